export const id = 572;
export const ids = [572,461];
export const modules = {

/***/ 4572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookAtPatients: () => (/* binding */ lookAtPatients)
});

// EXTERNAL MODULE: ./lib/core/doctor/finding.js
var finding = __webpack_require__(1522);
// EXTERNAL MODULE: ./lib/core/checks/check-url.js
var check_url = __webpack_require__(2897);
// EXTERNAL MODULE: ./lib/core/checks/check-names.js
var check_names = __webpack_require__(3884);
;// CONCATENATED MODULE: ./lib/core/doctor/presumed-secrets.js

/**
 * Presumes that every secret which checks refer to will be given, for the one host that it is first sent to: doctor has no secrets of checks. A
 * secret that is sent to two hosts stays wrong whatever is given. `undefined` stands for the tested address.
 */
function presumedSecrets({ checks = [], flows = [] }, address) {
    const presumed = new Map();
    for (const step of [...checks, ...flows.flatMap(({ steps }) => steps)]) {
        const url = step.url !== undefined && URL.canParse(step.url) ? new URL(step.url) : undefined;
        const elsewhere = url !== undefined && URL.canParse(address) && url.origin !== new URL(address).origin;
        for (const secret of (0,check_names/* secretsSent */.K)(step)) {
            const name = secret.slice("secret.".length);
            if (!presumed.has(name))
                presumed.set(name, elsewhere ? url.host : undefined);
        }
    }
    return presumed;
}

// EXTERNAL MODULE: ./lib/core/outcome/problem.js
var problem = __webpack_require__(2807);
// EXTERNAL MODULE: ./lib/actions/doctor/ports.js
var doctor_ports = __webpack_require__(4007);
;// CONCATENATED MODULE: ./lib/actions/doctor/checks/see-checks.js





const SHOWN = 5;
/** Looks at the checks at the run's commit, planned and compiled for every deployment as smoke-test does; without them the health path alone is asked. Throws `Unreadable`. */
async function seeChecks(desk, patients) {
    const { inputs, ports, run } = desk;
    const { checks: file } = inputs;
    const on = (0,finding/* findingsOn */.I)("checks");
    const [source, { parseChecks }] = await Promise.all([
        ports.files.read(file, run.sha),
        Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(421)]).then(__webpack_require__.bind(__webpack_require__, 6421)),
    ]);
    const addresses = patients.flatMap((patient) => addressFindings(desk, patient));
    if (source === undefined)
        return [
            ...addresses,
            on.ok(`There is no ${file} at the run's commit: a deployment is proven by its health path alone.`),
        ];
    const parsed = parseChecks(source.text, file);
    const mend = `Mend ${file}.`;
    if (parsed.kind === "invalid")
        return [...addresses, ...parsed.problems.slice(0, SHOWN).map((one) => on.problem((0,problem/* formatProblem */.V)(one), mend))];
    const planned = await plannedFor(desk, patients, { document: parsed.value, text: source.text });
    const { checks = [], flows = [] } = parsed.value;
    return [
        ...addresses,
        ...planned.problems.slice(0, SHOWN).map((one) => on.problem(one, mend)),
        ...planned.warnings.slice(0, SHOWN).map((one) => on.warning(one, mend)),
        ...(planned.problems.length > 0
            ? []
            : [on.ok(`${file} is valid: ${checks.length} checks, ${flows.length} flows.`)]),
    ];
}
/** The address that checks are made at must be one that they may ask. */
function addressFindings({ inputs }, patient) {
    const base = (0,check_url/* checkUrl */.C)("/", { address: patient.settings.address, plainHttp: (0,doctor_ports/* asksInside */.p)(patient) });
    if (base.kind === "url")
        return [];
    return [
        (0,finding/* findingsOn */.I)("checks", (0,doctor_ports/* nameOf */.V)(patient)).problem(`Nothing can be checked at the target's address: ${base.why}`, `Mend \`address\` in ${inputs.targets}.`),
    ];
}
/** Plans the checks for every deployment; what is wrong for several is told once. */
async function plannedFor({ inputs, ports, run }, patients, { document, text }) {
    const [{ planChecks }, { schemaFilesIn }] = await Promise.all([
        __webpack_require__.e(/* import() */ 754).then(__webpack_require__.bind(__webpack_require__, 9754)),
        __webpack_require__.e(/* import() */ 648).then(__webpack_require__.bind(__webpack_require__, 7648)),
    ]);
    const files = schemaFilesIn(document);
    const read = await Promise.all(files.map((path) => ports.files.read(path, run.sha)));
    const schemas = new Map(read.flatMap((one, index) => (one === undefined ? [] : [[files[index] ?? "", one.text]])));
    const plans = await Promise.all(patients.map((patient) => {
        const { environment, service, settings } = patient;
        const { address } = settings;
        return planChecks(document, {
            ...{ address, file: inputs.checks, text, schemas, environment, tags: [] },
            plainHttp: (0,doctor_ports/* asksInside */.p)(patient),
            names: new Map(Object.entries({ version: "v0", commit: run.sha, environment, service })),
            secrets: presumedSecrets(document, address),
        });
    }));
    const problems = plans.flatMap((plan) => (plan.kind === "invalid" ? plan.problems.map(problem/* formatProblem */.V) : []));
    const warnings = plans.flatMap((plan) => (plan.kind === "plan" ? plan.warnings : []));
    return { problems: [...new Set(problems)], warnings: [...new Set(warnings)] };
}

