import type { LogPattern } from "../../core/canary/logs/new-log-patterns.ts";
import type { LogsPlan } from "../../core/canary/monitor-plan.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { inertLine } from "../../core/text/inert.ts";
import { code, markdown, table } from "../../core/text/markdown.ts";
import { formatInstant } from "../../core/time/format-instant.ts";
import type { LogSearch } from "../../ports/log-search.ts";
import type { CanaryOutcome } from "./contract.ts";

/** What was logged since the new version had traffic and not in the hour before; it changes no verdict. */
export type NewErrors =
  | {
      readonly kind: "read";
      readonly patterns: readonly LogPattern[];
      readonly more: number;
      /** Whether not all of the hour before, or of the time since, could be looked through. */
      readonly partial: { readonly before: boolean; readonly since: boolean };
    }
  | { readonly kind: "unread"; readonly why: string; readonly remedy: string };

/** What was found, and where. */
export interface FoundErrors {
  readonly errors: NewErrors;
  readonly group: string;
  readonly since: number;
}

/** Since when the new version had traffic, and until when is looked; in milliseconds. */
export interface ErrorSpan {
  readonly since: number;
  readonly until: number;
}

const HOUR = 3_600_000;
const NO_TARGET: NewErrors = {
  kind: "unread",
  why: "no target says as whom and in which region they are read",
  remedy: "Give the step `targets`, and the environment and service of a target there.",
};

/** Reads a group's lines of a span and of the hour before it, and finds what is new; whatever goes wrong is said, not thrown. */
export async function readNewErrors(
  { group, pattern }: LogsPlan,
  { since, until }: ErrorSpan,
  logs: LogSearch | undefined,
): Promise<NewErrors> {
  if (logs === undefined) return NO_TARGET;
  const from = new Date(since);
  try {
    const [before, after, { newLogPatterns }] = await Promise.all([
      logs.find({ group, pattern, from: new Date(since - HOUR), until: from }),
      logs.find({ group, pattern, from, until: new Date(until) }),
      import("../../core/canary/logs/new-log-patterns.ts"),
    ]);
    const { patterns, more } = newLogPatterns(before.lines, after.lines);
    return { kind: "read", patterns, more, partial: { before: !before.whole, since: !after.whole } };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const remedy =
      error.why === "not_found"
        ? "Check `logs: group` of the monitor, and that it stands in the target's region and account."
        : error.remedy;
    return { kind: "unread", why: inertLine(error.message), remedy };
  }
}

/** Adds to an outcome what is new in the logs; decision, reason and headline stay. */
export function withNewErrors(outcome: CanaryOutcome, { errors, group, since }: FoundErrors): CanaryOutcome {
  const patterns = errors.kind === "read" ? JSON.stringify(errors.patterns) : "";
  const words = summaryOf(errors, `${code(group)} since ${formatInstant(new Date(since), "UTC")}`);
  return {
    ...outcome,
    summary: [outcome.summary, words].filter((part) => part !== "").join("\n\n"),
    outputs: { ...outcome.outputs, "error-patterns": patterns },
    details: { ...outcome.details, newErrors: errors },
  };
}

function summaryOf(errors: NewErrors, where: string): string {
  if (errors.kind === "unread")
    return `New errors in ${where} are not known: ${markdown(errors.why, 400)}. ${markdown(errors.remedy, 400)} The verdict does not rest on them.`;
  const { patterns, more, partial } = errors;
  const doubts = [
    partial.before ? "The hour before was too long to be read whole: some of these may be older." : "",
    partial.since ? "Not all that was logged since could be read: there may be others." : "",
  ].filter((doubt) => doubt !== "");
  if (patterns.length === 0) return [`Nothing new in ${where}, beside the hour before.`, ...doubts].join(" ");
  const rows = patterns.map(({ pattern, count, example }) => [String(count), code(pattern, 200), code(example, 160)]);
  const head = `New in ${where}, not logged in the hour before${more === 0 ? "" : `, and ${more} kinds more`}:`;
  return [head, table(["Count", "Kind of line", "Example"], rows), ...doubts].join("\n\n");
}
