import { describe, expect, it, test } from "vitest";
import { formatLockMarker, parseLockMarker } from "../../../src/core/lock/deploy-lock.ts";
import { decided, factsAt, inShort, policyFrom, shopPolicy } from "./policies.ts";

const WINDOWS = "the windows of production";

test.each([
  ["Tuesday, the first instant", "2026-11-17T10:00:00Z", "require-approval"],
  ["Tuesday, just before", "2026-11-17T09:59:59.999Z", "deny"],
  ["Tuesday, the last instant", "2026-11-17T13:59:59.999Z", "require-approval"],
  ["Tuesday, the end", "2026-11-17T14:00:00Z", "deny"],
  ["Wednesday", "2026-11-18T12:00:00Z", "require-approval"],
  ["Thursday", "2026-11-19T13:59:00Z", "require-approval"],
  ["Friday", "2026-11-20T12:00:00Z", "deny"],
  ["Monday", "2026-11-16T12:00:00Z", "deny"],
  ["Sunday", "2026-11-15T12:00:00Z", "deny"],
  ["Thursday before Black Friday week", "2026-11-19T12:00:00Z", "require-approval"],
  ["Tuesday in Black Friday week", "2026-11-24T12:00:00Z", "deny"],
  ["Tuesday after it", "2026-12-01T10:00:00Z", "require-approval"],
  ["Thursday before 20 December", "2026-12-17T12:00:00Z", "require-approval"],
  ["Tuesday 22 December", "2026-12-22T12:00:00Z", "deny"],
  ["Tuesday 29 December", "2026-12-29T12:00:00Z", "require-approval"],
])("S4: %s", (_name, at, kind) => {
  expect(decided(shopPolicy, factsAt(at)).kind).toBe(kind);
});

test.each([
  [
    "2026-11-20T12:00:00Z",
    `deny ${WINDOWS} | until 2026-11-24T10:00Z | open 2026-12-01T10:00Z | change 2026-12-01T10:00Z`,
  ],
  [
    "2026-11-22T23:59:59Z",
    `deny ${WINDOWS} | until 2026-11-24T10:00Z | open 2026-12-01T10:00Z | change 2026-12-01T10:00Z`,
  ],
  [
    "2026-11-23T00:00:00Z",
    "deny Black Friday week | until 2026-11-30T00:00Z | open 2026-12-01T10:00Z | change 2026-12-01T10:00Z",
  ],
  [
    "2026-11-27T12:00:00Z",
    "deny Black Friday week | until 2026-11-30T00:00Z | open 2026-12-01T10:00Z | change 2026-12-01T10:00Z",
  ],
  [
    "2026-11-30T00:00:00Z",
    `deny ${WINDOWS} | until 2026-12-01T10:00Z | open 2026-12-01T10:00Z | change 2026-12-01T10:00Z`,
  ],
  [
    "2026-12-26T23:59:59Z",
    "deny Christmas | until 2026-12-27T00:00Z | open 2026-12-29T10:00Z | change 2026-12-29T10:00Z",
  ],
  [
    "2026-12-27T00:00:00Z",
    `deny ${WINDOWS} | until 2026-12-29T10:00Z | open 2026-12-29T10:00Z | change 2026-12-29T10:00Z`,
  ],
  ["2026-12-01T10:00:00Z", "require-approval - | until 2026-12-01T14:00Z | open never | change 2026-12-01T14:00Z"],
])("Shop at %s: %s", (at, expected) => {
  expect(inShort(decided(shopPolicy, factsAt(at)))).toBe(expected);
});

it("asks QA in the window, and nobody for staging", () => {
  const production = decided(shopPolicy, factsAt("2026-11-17T11:00:00Z"));
  expect(production.approvals).toEqual([
    { role: "qa", count: 1, evidence: "comments", rules: ["approvals of production"] },
  ]);
  const staging = decided(shopPolicy, factsAt("2026-11-27T12:00:00Z", { environment: "staging" }));
  expect(inShort(staging)).toBe("allow - | until never | open never | change never");
});

