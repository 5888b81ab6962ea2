import { inOrderOfWork } from './best-work';
import { ENGLISH, KindsOfWork, type Reader, workOfTitle } from './kinds-of-work';
import { LabelIndex } from './label-index';
import { Likelihood } from './likelihood';
import { type NameKey, nameKeyOf } from './name-key';
import { PlainSkills } from './plain-skills';
import { NO_DEMAND } from './open-demand';
import { rank } from './rank';
import { add, raise, withTexts } from './scores';
import { LOW_WAGE_COMMONNESS, type SearchData, type Use } from './search-data';
import { finish, type Steps } from './steps';
import { RiskWords } from './risk-terms';
import type { AddedLabel, AddedLabels, ClauseWork, SearchContext, WorkHistory } from './search-context';
import { clausesOf, withoutTerms } from './work-history-text';
import { type SkillsOfWork, UsualSkills } from './usual-skills';
import type { SearchTools } from './vocabulary';

type IsKnown = (stem: string) => boolean;

/** Longer texts are cut: no skill has a longer name, and a work history has a few sentences. */
const [MAX_TEXT_LENGTH, MAX_SENTENCES_LENGTH] = [200, 1_000];
/** Each clause is a search of its own, and a text may have hundreds of one letter. */
const MAX_CLAUSES = 20;
/** The words that local people use count more than those of the release. */
const ADDED_WEIGHT = 2.5;
/** A text of at most this many words does not say which of many skills is meant: the usual ones are likelier. */
const FEW_WORDS = 2;
/** The maximum number of occupations whose skills are evidence for a search, and the weight of optional ones. */
const EVIDENCE_OCCUPATIONS = 30;
const OPTIONAL_SKILL = 0.6;
/**
 * The maximum number of skills named in a clause that are evidence for its occupations, the most that they
 * add, and the weight of optional ones.
 */
const [EVIDENCE_SKILLS, SKILLS_SHARE, OPTIONAL_USE] = [8, 0.5, 0.5];
/** Lowers the evidence of a skill of many occupations, which says little about which of them is meant. */
const FEW_OCCUPATIONS = 4;

/**
 * Occupations with less than this share of the best score of a clause are dropped: most of them, those that hardly anyone
 * here has, and all if the clause is the best one's name.
 */
const [LEAST_OF_BEST, LEAST_OF_RARE, LEAST_OF_NAMED] = [0.6, 0.7, 0.7];
/** Occupations with a lower score are dropped, even if they are the best. */
const LEAST_SCORE = 0.2;
/** The minimum score at which a clause names an added label: about half of the words of each match. */
const NAMED = ADDED_WEIGHT / 2;

/** Indexes of the labels of skills and occupations, and of their descriptions. */
type Indexes = Readonly<Record<'skillIndex' | 'occupationIndex' | 'everydayWork' | 'skillTexts' | 'occupationTexts', LabelIndex>>;

/**
 * Searches skills and occupations by what people type: any words of a label in any form, misspelt words,
 * everyday words, Khmer.
 */
export class SkillSearch {
  private readonly riskWords: RiskWords;
  private readonly likelihood: Likelihood;
  private readonly usual: UsualSkills;
  private readonly kinds: KindsOfWork;
  private readonly plainSkills: PlainSkills;
  private readonly keyOf: NameKey;
  private withoutAdded: AddedLabels | undefined;
  private usesOfSkill: readonly (readonly Use[])[] | undefined;

  private constructor(
    private readonly data: SearchData,
    private readonly tools: SearchTools,
    private readonly indexes: Indexes,
  ) {
    this.riskWords = new RiskWords(data.riskWords, tools.stem);
    this.likelihood = new Likelihood(data, tools.stem);
    this.usual = new UsualSkills(data);
    this.keyOf = nameKeyOf(tools.stem, (stem) => this.isKnown(stem));
    this.kinds = new KindsOfWork(data, this.keyOf);
    this.plainSkills = new PlainSkills(data, this.keyOf);
  }

