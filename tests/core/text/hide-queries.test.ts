import { describe, expect, it } from "vitest";
import { hideInStep } from "../../../src/core/checks/hide-in-step.ts";
import { shownRequest } from "../../../src/core/checks/shown-request.ts";
import { hideQueries } from "../../../src/core/text/hide-queries.ts";
import { stepResult } from "../../fakes/check-results.ts";

const asItIs = (text: string) => text;

describe("hideQueries", () => {
  it.each([
    ["https://shop.example/a?token=abc&q=1", "https://shop.example/a?token=***&q=***"],
    ["sent to /login?next=/a%3Fb&flag", "sent to /login?next=***&***"],
    ['{"url":"https://x.example/?k=v"}', '{"url":"https://x.example/?k=***"}'],
    ["https://x.example/?k=v=w#part", "https://x.example/?k=***#part"],
    ["https://x.example/?a=1 and https://y.example/?b=2", "https://x.example/?a=*** and https://y.example/?b=***"],
    ["is it? a=b", "is it? a=b"],
    ["https://x.example/", "https://x.example/"],
  ])("shows %s as %s", (text, shown) => {
    expect(hideQueries(text)).toBe(shown);
    expect(hideQueries(shown)).toBe(shown);
  });

  it("hides them in requests, and in what a service answered, not in what was expected of it", () => {
    expect(shownRequest({ method: "GET", url: "https://shop.example/s?q=teapot#top" })).toBe(
      "GET https://shop.example/s?q=***",
    );
    const mismatch = {
      target: "redirect-url",
      expected: "/in?a=1",
      actual: "/out?session=abc",
      kind: "assertion",
    } as const;
    const shown = hideInStep(stepResult({ failure: { kind: "mismatch", mismatches: [mismatch] } }), asItIs);
    expect(shown.failure).toEqual({
      kind: "mismatch",
      mismatches: [{ ...mismatch, actual: "/out?session=***" }],
    });
    const silent = { kind: "no-answer", failure: "malformed", why: "redirects to https://x.example/?code=1" } as const;
    expect(hideInStep(stepResult({ failure: silent }), asItIs).failure).toMatchObject({
      why: "redirects to https://x.example/?code=***",
    });
  });
});
