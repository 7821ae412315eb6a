import { describe, expect, it } from "vitest";
import { resolveShop } from "./shop-document.ts";

const HTTPS = "address: https://shop.example";
const HTTP = "address: http://shop.internal";
const TEST_HTTP = "test-address: http://shop.internal:8080";
const ALLOWED = "allow-private-hosts: true";

describe("a target's allow-private-hosts", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["https alone", [HTTPS], []],
    ["http with the field", [HTTP, ALLOWED], []],
    ["http of the test listener with the field", [HTTPS, TEST_HTTP], [ALLOWED]],
    ["the field in defaults, http in the environment", [HTTPS, ALLOWED], [HTTP]],
  ])("lets in %s", (_name, defaults, production) => {
    expect(resolveShop(defaults, production).kind).toBe("target");
  });

  it.each<[string, readonly string[], readonly string[], string, number]>([
    ["http", [HTTP], [], "services.shop.defaults.address: ", 11],
    ["http where it is false", [HTTPS], [HTTP, "allow-private-hosts: false"], "production.address: ", 15],
    ["http of the test listener", [HTTPS], [TEST_HTTP], "production.test-address: ", 15],
    ["http where the environment takes the field back", [HTTP, ALLOWED], ["allow-private-hosts: false"], "", 11],
  ])("refuses %s, where it stands, and names the field", (_name, defaults, production, place, line) => {
    const read = resolveShop(defaults, production);
    if (read.kind !== "invalid") throw new Error("it was let in");
    expect(read.problems).toMatchObject([{ file: "targets.yml", line }]);
    expect(read.problems[0]?.message).toContain(place);
    expect(read.problems[0]?.message).toContain("`allow-private-hosts: true`");
  });

  it("is true or false, and nothing else", () => {
    expect(resolveShop([HTTPS, "allow-private-hosts: yes"]).kind).toBe("invalid");
  });
});
