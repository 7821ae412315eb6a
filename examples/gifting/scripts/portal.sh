# Talks to DuploCloud's portal; sourced by the scripts beside it. DUPLO_HOST, DUPLO_TOKEN and DUPLO_TENANT_ID come from the job's environment.
: "${DUPLO_HOST:?the portal, such as https://gifting.duplocloud.net}" "${DUPLO_TOKEN:?a token with access to the tenant}"
: "${DUPLO_TENANT_ID:?the id of the tenant}" "${SERVICE:?the service as ECS names it, such as duploservices-production-gifting}"
: "${CONTAINER:=gifting}"

fail() {
  echo "::error::$*" >&2
  exit 1
}

# Asks the portal. Neither the token nor the body, whose variables may be secret, shows in a list of processes; no redirect is followed.
portal() {
  local method=$1 path=$2 body=${3:-}
  local data=()
  if [ -n "$body" ]; then data=(--header "Content-Type: application/json" --data-binary @-); fi
  curl --silent --show-error --fail-with-body --max-time 30 --request "$method" "${data[@]}" \
    --header @<(printf 'Authorization: Bearer %s\n' "$DUPLO_TOKEN") "$DUPLO_HOST/$path" <<<"$body"
}

# Prints the service as the portal wants it and as ECS has it; a portal that says `null` knows no such service.
service() {
  portal GET "v3/subscriptions/$DUPLO_TENANT_ID/aws/ecs/service" |
    jq --exit-status --arg name "$SERVICE" 'map(select(.EcsServiceName == $name)) | if length == 1 then .[0] else null end'
}

# Prints a task definition by its ARN.
definition() {
  portal POST "subscriptions/$DUPLO_TENANT_ID/FindEcsTaskDefinition" "$(jq --null-input --arg arn "$1" '{ Arn: $arn }')" |
    jq --exit-status .
}

# Prints the image that a task definition gives the container.
image_of() {
  jq --raw-output --exit-status --arg name "$CONTAINER" \
    '[.ContainerDefinitions[] | select(.Name == $name)] | if length == 1 then .[0].Image else null end'
}
