import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keptComment, keptMarker, readKept } from "../../../src/core/announce/kept-messages.ts";

const kept = { repository: "501", request: "f".repeat(64), token: "xoxb-rehearsal-only" };
const messages = new Map([["C0DEPLOYS1", "1764000000.000100"]]);

describe("kept messages", () => {
  it("are read back as they were kept, and hidden in a line of their own", () => {
    const comment = keptComment(messages, kept);
    expect(readKept(comment, kept)).toEqual(messages);
    expect(readKept(comment.replaceAll("\n", "\r\n"), kept)).toEqual(messages);
    expect(comment.split("\n")[0]).toMatch(/^<!-- [^<>]* -->$/);
    expect(comment.startsWith(keptMarker(kept))).toBe(true);
  });

  it.each([
    ["another repository", { repository: "502" }],
    ["another request", { request: "e".repeat(64) }],
    ["another token", { token: "xoxb-other" }],
  ])("are not believed for %s", (_, other) => {
    expect(readKept(keptComment(messages, { ...kept, ...other }), kept)).toBeUndefined();
  });

  it("are not believed once anybody else has changed them", () => {
    const comment = keptComment(messages, kept);
    expect(readKept(comment.replace("000100", "000200"), kept)).toBeUndefined();
    expect(readKept(comment.replace("C0DEPLOYS1", "C0INCIDENT"), kept)).toBeUndefined();
    expect(readKept(`x${comment}`, kept)).toBeUndefined();
    const [line = ""] = comment.split("\n");
    fc.assert(fc.property(fc.string(), (text) => readKept(`${keptMarker(kept)}${text}`, kept) === undefined));
    fc.assert(
      fc.property(
        fc.nat(line.length - 1),
        fc.string({ minLength: 1, maxLength: 1 }).filter((char) => char !== "\n"),
        (at, char) =>
          line[at] === char || readKept(`${line.slice(0, at)}${char}${line.slice(at + 1)}`, kept) === undefined,
      ),
    );
  });

  it("hold no request that could end their line", () => {
    fc.assert(
      fc.property(fc.string(), (request) => {
        const comment = keptComment(messages, { ...kept, request });
        expect(comment.split("\n")[0]).toMatch(/^<!-- [^<>]* -->$/);
        expect(readKept(comment, { ...kept, request })).toEqual(messages);
      }),
    );
  });
});