  /** Builds the indexes, which takes about a second. */
  static *of(data: SearchData, tools: SearchTools): Steps<SkillSearch> {
    const skillIndex = yield* LabelIndex.of(data.skills, data.meanings, tools);
    const occupationIndex = yield* LabelIndex.of(data.occupations, data.meanings, tools);
    const everydayWork = yield* LabelIndex.of(data.everydayWork, data.meanings, tools, occupationIndex);
    const skillTexts = yield* LabelIndex.of(data.skillDescriptions, data.meanings, tools, skillIndex);
    const occupationTexts = yield* LabelIndex.of(data.occupationDescriptions, data.meanings, tools, occupationIndex);
    return new SkillSearch(data, tools, { skillIndex, occupationIndex, everydayWork, skillTexts, occupationTexts });
  }

  /** An index of labels that the service added; those of one skill follow each other. */
  added(labels: readonly AddedLabel[]): AddedLabels {
    const mappedTo = new Map(labels.flatMap(({ owner, mappedToId }): [number, number][] => (mappedToId === null ? [] : [[owner, mappedToId]])));
    const weighted = labels.map(({ owner, text }) => ({ owner, text, weight: ADDED_WEIGHT }));
    return { index: finish(LabelIndex.of(weighted, this.data.meanings, this.tools, this.indexes.skillIndex)), mappedTo };
  }

  /** Ids of skills, best first. */
  skills(text: string, limit: number, { added: { index, mappedTo } = this.nothingAdded(), demand = NO_DEMAND, group }: SearchContext = {}): number[] {
    const typed = text.slice(0, MAX_TEXT_LENGTH);
    const isKnown = (stem: string): boolean => this.isKnown(stem) || index.knows(stem);
    const relevance = raise(this.skillRelevance(typed, isKnown), index.relevance(typed, isKnown));
    const escoOf = mappedTo.size === 0 ? (id: number): number => id : (id: number): number => mappedTo.get(id) ?? id;
    const commonness = (id: number): number => this.likelihood.commonness(escoOf(id));
    const ofWork = group === undefined ? new Set<number>() : this.skillsOfGroup(group);
    const verb = this.likelihood.verbOf(typed);
    for (const [id, score] of relevance) relevance.set(id, score * this.likelihood.ofSkill(escoOf(id), verb));
    const demanded = (id: number): number => demand.ofSkill.get(id) ?? 0;
    const evidence = this.skillEvidence(typed, isKnown);
    const key = this.keyOf(typed);
    const words = key.split(' ').length;
    const usualness = words > FEW_WORDS ? undefined : (id: number): number => (this.likelihood.isUsual(escoOf(id)) ? 1 / words : 0);
    const ranked = rank(relevance, { commonness, usualness, demand: demanded, evidence, ofWork }, Infinity);
    return this.plainSkills.listOf(ranked, typed, key).slice(0, limit);
  }

  private nothingAdded(): AddedLabels {
    this.withoutAdded ??= this.added([]);
    return this.withoutAdded;
  }

  /** Ids of occupations, best first, at most one of a unit group. */
  occupations(text: string, limit: number, { demand = NO_DEMAND, reader = ENGLISH }: Pick<SearchContext, 'demand' | 'reader'> = {}): number[] {
    const typed = text.slice(0, MAX_TEXT_LENGTH);
    const relevance = this.occupationRelevance(typed, (stem) => this.isKnown(stem));
    const demanded = (id: number): number => demand.ofGroup.get(this.data.groupOf[id] ?? '') ?? 0;
    const ranked = rank(relevance, { commonness: (one) => this.likelihood.ofWage(one), demand: demanded }, Infinity);
    return this.kinds.listOf(ranked, typed, limit, reader);
  }

  /** Whether the text is a name of this occupation, so that it is surely the one meant. */
  isNamed(id: number, text: string): boolean {
    return this.kinds.isNameOf(id, text.slice(0, MAX_TEXT_LENGTH));
  }

  /**
   * The occupations that a work history text names, best first, at most one of a unit group. Each clause is
   * searched alone, then all together; an occupation has the place of its best clause.
   */
  workIn(sentences: string, limit: number): WorkHistory[] {
    return this.bestWork(
      this.clausesIn(sentences).map((words) => this.workInClause(words)),
      limit,
    );
  }

