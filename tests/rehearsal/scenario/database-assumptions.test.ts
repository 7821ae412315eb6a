import { describe, expect, it } from "vitest";
import { databaseSeeds } from "../../../src/rehearsal/scenario/database-assumptions.ts";
import { readAssumptions } from "../../../src/rehearsal/scenario/rehearsal-file.ts";
import type { Tenant } from "../../../src/rehearsal/scenario/tenant.ts";

const TARGET: Tenant["target"] = {
  platform: "ecs",
  region: "eu-west-1",
  cluster: "shop-production",
  service: "shop",
  role: "arn:aws:iam::111122223333:role/deploy",
  address: "https://shop.example",
  health: "/api/health",
};
const apply = { command: ["npm", "run", "migrate"] };

const seeds = (text: string, migrations: Tenant["target"]["migrations"]) =>
  databaseSeeds(
    {
      assumptions: readAssumptions({ "rehearsal.yml": text }, "shop"),
      target: { ...TARGET, ...(migrations === undefined ? {} : { migrations }) },
    },
    [],
  );

describe("the databases of a rehearsal", () => {
  it.each<[string, string, Tenant["target"]["migrations"], unknown]>([
    ["are those of rehearsal.yml", "databases: { instances: [a] }", { backup: { snapshot: "b" }, apply }, [["a"], []]],
    ["are else the instance that is backed up", "{}", { backup: { snapshot: "b" }, apply }, [["b"], []]],
    ["are else the cluster that is backed up", "{}", { backup: { "cluster-snapshot": "c" }, apply }, [[], ["c"]]],
    ["are none when nothing is backed up", "{}", { backup: "none", apply }, [[], []]],
    ["are none when a command backs up", "{}", { backup: { command: ["pg_dump"] }, apply }, [[], []]],
    ["are none without migrations", "{}", undefined, [[], []]],
  ])("%s", (_what, text, migrations, expected) => {
    const { instances = [], clusters = [] } = seeds(text, migrations);
    expect([instances.map(({ name }) => name), clusters.map(({ name }) => name)]).toEqual(expected);
  });
});
