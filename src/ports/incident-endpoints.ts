import type { EndpointVerdict } from "../core/incident-source/endpoint-verdict.ts";
import type { IncidentEndpoint } from "../core/incident-source/incident-endpoint.ts";

/** Pagers and status pages that say whether an incident is open. */
export interface IncidentEndpoints {
  /** Asks all endpoints at once, with the secrets of the input incident-tokens by name; one verdict each, in order, failures included. */
  read(
    endpoints: readonly IncidentEndpoint[],
    tokens: ReadonlyMap<string, string>,
  ): Promise<readonly EndpointVerdict[]>;
}
