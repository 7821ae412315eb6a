export const id = 683;
export const ids = [683];
export const modules = {

/***/ 408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ seeHosts),
/* harmony export */   v: () => (/* binding */ announcedHosts)
/* harmony export */ });
/* harmony import */ var _core_doctor_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1522);
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7334);
/* harmony import */ var _isolate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7242);



/** Lists the hosts of announcements that the inputs name; announce sends into internal networks too. */
function announcedHosts({ inputs }) {
    const named = [
        { what: "Slack", text: inputs["slack-webhook"] },
        { what: "Teams", text: inputs["teams-webhook"] },
        { what: "the webhook", text: inputs["webhook-url"] },
    ];
    return named.flatMap(({ what, text }) => text.split("\n").flatMap((line) => {
        const [address = ""] = line.trim().split(/\s+/);
        return address === "" ? [] : [{ what, address, internal: true, missed: "warning" }];
    }));
}
/** Looks at the reach of hosts, all at once, by a question for their root without path and secrets: nothing is announced, no metric is read. */
async function seeHosts(desk, hosts) {
    const on = (0,_core_doctor_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsOn */ .I)("host");
    const found = await Promise.all(hosts.map((host) => (0,_isolate_js__WEBPACK_IMPORTED_MODULE_1__/* .isolate */ .a)(desk, on, () => seeHost(desk, host))));
    return found.flat();
}
async function seeHost({ ports: { reach }, mask }, { what, address, internal, missed }) {
    const on = (0,_core_doctor_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsOn */ .I)("host");
    if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
        return [
            on[missed](`The address of ${what} is none that starts with https://.`, "Correct the secret that holds it."),
        ];
    const { host, protocol, origin } = new URL(address);
    // A host alone is no secret, and hidden it would be missing from what is said.
    if (address !== origin)
        mask(address);
    if (protocol === "http:" && !internal)
        return [on[missed](`The address of ${what} does not start with https://.`, refusedRemedy(internal))];
    try {
        const status = await reach.knock(address, internal);
        return [on.ok(`${what} is reached at ${host} (${status} to a question for its root; nothing was sent).`)];
    }
    catch (error) {
        if (!(error instanceof _ports_http_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j))
            throw error;
        return [
            on[missed](`${what} cannot be reached at ${host} (${error.failure}: ${error.message}).`, error.failure === "address-refused"
                ? refusedRemedy(internal)
                : `Let the runner reach ${host} (network, HTTPS_PROXY, NO_PROXY), or correct the address.`),
        ];
    }
}
function refusedRemedy(internal) {
    return internal
        ? "Correct the address: metadata services and reserved ranges are never asked."
        : "Set `allow-private-hosts: true` in every target that needs it, where it stands in your own network; metadata services are never asked.";
}


/***/ }),

/***/ 2683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./lib/core/record/deploy-record.js
var deploy_record = __webpack_require__(1470);
// EXTERNAL MODULE: ./lib/core/time/calendar-date.js
var calendar_date = __webpack_require__(3380);
;// CONCATENATED MODULE: ./lib/core/doctor/deploy-rhythm.js


const WEEK = 7 * calendar_date/* DAY */.d_;
const LONGEST = 12;
/** Counts the deployments a week by environment, over all services that were read, in order of their first naming. */
function deployRhythm(read, now) {
    return [...new Set(read.map(({ environment }) => environment))].map((environment) => {
        const own = read.filter((one) => one.environment === environment);
        const proven = own.flatMap(({ records }) => records).filter(deploy_record/* isProven */.nn);
        const within = (weeks) => proven.filter((record) => ageOf(record, now) < weeks * WEEK).length;
        return {
            environment,
            lastWeek: within(1),
            mean4: within(4) / 4,
            mean12: within(LONGEST) / LONGEST,
            whole: own.every((one) => reachesBack(one, now)),
        };
    });
}
function reachesBack({ records, most }, now) {
    const oldest = records.at(-1);
    return oldest === undefined || records.length < most || ageOf(oldest, now) >= LONGEST * WEEK;
}
function ageOf({ createdAt }, now) {
    return now.getTime() - createdAt.getTime();
}

// EXTERNAL MODULE: ./lib/core/doctor/finding.js
var finding = __webpack_require__(1522);
;// CONCATENATED MODULE: ./lib/kit/call-under-way.js
/**
 * Waits two turns of the event loop: one opens the connection of a call that was begun, one sends it. Code that is loaded any sooner
 * holds the call back for as long as it takes to compile.
 */
async function callUnderWay(clock) {
    await clock.sleep(0);
    await clock.sleep(0);
}

;// CONCATENATED MODULE: ./lib/flows/ask-gate/check-clock.js
const MAXIMUM_SKEW_MILLISECONDS = 60_000;
/** Checks the runner's clock against the platform's; the time that the call took is no skew, and a clock that cannot be checked is not believed. */
function checkClock(time) {
    if (time === undefined)
        return {
            kind: "stop",
            decision: "unknown",
            reason: "clock_skew",
            headline: "GitHub's answer carries no Date header, so the runner's clock cannot be checked.",
            remedy: "Let the proxy between the runner and GitHub pass the Date header, then re-run the job.",
        };
    const early = time.asked.getTime() - time.platform.getTime();
    const late = time.platform.getTime() - time.answered.getTime();
    const skew = Math.max(early, late);
    if (skew <= MAXIMUM_SKEW_MILLISECONDS)
        return undefined;
    return {
        kind: "stop",
        decision: "unknown",
        reason: "clock_skew",
        headline: `The runner's clock says ${time.answered.toISOString()}, GitHub's ${time.platform.toISOString()}: ${Math.round(skew / 1_000)} s apart, at most 60 are accepted.`,
        remedy: "Set the runner's clock (time synchronisation), then re-run the job.",
    };
}

