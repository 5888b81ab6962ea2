import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../matching/domain/canonical';
import { OWNER, REPORT } from '../platform/actor';
import { Database } from '../platform/database';
import { refuse, type Refusal, isRefusal } from '../shared/refusal';
import type { LawRule } from '../vacancies/domain/law-rule';
import { counterOf, type Figure, figuresOf } from './domain/count';
import type { CountedRow } from './domain/counted';
import type { Facts, PersonFact, PlacementFact, ReviewFact, SupportFact, EnrolmentFact, SelfEmploymentFact, ServiceFact, StayFact } from './domain/facts';
import { type Asked, periodOf } from './domain/report';
import { ENROLMENTS, GRANT_BASIS, PEOPLE, PLACEMENTS, REVIEWS, SELF_EMPLOYMENTS, SERVICES, STAYS, SUPPORTS } from './indicators.queries';

/** An institution's own exact numbers, by cell. */
export interface OwnReport {
  readonly asked: Asked;
  readonly own: ReadonlyMap<string, Figure>;
}

/** Exact numbers of all institutions together and of each; nothing of it leaves unless it is published. */
export interface ExactNumbers {
  readonly exact: ReadonlyMap<string, number>;
  readonly own: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Counts a grant as the report's own login: one snapshot, read only, of what was recorded at or before an instant. */
@Injectable()
export class IndicatorsService {
  constructor(private readonly database: Database) {}

  /** The exact numbers of one institution, for its own staff. NOT_FOUND for a grant that is not there. */
  async own(asked: Asked, rules: readonly LawRule[], institutionId: string): Promise<OwnReport | Refusal> {
    const facts = await this.facts(asked);
    if (isRefusal(facts)) return facts;
    return { asked, own: new Map(figuresOf(facts, periodOf(asked), rules, { institutionId }).map((figure) => [figure.id, figure])) };
  }

  /** The exact numbers behind a report that is about to be published. */
  async exact(asked: Asked, rules: readonly LawRule[]): Promise<ExactNumbers | Refusal> {
    const facts = await this.facts(asked);
    return isRefusal(facts) ? facts : exactNumbers(facts, asked, rules);
  }

  /** The rows that make one number of an institution's own, in the order of their ids. */
  async rows(asked: Asked, rules: readonly LawRule[], cell: string, institutionId: string): Promise<readonly CountedRow[] | Refusal> {
    const facts = await this.facts(asked);
    if (isRefusal(facts)) return facts;
    return figuresOf(facts, periodOf(asked), rules, { institutionId }).find(({ id }) => id === cell)?.rows ?? refuse('NOT_FOUND');
  }

  /** Everything in one snapshot; on the machine itself the owner counts where the report's login was not given. */
  private facts(asked: Asked): Promise<Facts | Refusal> {
    return this.database.transaction(this.database.holds('report') ? REPORT : OWNER, (tx) => readFacts((sql, params) => tx.query(sql, params), asked), false);
  }
}

type Read = <R>(sql: string, params: readonly unknown[]) => Promise<R[]>;

/** All that a grant's numbers are counted from, by whatever reads it. NOT_FOUND for a grant that is not there. */
export async function readFacts(query: Read, { grantId, asOf }: Asked): Promise<Facts | Refusal> {
  const read = <R>(sql: string): Promise<R[]> => query<R>(sql, [grantId, asOf]);
  const [[grant], services, stays, enrolments, selfEmployments, placements, supports, reviews] = await Promise.all([
    read<{ countsWithoutConsent: boolean }>(GRANT_BASIS),
    read<ServiceFact>(SERVICES),
    read<StayFact>(STAYS),
    read<EnrolmentFact>(ENROLMENTS),
    read<SelfEmploymentFact>(SELF_EMPLOYMENTS),
    read<PlacementFact>(PLACEMENTS),
    read<SupportFact>(SUPPORTS),
    read<ReviewFact>(REVIEWS),
  ]);
  if (!grant) return refuse('NOT_FOUND');
  const owned = [...services, ...stays, ...enrolments, ...selfEmployments, ...placements];
  const people = await query<PersonFact>(PEOPLE, [[...new Set(owned.map(({ traineeId }) => traineeId))], asOf]);
  return { ...grant, services, stays, enrolments, selfEmployments, placements, supports, reviews, people };
}

/** Counts the whole and each institution that has anybody in it. */
export function exactNumbers(facts: Facts, asked: Asked, rules: readonly LawRule[]): ExactNumbers {
  const count = counterOf(facts, periodOf(asked), rules);
  const values = (institutionId: string | null): ReadonlyMap<string, number> => new Map(count({ institutionId }).map(({ id, value }) => [id, value]));
  const institutions = [...new Set(facts.people.map(({ institutionId }) => institutionId))].toSorted();
  return { exact: values(null), own: new Map(institutions.map((id) => [id, values(id)])) };
}

/** SHA-256 of the ids of an institution's own rows behind a number. */
export const rowsHash = (rows: readonly CountedRow[]): string =>
  createHash('sha256')
    .update(canonicalJson(rows.map(({ kind, id }) => `${kind}:${id}`)))
    .digest('hex');
