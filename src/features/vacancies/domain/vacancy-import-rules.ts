import { groupsOf } from '../../../shared/groups';
import { isRefusal } from '../../../shared/refusal';
import { unknownChoices } from '../../../shared/imports/choice-cells';
import { earlierStarts, isNow, isOpenStart, mayBeNow } from '../../../shared/imports/date-cells';
import { identifiesPerson, MAX_MAPPED_LENGTH, meaningOf } from '../../../shared/imports/import-mapping';
import { unknownLevels } from '../../../shared/imports/language-levels';
import { LANGUAGE_CODE } from '../../../shared/input-reader';
import { languageCode } from '../../../shared/spoken-languages';
import { cell, distinctNames, isLeftOut, listParts, RowReader, normalizedText, type ImportRow } from '../../../shared/imports/import-file';
import {
  type RandomSource,
  type Importer,
  type ImportRecords,
  type ImportRules,
  keyOfCells,
  oncePerText,
  refuseRepeats,
} from '../../../shared/imports/import-rules';
import { tableRows } from '../../../shared/table-rows';
import { provinceFinder } from '../../skills/domain/province';
import { skillNames } from '../../skills/domain/skill-names';
import { parseVacancy, type ParsedVacancy } from './parse-vacancy';
import { ABSENT_FIELDS, type AbsentField } from './vacancy';
import { type ImportSite, type VacancyLookupResults, VACANCY_COLUMN_OF, VACANCY_COLUMNS, VACANCY_FIELDS, type VacancyLookups } from './vacancy-fields';
import { VACANCY_COLUMN_CLUES } from './vacancy-column-clues';
import { skillsNamedInVacancy, VACANCY_CHOICES, type VacancyCodeLookup, vacancyInput } from './vacancy-import-row';

/** Replaces a site that was refused already, so that parsing the rest of the row does not refuse it again. */
const PLACEHOLDER_SITE = 'ffffffff-ffff-4fff-bfff-ffffffffffff';

interface VacancyRow {
  readonly line: number;
  readonly site: ImportSite;
  readonly draft: ParsedVacancy;
  readonly absent: readonly AbsentField[];
}

/**
 * Rules for a partner's import file of vacancies and apprenticeships of registered employers. They are
 * imported as drafts, which their authors submit.
 */
export const VACANCY_IMPORT_RULES: ImportRules<VacancyLookups, VacancyLookupResults, VacancyRow> = {
  columns: VACANCY_COLUMNS,
  clues: VACANCY_COLUMN_CLUES,
  /** Vacancy data is not protected. */
  isProtected: () => false,
  lookups: (rows) => ({
    employers: distinctNames(rows, (row) => [normalizedText(cell(row, 'registration_number'))]),
    skills: skillNames(distinctNames(rows, skillsNamedInVacancy)),
    iscoCodes: distinctNames(rows, (row) => [cell(row, 'isco_code')]).filter((text) => /^\d{4}$/.test(text)),
    ownWords: distinctNames(rows, (row) => [
      cell(row, 'isco_code'),
      ...languagesIn(row).filter((text) => !LANGUAGE_CODE.test(languageCode(text))),
      ...unknownChoices(row, VACANCY_CHOICES),
      ...unknownLevels(row),
    ]),
  }),
  check: checkVacancies,
  records: vacancyRecords,
};

