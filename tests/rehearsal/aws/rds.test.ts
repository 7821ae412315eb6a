import {
  CreateDBClusterSnapshotCommand,
  CreateDBSnapshotCommand,
  type CreateDBSnapshotCommandInput,
  DeleteDBSnapshotCommand,
  DescribeDBClusterSnapshotsCommand,
  DescribeDBClustersCommand,
  DescribeDBInstancesCommand,
  DescribeDBSnapshotsCommand,
  type DescribeDBSnapshotsCommandInput,
  ModifyDBInstanceCommand,
  RDSClient,
  RestoreDBClusterFromSnapshotCommand,
  RestoreDBInstanceFromDBSnapshotCommand,
  type RestoreDBInstanceFromDBSnapshotCommandInput,
} from "@aws-sdk/client-rds";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { AwsWorldSettings } from "../../../src/rehearsal/aws/aws-world-settings.ts";
import type { DatabasesSeed, SnapshotBehaviour } from "../../../src/rehearsal/aws/rds/database-seed.ts";
import { type Fixture, openWorld, PERSON } from "./aws-fixture.ts";

/**
 * Facts: Amazon RDS API reference 2014-10-31, the operations by their names with their errors and constraints;
 * Amazon RDS user guide, "Viewing DB instance status" (`backing-up`, `creating`, `renaming`).
 */
const SECOND = 1000;
const INSTANCE = "shop-production";
const CLUSTER = "orders";

let fixture: Fixture;
let client: RDSClient;
afterEach(async () => {
  expect(fixture.defects).toEqual([]);
  client.destroy();
  await fixture.close();
});

async function open(databases: DatabasesSeed = {}, differs: Partial<AwsWorldSettings> = {}): Promise<void> {
  fixture = await openWorld({
    databases: {
      instances: [
        { name: INSTANCE },
        { name: "orders-1", engine: "aurora-postgresql", cluster: CLUSTER },
        { name: "asleep", status: "stopped" },
      ],
      clusters: [{ name: CLUSTER }, { name: "paused", status: "stopped" }],
      ...databases,
    },
    ...differs,
  });
  client = new RDSClient(await fixture.client("rds.eu-west-1.amazonaws.com"));
}

const create = (differs: Partial<CreateDBSnapshotCommandInput> = {}) =>
  client.send(
    new CreateDBSnapshotCommand({ DBSnapshotIdentifier: "before", DBInstanceIdentifier: INSTANCE, ...differs }),
  );

const snapshots = async (differs: DescribeDBSnapshotsCommandInput = {}) =>
  (await client.send(new DescribeDBSnapshotsCommand(differs))).DBSnapshots ?? [];

async function snapshot(DBSnapshotIdentifier = "before") {
  const [only] = await snapshots({ DBSnapshotIdentifier });
  return [only?.Status, only?.PercentProgress];
}

async function instance(DBInstanceIdentifier = INSTANCE) {
  const { DBInstances } = await client.send(new DescribeDBInstancesCommand({ DBInstanceIdentifier }));
  return DBInstances?.[0];
}

