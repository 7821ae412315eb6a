import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { markdownTable } from "./markdown-table.ts";

/** Where a test or a scenario stands that shows a requirement. */
export interface Showing {
  /** The file, from the root of the repository. */
  readonly file: string;
  /** Its name, as it is written there. */
  readonly name: string;
}

/** What a team asked for, and what became of it. */
export interface Requirement {
  readonly asks: string;
  /** Where it is done, as Markdown with links from docs/. */
  readonly done: string;
  readonly shown: readonly Showing[];
  /** The platform beyond GitHub and ECS that it needs, if any. */
  readonly needs?: string;
}

const SOURCE = "docs/requirements.yml";
const TEAMS: Readonly<Record<string, string>> = {
  gifting: "Gifting: ECS run through DuploCloud, seasonal freeze",
  webapp: "Webapp: Vercel, two slots a week",
  shop: "Shop: ECS Fargate, blue/green, QA in the loop",
  pipeline: "Pipeline: staged delivery, any strategy",
  payments: "Payments: GitOps, Argo CD and Kubernetes",
};
const INTRODUCTION = `# What five teams asked for

Each row is a sentence of a real release process, where it is done, and the test or the rehearsed scenario that shows it. Written by
\`npm run docs\` from [\`requirements.yml\`](requirements.yml); a test holds every name to the file that it stands in. Tests run by
\`npm test\`, scenarios by \`npm run rehearse:all\`. What needs a platform beyond GitHub and Amazon ECS says so in bold, with what is done
here and what is not.`;

/** Reads the requirements by team and id, as they stand in docs/requirements.yml. */
export function readRequirements(): Readonly<Record<string, Readonly<Record<string, Requirement>>>> {
  return parse(readFileSync(SOURCE, "utf8")) as Record<string, Record<string, Requirement>>;
}

/** Writes the page of requirements: a table a team, a row an id. */
export function requirementsPage(): string {
  const teams = Object.entries(readRequirements()).map(([team, requirements]) => {
    const rows = Object.entries(requirements).map(([id, requirement]) => row(id, requirement));
    return `## ${TEAMS[team] ?? team}\n\n${markdownTable(["ID", "Asked for", "Done", "Shown by"], rows)}`;
  });
  return `${[INTRODUCTION, ...teams].join("\n\n")}\n`;
}

function row(id: string, { asks, done, shown, needs }: Requirement): readonly string[] {
  const where = needs === undefined ? done : `**Needs ${needs}.** Done here: ${done}`;
  const showings = shown.map(({ file, name }) => `[${text(name)}](../${file})`).join("<br>");
  return [id, text(asks), where, showings];
}

/** Escapes what a name may hold that Markdown would read. */
const text = (name: string) => name.replace(/[|<>[\]*_$]/g, "\\$&");
