export const id = 44;
export const ids = [44];
export const modules = {

/***/ 474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ clientSettings)
/* harmony export */ });
/** Computes the settings that every AWS client shares. */
function clientSettings({ region, credentials, attempts = 6 }) {
    return {
        ...(region === "" ? {} : { region }),
        ...(credentials === undefined ? {} : { credentials }),
        maxAttempts: attempts,
    };
}


/***/ }),

/***/ 6899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ awsCredentials)
});

// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __webpack_require__(9397);
// EXTERNAL MODULE: ./lib/adapters/aws/aws-failure.js
var aws_failure = __webpack_require__(3136);
// EXTERNAL MODULE: ./lib/adapters/aws/aws-request-handler.js
var aws_request_handler = __webpack_require__(2662);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/ports/http.js
var ports_http = __webpack_require__(7334);
;// CONCATENATED MODULE: ./lib/adapters/aws/identity-token.js



const AUDIENCE = "sts.amazonaws.com";
/** Asks GitHub for the job's identity token for AWS and hides it. Throws `Unreadable` where the job may not ask, or nobody answers. */
async function identityToken(http, mask) {
    const url = process.env.ACTIONS_ID_TOKEN_REQUEST_URL ?? "";
    const bearer = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? "";
    if (url === "" || bearer === "") {
        throw new unreadable/* Unreadable */.I("forbidden", "the job may not ask for an identity token", "Grant the job `permissions: id-token: write`, in the caller too.");
    }
    const address = `${url}${url.includes("?") ? "&" : "?"}audience=${encodeURIComponent(AUDIENCE)}`;
    try {
        const { status, body } = await http.exchange({
            method: "GET",
            url: address,
            headers: { authorization: `Bearer ${bearer}`, accept: "application/json" },
            timeout: 10_000,
            maximumBytes: 65_536,
        });
        const value = status === 200 ? tokenIn(body) : undefined;
        if (value === undefined)
            throw new unreadable/* Unreadable */.I("unavailable", `GitHub's token endpoint answered ${status}`, "Re-run the job; check githubstatus.com.");
        mask(value);
        return value;
    }
    catch (error) {
        if (!(error instanceof ports_http/* HttpError */.j))
            throw error;
        throw new unreadable/* Unreadable */.I("unavailable", `GitHub's token endpoint could not be reached (${(0,inert/* inertLine */.F)(error.message)})`, "Check the runner's network and proxy settings, then re-run the job.");
    }
}
function tokenIn(body) {
    try {
        const answer = JSON.parse(body);
        return typeof answer === "object" && answer !== null && "value" in answer && typeof answer.value === "string"
            ? answer.value
            : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/aws/aws-credentials.js




const RENEW_BEFORE_MILLISECONDS = 10 * 60_000;
/**
 * Provides credentials of a role by the job's OIDC token, cached and renewed ten minutes before they expire, so that a watch
 * outlives a one-hour session; they stay in the process. Throws `Unreadable` with the permission or trust policy to mend.
 */
function awsCredentials(settings) {
    let current;
    const provide = async () => {
        // Whoever asked for the session that failed was told why; the next one asks anew.
        const asked = current;
        const held = await asked?.catch(() => undefined);
        if (held !== undefined && held.expiration.getTime() - settings.clock.now().getTime() > RENEW_BEFORE_MILLISECONDS)
            return held;
        // Of several that ask at once the first one renews.
        if (current === asked || current === undefined)
            current = assume(settings);
        return current;
    };
    // `memoized` tells the SDK that this is cached already: it asks for every request, so a renewal reaches every client.
    return Object.assign(provide, {
        memoized: true,
        held: () => current,
        forget: (session) => {
            if (session === current)
                current = undefined;
        },
    });
}
async function assume({ role, region, session, http, clock, mask }) {
    const { STS } = await Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
    const sts = new STS({ region, requestHandler: await (0,aws_request_handler/* awsRequestHandler */.l)(), maxAttempts: 4 });
    // Asked for last: it lives for five minutes, of which loading the SDK on a busy machine should take none.
    const token = await identityToken(http, mask);
    try {
        const answer = await sts.assumeRoleWithWebIdentity({
            RoleArn: role,
            RoleSessionName: session,
            WebIdentityToken: token,
        });
        const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
        if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined) {
            throw new unreadable/* Unreadable */.I("malformed", "STS answered without credentials", "Re-run the job; if it stays, report it.");
        }
        for (const secret of [SecretAccessKey, SessionToken])
            mask(secret);
        return {
            accessKeyId: AccessKeyId,
            secretAccessKey: SecretAccessKey,
            sessionToken: SessionToken,
            expiration: Expiration ?? new Date(clock.now().getTime() + 15 * 60_000),
        };
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.I)
            throw error;
        const failure = (0,aws_failure/* awsFailure */.M)(error, "sts:AssumeRoleWithWebIdentity");
        if (failure.why !== "forbidden")
            throw failure;
        throw new unreadable/* Unreadable */.I("forbidden", `role ${role} does not trust this job: ${failure.message}`, `Let the trust policy of ${role} admit this repository, environment and workflow (sts:AssumeRoleWithWebIdentity).`);
    }
}


/***/ }),

/***/ 3136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ awsFailure),
/* harmony export */   O: () => (/* binding */ refusalOf)
/* harmony export */ });
/* harmony import */ var _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9397);
/* harmony import */ var _core_text_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5703);


const FORBIDDEN = /^(AccessDenied|AccessDeniedException|UnauthorizedOperation|UnauthorizedException)$/;
/** An operation may need more than its own permission, such as `iam:PassRole`; AWS names the one that lacks. */
const LACKING = /not authorized to perform: ([a-z0-9-]{1,63}:[A-Za-z0-9]{1,127})\b/;
const UNAUTHORIZED = /^(UnrecognizedClientException|InvalidClientTokenId|SignatureDoesNotMatch|InvalidSignatureException|CredentialsProviderError|MissingAuthenticationToken.*)$/;
const EXPIRED = /^(ExpiredToken|ExpiredTokenException|IDPCommunicationError)$/;
const THROTTLED = /^(Throttling|ThrottlingException|ThrottledException|TooManyRequestsException|RequestLimitExceeded|RequestThrottled|SlowDown)$/;
const MISSING = /NotFound(Exception)?$|^ResourceNotFound|DoesNotExistException$/;
/** Sorts what an AWS client threw into `Unreadable`, naming the IAM action for a refusal; text of AWS is made inert. */
function awsFailure(error, action) {
    if (error instanceof _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I)
        return error;
    const { name, message, status } = factsOf(error);
    const said = (0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLine */ .F)(`${action}: ${name === "Error" ? "" : `${name}: `}${message}`, 400);
    if (FORBIDDEN.test(name)) {
        const lacking = LACKING.exec(message)?.[1] ?? action;
        return new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("forbidden", said, `Allow ${lacking} in the policy of the role that this job uses.`);
    }
    if (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PROXY"))
        return new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("unavailable", said, "Check HTTPS_PROXY and NO_PROXY of the runner, then re-run the job.");
    const [why, remedy] = sortOf(name, status);
    return new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I(why, said, remedy);
}
function sortOf(name, status) {
    if (UNAUTHORIZED.test(name))
        return ["unauthorized", "Give the step `role-to-assume`, or configure AWS credentials in the job before it."];
    if (EXPIRED.test(name))
        return ["expired", "Give the step `role-to-assume`, whose session is renewed, or re-run the job."];
    if (THROTTLED.test(name))
        return ["rate_limited", "Other tools use up the account's rate of calls; re-run the job later."];
    if (MISSING.test(name))
        return ["not_found", "Check cluster, service, region and account of the target."];
    if (status !== undefined && status < 500)
        return ["malformed", "Mend what AWS names, then re-run the job."];
    return ["unavailable", "Check the AWS health dashboard and the runner's network, then re-run the job."];
}
/** Reads a failed write as a refusal that surely changed nothing; throws `Unreadable` when its fate is not known. */
function refusalOf(error, action) {
    const failure = awsFailure(error, action);
    const { name, status } = factsOf(error);
    const said = { kind: "refused", message: failure.message, remedy: failure.remedy };
    if (failure.why === "forbidden")
        return { ...said, why: "forbidden" };
    if (failure.why === "not_found")
        return { ...said, why: "missing" };
    if (/Conflict/.test(name) || /^(UpdateInProgress|DeploymentLimitExceeded|DeploymentAlreadyCompleted)/.test(name))
        return { ...said, why: "conflict" };
    if (failure.why === "malformed" && status !== undefined && status >= 400)
        return { ...said, why: "invalid" };
    throw failure;
}
function factsOf(error) {
    if (!(error instanceof Error))
        return { name: "Error", message: String(error), status: undefined };
    const metadata = "$metadata" in error ? error.$metadata : undefined;
    const status = typeof metadata === "object" && metadata !== null && "httpStatusCode" in metadata
        ? Number(metadata.httpStatusCode)
        : undefined;
    return { name: error.name, message: error.message, status };
}


/***/ }),

/***/ 2662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ awsRequestHandler)
/* harmony export */ });
/* harmony import */ var _http_proxy_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2217);

const SILENCE_MILLISECONDS = 5_000;
/** Creates the HTTP handler of an AWS client: keep-alive, the proxy variables that the SDK ignores, and a socket time-out, which no settable clock shortens. Throws `Unreadable` where this Node cannot use the proxy that is set. */
async function awsRequestHandler() {
    const [{ NodeHttpHandler }, { Agent }] = await Promise.all([
        __webpack_require__.e(/* import() */ 279).then(__webpack_require__.t.bind(__webpack_require__, 1279, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)),
    ]);
    const httpsAgent = new Agent({ keepAlive: true, proxyEnv: (0,_http_proxy_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyEnvironment */ .w)(process.env) });
    return new NodeHttpHandler({ httpsAgent, socketTimeout: SILENCE_MILLISECONDS });
}


/***/ }),

/***/ 2165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ ecsService)
});