  /** What `workIn` searches: each clause without risk words, then all of these together. */
  clausesIn(sentences: string): string[] {
    const text = sentences.slice(0, MAX_SENTENCES_LENGTH);
    const clauses = [...new Set(clausesOf(text))].slice(0, MAX_CLAUSES);
    const ofWork = clauses.map((clause) => this.riskWords.workWithout(clause)).filter((clause) => withoutTerms(clause) !== '');
    return ofWork.length > 1 ? [...ofWork, ofWork.join(', ')] : ofWork;
  }

  /** The best occupations over all clauses of one text, in the order of `inOrderOfWork`. */
  bestWork(clauses: readonly ClauseWork[], limit: number, reader: Reader = ENGLISH): WorkHistory[] {
    const work = inOrderOfWork(
      clauses,
      (id) => this.data.groupOf[id] ?? '',
      (id) => this.kinds.languageFactor(id, reader),
    );
    const listed = new Set(this.kinds.onePerGroup(work.map(({ occupationId }) => occupationId)).slice(0, limit));
    return work.filter(({ occupationId }) => listed.has(occupationId));
  }

  /**
   * Ids of the skills that people of a unit group usually have, those first that they would name themselves.
   * @param occupation the likeliest occupation of the group, if known
   */
  usualSkills(group: string, limit: number, occupation?: number): number[] {
    return this.usual.of(group, limit, occupation);
  }

  /** The skills of a kind of work in someone's words, those first that the words name. */
  skillsOfWork({ occupationId, named }: WorkHistory, limit: number, { mappedTo }: AddedLabels = this.nothingAdded()): SkillsOfWork {
    const ofWork = named.filter((id) => this.isUsedBy(mappedTo.get(id) ?? id, occupationId));
    return this.usual.ofWork(this.data.groupOf[occupationId] ?? '', occupationId, limit, ofWork);
  }

  /** Ids of the low-wage occupations that use a skill, those first that are typical of their unit group. */
  usedIn(skill: number, limit: number): number[] {
    const rankOf = ({ id, isEssential }: Use): number => (this.data.isTypical[id] === true ? 2 : 1) * (isEssential ? 2 : 1);
    return this.occupationsOf(skill)
      .filter(({ id }) => this.likelihood.ofWage(id) === LOW_WAGE_COMMONNESS)
      .sort((one, other) => rankOf(other) - rankOf(one) || one.id - other.id)
      .slice(0, limit)
      .map(({ id }) => id);
  }

  private isUsedBy(skill: number, occupation: number): boolean {
    return this.occupationsOf(skill).some(({ id }) => id === occupation);
  }

  descriptionOf(skill: number): string | null {
    return this.data.skillAbouts[skill] ?? null;
  }

  /** Whether a text has a word about violence, a court or the like (`RiskWords`). */
  hasRiskWords(text: string): boolean {
    return this.riskWords.areIn(text);
  }

  /** Scores the occupations by their names and by the skills that the clause names, without those far below the best. */
  workInClause(words: string, { index, mappedTo }: AddedLabels = this.nothingAdded()): ClauseWork {
    const clause = withoutTerms(words);
    const isKnown = (stem: string): boolean => this.isKnown(stem) || index.knows(stem);
    const added = index.relevance(clause, isKnown);
    const released = new Map([...added].map(([id, score]): [number, number] => [mappedTo.get(id) ?? id, score]));
    const relevance = raise(this.skillRelevance(clause, isKnown, false), released);
    const skills = rank(relevance, { commonness: (id) => this.likelihood.commonness(id) }, EVIDENCE_SKILLS);
    const evidence = new Map<number, number>();
    for (const { id, score } of skills) {
      const uses = this.occupationsOf(id);
      for (const use of uses) add(evidence, use, (score * (use.isEssential ? 1 : OPTIONAL_USE)) / Math.sqrt(FEW_OCCUPATIONS + uses.length));
    }
    const mostEvidence = Math.max(0, ...evidence.values());
    const scores = new Map(this.occupationRelevance(clause, isKnown, false));
    for (const [id, value] of evidence)
      scores.set(id, (scores.get(id) ?? 0) + (SKILLS_SHARE * value * this.likelihood.ofOccupation(id, clause)) / (1 + mostEvidence));
    const named = [...added].filter(([, score]) => score >= NAMED).sort(([one, high], [other, low]) => low - high || one - other);
    const most = Math.max(0, ...scores.values());
    const isNamed = [...scores].some(([id, score]) => score === most && this.kinds.isNameOf(id, clause));
    // a steward decided what these words mean, so a low score, as of a skill of many occupations, is no noise
    const least = named.length > 0 ? 0 : LEAST_SCORE;
    const share = (id: number): number => (isNamed ? LEAST_OF_NAMED : this.likelihood.isRare(id) ? LEAST_OF_RARE : LEAST_OF_BEST);
    const isNear = ([id, score]: readonly [number, number]): boolean => score >= Math.max(least, share(id) * most);
    return { words, named: named.map(([id]) => id), scores: new Map([...scores].filter(isNear)) };
  }

