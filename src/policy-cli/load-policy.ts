import type { ParsedDocument } from "../core/document/parse-document.ts";
import { centralNames } from "../core/policy/document/central-names.ts";
import { parsePolicy } from "../core/policy/parse-policy.ts";
import type { Policy } from "../core/policy/policy.ts";
import { tighten } from "../core/policy/tighten.ts";
import { type Given, optionOf } from "./command.ts";
import { InvalidPolicy } from "./invalid-policy.ts";
import type { LoadedPolicy, PolicyPlace, Reach } from "./policy-place.ts";
import { readCalendars } from "./read-calendars.ts";
import { Refusal } from "./refusal.ts";
import { USUAL_FILE } from "./source-options.ts";
import type { World } from "./world.ts";

/** Reads the policy that a command line names, tightening the central one where that is named too. Throws `InvalidPolicy` and `Refusal`. */
export async function loadPolicy(given: Given, world: World, reach: Reach = () => []): Promise<LoadedPolicy> {
  const file = optionOf(given, "file") ?? USUAL_FILE;
  return readPolicy({ file, read: world.read, reach }, given, world);
}

/** Reads the policy at a place, with the central one and the feeds as the command line has them. */
export async function readPolicy(place: PolicyPlace, given: Given, world: World): Promise<LoadedPolicy> {
  const text = await textOf(place);
  const central = await centralPolicy(given, world);
  const policy =
    central === undefined
      ? valid(parsePolicy(text, place.file))
      : tighten(central, valid(parsePolicy(text, place.file, centralNames(central))));
  const calendars = await readCalendars(policy, place, { fetch: given.values.has("fetch"), world });
  return { text, policy, file: place.file, ...calendars };
}

async function centralPolicy(given: Given, { read }: World): Promise<Policy | undefined> {
  const file = optionOf(given, "central");
  return file === undefined ? undefined : valid(parsePolicy(await textOf({ file, read }), file));
}

async function textOf({ file, read }: PolicyPlace): Promise<string> {
  const text = await read(file);
  if (text === undefined) throw new Refusal(`There is no file ${file}: name the policy with --file <path>.`);
  return text;
}

function valid(document: ParsedDocument<Policy>): Policy {
  if (document.kind === "invalid") throw new InvalidPolicy(document.problems);
  return document.value;
}
