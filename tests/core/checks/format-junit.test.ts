import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { formatJunit } from "../../../src/core/checks/format-junit.ts";
import { checkResult, stepResult } from "../../fakes/check-results.ts";

describe("formatJunit", () => {
  it("stays well-formed whatever a name or an answer holds", () => {
    const hostile = string({
      unit: constantFrom("<", ">", "&", "'", '"', "]]>", "\u0000", "\u0008", "\ud800", "\ufffe", "\n", "a", "<!--"),
    });
    assert(
      property(hostile, hostile, (name, actual) => {
        const failure = {
          kind: "mismatch",
          mismatches: [{ target: "body", expected: "x", actual, kind: "assertion" }],
        } as const;
        const xml = formatJunit([
          checkResult({ name, outcome: "failed", steps: [stepResult({ name, outcome: "failed", failure })] }),
        ]);
        const texts = xml.replace(/<[a-z/?](?:"[^"<]*"|[^"<>])*>/g, "");
        expect(texts).not.toMatch(/[<>]/);
        expect(texts.replace(/&(amp|lt|gt|quot|apos|#\d+);/g, "")).not.toContain("&");
      }),
    );
  });
});
