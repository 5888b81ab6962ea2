import { createHash } from 'node:crypto';
import { setImmediate as afterOthers } from 'node:timers/promises';
import { canonicalJson } from '../matching/domain/facts/canonical-json';
import { isRefusal, type Refusal } from '../../shared/refusal';
import { counterOf, type Figure } from './domain/count-indicators';
import type { CountedRow } from './domain/counted-rows';
import type { StoredTotals, GrantCount, OwnCell } from './domain/exact-numbers';
import type { Facts } from './domain/facts';
import { FigureSums } from './domain/merge-figures';
import { traineesToCount, type Cursor, type SliceMember } from './domain/person-slices';
import { periodOf } from './domain/report';
import { COUNT_TRAINEES, NEXT_TRAINEES, SLICE_MEMBERS } from './indicators.queries';
import { GrantCounter, type Progress, type Read } from './grant-counter';
import { type InstitutionFacts, readInstitutionFacts, readPersonFacts } from './read-facts';

/**
 * Trainees per slice. Their rows are read with one statement of each kind, well within the statement timeout.
 */
const SLICE_SIZE = 250;
const START: Cursor = { institutionId: '00000000-0000-0000-0000-000000000000', traineeId: '00000000-0000-0000-0000-000000000000' };

/**
 * Counts a grant in slices of persons, so that memory and the time of each statement do not grow with the
 * number of people. A person known to several institutions is in one slice with all her records; the
 * indicators about institutions are counted after the last slice.
 */
export class GrantCountService extends GrantCounter {
  constructor(private readonly slice = SLICE_SIZE) {
    super();
  }

  /** The numbers of one institution. NOT_FOUND for an unknown grant. */
  async own(read: Read, count: GrantCount, progress: Progress = () => {}): Promise<readonly OwnCell[] | Refusal<'NOT_FOUND'>> {
    const sums = new FigureSums();
    const refused = await this.forEachSlice(read, count, progress, async (facts) => sums.add(figuresOf(facts, count)(count.institutionId)));
    if (refused) return refused;
    return sums.sorted().map(({ indicator, rowKeys, ...cell }) => ({ ...cell, indicator: indicator.id, rowsHash: hashOf(rowKeys) }));
  }

  /** The numbers of all institutions together, and of each institution with counted persons. */
  async totals(read: Read, count: GrantCount, progress: Progress = () => {}): Promise<StoredTotals | Refusal<'NOT_FOUND'>> {
    const exact: Record<string, number> = {};
    const own: Record<string, Record<string, number>> = {};
    const refused = await this.forEachSlice(read, count, progress, async (facts) => {
      const figures = figuresOf(facts, count);
      const institutionIds = new Set(facts.people.map(({ institutionId }) => institutionId));
      addTo(exact, figures(null));
      // The indicators about institutions come last, in a slice without persons.
      for (const institutionId of institutionIds.size > 0 ? institutionIds : Object.keys(own)) addTo((own[institutionId] ??= {}), figures(institutionId));
    });
    return refused ?? { exact, own };
  }

  /** Passes on the rows behind one number of an institution, each once, unordered. */
  async rows(
    read: Read,
    count: GrantCount,
    cell: string,
    consume: (rows: readonly CountedRow[]) => Promise<void>,
    progress: Progress = () => {},
  ): Promise<Refusal<'NOT_FOUND'> | null> {
    return this.forEachSlice(read, count, progress, async (facts) => {
      const rows = figuresOf(facts, count)(count.institutionId).find(({ id }) => id === cell)?.rows ?? [];
      if (rows.length > 0) await consume(rows);
    });
  }

  private async forEachSlice(
    read: Read,
    { request, institutionId }: GrantCount,
    progress: Progress,
    consume: (facts: Facts) => Promise<void>,
  ): Promise<Refusal<'NOT_FOUND'> | null> {
    const institutions = await readInstitutionFacts(read, request);
    if (isRefusal(institutions)) return institutions;
    const [{ trainees: total } = { trainees: 0 }] = await read<{ trainees: number }>(COUNT_TRAINEES, [institutionId]);
    const aboutPersons: InstitutionFacts = { ...institutions, supports: [], reviews: [] };
    let after = START;
    for (let done = 0; ; done += this.slice) {
      progress(Math.min(done, total), total);
      const slice = await read<Cursor>(NEXT_TRAINEES, [institutionId, after.institutionId, after.traineeId, this.slice]);
      const last = slice.at(-1);
      if (!last) break;
      const members = await read<SliceMember>(SLICE_MEMBERS, [slice.map(({ traineeId }) => traineeId), request.asOf, institutionId]);
      await consume({ ...aboutPersons, ...(await readPersonFacts(read, request, traineesToCount(members, after))) });
      await afterOthers();
      after = last;
      if (slice.length < this.slice) break;
    }
    await consume({ ...institutions, people: [], services: [], stays: [], enrolments: [], selfEmployments: [], placements: [] });
    return null;
  }
}

const figuresOf = (facts: Facts, { request, rules }: GrantCount): ((institutionId: string | null) => Figure[]) => {
  const count = counterOf(facts, periodOf(request), rules);
  return (institutionId) => count({ institutionId });
};

function addTo(numbers: Record<string, number>, figures: readonly Figure[]): void {
  for (const { id, value } of figures) numbers[id] = (numbers[id] ?? 0) + value;
}

const hashOf = (keys: readonly string[]): string => createHash('sha256').update(canonicalJson(keys)).digest('hex');
