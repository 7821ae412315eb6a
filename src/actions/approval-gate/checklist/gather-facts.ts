import type { ChecklistFacts } from "../../../core/checklist/checklist-facts.ts";
import type { ChecklistBy } from "../../../core/checklist/checklist-item.ts";
import type { Fact } from "../../../core/checklist/finding.ts";
import { isPassing, Unreadable } from "../../../core/outcome/unreadable.ts";
import type { Survey } from "../../../ports/approvals.ts";
import type { ApprovalQuestion } from "../approval-question.ts";
import { checksFor } from "./checks-for.ts";
import { reviewedChange } from "./reviewed-change.ts";
import { type AskedIn, untickedYet, type WeighedTicks, weighTicks } from "./weigh-ticks.ts";

/** What a checklist is judged by, and the ticks that do not count. */
export interface Gathered {
  readonly facts: ChecklistFacts;
  readonly discounted: WeighedTicks["discounted"];
}

/** Finds out what the items of the checklist ask about, and nothing else; what is refused stays a fact of its own. */
export async function gatherFacts(
  survey: Pick<Survey, "change" | "proven">,
  asked: AskedIn | undefined,
  question: ApprovalQuestion,
): Promise<Gathered> {
  const { inputs, surroundings, ports, checklist } = question;
  const { run, clock } = surroundings;
  const asks = (...kinds: ChecklistBy["kind"][]) => checklist.some(({ by }) => kinds.includes(by.kind));
  const ownRuns = [...new Set([run.runId, ...(asked === undefined ? [] : [asked.binding.runId])])];
  const page = `${run.serverUrl}/${run.repository.owner}/${run.repository.name}`;
  const [checks, alerts, reviews, ticked] = await Promise.all([
    asks("ci", "check-run") ? factOf(() => checksFor(inputs.commit, ownRuns, ports.checks)) : undefined,
    asks("security-alerts") ? factOf(() => ports.alerts.critical()) : undefined,
    asks("reviews") ? reviewedChange(survey, question) : undefined,
    asked === undefined ? untickedYet(checklist) : weighTicks(asked, question),
  ]);
  const { discounted, ...ticks } = ticked;
  const facts: ChecklistFacts = {
    checksPage: `${page}/commit/${inputs.commit}/checks`,
    commitPage: `${page}/commit/${inputs.commit}`,
    alertsPage: `${page}/security/code-scanning`,
    readAt: clock.now().toISOString(),
    ownRuns,
    checks,
    alerts,
    reviews,
    liveCommit: inputs["live-commit"],
    firstDeploy: inputs["first-deploy"],
    ...ticks,
  };
  return { facts, discounted };
}

/** An outage is waited out, where there is time; a refusal is a fact, with its remedy. */
async function factOf<T>(read: () => Promise<T>): Promise<Fact<T>> {
  try {
    return { kind: "known", value: await read() };
  } catch (error) {
    if (!(error instanceof Unreadable) || isPassing(error)) throw error;
    return { kind: "unreadable", message: error.message, remedy: error.remedy };
  }
}
