/** One package in a bundle and the licence that it gives itself. */
export interface NamedLicence {
  readonly name: string;
  readonly licence: string;
}

/** What may be handed on inside a bundle: licences that ask for no more than their text and a name. */
const PERMISSIVE = /^(?:MIT|ISC|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|0BSD|BlueOak-1\.0\.0|Unlicense|CC0-1\.0)$/;

/**
 * Reads ncc's list: for each package a paragraph that begins with its name, the licence in the next line. A package is known by its
 * name in the lock file, so that one whose licence is odd, missing or several is found as well as another.
 */
export function licencesOf(text: string, packages: ReadonlySet<string>): readonly NamedLicence[] {
  const lines = text.split(/\r?\n/);
  return lines.flatMap((name, index) =>
    packages.has(name) && (index === 0 || lines[index - 1] === "")
      ? [{ name, licence: (lines[index + 1] ?? "").trim() }]
      : [],
  );
}

/** Keeps the packages that may not be handed on: any licence that is not one of the permissive ones, and none at all. */
export function forbiddenIn(licences: readonly NamedLicence[]): readonly NamedLicence[] {
  return licences.filter(({ licence }) => !PERMISSIVE.test(licence));
}
