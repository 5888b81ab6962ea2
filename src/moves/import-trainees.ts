import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { insertAll } from '../platform/insert-all';
import type { SheetImport } from '../platform/sheet-import';
import type { Tx } from '../platform/tx';
import { type LocalDate, localDateAt } from '../shared/local-date';
import { isRefusal } from '../shared/refusal';
import { cell, type ImportOutcome, keyOfCells, parts, refuseRepeats, RowReader, sameText, type SheetRow } from '../shared/sheet';
import { provinceNamed } from '../skills/domain/province';
import { SkillsService } from '../skills/skills.service';
import { parseTrainee, type TraineeDraft } from '../trainees/domain/parse-trainee';
import { codeFrom } from '../trainees/domain/trainee-code';
import { TakenSheetsService } from '../trainees/taken-sheets.service';
import { PROTECTED_WORDS, skillsNamedForTrainee, TRAINEE_COLUMN_OF, TRAINEE_COLUMNS, traineeInput, type TraineeNames } from '../trainees/domain/trainee-sheet';

interface Known extends TraineeNames {
  readonly today: LocalDate;
  readonly institutions: ReadonlyMap<string, string>;
  /** Placement officers by institution and login in small letters. */
  readonly officers: ReadonlyMap<string, string>;
  readonly skillIds: ReadonlyMap<string, number>;
  readonly registered: ReadonlySet<string>;
  readonly codes: Set<string>;
}
interface ReadRow {
  readonly line: number;
  readonly institutionId: string;
  readonly placementOfficerId: string | null;
  readonly draft: TraineeDraft;
}

interface Brought extends ReadRow {
  readonly id: string;
  readonly code: string;
}

/** Takes a partner's sheet of working profiles. The trainees are registered; consent, contact, limits and age are written down with each of them. */
@Injectable()
export class ImportTrainees implements SheetImport {
  readonly columns = TRAINEE_COLUMNS;

  constructor(
    private readonly skills: SkillsService,
    private readonly sheets: TakenSheetsService,
  ) {}

  isProtected(column: string): boolean {
    return column.split('_').some((word) => PROTECTED_WORDS.includes(word));
  }

  async import(tx: Tx, rows: readonly SheetRow[], dryRun: boolean): Promise<ImportOutcome> {
    const known = await this.known(tx, rows);
    const readers = rows.map((row) => new RowReader(row, TRAINEE_COLUMN_OF));
    const read = readers.map((reader) => readRow(reader, known));
    const key = ['institution', 'display_name', 'home_province', 'available_from'];
    refuseRepeats(readers, 'display_name', (row) => keyOfCells(row, key));
    const problems = readers.flatMap((reader) => reader.problems);
    if (problems.length > 0) return { problems, imported: [] };
    return tx.attempt(
      async () => {
        const brought = await save(tx, read as ReadRow[], known);
        const [sheetId] = await this.sheets.add(tx, brought);
        return { problems, sheetId, imported: brought.map(({ line, id, code, draft }) => ({ line, kind: 'trainee', id, name: draft.displayName, code })) };
      },
      () => !dryRun,
    );
  }

  private async known(tx: Tx, rows: readonly SheetRow[]): Promise<Known> {
    const [now, provinces, skills, iscoCodes, institutions, officers, registered] = await Promise.all([
      tx.now(),
      this.skills.provinces(tx),
      this.skills.skillsNamed(tx, [...new Set(rows.flatMap(skillsNamedForTrainee))]),
      this.skills.knownIscoCodes(
        tx,
        rows.flatMap((row) => parts(row, 'wishes')),
      ),
      // staff bring in people of their own institution, whoever runs the installation those of any
      tx.query<{ id: string; code: string }>('select id, code from institution where $1::uuid is null or id = $1', [tx.actor.institutionId]),
      tx.query<{ id: string; key: string }>(`select id, institution_id || ' ' || login as key from app.officers_with($1)`, [
        [...new Set(rows.map((row) => cell(row, 'placement_officer').toLowerCase()))],
      ]),
      tx.query<{ institutionId: string; code: string; displayName: string; homeProvince: string; availableFrom: LocalDate }>(
        `select institution_id as "institutionId", code, display_name as "displayName", home_province as "homeProvince", available_from as "availableFrom" from trainee`,
      ),
    ]);
    return {
      today: localDateAt(now),
      institutions: new Map(institutions.map(({ id, code }) => [code, id])),
      officers: new Map(officers.map(({ id, key }) => [key, id])),
      skillIds: new Map([...skills.values()].map(({ code, id }) => [code, id])),
      skillCode: (text) => skills.get(text)?.code ?? 'not known',
      iscoCode: (text) => (iscoCodes.has(text) ? text : 'not known'),
      provinceCode: (text) => provinceNamed(provinces, text) ?? text,
      registered: new Set(registered.map((trainee) => keyOf(trainee.institutionId, trainee))),
      codes: new Set(registered.map(({ code }) => code)),
    };
  }
}

