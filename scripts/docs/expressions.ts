import { CONCLUDE_ROWS, expressionOf, PIPELINE_ROWS } from "../../src/core/pipeline/pipeline-decision.ts";

const pipelinePaths = (jobs: "jobs" | "needs") => ({
  // A boolean compares to no text (GitHub docs, "Evaluate expressions": types that differ are made numbers), so its text is compared.
  dryRun: "toJSON(inputs.dry-run)",
  gate: `${jobs}.gate.outputs.decision`,
  approve: `${jobs}.approve.outputs.decision`,
  secondGate: `${jobs}.deploy.outputs.gate-decision`,
  secondCheck: `${jobs}.deploy.outputs.check-decision`,
  deploy: `${jobs}.deploy.outputs.decision`,
  concluded: `(${jobs}.conclude.outputs.ended == 'yes' && ${jobs}.conclude.outputs.decision || ${jobs}.rescue.outputs.decision)`,
});

const undoing = {
  rollbackReason: "steps.rollback.outputs.reason-code",
  undone: "steps.rollback.outputs.undone",
};

/** The expressions that workflows hold as generated text, by the word of their marker comment `# generated:<word>`. */
const EXPRESSIONS: Readonly<Record<string, string>> = {
  "pipeline-decision": expressionOf(PIPELINE_ROWS, pipelinePaths("jobs")),
  "announce-event": expressionOf(PIPELINE_ROWS, pipelinePaths("needs")),
  "conclude-decision": expressionOf(CONCLUDE_ROWS, { ...undoing, finish: "steps.finish.outputs.decision" }),
  "rescue-decision": expressionOf(CONCLUDE_ROWS, undoing),
};

/** Rewrites the expression on the line below each marker comment; throws on a marker that nothing is generated for. */
export function writeExpressions(yaml: string): string {
  return yaml.replace(/(# generated:([\w-]+)\n\s*[\w-]+: )\$\{\{.*\}\}/g, (_, head: string, word: string) => {
    const expression = EXPRESSIONS[word];
    if (expression === undefined) throw new Error(`nothing is generated for the marker '${word}'`);
    return `${head}\${{ ${expression} }}`;
  });
}
