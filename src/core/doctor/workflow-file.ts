import { parse } from "yaml";

/** A part of a workflow file that names its members. */
export type Mapping = Readonly<Record<string, unknown>>;

/** A workflow file as it is written, as far as it is one. */
export interface WorkflowFile {
  readonly path: string;
  /** The events that start it, such as `schedule`. */
  readonly events: readonly string[];
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: ReadonlyMap<string, Mapping>;
}

/** Reads a workflow file; one without jobs where the text is none. */
export function readWorkflowFile({ path, text }: { readonly path: string; readonly text: string }): WorkflowFile {
  const { on, permissions, concurrency, jobs } = mapping(parsed(text));
  const bodies = Object.entries(mapping(jobs)).map(([job, body]) => [job, mapping(body)] as const);
  return { path, events: eventsOf(on), permissions, concurrency, jobs: new Map(bodies) };
}

/** Reads what may be a mapping; empty where it is none. */
export function mapping(value: unknown): Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** Tells by which name ours goes: the repository at `home` (`owner/name`; empty: any that is called deploy-actions). */
export function isHome(repository: string, home: string): boolean {
  return home === "" ? repository.endsWith("/deploy-actions") : repository.toLowerCase() === home.toLowerCase();
}

function parsed(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 20, logLevel: "silent" });
  } catch {
    return undefined;
  }
}

function eventsOf(on: unknown): readonly string[] {
  if (typeof on === "string") return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys(mapping(on));
}
