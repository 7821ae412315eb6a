import type { Tag } from "@aws-sdk/client-ecs";
import { invalidParameter } from "../protocol/invalid-parameter.ts";

const MOST = 50;
const LONGEST_KEY = 128;
const LONGEST_VALUE = 256;
/** "Letters, numbers, and spaces representable in UTF-8, and the following characters: + - = . _ : / @". */
const CHARACTERS = /^[\p{L}\p{N}\p{Z}+\-=._:/@]*$/u;

/** Refuses tags that ECS refuses (ECS API reference, Tag and TagResource): their number, lengths and characters, one of a key, none of AWS's own. */
export function checkTags(tags: readonly Tag[]): void {
  if (tags.length > MOST) throw invalidParameter(`Tags can not contain more than ${MOST} elements.`);
  if (new Set(tags.map(({ key }) => key)).size < tags.length)
    throw invalidParameter("Tags can not contain duplicate keys.");
  for (const { key = "", value = "" } of tags) {
    if (key === "" || Array.from(key).length > LONGEST_KEY)
      throw invalidParameter(`Tag keys must have between 1 and ${LONGEST_KEY} characters.`);
    if (Array.from(value).length > LONGEST_VALUE)
      throw invalidParameter(`Tag values must have at most ${LONGEST_VALUE} characters.`);
    if (!CHARACTERS.test(key) || !CHARACTERS.test(value))
      throw invalidParameter(`The tag ${key} has characters that are not allowed in tags.`);
    if (/^aws:/i.test(key)) throw invalidParameter("Tag keys that begin with aws: are reserved.");
  }
}