describe("rules that people may lift", () => {
  const policy = policyFrom(`
version: 1
roles: { cto: { users: [octo#1] }, lead: { users: [lea#2] }, qa: { users: [quinn#3] } }
environments:
  production:
    approvals: [{ role: qa, count: 2 }]
    windows: [{ days: tue, from: "10:00", to: "11:00" }]
    outside-windows: { unless: [{ class: hotfix, approved-by: lead }] }
freezes:
  - name: Peak season
    every-year: 10-01 to 01-01
    stops: [large]
    unless: [{ class: [large], approved-by: cto }]
  - name: Move
    dates: 2026-06-02
    strength: soft
    approved-by: [cto, qa]
`);
  const ask = (at: string, changeClass: string) => {
    const { kind, approvals } = decided(policy, factsAt(at, { changeClass }));
    return `${kind} ${approvals.map(({ role, count }) => `${role}×${count}`).join(" ")}`;
  };

  it.each([
    ["a class that is not stopped passes", "2026-10-06T10:00:00Z", "standard", "require-approval qa×2"],
    [
      "a class that is stopped asks the exception's role too",
      "2026-10-06T10:00:00Z",
      "large",
      "require-approval qa×2 cto×1",
    ],
    ["the freeze goes on over the year's end, its last date included", "2027-01-01T23:59:59Z", "large", "deny "],
    ["and ends there", "2027-01-05T10:30:00Z", "large", "require-approval qa×2"],
    [
      "a soft freeze asks its roles, the largest count of one role",
      "2026-06-02T10:30:00Z",
      "standard",
      "require-approval qa×2 cto×1",
    ],
    ["nobody is asked for what stays closed", "2026-06-02T12:00:00Z", "standard", "deny "],
    [
      "an exception of the windows opens for its class",
      "2026-06-03T12:00:00Z",
      "hotfix",
      "require-approval qa×2 lead×1",
    ],
    ["an unknown class has no exception", "2026-06-03T12:00:00Z", "whatever", "deny "],
  ])("%s", (_name, at, changeClass, expected) => {
    expect(ask(at, changeClass)).toBe(expected);
  });

  it("changes at the freeze's end although the windows stay open, for the approvals differ", () => {
    const open = policyFrom(`
version: 1
roles: { cto: { users: [octo#1] } }
environments: { production: {} }
freezes: [{ name: Move, dates: 2026-06-02, strength: soft, approved-by: cto }]
`);
    expect(inShort(decided(open, factsAt("2026-06-02T12:00:00Z")))).toBe(
      "require-approval Move | until 2026-06-03T00:00Z | open never | change 2026-06-03T00:00Z",
    );
    expect(inShort(decided(open, factsAt("2026-06-01T12:00:00Z")))).toBe(
      "allow - | until 2026-06-02T00:00Z | open never | change 2026-06-02T00:00Z",
    );
  });
});

