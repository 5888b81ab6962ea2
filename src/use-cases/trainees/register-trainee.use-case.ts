import { Injectable } from '@nestjs/common';
import { type Done, once } from '../../platform/database/idempotency';
import { changedSince, markOf, type Saw } from '../../platform/database/mark';
import { announce, audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { happened } from '../../shared/events';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { withOwnMoves } from '../../shared/states';
import { SkillsService } from '../../features/skills/skills.service';
import { unknownCodes } from '../../shared/unknown-codes';
import { profileStanding } from '../../features/trainees/domain/standing';
import { parseTrainee, type TraineeDraft } from '../../features/trainees/domain/parse-trainee';
import { changeProfile, STAFF_MOVES } from '../../features/trainees/domain/trainee';
import { type ProfileToKeep, TraineesService } from '../../features/trainees/trainees.service';

type Input = Readonly<Record<string, unknown>>;

/**
 * Saves a trainee's working profile, when she is registered and whenever it changes. The profile has no field
 * for her identity or her history.
 */
@Injectable()
export class RegisterTrainee {
  constructor(
    private readonly trainees: TraineesService,
    private readonly skills: SkillsService,
  ) {}

  /**
   * The person who registers her becomes her placement officer until another is assigned, and a case worker
   * also becomes her case worker.
   */
  async register(tx: Tx, input: Input, key: string): Promise<Done | Refusal> {
    const { institutionId, accountId } = tx.actor;
    tx.path();
    return once(tx, { field: 'traineeRegister', key, args: { input } }, async () => {
      if (institutionId === null) return refuse('NOT_FOUND');
      const caseWorkerId = tx.actor.roles.includes('CASE_WORKER') ? accountId : null;
      const kept = await this.read(tx, input);
      if (isRefusal(kept)) return kept;
      const trainee = await this.trainees.add(tx, { institutionId, placementOfficerId: accountId, caseWorkerId }, kept, localDateAt(await tx.now()));
      await announce(tx, happened('TraineeRegistered', trainee.id), { subjectKind: 'trainee', to: trainee.state });
      return { id: trainee.id };
    });
  }

  /** `expectedVersion`: the version of the profile that is overwritten. */
  async change(tx: Tx, id: string, input: Input, saw: Saw, key: string): Promise<Done | Refusal> {
    const trainee = await this.trainees.lock(tx, id);
    tx.path();
    return once(tx, { field: 'traineeChange', key, args: { id, input } }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      const held = await this.trainees.skillsOf(tx, [trainee.id]);
      const kept = await this.read(
        tx,
        input,
        held.map(({ skillId }) => skillId),
      );
      if (isRefusal(kept)) return kept;
      const unseen = await changedSince(saw, async () => {
        const [languages, wishes] = [await this.trainees.languagesOf(tx, [trainee.id]), await this.trainees.wishesOf(tx, [trainee.id])];
        return markOf(profileStanding(trainee, { skills: held, languages, wishes }));
      });
      if (unseen) return unseen;
      const changed = changeProfile(trainee, kept.profile);
      if (isRefusal(changed)) return withOwnMoves(changed, STAFF_MOVES);
      await this.trainees.replaceProfile(tx, changed, kept, localDateAt(await tx.now()));
      audit(tx, 'TraineeChanged', 'trainee', id, { fields: Object.keys(input) });
      return { id };
    });
  }

  /** `existingSkillIds`: skills that she already has may stay, even if retired. */
  private async read(tx: Tx, input: Input, held: readonly number[] = []): Promise<ProfileToKeep | Refusal> {
    const draft = parseTrainee(input);
    if (isRefusal(draft)) return draft;
    const { skills, languages, wishes, ...profile } = draft;
    const unknown = await this.unknown(tx, draft, held);
    if (unknown) return unknown;
    const ids = new Map(
      (
        await this.skills.skillsByCode(
          tx,
          skills.map(({ skillCode }) => skillCode),
        )
      ).map(({ code, id }) => [code, id]),
    );
    return { profile, languages, wishes, skills: skills.map(({ skillCode, ...skill }) => ({ ...skill, skillId: ids.get(skillCode) as number })) };
  }

  private async unknown(tx: Tx, { skills, wishes }: TraineeDraft, held: readonly number[]): Promise<Refusal | null> {
    const named = [
      ...skills.map(({ skillCode }, at) => ({ path: `skills.${at}.skillCode`, code: skillCode })),
      ...wishes.map(({ iscoCode }, at) => ({ path: `wishes.${at}.iscoCode`, code: iscoCode })),
    ];
    const unknown = await Promise.all([
      this.skills.unknownSkillCodes(
        tx,
        skills.map(({ skillCode }) => skillCode),
        held,
      ),
      this.skills.unknownIscoCodes(
        tx,
        wishes.map(({ iscoCode }) => iscoCode),
      ),
    ]);
    return unknownCodes(named, unknown.flat());
  }
}
