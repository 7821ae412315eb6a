import { didYouMean } from "../text/did-you-mean.ts";
import { inertLine } from "../text/inert.ts";
import type { ContainerContent, TaskDefinitionContent } from "./task-definition.ts";

/** A task definition with another image, or why it cannot be made. */
export type RenderedDefinition =
  | { readonly kind: "content"; readonly content: TaskDefinitionContent }
  | { readonly kind: "invalid"; readonly problem: string };

/** The image for a container: empty stands for the repository that it has, a digest pins it. */
export interface ImageWish {
  readonly container: string;
  readonly image: string;
  readonly digest?: string;
}

/** Renders an image into a container; an empty container name stands for the only one there is. */
export function renderImage(
  definition: TaskDefinitionContent,
  { container, image, digest = "" }: ImageWish,
): RenderedDefinition {
  const containers = definition.containerDefinitions ?? [];
  const names = containers.map(({ name = "" }) => name);
  const [only] = names;
  const wanted = container === "" && names.length === 1 && only !== undefined ? only : container;
  if (wanted === "")
    return invalid(
      `The task definition has ${names.length} containers (${names.join(", ")}): say which one gets the image with \`container-name\` or the target's \`container\`.`,
    );
  if (!names.includes(wanted)) {
    const near = didYouMean(wanted, names);
    return invalid(
      `The task definition has no container '${wanted}'${near === undefined ? `; it has ${names.join(", ")}` : `; did you mean '${near}'?`}`,
    );
  }
  const rendered: readonly ContainerContent[] = containers.map((one) =>
    one.name === wanted ? { ...one, image: imageOf(image || (one.image ?? ""), digest) } : one,
  );
  return { kind: "content", content: { ...definition, containerDefinitions: rendered } };
}

/** Joins an image repository and a digest; a tag or digest that the repository carries is replaced. */
export function pinnedImage(repository: string, digest: string): string {
  const bare = repository.replace(/@.*$/, "").replace(/:[^:/]+$/, "");
  return `${bare}@${digest}`;
}

function imageOf(image: string, digest: string): string {
  return digest === "" ? image : pinnedImage(image, digest);
}

function invalid(problem: string): RenderedDefinition {
  return { kind: "invalid", problem: inertLine(problem, 500) };
}
