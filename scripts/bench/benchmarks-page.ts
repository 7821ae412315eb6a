import type { Measured } from "./figure.ts";
import { figuresTable } from "./figures-table.ts";

/** One part of a run, and what it found. */
export interface BenchPart extends Measured {
  /** The word by which `npm run bench -- <name>` runs it alone. */
  readonly name: string;
  readonly title: string;
}

/** Where and when a run of the bench took place. */
export interface BenchRun {
  readonly at: Date;
  readonly commit: string;
  readonly machine: string;
  readonly node: string;
  /** How often each process was timed. */
  readonly runs: number;
}

/** Writes the page of one run: where it was, all figures beside their goals, then each part's own table. */
export function benchmarksPage(run: BenchRun, parts: readonly BenchPart[]): string {
  const day = run.at.toISOString().slice(0, 10);
  const sections = parts.flatMap(({ name, title, table }) => [`## ${title}`, `\`npm run bench -- ${name}\``, table]);
  return `${[
    "# Benchmarks",
    "<!-- Written by `npm run bench -- --write`: measure again instead of editing. -->",
    `One run of \`npm run bench -- --write ${run.runs}\` on ${day}, at commit ${run.commit.slice(0, 12)}: ${run.machine}, Node ${run.node}. Each process was timed ${run.runs} times, in turn with what it stands beside, so that both met the same machine; times and ratios are medians. Milliseconds are this machine's, ratios hold elsewhere too: the floor is the whole life of \`node -e 0\`. The committed bundles ran, on loopback, beside the local GitHub and AWS of the rehearsals.`,
    "## All figures",
    figuresTable(parts.flatMap(({ figures }) => figures)),
    ...sections,
  ].join("\n\n")}\n`;
}
