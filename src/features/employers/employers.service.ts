import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { deleteRows, insertAll, insertRow, lockRow, type RowOf, rowsAs, rowsBy, updateRows } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import type { Refusal } from '../../shared/refusal';
import type { Employer, EmployerSite, EmployerState, ClosingObstacle } from './domain/employer';
import { conflictOfInterest, type DeclaredTie, type EmployerTie } from './domain/employer-tie';
import type { EmployerInput, SiteInput } from './domain/parse-employer';
import {
  DECLARE_TIE,
  EXCLUDE,
  INCLUDE,
  IS_REGISTERED,
  PAGE_BY_NAME,
  POSSIBLY_SAME,
  REGISTER,
  CLOSING_OBSTACLES_AT,
  TIES_OF_COLLEAGUES,
} from './employers.queries';
import { employerNameTable, employerTable, exclusionTable, holdTable, ownEmployerTable, siteTable, tieTable } from './employers.table';

/** The part of an employer that every audience may read. */
export type EmployerName = RowOf<typeof employerNameTable>;
/** The part an employer may read of itself. */
export type OwnEmployer = RowOf<typeof ownEmployerTable>;

/** A tie and the name of the person who has it. */
export type ColleagueTie = DeclaredTie & { readonly displayName: string };

/** What is known of an employer that is entered. */
export type EnteredEmployer = Pick<Employer, 'legalName' | 'legalNameKm' | 'registrationNumber'>;
/** An employer that may be the same as one that is entered. */
export type PossiblySameEmployer = Pick<Employer, 'id' | 'legalName' | 'legalNameKm' | 'state'> & { readonly isSameNumber: boolean };
/** Enough to notice; more have a common name. */
const MAX_POSSIBLY_SAME = 5;

/** A page of employers, sorted by name. */
export interface EmployerPageRequest {
  readonly state: EmployerState | null;
  /** Part of the name or the registration number. */
  readonly text?: string;
  readonly after: string | null;
  readonly limit: number;
}

/** Employers and their sites. Row-level security limits the rows: staff read all, an employer only itself. */
@Injectable()
export class EmployersService {
  /** Names and sectors, for every audience. */
  byIds(tx: Tx, ids: readonly string[]): Promise<EmployerName[]> {
    return rowsBy(tx, employerNameTable, { id: ids.filter(isId) });
  }

  /** All columns, for staff only. An employer's login lacks the right to read some of them. */
  recordsByIds(tx: Tx, ids: readonly string[]): Promise<Employer[]> {
    return rowsBy(tx, employerTable, { id: ids.filter(isId) });
  }

  /** The employer in session. */
  async own(tx: Tx): Promise<OwnEmployer | null> {
    return (await rowsBy(tx, ownEmployerTable, { id: tx.actor.employerId }))[0] ?? null;
  }

  /**
   * Locks an employer whose state the actor may change. The weaker lock does not block inserts of rows that
   * reference it. Null if it does not exist or the actor may not change it.
   */
  async lock(tx: Tx, id: string): Promise<Employer | null> {
    return isId(id) ? lockRow(tx, employerTable, { id }, 'for no key update') : null;
  }

  /** What prevents closing it, at any institution. */
  async closingObstaclesAt(tx: Tx, id: string): Promise<ClosingObstacle[]> {
    return (await tx.query<{ stillOpen: ClosingObstacle[] | null }>(CLOSING_OBSTACLES_AT, [id]))[0]?.stillOpen ?? [];
  }

  async saveState(tx: Tx, { id, state, version }: Employer): Promise<void> {
    await updateRows(tx, employerTable, { id }, { state, version });
  }

  /** Returns one row more than the page size, sorted by name; for staff. */
  async page(tx: Tx, { state, text = '', after, limit }: EmployerPageRequest): Promise<Employer[]> {
    if (after !== null && !isId(after)) return [];
    const searchText = text.normalize('NFC').replaceAll('\0', '').trim().toLowerCase();
    return rowsAs(tx, employerTable, PAGE_BY_NAME, [after, state, limit + 1, searchText]);
  }

  sitesByIds(tx: Tx, ids: readonly string[]): Promise<EmployerSite[]> {
    return rowsBy(tx, siteTable, { id: ids.filter(isId) });
  }

  sitesOf(tx: Tx, employerIds: readonly string[]): Promise<EmployerSite[]> {
    return rowsBy(tx, siteTable, { employerId: employerIds }, { name: 'ASC', id: 'ASC' });
  }

  /** Which of these employers are on hold. For staff; an employer cannot see its holds. */
  async heldIds(tx: Tx, employerIds: readonly string[]): Promise<ReadonlySet<string>> {
    return employerIdsOf(await rowsBy(tx, holdTable, { employerId: employerIds, liftedAt: null }));
  }

