import type { EvidenceKind } from "../../role/evidence-kind.ts";
import { didYouMean } from "../../text/did-you-mean.ts";
import type { CentralNames } from "./central-names.ts";
import type { PolicyDocument } from "./policy-schema.ts";

/** Something wrong between two places of a document, at the one to be mended. */
export interface CrossProblem {
  readonly path: Path;
  readonly message: string;
}

/** The way to a place of a document. */
export type Path = readonly (string | number)[];

/** What the members of a document may refer to. */
export interface Known {
  readonly document: PolicyDocument;
  readonly central: CentralNames;
  readonly roles: readonly string[];
  readonly environments: readonly string[];
  readonly calendars: readonly string[];
}

/** Gathers what the members of a document may refer to: its own names and those of the central policy. */
export function knownOf(document: PolicyDocument, central: CentralNames): Known {
  return {
    document,
    central,
    roles: [...Object.keys(document.roles ?? {}), ...central.roles],
    environments: Object.keys(document.environments),
    calendars: [...Object.keys(document.holidays ?? {}), ...(central.holidays ?? [])],
  };
}

/** Exceptions as they are written. */
export type WrittenExceptions =
  | readonly {
      readonly class: readonly string[];
      readonly "approved-by": readonly string[];
      readonly evidence?: EvidenceKind | undefined;
    }[]
  | undefined;

/** Names the words that nothing known goes by, each with the nearest that something does. */
export function unknownWords(
  words: readonly string[] | string | undefined,
  { what, known }: { readonly what: string; readonly known: readonly string[] },
  path: Path,
): readonly CrossProblem[] {
  // A value that could not be understood has a problem of its own already.
  const given = Array.isArray(words) ? words : typeof words === "string" ? [words] : [];
  return given.filter((word) => !known.includes(word)).map((word) => ({ path, message: unknown(what, word, known) }));
}

/** Lists what is wrong with exceptions: unknown roles, and classes that an earlier one settles. */
export function exceptionProblems(
  exceptions: WrittenExceptions,
  path: Path,
  { roles }: Known,
): readonly CrossProblem[] {
  const list = exceptions ?? [];
  const before = new Set<string>();
  return list.flatMap((exception, index) => {
    const place = [...path, "unless", index];
    const settled = exception.class.filter((name) => before.has(name));
    for (const name of exception.class) before.add(name);
    return [
      ...unknownWords(exception["approved-by"], { what: "role", known: roles }, [...place, "approved-by"]),
      ...settled.map((name) => ({
        path: [...place, "class"],
        message: `can never apply to '${name}': an exception before it settles that class`,
      })),
    ];
  });
}

/** More names than people would read, or than a misspelt one is worth comparing with. */
const MANY = 30;
const TOO_MANY = 300;

function unknown(what: string, name: string, known: readonly string[]): string {
  const near = known.length > TOO_MANY ? undefined : didYouMean(name, known);
  const hint =
    near !== undefined
      ? `did you mean '${near}'?`
      : known.length === 0
        ? `the policy names no ${what} yet`
        : `known: ${known.slice(0, MANY).join(", ")}${known.length > MANY ? ", …" : ""}`;
  return `'${name}' is no ${what} of this policy; ${hint}`;
}