// EXTERNAL MODULE: ./lib/adapters/aws/aws-access.js
var aws_access = __webpack_require__(474);
// EXTERNAL MODULE: ./lib/adapters/aws/aws-request-handler.js
var aws_request_handler = __webpack_require__(2662);
// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __webpack_require__(9397);
// EXTERNAL MODULE: ./lib/adapters/aws/read-renewed.js
var read_renewed = __webpack_require__(6953);
;// CONCATENATED MODULE: ./lib/adapters/aws/codedeploy-client.js




const NAME_THE_GROUP = "Give `codedeploy-application` and `codedeploy-deployment-group` the names of the group that deploys this service.";
/** Opens CodeDeploy in a region. */
function codeDeployReader(access) {
    let opened;
    const client = () => {
        opened ??= codedeploy_client_open(access);
        return opened;
    };
    const read = (action, call) => (0,read_renewed/* readRenewed */.Z)(access, action, async () => call(await client()));
    const names = ({ application, group }) => ({ applicationName: application, deploymentGroupName: group });
    return {
        async group(of) {
            const answer = await read("codedeploy:GetDeploymentGroup", (one) => one.getDeploymentGroup(names(of))).catch((error) => {
                throw error instanceof unreadable/* Unreadable */.I && error.why === "not_found"
                    ? new unreadable/* Unreadable */.I("not_found", error.message, NAME_THE_GROUP)
                    : error;
            });
            return answer.deploymentGroupInfo ?? {};
        },
        async deployment(deploymentId) {
            const answer = await read("codedeploy:GetDeployment", (one) => one.getDeployment({ deploymentId }));
            return answer.deploymentInfo ?? {};
        },
        async successful(of) {
            const answer = await read("codedeploy:ListDeployments", (one) => one.listDeployments({ ...names(of), includeOnlyStatuses: ["Succeeded"] }));
            return answer.deployments ?? [];
        },
        async createdSince(of, since) {
            const answer = await read("codedeploy:ListDeployments", (one) => one.listDeployments({ ...names(of), createTimeRange: { start: since } }));
            return answer.deployments ?? [];
        },
        write: async (call) => call(await client()),
    };
}
async function codedeploy_client_open(access) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(507)]).then(__webpack_require__.t.bind(__webpack_require__, 7507, 19));
    return new sdk.CodeDeploy({ ...(0,aws_access/* clientSettings */.r)(access), requestHandler: await (0,aws_request_handler/* awsRequestHandler */.l)() });
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-client.js




/** Opens a service of ECS. */
function ecsService(access, runnerClock) {
    let seen;
    const notice = (date) => {
        const server = Date.parse(date ?? "");
        if (!Number.isNaN(server))
            seen = { server, runner: runnerClock().getTime() };
    };
    const patient = lazily(() => openClient(access, notice, {}));
    const single = lazily(() => openClient(access, notice, { maxAttempts: 1 }));
    return {
        cluster: access.cluster,
        service: access.service,
        codeDeploy: codeDeployReader(access),
        shiftGroup: access.shiftGroup,
        read: (action, call) => (0,read_renewed/* readRenewed */.Z)(access, action, async () => call(await patient())),
        write: async (call, once) => call(await (once === undefined ? patient() : single())),
        now: () => (seen === undefined ? runnerClock() : new Date(seen.server + runnerClock().getTime() - seen.runner)),
    };
}
async function openClient(access, notice, extra) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(212)]).then(__webpack_require__.t.bind(__webpack_require__, 7831, 19));
    const ecs = new sdk.ECS({ ...(0,aws_access/* clientSettings */.r)(access), ...extra, requestHandler: await (0,aws_request_handler/* awsRequestHandler */.l)() });
    ecs.middlewareStack.add((next) => async (args) => {
        const result = await next(args);
        notice(dateHeader(result.response));
        return result;
    }, { step: "deserialize", name: "platformClock", priority: "low" });
    return ecs;
}
function dateHeader(response) {
    if (typeof response !== "object" || response === null || !("headers" in response))
        return undefined;
    const { headers } = response;
    return typeof headers === "object" && headers !== null && "date" in headers ? String(headers.date) : undefined;
}
/** Creates something at its first use and keeps it. */
function lazily(create) {
    let made;
    return () => {
        made ??= create();
        return made;
    };
}


/***/ }),

/***/ 7044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ecsWatch: () => (/* binding */ ecsWatch)
});

// EXTERNAL MODULE: ./lib/adapters/http/node-http.js + 8 modules
var node_http = __webpack_require__(2161);
// EXTERNAL MODULE: ./lib/adapters/aws/aws-credentials.js + 1 modules
var aws_credentials = __webpack_require__(6899);
// EXTERNAL MODULE: ./lib/adapters/aws/aws-access.js
var aws_access = __webpack_require__(474);
// EXTERNAL MODULE: ./lib/adapters/aws/aws-request-handler.js
var aws_request_handler = __webpack_require__(2662);
// EXTERNAL MODULE: ./lib/adapters/aws/read-renewed.js
var read_renewed = __webpack_require__(6953);
;// CONCATENATED MODULE: ./lib/adapters/aws/cloudwatch-log-search.js



/** A page may be empty although more follow (`FilterLogEvents`): they are counted, not their lines. */
const MOST_PAGES = 10;
const MOST_LINES = 20_000;
/** What explains a verdict is not insisted on. */
const ATTEMPTS = 2;
/** Finds lines in a group of CloudWatch Logs by `FilterLogEvents`, oldest first, in ten pages at most. The SDK is imported at the first call. */
function cloudwatchLogSearch(access) {
    let opened;
    return {
        async find(question) {
            opened ??= cloudwatch_log_search_open({ ...access, attempts: ATTEMPTS });
            const logs = await opened;
            const lines = [];
            let token;
            for (let page = 0; page < MOST_PAGES && lines.length < MOST_LINES; page++) {
                const next = token;
                const { events = [], nextToken } = await (0,read_renewed/* readRenewed */.Z)(access, "logs:FilterLogEvents", () => logs.filterLogEvents({ ...filterOf(question), ...(next === undefined ? {} : { nextToken: next }) }));
                lines.push(...events.map(({ message = "" }) => message));
                if (nextToken === undefined || nextToken === token)
                    return { lines, whole: nextToken === undefined };
                token = nextToken;
            }
            return { lines, whole: false };
        },
    };
}
/** An event at `endTime` itself is still found. */
function filterOf({ group, pattern, from, until }) {
    const filterPattern = pattern === "" ? {} : { filterPattern: pattern };
    return { logGroupName: group, startTime: from.getTime(), endTime: until.getTime() - 1, ...filterPattern };
}
async function cloudwatch_log_search_open(access) {
    const { CloudWatchLogs } = await Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(303)]).then(__webpack_require__.t.bind(__webpack_require__, 2684, 19));
    return new CloudWatchLogs({ ...(0,aws_access/* clientSettings */.r)(access), requestHandler: await (0,aws_request_handler/* awsRequestHandler */.l)() });
}

// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __webpack_require__(9397);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/adapters/aws/aws-failure.js
var aws_failure = __webpack_require__(3136);
;// CONCATENATED MODULE: ./lib/adapters/aws/cloudwatch-alarms.js



const STATES = { OK: "ok", ALARM: "alarm" };
const NAMES_PER_CALL = 100;
/** Reads the states of alarms by name, metric and composite ones (`DescribeAlarms`); a state that is not known is `no-data`. Throws `Unreadable`. */
async function readAlarms(access, names) {
    const { CloudWatch } = await Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(85)]).then(__webpack_require__.t.bind(__webpack_require__, 4085, 19));
    const cloudwatch = new CloudWatch({
        ...(0,aws_access/* clientSettings */.r)(access),
        maxAttempts: 3,
        requestHandler: await (0,aws_request_handler/* awsRequestHandler */.l)(),
    });
    const states = new Map();
    for (let first = 0; first < names.length; first += NAMES_PER_CALL) {
        try {
            const { MetricAlarms = [], CompositeAlarms = [] } = await cloudwatch.describeAlarms({
                AlarmNames: names.slice(first, first + NAMES_PER_CALL),
                // Without it composite alarms are left out.
                AlarmTypes: ["MetricAlarm", "CompositeAlarm"],
                MaxRecords: NAMES_PER_CALL,
            });
            for (const { AlarmName = "", StateValue = "" } of [...MetricAlarms, ...CompositeAlarms])
                states.set(AlarmName, STATES[StateValue] ?? "no-data");
        }
        catch (error) {
            throw (0,aws_failure/* awsFailure */.M)(error, "cloudwatch:DescribeAlarms");
        }
    }
    return names.map((name) => ({ name, state: states.get(name) ?? "missing" }));
}

;// CONCATENATED MODULE: ./lib/adapters/aws/cloudwatch-alarm-points.js



/**
 * Creates the reading of alarms' states as 1 (ALARM) or 0 (OK) in the window's last bucket, none for INSUFFICIENT_DATA. A state is that of
 * now: of a window that ended longer ago than two of its buckets nothing is known. Buckets in which one was seen in ALARM are kept for
 * as long as this run lasts, so that it fails since the first of them. Throws `Unreadable`, also where an alarm does not exist.
 */
function alarmPoints({ access, clock }) {
    const rung = new Map();
    return async (queries, { from, to, period }) => {
        if (clock.now().getTime() - to.getTime() > 2 * period)
            return new Map(queries.map(({ id }) => [id, []]));
        const names = [...new Set(queries.map(({ alarm }) => alarm))];
        const states = new Map((await readAlarms(access, names)).map(({ name, state }) => [name, state]));
        const last = to.getTime() - period;
        return new Map(queries.map(({ id, alarm }) => {
            const state = states.get(alarm) ?? "missing";
            if (state === "missing")
                throw missing(alarm);
            const kept = rung.get(alarm) ?? new Set();
            rung.set(alarm, kept);
            if (state === "alarm")
                kept.add(last);
            const earlier = [...kept].filter((at) => at >= from.getTime() && (at < last || state === "alarm"));
            const points = earlier.map((at) => ({ at, value: 1 }));
            return [id, state === "ok" ? [...points, { at: last, value: 0 }] : points];
        }));
    };
}
function missing(alarm) {
    return new unreadable/* Unreadable */.I("not_found", `CloudWatch has no alarm '${(0,inert/* inertLine */.F)(alarm, 120)}'`, "Correct its name in the monitor, or create it in the target's region and account.");
}

