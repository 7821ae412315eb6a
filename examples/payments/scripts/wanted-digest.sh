#!/usr/bin/env bash
# Prints the image digest that the GitOps repository wants of a service in an environment.
set -euo pipefail
. "$(dirname "$0")/gitops.sh"
sed -n 's/^ *digest: *\(sha256:[0-9a-f]\{64\}\)$/\1/p' "$manifests/$1/overlays/$2/kustomization.yaml" | grep --extended-regexp .
