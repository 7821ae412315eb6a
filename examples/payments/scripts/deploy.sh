#!/usr/bin/env bash
# Lets Argo CD deploy a version: commits its digest and name to the overlay of the environment, and waits until the application itself says that it
# runs: with WAIT_FOR=first once, for a canary begins with a share of the traffic; else in twenty answers one after the other. That Argo CD calls it
# Synced and Healthy proves nothing: right after the commit it says so of the version before. ARGOCD_URL and ARGOCD_TOKEN, where they are set, make it
# look at once instead of at its next poll. With INSTEAD_OF, a digest, it leaves alone what something else has changed meanwhile.
# Its outputs: what was wanted before, as `previous-version` and `previous-digest`, and whether its own commit stands, as `committed`.
set -euo pipefail
. "$(dirname "$0")/gitops.sh"
service=${1:?service} environment=${2:?environment} version=${3:?version} digest=${4:?digest}
[[ $version =~ ^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$ && $digest =~ ^sha256:[0-9a-f]{64}$ ]] || fail "'$version' or '$digest' is not what an image is called."
poll=${POLL_SECONDS:-5}
tries=${POLL_TRIES:-240}
overlay=$service/overlays/$environment/kustomization.yaml

previous_version=$(sed -n 's/^ *- VERSION=\(.*\)$/\1/p' "$manifests/$overlay")
previous_digest=$(sed -n 's/^ *digest: *\(.*\)$/\1/p' "$manifests/$overlay")
if [ -n "${INSTEAD_OF:-}" ] && [ "$INSTEAD_OF" != "$previous_digest" ]; then
  echo "::notice::$overlay no longer wants $INSTEAD_OF, so it is left as it is."
  exit 0
fi
printf 'previous-version=%s\nprevious-digest=%s\n' "$previous_version" "$previous_digest" >> "${GITHUB_OUTPUT:-/dev/null}"

# Runs as a condition, where a failure alone ends nothing: hence each `&&`.
commit_to_overlay() {
  sed --in-place --expression "s/^\( *digest: *\).*/\1$digest/" --expression "s/^\( *\)- VERSION=.*/\1- VERSION=$version/" "$manifests/$overlay" &&
    [ "$(grep --count "digest: $digest$" "$manifests/$overlay")" = 1 ] && [ "$(grep --count -- "- VERSION=$version$" "$manifests/$overlay")" = 1 ] ||
    fail "$overlay must have exactly one line 'digest: …' and one '- VERSION=…'."
  git -C "$manifests" diff --quiet ||
    git -C "$manifests" -c user.name=deployments -c user.email=deployments@payments.example commit --quiet --all --message "Deploy $version of $service to $environment" &&
    git -C "$manifests" push --quiet origin HEAD
}

# Another service's commit may come in between; the overlay itself is only this job's.
for attempt in 1 2 3; do
  if commit_to_overlay; then break; fi
  [ "$attempt" -lt 3 ] || fail "$overlay could not be committed: nothing was deployed."
  git -C "$manifests" fetch --quiet --depth 1 origin HEAD
  git -C "$manifests" reset --quiet --hard FETCH_HEAD
done
echo "committed=true" >> "${GITHUB_OUTPUT:-/dev/null}"
if [ -n "${ARGOCD_URL:-}" ] && [ -n "${ARGOCD_TOKEN:-}" ]; then
  curl --silent --show-error --fail --max-time 30 --output /dev/null --header @<(printf 'Authorization: Bearer %s\n' "$ARGOCD_TOKEN") \
    "$ARGOCD_URL/api/v1/applications/$service-$environment?refresh=normal" || echo "::warning::Argo CD could not be asked to look at once; it will at its next poll."
fi

said=nothing
# Each call is a connection of its own.
answers() {
  for ((time = 0; time < $1; time++)); do
    said=$(curl --silent --fail --max-time 5 "${ADDRESS:?the address of the application}/health" | jq --raw-output .version) || said=nothing
    [ "$said" = "$version" ] || return 1
  done
}
times=20
if [ "${WAIT_FOR:-all}" = first ]; then times=1; fi
for ((try = 0; try < tries; try++)); do
  if answers "$times"; then
    echo "$service in $environment says that it is $version"
    exit 0
  fi
  sleep "$poll"
done
fail "$service in $environment still says that it is $said, not $version. Look at the rollout; an aborted canary leaves the commit as it is: roll back, or mend it."