function checkVacancies(rows: readonly ImportRow[], references: VacancyLookupResults): { readers: RowReader[]; read: (VacancyRow | null)[] } {
  const isNamed = (column: string, text: string): boolean =>
    column === 'skills' ? references.skills.has(text) : column === 'isco_code' ? references.iscoCodes.has(text) : LANGUAGE_CODE.test(languageCode(text));
  const names: VacancyCodeLookup = {
    skillCode: (text) => references.skills.get(text)?.code ?? mappedSkill(references, text),
    iscoCode: (text) => (references.iscoCodes.has(text) ? text : mappedOccupation(references, text)),
    languageCode: (text) => (LANGUAGE_CODE.test(languageCode(text)) ? languageCode(text) : meaningOf(references.mapping, 'languages', text)),
    isMapped: (column, text) => !isNamed(column, text) && meaningOf(references.mapping, column, text) !== undefined,
    isProtected: (text) => references.protectedTexts.has(text),
    askedOn: (text) => references.askedOn.get(text),
  };
  const sites = employersByText(references);
  const existing = new Set(references.written.map(({ siteId, title, startsOn }) => keyOf(siteId, title, startsOn)));
  const { today } = references;
  const begun = references.written.filter(({ startsOn }) => mayBeNow(startsOn, today));
  const existingNow = new Set(begun.map(({ siteId, title }) => keyOf(siteId, title, today)));
  const vagueStarts = oncePerText((text) => (isNow(text) ? [] : earlierStarts(text, today)));
  const readers = rows.map((row) => new RowReader(row, VACANCY_COLUMN_OF));
  const read = readers.map((reader) => {
    const site = siteOf(reader, sites, references);
    const draft = parseVacancy(vacancyInput(reader, site?.id ?? PLACEHOLDER_SITE, names, references), today);
    if (isRefusal(draft)) {
      reader.refuseAll(draft.problems ?? []);
      return null;
    }
    const typedStart = cell(reader.row, 'starts_on');
    // a row that starts now or next month may have been imported on an earlier day
    const isKnown =
      [draft.startsOn, ...vagueStarts(typedStart)].some((day) => existing.has(keyOf(site?.id ?? '', draft.title, day))) ||
      (isOpenStart(typedStart, today) && existingNow.has(keyOf(site?.id ?? '', draft.title, today)));
    if (isKnown) reader.refuse('title', 'ALREADY_EXISTS');
    return site ? { line: reader.row.line, site, draft, absent: absentIn(reader.row) } : null;
  });
  const key = ['registration_number', 'site_name', 'title', 'starts_on'];
  const keys = new Map(read.flatMap((row, at) => (row ? [[readers[at]?.row, keyOf(row.site.id, row.draft.title, row.draft.startsOn)] as const] : [])));
  refuseRepeats(readers, 'title', (row) => keys.get(row) ?? keyOfCells(row, key));
  return { readers, read };
}

/** The fields about which the sheet says nothing. */
const absentIn = (row: ImportRow): AbsentField[] =>
  ABSENT_FIELDS.filter((path) => [VACANCY_FIELDS[path]?.column ?? []].flat().every((column) => isLeftOut(row, column)));

const languagesIn = (row: ImportRow): string[] => listParts(row, 'languages').map((part) => (part.split(':')[0] ?? '').trim());

/** A code that staff chose may have been retired since; then they are asked again. */
function mappedSkill({ mapping, skills }: VacancyLookupResults, text: string): string | null | undefined {
  const code = meaningOf(mapping, 'skills', text);
  return typeof code === 'string' ? skills.get(code)?.code : code;
}

/** Every vacancy has an occupation, so it is never left out. */
function mappedOccupation({ mapping, iscoCodes }: VacancyLookupResults, text: string): string | undefined {
  const code = meaningOf(mapping, 'isco_code', text);
  return typeof code === 'string' && iscoCodes.has(code) ? code : undefined;
}

const keyOf = (siteId: string, title: string, startsOn: string): string => `${siteId} ${startsOn} ${normalizedText(title)}`;

/** The sites of each employer by its number and its names; of several employers with one name, the sites of each. */
function employersByText({ sites }: VacancyLookupResults): ReadonlyMap<string, readonly (readonly ImportSite[])[]> {
  const byText = new Map<string, (readonly ImportSite[])[]>();
  const employers = groupsOf(sites, ({ employerId }) => employerId);
  const add = (text: string, employer: readonly ImportSite[]) => byText.set(text, [...(byText.get(text) ?? []), employer]);
  for (const employer of employers) for (const text of new Set(employer[0]?.employerNames)) add(text, employer);
  // a number counts more than a name
  for (const employer of employers) byText.set(employer[0]?.number ?? '', [employer]);
  return byText;
}

const SHOWN_EMPLOYERS = 5;

