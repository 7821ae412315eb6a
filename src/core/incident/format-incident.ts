import { inertLine } from "../text/inert.ts";
import { code, link, markdown, table } from "../text/markdown.ts";
import type { Incident, IncidentStanding } from "./incident.ts";

/** Formats an incident's title, one inert line. */
export function incidentTitle({ environment, service, version }: Incident): string {
  return inertLine(`${service} in ${environment}: ${version === "" ? "deployment" : version} was rolled back`, 200);
}

/** Formats an incident's body by the team's template: status, severity, impact, start in UTC, what happened, what runs now, what comes next. */
export function incidentBody(incident: Incident, standing: IncidentStanding): string {
  const facts = table(
    ["", ""],
    [
      ["**Status**", statusLine(standing)],
      ["**Severity**", incident.severity.toUpperCase()],
      ["**Customer impact**", impactLine(incident)],
      ["**Start time**", `${incident.startedAt.toISOString()} (UTC)`],
      [
        "**Deployed**",
        `${code(incident.version)} of ${code(incident.service)} to ${code(incident.environment)}${releaseOf(incident)}`,
      ],
      ["**By**", code(incident.by)],
      ["**What happened**", markdown(incident.happened, 600)],
      ["**Rolled back to**", incident.backTo === "" ? "see the updates below" : code(incident.backTo)],
      ["**Resolution**", resolutionLine(standing)],
      ["**ETA**", etaLine(standing)],
      ["**Run**", link("deployment run", incident.runUrl)],
    ],
  );
  return `${facts}\n\n${nextSteps(incident)}`;
}

/** Formats an update of an incident that stands already. */
export function incidentUpdate(incident: Incident, standing: IncidentStanding): string {
  return `**Status: ${statusLine(standing)}**\n\n${resolutionLine(standing)}\n\n${link("deployment run", incident.runUrl)}`;
}

function releaseOf({ release, rollout, commit }: Incident): string {
  const parts = [release, rollout, commit.slice(0, 12)].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.map((part) => code(part)).join(", ")})`;
}

function statusLine({ kind }: IncidentStanding): string {
  switch (kind) {
    case "identified":
      return "Identified";
    case "resolved":
      return "Resolved";
    case "stuck":
      return "Investigating";
  }
}

function impactLine({ weight, version }: Incident): string {
  if (weight === undefined) return `Requests that ${code(version)} served since the start time may have failed.`;
  if (weight === 0) return `None: ${code(version)} was never reached from the public address.`;
  return `Up to ${Math.round(weight)} % of the public requests were served by ${code(version)} since the start time.`;
}

function resolutionLine(standing: IncidentStanding): string {
  switch (standing.kind) {
    case "identified":
      return "The rollback is on its way and is being proven.";
    case "resolved":
      return `${code(standing.version === "" ? standing.release : `${standing.version} (${standing.release})`)} is live again, proven at ${standing.at.toISOString()}.`;
    case "stuck":
      return `The rollback is not proven: ${markdown(standing.why, 400)} By hand: ${code(standing.command, 600)}`;
  }
}

function etaLine({ kind }: IncidentStanding): string {
  switch (kind) {
    case "identified":
      return "minutes: the old version is put back by the platform";
    case "resolved":
      return "done";
    case "stuck":
      return "unknown; a person has to look";
  }
}

function nextSteps({ environment, service }: Incident): string {
  return [
    "**Next steps**",
    "",
    "- [ ] Check that customers are well and that data needs no repair (migrations are not taken back).",
    "- [ ] Find the cause and mend it; the run has the verdicts.",
    "- [ ] Hold the retrospective within 48 hours.",
    `- [ ] Close this issue: until then it stops every deployment of ${code(service)} to ${code(environment)}.`,
  ].join("\n");
}
