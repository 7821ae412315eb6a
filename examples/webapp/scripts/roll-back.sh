#!/usr/bin/env bash
# Moves the production domain back to the deployment of a commit that was live before, by Vercel's instant rollback: nothing is built, and the old
# build keeps the variables that it was built with. Vercel then gives new builds no domain by itself until one is promoted, as deploy.sh does.
set -euo pipefail
. "$(dirname "$0")/vercel.sh"
commit=${1:?the commit to go back to, whole}
kept=$(vercel GET "v7/deployments?projectId=$VERCEL_PROJECT_ID&target=production&state=READY&rollbackCandidate=true&sha=$commit&limit=1")
id=$(jq --raw-output --exit-status '.deployments[0].uid // empty' <<<"$kept") ||
  fail "Vercel keeps no deployment of $commit that was live: name another version, or deploy this one anew."
vercel POST "v1/projects/$VERCEL_PROJECT_ID/rollback/$id" '{}' >/dev/null
until_live "$id"
