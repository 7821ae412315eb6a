export const id = 400;
export const ids = [400];
export const modules = {

/***/ 7400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planMonitor: () => (/* binding */ planMonitor)
});

// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __webpack_require__(6289);
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

// EXTERNAL MODULE: ./lib/core/canary/limit.js
var canary_limit = __webpack_require__(7435);
// EXTERNAL MODULE: ./lib/core/canary/provider-plan.js
var provider_plan = __webpack_require__(8163);
// EXTERNAL MODULE: ./lib/core/canary/queries/arm-queries.js
var arm_queries = __webpack_require__(2388);
;// CONCATENATED MODULE: ./lib/core/canary/queries/lint-datadog.js
const MINUTE = 60_000;
/** Metrics that Datadog fetches from AWS come 10 to 20 minutes late (docs.datadoghq.com, "Cloud Metric Delay"). */
const AWS_LAG = 20 * MINUTE;
const ROLLUP = /\.rollup\(\s*([a-z]+\s*)?(?:,\s*)?(\d+)?\s*\)/g;
/** Finds expressions whose buckets Datadog would choose itself, whose gaps it would fill, or whose values come too late to be judged. */
function lintDatadog(expression, { kind, period, lag }) {
    const seconds = period / 1_000;
    const method = kind === "count" ? "sum" : "avg";
    const wished = `.rollup(${method}, ${seconds})`;
    const rollups = [...expression.matchAll(ROLLUP)];
    return [
        ...(rollups.length === 0 ? [`lets Datadog choose its buckets: add ${wished} to the query.`] : []),
        ...rollups
            .filter(([, , given]) => Number(given) !== seconds)
            .map(([text]) => `has ${text}, and the monitor's period is ${seconds} seconds: write ${wished}.`),
        ...(kind === "count" && rollups.some(([, by = ""]) => by.trim() !== "sum")
            ? [`counts, and must add up: write ${wished}.`]
            : []),
        ...(kind === "count" && /\.as_rate\(\)|\bper_(?:second|minute|hour)\(/.test(expression)
            ? ["asks for a rate; the events themselves are counted: write .as_count()."]
            : []),
        ...(kind !== "count" && !/\.fill\(\s*null\s*\)/.test(expression)
            ? [
                "would have its gaps filled by Datadog for five minutes, so that what is dead looks alive: add .fill(null) to the query.",
            ]
            : []),
        ...(/(?:^|[^\w.])aws\.[a-z]/.test(expression) && lag < AWS_LAG
            ? ["comes from Datadog's AWS integration, 10 to 20 minutes late: read it of CloudWatch, or set lag: 20m."]
            : []),
    ];
}

// EXTERNAL MODULE: ./lib/core/canary/queries/json-request.js
var json_request = __webpack_require__(3737);
;// CONCATENATED MODULE: ./lib/core/canary/queries/lint-json.js

/** Finds paths that leave the provider's address, and questions whose answers have no time. */
function lintJson(query, { kind }) {
    const refused = (0,json_request/* refusePath */.kK)(query.path);
    const wrong = (0,json_request/* wrongPlaceholders */.aW)(query.path);
    const live = query.series === undefined && !(0,json_request/* namesInterval */.UI)(query.path);
    return [
        ...(refused === undefined ? [] : [`has a path that ${refused}: write one below the provider's address.`]),
        ...(wrong.length === 0
            ? []
            : [`has a path with ${wrong.join(", ")}; it may hold {from}, {to}, {from-seconds}, {to-seconds} and {arm.…}.`]),
        ...(query.time !== undefined && query.series === undefined
            ? ["has time without series: name the list of points too."]
            : []),
        ...(query.series !== undefined && query.time === undefined
            ? ["has series without time: say where each point's time stands."]
            : []),
        ...(live && kind !== "gauge"
            ? [
                "asks for the value of now, which is a level, not a count of an interval: put {from} and {to} into the path, or make it a gauge.",
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/core/canary/queries/promql-text.js
/** PromQL's three kinds of quoted text, within which `#` begins no comment, and comments (prometheus.io, "Querying basics"). */
const QUOTED_OR_COMMENT = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|#[^\n]*/g;
/** Removes the comments of a PromQL expression. */
function withoutComments(expression) {
    return expression.replace(QUOTED_OR_COMMENT, (text) => (text.startsWith("#") ? "" : text));
}
/** Removes the comments of a PromQL expression, and empties what it quotes. */
function withoutQuoted(expression) {
    return expression.replace(QUOTED_OR_COMMENT, (text) => (text.startsWith("#") ? "" : '""'));
}

;// CONCATENATED MODULE: ./lib/core/canary/queries/lint-prometheus.js


/** A range or a subquery, by its length. */
const RANGE = /\[\s*([0-9a-z]+)\s*(?::[^\]]*)?\]/g;
/** A recording rule's name, which says itself what it counts over. */
const RULE = /[A-Za-z_]\w*:\w/;
/**
 * Finds expressions that count an event in several buckets or in none: a bucket's value is that of the query at its end, so that the
 * range of a count must be the period itself. Tests that take the buckets for independent need ranges that do not overlap.
 */
function lintPrometheus(expression, { kind, period, compare, atPhaseEnd }) {
    const bare = withoutQuoted(expression);
    const lengths = [...bare.matchAll(RANGE)].map(([, range = ""]) => ({ range, length: (0,duration/* parseDuration */.E)(range) }));
    const seconds = `${period / 1_000}s`;
    if (kind === "count")
        return [
            ...(/\b(?:rate|irate|deriv)\s*\(/.test(bare)
                ? ["asks for a rate, which is per second; the events themselves are counted: write increase(…)."]
                : []),
            ...(lengths.length === 0 && !RULE.test(bare)
                ? [`asks for a counter as it stands, which only grows: write increase(…[${seconds}]).`]
                : []),
            ...lengths
                .filter(({ length }) => length !== period)
                .map(({ range }) => `counts over [${range}] and is asked every ${seconds}: events would be counted twice or not at all. Write [${seconds}], or set the monitor's period.`),
        ];
    if (compare === undefined && atPhaseEnd === undefined)
        return [];
    return lengths
        .filter(({ length }) => length === undefined || length > period)
        .map(({ range }) => `is compared, and its range [${range}] is longer than the period: neighbouring points would repeat each other. Write [${seconds}], or set the monitor's period.`);
}

// EXTERNAL MODULE: ./lib/core/canary/queries/session-period.js
var session_period = __webpack_require__(7369);
;// CONCATENATED MODULE: ./lib/core/canary/queries/lint-sentry.js

const LEAST_LAG = 120_000;
/**
 * Finds counts that Sentry cannot give as they are asked. Sessions come by the hour: below that they are one sum since the hour in
 * which the watch began, which holds the old release's time before it too, so that a comparison of both would compare different times.
 */
function lintSentry(query, metric) {
    const { lag, period } = metric;
    const mixed = !(0,session_period/* isSessionPeriod */.E)(period) && asksFor(metric, true) && asksFor(metric, false);
    return [
        ...(lag < LEAST_LAG ? ["needs lag: 2m at least, since Sentry calls the last 90 seconds incomplete."] : []),
        ...(query.counts !== "errors" && query.search !== ""
            ? [`has a search, which Sentry knows for errors alone, not for ${query.counts}.`]
            : []),
        ...(mixed
            ? [
                "divides errors of a minute by sessions, which come by the hour: set period: 1h, or kind: gauge for errors a minute.",
            ]
            : [...kindProblems(query, metric), ...sumProblems(query, metric)]),
    ];
}
function asksFor({ values, totals }, errors) {
    return [...values, ...totals].some((query) => query.kind === "sentry" && (query.counts === "errors") === errors);
}
function kindProblems({ counts }, { kind, compare, atPhaseEnd }) {
    if (kind === "count")
        return [];
    if (kind === "percentile" || counts !== "errors")
        return [`asks Sentry for a ${kind}, and it counts ${counts}: kind: count.`];
    return compare === undefined && atPhaseEnd === undefined
        ? []
        : ["compares errors a minute of versions that have different traffic: judge them by limits."];
}
function sumProblems({ counts }, { kind, period, compare, breaches }) {
    if (kind !== "count" || counts === "errors" || (0,session_period/* isSessionPeriod */.E)(period))
        return [];
    return [
        ...(compare === undefined
            ? []
            : [`compares ${counts}, which Sentry gives by the hour: judge them by limits, or set period: 1h.`]),
        ...(breaches.of === 1
            ? []
            : [`has ${counts} as one sum since the hour in which the watch began: say for: 1 of 1, or set period: 1h.`]),
    ];
}

// EXTERNAL MODULE: ./lib/core/canary/queries/math-expression.js
var math_expression = __webpack_require__(6216);
;// CONCATENATED MODULE: ./lib/core/canary/queries/lint-queries.js





/** Finds queries whose answers would be late, counted twice, filled in or of another time than asked; each sentence reads on after the metric's name. */
function lintQueries(metric, provider) {
    const problems = [
        ...metric.values.flatMap((query) => lintQuery(query, metric, provider)),
        // What a percentile or a share rests on is counted.
        ...metric.totals.flatMap((query) => lintQuery(query, { ...metric, kind: "count" }, provider)),
    ];
    return [...new Set(problems)];
}
function lintQuery(query, metric, provider) {
    switch (query.kind) {
        case "cloudwatch":
        case "alarm":
            return [];
        case "cloudwatch-math":
            return (0,math_expression/* mathProblems */.X)(query.expression, Object.keys(query.using));
        case "expression":
            return provider === "prometheus"
                ? lintPrometheus(query.expression, metric)
                : lintDatadog(query.expression, metric);
        case "sentry":
            return lintSentry(query, metric);
        case "json":
            return lintJson(query, metric);
    }
}

;// CONCATENATED MODULE: ./lib/core/canary/document/plan-comparison.js

const DEFAULTS = { tolerate: 1, excess: 0.002, events: 5, requests: 100, effect: 0.7 };
/** Latencies and levels of one version wander by themselves, which counts of requests do not (docs/canary-statistics.md). */
const TOLERATED_OF_VALUES = 1.1;
/** Plans how a metric is compared with the baseline beside it; what cannot be is told by `say`. `undefined` where nothing is compared. */
function planComparison(metric, say) {
    if (metric.compare === undefined)
        return undefined;
    if (metric.kind !== "count")
        return { judge: "paired-signs", tolerate: metric.compare.tolerate ?? TOLERATED_OF_VALUES };
    const tolerate = metric.compare.tolerate ?? DEFAULTS.tolerate;
    const { excess, events, requests, "rule-out": ruleOut } = metric.compare;
    if (metric.bad === "below")
        say("compare looks for too many events: count what is bad, such as failures, instead of bad: below.");
    if (ruleOut !== undefined && ruleOut <= tolerate)
        say(`rule-out: ${ruleOut} must be more than what is tolerated (${tolerate}).`);
    const share = excess === undefined ? DEFAULTS.excess : (0,canary_limit/* parseLimit */.Fv)(excess, "count");
    if (share === undefined)
        say(`excess: '${excess}' cannot be read; expected a share such as 0.2%.`);
    return {
        judge: "sequential",
        tolerate,
        excess: share ?? DEFAULTS.excess,
        events: events ?? DEFAULTS.events,
        requests: requests ?? DEFAULTS.requests,
        ruleOut,
    };
}
/** Plans the test at each phase's end; `undefined` where there is none. */
function planPhaseEnd(metric) {
    if (metric.kind === "count" || metric["at-phase-end"] === undefined)
        return undefined;
    const { tolerate = TOLERATED_OF_VALUES, effect = DEFAULTS.effect } = metric["at-phase-end"];
    return { tolerate, effect };
}

;// CONCATENATED MODULE: ./lib/core/canary/document/plan-query.js

/** Each is a request of its own to most providers, in every minute. */
const MOST_QUERIES = 20;
/** Plans queries as they were written; one that its provider does not speak is told by `say`. */
function planQueries(given, { provider, statistic }, say) {
    const list = Array.isArray(given) ? given : [given];
    if (list.length > MOST_QUERIES) {
        say(`adds up ${list.length} queries: at most ${MOST_QUERIES} queries are asked for one sum, every minute and of both versions.`);
        return [];
    }
    return list.flatMap((query) => {
        // What PromQL ignores must not name the version that the query does not ask of.
        const read = provider === "prometheus" && typeof query === "string" ? withoutComments(query) : query;
        const planned = planQuery(read, statistic);
        if (!SPOKEN[provider].kinds.includes(planned.kind)) {
            say(`is asked of ${provider}, which takes ${SPOKEN[provider].form}.`);
            return [];
        }
        return [planned];
    });
}
const SPOKEN = {
    cloudwatch: {
        kinds: ["cloudwatch", "cloudwatch-math"],
        form: "{ namespace, metric, dimensions, statistic } or { expression, using }",
    },
    prometheus: { kinds: ["expression"], form: "a text in PromQL" },
    datadog: { kinds: ["expression"], form: "a text in Datadog's query language" },
    sentry: { kinds: ["sentry"], form: "{ sentry: errors, search, environment }" },
    json: { kinds: ["json"], form: "{ path, value, series, time }" },
};
function planQuery(query, statistic) {
    if (typeof query === "string")
        return { kind: "expression", expression: query.trim() };
    if ("namespace" in query)
        return { kind: "cloudwatch", ...metricOf(query, statistic) };
    if ("expression" in query) {
        const using = Object.entries(query.using).map(([name, one]) => [name, metricOf(one, statistic)]);
        return { kind: "cloudwatch-math", expression: query.expression, using: Object.fromEntries(using) };
    }
    if ("sentry" in query) {
        const { sentry: counts, release = "{arm.Version}", environment = "", search = "" } = query;
        return { kind: "sentry", counts, release, environment, search };
    }
    const { path, value, series, time } = query;
    return { kind: "json", path, value, series, time };
}
function metricOf({ namespace, metric, dimensions = {}, statistic: own }, statistic) {
    return { namespace, metric, dimensions, statistic: own ?? statistic };
}

;// CONCATENATED MODULE: ./lib/core/canary/document/plan-metric.js







const plan_metric_DEFAULTS = { for: "3 of 5", samples: 100 };
/** Plans one metric: units resolved, defaults applied; what is wrong is told by `tell`. */
function planMetric(metric, context, tell) {
    const say = (message) => tell(`metric '${metric.name}' ${message}`);
    const common = {
        name: metric.name,
        provider: metric.provider ?? provider_plan/* CLOUDWATCH */.v,
        kind: metric.kind,
        role: roleOf(metric, say),
        severity: metric.severity ?? "sev1",
        weight: metric.weight ?? 1,
    };
    const provider = context.providers.get(common.provider);
    if (provider === undefined)
        say(`names the provider '${common.provider}', which is not one of ${[...context.providers.keys()].join(", ")}.`);
    if (metric.kind === "alarm") {
        if (provider !== undefined && provider.kind !== provider_plan/* CLOUDWATCH */.v)
            say("is an alarm, which CloudWatch alone has.");
        return { ...common, ...alarmOf(metric.alarm) };
    }
    const measured = measuredOf(metric, { provider: provider?.kind ?? provider_plan/* CLOUDWATCH */.v, lag: context.lag }, say);
    if (provider !== undefined)
        for (const problem of lintQueries({ kind: metric.kind, period: context.period, ...measured }, provider.kind))
            say(problem);
    return { ...common, ...measured };
}
/** An alarm is a level of 0 or 1, of which one look at 1 is enough. */
function alarmOf(alarm) {
    return {
        unit: "plain",
        values: [{ kind: "alarm", alarm }],
        totals: [],
        limits: { normal: undefined, alert: 0.5 },
        bad: "above",
        compare: undefined,
        atPhaseEnd: undefined,
        breaches: { n: 1, of: 1 },
        samples: 1,
        lag: 0,
        missing: "no-data",
    };
}
function measuredOf(metric, { provider, lag }, say) {
    const unit = unitIn(metric, say);
    const limits = limitsOf(metric, unit, say);
    const compare = planComparison(metric, say);
    const atPhaseEnd = planPhaseEnd(metric);
    if (limits === undefined && compare === undefined && atPhaseEnd === undefined && metric.judged !== false)
        say("has neither limits nor compare: say what would be bad, or judged: false to show it only.");
    const [n = 3, of = 5] = (metric.for ?? plan_metric_DEFAULTS.for).split(" of ").map(Number);
    if (n > of)
        say(`for: ${metric.for} can never be; the first number must not be larger.`);
    const statistic = metric.kind === "count" ? "Sum" : "Average";
    const values = planQueries(metric.kind === "count" ? metric.events : metric.query, { provider, statistic }, say);
    const totals = metric.kind === "gauge" ? [] : planQueries(metric.total, { provider, statistic: "Sum" }, say);
    if (!metric["both-versions"] &&
        [...values, ...totals].some((query) => query.kind !== "cloudwatch" && !(0,arm_queries/* namesOneVersion */.JV)(query)))
        say("asks for nothing of one version alone: name {arm.Version} or another name of the arm, or say both-versions: true.");
    return {
        unit,
        values,
        totals,
        limits,
        bad: metric.bad ?? "above",
        compare,
        atPhaseEnd,
        breaches: { n, of },
        samples: metric.samples ?? floorOf(metric, provider, say),
        lag: (0,duration/* parseDuration */.E)(metric.lag ?? "") ?? lag,
        missing: metric.missing ?? "no-data",
    };
}
/** A limit's own sign must be that of the metric's figures: half a second is not half a percent. */
function isInUnit(limit, unit) {
    return (0,canary_limit/* unitOf */.uF)(limit, "gauge") === "percent" ? unit === "percent" : unit === "seconds" || unit === "milliseconds";
}
function roleOf(metric, say) {
    if ("judged" in metric && metric.judged === false) {
        if (metric.critical === true)
            say("is critical and not judged: choose one.");
        return "shown";
    }
    if (metric["dry-run"] === true)
        return "dry-run";
    if (metric.severity === "sev3" && metric.critical === true)
        say("is critical and sev3, which is only reported: remove one of the two.");
    return (metric.critical ?? metric.severity !== "sev3") ? "critical" : "weighed";
}
/** A percentile says something from 10/(1-p) samples on (CloudWatch, "Percentile-based alarms and low data samples"). */
function floorOf(metric, provider, say) {
    if (metric.kind !== "percentile")
        return metric.kind === "gauge" ? 1 : plan_metric_DEFAULTS.samples;
    const { query } = metric;
    const statistic = typeof query === "object" && "namespace" in query ? (query.statistic ?? "") : undefined;
    const percentile = /^p([\d.]+)$/.exec(statistic ?? "")?.[1];
    if (provider === provider_plan/* CLOUDWATCH */.v && statistic !== undefined && percentile === undefined)
        say("statistic: expected a percentile such as p95.");
    if (statistic === undefined)
        say("needs samples: how many a percentile needs to say something (p95: 200, p99: 1000).");
    return Math.ceil(Number((10 / (1 - Number(percentile ?? 95) / 100)).toFixed(6)));
}
/** A share is shown times a hundred, so that no other unit can be its own. */
function unitIn(metric, say) {
    const read = (0,canary_limit/* unitOf */.uF)(metric.limits?.alert, metric.kind);
    if (metric.kind !== "count")
        return metric.unit ?? read;
    if (metric.unit !== undefined)
        say("is a share of its total: remove unit.");
    return read;
}
function limitsOf(metric, unit, say) {
    if (metric.limits === undefined)
        return undefined;
    const read = (given) => {
        const value = given === undefined ? undefined : (0,canary_limit/* parseLimit */.Fv)(given, metric.kind, unit);
        if (given !== undefined && value === undefined)
            say(`limit '${given}' cannot be read; expected a number, a share such as 1%, or (not for counts) a duration such as 500ms.`);
        else if (typeof given === "string" && metric.kind !== "count" && !isInUnit(given, unit))
            say(`limit '${given}' is a ${(0,canary_limit/* unitOf */.uF)(given, metric.kind) === "percent" ? "percentage" : "duration"}, and the metric's unit is ${unit}: write both limits in it, or give unit.`);
        return value;
    };
    return { normal: read(metric.limits.normal), alert: read(metric.limits.alert) ?? 0 };
}

// EXTERNAL MODULE: ./lib/core/incident-source/placeholders.js
var placeholders = __webpack_require__(9324);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
;// CONCATENATED MODULE: ./lib/core/canary/document/plan-provider.js



/** Plans the providers of a document, each at the address that the workflow gives for its name; where none is needed it is the vendor's own. */
function planProviders({ providers = {} }, { addresses, file }, problems) {
    const planned = Object.entries(providers).flatMap(([name, document]) => {
        if (name === provider_plan/* CLOUDWATCH */.v) {
            problems.push({
                file,
                message: `provider '${provider_plan/* CLOUDWATCH */.v}' is the target's own region and needs no settings: remove it.`,
            });
            return [];
        }
        const address = addresses.get(name) ?? vendorAddress(document);
        if (address === undefined) {
            problems.push({
                file,
                message: `provider '${name}' has no address: write ${name}=https://… into the input provider-urls of the workflow, which decides where secrets may go.`,
            });
            return [];
        }
        for (const problem of [addressProblem(address), ...signingProblems(document)])
            if (problem !== undefined)
                problems.push({ file, message: `provider '${name}' ${problem}` });
        return [[name, planOf(name, document, address.replace(/\/+$/, ""))]];
    });
    return new Map([[provider_plan/* CLOUDWATCH */.v, { kind: provider_plan/* CLOUDWATCH */.v }], ...planned]);
}
/** Headers that the request itself decides. */
const RESERVED = ["host", "content-length", "content-type", "transfer-encoding", "connection", "accept-encoding"];
/** Whether plain http will do is the workflow's to say, which knows its network. */
function addressProblem(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol))
        return "has no address in provider-urls that can be asked: write https://…";
    if (url.username !== "" || url.password !== "")
        return "has credentials in its address: write them into provider-tokens, and auth: basic into the monitor.";
    return url.search === "" && url.hash === ""
        ? undefined
        : "has an address in provider-urls with a query or a fragment: write the base alone.";
}
function signingProblems(document) {
    if (document.kind !== "prometheus" && document.kind !== "json")
        return [];
    const { auth = "none", user = "", headers = {} } = document;
    return [
        ...(auth === "basic" && (user === "" || user.includes(":"))
            ? ["signs in by auth: basic, which needs user: and no colon in it."]
            : []),
        ...(auth !== "basic" && user !== "" ? ["has a user, which auth: basic alone sends."] : []),
        ...Object.entries(headers).flatMap(([header, value]) => [
            ...(RESERVED.includes(header.toLowerCase())
                ? [`sets the header ${header}, which belongs to the request itself.`]
                : []),
            ...(auth !== "none" && header.toLowerCase() === "authorization"
                ? [`sets the header ${header} beside auth: ${auth}: choose one.`]
                : []),
            ...(0,placeholders/* wrongPlaceholders */.aW)(value).map((word) => `has {${(0,inert/* inertLine */.F)(word, 40)}} in the header ${header}; {token} and {token.part} stand for secrets.`),
        ]),
    ];
}
function vendorAddress(document) {
    switch (document.kind) {
        case "datadog":
            return `https://api.${document.site ?? "datadoghq.com"}`;
        case "sentry":
            return document.region === undefined ? "https://sentry.io" : `https://${document.region}.sentry.io`;
        case "prometheus":
        case "json":
            return undefined;
    }
}
function planOf(name, document, address) {
    switch (document.kind) {
        case "datadog":
            return { kind: "datadog", name, address, api: document.api ?? "v2" };
        case "sentry":
            return { kind: "sentry", name, address, organization: document.organization, project: document.project };
        case "prometheus":
        case "json":
            return { kind: document.kind, name, address, auth: authOf(document), headers: document.headers ?? {} };
    }
}
function authOf({ auth = "none", user = "", }) {
    return auth === "basic" ? { kind: "basic", user } : { kind: auth };
}

;// CONCATENATED MODULE: ./lib/core/canary/document/plan-monitor.js




const plan_monitor_MINUTE = 60_000;
/** Plans a monitor: units resolved, defaults applied, every problem reported together; `addresses` are those of the providers by name. */
function planMonitor(document, file, addresses = new Map()) {
    const problems = [];
    const say = (message) => problems.push({ file, message });
    const period = (0,duration/* parseDuration */.E)(document.period ?? "") ?? MONITOR_DEFAULTS.period;
    if (period % plan_monitor_MINUTE !== 0)
        say("period: expected whole minutes, since CloudWatch keeps shorter ones for three hours only.");
    const names = document.metrics.map(({ name }) => name);
    for (const name of new Set(names.filter((one, index) => names.indexOf(one) !== index)))
        say(`has two metrics named '${name}': give each its own name.`);
    const providers = planProviders(document, { addresses, file }, problems);
    const lag = (0,duration/* parseDuration */.E)(document.lag ?? "") ?? MONITOR_DEFAULTS.lag;
    const metrics = document.metrics.map((metric) => planMetric(metric, { providers, lag, period }, say));
    if (!metrics.some(({ role }) => role === "critical"))
        say("has no critical metric: nothing could ever fail, so nothing would be judged.");
    if (document.score !== undefined && document.score.fail > document.score.pass)
        say(`score: fail (${document.score.fail}) must not be above pass (${document.score.pass}).`);
    if (problems.length > 0)
        return { kind: "invalid", problems };
    return {
        kind: "plan",
        plan: {
            watch: (0,duration/* parseDuration */.E)(document.watch) ?? 0,
            extend: (0,duration/* parseDuration */.E)(document.extend ?? "") ?? MONITOR_DEFAULTS.extend,
            period,
            alpha: document.alpha ?? MONITOR_DEFAULTS.alpha,
            earlyPass: (0,duration/* parseDuration */.E)(document["early-pass"] ?? ""),
            assess: (0,duration/* parseDuration */.E)(document.assess ?? "") ?? MONITOR_DEFAULTS.assess,
            score: document.score,
            providers,
            metrics,
            logs: document.logs === undefined
                ? undefined
                : { group: document.logs.group, pattern: document.logs.pattern ?? MONITOR_DEFAULTS.errorLines },
        },
    };
}


/***/ }),

/***/ 3737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UI: () => (/* binding */ namesInterval),
/* harmony export */   aW: () => (/* binding */ wrongPlaceholders),
/* harmony export */   kK: () => (/* binding */ refusePath),
/* harmony export */   rt: () => (/* binding */ fillInterval)
/* harmony export */ });
const PLACEHOLDERS = ["{from}", "{to}", "{from-seconds}", "{to-seconds}"];
/** Whether a request asks for the interval that its path names, or for what is there now. */
function namesInterval(path) {
    return path.includes("{from}") || path.includes("{from-seconds}");
}
/** Fills an interval into a path: ISO 8601 in UTC, or whole seconds since 1970. */
function fillInterval(path, { from, to }) {
    const seconds = (instant) => String(Math.floor(instant.getTime() / 1_000));
    const iso = (instant) => instant.toISOString().replace(".000Z", "Z");
    return path
        .replaceAll("{from}", iso(from))
        .replaceAll("{to}", iso(to))
        .replaceAll("{from-seconds}", seconds(from))
        .replaceAll("{to-seconds}", seconds(to));
}
/**
 * Says why a path could leave the address that it stands under, `undefined` where it cannot: it begins with one slash, has no segment
 * of dots, no backslash, no control character, no fragment, and nothing encoded that a server could take for one of these.
 */
