import { decideHealth, type Health } from "../../core/doctor/decide-health.ts";
import { deployBadge } from "../../core/doctor/deploy-badge.ts";
import type { DeployRhythm } from "../../core/doctor/deploy-rhythm.ts";
import type { Finding, FindingStatus } from "../../core/doctor/finding.ts";
import { inert, inertLine } from "../../core/text/inert.ts";
import type { DoctorOutcome } from "./contract.ts";
import type { Examined } from "./examined.ts";
import { summaryOf } from "./summary.ts";

const REASONS = { healthy: "all_well", unhealthy: "problems_found", unknown: "not_all_known" } as const;
/** The status that a decision rests on, from which its first remedy is taken. */
const WORST: Readonly<Record<Health, FindingStatus>> = { healthy: "ok", unhealthy: "problem", unknown: "unknown" };
const LONGEST_TEXT = 2_000;

/** Says what was found: verdict, what to mend first, all of it in order, and the deploys a week. */
export function reportDoctor(examined: Examined): DoctorOutcome {
  const { findings, rhythms, environments, environment, service } = examined;
  const sorted = inOrder(findings);
  const decision = decideHealth(sorted);
  const first = sorted.find(({ status, beyond }) => status === WORST[decision] && beyond !== true);
  return {
    decision,
    reasonCode: REASONS[decision],
    headline: headlineOf(examined, first),
    remedy: decision === "healthy" ? "" : remedyOf(first),
    summary: summaryOf({ ...examined, findings: sorted }),
    outputs: {
      findings: JSON.stringify(sorted.map(plain)),
      "deploys-per-week": JSON.stringify(deploysOf(rhythms, environments)),
      badge: JSON.stringify(deployBadge(rhythms.length === environments.length ? rhythms : undefined)),
    },
    subject: { ...(environment === "" ? {} : { environment }), ...(service === "" ? {} : { service }) },
    details: { looked: examined.about, now: examined.nows },
  };
}

/** What is pasted stands in the summary: a line cannot hold it. */
function remedyOf(first: Finding | undefined): string {
  if (first === undefined) return "Run doctor where there is something to look at.";
  const pasted = first.paste === undefined ? "" : " What to paste stands in the summary.";
  return inertLine(`${first.remedy.replace(/:$/, ".")}${pasted}`, 600);
}

const ORDER: readonly FindingStatus[] = ["problem", "unknown", "warning", "ok"];

/** Sorts the worst first, and what is said twice once. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const once = [...new Map(findings.map((one) => [JSON.stringify([one.id, one.about, one.said]), one])).values()];
  const place = ({ status, beyond }: Finding) => (beyond === true ? ORDER.length : ORDER.indexOf(status));
  return once.sort((a, b) => place(a) - place(b) || a.about.localeCompare(b.about));
}

function headlineOf({ findings, about }: Examined, first: Finding | undefined): string {
  const count = (status: FindingStatus) =>
    findings.filter((one) => one.status === status && one.beyond !== true).length;
  const [problems, unknowns, warnings] = [count("problem"), count("unknown"), count("warning")];
  const where =
    about.length === 0 ? "the repository" : about.length <= 3 ? about.join(", ") : `${about.length} deployments`;
  const parts = [
    `${problems} ${problems === 1 ? "problem" : "problems"}`,
    `${warnings} ${warnings === 1 ? "warning" : "warnings"}`,
    ...(unknowns === 0 ? [] : [`${unknowns} that could not be told`]),
  ];
  const leading = problems + unknowns > 0 && first !== undefined ? ` First: ${first.said}` : "";
  return inertLine(`${where}: ${parts.join(", ")}.${leading}`, 900);
}

/** A finding as data for later steps, every text of it inert. */
function plain({ id, about, status, said, remedy, paste, beyond }: Finding): Readonly<Record<string, unknown>> {
  return {
    id,
    about: inertLine(about, 200),
    status,
    said: inertLine(said, LONGEST_TEXT),
    remedy: inertLine(remedy, LONGEST_TEXT),
    ...(paste === undefined ? {} : { paste: inert(paste, LONGEST_TEXT) }),
    ...(beyond === true ? { beyond } : {}),
  };
}

/** Numbers by environment; null where the records could not be read. */
function deploysOf(
  rhythms: readonly DeployRhythm[],
  environments: readonly string[],
): Readonly<Record<string, unknown>> {
  const rounded = (mean: number) => Math.round(mean * 100) / 100;
  return Object.fromEntries(
    environments.map((environment) => {
      const found = rhythms.find((one) => one.environment === environment);
      return [
        environment,
        found === undefined
          ? null
          : {
              "last-week": found.lastWeek,
              "mean-4-weeks": rounded(found.mean4),
              "mean-12-weeks": rounded(found.mean12),
              whole: found.whole,
            },
      ];
    }),
  );
}
