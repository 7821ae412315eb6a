import type { IncomingMessage } from "node:http";
import { z } from "zod";
import type { WorldClock } from "../clock/world-clock.ts";
import type { Journal } from "../journal.ts";
import type { HttpHandler } from "../net/http-handler.ts";
import { readRequestText } from "../net/read-request-text.ts";
import { answerRest, findRestRoute } from "./answer-rest.ts";
import type { RunControl } from "./call.ts";
import type { Fault, FaultHook } from "./faults.ts";
import { type GraphQLRequest, operationOf, runQuery } from "./graphql/run-query.ts";
import type { Model } from "./model.ts";
import type { Limit, RateLimits } from "./rate-limit.ts";
import { notFound, Refusal, type Reply, refusalReply } from "./reply.ts";
import { routeName } from "./route.ts";
import { sendReply } from "./send-reply.ts";
import { API } from "./show.ts";
import type { Token, Tokens } from "./tokens.ts";

/** What the server of api.github.com works with. */
export interface GitHubServer {
  readonly model: Model;
  readonly tokens: Tokens;
  readonly limits: RateLimits;
  readonly clock: WorldClock;
  readonly journal: Journal;
  /** Counts every request that came, by route or `graphql:<operation>`. */
  readonly calls: Map<string, number>;
  /** Says what the rehearsal itself lacked. */
  readonly defect: (text: string) => void;
  readonly fault: FaultHook;
  readonly runs: RunControl | undefined;
}

interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly text: string;
  readonly accept: string;
  readonly token: string;
  readonly name: string;
  readonly graphql: GraphQLRequest | undefined;
}

const graphqlRequest = z.object({
  query: z.string(),
  variables: z
    .record(z.string(), z.unknown())
    .nullish()
    .transform((given) => given ?? undefined),
  operationName: z
    .string()
    .nullish()
    .transform((given) => given ?? undefined),
});

/** Makes the handler of api.github.com: counts, lets faults happen, answers in world time. */
export function githubHandler(server: GitHubServer): HttpHandler {
  let requests = 0;
  return async (request, response) => {
    const asked = await read(request);
    const count = (server.calls.get(asked.name) ?? 0) + 1;
    server.calls.set(asked.name, count);
    const seen = {
      method: asked.method,
      path: asked.url.pathname + asked.url.search,
      name: asked.name,
      count,
      body: asked.text,
    };
    const fault = server.fault(seen);
    if (fault?.kind === "delay") await server.clock.sleep(fault.milliseconds);
    if (fault?.kind === "drop" && fault.when === "before") {
      response.destroy();
      return;
    }
    const reply = fault?.kind === "answer" ? faultReply(fault) : await answer(server, asked);
    const now = server.clock.now();
    const id = (++requests).toString(16).toUpperCase().padStart(4, "0");
    const headers = { date: new Date(now).toUTCString(), "x-github-request-id": `REHEARSAL:${id}`, ...reply.headers };
    server.journal.add({
      at: now,
      source: "github",
      kind: "request",
      text: `${asked.name} ${reply.status}`,
      data: { path: seen.path, status: reply.status },
    });
    if (fault?.kind === "drop") response.destroy();
    else sendReply(response, { ...reply, headers }, fault?.kind === "truncate" ? fault.bytes : undefined);
  };
}

async function read(request: IncomingMessage): Promise<Asked> {
  const { method = "GET", headers } = request;
  const url = new URL(request.url ?? "/", API);
  const text = await readRequestText(request);
  const [, token = ""] = /^(?:bearer|token)\s+(\S+)$/i.exec(headers.authorization ?? "") ?? [];
  const graphql =
    url.pathname === "/graphql" && method === "POST" ? graphqlRequest.safeParse(parseJson(text)).data : undefined;
  const route = findRestRoute(method, url.pathname)?.route;
  const named = route === undefined ? `${method} ${url.pathname}` : routeName(route);
  const name = graphql === undefined ? named : `graphql:${operationOf(graphql)}`;
  return { method, url, text, token, accept: headers.accept ?? "", name, graphql };
}

async function answer(server: GitHubServer, asked: Asked): Promise<Reply> {
  const now = server.clock.now();
  const token = server.tokens.find(asked.token, now);
  if (token === undefined)
    return refusalReply(new Refusal(401, asked.token === "" ? "Requires authentication" : "Bad credentials"));
  const resource = asked.graphql === undefined ? "core" : "graphql";
  const limit = server.limits.count(token, resource, now);
  const headers = limitHeaders(limit, resource);
  if (limit.exceeded) return { ...limitReply(token, asked), headers };
  const reply =
    asked.graphql === undefined ? rest(server, asked, token) : await graphql(server, asked.graphql, { token, limit });
  return { ...reply, headers: { ...headers, ...reply.headers } };
}

function rest(server: GitHubServer, asked: Asked, token: Token): Reply {
  const found = findRestRoute(asked.method, asked.url.pathname);
  if (found === undefined) {
    server.defect(`route not modelled: ${asked.method} ${asked.url.pathname}`);
    return refusalReply(notFound());
  }
  const body = parseJson(asked.text);
  if (asked.text !== "" && body === undefined) return refusalReply(new Refusal(400, "Problems parsing JSON"));
  const { model, clock, runs } = server;
  const { url, accept } = asked;
  return answerRest(found.route, { model, token, now: clock.now(), url, params: found.params, body, accept, runs });
}

async function graphql(
  server: GitHubServer,
  request: GraphQLRequest,
  { token, limit }: { token: Token; limit: Limit },
): Promise<Reply> {
  const viewing = { model: server.model, token, now: server.clock.now(), limit };
  const { body, defects } = await runQuery(viewing, request);
  for (const { message } of defects) server.defect(message);
  return { status: 200, body };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function faultReply({ status, headers, body }: Extract<Fault, { kind: "answer" }>): Reply {
  return { status, text: body, ...(headers === undefined ? {} : { headers }) };
}

function limitHeaders({ limit, used, remaining, resetAt }: Limit, resource: string): Record<string, string> {
  return {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-used": String(used),
    "x-ratelimit-remaining": String(remaining),
    "x-ratelimit-reset": String(Math.ceil(resetAt / 1000)),
    "x-ratelimit-resource": resource,
  };
}

/** GraphQL tells a spent limit in a 200, REST in a 403. */
function limitReply(token: Token, asked: Asked): Reply {
  const message = `API rate limit exceeded for ${token.kind === "user" ? "user" : "installation"} ID ${token.identity.id}.`;
  if (asked.graphql === undefined) return refusalReply(new Refusal(403, message));
  return { status: 200, body: { errors: [{ type: "RATE_LIMITED", message }] } };
}
