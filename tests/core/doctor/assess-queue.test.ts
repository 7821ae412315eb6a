import { expect, it } from "vitest";
import { assessQueue } from "../../../src/core/doctor/assess-queue.ts";

const DEPLOY = ".github/workflows/deploy.yml";
const waiting = (
  id: number,
  differs: { readonly path?: string; readonly status?: string; readonly since?: Date } = {},
) => ({
  id: String(id),
  path: DEPLOY,
  status: "pending",
  since: new Date(Date.UTC(2026, 10, 17, 12, id)),
  url: `https://github.com/shop-org/shop/actions/runs/${id}`,
  ...differs,
});

it("says which runs wait, the longest first, with the link of that one", () => {
  const [found, ...more] = assessQueue([waiting(9, { status: "waiting" }), waiting(8)], [DEPLOY], "1");
  expect(more).toEqual([]);
  expect(found).toMatchObject({ id: "queue", status: "warning", remedy: expect.stringMatching(/runs\/8$/) });
  expect(found?.said).toContain(
    "2 runs wait, of workflows that call deploy-actions: deploy.yml in run 8 (pending, since 2026-11-17T12:08:00.000Z), deploy.yml in run 9 (waiting,",
  );
});

it("names no more than a few, and says how many there are beside", () => {
  const [found] = assessQueue(
    Array.from({ length: 8 }, (_, id) => waiting(id)),
    [DEPLOY],
    "99",
  );
  expect(found?.said).toMatch(/^8 runs wait.* and 3 more\.$/);
});

it.each([
  ["no run", []],
  ["the run that looks", [waiting(1)]],
  ["a run of another workflow", [waiting(2, { path: ".github/workflows/ci.yml" })]],
])("is well where %s waits", (_, runs) => {
  expect(assessQueue(runs, [DEPLOY], "1")).toEqual([expect.objectContaining({ id: "queue", status: "ok" })]);
});

it("does not fall over an instant that is none", () =>
  expect(assessQueue([waiting(3, { since: new Date("x") })], [DEPLOY], "1")[0]?.said).toContain("does not tell"));
