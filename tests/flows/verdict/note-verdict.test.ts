import { describe, expect, it } from "vitest";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import { noteVerdict } from "../../../src/flows/verdict/note-verdict.ts";
import { recordBook, recordOf } from "../../fakes/record-book.ts";

describe("noting a verdict", () => {
  it("keeps what stands in the record by now, whoever wrote it since it was read", async () => {
    const book = recordBook(recordOf({ status: { phase: "resumed", smoke: "success", resumed: "7002" } }));
    expect(await noteVerdict(book, recordOf(), { watch: "failure" })).toBeUndefined();
    expect(book.notes).toEqual([
      "1 in_progress ecs-svc/42 shop:8 phase=resumed smoke=success watch=failure resumed=7002",
    ]);
  });

  it.each(["failure", "inactive", "success"] as const)("leaves a record that ended as %s meanwhile", async (state) => {
    const book = recordBook(recordOf({ state, status: { phase: "rolled-back" } }));
    expect(await noteVerdict(book, recordOf(), { watch: "failure" })).toBeUndefined();
    expect(book.notes).toEqual([]);
  });

  it("goes by what it knew where the record cannot be read again, and says when it cannot be written", async () => {
    const book = recordBook(recordOf());
    const away = new Unreadable("unavailable", "GitHub answered 502", "Re-run.");
    book.list = () => Promise.reject(away);
    expect(await noteVerdict(book, recordOf(), { smoke: "success" })).toBeUndefined();
    expect(book.notes).toEqual(["1 in_progress ecs-svc/42 shop:8 phase=held-test smoke=success"]);
    book.failing = away;
    expect(await noteVerdict(book, recordOf(), { smoke: "success" })).toBe(
      "The verdict could not be noted in record 1: GitHub answered 502. Re-run.",
    );
  });
});
