import { planManualLock } from "../../core/lock/manual-lock.ts";
import { sayLock } from "../../core/lock/say-lock.ts";
import { parsePolicy } from "../../core/policy/parse-policy.ts";
import { didYouMean } from "../../core/text/did-you-mean.ts";
import { inert, inertLine } from "../../core/text/inert.ts";
import { type Command, type Given, optionOf } from "../command.ts";
import { openPlatform, PLATFORM_OPTIONS } from "../open-platform.ts";
import { Refusal } from "../refusal.ts";
import { USUAL_FILE } from "../source-options.ts";
import type { World } from "../world.ts";

/** Takes a lock by hand: an issue that stops deployments until it is closed or ends. */
export const lock: Command = {
  name: "lock",
  summary: "Stops deployments by an issue with an owner, a reason and an end",
  options: {
    ...PLATFORM_OPTIONS,
    environment: { value: "<name>", help: "What is locked; * is every environment" },
    service: { value: "<name>", help: "What is locked; * (when left out) is every service" },
    reason: { value: "<text>", help: "Why; people who are stopped read it" },
    for: { value: "<duration>", help: "How long, such as 4h; until it is released when left out" },
    until: { value: "<instant>", help: "Instead: until when, such as 2026-12-24T18:00Z" },
    owner: { value: "<login>", help: "Who keeps it; the token's owner when left out" },
    "dry-run": { help: "Only print the issue" },
  },
  async run(given, world) {
    const dryRun = given.values.has("dry-run");
    const platform = dryRun ? undefined : await openPlatform(given, world);
    const owner = optionOf(given, "owner") ?? (await platform?.login()) ?? world.variable("GITHUB_ACTOR");
    if (owner === "") throw new Refusal("The token belongs to nobody: say who keeps the lock with --owner.");
    await refuseUnknown(scopeOf(given).environment, world);
    const wish = { scope: scopeOf(given), owner, reason: optionOf(given, "reason") ?? "", until: endOf(given) };
    const plan = planManualLock(wish, world.clock.now());
    if (plan.kind === "wrong") throw new Refusal(`${plan.why}.`);
    if (platform === undefined) {
      world.say(inert(`${plan.value.title}\n\n${plan.value.body}`));
      return 0;
    }
    const taken = await platform.locks.take(plan.value);
    const other =
      taken.owner === owner && taken.reason === plan.value.terms.reason ? "" : " (an older lock that stops no less)";
    world.say(`${sayLock(taken, "UTC")}${other}\n${inert(taken.url)}`);
    return 0;
  },
};

function scopeOf(given: Given): { readonly environment: string; readonly service: string } {
  const environment = optionOf(given, "environment");
  if (environment === undefined)
    throw new Refusal("Say what is locked: --environment production, or --environment '*'.");
  return { environment, service: optionOf(given, "service") ?? "*" };
}

/** Refuses an environment that the policy beside does not name: such a lock would stop nothing. Where there is no policy that can be read, nobody knows. */
async function refuseUnknown(environment: string, world: World): Promise<void> {
  const text = environment === "*" ? undefined : await world.read(USUAL_FILE);
  const parsed = text === undefined ? undefined : parsePolicy(text, USUAL_FILE);
  if (parsed?.kind !== "valid") return;
  const known = Object.keys(parsed.value.environments);
  if (known.some((name) => name.toLowerCase() === environment.toLowerCase())) return;
  const near = didYouMean(environment, known);
  const hint = near === undefined ? `known: ${known.join(", ")}` : `did you mean '${near}'?`;
  throw new Refusal(
    `'${inertLine(environment, 60)}' is no environment of ${USUAL_FILE}, so a lock on it stops nothing; ${hint}`,
  );
}

function endOf(given: Given): string {
  const [length, until] = [optionOf(given, "for"), optionOf(given, "until")];
  if (length !== undefined && until !== undefined) throw new Refusal("Give --for or --until, not both.");
  return length ?? until ?? "";
}
