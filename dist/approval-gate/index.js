import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ approvalGate)
});

// EXTERNAL MODULE: ./lib/core/checklist/checklist-item.js
var checklist_item = __nccwpck_require__(118);
// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(397);
// EXTERNAL MODULE: ./lib/core/request/request.js
var request_request = __nccwpck_require__(460);
// EXTERNAL MODULE: ./lib/core/approval/approval-binding.js + 1 modules
var approval_binding = __nccwpck_require__(802);
;// CONCATENATED MODULE: ./lib/actions/approval-gate/approval-question.js

/** Says what is to be deployed, as the members of its request. */
function subjectOf(inputs, repositoryId) {
    return {
        repositoryId,
        environment: inputs.environment,
        service: inputs.service,
        commit: inputs.commit,
        digest: inputs.digest,
    };
}
/** Says what is asked for a deployment that is held; nothing where one is to be started. */
function orderIn({ order }) {
    return order === "" ? {} : { order };
}
/** Says what the evidence is read about; the records only where freeze-gate made the request, for only then do any belong to it. */
function aboutOf(question) {
    const { inputs, request } = question;
    const { environment, service, commit, digest } = inputs;
    return {
        request,
        ...(question.since === undefined ? {} : { since: question.since }),
        environment,
        service,
        commit,
        digest,
        liveCommit: inputs["live-commit"],
        records: inputs.request !== "",
        reviews: asksReviews(question),
        logins: rolesOf(question).flatMap(({ users }) => users.map(({ login }) => login)),
        others: rolesOf(question).some(({ teams }) => teams.length > 0),
    };
}
/** Lists the roles whose people must have access; GitHub itself lets nobody without it approve an environment. */
function rolesOf({ demands, checklist }) {
    const ticking = checklist.flatMap(({ by }) => (by.kind === "person" && by.role !== undefined ? [by.role] : []));
    return [...demands.filter(({ evidence }) => evidence !== "environment"), ...ticking];
}
/** Tells whether reviews decide, by a role's evidence or by an item of the checklist; they change while people are waited for. */
function asksReviews({ demands, checklist }) {
    return demands.some(({ evidence }) => evidence === "reviews") || checklist.some(({ by }) => by.kind === "reviews");
}
/** Finds the round of the request in this run, or says that it is about something else. */
function bindRequest({ inputs, surroundings: { run }, request, }) {
    const round = (0,approval_binding/* roundOf */.O7)(request, { ...subjectOf(inputs, run.repository.id), runId: run.runId });
    return round === undefined ? mismatch("run, commit, digest, service or environment") : { round };
}
/** Says that the request is about something else than what is to be deployed. */
function mismatch(what, issue) {
    const remedy = "Pass request, commit, digest, service, environment, change-class and live-commit all from the same freeze-gate step, unchanged, and the same order as in mode request; if the change class was changed on purpose, start a new run, which asks anew.";
    return {
        kind: "unknown",
        reason: "request_mismatch",
        ...(issue === undefined ? {} : { issue }),
        message: `the request is about something else than the inputs say (${what})`,
        remedy,
    };
}

;// CONCATENATED MODULE: ./lib/core/approval/approval-command.js
const APPROVE = /^\/approve ([0-9a-f]{16})[ \t]*$/;
const TICK = /^\/tick ([0-9a-f]{16}) ([1-9]\d{0,2})[ \t]*$/;
const DENY = /^\/deny ([0-9a-f]{16})(?: ([^\n]*))?$/;
/**
 * Parses a comment's first line as a command. The grammar is ASCII, exact and at the start of the line, so quoted lines, code
 * blocks, look-alike letters and zero-width characters are never a command; the lines below are free.
 */
function parseCommand(body) {
    const [line = ""] = body.split(/\r\n|\r|\n/);
    const approve = APPROVE.exec(line);
    if (approve !== null)
        return { kind: "approve", nonce: approve[1] ?? "" };
    const deny = DENY.exec(line);
    if (deny !== null)
        return { kind: "deny", nonce: deny[1] ?? "", reason: (deny[2] ?? "").trim() };
    const tick = TICK.exec(line);
    if (tick !== null)
        return { kind: "tick", nonce: tick[1] ?? "", number: Number(tick[2]) };
    const plain = line
        .normalize("NFKC")
        .replace(/[^\p{L}\p{N}/]/gu, "")
        .toLowerCase();
    return /^\/?(approve|deny)|^\/tick/.test(plain) ? { kind: "malformed" } : { kind: "none" };
}
/** Writes the line that approves a request. */
function approveCommand(nonce) {
    return `/approve ${nonce}`;
}
/** Writes the line that denies a request, with the place for the reason. */
function denyCommand(nonce) {
    return `/deny ${nonce} <reason>`;
}
/** Writes the line that ticks an item of the checklist. */
function tickCommand(nonce, number) {
    return `/tick ${nonce} ${number}`;
}

// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __nccwpck_require__(706);
;// CONCATENATED MODULE: ./lib/core/checklist/describe-checklist.js



/** Shows a checklist in an approval issue: what to type for what people tick, and what the gate looks up by itself. Empty without items. */
function describeChecklist(items, nonce) {
    if (items.length === 0)
        return "";
    const rows = items.map((item, index) => [
        String(index + 1),
        (0,markdown/* markdown */.wD)(item.item),
        (0,markdown/* markdown */.wD)((0,checklist_item/* answererOf */.l)(item.by)),
        (0,checklist_item/* isTicked */.D)(item) ? (0,markdown/* code */.aY)(tickCommand(nonce, index + 1)) : "looked up by the gate",
    ]);
    const how = items.some(checklist_item/* isTicked */.D)
        ? "\n\nTo tick an item, write a comment whose first line is exactly its command. It is recorded who ticked what, and when; whoever objects denies."
        : "";
    return `**Checklist.** Nothing is deployed before every item is done.\n\n${(0,markdown/* table */.tp)(["No.", "Item", "Answered by", "How"], rows)}${how}`;
}

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(703);
;// CONCATENATED MODULE: ./lib/core/text/code-block.js

/** Shows untrusted text of several lines as it was written, in a fenced block that it cannot end: no mark-up, mention or link in it lives. Empty stays empty. */
function codeBlock(text, limit) {
    const shown = (0,inert/* inert */.t)(text, limit).trim();
    if (shown === "")
        return "";
    const longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = "`".repeat(longest + 1);
    return `${fence}text\n${shown}\n${fence}`;
}

// EXTERNAL MODULE: ./lib/core/approval/manual-approval.js
var manual_approval = __nccwpck_require__(105);
;// CONCATENATED MODULE: ./lib/core/approval/asked-words.js


/** Names in one inert line what is to be approved: `shop v1.5.0 for production`; a version that is the commit itself, and a place that only a waiting step has, say nothing. */
function askedWords({ service, version, environment, commit, }) {
    const parts = [
        (0,inert/* inertLine */.F)(service, 60),
        commit.startsWith(version) ? "" : (0,inert/* inertLine */.F)(version, 80),
        environment === "" || (0,manual_approval/* isManualEnvironment */.uq)(environment) ? "" : `for ${(0,inert/* inertLine */.F)(environment, 60)}`,
    ];
    return parts.filter((part) => part !== "").join(" ");
}

;// CONCATENATED MODULE: ./lib/core/approval/describe-request.js









