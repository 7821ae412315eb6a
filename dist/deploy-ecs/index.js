import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ deployEcsContract)
});

// EXTERNAL MODULE: ./lib/kit/action-contract.js
var action_contract = __nccwpck_require__(7543);
// EXTERNAL MODULE: ./lib/kit/fields.js
var fields = __nccwpck_require__(1567);
;// CONCATENATED MODULE: ./lib/kit/id-fields.js

/** Reads a full commit; empty stays empty. */
const fullCommit = (0,fields/* matching */.wC)(/^[0-9a-f]{40}$/, "a full commit of 40 hex digits");
/** Reads the digest of an image; empty stays empty. */
const imageDigest = (0,fields/* matching */.wC)(/^sha256:[0-9a-f]{64}$/, "an image digest, sha256: and 64 hexadecimal digits");
/** Reads the id of a request, as freeze-gate gives it; empty stays empty. */
const requestIdText = (0,fields/* matching */.wC)(/^[0-9a-f]{64}$/, "a request id of 64 hex digits");
/** Reads the id of an ECS service deployment, or of CodeDeploy's where that deploys the service; empty stays empty. */
const serviceDeploymentId = (0,fields/* matching */.wC)(/^(ecs-svc\/\d+|d-[A-Z0-9]+)$/, "a service deployment such as ecs-svc/1234567890, or CodeDeploy's such as d-ABCDEF123");

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/contract.js



/** What deploy-ecs promises: a success only with proof at the workload, and each other end told apart. */
const deployEcsContract = (0,action_contract/* defineAction */.QP)({
    name: "deploy-ecs",
    decisions: {
        success: "yes",
        paused: "yes",
        unchanged: "yes",
        started: "yes",
        planned: "yes",
        failure: "no",
        superseded: "no",
        unknown: "unknown",
    },
    reasons: {
        proven: "Our service deployment is SUCCESSFUL and still primary, as many of its tasks run as are wanted, and their targets are healthy.",
        held_for_judgement: "Our service deployment waits at a pause of ours until it is judged.",
        already_live: "The same release is live already and proven; nothing was changed.",
        not_waited_for: "The update was accepted and the caller asked not to wait.",
        registered_only: "No service was given; the task definition was registered.",
        task_succeeded: "No service was given; the one-off task did its work.",
        task_started: "No service was given; the one-off task was started, and the caller asked not to wait.",
        dry_run: "A dry run: the plan was printed and nothing was written.",
        bookkeeping_incomplete: "The release is proven, but its mark, record or the service's former configuration could not be written; the next run settles that.",
        target_invalid: "The targets file is missing or cannot be used; each problem is named with its line.",
        target_incomplete: "The target or the inputs leave something out that is needed; it is named.",
        service_inactive: "The service does not exist or is not active.",
        foreign_controller: "Another deployment controller than ECS carries out the service's deployments, or CodeDeploy where the deployment is to be held.",
        account_mismatch: "The service stands in another account than the target says.",
        region_mismatch: "The service stands in another region than the target says.",
        cluster_mismatch: "The service stands in another cluster than the target or `expected-cluster` says.",
        definition_invalid: "The task definition cannot be used; the key or container is named.",
        definition_keys_unknown: "The task definition has keys that ECS does not know and would drop in silence.",
        image_missing: "The registry has no such image.",
        image_not_pinned: "The image is named by a tag, which may move; `strict` wants its digest.",
        env_variable_missing: "Variables of the target's `env-example` are in no container; all of them are named.",
        change_not_allowed: "A role, host mount or other privilege would change, and the target's `allow-changes` does not name it.",
        alarm_active: "An alarm that guards the deployment is in ALARM already, so ECS would ignore it.",
        alarm_unreadable: "An alarm that guards the deployment is missing, has no data or cannot be read.",
        load_balancer_incomplete: "What a traffic shift needs is not set up: second target group, listener rule or role.",
        weights_unexpected: "The live listener's weights are not where a traffic shift would start from.",
        deployment_in_flight: "Another service deployment is in flight.",
        foreign_pause_hook: "The service has pause hooks that are not ours.",
        test_address_missing: "Canary and linear need a test listener for the first judgement, unless `smoke-at: full`.",
        hold_too_long: "The longest hold would exceed a day.",
        no_way_back: "No earlier release is known that could be gone back to, and `first-deploy` is not set.",
        live_unhealthy: "What serves the public now has no healthy target.",
        blocked_by_run: "An earlier run's deployment of this service is still held or under way.",
        previous_run_undone: "An earlier run's deployment was undone after its run had ended; the lock is set now.",
        request_spent: "This request was tried and failed before; a new run makes a new request.",
        refused_by_platform: "AWS refused a call; the permission or the cause is named, and nothing was changed.",
        task_failed: "The one-off task ran and did not end well; nothing was deployed.",
        task_not_started: "The one-off task could not be started; nothing was deployed.",
        task_timed_out: "The one-off task took longer than `wait-for-minutes` and was stopped; nothing was deployed.",
        backup_failed: "No usable backup of the database was taken; the migration was not begun and nothing was changed.",
        migration_not_started: "The command that migrates the database could not be started; nothing was changed.",
        migration_failed: "The migration failed, and the target has no command that undoes it; the service was not changed.",
        migration_unverified: "The migration's check failed, and the target has no command that undoes it; the service was not changed.",
        migration_rolled_back: "The migration or its check failed, and it was rolled back; the service was not changed.",
        migration_rollback_failed: "The migration or its check failed, and so did rolling it back: look at the database at once.",
        migration_unknown: "What became of the migration could not be found out; the service was not changed.",
        tasks_failing: "Tasks of the new release failed; the deployment was stopped and rolled back.",
        rolled_back_by_circuit_breaker: "ECS's circuit breaker rolled the deployment back.",
        rolled_back_by_alarm: "A CloudWatch alarm rolled the deployment back.",
        rolled_back_by_hook: "A lifecycle hook or its time-out rolled the deployment back.",
        rolled_back_by_person: "Somebody rolled the deployment back.",
        rolled_back_by_codedeploy: "CodeDeploy gave the deployment up and rolled it back.",
        appspec_invalid: "The AppSpec or the names of CodeDeploy's deployment group cannot be used; what is wrong is named.",
        rollback_failed: "ECS could not roll the deployment back: look at the service at once.",
        stopped: "The deployment was stopped without a rollback.",
        superseded: "Somebody else started a deployment of this service meanwhile.",
        not_ours_any_more: "The held deployment is no longer ours to finish.",
        not_judged: "The deployment is held where only judging moves it on.",
        nothing_to_finish: "No deployment of this request is known.",
        no_tasks: "No task runs, so nothing can be proven.",
        deadline: "The time to wait is over and the end is not known.",
        state_unreadable: "AWS or GitHub could not be read; the permission or the cause is named.",
    },
    inputs: {
        "task-definition": fields/* text */.Qq,
        service: fields/* text */.Qq,
        cluster: fields/* text */.Qq,
        "desired-count": (0,fields/* integer */.nd)(0, 100_000),
        "wait-for-service-stability": fields/* flag */.Jt,
        "wait-for-minutes": (0,fields/* emptyAs */.yb)(30, (0,fields/* integer */.nd)(1, 1_000_000)),
        "wait-max-delay-seconds": (0,fields/* integer */.nd)(1, 3_600),
        "force-new-deployment": fields/* flag */.Jt,
        "enable-ecs-managed-tags": fields/* optionalFlag */.bS,
        "propagate-tags": (0,fields/* choice */.Yq)("", "NONE", "SERVICE", "TASK_DEFINITION"),
        "service-managed-ebs-volume-name": fields/* text */.Qq,
        "service-managed-ebs-volume": fields/* text */.Qq,
        "keep-null-value-keys": fields/* list */.p_,
        "max-retries": (0,fields/* emptyAs */.yb)(3, (0,fields/* integer */.nd)(1, 100)),
        "codedeploy-appspec": (0,fields/* emptyAs */.yb)("appspec.yaml", fields/* text */.Qq),
        "codedeploy-application": fields/* text */.Qq,
        "codedeploy-deployment-group": fields/* text */.Qq,
        "codedeploy-deployment-description": fields/* text */.Qq,
        "codedeploy-deployment-config": fields/* text */.Qq,
        "run-task": fields/* flag */.Jt,
        "run-task-container-overrides": fields/* text */.Qq,
        "run-task-security-groups": fields/* list */.p_,
        "run-task-subnets": fields/* list */.p_,
        "run-task-assign-public-IP": (0,fields/* choice */.Yq)("", "ENABLED", "DISABLED"),
        "run-task-capacity-provider-strategy": fields/* text */.Qq,
        "run-task-launch-type": (0,fields/* choice */.Yq)("", "FARGATE", "EC2", "EXTERNAL", "MANAGED_INSTANCES"),
        "run-task-started-by": fields/* text */.Qq,
        "run-task-tags": fields/* text */.Qq,
        "run-task-managed-ebs-volume-name": fields/* text */.Qq,
        "run-task-managed-ebs-volume": fields/* text */.Qq,
        "wait-for-task-stopped": fields/* flag */.Jt,
        "task-definition-arn": fields/* text */.Qq,
        "task-definition-family": fields/* text */.Qq,
        "task-definition-revision": (0,fields/* integer */.nd)(1, 1_000_000_000),
        "container-name": fields/* text */.Qq,
        image: fields/* text */.Qq,
        "environment-variables": fields/* text */.Qq,
        secrets: fields/* text */.Qq,
        "env-files": fields/* text */.Qq,
        "log-configuration-log-driver": fields/* text */.Qq,
        "log-configuration-options": fields/* text */.Qq,
        "docker-labels": fields/* text */.Qq,
        command: fields/* text */.Qq,
        "task-role-arn": fields/* text */.Qq,
        "execution-role-arn": fields/* text */.Qq,
        containers: fields/* text */.Qq,
        mode: (0,fields/* choice */.Yq)("deploy", "finish"),
        hold: fields/* flag */.Jt,
        "hold-budget": fields/* duration */.p0,
        monitor: fields/* text */.Qq,
        "failed-tasks": (0,fields/* integer */.nd)(1, 1_000),
        "on-in-flight": (0,fields/* choice */.Yq)("", "wait", "fail", "supersede"),
        "expected-account": (0,fields/* matching */.wC)(/^\d{12}$/, "an account id of twelve digits"),
        "expected-cluster": fields/* text */.Qq,
        strict: fields/* flag */.Jt,
        "first-deploy": fields/* flag */.Jt,
        environment: fields/* text */.Qq,
        targets: fields/* text */.Qq,
        "targets-commit": fullCommit,
        request: requestIdText,
        commit: fields/* text */.Qq,
        digest: imageDigest,
        version: fields/* text */.Qq,
        "policy-commit": fields/* text */.Qq,
        "slack-message": fields/* text */.Qq,
        "service-deployment": serviceDeploymentId,
        "role-to-assume": fields/* text */.Qq,
        "aws-region": fields/* text */.Qq,
        "github-token": fields/* secret */.rJ,
    },
    outputs: [
        "task-definition-arn",
        "changed",
        "codedeploy-deployment-id",
        "run-task-arn",
        "service-deployment",
        "task-definition",
        "previous-task-definition",
        "record",
        "held-at",
        "hold-expires-at",
        "address",
        "health-url",
        "started-at",
        "live-version",
    ],
    cautious: { changed: "unknown", "held-at": "none" },
    undecided: "unknown",
});


/***/ }),

/***/ 1231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H: () => (/* binding */ deployEcs)
});

// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
// EXTERNAL MODULE: ./lib/core/outcome/problem.js
var problem = __nccwpck_require__(2807);
// EXTERNAL MODULE: ./lib/flows/source/read-source.js
var read_source = __nccwpck_require__(6049);
;// CONCATENATED MODULE: ./lib/flows/source/read-target.js

/** Reads a service's target from the targets document at a commit, or from the workspace where no commit is given. */
async function readTarget(sources, { path, commit, environment, service }) {
    const invalid = (message) => ({ kind: "invalid", problems: [{ file: path, message }] });
    if (environment === "" || service === "")
        return invalid("cannot be asked without the inputs 'environment' and 'service': pass both to the step.");
    // What reads documents loads while the source answers.
    const [source, { resolveTarget }] = await Promise.all([
        (0,read_source/* readSource */.o)(sources, path, commit),
        Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(395), __nccwpck_require__.e(613)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1613)),
    ]);
    if (source.kind === "unreadable")
        return source;
    if (source.kind === "missing")
        return invalid(`does not exist (${source.from}): add it, or correct the input 'targets'.`);
    return resolveTarget(source.text, { environment, service, file: path });
}

// EXTERNAL MODULE: ./lib/actions/deploy-ecs/verdict.js
var deploy_ecs_verdict = __nccwpck_require__(2922);
// EXTERNAL MODULE: ./lib/core/rollout/shift-group.js
var shift_group = __nccwpck_require__(8287);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/read/assignment-reading.js


/** Refuses inputs that cannot be used, each named. */
function invalidInputs(problems) {
    return refused("target_incomplete", (0,inert/* inertLine */.F)(problems.join(" "), 800), "Mend the inputs that are named.");
}
/** Refuses to go on, before anything was changed. */
function refused(...said) {
    return { kind: "refused", verdict: (0,deploy_ecs_verdict/* failure */.V2)(...said) };
}

