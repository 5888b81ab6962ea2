import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { rowsAs, rowsBy } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import type { Refusal } from '../../shared/refusal';
import type { Employer, EmployerSite, EmployerState, StillOpen } from './domain/employer';
import { conflictOfInterest, type DeclaredTie, type EmployerTie } from './domain/employer-tie';
import type { SiteInput } from './domain/parse-employer';
import type { EmployerRegistration } from './domain/parse-registration';
import { DECLARE_TIE, EXCLUDE, INCLUDE, NAMES_BY_IDS, OWN, PAGE_BY_NAME, REGISTER, STILL_OPEN_AT, TIES_OF_COLLEAGUES } from './employers.queries';
import { employerTable, exclusionTable, holdTable, siteTable, tieTable } from './employers.table';

/** What every audience may read of an employer. */
export type EmployerName = Pick<Employer, 'id' | 'legalName' | 'legalNameKm' | 'sector'>;
/** What an employer reads of itself. */
export type OwnEmployer = EmployerName & Pick<Employer, 'registrationNumber' | 'sizeBand' | 'state'>;

/** A tie with the name of who has it. */
export type TieOfColleague = DeclaredTie & { readonly displayName: string };

/** Which page of employers, by name. */
export interface EmployersAsked {
  readonly state: EmployerState | null;
  /** What its name or registration number holds. */
  readonly text?: string;
  readonly after: string | null;
  readonly limit: number;
}

/** Employers and their sites. Row-level security decides whose: staff read all, an employer itself. */
@Injectable()
export class EmployersService {
  /** Names and sectors, for every audience. */
  byIds(tx: Tx, ids: readonly string[]): Promise<EmployerName[]> {
    return tx.query<EmployerName>(NAMES_BY_IDS, [ids.filter(isId)]);
  }

  /** Everything, for staff alone: an employer holds no right to some columns. */
  recordsByIds(tx: Tx, ids: readonly string[]): Promise<Employer[]> {
    return rowsBy(tx, employerTable, 'id', ids.filter(isId));
  }

  /** The business of the employer who asks. */
  async own(tx: Tx): Promise<OwnEmployer | null> {
    return (await tx.query<OwnEmployer>(OWN))[0] ?? null;
  }

  /** Locks an employer the reader may move, so that a new row which names it need not wait; null: not there, or not yours to move. */
  async lock(tx: Tx, id: string): Promise<Employer | null> {
    return isId(id) ? tx.manager.findOne(employerTable, { where: { id }, lock: { mode: 'for_no_key_update' } }) : null;
  }

  /** What stands against closing it, at whatever institution. */
  async stillOpenAt(tx: Tx, id: string): Promise<StillOpen[]> {
    return (await tx.query<{ stillOpen: StillOpen[] | null }>(STILL_OPEN_AT, [id]))[0]?.stillOpen ?? [];
  }

  async saveState(tx: Tx, { id, state, version }: Employer): Promise<void> {
    await tx.manager.update(employerTable, { id }, { state, version });
  }

  /** One row more than the page holds, by name; for staff. */
  async page(tx: Tx, { state, text = '', after, limit }: EmployersAsked): Promise<Employer[]> {
    if (after !== null && !isId(after)) return [];
    const sought = text.normalize('NFC').replaceAll('\0', '').trim().toLowerCase();
    return rowsAs(tx, employerTable, PAGE_BY_NAME, [after, state, limit + 1, sought]);
  }

  sitesByIds(tx: Tx, ids: readonly string[]): Promise<EmployerSite[]> {
    return rowsBy(tx, siteTable, 'id', ids.filter(isId));
  }

  sitesOf(tx: Tx, employerIds: readonly string[]): Promise<EmployerSite[]> {
    return rowsBy(tx, siteTable, 'employerId', employerIds, { name: 'ASC', id: 'ASC' });
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
  tiesTo(tx: Tx, employerId: string, accountIds: readonly string[]): Promise<DeclaredTie[]> {
    return tx.manager.find(tieTable, { where: { employerId, accountId: In([...accountIds]) } });
  }

  /** Why whoever acts may not act over this employer: how he is tied to it. */
  async conflictOf(tx: Tx, employerId: string): Promise<Refusal | null> {
    const { accountId } = tx.actor;
    return accountId === null ? null : conflictOfInterest(await this.tiesTo(tx, employerId, [accountId]), [accountId], employerId);
  }

  /** How people of the reader's own institution are tied to these. */
  tiesOfColleagues(tx: Tx, employerIds: readonly string[]): Promise<TieOfColleague[]> {
    return tx.query<TieOfColleague>(TIES_OF_COLLEAGUES, [employerIds.filter(isId)]);
  }

  /** Once declared, a tie stands as it was declared first. Whether it is new. */
  async declareTie(tx: Tx, { accountId, employerId, tie }: EmployerTie): Promise<boolean> {
    return (await tx.change(DECLARE_TIE, [accountId, employerId, tie])) > 0;
  }

  async endTie(tx: Tx, { accountId, employerId, tie }: EmployerTie): Promise<void> {
    await tx.manager.delete(tieTable, { accountId, employerId, tie });
  }

  /** Writes a new employer with its sites; its registration number must be free (constraint `employer_registration`). */
  async register(tx: Tx, id: string, registration: EmployerRegistration): Promise<void> {
    const { legalName, legalNameKm, registrationNumber, sector, sizeBand, sites } = registration;
    await tx.change(REGISTER, [id, legalName, legalNameKm, registrationNumber, sector, sizeBand]);
    const createdAt = await tx.now();
    const rows = sites.map((site) => ({ ...site, id: randomUUID(), employerId: id, version: 1, createdAt }));
    await tx.manager.insert(siteTable, rows);
  }

  /** A site more, of the employer who asks. @returns its id */
  async addSite(tx: Tx, employerId: string, site: SiteInput): Promise<string> {
    const id = randomUUID();
    await tx.manager.insert(siteTable, { ...site, id, employerId, version: 1, createdAt: await tx.now() });
    return id;
  }

  async exclude(tx: Tx, employerId: string): Promise<void> {
    await tx.change(EXCLUDE, [employerId]);
  }

  async include(tx: Tx, employerId: string): Promise<void> {
    await tx.change(INCLUDE, [employerId]);
  }
}

const employersOf = (rows: readonly { readonly employerId: string }[]): ReadonlySet<string> => new Set(rows.map(({ employerId }) => employerId));
