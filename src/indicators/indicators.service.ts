import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../matching/domain/canonical';
import { OWNER, REPORT } from '../platform/actor';
import { Database } from '../platform/database';
import type { Tx } from '../platform/tx';
import { refuse, type Refusal, isRefusal } from '../shared/refusal';
import type { LawRule } from '../vacancies/domain/law-rule';
import { type Figure, figuresOf } from './domain/count';
import type { CountedRow } from './domain/counted';
import type { Facts, PersonFact, PlacementFact, ReviewFact, SupportFact, EnrolmentFact, SelfEmploymentFact, ServiceFact, StayFact } from './domain/facts';
import { INDICATORS } from './domain/indicator';
import { type Asked, periodOf, publish, type Published } from './domain/report';
import { ENROLMENTS, GRANT_BASIS, PEOPLE, PLACEMENTS, REVIEWS, SELF_EMPLOYMENTS, SERVICES, STAYS, SUPPORTS } from './indicators.queries';

/** A counted report: what may leave, with its hash, and the exact figures of the reader's own institution where there is one. */
export interface Report extends Published {
  readonly asked: Asked;
  /** SHA-256 of the canonical JSON of the published numbers, the versions of their definitions, grant, period and as-of instant. */
  readonly hash: string;
  readonly own: ReadonlyMap<string, Figure>;
  /** SHA-256 of the ids of all rows that make a number, of every institution. */
  readonly rowsHashes: ReadonlyMap<string, string>;
}

/** Counts a grant across institutions as the report's own login: one snapshot, read only, of what was recorded at or before an instant. */
@Injectable()
export class IndicatorsService {
  constructor(private readonly database: Database) {}

  /** A report as it may leave; with an institution, as its staff see it. NOT_FOUND for a grant that is not there. */
  async report(asked: Asked, rules: readonly LawRule[], institutionId: string | null = null): Promise<Report | Refusal> {
    const facts = await this.facts(asked);
    if (isRefusal(facts)) return facts;
    const period = periodOf(asked);
    const figures = figuresOf(facts, period, rules);
    const own = institutionId === null ? [] : figuresOf(facts, period, rules, { institutionId });
    const forAll = publish(figures);
    const seen = institutionId === null ? forAll : publish(figures, own);
    return {
      ...seen,
      asked,
      // of what is published to all: two institutions hold the same report by the same hash
      hash: reportHash(asked, forAll),
      own: new Map(own.map((figure) => [figure.id, figure])),
      rowsHashes: new Map(figures.map(({ id, rows }) => [id, rowsHash(rows)])),
    };
  }

  /** The rows that make one number of an institution's own, in the order of their ids. */
  async rows(asked: Asked, rules: readonly LawRule[], cell: string, institutionId: string): Promise<readonly CountedRow[] | Refusal> {
    const facts = await this.facts(asked);
    if (isRefusal(facts)) return facts;
    return figuresOf(facts, periodOf(asked), rules, { institutionId }).find(({ id }) => id === cell)?.rows ?? refuse('NOT_FOUND');
  }

  /** Everything in one snapshot; on the machine itself the owner counts where the report's login was not given. */
  private facts({ grantId, asOf }: Asked): Promise<Facts | Refusal> {
    return this.database.transaction(
      this.database.holds('report') ? REPORT : OWNER,
      async (tx) => {
        const read = <R>(sql: string): Promise<R[]> => tx.query<R>(sql, [grantId, asOf]);
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
        const people = await peopleOf(tx, [...new Set(owned.map(({ traineeId }) => traineeId))], asOf);
        return { ...grant, services, stays, enrolments, selfEmployments, placements, supports, reviews, people };
      },
      false,
    );
  }
}

const peopleOf = (tx: Tx, ids: readonly string[], asOf: Date): Promise<PersonFact[]> => tx.query<PersonFact>(PEOPLE, [ids, asOf]);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const rowsHash = (rows: readonly CountedRow[]): string => sha256(canonicalJson(rows.map(({ kind, id }) => `${kind}:${id}`)));

function reportHash({ grantId, from, to, asOf }: Asked, { cells }: Published): string {
  return sha256(
    canonicalJson({
      grant: grantId,
      period: { from, to },
      asOf: asOf.toISOString(),
      definitions: Object.fromEntries(INDICATORS.map(({ id, version }) => [id, version])),
      cells: Object.fromEntries(cells.map(({ id, shown }) => [id, shown])),
    }),
  );
}
