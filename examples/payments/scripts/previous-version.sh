#!/usr/bin/env bash
# Prints `version=`, `commit=`, `digest=` and `request=` of what to go back to in an environment, and `undone=`, the name of what is live: back to what
# was asked for, else to the newest version that the records say was proven there before what is live, so that going back twice goes further back.
# Records are this repository's deployments; one that failed its smoke test is none to go to. Nobody is asked before going back, so the request is the
# run's own, by which its record is kept apart.
set -euo pipefail
service=${1:?service} environment=${2:?environment} live=${3:?what is live: its version, commit or digest} wanted=${4:-}
api() {
  curl --silent --show-error --fail-with-body --max-time 30 --header "Accept: application/vnd.github+json" \
    --header @<(printf 'Authorization: Bearer %s\n' "$GITHUB_TOKEN") "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/$1"
}
all=$(api "deployments?environment=$environment&task=deploy:$service&per_page=100" | jq '
  [.[] | select(.creator.login == "github-actions[bot]")
    | { id } + (.payload | if type == "string" then fromjson else . end | select(.schema == 1) | { version, commit, digest })]')
records=$(jq --compact-output --arg live "$live" --arg wanted "$wanted" '
  (map([.digest, .version, .commit] | index($live) != null) | rindex(true)) as $since
  | (if $wanted == "" and $since != null then .[$since:] else . end)[]
  | select([.digest, .version, .commit] | (index($live) | not) and ($wanted == "" or index($wanted) != null))' <<<"$all")
while read -r record; do
  [ -n "$record" ] || continue
  states=$(api "deployments/$(jq .id <<<"$record")/statuses?per_page=100")
  # Newest first; GitHub itself makes an older success inactive.
  if jq --exit-status 'any(.state == "success") and (.[0].state | IN("success", "inactive"))' <<<"$states" >/dev/null; then
    jq --raw-output '"version=\(.version)", "commit=\(.commit)", "digest=\(.digest)"' <<<"$record"
    jq --raw-output --arg live "$live" '"undone=\([.[] | select([.digest, .version, .commit] | index($live))][0].version // $live)"' <<<"$all"
    echo "request=$(printf 'rollback %s %s' "$GITHUB_RUN_ID" "$GITHUB_RUN_ATTEMPT" | sha256sum | cut -d' ' -f1)"
    exit 0
  fi
done <<<"$records"
echo "::error::No record says that ${wanted:-another version} was proven in $environment: nothing is known to go back to." >&2
exit 1
