import type { Call, RepositoryCall } from "./call.ts";
import type { Need } from "./permissions.ts";
import type { Reply } from "./reply.ts";

/** One route of the REST API, in GitHub's template form; `{name+}` takes the rest of the path. */
export type Route =
  | {
      readonly kind: "repository";
      readonly method: string;
      /** Begins with `/repos/{owner}/{repo}`. */
      readonly template: string;
      readonly need: Need;
      readonly answer: (call: RepositoryCall) => Reply;
    }
  | {
      readonly kind: "global";
      readonly method: string;
      readonly template: string;
      readonly need: Need;
      readonly answer: (call: Call) => Reply;
    };

/** Declares a route below `/repos/{owner}/{repo}`: `"GET /issues/{number}"`. */
export function repositoryRoute(name: string, need: Need, answer: (call: RepositoryCall) => Reply): Route {
  const [method = "", rest = ""] = name.split(" ");
  return { kind: "repository", method, template: `/repos/{owner}/{repo}${rest}`, need, answer };
}

/** Declares a route that belongs to no repository: `"GET /users/{login}"`. */
export function globalRoute(name: string, need: Need, answer: (call: Call) => Reply): Route {
  const [method = "", template = ""] = name.split(" ");
  return { kind: "global", method, template, need, answer };
}

/** Writes a route as calls are counted: method and template. */
export function routeName(route: Route): string {
  return `${route.method} ${route.template.replace("+}", "}")}`;
}

/** Finds the route of a request with its decoded parameters; literal segments win over parameters, and those over one that takes the rest. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  pathname: string,
): { route: Route; params: Record<string, string> } | undefined {
  const given = pathname.replace(/\/$/, "").split("/");
  const found = routes.flatMap((route) => {
    const params = route.method === method ? match(route.template.split("/"), given) : undefined;
    return params === undefined ? [] : [{ route, params }];
  });
  const looseness = ({ route, params }: (typeof found)[number]) =>
    Object.keys(params).length + (route.template.endsWith("+}") ? 0.5 : 0);
  return found.sort((a, b) => looseness(a) - looseness(b))[0];
}

function match(template: readonly string[], given: readonly string[]): Record<string, string> | undefined {
  const greedy = template.at(-1)?.endsWith("+}") === true;
  if (greedy ? given.length < template.length : given.length !== template.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of template.entries()) {
    const [, name, plus] = /^\{(\w+)(\+?)\}$/.exec(part) ?? [];
    const segment = plus === "+" ? given.slice(index).join("/") : (given[index] ?? "");
    if (name !== undefined) params[name] = decode(segment);
    else if (segment !== part) return undefined;
  }
  return params;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
