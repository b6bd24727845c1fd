/** The reason of a signal that a deadline fired, not the caller. */
export class DeadlineExpired extends Error {}
