import type { Policy } from "../../core/policy/policy.ts";
import { diffMarkdown } from "../../core/policy-report/diff/diff-markdown.ts";
import { diffText } from "../../core/policy-report/diff/diff-text.ts";
import { diffPolicies } from "../../core/policy-report/diff/policy-diff.ts";
import { inertLine } from "../../core/text/inert.ts";
import { type Command, type Given, optionOf } from "../command.ts";
import { gitPath } from "../git-path.ts";
import { readPolicy } from "../load-policy.ts";
import type { PolicyPlace } from "../policy-place.ts";
import { readInstant } from "../read-instant.ts";
import { Refusal } from "../refusal.ts";
import { SOURCE_OPTIONS, USUAL_FILE } from "../source-options.ts";
import type { World } from "../world.ts";

/** Tells what the coming year loses and gains between two versions of the policy. */
export const diff: Command = {
  name: "diff",
  summary:
    "Tells what opens, closes and asks others in the coming year between two versions, and what is written otherwise",
  words: { shown: "[<old> <new>]", most: 2 },
  options: {
    ...SOURCE_OPTIONS,
    from: {
      value: "<revision>",
      help: "The git revision of the older version, such as origin/main (instead of two files)",
    },
    to: { value: "<revision>", help: "The git revision of the newer version; the file as it is when left out" },
    since: { value: "<instant>", help: "Where the coming year starts; now when left out" },
    format: { value: "<word>", help: "text (when left out) or markdown" },
    "exit-code": { help: "Exit status 1 when anything changes" },
  },
  async run(given, world) {
    const format = optionOf(given, "format") ?? "text";
    if (format !== "text" && format !== "markdown")
      throw new Refusal(`--format ${inertLine(format, 60)} is neither text nor markdown.`);
    const since = optionOf(given, "since");
    const asked = ({ zone }: Policy) => (since === undefined ? world.clock.now() : readInstant(since, zone));
    const [older, newer] = placesOf(given, world);
    const reach = (policy: Policy) => [asked(policy)];
    const before = await readPolicy({ ...older, reach }, given, world);
    const after = await readPolicy({ ...newer, reach }, given, world);
    const changes = diffPolicies(before, after, asked(after.policy));
    world.say(format === "markdown" ? diffMarkdown(changes) : diffText(changes));
    const same = changes.times.length + changes.written.length === 0;
    return given.values.has("exit-code") && !same ? 1 : 0;
  },
};

function placesOf(given: Given, world: World): readonly [PolicyPlace, PolicyPlace] {
  const [older, newer] = given.words;
  const [from, to] = [optionOf(given, "from"), optionOf(given, "to")];
  if (older !== undefined && newer !== undefined && from === undefined && to === undefined)
    return [
      { file: older, read: world.read },
      { file: newer, read: world.read },
    ];
  if (older !== undefined || from === undefined)
    throw new Refusal(
      "Name two files, `policy diff old.yml new.yml`, or the revision before, `policy diff --from origin/main`.",
    );
  const file = optionOf(given, "file") ?? USUAL_FILE;
  return [
    { file, read: revisionReader(from, world) },
    { file, read: to === undefined ? world.read : revisionReader(to, world) },
  ];
}

/** Reads files as they are at a revision; `./` makes git take the path from the current folder. */
function revisionReader(revision: string, world: World): World["read"] {
  return async (path) => {
    const commit = await world.git("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`);
    if (commit === undefined)
      throw new Refusal(`git knows no revision '${inertLine(revision, 80)}' here: fetch it first.`);
    return world.git("show", `${commit.trim()}:./${gitPath(path)}`);
  };
}
