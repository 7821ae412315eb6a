import { code, markdown, table } from "../../core/text/markdown.ts";
import { formatUtc } from "../../core/time/format-utc.ts";
import type { ResumeInputs, ResumeOutcome } from "./contract.ts";
import type { ResumeCase, ResumeEnd } from "./resume-case.ts";

/** Says how an order ended, and what the following steps need of the deployment. */
export function reportResume(
  end: ResumeEnd,
  known: { readonly inputs: ResumeInputs } & Partial<Pick<ResumeCase, "record" | "owner" | "targetsCommit" | "run">>,
): ResumeOutcome {
  const { inputs, record, owner, targetsCommit = "" } = known;
  const payload = record?.payload;
  const { environment, service } = inputs;
  return {
    decision: end.decision,
    reasonCode: inputs["dry-run"] && end.decision === "ready" ? "dry_run" : end.reason,
    headline: end.headline,
    remedy: end.remedy,
    summary: summaryOf(end, known),
    outputs: {
      request: payload?.request ?? "",
      record: record === undefined ? "" : String(record.id),
      run: payload?.run ?? "",
      "run-ended": owner === undefined ? "unknown" : owner === "ended" ? "yes" : "no",
      version: payload?.version ?? "",
      commit: payload?.commit ?? "",
      digest: payload?.digest ?? "",
      "service-deployment": end.rollout,
      "task-definition": payload?.family ?? "",
      "held-at": end.hold?.at ?? "none",
      hold: end.hold?.id ?? "",
      "hold-expires-at": end.hold?.expiresAt.toISOString() ?? "",
      "targets-commit": targetsCommit,
      "slack-message": payload?.slackMessages ?? "",
    },
    subject: {
      environment,
      service,
      ...(payload === undefined ? {} : { commit: payload.commit, digest: payload.digest }),
    },
    details: { order: inputs.order, reason: inputs.reason, request: payload?.request },
  };
}

function summaryOf(
  { decision, rollout, hold }: ResumeEnd,
  { inputs, record, run }: Parameters<typeof reportResume>[1],
): string {
  if (record === undefined) return "";
  const { version, run: opener } = record.payload;
  const facts = table(
    ["What", "Which"],
    [
      ["Order", code(inputs.order)],
      ["By", run === undefined ? "" : code(run.actor.login)],
      ["Reason", inputs.reason === "" ? "none given" : markdown(inputs.reason)],
      ["Version", code(version)],
      ["Service deployment", code(rollout)],
      ["Held", hold === undefined ? "no" : `${hold.at}, until ${formatUtc(hold.expiresAt)}`],
      ["Deployed by run", code(opener)],
    ],
  );
  return hold === undefined || decision !== "moved" ? facts : [nextStep(hold.expiresAt), facts].join("\n\n");
}

function nextStep(expiresAt: Date): string {
  const orders = ["continue", "full", "abort"].map((order) => code(order)).join(", ");
  return `**Next:** judge it, then dispatch the resume workflow once more (${orders}); if nobody does, ECS falls back by itself at ${formatUtc(expiresAt)}.`;
}