describe("a snapshot of an instance", () => {
  it("is created over time, and the instance is backing up meanwhile", async () => {
    await open();
    const { DBSnapshot } = await create({ Tags: [{ Key: "commit", Value: "abc" }] });
    expect(DBSnapshot).toMatchObject({ Status: "creating", PercentProgress: 0, SnapshotType: "manual" });
    expect((await instance())?.DBInstanceStatus).toBe("backing-up");
    fixture.clock.push(45 * SECOND);
    expect(await snapshot()).toEqual(["creating", 50]);
    fixture.clock.push(44 * SECOND);
    expect(await snapshot()).toEqual(["creating", 98]);
    fixture.clock.push(SECOND);
    expect(await snapshot()).toEqual(["available", 100]);
    expect((await instance())?.DBInstanceStatus).toBe("available");
    expect((await snapshots())[0]).toMatchObject({
      DBSnapshotArn: "arn:aws:rds:eu-west-1:111122223333:snapshot:before",
      DBInstanceIdentifier: INSTANCE,
      TagList: [{ Key: "commit", Value: "abc" }],
    });
  });

  it("keeps every character of its tags on the way through the Query protocol", async () => {
    await open();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 5 }), async (values) => {
        const name = `s${fixture.world.databases.snapshots.length}`;
        const tags = values.map((Value, index) => ({ Key: `k${index}`, Value: `<&>'"${Value}` }));
        await create({ DBSnapshotIdentifier: name, Tags: tags });
        fixture.clock.push(90 * SECOND);
        expect((await snapshots({ DBSnapshotIdentifier: name }))[0]?.TagList).toEqual(tags);
      }),
      { numRuns: 20 },
    );
  });

  it.each<[string, SnapshotBehaviour["outcome"], readonly unknown[]]>([
    ["fails", { kind: "fails", seconds: 60 }, ["failed", 50]],
    ["stalls", { kind: "stalls", percent: 17 }, ["creating", 17]],
    ["takes as long as it is told", { kind: "completes", seconds: 7200 }, ["creating", 50]],
  ])("that %s shows it", async (_what, outcome, shown) => {
    await open({ snapshots: [{ of: INSTANCE, outcome }] });
    await create();
    fixture.clock.push(3_600 * SECOND);
    expect(await snapshot()).toEqual(shown);
  });

  it("is refused beyond the quota, as often as it is told", async () => {
    await open({ snapshots: [{ times: 1, outcome: { kind: "quota-exceeded" } }] });
    await expect(create()).rejects.toMatchObject({ name: "SnapshotQuotaExceededFault" });
    expect(await snapshots()).toEqual([]);
    await create();
  });

  it.each<[string, Partial<CreateDBSnapshotCommandInput>, string, RegExp]>([
    ["an unknown instance", { DBInstanceIdentifier: "nope" }, "DBInstanceNotFoundFault", /DBInstance nope not found/],
    [
      "a stopped instance",
      { DBInstanceIdentifier: "asleep" },
      "InvalidDBInstanceStateFault",
      /not currently in the available state/,
    ],
    ["a member of a cluster", { DBInstanceIdentifier: "orders-1" }, "InvalidParameterValue", /CreateDBClusterSnapshot/],
    ["a name with two hyphens", { DBSnapshotIdentifier: "a--b" }, "InvalidParameterValue", /DBSnapshotIdentifier/],
    ["a name that begins with a digit", { DBSnapshotIdentifier: "1a" }, "InvalidParameterValue", /begin with a letter/],
    ["a name of 256 letters", { DBSnapshotIdentifier: "a".repeat(256) }, "InvalidParameterValue", /identifier/],
  ])("refuses %s", async (_what, differs, name, message) => {
    await open();
    await expect(create(differs)).rejects.toMatchObject({ name, message: expect.stringMatching(message) });
  });

  it("refuses a second one while the first is being created, and its name for ever", async () => {
    await open();
    await create();
    await expect(create({ DBSnapshotIdentifier: "other" })).rejects.toMatchObject({
      name: "InvalidDBInstanceStateFault",
    });
    fixture.clock.push(120 * SECOND);
    await expect(create({ DBSnapshotIdentifier: "BEFORE" })).rejects.toMatchObject({
      name: "DBSnapshotAlreadyExistsFault",
      message: expect.stringContaining("before already exists"),
    });
  });

  it("can be deleted once it is available", async () => {
    await open();
    await create();
    const remove = () => client.send(new DeleteDBSnapshotCommand({ DBSnapshotIdentifier: "before" }));
    await expect(remove()).rejects.toMatchObject({ name: "InvalidDBSnapshotStateFault" });
    fixture.clock.push(120 * SECOND);
    await remove();
    await expect(remove()).rejects.toMatchObject({ name: "DBSnapshotNotFoundFault" });
    await expect(snapshot()).rejects.toMatchObject({ name: "DBSnapshotNotFoundFault" });
  });

  it.each(["rds:CreateDBSnapshot", "rds:AddTagsToResource"])(
    "is refused to a role that lacks %s",
    async (operation) => {
      await open({}, { keys: [{ ...PERSON, denies: [operation] }] });
      await expect(create({ Tags: [{ Key: "a", Value: "b" }] })).rejects.toMatchObject({
        name: "AccessDenied",
        message: expect.stringContaining(`not authorized to perform: ${operation}`),
        $metadata: { httpStatusCode: 403 },
      });
      expect(fixture.world.databases.snapshots).toEqual([]);
    },
  );
});