// EXTERNAL MODULE: ./lib/core/canary/queries/math-expression.js
var math_expression = __webpack_require__(6216);
;// CONCATENATED MODULE: ./lib/adapters/aws/cloudwatch-queries.js

/** Writes a query for `GetMetricData`, buckets in milliseconds; ids of parts begin with the query's own, so that they are unique. */
function metricDataQueries(query, period) {
    if (query.kind === "cloudwatch")
        return [{ Id: query.id, MetricStat: metricStat(query, period) }];
    const parts = Object.entries(query.using).map(([name, metric]) => ({ name, id: `${query.id}_${name}`, metric }));
    const names = new Map(parts.map(({ name, id }) => [name, id]));
    return [
        ...parts.map(({ id, metric }) => ({ Id: id, MetricStat: metricStat(metric, period), ReturnData: false })),
        { Id: query.id, Expression: (0,math_expression/* renameParts */.D)(query.expression, names), Period: period / 1_000 },
    ];
}
/** Groups queries into calls of so many written queries at most; the parts of one query stay together. */
function inCalls(queries, period, most) {
    const calls = [];
    let size = Number.POSITIVE_INFINITY;
    for (const query of queries) {
        const own = metricDataQueries(query, period).length;
        if (size + own > most) {
            calls.push([]);
            size = 0;
        }
        calls.at(-1)?.push(query);
        size += own;
    }
    return calls;
}
function metricStat({ namespace, metric, dimensions, statistic }, period) {
    const Dimensions = Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }));
    return {
        Metric: { Namespace: namespace, MetricName: metric, Dimensions },
        Period: period / 1_000,
        Stat: statistic,
    };
}

;// CONCATENATED MODULE: ./lib/adapters/aws/cloudwatch-metrics.js







const ACTION = "cloudwatch:GetMetricData";
const QUERIES_PER_CALL = 500;
/** Of one call; metric math is never continued on a further page (`GetMetricData`, "NextToken"). */
const POINTS_PER_CALL = 100_800;
const MAXIMUM_PAGES = 50;
/** What cannot be carried out, such as metric math that cannot be read (`GetMetricData`, "Errors", and the common errors of CloudWatch). */
const INVALID = /^(Validation|InvalidParameter|InvalidFormat|MissingParameter|MissingRequiredParameter)/;
/**
 * Reads metrics and metric math of a region's CloudWatch by `GetMetricData`, and the states of alarms by `DescribeAlarms`; an answer that
 * is partial, refused or inconsistent is `Unreadable`. The SDK is imported at the first call.
 */
function cloudwatchMetrics(access, clock) {
    let opened;
    const readAlarms = alarmPoints({ access, clock });
    return {
        async read(queries, window) {
            const { metrics, alarms } = sorted(queries);
            const states = alarms.length === 0 ? [] : await readAlarms(alarms, window);
            const series = new Map([
                ...metrics.map(({ id }) => [id, []]),
                ...states,
            ]);
            if (metrics.length === 0)
                return series;
            opened ??= cloudwatch_metrics_open(access);
            const client = await opened;
            const buckets = Math.max(1, Math.ceil((window.to.getTime() - window.from.getTime()) / window.period));
            const most = Math.min(QUERIES_PER_CALL, Math.max(1, Math.floor(POINTS_PER_CALL / buckets)));
            for (const call of inCalls(metrics, window.period, most))
                await readPages(client, { queries: call, window, series });
            return series;
        },
    };
}
function sorted(queries) {
    const [metrics, alarms] = [[], []];
    for (const query of queries) {
        if (query.kind === "alarm")
            alarms.push(query);
        else if (query.kind === "cloudwatch" || query.kind === "cloudwatch-math")
            metrics.push(query);
        else
            throw new TypeError(`CloudWatch is not asked by a query of kind ${query.kind}`);
    }
    return { metrics, alarms };
}
async function readPages(client, { queries, window, series }) {
    const common = {
        MetricDataQueries: queries.flatMap((query) => metricDataQueries(query, window.period)),
        StartTime: window.from,
        EndTime: window.to,
        ScanBy: "TimestampAscending",
    };
    const math = new Set(queries.filter(({ kind }) => kind === "cloudwatch-math").map(({ id }) => id));
    let token;
    for (let page = 1;; page++) {
        const answer = await ask(client, { ...common, ...(token === undefined ? {} : { NextToken: token }) });
        collect(answer, { series, math, window });
        token = answer.NextToken;
        if (token === undefined)
            return;
        if (page >= MAXIMUM_PAGES)
            throw malformed(`answered more than ${MAXIMUM_PAGES} pages`);
    }
}
async function ask(client, input) {
    try {
        return await client.getMetricData(input);
    }
    catch (error) {
        const failure = (0,aws_failure/* awsFailure */.M)(error, ACTION);
        if (!(error instanceof Error) || !INVALID.test(error.name))
            throw failure;
        throw new unreadable/* Unreadable */.I("refused", failure.message, "Mend the metric's query in the monitor.");
    }
}
function collect(answer, { series, math, window }) {
    const { MetricDataResults = [], Messages = [], NextToken } = answer;
    const [message] = Messages;
    if (message !== undefined)
        throw malformed(`warned ${(0,inert/* inertLine */.F)(`${message.Code}: ${message.Value}`, 200)}`);
    const seen = new Set();
    for (const { Id = "", StatusCode, Timestamps = [], Values = [], Messages: own = [] } of MetricDataResults) {
        if (StatusCode === "Forbidden")
            throw forbidden(Id);
        // More pages to come are partial data too; without a token it is an answer that is not whole.
        if (StatusCode !== "Complete" && !(StatusCode === "PartialData" && NextToken !== undefined && !math.has(Id)))
            throw malformed(`answered ${StatusCode ?? "no status"} for ${Id}${wordsOf(own)}`);
        if (Timestamps.length !== Values.length)
            throw malformed(`answered ${Timestamps.length} times and ${Values.length} values for ${Id}`);
        const known = series.get(Id);
        if (known === undefined)
            throw malformed(`answered a series that was not asked for`);
        if (seen.has(Id))
            throw severalSeries(Id);
        seen.add(Id);
        const points = Timestamps.map((time, index) => ({ at: time.getTime(), value: Values[index] ?? Number.NaN }));
        series.set(Id, [...known, ...points.filter((point) => isWithin(point, window))]);
    }
}
/** A point outside of what was asked is refused. One that is no number stays: it is no measurement, and not absent either. */
function isWithin({ at }, { from, to }) {
    return at >= from.getTime() && at < to.getTime();
}
function wordsOf([message]) {
    return message === undefined ? "" : ` (${(0,inert/* inertLine */.F)(`${message.Code}: ${message.Value}`, 200)})`;
}
function forbidden(id) {
    return new unreadable/* Unreadable */.I("forbidden", `${ACTION} may not read ${id}`, `Allow ${ACTION} in the policy of the role that this job uses.`);
}
function severalSeries(id) {
    return new unreadable/* Unreadable */.I("refused", `CloudWatch answered several series for ${id}, where one is needed`, "Add them up in the metric's expression.");
}
function malformed(what) {
    return new unreadable/* Unreadable */.I("unavailable", `CloudWatch ${what}`, "Check the AWS health dashboard; a partial answer is never judged.");
}
async function cloudwatch_metrics_open(access) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(85)]).then(__webpack_require__.t.bind(__webpack_require__, 4085, 19));
    return new sdk.CloudWatch({ ...(0,aws_access/* clientSettings */.r)(access), requestHandler: await (0,aws_request_handler/* awsRequestHandler */.l)() });
}

;// CONCATENATED MODULE: ./lib/core/rollout/service-configuration.js

