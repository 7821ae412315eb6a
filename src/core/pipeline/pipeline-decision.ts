/** What the workflow as a whole concluded. */
export type PipelineDecision =
  | "success"
  | "unchanged"
  | "planned"
  | "rolled-back"
  | "held"
  | "pending"
  | "denied"
  | "stopped";

/** The words that the jobs of a run left behind, by the name that stands for them; empty where a job did not run or was lost. */
export interface PipelineFacts {
  /** `true` in a dry run. */
  readonly dryRun: string;
  readonly gate: string;
  readonly approve: string;
  readonly secondGate: string;
  readonly secondCheck: string;
  readonly deploy: string;
  /** The decision of conclude, or of rescue in its place. */
  readonly concluded: string;
}

/** The words that the steps of conclude left behind. */
export interface ConcludeFacts {
  readonly finish: string;
  readonly rollbackReason: string;
  /** `yes` when the change was undone, by us or by ECS, and the old version is proven. */
  readonly undone: string;
}

/** One row of a decision table: it holds when any named fact has one of its words. */
export interface DecisionRow<Fact extends string> {
  readonly decision: PipelineDecision;
  readonly any: readonly { readonly fact: Fact; readonly is: string }[];
}

const gates = ["gate", "approve", "secondGate", "secondCheck"] as const;

/** The table of the workflow's decision, first match from the top; where none holds, it stopped. */
export const PIPELINE_ROWS: readonly DecisionRow<keyof PipelineFacts>[] = [
  { decision: "planned", any: [{ fact: "dryRun", is: "true" }] },
  { decision: "denied", any: gates.map((fact) => ({ fact, is: "deny" })) },
  { decision: "pending", any: [{ fact: "approve", is: "pending" }] },
  { decision: "stopped", any: gates.map((fact) => ({ fact, is: "unknown" })) },
  { decision: "unchanged", any: [{ fact: "deploy", is: "unchanged" }] },
  { decision: "success", any: [{ fact: "concluded", is: "success" }] },
  { decision: "held", any: [{ fact: "concluded", is: "held" }] },
  { decision: "rolled-back", any: [{ fact: "concluded", is: "rolled-back" }] },
];

/** The table of conclude's and rescue's decision. */
export const CONCLUDE_ROWS: readonly DecisionRow<keyof ConcludeFacts>[] = [
  {
    decision: "success",
    any: [
      { fact: "finish", is: "success" },
      { fact: "rollbackReason", is: "proven_late" },
    ],
  },
  { decision: "held", any: [{ fact: "rollbackReason", is: "held_for_person" }] },
  { decision: "rolled-back", any: [{ fact: "undone", is: "yes" }] },
];

/** Decides by a table: the first row that holds, else `stopped`. */
export function decideBy<Fact extends string>(
  rows: readonly DecisionRow<Fact>[],
  facts: Readonly<Record<Fact, string>>,
): PipelineDecision {
  return rows.find(({ any }) => any.some(({ fact, is }) => facts[fact] === is))?.decision ?? "stopped";
}

/** Writes a table as one GitHub expression, given the context path of each fact; a fact without one is never there. Workflows hold its text, generated. */
export function expressionOf<Fact extends string>(
  rows: readonly DecisionRow<Fact>[],
  paths: Readonly<Partial<Record<Fact, string>>>,
): string {
  const terms = rows.flatMap(({ decision, any }) => {
    const words = any.flatMap(({ fact, is }) => (paths[fact] === undefined ? [] : [`${paths[fact]} == '${is}'`]));
    return words.length === 0 ? [] : [`(${words.join(" || ")}) && '${decision}'`];
  });
  return [...terms, "'stopped'"].join(" || ");
}
