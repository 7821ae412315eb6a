import type { Announcement } from "./announcement.ts";

/** Tells a stop that left nothing to mend: another deployment took over, or nothing was changed. */
export function isHarmlessStop({ event, reasonCode }: Pick<Announcement, "event" | "reasonCode">): boolean {
  return event === "stopped" && (reasonCode === "superseded" || reasonCode === "nothing_changed");
}

/** Tells what is told as an incident: one that people announce, and a deployment that left something to mend. */
export function isIncident(announcement: Pick<Announcement, "event" | "reasonCode">): boolean {
  const { event } = announcement;
  if (event === "incident" || event === "rolled-back" || event === "held") return true;
  return event === "stopped" && !isHarmlessStop(announcement);
}