type Named = Pick<TraineeDraft, 'displayName' | 'homeProvince' | 'availableFrom'>;
const keyOf = (institutionId: string, { displayName, homeProvince, availableFrom }: Named): string =>
  `${institutionId} ${homeProvince} ${availableFrom} ${sameText(displayName)}`;

function readRow(reader: RowReader, known: Known): ReadRow | null {
  const institution = cell(reader.row, 'institution');
  const institutionId = known.institutions.get(institution);
  if (institutionId === undefined)
    reader.refuse('institution', institution === '' ? 'EMPTY' : 'UNKNOWN', institution, [...known.institutions.keys()].join(', '));
  const officer = cell(reader.row, 'placement_officer');
  const placementOfficerId = known.officers.get(`${institutionId} ${officer.toLowerCase()}`) ?? null;
  if (officer !== '' && institutionId !== undefined && placementOfficerId === null) reader.refuse('placement_officer', 'UNKNOWN');
  const draft = parseTrainee(traineeInput(reader, known));
  if (isRefusal(draft)) {
    reader.refuseAll(draft.problems ?? []);
    return null;
  }
  if (institutionId === undefined) return null;
  if (known.registered.has(keyOf(institutionId, draft))) reader.refuse('display_name', 'ALREADY_THERE');
  return { line: reader.row.line, institutionId, placementOfficerId, draft };
}

/** A code nobody has yet; chance alone gives one twice among a few thousand. */
function freeCode(codes: Set<string>): string {
  for (;;) {
    const code = codeFrom(randomBytes(6));
    if (codes.has(code)) continue;
    codes.add(code);
    return code;
  }
}

/** As where somebody is registered by hand: whoever brings her in is her placement officer until another is named, and a case worker her case worker, too. */
async function save(tx: Tx, rows: readonly ReadRow[], known: Known): Promise<readonly Brought[]> {
  const { accountId, roles } = tx.actor;
  const caseWorkerId = roles.includes('CASE_WORKER') ? accountId : null;
  const written = rows.map((row) => ({ ...row, id: randomUUID(), code: freeCode(known.codes) }));
  await insertAll(
    tx,
    'trainee',
    written.map(({ institutionId, placementOfficerId, id, code, draft }) => {
      const { skills: _skills, languages: _languages, wishes: _wishes, ...profile } = draft;
      return { institutionId, id, code, placementOfficerId: placementOfficerId ?? accountId, caseWorkerId, ...profile, state: 'REGISTERED' };
    }),
  );
  const of = (list: (draft: TraineeDraft) => readonly object[]): object[] =>
    written.flatMap(({ institutionId, id, draft }) => list(draft).map((item) => ({ institutionId, traineeId: id, ...item })));
  await insertAll(
    tx,
    'trainee_skill',
    of((draft) => draft.skills.map(({ skillCode, ...skill }) => ({ skillId: known.skillIds.get(skillCode), ...skill, assertedOn: known.today }))),
  );
  await insertAll(
    tx,
    'trainee_language',
    of((draft) => draft.languages),
  );
  await insertAll(
    tx,
    'trainee_wish',
    of((draft) => draft.wishes),
  );
  // Without dates she counts as under fifteen, and without a review she is not job-ready: both are written down with her, not imported.
  await insertAll(
    tx,
    'trainee_limits',
    of(() => [{}]),
  );
  await insertAll(
    tx,
    'audit_pending',
    written.map(({ id }) => ({
      audience: tx.actor.audience,
      actorId: tx.actor.accountId,
      action: 'TraineeImported',
      subjectKind: 'trainee',
      subjectId: id,
      detail: { to: 'REGISTERED' },
    })),
  );
  return written;
}