;// CONCATENATED MODULE: ./lib/core/text/glob.js
/** Matches a name against a glob in which `*` stands for any characters, in linear time per star. */
function glob_matchesGlob(glob, name) {
    const parts = glob.split("*");
    if (parts.length === 1)
        return glob === name;
    const [first = "", last = ""] = [parts[0], parts.at(-1)];
    if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length)
        return false;
    const end = name.length - last.length;
    let place = first.length;
    for (const part of parts.slice(1, -1)) {
        const found = name.indexOf(part, place);
        if (found < 0 || found + part.length > end)
            return false;
        place = found + part.length;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/actions/doctor/checks/see-environments.js



/** Looks at GitHub's environments that the jobs of a deployment name: what would make them wait, fail or be refused. Throws `Unreadable`. */
async function seeEnvironments({ ports, run, inputs }, place) {
    const { environment, settings } = place;
    const operate = settings?.["operate-environment"] ?? environment;
    const names = [...new Set([environment, operate])];
    const rules = await Promise.all(names.map(async (name) => ({ name, rules: await ports.environments.read(name) })));
    return rules.flatMap((one) => assessRules(one, {
        about: (0,doctor_ports/* nameOf */.V)(place),
        operating: one.name === operate,
        ref: run.ref,
        targets: inputs.targets,
    }));
}
function assessRules({ name, rules }, standing) {
    const on = (0,finding/* findingsOn */.I)("environment", standing.about);
    const settings = `Settings → Environments → ${name}`;
    if (rules === undefined)
        return [
            on.warning(`The environment ${name} was not created yet: GitHub creates it with the first job that names it, open to every branch.`, `Create it in Settings → Environments, with a rule for branches.`),
        ];
    const found = [
        ...waitFindings(rules, standing, settings),
        ...customFindings(rules, standing, settings),
        ...refFindings(rules, standing, settings),
    ];
    return found.length > 0 ? found : [on.ok(`Jobs that name ${name} wait for nobody; ${sayRefs(rules, standing)}.`)];
}
function waitFindings({ name, reviewers, waitMinutes }, { about, operating, targets }, settings) {
    if (reviewers === 0 && waitMinutes === 0)
        return [];
    const on = (0,finding/* findingsOn */.I)("environment", about);
    const what = [
        ...(reviewers > 0 ? [`${reviewers} required ${reviewers === 1 ? "reviewer" : "reviewers"}`] : []),
        ...(waitMinutes > 0 ? [`a wait timer of ${waitMinutes} minutes`] : []),
    ].join(" and ");
    if (!operating)
        return [
            on.warning(`Jobs that name ${name} wait for ${what}, beside what the policy asks.`, `Ask by approvals: in the policy, and remove it in ${settings}, unless both are meant.`),
        ];
    return [
        on.problem(`Jobs that name ${name} wait for ${what}: judging, finishing and rolling back would wait as well.`, {
            remedy: `Name an environment without reviewers and timers as operate-environment of the target in ${targets}, or remove them in ${settings} and ask by approvals: in the policy.`,
            paste: `operate-environment: ${name}-operate`,
        }),
    ];
}
function customFindings({ name, customRules }, { about }, settings) {
    if (customRules.length === 0)
        return [];
    return [
        (0,finding/* findingsOn */.I)("environment", about).problem(`The environment ${name} has the custom protection rule ${customRules.join(", ")}, which fails jobs that record no deployment of their own.`, `Switch the rule off in ${settings}; the gates ask in its place.`),
    ];
}
/** A pattern with other wildcards than `*` is not judged: a refusal that is not certain is none. */
function refFindings({ name, refs }, { about, ref }, settings) {
    const on = (0,finding/* findingsOn */.I)("environment", about);
    if (refs.kind === "any")
        return [
            on.warning(`Jobs at every branch and tag may name ${name}, and so reach its role and secrets.`, `Choose the branches and tags that deploy in ${settings}.`),
        ];
    if (refs.kind === "protected" || !/^refs\/(heads|tags)\//.test(ref))
        return [];
    const type = ref.startsWith("refs/tags/") ? "tag" : "branch";
    const short = ref.replace(/^refs\/(heads|tags)\//, "");
    const own = refs.patterns.filter((pattern) => pattern.type === type);
    if (own.some((pattern) => /[?[\]{}]/.test(pattern.name) || glob_matchesGlob(pattern.name, short)))
        return [];
    const allowed = refs.patterns.map((pattern) => `${pattern.type} ${pattern.name}`).join(", ");
    return [
        on.warning(`GitHub refuses jobs at ${ref} that name ${name}; it lets through ${allowed === "" ? "nothing" : allowed}.`, `Deploy from there, or add ${short} in ${settings}.`),
    ];
}
/** Whether a branch is protected is the platform's to say: that is not claimed of the run's own. */
function sayRefs({ refs }, { ref }) {
    return refs.kind === "protected" ? "those of protected branches alone may" : `those at ${ref} may`;
}

// EXTERNAL MODULE: ./lib/actions/doctor/checks/see-hosts.js
var see_hosts = __webpack_require__(408);
// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __webpack_require__(6289);
;// CONCATENATED MODULE: ./lib/core/rollout/read-share.js
/** Reads `5%@10m`, or `100%` alone; `undefined` where it is neither. */
function readShare(text) {
    const [, share, lasts] = /^(\d{1,3}(?:\.\d)?)\s*%(?:\s*@\s*(\S+))?$/.exec(text.trim()) ?? [];
    return share === undefined ? undefined : { share: Number(share), lasts };
}

;// CONCATENATED MODULE: ./lib/core/rollout/phases.js


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
        .map(({ share, soak }) => soak === undefined ? `${share}%` : `${share}%@${(0,duration/* formatDuration */.a)(soak).replaceAll(" ", "")}`)
        .join(", ");
}
function readPhase(text, index) {
    const written = readShare(text);
    if (written === undefined)
        return `phase ${index + 1} is '${text}': write a share of the traffic in at most tenths of a percent, and how long it is judged, such as 5%@10m`;
    const { share, lasts: soak } = written;
    const milliseconds = soak === undefined ? undefined : (0,duration/* parseDuration */.E)(soak);
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

;// CONCATENATED MODULE: ./lib/core/rollout/strategy-settings.js



/** Reads strategy and settings of a target; `phases`, `canary` and `linear` each name their strategy, so it may be left out. */
function readStrategy(target) {
    const problems = [];
    const say = (path) => (message) => void problems.push({ path, message });
    const strategy = target.strategy ?? impliedBy(target);
    combinationProblems(target, strategy, problems);
    const plan = target.phases === undefined ? undefined : parsePhases(target.phases);
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
    const { share, lasts: bake } = readShare(text) ?? {};
    const milliseconds = bake === undefined ? undefined : (0,duration/* parseDuration */.E)(bake);
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

;// CONCATENATED MODULE: ./lib/actions/doctor/checks/see-monitor.js




const see_monitor_SHOWN = 5;
/** Looks at the monitor at the run's commit: whether it is valid and can judge at the phases of every deployment. Throws `Unreadable`. */
async function seeMonitor({ inputs, ports, run }, patients) {
    const { monitor: file } = inputs;
    const on = (0,finding/* findingsOn */.I)("monitor");
    const watched = patients.filter(({ settings }) => settings.watch !== "none");
    const source = await ports.files.read(file, run.sha);
    if (source === undefined)
        return { findings: [missing(file, watched)], hosts: [] };
    const read = await planOf(source.text, file, inputs["provider-urls"]);
    if (read.kind === "invalid")
        return {
            findings: read.problems.slice(0, see_monitor_SHOWN).map((one) => on.problem((0,problem/* formatProblem */.V)(one), `Mend ${file}.`)),
            hosts: [],
        };
    return {
        findings: await validFindings(read, file, watched),
        hosts: hostsOf(read, watched.length > 0 && watched.every(doctor_ports/* asksInside */.p)),
    };
}
async function validFindings({ plan, unplaced }, file, watched) {
    const on = (0,finding/* findingsOn */.I)("monitor");
    const { monitorDoubts } = await __webpack_require__.e(/* import() */ 785).then(__webpack_require__.bind(__webpack_require__, 7785));
    const doubts = new Set(watched.flatMap(({ settings }) => monitorDoubts(plan, phasesOf(settings))));
    return [
        on.ok(`${file} is valid: ${plan.metrics.length} metrics.`),
        ...[...doubts].map((said) => on.warning(said, `Mend ${file}, or the phases of the target.`)),
        ...unplaced.map((name) => on.beyond(`Where the provider ${name} stands was not given.`, `Pass ${name}=https://… by provider-urls, as the deploying workflow does.`)),
    ];
}
function hostsOf({ plan, unplaced }, internal) {
    return [...plan.providers].flatMap(([name, provider]) => provider.kind === "cloudwatch" || unplaced.includes(name)
        ? []
        : [{ what: `the provider ${name}`, address: provider.address, internal, missed: "problem" }]);
}
function missing(file, watched) {
    const on = (0,finding/* findingsOn */.I)("monitor");
    if (watched.length === 0)
        return on.ok(`There is no ${file}, and no deployment is watched.`);
    return on.problem(`There is no ${file} at the run's commit, and ${watched.map(doctor_ports/* nameOf */.V).join(", ")} would be watched by it.`, "Add it (docs/monitor.md), or set `watch: none` in the target to go on unjudged.");
}
/** Stands for an address that was not given; nothing is ever asked there. */
const NOWHERE = "https://not-given.invalid";
async function planOf(text, file, given) {
    const [{ parseDocument }, { monitorSchema }, { planMonitor }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8511)),
        __webpack_require__.e(/* import() */ 762).then(__webpack_require__.bind(__webpack_require__, 6762)),
        __webpack_require__.e(/* import() */ 663).then(__webpack_require__.bind(__webpack_require__, 663)),
    ]);
    const parsed = parseDocument(text, monitorSchema, file);
    if (parsed.kind === "invalid")
        return parsed;
    const unplaced = unplacedOf(parsed.value.providers ?? {}, given);
    const addresses = new Map([...given, ...unplaced.map((name) => [name, NOWHERE])]);
    const planned = planMonitor(parsed.value, file, addresses);
    return planned.kind === "invalid" ? planned : { kind: "plan", plan: planned.plan, unplaced };
}
function unplacedOf(providers, given) {
    return Object.entries(providers).flatMap(([name, { kind }]) => (kind === "prometheus" || kind === "json") && !given.has(name) ? [name] : []);
}
function phasesOf(settings) {
    const read = readStrategy(settings);
    return read.kind === "strategy" ? (read.phases ?? []) : [];
}

// EXTERNAL MODULE: ./lib/core/lock/deploy-lock.js
var deploy_lock = __webpack_require__(6406);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/time/zone-offsets.js + 1 modules
var zone_offsets = __webpack_require__(7406);
;// CONCATENATED MODULE: ./lib/core/time/format-instant.js

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** Formats an instant as people say it, in a zone and, where that is another, in UTC: `Tue 1 Dec 2026 10:00 Asia/Jakarta (03:00 UTC)`. */
function formatInstant(instant, zone) {
    const local = new Date(instant.getTime() + (0,zone_offsets/* offsetAt */.HA)(zone, instant.getTime()));
    if (zone === "UTC")
        return `${day(local)} ${time(local)} UTC`;
    const sameDay = local.getUTCDate() === instant.getUTCDate();
    return `${day(local)} ${time(local)} ${zone} (${sameDay ? "" : `${day(instant)} `}${time(instant)} UTC)`;
}
function day(date) {
    return `${DAYS[date.getUTCDay()]} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
function time(date) {
    return date.toISOString().slice(11, 16);
}

;// CONCATENATED MODULE: ./lib/core/lock/say-lock.js


/** Says in one inert line who locks, until when and why: `locked by @dana until Sat 21 Nov 2026 18:00 UTC because of a migration`. */
function sayLock({ issue, owner, reason, expiresAt }, zone) {
    const who = owner === "" ? `issue #${issue}` : `@${(0,inert/* inertLine */.F)(owner, 80)} (issue #${issue})`;
    const end = expiresAt === undefined ? "until that is closed" : `until ${formatInstant(expiresAt, zone)}`;
    return `locked by ${who} ${end}${reason === "" ? "" : ` because: ${(0,inert/* inertLine */.F)(reason, 300)}`}`;
}

;// CONCATENATED MODULE: ./lib/core/recurrence/min-heap.js
/** Creates a binary heap; `key` is read once for every item that is pushed. */
function createMinHeap(key) {
    const items = [];
    const keyAt = (place) => items[place]?.key ?? Number.POSITIVE_INFINITY;
    const swap = (a, b) => {
        const [first, second] = [items[a], items[b]];
        if (first === undefined || second === undefined)
            return;
        items[a] = second;
        items[b] = first;
    };
    return {
        peek: () => items[0]?.item,
        push(item) {
            items.push({ key: key(item), item });
            for (let place = items.length - 1; place > 0;) {
                const parent = (place - 1) >>> 1;
                if (keyAt(parent) <= keyAt(place))
                    return;
                swap(place, parent);
                place = parent;
            }
        },
        pop() {
            swap(0, items.length - 1);
            const smallest = items.pop();
            for (let place = 0;;) {
                const [left, right] = [2 * place + 1, 2 * place + 2];
                const child = keyAt(right) < keyAt(left) ? right : left;
                if (keyAt(place) <= keyAt(child))
                    break;
                swap(place, child);
                place = child;
            }
            return smallest?.item;
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/recurrence/cover.js

/**
 * Finds the first instant, from one on, at which nothing of what is sought holds; `Infinity` when something always does. What another covers is
 * not looked at again, so that of many rules that come every week only the few that close a gap are sought week by week.
 */
function endOfCover(seeks, from) {
    const ahead = createMinHeap(({ interval }) => interval.start);
    const untried = [...new Set(seeks)];
    const covered = [];
    let end = from;
    while (end < Number.POSITIVE_INFINITY) {
        const next = ahead.peek();
        if (next !== undefined && next.interval.start <= end) {
            ahead.pop();
            (next.interval.end > end ? untried : covered).push(next.seek);
            end = Math.max(end, next.interval.end);
            continue;
        }
        const seek = untried.pop() ?? covered.pop();
        if (seek === undefined)
            return end;
        const interval = seek(end);
        if (interval === undefined)
            continue;
        if (interval.start > end)
            ahead.push({ seek, interval });
        else {
            end = interval.end;
            untried.push(seek);
        }
    }
    return end;
}

;// CONCATENATED MODULE: ./lib/core/policy/assess.js
/** Assesses the rules at an instant. */
function assess(rules, standing, instant) {
    return assessHolding(rules.filter(({ timeline }) => timeline(instant).on), standing);
}
/**
 * Assesses the rules that hold: `deny` when one of them cannot be lifted, for nobody is asked to approve what stays closed; else
 * `require-approval` from the union of all that are asked (of one role, the largest count); else `allow`.
 */
function assessHolding(holding, standing) {
    if (holding.some(({ lift }) => lift === undefined))
        return { answer: "deny", holding, approvals: [] };
    const approvals = uniteApprovals([...standing, ...holding.flatMap(askedBy)]);
    return { answer: approvals.length > 0 ? "require-approval" : "allow", holding, approvals };
}
function askedBy({ lift = [], name }) {
    return lift.map((need) => ({ ...need, rules: [name] }));
}
/** Unites approvals by role and evidence: of one, the largest count and every rule that asks. */
function uniteApprovals(asked) {
    const united = new Map();
    for (const need of asked) {
        const key = `${need.evidence} ${need.role}`;
        const known = united.get(key) ?? { need, count: 0, rules: new Set() };
        known.count = Math.max(known.count, need.count);
        for (const rule of need.rules)
            known.rules.add(rule);
        united.set(key, known);
    }
    return [...united.values()].map(({ need: { role, evidence }, count, rules }) => ({
        role,
        count,
        evidence,
        rules: [...rules],
    }));
}
/** Tells whether two assessments ask the same of people. */
function sameAnswer(a, b) {
    const asked = ({ approvals }) => approvals
        .map(({ role, count, evidence }) => `${evidence} ${role} ${count}`)
        .sort()
        .join("\n");
    return a.answer === b.answer && asked(a) === asked(b);
}

;// CONCATENATED MODULE: ./lib/core/policy/class-scope.js
/** Tells whether something bears on a change class. */
function bearsOnClass({ only, except }, changeClass) {
    return only?.includes(changeClass) !== false && !except.includes(changeClass);
}
/** Lists the environments where a change of a class must have been proven. */
function requiredFor({ requires }, changeClass) {
    const bearing = requires.filter((requirement) => bearsOnClass(requirement, changeClass));
    return [...new Set(bearing.map(({ environment }) => environment))];
}
/** Lists the items that must be so before a change of a class is deployed. */
function checklistFor({ checklist }, changeClass) {
    return checklist.filter((item) => bearsOnClass(item, changeClass));
}

;// CONCATENATED MODULE: ./lib/core/recurrence/seek.js

/** Holds at no time. */
const seekNever = () => undefined;
/** Holds at any time. */
const seekAlways = (instant) => ({ start: instant, end: Number.POSITIVE_INFINITY });
/** Holds until an instant. */
function seekUntil(end) {
    return (instant) => (instant < end ? { start: instant, end } : undefined);
}
/** Remembers the last answer: it stays true for every instant from the one it was given for to its end. */
function remembered(seek) {
    let from = Number.POSITIVE_INFINITY;
    let found;
    return (instant) => {
        if (instant < from || (found !== undefined && instant >= found.end)) {
            found = seek(instant);
            from = instant;
        }
        return found;
    };
}
/** Holds whenever another does not. */
function seekOutside(seek) {
    return (instant) => {
        const inside = seek(instant);
        if (inside === undefined)
            return { start: instant, end: Number.POSITIVE_INFINITY };
        if (inside.start > instant)
            return { start: instant, end: inside.start };
        if (inside.end === Number.POSITIVE_INFINITY)
            return undefined;
        return { start: inside.end, end: seek(inside.end)?.start ?? Number.POSITIVE_INFINITY };
    };
}
/** Holds whenever any of several does; each is asked only as far ahead as the answer reaches. */
function seekAny(seeks) {
    const [only] = seeks;
    if (only === undefined)
        return seekNever;
    if (seeks.length === 1)
        return only;
    return (instant) => {
        const next = createMinHeap(({ interval }) => interval.start);
        const look = (seek, from) => {
            const interval = from === Number.POSITIVE_INFINITY ? undefined : seek(from);
            if (interval !== undefined)
                next.push({ seek, interval });
        };
        for (const seek of seeks)
            look(seek, instant);
        const first = next.pop();
        if (first === undefined)
            return undefined;
        let { start, end } = first.interval;
        look(first.seek, end);
        for (let top = next.peek(); top !== undefined && top.interval.start <= end; top = next.peek()) {
            next.pop();
            start = Math.min(start, top.interval.start);
            end = Math.max(end, top.interval.end);
            look(top.seek, end);
        }
        return { start, end };
    };
}

// EXTERNAL MODULE: ./lib/core/recurrence/timeline.js
var timeline = __webpack_require__(7399);
;// CONCATENATED MODULE: ./lib/core/policy/lifting.js
/** Who may lift a rule that nobody may lift. */
const NOBODY = { everyone: [], unless: [] };
/** Reads who may lift a rule for a change class: the first exception that names the class, else those who may for every class; `undefined` when nobody may. */
function liftedBy(lifting, changeClass) {
    const lifters = approvers(lifting, changeClass);
    return lifters.length === 0 ? undefined : lifters.map((lifter) => ({ ...lifter, count: 1 }));
}
/** Makes a lifting that needs what both of two need, and where either says nobody, nobody. */
function liftingOfBoth(a, b) {
    const both = (first, second) => first.length === 0 || second.length === 0 ? [] : distinct([...first, ...second]);
    const everyone = both(a.everyone, b.everyone);
    const classes = new Set([...a.unless, ...b.unless].flatMap((exception) => exception.classes));
    const unless = [...classes].map((name) => ({
        classes: [name],
        approvedBy: both(approvers(a, name), approvers(b, name)),
    }));
    // An exception that nobody may approve takes away from what everybody may have approved; without that it says nothing.
    return { everyone, unless: unless.filter(({ approvedBy }) => approvedBy.length > 0 || everyone.length > 0) };
}
function distinct(lifters) {
    return [...new Map(lifters.map((lifter) => [`${lifter.evidence} ${lifter.role}`, lifter])).values()];
}
function approvers({ everyone, unless }, changeClass) {
    return unless.find(({ classes }) => classes.includes(changeClass))?.approvedBy ?? everyone;
}

;// CONCATENATED MODULE: ./lib/core/policy/rule.js
/** What kind of rule stops a deployment, strongest first: the order chooses which of several is named. */
const RULE_KINDS = ["lock", "incident", "hard-freeze", "soft-freeze", "outside-windows"];

// EXTERNAL MODULE: ./lib/core/time/calendar-date.js
var calendar_date = __webpack_require__(3380);
// EXTERNAL MODULE: ./lib/core/time/interval.js
var interval = __webpack_require__(284);
// EXTERNAL MODULE: ./lib/core/text/did-you-mean.js
var did_you_mean = __webpack_require__(7464);
;// CONCATENATED MODULE: ./lib/core/recurrence/cron-field.js

/** Parses a field of a cron expression in lower case: `*`, values, names, `1-5`, `8-18/2`, `*` + `/15`, and lists of them. */
function parseCronField(field, range) {
    const values = new Set();
    for (const part of field.split(",")) {
        const item = parseItem(part, range);
        if (item.kind === "wrong")
            return item;
        const { first, last, step } = item.value;
        for (let value = first; value <= last; value += step)
            values.add(value);
    }
    return { kind: "right", value: values };
}
function parseItem(part, range) {
    const [span = "", written, ...more] = part.split("/");
    const step = written === undefined ? 1 : /^\d{1,2}$/.test(written) ? Number(written) : 0;
    if (step < 1 || more.length > 0)
        return { kind: "wrong", why: `'${part}' has no step that could be taken; expected one such as */15` };
    if (span === "*")
        return { kind: "right", value: { first: range.from, last: range.to, step } };
    const [low = "", high, ...rest] = span.split("-");
    const [first, last] = [parseValue(low, range), parseValue(high ?? low, range)];
    if (first === undefined || last === undefined || rest.length > 0)
        return { kind: "wrong", why: unknown(first === undefined ? low : (high ?? low), range) };
    if (last < first)
        return {
            kind: "wrong",
            why: `'${span}' ends before it starts: write it as two, such as ${range.from}-${last},${first}-${range.to}`,
        };
    // `5/15` is from 5 on, as everywhere.
    return { kind: "right", value: { first, last: written !== undefined && high === undefined ? range.to : last, step } };
}
/** Parses one value of a field, a number or a name; `undefined` when it is none. */
function parseValue(text, { from, to, names = [] }) {
    const named = names.indexOf(text.slice(0, 3));
    if (named >= 0 && /^[a-z]+$/.test(text))
        return text.length === 3 ? from + named : undefined;
    const value = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
    return value >= from && value <= to ? value : undefined;
}
function unknown(text, { what, from, to, names = [] }) {
    const near = (0,did_you_mean/* didYouMean */.a)(text, names);
    return `'${text}' is no ${what} (${from}-${to}${names.length === 0 ? "" : ` or ${names[0]}-${names.at(-1)}`})${near === undefined ? "" : `; did you mean '${near}'?`}`;
}

;// CONCATENATED MODULE: ./lib/core/recurrence/cron-days.js


const WEEKDAYS = {
    what: "weekday",
    from: 0,
    to: 7,
    names: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"],
};
/** Parses the days of the month of a cron expression; `l` is the last. */
function parseCronDays(field) {
    const parts = field.split(",");
    const plain = parts.filter((part) => part !== "l");
    const days = plain.length === 0 ? undefined : parseCronField(plain.join(","), { what: "day of a month", from: 1, to: 31 });
    if (days?.kind === "wrong")
        return days;
    return {
        kind: "right",
        value: { monthDays: days?.value ?? new Set(), lastDay: plain.length < parts.length },
    };
}
/** Parses the weekdays of a cron expression from 0 or 7 (Sunday); `fri#1` is the first, `fril` or `5l` the last Friday of a month. */
function parseCronWeekdays(field) {
    const nthWeekdays = [];
    const plain = [];
    for (const part of field.split(",")) {
        const [, day = "", mark = ""] = /^([^#]+?)(#[1-5]|l)$/.exec(part) ?? [];
        const weekday = parseValue(day, WEEKDAYS);
        if (weekday === undefined)
            plain.push(part);
        else
            nthWeekdays.push({ weekday: weekday % 7, nth: mark === "l" ? -1 : Number(mark.slice(1)) });
    }
    if (plain.length === 0)
        return { kind: "right", value: { weekdays: new Set(), nthWeekdays } };
    // A range may end on Sunday as 7: `fri-7`, and as a name it starts the week.
    const weekdays = parseCronField(plain.join(",").replaceAll(/-(sun|0)(?=$|[,/])/g, "-7"), WEEKDAYS);
    if (weekdays.kind === "wrong")
        return weekdays;
    return { kind: "right", value: { weekdays: new Set([...weekdays.value].map((day) => day % 7)), nthWeekdays } };
}
/** Tells whether a day, given by its local midnight, is one of them. */
function cronDaysMatch(days, midnight) {
    const date = new Date(midnight).getUTCDate();
    const rest = daysAfter(midnight);
    const ofMonth = days.monthDays.has(date) || (days.lastDay && rest === 0);
    if (ofMonth === days.either)
        return ofMonth;
    const weekday = (0,calendar_date/* weekdayOf */.Up)(midnight);
    const isNth = (nth) => (nth > 0 ? Math.ceil(date / 7) === nth : rest < 7);
    return days.weekdays.has(weekday) || days.nthWeekdays.some((day) => day.weekday === weekday && isNth(day.nth));
}
/** Counts the days of the month that come after one. */
function daysAfter(midnight) {
    const date = new Date(midnight);
    return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate() - date.getUTCDate();
}

;// CONCATENATED MODULE: ./lib/core/recurrence/cron.js



const cron_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/**
 * Parses a cron expression: minute, hour, day of the month (`L` is the last), month, weekday (`fri#1` the first, `friL` the last Friday),
 * each with names, lists, ranges and steps. Where both kinds of days are restricted either suffices, as crontab(5) has it. One that never fires is refused.
 */
function parseCron(text) {
    const fields = text.trim().toLowerCase().split(/\s+/);
    const [minute = "", hour = "", day = "", month = "", weekday = ""] = fields;
    if (fields.length !== 5) {
        const why = `'${text}' has ${fields.length} fields; expected five: minute hour day month weekday, such as '0 22 * * fri'`;
        return { kind: "wrong", why };
    }
    const wrong = (why) => ({ kind: "wrong", why: `'${text}': ${why}` });
    const minutes = parseCronField(minute, { what: "minute", from: 0, to: 59 });
    if (minutes.kind === "wrong")
        return wrong(minutes.why);
    const hours = parseCronField(hour, { what: "hour", from: 0, to: 23 });
    if (hours.kind === "wrong")
        return wrong(hours.why);
    const days = parseCronDays(day);
    if (days.kind === "wrong")
        return wrong(days.why);
    const months = parseCronField(month, { what: "month", from: 1, to: 12, names: cron_MONTHS });
    if (months.kind === "wrong")
        return wrong(months.why);
    const weekdays = parseCronWeekdays(weekday);
    if (weekdays.kind === "wrong")
        return wrong(weekdays.why);
    const cron = {
        months: months.value,
        minutes: [...hours.value].flatMap((at) => [...minutes.value].map((past) => at * 60 + past)).sort((a, b) => a - b),
        ...days.value,
        ...weekdays.value,
        either: !day.startsWith("*") && !weekday.startsWith("*"),
    };
    return everFires(cron)
        ? { kind: "right", value: cron }
        : { kind: "wrong", why: `'${text}' never fires: no year has such a day` };
}
/** Tells whether a cron fires on a day, given by its local midnight. */
function cronFiresOn(cron, midnight) {
    return cron.months.has(new Date(midnight).getUTCMonth() + 1) && cronDaysMatch(cron, midnight);
}
/** The days that each month has at most. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Tells whether a cron ever fires: by the months' lengths where the weekday is free, else by looking through 28 years, in which every date meets every weekday. */
function everFires(cron) {
    if (cron.either && cron.weekdays.size > 0)
        return true;
    if (cron.weekdays.size === 7)
        return (cron.lastDay ||
            [...cron.months].some((month) => [...cron.monthDays].some((day) => day <= (LENGTHS[month - 1] ?? 0))));
    const end = Date.UTC(2052, 0, 1);
    for (let day = Date.UTC(2024, 0, 1); day < end; day += calendar_date/* DAY */.d_)
        if (cronFiresOn(cron, day))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./lib/core/time/weekdays.js

const NAMES = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
/** Parses weekdays, `tue-thu` or `mon, wed, fri-sun`, to numbers from 0 (Sunday); short and long names, a range may pass the week's end. */
function parseDays(text) {
    const days = new Set();
    for (const part of text
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((word) => word !== "")) {
        const [first = "", last = first, ...rest] = part.split("-");
        const [from, to] = [weekday(first), weekday(last)];
        if (from === undefined || to === undefined || rest.length > 0)
            return { kind: "wrong", why: wrong(from === undefined ? first : last) };
        for (let day = from;; day = (day + 1) % 7) {
            days.add(day);
            if (day === to)
                break;
        }
    }
    return days.size === 0 ? { kind: "wrong", why: wrong(text) } : { kind: "right", value: days };
}
/** Reads a weekday's name, three letters or whole, from 0 (Sunday); `undefined` for anything else. */
function weekday(name) {
    const index = NAMES.findIndex((day) => day === name || day.slice(0, 3) === name);
    return index < 0 ? undefined : index;
}
function wrong(word) {
    const near = (0,did_you_mean/* didYouMean */.a)(word, [...NAMES, ...NAMES.map((day) => day.slice(0, 3))]);
    return `'${word}' is no weekday${near === undefined ? "" : `, did you mean '${near}'?`}; expected days such as 'tue-thu' or 'mon, wed'`;
}

;// CONCATENATED MODULE: ./lib/core/recurrence/ordinal.js

const ORDINALS = {
    "1st": 1,
    first: 1,
    "2nd": 2,
    second: 2,
    "3rd": 3,
    third: 3,
    "4th": 4,
    fourth: 4,
    last: -1,
};
/** Reads an ordinal that every month has, from 1; -1 for `last`; `undefined` for anything else. */
function ordinal(word) {
    return Object.hasOwn(ORDINALS, word) ? ORDINALS[word] : undefined;
}
/** Dates the nth weekday of a month (from 0), -1 the last, as its local midnight. */
function nthWeekday({ nth, weekday }, year, month) {
    const edge = nth > 0 ? Date.UTC(year, month, 1) : Date.UTC(year, month + 1, 0);
    const shift = nth > 0 ? ((weekday - (0,calendar_date/* weekdayOf */.Up)(edge) + 7) % 7) + (nth - 1) * 7 : -(((0,calendar_date/* weekdayOf */.Up)(edge) - weekday + 7) % 7);
    return edge + shift * calendar_date/* DAY */.d_;
}

;// CONCATENATED MODULE: ./lib/core/recurrence/monthly.js



const EXPECTED = "expected 'first monday', 'last friday', 'last day', '15' or '28 to 31'";
/** Parses dates of every month. */
function parseMonthly(text) {
    const words = text
        .trim()
        .toLowerCase()
        .replace(/^the\s+/, "");
    const [, first, last = first] = /^(\d\d?)(?:\s+to\s+(\d\d?))?$/.exec(words) ?? [];
    if (first !== undefined) {
        const [from, to] = [Number(first), Number(last)];
        if (from < 1 || to > 31)
            return { kind: "wrong", why: `'${text}' names a day that no month has (1 to 31)` };
        if (to < from)
            return { kind: "wrong", why: `'${text}' ends before it starts: a month's dates end with the month` };
        return { kind: "right", value: { kind: "days", from, to } };
    }
    if (words === "last day")
        return { kind: "right", value: { kind: "last-day" } };
    const [, which = "", day = ""] = /^(\w+)\s+(\w+)$/.exec(words) ?? [];
    const [nth, dayNumber] = [ordinal(which), weekday(day)];
    if (nth === undefined || dayNumber === undefined)
        return { kind: "wrong", why: `'${text}' is not understood; ${EXPECTED}` };
    return { kind: "right", value: { kind: "nth", nth, weekday: dayNumber } };
}
/** Dates the occurrence in a month (from 0); `undefined` where that month has none. Days past a month's end do not exist in it. */
function monthlyDates(monthly, year, month) {
    const end = Date.UTC(year, month + 1, 0);
    switch (monthly.kind) {
        case "last-day":
            return { first: end, last: end };
        case "nth": {
            const day = nthWeekday(monthly, year, month);
            return { first: day, last: day };
        }
        case "days": {
            const start = Date.UTC(year, month, 1);
            const [first, last] = [start + (monthly.from - 1) * calendar_date/* DAY */.d_, Math.min(end, start + (monthly.to - 1) * calendar_date/* DAY */.d_)];
            return last < first ? undefined : { first, last };
        }
    }
}

;// CONCATENATED MODULE: ./lib/core/recurrence/yearly.js




const yearly_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const yearly_EXPECTED = "expected '12-20 to 12-26', '12-25', '4th thursday of november' or 'week of 4th thursday of november'";
/** Parses dates of every year; a range whose end comes before its start goes on over the year's end. */
function parseYearly(text) {
    const words = text.trim().toLowerCase();
    const [, from, to] = /^(\d\d-\d\d)(?:\s+to\s+(\d\d-\d\d))?$/.exec(words) ?? [];
    if (from !== undefined) {
        const [first, last] = [parseMonthDay(from), parseMonthDay(to ?? from)];
        if (first !== undefined && last !== undefined)
            return { kind: "right", value: { kind: "dates", from: first, to: last } };
        return { kind: "wrong", why: `'${text}' names a day that no year has (month-day)` };
    }
    const [, week, which = "", day = "", monthName = ""] = /^(week\s+of\s+)?(?:the\s+)?(\w+)\s+(\w+)\s+of\s+(\w+)$/.exec(words) ?? [];
    const nth = ordinal(which);
    const dayNumber = weekday(day);
    const month = yearly_MONTHS.findIndex((name) => name === monthName || name.slice(0, 3) === monthName) + 1;
    if (nth !== undefined && dayNumber !== undefined && month > 0) {
        return { kind: "right", value: { kind: "nth", nth, weekday: dayNumber, month, week: week !== undefined } };
    }
    const near = monthName === "" || month > 0 ? undefined : (0,did_you_mean/* didYouMean */.a)(monthName, yearly_MONTHS);
    return {
        kind: "wrong",
        why: `'${text}' is not understood${near === undefined ? "" : ` (did you mean '${near}'?)`}; ${yearly_EXPECTED}`,
    };
}
function parseMonthDay(text) {
    const [month = 0, day = 0] = text.split("-").map(Number);
    // 2024 is a leap year: 02-29 is a day that some years have.
    const date = new Date(Date.UTC(2024, month - 1, day));
    return month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && day >= 1 ? { month, day } : undefined;
}
/**
 * Dates the occurrence that begins in a year; `undefined` where that year has none. A week runs from Monday to Sunday. 02-29 begins on 1 March
 * and ends on 28 February in common years, so that alone it is then no day.
 */
function yearlyDates(yearly, year) {
    if (yearly.kind === "nth")
        return nthDates(yearly, year);
    const { from, to } = yearly;
    const over = to.month < from.month || (to.month === from.month && to.day < from.day);
    const first = Date.UTC(year, from.month - 1, from.day);
    const endYear = over ? year + 1 : year;
    const last = Math.min(Date.UTC(endYear, to.month - 1, to.day), Date.UTC(endYear, to.month, 0));
    return last < first ? undefined : { first, last };
}
function nthDates({ week, month, ...nth }, year) {
    const day = nthWeekday(nth, year, month - 1);
    if (!week)
        return { first: day, last: day };
    const monday = day - (((0,calendar_date/* weekdayOf */.Up)(day) + 6) % 7) * calendar_date/* DAY */.d_;
    return { first: monday, last: monday + 6 * calendar_date/* DAY */.d_ };
}

;// CONCATENATED MODULE: ./lib/core/recurrence/recurrence.js




/** Builds the dates of every month, counted by months. */
function everyMonth(monthly) {
    const split = (number) => [Math.floor(number / 12), ((number % 12) + 12) % 12];
    return {
        always: false,
        first: (wall) => monthOf(wall) - 1,
        next: (number) => number + 1,
        span(number) {
            const dates = monthlyDates(monthly, ...split(number));
            return dates && spanOfDates(dates);
        },
        starts: (number) => Date.UTC(...split(number), 1),
    };
}
function monthOf(wall) {
    const date = new Date(wall);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
/** Builds the dates of every year, counted by years. */
function everyYear(yearly) {
    return {
        always: false,
        // An occurrence may go on into the next year, and the week of a date in January may begin in December.
        first: (wall) => new Date(wall).getUTCFullYear() - 1,
        next: (year) => year + 1,
        span(year) {
            const dates = yearlyDates(yearly, year);
            return dates && spanOfDates(dates);
        },
        starts: (year) => Date.UTC(year, 0, 1) - 7 * calendar_date/* DAY */.d_,
    };
}
/** Builds spans that come once, counted in their order. */
function once(spans) {
    const merged = (0,interval/* mergeIntervals */.l)(spans);
    return {
        always: false,
        first: (wall) => firstEndingAfter(merged, wall),
        next: (number) => number + 1,
        span: (number) => merged[number],
        starts: (number) => merged[number]?.start ?? Number.POSITIVE_INFINITY,
    };
}
/** Finds by bisection the first of intervals in order that ends after a time; their number when none does. */
function firstEndingAfter(intervals, time) {
    let low = 0;
    let high = intervals.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((intervals[middle]?.end ?? 0) > time)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** Builds the span of dates, the last included. */
function spanOfDates({ first, last }) {
    return { start: first, end: last + calendar_date/* DAY */.d_ };
}

;// CONCATENATED MODULE: ./lib/core/recurrence/periodic.js




const MINUTE = 60_000;
const WEEK = 7 * calendar_date/* DAY */.d_;
/** The first Sunday of the epoch; its first day was a Thursday. */
const SUNDAY = 3 * calendar_date/* DAY */.d_;
/** Times of every week, all those of a list together. */
function weekly(times) {
    const spans = times.flatMap(({ days, from, to }) => [...days].map((day) => {
        const start = day * calendar_date/* DAY */.d_ + from * MINUTE;
        return { start, end: start + (to - from) * MINUTE + (to <= from ? calendar_date/* DAY */.d_ : 0) };
    }));
    return periodic({ period: WEEK, origin: SUNDAY, spans, every: true, next: (week) => week + 1, on: () => true });
}
/** What a cron starts, for so many milliseconds on the wall clock. */
function ofCron({ cron, length }) {
    return periodic({
        period: calendar_date/* DAY */.d_,
        origin: 0,
        spans: cron.minutes.map((minutes) => ({ start: minutes * MINUTE, end: minutes * MINUTE + length })),
        every: cron.months.size === 12 && cron.weekdays.size === 7 && cron.monthDays.size === 31,
        on: (day) => cronFiresOn(cron, day * calendar_date/* DAY */.d_),
        next(day) {
            const tomorrow = new Date((day + 1) * calendar_date/* DAY */.d_);
            const month = tomorrow.getUTCMonth();
            return cron.months.has(month + 1) ? day + 1 : Date.UTC(tomorrow.getUTCFullYear(), month + 1, 1) / calendar_date/* DAY */.d_;
        },
    });
}
/** Counts the spans of all periods through: number `n` is span `n mod m` of period `n div m`. */
function periodic({ period, origin, spans, every, on, next }) {
    const merged = (0,interval/* mergeIntervals */.l)(spans);
    const many = merged.length;
    const [only] = merged;
    const latest = merged.at(-1)?.end ?? 0;
    const beginOf = (number) => origin + Math.floor(number / many) * period;
    const placeOf = (number) => ((number % many) + many) % many;
    return {
        // One stretch of a period or more in every period leaves no gap.
        always: every && many === 1 && only !== undefined && only.end - only.start >= period,
        first(wall) {
            const earliest = Math.floor((wall - latest - origin) / period);
            return earliest * many + Math.min(many - 1, firstEndingAfter(merged, wall - origin - earliest * period));
        },
        next(number) {
            const at = Math.floor(number / many);
            const within = placeOf(number) + 1 < many && (every || on(at));
            return within ? number + 1 : next(at) * many;
        },
        span(number) {
            const span = every || on(Math.floor(number / many)) ? merged[placeOf(number)] : undefined;
            return span && { start: beginOf(number) + span.start, end: beginOf(number) + span.end };
        },
        starts: (number) => beginOf(number) + (merged[placeOf(number)]?.start ?? 0),
    };
}

// EXTERNAL MODULE: ./lib/core/time/wall-clock.js
var wall_clock = __webpack_require__(4014);
;// CONCATENATED MODULE: ./lib/core/recurrence/seek-recurrence.js



/** Seeks in a recurrence, counting no farther than the answer needs. */
function seekRecurrence(recurrence, reading) {
    return recurrence.always ? seekAlways : remembered((instant) => seekFrom(recurrence, reading, instant));
}
function seekFrom({ first, next, span, starts }, { zone, through, limit }, instant) {
    const wall = earliestWallTime(zone, instant);
    const pieces = createJoiner();
    for (let number = first(wall);; number = next(number)) {
        const bound = (0,wall_clock/* wallClockReaches */.oL)(zone, starts(number));
        const joined = pieces.join(bound);
        const settled = joined !== undefined && (joined.end < bound || joined.end > limit);
        if (settled || bound > limit)
            return joined === undefined ? undefined : withinLimit(joined, limit);
        const shown = span(number);
        if (shown === undefined || shown.end <= wall)
            continue;
        const read = through ? [(0,wall_clock/* wallClockSpan */.DL)(zone, shown)] : (0,wall_clock/* whenWallClockShows */.lu)(zone, shown);
        for (const piece of read)
            if (piece !== undefined && piece.end > instant)
                pieces.add(piece);
    }
}
/** Reads the earliest time that the wall clock shows from an instant on: less than now where it is put back within a day. */
function earliestWallTime(zone, instant) {
    return Math.min((0,wall_clock/* wallTime */.Ow)(zone, instant), (0,wall_clock/* wallTime */.Ow)(zone, instant + calendar_date/* DAY */.d_) - calendar_date/* DAY */.d_);
}
function withinLimit({ start, end }, limit) {
    if (start > limit)
        return undefined;
    return { start, end: end > limit ? Number.POSITIVE_INFINITY : end };
}
/** Joins pieces that overlap or touch, as they come, to the first interval of them. */
function createJoiner() {
    let waiting = [];
    let joined;
    return {
        add(piece) {
            waiting.push(piece);
            if (waiting.length > 1)
                waiting.sort((a, b) => a.start - b.start);
        },
        /** Joins the pieces that start before a bound; `undefined` when there is none yet. */
        join(bound) {
            let used = 0;
            for (const piece of waiting) {
                if (piece.start >= bound || (joined !== undefined && piece.start > joined.end))
                    break;
                joined = joined === undefined ? piece : { start: joined.start, end: Math.max(joined.end, piece.end) };
                used++;
            }
            if (used > 0)
                waiting = waiting.slice(used);
            return joined;
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/policy/seek-times.js




/** Seeks the times in which any of the windows is open, up to an instant after which nothing matters; minutes that a clock skips do not exist. */
function seekWindows(windows, limit) {
    const zones = Map.groupBy(windows, ({ zone }) => zone);
    const seeks = [...zones].flatMap(([zone, own]) => recurrencesOfWindows(own).map((recurrence) => seekRecurrence(recurrence, { zone, through: false, limit })));
    return remembered(seekAny(seeks));
}
/** Takes the weekly windows of a zone together, for they come again together. */
function recurrencesOfWindows(windows) {
    const times = windows.map((window) => window.times);
    const weeklies = times.filter((one) => one.kind === "weekly");
    const crons = times.filter((one) => one.kind === "cron");
    return [...(weeklies.length === 0 ? [] : [weekly(weeklies)]), ...crons.map(ofCron)];
}
/** Seeks the times in which a freeze holds, up to an instant after which nothing matters; it holds through every change of the clock. One by a calendar that was not read holds always. */
function seekFreeze({ dates, zone }, calendars, limit) {
    const recurrences = recurrencesOf(dates, calendars);
    if (recurrences === undefined)
        return seekAlways;
    return seekAny(recurrences.map((recurrence) => seekRecurrence(recurrence, { zone, through: true, limit })));
}
function recurrencesOf(dates, calendars) {
    switch (dates.kind) {
        case "once":
            return [once(dates.spans)];
        case "every-week":
            return [weekly([dates])];
        case "every-month":
            return dates.dates.map(everyMonth);
        case "every-year":
            return dates.dates.map(everyYear);
        case "cron":
            return [ofCron(dates)];
        case "holidays": {
            const read = dates.calendars.map(calendars);
            return read.includes(undefined) ? undefined : [once(read.flatMap((days) => (days ?? []).map(spanOfDates)))];
        }
    }
}

;// CONCATENATED MODULE: ./lib/core/policy/rules-for.js







/**
 * Lists the rules that bear on what is to be done, in the order in which they are named; the environment must be one of the policy's.
 * On a rollback bear only the freezes that name it: nothing else stands between a broken release and the one before.
 */
function rulesFor(policy, environment, facts) {
    const freezes = policy.freezes
        .filter((freeze) => bearsOn(freeze, facts))
        .map((freeze) => ofFreeze(freeze, policy, facts));
    const rules = facts.action === "rollback"
        ? freezes
        : [
            ...ofLocks(policy, facts),
            ...ofIncidents(policy, facts),
            ...freezes,
            ...environment.windows.map((set) => ofWindows(policy, set, facts)),
        ];
    return rules.sort((a, b) => RULE_KINDS.indexOf(a.kind) - RULE_KINDS.indexOf(b.kind));
}
function ofLocks({ lockLifting, zone }, facts) {
    return (0,deploy_lock/* holdingLocks */.qw)(facts.locks, facts).map(({ issue, scope, url, expiresAt }) => {
        // A marker that cannot be read may mean anything: only a person who closes the issue may lift it.
        const lifting = scope === undefined ? NOBODY : lockLifting;
        const seek = expiresAt === undefined || expiresAt.getTime() > limitOf(facts) ? seekAlways : seekUntil(expiresAt.getTime());
        const note = scope === undefined ? "Nothing in it that counts says what it stops, so it stops everything." : "";
        return ruleOf({ kind: "lock", name: `issue #${issue}`, zone, lifting, url, note }, seek, facts);
    });
}
function ofIncidents({ incidents, zone }, facts) {
    if (incidents === undefined || incidents.environments?.includes(facts.environment) === false)
        return [];
    const { lifting } = incidents;
    return unlocked(facts.incidents, facts.locks).map(({ name, url }) => ruleOf({ kind: "incident", name, zone, lifting, url, note: "" }, seekAlways, facts));
}
/** Leaves out the issues that are locks: a lock says itself what it stops, whatever labels it carries beside. */
function unlocked(incidents, locks) {
    return incidents.filter(({ issue }) => issue === undefined || !locks.some((lock) => lock.issue === issue));
}
function bearsOn(freeze, { environment, service, changeClass, action }) {
    const { environments, services, stops, actions, lifting } = freeze;
    return (actions.includes(action) &&
        environments?.includes(environment) !== false &&
        bearsOnService(services, service) &&
        // A class that an exception names is stopped until its roles approve, whether `stops` lists it or not.
        (stops?.includes(changeClass) !== false || lifting.unless.some(({ classes }) => classes.includes(changeClass))));
}
function bearsOnService(services, service) {
    return services?.some((glob) => glob_matchesGlob(glob, service)) !== false;
}
function ofFreeze(freeze, { holidays }, facts) {
    const { name, zone, strength, lifting, dates } = freeze;
    const calendars = (calendar) => {
        const source = Object.hasOwn(holidays, calendar) ? holidays[calendar] : undefined;
        return source?.kind === "dates" ? source.dates : facts.holidays.get(calendar);
    };
    const unread = dates.kind === "holidays" ? dates.calendars.filter((one) => calendars(one) === undefined) : [];
    const note = unread.length === 0 ? "" : `It holds because its dates were not read: ${unread.join(", ")}.`;
    const kind = strength === "hard" ? "hard-freeze" : "soft-freeze";
    return ruleOf({ kind, name, zone, lifting, url: "", note }, seekFreeze(freeze, calendars, limitOf(facts)), facts);
}
function ofWindows(policy, { name, windows, outside }, facts) {
    const own = windows.filter(({ services }) => bearsOnService(services, facts.service));
    const zone = own[0]?.zone ?? policy.zone;
    // Where an environment has windows and none is for the service, it never opens for it.
    const note = own.length > 0 ? "" : `None of ${name} is for the service '${facts.service}'.`;
    const closed = seekOutside(seekWindows(own, limitOf(facts)));
    return ruleOf({ kind: "outside-windows", name, zone, lifting: outside, url: "", note }, closed, facts);
}
function limitOf({ at }) {
    return at.getTime() + timeline/* HORIZON */._;
}
function ruleOf(rule, seek, { changeClass }) {
    return { ...rule, seek, timeline: (0,timeline/* createTimeline */.M)(seek), lift: liftedBy(rule.lifting, changeClass) };
}

;// CONCATENATED MODULE: ./lib/core/policy/sweep.js

/** Walks through the instants after one at which any rule begins or ends, in order, as far as they are known; each step costs what turns in it, not the number of rules. */
function* turnsAfter(rules, from) {
    const next = createMinHeap(({ instant }) => instant);
    const look = (place, instant) => {
        const standing = rules[place]?.timeline(instant);
        if (standing !== undefined && Number.isFinite(standing.until))
            next.push({ instant: standing.until, place });
        return standing?.on === true;
    };
    for (const place of rules.keys())
        look(place, from);
    for (let first = next.peek(); first !== undefined; first = next.peek()) {
        const { instant } = first;
        const turned = [];
        for (let top = next.peek(); top?.instant === instant; top = next.peek()) {
            next.pop();
            turned.push({ place: top.place, on: look(top.place, instant) });
        }
        yield { instant, turned };
    }
}

;// CONCATENATED MODULE: ./lib/core/policy/tally.js
/** Creates a tally of rules that hold, beside approvals that are always asked for. */
function createTally(holding, standing) {
    const counts = new Map();
    let start;
    const changed = new Set();
    const turn = (rule, on) => {
        for (const asked of tally_askedBy(rule, standing)) {
            const count = (counts.get(asked) ?? 0) + (on ? 1 : -1);
            counts.set(asked, count);
            if (count > 0 === start?.has(asked))
                changed.delete(asked);
            else
                changed.add(asked);
        }
    };
    for (const rule of holding)
        turn(rule, true);
    start = new Set(counts.keys());
    changed.clear();
    return { turn, isAsAtStart: () => changed.size === 0 };
}
const CLOSED = "closed";
/** Lists what a rule asks for that is not asked for anyway. */
function tally_askedBy({ lift }, standing) {
    if (lift === undefined)
        return [CLOSED];
    return lift
        .filter((need) => !standing.some((always) => covers(always, need)))
        .map(({ role, count, evidence }) => `${count} ${evidence} ${role}`);
}
function covers({ role, evidence, count }, need) {
    return role === need.role && evidence === need.evidence && count >= need.count;
}

;// CONCATENATED MODULE: ./lib/core/policy/decide.js






/** Decides by a policy whether a deployment may start at an instant; `undefined` when the policy does not know the environment. */
function decide(policy, facts) {
    const environment = environmentOf(policy, facts.environment);
    if (environment === undefined)
        return undefined;
    const rules = rulesFor(policy, environment, facts);
    const standing = standingApprovals(environment, facts);
    const at = facts.at.getTime();
    const now = assess(rules, standing, at);
    const change = now.answer === "deny" ? nextOpening(rules, at) : nextOther(rules, standing, { from: at, now });
    const unliftable = now.holding.filter(({ lift }) => lift === undefined);
    const rule = now.answer === "deny" ? unliftable[0] : now.holding[0];
    return {
        kind: now.answer,
        rule,
        rules: now.holding,
        until: rule !== undefined && now.answer === "deny" ? instantOf(rule.timeline(at).until) : change,
        nextOpen: now.answer === "deny" ? change : undefined,
        nextChange: change,
        approvals: now.approvals,
    };
}
/** Looks up an environment of a policy by its own name, never by an inherited one. */
function environmentOf(policy, name) {
    return Object.hasOwn(policy.environments, name) ? policy.environments[name] : undefined;
}
/** Lists the approvals that an environment always asks for, for a change class; a rollback needs none. */
function standingApprovals({ approvals }, { environment, changeClass, action }) {
    if (action === "rollback")
        return [];
    return approvals
        .filter((need) => bearsOnClass(need, changeClass))
        .map(({ role, count, evidence }) => ({ role, count, evidence, rules: [`approvals of ${environment}`] }));
}
/** Finds the first instant at which no rule holds that cannot be lifted. */
function nextOpening(rules, from) {
    const closing = rules.filter(({ lift }) => lift === undefined);
    return instantOf(endOfCover(closing.map(({ seek }) => seek), from));
}
/** Finds the first instant at which another answer or other approvals are due. */
function nextOther(rules, standing, { from, now }) {
    const tally = createTally(now.holding, standing);
    for (const { instant, turned } of turnsAfter(rules, from)) {
        for (const { place, on } of turned) {
            const rule = rules[place];
            if (rule !== undefined)
                tally.turn(rule, on);
        }
        if (!tally.isAsAtStart() && !sameAnswer(assess(rules, standing, instant), now))
            return new Date(instant);
    }
    return undefined;
}
/** Finds the first later instant at which any rule begins or ends; `Infinity` when none does within the horizon. */
function nextBoundary(rules, instant) {
    return rules.reduce((first, { timeline }) => Math.min(first, timeline(instant).until), Number.POSITIVE_INFINITY);
}
function instantOf(instant) {
    return Number.isFinite(instant) ? new Date(instant) : undefined;
}

;// CONCATENATED MODULE: ./lib/flows/ask-gate/check-labels.js

/** Refuses where an incident label of the environment does not exist: misspelt, renamed or deleted, it would never lock again, and nobody would notice. */
function checkLabels({ incidents }, environment, { missingLabels }) {
    const [first, ...others] = missingLabels;
    if (first === undefined || incidents?.environments?.includes(environment) === false)
        return undefined;
    const names = missingLabels.map((label) => `'${(0,inert/* inertLine */.F)(label, 80)}'`).join(", ");
    const [labels, them] = others.length === 0 ? [`label ${names} does`, "it"] : [`labels ${names} do`, "them"];
    return {
        kind: "stop",
        decision: "unknown",
        reason: "incident_label_missing",
        headline: `The incident ${labels} not exist in this repository, so that no issue can have ${them}: whether an incident is open cannot be told.`,
        remedy: `Create ${them} under Issues → Labels, or correct locks.incidents.issues.labels in the policy.`,
    };
}

;// CONCATENATED MODULE: ./lib/core/policy/name-lifter.js

/** Names a role that may lift a rule, with the evidence that people would not guess. */
function nameLifter({ role, evidence }) {
    const name = (0,inert/* inertLine */.F)(role, 80);
    if (evidence === "comments")
        return name;
    return `${name} by ${evidence === "reviews" ? "reviews" : "the environment's approval"}`;
}

;// CONCATENATED MODULE: ./lib/actions/doctor/say-now.js



/** Says in one line what a policy answers to a standard deployment at this moment, and when that changes; may hold names that others wrote. */
function sayNow(decision, { policy, environment }) {
    if (decision === undefined)
        return "The policy does not name the environment, so it is closed.";
    const { kind, rule, until, nextOpen, nextChange, approvals } = decision;
    const zone = rule?.zone ?? policy.zone;
    const at = (instant) => formatInstant(instant, zone);
    if (kind === "deny") {
        const why = rule === undefined ? "closed" : `closed by ${rule.name}`;
        const end = until === undefined ? "" : ` until ${at(until)}`;
        return `It would be denied: ${why}${end}; ${nextOpen === undefined ? "no opening is known before a person acts" : `next opening ${at(nextOpen)}`}.`;
    }
    const holds = nextChange === undefined ? "" : ` That holds until ${at(nextChange)}.`;
    const who = approvals
        .map(({ role, count, evidence }) => `${count} × ${nameLifter({ role, evidence })}`)
        .join(" and ");
    const asked = kind === "allow" ? "It would be let through, and nobody asked." : `It would be asked of ${who}.`;
    const required = requiredFor(environment, "standard");
    const proven = required.length === 0 ? "" : ` The version must be proven on ${required.join(" and ")} first.`;
    const { checklist } = environment;
    const ticks = checklist.length === 0
        ? ""
        : ` Its checklist has ${checklist.length} ${checklist.length === 1 ? "item" : "items"}.`;
    return `${asked}${proven}${ticks}${holds}`;
}

;// CONCATENATED MODULE: ./lib/actions/doctor/checks/see-now.js







/** Asks the policy what a standard deployment would be answered now, by the locks and incidents that stand; asks nobody and writes nothing. Throws `Unreadable`. */
async function seeNow({ ports, clock }, place, policy) {
    const { environment, service } = place;
    const about = (0,doctor_ports/* nameOf */.V)(place);
    if (policy.kind === "refused") {
        const { decision, headline } = policy.refusal;
        return { findings: [], now: { about, answer: decision, said: headline } };
    }
    const { reading, sources } = policy;
    const labels = reading.policy.incidents?.labels ?? [];
    const standing = await ports.gate.standing.read({ labels, service, environments: [], protections: [] });
    const at = clock.now();
    const decision = decide(reading.policy, {
        ...{ environment, service, changeClass: "standard", action: "deploy", at },
        incidents: [...standing.incidents, ...sources.incidents],
        locks: standing.locks,
        holidays: sources.calendars?.holidays ?? new Map(),
    });
    const blind = checkLabels(reading.policy, environment, standing);
    const findings = [
        ...lockFindings(standing.locks, place, { at, zone: reading.policy.zone }),
        ...(blind === undefined ? [] : [(0,finding/* findingsOn */.I)("incident-label", about).problem(blind.headline, blind.remedy)]),
    ];
    const unread = sources.unread[0] ?? blind;
    if (unread !== undefined && decision?.kind !== "deny")
        return { findings, now: { about, answer: "unknown", said: unread.headline } };
    return {
        findings,
        now: { about, answer: decision?.kind ?? "deny", said: sayNow(decision, reading) },
    };
}
function lockFindings(locks, place, { at, zone }) {
    const about = (0,doctor_ports/* nameOf */.V)(place);
    return (0,deploy_lock/* holdingLocks */.qw)(locks, place)
        .filter((lock) => (0,deploy_lock/* isHolding */.ye)(lock, at))
        .map((lock) => (0,finding/* findingsOn */.I)("lock", about).warning(`${about} is ${sayLock(lock, zone)}.`, `Close the issue when what it says is over: ${lock.url}`));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./lib/core/document/parse-document.js + 2 modules
var parse_document = __webpack_require__(8511);
;// CONCATENATED MODULE: ./lib/core/policy/document/check-classes.js

/** Fills the defaults of a scope that is written: all classes, without exception. */
function scopeOf({ only, except = [] }) {
    return { only, except };
}
/** Lists scopes that leave no class, and classes that are let off something although nobody approves them. */
function checkClasses(environment, path) {
    const approvals = (environment.approvals ?? []).map(scopeOf);
    const asked = (changeClass) => approvals.some((scope) => bearsOnClass(scope, changeClass));
    return scopedMembers(environment).flatMap(([place, written]) => {
        const { only, except } = scopeOf(written);
        const left = only?.filter((changeClass) => !except.includes(changeClass));
        const free = except.filter((changeClass) => !asked(changeClass));
        return [
            ...(left?.length === 0
                ? [{ path: [...path, ...place], message: "can never apply: `except` takes away all that `only` names" }]
                : []),
            ...free.map((changeClass) => ({
                path: [...path, ...place, "except"],
                message: `lets '${changeClass}' off although nobody approves it: add an approval for it, such as { role: <role>, only: ${changeClass} }`,
            })),
        ];
    });
}
function scopedMembers({ approvals, requires, checklist }) {
    const members = { approvals, requires, checklist };
    return Object.entries(members).flatMap(([key, list]) => (Array.isArray(list) ? list : []).flatMap((member, index) => typeof member === "string" ? [] : [[[key, index], member]]));
}

;// CONCATENATED MODULE: ./lib/core/policy/document/check-times.js
/** Lists what is wrong with a window's times. */
function windowProblems(window, path) {
    const weekly = ["days", "from", "to"].filter((key) => Object.hasOwn(window, key));
    if (Object.hasOwn(window, "cron") && weekly.length > 0)
        return [
            { path, message: `says when more than once: a cron goes with \`for\` alone, without ${weekly.join(", ")}` },
        ];
    return [...hoursProblems(window, path), ...lengthProblems(window, path)];
}
/** Lists what is wrong with two times of day. */
function hoursProblems({ from = 0, to = 1440 }, path) {
    return [
        ...(from === to ? [{ path, message: "starts and ends at the same time: leave both out for the whole day" }] : []),
        ...(from === 1440 ? [{ path: [...path, "from"], message: 'starts at 24:00: write the next day\'s "00:00"' }] : []),
    ];
}
/** Tells when a cron has no length, or a length no cron. */
function lengthProblems(times, path) {
    const [starts, lasts] = ["cron", "for"].map((key) => Object.hasOwn(times, key));
    if (starts === lasts)
        return [];
    return starts
        ? [{ path: [...path, "cron"], message: "says when it starts, not how long it lasts: add `for`, such as `for: 4h`" }]
        : [{ path: [...path, "for"], message: "says how long, not from when: it goes with `cron`" }];
}

;// CONCATENATED MODULE: ./lib/core/policy/document/references.js

/** Gathers what the members of a document may refer to: its own names and those of the central policy. */
function knownOf(document, central) {
    return {
        document,
        central,
        roles: [...Object.keys(document.roles ?? {}), ...central.roles],
        environments: Object.keys(document.environments),
        calendars: [...Object.keys(document.holidays ?? {}), ...(central.holidays ?? [])],
    };
}
/** Names the words that nothing known goes by, each with the nearest that something does. */
function unknownWords(words, { what, known }, path) {
    // A value that could not be understood has a problem of its own already.
    const given = Array.isArray(words) ? words : typeof words === "string" ? [words] : [];
    return given.filter((word) => !known.includes(word)).map((word) => ({ path, message: references_unknown(what, word, known) }));
}
/** Lists what is wrong with exceptions: unknown roles, and classes that an earlier one settles. */
function exceptionProblems(exceptions, path, { roles }) {
    const list = exceptions ?? [];
    const before = new Set();
    return list.flatMap((exception, index) => {
        const place = [...path, "unless", index];
        const settled = exception.class.filter((name) => before.has(name));
        for (const name of exception.class)
            before.add(name);
        return [
            ...unknownWords(exception["approved-by"], { what: "role", known: roles }, [...place, "approved-by"]),
            ...settled.map((name) => ({
                path: [...place, "class"],
                message: `can never apply to '${name}': an exception before it settles that class`,
            })),
        ];
    });
}
/** More names than people would read, or than a misspelt one is worth comparing with. */
const MANY = 30;
const TOO_MANY = 300;
function references_unknown(what, name, known) {
    const near = known.length > TOO_MANY ? undefined : (0,did_you_mean/* didYouMean */.a)(name, known);
    const hint = near !== undefined
        ? `did you mean '${near}'?`
        : known.length === 0
            ? `the policy names no ${what} yet`
            : `known: ${known.slice(0, MANY).join(", ")}${known.length > MANY ? ", …" : ""}`;
    return `'${name}' is no ${what} of this policy; ${hint}`;
}

;// CONCATENATED MODULE: ./lib/core/policy/document/check-environment.js



/** Lists what is wrong with an environment beyond its single values. */
function checkEnvironment(name, environment, known) {
    const path = ["environments", name];
    return [
        ...ofOutside(environment, [...path, "outside-windows"], known),
        ...(environment.windows ?? []).flatMap((window, index) => windowProblems(window, [...path, "windows", index])),
        ...(environment.approvals ?? []).flatMap(({ role }, index) => unknownWords(role, { what: "role", known: known.roles }, [...path, "approvals", index, "role"])),
        ...ofRequires(name, environment, known),
        ...ofChecklist(environment, [...path, "checklist"], known),
        ...checkClasses(environment, path),
    ];
}
function ofOutside(environment, path, known) {
    const outside = environment["outside-windows"];
    if (outside === undefined)
        return [];
    const problems = [];
    if (environment.windows === undefined)
        problems.push({ path, message: "can never apply: the environment has no windows" });
    if (typeof outside !== "object")
        return problems;
    const { "approved-by": everyone, unless } = outside;
    if (everyone === undefined && (unless ?? []).length === 0)
        problems.push({ path, message: "is empty: write `deny`, or who may open with `approved-by` or `unless`" });
    return [
        ...problems,
        ...unknownWords(everyone, { what: "role", known: known.roles }, [...path, "approved-by"]),
        ...exceptionProblems(unless, path, known),
    ];
}
function ofRequires(name, { requires }, known) {
    const path = ["environments", name, "requires"];
    return (Array.isArray(requires) ? requires : []).flatMap((required) => {
        const environment = typeof required === "string" ? required : required.environment;
        if (environment === name)
            return [{ path, message: "requires itself" }];
        return unknownWords(environment, { what: "environment", known: known.environments }, path);
    });
}
function ofChecklist({ checklist = [] }, path, known) {
    return checklist.flatMap((item, index) => {
        const ways = ["check", "check-run", "ticked-by"].filter((key) => Object.hasOwn(item, key));
        const again = checklist.findIndex((other) => other.item === item.item) < index;
        return [
            ...(ways.length > 1
                ? [
                    {
                        path: [...path, index],
                        message: `is answered for in ${ways.length} ways: keep one of ${ways.join(", ")}`,
                    },
                ]
                : []),
            ...(again ? [{ path: [...path, index, "item"], message: "is on the list already: remove one of the two" }] : []),
            ...unknownWords(item["ticked-by"], { what: "role", known: known.roles }, [...path, index, "ticked-by"]),
        ];
    });
}

;// CONCATENATED MODULE: ./lib/core/policy/document/check-freeze.js


const WHEN = ["every-year", "every-month", "every-week", "dates", "cron", "holidays"];
/** Lists what is wrong with a freeze beyond its single values. */
function checkFreeze(freeze, path, known) {
    const role = { what: "role", known: known.roles };
    return [
        ...ofTimes(freeze, path),
        ...ofStrength(freeze, path),
        ...unknownWords(freeze.holidays, { what: "calendar", known: known.calendars }, [...path, "holidays"]),
        ...unknownWords(freeze.environments, { what: "environment", known: known.environments }, [...path, "environments"]),
        ...unknownWords(freeze["approved-by"], role, [...path, "approved-by"]),
        ...exceptionProblems(freeze.unless, path, known),
    ];
}
function ofTimes(freeze, path) {
    const given = WHEN.filter((key) => Object.hasOwn(freeze, key));
    if (given.length !== 1) {
        const often = given.length === 0 ? "not when" : "when more than once";
        return [{ path, message: `says ${often}: give exactly one of ${WHEN.join(", ")}` }];
    }
    const hours = ["from", "to"].filter((key) => Object.hasOwn(freeze, key));
    if (given[0] === "every-week")
        return [...hoursProblems(freeze, path), ...lengthProblems(freeze, path)];
    return [
        ...hours.map((key) => ({
            path: [...path, key],
            message: "goes with `every-week` alone: `dates` take times as in '2026-12-24 18:00 to 2026-12-27 06:00'",
        })),
        ...lengthProblems(freeze, path),
    ];
}
function ofStrength(freeze, path) {
    const soft = freeze.strength === "soft";
    const approved = freeze["approved-by"] !== undefined;
    if (freeze.evidence !== undefined && !approved)
        return [
            { path: [...path, "evidence"], message: "goes with `approved-by`: an exception has an evidence of its own" },
        ];
    if (soft && !approved)
        return [{ path: [...path, "strength"], message: "is soft, but nobody may lift it: add `approved-by: <role>`" }];
    if (soft || !approved)
        return [];
    return [
        {
            path: [...path, "approved-by"],
            message: "needs `strength: soft`: a hard freeze is lifted by nobody but its `unless`",
        },
    ];
}

;// CONCATENATED MODULE: ./lib/core/policy/document/check-incidents.js

/** Lists what is wrong with the incident lock beyond its single values. */
function checkIncidents(incidents, known) {
    const path = ["locks", "incidents"];
    return [
        ...(incidents.issues === undefined && incidents.endpoints === undefined
            ? [{ path, message: "can never apply: say what an incident is, by `issues: { labels: […] }` or `endpoints`" }]
            : []),
        ...unknownWords(incidents.environments, { what: "environment", known: known.environments }, [
            ...path,
            "environments",
        ]),
        ...exceptionProblems(incidents.unless, path, known),
    ];
}

;// CONCATENATED MODULE: ./lib/core/policy/windows-name.js
/** Names the windows of an environment as people know them. */
function windowsName(environment) {
    return `the windows of ${environment}`;
}
/** Names the windows of an environment that a central policy gives, beside those of the repository's own. */
function centralWindowsName(environment) {
    return `the central windows of ${environment}`;
}

;// CONCATENATED MODULE: ./lib/core/policy/document/check-tests.js


/** Lists rows of the policy's own table that could never pass: unknown names, and answers that contradict themselves. */
function checkTests(known) {
    const { document, central, environments } = known;
    const rules = [
        ...(document.freezes ?? []).map(({ name }) => name),
        ...environments.map(windowsName),
        ...(central.rules ?? []),
    ];
    return (document.tests ?? []).flatMap((test, index) => ofTest(test, ["tests", index], { ...known, rules }));
}
function ofTest(test, path, { environments, roles, rules, document, central }) {
    const { approvals = [], expect, incidents = [] } = test;
    const shown = document.locks?.incidents;
    // An endpoint may show any value, and the central policy may have labels of its own.
    const anyLabel = shown?.endpoints !== undefined || central.rules !== undefined;
    const labels = shown?.issues?.labels ?? [];
    return [
        ...unknownWords(test.environment, { what: "environment", known: environments }, [...path, "environment"]),
        ...unknownWords(test.rule, { what: "rule", known: [...rules, ...incidents] }, [...path, "rule"]),
        ...unknownWords(approvals, { what: "role", known: roles }, [...path, "approvals"]),
        ...(anyLabel ? [] : unknownWords(incidents, { what: "incident label", known: labels }, [...path, "incidents"])),
        ...(approvals.length > 0 && expect !== "require-approval"
            ? [{ path: [...path, "approvals"], message: `can never be asked where the answer is ${expect}` }]
            : []),
        ...(test["next-open"] !== undefined && expect !== "deny"
            ? [{ path: [...path, "next-open"], message: `can never be known where the answer is ${expect}: it is open now` }]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/core/policy/document/cross-check.js





/** Lists what a single value cannot show: unknown names, rules that can never apply, contradictions, names that the central policy gives already. */
function crossCheck(document, central) {
    const known = knownOf(document, central);
    const incidents = document.locks?.incidents;
    return [
        ...ofEnvironments(known),
        ...ofRoles(known),
        ...ofClasses(document),
        ...ofCalendars(known),
        ...Object.entries(document.environments).flatMap(([name, value]) => checkEnvironment(name, value, known)),
        ...(document.freezes ?? []).flatMap((freeze, index) => checkFreeze(freeze, ["freezes", index], known)),
        ...(incidents === undefined ? [] : checkIncidents(incidents, known)),
        ...checkTests(known),
    ];
}
function ofEnvironments({ environments, central }) {
    if (environments.length === 0)
        return [{ path: ["environments"], message: "is empty: name at least one environment, such as `production: {}`" }];
    return environments
        .filter((name) => central.environments?.includes(name) === false)
        .map((name) => ({
        path: ["environments", name],
        message: `is no environment of the central policy, so nothing could open it: have it added there first`,
    }));
}
function ofRoles({ document, central }) {
    return Object.entries(document.roles ?? {}).flatMap(([name, { users = [], teams = [] }]) => [
        ...(users.length + teams.length === 0
            ? [{ path: ["roles", name], message: `role '${name}' has nobody in it: list users or teams` }]
            : []),
        ...(central.roles.includes(name)
            ? [{ path: ["roles", name], message: "is a role of the central policy: use it as it is, or take another name" }]
            : []),
    ]);
}
function ofClasses(document) {
    return Object.entries(document["change-classes"] ?? {})
        .filter(([, { labels, branches }]) => labels === undefined && branches === undefined)
        .map(([name]) => ({
        path: ["change-classes", name],
        message: "can never be found: list the labels or branches that show it",
    }));
}
function ofCalendars({ document, central }) {
    return Object.entries(document.holidays ?? {}).flatMap(([name, calendar]) => {
        const path = ["holidays", name];
        const given = ["dates", "file", "feed"].filter((key) => Object.hasOwn(calendar, key));
        const ofFeed = ["copy", "max-age"].filter((key) => Object.hasOwn(calendar, key));
        const problems = [];
        if (given.length !== 1) {
            const what = given.length === 0 ? "no source" : "several sources";
            problems.push({ path, message: `has ${what}: give exactly one of dates, file, feed` });
        }
        else if (calendar.feed === undefined && ofFeed.length > 0)
            problems.push({ path, message: `${ofFeed.join(" and ")} can never apply: only a \`feed\` has a copy` });
        else if (calendar["max-age"] !== undefined && calendar.copy === undefined)
            problems.push({ path: [...path, "max-age"], message: "can never apply: name the `copy` whose age it bounds" });
        if (central.holidays?.includes(name) === true)
            problems.push({ path, message: "is a calendar of the central policy: use it as it is, or take another name" });
        return problems;
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
;// CONCATENATED MODULE: ./lib/core/role/evidence-kind.js
/** The kinds of evidence by which people approve: commands on the request's issue, reviews of every pull request of the change, the environment's own gate. */
const EVIDENCE_KINDS = ["comments", "reviews", "environment"];

;// CONCATENATED MODULE: ./lib/core/role/role-user.js

/** Matches a user as a policy writes one: a login or `login#id`. */
const ROLE_USER = /^[A-Za-z0-9][\w-]{0,63}(?:#\d{1,15})?$/;
/** Matches a team as a policy writes one: a slug of the repository's owner, or `organisation/slug`. */
const ROLE_TEAM = /^(?:[A-Za-z0-9][\w-]{0,63}\/)?[A-Za-z0-9][\w.-]{0,99}$/;
/** Reads a user as a policy writes one: a login or `login#id`. */
const roleUserText = schemas/* string */.YjP().check(api/* _regex */.Fk(ROLE_USER, "expected a login or login#id"));
/** Reads a team as a policy writes one: a slug of the repository's owner, or `organisation/slug`. */
const roleTeamText = schemas/* string */.YjP().check(api/* _regex */.Fk(ROLE_TEAM, "expected a team or organisation/team"));
/** Splits a user's text that was read. */
function parseRoleUser(text) {
    const [login = "", id] = text.split("#");
    return { login, id };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./lib/core/time/time-of-day.js
/** Parses a time of day, `00:00` to `24:00`, to minutes since midnight. */
function parseTimeOfDay(text) {
    const [, hours, minutes] = /^(\d\d?):(\d\d)$/.exec(text) ?? [];
    const total = Number(hours) * 60 + Number(minutes);
    if (hours === undefined || Number(minutes) > 59 || total > 1440)
        return { kind: "wrong", why: `'${text}' is no time of day; expected one such as "10:00", quoted` };
    return { kind: "right", value: total };
}

// EXTERNAL MODULE: ./lib/core/time/zone.js
var zone = __webpack_require__(2251);
;// CONCATENATED MODULE: ./lib/core/policy/document/written-schema.js






const DAY = 86_400_000;
/** Longer than a year, a cron would start again before it ends, always. */
const LONGEST = 366 * DAY;
/** Reads text by one of the small parsers; what is wrong becomes the schema's issue, at the place of the text. */
function written(expected, parse) {
    return schemas/* pipe */.FsL(schemas/* string */.YjP({ error: `expected ${expected}` }), schemas/* transform */.pdi((text, context) => {
        const result = parse(text);
        if (result.kind === "right")
            return result.value;
        // `continue`: where a list would do as well, the union then reports this text alone.
        context.issues.push({ code: "custom", message: result.why, input: text, continue: true });
        return core/* NEVER */.tm;
    }));
}
/** Reads one item or a list of at least one. */
function some(item) {
    return schemas/* pipe */.FsL(schemas/* union */.KCZ([item, schemas/* array */.YOg(item, "expected one or a list").check(api/* _minLength */.m9(1, "expected at least one"))]), schemas/* transform */.pdi((given) => (Array.isArray(given) ? given : [given])));
}
/** A time zone by its IANA name; UTC under any of its names is `UTC`. */
const written_schema_zone = written("a time zone, such as Asia/Jakarta", (text) => {
    // UTC is told apart first: it needs none of the runtime's zone data, which is slow to load.
    if (/^(utc|etc\/utc|gmt|etc\/gmt)$/i.test(text))
        return { kind: "right", value: "UTC" };
    if ((0,zone/* isZone */.D)(text))
        return { kind: "right", value: text };
    const near = (0,zone/* nearestZones */.a)(text);
    return {
        kind: "wrong",
        why: `'${text}' is no time zone${near.length === 0 ? "; expected an IANA name such as Asia/Jakarta" : `; the nearest names are ${near.join(", ")}`}`,
    };
});
/** Weekdays, from 0 (Sunday). */
const days = written("days, such as tue-thu", parseDays);
/** A time of day as minutes since midnight. */
const timeOfDay = written('a time of day, such as "10:00"', parseTimeOfDay);
/** A cron expression of five fields. */
const cron = written("a cron expression, such as '0 22 * * fri'", parseCron);
/** How long what a cron starts lasts, in milliseconds: whole minutes, to a year. */
const written_schema_length = written("how long, such as 4h", (text) => {
    const value = (0,duration/* parseDuration */.E)(text);
    if (value === undefined)
        return { kind: "wrong", why: `'${text}' is no duration; expected one with its unit, such as 4h` };
    if (value <= 0)
        return { kind: "wrong", why: `'${text}' lasts no time at all; expected a duration such as 4h` };
    if (value % 60_000 > 0)
        return { kind: "wrong", why: `'${text}' does not end on a minute; expected one such as 90m` };
    if (value > LONGEST)
        return { kind: "wrong", why: `'${text}' lasts longer than a year; expected at most 366d` };
    return { kind: "right", value };
});
/** An age in milliseconds. */
const age = written("an age, such as 30d", (text) => {
    const value = (0,duration/* parseDuration */.E)(text) ?? 0;
    return value > 0
        ? { kind: "right", value }
        : { kind: "wrong", why: `'${text}' is no age; expected one with its unit, such as 30d` };
});
/** One word without spaces. */
const word = schemas/* string */.YjP("expected one word").check(api/* _regex */.Fk(/^\S+$/, "expected one word without spaces"));
/** One word or several. */
const words = some(word);
/** A line that people will read. */
const line = schemas/* string */.YjP("expected words, which people will read")
    .check(api/* _regex */.Fk(/\S/, "expected words, which people will read"));
/** Labels: one or several, spaces allowed. */
const labels = some(schemas/* string */.YjP("expected a label").check(api/* _regex */.Fk(/\S/, "expected a label")));

;// CONCATENATED MODULE: ./lib/core/policy/document/people-schema.js




const user = schemas/* string */.YjP("expected a GitHub login, such as octo#123")
    .check(api/* _regex */.Fk(ROLE_USER, "expected a GitHub login, best pinned by its id: login#123"));
const team = schemas/* string */.YjP("expected a team's slug").check(api/* _regex */.Fk(ROLE_TEAM, "expected a team's slug"));
/** The people of a role. */
const role = schemas/* strictObject */.rej({
    users: schemas/* optional */.lqM(schemas/* array */.YOg(user, "expected a list of GitHub logins")),
    teams: schemas/* optional */.lqM(schemas/* array */.YOg(team, "expected a list of teams' slugs")),
}, "expected who is in the role, such as { users: [octo#123] } or { teams: [qa-leads] }");
/** Where an approval is read from. */
const evidence = schemas/* enum */.k5n(EVIDENCE_KINDS, {
    error: "expected evidence: comments, reviews or environment",
});
/** Change classes that pass when roles approve. */
const exceptions = schemas/* array */.YOg(schemas/* strictObject */.rej({ class: words, "approved-by": words, evidence: schemas/* optional */.lqM(evidence) }, "expected an exception, such as { class: hotfix, approved-by: lead }"), "expected a list of exceptions, such as [{ class: hotfix, approved-by: lead }]");

;// CONCATENATED MODULE: ./lib/core/policy/document/environment-schema.js



const scope = { only: schemas/* optional */.lqM(words), except: schemas/* optional */.lqM(words) };
const approval = schemas/* strictObject */.rej({
    role: word,
    count: schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(1, "expected at least 1"), api/* _lte */.Zm(20, "expected at most 20"))),
    evidence: schemas/* optional */.lqM(evidence),
    ...scope,
});
const environment_schema_window = schemas/* strictObject */.rej({
    days: schemas/* optional */.lqM(days),
    from: schemas/* optional */.lqM(timeOfDay),
    to: schemas/* optional */.lqM(timeOfDay),
    cron: schemas/* optional */.lqM(cron),
    for: schemas/* optional */.lqM(written_schema_length),
    timezone: schemas/* optional */.lqM(written_schema_zone),
    services: schemas/* optional */.lqM(words),
});
const checkRun = schemas/* string */.YjP().check(api/* _minLength */.m9(1, "expected the name of a check run"));
const item = schemas/* strictObject */.rej({
    item: line,
    check: schemas/* optional */.lqM(schemas/* union */.KCZ([
        schemas/* enum */.k5n(["ci", "reviews", "security-alerts", "rollback-plan"], {
            error: "expected ci, reviews, security-alerts, rollback-plan or { check-run: <name> }",
        }),
        schemas/* strictObject */.rej({ "check-run": checkRun }),
    ])),
    "check-run": schemas/* optional */.lqM(checkRun),
    "ticked-by": schemas/* optional */.lqM(word),
    ...scope,
});
/** What one environment demands, as it is written. */
const environment = schemas/* strictObject */.rej({
    approvals: schemas/* optional */.lqM(schemas/* array */.YOg(approval)),
    windows: schemas/* optional */.lqM(schemas/* array */.YOg(environment_schema_window).check(api/* _minLength */.m9(1, "expected at least one window; leave `windows` out for 'always open'"))),
    "outside-windows": schemas/* optional */.lqM(schemas/* union */.KCZ([
        schemas/* literal */.euz("deny", { error: "expected deny" }),
        schemas/* strictObject */.rej({
            "approved-by": schemas/* optional */.lqM(words),
            evidence: schemas/* optional */.lqM(evidence),
            unless: schemas/* optional */.lqM(exceptions),
        }),
    ])),
    requires: schemas/* optional */.lqM(some(schemas/* union */.KCZ([word, schemas/* strictObject */.rej({ environment: word, ...scope })]))),
    "in-flight": schemas/* optional */.lqM(schemas/* enum */.k5n(["finish", "hold"], { error: "expected finish or hold" })),
    checklist: schemas/* optional */.lqM(schemas/* array */.YOg(item).check(api/* _maxLength */.Eb(50, "expected at most 50 items"))),
});

;// CONCATENATED MODULE: ./lib/core/time/local-span.js


const local_span_MINUTE = 60_000;
const local_span_EXPECTED = "expected one such as '2026-12-24', '2026-12-20 to 2026-12-26' or '2026-12-24 18:00 to 2026-12-27 06:00'";
/** Parses dates, with or without times of day, to a span of the wall clock; an end that is a date lasts to its midnight. */
function parseLocalSpan(text) {
    const [from = "", to = from, ...rest] = text.trim().split(/\s+to\s+/);
    const [start, end] = [parseMoment(from), parseMoment(to)];
    if (start === undefined || end === undefined || rest.length > 0)
        return { kind: "wrong", why: `'${text}' is no date; ${local_span_EXPECTED}` };
    const span = { start: start.from, end: end.until };
    if (span.end < span.start)
        return { kind: "wrong", why: `'${text}' ends before it starts: swap the two dates` };
    if (span.end === span.start)
        return {
            kind: "wrong",
            why: `'${text}' ends when it starts: say until when, as in '2026-12-24 18:00 to 2026-12-27 06:00'`,
        };
    return { kind: "right", value: span };
}
/** Reads a date with or without a time; without one it lasts the whole day. */
function parseMoment(text) {
    const [date = "", time, ...rest] = text.split(/[\sT]+/);
    const midnight = (0,calendar_date/* parseDate */._U)(date);
    if (midnight === undefined || rest.length > 0)
        return undefined;
    if (time === undefined)
        return { from: midnight, until: midnight + calendar_date/* DAY */.d_ };
    const minutes = parseTimeOfDay(time);
    if (minutes.kind === "wrong")
        return undefined;
    return { from: midnight + minutes.value * local_span_MINUTE, until: midnight + minutes.value * local_span_MINUTE };
}

;// CONCATENATED MODULE: ./lib/core/policy/document/freeze-schema.js







/** What a policy may stop. */
const action = schemas/* enum */.k5n(["deploy", "promote", "rollback"], { error: "expected deploy, promote or rollback" });
/** A day of the month may be written without quotes. */
const monthly = schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* int */.Whr()], { error: "expected dates of every month, such as 'first monday' or 15" }), schemas/* pipe */.FsL(schemas/* transform */.pdi(String), written("dates of every month", parseMonthly)));
/** A freeze as it is written. */
const freeze = schemas/* strictObject */.rej({
    name: line,
    "every-year": schemas/* optional */.lqM(some(written("dates of every year", parseYearly))),
    "every-month": schemas/* optional */.lqM(some(monthly)),
    "every-week": schemas/* optional */.lqM(days),
    from: schemas/* optional */.lqM(timeOfDay),
    to: schemas/* optional */.lqM(timeOfDay),
    dates: schemas/* optional */.lqM(some(written("dates, such as 2026-12-24", parseLocalSpan))),
    cron: schemas/* optional */.lqM(cron),
    for: schemas/* optional */.lqM(written_schema_length),
    holidays: schemas/* optional */.lqM(words),
    timezone: schemas/* optional */.lqM(written_schema_zone),
    environments: schemas/* optional */.lqM(words),
    services: schemas/* optional */.lqM(words),
    actions: schemas/* optional */.lqM(some(action)),
    strength: schemas/* optional */.lqM(schemas/* enum */.k5n(["hard", "soft"], { error: "expected hard (nobody may lift it) or soft (`approved-by` may)" })),
    "approved-by": schemas/* optional */.lqM(words),
    evidence: schemas/* optional */.lqM(evidence),
    stops: schemas/* optional */.lqM(words),
    unless: schemas/* optional */.lqM(exceptions),
});
const path = schemas/* string */.YjP()
    .check(api/* _regex */.Fk(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\\0]+\.ics$/, "expected the path of an .ics file of the repository"));
/** A calendar of holidays as it is written. */
const calendar = schemas/* strictObject */.rej({
    dates: schemas/* optional */.lqM(some(written("dates, such as 2026-12-25 or '2026-03-20 to 2026-03-21'", calendar_date/* parseDateRange */.Rc))),
    file: schemas/* optional */.lqM(path),
    feed: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^https:\/\/[^\s@]+$/, "expected an https address without credentials"))),
    copy: schemas/* optional */.lqM(path),
    "max-age": schemas/* optional */.lqM(age),
});

// EXTERNAL MODULE: ./lib/core/incident-source/json-place.js
var json_place = __webpack_require__(9330);
;// CONCATENATED MODULE: ./lib/core/incident-source/endpoint-document.js


const place = schemas/* string */.YjP({ error: "expected a path, such as incidents[*].severity" }).check(schemas/* check */.z6Y(({ value, issues }) => {
    const parsed = (0,json_place/* parseJsonPlace */.N)(value);
    if (parsed.kind === "wrong")
        issues.push({ code: "custom", message: parsed.why, input: value, continue: true });
}));
const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()], {
    error: "expected a text, a number, true, false or null",
});
const severities = schemas/* array */.YOg(schemas/* string */.YjP({ error: "expected a severity, such as P1" }).check(api/* _minLength */.m9(1, "expected a severity")))
    .check(api/* _minLength */.m9(1, "expected at least one severity"));
const behaviour = schemas/* enum */.k5n(["lock", "ignore"], { error: "expected lock or ignore" });
const headerName = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[A-Za-z][A-Za-z0-9-]{0,63}$/, "expected the name of a header"));
const parameter = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\w[\].-]{1,64}$/, "expected the name of a parameter"));
const members = () => ({
    preset: schemas/* optional */.lqM(schemas/* string */.YjP()),
    name: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[A-Za-z0-9][\w-]{0,59}$/, "expected a name of letters, digits, '-' and '_'"))),
    url: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** Parameters that are added to the address. */
    query: schemas/* optional */.lqM(schemas/* record */.g1P(parameter, schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]))),
    method: schemas/* optional */.lqM(schemas/* enum */.k5n(["GET", "POST"], { error: "expected GET or POST" })),
    body: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())),
    headers: schemas/* optional */.lqM(schemas/* record */.g1P(headerName, schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\x20-\x7e]{1,1000}$/, "expected one line of plain characters")))),
    path: schemas/* optional */.lqM(place),
    where: schemas/* optional */.lqM(schemas/* record */.g1P(place, scalar)),
    "none-of": schemas/* optional */.lqM(severities),
    "any-of": schemas/* optional */.lqM(severities),
    equals: schemas/* optional */.lqM(scalar),
    empty: schemas/* optional */.lqM(schemas/* literal */.euz(true, { error: "expected true" })),
    harmless: schemas/* optional */.lqM(severities),
    unset: schemas/* optional */.lqM(behaviour),
    "unknown-severity": schemas/* optional */.lqM(behaviour),
    next: schemas/* optional */.lqM(schemas/* union */.KCZ([
        schemas/* strictObject */.rej({ link: schemas/* literal */.euz(true) }),
        schemas/* strictObject */.rej({ address: place }),
        schemas/* strictObject */.rej({ cursor: place, parameter, more: schemas/* optional */.lqM(place) }),
        schemas/* strictObject */.rej({ offset: parameter, more: place }),
    ], { error: "expected one of link, address, cursor with parameter, offset with more" })),
    probe: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* literal */.euz("none", { error: "expected none" }), schemas/* strictObject */.rej({ url: schemas/* string */.YjP(), path: place })])),
    show: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        id: schemas/* optional */.lqM(place),
        title: schemas/* optional */.lqM(place),
        url: schemas/* optional */.lqM(place),
        start: schemas/* optional */.lqM(place),
    })),
});
/** The members of one entry of `locks.incidents.endpoints`, as people write them; built for the first entry, since every gate's start would pay for its eighty parts. */
const endpointDocument = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej(members()));

