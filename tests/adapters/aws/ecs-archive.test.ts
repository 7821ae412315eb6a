import { expect, it, onTestFinished } from "vitest";
import { ecsArchive } from "../../../src/adapters/aws/ecs-archive.ts";
import type { Archive } from "../../../src/ports/archive.ts";
import { NEW, OLD, REPOSITORY } from "../../rehearsal/aws/aws-fixture.ts";
import { type EcsWire, ecsWire } from "./ecs-wire.ts";

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const images = [
  { digest: digest("a"), tags: ["v1.4.0"] },
  { digest: digest("b"), tags: ["v1.5.0", "stable"] },
];

async function open(denies: readonly string[] = []): Promise<{ readonly wire: EcsWire; readonly archive: Archive }> {
  const wire = await ecsWire({ denies, repositories: [{ name: "shop", images }] });
  process.env.AWS_ENDPOINT_URL_ECR = await wire.open("api.ecr.eu-west-1.amazonaws.com");
  onTestFinished(() => {
    delete process.env.AWS_ENDPOINT_URL_ECR;
  });
  const credentials = async () => ({ accessKeyId: "AKIAROBOT", secretAccessKey: "robot-secret" });
  const settings = { region: "eu-west-1", cluster: "shop-production", service: "shop", credentials };
  const clock = { now: () => new Date(wire.clock.now()), elapsed: () => wire.clock.now(), sleep: async () => {} };
  return { wire, archive: ecsArchive(settings, clock) };
}

it("lists what was live to its end, newest first, with the digests that ran", async () => {
  const { wire, archive } = await open();
  wire.world.supersede("shop", NEW);
  wire.pass(1);
  expect((await archive.list()).map(({ release }) => release)).toEqual(["shop:1"]);
  wire.pass(20);
  const past = await archive.list();
  expect(past.map(({ release }) => release)).toEqual(["shop:2", "shop:1"]);
  expect(past[0]?.images).toEqual([{ container: "app", image: NEW, digest: digest("b") }]);
  expect(past[0]?.at).toBeInstanceOf(Date);
  expect(Object.keys(past[0]?.setting ?? {})).toContain("load balancers");
  expect(wire.defects).toEqual([]);
});

it("reads a release with our mark, and takes the mark back", async () => {
  const { wire, archive } = await open();
  expect(await archive.read("shop:9")).toBeUndefined();
  expect(await archive.read("shop:1")).toMatchObject({ active: true, mark: { kind: "none" } });
  await wire.target.act({ kind: "mark", release: "shop:1", version: "v1.4.0", digest: digest("a") });
  expect(await archive.read("shop:1")).toMatchObject({
    mark: { kind: "proven", version: "v1.4.0", digest: digest("a") },
  });
  expect(await archive.unmark("shop:1")).toMatchObject({ kind: "accepted" });
  expect(await archive.read("shop:1")).toMatchObject({ mark: { kind: "undone" } });
  expect(wire.defects).toEqual([]);
});

it("registers a definition again under its family", async () => {
  const { wire, archive } = await open();
  const { definition = "" } = (await archive.read("shop:1")) ?? {};
  expect(await archive.register(definition)).toMatchObject({ kind: "accepted", release: "shop:2" });
  expect((await archive.read("shop:2"))?.definition).toBe(definition);
  expect(wire.defects).toEqual([]);
});

it("asks ECR what an image stands for, by digest and by tag", async () => {
  const { wire, archive } = await open();
  expect(await archive.image(OLD)).toEqual({ kind: "found", digest: digest("a") });
  expect(await archive.image(`${REPOSITORY}:stable`)).toEqual({ kind: "found", digest: digest("b") });
  expect(await archive.image(`${REPOSITORY}@${digest("f")}`)).toEqual({ kind: "missing" });
  expect(await archive.image(`${REPOSITORY}:gone`)).toEqual({ kind: "missing" });
  expect(await archive.image("docker.io/library/nginx:1")).toEqual({ kind: "elsewhere" });
  expect(wire.defects).toEqual([]);
});

it("names the permission that is missing", async () => {
  const { archive } = await open(["ecr:DescribeImages"]);
  await expect(archive.image(OLD)).rejects.toMatchObject({
    why: "forbidden",
    remedy: expect.stringContaining("ecr:DescribeImages"),
  });
});
