import { describe, expect, it } from "vitest";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import type { KeptRelease } from "../../../src/core/rollback/past-release.ts";
import type { Archive } from "../../../src/ports/archive.ts";
import { archiveOf, kept, lived, MOVED, RAN, SHOP_IMAGE } from "../../fakes/archive-of.ts";
import {
  accepted,
  type Reaction,
  shopBack,
  shopComplete,
  shopHeld,
  shopRollout,
  shopWith,
  targetThat,
} from "../../fakes/scripted-target.ts";
import { earlier, recordWith } from "../../fakes/shop-records.ts";
import { play, rollingBack, said, writesIn } from "./rollback-scene.ts";

const BY_HAND = { request: "", "service-deployment": "", deploy: "", version: "", commit: "" };
const hand = (to: string, more: Readonly<Record<string, string>> = {}) => ({ ...BY_HAND, to, ...more });
const proven = recordWith([{ state: "success", phase: "proven" }]);
const moves = (conversation: readonly string[]) =>
  conversation.filter((call) => /^(roll-back|stop|restore-release|register|unmark)/.test(call));

/** Shop with our rollout complete; another release is brought out when it is asked for. */
const finished = (release = "shop:41") =>
  targetThat({
    looks: [{ ...shopComplete, inFlight: [] }],
    reactions: [
      {
        answer: { kind: "accepted", rollout: "ecs-svc/43", release },
        afterwards: [
          {
            ...shopBack(),
            primary: { rollout: "ecs-svc/43", release, complete: true },
            live: { rollout: "ecs-svc/43", release },
            rollout: { ...shopRollout, id: "ecs-svc/43", release, status: "successful", holds: [] },
          },
        ],
      },
    ],
  });

/** Shop while our rollout is held and nobody's id is known. */
const heldNow = () => {
  const seen = { ...shopHeld, inFlight: [shopRollout] };
  return targetThat({
    looks: [seen, shopHeld],
    reactions: [{ answer: accepted, afterwards: [rollingBack, shopBack()] }],
  });
};

const finishedWorld = (archive: Partial<Parameters<typeof archiveOf>[0]> = {}) => {
  const target = finished();
  return { target, record: proven, archive: archiveOf({ conversation: target.calls, ...archive }) };
};