  /** Which of these employers the reader's institution does not refer to. */
  async excludedIds(tx: Tx, employerIds: readonly string[]): Promise<ReadonlySet<string>> {
    const { institutionId } = tx.actor;
    if (institutionId === null) return new Set();
    return employerIdsOf(await rowsBy(tx, exclusionTable, { institutionId, employerId: employerIds }));
  }

  /** The ties of these people to this employer; for staff. */
  tiesTo(tx: Tx, employerId: string, accountIds: readonly string[]): Promise<DeclaredTie[]> {
    return rowsBy(tx, tieTable, { employerId, accountId: accountIds });
  }

  /** The ties of one person to these employers; for staff. */
  tiesOf(tx: Tx, accountId: string, employerIds: readonly string[]): Promise<DeclaredTie[]> {
    return rowsBy(tx, tieTable, { accountId, employerId: employerIds });
  }

  /** Refuses the actor because of a tie to this employer; null if there is none. */
  async conflictOf(tx: Tx, employerId: string): Promise<Refusal<'CONFLICT_OF_INTEREST'> | null> {
    const { accountId } = tx.actor;
    return accountId === null ? null : conflictOfInterest(await this.tiesTo(tx, employerId, [accountId]), [accountId], employerId);
  }

  /** The same for several employers; those without a tie are missing. */
  async conflictsOf(tx: Tx, employerIds: readonly string[]): Promise<ReadonlyMap<string, Refusal<'CONFLICT_OF_INTEREST'>>> {
    const { accountId } = tx.actor;
    const ties = accountId === null ? [] : await this.tiesOf(tx, accountId, employerIds);
    const conflicts = new Map<string, Refusal<'CONFLICT_OF_INTEREST'>>();
    for (const { employerId } of ties) {
      const conflict = accountId === null ? null : conflictOfInterest(ties, [accountId], employerId);
      if (conflict) conflicts.set(employerId, conflict);
    }
    return conflicts;
  }

  /** The ties of people in the reader's institution to these employers. */
  tiesOfColleagues(tx: Tx, employerIds: readonly string[]): Promise<ColleagueTie[]> {
    return tx.query<ColleagueTie>(TIES_OF_COLLEAGUES, [employerIds.filter(isId)]);
  }

  /** Declares a tie. A repeated declaration has no effect. @returns whether it is new */
  async declareTie(tx: Tx, { accountId, employerId, tie }: EmployerTie): Promise<boolean> {
    return (await tx.change(DECLARE_TIE, [accountId, employerId, tie])) > 0;
  }

  async endTie(tx: Tx, { accountId, employerId, tie }: EmployerTie): Promise<void> {
    await deleteRows(tx, tieTable, { accountId, employerId, tie });
  }

  /**
   * Adds an employer with its sites. Its registration number must be unused (constraint
   * `employer_registration`).
   */
  async register(tx: Tx, id: string, employer: EmployerInput): Promise<void> {
    const { legalName, legalNameKm, registrationNumber, sector, sizeBand, sites } = employer;
    await tx.change(REGISTER, [id, legalName, legalNameKm, registrationNumber, sector, sizeBand]);
    const createdAt = await tx.now();
    const rows = sites.map((site) => ({ ...site, id: randomUUID(), employerId: id, version: 1, createdAt }));
    await insertAll(tx, siteTable, rows);
  }

  /** Whether an employer has this registration number. For staff; an employer must not learn who is registered. */
  async isRegistered(tx: Tx, registrationNumber: string): Promise<boolean> {
    return (await tx.queryOne<{ isRegistered: boolean }>(IS_REGISTERED, [registrationNumber])).isRegistered;
  }

  /** Employers with the same number or name; for staff. */
  possiblySame(tx: Tx, { legalName, legalNameKm, registrationNumber }: EnteredEmployer): Promise<PossiblySameEmployer[]> {
    // text that is not checked yet
    const typed = [registrationNumber, legalName, legalNameKm].map((text) => text?.replaceAll('\0', '') ?? null);
    return tx.query<PossiblySameEmployer>(POSSIBLY_SAME, [...typed, MAX_POSSIBLY_SAME]);
  }

  /** Adds a site to the employer in session. @returns its id */
  async addSite(tx: Tx, employerId: string, site: SiteInput): Promise<string> {
    const id = randomUUID();
    await insertRow(tx, siteTable, { ...site, id, employerId, version: 1, createdAt: await tx.now() });
    return id;
  }

  async exclude(tx: Tx, employerId: string): Promise<void> {
    await tx.change(EXCLUDE, [employerId]);
  }

  async include(tx: Tx, employerId: string): Promise<void> {
    await tx.change(INCLUDE, [employerId]);
  }
}

const employerIdsOf = (rows: readonly { readonly employerId: string }[]): ReadonlySet<string> => new Set(rows.map(({ employerId }) => employerId));
