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

/** Which release's image to look for. */
export interface ReleaseImageQuery {
  readonly region: string;
  /** The role that may read task definitions. */
  readonly readRole: string;
  /** `family:revision`. */
  readonly release: string;
  /** The container whose image it is; empty for the only one there is. */
  readonly container: string;
}

/** The registry of images, and the releases that name them. */
export interface ImageDigests {
  /** Finds the digest (`sha256:…`) that the first existing tag stands for; `undefined` when none exists. Throws `Unreadable`. */
  find(query: ImageQuery): Promise<string | undefined>;
  /** Reads the digest that a release pins its image to; `undefined` when there is no such release, or its image is not pinned. Throws `Unreadable`. */
  ofRelease(query: ReleaseImageQuery): Promise<string | undefined>;
}
