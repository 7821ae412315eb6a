export const id = 243;
export const ids = [243,461];
export const modules = {

/***/ 5243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  seeCallers: () => (/* binding */ seeCallers)
});

// EXTERNAL MODULE: ./lib/core/doctor/asked-permissions.js
var asked_permissions = __webpack_require__(454);
// EXTERNAL MODULE: ./lib/core/doctor/finding.js
var finding = __webpack_require__(1522);
;// CONCATENATED MODULE: ./lib/core/doctor/called-groups.js
const DEPLOY = "deploy-${{ inputs.environment }}-${{ inputs.service }}";
/** Names the groups of `concurrency` that our reusable workflows stand in, those of the workflows of ours that they call among them, in the caller's inputs. */
const CALLED_GROUPS = {
    "backport.yml": ["backport-${{ inputs.commit || github.sha }}"],
    "deploy-ecs.yml": [DEPLOY],
    "doctor.yml": ["doctor-${{ inputs.environment }}-${{ inputs.service }}"],
    "promote.yml": ["deploy-${{ inputs.staging }}-${{ inputs.service }}", DEPLOY],
    "reconcile.yml": ["reconcile-${{ inputs.environment }}-${{ inputs.service }}"],
    "resume-approval.yml": ["resume-approval-${{ inputs.issue || github.event.issue.number }}"],
    "resume.yml": [
        "resume-${{ inputs.environment }}-${{ inputs.service }}-${{ inputs.do == 'abort' && 'abort' || 'move' }}",
    ],
};
/** What the inputs in those groups are where a caller says nothing. */
const GROUP_DEFAULTS = { staging: "staging", service: "" };
/** Fills the groups of a workflow of ours by what its caller hands on, as written; a group that not all is known of is left out. */
function groupsOfCalled(workflow, given) {
    return (CALLED_GROUPS[workflow] ?? []).flatMap((group) => {
        let known = true;
        const filled = group.replaceAll(/\$\{\{ (.*?) \}\}/g, (_, expression) => {
            const [, name = ""] = /^inputs\.([\w-]+)$/.exec(expression) ?? [];
            const value = given[name] ?? GROUP_DEFAULTS[name];
            known &&= typeof value === "string";
            return typeof value === "string" ? value : "";
        });
        return known ? [sameSpaces(filled)] : [];
    });
}
/** Writes expressions with the same spaces, so that alike ones are the same text. */
function sameSpaces(text) {
    return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, "${{ $1 }}");
}

// EXTERNAL MODULE: ./lib/core/doctor/called-permissions.js
var called_permissions = __webpack_require__(6219);
// EXTERNAL MODULE: ./lib/core/doctor/workflow-file.js
var workflow_file = __webpack_require__(7461);
;// CONCATENATED MODULE: ./lib/core/doctor/read-caller.js



/** Finds the jobs of a workflow file that call a workflow of ours at `home` (`owner/name`; empty: any repository called deploy-actions); none where the file is no workflow. */
function callingJobs({ jobs, permissions, concurrency }, home) {
    return [...jobs].flatMap(([job, body]) => {
        const called = calledBy(body.uses, home);
        if (called === undefined)
            return [];
        return [
            {
                job,
                ...called,
                matrix: Object.hasOwn((0,workflow_file.mapping)(body.strategy), "matrix"),
                inherits: body.secrets === "inherit",
                grants: grantsOf(body.permissions ?? permissions),
                groups: [concurrency, body.concurrency].flatMap(groupsOf),
                ownGroups: groupsOfCalled(called.workflow, (0,workflow_file.mapping)(body.with)),
            },
        ];
    });
}
function calledBy(uses, home) {
    const [, repository = "", workflow = "", ref = ""] = /^([\w.-]+\/[\w.-]+)\/\.github\/workflows\/([\w.-]+)@(\S+)$/.exec(typeof uses === "string" ? uses : "") ?? [];
    return (0,workflow_file.isHome)(repository, home) && Object.hasOwn(called_permissions/* CALLED_PERMISSIONS */.P, workflow) ? { workflow, ref } : undefined;
}
function grantsOf(given) {
    if (given === undefined || given === null)
        return undefined;
    if (given === "write-all")
        return () => "write";
    if (given === "read-all")
        return (permission) => (permission === "id-token" ? "none" : "read");
    const levels = (0,workflow_file.mapping)(given);
    return (permission) => (Object.hasOwn(levels, permission) ? String(levels[permission]) : "none");
}
function groupsOf(concurrency) {
    const group = typeof concurrency === "string" ? concurrency : (0,workflow_file.mapping)(concurrency).group;
    return typeof group === "string" ? [sameSpaces(group)] : [];
}

