// Copies the templates into the layout of an organisation's `.github` repository:
// `node scripts/org-templates.ts --repository acme/deploy-actions --ref <v1 or commit> [--flavour ghes] --out <clone of acme/.github>`.
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { publishTemplate } from "./flavour/publish-template.ts";

const text = { type: "string", default: "" } as const;
const { values } = parseArgs({ options: { repository: text, ref: text, flavour: text, out: text } });
const { repository, ref, out } = values;

try {
  if (out === "") throw new TypeError("--out is missing: give the folder of the clone of your .github repository");
  const flavour = flavourOf(values.flavour);
  const files = globSync("workflows-templates/*.{yml,properties.json,svg}").sort();
  const made = files.map((file) => {
    const template = readFileSync(file, "utf8");
    const content = file.endsWith(".yml") ? publishTemplate(template, { repository, ref, flavour, file }) : template;
    return { path: join("workflow-templates", basename(file)), content };
  });
  mkdirSync(join(out, "workflow-templates"), { recursive: true });
  for (const { path, content } of made) console.log(write(join(out, path), content), path.replaceAll("\\", "/"));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function flavourOf(word: string): "ghes" | "" {
  if (word === "ghes" || word === "") return word;
  throw new TypeError(`--flavour '${word}' is not known: write ghes for GitHub Enterprise Server, or leave it out`);
}

/** Writes a file and tells what became of the one that stood there; others beside it stay. */
function write(file: string, content: string): "new       " | "as it was " | "overwrote " {
  const before = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  if (before === content) return "as it was ";
  writeFileSync(file, content);
  return before === undefined ? "new       " : "overwrote ";
}
