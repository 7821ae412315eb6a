/** The values that a chart's axis reaches over, and the round ones that are written beside it. */
export interface ValueScale {
  readonly bottom: number;
  readonly top: number;
  readonly ticks: readonly number[];
}

/** A limit that is farther from the values than so many times their spread would press them flat. */
const FAR = 25;
/** Beyond these, steps and their powers of ten are no numbers any more. */
const [SMALLEST, LARGEST] = [1e-300, 1e300];
/** Values that differ by less of their size lie on one line. */
const FINEST = 1e-6;

/**
 * Chooses the axis of some values: from zero, unless it is zoomed or a value is negative, over every limit that is not so far
 * away that the values would lie flat. What is not finite is no value.
 */
export function valueScale(
  values: readonly number[],
  limits: readonly number[],
  { zoomed = false }: { readonly zoomed?: boolean | undefined } = {},
): ValueScale {
  const known = values.filter((value) => Math.abs(value) <= LARGEST);
  // Many arguments at once would overflow the stack.
  const least = known.reduce((a, b) => Math.min(a, b), known[0] ?? 0);
  const most = known.reduce((a, b) => Math.max(a, b), known[0] ?? 0);
  const spread = Math.max(most - Math.min(least, zoomed ? least : 0), Math.abs(most) / 10);
  const near = limits.filter(
    (limit) => known.length === 0 || spread === 0 || (limit <= most + FAR * spread && limit >= least - FAR * spread),
  );
  const [low, high] = [Math.min(least, ...near), Math.max(most, ...near)];
  return steppedScale(low, high, zoomed);
}

function steppedScale(low: number, high: number, zoomed: boolean): ValueScale {
  const [from, to] = [zoomed ? low : Math.min(0, low), zoomed ? high : Math.max(0, high)];
  const step = niceStep(to > from ? Math.max(to - from, Math.abs(to) * FINEST, Math.abs(from) * FINEST) : Math.abs(to));
  const first = Math.floor(round(from / step));
  const last = Math.max(first + 1, Math.ceil(round(to / step)));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => round((first + index) * step));
  return { bottom: ticks[0] ?? 0, top: ticks.at(-1) ?? 1, ticks };
}

/** Chooses 1, 2 or 5 times a power of ten so that about four lines divide the chart. */
function niceStep(reach: number): number {
  const rough = reach > SMALLEST ? reach / 4 : 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
}

/** Takes off what binary fractions add. */
const round = (value: number) => Number(value.toPrecision(12));
