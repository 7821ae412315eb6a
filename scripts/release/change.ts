import { parse } from "yaml";
import { CHANGE_KINDS, type ChangeKind } from "./change-kind.ts";
import { ReleaseError } from "./release-error.ts";

/** A change that was not released yet, as its file in `.changes` tells it. */
export interface Change {
  readonly kind: ChangeKind;
  /** What it means to callers, as Markdown. */
  readonly text: string;
}

const FORM = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/;

/** Reads a change file: front matter with its `kind` alone, then what it means to callers. Throws naming the file where either is missing. */
export function parseChange(file: string, content: string): Change {
  const [, front = "", body = ""] = FORM.exec(content) ?? [];
  const kind = kindIn(file, front);
  const text = body.replaceAll("\r\n", "\n").trim();
  if (text === "")
    throw new ReleaseError(`${file} says nothing.`, "Write what the change means to callers below the front matter.");
  if (/^#/m.test(text))
    throw new ReleaseError(`${file} has a heading.`, "Write text alone: the changelog brings the headings.");
  return { kind, text };
}

function kindIn(file: string, front: string): ChangeKind {
  const said: unknown = parse(front);
  const members = typeof said === "object" && said !== null ? Object.entries(said) : [];
  const kind = CHANGE_KINDS.find(
    (known) => members.length === 1 && members[0]?.[0] === "kind" && members[0][1] === known,
  );
  if (kind === undefined)
    throw new ReleaseError(
      `${file} does not say its kind.`,
      "Begin it with ---, `kind: major`, `minor` or `patch`, and ---.",
    );
  return kind;
}
