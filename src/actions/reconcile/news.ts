import type { AnnouncedEvent } from "../../core/announce/announcement.ts";
import { describeImpact } from "../../core/incident/describe-impact.ts";
import { wasToldFailed } from "../../core/record/back-failed.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { ServiceFinding, ServiceResult } from "./service-result.ts";

/** Lists as JSON what people are told, since nobody watched it end: what became of a version, and once of each way back that failed. */
export function newsOf(results: readonly ServiceResult[]): string {
  const news = results.flatMap(({ environment, service, findings }) =>
    findings.flatMap((finding) => {
      const event = eventOf(finding);
      if (event === undefined) return [];
      const { record, live, told } = finding;
      return {
        event,
        "reason-code": event === "stopped" ? "rollback_failed" : "settled",
        environment,
        service,
        version: record.payload.version,
        commit: record.payload.commit,
        request: record.payload.request,
        "live-version": live,
        incident: told?.url ?? "",
        severity: told?.incident.severity ?? "",
        "started-at": told?.incident.startedAt.toISOString() ?? "",
        "slack-message": record.payload.slackMessages ?? "",
        impact: told === undefined ? "" : inertLine(describeImpact(told.incident)),
      };
    }),
  );
  return JSON.stringify(news);
}

/** What was superseded, never started or only had its configuration restored is no news of a version. */
function eventOf({ kind, what, record }: ServiceFinding): AnnouncedEvent | undefined {
  if (kind === "failure") return what === "rollback-failed" && !wasToldFailed(record) ? "stopped" : undefined;
  if (kind !== "settled") return undefined;
  if (what === "proven") return "succeeded";
  return what === "undone" || what === "rolled-back" ? "rolled-back" : undefined;
}
