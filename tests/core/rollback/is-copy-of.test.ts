import { describe, expect, it } from "vitest";
import { isCopyOf } from "../../../src/core/rollback/is-copy-of.ts";
import { MOVED, RAN, SHOP_IMAGE } from "../../fakes/archive-of.ts";

const definition = (image: string, more: object = {}, container: object = {}) =>
  JSON.stringify({
    family: "shop",
    cpu: "256",
    containerDefinitions: [{ name: "web", image, environment: [{ name: "A", value: "1" }], ...container }],
    ...more,
  });
const ran = new Map([["web", RAN]]);

describe("a copy of a definition", () => {
  it.each([
    ["the same", definition(`${SHOP_IMAGE}@${RAN}`), definition(`${SHOP_IMAGE}@${RAN}`)],
    ["the tag, pinned to what ran", definition(`${SHOP_IMAGE}@${RAN}`), definition(`${SHOP_IMAGE}:stable`)],
    ["the tag itself", definition(`${SHOP_IMAGE}:stable`), definition(`${SHOP_IMAGE}:stable`)],
    [
      "the same in other words of ECS",
      definition(`${SHOP_IMAGE}@${RAN}`, { volumes: [] }, { cpu: 0, essential: true }),
      definition(`${SHOP_IMAGE}@${RAN}`),
    ],
  ])("is %s", (_, copy, source) => {
    expect(isCopyOf(copy, source, ran)).toBe(true);
  });

  it.each([
    ["another digest", definition(`${SHOP_IMAGE}@${MOVED}`), definition(`${SHOP_IMAGE}@${RAN}`)],
    ["a digest that did not run", definition(`${SHOP_IMAGE}@${MOVED}`), definition(`${SHOP_IMAGE}:stable`)],
    ["another repository", definition(`other/shop@${RAN}`), definition(`${SHOP_IMAGE}:stable`)],
    [
      "other variables",
      definition(`${SHOP_IMAGE}@${RAN}`, {}, { environment: [] }),
      definition(`${SHOP_IMAGE}@${RAN}`),
    ],
    ["another size", definition(`${SHOP_IMAGE}@${RAN}`, { cpu: "512" }), definition(`${SHOP_IMAGE}@${RAN}`)],
    ["another container", definition(`${SHOP_IMAGE}@${RAN}`, {}, { name: "api" }), definition(`${SHOP_IMAGE}@${RAN}`)],
  ])("is not %s", (_, copy, source) => {
    expect(isCopyOf(copy, source, ran)).toBe(false);
  });

  it("is none where nobody knows which digest ran", () => {
    expect(isCopyOf(definition(`${SHOP_IMAGE}@${RAN}`), definition(`${SHOP_IMAGE}:stable`), new Map())).toBe(false);
  });
});
