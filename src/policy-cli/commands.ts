import type { Command } from "./command.ts";
import { calendar } from "./commands/calendar.ts";
import { check } from "./commands/check.ts";
import { diff } from "./commands/diff.ts";
import { explain } from "./commands/explain.ts";
import { lock } from "./commands/lock.ts";
import { locks } from "./commands/locks.ts";
import { next } from "./commands/next.ts";
import { refresh } from "./commands/refresh.ts";
import { test } from "./commands/test.ts";
import { unlock } from "./commands/unlock.ts";

/** The commands, in the order in which the help lists them. */
export const commands: readonly Command[] = [check, explain, next, calendar, test, diff, refresh, lock, unlock, locks];
