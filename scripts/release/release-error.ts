/** Says why a release cannot go on and what to do about it; nothing was published by the step that throws it. */
export class ReleaseError extends Error {
  override readonly name = "ReleaseError";

  constructor(problem: string, remedy: string) {
    super(`${problem} ${remedy}`);
  }
}