;// CONCATENATED MODULE: ./lib/core/incident-source/endpoint-presets.js
const P = "https://api.pagerduty.com/incidents?statuses[]=triggered&statuses[]=acknowledged&date_range=all&limit=100";
const INCIDENT_IO = "https://api.incident.io/v2/incidents?status_category[one_of]=live&status_category[one_of]=triage&page_size=250";
const ROOTLY = "https://api.rootly.com/v1/incidents?filter[status]=in_triage,started,detected,acknowledged,mitigated&filter[kind]=normal&page[size]=100";
const DATADOG = "https://api.datadoghq.com/api/v2/incidents/search?query=state:active AND severity:(SEV-1 OR SEV-2)&page[size]=1";
const OPSGENIE = "https://api.opsgenie.com/v1/incidents?query=status:open AND priority:(P1 OR P2)&limit=100";
/** What the common pagers and status pages need, in the words of the policy; the policy's own words win. Where no address stands, it differs by account. */
const ENDPOINT_PRESETS = {
    // PagerDuty shows one month of incidents unless `date_range=all` is asked for; its keys may see one team's services alone.
    pagerduty: {
        url: P,
        headers: { Authorization: "Token token={token}", Accept: "application/vnd.pagerduty+json;version=2" },
        path: "incidents[*].priority.summary",
        "none-of": ["P1", "P2"],
        next: { offset: "offset", more: "more" },
        probe: { url: "/services?limit=1", path: "services[*]" },
        show: { id: "id", title: "title", url: "html_url", start: "created_at" },
    },
    "incident-io": {
        url: INCIDENT_IO,
        headers: { Authorization: "Bearer {token}" },
        path: "incidents[*].severity.name",
        where: { mode: "standard" },
        "none-of": ["critical", "major"],
        next: { cursor: "pagination_meta.after", parameter: "after" },
        probe: "none",
        show: { id: "reference", title: "name", url: "permalink", start: "created_at" },
    },
    rootly: {
        url: ROOTLY,
        headers: { Authorization: "Bearer {token}", Accept: "application/vnd.api+json" },
        path: "data[*].attributes.severity.data.attributes.severity",
        "none-of": ["critical", "high"],
        next: { address: "links.next" },
        probe: "none",
        show: { id: "id", title: "attributes.title", url: "attributes.url", start: "attributes.started_at" },
    },
    firehydrant: {
        url: "https://api.firehydrant.io/v1/incidents?status=open&per_page=100",
        headers: { Authorization: "Bearer {token}" },
        path: "data[*].severity",
        where: { active: true },
        "none-of": ["SEV1", "SEV2"],
        next: { cursor: "pagination.next", parameter: "page" },
        probe: "none",
        show: { id: "number", title: "name", url: "incident_url", start: "started_at" },
    },
    // The query chooses state and severity, so what it counts must be nothing.
    datadog: {
        url: DATADOG,
        headers: { "DD-API-KEY": "{token}", "DD-APPLICATION-KEY": "{token.application}" },
        path: "data.attributes.total",
        equals: 0,
        probe: "none",
    },
    statuspage: {
        path: "incidents[*].impact",
        "none-of": ["critical", "major"],
        show: { id: "id", title: "name", url: "shortlink", start: "started_at" },
    },
    // Better Stack knows no severity: every unresolved incident locks.
    betterstack: {
        url: "https://uptime.betterstack.com/api/v3/incidents?resolved=false&per_page=50",
        headers: { Authorization: "Bearer {token}" },
        path: "data[*]",
        empty: true,
        next: { address: "pagination.next" },
        probe: "none",
        show: { id: "id", title: "attributes.name", url: "attributes.origin_url", start: "attributes.started_at" },
    },
    // An integration's key may see one team's services alone.
    opsgenie: {
        url: OPSGENIE,
        headers: { Authorization: "GenieKey {token}" },
        path: "data[*]",
        empty: true,
        next: { address: "paging.next" },
        probe: { url: "/v1/services?limit=1", path: "data[*]" },
        show: { id: "tinyId", title: "message", url: "links.web", start: "impactStartDate" },
    },
    "grafana-irm": {
        method: "POST",
        headers: { Authorization: "Bearer {token}" },
        body: { query: { limit: 50, queryString: "status:active" } },
        path: "incidentPreviews[*].severityLabel",
        where: { isDrill: false },
        "none-of": ["critical", "major"],
        next: { cursor: "cursor", parameter: "cursor", more: "cursor.hasMore" },
        probe: "none",
        show: { id: "incidentID", title: "title", start: "createdTime" },
    },
};

