import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

type Members = Readonly<Record<string, unknown>>;

const files = globSync([".github/workflows/*.yml", "workflows-templates/*.yml", "actions/*/action.yml"]);
const written = files.map((file) => ({ file, content: parse(readFileSync(file, "utf8")) as unknown }));

/** Every value of a key, at any depth. */
function valuesOf(content: unknown, key: string): readonly unknown[] {
  if (Array.isArray(content)) return content.flatMap((one) => valuesOf(one, key));
  if (typeof content !== "object" || content === null) return [];
  return Object.entries(content).flatMap(([name, value]) => [
    ...(name === key ? [value] : []),
    ...valuesOf(value, key),
  ]);
}

/** What is ignored by the linters because they do not know it yet is held here. */
describe("keys that GitHub knows and the linters do not", () => {
  const groups = written.flatMap(({ file, content }) =>
    valuesOf(content, "concurrency").map((group) => ({ file, group: Object(group) as Members })),
  );
  const uses = written.flatMap(({ file, content }) =>
    valuesOf(content, "uses").flatMap((used) => (String(used).startsWith("$") ? [{ file, used: String(used) }] : [])),
  );

  it("are used, or the linters would not have to be told", () => {
    expect(groups.filter(({ group }) => "queue" in group).length).toBeGreaterThan(1);
    expect(uses.length).toBeGreaterThan(30);
  });

  it("concurrency.queue is one of its two words, and never beside cancel-in-progress: true, which GitHub refuses with max", () => {
    const queued = groups.filter(({ group }) => "queue" in group);
    expect(queued.filter(({ group }) => !["single", "max"].includes(String(group.queue)))).toEqual([]);
    expect(queued.filter(({ group }) => group.queue === "max" && group["cancel-in-progress"] === true)).toEqual([]);
    expect(queued.filter(({ group }) => typeof group.group !== "string")).toEqual([]);
  });

  it("$/ names an action or a workflow of this tree, without a ref", () => {
    const missing = uses.filter(({ used }) => {
      const [, path = ""] = /^\$\/(actions\/[a-z-]+|\.github\/workflows\/[a-z-]+\.yml)$/.exec(used) ?? [];
      return path === "" || !existsSync(path.endsWith(".yml") ? path : `${path}/action.yml`);
    });
    expect(missing).toEqual([]);
  });

  it("a template says no $/: there it would mean the repository that copied it", () => {
    expect(uses.filter(({ file }) => file.startsWith("workflows-templates"))).toEqual([]);
  });
});

describe("what the linters are told to ignore", () => {
  const { paths } = parse(readFileSync(".github/actionlint.yaml", "utf8")) as {
    readonly paths: Readonly<Record<string, { readonly ignore: readonly string[] }>>;
  };

  it.each(Object.entries(paths).flatMap(([path, { ignore }]) => ignore.map((pattern) => [path, pattern] as const)))(
    "in %s is one whole message: %s",
    (path, pattern) => {
      expect(globSync(path)).not.toEqual([]);
      expect(pattern).toMatch(/^\^.*\$$/);
      // A wildcard would let another message through.
      expect(pattern).not.toMatch(/\.[*+]/);
    },
  );

  it("has its reason in the line above it or in its own", () => {
    const lines = readFileSync(".github/zizmor.yml", "utf8").split("\n");
    const ignored = lines.flatMap((line, index) => (/^ +- [\w.-]+\.yml/.test(line) ? [{ line, index }] : []));
    expect(ignored).not.toEqual([]);
    expect(ignored.filter(({ line }) => !/# \w+/.test(line) && !line.includes("page.yml"))).toEqual([]);
    for (const file of files) {
      const comments = readFileSync(file, "utf8").matchAll(/# zizmor: ignore\[[\w-]+\](.*)$/gm);
      expect([...comments].filter(([, reason = ""]) => reason.trim().length < 8)).toEqual([]);
    }
  });
});
