#!/usr/bin/env bash
# Opens the issue of the retrospective that a hotfix owes within 48 hours (G7), once a version.
set -euo pipefail
version=${1:?version} title="Retrospective of the hotfix $1" due=$(date --utc --date "+48 hours" +%Y-%m-%dT%H:%MZ)
api() {
  curl --silent --show-error --fail-with-body --max-time 30 --header "Accept: application/vnd.github+json" \
    --header @<(printf 'Authorization: Bearer %s\n' "$GITHUB_TOKEN") "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/$@"
}
known=$(api "issues?labels=retrospective&state=all&per_page=100" | jq --arg title "$title" 'any(.title == $title)')
if [ "$known" = true ]; then exit 0; fi
jq --null-input --arg title "$title" --arg due "$due" --arg version "$version" \
  '{ $title, labels: ["retrospective"], body: "\($version) went out as a hotfix. By \($due): what happened, why, and what keeps it from happening again." }' |
  api issues --data-binary @- >/dev/null
echo "A retrospective of $version is owed by $due"
