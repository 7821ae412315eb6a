#!/usr/bin/env bash
# Prints the commit that the production domain serves, as Vercel knows it.
set -euo pipefail
. "$(dirname "$0")/vercel.sh"
live | jq --raw-output --exit-status '.commit // empty' || fail "Vercel does not say of which commit $DOMAIN serves a build: name the version to go back to."
