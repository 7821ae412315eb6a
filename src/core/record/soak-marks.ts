/** A share of the traffic that a rollout was judged at, in percent, and since when in seconds since the epoch. */
export interface SoakMark {
  readonly share: number;
  readonly since: number;
}

/** Writes shares in order of time: `5@1763980000,25@+600`, the first with its instant and the others with the seconds since then. */
export function formatSoaks([first, ...others]: readonly SoakMark[]): string {
  if (first === undefined) return "";
  const later = others.map(({ share, since }) => `${share}@+${since - first.since}`);
  return [`${first.share}@${first.since}`, ...later].join(",");
}

/** Reads shares back; `undefined` for anything that was not written so, wholly or in part. */
export function parseSoaks(text: string): readonly SoakMark[] | undefined {
  const [begun = "", ...others] = text.split(",");
  const [, share, since] = /^(\d{1,3}(?:\.\d)?)@(\d{9,11})$/.exec(begun) ?? [];
  if (share === undefined) return undefined;
  const marks: SoakMark[] = [{ share: Number(share), since: Number(since) }];
  for (const other of others) {
    const [, next, seconds] = /^(\d{1,3}(?:\.\d)?)@\+(\d{1,7})$/.exec(other) ?? [];
    if (next === undefined) return undefined;
    marks.push({ share: Number(next), since: Number(since) + Number(seconds) });
  }
  return marks;
}