describe("DescribeDBSnapshots", () => {
  it("lists by instance, by filter, by type and page by page", async () => {
    await open({ snapshots: [{ outcome: { kind: "completes", seconds: 0 } }] });
    for (let count = 0; count < 21; count += 1) await create({ DBSnapshotIdentifier: `s${count}` });
    expect(await snapshots({ DBInstanceIdentifier: INSTANCE })).toHaveLength(21);
    expect(await snapshots({ DBInstanceIdentifier: "other" })).toEqual([]);
    expect(await snapshots({ SnapshotType: "automated" })).toEqual([]);
    expect(await snapshots({ Filters: [{ Name: "db-snapshot-id", Values: ["s3", "s4", "s99"] }] })).toHaveLength(2);
    const first = await client.send(new DescribeDBSnapshotsCommand({ MaxRecords: 20 }));
    expect(first.DBSnapshots).toHaveLength(20);
    const second = await client.send(new DescribeDBSnapshotsCommand({ MaxRecords: 20, Marker: first.Marker }));
    expect(second.DBSnapshots?.map((one) => one.DBSnapshotIdentifier)).toEqual(["s20"]);
    expect(second.Marker).toBeUndefined();
  });

  it("refuses a page of five and a filter that it does not know", async () => {
    await open();
    await expect(snapshots({ MaxRecords: 5 })).rejects.toThrow(/between 20 and 100/);
    await expect(snapshots({ Filters: [{ Name: "colour", Values: ["red"] }] })).rejects.toThrow(/filter/);
  });
});

