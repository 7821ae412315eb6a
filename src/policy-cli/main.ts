import { commands } from "./commands.ts";
import { runPolicy } from "./run-policy.ts";
import { systemWorld } from "./system-world.ts";

process.exitCode = await runPolicy(commands, process.argv.slice(2), systemWorld());