;// CONCATENATED MODULE: ./lib/actions/doctor/checks/see-github.js


/** Looks at the reach of GitHub's REST API, and at the runner's clock by GitHub's. Throws `Unreadable`. */
async function seeGitHub({ ports: { reach }, run }) {
    const time = await reach.rest();
    const on = (0,finding/* findingsOn */.I)("clock");
    const refused = checkClock(time);
    const clock = refused === undefined
        ? on.ok("The runner's clock and GitHub's are less than a minute apart.")
        : time === undefined
            ? on.unknown(refused.headline, refused.remedy)
            : on.problem(refused.headline, refused.remedy);
    return [(0,finding/* findingsOn */.I)("github-api").ok(`${new URL(run.apiUrl).host} answers.`), clock];
}
/** Looks at the reach of GitHub's GraphQL API. Throws `Unreadable`. */
async function seeGraphql({ ports: { reach }, run }) {
    await reach.graphql();
    return [(0,finding/* findingsOn */.I)("github-graphql").ok(`${run.graphqlUrl} answers queries.`)];
}

// EXTERNAL MODULE: ./lib/actions/doctor/checks/see-hosts.js
var see_hosts = __webpack_require__(408);
// EXTERNAL MODULE: ./lib/core/doctor/assess-claims.js
var assess_claims = __webpack_require__(455);
// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __webpack_require__(9397);
;// CONCATENATED MODULE: ./lib/actions/doctor/checks/see-identity.js



/** Looks at the identity that GitHub gives the job for AWS: whether it may ask for one, and what it says. Throws `Unreadable` where GitHub does not answer. */
async function seeIdentity({ ports: { identity }, run }) {
    const { owner, name, id } = run.repository;
    try {
        return (0,assess_claims/* assessClaims */.om)(await identity.claims(), { repository: `${owner}/${name}`, repositoryId: id, ref: run.ref });
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I) || error.why !== "forbidden")
            throw error;
        return [
            (0,finding/* findingsOn */.I)("identity").problem(`No AWS role can be assumed: ${error.message}.`, {
                remedy: error.remedy,
                paste: "permissions:\n  id-token: write",
            }),
        ];
    }
}

;// CONCATENATED MODULE: ./lib/actions/doctor/checks/see-proxy.js

/** Looks at the proxy that the job's variables set: whether it can be used, and which hosts it is not asked for. */
function seeProxy({ ports }) {
    const on = (0,finding/* findingsOn */.I)("proxy");
    const { set, exempt, trouble } = ports.proxy();
    if (trouble !== undefined)
        return [on.problem(`${trouble.said}.`, trouble.remedy)];
    if (set.length === 0)
        return [on.ok("No proxy is set; every host is asked directly.")];
    const without = exempt.length === 0 ? "no host is asked directly" : `asked directly: ${exempt.join(", ")}`;
    const used = set.map(({ name, host }) => `${name} (${host})`).join(", ");
    const twice = set.filter(({ name, host }) => set.some((other) => other.name.toLowerCase() === name.toLowerCase() && other.host !== host));
    return [
        on.ok(`Every request goes by ${used}; ${without}.`),
        ...(twice.length === 0
            ? []
            : [
                on.warning(`${twice.map(({ name }) => name).join(" and ")} name different proxies; which of them counts differs from tool to tool.`, "Set both to the same address, or one of them."),
            ]),
    ];
}

// EXTERNAL MODULE: ./lib/core/doctor/asked-permissions.js
var asked_permissions = __webpack_require__(454);
// EXTERNAL MODULE: ./lib/core/doctor/called-permissions.js
var called_permissions = __webpack_require__(6219);
// EXTERNAL MODULE: ./lib/actions/doctor/isolate.js
var isolate = __webpack_require__(7242);
;// CONCATENATED MODULE: ./lib/actions/doctor/checks/see-token.js





