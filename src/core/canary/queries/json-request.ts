const PLACEHOLDERS = ["{from}", "{to}", "{from-seconds}", "{to-seconds}"];

/** Whether a request asks for the interval that its path names, or for what is there now. */
export function namesInterval(path: string): boolean {
  return path.includes("{from}") || path.includes("{from-seconds}");
}

/** Fills an interval into a path: ISO 8601 in UTC, or whole seconds since 1970. */
export function fillInterval(path: string, { from, to }: { readonly from: Date; readonly to: Date }): string {
  const seconds = (instant: Date) => String(Math.floor(instant.getTime() / 1_000));
  const iso = (instant: Date) => instant.toISOString().replace(".000Z", "Z");
  return path
    .replaceAll("{from}", iso(from))
    .replaceAll("{to}", iso(to))
    .replaceAll("{from-seconds}", seconds(from))
    .replaceAll("{to-seconds}", seconds(to));
}

/**
 * Says why a path could leave the address that it stands under, `undefined` where it cannot: it begins with one slash, has no segment
 * of dots, no backslash, no control character, no fragment, and nothing encoded that a server could take for one of these.
 */
export function refusePath(path: string): string | undefined {
  const [before = "", ...rest] = path.split("?");
  if (!before.startsWith("/")) return "does not start with /";
  if (/[^\x21-\x7e]/.test(path)) return "holds a space or a character that is not plain";
  if (path.includes("#")) return "holds a fragment (#)";
  if (path.includes("\\")) return "holds a backslash";
  if (rest.length > 1) return "holds two question marks";
  if (/\/\//.test(before)) return "holds an empty segment (//)";
  if (/%(?:2e|2f|5c|25|0|1|7f)/i.test(before))
    return "holds an encoded dot, slash, backslash, percent sign or control character";
  if (before.split("/").some((segment) => segment === "." || segment === "..")) return "holds a segment of dots (..)";
  return undefined;
}

/** Lists what stands between braces in a path and is no placeholder of an interval or an arm. */
export function wrongPlaceholders(path: string): readonly string[] {
  return [...path.matchAll(/\{[^{}]*\}/g)]
    .map(([word]) => word)
    .filter((word) => !PLACEHOLDERS.includes(word) && !word.startsWith("{arm."));
}