// EXTERNAL MODULE: ./lib/core/address/refuse-insecure-url.js
var refuse_insecure_url = __webpack_require__(3109);
// EXTERNAL MODULE: ./lib/core/incident-source/placeholders.js
var placeholders = __webpack_require__(9324);
// EXTERNAL MODULE: ./lib/core/incident-source/severity.js
var incident_source_severity = __webpack_require__(5281);
;// CONCATENATED MODULE: ./lib/core/incident-source/endpoint-problems.js




/** The members that say what an answer without an incident is like; an endpoint has one of them. */
const EXPECTATIONS = ["none-of", "any-of", "equals", "empty"];
/** Finds everything that does not fit together in an endpoint that its preset has completed. */
function endpointProblems(given) {
    const found = [
        ...ofAddress(given),
        ...ofHeaders(given.headers ?? {}),
        ...ofExpectation(given),
        ...ofList(given),
        ...ofProbe(given),
    ];
    return found.map(([key, message]) => ({ path: key === "" ? [] : key.split("/"), message }));
}
function ofAddress({ name, url, preset, method, body }) {
    const found = [];
    if (name === undefined)
        found.push(["", "needs a `name`, by which people and the input incident-tokens know it"]);
    if (url === undefined) {
        const why = preset === undefined ? "" : `: the address for the preset ${preset} differs by account`;
        found.push(["", `needs a \`url\`${why}`]);
    }
    else {
        const refused = (0,refuse_insecure_url/* refuseInsecureUrl */.q)(url);
        if (refused !== undefined)
            found.push(["url", `'${url}' cannot be asked: ${refused}`]);
        if (/[{}]/.test(url))
            found.push(["url", "holds braces: a secret belongs into `headers`, where it is not logged"]);
        if (refused === undefined && forgetsOldIncidents(new URL(url)))
            found.push(["url", "leaves incidents out that opened more than a month ago: add date_range=all"]);
    }
    if (body !== undefined && method !== "POST")
        found.push(["body", "is sent with `method: POST` only"]);
    return found;
}
/** Tells whether PagerDuty would show the last month alone, its default. */
function forgetsOldIncidents({ hostname, pathname, searchParams }) {
    return (/(^|\.)pagerduty\.com$/.test(hostname) && pathname === "/incidents" && searchParams.get("date_range") !== "all");
}
function ofHeaders(headers) {
    const found = [];
    for (const [header, value] of Object.entries(headers)) {
        const member = `headers/${header}`;
        if (/^(host|content-length|transfer-encoding|connection|upgrade|accept-encoding)$/i.test(header))
            found.push([member, "belongs to the connection and cannot be set"]);
        for (const word of (0,placeholders/* wrongPlaceholders */.aW)(value))
            found.push([member, `'{${word}}' is no placeholder; expected {token} or {token.part}`]);
        if (/auth|key|token|secret|cookie/i.test(header) && !/\{token/.test(value))
            found.push([member, "must hold {token} in the secret's place; the input incident-tokens fills it"]);
    }
    return found;
}
function ofExpectation(given) {
    const { "none-of": noneOf, "any-of": anyOf, harmless = [] } = given;
    const count = EXPECTATIONS.filter((member) => given[member] !== undefined).length;
    if (count !== 1)
        return [["", "needs exactly one of `none-of`, `any-of`, `equals` and `empty`"]];
    const found = [];
    for (const member of ["harmless", "unset", "unknown-severity"]) {
        const fits = noneOf !== undefined || (member === "unset" && anyOf !== undefined);
        if (given[member] !== undefined && !fits)
            found.push([member, "goes with `none-of` only"]);
    }
    const locking = (noneOf ?? []).map(incident_source_severity/* severityKey */.H);
    for (const severity of harmless) {
        if (locking.includes((0,incident_source_severity/* severityKey */.H)(severity)))
            found.push(["harmless", `'${severity}' stands in \`none-of\` too; keep one`]);
    }
    return found;
}
function ofList({ path, where, unset, equals, empty, show }) {
    if (path === undefined)
        return [["", "needs a `path`, such as incidents[*].severity"]];
    const parsed = (0,json_place/* parseJsonPlace */.N)(path);
    const steps = parsed.kind === "right" ? parsed.value.steps : [];
    const lists = steps.filter(({ kind }) => kind === "each").length;
    const found = [];
    if (lists > 1)
        found.push(["path", `'${path}' goes through two lists; one is the list of incidents`]);
    if (equals !== undefined && lists > 0)
        found.push(["path", "must lead to one value for `equals`, without [*]"]);
    if (empty === true && steps.at(-1)?.kind !== "each")
        found.push(["path", "must end with [*] for `empty`"]);
    if (lists === 0) {
        for (const [member, value] of Object.entries({ where, unset, show })) {
            if (value !== undefined)
                found.push([member, "goes with a list only, a `path` with [*]"]);
        }
    }
    return found;
}
function ofProbe({ url, path, headers = {}, probe }) {
    const secret = Object.values(headers).some((value) => value.includes("{token"));
    if (probe === undefined) {
        // With too small a right many services answer with an empty list.
        return secret && path?.includes("[*]") === true
            ? [["", "needs a `probe` that shows the right to see, or `probe: none` where a missing right is an error"]]
            : [];
    }
    if (probe === "none" || url === undefined || !URL.canParse(url))
        return [];
    if (!URL.canParse(probe.url, url))
        return [["probe/url", `'${probe.url}' is no address`]];
    return new URL(probe.url, url).origin === new URL(url).origin
        ? []
        : [["probe/url", "must be at the host of `url`, for it is sent the same headers"]];
}

;// CONCATENATED MODULE: ./lib/core/incident-source/understand-endpoint.js


/** Completes what a policy says of an endpoint by its preset and understands it; what the policy says itself wins. */
function understandEndpoint(own, preset) {
    const given = complete(own, preset);
    const problems = endpointProblems(given);
    if (problems.length > 0)
        return { kind: "wrong", problems };
    const { name = "", headers = {}, method = "GET", path = "", unset = "lock" } = given;
    const { steps } = placeOf(path);
    const each = steps.findIndex(({ kind }) => kind === "each");
    const endpoint = {
        name,
        url: addressOf(given),
        method,
        body: given.body,
        headers,
        list: each < 0 ? undefined : steps.slice(0, each),
        value: steps.slice(each + 1),
        path,
        where: Object.entries(given.where ?? {}).map(([at, value]) => ({ at: placeOf(at), value })),
        expect: expectationOf(given),
        unset,
        unknownSeverity: given["unknown-severity"] ?? "lock",
        paging: pagingOf(given.next),
        probe: probeOf(given),
        show: showOf(given.show),
    };
    return { kind: "endpoint", endpoint };
}
/** Puts the policy's words over the preset's; what the policy expects stands in place of what the preset does. */
function complete(own, preset) {
    const expects = EXPECTATIONS.some((member) => own[member] !== undefined);
    const { "none-of": noneOf, equals, empty, ...rest } = preset;
    const expectation = {
        ...(noneOf === undefined ? {} : { "none-of": noneOf }),
        ...(equals === undefined ? {} : { equals }),
        ...(empty === undefined ? {} : { empty }),
    };
    return {
        ...(own.preset === undefined ? {} : { name: own.preset }),
        ...rest,
        ...(expects ? {} : expectation),
        ...own,
        ...(preset.headers === undefined && own.headers === undefined
            ? {}
            : { headers: { ...preset.headers, ...own.headers } }),
    };
}
function addressOf({ url = "", query = {} }) {
    const address = new URL(url);
    for (const [name, values] of Object.entries(query)) {
        for (const value of [values].flat())
            address.searchParams.append(name, value);
    }
    return address.href;
}
function expectationOf(given) {
    if (given["none-of"] !== undefined)
        return { kind: "none-of", severities: given["none-of"], harmless: given.harmless ?? [] };
    if (given["any-of"] !== undefined)
        return { kind: "any-of", severities: given["any-of"] };
    return given.equals === undefined ? { kind: "empty" } : { kind: "equals", value: given.equals };
}
function pagingOf(next) {
    if (next === undefined)
        return { kind: "none" };
    if ("link" in next)
        return { kind: "link" };
    if ("address" in next)
        return { kind: "address", at: placeOf(next.address) };
    if ("offset" in next)
        return { kind: "offset", parameter: next.offset, more: placeOf(next.more) };
    const more = next.more === undefined ? undefined : placeOf(next.more);
    return { kind: "cursor", at: placeOf(next.cursor), parameter: next.parameter, more };
}
function probeOf({ probe, url = "" }) {
    if (probe === undefined || probe === "none")
        return undefined;
    return { url: new URL(probe.url, url).href, at: placeOf(probe.path) };
}
function showOf(show) {
    const read = (text) => (text === undefined ? undefined : placeOf(text));
    return { id: read(show?.id), title: read(show?.title), url: read(show?.url), start: read(show?.start) };
}
/** Reads a path that the schema has accepted already. */
function placeOf(text) {
    const parsed = (0,json_place/* parseJsonPlace */.N)(text);
    const nowhere = [];
    return parsed.kind === "right" ? parsed.value : { text, steps: nowhere };
}

;// CONCATENATED MODULE: ./lib/core/incident-source/incident-endpoint-schema.js





/** One entry; its output is the endpoint, completed by its preset. */
const incidentEndpointSchema = schemas/* pipe */.FsL(endpointDocument, schemas/* transform */.pdi((given, context) => {
    const refuse = (path, message) => {
        context.issues.push({ code: "custom", message, input: given, path: [...path], continue: true });
        return core/* NEVER */.tm;
    };
    const { preset } = given;
    const known = Object.keys(ENDPOINT_PRESETS);
    const completion = preset !== undefined && known.includes(preset) ? ENDPOINT_PRESETS[preset] : undefined;
    if (preset !== undefined && completion === undefined) {
        const near = (0,did_you_mean/* didYouMean */.a)(preset, known);
        return refuse(["preset"], `'${preset}' is no preset${near === undefined ? `; expected one of ${known.join(", ")}` : `, did you mean '${near}'?`}`);
    }
    const understood = understandEndpoint(given, completion ?? {});
    if (understood.kind === "endpoint")
        return understood.endpoint;
    for (const { path, message } of understood.problems)
        refuse(path, message);
    return core/* NEVER */.tm;
}));
/** The schema of `locks.incidents.endpoints`: each under a name of its own, completed by its preset. */
const incidentEndpointsSchema = schemas/* array */.YOg(incidentEndpointSchema).check(api/* _minLength */.m9(1, "expected at least one endpoint"), api/* _maxLength */.Eb(10, "expected at most 10 endpoints"), schemas/* check */.z6Y(({ value, issues }) => {
    // An entry that could not be understood stands here without its members.
    const names = value.map((endpoint) => endpoint?.name);
    for (const [index, name] of names.entries()) {
        if (name !== undefined && names.indexOf(name) !== index)
            issues.push({
                code: "custom",
                message: `the name '${name}' is taken by another endpoint`,
                input: name,
                path: [index, "name"],
            });
    }
}));

;// CONCATENATED MODULE: ./lib/core/policy/document/incidents-schema.js




/** What counts as an open incident, and who may lift its lock, as it is written. */
const incidents = schemas/* strictObject */.rej({
    issues: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        labels: schemas/* array */.YOg(schemas/* string */.YjP().check(api/* _minLength */.m9(1, "expected a label")))
            .check(api/* _minLength */.m9(1, "expected at least one label"), api/* _maxLength */.Eb(20, "expected at most 20 labels")),
    })),
    endpoints: schemas/* optional */.lqM(incidentEndpointsSchema),
    environments: schemas/* optional */.lqM(words),
    unless: schemas/* optional */.lqM(exceptions),
});