// EXTERNAL MODULE: ./lib/core/task-definition/parse-command.js
var parse_command = __nccwpck_require__(5570);
;// CONCATENATED MODULE: ./lib/core/task-definition/parse-pairs.js
const SEVERAL_LINES = /^([^\s=<]+)<<([^\s=]+)$/;
/**
 * Parses one `NAME=value` a line, as the official render action takes them: blank lines are passed over, the space around a line
 * goes, everything after the first `=` is the value. `NAME<<END`, lines, `END` gives a value of several lines, kept to the letter.
 * The last of two values of a name counts. Values are never quoted in a problem.
 */
function parsePairs(text, input) {
    const lines = text.split(/\r?\n/);
    const pairs = new Map();
    const problems = [];
    for (let index = 0; index < lines.length; index++) {
        const line = (lines[index] ?? "").trim();
        const at = { file: input, line: index + 1, column: 1 };
        const [, name, end] = SEVERAL_LINES.exec(line) ?? [];
        if (line === "")
            continue;
        if (name !== undefined && end !== undefined) {
            const last = lines.findIndex((candidate, place) => place > index && candidate.trim() === end);
            if (last < 0) {
                problems.push({ ...at, message: `opens a value with <<${end} that no line '${end}' ends: add that line.` });
                break;
            }
            pairs.set(name, lines.slice(index + 1, last).join("\n"));
            index = last;
            continue;
        }
        const equals = line.indexOf("=");
        if (equals > 0)
            pairs.set(line.slice(0, equals).trim(), line.slice(equals + 1));
        else
            problems.push({ ...at, message: "is not `name=value`: give one pair a line, or `name<<END` for several lines." });
    }
    return problems.length > 0 ? { kind: "invalid", problems } : { kind: "pairs", pairs: Object.fromEntries(pairs) };
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/read/read-render.js



/** Reads the render inputs: those of `container-name` first, then `containers`, which names its own. */
async function readRender(inputs, { container, image, digest }) {
    const problems = [];
    const each = {
        ...(image === "" ? {} : { image }),
        ...(digest === "" ? {} : { digest }),
        ...pairsOf(inputs, problems),
        ...linesOf(inputs, problems),
    };
    const names = container.split(",").map((name) => name.trim());
    const own = Object.keys(each).length === 0 ? [] : names.map((name) => ({ container: name, ...each }));
    const several = inputs.containers === "" ? undefined : await readContainers(inputs.containers);
    if (several?.kind === "invalid")
        problems.push(...several.problems);
    if (problems.length > 0)
        return { kind: "invalid", problems: problems.map(problem/* formatProblem */.V) };
    const containers = [...own, ...(several?.kind === "wishes" ? several.wishes : [])];
    const [taskRole, executionRole] = [inputs["task-role-arn"], inputs["execution-role-arn"]];
    const empty = containers.length === 0 && taskRole === "" && executionRole === "";
    return { kind: "render", render: empty ? undefined : { containers, taskRole, executionRole } };
}
/** Loads what reads a document only where there is one. */
async function readContainers(text) {
    const { parseContainerWishes } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(395), __nccwpck_require__.e(650)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3650));
    return parseContainerWishes(text, "containers");
}
const PAIRS = {
    environment: "environment-variables",
    secrets: "secrets",
    logOptions: "log-configuration-options",
    dockerLabels: "docker-labels",
};
function pairsOf(inputs, problems) {
    const read = Object.entries(PAIRS).flatMap(([member, input]) => {
        if (inputs[input] === "")
            return [];
        const parsed = parsePairs(inputs[input], input);
        if (parsed.kind === "pairs")
            return [[member, parsed.pairs]];
        problems.push(...parsed.problems);
        return [];
    });
    return Object.fromEntries(read);
}
function linesOf(inputs, problems) {
    const files = inputs["env-files"].split("\n").map((line) => line.trim());
    const envFiles = files.filter((line) => line !== "");
    const logDriver = inputs["log-configuration-log-driver"];
    const command = inputs.command === "" ? undefined : (0,parse_command/* parseCommand */.R)(inputs.command);
    if (command?.kind === "invalid")
        problems.push({ file: "command", message: command.why });
    return {
        ...(envFiles.length === 0 ? {} : { envFiles }),
        ...(logDriver === "" ? {} : { logDriver }),
        ...(command?.kind === "words" ? { command: command.words } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/read/read-wish.js


const REVISION = /^(arn:|[\w-]+:\d+$)/;
/** Reads which release a drop-in wants: a file, a revision that exists, or either of them rendered. */
async function readWish(inputs, ports) {
    const read = await readRender(inputs, { container: inputs["container-name"], ...inputs });
    if (read.kind === "invalid")
        return read_wish_refused(read.problems.join(" "), "Mend the inputs that are named.");
    const { render } = read;
    const rendered = render === undefined ? {} : { render };
    const from = revisionOf(inputs);
    if (from.kind === "refused")
        return from;
    if (from.kind === "revision")
        return { kind: "wish", wish: { kind: "existing", release: from.release, ...rendered } };
    const { "task-definition": file, "keep-null-value-keys": keep } = inputs;
    const source = await (0,read_source/* readSource */.o)(ports, file, "");
    if (source.kind === "missing")
        return read_wish_refused(`There is no file ${file} in the workspace.`, "Check the file out or render it before this step.");
    if (source.kind === "unreadable")
        return read_wish_refused(source.why, source.remedy);
    return {
        kind: "wish",
        wish: { kind: "definition", text: source.text, file, image: "", container: "", keep, ...rendered },
    };
}
function revisionOf(inputs) {
    const { "task-definition": given, "task-definition-arn": arn, "task-definition-family": family } = inputs;
    const revision = inputs["task-definition-revision"];
    const named = [given, arn, family].filter((one) => one !== "");
    if (named.length === 0)
        return read_wish_refused("Nothing says what to deploy.", "Give `task-definition` the path of a file, or `task-definition-arn`, or `task-definition-family`; in the pipeline `targets-commit`.");
    if (named.length > 1)
        return read_wish_refused("More than one of `task-definition`, `task-definition-arn` and `task-definition-family` is given.", "Give one of them.");
    if (revision !== undefined && family === "")
        return read_wish_refused("`task-definition-revision` is given without `task-definition-family`.", "Give the family as well.");
    if (arn !== "")
        return { kind: "revision", release: arn };
    if (family !== "")
        return { kind: "revision", release: revision === undefined ? family : `${family}:${revision}` };
    return REVISION.test(given) ? { kind: "revision", release: given } : { kind: "file" };
}
function read_wish_refused(why, remedy) {
    return { kind: "refused", why, remedy };
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/read/service-settings.js
/** Reads the settings of the service that pass through; only those that are given, since an empty list of volumes would take the service's own away. */
async function readServiceSettings(inputs) {
    const read = await readVolume(inputs);
    if (read.kind === "invalid")
        return read;
    const managed = inputs["enable-ecs-managed-tags"];
    const propagate = inputs["propagate-tags"];
    return {
        kind: "settings",
        settings: {
            ...(managed === undefined ? {} : { enableECSManagedTags: managed }),
            ...(propagate === "" ? {} : { propagateTags: propagate }),
            ...(read.volume === undefined ? {} : { volumeConfigurations: [read.volume] }),
        },
    };
}
/** Loads what reads a document only where there is one. */
async function readVolume(inputs) {
    const input = "service-managed-ebs-volume";
    const [name, configuration] = [inputs[`${input}-name`], inputs[input]];
    if (name === "" && configuration === "")
        return { kind: "volume", volume: undefined };
    const { parseEbsVolume } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(395), __nccwpck_require__.e(382)]).then(__nccwpck_require__.bind(__nccwpck_require__, 382));
    return parseEbsVolume(name, configuration, input);
}

// EXTERNAL MODULE: ./lib/core/request/request.js
var request = __nccwpck_require__(460);
;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/read/shared-parts.js

/** Reads what the pipeline and a drop-in have in common. */
function sharedParts(inputs, run) {
    const { environment, service, digest } = inputs;
    const commit = inputs.commit || run.sha;
    const asked = { repositoryId: run.repository.id, environment, service, commit, digest, runId: run.runId, round: 1 };
    return {
        environment,
        commit,
        digest,
        version: inputs.version || commit.slice(0, 12),
        request: inputs.request || (0,request/* requestId */.z2)(asked),
    };
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/read/read-drop-in.js






const SERVICES_OWN = { strategy: undefined, settings: {}, phases: undefined };
/** Reads what is to be done from the inputs alone. */
async function readDropIn(inputs, run, ports) {
    const given = inputs.mode === "finish" ? undefined : await readWish(inputs, ports);
    if (given?.kind === "refused")
        return refused("target_incomplete", (0,inert/* inertLine */.F)(given.why, 800), given.remedy);
    const settings = await readServiceSettings(inputs);
    if (settings.kind === "invalid")
        return invalidInputs(settings.problems);
    const assignment = {
        ...sharedParts(inputs, run),
        kind: "drop-in",
        service: inputs.service,
        place: {
            cluster: inputs.cluster || "default",
            service: inputs.service,
            region: inputs["aws-region"],
            role: inputs["role-to-assume"],
            attempts: inputs["max-retries"],
            shiftGroup: namedGroup(inputs),
        },
        expected: { account: inputs["expected-account"], region: "", cluster: inputs["expected-cluster"] },
        onInFlight: inputs["on-in-flight"] || undefined,
        allowChanges: [],
        envExample: "",
        wish: given?.wish,
        serviceSettings: settings.settings,
        ...SERVICES_OWN,
        migration: undefined,
        bakeMinutes: undefined,
        failedTasks: inputs["failed-tasks"],
        ownHooks: "refuse",
        smokeAt: "test",
        watched: false,
        addresses: { public: "", test: "", health: "" },
    };
    return { kind: "assignment", assignment };
}
/** Names CodeDeploy's group as the peer does, should CodeDeploy deploy the service. */
function namedGroup(inputs) {
    const { cluster, service } = inputs;
    const application = inputs["codedeploy-application"];
    return (0,shift_group/* shiftGroupOf */.jw)({ cluster, service }, { application, group: inputs["codedeploy-deployment-group"] });
}

// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __nccwpck_require__(6289);
;// CONCATENATED MODULE: ./lib/core/migration/migration-plan.js

const LIMIT = "15m";
const BACKUP_LIMIT = "60m";
/** Reads how a target migrates, what it leaves out filled in; `undefined` where it does not. Verify, rollback and a command that backs up run where apply does unless they say otherwise. */
function planMigration(settings, { version, container }) {
    if (settings === undefined || settings === "none")
        return undefined;
    const apply = commandOf(settings.apply, { definition: "own", container, command: [], environment: {} });
    const optional = (written) => written === undefined ? undefined : commandOf(written, apply);
    return {
        backup: backupOf(settings.backup, apply),
        apply,
        verify: optional(settings.verify),
        rollback: optional(settings.rollback),
        limit: millisecondsOf(settings.limit, LIMIT),
        level: settings.level ?? version.replace(/[^\w.+-]/g, "-").slice(0, 64),
        irreversible: settings.irreversible ?? false,
    };
}
function commandOf(written, otherwise) {
    return {
        definition: written["task-definition"] ?? otherwise.definition,
        container: written.container ?? otherwise.container,
        command: written.command,
        environment: written.environment ?? otherwise.environment,
    };
}
function backupOf(written, apply) {
    if (written === "none")
        return { kind: "none" };
    const limit = millisecondsOf(written.limit, BACKUP_LIMIT);
    if ("snapshot" in written)
        return { kind: "snapshot", of: "instance", database: written.snapshot, limit };
    if ("cluster-snapshot" in written)
        return { kind: "snapshot", of: "cluster", database: written["cluster-snapshot"], limit };
    return { kind: "command", command: commandOf(written, apply), limit };
}
function millisecondsOf(written, otherwise) {
    const parsed = (0,duration/* parseDuration */.E)(written ?? otherwise);
    if (parsed === undefined)
        throw new Error("the schema admits only durations");
    return parsed;
}

// EXTERNAL MODULE: ./lib/core/rollout/strategy-settings.js
var strategy_settings = __nccwpck_require__(7280);
;// CONCATENATED MODULE: ./lib/core/version/version-name.js
/** Reads what a version's text names: `family:revision` of a task definition (no git name may hold a colon), else a tag or commit. */
function readVersionName(text) {
    return { kind: /^[\w-]{1,255}:\d+$/.test(text) ? "revision" : "tag-or-commit", text };
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/read/read-pipeline.js








/** Reads what the pipeline deploys, or finishes, by the settings of its target; an input that is given beats its setting. */
async function readPipeline(inputs, run, settings) {
    const lacking = lackingFor(inputs);
    if (lacking !== undefined)
        return lacking;
    const image = inputs.image || settings.image || "";
    const container = inputs["container-name"] || settings.container || "";
    const read = await readRender(inputs, { container, image: "", digest: "" });
    const service = await readServiceSettings(inputs);
    const problems = [read, service].flatMap((one) => (one.kind === "invalid" ? one.problems : []));
    if (read.kind === "invalid" || service.kind === "invalid")
        return invalidInputs(problems);
    const strategy = (0,strategy_settings/* readStrategy */.C)(settings);
    if (strategy.kind === "invalid") {
        const words = strategy.problems.map(({ path, message }) => `${path} ${message}.`).join(" ");
        return refused("target_invalid", words, `Mend ${inputs.targets} on the default branch.`);
    }
    const { kind: _, ...wanted } = strategy;
    const shared = sharedParts(inputs, run);
    const rendered = read.render === undefined ? {} : { render: read.render };
    const assignment = {
        ...shared,
        ...wanted,
        ...placesOf(inputs, settings),
        ...guardsOf(inputs, settings),
        kind: "pipeline",
        service: inputs.service,
        wish: inputs.mode === "finish" ? undefined : { ...wishOf(inputs, { image, container }), ...rendered },
        serviceSettings: service.settings,
        migration: planMigration(settings.migrations, { version: shared.version, container }),
        smokeAt: settings["smoke-at"] ?? "test",
        watched: settings.watch !== "none",
        addresses: {
            public: settings.address,
            test: settings["test-address"] ?? "",
            health: `${settings.address.replace(/\/+$/, "")}${settings.health}`,
        },
    };
    return { kind: "assignment", assignment };
}
function lackingFor(inputs) {
    if (inputs.mode !== "finish" && inputs.digest === "")
        return refused("target_incomplete", "Nothing says which digest to deploy.", "Give the input `digest`: freeze-gate resolves it from the version.");
    const elsewhere = ["task-definition-arn", "task-definition-family"].filter((name) => inputs[name] !== "");
    if (elsewhere.length === 0)
        return undefined;
    return refused("target_incomplete", `${elsewhere.join(" and ")} cannot be served with \`targets-commit\`: there the running revision is rendered.`, `Leave ${elsewhere.join(" and ")} out.`);
}
/** A revision that was named as the version is deployed as it stands, else the image of the digest. */
function wishOf(inputs, { image, container }) {
    const { digest, "task-definition": release } = inputs;
    return readVersionName(release).kind === "revision"
        ? { kind: "existing", release, settled: { container, digest } }
        : { kind: "image", image, digest, container };
}
function placesOf(inputs, settings) {
    return {
        place: {
            cluster: inputs.cluster || settings.cluster,
            service: settings.service,
            region: inputs["aws-region"] || settings.region,
            role: inputs["role-to-assume"] || settings.role,
            ...(settings["read-role"] === undefined ? {} : { readRole: settings["read-role"] }),
        },
        expected: {
            account: inputs["expected-account"] || settings.account || "",
            region: settings.region,
            cluster: inputs["expected-cluster"] || settings.cluster,
        },
    };
}
function guardsOf(inputs, settings) {
    const bake = settings.bake === undefined ? undefined : (0,duration/* parseDuration */.E)(settings.bake);
    return {
        onInFlight: inputs["on-in-flight"] || settings["on-in-flight"],
        allowChanges: settings["allow-changes"] ?? [],
        envExample: settings["env-example"] ?? "",
        bakeMinutes: bake === undefined ? undefined : Math.ceil(bake / 60_000),
        failedTasks: settings["failed-tasks"] ?? inputs["failed-tasks"],
        ownHooks: settings["own-hooks"] ?? "refuse",
    };
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/read/read-assignment.js





/** Reads what is to be done, before anything is. */
async function readAssignment(inputs, run, ports) {
    if (inputs["targets-commit"] === "")
        return readDropIn(inputs, run, ports);
    const { targets: path, "targets-commit": commit, environment, service } = inputs;
    const read = await readTarget(ports, { path, commit, environment, service });
    switch (read.kind) {
        case "target":
            return await readPipeline(inputs, run, read.settings);
        case "unreadable":
            return {
                kind: "refused",
                verdict: (0,deploy_ecs_verdict/* unknown */.L5)("state_unreadable", `Nothing was changed: ${read.why}.`, read.remedy),
            };
        case "invalid": {
            const verdict = (0,deploy_ecs_verdict/* failure */.V2)("target_invalid", read.problems.map(problem/* formatProblem */.V).join(" "), `Mend ${path} on the default branch.`);
            return { kind: "refused", verdict: { ...verdict, problems: read.problems } };
        }
    }
}

// EXTERNAL MODULE: ./lib/core/migration/migration-in-words.js
var migration_in_words = __nccwpck_require__(3166);
// EXTERNAL MODULE: ./lib/core/rollout/count-failed-tasks.js
var count_failed_tasks = __nccwpck_require__(5581);
// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __nccwpck_require__(9706);
// EXTERNAL MODULE: ./lib/core/time/format-utc.js
var format_utc = __nccwpck_require__(7869);
// EXTERNAL MODULE: ./lib/core/rollout/is-alarming.js
var is_alarming = __nccwpck_require__(9921);
;// CONCATENATED MODULE: ./lib/core/rollout/likely-causes.js


const MOST = 3;
/** Names what most likely went wrong, the surest first; texts of the platform in it are untrusted. Empty when nothing is known. */
function likelyCauses(explanation, guards) {
    const causes = [
        ...taskCauses(explanation.stoppedTasks.filter(count_failed_tasks/* isFailedTask */.F)),
        ...targetCauses(explanation.unhealthyTargets),
        ...guardCauses(guards),
    ];
    const last = explanation.events.filter(({ message }) => (0,is_alarming/* isAlarming */.E)(message)).at(-1);
    return causes.length > 0 || last === undefined ? causes.slice(0, MOST) : [`ECS says: ${last.message}`];
}
/** Groups failed tasks by what they died of, the most frequent first. */
function taskCauses(tasks) {
    const groups = new Map();
    for (const task of tasks) {
        const cause = causeOf(task);
        groups.set(cause, (groups.get(cause) ?? 0) + 1);
    }
    return [...groups]
        .sort(([, one], [, other]) => other - one)
        .map(([cause, times]) => `${times === 1 ? "A task" : `${times} tasks`}: ${cause}`);
}
function causeOf({ code, reason, containers }) {
    const whys = [reason, ...containers.map((one) => one.reason)];
    const said = (pattern) => whys.find((why) => pattern.test(why));
    const pull = said(/CannotPullContainer|CannotPullImage|pull image/i);
    if (pull !== undefined)
        return `the image could not be pulled (${pull})`;
    const setUp = said(/ResourceInitializationError|CannotCreateContainer|CannotStartContainer/i);
    if (setUp !== undefined)
        return `a container could not be set up (${setUp})`;
    const starved = containers.find((one) => /OutOfMemory/i.test(one.reason));
    if (starved !== undefined)
        return `container ${starved.name} ran out of memory`;
    if (/health checks?/i.test(reason))
        return reason;
    const unhealthy = containers.find(({ health }) => health === "UNHEALTHY");
    if (unhealthy !== undefined)
        return `container ${unhealthy.name} failed its own health check`;
    const ended = containers.find(({ exitCode }) => exitCode !== undefined && exitCode !== 0);
    if (ended !== undefined)
        return `container ${ended.name} exited with code ${ended.exitCode}${ended.reason === "" ? "" : ` (${ended.reason})`}`;
    const early = containers.find(({ exitCode }) => exitCode === 0);
    if (early !== undefined)
        return `container ${early.name} ended by itself with code 0`;
    return reason || code || "it stopped, and ECS does not say why";
}
function targetCauses(targets) {
    const [first] = targets;
    if (first === undefined)
        return [];
    const count = targets.length === 1 ? "A target is" : `${targets.length} targets are`;
    return [`${count} unhealthy behind the load balancer: ${first.reason || "no reason given"}`];
}
function guardCauses(guards) {
    if (guards === undefined)
        return [];
    const hooks = (guards.hooks ?? []).filter(({ status }) => status === "failed" || status === "timed-out");
    return [
        ...(guards.alarms.length === 0 ? [] : [`Alarms went off: ${guards.alarms.join(", ")}`]),
        ...hooks.map(({ name, status }) => `Lifecycle hook ${name} ${status === "failed" ? "failed" : "timed out"}`),
        ...(guards.breaker.triggered
            ? [`The circuit breaker counted ${guards.breaker.failures} of ${guards.breaker.threshold} failures`]
            : []),
    ];
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

;// CONCATENATED MODULE: ./lib/core/text/html-code.js

/** Shows untrusted text as code inside HTML, such as in the title of what is folded away, where Markdown is not read. */
function htmlCode(text, limit = 300) {
    const line = (0,inert/* inertLine */.F)(text, limit).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    return line === "" ? "" : `<code>${line}</code>`;
}

// EXTERNAL MODULE: ./lib/flows/prove/narrate.js
var narrate = __nccwpck_require__(5843);
;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/report/report-causes.js








const MOST_TASKS = 10;
const MOST_TARGETS = 5;
const MOST_EVENTS = 30;
const LINE = 300;
const LOG = 4_000;
/** Says why a rollout went wrong: the likely cause first, then tasks and targets; logs and events are folded away. All of it is untrusted and made inert. */
function causesPart(explanation, guards) {
    const causes = likelyCauses(explanation, guards);
    const { logs, events, gaps } = explanation;
    return [
        causes.length === 0
            ? ""
            : ["**Why:**", "", ...causes.map((cause) => `- ${(0,markdown/* markdown */.wD)(brief(cause), 400)}`)].join("\n"),
        tasksPart(explanation),
        targetsPart(explanation),
        ...alike(logs, ({ container, lines }) => JSON.stringify([container, lines])).map(logPart),
        events.length === 0
            ? ""
            : (0,markdown/* folded */.TM)("Events", (0,markdown/* table */.tp)(["When (UTC)", "What"], events.slice(-MOST_EVENTS).map(eventRow))),
        gaps.length === 0 ? "" : `Not known: ${gaps.map((gap) => (0,markdown/* markdown */.wD)(gap, 500)).join(" ")}`,
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
/** Shortens an explanation for the result; what containers wrote stays out, since a result that holds a secret is dropped by the runner. */
function explanationFacts({ logs, events, stoppedTasks, ...rest }) {
    return {
        ...rest,
        events: events.slice(-MOST_EVENTS).map((event) => ({ ...event, message: (0,inert/* inertLine */.F)(event.message) })),
        stoppedTasks: stoppedTasks.slice(-MOST_TASKS),
        logsOf: logs.map(({ task, container }) => `${container} ${task}`),
    };
}
/** The failed tasks, those that died alike together; where none failed, all that stopped. */
function tasksPart({ stoppedTasks }) {
    const failed = stoppedTasks.filter(count_failed_tasks/* isFailedTask */.F);
    const shown = failed.length === 0 ? stoppedTasks : failed;
    if (shown.length === 0)
        return "";
    const lines = alike(shown.slice(-MOST_TASKS), narrate/* whyStopped */.k).map((tasks) => `- ${tasks.map(({ id }) => (0,markdown/* code */.aY)(report_causes_short(id))).join(", ")}: ${tasks.slice(0, 1).map(said).join("")}`);
    const more = shown.length - MOST_TASKS;
    return ["#### Stopped tasks", "", ...lines, ...(more > 0 ? [`- … and ${more} before them`] : [])].join("\n");
}
function said(task) {
    return (0,markdown/* markdown */.wD)(brief((0,narrate/* whyStopped */.k)(task)), 600);
}
function targetsPart({ unhealthyTargets }) {
    if (unhealthyTargets.length === 0)
        return "";
    const rows = unhealthyTargets.slice(0, MOST_TARGETS).map(({ target, reason }) => [(0,markdown/* code */.aY)(target), (0,markdown/* markdown */.wD)(reason)]);
    return `#### Unhealthy targets\n\n${(0,markdown/* table */.tp)(["Target", "Reason"], rows)}`;
}
function logPart(tails) {
    const [{ container, lines } = { container: "", lines: [] }] = tails;
    const tasks = tails.map(({ task }) => htmlCode(report_causes_short(task))).join(", ");
    const text = lines.map((line) => (0,inert/* inert */.t)(line.trimEnd(), LINE)).join("\n");
    return (0,markdown/* folded */.TM)(`Last lines of ${htmlCode(container)} in ${tasks}`, codeBlock(text, LOG));
}
function eventRow({ at, message }) {
    const words = (0,markdown/* markdown */.wD)(brief(message));
    return [at.toISOString().slice(11, 19), (0,is_alarming/* isAlarming */.E)(message) ? `**${words}**` : words];
}
/** Gathers what is the same by a key, in the order of its first. */
function alike(all, key) {
    const groups = new Map();
    for (const one of all)
        groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
    return [...groups.values()];
}
function report_causes_short(task) {
    return task.slice(0, 12);
}
/** Names target groups as people know them, in place of their ARNs. */
function brief(text) {
    return text.replace(/arn:aws[\w-]*:elasticloadbalancing:[\w-]*:\d*:targetgroup\/([\w-]+)\/\w+/g, "$1");
}

;// CONCATENATED MODULE: ./lib/core/migration/describe-restore.js
/** Writes the command that restores a snapshot beside the database it was taken of; what was written since the snapshot is not in it. */
function restoreCommand({ of, database, name, region, engine }) {
    const place = region === "" ? "" : ` --region ${region}`;
    return of === "instance"
        ? `aws rds restore-db-instance-from-db-snapshot${place} --db-instance-identifier ${database}-restored --db-snapshot-identifier ${name}`
        : `aws rds restore-db-cluster-from-snapshot${place} --db-cluster-identifier ${database}-restored --snapshot-identifier ${name} --engine ${engine || "<engine>"}`;
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/report/report-migration.js



const STEPS = {
    backup: "Backup",
    apply: "Migration",
    verify: "Check",
    rollback: "Rollback of the migration",
};
/** Says what became of the migration, and after a failure from what a person may restore. */
function migrationPart({ tasks: { migration } }, assignment) {
    if (migration === undefined || migration.steps.length === 0)
        return "";
    const rows = migration.steps.map(({ step, how, said }) => [STEPS[step], how, said === "" ? "" : (0,markdown/* markdown */.wD)(said, 500)]);
    const parts = [
        "#### Migration of the database",
        ...levelPart(assignment),
        (0,markdown/* table */.tp)(["Step", "How it went", "What was said"], rows),
    ];
    const { snapshot } = migration;
    const backup = assignment?.migration?.backup;
    if (migration.kind === "migrated" || !migration.touched)
        return parts.join("\n\n");
    if (snapshot === undefined || backup?.kind !== "snapshot")
        return [...parts, "No snapshot was taken by this run: a restore goes by the team's own backups."].join("\n\n");
    const command = restoreCommand({
        of: backup.of,
        database: backup.database,
        name: snapshot.name,
        region: assignment?.place.region ?? "",
        engine: snapshot.engine,
    });
    return [
        ...parts,
        `Snapshot ${(0,markdown/* code */.aY)(snapshot.name)} holds the data from before. It is never restored by itself: what was written since would be lost. If a person decides so, this makes a database beside ${(0,markdown/* code */.aY)(backup.database)}; then rename the two:`,
        codeBlock(command, 1_000),
    ].join("\n\n");
}
/** What the database is brought to, and that it stays there where nothing from before can run on it. */
function levelPart(assignment) {
    const plan = assignment?.migration;
    if (plan === undefined)
        return [];
    const { level, irreversible } = plan;
    return [
        `To ${(0,markdown/* code */.aY)(level)}.${irreversible ? " **No release from before can run on it**: a rollback asks a person." : ""}`,
    ];
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/report.js







/** Says what became of a deployment: verdict, facts, why, and what happens next. */
function reportDeploy(reported) {
    const { verdict, trace, inputs, assignment } = reported;
    const { decision, reason, headline, remedy, problems } = verdict;
    const evidence = evidenceOf(reported);
    return {
        decision,
        reasonCode: reason,
        headline,
        remedy,
        summary: [
            nextSteps(reported),
            whyParts(reported),
            trace.notes.map((note) => `> ⚠️ ${(0,markdown/* markdown */.wD)(note, 600)}`).join("\n>\n"),
            // What failed comes before the facts, what went well after them.
            trace.tasks.migration?.kind === "migrated" ? "" : migrationPart(trace, assignment),
            factsTable(reported),
            trace.tasks.migration?.kind === "migrated" ? migrationPart(trace, assignment) : "",
            callsPart(reported),
            changesPart(trace),
        ]
            .filter((part) => part !== "")
            .join("\n\n"),
        outputs: outputsOf(trace, inputs, assignment),
        ...(problems === undefined ? {} : { problems }),
        subject: {
            ...(inputs.environment === "" ? {} : { environment: inputs.environment }),
            service: inputs.service,
            commit: assignment?.commit ?? inputs.commit,
            digest: assignment?.digest ?? inputs.digest,
            policyCommit: inputs["policy-commit"],
        },
        evidence,
        details: {
            request: assignment?.request,
            changes: trace.planned.changes,
            explanation: trace.explanation === undefined ? undefined : explanationFacts(trace.explanation),
            guards: trace.seen?.guards,
            tasks: trace.seen?.tasks,
        },
    };
}
function outputsOf(trace, inputs, assignment) {
    const { hold } = trace;
    return {
        "task-definition-arn": trace.releaseAddress,
        "codedeploy-deployment-id": trace.codeDeployment,
        "run-task-arn": inputs["run-task"] ? JSON.stringify(trace.tasks.oneOff) : "",
        changed: trace.changed,
        "service-deployment": trace.rollout,
        "task-definition": trace.release,
        "previous-task-definition": trace.previous,
        record: trace.book.record === undefined ? "" : String(trace.book.record),
        "held-at": hold === undefined ? "none" : hold.at === "production" ? "production" : "test",
        "hold-expires-at": hold?.expiresAt.toISOString() ?? "",
        address: trace.address,
        "health-url": assignment?.addresses.health ?? "",
        "started-at": trace.startedAt?.toISOString() ?? "",
        "live-version": trace.liveVersion,
    };
}
function factsTable({ trace, assignment, inputs, now }) {
    const { seen } = trace;
    const rows = [
        ["Release", (0,markdown/* code */.aY)(trace.release)],
        ["Version", (0,markdown/* code */.aY)(assignment?.version ?? inputs.version)],
        ["Live before", (0,markdown/* code */.aY)(trace.previous)],
        [
            "Service",
            assignment === undefined
                ? (0,markdown/* code */.aY)(inputs.service)
                : `${(0,markdown/* code */.aY)(assignment.place.service)} in ${(0,markdown/* code */.aY)(assignment.place.cluster)}`,
        ],
        ["Service deployment", (0,markdown/* code */.aY)(trace.rollout)],
        ["Stage", seen === undefined ? "" : (0,markdown/* markdown */.wD)([seen.status, seen.stage].filter((part) => part !== "").join(", "))],
        ["Public traffic", seen?.weight === undefined ? "" : `${seen.weight} %`],
        [
            "Tasks",
            seen === undefined
                ? ""
                : `${seen.tasks.running} of ${seen.tasks.wanted} run, ${Math.max(seen.tasks.failed, (0,count_failed_tasks/* countFailedTasks */.X)(trace.explanation?.stoppedTasks ?? []))} failed`,
        ],
        [
            "Started",
            trace.startedAt === undefined
                ? ""
                : `${(0,format_utc/* formatUtc */.a)(trace.startedAt)} (${(0,duration/* formatDuration */.a)(now.getTime() - trace.startedAt.getTime())})`,
        ],
    ];
    const known = rows.filter(([, value]) => value !== "");
    return known.length === 0 ? "" : (0,markdown/* table */.tp)(["What", "Which"], known);
}
function nextSteps({ trace, verdict }) {
    const { hold } = trace;
    if (verdict.decision !== "paused" || hold === undefined)
        return "";
    const where = trace.address === "" ? "" : ` Judge it at ${(0,markdown/* code */.aY)(trace.address)}.`;
    return `**Next:** judging moves it on; if nobody does, ECS falls back to ${(0,markdown/* code */.aY)(trace.previous)} by itself at ${(0,format_utc/* formatUtc */.a)(hold.expiresAt)}.${where}`;
}
function whyParts({ trace, verdict }) {
    const { explanation, seen } = trace;
    if (explanation === undefined || ["success", "paused", "unchanged"].includes(verdict.decision))
        return "";
    return causesPart(explanation, seen?.guards);
}
/** In a dry run: what would be written, in its order. */
function callsPart({ trace, verdict, assignment }) {
    if (verdict.decision !== "planned" || trace.planned.calls.length === 0)
        return "";
    const lines = trace.planned.calls.map(({ call, why }, index) => `${index + 1}. ${(0,markdown/* code */.aY)(call)}: ${(0,markdown/* markdown */.wD)(why)}`);
    const before = assignment?.migration === undefined
        ? []
        : [`Before: ${(0,markdown/* markdown */.wD)((0,migration_in_words/* migrationInWords */.L)(assignment.migration), 500)}.`, ""];
    return ["#### Calls that would be made", "", ...before, ...lines].join("\n");
}
function changesPart({ planned: { changes } }) {
    if (changes.length === 0)
        return "";
    const rows = changes
        .slice(0, 60)
        .map(({ path, change, before, after }) => [
        change,
        (0,markdown/* code */.aY)(path),
        before === undefined && after === undefined ? "hidden" : `${(0,markdown/* code */.aY)(before ?? "")} → ${(0,markdown/* code */.aY)(after ?? "")}`,
    ]);
    return (0,markdown/* folded */.TM)("Changes of the task definition", (0,markdown/* table */.tp)(["Change", "Where", "Value"], rows));
}
function evidenceOf({ trace, now }) {
    const { seen } = trace;
    if (seen === undefined)
        return [];
    return [
        {
            kind: "service-deployment",
            source: seen.id,
            at: now.toISOString(),
            fact: `${seen.status}${seen.stage === "" ? "" : `, ${seen.stage}`}, ${seen.release}`,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/trace.js
/** Starts a trace: nothing was changed yet. */
function newTrace() {
    return {
        changed: "no",
        book: { record: undefined, unread: false, verdicts: {} },
        planned: { changes: [], calls: [], ownWaitMinutes: 0 },
        tasks: { oneOff: [], earlierMigration: undefined, migration: undefined },
        rollout: "",
        release: "",
        releaseAddress: "",
        previous: "",
        codeDeployment: "",
        startedAt: undefined,
        change: { former: "", own: "" },
        hold: undefined,
        address: "",
        liveVersion: "",
        seen: undefined,
        explanation: undefined,
        notes: [],
    };
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/warn-once-per-permission.js
const REFUSED = /\b([a-z][a-z0-9-]*:[A-Z]\w+)(?=: AccessDenied| is not allowed)|[Aa]llow ([a-z][a-z0-9-]*:[A-Z]\w+)/;
/** Passes on what is said; of warnings that ask for the same permission only the first. */
function warnOncePerPermission(progress) {
    const told = new Set();
    return {
        say: (line) => progress.say(line),
        warn(line, place) {
            const [, refused, wanted] = REFUSED.exec(line) ?? [];
            const permission = refused ?? wanted;
            if (permission !== undefined && told.has(permission))
                return;
            if (permission !== undefined)
                told.add(permission);
            progress.warn(line, place);
        },
    };
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/deploy-ecs.js






/** Brings a release out to a hold or to proof, or finishes one that is held; whatever cannot be found out is never a yes. */
async function deployEcs(inputs, surroundings, { open, ...ports }) {
    const trace = newTrace();
    const { run, clock } = surroundings;
    try {
        const read = await readAssignment(inputs, run, ports);
        if (read.kind === "refused")
            return reportDeploy({ verdict: read.verdict, trace, inputs, now: clock.now() });
        const { assignment } = read;
        const progress = warnOncePerPermission(surroundings.progress);
        const desk = { ...surroundings, progress, ...ports, ...(await open(assignment.place)), inputs, assignment, trace };
        if (inputs.mode === "finish")
            trace.changed = "yes";
        const verdict = inputs.mode === "finish"
            ? await (await Promise.all(/* import() */[__nccwpck_require__.e(131), __nccwpck_require__.e(175)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1175))).finishRollout(desk)
            : await (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(395), __nccwpck_require__.e(131), __nccwpck_require__.e(232)]).then(__nccwpck_require__.bind(__nccwpck_require__, 232))).bringOut(desk);
        return reportDeploy({ verdict, trace, inputs, assignment, now: clock.now() });
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        return reportDeploy({ verdict: deploy_ecs_unreadable(error, trace), trace, inputs, now: clock.now() });
    }
}
function deploy_ecs_unreadable({ message, remedy }, { changed }) {
    const so = changed === "no" ? "Nothing was changed" : "What became of the deployment is not known";
    return (0,deploy_ecs_verdict/* unknown */.L5)("state_unreadable", `${so}: ${message}.`, remedy);
}


/***/ }),

/***/ 4814:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _adapters_aws_ecs_opener_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2299);
/* harmony import */ var _adapters_github_job_github_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3072);
/* harmony import */ var _adapters_job_actions_edge_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8057);
/* harmony import */ var _adapters_job_job_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5800);
/* harmony import */ var _kit_run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1078);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2603);
/* harmony import */ var _deploy_ecs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1231);







await (0,_kit_run_action_js__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)(_contract_js__WEBPACK_IMPORTED_MODULE_4__/* .deployEcsContract */ .V, (inputs, surroundings) => {
    const github = (0,_adapters_github_job_github_js__WEBPACK_IMPORTED_MODULE_0__/* .jobGitHub */ .D)(inputs["github-token"], surroundings, "contents: read, deployments: write, issues: write");
    const workspace = (0,_adapters_job_job_files_js__WEBPACK_IMPORTED_MODULE_2__/* .jobFiles */ .D)(surroundings.run);
    return (0,_deploy_ecs_js__WEBPACK_IMPORTED_MODULE_5__/* .deployEcs */ .H)(inputs, surroundings, {
        ...github,
        workspace,
        chance: Math.random,
        open: (0,_adapters_aws_ecs_opener_js__WEBPACK_IMPORTED_MODULE_6__/* .ecsOpener */ .F)(surroundings),
    });
}, _adapters_job_actions_edge_js__WEBPACK_IMPORTED_MODULE_1__/* .actionsEdge */ .T);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ yes),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   V2: () => (/* binding */ failure)
/* harmony export */ });
/** Concludes with a yes, which needs no remedy. */
function yes(decision, reason, headline) {
    return { decision, reason, headline, remedy: "" };
}
/** Concludes with a failure and what to do about it. */
function failure(reason, headline, remedy) {
    return { decision: "failure", reason, headline, remedy };
}
/** Concludes that the end is not known, and what to do about it. */
function unknown(reason, headline, remedy) {
    return { decision: "unknown", reason, headline, remedy };
}


/***/ }),

