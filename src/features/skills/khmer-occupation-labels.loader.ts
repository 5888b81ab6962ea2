import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { type ReleaseOccupation, parseKhmerLabels, type KhmerLabels } from './domain/khmer-occupation-labels';

/** The project's root is three folders up from `src/features/skills` and from `dist/features/skills` alike. */
const FOLDER = join(__dirname, '..', '..', '..', 'data', 'khmer');
const FILE = 'kinds_of_work.tsv';

/**
 * Loads the Khmer labels of occupations in the open transaction, after their release. Does nothing if this
 * version of the file is already loaded; another version replaces all labels.
 */
export async function loadKhmerLabels(client: Client, release: string, log: (line: string) => void): Promise<void> {
  const text = readFileSync(join(FOLDER, FILE), 'utf8');
  const { release: writtenFor } = JSON.parse(readFileSync(join(FOLDER, 'kinds_of_work.json'), 'utf8')) as { release: string };
  if (writtenFor !== release) throw new Error(`data/khmer/${FILE} was written for ${writtenFor}, not for ${release}: update it for this release.`);
  const digest = createHash('sha256').update(text).digest('hex');
  const { rows } = await client.query<{ loaded: string | null }>('select khmer_labels_hash as loaded from taxonomy_release');
  if (rows[0]?.loaded === digest) return;
  const labels = await read(client, text);
  await write(client, labels);
  await client.query('update taxonomy_release set khmer_labels_hash = $1', [digest]);
  log(`Loaded Khmer labels for ${labels.words.filter(({ position }) => position === 0).length} occupations`);
}

async function read(client: Client, text: string): Promise<KhmerLabels> {
  const occupations = await client.query<ReleaseOccupation & { escoCode: string }>(
    'select id, esco_code as "escoCode", isco_code as "iscoCode", label from occupation',
  );
  const groups = await client.query<{ code: string; label: string }>('select code, label from isco_group');
  try {
    return parseKhmerLabels(text, {
      occupations: new Map(occupations.rows.map((one) => [one.escoCode, one])),
      groups: new Map(groups.rows.map(({ code, label }) => [code, label])),
    });
  } catch (failure) {
    throw new Error(`data/khmer/${FILE} ${failure instanceof Error ? failure.message : String(failure)}`, { cause: failure });
  }
}

async function write(client: Client, { words, groups, common }: KhmerLabels): Promise<void> {
  await client.query('delete from occupation_khmer_label');
  await client.query(
    `insert into occupation_khmer_label (occupation_id, position, label, key, pairs)
     select "occupationId", position, label, key, pairs
     from jsonb_to_recordset($1) as word ("occupationId" int, position int, label text, key text, pairs text[])`,
    [JSON.stringify(words)],
  );
  await client.query('update isco_group set label_km = null where label_km is not null');
  await client.query('update isco_group set label_km = one.label from jsonb_to_recordset($1) as one (code text, label text) where isco_group.code = one.code', [
    JSON.stringify(groups),
  ]);
  await client.query('update occupation set suggestion_rank = null where suggestion_rank is not null');
  await client.query('update occupation set suggestion_rank = place from unnest($1::int[]) with ordinality as one (id, place) where occupation.id = one.id', [
    common,
  ]);
  await client.query('analyze occupation_khmer_label');
}