describe("a snapshot of a cluster", () => {
  const createOf = (DBClusterIdentifier: string, DBClusterSnapshotIdentifier = "before") =>
    client.send(new CreateDBClusterSnapshotCommand({ DBClusterIdentifier, DBClusterSnapshotIdentifier }));
  const look = async (DBClusterSnapshotIdentifier = "before") => {
    const answer = await client.send(new DescribeDBClusterSnapshotsCommand({ DBClusterSnapshotIdentifier }));
    return answer.DBClusterSnapshots?.[0];
  };

  it("is created over time while the cluster stays available", async () => {
    await open();
    await createOf(CLUSTER);
    expect(await look()).toMatchObject({ Status: "creating", PercentProgress: 0, DBClusterIdentifier: CLUSTER });
    const { DBClusters } = await client.send(new DescribeDBClustersCommand({ DBClusterIdentifier: CLUSTER }));
    expect(DBClusters?.[0]).toMatchObject({
      Status: "available",
      DBClusterMembers: [{ DBInstanceIdentifier: "orders-1", IsClusterWriter: true }],
    });
    fixture.clock.push(90 * SECOND);
    expect(await look()).toMatchObject({
      Status: "available",
      PercentProgress: 100,
      DBClusterSnapshotArn: "arn:aws:rds:eu-west-1:111122223333:cluster-snapshot:before",
    });
  });

  it("refuses in the words of clusters", async () => {
    await open();
    await expect(createOf("nope")).rejects.toMatchObject({ name: "DBClusterNotFoundFault" });
    await expect(createOf("paused")).rejects.toMatchObject({ name: "InvalidDBClusterStateFault" });
    await expect(createOf(CLUSTER, "a".repeat(64))).rejects.toMatchObject({ name: "InvalidParameterValue" });
    await createOf(CLUSTER);
    await expect(createOf(CLUSTER)).rejects.toMatchObject({ name: "DBClusterSnapshotAlreadyExistsFault" });
    await expect(look("nope")).rejects.toMatchObject({ name: "DBClusterSnapshotNotFoundFault" });
    const both = { DBClusterIdentifier: CLUSTER, DBClusterSnapshotIdentifier: "before" };
    await expect(client.send(new DescribeDBClusterSnapshotsCommand(both))).rejects.toMatchObject({
      name: "InvalidParameterCombination",
    });
  });

  it("is restored as a new cluster without instances", async () => {
    await open();
    await createOf(CLUSTER);
    const restore = (SnapshotIdentifier: string) =>
      client.send(
        new RestoreDBClusterFromSnapshotCommand({
          DBClusterIdentifier: "orders-restored",
          SnapshotIdentifier,
          Engine: "aurora-postgresql",
        }),
      );
    await expect(restore("before")).rejects.toMatchObject({ name: "InvalidDBClusterSnapshotStateFault" });
    await expect(restore("nope")).rejects.toMatchObject({ name: "DBClusterSnapshotNotFoundFault" });
    fixture.clock.push(90 * SECOND);
    const { DBCluster } = await restore("before");
    expect(DBCluster).toMatchObject({ Status: "creating", DBClusterMembers: [] });
    await expect(restore("before")).rejects.toMatchObject({ name: "DBClusterAlreadyExistsFault" });
    fixture.clock.push(300 * SECOND);
    const { DBClusters } = await client.send(new DescribeDBClustersCommand({}));
    expect(DBClusters?.map((one) => [one.DBClusterIdentifier, one.Status])).toEqual([
      [CLUSTER, "available"],
      ["paused", "stopped"],
      ["orders-restored", "available"],
    ]);
  });

  it("is no source for another engine or for a single instance, but an instance's snapshot is one for a cluster", async () => {
    await open({ snapshots: [{ outcome: { kind: "completes", seconds: 0 } }] });
    await createOf(CLUSTER);
    const restore = (Engine: string, SnapshotIdentifier: string) =>
      client.send(new RestoreDBClusterFromSnapshotCommand({ DBClusterIdentifier: "new", SnapshotIdentifier, Engine }));
    await expect(restore("aurora-mysql", "before")).rejects.toThrow(/not compatible/);
    const asInstance = { DBInstanceIdentifier: "single", DBClusterSnapshotIdentifier: "before" };
    await expect(client.send(new RestoreDBInstanceFromDBSnapshotCommand(asInstance))).rejects.toThrow(/Aurora/);
    await create({ DBSnapshotIdentifier: "single" });
    const { DBCluster } = await restore("aurora-postgresql", "arn:aws:rds:eu-west-1:111122223333:snapshot:single");
    expect(DBCluster?.DBClusterIdentifier).toBe("new");
  });

  it("finds no unknown cluster", async () => {
    await open();
    await expect(client.send(new DescribeDBClustersCommand({ DBClusterIdentifier: "nope" }))).rejects.toMatchObject({
      name: "DBClusterNotFoundFault",
    });
  });
});

