import { formatProblem } from "../core/outcome/problem.ts";
import { Unreadable } from "../core/outcome/unreadable.ts";
import { inert } from "../core/text/inert.ts";
import type { Command, ExitStatus } from "./command.ts";
import { helpOf, helpOfCommand } from "./help.ts";
import { InvalidPolicy } from "./invalid-policy.ts";
import { findCommand, readCommandLine } from "./read-command-line.ts";
import { Refusal } from "./refusal.ts";
import type { World } from "./world.ts";

const HELP: readonly string[] = ["help", "--help", "-h"];

/** Runs one command line and tells its exit status; whatever cannot be done is said with its remedy. */
export async function runPolicy(
  commands: readonly Command[],
  [name, ...rest]: readonly string[],
  world: World,
): Promise<ExitStatus> {
  const commandNames = commands.map((command) => command.name);
  try {
    if (name === undefined || HELP.includes(name)) {
      const wanted = rest[0];
      world.say(wanted === undefined ? helpOf(commands) : helpOfCommand(findCommand(commands, wanted)));
      return name === undefined ? 2 : 0;
    }
    const command = findCommand(commands, name);
    if (rest.some((word) => word === "--help" || word === "-h")) {
      world.say(helpOfCommand(command));
      return 0;
    }
    return await command.run(readCommandLine(command, rest), world);
  } catch (error) {
    if (error instanceof InvalidPolicy) {
      for (const problem of error.problems) world.complain(inert(formatProblem(problem)));
      return 1;
    }
    if (error instanceof Refusal)
      world.complain(
        `policy: ${inert(error.message)} See: policy ${commandNames.includes(name ?? "") ? `${name} ` : ""}--help`,
      );
    else if (error instanceof Unreadable) world.complain(`policy: ${inert(error.message)}. ${inert(error.remedy)}`);
    else throw error;
    return 2;
  }
}
