/** One image that a repository holds when the world begins. */
export interface ImageSeed {
  readonly digest: string;
  readonly tags: readonly string[];
  /** World milliseconds; a day before the beginning when absent. */
  readonly pushedAt?: number;
}

/** A repository of the account's own registry. */
export interface RepositorySeed {
  /** Such as `shop` or `team/shop`. */
  readonly name: string;
  readonly images: readonly ImageSeed[];
}

/** One image as it is now. */
export interface ImageRecord {
  readonly digest: string;
  readonly tags: string[];
  readonly pushedAt: number;
}

/** The account's registry: it alone knows which digest a tag names, and whether an image is still there. */
export interface Registry {
  readonly repositories: ReadonlyMap<string, readonly ImageRecord[]>;
  /** Finds the digest that an image reference names; `elsewhere` when its repository is none of this registry. */
  find(image: string): { readonly kind: "found"; readonly digest: string } | { readonly kind: "missing" | "elsewhere" };
  /** Deletes an image with all its tags, as a lifecycle policy does. */
  delete(repository: string, digest: string): void;
  /** Moves a tag to another image of the repository, as a push does. */
  moveTag(repository: string, tag: string, digest: string): void;
}

const DAY = 24 * 60 * 60_000;

/** Creates the registry at `<account>.dkr.ecr.<region>.amazonaws.com`. */
export function createRegistry(
  seeds: readonly RepositorySeed[],
  at: { readonly account: string; readonly region: string; readonly now: number },
): Registry {
  const host = `${at.account}.dkr.ecr.${at.region}.amazonaws.com/`;
  const repositories = new Map<string, ImageRecord[]>(
    seeds.map(({ name, images }) => [
      name,
      images.map(({ digest, tags, pushedAt = at.now - DAY }) => ({ digest, tags: [...tags], pushedAt })),
    ]),
  );
  return {
    repositories,
    find(image) {
      const { name, tag, digest } = referenceOf(image.startsWith(host) ? image.slice(host.length) : "");
      const images = repositories.get(name);
      if (images === undefined) return { kind: "elsewhere" };
      const found = images.find((one) => (digest === undefined ? one.tags.includes(tag) : one.digest === digest));
      return found === undefined ? { kind: "missing" } : { kind: "found", digest: found.digest };
    },
    delete(repository, digest) {
      const images = repositories.get(repository) ?? [];
      repositories.set(
        repository,
        images.filter((one) => one.digest !== digest),
      );
    },
    moveTag(repository, tag, digest) {
      for (const image of repositories.get(repository) ?? []) {
        const at = image.tags.indexOf(tag);
        if (at >= 0) image.tags.splice(at, 1);
        if (image.digest === digest) image.tags.push(tag);
      }
    },
  };
}

interface Reference {
  readonly name: string;
  readonly tag: string;
  readonly digest: string | undefined;
}

/** Reads `name[:tag][@digest]`; a digest decides, and `latest` stands for a missing tag. */
function referenceOf(text: string): Reference {
  const [named = "", digest] = text.split("@");
  const [name = "", tag = "latest"] = named.split(":");
  return { name, tag, digest };
}
