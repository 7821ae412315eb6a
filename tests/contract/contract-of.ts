import type { ActionContract } from "../../src/kit/action-contract.ts";
import type { Fields } from "../../src/kit/fields.ts";

/** Loads the contract of an action by the action's name. */
export async function contractOf(name: string): Promise<ActionContract<string, string, string, Fields>> {
  const exported: Record<string, unknown> = await import(`../../src/actions/${name}/contract.ts`);
  const found = Object.values(exported).find(
    (value) => typeof value === "object" && value !== null && "decisions" in value,
  );
  return found as ActionContract<string, string, string, Fields>;
}
