import { Injectable } from '@nestjs/common';
import { once } from '../../platform/database/idempotency';
import { checkVersion, versionOf, type ExpectedVersion } from '../../platform/database/edit-version';
import { announce, audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { localDateAt } from '../../shared/local-date';
import { invalid, isRefusal, type Problem, refuse } from '../../shared/refusal';
import { withOwnTransitions } from '../../shared/state-machine';
import { parseSkillSearches } from '../../features/skills/domain/skill-searches';
import { skillIdsByCode } from '../../features/skills/domain/skill';
import { SkillAnswersService } from '../../features/skills/lexicon/skill-answers.service';
import { WordFilterService } from '../../features/skills/lexicon/word-filter.service';
import { type WordPick, WordPicks } from '../../features/skills/lexicon/word-picks.service';
import { SkillsService } from '../../features/skills/skills.service';
import { unknownCodes } from '../../shared/unknown-codes';
import { versionedProfileFields } from '../../features/trainees/domain/versioned-trainee-fields';
import { parseTrainee, type ParsedTraineeProfile } from '../../features/trainees/domain/parse-trainee';
import { updateProfile, STAFF_TRANSITIONS } from '../../features/trainees/domain/trainee';
import { TraineesService } from '../../features/trainees/trainees.service';

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
    private readonly words: WordPicks,
    private readonly filter: WordFilterService,
    private readonly answers: SkillAnswersService,
  ) {}

  /**
   * The person who registers her becomes her placement officer until another is assigned, and a case worker
   * also becomes her case worker.
   */
  async register(tx: Tx, input: Input, key: string) {
    const { institutionId, accountId } = tx.actor;
    tx.asWriter();
    return once(tx, { field: 'traineeRegister', key, args: { input } }, async () => {
      if (institutionId === null) return refuse('NOT_FOUND');
      const caseWorkerId = tx.actor.roles.includes('CASE_WORKER') ? accountId : null;
      const parsed = await this.read(tx, input);
      if (isRefusal(parsed)) return parsed;
      const trainee = await this.trainees.add(tx, { institutionId, placementOfficerId: accountId, caseWorkerId }, parsed, localDateAt(await tx.now()));
      await this.words.count(tx, trainee, parsed.picks);
      await this.answers.profileSaved(tx, trainee, parsed.picks);
      await announce(tx, domainEvent('TraineeRegistered', trainee.id), { subjectKind: 'trainee', to: trainee.state });
      return { id: trainee.id };
    });
  }

  /** `expectedVersion`: the version of the profile that is overwritten. */
  async change(tx: Tx, id: string, input: Input, expectedVersion: ExpectedVersion, key: string) {
    const trainee = await this.trainees.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'traineeChange', key, args: { id, input } }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      const existing = await this.trainees.skillsOf(tx, [trainee.id]);
      const parsed = await this.read(
        tx,
        input,
        existing.map(({ skillId }) => skillId),
      );
      if (isRefusal(parsed)) return parsed;
      const editConflict = await checkVersion(expectedVersion, async () => {
        const [languages, jobPreferences] = [await this.trainees.languagesOf(tx, [trainee.id]), await this.trainees.jobPreferencesOf(tx, [trainee.id])];
        return versionOf(versionedProfileFields(trainee, { skills: existing, languages, jobPreferences: jobPreferences }));
      });
      if (editConflict) return editConflict;
      const changed = updateProfile(trainee, parsed.profile);
      if (isRefusal(changed)) return withOwnTransitions(changed, STAFF_TRANSITIONS);
      await this.trainees.replaceProfile(tx, changed, parsed, localDateAt(await tx.now()));
      await this.words.count(tx, changed, parsed.picks);
      await this.answers.profileSaved(tx, changed, parsed.picks);
      audit(tx, 'TraineeChanged', 'trainee', id, { fields: Object.keys(input).filter((field) => field !== 'searches') });
      return { id };
    });
  }

  /** `existingSkillIds`: skills that she already has may stay, even if retired. */
  private async read(tx: Tx, input: Input, existingSkillIds: readonly number[] = []) {
    const draft = parseTrainee(input);
    if (isRefusal(draft)) return draft;
    const searches = parseSkillSearches(input);
    if (isRefusal(searches)) return searches;
    const { skills, languages, jobPreferences, ...profile } = draft;
    const personal = skills.flatMap(({ evidence }, at): Problem[] =>
      evidence !== null && this.filter.hasPersonalDetails(evidence, profile.displayName) ? [{ path: `skills.${at}.evidence`, problem: 'PERSONAL' }] : [],
    );
    if (personal.length > 0) return invalid(personal);
    const unknownRefusal = await this.unknownRefusal(tx, draft, existingSkillIds);
    if (unknownRefusal) return unknownRefusal;
    const codes = skills.map(({ skillCode }) => skillCode);
    const idOf = skillIdsByCode(await this.skills.skillsByCode(tx, codes));
    // a skill that was removed from the profile again does not count as picked
    const picks = searches.flatMap(({ text, skillCode }): WordPick[] => {
      if (skillCode === null) return [{ text, skillId: null }];
      return codes.includes(skillCode.toLowerCase()) ? [{ text, skillId: idOf(skillCode.toLowerCase()) }] : [];
    });
    return { profile, languages, jobPreferences, picks, skills: skills.map(({ skillCode, ...skill }) => ({ ...skill, skillId: idOf(skillCode) })) };
  }

  private async unknownRefusal(tx: Tx, { skills, jobPreferences }: ParsedTraineeProfile, existingSkillIds: readonly number[]) {
    const named = [
      ...skills.map(({ skillCode }, at) => ({ path: `skills.${at}.skillCode`, code: skillCode })),
      ...jobPreferences.map(({ iscoCode }, at) => ({ path: `jobPreferences.${at}.iscoCode`, code: iscoCode })),
    ];
    const unknownRefusal = await Promise.all([
      this.skills.unknownSkillCodes(
        tx,
        skills.map(({ skillCode }) => skillCode),
        existingSkillIds,
      ),
      this.skills.unknownIscoCodes(
        tx,
        jobPreferences.map(({ iscoCode }) => iscoCode),
      ),
    ]);
    return unknownCodes(named, unknownRefusal.flat());
  }
}
