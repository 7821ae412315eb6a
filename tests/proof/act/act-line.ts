/** One line of act's JSON log, as far as it is looked at. */
export interface ActLine {
  /** Names of the workflows and the job: `shop/Deploy to ECS/Gate`. */
  readonly job: string;
  readonly jobId: string;
  /** The step's id, those of the composites around it before it; empty outside steps. */
  readonly stepId: readonly string[];
  /** The step's name, or what it uses or runs. */
  readonly step: string;
  readonly stage: string;
  readonly text: string;
  /** Printed by a step's process. */
  readonly raw: boolean;
  readonly jobResult: string | undefined;
  readonly stepResult: string | undefined;
  /** The workflow command that the line is. */
  readonly command: { readonly kind: string; readonly name: string; readonly value: string } | undefined;
}

/** Reads a line; `undefined` where it is no JSON object. Source: nektos/act v0.2.89, pkg/runner/logger.go, step.go and command.go. */
export function parseActLine(text: string): ActLine | undefined {
  if (!text.startsWith("{")) return undefined;
  const line = new Map<string, unknown>(Object.entries(JSON.parse(text)));
  const word = (key: string): string | undefined => {
    const value = line.get(key);
    return typeof value === "string" ? value : undefined;
  };
  const stepId = line.get("stepID");
  const kind = word("command");
  return {
    job: word("job") ?? "",
    jobId: word("jobID") ?? "",
    stepId: Array.isArray(stepId) ? stepId.map(String) : [],
    step: word("step") ?? "",
    stage: word("stage") ?? "",
    text: (word("msg") ?? "").replace(/\r?\n$/, ""),
    raw: line.get("raw_output") === true,
    jobResult: word("jobResult"),
    stepResult: word("stepResult"),
    command: kind === undefined ? undefined : { kind, name: word("name") ?? "", value: word("arg") ?? "" },
  };
}
