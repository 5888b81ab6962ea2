import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { z } from 'zod';
import { readDataFile } from '../../platform/data-file';

/** The project's root is three folders up from `src/features/skills` and from `dist/features/skills` alike. */
const FOLDER = join(__dirname, '..', '..', '..', 'data', 'khmer');

/** A file of Khmer labels, and where the SHA-256 of its loaded version is stored. */
export interface KhmerFile {
  readonly name: string;
  readonly hashColumn: 'khmer_labels_hash' | 'khmer_skill_labels_hash';
}

/**
 * Loads a file of Khmer labels in the open transaction. Does nothing if this version of it is already loaded.
 * @param load replaces the loaded labels by those of the text; its errors get the name of the file
 * @returns whether it was loaded
 */
export async function loadKhmerFile(client: Client, release: string, { name, hashColumn }: KhmerFile, load: (text: string) => Promise<void>): Promise<boolean> {
  const { release: writtenFor } = readDataFile('khmer/release.json', z.object({ release: z.string() }));
  if (writtenFor !== release) throw new Error(`data/khmer was written for ${writtenFor}, not for ${release}: update it for this release.`);
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const hash = createHash('sha256').update(text).digest('hex');
  const { rows } = await client.query<{ loaded: string | null }>(`select ${hashColumn} as loaded from taxonomy_release`);
  if (rows[0]?.loaded === hash) return false;
  try {
    await load(text);
  } catch (failure) {
    throw new Error(`data/khmer/${name} ${failure instanceof Error ? failure.message : String(failure)}`, { cause: failure });
  }
  await client.query(`update taxonomy_release set ${hashColumn} = $1`, [hash]);
  return true;
}
