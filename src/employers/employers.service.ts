import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { Tx } from '../platform/tx';
import { isId } from '../shared/ids';
import type { Employer, EmployerSite, EmployerState } from './domain/employer';
import type { EmployerTie } from './domain/employer-tie';
import type { EmployerRegistration } from './domain/parse-registration';
import { EXCLUDE, INCLUDE, NAMES_BY_IDS, OWN, PAGE_BY_NAME, REGISTER } from './employers.queries';
import { employerTable, exclusionTable, holdTable, siteTable, tieTable } from './employers.table';

/** What every audience may read of an employer. */
export type EmployerName = Pick<Employer, 'id' | 'legalName' | 'legalNameKm' | 'sector'>;
/** What an employer reads of itself. */
export type OwnEmployer = EmployerName & Pick<Employer, 'registrationNumber' | 'sizeBand' | 'state'>;

/** Employers and their sites. Row-level security decides whose: staff read all, an employer itself. */
@Injectable()
export class EmployersService {
  /** Names and sectors, for every audience. */
  byIds(tx: Tx, ids: readonly string[]): Promise<EmployerName[]> {
    return tx.query<EmployerName>(NAMES_BY_IDS, [ids.filter(isId)]);
  }

  /** Everything, for staff alone: an employer holds no right to some columns. */
  recordsByIds(tx: Tx, ids: readonly string[]): Promise<Employer[]> {
    return tx.manager.find(employerTable, { where: { id: In(ids.filter(isId)) } });
  }

  /** The business of the employer who asks. */
  async own(tx: Tx): Promise<OwnEmployer | null> {
    return (await tx.query<OwnEmployer>(OWN))[0] ?? null;
  }

  /** One row more than the page holds, by name; for staff. */
  async page(tx: Tx, asked: { readonly state: EmployerState | null; readonly after: string | null; readonly limit: number }): Promise<Employer[]> {
    if (asked.after !== null && !isId(asked.after)) return [];
    const ids = (await tx.query<{ id: string }>(PAGE_BY_NAME, [asked.after, asked.state, asked.limit + 1])).map(({ id }) => id);
    const rows = new Map((await this.recordsByIds(tx, ids)).map((row) => [row.id, row]));
    return ids.flatMap((id) => rows.get(id) ?? []);
  }

  sitesByIds(tx: Tx, ids: readonly string[]): Promise<EmployerSite[]> {
    return tx.manager.find(siteTable, { where: { id: In(ids.filter(isId)) } });
  }

  sitesOf(tx: Tx, employerIds: readonly string[]): Promise<EmployerSite[]> {
    return tx.manager.find(siteTable, { where: { employerId: In([...employerIds]) }, order: { name: 'ASC', id: 'ASC' } });
  }

  /** Which of these somebody holds; for staff, an employer is not told. */
  async isHeld(tx: Tx, employerIds: readonly string[]): Promise<ReadonlySet<string>> {
    return employersOf(await tx.manager.find(holdTable, { where: { employerId: In([...employerIds]), liftedAt: IsNull() } }));
  }

  /** To which of these the reader's institution does not refer. */
  async isExcluded(tx: Tx, employerIds: readonly string[]): Promise<ReadonlySet<string>> {
    const { institutionId } = tx.actor;
    if (institutionId === null) return new Set();
    return employersOf(await tx.manager.find(exclusionTable, { where: { institutionId, employerId: In([...employerIds]) } }));
  }

  /** How these people belong to this employer; for staff. */
  tiesTo(tx: Tx, employerId: string, accountIds: readonly string[]): Promise<EmployerTie[]> {
    return tx.manager.find(tieTable, { where: { employerId, accountId: In([...accountIds]) } });
  }

  /** Writes a new employer with its sites; its registration number must be free (constraint `employer_registration`). */
  async register(tx: Tx, id: string, registration: EmployerRegistration): Promise<void> {
    const { legalName, legalNameKm, registrationNumber, sector, sizeBand, sites } = registration;
    await tx.change(REGISTER, [id, legalName, legalNameKm, registrationNumber, sector, sizeBand]);
    const createdAt = await tx.now();
    const rows = sites.map((site) => ({ ...site, id: randomUUID(), employerId: id, version: 1, createdAt }));
    await tx.manager.insert(siteTable, rows);
  }

  async exclude(tx: Tx, employerId: string): Promise<void> {
    await tx.change(EXCLUDE, [employerId]);
  }

  async include(tx: Tx, employerId: string): Promise<void> {
    await tx.change(INCLUDE, [employerId]);
  }
}

const employersOf = (rows: readonly { readonly employerId: string }[]): ReadonlySet<string> => new Set(rows.map(({ employerId }) => employerId));
