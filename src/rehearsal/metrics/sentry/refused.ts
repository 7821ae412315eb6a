import { Refusal } from "../answer.ts";

/** Makes Sentry's refusal of a request that it does not understand. */
export function refused(detail: string): Refusal {
  return new Refusal(400, { detail });
}
