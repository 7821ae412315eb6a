#!/usr/bin/env bash
# Lets Vercel build exactly one commit with production's variables, and moves the production domain to it when it is ready. The build gets no domain by
# itself, so that a rollback that somebody ordered meanwhile stays: this then ends without moving anything.
set -euo pipefail
. "$(dirname "$0")/vercel.sh"
commit=${1:?the commit to deploy, whole}

before=$(live | jq --raw-output .id) || fail "Vercel does not say what $DOMAIN serves: check VERCEL_PROJECT_ID, VERCEL_TEAM_ID and the token."
wanted=$(jq --null-input --arg project "$VERCEL_PROJECT_ID" --arg repository "$GITHUB_REPOSITORY_ID" --arg ref "$GITHUB_REF_NAME" --arg sha "$commit" '
  { name: "webapp", $project, target: "production", autoAssignCustomDomains: false, gitSource: { type: "github", repoId: $repository, $ref, $sha } }')
id=$(vercel POST "v13/deployments?forceNew=1" "$wanted" | jq --raw-output --exit-status .id) || fail "Vercel took no deployment of $commit."
echo "Vercel builds $commit as $id"

state=unknown
for ((try = 0; try < ${POLL_TRIES:-240}; try++)); do
  state=$(vercel GET "v13/deployments/$id" | jq --raw-output .readyState) || state=unknown
  case $state in
    READY) break ;;
    ERROR | CANCELED | BLOCKED) fail "Vercel ended the build $id as $state; $DOMAIN was not touched. Read its log in the project's deployments." ;;
  esac
  sleep "${POLL_SECONDS:-5}"
done
[ "$state" = READY ] || fail "The build $id was not ready in time; $DOMAIN was not touched."

[ "$(live | jq --raw-output .id)" = "$before" ] || fail "$DOMAIN no longer serves $before: somebody moved it meanwhile, so it is left alone."
vercel POST "v10/projects/$VERCEL_PROJECT_ID/promote/$id" '{}' >/dev/null
until_live "$id"
