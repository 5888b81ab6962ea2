import { setImmediate as afterOthers } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx';
import { kindOfWorkName } from '../domain/kind-of-work-name';
import type { Reader } from '../domain/search/kinds-of-work';
import type { AddedLabel, AddedLabels, ClauseWork } from '../domain/search/search-context';
import type { SkillSearch } from '../domain/search/skill-search';
import { levelIn } from '../domain/search/work-history-text';
import type { Occupation, OfferedOccupation, Skill } from '../domain/skill';
import { SkillsService } from '../skills.service';
import { OpenDemandService } from './open-demand.service';
import { releaseSearch } from './release-search';

const MAX_RESULTS = 50;
const [MAX_KINDS, MAX_USUAL, MAX_USED_IN] = [5, 12, 3];

/** What the search recognised in a work history text. */
export interface WorkHistory {
  readonly kinds: readonly PastWork[];
  /** Whether the text has a word about violence, a court or the like, so that it must not be stored with the skills. */
  readonly hasRiskWords: boolean;
}

interface PastWork {
  readonly occupation: Occupation;
  readonly words: string;
  readonly level: 1 | 2 | 3 | null;
  readonly skills: readonly Skill[];
  /** How many of the skills, from the first, are hers until staff correct them. */
  readonly presumed: number;
}

/**
 * Labels that the service added, and words that a steward approved; row-level security leaves out the words that the
 * reader's institution does not share.
 */
const ADDED = `
  (select skill_id, language, key, label as text, added_at as at from local_label
   union select skill_id, '', key, key, null from lexicon_word where state = 'APPROVED') as l
  join skill s on s.id = l.skill_id where not s.retired`;
/** Changes whenever a label or word is added or removed, or its skill retired. */
const ADDED_LABELS_VERSION = `
  select count(*) || ':' || coalesce(bit_xor(hashtextextended(l.skill_id || ' ' || l.language || ' ' || l.key, 0)), 0) as version from ${ADDED}`;
const ADDED_LABELS = `
  select l.skill_id as owner, l.text, s.mapped_to as "mappedToId" from ${ADDED} order by l.skill_id, l.at, l.key collate "C"`;
/** How many versions stay in memory: each institution can have its own. */
const MAX_VERSIONS = 20;

/**
 * Searches skills and occupations by typed text. The labels of the release are in memory; those that the service
 * added are read again when they have changed.
 */
@Injectable()
export class SkillSearchService {
  /** By version; the most recently used one is last. */
  private readonly added = new Map<string, AddedLabels>();

  constructor(
    private readonly skills: SkillsService,
    private readonly openDemand: OpenDemandService,
  ) {}

  /**
   * Skills, best first.
   * @param group the unit group of the work chosen earlier: its skills rank higher
   */
  async findSkills(tx: Tx, text: string, first: number, group?: string): Promise<Skill[]> {
    const [search, added, demand] = [await this.prepare(), await this.addedLabels(tx), await this.openDemand.read(tx)];
    const ids = search.skills(text, Math.min(first, MAX_RESULTS), { added, demand, group });
    return inOrder(ids, await this.skills.skillsByIds(tx, ids));
  }

  /** For each text the ids of the skills that a search finds first; one read for all of them. */
  async foundFirst(tx: Tx, texts: readonly string[], first: number): Promise<ReadonlySet<number>[]> {
    const [search, added, demand] = [await this.prepare(), await this.addedLabels(tx), await this.openDemand.read(tx)];
    const found: ReadonlySet<number>[] = [];
    for (const text of texts) {
      found.push(new Set(search.skills(text, first, { added, demand })));
      await afterOthers();
    }
    return found;
  }

  /** Kinds of work, best first, each with the occupation that fits the text best. */
  async findOccupations(tx: Tx, text: string, first: number): Promise<OfferedOccupation[]> {
    const search = await this.prepare();
    const ids = search.occupations(text, Math.min(first, MAX_RESULTS), { demand: await this.openDemand.read(tx), reader: readerIn(tx) });
    const found = await this.withKindNames(tx, inOrder(ids, await this.skills.occupationsByIds(tx, ids)));
    return found.map((one) => ({ ...one, isNamed: search.isNamed(one.id, text) }));
  }

