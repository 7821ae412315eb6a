import type { ECR } from "@aws-sdk/client-ecr";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { digestIn, repositoryOf } from "../../core/rollback/pin-images.ts";
import type { ImageFound } from "../../ports/archive.ts";
import { type AwsAccess, clientSettings } from "./aws-access.ts";
import { awsFailure } from "./aws-failure.ts";
import { awsRequestHandler } from "./aws-request-handler.ts";

const REGISTRY = /^(\d{12})\.dkr\.ecr\.([\w-]+)\.amazonaws\.com(?:\.cn)?\/(.+)$/;

/** Asks Amazon ECR which digest an image stands for (`ecr:DescribeImages`), as the job itself; the SDK is imported at the first look. */
export function ecrImage(access: AwsAccess): (image: string) => Promise<ImageFound> {
  const clients = new Map<string, Promise<ECR>>();
  const open = async (region: string) => {
    const sdk = await import("@aws-sdk/client-ecr");
    return new sdk.ECR({ ...clientSettings({ ...access, region }), requestHandler: await awsRequestHandler() });
  };
  return async (image) => {
    const [, registryId, region = "", repositoryName] = REGISTRY.exec(repositoryOf(image)) ?? [];
    if (registryId === undefined || repositoryName === undefined) return { kind: "elsewhere" };
    const client = clients.get(region) ?? open(region);
    clients.set(region, client);
    const imageDigest = digestIn(image);
    const imageId = imageDigest === "" ? { imageTag: tagOf(image) } : { imageDigest };
    try {
      const ecr = await client;
      const { imageDetails = [] } = await ecr.describeImages({ registryId, repositoryName, imageIds: [imageId] });
      const digest = imageDetails[0]?.imageDigest;
      return digest === undefined ? { kind: "missing" } : { kind: "found", digest };
    } catch (error) {
      if (error instanceof Unreadable) throw error;
      if (error instanceof Error && /^(ImageNotFound|RepositoryNotFound)Exception$/.test(error.name))
        return { kind: "missing" };
      throw awsFailure(error, "ecr:DescribeImages");
    }
  };
}

function tagOf(image: string): string {
  return /:([^/:@]+)$/.exec(image)?.[1] ?? "latest";
}
