import * as z from "zod/mini";

const TYPES = ["string", "number", "integer", "boolean", "array", "object", "null"] as const;

type Scalar = string | number | boolean | null;
type Json = z.output<ReturnType<typeof z.json>>;

/** Bounds that a number must keep. */
export interface Measure {
  readonly equals?: number | undefined;
  readonly gt?: number | undefined;
  readonly gte?: number | undefined;
  readonly lt?: number | undefined;
  readonly lte?: number | undefined;
  readonly between?: readonly [number, number] | undefined;
}

/** The operators of a condition; all that are given must hold. */
export interface Operators extends Omit<Measure, "equals"> {
  readonly equals?: Json | undefined;
  readonly "not-equals"?: Json | undefined;
  readonly in?: readonly Scalar[] | undefined;
  readonly contains?: Scalar | undefined;
  readonly "not-contains"?: Scalar | undefined;
  readonly "starts-with"?: string | undefined;
  readonly "ends-with"?: string | undefined;
  /** A pattern in RE2's language that is found anywhere in the text. */
  readonly matches?: string | undefined;
  readonly exists?: boolean | undefined;
  readonly absent?: true | undefined;
  readonly type?: (typeof TYPES)[number] | undefined;
  readonly length?: number | Measure | undefined;
  readonly "is-empty"?: boolean | undefined;
  readonly not?: Condition | undefined;
  readonly any?: Condition | undefined;
  readonly each?: Condition | undefined;
  /** A JSON Schema, or the path of one in the repository. */
  readonly schema?: string | Readonly<Record<string, Json>> | undefined;
}

/** What a value must be, as it was written: a scalar that it must equal, typed, or operators. */
export type Condition = Scalar | Operators;

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()], {
  error: "expected a text, a number, true, false or null",
});
const json = z.json();
const bounds = {
  gt: z.optional(z.number()),
  gte: z.optional(z.number()),
  lt: z.optional(z.number()),
  lte: z.optional(z.number()),
  between: z.optional(z.tuple([z.number(), z.number()], { error: "expected two numbers, such as [1, 5]" })),
};
const named = z.refine((value: unknown) => Object.keys(value ?? {}).length > 0, "expected at least one operator");
const inner = z.lazy((): z.ZodMiniType<Condition> => conditionSchema);
const schemaPath = z
  .string()
  .check(z.regex(/^(?!\/)(?!.*\.\.)[\w./-]+\.json$/, "expected a JSON Schema, or the path of one in the repository"));

/** The schema of bounds that a number must keep. */
export const measureSchema = z.strictObject({ equals: z.optional(z.number()), ...bounds }).check(named);

/** The schema of a pattern; whether RE2 knows it is told when it is compiled. */
export const patternSchema = z
  .string()
  .check(z.minLength(1), z.maxLength(1_000), z.describe("A regular expression in RE2's language."));

const operators = z
  .strictObject({
    equals: z.optional(json),
    "not-equals": z.optional(json),
    ...bounds,
    in: z.optional(z.array(scalar)),
    contains: z.optional(scalar.check(z.describe("A part of the text, or a member of the list."))),
    "not-contains": z.optional(scalar),
    "starts-with": z.optional(z.string()),
    "ends-with": z.optional(z.string()),
    matches: z.optional(patternSchema.check(z.describe("RE2 pattern, found anywhere unless it is anchored."))),
    exists: z.optional(z.boolean()),
    absent: z.optional(z.literal(true, { error: "expected absent: true; for the opposite write exists: true" })),
    type: z.optional(z.enum(TYPES, { error: `expected one of ${TYPES.join(", ")}` })),
    length: z.optional(z.union([z.int().check(z.minimum(0)), measureSchema])),
    "is-empty": z.optional(z.boolean()),
    not: z.optional(inner.check(z.describe("Holds where the condition under it does not."))),
    any: z.optional(inner.check(z.describe("At least one member of the list."))),
    each: z.optional(inner.check(z.describe("Every member of the list, which must have one."))),
    schema: z.optional(
      z
        .union([schemaPath, z.record(z.string(), json)], {
          error: "expected a JSON Schema, or the path of one in the repository",
        })
        .check(z.describe("A JSON Schema (2020-12 or draft-07), or the path of one in the repository.")),
    ),
  })
  .check(named);

/** The schema of what a value must be. */
export const conditionSchema: z.ZodMiniType<Condition> = z.union([scalar, operators]);
