import { describe, expect, it } from "vitest";
import { parseOptions } from "../../../src/rehearsal/scenario/parse-options.ts";
import { readTenant } from "../../../src/rehearsal/scenario/tenant.ts";

const read = (...args: string[]) => readTenant(parseOptions(args));

describe("the caller that is rehearsed", () => {
  it.each([
    [[], "deploy-production.yml", "workflow_dispatch", false],
    [["--workflow", "deploy-to-staging.yml"], "deploy-to-staging.yml", "push", true],
    [["--workflow", ".github/workflows/deploy-to-staging.yml"], "deploy-to-staging.yml", "push", true],
  ])("with %j is %s, which starts by %s", (args, name, event, deploysCommit) => {
    expect(read("examples/shop", ...args)).toMatchObject({
      workflow: `.github/workflows/${name}`,
      event,
      deploysCommit,
    });
  });

  it("is dispatched with what its form asks for, where it is another than the file's own", () => {
    const dispatchOf = (...args: string[]) => read("examples/shop", ...args).assumptions.dispatch;
    expect(dispatchOf()).toEqual({ environment: "production", version: "v1.5.0" });
    expect(dispatchOf("--workflow", "deploy-to-staging-by-hand.yml")).toEqual({ version: "v1.5.0" });
  });

  it("is refused by its name when there is none", () => {
    expect(() => read("examples/shop", "--workflow", "deploy.yml")).toThrow(
      "there is no workflow deploy.yml; name a file of .github/workflows with --workflow",
    );
  });

  it("is refused when it deploys nothing", () => {
    expect(() => read("examples/shop", "--workflow", "reconcile.yml")).toThrow(
      ".github/workflows/reconcile.yml does not call deploy-ecs.yml or promote.yml",
    );
  });
});
