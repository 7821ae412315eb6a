import { z } from "zod";
import { readJson } from "../../core/document/read-json.ts";
import type { WorldClock } from "../clock/world-clock.ts";
import type { AppSeed, Apps, InstallationSeed } from "./apps.ts";
import { readBody } from "./call.ts";
import { judgeAppJwt } from "./judge-app-jwt.ts";
import type { Model } from "./model/model.ts";
import { notFound, Refusal, type Reply, refusalReply } from "./reply.ts";
import { showAccount } from "./show.ts";
import { APP_TOKEN_LIFE, type Tokens } from "./tokens.ts";

/** What an App is answered with. */
export interface AppServer {
  readonly apps: Apps;
  readonly model: Model;
  readonly tokens: Tokens;
  readonly clock: WorldClock;
}

/** A request to one of the routes that Apps alone may ask. */
export interface AppRequest {
  readonly method: string;
  readonly pathname: string;
  readonly token: string;
  readonly text: string;
}

const level = z.enum(["read", "write"]);
const tokenRequest = z.object({ permissions: z.object({ members: level }).strict().optional() });

/** Answers an App that speaks for itself, or an installation that ends its own token; `undefined` where it is another's route. */
export function answerApp(server: AppServer, request: AppRequest): Reply | undefined {
  const { method, pathname } = request;
  const [, organization] = (method === "GET" && /^\/orgs\/([^/]+)\/installation$/.exec(pathname)) || [];
  const [, installation] = (method === "POST" && /^\/app\/installations\/(\d+)\/access_tokens$/.exec(pathname)) || [];
  const ends = method === "DELETE" && pathname === "/installation/token";
  if (organization === undefined && installation === undefined && !ends) return undefined;
  try {
    if (ends) return endToken(server, request.token);
    const app = judgeAppJwt(request.token, server.apps, server.clock.now());
    return organization === undefined
      ? makeToken(server, { app, id: Number(installation), text: request.text })
      : showInstallation(server, app, decodeURIComponent(organization));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refusalReply(error);
  }
}

function showInstallation({ model }: AppServer, app: AppSeed, organization: string): Reply {
  const login = organization.toLowerCase();
  const found = app.installations.find(({ owner }) => owner.toLowerCase() === login);
  const account = [...model.accounts.values()].find((one) => one.login.toLowerCase() === login);
  if (found === undefined || !model.organizations.has(login)) throw notFound();
  const body = {
    id: found.id,
    account: account === undefined ? { login: found.owner } : showAccount(account),
    app_id: app.id,
    client_id: app.clientId,
    app_slug: app.slug,
    target_type: "Organization",
    repository_selection: "all",
    permissions: found.permissions,
    suspended_at: found.suspended === true ? "2026-11-01T00:00:00Z" : null,
  };
  return { status: 200, body };
}

function makeToken({ model, tokens, clock }: AppServer, asked: { app: AppSeed; id: number; text: string }): Reply {
  const { app, id, text } = asked;
  const installation = app.installations.find((one) => one.id === id);
  if (installation === undefined) throw notFound();
  if (installation.suspended === true) throw new Refusal(403, "This installation has been suspended");
  const { permissions = installation.permissions } = readBody({ body: readJson(text) }, tokenRequest);
  if (!granted(installation, permissions))
    throw new Refusal(422, "The permissions requested are not granted to this installation.");
  const identity = model.accounts.get(app.id) ?? { id: app.id, login: `${app.slug}[bot]`, type: "Bot" as const };
  model.accounts.set(app.id, identity);
  const expiresAt = clock.now() + APP_TOKEN_LIFE;
  const owner = installation.owner.toLowerCase();
  const token = tokens.issue({ kind: "app", identity, permissions, owner, expiresAt });
  const expires = `${new Date(expiresAt).toISOString().slice(0, 19)}Z`;
  return { status: 201, body: { token, expires_at: expires, permissions, repository_selection: "all" } };
}

function granted({ permissions: has }: InstallationSeed, asked: InstallationSeed["permissions"]): boolean {
  return Object.entries(asked).every(([name, want]) => {
    const given = Object.entries(has).find(([one]) => one === name)?.[1];
    return given === "write" || given === want;
  });
}

function endToken({ tokens, clock }: AppServer, token: string): Reply {
  const found = tokens.find(token, clock.now());
  if (found === undefined) throw new Refusal(401, "Bad credentials");
  if (found.kind !== "app") throw new Refusal(403, "Resource not accessible by integration");
  tokens.revoke(token);
  return { status: 204 };
}
