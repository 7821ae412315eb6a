/** A part of a GraphQL query on one repository: what it declares, selects, and the values of its variables. */
export interface QueryPart {
  /** Variables with their types, such as `$lock: [String!]`. */
  readonly declares: readonly string[];
  /** Fields of the repository. */
  readonly selects: readonly string[];
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Writes one named query of several parts; with `viewer` it also asks whose token it is. */
export function writeQuery(
  name: string,
  parts: readonly QueryPart[],
  viewer: boolean,
): { readonly document: string; readonly variables: Readonly<Record<string, unknown>> } {
  const declares = ["$owner: String!", "$name: String!", ...parts.flatMap((part) => part.declares)];
  const document = `query ${name}(${declares.join(", ")}) {${viewer ? "\n  viewer { login }" : ""}
  repository(owner: $owner, name: $name) {
    ${parts.flatMap(({ selects }) => selects).join("\n    ")}
  }
}`;
  return { document, variables: Object.assign({}, ...parts.map(({ variables }) => variables)) };
}
