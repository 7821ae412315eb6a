import { z } from "zod";

const words = (most: number) => z.object({ type: z.enum(["plain_text", "mrkdwn"]), text: z.string().min(1).max(most) });

const section = z
  .looseObject({
    type: z.literal("section"),
    text: words(3000).optional(),
    fields: z.array(words(2000)).min(1).max(10).optional(),
  })
  .refine(({ text, fields }) => text !== undefined || fields !== undefined);

const block = z.union([
  section,
  z.looseObject({ type: z.literal("header"), text: words(150) }),
  z.looseObject({
    type: z.literal("context"),
    elements: z
      .array(z.looseObject({ type: z.string() }))
      .min(1)
      .max(10),
  }),
  z.looseObject({
    type: z.literal("actions"),
    elements: z
      .array(z.looseObject({ type: z.string() }))
      .min(1)
      .max(25),
  }),
  z.looseObject({ type: z.literal("divider") }),
  z.looseObject({ type: z.enum(["image", "rich_text", "markdown", "video", "file", "table"]) }),
]);

const message = z.looseObject({
  text: z.string().optional(),
  blocks: z.unknown().optional(),
  attachments: z.array(z.unknown()).optional(),
});

/**
 * Judges a message as Slack's incoming webhooks do: `ok`, or the word that comes with status 400.
 * Limits of blocks by https://docs.slack.dev/reference/block-kit/blocks.
 */
export function judgeSlackMessage(body: unknown): "ok" | "invalid_payload" | "no_text" | "invalid_blocks" {
  const parsed = message.safeParse(body);
  if (!parsed.success) return "invalid_payload";
  const { text = "", blocks, attachments = [] } = parsed.data;
  if (blocks !== undefined && !z.array(block).max(50).safeParse(blocks).success) return "invalid_blocks";
  const hasBlocks = Array.isArray(blocks) && blocks.length > 0;
  return text.trim() === "" && !hasBlocks && attachments.length === 0 ? "no_text" : "ok";
}
