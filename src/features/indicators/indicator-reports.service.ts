import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../matching/domain/facts/canonical-json';
import { OWNER, REPORT } from '../../platform/security/actor';
import { Transactions } from '../../platform/database/transactions';
import type { Tx } from '../../platform/database/tx';
import { suppress } from './domain/suppress';
import type { Disclosure } from './domain/disclosure-system';
import { GRANT_ID, type Grant, type GrantTarget } from '../grants/domain/grant';
import { documentOf, type ReportDocument } from './domain/report';
import type { Publication, ReportingPeriod } from './domain/reporting-period';
import type { PublishedValue } from './domain/published-value';
import { ADD_EXACT, ADD_REPORT, FROZEN, LOCK_REPORTS, REPORT_OF_DAYS, REPORTS_OF } from './indicator-reports.queries';
import type { ExactNumbers } from './domain/exact-numbers';

/** A published report. It is frozen: later corrections do not change it. */
export interface IndicatorReport extends ReportingPeriod {
  readonly id: string;
  readonly grantId: string;
  readonly asOf: Date;
  readonly publishedAt: Date;
  /** SHA-256 of the stored text of the document. */
  readonly hash: string;
  readonly document: ReportDocument;
}

type Row = Omit<IndicatorReport, 'document'> & { readonly document: string };
type Numbers = Readonly<Record<string, number>>;
type FrozenRow = Row & { readonly exact: Numbers; readonly own: Readonly<Record<string, Numbers>> };
type Run = (sql: string, params: readonly unknown[]) => Promise<unknown>;

/**
 * Published reports, the only numbers that leave the institutions. Row-level security restricts which grants'
 * reports the actor sees.
 */
@Injectable()
export class IndicatorReportsService {
  constructor(private readonly database: Transactions) {}

  async listOf(tx: Tx, grantId: string): Promise<IndicatorReport[]> {
    return GRANT_ID.test(grantId) ? (await tx.query<Row>(REPORTS_OF, [grantId])).map(reportOf) : [];
  }

  /** The report of exactly these days, or null if none is published. */
  async ofDays(tx: Tx, grantId: string, { from, to }: Pick<ReportingPeriod, 'from' | 'to'>): Promise<IndicatorReport | null> {
    if (!GRANT_ID.test(grantId)) return null;
    const [row] = await tx.query<Row>(REPORT_OF_DAYS, [grantId, from, to]);
    return row ? reportOf(row) : null;
  }

  /** Makes concurrent publications for the same grant wait until this transaction ends. */
  async lock(tx: Tx, grantId: string): Promise<void> {
    await tx.query(LOCK_REPORTS, [grantId]);
  }

  /** The exact numbers of everything published for a grant, read with the report login. */
  frozen(grantId: string): Promise<FrozenReport[]> {
    return this.database.transaction(
      this.database.hasLogin('report') ? REPORT : OWNER,
      async (tx) => (await tx.query<FrozenRow>(FROZEN, [grantId])).map(frozenOf),
      false,
    );
  }

  /** Stores a report permanently. */
  publish(tx: Tx, numbers: NumbersToPublish): Promise<Pick<IndicatorReport, 'id' | 'hash'>> {
    return writeReport((sql, params) => tx.change(sql, params), numbers, tx.actor.accountId);
  }
}

/** A published report with the exact numbers behind it. */
export interface FrozenReport extends ExactNumbers {
  readonly publication: ReportingPeriod;
  readonly publishedValues: ReadonlyMap<string, PublishedValue>;
}

/** A report that is about to be published, with the earlier reports. */
export interface NumbersToPublish extends ExactNumbers {
  readonly grant: Grant;
  readonly targets: readonly GrantTarget[];
  readonly publication: Publication;
  readonly frozen: readonly FrozenReport[];
}

const reportOf = (row: Row): IndicatorReport => ({ ...row, document: JSON.parse(row.document) as ReportDocument });

const frozenOf = ({ exact, own, document, ...publication }: FrozenRow): FrozenReport => ({
  publication,
  exact: new Map(Object.entries(exact)),
  own: new Map(Object.entries(own).map(([institution, numbers]) => [institution, new Map(Object.entries(numbers))])),
  publishedValues: new Map(Object.entries((JSON.parse(document) as ReportDocument).cells)),
});

/**
 * Suppresses a report against all earlier reports of its grant, and stores it with the `run` function of the
 * caller.
 */
export async function writeReport(run: Run, numbers: NumbersToPublish, publisherId: string | null): Promise<Pick<IndicatorReport, 'id' | 'hash'>> {
  const { grant, targets, publication, frozen, exact, own } = numbers;
  // An institution has the same index in every report.
  const institutions = [...new Set([...frozen.flatMap((one) => [...one.own.keys()]), ...own.keys()])].toSorted();
  const disclosure = (days: ReportingPeriod, counted: ExactNumbers): Omit<Disclosure, 'publishedValues'> => ({
    from: days.from,
    to: days.to,
    isWhole: days.length === 'WHOLE_GRANT',
    exact: counted.exact,
    own: institutions.map((institution) => counted.own.get(institution) ?? new Map()),
  });
  const publishedValues = suppress(
    frozen.map((one) => ({ ...disclosure(one.publication, one), publishedValues: one.publishedValues })),
    disclosure(publication, { exact, own }),
  );
  const document = canonicalJson(documentOf(grant, targets, publication, publishedValues));
  const [id, hash] = [randomUUID(), createHash('sha256').update(document).digest('hex')];
  const { length, from, to, asOf } = publication;
  await run(ADD_REPORT, [id, grant.id, length, from, to, asOf, publisherId, document, hash]);
  const toObject = (counted: ReadonlyMap<string, number>): object => Object.fromEntries(counted);
  await run(ADD_EXACT, [
    id,
    JSON.stringify(toObject(exact)),
    JSON.stringify(Object.fromEntries([...own].map(([institution, counted]) => [institution, toObject(counted)]))),
  ]);
  return { id, hash };
}
