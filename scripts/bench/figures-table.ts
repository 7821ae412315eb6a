import { type Figure, reaches } from "./figure.ts";

const HEAD = ["| Figure | Ratio | Beside | Seen | Goal | | How |", "| --- | ---: | --- | ---: | ---: | --- | --- |"];

/** Writes one table of all figures: those that are ratios first, since they hold on other machines too, then the rest, each in the order given. */
export function figuresTable(figures: readonly Figure[]): string {
  const isRatio = ({ ratio }: Figure) => ratio !== undefined;
  const ordered = [...figures.filter(isRatio), ...figures.filter((figure) => !isRatio(figure))];
  return [...HEAD, ...ordered.map(rowOf)].join("\n");
}

function rowOf(figure: Figure): string {
  const { name, seen, unit, against = "", ratio, method } = figure;
  const cells = [
    name,
    ratio === undefined ? "" : times(ratio),
    against,
    Number.isNaN(seen) ? "–" : `${number(seen)} ${unit}`,
    goalOf(figure),
    word(figure),
    method,
  ];
  return `| ${cells.join(" | ")} |`;
}

function goalOf({ goal, unit }: Figure): string {
  if (goal === undefined) return "";
  return goal.of === "ratio" ? `≤ ${times(goal.atMost)}` : `≤ ${number(goal.atMost)} ${unit}`;
}

function word(figure: Figure): string {
  const reached = reaches(figure);
  if (reached !== undefined) return reached ? "reached" : "**missed**";
  return figure.goal === undefined ? "" : "not measured";
}

function times(ratio: number): string {
  return Number.isNaN(ratio) ? "–" : `${ratio.toFixed(2)}×`;
}

/** Writes as many digits as say something: three, but no fewer than stand before the point. */
function number(value: number): string {
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
