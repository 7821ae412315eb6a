import type { Written } from "../document/written.ts";

/** Parses a time of day, `00:00` to `24:00`, to minutes since midnight. */
export function parseTimeOfDay(text: string): Written<number> {
  const [, hours, minutes] = /^(\d\d?):(\d\d)$/.exec(text) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  if (hours === undefined || Number(minutes) > 59 || total > 1440)
    return { kind: "wrong", why: `'${text}' is no time of day; expected one such as "10:00", quoted` };
  return { kind: "right", value: total };
}
