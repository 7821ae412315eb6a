#!/usr/bin/env bash
# Prints the image of the task definition that the portal wants the service to run.
set -euo pipefail
. "$(dirname "$0")/portal.sh"
live=$(service) || fail "The portal knows no service $SERVICE: check SERVICE and the tenant."
definition "$(jq --raw-output .DuploEcsService.TaskDefinition <<<"$live")" | image_of
