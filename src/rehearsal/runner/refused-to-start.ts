/** Says that a run does not start, with every reason; on GitHub its conclusion is `startup_failure`. */
export class RefusedToStart extends Error {
  override readonly name = "RefusedToStart";
  readonly problems: readonly string[];

  constructor(workflow: string, problems: readonly string[]) {
    super(`${workflow} does not start:\n${problems.map((problem) => `- ${problem}`).join("\n")}`);
    this.problems = problems;
  }
}
