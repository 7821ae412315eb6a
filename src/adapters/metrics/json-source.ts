import { type NumberReading, readNumber } from "../../core/canary/measurements/read-number.ts";
import type { MetricQuery } from "../../core/canary/metric-query.ts";
import { fillInterval, refusePath } from "../../core/canary/queries/json-request.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { MetricPoint, MetricWindow } from "../../ports/metrics.ts";
import { type Asked, askProvider, malformed, unanswerable } from "./ask-provider.ts";

/** A question for a number in a JSON document. */
export type JsonQuery = Extract<MetricQuery, { readonly kind: "json" }>;

/** One provider of JSON documents during one reading. */
export interface JsonSource {
  readonly name: string;
  /** Fetches the document at a path, its interval filled in. Throws `Unreadable`. */
  fetch(path: string, interval: { readonly from: Date; readonly to: Date }): Promise<unknown>;
  /** Selects what a JSONPath finds in a document. */
  select(document: unknown, path: string): Promise<readonly unknown[]>;
}

/** Reads a query's points. Throws `Unreadable`. */
export type ReadJson = (query: JsonQuery, window: MetricWindow, source: JsonSource) => Promise<readonly MetricPoint[]>;

/** Opens a provider: paths stay below its address, whatever an arm's name brought into them. */
export function jsonSource(address: string, asked: Asked): JsonSource {
  const { name } = asked;
  return {
    name,
    async fetch(path, interval) {
      const filled = fillInterval(path, interval).replaceAll("+", "%2B");
      const refused = refusePath(filled);
      if (refused !== undefined)
        throw unanswerable(name, `is asked at a path that ${refused}`, "Mend the path in the monitor.");
      return askProvider({ url: `${address}${filled}` }, asked);
    },
    async select(document, path) {
      const { selectJson } = await import("../../core/canary/queries/select-json.ts");
      const found = selectJson(document, path);
      if (found.kind === "selected") return found.values;
      if (found.kind === "no-path")
        throw unanswerable(
          name,
          `is read at ${inertLine(path, 80)}, which is no JSONPath`,
          "Mend the path in the monitor.",
        );
      throw malformed(
        name,
        `answered a document that is too deep or too large for ${inertLine(path, 80)}`,
        "Ask for a smaller document, or write a path without `..`.",
      );
    },
  };
}

/** Reads the one number at a path: nothing or null is NaN, since a document that says nothing does not say zero; several values are wrong. */
export async function numberAt(document: unknown, path: string, source: JsonSource): Promise<NumberReading> {
  const found = await source.select(document, path);
  if (found.length > 1) return { kind: "wrong", what: `${found.length} values at ${inertLine(path, 80)}` };
  const read = readNumber(found[0]);
  return read.kind === "missing" ? { kind: "number", value: Number.NaN } : read;
}
