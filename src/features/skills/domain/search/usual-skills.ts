import type { SearchData } from './search-data';

/**
 * The weights of an optional skill of the occupation, and of essential and optional skills of others in its
 * unit group.
 */
const [OPTIONAL_USUAL, OF_GROUP, OPTIONAL_OF_GROUP] = [0.5, 0.5, 0.2];
/** The weight of an occupation that is not typical of its unit group, or that leads others; a typical one has 1. */
const UNTYPICAL = 0.1;
const LEADS = /\b(?:chief|entrepreneur|head|inspector|manager|supervisor|team leader)\b/;
/**
 * The weight of the last skill listed for a unit group, where the first has 1; and of the whole list, if the
 * occupation is not typical of the group.
 */
const [LAST_LISTED, LISTED_FOR_OTHERS] = [0.8, 0.6];

/** The skills that people of a kind of work usually have, those first that they would name themselves. */
export class UsualSkills {
  constructor(private readonly data: SearchData) {}

  /**
   * Ids of skills, best first: those listed for the unit group, then those that ESCO gives its typical
   * occupations.
   * @param occupation the likeliest occupation of the group, if known
   */
  of(group: string, limit: number, occupation?: number): number[] {
    const sums = this.byOccupations(group, occupation);
    const scores = new Map([...sums].map(([id, sum]) => [id, sum * (this.data.plainness[id] ?? 0)]));
    const most = Math.max(0, ...scores.values()) || 1;
    const listed = this.data.usualOf.get(group) ?? [];
    const isOther = occupation !== undefined && this.data.isTypical[occupation] !== true;
    listed.forEach((id, at) => {
      const worth = most * (isOther ? LISTED_FOR_OTHERS : 1) * (1 - ((1 - LAST_LISTED) * at) / listed.length);
      scores.set(id, worth + (scores.get(id) ?? 0) / (listed.length * 10));
    });
    return [...scores]
      .filter(([, score]) => score > 0)
      .sort(([one, high], [other, low]) => low - high || one - other)
      .slice(0, limit)
      .map(([id]) => id);
  }

  /** How much the occupations of a unit group use each skill. */
  private byOccupations(group: string, occupation: number | undefined): Map<number, number> {
    const ids = this.data.groupOf.flatMap((one, id) => (one === group && (this.data.skillsOf[id]?.length ?? 0) > 0 ? [id] : []));
    const others = ids.filter((id) => id !== occupation);
    const total = others.reduce((sum, id) => sum + this.weightOf(id), 0);
    const sums = new Map<number, number>();
    const addSkills = (id: number, essential: number, optional: number): void => {
      for (const skill of this.data.skillsOf[id] ?? []) sums.set(skill.id, (sums.get(skill.id) ?? 0) + (skill.isEssential ? essential : optional));
    };
    if (occupation !== undefined) addSkills(occupation, 1, OPTIONAL_USUAL);
    for (const id of others) addSkills(id, (OF_GROUP * this.weightOf(id)) / total, (OPTIONAL_OF_GROUP * this.weightOf(id)) / total);
    return sums;
  }

  private weightOf(id: number): number {
    return this.data.isTypical[id] === true && !LEADS.test(this.data.occupationNames[id] ?? '') ? 1 : UNTYPICAL;
  }
}
