import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cloudwatchLogSearch } from "../../../src/adapters/aws/cloudwatch-log-search.ts";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import { startVendor, type Vendor } from "../metrics/vendor.ts";

const KEYS = { accessKeyId: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "never-shown" };
const before = process.env.AWS_ENDPOINT_URL;
let vendor: Vendor;

beforeEach(async () => {
  vendor = await startVendor();
  process.env.AWS_ENDPOINT_URL = vendor.url;
});
afterEach(async () => {
  if (before === undefined) delete process.env.AWS_ENDPOINT_URL;
  else process.env.AWS_ENDPOINT_URL = before;
  await vendor.stop();
});

const question = { group: "/ecs/shop", pattern: "?ERROR", from: new Date(1_000), until: new Date(61_000) };
const find = (differs: Partial<typeof question> = {}) =>
  cloudwatchLogSearch({ region: "eu-west-1", credentials: async () => KEYS }).find({ ...question, ...differs });
const page = (messages: readonly string[], nextToken?: string) => ({
  body: {
    events: messages.map((message) => ({ message, timestamp: 1_000 })),
    ...(nextToken === undefined ? {} : { nextToken }),
  },
});
const said = () => vendor.asked.map(({ body }) => JSON.parse(body) as Record<string, unknown>);

describe("lines of CloudWatch Logs", () => {
  it("are asked for by group, time and pattern, up to just before the second instant", async () => {
    vendor.answers = [page(["ERROR a"])];
    expect(await find()).toEqual({ lines: ["ERROR a"], whole: true });
    expect(vendor.asked[0]?.headers["x-amz-target"]).toBe("Logs_20140328.FilterLogEvents");
    expect(said()).toEqual([{ logGroupName: "/ecs/shop", startTime: 1_000, endTime: 60_999, filterPattern: "?ERROR" }]);
  });

  it("are all lines without a pattern", async () => {
    vendor.answers = [page([])];
    await find({ pattern: "" });
    expect(said()[0]).not.toHaveProperty("filterPattern");
  });

  it("are read page by page, empty ones too", async () => {
    vendor.answers = [page(["a"], "1"), page([], "2"), page(["b"])];
    expect(await find()).toEqual({ lines: ["a", "b"], whole: true });
    expect(said().map(({ nextToken }) => nextToken)).toEqual([undefined, "1", "2"]);
  });

  it("are not all where pages do not end", async () => {
    let number = 0;
    vendor.answers = [() => page([`line ${number}`], String(number++))];
    const { lines, whole } = await find();
    expect({ pages: vendor.asked.length, lines: lines.length, whole }).toEqual({ pages: 10, lines: 10, whole: false });
  });

  it("are not all where a token leads nowhere", async () => {
    vendor.answers = [page(["a"], "same")];
    expect(await find()).toEqual({ lines: ["a", "a"], whole: false });
  });

  it.each([
    [400, "AccessDeniedException", "forbidden"],
    [400, "ResourceNotFoundException", "not_found"],
    [400, "InvalidParameterException", "malformed"],
    [503, "ServiceUnavailableException", "unavailable"],
  ])("are unreadable where AWS answers %i %s", async (status, type, why) => {
    vendor.answers = [{ status, body: { __type: type, message: "##[error]no\u001b[31m" } }];
    const failure = await find().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Unreadable);
    expect(failure).toMatchObject({ why });
    expect((failure as Unreadable).message).toMatch(/^logs:FilterLogEvents: /);
    expect((failure as Unreadable).message).not.toContain("##[");
  });
});