  private isKnown(stem: string): boolean {
    return Object.values(this.indexes).some((index: LabelIndex) => index.knows(stem));
  }

  private skillRelevance(text: string, isKnown: IsKnown, isTyping = true): Map<number, number> {
    return withTexts(this.indexes.skillIndex.relevance(text, isKnown, isTyping), this.indexes.skillTexts.relevance(text, isKnown, isTyping));
  }

  private occupationRelevance(text: string, isKnown: IsKnown, isTyping = true): Map<number, number> {
    const work = workOfTitle(text);
    const whole = this.relevanceOfWork(text, isKnown, isTyping);
    return work === null ? whole : raise(whole, this.relevanceOfWork(work, isKnown, isTyping));
  }

  private relevanceOfWork(text: string, isKnown: IsKnown, isTyping: boolean): Map<number, number> {
    const { occupationIndex, everydayWork } = this.indexes;
    const names = occupationIndex.relevance(text, isKnown, isTyping);
    const own = [...everydayWork.relevance(text, isKnown, isTyping)].filter(([id, score]) => score >= (names.get(id) ?? 0));
    for (const [id, score] of own) names.set(id, score);
    return this.likelyOccupations(names, text, isKnown, isTyping, new Set(own.map(([id]) => id)));
  }

  private likelyOccupations(names: Map<number, number>, text: string, isKnown: IsKnown, isTyping: boolean, own = new Set<number>()): Map<number, number> {
    const relevance = withTexts(names, this.indexes.occupationTexts.relevance(text, isKnown, isTyping));
    for (const [id, score] of relevance) relevance.set(id, score * this.likelihood.ofOccupation(id, text, own.has(id)));
    return relevance;
  }

  /** The skills of the occupations whose own names the text fits. */
  private skillEvidence(text: string, isKnown: IsKnown): ReadonlyMap<number, number> {
    const evidence = new Map<number, number>();
    const names = this.likelyOccupations(this.indexes.occupationIndex.relevance(text, isKnown), text, isKnown, true);
    const ranked = rank(names, { commonness: (one) => this.likelihood.ofWage(one) }, EVIDENCE_OCCUPATIONS);
    const best = Math.max(1, ranked[0]?.score ?? 0);
    for (const { id, score } of ranked) {
      for (const skill of this.data.skillsOf[id] ?? []) {
        const value = (score / best) * (skill.isEssential ? 1 : OPTIONAL_SKILL);
        if (value > (evidence.get(skill.id) ?? 0)) evidence.set(skill.id, value);
      }
    }
    return evidence;
  }

  /** The skills of all occupations of a unit group. */
  private skillsOfGroup(group: string): ReadonlySet<number> {
    return new Set(this.data.groupOf.flatMap((one, id) => (one === group ? (this.data.skillsOf[id] ?? []).map((skill) => skill.id) : [])));
  }

  /** The occupations that use a skill. */
  private occupationsOf(skill: number): readonly Use[] {
    this.usesOfSkill ??= usesBySkill(this.data);
    return this.usesOfSkill[skill] ?? [];
  }
}

function usesBySkill({ skillsOf, lowWageUses }: SearchData): Use[][] {
  const uses = Array.from(lowWageUses, (): Use[] => []);
  for (const [id, skills] of skillsOf.entries()) for (const skill of skills) uses[skill.id]?.push({ id, isEssential: skill.isEssential });
  return uses;
}
