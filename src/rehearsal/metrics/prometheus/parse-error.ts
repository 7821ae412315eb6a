/** Says why a text is no PromQL, or none that this server knows. */
export class ParseError extends Error {}
