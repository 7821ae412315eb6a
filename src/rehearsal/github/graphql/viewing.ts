import { GraphQLError } from "graphql";
import { accessTo } from "../access.ts";
import type { Model, Repository } from "../model/model.ts";
import { covers, type Need } from "../permissions.ts";
import type { Token } from "../tokens.ts";

/** Who looks, at what and when; one for a whole query. */
export interface Viewing {
  readonly model: Model;
  readonly token: Token;
  readonly now: number;
  readonly limit: { readonly limit: number; readonly remaining: number; readonly resetAt: number };
}

/** Makes an error of one of GitHub's GraphQL types. */
export function graphqlProblem(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

/** Lets a field be read only by tokens that may; others get FORBIDDEN at its path, as GitHub answers. */
export function demand(viewing: Viewing, repository: Repository, need: Need): void {
  if (accessTo(repository, viewing.token, need) !== "granted") throw notAccessible();
}

/** Lets an organisation's people be read only by tokens that may. */
export function demandMembers({ token }: Viewing, organization: string): void {
  const installed = token.kind === "app" && token.owner === organization.toLowerCase();
  if (token.kind !== "user" && !(installed && covers(token.permissions, { names: ["members"], level: "read" })))
    throw notAccessible();
}

function notAccessible(): GraphQLError {
  return graphqlProblem("FORBIDDEN", "Resource not accessible by integration");
}
