import { hoursProblems, lengthProblems } from "./check-times.ts";
import type { PolicyDocument } from "./policy-schema.ts";
import { type CrossProblem, exceptionProblems, type Known, type Path, unknownWords } from "./references.ts";

/** A freeze as it is written. */
export type WrittenFreeze = NonNullable<PolicyDocument["freezes"]>[number];

const WHEN = ["every-year", "every-month", "every-week", "dates", "cron", "holidays"] as const;

/** Lists what is wrong with a freeze beyond its single values. */
export function checkFreeze(freeze: WrittenFreeze, path: Path, known: Known): readonly CrossProblem[] {
  const role = { what: "role", known: known.roles };
  return [
    ...ofTimes(freeze, path),
    ...ofStrength(freeze, path),
    ...unknownWords(freeze.holidays, { what: "calendar", known: known.calendars }, [...path, "holidays"]),
    ...unknownWords(freeze.environments, { what: "environment", known: known.environments }, [...path, "environments"]),
    ...unknownWords(freeze["approved-by"], role, [...path, "approved-by"]),
    ...exceptionProblems(freeze.unless, path, known),
  ];
}

function ofTimes(freeze: WrittenFreeze, path: Path): readonly CrossProblem[] {
  const given = WHEN.filter((key) => Object.hasOwn(freeze, key));
  if (given.length !== 1) {
    const often = given.length === 0 ? "not when" : "when more than once";
    return [{ path, message: `says ${often}: give exactly one of ${WHEN.join(", ")}` }];
  }
  const hours = (["from", "to"] as const).filter((key) => Object.hasOwn(freeze, key));
  if (given[0] === "every-week") return [...hoursProblems(freeze, path), ...lengthProblems(freeze, path)];
  return [
    ...hours.map((key) => ({
      path: [...path, key],
      message: "goes with `every-week` alone: `dates` take times as in '2026-12-24 18:00 to 2026-12-27 06:00'",
    })),
    ...lengthProblems(freeze, path),
  ];
}

function ofStrength(freeze: WrittenFreeze, path: Path): readonly CrossProblem[] {
  const soft = freeze.strength === "soft";
  const approved = freeze["approved-by"] !== undefined;
  if (freeze.evidence !== undefined && !approved)
    return [
      { path: [...path, "evidence"], message: "goes with `approved-by`: an exception has an evidence of its own" },
    ];
  if (soft && !approved)
    return [{ path: [...path, "strength"], message: "is soft, but nobody may lift it: add `approved-by: <role>`" }];
  if (soft || !approved) return [];
  return [
    {
      path: [...path, "approved-by"],
      message: "needs `strength: soft`: a hard freeze is lifted by nobody but its `unless`",
    },
  ];
}
