export const id = 762;
export const ids = [762];
export const modules = {

/***/ 6762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  monitorSchema: () => (/* binding */ monitorSchema)
});

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


/***/ })

};