const WORKFLOW = "deploy-ecs.yml";
/** Read by asking for an identity token, and by nothing else. */
const IDENTITY = "id-token";
/** What doctor's own looks read by; without one of them something stays unseen. */
const OWN = ["actions", "contents", "deployments", "issues"];
/** Looks at what the job's GITHUB_TOKEN may read, each permission by one harmless read, and says which jobs need it; what it may write is not tried. */
async function seeToken(desk) {
    const on = (0,finding/* findingsOn */.I)("token-permission");
    const union = (0,asked_permissions/* unionOf */.Z)(WORKFLOW);
    const names = [...union.keys()].filter((name) => name !== IDENTITY);
    const allowed = [];
    const found = await Promise.all(names.map((name) => (0,isolate/* isolate */.a)(desk, on, async () => {
        const refused = await tryOne(desk, name);
        if (refused === undefined)
            allowed.push(name);
        return refused === undefined ? [] : [refused];
    })));
    const writes = [...union].filter(([name, level]) => level === "write" && name !== IDENTITY);
    return [
        ...(allowed.length === 0 ? [] : [on.ok(`The token may read ${allowed.sort().join(", ")}.`)]),
        ...found.flat(),
        (0,finding/* findingsOn */.I)("token-writes").beyond(`Not tried: writes are never tried, so whether jobs may have ${writes.map(([name]) => `${name}: write`).join(" and ")} is told by the files of their callers alone.`, {
            remedy: `A caller of ${WORKFLOW} grants the union of what its jobs ask:`,
            paste: (0,asked_permissions/* permissionsText */._)(union),
        }),
    ];
}
/** Tries one permission; `undefined` where it is there. Throws `Unreadable` where GitHub does not say. */
async function tryOne({ ports }, permission) {
    const on = (0,finding/* findingsOn */.I)("token-permission");
    try {
        await ports.token.try(permission);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I) || (error.why !== "forbidden" && error.why !== "not_found"))
            throw error;
        const { message } = error;
        const said = `The token may not read ${permission} (${message}); of ${WORKFLOW}, ${jobsOf(permission)} ${needOf(permission)} it.`;
        if (OWN.includes(permission))
            return on.problem(said, {
                remedy: "Give doctor's job this block, so that it sees everything:",
                paste: ownBlock(),
            });
        return on.beyond(said, "Nothing for doctor itself: what the deploying jobs get is told by the files of their callers.");
    }
}
function jobsNeeding(permission) {
    return Object.entries(called_permissions/* CALLED_PERMISSIONS */.P[WORKFLOW] ?? {}).flatMap(([job, asked]) => Object.hasOwn(asked, permission) ? [job] : []);
}
function jobsOf(permission) {
    const jobs = jobsNeeding(permission);
    return jobs.length === 1 ? `the job ${jobs.join("")}` : `the jobs ${jobs.join(", ")}`;
}
function needOf(permission) {
    return jobsNeeding(permission).length === 1 ? "needs" : "need";
}
/** The permissions that doctor's own job takes. */
function ownBlock() {
    const own = [...OWN.map((name) => [name, "read"]), [IDENTITY, "write"]];
    return (0,asked_permissions/* permissionsText */._)(new Map(own.sort(([a], [b]) => a.localeCompare(b))));
}

// EXTERNAL MODULE: ./lib/actions/doctor/ports.js
var doctor_ports = __webpack_require__(4007);
// EXTERNAL MODULE: ./lib/flows/ask-gate/ask-documents.js + 1 modules
var ask_documents = __webpack_require__(4593);
;// CONCATENATED MODULE: ./lib/actions/doctor/read-early.js


/** Asks for everything that needs no other answer first, so that one wait for GitHub is enough for it. What fails is thrown where it is awaited. */
function readEarly(desk) {
    const { inputs, ports, run } = desk;
    const files = readOnce(ports.files);
    const { targets, checks, monitor } = inputs;
    const reads = {
        documents: (0,ask_documents/* askDocuments */.I)({ place: inputs.policy, ...POLICY_ALONE }, ports.gate),
        workflows: readWorkflows(desk),
    };
    const others = [
        ...(targets === "" ? [] : [files.read(targets, "HEAD")]),
        ...[checks, monitor].map((file) => files.read(file, run.sha)),
    ];
    for (const read of [...Object.values(reads), ...others])
        read.catch(() => undefined);
    return { ...reads, files };
}
const POLICY_ALONE = {
    policyRef: "",
    files: [],
    centralFiles: [],
    targets: "",
    version: "",
    pullsOf: "",
    standing: undefined,
};
function readOnce(files) {
    const reads = new Map();
    return {
        read(path, commit) {
            const key = `${commit}:${path}`;
            const read = reads.get(key) ?? files.read(path, commit);
            reads.set(key, read);
            return read;
        },
    };
}
async function readWorkflows({ ports, run, clock }) {
    const [files, { readWorkflowFile }] = await Promise.all([
        ports.workflows.read(run.sha),
        callUnderWay(clock).then(() => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(461)]).then(__webpack_require__.bind(__webpack_require__, 7461))),
    ]);
    return files.map(readWorkflowFile);
}

;// CONCATENATED MODULE: ./lib/core/doctor/decide-health.js
/** Decides by all findings: one problem is unhealthy; what could not be told, where it could have been, is no health. Nothing looked at is nothing known. */
function decideHealth(findings) {
    if (findings.some(({ status }) => status === "problem"))
        return "unhealthy";
    const untold = findings.some(({ status, beyond }) => status === "unknown" && beyond !== true);
    return untold || findings.length === 0 ? "unknown" : "healthy";
}

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
;// CONCATENATED MODULE: ./lib/core/doctor/deploy-badge.js

const deploy_badge_LONGEST = 120;
/** Writes the badge of deploys a week, on the mean of the last four weeks; `undefined` where the records could not be read, which is not "none". */
function deployBadge(rhythms) {
    const badge = (message, color) => ({
        schemaVersion: 1,
        label: "deploys a week",
        message,
        color,
    });
    if (rhythms === undefined || rhythms.length === 0)
        return badge("unknown", "lightgrey");
    const [only, second] = rhythms;
    const said = only !== undefined && second === undefined
        ? sayMean(only.mean4)
        : rhythms.map(({ environment, mean4 }) => `${environment} ${sayMean(mean4)}`).join(" · ");
    const busy = rhythms.some(({ mean4 }) => mean4 > 0);
    return badge((0,inert/* inertLine */.F)(said, deploy_badge_LONGEST), busy ? "blue" : "lightgrey");
}
/** Writes a mean with one digit, none where it is whole. */
function sayMean(mean) {
    return String(Math.round(mean * 10) / 10);
}

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

// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __webpack_require__(9706);
;// CONCATENATED MODULE: ./lib/actions/doctor/summary.js



