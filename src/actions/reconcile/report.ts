import { formatProblem } from "../../core/outcome/problem.ts";
import { inertLine } from "../../core/text/inert.ts";
import { code, link, markdown, table } from "../../core/text/markdown.ts";
import type { TargetsReading } from "../../flows/source/read-targets.ts";
import type { ReconcileInputs, ReconcileOutcome } from "./contract.ts";
import { newsOf } from "./news.ts";
import type { ServiceFinding, ServiceResult } from "./service-result.ts";

type Kind = ServiceFinding["kind"] | "unchanged";

/** From the worst on. */
const WORST: readonly Kind[] = ["failure", "unknown", "left", "settled", "planned", "unchanged"];

/** Says what became of every service; the whole is as bad as its worst. */
export function reportReconcile(results: readonly ServiceResult[], inputs: ReconcileInputs): ReconcileOutcome {
  const kinds = results.flatMap(({ findings, unread }): Kind[] => [
    ...findings.map(({ kind }) => kind),
    ...(unread === "" ? [] : (["unknown"] as const)),
  ]);
  const worst = WORST.find((kind) => kinds.includes(kind)) ?? "unchanged";
  const { environment } = inputs;
  return {
    ...wordsOf(worst, inputs["dry-run"]),
    headline: headlineOf(results, environment),
    remedy: remedyOf(worst),
    summary: summaryOf(results),
    outputs: {
      settled: listed(results, ["settled"]),
      left: listed(results, ["left", "failure", "unknown", "planned"]),
      news: newsOf(results),
    },
    subject: { environment },
    details: { services: results.map(({ service, unread }) => ({ service, ...(unread === "" ? {} : { unread }) })) },
  };
}

/** Says why no service was looked at. */
export function reportUnread(
  reading: Exclude<TargetsReading, { readonly kind: "targets" }>,
  { environment, targets }: ReconcileInputs,
): ReconcileOutcome {
  const invalid = reading.kind === "invalid";
  const why = invalid ? reading.problems.map(formatProblem).join(" ") : reading.why;
  return {
    decision: invalid ? "failure" : "unknown",
    reasonCode: invalid ? "targets_invalid" : "state_unreadable",
    headline: inertLine(`Nothing was looked at: ${why}`, 1_000),
    remedy: invalid ? `Mend ${targets} on the default branch.` : reading.remedy,
    summary: "",
    outputs: { settled: "[]", left: "[]", news: "[]" },
    ...(invalid ? { problems: reading.problems } : {}),
    subject: { environment },
  };
}

function wordsOf(worst: Kind, dryRun: boolean): Pick<ReconcileOutcome, "decision" | "reasonCode"> {
  switch (worst) {
    case "failure":
      return { decision: "failure", reasonCode: "rollback_failed" };
    case "unknown":
      return { decision: "unknown", reasonCode: "state_unreadable" };
    case "left":
      return { decision: "left", reasonCode: dryRun ? "dry_run" : "left_open" };
    case "settled":
      return { decision: "settled", reasonCode: "settled" };
    case "planned":
      return { decision: "left", reasonCode: "dry_run" };
    case "unchanged":
      return { decision: "unchanged", reasonCode: "nothing_open" };
  }
}

function headlineOf(results: readonly ServiceResult[], environment: string): string {
  const said = results.flatMap(({ service, findings, unread }) => [
    ...findings.map((finding) => {
      const { version, run } = finding.record.payload;
      return `${service} ${version} (run ${run}): ${inWords(finding)}`;
    }),
    ...(unread === "" ? [] : [`${service} could not be looked at: ${unread}`]),
  ]);
  if (said.length === 0)
    return inertLine(`${results.length} services of ${environment} looked at: nothing was left open.`);
  return inertLine(`${environment}: ${said.join("; ")}.`, 900);
}

/** What was left says why by itself; what a dry run found says what would be done. */
function inWords({ kind, what, why }: ServiceFinding): string {
  const word = what.replaceAll("-", " ");
  if (kind === "left") return why;
  return kind === "planned" ? `${word}, but ${why}` : `${word}, ${why}`;
}

function remedyOf(worst: Kind): string {
  if (worst === "failure") return "Look at the service at once; the emergency rollback goes back by name.";
  return worst === "unknown" ? "Mend what is named; the next scheduled run looks again." : "";
}

function listed(results: readonly ServiceResult[], kinds: readonly Kind[]): string {
  const found = results.flatMap(({ environment, service, findings }) =>
    findings
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ record, kind, what, told, live }) => ({
        environment,
        service,
        record: record.id,
        request: record.payload.request,
        run: record.payload.run,
        version: record.payload.version,
        "task-definition": record.payload.family,
        kind,
        what,
        incident: told?.url ?? "",
        "live-version": live,
      })),
  );
  return JSON.stringify(found);
}

function summaryOf(results: readonly ServiceResult[]): string {
  const rows = results.flatMap(({ service, findings, unread }) => {
    if (unread !== "") return [[code(service), "", "unknown", markdown(unread, 400), ""]];
    if (findings.length === 0) return [[code(service), "", "nothing left open", "", ""]];
    return findings.map(({ record, what, why, told }) => [
      code(service),
      code(record.payload.version),
      markdown(what),
      markdown(why, 400),
      told === undefined || told.url === "" ? "" : link("incident", told.url),
    ]);
  });
  return table(["Service", "Version", "What", "Why", "Incident"], rows);
}
