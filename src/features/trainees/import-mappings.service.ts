import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import {
  HEADING_TARGET,
  identifiesPerson,
  type ImportMapping,
  MAX_MAPPED_LENGTH,
  mayBeAddress,
  NO_MAPPING,
  textKey,
} from '../../shared/imports/import-mapping';

interface Remembered {
  readonly target: string;
  readonly key: string;
  readonly meaning: string | null;
}

/** Beside the columns, whose names do not begin so. */
const headingTarget = (kind: string): string => (kind === 'trainees' ? HEADING_TARGET : `${HEADING_TARGET} ${kind}`);
const MAX_REMEMBERED = 20_000;

/** What the words of an institution's sheets mean, as its staff decided. Row-level security limits it to the institution. */
@Injectable()
export class ImportMappingsService {
  /** @param kind the kind of import, because a heading may mean another column in each */
  async ofInstitution(tx: Tx, kind: string): Promise<ImportMapping> {
    if (tx.actor.institutionId === null) return NO_MAPPING;
    const rows = await tx.query<Remembered>(`select target, key, meaning from import_mapping order by mapped_at desc limit ${MAX_REMEMBERED}`);
    const headings = Object.fromEntries(rows.filter(({ target }) => target === headingTarget(kind)).map(({ key, meaning }) => [key, meaning]));
    const texts: Record<string, Record<string, string | null>> = {};
    for (const { target, key, meaning } of rows) if (!target.startsWith(HEADING_TARGET)) (texts[target] ??= {})[key] = meaning;
    return { ...NO_MAPPING, headings, texts };
  }

  /**
   * Stores what was decided for an import and removes what was withdrawn, as the writer role. A text with a telephone number or another sign of a person
   * is never stored, nor one with a risk word (`RiskWords`).
   */
  async remember(tx: Tx, kind: string, { headings, texts, forgotten }: ImportMapping, isProtected: (text: string) => boolean): Promise<void> {
    const { institutionId, accountId } = tx.actor;
    if (institutionId === null) return;
    if (forgotten.length > 0)
      await tx.query(
        'delete from import_mapping m using jsonb_to_recordset($2) as r (target text, key text) where m.institution_id = $1 and m.target = r.target and m.key = r.key',
        [institutionId, JSON.stringify(forgotten.map(({ target, key }) => ({ target: target === HEADING_TARGET ? headingTarget(kind) : target, key })))],
      );
    const rows: Remembered[] = [
      ...Object.entries(headings).map(([key, meaning]) => ({ target: headingTarget(kind), key, meaning })),
      ...Object.entries(texts).flatMap(([target, ofColumn]) => Object.entries(ofColumn).map(([key, meaning]) => ({ target, key: textKey(key), meaning }))),
    ].filter(
      ({ target, key }) => !mayBeAddress(target, key) && key !== '' && key.length <= MAX_MAPPED_LENGTH && !isProtected(key) && !identifiesPerson(key, ''),
    );
    if (rows.length === 0) return;
    await tx.query(
      `insert into import_mapping (institution_id, target, key, meaning, mapped_by, mapped_at)
       select $1, r.target, r.key, r.meaning, $2, app.now() from jsonb_to_recordset($3) as r (target text, key text, meaning text)
       on conflict (institution_id, target, key) do update set meaning = excluded.meaning, mapped_by = excluded.mapped_by, mapped_at = excluded.mapped_at`,
      [institutionId, accountId, JSON.stringify(rows)],
    );
  }
}
