import type { VacancyKind } from '../../../features/matching/domain/facts/pair';
import { addDays, type LocalDate } from '../../../shared/local-date';
import type { DemoSite } from '../demo-employers';

/**
 * A vacancy whose work began this many days ago; the trainees who started it are in the pipeline. `ago`
 * identifies it.
 */
export interface StartedJob {
  readonly ago: number;
  /** Default: what the trade and the enterprise usually offer. */
  readonly kind?: VacancyKind;
  /**
   * An employer that is on hold now and was not then, one that was cleared long ago, or an enterprise of the
   * first institution. Default: any other.
   */
  readonly at?: 'HELD' | 'LONG_KNOWN' | 'OWN';
}

const OPEN_DAYS = 45;

/** The work that has started, latest first; one entry for each trainee who started. */
export const STARTED_JOBS: readonly StartedJob[] = [
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

/** The day on which a vacancy with this start day opened. */
export const openedBefore = (startsOn: LocalDate): LocalDate => addDays(startsOn, -OPEN_DAYS);

/**
 * The site of the work: one that was cleared when the vacancy opened, or else the one cleared the longest.
 * `turn` distributes the work over the sites.
 */
export function siteOfStartedJob({ ago, at }: StartedJob, sites: readonly DemoSite[], turn: number, today: LocalDate): DemoSite {
  const opened = openedBefore(addDays(today, -ago));
  const candidates = sites.flatMap((site): DemoSite[] => {
    const { stage, own } = site.enterprise;
    if (at === 'LONG_KNOWN') return site.clearedBefore ? [{ ...site, cleared: site.clearedBefore }] : [];
    return (at === 'HELD' ? stage === 'HELD' : stage === 'CLEARED' && Boolean(own) === (at === 'OWN')) ? [site] : [];
  });
  const cleared = candidates.filter((site) => site.cleared !== null && site.cleared.from <= opened);
  const since = (site: DemoSite): LocalDate => site.cleared?.from ?? today;
  const [longestCleared] = candidates.toSorted((a, b) => (since(a) < since(b) ? -1 : 1));
  return cleared[(turn * 3) % cleared.length] ?? (longestCleared as DemoSite);
}
