import type { VacancyKind } from '../../../features/matching/domain/facts/pair';
import { addDays, type LocalDate } from '../../../shared/local-date';
import type { DemoSite } from '../places';

/** A vacancy whose work began so many days ago; whoever started there is on the path. Its number of days says which it is. */
export interface Begun {
  readonly ago: number;
  /** Otherwise what the trade and the enterprise usually offer. */
  readonly kind?: VacancyKind;
  /** An employer that is held now and was not then, one that was cleared long ago, or an enterprise of the first institution; any other where it is not said. */
  readonly at?: 'HELD' | 'LONG_KNOWN' | 'OWN';
}

const OPEN_DAYS = 45;

/** The work that has begun, the latest first; several of one day where several started that day. */
export const BEGUN: readonly Begun[] = [
  { ago: 3 },
  { ago: 3 },
  { ago: 5 },
  { ago: 5 },
  { ago: 13, kind: 'APPRENTICESHIP' },
  { ago: 13, kind: 'APPRENTICESHIP' },
  { ago: 14 },
  { ago: 14 },
  { ago: 15 },
  { ago: 15 },
  { ago: 20 },
  { ago: 20 },
  { ago: 20 },
  { ago: 30 },
  { ago: 31, at: 'HELD' },
  { ago: 31, at: 'HELD' },
  { ago: 40, kind: 'JOB' },
  { ago: 40, kind: 'JOB' },
  { ago: 41, kind: 'APPRENTICESHIP', at: 'OWN' },
  { ago: 42, kind: 'APPRENTICESHIP' },
  { ago: 62, kind: 'JOB' },
  { ago: 62, kind: 'JOB' },
  { ago: 64 },
  { ago: 64 },
  { ago: 98, kind: 'INTERNSHIP', at: 'OWN' },
  { ago: 100, kind: 'JOB' },
  { ago: 100, kind: 'JOB' },
  { ago: 101, kind: 'JOB' },
  { ago: 101, kind: 'JOB' },
  { ago: 366, kind: 'JOB', at: 'LONG_KNOWN' },
  { ago: 366, kind: 'JOB', at: 'LONG_KNOWN' },
];

/** When a vacancy opened whose work began on a day. */
export const openedBefore = (startsOn: LocalDate): LocalDate => addDays(startsOn, -OPEN_DAYS);

/** Where it began: at a site that was cleared when the vacancy opened, or has been cleared longest where none was; `turn` spreads them over the sites. */
export function siteOfBegun({ ago, at }: Begun, sites: readonly DemoSite[], turn: number, today: LocalDate): DemoSite {
  const opened = openedBefore(addDays(today, -ago));
  const meant = sites.flatMap((site): DemoSite[] => {
    const { standing, own } = site.enterprise;
    if (at === 'LONG_KNOWN') return site.clearedBefore ? [{ ...site, cleared: site.clearedBefore }] : [];
    return (at === 'HELD' ? standing === 'HELD' : standing === 'CLEARED' && Boolean(own) === (at === 'OWN')) ? [site] : [];
  });
  const cleared = meant.filter((site) => site.cleared !== null && site.cleared.from <= opened);
  const since = (site: DemoSite): LocalDate => site.cleared?.from ?? today;
  const [longest] = meant.toSorted((a, b) => (since(a) < since(b) ? -1 : 1));
  return cleared[(turn * 3) % cleared.length] ?? (longest as DemoSite);
}