const MOST_RULES = 20;
const MOST_MEMBERS = 30;
const LONGEST_WORDS = 20_000;
const LONGEST_TITLE = 240;
const HOW = {
    comments: "a comment here",
    reviews: "a review of each pull request of the change",
    environment: "the environment's own approval, once the deployment has started",
};
/** What becomes of a held deployment by each order, in the issue's title and in its first sentence. */
const ORDERED = {
    continue: { title: "past its present hold", sentence: "go on past its present hold" },
    full: { title: "to full traffic", sentence: "be promoted to full public traffic, past all its holds" },
};
/** Titles an approval issue; issue titles are plain text, so what is untrusted is only made inert. GitHub takes 256 characters. */
function titleOf(binding) {
    const { order, title } = binding;
    const asked = `Approve ${askedWords(binding)}${order === undefined ? "" : `: ${ORDERED[order].title}`}`;
    const what = (0,inert/* inertLine */.F)(title ?? asked, 220);
    const quiet = what.replaceAll("@", "@\u200b").replaceAll("#", "#\u200b");
    return `${quiet.slice(0, LONGEST_TITLE).toWellFormed()} (${binding.commit.slice(0, 7)})`;
}
/** Writes an approval issue's body: what is asked, who is asked, the exact lines to type, and the hidden binding. */
function describeRequest(page) {
    const { binding, demands, owner } = page;
    const nonce = (0,request_request/* nonceOf */.Tf)(binding.request);
    const facts = (0,markdown/* table */.tp)(["What", "Which"], factsOf(page));
    const rows = demands.map((demand) => [
        (0,markdown/* markdown */.wD)(demand.role),
        String(demand.count),
        HOW[demand.evidence],
        membersOf(demand, owner),
    ]);
    const roles = rows.length === 0 ? "" : (0,markdown/* table */.tp)(["Role", "Needed", "How", "Who may approve"], rows);
    return [
        firstLine(binding),
        facts,
        roles,
        ...howToApprove(demands, nonce),
        describeChecklist(binding.checklist ?? [], nonce),
        `To deny, which is final, write:\n\n\`\`\`\n${denyCommand(nonce)}\n\`\`\``,
        wordsOf(page.words ?? ""),
        afterwards(page),
        "A comment counts only while it is unedited. Do not edit or close this issue: it would no longer count.",
        (0,approval_binding/* formatBinding */.VT)(binding),
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
function firstLine({ service, version, environment, commit, order, title }) {
    if (title !== undefined)
        return `**${(0,markdown/* markdown */.wD)(title)}** needs your word.`;
    const what = commit.startsWith(version) ? (0,markdown/* markdown */.wD)(service) : `${(0,markdown/* markdown */.wD)(service)} ${(0,markdown/* markdown */.wD)(version)}`;
    if ((0,manual_approval/* isManualEnvironment */.uq)(environment))
        return `A run of **${what}** waits for your word.`;
    if (order !== undefined)
        return `**${what}** is held on its way to **${(0,markdown/* markdown */.wD)(environment)}**, and is to ${ORDERED[order].sentence}. That needs your word.`;
    return `**${what}** is to be deployed to **${(0,markdown/* markdown */.wD)(environment)}** and needs your word.`;
}
function wordsOf(words) {
    const block = codeBlock(words, LONGEST_WORDS);
    return block === "" ? "" : `The workflow says:\n\n${block}`;
}
function afterwards({ binding, repositoryUrl, waits = false }) {
    const page = `${repositoryUrl}/actions/runs/${binding.runId}`;
    return waits
        ? `${(0,markdown/* link */.nf)("The run", page)} waits and goes on by itself. Whoever started or re-ran it cannot approve it.`
        : `Once everybody needed has answered, ${(0,markdown/* link */.nf)("the run", page)} goes on by itself where the repository has the workflow resume-approval; elsewhere somebody else re-runs its failed jobs. Whoever started or re-ran it cannot approve it.`;
}
function howToApprove(demands, nonce) {
    const asks = (wanted) => demands.some(({ evidence }) => evidence === wanted);
    const comment = `To approve, write a comment whose first line is exactly:\n\n\`\`\`\n${approveCommand(nonce)}\n\`\`\``;
    const review = "To approve by review, approve each pull request of the change at its last commit; a merged one can still be reviewed.";
    return [...(asks("comments") ? [comment] : []), ...(asks("reviews") ? [review] : [])];
}
function factsOf({ binding, repositoryUrl, policy, policyCommit, rules, migration = "", demands, }) {
    const { commit, digest, runId, environment, changeClass, version, liveCommit } = binding;
    const named = [...new Set([...demands.flatMap((demand) => demand.rules), ...rules.split("\n")])]
        .map((rule) => rule.trim())
        .filter((rule) => rule !== "")
        .slice(0, MOST_RULES);
    const changes = liveCommit === ""
        ? (0,markdown/* link */.nf)("the commit", `${repositoryUrl}/commit/${commit}`)
        : (0,markdown/* link */.nf)("compare with what is live", `${repositoryUrl}/compare/${liveCommit}...${commit}`);
    const rows = [
        ["Environment", (0,manual_approval/* isManualEnvironment */.uq)(environment) ? "" : (0,markdown/* code */.aY)(environment)],
        ["Version", commit.startsWith(version) ? "" : (0,markdown/* code */.aY)(version)],
        ["Commit", (0,markdown/* code */.aY)(commit)],
        ["Image digest", (0,markdown/* code */.aY)(digest)],
        ["Change class", (0,markdown/* code */.aY)(changeClass)],
        ["Changes", changes],
        ["Database first", (0,markdown/* markdown */.wD)(migration, 500)],
        ["Rules that ask", named.map((rule) => (0,markdown/* markdown */.wD)(rule)).join("; ")],
        [
            "Policy",
            policy === "" ? "" : `${(0,markdown/* code */.aY)(policy)}${policyCommit === "" ? "" : ` at ${(0,markdown/* code */.aY)(policyCommit.slice(0, 12))}`}`,
        ],
        ["Run", (0,markdown/* link */.nf)(runId, `${repositoryUrl}/actions/runs/${runId}`)],
    ];
    return rows.filter(([, shown]) => shown !== "");
}
function membersOf({ users, teams }, owner) {
    const people = users.slice(0, MOST_MEMBERS).map(({ login }) => `@${login}`);
    const more = users.length > MOST_MEMBERS ? [`${users.length - MOST_MEMBERS} more`] : [];
    const groups = teams.map((team) => `@${team.includes("/") ? team : `${owner}/${team}`}`);
    return [...people, ...more, ...groups].join(", ");
}

// EXTERNAL MODULE: ./lib/kit/read-inputs.js
var read_inputs = __nccwpck_require__(338);
;// CONCATENATED MODULE: ./lib/actions/approval-gate/close-left-open.js


const MOST_CLOSED = 10;
/**
 * Closes the issues of earlier requests whose deployment has ended. A request's own issue is left open while its run may be re-run,
 * since a closed one approves nothing; what cannot be closed is only told.
 */
async function closeLeftOpen(leftOpen, { ports, surroundings }) {
    const { run, progress } = surroundings;
    const { owner, name } = run.repository;
    for (const { issue, record } of leftOpen.slice(0, MOST_CLOSED)) {
        const page = (0,markdown/* link */.nf)(`run ${record.run}`, `${run.serverUrl}/${owner}/${name}/actions/runs/${record.run}`);
        const how = record.state === "success" ? "was proven live" : "did not stay";
        const comment = `The deployment of this request has ended: record ${record.id} of ${page} ${how}. The request is spent and asks for nothing any more.`;
        await ports.approvals.finish(issue, comment).catch((error) => {
            if (!(error instanceof unreadable/* Unreadable */.I))
                throw error;
            progress.warn(`Issue #${issue}, whose deployment has ended, could not be closed: ${error.message}. ${error.remedy}`);
        });
    }
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/ask-people.js




/** GitHub refuses an issue whose body has more characters. */
const LONGEST_BODY = 65_536;
/** Opens the approval issue of a request that has none, and closes those of deployments that have ended; a dry run only prints it. */
async function askPeople(found, leftOpen, question) {
    const { inputs, surroundings, ports, request, dropIn } = question;
    const { progress } = surroundings;
    const bound = bindRequest(question);
    if ("kind" in bound)
        return bound;
    const people = inputs["dry-run"] ? {} : await idsOf(question);
    const binding = bindingOf(question, bound.round, people);
    if (inputs["dry-run"]) {
        progress.say(`Dry run: would open an issue titled '${titleOf(binding)}'.`);
        return found;
    }
    const body = bodyOf(binding, question);
    if (body.length > LONGEST_BODY)
        throw new read_inputs/* InvalidInputs */.h([tooLong(body.length)]);
    const issue = await ports.approvals.open({
        request,
        title: titleOf(binding),
        body,
        labels: dropIn?.labels ?? [],
        ...(question.since === undefined ? {} : { since: question.since }),
    });
    progress.say(`Asked for approval in issue #${issue.number}: ${issue.url}`);
    await closeLeftOpen(leftOpen, question);
    return { ...found, issue };
}
/** Says what an issue asks for, which its answer is held to. */
function bindingOf({ inputs, surroundings: { run }, request, demands, checklist, dropIn }, round, people) {
    return {
        ...subjectOf(inputs, run.repository.id),
        runId: run.runId,
        round,
        request,
        version: inputs.version === "" ? inputs.commit.slice(0, 12) : inputs.version,
        changeClass: inputs["change-class"],
        people,
        demands,
        liveCommit: inputs["live-commit"],
        ...orderIn(inputs),
        ...(checklist.length === 0 ? {} : { checklist }),
        ...(dropIn === undefined || dropIn.title === "" ? {} : { title: dropIn.title }),
    };
}
function bodyOf(binding, { inputs, demands, surroundings: { run }, dropIn }) {
    const { owner, name } = run.repository;
    return describeRequest({
        binding,
        demands,
        repositoryUrl: `${run.serverUrl}/${owner}/${name}`,
        owner,
        policy: inputs.policy,
        policyCommit: inputs["policy-commit"],
        rules: inputs.rules,
        migration: inputs.migration,
        words: dropIn?.words ?? "",
        waits: inputs.mode === "wait",
    });
}
/** Looks up whom the unpinned logins belong to, so that a login which changes hands later is not believed. */
async function idsOf({ demands, checklist, ports, surroundings, dropIn, }) {
    const ticking = checklist.flatMap(({ by }) => (by.kind === "person" && by.role !== undefined ? [by.role] : []));
    const unpinned = [...demands, ...ticking].flatMap(({ users }) => users.filter(({ id }) => id === undefined).map(({ login }) => login));
    const logins = [...new Set(unpinned.map((login) => login.toLowerCase()))];
    const found = await Promise.all(logins.map(async (login) => [login, await ports.people.find(login)]));
    const gone = found.flatMap(([login, person]) => (person === undefined ? [login] : []));
    if (dropIn !== undefined && gone.length > 0)
        throw new read_inputs/* InvalidInputs */.h(gone.map(noSuchUser));
    const place = dropIn === undefined ? "in the policy" : "in approvers";
    for (const [login, person] of found) {
        const advice = person === undefined
            ? `There is no user @${login}: mend the role in the policy.`
            : `Pin @${login} ${place} as ${login}#${person.id}, so that a login which changes hands is not believed.`;
        surroundings.progress.warn(advice);
    }
    return Object.fromEntries(found.flatMap(([login, person]) => (person === undefined ? [] : [[login, person.id]])));
}
function tooLong(length) {
    return {
        file: "required-approvals",
        message: `Input 'required-approvals' and the checklist name so many people that the approval issue would have ${length} characters, and GitHub takes ${LONGEST_BODY}; name a team in the roles instead of its members.`,
    };
}
/** Nobody of that name now; whoever takes the name later must not be asked. */
function noSuchUser(login) {
    return {
        file: "approvers",
        message: `Input 'approvers' names ${login}, and there is no user of that name; a team is written organisation/team.`,
    };
}

// EXTERNAL MODULE: ./lib/actions/approval-gate/drop-in/drop-in.js + 2 modules
var drop_in = __nccwpck_require__(888);
// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __nccwpck_require__(289);
;// CONCATENATED MODULE: ./lib/kit/poll.js
/** Looks until an answer is found, the deadline passes or the signal aborts; looks at least once unless already aborted. */
async function poll({ clock, chance, signal, deadline, interval }, look) {
    const start = clock.elapsed();
    while (!signal.aborted) {
        const seen = await look();
        if (seen.kind === "found")
            return seen;
        const left = deadline - clock.elapsed();
        if (left <= 0)
            return { kind: "deadline" };
        const pause = Math.max(seen.atLeast ?? 0, interval(clock.elapsed() - start) * (0.8 + 0.4 * chance()));
        try {
            await clock.sleep(Math.min(pause, left), signal);
        }
        catch (error) {
            if (signal.aborted)
                break;
            throw error;
        }
    }
    return { kind: "interrupted" };
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/wait-for-verdict.js




const FIRST_MINUTES_MILLISECONDS = 5 * 60_000;
/** Reading the reviews of a change costs some 13 points of the 1,000 that a job's token has an hour for GraphQL. */
const REVIEWS_MILLISECONDS = 60_000;
/** Looks until people have decided or the deadline passes, and says what waiting costs; an outage on the way is waited out. */
async function waitForVerdict(question, look) {
    const { inputs, surroundings, ports, dropIn } = question;
    const { clock, progress, signal } = surroundings;
    const deadline = inputs.deadline ?? 0;
    if (deadline > 0) {
        const minutes = Math.ceil(deadline / 60_000);
        progress.say(`Waiting up to ${(0,duration/* formatDuration */.a)(deadline)} for approval: up to ${minutes} billed runner minutes; mode: request costs none.`);
    }
    let last;
    const once = async () => {
        const seen = await look().catch((error) => {
            if (error instanceof unreadable/* Unreadable */.I && (error.why === "unavailable" || error.why === "rate_limited"))
                return error;
            throw error;
        });
        if (seen instanceof unreadable/* Unreadable */.I && !(last instanceof unreadable/* Unreadable */.I))
            progress.warn(`Could not look: ${seen.message}. Looking again until the deadline.`);
        last = seen;
        return seen instanceof unreadable/* Unreadable */.I || seen.kind === "pending" ? { kind: "again" } : { kind: "found", value: seen };
    };
    const interval = (since) => dropIn?.interval ??
        (asksReviews(question) ? REVIEWS_MILLISECONDS : since < FIRST_MINUTES_MILLISECONDS ? 10_000 : 30_000);
    const end = await poll({ clock, chance: ports.chance, signal, deadline: clock.elapsed() + deadline, interval }, once);
    if (end.kind === "found")
        return end.value;
    signal.throwIfAborted();
    if (last === undefined)
        throw new Error("The deadline passed without a look.");
    if (last instanceof unreadable/* Unreadable */.I)
        throw last;
    return last;
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/drop-in/wait-and-close.js



const ANEW = "This request asks for nothing any more; a new run, or a re-run, asks in a fresh issue.";
/**
 * Waits as manual-approval does, and closes the issue whatever comes: nobody answers an issue whose run has gone on. An attempt asks
 * anew, so nothing is lost with it; a denial closes it already.
 */
async function waitAndClose(question, look) {
    let asked;
    const watch = async () => {
        const verdict = await look();
        asked = ("issue" in verdict ? verdict.issue : undefined) ?? asked;
        return verdict;
    };
    try {
        const verdict = await waitForVerdict(question, watch);
        if (asked !== undefined)
            await closeAfter(verdict, asked, question);
        return verdict;
    }
    catch (error) {
        if (asked !== undefined && question.surroundings.signal.aborted)
            await wait_and_close_close(question, asked, (issue) => question.ports.approvals.deny(issue, `The run was cancelled or timed out while it waited. ${ANEW}`));
        throw error;
    }
}
async function closeAfter(verdict, asked, question) {
    const { approvals } = question.ports;
    if (verdict.kind === "approved") {
        const who = verdict.filled.approvers.map(({ login }) => (0,markdown/* markdown */.wD)(login)).join(", ");
        await wait_and_close_close(question, asked, (issue) => approvals.finish(issue, `**Approved** by ${who}; the run goes on. ${ANEW}`));
    }
    if (verdict.kind === "pending" || verdict.kind === "expired" || verdict.kind === "checklist-failed")
        await wait_and_close_close(question, asked, (issue) => approvals.deny(issue, `Not approved in time. ${ANEW}`));
}
async function wait_and_close_close({ surroundings }, { number }, act) {
    await act(number).catch((error) => {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        surroundings.progress.warn(`Issue #${number} could not be closed: ${error.message}. ${error.remedy}`);
    });
}

;// CONCATENATED MODULE: ./lib/core/approval/fill-slots.js
/**
 * Fills the roles' slots with people, one slot a person, as many as can be filled. Where a role is asked for by several kinds of evidence, the
 * same person may give them all: a role that has but one member could not be had otherwise.
 */
function fillSlots(demands, votes) {
    const people = [...Map.groupBy(votes, ({ id }) => id).values()];
    const ways = waysToSeat(demands).map((slots) => seatPeople(slots, people, demands));
    return ways.reduce((best, way) => (slotsIn(way.missing) < slotsIn(best.missing) ? way : best));
}
/** Counts the slots of some needs. */
function slotsIn(needs) {
    return needs.reduce((sum, { count }) => sum + count, 0);
}
/** Lists the ways to lay the slots out: of every role that several kinds of evidence ask for, apart or together. */
function waysToSeat(demands) {
    let ways = [[]];
    for (const [role, needs] of Map.groupBy(demands, (demand) => demand.role)) {
        const apart = needs.flatMap(({ evidence, count }) => Array.from({ length: count }, () => ({ role, evidence: [evidence] })));
        const together = Array.from({ length: Math.max(...needs.map(({ count }) => count)) }, (_, index) => ({
            role,
            evidence: needs.filter(({ count }) => index < count).map(({ evidence }) => evidence),
        }));
        const several = needs.length > 1 && ways.length < MOST_WAYS;
        ways = ways.flatMap((before) => (several ? [apart, together] : [apart]).map((slots) => [...before, ...slots]));
    }
    return ways;
}
/** Beyond so many ways roles are asked for apart, which never lets more through. */
const MOST_WAYS = 64;
/** Seats people by Kuhn's augmenting paths; who stands earlier in the list is seated first. */
function seatPeople(slots, people, demands) {
    const holder = new Map();
    const seat = (own, tried) => {
        const freeFirst = [...slots.entries()].sort(([a], [b]) => Number(holder.has(a)) - Number(holder.has(b)));
        for (const [at, slot] of freeFirst) {
            if (tried.has(at) || fitting(own, slot).length < slot.evidence.length)
                continue;
            tried.add(at);
            const seated = holder.get(at);
            if (seated !== undefined && !seat(seated, tried))
                continue;
            holder.set(at, own);
            return true;
        }
        return false;
    };
    for (const own of people)
        seat(own, new Set());
    const approvers = slots.flatMap((slot, at) => fitting(holder.get(at) ?? [], slot).map(({ login, id, url, at: instant, evidence }) => ({
        role: slot.role,
        login,
        id,
        evidence,
        url,
        at: instant,
    })));
    const missing = demands.flatMap(({ role, evidence, count }) => {
        const given = approvers.filter((approver) => approver.role === role && approver.evidence === evidence).length;
        return given < count ? [{ role, evidence, count: count - given }] : [];
    });
    return { complete: missing.length === 0, approvers, missing };
}
/** Finds a person's votes for a slot, one of each kind of evidence that was given. */
function fitting(votes, { role, evidence }) {
    return evidence.flatMap((kind) => votes.find((vote) => vote.evidence === kind && vote.roles.includes(role)) ?? []);
}

;// CONCATENATED MODULE: ./lib/core/approval/vouching-pulls.js
/**
 * Finds the pull requests that vouch for each commit of a change, among those that GitHub counts it to: one that holds the commit, one
 * whose merge GitHub made and signed as this commit (a squash or a merge), or one that was rebased onto its base, which writes no more
 * commits than it had and none of its own. Anything else somebody may have pushed by hand, and may hold anything.
 */
function vouchingPulls({ commits, pulls, }) {
    const rebased = new Set([...pulls.values()].filter((pull) => isRebased(pull, commits)).map(({ number }) => number));
    return (commit) => commit.pulls
        .flatMap((number) => pulls.get(number) ?? [])
        .filter((pull) => {
        if (pull.commits.includes(commit.oid))
            return true;
        if (commit.oid === pull.mergeCommit && commit.signedByGitHub)
            return true;
        return commit.parents < 2 && rebased.has(pull.number);
    });
}
function isRebased(pull, commits) {
    const own = new Set(pull.commits);
    const others = commits.filter(({ oid, pulls }) => pulls.includes(pull.number) && !own.has(oid));
    return others.length <= own.size && !commits.some(({ oid }) => own.has(oid));
}

;// CONCATENATED MODULE: ./lib/core/approval/cover-change.js


/**
 * Judges reviews commit by commit: each must have come by a merged pull request in which every demand is filled. Different people
 * may have approved different pull requests; `taken` gives the role of those who fill a slot by other evidence, and so none of another role here.
 */
function coverChange(change, demands, { votes, taken, }) {
    const { commits, pulls } = change;
    const bringing = vouchingPulls(change);
    const unreviewed = commits.filter((commit) => bringing(commit).length === 0);
    if (unreviewed.length > 0)
        return { kind: "unreviewed", commits: unreviewed };
    const filled = new Map();
    for (const { number } of pulls.values()) {
        const free = (votes.get(number) ?? []).map((vote) => {
            const held = taken.get(vote.id);
            return held === undefined ? vote : { ...vote, roles: vote.roles.filter((role) => role === held) };
        });
        filled.set(number, fillSlots(demands, free));
    }
    const approvers = new Map();
    const awaiting = new Map();
    let missing = [];
    for (const commit of commits) {
        const best = bringing(commit)
            .map((pull) => ({ pull, ...(filled.get(pull.number) ?? fillSlots(demands, [])) }))
            .sort((a, b) => slotsIn(a.missing) - slotsIn(b.missing))[0];
        if (best === undefined)
            continue;
        for (const one of best.approvers)
            approvers.set(`${one.role} ${one.id} ${one.url}`, one);
        if (best.missing.length > 0)
            awaiting.set(best.pull.number, best.pull);
        if (slotsIn(best.missing) > slotsIn(missing))
            missing = best.missing;
    }
    return { kind: "reviewed", approvers: [...approvers.values()], missing, awaiting: [...awaiting.values()] };
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/evidence/evidence-notes.js
/** Says in one clause why what is new cannot be told. */
function whyNoBase(why) {
    switch (why) {
        case "not_given":
            return "no commit is known to be live and proven (live-commit is empty)";
        case "not_found":
            return "the live commit is not in the repository any more";
        case "not_ancestor":
            return "the live commit is not an ancestor of this one, and no record proved this one live here before";
    }
}
/** Notes that whoever wrote the change could not be left out, where that would matter. */
function noteBase({ change }, others) {
    if (change.kind === "range" || others.length === 0)
        return [];
    const whom = change.writers === undefined
        ? "Who wrote the change could not be left out of the approvers"
        : "Of those who wrote the change only the writers of this commit and its pull request could be left out of the approvers";
    return [
        `${whom}: ${change.why === "not_given" ? "it is not known what is live (live-commit is empty)" : "what is live is no ancestor of this commit"}.`,
    ];
}
/** Notes which approvals are looked for only inside the job that deploys. */
function noteLater({ inputs, demands }) {
    if (inputs.mode === "check")
        return [];
    return demands
        .filter(({ evidence }) => evidence === "environment")
        .map(({ role, count }) => `${count} × ${role}: by the environment's own approval, checked inside the job that deploys.`);
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/evidence/join-evidence.js



/** Joins all evidence to one verdict: every demand filled by its own evidence, and nobody counted twice. */
function joinEvidence({ comments, run, reviews }, survey, question) {
    const { issue } = survey;
    const asked = demandsNow(question);
    const reviewing = asked.filter(({ evidence }) => evidence === "reviews");
    const others = asked.filter(({ evidence }) => evidence !== "reviews");
    const reviewers = new Set([...reviews.votes.values()].flat().map(({ id }) => id));
    // Reviewers are seated last, so that as few of them as can be are taken out of the reviews.
    const given = [...comments.votes, ...run.votes].sort((a, b) => Number(reviewers.has(a.id)) - Number(reviewers.has(b.id)));
    const filled = fillSlots(others, given);
    const taken = new Map(filled.approvers.map(({ id, role }) => [id, role]));
    const covered = coverReviews(reviewing, { survey, reviews, taken });
    if ("verdict" in covered)
        return covered.verdict;
    const missing = [...covered.missing, ...filled.missing];
    const found = {
        issue,
        filled: {
            complete: missing.length === 0,
            approvers: [...covered.approvers, ...filled.approvers],
            missing,
        },
        discounted: [...comments.discounted, ...run.discounted, ...reviews.discounted],
        awaiting: covered.awaiting,
        notes: [...covered.notes, ...noteBase(survey, others), ...noteLater(question)],
    };
    if (found.filled.complete)
        return { kind: "approved", ...found };
    const unreadable = comments.unreadable ?? run.unreadable ?? reviews.unreadable;
    if (unreadable !== undefined)
        throw unreadable;
    return { kind: "pending", ...found };
}
/** Lists the demands that can be met here: the environment's approvals exist only inside the job that deploys. */
function demandsNow({ demands, inputs }) {
    return inputs.mode === "check" ? demands : demands.filter(({ evidence }) => evidence !== "environment");
}
function coverReviews(demands, { survey, reviews, taken, }) {
    const nothing = { approvers: [], missing: [], awaiting: [] };
    if (demands.length === 0)
        return { ...nothing, notes: [] };
    const { change, proven, issue } = survey;
    if (change.kind === "unknown") {
        if (proven === undefined || change.why === "not_given")
            return { verdict: { kind: "base-unknown", issue, why: whyNoBase(change.why) } };
        return {
            ...nothing,
            notes: [`No new review is needed: record ${proven.id} proved this version live here before.`],
        };
    }
    if (change.commits.length === 0)
        return { ...nothing, notes: ["No new review is needed: the commit is the live one, or older."] };
    const coverage = coverChange(change, demands, { votes: reviews.votes, taken });
    if (coverage.kind === "unreviewed")
        return { verdict: { kind: "unreviewed", issue, commits: coverage.commits } };
    return { ...coverage, notes: [] };
}

// EXTERNAL MODULE: ./lib/actions/approval-gate/evidence/reads-teams.js
var reads_teams = __nccwpck_require__(997);
// EXTERNAL MODULE: ./lib/ports/identity-refused.js
var identity_refused = __nccwpck_require__(685);
;// CONCATENATED MODULE: ./lib/actions/approval-gate/evidence/team-unreadable.js


const IDENTITY = "Set the input identity-token to a token of a GitHub App with the organisation permission members: read, or identity-app and identity-key to the App itself";
/** Reports that a team's members could not be read, which is never "not a member". */
class TeamUnreadable extends unreadable/* Unreadable */.I {
    constructor(team, cause) {
        const message = cause === undefined
            ? `the team ${team} cannot be read: neither identity-token nor identity-app is set`
            : `the team ${team} cannot be read: ${cause.message}`;
        const remedy = cause instanceof identity_refused/* IdentityRefused */.N
            ? `${cause.remedy} Or name users instead of teams in the role.`
            : `${IDENTITY}, or name users instead of teams in the role.`;
        super(cause?.why ?? "unauthorized", message, remedy);
        this.name = "TeamUnreadable";
    }
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/evidence/unreadable-verdict.js


/** Turns what could not be read into the verdict `unknown` with its remedy; any other error is thrown again. */
function unreadableVerdict(error) {
    if (!(error instanceof unreadable/* Unreadable */.I))
        throw error;
    const { message, remedy, why } = error;
    if (error instanceof TeamUnreadable)
        return { kind: "unknown", reason: "team_unreadable", message, remedy };
    const refused = why === "forbidden" || why === "unauthorized" || why === "not_found";
    return { kind: "unknown", reason: refused ? "github_refused" : "github_unavailable", message, remedy };
}

;// CONCATENATED MODULE: ./lib/core/checklist/finding.js
/** Says that an item is done, by what a machine saw. */
function found(seen) {
    return { state: "done", id: "", remedy: "", ...seen };
}
/** Says that an item is not done. */
function missing(state, seen) {
    return { state, who: "", id: "", evidence: "", at: "", ...seen };
}
/** Says that a fact could not be found out. */
function finding_unreadable(fact) {
    return missing("unknown", { note: fact.message, remedy: fact.remedy });
}

;// CONCATENATED MODULE: ./lib/core/checklist/judge-checks.js

const MOST_NAMED = 5;
/** Judges checks that speak for a commit: none failed, none is still to end, and one at least passed; skipped and neutral ones say nothing. */
function judgeChecks(checks, { what, none, page }) {
    const of = (state) => checks.filter((check) => check.state === state);
    const [failed, unclear, running, passed] = [of("failed"), of("unclear"), of("running"), of("passed")];
    if (failed.length > 0)
        return missing("failed", {
            note: `${what} failed: ${namesOf(failed)}`,
            remedy: "Mend what failed, or re-run it on this commit when it failed by chance; then re-run the failed jobs of this run.",
            evidence: failed[0]?.url ?? page,
        });
    if (unclear.length > 0)
        return missing("unknown", {
            note: `${what} ended in a way that is not understood: ${namesOf(unclear)}`,
            remedy: "Re-run it; if it ends so again, report it.",
            evidence: unclear[0]?.url ?? page,
        });
    if (running.length > 0)
        return missing("open", {
            note: `${what} has not ended: ${namesOf(running)}`,
            remedy: "Wait until it has ended; then re-run the failed jobs of this run.",
            evidence: running[0]?.url ?? page,
        });
    if (passed.length === 0)
        return missing("open", { ...none, evidence: page });
    const [only] = passed;
    return found({
        who: [...new Set(passed.map(reporterOf))].sort().join(", "),
        evidence: passed.length === 1 && only !== undefined ? only.url : page,
        at: newest(passed),
        note: `${what} passed: ${namesOf(passed)}`,
    });
}
function namesOf(checks) {
    const names = checks.slice(0, MOST_NAMED).map(({ name }) => name);
    return checks.length > MOST_NAMED ? `${names.join(", ")} and ${checks.length - MOST_NAMED} more` : names.join(", ");
}
function reporterOf(check) {
    return check.kind === "status" ? "commit status" : check.app;
}
function newest(checks) {
    const ends = checks.flatMap((check) => (check.kind === "status" ? [check.createdAt] : (check.completedAt ?? [])));
    const last = ends.sort((a, b) => a.getTime() - b.getTime()).at(-1);
    return last?.toISOString() ?? "";
}

;// CONCATENATED MODULE: ./lib/core/checklist/assess-checklist.js



/** Judges every item by the facts; a fact that is not there is unknown, never done. */
function assessChecklist(items, facts) {
    return items.map(({ item, by }, place) => ({
        number: facts.numbers[place],
        item,
        by,
        ...findingOf(by, place, facts),
    }));
}
/** Tells whether every item is done; an empty checklist is complete. */
function isComplete(checklist) {
    return checklist.every(({ state }) => state === "done");
}
function findingOf(by, place, facts) {
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
function judgeTick(by, place, facts) {
    const tick = facts.ticks.get(place);
    if (tick !== undefined) {
        const { login, id, url, at } = tick;
        return { state: "done", who: login, id, evidence: url, at, note: `ticked by ${login}`, remedy: "" };
    }
    const unjudged = facts.unjudged.get(place);
    if (unjudged !== undefined)
        return finding_unreadable(unjudged);
    if (facts.numbers[place] === undefined)
        return missing("unknown", {
            note: "the approval issue does not show it: the checklist has changed since people were asked",
            remedy: "Start a new run, which asks anew.",
        });
    return missing("open", {
        note: `${(0,checklist_item/* answererOf */.l)(by)} has to tick it`,
        remedy: "Tick it in a comment on the approval issue.",
    });
}
function judgeCi({ checks, checksPage, ownRuns }) {
    if (checks === undefined)
        return unread();
    if (checks.kind === "unreadable")
        return finding_unreadable(checks);
    const none = {
        note: "nothing has passed on this commit, beside the workflow that deploys",
        remedy: "Run CI on this commit; a skipped or neutral check proves nothing. Tests that are jobs of the run that deploys are asked for by their name, with check-run.",
    };
    const proving = checks.value.filter((check) => check.state !== "passed" || !isOwn(check, ownRuns));
    return judgeChecks(proving, { what: "CI", none, page: checksPage });
}
function isOwn(check, ownRuns) {
    return check.kind === "check-run" && check.origin !== undefined && ownRuns.includes(check.origin.run);
}
function judgeNamed(name, { checks, checksPage }) {
    if (checks === undefined)
        return unread();
    if (checks.kind === "unreadable")
        return finding_unreadable(checks);
    const named = checks.value.filter((check) => check.kind === "check-run" && check.name === name);
    const none = {
        note: named.length === 0 ? `no check run is called ${name}` : `the check run ${name} was skipped`,
        remedy: `Run ${name} on this commit; a commit status of that name does not count, and the name is compared letter by letter.`,
    };
    return judgeChecks(named, { what: `the check run ${name}`, none, page: checksPage });
}
function judgeReviews({ reviews, commitPage }) {
    if (reviews === undefined)
        return unread();
    if (reviews.kind === "unreadable")
        return finding_unreadable(reviews);
    const { value } = reviews;
    if (value.kind === "reviewed")
        return found({ who: value.by, evidence: value.url, at: value.at, note: value.note });
    return missing("failed", {
        note: value.note,
        remedy: value.remedy,
        evidence: value.url === "" ? commitPage : value.url,
    });
}
function judgeAlerts({ alerts, alertsPage, readAt }) {
    if (alerts === undefined)
        return unread();
    if (alerts.kind === "unreadable")
        return finding_unreadable(alerts);
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
function judgeWayBack({ liveCommit, firstDeploy, commitPage, readAt }) {
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
        remedy: "Deploy with first-deploy: true when nothing is live yet; else prove what is live by deploying it once more.",
    });
}
function unread() {
    return missing("unknown", { note: "it was not looked at", remedy: "Re-run the job; if it stays, report it." });
}

;// CONCATENATED MODULE: ./lib/core/checklist/current-checks.js
/** Events by which a workflow runs because people talk, in the default branch's context: such a run says nothing of the commit that it happens to run on. */
const TALK = [
    "issue_comment",
    "issues",
    "discussion",
    "discussion_comment",
    "label",
    "milestone",
    "fork",
    "watch",
];
/**
 * Picks the checks that speak for a commit now. Dropped are
 * - what is unfinished in our own runs, since the run that asks would otherwise wait for itself; what ended there counts;
 * - other runs of the same workflow and event as ours: earlier tries to deploy the same commit, which end red when nobody approved;
 * - runs of the same workflow and event as a newer run (GitHub's rollup keeps both);
 * - a check run that another of its name in the same suite began after: a re-run job.
 */
function currentChecks(checks, own) {
    const runs = checks.filter((check) => check.kind === "check-run");
    return checks.filter((check) => check.kind === "status" || speaks(check, own, runs));
}
function speaks(check, own, all) {
    const { origin } = check;
    if (all.some((other) => supersedes(other, check)))
        return false;
    if (origin === undefined)
        return true;
    if (own.some(({ run }) => run === origin.run))
        return check.state !== "running";
    if (TALK.includes(origin.event) || own.some((one) => isSameKind(one, origin)))
        return false;
    return !all.some((other) => other.origin !== undefined && isSameKind(other.origin, origin) && isNewer(other.origin, origin));
}
function supersedes(later, earlier) {
    if (later === earlier || later.suite !== earlier.suite || later.name !== earlier.name)
        return false;
    // A queued job has no start yet; it was queued after the other had ended.
    return (earlier.completedAt !== undefined &&
        (later.startedAt === undefined ? later.state === "running" : later.startedAt > earlier.completedAt));
}
function isSameKind(one, other) {
    return one.workflow === other.workflow && one.event === other.event;
}
/** Numbers of runs only grow; the longer one is the larger, whatever a number can hold. */
function isNewer(one, other) {
    return one.run.length === other.run.length ? one.run > other.run : one.run.length > other.run.length;
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/checklist/checks-for.js

/** Reads the checks that speak for a commit, given the runs that ask: those of our own workflow are told apart wherever they ran. */
async function checksFor(commit, ownRuns, checks) {
    const all = await checks.of(commit);
    const origins = all.flatMap((check) => check.kind === "check-run" && check.origin !== undefined ? [check.origin] : []);
    const own = origins.length === 0 ? [] : await Promise.all(ownRuns.map((run) => ownOrigin(run, origins, checks)));
    return currentChecks(all, own);
}
async function ownOrigin(run, origins, checks) {
    return origins.find((origin) => origin.run === run) ?? checks.originOf(run);
}

;// CONCATENATED MODULE: ./lib/core/approval/decisive-reviews.js
/**
 * Finds who approves a pull request at its final head: the newest review of each person that approves, asks for changes or was
 * dismissed decides, so that dismissing a later "changes requested" does not revive an older approval; a comment decides nothing. What was
 * approved before the base changed was another change, though the head is the same.
 */
function decisiveApprovals(pull) {
    const { reviews, head } = pull;
    const newest = new Map();
    for (const { author, ...review } of reviews) {
        if (author === undefined || !author.person || !DECISIVE.includes(review.state))
            continue;
        const before = newest.get(author.id);
        if (before === undefined || review.at >= before.at)
            newest.set(author.id, { ...review, author });
    }
    return [...newest.values()].filter((review) => review.state === "APPROVED" && review.oid === head && !isOutdated(review, pull));
}
/** Tells whether a review was given before the base of its pull request changed, or in the same second. */
function isOutdated({ at }, { baseChangedAt }) {
    return baseChangedAt !== undefined && Date.parse(at) <= Date.parse(baseChangedAt);
}
const DECISIVE = ["APPROVED", "CHANGES_REQUESTED", "DISMISSED"];

;// CONCATENATED MODULE: ./lib/core/approval/contributors.js
/** Lists the ids of everybody who wrote a change: authors, co-authors and committers of its commits, and who opened its pull requests. */
function contributorsOf({ commits, pulls }) {
    const opened = [...pulls.values()].flatMap(({ author, people }) => [
        ...people,
        ...(author === undefined ? [] : [author]),
    ]);
    return contributors_idsOf([...commits.flatMap(({ people }) => people), ...opened]);
}
/** Lists the ids of everybody who wrote what one pull request brought. */
function contributorsOfPull({ commits, pulls }, number) {
    const own = commits.filter((commit) => commit.pulls.includes(number)).flatMap(({ people }) => people);
    const pull = pulls.get(number);
    return contributors_idsOf([...own, ...(pull?.people ?? []), ...(pull?.author === undefined ? [] : [pull.author])]);
}
function contributors_idsOf(people) {
    return new Set(people.map(({ id }) => id));
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/evidence/found-roles.js


/** Finds the roles of a person among those that one evidence, or any, is asked for; a login alone counts as the id that it had when people were asked. */
async function findRoles(settings, author, evidence) {
    const roles = [];
    let unreadable;
    for (const demand of settings.demands.filter((one) => evidence === "any" || one.evidence === evidence)) {
        try {
            if ((await inUsers(settings, demand, author)) || (await inTeams(settings, demand, author)))
                roles.push(demand.role);
        }
        catch (error) {
            if (!(error instanceof TeamUnreadable))
                throw error;
            unreadable = error;
        }
    }
    return { roles, unreadable };
}
async function inUsers(settings, { users }, author) {
    for (const { login, id } of users) {
        const same = login.toLowerCase() === author.login.toLowerCase();
        if (id !== undefined ? id === author.id : same && (await idOf(settings, login)) === author.id)
            return true;
    }
    return false;
}
async function idOf({ binding, people }, login) {
    return binding?.people[login.toLowerCase()] ?? (await people.find(login))?.id;
}
async function inTeams(settings, { teams }, { login }) {
    for (const team of teams)
        if (await isMember(settings, team, login))
            return true;
    return false;
}
async function isMember({ canReadTeams, people }, team, login) {
    if (!canReadTeams)
        throw new TeamUnreadable(team, undefined);
    return people.inTeam(team, login).catch((error) => {
        throw error instanceof unreadable/* Unreadable */.I ? new TeamUnreadable(team, error) : error;
    });
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/evidence/standing.js


/** Judges people by numeric id against the roles, the repository, the change and the run of one request. */
function standingIn(settings) {
    const { people } = settings;
    const hasAccess = async (author) => (await people.withAccess(author.login))?.id === author.id;
    return {
        rolesOf: (author, evidence) => findRoles(settings, author, evidence),
        async barred(author, by) {
            if (by.evidence !== "environment" && !(await hasAccess(author)))
                return "its author has no access to the repository any more";
            if (await started(settings, author))
                return "its author started or re-ran this run";
            if (await wrote(settings, author, by.evidence === "reviews" ? by.pull : undefined))
                return "its author wrote or pushed a part of what is to be approved";
            return undefined;
        },
        hasAccess,
    };
}
async function started({ people, run, binding }, author) {
    if (author.id === run.actor.id || author.login.toLowerCase() === run.triggeringActor.toLowerCase())
        return true;
    const runId = binding?.runId ?? run.runId;
    const alone = runId === run.runId && run.runAttempt === 1 && run.triggeringActor === run.actor.login && run.actor.id !== "";
    return !alone && (await people.starters(runId)).some(({ id }) => id === author.id);
}
/** Commits carry the names that their author gave them; who pushed them is known by the account. */
async function wrote({ people, change }, author, pull) {
    if (change.kind === "unknown")
        return (change.writers ?? []).some(({ id }) => id === author.id);
    const writers = pull === undefined ? contributorsOf(change) : contributorsOfPull(change, pull);
    if (writers.has(author.id))
        return true;
    const own = [...change.pulls.values()].filter(({ number }) => (pull ?? number) === number);
    if (own.length === 0)
        return false;
    const pushed = await people.pushes(author.login);
    return own.some(({ head, commits }) => [head, ...commits].some((oid) => pushed.has(oid)));
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/checklist/reviewed-change.js




/** Whoever may triage in the repository and did not write the change. */
const REVIEWER = { role: "reviewer", count: 1, evidence: "reviews", rules: [], users: [], teams: [] };
const MEND = "Let somebody who did not write it approve it at its last commit (a merged pull request can still be reviewed); then re-run the failed jobs of this run.";
/** Finds out whether every commit that is not live yet came by a pull request that somebody else approved at its last commit. */
async function reviewedChange({ change, proven }, question) {
    const { commit } = question.inputs;
    const { run } = question.surroundings;
    const url = `${run.serverUrl}/${run.repository.owner}/${run.repository.name}/commit/${commit}`;
    const at = question.surroundings.clock.now().toISOString();
    const done = (note, by) => ({ kind: "known", value: { kind: "reviewed", by, at, url, note } });
    if (change.kind === "unknown") {
        if (proven !== undefined && change.why !== "not_given")
            return done(`record ${proven.id} proved this version live here before`, `record ${proven.id}`);
        return {
            kind: "unreadable",
            message: "what is live is not known or no ancestor of the commit, so what is new cannot be told",
            remedy: "Pass freeze-gate's output live-commit; for the first deployment leave the item out by a change class.",
        };
    }
    if (change.commits.length === 0)
        return done("the commit is the live one, or older", "the live commit");
    const votes = await votesOf(change, question);
    const coverage = coverChange(change, [REVIEWER], { votes, taken: new Map() });
    if (coverage.kind === "unreviewed") {
        const [first] = coverage.commits;
        const remedy = "Revert what was pushed past review and bring it again by a pull request.";
        return not(`${first?.oid.slice(0, 12)} came without a merged pull request`, first?.url ?? url, remedy);
    }
    const [waiting] = coverage.awaiting;
    if (waiting !== undefined)
        return not(`#${waiting.number} is not approved at its last commit`, waiting.url, MEND);
    const reviewers = [...new Set(coverage.approvers.map(({ login }) => login))].join(", ");
    const pulls = change.pulls.size === 1 ? "the pull request" : `all ${change.pulls.size} pull requests`;
    return done(`${pulls} since what is live approved by ${reviewers}`, reviewers);
}
async function votesOf(change, { ports, surroundings, inputs }) {
    const standing = standingIn({
        people: ports.people,
        run: surroundings.run,
        demands: [],
        binding: undefined,
        change,
        canReadTeams: (0,reads_teams/* readsTeams */.K)(inputs),
    });
    const votes = new Map();
    for (const pull of change.pulls.values()) {
        const own = [];
        for (const { author, url, at } of decisiveApprovals(pull)) {
            if ((await ports.triagers.find(author.login))?.id !== author.id)
                continue;
            if ((await standing.barred(author, { evidence: "reviews", pull: pull.number })) !== undefined)
                continue;
            own.push({ id: author.id, login: author.login, url, at, evidence: "reviews", roles: [REVIEWER.role] });
        }
        votes.set(pull.number, own);
    }
    return votes;
}
function not(note, url, remedy) {
    return { kind: "known", value: { kind: "not-reviewed", note, url, remedy } };
}

;// CONCATENATED MODULE: ./lib/core/approval/discount-comment.js


/** Judges a comment by what it is alone: an exact command for this request, by a person, unedited, after the request. */
function worthOf(comment, issue, request) {
    const { author, edited, createdAt, ours, body } = comment;
    const command = parseCommand(body);
    if (ours || command.kind === "none")
        return { kind: "talk" };
    if (command.kind === "malformed")
        return { kind: "discounted", why: "its first line is not exactly the command" };
    if (command.nonce !== (0,request_request/* nonceOf */.Tf)(request))
        return { kind: "discounted", why: "it names another request" };
    if (author === undefined)
        return { kind: "discounted", why: "its author's account is gone" };
    if (!author.person)
        return { kind: "discounted", why: "its author is not a person" };
    // An approver's comment that was edited into a denial only stops; one whose reason was mended is a denial still.
    if (edited && command.kind !== "deny")
        return { kind: "discounted", why: "it was edited; write a new comment" };
    if (createdAt < issue.createdAt)
        return { kind: "discounted", why: "it is older than the request" };
    return { kind: "candidate", author, command };
}

;// CONCATENATED MODULE: ./lib/core/checklist/checklist-shown.js

/** Finds where an issue shows each item of today's checklist, counted from 1 as people type it; `undefined` where it does not, or shows it for somebody else. */
function numbersIn(shown, items) {
    const keys = shown.map(keyOf);
    return items.map((item) => {
        const at = keys.indexOf(keyOf(item));
        return at === -1 ? undefined : at + 1;
    });
}
function keyOf({ item, by }) {
    return JSON.stringify([item, (0,checklist_item/* answererOf */.l)(by)]);
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/checklist/weigh-ticks.js





/** Numbers a checklist that nobody was shown yet, so that nothing is ticked. */
function untickedYet(items) {
    return { ticks: new Map(), numbers: items.map((_, index) => index + 1), unjudged: new Map(), discounted: [] };
}
/** Weighs who ticked what, with the rigour of an approval: exact, unedited, by a person who is in the role and has access now. The first tick of an item stands. */
async function weighTicks(asked, question) {
    const { issue, binding } = asked;
    const { checklist } = question;
    const shown = binding.checklist ?? [];
    const numbers = numbersIn(shown, checklist);
    const ticks = new Map();
    const unjudged = new Map();
    const discounted = [];
    for (const comment of issue.comments) {
        const worth = worthOf(comment, issue, question.request);
        if (worth.kind !== "candidate" || worth.command.kind !== "tick")
            continue;
        const place = numbers.indexOf(worth.command.number);
        const item = checklist[place];
        if (item !== undefined && ticks.has(place))
            continue;
        const weight = await weigh({ item, number: worth.command.number, shown }, comment, {
            ...asked,
            author: worth.author,
            question,
        });
        if (weight.kind === "tick")
            ticks.set(place, weight.tick);
        else
            discounted.push({ login: worth.author.login, url: comment.url, why: weight.why });
        if (weight.kind === "discounted" && weight.unreadable !== undefined)
            unjudged.set(place, { kind: "unreadable", message: weight.unreadable.message, remedy: weight.unreadable.remedy });
    }
    return { ticks, numbers, unjudged, discounted };
}
async function weigh({ item, number, shown, }, comment, { author, binding, question }) {
    if (item === undefined)
        return no(`the checklist has no item ${number}${shown[number - 1] === undefined ? "" : " any more"}`);
    if (!(0,checklist_item/* isTicked */.D)(item) || item.by.kind !== "person")
        return no(`item ${number} is looked up by the gate; nobody can tick it`);
    const { role } = item.by;
    const tick = {
        kind: "tick",
        tick: { login: author.login, id: author.id, url: comment.url, at: comment.createdAt.toISOString() },
    };
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
function standingOf(role, binding, { ports, surroundings, inputs }) {
    return standingIn({
        people: ports.people,
        run: surroundings.run,
        demands: [{ ...role, count: 1, evidence: "comments", rules: [] }],
        binding,
        change: { kind: "unknown", why: "not_given" },
        canReadTeams: (0,reads_teams/* readsTeams */.K)(inputs),
    });
}
function no(why) {
    return { kind: "discounted", why };
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/checklist/gather-facts.js




/** Finds out what the items of the checklist ask about, and nothing else; what is refused stays a fact of its own. */
async function gatherFacts(survey, asked, question) {
    const { inputs, surroundings, ports, checklist } = question;
    const { run, clock } = surroundings;
    const asks = (...kinds) => checklist.some(({ by }) => kinds.includes(by.kind));
    const ownRuns = [...new Set([run.runId, ...(asked === undefined ? [] : [asked.binding.runId])])];
    const page = `${run.serverUrl}/${run.repository.owner}/${run.repository.name}`;
    const [checks, alerts, reviews, ticked] = await Promise.all([
        asks("ci", "check-run") ? factOf(() => checksFor(inputs.commit, ownRuns, ports.checks)) : undefined,
        asks("security-alerts") ? factOf(() => ports.alerts.critical()) : undefined,
        asks("reviews") ? reviewedChange(survey, question) : undefined,
        asked === undefined ? untickedYet(checklist) : weighTicks(asked, question),
    ]);
    const { discounted, ...ticks } = ticked;
    const facts = {
        checksPage: `${page}/commit/${inputs.commit}/checks`,
        commitPage: `${page}/commit/${inputs.commit}`,
        alertsPage: `${page}/security/code-scanning`,
        readAt: clock.now().toISOString(),
        ownRuns,
        checks,
        alerts,
        reviews,
        liveCommit: inputs["live-commit"],
        firstDeploy: inputs["first-deploy"],
        ...ticks,
    };
    return { facts, discounted };
}
/** An outage is waited out, where there is time; a refusal is a fact, with its remedy. */
async function factOf(read) {
    try {
        return { kind: "known", value: await read() };
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I) || (0,unreadable/* isPassing */.W)(error))
            throw error;
        return { kind: "unreadable", message: error.message, remedy: error.remedy };
    }
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/checklist/under-checklist.js


/** Puts a verdict under the checklist: without every item done there is no yes; what failed is a no, what cannot be read is unknown. */
async function underChecklist(verdict, { survey, asked }, question) {
    if (question.checklist.length === 0 || (verdict.kind !== "approved" && verdict.kind !== "pending"))
        return verdict;
    const { facts, discounted } = await gatherFacts(survey, asked, question);
    const checklist = assessChecklist(question.checklist, facts);
    const found = { ...verdict, discounted: [...verdict.discounted, ...discounted], checklist };
    if (checklist.some(({ state }) => state === "failed"))
        return { ...found, kind: "checklist-failed" };
    const unknown = checklist.find(({ state }) => state === "unknown");
    if (unknown !== undefined)
        return unreadableItem(unknown, found);
    return isComplete(checklist) ? { ...found, kind: verdict.kind } : { ...found, kind: "pending" };
}
function unreadableItem({ item, note, remedy }, { issue, checklist }) {
    return {
        kind: "unknown",
        reason: "checklist_unreadable",
        ...(issue === undefined ? {} : { issue }),
        ...(checklist === undefined ? {} : { checklist }),
        message: `the checklist's '${item}' cannot be judged: ${note}`,
        remedy,
    };
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/evidence/people-at-one-look.js
/**
 * Asks each question about people once a look, however many roles, pull requests and items of a checklist turn on it; whoever the look
 * itself found to have access is not asked about again.
 */
function peopleAtOneLook(people, withAccess = []) {
    const inTeam = memo((place) => {
        const [team = "", login = ""] = place.split(" ");
        return people.inTeam(team, login);
    });
    return {
        find: memo((login) => people.find(login)),
        withAccess: memo(async (login) => withAccess.find((one) => one.login.toLowerCase() === login.toLowerCase()) ?? (await people.withAccess(login))),
        inTeam: (team, login) => inTeam(`${team} ${login}`),
        pushes: memo((login) => people.pushes(login)),
        starters: memo((runId) => people.starters(runId)),
    };
}
function memo(ask) {
    const answers = new Map();
    return (about) => {
        const answer = answers.get(about) ?? ask(about);
        answers.set(about, answer);
        return answer;
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __nccwpck_require__(395);
;// CONCATENATED MODULE: ./lib/core/approval/denial.js



const schema = schemas/* strictObject */.rej({
    request: schemas/* string */.YjP(),
    login: schemas/* string */.YjP(),
    id: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    at: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP(),
});
/** Writes the comment by which we keep a denial, so that it stands when its own comment is deleted. */
function formatDenial(denial, request) {
    const why = denial.reason === "" ? "No reason was given." : `Reason: ${(0,markdown/* markdown */.wD)(denial.reason)}`;
    const next = "This request stays denied. To ask again, start a new run.";
    const marker = `<!-- deploy-approval-denied ${(0,approval_binding/* escapeJson */.GO)({ request, ...denial, reason: denial.reason.slice(0, 300) })} -->`;
    return `**Denied** by ${(0,markdown/* markdown */.wD)(denial.login)} (${(0,markdown/* link */.nf)("comment", denial.url)}). ${why}\n\n${next}\n\n${marker}\n`;
}
/** Reads a denial that we kept for a request from a comment of our own; `undefined` for any other comment. */
function parseDenial(body, request) {
    const text = /<!-- deploy-approval-denied (\{[^\n<>]*\}) -->\s*$/.exec(body)?.[1];
    if (text === undefined)
        return undefined;
    try {
        const parsed = schema.safeParse(JSON.parse(text));
        if (!parsed.success || parsed.data.request !== request)
            return undefined;
        const { login, id, url, at, reason } = parsed.data;
        return { login, id, url, at, reason };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/evidence/weigh-comments.js


/** Weighs all comments of an issue; the first denial ends it, whoever approved before or after. */
async function weighComments(issue, binding, standing) {
    const kept = issue.comments
        .filter(({ ours }) => ours)
        .map(({ body }) => parseDenial(body, binding.request))
        .find((denial) => denial !== undefined);
    if (kept !== undefined)
        return { denial: kept, kept: true, votes: [], discounted: [], unreadable: undefined };
    const judged = issue.comments.map((comment) => ({ comment, worth: worthOf(comment, issue, binding.request) }));
    const votes = [];
    const discounted = [];
    let unreadable;
    const denials = judged.filter(({ worth }) => worth.kind === "candidate" && worth.command.kind === "deny");
    for (const { comment, worth } of [...denials, ...judged.filter((one) => !denials.includes(one))]) {
        const weight = await weigh_comments_weigh(comment, worth, standing);
        unreadable = weight.unreadable ?? unreadable;
        if (weight.kind === "denial")
            return { denial: weight.denial, kept: false, votes: [], discounted, unreadable };
        if (weight.kind === "vote")
            votes.push(weight.vote);
        if (weight.kind === "discounted")
            discounted.push({ login: comment.author?.login ?? "ghost", url: comment.url, why: weight.why });
    }
    return { denial: undefined, kept: false, votes, discounted, unreadable };
}
async function weigh_comments_weigh(comment, worth, standing) {
    if (worth.kind !== "candidate")
        return worth;
    if (worth.command.kind === "tick")
        return { kind: "talk" };
    const { author, command } = worth;
    const { roles, unreadable } = await standing.rolesOf(author, command.kind === "deny" ? "any" : "comments");
    if (roles.length === 0) {
        if (unreadable !== undefined && command.kind === "deny")
            throw unreadable;
        return {
            kind: "discounted",
            why: unreadable === undefined
                ? "its author is in no role that is asked for comments"
                : "its author's teams cannot be read",
            unreadable,
        };
    }
    const who = { login: author.login, id: author.id, url: comment.url, at: comment.createdAt.toISOString() };
    if (command.kind === "deny") {
        if (await standing.hasAccess(author))
            return { kind: "denial", denial: { ...who, reason: command.reason } };
        return { kind: "discounted", why: "its author has no access to the repository any more" };
    }
    const why = await standing.barred(author, { evidence: "comments" });
    if (why !== undefined)
        return { kind: "discounted", why };
    return { kind: "vote", vote: { ...who, evidence: "comments", roles }, unreadable };
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/evidence/weigh-reviews.js

/** Weighs the approving reviews of each pull request of a change by who gave them; whoever is in no role is passed over. */
async function weighReviews({ pulls }, standing) {
    const votes = new Map();
    const discounted = [];
    let unreadable;
    for (const pull of pulls.values()) {
        const own = [];
        for (const { author, url, at } of decisiveApprovals(pull)) {
            const found = await standing.rolesOf(author, "reviews");
            unreadable = found.unreadable ?? unreadable;
            if (found.roles.length === 0)
                continue;
            const why = await standing.barred(author, { evidence: "reviews", pull: pull.number });
            if (why === undefined)
                own.push({ id: author.id, login: author.login, url, at, evidence: "reviews", roles: found.roles });
            else
                discounted.push({ login: author.login, url, why });
        }
        discounted.push(...(await passedOver(pull, standing)));
        votes.set(pull.number, own);
    }
    return { votes, discounted, unreadable };
}
/** Tells why approvals that people can see do not count: of bots, and of people of the roles for an earlier head. */
async function passedOver(pull, standing) {
    const found = [];
    for (const review of pull.reviews) {
        const { author, state, oid, url } = review;
        if (author === undefined || state !== "APPROVED")
            continue;
        const outdated = isOutdated(review, pull);
        const { login } = author;
        if (!author.person)
            found.push({ login, url, why: "its author is not a person" });
        else if ((oid !== pull.head || outdated) && (await standing.rolesOf(author, "reviews")).roles.length > 0) {
            const why = outdated
                ? "it was given before the base of the pull request changed"
                : "it approved an earlier head of the pull request";
            found.push({ login, url, why });
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/evidence/weigh-run-approvals.js
/** Weighs the approvals of one environment of a run; a rejection is final, whoever of its reviewers it came from. */
async function weighRunApprovals(approvals, { environment, url, at, standing }) {
    const own = approvals.filter(({ environments }) => environments.some((name) => name.toLowerCase() === environment.toLowerCase()));
    const rejection = own.find(({ state }) => state === "rejected");
    if (rejection !== undefined) {
        const { by, comment } = rejection;
        const denial = { login: by?.login ?? "ghost", id: by?.id ?? "", url, at, reason: comment };
        return { denial, votes: [], discounted: [], unreadable: undefined };
    }
    const votes = [];
    const discounted = [];
    let unreadable;
    for (const { by, state } of own) {
        if (state !== "approved" || by === undefined)
            continue;
        const discount = (why) => discounted.push({ login: by.login, url, why });
        if (!by.person) {
            discount("its author is not a person");
            continue;
        }
        const found = await standing.rolesOf(by, "environment");
        unreadable = found.unreadable ?? unreadable;
        const why = found.roles.length === 0
            ? "its author is in no role that is asked"
            : await standing.barred(by, { evidence: "environment" });
        if (why === undefined)
            votes.push({ id: by.id, login: by.login, url, at, evidence: "environment", roles: found.roles });
        else
            discount(why);
    }
    return { denial: undefined, votes, discounted, unreadable };
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/judge-issue.js





/** Judges an approval issue by itself: untampered, and about what is to be deployed. */
function judgeIssue(issue, { inputs, surroundings, request }) {
    const binding = (0,approval_binding/* parseBinding */.Vy)(issue.body);
    if (issue.edited || binding === undefined || binding.request !== request || issue.title !== titleOf(binding)) {
        const remedy = "Find out who edited it (the issue shows its edits), then start a new run, which asks in a fresh issue.";
        const message = `approval issue #${issue.number} was changed after it was opened`;
        return { kind: "unsound", verdict: { kind: "unknown", reason: "request_tampered", issue, message, remedy } };
    }
    if (binding.runId !== surroundings.run.runId)
        return { kind: "unsound", verdict: mismatch("run", issue) };
    const other = (0,approval_binding/* differences */.tX)(binding, {
        ...subjectOf(inputs, surroundings.run.repository.id),
        changeClass: inputs["change-class"],
        ...orderIn(inputs),
    });
    return other.length > 0
        ? { kind: "unsound", verdict: mismatch(other.join(", "), issue) }
        : { kind: "sound", binding };
}
/** Keeps a denial that was seen; it stands without that too, so a failure is only told. */
async function keepDenial(issue, denial, { inputs, ports, surroundings, request }) {
    if (inputs["dry-run"])
        return;
    await ports.approvals.deny(issue.number, formatDenial(denial, request)).catch((error) => {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        surroundings.progress.warn(`The denial could not be kept on issue #${issue.number}: ${error.message}. ${error.remedy}`);
    });
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/judge-request.js










/** Judges all the evidence about a request: unspent, untampered, undenied, in time, and approved by everyone who is asked. */
async function judgeRequest(survey, asked) {
    const people = peopleAtOneLook(asked.ports.people, survey.withAccess);
    const question = { ...asked, ports: { ...asked.ports, people } };
    const { inputs, surroundings, demands } = question;
    const { approval, change, ended } = survey;
    const issue = approval.kind === "found" ? approval.issue : undefined;
    if (ended !== undefined)
        return { kind: "spent", issue, record: ended };
    if (!provedLive(inputs["live-commit"], survey))
        return mismatch("live-commit, which no record proved live", issue);
    let binding;
    if (issue === undefined) {
        const bound = bindRequest(question);
        if ("kind" in bound)
            return bound;
    }
    else {
        const judged = judgeIssue(issue, question);
        if (judged.kind === "unsound")
            return judged.verdict;
        binding = judged.binding;
    }
    const canReadTeams = (0,reads_teams/* readsTeams */.K)(inputs);
    const standing = standingIn({ people, run: surroundings.run, demands, binding, change, canReadTeams });
    const comments = issue === undefined || binding === undefined ? none : await weighComments(issue, binding, standing);
    if (issue !== undefined) {
        if (comments.denial !== undefined) {
            if (!comments.kept || issue.standing)
                await keepDenial(issue, comments.denial, question);
            return { kind: "denied", issue, denial: comments.denial };
        }
        const ending = endOf(issue, survey, question);
        if (ending !== undefined)
            return ending;
    }
    const run = await approvalsOfRun(question, standing);
    if (run.denial !== undefined)
        return { kind: "denied", issue, denial: run.denial };
    const byReview = change.kind === "range" && demands.some(({ evidence }) => evidence === "reviews");
    const reviews = byReview
        ? await weighReviews(change, standing)
        : { votes: new Map(), discounted: [], unreadable: undefined };
    const evidence = { comments, run, reviews };
    const page = issue === undefined || binding === undefined ? undefined : { issue, binding };
    return underChecklist(joinEvidence(evidence, { ...survey, issue }, question), { survey, asked: page }, question);
}
/** Tells whether what is said to be live was proven so, where any record tells: less would seem new than is. */
function provedLive(live, { provenCommits = [] }) {
    return live === "" || provenCommits.length === 0 || provenCommits.some((commit) => commit.startsWith(live));
}
const none = { denial: undefined, kept: false, votes: [], discounted: [], unreadable: undefined };
/** Ends a request that a person closed or that is too old, by the platform's clock: it dated the issue, and a runner's may be wrong. */
function endOf(issue, { readAt }, { inputs, surroundings }) {
    if (!issue.standing)
        return { kind: "closed", issue };
    const age = (readAt ?? surroundings.clock.now()).getTime() - issue.createdAt.getTime();
    return age > (inputs["expires-after"] ?? Number.POSITIVE_INFINITY) ? { kind: "expired", issue, age } : undefined;
}
/** Reads the environment's approvals where they exist: inside the job that deploys. */
async function approvalsOfRun({ inputs, surroundings, ports, demands }, standing) {
    if (inputs.mode !== "check" || !demands.some(({ evidence }) => evidence === "environment"))
        return none;
    const { run, clock } = surroundings;
    const { owner, name } = run.repository;
    return weighRunApprovals(await ports.runApprovals.list(run.runId), {
        environment: inputs.environment,
        url: `${run.serverUrl}/${owner}/${name}/actions/runs/${run.runId}`,
        at: clock.now().toISOString(),
        standing,
    });
}

// EXTERNAL MODULE: ./lib/core/time/format-utc.js
var format_utc = __nccwpck_require__(869);
;// CONCATENATED MODULE: ./lib/actions/approval-gate/checklist/checklist-report.js






const MARKS = { done: "✅ done", open: "⏳ open", failed: "⛔ failed", unknown: "❔ unknown" };
/** Finds the checklist that a verdict was put under; empty where there is none or it was not come to. */
function checklistOf(verdict) {
    return ("checklist" in verdict ? verdict.checklist : undefined) ?? [];
}
/** Shows every item: where it stands, who or what answered and where that can be seen, and what to do. Empty without items. */
function showChecklist(checklist, request) {
    if (checklist.length === 0)
        return "";
    const rows = checklist.map((one) => [
        String(one.number ?? ""),
        (0,markdown/* markdown */.wD)(one.item),
        MARKS[one.state],
        one.who === "" ? (0,markdown/* markdown */.wD)((0,checklist_item/* answererOf */.l)(one.by)) : (0,markdown/* markdown */.wD)(one.who),
        seenIn(one),
        wayOf(one, request),
    ]);
    return (0,markdown/* table */.tp)(["No.", "Item", "State", "By", "Seen", "What to do"], rows);
}
/** Names the items that are not done, each with what was seen. */
function openItems(checklist, state) {
    return checklist
        .filter((one) => one.state === state)
        .map(({ item, note }) => `${(0,inert/* inertLine */.F)(item, 100)} (${(0,inert/* inertLine */.F)(note, 160)})`)
        .join("; ");
}
/** Writes the output `checklist`: an item with its answer a line of an audit. */
function checklistOutput(checklist) {
    return JSON.stringify(checklist.map(({ number, item, by, state, who, id, at, evidence, note }) => ({
        number,
        item,
        by: by.kind,
        state,
        who,
        id,
        at,
        evidence,
        note,
    })));
}
/** Tells every item as evidence; an item that is not done is dated by when it was looked at. */
function checklistEvidence(checklist, now) {
    return checklist.map(({ item, state, evidence, at, note, id }) => ({
        kind: "checklist",
        source: evidence,
        at: at === "" ? now.toISOString() : at,
        fact: `${item}: ${state}; ${note}${id === "" ? "" : ` (id ${id})`}`,
    }));
}
function seenIn({ at, evidence, note }) {
    const told = (0,markdown/* markdown */.wD)(note);
    if (evidence === "")
        return told;
    return `${told} (${(0,markdown/* link */.nf)(at === "" ? "see" : (0,format_utc/* formatUtc */.a)(new Date(at)), evidence)})`;
}
function wayOf({ state, by, number, remedy }, request) {
    if (state === "open" && by.kind === "person" && number !== undefined)
        return (0,markdown/* code */.aY)(tickCommand((0,request_request/* nonceOf */.Tf)(request), number));
    return (0,markdown/* markdown */.wD)(remedy);
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/checklist/checklist-words.js

/** Says that an item of the checklist failed, which a machine can take back and a person cannot override. */
function sayFailedItem(verdict, what) {
    const checklist = verdict.checklist ?? [];
    const failed = checklist.find(({ state }) => state === "failed");
    return {
        decision: "deny",
        reasonCode: "checklist_failed",
        headline: `The checklist of ${what} failed: ${openItems(checklist, "failed")}.`,
        remedy: failed?.remedy ?? "",
        summary: "",
    };
}
/** Adds to what is said of a verdict what its checklist comes to. */
function withChecklist(said, verdict, question) {
    const checklist = checklistOf(verdict);
    if (checklist.length === 0)
        return said;
    const shown = showChecklist(checklist, question.request);
    const summary = [said.summary, shown].filter((part) => part !== "").join("\n\n");
    if (verdict.kind === "approved")
        return question.demands.length === 0
            ? { ...said, reasonCode: "checklist_complete", headline: complete(said.headline, checklist.length), summary }
            : { ...said, headline: complete(said.headline, checklist.length), summary };
    if (verdict.kind !== "pending")
        return { ...said, summary };
    const open = openItems(checklist, "open");
    if (open === "")
        return { ...said, summary };
    if (!verdict.filled.complete)
        return { ...said, headline: `${said.headline} Open on the checklist: ${open}.`, summary };
    return { ...said, ...sayOpenOnly(verdict, open), summary };
}
function sayOpenOnly(verdict, open) {
    const first = (verdict.checklist ?? []).find(({ state }) => state === "open");
    return {
        reasonCode: "checklist_open",
        headline: `Open on the checklist: ${open}.`,
        remedy: first?.by.kind === "person"
            ? `Tick what is open in comments on ${verdict.issue?.url ?? "the approval issue"}, each by its command; then this run goes on by itself where the repository has the workflow resume-approval, else re-run its failed jobs.`
            : (first?.remedy ?? ""),
    };
}
function complete(headline, items) {
    return `${headline} The checklist is complete (${items} ${items === 1 ? "item" : "items"}).`;
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/show-roles.js




const MOST_SHOWN = 20;
/** Shows who is asked, who has answered, what to type, and which approvals do not count, as Markdown. */
function showRoles(verdict, { demands, request, inputs, dropIn }) {
    const { issue, filled, discounted, awaiting, notes } = verdict;
    const rows = demands.map((demand) => [
        (0,markdown/* markdown */.wD)(demand.role),
        String(demand.count),
        demand.evidence,
        givenBy(demand, filled),
    ]);
    const roles = rows.length === 0 ? "" : (0,markdown/* table */.tp)(["Role", "Needed", "By", "Given by"], rows);
    const where = issue === undefined ? "" : (0,markdown/* link */.nf)(`Issue #${issue.number}`, issue.url);
    const nonce = (0,request_request/* nonceOf */.Tf)(request);
    // A step that waits in manual-approval's place closes its issue: nothing that is typed there counts any more.
    const closed = dropIn !== undefined && inputs.mode === "wait";
    const type = closed || verdict.kind === "approved" || !filled.missing.some(({ evidence }) => evidence === "comments")
        ? ""
        : `First line of the comment, to approve or to deny:\n\n\`\`\`\n${approveCommand(nonce)}\n${denyCommand(nonce)}\n\`\`\``;
    const pulls = awaiting.slice(0, MOST_SHOWN).map(({ number, url }) => (0,markdown/* link */.nf)(`#${number}`, url));
    const waiting = pulls.length === 0 ? "" : `Not approved at their last commit: ${pulls.join(", ")}`;
    const told = notes.map((note) => `- ${(0,markdown/* markdown */.wD)(note)}`).join("\n");
    return [where, roles, type, waiting, told, discountedOf(discounted)].filter((part) => part !== "").join("\n\n");
}
function givenBy({ role, evidence }, { approvers }) {
    const given = approvers.filter((approver) => approver.role === role && approver.evidence === evidence);
    return given.length === 0
        ? "nobody yet"
        : given.map(({ login, url, at }) => `${(0,markdown/* markdown */.wD)(login)} (${(0,markdown/* link */.nf)((0,format_utc/* formatUtc */.a)(new Date(at)), url)})`).join(", ");
}
function discountedOf(discounted) {
    if (discounted.length === 0)
        return "";
    const rows = discounted
        .slice(0, MOST_SHOWN)
        .map(({ login, url, why }) => [(0,markdown/* markdown */.wD)(login), (0,markdown/* markdown */.wD)(why), (0,markdown/* link */.nf)("evidence", url)]);
    const rest = discounted.length > MOST_SHOWN ? `\n\n${discounted.length - MOST_SHOWN} more are not shown.` : "";
    return (0,markdown/* folded */.TM)(`Answers that do not count (${discounted.length})`, `${(0,markdown/* table */.tp)(["By", "Why", "Where"], rows)}${rest}`);
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/say-pending.js




/** Says whom a verdict waits for, and each way to approve that is still open. */
function sayPending(verdict, question, what) {
    const { issue, filled, awaiting } = verdict;
    const missing = filled.missing.map(({ role, evidence, count }) => `${count} × ${(0,inert/* inertLine */.F)(role, 60)}${say_pending_HOW[evidence]}`);
    const said = { decision: "pending", reasonCode: "awaiting_approval", summary: showRoles(verdict, question) };
    const waits = `${what} waits for ${missing.join(", ")}`;
    if (issue === undefined)
        return question.inputs.mode === "check"
            ? { ...said, headline: `${waits}.`, remedy: waysOut(verdict, question) }
            : {
                ...said,
                headline: `${waits}, who would be asked (dry run).`,
                remedy: awaiting.length > 0 ? waysOut(verdict, question) : "",
            };
    if (question.dropIn !== undefined && question.inputs.mode === "wait")
        return {
            ...said,
            headline: `${what} was not approved in time: ${missing.join(", ")} missing.`,
            remedy: `Re-run the failed jobs, which ask anew; issue #${issue.number} asks nobody any more.`,
        };
    return {
        ...said,
        headline: `${waits}, asked in issue #${issue.number}.`,
        remedy: `${waysOut(verdict, question)}; then this run goes on by itself where the repository has the workflow resume-approval, elsewhere somebody other than the approver re-runs its failed jobs.`,
    };
}
const say_pending_HOW = { comments: "", reviews: " by reviews", environment: " by the environment's approval" };
function waysOut({ issue, filled, awaiting }, { inputs, request }) {
    const lacks = (wanted) => filled.missing.some(({ evidence }) => evidence === wanted);
    const where = issue === undefined ? "the approval issue" : issue.url;
    const pulls = awaiting.slice(0, 5).map(({ url }) => url);
    const more = awaiting.length > pulls.length ? ` and ${awaiting.length - pulls.length} more` : "";
    const ways = [
        ...(lacks("comments") ? [`Comment \`${approveCommand((0,request_request/* nonceOf */.Tf)(request))}\` on ${where}`] : []),
        ...(pulls.length > 0 ? [`Approve ${pulls.join(", ")}${more} at the last commit`] : []),
        ...(lacks("environment")
            ? [`Make a person of the role a required reviewer of the environment ${(0,inert/* inertLine */.F)(inputs.environment, 60)}`]
            : []),
    ];
    return ways.join("; ");
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/say-verdict.js







const MOST_COMMITS = 50;
const say_verdict_ANEW = "start a new run, which asks anew.";
/** Says a verdict in words: the decision, why, the headline and what to do. */
function sayVerdict(verdict, question) {
    const what = whatOf(question);
    switch (verdict.kind) {
        case "nothing-required":
            return { ...yes("nothing_required"), headline: `Nobody has to approve ${what}.`, summary: "" };
        case "approved":
            return sayApproved(verdict, question, what);
        case "pending":
            return sayPending(verdict, question, what);
        case "checklist-failed":
            return sayFailedItem(verdict, what);
        case "denied":
            return sayDenied(verdict, what);
        case "unreviewed":
            return sayUnreviewed(verdict, what);
        case "unknown":
            return {
                decision: "unknown",
                reasonCode: verdict.reason,
                headline: `Whether ${what} is approved cannot be said: ${(0,inert/* inertLine */.F)(verdict.message, 400)}.`,
                remedy: verdict.remedy,
                summary: linkTo(verdict.issue),
            };
        case "base-unknown":
        case "spent":
        case "expired":
        case "closed":
            return sayLost(verdict, what);
    }
}
/** Says why no answer can let this request through any more. */
function sayLost(verdict, what) {
    const summary = linkTo(verdict.issue);
    switch (verdict.kind) {
        case "base-unknown":
            return {
                ...say_verdict_no("base_unknown"),
                headline: `Whether all that ${what} brings was reviewed cannot be told: ${verdict.why}.`,
                remedy: "Let the role approve by comments for this once, such as by a change class that the policy excepts from reviews; the next deployment has a proven base.",
                summary,
            };
        case "spent":
            return {
                ...say_verdict_no("request_spent"),
                headline: `The deployment of this request has ended already (record ${verdict.record.id}, ${(0,inert/* inertLine */.F)(verdict.record.state, 20)}).`,
                remedy: `An approval is used once: ${say_verdict_ANEW}`,
                summary,
            };
        case "expired": {
            const headline = `The request to approve ${what} is ${(0,duration/* formatDuration */.a)(verdict.age)} old and has expired.`;
            return { ...say_verdict_no("expired"), headline, remedy: `Too old: ${say_verdict_ANEW}`, summary };
        }
        case "closed": {
            const headline = `Issue #${verdict.issue.number}, which asks to approve ${what}, was closed.`;
            return { ...say_verdict_no("request_closed"), headline, remedy: `A closed request stays closed: ${say_verdict_ANEW}`, summary };
        }
    }
}
/** Names what is to be approved as the workflow titles it, else by service, version and environment. */
function whatOf({ inputs, dropIn }) {
    if (dropIn !== undefined && dropIn.title !== "")
        return `'${(0,inert/* inertLine */.F)(dropIn.title, 160)}'`;
    if (inputs.service === "")
        return "this request";
    const version = inputs.version === "" ? inputs.commit.slice(0, 12) : inputs.version;
    return askedWords({ ...inputs, version, commit: "" });
}
function sayApproved(verdict, question, what) {
    const { filled, notes } = verdict;
    const summary = showRoles(verdict, question);
    if (question.demands.length === 0)
        return { ...yes("approved"), headline: `Nobody has to approve ${what}.`, summary };
    const who = [...new Set(filled.approvers.map(({ login, role }) => `${login} (${(0,inert/* inertLine */.F)(role, 60)})`))].join(", ");
    if (who !== "")
        return { ...yes("approved"), headline: `${what} is approved by ${who}.`, summary };
    const later = question.inputs.mode !== "check" && question.demands.every(({ evidence }) => evidence === "environment");
    return later
        ? { ...yes("checked_later"), headline: `${what} is approved inside the job that deploys, or not at all.`, summary }
        : { ...yes("approved"), headline: `${what} needs no new approval. ${notes[0] ?? ""}`.trim(), summary };
}
function sayUnreviewed({ commits, issue }, what) {
    const named = commits.slice(0, 5).map(({ oid }) => oid.slice(0, 12));
    const more = commits.length > named.length ? ` and ${commits.length - named.length} more` : "";
    const rows = commits
        .slice(0, MOST_COMMITS)
        .map(({ oid, url, parents }) => [
        (0,markdown/* link */.nf)(oid.slice(0, 12), url),
        parents > 1 ? "a merge that GitHub did not make and sign itself" : "no merged pull request brought it",
    ]);
    return {
        ...say_verdict_no("unreviewed_commit"),
        headline: `${what} brings ${commits.length === 1 ? "a commit" : `${commits.length} commits`} that no reviewed pull request brought: ${named.join(", ")}${more}.`,
        remedy: "Revert what was pushed past review and bring it again by a pull request that the role approves, merged by GitHub's button; then start a new run.",
        summary: [(0,markdown/* table */.tp)(["Commit", "Why"], rows), linkTo(issue)].filter((part) => part !== "").join("\n\n"),
    };
}
function sayDenied({ denial, issue }, what) {
    const why = denial.reason === "" ? " without a reason" : `: '${(0,inert/* inertLine */.F)(denial.reason)}'`;
    return {
        ...say_verdict_no("denied"),
        headline: `${what} was denied by ${(0,inert/* inertLine */.F)(denial.login, 60)}${why}.`,
        remedy: "A denial is final for this request: settle the reason with them, then start a new run.",
        summary: [(0,markdown/* link */.nf)("The denial", denial.url), linkTo(issue)].filter((part) => part !== "").join(" · "),
    };
}
function yes(reasonCode) {
    return { decision: "allow", reasonCode, remedy: "" };
}
function say_verdict_no(reasonCode) {
    return { decision: "deny", reasonCode };
}
function linkTo(issue) {
    return issue === undefined ? "" : (0,markdown/* link */.nf)(`Issue #${issue.number}`, issue.url);
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/report.js



/** Says a verdict to the runner, to people and to later steps. */
function reportApproval(verdict, question) {
    const { inputs, request } = question;
    const issue = "issue" in verdict ? verdict.issue : undefined;
    const approvers = verdict.kind === "approved" ? verdict.filled.approvers.map(writtenApprover) : [];
    return {
        ...withChecklist(sayVerdict(verdict, question), verdict, question),
        outputs: {
            approvers: JSON.stringify(approvers),
            checklist: checklistOutput(checklistOf(verdict)),
            // manual-approval knows two words, so whatever is not a yes is the other one.
            "approval-status": verdict.kind === "approved" || verdict.kind === "nothing-required" ? "approved" : "denied",
            "issue-number": issue === undefined ? "" : String(issue.number),
            "issue-url": issue?.url ?? "",
            "approval-issue": issue === undefined ? "" : String(issue.number),
            "approval-url": issue?.url ?? "",
            request,
        },
        ...(question.dropIn?.passesDenial === true && isDenial(verdict) ? { failOn: "error" } : {}),
        evidence: [...evidenceOf(verdict), ...checklistEvidence(checklistOf(verdict), question.surroundings.clock.now())],
        subject: {
            environment: inputs.environment,
            service: inputs.service,
            commit: inputs.commit,
            digest: inputs.digest,
            policyCommit: inputs["policy-commit"],
        },
        links: issue === undefined ? {} : { approval: issue.url },
        details: { request, approvers },
    };
}
/** Writes an approver as the output `approvers` shows one: there \`evidence\` is the address of what was found, by its \`source\`. */
function writtenApprover({ role, login, id, evidence, url, at }) {
    return { role, login, id, source: evidence, evidence: url, at };
}
/** A person said no, or closed the issue. */
function isDenial({ kind }) {
    return kind === "denied" || kind === "closed";
}
function evidenceOf(verdict) {
    if (verdict.kind === "approved") {
        return verdict.filled.approvers.map(({ role, login, id, evidence, url, at }) => ({
            kind: "approval",
            source: url,
            at,
            fact: `${login} (id ${id}) approved as ${role} by ${evidence}`,
        }));
    }
    if (verdict.kind !== "denied")
        return [];
    const { url, at, login, id, reason } = verdict.denial;
    return [{ kind: "denial", source: url, at, fact: `${login} (id ${id}) denied: ${reason}` }];
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/require-subject.js

/** Demands the inputs that say what is to be deployed, or for `resume` which issue was answered; throws `InvalidInputs` with what is missing. */
function requireSubject(inputs) {
    const missing = inputs.mode === "resume"
        ? inputs.issue === undefined
            ? [
                problem("issue", "the number of the approval issue; it is known by itself where a comment on the issue started the run"),
            ]
            : []
        : ["environment", "service"]
            .filter((name) => inputs[name] === "")
            .map((name) => problem(name, "a value"));
    if (missing.length > 0)
        throw new read_inputs/* InvalidInputs */.h(missing);
}
function problem(name, expected) {
    return { file: name, message: `Input '${name}' is nothing; expected ${expected}.` };
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/resume/question-of.js


/** Finds the question of an approval issue by its number; only an issue of our own, the first of its request, has one. */
async function questionOf(number, { inputs, surroundings, ports }) {
    const claim = await ports.claims.claimOf(number);
    if (claim === undefined)
        return notOurs(number);
    const run = await ports.runs.read(claim.runId);
    const reading = await ports.approvals.read(claim.request, run.createdAt);
    if (reading.kind !== "found" || reading.issue.number !== number)
        return notOurs(number);
    const { issue } = reading;
    const binding = (0,approval_binding/* parseBinding */.Vy)(issue.body);
    if (binding === undefined)
        return notOurs(number);
    const question = {
        inputs: inputsOf(binding, inputs),
        surroundings: { ...surroundings, run: { ...surroundings.run, ...asRunContext(run) } },
        ports,
        request: binding.request,
        since: run.createdAt,
        demands: binding.demands,
        // What machines answer for is looked up by the run itself, in the attempt that this one starts.
        checklist: (binding.checklist ?? []).filter(checklist_item/* isTicked */.D),
    };
    return { kind: "asked", issue, question, run };
}
/** Answers for the run that waits: who comments starts the run that resumes, and is no less an approver for it. */
function asRunContext({ id, attempt, actor, triggeringActor }) {
    return { runId: id, runAttempt: attempt, actor, triggeringActor: triggeringActor.login };
}
function inputsOf(binding, inputs) {
    const { environment, service, commit, digest, version, request, changeClass, liveCommit, order = "" } = binding;
    return {
        ...inputs,
        mode: "request",
        environment,
        service,
        commit,
        digest,
        version,
        request,
        order,
        "change-class": changeClass,
        "live-commit": liveCommit,
    };
}
function notOurs(number) {
    const message = `issue #${number} is no approval issue of our own that can be read`;
    const remedy = "Answer in the issue that the waiting run names; if it is this one, it was edited or opened by another release or token: re-run the failed jobs of the run by hand.";
    return { kind: "unknown", reason: "request_missing", message, remedy };
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/resume/report-resumption.js


const report_resumption_ANEW = "Start a new run, which asks anew.";
/** Says beside a verdict what became of the run that waited for it. */
function reportResumption(outcome, resumption) {
    const { run } = resumption;
    const said = sayResumption(resumption, outcome.decision === "deny");
    return {
        ...outcome,
        ...said.changed,
        headline: `${outcome.headline} ${said.sentence}`,
        summary: [outcome.summary, (0,markdown/* link */.nf)(`Run ${run.id}`, run.url)].filter((part) => part !== "").join("\n\n"),
        links: { ...outcome.links, run: run.url },
        details: { ...outcome.details, run: run.id, attempt: run.attempt, resumption: resumption.kind },
    };
}
function sayResumption(resumption, denied) {
    const { run } = resumption;
    switch (resumption.kind) {
        case "resumed":
            return {
                sentence: `Run ${run.id} ${denied ? "ends as denied" : "goes on"} in attempt ${run.attempt + 1}.`,
                changed: { reasonCode: "resumed" },
            };
        case "would-resume":
            return { sentence: `Dry run: run ${run.id} would go on.`, changed: {} };
        case "went-on":
            return {
                sentence: `Run ${run.id} is left alone: ${resumption.why}.`,
                changed: { reasonCode: "already_resumed" },
            };
        case "cancelled":
            return {
                sentence: `Run ${run.id} was cancelled and is not resumed.`,
                changed: { decision: "deny", reasonCode: "run_cancelled", remedy: `If it is still wanted: ${lower(report_resumption_ANEW)}` },
            };
        case "not-ended":
            return {
                sentence: `Run ${run.id} has failed and not ended yet, so it could not be resumed.`,
                changed: {
                    decision: "unknown",
                    reasonCode: "run_not_ended",
                    remedy: "When the run has ended, re-run its failed jobs by hand, or this run.",
                },
            };
        case "too-old":
            return {
                sentence: `Run ${run.id} cannot be re-run any more: ${(0,inert/* inertLine */.F)(resumption.why, 200)}.`,
                changed: { decision: "unknown", reasonCode: "run_too_old", remedy: report_resumption_ANEW },
            };
        case "unreadable":
            return {
                sentence: `Run ${run.id} could not be resumed: ${(0,inert/* inertLine */.F)(resumption.why, 400)}.`,
                changed: { decision: "unknown", reasonCode: resumption.reason, remedy: resumption.remedy },
            };
    }
}
function lower(sentence) {
    return `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/resume/resume-run.js


/** GitHub re-runs a run until 30 days after it was made, and 50 times (docs, "Re-running workflows and jobs"). */
const LIMITS = { milliseconds: 30 * 86_400_000, reruns: 50 };
/** An attempt that looked before the verdict has failed its job by then; one that has not looks later, and sees it. */
const GRACE_MILLISECONDS = 60_000;
const LOOK_EVERY_MILLISECONDS = 10_000;
/**
 * Runs the failed jobs of a run again, exactly once a verdict: what stands decides, not what was heard. An attempt that began
 * after the verdict has seen it, and a request that has a deployment record was let through already.
 */
async function resumeRun(waiting, ports) {
    const { question, run } = waiting;
    const { environment, service } = question.inputs;
    const records = await ports.records.list({ environment, service });
    const record = records.find(({ payload }) => payload.request === question.request);
    if (record !== undefined)
        return { kind: "went-on", run, why: `its deployment is record ${record.id} already` };
    const ended = await waitForEnd(waiting, ports.runs);
    if (ended.kind !== "ended")
        return ended;
    const late = tooOld(ended.run, question.surroundings.clock.now());
    if (late !== undefined)
        return { kind: "too-old", run: ended.run, why: late };
    if (question.inputs["dry-run"])
        return { kind: "would-resume", run: ended.run };
    return rerun(ended.run, ports.runs);
}
/** Looks until the attempt that waited has ended in failure, or there is nothing left to resume. */
async function waitForEnd({ question, run: first, since }, runs) {
    const { inputs, surroundings, ports } = question;
    const { clock, signal, progress } = surroundings;
    const start = clock.elapsed();
    let run = first;
    let told = false;
    const look = async () => {
        if (told)
            run = await runs.read(run.id);
        const found = foundIn(run, since);
        if (found !== undefined)
            return { kind: "found", value: found };
        if (!(await runs.hasFailedJob(run.id, run.attempt)) && clock.elapsed() - start >= GRACE_MILLISECONDS)
            return {
                kind: "found",
                value: { kind: "went-on", run, why: "it is still running, and reads the verdict itself" },
            };
        if (!told)
            progress.say(`Waiting for run ${run.id} to end before its failed jobs can run again.`);
        told = true;
        return { kind: "again" };
    };
    const deadline = start + (inputs.deadline ?? 0);
    const end = await poll({ clock, chance: ports.chance, signal, deadline, interval: () => LOOK_EVERY_MILLISECONDS }, look);
    if (end.kind === "found")
        return end.value;
    signal.throwIfAborted();
    return { kind: "not-ended", run };
}
function foundIn(run, since) {
    if (run.startedAt >= since)
        return { kind: "went-on", run, why: `attempt ${run.attempt} began after the last answer` };
    switch (run.conclusion) {
        case undefined:
            return undefined;
        case "success":
            return { kind: "went-on", run, why: "it succeeded" };
        case "cancelled":
            return { kind: "cancelled", run };
        default:
            return { kind: "ended", run };
    }
}
function tooOld({ createdAt, attempt }, now) {
    if (now.getTime() - createdAt.getTime() > LIMITS.milliseconds)
        return "it is older than 30 days";
    return attempt > LIMITS.reruns ? `it was re-run ${LIMITS.reruns} times` : undefined;
}
async function rerun(run, runs) {
    const answer = await runs.rerunFailedJobs(run.id).catch(async (error) => {
        // The answer to an accepted re-run may be lost.
        if (!(error instanceof unreadable/* Unreadable */.I) || error.why !== "unavailable")
            throw error;
        const now = await runs.read(run.id);
        if (now.attempt === run.attempt)
            throw error;
        return { kind: "accepted" };
    });
    switch (answer.kind) {
        case "accepted":
            return { kind: "resumed", run };
        case "running":
            return { kind: "went-on", run, why: "it was re-run in the same moment" };
        case "refused":
            return { kind: "too-old", run, why: answer.message };
    }
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/resume/resume.js







/**
 * Judges the approval issue that somebody commented on and, when its verdict is there, resumes the run that asked. Of the comment
 * nothing is believed: everything is read again at its source.
 */
async function resume(inputs, surroundings, ports) {
    let question = { inputs, surroundings, ports, request: inputs.request, demands: [], checklist: [] };
    let resumption;
    const decide = async () => {
        const asked = await questionOf(inputs.issue ?? 0, { inputs, surroundings, ports });
        if (asked.kind === "unknown")
            return asked;
        question = asked.question;
        const verdict = await judgeRequest(await ports.approvals.survey(aboutOf(question)), question);
        const since = decidedAt(verdict);
        if (since !== undefined)
            resumption = await tryToResume({ question, run: asked.run, since }, ports);
        return verdict;
    };
    const verdict = await decide().catch((error) => unreadableVerdict(error));
    const outcome = reportApproval(verdict, question);
    return resumption === undefined ? outcome : reportResumption(outcome, resumption);
}
/** A verdict stands, whatever keeps us from resuming. */
async function tryToResume(waiting, ports) {
    try {
        return await resumeRun(waiting, ports);
    }
    catch (error) {
        const { reason, message, remedy } = unreadableVerdict(error);
        const refused = reason === "github_refused" ? reason : "github_unavailable";
        return { kind: "unreadable", run: waiting.run, reason: refused, why: message, remedy };
    }
}
/** The instant of the last word that the verdict needed; `undefined` while there is none. */
function decidedAt(verdict) {
    if (verdict.kind === "denied")
        return new Date(verdict.denial.at);
    if (verdict.kind !== "approved")
        return undefined;
    return new Date(Math.max(0, ...[...verdict.filled.approvers, ...(verdict.checklist ?? [])].map(({ at }) => Date.parse(at) || 0)));
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/approval-gate.js
















/** Answers whether the required roles approved exactly this request, and who; nothing that could not be read is ever a yes. */
async function approvalGate(raw, surroundings, ports) {
    const { inputs: given, dropIn } = (0,drop_in/* settleInputs */.d)(raw, surroundings);
    requireSubject(given);
    if (given.mode === "resume")
        return resume(given, surroundings, ports);
    const { run } = surroundings;
    const inputs = given.commit === "" ? { ...given, commit: run.sha } : given;
    const request = inputs.request === ""
        ? (0,request_request/* requestId */.z2)({ ...subjectOf(inputs, run.repository.id), runId: run.runId, round: 1 })
        : inputs.request;
    const demands = inputs["required-approvals"] ?? [];
    const asked = { inputs, surroundings, ports, request, demands, checklist: inputs.checklist };
    const question = dropIn === undefined ? asked : { ...asked, dropIn };
    const verdict = await answer(question, ports.runs).catch((error) => unreadableVerdict(error));
    return reportApproval(verdict, question);
}
async function answer(question, runs) {
    const { inputs, demands, surroundings } = question;
    if (surroundings.run.eventName === "pull_request_target")
        return untrustedEvent(surroundings.run.eventName);
    if (inputs["required-approvals"] === undefined && inputs.request !== "")
        return approvalsLost();
    if (demands.length === 0 && question.checklist.length === 0)
        return { kind: "nothing-required" };
    const hopeless = demands.find(({ users, teams, count }) => !(0,reads_teams/* readsTeams */.K)(inputs) && teams.length > 0 && users.length < count);
    if (hopeless !== undefined)
        throw new TeamUnreadable(hopeless.teams[0] ?? "", undefined);
    let since;
    const once = async () => {
        if (inputs.request !== "")
            since ??= await madeAt(surroundings.run.runId, runs);
        return look(since === undefined ? question : { ...question, since });
    };
    if (inputs.mode !== "wait" || inputs["dry-run"])
        return once();
    return (question.dropIn === undefined ? waitForVerdict : waitAndClose)(question, once);
}
/** Finds when a run was made; where that cannot be read, more issues are. */
async function madeAt(run, runs) {
    try {
        return (await runs.read(run)).createdAt;
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        return undefined;
    }
}
async function look(question) {
    const { inputs, ports } = question;
    const survey = await ports.approvals.survey(aboutOf(question));
    const { approval } = survey;
    const asking = inputs.mode !== "check" || inputs["dry-run"];
    if (approval.kind === "missing" && survey.ended === undefined && !asking && asksInIssue(question))
        return neverAsked(approval.forged);
    const verdict = await judgeRequest(survey, question);
    if (verdict.kind !== "pending" || approval.kind === "found" || !asking || !asksAnybody(question))
        return verdict;
    return askPeople(verdict, survey.leftOpen, question);
}
function asksInIssue(question) {
    return demandsNow(question).some(({ evidence }) => evidence === "comments") || question.checklist.some(checklist_item/* isTicked */.D);
}
/** A checklist that machines alone answer needs no issue. */
function asksAnybody({ demands, checklist }) {
    return demands.length > 0 || checklist.some(checklist_item/* isTicked */.D);
}
function neverAsked(forged) {
    const claims = forged.length === 0 ? "" : ` (#${forged.join(", #")} claims to be it and was not written by this token's identity)`;
    const message = `nobody was asked to approve this request${claims}`;
    const remedy = "Run approval-gate with mode: request first, in the same run and with the same token's identity.";
    return { kind: "unknown", reason: "request_missing", message, remedy };
}
function untrustedEvent(event) {
    const message = `a run of ${event} may carry what a fork's author chose`;
    const remedy = "Deploy from push, release, schedule or workflow_dispatch; approve nothing there.";
    return { kind: "unknown", reason: "untrusted_event", message, remedy };
}
function approvalsLost() {
    const message = "required-approvals is empty although freeze-gate made a request, and always writes a list";
    const remedy = "GitHub drops an output that contains a masked value: find the secret that equals a login, team, role or rule, and rename one of them.";
    return { kind: "unknown", reason: "approvals_lost", message, remedy };
}


/***/ }),

/***/ 640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ approvalGateContract)
});

// EXTERNAL MODULE: ./lib/core/approval/held-order.js
var held_order = __nccwpck_require__(941);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __nccwpck_require__(395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __nccwpck_require__(305);
// EXTERNAL MODULE: ./lib/core/document/read-json.js
var read_json = __nccwpck_require__(904);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(703);
;// CONCATENATED MODULE: ./lib/core/document/value-words.js

const KINDS = {
    object: "a mapping of keys to values",
    record: "a mapping of keys to values",
    array: "a list",
    string: "text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
};
/**
 * Says what belongs where a schema says nothing of its own; given to each parse, for Zod's own words are one setting of
 * the whole process, which any import of a locale changes.
 */
function valueWords(issue) {
    if (issue.code === "invalid_type") {
        const expected = `expected ${KINDS[issue.expected] ?? issue.expected}`;
        return issue.input === undefined ? `is missing; ${expected}` : expected;
    }
    if (issue.code === "invalid_value")
        return `expected ${issue.values.map(String).join(" or ")}`;
    if (issue.code === "invalid_key")
        return `is no name here: ${issue.issues.map(({ message }) => message).join("; ")}`;
    return "is not what belongs here";
}
/** Names the place of the first issue below the whole, in brackets behind a sentence; nothing where the whole is wrong. */
function firstPlace([issue]) {
    if (issue === undefined || issue.path.length === 0)
        return "";
    return ` (at ${issue.path.map(String).join(".")}: ${(0,inert/* inertLine */.F)(issue.message, 80)})`;
}

// EXTERNAL MODULE: ./lib/core/role/evidence-kind.js
var evidence_kind = __nccwpck_require__(970);
// EXTERNAL MODULE: ./lib/core/role/role-user.js
var role_user = __nccwpck_require__(212);
;// CONCATENATED MODULE: ./lib/core/approval/role-demand.js






const demand = schemas/* object */.Ikc({
    role: schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(100)),
    count: schemas/* _default */.Rvf(schemas/* int */.Whr().check(api/* _gte */.qm(1), api/* _lte */.Zm(20)), 1),
    evidence: schemas/* _default */.Rvf(schemas/* enum */.k5n(evidence_kind/* EVIDENCE_KINDS */.A), "comments"),
    rule: schemas/* _default */.Rvf(schemas/* string */.YjP(), ""),
    users: schemas/* _default */.Rvf(schemas/* array */.YOg(role_user/* roleUserText */.lo).check(api/* _maxLength */.Eb(100)), []),
    teams: schemas/* _default */.Rvf(schemas/* array */.YOg(role_user/* roleTeamText */.nq).check(api/* _maxLength */.Eb(20)), []),
});
/** Parses freeze-gate's `required-approvals`; demands of one role by one evidence are united: the largest count, every rule and member. */
function parseRoleDemands(text) {
    if (text === "")
        return { kind: "demands", demands: [] };
    const parsed = schemas/* array */.YOg(demand).check(api/* _maxLength */.Eb(20)).safeParse((0,read_json/* readJson */.V)(text), { error: valueWords });
    if (!parsed.success) {
        const place = firstPlace(parsed.error.issues);
        return { kind: "invalid", expected: `the JSON that freeze-gate writes to its output required-approvals${place}` };
    }
    const empty = parsed.data.find(({ users, teams }) => users.length === 0 && teams.length === 0);
    if (empty !== undefined)
        return {
            kind: "invalid",
            expected: `a user or a team in the role '${(0,inert/* inertLine */.F)(empty.role, 80)}', which names nobody`,
        };
    return { kind: "demands", demands: unite(parsed.data) };
}
function unite(demands) {
    const roles = new Map();
    for (const { role, count, evidence, rule, users, teams } of demands) {
        const key = JSON.stringify([role, evidence]);
        const before = roles.get(key);
        roles.set(key, {
            role,
            count: Math.max(count, before?.count ?? 0),
            evidence,
            rules: [...new Set([...(before?.rules ?? []), ...(rule === "" ? [] : [rule])])],
            users: distinct([...(before?.users ?? []), ...users.map(role_user/* parseRoleUser */.Xo)]),
            teams: [...new Set([...(before?.teams ?? []), ...teams])],
        });
    }
    return [...roles.values()];
}
function distinct(users) {
    return [...new Map(users.map((member) => [`${member.login.toLowerCase()}#${member.id ?? ""}`, member])).values()];
}

// EXTERNAL MODULE: ./lib/kit/action-contract.js
var action_contract = __nccwpck_require__(543);
// EXTERNAL MODULE: ./lib/kit/fields.js + 2 modules
var fields = __nccwpck_require__(675);
;// CONCATENATED MODULE: ./lib/kit/id-fields.js

/** Reads a full commit; empty stays empty. */
const fullCommit = (0,fields/* matching */.wC)(/^[0-9a-f]{40}$/, "a full commit of 40 hex digits");
/** Reads the digest of an image; empty stays empty. */
const imageDigest = (0,fields/* matching */.wC)(/^sha256:[0-9a-f]{64}$/, "an image digest, sha256: and 64 hexadecimal digits");
/** Reads the id of a request, as freeze-gate gives it; empty stays empty. */
const requestIdText = (0,fields/* matching */.wC)(/^[0-9a-f]{64}$/, "a request id of 64 hex digits");
/** Reads the id of an ECS service deployment, or of CodeDeploy's where that deploys the service; empty stays empty. */
const serviceDeploymentId = (0,fields/* matching */.wC)(/^(ecs-svc\/\d+|d-[A-Z0-9]+)$/, "a service deployment such as ecs-svc/1234567890, or CodeDeploy's such as d-ABCDEF123");

// EXTERNAL MODULE: ./lib/core/checklist/checklist-item.js
var checklist_item = __nccwpck_require__(118);
;// CONCATENATED MODULE: ./lib/core/checklist/parse-checklist.js





const person = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz("person"),
    role: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(100)))),
    users: schemas/* _default */.Rvf(schemas/* array */.YOg(role_user/* roleUserText */.lo).check(api/* _maxLength */.Eb(100)), []),
    teams: schemas/* _default */.Rvf(schemas/* array */.YOg(role_user/* roleTeamText */.nq).check(api/* _maxLength */.Eb(20)), []),
});
const by = schemas/* discriminatedUnion */.gMt("kind", [
    person,
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz("ci") }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz("reviews") }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz("security-alerts") }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz("rollback-plan") }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz("check-run"), name: schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(200)) }),
]);
const item = schemas/* object */.Ikc({ item: schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(200)), by });
/** Parses freeze-gate's output `checklist`; an item that is asked twice of the same is one. */
function parseChecklist(text) {
    if (text === "")
        return { kind: "items", items: [] };
    const parsed = schemas/* array */.YOg(item).check(api/* _maxLength */.Eb(50)).safeParse((0,read_json/* readJson */.V)(text), { error: valueWords });
    if (parsed.success)
        return { kind: "items", items: parse_checklist_distinct(parsed.data.map(itemOf)) };
    const place = firstPlace(parsed.error.issues);
    return { kind: "invalid", expected: `the JSON that freeze-gate writes to its output checklist${place}` };
}
function itemOf(read) {
    if (read.by.kind !== "person")
        return { item: read.item, by: read.by };
    const { role, users, teams } = read.by;
    const ticking = role === undefined || role === null ? undefined : { role, users: users.map(role_user/* parseRoleUser */.Xo), teams: [...teams] };
    return { item: read.item, by: { kind: "person", role: ticking } };
}
function parse_checklist_distinct(items) {
    return [...new Map(items.map((one) => [JSON.stringify([one.item, (0,checklist_item/* answererOf */.l)(one.by)]), one])).values()];
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/checklist/checklist-field.js

/** Reads freeze-gate's output `checklist`; empty is no item. */
const checklistField = {
    parse: (given) => {
        const parsed = parseChecklist(given);
        return parsed.kind === "items"
            ? { kind: "value", value: parsed.items }
            : { kind: "expected", expected: parsed.expected };
    },
};

// EXTERNAL MODULE: ./lib/actions/approval-gate/drop-in/drop-in-fields.js
var drop_in_fields = __nccwpck_require__(914);
;// CONCATENATED MODULE: ./lib/actions/approval-gate/evidence/app-key-field.js
const PEM = /^-----BEGIN (RSA )?PRIVATE KEY-----\n[A-Za-z0-9+/=\n]+\n-----END \1PRIVATE KEY-----$/;
/** Reads a private RSA key as PEM, PKCS#1 or PKCS#8, its line breaks real or written as `\\n`; yields it with real ones. */
const appKeyField = {
    secret: true,
    parse(given) {
        const key = given.replaceAll("\\n", "\n").replaceAll("\r", "").trim();
        if (key === "" || PEM.test(key))
            return { kind: "value", value: key };
        const expected = "the App's private key, the whole file as GitHub gave it (PEM, from BEGIN to END, PKCS#1 or PKCS#8, not encrypted)";
        return { kind: "expected", expected };
    },
};

;// CONCATENATED MODULE: ./lib/actions/approval-gate/contract.js








const demands = {
    parse: (given) => {
        if (given === "")
            return { kind: "value", value: undefined };
        const parsed = parseRoleDemands(given);
        return parsed.kind === "demands"
            ? { kind: "value", value: parsed.demands }
            : { kind: "expected", expected: parsed.expected };
    },
};
/** What approval-gate promises: did the required roles approve this commit for this environment, and who? */
const approvalGateContract = (0,action_contract/* defineAction */.QP)({
    name: "approval-gate",
    decisions: { allow: "yes", deny: "no", pending: "no", unknown: "unknown" },
    reasons: {
        nothing_required: "No role has to approve.",
        approved: "Every role that is asked has approved this request; the output approvers names them.",
        checked_later: "Only the environment's own approvals are asked; they exist inside the job that deploys, where mode check judges them.",
        checklist_complete: "No role has to approve, and every item of the checklist is done.",
        checklist_open: "Whoever has to approve has, and the checklist has items that are not done yet.",
        checklist_failed: "An item of the checklist that a machine answers for failed; the summary names it.",
        checklist_unreadable: "An item of the checklist cannot be judged, which is never done; the message names what is missing.",
        awaiting_approval: "People are asked and not all roles have approved yet.",
        denied: "A person of a role that is asked denied the request, or a reviewer rejected the environment; either is final.",
        unreviewed_commit: "Reviews are asked, and commits came without a merged pull request; the summary names them.",
        base_unknown: "Reviews are asked, and what is live is not known or no ancestor, so what is new cannot be told.",
        request_spent: "The deployment of this request has ended already; an approval is used once.",
        expired: "The request is older than expires-after.",
        request_closed: "The approval issue was closed by a person; a closed request stays closed.",
        approvals_lost: "required-approvals is empty although a request was made; GitHub drops an output that contains a masked value.",
        request_missing: "Nobody was asked yet: there is no approval issue of our own for this request.",
        request_tampered: "The approval issue was edited, or does not show what it is bound to.",
        request_mismatch: "The input request is about another commit, digest, service or environment than the inputs.",
        resumed: "mode resume: the verdict is there, and the failed jobs of the run that waited run again.",
        already_resumed: "mode resume: the verdict is there, and the run went on without this step; nothing was done.",
        run_cancelled: "mode resume: the run that waited was cancelled by a person and is left alone.",
        run_not_ended: "mode resume: the run that waited has failed but had not ended by the deadline.",
        run_too_old: "mode resume: GitHub re-runs a run for 30 days and 50 times, and this one no more.",
        untrusted_event: "The run was started by pull_request_target, whose content a fork's author chooses.",
        team_unreadable: "A team's members cannot be read, so nobody can be counted for it or left out.",
        github_refused: "The token may not read or write what the gate needs; the message names the permission.",
        github_unavailable: "GitHub could not be reached, is limiting the token, or answered something else than asked.",
    },
    inputs: {
        mode: (0,fields/* choice */.Yq)("", "request", "check", "wait", "resume"),
        environment: fields/* text */.Qq,
        service: fields/* text */.Qq,
        issue: (0,fields/* integer */.nd)(1, 2 ** 31 - 1),
        commit: (0,fields/* matching */.wC)(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "a full commit of 40 hexadecimal digits"),
        digest: imageDigest,
        version: fields/* text */.Qq,
        order: (0,fields/* choice */.Yq)("", ...held_order/* HELD_ORDERS */.g),
        request: (0,fields/* matching */.wC)(/^[0-9a-f]{64}$/, "the request's 64 hexadecimal digits, freeze-gate's output request"),
        checklist: checklistField,
        "first-deploy": fields/* flag */.Jt,
        "change-class": fields/* text */.Qq,
        "required-approvals": demands,
        policy: fields/* text */.Qq,
        "policy-commit": fields/* text */.Qq,
        rules: fields/* text */.Qq,
        migration: fields/* text */.Qq,
        "live-commit": (0,fields/* matching */.wC)(/^[0-9a-f]{7,64}$/, "a commit in hexadecimal digits"),
        deadline: fields/* duration */.p0,
        "expires-after": fields/* duration */.p0,
        "github-token": fields/* secret */.rJ,
        "identity-token": fields/* secret */.rJ,
        "identity-app": (0,fields/* matching */.wC)(/^[\w.-]{1,80}$/, "the GitHub App's client id (Iv…) or app id"),
        "identity-key": appKeyField,
        ...drop_in_fields/* dropInFields */.w,
    },
    outputs: [
        "approvers",
        "checklist",
        "approval-status",
        "issue-number",
        "issue-url",
        "approval-issue",
        "approval-url",
        "request",
    ],
    cautious: { approvers: "[]", checklist: "[]", "approval-status": "denied" },
    undecided: "unknown",
});


/***/ }),

/***/ 914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ dropInFields)
/* harmony export */ });
/* harmony import */ var _kit_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(675);

/** Reads `true` or `false`; empty is `undefined`, so that what was not given can be told from a no. */
const answer = {
    parse: (given) => {
        if (given === "")
            return { kind: "value", value: undefined };
        if (/^(true|false)$/i.test(given))
            return { kind: "value", value: given.toLowerCase() === "true" };
        return { kind: "expected", expected: "true or false" };
    },
};
/** The inputs of trstringer/manual-approval v1.13, under its own names (its action.yaml at 57c91bf). */
const dropInFields = {
    approvers: _kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_,
    secret: _kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ,
    "minimum-approvals": (0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(0, 20),
    "issue-title": _kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    "issue-body": _kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    "issue-body-file-path": _kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    "issue-labels": _kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_,
    "exclude-workflow-initiator-as-approver": answer,
    "additional-approved-words": _kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    "additional-denied-words": _kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    "target-repository": _kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    "target-repository-owner": _kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    "fail-on-denial": answer,
    "polling-interval-seconds": (0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(1, 3_600),
    "close-issue-means-denial": answer,
};


/***/ }),

/***/ 888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ settleInputs),
  k: () => (/* binding */ tokensOf)
});

// EXTERNAL MODULE: ./lib/core/approval/manual-approval.js
var manual_approval = __nccwpck_require__(105);
// EXTERNAL MODULE: ./lib/kit/read-inputs.js
var read_inputs = __nccwpck_require__(338);
;// CONCATENATED MODULE: ./lib/actions/approval-gate/evidence/identity-problems.js
/** Finds what does not fit together in the inputs that say who reads teams. */
function identityProblems(inputs) {
    const { "identity-token": token, "identity-app": app, "identity-key": key } = inputs;
    if (token !== "" && (app !== "" || key !== "")) {
        const message = "Input 'identity-token' stands beside identity-app or identity-key; keep the token or the App, not both.";
        return [{ file: "identity-token", message }];
    }
    if (app !== "" && key === "") {
        const message = "Input 'identity-key' is empty; identity-app needs the App's private key: check the secret's name, and that this repository and environment may read it.";
        return [{ file: "identity-key", message }];
    }
    if (app === "" && key !== "") {
        const message = "Input 'identity-app' is empty; identity-key needs the client id or app id of the App that it belongs to.";
        return [{ file: "identity-app", message }];
    }
    return [];
}

// EXTERNAL MODULE: ./lib/actions/approval-gate/evidence/reads-teams.js
var reads_teams = __nccwpck_require__(997);
// EXTERNAL MODULE: ./lib/actions/approval-gate/drop-in/drop-in-fields.js
var drop_in_fields = __nccwpck_require__(914);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(703);
;// CONCATENATED MODULE: ./lib/actions/approval-gate/drop-in/drop-in-limits.js

/** Names what manual-approval would do and this action does not, because nothing safe comes of it; each with the remedy. */
function refusals(given, { repository }) {
    const problems = [];
    const refuse = (file, what) => problems.push({ file, message: `Input '${file}' ${what}.` });
    if ((given["required-approvals"] ?? []).length > 0)
        refuse("approvers", "and required-approvals both say whom to ask; give one of them");
    if (given.request !== "")
        refuse("request", "is of freeze-gate, which says itself whom to ask; leave it or approvers out");
    if (given.mode === "check" || given.mode === "resume")
        refuse("mode", `is '${given.mode}', and approvers ask by themselves; use wait or request`);
    const [owner, name] = [given["target-repository-owner"], given["target-repository"]];
    if (owner !== "" && name !== "" && !isSame(`${owner}/${name}`, `${repository.owner}/${repository.name}`))
        refuse("target-repository", `is ${(0,inert/* inertLine */.F)(`${owner}/${name}`, 120)}; people are asked in the repository of the run, whose access they need. Leave it out`);
    if (given["issue-body-file-path"] !== "")
        refuse("issue-body-file-path", "is not read: the commit that is to be approved may have written the file. Pass the text as issue-body");
    return problems;
}
/** Names what is taken with another meaning than manual-approval gives it. */
function warnings(given) {
    const warned = [
        [
            given["exclude-workflow-initiator-as-approver"] === false,
            "exclude-workflow-initiator-as-approver: false is not followed: whoever started or re-ran the run never approves it. Name somebody else too.",
        ],
        [
            given["additional-approved-words"] !== "",
            "additional-approved-words is not followed: only the exact command that the issue shows approves, so that no remark is taken for an approval. Tell the approvers.",
        ],
        [
            given["additional-denied-words"] !== "",
            "additional-denied-words is not followed: only the exact command that the issue shows denies. Tell the approvers.",
        ],
        [
            given["close-issue-means-denial"] === false,
            "close-issue-means-denial: false is not followed: a closed issue asks nobody any more, so closing it ends the request without an approval.",
        ],
        [
            (given["polling-interval-seconds"] ?? 10) < 10,
            "polling-interval-seconds is raised to 10: looking more often spends the token's rate limit and finds nothing sooner.",
        ],
        [
            (given["target-repository"] === "") !== (given["target-repository-owner"] === ""),
            "target-repository counts only together with target-repository-owner; people are asked in the repository of the run.",
        ],
    ];
    return warned.flatMap(([holds, text]) => (holds ? [text] : []));
}
function isSame(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/actions/approval-gate/drop-in/drop-in.js






/** A hosted job ends after six hours; some minutes before, the answer is still written. */
const LONGEST_WAIT_MILLISECONDS = (5 * 60 + 45) * 60_000;
/** Finds the tokens to act by: `secret` is another name of github-token, and reads teams where nothing else is given to. */
function tokensOf(inputs) {
    const named = inputs.approvers.some((name) => name.includes("/"));
    return {
        token: inputs.secret === "" ? inputs["github-token"] : inputs.secret,
        identityToken: (0,reads_teams/* readsTeams */.K)(inputs) || !named ? inputs["identity-token"] : inputs.secret,
        identityApp: inputs["identity-app"],
        identityKey: inputs["identity-key"],
    };
}
/** Translates the inputs of manual-approval into this action's own, each with its safe meaning; throws `InvalidInputs` for what has none. */
function settleInputs(given, { run, progress }) {
    const { mode } = given;
    const torn = identityProblems(given);
    if (torn.length > 0)
        throw new read_inputs/* InvalidInputs */.h(torn);
    if (given.approvers.length === 0) {
        const strays = straysOf(given);
        if (strays.length > 0)
            throw new read_inputs/* InvalidInputs */.h(strays);
        return { inputs: { ...given, mode: mode === "" ? "request" : mode }, dropIn: undefined };
    }
    const asked = (0,manual_approval/* demandOf */.tp)({
        approvers: given.approvers,
        minimum: given["minimum-approvals"],
        initiator: run.actor.login,
    });
    const problems = [...refusals(given, run), ...(asked.kind === "problems" ? asked.problems : [])];
    if (asked.kind === "problems" || problems.length > 0)
        throw new read_inputs/* InvalidInputs */.h(problems);
    for (const warning of warnings(given))
        progress.warn(warning);
    const waits = mode === "" || mode === "wait";
    const inputs = {
        ...given,
        mode: waits ? "wait" : mode,
        environment: given.environment === "" ? environmentOf(given, run, waits) : given.environment,
        service: given.service === "" ? run.repository.name : given.service,
        "required-approvals": [asked.demand],
        deadline: given.deadline ?? (waits ? LONGEST_WAIT_MILLISECONDS : 0),
        "identity-token": tokensOf(given).identityToken,
    };
    return { inputs, dropIn: dropInOf(given) };
}
function dropInOf(given) {
    const seconds = given["polling-interval-seconds"];
    return {
        title: given["issue-title"],
        words: given["issue-body"],
        labels: given["issue-labels"],
        interval: seconds === undefined ? undefined : Math.max(10, seconds) * 1_000,
        passesDenial: given["fail-on-denial"] === false,
    };
}
/** A waiting step asks anew in every attempt, as manual-approval does; one that is resumed finds its answer in a later one. */
function environmentOf(given, run, waits) {
    return (0,manual_approval/* manualEnvironment */.WU)({
        job: run.job,
        step: run.step ?? "",
        attempt: waits ? run.runAttempt : 0,
        asked: [
            given["issue-title"],
            given["issue-body"],
            given.approvers.join(","),
            String(given["minimum-approvals"] ?? ""),
        ],
    });
}
function straysOf(given) {
    return Object.keys(drop_in_fields/* dropInFields */.w)
        .filter((name) => {
        const value = given[name];
        return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== "";
    })
        .map((name) => ({
        file: name,
        message: `Input '${name}' belongs to the input approvers, which is empty; name the approvers, or leave it out${name === "secret" ? " and pass the token as github-token" : ""}.`,
    }));
}


/***/ }),

/***/ 997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readsTeams)
/* harmony export */ });
/** Tells whether the caller gave what reads teams: a token, or a GitHub App. */
function readsTeams(inputs) {
    return inputs["identity-token"] !== "" || inputs["identity-app"] !== "";
}


/***/ }),

/***/ 280:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _adapters_github_github_approval_ports_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(977);
/* harmony import */ var _adapters_job_actions_edge_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(702);
/* harmony import */ var _kit_run_action_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(416);
/* harmony import */ var _approval_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(206);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(640);
/* harmony import */ var _drop_in_drop_in_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(888);






await (0,_kit_run_action_js__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .C)(_contract_js__WEBPACK_IMPORTED_MODULE_4__/* .approvalGateContract */ .l, async (inputs, surroundings) => {
    const ports = (0,_adapters_github_github_approval_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .githubApprovalPorts */ .x)({ ...surroundings, ...(0,_drop_in_drop_in_js__WEBPACK_IMPORTED_MODULE_5__/* .tokensOf */ .k)(inputs) });
    try {
        return await (0,_approval_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .approvalGate */ .V)(inputs, surroundings, { ...ports, chance: Math.random });
    }
    finally {
        await ports.end();
    }
}, _adapters_job_actions_edge_js__WEBPACK_IMPORTED_MODULE_1__/* .actionsEdge */ .T);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ githubApprovalPorts)
});

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
var external_node_http_namespaceObject_0 = /*#__PURE__*/__nccwpck_require__.t(external_node_http_namespaceObject, 2);
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(397);
;// CONCATENATED MODULE: ./lib/ports/http.js
/** Reports an exchange that did not complete; the message is inert and holds no secret. */
class HttpError extends Error {
    failure;
    constructor(failure, message) {
        super(message);
        this.name = "HttpError";
        this.failure = failure;
    }
}

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(703);
;// CONCATENATED MODULE: ./lib/adapters/http/http-failure.js


