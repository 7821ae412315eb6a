import { code, markdown } from "../text/markdown.ts";
import { formatUtc } from "../time/format-utc.ts";
import type { IncidentStanding } from "./incident.ts";

/** What an incident says of how it stands, in Markdown. */
export interface StandingLines {
  readonly status: "Identified" | "Resolved" | "Investigating";
  readonly resolution: string;
  /** When it will be over, as far as anybody can say. */
  readonly eta: string;
}

/** Says how an incident stands. */
export function standingLines(standing: IncidentStanding): StandingLines {
  switch (standing.kind) {
    case "identified":
      return {
        status: "Identified",
        resolution: "The rollback is on its way; its proof follows as a comment.",
        eta: "minutes: the old version is put back by the platform",
      };
    case "resolved": {
      const { version, release, at } = standing;
      const what = code(version === "" ? release : `${version} (${release})`);
      return { status: "Resolved", resolution: `${what} is live again, proven at ${formatUtc(at)}.`, eta: "done" };
    }
    case "stuck":
      return {
        status: "Investigating",
        resolution: `The rollback is not proven: ${markdown(standing.why, 400)} By hand: ${code(standing.command, 600)}`,
        eta: "unknown; a person has to look",
      };
  }
}
