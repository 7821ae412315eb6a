import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readRequirements, requirementsPage } from "../../scripts/docs/requirements.ts";

const count = (letter: string, to: number) => Array.from({ length: to }, (_, index) => `${letter}${index + 1}`);
/** Every id of the five teams' processes. */
const IDS = [...count("G", 10), ...count("V", 9), ...count("S", 14), ...count("P", 12), ...count("A", 11)];

const rows = Object.entries(readRequirements()).flatMap(([team, requirements]) =>
  Object.entries(requirements).map(([id, requirement]) => ({ team, id, ...requirement })),
);
const showings = rows.flatMap(({ id, shown }) => shown.map((showing) => ({ id, ...showing })));

/** The texts in quotes of a file, as they are written there. */
const quoted = (file: string) =>
  new Set(
    [...readFileSync(file, "utf8").matchAll(/"((?:[^"\\\n]|\\.)+)"|`([^`\n]+)`/g)].map(([, one, two]) => one ?? two),
  );

/** The files of this repository that a text from docs/ links to. */
const linksOf = (text: string) =>
  [...text.matchAll(/\]\((\.\.\/)?([^)#\s]+)/g)].map(([, up, path]) => (up === undefined ? `docs/${path}` : `${path}`));
const isMissing = ({ file }: { readonly file: string }) => !file.startsWith("docs/http") && !existsSync(file);

describe("docs/requirements.md", () => {
  it("has every id once, in order", () => {
    expect(rows.map(({ id }) => id)).toEqual(IDS);
    const written = [...requirementsPage().matchAll(/^\| ([A-Z]\d+) \|/gm)].map(([, id]) => id);
    expect(written).toEqual(IDS);
  });

  it.each(rows)("says what $id asks, where it is done, and what shows it", ({ asks, done, shown }) => {
    expect(asks).not.toBe("");
    expect(done).not.toBe("");
    // Scenarios are rehearsed by hand; a test runs with every change.
    expect(shown.filter(({ file }) => file.startsWith("tests/"))).not.toEqual([]);
  });

  it.each(showings)("$id is shown by what runs: $name", ({ file, name }) => {
    expect(file).toMatch(/^(tests\/.+\.test|scripts\/rehearsals\/[\w-]+)\.ts$/);
    expect(existsSync(file)).toBe(true);
    expect(quoted(file)).toContain(name);
  });

  it("leads to files that are there", () => {
    expect(rows.flatMap(({ id, done }) => linksOf(done).map((file) => ({ id, file }))).filter(isMissing)).toEqual([]);
  });

  it("says of every platform that is not driven here that it is needed", () => {
    const elsewhere = /Vercel|Argo|Kubernetes|DuploCloud|LaunchDarkly|feature flag/i;
    expect(rows.filter(({ asks, needs }) => elsewhere.test(asks) && needs === undefined)).toEqual([]);
  });
});

/** Teams whose platform is not ECS: they have no targets, and their own scripts deploy; by what secret, and to what. */
const ELSEWHERE: Readonly<Record<string, { readonly platform: RegExp; readonly secret: string }>> = {
  gifting: { platform: /DuploCloud/, secret: "DUPLO_TOKEN" },
  webapp: { platform: /Vercel/, secret: "VERCEL_TOKEN" },
  payments: { platform: /Argo CD|Argo Rollouts/, secret: "GITOPS_TOKEN" },
};
const byEcs =
  /org\/deploy-actions\/\.github\/workflows\/(deploy-ecs|promote|emergency-rollback|resume|reconcile)\.yml@/;
const ECS_PAGES = ["docs/deploy-ecs-workflow.md", "docs/operate.md"];
/** Whether a file moves something on ECS, or tells how that is done. */
const isEcs = (file: string) =>
  ECS_PAGES.includes(file) || (file.endsWith(".yml") && existsSync(file) && byEcs.test(readFileSync(file, "utf8")));
/** Whether what a row is shown by is played on ECS. */
const isPlayedOnEcs = (file: string) => /^(scripts\/rehearsals|tests\/(templates|rehearsal\/scenario))\//.test(file);
const elsewhere = rows.flatMap((row) => {
  const found = ELSEWHERE[row.team];
  return found === undefined ? [] : [{ ...row, ...found }];
});

describe("a team whose platform is not ECS", () => {
  it("is every team without a targets file", () => {
    const teams = Object.keys(readRequirements());
    const without = teams.filter((team) => !existsSync(`examples/${team}/.github/deploy-targets.yml`));
    expect(without.sort()).toEqual(Object.keys(ELSEWHERE).sort());
  });

  it.each(elsewhere)("$id is not said to be done by what deploys to ECS", ({ done }) => {
    const sentences = done.split(/(?<=[.;]) /).filter((sentence) => linksOf(sentence).some(isEcs));
    expect(sentences.filter((sentence) => !/\bon ECS\b/i.test(sentence))).toEqual([]);
    // Beside it stands what the team itself does.
    if (sentences.length > 0) expect(done).toContain("../examples/");
  });

  it.each(elsewhere)(
    "$id is shown by something of the team's own, where anything is played on ECS",
    ({ team, shown }) => {
      if (!shown.some(({ file }) => isPlayedOnEcs(file))) return;
      const own = new RegExp(`"${team}"|\\./${team}-world|examples/(${team}|\\*)`);
      expect(shown.filter(({ file }) => own.test(readFileSync(file, "utf8")))).not.toEqual([]);
    },
  );

  it.each(elsewhere)(
    "$id needs the platform to which its own workflows go",
    ({ team, done, needs, platform, secret }) => {
      const own = linksOf(done).filter((file) => file.startsWith(`examples/${team}/`));
      const asks = own.filter(
        (file) => file.endsWith(".sh") || readFileSync(file, "utf8").includes(`secrets.${secret}`),
      );
      if (asks.length > 0) expect(needs).toMatch(platform);
    },
  );
});