const BY_CODE = {
    ENOTFOUND: "dns",
    EAI_AGAIN: "dns",
    ECONNREFUSED: "connect",
    EHOSTUNREACH: "connect",
    ENETUNREACH: "connect",
    ETIMEDOUT: "timeout",
    ECONNRESET: "reset",
    EPIPE: "reset",
    ERR_STREAM_PREMATURE_CLOSE: "reset",
    EPROTO: "tls",
};
/** Codes by their beginnings: certificates and TLS; proxies; parser and decoders; a request that HTTP cannot carry. */
const BY_PATTERN = [
    [/CERT|TLS|SSL|ERR_TLS|SELF_SIGNED|UNABLE_TO|^HOSTNAME_MISMATCH$|^INVALID_(?:CA|PURPOSE)$/, "tls"],
    [/^ERR_PROXY/, "proxy"],
    [/^(?:HPE_|Z_|ERR__ERROR_|ERR_BROTLI|ERR_INVALID_|ERR_UNESCAPED_|ERR_HTTP_)/, "malformed"],
];
/** OpenSSL's words for an answer that is no TLS record, among its own file names and thread numbers. */
const SPEAKS_NO_TLS = /SSL routines:.*(?:wrong version number|packet length too long)/;
/** Sorts what Node reports of a failed exchange into the closed set of `HttpFailure`; the message is inert. */
function classifyFailure(error) {
    if (error instanceof HttpError)
        return error;
    const said = (0,inert/* inertLine */.F)(error instanceof Error ? error.message : String(error));
    const message = SPEAKS_NO_TLS.test(said)
        ? "the port does not speak TLS"
        : said.replace(/; if the root CA is installed locally, .*$/, "; trust an authority of your own by NODE_EXTRA_CA_CERTS");
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const failure = BY_CODE[code] ?? BY_PATTERN.find(([pattern]) => pattern.test(code))?.[1] ?? "connect";
    return new HttpError(failure, message === "" ? code : message);
}

