export const id = 785;
export const ids = [785];
export const modules = {

/***/ 7785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  monitorDoubts: () => (/* binding */ monitorDoubts)
});

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __webpack_require__(6289);
;// CONCATENATED MODULE: ./lib/core/canary/decides.js
/** Tells whether a metric can stop a release by itself. */
function decides({ role, severity }) {
    return role === "critical" && severity !== "sev3";
}

;// CONCATENATED MODULE: ./lib/core/canary/score.js

/** Tells whether a metric is part of the score. */
function weighs({ role, severity }) {
    return (role === "critical" || role === "weighed") && severity !== "sev3";
}
/** Computes the score of those metrics; what is not known counts as failed to pass, and as passed to fail. `undefined` without any weight. */
function scoreOf(metrics, { pass, fail }) {
    const all = weightOf(metrics);
    if (all <= 0)
        return undefined;
    const failed = metrics.filter(({ verdict }) => verdict === "fail");
    const unknown = metrics.filter(({ verdict }) => verdict !== "fail" && verdict !== "pass");
    const low = percent(weightOf(metrics.filter(({ verdict }) => verdict === "pass")), all);
    const high = percent(all - weightOf(failed), all);
    const verdict = high < fail
        ? "fail"
        : low >= pass
            ? "pass"
            : high < pass
                ? "inconclusive"
                : worstOf(unknown.map((one) => one.verdict));
    return { low, high, verdict, failedAt: verdict === "fail" ? firstBelow(failed, all, fail) : undefined };
}
/** Finds when enough weight had failed, in the order in which it did. */
function firstBelow(failed, all, fail) {
    const inOrder = failed.toSorted((a, b) => (a.failedAt ?? 0) - (b.failedAt ?? 0));
    return inOrder.find((_, index) => percent(all - weightOf(inOrder.slice(0, index + 1)), all) < fail)?.failedAt;
}
function weightOf(metrics) {
    return metrics.reduce((sum, { metric }) => sum + metric.weight, 0);
}
/** Weights such as 0.1 add up with a rounding error, which must not decide. */
function percent(part, all) {
    return Number(((part / all) * 100).toFixed(9));
}

;// CONCATENATED MODULE: ./lib/core/canary/alpha-of-each-test.js


/** Splits the probability of a false abort evenly over the tests that can stop a release (Bonferroni). */
function alphaOfEachTest({ metrics, alpha, score }) {
    const counted = metrics.filter(score === undefined ? decides : weighs);
    const tests = counted.reduce((sum, { compare, atPhaseEnd }) => sum + Number(compare !== undefined) + Number(atPhaseEnd !== undefined), 0);
    return alpha / Math.max(1, tests);
}

;// CONCATENATED MODULE: ./lib/core/canary/statistics/paired-signs.js
/**
 * Computes the logarithm of the evidence that losses are more likely than wins. Anytime-valid: where each of the pairs is lost with
 * probability at most ½ given those before it, it ever reaches ln(1/α) with probability at most α. It is the mean of the likelihood ratio
 * of a probability θ to ½ over all θ from ½ to 1 (the mixture of Robbins, "Statistical Methods Related to the Law of the Iterated
 * Logarithm", 1970), which for n pairs and l losses is Σ C(n+1, k) / ((n+1) · C(n, l)) over k ≤ l. Nothing but losses reaches 1/α
 * after 7 pairs at α = 5 %, after 9 at 1 %.
 */
function logSignEvidence(losses, wins) {
    const pairs = losses + wins;
    // From the largest summand down, each as a part of the one before, so that no binomial coefficient is ever written out.
    const peak = Math.min(losses, Math.floor((pairs + 1) / 2));
    let sum = 1;
    for (let part = 1, k = peak; k > 0; k--) {
        part *= k / (pairs + 2 - k);
        sum += part;
    }
    for (let part = 1, k = peak; k < losses; k++) {
        part *= (pairs + 1 - k) / (k + 1);
        sum += part;
    }
    return logBinomial(pairs + 1, peak) + Math.log(sum) - Math.log(pairs + 1) - logBinomial(pairs, losses);
}
/** Finds how many pairs in a row must be lost before the evidence reaches 1/α. */
function pairsNeeded(alpha) {
    let pairs = 1;
    while (logSignEvidence(pairs, 0) < Math.log(1 / alpha))
        pairs++;
    return pairs;
}
function logBinomial(of, choose) {
    let sum = 0;
    for (let index = 1; index <= Math.min(choose, of - choose); index++)
        sum += Math.log((of + 1 - index) / index);
    return sum;
}

