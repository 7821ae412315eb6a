export const id = 165;
export const ids = [165];
export const modules = {

/***/ 7165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jobEcs: () => (/* binding */ jobEcs)
});

;// CONCATENATED MODULE: ./lib/adapters/aws/aws-access.js
/** Computes the settings that every AWS client shares. */
function clientSettings({ region, credentials, attempts = 6 }) {
    return {
        ...(region === "" ? {} : { region }),
        ...(credentials === undefined ? {} : { credentials }),
        maxAttempts: attempts,
    };
}

// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __webpack_require__(9397);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
;// CONCATENATED MODULE: ./lib/adapters/aws/aws-failure.js


const FORBIDDEN = /^(AccessDenied|AccessDeniedException|UnauthorizedOperation|UnauthorizedException)$/;
/** An operation may need more than its own permission, such as `iam:PassRole`; AWS names the one that lacks. */
const LACKING = /not authorized to perform: ([a-z0-9-]{1,63}:[A-Za-z0-9]{1,127})\b/;
const UNAUTHORIZED = /^(UnrecognizedClientException|InvalidClientTokenId|SignatureDoesNotMatch|InvalidSignatureException|CredentialsProviderError|MissingAuthenticationToken.*)$/;
const EXPIRED = /^(ExpiredToken|ExpiredTokenException|IDPCommunicationError)$/;
const THROTTLED = /^(Throttling|ThrottlingException|ThrottledException|TooManyRequestsException|RequestLimitExceeded|RequestThrottled|SlowDown)$/;
const MISSING = /NotFound(Exception)?$|^ResourceNotFound|DoesNotExistException$/;
/** Sorts what an AWS client threw into `Unreadable`, naming the IAM action for a refusal; text of AWS is made inert. */
function awsFailure(error, action) {
    if (error instanceof unreadable/* Unreadable */.I)
        return error;
    const { name, message, status } = factsOf(error);
    const said = (0,inert/* inertLine */.F)(`${action}: ${name === "Error" ? "" : `${name}: `}${message}`, 400);
    if (FORBIDDEN.test(name)) {
        const lacking = LACKING.exec(message)?.[1] ?? action;
        return new unreadable/* Unreadable */.I("forbidden", said, `Allow ${lacking} in the policy of the role that this job uses.`);
    }
    if (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PROXY"))
        return new unreadable/* Unreadable */.I("unavailable", said, "Check HTTPS_PROXY and NO_PROXY of the runner, then re-run the job.");
    const [why, remedy] = sortOf(name, status);
    return new unreadable/* Unreadable */.I(why, said, remedy);
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

// EXTERNAL MODULE: ./lib/adapters/http/proxy-environment.js
var proxy_environment = __webpack_require__(2217);
;// CONCATENATED MODULE: ./lib/adapters/aws/aws-request-handler.js

const SILENCE_MILLISECONDS = 5_000;
/** Creates the HTTP handler of an AWS client: keep-alive, the proxy variables that the SDK ignores, and a socket time-out, which no settable clock shortens. Throws `Unreadable` where this Node cannot use the proxy that is set. */
async function awsRequestHandler() {
    const [{ NodeHttpHandler }, { Agent }] = await Promise.all([
        __webpack_require__.e(/* import() */ 279).then(__webpack_require__.t.bind(__webpack_require__, 1279, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)),
    ]);
    const httpsAgent = new Agent({ keepAlive: true, proxyEnv: (0,proxy_environment/* proxyEnvironment */.w)(process.env) });
    return new NodeHttpHandler({ httpsAgent, socketTimeout: SILENCE_MILLISECONDS });
}

;// CONCATENATED MODULE: ./lib/adapters/aws/read-renewed.js

/** Reads from AWS; a session that turns out to be over is renewed, by the first of all that find it so, and the reading made once more. Whatever goes wrong is thrown as `Unreadable` that names the IAM action. */
async function readRenewed({ credentials }, action, call) {
    const session = credentials?.held?.();
    try {
        return await call();
    }
    catch (error) {
        const failure = awsFailure(error, action);
        if (failure.why !== "expired" || credentials?.forget === undefined)
            throw failure;
        credentials.forget(session);
        return call().catch((again) => {
            throw awsFailure(again, action);
        });
    }
}

;// CONCATENATED MODULE: ./lib/adapters/aws/codedeploy-client.js




const NAME_THE_GROUP = "Give `codedeploy-application` and `codedeploy-deployment-group` the names of the group that deploys this service.";
/** Opens CodeDeploy in a region. */
function codeDeployReader(access) {
    let opened;
    const client = () => {
        opened ??= codedeploy_client_open(access);
        return opened;
    };
    const read = (action, call) => readRenewed(access, action, async () => call(await client()));
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
    return new sdk.CodeDeploy({ ...clientSettings(access), requestHandler: await awsRequestHandler() });
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
        read: (action, call) => readRenewed(access, action, async () => call(await patient())),
        write: async (call, once) => call(await (once === undefined ? patient() : single())),
        now: () => (seen === undefined ? runnerClock() : new Date(seen.server + runnerClock().getTime() - seen.runner)),
    };
}
async function openClient(access, notice, extra) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(212)]).then(__webpack_require__.t.bind(__webpack_require__, 212, 19));
    const ecs = new sdk.ECS({ ...clientSettings(access), ...extra, requestHandler: await awsRequestHandler() });
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

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-deployment-lists.js


/** The most that ECS answers with at once. */
const PAGE = 100;
/** Beyond a thousand service deployments nobody looks: ECS keeps those of ninety days. */
const MOST_PAGES = 10;
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
                if (pages === MOST_PAGES)
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
            throw awsFailure(error, action);
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
    return new ElasticLoadBalancingV2({ ...clientSettings(access), requestHandler: await awsRequestHandler() });
}

;// CONCATENATED MODULE: ./lib/adapters/aws/open-ecs.js



/** Opens a service of ECS, or gives what its settings carry opened already, so that all of a job's ports share connections, addresses and the platform's clock. */
function openEcs(settings, clock) {
    if (settings.opened !== undefined)
        return settings.opened;
    const ecs = ecsService(settings, () => clock.now());
    return { ecs, reader: ecsReader(ecs), elb: elbReader(settings) };
}

;// CONCATENATED MODULE: ./lib/adapters/aws/cloudwatch-task-logs.js




