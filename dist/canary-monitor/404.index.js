export const id = 404;
export const ids = [404];
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

/***/ 5404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseDigest: () => (/* binding */ releaseDigest)
});

// EXTERNAL MODULE: ./lib/adapters/aws/aws-credentials.js + 1 modules
var aws_credentials = __webpack_require__(6899);
// EXTERNAL MODULE: ./lib/adapters/aws/ecs-client.js + 1 modules
var ecs_client = __webpack_require__(2165);
// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __webpack_require__(9397);
// EXTERNAL MODULE: ./lib/core/rollout/release-of.js
var release_of = __webpack_require__(8268);
;// CONCATENATED MODULE: ./lib/core/task-definition/task-definition.js
const DESCRIBED_ONLY = [
    "taskDefinitionArn",
    "revision",
    "status",
    "requiresAttributes",
    "compatibilities",
    "registeredAt",
    "registeredBy",
    "deregisteredAt",
    "deleteRequestedAt",
];
/** Drops what ECS only describes and refuses to register; names what was dropped. */
function registrable(described) {
    const dropped = DESCRIBED_ONLY.filter((member) => described[member] !== undefined);
    const content = Object.fromEntries(Object.entries(described).filter(([member]) => !DESCRIBED_ONLY.includes(member)));
    return { content, dropped };
}

;// CONCATENATED MODULE: ./lib/adapters/aws/task-definition-keys.js
const ANY = { kind: "any" };
/**
 * Reads the keys that the SDK sends from its own schema of an operation's input (`[kind, namespace, name, traits, members,
 * schemas]`; 1 list, 2 map, 3 structure), since it drops every other key in silence.
 */
function task_definition_keys_keysOf(schema) {
    if (typeof schema === "function")
        return task_definition_keys_keysOf(schema());
    if (!Array.isArray(schema))
        return ANY;
    const parts = schema;
    // A member with traits is `[schema, traits]`; a schema proper has its namespace in the second place.
    if (typeof parts[1] !== "string")
        return task_definition_keys_keysOf(parts[0]);
    if (parts[0] === 1)
        return { kind: "items", item: () => task_definition_keys_keysOf(parts[4]) };
    if (parts[0] !== 3)
        return ANY;
    const names = Array.isArray(parts[4]) ? parts[4] : [];
    const schemas = Array.isArray(parts[5]) ? parts[5] : [];
    return { kind: "keys", keys: new Map(names.map((name, index) => [String(name), () => task_definition_keys_keysOf(schemas[index])])) };
}

;// CONCATENATED MODULE: ./lib/adapters/aws/task-definitions.js





/** Reads a task definition by family, `family:revision` or ARN; `undefined` when ECS has none. Throws `Unreadable`. */
async function describeDefinition(ecs, taskDefinition) {
    try {
        const answer = await ecs.read("ecs:DescribeTaskDefinition", (client) => client.describeTaskDefinition({ taskDefinition, include: ["TAGS"] }));
        const { taskDefinition: found, tags = [] } = answer;
        if (found === undefined)
            return undefined;
        const arn = found.taskDefinitionArn ?? "";
        const described = JSON.parse(JSON.stringify(found));
        return {
            arn,
            release: (0,release_of/* releaseOf */.l)(arn),
            active: found.status === "ACTIVE",
            content: registrable(described).content,
            tags: tags.map(tagOf),
        };
    }
    catch (error) {
        // ECS answers ClientException for a definition that does not exist.
        if (error instanceof unreadable/* Unreadable */.I && error.why === "malformed" && /Unable to describe/i.test(error.message))
            return undefined;
        throw error;
    }
}
/** Registers a definition and answers with its release and ARN; errors of ECS come through. */
async function registerDefinition(ecs, definition) {
    const input = JSON.parse(definition);
    const { taskDefinition } = await ecs.write((client) => client.registerTaskDefinition(input));
    const address = taskDefinition?.taskDefinitionArn ?? "";
    return { release: releaseOf(address), address };
}
/** Lists the keys of a definition that the SDK would drop in silence. */
async function foreignKeys(content) {
    const { RegisterTaskDefinitionRequest$ } = await Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(212)]).then(__webpack_require__.t.bind(__webpack_require__, 7831, 19));
    return unknownKeys(content, keysOf(RegisterTaskDefinitionRequest$));
}
function tagOf({ key = "", value = "" }) {
    return { key, value };
}

;// CONCATENATED MODULE: ./lib/adapters/aws/release-digest.js



/** Reads the digest that a task definition pins its container's image to, as the target's read role (`ecs:DescribeTaskDefinition`); throws `Unreadable`. */
async function releaseDigest({ region, readRole, release, container }, { http, clock, mask, session }) {
    const credentials = (0,aws_credentials/* awsCredentials */.c)({ role: readRole, region, session, http, clock, mask });
    const ecs = (0,ecs_client/* ecsService */.R)({ region, credentials, attempts: 4, cluster: "", service: "" }, () => clock.now());
    const containers = (await describeDefinition(ecs, release))?.content.containerDefinitions ?? [];
    const [only, second] = containers;
    const found = container === "" && second === undefined ? only : containers.find(({ name }) => name === container);
    return /@(sha256:[\da-f]{64})$/.exec(found?.image ?? "")?.[1];
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
