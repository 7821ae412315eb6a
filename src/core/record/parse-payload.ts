import * as z from "zod/mini";
import type { RecordPayload } from "./deploy-record.ts";

const payload = z.object({
  schema: z.literal(1),
  request: z.string(),
  run: z.string(),
  service: z.string(),
  environment: z.string(),
  version: z.string(),
  commit: z.string(),
  digest: z.string(),
  family: z.string(),
  previous: z.string(),
  policyCommit: z.string(),
  formerConfiguration: z.string(),
});

/** Reads a record's payload, text or object as GitHub gives it; `undefined` when it is not one of ours. */
export function parsePayload(given: unknown): RecordPayload | undefined {
  try {
    let value: unknown = given;
    // GraphQL gives the payload as JSON text, once more quoted when it was sent as text.
    for (let layer = 0; layer < 2 && typeof value === "string"; layer++) value = JSON.parse(value);
    const parsed = payload.safeParse(value);
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
