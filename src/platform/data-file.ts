import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The project's root is two folders up from `src/platform` and from `dist/platform` alike. */
const FOLDER = join(__dirname, '..', '..', 'data');

/** A day as `YYYY-MM-DD`. */
export const DAY = z.iso.date();
/** A text of a data file in both languages. */
export const TEXTS = z.object({ en: z.string().min(1), km: z.string().min(1) });

/**
 * Reads a JSON file of the folder `data`. A file of another shape stops the start and names what is wrong,
 * because it would otherwise fail later, in a request.
 * @param name the path below `data`, such as `rules/hours.json`
 */
export function readDataFile<T>(name: string, type: z.ZodType<T>): T {
  return parseDataFile(name, readFileSync(join(FOLDER, name), 'utf8'), type);
}

/** The same for the text of a file. */
export function parseDataFile<T>(name: string, text: string, type: z.ZodType<T>): T {
  const { error, data } = type.safeParse(jsonOf(name, text), { jitless: true });
  if (!error) return data;
  const problems = error.issues.map(({ path, message }) => `${path.map(String).join('.') || 'the file'}: ${message}`);
  throw new Error(`Cannot read data/${name}: ${problems.join('; ')}. Correct the file.`);
}

function jsonOf(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`Cannot read data/${name}: it is not JSON (${(cause as Error).message}). Correct the file.`, { cause });
  }
}