const LONGEST_SAID = 900;
const LONGEST_PASTE = 3_000;
/** Names what was looked at, for people. */
const TITLES = {
    targets: "Targets file",
    "github-api": "GitHub's REST API",
    "github-graphql": "GitHub's GraphQL API",
    clock: "Clock",
    proxy: "Proxy",
    identity: "Identity for AWS",
    "identity-subject": "Form of the identity",
    "token-permission": "GITHUB_TOKEN",
    "token-writes": "GITHUB_TOKEN, writes",
    caller: "Calling workflow",
    queue: "Runs that wait",
    "resume-approval": "Approved runs",
    "team-roles": "Roles by team",
    reconcile: "Lost runs",
    checks: "Checks",
    monitor: "Monitor",
    host: "Hosts",
    policy: "Policy",
    "policy-sources": "Calendars and incidents",
    "aws-role": "AWS role",
    "aws-read-role": "AWS read role",
    "aws-permissions": "AWS permissions",
    "aws-writes": "AWS permissions, writes",
    service: "Service",
    "service-readiness": "What the strategy needs",
    environment: "GitHub environment",
    records: "Records",
    lock: "Lock",
    "incident-label": "Incident label",
    now: "The answer now",
};
/** Writes the summary's body: problems with what mends them, what could not be told, warnings, then what is fine, deploys a week, and what would happen now. */
function summaryOf({ findings, nows, rhythms, origin }) {
    const of = (status) => findings.filter((one) => one.status === status && one.beyond !== true);
    const beyond = findings.filter((one) => one.beyond === true);
    const fine = of("ok");
    return [
        section("Mend first", of("problem"), origin),
        section("Could not be told", of("unknown"), origin),
        section("Worth a look", of("warning"), origin),
        fine.length === 0 ? "" : (0,markdown/* folded */.TM)(`✅ ${fine.length} looks found all well`, fineTable(fine, origin)),
        beyond.length === 0
            ? ""
            : (0,markdown/* folded */.TM)(`❔ ${beyond.length} ${beyond.length === 1 ? "thing" : "things"} that no look can settle`, listed(beyond, origin)),
        rhythmSection(rhythms),
        nowSection(nows, origin),
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
const MARKS = { problem: "⛔", unknown: "❔", warning: "⚠️", ok: "✅" };
function section(title, findings, origin) {
    if (findings.length === 0)
        return "";
    return [`#### ${title} (${findings.length})`, listed(findings, origin)].join("\n\n");
}
/** Tells findings one under another; what mends several in a row stands once, under the last of them. */
function listed(findings, origin) {
    const lines = findings.map((one, index) => {
        const next = findings[index + 1];
        const alike = next !== undefined && next.remedy === one.remedy && next.paste === one.paste && next.id === one.id;
        return told(alike ? { ...one, remedy: "", paste: "" } : one, origin);
    });
    return lines.join("\n\n");
}
function told({ id, about, status, said, remedy, paste = "" }, origin) {
    const where = about === "" ? "" : ` · ${(0,markdown/* code */.aY)(about, 200)}`;
    const mark = MARKS[status];
    return [
        `${mark} **${TITLES[id] ?? id}**${where}: ${(0,markdown/* prose */.CS)(said, origin, LONGEST_SAID)}`,
        remedy === "" ? "" : `→ ${(0,markdown/* prose */.CS)(remedy, origin, LONGEST_SAID)}`,
        codeBlock(paste, LONGEST_PASTE),
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
function fineTable(findings, origin) {
    return (0,markdown/* table */.tp)(["What", "Of", "Found"], findings.map(({ id, about, said }) => [TITLES[id] ?? id, (0,markdown/* code */.aY)(about, 200), (0,markdown/* prose */.CS)(said, origin, LONGEST_SAID)]));
}
function rhythmSection(rhythms) {
    if (rhythms.length === 0)
        return "";
    const least = (text, whole) => (whole ? text : `at least ${text}`);
    const rows = rhythms.map(({ environment, lastWeek, mean4, mean12, whole }) => [
        (0,markdown/* code */.aY)(environment),
        String(lastWeek),
        least(sayMean(mean4), whole),
        least(sayMean(mean12), whole),
    ]);
    const head = ["Environment", "Last 7 days", "A week, over 4 weeks", "A week, over 12 weeks"];
    return `#### Deploys a week\n\n${(0,markdown/* table */.tp)(head, rows)}`;
}
const ANSWERS = {
    allow: "✅ `allow`",
    "require-approval": "⏳ `require-approval`",
    deny: "⛔ `deny`",
    unknown: "❔ `unknown`",
};
function nowSection(nows, origin) {
    if (nows.length === 0)
        return "";
    const rows = [...nows]
        .sort((a, b) => a.about.localeCompare(b.about))
        .map(({ about, answer, said }) => [(0,markdown/* code */.aY)(about, 200), ANSWERS[answer], (0,markdown/* prose */.CS)(said, origin, LONGEST_SAID)]);
    return `#### What would happen now\n\n${(0,markdown/* markdown */.wD)("To a standard change, asked of the policy; nobody was asked.")}\n\n${(0,markdown/* table */.tp)(["Deployment", "Answer", "Why"], rows)}`;
}

;// CONCATENATED MODULE: ./lib/actions/doctor/report.js




const REASONS = { healthy: "all_well", unhealthy: "problems_found", unknown: "not_all_known" };
/** The status that a decision rests on, from which its first remedy is taken. */
const WORST = { healthy: "ok", unhealthy: "problem", unknown: "unknown" };
const LONGEST_TEXT = 2_000;
/** Says what was found: verdict, what to mend first, all of it in order, and the deploys a week. */
function reportDoctor(examined) {
    const { findings, rhythms, environments, environment, service } = examined;
    const sorted = inOrder(findings);
    const decision = decideHealth(sorted);
    const first = sorted.find(({ status, beyond }) => status === WORST[decision] && beyond !== true);
    return {
        decision,
        reasonCode: REASONS[decision],
        headline: headlineOf(examined, first),
        remedy: decision === "healthy" ? "" : remedyOf(first),
        summary: summaryOf({ ...examined, findings: sorted }),
        outputs: {
            findings: JSON.stringify(sorted.map(plain)),
            "deploys-per-week": JSON.stringify(deploysOf(rhythms, environments)),
            badge: JSON.stringify(deployBadge(rhythms.length === environments.length ? rhythms : undefined)),
        },
        subject: { ...(environment === "" ? {} : { environment }), ...(service === "" ? {} : { service }) },
        details: { looked: examined.about, now: examined.nows },
    };
}
/** What is pasted stands in the summary: a line cannot hold it. */
function remedyOf(first) {
    if (first === undefined)
        return "Run doctor where there is something to look at.";
    const pasted = first.paste === undefined ? "" : " What to paste stands in the summary.";
    return (0,inert/* inertLine */.F)(`${first.remedy.replace(/:$/, ".")}${pasted}`, 600);
}
const ORDER = ["problem", "unknown", "warning", "ok"];
/** Sorts the worst first, and what is said twice once. */
function inOrder(findings) {
    const once = [...new Map(findings.map((one) => [JSON.stringify([one.id, one.about, one.said]), one])).values()];
    const place = ({ status, beyond }) => (beyond === true ? ORDER.length : ORDER.indexOf(status));
    return once.sort((a, b) => place(a) - place(b) || a.about.localeCompare(b.about));
}
function headlineOf({ findings, about }, first) {
    const count = (status) => findings.filter((one) => one.status === status && one.beyond !== true).length;
    const [problems, unknowns, warnings] = [count("problem"), count("unknown"), count("warning")];
    const where = about.length === 0 ? "the repository" : about.length <= 3 ? about.join(", ") : `${about.length} deployments`;
    const parts = [
        `${problems} ${problems === 1 ? "problem" : "problems"}`,
        `${warnings} ${warnings === 1 ? "warning" : "warnings"}`,
        ...(unknowns === 0 ? [] : [`${unknowns} that could not be told`]),
    ];
    const leading = problems + unknowns > 0 && first !== undefined ? ` First: ${first.said}` : "";
    return (0,inert/* inertLine */.F)(`${where}: ${parts.join(", ")}.${leading}`, 900);
}
/** A finding as data for later steps, every text of it inert. */
function plain({ id, about, status, said, remedy, paste, beyond }) {
    return {
        id,
        about: (0,inert/* inertLine */.F)(about, 200),
        status,
        said: (0,inert/* inertLine */.F)(said, LONGEST_TEXT),
        remedy: (0,inert/* inertLine */.F)(remedy, LONGEST_TEXT),
        ...(paste === undefined ? {} : { paste: (0,inert/* inert */.t)(paste, LONGEST_TEXT) }),
        ...(beyond === true ? { beyond } : {}),
    };
}
/** Numbers by environment; null where the records could not be read. */
function deploysOf(rhythms, environments) {
    const rounded = (mean) => Math.round(mean * 100) / 100;
    return Object.fromEntries(environments.map((environment) => {
        const found = rhythms.find((one) => one.environment === environment);
        return [
            environment,
            found === undefined
                ? null
                : {
                    "last-week": found.lastWeek,
                    "mean-4-weeks": rounded(found.mean4),
                    "mean-12-weeks": rounded(found.mean12),
                    whole: found.whole,
                },
        ];
    }));
}

;// CONCATENATED MODULE: ./lib/actions/doctor/doctor.js












/** Looks at everything that deployments rely on, all looks side by side and each by itself, and says what to mend; writes nothing. */
async function doctor(inputs, surroundings, ports) {
    for (const token of inputs["incident-tokens"].values())
        surroundings.mask(token);
    const { files, ...early } = readEarly({ ...surroundings, inputs, ports });
    const desk = { ...surroundings, inputs, ports: { ...ports, files } };
    // What reads policies and targets loads while GitHub answers the first questions.
    const general = Promise.all(generalLooks(desk, early.workflows));
    await callUnderWay(desk.clock);
    const { lookAtPatients } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(395), __webpack_require__.e(572)]).then(__webpack_require__.bind(__webpack_require__, 4572));
    const [found, seen] = await Promise.all([general, lookAtPatients(desk, early)]);
    const { places, notes } = seen;
    return reportDoctor({
        findings: [...found.flat(), ...seen.findings],
        about: places.map(doctor_ports/* nameOf */.V),
        nows: notes.nows,
        rhythms: deployRhythm(notes.deploys, desk.clock.now()).filter(({ environment }) => isWhole(environment, seen)),
        environments: [...new Set(places.map(({ environment }) => environment))],
        origin: desk.run.serverUrl,
        environment: inputs.environment,
        service: inputs.service,
    });
}
/** An environment of which the records of one service could not be read has no number: too few is not how often. */
function isWhole(environment, { places, notes }) {
    const own = places.filter((place) => place.environment === environment);
    return notes.deploys.filter((read) => read.environment === environment).length === own.length;
}
function generalLooks(desk, workflows) {
    const look = (id, see) => (0,isolate/* isolate */.a)(desk, (0,finding/* findingsOn */.I)(id), async () => see());
    return [
        look("github-api", () => seeGitHub(desk)),
        look("github-graphql", () => seeGraphql(desk)),
        look("proxy", () => seeProxy(desk)),
        look("identity", () => seeIdentity(desk)),
        look("token-permission", () => seeToken(desk)),
        look("caller", async () => {
            await callUnderWay(desk.clock);
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(243)]).then(__webpack_require__.bind(__webpack_require__, 5243))).seeCallers(desk, workflows);
        }),
        look("host", () => (0,see_hosts/* seeHosts */.N)(desk, (0,see_hosts/* announcedHosts */.v)(desk))),
    ];
}


