import type { TaskDefinitionContent } from "../task-definition/task-definition.ts";

/** One image of a definition. */
export interface NamedImage {
  readonly container: string;
  readonly image: string;
}

/** Lists the images of a definition that was kept as text. */
export function imagesIn(definition: string): readonly NamedImage[] {
  const { containerDefinitions = [] }: TaskDefinitionContent = JSON.parse(definition);
  return containerDefinitions.map(({ name = "", image = "" }) => ({ container: name, image }));
}

/** Pins images of a definition to digests, container by container; the tag goes, since it may have moved. */
export function pinImages(definition: string, digests: ReadonlyMap<string, string>): string {
  const content: TaskDefinitionContent = JSON.parse(definition);
  const containerDefinitions = (content.containerDefinitions ?? []).map((container) => {
    const digest = digests.get(container.name ?? "");
    return digest === undefined
      ? container
      : { ...container, image: `${repositoryOf(container.image ?? "")}@${digest}` };
  });
  return JSON.stringify({ ...content, containerDefinitions });
}

/** Reads the repository of an image, without tag and digest. */
export function repositoryOf(image: string): string {
  const [bare = ""] = image.split("@");
  return bare.replace(/:[^/:]*$/, "");
}

/** Reads the digest that an image is pinned to; empty where a tag stands instead. */
export function digestIn(image: string): string {
  return image.split("@")[1] ?? "";
}
