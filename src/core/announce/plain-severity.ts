/** Brings a severity into one spelling: `SEV-1`, `sev1` and `SEV 1` are `sev1`; any other word is only lowered. */
export function plainSeverity(severity: string): string {
  const word = severity.trim().toLowerCase();
  const [, level] = /^sev[\s_-]?([0-9])$/.exec(word) ?? [];
  return level === undefined ? word : `sev${level}`;
}
