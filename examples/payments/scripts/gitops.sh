# Gets the GitOps repository; sourced by the scripts beside it. GITOPS_URL and GITOPS_TOKEN come from the job's environment.
: "${GITOPS_URL:?the GitOps repository, such as https://github.com/payments/deployments.git}" "${GITOPS_TOKEN:?a token with contents: write there}"

fail() {
  echo "::error::$*" >&2
  exit 1
}

# Git reads this from the environment, so that no list of processes shows the token, and no file keeps it.
authorization=$(printf 'x-access-token:%s' "$GITOPS_TOKEN" | base64 --wrap=0)
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0="http.$GITOPS_URL.extraHeader" GIT_CONFIG_VALUE_0="Authorization: Basic $authorization" GIT_TERMINAL_PROMPT=0
manifests=$(mktemp --directory)
trap 'rm --recursive --force "$manifests"' EXIT
git clone --quiet --depth 1 "$GITOPS_URL" "$manifests"
