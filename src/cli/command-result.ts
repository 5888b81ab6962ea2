/** The result of a command: lines for a person, one document for a machine, and whether it was refused. */
export interface CommandResult {
  readonly lines: readonly string[];
  readonly document: object;
  readonly refused?: boolean;
}

/** Why a command could not do its work, with the remedy: exit code 1 and no stack. */
export class CommandFailure extends Error {}

/** A command with wrong options or arguments: exit code 2. */
export class UsageError extends Error {}

/** Untrusted text as one harmless line: quoted, without control characters, cut to 60 characters. */
export function quoted(text: string): string {
  const excerpt = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return JSON.stringify(excerpt).replace(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, '\ufffd');
}
