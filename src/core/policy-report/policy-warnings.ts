import { placesIn } from "../document/places-in.ts";
import type { Problem } from "../outcome/problem.ts";
import type { Policy } from "../policy/policy.ts";
import { inertLine } from "../text/inert.ts";
import { DAY } from "../time/calendar-date.ts";
import { sayDate } from "./date-words.ts";
import { idleFreezes } from "./idle-freezes.ts";
import type { Holidays } from "./question.ts";

/** Calendars that end sooner than this are warned of. */
const SOON = 90 * DAY;

/** What warnings are looked for in. */
export interface WarnedPolicy {
  readonly file: string;
  readonly text: string;
  readonly policy: Policy;
  readonly holidays: Holidays;
  /** Until when calendars that are files or feeds are known. */
  readonly knownUntil: ReadonlyMap<string, Date>;
}

/** Lists what is allowed and yet is hardly meant, each at its place: logins without an id, freezes that change nothing, calendars that end soon. */
export function policyWarnings(warned: WarnedPolicy, now: Date): readonly Problem[] {
  const { file, text, policy, holidays } = warned;
  const placeAt = placesIn(text);
  const warn = (path: readonly (string | number)[], message: string): Problem => ({
    file,
    ...placeAt(path),
    message,
  });
  const loose = Object.entries(policy.roles).flatMap(([role, { users }]) =>
    users.flatMap((user, index) =>
      user.includes("#")
        ? []
        : [
            warn(
              ["roles", role, "users", index],
              `${inertLine(user, 80)} is not pinned by its id: write \`login#id\`, for a login that is given up can be registered by somebody else.`,
            ),
          ],
    ),
  );
  const idle = idleFreezes(policy, holidays, now).map(({ index, why }) => warn(["freezes", index], why));
  const ending = [...endsOf(warned)]
    .filter(([, end]) => end < now.getTime() + SOON)
    .map(([name, end]) =>
      warn(
        ["holidays", name],
        `the calendar '${inertLine(name, 80)}' is known until ${sayDate(end)} only: add the dates after that.`,
      ),
    );
  return [...loose, ...idle, ...ending].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}

function endsOf({ policy, knownUntil }: WarnedPolicy): ReadonlyMap<string, number> {
  const listed = Object.entries(policy.holidays).flatMap(([name, source]) =>
    source.kind === "dates" ? [[name, Math.max(...source.dates.map(({ last }) => last))] as const] : [],
  );
  return new Map([...listed, ...[...knownUntil].map(([name, end]) => [name, end.getTime()] as const)]);
}
