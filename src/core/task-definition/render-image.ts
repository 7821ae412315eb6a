import { didYouMean } from "../text/did-you-mean.ts";
import { inertLine } from "../text/inert.ts";
import type { ContainerContent, TaskDefinitionContent } from "./task-definition.ts";

/** A task definition with another image, or why it cannot be made. */
export type RenderedDefinition =
  | { readonly kind: "content"; readonly content: TaskDefinitionContent }
  | { readonly kind: "invalid"; readonly problem: string };

/** Renders an image into a container; an empty container name stands for the only one there is. */
export function renderImage(
  definition: TaskDefinitionContent,
  { container, image }: { readonly container: string; readonly image: string },
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
    one.name === wanted ? { ...one, image } : one,
  );
  return { kind: "content", content: { ...definition, containerDefinitions: rendered } };
}

/** Joins an image repository and a digest; a tag or digest that the repository carries is replaced. */
export function pinnedImage(repository: string, digest: string): string {
  const bare = repository.replace(/@.*$/, "").replace(/:[^:/]+$/, "");
  return `${bare}@${digest}`;
}

function invalid(problem: string): RenderedDefinition {
  return { kind: "invalid", problem: inertLine(problem, 500) };
}
