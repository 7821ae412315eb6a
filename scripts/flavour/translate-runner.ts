import { isMap, isScalar, isSeq, type Scalar } from "yaml";
import type { Unknown } from "./known-keys.ts";
import type { SourceEdit } from "./source-edit.ts";

const HOSTED = /\b(?:ubuntu|windows|macos)-(?:latest|slim|\d[\w.-]*)\b/;

/** Gives one's own runners to a job that asks for GitHub's: there are none on a server of one's own. */
export function translateRunner(source: string, node: unknown): readonly (SourceEdit | Unknown)[] {
  if (isScalar(node)) return scalar(source, node, "[self-hosted]");
  if (isSeq(node)) return node.items.flatMap((item) => (isScalar(item) ? scalar(source, item, "self-hosted") : []));
  if (isMap(node)) return node.items.flatMap(({ value }) => translateLabel(source, value));
  return [];
}

/** Does the same where one label stands, such as an input's default. */
export function translateLabel(source: string, node: unknown): readonly (SourceEdit | Unknown)[] {
  if (isSeq(node)) return translateRunner(source, node);
  return isScalar(node) ? scalar(source, node, "self-hosted") : [];
}

function scalar(source: string, { range, value }: Scalar, label: string): readonly (SourceEdit | Unknown)[] {
  if (range === undefined || range === null || typeof value !== "string") return [];
  const [start, end] = range;
  if (value === "ubuntu-latest") return [{ start, end, text: label }];
  const text = source.slice(start, end).replaceAll("'ubuntu-latest'", "'self-hosted'");
  const left = HOSTED.exec(text)?.[0];
  if (left !== undefined)
    return [
      { at: start, message: `'${left}' is a runner of GitHub's: ask for ubuntu-latest, or for a label of your own` },
    ];
  return text === source.slice(start, end) ? [] : [{ start, end, text }];
}
