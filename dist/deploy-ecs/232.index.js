export const id = 232;
export const ids = [232,382];
export const modules = {

/***/ 232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bringOut: () => (/* binding */ bringOut)
});

// EXTERNAL MODULE: ./lib/core/record/deploy-record.js
var deploy_record = __webpack_require__(1470);
;// CONCATENATED MODULE: ./lib/core/record/back-failed.js
/** What an open record says that no run looks after: its way back failed, and people were told. */
const BACK_FAILED_PHASE = "rollback-failed";
/** Tells whether people heard of a failed way back before, so that they are not told again at every look. */
function wasToldFailed({ statuses }) {
    return statuses.some(({ status }) => status?.phase === BACK_FAILED_PHASE);
}

;// CONCATENATED MODULE: ./lib/core/rollback/pick-rollout.js


const SKEW_MILLISECONDS = 120_000;
/** Reads the id of our rollout: as it was handed over, else as the record notes it; `undefined` when neither knows it. */
function knownRollout(handedOver, record) {
    if (handedOver !== "")
        return handedOver;
    const noted = record?.statuses.findLast(({ status }) => (status?.serviceDeployment ?? "") !== "");
    return noted?.status?.serviceDeployment;
}
/** Picks a rollout that may be ours when its id was never noted: one in flight, or the primary one, that brings the record's release. */
function candidateRollout({ inFlight, primary }, record) {
    const { family } = record.payload;
    if (!isOwnDeployment(record))
        return undefined;
    const moving = inFlight.find(({ release }) => release === family);
    if (moving !== undefined)
        return moving.id;
    return primary.release === family && primary.rollout !== "" ? primary.rollout : undefined;
}
/** Tells whether a rollout can be the record's: the record is opened just before its rollout starts; clocks may differ by two minutes. */
function startedFor({ createdAt }, record) {
    return createdAt >= earliestStart(record);
}
/** Computes the instant before which no rollout can be a record's. */
function earliestStart({ createdAt }) {
    return new Date(createdAt.getTime() - SKEW_MILLISECONDS);
}
/** Lists the releases that were live before a deployment, by its record. */
function formerReleases(record) {
    if (record === undefined)
        return [];
    const status = statusOf(record);
    const asked = BACK_PHASES.includes(status?.phase ?? "") ? (status?.family ?? "") : "";
    return [record.payload.previous, asked].filter((release) => release !== "" && release !== record.payload.family);
}
/** What a record says while a person's rollback rolls its deployment back. */
const BY_HAND_PHASE = "rolling-back-by-hand";
/** Phases whose release is the one that was to come back. */
const BACK_PHASES = ["rolling-back", BY_HAND_PHASE, BACK_FAILED_PHASE];
const ASKED = (/* unused pure expression or super */ null && (["tasks_failing", "rolling-back", "rolled-back"]));
/** Tells who asked for a fall-back as far as the record knows: a step of ours notes it before or after it asks. */
function askedBy(record) {
    const phases = record?.statuses.map(({ status }) => status?.phase ?? "") ?? [];
    const asked = phases.some((phase) => ASKED.includes(phase)) && !phases.includes(BY_HAND_PHASE);
    return asked ? "this-run" : "nobody-known";
}
/** Tells whether the platform accepted a way back for a deployment before; whoever asked for it noted that at once. */
function wasBroughtBack({ statuses }) {
    return statuses.some(({ status }) => status?.phase === "rolling-back" || status?.phase === BY_HAND_PHASE);
}
/** Finds what our books say of a release: the record that proved it, else its newest. */
function recordOfRelease(release, records) {
    const own = release === "" ? [] : records.filter(({ payload }) => payload.family === release);
    return own.find(isProven) ?? own[0];
}
/** Names the version that a release carried, by the records; empty when none tells. */
function versionOf(release, records) {
    return release === "" ? "" : (records.find(({ payload }) => payload.family === release)?.payload.version ?? "");
}

// EXTERNAL MODULE: ./lib/core/rollout/shift-group.js
var shift_group = __webpack_require__(8287);
// EXTERNAL MODULE: ./lib/core/rollout/plan-holds.js
var plan_holds = __webpack_require__(2269);
;// CONCATENATED MODULE: ./lib/core/rollout/planned-calls.js
function updateFor(configured) {
    const why = configured
        ? "the task definition, and the deployment configuration for this deployment"
        : "the task definition";
    return { call: "ecs:UpdateService", why };
}
/** Lists what a migration calls when it goes well. */
function callsOf({ backup, verify }) {
    const task = (why) => ({ call: "ecs:RunTask", why: `the migration: ${why}` });
    const kept = backup.kind === "none"
        ? []
        : backup.kind === "command"
            ? [task("the command that backs up")]
            : [
                {
                    call: backup.of === "instance" ? "rds:CreateDBSnapshot" : "rds:CreateDBClusterSnapshot",
                    why: `the backup of ${backup.database}`,
                },
            ];
    return [...kept, task("the command that applies it"), ...(verify === undefined ? [] : [task("its check")])];
}
/** Lists the writes of a deployment that goes well, in their order; those of later steps say so. */
function plannedCalls({ register, record, start, shift = false, task = false, migration, places, configured, judged, }) {
    const calls = [
        register === undefined
            ? undefined
            : { call: "ecs:RegisterTaskDefinition", why: `a new revision of ${register || "the family"}` },
    ];
    if (start && record)
        calls.push({ call: "github:CreateDeployment", why: "the record" });
    if (task)
        calls.push({ call: "ecs:RunTask", why: "the one-off task of `run-task`" });
    if (migration !== undefined)
        calls.push(...callsOf(migration));
    if (start) {
        calls.push(shift
            ? { call: "codedeploy:CreateDeployment", why: "the AppSpec with the task definition" }
            : updateFor(configured), record ? { call: "github:CreateDeploymentStatus", why: "the record's state, at each step" } : undefined, ...places.map((place) => ({
            call: "ecs:ContinueServiceDeployment",
            why: `later, once it is judged at the ${place} pause`,
        })), judged ? { call: "ecs:TagResource", why: "later, the mark of a release that is proven good" } : undefined, judged && configured ? { call: "ecs:UpdateService", why: "later, the former configuration" } : undefined);
    }
    return calls.filter((one) => one !== undefined);
}

// EXTERNAL MODULE: ./lib/core/rollout/service-configuration.js
var service_configuration = __webpack_require__(7053);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/actions/deploy-ecs/end/prove-own.js + 1 modules
var prove_own = __webpack_require__(5642);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __webpack_require__(6289);
;// CONCATENATED MODULE: ./lib/core/canary/metric-query.js
/** What Sentry counts of a release. */
const SENTRY_COUNTS = ["errors", "sessions", "crashed-sessions", "users", "crashed-users"];

;// CONCATENATED MODULE: ./lib/core/canary/document/provider-document.js

/** Datadog's own sites (docs.datadoghq.com, "Access the Datadog site"): keys are sent to no other host. */
const DATADOG_SITES = [
    "datadoghq.com",
    "us3.datadoghq.com",
    "us5.datadoghq.com",
    "datadoghq.eu",
    "ap1.datadoghq.com",
    "ap2.datadoghq.com",
    "uk1.datadoghq.com",
    "ddog-gov.com",
    "us2.ddog-gov.com",
];
/** Where sentry.io keeps an organization. */
const SENTRY_REGIONS = ["us", "de"];
const header = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\w!#$%&'*+.^|~-]+$/, "expected a header's name"));
const headers = schemas/* optional */.lqM(schemas/* record */.g1P(header, schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\x20-\x7e]*$/, "expected plain characters"))));
const signed = {
    auth: schemas/* optional */.lqM(schemas/* enum */.k5n(["none", "basic", "bearer"], { error: "expected none, basic or bearer" })),
    user: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _minLength */.m9(1))),
    headers,
};
/** How a provider is asked. Its address and secrets are given by the workflow, by the provider's name. */
const providerSchema = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("prometheus"), ...signed }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("datadog"),
        site: schemas/* optional */.lqM(schemas/* enum */.k5n(DATADOG_SITES, { error: `expected one of ${DATADOG_SITES.join(", ")}` })),
        api: schemas/* optional */.lqM(schemas/* enum */.k5n(["v1", "v2"], { error: "expected v1 or v2" })),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("sentry"),
        organization: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[a-z0-9][a-z0-9-]*$/, "expected the organization's slug")),
        project: schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d+$/, "expected the project's id, quoted")),
        region: schemas/* optional */.lqM(schemas/* enum */.k5n(SENTRY_REGIONS, { error: "expected us or de" })),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("json"), ...signed }),
], { error: "expected kind: prometheus, datadog, sentry or json" });

;// CONCATENATED MODULE: ./lib/core/canary/document/monitor-document.js




const monitor_document_duration = schemas/* string */.YjP()
    .check(schemas/* refine */.YPB((text) => ((0,duration/* parseDuration */.E)(text) ?? 0) > 0, "expected a duration with its unit, such as 8m"));
const limit = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()], {
    error: "expected a number, a share such as 1%, or a duration such as 500ms",
});
const percent = schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(100));
const monitor_document_text = schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(4_000));
const cloudwatchMetric = schemas/* strictObject */.rej({
    namespace: schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(255)),
    metric: schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(255)),
    dimensions: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())),
    statistic: schemas/* optional */.lqM(schemas/* string */.YjP()
        .check(api/* _regex */.Fk(/^(Sum|Average|Maximum|Minimum|SampleCount|p\d{1,2}(\.\d{1,2})?|(TC|TS|TM|WM|PR|IQM)(\([\d.:%]*\))?)$/, "expected Sum, Average, Maximum, Minimum, SampleCount, a percentile such as p95 or a trimmed count such as TC(0.5:)"))),
});
const cloudwatchMath = schemas/* strictObject */.rej({
    expression: monitor_document_text,
    using: schemas/* record */.g1P(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[a-z]\w{0,40}$/, "expected a lower-case name")), cloudwatchMetric),
});
const sentry = schemas/* strictObject */.rej({
    sentry: schemas/* enum */.k5n(SENTRY_COUNTS, { error: `expected one of ${SENTRY_COUNTS.join(", ")}` }),
    release: schemas/* optional */.lqM(monitor_document_text),
    environment: schemas/* optional */.lqM(monitor_document_text),
    search: schemas/* optional */.lqM(monitor_document_text),
});
const json = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().check(api/* _regex */.Fk(/^\/[^\s\\]*$/, "expected a path that starts with /")),
    value: monitor_document_text,
    series: schemas/* optional */.lqM(monitor_document_text),
    time: schemas/* optional */.lqM(monitor_document_text),
});
const query = schemas/* union */.KCZ([monitor_document_text, cloudwatchMetric, cloudwatchMath, sentry, json], {
    error: "expected a query of the metric's provider",
});
const queries = schemas/* union */.KCZ([query, schemas/* array */.YOg(query).check(api/* _minLength */.m9(1))]);
const named = {
    name: schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(80)),
    provider: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[a-z][a-z0-9-]{0,39}$/, "expected the name of a provider"))),
    critical: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    weight: schemas/* optional */.lqM(schemas/* number */.aig().check(api/* _gt */.Tx(0), api/* _lte */.Zm(100))),
    severity: schemas/* optional */.lqM(schemas/* enum */.k5n(["sev1", "sev2", "sev3"], { error: "expected sev1, sev2 or sev3" })),
    "dry-run": schemas/* optional */.lqM(schemas/* boolean */.zMY()),
};
const judged = {
    ...named,
    judged: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    limits: schemas/* optional */.lqM(schemas/* strictObject */.rej({ normal: schemas/* optional */.lqM(limit), alert: limit })),
    unit: schemas/* optional */.lqM(schemas/* enum */.k5n(["seconds", "milliseconds", "percent", "plain"], {
        error: "expected seconds, milliseconds, percent or plain",
    })),
    bad: schemas/* optional */.lqM(schemas/* enum */.k5n(["above", "below"], { error: "expected above or below" })),
    for: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[1-9]\d? of [1-9]\d?$/, "expected a rule such as 3 of 5"))),
    lag: schemas/* optional */.lqM(monitor_document_duration),
    samples: schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(1))),
    missing: schemas/* optional */.lqM(schemas/* enum */.k5n(["no-data", "zero", "breach", "ignore"], { error: "expected no-data, zero, breach or ignore" })),
    "both-versions": schemas/* optional */.lqM(schemas/* boolean */.zMY()),
};
const tolerate = schemas/* optional */.lqM(schemas/* number */.aig().check(api/* _gte */.qm(1)));
const paired = {
    compare: schemas/* optional */.lqM(schemas/* strictObject */.rej({ tolerate })),
    "at-phase-end": schemas/* optional */.lqM(schemas/* strictObject */.rej({ tolerate, effect: schemas/* optional */.lqM(schemas/* number */.aig().check(api/* _gt */.Tx(0.5), api/* _lte */.Zm(1))) })),
};
const count = schemas/* strictObject */.rej({
    ...judged,
    kind: schemas/* literal */.euz("count"),
    events: queries,
    total: queries,
    compare: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        tolerate,
        excess: schemas/* optional */.lqM(limit),
        events: schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(1))),
        requests: schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(1))),
        "rule-out": schemas/* optional */.lqM(schemas/* number */.aig().check(api/* _gt */.Tx(1))),
    })),
});
const percentile = schemas/* strictObject */.rej({ ...judged, ...paired, kind: schemas/* literal */.euz("percentile"), query, total: queries });
const gauge = schemas/* strictObject */.rej({ ...judged, ...paired, kind: schemas/* literal */.euz("gauge"), query });
const alarm = schemas/* strictObject */.rej({
    ...named,
    kind: schemas/* literal */.euz("alarm"),
    alarm: schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(255)),
});
/** The schema of `.github/deploy-monitor.yml`: how long to watch, whom to ask, and what each metric may be. */
const monitorSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1, { error: "expected version: 1" }),
    watch: monitor_document_duration,
    extend: schemas/* optional */.lqM(monitor_document_duration),
    period: schemas/* optional */.lqM(monitor_document_duration),
    lag: schemas/* optional */.lqM(monitor_document_duration),
    alpha: schemas/* optional */.lqM(schemas/* number */.aig().check(api/* _gt */.Tx(0), api/* _lte */.Zm(0.2))),
    "early-pass": schemas/* optional */.lqM(monitor_document_duration),
    assess: schemas/* optional */.lqM(monitor_document_duration),
    score: schemas/* optional */.lqM(schemas/* strictObject */.rej({ pass: percent, fail: percent })),
    providers: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[a-z][a-z0-9-]{0,39}$/, "expected a lower-case name")), providerSchema)),
    logs: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        group: schemas/* string */.YjP()
            .check(api/* _regex */.Fk(/^[\w./#-]{1,512}$/, "expected the name of a log group of CloudWatch Logs, such as /ecs/shop")),
        pattern: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _maxLength */.Eb(1_024))),
    })),
    metrics: schemas/* array */.YOg(schemas/* discriminatedUnion */.gMt("kind", [count, percentile, gauge, alarm], {
        error: "expected kind: count, percentile, gauge or alarm",
    }))
        .check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(100)),
});

;// CONCATENATED MODULE: ./lib/core/canary/longest-delay.js
/**
 * Computes how much longer than planned the traffic may be judged at one place, in milliseconds: `extend` while the metrics cannot tell, and
 * `assess` where people assess a failure of one of them.
 */
function longestDelay(metrics, { extend, assess }) {
    return extend + (metrics.some(({ severity }) => severity === "sev2") ? assess : 0);
}

;// CONCATENATED MODULE: ./lib/core/canary/monitor-plan.js
/** What a monitor takes where its document says nothing; times in milliseconds. */
const MONITOR_DEFAULTS = {
    lag: 2 * 60_000,
    extend: 10 * 60_000,
    period: 60_000,
    alpha: 0.01,
    /** A line with any of these words (CloudWatch Logs, "Filter pattern syntax": `?` makes a term one of several). */
    errorLines: "?ERROR ?Error ?error ?Exception ?FATAL ?Fatal ?fatal ?panic",
    assess: 15 * 60_000,
};

;// CONCATENATED MODULE: ./lib/core/canary/longest-watch.js



/**
 * Computes how long a monitor may hold a rollout at one place at most, in milliseconds: the longest phase or its own `watch`, `extend` while it cannot tell, and the
 * time in which people assess a failure where a metric asks for that. Needs no addresses of providers.
 */
function longestWatch(document, longestPhase) {
    const extend = (0,duration/* parseDuration */.E)(document.extend ?? "") ?? MONITOR_DEFAULTS.extend;
    const assess = (0,duration/* parseDuration */.E)(document.assess ?? "") ?? MONITOR_DEFAULTS.assess;
    return (Math.max(longestPhase, (0,duration/* parseDuration */.E)(document.watch) ?? 0) + longestDelay(document.metrics, { extend, assess }));
}

