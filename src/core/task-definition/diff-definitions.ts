import type { DefinitionChange } from "../rollout/release-plan.ts";
import { registrable, type TaskDefinitionContent } from "./task-definition.ts";

/** Places below which every value may be secret, whatever it is called. */
const HIDDEN =
  /(^|\.)(environment|environmentFiles|secrets|dockerLabels|labels|driverOpts|options|secretOptions|command|entryPoint|hookDetails|tags|properties|extraHosts)(\.|$)/;
/** The members whose values are shown; all others are told by their place alone. */
const SHOWN =
  /(^|\.)(family|image|cpu|memory|memoryReservation|essential|privileged|readonlyRootFilesystem|user|workingDirectory|networkMode|pidMode|ipcMode|taskRoleArn|executionRoleArn|containerPort|hostPort|protocol|appProtocol|startTimeout|stopTimeout|interval|timeout|retries|startPeriod|logDriver|sourceVolume|containerPath|readOnly|sourcePath|sizeInGiB|cpuArchitecture|operatingSystemFamily|versionConsistency|enableFaultInjection|condition|containerName|softLimit|hardLimit|initProcessEnabled|requiresCompatibilities\.\d+|capabilities\.(add|drop)\.\d+)$/;
const LONGEST = 200;

/** Lists how a wanted definition departs from the running one, containers and variables by name; only values that are surely no secret are shown. */
export function diffDefinitions(running: TaskDefinitionContent, wanted: TaskDefinitionContent): DefinitionChange[] {
  const before = flatten(registrable(running).content);
  const after = flatten(registrable(wanted).content);
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path): DefinitionChange[] => {
    const [old, fresh] = [before.get(path), after.get(path)];
    if (old === fresh) return [];
    const show = (value: string | undefined) =>
      value === undefined || HIDDEN.test(path) || !SHOWN.test(path) ? undefined : value.slice(0, LONGEST);
    return [
      {
        path,
        change: old === undefined ? "added" : fresh === undefined ? "removed" : "changed",
        before: show(old),
        after: show(fresh),
      },
    ];
  });
}

function flatten(value: unknown, path = "", into = new Map<string, string>()): Map<string, string> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) flatten(item, join(path, nameOf(item) ?? String(index)), into);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) flatten(inner, join(path, key), into);
  } else if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    into.set(path, String(value));
  }
  return into;
}

function nameOf(item: unknown): string | undefined {
  if (typeof item !== "object" || item === null) return undefined;
  const name = "name" in item ? item.name : "key" in item ? item.key : undefined;
  return typeof name === "string" && name !== "" ? name : undefined;
}

function join(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}
