/** Fixes world time: at the real monotonic instant `anchor` the world's clock shows `startsAt` and runs `scale` times as fast. */
export interface WorldTime {
  /** Milliseconds since the epoch. */
  readonly startsAt: number;
  /** Nanoseconds of `process.hrtime`, which all processes of one machine share. */
  readonly anchor: bigint;
  readonly scale: number;
}

/** Reads the world's instant, whole milliseconds since the epoch, from the real monotonic clock. */
export function worldNow(time: WorldTime): number {
  return Math.floor(time.startsAt + (Number(process.hrtime.bigint() - time.anchor) / 1e6) * time.scale);
}

/** Writes world time as one line of text that `parseWorldTime` reads back exactly. */
export function formatWorldTime(time: WorldTime): string {
  return `${time.startsAt} ${time.anchor} ${time.scale}`;
}

/** Reads what `formatWorldTime` wrote; throws a `TypeError` when the text is something else. */
export function parseWorldTime(text: string): WorldTime {
  const [startsAt, anchor, scale, ...rest] = text.split(" ");
  const time = { startsAt: Number(startsAt), anchor: BigInt(anchor ?? ""), scale: Number(scale) };
  if (rest.length > 0 || !Number.isFinite(time.startsAt) || !(time.scale > 0)) {
    throw new TypeError(`Not a world time: '${text}'. Take it from the rehearsal clock's env().`);
  }
  return time;
}
