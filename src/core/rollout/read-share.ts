/** A share of the traffic as a target writes it, and for how long. */
export interface WrittenShare {
  /** In percent, at most tenths of it; not yet held against any bounds. */
  readonly share: number;
  /** The duration behind the `@`, unread; `undefined` where there is none. */
  readonly lasts: string | undefined;
}

/** Reads `5%@10m`, or `100%` alone; `undefined` where it is neither. */
export function readShare(text: string): WrittenShare | undefined {
  const [, share, lasts] = /^(\d{1,3}(?:\.\d)?)\s*%(?:\s*@\s*(\S+))?$/.exec(text.trim()) ?? [];
  return share === undefined ? undefined : { share: Number(share), lasts };
}