  /** The kinds of work that a work history text names, best first, each with the skills that it names and that the work usually needs. */
  async workHistory(tx: Tx, text: string): Promise<WorkHistory> {
    const [search, added] = [await this.prepare(), await this.addedLabels(tx)];
    const clauses: ClauseWork[] = [];
    for (const words of search.clausesIn(text)) {
      clauses.push(search.workInClause(words, added));
      await afterOthers();
    }
    const found = search.bestWork(clauses, MAX_KINDS, readerIn(tx));
    const ids = found.map(({ occupationId }) => occupationId);
    const occupations = new Map((await this.withKindNames(tx, await this.skills.occupationsByIds(tx, ids))).map((one) => [one.id, one]));
    const kinds = found.flatMap((work) => {
      const occupation = occupations.get(work.occupationId);
      if (!occupation) return [];
      const { ids: skillIds, presumed } = search.skillsOfWork(work, MAX_USUAL, added);
      return [{ occupation, words: work.words, level: levelIn(work.words), skillIds, presumed }];
    });
    const skills = new Map(
      (
        await this.skills.skillsByIds(
          tx,
          kinds.flatMap(({ skillIds }) => skillIds),
        )
      ).map((one) => [one.id, one]),
    );
    return {
      kinds: kinds.map(({ skillIds, ...kind }) => ({ ...kind, skills: skillIds.flatMap((id) => skills.get(id) ?? []) })),
      hasRiskWords: search.hasRiskWords(text),
    };
  }

  /** The most frequently chosen kinds of work, at most one of each unit group. */
  async commonOccupations(tx: Tx): Promise<OfferedOccupation[]> {
    const occupations = await this.withKindNames(tx, await this.skills.commonOccupations(tx));
    return occupations.map((one) => ({ ...one, isNamed: null }));
  }

  /** A chosen kind of work is stored as its unit group, so lists show the name that every page shows later. */
  private async withKindNames(tx: Tx, occupations: readonly Occupation[]): Promise<Occupation[]> {
    const codes = [...new Set(occupations.map(({ iscoCode }) => iscoCode))];
    const groups = new Map((await this.skills.iscoGroups(tx, codes)).map(({ code, label }) => [code, label]));
    return occupations.map((one) => ({ ...one, label: kindOfWorkName(groups.get(one.iscoCode) ?? one.label, one.label) }));
  }

  /** The skills that people of a unit group usually have, those first that they would name themselves. */
  async usualSkills(tx: Tx, group: string, first: number): Promise<Skill[]> {
    const ids = (await this.prepare()).usualSkills(group, Math.min(first, MAX_USUAL));
    return inOrder(ids, await this.skills.skillsByIds(tx, ids));
  }

  /** For each skill the names of the occupations that use it, the most usual ones first. */
  async usedIn(tx: Tx, skills: readonly number[]): Promise<string[][]> {
    const search = await this.prepare();
    const used = skills.map((id) => search.usedIn(id, MAX_USED_IN));
    const labels = new Map((await this.skills.occupationsByIds(tx, [...new Set(used.flat())])).map(({ id, label }) => [id, label]));
    return used.map((ids) => ids.flatMap((id) => labels.get(id) ?? []));
  }

  /** What a skill is, in English; null for one that the service added. */
  async descriptionOf(skill: number): Promise<string | null> {
    return (await this.prepare()).descriptionOf(skill);
  }

  /** Builds the indexes. Without this call the first search builds them. */
  prepare(): Promise<SkillSearch> {
    return releaseSearch();
  }

  private async addedLabels(tx: Tx): Promise<AddedLabels> {
    const [row] = await tx.query<{ version: string }>(ADDED_LABELS_VERSION);
    const version = row?.version ?? '';
    const labels = this.added.get(version) ?? (await this.prepare()).added(await tx.query<AddedLabel>(ADDED_LABELS));
    this.added.delete(version);
    this.added.set(version, labels);
    for (const oldest of this.added.keys()) if (this.added.size > MAX_VERSIONS) this.added.delete(oldest);
    return labels;
  }
}

const readerIn = (tx: Tx): Reader => ({ isKhmer: tx.actor.language === 'km' });

function inOrder<T extends { readonly id: number }>(ids: readonly number[], rows: readonly T[]): T[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