// EXTERNAL MODULE: ./lib/core/time/instant.js
var instant = __webpack_require__(5784);
;// CONCATENATED MODULE: ./lib/core/policy/document/test-schema.js




const test_schema_instant = written("an instant, such as 2026-12-24T12:00Z", readInstant);
function readInstant(text) {
    const value = (0,instant/* parseInstant */.n)(text);
    return value === undefined
        ? { kind: "wrong", why: `'${text}' is no instant; expected one with its offset, such as 2026-12-24T12:00Z` }
        : { kind: "right", value };
}
/** A row of the policy's own table, as it is written. */
const policyTest = schemas/* strictObject */.rej({
    at: test_schema_instant,
    environment: word,
    service: schemas/* optional */.lqM(word),
    class: schemas/* optional */.lqM(word),
    action: schemas/* optional */.lqM(action),
    incidents: schemas/* optional */.lqM(labels),
    expect: schemas/* enum */.k5n(["allow", "require-approval", "deny"], { error: "expected allow, require-approval or deny" }),
    rule: schemas/* optional */.lqM(line),
    approvals: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* array */.YOg(word).check(api/* _maxLength */.Eb(0)), words])),
    until: schemas/* optional */.lqM(test_schema_instant),
    "next-open": schemas/* optional */.lqM(test_schema_instant),
});

;// CONCATENATED MODULE: ./lib/core/policy/document/policy-schema.js







/** The schema of `.github/deploy-policy.yml`, without what its members say about one another; its output holds days, dates and times already understood. */
const policySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1, { error: "expected version: 1" }),
    timezone: schemas/* optional */.lqM(written_schema_zone),
    roles: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), role)),
    "change-classes": schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({ labels: schemas/* optional */.lqM(labels), branches: schemas/* optional */.lqM(words) }))),
    holidays: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), calendar)),
    environments: schemas/* record */.g1P(schemas/* string */.YjP(), environment, {
        error: "expected environments, such as `environments: { production: {} }`",
    }),
    freezes: schemas/* optional */.lqM(schemas/* array */.YOg(freeze)),
    locks: schemas/* optional */.lqM(schemas/* strictObject */.rej({ incidents: schemas/* optional */.lqM(incidents) })),
    tests: schemas/* optional */.lqM(schemas/* array */.YOg(policyTest).check(api/* _maxLength */.Eb(1_000, "expected at most 1000 rows"))),
});

;// CONCATENATED MODULE: ./lib/core/policy/document/to-environment.js


/** Every weekday. */
const EVERY_DAY = new Set([0, 1, 2, 3, 4, 5, 6]);
/** Minutes of a day. */
const WHOLE_DAY = 1440;
/** Builds what an environment demands, defaults filled in. */
function toEnvironment(name, environment, zone) {
    const { windows = [], approvals = [], requires = [], checklist = [] } = environment;
    const outside = environment["outside-windows"];
    const set = {
        name: windowsName(name),
        windows: windows.map((window) => toWindow(window, zone)),
        outside: toLifting(typeof outside === "object" ? outside : {}),
    };
    return {
        approvals: approvals.map(({ role, count = 1, evidence = "comments", ...scope }) => ({
            role,
            count,
            evidence,
            ...scopeOf(scope),
        })),
        windows: windows.length === 0 ? [] : [set],
        requires: requires.map((required) => typeof required === "string"
            ? { environment: required, ...scopeOf({}) }
            : { environment: required.environment, ...scopeOf(required) }),
        inFlight: environment["in-flight"] ?? "finish",
        checklist: checklist.map((item) => ({ item: item.item, by: toBy(item), ...scopeOf(item) })),
    };
}
function toWindow(window, zone) {
    const { days = EVERY_DAY, from = 0, to = WHOLE_DAY, cron, for: length = 0, services } = window;
    return {
        times: cron === undefined ? { kind: "weekly", days, from, to } : { kind: "cron", cron, length },
        zone: window.timezone ?? zone,
        services,
    };
}
function toBy({ check, "check-run": run, "ticked-by": role }) {
    if (run !== undefined)
        return { kind: "check-run", name: run };
    if (check === undefined)
        return { kind: "person", role };
    return typeof check === "string" ? { kind: check } : { kind: "check-run", name: check["check-run"] };
}
/** Builds who may lift a rule; nobody where nothing is written. */
function toLifting(written) {
    const toException = (exception) => ({
        classes: exception.class,
        approvedBy: toLifters(exception),
    });
    return { everyone: toLifters(written), unless: (written.unless ?? []).map(toException) };
}
/** Whoever lifts a rule comments: an exception is asked for, unless the policy takes what was approved before. */
function toLifters({ "approved-by": roles = [], evidence = "comments" }) {
    return roles.map((role) => ({ role, evidence }));
}

;// CONCATENATED MODULE: ./lib/core/policy/document/to-freeze.js

const MAX_AGE = 30 * 86_400_000;
/** Builds a freeze, defaults filled in. */
function toFreeze(freeze, zone) {
    return {
        name: freeze.name,
        dates: toDates(freeze),
        zone: freeze.timezone ?? zone,
        environments: freeze.environments,
        services: freeze.services,
        stops: freeze.stops,
        actions: freeze.actions ?? ["deploy", "promote"],
        strength: freeze.strength ?? "hard",
        lifting: toLifting(freeze),
    };
}
function toDates(freeze) {
    const { "every-year": yearly, "every-month": monthly, "every-week": days, cron, holidays, dates = [] } = freeze;
    if (yearly !== undefined)
        return { kind: "every-year", dates: yearly };
    if (monthly !== undefined)
        return { kind: "every-month", dates: monthly };
    if (days !== undefined)
        return { kind: "every-week", days, from: freeze.from ?? 0, to: freeze.to ?? WHOLE_DAY };
    if (cron !== undefined)
        return { kind: "cron", cron, length: freeze.for ?? 0 };
    if (holidays !== undefined)
        return { kind: "holidays", calendars: holidays };
    return { kind: "once", spans: dates };
}
/** Builds where a calendar's dates come from; `zone` is the policy's own. */
function toHolidaySource(calendar, zone) {
    const { dates = [], file, feed, copy } = calendar;
    if (file !== undefined)
        return { kind: "file", path: file, zone };
    if (feed !== undefined)
        return { kind: "feed", url: feed, copy, maxAge: calendar["max-age"] ?? MAX_AGE, zone };
    return { kind: "dates", dates };
}

;// CONCATENATED MODULE: ./lib/core/policy/document/to-incidents.js

/** Builds what locks as an open incident. */
function toIncidents({ issues, endpoints = [], environments, unless }) {
    return {
        labels: issues?.labels ?? [],
        endpoints,
        environments,
        lifting: toLifting({ unless }),
    };
}

;// CONCATENATED MODULE: ./lib/core/policy/change-class.js

/** The class of a change of which nobody says anything. */
const STANDARD_CLASS = "standard";
/**
 * Finds the class of a change that nobody named: by the labels of the pull requests that brought its commit, else by their branches, or by
 * the run's own branch where there is no pull request; `standard` when nothing names another. Signs of one sort that name several classes
 * decide nothing.
 */
function findChangeClass({ changeClasses }, traces) {
    const pulls = bringing(traces);
    const labels = pulls.flatMap((pull) => pull.labels.map((label) => ({ label, from: `the label '${label}' of #${pull.number}` })));
    const branches = [
        ...(pulls.length === 0 ? [{ branch: traces.branch, from: `the run's branch '${traces.branch}'` }] : []),
        ...pulls.map(({ branch, number }) => ({ branch, from: `the branch '${branch}' of #${number}` })),
    ].filter(({ branch }) => branch !== "");
    return (
    // Two labels of GitHub's never differ by their case alone.
    named(changeClasses, labels, (of, { label }) => of.labels.some((own) => own.toLowerCase() === label.toLowerCase())) ??
        named(changeClasses, branches, (of, { branch }) => of.branches.some((glob) => matchesGlob(glob, branch))) ?? {
        kind: "class",
        name: STANDARD_CLASS,
        from: "no label or branch names another",
    });
}
/** Chooses the pull requests that brought the commit: the one that it merged, else merged ones, else those that would bring it. */
function bringing({ pulls, commit }) {
    const merged = pulls.filter((pull) => pull.merged);
    const exact = merged.filter(({ mergeCommit }) => mergeCommit === commit);
    return exact.length > 0 ? exact : merged.length > 0 ? merged : pulls;
}
function named(classes, signs, fits) {
    const found = Object.entries(classes).flatMap(([name, of]) => {
        const sign = signs.find((one) => fits(of, one));
        return sign === undefined ? [] : [{ name, from: sign.from }];
    });
    const [first] = found;
    if (first === undefined)
        return undefined;
    return found.length > 1 ? { kind: "ambiguous", found } : { kind: "class", ...first };
}

;// CONCATENATED MODULE: ./lib/core/policy/document/to-test.js

/** Builds a row of the policy's own table, defaults filled in. */
function toTest(test) {
    return {
        at: test.at,
        environment: test.environment,
        service: test.service ?? "",
        changeClass: test.class ?? STANDARD_CLASS,
        action: test.action ?? "deploy",
        incidents: test.incidents ?? [],
        expect: test.expect,
        rule: test.rule,
        approvals: test.approvals,
        until: test.until,
        nextOpen: test["next-open"],
    };
}

;// CONCATENATED MODULE: ./lib/core/policy/parse-policy.js








/** Codes of issues that leave the shape of the document as it should be. */
const SHAPELY = [
    "custom",
    "unrecognized_keys",
    "invalid_format",
    "invalid_value",
    "too_small",
    "too_big",
];
/**
 * Parses a policy document into the policy that it stands for, defaults filled in; all its problems are reported together. A file that tightens
 * a central policy is parsed with that one's names, which it may use and not give again.
 */
