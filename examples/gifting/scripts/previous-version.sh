#!/usr/bin/env bash
# Prints `version=`, `commit=` and `digest=` of the version to go back to in an environment: what was asked for, else the newest that the records say
# was proven there and that is not what is live. Records are this repository's deployments; a deployment that failed its smoke test is none to go to.
set -euo pipefail
service=${1:?service} environment=${2:?environment} live=${3:?what is live: its version, commit or digest} wanted=${4:-}
api() {
  curl --silent --show-error --fail-with-body --max-time 30 --header "Accept: application/vnd.github+json" \
    --header @<(printf 'Authorization: Bearer %s\n' "$GITHUB_TOKEN") "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/$1"
}
records=$(api "deployments?environment=$environment&task=deploy:$service&per_page=100" | jq --compact-output --arg live "$live" --arg wanted "$wanted" '
  .[] | select(.creator.login == "github-actions[bot]") | .id as $id | (.payload | if type == "string" then fromjson else . end)
  | select(.schema == 1 and ([.digest, .version, .commit] | index($live) | not))
  | select($wanted == "" or .version == $wanted or .commit == $wanted or .digest == $wanted)
  | { id: $id, version, commit, digest }')
while read -r record; do
  [ -n "$record" ] || continue
  states=$(api "deployments/$(jq .id <<<"$record")/statuses?per_page=100")
  # Newest first; GitHub itself makes an older success inactive.
  if jq --exit-status 'any(.state == "success") and (.[0].state | IN("success", "inactive"))' <<<"$states" >/dev/null; then
    jq --raw-output '"version=\(.version)", "commit=\(.commit)", "digest=\(.digest)"' <<<"$record"
    exit 0
  fi
done <<<"$records"
echo "::error::No record says that ${wanted:-another version} was proven in $environment: nothing is known to go back to." >&2
exit 1
