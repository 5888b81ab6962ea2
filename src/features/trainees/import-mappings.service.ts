import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { HOURS_COLUMN, type ImportColumns } from '../../shared/imports/import-file';
import {
  HEADING_TARGET,
  identifiesPerson,
  type ImportMapping,
  LEVEL_COLUMN,
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

/** In addition to the columns, whose names do not begin so. */
const headingTarget = (kind: string): string => (kind === 'trainees' ? HEADING_TARGET : `${HEADING_TARGET} ${kind}`);
const MAX_REMEMBERED = 20_000;

const isStorable = (text: string): boolean => text !== '' && text.length <= MAX_MAPPED_LENGTH;

/** The kind of import, and the columns about which staff may decide. */
export interface ImportTarget {
  readonly kind: string;
  readonly columns: ImportColumns;
}

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
   * is never stored, nor one with a risk word (`RiskWords`), nor a decision about a column that the import does not have.
   */
  async remember(
    tx: Tx,
    { kind, columns }: ImportTarget,
    { headings, texts, forgotten }: ImportMapping,
    isProtected: (text: string) => boolean,
  ): Promise<void> {
    const { institutionId, accountId } = tx.actor;
    if (institutionId === null) return;
    const known = new Set([...columns.required, ...columns.optional, ...(columns.hours ? [HOURS_COLUMN, LEVEL_COLUMN] : [])]);
    const withdrawn = forgotten.filter(({ target, key }) => (target === HEADING_TARGET || known.has(target)) && isStorable(key));
    if (withdrawn.length > 0)
      await tx.query(
        'delete from import_mapping m using jsonb_to_recordset($2) as r (target text, key text) where m.institution_id = $1 and m.target = r.target and m.key = r.key',
        [institutionId, JSON.stringify(withdrawn.map(({ target, key }) => ({ target: target === HEADING_TARGET ? headingTarget(kind) : target, key })))],
      );
    const rows: Remembered[] = [
      ...Object.entries(headings)
        .filter(([, meaning]) => meaning === null || known.has(meaning))
        .map(([key, meaning]) => ({ target: headingTarget(kind), key, meaning })),
      ...Object.entries(texts)
        .filter(([target]) => known.has(target))
        .flatMap(([target, ofColumn]) => Object.entries(ofColumn).map(([key, meaning]) => ({ target, key: textKey(key), meaning }))),
    ].filter(
      ({ target, key, meaning }) =>
        !mayBeAddress(target, key) && isStorable(key) && (meaning === null || isStorable(meaning)) && !isProtected(key) && !identifiesPerson(key, ''),
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
