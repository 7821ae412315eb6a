/**
 * The page's own script: a pointer over a chart, or the arrow keys in it, show the figures of the row of its table that is nearest,
 * so picture and table cannot say different things. Everything that it shows is text.
 */
export const PAGE_SCRIPT = `
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