const STAGES = {
    test: "POST_TEST_TRAFFIC_SHIFT",
    step: "PRE_PRODUCTION_TRAFFIC_SHIFT",
    production: "POST_PRODUCTION_TRAFFIC_SHIFT",
};
const STRATEGIES = {
    rolling: "ROLLING",
    "blue-green": "BLUE_GREEN",
    canary: "CANARY",
    linear: "LINEAR",
};
/** Reads a configuration back from its text; an empty or foreign text is an empty configuration. */
function service_configuration_parseConfiguration(text) {
    if (text === "")
        return {};
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
    }
    catch {
        return {};
    }
}
/** Names the strategy of a configuration; ECS means rolling when it says nothing. */
function strategyOf({ strategy = "ROLLING" }) {
    switch (strategy) {
        case "BLUE_GREEN":
            return "blue-green";
        case "CANARY":
            return "canary";
        case "LINEAR":
            return "linear";
        default:
            return "rolling";
    }
}
/** Lists where a configuration pauses. */
function pausesIn(configuration) {
    const { lifecycleHooks = [] } = typeof configuration === "string" ? service_configuration_parseConfiguration(configuration) : configuration;
    const stages = lifecycleHooks
        .filter(({ targetType }) => targetType === "PAUSE")
        .flatMap((hook) => hook.lifecycleStages ?? []);
    return stages.map(placeOf);
}
function placeOf(stage) {
    const places = ["test", "step", "production"];
    return places.find((place) => STAGES[place] === stage) ?? "other";
}
/** Computes the configuration for a rollout: the service's own with our pauses beside its hooks, each falling back by itself; `undefined` when nothing departs. */
function configurationFor(former, { holds, strategy, bakeMinutes, settings = {} }) {
    const spelled = strategy === undefined || strategy === strategyOf(former) ? undefined : STRATEGIES[strategy];
    const bake = bakeMinutes === undefined || bakeMinutes === former.bakeTimeInMinutes ? undefined : bakeMinutes;
    const places = holds?.places ?? [];
    const departing = Object.entries(settings).filter(([member, value]) => !sameValue(former[member], value));
    if (spelled === undefined && bake === undefined && places.length === 0 && departing.length === 0)
        return undefined;
    const pause = {
        targetType: "PAUSE",
        lifecycleStages: places.map((place) => STAGES[place]),
        timeoutConfiguration: { timeoutInMinutes: holds?.timeoutMinutes ?? 0, action: "ROLLBACK" },
    };
    return fitting({
        ...former,
        ...(spelled === undefined ? {} : { strategy: spelled }),
        ...(bake === undefined ? {} : { bakeTimeInMinutes: bake }),
        ...Object.fromEntries(departing),
        ...(places.length === 0 ? {} : { lifecycleHooks: [...(former.lifecycleHooks ?? []), pause] }),
    });
}
/** The strategies of settings that ECS takes with that strategy alone (API reference, DeploymentConfiguration: "only valid when the deployment strategy is …"). */
const ONLY_WITH = { canaryConfiguration: "canary", linearConfiguration: "linear" };
/** Leaves out the settings of strategies that the configuration does not have: ECS takes them with their own strategy alone, and without it they mean nothing. */
function fitting(configuration) {
    return Object.fromEntries(Object.entries(configuration).filter(([member]) => fits(member, configuration)));
}
function fits(member, configuration) {
    return ONLY_WITH[member] === undefined || ONLY_WITH[member] === strategyOf(configuration);
}
/** What ECS means where a configuration does not say: spelled out to undo ours, since ECS keeps what is left out. */
const UNSAID = {
    canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 10 },
    linearConfiguration: { stepPercent: 10, stepBakeTimeInMinutes: 6 },
    deploymentCircuitBreaker: { enable: false, rollback: false },
    earlySuccessCriteria: { enable: false },
};
/** Computes what must be kept of a configuration to undo a wish: all of it, and ECS's defaults for the settings that the wish adds. */
function keptConfiguration(text, { settings = {} }) {
    const former = service_configuration_parseConfiguration(text);
    const added = Object.keys(settings).filter((member) => former[member] === undefined && fits(member, former));
    if (added.length === 0)
        return text;
    return JSON.stringify({ ...former, ...Object.fromEntries(added.map((member) => [member, UNSAID[member]])) });
}
/** Tells whether a configuration has what another one says of all that we ever change: pauses, strategy, bake time and the strategy's settings. */
function hasShapeOf(configuration, former) {
    const shape = (one) => [[...pausesIn(one)].sort(), strategyOf(one), one.bakeTimeInMinutes ?? 0];
    return (sameValue(shape(configuration), shape(former)) &&
        Object.keys(UNSAID).every((member) => former[member] === undefined || !fits(member, former) || sameValue(configuration[member], former[member])));
}
/** Computes the configuration that undoes ours: the former one, its strategy and an empty list of hooks spelled out, since ECS keeps what is left out. */
function formerConfiguration(text) {
    const former = service_configuration_parseConfiguration(text);
    return fitting({ ...former, strategy: former.strategy ?? "ROLLING", lifecycleHooks: former.lifecycleHooks ?? [] });
}

;// CONCATENATED MODULE: ./lib/core/rollout/rollout-guards.js

/** Reads the minutes that a rollout bakes after full public traffic; 0 where the configuration says nothing. */
function bakeMinutesOf(configuration) {
    return parseConfiguration(configuration).bakeTimeInMinutes ?? 0;
}
/** Computes the minutes that ECS itself bakes at partial shares on the way to all traffic, by the bounds and defaults of its API model. */
function timetableMinutesOf(configuration) {
    const { strategy, canaryConfiguration: canary, linearConfiguration: linear } = service_configuration_parseConfiguration(configuration);
    if (strategy === "CANARY")
        return numberIn(canary, "canaryBakeTimeInMinutes", 10);
    if (strategy !== "LINEAR")
        return 0;
    const steps = Math.ceil(100 / Math.max(3, numberIn(linear, "stepPercent", 10)) - 1e-9);
    return (steps - 1) * numberIn(linear, "stepBakeTimeInMinutes", 6);
}
function numberIn(settings, member, otherwise) {
    if (typeof settings !== "object" || settings === null)
        return otherwise;
    const value = Object.entries(settings).find(([name]) => name === member)?.[1];
    return typeof value === "number" ? value : otherwise;
}
/** Tells whether the platform's own circuit breaker ends a rollout whose tasks fail; it exists for rolling alone. */
function breakerEnabled(configuration) {
    const { deploymentCircuitBreaker } = parseConfiguration(configuration);
    return (typeof deploymentCircuitBreaker === "object" &&
        deploymentCircuitBreaker !== null &&
        "enable" in deploymentCircuitBreaker &&
        deploymentCircuitBreaker.enable === true);
}

;// CONCATENATED MODULE: ./lib/adapters/aws/answer-hold.js

/**
 * Answers the hook of a hold. All that is asked is a hook that was awaiting an action a moment ago: where ECS calls the question
 * invalid, another hand was first, which is a `conflict` that the service's state tells more of. Throws `Unreadable` where the answer was lost.
 */
async function answerHold(ecs, answer) {
    try {
        await ecs.write((client) => client.continueServiceDeployment(answer));
        return { kind: "accepted", rollout: "", release: "" };
    }
    catch (error) {
        const refusal = (0,aws_failure/* refusalOf */.O)(error, "ecs:ContinueServiceDeployment");
        return refusal.kind === "refused" && refusal.why === "invalid" ? { ...refusal, why: "conflict" } : refusal;
    }
}

// EXTERNAL MODULE: ./lib/core/rollout/release-of.js
var release_of = __webpack_require__(8268);
;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-arms.js

/**
 * Makes the function that finds the names of a service revision's arm, each once: its target group as resolved at its deployment, since groups
 * swap from one to the next, its task definition (`family:revision`), and its own id, the last part of its ARN.
 */
function armResolver({ cluster, service, loadBalancer, reader, elb }) {
    const known = new Map();
    return async (revision) => {
        const own = {
            ClusterName: cluster.slice(cluster.lastIndexOf("/") + 1),
            ServiceName: service.slice(service.lastIndexOf("/") + 1),
        };
        if (revision === undefined)
            return own;
        const held = known.get(revision);
        if (held !== undefined)
            return held;
        const found = await reader.revision(revision);
        const group = found?.resolvedConfiguration?.loadBalancers?.[0]?.targetGroupArn ?? found?.loadBalancers?.[0]?.targetGroupArn;
        const balancer = group === undefined ? undefined : (loadBalancer ?? (await elb.balancerOf(group)));
        const arm = {
            ...own,
            ServiceRevision: revision.slice(revision.lastIndexOf("/") + 1),
            ...(found?.taskDefinition === undefined ? {} : { TaskDefinition: (0,release_of/* releaseOf */.l)(found.taskDefinition) }),
            ...(group === undefined ? {} : { TargetGroup: group.slice(group.indexOf("targetgroup/")) }),
            ...(balancer === undefined ? {} : { LoadBalancer: balancer }),
        };
        known.set(revision, arm);
        return arm;
    };
}

// EXTERNAL MODULE: ./lib/adapters/aws/ecs-client.js + 1 modules
var ecs_client = __webpack_require__(2165);
// EXTERNAL MODULE: ./lib/core/rollout/shift-group.js
var shift_group = __webpack_require__(8287);
;// CONCATENATED MODULE: ./lib/adapters/aws/codedeploy-group.js