// EXTERNAL MODULE: ./lib/core/document/parse-document.js + 2 modules
var parse_document = __webpack_require__(8511);
;// CONCATENATED MODULE: ./lib/core/rollout/hold-timeout.js
const RESERVE_MINUTES = 30;
const MAXIMUM_MINUTES = 1440;
/** Computes a hold's time-out: the longest time that smoke tests, commands and watch may take together, and half an hour. */
function holdTimeout(budgetMilliseconds) {
    const minutes = Math.ceil(budgetMilliseconds / 60_000) + RESERVE_MINUTES;
    return { kind: minutes > MAXIMUM_MINUTES ? "too-long" : "minutes", minutes };
}

// EXTERNAL MODULE: ./lib/flows/source/read-source.js
var read_source = __webpack_require__(6049);
;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/read/read-hold-timeout.js





/**
 * Reads after how long a hold falls back by itself: `hold-budget` for smoke tests and commands, and the time that the monitor of
 * the deployed commit may watch. Each pause of a phased rollout has a time-out of its own, so the longest phase decides.
 */
async function readHoldTimeout(desk) {
    const { inputs } = desk;
    const budget = inputs["hold-budget"] ?? 0;
    return holdTimeout(inputs.hold ? budget + (await watchTime(desk)) : budget);
}
async function watchTime(desk) {
    const { inputs, assignment, progress } = desk;
    const longest = Math.max(0, ...(assignment.phases ?? []).map(({ soak = 0 }) => soak));
    if (!assignment.watched)
        return longest;
    const source = await (0,read_source/* readSource */.o)(desk, inputs.monitor, assignment.commit);
    if (source.kind === "missing")
        return longest;
    const parsed = source.kind === "text" ? (0,parse_document/* parseDocument */.T)(source.text, monitorSchema, inputs.monitor) : undefined;
    if (parsed?.kind === "valid")
        return longestWatch(parsed.value, longest);
    const why = source.kind === "unreadable" ? source.why : `${inputs.monitor} is not valid`;
    progress.warn(`The time to watch is not known (${why}); holds last as long as \`hold-budget\` says.`);
    return longest;
}

// EXTERNAL MODULE: ./lib/core/task-definition/app-spec.js
var app_spec = __webpack_require__(4236);
// EXTERNAL MODULE: ./lib/actions/deploy-ecs/verdict.js
var deploy_ecs_verdict = __webpack_require__(2922);
;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/read/read-shift.js





/** Reads the AppSpec and names the group, before anything is registered. */
async function readShift(desk, { shift }) {
    if (shift === undefined)
        return { kind: "none" };
    const { inputs, assignment } = desk;
    const file = inputs["codedeploy-appspec"];
    const named = assignment.place.shiftGroup ?? (0,shift_group/* shiftGroupOf */.jw)(assignment.place, { application: "", group: "" });
    const problem = (0,shift_group/* shiftGroupProblem */.zP)(named);
    if (problem !== undefined)
        return refused((0,inert/* inertLine */.F)(problem, 600), "Give `codedeploy-application` and `codedeploy-deployment-group` their names.");
    const source = await (0,read_source/* readSource */.o)(desk, file, "");
    if (source.kind === "unreadable")
        return {
            kind: "refused",
            verdict: (0,deploy_ecs_verdict/* unknown */.L5)("state_unreadable", (0,inert/* inertLine */.F)(`Nothing was changed: ${source.why}.`), source.remedy),
        };
    if (source.kind === "missing")
        return refused((0,inert/* inertLine */.F)(`There is no AppSpec ${file} in the workspace, and CodeDeploy deploys this service by one.`), "Check the repository out before this step, or give `codedeploy-appspec` the file's path.");
    const rendered = (0,app_spec/* renderAppSpec */.Z)(source.text, "");
    if (rendered.kind === "invalid")
        return refused((0,inert/* inertLine */.F)(`${file} cannot be used: ${rendered.problem}`, 600), "Mend the AppSpec.");
    const config = inputs["codedeploy-deployment-config"];
    const description = inputs["codedeploy-deployment-description"];
    return { kind: "shift", wish: { ...named, appSpec: source.text, config, description } };
}
function refused(headline, remedy) {
    return { kind: "refused", verdict: (0,deploy_ecs_verdict/* failure */.V2)("appspec_invalid", headline, remedy) };
}

// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __webpack_require__(9397);
;// CONCATENATED MODULE: ./lib/core/rollout/refusal.js
/** Makes a refusal, or none. */
function refuseWhen(refused, reason, said) {
    return refused ? { reason, headline: said[0], remedy: said[1] } : undefined;
}

;// CONCATENATED MODULE: ./lib/core/rollout/place-refusals.js

/** Lists what speaks against a service by where it stands. */
function placeRefusals({ observation, expected, }) {
    const { account, region } = observation;
    return [
        refuseWhen(expected.account !== "" && account !== expected.account, "account_mismatch", [
            `The service stands in account ${account}, ${expected.account} is expected.`,
            "Mend `account` or `role` of the target, or the inputs `role-to-assume` and `expected-account`.",
        ]),
        refuseWhen(expected.region !== "" && region !== expected.region, "region_mismatch", [
            `The service stands in ${region}, the target says ${expected.region}.`,
            "Mend `region` of the target or the input `aws-region`.",
        ]),
        refuseWhen(!sameCluster(expected.cluster, observation.cluster), "cluster_mismatch", [
            `The service stands in cluster ${observation.cluster ?? ""}, ${expected.cluster} is expected.`,
            "Mend `cluster` of the target or the inputs `cluster` and `expected-cluster`.",
        ]),
    ].filter((one) => one !== undefined);
}
/** Tells whether a cluster is the one that is expected, each by its name or its ARN; whole ARNs are compared where both are. Where nothing is expected, each is. */
function sameCluster(expected, found) {
    if (expected === "" || found === undefined)
        return expected === "";
    if (expected.startsWith("arn:") && found.startsWith("arn:"))
        return expected === found;
    const name = (text) => text.slice(text.lastIndexOf("/") + 1);
    return name(expected) === name(found);
}

;// CONCATENATED MODULE: ./lib/core/rollout/preflight.js


/** Lists every reason against a rollout, the most fundamental first; none means that it may start. */
function preflight(facts) {
    return [
        stateRefusals,
        placeRefusals,
        definitionRefusals,
        variableRefusals,
        privilegeRefusals,
        holdRefusals,
        safetyRefusals,
    ]
        .flatMap((part) => part(facts))
        .filter((one) => one !== undefined);
}
function stateRefusals({ observation, holds }) {
    return [
        refuseWhen(!observation.active, "service_inactive", [
            "The service is not active.",
            "Check cluster and service of the target, or create the service first.",
        ]),
        refuseWhen(!observation.steerable, "foreign_controller", [
            "The service's rollouts are carried out by another controller than ECS itself.",
            "Set the service's deployment controller to ECS, or use that controller's own tool.",
        ]),
        refuseWhen(observation.shift !== undefined && holds !== undefined, "foreign_controller", [
            "CodeDeploy deploys the service, and its deployments cannot be held until they are judged.",
            "Set the service's deployment controller to ECS with the strategy BLUE_GREEN, or deploy it by the action alone, without `hold`.",
        ]),
    ];
}
function definitionRefusals({ plan }) {
    return [
        refuseWhen(plan.problems.length > 0, plan.problemReason ?? "definition_invalid", [
            plan.problems.join(" "),
            "Mend the task definition or the target, then re-run.",
        ]),
    ];
}
/** Names every listed variable that no container has, as environment or as secret. */
function variableRefusals({ envExample, plan }) {
    if (envExample === undefined || plan.problems.length > 0)
        return [];
    const { file, listed } = envExample;
    const { variables, environmentFiles } = plan.facts;
    const missing = listed.variables.filter(({ name, optional }) => !optional && !variables.includes(name));
    const names = [...new Set(missing.map(({ name }) => name))];
    const files = environmentFiles.length === 0 ? "" : ` The environment files of ${environmentFiles.join(", ")} are not read.`;
    return [
        refuseWhen(listed.unreadable.length > 0, "env_variable_missing", [
            `${file} cannot be read as variables in line ${listed.unreadable.join(", ")}.`,
            "Write each variable as `NAME=value`, or put `#` before the line.",
        ]),
        refuseWhen(names.length > 0, "env_variable_missing", [
            `The task definition lacks ${names.length === 1 ? "a variable" : `${names.length} variables`} of ${file}: ${names.join(", ")}.${files}`,
            "Set them in the task definition as environment or secrets, or write `# optional` above them in the example.",
        ]),
    ];
}
function privilegeRefusals({ plan, allowed }) {
    const gained = plan.facts.privileged.filter(({ privilege }) => !allowed.includes(privilege));
    const kinds = [...new Set(gained.map(({ privilege }) => privilege))];
    return [
        refuseWhen(gained.length > 0, "change_not_allowed", [
            `The task definition gains what the running one has not: ${gained.map(({ place }) => place).join(", ")}.`,
            `Take it back, or name ${kinds.join(", ")} in \`allow-changes\` of the target, in a change that is reviewed.`,
        ]),
    ];
}
function holdRefusals({ holds, timeout, observation }) {
    const [open] = observation.inFlight;
    const places = holds?.kind === "foreign" ? holds.places.join(", ") : "";
    return [
        refuseWhen(open !== undefined, "deployment_in_flight", [
            `Rollout ${open?.id ?? ""} of ${open?.release ?? ""} is in flight (${open?.status ?? ""}).`,
            "Wait until it has ended, or end it in the ECS console, then re-run the job; `on-in-flight: wait` waits by itself.",
        ]),
        refuseWhen(holds?.kind === "foreign", "foreign_pause_hook", [
            `The service has pause hooks of its own (${places}).`,
            "Remove them, or set `own-hooks: keep` in the target where they stand at other stages than ours.",
        ]),
        refuseWhen(holds?.kind === "no-test-address", "test_address_missing", [
            "At 0 % only a test address reaches the new version, and the service has no test listener.",
            "Give the service a test listener rule and the target a `test-address`, or set `smoke-at: full`.",
        ]),
        refuseWhen(holds !== undefined && timeout.kind === "too-long", "hold_too_long", [
            `A hold of ${timeout.minutes} minutes is longer than a day.`,
            "Shorten the watch, the team's commands or `hold-budget`.",
        ]),
    ];
}
function safetyRefusals({ wayBack, firstDeploy, plan }) {
    return [
        refuseWhen(wayBack === undefined && !firstDeploy, "no_way_back", [
            "No earlier release is known that could be gone back to.",
            "Set `first-deploy: true` if nothing was live before.",
        ]),
        refuseWhen(plan.liveHealth.kind === "unhealthy" && !firstDeploy, "live_unhealthy", [
            "What serves the public now has no healthy target behind the load balancer.",
            "Find out why, or roll back first; traffic is never moved away from nothing.",
        ]),
    ];
}

;// CONCATENATED MODULE: ./lib/core/task-definition/image-reference.js
/** Tells whether an image is named by its digest, which cannot move. */
function isPinned(image) {
    return /@sha256:[0-9a-f]{64}$/.test(image);
}

;// CONCATENATED MODULE: ./lib/core/rollout/readiness-refusals.js


/** Lists every reason against a rollout in what it relies on beside its service. */
function readinessRefusals(facts) {
    return [imageRefusals, alarmRefusals, balancingRefusals]
        .flatMap((part) => part(facts))
        .filter((one) => one !== undefined);
}
function imageRefusals({ images }) {
    const named = (some) => some.map(({ container, image }) => `${image} (${container})`).join(", ");
    const missing = images.filter(({ presence }) => presence === "missing");
    const loose = images.filter(({ image, changed }) => changed && !isPinned(image));
    return [
        refuseWhen(missing.length > 0, "image_missing", [
            `The registry has no ${named(missing)}.`,
            "Push the image, or mend its repository, tag or digest; images of a pull-through cache are there after their first pull.",
        ]),
        refuseWhen(loose.length > 0, "image_not_pinned", [
            `A tag may move between test and deployment: ${named(loose)}.`,
            "Give the input `digest`, or name the image by its digest (`repository@sha256:…`).",
        ]),
    ];
}
function alarmRefusals({ alarms }) {
    const active = alarms.filter(({ state }) => state === "alarm").map(({ name }) => name);
    const silent = alarms
        .filter(({ state }) => state === "no-data" || state === "missing")
        .map(({ name, state }) => `${name} (${state === "missing" ? "there is no such alarm" : "no data"})`);
    return [
        refuseWhen(active.length > 0, "alarm_active", [
            `In ALARM before the deployment begins: ${active.join(", ")}. ECS ignores an alarm that is active at the start, so nothing would guard it.`,
            "Find out what is wrong with the service, or mend the alarm, then re-run the job.",
        ]),
        refuseWhen(silent.length > 0, "alarm_unreadable", [
            `Alarms that cannot tell whether the deployment goes well: ${silent.join(", ")}.`,
            "Mend their names in the service's deployment configuration, or let the alarm treat missing data as not breaching.",
        ]),
    ];
}
function balancingRefusals({ strategy, balancing, rules, liveGroup, moving }) {
    if (strategy === "rolling")
        return [];
    return balancing.flatMap((one) => {
        const gaps = gapsOf(one, rules);
        const said = gaps.length > 0 || moving ? undefined : weightsSaid(one, rules, liveGroup);
        return [
            refuseWhen(gaps.length > 0, "load_balancer_incomplete", [
                `A ${strategy} deployment shifts traffic, and the service's load balancer is not set up for it: ${gaps.join("; ")}.`,
                "Complete `advancedConfiguration` of the service, with both target groups in the listener's rules, or set `strategy: rolling`.",
            ]),
            refuseWhen(said !== undefined, "weights_unexpected", [
                `${said ?? ""} ECS does not look at the live weights before it shifts.`,
                "Give the live target group the whole weight of the production rule and the other one 0, then re-run the job.",
            ]),
        ];
    });
}
/** Names what an Application or Network Load Balancer lacks for ECS to shift traffic (`advancedConfiguration`). */
function gapsOf(one, rules) {
    const lacking = [
        one.targetGroup === "" ? "no target group" : "",
        one.alternateTargetGroup === "" ? "no alternate target group" : "",
        one.productionRule === "" ? "no production listener rule" : "",
        one.role === "" ? "no role for the load balancer" : "",
    ].filter((gap) => gap !== "");
    const read = rules.filter(({ rule }) => rule === one.productionRule || rule === one.testRule);
    if (lacking.length > 0 || !read.some(({ rule }) => rule === one.productionRule))
        return lacking;
    // What the test rule holds is not known unless it was read too.
    if (one.testRule !== "" && !read.some(({ rule }) => rule === one.testRule))
        return [];
    return [one.targetGroup, one.alternateTargetGroup]
        .filter((group) => !read.some(({ weights }) => weights.has(group)))
        .map((group) => `target group ${nameOf(group)} is in neither the production nor the test rule`);
}
function weightsSaid({ targetGroup, alternateTargetGroup, productionRule }, rules, liveGroup) {
    const production = rules.find(({ rule }) => rule === productionRule);
    if (production === undefined)
        return undefined;
    const served = [...production.weights].filter(([, weight]) => weight > 0);
    const [only] = served;
    const words = `The production rule's weights are ${[...production.weights].map(([group, weight]) => `${nameOf(group)} ${weight}`).join(", ") || "none"}`;
    if (only === undefined || served.length > 1 || ![targetGroup, alternateTargetGroup].includes(only[0]))
        return `${words}: one target group of the service should have all of it.`;
    return liveGroup === undefined || liveGroup === only[0]
        ? undefined
        : `${words}, and the live release is behind ${nameOf(liveGroup)}.`;
}
function nameOf(targetGroup) {
    return /targetgroup\/([^/]+)/.exec(targetGroup)?.[1] ?? targetGroup;
}

// EXTERNAL MODULE: ./lib/core/rollout/watch-interval.js
var watch_interval = __webpack_require__(1146);
// EXTERNAL MODULE: ./lib/core/time/format-utc.js
var format_utc = __webpack_require__(7869);
// EXTERNAL MODULE: ./lib/kit/poll.js
var poll = __webpack_require__(3875);
;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/before/judge-refusals.js


