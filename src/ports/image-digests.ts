/** Which image to look for. */
export interface ImageQuery {
  readonly region: string;
  /** The role that may read the registry. */
  readonly readRole: string;
  /** The image's repository without tag: `111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop`. */
  readonly image: string;
  /** The tags that the version may have been pushed under, the surest first. */
  readonly tags: readonly string[];
}

/** The registry of images. */
export interface ImageDigests {
  /** Finds the digest (`sha256:…`) that the first existing tag stands for; `undefined` when none exists. Throws `Unreadable`. */
  find(query: ImageQuery): Promise<string | undefined>;
}
