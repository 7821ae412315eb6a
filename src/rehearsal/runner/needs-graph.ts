import { asList, asText, type ValueMap } from "./value.ts";

/** Says which jobs each job needs, directly. */
export type NeedsGraph = ReadonlyMap<string, readonly string[]>;

/** Reads the needs of every job. */
export function needsGraph(jobs: Readonly<Record<string, ValueMap>>): NeedsGraph {
  return new Map(
    Object.entries(jobs).map(([id, job]) => [id, asList(job.needs).map((name) => asText(name) ?? "")] as const),
  );
}

/** Lists needs that name no job, and jobs that need themselves round a corner. */
export function graphProblems(graph: NeedsGraph): readonly string[] {
  const unknown = [...graph].flatMap(([id, needs]) =>
    needs.filter((name) => !graph.has(name)).map((name) => `job '${id}' depends on unknown job '${name}'; correct it`),
  );
  const circular = [...graph.keys()].filter((id) => ancestorsOf(id, graph).has(id));
  if (circular.length === 0) return unknown;
  return [...unknown, `the jobs ${circular.map((id) => `'${id}'`).join(", ")} need each other in a circle; break it`];
}

/** Finds all jobs that must end before this one, however far. */
export function ancestorsOf(id: string, graph: NeedsGraph): ReadonlySet<string> {
  const found = new Set<string>();
  const pending = [...(graph.get(id) ?? [])];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    pending.push(...(graph.get(next) ?? []));
  }
  return found;
}