function parsePolicy(text, file, central = { roles: [] }) {
    const parsed = (0,parse_document.parseDocument)(text, checked(central), file);
    if (parsed.kind === "valid")
        return { kind: "valid", value: toPolicy(parsed.value) };
    const inOrder = (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
    return { kind: "invalid", problems: [...parsed.problems].sort(inOrder) };
}
function checked(central) {
    return policySchema.check(schemas/* check */.z6Y(({ value, issues }) => {
        for (const { path, message } of crossCheck(value, central))
            issues.push({ code: "custom", message, path: [...path], input: value });
    }, 
    // Problems of single values do not hide those between values, unless the shape itself is in doubt.
    { when: ({ issues }) => issues.every(({ code }) => SHAPELY.includes(code ?? "")) }));
}
function toPolicy(document) {
    const zone = document.timezone ?? "UTC";
    const incidents = document.locks?.incidents;
    return {
        zone,
        roles: mapped(document.roles, ({ users = [], teams = [] }) => ({ users, teams })),
        changeClasses: mapped(document["change-classes"], ({ labels = [], branches = [] }) => ({ labels, branches })),
        holidays: mapped(document.holidays, (calendar) => toHolidaySource(calendar, zone)),
        environments: mapped(document.environments, (environment, name) => toEnvironment(name, environment, zone)),
        freezes: (document.freezes ?? []).map((freeze) => toFreeze(freeze, zone)),
        incidents: incidents === undefined ? undefined : toIncidents(incidents),
        lockLifting: toLifting({ unless: incidents?.unless }),
        tests: (document.tests ?? []).map(toTest),
    };
}
function mapped(record, change) {
    return Object.fromEntries(Object.entries(record ?? {}).map(([key, value]) => [key, change(value, key)]));
}

// EXTERNAL MODULE: ./lib/core/policy/policy-place.js
var policy_place = __webpack_require__(7996);
// EXTERNAL MODULE: ./lib/core/document/places-in.js
var places_in = __webpack_require__(6033);
;// CONCATENATED MODULE: ./lib/core/policy-report/date-words.js
/** Days of the week from 0 (Sunday), in three letters. */
const DAY_WORDS = (/* unused pure expression or super */ null && (["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]));
/** Months from 0, in three letters. */
const MONTH_WORDS = [
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
];
/** Says a wall clock's date, `24 Dec`, with its year where that is not the one that is meant anyway. */
function sayDate(wall, year) {
    const date = new Date(wall);
    const own = date.getUTCFullYear();
    return `${date.getUTCDate()} ${MONTH_WORDS[date.getUTCMonth()]}${own === year ? "" : ` ${own}`}`;
}
/** Says a wall clock's weekday and date: `Thu 24 Dec`. */
function sayDay(wall, year) {
    return `${DAY_WORDS[new Date(wall).getUTCDay()]} ${sayDate(wall, year)}`;
}
/** Says a wall clock's time of day: `18:00`. */
function sayTime(wall) {
    return new Date(wall).toISOString().slice(11, 16);
}
/** Says minutes since midnight as a time of day; the day's end is `24:00`. */
function sayMinutes(minutes) {
    const two = (amount) => String(amount).padStart(2, "0");
    return `${two(Math.floor(minutes / 60))}:${two(Math.floor(minutes % 60))}`;
}

;// CONCATENATED MODULE: ./lib/core/policy-report/named-words.js

/** Lists the change classes that any of the policies names, `standard` first. */
function namedClasses(...policies) {
    const named = policies.flatMap(({ changeClasses, environments, freezes, incidents, lockLifting }) => [
        ...Object.keys(changeClasses),
        ...Object.values(environments).flatMap(({ approvals, windows, requires, checklist }) => [
            ...[...approvals, ...requires, ...checklist].flatMap(({ only = [], except }) => [...only, ...except]),
            ...windows.flatMap(({ outside }) => classesOf(outside)),
        ]),
        ...freezes.flatMap(({ stops = [], lifting }) => [...stops, ...classesOf(lifting)]),
        ...classesOf(lockLifting),
        ...(incidents === undefined ? [] : classesOf(incidents.lifting)),
    ]);
    return [...new Set([STANDARD_CLASS, ...named])];
}
function classesOf({ unless }) {
    return unless.flatMap(({ classes }) => classes);
}
/**
 * Lists the globs of services that any of the policies names; a glob stands for the services that it matches, being matched by itself.
 * The empty name comes first and stands for all others.
 */
function namedServices(...policies) {
    const named = policies.flatMap(({ environments, freezes }) => [
        ...freezes.flatMap(({ services = [] }) => services),
        ...Object.values(environments).flatMap(({ windows }) => windows.flatMap((set) => set.windows.flatMap(({ services = [] }) => services))),
    ]);
    return [...new Set(["", ...named])];
}
/** Lists the actions that policies tell apart; a deployment is one always, a rollback where any freeze names it. */
function namedActions(...policies) {
    const actions = ["deploy", "promote", "rollback"];
    const freezes = policies.flatMap((policy) => policy.freezes);
    return actions.filter((action) => action === "deploy" ||
        (action === "rollback"
            ? freezes.some((freeze) => freeze.actions.includes(action))
            : freezes.some((freeze) => freeze.actions.includes(action) !== freeze.actions.includes("deploy"))));
}

;// CONCATENATED MODULE: ./lib/core/policy-report/question.js
/** Builds the facts of a question at an instant in quiet times: no incident and no lock. */
function quietFacts(question, at, holidays) {
    return { ...question, at, holidays, incidents: [], locks: [] };
}

;// CONCATENATED MODULE: ./lib/core/policy-report/spells.js



/** Lists the spells from the facts' instant to an end, in order and without gaps; empty for an environment that the policy does not know. */
function spellsOf(policy, facts, end) {
    const environment = environmentOf(policy, facts.environment);
    if (environment === undefined)
        return [];
    const rules = rulesFor(policy, environment, facts);
    const standing = standingApprovals(environment, facts);
    const spells = [];
    for (let start = facts.at.getTime(); start < end;) {
        const { answer, approvals, holding } = assess(rules, standing, start);
        const next = Math.min(end, nextBoundary(rules, start));
        const rule = answer === "deny" ? holding.find(({ lift }) => lift === undefined) : holding[0];
        spells.push({ start, end: next, answer, approvals, rule, holding });
        start = next;
    }
    return spells;
}

;// CONCATENATED MODULE: ./lib/core/policy-report/idle-freezes.js





/** How far is looked for a time that a freeze closes; a leap day's turn comes within it. */
const LOOKED = 366 * calendar_date/* DAY */.d_;
/** Finds the freezes that change nothing in a year from an instant: those that are over, and those that never meet a time that is open without them. */
function idleFreezes(policy, holidays, now) {
    return policy.freezes.flatMap((freeze, index) => {
        const alone = { ...policy, freezes: [freeze] };
        const questions = questionsOf(alone);
        const spells = questions.flatMap((question) => spellsOf(alone, quietFacts(question, now, holidays), now.getTime() + LOOKED));
        const held = spells.filter(({ holding }) => holding.some(({ kind }) => kind !== "outside-windows"));
        const name = `the freeze '${(0,inert/* inertLine */.F)(freeze.name, 120)}'`;
        if (held.length === 0)
            return isRare(freeze, now)
                ? []
                : [{ index, why: `${name} does not hold in the coming year: remove it, or correct its dates.` }];
        const meets = held.some(({ holding }) => holding.every(({ kind, lift }) => kind !== "outside-windows" || lift !== undefined));
        return meets ? [] : [{ index, why: `${name} never meets an open window in the coming year: it changes nothing.` }];
    });
}
/** Tells whether a freeze may well pass a year over: the leap day, a cron of rare years, dates that lie further ahead. */
function isRare({ dates }, now) {
    switch (dates.kind) {
        case "once":
            return dates.spans.some(({ start }) => start > now.getTime());
        case "cron":
        case "every-year":
        case "holidays":
            return true;
        case "every-month":
        case "every-week":
            return false;
    }
}
/** Lists the deployments that a policy of one freeze could stop. */
function questionsOf({ freezes: [freeze], ...policy }) {
    if (freeze === undefined)
        return [];
    const service = freeze.services?.[0] ?? "";
    const action = freeze.actions[0] ?? "deploy";
    const classes = freeze.stops ?? namedClasses({ ...policy, freezes: [freeze] });
    return (freeze.environments ?? Object.keys(policy.environments)).flatMap((environment) => classes.map((changeClass) => ({ environment, service, changeClass, action })));
}

;// CONCATENATED MODULE: ./lib/core/policy-report/policy-warnings.js





/** Calendars that end sooner than this are warned of. */
const SOON = 90 * calendar_date/* DAY */.d_;
/** Lists what is allowed and yet is hardly meant, each at its place: logins without an id, freezes that change nothing, calendars that end soon. */
function policyWarnings(warned, now) {
    const { file, text, policy, holidays } = warned;
    const placeAt = (0,places_in.placesIn)(text);
    const warn = (path, message) => ({
        file,
        ...placeAt(path),
        message,
    });
    const loose = Object.entries(policy.roles).flatMap(([role, { users }]) => users.flatMap((user, index) => user.includes("#")
        ? []
        : [
            warn(["roles", role, "users", index], `${(0,inert/* inertLine */.F)(user, 80)} is not pinned by its id: write \`login#id\`, for a login that is given up can be registered by somebody else.`),
        ]));
    const idle = idleFreezes(policy, holidays, now).map(({ index, why }) => warn(["freezes", index], why));
    const ending = [...endsOf(warned)]
        .filter(([, end]) => end < now.getTime() + SOON)
        .map(([name, end]) => warn(["holidays", name], `the calendar '${(0,inert/* inertLine */.F)(name, 80)}' is known until ${sayDate(end)} only: add the dates after that.`));
    return [...loose, ...idle, ...ending].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
function endsOf({ policy, knownUntil }) {
    const listed = Object.entries(policy.holidays).flatMap(([name, source]) => source.kind === "dates" ? [[name, Math.max(...source.dates.map(({ last }) => last))]] : []);
    return new Map([...listed, ...[...knownUntil].map(([name, end]) => [name, end.getTime()])]);
}

;// CONCATENATED MODULE: ./lib/core/policy-report/table-test.js

/** Asks a policy every question of its own table. */
function runTable(policy, holidays) {
    return policy.tests.map((test, index) => ({
        row: index + 1,
        test,
        differences: differencesOf(test, answerTo(test, policy, holidays)),
    }));
}
function answerTo(test, policy, holidays) {
    const { at, environment, service, changeClass, action } = test;
    const incidents = test.incidents.map((label, index) => ({
        name: `incident ${index + 1} (${label})`,
        url: "",
        title: label,
        label,
    }));
    return decide(policy, { at, environment, service, changeClass, action, incidents, locks: [], holidays });
}
function differencesOf(test, decision) {
    if (decision === undefined)
        return [{ member: "expect", expected: test.expect, came: `the policy names no environment '${test.environment}'` }];
    const roles = (names) => [...new Set(names)].sort().join(", ") || "nobody";
    const members = [
        ["expect", test.expect, decision.kind],
        ["rule", test.rule, decision.rule?.name ?? "none"],
        [
            "approvals",
            test.approvals === undefined ? undefined : roles(test.approvals),
            roles(decision.approvals.map(({ role }) => role)),
        ],
        ["until", sayInstant(test.until), sayInstant(decision.until ?? "never") ?? ""],
        ["next-open", sayInstant(test.nextOpen), sayInstant(decision.nextOpen ?? "never") ?? ""],
    ];
    return members.flatMap(([member, expected, came]) => expected === undefined || expected === came ? [] : [{ member, expected, came }]);
}
function sayInstant(instant) {
    return instant instanceof Date ? instant.toISOString().replace(":00.000Z", "Z") : instant;
}

// EXTERNAL MODULE: ./lib/flows/ask-gate/ask-documents.js + 1 modules
var ask_documents = __webpack_require__(4593);
;// CONCATENATED MODULE: ./lib/core/policy/document/central-names.js

/** Lists the names that a central policy gives. */
function centralNames({ roles, holidays, environments, freezes }) {
    return {
        roles: Object.keys(roles),
        holidays: Object.keys(holidays),
        environments: Object.keys(environments),
        rules: [...freezes.map(({ name }) => name), ...Object.keys(environments).map(centralWindowsName)],
    };
}

;// CONCATENATED MODULE: ./lib/core/policy/tighten.js


/**
 * Tightens a central policy by a repository's own: a policy that is never more open than either. Every rule of both holds, what both ask for
 * is asked for, and an environment must be named by both. Throws a `RangeError` when both give a role or a calendar of one name, which
 * `parsePolicy` refuses when it is told the central policy's names.
 */
function tighten(central, own) {
    refuseCommonNames(central.roles, own.roles);
    refuseCommonNames(central.holidays, own.holidays);
    const common = Object.entries(central.environments).flatMap(([name, environment]) => {
        const tightening = Object.hasOwn(own.environments, name) ? own.environments[name] : undefined;
        return tightening === undefined ? [] : [[name, tightenEnvironment(name, environment, tightening)]];
    });
    return {
        zone: own.zone,
        roles: { ...central.roles, ...own.roles },
        // The central policy's classes are looked for first, and stay as they are.
        changeClasses: { ...central.changeClasses, ...own.changeClasses, ...central.changeClasses },
        holidays: { ...central.holidays, ...own.holidays },
        environments: Object.fromEntries(common),
        freezes: [...central.freezes, ...own.freezes],
        incidents: tightenIncidents(central.incidents, own.incidents),
        lockLifting: liftingOfBoth(central.lockLifting, own.lockLifting),
        tests: own.tests,
    };
}
function refuseCommonNames(central, own) {
    const common = Object.keys(own).filter((name) => Object.hasOwn(central, name));
    if (common.length > 0)
        throw new RangeError(`both policies define ${common.join(", ")}`);
}
function tightenEnvironment(name, central, own) {
    return {
        approvals: [...central.approvals, ...own.approvals],
        windows: [...central.windows.map((set) => ({ ...set, name: centralWindowsName(name) })), ...own.windows],
        requires: [...central.requires, ...own.requires],
        inFlight: central.inFlight === "hold" || own.inFlight === "hold" ? "hold" : "finish",
        checklist: joinChecklists(central.checklist, own.checklist),
    };
}
/** Joins two checklists; an item that stands in both alike is asked for once. */
function joinChecklists(central, own) {
    const known = new Set(central.map((item) => JSON.stringify(item)));
    return [...central, ...own.filter((item) => !known.has(JSON.stringify(item)))];
}
/** Makes one lock of two: what either counts as an incident, wherever either looks, lifted only by what lifts both. */
function tightenIncidents(central, own) {
    if (central === undefined || own === undefined)
        return central ?? own;
    const everywhere = central.environments === undefined || own.environments === undefined;
    return {
        labels: [...new Set([...central.labels, ...own.labels])],
        endpoints: [...central.endpoints, ...own.endpoints],
        environments: everywhere ? undefined : [...new Set([...central.environments, ...own.environments])],
        lifting: liftingOfBoth(central.lifting, own.lifting),
    };
}

;// CONCATENATED MODULE: ./lib/flows/ask-gate/read-policy.js







/** Reads the policy from its documents, tightened by the repository's own file where the policy is central, and finds the environment in it. */
function readPolicy(documents) {
    const { environment } = documents;
    const governing = readDocument(documents);
    if (governing.kind === "stop")
        return governing;
    const own = documents.central === undefined ? undefined : readOwn(documents.own, governing.policy);
    if (own?.kind === "stop")
        return own;
    const policy = own === undefined ? governing.policy : tighten(governing.policy, own.policy);
    const found = environmentOf(policy, environment);
    if (found === undefined) {
        const silent = environmentOf(governing.policy, environment) === undefined ? governing : (own ?? governing);
        return notNamed(policy, silent.source.place, environment);
    }
    return {
        kind: "policy",
        policy,
        environment: found,
        sources: [governing.source, ...(own === undefined ? [] : [own.source])],
        calendars: documents.central === undefined
            ? { own: governing.policy.holidays, central: {} }
            : { own: own?.policy.holidays ?? {}, central: governing.policy.holidays },
    };
}
function readDocument({ place, policyRef, environment, own, central }) {
    const { policy: file, policyCommit } = central ?? own;
    const ref = place.kind === "central" ? place.ref : policyRef;
    const where = `${ref === "" ? "the default branch" : `'${ref}'`}${place.kind === "central" ? ` of ${place.owner}/${place.name}` : ""}`;
    if (file === undefined) {
        const why = policyCommit === ""
            ? `There is no ${where} to read the policy at`
            : `There is no policy ${place.path} on ${where} (commit ${policyCommit.slice(0, 12)})`;
        return {
            kind: "stop",
            decision: "unknown",
            reason: "policy_missing",
            headline: `${why}; no policy is not 'no rules'.`,
            remedy: `Commit ${place.path} to ${where}; the least is \`version: 1\` and \`environments: { ${(0,inert/* inertLine */.F)(environment, 80)}: {} }\`, always open.`,
        };
    }
    const parsed = parsePolicy(file.text, place.path);
    return parsed.kind === "invalid"
        ? invalid(parsed.problems, { place: (0,policy_place/* policyPlaceName */.$7)(place), path: place.path, commit: policyCommit, where })
        : { kind: "read", policy: parsed.value, source: { place: (0,policy_place/* policyPlaceName */.$7)(place), commit: policyCommit } };
}
/** Reads the repository's own file, which may use what the central policy defines. */
function readOwn({ policy: file, policyCommit }, central) {
    if (file === undefined)
        return undefined;
    const parsed = parsePolicy(file.text, policy_place/* OWN_POLICY */.SZ, centralNames(central));
    return parsed.kind === "invalid"
        ? invalid(parsed.problems, {
            place: policy_place/* OWN_POLICY */.SZ,
            path: policy_place/* OWN_POLICY */.SZ,
            commit: policyCommit,
            where: "the default branch",
        })
        : { kind: "read", policy: parsed.value, source: { place: policy_place/* OWN_POLICY */.SZ, commit: policyCommit } };
}
function invalid(problems, file) {
    const [first] = problems;
    return {
        kind: "stop",
        decision: "deny",
        reason: "policy_invalid",
        headline: `The policy ${file.place} at ${file.commit.slice(0, 12)} has ${problems.length} problem${problems.length === 1 ? "" : "s"}; an invalid policy closes every environment.`,
        remedy: `Mend ${file.path}:${first?.line ?? 1}:${first?.column ?? 1} on ${file.where} (${(0,inert/* inertLine */.F)(first?.message ?? "")}).`,
        problems,
    };
}
function notNamed({ environments }, place, environment) {
    const known = Object.keys(environments);
    const near = (0,did_you_mean/* didYouMean */.a)(environment, known);
    return {
        kind: "stop",
        decision: "deny",
        reason: "environment_not_in_policy",
        headline: `The policy ${place} does not name the environment '${(0,inert/* inertLine */.F)(environment, 80)}', so it is closed.`,
        remedy: `${near === undefined ? `Use one of ${known.join(", ")}` : `Did you mean '${near}'? Correct the input environment`}, or add it under environments: in ${place}.`,
    };
}

;// CONCATENATED MODULE: ./lib/flows/ask-gate/read-sources.js
/** Reads the calendars and incident endpoints of a policy at once; what it has none of costs nothing. */
async function readSources(question, ports) {
    const { reading, environment, tokens } = question;
    const { incidents } = reading.policy;
    const bears = incidents !== undefined && incidents.environments?.includes(environment) !== false;
    const asked = bears ? incidents.endpoints : [];
    const [calendars, verdicts] = await Promise.all([
        calendarsOf(question, ports),
        asked.length === 0 ? [] : ports.endpoints.read(asked, tokens),
    ]);
    return {
        calendars,
        incidents: verdicts.flatMap((verdict) => (verdict.kind === "locked" ? verdict.incidents : [])),
        unread: [...unreadCalendars(calendars), ...verdicts.flatMap(unreadEndpoint)],
    };
}
async function calendarsOf({ reading, found, files, centralFiles, at, now }, { documents, feeds }) {
    const { own, central } = reading.calendars;
    const fetched = [...Object.values(own), ...Object.values(central)].some(({ kind }) => kind !== "dates");
    if (!fetched)
        return undefined;
    const { own: answer } = found;
    const homes = [
        { kind: "own", calendars: own, commit: answer.policyCommit, asked: files, files: answer.files, documents },
        ...(found.central === undefined
            ? []
            : [
                {
                    kind: "central",
                    calendars: central,
                    commit: found.central.answer.policyCommit,
                    asked: centralFiles,
                    files: found.central.answer.files,
                    documents: found.central.documents,
                },
            ]),
    ];
    // Only a policy with such calendars loads their parser.
    const { readCalendars } = await Promise.all(/* import() */[__webpack_require__.e(578), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 8413));
    return await readCalendars(homes, { feeds, at, now });
}
function unreadCalendars(calendars) {
    return (calendars?.unreadable ?? []).map(({ message, remedy }) => ({
        kind: "stop",
        decision: "unknown",
        reason: "holidays_unreadable",
        headline: `The policy's holidays could not be read: ${message}.`,
        remedy,
    }));
}
function unreadEndpoint(verdict) {
    if (verdict.kind !== "unknown")
        return [];
    const { name, why, remedy } = verdict;
    return [
        {
            kind: "stop",
            decision: "unknown",
            reason: "incidents_unreadable",
            headline: `Whether ${name} has an open incident could not be read: ${why}.`,
            remedy,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/actions/doctor/checks/source-findings.js


/** Says what a policy's calendars and incident endpoints answered for an environment, and whom was asked. */
function sourceFindings(environment, policy, { calendars, unread }) {
    const on = (0,finding/* findingsOn */.I)("policy-sources", environment);
    return [
        ...endpointFindings(environment, policy),
        ...(calendars?.problems ?? []).map((one) => on.problem((0,problem/* formatProblem */.V)(one), "Mend the calendar's file.")),
        ...unread.map(({ headline, remedy }) => on.unknown(headline, remedy)),
        ...(calendars?.warnings ?? []).map((one) => on.warning(one, "Renew the copy of the calendar (docs/holidays.md).")),
    ];
}
/** Where endpoints stand is what a firewall has to let through. */
function endpointFindings(environment, { incidents }) {
    if (incidents === undefined || incidents.environments?.includes(environment) === false)
        return [];
    const asked = incidents.endpoints.map(({ name, url }) => `${name} at ${new URL(url).host}`);
    if (asked.length === 0)
        return [];
    return [(0,finding/* findingsOn */.I)("policy-sources", environment).ok(`Asked about incidents: ${asked.join(", ")}.`)];
}

;// CONCATENATED MODULE: ./lib/actions/doctor/checks/see-policy.js










const see_policy_SHOWN = 8;
/** Looks at the policy where it governs, for every environment: valid, protected, its calendars and endpoints read, its own table passed. Throws `Unreadable`. */
async function seePolicy(desk, documents, governed) {
    const { inputs, ports } = desk;
    const place = inputs.policy;
    const found = await documents;
    const refused = await (0,ask_documents/* checkPolicyPlace */.w)(place, "", { found, documents: ports.gate.documents });
    if (refused !== undefined)
        return { findings: told(refused), environments: refusedAll(governed, refused) };
    const asked = governed.length > 0 ? governed : namesIn(found, (0,policy_place/* policyPlaceName */.$7)(place));
    const seen = await Promise.all(asked.map(async (one) => [one.environment, await seeEnvironment(desk, one, found)]));
    const refusals = new Map(seen.flatMap(([, one]) => (one.kind === "refused" ? [[one.refusal.headline, one.refusal]] : [])));
    const [first] = seen.flatMap(([, one]) => (one.kind === "seen" ? [one] : []));
    return {
        findings: [
            ...[...refusals.values()].flatMap(told),
            ...(first === undefined ? [] : policyFindings(desk, first, found)),
            ...seen.flatMap(([environment, one]) => one.kind === "seen" ? sourceFindings(environment, one.reading.policy, one.sources) : []),
        ],
        environments: new Map(seen),
    };
}
/** Names an environment where no target does, so that the policy is looked at all the same; what is wrong with it is told of any name. */
function namesIn({ own, central }, file) {
    const parsed = parsePolicy((central?.answer ?? own).policy?.text ?? "", file);
    const names = parsed.kind === "valid" ? Object.keys(parsed.value.environments).slice(0, 1) : ["production"];
    return names.map((environment) => ({ environment, internal: false }));
}
async function seeEnvironment({ inputs, ports, clock }, { environment, internal }, found) {
    const { own, central } = found;
    const reading = readPolicy({ place: inputs.policy, policyRef: "", environment, own, central: central?.answer });
    if (reading.kind === "stop")
        return { kind: "refused", refusal: reading };
    const now = clock.now();
    const sources = await readSources({ reading, found, files: [], centralFiles: [], environment, tokens: inputs["incident-tokens"], at: now, now }, { documents: ports.gate.documents, ...ports.gate.sources({ internal }) });
    return { kind: "seen", reading, sources };
}
/** Tells a refusal: each problem of an invalid policy at its place, else why there is none. */
function told(refusal) {
    const on = (0,finding/* findingsOn */.I)("policy");
    const { problems = [], headline, remedy, decision, reason } = refusal;
    if (problems.length > 0)
        return problems
            .slice(0, see_policy_SHOWN)
            .map((one) => on.problem((0,problem/* formatProblem */.V)(one), "Mend it on the default branch: an invalid policy closes every environment."));
    const certain = decision === "deny" || reason === "policy_ref_unprotected" || reason === "policy_missing";
    return [on[certain ? "problem" : "unknown"](headline, remedy)];
}
function refusedAll(governed, refusal) {
    return new Map(governed.map(({ environment }) => [environment, { kind: "refused", refusal }]));
}
/** Says that the policy is valid, what is hardly meant in it, and which rows of its own table it does not pass. */
function policyFindings({ inputs, clock }, { reading, sources }, found) {
    const on = (0,finding/* findingsOn */.I)("policy");
    const file = (0,policy_place/* policyPlaceName */.$7)(inputs.policy);
    const text = (found.central?.answer ?? found.own).policy?.text ?? "";
    const { policy } = reading;
    const holidays = sources.calendars?.holidays ?? new Map();
    const knownUntil = sources.calendars?.knownUntil ?? new Map();
    // Places in a policy that two files make up are those of the one that governs.
    const warnings = policyWarnings({ file, text, policy, holidays, knownUntil }, clock.now());
    const failed = sources.calendars?.unreadable.length
        ? []
        : runTable(policy, holidays).filter(({ differences }) => differences.length > 0);
    return [
        on.ok(`${file} is valid at ${reading.sources[0].commit.slice(0, 12)} and names ${Object.keys(policy.environments).join(", ")}.`),
        ...warnings
            .slice(0, see_policy_SHOWN)
            .map((one) => on.warning((0,problem/* formatProblem */.V)(one), `Mend ${file}; policy-check shows the same on a pull request.`)),
        ...failed
            .slice(0, see_policy_SHOWN)
            .map(({ row, differences }) => on.problem(`Row ${row} of the policy's own table: ${differences.map(({ member, expected, came }) => `${member}: expected ${expected}, came ${came}`).join("; ")}.`, `Mend the rules in ${file}, or the row if the change is meant.`)),
    ];
}

// EXTERNAL MODULE: ./lib/core/doctor/assess-claims.js
var assess_claims = __webpack_require__(455);
// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __webpack_require__(9397);
;// CONCATENATED MODULE: ./lib/actions/doctor/checks/see-read-role.js




/** Looks at the read role of a target, as which the gate finds digests before the environment admits a job. Throws `Unreadable`. */
async function seeReadRole({ ports }, patient) {
    const { cluster, service, region, image = "", "read-role": role } = patient.settings;
    if (role === undefined)
        return [];
    const on = (0,finding/* findingsOn */.I)("aws-read-role", (0,doctor_ports/* nameOf */.V)(patient));
    const claims = await ports.identity.claims();
    if ((0,assess_claims/* claimedEnvironment */.BX)(claims) !== "")
        return [
            on.beyond(`Not tried: the gate assumes ${role} outside of every environment, and this job is in ${(0,assess_claims/* claimedEnvironment */.BX)(claims)}.`, "Run doctor in a job without an environment to try it."),
        ];
    const { probe, readiness } = await ports.open({ cluster, service, region, role, image });
    try {
        await probe.caller();
        if (image !== "")
            await readiness.image(`${image}:latest`);
        return [on.ok(image === "" ? `${role} can be assumed.` : `${role} can be assumed and may read ${image}.`)];
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I) || error.why !== "forbidden")
            throw error;
        const trusted = !error.message.includes("does not trust this job");
        const paste = trusted
            ? JSON.stringify({ Effect: "Allow", Action: "ecr:DescribeImages", Resource: "*" }, null, 2)
            : (0,assess_claims/* trustPolicy */.RZ)(role, claims);
        return [
            on.problem(`The gate's read role: ${error.message}.`, {
                remedy: trusted
                    ? "Add this statement to its policy:"
                    : "Let its trust policy admit the gate; this statement admits doctor's job:",
                paste,
            }),
        ];
    }
}

// EXTERNAL MODULE: ./lib/core/record/deploy-record.js
var deploy_record = __webpack_require__(1470);
;// CONCATENATED MODULE: ./lib/flows/settle/read-runs.js

const ACTIONS_READ = "Grant the job `actions: read`.";
/**
 * Reads whether all of some runs have ended, by their status alone: a run that waits, queues or is run again has not. That there
 * is no such run is believed only where the job's own run can be seen with the same token.
 */
async function readRuns(runs, ids, own) {
    let gone = 0;
    for (const id of ids) {
        const standing = await readRun(runs, id);
        if (standing === "running")
            return { kind: "running", run: id };
        if (standing === "gone")
            gone += 1;
        else if (standing !== "ended")
            return standing;
    }
    if (gone === 0)
        return { kind: "ended" };
    const seen = await readRun(runs, own);
    if (typeof seen === "object")
        return seen;
    if (seen === "gone")
        return { kind: "unreadable", why: "no run of the repository can be seen, not even this one", remedy: ACTIONS_READ };
    return gone === ids.length ? { kind: "gone" } : { kind: "ended" };
}
async function readRun(runs, id) {
    if (!/^\d+$/.test(id))
        return { kind: "unreadable", why: `the record names no run ('${id}')`, remedy: "Settle it by hand." };
    try {
        return (await runs.read(id)).conclusion === undefined ? "running" : "ended";
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        if (error.why === "not_found")
            return "gone";
        return { kind: "unreadable", why: error.message, remedy: `${error.remedy} ${ACTIONS_READ}` };
    }
}

;// CONCATENATED MODULE: ./lib/actions/doctor/checks/see-records.js




/** As many as are ever listed. */
const MOST = 100;
/** Looks at the records of a service in an environment: what is open, and whether a run looks after it. Throws `Unreadable`. */
async function seeRecords({ ports, run }, place) {
    const { environment, service } = place;
    const records = await ports.records.list({ environment, service });
    const open = records.filter((record) => !(0,deploy_record/* isTerminal */.Hd)(record));
    const on = (0,finding/* findingsOn */.I)("records", (0,doctor_ports/* nameOf */.V)(place));
    const findings = await Promise.all(open.map(async (record) => openFinding(record, place, await readRuns(ports.runs, (0,deploy_record/* runsOf */.ky)(record), run.runId))));
    const kept = `${records.length} ${records.length === 1 ? "record" : "records"}, none left open.`;
    const none = records.length === 0 ? "There is no record of a deployment yet." : kept;
    return {
        findings: findings.length === 0 ? [on.ok(none)] : findings,
        deploys: { environment, records, most: MOST },
    };
}
function openFinding({ payload, createdAt }, place, standing) {
    const on = (0,finding/* findingsOn */.I)("records", (0,doctor_ports/* nameOf */.V)(place));
    const what = `The deployment of ${payload.version}, of ${createdAt.toISOString()}`;
    switch (standing.kind) {
        case "running":
            return on.warning(`${what}, is under way in run ${standing.run}: the next one waits for it.`, "Wait for the run, or look at what it waits for.");
        case "ended":
        case "gone":
            return on.problem(`${what}, was left open by run ${payload.run}, which has ended: nobody looks after it.`, `Run reconcile for ${place.environment}; on a schedule it settles such records by itself (workflows-templates/reconcile.yml).`);
        case "unreadable":
            return on.unknown(`${what}, is open, and whether its run is at work could not be read: ${standing.why}.`, standing.remedy);
    }
}

;// CONCATENATED MODULE: ./lib/core/doctor/aws-permissions.js
const read = (action, use) => ({ action, use, tried: true });
const explaining = (action, use) => ({ ...read(action, use), explains: true });
const write = (action, use) => ({ action, use, tried: false });
/** What the target's `role` needs in the jobs deploy, conclude and rescue, and in every way back. */
const ROLE_PERMISSIONS = [
    read("ecs:DescribeServices", "see the service"),
    read("ecs:ListServiceDeployments", "find its deployments"),
    read("ecs:DescribeServiceDeployments", "follow a deployment"),
    read("ecs:DescribeServiceRevisions", "tell the versions apart"),
    read("ecs:DescribeTaskDefinition", "read what is live"),
    explaining("ecs:ListTasks", "find tasks that failed"),
    explaining("ecs:DescribeTasks", "say why tasks failed"),
    read("elasticloadbalancing:DescribeTargetGroups", "find the load balancer"),
    read("elasticloadbalancing:DescribeTargetHealth", "prove that targets are healthy"),
    read("elasticloadbalancing:DescribeListeners", "read weights of a Network Load Balancer"),
    read("elasticloadbalancing:DescribeRules", "read weights of a listener rule"),
    read("cloudwatch:DescribeAlarms", "read the alarms that guard a deployment"),
    read("cloudwatch:GetMetricData", "judge by metrics"),
    read("ecr:DescribeImages", "find the image"),
    explaining("logs:GetLogEvents", "show the log of a failed task"),
    explaining("logs:FilterLogEvents", "tell which errors are new"),
    write("ecs:RegisterTaskDefinition", "register the new version"),
    write("ecs:UpdateService", "deploy, and go back"),
    write("ecs:ContinueServiceDeployment", "move the traffic on"),
    write("ecs:StopServiceDeployment", "take a deployment back"),
    write("ecs:TagResource", "mark a version as proven"),
    write("iam:PassRole", "give the tasks their roles"),
];
/** What the same role needs beside where the target has `migrations`. */
const MIGRATION_PERMISSIONS = [
    write("ecs:RunTask", "run the migration"),
    write("ecs:StopTask", "stop a migration"),
    write("rds:CreateDBSnapshot", "back the database up"),
    write("rds:DescribeDBSnapshots", "wait for the snapshot"),
    write("rds:AddTagsToResource", "tag the snapshot"),
];
/** What a role needs beside where CodeDeploy deploys the service, which only the action by itself lets it do. */
const CODEDEPLOY_PERMISSIONS = [
    read("codedeploy:GetDeploymentGroup", "find how CodeDeploy deploys the service"),
    read("codedeploy:ListDeployments", "find its deployments"),
    read("codedeploy:GetDeployment", "follow a deployment by CodeDeploy"),
    write("codedeploy:GetDeploymentConfig", "create a deployment, which asks for it"),
    write("codedeploy:RegisterApplicationRevision", "create a deployment with its revision"),
    write("codedeploy:CreateDeployment", "deploy by CodeDeploy"),
    write("codedeploy:StopDeployment", "take a deployment by CodeDeploy back"),
];

;// CONCATENATED MODULE: ./lib/actions/doctor/assess-role.js



/** Sorts what came of trying the reads of a role: what it lacks, with the policy to paste; what could not be tried; and the writes, which never are. */
function assessRole(patient, tried, permissions) {
    const on = (0,finding/* findingsOn */.I)("aws-permissions", (0,doctor_ports/* nameOf */.V)(patient));
    const role = `The role ${patient.settings.role.split("/").at(-1) ?? ""}`;
    const useOf = (action) => permissions.find((one) => one.action === action)?.use ?? "";
    const refused = tried.filter(({ kind }) => kind === "refused").map(({ action }) => action);
    const explains = (action) => permissions.find((one) => one.action === action)?.explains === true;
    const lacking = (actions) => {
        const said = `${role} lacks ${actions.map((action) => `${action} (${useOf(action)})`).join(", ")}`;
        return [said, { remedy: "Add this statement to the policy of the role:", paste: statement(actions) }];
    };
    const needed = refused.filter((action) => !explains(action));
    const wished = refused.filter(explains);
    const allowed = tried.filter(({ kind }) => kind === "allowed");
    const unread = tried.flatMap((one) => (one.kind === "unread" ? [one] : []));
    const open = tried.flatMap((one) => (one.kind === "not-tried" ? [one] : []));
    const [saidNeeded, mendsNeeded] = lacking(needed);
    const [saidWished, mendsWished] = lacking(wished);
    return [
        ...(needed.length === 0 ? [] : [on.problem(`${saidNeeded}.`, mendsNeeded)]),
        ...(wished.length === 0 ? [] : [on.warning(`${saidWished}; a failure is told with less.`, mendsWished)]),
        ...unread.map(({ action, said, remedy }) => on.unknown(`Whether ${patient.settings.role} has ${action} is not known: ${said}.`, remedy)),
        ...(allowed.length === 0 ? [] : [on.ok(`${role} has ${allowed.map(({ action }) => action).join(", ")}.`)]),
        ...open.map(({ action, why }) => on.ok(`${action} was not needed or could not be tried: ${why}.`)),
        writesOf(patient, permissions),
    ];
}
/** Names the writes, and the command by which an administrator asks IAM about them. */
function writesOf(patient, permissions) {
    const { settings } = patient;
    const actions = [...permissions.filter(({ tried }) => !tried), ...migrationPermissions(settings)].map(({ action }) => action);
    return (0,finding/* findingsOn */.I)("aws-writes", (0,doctor_ports/* nameOf */.V)(patient)).beyond(`Not tried: writes are never tried. ${settings.role} needs ${actions.join(", ")}.`, {
        remedy: "Somebody who may read IAM asks it without doing any of it; docs/aws-roles.md has the policies.",
        paste: `aws iam simulate-principal-policy --policy-source-arn ${settings.role} \\\n  --action-names ${actions.join(" ")} \\\n  --query 'EvaluationResults[?EvalDecision!=\`allowed\`].[EvalActionName,EvalDecision]' --output text`,
    });
}
/** What the target's migrations need beside; snapshots are RDS's, of a database or of a cluster. */
function migrationPermissions({ migrations = "none" }) {
    if (migrations === "none")
        return [];
    const { backup } = migrations;
    const cluster = backup !== "none" && "cluster-snapshot" in backup;
    if (!cluster && (backup === "none" || !("snapshot" in backup)))
        return MIGRATION_PERMISSIONS.filter(({ action }) => !action.startsWith("rds:"));
    return MIGRATION_PERMISSIONS.map((one) => cluster ? { ...one, action: one.action.replace("DBSnapshot", "DBClusterSnapshot") } : one);
}
function statement(actions) {
    return JSON.stringify({ Sid: "Look", Effect: "Allow", Action: [...actions].sort(), Resource: "*" }, null, 2);
}

;// CONCATENATED MODULE: ./lib/actions/doctor/checks/see-role.js






/** Looks at the role of a target: whether this job may assume it, whose it is, and which reads it may make. Throws `Unreadable`. */
async function seeRole(desk, patient, { probe }) {
    const strange = strangeRole(patient);
    let caller;
    try {
        caller = await probe.caller();
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I) || error.why !== "forbidden")
            throw error;
        const { identity, workflows } = desk.ports;
        return [...strange, refusedRole(error, patient, { claims: await identity.claims(), home: workflows.home })];
    }
    const found = [...strange, ...strangeCaller(patient, caller)];
    const fine = (0,finding/* findingsOn */.I)("aws-role", (0,doctor_ports/* nameOf */.V)(patient)).ok(`The job is ${caller.arn} in account ${caller.account}.`);
    const tried = await probe.reads();
    const byCodeDeploy = tried.some(({ action }) => action.startsWith("codedeploy:"));
    return [
        ...(found.some(({ status }) => status === "problem") ? found : [...found, fine]),
        ...assessRole(patient, tried, byCodeDeploy ? [...ROLE_PERMISSIONS, ...CODEDEPLOY_PERMISSIONS] : ROLE_PERMISSIONS),
    ];
}
/** A role of another account than the target's is told by its name alone. */
function strangeRole(patient) {
    const { role, account = "" } = patient.settings;
    const own = accountOf(role);
    if (account === "" || account === own)
        return [];
    return [
        (0,finding/* findingsOn */.I)("aws-role", (0,doctor_ports/* nameOf */.V)(patient)).problem(`The role ${role} is of account ${own}, and the target says account ${account}.`, "Mend `account` or `role` of the target: one of them is of another environment."),
    ];
}
function accountOf(role) {
    const [, account = ""] = /^arn:[\w-]+:iam::(\d{12}):/.exec(role) ?? [];
    return account;
}
/** A caller of the role's own account is not told again: its role has been. */
function strangeCaller(patient, caller) {
    const { account = "", role } = patient.settings;
    const on = (0,finding/* findingsOn */.I)("aws-role", (0,doctor_ports/* nameOf */.V)(patient));
    if (account === caller.account || (account !== "" && accountOf(role) === caller.account))
        return [];
    if (account === "")
        return [
            on.warning("The target names no account, so that a role of another one would not be noticed.", {
                remedy: "Name the account in the target.",
                paste: `account: "${caller.account}"`,
            }),
        ];
    return [
        on.problem(`The job speaks for account ${caller.account}, and the target says ${account}.`, "Mend `account` or `role` of the target."),
    ];
}
/** A refusal is the role's own fault only where this job is one that it should trust. */
function refusedRole({ message }, patient, { claims, home }) {
    const { environment, settings } = patient;
    const on = (0,finding/* findingsOn */.I)("aws-role", (0,doctor_ports/* nameOf */.V)(patient));
    const own = (0,assess_claims/* claimedEnvironment */.BX)(claims);
    const expected = [environment, settings["operate-environment"] ?? environment];
    if (!expected.includes(own))
        return on.unknown(`The role cannot be assumed by this job, which is in ${own === "" ? "no environment" : `the environment ${own}`}, and its trust should name ${environment}.`, {
            remedy: `Run doctor for ${environment} in a job that names the environment:`,
            paste: `environment:\n  name: ${environment}\n  deployment: false`,
        });
    const workflow = (0,assess_claims/* claim */.B7)(claims, "job_workflow_ref");
    const paste = (0,assess_claims/* trustPolicy */.RZ)(settings.role, claims);
    const ours = home === "" ? /^[^/]+\/deploy-actions\// : undefined;
    if (workflow !== "" && !(ours?.test(workflow) ?? workflow.startsWith(`${home}/`)))
        return on.unknown(`The role refuses this job, whose workflow is ${workflow}: it may trust the deploying workflows alone, which cannot be told from here.`, {
            remedy: "Call the workflow doctor.yml of deploy-actions in place of this step: its trust policy in docs/aws-roles.md names it beside those that deploy. Should the role rather let this very job look, add this statement to its trust policy.",
            paste,
        });
    return on.problem(`${message}.`, {
        remedy: "Let the trust policy of the role admit this job by exactly these claims, and the workflows beside it:",
        paste,
    });
}

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

// EXTERNAL MODULE: ./lib/core/rollout/service-alarms.js
var service_alarms = __webpack_require__(2877);
;// CONCATENATED MODULE: ./lib/actions/doctor/checks/see-service.js







/** Looks at the service where it runs: that it is there and takes deployments, with what strategy, and whether what that needs is in place. Throws `Unreadable`. */
async function seeService(patient, seen) {
    const { settings } = patient;
    const about = (0,doctor_ports/* nameOf */.V)(patient);
    const observation = await observed(seen);
    const on = (0,finding/* findingsOn */.I)("service", about);
    if (observation instanceof unreadable/* Unreadable */.I)
        return [on.problem(`${observation.message}.`, observation.remedy)];
    const { account = "", region, cluster } = settings;
    const places = placeRefusals({ observation, expected: { account, region, cluster } });
    const refusals = places.map(({ headline, remedy }) => on.problem(headline, remedy));
    return [
        ...refusals,
        ...stateFindings(observation, patient),
        ...(await readinessFindings(observation, patient, seen)),
    ];
}
/** Reads the service; that there is none is an answer. Throws `Unreadable` where ECS gives none. */
async function observed({ target }) {
    try {
        return await target.observe();
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.I && error.why === "not_found")
            return error;
        throw error;
    }
}
function stateFindings(observation, patient) {
    const on = (0,finding/* findingsOn */.I)("service", (0,doctor_ports/* nameOf */.V)(patient));
    const { service, cluster } = patient.settings;
    const { active, tasks, live, inFlight } = observation;
    if (!active)
        return [on.problem(`The service ${service} in ${cluster} is not active.`, "Create it again, or mend the target.")];
    const share = `${tasks.running} of ${tasks.wanted} tasks`;
    return [
        ...controllerFindings(observation, patient),
        ...(tasks.running < tasks.wanted
            ? [on.warning(`${share} run.`, "Look at the service's events in the ECS console before you deploy.")]
            : []),
        ...inFlight.map(({ id, release, status }) => on.warning(`The rollout ${id} of ${release} is in flight (${status}).`, "Wait until it has ended; `on-in-flight` of the target says what a deployment does meanwhile.")),
        on.ok(`${service} in ${cluster} runs ${live.release} with ${share}; it is deployed ${strategyOf(observation, patient)}.`),
    ];
}
function controllerFindings({ steerable, shift }, patient) {
    const on = (0,finding/* findingsOn */.I)("service", (0,doctor_ports/* nameOf */.V)(patient));
    const { service } = patient.settings;
    if (!steerable)
        return [
            on.problem(`Another controller than ECS deploys ${service}.`, "Set the service's deployment controller to ECS, or deploy it by that controller's own tool."),
        ];
    if (shift === undefined)
        return [];
    return [
        on.problem(`CodeDeploy deploys ${service}, and its deployments cannot be held until they are judged, which the workflow needs.`, "Set the deployment controller to ECS with the strategy BLUE_GREEN, or use the action by itself (docs/migrate-from-aws-actions.md)."),
    ];
}
/** The strategy that a deployment would go by: the target's, else the service's own. */
function strategyOf({ strategy }, { settings }) {
    const wished = readStrategy(settings);
    return (wished.kind === "strategy" ? wished.strategy : undefined) ?? strategy;
}
async function readinessFindings(observation, patient, { readiness }) {
    const on = (0,finding/* findingsOn */.I)("service-readiness", (0,doctor_ports/* nameOf */.V)(patient));
    const strategy = strategyOf(observation, patient);
    const balancing = strategy === "rolling" ? [] : (observation.balancing ?? []);
    const addresses = [
        ...new Set(balancing.flatMap(({ productionRule, testRule }) => [productionRule, testRule])),
    ].filter((one) => one !== "");
    const names = (0,service_alarms/* alarmsOf */.q)(observation.configuration);
    const gaps = [];
    const orGap = async (read, otherwise) => {
        try {
            return await read();
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.I))
                throw error;
            // A missing right is told with the role's permissions already.
            if ((0,unreadable/* isPassing */.W)(error) || error.why !== "forbidden")
                gaps.push(on.unknown(`${error.message}.`, error.remedy));
            return otherwise;
        }
    };
    const [rules, alarms, liveGroup] = await Promise.all([
        orGap(() => Promise.all(addresses.map((one) => readiness.rule(one))), []),
        orGap(async () => (names.length === 0 ? [] : readiness.alarms(names)), []),
        balancing.length === 0 ? undefined : orGap(() => readiness.groupOf(observation.live.rollout), undefined),
    ]);
    const moving = observation.inFlight.length > 0;
    const refusals = readinessRefusals({ images: [], alarms, strategy, balancing, rules, liveGroup, moving });
    const guard = names.length === 0 ? "no alarm guards its deployments" : `${names.length} alarms guard its deployments`;
    return [
        ...refusals.map(({ headline, remedy }) => on.problem(headline, remedy)),
        ...gaps,
        ...(refusals.length + gaps.length === 0
            ? [on.ok(`What a ${strategy} deployment needs is in place; ${guard}.`)]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/core/doctor/assess-support.js

/** The workflows of ours that ask people, and may wait for them. */
const ASKING = ["approve.yml", "deploy-ecs.yml", "promote.yml", "resume.yml"];
/** Whatever of ours judges who may approve, and takes an identity for it. */
const JUDGING = [...ASKING, "resume-approval.yml", "approval-gate"];
const DEPLOYING = ["deploy-ecs.yml", "promote.yml"];
/** Looks at what stands beside deployments that our workflows make: what lets approved runs go on, reads teams, and settles lost runs. */
function assessSupport(uses, { policy, places }) {
    return [
        ...(policy?.comments === true ? resumeFindings(uses) : []),
        ...(policy === undefined ? [] : teamFindings(uses, policy.teamRoles)),
        ...(uses.some(({ of }) => DEPLOYING.includes(of)) ? places.flatMap((place) => reconcileFinding(uses, place)) : []),
    ];
}
/** A workflow of theirs that others call may be started by any event. */
function startedBy({ events }, event) {
    return events.includes(event) || events.includes("workflow_call");
}
function resumeFindings(uses) {
    const on = (0,finding/* findingsOn */.I)("resume-approval");
    const waiting = uses.filter(({ of, given }) => ASKING.includes(of) && (given.get("approval-wait") ?? "0") === "0");
    if (waiting.length === 0)
        return [];
    const listening = uses.find((use) => (use.of === "resume-approval.yml" || (use.of === "approval-gate" && use.given.get("mode") === "resume")) &&
        startedBy(use, "issue_comment"));
    if (listening !== undefined)
        return [on.ok(`${listening.where} lets a run that waits go on once it is approved.`)];
    return [
        on.warning("The policy asks people, who answer in an approval issue, and no workflow here listens to comments: a run that waits goes on only when somebody re-runs its failed jobs.", "Copy workflows-templates/resume-approval.yml to the default branch, or let a runner wait by `approval-wait`."),
    ];
}
const IDENTITY = [
    "with:",
    "  identity-app: ${{ vars.TEAM_READER_APP }}",
    "secrets:",
    "  identity-key: ${{ secrets.TEAM_READER_KEY }}",
].join("\n");
function teamFindings(uses, roles) {
    const judging = uses.filter(({ of }) => JUDGING.includes(of));
    if (roles.length === 0 || judging.length === 0)
        return [];
    const on = (0,finding/* findingsOn */.I)("team-roles");
    const lacking = [...new Set(judging.filter((use) => !handsIdentity(use)).map(({ where }) => where))];
    const named = `${roles.length === 1 ? "The role" : "The roles"} ${roles.join(", ")} of the policy ${roles.length === 1 ? "names" : "name"} teams`;
    if (lacking.length === 0)
        return [on.ok(`${named}, and every caller hands an identity on that may read them.`)];
    return [
        on.warning(`${named}, and no identity that may read their members is handed on by ${lacking.join("; ")}.`, {
            remedy: "Hand a GitHub App (members: read) on there, or a token as identity-token (docs/operator-guide.md):",
            paste: IDENTITY,
        }),
    ];
}
function handsIdentity({ given, inherits }) {
    return inherits || given.has("identity-token") || (given.has("identity-app") && given.has("identity-key"));
}
function reconcileFinding(uses, { environment, service }) {
    const about = `${environment}/${service}`;
    const on = (0,finding/* findingsOn */.I)("reconcile", about);
    const fits = ({ given }, name, wanted) => {
        const value = given.get(name);
        return value === undefined || value.includes("${{") || value === wanted;
    };
    const scheduled = uses.find((use) => (use.of === "reconcile.yml" || use.of === "reconcile") &&
        startedBy(use, "schedule") &&
        fits(use, "environment", environment) &&
        fits(use, "service", service));
    if (scheduled !== undefined)
        return [on.ok(`${scheduled.where} looks after deployments whose run is lost.`)];
    return [
        on.warning(`No workflow here runs reconcile on a schedule for ${about}: a deployment whose run is lost stays open, and whatever it left in service stays, until somebody looks.`, "Copy workflows-templates/reconcile.yml to the default branch, with a job for each environment."),
    ];
}

;// CONCATENATED MODULE: ./lib/core/doctor/policy-demands.js
/** Finds what a policy demands for these environments. */
function policyDemands(policy, environments) {
    const teamRoles = Object.entries(policy.roles).flatMap(([name, { teams }]) => (teams.length > 0 ? [name] : []));
    return { comments: environments.some((name) => asksComments(policy, name)), teamRoles };
}
function asksComments({ environments, freezes, incidents }, name) {
    const { approvals = [], windows = [], checklist = [] } = environments[name] ?? {};
    const bearing = (scope) => scope === undefined || scope.includes(name);
    const liftings = [
        ...windows.map(({ outside }) => outside),
        ...freezes.filter((freeze) => bearing(freeze.environments)).map(({ lifting }) => lifting),
        ...(incidents !== undefined && bearing(incidents.environments) ? [incidents.lifting] : []),
    ];
    const asked = [...approvals, ...liftings.flatMap(liftersOf)];
    return asked.some(({ evidence }) => evidence === "comments") || checklist.some(({ by }) => by.kind === "person");
}
function liftersOf({ everyone, unless }) {
    return [...everyone, ...unless.flatMap(({ approvedBy }) => approvedBy)];
}

// EXTERNAL MODULE: ./lib/core/doctor/read-uses.js
var read_uses = __webpack_require__(9060);
;// CONCATENATED MODULE: ./lib/actions/doctor/checks/see-support.js



/** Looks at what stands beside the deployments of our workflows: what lets approved runs go on, reads teams, and settles lost runs. What could not be read is told by its own look, and leaves out what rests on it. */
async function seeSupport({ ports }, places, { workflows, policy }) {
    const [files, seen] = await Promise.all([workflows.catch(() => []), policy.catch(() => undefined)]);
    const uses = files.flatMap((file) => (0,read_uses/* usesIn */.c)(file, ports.workflows.home));
    const governed = [...(seen?.environments ?? [])].flatMap(([name, one]) => one.kind === "seen" ? [[name, one.reading.policy]] : []);
    const [first] = governed;
    const names = governed.map(([name]) => name);
    const demands = first === undefined ? undefined : policyDemands(first[1], names);
    return assessSupport(uses, { policy: demands, places });
}

// EXTERNAL MODULE: ./lib/core/document/value-words.js
var value_words = __webpack_require__(9716);
;// CONCATENATED MODULE: ./lib/core/targets/plain-addresses.js
const MEMBERS = ["address", "test-address"];
/** Lists what is wrong with a target's addresses by the member that holds it: plain http crosses internal networks alone, and only where the target says so. */
function plainAddresses(settings) {
    if (settings["allow-private-hosts"] === true)
        return [];
    return MEMBERS.filter((member) => settings[member]?.startsWith("http:")).map((path) => ({
        path,
        message: "expected https://; for a service without TLS in an internal network, set `allow-private-hosts: true` beside it",
    }));
}

// EXTERNAL MODULE: ./lib/core/task-definition/privileged-changes.js
var privileged_changes = __webpack_require__(7964);
;// CONCATENATED MODULE: ./lib/core/targets/migrations-schema.js

const migrations_schema_duration = schemas/* string */.YjP().check(api/* _regex */.Fk(/^(\d+(s|m|h))+$/, "expected a duration with its unit, such as 15m"));
const database = schemas/* string */.YjP()
    .check(api/* _regex */.Fk(/^[A-Za-z][A-Za-z0-9-]{0,62}$/, "expected the identifier of a database in RDS, such as shop-db"));
const list = schemas/* array */.YOg(schemas/* string */.YjP(), "expected a list of words, such as [npm, run, migrate]")
    .check(api/* _minLength */.m9(1, "expected at least one word"));
const command = {
    command: list,
    container: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _minLength */.m9(1, "expected the name of a container"))),
    "task-definition": schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\w-]{1,255}$/, "expected 'own' or the family of a task definition"))),
    environment: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP("expected text, quoted if it is a number"))),
};
const backup = schemas/* union */.KCZ([
    schemas/* literal */.euz("none", "expected 'none', or what is backed up"),
    schemas/* strictObject */.rej({ snapshot: database, limit: schemas/* optional */.lqM(migrations_schema_duration) }),
    schemas/* strictObject */.rej({ "cluster-snapshot": database, limit: schemas/* optional */.lqM(migrations_schema_duration) }),
    schemas/* strictObject */.rej({ ...command, limit: schemas/* optional */.lqM(migrations_schema_duration) }),
]);
/** The schema of a target's `migrations`: what is backed up, applied and verified before the service changes, and what undoes it. */
const migrationsSchema = schemas/* union */.KCZ([
    schemas/* literal */.euz("none", "expected 'none', or how migrations are carried out"),
    schemas/* strictObject */.rej({
        backup,
        apply: schemas/* strictObject */.rej(command),
        verify: schemas/* optional */.lqM(schemas/* strictObject */.rej(command)),
        rollback: schemas/* optional */.lqM(schemas/* strictObject */.rej(command)),
        limit: schemas/* optional */.lqM(migrations_schema_duration),
        level: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\w.+-]{1,64}$/, 'expected a short name, such as "0042"'))),
        irreversible: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    }),
]);

