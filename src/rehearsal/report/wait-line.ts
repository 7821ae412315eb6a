import { formatDuration } from "../../core/time/duration.ts";
import type { ApprovalWait } from "../scenario/approval-waits.ts";

/** Says in one line what a wait for approval cost. */
export function waitLine({ from, until, answered, runnerSeconds, resumeSeconds }: ApprovalWait): string {
  const waited = `Waited ${formatDuration(until - from)} for approval: ${runnerSeconds} runner seconds`;
  if (!answered) return `${waited}; nobody answered`;
  return resumeSeconds === 0 ? waited : `${waited}; what the comment started took ${resumeSeconds} s`;
}
