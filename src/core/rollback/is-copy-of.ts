import { canonical } from "../task-definition/canonical.ts";
import type { TaskDefinitionContent } from "../task-definition/task-definition.ts";
import { imagesIn, repositoryOf } from "./pin-images.ts";

/**
 * Tells whether a definition was registered from another one so that this may come back: it says the same, and each image is the other's own or
 * that image by the digest which ran. `ran` has those digests by container; both definitions are texts as the archive keeps them.
 */
export function isCopyOf(copy: string, source: string, ran: ReadonlyMap<string, string>): boolean {
  const images = new Map(imagesIn(source).map(({ container, image }) => [container, image]));
  const sameImages = imagesIn(copy).every(({ container, image }) => {
    const from = images.get(container);
    const digest = ran.get(container) ?? "";
    if (from === undefined) return false;
    return image === from || (digest !== "" && image === `${repositoryOf(from)}@${digest}`);
  });
  return sameImages && besideImages(copy) === besideImages(source);
}

function besideImages(definition: string): string {
  const content: TaskDefinitionContent = JSON.parse(definition);
  const containerDefinitions = (content.containerDefinitions ?? []).map(({ image: _image, ...rest }) => rest);
  return canonical({ ...content, containerDefinitions });
}