function refusePath(path) {
    const [before = "", ...rest] = path.split("?");
    if (!before.startsWith("/"))
        return "does not start with /";
    if (/[^\x21-\x7e]/.test(path))
        return "holds a space or a character that is not plain";
    if (path.includes("#"))
        return "holds a fragment (#)";
    if (path.includes("\\"))
        return "holds a backslash";
    if (rest.length > 1)
        return "holds two question marks";
    if (/\/\//.test(before))
        return "holds an empty segment (//)";
    if (/%(?:2e|2f|5c|25|0|1|7f)/i.test(before))
        return "holds an encoded dot, slash, backslash, percent sign or control character";
    if (before.split("/").some((segment) => segment === "." || segment === ".."))
        return "holds a segment of dots (..)";
    return undefined;
}
/** Lists what stands between braces in a path and is no placeholder of an interval or an arm. */
function wrongPlaceholders(path) {
    return [...path.matchAll(/\{[^{}]*\}/g)]
        .map(([word]) => word)
        .filter((word) => !PLACEHOLDERS.includes(word) && !word.startsWith("{arm."));
}


/***/ }),

/***/ 6216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ renameParts),
/* harmony export */   X: () => (/* binding */ mathProblems)
/* harmony export */ });
/** Words that yield several series, or read anything but the parts that are named (docs.aws.amazon.com, "Metric math syntax"). */
const SEVERAL = /\b(?:SEARCH|METRICS|SELECT|ANOMALY_DETECTION_BAND|SERVICE_QUOTA|DB_PERF_INSIGHTS|LAMBDA|SLICE|SORT|REMOVE_EMPTY)\b/;
/** A quoted text, a name, or anything else of one character. */
const TOKEN = /"[^"]*"|'[^']*'|[A-Za-z_]\w*|[\s\S]/g;
/** Writes the parts of an expression by the ids that they have in a request; quoted texts and functions stay. */
function renameParts(expression, names) {
    return expression.replace(TOKEN, (token) => names.get(token) ?? token);
}
/** Says what is wrong with an expression of metric math over the named parts; each reads on after the metric's name. */
function mathProblems(expression, parts) {
    const tokens = expression.match(TOKEN) ?? [];
    const names = tokens.filter((token) => /^[a-z_]\w*$/.test(token));
    const unknown = [...new Set(names)].filter((name) => !parts.includes(name));
    const unused = parts.filter((part) => !names.includes(part));
    const bare = tokens.filter((token) => !/^["']/.test(token)).join("");
    return [
        ...unknown.map((name) => `expression names '${name}', which is not under using (${parts.join(", ")}).`),
        ...unused.map((name) => `expression does not use '${name}': remove it from using.`),
        ...(SEVERAL.test(bare)
            ? ["expression may yield several series, or one that nobody named: write it of the parts under using alone."]
            : []),
        ...(/\/\s*\(*\s*FILL\s*\(/.test(bare)
            ? [
                "expression fills gaps of a divisor: without traffic there is no share, and a filled one hides it. Remove FILL behind /.",
            ]
            : []),
    ];
}


/***/ }),

/***/ 7369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isSessionPeriod)
/* harmony export */ });
const HOUR = 3_600_000;
/** Tells whether Sentry keeps sessions in buckets of so many milliseconds: whole hours that divide a day. */
function isSessionPeriod(period) {
    return period % HOUR === 0 && period <= 24 * HOUR && (24 * HOUR) % period === 0;
}