;// CONCATENATED MODULE: ./lib/core/doctor/assess-caller.js



/** Looks at a workflow file that may call ours: permissions, concurrency, matrix, secrets and pins; nothing where it calls none. */
function assessCaller(workflow, home) {
    return callingJobs(workflow, home).flatMap((calling) => {
        const on = (0,finding/* findingsOn */.I)("caller");
        const where = `${workflow.path}, job ${calling.job}`;
        const found = [
            ...permissionFindings(calling, where, on),
            ...concurrencyFindings(calling, where, on),
            ...matrixFindings(calling, where, on),
            ...secretFindings(calling, where, on),
            ...refFindings(calling, where, on),
        ];
        return found.length > 0
            ? found
            : [on.ok(`${where} calls ${calling.workflow}@${calling.ref} with all that it needs.`)];
    });
}
function permissionFindings({ workflow, grants }, where, on) {
    const union = (0,asked_permissions/* unionOf */.Z)(workflow);
    const paste = (0,asked_permissions/* permissionsText */._)(union);
    if (grants === undefined)
        return [
            on.warning(`${where} grants ${workflow} nothing by name, so that the repository's default decides whether it can start.`, {
                remedy: "Give the calling job this block.",
                paste,
            }),
        ];
    const missing = [...union].filter(([name, level]) => {
        const granted = grants(name);
        return granted !== "write" && granted !== level;
    });
    if (missing.length === 0)
        return [];
    const lacking = missing.map(([name, level]) => `${name}: ${level}`).join(", ");
    return [
        on.problem(`${where} calls ${workflow} without ${lacking}: GitHub refuses to start such a run.`, {
            remedy: "Give the calling job this block; it is the union of what the called jobs ask, each of which takes only its own.",
            paste,
        }),
    ];
}
function concurrencyFindings({ groups, ownGroups, workflow }, where, on) {
    const [first] = groups;
    if (first === undefined)
        return [];
    const remedy = "Take `concurrency` out of the caller: the called workflow queues by environment and service itself.";
    const shared = groups.find((group) => ownGroups.includes(group));
    if (shared !== undefined)
        return [
            on.problem(`${where} stands in the group ${shared}, as ${workflow} does: the run waits for itself and is cancelled.`, remedy),
        ];
    return [
        on.warning(`${where} has a concurrency group of its own (${first}): should it be that of ${workflow}, or cancel what is in progress, a deployment is cut short.`, remedy),
    ];
}
/** The workflows of ours whose runs change what is in service; to be cut short harms it. */
const CHANGING = ["deploy-ecs.yml", "promote.yml", "resume.yml", "emergency-rollback.yml"];
function matrixFindings({ matrix, workflow }, where, on) {
    if (!matrix || !CHANGING.includes(workflow))
        return [];
    return [
        on.warning(`${where} calls ${workflow} from a matrix: the outputs of one leg hide those of the others, and by default one leg that fails cancels the rest in the middle of their work.`, "Set `strategy: { fail-fast: false }` at least, and read no outputs of the call; better, call once for each service."),
    ];
}
function secretFindings({ inherits, workflow }, where, on) {
    if (!inherits)
        return [];
    return [
        on.warning(`${where} hands every secret of the repository to ${workflow} (\`secrets: inherit\`).`, "Name the secrets that it takes, such as `secrets: { slack-webhook: ${{ secrets.SLACK_WEBHOOK }} }`."),
    ];
}
function refFindings({ ref, workflow }, where, on) {
    if (/^[0-9a-f]{40}$/.test(ref) || /^(?:refs\/tags\/)?v\d+(?:\.\d+\.\d+)?$/.test(ref))
        return [];
    return [
        on.warning(`${where} calls ${workflow} at ${ref}, which changes with every push.`, "Call it at a release such as @v1, or at a full commit with the version in a comment."),
    ];
}

