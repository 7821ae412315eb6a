import type { PolicyDocument } from "../policy-schema.ts";
import { type CrossProblem, exceptionProblems, type Known, type Path, unknownWords } from "./references.ts";

type WrittenIncidents = NonNullable<NonNullable<PolicyDocument["locks"]>["incidents"]>;
type WrittenEndpoint = NonNullable<WrittenIncidents["endpoints"]>[number];

const CLEAR = ["none-of", "any-of", "equals", "empty"] as const;
/** Headers whose value is a secret, whatever it looks like. */
const SECRET = /authori[sz]ation|token|key|secret|cookie|credential|password/i;

/** Lists what is wrong with the incident lock beyond its single values. */
export function checkIncidents(incidents: WrittenIncidents, known: Known): readonly CrossProblem[] {
  const path: Path = ["locks", "incidents"];
  const endpoints = incidents.endpoints ?? [];
  return [
    ...(incidents.issues === undefined && endpoints.length === 0
      ? [{ path, message: "can never apply: say what an incident is, by `issues: { labels: […] }` or `endpoints`" }]
      : []),
    ...endpoints.flatMap((endpoint, index) => ofEndpoint(endpoint, [...path, "endpoints", index])),
    ...endpoints.flatMap(({ name }, index) =>
      endpoints.findIndex((other) => other.name === name) < index
        ? [
            {
              path: [...path, "endpoints", index, "name"],
              message: `'${name}' is the name of another endpoint already`,
            },
          ]
        : [],
    ),
    ...unknownWords(incidents.environments, { what: "environment", known: known.environments }, [
      ...path,
      "environments",
    ]),
    ...exceptionProblems(incidents.unless, path, known),
  ];
}

function ofEndpoint(endpoint: WrittenEndpoint, path: Path): readonly CrossProblem[] {
  const given = CLEAR.filter((key) => Object.hasOwn(endpoint, key));
  const problems: CrossProblem[] = [];
  if (given.length !== 1)
    problems.push({
      path,
      message: `says ${given.length === 0 ? "not when" : "more than once when"} nothing is open: give exactly one of ${CLEAR.join(", ")}`,
    });
  if (endpoint.body !== undefined && endpoint.method !== "POST")
    problems.push({ path: [...path, "body"], message: "needs `method: POST`: a GET carries none" });
  if (endpoint.where !== undefined && !endpoint.path.includes("[*]"))
    problems.push({
      path: [...path, "where"],
      message: "chooses among items: the path must go through a list, with [*]",
    });
  for (const [name, value] of Object.entries(endpoint.headers ?? {}))
    if (SECRET.test(name) && !value.includes("${"))
      problems.push({
        path: [...path, "headers", name],
        message: `holds the secret itself: name it, as in \`${name}: "\${${endpoint.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}-token}"\`, and hand it over as an input`,
      });
  return problems;
}
