import type { IncomingMessage } from "node:http";
import { z } from "zod";
import { readJson } from "../../core/document/read-json.ts";
import type { HttpHandler } from "../net/http-handler.ts";
import { readRequestText } from "../net/read-request-text.ts";
import { type Asked, answerRequest, type GitHubServer } from "./answer-request.ts";
import { findRestRoute } from "./answer-rest.ts";
import type { Fault } from "./faults.ts";
import { operationOf } from "./graphql/run-query.ts";
import type { Reply } from "./reply.ts";
import { routeName } from "./route.ts";
import { sendReply } from "./send-reply.ts";
import { API } from "./show.ts";

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
    const reply = fault?.kind === "answer" ? faultReply(fault) : await answerRequest(server, asked);
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
    url.pathname === "/graphql" && method === "POST" ? graphqlRequest.safeParse(readJson(text)).data : undefined;
  const route = findRestRoute(method, url.pathname)?.route;
  const named = route === undefined ? `${method} ${url.pathname}` : routeName(route);
  const name = graphql === undefined ? named : `graphql:${operationOf(graphql)}`;
  return { method, url, text, token, accept: headers.accept ?? "", name, graphql };
}

function faultReply({ status, headers, body }: Extract<Fault, { kind: "answer" }>): Reply {
  return { status, text: body, ...(headers === undefined ? {} : { headers }) };
}
