import { describe, expect, it } from "vitest";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import type { RecordPayload } from "../../../src/core/record/deploy-record.ts";
import { parsePayload } from "../../../src/core/record/parse-payload.ts";
import { REQUEST, recordBook, recordOf } from "../../fakes/record-book.ts";
import { CHECKS, shop, smoke, wellShop } from "../../fakes/smoke-run.ts";

const KEEP = { "keep-record": "true", request: REQUEST, commit: "c".repeat(40) };

/** A book that records are opened in. */
function openBook() {
  const opened: RecordPayload[] = [];
  const book = recordBook();
  book.open = async (payload) => {
    opened.push(payload);
    return { id: 9, createdAt: new Date(0), payload, statuses: [] };
  };
  return { opened, book };
}

describe("smoke-test of what something else deployed", () => {
  it("keeps the record that it was proven, as requires reads it", async () => {
    const { opened, book } = openBook();
    const { verdict } = await smoke({ inputs: KEEP }, book);
    expect(verdict).toBe("success/passed");
    expect(opened).toMatchObject([{ request: REQUEST, environment: "production", service: "shop", version: "v1.5.0" }]);
    expect(parsePayload(JSON.parse(JSON.stringify(opened[0])))).toEqual(opened[0]);
    expect(opened[0]?.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(book.notes).toEqual(["9 success phase=proven smoke=success"]);
  });

  it("keeps the image's own digest where there is one, and the failure of what failed", async () => {
    const { opened, book } = openBook();
    const digest = `sha256:${"d".repeat(64)}`;
    await smoke({ inputs: { ...KEEP, digest }, answer: (request) => wellShop(request, "v1.4.0") }, book);
    expect(opened[0]?.digest).toBe(digest);
    expect(book.notes).toEqual(["9 failure phase=smoke_failed smoke=failure"]);
  });

  it("says what the record cannot be kept without, and tests nothing", async () => {
    const { opened, book } = openBook();
    const { verdict, http, log } = await smoke({ inputs: { ...KEEP, request: "" } }, book);
    expect(verdict).toBe("failure/config_invalid");
    expect(log).toContain("request is needed with keep-record");
    expect([http.asked, opened]).toEqual([[], []]);
  });

  it("keeps its verdict when GitHub is away, and warns that nothing knows of it", async () => {
    const { book } = openBook();
    book.open = () =>
      Promise.reject(new Unreadable("forbidden", "deployments may not be written", "Grant deployments: write."));
    const { verdict, log } = await smoke({ inputs: KEEP }, book);
    expect(verdict).toBe("success/passed");
    expect(log).toMatch(/^warning The record could not be kept: .*Grant deployments: write/m);
  });

  it("writes nothing in a dry run", async () => {
    const { opened, book } = openBook();
    await smoke({ inputs: { ...KEEP, "dry-run": "true" } }, book);
    expect(opened).toEqual([]);
  });

  it("proves nothing by checks that any version passes", async () => {
    const files = {
      ...shop,
      [CHECKS]: "version: 1\nchecks: [{ name: health, path: /api/health, expect: { status: 200 } }]\n",
    };
    const { opened, book } = openBook();
    const { verdict, log, http } = await smoke({ inputs: KEEP, files }, book);
    expect(verdict).toBe("failure/config_invalid");
    expect(log).toContain("checks that any version passes prove no version");
    expect([http.asked, opened]).toEqual([[], []]);
  });

  it("takes a check of the commit, or the team's own command, for the proof of the version", async () => {
    const commit = KEEP.commit;
    const files = {
      ...shop,
      [CHECKS]: 'version: 1\nchecks: [{ name: page, path: /, expect: { body: { contains: "{commit}" } } }]\n',
    };
    const page = await smoke(
      { inputs: KEEP, files, answer: () => ({ body: `<meta content="${commit}">` }) },
      openBook().book,
    );
    expect(page.verdict).toBe("success/passed");
    const { opened, book } = openBook();
    const own = {
      ...KEEP,
      checks: "",
      health: "/api/health",
      address: "https://shop.example",
      command: "./same-version.sh",
    };
    expect((await smoke({ inputs: own }, book)).verdict).toBe("success/passed");
    expect(opened).toHaveLength(1);
  });

  it("leaves the record alone that deploy-ecs keeps of the request: its own verdicts are not given by a test beside it", async () => {
    const { book } = openBook();
    book.open = async () => recordOf();
    const { verdict, log } = await smoke({ inputs: { ...KEEP, digest: recordOf().payload.digest } }, book);
    expect(verdict).toBe("success/passed");
    expect(book.notes).toEqual([]);
    expect(log).toMatch(
      /^warning The record could not be kept: record 1 of this request is of a deployment by deploy-ecs/m,
    );
  });

  it("leaves a record alone that stands for another commit or image of the request", async () => {
    const { book } = openBook();
    book.open = async (payload) => ({ ...recordOf(), payload: { ...payload, commit: "e".repeat(40) } });
    const { log } = await smoke({ inputs: KEEP }, book);
    expect(book.notes).toEqual([]);
    expect(log).toMatch(
      /^warning The record could not be kept: record 1 of this request is of another commit or image/m,
    );
  });
});
