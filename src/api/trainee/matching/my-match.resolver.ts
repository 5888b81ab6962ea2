import { Context, Parent, Resolver } from '@nestjs/graphql';
import { candidateCard } from '../../../features/referrals/domain/candidate-card';
import { CONSENT_FIELDS } from '../../../features/consents/domain/consent';
import type { Contribution } from '../../../features/matching/domain/score/contribution';
import { traineeLines, travelLine } from '../../../features/matching/domain/explain/trainee-lines';
import { StoredMatchesService } from '../../../features/matching/stored-matches.service';
import { loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Referral } from '../../../features/referrals/domain/referral';
import { SkillsService } from '../../../features/skills/skills.service';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { savedMatchById } from '../../shared/matching/match-loader';
import { shownAvailability, shownCardSkills } from '../../shared/referrals/shown-card';
import { skillById } from '../../shared/skills/skill-loaders';
import { vacancyParts } from '../../shared/vacancies/vacancy-parts';
import { findOwnRecord } from '../accounts/current-trainee';
import { ResolveField } from '../trainee-decorators';
import type { CardPreview, MatchSummary, MatchReason, MatchReasonKind } from '../schema';

/** A reason without a skill. */
const plain = (kind: MatchReasonKind): MatchReason => ({ kind, skill: null, have: null, need: null });

/**
 * The reasons for preferences, in the form a trainee reads; rules that are not listed state no plain fact
 * about her and the job.
 */
const KINDS: Readonly<Record<string, MatchReason>> = {
  HOUSING: plain('HOUSING_OFFERED'),
  PREFERRED: plain('PREFERRED_WORK'),
  NEAR_JOB_PREFERENCE: plain('NEAR_JOB_PREFERENCE'),
  AS_WANTED: plain('PREFERRED_HOURS'),
  OWN_APPRENTICESHIP: plain('OWN_ENTERPRISE'),
};

/** Why a job matches her, as plain facts without any score of her, and what the employer would see of her. */
@Resolver('MyReferral')
export class MyMatchResolver {
  constructor(
    private readonly matches: StoredMatchesService,
    private readonly trainees: TraineesService,
    private readonly skills: SkillsService,
    private readonly vacancies: VacanciesService,
  ) {}

  @ResolveField('MyReferral', 'reasons')
  async reasons(@Parent() { matchId, traineeId, travelMinutes }: Referral, @Context() c: OperationContext): Promise<MatchReason[]> {
    const { contributions } = await savedMatchById(c, this.matches, matchId);
    // a job that pays less than her minimum is never suggested to her
    const hasMinimumPay = (await findOwnRecord(c, this.trainees, traineeId))?.minPayAmount != null;
    const lines = await Promise.all(contributions.map((part) => this.line(c, part)));
    const near = travelLine(travelMinutes) === 'NEAR_HOME' ? [plain('NEAR_HOME')] : [];
    const reasons = [...lines.flatMap((line): MatchReason[] => (line ? [line] : [])), ...near];
    return hasMinimumPay ? [...reasons, plain('PREFERRED_PAY')] : reasons;
  }

  @ResolveField('MyReferral', 'matchSummary')
  async matchSummary(@Parent() { matchId, travelMinutes }: Referral, @Context() c: OperationContext): Promise<MatchSummary> {
    const { contributions } = await savedMatchById(c, this.matches, matchId);
    const { reason, gap, practical } = traineeLines(contributions);
    const [best = null, short = null, housing = null] = await Promise.all([reason, gap, practical].map(async (part) => part && this.line(c, part)));
    const travel = travelLine(travelMinutes);
    return { reason: best, gap: short, practical: travel ? plain(travel) : housing };
  }

  @ResolveField('MyReferral', 'card')
  async card(@Parent() referral: Referral, @Context() c: OperationContext): Promise<CardPreview> {
    const card = referral.state === 'ASKED' ? await this.previewCard(c, referral) : await visibleCard(c, referral);
    return {
      displayName: card?.displayName ?? null,
      skills: await shownCardSkills(c, this.skills, card),
      languages: card?.languages ? [...card.languages] : null,
      availability: shownAvailability(card),
      education: card?.education ?? null,
      training: card?.training ? [...card.training] : null,
    };
  }

  /**
   * The card that would be created if she agreed to share every field, built in the same way as the real one.
   */
  private async previewCard(c: OperationContext, { traineeId, vacancyId, matchId }: Referral): Promise<Referral['card']> {
    const mine = loader(c, 'myCard', async (ids) => Promise.all(ids.map(async (id) => this.trainees.profile(c.tx, id))));
    const [profile, requirements, { contributions }] = await Promise.all([
      mine.load(traineeId),
      vacancyParts(c, this.vacancies, vacancyId),
      savedMatchById(c, this.matches, matchId),
    ]);
    return profile && candidateCard(profile, { asks: requirements, contributions }, CONSENT_FIELDS);
  }

  private async line(c: OperationContext, part: Contribution): Promise<MatchReason | null> {
    if (part.rule !== 'SKILL') return KINDS[part.because] ?? null;
    const { have, minLevel: need } = part;
    const kind: MatchReasonKind = have >= need ? 'HAS_SKILL' : have > 0 ? 'SKILL_BELOW' : 'SKILL_MISSING';
    return { kind, skill: await skillById(c, this.skills, part.skillId), have, need };
  }
}

/** The card that was created when she agreed, for as long as the employer may see it. */
async function visibleCard(c: OperationContext, { card, shownUntil }: Referral): Promise<Referral['card']> {
  return shownUntil === null || shownUntil > (await c.tx.now()) ? card : null;
}