/** Tells whether CodeDeploy carries a service's rollouts out. */
function byCodeDeploy(service) {
    return service?.deploymentController?.type === "CODE_DEPLOY";
}
/** Collects what a service's deployments by CodeDeploy are read with. */
async function shiftScope(ecs, service) {
    return { reader: ecs.codeDeploy, group: await groupOf(ecs, service), at: ecs.now() };
}
/** Collects what a deployment by CodeDeploy is created for. */
async function shiftPlace(ecs, service) {
    return { reader: ecs.codeDeploy, group: await groupOf(ecs, service), service };
}
/** Finds the deployment group: the one that was named, else that of the deployment which brought the primary task set, else the console's name for it. */
async function groupOf({ codeDeploy, shiftGroup, cluster }, service) {
    if (shiftGroup !== undefined)
        return shiftGroup;
    const brought = service.taskSets?.find(({ status }) => status === "PRIMARY")?.externalId ?? "";
    const { applicationName = "", deploymentGroupName = "" } = (0,shift_group/* isShift */.Tu)(brought)
        ? await codeDeploy.deployment(brought)
        : {};
    const place = { cluster: cluster.slice(cluster.lastIndexOf("/") + 1), service: service.serviceName ?? "" };
    return (0,shift_group/* shiftGroupOf */.jw)(place, { application: applicationName, group: deploymentGroupName });
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-glance.js


/** Looks at our service deployment alone where the service showed it as the primary one before; the service counts on while the deployment is in progress. */
async function glanceAt(reader, rollout) {
    const service = reader.last();
    const primary = service?.deployments?.find(({ status }) => status === "PRIMARY");
    if (service === undefined || rollout === undefined || primary?.id !== rollout || byCodeDeploy(service))
        return undefined;
    try {
        const detail = await reader.detail(rollout);
        if (detail === undefined)
            return undefined;
        const moving = detail.status === "PENDING" || detail.status === "IN_PROGRESS";
        return { service: moving ? service : undefined, detail };
    }
    catch (error) {
        // Without the permission the service is read as a whole, which says so.
        if (error instanceof unreadable/* Unreadable */.I && error.why === "forbidden")
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/core/rollout/service-deployment-id.js
/** Reads the number that ties a deployment's id (`ecs-svc/N`) to its service revision (`…/N`); `undefined` for other text. */
function revisionNumber(text) {
    return /(?:^|\/)(\d+)$/.exec(text)?.[1];
}
/** Writes the id `ecs-svc/N` of the rollout that brings a service revision; empty when the address has no number. */
function rolloutIdOf(serviceRevision) {
    const number = revisionNumber(serviceRevision);
    return number === undefined ? "" : `ecs-svc/${number}`;
}

;// CONCATENATED MODULE: ./lib/adapters/aws/codedeploy-rollout.js

/** A way back that the group makes by itself is created within this time after its deployment's end. */
const ROLLBACK_APPEARS_MILLISECONDS = 60_000;
/** Reads a deployment of CodeDeploy as a rollout; one that was rolled back ends with the deployment that does so. */
function shiftRolloutOf({ info, back, taskSet, at }) {
    const { code = "", message = "" } = info.errorInformation ?? {};
    return {
        id: info.deploymentId ?? "",
        release: (0,release_of/* releaseOf */.l)(taskSet?.taskDefinition ?? definitionIn(info.revision?.appSpecContent?.content ?? "")),
        status: statusOf(info, back, at),
        reason: message || reasonOf(info),
        stage: stageOf(info),
        holds: [],
        weight: undefined,
        tasks: {
            wanted: taskSet?.computedDesiredCount ?? 0,
            running: taskSet?.runningCount ?? 0,
            pending: taskSet?.pendingCount ?? 0,
            failed: 0,
        },
        guards: {
            breaker: { triggered: false, failures: 0, threshold: 0 },
            alarms: code === "ALARM_ACTIVE" ? [alarmIn(message)] : [],
            hookFailed: code === "HOOK_EXECUTION_FAILURE",
            gaveUp: info.status === "Failed",
        },
        createdAt: info.createTime ?? new Date(0),
        finishedAt: back === undefined ? info.completeTime : back.completeTime,
    };
}
/** Tells whether a deployment has ended, whatever became of it. */
function isShiftOver(status) {
    return status === "Succeeded" || status === "Failed" || status === "Stopped";
}
function statusOf(info, back, at) {
    switch (info.status) {
        case "Succeeded":
            return "successful";
        case "Failed":
        case "Stopped":
            if (back === undefined)
                return isRollbackDue(info, at) ? "rollback-requested" : "stopped";
            if (back.status === "Succeeded")
                return "rolled-back";
            return isShiftOver(back.status) ? "rollback-failed" : "rolling-back";
        case "Created":
        case "Queued":
            return "pending";
        // A word that is not known is no end.
        case "InProgress":
        case "Baking":
        case "Ready":
        case undefined:
            return "in-progress";
    }
}
/** The way back is created a moment after the end: until then a group that makes one is taken at its word. */
function isRollbackDue({ status, errorInformation, autoRollbackConfiguration, completeTime }, at) {
    const { enabled = false, events = [] } = autoRollbackConfiguration ?? {};
    const event = errorInformation?.code === "ALARM_ACTIVE"
        ? "DEPLOYMENT_STOP_ON_ALARM"
        : status === "Failed"
            ? "DEPLOYMENT_FAILURE"
            : "DEPLOYMENT_STOP_ON_REQUEST";
    const age = completeTime === undefined ? 0 : at.getTime() - completeTime.getTime();
    return enabled && events.includes(event) && age < ROLLBACK_APPEARS_MILLISECONDS;
}
function stageOf({ status, instanceTerminationWaitTimeStarted }) {
    if (status === "Ready")
        return "ready";
    return instanceTerminationWaitTimeStarted === true && !isShiftOver(status) ? "termination-wait" : "";
}
function reasonOf({ status, rollbackInfo }) {
    if (status === "Stopped")
        return "stopped by a user or a tool";
    return rollbackInfo?.rollbackMessage ?? "";
}
function alarmIn(message) {
    return /Activated alarms?:\s*<?([^<>]+)>?/i.exec(message)?.[1]?.trim() ?? "an alarm";
}
function definitionIn(content) {
    return /"?taskDefinition"?\s*:\s*"?([^"\s,}]+)/i.exec(content)?.[1] ?? "";
}

;// CONCATENATED MODULE: ./lib/adapters/aws/codedeploy-observe.js



/** Reads the deployments of CodeDeploy that matter for a service: ours, and whatever the group tried last where none is asked for or ours has succeeded. */
async function readShifts(scope, service, rollout) {
    const sets = service.taskSets ?? [];
    const primary = sets.find(({ status }) => status === "PRIMARY");
    const ours = rollout !== undefined && (0,shift_group/* isShift */.Tu)(rollout) ? await readShift(scope, sets, rollout) : undefined;
    const alone = rollout !== undefined && ours?.status !== "successful";
    const group = alone ? undefined : await readGroup(scope, sets);
    const others = (group?.inFlight ?? []).filter(({ id }) => id !== ours?.id);
    const named = {
        rollout: primary?.externalId ?? primary?.id ?? "",
        release: (0,release_of/* releaseOf */.l)(primary?.taskDefinition ?? ""),
    };
    return {
        rollout: ours,
        // What brings our release back is no other one: CodeDeploy rolls a later deployment back so.
        newer: ours === undefined ? undefined : others.find(({ release }) => release !== ours.release),
        inFlight: others,
        insight: { kind: "full" },
        primary: { ...named, complete: primary?.stabilityStatus === "STEADY_STATE" },
        primaryAddress: primary?.taskDefinition ?? "",
        live: named,
        strategy: "blue-green",
        // CodeDeploy keeps its own configuration; ECS's has nothing that we would change or give back.
        configuration: "{}",
        pauses: [],
        testable: false,
        shift: { waitMinutes: group?.waitMinutes ?? 0 },
    };
}
async function readShift({ reader, at }, sets, id) {
    const info = await reader.deployment(id);
    const backId = info.rollbackInfo?.rollbackDeploymentId ?? "";
    const back = backId === "" ? undefined : await reader.deployment(backId);
    return shiftRolloutOf({ info, back, taskSet: sets.find(({ externalId }) => externalId === id), at });
}
async function readGroup(scope, sets) {
    // A group that cannot be is refused before anything starts; it need not be asked for.
    if ((0,shift_group/* shiftGroupProblem */.zP)(scope.group) !== undefined)
        return { inFlight: [], waitMinutes: 0 };
    const { lastAttemptedDeployment: last, blueGreenDeploymentConfiguration: waits } = await scope.reader.group(scope.group);
    const open = last?.deploymentId === undefined || isShiftOver(last.status) ? "" : last.deploymentId;
    return {
        inFlight: open === "" ? [] : [await readShift(scope, sets, open)],
        waitMinutes: (waits?.deploymentReadyOption?.waitTimeInMinutes ?? 0) +
            (waits?.terminateBlueInstancesOnDeploymentSuccess?.terminationWaitTimeInMinutes ?? 0),
    };
}