;// CONCATENATED MODULE: ./lib/core/targets/targets-document.js



const targets_document_duration = schemas/* string */.YjP().check(api/* _regex */.Fk(/^(\d+(ms|s|m|h|d))+$/, "expected a duration with its unit, such as 10m"));
const webAddress = schemas/* string */.YjP().check(api/* _regex */.Fk(/^https?:\/\/[^\s@]+$/, "expected an http(s) address without credentials"));
const targets_document_words = (options) => schemas/* enum */.k5n(options, { error: `expected one of ${options.join(", ")}` });
const required = {
    platform: schemas/* literal */.euz("ecs", { error: "expected 'ecs', the only platform so far" }),
    cluster: schemas/* string */.YjP(),
    service: schemas/* string */.YjP(),
    region: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[a-z]{2}(-[a-z]+)+-\d$/, "expected an AWS region, such as eu-west-1")),
    role: schemas/* string */.YjP().check(api/* _regex */.Fk(/^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/, "expected the ARN of an IAM role")),
    address: webAddress,
    health: schemas/* string */.YjP().check(api/* _regex */.Fk(/^\//, "expected a path that starts with /")),
};
const optional = {
    "test-address": schemas/* optional */.lqM(webAddress),
    "load-balancer": schemas/* optional */.lqM(schemas/* string */.YjP()),
    "read-role": schemas/* optional */.lqM(required.role),
    account: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{12}$/, "expected an account id of 12 digits, quoted"))),
    container: schemas/* optional */.lqM(schemas/* string */.YjP()),
    image: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[^\s@]+$/, "expected an image repository without a digest"))),
    strategy: schemas/* optional */.lqM(targets_document_words(["rolling", "blue-green", "canary", "linear", "phased"])),
    phases: schemas/* optional */.lqM(schemas/* string */.YjP()),
    canary: schemas/* optional */.lqM(schemas/* string */.YjP()),
    linear: schemas/* optional */.lqM(schemas/* string */.YjP()),
    "circuit-breaker": schemas/* optional */.lqM(schemas/* strictObject */.rej({
        failures: schemas/* union */.KCZ([
            schemas/* int */.Whr().check(api/* _gte */.qm(1, "expected at least 1"), api/* _lte */.Zm(1000, "expected at most 1000")),
            schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{1,3}%$/, "expected a count such as 3, or a share of the tasks such as 50%")),
        ]),
        "reset-on-healthy-task": schemas/* optional */.lqM(schemas/* boolean */.zMY()),
        rollback: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    })),
    "early-success": schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{1,3}%$/, "expected a share of the tasks, such as 75%"))),
    bake: schemas/* optional */.lqM(targets_document_duration),
    "env-example": schemas/* optional */.lqM(schemas/* string */.YjP()),
    "on-in-flight": schemas/* optional */.lqM(targets_document_words(["wait", "fail", "supersede"])),
    "allow-changes": schemas/* optional */.lqM(schemas/* array */.YOg(targets_document_words(privileged_changes/* PRIVILEGES */.f))),
    migrations: schemas/* optional */.lqM(migrationsSchema),
    "operate-environment": schemas/* optional */.lqM(schemas/* string */.YjP()),
    watch: schemas/* optional */.lqM(targets_document_words(["none", "monitor"])),
    "smoke-at": schemas/* optional */.lqM(targets_document_words(["test", "full"])),
    "own-hooks": schemas/* optional */.lqM(targets_document_words(["refuse", "keep"])),
    "on-inconclusive": schemas/* optional */.lqM(targets_document_words(["rollback", "hold", "leave"])),
    "on-lost": schemas/* optional */.lqM(targets_document_words(["rollback", "leave"])),
    "failed-tasks": schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(1), api/* _lte */.Zm(1000))),
    rollback: schemas/* optional */.lqM(schemas/* strictObject */.rej({ within: schemas/* optional */.lqM(targets_document_duration), deny: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP().check(api/* _minLength */.m9(1)))) })),
    "team-commands": schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP().check(api/* _minLength */.m9(1)))),
    "runs-on": schemas/* optional */.lqM(schemas/* string */.YjP()),
    "allow-private-hosts": schemas/* optional */.lqM(schemas/* boolean */.zMY("expected true or false")),
};
const targets_document_environment = schemas/* strictObject */.rej({ ...required, ...optional });
const partial = schemas/* partial */.OH3(targets_document_environment);
/** The schema of `.github/deploy-targets.yml`: service → environment → where and how it deploys; `defaults` fill what an environment leaves out. */
const targetsSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1, { error: "expected version: 1" }),
    services: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({ defaults: schemas/* optional */.lqM(partial), environments: schemas/* record */.g1P(schemas/* string */.YjP(), partial) })),
});
/** The schema of a complete target, defaults applied. */
const targetSchema = targets_document_environment;

;// CONCATENATED MODULE: ./lib/core/targets/resolve-target.js







/** Parses a targets document and looks a service's target up, its defaults applied; all problems are reported together. */
function resolveTarget(text, { service, environment, file }) {
    const parsed = (0,parse_document.parseDocument)(text, targetsSchema, file);
    if (parsed.kind === "invalid")
        return parsed;
    const { services } = parsed.value;
    const found = Object.hasOwn(services, service) ? services[service] : undefined;
    if (found === undefined)
        return refuse(file, resolve_target_unknown("service", service, Object.keys(services)));
    const own = Object.hasOwn(found.environments, environment) ? found.environments[environment] : undefined;
    if (own === undefined)
        return refuse(file, resolve_target_unknown(`environment of service '${service}'`, environment, Object.keys(found.environments)));
    const settings = targetSchema.safeParse({ ...found.defaults, ...own }, { error: value_words/* valueWords */.p });
    if (settings.success) {
        const problems = jointProblems(text, settings.data, {
            file,
            from: (member) => [
                "services",
                service,
                ...(member in own ? ["environments", environment] : ["defaults"]),
                member,
            ],
        });
        return problems.length > 0 ? { kind: "invalid", problems } : { kind: "target", settings: settings.data };
    }
    const problems = settings.error.issues.map(({ path, message }) => ({
        file,
        message: `services.${service}.environments.${environment}.${path.join(".")}: ${message}; set it there or in defaults.`,
    }));
    return { kind: "invalid", problems };
}
/** Checks what no member alone shows: that strategy and settings fit together, and that an address may be asked, each problem where its member stands. */
function jointProblems(text, settings, { file, from }) {
    const read = readStrategy(settings);
    const problems = [...(read.kind === "strategy" ? [] : read.problems), ...plainAddresses(settings)];
    if (problems.length === 0)
        return [];
    const placeAt = (0,places_in.placesIn)(text);
    return problems.map(({ path, message }) => {
        const place = from(path);
        return { file, ...placeAt(place), message: `${place.join(".")}: ${message}.` };
    });
}
function refuse(file, message) {
    return { kind: "invalid", problems: [{ file, message }] };
}
function resolve_target_unknown(what, name, known) {
    const near = (0,did_you_mean/* didYouMean */.a)(name, known);
    return `has no ${what} '${name}'.${near === undefined ? ` It knows: ${known.join(", ")}.` : ` Did you mean '${near}'?`}`;
}

;// CONCATENATED MODULE: ./lib/actions/doctor/choose-patients.js






/** The most deployments that one run looks at. */
const choose_patients_MOST = 12;
const choose_patients_SHOWN = 5;
/** Reads the targets file on the default branch and chooses the deployments to look at: those that the inputs name, else all of them up to a bound; without such a file, what the inputs name. Throws `Unreadable`. */
async function choosePatients({ inputs, ports }) {
    const { targets: file, environment, service } = inputs;
    const on = (0,finding/* findingsOn */.I)("targets");
    if (file === "")
        return elsewhereAt(inputs);
    const source = await ports.files.read(file, "HEAD");
    if (source === undefined)
        return none(on.problem(`There is no ${file} on the default branch.`, "Add it (docs/targets.md), or correct the input targets."));
    const parsed = (0,parse_document.parseDocument)(source.text, targetsSchema, file);
    const mend = `Mend ${file} on the default branch.`;
    if (parsed.kind === "invalid")
        return none(...parsed.problems.slice(0, choose_patients_SHOWN).map((one) => on.problem((0,problem/* formatProblem */.V)(one), mend)));
    const named = Object.entries(parsed.value.services).flatMap(([name, { environments }]) => Object.keys(environments).map((one) => ({ service: name, environment: one })));
    const wanted = named.filter((one) => (environment === "" || one.environment === environment) && (service === "" || one.service === service));
    return wanted.length === 0 ? none(choose_patients_notNamed(named, inputs)) : resolved(wanted, { text: source.text, file });
}
function elsewhereAt({ environment, service }) {
    const on = (0,finding/* findingsOn */.I)("targets");
    if (environment === "" || service === "")
        return none(on.problem("Without a targets file nothing says what to look at.", "Name environment and service."));
    const place = { environment, service };
    const said = `${(0,doctor_ports/* nameOf */.V)(place)} is deployed by something else: policy, environment and records are looked at.`;
    return { patients: [], elsewhere: [place], findings: [on.ok(said)] };
}
function none(...findings) {
    return { patients: [], elsewhere: [], findings };
}
function choose_patients_notNamed(named, { targets: file, environment, service }) {
    const what = service === "" ? "no service" : `no service '${service}'`;
    const where = environment === "" ? "" : ` with environment '${environment}'`;
    return (0,finding/* findingsOn */.I)("targets").problem(`${file} names ${what}${where}.`, `Correct the inputs environment and service; it names ${named.slice(0, choose_patients_SHOWN).map(doctor_ports/* nameOf */.V).join(", ")}.`);
}
/** Applies the defaults of each deployment, up to the bound. */
function resolved(wanted, { text, file }) {
    const on = (0,finding/* findingsOn */.I)("targets");
    const read = wanted.slice(0, choose_patients_MOST).map((place) => ({ place, target: resolveTarget(text, { ...place, file }) }));
    const wrong = read.flatMap(({ place, target }) => target.kind === "target"
        ? []
        : target.problems.map((one) => (0,finding/* findingsOn */.I)("targets", (0,doctor_ports/* nameOf */.V)(place)).problem((0,problem/* formatProblem */.V)(one), `Mend ${file} on the default branch.`)));
    const count = wanted.length === 1 ? "one deployment" : `${wanted.length} deployments`;
    return {
        patients: read.flatMap(({ place, target }) => target.kind === "target" ? [{ ...place, settings: target.settings }] : []),
        elsewhere: [],
        findings: [
            ...wrong,
            ...(wanted.length <= choose_patients_MOST
                ? []
                : [
                    on.warning(`${wanted.length} deployments are named, and ${choose_patients_MOST} were looked at.`, "Name an environment or a service to look at the others."),
                ]),
            ...(wrong.length === 0 ? [on.ok(`${file} is valid; ${count} asked about.`)] : []),
        ],
    };
}

// EXTERNAL MODULE: ./lib/actions/doctor/isolate.js
var isolate = __webpack_require__(7242);
;// CONCATENATED MODULE: ./lib/actions/doctor/look-at-patients.js















/** Chooses the deployments and looks at each, and at what bears on all of them, side by side and each look by itself. */
async function lookAtPatients(desk, early) {
    const notes = { deploys: [], nows: [] };
    let chosen = { patients: [], elsewhere: [] };
    const choice = await (0,isolate/* isolate */.a)(desk, (0,finding/* findingsOn */.I)("targets"), async () => {
        const { findings, ...rest } = await choosePatients(desk);
        chosen = rest;
        return findings;
    });
    const found = await Promise.all(patientLooks(desk, chosen, { notes, ...early }));
    return { findings: [choice, ...found].flat(), places: [...chosen.patients, ...chosen.elsewhere], notes };
}
/** Looks at what bears on the chosen deployments: policy, checks and monitor once, and each deployment by itself. */
function patientLooks(desk, { patients, elsewhere }, { notes, workflows, documents }) {
    const places = [...patients, ...elsewhere];
    const policy = seePolicy(desk, documents, governedBy(places, patients));
    return [
        (0,isolate/* isolate */.a)(desk, (0,finding/* findingsOn */.I)("policy"), async () => (await policy).findings),
        (0,isolate/* isolate */.a)(desk, (0,finding/* findingsOn */.I)("checks"), () => seeChecks(desk, patients)),
        (0,isolate/* isolate */.a)(desk, (0,finding/* findingsOn */.I)("monitor"), async () => {
            const { findings, hosts } = await seeMonitor(desk, patients);
            return [...findings, ...(await (0,see_hosts/* seeHosts */.N)(desk, hosts))];
        }),
        (0,isolate/* isolate */.a)(desk, (0,finding/* findingsOn */.I)("caller"), () => seeSupport(desk, patients, { workflows, policy })),
        ...patients.flatMap((patient) => targetLooks(desk, patient)),
        ...places.flatMap((place) => placeLooks(desk, place, { notes, policy })),
    ];
}
/** Lists the environments; what one target forbids its gate stays unread for it, so all of an environment's must allow it. */
function governedBy(places, patients) {
    return [...new Set(places.map(({ environment }) => environment))].map((environment) => {
        const own = patients.filter((patient) => patient.environment === environment);
        return { environment, internal: own.length > 0 && own.every(doctor_ports/* asksInside */.p) };
    });
}
function targetLooks(desk, patient) {
    const about = (0,doctor_ports/* nameOf */.V)(patient);
    const look = (id, see) => (0,isolate/* isolate */.a)(desk, (0,finding/* findingsOn */.I)(id, about), see);
    const { cluster, service, region, role, image = "" } = patient.settings;
    const opened = async () => desk.ports.open({ cluster, service, region, role, image });
    const seen = opened();
    return [
        look("aws-role", async () => seeRole(desk, patient, await seen)),
        look("aws-read-role", () => seeReadRole(desk, patient)),
        look("service", async () => seeService(patient, await seen)),
    ];
}
function placeLooks(desk, place, { notes, policy }) {
    const about = (0,doctor_ports/* nameOf */.V)(place);
    const look = (id, see) => (0,isolate/* isolate */.a)(desk, (0,finding/* findingsOn */.I)(id, about), see);
    return [
        look("environment", () => seeEnvironments(desk, place)),
        look("records", async () => {
            const { findings, deploys } = await seeRecords(desk, place);
            notes.deploys.push(deploys);
            return findings;
        }),
        nowLook(desk, place, { notes, policy }),
    ];
}
/** An answer that could not be found is said as such: what would happen is asked of every deployment. */
async function nowLook(desk, place, { notes, policy }) {
    const about = (0,doctor_ports/* nameOf */.V)(place);
    let answered = false;
    const findings = await (0,isolate/* isolate */.a)(desk, (0,finding/* findingsOn */.I)("now", about), async () => {
        const own = (await policy).environments.get(place.environment);
        if (own === undefined)
            return [];
        const { findings: found, now } = await seeNow(desk, place, own);
        notes.nows.push(now);
        answered = true;
        return found;
    });
    if (!answered)
        notes.nows.push({ about, answer: "unknown", said: findings[0]?.said ?? "" });
    return findings;
}


/***/ }),

/***/ 3109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ refuseInsecureUrl)
/* harmony export */ });
/** Says why an address cannot be used to reach another machine, `undefined` when it can: https without credentials; plain http only to this machine. */
function refuseInsecureUrl(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined)
        return "it is not an address";
    if (url.username !== "" || url.password !== "")
        return "it holds credentials in front of the host";
    if (url.protocol === "https:")
        return undefined;
    const here = url.hostname === "localhost" || url.hostname === "127.0.0.1" || url.hostname === "[::1]";
    return url.protocol === "http:" && here ? undefined : "it does not start with https://";
}


/***/ }),

/***/ 3884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ secretsSent),
/* harmony export */   L: () => (/* binding */ checkNames)
/* harmony export */ });
/* harmony import */ var _conditions_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4735);
/* harmony import */ var _fill_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6074);


