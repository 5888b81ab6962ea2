import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EmployerInput, MAX_SITES, readEmployer, type SiteInput } from '../employers/domain/parse-employer';
import { insertAll } from '../platform/insert-all';
import type { SheetImport } from '../platform/sheet-import';
import type { Tx } from '../platform/tx';
import { Reader } from '../shared/reader';
import { groupsOf } from '../shared/groups';
import { cell, type ImportedRow, type ImportOutcome, orNull, refuseRepeats, RowReader, sameText, type SheetColumns, type SheetRow } from '../shared/sheet';
import { provinceNamed } from '../skills/domain/province';
import { SkillsService } from '../skills/skills.service';

/** One row per site; what is said of the employer stands in each of its rows. */
const EMPLOYER_COLUMNS: SheetColumns = {
  required: ['registration_number', 'legal_name', 'sector', 'size_band', 'site_name', 'province', 'district', 'address'],
  optional: ['legal_name_km', 'own_enterprise_of'],
};
const ABOUT_EMPLOYER = ['legal_name', 'legal_name_km', 'sector', 'size_band', 'own_enterprise_of'];
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

/** What the rows are held against. */
interface Known {
  readonly provinceOf: (text: string) => string;
  readonly institutions: ReadonlyMap<string, string>;
  readonly registered: ReadonlySet<string>;
}
interface ReadRow {
  readonly line: number;
  readonly employer: EmployerInput;
  readonly site: SiteInput;
  readonly ownEnterpriseOf: string | null;
}

/** Takes a partner's sheet of employers with their sites. They are registered as any employer is and wait for a visit. */
@Injectable()
export class ImportEmployers implements SheetImport {
  readonly columns = EMPLOYER_COLUMNS;

  constructor(private readonly skills: SkillsService) {}

  /** Of a business nothing is protected. */
  isProtected(): boolean {
    return false;
  }

  async import(tx: Tx, rows: readonly SheetRow[], dryRun: boolean): Promise<ImportOutcome> {
    const known = await this.known(tx, rows);
    const readers = rows.map((row) => new RowReader(row, COLUMN_OF));
    const read = readers.map((reader) => readRow(reader, known));
    refuseDifferences(readers);
    const problems = readers.flatMap((reader) => reader.problems);
    if (problems.length > 0) return { problems, imported: [] };
    return tx.attempt(
      async () => ({ problems, imported: await save(tx, read as ReadRow[]) }),
      () => !dryRun,
    );
  }

  private async known(tx: Tx, rows: readonly SheetRow[]): Promise<Known> {
    const [provinces, institutions, registered] = await Promise.all([
      this.skills.provinces(tx),
      tx.query<{ id: string; code: string }>('select id, code from institution'),
      tx.query<{ number: string }>('select lower(registration_number) as number from employer where lower(registration_number) = any($1)', [
        rows.map((row) => cell(row, 'registration_number').toLowerCase()),
      ]),
    ]);
    return {
      provinceOf: (text) => provinceNamed(provinces, text) ?? text,
      institutions: new Map(institutions.map(({ id, code }) => [code, id])),
      registered: new Set(registered.map(({ number }) => number)),
    };
  }
}

function readRow(reader: RowReader, known: Known): ReadRow | null {
  const of = (column: string): string | null => orNull(cell(reader.row, column));
  const site = { name: of('site_name'), provinceCode: known.provinceOf(cell(reader.row, 'province')), district: of('district'), address: of('address') };
  const input = new Reader({
    registrationNumber: of('registration_number'),
    legalName: of('legal_name'),
    legalNameKm: of('legal_name_km'),
    sector: of('sector'),
    sizeBand: of('size_band'),
    sites: [site],
  });
  const employer = readEmployer(input);
  reader.refuseAll(input.problems);
  if (known.registered.has(cell(reader.row, 'registration_number').toLowerCase())) reader.refuse('registration_number', 'ALREADY_THERE');
  const owner = of('own_enterprise_of');
  const ownEnterpriseOf = owner === null ? null : (known.institutions.get(owner) ?? null);
  if (owner !== null && ownEnterpriseOf === null) reader.refuse('own_enterprise_of', 'UNKNOWN', owner, [...known.institutions.keys()].join(', '));
  const [read] = employer.sites;
  return read ? { line: reader.row.line, employer, site: read, ownEnterpriseOf } : null;
}

/** An employer says the same of itself in each of its rows, names no site twice, and has no more than twenty. */
function refuseDifferences(readers: readonly RowReader[]): void {
  for (const rows of groupsOf(readers, ({ row }) => sameText(cell(row, 'registration_number')))) {
    const [first] = rows;
    if (!first || cell(first.row, 'registration_number') === '') continue;
    for (const reader of rows) {
      for (const column of ABOUT_EMPLOYER) {
        if (cell(reader.row, column) !== cell(first.row, column)) reader.refuse(column, 'DIFFERS', cell(reader.row, column), first.row.line);
      }
    }
    rows.slice(MAX_SITES).forEach((reader) => reader.refuse('site_name', 'TOO_MANY', cell(reader.row, 'site_name'), MAX_SITES));
    refuseRepeats(rows, 'site_name', (row) => orNull(sameText(cell(row, 'site_name'))));
  }
}

async function save(tx: Tx, rows: readonly ReadRow[]): Promise<ImportedRow[]> {
  const groups = groupsOf(rows, ({ employer }) => sameText(employer.registrationNumber)).map((sites) => ({ id: randomUUID(), sites }));
  const employers = groups.flatMap(({ id, sites: [first] }) => {
    if (!first) return [];
    const { sites: _, ...said } = first.employer;
    return [{ id, ...said, ownEnterpriseOf: first.ownEnterpriseOf, state: 'APPLIED' }];
  });
  const sites = groups.flatMap(({ id, sites }) => sites.map(({ line, site }) => ({ line, row: { id: randomUUID(), employerId: id, ...site } })));
  await insertAll(tx, 'employer', employers);
  await insertAll(
    tx,
    'employer_site',
    sites.map(({ row }) => row),
  );
  await insertAll(
    tx,
    'audit_pending',
    employers.map(({ id }) => ({
      audience: tx.actor.audience,
      actorId: tx.actor.accountId,
      action: 'EmployerImported',
      subjectKind: 'employer',
      subjectId: id,
      detail: { to: 'APPLIED' },
    })),
  );
  const firstLines = groups.map(({ id, sites }) => ({ line: sites[0]?.line ?? 0, kind: 'employer', id, name: sites[0]?.employer.legalName ?? '' }));
  return [...firstLines, ...sites.map(({ line, row }) => ({ line, kind: 'site', id: row.id, name: row.name }))].sort((a, b) => a.line - b.line);
}
