import type { Areas } from '../index/areas';
import { PostingDirectory } from '../index/posting-directory';
import { occupationOf } from '../facts/preference-word';
import { NO_INSTITUTION, type VacancyFacts } from '../facts/vacancy-facts';

/** Minor groups of ISCO-08 have three digits. The keys of institutions with own enterprises follow them. */
const GROUPS = 1_000;

/**
 * The index of rows with rare preference points: by minor group of the occupation, and by the institution
 * whose own enterprise offers an apprenticeship. Among the vacancies without skill points these rows are
 * evaluated first; all others can then give only points for pay, hours and distance.
 */
export class PreferenceIndex {
  private readonly directory: PostingDirectory;
  private readonly rows: Uint32Array;

  constructor(facts: VacancyFacts, forEachRow: (visit: (row: number, area: number) => void) => void) {
    let institutions = 0;
    forEachRow((row) => (institutions = Math.max(institutions, facts.ownApprenticeshipOf(row) + 1)));
    const forEach = (visit: (key: number, area: number, row: number) => void): void =>
      forEachRow((row, area) => {
        visit(groupOf(facts, row), area, row);
        const institution = facts.ownApprenticeshipOf(row);
        if (institution !== NO_INSTITUTION) visit(GROUPS + institution, area, row);
      });
    this.directory = new PostingDirectory(GROUPS + institutions, forEach);
    this.rows = new Uint32Array(this.directory.entries);
    const placeOf = this.directory.slotAllocator();
    forEach((key, area, row) => (this.rows[placeOf(key, area)] = row));
  }

  get bytes(): number {
    return this.directory.bytes + this.rows.byteLength;
  }

  /** Calls `visit` for the rows of a minor group in these areas. */
  ofGroup(group: number, areas: Areas, visit: (row: number) => void): void {
    this.forEach(group, areas, visit);
  }

  /** Calls `visit` for the apprenticeships in an institution's own enterprises in these areas. */
  ofInstitution(institution: number, areas: Areas, visit: (row: number) => void): void {
    if (institution >= 0) this.forEach(GROUPS + institution, areas, visit);
  }

  private forEach(key: number, areas: Areas, visit: (row: number) => void): void {
    this.directory.forEachRange(key, areas, (from, to) => {
      for (let at = from; at < to; at++) visit(this.rows[at]!);
    });
  }
}

const groupOf = (facts: VacancyFacts, row: number): number => Math.floor(occupationOf(facts.preferenceWord(row)) / 10);