describe("locks", () => {
  const at = "2026-11-17T11:00:00Z";
  const incident = {
    name: "issue #7",
    issue: 7,
    url: "https://github.com/shop-org/shop/issues/7",
    title: "checkout is down",
    label: "sev1",
  };
  const lock = (body: string) => {
    const marker = parseLockMarker(body);
    return {
      issue: 12,
      url: "",
      title: "",
      openedAt: new Date(at),
      scope: marker?.scope,
      request: marker?.request ?? "",
      owner: marker?.owner ?? "",
      reason: marker?.reason ?? "",
      expiresAt: marker?.expiresAt,
    };
  };
  const ours = lock(formatLockMarker({ environment: "production", service: "shop" }, "r"));

  it("stops at an open incident, without an end that is known", () => {
    expect(inShort(decided(shopPolicy, factsAt(at, { incidents: [incident] })))).toBe(
      "deny issue #7 | until never | open never | change never",
    );
  });

  it("lets the policy's exception ask instead", () => {
    const decision = decided(shopPolicy, factsAt(at, { incidents: [incident], changeClass: "hotfix" }));
    expect(decision.kind).toBe("require-approval");
    expect(decision.rule?.kind).toBe("incident");
  });

  it("honours our own lock without any locks: in the policy", () => {
    const policy = policyFrom("version: 1\nenvironments: { production: {}, staging: {} }\n");
    expect(decided(policy, factsAt(at, { locks: [ours] })).rule?.kind).toBe("lock");
    expect(decided(policy, factsAt(at, { locks: [ours], service: "other" })).kind).toBe("allow");
    expect(decided(policy, factsAt(at, { locks: [ours], environment: "staging" })).kind).toBe("allow");
  });

  it("stops everything at a lock whose marker cannot be read, whatever class it is", () => {
    const decision = decided(
      shopPolicy,
      factsAt(at, { locks: [lock("somebody rewrote this")], changeClass: "hotfix", environment: "staging" }),
    );
    expect(decision.kind).toBe("deny");
  });

  it("weighs every lock that stands: an approval that lifts the first does not lift a later one that nobody may lift", () => {
    const persons = { ...lock("Do not deploy."), issue: 13 };
    const facts = factsAt(at, { locks: [ours, persons], changeClass: "hotfix" });
    const decision = decided(shopPolicy, facts);
    expect(decision.kind).toBe("deny");
    expect(decision.rule?.name).toBe("issue #13");
    expect(decision.rules.map(({ name }) => name)).toContain("issue #12");
  });

  it("believes the marker alone on its line, not one that a body quotes", () => {
    const marker = formatLockMarker({ environment: "production", service: "shop" }, "r");
    const other = formatLockMarker({ environment: "none", service: "none" }, "x");
    for (const body of [`Its output: \`${other}\`\n\n${marker}\n`, `${other} said a task\r\n\r\n${marker}\r\nmore`])
      expect(parseLockMarker(body)?.scope).toEqual({ environment: "production", service: "shop" });
    expect(parseLockMarker(`Its output: \`${other}\``)).toBeUndefined();
  });

  it("takes a lock with an incident label for what its marker says, not for an incident of everything", () => {
    const both = { ...incident, name: "issue #12", issue: 12 };
    expect(decided(shopPolicy, factsAt(at, { locks: [ours], incidents: [both], service: "other" })).kind).toBe(
      "require-approval",
    );
  });

  it("names the lock before a freeze, and lists both", () => {
    const { rule, rules } = decided(shopPolicy, factsAt("2026-11-27T12:00:00Z", { incidents: [incident] }));
    expect(rule?.name).toBe("issue #7");
    expect(rules.map(({ name }) => name)).toEqual(["issue #7", "Black Friday week", WINDOWS]);
  });
});

