import type { Client } from 'pg';
import { type KhmerSkillLabel, parseKhmerSkillLabels, type ReleaseSkill } from './domain/khmer-skill-labels';
import { loadKhmerFile } from './khmer-file';

/** Loads the Khmer names of skills in the open transaction, after their release, unless they are loaded. */
export async function loadKhmerSkillLabels(client: Client, release: string, log: (line: string) => void): Promise<void> {
  let labels: KhmerSkillLabel[] = [];
  const isLoaded = await loadKhmerFile(client, release, { name: 'skills.tsv', hashColumn: 'khmer_skill_labels_hash' }, async (text) => {
    const { rows } = await client.query<ReleaseSkill & { code: string }>('select id, code, label from skill where mapped_to is null');
    labels = parseKhmerSkillLabels(text, new Map(rows.map((one) => [one.code, one])));
    await write(client, labels);
  });
  if (isLoaded) log(`Loaded Khmer labels for ${labels.length} skills`);
}

async function write(client: Client, labels: readonly KhmerSkillLabel[]): Promise<void> {
  await client.query('update skill set label_km = null where label_km is not null');
  await client.query('update skill set label_km = one.label from jsonb_to_recordset($1) as one ("skillId" int, label text) where skill.id = one."skillId"', [
    JSON.stringify(labels),
  ]);
}
