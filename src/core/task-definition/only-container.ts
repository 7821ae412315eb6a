/** Names the container of a definition, given as JSON, where it has only one; `undefined` where it has several or cannot be read. */
export function onlyContainer(definition: string): string | undefined {
  const names = containerNames(definition);
  return names.length === 1 ? names[0] : undefined;
}

function containerNames(definition: string): readonly string[] {
  try {
    const { containerDefinitions }: { readonly containerDefinitions?: unknown } = JSON.parse(definition);
    if (!Array.isArray(containerDefinitions)) return [];
    return containerDefinitions.flatMap((one: { readonly name?: unknown }) =>
      typeof one.name === "string" ? [one.name] : [],
    );
  } catch {
    return [];
  }
}
