/** How bad an incident is: `sev1` the site is down, `sev2` a key flow is broken, `sev3` the next deployment can mend it. */
export type Severity = "sev1" | "sev2" | "sev3";

/** Names the labels of an incident's issue; policies find incidents by them. */
export function incidentLabels(severity: Severity): readonly string[] {
  return ["incident", severity];
}

/** Finds the worst of several severities; `undefined` of none. */
export function worstSeverity(severities: readonly Severity[]): Severity | undefined {
  return severities.toSorted()[0];
}
