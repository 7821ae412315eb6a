import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseOptions } from "../../../src/rehearsal/scenario/parse-options.ts";
import { play, playOn } from "../../../src/rehearsal/scenario/play.ts";
import { OWN_ROOT } from "../../../src/rehearsal/scenario/runner-host.ts";
import { readTenant } from "../../../src/rehearsal/scenario/tenant.ts";
import { createActRunner } from "./act-runner.ts";
import { copyOwnTree, PUBLISHED } from "./own-tree.ts";
import { standInsOf } from "./stand-ins-of.ts";
import { type Story, storyOf } from "./story.ts";

/** Slower than one rehearsal by itself: up to four worlds share the machine. */
const SCALE = "30";

/** Plays a rehearsal of examples/shop twice at once, by our own runner and by act, each in a world of its own. */
export async function playedByBoth(
  command: string,
  args: readonly string[],
): Promise<{ readonly ours: Story; readonly acts: Story }> {
  const options = parseOptions(["examples/shop", ...args, "--scale", SCALE]);
  const tenant = readTenant(options);
  const root = mkdtempSync(join(tmpdir(), "act-shop-"));
  const listener = () => {};
  try {
    const folder = join(root, "runs");
    mkdirSync(folder);
    const repositories = {
      ...standInsOf(ownWorkflows()),
      [`${PUBLISHED.repository}@${PUBLISHED.ref}`]: copyOwnTree(join(root, "own")),
    };
    const settings = { command, folder, repositories, environment: tenant.environment };
    const [ours, acts] = await Promise.all([
      play(tenant, options, listener),
      playOn((host) => createActRunner(host, settings), { tenant, options, listener }),
    ]);
    return { ours: storyOf(ours, tenant), acts: storyOf(acts, tenant) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function ownWorkflows(): string {
  const paths = globSync(".github/workflows/*.yml", { cwd: OWN_ROOT });
  return paths.map((path) => readFileSync(join(OWN_ROOT, path), "utf8")).join("\n");
}
