/** What one run of one contender measured: names to numbers, as its child process printed them. */
export type Measurement = Readonly<Record<string, number>>;

/** Reads the one line of JSON that a scenario prints. Throws when it is anything but an object of finite numbers. */
export function parseMeasurement(text: string): Measurement {
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
    throw new TypeError(`a scenario must print one JSON object, not ${text}`);
  }
  const numbers: Record<string, number> = {};
  for (const [name, value] of Object.entries(parsed)) {
    if (typeof value !== "number" || !Number.isFinite(value)) {
      throw new TypeError(`a scenario printed ${JSON.stringify(value)} for ${name}, not a number`);
    }
    numbers[name] = value;
  }
  return numbers;
}

/** The number called `name`. Throws when this measurement has none. */
export function figure(measurement: Measurement, name: string): number {
  const value = measurement[name];
  if (value === undefined) throw new Error(`no ${name} among ${Object.keys(measurement).join(", ")}`);
  return value;
}

/** The middle value, or the mean of the two in the middle. Throws on an empty list. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error("the median of nothing");
  return (lower + upper) / 2;
}