describe("time", () => {
  const window = (text: string) => policyFrom(`version: 1\nenvironments: { production: { windows: [${text}] } }\n`);

  it.each([
    [
      "overnight belongs to the day it starts",
      '{ days: mon, from: "22:00", to: "02:00" }',
      "2026-11-17T01:59:00Z",
      "allow",
    ],
    ["and not to its own morning", '{ days: mon, from: "22:00", to: "02:00" }', "2026-11-16T01:00:00Z", "deny"],
    ["24:00 is the day's end", '{ days: mon, from: "22:00", to: "24:00" }', "2026-11-16T23:59:59Z", "allow"],
    ["whole days", "{ days: sat-sun }", "2026-11-15T23:59:59Z", "allow"],
    [
      "V4: Asia/Jakarta",
      '{ days: "tue, thu", from: "10:00", to: "12:00", timezone: Asia/Jakarta }',
      "2026-11-17T03:00:00Z",
      "allow",
    ],
    [
      "V4: Asia/Jakarta, the end",
      '{ days: "tue, thu", from: "10:00", to: "12:00", timezone: Asia/Jakarta }',
      "2026-11-17T05:00:00Z",
      "deny",
    ],
  ])("%s", (_name, text, at, kind) => {
    expect(decided(window(text), factsAt(at)).kind).toBe(kind);
  });

  it("does not open in minutes that a clock skips, and opens in both passes of an hour that it repeats", () => {
    const night = window('{ from: "02:15", to: "02:45", timezone: Europe/Berlin }');
    expect(inShort(decided(night, factsAt("2026-03-28T12:00:00Z")))).toContain("open 2026-03-30T00:15Z");
    const opens = ["2026-10-25T00:15:00Z", "2026-10-25T01:15:00Z"].map((at) => inShort(decided(night, factsAt(at))));
    expect(opens).toEqual([
      "allow - | until 2026-10-25T00:45Z | open never | change 2026-10-25T00:45Z",
      "allow - | until 2026-10-25T01:45Z | open never | change 2026-10-25T01:45Z",
    ]);
  });

  it("keeps a freeze's wall-clock ends over a change of the clock", () => {
    const policy = policyFrom(
      "version: 1\nenvironments: { production: {} }\nfreezes: [{ name: Autumn, dates: 2026-10-20 to 2026-10-30, timezone: America/New_York }]\n",
    );
    expect(inShort(decided(policy, factsAt("2026-10-20T04:00:00Z")))).toContain("open 2026-10-31T04:00Z");
    const late = policyFrom(
      "version: 1\nenvironments: { production: {} }\nfreezes: [{ name: Autumn, dates: 2026-10-20 to 2026-11-05, timezone: America/New_York }]\n",
    );
    expect(inShort(decided(late, factsAt("2026-10-20T04:00:00Z")))).toContain("open 2026-11-06T05:00Z");
  });

  it("finds an opening years ahead, across freezes that chain", () => {
    const policy = policyFrom(`
version: 1
environments: { production: { windows: [{ days: mon, from: "10:00", to: "11:00" }] } }
freezes:
  - { name: A, dates: 2026-01-01 to 2030-06-30 }
  - { name: B, dates: 2030-07-01 to 2033-12-31 }
`);
    expect(inShort(decided(policy, factsAt("2026-01-05T10:30:00Z")))).toBe(
      "deny A | until 2030-07-01T00:00Z | open 2034-01-02T10:00Z | change 2034-01-02T10:00Z",
    );
  });

  it("says never when nothing opens within ten years", () => {
    const policy = policyFrom(
      "version: 1\nenvironments: { production: {} }\nfreezes: [{ name: Always, every-week: mon-sun }]\n",
    );
    expect(inShort(decided(policy, factsAt("2026-01-05T10:30:00Z")))).toBe(
      "deny Always | until never | open never | change never",
    );
  });

  it("takes 29 February for a day of leap years only", () => {
    const policy = policyFrom(
      'version: 1\nenvironments: { production: {} }\nfreezes: [{ name: Leap, every-year: "02-29" }]\n',
    );
    expect(inShort(decided(policy, factsAt("2026-01-05T10:30:00Z")))).toContain("until 2028-02-29T00:00Z");
  });
});

it("decides over a thousand rules, ten years ahead, with a result that follows from them", () => {
  const freezes = Array.from(
    { length: 1_000 },
    (_, index) =>
      `  - { name: F${index}, dates: ${new Date(Date.UTC(2026, 0, 1 + index * 3)).toISOString().slice(0, 10)} to ${new Date(Date.UTC(2026, 0, 3 + index * 3)).toISOString().slice(0, 10)} }`,
  );
  const policy = policyFrom(`version: 1\nenvironments: { production: {} }\nfreezes:\n${freezes.join("\n")}\n`);
  expect(inShort(decided(policy, factsAt("2026-01-02T00:00:00Z")))).toContain(
    `open ${new Date(Date.UTC(2026, 0, 1 + 3_000)).toISOString().slice(0, 10)}T00:00Z`,
  );
});

it("does not know an environment by an inherited name", () => {
  expect(() => decided(shopPolicy, factsAt("2026-11-17T11:00:00Z", { environment: "constructor" }))).toThrow();
});
