import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";

const page = readFileSync("RELEASING.md", "utf8");
const workflow = (name: string) => parse(readFileSync(`.github/workflows/${name}.yml`, "utf8")) as Workflow;

interface Workflow {
  readonly name: string;
  readonly permissions: unknown;
  readonly jobs: Record<string, Job>;
}
interface Job {
  readonly needs?: string;
  readonly environment?: string;
  readonly permissions: Record<string, string>;
  readonly steps: readonly { readonly run?: string; readonly uses?: string; readonly with?: Record<string, unknown> }[];
}

it("leads to files that exist", () => {
  const links = [...page.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, file = ""]) => file);
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(existsSync(link), link).toBe(true);
  for (const [, name] of page.matchAll(/\*\*(Release|Verify tags)\*\*/g))
    expect(["self-release", "self-verify-tags"].map((file) => workflow(file).name)).toContain(name);
});

it("quotes what the release says when it stops", () => {
  const sources = ["build-release.ts", "publish-release.ts", "readiness.ts", "deploy-key.ts"].map((file) =>
    readFileSync(`scripts/release/${file}`, "utf8"),
  );
  const said = [...sources, readFileSync("scripts/release-tree.ts", "utf8")]
    .join("\n")
    .replaceAll(/\$\{[^}]*\}/g, "…")
    .replaceAll("\\`", "");
  const [, table = ""] = page.split("| It says |");
  const quoted =
    table
      .split("### A bad release")[0]
      ?.split("\n")
      .flatMap((row) => row.split(" | ")[0]?.match(/`([^`]+)`/g) ?? []) ?? [];
  expect(quoted.length).toBeGreaterThan(6);
  for (const quote of quoted.filter((text) => !text.includes("rule violations") && !text.includes("is not set")))
    expect(said).toContain(quote.slice(1, -1));
});

it("lets only the job that installs no package write, after the one that proves", () => {
  const { permissions, jobs } = workflow("self-release");
  expect(permissions).toEqual({});
  expect(Object.values(jobs.prove?.permissions ?? {})).toEqual(["read"]);
  expect(jobs.publish).toMatchObject({ needs: "prove", environment: "release" });
  const commands = jobs.publish?.steps.map(({ run = "" }) => run).join("\n") ?? "";
  expect(commands).not.toMatch(/\bnpm\b|\bnpx\b|curl|wget/);
  const order = [
    "release-tree.ts --expect",
    "release.ts unpack",
    "actions/attest@",
    "release.ts verify",
    "release.ts publish",
  ];
  const steps = jobs.publish?.steps.map(({ run, uses }) => run ?? uses ?? "") ?? [];
  const places = order.map((word) => steps.findIndex((step) => step.includes(word)));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(places.at(-1)).toBe(steps.length - 1);
});

it("keeps no token in any checkout of a release", () => {
  const checkouts = ["self-release", "self-verify-tags"]
    .flatMap((name) => Object.values(workflow(name).jobs))
    .flatMap(({ steps }) => steps.filter(({ uses }) => uses?.startsWith("actions/checkout@")));
  expect(checkouts).toHaveLength(3);
  for (const { with: given } of checkouts)
    expect(given).toMatchObject({ "persist-credentials": false, "fetch-depth": 0 });
});