const PAGES = 10;
const NOTHING_YET = "ResourceNotFoundException";
/** Reads the logs that ECS's driver `awslogs` writes to CloudWatch Logs; a container with another driver, or without a stream prefix, cannot be read. */
function cloudwatchTaskLogs(settings, clock) {
    const { ecs } = openEcs(settings, clock);
    const places = new Map();
    const clients = new Map();
    const placesOf = (release) => keep(places, release, async () => {
        const { taskDefinition } = await ecs.read("ecs:DescribeTaskDefinition", (client) => client.describeTaskDefinition({ taskDefinition: release }));
        return placesIn(taskDefinition?.containerDefinitions ?? [], settings.region);
    });
    const clientIn = (region) => keep(clients, region, () => openLogs({ ...settings, region }));
    const read = async (source, asked) => {
        const place = (await placesOf(source.release)).get(source.container);
        if (place === undefined)
            return { events: [], next: "" };
        return readEvents(await clientIn(place.region), { ...asked, place, source });
    };
    return {
        sources: async (release) => [...(await placesOf(release)).keys()],
        async tail(source, since) {
            const lines = [];
            let next = since;
            for (let page = 0; page < PAGES; page++) {
                const piece = await read(source, { since: next });
                lines.push(...piece.events.map(lineOf));
                // At the end of a log CloudWatch answers with the token that it was asked with.
                if (piece.next === "" || piece.next === next)
                    break;
                next = piece.next;
            }
            return { lines, next };
        },
        last: async (source, lines) => (await read(source, { last: lines })).events.map(lineOf),
    };
}
function placesIn(containers, usual) {
    return new Map(containers.flatMap(({ name = "", logConfiguration }) => {
        const { "awslogs-group": group, "awslogs-stream-prefix": prefix, "awslogs-region": region = usual, } = logConfiguration?.options ?? {};
        return logConfiguration?.logDriver !== "awslogs" || group === undefined || prefix === undefined
            ? []
            : [[name, { group, prefix, region }]];
    }));
}
async function readEvents(logs, { place, source, since = "", last, }) {
    try {
        const { events = [], nextForwardToken = "" } = await logs.getLogEvents({
            logGroupName: place.group,
            logStreamName: `${place.prefix}/${source.container}/${source.task}`,
            startFromHead: last === undefined,
            ...(last === undefined ? {} : { limit: last }),
            ...(since === "" ? {} : { nextToken: since }),
        });
        return { events, next: nextForwardToken };
    }
    catch (error) {
        if (error instanceof Error && error.name === NOTHING_YET)
            return { events: [], next: since };
        throw awsFailure(error, "logs:GetLogEvents");
    }
}
async function openLogs(settings) {
    const { CloudWatchLogs } = await Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(303)]).then(__webpack_require__.t.bind(__webpack_require__, 2684, 19));
    return new CloudWatchLogs({ ...clientSettings(settings), requestHandler: await awsRequestHandler() });
}
function lineOf({ timestamp = 0, message = "" }) {
    return { at: new Date(timestamp), text: message };
}
function keep(kept, key, create) {
    const known = kept.get(key) ?? create();
    kept.set(key, known);
    return known;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/core/rollout/proven-mark.js

const KEY_LIMIT = 128;
const PREFIX = "deploy:proven";
/** How a mark's value begins once its release was rolled back: it proves nothing any more. */
const UNDONE_MARK = "undone";
/** Names the tag that marks a task definition as proven for one service; services may share a family, so the service is part of the name. */
function markKey(cluster, service) {
    const bare = (name) => name.slice(name.lastIndexOf("/") + 1);
    const key = `${PREFIX}/${bare(cluster)}/${bare(service)}`;
    return key.length <= KEY_LIMIT ? key : `${PREFIX}/${(0,external_node_crypto_.createHash)("sha256").update(key).digest("hex").slice(0, 32)}`;
}
/** Tells whether a tag is a mark of ours, for any service. */
function isMark(key) {
    return key.startsWith(PREFIX);
}
/** Writes a mark's value: when it was proven, which version, which digest, which level of the database; only characters that a tag may hold. */
function formatMark({ at, version, digest, migration }) {
    const level = migration === undefined ? [] : [`level=${migration.level}`, ...(migration.irreversible ? ["one-way"] : [])];
    return [at.toISOString(), version.replace(/[^\w.+/@-]/g, "-") || "-", digest || "-", ...level]
        .join(" ")
        .slice(0, 256);
}
/** Reads a mark's value; `undefined` for text that we did not write. */
function parseMark(value) {
    const [time = "", version = "", digest = "", ...more] = value.split(" ");
    const at = new Date(time);
    if (Number.isNaN(at.getTime()))
        return undefined;
    const level = more.find((part) => part.startsWith("level="))?.slice("level=".length);
    return {
        at,
        version: version === "-" ? "" : version,
        digest: digest === "-" ? "" : digest,
        ...(level === undefined ? {} : { migration: { level, irreversible: more.includes("one-way") } }),
    };
}

;// CONCATENATED MODULE: ./lib/core/rollout/release-of.js
/** Reads `family:revision` from a task definition's ARN; text that is none stays as it is. */
function releaseOf(taskDefinition) {
    return taskDefinition.slice(taskDefinition.lastIndexOf("/") + 1);
}
/** Reads the family of a release. */
function familyOf(release) {
    return release.split(":")[0] ?? release;
}

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

;// CONCATENATED MODULE: ./lib/adapters/aws/codedeploy-rollout.js

/** A way back that the group makes by itself is created within this time after its deployment's end. */
const ROLLBACK_APPEARS_MILLISECONDS = 60_000;
/** Reads a deployment of CodeDeploy as a rollout; one that was rolled back ends with the deployment that does so. */
function shiftRolloutOf({ info, back, taskSet, at }) {
    const { code = "", message = "" } = info.errorInformation ?? {};
    return {
        id: info.deploymentId ?? "",
        release: releaseOf(taskSet?.taskDefinition ?? definitionIn(info.revision?.appSpecContent?.content ?? "")),
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

;// CONCATENATED MODULE: ./lib/adapters/aws/codedeploy-history.js




const DEPTH = 10;
/** Lists what the last ten successful deployments by CodeDeploy brought, newest first, other than `than`; nothing where ECS deploys the service itself, or where the role may not look. */
async function shiftedReleases(ecs, reader, than) {
    const service = await reader.describe();
    if (!byCodeDeploy(service))
        return [];
    const { group, at } = await shiftScope(ecs, service);
    if ((0,shift_group/* shiftGroupProblem */.zP)(group) !== undefined)
        return [];
    try {
        const ids = (await ecs.codeDeploy.successful(group)).slice(0, DEPTH);
        const infos = await Promise.all(ids.map((id) => ecs.codeDeploy.deployment(id)));
        const rollouts = infos.map((info) => shiftRolloutOf({ info, back: undefined, taskSet: undefined, at }));
        return rollouts
            .filter(({ release }, index) => {
            const first = rollouts.findIndex((one) => one.release === release);
            return release !== "" && release !== than && first === index;
        })
            .map(({ release, finishedAt }) => ({ release, digest: "", at: finishedAt }));
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.I && error.why === "forbidden")
            return [];
        throw error;
    }
}
/** Finds the first deployment by CodeDeploy, over or not, that brought a release since an instant; `undefined` also where ECS deploys the service itself. Throws `Unreadable`. */
async function shiftSince(ecs, reader, { release, since }) {
    const service = await reader.describe();
    if (!byCodeDeploy(service))
        return undefined;
    const { group, at } = await shiftScope(ecs, service);
    if ((0,shift_group/* shiftGroupProblem */.zP)(group) !== undefined)
        return undefined;
    const ids = await ecs.codeDeploy.createdSince(group, since);
    for (const id of ids.toReversed()) {
        const info = await ecs.codeDeploy.deployment(id);
        if (shiftRolloutOf({ info, back: undefined, taskSet: undefined, at }).release === release)
            return id;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/core/rollback/pin-images.js
/** Lists the images of a definition that was kept as text. */
function imagesIn(definition) {
    const { containerDefinitions = [] } = JSON.parse(definition);
    return containerDefinitions.map(({ name = "", image = "" }) => ({ container: name, image }));
}
/** Pins images of a definition to digests, container by container; the tag goes, since it may have moved. */
function pinImages(definition, digests) {
    const content = JSON.parse(definition);
    const containerDefinitions = (content.containerDefinitions ?? []).map((container) => {
        const digest = digests.get(container.name ?? "");
        return digest === undefined
            ? container
            : { ...container, image: `${repositoryOf(container.image ?? "")}@${digest}` };
    });
    return JSON.stringify({ ...content, containerDefinitions });
}
/** Reads the repository of an image, without tag and digest. */
function repositoryOf(image) {
    const [bare = ""] = image.split("@");
    return bare.replace(/:[^/:]*$/, "");
}
/** Reads the digest that an image is pinned to; empty where a tag stands instead. */
function digestIn(image) {
    return image.split("@")[1] ?? "";
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecr-image.js





const REGISTRY = /^(\d{12})\.dkr\.ecr\.([\w-]+)\.amazonaws\.com(?:\.cn)?\/(.+)$/;
/** Asks Amazon ECR which digest an image stands for (`ecr:DescribeImages`), as the job itself; the SDK is imported at the first look. */
function ecrImage(access) {
    const clients = new Map();
    const open = async (region) => {
        const sdk = await Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(249)]).then(__webpack_require__.t.bind(__webpack_require__, 8249, 19));
        return new sdk.ECR({ ...clientSettings({ ...access, region }), requestHandler: await awsRequestHandler() });
    };
    return async (image) => {
        const [, registryId, region = "", repositoryName] = REGISTRY.exec(repositoryOf(image)) ?? [];
        if (registryId === undefined || repositoryName === undefined)
            return { kind: "elsewhere" };
        const client = clients.get(region) ?? open(region);
        clients.set(region, client);
        const imageDigest = digestIn(image);
        const imageId = imageDigest === "" ? { imageTag: tagOf(image) } : { imageDigest };
        try {
            const ecr = await client;
            const { imageDetails = [] } = await ecr.describeImages({ registryId, repositoryName, imageIds: [imageId] });
            const digest = imageDetails[0]?.imageDigest;
            return digest === undefined ? { kind: "missing" } : { kind: "found", digest };
        }
        catch (error) {
            if (error instanceof unreadable/* Unreadable */.I)
                throw error;
            if (error instanceof Error && /^(ImageNotFound|RepositoryNotFound)Exception$/.test(error.name))
                return { kind: "missing" };
            throw awsFailure(error, "ecr:DescribeImages");
        }
    };
}
function tagOf(image) {
    return /:([^/:@]+)$/.exec(image)?.[1] ?? "latest";
}

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

// EXTERNAL MODULE: ./lib/core/text/did-you-mean.js
var did_you_mean = __webpack_require__(7464);
;// CONCATENATED MODULE: ./lib/core/task-definition/unknown-keys.js


/** Lists the keys of a document that an API does not know, since its client would drop them in silence; each with its place and the nearest known key. */
function unknownKeys(value, tree, path = "") {
    switch (tree.kind) {
        case "any":
            return [];
        case "items":
            return Array.isArray(value)
                ? value.flatMap((item, index) => unknownKeys(item, tree.item(), `${path}[${index}]`))
                : [];
        case "keys":
            if (typeof value !== "object" || value === null || Array.isArray(value))
                return [];
            return Object.entries(value).flatMap(([key, inner]) => {
                const below = tree.keys.get(key);
                const place = path === "" ? key : `${path}.${key}`;
                return below === undefined
                    ? [complaint(place, key, [...tree.keys.keys()])]
                    : unknownKeys(inner, below(), place);
            });
    }
}
function complaint(place, key, known) {
    const near = known.find((candidate) => candidate.toLowerCase() === key.toLowerCase()) ?? (0,did_you_mean/* didYouMean */.a)(key, known);
    return (0,inert/* inertLine */.F)(`${place} is not a key of a task definition${near === undefined ? ": remove it." : `; did you mean '${near}'?`}`);
}

;// CONCATENATED MODULE: ./lib/adapters/aws/task-definition-keys.js
const ANY = { kind: "any" };
/**
 * Reads the keys that the SDK sends from its own schema of an operation's input (`[kind, namespace, name, traits, members,
 * schemas]`; 1 list, 2 map, 3 structure), since it drops every other key in silence.
 */
function keysOf(schema) {
    if (typeof schema === "function")
        return keysOf(schema());
    if (!Array.isArray(schema))
        return ANY;
    const parts = schema;
    // A member with traits is `[schema, traits]`; a schema proper has its namespace in the second place.
    if (typeof parts[1] !== "string")
        return keysOf(parts[0]);
    if (parts[0] === 1)
        return { kind: "items", item: () => keysOf(parts[4]) };
    if (parts[0] !== 3)
        return ANY;
    const names = Array.isArray(parts[4]) ? parts[4] : [];
    const schemas = Array.isArray(parts[5]) ? parts[5] : [];
    return { kind: "keys", keys: new Map(names.map((name, index) => [String(name), () => keysOf(schemas[index])])) };
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
            release: releaseOf(arn),
            active: found.status === "ACTIVE",
            content: registrable(described).content,
            tags: tags.map(task_definitions_tagOf),
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
    const { RegisterTaskDefinitionRequest$ } = await Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(212)]).then(__webpack_require__.t.bind(__webpack_require__, 212, 19));
    return unknownKeys(content, keysOf(RegisterTaskDefinitionRequest$));
}
function task_definitions_tagOf({ key = "", value = "" }) {
    return { key, value };
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-archive.js








/** As many successful deployments as are looked through. */
const ecs_archive_DEPTH = 30;
/** Reads what one service of ECS ran before, from its service deployments and task definitions, and its images from ECR. */
function ecsArchive(settings, clock) {
    const { ecs, reader } = openEcs(settings, clock);
    return {
        list: () => listPast(ecs, reader),
        read: (release) => readRelease(ecs, release),
        image: ecrImage(settings),
        async register(definition) {
            try {
                return { kind: "accepted", rollout: "", ...(await registerDefinition(ecs, definition)) };
            }
            catch (error) {
                return refusalOf(error, "ecs:RegisterTaskDefinition");
            }
        },
        async unmark(release) {
            const found = await describeDefinition(ecs, release);
            if (found === undefined)
                return { kind: "accepted", rollout: "", release };
            const value = `${UNDONE_MARK} ${ecs.now().toISOString()}`;
            const tags = [{ key: markKey(ecs.cluster, ecs.service), value }];
            try {
                await ecs.write((client) => client.tagResource({ resourceArn: found.arn, tags }));
                return { kind: "accepted", rollout: "", release };
            }
            catch (error) {
                return refusalOf(error, "ecs:TagResource");
            }
        },
    };
}
async function listPast(ecs, reader) {
    const successful = (await reader.list()).filter(({ status }) => status === "SUCCESSFUL").slice(0, ecs_archive_DEPTH);
    const found = await Promise.all(successful.map((brief) => pastOf(reader, brief)));
    const past = found.filter((one) => one !== undefined);
    return past.length > 0 ? past : (await shiftedReleases(ecs, reader, "")).map(shifted);
}
/** What CodeDeploy brought out: it says neither which image ran nor how the service was set. */
function shifted({ release, at }) {
    return { release, rollout: "", at, images: [], setting: {} };
}
async function pastOf(reader, { targetServiceRevisionArn: arn = "", finishedAt }) {
    const revision = arn === "" ? undefined : await reader.revision(arn);
    if (revision?.taskDefinition === undefined)
        return undefined;
    const images = (revision.containerImages ?? []).map(({ containerName = "", image = "", imageDigest = "" }) => ({
        container: containerName,
        image,
        digest: imageDigest,
    }));
    const release = releaseOf(revision.taskDefinition);
    return { release, rollout: rolloutIdOf(arn), at: finishedAt, images, setting: settingOf(revision) };
}
/** What `UpdateService` with a task definition alone does not bring back. */
function settingOf(revision) {
    const parts = {
        "network configuration": revision.networkConfiguration,
        "load balancers": revision.loadBalancers,
        "service registries": revision.serviceRegistries,
        "Service Connect": revision.serviceConnectConfiguration,
        volumes: revision.volumeConfigurations,
        "platform version": revision.platformVersion,
        "launch type": revision.launchType,
        "capacity providers": revision.capacityProviderStrategy,
        "VPC Lattice": revision.vpcLatticeConfigurations,
    };
    const set = Object.entries(parts).filter(([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0));
    return Object.fromEntries(set.map(([name, part]) => [name, JSON.stringify(part)]));
}
async function readRelease(ecs, release) {
    const found = await describeDefinition(ecs, release);
    if (found === undefined)
        return undefined;
    const value = found.tags.find(({ key }) => key === markKey(ecs.cluster, ecs.service))?.value ?? "";
    return {
        release: found.release,
        active: found.active,
        definition: JSON.stringify(found.content),
        mark: markIn(value),
    };
}
function markIn(value) {
    if (value.startsWith(UNDONE_MARK))
        return { kind: "undone" };
    const mark = parseMark(value);
    return mark === undefined ? { kind: "none" } : { kind: "proven", ...mark };
}

// EXTERNAL MODULE: ./lib/core/rollout/count-failed-tasks.js
var count_failed_tasks = __webpack_require__(5581);
;// CONCATENATED MODULE: ./lib/core/rollout/failed-containers.js

const MOST = 4;
/**
 * Picks the containers whose logs tell most: of the newest failed tasks those that ended badly, else those that ended at all.
 * One that never started has written nothing; each container counts in two tasks at most.
 */
function failedContainers(tasks) {
    const seen = new Map();
    return tasks
        .filter((task) => (0,count_failed_tasks/* isFailedTask */.F)(task) && task.release !== undefined)
        .sort((a, b) => (b.at?.getTime() ?? 0) - (a.at?.getTime() ?? 0))
        .flatMap(({ id, release = "", containers }) => {
        const ended = containers.filter(({ exitCode }) => exitCode !== undefined);
        const bad = ended.filter(({ exitCode, health }) => exitCode !== 0 || health === "UNHEALTHY");
        return (bad.length === 0 ? ended : bad).map(({ name }) => ({ task: id, release, container: name }));
    })
        .filter(({ container }) => {
        const times = (seen.get(container) ?? 0) + 1;
        seen.set(container, times);
        return times <= 2;
    })
        .slice(0, MOST);
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-diagnosis.js







const LINES = 20;
/** A task has stopped this long after the event that tells of it: 30 seconds to end, and as much to drain. */
const SETTLED_MILLISECONDS = 90_000;
/** Explains rollouts of one service of ECS by its events, the stopped tasks that carry the rollout's id, and the health of its targets. */
function ecsDiagnosis(settings, clock) {
    return diagnosisOver({ ...openEcs(settings, clock), taskLogs: cloudwatchTaskLogs(settings, clock) });
}
/** Explains rollouts by sources that are open already. */
function diagnosisOver({ ecs, reader, elb, taskLogs }) {
    let known;
    return {
        async explain({ rollout, since, care }) {
            const gaps = [];
            const orGap = async (part) => {
                try {
                    return await part();
                }
                catch (error) {
                    if (!(error instanceof unreadable/* Unreadable */.I))
                        throw error;
                    gaps.push(`${error.message}. ${error.remedy}`);
                    return [];
                }
            };
            const [service] = await orGap(async () => [care === "glance" ? await reader.recent() : await reader.describe()]);
            const [stoppedTasks, unhealthyTargets] = await Promise.all([
                orGap(async () => {
                    const news = newestEvent(service);
                    if (care === "glance" && known?.rollout === rollout && known.settled && known.news === news.id)
                        return known.tasks;
                    const tasks = await stoppedTasksOf(ecs, starterOf(service, rollout));
                    known = { rollout, tasks, news: news.id, settled: ecs.now().getTime() - news.at > SETTLED_MILLISECONDS };
                    return tasks;
                }),
                orGap(() => unhealthyTargetsOf(service, { reader, elb }, rollout)),
            ]);
            const events = eventsSince(service, since);
            return { events, stoppedTasks, unhealthyTargets, logs: [], gaps };
        },
        lastWords: (tasks) => lastWordsOf(taskLogs, tasks),
    };
}
function newestEvent(service) {
    const [newest] = service?.events ?? [];
    return { id: newest?.id ?? "", at: newest?.createdAt?.getTime() ?? 0 };
}
/** Finds what a rollout's tasks are started by: its own id, or the task set that CodeDeploy made for it. */
function starterOf(service, rollout) {
    if (!(0,shift_group/* isShift */.Tu)(rollout))
        return rollout;
    return service?.taskSets?.find(({ externalId }) => externalId === rollout)?.id ?? rollout;
}
function eventsSince(service, since) {
    return (service?.events ?? [])
        .map(({ id = "", createdAt, message = "" }) => ({ id, at: createdAt ?? new Date(0), message }))
        .filter(({ at }) => at.getTime() >= since.getTime())
        .reverse();
}
async function stoppedTasksOf(ecs, rollout) {
    const { cluster, service } = ecs;
    // `startedBy` may only be asked for alone, so the rollout's tasks are picked here.
    const { taskArns = [] } = await ecs.read("ecs:ListTasks", (client) => client.listTasks({ cluster, serviceName: service, desiredStatus: "STOPPED" }));
    if (taskArns.length === 0)
        return [];
    const { tasks = [] } = await ecs.read("ecs:DescribeTasks", (client) => client.describeTasks({ cluster, tasks: taskArns.slice(0, 100) }));
    return tasks.filter(({ startedBy }) => startedBy === rollout).map(stoppedTaskOf);
}
async function lastWordsOf(logs, tasks) {
    const found = [];
    const gaps = new Set();
    for (const source of failedContainers(tasks)) {
        try {
            const lines = await logs.last(source, LINES);
            if (lines.length > 0)
                found.push({ task: source.task, container: source.container, lines: lines.map(({ text }) => text) });
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.I))
                throw error;
            gaps.add(`${error.message}. ${error.remedy}`);
        }
    }
    return { logs: found, gaps: [...gaps] };
}
function stoppedTaskOf({ taskArn = "", taskDefinitionArn, stoppedAt, stopCode, stoppedReason = "", containers = [], }) {
    return {
        id: taskArn.slice(taskArn.lastIndexOf("/") + 1),
        at: stoppedAt,
        code: stopCode ?? "",
        reason: stoppedReason,
        ...(taskDefinitionArn === undefined ? {} : { release: releaseOf(taskDefinitionArn) }),
        containers: containers.map(({ name = "", exitCode, reason = "", healthStatus = "" }) => ({
            name,
            exitCode,
            reason,
            health: healthStatus,
        })),
    };
}
async function unhealthyTargetsOf(service, { reader, elb }, rollout) {
    const { currentServiceRevisions = [], taskSets = [] } = service ?? {};
    const arn = currentServiceRevisions.find((one) => revisionNumber(one.arn ?? "") === revisionNumber(rollout))?.arn;
    const group = arn === undefined
        ? taskSets.find(({ externalId }) => externalId === rollout)?.loadBalancers?.[0]?.targetGroupArn
        : (await reader.revision(arn))?.resolvedConfiguration?.loadBalancers?.[0]?.targetGroupArn;
    if (group === undefined)
        return [];
    const targets = await elb.health(group);
    return targets.filter(({ state }) => state === "unhealthy").map(({ target, reason }) => ({ target, reason }));
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-history.js







const ecs_history_DEPTH = 10;
/** Finds what was live before on one service of ECS, among its last ten successful service deployments; a task definition that is no longer active counts, since a copy of it can be registered. */
function ecsHistory(settings, clock) {
    const { ecs, reader } = openEcs(settings, clock);
    return {
        async lastKnownGood({ than, captured }) {
            const own = await successfulReleases(reader, than);
            const successful = own.length > 0 ? own : await shiftedReleases(ecs, reader, than);
            const marked = await newestMarked(ecs, captured === undefined || captured === than
                ? successful
                : [...successful, { release: captured, digest: "", at: undefined }]);
            if (marked !== undefined)
                return marked;
            const [first] = await usableOnes(ecs, successful);
            if (first !== undefined)
                return { ...first, version: "", provenBy: "platform" };
            if (captured === undefined || captured === "" || captured === than)
                return undefined;
            const [found] = await usableOnes(ecs, [{ release: captured, digest: "", at: undefined }]);
            return found === undefined ? undefined : { ...found, version: "", provenBy: "captured" };
        },
        async rolloutOf({ release, since }) {
            const began = (await reader.list()).filter(({ createdAt }) => createdAt !== undefined && createdAt >= since);
            for (const { targetServiceRevisionArn: arn } of began.reverse()) {
                const revision = arn === undefined ? undefined : await reader.revision(arn);
                if (releaseOf(revision?.taskDefinition ?? "") === release)
                    return rolloutIdOf(arn ?? "");
            }
            return began.length > 0 ? undefined : shiftSince(ecs, reader, { release, since });
        },
    };
}
async function successfulReleases(reader, than) {
    let listed;
    try {
        listed = await reader.list();
    }
    catch (error) {
        // Without the list the captured release is all there is; the caller says how it was proven.
        if (error instanceof unreadable/* Unreadable */.I && error.why === "forbidden")
            return [];
        throw error;
    }
    const successful = listed.filter(({ status }) => status === "SUCCESSFUL").slice(0, ecs_history_DEPTH);
    const found = [];
    for (const { targetServiceRevisionArn: arn, finishedAt } of successful) {
        const revision = arn === undefined ? undefined : await reader.revision(arn);
        const release = releaseOf(revision?.taskDefinition ?? "");
        if (release === "" || release === than || found.some((one) => one.release === release))
            continue;
        found.push({ release, digest: revision?.containerImages?.[0]?.imageDigest ?? "", at: finishedAt });
    }
    return found;
}
async function newestMarked(ecs, candidates) {
    const key = markKey(ecs.cluster, ecs.service);
    const marked = await Promise.all(candidates.map(async (candidate) => {
        const found = await describeDefinition(ecs, candidate.release);
        const mark = parseMark(found?.tags.find((tag) => tag.key === key)?.value ?? "");
        if (found === undefined || mark === undefined)
            return undefined;
        return {
            release: found.release,
            version: mark.version,
            provenBy: "mark",
            digest: mark.digest || candidate.digest,
            at: mark.at,
        };
    }));
    return marked.filter((one) => one !== undefined).sort((a, b) => (b.at?.getTime() ?? 0) - (a.at?.getTime() ?? 0))[0];
}
async function usableOnes(ecs, candidates) {
    for (const candidate of candidates) {
        const found = await describeDefinition(ecs, candidate.release);
        const undone = found?.tags.some(({ key, value }) => key === markKey(ecs.cluster, ecs.service) && value.startsWith(UNDONE_MARK));
        if (found !== undefined && undone !== true)
            return [candidate];
    }
    return [];
}

;// CONCATENATED MODULE: ./lib/adapters/aws/cloudwatch-alarms.js



const STATES = { OK: "ok", ALARM: "alarm" };
const NAMES_PER_CALL = 100;
/** Reads the states of alarms by name, metric and composite ones (`DescribeAlarms`); a state that is not known is `no-data`. Throws `Unreadable`. */
async function readAlarms(access, names) {
    const { CloudWatch } = await Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(85)]).then(__webpack_require__.t.bind(__webpack_require__, 4085, 19));
    const cloudwatch = new CloudWatch({
        ...clientSettings(access),
        maxAttempts: 3,
        requestHandler: await awsRequestHandler(),
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
            throw awsFailure(error, "cloudwatch:DescribeAlarms");
        }
    }
    return names.map((name) => ({ name, state: states.get(name) ?? "missing" }));
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-readiness.js








const PRESENCE = { found: "present", missing: "missing", elsewhere: "unknown-registry" };
/** A drop-in's job should not wait long for what its peer does not read. */
const ATTEMPTS = 3;
/** Reads what a rollout on ECS relies on beside its service; images are asked for as the job, then as `reader` where the job may not. */
function ecsReadiness(settings, clock, reader) {
    const { reader: service, elb } = openEcs(settings, clock);
    const asJob = ecrImage({ ...settings, attempts: ATTEMPTS });
    const asReader = reader === undefined ? undefined : ecrImage({ ...reader, attempts: ATTEMPTS });
    return {
        account: () => accountOf(settings),
        async image(image) {
            try {
                return PRESENCE[(await asJob(image)).kind];
            }
            catch (error) {
                if (asReader === undefined || !(error instanceof unreadable/* Unreadable */.I) || error.why !== "forbidden")
                    throw error;
                return PRESENCE[(await asReader(image)).kind];
            }
        },
        alarms: (names) => readAlarms(settings, names),
        rule: async (address) => ({ rule: address, weights: await elb.weights(address) }),
        async groupOf(rollout) {
            const { currentServiceRevisions = [] } = await service.recent();
            const number = revisionNumber(rollout);
            const arn = currentServiceRevisions.find((one) => revisionNumber(one.arn ?? "") === number)?.arn;
            const revision = number === undefined || arn === undefined ? undefined : await service.revision(arn);
            return revision?.resolvedConfiguration?.loadBalancers?.[0]?.targetGroupArn;
        },
    };
}
/** Names the account that a job speaks for (`sts:GetCallerIdentity`, which needs no permission). */
async function accountOf(access) {
    const { STS } = await Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
    const sts = new STS({
        ...clientSettings({ ...access, attempts: ATTEMPTS }),
        requestHandler: await awsRequestHandler(),
    });
    try {
        return (await sts.getCallerIdentity({})).Account ?? "";
    }
    catch (error) {
        throw awsFailure(error, "sts:GetCallerIdentity");
    }
}

// EXTERNAL MODULE: ./lib/core/rollout/service-configuration.js
var service_configuration = __webpack_require__(7053);
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
        const refusal = refusalOf(error, "ecs:ContinueServiceDeployment");
        return refusal.kind === "refused" && refusal.why === "invalid" ? { ...refusal, why: "conflict" } : refusal;
    }
}

