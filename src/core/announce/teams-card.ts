import { inertLine } from "../text/inert.ts";
import type { Announcement } from "./announcement.ts";
import { type Wording, wordingOf } from "./wording.ts";

/** How much of an announcement a card tells: all of it, or what a receiver that found it too large may still take. */
export type CardLength = "whole" | "short";

interface TextRun {
  readonly type: "TextRun";
  readonly text: string;
  readonly weight?: "Bolder";
}

const LONGEST_TEXT = 400;
/** Teams takes about 28 KB, and receivers have counted two bytes a character. */
const LONGEST_CARD = 13_000;
/** Teams shows six buttons. */
const MOST_BUTTONS = 6;

/**
 * Renders an announcement as an Adaptive Card 1.4 for Teams. All text stands in runs (`TextRun`), which read no Markdown, so that no
 * link and no mention can be forged; links are buttons.
 */
export function teamsCard(announcement: Announcement, length: CardLength): object {
  const wording = wordingOf(announcement);
  const whole = cardOf(wording, [...facts(wording), ...details(wording)]);
  if (length === "whole" && JSON.stringify(whole).length <= LONGEST_CARD) return whole;
  const middle = cardOf(wording, facts(wording));
  return length === "whole" && JSON.stringify(middle).length <= LONGEST_CARD ? middle : cardOf(wording, []);
}

/** Wraps a card as the flow templates of Teams take it: a message with one attachment. */
export function teamsMessage(card: object): object {
  return {
    type: "message",
    attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content: card }],
  };
}

function cardOf({ mark, verdict, next, links }: Wording, middle: readonly object[]): object {
  const buttons = links
    .filter(([, address]) => /^https?:\/\/[^\s<>"]+$/.test(address))
    .map(([title, url]) => ({ type: "Action.OpenUrl", title, url }));
  return {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.4",
    body: [
      { ...textOf([bold(`${mark} ${inertLine(verdict, LONGEST_TEXT)}`)]), spacing: "None" },
      ...middle,
      ...(next === "" ? [] : [textOf([bold("Next: "), plain(next)])]),
    ],
    ...(buttons.length === 0 ? {} : { actions: buttons.slice(0, MOST_BUTTONS) }),
  };
}

function facts({ facts: given }: Wording): object[] {
  return given.map(([label, value]) => ({ ...textOf([bold(`${label}: `), plain(value)]), spacing: "Small" }));
}

function details({ details: given }: Wording): object[] {
  return given.flatMap(({ title, lines }) => [
    textOf([bold(title)]),
    ...lines.map((line) => ({ ...textOf([plain(`• ${line}`)]), spacing: "None" })),
  ]);
}

function textOf(inlines: readonly TextRun[]): object {
  return { type: "RichTextBlock", inlines };
}

function plain(text: string): TextRun {
  return { type: "TextRun", text: inertLine(text, LONGEST_TEXT) };
}

function bold(text: string): TextRun {
  return { type: "TextRun", text, weight: "Bolder" };
}
