import { createHash } from "node:crypto";
import { parse } from "yaml";
import * as z from "zod/mini";
import { InvalidScenario } from "./invalid-scenario.ts";

const person = z.strictObject({ login: z.string(), id: z.int() });

const schema = z.strictObject({
  repository: z.optional(z.strictObject({ owner: z.string(), name: z.string(), id: z.int() })),
  people: z.optional(z.strictObject({ dispatcher: z.optional(person), approvers: z.optional(z.array(person)) })),
  versions: z.optional(z.strictObject({ old: z.string(), new: z.string(), next: z.optional(z.string()) })),
  dispatch: z.optional(z.record(z.string(), z.union([z.string(), z.boolean(), z.number()]))),
  records: z.optional(z.array(z.strictObject({ environment: z.string(), version: z.string() }))),
  secrets: z.optional(z.record(z.string(), z.string())),
});

/** A person of the rehearsal. */
export type Person = z.output<typeof person>;

/** What the rehearsal assumes about the world, derived where `rehearsal.yml` says nothing. */
export interface Assumptions {
  readonly repository: { readonly owner: string; readonly name: string; readonly id: number };
  readonly dispatcher: Person;
  /** Who approve: every user that the policy's roles name, unless the file says. */
  readonly approvers: readonly Person[];
  readonly versions: { readonly old: string; readonly new: string; readonly next: string };
  readonly dispatch: Readonly<Record<string, string | boolean | number>>;
  /** The environments in which a version was proven before. */
  readonly records: readonly { readonly environment: string; readonly version: string }[];
  readonly secrets: Readonly<Record<string, string>>;
}

/** Reads `rehearsal.yml` (may be absent) beside the policy, and derives what it leaves out. */
export function readAssumptions(files: Readonly<Record<string, string>>, name: string): Assumptions {
  const given = schema.safeParse(files["rehearsal.yml"] === undefined ? {} : (parse(files["rehearsal.yml"]) ?? {}));
  if (!given.success)
    throw new InvalidScenario(
      `rehearsal.yml: ${given.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ")}`,
    );
  const policy = parse(files[".github/deploy-policy.yml"] ?? "{}") ?? {};
  const { repository, people, versions, dispatch = {}, records, secrets = {} } = given.data;
  return {
    repository: repository ?? { owner: "your-org", name, id: 4_001 },
    dispatcher: people?.dispatcher ?? { login: "dispatcher", id: 9_001 },
    approvers: people?.approvers ?? usersOf(policy),
    versions: { old: versions?.old ?? "v1.0.0", new: versions?.new ?? "v1.1.0", next: versions?.next ?? "v9.9.9" },
    dispatch,
    records: records ?? requiredOf(policy).map((environment) => ({ environment, version: "new" })),
    secrets,
  };
}

/** The users of the policy's roles; a pinned `login#id` keeps its id, others get a stable one. */
function usersOf(policy: { roles?: Record<string, { users?: string[] }> }): Person[] {
  const logins = Object.values(policy.roles ?? {}).flatMap(({ users = [] }) => users);
  return [...new Set(logins)].map((text) => {
    const [login = "", id] = text.split("#");
    return {
      login,
      id: id === undefined ? 10_000 + createHash("sha1").update(login).digest().readUInt16BE(0) : Number(id),
    };
  });
}

function requiredOf(policy: { environments?: Record<string, { requires?: string } | null> }): string[] {
  const required = Object.values(policy.environments ?? {}).map((environment) => environment?.requires);
  return [...new Set(required.filter((name) => name !== undefined))];
}
