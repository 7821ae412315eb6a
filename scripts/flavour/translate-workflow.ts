import { isMap, LineCounter, parseDocument, visit } from "yaml";
import { type Unknown, unknownKeys } from "./known-keys.ts";
import { applyEdits, removal, type SourceEdit } from "./source-edit.ts";
import { translateLabel, translateRunner } from "./translate-runner.ts";
import { type Publication, translateUses } from "./translate-uses.ts";
import { items, memberOf, members, pairOf, startOf } from "./yaml-nodes.ts";

/** Says for what a workflow is translated, and how it is called in messages. */
export interface Translation extends Publication {
  readonly flavour: "ghes" | "act";
  readonly file?: string;
}

/** Says that a file holds what no flavour is known for; every place is named, and nothing was translated. */
export class UntranslatableWorkflow extends Error {
  override readonly name = "UntranslatableWorkflow";
}

type Finding = SourceEdit | Unknown;

/**
 * Translates a workflow, or a composite action, for what does not know GitHub's newest keys: `ghes` for GitHub Enterprise Server, `act` for act.
 * `$/x` names repository and ref, `concurrency.queue` and `environment.deployment` go, and for `ghes` `ubuntu-latest` becomes one's own runner.
 * All else stays character by character. Throws `UntranslatableWorkflow`.
 */
export function translateWorkflow(text: string, translation: Translation): string {
  const { file = "workflow", repository, ref } = translation;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw new TypeError(`'${repository}' is no owner/name of a repository`);
  if (!/^[\w./-]+$/.test(ref)) throw new TypeError(`'${ref}' is no commit and no tag`);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const place = (at: number) => `${file}:${lines.linePos(at).line}`;
  const broken = document.errors.map(({ message, pos }) => `${place(pos[0])} ${message}`);
  if (broken.length > 0) throw new UntranslatableWorkflow(broken.join("\n"));
  const shared: Unknown[] = [];
  visit(document, {
    Alias: (_, { range, source }) => {
      shared.push({
        at: range?.[0] ?? 0,
        message: `'*${source}' is an alias, which older parsers refuse: write it out`,
      });
    },
  });
  const findings = [...shared, ...unknownKeys(document.contents), ...findingsIn(text, document.contents, translation)];
  const unknown = findings.filter((finding) => "at" in finding);
  if (unknown.length > 0)
    throw new UntranslatableWorkflow(unknown.map(({ at, message }) => `${place(at)} ${message}`).join("\n"));
  return applyEdits(
    text,
    findings.filter((finding) => "text" in finding),
  );
}

function findingsIn(text: string, root: unknown, to: Translation): readonly Finding[] {
  const inSteps = (node: unknown) =>
    items(memberOf(node, "steps")).flatMap((step) => translateUses(memberOf(step, "uses"), "step", to));
  const inJob = (job: unknown): readonly Finding[] => [
    ...translateUses(memberOf(job, "uses"), "job", to),
    ...without(text, memberOf(job, "concurrency"), "queue", "group"),
    ...without(text, memberOf(job, "environment"), "deployment", "name"),
    ...(to.flavour === "ghes" ? translateRunner(text, memberOf(job, "runs-on")) : []),
    ...inSteps(job),
  ];
  return [
    ...without(text, memberOf(root, "concurrency"), "queue", "group"),
    ...(to.flavour === "ghes" ? defaults(text, root) : []),
    ...members(memberOf(root, "jobs")).flatMap(inJob),
    ...inSteps(memberOf(root, "runs")),
  ];
}

/** Takes a member away; a mapping without the one that it is for would be no mapping that either server reads. */
function without(text: string, map: unknown, key: string, needed: string): readonly Finding[] {
  const pair = pairOf(map, key);
  if (pair === undefined || !isMap(map)) return [];
  if (pairOf(map, needed) === undefined)
    return [
      { at: startOf(pair.key) ?? 0, message: `'${key}' stands without '${needed}': write '${needed}' beside it` },
    ];
  return [removal(text, map, pair)];
}

function defaults(text: string, root: unknown): readonly Finding[] {
  return members(memberOf(root, "on")).flatMap((trigger) =>
    members(memberOf(trigger, "inputs")).flatMap((input) => translateLabel(text, memberOf(input, "default"))),
  );
}
