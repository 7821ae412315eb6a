import type { ResolveImage } from "../ecs/state.ts";
import type { Registry } from "./registry.ts";

/** Resolves images through the registry, so that a moved tag names another digest and a deleted image cannot be pulled; images of other registries as before. */
export function resolveByRegistry(registry: Registry, resolve: ResolveImage): ResolveImage {
  return (image) => {
    const found = registry.find(image);
    switch (found.kind) {
      case "elsewhere":
        return resolve(image);
      case "missing":
        return undefined;
      case "found":
        return resolve(`${repositoryOf(image)}@${found.digest}`);
    }
  };
}

/** Names the image by a digest, whatever tag it was asked for by. */
export function pinned(image: string, digest: string | undefined): string {
  return digest === undefined ? image : `${repositoryOf(image)}@${digest}`;
}

/** Leaves out the tag and the digest; a port of the registry stays. */
function repositoryOf(image: string): string {
  const [named = ""] = image.split("@");
  return named.replace(/:[^/:]*$/, "");
}
