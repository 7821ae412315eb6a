import type { PolicyTest } from "../../core/policy/policy.ts";
import type { ActionRun } from "../scenario/action-runs.ts";
import type { PlayedRow } from "./play-row.ts";

/** One row as it came out: what the gate said, how the "no" and the "yes" of asking people ended, and what is wrong. */
export interface JudgedRow {
  readonly row: PolicyTest;
  /** The gate's decision and its headline. */
  readonly said: string;
  readonly headline: string;
  /** What approval-gate said before everybody asked had approved, and after; empty where nobody is asked. */
  readonly unapproved: string;
  readonly approved: string;
  readonly wrong: readonly string[];
}

/** The two ways a row is played: with the roles' approval of the pull request, and without. */
export interface PlayedBothWays {
  readonly reviewed: PlayedRow;
  readonly unreviewed: PlayedRow;
}

/** Judges a row: the gate must say what the table says, ask whom it names, stay shut unapproved and open approved. */
export function judgeRow(row: PolicyTest, { reviewed, unreviewed }: PlayedBothWays): JudgedRow {
  const first = reviewed.runs.find(({ action }) => action === "freeze-gate");
  const [no] = unreviewed.runs.filter(({ action }) => action === "approval-gate");
  const last = (action: string) => reviewed.runs.findLast((run) => run.action === action);
  const asked = row.expect === "require-approval";
  const passed = row.action === "rollback" ? first?.decision === "allow" : last("approval-gate")?.decision === "allow";
  const wrong = [
    ...(first === undefined ? ["the gate did not run"] : differences(row, first)),
    ...(asked && no?.decision === "allow"
      ? ["approval-gate let it through although nobody of the roles had approved"]
      : []),
    ...(row.expect !== "deny" && !passed
      ? [
          `approval-gate ended ${wordsOf(last("approval-gate"))} although everybody approved: ${last("approval-gate")?.headline ?? ""}`,
        ]
      : []),
    ...(row.expect !== "deny" && last("freeze-gate")?.decision !== "allow"
      ? [`freeze-gate's second look ended ${wordsOf(last("freeze-gate"))}`]
      : []),
    ...[reviewed, unreviewed].flatMap(({ defects }) => defects),
  ];
  return {
    row,
    said: first?.decision ?? "",
    headline: first?.headline ?? "",
    unapproved: asked ? wordsOf(no) : "",
    approved: row.expect === "deny" ? "" : wordsOf(last("approval-gate")),
    wrong: [...new Set(wrong)],
  };
}

function differences(row: PolicyTest, { decision, reasonCode, headline, outputs }: ActionRun): string[] {
  const compare = (what: string, expected: string | undefined, came: string) =>
    expected === undefined || expected === came
      ? []
      : [`${what}: expected ${expected || "nothing"}, came ${came || "nothing"}`];
  const roles = (JSON.parse(outputs["required-approvals"] || "[]") as { readonly role: string }[]).map(
    ({ role }) => role,
  );
  return [
    ...(row.expect === decision ? [] : [`expected ${row.expect}, came ${decision} (${reasonCode}: ${headline})`]),
    ...compare("rule", row.rule, outputs.rule ?? ""),
    ...compare("approvals", row.approvals?.toSorted().join(", "), [...new Set(roles)].sort().join(", ")),
    ...compare("change-class", row.changeClass, outputs["change-class"] ?? ""),
    ...compare("until", row.until?.toISOString(), outputs.until ?? ""),
    ...compare("next-open", row.nextOpen?.toISOString(), outputs["next-open"] ?? ""),
  ];
}

function wordsOf(run: ActionRun | undefined): string {
  return run === undefined ? "not asked" : `${run.decision} (${run.reasonCode})`;
}
