#!/usr/bin/env bash
# Brings what the tests need and a bare Debian lacks: a browser, Chinese type and PostgreSQL >= 15.
# Does nothing where they are there already, or where there is no apt-get or no right to use it.
set -eu

want=()
command -v chromium >/dev/null 2>&1 || command -v google-chrome >/dev/null 2>&1 || want+=(chromium)
ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1 || want+=(postgresql)
ls /usr/share/fonts/opentype/noto/NotoSansCJK* >/dev/null 2>&1 || want+=(fonts-noto-cjk)
[ "${#want[@]}" -eq 0 ] && exit 0

if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null 2>&1; then
  echo "missing: ${want[*]} (install them, or run as root on Debian)" >&2
  exit 0
fi
export DEBIAN_FRONTEND=noninteractive
echo "installing ${want[*]} ..." >&2
apt-get update -qq >&2
apt-get install -y -qq --no-install-recommends "${want[@]}" >/dev/null
