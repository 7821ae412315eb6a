import { parseEbsVolume } from "../task-definition/parse-ebs-volume.ts";

/** The inputs of a one-off task as they were given. */
export interface RunTaskInputs {
  readonly "run-task-container-overrides": string;
  readonly "run-task-security-groups": readonly string[];
  readonly "run-task-subnets": readonly string[];
  readonly "run-task-assign-public-IP": string;
  readonly "run-task-capacity-provider-strategy": string;
  readonly "run-task-launch-type": string;
  readonly "run-task-tags": string;
  readonly "run-task-managed-ebs-volume-name": string;
  readonly "run-task-managed-ebs-volume": string;
  readonly "enable-ecs-managed-tags": boolean | undefined;
}

type Entry = Readonly<Record<string, unknown>>;

/** A one-off task's settings as ECS names them, or everything wrong with its inputs. */
export type ParsedRunTask =
  | {
      readonly kind: "settings";
      readonly overrides: readonly Entry[];
      /** The container that does the work, where the overrides name one alone; empty otherwise. */
      readonly container: string;
      readonly settings: Entry;
    }
  | { readonly kind: "invalid"; readonly problems: readonly string[] };

/** Reads the inputs of a one-off task; an empty word in a command stays, and what was not given is not sent. */
export function parseRunTask(inputs: RunTaskInputs): ParsedRunTask {
  const problems: string[] = [];
  const list = (name: "container-overrides" | "capacity-provider-strategy" | "tags"): readonly Entry[] => {
    const input = `run-task-${name}` as const;
    const read = parseEntries(inputs[input]);
    if (read === undefined) problems.push(`\`${input}\` is no JSON array of objects.`);
    return read ?? [];
  };
  const overrides = list("container-overrides");
  const providers = list("capacity-provider-strategy");
  const tags = list("tags");
  const ebs = "run-task-managed-ebs-volume";
  const volume = parseEbsVolume(inputs[`${ebs}-name`], inputs[ebs], ebs);
  if (volume.kind === "invalid") problems.push(...volume.problems);
  const unnamed = overrides.some(({ name }) => typeof name !== "string" || name === "");
  if (unnamed) problems.push("Each of `run-task-container-overrides` needs the `name` of its container.");
  if (problems.length > 0 || volume.kind === "invalid") return { kind: "invalid", problems };
  const managed = inputs["enable-ecs-managed-tags"];
  const [only, ...others] = overrides.map(({ name }) => String(name));
  return {
    kind: "settings",
    overrides,
    container: others.length === 0 ? (only ?? "") : "",
    settings: {
      ...(providers.length === 0
        ? { launchType: inputs["run-task-launch-type"] || "FARGATE" }
        : { capacityProviderStrategy: providers }),
      ...networkOf(inputs),
      ...(managed === undefined ? {} : { enableECSManagedTags: managed }),
      ...(tags.length === 0 ? {} : { tags }),
      ...(volume.volume === undefined ? {} : { volumeConfigurations: [volume.volume] }),
    },
  };
}

/** A public address is only asked for where the task gets a network of its own. */
function networkOf(inputs: RunTaskInputs): Entry {
  const subnets = inputs["run-task-subnets"];
  const securityGroups = inputs["run-task-security-groups"];
  if (subnets.length === 0 && securityGroups.length === 0) return {};
  return {
    networkConfiguration: {
      awsvpcConfiguration: {
        ...(subnets.length === 0 ? {} : { subnets }),
        ...(securityGroups.length === 0 ? {} : { securityGroups }),
        assignPublicIp: inputs["run-task-assign-public-IP"] || "DISABLED",
      },
    },
  };
}

function parseEntries(text: string): readonly Entry[] | undefined {
  if (text === "") return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every(isEntry) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
