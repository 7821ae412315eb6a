import { describe, expect, it } from "vitest";
import { actCommand } from "./act-command.ts";

/** Declares tests that act runs; where it is not installed one test stands in their place, which fails where it is required. */
export function withAct(title: string, tests: (command: string) => void): void {
  const command = actCommand();
  if (command !== undefined) {
    describe(`act, which is not ours, ${title}`, () => tests(command));
    return;
  }
  it(`act is not installed, so it was not asked whether it ${title}; where it is required that is a failure`, () => {
    expect(process.env.ACT_REQUIRED ?? "").toBe("");
  });
}
