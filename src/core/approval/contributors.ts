import type { CommentAuthor } from "./approval-issue.ts";
import type { Change } from "./change.ts";

/** Lists the ids of everybody who wrote a change: authors, co-authors and committers of its commits, and who opened its pull requests. */
export function contributorsOf({ commits, pulls }: Extract<Change, { kind: "range" }>): ReadonlySet<string> {
  const opened = [...pulls.values()].flatMap(({ author, people }) => [
    ...people,
    ...(author === undefined ? [] : [author]),
  ]);
  return idsOf([...commits.flatMap(({ people }) => people), ...opened]);
}

/** Lists the ids of everybody who wrote what one pull request brought. */
export function contributorsOfPull(
  { commits, pulls }: Extract<Change, { kind: "range" }>,
  number: number,
): ReadonlySet<string> {
  const own = commits.filter((commit) => commit.pulls.includes(number)).flatMap(({ people }) => people);
  const pull = pulls.get(number);
  return idsOf([...own, ...(pull?.people ?? []), ...(pull?.author === undefined ? [] : [pull.author])]);
}

function idsOf(people: readonly CommentAuthor[]): ReadonlySet<string> {
  return new Set(people.map(({ id }) => id));
}
