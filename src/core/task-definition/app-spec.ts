import { parse } from "yaml";

/** An AppSpec with its task definition set, or why it cannot be used. */
export type AppSpec =
  | { readonly kind: "content"; readonly text: string }
  | { readonly kind: "invalid"; readonly problem: string };

/** As many times a text may be referred to; an unfolding that multiplies is refused. */
const MOST_ALIASES = 100;

/**
 * Sets the task definition in every resource of an AppSpec, YAML or JSON, its keys in any case, as CodeDeploy reads them; all
 * else stays as it is. The text that comes back is JSON.
 */
export function renderAppSpec(source: string, taskDefinition: string): AppSpec {
  const spec = parsed(source);
  if (typeof spec === "string") return { kind: "invalid", problem: spec };
  const resources = entry(spec, "resources");
  if (resources === undefined) return missing("Resources");
  if (!Array.isArray(resources.value) || resources.value.length === 0)
    return { kind: "invalid", problem: "`Resources` must be a list with the service in it." };
  for (const resource of resources.value) {
    for (const content of Object.values(asObject(resource))) {
      const properties = entry(content, "properties");
      if (properties === undefined) return missing("Properties");
      const named = entry(properties.value, "taskDefinition");
      if (named === undefined) return missing("TaskDefinition");
      Object.assign(asObject(properties.value), { [named.key]: taskDefinition });
    }
  }
  return { kind: "content", text: JSON.stringify(spec) };
}

/** Writes the least AppSpec that deploys a task definition: the container that the load balancer reaches, and no hooks. */
export function plainAppSpec(of: {
  readonly taskDefinition: string;
  readonly container: string;
  readonly port: number;
}): string {
  const LoadBalancerInfo = { ContainerName: of.container, ContainerPort: of.port };
  const Properties = { TaskDefinition: of.taskDefinition, LoadBalancerInfo };
  return JSON.stringify({ version: 0, Resources: [{ TargetService: { Type: "AWS::ECS::Service", Properties } }] });
}

/** Reads the document, or says what is wrong with it. */
function parsed(source: string): object | string {
  try {
    const value: unknown = parse(source, { maxAliasCount: MOST_ALIASES, uniqueKeys: true, logLevel: "error" });
    return typeof value === "object" && value !== null ? value : "It holds no mapping.";
  } catch (error) {
    return `It is neither YAML nor JSON: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : "unknown"}.`;
  }
}

function entry(value: unknown, name: string): { readonly key: string; readonly value: unknown } | undefined {
  const found = Object.entries(asObject(value)).find(([key]) => key.toLowerCase() === name.toLowerCase());
  return found === undefined ? undefined : { key: found[0], value: found[1] };
}

function asObject(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}

function missing(name: string): AppSpec {
  return { kind: "invalid", problem: `It has no \`${name}\`.` };
}
