import type { DeployRhythm } from "../../core/doctor/deploy-rhythm.ts";
import type { Finding } from "../../core/doctor/finding.ts";
import type { Now } from "./checks/see-now.ts";

/** Everything that was found. */
export interface Examined {
  readonly findings: readonly Finding[];
  /** The deployments that were looked at, `environment/service`. */
  readonly about: readonly string[];
  readonly nows: readonly Now[];
  /** How often is deployed, of the environments whose records were read. */
  readonly rhythms: readonly DeployRhythm[];
  /** All environments that were looked at. */
  readonly environments: readonly string[];
  /** The server whose links are shown as such. */
  readonly origin: string;
  readonly environment: string;
  readonly service: string;
}
