import { inertLine } from "../core/text/inert.ts";
import { type Given, type Option, optionOf } from "./command.ts";
import type { Platform } from "./platform.ts";
import { Refusal } from "./refusal.ts";
import type { World } from "./world.ts";

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