;// CONCATENATED MODULE: ./lib/core/canary/monitor-doubts.js






/** Lists what a monitor asks for and cannot do at these phases, each in one sentence with its remedy; it is watched all the same. */
function monitorDoubts(plan, phases) {
    return [...earlyDoubts(plan), ...limitDoubts(plan, phases), ...pairDoubts(plan, phases)];
}
function earlyDoubts({ metrics, earlyPass }) {
    const never = metrics.filter((metric) => decides(metric) && !mayRuleOut(metric));
    if (earlyPass === undefined || never.length === 0)
        return [];
    return [
        `early-pass ends nothing early, since nothing could be ruled out of ${namesOf(never)}: give limits, or rule-out in compare, or leave early-pass out.`,
    ];
}
/** Limits have their say by their newest points and signs by their wins; counts only where the monitor says what must be ruled out. */
function mayRuleOut({ limits, compare }) {
    if (limits !== undefined || compare?.judge === "paired-signs")
        return true;
    return compare?.judge === "sequential" && compare.ruleOut !== undefined;
}
/** Limits look no further back than the start of a share, and hold it for `extend` at most. */
function limitDoubts({ metrics, period, watch, extend }, phases) {
    const soaks = phases.length === 0 ? [watch] : phases.map(({ soak = watch }) => soak);
    const shortest = Math.min(...soaks);
    const pointsAt = (metric) => pointsWithin(shortest + extend, metric, period);
    const limited = metrics.filter((metric) => decides(metric) && metric.limits !== undefined && metric.kind !== "alarm");
    const never = limited.filter((metric) => pointsAt(metric) < metric.breaches.of);
    if (never.length === 0)
        return [];
    const [points, needed] = [Math.min(...never.map(pointsAt)), Math.max(...never.map(({ breaches }) => breaches.of))];
    const enough = Math.max(...never.map(({ lag, breaches }) => lag + (breaches.of + 1) * period)) - extend;
    return [
        `In ${(0,duration/* formatDuration */.a)(shortest)} and ${(0,duration/* formatDuration */.a)(extend)} more at most, ${points} points of ${(0,duration/* formatDuration */.a)(period)} each are measured, and ${needed} are needed before ${namesOf(never)} could pass by limits. Watch for ${(0,duration/* formatDuration */.a)(enough)}, or write a smaller for.`,
    ];
}
/** The arms are compared over all shares that both serve, and what is younger than its lag is not known yet. */
function pairDoubts(plan, phases) {
    const { metrics, period, extend } = plan;
    const needed = pairsNeeded(alphaOfEachTest(plan));
    const counted = metrics.filter(plan.score === undefined ? decides : weighs);
    const paired = counted.filter(({ compare }) => compare?.judge === "paired-signs");
    let before = 0;
    return phases.flatMap(({ share, soak = 0 }) => {
        const begun = before;
        before += soak;
        const pointsAt = (metric) => pointsWithin(begun + soak, metric, period);
        const short = paired.filter((metric) => pointsAt(metric) < needed);
        if (share >= 100 || short.length === 0)
            return [];
        const least = Math.min(...short.map(pointsAt));
        // Buckets begin at whole periods, so that up to one is lost.
        const enough = Math.max(...short.map(({ lag }) => lag + (needed + 1) * period)) - begun;
        return [
            `The phase of ${share} % for ${(0,duration/* formatDuration */.a)(soak)} ends with ${least} points of both versions, and ${needed} are needed before ${namesOf(short)} could fail, or pass, by compare: the traffic stays there for up to ${(0,duration/* formatDuration */.a)(extend)} longer. Give the phase ${(0,duration/* formatDuration */.a)(enough)}, or compare by limits.`,
        ];
    });
}
/** What is younger than its lag is not known yet. */
function pointsWithin(length, { lag }, period) {
    return Math.max(0, Math.floor((length - lag) / period));
}
function namesOf(metrics) {
    return metrics.map(({ name }) => `'${(0,inert/* inertLine */.F)(name, 80)}'`).join(", ");
}


/***/ })

};
