export const id = 619;
export const ids = [619];
export const modules = {

/***/ 1619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellAfterwards: () => (/* binding */ tellAfterwards)
/* harmony export */ });
/* harmony import */ var _core_text_inert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5703);
/* harmony import */ var _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9706);
/* harmony import */ var _flows_undo_why_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6766);
/* harmony import */ var _nothing_undone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7189);




/**
 * Tells people what is left to do: the incident hears whether the version that is live again works, and a retrospective is filed. Nothing is
 * rolled back any further, whatever the smoke test said (R7): a version that fails as well is for a person.
 */
async function tellAfterwards(inputs, surroundings, ports) {
    const { progress } = surroundings;
    const retrospective = await orWarn(progress, "retrospective_not_written", () => ports.retrospectives.owe(owedFor(inputs, surroundings), inputs.by || surroundings.run.actor.login));
    if (inputs.mode === "retrospective")
        return reportRetrospective(inputs, retrospective);
    const verdict = verdictOf(inputs);
    if (inputs.incident !== "")
        await orWarn(progress, "incident_not_updated", () => ports.incidents.update(Number(inputs.incident), updateOf(inputs, { verdict, retrospective }), verdict.state));
    return {
        decision: verdict.decision,
        reasonCode: verdict.reason,
        headline: (0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLine */ .F)(verdict.headline, 600),
        remedy: verdict.remedy,
        summary: retrospective === undefined ? "" : `Retrospective owed within 48 hours: ${(0,_core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)("issue", retrospective)}`,
        outputs: {
            ..._nothing_undone_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING_UNDONE */ .K,
            incident: inputs.incident,
            severity: verdict.state.severity ?? inputs.severity,
            retrospective: retrospective ?? "",
        },
        subject: { environment: inputs.environment, service: inputs.service },
    };
}
function verdictOf({ smoke, version, service, environment }) {
    const what = `${version === "" ? "The version" : version} that is live again at ${service} in ${environment}`;
    if (smoke === "success")
        return {
            decision: "success",
            reason: "back_confirmed",
            headline: `${what} passes its smoke test.`,
            remedy: "",
            state: { status: "Resolved" },
        };
    const remedy = "Look at it now: name an older version to emergency-rollback, or mend forward. Nothing goes further back by itself.";
    if (smoke === "failure")
        return {
            decision: "failure",
            reason: "back_broken",
            headline: `${what} fails its smoke test too.`,
            remedy,
            state: { status: "Investigating", severity: "sev1" },
        };
    return {
        decision: "unknown",
        reason: "back_unconfirmed",
        headline: `${what} was not tested: its smoke test did not end.`,
        remedy,
        state: { status: "Identified" },
    };
}
function updateOf(inputs, { verdict, retrospective }) {
    const { status, severity } = verdict.state;
    return [
        `**Status: ${status}**${severity === undefined ? "" : ` **Severity: ${severity.toUpperCase()}**`}`,
        `${(0,_core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(verdict.headline, 600)} ${verdict.remedy}`.trim(),
        retrospective === undefined ? "" : `A retrospective is owed within 48 hours: ${(0,_core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)("issue", retrospective)}.`,
        `Until this issue is closed, nothing else of ${(0,_core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(inputs.service)} is deployed to ${(0,_core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(inputs.environment)}.`,
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
function owedFor(inputs, { run, clock }) {
    const kind = inputs.mode === "confirm" ? "rollback" : "hotfix";
    return {
        kind,
        environment: inputs.environment,
        service: inputs.service,
        version: kind === "hotfix" ? inputs.version : "",
        key: `${kind} ${inputs.incident || inputs.request || run.runId}`,
        incident: inputs.incident,
        runUrl: `${run.serverUrl}/${run.repository.owner}/${run.repository.name}/actions/runs/${run.runId}`,
        at: clock.now(),
    };
}
function reportRetrospective(inputs, retrospective) {
    const owed = retrospective !== undefined;
    return {
        decision: owed ? "success" : "failure",
        reasonCode: owed ? "retrospective_owed" : "retrospective_not_written",
        headline: owed
            ? `A retrospective of ${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLine */ .F)(inputs.service)} is owed within 48 hours.`
            : "The issue of the retrospective could not be written; it is owed within 48 hours all the same.",
        remedy: owed ? "" : "Grant the job issues: write, or open the issue by hand.",
        summary: owed ? (0,_core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)("Retrospective", retrospective) : "",
        outputs: { ..._nothing_undone_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING_UNDONE */ .K, incident: inputs.incident, retrospective: retrospective ?? "" },
        subject: { environment: inputs.environment, service: inputs.service },
    };
}
async function orWarn(progress, what, work) {
    try {
        return await work();
    }
    catch (error) {
        progress.warn((0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLine */ .F)(`${what}: ${(0,_flows_undo_why_of_js__WEBPACK_IMPORTED_MODULE_0__/* .whyOf */ .g)(error)}`, 600));
        return undefined;
    }
}


/***/ })

};
