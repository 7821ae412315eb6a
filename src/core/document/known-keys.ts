import type * as z from "zod/mini";

type Definition = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly innerType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly valueType?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly in?: z.ZodMiniType;
  readonly getter?: () => z.ZodMiniType;
};

/** Lists the keys that a schema knows at a path of a document; empty where any key is allowed or the path leads nowhere. */
export function knownKeys(schema: z.ZodMiniType, path: readonly PropertyKey[]): string[] {
  const definition = schema._zod.def as Definition;
  const inner = definition.innerType ?? definition.in ?? definition.getter?.();
  if (inner !== undefined) return knownKeys(inner, path);
  if (definition.options !== undefined)
    return [...new Set(definition.options.flatMap((option) => knownKeys(option, path)))];
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(definition.shape ?? {});
  const next = definition.shape?.[String(key)] ?? definition.valueType ?? definition.element;
  return next === undefined ? [] : knownKeys(next, rest);
}