/***/ }),

/***/ 7242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isolate)
/* harmony export */ });
/* unused harmony export LONGEST_LOOK */
/* harmony import */ var _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9397);
/* harmony import */ var _core_text_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5703);


/** As long as one look may take, in real milliseconds. */
const LONGEST_LOOK = 45_000;
class TooLate extends Error {
}
/** Carries out one look by itself: one that throws or does not end is unknown with its reason, and keeps no other from being carried out. */
async function isolate({ ports, signal }, on, look) {
    let callOff = () => undefined;
    const late = new Promise((_, reject) => {
        callOff = ports.bound(LONGEST_LOOK, () => reject(new TooLate()));
    });
    try {
        return await Promise.race([look(), late]);
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        return [unknownBy(error, on)];
    }
    finally {
        callOff();
    }
}
function unknownBy(error, on) {
    if (error instanceof _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I)
        return on.unknown(`${error.message}.`, error.remedy);
    if (error instanceof TooLate)
        return on.unknown(`The look did not end within ${LONGEST_LOOK / 1_000} s and was given up.`, "Check that the runner reaches the service, through its proxy where there is one, then run doctor again.");
    return on.unknown(`The look failed: ${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLine */ .F)(String(error), 300)}`, "Please report it with this text.");
}


/***/ }),

