import * as z from "zod/mini";

const TYPES = ["string", "number", "integer", "boolean", "array", "object", "null"] as const;

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()], {
  error: "expected a text, a number, true, false or null",
});
const measures = {
  gt: z.optional(z.number()),
  gte: z.optional(z.number()),
  lt: z.optional(z.number()),
  lte: z.optional(z.number()),
  between: z.optional(z.tuple([z.number(), z.number()], { error: "expected two numbers, such as [1, 5]" })),
};
const named = z.refine((value: unknown) => Object.keys(value ?? {}).length > 0, "expected at least one operator");
const lengthCondition = z.strictObject({ equals: z.optional(z.number()), ...measures }).check(named);

const operators = z
  .strictObject({
    equals: z.optional(z.json()),
    "not-equals": z.optional(z.json()),
    ...measures,
    in: z.optional(z.array(scalar)),
    contains: z.optional(scalar),
    "not-contains": z.optional(scalar),
    "starts-with": z.optional(z.string()),
    "ends-with": z.optional(z.string()),
    exists: z.optional(z.boolean()),
    type: z.optional(z.enum(TYPES, { error: `expected one of ${TYPES.join(", ")}` })),
    length: z.optional(lengthCondition),
    "is-empty": z.optional(z.boolean()),
  })
  .check(named);

/** The schema of what a value must be: a scalar that it must equal, typed, or operators that must all hold. */
export const conditionSchema = z.union([scalar, operators]);

/** What a value must be, as it was written. */
export type Condition = z.output<typeof conditionSchema>;

/** The operators of a condition. */
export type Operators = z.output<typeof operators>;
