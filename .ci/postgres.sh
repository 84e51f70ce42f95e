#!/usr/bin/env bash
# The database tests start a PostgreSQL of their own. Installs its programs where they are missing (Debian, as root), or
# says what to do. No server is left running.
set -euo pipefail

programs() {
  if [ -n "${PG_BIN:-}" ]; then [ -x "$PG_BIN/initdb" ] && echo "$PG_BIN"; return; fi
  find /usr/lib/postgresql -path '*/bin/initdb' 2>/dev/null | head -n 1
}
[ -z "$(programs || true)" ] || exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null && [ -z "${PG_BIN:-}" ]; then
  echo "Installing postgresql for the database tests"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  # Debian's package makes a cluster and starts it, unless its common part, installed before, is told not to.
  apt-get install -y -qq --no-install-recommends postgresql-common >/dev/null
  sed -i 's/^#\?create_main_cluster.*/create_main_cluster = false/' /etc/postgresql-common/createcluster.conf
  apt-get install -y -qq --no-install-recommends postgresql >/dev/null
fi

if [ -z "$(programs || true)" ]; then
  echo "The database tests need PostgreSQL's programs (initdb, postgres): install it, or set PG_BIN to their folder." >&2
  exit 1
fi
