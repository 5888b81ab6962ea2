import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { insertAll } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import type { LocalLabel } from './domain/label';
import { type LocalTransfer, transfersOf, type NewLabel } from './domain/local-skill';
import type { LocalRelation, Skill } from './domain/skill';
import {
  ADD_CO_USE,
  ADD_SKILL,
  LABEL_TAKEN,
  LABELS_OF,
  LOCK_SKILL,
  NAME_SKILL,
  REMOVE_LABEL,
  SKILLS_TO_TRANSLATE,
  UNREVIEWED_KHMER,
} from './local-skills.queries';
import { LOCAL_SKILLS } from './skills.queries';

/** A skill that ESCO lacks, with the ESCO skill it is mapped to. */
export interface NewLocalSkill {
  readonly labels: readonly NewLabel[];
  readonly mappedTo: Skill;
  readonly relation: LocalRelation;
}

/** A skill whose Khmer name no person has added or confirmed. */
export interface SkillToTranslate {
  readonly code: string;
  readonly english: string;
  /** The name that ships with the service. */
  readonly khmer: string | null;
  readonly uses: number;
}

/**
 * Local skills and labels. All institutions read them; the steward's staff edit them, in their writer role.
 */
@Injectable()
export class LocalSkillsService {
  /** Returns one row more than the page size, newest first, including retired skills. */
  async page(tx: Tx, { after, limit }: { readonly after: string | null; readonly limit: number }): Promise<Skill[]> {
    if (after !== null && !/^\d{1,9}$/.test(after)) return [];
    return tx.query<Skill>(LOCAL_SKILLS, [after, tx.actor.language, limit + 1]);
  }

  /** The skills used most whose Khmer name is unreviewed. */
  toTranslate(tx: Tx, limit: number): Promise<SkillToTranslate[]> {
    return tx.query<SkillToTranslate>(SKILLS_TO_TRANSLATE, [limit]);
  }

  /** The Khmer names of these skills that ship with the service, unless a person added or confirmed one. */
  unreviewedKhmer(tx: Tx, skillIds: readonly number[]): Promise<{ readonly skillId: number; readonly label: string }[]> {
    return tx.query<{ readonly skillId: number; readonly label: string }>(UNREVIEWED_KHMER, [skillIds]);
  }

  /** The local labels of these skills, oldest first. */
  labelsOf(tx: Tx, skillIds: readonly number[]): Promise<LocalLabel[]> {
    return tx.query<LocalLabel>(LABELS_OF, [skillIds]);
  }

  /**
   * Whether a label is already used in its language: by a local label or as ESCO's preferred label. For a new
   * skill (`skillId` null) any ESCO label counts, for an existing skill also its own labels.
   */
  async isTaken(tx: Tx, { language, key }: NewLabel, skillId: number | null): Promise<boolean> {
    return (await tx.query(LABEL_TAKEN, [language, key, skillId])).length > 0;
  }

  /**
   * Adds a skill with the weight of the one it is mapped to, its co-use neighbours and two near misses.
   * Concurrent additions are serialised, so that two skills mapped to the same one become neighbours.
   * @returns its code
   */
  async add(tx: Tx, { labels, mappedTo, relation }: NewLocalSkill): Promise<string> {
    await tx.change('update taxonomy_release set local_changes = local_changes + 1');
    const [code, now] = [randomUUID(), await tx.now()];
    const label = (labels.find(({ language }) => language === 'en') ?? labels[0])?.label;
    const { id } = await tx.queryOne<{ id: number }>(`select nextval('local_skill_id')::int as id`);
    if ((await tx.change(ADD_SKILL, [id, code, label, relation, now, mappedTo.id])) !== 1)
      throw new Error(`Cannot add a local skill: skill ${mappedTo.id} to map it to does not exist`);
    await this.insertLabels(tx, id, labels, now);
    await tx.change(ADD_CO_USE, [id, mappedTo.id]);
    await insertAll(tx, 'skill_transfer', transfersOf(id, mappedTo.id, relation).map(transferRow));
    return code;
  }

  /** Retires a skill, so that new profiles, vacancies and courses cannot use it. */
  async retire(tx: Tx, id: number): Promise<void> {
    await tx.change('update skill set retired = true where id = $1', [id]);
  }

  /**
   * Locks a local skill, so that of two sessions that remove its last labels the second sees the first's
   * change. ESCO skills are never locked, because they are never written.
   */
  async lock(tx: Tx, id: number): Promise<void> {
    await tx.query(LOCK_SKILL, [id]);
  }

  async addLabel(tx: Tx, skill: Skill, label: NewLabel): Promise<void> {
    await this.insertLabels(tx, skill.id, [label], await tx.now());
    await this.updateName(tx, skill);
  }

  /** @returns whether the label existed */
  async removeLabel(tx: Tx, skill: Skill, { language, key }: NewLabel): Promise<boolean> {
    const removed = await tx.change(REMOVE_LABEL, [skill.id, language, key]);
    await this.updateName(tx, skill);
    return removed === 1;
  }

  /**
   * An ESCO skill's name never changes, and no statement about it is sent, because every such statement makes
   * the in-memory replicas reload the taxonomy.
   */
  private async updateName(tx: Tx, { id, mappedToId }: Skill): Promise<void> {
    if (mappedToId !== null) await tx.change(NAME_SKILL, [id]);
  }

  private async insertLabels(tx: Tx, skillId: number, labels: readonly NewLabel[], addedAt: Date): Promise<void> {
    const rows = labels.map(({ language, label, key }) => ({ skillId, language, label, key, addedAt }));
    await insertAll(tx, 'local_label', rows);
  }
}

const transferRow = ({ haveId, wantId, creditPercent, reason }: LocalTransfer): object => ({
  haveId,
  wantId,
  creditPercent,
  reason: reason.toLowerCase().replace('_', '-'),
});
