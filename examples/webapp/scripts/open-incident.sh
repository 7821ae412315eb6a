#!/usr/bin/env bash
# Opens the incident of a rollback and prints `incident=` and `url=`: while it is open the policy holds ordinary deployments to production (V6).
set -euo pipefail
undone=${1:?the version that was undone} back=${2:?the version that is live again} reason=${3:-not given}
jq --null-input --arg undone "$undone" --arg back "$back" --arg reason "$reason" --arg by "$GITHUB_ACTOR" \
  --arg run "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/actions/runs/$GITHUB_RUN_ID" '
  { title: "webapp was rolled back in production, from \($undone) to \($back)", labels: ["sev2"],
    body: "\($by) ordered it in \($run)\n\nWhy:\n\n```text\n\($reason | gsub("`"; "ˋ"))\n```\n\nFind out why, mend it by a hotfix or the usual way, and close this." }' |
  curl --silent --show-error --fail-with-body --max-time 30 --header "Accept: application/vnd.github+json" --data-binary @- \
    --header @<(printf 'Authorization: Bearer %s\n' "$GITHUB_TOKEN") "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/issues" |
  jq --raw-output '"incident=\(.number)", "url=\(.html_url)"'
