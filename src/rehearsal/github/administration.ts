import { accountNamed } from "./build-model.ts";
import type { Model } from "./model/model.ts";
import { repositoryNamed, type Where } from "./people.ts";
import type { EnvironmentSeed, RepositoryRole } from "./seed.ts";

/** What owners change while a rehearsal runs, so that evidence can go stale as it does in life. */
export interface Administration {
  /** Gives an account another login; its id and all that it wrote stay. The old login is free to be taken. */
  rename(act: { readonly login: string; readonly to: string }): void;
  /** Adds somebody who was not there before, also under a login that was given up. */
  addAccount(account: { readonly id: number; readonly login: string; readonly type?: "User" | "Bot" }): void;
  /** Makes somebody an active or invited member of a team, or none. */
  setMembership(act: {
    readonly organization: string;
    readonly team: string;
    readonly login: string;
    readonly state: "active" | "pending" | "none";
  }): void;
  /** Changes somebody's role in a repository; `none` takes it away. */
  setRole(act: Where & { readonly login: string; readonly role: RepositoryRole | "none" }): void;
  /** Moves or makes a branch or plain tag: `heads/main`, `tags/v1.5.0`. */
  setRef(act: Where & { readonly ref: string; readonly oid: string }): void;
  /** Switches the feature Issues on or off. */
  setIssues(act: Where & { readonly enabled: boolean }): void;
  /** Makes an environment, or replaces its rules. */
  setEnvironment(act: Where & EnvironmentSeed): void;
}

/** Creates the owners' functions over `model`; each throws a `TypeError` for what the rehearsal does not have. */
export function createAdministration(model: Model): Administration {
  return {
    rename({ login, to }) {
      Object.assign(accountNamed(model, login), { login: to });
    },
    addAccount({ id, login, type = "User" }) {
      if (model.accounts.has(id)) throw new TypeError(`There is an account with the id ${id} already.`);
      model.accounts.set(id, { id, login, type });
    },
    setMembership({ organization, team, login, state }) {
      const found = model.organizations.get(organization.toLowerCase())?.teams.get(team);
      if (found === undefined) throw new TypeError(`The rehearsal's GitHub has no team ${organization}/${team}.`);
      const { id } = accountNamed(model, login);
      if (state === "none") found.members.delete(id);
      else found.members.set(id, state);
    },
    setRole({ repository, login, role }) {
      const { collaborators } = repositoryNamed(model, repository);
      const { id } = accountNamed(model, login);
      if (role === "none") collaborators.delete(id);
      else collaborators.set(id, role);
    },
    setRef({ repository, ref, oid }) {
      const { branches, tags, annotations, commits } = repositoryNamed(model, repository);
      const [, kind, name] = /^(heads|tags)\/(.+)$/.exec(ref) ?? [];
      if (name === undefined || !commits.has(oid)) throw new TypeError(`Cannot set ${ref} to ${oid}.`);
      if (kind === "tags") annotations.delete(name);
      (kind === "tags" ? tags : branches).set(name, oid);
    },
    setIssues({ repository, enabled }) {
      repositoryNamed(model, repository).hasIssues = enabled;
    },
    setEnvironment({ repository, ...environment }) {
      const { environments } = repositoryNamed(model, repository);
      const id = environments.get(environment.name)?.id ?? model.nextId();
      environments.set(environment.name, { ...environment, id });
    },
  };
}