;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: ./lib/adapters/http/read-body.js


/** The encodings that are asked for; an answer in another one cannot be judged. */
const ACCEPTED_ENCODINGS = "gzip, deflate, br";
/** Reads, decompresses and decodes a body, stopping at the cap in decompressed bytes. */
async function readBody(incoming, { maximumBytes, method }) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of await decompressed(incoming, method)) {
        bytes += chunk.length;
        if (bytes > maximumBytes) {
            incoming.destroy();
            throw new HttpError("too-large", `the body is larger than ${maximumBytes} bytes`);
        }
        chunks.push(chunk);
    }
    return { body: decoded(Buffer.concat(chunks), incoming.headers["content-type"]), bytes };
}
/** Decodes a text as its type says, and as UTF-8 where it says nothing that is known; a byte order mark is no part of it. */
function decoded(bytes, type = "") {
    const [, charset = "utf-8"] = /;\s*charset="?([\w:.-]+)/i.exec(type) ?? [];
    try {
        return new TextDecoder(charset).decode(bytes);
    }
    catch {
        return new TextDecoder().decode(bytes);
    }
}
/** Decompresses a body; zlib is loaded for the first compressed one, since it costs a gate's start-up 3 ms. */
async function decompressed(incoming, method) {
    const encoding = String(incoming.headers["content-encoding"] ?? "").toLowerCase();
    const transfer = (incoming.headers["transfer-encoding"] ?? "chunked").toLowerCase();
    if (transfer !== "chunked" && transfer !== "identity")
        refuse(incoming);
    if (encoding === "" || encoding === "identity" || isEmpty(incoming, method))
        return incoming;
    if (!["gzip", "x-gzip", "deflate", "br"].includes(encoding))
        refuse(incoming);
    const { createBrotliDecompress, createGunzip, createInflate } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 522, 19));
    const decoder = encoding === "br" ? createBrotliDecompress() : encoding === "deflate" ? createInflate() : createGunzip();
    return (0,external_node_stream_namespaceObject.pipeline)(incoming, decoder, () => { });
}
function refuse(incoming) {
    incoming.destroy();
    throw new HttpError("malformed", `the body is encoded otherwise than asked for (${ACCEPTED_ENCODINGS})`);
}
/** Tells whether an answer names the encoding of a body that it does not have (RFC 9110, 9.3.2 and 15.3.5). */
function isEmpty({ statusCode = 0, headers }, method) {
    return method === "HEAD" || [204, 304].includes(statusCode) || headers["content-length"] === "0";
}

;// CONCATENATED MODULE: ./lib/adapters/http/time-limit.js

/**
 * Calls `late` once after so many real milliseconds, unless it is called off by the function that is returned.
 * It is the time-out of a socket that never connects: neither a rehearsal's clock nor what happens on the wire moves it.
 */
function timeLimit(milliseconds, late) {
    const timer = new external_node_net_namespaceObject.Socket();
    timer.setTimeout(Math.max(1, milliseconds), late);
    return () => void timer.destroy();
}

;// CONCATENATED MODULE: ./lib/adapters/http/complete-exchange.js




/** Sends a request and reads its answer to the end, within its time-out from the look-up of the name to the last byte and until the signal aborts; rejects with an `HttpError`. */
function completeExchange(outgoing, request, signal) {
    const start = process.hrtime.bigint();
    const since = () => Number(process.hrtime.bigint() - start) / 1e6;
    return new Promise((resolve, reject) => {
        const fail = (error) => {
            end();
            reject(classifyFailure(error));
            outgoing.destroy();
        };
        const release = timeLimit(request.timeout, () => fail(new HttpError("timeout", `the answer was not complete within ${Math.round(request.timeout)} ms`)));
        // Node's own option `signal` costs a tenth of a millisecond for each request.
        const callOff = () => fail(new HttpError("connect", "the request was called off"));
        signal?.addEventListener("abort", callOff);
        const end = () => {
            release();
            signal?.removeEventListener("abort", callOff);
        };
        let answered = false;
        outgoing.on("error", fail);
        outgoing.on("upgrade", (_, socket) => {
            socket.destroy();
            fail(new HttpError("malformed", "the server switched to another protocol, which was not asked for"));
        });
        outgoing.on("response", (incoming) => {
            answered = true;
            answerOf(incoming, request, since).then((answer) => {
                end();
                // What was not sent yet is not wanted any more.
                if (request.fresh === true)
                    outgoing.destroy();
                resolve(answer);
            }, fail);
        });
        outgoing.on("close", () => {
            if (!answered)
                fail(new HttpError("reset", "the connection was closed before it was answered"));
        });
        if (signal?.aborted === true)
            callOff();
        else
            outgoing.end(request.body);
    });
}
async function answerOf(incoming, request, since) {
    const timeToFirstByte = since();
    const { statusCode = 0 } = incoming;
    if (statusCode < 100) {
        incoming.destroy();
        throw new HttpError("malformed", `${statusCode} is no status of HTTP`);
    }
    const tlsDaysLeft = daysLeft(incoming.socket);
    const { body, bytes } = await readBody(incoming, request);
    const headers = Object.entries(incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : (value ?? "")]);
    return {
        status: statusCode,
        headers: Object.fromEntries(headers),
        setCookies: incoming.headers["set-cookie"] ?? [],
        body,
        bytes,
        duration: since(),
        timeToFirstByte,
        ...(tlsDaysLeft === undefined ? {} : { tlsDaysLeft }),
    };
}
function daysLeft(socket) {
    if (typeof socket !== "object" || socket === null || !("getPeerCertificate" in socket))
        return undefined;
    const { valid_to: until } = socket.getPeerCertificate();
    const expiry = until === undefined ? Number.NaN : Date.parse(until);
    return Number.isNaN(expiry) ? undefined : Math.floor((expiry - Date.now()) / 86_400_000);
}

;// CONCATENATED MODULE: external "node:dns"
const external_node_dns_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
;// CONCATENATED MODULE: ./lib/core/address/refuse-metadata-name.js
const NAMES = [
    "metadata",
    "metadata.google.internal",
    "metadata.goog",
    "instance-data",
    "instance-data.ec2.internal",
    "metadata.azure.internal",
    "metadata.tencentyun.com",
];
/** Says why a host's name may not be asked, `undefined` when it may: those of metadata services, whoever resolves them. */
function refuseMetadataName(host) {
    const name = host.toLowerCase().replace(/\.+$/, "");
    return NAMES.includes(name) ? "it is the name of a metadata service" : undefined;
}

;// CONCATENATED MODULE: ./lib/adapters/http/guard-addresses.js





/** Where the proxy alone knows the names outside, a resolver may say nothing at all. */
const PATIENCE_MILLISECONDS = 2_000;
/** Creates the guard for a rule; without one everything is admitted. */
function guardAddresses(refuse) {
    const judged = new Map();
    const resolve = (hostname) => new Promise((done) => {
        const release = timeLimit(PATIENCE_MILLISECONDS, () => done(undefined));
        (0,external_node_dns_namespaceObject.lookup)(hostname, { all: true }, (error, addresses) => {
            release();
            done(error === null ? refusal(hostname, addresses, refuse) : undefined);
        });
    });
    return {
        admit(host) {
            if (refuse === undefined)
                return;
            const reason = (0,external_node_net_namespaceObject.isIP)(host) === 0 ? refuseMetadataName(host) : refuse(host);
            if (reason !== undefined)
                throw new HttpError("address-refused", `${host} is refused: ${reason}.`);
        },
        async admitThroughProxy(host) {
            if (refuse === undefined || (0,external_node_net_namespaceObject.isIP)(host) !== 0)
                return;
            const verdict = judged.get(host) ?? resolve(host);
            judged.set(host, verdict);
            const refused = await verdict;
            if (refused !== undefined)
                throw refused;
        },
        lookup(hostname, options, callback) {
            (0,external_node_dns_namespaceObject.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
                const failed = error ?? refusal(hostname, addresses, refuse);
                if (failed !== undefined)
                    return callback(failed, []);
                const [first] = addresses;
                if (options.all === true || first === undefined)
                    return callback(null, addresses);
                return callback(null, first.address, first.family);
            });
        },
    };
}
/** One address that is refused refuses the name: which of them is connected to is not ours to say. */
function refusal(hostname, addresses, refuse) {
    for (const { address } of addresses) {
        const reason = refuse?.(address);
        if (reason !== undefined)
            return new HttpError("address-refused", `${hostname} resolves to ${address}, which is refused: ${reason}.`);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/adapters/http/proxy-environment.js

/** From here on `http.Agent` and `https.Agent` honour `proxyEnv`; before, they leave the option unread and connect directly. */
const FIRST_MAJOR = 24;
const FIRST_MINOR = 5;
const VARIABLES = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"];
/** Returns the variables for an agent's `proxyEnv`; throws `Unreadable` where a proxy is set that this Node would pass by. */
function proxyEnvironment(environment, node = process.versions.node) {
    const set = VARIABLES.find((name) => (environment[name] ?? "") !== "");
    if (set === undefined)
        return environment;
    const [major = 0, minor = 0] = node.split(".").map(Number);
    if (major < FIRST_MAJOR || (major === FIRST_MAJOR && minor < FIRST_MINOR))
        throw new unreadable/* Unreadable */.I("unavailable", `${set} is set, and Node ${node} of this runner cannot go through a proxy`, `Update the runner to one with Node ${FIRST_MAJOR}.${FIRST_MINOR} or newer, or clear ${set} for this job; nothing is sent past a proxy.`);
    const unusable = VARIABLES.find((name) => (environment[name] ?? "") !== "" && !isProxy(environment[name] ?? ""));
    if (unusable === undefined)
        return environment;
    throw new unreadable/* Unreadable */.I("unavailable", `${unusable} is set, and is not the address of an HTTP proxy`, `Write it as http://host:port, or clear ${unusable} for this job; nothing is sent past a proxy.`);
}
/** Tells whether Node goes through a proxy of this address; it leaves other schemes unread and connects directly. */
function isProxy(address) {
    return /^https?:\/\//.test(address) && URL.canParse(address);
}

;// CONCATENATED MODULE: ./lib/adapters/http/node-http.js









/**
 * Exchanges HTTP over `node:http(s)` with keep-alive and the proxy variables of the environment (`proxyEnv`, Node ≥ 24.5).
 * Time-outs are those of sockets and latencies come from `process.hrtime`, so neither depends on the settable clocks.
 * Certificates are verified whatever NODE_TLS_REJECT_UNAUTHORIZED says, but for a request that says otherwise itself.
 */
function nodeHttp({ refuse } = {}) {
    const clients = new Map();
    const clientOf = (protocol) => {
        const client = clients.get(protocol) ?? loadClient(protocol);
        clients.set(protocol, client);
        return client;
    };
    const guard = guardAddresses(refuse);
    return {
        async exchange(request, signal) {
            const url = new URL(request.url);
            const host = request.resolve ?? url.hostname.replace(/^\[|\]$/g, "");
            guard.admit(host);
            const client = await clientOf(url.protocol === "http:" ? "http:" : "https:");
            if (client.proxied) {
                refuseUnproxyable(request);
                await guard.admitThroughProxy(host);
            }
            try {
                const outgoing = client.request(url, {
                    ...placed(request, url),
                    method: request.method,
                    agent: request.fresh === true ? client.single : client.pool,
                    lookup: guard.lookup,
                    rejectUnauthorized: request.insecure !== true,
                });
                return await completeExchange(outgoing, request, signal);
            }
            catch (error) {
                throw classifyFailure(error);
            }
        },
    };
}
/** Names the host that is connected to. Under a given address the URL's name stays in `Host` and in the certificate that is expected, through a proxy too. */
function placed({ headers = {}, resolve }, { host, hostname }) {
    const accepted = { "accept-encoding": ACCEPTED_ENCODINGS };
    if (resolve === undefined)
        return { headers: { ...accepted, ...headers } };
    if ((0,external_node_net_namespaceObject.isIP)(resolve) === 0)
        throw new HttpError("address-refused", `${resolve} is not an IP address.`);
    const named = (0,external_node_net_namespaceObject.isIP)(hostname.replace(/^\[|\]$/g, "")) === 0 ? { servername: hostname } : {};
    return { headers: { ...accepted, host, ...headers }, hostname: resolve, ...named };
}
/** A proxy that is asked without a tunnel goes by `Host`, so it would reach the name's own address and not the given one. */
function refuseUnproxyable({ url, resolve }) {
    const exempt = (process.env.no_proxy || process.env.NO_PROXY || "").split(",").map((entry) => entry.trim());
    if (resolve === undefined || !url.startsWith("http:") || exempt.includes("*") || exempt.includes(resolve))
        return;
    const remedy = `Add ${resolve} to NO_PROXY, or ask it by https.`;
    throw new HttpError("proxy", `${resolve} cannot be asked under another name through HTTP_PROXY. ${remedy}`);
}
/** Loads a protocol's client at its first address: TLS costs the start-up of a bundle 3 ms. */
async function loadClient(protocol) {
    const proxyEnv = usableProxy();
    const { Agent, request } = protocol === "http:" ? external_node_http_namespaceObject_0 : await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 708, 19));
    const [lower, upper] = protocol === "http:" ? ["http_proxy", "HTTP_PROXY"] : ["https_proxy", "HTTPS_PROXY"];
    return {
        request: (url, given) => request(url, given),
        // No `timeout` here: a global agent's own, five seconds of silence, would cut what a request allows longer for.
        single: new Agent({ proxyEnv, maxCachedSessions: 0 }),
        pool: new Agent({ keepAlive: true, proxyEnv }),
        proxied: (proxyEnv[lower] || proxyEnv[upper] || "") !== "",
    };
}
function usableProxy() {
    try {
        return proxyEnvironment(process.env);
    }
    catch (error) {
        throw error instanceof unreadable/* Unreadable */.I ? new HttpError("proxy", `${error.message}. ${error.remedy}`) : error;
    }
}

// EXTERNAL MODULE: ./lib/core/approval/approval-binding.js + 1 modules
var approval_binding = __nccwpck_require__(802);
;// CONCATENATED MODULE: ./lib/adapters/github/github-approval-claims.js

