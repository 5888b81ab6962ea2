import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { insertAll } from '../platform/insert-all';
import type { SheetImport } from '../platform/sheet-import';
import type { Tx } from '../platform/tx';
import { type LocalDate, localDateAt } from '../shared/local-date';
import { isRefusal, type Problem } from '../shared/refusal';
import { groupsOf } from '../shared/groups';
import { cell, type ImportedRow, type ImportOutcome, keyOfCells, refuseRepeats, type RowProblem, RowReader, sameText, type SheetRow } from '../shared/sheet';
import { SkillsService } from '../skills/skills.service';
import { MAX_GATES, parseVacancy, type VacancyDraft } from '../vacancies/domain/parse-vacancy';
import { skillsNamedInVacancy, VACANCY_COLUMN_OF, VACANCY_COLUMNS, vacancyInput, type VacancyNames } from '../vacancies/domain/vacancy-sheet';

/** Stands for a site that was refused already, so that reading the rest of the row does not refuse it again. */
const NO_SITE = 'ffffffff-ffff-4fff-bfff-ffffffffffff';

interface Site {
  readonly id: string;
  readonly employerId: string;
  readonly name: string;
  /** The employer's registration number in small letters. */
  readonly number: string;
}
interface Known extends VacancyNames {
  readonly today: LocalDate;
  readonly sites: ReadonlyMap<string, readonly Site[]>;
  readonly skillIds: ReadonlyMap<string, number>;
  readonly written: ReadonlySet<string>;
}
interface ReadRow {
  readonly line: number;
  readonly site: Site;
  readonly draft: VacancyDraft;
}

/** Takes a partner's sheet of vacancies and apprenticeships of registered employers. They are drafts: who wrote them submits them. */
@Injectable()
export class ImportVacancies implements SheetImport {
  readonly columns = VACANCY_COLUMNS;

  constructor(private readonly skills: SkillsService) {}

  /** Of a vacancy nothing is protected. */
  isProtected(): boolean {
    return false;
  }

  async import(tx: Tx, rows: readonly SheetRow[], dryRun: boolean): Promise<ImportOutcome> {
    const known = await this.known(tx, rows);
    const readers = rows.map((row) => new RowReader(row, VACANCY_COLUMN_OF));
    const read = readers.map((reader) => readRow(reader, known));
    const key = ['registration_number', 'site_name', 'title', 'starts_on'];
    refuseRepeats(readers, 'title', (row) => keyOfCells(row, key));
    const problems = readers.flatMap((reader) => reader.problems);
    if (problems.length > 0) return { problems, imported: [] };
    return tx.attempt(
      async () => ({ problems, imported: await save(tx, read as ReadRow[], known.skillIds) }),
      () => !dryRun,
    );
  }

  private async known(tx: Tx, rows: readonly SheetRow[]): Promise<Known> {
    const iscoCodes = rows.map((row) => cell(row, 'isco_code'));
    const [now, sites, skills, known] = await Promise.all([
      tx.now(),
      tx.query<Site>(
        `select s.id, s.employer_id as "employerId", s.name, lower(e.registration_number) as number from employer_site s join employer e on e.id = s.employer_id
         where lower(e.registration_number) = any($1)`,
        [[...new Set(rows.map((row) => cell(row, 'registration_number').toLowerCase()))]],
      ),
      this.skills.skillsNamed(tx, [...new Set(rows.flatMap(skillsNamedInVacancy))]),
      this.skills.knownIscoCodes(tx, iscoCodes),
    ]);
    const written = await tx.query<{ siteId: string; title: string; startsOn: LocalDate }>(
      `select site_id as "siteId", title, starts_on as "startsOn" from vacancy where site_id = any($1) and state not in ('CLOSED', 'WITHDRAWN')`,
      [sites.map(({ id }) => id)],
    );
    return {
      today: localDateAt(now),
      sites: new Map(groupsOf(sites, ({ number }) => number).map((group) => [group[0]?.number ?? '', group])),
      skillIds: new Map([...skills.values()].map(({ code, id }) => [code, id])),
      skillCode: (text) => skills.get(text)?.code ?? 'not known',
      iscoCode: (text) => (text === '' || known.has(text) ? text : 'not known'),
      written: new Set(written.map(({ siteId, title, startsOn }) => keyOf(siteId, title, startsOn))),
    };
  }
}

