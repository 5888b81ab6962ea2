import { localDateAt, type LocalDate } from '../../../shared/local-date';
import { InputReader } from '../../../shared/input-reader';
import type { Refusal } from '../../../shared/refusal';
import type { Grant, GrantTarget } from '../../grants/domain/grant';
import { cellId, DISAGGREGATIONS, type Disaggregation, INDICATORS } from './indicator';
import type { Period } from './facts';
import type { Publication } from './reporting-period';
import type { PublishedValue, Sum } from './published-value';

/** The request for a report: a grant, the days it covers, and the as-of instant. */
export interface ReportRequest {
  readonly grantId: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly asOf: Date;
}

/**
 * The content of a published report, as it is stored and hashed. It is immutable, even when data is corrected
 * later.
 */
export interface ReportDocument {
  readonly grant: { readonly id: string; readonly donor: string; readonly title: string };
  readonly length: Publication['length'];
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly asOf: string;
  /** The versions of the definitions that were used. */
  readonly definitions: Readonly<Record<string, number>>;
  readonly targets: Readonly<Record<string, number>>;
  readonly cells: Readonly<Record<string, PublishedValue>>;
}

/** One number of a report. */
export interface ReportCell {
  readonly id: string;
  readonly indicator: string;
  readonly cut: Disaggregation;
}

/** Every number of a report, in report order. */
export const REPORT_CELLS: readonly ReportCell[] = INDICATORS.flatMap(({ id: indicator, unit }) => {
  const cuts: readonly Disaggregation[] = unit === 'PERSON' ? [null, ...DISAGGREGATIONS] : [null];
  return cuts.map((cut): ReportCell => ({ id: cut === null ? indicator : cellId(indicator, cut), indicator, cut }));
});

/**
 * Parses a report request. INVALID_INPUT names each field with a problem; the as-of instant may not be in the
 * future.
 */
export function parseReportRequest(input: Readonly<Record<string, unknown>>, now: Date): ReportRequest | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const request = { grantId: reader.text('grantId', 60), from: reader.date('from'), to: reader.date('to'), asOf: reader.instant('asOf') };
  if (request.to < request.from && reader.problems.length === 0) reader.refuse('to', 'BEFORE_START');
  if (request.asOf > now) reader.refuse('asOf', 'IN_THE_FUTURE');
  return reader.result(request);
}

/** The days of a report, with the day of its as-of instant in Phnom Penh. */
export const periodOf = ({ from, to, asOf }: ReportRequest): Period => ({ from, to, asOfDay: localDateAt(asOf) });

/** The document of a report that is about to be published. */
export function documentOf(
  grant: Grant,
  targets: readonly GrantTarget[],
  { length, from, to, asOf }: Publication,
  publishedValues: ReadonlyMap<string, PublishedValue>,
): ReportDocument {
  return {
    grant: { id: grant.id, donor: grant.donor, title: grant.title },
    length,
    from,
    to,
    asOf: asOf.toISOString(),
    definitions: Object.fromEntries(INDICATORS.map(({ id, version }) => [id, version])),
    targets: Object.fromEntries(targets.map(({ indicator, target }) => [indicator, target])),
    cells: Object.fromEntries(publishedValues),
  };
}

/** The sums that hold in every report. */
export const SUMS: readonly Sum[] = INDICATORS.filter(({ unit }) => unit === 'PERSON').map(({ id }) => ({
  total: id,
  parts: DISAGGREGATIONS.map((cut) => cellId(id, cut)),
}));