/** The members of a step that are sent. */
const SENT = ["path", "url", "query", "headers", "auth", "json", "form", "body"];
/** Operators whose texts are no values: patterns and schemas, and conditions that are listed by themselves. */
const APART = ["matches", "schema", "not", "any", "each"];
/** Reports every name that a step refers to and that nothing stands for. */
function checkNames(step, known, report) {
    for (const key of SENT) {
        for (const name of new Set((0,_fill_in_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(step[key]).flatMap(_fill_in_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .dA))) {
            const why = whyUnknown(name, known);
            if (why !== undefined)
                report([key], `check '${step.name}' refers to {${name}}, ${why}`);
        }
    }
    const { expect } = step;
    const version = expect?.version === undefined ? [] : (0,_fill_in_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .dA)(expect.version.expect ?? "{version}");
    const judged = (0,_conditions_in_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionsIn */ .A)(expect ?? {}, ["expect"]);
    const plain = judged.flatMap(({ operators }) => Object.entries(operators).flatMap(([name, wanted]) => (APART.includes(name) ? [] : (0,_fill_in_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(wanted))));
    for (const name of new Set([...version, ...plain.flatMap(_fill_in_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .dA)])) {
        const why = whyUnknown(name, known);
        if (why !== undefined)
            report(["expect"], `check '${step.name}' refers to {${name}}, ${why}`);
    }
    for (const { operators, path } of judged) {
        for (const name of (0,_fill_in_js__WEBPACK_IMPORTED_MODULE_0__/* .namesInPattern */ .eT)(operators.matches ?? "")) {
            const why = whyNoPattern(name, known);
            if (why !== undefined)
                report([...path, "matches"], `check '${step.name}' refers to {${name}}, ${why}`);
        }
    }
}
/** Lists the secrets of the inputs that a step sends. */
function secretsSent(step) {
    return [...new Set(SENT.flatMap((key) => (0,_fill_in_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(step[key])).flatMap(_fill_in_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .dA))].filter((name) => name.startsWith("secret."));
}
function whyUnknown(name, { names, secrets, captured }) {
    if (captured.has(name))
        return undefined;
    if (name.startsWith("secret."))
        return secrets.has(name.slice("secret.".length))
            ? undefined
            : `but the input 'secrets' has no such line: add ${name.slice("secret.".length)}=value to it.`;
    const value = names.get(name);
    if (value === undefined)
        return `which is neither captured before nor one of ${listed(names)}.`;
    if (value === "")
        return `but the input '${name}' is empty: pass it to the step.`;
    return (0,_fill_in_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .dA)(value).length === 0
        ? undefined
        : `but the input '${name}' refers to a name itself: pass a value without braces.`;
}
function whyNoPattern(name, known) {
    return known.names.has(name)
        ? whyUnknown(name, known)
        : `and a pattern may refer to ${listed(known.names)} alone: it is compiled before anything is sent.`;
}
function listed(names) {
    return [...names.keys()].map((known) => `{${known}}`).join(", ");
}


/***/ }),

/***/ 2897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ checkUrl)
/* harmony export */ });
/** Resolves a path or an address against the base address; refuses credentials, and plain HTTP unless it is allowed. */
function checkUrl(given, { address, plainHttp }) {
    if (given.startsWith("/") && /[?#]/.test(address))
        return { kind: "refused", why: "the base address holds a query or a fragment, which would swallow every path." };
    const text = given.startsWith("/") ? `${address.replace(/\/+$/, "")}${given}` : given;
    if (!URL.canParse(text))
        return { kind: "refused", why: "the address cannot be read: write it as https://host/path." };
    const url = new URL(text);
    if (url.username !== "" || url.password !== "")
        return { kind: "refused", why: "the address holds credentials: pass them in a header." };
    if (url.protocol === "https:" || (url.protocol === "http:" && plainHttp))
        return { kind: "url", url: decodeBraces(url.href) };
    return {
        kind: "refused",
        why: `the address uses ${url.protocol}//: use https, or set allow-private-hosts, in the target or of the step, for an internal host without TLS.`,
    };
}
/** Keeps `{name}` as it was written: the URL parser encodes braces, and names are filled in later. */
function decodeBraces(href) {
    return href.replace(/%7B((?:secret\.)?[a-z][a-z0-9-]*)%7D/gi, "{$1}");
}


/***/ }),

/***/ 4735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ conditionsIn)
/* harmony export */ });
/** Lists all operators of an expectation, those under `not`, `any` and `each` too; a scalar as the value to equal. */
function conditionsIn(expect, path) {
    const maps = ["json", "header", "cookie"].flatMap((key) => Object.entries(expect[key] ?? {}).flatMap(([name, condition]) => operatorsIn(condition, [...path, key, name])));
    const single = ["body", "redirect-url"].flatMap((key) => operatorsIn(expect[key], [...path, key]));
    return [...maps, ...single];
}
function operatorsIn(condition, path) {
    if (condition === undefined)
        return [];
    if (typeof condition !== "object" || condition === null)
        return [{ operators: { equals: condition }, path }];
    const inner = ["not", "any", "each"].flatMap((key) => operatorsIn(condition[key], [...path, key]));
    return [{ operators: condition, path }, ...inner];
}


/***/ }),

/***/ 6074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   EI: () => (/* binding */ encodeAroundNames),
/* harmony export */   UW: () => (/* binding */ fillStep),
/* harmony export */   dA: () => (/* binding */ namesIn),
/* harmony export */   eT: () => (/* binding */ namesInPattern)
/* harmony export */ });
/* unused harmony exports missingNames, fillTexts */
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6663);

const PLACEHOLDER = /\{((?:secret\.)?[a-z][a-z0-9-]*)\}/g;
/** In a pattern, `\p{greek}` is a class of characters and no name. */
const IN_PATTERN = /(?<!\\[pP])\{((?:secret\.)?[a-z][a-z0-9-]*)\}/g;
/** Lists the names that a text refers to as `{name}`. */
function namesIn(text) {
    return [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? "");
}
/** Lists the names that a pattern refers to as `{name}`. */
function namesInPattern(pattern) {
    return [...pattern.matchAll(IN_PATTERN)].map((match) => match[1] ?? "");
}
/** Encodes for an address what stands around its names, which are filled in later. */
function encodeAroundNames(text) {
    return text
        .split(/(\{(?:secret\.)?[a-z][a-z0-9-]*\})/)
        .map((part, index) => (index % 2 === 1 ? part : encodeURIComponent(part)))
        .join("");
}
/** Puts values in the place of `{name}` in every text of a step: encoded in its address, quoted in patterns, as they are elsewhere. A name without a value stays. */
function fillStep(step, values) {
    const { url, headers, auth, body, expect } = step;
    return {
        ...step,
        url: fillIn(url, values, { encode: encodeURIComponent }),
        headers: fillTexts(headers, values),
        auth: fillTexts(auth, values),
        body: fillTexts(body, values),
        expect: fillExpectation(expect, values),
    };
}
/** Lists the names in what a step sends that no value stands for. */
function missingNames({ url, headers, auth, body }, values) {
    return [...new Set(textsOf([url, headers, auth, body]).flatMap(namesIn))].filter((name) => !values.has(name));
}
/** Lists all texts of a structure. */
function textsOf(value) {
    if (typeof value === "string")
        return [value];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
/** Puts values in the place of `{name}`, each encoded. */
function fillIn(text, values, { encode, names = PLACEHOLDER }) {
    return text.replace(names, (whole, name) => {
        const value = values.get(name);
        return value === undefined ? whole : encode(value);
    });
}
const asItIs = (value) => value;
/** Puts values in the place of `{name}` in every text of plain data, as they are. */
function fillTexts(value, values) {
    if (typeof value === "string")
        return fillIn(value, values, { encode: asItIs });
    if (Array.isArray(value))
        return value.map((one) => fillTexts(one, values));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillTexts(inner, values)]));
}
function fillExpectation(expect, values) {
    const condition = (of) => (of === undefined ? undefined : fillCondition(of, values));
    const conditions = (of) => of === undefined
        ? undefined
        : Object.fromEntries(Object.entries(of).map(([key, one]) => [key, fillCondition(one, values)]));
    const { json, header, cookie, body, version } = expect;
    return {
        ...expect,
        json: conditions(json),
        header: conditions(header),
        cookie: conditions(cookie),
        body: condition(body),
        "redirect-url": condition(expect["redirect-url"]),
        version: version === undefined ? undefined : { ...version, expect: fillTexts(version.expect, values) },
    };
}
function fillCondition(condition, values) {
    if (typeof condition !== "object" || condition === null)
        return fillTexts(condition, values);
    const { matches, schema, not, any, each, ...plain } = condition;
    const filled = fillTexts(plain, values);
    const pattern = matches === undefined ? undefined : fillIn(matches, values, { encode: _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .quotePattern */ .z, names: IN_PATTERN });
    const inner = (of) => (of === undefined ? undefined : fillCondition(of, values));
    return { ...filled, matches: pattern, schema, not: inner(not), any: inner(any), each: inner(each) };
}


/***/ }),

/***/ 6663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadPatterns: () => (/* binding */ loadPatterns),
/* harmony export */   z: () => (/* binding */ quotePattern)
/* harmony export */ });
/** Each character of a body takes time in proportion to it: at this size five seconds for the largest body at worst. */
const LARGEST = 250;
/** Loads RE2 (github.com/google/re2, whose language has neither back references nor look-around), since few documents need it. */
async function loadPatterns() {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return (text) => {
        try {
            const compiled = RE2JS.compile(text);
            const size = compiled.programSize();
            if (size > LARGEST)
                return { kind: "wrong", why: `${size} instructions, of which ${LARGEST} are allowed` };
            return {
                kind: "right",
                value: {
                    isFoundIn: (searched) => compiled.matcher(searched).find(),
                    group: (searched) => {
                        const matcher = compiled.matcher(searched);
                        return matcher.find() ? (matcher.group(1) ?? undefined) : undefined;
                    },
                    groups: compiled.groupCount(),
                },
            };
        }
        catch (error) {
            return { kind: "wrong", why: error instanceof Error ? error.message : String(error) };
        }
    };
}
/** Writes a value so that a pattern takes it as it is. */
function quotePattern(value) {
    return value.replace(/[\\.+*?()|[\]{}^$]/g, "\\$&");
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


/***/ }),

/***/ 8511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseDocument: () => (/* binding */ parseDocument)
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

/***/ 6033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   placesIn: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** Prepares to find where members of a YAML document stand: by its key where a member has one, else the nearest member above it when the path leads nowhere. */
function placesIn(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines });
    return (path) => {
        for (let length = path.length; length > 0; length--) {
            const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
            const key = path[length - 1];
            const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent)
                ? parent.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && String(item.key.value) === String(key))
                : undefined;
            const node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair?.key) ? pair.key : document.getIn(path.slice(0, length), true);
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) || !node.range)
                continue;
            const { line, col } = lines.linePos(node.range[0]);
            return { line, column: col };
        }
        return { line: 1, column: 1 };
    };
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

/***/ 9330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseJsonPlace),
/* harmony export */   f: () => (/* binding */ valueAt)
/* harmony export */ });
const STEP = /\.?([^.[\]"'\s]+)|\[(\d{1,6})\]|\[\*\]|\["([^"\]]+)"\]/y;
/** Parses `incidents[*].priority.summary`: names, `["other names"]`, `[n]` and `[*]`; a leading `$` may stand for the whole. */
function parseJsonPlace(text) {
    const body = text.trim().replace(/^\$(?=$|[.[])/, "");
    const steps = [];
    for (let at = 0; at < body.length; at = STEP.lastIndex) {
        STEP.lastIndex = at;
        const found = STEP.exec(body);
        const dotted = body[at] === ".";
        // A name follows a dot, except at the very start; `a.` and `a..b` are mistakes.
        if (found === null || (found[1] !== undefined && !dotted && at > 0) || (found[1] === undefined && dotted))
            return { kind: "wrong", why: `'${text}' is no path; expected names, [n] and [*], such as incidents[*].severity` };
        const [, name, index, quoted] = found;
        const member = name ?? quoted;
        if (member !== undefined)
            steps.push({ kind: "member", name: member });
        else if (index !== undefined)
            steps.push({ kind: "element", index: Number(index) });
        else
            steps.push({ kind: "each" });
    }
    return { kind: "right", value: { text, steps } };
}
/** Reads what stands at a place without `[*]`; `undefined` when nothing does. Only own members count. */
function valueAt(value, steps) {
    let found = value;
    for (const step of steps) {
        if (step.kind === "each" || typeof found !== "object" || found === null)
            return undefined;
        if (step.kind === "element")
            found = Array.isArray(found) ? found[step.index] : undefined;
        else
            found = Object.hasOwn(found, step.name) ? Reflect.get(found, step.name) : undefined;
    }
    return found;
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


/***/ }),

/***/ 5281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ severityKey),
/* harmony export */   b: () => (/* binding */ judgeSeverity)
/* harmony export */ });
/** Severities by which the common tools sort incidents, each scale apart: `p3` says nothing about a policy that speaks of `sev1`. */
const SCALES = [
    ["p0", "p1", "p2", "p3", "p4", "p5"],
    ["sev0", "sev1", "sev2", "sev3", "sev4", "sev5"],
    ["critical", "high", "major", "medium", "moderate", "minor", "low", "none", "info", "maintenance"],
];
/** Brings a severity into one spelling: `SEV-1`, `sev1` and `SEV 1` are equal. */
function severityKey(text) {
    return text
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[\s\-_.]+/g, "");
}
/** What a severity means to a policy: it locks, it is known not to, or nobody said. */
function judgeSeverity(text, { severities, harmless }) {
    const key = severityKey(text);
    const wanted = severities.map(severityKey);
    if (wanted.includes(key))
        return "locks";
    if (harmless.map(severityKey).includes(key))
        return "harmless";
    // A scale that the policy uses is known whole; of another scale nothing is, for severities get renamed.
    const known = SCALES.some((scale) => scale.includes(key) && wanted.some((word) => scale.includes(word)));
    return known ? "harmless" : "unknown";
}


/***/ }),

/***/ 6406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ formatLockMarker),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   nX: () => (/* binding */ parseLockMarker),
/* harmony export */   qw: () => (/* binding */ holdingLocks),
/* harmony export */   x5: () => (/* binding */ LOCK_LABEL),
/* harmony export */   ye: () => (/* binding */ isHolding)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5784);

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
    return text.endsWith("Z") ? (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .n)(text) : undefined;
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


/***/ }),

/***/ 7399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createTimeline),
/* harmony export */   _: () => (/* binding */ HORIZON)
/* harmony export */ });
/* harmony import */ var _time_calendar_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3380);

/** How far ahead answers are looked for: ten years, leap days included. */
const HORIZON = 3_653 * _time_calendar_date_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
/** Builds the timeline of what is sought. */
function createTimeline(seek) {
    return (instant) => {
        const found = seek(instant);
        if (found === undefined)
            return { on: false, until: Number.POSITIVE_INFINITY };
        return found.start <= instant ? { on: true, until: found.end } : { on: false, until: found.start };
    };
}


/***/ }),

/***/ 2877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ alarmsOf)
/* harmony export */ });
/* harmony import */ var _service_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9931);

/** Lists the alarms that guard the rollouts of a service, by its configuration; none where they are turned off. */
function alarmsOf(configuration) {
    const { alarms } = (0,_service_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfiguration */ .MA)(configuration);
    if (typeof alarms !== "object" || alarms === null)
        return [];
    const enabled = "enable" in alarms && alarms.enable === true;
    const names = "alarmNames" in alarms ? alarms.alarmNames : [];
    return enabled && Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
}


/***/ }),

/***/ 9931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a2: () => (/* binding */ configurationFor),
  kS: () => (/* binding */ formerConfiguration),
  MA: () => (/* binding */ parseConfiguration),
  xe: () => (/* binding */ pausesIn),
  xS: () => (/* binding */ strategyOf)
});

// UNUSED EXPORTS: hasShapeOf, keptConfiguration

;// CONCATENATED MODULE: ./lib/core/document/same-value.js
/** Compares values as JSON holds them, whatever the order of their members; a member that is missing is as good as undefined. */
function same_value_sameValue(left, right) {
    return canonical(left) === canonical(right);
}
function canonical(value) {
    return (JSON.stringify(value, (_, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
        : inner) ?? "");
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
    const departing = Object.entries(settings).filter(([member, value]) => !same_value_sameValue(former[member], value));
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
    return (sameValue(shape(configuration), shape(former)) &&
        Object.keys(UNSAID).every((member) => former[member] === undefined || !fits(member, former) || sameValue(configuration[member], former[member])));
}
/** Computes the configuration that undoes ours: the former one, its strategy and an empty list of hooks spelled out, since ECS keeps what is left out. */
function formerConfiguration(text) {
    const former = parseConfiguration(text);
    return fitting({ ...former, strategy: former.strategy ?? "ROLLING", lifecycleHooks: former.lifecycleHooks ?? [] });
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


/***/ }),

/***/ 284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ mergeIntervals)
/* harmony export */ });
/** Merges intervals that overlap or touch, in order; empty ones vanish. */
function mergeIntervals(intervals) {
    const merged = [];
    for (const interval of intervals.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)) {
        const last = merged.at(-1);
        if (last !== undefined && interval.start <= last.end) {
            merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, interval.end) };
        }
        else
            merged.push(interval);
    }
    return merged;
}


/***/ }),

/***/ 4014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ wallClockSpan),
/* harmony export */   Ow: () => (/* binding */ wallTime),
/* harmony export */   lu: () => (/* binding */ whenWallClockShows),
/* harmony export */   oL: () => (/* binding */ wallClockReaches)
/* harmony export */ });
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(284);
/* harmony import */ var _zone_offsets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);


const HOUR = 3_600_000;
/** Zones lie between UTC−12 and UTC+14; twelve hours more show what lies beyond a change near the end. */
const MOST_BEHIND = 24 * HOUR;
const MOST_AHEAD = 26 * HOUR;
/** A span whose ends lie so far apart that no change of the clock concerns both. */
const LONG = 8 * 24 * HOUR;
/** Reads the wall clock of a zone, as the milliseconds that a clock in UTC with the same hands would show. */
function wallTime(zone, instant) {
    return instant + (0,_zone_offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetAt */ .HA)(zone, instant);
}
/**
 * Finds when the wall clock of a zone shows a time in `[start, end)`, given as `wallTime` gives it: minutes that a change of offset leaves out
 * do not exist, and a repeated hour counts both times, so there may be none or several.
 */
function whenWallClockShows(zone, { start, end }) {
    if (zone === "UTC")
        return [{ start, end }];
    if (end - start > LONG) {
        // A change of the clock far from both ends neither leaves out nor repeats any of them.
        const middle = { start: wallClockReaches(zone, start + MOST_AHEAD), end: wallClockLeaves(zone, end - MOST_AHEAD) };
        const [first, last] = [
            { start, end: start + MOST_AHEAD },
            { start: end - MOST_AHEAD, end },
        ].map((edge) => whenWallClockShows(zone, edge));
        return (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeIntervals */ .l)([...(first ?? []), middle, ...(last ?? [])]);
    }
    return (0,_zone_offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetSpans */ .N3)(zone, { start: start - MOST_AHEAD, end: end + MOST_BEHIND })
        .map((span) => ({
        start: Math.max(span.start, start - span.offset),
        end: Math.min(span.end, end - span.offset),
    }))
        .filter((piece) => piece.start < piece.end);
}
/** Finds the one span from the first instant at which the wall clock reaches `start` to the last at which it is before `end`; `undefined` when a change of offset skips all of it. */
function wallClockSpan(zone, { start, end }) {
    if (zone === "UTC")
        return { start, end };
    const span = { start: wallClockReaches(zone, start), end: wallClockLeaves(zone, end) };
    return span.start < span.end ? span : undefined;
}
/** Finds the first instant at which the wall clock shows a time or a later one. */
function wallClockReaches(zone, wall) {
    if (zone === "UTC" || !Number.isFinite(wall))
        return wall;
    const only = (0,_zone_offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyOffset */ .Mv)(zone, around(wall));
    if (only !== undefined)
        return wall - only;
    for (const { start, end, offset } of (0,_zone_offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetSpans */ .N3)(zone, around(wall))) {
        const instant = Math.max(start, wall - offset);
        if (instant < end)
            return instant;
    }
    return wall + MOST_BEHIND;
}
/** Finds the end of the last instant at which the wall clock shows a time before one. */
function wallClockLeaves(zone, wall) {
    const only = (0,_zone_offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyOffset */ .Mv)(zone, around(wall));
    if (only !== undefined)
        return wall - only;
    for (const { start, end, offset } of (0,_zone_offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetSpans */ .N3)(zone, around(wall)).reverse()) {
        const instant = Math.min(end, wall - offset);
        if (instant > start)
            return instant;
    }
    return wall - MOST_AHEAD;
}
/** The instants among which a wall clock can show a time. */
function around(wall) {
    return { start: wall - MOST_AHEAD, end: wall + MOST_BEHIND };
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HA: () => (/* binding */ offsetAt),
  N3: () => (/* binding */ offsetSpans),
  Mv: () => (/* binding */ onlyOffset)
});

;// CONCATENATED MODULE: ./node_modules/@date-fns/tz/tzOffset/index.js
const offsetFormatCache = {};
const offsetCache = {};

/**
 * The function returns UTC offset in minutes for the given date in specified
 * time zone.
 *
 * Unlike `Date.prototype.getTimezoneOffset`, this function returns the value
 * mirrored to the sign of the offset in the time zone. For Asia/Singapore
 * (UTC+8), `tzOffset` returns `480`, while `getTimezoneOffset` returns `-480`.
 *
 * It uses `Intl.DateTimeFormat` internally to access otherwise unavailable
 * runtime's time zone data, and falls back to basic manual parsing if Intl API
 * is not supported (e.g., older Node.js versions, React Native's Hermes, etc.).
 *
 * @param timeZone - Time zone name (IANA or UTC offset).
 * @param date - Date to check the offset for.
 *
 * @returns UTC offset in minutes (e.g., `480` for date in UTC+8).
 */
function tzOffset(timeZone, date) {
  try {
    // Create `Intl.DateTimeFormat` with `"longOffset"` that gives us consistent
    // date strings like `"5/19/2026, GMT-08:00"`.
    const format = offsetFormatCache[timeZone] ||= new Intl.DateTimeFormat("en-US", {
      timeZone,
      timeZoneName: "longOffset"
    }).format;

    // Get `"-08:00"`.
    const offsetStr = format(date).split("GMT")[1];

    // Avoid parsing the same offset string.
    if (offsetStr in offsetCache) return offsetCache[offsetStr];

    // Calculate offset from `["-08", "00"]` and cache it.
    return calcOffset(offsetStr, offsetStr.split(":"));
  } catch {
    // Fallback to manual parsing if the runtime doesn't support
    // `±HH:MM/±HHMM/±HH`. See: https://github.com/nodejs/node/issues/53419.
    if (timeZone in offsetCache) return offsetCache[timeZone];
    const captures = timeZone?.match(offsetRe);
    if (captures) return calcOffset(timeZone, captures.slice(1));
    return NaN;
  }
}
const offsetRe = /([+-]\d\d):?(\d\d)?/;
function calcOffset(cacheStr, values) {
  const hours = +(values[0] || 0);
  const minutes = +(values[1] || 0);
  // Convert seconds to minutes by dividing by 60 to keep the function return in minutes.
  const seconds = +(values[2] || 0) / 60;
  return offsetCache[cacheStr] = hours * 60 + minutes > 0 ? hours * 60 + minutes + seconds : hours * 60 - minutes - seconds;
}
;// CONCATENATED MODULE: ./lib/core/time/zone-offsets.js

const MINUTE = 60_000;
/** A zone never changes its offset twice within half a day: in a slot of that length lies one change at most. */
const SLOT = 12 * 60 * MINUTE;
// Zones are the same for everybody in the process, and asking the runtime for an offset is slow.
const zones = new Map();
/** Reads a zone's offset from UTC at an instant, in milliseconds. */
function offsetAt(zone, instant) {
    if (zone === "UTC")
        return 0;
    const known = knownZone(zone);
    const slot = Math.floor(instant / SLOT);
    const [offset, next] = [offsetOf(known, slot), offsetOf(known, slot + 1)];
    return offset === next || instant < changeIn(known, slot) ? offset : next;
}
/** Reads the one offset that a zone has through an interval, in milliseconds; `undefined` when it changes. */
function onlyOffset(zone, { start, end }) {
    const known = knownZone(zone);
    const first = Math.floor(start / SLOT);
    const offset = offsetOf(known, first);
    for (let slot = first + 1; (slot - 1) * SLOT < end; slot++)
        if (offsetOf(known, slot) !== offset)
            return undefined;
    return offset;
}
/** Cuts an interval into pieces of one offset each, in order. */
function offsetSpans(zone, { start, end }) {
    const known = knownZone(zone);
    const spans = [];
    let from = start;
    let offset = offsetAt(zone, start);
    for (let slot = Math.floor(start / SLOT); slot * SLOT < end; slot++) {
        const next = offsetOf(known, slot + 1);
        if (next === offset)
            continue;
        const change = changeIn(known, slot);
        if (change >= end)
            break;
        spans.push({ start: from, end: change, offset });
        from = change;
        offset = next;
    }
    spans.push({ start: from, end, offset });
    return spans;
}
function knownZone(zone) {
    const known = zones.get(zone) ?? { zone, offsets: new Map(), changes: new Map() };
    zones.set(zone, known);
    return known;
}
function offsetOf({ zone, offsets }, slot) {
    const known = offsets.get(slot);
    if (known !== undefined)
        return known;
    const offset = tzOffset(zone, new Date(slot * SLOT)) * MINUTE;
    offsets.set(slot, offset);
    return offset;
}
function changeIn(known, slot) {
    const change = known.changes.get(slot) ?? findChange(known, slot);
    known.changes.set(slot, change);
    return change;
}
/** Finds the minute of a slot at which a zone leaves the offset that it began with, by bisection. */
function findChange(known, slot) {
    const offset = offsetOf(known, slot);
    let low = (slot * SLOT) / MINUTE;
    let high = low + SLOT / MINUTE;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (tzOffset(known.zone, new Date(middle * MINUTE)) * MINUTE === offset)
            low = middle;
        else
            high = middle;
    }
    return high * MINUTE;
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isZone),
/* harmony export */   a: () => (/* binding */ nearestZones)
/* harmony export */ });
const checked = new Map();
/** Tells whether text names a zone that the runtime knows: an IANA name or link. */
function isZone(text) {
    const known = checked.get(text) ?? isKnown(text);
    checked.set(text, known);
    return known;
}
function isKnown(text) {
    try {
        new Intl.DateTimeFormat("en-US", { timeZone: text });
        return !/^[+-]/.test(text);
    }
    catch {
        return false;
    }
}
/** Longer than any zone's name. */
const LONGEST = 40;
let zonesByPair;
/** Names up to three known zones nearest to a misspelt one, by shared pairs of letters (Dice's coefficient). */
function nearestZones(text) {
    if (text.length > LONGEST)
        return [];
    zonesByPair ??= indexZones();
    const wanted = pairs(text);
    const shared = new Map();
    for (const pair of wanted)
        for (const zone of zonesByPair.get(pair) ?? [])
            shared.set(zone, (shared.get(zone) ?? 0) + 1);
    return [...shared]
        .map(([zone, count]) => ({ zone, likeness: (2 * count) / (wanted.size + zone.length - 1) }))
        .filter(({ likeness }) => likeness > 0.3)
        .sort((a, b) => b.likeness - a.likeness || a.zone.localeCompare(b.zone))
        .slice(0, 3)
        .map(({ zone }) => zone);
}
/** Lists the runtime's zones under each pair of letters of their names. */
function indexZones() {
    const index = new Map();
    for (const zone of Intl.supportedValuesOf("timeZone"))
        for (const pair of pairs(zone))
            index.set(pair, [...(index.get(pair) ?? []), zone]);
    return index;
}
function pairs(text) {
    const letters = text.toLowerCase();
    return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
}


/***/ })

};