describe("rollback by hand", () => {
  const away = (why: "unavailable" | "forbidden") => (): never => {
    throw new Unreadable(why, "ecs:DescribeServices failed", "See why.");
  };

  it("asks ECS again where it does not answer at first", async () => {
    const { target, ...world } = finishedWorld();
    const back = { answer: { kind: "accepted", rollout: "ecs-svc/43", release: "shop:41" }, afterwards: [shopBack()] };
    const late = targetThat({
      looks: [away("unavailable"), away("unavailable"), { ...shopComplete, inFlight: [] }],
      reactions: [back as Reaction],
      calls: target.calls,
    });
    const { outputs } = await play({ ...world, target: late, inputs: hand("previous") });
    expect(said(outputs)).toBe("success asked_by_person yes");
  });

  it.each([
    ["unavailable", "for a minute, and no longer", 32],
    ["forbidden", "once, where it may not read", 1],
  ] as const)("asks ECS that stays %s %s", async (why, _, most) => {
    const target = targetThat({ looks: [away(why)] });
    const { outputs, conversation } = await play({ record: proven, target, inputs: hand("previous") });
    expect(said(outputs)).toBe("unknown state_unreadable no");
    const asked = conversation.filter((call) => call.startsWith("observe")).length;
    expect([asked > most / 2, asked <= most]).toEqual([true, true]);
  });

  it.each([
    ["previous"],
    ["v1.4.0"],
    ["1.4.0"],
    ["shop:41"],
    ["arn:aws:ecs:eu-west-1:111122223333:task-definition/shop:41"],
  ])("goes back to %s from what is complete, and lets nobody take what it left for good", async (to) => {
    const { outputs, conversation, locks } = await play({ ...finishedWorld(), inputs: hand(to) });
    expect(said(outputs)).toBe("success asked_by_person yes");
    expect(outputs).toMatchObject({
      "live-version": "v1.4.0",
      "known-version": "v1.4.0",
      "task-definition": "shop:41",
    });
    expect(moves(conversation)).toEqual(["restore-release shop:41 ", "unmark shop:42"]);
    expect(conversation).toContainEqual(
      expect.stringMatching(/^record 900 inactive: ecs-svc\/42 shop:42 phase=rolled-back/),
    );
    expect(locks).toHaveLength(1);
  });

  it.each([
    ["previous", "complete"],
    ["previous", "on its way"],
    ["v1.4.0", "complete"],
  ])("finishes an order to go to %s that died when what it brought out is %s", async (to, standing) => {
    const brought = { id: "ecs-svc/43", release: "shop:41" };
    const complete = standing === "complete";
    const there = {
      ...shopComplete,
      primary: { rollout: brought.id, release: brought.release, complete: true },
      live: { rollout: brought.id, release: brought.release },
      rollout: undefined,
      inFlight: [],
    };
    const newer = { ...shopRollout, ...brought, status: "successful", holds: [] } as const;
    const moving = { ...newer, status: "in-progress", weight: 0 } as const;
    const target = targetThat({
      looks: [
        complete ? there : { ...there, inFlight: [moving] },
        { ...shopComplete, ...there, rollout: shopComplete.rollout, newer },
      ],
    });
    const archive = archiveOf({ conversation: target.calls });
    const { outputs, conversation, locks } = await play({ target, record: proven, archive, inputs: hand(to) });
    expect(said(outputs)).toBe("unchanged already_rolled_back yes");
    expect(outputs).toMatchObject({ "task-definition": "shop:41", "undone-version": "v1.5.0" });
    expect(moves(conversation)).toEqual(["unmark shop:42"]);
    expect(locks).toMatchObject([{ request: proven.payload.request }]);
    expect(conversation).toContainEqual(
      expect.stringMatching(/^record 900 inactive: ecs-svc\/42 shop:42 phase=rolled-back/),
    );
  });

  it("finishes an order that died after a held release fell back, instead of going one further back", async () => {
    const target = targetThat({ looks: [shopBack()] });
    const archive = archiveOf({ conversation: target.calls, past: [lived(41), lived(40)] });
    const { outputs, conversation, locks } = await play({ target, archive, inputs: hand("previous") });
    expect(said(outputs)).toBe("unchanged already_rolled_back yes");
    expect(moves(conversation)).toEqual([]);
    expect(locks).toMatchObject([{ request: recordWith().payload.request }]);
    expect(conversation).toContainEqual(expect.stringMatching(/^record 900 failure: .*phase=rolled-back/));
  });

  it.each([
    ["previous", "complete"],
    ["previous", "on its way"],
    ["v1.4.0", "complete"],
    ["shop:43", "complete"],
  ])("finishes an order to go to %s that died when the copy that it brought out is %s", async (to, standing) => {
    const brought = { id: "ecs-svc/43", release: "shop:43" };
    const there = {
      ...shopComplete,
      primary: { rollout: brought.id, release: brought.release, complete: true },
      live: { rollout: brought.id, release: brought.release },
      rollout: undefined,
      inFlight: [],
    };
    const newer = { ...shopRollout, ...brought, status: "successful", holds: [] } as const;
    const moving = { ...newer, status: "in-progress", weight: 0 } as const;
    const target = targetThat({
      looks: [
        standing === "complete" ? there : { ...there, inFlight: [moving] },
        { ...shopComplete, ...there, rollout: shopComplete.rollout, newer },
      ],
    });
    const archive = archiveOf({
      conversation: target.calls,
      past: [lived(43), lived(42), lived(41)],
      releases: [
        kept("shop:42", { image: `${SHOP_IMAGE}@${MOVED}` }),
        kept("shop:41", { active: false, image: `${SHOP_IMAGE}:stable` }),
      ],
    });
    const { outputs, conversation, locks } = await play({ target, record: proven, archive, inputs: hand(to) });
    expect(said(outputs)).toBe("unchanged already_rolled_back yes");
    expect(outputs).toMatchObject({
      "task-definition": "shop:43",
      "live-version": "v1.4.0",
      "live-commit": earlier.payload.commit,
      "undone-version": "v1.5.0",
    });
    expect(moves(conversation)).toEqual(["unmark shop:42"]);
    expect(conversation).toContain("mark shop:43 v1.4.0");
    expect(locks).toMatchObject([{ request: proven.payload.request }]);
    expect(conversation).toContainEqual(
      expect.stringMatching(/^record 900 inactive: ecs-svc\/42 shop:42 phase=rolled-back/),
    );
  });

  it("takes no release that somebody brought out beside the records for its own copy", async () => {
    const theirs = { rollout: "ecs-svc/50", release: "shop:50" };
    const rollout = {
      ...shopRollout,
      id: theirs.rollout,
      release: theirs.release,
      status: "successful",
      holds: [],
    } as const;
    const look = { ...shopComplete, primary: { ...theirs, complete: true }, live: theirs, rollout, inFlight: [] };
    const target = targetThat({ looks: [look] });
    const archive = archiveOf({
      conversation: target.calls,
      releases: [kept("shop:50", { image: `${SHOP_IMAGE}@${MOVED}` })],
    });
    const { conversation } = await play({ target, record: proven, archive, inputs: hand("previous") });
    expect(writesIn(conversation)).toEqual(["restore-release shop:42 "]);
  });

  it("goes back to a commit by the records", async () => {
    const old = { ...earlier, payload: { ...earlier.payload, commit: "e".repeat(40) } };
    const { outputs } = await play({ ...finishedWorld(), allRecords: [proven, old], inputs: hand("e".repeat(12)) });
    expect(said(outputs)).toBe("success asked_by_person yes");
    expect(outputs["live-commit"]).toBe("e".repeat(40));
  });

  it("takes the older name of the input", async () => {
    const { outputs } = await play({ ...finishedWorld(), inputs: { ...BY_HAND, "task-definition": "shop:41" } });
    expect(said(outputs)).toBe("success asked_by_person yes");
  });

  it("ends a hold while a watch is running, in the name of the run that waits there", async () => {
    const { outputs, conversation, locks } = await play({
      target: heldNow(),
      inputs: hand("previous", { by: "olga", reason: "carts are empty" }),
    });
    expect(said(outputs)).toBe("success asked_by_person yes");
    expect(writesIn(conversation)).toEqual(["roll-back-held ecs-svc/42 hook-1"]);
    expect(conversation).toContainEqual(expect.stringContaining("phase=rolling-back-by-hand"));
    expect(conversation).toContainEqual(expect.stringMatching(/^record 900 failure: .*phase=rolled-back/));
    expect(locks[0]).toMatchObject({ request: recordWith().payload.request });
    expect(locks[0]?.body).toContain("olga asked for it: carts are empty");
  });

  it("lets the platform put back what was before, then brings out the older release that was named", async () => {
    const older = { ...earlier, id: 700, payload: { ...earlier.payload, version: "v1.3.0", family: "shop:40" } };
    const back = { ...shopBack(), inFlight: [] };
    const there = {
      ...back,
      primary: { rollout: "ecs-svc/43", release: "shop:40", complete: true },
      live: { rollout: "ecs-svc/43", release: "shop:40" },
      rollout: { ...shopRollout, id: "ecs-svc/43", release: "shop:40", status: "successful", holds: [] },
    } as const;
    const standing = {
      ...back,
      rollout: { ...shopRollout, id: "ecs-svc/41", release: "shop:41", status: "successful", holds: [] },
    } as const;
    const target = targetThat({
      looks: [{ ...shopHeld, inFlight: [shopRollout] }, shopHeld],
      reactions: [
        { answer: accepted, afterwards: [back, back, standing] },
        { answer: { kind: "accepted", rollout: "ecs-svc/43", release: "shop:40" }, afterwards: [there] },
      ],
    });
    const { outputs, conversation } = await play({
      target,
      allRecords: [recordWith(), earlier, older],
      archive: archiveOf({ past: [lived(41), lived(40)] }),
      inputs: hand("v1.3.0"),
    });
    expect(said(outputs)).toBe("success asked_by_person yes");
    expect(writesIn(conversation)).toEqual([
      "roll-back-held ecs-svc/42 hook-1",
      expect.stringContaining("restore-release shop:40"),
    ]);
    expect(outputs["task-definition"]).toBe("shop:40");
  });

  it("brings the older release out over nothing that came after the fall-back", async () => {
    const older = { ...earlier, id: 700, payload: { ...earlier.payload, version: "v1.3.0", family: "shop:40" } };
    const back = { ...shopBack(), inFlight: [] };
    const theirs = { ...shopRollout, id: "ecs-svc/50", release: "shop:50", holds: [] };
    const target = targetThat({
      looks: [{ ...shopHeld, inFlight: [shopRollout] }, shopHeld],
      reactions: [{ answer: accepted, afterwards: [back, back, { ...back, inFlight: [theirs] }] }],
    });
    const { outputs, conversation, result } = await play({
      target,
      allRecords: [recordWith(), earlier, older],
      archive: archiveOf({ past: [lived(41), lived(40)] }),
      inputs: hand("v1.3.0"),
    });
    expect(said(outputs)).toBe("unknown rollback_unproven no");
    expect(result.headline).toContain("shop:40 was not brought out, since shop:50 came meanwhile");
    expect(writesIn(conversation)).toEqual(["roll-back-held ecs-svc/42 hook-1"]);
  });

  it("works without GitHub: by history and marks, and says that no incident could be written", async () => {
    const target = finished();
    const { outputs, journal } = await play({
      target,
      github: "down",
      inputs: hand("v1.4.0", { "targets-commit": "default-branch" }),
      archive: archiveOf({
        releases: [
          kept("shop:41", {
            mark: { kind: "proven", at: new Date("2026-11-20T10:00:00Z"), version: "v1.4.0", digest: RAN },
          }),
        ],
      }),
    });
    expect(said(outputs)).toBe("success asked_by_person yes");
    expect(journal.join("\n")).toContain("lock_not_written");
  });

  it("goes no further back when what it was asked to leave is gone already", async () => {
    const undone = recordWith([{ state: "failure", phase: "rolled-back" }]);
    const { outputs, conversation, result } = await play({
      target: targetThat({ looks: [{ ...shopBack(), inFlight: [] }] }),
      record: undone,
      inputs: hand("previous"),
    });
    expect(said(outputs)).toBe("unchanged already_rolled_back yes");
    expect(moves(conversation)).toEqual([]);
    expect(result.headline).toContain("name a version to go further back");
  });

  it("does nothing where the named release is live", async () => {
    const { outputs, conversation } = await play({ ...finishedWorld(), inputs: hand("v1.5.0") });
    expect(said(outputs)).toBe("unchanged nothing_changed no");
    expect(moves(conversation)).toEqual([]);
  });

  it("asks for what to undo, and takes no lost word for an order", async () => {
    const { outputs, result } = await play({ target: targetThat({ looks: [shopHeld] }), inputs: BY_HAND });
    expect(said(outputs)).toBe("unknown input_invalid no");
    expect(result.headline).toContain("task-definition");
    const both = await play({ target: targetThat({ looks: [shopHeld] }), inputs: { to: "previous" } });
    expect(said(both.outputs)).toBe("unknown input_invalid no");
  });

  it("prints the plan of a dry run and writes nothing", async () => {
    const { outputs, conversation, result, exit } = await play({
      target: targetThat({ looks: [shopHeld] }),
      inputs: { "dry-run": "true", smoke: "failure" },
    });
    expect(said(outputs)).toBe("unchanged dry_run no");
    expect(conversation).toEqual(["observe ecs-svc/42"]);
    expect(result.headline).toContain("would be rolled back (smoke_failed): the held deployment is told to roll back");
    expect(exit).toBe("exit 0");
    const ordered = await play({ ...finishedWorld(), inputs: hand("previous", { "dry-run": "true" }) });
    expect(said(ordered.outputs)).toBe("unchanged dry_run no");
    expect(moves(ordered.conversation)).toEqual([]);
  });
});

