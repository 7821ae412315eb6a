import { DAY } from "../core/time/calendar-date.ts";

/** A line of a copy that says when it was taken: a feed that never changes would give no commit that shows how young its copy is. */
const MARK = /^X-DEPLOY-POLICY-READ:(\d{4}-\d\d-\d\d)\r?\n/m;

/** Writes a copy of a feed with the day on which it was read. */
export function markCopy(feed: string, now: Date): string {
  const day = now.toISOString().slice(0, 10);
  return feed.replace(
    /^(BEGIN:VCALENDAR[ \t]*)(\r?\n)/m,
    (_, first, end) => `${first}${end}X-DEPLOY-POLICY-READ:${day}${end}`,
  );
}

/** Tells whether a copy says what the feed says and is younger than half its greatest age (milliseconds), so that it need not be renewed. */
export function isYoungCopy(
  copy: string,
  feed: string,
  { now, maxAge }: { readonly now: Date; readonly maxAge: number },
): boolean {
  const read = Date.parse(MARK.exec(copy)?.[1] ?? "");
  return copy.replace(MARK, "") === feed && now.getTime() - read < Math.max(DAY, maxAge / 2);
}
