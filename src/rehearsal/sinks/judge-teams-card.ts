import { z } from "zod";

const TYPE = "application/vnd.microsoft.card.adaptive";

const element = z.discriminatedUnion("type", [
  z.looseObject({ type: z.literal("TextBlock"), text: z.string() }),
  z.looseObject({
    type: z.literal("RichTextBlock"),
    inlines: z.array(z.union([z.string(), z.looseObject({ type: z.literal("TextRun"), text: z.string() })])).min(1),
  }),
  z.looseObject({
    type: z.literal("FactSet"),
    facts: z.array(z.looseObject({ title: z.string(), value: z.string() })).min(1),
  }),
  z.looseObject({ type: z.enum(["Container", "ColumnSet", "Image", "ImageSet", "ActionSet"]) }),
]);

const card = z.looseObject({
  type: z.literal("AdaptiveCard"),
  version: z.string().regex(/^1\.[0-5]$/),
  body: z.array(element).min(1),
  actions: z
    .array(z.looseObject({ type: z.literal("Action.OpenUrl"), title: z.string(), url: z.url() }))
    .max(6)
    .optional(),
});

const message = z.looseObject({
  type: z.literal("message"),
  attachments: z.array(z.looseObject({ contentType: z.literal(TYPE), content: card })).min(1),
});

/** What a flow of Teams does with what it is sent: it answers 202 in both cases, and a card that it cannot show fails inside of it. */
export type TeamsVerdict = "shown" | "failed-inside";

/** Judges what a flow gets: the wrapped message that most templates take, or the bare card that some take. */
export function judgeTeamsCard(body: unknown, format: "message" | "card"): TeamsVerdict {
  return (format === "card" ? card : message).safeParse(body).success ? "shown" : "failed-inside";
}