const keyOf = (siteId: string, title: string, startsOn: string): string => `${siteId} ${startsOn} ${sameText(title)}`;

function readRow(reader: RowReader, known: Known): ReadRow | null {
  const site = siteOf(reader, known);
  const draft = parseVacancy(vacancyInput(reader, site?.id ?? NO_SITE, known), known.today);
  if (isRefusal(draft)) {
    reader.refuseAll((draft.problems ?? []).map(toldOfSheet));
    return null;
  }
  if (site && known.written.has(keyOf(site.id, draft.title, draft.startsOn))) reader.refuse('title', 'ALREADY_THERE');
  return site ? { line: reader.row.line, site, draft } : null;
}

/** In a sheet the gates stand among the skills: which of the two are too many is said. */
const toldOfSheet = (problem: Problem): RowProblem =>
  problem.path === 'skills' && problem.problem === 'TOO_MANY' && problem.limit === MAX_GATES ? { ...problem, problem: 'TOO_MANY_GATES' } : problem;

function siteOf(reader: RowReader, known: Known): Site | undefined {
  const [number, name] = [cell(reader.row, 'registration_number'), cell(reader.row, 'site_name')];
  const sites = known.sites.get(number.toLowerCase());
  if (!sites) {
    reader.refuse('registration_number', number === '' ? 'EMPTY' : 'UNKNOWN');
    if (name === '') reader.refuse('site_name', 'EMPTY');
    return undefined;
  }
  const site = sites.find((one) => sameText(one.name) === sameText(name));
  if (!site) reader.refuse('site_name', name === '' ? 'EMPTY' : 'UNKNOWN', name, sites.map((one) => one.name).join(', '));
  return site;
}

async function save(tx: Tx, rows: readonly ReadRow[], skillIds: ReadonlyMap<string, number>): Promise<ImportedRow[]> {
  const written = rows.map(({ line, site: { id: siteId, employerId }, draft }) => ({ line, siteId, draft, key: { employerId, vacancyId: randomUUID() } }));
  await insertAll(
    tx,
    'vacancy',
    written.map(({ siteId, draft, key }) => {
      const { occupationCode: _occupation, skills: _skills, languages: _languages, costItems: _costs, apprenticeship: _apprenticeship, ...text } = draft;
      return { id: key.vacancyId, employerId: key.employerId, ...text, siteId, state: 'DRAFT' };
    }),
  );
  const of = <T extends object>(list: (draft: VacancyDraft) => readonly T[]): object[] =>
    written.flatMap(({ draft, key }) => list(draft).map((item) => ({ ...key, ...item })));
  await insertAll(
    tx,
    'vacancy_skill',
    of((draft) => draft.skills.map(({ skillCode, ...skill }) => ({ skillId: skillIds.get(skillCode), ...skill }))),
  );
  await insertAll(
    tx,
    'vacancy_language',
    of((draft) => draft.languages),
  );
  await insertAll(
    tx,
    'vacancy_cost_item',
    of((draft) => draft.costItems),
  );
  await insertAll(
    tx,
    'apprenticeship',
    of(({ apprenticeship }) => {
      if (!apprenticeship) return [];
      const { plan: _, ...terms } = apprenticeship;
      return [terms];
    }),
  );
  await insertAll(
    tx,
    'learning_plan_unit',
    of((draft) =>
      (draft.apprenticeship?.plan ?? []).map(({ title, weeks, skillCode }, at) => ({
        position: at + 1,
        title,
        weeks,
        skillId: skillCode && skillIds.get(skillCode),
      })),
    ),
  );
  await insertAll(
    tx,
    'audit_pending',
    written.map(({ key }) => ({
      audience: tx.actor.audience,
      actorId: tx.actor.accountId,
      action: 'VacancyImported',
      subjectKind: 'vacancy',
      subjectId: key.vacancyId,
      detail: { to: 'DRAFT' },
    })),
  );
  return written.map(({ line, key, draft }) => ({ line, kind: 'vacancy', id: key.vacancyId, name: draft.title }));
}
