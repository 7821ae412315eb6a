import { expect, it, onTestFinished } from "vitest";
import { SHOP } from "../../rehearsal/aws/aws-fixture.ts";
import { type EcsWire, ecsWire } from "./ecs-wire.ts";
import { recordingDoor, type WireCall } from "./recording-door.ts";

const ROLLING = { ...SHOP, strategy: "ROLLING" } as const;

/** Opens the wire with a door before ECS that counts the calls. */
async function counted(differs: Parameters<typeof ecsWire>[0] = {}) {
  const wire = await ecsWire({ services: [ROLLING], ...differs });
  const calls: WireCall[] = [];
  const door = await recordingDoor(calls, process.env.AWS_ENDPOINT_URL_ECS ?? "");
  process.env.AWS_ENDPOINT_URL_ECS = door.url;
  onTestFinished(() => door.close());
  const made = (name: string) => calls.filter(({ operation }) => operation === name).length;
  return { wire, made };
}

/** Starts service deployments one after the other, as a busy team does; answers with the last. */
async function startMany({ target, clock }: EcsWire, count: number): Promise<string> {
  const wish = {
    release: "shop:1",
    holds: undefined,
    strategy: undefined,
    bakeMinutes: undefined,
    desiredCount: undefined,
  };
  let last = "";
  for (let made = 0; made < count; made++) {
    const answer = await target.act({ kind: "start", wish: { ...wish, force: true } });
    last = answer.kind === "accepted" ? answer.rollout : "";
    clock.push(1_000);
  }
  return last;
}

it("finds a deployment behind more than a hundred others, and reads older pages but once for what is not there", async () => {
  const { wire, made } = await counted();
  const ours = await startMany(wire, 1);
  await startMany(wire, 120);
  const seen = await wire.target.observe(ours);
  expect(seen.rollout).toMatchObject({ id: ours });
  expect(seen.newer).toBeDefined();
  await wire.target.observe("ecs-svc/404");
  const before = made("ListServiceDeployments");
  expect((await wire.target.observe("ecs-svc/404")).rollout).toBeUndefined();
  // One to look for it on the first page, one for what else is in flight.
  expect(made("ListServiceDeployments") - before).toBe(2);
}, 20_000);

it("asks but once for a list that is denied", async () => {
  const { wire, made } = await counted({ denies: ["ecs:ListServiceDeployments"] });
  const weak = { insight: { kind: "weak", permission: "ecs:ListServiceDeployments" } };
  expect(await wire.target.observe("ecs-svc/404")).toMatchObject(weak);
  const [lists, looks] = [made("ListServiceDeployments"), made("DescribeServices")];
  expect(await wire.target.observe("ecs-svc/404")).toMatchObject(weak);
  expect(made("ListServiceDeployments")).toBe(lists);
  expect(made("DescribeServices")).toBe(looks + 1);
});