// EXTERNAL MODULE: ./lib/core/task-definition/app-spec.js
var app_spec = __webpack_require__(4236);
;// CONCATENATED MODULE: ./lib/adapters/aws/codedeploy-act.js




/** Starts a deployment by CodeDeploy with the AppSpec that was given. */
function startShift(place, release, wish) {
    const { config, description } = wish;
    return create({ ...place, group: wish }, release, {
        appSpec: wish.appSpec,
        more: {
            ...(description === "" ? {} : { description: (0,shift_group/* shiftDescription */.FZ)(description) }),
            ...(config === "" ? {} : { deploymentConfigName: config }),
        },
    });
}
/** Brings a former release out again as a deployment of its own, with the AppSpec that the last one had. */
async function restoreByShift(place, release) {
    const { targetRevision } = await place.reader.group(place.group);
    return create(place, release, { appSpec: targetRevision?.appSpecContent?.content ?? "", more: {} });
}
/** Stops a deployment and has CodeDeploy bring the original back; one that is over already is a conflict, not an error. */
async function stopShift(reader, deploymentId) {
    try {
        await reader.write((client) => client.stopDeployment({ deploymentId, autoRollbackEnabled: true }));
        return { kind: "accepted", rollout: "", release: "" };
    }
    catch (error) {
        return refusalOf(error, "codedeploy:StopDeployment");
    }
}
async function create({ reader, group, service }, release, given) {
    const taskDefinition = addressOf(service, release);
    const content = contentOf(service, taskDefinition, given.appSpec);
    if (content.kind === "invalid")
        return {
            kind: "refused",
            why: "invalid",
            message: `the AppSpec cannot be used: ${content.problem}`,
            remedy: "Mend the file that `codedeploy-appspec` names.",
        };
    const sha256 = (0,external_node_crypto_.createHash)("sha256").update(content.text).digest("hex");
    try {
        const { deploymentId = "" } = await reader.write((client) => client.createDeployment({
            ...given.more,
            applicationName: group.application,
            deploymentGroupName: group.group,
            revision: { revisionType: "AppSpecContent", appSpecContent: { content: content.text, sha256 } },
        }));
        return { kind: "accepted", rollout: deploymentId, release, address: taskDefinition };
    }
    catch (error) {
        return refusalOf(error, "codedeploy:CreateDeployment");
    }
}
function contentOf(service, taskDefinition, appSpec) {
    if (appSpec !== "")
        return (0,app_spec/* renderAppSpec */.Z)(appSpec, taskDefinition);
    const primary = service.taskSets?.find(({ status }) => status === "PRIMARY");
    const [balancer] = primary?.loadBalancers ?? service.loadBalancers ?? [];
    const { containerName, containerPort } = balancer ?? {};
    if (containerName === undefined || containerPort === undefined)
        return { kind: "invalid", problem: "There is none, and the service does not say which container is reached." };
    return { kind: "content", text: (0,app_spec/* plainAppSpec */.F)({ taskDefinition, container: containerName, port: containerPort }) };
}
/** Writes the ARN of a release beside the service, in its partition, region and account. */
function addressOf({ serviceArn = "" }, release) {
    const [, partition, , region, account] = serviceArn.split(":");
    return `arn:${partition}:ecs:${region}:${account}:task-definition/${release}`;
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-act.js









const NOTHING = { kind: "accepted", rollout: "", release: "" };
/** Carries one write out; a refusal of ECS is answered, an answer that was lost is thrown as `Unreadable`. */
async function actEcs(ecs, reader, action) {
    const operation = OPERATIONS[action.kind];
    try {
        return await carryOut(ecs, reader, action);
    }
    catch (error) {
        return refusalOf(error, operation);
    }
}
const OPERATIONS = {
    register: "ecs:RegisterTaskDefinition",
    start: "ecs:UpdateService",
    continue: "ecs:ContinueServiceDeployment",
    "roll-back-held": "ecs:ContinueServiceDeployment",
    "stop-with-rollback": "ecs:StopServiceDeployment",
    "restore-release": "ecs:UpdateService",
    "restore-configuration": "ecs:UpdateService",
    mark: "ecs:TagResource",
};
async function carryOut(ecs, reader, action) {
    switch (action.kind) {
        case "register":
            return { ...NOTHING, ...(await registerDefinition(ecs, action.plan.definition)) };
        case "start":
            return start(ecs, reader, action.wish);
        case "continue":
        case "roll-back-held":
            return resolveHold(ecs, reader, action);
        case "stop-with-rollback": {
            if ((0,shift_group/* isShift */.Tu)(action.rollout))
                return stopShift(ecs.codeDeploy, action.rollout);
            const serviceDeploymentArn = await reader.addressOf(action.rollout);
            if (serviceDeploymentArn === undefined)
                return unknownRollout(action.rollout);
            await ecs.write((client) => client.stopServiceDeployment({ serviceDeploymentArn, stopType: "ROLLBACK" }));
            return NOTHING;
        }
        case "restore-release": {
            const service = reader.last() ?? (await reader.describe());
            if (byCodeDeploy(service))
                return restoreByShift(await shiftPlace(ecs, service), action.release);
            const moved = await movedOn(reader, action.after ?? "");
            if (moved !== undefined)
                return { ...moved, why: "conflict" };
            return update(ecs, {
                taskDefinition: action.release,
                ...(action.configuration === ""
                    ? {}
                    : { deploymentConfiguration: given((0,service_configuration/* formerConfiguration */.kS)(action.configuration)) }),
            });
        }
        case "restore-configuration":
            if (byCodeDeploy(reader.last()))
                return NOTHING;
            await update(ecs, { deploymentConfiguration: given((0,service_configuration/* formerConfiguration */.kS)(action.configuration)) });
            return NOTHING;
        case "mark":
            return mark(ecs, action);
    }
}
async function start(ecs, reader, wish) {
    const service = await reader.describe();
    if (wish.shift !== undefined && byCodeDeploy(service))
        return startShift(await shiftPlace(ecs, service), wish.release, wish.shift);
    const { deploymentConfiguration, deployments = [] } = service;
    const primary = deployments.find(({ status }) => status === "PRIMARY");
    if (wish.after !== undefined && primary?.id !== wish.after)
        return overtaken(primary);
    const own = (0,service_configuration/* parseConfiguration */.MA)(JSON.stringify(deploymentConfiguration ?? {}));
    const configuration = (0,service_configuration/* configurationFor */.a2)(own, wish);
    const request = {
        ...wish.extra,
        taskDefinition: wish.address || wish.release,
        ...(configuration === undefined ? {} : { deploymentConfiguration: given(configuration) }),
        ...(wish.desiredCount === undefined ? {} : { desiredCount: wish.desiredCount }),
        ...(wish.force ? { forceNewDeployment: true } : {}),
    };
    // A forced update that is repeated starts a second rollout: its call is made once.
    return update(ecs, request, wish.force ? "once" : undefined);
}
/** Looks once more what the service is set to: a release that is brought back must not take away what came meanwhile. */
async function movedOn(reader, after) {
    if (after === "")
        return undefined;
    const { deployments = [] } = await reader.describe();
    const primary = deployments.find(({ status }) => status === "PRIMARY");
    return primary?.id === after ? undefined : overtaken(primary);
}
function overtaken(primary) {
    return {
        kind: "refused",
        why: "overtaken",
        message: `${primary?.id ?? "another deployment"} of ${releaseOf(primary?.taskDefinition ?? "")} was started after the service was checked`,
        remedy: "Wait until it has ended, then re-run the job: it looks at the service again.",
    };
}
async function update(ecs, request, once) {
    const { cluster, service } = ecs;
    const { service: updated } = await ecs.write((client) => client.updateService({ cluster, service, ...request }), once);
    const primary = updated?.deployments?.find(({ status }) => status === "PRIMARY");
    return {
        kind: "accepted",
        rollout: primary?.id ?? "",
        release: releaseOf(primary?.taskDefinition ?? ""),
        address: primary?.taskDefinition ?? "",
    };
}
async function resolveHold(ecs, reader, action) {
    const serviceDeploymentArn = await reader.addressOf(action.rollout);
    if (serviceDeploymentArn === undefined)
        return unknownRollout(action.rollout);
    const way = action.kind === "continue" ? "CONTINUE" : "ROLLBACK";
    return answerHold(ecs, { serviceDeploymentArn, hookId: action.hold.id, action: way });
}
async function mark(ecs, { release, ...proven }) {
    const found = await describeDefinition(ecs, release);
    if (found === undefined)
        return {
            kind: "refused",
            why: "missing",
            message: `there is no task definition ${release}`,
            remedy: "Register it again, or go on without its mark.",
        };
    const tag = { key: markKey(ecs.cluster, ecs.service), value: formatMark({ at: ecs.now(), ...proven }) };
    await ecs.write((client) => client.tagResource({ resourceArn: found.arn, tags: [tag] }));
    return { ...NOTHING, release };
}
function unknownRollout(rollout) {
    return {
        kind: "refused",
        why: "missing",
        message: `ECS does not know ${rollout} on this service`,
        remedy: "Check that the record and the target name the same service.",
    };
}
/** Gives a configuration that came from ECS back to it. */
function given(configuration) {
    return JSON.parse(JSON.stringify(configuration));
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
        release: releaseOf(primary?.taskDefinition ?? ""),
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

// EXTERNAL MODULE: ./lib/core/rollout/rollout.js
var rollout_rollout = __webpack_require__(1824);
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
        inFlight: rollouts.filter((one) => one.id !== rollout && one.id === primary?.id && !(0,rollout_rollout/* isOver */.P)(one)),
        insight: { kind: "weak", permission },
        current: undefined,
    };
}
function legacyRollout(entry, all) {
    return {
        ...stoppedRollout(entry.id ?? ""),
        release: releaseOf(entry.taskDefinition ?? ""),
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
            at: placeOf(detail.lifecycleStage ?? ""),
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
function placeOf(stage) {
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
    const open = briefs.filter((brief) => !(0,rollout_rollout/* isOver */.P)(briefRolloutOf(brief, "")));
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
        return releaseOf(entry.taskDefinition);
    if (revision === undefined)
        return "";
    try {
        return releaseOf((await reader.revision(revision))?.taskDefinition ?? "");
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
        strategy: (0,service_configuration/* strategyOf */.xS)((0,service_configuration/* parseConfiguration */.MA)(configuration)),
        configuration,
        pauses: (0,service_configuration/* pausesIn */.xe)(configuration),
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
    return { rollout: entry?.id ?? "", release: releaseOf(entry?.taskDefinition ?? "") };
}

;// CONCATENATED MODULE: ./lib/core/task-definition/canonical.js
const SORTED_BY = { environment: "name", secrets: "name", tags: "key" };
/** What ECS fills in for a container that says nothing. */
const DEFAULTS = { cpu: 0, essential: true };
/** Writes a task definition so that two of the same meaning give the same text: keys sorted, empty members and ECS's own defaults left out, variables by name; tags do not count. */
function canonical(content) {
    const definition = Object.fromEntries(Object.entries(content).filter(([key]) => key !== "tags"));
    const containers = (content.containerDefinitions ?? []).map((container) => Object.fromEntries(Object.entries(container).filter(([key, value]) => DEFAULTS[key] !== value)));
    return JSON.stringify(ordered({ ...definition, containerDefinitions: containers }, ""));
}
function ordered(value, key) {
    if (Array.isArray(value)) {
        const items = value.map((item) => ordered(item, "")).filter((item) => item !== undefined);
        const by = SORTED_BY[key];
        return items.length === 0 ? undefined : by === undefined ? items : items.sort((a, b) => compare(a, b, by));
    }
    if (typeof value !== "object" || value === null)
        return value ?? undefined;
    const members = Object.entries(value)
        .map(([name, inner]) => [name, ordered(inner, name)])
        .filter(([, inner]) => inner !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return members.length === 0 ? undefined : Object.fromEntries(members);
}
function compare(a, b, by) {
    const [left, right] = [memberOf(a, by), memberOf(b, by)];
    return left < right ? -1 : left > right ? 1 : 0;
}
function memberOf(value, name) {
    return typeof value === "object" && value !== null && name in value ? String(Reflect.get(value, name)) : "";
}

// EXTERNAL MODULE: ./lib/core/task-definition/privileged-changes.js
var privileged_changes = __webpack_require__(7964);
;// CONCATENATED MODULE: ./lib/core/task-definition/definition-facts.js

/** The facts of no definition. */
const NO_FACTS = { images: [], variables: [], environmentFiles: [], privileged: [] };
/** Gathers the facts of a wanted definition; without a running one nothing counts as gained. */
function definitionFacts(running, wanted) {
    const containers = wanted.containerDefinitions ?? [];
    return {
        images: containers.map(({ name = "", image = "" }) => ({
            container: name,
            image,
            changed: running?.containerDefinitions?.find((one) => one.name === name)?.image !== image,
        })),
        variables: [
            ...new Set(containers.flatMap(({ environment, secrets }) => [...namesOf(environment), ...namesOf(secrets)])),
        ],
        environmentFiles: containers
            .filter(({ environmentFiles }) => Array.isArray(environmentFiles) && environmentFiles.length > 0)
            .map(({ name = "" }) => name),
        privileged: running === undefined ? [] : (0,privileged_changes/* privilegedChanges */.Z)(running, wanted),
    };
}
function namesOf(list) {
    if (!Array.isArray(list))
        return [];
    return list.flatMap((item) => typeof item === "object" && item !== null && "name" in item && typeof item.name === "string" ? [item.name] : []);
}

;// CONCATENATED MODULE: ./lib/core/task-definition/diff-definitions.js

/** Places below which every value may be secret, whatever it is called. */
const HIDDEN = /(^|\.)(environment|environmentFiles|secrets|dockerLabels|labels|driverOpts|options|secretOptions|command|entryPoint|hookDetails|tags|properties|extraHosts)(\.|$)/;
/** The members whose values are shown; all others are told by their place alone. */
const SHOWN = /(^|\.)(family|image|cpu|memory|memoryReservation|essential|privileged|readonlyRootFilesystem|user|workingDirectory|networkMode|pidMode|ipcMode|taskRoleArn|executionRoleArn|containerPort|hostPort|protocol|appProtocol|startTimeout|stopTimeout|interval|timeout|retries|startPeriod|logDriver|sourceVolume|containerPath|readOnly|sourcePath|sizeInGiB|cpuArchitecture|operatingSystemFamily|versionConsistency|enableFaultInjection|condition|containerName|softLimit|hardLimit|initProcessEnabled|requiresCompatibilities\.\d+|capabilities\.(add|drop)\.\d+)$/;
const LONGEST = 200;
/** Lists how a wanted definition departs from the running one, containers and variables by name; only values that are surely no secret are shown. */
function diffDefinitions(running, wanted) {
    const before = flatten(registrable(running).content);
    const after = flatten(registrable(wanted).content);
    const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
    return paths.flatMap((path) => {
        const [old, fresh] = [before.get(path), after.get(path)];
        if (old === fresh)
            return [];
        const show = (value) => value === undefined || HIDDEN.test(path) || !SHOWN.test(path) ? undefined : value.slice(0, LONGEST);
        return [
            {
                path,
                change: old === undefined ? "added" : fresh === undefined ? "removed" : "changed",
                before: show(old),
                after: show(fresh),
            },
        ];
    });
}
function flatten(value, path = "", into = new Map()) {
    if (Array.isArray(value)) {
        for (const [index, item] of value.entries())
            flatten(item, join(path, nameOf(item) ?? String(index)), into);
    }
    else if (typeof value === "object" && value !== null) {
        for (const [key, inner] of Object.entries(value))
            flatten(inner, join(path, key), into);
    }
    else if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
        into.set(path, String(value));
    }
    return into;
}
function nameOf(item) {
    if (typeof item !== "object" || item === null)
        return undefined;
    const name = "name" in item ? item.name : "key" in item ? item.key : undefined;
    return typeof name === "string" && name !== "" ? name : undefined;
}
function join(path, key) {
    return path === "" ? key : `${path}.${key}`;
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-serving-groups.js

/** Finds the target groups that serve what a rollout brought: those of CodeDeploy's primary task set, those that ECS resolved for the rollout's revision, else the service's own. */
async function servingGroups(reader, rollout) {
    const service = reader.last() ?? (await reader.describe());
    const number = revisionNumber(rollout);
    const arn = service.currentServiceRevisions?.find((one) => revisionNumber(one.arn ?? "") === number)?.arn;
    const revision = arn === undefined ? undefined : await reader.revision(arn);
    const serving = service.taskSets?.find(({ status }) => status === "PRIMARY");
    const attached = serving?.loadBalancers ?? revision?.resolvedConfiguration?.loadBalancers ?? service.loadBalancers ?? [];
    return attached.flatMap(({ targetGroupArn }) => (targetGroupArn === undefined ? [] : [targetGroupArn]));
}

;// CONCATENATED MODULE: ./lib/core/task-definition/drop-empty.js
/** Maps from names of the user's to texts: an empty text is a value there. */
const MAPS = ["dockerLabels", "options", "driverOpts", "labels"];
/** Lists whose items are a name and a value: an empty value is one, and a missing one stands for it. */
const PAIRS = ["environment", "tags", "properties"];
/**
 * Drops what templates leave empty and ECS would refuse: members that are `null`, an empty text, list or object. Kept are items of
 * lists of texts, values of variables, tags, labels and options, and the members named in `keep`, together with what they stand in.
 */
function dropEmpty(content, keep) {
    const cleaned = cleanObject(content, "", keep);
    return cleaned;
}
function clean(value, key, keep) {
    if (value === null || value === undefined)
        return undefined;
    if (Array.isArray(value)) {
        const items = value.map((item) => (item === "" ? item : cleanItem(item, key, keep)));
        const kept = items.filter((item) => item !== undefined);
        return kept.length === 0 && !keep.includes(key) ? undefined : kept;
    }
    if (typeof value === "object") {
        const cleaned = cleanObject(value, key, keep);
        return Object.keys(cleaned).length === 0 && !keep.includes(key) ? undefined : cleaned;
    }
    return value === "" && !keep.includes(key) ? undefined : value;
}
function cleanItem(item, key, keep) {
    const cleaned = clean(item, "", keep);
    const pair = PAIRS.includes(key) && typeof cleaned === "object" && cleaned !== null && !("value" in cleaned);
    return pair ? { ...cleaned, value: "" } : cleaned;
}
function cleanObject(value, key, keep) {
    const members = Object.entries(value);
    if (MAPS.includes(key))
        return Object.fromEntries(members.filter(([, inner]) => inner !== null));
    return Object.fromEntries(members
        .map(([name, inner]) => [name, clean(inner, name, keep)])
        .filter(([, inner]) => inner !== undefined));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/core/task-definition/parse-task-definition.js

/** As many times a text may be referred to; an unfolding that multiplies is refused. */
const MOST_ALIASES = 100;
/** Parses a task definition file in JSON or YAML; the whole answer of `aws ecs describe-task-definition` is taken too. */
function parseTaskDefinition(text, file) {
    try {
        const value = readJsonOrYaml(text.replace(/^\ufeff/, ""));
        if (!isObject(value))
            return invalid(file, "is not an object of JSON or YAML: give the task definition itself.");
        const inner = "taskDefinition" in value && isObject(value.taskDefinition)
            ? { ...value.taskDefinition, ...tagsOf(value) }
            : value;
        const containers = inner.containerDefinitions;
        if (!Array.isArray(containers) || !containers.every(isObject))
            return invalid(file, "has no list `containerDefinitions`: give at least one container.");
        return { kind: "content", content: { ...inner, containerDefinitions: containers } };
    }
    catch (error) {
        return invalid(file, `is neither JSON nor YAML: ${mistakeOf(error)}.`);
    }
}
/** Reads JSON as JSON; what is none of it is YAML, which also takes JSON with comments or a last comma, as the official action does. */
function readJsonOrYaml(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return (0,dist/* parse */.qg)(text, { schema: "core", maxAliasCount: MOST_ALIASES, logLevel: "error" });
    }
}
/** Names a mistake and its place; the parser's own words quote the text, which may hold a secret. */
function mistakeOf(error) {
    if (!(error instanceof dist/* YAMLParseError */.XT))
        return "it refers to itself, unfolds without end, or nests too deep";
    const [place] = error.linePos ?? [];
    const what = error.code.toLowerCase().replaceAll("_", " ");
    return place === undefined ? what : `${what} at line ${place.line}, column ${place.col}`;
}
function tagsOf(value) {
    return value.tags === undefined ? {} : { tags: value.tags };
}
function invalid(file, what) {
    return { kind: "invalid", problem: `${file} ${what}` };
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/core/task-definition/render-image.js


/** Renders an image into a container; an empty container name stands for the only one there is. */
function renderImage(definition, { container, image, digest = "" }) {
    const containers = definition.containerDefinitions ?? [];
    const names = containers.map(({ name = "" }) => name);
    const [only] = names;
    const wanted = container === "" && names.length === 1 && only !== undefined ? only : container;
    if (wanted === "")
        return render_image_invalid(`The task definition has ${names.length} containers (${names.join(", ")}): say which one gets the image with \`container-name\` or the target's \`container\`.`);
    if (!names.includes(wanted)) {
        const near = (0,did_you_mean/* didYouMean */.a)(wanted, names);
        return render_image_invalid(`The task definition has no container '${wanted}'${near === undefined ? `; it has ${names.join(", ")}` : `; did you mean '${near}'?`}`);
    }
    const rendered = containers.map((one) => one.name === wanted ? { ...one, image: imageOf(image || (one.image ?? ""), digest) } : one);
    return { kind: "content", content: { ...definition, containerDefinitions: rendered } };
}
/** Joins an image repository and a digest; a tag or digest that the repository carries is replaced. */
function pinnedImage(repository, digest) {
    const bare = repository.replace(/@.*$/, "").replace(/:[^:/]+$/, "");
    return `${bare}@${digest}`;
}
function imageOf(image, digest) {
    return digest === "" ? image : pinnedImage(image, digest);
}
function render_image_invalid(problem) {
    return { kind: "invalid", problem: (0,inert/* inertLine */.F)(problem, 500) };
}

;// CONCATENATED MODULE: ./lib/core/task-definition/render-container.js

/** Renders a wish into a container; a name that is both a variable and a secret afterwards is only what was wished last, since ECS refuses both. */
function renderContainer(container, wish) {
    const { environment = {}, secrets = {}, envFiles, dockerLabels, command } = wish;
    const variables = listed(container.environment, "value", { ...gone(secrets), ...environment });
    const hidden = listed(container.secrets, "valueFrom", { ...gone(environment), ...secrets });
    return {
        ...container,
        ...render_container_imageOf(container, wish),
        ...(variables === undefined ? {} : { environment: variables }),
        ...(hidden === undefined ? {} : { secrets: hidden }),
        ...(envFiles === undefined ? {} : { environmentFiles: envFiles.map((value) => ({ value, type: "s3" })) }),
        ...(dockerLabels === undefined ? {} : { dockerLabels: merged(container.dockerLabels, dockerLabels) }),
        ...(command === undefined ? {} : { command }),
        ...logging(container.logConfiguration, wish),
    };
}
function render_container_imageOf(container, { image, digest = "" }) {
    const named = image ?? (digest === "" ? undefined : container.image);
    return named === undefined ? {} : { image: digest === "" ? named : pinnedImage(named, digest) };
}
function gone(given) {
    const set = Object.keys(given).filter((name) => given[name] !== null);
    return Object.fromEntries(set.map((name) => [name, null]));
}
/** Changes a list of named values in place; `undefined` where there is none and none comes. */
function listed(list, member, given) {
    const known = Array.isArray(list) ? list : [];
    const names = known.map(render_container_nameOf);
    const changed = known.flatMap((item, index) => {
        const name = names[index] ?? "";
        const value = Object.hasOwn(given, name) ? given[name] : undefined;
        if (value === undefined)
            return [item];
        return value === null || names.indexOf(name) !== index ? [] : [{ name, [member]: value }];
    });
    const added = Object.entries(given).flatMap(([name, value]) => value === null || names.includes(name) ? [] : [{ name, [member]: value }]);
    return Array.isArray(list) || added.length > 0 ? [...changed, ...added] : undefined;
}
function render_container_nameOf(item) {
    return isMember(item) && typeof item.name === "string" ? item.name : "";
}
function merged(known, given) {
    const kept = Object.entries({ ...(isMember(known) ? known : {}), ...given });
    return Object.fromEntries(kept.filter(([, value]) => value !== null));
}
/** The options of one driver mean nothing to another: a changed driver begins without them. */
function logging(configuration, { logDriver, logOptions }) {
    if (logDriver === undefined && logOptions === undefined)
        return {};
    const known = isMember(configuration) ? configuration : {};
    const driver = logDriver ?? known.logDriver;
    const kept = driver === known.logDriver ? known : {};
    const options = logOptions === undefined ? {} : { options: merged(kept.options, logOptions) };
    return { logConfiguration: { ...kept, ...(driver === undefined ? {} : { logDriver: driver }), ...options } };
}
function isMember(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/core/task-definition/render-definition.js



const ROLE = /^arn:aws(-[a-z]+)*:iam::\d{12}:role\/.+$/;
/** The log drivers that ECS knows (API reference, LogConfiguration). */
const DRIVERS = [
    "awsfirelens",
    "awslogs",
    "fluentd",
    "gelf",
    "journald",
    "json-file",
    "logentries",
    "splunk",
    "syslog",
];
/** Renders wishes into a task definition, one after the other; all problems are told together and values are in none. */
function renderDefinition(definition, wish) {
    const names = (definition.containerDefinitions ?? []).map(({ name = "" }) => name);
    const problems = [
        ...wish.containers.flatMap((one) => [...nameProblems(one, names), ...contentProblems(one)]),
        ...roleProblem("task-role-arn", wish.taskRole),
        ...roleProblem("execution-role-arn", wish.executionRole),
    ];
    if (problems.length > 0)
        return { kind: "problems", problems: problems.map((text) => (0,inert/* inertLine */.F)(text, 500)) };
    const containerDefinitions = (definition.containerDefinitions ?? []).map((container) => wish.containers
        .filter((one) => one.container === "" || one.container === container.name)
        .reduce(renderContainer, container));
    return {
        kind: "content",
        content: {
            ...definition,
            containerDefinitions,
            ...(wish.taskRole === "" ? {} : { taskRoleArn: wish.taskRole }),
            ...(wish.executionRole === "" ? {} : { executionRoleArn: wish.executionRole }),
        },
    };
}
function nameProblems({ container }, names) {
    if (names.includes(container) || (container === "" && names.length === 1))
        return [];
    if (container === "")
        return [
            `The task definition has ${names.length} containers (${names.join(", ")}): name yours in \`container-name\`.`,
        ];
    const near = (0,did_you_mean/* didYouMean */.a)(container, names);
    const hint = near === undefined ? `; it has ${names.join(", ")}: name one of them.` : `; did you mean '${near}'?`;
    return [`The task definition has no container '${container}'${hint}`];
}
function contentProblems({ container, environment = {}, secrets = {}, logDriver }) {
    const where = container === "" ? "The container" : `Container '${container}'`;
    const twice = Object.keys(secrets).filter((name) => secrets[name] !== null && typeof environment[name] === "string");
    const unknown = logDriver !== undefined && !DRIVERS.includes(logDriver);
    const near = unknown ? (0,did_you_mean/* didYouMean */.a)(logDriver, DRIVERS) : undefined;
    return [
        ...twice.map((name) => `${where} gets '${name}' both as a variable and as a secret: give it once.`),
        ...(unknown
            ? [
                `${where} gets the log driver '${logDriver}'${near === undefined ? `: use one of ${DRIVERS.join(", ")}.` : `; did you mean '${near}'?`}`,
            ]
            : []),
    ];
}
function roleProblem(input, role) {
    return role === "" || ROLE.test(role)
        ? []
        : [`\`${input}\` is '${role}': give the role's ARN, arn:aws:iam::<account>:role/<name>.`];
}

;// CONCATENATED MODULE: ./lib/adapters/aws/wanted-definition.js







/** Computes the definition that is wanted: from a file, from what runs, or from a revision, with everything rendered into it. */
async function wantedDefinition(ecs, wish, running) {
    switch (wish.kind) {
        case "existing":
            return existing(ecs, wish, running);
        case "image":
            if (running === undefined)
                return problem("The service runs no task definition that could be rendered: give `task-definition`.");
            return rendered(withTags(running), wish, wish.render);
        case "definition":
            return fromFile(wish);
    }
}
async function existing(ecs, { release, render, settled }, running) {
    const found = await describeDefinition(ecs, release);
    if (found === undefined)
        return problem(`There is no task definition ${release}: check its name and region.`);
    if (settled !== undefined) {
        const family = running?.content.family ?? found.content.family ?? "";
        if (found.content.family !== family)
            return problem(`Task definition ${found.release} is none of ${family}, which the service runs: its variables and roles are another's. Name a revision of ${family}, or the tag.`);
        const pinned = pinTo(found, settled);
        if (pinned.kind === "problems")
            return pinned;
        if (render !== undefined)
            return renderKeeping(settled.digest, pinned.same === undefined ? pinned.content : withTags(found), render);
        if (pinned.same === undefined)
            return pinned;
    }
    if (render !== undefined)
        return renderDefinition(withTags(found), render);
    if (!found.active)
        return problem(`Task definition ${found.release} is inactive: register it again.`);
    return { kind: "content", content: found.content, same: found };
}
/** Holds a revision to the digest that its version was settled to. */
function pinTo(found, { container, digest }) {
    const containers = found.content.containerDefinitions ?? [];
    const { image = "" } = containers.find(({ name }) => name === container) ?? containers[0] ?? {};
    if (image.endsWith(`@${digest}`))
        return { kind: "content", content: found.content, same: found };
    if (image.includes("@"))
        return problem(`Task definition ${found.release} runs ${image}, and the version was settled to ${digest}: re-run all jobs.`);
    return rendered(withTags(found), { image: "", container, digest }, undefined);
}
async function fromFile(wish) {
    const { file, keep = [], render } = wish;
    const parsed = parseTaskDefinition(wish.text, file);
    if (parsed.kind === "invalid")
        return problem(parsed.problem);
    const { content, dropped } = registrable(parsed.content);
    const unknown = await foreignKeys(content);
    if (unknown.length > 0)
        return {
            kind: "problems",
            problems: unknown.map((text) => `${file}: ${text}`),
            reason: "definition_keys_unknown",
        };
    if (content.family === undefined || content.family === "")
        return problem(`${file} has no \`family\`: name it.`);
    const wanted = rendered(dropEmpty(content, keep), wish, render);
    if (wanted.kind === "problems" || dropped.length === 0)
        return wanted;
    const notice = `${file}: left out ${dropped.join(", ")}, which ECS describes and does not register; remove them from the file.`;
    return { ...wanted, notices: [notice] };
}
function rendered(content, image, render) {
    const pinned = image.image === "" && (image.digest ?? "") === ""
        ? { kind: "content", content }
        : renderImage(content, image);
    if (pinned.kind === "invalid")
        return problem(pinned.problem);
    return render === undefined ? pinned : renderKeeping(image.digest ?? "", pinned.content, render);
}
/** Renders everything else beside the image that was settled by its digest; a rendering that gives its container another one is a problem. */
function renderKeeping(digest, content, render) {
    const wanted = renderDefinition(content, render);
    if (wanted.kind === "problems" || digest === "")
        return wanted;
    const settled = (content.containerDefinitions ?? []).filter(({ image = "" }) => image.endsWith(`@${digest}`));
    const lost = settled.find(({ name }) => {
        const { image = "" } = wanted.content.containerDefinitions?.find((one) => one.name === name) ?? {};
        return !image.endsWith(`@${digest}`);
    });
    if (lost === undefined)
        return wanted;
    return problem(`\`containers\` gives '${lost.name ?? ""}' another image than the one that was settled, ${digest}: leave its \`image\` out.`);
}
/** Gives a registered definition its tags back, ours and those of AWS excepted. */
function withTags({ content, tags }) {
    const kept = tags.filter(({ key }) => !isMark(key) && !key.startsWith("aws:"));
    return kept.length === 0 ? content : { ...content, tags: kept };
}
function problem(text) {
    return { kind: "problems", problems: [text] };
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-plan.js









const NOTHING_LIVE = { release: "", rollout: "" };
/** Computes what would be registered and how it departs from what is live. */
async function planEcs({ ecs, reader, elb, observe }, wish) {
    const live = ecs.service === "" ? NOTHING_LIVE : (await observe()).live;
    const blind = new Set();
    const running = live.release === "" ? undefined : await describeIfAllowed(ecs, live.release, { wish, blind });
    const liveHealth = ecs.service === "" ? { kind: "no-load-balancer" } : await healthOf({ reader, elb }, live.rollout);
    const wanted = await wantedDefinition(ecs, wish, running);
    if (wanted.kind === "problems")
        return {
            release: undefined,
            family: familyOf(live.release),
            definition: "",
            changes: [],
            problems: wanted.problems,
            ...(wanted.reason === undefined ? {} : { problemReason: wanted.reason }),
            facts: NO_FACTS,
            liveHealth,
        };
    const { content, notices = [] } = wanted;
    const same = wanted.same ?? (await identical(ecs, content, { wish, running, blind }));
    return {
        release: same?.release,
        address: same?.arn ?? "",
        family: content.family ?? "",
        notices,
        blind: [...blind],
        definition: JSON.stringify(content),
        // Where the running one may not be read, everything would look new.
        changes: blind.size > 0 ? [] : diffDefinitions(running?.content ?? {}, content),
        problems: [],
        facts: definitionFacts(running?.content, content),
        liveHealth,
    };
}
/** Reads a definition that a file can be deployed without: a role that may not read it is noted. */
async function describeIfAllowed(ecs, release, { wish, blind }) {
    try {
        return await describeDefinition(ecs, release);
    }
    catch (error) {
        if (wish.kind !== "definition" || !(error instanceof unreadable/* Unreadable */.I) || error.why !== "forbidden")
            throw error;
        blind.add("ecs:DescribeTaskDefinition");
        return undefined;
    }
}
/** Finds a revision of the same content, the running one or the newest of its family; a file whose images may move is registered each time. */
async function identical(ecs, content, { running, ...sight }) {
    const fromFile = sight.wish.kind === "definition";
    if (fromFile && !(content.containerDefinitions ?? []).every(({ image = "" }) => image.includes("@sha256:")))
        return undefined;
    const text = canonical(content);
    const same = (found) => found?.active === true && canonical(found.content) === text && (!fromFile || sameTags(found.tags, content.tags));
    if (same(running))
        return running;
    if (sight.blind.size > 0)
        return undefined;
    const newest = await describeIfAllowed(ecs, content.family ?? "", sight);
    return same(newest) ? newest : undefined;
}
function sameTags(registered, wanted) {
    const given = Array.isArray(wanted) ? wanted : [];
    const own = registered.filter(({ key }) => !isMark(key) && !key.startsWith("aws:"));
    return (own.length === given.length &&
        own.every((tag) => given.some(({ key, value }) => key === tag.key && (value ?? "") === tag.value)));
}
async function healthOf({ reader, elb }, rollout) {
    try {
        const [group] = await servingGroups(reader, rollout);
        if (group === undefined)
            return { kind: "no-load-balancer" };
        const targets = await elb.health(group);
        return { kind: targets.some(({ state }) => state === "healthy") ? "healthy" : "unhealthy" };
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        return { kind: "unknown", why: `${error.message}. ${error.remedy}` };
    }
}

// EXTERNAL MODULE: ./lib/core/rollout/assess-rollout.js
var assess_rollout = __webpack_require__(915);
;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-prove.js

/** Judges a claim by an observation: our rollout SUCCEEDED, is still primary, brought that release, and as many of its tasks run as are wanted now. */
function proofOf(observation, claim) {
    return claim.rollout === undefined || claim.rollout === ""
        ? proofOfRelease(observation, claim.release)
        : proofOfRollout(observation, claim);
}
function proofOfRollout(observation, { release, rollout: claimed }) {
    const { rollout, live, insight } = observation;
    const assessment = (0,assess_rollout/* assessRollout */.c)(observation, { failedTasks: undefined });
    switch (assessment.kind) {
        case "succeeded":
            if (rollout !== undefined && rollout.release !== "" && release !== "" && rollout.release !== release)
                return { kind: "disproven", why: "other-release", live: rollout.release };
            return tasksMissing(observation) ?? proven(live.release, observation, insight.kind);
        case "superseded":
            return { kind: "disproven", why: "superseded", live: live.release };
        case "rolled-back":
        case "rollback-failed":
        case "stopped":
            return { kind: "disproven", why: "rolled-back", live: live.release };
        case "in-progress":
        case "held":
        case "rolling-back":
        case "tasks-failing":
            return { kind: "pending", why: assessment.kind === "in-progress" ? assessment.stage : assessment.kind };
        case "unknown": {
            // ECS keeps service deployments for a while only; what the service itself has completed stays.
            const { primary } = observation;
            if (primary.rollout !== claimed || !primary.complete)
                return { kind: "pending", why: assessment.why };
            const proof = proofOfRelease(observation, release);
            return proof.kind === "proven" ? { ...proof, strength: "weak" } : proof;
        }
    }
}
function proofOfRelease(observation, release) {
    const { primary, inFlight, live, insight } = observation;
    if (inFlight.length > 0 || !primary.complete)
        return { kind: "pending", why: inFlight[0]?.status ?? "in-progress" };
    if (live.release !== release)
        return { kind: "disproven", why: "other-release", live: live.release };
    return tasksMissing(observation) ?? proven(release, observation, insight.kind);
}
function tasksMissing({ tasks, live }) {
    if (tasks.wanted === 0 && tasks.running === 0)
        return { kind: "disproven", why: "no-tasks", live: live.release };
    if (tasks.running > 0 && tasks.running >= tasks.wanted)
        return undefined;
    return {
        kind: "pending",
        why: tasks.running === 0 ? "no task runs yet" : `${tasks.running} of ${tasks.wanted} tasks run`,
    };
}
function proven(release, { tasks }, strength) {
    return { kind: "proven", release, running: tasks.running, strength };
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-target-health.js


/**
 * Holds a proof to the load balancer's word: as many healthy targets as tasks are wanted, in each group that takes traffic. A
 * release without a load balancer is proven by its tasks; a health that cannot be read is a gap, or thrown where it is required.
 */
async function heldToTargets(proof, { claim, rollout, wanted }, { reader, elb }) {
    try {
        for (const group of await servingGroups(reader, rollout)) {
            const targets = (await elb.health(group)).filter(({ state }) => state !== "unused");
            const healthy = targets.filter(({ state }) => state === "healthy").length;
            if (targets.length > 0 && healthy < wanted)
                return { kind: "pending", why: `${healthy} of ${wanted} targets are healthy behind the load balancer` };
        }
        return proof;
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I) || claim.health === "required")
            throw error;
        return { ...proof, gap: `${error.message}. ${error.remedy}` };
    }
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-target.js







/** As long as an observation may stand for another that follows it. */
const ecs_target_RECENT_MILLISECONDS = 5_000;
/** Speaks to one service of ECS as a target; the SDK is imported at the first call. */
function ecsTarget(settings, clock) {
    const { ecs, reader, elb } = openEcs(settings, clock);
    let seen;
    const observe = async () => {
        const observation = await observeEcs({ ecs, reader });
        seen = { at: clock.elapsed(), observation };
        return observation;
    };
    // What is planned departs from what was just shown to be live.
    const recent = async () => seen !== undefined && clock.elapsed() - seen.at < ecs_target_RECENT_MILLISECONDS ? seen.observation : observe();
    return {
        observe: async (rollout, care) => rollout === undefined
            ? observe()
            : observeEcs({ ecs, reader }, rollout, care === "glance" ? await glanceAt(reader, rollout) : undefined),
        plan: (wish) => planEcs({ ecs, reader, elb, observe: recent }, wish),
        act: (action) => actEcs(ecs, reader, action),
        async prove(claim) {
            const observation = await observeEcs({ ecs, reader }, claim.rollout);
            const proof = proofOf(observation, claim);
            if (proof.kind !== "proven")
                return proof;
            const serving = { claim, rollout: observation.primary.rollout, wanted: observation.tasks.wanted };
            return heldToTargets(proof, serving, { reader, elb });
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-tasks.js







/** Runs one-off tasks on a cluster of ECS; the client token keeps a repeated call from starting a second one. */
function ecsTasks(settings, clock) {
    const { ecs } = openEcs(settings, clock);
    const { cluster } = ecs;
    const look = async (tasks) => {
        if (tasks.length === 0)
            return [];
        const { tasks: found = [] } = await ecs.read("ecs:DescribeTasks", (client) => client.describeTasks({ cluster, tasks: [...tasks] }));
        return found.map(taskOf);
    };
    return {
        look,
        start: (order) => ecs_tasks_start(ecs, order, look),
        async running(startedBy) {
            const { taskArns = [] } = await ecs.read("ecs:ListTasks", (client) => client.listTasks({ cluster, startedBy }));
            // ECS may list a task that has just stopped.
            return (await look(taskArns.slice(0, 100))).filter(({ stopped }) => !stopped);
        },
        async stop(task, reason) {
            await ecs.read("ecs:StopTask", (client) => client.stopTask({ cluster, task, reason: reason.slice(0, 255) }));
        },
    };
}
async function ecs_tasks_start(ecs, order, look) {
    const placement = order.placement.kind === "given" ? order.placement.settings : await placementOfService(ecs);
    const request = {
        ...placement,
        cluster: ecs.cluster,
        taskDefinition: order.definition,
        startedBy: order.startedBy,
        clientToken: order.token,
        ...(order.group === "" ? {} : { group: order.group }),
        overrides: { containerOverrides: order.overrides.map((one) => ({ ...one })) },
    };
    const foreign = await droppedKeys(request);
    if (foreign.length > 0)
        return { kind: "refused", message: foreign.join(" "), remedy: "Mend the keys that ECS does not know." };
    try {
        const { tasks = [], failures = [] } = await ecs.write((client) => client.runTask(request));
        return {
            kind: "started",
            tasks: tasks.map(taskOf),
            refusals: failures.map(({ arn = "", reason = "", detail = "" }) => ({ resource: arn, reason, detail })),
        };
    }
    catch (error) {
        const earlier = tasksInConflict(error);
        if (earlier.length > 0)
            return { kind: "started", tasks: await standing(earlier, look), refusals: [] };
        const refusal = refusalOf(error, "ecs:RunTask");
        if (refusal.kind === "accepted")
            throw error;
        return { kind: "refused", message: refusal.message, remedy: refusal.remedy };
    }
}
/** Reads tasks that were started before; one that may not be looked at, or is forgotten by now, is known by its address alone. */
async function standing(addresses, look) {
    const seen = await look(addresses).catch((error) => {
        if (error instanceof unreadable/* Unreadable */.I && error.why === "forbidden")
            return [];
        throw error;
    });
    return addresses.map((taskArn) => seen.find(({ address }) => address === taskArn) ?? taskOf({ taskArn }));
}
/** Lists the keys of a request that the SDK would drop in silence. */
async function droppedKeys(request) {
    const { RunTaskRequest$ } = await Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(212)]).then(__webpack_require__.t.bind(__webpack_require__, 212, 19));
    return unknownKeys(request, keysOf(RunTaskRequest$), "").map((said) => said.replace("a task definition", "RunTask"));
}
/** Reads the tasks that were started under the same token, where ECS refuses since the request differs from the first. */
function tasksInConflict(error) {
    if (!(error instanceof Error) || error.name !== "ConflictException" || !("resourceIds" in error))
        return [];
    return Array.isArray(error.resourceIds) ? error.resourceIds.map(String) : [];
}
/** Reads how the service places its own tasks. */
async function placementOfService(ecs) {
    const service = await ecsReader(ecs).describe();
    const set = service.taskSets?.find(({ status }) => status === "PRIMARY");
    const { networkConfiguration, capacityProviderStrategy = [], launchType, platformVersion } = { ...set, ...service };
    return {
        ...(networkConfiguration === undefined ? {} : { networkConfiguration }),
        ...(capacityProviderStrategy.length === 0
            ? launchType === undefined
                ? {}
                : { launchType }
            : { capacityProviderStrategy }),
        ...(platformVersion === undefined ? {} : { platformVersion }),
    };
}
function taskOf(task) {
    const { taskArn = "", taskDefinitionArn = "", lastStatus = "", containers = [] } = task;
    return {
        id: taskArn.slice(taskArn.lastIndexOf("/") + 1),
        address: taskArn,
        release: releaseOf(taskDefinitionArn),
        group: task.group ?? "",
        status: lastStatus,
        stopped: lastStatus === "STOPPED",
        started: task.startedAt !== undefined,
        stopCode: task.stopCode ?? "",
        stoppedReason: task.stoppedReason ?? "",
        containers: containers.map(({ name = "", exitCode, reason = "" }) => ({ name, exitCode, reason })),
    };
}

// EXTERNAL MODULE: ./lib/adapters/http/node-http.js + 8 modules
var node_http = __webpack_require__(2161);
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
    const sts = new STS({ region, requestHandler: await awsRequestHandler(), maxAttempts: 4 });
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
        const failure = awsFailure(error, "sts:AssumeRoleWithWebIdentity");
        if (failure.why !== "forbidden")
            throw failure;
        throw new unreadable/* Unreadable */.I("forbidden", `role ${role} does not trust this job: ${failure.message}`, `Let the trust policy of ${role} admit this repository, environment and workflow (sts:AssumeRoleWithWebIdentity).`);
    }
}

;// CONCATENATED MODULE: ./lib/adapters/aws/job-access.js


/** Computes how a job reaches AWS at a place: as the place's role by the job's identity token, else as the environment says. */
function jobAccess({ run, clock, mask }, { role, region, attempts }) {
    const access = { region, ...(attempts === undefined ? {} : { attempts }) };
    if (role === "")
        return access;
    return {
        ...access,
        credentials: awsCredentials({
            role,
            region,
            session: `deploy-${run.runId}-${run.runAttempt}`,
            http: (0,node_http/* nodeHttp */.L)(),
            clock,
            mask,
        }),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/aws/rds-backups.js




/** Takes snapshots of RDS instances and clusters; the SDK is imported at the first call. */
function rdsBackups(access) {
    let opened;
    const client = () => {
        opened ??= openRds(access);
        return opened;
    };
    return {
        async create(order) {
            const action = `rds:${order.kind === "instance" ? "CreateDBSnapshot" : "CreateDBClusterSnapshot"}`;
            try {
                return { kind: "started", backup: await createSnapshot(await client(), order) };
            }
            catch (error) {
                return (await rds_backups_standing(await client(), order, error)) ?? refused(error, action);
            }
        },
        look: async (kind, name) => lookAt(await client(), kind, name),
    };
}
async function createSnapshot(rds, order) {
    const Tags = Object.entries(order.tags).map(([Key, Value]) => ({ Key, Value }));
    if (order.kind === "instance") {
        const { DBSnapshot: made = {} } = await rds.createDBSnapshot({
            DBSnapshotIdentifier: order.name,
            DBInstanceIdentifier: order.database,
            Tags,
        });
        return instanceBackup(made);
    }
    const { DBClusterSnapshot: made = {} } = await rds.createDBClusterSnapshot({
        DBClusterSnapshotIdentifier: order.name,
        DBClusterIdentifier: order.database,
        Tags,
    });
    return clusterBackup(made);
}
/** Takes up the snapshot that an earlier attempt asked for: its name is the request's own. */
async function rds_backups_standing(rds, order, error) {
    if (!(error instanceof Error) || !/SnapshotAlreadyExists/.test(error.name))
        return undefined;
    const backup = await lookAt(rds, order.kind, order.name);
    return backup === undefined ? undefined : { kind: "started", backup };
}
function refused(error, action) {
    const refusal = refusalOf(error, action);
    if (refusal.kind === "accepted")
        throw awsFailure(error, action);
    return { kind: "refused", message: refusal.message, remedy: refusal.remedy };
}
async function lookAt(rds, kind, name) {
    const action = `rds:${kind === "instance" ? "DescribeDBSnapshots" : "DescribeDBClusterSnapshots"}`;
    try {
        if (kind === "instance") {
            const { DBSnapshots: [found] = [] } = await rds.describeDBSnapshots({ DBSnapshotIdentifier: name });
            return found === undefined ? undefined : instanceBackup(found);
        }
        const { DBClusterSnapshots: [found] = [] } = await rds.describeDBClusterSnapshots({
            DBClusterSnapshotIdentifier: name,
        });
        return found === undefined ? undefined : clusterBackup(found);
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.I)
            throw error;
        if (error instanceof Error && /SnapshotNotFound/.test(error.name))
            return undefined;
        throw awsFailure(error, action);
    }
}
function instanceBackup(found) {
    return {
        name: found.DBSnapshotIdentifier ?? "",
        address: found.DBSnapshotArn ?? "",
        status: found.Status ?? "",
        percent: found.PercentProgress ?? 0,
        engine: found.Engine ?? "",
    };
}
function clusterBackup(found) {
    return {
        name: found.DBClusterSnapshotIdentifier ?? "",
        address: found.DBClusterSnapshotArn ?? "",
        status: found.Status ?? "",
        percent: found.PercentProgress ?? 0,
        engine: found.Engine ?? "",
    };
}
async function openRds(access) {
    const { RDS } = await Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(202)]).then(__webpack_require__.t.bind(__webpack_require__, 7202, 19));
    return new RDS({ ...clientSettings(access), requestHandler: await awsRequestHandler() });
}

;// CONCATENATED MODULE: ./lib/adapters/aws/job-ecs.js










/** Computes how the target's read role reaches AWS; `undefined` where it names none. */
function readerAccess(surroundings, { readRole = "", ...place }) {
    return readRole === "" ? undefined : jobAccess(surroundings, { ...place, role: readRole });
}
/** Opens services of ECS as targets for a job; nothing is called before the first use. */
function jobEcs(surroundings) {
    return (place) => {
        const { cluster, service, shiftGroup } = place;
        const { clock } = surroundings;
        const asked = { ...jobAccess(surroundings, place), cluster, service, shiftGroup };
        const settings = { ...asked, opened: openEcs(asked, clock) };
        return {
            target: ecsTarget(settings, clock),
            diagnosis: ecsDiagnosis(settings, clock),
            history: ecsHistory(settings, clock),
            archive: ecsArchive(settings, clock),
            tasks: ecsTasks(settings, clock),
            logs: cloudwatchTaskLogs(settings, clock),
            backups: rdsBackups(settings),
            readiness: ecsReadiness(settings, clock, readerAccess(surroundings, place)),
        };
    };
}


/***/ }),

/***/ 9479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sameValue)
/* harmony export */ });
/** Compares values as JSON holds them, whatever the order of their members; a member that is missing is as good as undefined. */
function sameValue(left, right) {
    return canonical(left) === canonical(right);
}
function canonical(value) {
    return (JSON.stringify(value, (_, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
        : inner) ?? "");
}


/***/ }),

