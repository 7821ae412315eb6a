import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Shows the files of the smallest example, as the README has them. */
export function minimalExample(): string {
  const files = [".github/workflows/deploy.yml", ".github/deploy-policy.yml", ".github/deploy-targets.yml"];
  return files
    .map(
      (file) => `\`${file}\`\n\n\`\`\`yaml\n${readFileSync(join("examples/minimal", file), "utf8").trimEnd()}\n\`\`\``,
    )
    .join("\n\n");
}