;// CONCATENATED MODULE: ./lib/core/doctor/assess-queue.js

const SHOWN = 5;
/** Says which runs of the workflows that call ours wait, the longest first; `own` is the run that looks. */
function assessQueue(waiting, paths, own) {
    const on = (0,finding/* findingsOn */.I)("queue");
    const ours = waiting
        .filter(({ id, path }) => id !== own && paths.includes(path))
        .sort((a, b) => a.since.getTime() - b.since.getTime());
    if (ours.length === 0)
        return [on.ok("No run of a workflow that calls deploy-actions waits.")];
    const said = ours
        .slice(0, SHOWN)
        .map(({ id, path, status, since }) => `${path.split("/").at(-1)} in run ${id} (${status}, ${sayInstant(since)})`);
    const more = ours.length > SHOWN ? ` and ${ours.length - SHOWN} more` : "";
    const [first] = ours;
    return [
        on.warning(`${ours.length === 1 ? "One run waits" : `${ours.length} runs wait`}, of workflows that call deploy-actions: ${said.join(", ")}${more}.`, `Deployments of one service to one environment go one by one, in order; a run for which people are asked waits for them. Look at the longest first: ${first?.url ?? ""}`),
    ];
}
function sayInstant(since) {
    return Number.isNaN(since.getTime()) ? "since an instant that GitHub does not tell" : `since ${since.toISOString()}`;
}

// EXTERNAL MODULE: ./lib/core/doctor/read-uses.js
var read_uses = __webpack_require__(9060);
;// CONCATENATED MODULE: ./lib/core/doctor/slack-addresses.js
/** Where a token of Slack's is used, unless an address is given. */
const SLACK = "https://slack.com";
/** Finds the addresses of Slack's API that uses of ours announce to by a token; none where nobody hands one on with channels. */
function slackAddresses(uses) {
    const found = uses
        .filter(({ given, inherits }) => given.has("slack-channels") && (inherits || given.has("slack-token")))
        .map(({ given }) => given.get("slack-api-url") ?? SLACK)
        .filter((address) => !address.includes("${{"));
    return [...new Set(found)];
}

// EXTERNAL MODULE: ./lib/actions/doctor/isolate.js
var isolate = __webpack_require__(7242);
// EXTERNAL MODULE: ./lib/actions/doctor/checks/see-hosts.js
var see_hosts = __webpack_require__(408);
;// CONCATENATED MODULE: ./lib/actions/doctor/checks/see-callers.js







/** Looks at the repository's workflows that call ours, at their runs that wait, and at the Slack that they announce to. Throws `Unreadable`. */
async function seeCallers(desk, workflows) {
    const { ports, run } = desk;
    const { home } = ports.workflows;
    const assessing = workflows.then((files) => files.map((file) => ({ path: file.path, findings: assessCaller(file, home) })));
    const queue = (0,isolate/* isolate */.a)(desk, (0,finding/* findingsOn */.I)("queue"), async () => {
        const [waiting, called] = await Promise.all([ports.waiting(), assessing]);
        const paths = called.filter(({ findings }) => findings.length > 0).map(({ path }) => path);
        return paths.length === 0 ? [] : assessQueue(waiting, paths, run.runId);
    });
    const slack = slackAddresses((await workflows).flatMap((file) => (0,read_uses/* usesIn */.c)(file, home))).map((address) => {
        return { what: "Slack", address, internal: true, missed: "warning" };
    });
    const [called, queued, told] = await Promise.all([assessing, queue, (0,see_hosts/* seeHosts */.N)(desk, slack)]);
    const found = called.flatMap(({ findings }) => findings);
    return [...(found.length > 0 ? [...found, ...queued] : [noCaller(called.length, run.sha)]), ...told];
}
function noCaller(files, commit) {
    return (0,finding/* findingsOn */.I)("caller").warning(`None of ${files} workflow files at ${commit.slice(0, 12)} calls a workflow of deploy-actions.`, "Copy one from workflows-templates/, unless another repository deploys this one, or you compose the actions yourself.");
}


