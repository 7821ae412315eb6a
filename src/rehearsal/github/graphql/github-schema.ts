import { readFileSync } from "node:fs";
import { buildSchema, type GraphQLSchema } from "graphql";

let built: GraphQLSchema | undefined;

/** Builds GitHub's public schema, once a process; it takes about a quarter of a second. */
export function githubSchema(): GraphQLSchema {
  const file = new URL("./schema.graphql", import.meta.resolve("@octokit/graphql-schema"));
  built ??= buildSchema(readFileSync(file, "utf8"), { assumeValid: true, noLocation: true });
  return built;
}