/***/ 4007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   p: () => (/* binding */ asksInside)
/* harmony export */ });
/** Tells whether what is asked for a deployment may stand in an internal network, as its target says. */
function asksInside({ settings }) {
    return settings["allow-private-hosts"] === true;
}
/** Names a deployment as findings do. */
function nameOf({ environment, service }) {
    return `${environment}/${service}`;
}


/***/ }),

/***/ 454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ unionOf),
/* harmony export */   _: () => (/* binding */ permissionsText)
/* harmony export */ });
/* harmony import */ var _called_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6219);

/** Computes the union of what a workflow's jobs ask, which its caller grants; the stronger level counts. */
function unionOf(workflow) {
    const union = new Map();
    for (const permissions of Object.values(_called_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .CALLED_PERMISSIONS */ .P[workflow] ?? {}))
        for (const [name, level] of Object.entries(permissions))
            if (union.get(name) !== "write")
                union.set(name, level);
    return new Map([...union].sort(([a], [b]) => a.localeCompare(b)));
}
/** Writes a block of permissions as it stands in a workflow. */
function permissionsText(permissions) {
    return ["permissions:", ...[...permissions].map(([name, level]) => `  ${name}: ${level}`)].join("\n");
}


/***/ }),

/***/ 455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ claim),
/* harmony export */   BX: () => (/* binding */ claimedEnvironment),
/* harmony export */   RZ: () => (/* binding */ trustPolicy),
/* harmony export */   om: () => (/* binding */ assessClaims)
/* harmony export */ });
/* unused harmony export ROLE_WORKFLOWS */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1522);

