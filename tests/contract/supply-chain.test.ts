import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const lines = (file: string) => readFileSync(file, "utf8").split("\n");

describe("the owners of code", () => {
  const rules = lines(".github/CODEOWNERS")
    .filter((line) => /^[^#\s]/.test(line))
    .map((line) => line.split(/\s+/));

  it("own paths that exist, or that a release adds", () => {
    const gone = rules.filter(([path = ""]) => {
      const pattern = path.replace(/^\//, "");
      return path !== "*" && pattern !== "action.yml" && globSync(pattern.replace(/\/$/, "")).length === 0;
    });
    expect(gone).toEqual([]);
  });

  it("are asked by name where what is released can change", () => {
    const owned = rules.map(([path]) => path);
    for (const path of ["/dist/", "/actions/*/action.yml", "/action.yml", "/.github/", "/package-lock.json"])
      expect(owned).toContain(path);
    expect(rules.filter(([, ...owners]) => !owners.some((owner) => /^@[\w-]+\/[\w-]+$/.test(owner)))).toEqual([]);
  });
});

describe("updates of dependencies", () => {
  interface Update {
    readonly "package-ecosystem": string;
    readonly directories?: readonly string[];
    readonly cooldown?: Readonly<Record<string, number>>;
  }
  const { version, updates } = parse(readFileSync(".github/dependabot.yml", "utf8")) as {
    readonly version: number;
    readonly updates: readonly Update[];
  };

  it("come for what is installed and for what workflows use, and wait a week at least", () => {
    expect(version).toBe(2);
    expect(updates.map((update) => update["package-ecosystem"])).toEqual(["npm", "github-actions"]);
    for (const { cooldown = {} } of updates) {
      expect(cooldown["default-days"]).toBeGreaterThanOrEqual(7);
      for (const days of Object.values(cooldown)) expect(days).toBeGreaterThanOrEqual(7);
    }
  });

  it("look into every folder in which an action of somebody else is pinned", () => {
    const used = [".github/workflows/*.yml", "workflows-templates/*.yml", "actions/*/action.yml"].flatMap((pattern) =>
      globSync(pattern).some((file) => /uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40}/.test(readFileSync(file, "utf8")))
        ? [pattern]
        : [],
    );
    const folders = updates.find((update) => update["package-ecosystem"] === "github-actions")?.directories ?? [];
    const looked = folders.map((folder) =>
      folder === "/" ? ".github/workflows/*.yml" : `${folder.slice(1)}/${folder.includes("*") ? "action" : "*"}.yml`,
    );
    expect(used).not.toEqual([]);
    expect(used.filter((pattern) => !looked.includes(pattern))).toEqual([]);
  });
});

describe("what is installed", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    readonly packages: Readonly<
      Record<
        string,
        {
          readonly integrity?: string;
          readonly resolved?: string;
          readonly hasInstallScript?: boolean;
          readonly optional?: boolean;
          readonly dev?: boolean;
        }
      >
    >;
  };
  const installed = Object.entries(packages).filter(([path]) => path !== "");

  it("runs no script when it is installed, so that `npm ci --ignore-scripts` loses nothing", () => {
    expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => path)).toEqual([]);
  });

  it("is known by its hash, and comes from nowhere but a registry", () => {
    // The tools' binaries for other platforms are completed without one (`npm run lock`): npm asks the registry for it there.
    const needed = installed.filter(([, { dev, optional }]) => !(dev === true && optional === true));
    expect(needed.length).toBeGreaterThan(50);
    const loose = needed.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ""));
    expect(loose.map(([path]) => path)).toEqual([]);
    const elsewhere = installed.filter(([, { resolved }]) => resolved !== undefined && !/^https:\/\//.test(resolved));
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });
});

describe("our own workflows", () => {
  const own = globSync(".github/workflows/self-*.yml").map((file) => ({ file, text: readFileSync(file, "utf8") }));

  it.each(own)("$file grants nothing at its top, and says why to each job that gets more", ({ text }) => {
    const workflow = parse(text) as { readonly permissions?: unknown };
    expect(workflow.permissions).toEqual({});
    const granted = text.split("\n").filter((line) => /^ {6}[a-z-]+: (read|write)\b/.test(line));
    expect(granted).not.toEqual([]);
    expect(granted.filter((line) => !/# \S/.test(line))).toEqual([]);
  });

  it.each(own)("$file never runs a stranger's change with our rights", ({ text }) => {
    expect(text).not.toMatch(/pull_request_target|workflow_run|secrets: inherit/);
  });

  it.each(own)("$file installs without running anybody's scripts", ({ text }) => {
    for (const line of text.split("\n").filter((one) => /npm (ci|install)\b/.test(one)))
      expect(line).toContain("--ignore-scripts");
  });

  it("exist for the checks that are promised", () => {
    for (const name of ["ci", "codeql", "scorecard", "dist"])
      expect(existsSync(`.github/workflows/self-${name}.yml`)).toBe(true);
  });
});
