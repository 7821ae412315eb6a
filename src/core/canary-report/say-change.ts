/** Says how a value moved against another: in percent, as a multiple from three times on, and nothing of what is below half a percent. */
export function sayChange(now: number, reference: number): string {
  if (now === reference) return "the same";
  if (reference === 0) return "up from 0";
  const ratio = now / reference;
  if (ratio >= 3) return `×${Number(ratio.toPrecision(2))}`;
  const percent = (ratio - 1) * 100;
  if (Math.abs(percent) < 0.5) return "the same";
  return `${percent > 0 ? "+" : "−"}${Number(Math.abs(percent).toPrecision(2))} %`;
}
