import type { Run, RunResult } from "../../../src/rehearsal/runner/run.ts";
import type { SmallRehearsal, SmallRun } from "./rehearse-files.ts";

/** Holds what a row expects; what it does not name is not looked at. */
export interface Expected {
  /** The run does not start, and one of its reasons holds each of these texts. */
  readonly refused?: readonly string[];
  readonly conclusion?: string;
  /** Every job's result, by its path. */
  readonly results?: Readonly<Record<string, string>>;
  /** Outputs of some jobs. */
  readonly outputs?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** `outcome/conclusion` of some steps, by `job#step`. */
  readonly steps?: Readonly<Record<string, string>>;
  /** Lines that the log holds, and texts that it does not. */
  readonly log?: readonly string[];
  readonly silent?: readonly string[];
  /** Texts that annotations or reasons hold. */
  readonly says?: readonly string[];
}

/** One fact of GitHub: where it stands, a workflow that shows it, and what becomes of it. */
export interface Row extends Omit<SmallRehearsal, "files"> {
  readonly fact: string;
  readonly source: string;
  /** The jobs of `.github/workflows/main.yml`. */
  readonly jobs: string;
  /** What stands above `jobs:`; `on: workflow_dispatch` otherwise. */
  readonly head?: string;
  readonly files?: Readonly<Record<string, string>>;
  /** What is done after the first attempt has ended; its result is judged. */
  readonly after?: (run: Run, rehearsal: SmallRun) => Promise<RunResult>;
  readonly expected: Expected;
}

/** Gives a job of one script: `- run: …` in the flow style. */
export function scriptJob(script: string, more = ""): string {
  return `{ runs-on: ubuntu-latest, ${more === "" ? "" : `${more}, `}steps: [{ id: s, run: ${JSON.stringify(script)} }] }`;
}

/** Gives the files of a JavaScript action in `.github/actions/<name>`. */
export function nodeAction(
  name: string,
  action: { readonly yaml?: string; readonly scripts: Readonly<Record<string, string>> },
) {
  const folder = `.github/actions/${name}`;
  const runs = Object.keys(action.scripts).map((stage) => `${stage}: ${stage}.mjs`);
  const scripts = Object.entries(action.scripts).map(([stage, text]) => [`${folder}/${stage}.mjs`, text]);
  const yaml = `name: ${name}\ndescription: d\n${action.yaml ?? ""}\nruns: { using: node24, ${runs.join(", ")} }\n`;
  return { [`${folder}/action.yml`]: yaml, ...Object.fromEntries(scripts) };
}

/** Gives the file of a composite action in `.github/actions/<name>`. */
export function compositeAction(name: string, steps: string, yaml = ""): Record<string, string> {
  const text = `name: ${name}\ndescription: d\n${yaml}\nruns:\n  using: composite\n  steps:\n${steps}\n`;
  return { [`.github/actions/${name}/action.yml`]: text };
}
