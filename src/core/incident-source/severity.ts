/** Severities by which the common tools sort incidents, each scale apart: `p3` says nothing about a policy that speaks of `sev1`. */
const SCALES: readonly (readonly string[])[] = [
  ["p0", "p1", "p2", "p3", "p4", "p5"],
  ["sev0", "sev1", "sev2", "sev3", "sev4", "sev5"],
  ["critical", "high", "major", "medium", "moderate", "minor", "low", "none", "info", "maintenance"],
];

/** Brings a severity into one spelling: `SEV-1`, `sev1` and `SEV 1` are equal. */
export function severityKey(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\-_.]+/g, "");
}

/** What a severity means to a policy: it locks, it is known not to, or nobody said. */
export function judgeSeverity(
  text: string,
  { severities, harmless }: { readonly severities: readonly string[]; readonly harmless: readonly string[] },
): "locks" | "harmless" | "unknown" {
  const key = severityKey(text);
  const wanted = severities.map(severityKey);
  if (wanted.includes(key)) return "locks";
  if (harmless.map(severityKey).includes(key)) return "harmless";
  // A scale that the policy uses is known whole; of another scale nothing is, for severities get renamed.
  const known = SCALES.some((scale) => scale.includes(key) && wanted.some((word) => scale.includes(word)));
  return known ? "harmless" : "unknown";
}
