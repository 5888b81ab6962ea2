import { localDateAt, type LocalDate } from '../../../shared/local-date';
import { Reader } from '../../../shared/reader';
import type { Refusal } from '../../../shared/refusal';
import type { Grant, GrantTarget } from '../../grants/domain/grant';
import { cellId, CUTS, type Cut, INDICATORS } from './indicator';
import type { Period } from './facts';
import type { Publication } from './reporting-period';
import type { Shown, Sum } from './shown';

/** What numbers are asked for: a grant, the days they are about, and the instant whose knowledge they tell. */
export interface Asked {
  readonly grantId: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly asOf: Date;
}

/** What a report says, as it is stored and hashed when it is published. It never changes, whatever is corrected later. */
export interface ReportDocument {
  readonly grant: { readonly id: string; readonly donor: string; readonly title: string };
  readonly length: Publication['length'];
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly asOf: string;
  /** Versions of the definitions that counted. */
  readonly definitions: Readonly<Record<string, number>>;
  readonly targets: Readonly<Record<string, number>>;
  readonly cells: Readonly<Record<string, Shown>>;
}

/** Which number of a report is meant. */
export interface ReportCell {
  readonly id: string;
  readonly indicator: string;
  readonly cut: Cut;
}

/** Every number of a report, in its order. */
export const REPORT_CELLS: readonly ReportCell[] = INDICATORS.flatMap(({ id: indicator, unit }) => {
  const cuts: readonly Cut[] = unit === 'PERSON' ? [null, ...CUTS] : [null];
  return cuts.map((cut): ReportCell => ({ id: cut === null ? indicator : cellId(indicator, cut), indicator, cut }));
});

/** The instants that numbers can be known at: none that has not come. INVALID_INPUT names each field that cannot be. */
export function parseAsked(input: Readonly<Record<string, unknown>>, now: Date): Asked | Refusal {
  const reader = new Reader(input);
  const asked = { grantId: reader.text('grantId', 60), from: reader.date('from'), to: reader.date('to'), asOf: reader.instant('asOf') };
  if (asked.to < asked.from && reader.problems.length === 0) reader.refuse('to', 'BEFORE_START');
  if (asked.asOf > now) reader.refuse('asOf', 'IN_THE_FUTURE');
  return reader.done(asked);
}

/** The days of a report, with the day of its as-of instant in Phnom Penh. */
export const periodOf = ({ from, to, asOf }: Asked): Period => ({ from, to, asOfDay: localDateAt(asOf) });

/** The document of a report that is about to be published. */
export function documentOf(
  grant: Grant,
  targets: readonly GrantTarget[],
  { length, from, to, asOf }: Publication,
  shown: ReadonlyMap<string, Shown>,
): ReportDocument {
  return {
    grant: { id: grant.id, donor: grant.donor, title: grant.title },
    length,
    from,
    to,
    asOf: asOf.toISOString(),
    definitions: Object.fromEntries(INDICATORS.map(({ id, version }) => [id, version])),
    targets: Object.fromEntries(targets.map(({ indicator, target }) => [indicator, target])),
    cells: Object.fromEntries(shown),
  };
}

/** The sums that every report keeps. */
export const SUMS: readonly Sum[] = INDICATORS.filter(({ unit }) => unit === 'PERSON').map(({ id }) => ({
  total: id,
  parts: CUTS.map((cut) => cellId(id, cut)),
}));
