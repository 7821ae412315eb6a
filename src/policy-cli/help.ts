import type { Command, Option } from "./command.ts";

const INDENT = 30;

/** Writes the help of the whole command line. */
export function helpOf(commands: readonly Command[]): string {
  return [
    "policy <command> [options]",
    "",
    "Reads .github/deploy-policy.yml and says what it means. Works offline, but for locks, refresh and --fetch.",
    "",
    ...commands.map(({ name, summary }) => row(name, summary)),
    "",
    "policy <command> --help shows a command's options. Exit status: 0 well, 1 a no (a problem, a test that failed), 2 could not.",
  ].join("\n");
}

/** Writes the help of one command. */
export function helpOfCommand({ name, summary, words, options }: Command): string {
  const usage = ["policy", name, ...(words === undefined ? [] : [words.shown]), "[options]"].join(" ");
  return [
    usage,
    "",
    summary,
    "",
    ...Object.entries(options).map(([option, described]) => optionRow(option, described)),
  ].join("\n");
}

function optionRow(name: string, { value, help }: Option): string {
  return row(`--${name}${value === undefined ? "" : ` ${value}`}`, help);
}

function row(head: string, text: string): string {
  return `  ${head.padEnd(INDENT)}${head.length >= INDENT ? `\n${" ".repeat(INDENT + 2)}` : ""}${text}`;
}
