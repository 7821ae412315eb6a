import { parse } from "yaml";
import * as z from "zod/mini";

const composite = z.object({ runs: z.object({ using: z.literal("composite") }) });

/** Tells whether an action.yml is a composite action, whose steps may refer to siblings. */
export function isComposite(manifest: string): boolean {
  return composite.safeParse(parse(manifest)).success;
}