/***/ 2299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ecsOpener)
/* harmony export */ });
/** Opens services of ECS as targets for a job, as `jobEcs` does; what speaks to ECS is not loaded before the first is opened. */
function ecsOpener(surroundings) {
    return async (place) => {
        const { jobEcs } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(165)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7165));
        return jobEcs(surroundings)(place);
    };
}


/***/ }),

/***/ 3072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ jobGitHub)
});

// EXTERNAL MODULE: ./lib/adapters/http/node-http.js + 8 modules
var node_http = __nccwpck_require__(2161);
// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
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
var duration = __nccwpck_require__(6289);
// EXTERNAL MODULE: ./lib/ports/http.js
var http = __nccwpck_require__(7334);
// EXTERNAL MODULE: ./lib/core/time/format-utc.js
var format_utc = __nccwpck_require__(7869);
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
const ATTEMPTS = 4;
const BACK_OFF_MILLISECONDS = 250;
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
            if (!repeatable || attempt >= ATTEMPTS || retryAfter > LONGEST_WAIT_MILLISECONDS)
                throw error;
            const pause = Math.max(retryAfter, BACK_OFF_MILLISECONDS * 2 ** attempt);
            progress?.say(`${(0,inert/* inertLine */.F)(error.message)}; asking again in ${(0,duration/* formatDuration */.a)(pause)} (${attempt + 1} of ${ATTEMPTS}).`);
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
        if (!(error instanceof http/* HttpError */.j))
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

