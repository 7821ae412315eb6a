import type { ChecklistFacts } from "./checklist-facts.ts";
import { answererOf, type ChecklistBy, type ChecklistItem } from "./checklist-item.ts";
import type { CommitCheck } from "./commit-check.ts";
import { type Finding, found, missing, unreadable } from "./finding.ts";
import { judgeChecks } from "./judge-checks.ts";

/** An item with what was found out about it. */
export interface AssessedItem extends Finding {
  /** Its number in the table; `undefined` where it is not shown there. */
  readonly number: number | undefined;
  readonly item: string;
  readonly by: ChecklistBy;
}

/** Judges every item by the facts; a fact that is not there is unknown, never done. */
export function assessChecklist(items: readonly ChecklistItem[], facts: ChecklistFacts): readonly AssessedItem[] {
  return items.map(({ item, by }, place) => ({
    number: facts.numbers[place],
    item,
    by,
    ...findingOf(by, place, facts),
  }));
}

/** Tells whether every item is done; an empty checklist is complete. */
export function isComplete(checklist: readonly Pick<AssessedItem, "state">[]): boolean {
  return checklist.every(({ state }) => state === "done");
}

function findingOf(by: ChecklistBy, place: number, facts: ChecklistFacts): Finding {
  switch (by.kind) {
    case "person":
      return judgeTick(by, place, facts);
    case "ci":
      return judgeCi(facts);
    case "check-run":
      return judgeNamed(by.name, facts);
    case "reviews":
      return judgeReviews(facts);
    case "security-alerts":
      return judgeAlerts(facts);
    case "rollback-plan":
      return judgeWayBack(facts);
  }
}

function judgeTick(by: Extract<ChecklistBy, { kind: "person" }>, place: number, facts: ChecklistFacts): Finding {
  const tick = facts.ticks.get(place);
  if (tick !== undefined) {
    const { login, id, url, at } = tick;
    return { state: "done", who: login, id, evidence: url, at, note: `ticked by ${login}`, remedy: "" };
  }
  const unjudged = facts.unjudged.get(place);
  if (unjudged !== undefined) return unreadable(unjudged);
  if (facts.numbers[place] === undefined)
    return missing("unknown", {
      note: "the approval issue does not show it: the checklist has changed since people were asked",
      remedy: "Start a new run, which asks anew.",
    });
  return missing("open", {
    note: `${answererOf(by)} has to tick it`,
    remedy: "Tick it in a comment on the approval issue.",
  });
}

function judgeCi({ checks, checksPage, ownRuns }: ChecklistFacts): Finding {
  if (checks === undefined) return unread();
  if (checks.kind === "unreadable") return unreadable(checks);
  const none = {
    note: "nothing has passed on this commit, beside the workflow that deploys",
    remedy:
      "Run CI on this commit; a skipped or neutral check proves nothing. Tests that are jobs of the run that deploys are asked for by their name, with check-run.",
  };
  const proving = checks.value.filter((check) => check.state !== "passed" || !isOwn(check, ownRuns));
  return judgeChecks(proving, { what: "CI", none, page: checksPage });
}

function isOwn(check: CommitCheck, ownRuns: readonly string[]): boolean {
  return check.kind === "check-run" && check.origin !== undefined && ownRuns.includes(check.origin.run);
}

function judgeNamed(name: string, { checks, checksPage }: ChecklistFacts): Finding {
  if (checks === undefined) return unread();
  if (checks.kind === "unreadable") return unreadable(checks);
  const named = checks.value.filter((check) => check.kind === "check-run" && check.name === name);
  const none = {
    note: named.length === 0 ? `no check run is called ${name}` : `the check run ${name} was skipped`,
    remedy: `Run ${name} on this commit; a commit status of that name does not count, and the name is compared letter by letter.`,
  };
  return judgeChecks(named, { what: `the check run ${name}`, none, page: checksPage });
}

function judgeReviews({ reviews, commitPage }: ChecklistFacts): Finding {
  if (reviews === undefined) return unread();
  if (reviews.kind === "unreadable") return unreadable(reviews);
  const { value } = reviews;
  if (value.kind === "reviewed") return found({ who: value.by, evidence: value.url, at: value.at, note: value.note });
  return missing("failed", {
    note: value.note,
    remedy: value.remedy,
    evidence: value.url === "" ? commitPage : value.url,
  });
}

function judgeAlerts({ alerts, alertsPage, readAt }: ChecklistFacts): Finding {
  if (alerts === undefined) return unread();
  if (alerts.kind === "unreadable") return unreadable(alerts);
  const [first] = alerts.value;
  if (first === undefined)
    return found({
      who: "code scanning",
      evidence: alertsPage,
      at: readAt,
      note: "code scanning has no open critical alert on the default branch",
    });
  return missing("failed", {
    note: `code scanning has ${alerts.value.length} open critical ${alerts.value.length === 1 ? "alert" : "alerts"}, such as ${first.rule}`,
    remedy: "Mend them, or dismiss them with a reason; then re-run the failed jobs of this run.",
    evidence: first.url,
  });
}

function judgeWayBack({ liveCommit, firstDeploy, commitPage, readAt }: ChecklistFacts): Finding {
  if (liveCommit !== "")
    return found({
      who: "the newest proven record",
      evidence: commitPage.replace(/[0-9a-f]{40,64}$/, liveCommit),
      at: readAt,
      note: `the way back is ${liveCommit.slice(0, 12)}, which is live and proven`,
    });
  if (firstDeploy)
    return found({
      who: "first-deploy",
      evidence: "",
      at: readAt,
      note: "nothing is live yet, so there is nothing to go back to",
    });
  return missing("failed", {
    note: "no proven deployment is known to go back to",
    remedy:
      "Deploy with first-deploy: true when nothing is live yet; else prove what is live by deploying it once more.",
  });
}

function unread(): Finding {
  return missing("unknown", { note: "it was not looked at", remedy: "Re-run the job; if it stays, report it." });
}
