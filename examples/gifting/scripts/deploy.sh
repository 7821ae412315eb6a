#!/usr/bin/env bash
# Lets DuploCloud run an image (G8): copies the definition that runs, never a newer one that somebody only registered, changes the image of the one
# container, and waits until ECS has it everywhere, by what the portal shows of ECS. Stops before it changes anything when .env.example lists a
# variable that the definition does not have (G9). DuploCloud gives a deployment no id: what else than ours happened meanwhile, only ECS could tell.
set -euo pipefail
. "$(dirname "$0")/portal.sh"
image=${1:?the image to run, as repository@sha256:…}
poll=${POLL_SECONDS:-10}
tries=${POLL_TRIES:-90}

before=$(service) || fail "The portal knows no service $SERVICE: check SERVICE and the tenant."
running=$(jq --raw-output .DuploEcsService.TaskDefinition <<<"$before")
primary=$(jq --raw-output '[.AwsEcsService.Deployments[]? | select((.Status | .Value? // .) == "PRIMARY")][0].TaskDefinition // ""' <<<"$before")
[ "$primary" = "$running" ] || fail "The portal wants $running, and ECS runs ${primary:-nothing}: settle this in the portal first."
current=$(definition "$running") || fail "The portal does not show $running."
image_of <<<"$current" >/dev/null || fail "$running has not exactly one container $CONTAINER: check CONTAINER."

# Names alone can be compared; whether a value is right, only the application can tell.
listed=$(sed -n 's/^\(export \)\{0,1\}\([A-Za-z_][A-Za-z0-9_]*\)=.*/\2/p' .env.example | sort -u)
container=$(jq --arg name "$CONTAINER" '.ContainerDefinitions[] | select(.Name == $name)' <<<"$current")
jq --exit-status '(.EnvironmentFiles // []) | length == 0' <<<"$container" >/dev/null ||
  fail "$running takes variables from a file, which the portal does not show: set them one by one."
set_ones=$(jq --raw-output '((.Environment // []) + (.Secrets // []))[].Name' <<<"$container" | sort -u)
missing=$(comm -23 <(echo "$listed") <(echo "$set_ones") | paste --serial --delimiters=" ")
[ -z "$missing" ] || fail "Not set in DuploCloud, though .env.example lists it: $missing. Nothing was changed; set it there and re-run this job."

# .NET writes 0 for what nobody set, and ECS refuses such a 0.
wanted=$(jq --arg name "$CONTAINER" --arg image "$image" '
  .ContainerDefinitions |= map(
    (if .Name == $name then .Image = $image else . end)
    | with_entries(select((.key | IN("Cpu", "Memory", "MemoryReservation", "StartTimeout", "StopTimeout") | not) or (.value // 0) != 0)))
  | del(.TaskDefinitionArn, .Revision, .Status, .RegisteredAt, .RegisteredBy, .RequiresAttributes, .Compatibilities)' <<<"$current")
arn=$(portal POST "subscriptions/$DUPLO_TENANT_ID/UpdateEcsTaskDefinition" "$wanted" | jq --raw-output 'if type == "object" then .arn else . end')
[ "$(definition "$arn" | image_of)" = "$image" ] || fail "The portal registered $arn without the image that was asked for; the service was not changed."
portal POST "subscriptions/$DUPLO_TENANT_ID/UpdateEcsService" "$(jq --arg arn "$arn" '.DuploEcsService | .TaskDefinition = $arn' <<<"$before")" >/dev/null
echo "$SERVICE shall run $image by $arn"

seen=0
for ((try = 0; try < tries; try++)); do
  # An answer that is lost says nothing; the next one may come.
  if now=$(service); then
    [ "$(jq --raw-output .DuploEcsService.TaskDefinition <<<"$now")" = "$arn" ] || fail "Somebody changed the service meanwhile: the portal no longer wants $arn."
    state=$(jq --raw-output --arg arn "$arn" '
      def word: if type == "object" then .Value else . end;
      [.AwsEcsService.Deployments[]? | select(.TaskDefinition == $arn)][0]
      | if . == null then "WAITING"
        elif (.RolloutState | word) == "FAILED" then "FAILED"
        elif (.RolloutState | word) == "COMPLETED" and (.Status | word) == "PRIMARY" and .DesiredCount > 0 and .RunningCount == .DesiredCount then "COMPLETED"
        elif (.Status | word) == "PRIMARY" then "IN_PROGRESS"
        else "REPLACED" end' <<<"$now")
    case $state in
      FAILED) fail "ECS gave $arn up, and goes back to what ran before where its circuit breaker says so." ;;
      REPLACED) fail "$arn is no longer what ECS runs: it was rolled back or replaced." ;;
      COMPLETED) seen=$((seen + 1)) ;;
      *) seen=0 ;;
    esac
    # Twice, for the first answer after a change may still be the old one.
    if [ "$seen" -ge 2 ]; then
      echo "$SERVICE runs $image"
      exit 0
    fi
  fi
  sleep "$poll"
done
fail "$SERVICE did not come to run $image in time; it may still. Look into the portal before the next attempt."
