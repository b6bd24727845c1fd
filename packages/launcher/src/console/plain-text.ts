/** Where in a control sequence the text so far ends. */
type State = "text" | "escape" | "intermediate" | "control" | "string" | "string-escape";

/**
 * The longest sequence that is taken for one, in characters; of those with a text in them (titles, links) the longest.
 * What is longer is text again from there on, so that a guest can't hide what it says next by never ending a sequence.
 */
const longest = { control: 64, string: 1_024 } as const;

/** What a text without any of these needs no look at each character for. */
// oxlint-disable-next-line no-control-regex -- it is about them
const anyControl = /[\x00-\x07\x0b\x0c\x0e-\x1f\x7f-\x9f]/;

/**
 * Takes the control sequences of terminals (ECMA-48) and the control characters that print nothing out of a text that
 * comes in pieces, cut anywhere. Tab, newline, carriage return and backspace stay.
 */
export class PlainText {
  #state: State = "text";
  #length = 0;

  push(text: string): string {
    if (this.#state === "text" && !anyControl.test(text)) return text;
    let plain = "";
    for (const character of text) {
      if (this.#takes(character)) plain += character;
    }
    return plain;
  }

  /** Whether the character is text. */
  #takes(character: string): boolean {
    const code = character.codePointAt(0) as number;
    if (this.#state === "text") return this.#inText(code);
    // A sequence ends with its line, at CAN and SUB, and where it gets too long.
    if (code === 0x0a || code === 0x0d) {
      this.#state = "text";
      return true;
    }
    if (code === 0x18 || code === 0x1a) {
      this.#state = "text";
      return false;
    }
    this.#length++;
    switch (this.#state) {
      case "escape":
        this.#afterEscape(code);
        return false;
      case "intermediate":
        if (code >= 0x30) this.#state = "text";
        return false;
      case "control":
        return this.#inControl(code);
      case "string-escape":
        // ESC \ ends it; another ESC begins another sequence.
        this.#state = "text";
        if (code !== 0x5c) this.#afterEscape(code);
        return false;
      default:
        return this.#inString(code);
    }
  }

  #inText(code: number): boolean {
    if (code === 0x1b) this.#begin("escape");
    else if (code === 0x9b) this.#begin("control");
    else if (code === 0x90 || code === 0x98 || (code >= 0x9d && code <= 0x9f)) this.#begin("string");
    else return code === 0x08 || code === 0x09 || code === 0x0a || code === 0x0d || !isControl(code);
    return false;
  }

  #afterEscape(code: number): void {
    if (code === 0x1b) return this.#begin("escape");
    if (code === 0x5b) return this.#begin("control");
    // P, X, ], ^, _, and k of `screen`: a text follows.
    if ([0x50, 0x58, 0x5d, 0x5e, 0x5f, 0x6b].includes(code)) return this.#begin("string");
    this.#state = code >= 0x20 && code <= 0x2f ? "intermediate" : "text";
  }

  #inControl(code: number): boolean {
    if (code === 0x1b) this.#begin("escape");
    else if (code >= 0x40) this.#state = "text";
    else if (this.#length > longest.control) {
      this.#state = "text";
      return !isControl(code);
    }
    return false;
  }

  #inString(code: number): boolean {
    if (code === 0x1b) this.#state = "string-escape";
    else if (code === 0x07 || code === 0x9c) this.#state = "text";
    else if (this.#length > longest.string) {
      this.#state = "text";
      return !isControl(code);
    }
    return false;
  }

  #begin(state: State): void {
    this.#state = state;
    this.#length = 0;
  }
}

function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code < 0xa0);
}
