import { inertLine } from "../core/text/inert.ts";
import type { ReleasableLocks } from "../ports/locks.ts";
import { type Given, type Option, optionOf } from "./command.ts";
import { Refusal } from "./refusal.ts";
import type { World } from "./world.ts";

/** A repository on the platform, and as whom it is asked. */
export interface PlatformPlace {
  readonly owner: string;
  readonly name: string;
  readonly token: string;
}

/** What the commands need of the platform. */
export interface Platform {
  readonly locks: ReleasableLocks;
  /** Reads the login that the token belongs to; `undefined` when it belongs to no person. */
  readonly login: () => Promise<string | undefined>;
}

/** The options of every command that asks the platform. */
export const PLATFORM_OPTIONS: Readonly<Record<string, Option>> = {
  repository: { value: "<owner/name>", help: "The repository; GITHUB_REPOSITORY or the remote `origin` when left out" },
};

/** Opens the repository that a command line names, with the token of GH_TOKEN or GITHUB_TOKEN. */
export async function openPlatform(given: Given, world: World): Promise<Platform> {
  const token = world.variable("GH_TOKEN") || world.variable("GITHUB_TOKEN");
  if (token === "") throw new Refusal("Locks are issues: set GH_TOKEN to a token with issues: write.");
  const named = optionOf(given, "repository") ?? world.variable("GITHUB_REPOSITORY");
  const text = named === "" ? ((await world.git("remote", "get-url", "origin")) ?? "") : named;
  const [, owner, name] = /(?:^|[/:])([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?\s*$/.exec(text) ?? [];
  if (owner === undefined || name === undefined)
    throw new Refusal(`'${inertLine(text, 100)}' names no repository: give --repository owner/name.`);
  return world.platform({ owner, name, token });
}