/** Reads what the issues of one repository claim to ask for. */
function githubApprovalClaims(client, { owner, name }) {
    return {
        async claimOf(issue) {
            const path = `/repos/${owner}/${name}/issues/${issue}`;
            const { status, data } = await client.call("GET", path, { allow: [404, 410] });
            const { body } = (data ?? {});
            return status === 200 && typeof body === "string" ? (0,approval_binding/* parseBinding */.Vy)(body) : undefined;
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/approval/approval-issue.js
/** The label that every approval issue carries; it is found again by it. */
const APPROVAL_LABEL = "deploy-approval";

;// CONCATENATED MODULE: ./lib/adapters/github/github-change-query.js
const ACCOUNT = "__typename login ... on User { databaseId } ... on Bot { databaseId }";
const PAGE = "pageInfo { hasNextPage endCursor }";
const REVIEW = `url state submittedAt createdAt commit { oid } author { ${ACCOUNT} }`;
const PULL_COMMIT = "commit { oid author { user { login databaseId } } committer { user { login databaseId } } }";
/** The fields of one page of a commit's history, with the pull requests that brought each commit. */
const HISTORY_FIELDS = `${PAGE}
        nodes {
          oid url committedDate
          committer { user { login databaseId } }
          authors(first: 50) { ${PAGE} nodes { user { login databaseId } } }
          parents(first: 50) { ${PAGE} nodes { oid } }
          signature { isValid wasSignedByGitHub }
          associatedPullRequests(first: 5) {
            ${PAGE}
            nodes {
              number url state headRefOid mergeCommit { oid } author { ${ACCOUNT} }
              baseChanges: timelineItems(last: 1, itemTypes: [BASE_REF_CHANGED_EVENT, BASE_REF_FORCE_PUSHED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT]) {
                nodes { ... on BaseRefChangedEvent { createdAt } ... on BaseRefForcePushedEvent { createdAt } ... on AutomaticBaseChangeSucceededEvent { createdAt } }
              }
              commits(first: 20) { totalCount ${PAGE} nodes { ${PULL_COMMIT} } }
              reviews(first: 20) { ${PAGE} nodes { ${REVIEW} } }
            }
          }
        }`;
/** Asks for the further history of a commit. */
const HISTORY_QUERY = `query ApprovalGateHistory($owner: String!, $name: String!, $commit: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    change: object(expression: $commit) { ... on Commit { oid history(first: 100, after: $after) { ${HISTORY_FIELDS} } } }
  }
}`;
/** Asks for the further commits of a pull request. */
const PULL_COMMITS_QUERY = `query ApprovalGatePullCommits($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { commits(first: 100, after: $after) { ${PAGE} nodes { ${PULL_COMMIT} } } }
  }
}`;
/** Asks for the further reviews of a pull request. */
const PULL_REVIEWS_QUERY = `query ApprovalGatePullReviews($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { reviews(first: 100, after: $after) { ${PAGE} nodes { ${REVIEW} } } }
  }
}`;

;// CONCATENATED MODULE: ./lib/core/record/parse-payload.js
const TEXTS = [
    "request",
    "run",
    "service",
    "environment",
    "version",
    "commit",
    "digest",
    "family",
    "previous",
    "policyCommit",
    "formerConfiguration",
];
/** Reads a record's payload, text or object as GitHub gives it; `undefined` when it is not one of ours. */
function parsePayload(given) {
    const value = unquote(given);
    if (typeof value !== "object" || value === null || !("schema" in value) || value.schema !== 1)
        return undefined;
    const members = { ...value };
    if (!TEXTS.every((name) => typeof members[name] === "string"))
        return undefined;
    const texts = Object.fromEntries(TEXTS.map((name) => [name, String(members[name])]));
    const { ownConfiguration, migration, slackMessages } = members;
    return {
        schema: 1,
        ...texts,
        ...(typeof ownConfiguration === "string" ? { ownConfiguration } : {}),
        ...migrationIn(migration),
        ...(typeof slackMessages === "string" ? { slackMessages } : {}),
    };
}
/** Older records have no migration; one that cannot be read counts as one that cannot be rolled back. */
function migrationIn(given) {
    if (given === undefined || given === null)
        return {};
    const level = typeof given === "object" && "level" in given && typeof given.level === "string" ? given.level : "";
    const irreversible = typeof given !== "object" || !("irreversible" in given) || given.irreversible !== false;
    return { migration: { level, irreversible } };
}
/** GraphQL gives the payload as JSON text, once more quoted when it was sent as text. */
function unquote(given) {
    let value = given;
    try {
        for (let layer = 0; layer < 2 && typeof value === "string"; layer++)
            value = JSON.parse(value);
        return value;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/core/record/soak-marks.js
/** Writes shares in order of time: `5@1763980000,25@+600`, the first with its instant and the others with the seconds since then. */
function formatSoaks([first, ...others]) {
    if (first === undefined)
        return "";
    const later = others.map(({ share, since }) => `${share}@+${since - first.since}`);
    return [`${first.share}@${first.since}`, ...later].join(",");
}
/** Reads shares back; `undefined` for anything that was not written so, wholly or in part. */
function parseSoaks(text) {
    const [begun = "", ...others] = text.split(",");
    const [, share, since] = /^(\d{1,3}(?:\.\d)?)@(\d{9,11})$/.exec(begun) ?? [];
    if (share === undefined)
        return undefined;
    const marks = [{ share: Number(share), since: Number(since) }];
    for (const other of others) {
        const [, next, seconds] = /^(\d{1,3}(?:\.\d)?)@\+(\d{1,7})$/.exec(other) ?? [];
        if (next === undefined)
            return undefined;
        marks.push({ share: Number(next), since: Number(since) + Number(seconds) });
    }
    return marks;
}

;// CONCATENATED MODULE: ./lib/core/record/record-status.js

const LIMIT = 140;
/** Writes a status into GitHub's 140 characters: `ecs-svc/N family:rev phase=… smoke=… watch=… resumed=…`; what matters to later steps comes before the family, and of the shares between the first and the last as many are left out as must be. */
function formatRecordStatus({ serviceDeployment, family, phase, smoke, watch, soak, task, resumed, }) {
    const factsWith = (marks = []) => [
        `phase=${phase}`,
        ...(smoke === undefined ? [] : [`smoke=${smoke}`]),
        ...(watch === undefined ? [] : [`watch=${watch}`]),
        ...(marks.length === 0 ? [] : [`soak=${formatSoaks(marks)}`]),
        ...(task === undefined ? [] : [`task=${task}`]),
        ...(resumed === undefined ? [] : [`resumed=${resumed}`]),
    ];
    const text = (...parts) => parts.filter((part) => part !== "").join(" ");
    const full = text(serviceDeployment, family, ...factsWith(soak));
    if (full.length <= LIMIT)
        return full;
    let marks = soak ?? [];
    while (marks.length > 2 && text(serviceDeployment, ...factsWith(marks)).length > LIMIT)
        marks = marks.toSpliced(1, 1);
    return text(serviceDeployment, ...factsWith(marks)).slice(0, LIMIT);
}
/** Reads a status back; `undefined` for text that we did not write. */
function parseRecordStatus(text) {
    const parts = text.split(" ");
    const facts = new Map(parts
        .filter((part) => part.includes("="))
        .map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)]));
    const phase = facts.get("phase");
    if (phase === undefined || !/^[a-z][a-z0-9_-]*$/.test(phase))
        return undefined;
    const smoke = verdict(facts.get("smoke"));
    const watch = verdict(facts.get("watch"));
    const soak = parseSoaks(facts.get("soak") ?? "");
    const task = /^[\da-f]{32,36}$/.exec(facts.get("task") ?? "")?.[0];
    const resumed = /^\d{1,20}$/.exec(facts.get("resumed") ?? "")?.[0];
    const words = parts.filter((part) => !part.includes("="));
    return {
        serviceDeployment: words.find((word) => /^(ecs-svc\/\d+|d-[A-Z0-9]+)$/.test(word)) ?? "",
        family: words.find((word) => /^[\w-]+:\d+$/.test(word)) ?? "",
        phase,
        ...(smoke === undefined ? {} : { smoke }),
        ...(watch === undefined ? {} : { watch }),
        ...(soak === undefined ? {} : { soak }),
        ...(task === undefined ? {} : { task }),
        ...(resumed === undefined ? {} : { resumed }),
    };
}
function verdict(text) {
    return text === "success" || text === "failure" || text === "unknown" || text === "skipped" ? text : undefined;
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-record-node.js


/** The fields of a GitHub deployment that `readRecord` needs. */
const RECORD_FIELDS = `databaseId createdAt task payload creator { __typename login }
        statuses(first: 100) { nodes { state description createdAt creator { __typename login } } }`;
/** Writes the query for an environment's deployments, newest first, and who looks at them. */
function recordsQuery(operation) {
    return `query ${operation}($owner: String!, $name: String!, $environment: String!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    deployments(environments: [$environment], first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { ${RECORD_FIELDS} }
    }
  }
}`;
}
/** Reads a record from a GitHub deployment; `undefined` when somebody else wrote it or its payload is not ours. */
function readRecord(node, viewer) {
    const payload = parsePayload(node.payload);
    if (payload === undefined || !same(node.creator, viewer))
        return undefined;
    const statuses = (node.statuses?.nodes ?? [])
        .filter(({ creator }) => same(creator, viewer))
        .map(({ state, description, createdAt }) => ({
        state: state.toLowerCase(),
        at: new Date(createdAt),
        status: parseRecordStatus(description ?? ""),
    }))
        // GitHub lists statuses newest first and their times have whole seconds: reversing keeps the order of equal times.
        .reverse()
        .sort((a, b) => a.at.getTime() - b.at.getTime());
    return { id: node.databaseId, createdAt: new Date(node.createdAt), payload, statuses };
}
/** Tells whether an actor is the viewer. GraphQL puts `[bot]` behind an app's login only as the viewer's; a person may bear the same name without it. */
function same(actor, viewer) {
    if (actor === null)
        return false;
    return (actor.__typename === "Bot" ? `${actor.login.replace(/\[bot\]$/, "")}[bot]` : actor.login) === viewer;
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-approvals-query.js


const COMMENT = `databaseId url body createdAt lastEditedAt includesCreatedEdit viewerDidAuthor
          author { __typename login ... on User { databaseId } ... on Bot { databaseId } }`;
/**
 * Writes the query for the newest issues with a label that changed since an instant, each with its first 100 comments; where wanted for what is still open of all, for the
 * records of an environment and the history of a commit too, and for the access of as many names (null: of anybody). Who can be assigned has access: GitHub
 * lists those who may write, and members of the organisation who may read. (`collaborators` would tell more, and is refused to a job's token.)
 */
function evidenceQuery(names) {
    const places = Array.from({ length: names }, (_, place) => place);
    const variables = places.map((place) => `, $login${place}: String`).join("");
    const access = places
        .map((place) => `access${place}: assignableUsers(query: $login${place}, first: 100) { nodes { login databaseId } }`)
        .join("\n    ");
    return `query ApprovalGateEvidence($owner: String!, $name: String!, $label: String!, $since: DateTime!, $after: String, $withRecords: Boolean!, $environment: String!, $withChange: Boolean!, $commit: String!, $commits: Int!, $live: String!${variables}) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    issues(filterBy: { labels: [$label], since: $since, states: [OPEN, CLOSED] }, first: 25, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number url title body createdAt lastEditedAt viewerDidAuthor state stateReason(enableDuplicate: true)
        comments(first: 100) {
          pageInfo { hasNextPage endCursor }
          nodes { ${COMMENT} }
        }
      }
    }
    open: issues(filterBy: { labels: [$label], states: [OPEN] }, first: 50, orderBy: { field: CREATED_AT, direction: DESC }) @include(if: $withRecords) {
      nodes { number body viewerDidAuthor }
    }
    deployments(environments: [$environment], first: 100, orderBy: { field: CREATED_AT, direction: DESC }) @include(if: $withRecords) {
      pageInfo { hasNextPage endCursor }
      nodes { ${RECORD_FIELDS} }
    }
    change: object(expression: $commit) @include(if: $withChange) {
      ... on Commit { oid history(first: $commits) { ${HISTORY_FIELDS} } }
    }
    live: object(expression: $live) @include(if: $withChange) { ... on Commit { oid committedDate } }
    ${access}
  }
}`;
}
/** Asks for the further comments of one issue. */
const COMMENTS_QUERY = `query ApprovalGateComments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { ${COMMENT} }
      }
    }
  }
}`;

;// CONCATENATED MODULE: ./lib/adapters/github/github-approvals-view.js
/** Reads an issue's node, its comments given; an issue that was ever closed does not stand. */
function issueOf({ number, url, title, body, createdAt, lastEditedAt, state, stateReason }, comments) {
    const standing = state === "OPEN" && stateReason !== "REOPENED";
    return {
        number,
        url,
        title,
        body,
        createdAt: new Date(createdAt),
        edited: lastEditedAt !== null,
        standing,
        comments,
    };
}
/** Reads a comment's node; only accounts of type User are persons. */
function commentOf({ url, body, createdAt, lastEditedAt, includesCreatedEdit, viewerDidAuthor, author, }) {
    const id = author?.databaseId;
    return {
        url,
        body,
        createdAt: new Date(createdAt),
        edited: lastEditedAt !== null || includesCreatedEdit,
        ours: viewerDidAuthor,
        author: author === null || id === undefined || id === null
            ? undefined
            : { login: author.login, id: String(id), person: author.__typename === "User" },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/graphql-pages.js

/**
 * Reads a connection to its end, from a cursor on; throws `Unreadable` when a page repeats or there is no end in sight, since
 * evidence that is not read to its end decides nothing.
 */
async function everyPage({ what, most, remedy }, read, start = null) {
    const nodes = [];
    const seen = new Set([start]);
    let after = start;
    for (let page = 1; page <= most; page++) {
        const { nodes: more, pageInfo } = wholePage(await read(after), what);
        nodes.push(...more);
        if (!pageInfo.hasNextPage)
            return nodes;
        after = pageInfo.endCursor;
        if (after === null || seen.has(after)) {
            throw new unreadable/* Unreadable */.I("malformed", `${what} repeats a page (pagination_invalid)`, "Re-run the job; if it stays, report it.");
        }
        seen.add(after);
    }
    throw new unreadable/* Unreadable */.I("malformed", `${what} has more than ${most} pages`, remedy);
}
/** Refuses an answer that leaves out what was asked for: what is not there was not read. */
function wholePage(page, what) {
    if (Array.isArray(page?.nodes) && typeof page.pageInfo?.hasNextPage === "boolean")
        return page;
    throw new unreadable/* Unreadable */.I("malformed", `${what} came without its list`, "Re-run the job; if it stays, report it.");
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-approval-evidence.js






const EVIDENCE = {
    what: "the approval evidence",
    most: 50,
    remedy: "Start a new run, which asks in a fresh issue; evidence that is not read to its end decides nothing.",
};
/** Beyond so many people each is looked up alone. */
const MOST_LOGINS = 20;
/** Reads the approval issues that changed since an instant; what is asked for beside them comes with the first page. */
async function readEvidence({ client, repository: { owner, name } }, { about, since, withChange }) {
    let first;
    const issues = await everyPage(EVIDENCE, async (after) => {
        const beside = first === undefined ? about : undefined;
        const names = beside === undefined ? [] : namesOf(beside);
        const variables = {
            owner,
            name,
            label: APPROVAL_LABEL,
            since: since.toISOString(),
            after,
            withRecords: beside?.records ?? false,
            withChange: withChange && beside !== undefined,
            ...commitsOf(about),
            ...Object.fromEntries(names.map((login, place) => [`login${place}`, login])),
        };
        const answer = await client.query(evidenceQuery(names.length), variables, refusable(about, names.length));
        first ??= answer;
        return visible(answer, owner, name).issues;
    });
    if (first === undefined)
        throw new Error("A list has at least one page.");
    return { issues, first };
}
/** Reads our own issue of a request with all its comments, or tells who else claims to be it. */
async function readApproval(place, issues, request) {
    const ours = ownIssue(issues, request);
    if (ours === undefined)
        return { kind: "missing", forged: claimsOf(issues, request).map(({ number }) => number) };
    return { kind: "found", issue: issueOf(ours, await readComments(place, ours)) };
}
/** Finds the oldest issue of our own that asks for a request. */
function ownIssue(issues, request) {
    return claimsOf(issues, request).find(({ viewerDidAuthor }) => viewerDidAuthor);
}
/** Lists everybody with access whom GitHub found by the names that were asked about. */
function accessIn({ repository }, about) {
    const places = namesOf(about).map((_, place) => place);
    const found = places.flatMap((place) => repository?.[`access${place}`]?.nodes ?? []);
    return found.map(({ login, databaseId }) => ({ login, id: String(databaseId) }));
}
async function readComments({ client, repository: { owner, name } }, { number, comments: { nodes, pageInfo } }) {
    if (!pageInfo.hasNextPage)
        return nodes.map(commentOf);
    const start = pageInfo.endCursor;
    const further = async (after) => {
        const variables = { owner, name, number, after: after ?? start };
        const page = visible(await client.query(COMMENTS_QUERY, variables), owner, name).issue;
        if (page !== null)
            return page.comments;
        throw new unreadable/* Unreadable */.I("not_found", `issue #${number} vanished while it was read`, "Re-run the job.");
    };
    return [...nodes, ...(await everyPage(EVIDENCE, further, start))].map(commentOf);
}
function commitsOf({ environment = "", commit = "HEAD", liveCommit = "" } = {}) {
    return {
        environment,
        commit,
        commits: liveCommit === "" ? 1 : 100,
        live: liveCommit === "" ? commit : liveCommit,
    };
}
/** Names the fields that a token may be refused without the rest being worth nothing. */
function refusable(about, names) {
    const places = Array.from({ length: names }, (_, place) => `access${place}`);
    return (about?.liveCommit ?? "") === "" ? [...places, "change", "live"] : places;
}
/** Lists the logins whose access is looked up, and null for the first hundred people where anybody may have approved. */
function namesOf({ logins = [], others = false }) {
    const named = [...new Set(logins.map((login) => login.toLowerCase()))].slice(0, MOST_LOGINS);
    return others ? [...named, null] : named;
}
function claimsOf(issues, request) {
    return issues.filter(({ body }) => (0,approval_binding/* claimedRequest */.HC)(body) === request).sort((a, b) => a.number - b.number);
}
function visible(answer, owner, name) {
    if (answer.repository !== null)
        return answer.repository;
    throw new unreadable/* Unreadable */.I("not_found", `repository ${owner}/${name} cannot be seen`, "Grant the job issues: read.");
}

;// CONCATENATED MODULE: ./lib/core/record/deploy-record.js
/** Reads the newest state of a record; one without a status yet is pending. */
function stateOf(record) {
    return record.statuses.at(-1)?.state ?? "pending";
}
/** Reads the newest status that our codec understands. */
function statusOf(record) {
    return record.statuses.findLast(({ status }) => status !== undefined)?.status;
}
/** Tells whether a record was ever proven: it once had our `success`. */
function isProven(record) {
    return record.statuses.some(({ state }) => state === "success");
}
/** What a record says whose deployment was rolled back. */
const ROLLED_BACK_PHASE = "rolled-back";
/** Tells whether a record was proven and its deployment rolled back afterwards: what was found out then outweighs the proof. */
function isRolledBack(record) {
    return isProven(record) && statusOf(record)?.phase === ROLLED_BACK_PHASE;
}
/** Tells whether a record has ended, so that nothing is owed to it any more. */
function isTerminal(record) {
    return isProven(record) || ["failure", "inactive", "error"].includes(stateOf(record));
}
/** What a record says when a person, with approval, lets a deployment go on from full public traffic to its end. */
const ACCEPTED_PHASE = "accepted";
/** Tells whether a record carries the verdicts of a deployment that passed, or a person's word for it where nothing failed; whether or not it was closed. */
function isJudgedGood(record) {
    const { smoke, watch } = statusOf(record) ?? {};
    if (smoke === "failure" || watch === "failure")
        return false;
    const accepted = record.statuses.some(({ status }) => status?.phase === ACCEPTED_PHASE);
    return accepted || (smoke === "success" && (watch === "success" || watch === "skipped"));
}
/** Tells whether a record is of a deployment that we made: one that is kept of what something else deployed names no release. */
function isOwnDeployment({ payload }) {
    return payload.family !== "";
}
/** Lists the runs that a record belongs to: the one that opened it, and those in which a person moved it on. */
function runsOf({ payload, statuses }) {
    return [...new Set([payload.run, ...statuses.flatMap(({ status }) => status?.resumed ?? [])])];
}
/** Tells whether a release was deployed by records of ours of which none ever passed; one that no record knows was brought out by other means. */
function isUnjudged(release, records) {
    const own = records.filter(({ payload }) => payload.family === release);
    return own.length > 0 && !own.some((record) => isProven(record) || isJudgedGood(record));
}
/** Names GitHub's `task` of a service's records. */
function taskOf(service) {
    return `deploy:${service}`;
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-approval-records.js



const RECORDS = {
    what: "the list of deployments",
    most: 50,
    remedy: "Re-run the job; records that are not read to their end decide nothing.",
};
const QUERY = recordsQuery("ApprovalGateRecords");
/** Reads the records of a service that our own identity wrote, from their first page on, as far back as an instant. */
async function readRecordsSince(client, repository, { about, first, since }) {
    const none = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
    const cut = (page) => {
        const past = page.nodes.some(({ createdAt }) => Date.parse(createdAt) < since.getTime());
        return past ? { ...page, pageInfo: { hasNextPage: false, endCursor: null } } : page;
    };
    const start = cut(first.repository?.deployments ?? none);
    const rest = start.pageInfo.hasNextPage
        ? await everyPage(RECORDS, async (after) => {
            const { environment } = about;
            const next = await client.query(QUERY, { ...repository, environment, after });
            return cut(next.repository?.deployments ?? none);
        }, start.pageInfo.endCursor)
        : [];
    const records = [...start.nodes, ...rest]
        .filter(({ task }) => task === taskOf(about.service))
        .flatMap((node) => readRecord(node, first.viewer.login) ?? []);
    const endedBy = new Map(records.filter(isTerminal).map((record) => [record.payload.request, endedOf(record)]));
    const provenCommits = records.filter(isProven).map(({ payload }) => payload.commit);
    const proven = records.find((record) => isProven(record) && record.payload.commit === about.commit && record.payload.digest === about.digest);
    const seen = proven === undefined ? undefined : endedOf(proven);
    return { ended: endedBy.get(about.request), proven: seen, provenCommits, endedBy };
}
function endedOf(record) {
    return { id: record.id, run: record.payload.run, state: isProven(record) ? "success" : stateOf(record) };
}

;// CONCATENATED MODULE: ./lib/core/approval/live-range.js
/**
 * Tells which commits are reachable from a tip and not from the live commit (`git log live..tip`), from the part of the tip's history
 * that was read. A commit is left out only when the parents that were read lead to it from the live one, so a range is never too small.
 */
function liveRange(history, tip, live) {
    const parents = new Map(history.map((node) => [node.oid, node.parents]));
    if (!parents.has(live) && tip !== live)
        return { kind: "more" };
    const proven = reach(live, parents, new Set()).seen;
    const { seen, unread } = reach(tip, parents, proven);
    return unread ? { kind: "more" } : { kind: "range", oids: seen };
}
function reach(from, parents, without) {
    const seen = new Set();
    const waiting = [from];
    let unread = false;
    for (let oid = waiting.pop(); oid !== undefined; oid = waiting.pop()) {
        if (seen.has(oid) || without.has(oid))
            continue;
        seen.add(oid);
        const above = parents.get(oid);
        if (above === undefined)
            unread = true;
        else
            waiting.push(...above);
    }
    return { seen, unread };
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-change-view.js

const STATES = ["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"];
/** Reads a commit's node, the merged pull requests that brought it given. */
function commitOf(node, merged) {
    const { oid, url, authors, committer, parents, signature } = node;
    if (authors.pageInfo.hasNextPage || parents.pageInfo.hasNextPage) {
        const remedy = "Approve by comments instead; who wrote a commit must be known to its end.";
        throw new unreadable/* Unreadable */.I("malformed", `commit ${oid.slice(0, 12)} has more authors or parents than can be judged`, remedy);
    }
    return {
        oid,
        url,
        people: usersOf([...authors.nodes, committer]),
        pulls: merged.map(({ number }) => number),
        parents: parents.nodes.length,
        signedByGitHub: signature?.isValid === true && signature.wasSignedByGitHub,
    };
}
/** Reads a pull request's node, whose lists are whole. */
function pullOf(node) {
    const { number, url, author, headRefOid, mergeCommit, commits, reviews } = node;
    return {
        number,
        url,
        author: accountOf(author),
        people: usersOf(commits.nodes.flatMap(({ commit }) => [commit.author, commit.committer])),
        head: headRefOid,
        mergeCommit: mergeCommit?.oid,
        baseChangedAt: baseChangeOf(node),
        commits: commits.nodes.map(({ commit }) => commit.oid),
        reviews: (reviews?.nodes ?? []).map(reviewOf),
    };
}
/** Reads who wrote a commit and opened its merged pull requests, as far as one page tells. */
function writersOf({ authors, committer }, merged) {
    const signed = merged.flatMap(({ commits }) => commits.nodes.flatMap(({ commit }) => [commit.author, commit.committer]));
    return [
        ...usersOf([...authors.nodes, committer, ...signed]),
        ...merged.flatMap(({ author }) => accountOf(author) ?? []),
    ];
}
function baseChangeOf({ number, baseChanges }) {
    const [newest] = baseChanges.nodes;
    if (newest === undefined)
        return undefined;
    if (!Number.isNaN(Date.parse(newest?.createdAt ?? "")))
        return newest?.createdAt;
    throw new unreadable/* Unreadable */.I("malformed", `GitHub does not tell when the base of #${number} changed`, "Re-run the job.");
}
/** Reads an account's node; only accounts of type User are persons. */
function accountOf(node) {
    const id = node?.databaseId;
    if (node === null || id === undefined || id === null)
        return undefined;
    return { login: node.login, id: String(id), person: (node.__typename ?? "User") === "User" };
}
function reviewOf({ url, state, submittedAt, createdAt, commit, author }) {
    const known = STATES.find((one) => one === state);
    if (known === undefined)
        throw new unreadable/* Unreadable */.I("malformed", "GitHub tells of a review in an unknown state", "Update this action.");
    return { author: accountOf(author), state: known, oid: commit?.oid, url, at: submittedAt ?? createdAt };
}
function usersOf(signed) {
    return signed.flatMap((one) => accountOf(one?.user ?? null) ?? []);
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-whole-pull.js



const NO_MORE = { hasNextPage: false, endCursor: null };
/** Completes a pull request: all its reviews and all its commits, of which GitHub lists no more than 250. */
async function readWholePull(client, repository, pull) {
    const { number } = pull;
    const remedy = `Approve by comments instead; #${number} must be read to its end.`;
    const listing = { what: `pull request #${number}`, most: 50, remedy };
    const ask = (query) => (after) => client.query(query, { ...repository, number, after });
    const askReviews = ask(PULL_REVIEWS_QUERY);
    const reviews = await wholeList(pull.reviews ?? { nodes: [], pageInfo: NO_MORE }, async (after) => (await askReviews(after)).repository?.pullRequest?.reviews, listing);
    const askCommits = ask(PULL_COMMITS_QUERY);
    const commits = await wholeList(pull.commits, async (after) => (await askCommits(after)).repository?.pullRequest?.commits, listing);
    if (commits.length < pull.commits.totalCount)
        throw new unreadable/* Unreadable */.I("malformed", `pull request #${number} has more commits than GitHub lists`, remedy);
    return {
        ...pull,
        commits: { totalCount: commits.length, nodes: commits, pageInfo: NO_MORE },
        reviews: { nodes: reviews, pageInfo: NO_MORE },
    };
}
/** Reads a list of the pull request from its first page on to its end. */
async function wholeList({ nodes, pageInfo }, read, listing) {
    if (!pageInfo.hasNextPage)
        return nodes;
    const start = pageInfo.endCursor;
    const further = async (after) => {
        const page = await read(after ?? start);
        if (page === undefined)
            throw new unreadable/* Unreadable */.I("not_found", `${listing.what} cannot be read`, listing.remedy);
        return page;
    };
    return [...nodes, ...(await everyPage(listing, further, start))];
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-change.js





const MOST_PAGES = 20;
/** How much older than the live commit a history may get without meeting it; git orders it by dates that clocks may set wrong. */
const SLACK_MILLISECONDS = 30 * 86_400_000;
const REMEDY = "Deploy a commit that is closer to what is live, or approve by comments; what is not read to its end decides nothing.";
/** Reads what a commit brings over the live one, from the first page of its history on; each pull request is read to its end. */
async function readChange(client, repository, { commit, liveCommit, nodes }) {
    const live = nodes.live?.oid;
    if (liveCommit === "")
        return { kind: "unknown", why: "not_given", ...writersIn(nodes) };
    if (live === undefined || !live.startsWith(liveCommit))
        return { kind: "unknown", why: "not_found", ...writersIn(nodes) };
    const horizon = Date.parse(nodes.live?.committedDate ?? "") - SLACK_MILLISECONDS;
    let page = historyOf(nodes, commit);
    const read = [];
    for (let pages = 1;; pages++) {
        read.push(...page.nodes);
        const found = liveRange(read.map(nodeOf), commit, live);
        if (found.kind === "range")
            return changeOf(read.filter(({ oid }) => found.oids.has(oid)));
        const { hasNextPage, endCursor } = page.pageInfo;
        const met = read.some(({ oid }) => oid === live);
        const past = Date.parse(page.nodes.at(-1)?.committedDate ?? "") < horizon;
        if (!met && (!hasNextPage || past))
            return { kind: "unknown", why: "not_ancestor", ...writersIn(nodes) };
        if (!hasNextPage)
            throw new unreadable/* Unreadable */.I("malformed", "GitHub's history of the commit has gaps", "Re-run the job.");
        if (pages === MOST_PAGES)
            throw new unreadable/* Unreadable */.I("malformed", `the change has more than ${MOST_PAGES * 100} commits`, REMEDY);
        const answer = await client.query(HISTORY_QUERY, {
            ...repository,
            commit,
            after: endCursor,
        });
        page = advanced(historyOf(answer.repository ?? {}, commit), endCursor);
    }
    async function changeOf(commits) {
        const merged = new Map();
        for (const node of commits)
            for (const pull of mergedPulls(node))
                merged.set(pull.number, pull);
        const pulls = new Map();
        for (const [number, pull] of merged)
            pulls.set(number, pullOf(await readWholePull(client, repository, pull)));
        const shown = commits.map((node) => commitOf(node, mergedPulls(node)));
        return { kind: "range", commits: shown, pulls };
    }
}
/** Tells at least who wrote the commit itself, where what is new cannot be told. */
function writersIn({ change }) {
    const [tip] = change?.history?.nodes ?? [];
    return tip === undefined ? {} : { writers: writersOf(tip, mergedIn(tip)) };
}
function mergedIn({ associatedPullRequests }) {
    return (associatedPullRequests?.nodes ?? []).filter(({ state }) => state === "MERGED");
}
function mergedPulls(node) {
    const { oid, associatedPullRequests } = node;
    if (associatedPullRequests?.pageInfo.hasNextPage === true)
        throw new unreadable/* Unreadable */.I("malformed", `commit ${oid.slice(0, 12)} belongs to more pull requests than can be judged`, REMEDY);
    return mergedIn(node);
}
function nodeOf({ oid, parents }) {
    return { oid, parents: parents.nodes.map((parent) => parent.oid) };
}
function historyOf({ change }, commit) {
    if (change?.history !== undefined && change.oid === commit)
        return change.history;
    throw new unreadable/* Unreadable */.I("not_found", `commit ${commit.slice(0, 12)} cannot be read`, "Push it, and grant the job contents: read.");
}
function advanced(page, after) {
    if (after !== null && page.pageInfo.endCursor !== after && page.nodes.length > 0)
        return page;
    const message = "the history of the commit repeats a page (pagination_invalid)";
    throw new unreadable/* Unreadable */.I("malformed", message, "Re-run the job; if it stays, report it.");
}

;// CONCATENATED MODULE: ./lib/adapters/github/open-approval-issue.js


const ATTEMPTS = 4;
const BACK_OFF_MILLISECONDS = 1_000;
/**
 * Makes the function that opens an approval issue once a request: it adopts what stands already, also when an answer was lost, and remembers
 * what it opened, since GitHub's lists lag behind its writes.
 */
function approvalOpener({ client, clock, issues, own }) {
    const opened = new Map();
    async function create(page) {
        const { title, body, labels = [] } = page;
        for (let attempt = 1;; attempt++) {
            try {
                return openedOf((await client.call("POST", issues, { body: { title, body, labels: [APPROVAL_LABEL, ...labels] } })).data);
            }
            catch (error) {
                // The answer to an accepted request may be lost: what stands decides, not what was heard.
                const standing = await own(page).catch(() => "unread");
                if (standing !== undefined && standing !== "unread")
                    return standing;
                const repeatable = standing === undefined && error instanceof unreadable/* Unreadable */.I && error.why === "unavailable";
                if (!repeatable || attempt >= ATTEMPTS)
                    throw error;
                await clock.sleep(BACK_OFF_MILLISECONDS * 2 ** attempt);
            }
        }
    }
    return async (page) => {
        const before = opened.get(page.request);
        if (before !== undefined)
            return before;
        const issue = await create(page);
        const first = await own(page);
        const standing = first === undefined || first.number >= issue.number ? issue : first;
        opened.set(page.request, standing);
        if (standing !== issue)
            await client.call("PATCH", `${issues}/${issue.number}`, { body: { state: "closed", state_reason: "duplicate" } });
        return standing;
    };
}
function openedOf(data) {
    const { number, html_url: url, labels, } = data;
    const labelled = (labels ?? []).some((label) => (typeof label === "string" ? label : label.name) === APPROVAL_LABEL);
    if (labelled)
        return { number, url };
    throw new unreadable/* Unreadable */.I("forbidden", `issue #${number} was opened without its label ${APPROVAL_LABEL}, so it could not be found again`, `Close #${number} and grant the job issues: write, which setting labels needs.`);
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-approvals.js





/** A run can be re-run for 30 days after it ended and may last 35, so an older issue asks for nothing any more. */
const HORIZON_MILLISECONDS = 70 * 86_400_000;
/** Keeps approval issues in one repository; only issues that our own identity wrote are believed. */
function githubApprovals(client, repository, clock) {
    const place = { client, repository };
    const base = `/repos/${repository.owner}/${repository.name}/issues`;
    const horizon = () => new Date(clock.now().getTime() - HORIZON_MILLISECONDS);
    const issuesSince = async (since = horizon()) => (await readEvidence(place, { about: undefined, since, withChange: false })).issues;
    return {
        read: async (request, since) => readApproval(place, await issuesSince(since), request),
        survey: surveyor(place, horizon),
        open: approvalOpener({
            client,
            clock,
            issues: base,
            own: async ({ request, since }) => ownIssue(await issuesSince(since), request),
        }),
        async deny(issue, comment) {
            // Each alone keeps the request from being approved, so one is done although the other failed.
            const kept = await Promise.allSettled([
                client.call("POST", `${base}/${issue}/comments`, { body: { body: comment } }),
                client.call("PATCH", `${base}/${issue}`, { body: { state: "closed", state_reason: "not_planned" } }),
            ]);
            for (const one of kept)
                if (one.status === "rejected")
                    throw one.reason;
        },
        async finish(issue, comment) {
            await client.call("POST", `${base}/${issue}/comments`, { body: { body: comment } });
            await client.call("PATCH", `${base}/${issue}`, { body: { state: "closed", state_reason: "completed" } });
        },
    };
}
/** Makes the function that reads all evidence at once; the commits of a change never change, only its reviews do. */
function surveyor(place, horizon) {
    const { client, repository } = place;
    const unchanging = new Map();
    return async (about) => {
        const range = `${about.liveCommit}..${about.commit}`;
        const known = unchanging.get(range);
        const { issues, first } = await readEvidence(place, {
            about,
            since: about.since ?? horizon(),
            withChange: known === undefined,
        });
        const approval = await readApproval(place, issues, about.request);
        const since = approval.kind === "found" ? approval.issue.createdAt : horizon();
        const { endedBy, ...records } = await readRecordsSince(client, repository, { about, first, since });
        const nodes = first.repository ?? {};
        const change = known ?? (await readChange(client, repository, { ...about, nodes }));
        if (!about.reviews)
            unchanging.set(range, change);
        return {
            approval,
            change,
            ...records,
            leftOpen: leftOpen(first.repository?.open?.nodes ?? [], endedBy),
            withAccess: accessIn(first, about),
            readAt: endOfSecond(client.serverTime()?.server),
        };
    };
}
/** Takes a `Date` header, which tells whole seconds, at its latest, so that nothing seems younger than it is. */
function endOfSecond(told) {
    return told === undefined ? undefined : new Date(told.getTime() + 999);
}
function leftOpen(open, endedBy) {
    return open
        .filter(({ viewerDidAuthor }) => viewerDidAuthor)
        .flatMap(({ number, body }) => {
        const record = endedBy.get((0,approval_binding/* claimedRequest */.HC)(body) ?? "");
        return record === undefined ? [] : [{ issue: number, record }];
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var mini_schemas = __nccwpck_require__(395);
;// CONCATENATED MODULE: ./lib/adapters/github/github-checks-query.js
/** Asks for all that was reported on a commit; `workflowRun` takes actions: read, statuses and check runs a permission each. */
const CHECKS_QUERY = `query ReleaseChecks($owner: String!, $name: String!, $oid: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) {
      ... on Commit {
        oid
        statusCheckRollup {
          contexts(first: 100, after: $after) {
            pageInfo { hasNextPage endCursor }
            nodes {
              __typename
              ... on CheckRun {
                name status conclusion startedAt completedAt url
                checkSuite { databaseId app { slug } workflowRun { databaseId event workflow { databaseId } } }
              }
              ... on StatusContext { context state createdAt targetUrl }
            }
          }
        }
      }
    }
  }
}`;

;// CONCATENATED MODULE: ./lib/adapters/github/github-checks-view.js
const CONCLUSIONS = {
    SUCCESS: "passed",
    NEUTRAL: "idle",
    SKIPPED: "idle",
    FAILURE: "failed",
    TIMED_OUT: "failed",
    CANCELLED: "failed",
    ACTION_REQUIRED: "failed",
    STARTUP_FAILURE: "failed",
    STALE: "failed",
};
const UNFINISHED = ["IN_PROGRESS", "PENDING", "QUEUED", "REQUESTED", "WAITING"];
const github_checks_view_STATES = {
    SUCCESS: "passed",
    PENDING: "running",
    EXPECTED: "running",
    FAILURE: "failed",
    ERROR: "failed",
};
/** Reads a node of a commit's rollup; a word that is not known is unclear, never passed. */
function checkOf(node, page) {
    if (node.__typename === "StatusContext") {
        const { context, state, createdAt, targetUrl } = node;
        const url = targetUrl?.startsWith("https://") === true ? targetUrl : page;
        return {
            kind: "status",
            name: context,
            state: wordOf(github_checks_view_STATES, state),
            createdAt: new Date(createdAt),
            url,
        };
    }
    const { name, status, conclusion, startedAt, completedAt, url, checkSuite } = node;
    const { app, databaseId } = checkSuite;
    return {
        kind: "check-run",
        name,
        app: app?.slug ?? "an app that is gone",
        suite: databaseId === null ? url : String(databaseId),
        origin: originOf(checkSuite),
        state: status === "COMPLETED"
            ? wordOf(CONCLUSIONS, conclusion ?? "")
            : UNFINISHED.includes(status)
                ? "running"
                : "unclear",
        startedAt: dateOf(startedAt),
        completedAt: dateOf(completedAt),
        url,
    };
}
/** Without its numbers a run cannot be told from another, so the check then stands for itself. */
function originOf({ workflowRun: run }) {
    if (run === null || run.databaseId === null || run.workflow.databaseId === null)
        return undefined;
    return { run: String(run.databaseId), workflow: String(run.workflow.databaseId), event: run.event };
}
function wordOf(words, word) {
    return (Object.hasOwn(words, word) ? words[word] : undefined) ?? "unclear";
}
function dateOf(text) {
    return text === null ? undefined : new Date(text);
}

;// CONCATENATED MODULE: ./lib/adapters/github/kept-runs.js
/** Reads runs for everybody who asks about one in the same look, with one call. */
function keptRuns(client, { owner, name }) {
    const kept = new Map();
    async function now(id) {
        const { data } = await client.call("GET", `/repos/${owner}/${name}/actions/runs/${encodeURIComponent(id)}`);
        kept.set(id, data);
        return data;
    }
    return { now, once: async (id) => kept.get(id) ?? now(id) };
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-checks.js






const LISTING = {
    what: "the list of a commit's checks",
    most: 50,
    remedy: "Ask for check runs by name instead of ci; checks that are not read to their end decide nothing.",
};
const runSchema = mini_schemas/* object */.Ikc({ workflow_id: mini_schemas/* int */.Whr(), event: mini_schemas/* string */.YjP() });
/** Names the permissions that reading checks takes, for the remedy of a refusal. */
const CHECKS_PERMISSION = "checks: read, statuses: read and actions: read";
/** Reads the checks of one repository's commits. */
function githubChecks(client, settings) {
    const { owner, name, pageOf } = settings;
    const runs = settings.runs ?? keptRuns(client, { owner, name });
    return {
        async of(commit) {
            const nodes = await everyPage(LISTING, async (after) => {
                const variables = { owner, name, oid: commit, after };
                const { repository } = await client.query(CHECKS_QUERY, variables);
                return pageOfChecks(repository?.object ?? null, commit);
            });
            return nodes.map((node) => {
                if (node === null)
                    throw github_checks_hidden();
                return checkOf(node, pageOf(commit));
            });
        },
        async originOf(run) {
            const parsed = runSchema.safeParse(await runs.once(run));
            if (parsed.success)
                return { run, workflow: String(parsed.data.workflow_id), event: parsed.data.event };
            throw new unreadable/* Unreadable */.I("malformed", `GitHub's answer does not name the workflow of run ${run}`, "Re-run the job; if it stays, report it.");
        },
    };
}
function pageOfChecks(object, commit) {
    if (object?.oid === undefined)
        throw new unreadable/* Unreadable */.I("not_found", `commit ${commit.slice(0, 12)} is not in this repository, or the token may not see it`, "Check the input commit, and grant the job contents: read.");
    const contexts = object.statusCheckRollup?.contexts;
    if (contexts === undefined)
        return { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
    if (contexts.nodes === null)
        throw github_checks_hidden();
    return { nodes: contexts.nodes, pageInfo: contexts.pageInfo };
}
function github_checks_hidden() {
    return new unreadable/* Unreadable */.I("forbidden", "GitHub hides some checks of the commit from the token", `Grant the job ${CHECKS_PERMISSION}.`);
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-answers.js


/** Parses an answer's JSON body, `undefined` when it is empty; JSON that breaks off is `unavailable`, anything else than JSON `malformed`. */
function parseJson(response, method, url) {
    if (response.body === "")
        return undefined;
    const type = response.headers["content-type"] ?? "";
    const what = `${method} ${new URL(url).pathname} answered ${response.status} with`;
    if (!type.includes("json")) {
        throw new unreadable/* Unreadable */.I("malformed", `${what} ${type || "no content type"} instead of JSON`, "A proxy or login page may answer in GitHub's place: check the API address and NO_PROXY.");
    }
    try {
        return JSON.parse(response.body);
    }
    catch {
        throw new unreadable/* Unreadable */.I("unavailable", `${what} JSON that breaks off`, "Something between the runner and GitHub cuts answers short: check the proxy, then re-run the job.");
    }
}
/** Reads the next page's address; one that leaves the API, which would be sent our token, or that was read already is refused. */
function nextPage(header, read, apiUrl) {
    const next = /<([^>]+)>;\s*rel="next"/.exec(header ?? "")?.[1];
    if (next === undefined)
        return undefined;
    const address = URL.canParse(next) ? new URL(next) : undefined;
    if (address === undefined || address.origin !== new URL(apiUrl).origin || read.has(next)) {
        throw new unreadable/* Unreadable */.I("malformed", "the list's next page is not a further page of the API (pagination_invalid)", "Try again; if it stays, report it to the API's operator.");
    }
    return next;
}
/** Finds the list in an answer: itself, or the one member that is a list, as in `{ total_count, workflow_runs: […] }`; `undefined` when there is none. */
function listOf(data) {
    if (Array.isArray(data))
        return data;
    if (typeof data !== "object" || data === null)
        return undefined;
    return Object.values(data).find((value) => Array.isArray(value));
}
/**
 * Reads the data of a GraphQL answer; throws `Unreadable` for any error in it, since data beside an error is a part of the truth. Only a
 * missing right to a field whose name or alias is one of `optional` passes: the field is then null.
 */
function readGraphql(answer, permission, optional = []) {
    const { data, errors } = (answer ?? {});
    const passes = (path = []) => path.some((name) => optional.includes(String(name)));
    const first = errors?.find((error) => !isForbidden(error) || !passes(error.path));
    if (first !== undefined)
        throw unreadableBy(first, permission);
    if (typeof data !== "object" || data === null || Object.keys(data).length === 0)
        throw new unreadable/* Unreadable */.I("malformed", "GitHub's answer holds no data", "Check the API address and any proxy in between, then re-run the job.");
    return data;
}
function unreadableBy(error, permission) {
    const place = error.path === undefined ? "" : ` at ${error.path.join(".")}`;
    const message = (0,inert/* inertLine */.F)(String(error.message), 200);
    if (isForbidden(error))
        return new unreadable/* Unreadable */.I("forbidden", `the token may not read what was asked${place}`, `Grant the job the permission ${permission}.`);
    if (error.type === "NOT_FOUND")
        return new unreadable/* Unreadable */.I("not_found", `GitHub knows nothing${place}, or the token may not see it`, `Check the names, and that the token has ${permission}.`);
    if (error.type === "RATE_LIMITED")
        return new unreadable/* Unreadable */.I("rate_limited", "the token's rate limit is spent", "Wait for the limit to reset, then re-run the job.");
    if (error.extensions?.code === "undefinedField" || /doesn't exist on type/.test(error.message ?? ""))
        return new unreadable/* Unreadable */.I("malformed", `this GitHub server is too old for the query${place}: ${message} (unsupported_on_ghes)`, "Upgrade GitHub Enterprise Server to a version that the README lists.");
    return new unreadable/* Unreadable */.I("malformed", `GitHub refused the query${place}: ${message}`, "Re-run the job; if it stays, report it.");
}
function isForbidden({ type, message }) {
    return type === "FORBIDDEN" || /not accessible by integration/i.test(message ?? "");
}

// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __nccwpck_require__(289);
// EXTERNAL MODULE: ./lib/core/time/format-utc.js
var format_utc = __nccwpck_require__(869);
;// CONCATENATED MODULE: ./lib/adapters/github/github-refusal.js



/**
 * Reads a refusal from a response, `undefined` when it is an answer. Rate limits are told apart from missing permissions by
 * `retry-after`, `x-ratelimit-remaining: 0` and the message (GitHub docs, "Rate limits for the REST API").
 */
function readRefusal(response, call) {
    const { status } = response;
    const { allow, what, now } = call;
    const limited = rateLimit(response, now);
    if (limited !== undefined)
        return { error: spentLimit(what, new Date(now.getTime() + limited)), retryAfter: limited };
    if (status >= 400 && !allow.includes(status))
        return refusalOf(response, call);
    return status >= 300 && status < 400 ? { error: redirected(what, status) } : undefined;
}
function refusalOf({ status, headers, body }, { permission, what, now }) {
    const message = (0,inert/* inertLine */.F)(readMessage(body), 200);
    switch (status) {
        case 401:
            return {
                error: new unreadable/* Unreadable */.I("unauthorized", `${what}: the token is not valid (401 ${message})`, "Pass a valid token; a job's GITHUB_TOKEN ends with its job."),
            };
        case 403:
            return {
                error: new unreadable/* Unreadable */.I("forbidden", `${what}: ${message} (403)`, `Grant the job the permission ${permission}.`),
            };
        case 404:
        case 410:
            if (what.endsWith("/graphql"))
                return { error: noGraphql(what, status) };
            if (status === 410 && /^issues .*disabled/i.test(message))
                return { error: noIssues(what, message) };
            return {
                error: new unreadable/* Unreadable */.I("not_found", `${what}: ${message} (${status}); it does not exist or the token may not see it`, `Check the name, and grant the job ${permission}.`),
            };
        default:
            return status >= 500
                ? { error: failing(what, status), retryAfter: askedWait(headers, now) ?? 0 }
                : {
                    error: new unreadable/* Unreadable */.I("malformed", `${what} was refused: ${message} (${status})`, "Re-run the job; if it stays, report it."),
                };
    }
}
function spentLimit(what, reset) {
    const until = (0,format_utc/* formatUtc */.a)(reset);
    return new unreadable/* Unreadable */.I("rate_limited", `${what} is rate limited until ${until}`, `Re-run the job after ${until}.`);
}
function redirected(what, status) {
    return new unreadable/* Unreadable */.I("malformed", `${what} answered with a redirect (${status})`, "The repository may have been renamed: use its present name.");
}
function failing(what, status) {
    return new unreadable/* Unreadable */.I("unavailable", `${what} answered ${status}`, "GitHub may be failing: see githubstatus.com, then re-run the job.");
}
/** GitHub docs, "Create an issue": a repository whose issues are switched off answers 410. */
function noIssues(what, message) {
    return new unreadable/* Unreadable */.I("not_found", `${what}: ${message} (410)`, "Switch Issues on in Settings → General → Features: locks and incidents are issues.");
}
function noGraphql(what, status) {
    return new unreadable/* Unreadable */.I("malformed", `${what} answered ${status}: this server has no GraphQL API there (unsupported_on_ghes)`, "Check GITHUB_GRAPHQL_URL (on GitHub Enterprise Server https://HOST/api/graphql), and that the server's version has GraphQL.");
}
/** GraphQL tells a spent limit in a 200 (GitHub docs, "Rate limits and query limits for the GraphQL API"). */
function rateLimit({ status, headers, body }, now) {
    const spent = headers["x-ratelimit-remaining"] === "0";
    const after = askedWait(headers, now);
    const told = status === 200 && (spent || after !== undefined) && /"type":\s*"RATE_LIMITED"/.test(body);
    if (status !== 403 && status !== 429 && !told)
        return undefined;
    if (after !== undefined)
        return after;
    if (spent)
        return Math.max(0, Number(headers["x-ratelimit-reset"] ?? 0) * 1_000 - now.getTime());
    return status === 429 || /secondary rate limit/i.test(body) ? 60_000 : undefined;
}
/** Reads `Retry-After`, seconds or an instant, to milliseconds from now. */
function askedWait(headers, now) {
    const given = headers["retry-after"] ?? "";
    if (/^\d+$/.test(given))
        return Number(given) * 1_000;
    const instant = Date.parse(given);
    return Number.isNaN(instant) ? undefined : Math.max(0, instant - now.getTime());
}
function readMessage(body) {
    try {
        const parsed = JSON.parse(body);
        return typeof parsed === "object" && parsed !== null && "message" in parsed ? String(parsed.message) : "";
    }
    catch {
        return "";
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-send.js






const TIMEOUT_MILLISECONDS = 10_000;
const MAXIMUM_BYTES = 8 * 1024 * 1024;
const github_send_ATTEMPTS = 4;
const github_send_BACK_OFF_MILLISECONDS = 250;
const LONGEST_WAIT_MILLISECONDS = 60_000;
/** Sends requests until there is a clear answer; tells `onTime` of GitHub's clock. Safe requests are repeated through unavailability and rate limits. */
function githubSender(settings, onTime) {
    const { clock, permission, progress } = settings;
    return async (request) => {
        for (let attempt = 1;; attempt++) {
            const sent = clock.now();
            const tried = await exchange(settings, request).then((response) => {
                const date = Date.parse(response.headers.date ?? "");
                if (!Number.isNaN(date))
                    onTime({ server: new Date(date), sent, local: clock.now() });
                return readResponse(response, request, { permission, now: clock.now() });
            }, unreachable(request.url));
            if (tried.kind === "answered")
                return tried.answer;
            const { error, retryAfter = Number.POSITIVE_INFINITY } = tried.refusal;
            // What GitHub refused for a rate limit it did not do, so asking again does it once.
            const repeatable = request.safe || error.why === "rate_limited";
            if (!repeatable || attempt >= github_send_ATTEMPTS || retryAfter > LONGEST_WAIT_MILLISECONDS)
                throw error;
            const pause = Math.max(retryAfter, github_send_BACK_OFF_MILLISECONDS * 2 ** attempt);
            progress?.say(`${(0,inert/* inertLine */.F)(error.message)}; asking again in ${(0,duration/* formatDuration */.a)(pause)} (${attempt + 1} of ${github_send_ATTEMPTS}).`);
            await clock.sleep(pause);
        }
    };
}
async function exchange({ http, token }, { method, url, body }) {
    const headers = {
        authorization: `Bearer ${typeof token === "string" ? token : await token()}`,
        accept: "application/vnd.github+json",
        "content-type": "application/json",
        "x-github-api-version": "2022-11-28",
        "user-agent": "deploy-actions",
    };
    const sized = { timeout: TIMEOUT_MILLISECONDS, maximumBytes: MAXIMUM_BYTES };
    return http.exchange({
        method,
        url,
        headers,
        ...sized,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}
function unreachable(url) {
    return (error) => {
        if (!(error instanceof HttpError))
            throw error;
        const { host } = new URL(url);
        const check = error.failure === "proxy"
            ? "HTTPS_PROXY and NO_PROXY of the runner"
            : "githubstatus.com and the runner's network and proxy settings";
        const unavailable = new unreadable/* Unreadable */.I("unavailable", `${host} could not be reached (${error.failure}: ${error.message})`, `Check ${check} for ${host}, then re-run the job.`);
        return { kind: "refused", refusal: { error: unavailable, retryAfter: 0 } };
    };
}
function readResponse(response, { method, url, allow = [] }, { permission, now }) {
    const what = `${method} ${new URL(url).pathname}`;
    const refusal = readRefusal(response, { permission, allow, what, now });
    if (refusal !== undefined)
        return { kind: "refused", refusal };
    const { status, headers } = response;
    try {
        return { kind: "answered", answer: { status, data: parseJson(response, method, url), headers } };
    }
    catch (error) {
        // JSON that breaks off was cut on its way; a page of somebody else would only come again.
        if (!(error instanceof unreadable/* Unreadable */.I) || error.why !== "unavailable")
            throw error;
        return { kind: "refused", refusal: { error, retryAfter: 0 } };
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-client.js



const MAXIMUM_PAGES = 100;
const REPEATABLE = ["GET", "PUT", "DELETE"];
/** Creates a client on the given HTTP port; it retries unavailability and rate limits of safe calls, honouring `Retry-After` up to a minute. */
function githubClient(settings) {
    const { apiUrl, graphqlUrl, permission } = settings;
    let seen;
    const send = githubSender(settings, (time) => {
        seen = time;
    });
    return {
        async query(document, variables, optional = []) {
            const safe = !/^\s*mutation/.test(document);
            const { data } = await send({ method: "POST", url: graphqlUrl, body: { query: document, variables }, safe });
            return readGraphql(data, permission, optional);
        },
        call: (method, path, { repeatable = REPEATABLE.includes(method), ...options } = {}) => send({ ...options, method, url: `${apiUrl}${path}`, safe: repeatable }),
        async pages(path) {
            const items = [];
            const read = new Set();
            let url = `${apiUrl}${path}${path.includes("?") ? "&" : "?"}per_page=100`;
            while (url !== undefined) {
                if (read.size >= MAXIMUM_PAGES)
                    throw endless(path);
                read.add(url);
                const answer = await send({ method: "GET", url, safe: true });
                items.push(...readList(answer.data, path));
                url = nextPage(answer.headers.link, read, apiUrl);
            }
            return items;
        },
        serverTime: () => seen,
    };
}
function readList(data, path) {
    const found = listOf(data);
    if (found !== undefined)
        return found;
    const remedy = "Check the API address and any proxy in between.";
    throw new unreadable/* Unreadable */.I("malformed", `${path} did not answer with a list`, remedy);
}
function endless(path) {
    const remedy = "Narrow what is asked for; a list that is not read to its end decides nothing.";
    return new unreadable/* Unreadable */.I("malformed", `${path} has more than ${MAXIMUM_PAGES} pages`, remedy);
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-people.js


/** Asks GitHub about people. */
function githubPeople(settings) {
    const { client, identity, owner, name } = settings;
    const runs = settings.runs ?? keptRuns(client, { owner, name });
    return {
        async find(login) {
            const { status, data } = await client.call("GET", `/users/${encodeURIComponent(login)}`, { allow: [404] });
            return status === 404 ? undefined : personOf(data, "user");
        },
        async withAccess(login) {
            const { status, data } = await client.call("GET", `/repos/${owner}/${name}/collaborators/${encodeURIComponent(login)}/permission`, { allow: [404] });
            if (status === 404)
                return undefined;
            const { permission, user } = (data ?? {});
            if (typeof permission !== "string")
                throw malformed(`the permission of ${login}`);
            return permission === "none" ? undefined : personOf(user, "user of a permission");
        },
        async inTeam(team, login) {
            const [slug = "", organization = owner] = team.split("/").reverse();
            const path = `/orgs/${encodeURIComponent(organization)}/teams/${encodeURIComponent(slug)}`;
            const reader = identity(organization);
            const { status, data } = await reader.call("GET", `${path}/memberships/${encodeURIComponent(login)}`, {
                allow: [404],
            });
            if (status !== 404)
                return github_people_stateOf(data, login) === "active";
            // 404 means "not a member" only where the team itself can be seen.
            await reader.call("GET", path);
            return false;
        },
        async pushes(login) {
            const activity = await client.pages(`/repos/${owner}/${name}/activity?actor=${encodeURIComponent(login)}`);
            return new Set(activity.map(endOf));
        },
        async starters(runId) {
            const data = await runs.once(runId);
            // The first attempt's triggering actor is the run's actor, and the newest attempt is the run itself.
            const between = Math.max(0, attemptsOf(data) - 2);
            const earlier = Array.from({ length: between }, (_, index) => client.call("GET", `/repos/${owner}/${name}/actions/runs/${runId}/attempts/${index + 2}`));
            return [data, ...(await Promise.all(earlier)).map((answer) => answer.data)].flatMap(startersOf);
        },
    };
}
function startersOf(run) {
    const { actor, triggering_actor: triggering } = (run ?? {});
    return [personOf(actor, "actor of a run"), personOf(triggering, "triggering actor of a run")];
}
function endOf(activity) {
    const { after } = (activity ?? {});
    if (typeof after !== "string")
        throw malformed("the commit that a push ended in");
    return after;
}
function github_people_stateOf(membership, login) {
    const { state } = (membership ?? {});
    if (typeof state !== "string")
        throw malformed(`the membership of ${login}`);
    return state;
}
function attemptsOf(run) {
    const { run_attempt: attempts } = (run ?? {});
    if (typeof attempts !== "number" || !Number.isInteger(attempts) || attempts < 1)
        throw malformed("the attempts of a run");
    return attempts;
}
function personOf(data, what) {
    const { login, id } = (data ?? {});
    if (typeof login !== "string" || typeof id !== "number")
        throw malformed(`the ${what}`);
    return { login, id: String(id) };
}
function malformed(what) {
    return new unreadable/* Unreadable */.I("malformed", `GitHub's answer does not name ${what}`, "Re-run the job; if it stays, report it.");
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-records.js




const MAXIMUM_RECORDS = 100;
const github_records_MAXIMUM_PAGES = 10;
const github_records_QUERY = recordsQuery("DeployRecords");
/** Keeps records as GitHub deployments of one repository; only those that our own identity wrote are believed. */
function githubRecords(client, repository) {
    const base = `/repos/${repository.owner}/${repository.name}/deployments`;
    const list = (of) => newestRecords(client, repository, of);
    async function standing(payload) {
        const records = await list(payload);
        return records.find((record) => record.payload.request === payload.request && !isTerminal(record));
    }
    return {
        list,
        async open(payload) {
            const adopted = await standing(payload);
            if (adopted !== undefined)
                return adopted;
            try {
                const { data } = await client.call("POST", base, { body: deploymentOf(payload) });
                const { id, created_at: createdAt } = data;
                return { id, createdAt: new Date(createdAt), payload, statuses: [] };
            }
            catch (error) {
                // The answer to an accepted request may be lost: what stands decides, not what was heard.
                const accepted = await standing(payload).catch(() => undefined);
                if (accepted !== undefined)
                    return accepted;
                throw error;
            }
        },
        async note(id, { state, status, address }) {
            const body = {
                state,
                description: formatRecordStatus(status),
                auto_inactive: false,
                ...(address === undefined ? {} : { environment_url: address }),
            };
            await client.call("POST", `${base}/${id}/statuses`, { body });
        },
    };
}
function deploymentOf(payload) {
    const { commit, service, environment, version } = payload;
    return {
        ref: commit,
        task: taskOf(service),
        environment,
        auto_merge: false,
        required_contexts: [],
        payload,
        description: `${service} ${version}`.slice(0, 140),
    };
}
/** Reads the newest records of a service in an environment, as far back as some hundred deployments. */
async function newestRecords(client, repository, { environment, service }) {
    const found = [];
    let after = null;
    for (let page = 1; page <= github_records_MAXIMUM_PAGES && found.length < MAXIMUM_RECORDS; page++) {
        const answer = await client.query(github_records_QUERY, { ...repository, environment, after });
        if (answer.repository === null)
            throw new unreadable/* Unreadable */.I("not_found", `repository ${repository.owner}/${repository.name} cannot be seen`, "Grant the job deployments: read.");
        const { nodes, pageInfo } = answer.repository.deployments;
        for (const node of nodes) {
            const record = node.task === taskOf(service) ? readRecord(node, answer.viewer.login) : undefined;
            if (record !== undefined)
                found.push(record);
        }
        if (!pageInfo.hasNextPage)
            break;
        if (pageInfo.endCursor === null || pageInfo.endCursor === after)
            throw new unreadable/* Unreadable */.I("malformed", "the list of deployments repeats a page (pagination_invalid)", "Re-run the job; if it stays, report it.");
        after = pageInfo.endCursor;
    }
    return found.slice(0, MAXIMUM_RECORDS);
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-run-approvals.js

const github_run_approvals_STATES = ["approved", "rejected", "pending"];
/** Asks GitHub who approved the environments of a run (`GET …/actions/runs/{run_id}/approvals`, which has no pages). */
function githubRunApprovals(client, { owner, name }) {
    return {
        async list(runId) {
            const { data } = await client.call("GET", `/repos/${owner}/${name}/actions/runs/${runId}/approvals`);
            if (!Array.isArray(data))
                throw github_run_approvals_malformed();
            return data.map(approvalOf);
        },
    };
}
function approvalOf(data) {
    const { state, comment, user, environments } = (data ?? {});
    const known = github_run_approvals_STATES.find((one) => one === state);
    if (known === undefined || !Array.isArray(environments))
        throw github_run_approvals_malformed();
    const names = environments.map((one) => {
        const { name } = (one ?? {});
        if (typeof name !== "string")
            throw github_run_approvals_malformed();
        return name;
    });
    const { login, id, type } = (user ?? {});
    const by = typeof login === "string" && typeof id === "number"
        ? { login, id: String(id), person: type === "User" }
        : undefined;
    return { by, state: known, environments: names, comment: typeof comment === "string" ? comment : "" };
}
function github_run_approvals_malformed() {
    const remedy = "Re-run the job; if it stays, report it.";
    return new unreadable/* Unreadable */.I("malformed", "GitHub's answer does not name the approvals of the run's environments", remedy);
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-security-alerts.js


const github_security_alerts_alert = mini_schemas/* object */.Ikc({
    number: mini_schemas/* int */.Whr(),
    html_url: mini_schemas/* string */.YjP(),
    state: mini_schemas/* string */.YjP(),
    rule: mini_schemas/* object */.Ikc({
        id: mini_schemas/* optional */.lqM(mini_schemas/* nullable */.mee(mini_schemas/* string */.YjP())),
        description: mini_schemas/* optional */.lqM(mini_schemas/* string */.YjP()),
        security_severity_level: mini_schemas/* optional */.lqM(mini_schemas/* nullable */.mee(mini_schemas/* string */.YjP())),
    }),
});
/** Names the permission that reading alerts takes, for the remedy of a refusal. */
const ALERTS_PERMISSION = "security-events: read, and switch code scanning on where it is off";
/**
 * Reads code scanning's alerts of one repository, which a job's own token may with `security-events: read`
 * (REST, "List code scanning alerts for a repository"). Dependabot's alerts take another permission and are not read.
 */
function githubSecurityAlerts(client, { owner, name }) {
    return {
        async critical() {
            const path = `/repos/${owner}/${name}/code-scanning/alerts?state=open&severity=critical`;
            const parsed = mini_schemas/* array */.YOg(github_security_alerts_alert).safeParse(await client.pages(path));
            if (!parsed.success)
                throw new unreadable/* Unreadable */.I("malformed", "GitHub's answer is not a list of code scanning alerts", "Re-run the job; if it stays, report it.");
            return parsed.data
                .filter(({ state, rule }) => state === "open" && rule.security_severity_level === "critical")
                .map(({ number, html_url, rule }) => ({
                number,
                url: html_url,
                rule: rule.description ?? rule.id ?? "a rule",
            }));
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-triagers.js


const schema = mini_schemas/* object */.Ikc({
    permission: mini_schemas/* string */.YjP(),
    role_name: mini_schemas/* optional */.lqM(mini_schemas/* string */.YjP()),
    user: mini_schemas/* nullable */.mee(mini_schemas/* object */.Ikc({
        id: mini_schemas/* int */.Whr(),
        login: mini_schemas/* string */.YjP(),
        permissions: mini_schemas/* optional */.lqM(mini_schemas/* object */.Ikc({ triage: mini_schemas/* optional */.lqM(mini_schemas/* boolean */.zMY()) })),
    })),
});
const ENOUGH = ["triage", "write", "maintain", "admin"];
/** Asks GitHub what people may do in one repository; a custom role counts by what it is made of. */
function githubTriagers(client, { owner, name }) {
    return {
        async find(login) {
            const path = `/repos/${owner}/${name}/collaborators/${encodeURIComponent(login)}/permission`;
            const { status, data } = await client.call("GET", path, { allow: [404] });
            if (status === 404)
                return undefined;
            const parsed = schema.safeParse(data);
            if (!parsed.success)
                throw new unreadable/* Unreadable */.I("malformed", `GitHub's answer does not say what ${login} may do`, "Re-run the job; if it stays, report it.");
            const { permission, role_name: role = "", user } = parsed.data;
            const enough = ENOUGH.includes(role) || ENOUGH.includes(permission) || user?.permissions?.triage === true;
            return enough && user !== null ? { login: user.login, id: String(user.id) } : undefined;
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-workflow-runs.js



const account = mini_schemas/* object */.Ikc({ id: mini_schemas/* int */.Whr(), login: mini_schemas/* string */.YjP() });
const instant = mini_schemas/* pipe */.FsL(mini_schemas/* string */.YjP(), mini_schemas/* transform */.pdi((text) => new Date(text)));
const github_workflow_runs_runSchema = mini_schemas/* object */.Ikc({
    run_attempt: mini_schemas/* int */.Whr(),
    status: mini_schemas/* nullable */.mee(mini_schemas/* string */.YjP()),
    conclusion: mini_schemas/* nullable */.mee(mini_schemas/* string */.YjP()),
    html_url: mini_schemas/* string */.YjP(),
    created_at: instant,
    run_started_at: mini_schemas/* optional */.lqM(instant),
    actor: account,
    triggering_actor: account,
});
const jobSchema = mini_schemas/* object */.Ikc({ conclusion: mini_schemas/* nullable */.mee(mini_schemas/* string */.YjP()) });
const FAILED = ["failure", "cancelled", "timed_out", "startup_failure"];
/** Reads and re-runs the runs of one repository; the token needs `actions: write` to re-run. */
function githubWorkflowRuns(client, { owner, name }, kept = keptRuns(client, { owner, name })) {
    const base = `/repos/${owner}/${name}/actions/runs`;
    return {
        async read(id) {
            return standingOf(id, await kept.now(id));
        },
        async hasFailedJob(id, attempt) {
            const jobs = await client.pages(`${base}/${encodeURIComponent(id)}/attempts/${attempt}/jobs`);
            const conclusions = jobs.map((job) => jobSchema.safeParse(job).data?.conclusion);
            if (conclusions.includes(undefined))
                throw github_workflow_runs_malformed(`the jobs of run ${id}`);
            return conclusions.some((conclusion) => FAILED.includes(conclusion ?? ""));
        },
        async rerunFailedJobs(id) {
            try {
                await client.call("POST", `${base}/${encodeURIComponent(id)}/rerun-failed-jobs`);
                return { kind: "accepted" };
            }
            catch (error) {
                const refused = error instanceof unreadable/* Unreadable */.I ? github_workflow_runs_refusalOf(error) : undefined;
                if (refused === undefined)
                    throw error;
                return refused;
            }
        },
    };
}
/**
 * Tells GitHub's refusals to re-run from a missing permission: all are 403. The words are those of cli/cli#9221 ("This workflow is
 * already running"), cli/cli#9989 ("… created over a month ago") and metabase#70916 ("This workflow run cannot be retried").
 */
function github_workflow_runs_refusalOf({ why, message }) {
    if (why !== "forbidden" && why !== "malformed")
        return undefined;
    if (/already running/i.test(message))
        return { kind: "running" };
    return /over a month ago|cannot be re-?(tried|run)|unable to re-?(try|run)/i.test(message)
        ? { kind: "refused", message }
        : undefined;
}
function standingOf(id, data) {
    const parsed = github_workflow_runs_runSchema.safeParse(data);
    if (!parsed.success)
        throw github_workflow_runs_malformed(`run ${id}`);
    const { run_attempt, status, conclusion, html_url, created_at, run_started_at, actor, triggering_actor } = parsed.data;
    const startedAt = run_started_at ?? created_at;
    if (Number.isNaN(created_at.getTime()) || Number.isNaN(startedAt.getTime()))
        throw github_workflow_runs_malformed(`the instants of run ${id}`);
    return {
        id,
        attempt: run_attempt,
        url: html_url,
        conclusion: status === "completed" ? (conclusion ?? "") : undefined,
        createdAt: created_at,
        startedAt,
        actor: { login: actor.login, id: String(actor.id) },
        triggeringActor: { login: triggering_actor.login, id: String(triggering_actor.id) },
    };
}
function github_workflow_runs_malformed(what) {
    return new unreadable/* Unreadable */.I("malformed", `GitHub's answer does not describe ${what}`, "Re-run the job; if it stays, report it.");
}

// EXTERNAL MODULE: ./lib/ports/identity-refused.js
var identity_refused = __nccwpck_require__(685);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __nccwpck_require__(305);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/schemas.js + 2 modules
var core_schemas = __nccwpck_require__(41);
;// CONCATENATED MODULE: ./node_modules/zod/v4/mini/iso.js


const ZodMiniISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniISODateTime", (inst, def) => {
    core_schemas/* $ZodISODateTime */.Ko.init(inst, def);
    mini_schemas/* ZodMiniStringFormat */.zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return api/* _isoDateTime */.G1(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODate", (inst, def) => {
    core.$ZodISODate.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function date(params) {
    return core._isoDate(ZodMiniISODate, params);
}
const ZodMiniISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISOTime", (inst, def) => {
    core.$ZodISOTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function time(params) {
    return core._isoTime(ZodMiniISOTime, params);
}
const ZodMiniISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODuration", (inst, def) => {
    core.$ZodISODuration.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function iso_duration(params) {
    return core._isoDuration(ZodMiniISODuration, params);
}

;// CONCATENATED MODULE: ./lib/adapters/github/app-refusal.js


/** Says why an App gets no token, and what mends it; an unknown App is a 404 of its own words. */
function appRefusal({ step, status, data }, { app, organization }) {
    const said = messageOf(data);
    const named = `the GitHub App ${(0,inert/* inertLine */.F)(app, 80)}`;
    const of = (0,inert/* inertLine */.F)(organization, 80);
    switch (status) {
        case 401:
            return new identity_refused/* IdentityRefused */.N("unauthorized", `${named} is not believed (401 ${said})`, "Set identity-key to a private key of the very App that identity-app names (one that was not deleted in its settings), and set the runner's clock right.");
        case 404:
            return unknown(said, { app, organization });
        case 403:
            return new identity_refused/* IdentityRefused */.N("forbidden", `${named} is suspended on ${of}, or may not act there${said === "" ? "" : ` (403 ${said})`}`, `Let an owner of ${of} unsuspend it under Settings → GitHub Apps.`);
        case 422:
            return new identity_refused/* IdentityRefused */.N("forbidden", `${named} may not read the members of ${of} (422 ${said})`, `Give the App the organisation permission Members: Read-only, and let an owner of ${of} accept it.`);
        default:
            return new identity_refused/* IdentityRefused */.N("malformed", `GitHub's answer to ${named} (${status}) names no ${step}`, "Check the API address and any proxy in between, then re-run the job.");
    }
}
/** Tells an App that GitHub does not know from one that is not installed. */
function unknown(said, { app, organization }) {
    const [named, of] = [(0,inert/* inertLine */.F)(app, 80), (0,inert/* inertLine */.F)(organization, 80)];
    if (/integration not found/i.test(said))
        return new identity_refused/* IdentityRefused */.N("not_found", `GitHub knows no App ${named}`, "Set identity-app to the client id or app id that the App's settings page shows.");
    return new identity_refused/* IdentityRefused */.N("not_found", `the GitHub App ${named} is not installed on ${of}`, `Install the App on the organisation ${of}; a private App can only be installed on its owner.`);
}
/** Says that a private key cannot be read, with nothing of it. */
function keyUnreadable() {
    return new identity_refused/* IdentityRefused */.N("unauthorized", "the private key in identity-key cannot be read", "Store the whole file that GitHub gave, unchanged, as the secret: an RSA key as PEM, neither encrypted nor shortened.");
}
function messageOf(data) {
    const { message } = (data ?? {});
    return typeof message === "string" ? (0,inert/* inertLine */.F)(message, 200) : "";
}

;// CONCATENATED MODULE: ./lib/adapters/github/sign-app-jwt.js
const LIBRARY_MARGIN_SECONDS = 30;
/**
 * Signs the JWT by which an App speaks for itself for nine minutes from `now`, issued a minute back for clocks that differ (GitHub docs,
 * "Generating a JSON Web Token (JWT) for a GitHub App"). Rejects where the key cannot be read.
 */
async function signAppJwt({ app, key, now }) {
    const { default: githubAppJwt } = await __nccwpck_require__.e(/* import() */ 438).then(__nccwpck_require__.bind(__nccwpck_require__, 438));
    const seconds = Math.floor(now.getTime() / 1_000) - LIBRARY_MARGIN_SECONDS;
    const { token } = await githubAppJwt({ id: app, privateKey: key, now: seconds });
    return token;
}

;// CONCATENATED MODULE: ./lib/adapters/github/installation-tokens.js




const SKEW_MILLISECONDS = 30_000;
const installationSchema = mini_schemas/* object */.Ikc({
    id: mini_schemas/* int */.Whr(),
    suspended_at: mini_schemas/* nullish */.cl6(mini_schemas/* string */.YjP()),
});
const tokenSchema = mini_schemas/* object */.Ikc({ token: mini_schemas/* string */.YjP().check(api/* _minLength */.m9(1)), expires_at: datetime({ offset: true }) });
/** Makes tokens with `members: read` alone, by an organisation's own installation. The maker throws `IdentityRefused` where the App may not read there. */
function installationTokens(settings) {
    const ask = asker(settings);
    return async (organization) => {
        const about = { app: settings.app, organization };
        const found = await ask("GET", `/orgs/${encodeURIComponent(organization)}/installation`);
        const installation = found.status === 200 ? installationSchema.safeParse(found.data).data : undefined;
        if (installation === undefined)
            throw appRefusal({ ...found, step: "installation" }, about);
        if (typeof installation.suspended_at === "string")
            throw appRefusal({ status: 403, data: undefined, step: "token" }, about);
        const permissions = { members: "read" };
        const answer = await ask("POST", `/app/installations/${installation.id}/access_tokens`, { permissions });
        const given = answer.status === 201 ? tokenSchema.safeParse(answer.data).data : undefined;
        if (given === undefined)
            throw appRefusal({ ...answer, step: "token" }, about);
        settings.mask(given.token);
        return { token: given.token, expires: Date.parse(given.expires_at) - answer.ahead };
    };
}
/** Asks as the App, each time by a fresh JWT; where GitHub refuses one and its clock is another, once more by GitHub's time. */
function asker({ app, key, clock, mask, ...shared }) {
    let correction = 0;
    const token = async () => {
        const now = new Date(clock.now().getTime() + correction);
        const jwt = await signAppJwt({ app, key, now }).catch(() => {
            throw keyUnreadable();
        });
        mask(jwt);
        return jwt;
    };
    const client = githubClient({ ...shared, clock, token, permission: "members: read of the organisation" });
    return async (method, path, body) => {
        const options = { allow: [401, 403, 404, 422], repeatable: true, ...(body === undefined ? {} : { body }) };
        const answer = await client.call(method, path, options);
        const ahead = aheadOf(client);
        if (answer.status !== 401 || Math.abs(ahead - correction) < SKEW_MILLISECONDS)
            return { ...answer, ahead };
        correction = ahead;
        return { ...(await client.call(method, path, options)), ahead };
    };
}
function aheadOf(client) {
    const time = client.serverTime();
    return time === undefined ? 0 : time.server.getTime() - time.local.getTime();
}

;// CONCATENATED MODULE: ./lib/adapters/github/app-tokens.js

const SPARE_MILLISECONDS = 5 * 60_000;
/** A refusal stands for one look at everybody's answers; the next asks again, for somebody may have mended it. */
const REFUSED_MILLISECONDS = 10_000;
/**
 * Makes installation tokens with `members: read` alone, one an organisation, renewed before they end (GitHub docs, "Generating an
 * installation access token for a GitHub App"). The organisation's own installation is asked for: who is in its teams is the
 * organisation's to tell, whichever repositories the App was given.
 */
function appTokens(settings) {
    const { clock, mask } = settings;
    for (const line of settings.key.split("\n"))
        if (!line.startsWith("-----"))
            mask(line);
    const kept = new Map();
    const all = [];
    const make = installationTokens(settings);
    const makeKept = async (organization) => {
        const made = await make(organization);
        all.push(made);
        return made;
    };
    return {
        async tokenFor(organization) {
            const name = organization.toLowerCase();
            const known = kept.get(name);
            if (known !== undefined && clock.now().getTime() < known.until)
                return (await known.made).token;
            const entry = { made: makeKept(organization), until: Number.POSITIVE_INFINITY };
            kept.set(name, entry);
            try {
                const { token, expires } = await entry.made;
                entry.until = expires - SPARE_MILLISECONDS;
                return token;
            }
            catch (error) {
                entry.until = clock.now().getTime() + REFUSED_MILLISECONDS;
                throw error;
            }
        },
        forget: (organization) => {
            kept.delete(organization.toLowerCase());
        },
        async revokeAll() {
            const alive = all.splice(0).filter(({ expires }) => expires > clock.now().getTime());
            await Promise.all(alive.map(({ token }) => revoke(settings, token)));
        },
    };
}
async function revoke({ http, apiUrl }, token) {
    const headers = {
        authorization: `Bearer ${token}`,
        accept: "application/vnd.github+json",
        "user-agent": "deploy-actions",
    };
    const request = {
        method: "DELETE",
        url: `${apiUrl}/installation/token`,
        headers,
        timeout: 3_000,
        maximumBytes: 65_536,
    };
    await http.exchange(request).catch(() => undefined);
}

;// CONCATENATED MODULE: ./lib/adapters/github/team-identity.js




const PERMISSION = "members: read of the organisation";
const PAUSES_MILLISECONDS = [1_000, 3_000];
/** Creates the identity that reads teams, which a job's own token cannot. */
function teamIdentity({ identityToken, ...settings }) {
    const { apiUrl, graphqlUrl, http, clock, progress } = settings;
    const shared = { apiUrl, graphqlUrl, http, clock, permission: PERMISSION, ...(progress && { progress }) };
    if (settings.app === "") {
        const client = githubClient({ ...shared, token: identityToken });
        return { clientFor: () => client, end: async () => undefined };
    }
    const tokens = appTokens(settings);
    return {
        clientFor: (organization) => {
            const client = githubClient({ ...shared, token: () => tokens.tokenFor(organization) });
            return { call: patiently(client, { tokens, organization, clock }) };
        },
        end: () => tokens.revokeAll(),
    };
}
/**
 * Asks again where a token is not known: GitHub needs seconds until a new one is known everywhere (octokit/auth-app.js, "replication
 * lag"). One that stays unknown was revoked, and is made anew at the next question.
 */
function patiently(client, { tokens, organization, clock }) {
    return async (...asked) => {
        for (let tries = 0;; tries++) {
            try {
                return await client.call(...asked);
            }
            catch (error) {
                const unknown = error instanceof unreadable/* Unreadable */.I && error.why === "unauthorized" && !(error instanceof identity_refused/* IdentityRefused */.N);
                const pause = PAUSES_MILLISECONDS[tries];
                if (unknown && pause === undefined)
                    tokens.forget(organization);
                if (!unknown || pause === undefined)
                    throw error;
                await clock.sleep(pause);
            }
        }
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-approval-ports.js













const PERMISSIONS = "issues: write and actions: read; with live-commit or evidence reviews pull-requests: read and contents: read; with request deployments: read";
/** Creates the ports that judge approvals on GitHub and resume the runs that wait for them, in the run's own repository. */
function githubApprovalPorts(settings) {
    const { run, clock, progress, token, mask } = settings;
    const shared = { apiUrl: run.apiUrl, graphqlUrl: run.graphqlUrl, http: nodeHttp(), clock, progress };
    const client = githubClient({ ...shared, token, permission: PERMISSIONS });
    const resuming = githubClient({ ...shared, token, permission: "actions: write, contents: read, deployments: read" });
    const { identityToken, identityApp: app, identityKey: key } = settings;
    const identity = teamIdentity({ ...shared, mask, identityToken, app, key });
    const reading = (permission) => githubClient({ ...shared, token, permission });
    const { owner, name } = run.repository;
    const runs = keptRuns(client, { owner, name });
    return {
        approvals: githubApprovals(client, { owner, name }, clock),
        checks: githubChecks(reading(CHECKS_PERMISSION), {
            owner,
            name,
            runs,
            pageOf: (commit) => `${run.serverUrl}/${owner}/${name}/commit/${commit}/checks`,
        }),
        alerts: githubSecurityAlerts(reading(ALERTS_PERMISSION), { owner, name }),
        triagers: githubTriagers(client, { owner, name }),
        people: githubPeople({ client, identity: identity.clientFor, owner, name, runs }),
        runApprovals: githubRunApprovals(client, { owner, name }),
        claims: githubApprovalClaims(client, { owner, name }),
        runs: githubWorkflowRuns(resuming, { owner, name }, runs),
        records: githubRecords(resuming, { owner, name }),
        end: identity.end,
    };
}


/***/ }),

/***/ 702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ actionsEdge)
});

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./lib/adapters/job/actions-runner.js


const SHORTEST_MASK = 6;
const LINGER_MILLISECONDS = 1_000;
const ANNOTATE = { error: error, warning: warning, notice: notice };
/** Speaks to GitHub's runner through `@actions/core`; refuses to fall back to outputs on stdout, which a log line could forge. */
const actionsRunner = {
    readInput: (name) => getInput(name),
    setOutput(name, value) {
        if (!process.env.GITHUB_OUTPUT)
            throw new Error("GITHUB_OUTPUT is not set: this action runs only under a GitHub Actions runner.");
        setOutput(name, value);
    },
    async appendSummary(markdown) {
        const file = process.env.GITHUB_STEP_SUMMARY;
        // The promises of node:fs would cost the start-up of every action a millisecond, for one write.
        if (file)
            (0,external_node_fs_namespaceObject.appendFileSync)(file, markdown);
    },
    mask(secret) {
        if (secret.length >= SHORTEST_MASK)
            setSecret(secret);
    },
    say: (line) => info(line),
    openGroup: (title) => startGroup(title),
    closeGroup: () => endGroup(),
    annotate(level, message, place) {
        const properties = place === undefined ? {} : { file: place.file, startLine: place.line, startColumn: place.column };
        const defined = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
        ANNOTATE[level](message, defined);
    },
    exit(status) {
        process.exitCode = status;
        // An abandoned request or timer must not hold the job; an idle process ends before this fires.
        setTimeout(() => process.exit(), LINGER_MILLISECONDS).unref();
    },
};

;// CONCATENATED MODULE: ./lib/adapters/job/system-clock.js
/** Reads the machine's clocks; the only place in an action where real time enters. */
const systemClock = {
    now: () => new Date(),
    elapsed: () => performance.now(),
    sleep: (milliseconds, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted === true)
            return reject(signal.reason);
        const stop = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener("abort", stop);
            resolve();
        }, milliseconds);
        signal?.addEventListener("abort", stop, { once: true });
    }),
};

;// CONCATENATED MODULE: ./lib/adapters/job/actions-edge.js



/** The edge of a process that GitHub's runner started. A second interrupt ends the process at once. */
const actionsEdge = {
    runner: actionsRunner,
    clock: systemClock,
    readContext: () => readRunContext(process.env),
    onInterrupt(callback) {
        for (const signal of ["SIGINT", "SIGTERM"])
            process.once(signal, callback);
    },
};
/** Reads the run's context from the runner's default variables; throws naming the variable that is missing. */
function readRunContext(environment) {
    const read = (name) => {
        const value = environment[name];
        if (value === undefined || value === "")
            throw new Error(`${name} is not set: this action runs only under a GitHub Actions runner.`);
        return value;
    };
    const [owner = "", name = ""] = read("GITHUB_REPOSITORY").split("/");
    const actor = read("GITHUB_ACTOR");
    return {
        repository: { owner, name, id: read("GITHUB_REPOSITORY_ID") },
        runId: read("GITHUB_RUN_ID"),
        runAttempt: Number(environment.GITHUB_RUN_ATTEMPT ?? 1),
        job: environment.GITHUB_JOB ?? "",
        step: environment.GITHUB_ACTION ?? "",
        actor: { login: actor, id: environment.GITHUB_ACTOR_ID ?? "" },
        triggeringActor: environment.GITHUB_TRIGGERING_ACTOR ?? actor,
        eventName: environment.GITHUB_EVENT_NAME ?? "",
        ref: environment.GITHUB_REF ?? "",
        sha: environment.GITHUB_SHA ?? "",
        serverUrl: environment.GITHUB_SERVER_URL ?? "https://github.com",
        apiUrl: environment.GITHUB_API_URL ?? "https://api.github.com",
        graphqlUrl: environment.GITHUB_GRAPHQL_URL ?? "https://api.github.com/graphql",
        workspace: environment.GITHUB_WORKSPACE ?? process.cwd(),
        temporary: environment.RUNNER_TEMP ?? (0,external_node_os_namespaceObject.tmpdir)(),
    };
}


/***/ }),

/***/ 802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  HC: () => (/* binding */ claimedRequest),
  tX: () => (/* binding */ differences),
  GO: () => (/* binding */ escapeJson),
  VT: () => (/* binding */ formatBinding),
  Vy: () => (/* binding */ parseBinding),
  O7: () => (/* binding */ roundOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __nccwpck_require__(395);
;// CONCATENATED MODULE: ./lib/core/checklist/bound-checklist.js

const role = schemas/* strictObject */.rej({
    role: schemas/* string */.YjP(),
    users: schemas/* array */.YOg(schemas/* strictObject */.rej({ login: schemas/* string */.YjP(), id: schemas/* optional */.lqM(schemas/* string */.YjP()) })),
    teams: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const by = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("person"), role: schemas/* optional */.lqM(role) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("ci") }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("reviews") }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("security-alerts") }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("rollback-plan") }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("check-run"), name: schemas/* string */.YjP() }),
]);
/** Reads the items that an approval issue is bound to, as they were written. */
const boundChecklist = schemas/* array */.YOg(schemas/* strictObject */.rej({ item: schemas/* string */.YjP(), by }));
/** Turns what was read into items. */
function itemsOf(read) {
    return read.map(({ item, by: answerer }) => {
        if (answerer.kind !== "person")
            return { item, by: answerer };
        const users = (answerer.role?.users ?? []).map(({ login, id }) => ({ login, id }));
        return {
            item,
            by: { kind: "person", role: answerer.role === undefined ? undefined : { ...answerer.role, users } },
        };
    });
}

// EXTERNAL MODULE: ./lib/core/document/read-json.js
var read_json = __nccwpck_require__(904);
// EXTERNAL MODULE: ./lib/core/request/request.js
var request_request = __nccwpck_require__(460);
// EXTERNAL MODULE: ./lib/core/role/evidence-kind.js
var evidence_kind = __nccwpck_require__(970);
// EXTERNAL MODULE: ./lib/core/approval/held-order.js
var held_order = __nccwpck_require__(941);
;// CONCATENATED MODULE: ./lib/core/approval/approval-binding.js






const demand = schemas/* strictObject */.rej({
    role: schemas/* string */.YjP(),
    count: schemas/* int */.Whr(),
    evidence: schemas/* enum */.k5n(evidence_kind/* EVIDENCE_KINDS */.A),
    rules: schemas/* array */.YOg(schemas/* string */.YjP()),
    users: schemas/* array */.YOg(schemas/* strictObject */.rej({ login: schemas/* string */.YjP(), id: schemas/* optional */.lqM(schemas/* string */.YjP()) })),
    teams: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const schema = schemas/* strictObject */.rej({
    repositoryId: schemas/* string */.YjP(),
    environment: schemas/* string */.YjP(),
    service: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP(),
    runId: schemas/* string */.YjP(),
    round: schemas/* int */.Whr(),
    request: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    changeClass: schemas/* string */.YjP(),
    people: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    demands: schemas/* array */.YOg(demand),
    liveCommit: schemas/* string */.YjP(),
    order: schemas/* optional */.lqM(schemas/* enum */.k5n(held_order/* HELD_ORDERS */.g)),
    checklist: schemas/* optional */.lqM(boundChecklist),
    title: schemas/* optional */.lqM(schemas/* string */.YjP()),
});
const MOST_ROUNDS = 99;
/** Writes the marker that is hidden in an approval issue's body; angle brackets are escaped so that it cannot be ended early. */
function formatBinding(binding) {
    return `<!-- deploy-approval ${escapeJson(binding)} -->`;
}
/** Reads the marker at the end of an issue's body, behind all text that others chose; `undefined` when there is none, or when its members do not add up to its request. */
function parseBinding(body) {
    const text = /<!-- deploy-approval (\{[^\n<>]*\}) -->\s*$/.exec(body)?.[1];
    const parsed = text === undefined ? undefined : schema.safeParse((0,read_json/* readJson */.V)(text));
    if (parsed?.success !== true)
        return undefined;
    if ((0,request_request/* requestId */.z2)(parsed.data) !== parsed.data.request)
        return undefined;
    const demands = parsed.data.demands.map(({ users, ...shown }) => ({
        ...shown,
        users: users.map(({ login, id }) => ({ login, id })),
    }));
    const { order, checklist, title, ...bound } = parsed.data;
    return {
        ...bound,
        demands,
        ...(order === undefined ? {} : { order }),
        ...(checklist === undefined ? {} : { checklist: itemsOf(checklist) }),
        ...(title === undefined ? {} : { title }),
    };
}
/** Names the request that an issue's body claims to ask about, believed or not. */
function claimedRequest(body) {
    return /<!-- deploy-approval \{[^\n<>]*"request":"([0-9a-f]{64})"[^\n<>]*\} -->\s*$/.exec(body)?.[1];
}
/** Finds the round in which the members add up to the request; `undefined` when the request is about something else. */
function roundOf(request, members) {
    for (let round = 1; round <= MOST_ROUNDS; round++)
        if ((0,request_request/* requestId */.z2)({ ...members, round }) === request)
            return round;
    return undefined;
}
/** Names the members in which an issue's binding differs from what is to be done now; of the change class too, for another one may ask the same role under another rule. */
function differences(binding, now) {
    return ["repositoryId", "environment", "service", "commit", "digest", "changeClass", "order"].filter((member) => binding[member] !== now[member]);
}
/** Writes JSON that can stand in an HTML comment. */
function escapeJson(value) {
    return JSON.stringify(value)
        .replaceAll("<", "\\u003c")
        .replaceAll(">", "\\u003e")
        .replaceAll("@", "\\u0040")
        .replaceAll("--", "-\\u002d");
}


/***/ }),

/***/ 941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ HELD_ORDERS)
/* harmony export */ });
/** What people can be asked for a deployment that is held: to end its present hold, or all of them up to full public traffic. */
const HELD_ORDERS = ["continue", "full"];


/***/ }),

/***/ 105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ manualEnvironment),
/* harmony export */   tp: () => (/* binding */ demandOf),
/* harmony export */   uq: () => (/* binding */ isManualEnvironment)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);
/* harmony import */ var _role_role_user_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(212);
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(703);



/** Names the one role that a list of approvers makes. */
const APPROVERS_ROLE = "approvers";
/**
 * Reads a list of approvers as one role. A bare name is a user and never a team, since a team that cannot be read would else be taken
 * for a user of that name; people are distinct whatever the case of their login, and whoever started the run is never one of them.
 */
function demandOf({ approvers, minimum, initiator }) {
    const teams = approvers.filter((name) => name.includes("/"));
    const names = approvers.filter((name) => !name.includes("/"));
    const wrong = approvers.filter((name) => !(name.includes("/") ? _role_role_user_js__WEBPACK_IMPORTED_MODULE_1__/* .roleTeamText */ .nq : _role_role_user_js__WEBPACK_IMPORTED_MODULE_1__/* .roleUserText */ .lo).safeParse(name).success);
    if (wrong.length > 0)
        return refuse("approvers", `holds '${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLine */ .F)(wrong[0] ?? "", 80)}'; expected a user (a login, or login#id) or organisation/team`);
    const users = [...new Map(names.map((name) => [loginKey(name), (0,_role_role_user_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRoleUser */ .Xo)(name)])).values()];
    const able = users.filter(({ login }) => login.toLowerCase() !== initiator.toLowerCase());
    if (able.length === 0 && teams.length === 0)
        return refuse("approvers", `names nobody but ${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLine */ .F)(initiator, 60)}, who started this run and so cannot approve it; name somebody else too`);
    const all = minimum === undefined || minimum === 0;
    if (all && teams.length > 0)
        return refuse("minimum-approvals", "is empty, which means all approvers, and a team has no fixed number of people; say how many have to approve");
    const count = all ? able.length : minimum;
    if (teams.length === 0 && count > able.length)
        return refuse("minimum-approvals", `is ${count}, and only ${able.length} of the approvers can approve: whoever started the run never can; name more people or ask for fewer`);
    if (count > 20)
        return refuse("minimum-approvals", `comes to ${count}; at most 20 people can be asked for`);
    return {
        kind: "demand",
        demand: { role: APPROVERS_ROLE, count, evidence: "comments", rules: [], users: able, teams: [...new Set(teams)] },
    };
}
/** Names what a step without an environment asks for, such as `manual/approve/3f2a9c1b`: two steps of a run never share an answer. */
function manualEnvironment({ job, step, attempt, asked }) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(JSON.stringify([step, attempt, ...asked]))
        .digest("hex");
    return `manual/${job === "" ? "job" : job}/${digest.slice(0, 8)}`;
}
/** Tells a name that `manualEnvironment` made from an environment that people know. */
function isManualEnvironment(environment) {
    return /^manual\/.+\/[0-9a-f]{8}$/.test(environment);
}
function loginKey(name) {
    return (name.split("#")[0] ?? name).toLowerCase();
}
function refuse(input, what) {
    return { kind: "problems", problems: [{ file: input, message: `Input '${input}' ${what}.` }] };
}


/***/ }),

/***/ 118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isTicked),
/* harmony export */   l: () => (/* binding */ answererOf)
/* harmony export */ });
/** Says who or what answers for an item, in words that change when somebody else answers for it. */
function answererOf(by) {
    switch (by.kind) {
        case "person":
            return by.role === undefined ? "a person" : `a person of ${by.role.role}`;
        case "ci":
            return "CI";
        case "reviews":
            return "reviews";
        case "security-alerts":
            return "security alerts";
        case "rollback-plan":
            return "the rollback plan";
        case "check-run":
            return `check run ${by.name}`;
    }
}
/** Tells whether a person ticks an item, not a machine. */
function isTicked({ by }) {
    return by.kind === "person";
}


/***/ }),

/***/ 904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/** Reads JSON that nobody vouches for; `undefined` where the text is none. */
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Unreadable),
/* harmony export */   W: () => (/* binding */ isPassing)
/* harmony export */ });
/**
 * Reports that a fact could not be found out: the source failed, refused, or answered something else than it claims to be.
 * A gate that meets it says `unknown`; it is never read as "there is nothing".
 */
class Unreadable extends Error {
    /** A stable word for the reason: `unavailable`, `forbidden`, `unauthorized`, `not_found`, `rate_limited`, `malformed`, `refused`, `expired`. */
    why;
    /** What the person should do: the permission to grant, the setting to mend. */
    remedy;
    constructor(why, message, remedy) {
        super(message);
        this.name = "Unreadable";
        this.why = why;
        this.remedy = remedy;
    }
}
/** Tells whether trying again may help: the source was away or asked for patience. */
function isPassing({ why }) {
    return why === "unavailable" || why === "rate_limited";
}


/***/ }),

/***/ 460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Tf: () => (/* binding */ nonceOf),
/* harmony export */   z2: () => (/* binding */ requestId)
/* harmony export */ });
/* unused harmony export idempotencyKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);

/** Computes a request's id, 64 hex digits: SHA-256 over the length-prefixed members, so that no two tuples share a text. */
function requestId({ repositoryId, environment, service, commit, digest, runId, round }) {
    const members = [repositoryId, environment, service, commit, digest, runId, String(round)];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(members.map((member) => `${Buffer.byteLength(member)}:${member}`).join(""))
        .digest("hex");
}
/** Reads the nonce of a request, its first 16 hex digits: what an approver types. */
function nonceOf(id) {
    return id.slice(0, 16);
}
/** Derives the idempotency key of one remote write: stable over re-runs of the request's run, new for every other request. */
function idempotencyKey(request, action, target) {
    return createHash("sha256")
        .update([request, action, target].map((part) => `${Buffer.byteLength(part)}:${part}`).join(""))
        .digest("hex");
}


