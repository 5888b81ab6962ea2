import { groupsOf } from '../../../shared/groups';
import { isRefusal, type Problem } from '../../../shared/refusal';
import { cell, distinctNames, keyOfCells, refuseRepeats, type RowProblem, RowReader, sameText, type SheetRow } from '../../../shared/sheet';
import type { Chance, Importer, SheetRecords, SheetRules } from '../../../shared/sheet-rules';
import { tableRows } from '../../../shared/table-rows';
import { skillNames } from '../../skills/domain/skill-names';
import { MAX_GATES, parseVacancy, type VacancyDraft } from './parse-vacancy';
import {
  type SiteOfSheet,
  skillsNamedInVacancy,
  type VacanciesKnown,
  VACANCY_COLUMN_OF,
  VACANCY_COLUMNS,
  vacancyInput,
  type VacancyLookups,
  type VacancyNames,
} from './vacancy-sheet';

/** Replaces a site that was refused already, so that parsing the rest of the row does not refuse it again. */
const NO_SITE = 'ffffffff-ffff-4fff-bfff-ffffffffffff';

interface VacancyRow {
  readonly line: number;
  readonly site: SiteOfSheet;
  readonly draft: VacancyDraft;
}

/**
 * Rules for a partner's import file of vacancies and apprenticeships of registered employers. They are
 * imported as drafts, which their authors submit.
 */
export const VACANCY_RULES: SheetRules<VacancyLookups, VacanciesKnown, VacancyRow> = {
  columns: VACANCY_COLUMNS,
  /** Vacancy data is not protected. */
  isProtected: () => false,
  lookups: (rows) => ({
    numbers: distinctNames(rows, (row) => [cell(row, 'registration_number').toLowerCase()]),
    skills: skillNames(distinctNames(rows, skillsNamedInVacancy)),
    iscoCodes: distinctNames(rows, (row) => [cell(row, 'isco_code')]).filter((text) => /^\d{4}$/.test(text)),
  }),
  check: checkVacancies,
  records: vacancyRecords,
};

function checkVacancies(rows: readonly SheetRow[], known: VacanciesKnown): { readers: RowReader[]; read: (VacancyRow | null)[] } {
  const names: VacancyNames = {
    skillCode: (text) => known.skills.get(text)?.code ?? 'not known',
    iscoCode: (text) => (text === '' || known.iscoCodes.has(text) ? text : 'not known'),
  };
  const sites = new Map(groupsOf(known.sites, ({ number }) => number).map((group) => [group[0]?.number ?? '', group]));
  const written = new Set(known.written.map(({ siteId, title, startsOn }) => keyOf(siteId, title, startsOn)));
  const readers = rows.map((row) => new RowReader(row, VACANCY_COLUMN_OF));
  const read = readers.map((reader) => {
    const site = siteOf(reader, sites);
    const draft = parseVacancy(vacancyInput(reader, site?.id ?? NO_SITE, names), known.today);
    if (isRefusal(draft)) {
      reader.refuseAll((draft.problems ?? []).map(toldOfSheet));
      return null;
    }
    if (site && written.has(keyOf(site.id, draft.title, draft.startsOn))) reader.refuse('title', 'ALREADY_THERE');
    return site ? { line: reader.row.line, site, draft } : null;
  });
  const key = ['registration_number', 'site_name', 'title', 'starts_on'];
  refuseRepeats(readers, 'title', (row) => keyOfCells(row, key));
  return { readers, read };
}

const keyOf = (siteId: string, title: string, startsOn: string): string => `${siteId} ${startsOn} ${sameText(title)}`;

/**
 * In an import file the gates are part of the skills column, so the problem says which of the two there are
 * too many of.
 */
const toldOfSheet = (problem: Problem): RowProblem =>
  problem.path === 'skills' && problem.problem === 'TOO_MANY' && problem.limit === MAX_GATES ? { ...problem, problem: 'TOO_MANY_GATES' } : problem;

function siteOf(reader: RowReader, sitesOf: ReadonlyMap<string, readonly SiteOfSheet[]>): SiteOfSheet | undefined {
  const [number, name] = [cell(reader.row, 'registration_number'), cell(reader.row, 'site_name')];
  const sites = sitesOf.get(number.toLowerCase());
  if (!sites) {
    reader.refuse('registration_number', number === '' ? 'EMPTY' : 'UNKNOWN');
    if (name === '') reader.refuse('site_name', 'EMPTY');
    return undefined;
  }
  const typed = sameText(name);
  const site = sites.find((one) => sameText(one.name) === typed);
  if (!site) reader.refuse('site_name', name === '' ? 'EMPTY' : 'UNKNOWN', name, sites.map((one) => one.name).join(', '));
  return site;
}

function vacancyRecords(rows: readonly VacancyRow[], { skills: known }: VacanciesKnown, { audience, accountId }: Importer, chance: Chance): SheetRecords {
  const skillIds = new Map([...known.values()].map(({ code, id }) => [code, id]));
  const written = rows.map(({ line, site: { id: siteId, employerId }, draft }) => ({ line, siteId, draft, key: { employerId, vacancyId: chance.id() } }));
  const of = <T extends object>(list: (draft: VacancyDraft) => readonly T[]): object[] =>
    written.flatMap(({ draft, key }) => list(draft).map((item) => ({ ...key, ...item })));
  const vacancies = written.map(({ siteId, draft, key }) => {
    const { occupationCode: _occupation, skills: _skills, languages: _languages, costItems: _costs, apprenticeship: _apprenticeship, ...text } = draft;
    return { id: key.vacancyId, employerId: key.employerId, ...text, siteId, state: 'DRAFT' };
  });
  const skills = of((draft) => draft.skills.map(({ skillCode, ...skill }) => ({ skillId: skillIds.get(skillCode), ...skill })));
  const apprenticeships = of(({ apprenticeship }) => {
    if (!apprenticeship) return [];
    const { plan: _, ...terms } = apprenticeship;
    return [terms];
  });
  const units = of((draft) =>
    (draft.apprenticeship?.plan ?? []).map(({ title, weeks, skillCode }, at) => ({
      position: at + 1,
      title,
      weeks,
      skillId: skillCode && skillIds.get(skillCode),
    })),
  );
  const audits = written.map(({ key }) => ({
    audience,
    actorId: accountId,
    action: 'VacancyImported',
    subjectKind: 'vacancy',
    subjectId: key.vacancyId,
    detail: { to: 'DRAFT' },
  }));
  return {
    tables: [
      tableRows('vacancy', vacancies),
      tableRows('vacancy_skill', skills),
      tableRows(
        'vacancy_language',
        of((draft) => draft.languages),
      ),
      tableRows(
        'vacancy_cost_item',
        of((draft) => draft.costItems),
      ),
      tableRows('apprenticeship', apprenticeships),
      tableRows('learning_plan_unit', units),
      tableRows('audit_pending', audits),
    ],
    imported: written.map(({ line, key, draft }) => ({ line, kind: 'vacancy', id: key.vacancyId, name: draft.title })),
  };
}