/** Reads a claim as text; empty where it is absent. */
function claim(claims, name) {
    const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
    return typeof value === "string" ? value : "";
}
/** Finds the environment that a job stands in: by its own claim, or by the sub that names it; empty for a job in none. */
function claimedEnvironment(claims) {
    const own = claim(claims, "environment");
    return own === "" ? (/:environment:([^:]+)$/.exec(claim(claims, "sub"))?.[1] ?? "") : own;
}
/** Looks at the claims of the job's token: whose it is, which form its `sub` has, and which audience it names. */
function assessClaims(claims, expected) {
    const on = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOn */ .I)("identity");
    const [sub, repository, environment] = [
        claim(claims, "sub"),
        claim(claims, "repository"),
        claimedEnvironment(claims),
    ];
    const audience = claim(claims, "aud");
    const job = environment === "" ? "no environment" : `the environment ${environment}`;
    return [
        repository.toLowerCase() === expected.repository.toLowerCase() &&
            ["", expected.repositoryId].includes(claim(claims, "repository_id"))
            ? on.ok(`GitHub vouches for ${repository} at ${claim(claims, "ref") || expected.ref}, in ${job}.`)
            : on.problem(`The token is about ${repository || "no repository"}, this run is of ${expected.repository}.`, "Ask on the runner that GitHub gave the job, and let no proxy answer in the place of the token endpoint."),
        ...(audience === AUDIENCE
            ? []
            : [
                on.problem(`The token is for ${audience || "no audience"}, AWS expects ${AUDIENCE}.`, "Let no proxy rewrite the request for the token."),
            ]),
        subjectFinding(sub),
    ];
}
const AUDIENCE = "sts.amazonaws.com";
/** Tells the forms of `sub` apart: by names, by names with ids that no other owner can take over, or an organisation's own. */
function subjectFinding(sub) {
    const on = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOn */ .I)("identity-subject");
    const [, owner, ownerId, name, nameId] = /^repo:([^:/@]+)(@\d+)?\/([^:/@]+)(@\d+)?:\S+$/.exec(sub) ?? [];
    if (owner === undefined || name === undefined)
        return on.warning(`The token's sub is of the organisation's own form: ${sub || "empty"}.`, "Write exactly this form into the trust policies, and keep the environment in it.");
    return ownerId !== undefined && nameId !== undefined
        ? on.ok(`The sub carries ids, so that nobody who takes the name over is trusted: ${sub}.`)
        : on.ok(`The sub goes by names: ${sub}.`);
}
/** The workflows of ours whose jobs stand in a target's environment and take its role; a trust that names one and not the others would lock those out. */
const ROLE_WORKFLOWS = [
    "deploy-ecs.yml",
    "doctor.yml",
    "emergency-rollback.yml",
    "reconcile.yml",
    "resume.yml",
];
/** Writes a trust policy that admits to a role exactly this job and, where its workflow is one of ours that take the role, its siblings at the same ref. */
function trustPolicy(role, claims) {
    const [, partition = "aws", account = ""] = /^arn:([\w-]+):iam::(\d{12}):/.exec(role) ?? [];
    const issuer = "token.actions.githubusercontent.com";
    const workflow = claim(claims, "job_workflow_ref");
    return JSON.stringify({
        Effect: "Allow",
        Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${issuer}` },
        Action: "sts:AssumeRoleWithWebIdentity",
        Condition: {
            StringEquals: {
                [`${issuer}:aud`]: AUDIENCE,
                [`${issuer}:sub`]: claim(claims, "sub"),
                ...(workflow === "" ? {} : { [`${issuer}:job_workflow_ref`]: admitted(workflow, claims) }),
            },
        },
    }, null, 2);
}
function admitted(workflow, claims) {
    const [, home = "", file = "", ref = ""] = /^([^/]+\/[^/]+)\/\.github\/workflows\/([^@]+)@(.+)$/.exec(workflow) ?? [];
    const called = home.toLowerCase() !== claim(claims, "repository").toLowerCase();
    if (!called || !ROLE_WORKFLOWS.includes(file))
        return workflow;
    return ROLE_WORKFLOWS.map((name) => `${home}/.github/workflows/${name}@${ref}`);
}


/***/ }),

/***/ 6219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ CALLED_PERMISSIONS)
/* harmony export */ });
/** Names what each job of our reusable workflows asks of the token; written by `npm run docs` from the workflows. */
const CALLED_PERMISSIONS = {
    "approve.yml": {
        gate: {
            contents: "read",
            deployments: "read",
            issues: "read",
            "pull-requests": "read",
        },
        approve: {
            actions: "read",
            checks: "read",
            contents: "read",
            deployments: "read",
            issues: "write",
            "pull-requests": "read",
            "security-events": "read",
            statuses: "read",
        },
        verify: {
            actions: "read",
            checks: "read",
            contents: "read",
            deployments: "read",
            issues: "read",
            "pull-requests": "read",
            "security-events": "read",
            statuses: "read",
        },
        announce: {
            contents: "read",
            deployments: "read",
            issues: "write",
            "pull-requests": "read",
        },
    },
    "backport.yml": {
        backport: {
            contents: "write",
            "pull-requests": "write",
        },
    },
    "ci.yml": {
        lint: {
            contents: "read",
        },
        types: {
            contents: "read",
        },
        unit: {
            contents: "read",
        },
        integration: {
            contents: "read",
        },
        build: {
            contents: "read",
        },
        "security-scan": {
            contents: "read",
        },
        result: {},
    },
    "deploy-ecs.yml": {
        gate: {
            actions: "read",
            contents: "read",
            deployments: "read",
            "id-token": "write",
            issues: "read",
            "pull-requests": "read",
        },
        approve: {
            actions: "read",
            checks: "read",
            contents: "read",
            deployments: "read",
            issues: "write",
            "pull-requests": "read",
            "security-events": "read",
            statuses: "read",
        },
        deploy: {
            actions: "read",
            checks: "read",
            contents: "read",
            deployments: "write",
            "id-token": "write",
            issues: "write",
            "pull-requests": "read",
            "security-events": "read",
            statuses: "read",
        },
        "team-commands": {
            contents: "read",
        },
        conclude: {
            contents: "read",
            deployments: "write",
            "id-token": "write",
            issues: "write",
        },
        rescue: {
            contents: "read",
            deployments: "write",
            "id-token": "write",
            issues: "write",
        },
        announce: {
            contents: "read",
            deployments: "read",
            issues: "write",
            "pull-requests": "read",
        },
    },
    "doctor.yml": {
        doctor: {
            actions: "read",
            checks: "read",
            contents: "read",
            deployments: "read",
            "id-token": "write",
            issues: "read",
            "pull-requests": "read",
            "security-events": "read",
            statuses: "read",
        },
    },
    "emergency-rollback.yml": {
        rollback: {
            contents: "read",
            deployments: "write",
            "id-token": "write",
            issues: "write",
        },
        announce: {
            contents: "read",
            deployments: "read",
        },
    },
    "policy-check.yml": {
        check: {
            contents: "read",
        },
    },
    "promote.yml": {
        staging: {
            actions: "read",
            checks: "read",
            contents: "read",
            deployments: "write",
            "id-token": "write",
            issues: "write",
            "pull-requests": "read",
            "security-events": "read",
            statuses: "read",
        },
        production: {
            actions: "read",
            checks: "read",
            contents: "read",
            deployments: "write",
            "id-token": "write",
            issues: "write",
            "pull-requests": "read",
            "security-events": "read",
            statuses: "read",
        },
    },
    "reconcile.yml": {
        reconcile: {
            actions: "read",
            contents: "read",
            deployments: "write",
            "id-token": "write",
            issues: "write",
        },
        announce: {
            contents: "read",
            deployments: "read",
        },
    },
    "resume-approval.yml": {
        resume: {
            actions: "write",
            contents: "read",
            deployments: "read",
            issues: "write",
            "pull-requests": "read",
        },
    },
    "resume.yml": {
        find: {
            actions: "read",
            contents: "read",
            deployments: "read",
            "id-token": "write",
        },
        gate: {
            actions: "read",
            contents: "read",
            deployments: "read",
            "id-token": "write",
            issues: "read",
            "pull-requests": "read",
        },
        approve: {
            actions: "read",
            checks: "read",
            contents: "read",
            deployments: "read",
            issues: "write",
            "pull-requests": "read",
            "security-events": "read",
            statuses: "read",
        },
        move: {
            actions: "read",
            checks: "read",
            contents: "read",
            deployments: "write",
            "id-token": "write",
            issues: "write",
            "pull-requests": "read",
            "security-events": "read",
            statuses: "read",
        },
        abort: {
            contents: "read",
            deployments: "write",
            "id-token": "write",
            issues: "write",
        },
        announce: {
            contents: "read",
            deployments: "read",
            issues: "write",
            "pull-requests": "read",
        },
    },
};


/***/ }),

/***/ 1522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findingsOn)
/* harmony export */ });
/** Creates the maker of findings on one thing, about one deployment where it is named. */
function findingsOn(id, about = "") {
    const make = (status) => (said, advice) => ({
        id,
        about,
        status,
        said,
        ...(typeof advice === "string" ? { remedy: advice } : advice),
    });
    return {
        ok: (said) => make("ok")(said, ""),
        warning: make("warning"),
        problem: make("problem"),
        unknown: make("unknown"),
        beyond: (said, advice) => ({ ...make("unknown")(said, advice), beyond: true }),
    };
}


/***/ }),

/***/ 9397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 1470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ isTerminal),
/* harmony export */   Xb: () => (/* binding */ taskOf),
/* harmony export */   ky: () => (/* binding */ runsOf),
/* harmony export */   nn: () => (/* binding */ isProven)
/* harmony export */ });
/* unused harmony exports stateOf, statusOf, ROLLED_BACK_PHASE, isRolledBack, ACCEPTED_PHASE, isJudgedGood, isOwnDeployment, isUnjudged */
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


/***/ }),

/***/ 4593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ askDocuments),
  w: () => (/* binding */ checkPolicyPlace)
});

// EXTERNAL MODULE: ./lib/core/policy/policy-place.js
var policy_place = __webpack_require__(7996);
;// CONCATENATED MODULE: ./lib/flows/ask-gate/check-policy-ref.js
/**
 * Refuses a policy from a ref that the change under review may write itself: allowed are the default branch, tags, protected branches, and
 * full commits that the default branch holds. Throws `Unreadable` when that cannot be told.
 */
async function checkPolicyRef(ref, { policyCommit, policyRefKind: kind }, documents) {
    if (policyCommit === "" || kind === "default-branch" || kind === "tag")
        return undefined;
    const stop = { kind: "stop", decision: "unknown", reason: "policy_ref_unprotected" };
    switch (kind) {
        case "ambiguous":
            return {
                ...stop,
                headline: `A branch and a tag are both called '${ref}': it is not clear which policy is meant.`,
                remedy: `Write refs/heads/${ref} or refs/tags/${ref}.`,
            };
        case "branch":
            if (await documents.isProtected("branch", ref))
                return undefined;
            return {
                ...stop,
                headline: `The branch '${ref}' is not protected: a policy that anybody who pushes may change decides nothing.`,
                remedy: `Protect ${ref} in Settings → Rules, or read the policy at the default branch.`,
            };
        case "commit":
            if (await documents.isProtected("commit", ref))
                return undefined;
            return {
                ...stop,
                headline: `The default branch does not hold the commit ${ref.slice(0, 12)}: its policy was never merged.`,
                remedy: "Name a commit of the default branch, or leave the ref out.",
            };
        case "other":
            return {
                ...stop,
                headline: `'${ref}' is no branch, tag or full commit: a pull request's own policy decides nothing.`,
                remedy: "Name the default branch, a protected branch, a tag or a full commit of the default branch.",
            };
    }
}

