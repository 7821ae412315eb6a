import { refuseInsecureUrl } from "../address/refuse-insecure-url.ts";
import type { EndpointDocument } from "./endpoint-document.ts";
import { parseJsonPlace } from "./json-place.ts";
import { wrongPlaceholders } from "./placeholders.ts";
import { severityKey } from "./severity.ts";

/** Something wrong with an endpoint, at one of its members. */
export interface EndpointProblem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** The members that say what an answer without an incident is like; an endpoint has one of them. */
export const EXPECTATIONS = ["none-of", "any-of", "equals", "empty"] as const;

/** Finds everything that does not fit together in an endpoint that its preset has completed. */
export function endpointProblems(given: EndpointDocument): readonly EndpointProblem[] {
  const found = [
    ...ofAddress(given),
    ...ofHeaders(given.headers ?? {}),
    ...ofExpectation(given),
    ...ofList(given),
    ...ofProbe(given),
  ];
  return found.map(([key, message]) => ({ path: key === "" ? [] : key.split("/"), message }));
}

type Found = readonly [member: string, message: string];

function ofAddress({ name, url, preset, method, body }: EndpointDocument): readonly Found[] {
  const found: Found[] = [];
  if (name === undefined) found.push(["", "needs a `name`, by which people and the input incident-tokens know it"]);
  if (url === undefined) {
    const why = preset === undefined ? "" : `: the address for the preset ${preset} differs by account`;
    found.push(["", `needs a \`url\`${why}`]);
  } else {
    const refused = refuseInsecureUrl(url);
    if (refused !== undefined) found.push(["url", `'${url}' cannot be asked: ${refused}`]);
    if (/[{}]/.test(url)) found.push(["url", "holds braces: a secret belongs into `headers`, where it is not logged"]);
    if (refused === undefined && forgetsOldIncidents(new URL(url)))
      found.push(["url", "leaves incidents out that opened more than a month ago: add date_range=all"]);
  }
  if (body !== undefined && method !== "POST") found.push(["body", "is sent with `method: POST` only"]);
  return found;
}

/** Tells whether PagerDuty would show the last month alone, its default. */
function forgetsOldIncidents({ hostname, pathname, searchParams }: URL): boolean {
  return (
    /(^|\.)pagerduty\.com$/.test(hostname) && pathname === "/incidents" && searchParams.get("date_range") !== "all"
  );
}

function ofHeaders(headers: Readonly<Record<string, string>>): readonly Found[] {
  const found: Found[] = [];
  for (const [header, value] of Object.entries(headers)) {
    const member = `headers/${header}`;
    if (/^(host|content-length|transfer-encoding|connection|upgrade|accept-encoding)$/i.test(header))
      found.push([member, "belongs to the connection and cannot be set"]);
    for (const word of wrongPlaceholders(value))
      found.push([member, `'{${word}}' is no placeholder; expected {token} or {token.part}`]);
    if (/auth|key|token|secret|cookie/i.test(header) && !/\{token/.test(value))
      found.push([member, "must hold {token} in the secret's place; the input incident-tokens fills it"]);
  }
  return found;
}

function ofExpectation(given: EndpointDocument): readonly Found[] {
  const { "none-of": noneOf, "any-of": anyOf, harmless = [] } = given;
  const count = EXPECTATIONS.filter((member) => given[member] !== undefined).length;
  if (count !== 1) return [["", "needs exactly one of `none-of`, `any-of`, `equals` and `empty`"]];
  const found: Found[] = [];
  for (const member of ["harmless", "unset", "unknown-severity"] as const) {
    const fits = noneOf !== undefined || (member === "unset" && anyOf !== undefined);
    if (given[member] !== undefined && !fits) found.push([member, "goes with `none-of` only"]);
  }
  const locking = (noneOf ?? []).map(severityKey);
  for (const severity of harmless) {
    if (locking.includes(severityKey(severity)))
      found.push(["harmless", `'${severity}' stands in \`none-of\` too; keep one`]);
  }
  return found;
}

function ofList({ path, where, unset, equals, empty, show }: EndpointDocument): readonly Found[] {
  if (path === undefined) return [["", "needs a `path`, such as incidents[*].severity"]];
  const parsed = parseJsonPlace(path);
  const steps = parsed.kind === "right" ? parsed.value.steps : [];
  const lists = steps.filter(({ kind }) => kind === "each").length;
  const found: Found[] = [];
  if (lists > 1) found.push(["path", `'${path}' goes through two lists; one is the list of incidents`]);
  if (equals !== undefined && lists > 0) found.push(["path", "must lead to one value for `equals`, without [*]"]);
  if (empty === true && steps.at(-1)?.kind !== "each") found.push(["path", "must end with [*] for `empty`"]);
  if (lists === 0) {
    for (const [member, value] of Object.entries({ where, unset, show })) {
      if (value !== undefined) found.push([member, "goes with a list only, a `path` with [*]"]);
    }
  }
  return found;
}

function ofProbe({ url, path, headers = {}, probe }: EndpointDocument): readonly Found[] {
  const secret = Object.values(headers).some((value) => value.includes("{token"));
  if (probe === undefined) {
    // With too small a right many services answer with an empty list.
    return secret && path?.includes("[*]") === true
      ? [["", "needs a `probe` that shows the right to see, or `probe: none` where a missing right is an error"]]
      : [];
  }
  if (probe === "none" || url === undefined || !URL.canParse(url)) return [];
  if (!URL.canParse(probe.url, url)) return [["probe/url", `'${probe.url}' is no address`]];
  return new URL(probe.url, url).origin === new URL(url).origin
    ? []
    : [["probe/url", "must be at the host of `url`, for it is sent the same headers"]];
}