/** What the peer that a drop-in replaces does not look at: only `strict` refuses it. */
const LENIENT = [
    "no_way_back",
    "live_unhealthy",
    "image_missing",
    "image_not_pinned",
    "change_not_allowed",
    "alarm_active",
    "alarm_unreadable",
    "load_balancer_incomplete",
    "weights_unexpected",
];
/** Turns refusals into the verdict of the first that counts; the others are told. */
function judge({ inputs, progress }, found) {
    const lenient = inputs.strict ? [] : LENIENT;
    for (const { reason, headline, remedy } of found.filter((one) => lenient.includes(one.reason))) {
        const line = (0,inert/* inertLine */.F)(`${headline} ${remedy}`, 900);
        if (reason === "image_not_pinned")
            progress.say(line);
        else
            progress.warn(line);
    }
    const refusal = found.find(({ reason }) => !lenient.includes(reason));
    if (refusal === undefined)
        return undefined;
    const verdict = refusal.reason === "alarm_unreadable" ? deploy_ecs_verdict/* unknown */.L5 : deploy_ecs_verdict/* failure */.V2;
    return verdict(refusal.reason, (0,inert/* inertLine */.F)(refusal.headline, 900), refusal.remedy);
}
/** Without a permission that the peer does not need a drop-in goes on, after one warning. */
function judgeGaps({ inputs, progress }, gaps) {
    const [first] = gaps;
    if (first !== undefined && inputs.strict)
        return (0,deploy_ecs_verdict/* unknown */.L5)(first.what === "alarms" ? "alarm_unreadable" : "state_unreadable", (0,inert/* inertLine */.F)(`Nothing was changed, since the ${first.what} cannot be checked: ${first.message}.`, 600), first.remedy);
    for (const { what, message, remedy } of gaps)
        progress.warn((0,inert/* inertLine */.F)(`The ${what} cannot be checked: ${message}. ${remedy}`, 600));
    return undefined;
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/before/clear-way.js








const LONGEST_WAIT_MINUTES = 360;
/** What is done about other rollouts in flight; the peer that a drop-in replaces goes on. */
function inFlightPolicy({ assignment, inputs }) {
    return assignment.onInFlight ?? (inputs.strict ? "fail" : "supersede");
}
/** Looks at the service, which must stand where it is expected; where the policy says so it waits until no other rollout is in flight, or says whom it supersedes. */
async function clearWay(desk, records) {
    const { target, progress, inputs } = desk;
    const observation = await target.observe();
    const misplaced = judge(desk, placeRefusals({ observation, expected: desk.assignment.expected }));
    if (misplaced !== undefined)
        return { kind: "ended", verdict: misplaced };
    const others = observation.inFlight.map((one) => whose(one, records)).join("; ");
    if (others === "")
        return { kind: "clear", observation };
    switch (inFlightPolicy(desk)) {
        case "fail":
            return { kind: "clear", observation };
        case "supersede":
            // CodeDeploy has one deployment at a time and refuses the next.
            if (observation.shift !== undefined)
                return { kind: "clear", observation };
            progress.warn((0,inert/* inertLine */.F)(`In flight, and superseded by this deployment: ${others}.`, 600));
            return { kind: "clear", observation };
        case "wait":
            progress.say((0,inert/* inertLine */.F)(`In flight: ${others}. ${inputs["dry-run"] ? "It would be waited for." : "Waiting for its end."}`, 600));
            return inputs["dry-run"] ? { kind: "clear", observation } : waitForOthers(desk, records);
    }
}
async function waitForOthers(desk, records) {
    const { target, clock, chance, signal, inputs, progress } = desk;
    const minutes = Math.min(inputs["wait-for-minutes"], LONGEST_WAIT_MINUTES);
    const deadline = clock.elapsed() + minutes * 60_000;
    let told = "";
    const ended = await (0,poll/* poll */.w)({ clock, chance, signal, deadline, interval: watch_interval/* watchInterval */.f }, async () => {
        const observation = await target.observe();
        const others = observation.inFlight.map((one) => whose(one, records)).join("; ");
        if (others === "")
            return { kind: "found", value: observation };
        if (others !== told && told !== "")
            progress.say((0,inert/* inertLine */.F)(`Still in flight: ${others}.`, 600));
        told = others;
        return { kind: "again" };
    });
    switch (ended.kind) {
        case "found":
            progress.say(`The way is clear: ${(0,inert/* inertLine */.F)(ended.value.live.release)} is live.`);
            return { kind: "clear", observation: ended.value };
        case "interrupted":
            return {
                kind: "ended",
                verdict: (0,deploy_ecs_verdict/* unknown */.L5)("interrupted", "The run was cancelled while it waited for another deployment.", "Start a new run."),
            };
        case "deadline":
            return {
                kind: "ended",
                verdict: (0,deploy_ecs_verdict/* failure */.V2)("deployment_in_flight", (0,inert/* inertLine */.F)(`Still in flight after ${minutes} minutes: ${told}.`, 600), "Look at that deployment in the ECS console; raise `wait-for-minutes` if it only needs longer, then re-run the job."),
            };
    }
}
/** Says which rollout it is and whose: the run that recorded it, where one did. */
function whose({ id, release, status, createdAt }, records) {
    const record = records.find((one) => (0,deploy_record/* statusOf */.c2)(one)?.serviceDeployment === id);
    const who = record === undefined ? "by no run that is recorded" : `by run ${record.payload.run} (${record.payload.version})`;
    return `${id} of ${release || "an unknown release"} (${status}), started ${(0,format_utc/* formatUtc */.a)(createdAt)} ${who}`;
}

;// CONCATENATED MODULE: ./lib/core/task-definition/env-example.js
/** `export NAME=…`, `NAME=…`, `NAME: …`, or the name alone, as the dotenv packages take them. */
const VARIABLE = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*(?:=|:(?=\s|$))?(.*)$/;
const NAME_ALONE = /^\s*(?:export\s+)?[A-Za-z_][\w.-]*\s*(?:#.*)?$/;
const OPTIONAL = /#\s*optional\b/i;
/** Reads the names in a dotenv file: comments, `export`, quotes over several lines; a value is never kept. */
function parseEnvExample(text) {
    const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
    const variables = [];
    const unreadable = [];
    let above = false;
    for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at] ?? "";
        if (/^\s*(#|$)/.test(line)) {
            above = OPTIONAL.test(line);
            continue;
        }
        const [, name, rest = ""] = VARIABLE.exec(line) ?? [];
        if (name === undefined || !(NAME_ALONE.test(line) || /^[^=:]*[=:]/.test(line))) {
            unreadable.push(at + 1);
            above = false;
            continue;
        }
        const { comment, end } = valueFrom(lines, at, rest);
        variables.push({ name, line: at + 1, optional: above || OPTIONAL.test(comment) });
        at = end;
        above = false;
    }
    return { variables, unreadable };
}
/** Finds where a value ends, and the comment behind it; a quote that is never closed ends with its line. */
function valueFrom(lines, at, rest) {
    const value = rest.trimStart();
    const [quote = ""] = value;
    if (!["'", '"', "`"].includes(quote))
        return { comment: /(?:^|\s)(#.*)$/.exec(value)?.[1] ?? "", end: at };
    for (let end = at, tail = value.slice(1); end < lines.length; end += 1, tail = lines[end] ?? "") {
        const closing = closingQuote(tail, quote);
        if (closing !== -1)
            return { comment: /^\s*(#.*)?$/.exec(tail.slice(closing + 1))?.[1] ?? "", end };
    }
    return { comment: "", end: at };
}
function closingQuote(text, quote) {
    for (let at = 0; at < text.length; at += 1) {
        if (text[at] === "\\" && quote === '"')
            at += 1;
        else if (text[at] === quote)
            return at;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/before/read-env-example.js




/** Reads which variables the deployed commit asks for. */
async function readEnvExample(desk) {
    const { envExample: file, commit } = desk.assignment;
    if (file === "")
        return { kind: "none" };
    const source = await (0,read_source/* readSource */.o)(desk, file, commit);
    switch (source.kind) {
        case "text":
            return { kind: "example", file, listed: parseEnvExample(source.text) };
        case "missing":
            return {
                kind: "refused",
                verdict: (0,deploy_ecs_verdict/* failure */.V2)("env_variable_missing", (0,inert/* inertLine */.F)(`The target names ${file}, and ${source.from} does not exist, so nobody knows what it lists.`), "Add the file, or mend `env-example` of the target."),
            };
        case "unreadable":
            return {
                kind: "refused",
                verdict: (0,deploy_ecs_verdict/* unknown */.L5)("state_unreadable", (0,inert/* inertLine */.F)(`Nothing was changed: ${source.why}.`, 600), source.remedy),
            };
    }
}

;// CONCATENATED MODULE: ./lib/core/rollout/service-alarms.js

/** Lists the alarms that guard the rollouts of a service, by its configuration; none where they are turned off. */
function alarmsOf(configuration) {
    const { alarms } = (0,service_configuration/* parseConfiguration */.MA)(configuration);
    if (typeof alarms !== "object" || alarms === null)
        return [];
    const enabled = "enable" in alarms && alarms.enable === true;
    const names = "alarmNames" in alarms ? alarms.alarmNames : [];
    return enabled && Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/before/survey-readiness.js


/** Reads what a rollout relies on beside its service: its images, the alarms that guard it, the weights that it would move; without a service the images alone. */
async function surveyReadiness({ readiness, assignment }, { observation, plan }) {
    const gaps = new Map();
    const orGap = async (what, read, otherwise) => {
        try {
            return await read();
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.I))
                throw error;
            gaps.set(what, { what, message: error.message, remedy: error.remedy, passing: (0,unreadable/* isPassing */.W)(error) });
            return otherwise;
        }
    };
    const strategy = observation === undefined ? "rolling" : (assignment.strategy ?? observation.strategy);
    const balancing = strategy === "rolling" ? [] : (observation?.balancing ?? []);
    const [images, alarms, rules, liveGroup] = await Promise.all([
        Promise.all(plan.facts.images.map(async (one) => ({
            ...one,
            presence: await orGap("images", () => readiness.image(one.image), "unread"),
        }))),
        orGap("alarms", async () => readAlarms(readiness, observation?.configuration ?? ""), []),
        orGap("load balancer", () => readRules(readiness, balancing), []),
        balancing.length === 0
            ? undefined
            : orGap("load balancer", () => readiness.groupOf(observation?.live.rollout ?? ""), undefined),
    ]);
    const moving = (observation?.inFlight.length ?? 0) > 0;
    return { facts: { images, alarms, strategy, balancing, rules, liveGroup, moving }, gaps: [...gaps.values()] };
}
async function readAlarms(readiness, configuration) {
    const names = alarmsOf(configuration);
    return names.length === 0 ? [] : readiness.alarms(names);
}
async function readRules(readiness, balancing) {
    const addresses = balancing.flatMap(({ productionRule, testRule }) => [productionRule, testRule]);
    return Promise.all([...new Set(addresses)].filter((one) => one !== "").map((one) => readiness.rule(one)));
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/before/check-rollout.js









/** Finds the first reason against a rollout; without `strict` what only we would refuse is a warning, for the sake of a drop-in. */
async function checkRollout(desk, checked) {
    const { assignment, inputs } = desk;
    const { observation, plan } = checked;
    const blind = checkInsight(desk, observation);
    if (blind !== undefined)
        return blind;
    const example = await readEnvExample(desk);
    if (example.kind === "refused")
        return example.verdict;
    const found = preflight({
        ...checked,
        expected: assignment.expected,
        allowed: assignment.allowChanges,
        envExample: example.kind === "none" ? undefined : example,
        wayBack: await findWayBack(desk, checked),
        firstDeploy: inputs["first-deploy"],
    });
    const superseding = inFlightPolicy(desk) === "supersede";
    // `prepare` has warned of the permission without which no way back can be known.
    const sightless = !inputs.strict && (plan.blind ?? []).length > 0;
    const refused = judge(desk, found.filter(({ reason }) => !(superseding && reason === "deployment_in_flight") && !(sightless && reason === "no_way_back")));
    if (refused !== undefined)
        return refused;
    const { facts, gaps } = await surveyReadiness(desk, { observation, plan });
    return healthGap(desk, plan) ?? judgeGaps(desk, gaps) ?? judge(desk, readinessRefusals(facts));
}
async function findWayBack({ inputs, history, progress }, checked) {
    const { plan, observation } = checked;
    if (inputs["first-deploy"])
        return undefined;
    let found;
    try {
        found = await history.lastKnownGood({ than: plan.release ?? "", captured: observation.live.release });
    }
    catch (error) {
        // A role of the official action may not read definitions: `plan` has warned of that, and the way back stays unknown.
        if (inputs.strict || !(error instanceof unreadable/* Unreadable */.I) || error.why !== "forbidden")
            throw error;
    }
    if (found !== undefined)
        progress.say(`The way back: ${found.release}, proven by ${found.provenBy === "platform" ? "ecs" : found.provenBy}.`);
    return found;
}
function healthGap({ inputs, progress }, { liveHealth }) {
    if (liveHealth.kind !== "unknown")
        return undefined;
    const headline = (0,inert/* inertLine */.F)(`The health of what serves now cannot be checked: ${liveHealth.why}`, 600);
    if (inputs.strict && !inputs["first-deploy"])
        return (0,deploy_ecs_verdict/* unknown */.L5)("state_unreadable", headline, "Mend what is named, then re-run the job.");
    progress.warn(headline);
    return undefined;
}
/** Without the service's rollouts no hold can be seen; a drop-in goes on by the service alone, after one warning. */
function checkInsight({ inputs, progress }, { insight }) {
    if (insight.kind === "full")
        return undefined;
    const { permission } = insight;
    if (inputs.strict || inputs.hold)
        return (0,deploy_ecs_verdict/* failure */.V2)("refused_by_platform", `Nothing was changed: ${permission} is not allowed, so the service deployment could not be followed.`, `Allow ${permission} in the policy of the role that this job uses.`);
    progress.warn(`Only the service can be watched, not its service deployments: allow ${permission} to tell a rollback from a success with certainty.`);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/before/rollout-wish.js
/** Says how a release is to be brought out, by target and inputs, as long as nobody has started another rollout since it was looked at. */
function wishOf({ assignment, inputs }, { holds, observation, shift }, release = "") {
    const { rollout } = observation.primary;
    return {
        release,
        holds,
        strategy: assignment.strategy,
        settings: assignment.settings,
        bakeMinutes: assignment.bakeMinutes,
        desiredCount: inputs["desired-count"],
        force: inputs["force-new-deployment"],
        extra: assignment.serviceSettings,
        ...(shift === undefined ? {} : { shift }),
        ...(rollout === "" ? {} : { after: rollout }),
    };
}

// EXTERNAL MODULE: ./lib/core/migration/migration-in-words.js
var migration_in_words = __webpack_require__(3166);
;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/before/say-migration.js

/** Tells in the plan what happens to the database before the service changes. */
function sayMigration({ assignment, progress }) {
    const { migration } = assignment;
    if (migration !== undefined)
        progress.say(`  before: ${(0,migration_in_words/* migrationInWords */.L)(migration)}`);
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/before/say-notices.js

/** Says what was done to the definition, and which permission would tell more; what is missing changes nothing else. */
function sayNotices({ progress }, { notices = [], blind = [] }) {
    for (const notice of notices)
        progress.say((0,inert/* inertLine */.F)(notice, 600));
    for (const permission of blind)
        progress.warn(`${permission} is not allowed: changes, an identical revision and the way back stay unknown. Allow it in the policy of the role that this job uses.`);
}

// EXTERNAL MODULE: ./lib/core/rollout/phases.js
var rollout_phases = __webpack_require__(2645);
;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/before/say-plan.js


const LONGEST = 40;
/** Prints what will be done, or would be in a dry run; values that may be secret are not in it. */
function sayPlan({ assignment, progress }, { observation, plan, holds, }) {
    const { place, version, strategy, phases } = assignment;
    const way = phases === undefined ? (strategy ?? observation.strategy) : `phased: ${(0,rollout_phases/* formatPhases */.q)(phases)}`;
    progress.say((0,inert/* inertLine */.F)(`Plan: ${version} to service ${place.service} of ${place.cluster} in ${observation.region}, ${way}.`));
    sayChanges({ progress }, plan);
    const places = holds?.kind === "places" ? holds.places : [];
    progress.say(places.length === 0 ? "  no pause: it is judged after its proof" : `  pause at: ${places.join(", ")}`);
}
/** Prints how the definition departs from the running one; values that may be secret are hidden. */
function sayChanges({ progress }, plan) {
    progress.say(plan.release === undefined
        ? `  register a new revision of ${plan.family}`
        : `  reuse ${plan.release}, which has the same content`);
    for (const { path, change, before, after } of plan.changes.slice(0, LONGEST)) {
        const values = before === undefined && after === undefined ? "(value hidden)" : `${before ?? ""} → ${after ?? ""}`;
        progress.say(`  ${(0,inert/* inertLine */.F)(`${change} ${path} ${values}`, 500)}`);
    }
    if (plan.changes.length > LONGEST)
        progress.say(`  … and ${plan.changes.length - LONGEST} more changes`);
}
/** Prints the writes that were planned, in their order. */
function sayCalls({ progress, trace }) {
    progress.say("Calls that would be made:");
    trace.planned.calls.forEach(({ call, why }, index) => {
        progress.say((0,inert/* inertLine */.F)(`  ${index + 1}. ${call}: ${why}`));
    });
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/before/prepare-rollout.js















/** Reads the target, plans and checks; writes nothing. `records` are those of the service, where there are any. */
async function prepare(desk, { wish, records }) {
    const way = await clearWay(desk, records);
    if (way.kind === "ended")
        return way;
    const { observation } = way;
    const plan = await desk.target.plan(wish);
    sayNotices(desk, plan);
    Object.assign(desk.trace, {
        previous: observation.live.release,
        release: plan.release ?? "",
        startedAt: observation.at,
        planned: { changes: plan.changes, calls: [], ownWaitMinutes: observation.shift?.waitMinutes ?? 0 },
    });
    if (plan.problems.length === 0 && (await isLive(desk, observation, plan)))
        return alreadyLive(desk, { observation, plan, records });
    const holds = ownHolds(desk, observation);
    const timeout = await readHoldTimeout(desk);
    const refused = await checkRollout(desk, { observation, plan, holds, timeout });
    if (refused !== undefined)
        return ended(refused);
    const shift = await readShift(desk, observation);
    if (shift.kind === "refused")
        return ended(shift.verdict);
    const places = holds?.kind === "places" ? holds.places : [];
    const ready = {
        kind: "ready",
        plan,
        observation,
        holds: places.length === 0 ? undefined : { places, timeoutMinutes: timeout.minutes },
        shift: shift.kind === "shift" ? shift.wish : undefined,
    };
    desk.trace.planned.calls = prepare_rollout_callsOf(desk, ready);
    sayPlan(desk, { observation, plan, holds });
    sayMigration(desk);
    if (!desk.inputs["dry-run"])
        return ready;
    sayCalls(desk);
    return ended(planned(desk, ready));
}
function alreadyLive({ assignment, inputs, trace }, { observation, plan, records, }) {
    Object.assign(trace, {
        liveVersion: assignment.version,
        rollout: observation.primary.rollout,
        releaseAddress: observation.primaryAddress,
        address: assignment.addresses.public,
    });
    const what = `${(0,inert/* inertLine */.F)(assignment.version)} (${plan.release})`;
    if ((0,deploy_record/* isUnjudged */.t5)(observation.primary.release, records))
        return inputs["dry-run"]
            ? ended((0,deploy_ecs_verdict/* yes */.EZ)("planned", "dry_run", `${what} is live, and no run ever judged it: it would be judged as it stands.`))
            : { kind: "unjudged", observation };
    return ended((0,deploy_ecs_verdict/* yes */.EZ)("unchanged", "already_live", `${what} is live already and proven; nothing was changed.`));
}
function prepare_rollout_callsOf(desk, ready) {
    const { assignment, inputs } = desk;
    const { plan, observation } = ready;
    return plannedCalls({
        register: plan.release === undefined ? plan.family : undefined,
        record: assignment.environment !== "",
        start: true,
        shift: ready.shift !== undefined,
        task: inputs["run-task"],
        migration: assignment.migration,
        places: ready.holds?.places ?? [],
        configured: (0,service_configuration/* configurationFor */.a2)((0,service_configuration/* parseConfiguration */.MA)(observation.configuration), wishOf(desk, ready)) !== undefined,
        judged: inputs.hold,
    });
}
function planned({ assignment }, { plan, observation }) {
    const as = plan.release ?? `a new revision of ${plan.family}`;
    return (0,deploy_ecs_verdict/* yes */.EZ)("planned", "dry_run", `${(0,inert/* inertLine */.F)(assignment.version)} would be brought out as ${as}, after ${observation.live.release}.`);
}
/** Plans our pauses; a first deployment has nothing to fall back to and gets none. */
function ownHolds({ assignment, inputs, progress }, observation) {
    if (!inputs.hold)
        return undefined;
    if (inputs["first-deploy"]) {
        progress.say("A first deployment: there is nothing to go back to, so it is not held.");
        return undefined;
    }
    const { ownHooks, smokeAt, strategy } = assignment;
    return (0,plan_holds/* planHolds */.s)({ ...observation, strategy: strategy ?? observation.strategy, ownHooks, smokeAt });
}
async function isLive(desk, { live, primary, tasks }, { release }) {
    const { target, inputs, assignment } = desk;
    if (inputs["force-new-deployment"] || inputs["run-task"] || release === undefined)
        return false;
    const count = inputs["desired-count"];
    // What the service is asked for beside the release cannot be compared: it is given to ECS.
    if (Object.keys(assignment.serviceSettings).length > 0 || (count !== undefined && count !== tasks.wanted))
        return false;
    if (live.release !== release || primary.release !== release)
        return false;
    const proof = await target.prove((0,prove_own/* claimOf */._)(desk, release, primary.rollout));
    return proof.kind === "proven";
}
function ended(verdict) {
    return { kind: "ended", verdict };
}

;// CONCATENATED MODULE: ./lib/core/migration/migration-phase.js

/** How far a migration came, in the order in which a record notes it; each is noted before its step begins. */
const MIGRATION_PHASES = ["backing-up", "migrating", "verifying-migration", "undoing-migration", "migrated"];
/** What a closed record says where nothing of the service changed, and the database may have. */
const MIGRATION_LEFT = "migration-left";
/** Reads the phase of a migration that a record stands at; `undefined` when it stands elsewhere. */
function migrationPhaseOf(record) {
    const phase = record === undefined ? undefined : (0,deploy_record/* statusOf */.c2)(record)?.phase;
    return MIGRATION_PHASES.find((one) => one === phase);
}
/** Phases and reasons at which a migration has surely not begun to change the database. */
const UNTOUCHED = [
    "backing-up",
    "backup_failed",
    "migration_not_started",
    "nothing_changed",
    "not-started",
];
/** Tells whether a deployment that is on record may have migrated its database; only one that surely never began has not. */
function mayHaveTouched(record) {
    if (record.payload.migration === undefined)
        return false;
    const phases = record.statuses.flatMap(({ status }) => status?.phase ?? []);
    return !UNTOUCHED.includes(phases.at(-1) ?? "");
}
/** Tells whether a migration may have changed the database by the time its record stood at a phase. */
function mayHaveMigrated(phase) {
    return phase !== undefined && phase !== "backing-up";
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/before/recall-migration.js


/** Recalls from the record how far an earlier attempt of this request came with its migration, so that no step of it is repeated. */
function recallMigration({ trace }, record) {
    const phase = migrationPhaseOf(record);
    if (record === undefined || phase === undefined)
        return;
    trace.tasks.earlierMigration = { phase, task: (0,deploy_record/* statusOf */.c2)(record)?.task ?? "" };
    if (mayHaveMigrated(phase))
        trace.changed = "unknown";
}

// EXTERNAL MODULE: ./lib/core/rollout/assess-rollout.js
var assess_rollout = __webpack_require__(915);
;// CONCATENATED MODULE: ./lib/flows/settle/locate-rollout.js


/** Looks at the rollout of a record; `undefined` when none was ever started. */
async function locateRollout({ target, history }, record) {
    const noted = (0,deploy_record/* statusOf */.c2)(record)?.serviceDeployment ?? "";
    if (noted !== "")
        return { rollout: noted, observation: await target.observe(noted) };
    const { family: release } = record.payload;
    const rollout = rolloutOfRelease(await target.observe(), release) ??
        (await history.rolloutOf({ release, since: earliestStart(record) }));
    return rollout === undefined ? undefined : { rollout, observation: await target.observe(rollout) };
}
/** Finds the rollout of a record whose run was lost before it could note it: what the service is set to, if that is its release. */
function rolloutOfRelease({ primary, inFlight }, release) {
    return primary.release === release ? primary.rollout : inFlight.find((one) => one.release === release)?.id;
}

;// CONCATENATED MODULE: ./lib/flows/settle/judge-open.js




/** Judges an open record by its rollout as it stands now; nothing is written. Throws `Unreadable`. */
async function judgeOpen(ports, record) {
    const located = await locateRollout(ports, record);
    if (located === undefined)
        return judge_open_ended({ state: "failure", phase: mayHaveTouched(record) ? MIGRATION_LEFT : "not-started" });
    const { rollout, observation } = located;
    const assessment = (0,assess_rollout/* assessRollout */.c)(observation, { failedTasks: undefined });
    switch (assessment.kind) {
        case "held":
            return { kind: "blocked", rollout, why: `is held at ${assessment.hold.at}`, until: assessment.hold.expiresAt };
        case "in-progress":
        case "tasks-failing":
        case "rolling-back": {
            const why = `is ${assessment.kind === "in-progress" ? `under way (${assessment.stage})` : assessment.kind}`;
            return { kind: "blocked", rollout, why, until: undefined };
        }
        case "succeeded":
            return (0,deploy_record/* isJudgedGood */.rv)(record)
                ? { kind: "ended", end: { state: "success", phase: "proven" }, good: true }
                : judge_open_ended({ state: "inactive", phase: "not-judged" });
        case "superseded":
            return judgeSuperseded(record, located, assessment.by);
        case "rolled-back":
        case "rollback-failed":
        case "stopped": {
            const why = assessment.kind === "stopped"
                ? "it was stopped"
                : `it was ${assessment.kind === "rolled-back" ? "rolled back" : "to be rolled back, which failed,"} by ${assessment.cause}`;
            return { kind: "undone", located, why };
        }
        case "unknown":
            return judge_open_ended({ state: "error", phase: "forgotten" });
    }
}
function judgeSuperseded({ payload: { previous, family } }, located, by) {
    if (by.release !== previous || previous === family)
        return judge_open_ended({ state: "inactive", phase: "superseded" });
    const { primary } = located.observation;
    // Until it is complete, the platform may yet put back what it replaces.
    if (primary.rollout === by.rollout && !primary.complete) {
        const why = `is being rolled back: ${by.rollout} brings ${by.release}`;
        return { kind: "blocked", rollout: located.rollout, why, until: undefined };
    }
    return { kind: "undone", located, why: `${by.rollout} brought ${by.release} back` };
}
function judge_open_ended(end) {
    return { kind: "ended", end, good: false };
}

;// CONCATENATED MODULE: ./lib/flows/settle/left-open.js

/** Lists the records of a service that other requests left open, oldest first. */
function leftOpen(records, request) {
    return records.filter((record) => record.payload.request !== request && !(0,deploy_record/* isTerminal */.Hd)(record)).reverse();
}

;// CONCATENATED MODULE: ./lib/flows/settle/foresee-records.js



/** Finds what settling the older records of a service would come to, and writes nothing: no lock has an address. Throws `Unreadable`. */
async function foreseeRecords(ports, of) {
    const records = await ports.records.list(of);
    for (const record of leftOpen(records, of.request)) {
        const judged = await judgeOpen(ports, record);
        if (judged.kind === "blocked")
            return { ...judged, record };
        if (judged.kind === "undone")
            return { kind: "undone", record, why: judged.why, lock: "" };
        const { version, run } = record.payload;
        ports.progress.say((0,inert/* inertLine */.F)(`The record of ${version} (run ${run}) would be settled first: ${judged.end.phase}.`));
    }
    return { kind: "clear", records };
}

// EXTERNAL MODULE: ./lib/flows/restore/restore-configuration.js + 1 modules
var restore_configuration = __webpack_require__(3801);
// EXTERNAL MODULE: ./lib/core/rollout/configuration-change.js
var configuration_change = __webpack_require__(6164);
// EXTERNAL MODULE: ./lib/core/rollout/kept-in-words.js
var kept_in_words = __webpack_require__(4153);
// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __webpack_require__(9706);
;// CONCATENATED MODULE: ./lib/core/incident/describe-impact.js
/** Says whom an undone deployment hit, as plain text that holds the untrusted version; never more than was seen. */
function describeImpact({ weight, version }) {
    const what = version === "" ? "The new version" : version;
    if (weight === undefined)
        return `Not measured: requests that ${what} served since the start time may have failed.`;
    if (weight === 0)
        return `None: ${what} was never reached from the public address.`;
    return `Up to ${Math.round(weight)} % of the public requests were served by ${what} between the start time and the rollback.`;
}

;// CONCATENATED MODULE: ./lib/core/incident/standing-lines.js


/** Says how an incident stands. */
function standing_lines_standingLines(standing) {
    switch (standing.kind) {
        case "identified":
            return {
                status: "Identified",
                resolution: "The rollback is on its way; its proof follows as a comment.",
                eta: "minutes: the old version is put back by the platform",
            };
        case "resolved": {
            const { version, release, at } = standing;
            const what = (0,markdown/* code */.aY)(version === "" ? release : `${version} (${release})`);
            return { status: "Resolved", resolution: `${what} is live again, proven at ${(0,format_utc/* formatUtc */.a)(at)}.`, eta: "done" };
        }
        case "stuck":
            return {
                status: "Investigating",
                resolution: `The rollback is not proven: ${(0,markdown/* markdown */.wD)(standing.why, 400)} By hand: ${(0,markdown/* code */.aY)(standing.command, 600)}`,
                eta: "unknown; a person has to look",
            };
    }
}

;// CONCATENATED MODULE: ./lib/core/incident/format-incident.js





/** Formats an incident's title, one inert line. */
function incidentTitle({ environment, service, version }, { kind }) {
    const done = kind === "stuck" ? "had to be rolled back" : "was rolled back";
    return (0,inert/* inertLine */.F)(`${service} in ${environment}: ${version === "" ? "deployment" : version} ${done}`, 200);
}
/** Formats an incident's body by the team's template: status, severity, impact, start in UTC, what happened, what runs now, what comes next. */
function incidentBody(incident, standing) {
    const { status, resolution, eta } = standing_lines_standingLines(standing);
    const facts = (0,markdown/* table */.tp)(["", ""], [
        ["**Status**", status],
        ["**Severity**", incident.severity.toUpperCase()],
        ["**Customer impact**", (0,markdown/* markdown */.wD)(describeImpact(incident), 400)],
        ["**Start time**", (0,format_utc/* formatUtc */.a)(incident.startedAt)],
        [
            "**Deployed**",
            `${(0,markdown/* code */.aY)(incident.version)} of ${(0,markdown/* code */.aY)(incident.service)} to ${(0,markdown/* code */.aY)(incident.environment)}${releaseOf(incident)}`,
        ],
        ["**Started by**", (0,markdown/* code */.aY)(incident.by)],
        ["**What happened**", (0,markdown/* markdown */.wD)(incident.happened, 600)],
        ["**Rolled back to**", incident.backTo === "" ? "see the updates below" : (0,markdown/* code */.aY)(incident.backTo)],
        ["**Resolution**", resolution],
        ["**ETA**", eta],
        ["**Run**", (0,markdown/* link */.nf)("deployment run", incident.runUrl)],
    ]);
    return [verdictLine(incident, standing), facts, nextSteps(incident)].join("\n\n");
}
/** Formats an update of an incident that stands already. */
function incidentUpdate(incident, standing) {
    const { status, resolution } = standingLines(standing);
    return [`**Status: ${status}**`, resolution, `${lockLine(incident)} ${link("Deployment run", incident.runUrl)}`].join("\n\n");
}
function verdictLine(incident, { kind }) {
    const { version, service, environment } = incident;
    const what = `${version === "" ? "A deployment" : (0,markdown/* markdown */.wD)(version)} of ${(0,markdown/* markdown */.wD)(service)}`;
    const done = kind === "stuck" ? "had to be rolled back, which is not proven," : "was rolled back";
    return `**${what} ${done} in ${(0,markdown/* markdown */.wD)(environment)}.** ${lockLine(incident)}`;
}
function lockLine({ service, environment }) {
    return `Until this issue is closed, nothing else of ${(0,markdown/* code */.aY)(service)} is deployed to ${(0,markdown/* code */.aY)(environment)}.`;
}
function releaseOf({ release, rollout, commit }) {
    const parts = [release, rollout, commit.slice(0, 12)].filter((part) => part !== "");
    return parts.length === 0 ? "" : ` (${parts.map((part) => (0,markdown/* code */.aY)(part)).join(", ")})`;
}
function nextSteps({ environment, service }) {
    return [
        "**Checklist**",
        "",
        "- [x] Identify what has to go back: named above.",
        "- [x] Notify: this issue, and whatever the run announces to.",
        "- [ ] Roll back the application: see the resolution above, and its proof in the updates.",
        "- [ ] Roll back the database if it needs it: migrations are not rolled back by this.",
        "- [ ] Verify that customers are well and that data needs no repair.",
        "- [ ] Document the cause and mend it; the run has the verdicts. The retrospective is owed within 48 hours.",
        `- [ ] Close this issue: until then it stops every deployment of ${(0,markdown/* code */.aY)(service)} to ${(0,markdown/* code */.aY)(environment)}.`,
    ].join("\n");
}

;// CONCATENATED MODULE: ./lib/core/incident/severity.js
/** Names the labels of an incident's issue; policies find incidents by them. */
function incidentLabels(severity) {
    return ["incident", severity];
}
/** Finds the worst of several severities; `undefined` of none. */
function worstSeverity(severities) {
    return severities.toSorted()[0];
}

;// CONCATENATED MODULE: ./lib/flows/settle/lost-incident.js
/** How bad a deployment is that was undone while nobody looked: the old version serves again. */
const LOST_SEVERITY = "sev3";
/** Describes the incident of a deployment that was undone after its run had ended. */
function lostIncident({ payload, createdAt }, end, run) {
    const { environment, service, version, commit, family } = payload;
    return {
        environment,
        service,
        severity: LOST_SEVERITY,
        version,
        commit,
        release: family,
        rollout: end.rollout,
        startedAt: createdAt,
        by: `run ${payload.run}`,
        runUrl: `${run.serverUrl}/${run.repository.owner}/${run.repository.name}/actions/runs/${payload.run}`,
        happened: `After its run had ended, ${end.why}.`,
        weight: end.weight,
        backTo: end.live,
    };
}

;// CONCATENATED MODULE: ./lib/flows/settle/undone-lock.js



/** Writes the incident and lock for a deployment that was undone while no run looked after it; a person closes it when the cause is known. */
function undoneLock(record, end, run) {
    const { environment, service, request } = record.payload;
    const incident = lostIncident(record, end, run);
    const standing = { kind: "resolved", at: end.at, release: end.live, version: "" };
    return {
        scope: { environment, service },
        request,
        title: incidentTitle(incident, standing),
        body: incidentBody(incident, standing),
        labels: incidentLabels(incident.severity),
    };
}

;// CONCATENATED MODULE: ./lib/flows/settle/close-record.js





/** Ends a record: the former configuration first, since a record that is closed is not looked at again. */
async function closeRecord(ports, record, end) {
    await restoreFormer(ports, record);
    await noteEnd(ports, record, end);
    const { version, run } = record.payload;
    ports.progress.say((0,inert/* inertLine */.F)(`Settled the record of ${version} (run ${run}): ${end.phase}.`));
}
/** Ends the record of a deployment that was undone while nobody looked: the lock before the record. */
async function closeUndone(ports, record, end) {
    await restoreFormer(ports, record);
    const lock = await ports.locks.take(undoneLock(record, end, ports.run));
    await noteEnd(ports, record, { state: "failure", phase: "rolled-back", rollout: end.rollout });
    return lock;
}
/** Marks what was judged and proven as last known good; a mark that cannot be written is only missed. */
async function markGood({ target, progress }, { payload }) {
    const { family: release, version, digest, migration } = payload;
    const level = migration === undefined ? {} : { migration };
    const answer = await target.act({ kind: "mark", release, version, digest, ...level });
    if (answer.kind === "refused")
        progress.warn((0,inert/* inertLine */.F)(`${answer.message}. ${answer.remedy}`, 600));
}
/** Reads how a deployment ended that nobody looked after. */
function endSeen(rollout, { live, at, rollout: ours }, why) {
    return { rollout, why, live: live.release, weight: ours?.weight, at };
}
async function restoreFormer({ restore, progress }, { payload }) {
    const restored = await restore((0,configuration_change/* changeOf */.C)(payload));
    if (restored.kind === "refused")
        progress.warn((0,inert/* inertLine */.F)(`${restored.message}. ${restored.remedy}`, 600));
    else if (restored.theirs.length > 0)
        progress.warn((0,inert/* inertLine */.F)((0,kept_in_words/* keptInWords */.Z)(restored.theirs), 600));
}
async function noteEnd({ records }, record, end) {
    const last = (0,deploy_record/* statusOf */.c2)(record);
    const serviceDeployment = last?.serviceDeployment || end.rollout || "";
    await records.note(record.id, {
        state: end.state,
        status: { ...last, family: record.payload.family, serviceDeployment, phase: end.phase },
    });
}

;// CONCATENATED MODULE: ./lib/flows/undo/why-of.js

/** Says why the record-book or the incident could not be reached, with its remedy where there is one; even a defect there must not end a rollback half-way. */
function whyOf(error) {
    if (error instanceof unreadable/* Unreadable */.I)
        return `${error.message}. ${error.remedy}`;
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./lib/flows/settle/owe-retrospective.js


/** Files the retrospective that is owed for a deployment which was rolled back; nobody is there to be assigned. What goes wrong only warns. */
async function oweRetrospective({ retrospectives, run, clock, progress }, { payload }, incidentUrl) {
    const { environment, service, version, request } = payload;
    const incident = /\/issues\/(\d+)$/.exec(incidentUrl)?.[1] ?? "";
    const { serverUrl, repository, runId } = run;
    try {
        await retrospectives.owe({
            kind: "rollback",
            environment,
            service,
            version,
            key: `rollback ${incident || request}`,
            incident,
            runUrl: `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${runId}`,
            at: clock.now(),
        }, "");
    }
    catch (error) {
        progress.warn((0,inert/* inertLine */.F)(`retrospective_not_written: ${whyOf(error)}`, 600));
    }
}

;// CONCATENATED MODULE: ./lib/flows/settle/settle-records.js





/**
 * Settles the records of a service that an ended run left open, oldest first. The pipeline's concurrency group holds one run
 * a service at a time, so every open record of another request belongs to a run that has ended.
 */
async function settleRecords(ports, of) {
    const records = await ports.records.list(of);
    for (const record of leftOpen(records, of.request)) {
        const settled = await settleOne(ports, record);
        if (settled !== undefined)
            return settled;
    }
    return { kind: "clear", records };
}
async function settleOne(ports, record) {
    const judged = await judgeOpen(ports, record);
    switch (judged.kind) {
        case "blocked":
            return { ...judged, record };
        case "undone":
            return undone(ports, record, judged);
        case "ended":
            if (judged.good)
                await markGood(ports, record);
            await closeRecord(closing(ports), record, judged.end);
            return undefined;
    }
}
/** Restores without asking: only one run at a time deploys a service, and this is that run. */
function closing(ports) {
    return { ...ports, restore: (change) => (0,restore_configuration/* restoreConfiguration */.R)(ports.target, change) };
}
async function undone(ports, record, { located: { rollout, observation }, why }) {
    const lock = await closeUndone(closing(ports), record, endSeen(rollout, observation, why));
    await oweRetrospective(ports, record, lock.url);
    return { kind: "undone", record, why, lock: lock.url };
}

// EXTERNAL MODULE: ./lib/actions/deploy-ecs/end/noting.js
var noting = __webpack_require__(4406);
;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/before/settle-earlier.js







/**
 * Settles what earlier runs left behind in the records, and refuses where one is under way, was undone, or was this very request. A dry run
 * reads the same, without which nobody could say what would be done, and says what would be settled.
 */
async function settleEarlier(desk) {
    const { environment, service, request, version } = desk.assignment;
    const dryRun = desk.inputs["dry-run"];
    const of = { environment, service, request };
    const settled = dryRun
        ? await foreseeRecords(desk, of)
        : await settleRecords({ ...desk, progress: (0,noting/* noting */.E)(desk) }, of);
    switch (settled.kind) {
        case "blocked": {
            const { record, rollout, why, until } = settled;
            const headline = `${rollout} of run ${record.payload.run} (${record.payload.version}) ${why}${until === undefined ? "" : ` until ${(0,format_utc/* formatUtc */.a)(until)}`}.`;
            return settle_earlier_refused("blocked_by_run", (0,inert/* inertLine */.F)(headline), "Finish or abort it with the resume workflow, or wait until its pause falls back by itself, then re-run the job.");
        }
        case "undone": {
            const locked = dryRun ? "It would be locked." : `It is locked now: ${settled.lock}`;
            const headline = `The deployment of ${settled.record.payload.version} by run ${settled.record.payload.run} turns out undone: ${settled.why}. ${locked}`;
            return settle_earlier_refused("previous_run_undone", (0,inert/* inertLine */.F)(headline, 500), `Find out why ${(0,inert/* inertLine */.F)(settled.record.payload.version)} was undone, ${dryRun ? "and" : `close the issue ${settled.lock}, then`} start a new run.`);
        }
        case "clear": {
            const own = settled.records.find((record) => record.payload.request === request);
            if (own === undefined || (0,deploy_record/* isProven */.nn)(own) || !(0,deploy_record/* isTerminal */.Hd)(own))
                return { ...settled, own: own !== undefined && !(0,deploy_record/* isTerminal */.Hd)(own) ? own : undefined };
            return settle_earlier_refused("request_spent", `This request for ${(0,inert/* inertLine */.F)(version)} was tried and failed before (${(0,deploy_record/* statusOf */.c2)(own)?.phase ?? "no phase"}).`, "Start a new run: it makes a new request, with approvals of its own.");
        }
    }
}
function settle_earlier_refused(...said) {
    return { kind: "refused", verdict: (0,deploy_ecs_verdict/* failure */.V2)(...said) };
}

// EXTERNAL MODULE: ./lib/actions/deploy-ecs/end/conclude-rollout.js + 3 modules
var conclude_rollout = __webpack_require__(8131);
// EXTERNAL MODULE: ./lib/actions/deploy-ecs/end/keep-record.js + 2 modules
var keep_record = __webpack_require__(9520);
;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/before/check-registration.js






/** Judges what a task definition that is only registered relies on; there is no service to look at. */
async function checkRegistration(desk, plan) {
    const { assignment, readiness, inputs } = desk;
    const { account, cluster } = assignment.expected;
    const found = account === "" ? "" : await readiness.account();
    if (found !== account)
        return (0,deploy_ecs_verdict/* failure */.V2)("account_mismatch", `The job speaks for account ${(0,inert/* inertLine */.F)(found)}, ${account} is expected.`, "Mend the role of the job or the input `expected-account`.");
    const meant = inputs.cluster !== "" || inputs["run-task"];
    if (meant && !sameCluster(cluster, assignment.place.cluster))
        return (0,deploy_ecs_verdict/* failure */.V2)("cluster_mismatch", (0,inert/* inertLine */.F)(`The cluster is ${assignment.place.cluster}, ${cluster} is expected.`), "Mend the inputs `cluster` and `expected-cluster`.");
    const images = await surveyReadiness(desk, { observation: undefined, plan });
    return judgeGaps(desk, images.gaps) ?? judge(desk, readinessRefusals(images.facts));
}

// EXTERNAL MODULE: ./lib/core/request/request.js
var request_request = __webpack_require__(460);
;// CONCATENATED MODULE: ./lib/core/task/judge-task.js
const BY_ITSELF = "EssentialContainerExited";
/** What a container exits with when the platform ends it together with its task: SIGKILL or SIGTERM. */
const ENDED_WITH_TASK = [137, 143];
/** Containers that the platform adds by itself. */
const INJECTED = /^(aws-guardduty-agent|ecs-service-connect)/;
/**
 * Judges a one-off task by the container that does its work, or by all of them where none is named: each must have exited with 0
 * by itself. A sidecar that the platform ended together with the task does not count when another container did its work.
 */
function judgeTask(task, named) {
    if (!task.stopped)
        return { kind: "running" };
    const judged = task.containers.filter(({ name }) => (named === "" ? !INJECTED.test(name) : name === named));
    if (judged.length === 0)
        return {
            kind: task.started ? "failed" : "never-ran",
            why: named === "" ? stopWords(task) : `the task has no container '${named}'`,
        };
    if (!task.started && judged.every(({ exitCode }) => exitCode === undefined))
        return { kind: "never-ran", why: wordsOf(task, judged) };
    const worked = judged.some(({ exitCode }) => exitCode === 0);
    const spared = (one) => worked && ENDED_WITH_TASK.includes(one.exitCode) && !/OutOfMemory/i.test(one.reason);
    const counted = judged.filter((one) => !spared(one));
    const good = counted.every(({ exitCode }) => exitCode === 0) && task.stopCode === BY_ITSELF;
    return good ? { kind: "succeeded" } : { kind: "failed", why: wordsOf(task, counted) };
}
function wordsOf(task, containers) {
    const bad = containers.filter(({ exitCode }) => exitCode !== 0);
    const each = bad.map(({ name, exitCode, reason }) => {
        const how = exitCode === undefined ? (task.started ? "has no exit code" : "never started") : `exited with ${exitCode}`;
        return `container ${name} ${how}${reason === "" ? "" : `: ${reason}`}`;
    });
    const whole = task.stopCode === BY_ITSELF && each.length > 0 ? "" : stopWords(task);
    return [...each, whole].filter((part) => part !== "").join("; ");
}
function stopWords({ stopCode, stoppedReason }) {
    return [stopCode || "stopped without a stop code", stoppedReason].filter((part) => part !== "").join(": ");
}

// EXTERNAL MODULE: ./lib/core/task-definition/parse-ebs-volume.js
var parse_ebs_volume = __webpack_require__(382);
;// CONCATENATED MODULE: ./lib/core/task/parse-run-task.js

/** Reads the inputs of a one-off task; an empty word in a command stays, and what was not given is not sent. */
function parseRunTask(inputs) {
    const problems = [];
    const list = (name) => {
        const input = `run-task-${name}`;
        const read = parseEntries(inputs[input]);
        if (read === undefined)
            problems.push(`\`${input}\` is no JSON array of objects.`);
        return read ?? [];
    };
    const overrides = list("container-overrides");
    const providers = list("capacity-provider-strategy");
    const tags = list("tags");
    const ebs = "run-task-managed-ebs-volume";
    const volume = (0,parse_ebs_volume.parseEbsVolume)(inputs[`${ebs}-name`], inputs[ebs], ebs);
    if (volume.kind === "invalid")
        problems.push(...volume.problems);
    const unnamed = overrides.some(({ name }) => typeof name !== "string" || name === "");
    if (unnamed)
        problems.push("Each of `run-task-container-overrides` needs the `name` of its container.");
    if (problems.length > 0 || volume.kind === "invalid")
        return { kind: "invalid", problems };
    const managed = inputs["enable-ecs-managed-tags"];
    const [only, ...others] = overrides.map(({ name }) => String(name));
    return {
        kind: "settings",
        overrides,
        container: others.length === 0 ? (only ?? "") : "",
        settings: {
            ...(providers.length === 0
                ? { launchType: inputs["run-task-launch-type"] || "FARGATE" }
                : { capacityProviderStrategy: providers }),
            ...networkOf(inputs),
            ...(managed === undefined ? {} : { enableECSManagedTags: managed }),
            ...(tags.length === 0 ? {} : { tags }),
            ...(volume.volume === undefined ? {} : { volumeConfigurations: [volume.volume] }),
        },
    };
}
/** A public address is only asked for where the task gets a network of its own. */
function networkOf(inputs) {
    const subnets = inputs["run-task-subnets"];
    const securityGroups = inputs["run-task-security-groups"];
    if (subnets.length === 0 && securityGroups.length === 0)
        return {};
    return {
        networkConfiguration: {
            awsvpcConfiguration: {
                ...(subnets.length === 0 ? {} : { subnets }),
                ...(securityGroups.length === 0 ? {} : { securityGroups }),
                assignPublicIp: inputs["run-task-assign-public-IP"] || "DISABLED",
            },
        },
    };
}
function parseEntries(text) {
    if (text === "")
        return [];
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) && value.every(isEntry) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isEntry(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/flows/run-task/stream-logs.js


const LINES = 5_000;
const WIDTH = 1_000;
/** Starts to print the log of a task's containers, or of one; every line is untrusted and made inert. */
function streamLogs({ logs, progress }, container) {
    const since = new Map();
    let printed = 0;
    let over = false;
    const sources = async (release) => {
        const known = await logs.sources(release);
        return container === "" ? known : known.filter((name) => name === container);
    };
    return {
        async print({ release, id }) {
            if (over)
                return;
            try {
                const names = await sources(release);
                for (const name of names) {
                    const { lines, next } = await logs.tail({ release, container: name, task: id }, since.get(name) ?? "");
                    since.set(name, next);
                    const prefix = names.length > 1 ? `  ${(0,inert/* inertLine */.F)(name, 60)} | ` : "  | ";
                    for (const { text } of lines.slice(0, LINES - printed))
                        progress.say(prefix + (0,inert/* inertLine */.F)(text, WIDTH));
                    printed += lines.length;
                }
                if (printed < LINES)
                    return;
                over = true;
                progress.say(`  … the rest of the log stands in CloudWatch Logs (task ${(0,inert/* inertLine */.F)(id, 60)}).`);
            }
            catch (error) {
                if (!(error instanceof unreadable/* Unreadable */.I))
                    throw error;
                over = error.why === "forbidden" || error.why === "unauthorized";
                if (over)
                    progress.warn((0,inert/* inertLine */.F)(`The task's log cannot be shown: ${error.message}. ${error.remedy}`, 600));
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/flows/run-task/follow-task.js






/** ECS gives a container 30 seconds to end, 120 at most where the definition says so. */
const STOPPING_MILLISECONDS = 180_000;
/** The last lines of a log arrive after their task has stopped. */
const LOG_LAG_MILLISECONDS = 5_000;
/** ECS may not know a task yet that it has just started. */
const UNSEEN_MILLISECONDS = 60_000;
/** Follows a task until it has stopped, its log printed as it grows, and judges it; past its limit or when the run is cancelled it is stopped. */
async function followTask(means, { task, errand, limit }) {
    const stream = streamLogs(means, errand.container);
    const watch = { means, task, stream };
    const deadline = means.clock.elapsed() + limit;
    const seen = await untilStopped(watch, { deadline, signal: means.signal });
    switch (seen.kind) {
        case "found":
            return endOf(seen.value, errand);
        case "interrupted":
            await stop(means, task, "The run was cancelled");
            return { kind: "interrupted", started: true };
        case "deadline":
            return timeOut(watch, errand);
    }
}
async function untilStopped({ means, task, stream }, until) {
    const { clock, tasks, progress } = means;
    const begun = clock.elapsed();
    let status = "";
    const interval = (sinceStart) => (sinceStart < 120_000 ? 5_000 : 10_000);
    return (0,poll/* poll */.w)({ ...means, ...until, interval }, async () => {
        try {
            const [found] = await tasks.look([task]);
            if (found === undefined) {
                if (clock.elapsed() - begun < UNSEEN_MILLISECONDS)
                    return { kind: "again" };
                const lost = "ECS does not know the task any more, so nobody can tell how it ended";
                return { kind: "found", value: { lost, remedy: "Look at what it should have done, then start a new run." } };
            }
            if (found.status !== status)
                progress.say(`  task ${(0,inert/* inertLine */.F)(found.id, 60)}: ${(0,inert/* inertLine */.F)(found.status, 40)}`);
            status = found.status;
            if (found.started)
                await stream.print(found);
            if (!found.stopped)
                return { kind: "again" };
            if (found.started) {
                // An interruption ends the pause early, and the log is printed as far as it came.
                await clock.sleep(LOG_LAG_MILLISECONDS, until.signal).catch(() => undefined);
                await stream.print(found);
            }
            return { kind: "found", value: { task: found } };
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.I))
                throw error;
            if ((0,unreadable/* isPassing */.W)(error))
                return { kind: "again" };
            return { kind: "found", value: { lost: error.message, remedy: error.remedy } };
        }
    });
}
function endOf(last, errand) {
    if ("lost" in last)
        return { kind: "unknown", why: (0,inert/* inertLine */.F)(last.lost, 500), remedy: last.remedy };
    return endOfJudgement(judgeTask(last.task, errand.container), last.task);
}
function endOfJudgement(judgement, { address }) {
    switch (judgement.kind) {
        case "succeeded":
            return { kind: "succeeded", task: address };
        case "failed":
            return { kind: "failed", why: (0,inert/* inertLine */.F)(judgement.why, 500), remedy: "See its log above; mend what it names." };
        case "never-ran":
            return {
                kind: "not-started",
                why: (0,inert/* inertLine */.F)(judgement.why, 500),
                remedy: "Mend what ECS names: image, roles, secrets, network or capacity.",
            };
        case "running":
            return { kind: "unknown", why: "the task has not stopped", remedy: "Look at the task in the ECS console." };
    }
}
/** Stops a task that took too long, and waits until it has: one that ended well after all has succeeded. */
async function timeOut(watch, errand) {
    const { means, task } = watch;
    const limit = (0,duration/* formatDuration */.a)(errand.limit);
    means.progress.say(`  ${errand.title} has taken ${limit}, its limit: stopping task ${(0,inert/* inertLine */.F)(task, 200)}.`);
    const stopped = await stop(means, task, `It took longer than its limit of ${limit}`);
    const deadline = means.clock.elapsed() + STOPPING_MILLISECONDS;
    const seen = await untilStopped(watch, { deadline, signal: means.signal });
    const judged = seen.kind === "found" && "task" in seen.value ? endOf(seen.value, errand) : undefined;
    if (judged?.kind === "succeeded" || judged?.kind === "not-started")
        return judged;
    const now = judged === undefined ? `; whether it stopped is not known${stopped}` : ` and was stopped`;
    return {
        kind: "timed-out",
        why: `it took longer than ${limit}${now}`,
        remedy: "Make it shorter, or raise its limit where it is known to need longer.",
    };
}
async function stop({ tasks, progress }, task, reason) {
    try {
        await tasks.stop(task, reason);
        return "";
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        const said = (0,inert/* inertLine */.F)(`${error.message}. ${error.remedy}`, 500);
        progress.warn(`The task could not be stopped: ${said}`);
        return ` (${said})`;
    }
}

;// CONCATENATED MODULE: ./lib/core/task/one-off-task.js
/** Says in words why a task was not started: `RESOURCE:MEMORY (detail) for arn:…`, with nothing for what the platform left out. */
function describeRefusal({ resource, reason, detail }) {
    const said = [reason || "the platform gave no reason", detail === "" ? "" : `(${detail})`];
    return [...said, resource === "" ? "" : `for ${resource}`].filter((part) => part !== "").join(" ");
}

;// CONCATENATED MODULE: ./lib/flows/run-task/run-task.js





const PATIENCE_MILLISECONDS = 60_000;
/**
 * Runs a task once and to its end, however often it is asked for: one that an earlier attempt noted or left running is taken up,
 * another one of the same starter is waited for, and the token keeps ECS from starting a second one.
 */
async function runTask(means, errand, notes) {
    const begun = means.clock.elapsed();
    const left = () => Math.max(0, errand.limit - (means.clock.elapsed() - begun));
    if (notes.noted !== "") {
        means.progress.say(`Taking up task ${(0,inert/* inertLine */.F)(notes.noted, 60)}, which an earlier attempt started.`);
        return followTask(means, { task: notes.noted, errand, limit: left() });
    }
    const alone = await waitAlone(means, errand);
    if (alone.kind === "ended")
        return alone.end;
    if (means.signal.aborted)
        return { kind: "interrupted", started: false };
    const started = alone.own === undefined ? await startTask(means, errand) : oneOf(alone.own);
    if (started.kind === "ended")
        return started.end;
    await notes.note(started.task);
    return followTask(means, { task: started.task.address, errand, limit: left() });
}
/** Waits until no other task of the same starter runs; finds the one that an earlier attempt of this very step left running. */
async function waitAlone(means, { order, limit, title }) {
    if (order.group === "")
        return { kind: "alone", own: undefined };
    let told = false;
    const deadline = means.clock.elapsed() + limit;
    const seen = await (0,poll/* poll */.w)({ ...means, deadline, interval: () => 10_000 }, async () => {
        try {
            const running = await means.tasks.running(order.startedBy);
            const own = running.find(({ group }) => group === order.group);
            const [other] = running;
            if (own !== undefined || other === undefined)
                return { kind: "found", value: { kind: "alone", own } };
            if (!told)
                means.progress.say(`Waiting: task ${(0,inert/* inertLine */.F)(other.id, 60)} of another run does the same work.`);
            told = true;
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.I))
                throw error;
            if (!(0,unreadable/* isPassing */.W)(error))
                return { kind: "found", value: run_task_ended("unknown", error.message, error.remedy) };
        }
        return { kind: "again" };
    });
    if (seen.kind === "found")
        return seen.value;
    if (seen.kind === "interrupted")
        return { kind: "ended", end: { kind: "interrupted", started: false } };
    return run_task_ended("not-started", `another run's task did not end within the limit of ${title}`, "Look at that task in the ECS console; stop it if it hangs, then start a new run.");
}
/** Starts a task; while the answer is lost the same call is made again, which its token makes safe. */
async function startTask(means, { order }) {
    const deadline = means.clock.elapsed() + PATIENCE_MILLISECONDS;
    let trouble;
    const answer = await (0,poll/* poll */.w)({ ...means, deadline, interval: () => 5_000 }, async () => {
        try {
            return { kind: "found", value: await means.tasks.start(order) };
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.I))
                throw error;
            if (!(0,unreadable/* isPassing */.W)(error))
                return { kind: "found", value: { kind: "refused", message: error.message, remedy: error.remedy } };
            trouble = error;
            return { kind: "again" };
        }
    });
    // Where an answer was lost, the task may run all the same.
    if (answer.kind === "interrupted")
        return { kind: "ended", end: { kind: "interrupted", started: trouble !== undefined } };
    if (answer.kind === "deadline")
        return run_task_ended("unknown", trouble?.message ?? "ECS did not answer", trouble?.remedy ?? "Re-run the job.");
    if (answer.value.kind === "refused")
        return run_task_ended(trouble === undefined ? "not-started" : "unknown", answer.value.message, answer.value.remedy);
    const { tasks, refusals } = answer.value;
    const [task] = tasks;
    if (task !== undefined)
        return oneOf(task);
    const why = refusals.map(describeRefusal).join("; ") || "ECS started no task and gave no reason";
    return run_task_ended("not-started", why, "Give the cluster capacity, or mend what ECS names, then start a new run.");
}
function oneOf(task) {
    return { kind: "started", task };
}
function run_task_ended(kind, why, remedy) {
    return { kind: "ended", end: { kind, why: (0,inert/* inertLine */.F)(why, 500), remedy } };
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/start/run-own-task.js









const run_own_task_LONGEST_WAIT_MINUTES = 360;
/** A run is attempted a few times at most. */
const ATTEMPTS = 50;
/** Reads the inputs of the task that `run-task` asks for; answers with a verdict where they cannot be used. */
function checkRunTask({ inputs }) {
    const read = inputs["run-task"] ? parseRunTask(inputs) : undefined;
    if (read?.kind !== "invalid")
        return undefined;
    return (0,deploy_ecs_verdict/* failure */.V2)("target_incomplete", (0,inert/* inertLine */.F)(read.problems.join(" "), 800), "Mend the inputs of `run-task`.");
}
/** Runs the task that `run-task` asks for, before the service changes; answers with a verdict only when nothing must follow it. */
async function runOwnTask(desk, { definition }) {
    const { inputs, trace, progress } = desk;
    if (!inputs["run-task"])
        return undefined;
    const read = parseRunTask(inputs);
    if (read.kind === "invalid")
        return checkRunTask(desk);
    const minutes = Math.min(inputs["wait-for-minutes"], run_own_task_LONGEST_WAIT_MINUTES);
    const errand = {
        title: "the task",
        container: read.container,
        limit: minutes * 60_000,
        order: {
            definition: trace.releaseAddress || trace.release,
            token: "",
            startedBy: inputs["run-task-started-by"] || "GitHub-Actions",
            group: "",
            placement: { kind: "given", settings: read.settings },
            overrides: read.overrides,
        },
    };
    const started = await startAnew(desk, errand, definition);
    if (started.kind === "ended")
        return concludeTask(desk, started.end);
    const { address } = started.task;
    trace.changed = "unknown";
    trace.tasks.oneOff = [address];
    progress.say(`Started task ${(0,inert/* inertLine */.F)(address, 300)}.`);
    if (!inputs["wait-for-task-stopped"]) {
        trace.changed = "yes";
        return undefined;
    }
    return concludeTask(desk, await followTask(desk, { task: address, errand, limit: errand.limit }));
}
/**
 * Starts the task once for the run, whatever is repeated. Its token knows the step and all that is asked for, since the legs of a
 * matrix share the step; of the definition it knows the content, since an attempt may register it anew. A person who re-runs the job
 * after the task failed wants it run again: its failure makes the next token.
 */
async function startAnew(desk, errand, definition) {
    const { assignment, run, tasks } = desk;
    const asked = JSON.stringify({ ...errand.order, definition, cluster: assignment.place.cluster });
    const step = [run.job, run.step ?? "", asked].join("\n");
    let token = (0,request_request/* idempotencyKey */.T5)(assignment.request, "run-task", step);
    for (let attempt = 1;; attempt++) {
        const started = await startTask(desk, { order: { ...errand.order, token } });
        if (started.kind === "ended" || run.runAttempt === 1 || attempt === ATTEMPTS)
            return started;
        const [seen] = await tasks.look([started.task.address]).catch(unseen);
        if (!isSpent(seen, errand.container))
            return started;
        token = (0,request_request/* idempotencyKey */.T5)(token, "again", started.task.id);
    }
}
/** Takes a task that may not be looked at as one that was started now: the official action needs no permission for that. */
function unseen(error) {
    if (error instanceof unreadable/* Unreadable */.I)
        return [];
    throw error;
}
function isSpent(task, container) {
    return task !== undefined && ["failed", "never-ran"].includes(judgeTask(task, container).kind);
}
/** Whether the world outside may have changed by the task. */
const CHANGED = {
    succeeded: "yes",
    failed: "yes",
    "timed-out": "yes",
    "not-started": "no",
    interrupted: "unknown",
    unknown: "unknown",
};
async function concludeTask(desk, end) {
    const { trace } = desk;
    trace.changed = end.kind === "interrupted" && !end.started ? "no" : CHANGED[end.kind];
    switch (end.kind) {
        case "succeeded":
            return undefined;
        case "interrupted":
            return (0,deploy_ecs_verdict/* unknown */.L5)("interrupted", `The run was cancelled ${end.started ? "while the task ran" : "before the task was started"}; the service was not changed.`, "Start a new run.");
        case "unknown":
            return (0,deploy_ecs_verdict/* unknown */.L5)("state_unreadable", `What became of the task is not known: ${end.why}.`, end.remedy);
        case "failed":
            return run_own_task_closed(desk, (0,deploy_ecs_verdict/* failure */.V2)("task_failed", `The task failed, so nothing was deployed: ${end.why}.`, end.remedy));
        case "not-started":
            return run_own_task_closed(desk, (0,deploy_ecs_verdict/* failure */.V2)("task_not_started", `The task could not be started, so nothing was deployed: ${end.why}.`, end.remedy));
        case "timed-out":
            return run_own_task_closed(desk, (0,deploy_ecs_verdict/* failure */.V2)("task_timed_out", `The task took too long, so nothing was deployed: ${end.why}.`, end.remedy));
    }
}
async function run_own_task_closed(desk, verdict) {
    await (0,keep_record/* noteRecord */.cF)(desk, { state: "failure", phase: verdict.reason });
    return verdict;
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/start/register-only.js







/** Registers a task definition where no service is given. */
async function registerOnly(desk, wish) {
    const { target, trace, inputs } = desk;
    const plan = await target.plan(wish);
    sayNotices(desk, plan);
    trace.planned.changes = plan.changes;
    if (plan.problems.length > 0)
        return (0,deploy_ecs_verdict/* failure */.V2)(plan.problemReason ?? "definition_invalid", (0,inert/* inertLine */.F)(plan.problems.join(" "), 600), "Mend the task definition, then re-run.");
    const refused = await checkRegistration(desk, plan);
    if (refused !== undefined)
        return refused;
    trace.planned.calls = plannedCalls({
        register: plan.release === undefined ? plan.family : undefined,
        record: false,
        start: false,
        task: inputs["run-task"],
        places: [],
        configured: false,
        judged: false,
    });
    if (inputs["dry-run"]) {
        sayChanges(desk, plan);
        sayCalls(desk);
        return (0,deploy_ecs_verdict/* yes */.EZ)("planned", "dry_run", `A revision of ${plan.family} would be registered.`);
    }
    if (desk.signal.aborted)
        return (0,deploy_ecs_verdict/* unknown */.L5)("interrupted", "The run was cancelled before anything was registered.", "Start a new run.");
    const answer = plan.release === undefined
        ? await target.act({ kind: "register", plan })
        : { kind: "accepted", release: plan.release, address: plan.address ?? "" };
    if (answer.kind === "refused")
        return (0,deploy_ecs_verdict/* failure */.V2)("refused_by_platform", `Nothing was changed: ${answer.message}.`, answer.remedy);
    trace.release = answer.release;
    trace.releaseAddress = answer.address ?? "";
    return (await runOwnTask(desk, plan)) ?? registered(inputs, answer.release);
}
function registered(inputs, release) {
    if (!inputs["run-task"])
        return (0,deploy_ecs_verdict/* yes */.EZ)("started", "registered_only", `${release} is registered; no service was given.`);
    return inputs["wait-for-task-stopped"]
        ? (0,deploy_ecs_verdict/* yes */.EZ)("success", "task_succeeded", `The task of ${release} did its work; no service was given.`)
        : (0,deploy_ecs_verdict/* yes */.EZ)("started", "task_started", `The task of ${release} was started; nobody waited for its end.`);
}

;// CONCATENATED MODULE: ./lib/core/task-definition/only-container.js
/** Names the container of a definition, given as JSON, where it has only one; `undefined` where it has several or cannot be read. */
function onlyContainer(definition) {
    const names = containerNames(definition);
    return names.length === 1 ? names[0] : undefined;
}
function containerNames(definition) {
    try {
        const { containerDefinitions } = JSON.parse(definition);
        if (!Array.isArray(containerDefinitions))
            return [];
        return containerDefinitions.flatMap((one) => typeof one.name === "string" ? [one.name] : []);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/core/migration/snapshot-name.js
const LIMIT = 63;
/** Names the snapshot of a request: letters, digits and single hyphens, as RDS wants them; the same for every attempt. */
function snapshotName(database, nonce) {
    const tail = `before-${nonce}`;
    const head = database
        .toLowerCase()
        .slice(0, LIMIT - tail.length - 1)
        .replace(/-+/g, "-")
        .replace(/-$/, "");
    return `${head}-${tail}`;
}

;// CONCATENATED MODULE: ./lib/flows/migrate/run-command.js


const TITLES = {
    backup: "the backup",
    apply: "the migration",
    verify: "the check of the migration",
    rollback: "the migration's rollback",
};
/** Runs a command of a migration as a one-off task where the service's own tasks run, once for the request. */
async function runCommand(means, owner, { step, phase, command, limit, noted }) {
    const title = TITLES[step];
    await means.note(phase, noted);
    means.progress.say(`Running ${title} as a one-off task of ${command.definition === "own" ? owner.release : command.definition}.`);
    const environment = Object.entries(command.environment).map(([name, value]) => ({ name, value }));
    const errand = {
        title,
        container: command.container,
        limit,
        order: {
            definition: command.definition === "own" ? owner.release : command.definition,
            token: (0,request_request/* idempotencyKey */.T5)(owner.request, `migration-${step}`, owner.startedBy),
            startedBy: owner.startedBy,
            group: `deploy:${(0,request_request/* nonceOf */.Tf)(owner.request)}:${step}`,
            placement: { kind: "as-service" },
            overrides: [
                {
                    name: command.container,
                    command: [...command.command],
                    ...(environment.length === 0 ? {} : { environment }),
                },
            ],
        },
    };
    return runTask(means, errand, { noted, note: (task) => means.note(phase, task.id) });
}

;// CONCATENATED MODULE: ./lib/flows/migrate/migration-course.js

const ORDER = ["backing-up", "migrating", "verifying-migration", "migrated"];
/** Begins a migration: nothing was done yet. */
function newCourse(journey) {
    const course = {
        ...journey,
        steps: [],
        snapshot: undefined,
        end: (kind, touched, { why, remedy } = { why: "", remedy: "" }) => ({
            kind,
            touched,
            steps: course.steps,
            why,
            remedy,
            snapshot: course.snapshot,
        }),
    };
    return course;
}
/** Tells whether an earlier attempt got past a phase. */
function isPast({ earlier }, phase) {
    return earlier !== undefined && ORDER.indexOf(earlier.phase) > ORDER.indexOf(phase);
}
/** Runs the command of a step and notes how it ended; takes up the task that an earlier attempt noted for its phase. */
async function runStep(course, step, { phase, command, limit, }) {
    const noted = course.earlier?.phase === phase ? course.earlier.task : "";
    const ended = await runCommand(course.means, course.owner, { step, phase, command, limit, noted });
    course.steps.push({
        step,
        how: ended.kind === "succeeded" ? "done" : ended.kind,
        said: "why" in ended ? ended.why : "",
    });
    return ended;
}

;// CONCATENATED MODULE: ./lib/flows/migrate/take-snapshot.js






const FAILED = /fail|incompatible|deleted/i;
/** Takes a snapshot and waits until it is whole; an earlier attempt's snapshot of the same request is taken up. */
async function takeSnapshot(means, plan, owner) {
    const { progress, backups, clock } = means;
    const name = snapshotName(plan.database, (0,request_request/* nonceOf */.Tf)(owner.request));
    const tags = { "deploy:request": (0,request_request/* nonceOf */.Tf)(owner.request), "deploy:service": tagOf(owner.service) };
    const deadline = clock.elapsed() + plan.limit;
    const asked = await askFor(means, { kind: plan.of, database: plan.database, name, tags }, deadline);
    if (asked.kind !== "started")
        return asked;
    progress.say(`Backup: snapshot ${(0,inert/* inertLine */.F)(asked.backup.name)} of ${plan.database}.`);
    let percent = -1;
    const seen = await (0,poll/* poll */.w)({ ...means, deadline, interval: () => 15_000 }, async () => {
        try {
            const backup = await backups.look(plan.of, name);
            if (backup === undefined)
                return { kind: "again" };
            if (backup.percent !== percent)
                progress.say(`  ${(0,inert/* inertLine */.F)(backup.status, 40)}, ${backup.percent} %`);
            percent = backup.percent;
            if (backup.status === "available" && backup.percent >= 100)
                return { kind: "found", value: { kind: "available", backup } };
            if (!FAILED.test(backup.status))
                return { kind: "again" };
            return { kind: "found", value: failed(`snapshot ${name} is ${(0,inert/* inertLine */.F)(backup.status, 40)}`) };
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.I))
                throw error;
            if ((0,unreadable/* isPassing */.W)(error))
                return { kind: "again" };
            return { kind: "found", value: failed((0,inert/* inertLine */.F)(error.message, 400), error.remedy) };
        }
    });
    if (seen.kind === "found")
        return seen.value;
    if (seen.kind === "interrupted")
        return { kind: "interrupted" };
    return failed(`snapshot ${name} was not whole after ${(0,duration/* formatDuration */.a)(plan.limit)}`, "Raise the `limit` of the backup where it is known to need longer, then start a new run.");
}
async function askFor(means, order, deadline) {
    let trouble = "RDS did not answer";
    const answer = await (0,poll/* poll */.w)({ ...means, deadline, interval: () => 10_000 }, async () => {
        try {
            return { kind: "found", value: await means.backups.create(order) };
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.I))
                throw error;
            trouble = error.message;
            if ((0,unreadable/* isPassing */.W)(error))
                return { kind: "again" };
            return { kind: "found", value: { kind: "refused", message: error.message, remedy: error.remedy } };
        }
    });
    if (answer.kind === "interrupted")
        return { kind: "interrupted" };
    if (answer.kind === "deadline")
        return failed((0,inert/* inertLine */.F)(trouble, 400));
    const start = answer.value;
    return start.kind === "refused" ? failed((0,inert/* inertLine */.F)(start.message, 400), start.remedy) : start;
}
function failed(why, remedy = "Look at the database in the RDS console, then start a new run.") {
    return { kind: "failed", why, remedy };
}
function tagOf(text) {
    return text.replace(/[^\w.:/=+@ -]/g, "-").slice(0, 256);
}

;// CONCATENATED MODULE: ./lib/flows/migrate/back-up.js





/** Backs the database up as the target asks; `undefined` when the migration may begin. */
async function backUp(course) {
    const { means, plan, owner, steps } = course;
    const { backup } = plan;
    const past = isPast(course, "backing-up");
    switch (backup.kind) {
        case "none":
            return undefined;
        case "snapshot": {
            if (past)
                return recall(course, backup);
            await means.note("backing-up", "");
            const taken = await takeSnapshot(means, backup, owner);
            if (taken.kind === "available") {
                course.snapshot = taken.backup;
                steps.push({ step: "backup", how: "done", said: taken.backup.name });
                return undefined;
            }
            steps.push({ step: "backup", how: taken.kind, said: "why" in taken ? taken.why : "" });
            return taken.kind === "interrupted"
                ? course.end("interrupted", false)
                : course.end("backup-failed", false, taken);
        }
        case "command": {
            if (past)
                return undefined;
            const ended = await runStep(course, "backup", { phase: "backing-up", ...backup });
            if (ended.kind === "succeeded")
                return undefined;
            if (ended.kind === "interrupted")
                return course.end("interrupted", false);
            return course.end("backup-failed", false, ended);
        }
    }
}
/** Finds the snapshot that an earlier attempt took; one taken now would be of a database that may have been changed. */
async function recall(course, { of, database }) {
    const { means, owner } = course;
    course.snapshot = await means.backups
        .look(of, snapshotName(database, (0,request_request/* nonceOf */.Tf)(owner.request)))
        .catch((error) => {
        if (error instanceof unreadable/* Unreadable */.I)
            return undefined;
        throw error;
    });
}

;// CONCATENATED MODULE: ./lib/flows/migrate/migrate.js


/**
 * Brings the database to a release's level before the service changes: backs up, applies, verifies. When the migration or its
 * check fails, the command that undoes it is run; a backup is never restored here. An earlier attempt's steps are not repeated.
 */
async function migrate(means, plan, { owner, earlier }) {
    const course = newCourse({ means, plan, owner, earlier });
    if (earlier?.phase === "migrated")
        return course.end("migrated", true);
    if (earlier?.phase === "undoing-migration")
        return undo(course, "an earlier attempt failed and had begun to undo it", "failed");
    const kept = await backUp(course);
    if (kept !== undefined)
        return kept;
    const applied = await apply(course);
    if (applied !== undefined)
        return applied;
    const verified = await verify(course);
    if (verified !== undefined)
        return verified;
    await means.note("migrated", "");
    return course.end("migrated", true);
}
async function apply(course) {
    if (isPast(course, "migrating"))
        return undefined;
    const { plan } = course;
    const ended = await runStep(course, "apply", { phase: "migrating", command: plan.apply, limit: plan.limit });
    switch (ended.kind) {
        case "succeeded":
            return undefined;
        case "not-started":
            return course.end("not-applied", false, ended);
        case "interrupted":
            return course.end("interrupted", ended.started);
        case "unknown":
            return course.end("unknown", true, ended);
        case "failed":
        case "timed-out":
            return undo(course, ended.why, "failed");
    }
}
async function verify(course) {
    const { plan } = course;
    if (plan.verify === undefined)
        return undefined;
    const ended = await runStep(course, "verify", {
        phase: "verifying-migration",
        command: plan.verify,
        limit: plan.limit,
    });
    if (ended.kind === "succeeded")
        return undefined;
    if (ended.kind === "interrupted")
        return course.end("interrupted", true);
    if (ended.kind === "unknown")
        return course.end("unknown", true, ended);
    return undo(course, ended.why, "unverified");
}
/** Runs the command that undoes the migration, where the target has one. */
async function undo(course, why, otherwise) {
    const { plan } = course;
    const remedy = "Mend the migration; bring the database to where the live release needs it before the next run.";
    if (plan.rollback === undefined)
        return course.end(otherwise, true, { why, remedy });
    const ended = await runStep(course, "rollback", {
        phase: "undoing-migration",
        command: plan.rollback,
        limit: plan.limit,
    });
    if (ended.kind === "succeeded")
        return course.end("undone", true, { why, remedy: "Mend the migration, then start a new run." });
    const also = "why" in ended ? ended.why : "the run was cancelled";
    return course.end("undoing-failed", true, { why: `${why}; undoing it: ${also}`, remedy });
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/start/migrate-database.js





/** Migrates the database where the target says so, before the service changes; answers with a verdict only when the release must not follow. */
async function migrateDatabase(desk, release) {
    const { assignment, trace, progress } = desk;
    const plan = withContainers(assignment.migration, onlyContainer(release.definition));
    if (plan === undefined)
        return undefined;
    if (plan === "unnamed")
        return (0,deploy_ecs_verdict/* failure */.V2)("target_incomplete", "Nothing was changed: the task definition has several containers, and `migrations` names none.", "Name the container of each command, or the target's `container`.");
    progress.say(`Migrating the database to ${plan.level}${plan.irreversible ? ", which cannot be rolled back" : ""}.`);
    const note = async (phase, task) => {
        // From here on the database may differ, whatever becomes of this run.
        if (phase !== "backing-up")
            trace.changed = "unknown";
        await (0,keep_record/* noteRecord */.cF)(desk, { state: "in_progress", phase, ...(task === "" ? {} : { task }) });
    };
    const end = await migrate({ ...desk, note }, plan, { owner: ownerOf(desk), earlier: trace.tasks.earlierMigration });
    trace.tasks.migration = end;
    trace.changed = end.touched ? (end.kind === "interrupted" || end.kind === "unknown" ? "unknown" : "yes") : "no";
    return concludeMigration(desk, end);
}
function ownerOf({ assignment, trace, run }) {
    const { request, environment, service, version } = assignment;
    const { id } = run.repository;
    // At most 36 characters: what ECS has always taken.
    const startedBy = `deploy-migrate-${(0,request_request/* idempotencyKey */.T5)(id, environment, service).slice(0, 20)}`;
    return { request, startedBy, release: trace.release, environment, service, version };
}
/** Gives each command the container that it runs in. */
function withContainers(plan, only) {
    if (plan === undefined)
        return undefined;
    let unnamed = false;
    const named = (command) => {
        const container = command.container || only || "";
        unnamed ||= container === "";
        return { ...command, container };
    };
    const { backup, apply, verify, rollback } = plan;
    const complete = {
        ...plan,
        backup: backup.kind === "command" ? { ...backup, command: named(backup.command) } : backup,
        apply: named(apply),
        verify: verify === undefined ? undefined : named(verify),
        rollback: rollback === undefined ? undefined : named(rollback),
    };
    return unnamed ? "unnamed" : complete;
}
const REASONS = {
    "backup-failed": ["backup_failed", "No backup was taken, so the migration was not begun and nothing was changed"],
    "not-applied": ["migration_not_started", "The migration could not be started, and nothing was changed"],
    failed: ["migration_failed", "The migration failed and nothing undoes it; the service was not changed"],
    unverified: [
        "migration_unverified",
        "The migration's check failed and nothing undoes it; the service was not changed",
    ],
    undone: ["migration_rolled_back", "The migration failed and was rolled back; the service was not changed"],
    "undoing-failed": [
        "migration_rollback_failed",
        "The migration failed and could not be rolled back; the service was not changed",
    ],
};
async function concludeMigration(desk, { kind, why, remedy, touched }) {
    switch (kind) {
        case "migrated":
            return undefined;
        case "interrupted":
            return (0,deploy_ecs_verdict/* unknown */.L5)("interrupted", `The run was cancelled ${touched ? "during" : "before"} the migration; the service was not changed.`, touched ? "Look at the database, then start a new run." : "Start a new run.");
        case "unknown":
            return (0,deploy_ecs_verdict/* unknown */.L5)("migration_unknown", `What became of the migration is not known: ${why}.`, remedy);
        case "backup-failed":
        case "not-applied":
        case "failed":
        case "unverified":
        case "undone":
        case "undoing-failed": {
            const [reason, headline] = REASONS[kind];
            await (0,keep_record/* noteRecord */.cF)(desk, { state: "failure", phase: reason });
            return (0,deploy_ecs_verdict/* failure */.V2)(reason, `${headline}: ${why}.`, remedy);
        }
    }
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/start/start-unless-overtaken.js


/** Starts a rollout, unless somebody started another one since the service was looked at; the policy `supersede` goes on once, and says whom it supersedes. */
async function startUnlessOvertaken(desk, wish) {
    const { target, progress } = desk;
    const answer = await target.act({ kind: "start", wish });
    if (answer.kind !== "refused" || answer.why !== "overtaken" || inFlightPolicy(desk) !== "supersede")
        return answer;
    const { primary } = await target.observe();
    progress.warn((0,inert/* inertLine */.F)(`${primary.rollout} (${primary.release}) was started meanwhile, and is superseded by this deployment.`));
    return target.act({ kind: "start", wish: { ...wish, after: primary.rollout } });
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/start/start-rollout.js











/** Registers, opens the record and starts the rollout; answers with a verdict only when it could not be started. */
async function startRollout(desk, ready) {
    const { trace, clock } = desk;
    if (desk.signal.aborted)
        return cancelled();
    const registered = await register(desk, ready);
    if (registered.kind === "refused")
        return refusedVerdict(registered);
    trace.release = registered.release;
    trace.releaseAddress = registered.address ?? "";
    const wish = { ...wishOf(desk, ready, registered.release), address: trace.releaseAddress };
    trace.change = (0,configuration_change/* changeFor */.W)(ready.observation.configuration, wish);
    await (0,keep_record/* openRecord */.C6)(desk, trace.change);
    if (desk.signal.aborted)
        return cancelled();
    const ran = await runOwnTask(desk, ready.plan);
    if (ran !== undefined)
        return ran;
    const migrated = await migrateDatabase(desk, ready.plan);
    if (migrated !== undefined)
        return migrated;
    if (desk.signal.aborted)
        return cancelled();
    const touched = trace.changed;
    trace.changed = "unknown";
    const standing = standingShift(ready.observation, registered.release);
    const answer = standing ?? (await startOnce(desk, ready, () => startUnlessOvertaken(desk, wish)));
    if (answer.kind === "refused") {
        trace.changed = touched;
        await (0,keep_record/* noteRecord */.cF)(desk, { state: "failure", phase: "refused" });
        return refusedVerdict(answer, touched === "no" ? "" : stands(desk));
    }
    trace.changed = "yes";
    trace.rollout = answer.rollout;
    if ((0,shift_group/* isShift */.Tu)(answer.rollout))
        trace.codeDeployment = answer.rollout;
    trace.releaseAddress = answer.address ?? trace.releaseAddress;
    desk.progress.say(standing === undefined
        ? `Started ${answer.rollout} with ${registered.release} at ${(0,format_utc/* formatUtc */.a)(clock.now())}.`
        : `Taking over ${answer.rollout}, which brings ${registered.release} already.`);
    await (0,keep_record/* noteRecord */.cF)(desk, { state: "in_progress", phase: "started" });
    return undefined;
}
async function register({ target }, { plan }) {
    return plan.release === undefined
        ? target.act({ kind: "register", plan })
        : { kind: "accepted", rollout: "", release: plan.release, address: plan.address ?? "" };
}
/** Finds a deployment of CodeDeploy that brings the very release already, as an attempt leaves it that died: CodeDeploy would refuse a second one. */
function standingShift({ inFlight }, release) {
    const standing = inFlight.find((one) => (0,shift_group/* isShift */.Tu)(one.id) && one.release === release);
    return standing === undefined ? undefined : { kind: "accepted", rollout: standing.id, release };
}
/** Starts, and when the answer was lost looks whether the start was accepted all the same: nothing is ever started twice. */
async function startOnce({ target, trace, clock, chance, signal }, { observation: before }, start) {
    const found = async () => newOf(await target.observe(), before, trace.release);
    try {
        const answer = await start();
        // CodeDeploy refuses a second deployment beside the first: also a repeated call whose first answer was lost.
        const own = answer.kind === "refused" && answer.why === "conflict" ? await found() : undefined;
        return own === undefined ? answer : { kind: "accepted", rollout: own.rollout, release: own.release };
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        const seen = await (0,poll/* poll */.w)({ clock, chance, signal, deadline: clock.elapsed() + 60_000, interval: () => 5_000 }, async () => {
            const own = await found();
            return own === undefined ? { kind: "again" } : { kind: "found", value: own };
        });
        if (seen.kind === "found")
            return { kind: "accepted", rollout: seen.value.rollout, release: seen.value.release };
        throw error;
    }
}
/** Finds the rollout of a release that was not there before: the primary one, or one in flight that is not primary yet. */
function newOf({ primary, inFlight }, before, release) {
    if (primary.rollout !== before.primary.rollout && primary.release === release)
        return primary;
    const known = before.inFlight.map(({ id }) => id);
    const own = inFlight.find((one) => one.release === release && !known.includes(one.id));
    return own === undefined ? undefined : { rollout: own.id, release };
}
function cancelled() {
    return (0,deploy_ecs_verdict/* unknown */.L5)("interrupted", "The run was cancelled before the deployment was started.", "Start a new run.");
}
/** Names what was done before the service and stays done. */
function stands({ trace }) {
    const done = [
        trace.tasks.migration === undefined ? "" : "the migration",
        trace.tasks.oneOff.length > 0 ? "the task" : "",
    ];
    return done.filter((part) => part !== "").join(" and ") || "what an earlier attempt did";
}
function refusedVerdict({ why, message, remedy }, standing = "") {
    const reason = why === "overtaken" || why === "conflict" ? "deployment_in_flight" : "refused_by_platform";
    const so = standing === "" ? "Nothing was changed" : `The service was not changed, and ${standing} stands`;
    return (0,deploy_ecs_verdict/* failure */.V2)(reason, `${so}: ${message}.`, remedy);
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/start/bring-out.js












/** Brings a release out: settles what earlier runs left, checks, starts, and follows to the first hold or to proof. A re-run takes over what the first one started. */
async function bringOut(desk) {
    const { inputs, assignment, trace } = desk;
    const { wish } = assignment;
    if (wish === undefined)
        throw new Error("deploy needs a release to bring out");
    const unread = checkRunTask(desk);
    if (unread !== undefined)
        return unread;
    if (assignment.place.service === "")
        return registerOnly(desk, wish);
    const earlier = assignment.kind === "pipeline"
        ? await settleEarlier(desk)
        : { kind: "clear", own: undefined, records: [] };
    if (earlier.kind === "refused")
        return earlier.verdict;
    if (!inputs["dry-run"])
        recallMigration(desk, earlier.own);
    const adopted = earlier.own === undefined ? undefined : await adopt(desk, earlier.own);
    if (adopted !== undefined && inputs["dry-run"])
        return (0,deploy_ecs_verdict/* yes */.EZ)("planned", "dry_run", `${trace.rollout}, which an earlier attempt started, would be taken over.`);
    if (adopted !== undefined)
        desk.progress.say(`Taking over ${trace.rollout}, which an earlier attempt started.`);
    else {
        const prepared = await prepare(desk, { wish, records: earlier.records });
        if (prepared.kind === "ended")
            return prepared.verdict;
        const ended = prepared.kind === "unjudged" ? await takeUpUnjudged(desk) : await startRollout(desk, prepared);
        if (ended !== undefined)
            return ended;
    }
    trace.changed = "yes";
    return inputs.hold || inputs["wait-for-service-stability"] ? (0,conclude_rollout/* conclude */.E)(desk) : handedOver(desk);
}
function handedOver({ trace }) {
    const platform = (0,shift_group/* isShift */.Tu)(trace.rollout) ? "CodeDeploy" : "ECS";
    const headline = `${trace.release} was handed to ${platform} as ${trace.rollout}; nobody waited for its end.`;
    return (0,deploy_ecs_verdict/* yes */.EZ)("started", "not_waited_for", headline);
}
/** Takes up what an earlier run brought out and nobody judged: it gets a record of this request, and is judged as it stands. */
async function takeUpUnjudged(desk) {
    const { trace, progress } = desk;
    progress.say(`${trace.release} is live (${trace.rollout}), and no run ever judged it: it is judged as it stands.`);
    await (0,keep_record/* openRecord */.C6)(desk, trace.change);
    trace.changed = "yes";
    await (0,keep_record/* noteRecord */.cF)(desk, { state: "in_progress", phase: "started" });
}
/** Takes over the rollout that an earlier attempt of this run started; `undefined` when it got no further than its record. */
async function adopt({ target, history, trace }, record) {
    const { family, previous } = record.payload;
    const noted = (0,deploy_record/* statusOf */.c2)(record)?.serviceDeployment ?? "";
    const { primary } = noted === "" ? await target.observe() : { primary: undefined };
    // A run that was lost between the update and its note left only the release behind.
    const found = primary?.release === family && family !== previous
        ? primary.rollout
        : noted || (await history.rolloutOf({ release: family, since: earliestStart(record) }));
    if (found === undefined)
        return undefined;
    (0,keep_record/* takeUpRecord */.G1)(trace, record);
    trace.rollout = found;
    if ((0,shift_group/* isShift */.Tu)(found))
        trace.codeDeployment = found;
    trace.startedAt = record.createdAt;
    return "adopted";
}


/***/ }),

/***/ 8511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseDocument)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/core/text/did-you-mean.js
var did_you_mean = __webpack_require__(7464);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
;// CONCATENATED MODULE: ./lib/core/document/known-keys.js
/** Lists the keys that a schema knows at a path of a document; empty where any key is allowed or the path leads nowhere. */
function knownKeys(schema, path) {
    const definition = schema._zod.def;
    const inner = definition.innerType ?? definition.in ?? definition.getter?.();
    if (inner !== undefined)
        return knownKeys(inner, path);
    if (definition.options !== undefined)
        return [...new Set(definition.options.flatMap((option) => knownKeys(option, path)))];
    const [key, ...rest] = path;
    if (key === undefined)
        return Object.keys(definition.shape ?? {});
    const next = definition.shape?.[String(key)] ?? definition.valueType ?? definition.element;
    return next === undefined ? [] : knownKeys(next, rest);
}

;// CONCATENATED MODULE: ./lib/core/document/schema-problems.js




/** Turns a schema's issues into problems at the place of the offending key or value, unknown keys with the nearest known one. */
function schemaProblems(issues, place) {
    return issues.flatMap((issue) => problemsOf(issue, place));
}
function problemsOf(issue, place) {
    if (issue.code === "unrecognized_keys") {
        const known = knownKeys(place.schema, issue.path);
        return issue.keys.map((key) => ({
            ...positionOfKey([...issue.path, key], place),
            message: unknownKey(key, known),
        }));
    }
    if (issue.code === "invalid_union" && issue.errors.length > 0) {
        const nearest = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
        const deeper = nearest.filter((inner) => inner.path.length > 0 || inner.code === "unrecognized_keys");
        if (deeper.length > 0)
            return deeper.flatMap((inner) => problemsOf({ ...inner, path: [...issue.path, ...inner.path] }, place));
        const wanted = issue.errors.flatMap(([first]) => (first === undefined ? [] : [(0,inert/* inertLine */.F)(first.message)]));
        return [
            { ...positionOf(issue.path, place), message: `${where(issue.path)}: ${[...new Set(wanted)].join("; or ")}` },
        ];
    }
    return [{ ...positionOf(issue.path, place), message: `${where(issue.path)}: ${(0,inert/* inertLine */.F)(issue.message)}` }];
}
function depth(issues) {
    return Math.max(0, ...issues.map((issue) => issue.path.length));
}
function unknownKey(key, known) {
    const near = (0,did_you_mean/* didYouMean */.a)(key, known);
    const hint = near === undefined ? (known.length > 0 ? ` Known here: ${known.join(", ")}.` : "") : ` Did you mean '${near}'?`;
    return `unknown key '${(0,inert/* inertLine */.F)(key, 80)}'.${hint}`;
}
function where(path) {
    return path.length === 0 ? "the document" : path.map(String).join(".");
}
function positionOf(path, place) {
    for (let length = path.length; length >= 0; length--) {
        const node = length === 0 ? place.document.contents : place.document.getIn(path.slice(0, length), true);
        if ((0,dist/* isNode */.Ll)(node) && node.range)
            return at(node, place);
    }
    return { file: place.file, line: 1, column: 1 };
}
function positionOfKey(path, place) {
    const parent = path.length === 1 ? place.document.contents : place.document.getIn(path.slice(0, -1), true);
    const pair = (0,dist/* isMap */.jh)(parent)
        ? parent.items.find((item) => (0,dist/* isPair */.tO)(item) && String(item.key) === String(path.at(-1)))
        : undefined;
    return (0,dist/* isNode */.Ll)(pair?.key) ? at(pair.key, place) : positionOf(path, place);
}
function at(node, { lines, file }) {
    const { line, col } = lines.linePos(node.range?.[0] ?? 0);
    return { file, line, column: col };
}

// EXTERNAL MODULE: ./lib/core/document/value-words.js
var value_words = __webpack_require__(9716);
;// CONCATENATED MODULE: ./lib/core/document/parse-document.js



const MAXIMUM_BYTES = 256 * 1024;
const MAXIMUM_DEPTH = 32;
/**
 * Parses a YAML document that decides something: at most 256 KiB and 32 levels deep, one document, no aliases, no duplicate
 * and no unknown keys; all problems are reported together, each at its line and column.
 */
function parseDocument(text, schema, file) {
    const refuse = (message) => ({
        kind: "invalid",
        problems: [{ file, line: 1, column: 1, message }],
    });
    const bytes = Buffer.byteLength(text);
    if (bytes > MAXIMUM_BYTES)
        return refuse(`is ${bytes} bytes; the limit is ${MAXIMUM_BYTES}: split it or remove what is not used.`);
    if (tooDeep(text))
        return refuse(`is nested deeper than ${MAXIMUM_DEPTH} levels: flatten it.`);
    const lines = new dist/* LineCounter */.HN();
    const documents = (0,dist/* parseAllDocuments */.hR)(text, {
        lineCounter: lines,
        uniqueKeys: true,
        schema: "core",
        merge: false,
        strict: true,
    });
    const [document, second] = "empty" in documents ? [] : documents;
    if (document === undefined || document.contents === null)
        return refuse("is empty: it must hold at least `version: 1`.");
    if (second !== undefined)
        return refuse("holds more than one YAML document: keep the first and remove the `---`.");
    const syntax = syntaxProblems(document, lines, file);
    if (syntax.length > 0)
        return { kind: "invalid", problems: syntax };
    const parsed = schema.safeParse(document.toJS({ maxAliasCount: 0 }), { error: value_words/* valueWords */.p });
    if (parsed.success)
        return { kind: "valid", value: parsed.data };
    return { kind: "invalid", problems: schemaProblems(parsed.error.issues, { document, lines, file, schema }) };
}
function syntaxProblems(document, lines, file) {
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    const problems = [...document.errors, ...document.warnings].map((error) => ({
        ...at(error.pos[0]),
        message: error.message.split("\n")[0] ?? error.message,
    }));
    (0,dist/* visit */.YR)(document, {
        Node(_, node) {
            if ((0,dist/* isAlias */.Vj)(node))
                problems.push({
                    ...at(node.range?.[0] ?? 0),
                    message: `uses the alias *${node.source}: write the value out, aliases are refused.`,
                });
        },
        Pair(_, pair) {
            if ((0,dist/* isScalar */.jn)(pair.key) && pair.key.value === "__proto__")
                problems.push({
                    ...at(pair.key.range?.[0] ?? 0),
                    message: "uses the key `__proto__`, which is no name: give it another.",
                });
            if ((0,dist/* isMap */.jh)(pair.key))
                problems.push({
                    ...at(pair.key.range?.[0] ?? 0),
                    message: "uses a mapping as a key: quote it or use a plain word.",
                });
        },
    });
    return problems;
}
/** Tells whether flow brackets or indentation could nest deeper than the limit, before the parser is asked to recurse. */
function tooDeep(text) {
    let depth = 0;
    for (const character of text) {
        if (character === "[" || character === "{")
            depth++;
        else if (character === "]" || character === "}")
            depth = Math.max(0, depth - 1);
        if (depth > MAXIMUM_DEPTH)
            return true;
    }
    return text.split("\n").some((line) => line.search(/\S/) > MAXIMUM_DEPTH * 8 || /^\s*(?:- ){33}/.test(line));
}


/***/ }),

/***/ 9716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ valueWords)
/* harmony export */ });
/* unused harmony export firstPlace */

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
    return ` (at ${issue.path.map(String).join(".")}: ${inertLine(issue.message, 80)})`;
}


/***/ }),

/***/ 4236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ plainAppSpec),
/* harmony export */   Z: () => (/* binding */ renderAppSpec)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** As many times a text may be referred to; an unfolding that multiplies is refused. */
const MOST_ALIASES = 100;
/**
 * Sets the task definition in every resource of an AppSpec, YAML or JSON, its keys in any case, as CodeDeploy reads them; all
 * else stays as it is. The text that comes back is JSON.
 */
function renderAppSpec(source, taskDefinition) {
    const spec = parsed(source);
    if (typeof spec === "string")
        return { kind: "invalid", problem: spec };
    const resources = entry(spec, "resources");
    if (resources === undefined)
        return missing("Resources");
    if (!Array.isArray(resources.value) || resources.value.length === 0)
        return { kind: "invalid", problem: "`Resources` must be a list with the service in it." };
    for (const resource of resources.value) {
        for (const content of Object.values(asObject(resource))) {
            const properties = entry(content, "properties");
            if (properties === undefined)
                return missing("Properties");
            const named = entry(properties.value, "taskDefinition");
            if (named === undefined)
                return missing("TaskDefinition");
            Object.assign(asObject(properties.value), { [named.key]: taskDefinition });
        }
    }
    return { kind: "content", text: JSON.stringify(spec) };
}
/** Writes the least AppSpec that deploys a task definition: the container that the load balancer reaches, and no hooks. */
function plainAppSpec(of) {
    const LoadBalancerInfo = { ContainerName: of.container, ContainerPort: of.port };
    const Properties = { TaskDefinition: of.taskDefinition, LoadBalancerInfo };
    return JSON.stringify({ version: 0, Resources: [{ TargetService: { Type: "AWS::ECS::Service", Properties } }] });
}
/** Reads the document, or says what is wrong with it. */
function parsed(source) {
    try {
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(source, { maxAliasCount: MOST_ALIASES, uniqueKeys: true, logLevel: "error" });
        return typeof value === "object" && value !== null ? value : "It holds no mapping.";
    }
    catch (error) {
        return `It is neither YAML nor JSON: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : "unknown"}.`;
    }
}
function entry(value, name) {
    const found = Object.entries(asObject(value)).find(([key]) => key.toLowerCase() === name.toLowerCase());
    return found === undefined ? undefined : { key: found[0], value: found[1] };
}
function asObject(value) {
    return typeof value === "object" && value !== null ? value : {};
}
function missing(name) {
    return { kind: "invalid", problem: `It has no \`${name}\`.` };
}


/***/ }),

/***/ 382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseEbsVolume: () => (/* binding */ parseEbsVolume)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
/* harmony import */ var _document_parse_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8511);
/* harmony import */ var _outcome_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);



