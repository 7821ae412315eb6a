import type { WayBack } from "../../core/rollback/decide-rollback.ts";

/** Says a way back as people say it. */
export function wayInWords({ kind }: WayBack): string {
  switch (kind) {
    case "roll-back-held":
      return "the held deployment is told to roll back";
    case "stop-with-rollback":
      return "the running deployment is stopped with a rollback";
    case "restore-release":
      return "the former release is deployed again";
  }
}