;// CONCATENATED MODULE: ./lib/core/incident/restate-incident.js

/** Computes what the body must say for a standing. */
function stateOf({ severity }, standing) {
    const { status, ...outlook } = standingLines(standing);
    return { status, outlook, ...(standing.kind === "stuck" ? { severity } : {}) };
}
/** Rewrites the rows of status, severity, resolution and ETA in an incident's body, the first of each; everything that people added stays. */
function restateIncident(body, { status, severity, outlook }) {
    const rows = {
        Status: status,
        Severity: severity?.toUpperCase(),
        Resolution: outlook?.resolution,
        ETA: outlook?.eta,
    };
    return Object.entries(rows).reduce((restated, [name, value]) => value === undefined
        ? restated
        : restated.replace(new RegExp(`^\\| \\*\\*${name}\\*\\* \\|.*\\|[ \\t\\r]*$`, "m"), () => `| **${name}** | ${value.replaceAll("\n", " ")} |`), body);
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-incidents.js

const SEVERITY = /^sev[123]$/;
/** Keeps incidents as issues of one repository; updates are comments. */
function githubIncidents(client, repository) {
    return {
        async update(issue, markdown, state) {
            const path = `/repos/${repository.owner}/${repository.name}/issues/${issue}`;
            await client.call("POST", `${path}/comments`, { body: { body: markdown } });
            if (state === undefined)
                return;
            const { data } = await client.call("GET", path);
            const { body: before, labels } = data;
            const body = restateIncident(before ?? "", state);
            const kept = labels
                .map(({ name }) => name)
                .filter((name) => state.severity === undefined || !SEVERITY.test(name));
            const wanted = state.severity === undefined ? kept : [...kept, state.severity];
            await client.call("PATCH", path, { body: { body, labels: wanted } });
        },
    };
}

// EXTERNAL MODULE: ./lib/core/time/instant.js + 1 modules
var instant = __nccwpck_require__(8632);
;// CONCATENATED MODULE: ./lib/core/lock/deploy-lock.js

/** The label that marks an issue as a lock of ours; it locks whoever put it there. */
const LOCK_LABEL = "deploy-lock";
/** Writes the marker that ties an issue to what it stops; hidden in the issue's body. */
function formatLockMarker({ environment, service }, request, { owner, reason, expiresAt } = {}) {
    const said = { environment, service, request, owner, reason, expires: expiresAt?.toISOString() };
    // An arrow in a reason would end the comment that hides the marker; the separators would end its line.
    const text = JSON.stringify(said)
        .replaceAll(">", "\\u003e")
        .replaceAll("\u2028", "\\u2028")
        .replaceAll("\u2029", "\\u2029");
    return `<!-- deploy-lock ${text} -->`;
}
/** Reads the marker from an issue's body: the last one that is alone on its line, for a body may quote what others wrote; `undefined` when it cannot be read. */
function parseLockMarker(body) {
    const text = [...body.matchAll(/^<!-- deploy-lock (\{.*\}) -->[ \t\r]*$/gm)].at(-1)?.[1];
    if (text === undefined)
        return undefined;
    try {
        const value = JSON.parse(text);
        if (typeof value !== "object" || value === null || !("environment" in value) || !("service" in value))
            return undefined;
        const { environment, service } = value;
        if (typeof environment !== "string" || typeof service !== "string")
            return undefined;
        const said = (name) => {
            const found = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
            return typeof found === "string" ? found : "";
        };
        return {
            scope: { environment, service },
            request: said("request"),
            owner: said("owner"),
            reason: said("reason"),
            expiresAt: readExpiry(said("expires")),
        };
    }
    catch {
        return undefined;
    }
}
/** Reads when a lock ends; what cannot be read is no end, so that a lock with a mistake in it holds until it is closed. */
function readExpiry(text) {
    return text.endsWith("Z") ? (0,instant/* parseInstant */.n)(text) : undefined;
}
/** Tells whether a lock still holds at an instant. */
function isHolding({ expiresAt }, at) {
    return expiresAt === undefined || at < expiresAt;
}
/** Tells whether a lock makes another one needless: it stops no less and ends no sooner. */
function covers(lock, { scope, expiresAt }) {
    if (lock.scope === undefined || scope === undefined)
        return false;
    const wide = meets(lock.scope.environment, scope.environment) && meets(lock.scope.service, scope.service);
    if (lock.expiresAt === undefined || !wide)
        return wide;
    return expiresAt !== undefined && lock.expiresAt >= expiresAt;
}
/** Lists the locks that hold a deployment, the lowest issue number first; each must be lifted or closed by itself. */
function holdingLocks(locks, { environment, service }) {
    return locks
        .filter(({ scope }) => scope === undefined || (meets(scope.environment, environment) && meets(scope.service, service)))
        .sort((a, b) => a.issue - b.issue);
}
/** Tells whether a scope meets a name, whatever its case: environments of GitHub's never differ by that alone. */
function meets(scope, name) {
    return scope === "*" || scope.toLowerCase() === name.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-lock-issue.js

/** What is asked of an issue with the lock label, for `readLock`. */
const LOCK_FIELDS = "number url title body createdAt authorAssociation author { __typename login }";
/** Who has nothing to do with a repository, or not more than anybody may; members who hide it and have changed nothing yet are among them. */
const STRANGERS = ["NONE", "FIRST_TIMER", "FIRST_TIME_CONTRIBUTOR", "MANNEQUIN"];
/**
 * Reads a lock from an issue; without a readable marker it stops everything. A stranger's marker counts for none: whoever opened an issue may
 * edit its words at any time, and would lift what somebody else has made a lock by the label.
 */
function readLock(issue, { isPrivate }) {
    const { number, url, title, body, createdAt, author, authorAssociation = "NONE" } = issue;
    const strange = !isPrivate && author?.__typename !== "Bot" && STRANGERS.includes(authorAssociation);
    const marker = strange ? undefined : parseLockMarker(body);
    return {
        issue: number,
        url,
        title,
        openedAt: new Date(createdAt),
        scope: marker?.scope,
        request: marker?.request ?? "",
        // A person's lock without a name is that of whoever opened it; our own incidents are nobody's.
        owner: marker?.owner || (marker?.request ? "" : (author?.login ?? "")),
        reason: marker?.reason ?? "",
        expiresAt: marker?.expiresAt,
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

;// CONCATENATED MODULE: ./lib/adapters/github/github-locks.js




const LOCKS = {
    what: `the list of issues with the label ${LOCK_LABEL}`,
    most: 10,
    remedy: `Close what is over, or remove the label ${LOCK_LABEL} from it.`,
};
const QUERY = `query DeployLocks($owner: String!, $name: String!, $labels: [String!], $after: String) {
  repository(owner: $owner, name: $name) {
    hasIssuesEnabled
    isPrivate
    issues(labels: $labels, states: [OPEN], first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { ${LOCK_FIELDS} }
    }
  }
}`;
/** Keeps locks as open issues with our label in one repository. */
function githubLocks(client, repository) {
    const base = `/repos/${repository.owner}/${repository.name}/issues`;
    const list = () => readLocks(client, repository);
    return {
        list,
        async take(lock) {
            const own = (await list()).find((standing) => isSame(standing, lock));
            if (own !== undefined)
                return own;
            const taken = await openLock(client, base, lock);
            const { issue } = taken;
            const [holding = taken] = (await list())
                .filter((other) => other.issue < issue && isHolding(other, taken.openedAt) && covers(other, taken))
                .sort((one, other) => one.issue - other.issue);
            if (holding.issue !== issue)
                await client.call("PATCH", `${base}/${issue}`, { body: { state: "closed", state_reason: "duplicate" } });
            return holding;
        },
        async release(issue, comment) {
            if (!(await list()).some((standing) => standing.issue === issue))
                return "not-a-lock";
            await client.call("POST", `${base}/${issue}/comments`, { body: { body: comment } });
            await client.call("PATCH", `${base}/${issue}`, { body: { state: "closed", state_reason: "completed" } });
            return "released";
        },
    };
}
async function readLocks(client, repository) {
    let home = { isPrivate: false };
    const issues = await everyPage(LOCKS, async (after) => {
        const answer = await client.query(QUERY, { ...repository, labels: [LOCK_LABEL], after });
        const found = answer.repository;
        if (found === null) {
            const unseen = `repository ${repository.owner}/${repository.name} cannot be seen`;
            throw new unreadable/* Unreadable */.I("not_found", unseen, "Grant the job issues: read.");
        }
        if (!found.hasIssuesEnabled) {
            const remedy = "Switch Issues on in Settings → General → Features: locks are issues.";
            throw new unreadable/* Unreadable */.I("not_found", "the repository's Issues are switched off, so no lock can be seen", remedy);
        }
        home = found;
        return found.issues;
    });
    return issues.map((issue) => readLock(issue, home));
}
const NO_TERMS = { owner: "", reason: "", expiresAt: undefined };
async function openLock(client, base, lock) {
    const { title, scope, request, terms = NO_TERMS } = lock;
    const text = `${lock.body}\n\n${formatLockMarker(scope, request, terms)}\n`;
    const { data } = await client.call("POST", base, {
        body: { title, body: text, labels: [LOCK_LABEL, ...lock.labels] },
    });
    const { number: issue, html_url: url, created_at: createdAt, labels } = data;
    if (labels.some(({ name }) => name === LOCK_LABEL))
        return { issue, url, title, openedAt: new Date(createdAt), scope, request, ...terms };
    // GitHub drops the labels of those who may not push, without a word.
    const why = `issue #${issue} was opened without the label ${LOCK_LABEL}, so it locks nothing`;
    throw new unreadable/* Unreadable */.I("forbidden", why, "Give it the label, or use a token of somebody who may push to the repository.");
}
/** Tells whether a lock is the one that is to be taken: that of its request, or a person's with the same words, whose answer was lost. */
function isSame(standing, { scope, request, terms }) {
    if (standing.scope === undefined || standing.request !== request)
        return false;
    if (request !== "")
        return true;
    return terms !== undefined && formatLockMarker(standing.scope, "", standing) === formatLockMarker(scope, "", terms);
}

// EXTERNAL MODULE: ./lib/core/record/deploy-record.js
var deploy_record = __nccwpck_require__(1470);
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
        return records.find((record) => record.payload.request === payload.request && !(0,deploy_record/* isTerminal */.Hd)(record));
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
        task: (0,deploy_record/* taskOf */.Xb)(service),
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
            const record = node.task === (0,deploy_record/* taskOf */.Xb)(service) ? readRecord(node, answer.viewer.login) : undefined;
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

// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __nccwpck_require__(9706);
;// CONCATENATED MODULE: ./lib/core/incident/retrospective.js



/** The label of the issues that owe a retrospective. */
const RETROSPECTIVE_LABEL = "retrospective";
const OWED_WITHIN = 48 * 3_600_000;
/** Computes when a retrospective is due: within 48 hours (G7). */
function dueOf({ at }) {
    return new Date(at.getTime() + OWED_WITHIN);
}
/** Formats its issue's title; GitHub's issues have no due date, so the title says it. */
function retrospectiveTitle(owed) {
    const { kind, service, environment, version } = owed;
    const due = dueOf(owed).toISOString().slice(0, 10);
    return (0,inert/* inertLine */.F)(`Retrospective by ${due}: ${kind} of ${service} ${version} in ${environment}`.replaceAll("  ", " "), 200);
}
/** Formats its issue's body, with the marker that finds it again. */
function retrospectiveBody(owed) {
    const { kind, service, environment, version, incident, runUrl } = owed;
    const what = kind === "rollback" ? "was rolled back" : "was deployed as a hotfix";
    return [
        `**Due: ${(0,format_utc/* formatUtc */.a)(dueOf(owed))}**, 48 hours after ${version === "" ? "a deployment" : (0,markdown/* markdown */.wD)(version)} of ${(0,markdown/* code */.aY)(service)} ${what} in ${(0,markdown/* code */.aY)(environment)}.`,
        `${incident === "" ? "" : `Incident: #${incident}. `}${(0,markdown/* link */.nf)("Run", runUrl)}`,
        "- [ ] What happened, and when (UTC)?\n- [ ] Whom did it hit?\n- [ ] Why did nothing stop it earlier?\n- [ ] What changes, by whom, until when?",
        retrospectiveMarker(owed.key),
    ].join("\n\n");
}
/** Writes the marker of one retrospective; alone on its line. */
function retrospectiveMarker(key) {
    return `<!-- deploy-retrospective ${JSON.stringify({ key }).replaceAll(">", "\\u003e")} -->`;
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-retrospectives.js


const github_retrospectives_QUERY = `query Retrospectives($owner: String!, $name: String!, $labels: [String!]) {
  repository(owner: $owner, name: $name) {
    issues(labels: $labels, states: [OPEN, CLOSED], first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { url body }
    }
  }
}`;
/** Files retrospectives as issues of one repository, each once; the newest hundred are looked through. */
function githubRetrospectives(client, repository) {
    return {
        async owe(owed, assignee) {
            const { repository: found } = await client.query(github_retrospectives_QUERY, { ...repository, labels: [RETROSPECTIVE_LABEL] });
            if (found === null)
                throw new unreadable/* Unreadable */.I("not_found", "the repository cannot be seen", "Grant the job issues: write.");
            const marker = retrospectiveMarker(owed.key);
            const standing = found.issues.nodes.find(({ body }) => body.split(/\r?\n/).includes(marker));
            if (standing !== undefined)
                return standing.url;
            const body = {
                title: retrospectiveTitle(owed),
                body: `${retrospectiveBody(owed)}\n`,
                labels: [RETROSPECTIVE_LABEL],
            };
            const file = async (more) => {
                const path = `/repos/${repository.owner}/${repository.name}/issues`;
                const { data } = await client.call("POST", path, { body: { ...body, ...more } });
                return data.html_url;
            };
            if (assignee === "" || assignee.endsWith("[bot]"))
                return file({});
            try {
                return await file({ assignees: [assignee] });
            }
            catch (error) {
                // GitHub refuses an issue for somebody who cannot be assigned; nobody's is better than none.
                if (error instanceof unreadable/* Unreadable */.I && error.why === "malformed")
                    return file({});
                throw error;
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-source-files.js

const github_source_files_QUERY = `query SourceFile($owner: String!, $name: String!, $file: String!, $commit: String!) {
  repository(owner: $owner, name: $name) {
    commit: object(expression: $commit) { __typename oid }
    file: object(expression: $file) { __typename ... on Blob { text isBinary isTruncated } }
  }
}`;
/** Reads files of one repository at full commits, or at `HEAD` of its default branch; a commit that cannot be seen is `Unreadable`, not a missing file. */
function githubSourceFiles(client, repository) {
    return {
        async read(path, commit) {
            const answer = await client.query(github_source_files_QUERY, {
                owner: repository.owner,
                name: repository.name,
                commit,
                file: `${commit}:${path}`,
            });
            if (answer.repository === null)
                throw new unreadable/* Unreadable */.I("not_found", `repository ${repository.owner}/${repository.name} cannot be seen`, "Grant the job contents: read.");
            if (answer.repository.commit?.__typename !== "Commit") {
                throw new unreadable/* Unreadable */.I("not_found", `${repository.owner}/${repository.name} has no commit ${commit} that the token may see`, "Check that the commit was pushed, and grant the job contents: read.");
            }
            return readBlob(answer.repository.file, path, answer.repository.commit.oid ?? commit);
        },
    };
}
/** Reads a blob's text; `undefined` when there is no such object. Throws `Unreadable` for a folder, a binary or a cut file. */
function readBlob(blob, path, commit) {
    if (blob === null || blob === undefined)
        return undefined;
    if (blob.__typename !== "Blob")
        throw new unreadable/* Unreadable */.I("malformed", `${path} at ${commit.slice(0, 12)} is no file`, `Name a file instead of '${path}'.`);
    if (blob.isBinary === true || blob.isTruncated === true || typeof blob.text !== "string") {
        throw new unreadable/* Unreadable */.I("malformed", `${path} at ${commit.slice(0, 12)} is ${blob.isBinary === true ? "binary" : "too large to be read"}`, `Make ${path} a text file under 256 KiB.`);
    }
    return { path, text: blob.text, commit };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/adapters/github/kept-source-files.js




/**
 * Keeps what was read at a commit, which never changes, in the job's temporary folder, and answers from there only while the
 * platform is away: a step that has to act then still knows what an earlier step of its job read.
 */
function keptSourceFiles(source, { temporary, repository }) {
    if (temporary === "")
        return source;
    const folder = (0,external_node_path_.join)(temporary, "deploy-actions-sources");
    const placeOf = (path, commit) => {
        const key = JSON.stringify([repository.owner, repository.name, commit, path]);
        return (0,external_node_path_.join)(folder, (0,external_node_crypto_.createHash)("sha256").update(key).digest("hex"));
    };
    return {
        async read(path, commit) {
            const place = placeOf(path, commit);
            try {
                const file = await source.read(path, commit);
                if (file !== undefined)
                    await keep(folder, place, file.text);
                return file;
            }
            catch (error) {
                if (!(error instanceof unreadable/* Unreadable */.I) || !(0,unreadable/* isPassing */.W)(error))
                    throw error;
                // What was never kept cannot be read either: then the source's own error is the one to tell.
                const text = await (0,promises_.readFile)(place, "utf8").catch(() => undefined);
                if (text === undefined)
                    throw error;
                return { path, commit, text };
            }
        },
    };
}
/** What cannot be kept is read again. */
async function keep(folder, place, text) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
        await (0,promises_.writeFile)(place, text, { mode: 0o600 });
    }
    catch {
        // A full or read-only folder takes nothing from what was read.
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/job-github.js








/** Opens what an action needs of the job's own repository, with the job's token; `permission` is named when the token is refused. */
function jobGitHub(token, { run, clock }, permission) {
    const { apiUrl, graphqlUrl, repository } = run;
    const client = githubClient({ apiUrl, graphqlUrl, token, http: (0,node_http/* nodeHttp */.L)(), clock, permission });
    return {
        repository: keptSourceFiles(githubSourceFiles(client, repository), run),
        records: githubRecords(client, repository),
        locks: githubLocks(client, repository),
        incidents: githubIncidents(client, repository),
        retrospectives: githubRetrospectives(client, repository),
    };
}


/***/ }),

/***/ 2161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ nodeHttp)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
var external_node_http_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_node_http_, 2);
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
// EXTERNAL MODULE: ./lib/ports/http.js
var http = __nccwpck_require__(7334);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
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
    if (error instanceof http/* HttpError */.j)
        return error;
    const said = (0,inert/* inertLine */.F)(error instanceof Error ? error.message : String(error));
    const message = SPEAKS_NO_TLS.test(said)
        ? "the port does not speak TLS"
        : said.replace(/; if the root CA is installed locally, .*$/, "; trust an authority of your own by NODE_EXTRA_CA_CERTS");
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const failure = BY_CODE[code] ?? BY_PATTERN.find(([pattern]) => pattern.test(code))?.[1] ?? "connect";
    return new http/* HttpError */.j(failure, message === "" ? code : message);
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
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
            throw new http/* HttpError */.j("too-large", `the body is larger than ${maximumBytes} bytes`);
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
    const { createBrotliDecompress, createGunzip, createInflate } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8522, 19));
    const decoder = encoding === "br" ? createBrotliDecompress() : encoding === "deflate" ? createInflate() : createGunzip();
    return (0,external_node_stream_.pipeline)(incoming, decoder, () => { });
}
function refuse(incoming) {
    incoming.destroy();
    throw new http/* HttpError */.j("malformed", `the body is encoded otherwise than asked for (${ACCEPTED_ENCODINGS})`);
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
        const release = timeLimit(request.timeout, () => fail(new http/* HttpError */.j("timeout", `the answer was not complete within ${Math.round(request.timeout)} ms`)));
        // Node's own option `signal` costs a tenth of a millisecond for each request.
        const callOff = () => fail(new http/* HttpError */.j("connect", "the request was called off"));
        signal?.addEventListener("abort", callOff);
        const end = () => {
            release();
            signal?.removeEventListener("abort", callOff);
        };
        let answered = false;
        outgoing.on("error", fail);
        outgoing.on("upgrade", (_, socket) => {
            socket.destroy();
            fail(new http/* HttpError */.j("malformed", "the server switched to another protocol, which was not asked for"));
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
                fail(new http/* HttpError */.j("reset", "the connection was closed before it was answered"));
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
        throw new http/* HttpError */.j("malformed", `${statusCode} is no status of HTTP`);
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
                throw new http/* HttpError */.j("address-refused", `${host} is refused: ${reason}.`);
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
            return new http/* HttpError */.j("address-refused", `${hostname} resolves to ${address}, which is refused: ${reason}.`);
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/adapters/http/proxy-environment.js
var proxy_environment = __nccwpck_require__(2217);
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
        throw new http/* HttpError */.j("address-refused", `${resolve} is not an IP address.`);
    const named = (0,external_node_net_namespaceObject.isIP)(hostname.replace(/^\[|\]$/g, "")) === 0 ? { servername: hostname } : {};
    return { headers: { ...accepted, host, ...headers }, hostname: resolve, ...named };
}
/** A proxy that is asked without a tunnel goes by `Host`, so it would reach the name's own address and not the given one. */
function refuseUnproxyable({ url, resolve }) {
    const exempt = (process.env.no_proxy || process.env.NO_PROXY || "").split(",").map((entry) => entry.trim());
    if (resolve === undefined || !url.startsWith("http:") || exempt.includes("*") || exempt.includes(resolve))
        return;
    const remedy = `Add ${resolve} to NO_PROXY, or ask it by https.`;
    throw new http/* HttpError */.j("proxy", `${resolve} cannot be asked under another name through HTTP_PROXY. ${remedy}`);
}
/** Loads a protocol's client at its first address: TLS costs the start-up of a bundle 3 ms. */
async function loadClient(protocol) {
    const proxyEnv = usableProxy();
    const { Agent, request } = protocol === "http:" ? external_node_http_namespaceObject : await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19));
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
        return (0,proxy_environment/* proxyEnvironment */.w)(process.env);
    }
    catch (error) {
        throw error instanceof unreadable/* Unreadable */.I ? new http/* HttpError */.j("proxy", `${error.message}. ${error.remedy}`) : error;
    }
}


/***/ }),