/***/ }),

/***/ 9324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ fillPlaceholders),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   aW: () => (/* binding */ wrongPlaceholders)
/* harmony export */ });
/** One mention of a secret in a header's value: `{token}`, or `{token.part}` where an endpoint needs several. */
const PLACEHOLDER = /\{([^{}]*)\}/g;
/** Lists the names under which an endpoint's secrets stand in the input incident-tokens: its own, or `name.part`. */
function secretsOf(headers, name) {
    const found = Object.values(headers).flatMap((value) => [...value.matchAll(PLACEHOLDER)].map(([, word = ""]) => word));
    return [...new Set(found)].map((word) => secretName(word, name) ?? word);
}
/** Names what is between braces and no placeholder; empty when every one is. */
function wrongPlaceholders(value) {
    return [...value.matchAll(PLACEHOLDER)]
        .map(([, word = ""]) => word)
        .filter((word) => secretName(word, "") === undefined);
}
/** Fills a header's placeholders; an unknown secret stays as it was written. */
function fillPlaceholders(value, name, tokens) {
    return value.replace(PLACEHOLDER, (whole, word) => tokens.get(secretName(word, name) ?? "") ?? whole);
}
function secretName(word, name) {
    const part = /^token(?:\.([a-z][a-z0-9-]{0,31}))?$/.exec(word);
    if (part === null)
        return undefined;
    return part[1] === undefined ? name : `${name}.${part[1]}`;
}


/***/ })

};
