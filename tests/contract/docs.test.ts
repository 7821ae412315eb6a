import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { parsePolicy } from "../../src/core/policy/parse-policy.ts";

const pages = [...globSync("*.md"), ...globSync("docs/*.md"), ...globSync("actions/*/README.md")];
const read = (path: string) => readFileSync(path, "utf8");

describe.each(pages)("%s", (page) => {
  it("shows YAML that parses", () => {
    const blocks = [...read(page).matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ""]) => parseDocument(text));
    expect(blocks.flatMap(({ errors }) => errors.map(({ message }) => message))).toEqual([]);
  });

  it("uses actions by the path that they have here", () => {
    const uses = [...read(page).matchAll(/uses: org\/deploy-actions\/([^@\s]+)@/g)].map(([, path = ""]) => path);
    expect(uses.filter((path) => !existsSync(path.endsWith(".yml") ? path : join(path, "action.yml")))).toEqual([]);
  });
});

it("shows a policy in freeze-gate's README that is right", () => {
  const [policy = ""] = [...read("actions/freeze-gate/README.md").matchAll(/```yaml\n(version: 1[\s\S]*?)```/g)].map(
    ([, text]) => text,
  );
  expect(parsePolicy(policy, "policy.yml")).toMatchObject({ kind: "valid" });
});

it("advises only on reason codes that exist", () => {
  const known = globSync("actions/*/README.md").flatMap((page) =>
    [...read(page).matchAll(/^\| `([a-z]+(?:_[a-z]+)*)` \|/gm)].map(([, code = ""]) => code),
  );
  const named = [...read("docs/troubleshooting.md").matchAll(/`([a-z]+(?:_[a-z]+)+)`/g)].map(([, code = ""]) => code);
  expect(named.length).toBeGreaterThan(20);
  // Warnings beside another reason code, not one themselves.
  const warnings = ["lock_not_written", "configuration_kept"];
  expect(named.filter((code) => !known.includes(code) && !warnings.includes(code))).toEqual([]);
});

it.each(["docs/concepts.md", "docs/README.md", "README.md"])("%s leads to the page of every action", (page) => {
  const led = [...read(page).matchAll(/\((?:\.\.\/)?actions\/([a-z-]+)\/README\.md\)/g)].map(([, name = ""]) => name);
  const all = globSync("actions/*/README.md").map((file) => file.split(/[\\/]/)[1] ?? "");
  expect(all.filter((name) => !led.includes(name))).toEqual([]);
});
