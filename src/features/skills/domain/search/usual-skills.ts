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
/** The same, if the group has only an occupation that leads others: its own skills are not those of the people it leads. */
const LISTED_FOR_LED = 1.5;

/**
 * A skill listed for a unit group is that of some occupations alone, as massages in beauty care, if it is essential to fewer
 * than half of the typical ones, and fewer than two thirds use it: it is not presumed of the others.
 */
const [ESSENTIAL_TO, USED_BY] = [1 / 2, 2 / 3];

/** How many skills of a kind of work are presumed at most. */
const MAX_PRESUMED = 8;

/** Skills of a kind of work that someone did. */
export interface SkillsOfWork {
  readonly ids: readonly number[];
  /** How many of them, from the first, are hers until a person corrects them. */
  readonly presumed: number;
}

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
    const listed = (this.data.usualOf.get(group) ?? []).filter((id) => occupation === undefined || !this.isOfOthers(id, group, occupation));
    const isOther = occupation !== undefined && this.data.isTypical[occupation] !== true;
    const share = this.hasOnlyLeaders(group) ? LISTED_FOR_LED : isOther ? LISTED_FOR_OTHERS : 1;
    listed.forEach((id, at) => {
      const worth = most * share * (1 - ((1 - LAST_LISTED) * at) / listed.length);
      scores.set(id, worth + (scores.get(id) ?? 0) / (listed.length * 10));
    });
    return [...scores]
      .filter(([, score]) => score > 0)
      .sort(([one, high], [other, low]) => low - high || one - other)
      .slice(0, limit)
      .map(([id]) => id);
  }

  /**
   * The skills of work that someone did. The first ones are presumed that are listed for the unit group and are not of
   * its other work; without a list, those of the likeliest ones that are common enough to have a Khmer name.
   * @param named the skills that her words name
   */
  ofWork(group: string, occupation: number, limit: number, named: readonly number[]): SkillsOfWork {
    const usual = this.of(group, limit, occupation).filter((id) => !named.includes(id));
    const listed = this.data.usualOf.get(group);
    const isCommon = (id: number): boolean => listed?.includes(id) ?? this.data.isInKhmer[id] === true;
    const likely = listed ? usual : usual.slice(0, MAX_PRESUMED);
    const presumed = likely.filter((id) => isCommon(id) && !this.isOfOthers(id, group, occupation)).slice(0, MAX_PRESUMED);
    const ids = [...named, ...presumed, ...usual.filter((id) => !presumed.includes(id))].slice(0, limit);
    return { ids, presumed: Math.min(MAX_PRESUMED, named.length + presumed.length) };
  }

  /** Whether a listed skill is that of other typical occupations of its unit group. */
  private isOfOthers(skill: number, group: string, occupation: number): boolean {
    if (this.data.usualOf.get(group)?.includes(skill) !== true || this.relationOf(occupation, skill) === true) return false;
    const typical = this.data.groupOf.flatMap((one, id) => (one === group && this.data.isTypical[id] === true ? [id] : []));
    const relations = typical.map((id) => this.relationOf(id, skill));
    const essential = relations.filter((one) => one === true).length;
    const used = relations.filter((one) => one !== undefined).length;
    return essential > 0 && essential < ESSENTIAL_TO * typical.length && used < USED_BY * typical.length;
  }

  /** Whether an occupation uses a skill as an essential one; undefined if it does not use it. */
  private relationOf(occupation: number, skill: number): boolean | undefined {
    return this.data.skillsOf[occupation]?.find(({ id }) => id === skill)?.isEssential;
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

  private hasOnlyLeaders(group: string): boolean {
    return this.data.groupOf.every((one, id) => one !== group || LEADS.test(this.data.occupationNames[id] ?? ''));
  }

  private weightOf(id: number): number {
    return this.data.isTypical[id] === true && !LEADS.test(this.data.occupationNames[id] ?? '') ? 1 : UNTYPICAL;
  }
}
