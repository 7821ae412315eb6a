import type { JsonPlace, JsonStep } from "./json-place.ts";

/** A plain JSON value, for comparisons. */
export type Scalar = string | number | boolean | null;

/** What must hold of the answer for "no incident". */
export type Expectation =
  /** No severity at `value` is one of `severities`; `harmless` ones are known not to matter. */
  | { readonly kind: "none-of"; readonly severities: readonly string[]; readonly harmless: readonly string[] }
  /** Every severity at `value` is one of these; each other locks. */
  | { readonly kind: "any-of"; readonly severities: readonly string[] }
  | { readonly kind: "equals"; readonly value: Scalar }
  /** The list holds no item that counts. */
  | { readonly kind: "empty" };

/** How further pages are found. */
export type Paging =
  | { readonly kind: "none" }
  /** The response's `Link` header with `rel="next"`. */
  | { readonly kind: "link" }
  /** The address of the next page stands in the body. */
  | { readonly kind: "address"; readonly at: JsonPlace }
  /** What stands at `at` goes into the next request's parameter (with POST: member of the body); absent, null or empty ends it. */
  | {
      readonly kind: "cursor";
      readonly at: JsonPlace;
      readonly parameter: string;
      readonly more: JsonPlace | undefined;
    }
  /** While `more` is true, the next request skips the items that were read. */
  | { readonly kind: "offset"; readonly parameter: string; readonly more: JsonPlace };

/** A second question whose answer must hold something, which shows the right to see. */
export interface Probe {
  readonly url: string;
  readonly at: JsonPlace;
}

/** Where an item says what it is, seen from the item. */
export interface ItemPlaces {
  readonly id: JsonPlace | undefined;
  readonly title: JsonPlace | undefined;
  readonly url: JsonPlace | undefined;
  readonly start: JsonPlace | undefined;
}

/** A JSON endpoint that says whether an incident is open: a pager, a status page. */
export interface IncidentEndpoint {
  readonly name: string;
  readonly url: string;
  readonly method: "GET" | "POST";
  /** JSON, sent with POST. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
  /** May hold `{token}` or `{token.part}`, which the input incident-tokens fills. */
  readonly headers: Readonly<Record<string, string>>;
  /** The array of items; `undefined` when the answer is a single value at `value`. */
  readonly list: readonly JsonStep[] | undefined;
  /** Where the value that is judged stands: seen from an item, or from the whole answer where there is no list. */
  readonly value: readonly JsonStep[];
  /** The whole path as it was written, for messages. */
  readonly path: string;
  /** Only items with these values count; `null` stands for absent. */
  readonly where: readonly { readonly at: JsonPlace; readonly value: Scalar }[];
  readonly expect: Expectation;
  /** What an item without a severity does. */
  readonly unset: "lock" | "ignore";
  /** What a severity does that is neither listed nor known to be harmless. */
  readonly unknownSeverity: "lock" | "ignore";
  readonly paging: Paging;
  readonly probe: Probe | undefined;
  readonly show: ItemPlaces;
}
