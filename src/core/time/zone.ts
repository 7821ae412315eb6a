const checked = new Map<string, boolean>();

/** Tells whether text names a zone that the runtime knows: an IANA name or link. */
export function isZone(text: string): boolean {
  const known = checked.get(text) ?? isKnown(text);
  checked.set(text, known);
  return known;
}

function isKnown(text: string): boolean {
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: text });
    return !/^[+-]/.test(text);
  } catch {
    return false;
  }
}

/** Longer than any zone's name. */
const LONGEST = 40;

let zonesByPair: ReadonlyMap<string, readonly string[]> | undefined;

/** Names up to three known zones nearest to a misspelt one, by shared pairs of letters (Dice's coefficient). */
export function nearestZones(text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  zonesByPair ??= indexZones();
  const wanted = pairs(text);
  const shared = new Map<string, number>();
  for (const pair of wanted)
    for (const zone of zonesByPair.get(pair) ?? []) shared.set(zone, (shared.get(zone) ?? 0) + 1);
  return [...shared]
    .map(([zone, count]) => ({ zone, likeness: (2 * count) / (wanted.size + zone.length - 1) }))
    .filter(({ likeness }) => likeness > 0.3)
    .sort((a, b) => b.likeness - a.likeness || a.zone.localeCompare(b.zone))
    .slice(0, 3)
    .map(({ zone }) => zone);
}

/** Lists the runtime's zones under each pair of letters of their names. */
function indexZones(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const zone of Intl.supportedValuesOf("timeZone"))
    for (const pair of pairs(zone)) index.set(pair, [...(index.get(pair) ?? []), zone]);
  return index;
}

function pairs(text: string): ReadonlySet<string> {
  const letters = text.toLowerCase();
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
}
