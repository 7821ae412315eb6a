import { describe, expect, it } from "vitest";
import { resolveShop } from "./shop-document.ts";

const resolve = (defaults: string, production: string) =>
  resolveShop(["address: https://shop.example", defaults], [production]);

describe("a target's strategy", () => {
  it("is taken from defaults and environment together", () => {
    const read = resolve("strategy: phased", 'phases: "5%@10m, 25%@10m, 100%"');
    expect(read).toMatchObject({ kind: "target", settings: { strategy: "phased", phases: "5%@10m, 25%@10m, 100%" } });
  });

  it.each([
    [
      "bake: 5m",
      'phases: "7%@10m, 100%"',
      16,
      "services.shop.environments.production.phases: ECS shifts by equal steps",
    ],
    ['phases: "7%@10m, 100%"', "bake: 5m", 12, "services.shop.defaults.phases: ECS shifts by equal steps"],
    [
      "strategy: rolling",
      "canary: 5%@10m",
      16,
      "production.canary: belongs to strategy canary, and the strategy here is rolling",
    ],
    ["strategy: blue-green", "circuit-breaker: { failures: 3 }", 16, "belongs to strategy rolling"],
    ["bake: 5m", "circuit-breaker: { failures: 0 }", 16, "expected at least 1"],
    ["bake: 5m", "early-success: 75", 16, "expected text"],
  ])("%s with %s is refused at line %d", (defaults, production, line, words) => {
    const read = resolve(defaults, production);
    if (read.kind !== "invalid") throw new Error("it was taken");
    expect(read.problems[0]).toMatchObject({ file: "targets.yml", line });
    expect(read.problems.map(({ message }) => message).join()).toContain(words);
  });
});
