import type { Runner } from "../../src/ports/runner.ts";

/** A runner that keeps everything said to it, in order, as one readable line each. */
export interface RecordedRunner extends Runner {
  readonly journal: string[];
  /** The last value given to every output. */
  readonly outputs: Map<string, string>;
  readonly summaries: string[];
}

/** Creates a runner with the given inputs. */
export function runnerWith(inputs: Readonly<Record<string, string>>): RecordedRunner {
  const journal: string[] = [];
  const outputs = new Map<string, string>();
  const summaries: string[] = [];
  return {
    journal,
    outputs,
    summaries,
    readInput: (name) => inputs[name] ?? "",
    setOutput(name, value) {
      outputs.set(name, value);
      journal.push(`output ${name}=${name === "result" ? "…" : value}`);
    },
    async appendSummary(markdown) {
      summaries.push(markdown);
      journal.push(`summary ${markdown.split("\n")[0]}`);
    },
    mask: () => void journal.push("mask"),
    say: (line) => void journal.push(`say ${line}`),
    openGroup: (title) => void journal.push(`group ${title}`),
    closeGroup: () => void journal.push("end group"),
    annotate: (level, message, place) =>
      void journal.push(
        `${level} ${place?.file ?? ""}${place?.line === undefined ? "" : `:${place.line}`} ${message}`.replace(
          "  ",
          " ",
        ),
      ),
    exit: (status) => void journal.push(`exit ${status}`),
  };
}
