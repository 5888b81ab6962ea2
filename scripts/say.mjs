// All messages of the launcher go to stderr: stdout belongs to the command (`--json` output must contain only
// JSON).
export const say = (text) => process.stderr.write(`waymark: ${text}\n`);

/** A failure whose message includes the remedy; it is printed without a stack trace. */
export class Stop extends Error {}

/** A command that was called in a wrong way: exit code 2. */
export class WrongUsage extends Stop {}
