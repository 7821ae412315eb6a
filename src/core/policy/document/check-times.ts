import type { CrossProblem, Path } from "./references.ts";

interface Times {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly cron?: unknown;
  readonly for?: number | undefined;
  readonly days?: unknown;
}

/** Lists what is wrong with a window's times. */
export function windowProblems(window: Times, path: Path): readonly CrossProblem[] {
  const weekly = ["days", "from", "to"].filter((key) => Object.hasOwn(window, key));
  if (Object.hasOwn(window, "cron") && weekly.length > 0)
    return [
      { path, message: `says when more than once: a cron goes with \`for\` alone, without ${weekly.join(", ")}` },
    ];
  return [...hoursProblems(window, path), ...lengthProblems(window, path)];
}

/** Lists what is wrong with two times of day. */
export function hoursProblems({ from = 0, to = 1440 }: Times, path: Path): readonly CrossProblem[] {
  return [
    ...(from === to ? [{ path, message: "starts and ends at the same time: leave both out for the whole day" }] : []),
    ...(from === 1440 ? [{ path: [...path, "from"], message: 'starts at 24:00: write the next day\'s "00:00"' }] : []),
  ];
}

/** Tells when a cron has no length, or a length no cron. */
export function lengthProblems(times: Times, path: Path): readonly CrossProblem[] {
  const [starts, lasts] = ["cron", "for"].map((key) => Object.hasOwn(times, key));
  if (starts === lasts) return [];
  return starts
    ? [{ path: [...path, "cron"], message: "says when it starts, not how long it lasts: add `for`, such as `for: 4h`" }]
    : [{ path: [...path, "for"], message: "says how long, not from when: it goes with `cron`" }];
}
