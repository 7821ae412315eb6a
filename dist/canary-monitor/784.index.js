export const id = 784;
export const ids = [784];
export const modules = {

/***/ 6784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  canaryReport: () => (/* binding */ canaryReport)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/core/html/html-entities.js
var html_entities = __webpack_require__(3350);
;// CONCATENATED MODULE: ./lib/core/html/escape-html.js

/** Escapes text for HTML content and quoted attributes; control characters but line ends are removed. */
function escapeHtml(text) {
    return (0,html_entities/* htmlEntities */.b)(text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ""));
}

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
;// CONCATENATED MODULE: ./lib/core/html/html-text.js


/** Shows untrusted text in HTML as one line: no mark-up lives in it, and whatever direction it is written in, it turns nothing around it. */
function htmlText(text, limit = 300) {
    return `<bdi>${escapeHtml((0,inert/* inertLine */.F)(text, limit))}</bdi>`;
}

;// CONCATENATED MODULE: ./lib/core/html/page-style.js
/** The style sheet of our pages; follows the reader's light or dark setting. */
const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1f2328, #e6edf3); --soft: light-dark(#59636e, #9198a1); --line: light-dark(#d1d9e0, #3d444d); --card: light-dark(#fff, #151b23); --page: light-dark(#f6f8fa, #0d1117); --good: light-dark(#1a7f37, #3fb950); --wait: light-dark(#9a6700, #d29922); --bad: light-dark(#cf222e, #f85149); --band: light-dark(#ddf4ff, #12304d); }
body { margin: 0; font: 14px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--page); }
header { padding: 20px 32px; color: #fff; background: #57606a; }
header h1 { margin: 0; font-size: 22px; } header p { margin: 4px 0 0; }
header.status-0 { background: #1a7f37; } header.status-1 { background: #9a6700; } header.status-2 { background: #cf222e; }
main { max-width: 1080px; margin: 0 auto; padding: 8px 24px 40px; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 4px 20px 16px; margin-top: 16px; }
h2 { font-size: 16px; } table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: 4px 8px; border-bottom: 1px solid var(--line); vertical-align: top; }
th { color: var(--soft); font-weight: 600; white-space: nowrap; } td:first-child { white-space: nowrap; color: var(--soft); }
.scroll { overflow-x: auto; } .scenario { opacity: .8; font-size: 12px; } #cause, #story { font-size: 16px; } .hint { margin: 4px 0; color: var(--soft); font-size: 12px; }
pre { white-space: pre-wrap; font-size: 12px; } code { font-size: 12px; }
.decision { font-weight: 600; } .allow, .success, .unchanged, .planned { color: var(--good); } .paused, .pending, .require-approval { color: var(--wait); } .deny, .failure, .unknown, .superseded { color: var(--bad); }
figure { margin: 12px 0; } figcaption { font-weight: 600; } figcaption small { color: var(--soft); font-weight: 400; margin-right: 12px; }
.key { font-weight: 400; margin-right: 12px; } svg.swatch { display: inline-block; width: 18px; height: 6px; margin-right: 4px; vertical-align: middle; }
svg { width: 100%; height: auto; font: 11px system-ui, sans-serif; fill: var(--ink); } svg .grid { stroke: var(--line); } svg .tick { fill: var(--soft); }
svg .line { fill: none; stroke-width: 2; } svg .mark line { stroke: var(--soft); stroke-dasharray: 2 3; } svg .limit.alert line, svg line.limit.alert { stroke: var(--bad); stroke-width: 1.5; stroke-dasharray: 6 4; } svg .limit.normal line, svg line.limit.normal { stroke: var(--wait); stroke-width: 1.5; stroke-dasharray: 2 3; } svg .limit.alert text { fill: var(--bad); } svg .limit.normal text { fill: var(--wait); }
svg .mark.failure line { stroke: var(--bad); stroke-dasharray: none; stroke-width: 1.5; } svg .mark.failure text { fill: var(--bad); font-weight: 600; } svg .pooled { fill: none; stroke-width: 7; opacity: .35; } svg .dot.beyond { fill: var(--bad); }
svg .cut line { stroke: var(--soft); stroke-dasharray: 1 3; }
svg .band rect { fill: var(--band); }
svg .job rect { fill: #8c959f; } svg .job.success rect { fill: #2da44e; } svg .job.failure rect, svg .job.lost rect { fill: #cf222e; } svg .job.cancelled rect { fill: #9a6700; }
@media (max-width: 700px) { header { padding: 16px; } main { padding: 4px 8px 24px; } section { padding: 4px 10px 12px; } .scroll svg { min-width: 640px; } td { min-width: 70px; } #decisions thead { display: none; } #decisions tr { display: block; border-bottom: 1px solid var(--line); padding: 6px 0; } #decisions td { display: inline-block; min-width: 0; border: 0; padding: 2px 8px 2px 0; } #decisions td:last-child { display: block; } }
`;

// EXTERNAL MODULE: ./lib/core/canary-report/could-have-seen.js
var could_have_seen = __webpack_require__(5887);
;// CONCATENATED MODULE: ./lib/core/canary-report/embedded-json.js

/** Writes all figures of a report, every point included, as JSON that can stand in a page's script element: no text of it can end that. */
function embeddedJson({ judgement, ...material }) {
    const whole = {
        "schema-version": 1,
        ...material,
        verdict: judgement?.verdict,
        severity: judgement?.severity,
        score: judgement?.score,
        metrics: (judgement?.metrics ?? []).map(figuresOf),
    };
    return JSON.stringify(whole).replaceAll("<", "\\u003c");
}
function figuresOf(judged) {
    const { metric, verdict, why, canary, baseline, before, samples, points, baselinePoints, failedAt, tests } = judged;
    const { name, kind, unit, role, severity, weight, limits, bad } = metric;
    return {
        ...{ name, kind, unit, role, severity, weight, limits, bad },
        ...{ verdict, why, canary, baseline, before, samples, "failed-at": failedAt, tests },
        "could-have-seen": (0,could_have_seen/* couldHaveSeen */.h)(judged),
        points: points.map(pointOf),
        "baseline-points": baselinePoints.map(pointOf),
    };
}
/** Start of the bucket, value, and since when it was pooled, where it was. */
function pointOf({ at, value, since }) {
    return [at, value ?? null, ...(since === undefined ? [] : [since])];
}

// EXTERNAL MODULE: ./lib/core/canary/limit.js
var limit = __webpack_require__(7435);
;// CONCATENATED MODULE: ./lib/core/chart/line-path.js

/** Where more points follow each other, dots would hide the line. */
const DOTTED = 150;
/** Draws one line: a gap where a value or a whole period is missing; where points last, each has a dot, and a bar as wide as what was pooled into it. */
function linePath(line, place) {
    const { name, colour, dash } = line;
    const stroke = `stroke="${escapeHtml(colour)}"`;
    const dashed = dash === undefined ? "" : ` stroke-dasharray="${escapeHtml(dash)}"`;
    const path = `<path class="line" data-series="${escapeHtml(name)}" ${stroke}${dashed} d="${pathOf(line.points, place)}"/>`;
    if (place.period === 0)
        return path;
    const known = line.points.filter(isKnown);
    const bars = known.filter(({ since }) => since !== undefined).map((point) => barOf(point, place));
    const widths = bars.length === 0 ? "" : `<path class="pooled" ${stroke} d="${bars.join("")}"/>`;
    const dots = known.flatMap((point, index) => {
        const last = index === known.length - 1;
        if (known.length > DOTTED && !last && point.beyond !== true)
            return [];
        const classes = ["dot", ...(point.beyond === true ? ["beyond"] : []), ...(last ? ["last"] : [])].join(" ");
        return `<circle class="${classes}" cx="${round(place.x(middleOf(point, place.period)))}" cy="${round(place.y(point.value))}" r="${last ? 3.5 : 2}" fill="${escapeHtml(colour)}"/>`;
    });
    return `<g data-line="${escapeHtml(name)}">${widths}${path}${dots.join("")}</g>`;
}
function isKnown(point) {
    return point.value !== undefined && Number.isFinite(point.value);
}
function pathOf(points, place) {
    let end;
    return points
        .map((point) => {
        if (!isKnown(point)) {
            end = undefined;
            return "";
        }
        const x = round(place.x(middleOf(point, place.period)));
        const joined = end !== undefined && (place.period === 0 || (point.since ?? point.at) <= end + place.period / 2);
        end = point.at + place.period;
        const spot = `${x} ${round(place.y(point.value))}`;
        return joined && place.stepped ? `H${x}L${spot}` : `${joined ? "L" : "M"}${spot}`;
    })
        .join("");
}
function barOf({ at, since = at, value }, { x, y, period }) {
    return `M${round(x(since))} ${round(y(value))}H${round(x(at + period))}`;
}
function middleOf({ at, since = at }, period) {
    return (since + at + period) / 2;
}
const round = (value) => Math.round(value * 10) / 10;

// EXTERNAL MODULE: ./lib/core/chart/time-axis.js
var time_axis = __webpack_require__(641);
;// CONCATENATED MODULE: ./lib/core/chart/time-scale.js

const GAP = 18;
/** Creates the axis of a span between two places; each cut takes a narrow gap, whatever its length. Cuts must be in order and apart. */
function createTimeScale({ from, until }, cuts, { left, right }) {
    const inside = cuts.filter((cut) => cut.from >= from && cut.until <= until && cut.until > cut.from);
    const shown = Math.max(1, until - from - inside.reduce((sum, cut) => sum + cut.until - cut.from, 0));
    const perMillisecond = (right - left - inside.length * GAP) / shown;
    const x = (at) => {
        const skipped = inside.map((cut) => Math.max(0, Math.min(at, cut.until) - cut.from));
        const gaps = inside.map((cut, index) => (GAP * (skipped[index] ?? 0)) / (cut.until - cut.from));
        const hidden = skipped.reduce((sum, one) => sum + one, 0);
        return left + (at - from - hidden) * perMillisecond + gaps.reduce((sum, one) => sum + one, 0);
    };
    const edges = [from, ...inside.flatMap((cut) => [cut.from, cut.until]), until];
    const parts = Array.from({ length: edges.length / 2 }, (_, index) => [edges[index * 2], edges[index * 2 + 1]]);
    const all = (0,time_axis/* timeTicks */.Cf)(0, shown);
    const step = (all[1] ?? shown) - (all[0] ?? 0);
    const ticks = parts.flatMap(([start = 0, end = 0]) => {
        const first = Math.ceil(start / step) * step;
        return Array.from({ length: Math.max(0, Math.floor((end - first) / step) + 1) }, (_, index) => first + index * step);
    });
    return { x, ticks, cuts: inside.map((cut) => ({ from: x(cut.from), until: x(cut.until) })) };
}

// EXTERNAL MODULE: ./lib/core/chart/value-scale.js
var value_scale = __webpack_require__(754);
;// CONCATENATED MODULE: ./lib/core/chart/line-chart.js





/** The drawing's own measures, in units of its view box. */
const CHART_BOX = { width: 920, height: 204, left: 64, right: 22, top: 30, bottom: 24 };
const { width: WIDTH, height: HEIGHT, left: LEFT, right: RIGHT, top: TOP, bottom: BOTTOM } = CHART_BOX;
/** A narrower band has no room for its label. */
const LABELLED = 34;
/** Draws a chart as one SVG element with its legend. */
function lineChart(chart) {
    const { title, unit, lines, limits = [], period = 0, stepped = false, untitled = false, format = plainDigits, } = chart;
    const values = lines.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
    const scale = (0,value_scale/* valueScale */.E)(values, limits.map(({ value }) => value), chart);
    const { x, ticks } = createTimeScale(chart, chart.cuts ?? [], { left: LEFT, right: WIDTH - RIGHT });
    const y = (value) => TOP + (1 - (value - scale.bottom) / (scale.top - scale.bottom)) * (HEIGHT - TOP - BOTTOM);
    const hours = ticks.map((at) => `<text class="tick" x="${line_chart_round(x(at))}" y="${HEIGHT - 6}" text-anchor="middle">${(0,time_axis/* formatMinute */.Yi)(at)}</text>`);
    const drawn = [
        bandsOf(chart, x),
        gridOf(scale, y, format),
        hours.join(""),
        marksOf(chart, x),
        limits.map((limit) => limitLine(limit, scale, y)).join(""),
        lines.map((line) => linePath(line, { x, y, stepped, period })).join(""),
    ];
    return `<figure><figcaption>${untitled ? "" : `${escapeHtml(title)} `}<small>${escapeHtml(unit)}</small>${legend(chart)}</figcaption><div class="scroll"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(title)}">${drawn.join("")}</svg></div></figure>`;
}
function bandsOf({ bands = [] }, x) {
    return bands
        .map(({ from, until, name, label = "" }) => {
        const [left, width] = [x(from), x(until) - x(from)];
        const text = label === "" || width < LABELLED
            ? ""
            : `<text class="tick" x="${line_chart_round(left + 4)}" y="${TOP - 18}">${escapeHtml(label)}</text>`;
        return `<g class="band"><title>${escapeHtml(name)}</title><rect x="${line_chart_round(left)}" y="${TOP}" width="${line_chart_round(width)}" height="${HEIGHT - TOP - BOTTOM}"/>${text}</g>`;
    })
        .join("");
}
function gridOf({ ticks }, y, format) {
    return ticks
        .map((value) => `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${line_chart_round(y(value))}" y2="${line_chart_round(y(value))}"/><text class="tick" x="${LEFT - 6}" y="${line_chart_round(y(value) + 4)}" text-anchor="end">${escapeHtml(format(value))}</text>`)
        .join("");
}
function marksOf({ marks }, x) {
    return marks
        .map(({ at, name, kind }) => {
        const place = line_chart_round(x(at));
        const text = kind === "failure"
            ? `<text x="${place}" y="${TOP - 5}" text-anchor="${place > WIDTH / 2 ? "end" : "start"}">${escapeHtml(name)}</text>`
            : "";
        return `<g class="${kind === "failure" ? "mark failure" : "mark"}"><title>${escapeHtml(name)}</title><line x1="${place}" x2="${place}" y1="${TOP}" y2="${HEIGHT - BOTTOM}"/>${text}</g>`;
    })
        .join("");
}
/** Draws a limit; one that the axis does not reach is named at the edge that it lies beyond. */
function limitLine({ name, value, kind }, { bottom, top }, y) {
    const shape = value > top || value < bottom
        ? `<text x="${WIDTH - RIGHT - 4}" y="${value > top ? TOP - 5 : HEIGHT - BOTTOM - 5}" text-anchor="end">${escapeHtml(name)} ${value > top ? "↑" : "↓"} beyond this picture</text>`
        : `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${line_chart_round(y(value))}" y2="${line_chart_round(y(value))}"/>`;
    return `<g class="limit ${kind}"><title>${escapeHtml(name)}</title>${shape}</g>`;
}
function legend({ lines, limits = [] }) {
    const swatch = (attributes) => `<svg class="swatch" viewBox="0 0 18 6" aria-hidden="true"><line x1="0" x2="18" y1="3" y2="3" ${attributes}/></svg>`;
    const keys = [
        ...lines.map(({ name, colour, dash }) => ({
            name,
            swatch: swatch(`stroke="${escapeHtml(colour)}" stroke-width="3"${dash === undefined ? "" : ` stroke-dasharray="${escapeHtml(dash)}"`}`),
        })),
        ...limits.map(({ name, kind }) => ({ name, swatch: swatch(`class="limit ${kind}"`) })),
    ];
    return keys.map(({ name, swatch }) => `<span class="key">${swatch}${escapeHtml(name)}</span>`).join("");
}
const line_chart_round = (value) => Math.round(value * 10) / 10;
const plainDigits = (value) => String(Number(value.toPrecision(3)));

// EXTERNAL MODULE: ./lib/core/canary-report/metric-series.js
var metric_series = __webpack_require__(6203);
// EXTERNAL MODULE: ./lib/core/canary-report/series-table.js
var series_table = __webpack_require__(6353);
// EXTERNAL MODULE: ./lib/core/canary-report/verdict-words.js
var verdict_words = __webpack_require__(9524);
;// CONCATENATED MODULE: ./lib/core/canary-report/verdict-word.js


/** Writes how one metric stands as a coloured word. */
function verdictWord(judged) {
    const { word, tone } = (0,verdict_words/* sayVerdict */.FQ)(judged);
    return `<span class="verdict ${tone}">${escapeHtml(word)}</span>`;
}

;// CONCATENATED MODULE: ./lib/core/canary-report/metric-figure.js










/** More rows than the picture has places side by side would hide each other. */
const COLUMNS = 240;
/** Draws one metric over time, both sides with its limits and phases, and the same as a table. */
function metricFigure(judged, { phases, period }, { id, open }) {
    const { metric, why } = judged;
    const head = `<summary>${verdictWord(judged)} ${htmlText(metric.name, 160)} <small>${htmlText(why)}</small></summary>`;
    const series = (0,metric_series/* metricSeries */.Q)(judged, { period, columns: COLUMNS });
    const body = series.rows.length === 0 ? `<p class="hint">Nothing was reported.</p>` : drawn(judged, series, { phases, period });
    return `<details class="metric" id="${id}"${open ? " open" : ""}>${head}${body}</details>`;
}
function drawn(judged, series, { phases, period }) {
    const { metric, failedAt } = judged;
    const span = spanOf(series.rows, judged.points, phases);
    const name = (0,inert/* inertLine */.F)(metric.name);
    const { width, height, left, right, top, bottom } = CHART_BOX;
    const chart = lineChart({
        title: name,
        untitled: true,
        unit: "UTC",
        ...span,
        period: series.width,
        zoomed: metric.bad === "below",
        format: (value) => (0,series_table/* sayTick */.Zw)(value, metric.unit),
        lines: [
            { name: "baseline", colour: "var(--baseline)", dash: "5 3", points: side(series, ({ baseline }) => baseline) },
            { name: "canary", colour: "var(--canary)", points: side(series, ({ canary }) => canary) },
        ].filter(({ points }) => points.length > 0),
        limits: limitsOf(judged),
        marks: failedAt === undefined
            ? []
            : [{ at: failedAt + period / 2, name: `failed ${(0,time_axis/* formatMinute */.Yi)(failedAt)}`, kind: "failure" }],
        bands: phases.map(({ share, from, until }) => ({
            from,
            until,
            name: `${share} % of the traffic`,
            label: `${share} %`,
        })),
    });
    const { x } = createTimeScale(span, [], { left, right: width - right });
    const place = `data-top="${top}" data-bottom="${height - bottom}"`;
    return `<div class="chart" aria-label="${escapeHtml(`${name}, figures over time`)}" ${place}>${chart}<p class="readout"></p></div>${thinned(series, period)}${twin(judged, series, { period, x })}`;
}
function spanOf(rows, points, phases) {
    const first = Math.min(rows[0]?.from ?? 0, points[0]?.since ?? points[0]?.at ?? Number.POSITIVE_INFINITY);
    return {
        from: Math.min(first, ...phases.map(({ from }) => from)),
        until: Math.max(rows.at(-1)?.until ?? 0, ...phases.map(({ until }) => until)),
    };
}
function side({ rows, width }, cellOf) {
    return rows.flatMap((row) => {
        const cell = cellOf(row);
        if (cell === undefined)
            return [];
        const { low, high, beyond } = cell;
        // Where a row stands for several points, what was pooled into one of them is narrower than the row.
        const since = cell.since === undefined || cell.since > row.from - width ? undefined : cell.since;
        const at = { at: row.from, since, beyond };
        return low === high
            ? [{ ...at, value: low }]
            : [
                { ...at, value: low },
                { ...at, value: high },
            ];
    });
}
function limitsOf({ metric: { limits, unit } }) {
    if (limits === undefined)
        return [];
    const { normal, alert } = limits;
    return [
        ...(normal === undefined
            ? []
            : [{ name: `normal ${(0,limit/* formatValue */.Fl)(normal, unit)}`, value: normal, kind: "normal" }]),
        { name: `alert ${(0,limit/* formatValue */.Fl)(alert, unit)}`, value: alert, kind: "alert" },
    ];
}
function thinned({ rows, width, points }, period) {
    if (width === period)
        return "";
    return `<p class="hint">${points} points of the canary in ${rows.length} columns, each with its lowest and its highest; every point is in this page's JSON.</p>`;
}
function twin({ metric }, { rows }, { period, x }) {
    const cell = (one) => `<td${one?.beyond === true ? ' class="beyond"' : ""}>${escapeHtml((0,series_table/* sayCell */.qg)(one, metric.unit))}</td>`;
    const body = rows.map((row) => `<tr data-x="${x((row.from + row.until) / 2).toFixed(1)}"><td>${(0,series_table/* sayTime */.JS)(row, period)}</td>${cell(row.canary)}${cell(row.baseline)}</tr>`);
    const head = ["UTC", "canary", "baseline"].map((name) => `<th scope="col">${name}</th>`).join("");
    return `<details class="twin"><summary>The same as a table, ${(0,series_table/* sayDays */.ZD)(rows)}</summary><div class="scroll" tabindex="0" role="region" aria-label="Figures"><table><thead><tr>${head}</tr></thead><tbody>${body.join("\n")}</tbody></table></div></details>`;
}

;// CONCATENATED MODULE: ./lib/core/canary-report/page-script.js
/**
 * The page's own script: a pointer over a chart, or the arrow keys in it, show the figures of the row of its table that is nearest,
 * so picture and table cannot say different things. Everything that it shows is text.
 */
const PAGE_SCRIPT = `
for (const chart of document.querySelectorAll(".chart")) {
  const drawing = chart.querySelector("svg[role=img]");
  const readout = chart.querySelector(".readout");
  const table = chart.parentElement.querySelector(".twin table");
  const rows = table === null ? [] : [...table.tBodies[0].rows];
  if (drawing === null || rows.length === 0) continue;
  const heads = [...table.tHead.rows[0].cells].map((cell) => cell.textContent);
  const cursor = document.createElementNS("http://www.w3.org/2000/svg", "line");
  cursor.setAttribute("class", "cursor");
  for (const [name, value] of [["y1", chart.dataset.top], ["y2", chart.dataset.bottom]]) cursor.setAttribute(name, value);
  let place = rows.length - 1;
  // On a narrow screen the newest is seen first.
  const view = chart.querySelector(".scroll");
  view.scrollLeft = view.scrollWidth;
  const words = (row) => [...row.cells].map((cell, index) => heads[index] + " " + cell.textContent).join(" · ");
  const show = (wanted) => {
    place = Math.max(0, Math.min(rows.length - 1, wanted));
    for (const name of ["x1", "x2"]) cursor.setAttribute(name, rows[place].dataset.x);
    drawing.append(cursor);
    readout.textContent = words(rows[place]);
    chart.setAttribute("aria-valuenow", String(place));
    chart.setAttribute("aria-valuetext", readout.textContent);
  };
  const hide = () => { cursor.remove(); readout.textContent = ""; };
  const attributes = { tabindex: "0", role: "slider", "aria-valuemin": "0", "aria-valuemax": String(rows.length - 1), "aria-valuenow": String(place), "aria-valuetext": words(rows[place]) };
  for (const [name, value] of Object.entries(attributes)) chart.setAttribute(name, value);
  const at = (event) => {
    const box = drawing.getBoundingClientRect();
    const x = (event.clientX - box.left) / box.width * drawing.viewBox.baseVal.width;
    let nearest = 0;
    rows.forEach((row, index) => { if (Math.abs(row.dataset.x - x) < Math.abs(rows[nearest].dataset.x - x)) nearest = index; });
    show(nearest);
  };
  drawing.addEventListener("pointermove", at);
  drawing.addEventListener("pointerdown", at);
  drawing.addEventListener("pointerleave", () => { if (document.activeElement !== chart) hide(); });
  chart.addEventListener("focus", () => show(place));
  chart.addEventListener("blur", hide);
  chart.addEventListener("keydown", (event) => {
    const steps = { ArrowLeft: place - 1, ArrowDown: place - 1, ArrowRight: place + 1, ArrowUp: place + 1, PageUp: place + 10, PageDown: place - 10, Home: 0, End: rows.length - 1 };
    if (event.key === "Escape") hide();
    if (!Object.hasOwn(steps, event.key)) return;
    event.preventDefault();
    show(steps[event.key]);
  });
}
`;

;// CONCATENATED MODULE: ./lib/core/html/html-table.js
/** Builds a table that scrolls by itself on a narrow screen; heads and cells are taken as they are. */
function htmlTable(head, rows) {
    const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
    return `<div class="scroll"><table><thead><tr>${head.map((cell) => `<th>${cell}</th>`).join("")}</tr></thead><tbody>${body.join("\n")}</tbody></table></div>`;
}

// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __webpack_require__(6289);
// EXTERNAL MODULE: ./lib/core/canary-report/metric-rows.js + 1 modules
var metric_rows = __webpack_require__(5132);
// EXTERNAL MODULE: ./lib/core/canary-report/panel-rows.js + 1 modules
var panel_rows = __webpack_require__(5094);
// EXTERNAL MODULE: ./lib/core/canary-report/say-statistic.js
var say_statistic = __webpack_require__(1765);
;// CONCATENATED MODULE: ./lib/core/canary-report/report-sections.js









/** Builds the panel: version, deploy time, and the metrics that people ask for first. */
function panelSection({ versions, deployMilliseconds, judgement }) {
    const took = deployMilliseconds === undefined ? "–" : (0,duration/* formatDuration */.a)(deployMilliseconds);
    const known = (version) => (version === "" ? "–" : htmlText(version, 120));
    const rows = (0,panel_rows/* panelRows */.e)(judgement?.metrics ?? []).map(({ name, now, watch, baseline, before, change }) => [
        htmlText(name, 120),
        ...[now, watch, baseline, before, change].map(escapeHtml),
    ]);
    return htmlTable(panel_rows/* PANEL_HEAD */.q, [
        ["Version", known(versions.canary), "", known(versions.baseline), "", ""],
        ["Deploy time", escapeHtml(took), "", "", "", ""],
        ...rows,
    ]);
}
/** Builds the table of phases: shares of the traffic, since when and how long each was judged. */
function phasesSection(phases) {
    const rows = phases.map(({ share, from, until }) => [
        `${share} %`,
        ...[sayInstant(from), sayInstant(until), (0,duration/* formatDuration */.a)(until - from)].map(escapeHtml),
    ]);
    return rows.length === 0 ? "" : htmlTable(["Share", "From (UTC)", "Until (UTC)", "Judged for"], rows);
}
/** Builds the table of all metrics, each with a link to its picture. */
function metricsSection(metrics, idOf) {
    const { head, rows } = (0,metric_rows/* metricRows */.I)(metrics, {
        verdict: verdictWord,
        name: ({ metric }, index) => `<a href="#${idOf(index)}">${htmlText(metric.name, 120)}</a>`,
        why: (text) => htmlText(text),
        words: escapeHtml,
    });
    return htmlTable(head, rows);
}
/** Builds the table of what the verdicts rest on: each test's value, and from what value on it counts. */
function testsSection(metrics) {
    const rows = metrics.flatMap(({ metric, tests }) => tests.map((test) => [htmlText(metric.name, 120), htmlText(test.name, 120), ...(0,say_statistic/* sayStatistic */.O)(test).map(escapeHtml)]));
    return rows.length === 0 ? "" : htmlTable(["Metric", "Test", "Value", "Counts"], rows);
}
function sayInstant(at) {
    return `${new Date(at).toISOString().slice(0, 10)} ${(0,time_axis/* formatSecond */.sK)(at)}`;
}

;// CONCATENATED MODULE: ./lib/core/canary-report/report-style.js
/** What the report of a watch adds to the style of our pages: both sides' colours, and how it prints. */
const REPORT_STYLE = `
:root { --canary: light-dark(#0969da, #4493f8); --baseline: light-dark(#57606a, #b1bac4); --focus: light-dark(#0969da, #4493f8); }
* { box-sizing: border-box; } header, dd, summary { overflow-wrap: anywhere; } td { overflow-wrap: break-word; } a { color: var(--canary); }
dl { display: grid; grid-template-columns: minmax(100px, max-content) 1fr; gap: 4px 16px; margin: 0; } dt { color: var(--soft); } dd { margin: 0; }
header.ended-success { background: #1a7f37; } header.ended-failure { background: #cf222e; } header.ended-unknown { background: #8a5c00; }
header .remedy { font-weight: 600; } header .about { font-size: 13px; }
main > section > .scroll > table { margin-bottom: 4px; } #metrics td:nth-child(2) { min-width: 130px; max-width: 260px; } #metrics td:nth-child(3), #metrics td:nth-child(10) { min-width: 170px; } main { max-width: 1280px; } #panel td:first-child { white-space: normal; min-width: 110px; max-width: 320px; }
.verdict { font-weight: 600; white-space: nowrap; } .verdict.pass { color: var(--good); } .verdict.fail { color: var(--bad); } .verdict.open { color: var(--wait); } .verdict.aside { color: var(--soft); }
details.metric { border-top: 1px solid var(--line); } details.metric > summary { padding: 8px 0; font-weight: 600; cursor: pointer; } summary small { font-weight: 400; color: var(--soft); }
details.twin > summary { color: var(--soft); cursor: pointer; padding: 4px 0; } details.twin .scroll { max-height: 420px; overflow: auto; } .beyond { color: var(--bad); font-weight: 600; } svg .beyond { color: inherit; }
td, .readout { font-variant-numeric: tabular-nums; }
.chart { border-radius: 6px; padding: 2px 4px; } .key { white-space: nowrap; display: inline-block; } .chart:focus-visible, summary:focus-visible, a:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.chart svg[role=img] { display: block; } .chart figure { margin: 4px 0 0; } svg .cursor { stroke: var(--ink); stroke-width: 1; } .readout { min-height: 1.5em; margin: 2px 0; font-size: 13px; }
svg .band:nth-of-type(even) rect { fill: transparent; } svg .band rect { stroke: var(--line); }
@media print {
  :root { color-scheme: light; } @page { margin: 12mm; }
  body { background: #fff; } header { color: #1f2328; background: none !important; border-bottom: 3px solid; padding: 0 0 8px; } main { max-width: none; padding: 0; }
  section { border: 0; padding: 0; } details.metric, tr { break-inside: avoid; } details.metric::details-content { content-visibility: visible; block-size: auto; } details.twin, .readout, .cursor { display: none; } .scroll { overflow: visible; } .scroll svg { min-width: 0 !important; }
  table { font-size: 10px; } th, td, #metrics td, #panel td { min-width: 0 !important; padding: 2px 4px; white-space: normal; }
}
`;

// EXTERNAL MODULE: ./lib/core/canary-report/say-score.js
var say_score = __webpack_require__(3493);
;// CONCATENATED MODULE: ./lib/core/canary-report/canary-report.js












const VERDICTS = { success: "Passed", failure: "Failed", unknown: "Could not be decided" };
/** So many pictures may all stand open. */
const FEW = 8;
const STYLE = `${PAGE_STYLE}${REPORT_STYLE}`;
/** Nothing is loaded from anywhere, and only our own style and script count, by their hashes. */
const POLICY = `default-src 'none'; base-uri 'none'; form-action 'none'; style-src '${hashOf(STYLE)}'; script-src '${hashOf(PAGE_SCRIPT)}'`;
/**
 * Renders the report of a watch as one HTML page that needs no network: verdict, panel, phases, all metrics, each over time with
 * its limits, what the verdicts rest on, and every figure as JSON.
 */
function canaryReport(material) {
    const { service, environment, judgement, phases } = material;
    const metrics = (0,verdict_words/* worstFirst */.md)(judgement?.metrics ?? []);
    const idOf = (index) => `metric-${index + 1}`;
    const figures = metrics.map((judged, index) => metricFigure(judged, material, { id: idOf(index), open: metrics.length <= FEW || (0,verdict_words/* failedAndCounts */.Pr)(judged) }));
    return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">
<title>${escapeHtml((0,inert/* inertLine */.F)(`${VERDICTS[material.ending.decision]}: ${service} in ${environment}`))}</title><style>${STYLE}</style></head><body>
${header(material)}
<main>
${section("panel", "Panel", panelSection(material))}
${section("phases", "Phases", phasesSection(phases))}
${section("metrics", "Metrics", metrics.length === 0 ? "<p>Nothing was judged.</p>" : `${scoreLine(judgement)}${metricsSection(metrics, idOf)}`)}
${section("pictures", "Over time", figures.join("\n"))}
${section("tests", "What the verdicts rest on", testsSection(metrics))}
${section("about", "About this watch", about(material))}
</main><script type="application/json" id="data">${embeddedJson(material)}</script><script>${PAGE_SCRIPT}</script></body></html>
`;
}
function header({ ending, service, environment, versions }) {
    const { decision, headline, remedy, reasonCode } = ending;
    const version = versions.canary === "" ? "" : ` ${htmlText(versions.canary, 120)}`;
    return `<header class="ended-${decision}"><h1>${VERDICTS[decision]}: ${htmlText(service, 120)}${version} in ${htmlText(environment, 120)}</h1>
<p id="headline">${htmlText(headline, 2_000)}</p>${remedy === "" ? "" : `<p class="remedy">${htmlText(remedy, 1_000)}</p>`}
<p class="about"><code>${htmlText(reasonCode)}</code></p></header>`;
}
function section(id, title, body) {
    return body === "" ? "" : `<section id="${id}"><h2>${title}</h2>${body}</section>`;
}
function scoreLine(judgement) {
    const words = (0,say_score/* sayScore */.u)(judgement);
    return words === "" ? "" : `<p>${words}</p>`;
}
function about({ monitor, providerErrors, facts }) {
    const all = [
        { name: "Monitor", text: monitor },
        ...(providerErrors === 0 ? [] : [{ name: "Readings that failed", text: String(providerErrors) }]),
        ...facts,
    ];
    const rows = all.map(({ name, text }) => `<dt>${htmlText(name, 120)}</dt><dd>${htmlText(text, 600)}</dd>`);
    return `<dl>${rows.join("")}</dl>`;
}
function hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}`;
}


/***/ }),

/***/ 3350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ htmlEntities)
/* harmony export */ });
const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
/** Spells the characters that mean something in HTML as entities; all others stay. */
function htmlEntities(text) {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}


/***/ })

};
