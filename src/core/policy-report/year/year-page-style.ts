/** The style of the page around the year view; narrow screens put the rules below the picture, paper folds the table open. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --page: light-dark(#ffffff, #12161c); --ink: light-dark(#1f2933, #e6eaf0); --soft: light-dark(#5f6b7a, #98a4b3); --line: light-dark(#d9dee5, #2c3440); }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px; max-width: 1480px; background: var(--page); color: var(--ink); font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
header h1 { font-size: 26px; margin: 0; }
header p { margin: 2px 0 8px; color: var(--soft); }
nav a { color: inherit; margin-right: 12px; }
section { border-top: 1px solid var(--line); padding: 12px 0 20px; break-inside: avoid; }
.beside { display: flex; gap: 28px; align-items: flex-start; flex-wrap: wrap; }
figure { margin: 0; flex: 1 1 720px; min-width: 0; }
figure svg { width: 100%; height: auto; display: block; }
@media screen and (max-width: 700px) { body { padding: 12px; } figure { flex-basis: 100%; overflow-x: auto; } figure svg { width: 860px; } }
aside { flex: 1 1 260px; max-width: 420px; padding-top: 14px; }
aside h2 { font-size: 16px; margin: 0 0 8px; }
aside h3 { font-size: 14px; margin: 14px 0 2px; }
aside ul { margin: 0; padding: 0; list-style: none; }
aside p { margin: 0; color: var(--soft); font-size: 12.5px; }
details { margin-top: 8px; }
summary { cursor: pointer; color: var(--soft); }
table { border-collapse: collapse; margin-top: 8px; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); padding: 4px 0; }
th, td { text-align: left; padding: 4px 12px 4px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td:nth-child(-n+2) { white-space: nowrap; }
@media print {
  :root { color-scheme: light; --page: #ffffff; --ink: #1f2933; --soft: #5f6b7a; --line: #d9dee5; }
  @page { size: A4 landscape; margin: 10mm; }
  body { padding: 0; max-width: none; }
  nav, details { display: none; }
  section { break-before: page; }
  section:first-child { break-before: auto; }
  .beside { flex-wrap: nowrap; }
}
`.trim();
