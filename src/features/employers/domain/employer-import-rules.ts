import { groupsOf } from '../../../shared/groups';
import { InputReader } from '../../../shared/input-reader';
import { type ChoiceColumns, unknownChoices, withChoices } from '../../../shared/imports/choice-cells';
import { cell, distinctNames, orNull, RowReader, normalizedText } from '../../../shared/imports/import-file';
import { identifiesPerson, mayBeAddress, meaningOf } from '../../../shared/imports/import-mapping';
import { latinDigits } from '../../../shared/typed-digits';
import { codeNamed, valueNames } from '../../../shared/imports/value-names';
import { type RandomSource, type Importer, type ImportRecords, type ImportRules, refuseRepeats } from '../../../shared/imports/import-rules';
import { tableRows } from '../../../shared/table-rows';
import { provinceFinder } from '../../skills/domain/province';
import { SIZE_BANDS } from './employer';
import { EMPLOYER_COLUMNS, type EmployerLookups, type EmployerLookupResults } from './employer-import-columns';
import { isExcludedBusiness } from '../../matching/domain/facts/excluded-businesses';
import { SECTORS } from './sectors';
import { type EmployerInput, MAX_SITES, readEmployer, type SiteInput } from './parse-employer';

const EMPLOYER_LEVEL_COLUMNS = ['legal_name', 'legal_name_km', 'sector', 'size_band', 'own_enterprise_of'];
const COLUMN_OF = {
  registrationNumber: 'registration_number',
  legalName: 'legal_name',
  legalNameKm: 'legal_name_km',
  sector: 'sector',
  sizeBand: 'size_band',
  'sites.0.name': 'site_name',
  'sites.0.provinceCode': 'province',
  'sites.0.district': 'district',
  'sites.0.address': 'address',
};
import { EMPLOYER_COLUMN_CLUES } from './employer-column-clues';

interface EmployerRow {
  readonly line: number;
  readonly employer: EmployerInput;
  readonly site: SiteInput;
  readonly ownEnterpriseOf: string | null;
}

/**
 * Rules for a partner's import file of employers and their sites. Imported employers are registered like any
 * other and wait for a visit.
 */
export const EMPLOYER_IMPORT_RULES: ImportRules<EmployerLookups, EmployerLookupResults, EmployerRow> = {
  columns: EMPLOYER_COLUMNS,
  clues: EMPLOYER_COLUMN_CLUES,
  /** Employer data is not protected. */
  isProtected: () => false,
  lookups: (rows) => ({
    provinces: distinctNames(rows, (row) => [cell(row, 'province')]),
    choices: distinctNames(rows, (row) => unknownChoices(row, EMPLOYER_CHOICES)),
    numbers: distinctNames(rows, (row) => [cell(row, 'registration_number').toLowerCase()]),
  }),
  check: (rows, lookups) => {
    const readers = rows.map((row) => new RowReader(row, COLUMN_OF));
    const codes = [...lookups.institutions.keys()].join(', ');
    const provinceCode = provinceFinder(lookups.provinces);
    const read = readers.map((reader) => readRow(reader, lookups, { codes, provinceCode }));
    refuseDifferences(readers);
    return { readers, read };
  },
  groupOf: (row) => normalizedText(cell(row, 'registration_number')),
  records: employerRecords,
};

function readRow(
  reader: RowReader,
  lookups: EmployerLookupResults,
  { codes: institutionCodes, provinceCode }: { readonly codes: string; readonly provinceCode: ReturnType<typeof provinceFinder> },
): EmployerRow | null {
  const of = (column: string): string | null => orNull(cell(reader.row, column));
  const row = withChoices(reader, EMPLOYER_CHOICES, lookups);
  const province = cell(reader.row, 'province');
  const site: Readonly<Record<string, unknown>> = {
    name: of('site_name'),
    provinceCode: provinceCode(province) ?? mappedProvince(reader, lookups) ?? province,
    district: of('district'),
    address: of('address'),
  };
  const input = new InputReader({
    registrationNumber: of('registration_number'),
    legalName: of('legal_name'),
    legalNameKm: of('legal_name_km'),
    sector: orNull(sector(cell(row, 'sector'))),
    sizeBand: orNull(sizeBand(cell(row, 'size_band'))),
    sites: [site],
  });
  const employer = readEmployer(input);
  reader.refuseAll(input.problems);
  if (lookups.registered.has(cell(reader.row, 'registration_number').toLowerCase())) reader.refuse('registration_number', 'ALREADY_EXISTS');
  const owner = of('own_enterprise_of');
  const ownEnterpriseOf = owner === null ? null : (lookups.institutions.get(owner) ?? null);
  if (owner !== null && ownEnterpriseOf === null) reader.refuse('own_enterprise_of', 'UNKNOWN', owner, institutionCodes);
  const [read] = employer.sites;
  return read ? { line: reader.row.line, employer, site: read, ownEnterpriseOf } : null;
}

