import { describe, expect, it } from "vitest";
import { HttpError } from "../../../src/ports/http.ts";
import { gatePorts } from "../../fakes/gate-ports.ts";
import { play, shopFiles, shopPorts } from "./doctor-scene.ts";

const TARGETS = shopFiles()[".github/deploy-targets.yml"] ?? "";
const MONITOR = `version: 1
watch: 10m
providers: { prom: { kind: prometheus } }
metrics:
  - name: errors
    provider: prom
    kind: count
    events: 'sum(increase(failed_total[60s]))'
    total: 'sum(increase(asked_total[60s]))'
    both-versions: true
    limits: { alert: 5 }
`;
const POLICY = `version: 1
locks: { incidents: { endpoints: [{ name: pager, url: "https://pager.example/v1", path: "incidents[*].priority", none-of: [P1] }] } }
environments: { production: {}, staging: {} }
`;
const everywhere = TARGETS.replace("    defaults:\n", "    defaults:\n      allow-private-hosts: true\n");
const productionOnly = TARGETS.replace("      production:\n", "      production:\n        allow-private-hosts: true\n");
/** Shop, and beside it in production a service that allows nothing. */
const besideAnother = `${productionOnly}  cart:
    environments:
      production:
        { platform: ecs, region: eu-west-1, cluster: cart, service: cart, role: "arn:aws:iam::111122223333:role/cart", address: "https://cart.example", health: /health }
`;

/** Plays doctor in an internal network: whatever is asked there answers only to whoever may ask it. */
async function look(targets: string, inputs: Readonly<Record<string, string>> = {}) {
  const gate = gatePorts({ policy: POLICY });
  const files = { ...shopFiles(), ".github/deploy-targets.yml": targets, ".github/deploy-monitor.yml": MONITOR };
  const reach = {
    ...shopPorts().reach,
    knock: async (_: string, internal: boolean) => {
      if (internal) return 200;
      throw new HttpError("address-refused", "it is in the range private");
    },
  };
  const given = { "provider-urls": "prom=https://prometheus.internal", ...inputs };
  const { findings } = await play(shopPorts({ gate, reach }, files), given);
  return { hosts: findings.filter(({ id }) => id === "host"), asked: gate.asked, findings };
}

describe("doctor in an internal network", () => {
  it("reaches what the target lets stand there", async () => {
    const { hosts, asked } = await look(everywhere);
    expect(hosts).toMatchObject([{ status: "ok", said: expect.stringContaining("prometheus.internal") }]);
    expect(asked).toContain("endpoints pager tokens= inside");
  });

  it("says what a deployment would be refused, and names the field", async () => {
    const { hosts, asked } = await look(TARGETS);
    expect(hosts).toMatchObject([
      { status: "problem", remedy: expect.stringContaining("Set `allow-private-hosts: true` in every target") },
    ]);
    expect(asked).toContain("endpoints pager tokens=");
  });

  it("says it of a provider without TLS too, which nothing asks then", async () => {
    const plain = { "provider-urls": "prom=http://prometheus.internal:9090" };
    expect((await look(TARGETS, plain)).hosts).toMatchObject([
      { status: "problem", said: expect.stringContaining("does not start with https://") },
    ]);
    expect((await look(everywhere, plain)).hosts).toMatchObject([{ status: "ok" }]);
  });

  it("judges each environment by its own targets, and one of several targets by the strictest", async () => {
    const all = { environment: "", service: "" };
    const own = await look(productionOnly, all);
    expect(own.asked.filter((line) => line.startsWith("endpoints")).sort()).toEqual([
      "endpoints pager tokens=",
      "endpoints pager tokens= inside",
    ]);
    expect(own.hosts).toMatchObject([{ status: "problem" }]);
    const several = await look(besideAnother, { environment: "production", service: "" });
    expect(several.asked).toContain("endpoints pager tokens=");
    expect((await look(besideAnother)).hosts).toMatchObject([{ status: "ok" }]);
  });

  it("reaches webhooks there in any case, as announce does", async () => {
    const { hosts } = await look(TARGETS, { "webhook-url": "https://hooks.internal/x" });
    expect(hosts).toContainEqual(
      expect.objectContaining({ status: "ok", said: expect.stringContaining("hooks.internal") }),
    );
  });

  it("finds an address without TLS well where the field stands, and a problem of the targets without it", async () => {
    const plain = (text: string) => text.replace("address: https://shop.example\n", "address: http://shop.internal\n");
    expect(plain(TARGETS)).not.toBe(TARGETS);
    const { findings } = await look(plain(everywhere));
    expect(findings.filter(({ status }) => status === "problem")).toEqual([]);
    expect((await look(plain(TARGETS))).findings).toContainEqual(
      expect.objectContaining({
        id: "targets",
        status: "problem",
        said: expect.stringContaining("`allow-private-hosts: true`"),
      }),
    );
  });
});
