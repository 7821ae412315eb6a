import type { ClearWhen, IncidentEndpoint, IncidentLock, NextPage } from "../policy.ts";
import type { PolicyDocument } from "../policy-schema.ts";
import { toLifting } from "./to-environment.ts";

type WrittenIncidents = NonNullable<NonNullable<PolicyDocument["locks"]>["incidents"]>;
type WrittenEndpoint = NonNullable<WrittenIncidents["endpoints"]>[number];

/** Pages that are read unless the policy says otherwise. */
const MAX_PAGES = 10;

/** Builds what locks as an open incident. */
export function toIncidents({ issues, endpoints = [], environments, unless }: WrittenIncidents): IncidentLock {
  return {
    labels: issues?.labels ?? [],
    endpoints: endpoints.map(toEndpoint),
    environments,
    lifting: toLifting({ unless }),
  };
}

function toEndpoint(endpoint: WrittenEndpoint): IncidentEndpoint {
  const { name, url, method = "GET", body, headers = {}, path, where = {}, id, title, link, more, probe } = endpoint;
  return {
    name,
    url,
    method,
    body: body === undefined ? undefined : JSON.stringify(body),
    headers,
    path,
    where,
    clear: toClear(endpoint),
    unset: endpoint.unset ?? "lock",
    shown: { id, title, link },
    more,
    next: toNext(endpoint.next),
    maxPages: endpoint["max-pages"] ?? MAX_PAGES,
    probe,
  };
}

function toClear({ "none-of": noneOf, "any-of": anyOf, equals }: WrittenEndpoint): ClearWhen {
  if (noneOf !== undefined) return { kind: "none-of", values: noneOf };
  if (anyOf !== undefined) return { kind: "any-of", values: anyOf };
  return equals === undefined ? { kind: "empty" } : { kind: "equals", value: equals };
}

function toNext(next: WrittenEndpoint["next"]): NextPage | undefined {
  if (next === undefined) return undefined;
  if ("link" in next) return { kind: "link", path: next.link };
  if ("offset" in next) return { kind: "offset", parameter: next.offset };
  return { kind: "cursor", path: next.cursor, parameter: next.parameter };
}
