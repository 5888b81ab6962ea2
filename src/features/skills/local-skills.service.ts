import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { insertAll } from '../../platform/database/insert-all';
import type { Tx } from '../../platform/database/tx';
import { type LocalLabel, neighbouringPairs } from './domain/label';
import { type LocalTransfer, transfersOf, type WrittenLabel } from './domain/local-skill';
import type { LocalRelation, Skill } from './domain/skill';
import { ADD_CO_USE, ADD_SKILL, LABEL_TAKEN, LABELS_OF, LOCK_SKILL, NAME_SKILL, REMOVE_LABEL } from './local-skills.queries';
import { LOCAL_SKILLS } from './skills.queries';

/** What is added to the taxonomy: a skill that ESCO lacks, with the skill of ESCO it is mapped to. */
export interface SkillToAdd {
  readonly labels: readonly WrittenLabel[];
  readonly mappedTo: Skill;
  readonly relation: LocalRelation;
}

/** Skills and labels of our own. All read them; the steward's staff write them, as their path role. */
@Injectable()
export class LocalSkillsService {
  /** One row more than the page holds, newest first, retired ones among them. */
  async page(tx: Tx, { after, limit }: { readonly after: string | null; readonly limit: number }): Promise<Skill[]> {
    if (after !== null && !/^\d{1,9}$/.test(after)) return [];
    return tx.query<Skill>(LOCAL_SKILLS, [after, tx.actor.language, limit + 1]);
  }

  /** What the service calls these skills, oldest label first. */
  labelsOf(tx: Tx, skillIds: readonly number[]): Promise<LocalLabel[]> {
    return tx.query<LocalLabel>(LABELS_OF, [skillIds]);
  }

  /**
   * Whether a label is there already in its language: written by the service, or preferred by ESCO; for a new skill (`skillId` null) any label of ESCO,
   * for a skill that is there another label of its own.
   */
  async isTaken(tx: Tx, { language, key }: WrittenLabel, skillId: number | null): Promise<boolean> {
    return (await tx.query(LABEL_TAKEN, [language, key, skillId])).length > 0;
  }

  /**
   * Adds a skill with the weight of the one it is mapped to, its neighbours in use and two near misses. Whoever adds waits for the one before,
   * so that two skills mapped to the same one know of each other.
   * @returns its code
   */
  async add(tx: Tx, { labels, mappedTo, relation }: SkillToAdd): Promise<string> {
    await tx.change('update taxonomy_release set local_changes = local_changes + 1');
    const [code, now] = [randomUUID(), await tx.now()];
    const label = (labels.find(({ language }) => language === 'en') ?? labels[0])?.label;
    const [row] = await tx.query<{ id: number }>(`select nextval('local_skill_id')::int as id`);
    const { id } = row as { id: number };
    if ((await tx.change(ADD_SKILL, [id, code, label, relation, now, mappedTo.id])) !== 1) throw new Error(`skill ${mappedTo.id} is not there to be mapped to`);
    await this.write(tx, id, labels, now);
    await tx.change(ADD_CO_USE, [id, mappedTo.id]);
    await insertAll(tx, 'skill_transfer', transfersOf(id, mappedTo.id, relation).map(transferRow));
    return code;
  }

  /** From now on nobody names it anew. */
  async retire(tx: Tx, id: number): Promise<void> {
    await tx.change('update skill set retired = true where id = $1', [id]);
  }

  /** Locks a local skill, so that of two who take its last labels away one finds the other's done. A skill of ESCO is never locked: nobody writes it. */
  async lock(tx: Tx, id: number): Promise<void> {
    await tx.query(LOCK_SKILL, [id]);
  }

  async addLabel(tx: Tx, skill: Skill, label: WrittenLabel): Promise<void> {
    await this.write(tx, skill.id, [label], await tx.now());
    await this.name(tx, skill);
  }

  /** @returns whether it was there */
  async removeLabel(tx: Tx, skill: Skill, { language, key }: WrittenLabel): Promise<boolean> {
    const removed = await tx.change(REMOVE_LABEL, [skill.id, language, key]);
    await this.name(tx, skill);
    return removed === 1;
  }

  /** A skill of ESCO keeps its name, and not even a statement about it is sent: replicas in memory load the taxonomy again after each. */
  private async name(tx: Tx, { id, mappedToId }: Skill): Promise<void> {
    if (mappedToId !== null) await tx.change(NAME_SKILL, [id]);
  }

  private async write(tx: Tx, skillId: number, labels: readonly WrittenLabel[], addedAt: Date): Promise<void> {
    const rows = labels.map(({ language, label, key }) => ({ skillId, language, label, key, pairs: neighbouringPairs(key), addedAt }));
    await insertAll(tx, 'local_label', rows);
  }
}

const transferRow = ({ haveId, wantId, creditPercent, reason }: LocalTransfer): object => ({
  haveId,
  wantId,
  creditPercent,
  reason: reason.toLowerCase().replace('_', '-'),
});
