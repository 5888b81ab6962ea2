import { groupsOf } from '../../../shared/groups';
import { isRefusal } from '../../../shared/refusal';
import { cell, distinctNames, isLeftOut, RowReader, normalizedText, type ImportRow } from '../../../shared/imports/import-file';
import { unknownChoices } from '../../../shared/imports/choice-cells';
import { earlierStarts, isNow, mayBeNow } from '../../../shared/imports/date-cells';
import { meaningOf } from '../../../shared/imports/import-mapping';
import { unknownLevels } from '../../../shared/imports/language-levels';
import { LANGUAGE_CODE } from '../../../shared/input-reader';
import { languageCode } from '../../../shared/spoken-languages';
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
import { possibleNames } from './partner-values';
import { skillsNamedForTrainee, TRAINEE_CHOICES, type TraineeCodeLookup, traineeInput, unknownLanguages } from './trainee-import-row';
import { parseTrainee, type ParsedTraineeProfile } from './parse-trainee';
import { codeFrom } from '../../../shared/trainee-code';
import {
  type TraineeImportKey,
  isProtectedHeading,
  TRAINEE_COLUMN_OF,
  TRAINEE_COLUMNS,
  type TraineeLookups,
  type TraineeLookupResults,
} from './trainee-import-columns';
import { TRAINEE_COLUMN_CLUES } from './trainee-column-clues';

interface TraineeRow {
  readonly line: number;
  readonly institutionId: string;
  readonly placementOfficerId: string | null;
  readonly draft: ParsedTraineeProfile;
}

/**
 * Rules for a partner's import file of working profiles. The trainees are registered; consent, contact
 * methods, limits and age are recorded later with each of them.
 */
export const TRAINEE_IMPORT_RULES: ImportRules<TraineeLookups, TraineeLookupResults, TraineeRow> = {
  columns: TRAINEE_COLUMNS,
  clues: TRAINEE_COLUMN_CLUES,
  isProtected: isProtectedHeading,
  lookups: (rows) => ({
    skills: skillNames(distinctNames(rows, skillsNamedForTrainee)),
    occupations: distinctNames(rows, (row) => possibleNames(row, 'job_preferences')),
    provinces: distinctNames(rows, (row) => [cell(row, 'home_province')]),
    languages: distinctNames(rows, unknownLanguages),
    choices: distinctNames(rows, (row) => [...unknownChoices(row, TRAINEE_CHOICES), ...unknownLevels(row)]),
    officers: distinctNames(rows, (row) => [cell(row, 'placement_officer').toLowerCase()]),
    availableFrom: distinctNames(rows, (row) => [cell(row, 'available_from')]),
  }),
  check: checkTrainees,
  records: traineeRecords,
};

function checkTrainees(rows: readonly ImportRow[], references: TraineeLookupResults): { readers: RowReader[]; read: (TraineeRow | null)[] } {
  const provinceCode = provinceFinder(references.provinces);
  const isNamed = (column: string, text: string): boolean =>
    column === 'skills'
      ? references.skills.has(text)
      : column === 'job_preferences'
        ? references.iscoCodes.has(text)
        : column === 'languages'
          ? LANGUAGE_CODE.test(languageCode(text))
          : provinceCode(text) !== undefined;
  const names: TraineeCodeLookup = {
    skillCode: (text) => references.skills.get(text)?.code ?? mappedSkill(references, text),
    iscoCode: (text) => (references.iscoCodes.has(text) ? text : mappedOccupation(references, text)),
    languageCode: (text) => (LANGUAGE_CODE.test(languageCode(text)) ? languageCode(text) : meaningOf(references.mapping, 'languages', text)),
    isMapped: (column, text) => !isNamed(column, text) && meaningOf(references.mapping, column, text) !== undefined,
    isProtected: (text) => references.protectedTexts.has(text),
    askedOn: (text) => references.askedOn.get(text),
    // she lives somewhere, so a province is never left out
    provinceCode: (text) => provinceCode(text) ?? meaningOf(references.mapping, 'home_province', text) ?? undefined,
  };
  const registered = new Set(references.registered.map((trainee) => keyOf(trainee.institutionId, trainee)));
  const fromNow = references.registered.filter(({ availableFrom }) => mayBeNow(availableFrom, references.today));
  const registeredNow = new Set(fromNow.map((trainee) => keyOf(trainee.institutionId, { ...trainee, availableFrom: references.today })));
  const codes = [...references.institutions.keys()].join(', ');
  const vagueStarts = oncePerText((text) => earlierStarts(text, references.today));
  const readers = rows.map((row) => new RowReader(row, TRAINEE_COLUMN_OF));
  const read = readers.map((reader) => {
    const institution = isLeftOut(reader.row, 'institution') && references.institutions.size === 1 ? codes : cell(reader.row, 'institution');
    const institutionId = references.institutions.get(institution);
    if (institutionId === undefined) reader.refuse('institution', institution === '' ? 'EMPTY' : 'UNKNOWN', institution, codes);
    const officer = cell(reader.row, 'placement_officer');
    const placementOfficerId = references.officers.get(`${institutionId} ${officer.toLowerCase()}`) ?? null;
    if (officer !== '' && institutionId !== undefined && placementOfficerId === null) reader.refuse('placement_officer', 'UNKNOWN');
    const draft = parseTrainee(traineeInput(reader, names, references));
    if (isRefusal(draft)) {
      reader.refuseAll(draft.problems ?? []);
      return null;
    }
    if (institutionId === undefined) return null;
    const typedStart = cell(reader.row, 'available_from');
    const isKnown = isNow(typedStart)
      ? registeredNow.has(keyOf(institutionId, draft))
      : vagueStarts(typedStart).some((availableFrom) => registered.has(keyOf(institutionId, { ...draft, availableFrom })));
    if (isKnown) reader.refuse('display_name', 'ALREADY_EXISTS');
    return { line: reader.row.line, institutionId, placementOfficerId, draft };
  });
  const key = ['display_name', 'home_province', 'available_from'];
  // the same day or province may be written in two ways
  const keys = new Map(read.flatMap((row, at) => (row ? [[readers[at]?.row, keyOf(row.institutionId, row.draft)] as const] : [])));
  refuseRepeats(readers, 'display_name', (row) => keyOfCells(row, key) && (keys.get(row) ?? keyOfCells(row, key)));
  return { readers, read };
}

