import type { z } from "zod";
import type { RepositoryEvent } from "./events.ts";
import type { Model, Repository } from "./model/model.ts";
import { Refusal } from "./reply.ts";
import type { Token } from "./tokens.ts";

/** One authenticated request to the REST API. */
export interface Call {
  readonly model: Model;
  readonly token: Token;
  /** The world's instant, in milliseconds since the epoch; one for the whole request. */
  readonly now: number;
  readonly url: URL;
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly accept: string;
  /** Asks whoever runs workflows to run a run again or to cancel it; absent when nobody does. */
  readonly runs: RunControl | undefined;
  /** Tells whoever starts workflows what happened. */
  readonly emit: (event: RepositoryEvent) => void;
}

/** A request below `/repos/{owner}/{repo}` whose token may make it. */
export interface RepositoryCall extends Call {
  readonly repository: Repository;
}

/** What the API lets a token ask of the workflow runner. */
export interface RunControl {
  rerunFailedJobs(run: { readonly repository: string; readonly id: number; readonly by: string }): void;
  cancel(run: { readonly repository: string; readonly id: number; readonly by: string }): void;
}

/** Reads the body by `schema`, or refuses it in the words of GitHub's own request validation. */
export function readBody<T>(call: Pick<Call, "body">, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(call.body ?? {});
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  const where = first === undefined || first.path.length === 0 ? "" : `For 'properties/${first.path.join("/")}', `;
  throw new Refusal(422, `Invalid request.\n\n${where}${first?.message ?? "the body is invalid"}.`);
}

/** Reads a number out of the path, or refuses as GitHub does for what cannot exist. */
export function numberParam(call: Pick<Call, "params">, name: string): number {
  const number = Number(call.params[name]);
  if (!Number.isInteger(number)) throw new Refusal(404, "Not Found");
  return number;
}