/***/ 2217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ proxyEnvironment)
/* harmony export */ });
/* harmony import */ var _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9397);

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
        throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("unavailable", `${set} is set, and Node ${node} of this runner cannot go through a proxy`, `Update the runner to one with Node ${FIRST_MAJOR}.${FIRST_MINOR} or newer, or clear ${set} for this job; nothing is sent past a proxy.`);
    const unusable = VARIABLES.find((name) => (environment[name] ?? "") !== "" && !isProxy(environment[name] ?? ""));
    if (unusable === undefined)
        return environment;
    throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("unavailable", `${unusable} is set, and is not the address of an HTTP proxy`, `Write it as http://host:port, or clear ${unusable} for this job; nothing is sent past a proxy.`);
}
/** Tells whether Node goes through a proxy of this address; it leaves other schemes unread and connects directly. */
function isProxy(address) {
    return /^https?:\/\//.test(address) && URL.canParse(address);
}


/***/ }),

/***/ 8057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ actionsEdge)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
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
            (0,external_node_fs_.appendFileSync)(file, markdown);
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
        temporary: environment.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(),
    };
}


/***/ }),

/***/ 5800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ jobFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/adapters/job/is-inside.js

/** Tells whether an absolute place is a folder or lies in it, by the rules of a system's paths; links are not followed. */
function isInside(folder, place, paths = external_node_path_) {
    const way = paths.relative(folder, place);
    return way === "" || (way !== ".." && !way.startsWith(`..${paths.sep}`) && !paths.isAbsolute(way));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./lib/adapters/job/is-gits-own.js

/** Git's folder under each name that a file system may take for it: case, short names, trailing dots, and NTFS streams of it. */
const GITS_OWN = /^(?:\.git|git~\d)[. ]*(?::.*)?$/i;
/** Tells whether a relative way leads into a folder of git's own, where a file is run by the next command of git. */
function isGitsOwn(way, paths = external_node_path_) {
    return paths
        .normalize(way)
        .split(paths.sep)
        .some((part) => GITS_OWN.test(part));
}

;// CONCATENATED MODULE: ./lib/adapters/job/workspace-files.js




/** Reads and writes files under a folder, and nothing outside of it, also not through a symbolic link; git's own folder is never written to. */
function workspaceFiles(folder) {
    async function placeOf(path) {
        const place = (0,external_node_path_.resolve)(folder, path);
        if (!isInside(folder, place))
            throw new Error(`'${path}' leaves the workspace: give a path inside it`);
        if (!isInside(await (0,promises_.realpath)(folder), await realPlace(path)))
            throw new Error(`'${path}' leaves the workspace through a link: give a path inside it`);
        return place;
    }
    async function realPlace(path) {
        const known = await nearest((0,external_node_path_.resolve)(folder, path));
        if (known === undefined)
            throw new Error(`'${path}' leads through a link to nothing: give another path`);
        return (0,promises_.realpath)(known);
    }
    async function placeToWrite(path) {
        const place = await placeOf(path);
        const ways = [(0,external_node_path_.relative)(folder, place), (0,external_node_path_.relative)(await (0,promises_.realpath)(folder), await realPlace(path))];
        if (ways.some((way) => isGitsOwn(way)))
            throw new Error(`'${path}' lies in git's own folder: give a path outside of .git`);
        return place;
    }
    return {
        async read(path) {
            try {
                return await (0,promises_.readFile)(await placeOf(path), "utf8");
            }
            catch (error) {
                if (isMissing(error))
                    return undefined;
                throw error;
            }
        },
        async write(path, text) {
            const place = await placeToWrite(path);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
            await (0,promises_.writeFile)(place, text);
        },
    };
}
/** Finds the nearest part of a path that exists; `undefined` where a link on the way leads to nothing. */
async function nearest(place) {
    try {
        await (0,promises_.realpath)(place);
        return place;
    }
    catch (error) {
        if (!isMissing(error) || (0,external_node_path_.dirname)(place) === place)
            throw error;
        return (await isThere(place)) ? undefined : nearest((0,external_node_path_.dirname)(place));
    }
}
async function isThere(place) {
    try {
        await (0,promises_.lstat)(place);
        return true;
    }
    catch (error) {
        if (isMissing(error))
            return false;
        throw error;
    }
}
function isMissing(error) {
    return error instanceof Error && "code" in error && error.code === "ENOENT";
}

;// CONCATENATED MODULE: ./lib/adapters/job/job-files.js



/** Reads and writes files of the job: in its workspace, and by absolute path in its temporary folder, where earlier steps leave what they rendered. */
function jobFiles({ workspace, temporary }) {
    const [own, passing] = [workspaceFiles(workspace), workspaceFiles(temporary)];
    const homeOf = (path) => ((0,external_node_path_.isAbsolute)(path) && isInside(temporary, path) ? passing : own);
    return {
        read: (path) => homeOf(path).read(path),
        write: (path, text) => homeOf(path).write(path, text),
    };
}


/***/ }),

