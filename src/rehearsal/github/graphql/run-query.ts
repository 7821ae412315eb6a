import {
  type DocumentNode,
  defaultTypeResolver,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  Kind,
  parse,
  validate,
} from "graphql";
import { accessTo } from "../access.ts";
import { needs } from "../permissions.ts";
import { timestamp } from "../show.ts";
import { viewActor, viewOrganization, viewViewer } from "./account-view.ts";
import { githubSchema } from "./github-schema.ts";
import { viewRepository } from "./repository-view.ts";
import { graphqlProblem, type Viewing } from "./viewing.ts";

/** A GraphQL request as it is posted. */
export interface GraphQLRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** What the server sends, and what in it was the rehearsal's own fault. */
export interface GraphQLAnswer {
  readonly body: { readonly data?: unknown; readonly errors?: readonly object[] };
  readonly defects: readonly Error[];
}

/** Names the operation of a request as calls are counted; `anonymous` when it has no name. */
export function operationOf(request: GraphQLRequest): string {
  return request.operationName ?? /^\s*(?:query|mutation)\s+(\w+)/m.exec(request.query)?.[1] ?? "anonymous";
}

/** Answers a query over the model. A field that the schema has but the model has not is a defect of the rehearsal. */
export async function runQuery(viewing: Viewing, request: GraphQLRequest): Promise<GraphQLAnswer> {
  const { document, problems } = checkedDocument(request.query);
  if (document === undefined) return { body: { errors: problems.map(showProblem) }, defects: [] };
  const mutates = document.definitions.some(
    (one) => one.kind === Kind.OPERATION_DEFINITION && one.operation !== "query",
  );
  if (mutates) throw new Error("The rehearsal's GitHub has no GraphQL mutations; writes go through REST.");
  const result = await execute({
    schema: githubSchema(),
    document,
    rootValue: viewRoot(viewing),
    variableValues: request.variables ?? {},
    operationName: request.operationName,
    fieldResolver: readField,
    typeResolver: defaultTypeResolver,
  });
  const defects = (result.errors ?? []).flatMap(({ originalError }) =>
    originalError === undefined || originalError instanceof GraphQLError ? [] : [originalError],
  );
  const errors = result.errors === undefined ? {} : { errors: result.errors.map(showProblem) };
  return { body: { data: result.data, ...errors }, defects };
}

interface Checked {
  /** Absent when there are problems. */
  readonly document: DocumentNode | undefined;
  readonly problems: readonly GraphQLError[];
}

const KEPT_DOCUMENTS = 200;
const checked = new Map<string, Checked>();

/** Parses and validates a query once: clients send few texts often, and validating against the whole schema takes 15 ms. */
function checkedDocument(query: string): Checked {
  const known = checked.get(query);
  if (known !== undefined) return known;
  const parsed = parseDocument(query);
  const problems = parsed instanceof GraphQLError ? [parsed] : validate(githubSchema(), parsed);
  const document = parsed instanceof GraphQLError || problems.length > 0 ? undefined : parsed;
  if (checked.size >= KEPT_DOCUMENTS) checked.clear();
  checked.set(query, { document, problems });
  return { document, problems };
}

function parseDocument(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

const readField: GraphQLFieldResolver<unknown, unknown> = (source, given, _context, { parentType, fieldName }) => {
  if (typeof source !== "object" || source === null || !(fieldName in source)) {
    throw new Error(`The rehearsal's GitHub does not model the field ${parentType.name}.${fieldName}.`);
  }
  const value: unknown = Reflect.get(source, fieldName);
  return typeof value === "function" ? Reflect.apply(value, source, [given]) : value;
};

function viewRoot(viewing: Viewing): object {
  const { model, token, limit } = viewing;
  return {
    viewer: viewViewer(token.identity),
    rateLimit: {
      limit: limit.limit,
      cost: 1,
      remaining: limit.remaining,
      used: limit.limit - limit.remaining,
      resetAt: timestamp(limit.resetAt),
      nodeCount: 0,
    },
    repository({ owner, name }: { owner: string; name: string }) {
      const found = model.repositories.get(`${owner}/${name}`.toLowerCase());
      if (found === undefined || accessTo(found, token, needs("read", "metadata")) !== "granted") {
        throw graphqlProblem("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      }
      return viewRepository(viewing, found);
    },
    organization({ login }: { login: string }) {
      const found = model.organizations.get(login.toLowerCase());
      if (found === undefined)
        throw graphqlProblem("NOT_FOUND", `Could not resolve to an Organization with the login of '${login}'.`);
      return viewOrganization(viewing, found);
    },
    user({ login }: { login: string }) {
      const found = [...model.accounts.values()].find(
        (one) => one.type === "User" && one.login.toLowerCase() === login.toLowerCase(),
      );
      if (found === undefined)
        throw graphqlProblem("NOT_FOUND", `Could not resolve to a User with the login of '${login}'.`);
      return viewActor(found);
    },
  };
}

function showProblem({ message, path, locations, extensions }: GraphQLError): object {
  const { type } = extensions;
  return {
    ...(type === undefined ? {} : { type }),
    ...(path === undefined ? {} : { path }),
    ...(type === "FORBIDDEN" ? { extensions: { saml_failure: false } } : {}),
    ...(locations === undefined ? {} : { locations }),
    message,
  };
}