/***/ 915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ assessRollout)
/* harmony export */ });
/** Assesses what has become of the rollout that an observation was asked for; anything that it does not understand is `unknown`. */
function assessRollout(observation, expectations) {
    const { rollout, newer, primary, tasks } = observation;
    if (rollout === undefined)
        return { kind: "unknown", why: "the platform does not know our rollout (yet)" };
    switch (rollout.status) {
        case "successful":
            // Where traffic is shifted, a later one is primary only when it has shifted.
            if (primary.rollout !== rollout.id || isMoving(newer))
                return { kind: "superseded", by: newer === undefined ? primary : named(newer), afterSuccess: true };
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
        return { kind: "superseded", by: named(newer), afterSuccess: false };
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
function named({ id, release }) {
    return { rollout: id, release };
}


/***/ }),

/***/ 1824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isOver)
/* harmony export */ });
const OVER = ["successful", "stopped", "rolled-back", "rollback-failed"];
/** Tells whether the platform has ended a rollout, one way or the other. */
function isOver({ status }) {
    return OVER.includes(status);
}


/***/ }),

/***/ 7053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ hasShapeOf),
/* harmony export */   MA: () => (/* binding */ parseConfiguration),
/* harmony export */   a2: () => (/* binding */ configurationFor),
/* harmony export */   kS: () => (/* binding */ formerConfiguration),
/* harmony export */   nt: () => (/* binding */ keptConfiguration),
/* harmony export */   xS: () => (/* binding */ strategyOf),
/* harmony export */   xe: () => (/* binding */ pausesIn)
/* harmony export */ });
/* harmony import */ var _document_same_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9479);

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
function parseConfiguration(text) {
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
    const { lifecycleHooks = [] } = typeof configuration === "string" ? parseConfiguration(configuration) : configuration;
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
    const departing = Object.entries(settings).filter(([member, value]) => !(0,_document_same_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .e)(former[member], value));
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
    const former = parseConfiguration(text);
    const added = Object.keys(settings).filter((member) => former[member] === undefined && fits(member, former));
    if (added.length === 0)
        return text;
    return JSON.stringify({ ...former, ...Object.fromEntries(added.map((member) => [member, UNSAID[member]])) });
}
/** Tells whether a configuration has what another one says of all that we ever change: pauses, strategy, bake time and the strategy's settings. */
function hasShapeOf(configuration, former) {
    const shape = (one) => [[...pausesIn(one)].sort(), strategyOf(one), one.bakeTimeInMinutes ?? 0];
    return ((0,_document_same_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .e)(shape(configuration), shape(former)) &&
        Object.keys(UNSAID).every((member) => former[member] === undefined || !fits(member, former) || (0,_document_same_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .e)(configuration[member], former[member])));
}
/** Computes the configuration that undoes ours: the former one, its strategy and an empty list of hooks spelled out, since ECS keeps what is left out. */
function formerConfiguration(text) {
    const former = parseConfiguration(text);
    return fitting({ ...former, strategy: former.strategy ?? "ROLLING", lifecycleHooks: former.lifecycleHooks ?? [] });
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

/***/ 7964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ privilegedChanges),
/* harmony export */   f: () => (/* binding */ PRIVILEGES)
/* harmony export */ });
/** What a task definition may gain only where the target's `allow-changes` names it. */
const PRIVILEGES = [
    "task-role",
    "execution-role",
    "privileged",
    "host-volumes",
    "host-namespaces",
    "linux-parameters",
    "network-mode",
];
/** Lists what a wanted definition may do beyond the running one; giving a privilege up is no change to be allowed. */
function privilegedChanges(running, wanted) {
    const key = ({ place, value }) => `${place} ${value}`;
    const before = new Set(privilegesOf(running).map(key));
    const gained = privilegesOf(wanted).filter((held) => !before.has(key(held)));
    const lost = [...dropsLost(running, wanted), ...denialsLost(running, wanted)];
    const places = new Map([...gained, ...lost].map(({ privilege, place }) => [place, { privilege, place }]));
    return [...places.values()];
}
function privilegesOf(content) {
    const one = (privilege, place, value) => value === undefined || value === null || value === "" ? [] : [{ privilege, place, value: JSON.stringify(value) }];
    const host = (member) => content[member] === "host" ? one("host-namespaces", member, "host") : [];
    const volumes = items(content.volumes).flatMap(hostVolume);
    const hostNames = new Set(volumes.map(({ name }) => name));
    return [
        ...one("task-role", "taskRoleArn", content.taskRoleArn),
        ...one("execution-role", "executionRoleArn", content.executionRoleArn),
        ...["pidMode", "ipcMode", "networkMode"].flatMap(host),
        ...(content.networkMode === "host" ? [] : one("network-mode", "networkMode", content.networkMode ?? "bridge")),
        ...volumes.flatMap(({ name, value }) => one("host-volumes", `volumes.${name}`, value)),
        ...(content.containerDefinitions ?? []).flatMap((container) => containerPrivileges(container, hostNames)),
    ];
}
/** A volume that reaches the host: a path of it, or one that a Docker driver mounts with options of its own. */
function hostVolume(volume) {
    const path = members(volume.host).sourcePath;
    const docker = volume.dockerVolumeConfiguration;
    if ((path === undefined || path === "") && docker === undefined)
        return [];
    return [{ name: nameOf(volume.name), value: JSON.stringify([path, docker]) }];
}
function containerPrivileges(container, hostNames) {
    const at = (member) => `containerDefinitions.${container.name ?? ""}.${member}`;
    const linux = members(container.linuxParameters);
    const held = (privilege, member, list) => list.map((value) => ({ privilege, place: at(member), value: JSON.stringify(value) }));
    return [
        ...held("privileged", "privileged", container.privileged === true ? [true] : []),
        ...held("privileged", "dockerSecurityOptions", array(container.dockerSecurityOptions)),
        ...held("privileged", "user", isRoot(container.user) ? ["root"] : []),
        ...held("linux-parameters", "linuxParameters.capabilities.add", array(members(linux.capabilities).add)),
        ...held("linux-parameters", "linuxParameters.devices", array(linux.devices)),
        ...held("linux-parameters", "systemControls", array(container.systemControls)),
        ...items(container.mountPoints)
            .filter(({ sourceVolume }) => hostNames.has(nameOf(sourceVolume)))
            .flatMap(({ sourceVolume, readOnly }) => held("host-volumes", `mountPoints.${nameOf(sourceVolume)}`, [readOnly === true ? "read" : "write"])),
        ...items(container.volumesFrom).flatMap(({ sourceContainer }) => hostNames.size === 0 ? [] : held("host-volumes", `volumesFrom.${nameOf(sourceContainer)}`, [true])),
    ];
}
/** A capability that is no longer dropped is one that was gained. */
function dropsLost(running, wanted) {
    const dropped = (container) => array(members(members(container?.linuxParameters).capabilities).drop).map(String);
    return (wanted.containerDefinitions ?? []).flatMap((container) => {
        const before = running.containerDefinitions?.find(({ name }) => name === container.name);
        const now = dropped(container);
        return dropped(before).every((capability) => now.includes(capability) || now.includes("ALL"))
            ? []
            : [
                {
                    privilege: "linux-parameters",
                    place: `containerDefinitions.${container.name ?? ""}.linuxParameters.capabilities.drop`,
                },
            ];
    });
}
/** What a container was denied and is no longer: the rights of root, and what a security option kept from it. */
function denialsLost(running, wanted) {
    return (wanted.containerDefinitions ?? []).flatMap((container) => {
        const before = running.containerDefinitions?.find(({ name }) => name === container.name);
        const lost = (member) => ({
            privilege: "privileged",
            place: `containerDefinitions.${container.name ?? ""}.${member}`,
        });
        const options = array(container.dockerSecurityOptions);
        // Without a user the image decides, and most images run as root.
        const free = nameOf(before?.user) !== "" && !isRoot(before?.user) && nameOf(container.user) === "";
        return [
            ...(array(before?.dockerSecurityOptions).every((option) => options.includes(option))
                ? []
                : [lost("dockerSecurityOptions")]),
            ...(free ? [lost("user")] : []),
        ];
    });
}
/** Tells whether a user is root, by name or number, alone or with a group. */
function isRoot(user) {
    return /^(root|0+)(:|$)/.test(nameOf(user));
}
function members(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function nameOf(value) {
    return typeof value === "string" ? value : "";
}
function array(value) {
    return Array.isArray(value) ? value : [];
}
function items(value) {
    return array(value).map(members);
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
