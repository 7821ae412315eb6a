import { namedSecrets } from "./named-secrets-field.ts";

/** Reads the secrets of incident endpoints by name; the whole text is hidden, and the caller hides each value. */
export const incidentTokens = namedSecrets({ noun: "endpoint", example: "pagerduty" });
