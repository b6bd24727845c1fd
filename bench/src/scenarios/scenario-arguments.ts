/** Takes a scenario's arguments in order: each throws when it is missing or no number. */
export class ScenarioArguments {
  readonly #values = process.argv.slice(2);

  text(name: string): string {
    const value = this.#values.shift();
    if (value === undefined) throw new Error(`argument ${name} is missing`);
    return value;
  }

  count(name: string): number {
    const value = Number(this.text(name));
    if (!Number.isSafeInteger(value) || value < 0) throw new Error(`argument ${name} must be a count`);
    return value;
  }
}
