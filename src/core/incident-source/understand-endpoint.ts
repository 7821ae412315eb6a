import type { EndpointDocument } from "./endpoint-document.ts";
import { type EndpointProblem, EXPECTATIONS, endpointProblems } from "./endpoint-problems.ts";
import type { Expectation, IncidentEndpoint, ItemPlaces, Paging, Probe } from "./incident-endpoint.ts";
import { type JsonPlace, type JsonStep, parseJsonPlace } from "./json-place.ts";

/** An endpoint as a policy means it, or everything that is wrong with it, by the member that is at fault. */
export type UnderstoodEndpoint =
  | { readonly kind: "endpoint"; readonly endpoint: IncidentEndpoint }
  | { readonly kind: "wrong"; readonly problems: readonly EndpointProblem[] };

/** Completes what a policy says of an endpoint by its preset and understands it; what the policy says itself wins. */
export function understandEndpoint(own: EndpointDocument, preset: Partial<EndpointDocument>): UnderstoodEndpoint {
  const given = complete(own, preset);
  const problems = endpointProblems(given);
  if (problems.length > 0) return { kind: "wrong", problems };
  const { name = "", headers = {}, method = "GET", path = "", unset = "lock" } = given;
  const { steps } = placeOf(path);
  const each = steps.findIndex(({ kind }) => kind === "each");
  const endpoint: IncidentEndpoint = {
    name,
    url: addressOf(given),
    method,
    body: given.body,
    headers,
    list: each < 0 ? undefined : steps.slice(0, each),
    value: steps.slice(each + 1),
    path,
    where: Object.entries(given.where ?? {}).map(([at, value]) => ({ at: placeOf(at), value })),
    expect: expectationOf(given),
    unset,
    unknownSeverity: given["unknown-severity"] ?? "lock",
    paging: pagingOf(given.next),
    probe: probeOf(given),
    show: showOf(given.show),
  };
  return { kind: "endpoint", endpoint };
}

/** Puts the policy's words over the preset's; what the policy expects stands in place of what the preset does. */
function complete(own: EndpointDocument, preset: Partial<EndpointDocument>): EndpointDocument {
  const expects = EXPECTATIONS.some((member) => own[member] !== undefined);
  const { "none-of": noneOf, equals, empty, ...rest } = preset;
  const expectation = {
    ...(noneOf === undefined ? {} : { "none-of": noneOf }),
    ...(equals === undefined ? {} : { equals }),
    ...(empty === undefined ? {} : { empty }),
  };
  return {
    ...(own.preset === undefined ? {} : { name: own.preset }),
    ...rest,
    ...(expects ? {} : expectation),
    ...own,
    ...(preset.headers === undefined && own.headers === undefined
      ? {}
      : { headers: { ...preset.headers, ...own.headers } }),
  };
}

function addressOf({ url = "", query = {} }: EndpointDocument): string {
  const address = new URL(url);
  for (const [name, values] of Object.entries(query)) {
    for (const value of [values].flat()) address.searchParams.append(name, value);
  }
  return address.href;
}

function expectationOf(given: EndpointDocument): Expectation {
  if (given["none-of"] !== undefined)
    return { kind: "none-of", severities: given["none-of"], harmless: given.harmless ?? [] };
  if (given["any-of"] !== undefined) return { kind: "any-of", severities: given["any-of"] };
  return given.equals === undefined ? { kind: "empty" } : { kind: "equals", value: given.equals };
}

function pagingOf(next: EndpointDocument["next"]): Paging {
  if (next === undefined) return { kind: "none" };
  if ("link" in next) return { kind: "link" };
  if ("address" in next) return { kind: "address", at: placeOf(next.address) };
  if ("offset" in next) return { kind: "offset", parameter: next.offset, more: placeOf(next.more) };
  const more = next.more === undefined ? undefined : placeOf(next.more);
  return { kind: "cursor", at: placeOf(next.cursor), parameter: next.parameter, more };
}

function probeOf({ probe, url = "" }: EndpointDocument): Probe | undefined {
  if (probe === undefined || probe === "none") return undefined;
  return { url: new URL(probe.url, url).href, at: placeOf(probe.path) };
}

function showOf(show: EndpointDocument["show"]): ItemPlaces {
  const read = (text: string | undefined) => (text === undefined ? undefined : placeOf(text));
  return { id: read(show?.id), title: read(show?.title), url: read(show?.url), start: read(show?.start) };
}

/** Reads a path that the schema has accepted already. */
function placeOf(text: string): JsonPlace {
  const parsed = parseJsonPlace(text);
  const nowhere: readonly JsonStep[] = [];
  return parsed.kind === "right" ? parsed.value : { text, steps: nowhere };
}
