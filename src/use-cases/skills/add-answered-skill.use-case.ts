import { Injectable } from '@nestjs/common';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { SkillAnswersService } from '../../features/skills/lexicon/skill-answers.service';
import { SkillsService } from '../../features/skills/skills.service';
import { strongerSkills } from '../../features/trainees/domain/stronger-skills';
import { type Trainee, STAFF_TRANSITIONS, updateProfile } from '../../features/trainees/domain/trainee';
import { TraineesService } from '../../features/trainees/trainees.service';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse } from '../../shared/refusal';
import { withOwnTransitions } from '../../shared/state-machine';

/** As in the form of her profile: what she says she can do with guidance, until someone assesses it. */
const LEVEL = 2;

/**
 * Staff add the skill that answers their question to the trainee for whom they asked. A higher level that she has
 * since is kept. The answer is then no longer due.
 */
@Injectable()
export class AddAnsweredSkill {
  constructor(
    private readonly answers: SkillAnswersService,
    private readonly skills: SkillsService,
    private readonly trainees: TraineesService,
  ) {}

  async add(tx: Tx, id: string, key: string) {
    const answer = await this.answers.skillFor(tx, id);
    const trainee = answer && (await this.trainees.lock(tx, answer.traineeId));
    tx.asWriter();
    return once(tx, { field: 'skillAnswerAdd', key, args: { id } }, async () => {
      if (!answer || !trainee) return refuse('NOT_FOUND');
      const changed = updateProfile(trainee, trainee);
      if (isRefusal(changed)) return withOwnTransitions(changed, STAFF_TRANSITIONS);
      if (!(await this.skills.activeAmong(tx, [answer.skillId])).has(answer.skillId)) return refuse('NOT_FOUND');
      await this.assert(tx, trainee, answer.skillId);
      await this.answers.profileSaved(tx, trainee, []);
      return { id: trainee.id };
    });
  }

  private async assert(tx: Tx, trainee: Trainee, skillId: number): Promise<void> {
    const existing = await this.trainees.skillsOf(tx, [trainee.id]);
    const added = strongerSkills(existing, [{ skillId, level: LEVEL, source: 'SELF', evidence: null }]);
    if (added.length === 0) return;
    await this.trainees.assertSkills(tx, trainee, added, localDateAt(await tx.now()));
    audit(tx, 'TraineeChanged', 'trainee', trainee.id, { fields: ['skills'] });
  }
}
