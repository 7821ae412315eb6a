import { inertLine } from "../text/inert.ts";
import { code, link, markdown, table } from "../text/markdown.ts";
import { formatUtc } from "../time/format-utc.ts";
import { describeImpact } from "./describe-impact.ts";
import type { Incident, IncidentStanding } from "./incident.ts";
import { standingLines } from "./standing-lines.ts";

/** Formats an incident's title, one inert line. */
export function incidentTitle({ environment, service, version }: Incident, { kind }: IncidentStanding): string {
  const done = kind === "stuck" ? "had to be rolled back" : "was rolled back";
  return inertLine(`${service} in ${environment}: ${version === "" ? "deployment" : version} ${done}`, 200);
}

/** Formats an incident's body by the team's template: status, severity, impact, start in UTC, what happened, what runs now, what comes next. */
export function incidentBody(incident: Incident, standing: IncidentStanding): string {
  const { status, resolution, eta } = standingLines(standing);
  const facts = table(
    ["", ""],
    [
      ["**Status**", status],
      ["**Severity**", incident.severity.toUpperCase()],
      ["**Customer impact**", markdown(describeImpact(incident), 400)],
      ["**Start time**", formatUtc(incident.startedAt)],
      [
        "**Deployed**",
        `${code(incident.version)} of ${code(incident.service)} to ${code(incident.environment)}${releaseOf(incident)}`,
      ],
      ["**Started by**", code(incident.by)],
      ["**What happened**", markdown(incident.happened, 600)],
      ["**Rolled back to**", incident.backTo === "" ? "see the updates below" : code(incident.backTo)],
      ["**Resolution**", resolution],
      ["**ETA**", eta],
      ["**Run**", link("deployment run", incident.runUrl)],
    ],
  );
  return [verdictLine(incident, standing), facts, nextSteps(incident)].join("\n\n");
}

/** Formats an update of an incident that stands already. */
export function incidentUpdate(incident: Incident, standing: IncidentStanding): string {
  const { status, resolution } = standingLines(standing);
  return [`**Status: ${status}**`, resolution, `${lockLine(incident)} ${link("Deployment run", incident.runUrl)}`].join(
    "\n\n",
  );
}

function verdictLine(incident: Incident, { kind }: IncidentStanding): string {
  const { version, service, environment } = incident;
  const what = `${version === "" ? "A deployment" : markdown(version)} of ${markdown(service)}`;
  const done = kind === "stuck" ? "had to be rolled back, which is not proven," : "was rolled back";
  return `**${what} ${done} in ${markdown(environment)}.** ${lockLine(incident)}`;
}

function lockLine({ service, environment }: Incident): string {
  return `Until this issue is closed, nothing else of ${code(service)} is deployed to ${code(environment)}.`;
}

function releaseOf({ release, rollout, commit }: Incident): string {
  const parts = [release, rollout, commit.slice(0, 12)].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.map((part) => code(part)).join(", ")})`;
}

function nextSteps({ environment, service }: Incident): string {
  return [
    "**Checklist**",
    "",
    "- [x] Identify what has to go back: named above.",
    "- [x] Notify: this issue, and whatever the run announces to.",
    "- [ ] Roll back the application: see the resolution above, and its proof in the updates.",
    "- [ ] Roll back the database if it needs it: migrations are not rolled back by this.",
    "- [ ] Verify that customers are well and that data needs no repair.",
    "- [ ] Document the cause and mend it; the run has the verdicts. The retrospective is owed within 48 hours.",
    `- [ ] Close this issue: until then it stops every deployment of ${code(service)} to ${code(environment)}.`,
  ].join("\n");
}
