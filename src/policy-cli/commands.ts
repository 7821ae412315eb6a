import type { Command } from "./command.ts";
import { calendar } from "./commands/calendar.ts";
import { check } from "./commands/check.ts";
import { diff } from "./commands/diff.ts";
import { explain } from "./commands/explain.ts";
import { next } from "./commands/next.ts";
import { test } from "./commands/test.ts";

/** The commands, in the order in which the help lists them. */
export const commands: readonly Command[] = [check, explain, next, calendar, test, diff];
