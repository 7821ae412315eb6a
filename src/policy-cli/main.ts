import { commands } from "./commands.ts";
import { runPolicy } from "./run-policy.ts";
import { systemWorld } from "./system-world.ts";

// Whoever reads may have read enough: `policy next | head -3`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});
// npm runs a script in its own package's folder; paths are meant from where people typed the command.
if (process.env.npm_lifecycle_event === "policy") process.chdir(process.env.INIT_CWD ?? ".");
process.exitCode = await runPolicy(commands, process.argv.slice(2), systemWorld());
