import type { ApprovalBinding } from "../../../core/approval/approval-binding.ts";
import type { ApprovalComment, ApprovalIssue, CommentAuthor } from "../../../core/approval/approval-issue.ts";
import type { Discounted } from "../../../core/approval/approval-verdict.ts";
import { worthOf } from "../../../core/approval/discount-comment.ts";
import type { ChecklistFacts } from "../../../core/checklist/checklist-facts.ts";
import { type ChecklistItem, isTicked, type TickingRole } from "../../../core/checklist/checklist-item.ts";
import { numbersIn } from "../../../core/checklist/checklist-shown.ts";
import type { Tick } from "../../../core/checklist/tick.ts";
import type { ApprovalQuestion } from "../approval-question.ts";
import { readsTeams } from "../evidence/reads-teams.ts";
import { standingIn } from "../evidence/standing.ts";
import type { TeamUnreadable } from "../evidence/team-unreadable.ts";

/** What the ticks in an issue come to. */
export interface WeighedTicks extends Pick<ChecklistFacts, "ticks" | "numbers" | "unjudged"> {
  readonly discounted: readonly Discounted[];
}

/** An issue that people were asked in. */
export interface AskedIn {
  readonly issue: ApprovalIssue;
  readonly binding: ApprovalBinding;
}

type Weight =
  | { readonly kind: "tick"; readonly tick: Tick }
  | { readonly kind: "discounted"; readonly why: string; readonly unreadable?: TeamUnreadable };

/** Numbers a checklist that nobody was shown yet, so that nothing is ticked. */
export function untickedYet(items: readonly ChecklistItem[]): WeighedTicks {
  return { ticks: new Map(), numbers: items.map((_, index) => index + 1), unjudged: new Map(), discounted: [] };
}

/** Weighs who ticked what, with the rigour of an approval: exact, unedited, by a person who is in the role and has access now. The first tick of an item stands. */
export async function weighTicks(asked: AskedIn, question: ApprovalQuestion): Promise<WeighedTicks> {
  const { issue, binding } = asked;
  const { checklist } = question;
  const shown = binding.checklist ?? [];
  const numbers = numbersIn(shown, checklist);
  const ticks = new Map<number, Tick>();
  const unjudged = new Map<number, { kind: "unreadable"; message: string; remedy: string }>();
  const discounted: Discounted[] = [];
  for (const comment of issue.comments) {
    const worth = worthOf(comment, issue, question.request);
    if (worth.kind !== "candidate" || worth.command.kind !== "tick") continue;
    const place = numbers.indexOf(worth.command.number);
    const item = checklist[place];
    if (item !== undefined && ticks.has(place)) continue;
    const weight = await weigh({ item, number: worth.command.number, shown }, comment, {
      ...asked,
      author: worth.author,
      question,
    });
    if (weight.kind === "tick") ticks.set(place, weight.tick);
    else discounted.push({ login: worth.author.login, url: comment.url, why: weight.why });
    if (weight.kind === "discounted" && weight.unreadable !== undefined)
      unjudged.set(place, { kind: "unreadable", message: weight.unreadable.message, remedy: weight.unreadable.remedy });
  }
  return { ticks, numbers, unjudged, discounted };
}

async function weigh(
  {
    item,
    number,
    shown,
  }: { readonly item: ChecklistItem | undefined; readonly number: number; readonly shown: readonly ChecklistItem[] },
  comment: ApprovalComment,
  { author, binding, question }: AskedIn & { readonly author: CommentAuthor; readonly question: ApprovalQuestion },
): Promise<Weight> {
  if (item === undefined)
    return no(`the checklist has no item ${number}${shown[number - 1] === undefined ? "" : " any more"}`);
  if (!isTicked(item) || item.by.kind !== "person")
    return no(`item ${number} is looked up by the gate; nobody can tick it`);
  const { role } = item.by;
  const tick = {
    kind: "tick",
    tick: { login: author.login, id: author.id, url: comment.url, at: comment.createdAt.toISOString() },
  } as const;
  if (role === undefined)
    return (await question.ports.triagers.find(author.login))?.id === author.id
      ? tick
      : no("its author may not triage issues of the repository");
  const standing = standingOf(role, binding, question);
  const { roles, unreadable } = await standing.rolesOf(author, "any");
  if (roles.length === 0)
    return unreadable === undefined
      ? no(`its author is not in the role ${role.role}`)
      : { kind: "discounted", why: "its author's teams cannot be read", unreadable };
  return (await standing.hasAccess(author)) ? tick : no("its author has no access to the repository any more");
}

function standingOf(role: TickingRole, binding: ApprovalBinding, { ports, surroundings, inputs }: ApprovalQuestion) {
  return standingIn({
    people: ports.people,
    run: surroundings.run,
    demands: [{ ...role, count: 1, evidence: "comments", rules: [] }],
    binding,
    change: { kind: "unknown", why: "not_given" },
    canReadTeams: readsTeams(inputs),
  });
}

function no(why: string): Weight {
  return { kind: "discounted", why };
}
