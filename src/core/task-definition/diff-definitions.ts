import type { DefinitionChange } from "../rollout/release-plan.ts";
import { registrable, type TaskDefinitionContent } from "./task-definition.ts";

/** Places whose values may be secret: shown by name, never by value. */
const HIDDEN = /(^|\.)(environment|secrets|dockerLabels|options|secretOptions|command|entryPoint|hookDetails)(\.|$)/;
const LONGEST = 200;

/** Lists how a wanted definition departs from the running one, containers and variables by name; values that may be secret are hidden. */
export function diffDefinitions(running: TaskDefinitionContent, wanted: TaskDefinitionContent): DefinitionChange[] {
  const before = flatten(registrable(running).content);
  const after = flatten(registrable(wanted).content);
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path): DefinitionChange[] => {
    const [old, fresh] = [before.get(path), after.get(path)];
    if (old === fresh) return [];
    const show = (value: string | undefined) =>
      value === undefined || HIDDEN.test(path) ? undefined : value.slice(0, LONGEST);
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
