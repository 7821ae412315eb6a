import { describe, expect, it } from "vitest";
import { waitCuts } from "../../../src/rehearsal/report/wait-cuts.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe("waitCuts", () => {
  it("cuts long waits alone, but for a minute at each end", () => {
    const wait = (from: number, until: number) => ({
      ...{ runId: 1, answered: true, runnerSeconds: 0, resumes: 1, resumeSeconds: 0 },
      ...{ from, until },
    });
    expect(waitCuts([wait(0, 5 * MINUTE), wait(HOUR, 4 * HOUR)])).toEqual([
      { from: HOUR + MINUTE, until: 4 * HOUR - MINUTE },
    ]);
  });
});