const number = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig());
const word = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
const tag = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ key: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), value: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) });
/** What a managed EBS volume is made of (API reference, ServiceManagedEBSVolumeConfiguration and TaskManagedEBSVolumeConfiguration). */
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    roleArn: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    encrypted: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    filesystemType: word,
    iops: number,
    kmsKeyId: word,
    sizeInGiB: number,
    snapshotId: word,
    tagSpecifications: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ resourceType: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), tags: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(tag)), propagateTags: word }))),
    throughput: number,
    volumeInitializationRate: number,
    volumeType: word,
    terminationPolicy: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ deleteOnTermination: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() })),
});
/** Parses a volume's name and its configuration as JSON, given by the inputs `<input>-name` and `<input>`. */
function parseEbsVolume(name, configuration, input) {
    const given = /^\{\s*\}$/.test(configuration) ? "" : configuration;
    if (name === "" && given === "")
        return { kind: "volume", volume: undefined };
    if (name === "")
        return invalid(`\`${input}\` is given without \`${input}-name\`: name the volume.`);
    if (given === "")
        return invalid(`\`${input}-name\` is given without \`${input}\`: give its configuration as JSON.`);
    const parsed = (0,_document_parse_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(given, schema, input);
    if (parsed.kind === "invalid")
        return invalid(...parsed.problems.map(_outcome_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .formatProblem */ .V));
    const { throughput, ...rest } = parsed.value;
    // ECS takes a throughput for gp3 alone.
    const fast = throughput === undefined || rest.volumeType !== "gp3" ? {} : { throughput };
    return { kind: "volume", volume: { name, managedEBSVolume: { ...rest, ...fast } } };
}
function invalid(...problems) {
    return { kind: "invalid", problems };
}


/***/ }),

/***/ 7464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/** Names the nearest known word within a third of the word's length in edits, or `undefined` when none is near. */
function didYouMean(word, known) {
    const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
    const ranked = known
        .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ distance }) => distance <= limit)
        .sort((a, b) => a.distance - b.distance);
    return ranked[0]?.candidate;
}
/** Counts the least insertions, deletions and substitutions between two words (Levenshtein, two rows). */
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            row.push(Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution));
        }
        previous = row;
    }
    return previous[b.length] ?? 0;
}


/***/ })

};