;// CONCATENATED MODULE: ./lib/flows/ask-gate/ask-documents.js


/** Reads the documents: one call, and for a central policy one more beside it. Throws `Unreadable`. */
async function askDocuments({ place, centralFiles, ...query }, { documents, central: open }) {
    if (place.kind === "own")
        return { own: await documents.read({ ...query, policy: place.path }), central: undefined };
    const central = open(place);
    const [own, answer] = await Promise.all([
        documents.read({ ...query, policy: policy_place/* OWN_POLICY */.SZ, policyRef: "" }),
        central.read({
            policy: place.path,
            policyRef: place.ref,
            files: centralFiles,
            targets: "",
            version: "",
            pullsOf: "",
            standing: undefined,
        }),
    ]);
    return { own, central: { answer, documents: central } };
}
/** Refuses a policy from a ref that is not protected, in the repository where it governs. Throws `Unreadable`. */
async function checkPolicyPlace(place, policyRef, { found, documents }) {
    const { own, central } = found;
    if (place.kind === "own" || central === undefined)
        return await checkPolicyRef(policyRef, own, documents);
    return await checkPolicyRef(place.ref, central.answer, central.documents);
}


/***/ }),

/***/ 7334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ HttpError)
/* harmony export */ });
/** Reports an exchange that did not complete; the message is inert and holds no secret. */
class HttpError extends Error {
    failure;
    constructor(failure, message) {
        super(message);
        this.name = "HttpError";
        this.failure = failure;
    }
}


/***/ })

};
