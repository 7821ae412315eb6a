import { Unreadable } from "../../src/core/outcome/unreadable.ts";
import type { People, Person } from "../../src/ports/people.ts";

/** What is known of the people around a repository; tests change it as time goes by. */
export interface KnownPeople {
  /** Everybody, login to id. */
  readonly logins: Record<string, string>;
  /** Logins without access to the repository. */
  readonly outside: Set<string>;
  /** Active members by team. */
  readonly teams: Record<string, readonly string[]>;
  /** Who started each attempt of the run. */
  readonly starters: string[];
  /** The commits that each one's pushes ended in, by login. */
  readonly pushes: Record<string, readonly string[]>;
  /** Questions that fail, by method. */
  readonly failing: Set<keyof People>;
  /** Every question so far. */
  readonly asked: string[];
}

/** Creates Shop's people: Dana starts runs, Quinn, Riley and Sam approve, Mallory has access and no role. */
export function shopPeople(): KnownPeople {
  const logins = { dana: "9001", quinn: "9002", riley: "9003", sam: "9004", mallory: "9666" };
  return { logins, outside: new Set(), teams: {}, starters: ["dana"], pushes: {}, failing: new Set(), asked: [] };
}

/** Answers questions about people from what is known. */
export function peopleWho(known: KnownPeople): People {
  const person = (login: string): Person | undefined => {
    const id = known.logins[login.toLowerCase()];
    return id === undefined ? undefined : { login, id };
  };
  const ask = (method: keyof People, about: string) => {
    known.asked.push(`${method} ${about}`);
    if (known.failing.has(method)) throw new Unreadable("forbidden", `${method} was refused`, "Grant it.");
  };
  return {
    async find(login) {
      ask("find", login);
      return person(login);
    },
    async withAccess(login) {
      ask("withAccess", login);
      return known.outside.has(login) ? undefined : person(login);
    },
    async inTeam(team, login) {
      ask("inTeam", `${team} ${login}`);
      return known.teams[team]?.includes(login) ?? false;
    },
    async pushes(login) {
      ask("pushes", login);
      return new Set(known.pushes[login.toLowerCase()]);
    },
    async starters(runId) {
      ask("starters", runId);
      return known.starters.flatMap((login) => person(login) ?? []);
    },
  };
}
