#!/usr/bin/env bash
# Whoever changes src/ or rules/ says so in CHANGELOG.md, and the version of package.json has its heading there.
# Usage: .ci/changelog.sh [commit to compare with; default HEAD~1]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
history() { git -c safe.directory='*' "$@"; }

version=$(node -p 'require("./package.json").version')
if [ ! -f CHANGELOG.md ] || ! grep -qE "^## ${version//./\\.}( |\$)" CHANGELOG.md; then
  echo "CHANGELOG.md has no heading \"## $version\", the version of package.json: write what changes for whom." >&2
  exit 1
fi

if ! history rev-parse --verify --quiet HEAD >/dev/null 2>&1; then
  echo "changelog: skipped the comparison, there is no git history here"
  exit 0
fi
if ! base=$(history merge-base "${1:-HEAD~1}" HEAD 2>/dev/null); then
  echo "changelog: skipped the comparison, ${1:-HEAD~1} is not in the history (a first commit or a shallow clone)"
  exit 0
fi

# Compares with the working tree, so that it speaks before the commit too.
changed=$(history diff --name-only "$base" -- src rules)
if [ -z "$changed" ]; then
  echo "changelog: src/ and rules/ are as in ${base:0:7}"
elif history diff --quiet "$base" -- CHANGELOG.md; then
  echo "CHANGELOG.md says nothing of these changes since ${base:0:7}; add a line for the person who files assessments:" >&2
  echo "$changed" >&2
  exit 1
else
  echo "changelog: moved with src/ or rules/ since ${base:0:7}"
fi
