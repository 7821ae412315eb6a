import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getLogEvents } from "../../../src/rehearsal/aws/logs/get-log-events.ts";
import { createLogStore } from "../../../src/rehearsal/aws/logs/log-store.ts";

interface Page {
  readonly events: readonly { readonly message: string }[];
  readonly nextForwardToken: string;
  readonly nextBackwardToken: string;
}

const stream = (lines: readonly string[]) => {
  const store = createLogStore(["/g"]);
  store.open({ group: "/g", stream: "s", at: 0 });
  for (const [at, message] of lines.entries()) store.write({ group: "/g", stream: "s", at, message });
  const found = store.groups.get("/g")?.get("s");
  if (found === undefined) throw new Error("the store lost its stream");
  return found;
};

/** Reads a stream page by page until the token stays the same, as the API reference tells clients to. */
function readAll(lines: readonly string[], limit: number, direction: "forward" | "backward"): string[] {
  const written = stream(lines);
  const startFromHead = direction === "forward";
  const seen: string[][] = [];
  let nextToken: string | undefined;
  for (;;) {
    const asked = { logStreamName: "s", limit, startFromHead, nextToken };
    const page = getLogEvents(written, asked, { now: lines.length, emptyFirstPage: false }) as Page;
    seen.push(page.events.map((one) => one.message));
    const next = startFromHead ? page.nextForwardToken : page.nextBackwardToken;
    if (next === nextToken) break;
    nextToken = next;
  }
  return (startFromHead ? seen : seen.reverse()).flat();
}

/** Facts: CloudWatch Logs API reference, GetLogEvents: at the end of the stream the token stays as it was given. */
describe("the pages of a log", () => {
  it.each(["forward", "backward"] as const)("hold every line once and in order, read %s", (direction) => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "binary" }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 50 }),
        (lines, limit) => {
          expect(readAll(lines, limit, direction)).toEqual(lines);
        },
      ),
    );
  });
});
