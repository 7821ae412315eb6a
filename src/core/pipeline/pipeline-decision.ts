/** What the workflow as a whole concluded. */
export type PipelineDecision = "success" | "unchanged" | "planned" | "rolled-back" | "held" | "pending" | "denied" | "stopped";

/** The words that the jobs of a run left behind; empty where a job did not run or was lost. */
export interface PipelineFacts {
  readonly dryRun: boolean;
  readonly gate: string;
  readonly approve: string;
  readonly secondGate: string;
  readonly secondCheck: string;
  readonly deploy: string;
  /** What conclude, or rescue in its place, made of it. */
  readonly finish: string;
  readonly rollback: string;
  readonly rollbackReason: string;
  /** Whether the old version was proven after an undoing. */
  readonly undone: boolean;
}

/** One row of the table: the first whose condition holds names the decision. */
export interface PipelineRow {
  readonly decision: PipelineDecision;
  readonly holds: (facts: PipelineFacts) => boolean;
  /** The same condition as a GitHub expression over the names of `PipelineFacts`; the workflow's output is generated from it. */
  readonly expression: string;
}

/** The table of the workflow's decision, first match from the top; the last row always holds. */
export const PIPELINE_ROWS: readonly PipelineRow[] = [
  { decision: "planned", holds: ({ dryRun }) => dryRun, expression: "dryRun" },
  {
    decision: "denied",
    holds: (facts) => [facts.gate, facts.approve, facts.secondGate, facts.secondCheck].includes("deny"),
    expression: "gate == 'deny' || approve == 'deny' || secondGate == 'deny' || secondCheck == 'deny'",
  },
  { decision: "pending", holds: ({ approve }) => approve === "pending", expression: "approve == 'pending'" },
  {
    decision: "stopped",
    holds: (facts) => [facts.gate, facts.approve, facts.secondGate, facts.secondCheck].includes("unknown"),
    expression: "gate == 'unknown' || approve == 'unknown' || secondGate == 'unknown' || secondCheck == 'unknown'",
  },
  { decision: "unchanged", holds: ({ deploy }) => deploy === "unchanged", expression: "deploy == 'unchanged'" },
  {
    decision: "success",
    holds: ({ finish, rollbackReason }) => finish === "success" || rollbackReason === "proven_late",
    expression: "finish == 'success' || rollbackReason == 'proven_late'",
  },
  { decision: "held", holds: ({ rollbackReason }) => rollbackReason === "held_for_person", expression: "rollbackReason == 'held_for_person'" },
  { decision: "rolled-back", holds: ({ undone }) => undone, expression: "undone" },
  { decision: "stopped", holds: () => true, expression: "true" },
];

/** Decides what the workflow as a whole concluded, from the words that its jobs left behind. */
export function decidePipeline(facts: PipelineFacts): PipelineDecision {
  return PIPELINE_ROWS.find(({ holds }) => holds(facts))?.decision ?? "stopped";
}
