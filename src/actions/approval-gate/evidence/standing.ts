import type { Change } from "../../../core/approval/change.ts";
import { contributorsOf, contributorsOfPull } from "../../../core/approval/contributors.ts";
import type { EvidenceKind } from "../../../core/role/evidence-kind.ts";
import type { Person } from "../../../ports/people.ts";
import type { RunContext } from "../../../ports/run-context.ts";
import { type FoundRoles, findRoles, type RoleSettings } from "./found-roles.ts";

/** By what an approval was given. GitHub itself lets only people with access approve an environment, at that moment. */
export type ApprovalGiven =
  | { readonly evidence: "comments" }
  | { readonly evidence: "environment" }
  | { readonly evidence: "reviews"; readonly pull: number };

/** Finds out who a person is to this request, now; a question without a clear answer throws `Unreadable`. */
export interface Standing {
  /** The roles that are asked for by one evidence, or by any. */
  readonly rolesOf: (author: Person, evidence: EvidenceKind | "any") => Promise<FoundRoles>;
  /** Why a person of a role may not approve: without access, starter of the run, writer of the change or, for reviews, of the pull request; `undefined` when they may. */
  readonly barred: (author: Person, by: ApprovalGiven) => Promise<string | undefined>;
  /** Whether the login still belongs to the author and has access to the repository. */
  readonly hasAccess: (author: Person) => Promise<boolean>;
}

/** What standing is judged against. */
export interface StandingSettings extends RoleSettings {
  readonly run: RunContext;
  readonly change: Change;
}

/** Judges people by numeric id against the roles, the repository, the change and the run of one request. */
export function standingIn(settings: StandingSettings): Standing {
  const { people } = settings;
  const hasAccess = async (author: Person) => (await people.withAccess(author.login))?.id === author.id;
  return {
    rolesOf: (author, evidence) => findRoles(settings, author, evidence),
    async barred(author, by) {
      if (by.evidence !== "environment" && !(await hasAccess(author)))
        return "its author has no access to the repository any more";
      if (await started(settings, author)) return "its author started or re-ran this run";
      if (await wrote(settings, author, by.evidence === "reviews" ? by.pull : undefined))
        return "its author wrote or pushed a part of what is to be approved";
      return undefined;
    },
    hasAccess,
  };
}

async function started({ people, run, binding }: StandingSettings, author: Person): Promise<boolean> {
  if (author.id === run.actor.id || author.login.toLowerCase() === run.triggeringActor.toLowerCase()) return true;
  const runId = binding?.runId ?? run.runId;
  const alone =
    runId === run.runId && run.runAttempt === 1 && run.triggeringActor === run.actor.login && run.actor.id !== "";
  return !alone && (await people.starters(runId)).some(({ id }) => id === author.id);
}

/** Commits carry the names that their author gave them; who pushed them is known by the account. */
async function wrote({ people, change }: StandingSettings, author: Person, pull: number | undefined): Promise<boolean> {
  if (change.kind === "unknown") return (change.writers ?? []).some(({ id }) => id === author.id);
  const writers = pull === undefined ? contributorsOf(change) : contributorsOfPull(change, pull);
  if (writers.has(author.id)) return true;
  const own = [...change.pulls.values()].filter(({ number }) => (pull ?? number) === number);
  if (own.length === 0) return false;
  const pushed = await people.pushes(author.login);
  return own.some(({ head, commits }) => [head, ...commits].some((oid) => pushed.has(oid)));
}
