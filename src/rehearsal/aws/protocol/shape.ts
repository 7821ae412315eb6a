/** Describes a value of an AWS API as the SDK's own schema declares it. */
export type Shape =
  | { readonly kind: "string" | "number" | "boolean" | "timestamp" | "document" | "blob" }
  | {
      readonly kind: "list";
      readonly item: () => Shape;
      /** What an item is called in the Query protocol, such as `DBSnapshot`. */
      readonly itemName: string;
    }
  | { readonly kind: "map"; readonly item: () => Shape }
  | {
      readonly kind: "structure";
      readonly name: string;
      readonly members: ReadonlyMap<string, () => Shape>;
      readonly required: readonly string[];
    };

const SCALARS: Readonly<Record<number, Shape>> = {
  0: { kind: "string" },
  1: { kind: "number" },
  2: { kind: "boolean" },
  4: { kind: "timestamp" },
  5: { kind: "timestamp" },
  6: { kind: "timestamp" },
  7: { kind: "timestamp" },
  15: { kind: "document" },
  17: { kind: "number" },
  19: { kind: "number" },
  21: { kind: "blob" },
};
const LIST_OF = 64;
const MAP_OF = 128;
const PLAIN_ITEM = "member";

/** Reads a static schema of the SDK (`[kind, namespace, name, traits, …]`, numbers for scalars); throws on a form it does not know. */
function shapeOf(schema: unknown): Shape {
  const plain = unwrap(schema);
  if (typeof plain === "number") return scalarShape(plain);
  // An operation that takes or gives nothing.
  if (plain === "unit") return { kind: "structure", name: "Unit", members: new Map(), required: [] };
  if (!Array.isArray(plain)) throw new Error(`the SDK's schema has an unknown form: ${String(plain)}`);
  const parts: readonly unknown[] = plain;
  switch (parts[0]) {
    // A scalar with a name of its own, such as a sensitive text.
    case 0:
      return shapeOf(parts[4]);
    case 1:
      return { kind: "list", item: () => shapeOf(parts[4]), itemName: xmlNameOf(parts[4]) };
    case 2:
      return { kind: "map", item: () => shapeOf(parts[5]) };
    case 3:
    case 4:
      return structureShape(parts);
    default:
      throw new Error(`the SDK's schema has an unknown kind: ${String(parts[0])}`);
  }
}

/** Reads the name, the input and the output of an operation's static schema. */
export function operationShapes(schema: unknown): {
  readonly name: string;
  readonly input: Shape;
  readonly output: Shape;
} {
  if (!Array.isArray(schema) || schema[0] !== 9) throw new Error("not an operation's schema");
  const parts: readonly unknown[] = schema;
  return { name: String(parts[2]), input: shapeOf(parts[4]), output: shapeOf(parts[5]) };
}

function unwrap(schema: unknown): unknown {
  if (typeof schema === "function") return unwrap(schema());
  // A member with traits is `[schema, traits]`; a schema proper has its namespace in the second place.
  if (Array.isArray(schema) && typeof schema[1] !== "string") return unwrap(schema[0]);
  return schema;
}

/** Reads the trait `xmlName` of a list's item; the protocol's own name without it. */
function xmlNameOf(item: unknown): string {
  const traits: unknown = Array.isArray(item) && typeof item[1] !== "string" ? item[1] : undefined;
  const name: unknown = typeof traits === "object" && traits !== null ? Reflect.get(traits, "xmlName") : undefined;
  return typeof name === "string" ? name : PLAIN_ITEM;
}

function scalarShape(code: number): Shape {
  if (code >= MAP_OF) return { kind: "map", item: () => scalarShape(code - MAP_OF) };
  if (code >= LIST_OF) return { kind: "list", item: () => scalarShape(code - LIST_OF), itemName: PLAIN_ITEM };
  const scalar = SCALARS[code];
  if (scalar === undefined) throw new Error(`the SDK's schema has an unknown scalar: ${code}`);
  return scalar;
}

function structureShape(parts: readonly unknown[]): Shape {
  const names = asArray(parts[4]).map(String);
  const schemas = asArray(parts[5]);
  const required = typeof parts[6] === "number" ? parts[6] : 0;
  return {
    kind: "structure",
    name: String(parts[2]),
    members: new Map(names.map((name, index) => [name, () => shapeOf(schemas[index])])),
    required: names.slice(0, required),
  };
}

function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
