/** What the report of a watch adds to the style of our pages: both sides' colours, and how it prints. */
export const REPORT_STYLE = `
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
