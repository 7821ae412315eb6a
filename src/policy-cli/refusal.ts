/** Reports that a command cannot do what was asked: the command line is wrong, or something cannot be read. Exit status 2. */
export class Refusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = "Refusal";
  }
}
