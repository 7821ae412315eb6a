// Writes the flavour of the public workflows and composite actions for GitHub Enterprise Server into a clone of the repository that publishes them there:
// `node scripts/flavour.ts --repository acme/deploy-actions --commit <40 hex> --out <clone>`. docs/github-enterprise-server.md says why it is run three times.
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { isComposite } from "./flavour/is-composite.ts";
import { translateWorkflow } from "./flavour/translate-workflow.ts";

const text = { type: "string", default: "" } as const;
const { values } = parseArgs({ options: { repository: text, commit: text, out: text } });
const { repository, commit, out } = values;

try {
  if (!/^[0-9a-f]{40}$/.test(commit)) throw new TypeError(`--commit '${commit}' is no commit: give its 40 digits`);
  if (out === "") throw new TypeError("--out is missing: give the folder of the clone");
  const workflows = globSync(".github/workflows/*.yml").filter((file) => !/[\\/]self-[^\\/]+$/.test(file));
  // A release has each action a second time, in a folder of its own name at the root.
  const files = [
    ...workflows,
    ...globSync(["actions/*/action.yml", "*/action.yml"]).filter((file) => isComposite(readFileSync(file, "utf8"))),
  ];
  const written = files.map((file) => {
    const translated = translateWorkflow(readFileSync(file, "utf8"), {
      flavour: "ghes",
      repository,
      ref: commit,
      file,
    });
    return { file, translated };
  });
  for (const { file, translated } of written) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), translated);
  }
  console.log(`${written.length} files for ${repository} at ${commit} written to ${out}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
