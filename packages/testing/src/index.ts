export type { FakeCall } from "./call-history.js";
export { FakeGuestAgent } from "./fake-guest-agent.js";
export type { FakeGuestProcess } from "./fake-guest-agent-exec.js";
export type { FakeGuestFiles } from "./fake-guest-agent-files.js";
export type { FakeAgentCall, RefusedAgentInput } from "./fake-guest-agent-history.js";
export type { FakeGuestAgentOptions } from "./fake-guest-agent-options.js";
export type { ExecResult, OnExec } from "./fake-guest-agent-programs.js";
export {
  type AgentReply,
  type AgentReplyHandler,
  type HeldAgentReply,
  type RawReply,
  rawReply,
} from "./fake-guest-agent-replies.js";
export type { ListenOn } from "./fake-listener.js";
export type { FakeQmpConnection } from "./fake-qmp-connection.js";
export type { FakeQmpOptions } from "./fake-qmp-options.js";
export { FakeQmpServer } from "./fake-qmp-server.js";
export { buildGuest } from "./guest/build-guest.js";
export { GuestBuildError, type GuestBuildErrorCode } from "./guest/guest-build-error.js";
export type { BuildGuestOptions, Guest, GuestAgentOptions, GuestFile } from "./guest/guest-options.js";
export { printAsQemu } from "./qemu-json.js";
export { failure, type QmpFailure } from "./qmp-failure.js";
export type { QmpRequest } from "./qmp-request.js";
export { type HeldReply, never, type Reply } from "./reply-script.js";
export { WrongPeer, type WrongPeerKind } from "./wrong-peer.js";
