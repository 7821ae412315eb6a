/** A search over errors or sessions, as far as this server knows Sentry's language. */
export interface Search {
  /** Whether it finds what a release left. */
  finds(release: string): boolean;
}

const TERM = /^(!?)([a-z.]+):("(?:[^"\\]|\\.)*"|[^\s"()[\]]+)$/;

/** Reads `release:"v1.5.0" !level:info`; every error here has level error. `undefined` for what Sentry refuses or this server does not know. */
export function readSearch(text: string): Search | undefined {
  const words = text.match(/(?:[^\s"]|"(?:[^"\\]|\\.)*")+/g) ?? [];
  const terms = words.map((word) => TERM.exec(word));
  if (words.join("") !== text.replaceAll(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/g, "")) return undefined;
  const conditions = terms.map((term) => {
    if (term === null) return undefined;
    const [, not = "", key = "", quoted = ""] = term;
    const value = quoted.startsWith('"') ? quoted.slice(1, -1).replaceAll(/\\(.)/g, "$1") : quoted;
    return conditionOf(key, value, not === "!");
  });
  if (conditions.includes(undefined)) return undefined;
  return { finds: (release) => conditions.every((one) => one?.(release) === true) };
}

function conditionOf(key: string, value: string, not: boolean): ((release: string) => boolean) | undefined {
  const isTrue = (test: (release: string) => boolean) => (release: string) => test(release) !== not;
  switch (key) {
    case "release":
      // An unescaped star stands for anything, as in Sentry.
      return value.includes("*") ? undefined : isTrue((release) => release === value);
    case "level":
      return isTrue(() => value === "error");
    case "event.type":
      return isTrue(() => value === "error");
    default:
      return undefined;
  }
}
