import { parse } from "yaml";
import { stubsFor } from "./stub-references.ts";

/** A workflow made of a fragment: its text, and how many lines stand before the fragment's first. */
export interface Completed {
  readonly text: string;
  readonly before: number;
}

const JOB = "permissions if env concurrency environment runs-on steps uses with secrets".split(" ");
/** A workflow that nobody reads: what a fragment of `with:` is given to. */
const SOMETHING = `org/something/.github/workflows/x.yml@${"0".repeat(40)}`;

/**
 * Completes a YAML block that shows a workflow or a part of one: jobs, one job, its steps, or what a call is given. What stands in the block stays
 * line by line; what it leaves out, such as the jobs that it needs, is put before it. `undefined` is a block that shows something else.
 */
export function completeWorkflow(block: string): Completed | undefined {
  const value: unknown = parse(block);
  const keys = keysOf(value);
  const has = (one: unknown, key: string) => keysOf(one).includes(key);
  if (Array.isArray(value))
    return value.every((step) => has(step, "uses") || has(step, "run")) ? completeSteps(block) : undefined;
  if (keys.includes("on") && keys.includes("jobs")) return { text: block, before: 0 };
  if (keys.includes("jobs")) return behind(["permissions: {}"], block, 0);
  if (keys.length > 0 && keys.every((key) => JOB.includes(key))) return completeJob(block, keys);
  const jobs = keys.length > 0 && Object.values(Object(value)).every((job) => has(job, "runs-on"));
  return jobs ? behind(["permissions: {}", "jobs:"], block, 2) : undefined;
}

function completeSteps(block: string): Completed {
  const { jobs, needs, steps } = stubsFor(block);
  const job = ["  job:", ...needs, "    runs-on: ubuntu-latest", "    steps:", ...steps];
  return behind(["permissions: {}", "jobs:", ...jobs, ...job], block, 6);
}

function completeJob(block: string, keys: readonly string[]): Completed {
  const missing = (key: string, line: string) => (keys.includes(key) ? [] : [line]);
  const called = keys.includes("with") || keys.includes("secrets") || keys.includes("uses");
  const { jobs, needs } = stubsFor(block);
  const rest = called
    ? missing("uses", `    uses: ${SOMETHING}`)
    : [...missing("runs-on", "    runs-on: ubuntu-latest"), ...missing("steps", "    steps: [{ run: 'true' }]")];
  return behind(["permissions: {}", "jobs:", ...jobs, "  job:", ...needs, ...rest], block, 4);
}

function behind(lines: readonly string[], block: string, indent: number): Completed {
  const head = ["name: Example", "on: workflow_dispatch", ...lines];
  const body = block.replace(/^(?=.)/gm, " ".repeat(indent));
  return { text: [...head, body].join("\n"), before: head.length };
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}