/***/ 3166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ migrationInWords)
/* harmony export */ });
/** Says in one line how a database is migrated; names that the team wrote stand in it as they are. */
function migrationInWords({ backup, level, verify, rollback, irreversible }) {
    const steps = [
        backup.kind === "none"
            ? "no backup"
            : backup.kind === "snapshot"
                ? `back up ${backup.database}`
                : "back up by command",
        `migrate the database to ${level}`,
        ...(verify === undefined ? [] : ["check it"]),
    ];
    const undo = rollback === undefined ? "nothing undoes it" : "a command undoes it when it fails";
    return `${steps.join(", ")}; ${undo}${irreversible ? "; no release from before can run on it" : ""}`;
}


/***/ }),

/***/ 2807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ formatProblem)
/* harmony export */ });
/** Formats a problem as `file:line:column message`, as editors and people read it. */
function formatProblem({ file, line, column, message }) {
    const place = line === undefined ? file : `${file}:${line}${column === undefined ? "" : `:${column}`}`;
    return `${place} ${message}`;
}


/***/ }),

/***/ 9397:
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

/***/ 1470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ isTerminal),
/* harmony export */   Xb: () => (/* binding */ taskOf),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   nn: () => (/* binding */ isProven),
/* harmony export */   rv: () => (/* binding */ isJudgedGood),
/* harmony export */   t5: () => (/* binding */ isUnjudged)
/* harmony export */ });
/* unused harmony exports stateOf, ROLLED_BACK_PHASE, isRolledBack, ACCEPTED_PHASE, isOwnDeployment, runsOf */
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

