import type { Account } from "../model/account.ts";
import type { Issue } from "../model/issue.ts";
import type { Model, Repository } from "../model/model.ts";
import { type FieldProblem, validationFailed } from "../reply.ts";

/** Who acts on what, and when. */
export interface Scene {
  readonly model: Model;
  readonly repository: Repository;
  readonly by: Account;
  readonly now: number;
}

/** What an issue is opened with. */
export interface IssueDraft {
  readonly title: string;
  readonly body?: string | undefined;
  readonly labels?: readonly string[] | undefined;
  readonly assignees?: readonly string[] | undefined;
}

/** What an edit changes; absent fields stay. */
export interface IssueChange {
  readonly title?: string | undefined;
  readonly body?: string | undefined;
  readonly state?: "open" | "closed" | undefined;
  readonly stateReason?: Issue["stateReason"];
  readonly labels?: readonly string[] | undefined;
  readonly assignees?: readonly string[] | undefined;
}

const LONGEST_BODY = 65_536;
const LONGEST_TITLE = 256;
const MOST_ASSIGNEES = 10;

/** Opens an issue, making the labels that do not exist yet. */
export function openIssue(scene: Scene, draft: IssueDraft): Issue {
  const { model, repository, by, now } = scene;
  if (draft.title.trim() === "") throw validationFailed({ resource: "Issue", code: "missing_field", field: "title" });
  checkTexts("Issue", draft.title, draft.body);
  const issue: Issue = {
    id: model.nextId(),
    number: Math.max(0, ...repository.issues.keys()) + 1,
    author: by,
    title: draft.title,
    body: draft.body ?? "",
    state: "open",
    stateReason: undefined,
    labels: makeLabels(scene, draft.labels ?? []),
    assignees: findAssignees(scene, draft.assignees ?? []),
    locked: false,
    createdAt: now,
    updatedAt: now,
    closedAt: undefined,
    closedBy: undefined,
    lastEditedAt: undefined,
    comments: [],
    pull: undefined,
  };
  repository.issues.set(issue.number, issue);
  return issue;
}

/** Changes an issue; only a new title's or body's text counts as an edit. */
export function changeIssue(scene: Scene, issue: Issue, change: IssueChange): void {
  checkTexts("Issue", change.title, change.body);
  if (change.body !== undefined && change.body !== issue.body) {
    issue.body = change.body;
    issue.lastEditedAt = scene.now;
  }
  issue.title = change.title ?? issue.title;
  if (change.labels !== undefined) issue.labels = makeLabels(scene, change.labels);
  if (change.assignees !== undefined) issue.assignees = findAssignees(scene, change.assignees);
  if (change.state !== undefined && change.state !== issue.state) {
    const closed = change.state === "closed";
    issue.state = change.state;
    issue.closedAt = closed ? scene.now : undefined;
    issue.closedBy = closed ? scene.by : undefined;
    issue.stateReason = closed ? "completed" : "reopened";
  }
  if (change.stateReason !== undefined) issue.stateReason = change.stateReason;
  issue.updatedAt = scene.now;
}

/** Gives an issue more labels, making those that do not exist yet. */
export function addLabels(scene: Scene, issue: Issue, labels: readonly string[]): void {
  issue.labels = makeLabels(scene, [...issue.labels, ...labels]);
  issue.updatedAt = scene.now;
}

/** Refuses texts that are longer than GitHub stores. */
export function checkTexts(resource: string, title: string | undefined, body: string | undefined): void {
  const problems: FieldProblem[] = [];
  const tooLong = (field: string, most: number) =>
    problems.push({ resource, code: "custom", field, message: `${field} is too long (maximum is ${most} characters)` });
  if (title !== undefined && Array.from(title).length > LONGEST_TITLE) tooLong("title", LONGEST_TITLE);
  if (body !== undefined && Array.from(body).length > LONGEST_BODY) tooLong("body", LONGEST_BODY);
  if (problems.length > 0) throw validationFailed(...problems);
}

function makeLabels({ model, repository }: Scene, names: readonly string[]): string[] {
  const made = names.map((name) => {
    if (Array.from(name).length > 50) {
      const message = "name is too long (maximum is 50 characters)";
      throw validationFailed({ resource: "Label", code: "custom", field: "name", message });
    }
    const known = [...repository.labels.keys()].find((one) => one.toLowerCase() === name.toLowerCase());
    if (known === undefined) repository.labels.set(name, model.nextId());
    return known ?? name;
  });
  return [...new Set(made)];
}

function findAssignees({ model, repository }: Scene, logins: readonly string[]): Account[] {
  const found = logins.map((login) => {
    const account = [...model.accounts.values()].find((one) => one.login.toLowerCase() === login.toLowerCase());
    if (account === undefined || !repository.collaborators.has(account.id)) {
      throw validationFailed({ value: login, resource: "Issue", field: "assignees", code: "invalid" });
    }
    return account;
  });
  return [...new Set(found)].slice(0, MOST_ASSIGNEES);
}
