import type { Masks } from "./masks.ts";
import type { StepLog } from "./step-log.ts";
import { parseCommand, type WorkflowCommand } from "./workflow-command.ts";

/** Takes what commands change. */
export interface CommandEffects {
  readonly output: (name: string, value: string) => void;
  readonly state: (name: string, value: string) => void;
  /** Fails the step whatever its process ends with. */
  readonly fail: () => void;
}

const names = [
  "set-env",
  "set-output",
  "save-state",
  "add-mask",
  "add-path",
  "add-matcher",
  "remove-matcher",
  "debug",
  "warning",
  "error",
  "notice",
  "group",
  "endgroup",
  "echo",
  "stop-commands",
];

/**
 * Creates the reader of one step's output lines: commands are carried out, the rest is logged.
 * Source: actions/runner 2.336, ActionCommandManager and OutputManager.
 */
export function createCommandInterpreter(log: StepLog, masks: Masks, effects: CommandEffects): (line: string) => void {
  const registered = new Set(names);
  const stopped: { token: string | undefined } = { token: undefined };
  return (line) => {
    const command = parseCommand(line, registered);
    if (command === undefined) {
      log.write(line);
      return;
    }
    if (stopped.token !== undefined) {
      if (command.name === stopped.token) {
        registered.delete(stopped.token);
        stopped.token = undefined;
      }
      log.write(line);
      return;
    }
    try {
      if (command.name === "stop-commands") stopped.token = stopToken(command, { registered, masks, log, line });
      else carryOut(command, { log, masks, effects });
    } catch (error) {
      log.annotate(
        "error",
        `Unable to process command '${command.name === "add-mask" ? command.name : line}' successfully.`,
      );
      log.annotate("error", error instanceof Error ? error.message : String(error));
      effects.fail();
    }
  };
}

function stopToken(
  command: WorkflowCommand,
  at: { readonly registered: Set<string>; readonly masks: Masks; readonly log: StepLog; readonly line: string },
): string {
  const token = command.data.toLowerCase();
  if (token === "" || token === "pause-logging" || at.registered.has(token)) {
    throw new Error(
      "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command.",
    );
  }
  at.registered.add(token);
  if (token.length > 6) at.masks.add(command.data);
  at.log.write(at.line);
  return token;
}

function carryOut(command: WorkflowCommand, at: { log: StepLog; masks: Masks; effects: CommandEffects }): void {
  const { log, masks, effects } = at;
  switch (command.name) {
    case "set-output":
      effects.output(requiredName(command), command.data);
      break;
    case "save-state":
      effects.state(requiredName(command), command.data);
      break;
    case "add-mask":
      if (command.data.trim() !== "") masks.add(command.data);
      else log.annotate("warning", "Can't add secret mask for empty string in ##[add-mask] command.");
      break;
    case "warning":
    case "error":
    case "notice":
      log.annotate(command.name, command.data, command.properties);
      break;
    case "group":
    case "endgroup":
      log.write(`##[${command.name}]${command.data}`);
      break;
    case "debug":
    case "echo":
      break;
    case "set-env":
    case "add-path":
      throw new Error(`The \`${command.name}\` command is disabled. Please upgrade to using Environment Files.`);
    default:
      throw new Error(`The \`${command.name}\` command is not implemented by this runner; leave it out`);
  }
}

function requiredName(command: WorkflowCommand): string {
  const name = command.properties.name;
  if (name === undefined) throw new Error(`Required field 'name' is missing in ##[${command.name}] command.`);
  return name;
}
