import { inertLine } from "../text/inert.ts";
import { code, link, markdown } from "../text/markdown.ts";
import { formatUtc } from "../time/format-utc.ts";

/** The label of the issues that owe a retrospective. */
export const RETROSPECTIVE_LABEL = "retrospective";
const OWED_WITHIN = 48 * 3_600_000;

/** What a retrospective is owed for. Texts are untrusted. */
export interface Retrospective {
  readonly kind: "rollback" | "hotfix";
  readonly environment: string;
  readonly service: string;
  readonly version: string;
  /** Ties the issue to what happened, so that nobody files it twice. */
  readonly key: string;
  /** The number of the incident; empty without one. */
  readonly incident: string;
  readonly runUrl: string;
  readonly at: Date;
}

/** Computes when a retrospective is due: within 48 hours (G7). */
export function dueOf({ at }: Pick<Retrospective, "at">): Date {
  return new Date(at.getTime() + OWED_WITHIN);
}

/** Formats its issue's title; GitHub's issues have no due date, so the title says it. */
export function retrospectiveTitle(owed: Retrospective): string {
  const { kind, service, environment, version } = owed;
  const due = dueOf(owed).toISOString().slice(0, 10);
  return inertLine(
    `Retrospective by ${due}: ${kind} of ${service} ${version} in ${environment}`.replaceAll("  ", " "),
    200,
  );
}

/** Formats its issue's body, with the marker that finds it again. */
export function retrospectiveBody(owed: Retrospective): string {
  const { kind, service, environment, version, incident, runUrl } = owed;
  const what = kind === "rollback" ? "was rolled back" : "was deployed as a hotfix";
  return [
    `**Due: ${formatUtc(dueOf(owed))}**, 48 hours after ${version === "" ? "a deployment" : markdown(version)} of ${code(service)} ${what} in ${code(environment)}.`,
    `${incident === "" ? "" : `Incident: #${incident}. `}${link("Run", runUrl)}`,
    "- [ ] What happened, and when (UTC)?\n- [ ] Whom did it hit?\n- [ ] Why did nothing stop it earlier?\n- [ ] What changes, by whom, until when?",
    retrospectiveMarker(owed.key),
  ].join("\n\n");
}

/** Writes the marker of one retrospective; alone on its line. */
export function retrospectiveMarker(key: string): string {
  return `<!-- deploy-retrospective ${JSON.stringify({ key }).replaceAll(">", "\\u003e")} -->`;
}
