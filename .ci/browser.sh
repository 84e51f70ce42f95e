#!/usr/bin/env bash
# The browser tests need Chromium and a Chinese font. Installs what is missing (Debian, as root), or says what to do.
set -euo pipefail

browser=${CHROMIUM:-/usr/bin/chromium}
missing=()
[ -x "$browser" ] || missing+=(chromium)
if [ -z "$(fc-list :lang=zh-cn 2>/dev/null || true)" ]; then missing+=(fonts-noto-cjk); fi
[ ${#missing[@]} -gt 0 ] || exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null && [ "$browser" = /usr/bin/chromium ]; then
  echo "Installing ${missing[*]} for the browser tests"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

if [ ! -x "$browser" ]; then
  echo "The browser tests need Chromium, and $browser is not there: install it, or set CHROMIUM to the path of a Chromium or Chrome." >&2
  exit 1
fi
if [ -z "$(fc-list :lang=zh-cn 2>/dev/null || true)" ]; then
  echo "No Chinese font found: pictures will show boxes; install fonts-noto-cjk (the tests run all the same)." >&2
fi
