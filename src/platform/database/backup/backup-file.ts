import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';

/**
 * The backup file format: gzip over lines. A line of JSON describes what follows; the rows of a table are in
 * PostgreSQL's COPY text format and end with `\.`, which can never be a row. The last line confirms that the
 * file is complete.
 */
const HEADER = z.object({
  waymark: z.literal('backup'),
  format: z.literal(1),
  at: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  /** Ids of the keys that hashed PINs and check-in codes; the keys themselves are not in the file. */
  peppers: z.array(z.object({ id: z.string(), pins: z.number(), codes: z.number() })),
});
const TABLE = z.object({ table: z.string(), columns: z.array(z.string()) });
const SEQUENCE = z.object({ sequence: z.string(), value: z.string(), called: z.boolean() });
const END = z.object({ end: z.literal(true), tables: z.number(), rows: z.number() });
const ENTRY = z.union([TABLE, SEQUENCE, END]);

export type BackupHeader = z.infer<typeof HEADER>;
type Entry = z.infer<typeof ENTRY>;

/** The file cannot be read as a backup. */
export class BackupFileError extends Error {}

const END_OF_ROWS = '\\.';
const BATCH_BYTES = 1 << 16;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Writes to a temporary file in the same folder and renames it when all data is on disk: an interrupted
 * backup leaves the earlier file unchanged.
 */
export async function writeAtomically(file: string, write: (out: Writable) => Promise<void>): Promise<void> {
  // unique name: two concurrent backups to the same file do not write into each other's temporary file
  const draft = `${file}.${randomUUID().slice(0, 8)}.partial`;
  const stop = (signal: NodeJS.Signals): void => {
    rmSync(draft, { force: true });
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  try {
    const gzip = createGzip();
    const finished = pipeline(gzip, createWriteStream(draft, { mode: 0o600, flags: 'wx' }));
    // a full disk fails the pipeline while `write` may still wait for the database
    await Promise.race([write(gzip), finished.then(() => Promise.reject(new Error(`${draft} was closed too early.`)))]);
    gzip.end();
    await finished;
    const handle = await open(draft, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    renameSync(draft, file);
  } catch (failure) {
    rmSync(draft, { force: true });
    throw failure;
  } finally {
    for (const signal of SIGNALS) process.removeListener(signal, stop);
  }
}

export async function writeEntry(out: Writable, entry: Entry | BackupHeader | typeof END_OF_ROWS): Promise<void> {
  await writeBytes(out, `${typeof entry === 'string' ? entry : JSON.stringify(entry)}\n`);
}
export const writeEndOfRows = (out: Writable): Promise<void> => writeEntry(out, END_OF_ROWS);

export async function writeBytes(out: Writable, bytes: Buffer | string): Promise<void> {
  if (!out.write(bytes)) await once(out, 'drain');
}

async function* unzip(text: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  try {
    yield* text;
  } catch (failure) {
    throw /^(Z_|ERR_)/.test(String((failure as { code?: string }).code)) ? new BackupFileError('it is cut off, damaged or not a backup') : failure;
  }
}

/** Lines of the file, without their newline. */
async function* linesOf(file: string): AsyncGenerator<Buffer, void> {
  const source = createReadStream(file);
  const text = source.pipe(createGunzip());
  source.on('error', (failure) => text.destroy(failure));
  let rest: Buffer[] = [];
  for await (const chunk of unzip(text)) {
    let from = 0;
    for (let to = chunk.indexOf(10); to >= 0; to = chunk.indexOf(10, from)) {
      const piece = chunk.subarray(from, to);
      yield rest.length === 0 ? piece : Buffer.concat([...rest, piece]);
      rest = [];
      from = to + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (rest.length > 0) throw new BackupFileError('its last line is cut off');
}

export interface BackupVisitor {
  header(header: BackupHeader): Promise<void> | void;
  /** @returns the sink for the rows of the table */
  table(table: string, columns: readonly string[]): Promise<{ rows(bytes: Buffer): Promise<void>; end(): Promise<void> }>;
  sequence(sequence: string, value: string, called: boolean): Promise<void> | void;
}

/** Reads a backup from beginning to end with bounded memory. @throws BackupFileError if it is incomplete */
export async function readBackup(file: string, visitor: BackupVisitor): Promise<{ tables: number; rows: number }> {
  const lines = linesOf(file);
  const first = await lines.next();
  if (first.done) throw new BackupFileError('it is empty');
  await visitor.header(parseLine(HEADER, first.value));
  const counts = { tables: 0, rows: 0 };
  for await (const line of lines) {
    const entry = parseLine(ENTRY, line);
    if ('table' in entry) {
      counts.tables += 1;
      counts.rows += await readRows(lines, await visitor.table(entry.table, entry.columns));
    } else if ('sequence' in entry) await visitor.sequence(entry.sequence, entry.value, entry.called);
    else if (entry.tables === counts.tables && entry.rows === counts.rows) return counts;
    else throw new BackupFileError(`it should have ${entry.rows} rows in ${entry.tables} tables and has ${counts.rows} in ${counts.tables}`);
  }
  throw new BackupFileError('it ends too early');
}

async function readRows(lines: AsyncGenerator<Buffer, void>, target: Awaited<ReturnType<BackupVisitor['table']>>): Promise<number> {
  let [batch, size, count] = [[] as Buffer[], 0, 0];
  for (let line = await lines.next(); !line.done; line = await lines.next()) {
    if (line.value.length === 2 && line.value.toString('latin1') === END_OF_ROWS) {
      if (size > 0) await target.rows(Buffer.concat(batch));
      await target.end();
      return count;
    }
    batch.push(line.value, NEW_LINE);
    size += line.value.length + 1;
    count += 1;
    if (size < BATCH_BYTES) continue;
    await target.rows(Buffer.concat(batch));
    [batch, size] = [[], 0];
  }
  throw new BackupFileError('it ends within a table');
}
const NEW_LINE = Buffer.from('\n');

function parseLine<T>(type: z.ZodType<T>, line: Buffer): T {
  try {
    return type.parse(JSON.parse(line.toString('utf8')));
  } catch {
    throw new BackupFileError('it holds a line that is not part of a backup');
  }
}
