import * as z from "zod/mini";

const body = z.object({
  data: z.object({
    type: z.literal("timeseries_request"),
    attributes: z.object({
      from: z.int(),
      to: z.int(),
      interval: z.optional(z.int()),
      queries: z
        .array(z.object({ data_source: z.literal("metrics"), query: z.string(), name: z.optional(z.string()) }))
        .check(z.minLength(1)),
      formulas: z.optional(z.array(z.object({ formula: z.string() }))),
    }),
  }),
});

/** A request for several queries at once. */
export interface TimeseriesRequest {
  /** Milliseconds since the epoch; the end is not included. */
  readonly from: number;
  readonly to: number;
  readonly interval: number | undefined;
  readonly queries: readonly { readonly query: string; readonly name: string | undefined }[];
  /** Which queries are answered, by their places: all of them, or those that the formulas name. */
  readonly shown: readonly number[];
}

/** Reads the body of `POST /api/v2/query/timeseries`; `undefined` for one that Datadog refuses, and for formulas that are more than a name. */
export function readTimeseriesRequest(text: string): TimeseriesRequest | undefined {
  const found = body.safeParse(parsed(text));
  if (!found.success) return undefined;
  const { from, to, interval, queries, formulas } = found.data.data.attributes;
  const names = queries.map(({ name }) => name);
  const shown = formulas?.map(({ formula }) => names.indexOf(formula.trim())) ?? queries.map((_, index) => index);
  if (shown.some((place) => place < 0)) return undefined;
  return { from, to, interval, queries: queries.map(({ query, name }) => ({ query, name })), shown };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