const policy = (rollback: string) =>
  `version: 1\nservices: { shop: { environments: { production: { platform: ecs, cluster: c, service: shop, region: eu-west-1, role: "arn:aws:iam::111122223333:role/d", address: "https://shop.example", health: /h, rollback: ${rollback} } } } }\n`;
const irreversible = { level: "breaking", irreversible: true };

it.each([
  ["without a word", "", "false"],
  ["where internal networks are allowed", ", allow-private-hosts: true", "true"],
])("hands on where what serves again may be asked: %s", async (_name, field, expected) => {
  const { outputs } = await play({
    ...finishedWorld(),
    targets: policy(`{ within: 90d }${field}`),
    inputs: hand("previous"),
  });
  expect(said(outputs)).toBe("success asked_by_person yes");
  expect(outputs).toMatchObject({ address: "https://shop.example", health: "/h", "allow-private-hosts": expected });
});

describe("what may be gone back to (R1)", () => {
  it.each<[string, string, string, Partial<Parameters<typeof play>[0]>]>([
    ["never live here", "shop:7", "target_never_live", {}],
    ["no such version", "v9.9.9", "version_unknown", {}],
    ["another account's", "arn:aws:ecs:eu-west-1:999922223333:task-definition/shop:41", "target_elsewhere", {}],
    ["denied", "v1.4.0", "target_denied", { targets: policy("{ deny: [1.4.0] }") }],
    [
      "forgotten by the platform",
      "v1.4.0",
      "definition_gone",
      { archive: archiveOf({ releases: [{ release: "shop:41", gone: true }] }) },
    ],
    [
      "its image deleted",
      "v1.4.0",
      "image_missing",
      { archive: archiveOf({ images: { [`${SHOP_IMAGE}@${RAN}`]: { kind: "missing" } } }) },
    ],
  ])("refuses what is %s, with force too", async (_, to, reason, more) => {
    for (const force of ["false", "true"]) {
      const { outputs, conversation } = await play({ ...finishedWorld(), ...more, inputs: hand(to, { force }) });
      expect(said(outputs)).toBe(`failure ${reason} no`);
      expect(outputs["live-version"]).toBe("v1.5.0");
      expect(writesIn(conversation)).toEqual([]);
    }
  });

  it.each<[string, string, string, () => Partial<Parameters<typeof play>[0]>]>([
    ["too old", "v1.4.0", "target_too_old", () => ({ targets: policy("{ within: 5m }") })],
    ["unproven", "shop:41", "target_unproven", () => ({ allRecords: [proven] })],
    [
      "from before an irreversible migration",
      "v1.4.0",
      "migration_irreversible",
      () => ({
        record: {
          ...proven,
          createdAt: new Date("2026-11-24T11:05:00Z"),
          payload: { ...proven.payload, migration: irreversible },
        },
      }),
    ],
  ])("asks for force where the target is %s, and says what it skipped", async (_, to, reason, more) => {
    const refused = await play({ ...finishedWorld(), ...more(), inputs: hand(to) });
    expect(said(refused.outputs)).toBe(`failure ${reason} no`);
    expect(moves(refused.conversation)).toEqual([]);
    const forced = await play({ ...finishedWorld(), ...more(), inputs: hand(to, { force: "true" }) });
    expect(said(forced.outputs)).toBe("success asked_by_person yes");
    expect(forced.journal.join("\n")).toContain(`force: ${reason}`);
    expect(forced.locks[0]?.body).toContain("Checks that force skipped: ");
    expect(forced.locks[0]?.body).toMatch(/\*\*Rolled back to\*\* \| `(v1\.4\.0 \()?shop:41/);
  });

  it.each([
    ["an inactive definition", archiveFor({ releases: [kept("shop:41", { active: false })] }), ["register pinned"]],
    [
      "a tag that was moved",
      archiveFor({
        releases: [kept("shop:41", { image: `${SHOP_IMAGE}:stable` })],
        images: { [`${SHOP_IMAGE}:stable`]: { kind: "found", digest: MOVED } },
      }),
      ["register pinned"],
    ],
    [
      "a tag that still means what ran",
      archiveFor({
        releases: [kept("shop:41", { image: `${SHOP_IMAGE}:stable` })],
        images: { [`${SHOP_IMAGE}:stable`]: { kind: "found", digest: RAN } },
      }),
      [],
    ],
  ])("registers a copy before it brings out %s", async (_, archive, registered) => {
    const release = registered.length === 0 ? "shop:41" : "shop:43";
    const target = finished(release);
    const { outputs, conversation } = await play({
      target,
      record: proven,
      archive: archive(target.calls),
      inputs: hand("v1.4.0"),
    });
    expect(said(outputs)).toBe("success asked_by_person yes");
    expect(moves(conversation)).toEqual([...registered, `restore-release ${release} `, "unmark shop:42"]);
    expect(outputs["live-version"]).toBe("v1.4.0");
    expect(conversation.includes("mark shop:43 v1.4.0")).toBe(registered.length > 0);
  });

  it.each<[string, Partial<KeptRelease> & { readonly image?: string }, readonly string[]]>([
    ["its own copy that was never brought out", {}, ["restore-release shop:43 "]],
    [
      "what somebody registered since",
      { image: `${SHOP_IMAGE}@${MOVED}` },
      ["register pinned", "restore-release shop:43 "],
    ],
    ["a copy that was rolled back", { mark: { kind: "undone" } }, ["register pinned", "restore-release shop:43 "]],
  ])("registers no second copy where the newest of the family is %s", async (_, newest, expected) => {
    const target = finished("shop:43");
    const archive = archiveOf({ conversation: target.calls, releases: [kept("shop:41", { active: false })] });
    const read: Archive["read"] = async (release) =>
      release === "shop" ? kept("shop:43", newest) : archive.read(release);
    const { outputs, conversation } = await play({
      target,
      record: proven,
      archive: { ...archive, read },
      inputs: hand("v1.4.0"),
    });
    expect(said(outputs)).toBe("success asked_by_person yes");
    expect(moves(conversation)).toEqual([...expected, "unmark shop:42"]);
    expect(conversation).toContain("mark shop:43 v1.4.0");
  });

  it("goes on where the registry may not be asked, and says so", async () => {
    const images = {
      [`${SHOP_IMAGE}@${RAN}`]: () => {
        throw new Unreadable("forbidden", "ecr:DescribeImages: AccessDenied", "Allow ecr:DescribeImages.");
      },
    };
    const { outputs, journal } = await play({ ...finishedWorld({ images }), inputs: hand("v1.4.0") });
    expect(said(outputs)).toBe("success asked_by_person yes");
    expect(journal.join("\n")).toContain("image_unreadable");
  });

  it("names what bringing a release back does not restore", async () => {
    const past = [lived(42, { setting: { volumes: "new" } }), lived(41, { setting: { volumes: "old" } })];
    const { journal } = await play({ ...finishedWorld({ past }), inputs: hand("previous") });
    expect(journal.join("\n")).toContain("not_restored: volumes");
  });
});

function archiveFor(of: Parameters<typeof archiveOf>[0]): (conversation: string[]) => Archive {
  return (conversation) => archiveOf({ ...of, conversation });
}

describe("migrations that cannot be rolled back, while a run looks after its own deployment", () => {
  const oneWay = { ...recordWith(), payload: { ...recordWith().payload, migration: irreversible } };

  it("asks a person before the old version serves again, and opens the incident", async () => {
    const { outputs, conversation, locks } = await play({
      target: targetThat({ looks: [shopHeld] }),
      record: oneWay,
      inputs: { smoke: "success", watch: "failure" },
    });
    expect(said(outputs)).toBe("failure migration_irreversible no");
    expect(writesIn(conversation)).toEqual([]);
    expect(locks[0]?.labels).toContain("incident");
  });

  it("falls back where the old version serves everybody anyway", async () => {
    const unseen = shopWith({ weight: 0 });
    const target = targetThat({
      looks: [unseen],
      reactions: [{ answer: accepted, afterwards: [rollingBack, shopBack()] }],
    });
    const { outputs } = await play({ target, record: oneWay, inputs: { smoke: "failure" } });
    expect(said(outputs)).toBe("success smoke_failed yes");
  });
});
