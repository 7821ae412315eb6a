import {
  CloudWatchLogsClient,
  FilterLogEventsCommand,
  type FilterLogEventsCommandInput,
} from "@aws-sdk/client-cloudwatch-logs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Fixture, openWorld, PERSON } from "./aws-fixture.ts";

/** Facts: Amazon CloudWatch Logs API reference, FilterLogEvents; user guide, "Filter pattern syntax" for terms. */
const GROUP = "/ecs/told";
let fixture: Fixture;
let client: CloudWatchLogsClient;
let first: number;

async function open(denies: readonly string[] = []) {
  fixture = await openWorld({ logGroups: [GROUP], keys: [{ ...PERSON, denies }] });
  client = new CloudWatchLogsClient(await fixture.client("logs.eu-west-1.amazonaws.com"));
  first = fixture.clock.now() - 60_000;
  const said = ["starts", "ERROR order 1 failed", "Error: no stock", "ERROR timeout of a probe"];
  for (const [index, message] of said.entries())
    fixture.world.state().logs.write({ group: GROUP, stream: `s${index % 2}`, at: first + index * 1_000, message });
}

beforeEach(() => open());
afterEach(async () => {
  expect(fixture.defects).toEqual([]);
  client.destroy();
  await fixture.close();
});

async function find(differs: Partial<FilterLogEventsCommandInput> = {}) {
  const answer = await client.send(new FilterLogEventsCommand({ logGroupName: GROUP, ...differs }));
  return { ...answer, lines: (answer.events ?? []).map(({ message }) => message) };
}

describe("FilterLogEvents", () => {
  it("finds the events of all streams, oldest first", async () => {
    expect((await find()).lines).toEqual([
      "starts",
      "ERROR order 1 failed",
      "Error: no stock",
      "ERROR timeout of a probe",
    ]);
  });

  it.each([
    ["?ERROR ?Error", ["ERROR order 1 failed", "Error: no stock", "ERROR timeout of a probe"]],
    ["ERROR failed", ["ERROR order 1 failed"]],
    ["ERROR -probe", ["ERROR order 1 failed"]],
    ['"no stock"', ["Error: no stock"]],
  ])("matches the terms %s", async (filterPattern, lines) => {
    expect((await find({ filterPattern })).lines).toEqual(lines);
  });

  it("takes events at both ends of the time", async () => {
    const { lines } = await find({ startTime: first + 1_000, endTime: first + 2_000 });
    expect(lines).toEqual(["ERROR order 1 failed", "Error: no stock"]);
  });

  it("goes on by its token", async () => {
    const page = await find({ limit: 3 });
    expect(page.lines).toHaveLength(3);
    const last = await find({ limit: 3, nextToken: page.nextToken });
    expect(last).toMatchObject({ lines: ["ERROR timeout of a probe"] });
    expect(last.nextToken).toBeUndefined();
  });

  it.each<[string, Partial<FilterLogEventsCommandInput>, string]>([
    ["an unknown group", { logGroupName: "/none" }, "ResourceNotFoundException"],
    ["a limit beyond 10,000", { limit: 10_001 }, "InvalidParameterException"],
    ["a token that it did not give", { nextToken: "f/1" }, "InvalidParameterException"],
    ["names and a prefix", { logStreamNames: ["s0"], logStreamNamePrefix: "s" }, "InvalidParameterException"],
  ])("refuses %s", async (_what, differs, name) => {
    await expect(find(differs)).rejects.toMatchObject({ name });
  });

  it("is refused to a role that lacks it", async () => {
    client.destroy();
    await fixture.close();
    await open(["logs:FilterLogEvents"]);
    await expect(find()).rejects.toMatchObject({ name: "AccessDeniedException" });
  });
});
