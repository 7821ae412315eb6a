import * as z from "zod/mini";
import { readJson } from "../document/read-json.ts";
import { firstPlace, valueWords } from "../document/value-words.ts";
import { EVIDENCE_KINDS } from "../role/evidence-kind.ts";
import type { RoleNeed } from "../role/role-need.ts";
import { parseRoleUser, type RoleUser, roleTeamText, roleUserText } from "../role/role-user.ts";
import { inertLine } from "../text/inert.ts";

/** How many people of a role must approve, by which evidence, the rules that ask for them, and who is in the role. */
export interface RoleDemand extends RoleNeed {
  readonly rules: readonly string[];
  readonly users: readonly RoleUser[];
  /** Teams as `slug` of the repository's owner, or `organisation/slug`. */
  readonly teams: readonly string[];
}

/** The demands that were read, or what is wrong with their text. */
export type ParsedDemands =
  | { readonly kind: "demands"; readonly demands: readonly RoleDemand[] }
  | { readonly kind: "invalid"; readonly expected: string };

const demand = z.object({
  role: z.string().check(z.minLength(1), z.maxLength(100)),
  count: z._default(z.int().check(z.minimum(1), z.maximum(20)), 1),
  evidence: z._default(z.enum(EVIDENCE_KINDS), "comments"),
  rule: z._default(z.string(), ""),
  users: z._default(z.array(roleUserText).check(z.maxLength(100)), []),
  teams: z._default(z.array(roleTeamText).check(z.maxLength(20)), []),
});

/** Parses freeze-gate's `required-approvals`; demands of one role by one evidence are united: the largest count, every rule and member. */
export function parseRoleDemands(text: string): ParsedDemands {
  if (text === "") return { kind: "demands", demands: [] };
  const parsed = z.array(demand).check(z.maxLength(20)).safeParse(readJson(text), { error: valueWords });
  if (!parsed.success) {
    const place = firstPlace(parsed.error.issues);
    return { kind: "invalid", expected: `the JSON that freeze-gate writes to its output required-approvals${place}` };
  }
  const empty = parsed.data.find(({ users, teams }) => users.length === 0 && teams.length === 0);
  if (empty !== undefined)
    return {
      kind: "invalid",
      expected: `a user or a team in the role '${inertLine(empty.role, 80)}', which names nobody`,
    };
  return { kind: "demands", demands: unite(parsed.data) };
}

function unite(demands: readonly z.output<typeof demand>[]): RoleDemand[] {
  const roles = new Map<string, RoleDemand>();
  for (const { role, count, evidence, rule, users, teams } of demands) {
    const key = JSON.stringify([role, evidence]);
    const before = roles.get(key);
    roles.set(key, {
      role,
      count: Math.max(count, before?.count ?? 0),
      evidence,
      rules: [...new Set([...(before?.rules ?? []), ...(rule === "" ? [] : [rule])])],
      users: distinct([...(before?.users ?? []), ...users.map(parseRoleUser)]),
      teams: [...new Set([...(before?.teams ?? []), ...teams])],
    });
  }
  return [...roles.values()];
}

function distinct(users: readonly RoleUser[]): RoleUser[] {
  return [...new Map(users.map((member) => [`${member.login.toLowerCase()}#${member.id ?? ""}`, member])).values()];
}
