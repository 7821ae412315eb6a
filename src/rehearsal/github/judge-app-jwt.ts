import { createVerify } from "node:crypto";
import { readJson } from "../../core/document/read-json.ts";
import type { AppSeed, Apps } from "./apps.ts";
import { Refusal } from "./reply.ts";

const LONGEST_SECONDS = 600;

/** Finds the App that a JWT speaks for, or refuses in GitHub's words: not signed by its key, not yet, no longer or too long valid, of nobody. */
export function judgeAppJwt(jwt: string, apps: Apps, now: number): AppSeed {
  const [head = "", payload = "", signature = ""] = jwt.split(".");
  const { alg } = partOf(head);
  const { iss, iat, exp } = partOf(payload);
  if (alg !== "RS256" || typeof iss !== "string") throw undecodable();
  const app = apps.named(iss);
  if (app === undefined) throw new Refusal(404, "Integration not found");
  const verify = createVerify("RSA-SHA256").update(`${head}.${payload}`);
  if (!verify.verify(app.publicKey, Buffer.from(signature, "base64url"))) throw undecodable();
  const seconds = now / 1_000;
  if (typeof iat !== "number" || iat > seconds)
    throw new Refusal(
      401,
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    );
  if (typeof exp !== "number" || exp <= seconds)
    throw new Refusal(
      401,
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    );
  if (exp > seconds + LONGEST_SECONDS)
    throw new Refusal(401, "'Expiration time' claim ('exp') is too far in the future");
  return app;
}

function partOf(text: string): Readonly<Record<string, unknown>> {
  const part = readJson(Buffer.from(text, "base64url").toString("utf8"));
  return typeof part === "object" && part !== null ? (part as Readonly<Record<string, unknown>>) : {};
}

function undecodable(): Refusal {
  return new Refusal(401, "A JSON web token could not be decoded");
}