/***/ 460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T5: () => (/* binding */ idempotencyKey),
/* harmony export */   Tf: () => (/* binding */ nonceOf),
/* harmony export */   z2: () => (/* binding */ requestId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update([request, action, target].map((part) => `${Buffer.byteLength(part)}:${part}`).join(""))
        .digest("hex");
}


/***/ }),

/***/ 5581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isFailedTask),
/* harmony export */   X: () => (/* binding */ countFailedTasks)
/* harmony export */ });
const FAILURES = ["TaskFailedToStart", "EssentialContainerExited"];
/** Tells whether a task stopped because of what it is: it did not start, ended by itself or failed its health checks; scaling in, a spot interruption or a person's stop is no failure. */
function isFailedTask({ code, reason, containers }) {
    if (FAILURES.includes(code))
        return true;
    if (/failed\b.*\bhealth checks?/i.test(reason))
        return true;
    return code === "" && containers.some(({ exitCode }) => exitCode !== undefined && exitCode !== 0);
}
/** Counts the failed tasks among the stopped ones of a rollout. */
function countFailedTasks(tasks) {
    return tasks.filter(isFailedTask).length;
}


/***/ }),

/***/ 9921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isAlarming)
/* harmony export */ });
const KEYWORDS = /fail|unhealthy|error|throttl|unable|missing|alarm detected|rolling back|rolled back|deregistered.*health/i;
/** Tells whether a message of the platform is one to look at first, by the words that it uses for trouble. */
function isAlarming(message) {
    return KEYWORDS.test(message);
}


/***/ }),

/***/ 3422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ mergeExplanations),
/* harmony export */   g: () => (/* binding */ NO_EXPLANATION)
/* harmony export */ });
/** The explanation of nothing. */
const NO_EXPLANATION = { events: [], stoppedTasks: [], unhealthyTargets: [], logs: [], gaps: [] };
/** Joins what was found out earlier with what is found out later: platforms forget, so nothing once seen is dropped, and the later word on one thing wins. */
function mergeExplanations(earlier, later) {
    return {
        events: byKey([...earlier.events, ...later.events], ({ id }) => id),
        stoppedTasks: byKey([...earlier.stoppedTasks, ...later.stoppedTasks], ({ id }) => id),
        unhealthyTargets: later.unhealthyTargets.length === 0 ? earlier.unhealthyTargets : later.unhealthyTargets,
        logs: byKey([...earlier.logs, ...later.logs], ({ task, container }) => `${task} ${container}`),
        gaps: [...new Set([...earlier.gaps, ...later.gaps])],
    };
}
function byKey(all, key) {
    return [...new Map(all.map((one) => [key(one), one])).values()];
}


/***/ }),

/***/ 2645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parsePhases),
/* harmony export */   q: () => (/* binding */ formatPhases)
/* harmony export */ });
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6289);
/* harmony import */ var _read_share_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(195);


/** ECS's least step of a linear deployment is 3.0 %; shares are counted in tenths of a percent. */
const LEAST_STEP = 30;
const WHOLE = 1000;
/** The least steps that divide all traffic evenly; every greater one is a multiple of one of them. */
const STEPS = [40, 50, 125];
const LONGEST_SOAK = 24 * 60 * 60_000;
/**
 * Parses `5%@10m, 25%@10m, 100%`: shares of the traffic, and how long each is judged before the next. ECS shifts by equal steps
 * of at least 3 %, so all shares must be multiples of one step that also divides 100 %.
 */
function parsePhases(text) {
    const written = text.split(",").map((one) => one.trim());
    const phases = written.map(readPhase);
    const unread = phases.filter((one) => typeof one === "string");
    if (unread.length > 0)
        return { kind: "invalid", problems: unread };
    const read = phases.filter((one) => typeof one !== "string");
    const problems = [...orderProblems(read), ...soakProblems(read)];
    const tenths = read.map(({ share }) => Math.round(share * 10));
    const step = tenths.reduce(divisor, WHOLE);
    if (problems.length === 0 && step < LEAST_STEP)
        problems.push(stepProblem(read, tenths));
    if (problems.length > 0)
        return { kind: "invalid", problems };
    return { kind: "phases", plan: { stepPercent: step / 10, phases: read } };
}
/** Writes phases as they are read. */
function formatPhases(phases) {
    return phases
        .map(({ share, soak }) => soak === undefined ? `${share}%` : `${share}%@${(0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(soak).replaceAll(" ", "")}`)
        .join(", ");
}
function readPhase(text, index) {
    const written = (0,_read_share_js__WEBPACK_IMPORTED_MODULE_1__/* .readShare */ .c)(text);
    if (written === undefined)
        return `phase ${index + 1} is '${text}': write a share of the traffic in at most tenths of a percent, and how long it is judged, such as 5%@10m`;
    const { share, lasts: soak } = written;
    const milliseconds = soak === undefined ? undefined : (0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(soak);
    if (soak !== undefined && milliseconds === undefined)
        return `phase ${index + 1} lasts '${soak}': write a duration with its unit, such as ${share}%@10m`;
    return { share, soak: milliseconds };
}
function orderProblems(phases) {
    const problems = [];
    for (const [index, { share }] of phases.entries()) {
        const place = `phase ${index + 1} (${share}%)`;
        const before = phases[index - 1]?.share ?? 0;
        if (share > 100)
            problems.push(`${place} is more than all traffic: write at most 100%`);
        else if (share <= before)
            problems.push(index === 0
                ? `${place} sends no traffic: begin with a share of at least 4%`
                : `${place} is not above the one before it (${before}%): write the shares in rising order`);
    }
    if (phases.at(-1)?.share !== 100)
        problems.push("the last phase is not 100%: end with 100%, or no release is ever whole");
    else if (phases.length === 1)
        problems.push("100% alone is no phase: set strategy: blue-green instead, or begin with a share such as 5%@10m");
    return problems;
}
function soakProblems(phases) {
    return phases.flatMap(({ share, soak }, index) => {
        if (soak === undefined)
            return index === phases.length - 1
                ? []
                : [`phase ${index + 1} (${share}%) does not say how long it is judged: write ${share}%@10m`];
        if (soak < 60_000)
            return [`phase ${index + 1} (${share}%) is judged for less than a minute: write at least ${share}%@1m`];
        return soak > LONGEST_SOAK
            ? [`phase ${index + 1} (${share}%) is judged for more than a day: write at most 24h`]
            : [];
    });
}
function stepProblem(phases, tenths) {
    const small = phases[0]?.share ?? 100;
    if (small < 3)
        return `ECS shifts by equal steps of at least 3 %, so a share of ${small}% is possible only as the one step of strategy canary: set strategy: canary and canary: "${small}%@10m", or write phases: "${nearest(phases, tenths)}"`;
    return `ECS shifts by equal steps of at least 3 % that add up to 100 %, and no such step meets ${phases.map(({ share }) => `${share}%`).join(", ")}: the nearest that can be made is phases: "${nearest(phases, tenths)}"`;
}
/** Finds the shares nearest to those asked for that one step of ECS can make. */
function nearest(phases, tenths) {
    const tries = STEPS.map((step) => {
        const rounded = tenths.map((one) => one === WHOLE ? WHOLE : Math.min(WHOLE - step, Math.max(step, Math.round(one / step) * step)));
        return { rounded, off: rounded.reduce((sum, one, index) => sum + Math.abs(one - (tenths[index] ?? 0)), 0) };
    }).filter(({ rounded }) => rounded.every((one, index) => one > (rounded[index - 1] ?? 0)));
    const [best] = tries.sort((a, b) => a.off - b.off);
    const shares = best?.rounded ?? [50, 250, WHOLE];
    return formatPhases(shares.map((one, index) => ({
        share: one / 10,
        soak: phases.length === shares.length ? phases[index]?.soak : 600_000,
    })));
}
function divisor(a, b) {
    return b === 0 ? a : divisor(b, a % b);
}


/***/ }),

/***/ 195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readShare)
/* harmony export */ });
/** Reads `5%@10m`, or `100%` alone; `undefined` where it is neither. */
function readShare(text) {
    const [, share, lasts] = /^(\d{1,3}(?:\.\d)?)\s*%(?:\s*@\s*(\S+))?$/.exec(text.trim()) ?? [];
    return share === undefined ? undefined : { share: Number(share), lasts };
}


/***/ }),

/***/ 8287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ shiftDescription),
/* harmony export */   Tu: () => (/* binding */ isShift),
/* harmony export */   jw: () => (/* binding */ shiftGroupOf),
/* harmony export */   zP: () => (/* binding */ shiftGroupProblem)
/* harmony export */ });
const LONGEST_NAME = 100;
const LONGEST_DESCRIPTION = 512;
/** Names the group that the console makes for a service: `AppECS-<cluster>-<service>` and `DgpECS-…`; a name that was given wins. */
function shiftGroupOf(place, given) {
    const rest = `${place.cluster === "" ? "default" : place.cluster}-${place.service}`;
    return { application: given.application || `AppECS-${rest}`, group: given.group || `DgpECS-${rest}` };
}
/** Says what CodeDeploy would refuse in the names of a group; `undefined` when nothing. */
function shiftGroupProblem({ application, group }) {
    const long = [application, group].filter((name) => name.length > LONGEST_NAME);
    if (long.length > 0)
        return `CodeDeploy allows ${LONGEST_NAME} characters in a name, and ${long.join(" and ")} has more.`;
    return undefined;
}
/** Shortens a description to what CodeDeploy takes; what is cut ends in `…`. */
function shiftDescription(text) {
    return text.length <= LONGEST_DESCRIPTION ? text : `${text.slice(0, LONGEST_DESCRIPTION - 1)}…`;
}
/** Tells whether a rollout's id is one of CodeDeploy: `d-` and capitals or digits. */
function isShift(rollout) {
    return /^d-[A-Z0-9]+$/.test(rollout);
}


/***/ }),

/***/ 7280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readStrategy)
/* harmony export */ });
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6289);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2645);
/* harmony import */ var _read_share_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(195);



