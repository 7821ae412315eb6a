import { RegisterTaskDefinitionCommand, UpdateServiceCommand } from "@aws-sdk/client-ecs";
import { afterEach, describe, expect, it } from "vitest";
import { BAD, type Fixture, openWorld } from "./aws-fixture.ts";

let fixture: Fixture;
afterEach(async () => {
  await fixture.close();
  expect(fixture.defects).toEqual([]);
});

/** Lets the real event loop run until the world has served enough; the test's own deadline ends a wait in vain. */
async function until(enough: () => boolean): Promise<void> {
  while (!enough()) await new Promise((resolve) => setImmediate(resolve));
}

describe("the traffic", () => {
  it("reaches the version that the listener rule names, and the report sees both", async () => {
    fixture = await openWorld({ ratePerSecond: 5, bad: { errorRate: 0.3, latency: { medianMs: 2, p95Ms: 4 } } });
    const total = (version: string) =>
      fixture.world.series("shop").reduce((sum, point) => sum + (point.versions[version]?.requests ?? 0), 0);
    await until(() => total("1.4.0") > 40);
    const { taskDefinition } = await fixture.ecs.send(
      new RegisterTaskDefinitionCommand({ family: "shop", containerDefinitions: [{ name: "app", image: BAD }] }),
    );
    await fixture.ecs.send(
      new UpdateServiceCommand({
        cluster: "shop-production",
        service: "shop",
        taskDefinition: taskDefinition?.taskDefinitionArn,
      }),
    );
    fixture.clock.push(3 * 60_000);
    // Of every thirteen requests one would buy, and does where its cart comes about: how soon is a matter of their order.
    const ordered = () => {
      const { ordersPlaced = 0, ordersFailed = 0 } = fixture.world.series("shop").at(-1)?.versions["1.6.0"] ?? {};
      return ordersPlaced + ordersFailed > 0;
    };
    await until(() => total("1.6.0") > 60 && ordered());
    const last = fixture.world.series("shop").at(-1);
    expect(last?.trafficWeights).toEqual({ "1.6.0": 100 });
    const bad = last?.versions["1.6.0"];
    expect(bad?.errors).toBeGreaterThan((bad?.requests ?? 0) / 5);
    expect(bad?.p95Ms).toBeGreaterThan(0);
  });

  it("is written for the hour before the beginning too, and shown only when asked for", async () => {
    fixture = await openWorld({ ratePerSecond: 5 });
    const history = fixture.world.series("shop", { history: true });
    expect(history.filter((point) => point.at < fixture.clock.now()).length).toBe(60);
    expect(history[0]?.versions["1.4.0"]?.requests).toBe(300);
    expect(fixture.world.series("shop").every((point) => point.at >= fixture.clock.now() - 60_000)).toBe(true);
  });

  it("finds the test listener at the test address", async () => {
    fixture = await openWorld();
    const [live, test] = [await fixture.open("shop.example"), await fixture.open("test.shop.example")];
    for (const url of [live, test]) {
      const health: unknown = await (await fetch(`${url}/api/health`)).json();
      expect(health).toMatchObject({ status: "healthy", version: "1.4.0" });
    }
  });
});
