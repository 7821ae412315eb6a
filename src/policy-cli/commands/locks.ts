import { isHolding } from "../../core/lock/deploy-lock.ts";
import { sayLock } from "../../core/lock/say-lock.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { Command } from "../command.ts";
import { openPlatform, PLATFORM_OPTIONS } from "../open-platform.ts";

/** Lists the locks that stand. */
export const locks: Command = {
  name: "locks",
  summary: "Lists the open locks: what each stops, who keeps it, until when and why",
  options: PLATFORM_OPTIONS,
  async run(given, world) {
    const platform = await openPlatform(given, world);
    const open = await platform.locks.list();
    const now = world.clock.now();
    for (const lock of open) {
      const { environment = "*", service = "*" } = lock.scope ?? {};
      const over = isHolding(lock, now) ? "" : " (over: it stops nothing any more)";
      world.say(`${inertLine(environment, 80)} · ${inertLine(service, 80)}: ${sayLock(lock, "UTC")}${over}`);
      world.say(`  ${inertLine(lock.url, 300)}`);
    }
    if (open.length === 0) world.say("No lock stands.");
    return 0;
  },
};
