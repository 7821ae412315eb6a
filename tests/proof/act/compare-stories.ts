import { expect } from "vitest";
import type { Story } from "./story.ts";

/** What act cannot but tell otherwise of a rehearsal. */
export interface KnownDefects {
  /** Steps that act gives the raw text of `${{ … }}` for the outputs of a skipped job, where GitHub gives nothing; our action then refuses its input. */
  readonly fedRawText: readonly string[];
}

/** Demands that both stories are the same but for what act is known to do otherwise, and that it still does. */
export function expectSameStory(ours: Story, acts: Story, { fedRawText }: KnownDefects): void {
  for (const step of fedRawText) expect(acts.decisions[step], step).toBe("failure input_invalid");
  const again = keptByGitHub(ours, acts);
  const compared = (step: string) => !fedRawText.includes(step) && !again.includes(step);
  const told = (story: Story) => ({
    ...story,
    decisions: only(story.decisions, compared),
    outputs: only(story.outputs, compared),
    order: story.order.filter(compared),
  });
  expect(told(acts)).toEqual(told(ours));
}

/** Lists steps that act runs again in a re-run, since it keeps no job; each must come to what it came to before. */
function keptByGitHub(ours: Story, acts: Story): readonly string[] {
  const again = Object.keys(acts.decisions).filter((step) => ours.decisions[step] === undefined);
  for (const step of again) expect(`${step} ${acts.decisions[step]}`).toBe(`${step} ${ours.decisions[before(step)]}`);
  return again;
}

/** Names the same step of the attempt before: `1/2 gate#gate` is `1/1 gate#gate` again. */
function before(step: string): string {
  return step.replace(/\/(\d+) /, (_, attempt: string) => `/${Number(attempt) - 1} `);
}

function only<T>(record: Readonly<Record<string, T>>, wanted: (name: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => wanted(name)));
}
