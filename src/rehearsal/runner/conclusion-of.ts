import type { Conclusion } from "./status-functions.ts";

/** Makes one conclusion of several results: failed where one failed, else cancelled where one was, else skipped if all were. */
export function conclusionOf(records: Iterable<{ readonly result: Conclusion }>): Conclusion {
  const results = [...records].map((record) => record.result);
  if (results.includes("failure")) return "failure";
  if (results.includes("cancelled")) return "cancelled";
  return results.length > 0 && results.every((result) => result === "skipped") ? "skipped" : "success";
}
