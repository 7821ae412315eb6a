/** Days of the week from 0 (Sunday), in three letters. */
export const DAY_WORDS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;

/** Months from 0, in three letters. */
export const MONTH_WORDS = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
] as const;

/** Says a wall clock's date, `24 Dec`, with its year where that is not the one that is meant anyway. */
export function sayDate(wall: number, year?: number): string {
  const date = new Date(wall);
  const own = date.getUTCFullYear();
  return `${date.getUTCDate()} ${MONTH_WORDS[date.getUTCMonth()]}${own === year ? "" : ` ${own}`}`;
}

/** Says a wall clock's weekday and date: `Thu 24 Dec`. */
export function sayDay(wall: number, year?: number): string {
  return `${DAY_WORDS[new Date(wall).getUTCDay()]} ${sayDate(wall, year)}`;
}

/** Says a wall clock's time of day: `18:00`. */
export function sayTime(wall: number): string {
  return new Date(wall).toISOString().slice(11, 16);
}

/** Says minutes since midnight as a time of day; the day's end is `24:00`. */
export function sayMinutes(minutes: number): string {
  const two = (amount: number) => String(amount).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(Math.floor(minutes % 60))}`;
}
