import * as z from "zod/mini";

/** A user whom a role names: by login, and by numeric id where the policy pins it (`login#id`). */
export interface RoleUser {
  readonly login: string;
  readonly id: string | undefined;
}

/** Matches a user as a policy writes one: a login or `login#id`. */
export const ROLE_USER = /^[A-Za-z0-9][\w-]{0,63}(?:#\d{1,15})?$/;

/** Matches a team as a policy writes one: a slug of the repository's owner, or `organisation/slug`. */
export const ROLE_TEAM = /^(?:[A-Za-z0-9][\w-]{0,63}\/)?[A-Za-z0-9][\w.-]{0,99}$/;

/** Reads a user as a policy writes one: a login or `login#id`. */
export const roleUserText = z.string().check(z.regex(ROLE_USER, "expected a login or login#id"));

/** Reads a team as a policy writes one: a slug of the repository's owner, or `organisation/slug`. */
export const roleTeamText = z.string().check(z.regex(ROLE_TEAM, "expected a team or organisation/team"));

/** Splits a user's text that was read. */
export function parseRoleUser(text: string): RoleUser {
  const [login = "", id] = text.split("#");
  return { login, id };
}
