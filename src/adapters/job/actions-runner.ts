import { appendFileSync } from "node:fs";
import * as core from "@actions/core";
import type { Runner } from "../../ports/runner.ts";

const SHORTEST_MASK = 6;
const LINGER_MILLISECONDS = 1_000;

const ANNOTATE = { error: core.error, warning: core.warning, notice: core.notice } as const;

/** Speaks to GitHub's runner through `@actions/core`; refuses to fall back to outputs on stdout, which a log line could forge. */
export const actionsRunner: Runner = {
  readInput: (name) => core.getInput(name),
  setOutput(name, value) {
    if (!process.env.GITHUB_OUTPUT)
      throw new Error("GITHUB_OUTPUT is not set: this action runs only under a GitHub Actions runner.");
    core.setOutput(name, value);
  },
  async appendSummary(markdown) {
    const file = process.env.GITHUB_STEP_SUMMARY;
    // The promises of node:fs would cost the start-up of every action a millisecond, for one write.
    if (file) appendFileSync(file, markdown);
  },
  mask(secret) {
    if (secret.length >= SHORTEST_MASK) core.setSecret(secret);
  },
  say: (line) => core.info(line),
  openGroup: (title) => core.startGroup(title),
  closeGroup: () => core.endGroup(),
  annotate(level, message, place) {
    const properties =
      place === undefined ? {} : { file: place.file, startLine: place.line, startColumn: place.column };
    const defined = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
    ANNOTATE[level](message, defined);
  },
  exit(status) {
    process.exitCode = status;
    // An abandoned request or timer must not hold the job; an idle process ends before this fires.
    setTimeout(() => process.exit(), LINGER_MILLISECONDS).unref();
  },
};
