# Talks to Vercel's REST API; sourced by the scripts beside it. The command line of Vercel is not asked: its promote and its rollback end well also
# where nothing was moved. VERCEL_TOKEN, VERCEL_TEAM_ID and VERCEL_PROJECT_ID come from the job's environment.
: "${VERCEL_TOKEN:?a token of the project that may deploy to production}" "${VERCEL_TEAM_ID:?the id of the team, team_…}"
: "${VERCEL_PROJECT_ID:?the id of the project, prj_…}" "${DOMAIN:=webapp.example}"

fail() {
  echo "::error::$*" >&2
  exit 1
}

# Asks Vercel once: a lost answer says nothing of what it did. The token shows in no list of processes, and no redirect is followed.
vercel() {
  local method=$1 path=$2 body=${3:-} sign="?"
  local data=()
  if [[ $path = *\?* ]]; then sign="&"; fi
  if [ -n "$body" ]; then data=(--header "Content-Type: application/json" --data-binary @-); fi
  curl --silent --show-error --fail-with-body --max-time 30 --request "$method" "${data[@]}" \
    --header @<(printf 'Authorization: Bearer %s\n' "$VERCEL_TOKEN") "https://api.vercel.com/$path${sign}teamId=$VERCEL_TEAM_ID" <<<"$body"
}

# Prints the deployment that the production domain serves.
live() {
  vercel GET "v13/deployments/$DOMAIN" | jq --exit-status '{ id, commit: (.gitSource.sha // .meta.githubCommitSha) } | select(.id != null)'
}

# Waits until the production domain serves a deployment, in two answers one after the other: that Vercel took an order proves nothing yet.
until_live() {
  local id=$1 seen=0 try now
  for ((try = 0; try < ${POLL_TRIES:-60}; try++)); do
    now=$(live | jq --raw-output .id) || now=unknown
    if [ "$now" = "$id" ]; then seen=$((seen + 1)); else seen=0; fi
    if [ "$seen" -ge 2 ]; then
      echo "$DOMAIN serves $id"
      return
    fi
    sleep "${POLL_SECONDS:-2}"
  done
  fail "$DOMAIN did not come to serve $id in time; it may still. Look into the project's deployments before the next attempt."
}
