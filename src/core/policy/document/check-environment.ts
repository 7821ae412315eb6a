import { checkClasses } from "./check-classes.ts";
import { windowProblems } from "./check-times.ts";
import type { WrittenEnvironment } from "./environment-schema.ts";
import { type CrossProblem, exceptionProblems, type Known, type Path, unknownWords } from "./references.ts";

/** Lists what is wrong with an environment beyond its single values. */
export function checkEnvironment(name: string, environment: WrittenEnvironment, known: Known): readonly CrossProblem[] {
  const path: Path = ["environments", name];
  return [
    ...ofOutside(environment, [...path, "outside-windows"], known),
    ...(environment.windows ?? []).flatMap((window, index) => windowProblems(window, [...path, "windows", index])),
    ...(environment.approvals ?? []).flatMap(({ role }, index) =>
      unknownWords(role, { what: "role", known: known.roles }, [...path, "approvals", index, "role"]),
    ),
    ...ofRequires(name, environment, known),
    ...ofChecklist(environment, [...path, "checklist"], known),
    ...checkClasses(environment, path),
  ];
}

function ofOutside(environment: WrittenEnvironment, path: Path, known: Known): readonly CrossProblem[] {
  const outside = environment["outside-windows"];
  if (outside === undefined) return [];
  const problems: CrossProblem[] = [];
  if (environment.windows === undefined)
    problems.push({ path, message: "can never apply: the environment has no windows" });
  if (typeof outside !== "object") return problems;
  const { "approved-by": everyone, unless } = outside;
  if (everyone === undefined && (unless ?? []).length === 0)
    problems.push({ path, message: "is empty: write `deny`, or who may open with `approved-by` or `unless`" });
  return [
    ...problems,
    ...unknownWords(everyone, { what: "role", known: known.roles }, [...path, "approved-by"]),
    ...exceptionProblems(unless, path, known),
  ];
}

function ofRequires(name: string, { requires }: WrittenEnvironment, known: Known): readonly CrossProblem[] {
  const path: Path = ["environments", name, "requires"];
  return (Array.isArray(requires) ? requires : []).flatMap((required) => {
    const environment = typeof required === "string" ? required : required.environment;
    if (environment === name) return [{ path, message: "requires itself" }];
    return unknownWords(environment, { what: "environment", known: known.environments }, path);
  });
}

function ofChecklist({ checklist = [] }: WrittenEnvironment, path: Path, known: Known): readonly CrossProblem[] {
  return checklist.flatMap((item, index) => {
    const ways = ["check", "check-run", "ticked-by"].filter((key) => Object.hasOwn(item, key));
    const again = checklist.findIndex((other) => other.item === item.item) < index;
    return [
      ...(ways.length > 1
        ? [
            {
              path: [...path, index],
              message: `is answered for in ${ways.length} ways: keep one of ${ways.join(", ")}`,
            },
          ]
        : []),
      ...(again ? [{ path: [...path, index, "item"], message: "is on the list already: remove one of the two" }] : []),
      ...unknownWords(item["ticked-by"], { what: "role", known: known.roles }, [...path, index, "ticked-by"]),
    ];
  });
}
