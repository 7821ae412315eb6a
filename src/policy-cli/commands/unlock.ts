import { releaseComment } from "../../core/lock/manual-lock.ts";
import { inertLine } from "../../core/text/inert.ts";
import { type Command, type Given, optionOf } from "../command.ts";
import { openPlatform, PLATFORM_OPTIONS } from "../open-platform.ts";
import type { Platform } from "../platform.ts";
import { Refusal } from "../refusal.ts";

/** Releases a lock: closes its issue with a word of who did and why. */
export const unlock: Command = {
  name: "unlock",
  summary: "Releases a lock by the number of its issue, or all locks of exactly one environment and service",
  words: { shown: "[<issue>]", most: 1 },
  options: {
    ...PLATFORM_OPTIONS,
    environment: { value: "<name>", help: "Release the locks of this environment (and --service)" },
    service: { value: "<name>", help: "The service of those locks; * when left out" },
    reason: { value: "<text>", help: "Why, for the issue" },
    owner: { value: "<login>", help: "Who releases it; the token's owner when left out" },
  },
  async run(given, world) {
    const platform = await openPlatform(given, world);
    const numbers = await numbersOf(given, platform);
    const by = optionOf(given, "owner") ?? (await platform.login()) ?? world.variable("GITHUB_ACTOR");
    if (by === "") throw new Refusal("The token belongs to nobody: say who releases the lock with --owner.");
    let missing = 0;
    for (const number of numbers) {
      const released = await platform.locks.release(number, releaseComment(by, optionOf(given, "reason") ?? ""));
      if (released === "not-a-lock") missing++;
      world.say(released === "released" ? `Released issue #${number}.` : `Issue #${number} is no open lock.`);
    }
    return missing > 0 ? 1 : 0;
  },
};

async function numbersOf(given: Given, platform: Platform): Promise<readonly number[]> {
  const [word] = given.words;
  const environment = optionOf(given, "environment");
  if (word !== undefined) {
    if (environment !== undefined || !/^#?\d{1,15}$/.test(word))
      throw new Refusal(
        `'${inertLine(word, 40)}' is no issue's number: give one, such as 12, or --environment and --service.`,
      );
    return [Number(word.replace("#", ""))];
  }
  if (environment === undefined)
    throw new Refusal("Say which lock: its issue's number, or --environment and --service.");
  const service = optionOf(given, "service") ?? "*";
  const own = (await platform.locks.list()).filter(
    ({ scope }) => scope?.environment === environment && scope.service === service,
  );
  if (own.length === 0)
    throw new Refusal(
      `No lock is of exactly ${inertLine(environment, 80)} and ${inertLine(service, 80)}: \`policy locks\` lists them.`,
    );
  return own.map(({ issue }) => issue);
}
