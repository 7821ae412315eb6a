/** A rehearsal that cannot be played as asked; the message says what to write instead. */
export class InvalidScenario extends Error {}
