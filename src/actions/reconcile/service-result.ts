import type { DeployRecord } from "../../core/record/deploy-record.ts";
import type { ToldIncident } from "../../flows/settle/fail-lost.ts";

/** What became of one record, or of a configuration that was left behind. */
export interface ServiceFinding {
  readonly kind: "settled" | "left" | "failure" | "unknown" | "planned";
  readonly record: DeployRecord;
  /** One word for what was done or found, in kebab-case. */
  readonly what: string;
  /** One sentence, untrusted. */
  readonly why: string;
  /** The incident that was told of it, if any. */
  readonly told: ToldIncident | undefined;
  /** The version that is live since, else its task definition; empty where that is not known. */
  readonly live: string;
}

/** What became of one service. */
export interface ServiceResult {
  readonly environment: string;
  readonly service: string;
  readonly findings: readonly ServiceFinding[];
  /** Why the service could not be looked at; empty where it was. */
  readonly unread: string;
}
