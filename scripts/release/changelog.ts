import type { Change } from "./change.ts";
import { CHANGE_KINDS, type ChangeKind } from "./change-kind.ts";
import { ReleaseError } from "./release-error.ts";
import { formatVersion, type Version } from "./version.ts";

const HEADINGS: Readonly<Record<ChangeKind, string>> = {
  major: "What you have to do",
  minor: "New",
  patch: "Mended",
};

/** Writes the section of a version: its changes under what they ask of callers, in the order given. `day` is `2026-11-22`. */
export function formatSection(version: Version, day: string, changes: readonly Change[]): string {
  const parts = CHANGE_KINDS.flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    return own.length === 0 ? [] : [`### ${HEADINGS[kind]}\n\n${own.map(({ text }) => item(text)).join("\n")}`];
  });
  return `## ${formatVersion(version)} (${day})\n\n${parts.join("\n\n")}\n`;
}

/** Puts a section before the newest one; throws where the changelog has one of that version. */
export function addSection(changelog: string, section: string): string {
  const [heading = ""] = section.split(" (");
  if (changelog.includes(`\n${heading} (`))
    throw new ReleaseError(`CHANGELOG.md has '${heading}' already.`, "Take it out, or release what it says first.");
  const at = changelog.search(/^## /m);
  return at === -1
    ? `${changelog.trimEnd()}\n\n${section}`
    : `${changelog.slice(0, at)}${section}\n${changelog.slice(at)}`;
}

/** Reads what the changelog says of a version, without its heading; throws where it says nothing. */
export function sectionOf(changelog: string, version: Version): string {
  const sections = changelog.replaceAll("\r\n", "\n").split(/^(?=## )/m);
  const own = sections.find((section) => section.startsWith(`## ${formatVersion(version)} (`));
  const text = own?.slice(own.indexOf("\n")).trim() ?? "";
  if (text === "")
    throw new ReleaseError(
      `CHANGELOG.md says nothing of ${formatVersion(version)}.`,
      "Run `npm run release:notes -- --write` and merge what it changes first.",
    );
  return text;
}

function item(text: string): string {
  return `- ${text.replaceAll("\n", "\n  ").replaceAll(/^ +$/gm, "")}`;
}
