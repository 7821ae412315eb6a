import { DescribeImagesCommand, type DescribeImagesCommandInput, ECRClient } from "@aws-sdk/client-ecr";
import {
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  DescribeTasksCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from "@aws-sdk/client-ecs";
import { afterEach, describe, expect, it } from "vitest";
import type { AwsWorldSettings } from "../../../src/rehearsal/aws/aws-world-settings.ts";
import { BAD, type Fixture, NEW, OLD, openWorld, PERSON, REPOSITORY, SHOP } from "./aws-fixture.ts";

/**
 * Facts: Amazon ECR API reference, DescribeImages; Amazon ECS developer guide, "Container image resolution"
 * (a tag is resolved to a digest when a deployment starts, and every task of that deployment runs that digest).
 */
const [OLD_DIGEST = "", NEW_DIGEST = "", BAD_DIGEST = ""] = [OLD, NEW, BAD].map((image) => image.split("@")[1] ?? "");
const { testHost: _, ...PLAIN } = SHOP;
const SERVICE = { cluster: "shop-production", service: "shop" };

let fixture: Fixture;
let client: ECRClient;
afterEach(async () => {
  expect(fixture.defects).toEqual([]);
  client.destroy();
  await fixture.close();
});

async function open(differs: Partial<AwsWorldSettings> = {}): Promise<void> {
  fixture = await openWorld({
    services: [{ ...PLAIN, strategy: "ROLLING" }],
    repositories: [
      {
        name: "shop",
        images: [
          { digest: OLD_DIGEST, tags: ["v1.4.0"] },
          { digest: NEW_DIGEST, tags: ["v1.5.0", "latest"] },
          { digest: BAD_DIGEST, tags: [] },
        ],
      },
      { name: "team/empty", images: [] },
    ],
    ...differs,
  });
  client = new ECRClient(await fixture.client("api.ecr.eu-west-1.amazonaws.com"));
}

const describeImages = (differs: Partial<DescribeImagesCommandInput> = {}) =>
  client.send(new DescribeImagesCommand({ repositoryName: "shop", ...differs }));

const byTag = async (imageTag: string) =>
  (await describeImages({ imageIds: [{ imageTag }] })).imageDetails?.[0]?.imageDigest;

async function deploy(image: string): Promise<string> {
  const { taskDefinition } = await fixture.ecs.send(
    new RegisterTaskDefinitionCommand({ family: "shop", containerDefinitions: [{ name: "app", image }] }),
  );
  await fixture.ecs.send(new UpdateServiceCommand({ ...SERVICE, taskDefinition: taskDefinition?.taskDefinitionArn }));
  return taskDefinition?.taskDefinitionArn ?? "";
}

async function revisionImage() {
  const { services } = await fixture.ecs.send(
    new DescribeServicesCommand({ cluster: SERVICE.cluster, services: [SERVICE.service] }),
  );
  const arn = services?.[0]?.currentServiceRevisions?.[0]?.arn ?? "";
  const { serviceRevisions } = await fixture.ecs.send(
    new DescribeServiceRevisionsCommand({ serviceRevisionArns: [arn] }),
  );
  return serviceRevisions?.[0]?.containerImages?.[0];
}

describe("DescribeImages", () => {
  it("finds an image by a tag, by its digest and by both", async () => {
    await open();
    for (const imageId of [
      { imageTag: "v1.5.0" },
      { imageDigest: NEW_DIGEST },
      { imageTag: "latest", imageDigest: NEW_DIGEST },
    ]) {
      const { imageDetails } = await describeImages({ imageIds: [imageId] });
      expect(imageDetails).toMatchObject([
        {
          registryId: "111122223333",
          repositoryName: "shop",
          imageDigest: NEW_DIGEST,
          imageTags: ["v1.5.0", "latest"],
        },
      ]);
    }
  });

  it("lists all images page by page, or only the untagged ones", async () => {
    await open();
    const first = await describeImages({ maxResults: 2 });
    expect(first.imageDetails).toHaveLength(2);
    const second = await describeImages({ maxResults: 2, nextToken: first.nextToken });
    expect(second).toMatchObject({ imageDetails: [{ imageDigest: BAD_DIGEST }] });
    expect(second.nextToken).toBeUndefined();
    const { imageDetails } = await describeImages({ filter: { tagStatus: "UNTAGGED" } });
    expect(imageDetails?.map((one) => one.imageDigest)).toEqual([BAD_DIGEST]);
    expect((await describeImages({ repositoryName: "team/empty" })).imageDetails).toEqual([]);
  });

  it.each<[string, Partial<DescribeImagesCommandInput>, string, string]>([
    [
      "an unknown tag",
      { imageIds: [{ imageTag: "v9" }] },
      "ImageNotFoundException",
      "The image with imageId {imageDigest:'null', imageTag:'v9'} does not exist within the repository with name 'shop' in the registry with id '111122223333'",
    ],
    [
      "a tag that names another digest",
      { imageIds: [{ imageTag: "v1.5.0", imageDigest: OLD_DIGEST }] },
      "ImageNotFoundException",
      "does not exist within the repository",
    ],
    [
      "an unknown repository",
      { repositoryName: "nope" },
      "RepositoryNotFoundException",
      "The repository with name 'nope' does not exist in the registry with id '111122223333'",
    ],
    ["another account's registry", { registryId: "999999999999" }, "RepositoryNotFoundException", "999999999999"],
    ["an image without tag and digest", { imageIds: [{}] }, "InvalidParameterException", "is required"],
    [
      "pages beside named images",
      { imageIds: [{ imageTag: "latest" }], maxResults: 5 },
      "InvalidParameterException",
      "cannot be used with imageIds",
    ],
  ])("refuses %s", async (_what, differs, name, message) => {
    await open();
    await expect(describeImages(differs)).rejects.toMatchObject({ name, message: expect.stringContaining(message) });
  });

  it("is refused to a role that lacks it", async () => {
    await open({ keys: [{ ...PERSON, denies: ["ecr:DescribeImages"] }] });
    await expect(describeImages()).rejects.toMatchObject({ name: "AccessDeniedException" });
  });
});

describe("a deployment", () => {
  it("resolves a tag to the digest that it names then, and keeps that digest when the tag moves", async () => {
    await open();
    await deploy(`${REPOSITORY}:v1.5.0`);
    expect(await revisionImage()).toMatchObject({ image: `${REPOSITORY}:v1.5.0`, imageDigest: NEW_DIGEST });
    fixture.world.state().registry.moveTag("shop", "v1.5.0", BAD_DIGEST);
    expect(await byTag("v1.5.0")).toBe(BAD_DIGEST);
    fixture.clock.push(180_000);
    expect(fixture.world.live("shop").version).toBe("1.5.0");
    await fixture.ecs.send(new UpdateServiceCommand({ ...SERVICE, forceNewDeployment: true }));
    fixture.clock.push(180_000);
    expect(await revisionImage()).toMatchObject({ imageDigest: BAD_DIGEST });
    expect(fixture.world.live("shop").version).toBe("1.6.0");
  });

  it("cannot pull an image that was deleted from its repository", async () => {
    await open();
    fixture.world.state().registry.delete("shop", NEW_DIGEST);
    await expect(byTag("v1.5.0")).rejects.toMatchObject({ name: "ImageNotFoundException" });
    const arn = await deploy(NEW);
    fixture.clock.push(60_000);
    const { taskArns = [] } = await fixture.ecs.send(new ListTasksCommand({ ...listFailed }));
    const { tasks = [] } = await fixture.ecs.send(
      new DescribeTasksCommand({ cluster: SERVICE.cluster, tasks: taskArns }),
    );
    const failed = tasks.find((one) => one.taskDefinitionArn === arn);
    expect(failed?.stoppedReason).toContain("CannotPullContainerError");
    expect(fixture.world.live("shop").version).toBe("1.4.0");
  });

  it("cannot replace a task once the image that it runs is deleted", async () => {
    await open();
    await deploy(NEW);
    fixture.clock.push(180_000);
    fixture.world.state().registry.delete("shop", NEW_DIGEST);
    await fixture.ecs.send(new UpdateServiceCommand({ ...SERVICE, desiredCount: 3 }));
    fixture.clock.push(60_000);
    const { services } = await fixture.ecs.send(
      new DescribeServicesCommand({ cluster: SERVICE.cluster, services: [SERVICE.service] }),
    );
    expect(services?.[0]).toMatchObject({ desiredCount: 3, runningCount: 2 });
  });
});

const listFailed = { cluster: SERVICE.cluster, serviceName: SERVICE.service, desiredStatus: "STOPPED" as const };
