import { type EndpointVerdict, toOpenIncident } from "../../core/incident-source/endpoint-verdict.ts";
import type { IncidentEndpoint } from "../../core/incident-source/incident-endpoint.ts";
import { valueAt } from "../../core/incident-source/json-place.ts";
import { judgePage } from "../../core/incident-source/judge-page.ts";
import { nextPage, type PageRequest } from "../../core/incident-source/next-page.ts";
import { fillPlaceholders, secretsOf } from "../../core/incident-source/placeholders.ts";
import type { IncidentEndpoints } from "../../ports/incident-endpoints.ts";
import { askEndpoint, type EndpointQuestion } from "./ask-endpoint.ts";
import type { Patience } from "./patient-exchange.ts";

const BUDGET_MILLISECONDS = 20_000;
const MOST_PAGES = 10;

/** Asks pagers and status pages over https; which addresses may be connected to is the `http`'s to refuse. */
export function httpIncidentEndpoints(world: Omit<Patience, "budget">): IncidentEndpoints {
  return {
    read: (endpoints, tokens) =>
      Promise.all(
        endpoints.map(async (endpoint): Promise<EndpointVerdict> => {
          const missing = secretsOf(endpoint.headers, endpoint.name).filter((name) => !tokens.has(name));
          if (missing.length > 0)
            return unknown(
              endpoint,
              `no secret is given for ${missing.join(" and ")}`,
              `Add a line ${missing[0]}=… to the input incident-tokens.`,
            );
          const headers = Object.entries(endpoint.headers).map(
            ([header, value]) => [header, fillPlaceholders(value, endpoint.name, tokens)] as const,
          );
          const patience = { ...world, budget: { left: BUDGET_MILLISECONDS } };
          const verdict = await readPages(endpoint, { headers: Object.fromEntries(headers), patience });
          return verdict.kind === "locked" ? withoutSecrets(verdict, [...tokens.values()]) : verdict;
        }),
      ),
  };
}

/** Takes the secrets out of what an endpoint shows: one that repeats what it was asked would bring them into summaries and results. */
function withoutSecrets(
  verdict: Extract<EndpointVerdict, { kind: "locked" }>,
  secrets: readonly string[],
): EndpointVerdict {
  const clean = (text: string) => secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
  const incidents = verdict.incidents.map(({ name, url, title, label, ...others }) => ({
    ...others,
    ...{ name: clean(name), url: clean(url), title: clean(title), label: clean(label) },
  }));
  return { ...verdict, incidents };
}

type Asking = Pick<EndpointQuestion, "headers" | "patience">;

const SHAPE = "Compare `path`, `where` and `next` in the policy with what the endpoint answers.";

async function readPages(endpoint: IncidentEndpoint, asking: Asking): Promise<EndpointVerdict> {
  let request: PageRequest = { url: endpoint.url, body: endpoint.body };
  let read = 0;
  for (let page = 1; page <= MOST_PAGES; page++) {
    const answer = await askEndpoint({ ...request, ...asking, method: endpoint.method });
    if (answer.kind === "unreadable") return unknown(endpoint, answer.why, answer.remedy);
    const verdict = judgePage(endpoint, answer.body);
    if (verdict.kind === "unknown") return unknown(endpoint, verdict.why, SHAPE);
    if (verdict.kind === "locked") {
      const incidents = verdict.incidents.map((shown) => toOpenIncident(endpoint, shown));
      return { kind: "locked", name: endpoint.name, incidents };
    }
    read += verdict.items;
    const next = nextPage(endpoint, request, { body: answer.body, link: answer.link, read });
    if (next.kind === "unknown") return unknown(endpoint, next.why, SHAPE);
    if (next.kind === "last") {
      const seen = endpoint.list !== undefined && read > 0;
      return seen ? { kind: "clear", name: endpoint.name } : await prove(endpoint, asking);
    }
    request = next.request;
  }
  return unknown(
    endpoint,
    `it lists more than ${MOST_PAGES} pages`,
    "Ask for open incidents only, and for larger pages.",
  );
}

/** Makes sure that an empty list means "none" and not "none that this token may see". */
async function prove(endpoint: IncidentEndpoint, asking: Asking): Promise<EndpointVerdict> {
  const { probe, name } = endpoint;
  if (probe === undefined) return { kind: "clear", name };
  const answer = await askEndpoint({ url: probe.url, body: undefined, method: "GET", ...asking });
  if (answer.kind === "unreadable") return unknown(endpoint, `the probe failed: ${answer.why}`, answer.remedy);
  const steps = probe.at.steps.filter(({ kind }) => kind !== "each");
  if (holdsSomething(valueAt(answer.body, steps))) return { kind: "clear", name };
  return unknown(
    endpoint,
    `it lists no incident, and its probe shows nothing at ${probe.at.text}: the token may lack the right to see them`,
    "Give the token the right to read incidents, or let the probe ask for something that it can see.",
  );
}

function holdsSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && value !== "" && value !== false && value !== 0;
}

function unknown({ name }: IncidentEndpoint, why: string, remedy: string): EndpointVerdict {
  return { kind: "unknown", name, why, remedy };
}
