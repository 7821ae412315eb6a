import type { GitHub } from "../../src/rehearsal/github/create-github.ts";

/** An attempt of Shop's run 7001, which dana started. */
export interface ShopAttempt {
  readonly attempt: number;
  readonly triggeringActor: string;
  readonly headOid: string;
  /** When it started, in milliseconds since the epoch. */
  readonly startedAt: number;
}

/** Tells GitHub of an attempt of Shop's run 7001. */
export function reportShopRun(github: GitHub, attempt: ShopAttempt): void {
  github.reportRun({
    id: 7001,
    number: 1,
    name: "Deploy",
    path: ".github/workflows/deploy.yml",
    event: "workflow_dispatch",
    status: "in_progress",
    conclusion: null,
    headBranch: "main",
    actor: "dana",
    ...attempt,
  });
}
