// Everything the launcher itself says goes to stderr: stdout belongs to the command (`--json` must stay clean).
export const say = (text) => process.stderr.write(`waymark: ${text}\n`);

/** A failure whose message tells a person what to do; it is printed without a stack trace. */
export class Stop extends Error {}
