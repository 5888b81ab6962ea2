import { localDateAt, type LocalDate } from '../../shared/local-date';
import { Reader } from '../../shared/reader';
import type { Refusal } from '../../shared/refusal';
import type { Figure } from './count';
import type { LeftOutReason } from './counted';
import type { Period } from './facts';
import { cellId, CUTS, type Cut, INDICATORS } from './indicator';
import { type Cell, FEW, LEAST_SHOWN, type Shown, type Sum, suppress, suppressBesideOwn } from './suppress';

/** What a report is asked for: a grant, the days it is about, and the instant whose knowledge it tells. */
export interface Asked {
  readonly grantId: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly asOf: Date;
}

/** A number as it may leave the institution, with what was left out of it. */
export interface PublishedCell {
  readonly id: string;
  readonly indicator: string;
  readonly cut: Cut;
  readonly shown: Shown;
  readonly leftOut: readonly { readonly reason: LeftOutReason; readonly shown: Shown }[];
}

/** All numbers of a report as they may leave, and the sums that anybody can check and solve. */
export interface Published {
  readonly cells: readonly PublishedCell[];
  readonly sums: readonly Sum[];
}

/** The instants a report can tell of: none that has not come, whatever the clock of the one who asks. INVALID_INPUT names each field that cannot be. */
export function parseAsked(input: Readonly<Record<string, unknown>>, now: Date): Asked | Refusal {
  const reader = new Reader(input);
  const asked = { grantId: reader.text('grantId', 60), from: reader.date('from'), to: reader.date('to'), asOf: reader.instant('asOf') };
  if (asked.to < asked.from && reader.problems.length === 0) reader.refuse('to', 'BEFORE_START');
  if (asked.asOf > now) reader.refuse('asOf', 'IN_THE_FUTURE');
  return reader.done(asked);
}

/** The days of a report, with the day of its as-of instant in Phnom Penh. */
export const periodOf = ({ from, to, asOf }: Asked): Period => ({ from, to, asOfDay: localDateAt(asOf) });

/** What may leave the institutions of these figures; beside an institution's own exact figures, less where these would tell of a few persons elsewhere. */
export function publish(figures: readonly Figure[], own?: readonly Figure[]): Published {
  const { cells, sums, rests, hiddenSums } = system(figures);
  const all = [...cells, ...rests];
  const allSums = [...sums, ...hiddenSums];
  const forAll = suppress(all, allSums);
  const shown = own ? suppressBesideOwn(all, allSums, new Map(own.map(({ id, value }) => [id, value])), forAll) : forAll;
  return {
    cells: figures.map(({ id, indicator, cut, leftOut }) => ({
      id,
      indicator: indicator.id,
      cut,
      shown: shown.get(id) ?? null,
      leftOut: leftOut.map(({ reason, value }) => ({ reason, shown: fewOr(value, indicator.unit === 'INSTITUTION') })),
    })),
    sums,
  };
}

const fewOr = (value: number, isOpen: boolean): Shown => (!isOpen && value > 0 && value < LEAST_SHOWN ? FEW : value);

/** The equations somebody can set up: cuts add up to their total; of a part within a larger number the rest can be worked out. */
function system(figures: readonly Figure[]): {
  readonly cells: readonly Cell[];
  readonly sums: readonly Sum[];
  readonly rests: readonly Cell[];
  readonly hiddenSums: readonly Sum[];
} {
  const value = new Map(figures.map((figure) => [figure.id, figure.value]));
  const persons = INDICATORS.filter(({ unit }) => unit === 'PERSON');
  const parts = persons
    .flatMap(({ id, within }) => (within === null ? [] : [null, ...CUTS].map((cut) => ({ inner: cellId(id, cut), outer: cellId(within, cut) }))))
    .map((pair) => ({ ...pair, rest: (value.get(pair.outer) ?? 0) - (value.get(pair.inner) ?? 0) }))
    // consent may put somebody in one cut of the part and in another of the whole: then these two do not subtract
    .filter(({ rest }) => rest >= 0);
  return {
    cells: figures.map((figure) => ({ id: figure.id, value: figure.value, isOpen: figure.indicator.unit === 'INSTITUTION' })),
    sums: persons.map(({ id }) => ({ total: id, parts: CUTS.map((cut) => cellId(id, cut)) })),
    rests: parts.map(({ inner, rest }) => ({ id: `rest:${inner}`, value: rest, isRest: true })),
    hiddenSums: parts.map(({ inner, outer }) => ({ total: outer, parts: [inner, `rest:${inner}`] })),
  };
}
