// Runs in the page: of each chart the canary's values by the ticks beside its axis, and how far the last lies above the alert limit.
[...document.querySelectorAll(".chart")].map((chart) => {
  const ticks = [...chart.querySelectorAll("text.tick[text-anchor=end]")].map((tick) => ({
    value: Number.parseFloat(tick.textContent),
    y: Number(tick.getAttribute("y")) - 4,
  }));
  const [low, high] = [ticks[0], ticks.at(-1)];
  const dots = [...chart.querySelectorAll('g[data-line="canary"] circle')];
  const middle = (node) => {
    const { top, height } = node.getBoundingClientRect();
    return top + height / 2;
  };
  const limit = chart.querySelector(".limit.alert > line");
  return {
    name: chart.querySelector("svg[role=img]").getAttribute("aria-label"),
    canary: dots.map(
      (dot) => low.value + ((low.y - Number(dot.getAttribute("cy"))) / (low.y - high.y)) * (high.value - low.value),
    ),
    above: limit === null ? 0 : middle(limit) - middle(dots.at(-1)),
  };
});
