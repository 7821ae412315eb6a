import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { schemas } from "../../scripts/docs/schemas.ts";
import { resolveTarget } from "../../src/core/targets/resolve-target.ts";

interface Field {
  readonly enum?: readonly string[];
  readonly items?: Field;
  readonly properties?: Readonly<Record<string, unknown>>;
}
interface Service {
  readonly properties: { readonly defaults: { readonly properties: Readonly<Record<string, Field>> } };
}
const schema = schemas["deploy-targets.json"] as {
  readonly properties: { readonly services: { readonly additionalProperties: Service } };
};
const { properties: fields } = schema.properties.services.additionalProperties.properties.defaults;

const page = readFileSync("docs/targets.md", "utf8");
const [, tables = ""] = /<!-- targets -->([\s\S]*)<!-- \/targets -->/.exec(page) ?? [];
const rows = tables.split("\n").flatMap((line) => {
  const [, names = "", says = "", standard = ""] = line.split("|").map((cell) => cell.trim());
  return names.startsWith("`") ? [{ names: names.replaceAll("`", "").split(", "), says, standard }] : [];
});

describe("docs/targets.md", () => {
  it("has every field of the schema, each once", () => {
    const named = rows.flatMap(({ names }) => names);
    expect([...named].sort((a, b) => a.localeCompare(b))).toEqual(
      Object.keys(fields).sort((a, b) => a.localeCompare(b)),
    );
  });

  it.each(rows)("names every word that $names takes, and says what it is when it is left out", (row) => {
    expect(row.standard).not.toBe("");
    for (const name of row.names) {
      const { enum: words = [], items, properties = {} } = fields[name] ?? {};
      for (const word of [...words, ...(items?.enum ?? []), ...Object.keys(properties)])
        expect(`${row.says} ${row.standard}`).toContain(`\`${word}\``);
    }
  });

  it("calls required what an environment cannot do without, and nothing else", () => {
    const [, example = ""] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
    expect(resolveTarget(example, { service: "shop", environment: "production", file: "f" })).toMatchObject({
      kind: "target",
    });
    const { services } = parse(example) as {
      services: { shop: { defaults: object; environments: { production: object } } };
    };
    const given = Object.keys({ ...services.shop.defaults, ...services.shop.environments.production });
    const required = rows.filter(({ standard }) => standard === "**required**").flatMap(({ names }) => names);
    expect(given.filter((name) => name !== "account").sort()).toEqual([...required].sort());
    for (const name of required)
      expect(
        resolveTarget(example.replace(new RegExp(`\\b${name}: [^,\\n}]+,?`), ""), {
          service: "shop",
          environment: "production",
          file: "f",
        }).kind,
      ).toBe("invalid");
  });
});