/***/ }),

/***/ 970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ EVIDENCE_KINDS)
/* harmony export */ });
/** The kinds of evidence by which people approve: commands on the request's issue, reviews of every pull request of the change, the environment's own gate. */
const EVIDENCE_KINDS = ["comments", "reviews", "environment"];


/***/ }),

/***/ 212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xo: () => (/* binding */ parseRoleUser),
/* harmony export */   lo: () => (/* binding */ roleUserText),
/* harmony export */   nq: () => (/* binding */ roleTeamText)
/* harmony export */ });
/* unused harmony exports ROLE_USER, ROLE_TEAM */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(305);

/** Matches a user as a policy writes one: a login or `login#id`. */
const ROLE_USER = /^[A-Za-z0-9][\w-]{0,63}(?:#\d{1,15})?$/;
/** Matches a team as a policy writes one: a slug of the repository's owner, or `organisation/slug`. */
const ROLE_TEAM = /^(?:[A-Za-z0-9][\w-]{0,63}\/)?[A-Za-z0-9][\w.-]{0,99}$/;
/** Reads a user as a policy writes one: a login or `login#id`. */
const roleUserText = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(ROLE_USER, "expected a login or login#id"));
/** Reads a team as a policy writes one: a slug of the repository's owner, or `organisation/slug`. */
const roleTeamText = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(ROLE_TEAM, "expected a team or organisation/team"));
/** Splits a user's text that was read. */
function parseRoleUser(text) {
    const [login = "", id] = text.split("#");
    return { login, id };
}