/** A skill that staff chose may have been retired since; then they choose again. */
function mappedSkill({ mapping, skills }: TraineeLookupResults, text: string): string | null | undefined {
  const code = meaningOf(mapping, 'skills', text);
  return typeof code === 'string' ? skills.get(code)?.code : code;
}

function mappedOccupation({ mapping, iscoCodes }: TraineeLookupResults, text: string): string | null | undefined {
  const code = meaningOf(mapping, 'job_preferences', text);
  return typeof code === 'string' && !iscoCodes.has(code) ? undefined : code;
}

const keyOf = (institutionId: string, { displayName, homeProvince, availableFrom }: TraineeImportKey): string =>
  `${institutionId} ${homeProvince} ${availableFrom} ${normalizedText(displayName)}`;

/**
 * As in registration by hand: the importer is the placement officer unless another is named, and also the
 * case worker if that is one of her roles.
 */
function traineeRecords(
  rows: readonly TraineeRow[],
  references: TraineeLookupResults,
  { audience, accountId, roles }: Importer,
  chance: RandomSource,
): ImportRecords {
  const caseWorkerId = roles.includes('CASE_WORKER') ? accountId : null;
  const codes = new Set(references.codes.split(' '));
  const newTrainees = rows.map((row) => ({ ...row, id: chance.id(), code: unusedCode(codes, chance) }));
  const of = (list: (draft: ParsedTraineeProfile) => readonly object[]): object[] =>
    newTrainees.flatMap(({ institutionId, id, draft }) => list(draft).map((item) => ({ institutionId, traineeId: id, ...item })));
  const profiles = newTrainees.map(({ institutionId, placementOfficerId, id, code, draft }) => {
    const { skills: _skills, languages: _languages, jobPreferences: _jobPreferences, ...profile } = draft;
    return { institutionId, id, code, placementOfficerId: placementOfficerId ?? accountId, caseWorkerId, ...profile, state: 'REGISTERED' };
  });
  const imports = groupsOf(newTrainees, ({ institutionId }) => institutionId).map((people) => ({
    id: chance.id(),
    institutionId: people[0]?.institutionId ?? '',
    people,
  }));
  const skillIds = new Map([...references.skills.values()].map(({ code, id }) => [code, id]));
  const skills = of((draft) => draft.skills.map(({ skillCode, ...skill }) => ({ skillId: skillIds.get(skillCode), ...skill, assertedOn: references.today })));
  return {
    tables: [
      tableRows('trainee', profiles),
      tableRows('trainee_skill', skills),
      tableRows(
        'trainee_language',
        of((draft) => draft.languages),
      ),
      tableRows(
        'trainee_job_preference',
        of((draft) => draft.jobPreferences),
      ),
      // Without dates she counts as under fifteen, and without a review she is not job-ready. Both are
      // recorded with her, not imported.
      tableRows(
        'trainee_limits',
        of(() => [{}]),
      ),
      tableRows(
        'audit_pending',
        newTrainees.map(({ id }) => ({
          audience,
          actorId: accountId,
          action: 'TraineeImported',
          subjectKind: 'trainee',
          subjectId: id,
          detail: { to: 'REGISTERED' },
        })),
      ),
    ],
    imported: newTrainees.map(({ line, id, code, draft }) => ({ line, kind: 'trainee', id, name: draft.displayName, code })),
    storedImports: imports.map(({ id, institutionId, people }) => ({ id, institutionId, people: people.length })),
    members: tableRows(
      'trainee_import_person',
      imports.flatMap(({ id: importId, people }) => people.map(({ institutionId, id }) => ({ institutionId, traineeId: id, importId }))),
    ),
  };
}

/** A code not used yet. Among a few thousand random codes, duplicates are possible. */
function unusedCode(codes: Set<string>, chance: RandomSource): string {
  for (;;) {
    const code = codeFrom(chance.bytes(6));
    if (codes.has(code)) continue;
    codes.add(code);
    return code;
  }
}
