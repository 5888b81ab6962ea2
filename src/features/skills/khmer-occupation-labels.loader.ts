import type { Client } from 'pg';
import { type ReleaseOccupation, type ReleaseOccupations, parseKhmerLabels, type KhmerLabels } from './domain/khmer-occupation-labels';
import { loadKhmerFile } from './khmer-file';

/** Loads the Khmer labels of occupations in the open transaction, after their release, unless they are loaded. */
export async function loadKhmerLabels(client: Client, release: string, log: (line: string) => void): Promise<void> {
  let count = 0;
  const isLoaded = await loadKhmerFile(client, release, { name: 'kinds_of_work.tsv', hashColumn: 'khmer_labels_hash' }, async (text) => {
    const labels = parseKhmerLabels(text, await readReleased(client));
    await write(client, labels);
    count = labels.words.filter(({ position }) => position === 0).length;
  });
  if (isLoaded) log(`Loaded Khmer labels for ${count} occupations`);
}

async function readReleased(client: Client): Promise<ReleaseOccupations> {
  const occupations = await client.query<ReleaseOccupation & { escoCode: string }>(
    'select id, esco_code as "escoCode", isco_code as "iscoCode", label from occupation',
  );
  const groups = await client.query<{ code: string; label: string }>('select code, label from isco_group');
  return {
    occupations: new Map(occupations.rows.map((one) => [one.escoCode, one])),
    groups: new Map(groups.rows.map(({ code, label }) => [code, label])),
  };
}

async function write(client: Client, { words, groups, common }: KhmerLabels): Promise<void> {
  await client.query('delete from occupation_khmer_label');
  await client.query(
    `insert into occupation_khmer_label (occupation_id, position, label, key)
     select "occupationId", position, label, key
     from jsonb_to_recordset($1) as word ("occupationId" int, position int, label text, key text)`,
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