;// CONCATENATED MODULE: ./lib/core/rollout/rollout.js
const OVER = ["successful", "stopped", "rolled-back", "rollback-failed"];
/** Tells whether the platform has ended a rollout, one way or the other. */
function isOver({ status }) {
    return OVER.includes(status);
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-legacy-rollouts.js


/** Reads rollouts from the service's own list of deployments, for roles that may not read service deployments; holds and causes are not in it. */
function legacyRollouts(service, rollout, permission) {
    const entries = service.deployments ?? [];
    const primary = entries.find(({ status }) => status === "PRIMARY");
    const rollouts = entries.map((entry) => legacyRollout(entry, entries));
    const entry = rollouts.find(({ id }) => id === rollout);
    const lead = rollouts.find(({ id }) => id === primary?.id);
    const replaced = rollout !== undefined && lead !== undefined && lead.id !== rollout;
    // ECS drops a deployment that has lost its tasks; what took its place, and the events, are then all there is to see.
    const gone = replaced && entry === undefined ? goneRollout(service, rollout, lead.id) : undefined;
    const ours = entry ?? gone;
    return {
        rollout: ours,
        newer: replaced && ours?.status !== "rolled-back" ? lead : undefined,
        inFlight: rollouts.filter((one) => one.id !== rollout && one.id === primary?.id && !isOver(one)),
        insight: { kind: "weak", permission },
        current: undefined,
    };
}
function legacyRollout(entry, all) {
    return {
        ...stoppedRollout(entry.id ?? ""),
        release: (0,release_of/* releaseOf */.l)(entry.taskDefinition ?? ""),
        status: ecs_legacy_rollouts_statusOf(entry, all),
        reason: entry.rolloutStateReason ?? "",
        tasks: {
            wanted: entry.desiredCount ?? 0,
            running: entry.runningCount ?? 0,
            pending: entry.pendingCount ?? 0,
            failed: entry.failedTasks ?? 0,
        },
        createdAt: entry.createdAt ?? new Date(0),
    };
}
/** Where ECS says in its events that ours failed, and that it goes back to what leads now, nobody superseded it. */
function goneRollout({ events = [] }, rollout, lead) {
    const told = events.map(({ message = "" }) => message);
    const failed = told.find((message) => message.includes(`(deployment ${rollout}) deployment failed`));
    if (failed === undefined || !told.some((message) => message.includes(`rolling back to deployment ${lead}`)))
        return stoppedRollout(rollout);
    const why = failed.slice(failed.indexOf("deployment failed"));
    const guard = why.includes("tasks failed to start") ? "circuit breaker: " : "";
    return { ...stoppedRollout(rollout), status: "rolled-back", reason: `${guard}${why}` };
}
function ecs_legacy_rollouts_statusOf(entry, all) {
    const primary = entry.status === "PRIMARY";
    const state = entry.rolloutState ?? "";
    switch (state) {
        case "COMPLETED":
            return "successful";
        case "FAILED":
            return primary ? "stopped" : "rolled-back";
        case "IN_PROGRESS":
            return primary ? "in-progress" : "stop-requested";
        default:
            // Behind a Classic Load Balancer ECS reports no state: the counts decide.
            return primary && all.length === 1 && entry.runningCount === entry.desiredCount
                ? "successful"
                : primary
                    ? "in-progress"
                    : "stop-requested";
    }
}
function stoppedRollout(id) {
    return {
        id,
        release: "",
        status: "stopped",
        reason: "",
        stage: "",
        holds: [],
        weight: undefined,
        tasks: { wanted: 0, running: 0, pending: 0, failed: 0 },
        guards: { breaker: { triggered: false, failures: 0, threshold: 0 }, alarms: [], hookFailed: false },
        createdAt: new Date(0),
        finishedAt: undefined,
    };
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-rollout.js

const STATUSES = {
    PENDING: "pending",
    IN_PROGRESS: "in-progress",
    SUCCESSFUL: "successful",
    STOP_REQUESTED: "stop-requested",
    STOPPED: "stopped",
    ROLLBACK_REQUESTED: "rollback-requested",
    ROLLBACK_IN_PROGRESS: "rolling-back",
    ROLLBACK_SUCCESSFUL: "rolled-back",
    ROLLBACK_FAILED: "rollback-failed",
};
/** The status that a word of ECS means; an unknown or missing one is taken as still in progress. */
function ecs_rollout_statusOf(status) {
    return status === undefined ? "in-progress" : (STATUSES[status] ?? "in-progress");
}
/** Reads a service deployment of ECS as a rollout; `entry` is the service's own entry of the same id, which counts failed tasks. */
function rolloutOf(detail, release, entry) {
    const target = detail.targetServiceRevision;
    const breaker = detail.deploymentCircuitBreaker;
    const hooks = detail.lifecycleHookDetails ?? [];
    return {
        id: rolloutIdOf(target?.arn ?? ""),
        release,
        status: ecs_rollout_statusOf(detail.status),
        reason: detail.statusReason ?? detail.rollback?.reason ?? "",
        stage: (detail.lifecycleStage ?? "").toLowerCase().replaceAll("_", "-"),
        holds: hooks
            .filter(({ targetType, status }) => targetType === "PAUSE" && status === "AWAITING_ACTION")
            .map(({ hookId = "", expiresAt }) => ({
            id: hookId,
            at: ecs_rollout_placeOf(detail.lifecycleStage ?? ""),
            expiresAt: expiresAt ?? new Date(8.64e15),
        })),
        weight: target?.requestedProductionTrafficWeight,
        tasks: {
            wanted: target?.requestedTaskCount ?? 0,
            running: target?.runningTaskCount ?? 0,
            pending: target?.pendingTaskCount ?? 0,
            failed: entry?.failedTasks ?? 0,
        },
        guards: {
            breaker: {
                triggered: breaker?.status === "TRIGGERED",
                failures: breaker?.failureCount ?? 0,
                threshold: breaker?.threshold ?? 0,
            },
            alarms: detail.alarms?.status === "TRIGGERED" ? (detail.alarms.triggeredAlarmNames ?? ["an alarm"]) : [],
            hookFailed: hooks.some(({ status }) => status === "FAILED" || status === "TIMED_OUT"),
            hooks: hooks.map(({ targetType, targetArn = "", status = "" }) => ({
                name: targetType === "PAUSE" ? "pause" : targetArn.slice(targetArn.lastIndexOf(":") + 1),
                status: status.toLowerCase().replaceAll("_", "-"),
            })),
        },
        createdAt: detail.createdAt ?? new Date(0),
        finishedAt: detail.finishedAt ?? detail.stoppedAt,
    };
}
/** Reads a listed service deployment as a rollout of which little more than the status is known. */
function briefRolloutOf(brief, release) {
    const { targetServiceRevisionArn: arn, ...rest } = brief;
    return rolloutOf({ ...rest, ...(arn === undefined ? {} : { targetServiceRevision: { arn } }) }, release, undefined);
}
/** Names where a pause stands: ECS reports no stage of its own for the pause before a shift, only the shift. */
function ecs_rollout_placeOf(stage) {
    switch (stage) {
        case "POST_TEST_TRAFFIC_SHIFT":
            return "test";
        case "PRODUCTION_TRAFFIC_SHIFT":
            return "step";
        case "POST_PRODUCTION_TRAFFIC_SHIFT":
            return "production";
        default:
            return "other";
    }
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-rollouts.js






/**
 * Reads the rollouts of a service. One that is ours, primary and in progress is described alone, which is what a watch asks
 * again and again; otherwise the list is read too. A role without `ecs:ListServiceDeployments` gets what the service itself tells.
 */
async function readRollouts(reader, service, ours) {
    const { rollout } = ours;
    try {
        return await readFully(reader, service, ours);
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I) || error.why !== "forbidden" || !/ServiceDeployments/.test(error.message))
            throw error;
        return legacyRollouts(service, rollout, /ecs:\w+/.exec(error.message)?.[0] ?? "ecs:ListServiceDeployments");
    }
}
async function readFully(reader, service, { rollout, detail: read }) {
    const entries = service.deployments ?? [];
    const primary = entries.find(({ status }) => status === "PRIMARY");
    const detail = rollout === undefined ? undefined : (read ?? (await reader.detail(rollout)));
    const ours = detail === undefined ? undefined : await named(reader, entries, detail);
    const insight = { kind: "full" };
    if (detail !== undefined && ours !== undefined && primary?.id === rollout && isUnderWay(ours)) {
        const current = { rollout: ours, sources: sourcesOf(detail) };
        return { rollout: ours, newer: undefined, inFlight: [], insight, current };
    }
    const briefs = await reader.list();
    const others = briefs.filter((brief) => brief.serviceDeploymentArn !== detail?.serviceDeploymentArn);
    const newest = ours === undefined ? undefined : newerThan(others, ours);
    const { inFlight, current } = await readOpen(reader, entries, others);
    return {
        rollout: ours,
        newer: newest === undefined
            ? undefined
            : briefRolloutOf(newest, await releaseAt(reader, entries, newest.targetServiceRevisionArn)),
        inFlight,
        insight,
        current,
    };
}
function isUnderWay({ status }) {
    return status === "pending" || status === "in-progress";
}
/** Describes what has not ended, at most five; the one that the service is set to leads. */
async function readOpen(reader, entries, briefs) {
    const primary = entries.find(({ status }) => status === "PRIMARY");
    const open = briefs.filter((brief) => !isOver(briefRolloutOf(brief, "")));
    const details = await Promise.all(open.slice(0, 5).map((brief) => reader.detail(briefRolloutOf(brief, "").id)));
    const found = details.filter((one) => one !== undefined);
    const inFlight = await Promise.all(found.map((one) => named(reader, entries, one)));
    const leading = found.find((one) => revisionNumber(one.targetServiceRevision?.arn ?? "") === revisionNumber(primary?.id ?? ""));
    const leader = inFlight.find(({ id }) => id === primary?.id);
    return {
        inFlight,
        current: leader === undefined || leading === undefined ? undefined : { rollout: leader, sources: sourcesOf(leading) },
    };
}
async function named(reader, entries, detail) {
    const revision = detail.targetServiceRevision?.arn;
    return rolloutOf(detail, await releaseAt(reader, entries, revision), entryOf(entries, revision));
}
/** Finds the newest that was created after ours; of two in one millisecond the one that went on is the later. */
function newerThan(briefs, ours) {
    const began = ours.createdAt.getTime();
    const ended = ["stop-requested", "stopped"].includes(ours.status);
    return briefs.find(({ createdAt, status }) => {
        if (createdAt === undefined)
            return false;
        const twin = createdAt.getTime() === began && ended && status !== "STOPPED" && status !== "STOP_REQUESTED";
        return createdAt.getTime() > began || twin;
    });
}
function sourcesOf({ sourceServiceRevisions = [] }) {
    return sourceServiceRevisions.flatMap(({ arn }) => (arn === undefined ? [] : [arn]));
}
function entryOf(entries, revision) {
    const number = revisionNumber(revision ?? "");
    return number === undefined ? undefined : entries.find(({ id = "" }) => revisionNumber(id) === number);
}
async function releaseAt(reader, entries, revision) {
    const entry = entryOf(entries, revision);
    if (entry?.taskDefinition !== undefined)
        return (0,release_of/* releaseOf */.l)(entry.taskDefinition);
    if (revision === undefined)
        return "";
    try {
        return (0,release_of/* releaseOf */.l)((await reader.revision(revision))?.taskDefinition ?? "");
    }
    catch (error) {
        // Only a name is lost without this permission; the watch goes on.
        if (error instanceof unreadable/* Unreadable */.I && error.why === "forbidden")
            return "";
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-observe.js







/** Observes the service: one description of it, of our rollout, and of what stands beside that as far as needed; what a glance has read is not read again. */
async function observeEcs({ ecs, reader }, rollout, glance) {
    const reading = beside(reader, glance === undefined ? rollout : undefined);
    const service = glance?.service ?? (await reader.describe());
    const deployments = service.deployments ?? [];
    const primary = deployments.find(({ status }) => status === "PRIMARY");
    const configuration = JSON.stringify(service.deploymentConfiguration ?? {});
    const [, , , region = "", account = ""] = (service.serviceArn ?? "").split(":");
    const place = {
        at: ecs.now(),
        account,
        region,
        ...(service.clusterArn === undefined ? {} : { cluster: service.clusterArn }),
        active: service.status === "ACTIVE",
        steerable: service.deploymentController?.type !== "EXTERNAL",
        tasks: { wanted: service.desiredCount ?? 0, running: runningOf(service, primary) },
    };
    if (byCodeDeploy(service))
        return { ...place, ...(await readShifts(await shiftScope(ecs, service), service, rollout)) };
    const { current, ...rollouts } = await readRollouts(reading, service, { rollout, detail: glance?.detail });
    return {
        ...rollouts,
        ...place,
        balancing: (service.loadBalancers ?? []).map(balancingOf),
        primary: { ...ecs_observe_named(primary), complete: primary?.rolloutState === "COMPLETED" },
        primaryAddress: primary?.taskDefinition ?? "",
        live: ecs_observe_named(servingOf(deployments, current) ?? primary),
        strategy: strategyOf(service_configuration_parseConfiguration(configuration)),
        configuration,
        pauses: pausesIn(configuration),
        testable: (service.loadBalancers ?? []).some(({ advancedConfiguration }) => advancedConfiguration?.testListenerRule !== undefined),
    };
}
/** A reader that asks for our rollout while the service is described: a way back waits for both. */
function beside(reader, rollout) {
    if (rollout === undefined || (0,shift_group/* isShift */.Tu)(rollout))
        return reader;
    const asked = reader.detail(rollout);
    // Whoever needs it meets its failure; a service that is not there says more.
    asked.catch(() => undefined);
    return { ...reader, detail: (id) => (id === rollout ? asked : reader.detail(id)) };
}
function balancingOf({ targetGroupArn = "", advancedConfiguration }) {
    const advanced = advancedConfiguration ?? {};
    const { alternateTargetGroupArn = "", productionListenerRule = "", testListenerRule = "" } = advanced;
    return {
        targetGroup: targetGroupArn,
        alternateTargetGroup: alternateTargetGroupArn,
        productionRule: productionListenerRule,
        testRule: testListenerRule,
        role: advanced.roleArn ?? "",
    };
}
/** Counts the running tasks of what the service is set to; others may still run beside them. */
function runningOf({ runningCount = 0 }, primary) {
    return Math.min(runningCount, primary?.runningCount ?? runningCount);
}
/** Finds what serves the public while a rollout is in flight: the revision that it replaces until most traffic has moved. */
function servingOf(deployments, current) {
    if (current === undefined)
        return undefined;
    const { weight, tasks } = current.rollout;
    const moved = weight === undefined ? tasks.wanted > 0 && tasks.running >= tasks.wanted : weight >= 50;
    if (moved)
        return undefined;
    const numbers = current.sources.map(revisionNumber);
    return deployments.find(({ id = "" }) => numbers.includes(revisionNumber(id)));
}
function ecs_observe_named(entry) {
    return { rollout: entry?.id ?? "", release: (0,release_of/* releaseOf */.l)(entry?.taskDefinition ?? "") };
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-deployment-lists.js


/** The most that ECS answers with at once. */
const PAGE = 100;
/** Beyond a thousand service deployments nobody looks: ECS keeps those of ninety days. */
const ecs_deployment_lists_MOST_PAGES = 10;
/** Lists service deployments and keeps their addresses, which never change; a role that may not list is refused without asking ECS again. */
function ecsDeploymentLists(ecs) {
    const addresses = new Map();
    let denied;
    let readThrough = false;
    const read = async (token) => {
        if (denied !== undefined)
            throw denied;
        const page = await listPage(ecs, token).catch((error) => {
            if (error instanceof unreadable/* Unreadable */.I && error.why === "forbidden")
                denied = error;
            throw error;
        });
        for (const { serviceDeploymentArn, targetServiceRevisionArn } of page.deployments) {
            if (serviceDeploymentArn !== undefined)
                addresses.set(rolloutIdOf(targetServiceRevisionArn ?? ""), serviceDeploymentArn);
        }
        return page;
    };
    return {
        async list() {
            const { deployments } = await read();
            return [...deployments].sort((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0));
        },
        async addressOf(rollout) {
            if (addresses.has(rollout))
                return addresses.get(rollout);
            let { next } = await read();
            for (let pages = 1; !addresses.has(rollout) && next !== undefined && !readThrough; pages++) {
                if (pages === ecs_deployment_lists_MOST_PAGES)
                    break;
                ({ next } = await read(next));
            }
            readThrough ||= !addresses.has(rollout);
            return addresses.get(rollout);
        },
    };
}
async function listPage(ecs, token) {
    const { cluster, service } = ecs;
    const { serviceDeployments = [], nextToken } = await ecs.read("ecs:ListServiceDeployments", (client) => client.listServiceDeployments({
        cluster,
        service,
        maxResults: PAGE,
        ...(token === undefined ? {} : { nextToken: token }),
    }));
    return { deployments: serviceDeployments, next: nextToken };
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-reader.js


/** As long as a reading of the service may stand for another that follows it. */
const RECENT_MILLISECONDS = 5_000;
/** Creates the reader; addresses of service deployments and revisions never change and are kept. */
function ecsReader(ecs) {
    return { ...serviceReading(ecs), ...deploymentReading(ecs), revision: revisionReading(ecs) };
}
function serviceReading(ecs) {
    const { cluster, service } = ecs;
    let last;
    let lastAt = 0;
    const describe = async () => {
        const { services = [] } = await ecs.read("ecs:DescribeServices", (client) => client.describeServices({ cluster, services: [service] }));
        const [found] = services;
        if (found === undefined)
            throw new unreadable/* Unreadable */.I("not_found", `cluster ${cluster} has no service ${service}`, "Check cluster, service, region and account of the target.");
        last = found;
        lastAt = ecs.now().getTime();
        return found;
    };
    return {
        describe,
        last: () => last,
        recent: async () => (last !== undefined && ecs.now().getTime() - lastAt < RECENT_MILLISECONDS ? last : describe()),
    };
}
function deploymentReading(ecs) {
    const lists = ecsDeploymentLists(ecs);
    return {
        ...lists,
        async detail(rollout) {
            const arn = await lists.addressOf(rollout);
            if (arn === undefined)
                return undefined;
            const { serviceDeployments = [] } = await ecs.read("ecs:DescribeServiceDeployments", (client) => client.describeServiceDeployments({ serviceDeploymentArns: [arn] }));
            return serviceDeployments[0];
        },
    };
}
function revisionReading(ecs) {
    const revisions = new Map();
    return async (arn) => {
        const known = revisions.get(arn);
        if (known !== undefined)
            return known;
        const { serviceRevisions = [] } = await ecs.read("ecs:DescribeServiceRevisions", (client) => client.describeServiceRevisions({ serviceRevisionArns: [arn] }));
        const [found] = serviceRevisions;
        if (found !== undefined)
            revisions.set(arn, found);
        return found;
    };
}

;// CONCATENATED MODULE: ./lib/core/rollout/assess-rollout.js
/** Assesses what has become of the rollout that an observation was asked for; anything that it does not understand is `unknown`. */
function assessRollout(observation, expectations) {
    const { rollout, newer, primary, tasks } = observation;
    if (rollout === undefined)
        return { kind: "unknown", why: "the platform does not know our rollout (yet)" };
    switch (rollout.status) {
        case "successful":
            // Where traffic is shifted, a later one is primary only when it has shifted.
            if (primary.rollout !== rollout.id || isMoving(newer))
                return { kind: "superseded", by: newer === undefined ? primary : assess_rollout_named(newer), afterSuccess: true };
            return { kind: "succeeded", running: tasks.running, wanted: tasks.wanted };
        case "rolled-back":
        case "rollback-failed":
            return { kind: rollout.status, cause: causeOf(rollout), reason: rollout.reason };
        case "rollback-requested":
        case "rolling-back":
            return { kind: "rolling-back", cause: causeOf(rollout), reason: rollout.reason };
        case "stop-requested":
        case "stopped":
            return assessStop(rollout, newer);
        case "pending":
        case "in-progress":
            return assessProgress(rollout, expectations);
    }
}
function isMoving(rollout) {
    return rollout?.status === "pending" || rollout?.status === "in-progress";
}
function assessStop(rollout, newer) {
    if (newer !== undefined)
        return { kind: "superseded", by: assess_rollout_named(newer), afterSuccess: false };
    if (rollout.status === "stopped")
        return { kind: "stopped", reason: rollout.reason, breaker: rollout.guards.breaker.triggered };
    return { kind: "in-progress", stage: "stop-requested", weight: rollout.weight };
}
function assessProgress(rollout, { failedTasks, stoppedTasks = 0 }) {
    const failed = Math.max(rollout.tasks.failed, stoppedTasks);
    if (failedTasks !== undefined && failed >= failedTasks)
        return { kind: "tasks-failing", failed, limit: failedTasks };
    const [hold] = rollout.holds;
    if (hold !== undefined)
        return { kind: "held", hold, weight: rollout.weight };
    return {
        kind: "in-progress",
        stage: rollout.status === "pending" ? "pending" : rollout.stage,
        weight: rollout.weight,
    };
}
/** Finds the cause in what the platform reports of its own guards; a fall-back that none of them claims was asked for by a person or a tool. */
function causeOf({ guards, reason }) {
    if (guards.breaker.triggered)
        return "circuit-breaker";
    if (guards.alarms.length > 0)
        return "alarm";
    if (guards.gaveUp === true)
        return guards.hookFailed ? "hook" : "platform";
    // Somebody who ends a pause by falling back is named beside the hook, which then counts as failed.
    if (/\buser\b/i.test(reason))
        return "person";
    if (guards.hookFailed || /\bhooks?\b/i.test(reason))
        return "hook";
    if (/circuit breaker/i.test(reason))
        return "circuit-breaker";
    return /\balarms?\b/i.test(reason) ? "alarm" : "person";
}
function assess_rollout_named({ id, release }) {
    return { rollout: id, release };
}

;// CONCATENATED MODULE: ./lib/core/rollout/plan-holds.js
/** Plans the pauses of a rollout: none while rolling; after the test shift where there is a test address; before each share for canary and linear; at full public traffic. */
function planHolds({ strategy, testable, pauses, ownHooks, smokeAt }) {
    if (strategy === "rolling")
        return { kind: "places", places: [] };
    const stepped = strategy !== "blue-green";
    if (stepped && !testable && smokeAt === "test")
        return { kind: "no-test-address" };
    const places = [
        ...(testable ? ["test"] : []),
        ...(stepped ? ["step"] : []),
        "production",
    ];
    const foreign = ownHooks === "keep" ? pauses.filter((place) => place !== "other" && places.includes(place)) : pauses;
    return foreign.length > 0 ? { kind: "foreign", places: foreign } : { kind: "places", places };
}
/** Tells whether a pause is ours: at a place that we use and where the former configuration had none. */
function isOwnHold({ at }, formerPauses) {
    return at !== "other" && !formerPauses.includes(at);
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-traffic-position.js



/** Tells where our rollout's traffic stands; a pause that is among the foreign ones is not ours to end. Throws `Unreadable` when nobody can tell. */
function trafficPosition(observation, foreign) {
    const assessment = assessRollout(observation, { failedTasks: undefined });
    switch (assessment.kind) {
        case "held": {
            const { hold } = assessment;
            if (hold.at === "other")
                return { kind: "moving", stage: observation.rollout?.stage ?? "" };
            return { kind: "held", hold: { ...hold, at: hold.at, ours: isOwnHold(hold, foreign) } };
        }
        case "in-progress":
        case "tasks-failing":
            return { kind: "moving", stage: assessment.kind === "in-progress" ? assessment.stage : "tasks-failing" };
        case "succeeded":
            return { kind: "settled" };
        case "superseded":
            return { kind: "not-ours", why: "superseded" };
        case "rolling-back":
            return { kind: "not-ours", why: "rolling-back" };
        case "rolled-back":
        case "rollback-failed":
            return { kind: "not-ours", why: "rolled-back" };
        case "stopped":
            return { kind: "not-ours", why: "stopped" };
        case "unknown":
            throw new unreadable/* Unreadable */.I("not_found", assessment.why, "Look at the service in the ECS console, then re-run the job.");
    }
}

;// CONCATENATED MODULE: ./lib/adapters/aws/elb-client.js



/** Opens the load balancers of a region for reading; every failure is thrown as `Unreadable` that names the IAM action. */
function elbReader(access) {
    let opened;
    const read = async (action, call) => {
        opened ??= elb_client_open(access);
        try {
            return await call(await opened);
        }
        catch (error) {
            throw (0,aws_failure/* awsFailure */.M)(error, action);
        }
    };
    return {
        async balancerOf(targetGroup) {
            const { TargetGroups = [] } = await read("elasticloadbalancing:DescribeTargetGroups", (elb) => elb.describeTargetGroups({ TargetGroupArns: [targetGroup] }));
            const [arn] = TargetGroups[0]?.LoadBalancerArns ?? [];
            return arn === undefined ? undefined : arn.slice(arn.indexOf(":loadbalancer/") + ":loadbalancer/".length);
        },
        async weights(address) {
            // A Network Load Balancer has no rules: ECS shifts the listener itself.
            if (address.includes(":listener/")) {
                const { Listeners = [] } = await read("elasticloadbalancing:DescribeListeners", (elb) => elb.describeListeners({ ListenerArns: [address] }));
                return weightsOf(Listeners[0]?.DefaultActions ?? []);
            }
            const { Rules = [] } = await read("elasticloadbalancing:DescribeRules", (elb) => elb.describeRules({ RuleArns: [address] }));
            return weightsOf(Rules[0]?.Actions ?? []);
        },
        async health(targetGroup) {
            const { TargetHealthDescriptions = [] } = await read("elasticloadbalancing:DescribeTargetHealth", (elb) => elb.describeTargetHealth({ TargetGroupArn: targetGroup }));
            return TargetHealthDescriptions.map(({ Target, TargetHealth }) => ({
                target: `${Target?.Id ?? ""}${Target?.Port === undefined ? "" : `:${Target.Port}`}`,
                state: TargetHealth?.State ?? "",
                reason: [TargetHealth?.Reason, TargetHealth?.Description].filter((part) => part !== undefined).join(": "),
            }));
        },
    };
}
function weightsOf(actions) {
    const forward = actions.find(({ Type }) => Type === "forward");
    const groups = forward?.ForwardConfig?.TargetGroups ?? [
        ...(forward?.TargetGroupArn === undefined ? [] : [{ TargetGroupArn: forward.TargetGroupArn, Weight: 1 }]),
    ];
    return new Map(groups.map(({ TargetGroupArn = "", Weight = 1 }) => [TargetGroupArn, Weight]));
}
async function elb_client_open(access) {
    const { ElasticLoadBalancingV2 } = await Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(586)]).then(__webpack_require__.t.bind(__webpack_require__, 586, 19));
    return new ElasticLoadBalancingV2({ ...(0,aws_access/* clientSettings */.r)(access), requestHandler: await (0,aws_request_handler/* awsRequestHandler */.l)() });
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-traffic.js











/** This often a look at the traffic reads the service too; our own deployment tells of all else, its superseding included. */
const WHOLE_MILLISECONDS = 60_000;
/** A look that comes this much sooner is the one that was due. */
const JITTER_MILLISECONDS = 2_000;
/** Reads and raises the traffic of one rollout of ECS, and tells where its arms are measured. */
function ecsTraffic(settings, clock) {
    const { rollout } = settings;
    const ecs = (0,ecs_client/* ecsService */.R)(settings, () => clock.now());
    const reader = ecsReader(ecs);
    const armsOf = sidesOf(armResolver({ ...settings, reader, elb: elbReader(settings) }));
    const foreign = pausesIn(settings.formerConfiguration);
    let wholeAt = Number.NEGATIVE_INFINITY;
    const look = async (whole) => {
        const reading = readOnce(reader);
        const glance = whole ? undefined : await glanceAt(reading, rollout);
        if (glance?.service === undefined)
            wholeAt = clock.elapsed();
        const observation = await observeEcs({ ecs, reader: reading }, rollout, glance);
        const detail = known(await reading.detail(rollout), settings);
        const weight = weightOf(observation);
        return {
            ...(await armsOf(detail, weight)),
            position: trafficPosition(observation, foreign),
            weight,
            timetable: timetableMinutesOf(observation.configuration) * 60_000,
        };
    };
    return {
        async read() {
            const due = clock.elapsed() - wholeAt >= WHOLE_MILLISECONDS - JITTER_MILLISECONDS;
            const reading = await look(due);
            // Before traffic is raised the service says whether it is still ours to raise.
            return due || !isRaised(reading) ? reading : look(true);
        },
        async raise(hold) {
            if (!hold.ours)
                throw new Error(`the hold at ${hold.at} is not ours to end`);
            await endPause(ecs, await reader.addressOf(rollout), hold.id);
        },
        readArms: async () => armsOf(known(await reader.detail(rollout), settings), 0),
    };
}
function known(detail, { rollout, service }) {
    if (detail !== undefined)
        return detail;
    throw new unreadable/* Unreadable */.I("not_found", `${rollout} is not known to service ${service}`, "Check that the record and the target name the same service, then re-run the job.");
}
async function endPause(ecs, serviceDeploymentArn, hookId) {
    const answer = await answerHold(ecs, { serviceDeploymentArn, hookId, action: "CONTINUE" });
    // Any other refusal means that the pause is over: the next reading tells how.
    if (answer.kind === "refused" && answer.why === "forbidden")
        throw new unreadable/* Unreadable */.I("forbidden", answer.message, answer.remedy);
}
/** Makes the function that finds both arms; there is nothing to compare with once all traffic is ours, or where both share a target group. */
function sidesOf(armOf) {
    return async (detail, weight) => {
        const canary = await armOf(detail.targetServiceRevision?.arn);
        const baseline = weight >= 100 ? undefined : await armOf(sourceOf(detail));
        const alike = baseline?.TargetGroup === undefined || baseline.TargetGroup === canary.TargetGroup;
        return { canary, baseline: alike ? undefined : baseline };
    };
}
/** Whether it shows a hold that is ended at once, while the one at all traffic is judged at. */
function isRaised({ position }) {
    return position.kind === "held" && position.hold.ours && position.hold.at !== "production";
}
/** A reader that describes our rollout once, since a look every few seconds is paid for by the whole account. */
function readOnce(reader) {
    const details = new Map();
    return {
        ...reader,
        detail(rollout) {
            const seen = details.get(rollout) ?? reader.detail(rollout);
            details.set(rollout, seen);
            return seen;
        },
    };
}
function weightOf({ rollout }) {
    if (rollout === undefined)
        return 0;
    if (rollout.weight !== undefined)
        return rollout.weight;
    const { wanted, running } = rollout.tasks;
    return rollout.status === "successful" ? 100 : wanted === 0 ? 0 : Math.min(100, Math.floor((100 * running) / wanted));
}
function sourceOf({ sourceServiceRevisions = [] }) {
    const [busiest] = [...sourceServiceRevisions].sort((a, b) => (b.requestedProductionTrafficWeight ?? 0) - (a.requestedProductionTrafficWeight ?? 0));
    return busiest?.arn;
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-watch.js





/** Opens rollouts' traffic, and the metrics and logs of a region, sharing one session of a role; nothing is called before the first use. */
function ecsWatch(session) {
    const opened = new Map();
    const accessOf = ({ role, region }) => {
        const key = JSON.stringify([role, region]);
        const access = opened.get(key) ?? {
            region,
            credentials: (0,aws_credentials/* awsCredentials */.c)({ ...session, role, region, http: (0,node_http/* nodeHttp */.L)() }),
        };
        opened.set(key, access);
        return access;
    };
    return {
        rollout: (place) => ecsTraffic({ ...place, ...accessOf(place) }, session.clock),
        metrics: (access) => cloudwatchMetrics(accessOf(access), session.clock),
        logs: (access) => cloudwatchLogSearch(accessOf(access)),
    };
}


/***/ }),

/***/ 6953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readRenewed)
/* harmony export */ });
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);

/** Reads from AWS; a session that turns out to be over is renewed, by the first of all that find it so, and the reading made once more. Whatever goes wrong is thrown as `Unreadable` that names the IAM action. */
async function readRenewed({ credentials }, action, call) {
    const session = credentials?.held?.();
    try {
        return await call();
    }
    catch (error) {
        const failure = (0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .awsFailure */ .M)(error, action);
        if (failure.why !== "expired" || credentials?.forget === undefined)
            throw failure;
        credentials.forget(session);
        return call().catch((again) => {
            throw (0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .awsFailure */ .M)(again, action);
        });
    }
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

/***/ 8268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ releaseOf)
/* harmony export */ });
/* unused harmony export familyOf */
/** Reads `family:revision` from a task definition's ARN; text that is none stays as it is. */
function releaseOf(taskDefinition) {
    return taskDefinition.slice(taskDefinition.lastIndexOf("/") + 1);
}
/** Reads the family of a release. */
function familyOf(release) {
    return release.split(":")[0] ?? release;
}


/***/ })

};
