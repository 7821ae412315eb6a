import type { IncidentEndpoint, Scalar } from "./incident-endpoint.ts";
import { type JsonPlace, valueAt } from "./json-place.ts";
import { judgeSeverity, severityKey } from "./severity.ts";

/** An incident as an endpoint shows it; every text is untrusted, and empty where the answer has none. */
export interface ShownIncident {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly start: string;
  /** What makes it lock: its severity, or the value that is not as expected. */
  readonly because: string;
}

/** What one page of an answer says; `clear` is of this page alone. */
export type PageVerdict =
  | { readonly kind: "locked"; readonly incidents: readonly ShownIncident[] }
  /** `items`: how many items the page lists, whether they count or not. */
  | { readonly kind: "clear"; readonly items: number }
  /** The page is not of the shape that was declared. */
  | { readonly kind: "unknown"; readonly why: string };

/** Judges one page of an endpoint's answer, a parsed JSON value. */
export function judgePage(endpoint: IncidentEndpoint, body: unknown): PageVerdict {
  if (endpoint.list === undefined) return judgeValue(endpoint, body);
  const items = valueAt(body, endpoint.list);
  if (!Array.isArray(items)) return { kind: "unknown", why: `there is no list at ${endpoint.path}` };
  const incidents: ShownIncident[] = [];
  for (const item of items as readonly unknown[]) {
    if (!counts(endpoint, item)) continue;
    const judged = judgeItem(endpoint, item);
    if (judged.kind === "misshapen") return { kind: "unknown", why: `what stands at ${endpoint.path} is no severity` };
    if (judged.kind === "locks") incidents.push({ ...shown(endpoint, item), because: judged.because });
  }
  return incidents.length > 0 ? { kind: "locked", incidents } : { kind: "clear", items: items.length };
}

function judgeValue(endpoint: IncidentEndpoint, body: unknown): PageVerdict {
  const { expect, path } = endpoint;
  const found = valueAt(body, endpoint.value);
  const lock = (because: string): PageVerdict => ({
    kind: "locked",
    incidents: [{ id: "", title: "", url: "", start: "", because }],
  });
  if (expect.kind === "equals") {
    if (found === undefined || typeof found !== typeof expect.value || (typeof found === "object" && found !== null))
      return { kind: "unknown", why: `what stands at ${path} cannot be compared with ${JSON.stringify(expect.value)}` };
    return sameScalar(found, expect.value) ? { kind: "clear", items: 1 } : lock(`${path} is ${JSON.stringify(found)}`);
  }
  if (typeof found !== "string" || found === "") return { kind: "unknown", why: `there is no severity at ${path}` };
  const because = judgeText(endpoint, found);
  return because === undefined ? { kind: "clear", items: 1 } : lock(because);
}

type Judged =
  | { readonly kind: "locks"; readonly because: string }
  | { readonly kind: "passes" }
  | { readonly kind: "misshapen" };

function judgeItem(endpoint: IncidentEndpoint, item: unknown): Judged {
  if (endpoint.expect.kind === "empty") return { kind: "locks", because: "open" };
  const found = valueAt(item, endpoint.value);
  const absent = found === undefined || found === null;
  if (!absent && typeof found !== "string" && typeof found !== "number") return { kind: "misshapen" };
  const because = judgeText(endpoint, absent ? "" : String(found));
  return because === undefined ? { kind: "passes" } : { kind: "locks", because };
}

/** How tools write that nobody has set a severity. */
const UNSET: readonly string[] = ["", "unset", "notset", "severitynotset"];

/** Says why a severity locks, `undefined` when it does not. */
function judgeText({ expect, unset, unknownSeverity }: IncidentEndpoint, severity: string): string | undefined {
  if (expect.kind === "empty" || expect.kind === "equals") return undefined;
  if (expect.kind === "any-of" && expect.severities.map(severityKey).includes(severityKey(severity))) return undefined;
  if (UNSET.includes(severityKey(severity))) return unset === "lock" ? "no severity" : undefined;
  if (expect.kind === "any-of") return severity;
  switch (judgeSeverity(severity, expect)) {
    case "locks":
      return severity;
    case "harmless":
      return undefined;
    case "unknown":
      return unknownSeverity === "lock" ? `${severity}, a severity that the policy does not know` : undefined;
  }
}

/** Tells whether an item is meant: it is left out only when it says clearly that it is another one. */
function counts({ where }: IncidentEndpoint, item: unknown): boolean {
  return where.every(({ at, value }) => {
    const found = valueAt(item, at.steps);
    if (value === null) return found === undefined || found === null;
    return typeof found !== typeof value || sameScalar(found, value);
  });
}

function sameScalar(found: unknown, wanted: Scalar): boolean {
  if (typeof found === "string" && typeof wanted === "string") return severityKey(found) === severityKey(wanted);
  return found === wanted;
}

function shown({ show }: IncidentEndpoint, item: unknown): Omit<ShownIncident, "because"> {
  const text = (place: JsonPlace | undefined) => {
    const found = place === undefined ? undefined : valueAt(item, place.steps);
    return typeof found === "string" || typeof found === "number" ? String(found) : "";
  };
  return { id: text(show.id), title: text(show.title), url: text(show.url), start: text(show.start) };
}
