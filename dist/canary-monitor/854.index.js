export const id = 854;
export const ids = [854];
export const modules = {

/***/ 7854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookBack: () => (/* binding */ lookBack)
/* harmony export */ });
/* harmony import */ var _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9397);
/* harmony import */ var _core_text_inert_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5703);
/* harmony import */ var _kit_poll_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3875);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2713);
/* harmony import */ var _lost_in_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7697);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1095);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6028);







/** Judges an interval that has passed, once; a provider that is away is asked again for a while. Nothing is moved and nothing noted. Throws the signal's reason when interrupted. */
async function lookBack(plan, means, { from, to }) {
    const { clock, chance, signal, progress } = means;
    const findings = new _findings_js__WEBPACK_IMPORTED_MODULE_2__/* .Findings */ .F((line) => progress.say(line));
    findings.add({ watchedMilliseconds: to - from });
    const measure = (0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .measureWith */ .T)(plan, means);
    const deadline = clock.elapsed() + _patience_js__WEBPACK_IMPORTED_MODULE_3__/* .PATIENCE_MILLISECONDS */ .P;
    let last;
    const look = async () => {
        try {
            const arms = await means.traffic.readArms();
            const measured = await measure(arms, { since: from, until: to, endsAt: to, former: undefined });
            findings.learn(measured);
            last = findings.with(endingOf(measured));
            return isPassingAway(measured) ? { kind: "again" } : { kind: "found", value: last };
        }
        catch (error) {
            if (!(error instanceof _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I))
                throw error;
            last = findings.with({ kind: "unreadable", why: error.message, remedy: error.remedy });
            progress.say(`Where to measure is not known yet: ${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_4__/* .inertLine */ .F)(error.message)}.`);
            return (0,_core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .W)(error) ? { kind: "again" } : { kind: "found", value: last };
        }
    };
    await (0,_kit_poll_js__WEBPACK_IMPORTED_MODULE_5__/* .poll */ .w)({ clock, chance, signal, deadline, interval: () => _patience_js__WEBPACK_IMPORTED_MODULE_3__/* .AGAIN_MILLISECONDS */ .m }, look);
    if (last === undefined || signal.aborted)
        throw signal.reason;
    return last;
}
function endingOf({ judgement: { verdict } }) {
    if (verdict === "pass" || verdict === "fail")
        return { kind: "judged", verdict };
    return { kind: "undecided", verdict, expiring: false };
}
/** A failure is proven whatever a provider that is away would say, and what does not count is not waited for. */
function isPassingAway({ judgement, providers }) {
    const lost = (0,_lost_in_js__WEBPACK_IMPORTED_MODULE_6__/* .lostIn */ .g)(providers);
    const open = judgement.metrics.filter(({ metric, verdict }) => verdict === "error" && !lost.has(metric.name));
    return judgement.verdict !== "fail" && open.some(({ metric: { role } }) => role === "critical" || role === "weighed");
}


/***/ })

};
