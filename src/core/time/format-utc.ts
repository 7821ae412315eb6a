const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Formats an instant as people say it, to the minute: `Tue 17 Nov 2026 10:41 UTC`. */
export function formatUtc(instant: Date): string {
  const day = `${DAYS[instant.getUTCDay()]} ${instant.getUTCDate()} ${MONTHS[instant.getUTCMonth()]} ${instant.getUTCFullYear()}`;
  return `${day} ${instant.toISOString().slice(11, 16)} UTC`;
}