/** Reads strategy and settings of a target; `phases`, `canary` and `linear` each name their strategy, so it may be left out. */
function readStrategy(target) {
    const problems = [];
    const say = (path) => (message) => void problems.push({ path, message });
    const strategy = target.strategy ?? impliedBy(target);
    combinationProblems(target, strategy, problems);
    const plan = target.phases === undefined ? undefined : (0,_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePhases */ .e)(target.phases);
    if (plan?.kind === "invalid")
        plan.problems.forEach(say("phases"));
    const canary = target.canary === undefined ? undefined : readStep(target.canary, 0.1, say("canary"));
    const linear = target.linear === undefined ? undefined : readStep(target.linear, 3, say("linear"));
    const settings = {
        ...(canary === undefined
            ? {}
            : { canaryConfiguration: { canaryPercent: canary.share, canaryBakeTimeInMinutes: canary.minutes } }),
        ...(linear === undefined
            ? {}
            : { linearConfiguration: { stepPercent: linear.share, stepBakeTimeInMinutes: linear.minutes } }),
        ...(plan?.kind === "phases"
            ? { linearConfiguration: { stepPercent: plan.plan.stepPercent, stepBakeTimeInMinutes: 0 } }
            : {}),
        ...breakerOf(target["circuit-breaker"], say("circuit-breaker")),
        ...earlySuccessOf(target["early-success"], say("early-success")),
    };
    if (problems.length > 0)
        return { kind: "invalid", problems };
    return {
        kind: "strategy",
        strategy: strategy === "phased" ? "linear" : strategy,
        settings,
        phases: plan?.kind === "phases" ? plan.plan.phases : undefined,
    };
}
function impliedBy({ phases, canary, linear }) {
    if (phases !== undefined)
        return "phased";
    if (canary !== undefined)
        return "canary";
    return linear === undefined ? undefined : "linear";
}
const BELONGS = {
    phases: "phased",
    canary: "canary",
    linear: "linear",
    "circuit-breaker": "rolling",
    "early-success": "rolling",
};
function combinationProblems(target, strategy, problems) {
    for (const [path, belongs] of Object.entries(BELONGS)) {
        if (target[path] === undefined || strategy === belongs)
            continue;
        const here = strategy === undefined ? "no strategy is set here" : `the strategy here is ${strategy}`;
        problems.push({
            path,
            message: `belongs to strategy ${belongs}, and ${here}: set strategy: ${belongs}, or leave it out`,
        });
    }
    if (strategy === "phased" && target.phases === undefined)
        problems.push({
            path: "strategy",
            message: 'is phased, which needs phases: write phases: "5%@10m, 25%@10m, 100%"',
        });
}
/** Bounds of the API model: shares are multiples of 0.1 up to 100, bakes are 0 to 1440 whole minutes. */
function readStep(text, least, say) {
    const { share, lasts: bake } = (0,_read_share_js__WEBPACK_IMPORTED_MODULE_2__/* .readShare */ .c)(text) ?? {};
    const milliseconds = bake === undefined ? undefined : (0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(bake);
    if (share === undefined || milliseconds === undefined) {
        say(`is '${text}': write a share and how long ECS bakes there, such as ${least < 1 ? "5%@10m" : "10%@6m"}`);
        return undefined;
    }
    if (share < least || share > 100)
        say(`shifts ${share}%: ECS takes ${least}% to 100%`);
    if (milliseconds % 60_000 !== 0 || milliseconds > 1440 * 60_000)
        say(`bakes ${bake}: ECS takes whole minutes up to 24h`);
    return { share, minutes: milliseconds / 60_000 };
}
function breakerOf(given, say) {
    if (given === undefined)
        return {};
    const { failures, rollback = true, "reset-on-healthy-task": resetOnHealthyTask = true } = given;
    const value = typeof failures === "number" ? failures : Number.parseInt(failures, 10);
    const type = typeof failures === "number" ? "COUNT" : "BOUNDED_PERCENT";
    if (type === "BOUNDED_PERCENT" && (value < 1 || value > 100))
        say(`fails at ${failures}: write 1% to 100% of the wanted tasks`);
    return {
        deploymentCircuitBreaker: { enable: true, rollback, resetOnHealthyTask, thresholdConfiguration: { type, value } },
    };
}
function earlySuccessOf(given, say) {
    if (given === undefined)
        return {};
    const healthyPercent = Number.parseInt(given, 10);
    if (healthyPercent > 100)
        say(`is ${given}: write at most 100%`);
    // Our proof needs the old release gone: a deferred clean-up would leave both serving after the success.
    return { earlySuccessCriteria: { enable: true, healthyPercent, sourceServiceRevisionCleanup: "BLOCKING" } };
}


/***/ }),

/***/ 5570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseCommand)
/* harmony export */ });
/**
 * Parses a command: a JSON array of texts, or words as a POSIX shell splits and unquotes them (XCU 2.2, 2.6.5). Nothing is
 * expanded: `$HOME`, `*` and `;` are letters like any other.
 */
function parseCommand(text) {
    const given = text.trim();
    return given.startsWith("[") ? parseArray(given) : splitWords(given);
}
function parseArray(text) {
    const wrong = {
        kind: "invalid",
        why: 'begins with `[` and is not a JSON array of texts: write ["sh", "-c", "…"], or quote the bracket.',
    };
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) && value.every((item) => typeof item === "string")
            ? { kind: "words", words: value }
            : wrong;
    }
    catch {
        return wrong;
    }
}
/** One piece of a word: blanks, single-quoted, double-quoted, escaped, or plain. */
const PIECE = /(?<blank>\s+)|'(?<single>[^']*)'|"(?<double>(?:[^"\\]|\\[\s\S])*)"|\\(?<escaped>[\s\S])|(?<plain>[^\s'"\\]+)/y;
function splitWords(text) {
    const words = [];
    let word;
    PIECE.lastIndex = 0;
    while (PIECE.lastIndex < text.length) {
        const start = PIECE.lastIndex;
        const { blank, single, double, escaped, plain } = PIECE.exec(text)?.groups ?? {};
        if (blank !== undefined) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
            continue;
        }
        const piece = single ?? (double === undefined ? undefined : unescaped(double)) ?? unbroken(escaped) ?? plain;
        if (piece === undefined)
            return {
                kind: "invalid",
                why: `has a quote or a backslash at character ${start + 1} that nothing ends: close it.`,
            };
        word = (word ?? "") + piece;
    }
    return { kind: "words", words: word === undefined ? words : [...words, word] };
}
/** Within double quotes a backslash counts only before these; before a line break both go. */
function unescaped(text) {
    return text.replace(/\\([\\"$`\n])/g, (_, letter) => (letter === "\n" ? "" : letter));
}
function unbroken(escaped) {
    return escaped === "\n" ? "" : escaped;
}


/***/ }),

/***/ 5703:
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

/***/ 9706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5703);

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

/***/ 6289:
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

/***/ 7869:
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

/***/ 8632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ parseInstant)
});

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


/***/ }),

/***/ 5843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ narration),
/* harmony export */   k: () => (/* binding */ whyStopped)
/* harmony export */ });
/* harmony import */ var _core_rollout_count_failed_tasks_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5581);
/* harmony import */ var _core_rollout_is_alarming_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9921);
/* harmony import */ var _core_rollout_merge_explanations_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3422);
/* harmony import */ var _core_text_inert_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5703);
/* harmony import */ var _core_time_format_utc_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7869);





const LINE = 300;
/** Starts a narration, going on from what is known; all text of the platform is made inert. */
function narration(progress, known = _core_rollout_merge_explanations_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_EXPLANATION */ .g) {
    let last = "";
    let told = known;
    return {
        stage(rollout) {
            const line = stageLine(rollout);
            if (line !== last)
                progress.say(line);
            last = line;
        },
        explain(explanation) {
            const events = new Set(told.events.map(({ id }) => id));
            for (const { id, at, message } of explanation.events.filter((event) => !events.has(event.id))) {
                events.add(id);
                progress.say(`  ${at.toISOString().slice(11, 19)} ${(0,_core_rollout_is_alarming_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlarming */ .E)(message) ? "(!) " : ""}${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLine */ .F)(message)}`);
            }
            const tasks = new Set(told.stoppedTasks.map(({ id }) => id));
            for (const task of explanation.stoppedTasks.filter(({ id }) => !tasks.has(id)))
                progress.say(`  task ${stoppedLine(task)}`);
            for (const gap of explanation.gaps.filter((one) => !told.gaps.includes(one)))
                progress.warn((0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLine */ .F)(gap));
            told = (0,_core_rollout_merge_explanations_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeExplanations */ .F)(told, explanation);
        },
        lastWords(logs) {
            for (const { task, container, lines } of logs) {
                progress.say(`  last lines of ${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLine */ .F)(container)} in task ${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLine */ .F)(task.slice(0, 12))}:`);
                for (const line of lines)
                    progress.say(`  | ${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLine */ .F)(line, LINE)}`);
            }
        },
        get told() {
            return told;
        },
        get failed() {
            return (0,_core_rollout_count_failed_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .countFailedTasks */ .X)(told.stoppedTasks);
        },
    };
}
/** Says why a task stopped, in one line of untrusted words. */
function whyStopped({ code, reason, containers }) {
    const parts = containers.map(({ name, exitCode, reason: why, health }) => [
        name,
        exitCode === undefined ? "never started" : `exit ${exitCode}`,
        why,
        health === "UNKNOWN" ? "" : health.toLowerCase(),
    ]
        .filter((part) => part !== "")
        .join(" "));
    return `${code || "no code"}: ${reason || "no reason"}${parts.length === 0 ? "" : ` (${parts.join("; ")})`}`;
}
function stoppedLine(task) {
    return (0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLine */ .F)(`${task.id.slice(0, 12)} stopped: ${whyStopped(task)}`, 500);
}
function stageLine({ id, status, stage, weight, holds, tasks, reason }) {
    const [hold] = holds;
    const parts = [
        `${id} ${status}`,
        stage,
        weight === undefined ? `${tasks.running}/${tasks.wanted} tasks run` : `${weight} % of the traffic`,
        hold === undefined ? "" : `held at ${hold.at} until ${(0,_core_time_format_utc_js__WEBPACK_IMPORTED_MODULE_4__/* .formatUtc */ .a)(hold.expiresAt)}`,
        status === "in-progress" || status === "pending" ? "" : reason,
    ];
    return (0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLine */ .F)(parts.filter((part) => part !== "").join(", "));
}


/***/ }),

/***/ 6049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9397);

/** Reads a document at a commit through the API, or from the workspace where no commit is given. */
async function readSource({ repository, workspace }, path, commit) {
    try {
        const text = commit === "" ? await workspace.read(path) : (await repository.read(path, commit))?.text;
        const from = commit === "" ? `${path} in the workspace` : `${path}@${commit.slice(0, 12)}`;
        return text === undefined ? { kind: "missing", from } : { kind: "text", text, from };
    }
    catch (error) {
        if (error instanceof _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I)
            return { kind: "unreadable", why: error.message, remedy: error.remedy, passing: (0,_core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .W)(error) };
        if (commit !== "" || !(error instanceof Error))
            throw error;
        return { kind: "unreadable", why: error.message, remedy: `Check the path '${path}'.`, passing: false };
    }
}


/***/ }),

/***/ 7543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ COMMON_REASONS),
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   qC: () => (/* binding */ COMMON_FIELDS)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1567);

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

/***/ 1567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   bS: () => (/* binding */ optionalFlag),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   yb: () => (/* binding */ emptyAs)
/* harmony export */ });
/* unused harmony exports requiredText, instant */
/* harmony import */ var _core_time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6289);
/* harmony import */ var _core_time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8632);


const value = (parsed) => ({ kind: "value", value: parsed });
const expected = (what) => ({ kind: "expected", expected: what });
/** Reads any text, empty included. */
const text = { parse: value };
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
const duration = {
    parse: (given) => {
        if (given === "")
            return value(undefined);
        const milliseconds = (0,_core_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(given);
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
        const date = (0,_core_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .n)(given);
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

/***/ 1078:
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
var inert = __nccwpck_require__(5703);
// EXTERNAL MODULE: ./lib/kit/action-contract.js
var action_contract = __nccwpck_require__(7543);
// EXTERNAL MODULE: ./lib/core/outcome/problem.js
var outcome_problem = __nccwpck_require__(2807);
// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __nccwpck_require__(9706);
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
    const rest = problems.slice(MAXIMUM_ERRORS - 1).map((problem) => (0,inert/* inert */.t)((0,outcome_problem/* formatProblem */.V)(problem)));
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

;// CONCATENATED MODULE: ./lib/kit/read-inputs.js

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
        const shown = field.secret === true ? "a hidden value" : given === "" ? "nothing" : `'${(0,inert/* inertLine */.F)(given, 80)}'`;
        problems.push({ file: name, message: `Input '${name}' is ${shown}; expected ${result.expected}.` });
        return [name, undefined];
    });
    if (problems.length > 0)
        throw new InvalidInputs(problems);
    return Object.fromEntries(values);
}

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
        const inputs = readInputs({ ...contract.inputs, ...action_contract/* COMMON_FIELDS */.qC }, runner);
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
    if (error instanceof InvalidInputs) {
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

/***/ 7334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
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
/******/ var __webpack_exports__ = __nccwpck_require__(4814);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