/***/ }),

/***/ 9060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ usesIn)
/* harmony export */ });
/* harmony import */ var _workflow_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7461);

/** Finds what a workflow uses of ours at `home` (`owner/name`; empty: any repository called deploy-actions). */
function usesIn({ path, events, jobs }, home) {
    return [...jobs].flatMap(([job, body]) => {
        const at = { where: `${path}, job ${job}`, events };
        const steps = Array.isArray(body.steps) ? body.steps.map(_workflow_file_js__WEBPACK_IMPORTED_MODULE_0__.mapping) : [];
        return [
            ...named(body.uses, WORKFLOW, home).map((of) => ({ ...at, of, ...handedOn(body) })),
            ...steps.flatMap((step) => named(step.uses, ACTION, home).map((of) => ({ ...at, of, ...handedOn(step) }))),
        ];
    });
}
const WORKFLOW = /^([\w.-]+\/[\w.-]+)\/\.github\/workflows\/([\w.-]+)@\S+$/;
/** An action of ours stands in `actions/`, and in a release at the root too. */
const ACTION = /^([\w.-]+\/[\w.-]+?)(?:\/actions)?\/([\w-]+)@\S+$/;
function named(uses, form, home) {
    const [, repository = "", name = ""] = form.exec(typeof uses === "string" ? uses : "") ?? [];
    return name !== "" && (0,_workflow_file_js__WEBPACK_IMPORTED_MODULE_0__.isHome)(repository, home) ? [name] : [];
}
function handedOn({ with: inputs, secrets }) {
    const given = Object.entries({ ...(0,_workflow_file_js__WEBPACK_IMPORTED_MODULE_0__.mapping)(inputs), ...(0,_workflow_file_js__WEBPACK_IMPORTED_MODULE_0__.mapping)(secrets) }).flatMap(([name, value]) => (typeof value === "string" && value !== "") || typeof value === "number" ? [[name, String(value)]] : []);
    return { given: new Map(given), inherits: secrets === "inherit" };
}


/***/ }),

/***/ 7461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isHome: () => (/* binding */ isHome),
/* harmony export */   mapping: () => (/* binding */ mapping),
/* harmony export */   readWorkflowFile: () => (/* binding */ readWorkflowFile)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** Reads a workflow file; one without jobs where the text is none. */
function readWorkflowFile({ path, text }) {
    const { on, permissions, concurrency, jobs } = mapping(parsed(text));
    const bodies = Object.entries(mapping(jobs)).map(([job, body]) => [job, mapping(body)]);
    return { path, events: eventsOf(on), permissions, concurrency, jobs: new Map(bodies) };
}
/** Reads what may be a mapping; empty where it is none. */
function mapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
/** Tells by which name ours goes: the repository at `home` (`owner/name`; empty: any that is called deploy-actions). */
function isHome(repository, home) {
    return home === "" ? repository.endsWith("/deploy-actions") : repository.toLowerCase() === home.toLowerCase();
}
function parsed(text) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 20, logLevel: "silent" });
    }
    catch {
        return undefined;
    }
}
function eventsOf(on) {
    if (typeof on === "string")
        return [on];
    return Array.isArray(on) ? on.map(String) : Object.keys(mapping(on));
}


/***/ })

};
