import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMasks } from "../../../src/rehearsal/runner/masks.ts";

const secret = fc.stringMatching(/^[A-Za-z0-9/+"-]{6,20}$/);

describe("masks", () => {
  it("leave no secret in any text, whatever stands around it", () => {
    fc.assert(
      fc.property(
        fc.array(secret, { minLength: 1, maxLength: 3 }),
        fc.array(fc.string(), { maxLength: 4 }),
        (secrets, around) => {
          const masks = createMasks();
          for (const value of secrets) masks.add(value);
          const hidden = masks.hide(around.join(secrets[0]) + secrets.join(""));
          for (const value of secrets) expect(hidden).not.toContain(value);
        },
      ),
    );
  });

  it("leave text without secrets as it is", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const masks = createMasks();
        masks.add("a-secret-that-no-text-holds");
        expect(masks.hide(text)).toBe(text);
      }),
    );
  });

  it("join what overlaps", () => {
    const masks = createMasks();
    masks.add("abcdef");
    masks.add("defghi");
    expect(masks.hide("<abcdefghi>")).toBe("<***>");
  });
});
