import { CallHistory } from "./call-history.js";

/** A command that reached the fake agent, as it stands in its history. */
export interface FakeAgentCall {
  /** Which call this is, from 0. */
  readonly index: number;
  readonly command: string;
  /** As sent; undefined when the request had none. */
  readonly arguments: Readonly<Record<string, unknown>> | undefined;
  /** Any JSON value; undefined when the request had none. */
  readonly id: unknown;
  /** The request's bytes as text. */
  readonly text: string;
  /** What the fake answers of itself, for a scripted reply that changes something in it or comes later. */
  model(): unknown;
}

/** Text in the agent's input that was no request it would look a command up for. */
export interface RefusedAgentInput {
  /** The error that it was answered with. */
  readonly desc: string;
  readonly text: string;
}

/** What reached the agent in order, and who waits for a call. */
export class AgentHistory extends CallHistory<FakeAgentCall> {
  readonly refused: RefusedAgentInput[] = [];

  constructor() {
    super("The fake agent");
  }
}
