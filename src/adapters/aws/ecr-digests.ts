import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Http } from "../../ports/http.ts";
import type { ImageDigests } from "../../ports/image-digests.ts";
import { awsCredentials } from "./aws-credentials.ts";
import { awsFailure } from "./aws-failure.ts";
import { awsRequestHandler } from "./aws-request-handler.ts";

/** As what a registry is read. */
export interface EcrSettings {
  readonly http: Http;
  readonly clock: Clock;
  readonly mask: (secret: string) => void;
  /** Names the session in CloudTrail. */
  readonly session: string;
}

const REGISTRY = /^(\d{12})\.dkr\.ecr\.[\w-]+\.amazonaws\.com(?:\.cn)?\/(.+)$/;

/** Looks digests up in Amazon ECR as the target's read role (`ecr:DescribeImages`), by the job's OIDC token; the SDK is imported at the first look. */
export function ecrDigests({ http, clock, mask, session }: EcrSettings): Pick<ImageDigests, "find"> {
  return {
    async find({ region, readRole, image, tags }) {
      const [, registryId, repositoryName] = REGISTRY.exec(image) ?? [];
      if (registryId === undefined || repositoryName === undefined) {
        throw new Unreadable(
          "malformed",
          `'${image}' is no repository of Amazon ECR`,
          "Set the target's image to <account>.dkr.ecr.<region>.amazonaws.com/<repository>, or give the input digest.",
        );
      }
      const { ECR } = await import("@aws-sdk/client-ecr");
      const credentials = awsCredentials({ role: readRole, region, session, http, clock, mask });
      const ecr = new ECR({ region, credentials, requestHandler: await awsRequestHandler(), maxAttempts: 4 });
      for (const imageTag of tags) {
        try {
          const { imageDetails = [] } = await ecr.describeImages({
            registryId,
            repositoryName,
            imageIds: [{ imageTag }],
          });
          const [found] = imageDetails;
          if (found?.imageDigest !== undefined) return found.imageDigest;
        } catch (error) {
          if (error instanceof Unreadable) throw error;
          if (error instanceof Error && error.name === "ImageNotFoundException") continue;
          throw awsFailure(error, "ecr:DescribeImages");
        }
      }
      return undefined;
    },
  };
}