/** A province that staff decided about; otherwise they are asked, unless the text may be an address. */
function mappedProvince(reader: RowReader, { mapping, protectedTexts }: EmployerLookupResults): string | undefined {
  const column = 'province';
  const text = cell(reader.row, column);
  const code = meaningOf(mapping, column, text) ?? undefined;
  if (code !== undefined) reader.noteKnown(column, text, code);
  else if (text !== '' && !mayBeAddress(column, text) && !identifiesPerson(text, '') && !protectedTexts.has(text)) reader.refuseUnknown(column, text, text);
  return code;
}

/** A sector by its label on a page, or by its code; another text in capitals. */
const sector = (text: string): string => codeNamed(SECTOR_WORDS, text) ?? text.toUpperCase().replace(/[\s/&-]+/g, '_');

const SECTOR_WORDS = valueNames({
  FOOD_SERVICE: 'សេវាម្ហូបអាហារ',
  CAFE_RESTAURANT: 'café or restaurant|cafe or restaurant|cafe|café|restaurant|ហាងកាហ្វេ ឬភោជនីយដ្ឋាន',
  HANDICRAFT: 'handicrafts|សិប្បកម្ម',
  GARMENT: 'garments|កាត់ដេរ',
  FOOD_PROCESSING: 'ការកែច្នៃអាហារ',
  RETAIL: 'shop|ហាងលក់ទំនិញ',
  HOSPITALITY: 'hotels and tourism|hotel|សណ្ឋាគារ និងទេសចរណ៍',
  CLEANING: 'ការសម្អាត',
  BEAUTY: 'សម្ផស្ស',
  CARE: 'ការថែទាំ',
  AGRICULTURE: 'farming|កសិកម្ម',
  OFFICE: 'office work|ការងារការិយាល័យ',
  CONSTRUCTION: 'សំណង់',
  OTHER: 'other business|មុខជំនួញផ្សេង',
});

/** A band by itself or by a number of people in it; another text unchanged. */
function sizeBand(text: string): string {
  const typed = latinDigits(normalizedText(text))
    .replace(/\s*(?:[–—-]|\bto\b|ដល់)\s*/u, '-')
    .replace(/^(\d+)\s*(?:or more|ឬច្រើនជាង)$/iu, '$1+');
  const people = Number(typed);
  if (!/^\d{1,6}$/.test(typed) || people === 0) return typed;
  return people < 10 ? '1-9' : people < 50 ? '10-49' : people < 250 ? '50-249' : '250+';
}

/** The columns with a choice. A business that gets no trainees is refused, and its word is not matched with another sector. */
const EMPLOYER_CHOICES: ChoiceColumns = {
  sector: { codes: SECTORS, read: sector, isWord: (text) => /\p{L}/u.test(text) && !isExcludedBusiness(text) },
  size_band: { codes: SIZE_BANDS, read: sizeBand, isWord: () => true },
};

/** Checks that the rows of one employer agree, name no site twice, and are at most twenty. */
function refuseDifferences(readers: readonly RowReader[]): void {
  for (const rows of groupsOf(readers, ({ row }) => normalizedText(cell(row, 'registration_number')))) {
    const [first] = rows;
    if (!first || cell(first.row, 'registration_number') === '') continue;
    for (const reader of rows) {
      for (const column of EMPLOYER_LEVEL_COLUMNS) {
        if (cell(reader.row, column) !== cell(first.row, column)) reader.refuse(column, 'DIFFERS', cell(reader.row, column), first.row.line);
      }
    }
    rows.slice(MAX_SITES).forEach((reader) => reader.refuse('site_name', 'TOO_MANY', cell(reader.row, 'site_name'), MAX_SITES));
    refuseRepeats(rows, 'site_name', (row) => orNull(normalizedText(cell(row, 'site_name'))));
  }
}

function employerRecords(rows: readonly EmployerRow[], _known: EmployerLookupResults, { audience, accountId }: Importer, chance: RandomSource): ImportRecords {
  const groups = groupsOf(rows, ({ employer }) => normalizedText(employer.registrationNumber)).map((sites) => ({ id: chance.id(), sites }));
  const employers = groups.flatMap(({ id, sites: [first] }) => {
    if (!first) return [];
    const { sites: _, ...details } = first.employer;
    return [{ id, ...details, ownEnterpriseOf: first.ownEnterpriseOf, state: 'APPLIED' }];
  });
  const sites = groups.flatMap(({ id, sites: ofOne }) => ofOne.map(({ line, site }) => ({ line, row: { id: chance.id(), employerId: id, ...site } })));
  const audits = employers.map(({ id }) => ({
    audience,
    actorId: accountId,
    action: 'EmployerImported',
    subjectKind: 'employer',
    subjectId: id,
    detail: { to: 'APPLIED' },
  }));
  const firstLines = groups.map(({ id, sites: ofOne }) => ({
    line: ofOne[0]?.line ?? 0,
    kind: 'employer',
    id,
    name: ofOne[0]?.employer.legalName ?? '',
  }));
  return {
    tables: [
      tableRows('employer', employers),
      tableRows(
        'employer_site',
        sites.map(({ row }) => row),
      ),
      tableRows('audit_pending', audits),
    ],
    imported: [...firstLines, ...sites.map(({ line, row }) => ({ line, kind: 'site', id: row.id, name: row.name }))].sort((a, b) => a.line - b.line),
  };
}
