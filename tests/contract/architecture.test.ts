import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  core: ["core"],
  ports: ["core", "ports"],
  kit: ["core", "ports", "kit"],
  flows: ["core", "ports", "kit", "flows"],
  "use case": ["core", "ports", "kit", "flows", "use case"],
  main: ["core", "ports", "kit", "flows", "use case", "adapters"],
  adapters: ["core", "ports", "kit", "adapters"],
  rehearsal: ["core", "rehearsal"],
  "policy-cli": ["core", "ports", "kit", "flows", "policy-cli", "policy-cli world"],
  "policy-cli world": ["core", "ports", "kit", "adapters", "policy-cli"],
};

const EFFECTS =
  /^(?:node:)?(?:fs|net|http|https|tls|dns|child_process|os|process|timers|worker_threads|cluster|dgram)\b|^@aws-sdk|^@actions|^@octokit/;

interface Import {
  readonly from: string;
  readonly to: string;
}

const sources = globSync("src/**/*.ts").map((file) => file.replaceAll("\\", "/"));

function layerOf(file: string): string {
  const [, layer = "", , last = ""] = file.split("/");
  // The command line's composition root: the one module of it that builds adapters and touches the machine.
  if (file === "src/policy-cli/system-world.ts") return "policy-cli world";
  if (layer !== "actions") return layer;
  return last === "main.ts" ? "main" : "use case";
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, to = ""]) => ({ from: file, to }));
}

const local = sources.flatMap(importsOf).filter(({ to }) => to.startsWith("."));
const resolved = local.map(({ from, to }) => ({
  from,
  to: relative(".", join(dirname(from), to)).replaceAll("\\", "/"),
}));

describe("architecture", () => {
  it("imports only in the direction core ← ports ← kit ← flows ← use case ← main → adapters", () => {
    const wrong = resolved.filter(({ from, to }) => !(ALLOWED[layerOf(from)] ?? []).includes(layerOf(to)));
    expect(wrong).toEqual([]);
  });

  it("lets no action import another", () => {
    const actionOf = (file: string) => /^src\/actions\/([^/]+)/.exec(file)?.[1];
    const wrong = resolved.filter(
      ({ from, to }) => actionOf(from) !== undefined && actionOf(to) !== undefined && actionOf(from) !== actionOf(to),
    );
    expect(wrong).toEqual([]);
  });

  it("has no circle of imports, not even of types", () => {
    const open = new Map(
      sources.map((file) => [file, resolved.filter(({ from }) => from === file).map(({ to }) => to)]),
    );
    // What imports nothing that is left can be in no circle; what stays when no such module is left is in one, or imports one.
    for (let size = -1; size !== open.size; ) {
      size = open.size;
      for (const [file, imports] of open) if (!imports.some((to) => open.has(to))) open.delete(file);
    }
    expect([...open.keys()]).toEqual([]);
  });

  it("keeps effects out of core and vendors out of ports and use cases", () => {
    const pure = sources.filter((file) => ["core", "ports", "use case", "flows", "policy-cli"].includes(layerOf(file)));
    expect(pure.flatMap(importsOf).filter(({ to }) => EFFECTS.test(to))).toEqual([]);
  });

  it("reads no clock, chance, environment, network or console in core", () => {
    const impure = /Date\.now\(|new Date\(\)|process\.env|Math\.random|\bfetch\(|setTimeout\(|console\./;
    expect(sources.filter((file) => layerOf(file) === "core" && impure.test(readFileSync(file, "utf8")))).toEqual([]);
  });

  it("has main modules of at most 15 lines without a condition", () => {
    const mains = sources.filter((file) => layerOf(file) === "main");
    const wrong = mains.filter((file) => {
      const lines = readFileSync(file, "utf8").trimEnd().split("\n");
      return (
        lines.filter((line) => !/^import |^\s*$/.test(line)).length > 15 ||
        lines.some((line) => /\bif\s*\(|\?\s.*:\s/.test(line))
      );
    });
    expect(wrong).toEqual([]);
  });

  it("names no module after a drawer", () => {
    expect(
      sources.filter((file) => /(^|\/)(utils?|helpers?|common|misc|manager|service|base|impl|index)s?\.ts$/.test(file)),
    ).toEqual([]);
  });
});
