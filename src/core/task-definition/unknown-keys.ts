import { didYouMean } from "../text/did-you-mean.ts";
import { inertLine } from "../text/inert.ts";

/** The keys that an API knows at one place, each with what it knows below; `any` where every key is allowed. */
export type KeyTree =
  | { readonly kind: "any" }
  | { readonly kind: "keys"; readonly keys: ReadonlyMap<string, () => KeyTree> }
  | { readonly kind: "items"; readonly item: () => KeyTree };

/** Lists the keys of a document that an API does not know, since its client would drop them in silence; each with its place and the nearest known key. */
export function unknownKeys(value: unknown, tree: KeyTree, path = ""): string[] {
  switch (tree.kind) {
    case "any":
      return [];
    case "items":
      return Array.isArray(value)
        ? value.flatMap((item: unknown, index) => unknownKeys(item, tree.item(), `${path}[${index}]`))
        : [];
    case "keys":
      if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
      return Object.entries(value).flatMap(([key, inner]) => {
        const below = tree.keys.get(key);
        const place = path === "" ? key : `${path}.${key}`;
        return below === undefined
          ? [complaint(place, key, [...tree.keys.keys()])]
          : unknownKeys(inner, below(), place);
      });
  }
}

function complaint(place: string, key: string, known: readonly string[]): string {
  const near = known.find((candidate) => candidate.toLowerCase() === key.toLowerCase()) ?? didYouMean(key, known);
  return inertLine(
    `${place} is not a key of a task definition${near === undefined ? ": remove it." : `; did you mean '${near}'?`}`,
  );
}
