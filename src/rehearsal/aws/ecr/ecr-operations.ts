import * as ecr from "@aws-sdk/client-ecr";
import { authorize } from "../protocol/authorize.ts";
import { AwsError } from "../protocol/aws-error.ts";
import { type Operation, operation } from "../protocol/operation.ts";
import type { ImageRecord, Registry } from "./registry.ts";

/** What ECR needs of the world. */
export interface EcrSettings {
  readonly registry: Registry;
  readonly account: string;
  readonly region: string;
}

/** Lists the operations of ECR (Amazon ECR API reference, DescribeImages). */
export function ecrOperations(settings: EcrSettings): readonly Operation[] {
  return [
    operation<ecr.DescribeImagesRequest>(ecr.DescribeImages$, (input, caller) => {
      const { registryId = settings.account, repositoryName = "" } = input;
      authorize(
        caller,
        "ecr:DescribeImages",
        `arn:aws:ecr:${settings.region}:${registryId}:repository/${repositoryName}`,
      );
      return describeImages(settings, input);
    }),
  ];
}

function describeImages({ registry, account }: EcrSettings, input: ecr.DescribeImagesRequest): unknown {
  const { registryId = account, repositoryName = "", imageIds, maxResults = 100, nextToken } = input;
  const images = registryId === account ? registry.repositories.get(repositoryName) : undefined;
  const place = `with name '${repositoryName}'`;
  const where = `in the registry with id '${registryId}'`;
  if (images === undefined)
    throw new AwsError("RepositoryNotFoundException", `The repository ${place} does not exist ${where}`);
  const view = (image: ImageRecord) => imageView(image, { registryId, repositoryName });
  if (imageIds !== undefined && imageIds.length > 0) {
    if (nextToken !== undefined || input.maxResults !== undefined)
      throw new AwsError("InvalidParameterException", "maxResults and nextToken cannot be used with imageIds");
    if (imageIds.length > 100) throw new AwsError("InvalidParameterException", "imageIds can have at most 100 items");
    const wanted = imageIds.map((id) => findImage(images, id, `within the repository ${place} ${where}`));
    return { imageDetails: [...new Set(wanted)].map(view) };
  }
  const status = input.filter?.tagStatus;
  const listed = images.filter(({ tags }) => isWanted(tags.length > 0, status));
  const start = nextToken === undefined ? 0 : Number(nextToken);
  const end = start + maxResults;
  return { imageDetails: listed.slice(start, end).map(view), nextToken: end < listed.length ? String(end) : undefined };
}

function findImage(images: readonly ImageRecord[], id: ecr.ImageIdentifier, where: string): ImageRecord {
  const { imageDigest, imageTag } = id;
  if (imageDigest === undefined && imageTag === undefined)
    throw new AwsError(
      "InvalidParameterException",
      "Invalid parameter at 'imageIds': imageDigest or imageTag is required",
    );
  const found = images.find(
    (one) =>
      (imageDigest === undefined || one.digest === imageDigest) &&
      (imageTag === undefined || one.tags.includes(imageTag)),
  );
  if (found !== undefined) return found;
  const named = `{imageDigest:'${imageDigest ?? "null"}', imageTag:'${imageTag ?? "null"}'}`;
  throw new AwsError("ImageNotFoundException", `The image with imageId ${named} does not exist ${where}`);
}

function isWanted(tagged: boolean, status: ecr.TagStatus | undefined): boolean {
  return status === undefined || status === "ANY" || (status === "TAGGED") === tagged;
}

function imageView(
  { digest, tags, pushedAt }: ImageRecord,
  place: { readonly registryId: string; readonly repositoryName: string },
): unknown {
  return {
    ...place,
    imageDigest: digest,
    imageTags: tags.length === 0 ? undefined : [...tags],
    imageSizeInBytes: 48_211_734,
    imagePushedAt: new Date(pushedAt),
    imageManifestMediaType: "application/vnd.oci.image.manifest.v1+json",
    artifactMediaType: "application/vnd.oci.image.config.v1+json",
  };
}
