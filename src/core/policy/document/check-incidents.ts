import type { PolicyDocument } from "./policy-schema.ts";
import { type CrossProblem, exceptionProblems, type Known, type Path, unknownWords } from "./references.ts";

type WrittenIncidents = NonNullable<NonNullable<PolicyDocument["locks"]>["incidents"]>;

/** Lists what is wrong with the incident lock beyond its single values. */
export function checkIncidents(incidents: WrittenIncidents, known: Known): readonly CrossProblem[] {
  const path: Path = ["locks", "incidents"];
  return [
    ...(incidents.issues === undefined && incidents.endpoints === undefined
      ? [{ path, message: "can never apply: say what an incident is, by `issues: { labels: […] }` or `endpoints`" }]
      : []),
    ...unknownWords(incidents.environments, { what: "environment", known: known.environments }, [
      ...path,
      "environments",
    ]),
    ...exceptionProblems(incidents.unless, path, known),
  ];
}