function siteOf(reader: RowReader, byText: ReturnType<typeof employersByText>, references: VacancyLookupResults): ImportSite | undefined {
  const [employer, name] = [cell(reader.row, 'registration_number'), cell(reader.row, 'site_name')];
  const named = byText.get(normalizedText(employer)) ?? [];
  const [sites, ...others] = named.length > 0 ? named : decidedEmployer(reader, employer, byText, references);
  if (!sites || others.length > 0) {
    const similar = references.similarEmployers.filter(({ text }) => text === normalizedText(employer)).map(({ label }) => label);
    const candidates = sites ? [sites, ...others].map(([one]) => one?.number.toUpperCase() ?? '') : similar;
    const problem = employer === '' ? 'EMPTY' : sites ? 'NAMES_SEVERAL' : 'UNKNOWN';
    if (problem === 'UNKNOWN' && similar.length > 0 && mayBeAsked(employer, references)) reader.unknown.push({ column: 'registration_number', text: employer });
    reader.refuse('registration_number', problem, employer, candidates.slice(0, SHOWN_EMPLOYERS).join(', '));
    return undefined;
  }
  const site = siteNamed(sites, name);
  if (!site) reader.refuse('site_name', name === '' ? 'EMPTY' : 'UNKNOWN', name, sites.map((one) => one.name).join(', '));
  return site;
}

const mayBeAsked = (text: string, { protectedTexts }: VacancyLookupResults): boolean =>
  text.length <= MAX_MAPPED_LENGTH && !identifiesPerson(text, '') && !protectedTexts.has(normalizedText(text));

/** The sites of the employer that staff chose for a text. */
function decidedEmployer(reader: RowReader, text: string, byText: ReturnType<typeof employersByText>, { mapping }: VacancyLookupResults) {
  const number = meaningOf(mapping, 'registration_number', text);
  const sites = typeof number === 'string' ? (byText.get(normalizedText(number)) ?? []) : [];
  if (sites.length === 1) reader.noteKnown('registration_number', text, number ?? null);
  return sites;
}

const wordsOf = (text: string): string[] => normalizedText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The site with this name, or the only one that the text fits: as a part of its name, as its province, or as no text at all. */
function siteNamed(sites: readonly ImportSite[], text: string): ImportSite | undefined {
  const named = sites.find((one) => normalizedText(one.name) === normalizedText(text));
  if (named) return named;
  const words = wordsOf(text);
  const provinceCode = provinceFinder(sites.map(({ province }) => province))(text);
  const [site, ...others] = sites.filter(({ name, province }) => {
    const ofName = wordsOf(name);
    return text === '' || province.code === provinceCode || (words.length > 0 && words.every((word) => ofName.includes(word)));
  });
  return others.length === 0 ? site : undefined;
}

function vacancyRecords(
  rows: readonly VacancyRow[],
  { skills: skillsByName }: VacancyLookupResults,
  { audience, accountId }: Importer,
  chance: RandomSource,
): ImportRecords {
  const skillIds = new Map([...skillsByName.values()].map(({ code, id }) => [code, id]));
  const newVacancies = rows.map(({ line, site: { id: siteId, employerId }, draft, absent }) => ({
    line,
    siteId,
    draft,
    absent,
    key: { employerId, vacancyId: chance.id() },
  }));
  const of = <T extends object>(list: (draft: ParsedVacancy) => readonly T[]): object[] =>
    newVacancies.flatMap(({ draft, key }) => list(draft).map((item) => ({ ...key, ...item })));
  const vacancies = newVacancies.map(({ siteId, draft, absent, key }) => {
    const { occupationCode: _occupation, skills: _skills, languages: _languages, costItems: _costs, apprenticeship: _apprenticeship, ...text } = draft;
    return { id: key.vacancyId, employerId: key.employerId, ...text, siteId, absentFields: absent, state: 'DRAFT' };
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
  const audits = newVacancies.map(({ key }) => ({
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
    imported: newVacancies.map(({ line, key, draft }) => ({ line, kind: 'vacancy', id: key.vacancyId, name: draft.title })),
  };
}
