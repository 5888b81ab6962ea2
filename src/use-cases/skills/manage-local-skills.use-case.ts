import { Injectable } from '@nestjs/common';
import { PartnersService } from '../../features/institutions/partners.service';
import { type OutcomeIds, once, type IdempotentRequest } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { invalid, isRefusal, type Problem, refuse, type Refusal } from '../../shared/refusal';
import { isInItsScript, labelField, parseLabel, parseLocalSkill, skillActionRefusal, type NewLabel } from '../../features/skills/domain/local-skill';
import type { Skill } from '../../features/skills/domain/skill';
import { LexiconService } from '../../features/skills/lexicon/lexicon.service';
import { LocalSkillsService } from '../../features/skills/local-skills.service';
import { SkillsService } from '../../features/skills/skills.service';

type Input = Readonly<Record<string, unknown>>;

/**
 * The steward's staff add skills that ESCO lacks, also as the answer to a question, and local labels for skills. A
 * local skill is retired, never deleted.
 */
@Injectable()
export class ManageLocalSkills {
  constructor(
    private readonly skills: SkillsService,
    private readonly local: LocalSkillsService,
    private readonly lexicon: LexiconService,
    private readonly partners: PartnersService,
  ) {}

  async add(tx: Tx, input: Input, key: string) {
    return this.asSteward(tx, { field: 'skillAddLocal', key, args: { input } }, () => this.addSkill(tx, input));
  }

  /** Adds a skill as the answer to a question, whose words then find it. */
  async answerQuestion(tx: Tx, id: string, input: Input, key: string) {
    return this.asSteward(tx, { field: 'skillQuestionAnswerLocal', key, args: { id, input } }, async () => {
      const question = await this.lexicon.lockQuestion(tx, id);
      if (!question) return refuse('NOT_FOUND');
      // a colleague was faster
      if (question.state !== 'OPEN') return refuse('TRANSITION_NOT_ALLOWED', { state: question.state, availableActions: [] });
      const added = await this.addSkill(tx, input);
      if (isRefusal(added)) return added;
      const [skill] = await this.skills.skillsByCode(tx, [added.code]);
      if (!skill) throw new Error(`The local skill ${added.code} was added and cannot be read`);
      await this.lexicon.answer(tx, question, skill.id);
      await this.lexicon.decide(tx, question, skill.id, 'APPROVED');
      audit(tx, 'SkillQuestionAnswered', 'skill', skill.code);
      return added;
    });
  }

  async retire(tx: Tx, skillCode: string, key: string) {
    return this.asSteward(tx, { field: 'skillRetireLocal', key, args: { skillCode } }, async () => {
      const skill = await this.lockSkill(tx, skillCode);
      if (!skill) return refuse('NOT_FOUND');
      const refused = skillActionRefusal(skill, 'retire');
      if (refused) return refused;
      await this.local.retire(tx, skill.id);
      audit(tx, 'LocalSkillRetired', 'skill', skill.code, { from: 'ACTIVE', to: 'RETIRED' });
      return { code: skill.code };
    });
  }

  async addLabel(tx: Tx, skillCode: string, input: Input, key: string) {
    return this.withLabel(tx, { field: 'skillLabelAdd', key, args: { skillCode, input } }, { skillCode, input, action: 'addLabel' }, async (skill, label) => {
      if (!isInItsScript(label)) return invalid([{ path: 'label', problem: 'NOT_KHMER' }]);
      if (await this.local.isTaken(tx, label, skill.id)) return invalid([{ path: 'label', problem: 'REPEATED' }]);
      await this.local.addLabel(tx, skill, label);
      audit(tx, 'SkillLabelAdded', 'skill', skill.code, { fields: [label.language] });
      return { code: skill.code };
    });
  }

  async removeLabel(tx: Tx, skillCode: string, input: Input, key: string) {
    const request = { field: 'skillLabelRemove', key, args: { skillCode, input } };
    return this.withLabel(tx, request, { skillCode, input, action: 'removeLabel' }, async (skill, label) => {
      const labels = await this.local.labelsOf(tx, [skill.id]);
      if (!(await this.local.removeLabel(tx, skill, label))) return invalid([{ path: 'label', problem: 'UNKNOWN' }]);
      if (skill.mappedToId !== null && labels.length === 1) return refuse('NOT_READY', { reasons: ['OTHER_LABEL'] });
      audit(tx, 'SkillLabelRemoved', 'skill', skill.code, { fields: [label.language] });
      return { code: skill.code };
    });
  }

  private async addSkill(tx: Tx, input: Input) {
    const draft = parseLocalSkill(input);
    if (isRefusal(draft)) return draft;
    const { labels, mappedToCode, relation } = draft;
    const [mappedTo] = await this.skills.skillsByCode(tx, [mappedToCode]);
    const problems: Problem[] = [];
    for (const label of labels) if (await this.local.isTaken(tx, label, null)) problems.push({ path: labelField(label.language), problem: 'REPEATED' });
    const isMappable = mappedTo !== undefined && !mappedTo.retired && mappedTo.mappedToId === null;
    if (!isMappable) problems.push({ path: 'mappedToCode', problem: 'UNKNOWN' });
    if (!isMappable || problems.length > 0) return invalid(problems);
    const code = await this.local.add(tx, { labels, mappedTo, relation });
    audit(tx, 'LocalSkillAdded', 'skill', code, { fields: Object.keys(input) });
    return { code };
  }

  private async withLabel<T extends OutcomeIds | Refusal>(
    tx: Tx,
    request: IdempotentRequest,
    { skillCode, input, action }: { readonly skillCode: string; readonly input: Input; readonly action: string },
    work: (skill: Skill, label: NewLabel) => Promise<T>,
  ) {
    return this.asSteward(tx, request, async () => {
      const label = parseLabel(input);
      if (isRefusal(label)) return label;
      const skill = await this.lockSkill(tx, skillCode);
      return skill ? (skillActionRefusal(skill, action) ?? work(skill, label)) : refuse('NOT_FOUND');
    });
  }

  /** Read again after locking, because another session may have retired the skill in the meantime. */
  private async lockSkill(tx: Tx, skillCode: string): Promise<Skill | undefined> {
    const [unlocked] = await this.skills.skillsByCode(tx, [skillCode]);
    if (!unlocked) return undefined;
    await this.local.lock(tx, unlocked.id);
    return (await this.skills.skillsByIds(tx, [unlocked.id]))[0];
  }

  /** Skills are shared data: readable by all institutions, writable only by the steward. */
  private async asSteward<T extends OutcomeIds | Refusal>(tx: Tx, request: IdempotentRequest, work: () => Promise<T>) {
    tx.asWriter();
    return once(tx, request, async () => ((await this.partners.actorIsSteward(tx)) ? work() : refuse('NOT_FOUND')));
  }
}
