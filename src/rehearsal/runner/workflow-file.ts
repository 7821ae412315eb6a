import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { type ParsedFile, workflowProblems } from "./github-parser.ts";
import type { RepositoryCopy } from "./repository-copy.ts";
import type { SourceLookup } from "./source-lookup.ts";
import { parseUses } from "./uses-reference.ts";
import { asMap, asText, isMap, toValue, type Value, type ValueMap } from "./value.ts";

/** Describes a workflow file that GitHub's parser has nothing against. */
export interface WorkflowFile {
  readonly source: RepositoryCopy;
  /** The path inside the repository. */
  readonly path: string;
  readonly name: string;
  readonly root: ValueMap;
  readonly jobs: Readonly<Record<string, ValueMap>>;
}

/** Says where a called workflow was found. */
export interface WorkflowLocation {
  readonly source: RepositoryCopy;
  readonly path: string;
}

/** Finds the file that a job's `uses:` calls; `./` and `$/` mean the repository of the file that says so. */
export async function locateWorkflow(
  uses: string,
  from: RepositoryCopy,
  lookup: SourceLookup,
): Promise<WorkflowLocation> {
  const reference = parseUses(uses);
  if (reference.kind !== "repository") return { source: from, path: reference.path };
  return { source: await lookup.repository(reference), path: reference.path };
}

/** Reads and validates a workflow, calls one level deep included; throws with every problem at once. */
export async function loadWorkflow(location: WorkflowLocation, lookup: SourceLookup): Promise<WorkflowFile> {
  const file = await readWorkflow(location);
  const missing: string[] = [];
  const found = await workflowProblems(file, async (uses) => {
    try {
      return await readWorkflow(await locateWorkflow(uses, location.source, lookup));
    } catch (error) {
      missing.push(`'${uses}': ${error instanceof Error ? error.message : String(error)}`);
      throw error;
    }
  });
  const problems = [...found, ...missing];
  if (problems.length > 0) throw new AggregateError(problems, problems.join("\n"));
  const root = asMap(toValue(parse(file.content)));
  const jobs = Object.entries(asMap(root.jobs)).map(([id, job]) => [id, asMap(job)] as const);
  return { ...location, name: asText(root.name) ?? location.path, root, jobs: Object.fromEntries(jobs) };
}

/** Reads what the workflow declares for an event, or `undefined` when it does not start by it. */
export function triggerOf(file: WorkflowFile, event: string): Value | undefined {
  return triggerIn(file.root.on, event);
}

/** Reads what an `on:` declares for an event, or `undefined` when it does not name it. */
export function triggerIn(on: Value | undefined, event: string): Value | undefined {
  if (on === event) return {};
  if (Array.isArray(on)) return on.includes(event) ? {} : undefined;
  if (!isMap(on) || !Object.hasOwn(on, event)) return undefined;
  return on[event] ?? {};
}

async function readWorkflow({ source, path }: WorkflowLocation): Promise<ParsedFile> {
  return { name: path, content: await readFile(join(source.folder, path), "utf8") };
}