describe("an instance", () => {
  const restore = (differs: Partial<RestoreDBInstanceFromDBSnapshotCommandInput> = {}) =>
    client.send(
      new RestoreDBInstanceFromDBSnapshotCommand({
        DBInstanceIdentifier: "shop-restored",
        DBSnapshotIdentifier: "before",
        ...differs,
      }),
    );
  const rename = (from: string, to: string, ApplyImmediately = true) =>
    client.send(
      new ModifyDBInstanceCommand({ DBInstanceIdentifier: from, NewDBInstanceIdentifier: to, ApplyImmediately }),
    );

  it("is found by name, ARN and filter", async () => {
    await open();
    expect(await instance("arn:aws:rds:eu-west-1:111122223333:db:shop-production")).toMatchObject({
      DBInstanceIdentifier: INSTANCE,
      Endpoint: { Address: expect.stringMatching(/^shop-production\./), Port: 5432 },
    });
    const Filters = [{ Name: "db-cluster-id", Values: [CLUSTER] }];
    const { DBInstances } = await client.send(new DescribeDBInstancesCommand({ Filters }));
    expect(DBInstances?.map((one) => one.DBInstanceIdentifier)).toEqual(["orders-1"]);
    await expect(instance("nope")).rejects.toMatchObject({ name: "DBInstanceNotFoundFault" });
    await expect(instance("arn:aws:rds:eu-west-1:999999999999:db:shop-production")).rejects.toThrow(/not found/);
  });

  it("is restored beside the old one, with an endpoint of its own once it is created", async () => {
    await open({ restoreSeconds: 600 });
    await create();
    await expect(restore()).rejects.toMatchObject({ name: "InvalidDBSnapshotStateFault" });
    fixture.clock.push(90 * SECOND);
    const { DBInstance } = await restore();
    expect(DBInstance?.DBInstanceStatus).toBe("creating");
    expect(DBInstance?.Endpoint).toBeUndefined();
    fixture.clock.push(600 * SECOND);
    expect(await instance("shop-restored")).toMatchObject({
      DBInstanceStatus: "available",
      Endpoint: { Address: expect.stringMatching(/^shop-restored\./) },
    });
    expect((await instance())?.DBInstanceStatus).toBe("available");
  });

  it.each<[string, Partial<RestoreDBInstanceFromDBSnapshotCommandInput>, string]>([
    ["an unknown snapshot", { DBSnapshotIdentifier: "nope" }, "DBSnapshotNotFoundFault"],
    ["a name that is taken", { DBInstanceIdentifier: INSTANCE }, "DBInstanceAlreadyExistsFault"],
    ["no snapshot", { DBSnapshotIdentifier: undefined }, "InvalidParameterCombination"],
  ])("is not restored from or as %s", async (_what, differs, name) => {
    await open();
    await create();
    fixture.clock.push(90 * SECOND);
    await expect(restore(differs)).rejects.toMatchObject({ name });
  });

  it("changes places with a restored one by renames", async () => {
    await open({ restoreSeconds: 60 });
    await create();
    fixture.clock.push(90 * SECOND);
    await restore();
    await expect(rename("shop-restored", "any")).rejects.toMatchObject({ name: "InvalidDBInstanceStateFault" });
    fixture.clock.push(60 * SECOND);
    const { DBInstance } = await rename(INSTANCE, "shop-production-old");
    expect(DBInstance).toMatchObject({
      DBInstanceStatus: "renaming",
      PendingModifiedValues: { DBInstanceIdentifier: "shop-production-old" },
    });
    await expect(rename("shop-restored", INSTANCE)).rejects.toMatchObject({ name: "DBInstanceAlreadyExistsFault" });
    fixture.clock.push(60 * SECOND);
    await rename("shop-restored", INSTANCE);
    fixture.clock.push(60 * SECOND);
    expect((await instance())?.Endpoint?.Address).toMatch(/^shop-production\./);
    expect((await instance("shop-production-old"))?.DBInstanceStatus).toBe("available");
    await expect(instance("shop-restored")).rejects.toMatchObject({ name: "DBInstanceNotFoundFault" });
  });

  it("waits with its new name for the maintenance window unless it is applied immediately", async () => {
    await open();
    await rename(INSTANCE, "later", false);
    fixture.clock.push(3_600 * SECOND);
    expect(await instance()).toMatchObject({
      DBInstanceStatus: "available",
      PendingModifiedValues: { DBInstanceIdentifier: "later" },
    });
  });

  it("is modified in no way that the world does not model", async () => {
    await open();
    const command = new ModifyDBInstanceCommand({ DBInstanceIdentifier: INSTANCE, AllocatedStorage: 40 });
    await expect(client.send(command)).rejects.toThrow(/does not model/);
    expect(fixture.world.gaps).toEqual(["rds:ModifyDBInstance.AllocatedStorage"]);
  });
});
