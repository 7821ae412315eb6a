const UNITS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
  y: 31_536_000_000,
};

/** Reads a duration of Prometheus such as `1m30s`, in milliseconds; `NaN` for any other text. */
export function durationOf(text: string): number {
  if (!/^(?:\d+(?:ms|[smhdwy]))+$/.test(text)) return Number.NaN;
  return [...text.matchAll(/(\d+)(ms|[smhdwy])/g)].reduce(
    (sum, [, count, unit = ""]) => sum + Number(count) * (UNITS[unit] ?? 0),
    0,
  );
}
