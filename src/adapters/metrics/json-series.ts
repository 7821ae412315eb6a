import type { GivenPoint } from "../../core/canary/measurements/bucket-points.ts";
import { inertLine } from "../../core/text/inert.ts";
import { malformed, unanswerable } from "./ask-provider.ts";
import { type JsonSource, numberAt, type ReadJson } from "./json-source.ts";
import { seriesOf } from "./series-of.ts";

const MOST_POINTS = 20_000;
/** Later than any second of this millennium, and earlier than any millisecond since 1973. */
const SECONDS_END = 100_000_000_000;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/** Reads a list of points from one document: `time` is an ISO 8601 instant with its zone, or seconds or milliseconds since 1970. */
export const readJsonSeries: ReadJson = async (query, window, source) => {
  const { path, series = "$", time = "$.time", value } = query;
  const document = await source.fetch(path, window);
  const found = await source.select(document, series);
  const [only] = found;
  const list: readonly unknown[] = found.length === 1 && Array.isArray(only) ? only : found;
  if (list.length > MOST_POINTS)
    throw unanswerable(
      source.name,
      `answered ${list.length} points at ${inertLine(series, 80)}`,
      "Ask for {from} to {to} alone.",
    );
  const points: GivenPoint[] = [];
  for (const point of list) {
    points.push({ at: await instantAt(point, time, source), value: await numberAt(point, value, source) });
  }
  return seriesOf(points, window, { name: source.name, query: path });
};

async function instantAt(point: unknown, path: string, source: JsonSource): Promise<number> {
  const [found, second] = await source.select(point, path);
  if (second === undefined && typeof found === "number" && Number.isFinite(found))
    return found < SECONDS_END ? Math.round(found * 1_000) : found;
  if (second === undefined && typeof found === "string" && INSTANT.test(found)) return Date.parse(found);
  throw malformed(
    source.name,
    `answered a point without a time at ${inertLine(path, 80)}`,
    "Read an ISO 8601 instant with its zone, or seconds or milliseconds since 1970.",
  );
}
