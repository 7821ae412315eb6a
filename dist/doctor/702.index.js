export const id = 702;
export const ids = [702];
export const modules = {

/***/ 9702:
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
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/core/doctor/called-permissions.js
var called_permissions = __webpack_require__(6219);
;// CONCATENATED MODULE: ./lib/core/doctor/read-caller.js


/** Finds the jobs of a workflow file that call a workflow of ours at `home` (`owner/name`; empty: any repository called deploy-actions); none where the file is no workflow. */
function callingJobs(text, home) {
    const workflow = mapping(parsed(text));
    return Object.entries(mapping(workflow.jobs)).flatMap(([job, value]) => {
        const body = mapping(value);
        const called = calledBy(body.uses, home);
        if (called === undefined)
            return [];
        const { environment, service } = mapping(body.with);
        return [
            {
                job,
                ...called,
                matrix: Object.hasOwn(mapping(body.strategy), "matrix"),
                inherits: body.secrets === "inherit",
                grants: grantsOf(body.permissions ?? workflow.permissions),
                groups: [workflow.concurrency, body.concurrency].flatMap(groupsOf),
                ownGroup: called.workflow === "deploy-ecs.yml" && isPlain(environment) && isPlain(service)
                    ? `deploy-${environment}-${service}`
                    : undefined,
            },
        ];
    });
}
function parsed(text) {
    try {
        return (0,dist/* parse */.qg)(text, { maxAliasCount: 20, logLevel: "silent" });
    }
    catch {
        return undefined;
    }
}
function calledBy(uses, home) {
    const [, repository = "", workflow = "", ref = ""] = /^([\w.-]+\/[\w.-]+)\/\.github\/workflows\/([\w.-]+)@(\S+)$/.exec(typeof uses === "string" ? uses : "") ?? [];
    const ours = home === "" ? repository.endsWith("/deploy-actions") : repository.toLowerCase() === home.toLowerCase();
    return ours && Object.hasOwn(called_permissions/* CALLED_PERMISSIONS */.P, workflow) ? { workflow, ref } : undefined;
}
function grantsOf(given) {
    if (given === undefined || given === null)
        return undefined;
    if (given === "write-all")
        return () => "write";
    if (given === "read-all")
        return (permission) => (permission === "id-token" ? "none" : "read");
    const levels = mapping(given);
    return (permission) => (Object.hasOwn(levels, permission) ? String(levels[permission]) : "none");
}
function groupsOf(concurrency) {
    const group = typeof concurrency === "string" ? concurrency : mapping(concurrency).group;
    return typeof group === "string" ? [group] : [];
}
function isPlain(value) {
    return typeof value === "string" && !value.includes("${{");
}
function mapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

;// CONCATENATED MODULE: ./lib/core/doctor/assess-caller.js



/** Looks at a workflow file that may call ours: permissions, concurrency, matrix, secrets and pins; nothing where it calls none. */
function assessCaller(file, text, home) {
    return callingJobs(text, home).flatMap((calling) => {
        const on = (0,finding/* findingsOn */.I)("caller");
        const where = `${file}, job ${calling.job}`;
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
function concurrencyFindings({ groups, ownGroup, workflow }, where, on) {
    const [first] = groups;
    if (first === undefined)
        return [];
    const remedy = "Take `concurrency` out of the caller: the called workflow queues by environment and service itself.";
    if (ownGroup !== undefined && groups.includes(ownGroup))
        return [
            on.problem(`${where} stands in the group ${ownGroup}, as ${workflow} does: the run waits for itself and is cancelled.`, remedy),
        ];
    return [
        on.warning(`${where} has a concurrency group of its own (${first}): should it be that of ${workflow}, or cancel what is in progress, a deployment is cut short.`, remedy),
    ];
}
function matrixFindings({ matrix, workflow }, where, on) {
    if (!matrix || workflow !== "deploy-ecs.yml")
        return [];
    return [
        on.warning(`${where} calls ${workflow} from a matrix: the outputs of one leg hide those of the others, and by default one leg that fails cancels the rest in the middle of a deployment.`, "Set `strategy: { fail-fast: false }` at least, and read no outputs of the call; better, call once for each service."),
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

// EXTERNAL MODULE: ./lib/actions/doctor/isolate.js
var isolate = __webpack_require__(7242);
;// CONCATENATED MODULE: ./lib/actions/doctor/checks/see-callers.js




/** Looks at the repository's workflows that call ours, at the run's commit, and at their runs that wait. Throws `Unreadable`. */
async function seeCallers(desk) {
    const { ports, run } = desk;
    const { workflows, waiting } = ports;
    const files = await workflows.read(run.sha);
    const called = files.map(({ path, text }) => ({ path, findings: assessCaller(path, text, workflows.home) }));
    const callers = called.filter(({ findings }) => findings.length > 0);
    const paths = callers.map(({ path }) => path);
    if (callers.length > 0)
        return [
            ...callers.flatMap(({ findings }) => findings),
            ...(await (0,isolate/* isolate */.a)(desk, (0,finding/* findingsOn */.I)("queue"), async () => assessQueue(await waiting(), paths, run.runId))),
        ];
    return [
        (0,finding/* findingsOn */.I)("caller").warning(`None of ${files.length} workflow files at ${run.sha.slice(0, 12)} calls a workflow of deploy-actions.`, "Copy one from workflows-templates/, unless another repository deploys this one, or you compose the actions yourself."),
    ];
}


/***/ })

};
