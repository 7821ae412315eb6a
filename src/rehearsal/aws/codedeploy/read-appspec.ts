import { createHash } from "node:crypto";
import { parse } from "yaml";
import { findTaskDefinition } from "../ecs/find.ts";
import type { EcsState, ServiceRecord, TaskDefinitionRecord } from "../ecs/state.ts";
import { AwsError } from "../protocol/aws-error.ts";

/** Reads the task definition that an AppSpec names, as CodeDeploy does: YAML or JSON, names in any case; refuses what it cannot deploy. */
export function readAppSpec(
  { state, service }: { readonly state: EcsState; readonly service: ServiceRecord },
  content: string,
  sha256: string | undefined,
): TaskDefinitionRecord {
  if (sha256 !== undefined && sha256 !== createHash("sha256").update(content).digest("hex"))
    throw invalid("The content's SHA-256 hash does not match the one given.");
  const spec = parsed(content);
  const resources = member(spec, "resources");
  if (!Array.isArray(resources) || resources.length !== 1)
    throw invalid("The AppSpec file must contain exactly one resource for the Amazon ECS compute platform.");
  const [resource] = Object.values(asObject(resources[0], "resources"));
  if (member(resource, "type") !== "AWS::ECS::Service") throw invalid("The resource type must be AWS::ECS::Service.");
  const properties = member(resource, "properties");
  const balancer = member(properties, "loadBalancerInfo");
  if (member(balancer, "containerName") !== service.container || member(balancer, "containerPort") !== service.port)
    throw invalid("The LoadBalancerInfo's container name and port must be those of the service.");
  const named = member(properties, "taskDefinition");
  const found = typeof named === "string" ? findTaskDefinition(state, named) : undefined;
  if (found === undefined || found.status !== "ACTIVE")
    throw invalid("The task definition in the AppSpec file does not exist or is inactive.");
  return found;
}

function parsed(content: string): unknown {
  try {
    return parse(content);
  } catch {
    throw invalid("The AppSpec file could not be parsed.");
  }
}

function member(value: unknown, name: string): unknown {
  const entries = Object.entries(asObject(value, name));
  const found = entries.find(([key]) => key.toLowerCase() === name.toLowerCase());
  if (found === undefined) throw invalid(`The AppSpec file must contain the property ${name}.`);
  return found[1];
}

function asObject(value: unknown, name: string): object {
  if (typeof value === "object" && value !== null) return value;
  throw invalid(`The AppSpec file must contain the property ${name}.`);
}

function invalid(message: string): AwsError {
  return new AwsError("InvalidRevisionException", message);
}
