import type { Arrived } from "./arrived.ts";
import { judgeSlackMessage } from "./judge-slack-message.ts";
import { judgeTeamsCard } from "./judge-teams-card.ts";
import type { SlackWorkspace } from "./slack-workspace.ts";

/** What a sink answers, and why nothing was shown where the answer does not tell. */
export interface SinkAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly refused?: string;
}

/** Where a flow of Teams is, and what it takes. */
export interface TeamsFlow {
  /** Path and query: who knows the signature in it may post. */
  readonly path: string;
  readonly format: "message" | "card";
}

/** Teams takes no larger message. */
const LARGEST_TEAMS_BYTES = 28 * 1024;

/** Answers as an incoming webhook of Slack that exists at one path. */
export function judgeSlackWebhook({ method, path, body }: Arrived, exists: string): SinkAnswer {
  if (method !== "POST") return { status: 405, body: "method_not_allowed" };
  if (path !== exists) return { status: 404, body: "no_service" };
  const word = judgeSlackMessage(body);
  return { status: word === "ok" ? 200 : 400, body: word };
}

/** Answers as Slack's Web API: 200 whatever comes of it, the error in the body. */
export function judgeSlackCall({ path, headers, body }: Arrived, workspace: SlackWorkspace): SinkAnswer {
  const [, method] = /^\/api\/([\w.]+)$/.exec(path) ?? [];
  const token = /^Bearer (\S+)$/.exec(headers.authorization ?? "")?.[1];
  const given = (typeof body === "object" && body !== null ? body : {}) as Readonly<Record<string, string>>;
  const answer = workspace.answer({ method: method ?? "", given, token });
  return {
    status: 200,
    body: JSON.stringify(answer),
    headers: { "content-type": "application/json; charset=utf-8" },
    ...(answer.error === undefined ? {} : { refused: answer.error }),
  };
}

/** Answers as a workflow of Teams: 202 says that it was started, whatever comes of the card inside of it. */
export function judgeTeams({ method, path, text, body }: Arrived, flow: TeamsFlow): SinkAnswer {
  if (method !== "POST") return { status: 405, body: "" };
  if (path !== flow.path) return { status: 401, body: '{"error":{"code":"DirectApiAuthorizationRequired"}}' };
  if (Buffer.byteLength(text) > LARGEST_TEAMS_BYTES) return { status: 413, body: "" };
  if (body === undefined) return { status: 400, body: '{"error":{"code":"InvalidRequestContent"}}' };
  const verdict = judgeTeamsCard(body, flow.format);
  return { status: 202, body: "", ...(verdict === "shown" ? {} : { refused: verdict }) };
}

/** Answers as a receiver of signed webhooks. */
export function judgeWebhook({ method, signature }: Arrived): SinkAnswer {
  if (method !== "POST") return { status: 405, body: "" };
  return signature === "invalid" || signature === "absent"
    ? { status: 401, body: "signature refused" }
    : { status: 200, body: "" };
}
