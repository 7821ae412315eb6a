import type { Problem } from "../core/outcome/problem.ts";

/** Reports a policy that is not valid, with every problem at its place. Exit status 1. */
export class InvalidPolicy extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super("The policy is not valid.");
    this.name = "InvalidPolicy";
    this.problems = problems;
  }
}
