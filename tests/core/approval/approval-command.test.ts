import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { approveCommand, denyCommand, parseCommand, tickCommand } from "../../../src/core/approval/approval-command.ts";

const NONCE = "0123456789abcdef";
const hex = fc.string({ unit: fc.constantFrom(...Array.from("0123456789abcdef")), minLength: 16, maxLength: 16 });

describe("parseCommand", () => {
  it.each([
    [`/approve ${NONCE}`, { kind: "approve", nonce: NONCE }],
    [`/approve ${NONCE}  \t`, { kind: "approve", nonce: NONCE }],
    [`/approve ${NONCE}\r\nTested on staging.`, { kind: "approve", nonce: NONCE }],
    [`/deny ${NONCE}`, { kind: "deny", nonce: NONCE, reason: "" }],
    [`/deny ${NONCE} checkout fails \r\nsee below`, { kind: "deny", nonce: NONCE, reason: "checkout fails" }],
    [`/approve ${NONCE} please`, { kind: "malformed" }],
    [`/approve  ${NONCE}`, { kind: "malformed" }],
    [` /approve ${NONCE}`, { kind: "malformed" }],
    [`> /approve ${NONCE}`, { kind: "malformed" }],
    [`**/approve ${NONCE}**`, { kind: "malformed" }],
    [`/approve ${NONCE.toUpperCase()}`, { kind: "malformed" }],
    [`/Deny ${NONCE}`, { kind: "malformed" }],
    ["/deny", { kind: "malformed" }],
    [`/tick ${NONCE} 2`, { kind: "tick", nonce: NONCE, number: 2 }],
    [`/tick ${NONCE} 12 \t\r\nSee the run.`, { kind: "tick", nonce: NONCE, number: 12 }],
    [`/tick ${NONCE}`, { kind: "malformed" }],
    [`/tick ${NONCE} 0`, { kind: "malformed" }],
    [`/tick ${NONCE} 02`, { kind: "malformed" }],
    [`/tick ${NONCE} 1 2`, { kind: "malformed" }],
    [`/tick ${NONCE} 1,2`, { kind: "malformed" }],
    [`/tick ${NONCE} \u0661`, { kind: "malformed" }],
    [`> /tick ${NONCE} 1`, { kind: "malformed" }],
    [`- [x] /tick ${NONCE} 1`, { kind: "none" }],
    ["tick tock", { kind: "none" }],
    ["\uff0fapprove", { kind: "malformed" }],
    ["approved!", { kind: "malformed" }],
    ["LGTM", { kind: "none" }],
    ["", { kind: "none" }],
    [`Fine\n/approve ${NONCE}`, { kind: "none" }],
    [`\`\`\`\n/approve ${NONCE}\n\`\`\``, { kind: "none" }],
  ])("reads %j", (body, command) => {
    expect(parseCommand(body)).toEqual(command);
  });

  it("reads what the issue tells people to write, whatever follows below", () => {
    fc.assert(
      fc.property(hex, fc.string({ unit: "binary" }), (nonce, below) => {
        expect(parseCommand(`${approveCommand(nonce)}\n${below}`)).toEqual({ kind: "approve", nonce });
        expect(parseCommand(`${denyCommand(nonce)}\n${below}`)).toMatchObject({ kind: "deny", nonce });
      }),
    );
  });

  it("never reads a tick of another number than was written, nor a tick from a quoted or altered line", () => {
    const number = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(hex, number, fc.string({ unit: "binary" }), (nonce, wanted, below) => {
        expect(parseCommand(`${tickCommand(nonce, wanted)}\n${below}`)).toEqual({
          kind: "tick",
          nonce,
          number: wanted,
        });
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 4 }), number, (before, wanted) => {
        fc.pre(!/[\r\n]/.test(before));
        expect(parseCommand(before + tickCommand(NONCE, wanted)).kind).not.toBe("tick");
      }),
    );
  });

  it("never reads an approval from a first line that differs in any character", () => {
    const line = approveCommand(NONCE);
    const altered = fc
      .tuple(fc.nat(line.length), fc.string({ unit: "binary", minLength: 1, maxLength: 3 }), fc.boolean())
      .map(([at, text, replace]) => line.slice(0, at) + text + line.slice(at + (replace ? text.length : 0)));
    fc.assert(
      fc.property(altered, (body) => {
        const command = parseCommand(body);
        const [first = ""] = body.split(/\r\n|\r|\n/);
        fc.pre(first.trimEnd() !== line);
        expect(command.kind === "approve" && command.nonce === NONCE).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
