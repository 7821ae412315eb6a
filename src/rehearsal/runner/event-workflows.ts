import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { RepositoryCopy } from "./repository-copy.ts";
import type { StartRequest } from "./start-request.ts";
import { asList, asMap, asText, toValue, type Value } from "./value.ts";
import { triggerIn } from "./workflow-file.ts";

/** Something that happened in the repository, with all that a run of it starts with. */
export interface EventRequest extends Omit<StartRequest, "workflow" | "inputs" | "event"> {
  readonly event: StartRequest["event"] & {
    /** The activity type that `types:` chooses by. */
    readonly action: string;
    /** Caused by a job's own token. */
    readonly byJob: boolean;
  };
}

const FOLDER = ".github/workflows";

/**
 * Finds the workflows of the default branch that an event starts, by path. What a job's own token caused starts none. Sources: docs,
 * "Events that trigger workflows" (issue_comment) and "Triggering a workflow", on GITHUB_TOKEN.
 */
export async function workflowsOf({ source, event }: EventRequest): Promise<readonly string[]> {
  if (event.byJob) return [];
  const names = (await readdir(join(source.folder, FOLDER))).filter((name) => /\.ya?ml$/.test(name)).sort();
  const found = await Promise.all(names.map(async (name) => ({ name, on: await triggersIn(source, name) })));
  return found.filter(({ on }) => isStarted(on, event)).map(({ name }) => `${FOLDER}/${name}`);
}

async function triggersIn(source: RepositoryCopy, name: string): Promise<Value | undefined> {
  return asMap(toValue(parse(await readFile(join(source.folder, FOLDER, name), "utf8")))).on;
}

/** Without `types:` every activity of `issue_comment` starts it. */
function isStarted(on: Value | undefined, { name, action }: EventRequest["event"]): boolean {
  const trigger = triggerIn(on, name);
  if (trigger === undefined) return false;
  const types = asList(asMap(trigger).types).map(asText);
  return types.length === 0 || types.includes(action);
}
