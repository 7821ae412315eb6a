import { offsetAt } from "./zone-offsets.ts";

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Formats an instant as people say it, in a zone and, where that is another, in UTC: `Tue 1 Dec 2026 10:00 Asia/Jakarta (03:00 UTC)`. */
export function formatInstant(instant: Date, zone: string): string {
  const local = new Date(instant.getTime() + offsetAt(zone, instant.getTime()));
  if (zone === "UTC") return `${day(local)} ${time(local)} UTC`;
  const sameDay = local.getUTCDate() === instant.getUTCDate();
  return `${day(local)} ${time(local)} ${zone} (${sameDay ? "" : `${day(instant)} `}${time(instant)} UTC)`;
}

function day(date: Date): string {
  return `${DAYS[date.getUTCDay()]} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

function time(date: Date): string {
  return date.toISOString().slice(11, 16);
}
