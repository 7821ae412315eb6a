/** Tells whether text names a zone that the runtime knows: an IANA name or link. */
export function isZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: text });
    return !/^[+-]/.test(text);
  } catch {
    return false;
  }
}

/** Names up to three known zones nearest to a misspelt one, by shared pairs of letters (Dice's coefficient). */
export function nearestZones(text: string): readonly string[] {
  const wanted = pairs(text);
  return Intl.supportedValuesOf("timeZone")
    .map((zone) => ({ zone, likeness: likeness(wanted, pairs(zone)) }))
    .filter(({ likeness: value }) => value > 0.3)
    .sort((a, b) => b.likeness - a.likeness || a.zone.localeCompare(b.zone))
    .slice(0, 3)
    .map(({ zone }) => zone);
}

function pairs(text: string): readonly string[] {
  const letters = text.toLowerCase();
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, index) => letters.slice(index, index + 2));
}

function likeness(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((pair) => b.includes(pair)).length;
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}