/***/ }),

/***/ 703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inertLine),
/* harmony export */   t: () => (/* binding */ inert)
/* harmony export */ });
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/gu;
/**
 * Makes untrusted text safe to print in a workflow log: the runner executes `::command::` at the start of a line and
 * `##[command]` anywhere in a line (actions/runner `ActionCommand.cs`), so both are broken up; ANSI sequences, bidi marks,
 * zero-width and control characters are removed; the text is cut to `limit` characters.
 */
function inert(text, limit = 2_000) {
    const plain = visible(text);
    const cut = plain.length > limit ? `${plain.slice(0, limit)}… (${plain.length - limit} more characters)` : plain;
    return cut
        .split("\n")
        .map((line) => line.replaceAll("##[", "# #[").replace(/^(\s*)::/, "$1: :"))
        .join("\n");
}
/** Makes untrusted text inert and folds it into one line. */
function inertLine(text, limit = 300) {
    // White space is folded on both sides of the removal: what is removed may have stood between two spaces, or at an end.
    return inert(visible(text.replace(/\s+/g, " ")).replace(/ +/g, " ").trim(), limit);
}
function visible(text) {
    return text.replace(/\r\n?/g, "\n").replace(ANSI, "").replace(CONTROL, "");
}


/***/ }),

/***/ 706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(703);

/** Escapes untrusted text for Markdown: no mark-up, HTML, link, image, mention or issue reference survives; one line. */
function markdown(text, limit = 300) {
    return ((0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(text, limit)
        // A backslash is gone when GitHub looks for references to issues, which it does in the rendered text.
        .replace(/(#|\bgh-)(?=\d)/gi, "$1\u200b")
        .replace(/[\\`*_{}[\]()#+\-.!|~>]/g, "\\$&")
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll("@", "@\u200b")
        .replaceAll("://", ":\u200b//"));
}
/** Shows untrusted text as inline code in Markdown, safe inside a table cell. */
function code(text, limit = 300) {
    const line = (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(text, limit).replaceAll("|", "\\|");
    if (line === "")
        return "";
    const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = "`".repeat(longest + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Builds a Markdown link from trusted label text; an address that is not http(s) is shown as code instead. */
function link(label, address) {
    return /^https?:\/\/[^\s()<>]+$/.test(address) ? `[${label}](${address})` : `${label} ${code(address)}`;
}
/** Builds a Markdown table; cells are taken as they are, so untrusted text must have been escaped before. */
function table(head, rows) {
    const line = (cells) => `| ${cells.map((cell) => cell.replaceAll("\n", " ")).join(" | ")} |`;
    return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
/** Folds details away under a trusted title. */
function folded(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/**
 * Escapes a text of ours that may hold untrusted words, keeping what people copy: what stands in backticks is shown as code,
 * an address at `origin` becomes a link, any other address code.
 */
function prose(text, origin, limit = 600) {
    return (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(text, limit)
        .split(/(`[^`]+`|https?:\/\/[^\s`<>()]+[^\s`<>().,;:!?])/)
        .map((part) => {
        if (/^`[^`]+`$/.test(part))
            return code(part.slice(1, -1), limit);
        if (!/^https?:\/\//.test(part))
            return escapeProse(part);
        return URL.canParse(part) && new URL(part).origin === origin ? `<${part}>` : code(part, limit);
    })
        .join("");
}
/** Escapes a part of a line without folding the spaces at its ends away. */
function escapeProse(part) {
    const [before = ""] = /^\s*/.exec(part) ?? [];
    const [after = ""] = /\s*$/.exec(part.slice(before.length)) ?? [];
    const middle = part.slice(before.length, part.length - after.length);
    return `${before}${middle === "" ? "" : markdown(middle, 2_000)}${after}`;
}


/***/ }),

/***/ 289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Parses a duration written with units (`90s`, `10m`, `1h30m`, `2d`) to milliseconds; `undefined` for anything else, zero included only as `0` or `0s`. */
function parseDuration(text) {
    if (text === "0")
        return 0;
    if (!/^(?:\d+(?:ms|s|m|h|d))+$/.test(text))
        return undefined;
    const parts = [...text.matchAll(/(\d+)(ms|[smhd])/g)];
    const total = parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNITS[unit ?? ""] ?? Number.NaN), 0);
    return Number.isSafeInteger(total) ? total : undefined;
}
/** Formats milliseconds as people say them (`2h 5m`, `45s`), rounded to the two largest units. */
function formatDuration(milliseconds) {
    let rest = Math.max(0, Math.round(milliseconds / 1_000));
    const parts = [];
    for (const [unit, size] of [
        ["d", 86_400],
        ["h", 3_600],
        ["m", 60],
        ["s", 1],
    ]) {
        const amount = Math.floor(rest / size);
        if (amount > 0)
            parts.push(`${amount}${unit}`);
        rest -= amount * size;
    }
    return parts.slice(0, 2).join(" ") || "0s";
}


/***/ }),

/***/ 869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatUtc)
/* harmony export */ });
const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** Formats an instant as people say it, to the minute: `Tue 17 Nov 2026 10:41 UTC`. */
function formatUtc(instant) {
    const day = `${DAYS[instant.getUTCDay()]} ${instant.getUTCDate()} ${MONTHS[instant.getUTCMonth()]} ${instant.getUTCFullYear()}`;
    return `${day} ${instant.toISOString().slice(11, 16)} UTC`;
}


/***/ }),

/***/ 543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ COMMON_REASONS),
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   qC: () => (/* binding */ COMMON_FIELDS)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(675);

/** The reason codes that any action may give; the kit alone gives them. */
const COMMON_REASONS = {
    not_finished: "The action was stopped before it could decide; written first, before anything is done.",
    input_invalid: "An input is missing or malformed; every problem is listed with what is expected.",
    interrupted: "The run was cancelled or timed out while the action was deciding.",
    internal_error: "A defect of the action itself; the log has its stack.",
};
/** The inputs that every action has. */
const COMMON_FIELDS = {
    "fail-on": (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)("deny", "error", "never"),
    "dry-run": _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
};
/** Declares an action's contract, keeping the literal types of its words. */
function defineAction(contract) {
    return contract;
}


/***/ }),

/***/ 675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yq: () => (/* binding */ choice),
  p0: () => (/* binding */ fields_duration),
  Jt: () => (/* binding */ flag),
  nd: () => (/* binding */ integer),
  p_: () => (/* binding */ list),
  wC: () => (/* binding */ matching),
  rJ: () => (/* binding */ secret),
  Qq: () => (/* binding */ fields_text)
});

// UNUSED EXPORTS: emptyAs, instant, optionalFlag, requiredText

// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __nccwpck_require__(289);
;// CONCATENATED MODULE: ./lib/core/time/calendar-date.js
/** Milliseconds of a day on a wall clock. */
const DAY = 86_400_000;
/** Parses `2026-12-20 to 2026-12-26`, or one date, to local midnights. */
function parseDateRange(text) {
    const [from = "", to = from, ...rest] = text.trim().split(/\s+to\s+/);
    const [first, last] = [parseDate(from), parseDate(to)];
    if (first === undefined || last === undefined || rest.length > 0) {
        return {
            kind: "wrong",
            why: `'${text}' is no date; expected one such as '2026-12-24' or '2026-12-20 to 2026-12-26'`,
        };
    }
    if (last < first)
        return { kind: "wrong", why: `'${text}' ends before it starts: swap the two dates` };
    return { kind: "right", value: { first, last } };
}
/** Parses `2026-12-24` to its local midnight; `undefined` for anything else. */
function parseDate(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return undefined;
    const midnight = Date.parse(`${text}T00:00:00Z`);
    return Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== text ? undefined : midnight;
}
/** Reads the weekday of a local midnight, from 0 (Sunday). */
function weekdayOf(midnight) {
    return new Date(midnight).getUTCDay();
}

;// CONCATENATED MODULE: ./lib/core/time/instant.js

const INSTANT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
/** Parses an instant with its offset (ISO 8601), such as `2026-12-24T12:00Z`; `undefined` for anything else, a day that no month has among it. */
function parseInstant(text) {
    // A runtime reads 30 February as 2 March.
    if (parseDate(INSTANT.exec(text)?.[1] ?? "") === undefined)
        return undefined;
    const instant = new Date(text);
    return Number.isNaN(instant.getTime()) ? undefined : instant;
}

;// CONCATENATED MODULE: ./lib/kit/fields.js


const value = (parsed) => ({ kind: "value", value: parsed });
const expected = (what) => ({ kind: "expected", expected: what });
/** Reads any text, empty included. */
const fields_text = { parse: value };
/** Reads text that may not be empty. */
const requiredText = { parse: (given) => (given === "" ? expected("a value") : value(given)) };
/** Reads text that is a secret. */
const secret = { parse: value, secret: true };
/** Reads `true` or `false`, as YAML 1.2 spells them. */
const flag = {
    parse: (given) => /^(true|True|TRUE)$/.test(given)
        ? value(true)
        : /^(false|False|FALSE|)$/.test(given)
            ? value(false)
            : expected("true or false"),
};
/** Reads `true` or `false`; empty is `undefined`: leave it as it is. */
const optionalFlag = {
    parse: (given) => (given === "" ? value(undefined) : flag.parse(given)),
};
/** Reads a duration with its unit to milliseconds; empty is `undefined`. */
const fields_duration = {
    parse: (given) => {
        if (given === "")
            return value(undefined);
        const milliseconds = (0,duration/* parseDuration */.E)(given);
        return milliseconds === undefined
            ? expected("a duration with its unit, such as 90s, 10m or 1h30m")
            : value(milliseconds);
    },
};
/** Reads an instant in ISO 8601 with a zone; empty is `undefined`. */
const instant = {
    parse: (given) => {
        if (given === "")
            return value(undefined);
        const date = parseInstant(given);
        return date === undefined ? expected("an instant with its zone, such as 2026-11-27T12:00:00Z") : value(date);
    },
};
/** Reads a whole number within bounds; empty is `undefined`. */
function integer(minimum, maximum) {
    return {
        parse: (given) => {
            if (given === "")
                return value(undefined);
            const number = /^-?\d{1,15}$/.test(given) ? Number(given) : Number.NaN;
            return number >= minimum && number <= maximum
                ? value(number)
                : expected(`a whole number from ${minimum} to ${maximum}`);
        },
    };
}
/** Reads an empty text as a value, for inputs that callers fill from expressions which may be empty. */
function emptyAs(fallback, { parse, ...rest }) {
    return {
        ...rest,
        parse(given) {
            const parsed = parse(given);
            if (parsed.kind === "expected")
                return parsed;
            return value(given === "" || parsed.value === undefined ? fallback : parsed.value);
        },
    };
}
/** Reads one word of a closed set. */
function choice(...words) {
    return {
        parse: (given) => {
            const word = words.find((candidate) => candidate === given);
            return word === undefined
                ? expected(`one of ${words.map((candidate) => `'${candidate}'`).join(", ")}`)
                : value(word);
        },
    };
}
/** Reads text of a given pattern; empty is allowed and stays empty. */
function matching(pattern, what) {
    return { parse: (given) => (given === "" || pattern.test(given) ? value(given) : expected(what)) };
}
/** Reads one item a line, or separated by commas; blanks are dropped. */
const list = {
    parse: (given) => value(given
        .split(/[\n,]/)
        .map((item) => item.trim())
        .filter((item) => item !== "")),
};


/***/ }),

/***/ 338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs),
/* harmony export */   h: () => (/* binding */ InvalidInputs)
/* harmony export */ });
/* harmony import */ var _core_text_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(703);

/** Reports every input that could not be read, together; each problem names the input, what was given and what is expected. */
class InvalidInputs extends Error {
    problems;
    constructor(problems) {
        super(problems.map(({ message }) => message).join("\n"));
        this.name = "InvalidInputs";
        this.problems = problems;
    }
}
/** Reads all inputs once, masking secrets first; throws `InvalidInputs` with all problems together. */
function readInputs(fields, runner) {
    const problems = [];
    const values = Object.entries(fields).map(([name, field]) => {
        const given = runner.readInput(name);
        if (field.secret === true && given !== "")
            runner.mask(given);
        const result = field.parse(given);
        if (result.kind === "value")
            return [name, result.value];
        const shown = field.secret === true ? "a hidden value" : given === "" ? "nothing" : `'${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(given, 80)}'`;
        problems.push({ file: name, message: `Input '${name}' is ${shown}; expected ${result.expected}.` });
        return [name, undefined];
    });
    if (problems.length > 0)
        throw new InvalidInputs(problems);
    return Object.fromEntries(values);
}


/***/ }),

/***/ 416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

;// CONCATENATED MODULE: ./lib/core/outcome/ending.js
/** Decides whether the step fails; `fail-on` never changes the decision itself. */
function stepFails(ending, failOn) {
    switch (ending) {
        case "yes":
        case "warning":
            return false;
        case "no":
            return failOn === "deny";
        case "unknown":
            return failOn !== "never";
    }
}

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(703);
// EXTERNAL MODULE: ./lib/kit/action-contract.js
var action_contract = __nccwpck_require__(543);
;// CONCATENATED MODULE: ./lib/core/outcome/problem.js
/** Formats a problem as `file:line:column message`, as editors and people read it. */
function formatProblem({ file, line, column, message }) {
    const place = line === undefined ? file : `${file}:${line}${column === undefined ? "" : `:${column}`}`;
    return `${place} ${message}`;
}

// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __nccwpck_require__(706);
;// CONCATENATED MODULE: ./lib/kit/summary.js
const MAXIMUM_BYTES = 60 * 1024;
/** Cuts a summary at a line's end under 60 KiB and says so; GitHub drops a step's summary whole above 1 MiB. */
function capSummary(markdown) {
    const bytes = Buffer.byteLength(markdown);
    if (bytes <= MAXIMUM_BYTES)
        return markdown;
    const notice = `\n\n_Cut here: ${bytes} bytes would be too long; the output \`result\` has everything._\n`;
    const room = MAXIMUM_BYTES - Buffer.byteLength(notice) - 16;
    const cut = Buffer.from(markdown).subarray(0, room).toString("utf8");
    const whole = cut.slice(0, Math.max(0, cut.lastIndexOf("\n")));
    const open = (whole.match(/<details>/g)?.length ?? 0) - (whole.match(/<\/details>/g)?.length ?? 0);
    const fence = (whole.match(/^```/gm)?.length ?? 0) % 2 === 1 ? "\n```" : "";
    return `${whole}${fence}${"\n</details>".repeat(Math.max(0, Math.min(open, 1)))}${notice}`;
}

;// CONCATENATED MODULE: ./lib/kit/publish.js





const MAXIMUM_ERRORS = 3;
const LONGEST_TEXT = 100_000;
const MARKS = { yes: "✅", no: "⛔", unknown: "❔", warning: "⚠️" };
/** Decisions that are neither a yes nor a no yet, whatever they mean for the step. */
const WAITING = ["require-approval", "pending", "paused", "started"];
/** Writes the values that hold until a decision is made, so that a lost process leaves no yes behind. */
function publishCautious(contract, runner) {
    runner.setOutput("decision", contract.undecided);
    runner.setOutput("reason-code", "not_finished");
    runner.setOutput("result", JSON.stringify({
        "schema-version": 1,
        action: contract.name,
        decision: contract.undecided,
        "reason-code": "not_finished",
    }));
    for (const name of contract.outputs)
        runner.setOutput(name, contract.cautious?.[name] ?? "");
}
/** Publishes an outcome: outputs first, then log and annotations, then the summary, which may fail. Throws only when outputs cannot be written. */
async function publish(outcome, publication) {
    const { contract, runner } = publication;
    runner.setOutput("decision", outcome.decision);
    runner.setOutput("reason-code", outcome.reasonCode);
    for (const name of contract.outputs)
        runner.setOutput(name, outcome.outputs[name]);
    runner.setOutput("result", JSON.stringify(resultOf(outcome, publication), inertTexts));
    const ending = contract.decisions[outcome.decision];
    runner.say(`${contract.name}: ${outcome.decision} (${outcome.reasonCode}). ${(0,inert/* inert */.t)(outcome.headline)}`);
    if (ending !== "yes")
        annotate(outcome, runner, ending === "warning" ? "warning" : "error");
    const origin = publication.run?.serverUrl ?? "";
    const mark = WAITING.includes(outcome.decision) ? "⏳" : MARKS[ending];
    const verdict = `### ${mark} ${contract.name}: ${outcome.decision}\n\n${(0,markdown/* prose */.CS)(outcome.headline, origin)}`;
    const remedy = outcome.remedy === "" ? "" : `\n\n**What to do:** ${(0,markdown/* prose */.CS)(outcome.remedy, origin)}`;
    try {
        await runner.appendSummary(capSummary(`${verdict}${remedy}\n\n${outcome.summary}\n`));
    }
    catch (error) {
        runner.annotate("warning", `The summary could not be written (${(0,inert/* inertLine */.F)(String(error))}); the outputs have everything.`);
    }
}
function annotate(outcome, runner, level) {
    const problems = outcome.problems ?? [];
    for (const problem of problems.slice(0, MAXIMUM_ERRORS - 1)) {
        const { message, ...place } = problem;
        runner.annotate(level, (0,inert/* inert */.t)(message), place);
    }
    const rest = problems.slice(MAXIMUM_ERRORS - 1).map((problem) => (0,inert/* inert */.t)(formatProblem(problem)));
    const first = outcome.remedy === "" ? (0,inert/* inert */.t)(outcome.headline) : `${(0,inert/* inert */.t)(outcome.remedy)}\n${(0,inert/* inert */.t)(outcome.headline)}`;
    runner.annotate(level, [first, ...rest].join("\n").slice(0, 4_000));
}
/** Makes every text of the result inert: whoever prints it prints other people's words. */
function inertTexts(_, value) {
    return typeof value === "string" ? (0,inert/* inert */.t)(value, LONGEST_TEXT) : value;
}
function resultOf(outcome, { contract, run, startedAt, finishedAt }) {
    const { subject } = outcome;
    return {
        "schema-version": 1,
        action: contract.name,
        decision: outcome.decision,
        "reason-code": outcome.reasonCode,
        reason: contract.reasons[outcome.reasonCode] ??
            action_contract/* COMMON_REASONS */.Gv[outcome.reasonCode],
        headline: outcome.headline,
        remedy: outcome.remedy,
        environment: subject?.environment,
        service: subject?.service,
        commit: subject?.commit,
        digest: subject?.digest,
        "policy-commit": subject?.policyCommit,
        evidence: outcome.evidence ?? [],
        "started-at": startedAt.toISOString(),
        "finished-at": finishedAt.toISOString(),
        attempt: run?.runAttempt,
        links: {
            ...(run === undefined
                ? {}
                : { run: `${run.serverUrl}/${run.repository.owner}/${run.repository.name}/actions/runs/${run.runId}` }),
            ...outcome.links,
        },
        details: outcome.details,
    };
}

// EXTERNAL MODULE: ./lib/kit/read-inputs.js
var read_inputs = __nccwpck_require__(338);
;// CONCATENATED MODULE: ./lib/kit/say-unwritable.js

/** Says that outputs could not be written, the one failure that they cannot tell of. */
function sayUnwritable(runner, error) {
    const why = (0,inert/* inertLine */.F)(error instanceof Error ? error.message : String(error));
    const remedy = "Check that the runner's disk is not full and that GITHUB_OUTPUT is a file, then re-run the job.";
    runner.annotate("error", `${remedy}\nThe outputs could not be written: ${why}`);
}

;// CONCATENATED MODULE: ./lib/kit/run-action.js






const LONGEST_LINE = 10_000;
const GRACE_MILLISECONDS = 6_000;
/**
 * Runs an action from its inputs to its outputs: writes the cautious values first, parses every input once, runs the use
 * case, publishes the outcome and only then decides the exit status. Whatever goes wrong ends as `undecided`, never as a yes.
 */
async function runAction(contract, useCase, edge) {
    const { runner, clock } = edge;
    const startedAt = clock.now();
    const stop = new AbortController();
    let failOn = "deny";
    let dryRun = false;
    try {
        publishCautious(contract, runner);
        const inputs = (0,read_inputs/* readInputs */.K)({ ...contract.inputs, ...action_contract/* COMMON_FIELDS */.qC }, runner);
        failOn = inputs["fail-on"];
        dryRun = inputs["dry-run"];
        const run = edge.readContext();
        const interrupted = interruptionOf(edge, stop);
        const surroundings = { clock, progress: progressOf(runner), run, signal: stop.signal };
        const using = useCase(inputs, { ...surroundings, mask: (secret) => runner.mask(secret) });
        const ended = await Promise.race([using, interrupted]);
        const outcome = ended === "interrupted" ? interruption(contract) : ended;
        await publish(outcome, { contract, runner, run, startedAt, finishedAt: clock.now() });
        const ending = contract.decisions[outcome.decision];
        runner.exit(!dryRun && stepFails(ending, failOn === "deny" ? (outcome.failOn ?? failOn) : failOn) ? 1 : 0);
    }
    catch (error) {
        const outcome = stop.signal.aborted ? interruption(contract) : breakdown(contract, error);
        try {
            await publish(outcome, { contract, runner, startedAt, finishedAt: clock.now() });
        }
        catch (unwritable) {
            sayUnwritable(runner, unwritable);
            return runner.exit(1);
        }
        const harmless = failOn === "never" || contract.decisions[contract.undecided] === "warning";
        runner.exit(harmless ? 0 : 1);
    }
}
/** Stops the use case at an interruption; settles when it had its time to end by itself. */
function interruptionOf({ clock, onInterrupt }, stop) {
    return new Promise((resolve) => {
        onInterrupt(() => {
            stop.abort(new Error("The run was cancelled or timed out."));
            void clock.sleep(GRACE_MILLISECONDS).then(() => resolve("interrupted"));
        });
    });
}
/** Whoever wrote a word of it: no line that is told becomes a command of the runner. */
function progressOf(runner) {
    return {
        say: (line) => runner.say((0,inert/* inert */.t)(line, LONGEST_LINE)),
        warn: (line, place) => runner.annotate("warning", (0,inert/* inert */.t)(line, LONGEST_LINE), place),
    };
}
function undecided({ undecided: decision, outputs, cautious }, reasonCode, said) {
    const values = Object.fromEntries(outputs.map((name) => [name, cautious?.[name] ?? ""]));
    return { decision, reasonCode, summary: "", outputs: values, ...said };
}
function interruption(contract) {
    return undecided(contract, "interrupted", {
        headline: `${contract.name} was interrupted before it could decide.`,
        remedy: "Re-run the job when you want it decided; nothing was started after the interruption.",
    });
}
function breakdown(contract, error) {
    if (error instanceof read_inputs/* InvalidInputs */.h) {
        const { outputs, cautious, misconfigured } = contract;
        const values = outputs.map((name) => [name, misconfigured?.[name] ?? cautious?.[name] ?? ""]);
        return undecided(contract, "input_invalid", {
            outputs: Object.fromEntries(values),
            headline: error.message,
            remedy: `Mend the inputs of the step that uses ${contract.name}; its README lists them.`,
        });
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return undecided(contract, "internal_error", {
        headline: `Unexpected failure in ${contract.name}: ${(0,inert/* inert */.t)(stack, 1_500)}`,
        remedy: "Please report it with this text; nothing was decided.",
    });
}


/***/ }),

/***/ 685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ IdentityRefused)
/* harmony export */ });
/* harmony import */ var _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(397);

/** Reports that the identity which was given to ask by is none: its remedy mends the identity, whatever was to be asked. */
class IdentityRefused extends _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I {
    name = "IdentityRefused";
}


/***/ }),

/***/ 305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _L: () => (/* binding */ _boolean),
  qm: () => (/* binding */ _gte),
  LK: () => (/* binding */ _int),
  G1: () => (/* binding */ _isoDateTime),
  Zm: () => (/* binding */ _lte),
  Eb: () => (/* binding */ _maxLength),
  m9: () => (/* binding */ _minLength),
  G8: () => (/* binding */ _never),
  Fk: () => (/* binding */ _regex),
  Rl: () => (/* binding */ _string),
  q0: () => (/* binding */ describe),
  mI: () => (/* binding */ meta)
});

// UNUSED EXPORTS: TimePrecision, _any, _array, _base64, _base64url, _bigint, _catch, _check, _cidrv4, _cidrv6, _coercedBigint, _coercedBoolean, _coercedDate, _coercedNumber, _coercedString, _creditCard, _cuid, _cuid2, _custom, _date, _default, _discriminatedUnion, _e164, _email, _emoji, _endsWith, _enum, _file, _float32, _float64, _gt, _guid, _iban, _includes, _int32, _int64, _intersection, _ipv4, _ipv6, _isoDate, _isoDuration, _isoTime, _jwt, _ksuid, _lazy, _length, _literal, _lowercase, _lt, _mac, _map, _max, _maxSize, _mime, _min, _minSize, _multipleOf, _nan, _nanoid, _nativeEnum, _negative, _nonnegative, _nonoptional, _nonpositive, _normalize, _null, _nullable, _number, _optional, _overwrite, _pipe, _positive, _promise, _properties, _property, _readonly, _record, _refine, _set, _size, _slugify, _startsWith, _stringFormat, _stringbool, _success, _superRefine, _symbol, _templateLiteral, _toLowerCase, _toUpperCase, _transform, _trim, _tuple, _uint32, _uint64, _ulid, _undefined, _union, _unknown, _uppercase, _url, _uuid, _uuidv4, _uuidv6, _uuidv7, _void, _xid, _xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(890);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
var _a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...core_util/* normalizeParams */.A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _null(Class, params) {
    return new Class({
        type: "null",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new checks.$ZodCheckLessThan({
        check: "less_than",
        ...util.normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new core_checks/* $ZodCheckLessThan */.sm({
        check: "less_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new checks.$ZodCheckGreaterThan({
        check: "greater_than",
        ...util.normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new core_checks/* $ZodCheckGreaterThan */.J_({
        check: "greater_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new checks.$ZodCheckMultipleOf({
        check: "multiple_of",
        ...util.normalizeParams(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new core_checks/* $ZodCheckMaxLength */.Yk({
        check: "max_length",
        ...core_util/* normalizeParams */.A2(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new core_checks/* $ZodCheckMinLength */.Kk({
        check: "min_length",
        ...core_util/* normalizeParams */.A2(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new checks.$ZodCheckLengthEquals({
        check: "length_equals",
        ...util.normalizeParams(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new core_checks/* $ZodCheckRegex */.DG({
        check: "string_format",
        format: "regex",
        ...core_util/* normalizeParams */.A2(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new checks.$ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new checks.$ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new checks.$ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...util.normalizeParams(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new checks.$ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...util.normalizeParams(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new checks.$ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...util.normalizeParams(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new checks.$ZodCheckProperties({
        check: "properties",
        shape,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new checks.$ZodCheckOverwrite({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => util.slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...util.normalizeParams(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util.issue(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(util.issue(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new checks.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new core_checks/* $ZodCheck */.QP({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new core_checks/* $ZodCheck */.QP({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}


/***/ }),

/***/ 890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ $ZodCheckRegex),
/* harmony export */   J_: () => (/* binding */ $ZodCheckGreaterThan),
/* harmony export */   KH: () => (/* binding */ $ZodCheckNumberFormat),
/* harmony export */   Kk: () => (/* binding */ $ZodCheckMinLength),
/* harmony export */   QP: () => (/* binding */ $ZodCheck),
/* harmony export */   Yk: () => (/* binding */ $ZodCheckMaxLength),
/* harmony export */   ql: () => (/* binding */ $ZodCheckStringFormat),
/* harmony export */   sm: () => (/* binding */ $ZodCheckLessThan)
/* harmony export */ });
/* unused harmony exports $ZodCheckMultipleOf, $ZodCheckBigIntFormat, $ZodCheckMaxSize, $ZodCheckMinSize, $ZodCheckSizeEquals, $ZodCheckLengthEquals, $ZodCheckLowerCase, $ZodCheckUpperCase, $ZodCheckIncludes, $ZodCheckStartsWith, $ZodCheckEndsWith, $ZodCheckProperty, $ZodCheckProperties, $ZodCheckMimeType, $ZodCheckOverwrite */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(532);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(723);
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !_util_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : util.floatSafeRemainder(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckNumberFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBER_FORMAT_RANGES */ .zH[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input) : units;
        if (length <= def.maximum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? util.codePointLength(input)
            : units;
        if (length === def.length)
            return;
        const origin = util.getLengthableOrigin(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStringFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.lowercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckUpperCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.uppercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckIncludes = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = util.escapeRegex(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStartsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${util.escapeRegex(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckEndsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${util.escapeRegex(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...util.prefixIssues(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    util.hide(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
})));
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
})));


/***/ }),

/***/ 532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cV: () => (/* binding */ $ZodEncodeError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* unused harmony exports NEVER, $brand */
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(723);
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}


/***/ }),

/***/ 41:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $p: () => (/* binding */ $ZodArray),
  sF: () => (/* binding */ $ZodBoolean),
  rv: () => (/* binding */ $ZodDefault),
  P0: () => (/* binding */ $ZodDiscriminatedUnion),
  VO: () => (/* binding */ $ZodEnum),
  Ko: () => (/* binding */ $ZodISODateTime),
  nu: () => (/* binding */ $ZodLiteral),
  Um: () => (/* binding */ $ZodNever),
  qc: () => (/* binding */ $ZodNullable),
  vz: () => (/* binding */ $ZodNumber),
  I: () => (/* binding */ $ZodNumberFormat),
  L8: () => (/* binding */ $ZodObject),
  ig: () => (/* binding */ $ZodOptional),
  _m: () => (/* binding */ $ZodPipe),
  h: () => (/* binding */ $ZodRecord),
  $v: () => (/* binding */ $ZodString),
  EY: () => (/* binding */ $ZodStringFormat),
  Wc: () => (/* binding */ $ZodTransform),
  W4: () => (/* binding */ $ZodType)
});

// UNUSED EXPORTS: $ZodAny, $ZodBase64, $ZodBase64URL, $ZodBigInt, $ZodBigIntFormat, $ZodCIDRv4, $ZodCIDRv6, $ZodCUID, $ZodCUID2, $ZodCatch, $ZodCodec, $ZodCreditCard, $ZodCustom, $ZodCustomStringFormat, $ZodDate, $ZodE164, $ZodEmail, $ZodEmoji, $ZodExactOptional, $ZodFile, $ZodFunction, $ZodGUID, $ZodIBAN, $ZodIPv4, $ZodIPv6, $ZodISODate, $ZodISODuration, $ZodISOTime, $ZodIntersection, $ZodJWT, $ZodKSUID, $ZodLazy, $ZodMAC, $ZodMap, $ZodNaN, $ZodNanoID, $ZodNonOptional, $ZodNull, $ZodObjectJIT, $ZodPrefault, $ZodPreprocess, $ZodPromise, $ZodReadonly, $ZodSet, $ZodSuccess, $ZodSymbol, $ZodTemplateLiteral, $ZodTuple, $ZodULID, $ZodURL, $ZodUUID, $ZodUndefined, $ZodUnion, $ZodUnknown, $ZodVoid, $ZodXID, $ZodXor, URL_BAD_FORMAT, URL_UNPARSEABLE, base64Charset, base64urlCharset, canParseURL, clone, getDiscriminatedOption, isValidBase64, isValidBase64URL, isValidCIDRv6, isValidCreditCard, isValidIBAN, isValidIPv6, isValidJWT, mergeValues, parseURLObject, standardProps, stripTabAndNewline, urlHostnameOk, urlProtocolOk, validateURL

// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(890);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(532);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = (/* unused pure expression or super */ null && (`^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`));
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ (/* unused pure expression or super */ null && (regexes_anchor(dateSource)));
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = core_util/* aborted */.QH(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (core_util/* explicitlyAborted */.rL(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new core_core/* $ZodAsyncError */.GT();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = core_util/* aborted */.QH(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = core_util/* aborted */.QH(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (core_util/* aborted */.QH(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    core_checks/* $ZodCheckStringFormat */.ql.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.guid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = regexes.uuid(v));
    }
    else
        def.pattern ?? (def.pattern = regexes.uuid());
    $ZodStringFormat.init(inst, def);
})));
const $ZodEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.email);
    $ZodStringFormat.init(inst, def);
})));
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === regexes.httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.emoji());
    $ZodStringFormat.init(inst, def);
})));
const $ZodNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? regexes.nanoid : regexes.nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
})));
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid2);
    $ZodStringFormat.init(inst, def);
})));
const $ZodULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ulid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.xid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ksuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = datetime(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.date);
    $ZodStringFormat.init(inst, def);
})));
const $ZodISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.time(def));
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.duration);
    $ZodStringFormat.init(inst, def);
})));
const $ZodIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv4);
    $ZodStringFormat.init(inst, def);
})));
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv4);
    $ZodStringFormat.init(inst, def);
})));
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.e164);
    $ZodStringFormat.init(inst, def);
})));
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumberFormat", (inst, def) => {
    core_checks/* $ZodCheckNumberFormat */.KH.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes_boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
})));
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
})));
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = core_util/* sizeCaps */.hi(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of core_util/* sizeCaps */.hi(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    core_util/* attachSchema */.d3(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && core_util/* aborted */.QH(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = core_util/* optionalKeys */.NM(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (core_util/* aborted */.QH(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    core_util/* assignProp */.Vy(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = core_util/* isObject */.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (core_util/* aborted */.QH(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = util.cached(() => normalizeDef(def));
    const memo = core.globalConfig.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : util.esc(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = util.isObject;
    const jit = !core.globalConfig.jitless;
    const allowsEval = util.allowsEval;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
})));
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !core_util/* aborted */.QH(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => core_util/* cleanRegex */.p6(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
core_core/* $constructor */.xI("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    core_util/* assignProp */.Vy(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = core_util/* rawShape */.MO(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = core_util/* cached */.PO(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isObject */.Gv(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
});
const $ZodIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
})));
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (util.isPlainObject(a) && util.isPlainObject(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (util.aborted(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = util.aborted(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (util.aborted(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
})));
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...util.prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...util.prefixIssues(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isPlainObject */.Qd(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util/* getEnumValues */.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const patternValues = core_util/* getEnumValues */.w5(zod.def.entries).filter((k) => core_util/* propertyKeyTypes */.qQ.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util/* escapeRegex */.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? core_util/* escapeRegex */.sD(o) : o ? core_util/* escapeRegex */.sD(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_core/* globalConfig */.cr.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)}|null)$`) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
})));
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
})));
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.in._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
})));
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustom", (inst, def) => {
    checks.$ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
})));
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(util.issue(_iss));
    }
}


/***/ }),

/***/ 723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   MO: () => (/* binding */ rawShape),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   hi: () => (/* binding */ sizeCaps),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   qQ: () => (/* binding */ propertyKeyTypes),
/* harmony export */   qh: () => (/* binding */ own),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   sD: () => (/* binding */ escapeRegex),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   w5: () => (/* binding */ getEnumValues),
/* harmony export */   yG: () => (/* binding */ shallowClone),
/* harmony export */   zH: () => (/* binding */ NUMBER_FORMAT_RANGES)
/* harmony export */ });
/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, joinValues, floatSafeRemainder, defineLazy, objectClone, mergeDefs, cloneDef, getElementAtPath, promiseAllObject, randomString, esc, slugify, allowsEval, numKeys, getParsedType, primitiveTypes, createTransparentProxy, stringifyPrimitive, BIGINT_FORMAT_RANGES, pick, omit, extend, safeExtend, merge, partial, required, unwrapMessage, getSizableOrigin, parsedType, issue, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, derived, CONSTANT_CATCH, constantCatch */

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ (/* unused pure expression or super */ null && (cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (globalConfig.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
})));
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}


/***/ }),

/***/ 395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zUr: () => (/* binding */ ZodMiniStringFormat),
  Rvf: () => (/* binding */ _default),
  YOg: () => (/* binding */ array),
  zMY: () => (/* binding */ schemas_boolean),
  gMt: () => (/* binding */ discriminatedUnion),
  k5n: () => (/* binding */ _enum),
  Whr: () => (/* binding */ schemas_int),
  euz: () => (/* binding */ literal),
  mee: () => (/* binding */ nullable),
  cl6: () => (/* binding */ nullish),
  Ikc: () => (/* binding */ object),
  lqM: () => (/* binding */ optional),
  FsL: () => (/* binding */ pipe),
  g1P: () => (/* binding */ record),
  rej: () => (/* binding */ strictObject),
  YjP: () => (/* binding */ string),
  pdi: () => (/* binding */ transform)
});

// UNUSED EXPORTS: ZodMiniAny, ZodMiniArray, ZodMiniBase64, ZodMiniBase64URL, ZodMiniBigInt, ZodMiniBigIntFormat, ZodMiniBoolean, ZodMiniCIDRv4, ZodMiniCIDRv6, ZodMiniCUID, ZodMiniCUID2, ZodMiniCatch, ZodMiniCodec, ZodMiniCreditCard, ZodMiniCustom, ZodMiniCustomStringFormat, ZodMiniDate, ZodMiniDefault, ZodMiniDiscriminatedUnion, ZodMiniE164, ZodMiniEmail, ZodMiniEmoji, ZodMiniEnum, ZodMiniExactOptional, ZodMiniFile, ZodMiniFunction, ZodMiniGUID, ZodMiniIBAN, ZodMiniIPv4, ZodMiniIPv6, ZodMiniIntersection, ZodMiniJWT, ZodMiniKSUID, ZodMiniLazy, ZodMiniLiteral, ZodMiniMAC, ZodMiniMap, ZodMiniNaN, ZodMiniNanoID, ZodMiniNever, ZodMiniNonOptional, ZodMiniNull, ZodMiniNullable, ZodMiniNumber, ZodMiniNumberFormat, ZodMiniObject, ZodMiniOptional, ZodMiniPipe, ZodMiniPrefault, ZodMiniPromise, ZodMiniReadonly, ZodMiniRecord, ZodMiniSet, ZodMiniString, ZodMiniSuccess, ZodMiniSymbol, ZodMiniTemplateLiteral, ZodMiniTransform, ZodMiniTuple, ZodMiniType, ZodMiniULID, ZodMiniURL, ZodMiniUUID, ZodMiniUndefined, ZodMiniUnion, ZodMiniUnknown, ZodMiniVoid, ZodMiniXID, ZodMiniXor, _function, any, base64, base64url, bigint, catch, catchall, check, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, custom, date, describe, e164, email, emoji, exactOptional, exactPartial, extend, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int32, int64, intersection, invertCodec, ipv4, ipv6, json, jwt, keyof, ksuid, lazy, looseObject, looseRecord, mac, map, merge, meta, nan, nanoid, nativeEnum, never, nonoptional, null, number, omit, partial, partialRecord, pick, prefault, promise, readonly, refine, required, safeExtend, set, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, tuple, uint32, uint64, ulid, undefined, union, unknown, url, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/schemas.js + 2 modules
var schemas = __nccwpck_require__(41);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(723);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __nccwpck_require__(305);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, core_util/* jsonStringifyReplacer */.k8, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = (0,core_core/* $constructor */.xI)("$ZodError", initializer);
const $ZodRealError = (0,core_core/* $constructor */.xI)("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.invalid")));
const COMPILE_FALLBACK = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.fallback")));
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core.$ZodAsyncError();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/mini/schemas.js




const ZodMiniType = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniType", (inst, def) => {
    if (!inst._zod)
        throw new Error("Uninitialized schema in ZodMiniType.");
    schemas/* $ZodType */.W4.init(inst, def);
    inst.def = def;
    inst.type = def.type;
}, {
    // `with` is an alias for `check`: the same function object, not a wrapper.
    get with() {
        return this.check;
    },
    set with(value) {
        core_util/* own */.qh(this, "with", value);
    },
    parse(data, params) {
        return parse(this, data, params, { callee: this.parse });
    },
    parseAsync(data, params) {
        return parseAsync(this, data, params, { callee: this.parseAsync });
    },
    safeParse(data, params) {
        return safeParse(this, data, params);
    },
    safeParseAsync(data, params) {
        return safeParseAsync(this, data, params);
    },
    check(...checks) {
        const def = this.def;
        return this.clone({
            ...def,
            checks: [
                ...(def.checks ?? []),
                ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }, { parent: true });
    },
    clone(_def, params) {
        return core_util/* clone */.o8(this, _def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
});
const ZodMiniString = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniString", (inst, def) => {
    schemas/* $ZodString */.$v.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string(params) {
    return api/* _string */.Rl(ZodMiniString, params);
}
const ZodMiniStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniStringFormat", (inst, def) => {
    schemas/* $ZodStringFormat */.EY.init(inst, def);
    ZodMiniString.init(inst, def);
});
const ZodMiniEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmail", (inst, def) => {
    core.$ZodEmail.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function email(params) {
    return core._email(ZodMiniEmail, params);
}
const ZodMiniGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniGUID", (inst, def) => {
    core.$ZodGUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function guid(params) {
    return core._guid(ZodMiniGUID, params);
}
const ZodMiniUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUUID", (inst, def) => {
    core.$ZodUUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function uuid(params) {
    return core._uuid(ZodMiniUUID, params);
}
// @__NO_SIDE_EFFECTS__
function uuidv4(params) {
    return core._uuidv4(ZodMiniUUID, params);
}
// ZodMiniUUIDv6
// @__NO_SIDE_EFFECTS__
function uuidv6(params) {
    return core._uuidv6(ZodMiniUUID, params);
}
// ZodMiniUUIDv7
// @__NO_SIDE_EFFECTS__
function uuidv7(params) {
    return core._uuidv7(ZodMiniUUID, params);
}
const ZodMiniURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniURL", (inst, def) => {
    core.$ZodURL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function url(params) {
    return core._url(ZodMiniURL, params);
}
// @__NO_SIDE_EFFECTS__
function httpUrl(params) {
    return core._url(ZodMiniURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmoji", (inst, def) => {
    core.$ZodEmoji.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function emoji(params) {
    return core._emoji(ZodMiniEmoji, params);
}
const ZodMiniNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNanoID", (inst, def) => {
    core.$ZodNanoID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nanoid(params) {
    return core._nanoid(ZodMiniNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodMiniCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodMiniCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID", (inst, def) => {
    core.$ZodCUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function cuid(params) {
    return core._cuid(ZodMiniCUID, params);
}
const ZodMiniCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID2", (inst, def) => {
    core.$ZodCUID2.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function cuid2(params) {
    return core._cuid2(ZodMiniCUID2, params);
}
const ZodMiniULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniULID", (inst, def) => {
    core.$ZodULID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function ulid(params) {
    return core._ulid(ZodMiniULID, params);
}
const ZodMiniXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXID", (inst, def) => {
    core.$ZodXID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function xid(params) {
    return core._xid(ZodMiniXID, params);
}
const ZodMiniKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniKSUID", (inst, def) => {
    core.$ZodKSUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function ksuid(params) {
    return core._ksuid(ZodMiniKSUID, params);
}
const ZodMiniIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv4", (inst, def) => {
    core.$ZodIPv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function ipv4(params) {
    return core._ipv4(ZodMiniIPv4, params);
}
const ZodMiniIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv6", (inst, def) => {
    core.$ZodIPv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function ipv6(params) {
    return core._ipv6(ZodMiniIPv6, params);
}
const ZodMiniCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv4", (inst, def) => {
    core.$ZodCIDRv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function cidrv4(params) {
    return core._cidrv4(ZodMiniCIDRv4, params);
}
const ZodMiniCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv6", (inst, def) => {
    core.$ZodCIDRv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function cidrv6(params) {
    return core._cidrv6(ZodMiniCIDRv6, params);
}
const ZodMiniMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMAC", (inst, def) => {
    core.$ZodMAC.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function mac(params) {
    return core._mac(ZodMiniMAC, params);
}
const ZodMiniBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64", (inst, def) => {
    core.$ZodBase64.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function base64(params) {
    return core._base64(ZodMiniBase64, params);
}
const ZodMiniBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64URL", (inst, def) => {
    core.$ZodBase64URL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function base64url(params) {
    return core._base64url(ZodMiniBase64URL, params);
}
const ZodMiniE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniE164", (inst, def) => {
    core.$ZodE164.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function e164(params) {
    return core._e164(ZodMiniE164, params);
}
const ZodMiniCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function creditCard(params) {
    return core._creditCard(ZodMiniCreditCard, params);
}
const ZodMiniIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function iban(params) {
    return core._iban(ZodMiniIBAN, params);
}
const ZodMiniJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniJWT", (inst, def) => {
    core.$ZodJWT.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function jwt(params) {
    return core._jwt(ZodMiniJWT, params);
}
const ZodMiniCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCustomStringFormat", (inst, def) => {
    core.$ZodCustomStringFormat.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodMiniCustomStringFormat, format, fnOrRegex, _params);
}
// @__NO_SIDE_EFFECTS__
function hostname(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hostname", regexes.hostname, _params);
}
// @__NO_SIDE_EFFECTS__
function hex(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hex", regexes.hex, _params);
}
// @__NO_SIDE_EFFECTS__
function currencyCode(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
// @__NO_SIDE_EFFECTS__
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    // check for unrecognized format
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodMiniCustomStringFormat, format, regex, params);
}
const ZodMiniNumber = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNumber", (inst, def) => {
    schemas/* $ZodNumber */.vz.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number(params) {
    return core._number(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNumberFormat", (inst, def) => {
    schemas/* $ZodNumberFormat */.I.init(inst, def);
    ZodMiniNumber.init(inst, def);
});
function schemas_int(params) {
    return api/* _int */.LK(ZodMiniNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodMiniNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodMiniNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodMiniNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniBoolean", (inst, def) => {
    schemas/* $ZodBoolean */.sF.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_boolean(params) {
    return api/* _boolean */._L(ZodMiniBoolean, params);
}
const ZodMiniBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigInt", (inst, def) => {
    core.$ZodBigInt.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function bigint(params) {
    return core._bigint(ZodMiniBigInt, params);
}
const ZodMiniBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodMiniBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodMiniBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodMiniBigIntFormat, params);
}
const ZodMiniSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function symbol(params) {
    return core._symbol(ZodMiniSymbol, params);
}
const ZodMiniUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _undefined(params) {
    return core._undefined(ZodMiniUndefined, params);
}

const ZodMiniNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _null(params) {
    return core._null(ZodMiniNull, params);
}

const ZodMiniAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function any() {
    return core._any(ZodMiniAny);
}
const ZodMiniUnknown = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUnknown", (inst, def) => {
    core.$ZodUnknown.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function unknown() {
    return core._unknown(ZodMiniUnknown);
}
const ZodMiniNever = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNever", (inst, def) => {
    schemas/* $ZodNever */.Um.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
    return api/* _never */.G8(ZodMiniNever, params);
}
const ZodMiniVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _void(params) {
    return core._void(ZodMiniVoid, params);
}

const ZodMiniDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDate", (inst, def) => {
    core.$ZodDate.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function date(params) {
    return core._date(ZodMiniDate, params);
}
const ZodMiniArray = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniArray", (inst, def) => {
    schemas/* $ZodArray */.$p.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
    return new ZodMiniArray({
        type: "array",
        element: element,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// .keyof
// @__NO_SIDE_EFFECTS__
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return _enum(Object.keys(shape));
}
const ZodMiniObject = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniObject", (inst, def) => {
    schemas/* $ZodObject */.L8.init(inst, def);
    ZodMiniType.init(inst, def);
    core_util/* installLazyProp */.X(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...core_util/* normalizeParams */.A2(params),
    };
    return new ZodMiniObject(def);
}
// strictObject
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: never(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
// looseObject
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...util.normalizeParams(params),
    });
}
// object methods
// @__NO_SIDE_EFFECTS__
function extend(schema, shape) {
    return util.extend(schema, shape);
}
// @__NO_SIDE_EFFECTS__
function safeExtend(schema, shape) {
    return util.safeExtend(schema, shape);
}
/**
 * @deprecated Use [`z.extend(A, B.shape)`](https://zod.dev/api?id=extend) instead.
 */
// @__NO_SIDE_EFFECTS__
function merge(a, b) {
    return util.merge(a, b);
}
// @__NO_SIDE_EFFECTS__
function pick(schema, mask) {
    return util.pick(schema, mask);
}
// .omit
// @__NO_SIDE_EFFECTS__
function omit(schema, mask) {
    return util.omit(schema, mask);
}
// @__NO_SIDE_EFFECTS__
function partial(schema, mask) {
    const def = schema._zod.def;
    if (def.type !== "tuple")
        return util.partial(ZodMiniOptional, schema, mask);
    // a refinement was authored against the full arity; partialing would run it on a shorter array
    if (def.checks?.length)
        throw new Error(".partial() cannot be used on tuple schemas containing refinements");
    return util.clone(schema, {
        ...def,
        items: def.items.map((item) => new ZodMiniOptional({ type: "optional", innerType: item })),
    });
}
// @__NO_SIDE_EFFECTS__
function exactPartial(schema, mask) {
    return util.partial(ZodMiniExactOptional, schema, mask, "exactPartial");
}
// @__NO_SIDE_EFFECTS__
function required(schema, mask) {
    return util.required(ZodMiniNonOptional, schema, mask);
}
// @__NO_SIDE_EFFECTS__
function catchall(inst, catchall) {
    // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
    return inst.clone(util.mergeDefs(inst._zod.def, { catchall: catchall }));
}
const ZodMiniUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUnion", (inst, def) => {
    core.$ZodUnion.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function union(options, params) {
    return new ZodMiniUnion({
        type: "union",
        options: options,
        ...util.normalizeParams(params),
    });
}
const ZodMiniXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXor", (inst, def) => {
    ZodMiniUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodMiniXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodMiniDiscriminatedUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniDiscriminatedUnion", (inst, def) => {
    schemas/* $ZodDiscriminatedUnion */.P0.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function discriminatedUnion(discriminator, options, params) {
    return new ZodMiniDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodMiniIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIntersection", (inst, def) => {
    core.$ZodIntersection.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function intersection(left, right) {
    return new ZodMiniIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodMiniTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTuple", (inst, def) => {
    core.$ZodTuple.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodMiniTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodMiniRecord = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniRecord", (inst, def) => {
    schemas/* $ZodRecord */.h.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodMiniRecord({
            type: "record",
            keyType: string(),
            valueType: keyType,
            ...core_util/* normalizeParams */.A2(valueType),
        });
    }
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function partialRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMiniMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMap", (inst, def) => {
    core.$ZodMap.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function map(keyType, valueType, params) {
    return new ZodMiniMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSet", (inst, def) => {
    core.$ZodSet.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function set(valueType, params) {
    return new ZodMiniSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEnum = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniEnum", (inst, def) => {
    schemas/* $ZodEnum */.VO.init(inst, def);
    ZodMiniType.init(inst, def);
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...core_util/* normalizeParams */.A2(params),
    });
}

// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniLiteral", (inst, def) => {
    schemas/* $ZodLiteral */.nu.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
    return new ZodMiniLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodMiniFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function file(params) {
    return core._file(ZodMiniFile, params);
}
const ZodMiniTransform = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniTransform", (inst, def) => {
    schemas/* $ZodTransform */.Wc.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function transform(fn) {
    return new ZodMiniTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodMiniOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniOptional", (inst, def) => {
    schemas/* $ZodOptional */.ig.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
    return new ZodMiniOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniExactOptional", (inst, def) => {
    core.$ZodExactOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function exactOptional(innerType) {
    return new ZodMiniExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniNullable = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNullable", (inst, def) => {
    schemas/* $ZodNullable */.qc.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
    return new ZodMiniNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
// @__NO_SIDE_EFFECTS__
function nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodMiniDefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniDefault", (inst, def) => {
    schemas/* $ZodDefault */.rv.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _default(innerType, defaultValue) {
    return new ZodMiniDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodMiniPrefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPrefault", (inst, def) => {
    core.$ZodPrefault.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function prefault(innerType, defaultValue) {
    return new ZodMiniPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
const ZodMiniNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNonOptional", (inst, def) => {
    core.$ZodNonOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nonoptional(innerType, params) {
    return new ZodMiniNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function success(innerType) {
    return new ZodMiniSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodMiniCatch = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCatch", (inst, def) => {
    core.$ZodCatch.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _catch(innerType, catchValue) {
    return new ZodMiniCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core.util.constantCatch(catchValue)),
    });
}

const ZodMiniNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nan(params) {
    return core._nan(ZodMiniNaN, params);
}
const ZodMiniPipe = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniPipe", (inst, def) => {
    schemas/* $ZodPipe */._m.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function pipe(in_, out) {
    return new ZodMiniPipe({
        type: "pipe",
        in: in_,
        out: out,
    });
}
const ZodMiniCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCodec", (inst, def) => {
    ZodMiniPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function codec(in_, out, params) {
    return new ZodMiniCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
// @__NO_SIDE_EFFECTS__
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodMiniCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodMiniReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniReadonly", (inst, def) => {
    core.$ZodReadonly.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function readonly(innerType) {
    return new ZodMiniReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodMiniTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function templateLiteral(parts, params) {
    return new ZodMiniTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// export function lazy<T extends object>(getter: () => T): T {
//   return util.createTransparentProxy<T>(getter);
// }
// @__NO_SIDE_EFFECTS__
function _lazy(getter) {
    return new ZodMiniLazy({
        type: "lazy",
        getter: getter,
    });
}

const ZodMiniPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function promise(innerType) {
    return new ZodMiniPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodMiniCustom = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCustom", (inst, def) => {
    core.$ZodCustom.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// custom checks
// @__NO_SIDE_EFFECTS__
function check(fn, params) {
    const ch = new core.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// ZodCustom custom schema
// @__NO_SIDE_EFFECTS__
function custom(fn, _params) {
    return core._custom(ZodMiniCustom, fn ?? (() => true), _params);
}
// refine
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
    return core._refine(ZodMiniCustom, fn, _params);
}
// superRefine
// @__NO_SIDE_EFFECTS__
function superRefine(fn, params) {
    return core._superRefine(fn, params);
}
// Re-export describe and meta from core
const describe = api/* describe */.q0;
const meta = api/* meta */.mI;
// instanceof
class Class {
    constructor(..._args) { }
}
// @__NO_SIDE_EFFECTS__
function _instanceof(cls, params = {}) {
    const inst = custom((data) => data instanceof cls, params);
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodMiniCodec,
    Boolean: ZodMiniBoolean,
    String: ZodMiniString,
}, ...args);
// @__NO_SIDE_EFFECTS__
function json() {
    const jsonSchema = _lazy(() => {
        return union([string(), number(), schemas_boolean(), _null(), array(jsonSchema), record(string(), jsonSchema)]);
    });
    return jsonSchema;
}
const ZodMiniFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _function(params) {
    return new ZodMiniFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}



/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(280);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
