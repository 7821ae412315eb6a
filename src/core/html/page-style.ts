/** The style sheet of our pages; follows the reader's light or dark setting. */
export const PAGE_STYLE = `
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
