import { generateKeyPairSync, type KeyObject, randomBytes, sign, verify } from "node:crypto";
import type { HttpHandler } from "../../net/http-handler.ts";
import type { VerifyToken } from "./sts-operations.ts";

const ISSUER = "https://token.actions.githubusercontent.com";
/** The life of an issued token in seconds of world time. */
const TOKEN_SECONDS = 300;

/** The claims of one job, as GitHub writes them: `sub`, `repository`, `ref`, `sha`, `job_workflow_ref`, `environment` and so on. */
export type JobClaims = Readonly<Record<string, string>> & { readonly sub: string };

/** Issues the identity tokens of jobs that were granted `id-token: write`. */
export interface Oidc {
  /** Admits one job; returns the values of `ACTIONS_ID_TOKEN_REQUEST_URL` and `ACTIONS_ID_TOKEN_REQUEST_TOKEN`. */
  admit(claims: JobClaims): { readonly requestUrl: string; readonly requestToken: string };
  /** Ends a job's right to ask. */
  dismiss(requestToken: string): void;
  /** Answers `GET …/idtoken?audience=` at the host of `requestUrl`. */
  readonly handler: HttpHandler;
  readonly verify: VerifyToken;
}

/** Creates the endpoint; `host` is the name that the runner declares for it, tokens are RS256 and last five world minutes. */
export function createOidc(settings: { readonly host: string; readonly now: () => number }): Oidc {
  const keys = issuerKeys();
  const jobs = new Map<string, JobClaims>();
  return {
    admit(claims) {
      const requestToken = randomBytes(32).toString("base64url");
      jobs.set(requestToken, claims);
      return { requestUrl: `https://${settings.host}/idtoken?api-version=2.0`, requestToken };
    },
    dismiss: (requestToken) => void jobs.delete(requestToken),
    handler(request, response) {
      const bearer = /^bearer (.+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
      const claims = jobs.get(bearer);
      const url = new URL(request.url ?? "/", "http://host");
      response.setHeader("Content-Type", "application/json");
      response.setHeader("Date", new Date(settings.now()).toUTCString());
      if (request.method !== "GET" || !url.pathname.endsWith("/idtoken")) return void response.writeHead(404).end("{}");
      if (claims === undefined) return void response.writeHead(401).end(JSON.stringify({ message: "Unauthorized" }));
      const audience = url.searchParams.get("audience") ?? `https://github.com/${claims.repository_owner ?? ""}`;
      const value = issue(keys.privateKey, { ...claims, aud: audience }, settings.now());
      response.writeHead(200).end(JSON.stringify({ count: value.length, value }));
    },
    verify: (token) => judge(keys.publicKey, token, settings.now()),
  };
}

let made: ReturnType<typeof newKeys> | undefined;
const newKeys = () => generateKeyPairSync("rsa", { modulusLength: 2048 });

/** One pair for all worlds of a process, for making it takes longer than the rest of a world. */
function issuerKeys(): ReturnType<typeof newKeys> {
  made ??= newKeys();
  return made;
}

function issue(key: KeyObject, claims: Readonly<Record<string, string>>, now: number): string {
  const seconds = Math.floor(now / 1000);
  const times = {
    iss: ISSUER,
    iat: seconds,
    nbf: seconds - 300,
    exp: seconds + TOKEN_SECONDS,
    jti: randomBytes(16).toString("hex"),
  };
  const text = [
    { typ: "JWT", alg: "RS256", kid: "world" },
    { ...claims, ...times },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
  return `${text}.${sign("sha256", Buffer.from(text), key).toString("base64url")}`;
}

function judge(key: KeyObject, token: string, now: number): ReturnType<VerifyToken> {
  const [head = "", payload = "", signature = ""] = token.split(".");
  if (!verify("sha256", Buffer.from(`${head}.${payload}`), key, Buffer.from(signature, "base64url"))) {
    return {
      kind: "invalid",
      reason: "The web identity token that was passed could not be validated by the identity provider",
    };
  }
  const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
  if (typeof claims !== "object" || claims === null) return { kind: "invalid", reason: "The token has no claims" };
  const record: Record<string, unknown> = { ...claims };
  const exp = record.exp;
  if (typeof exp !== "number" || exp * 1000 <= now) return { kind: "expired" };
  return { kind: "valid", claims: record };
}
