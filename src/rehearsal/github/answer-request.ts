import { readJson } from "../../core/document/read-json.ts";
import type { WorldClock } from "../clock/world-clock.ts";
import type { Journal } from "../journal.ts";
import { answerApp } from "./answer-app.ts";
import { answerRest, findRestRoute } from "./answer-rest.ts";
import type { Apps } from "./apps.ts";
import type { RunControl } from "./call.ts";
import type { RepositoryEvent } from "./events.ts";
import type { FaultHook } from "./faults.ts";
import { type GraphQLRequest, runQuery } from "./graphql/run-query.ts";
import type { Model } from "./model/model.ts";
import type { Limit, RateLimits } from "./rate-limit.ts";
import { notFound, Refusal, type Reply, refusalReply } from "./reply.ts";
import type { Token, Tokens } from "./tokens.ts";

/** What the server of api.github.com works with. */
export interface GitHubServer {
  readonly model: Model;
  readonly tokens: Tokens;
  readonly apps: Apps;
  readonly limits: RateLimits;
  readonly clock: WorldClock;
  readonly journal: Journal;
  /** Counts every request that came, by route or `graphql:<operation>`. */
  readonly calls: Map<string, number>;
  /** Says what the rehearsal itself lacked. */
  readonly defect: (text: string) => void;
  readonly fault: FaultHook;
  readonly runs: RunControl | undefined;
  readonly emit: (event: RepositoryEvent) => void;
}

/** A request as it was read, before anybody knows who asks. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly text: string;
  readonly accept: string;
  readonly token: string;
  readonly name: string;
  readonly graphql: GraphQLRequest | undefined;
}

/** Answers a request that no fault prevents: who asks, how much they may still ask, and what for. */
export async function answerRequest(server: GitHubServer, asked: Asked): Promise<Reply> {
  const { method, text } = asked;
  const toApp = answerApp(server, { method, pathname: asked.url.pathname, token: asked.token, text });
  if (toApp !== undefined) return toApp;
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
  const body = readJson(asked.text);
  if (asked.text !== "" && body === undefined) return refusalReply(new Refusal(400, "Problems parsing JSON"));
  const { model, clock, runs, emit } = server;
  const { url, accept } = asked;
  const call = { model, token, now: clock.now(), url, params: found.params, body, accept, runs, emit };
  return answerRest(found.route, call);
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
