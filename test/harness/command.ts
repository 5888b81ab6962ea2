import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/program';
import type { Harness } from './harness';

export interface CommandResult {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** A command of the command line, run as `npm run waymark -- …` runs it. */
export async function runCommand(environment: NodeJS.ProcessEnv, ...words: string[]): Promise<CommandResult> {
  let [out, error] = ['', ''];
  const code = await run(words, environment, { out: (text) => void (out += text), error: (text) => void (error += text) });
  return { code, out, error };
}

/** The environment of a command that connects to the test database as its owner. */
export const ownerEnvironment = (harness: Harness): Record<string, string> => ({
  DATABASE_URL: Object.assign(new URL(process.env['WAYMARK_TEST_POSTGRES'] ?? ''), { pathname: `/${harness.database}` }).href,
  DATABASE_URL_QUEUE: harness.logins.queue,
  WAYMARK_DATA_DIR: harness.folder,
});

/** Writes an import file into the harness folder. @returns its path */
export function writeImportFile(harness: Harness, lines: readonly string[] | Buffer, name = 'sheet.csv'): string {
  const path = join(harness.folder, name);
  writeFileSync(path, Buffer.isBuffer(lines) ? lines : `${lines.join('\n')}\n`);
  return path;
}
