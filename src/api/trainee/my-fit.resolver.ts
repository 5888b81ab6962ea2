import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { candidateCard } from '../../consents/domain/candidate-card';
import { CONSENT_FIELDS } from '../../consents/domain/consent';
import type { Contribution } from '../../matching/domain/contribution';
import { KeptMatchesService } from '../../matching/kept-matches.service';
import { inOrder, loader } from '../../platform/loader';
import type { OperationContext } from '../../platform/operation-context';
import type { Referral } from '../../referrals/domain/referral';
import { SkillsService } from '../../skills/skills.service';
import type { Trainee } from '../../trainees/domain/trainee';
import { TraineesService } from '../../trainees/trainees.service';
import { keptMatchById } from '../shared/match-loader';
import { skillByCode, skillById } from '../shared/skill-loaders';
import type { CardPreview, FitReason, FitReasonKind } from './schema';

const plain = (kind: FitReasonKind): FitReason[] => [{ kind }];

/** What fits her about a place, in plain facts without a number about her, and what its employer would see of her. */
@Resolver('MyReferral')
export class MyFitResolver {
  constructor(
    private readonly matches: KeptMatchesService,
    private readonly trainees: TraineesService,
    private readonly skills: SkillsService,
  ) {}

  @ResolveField('reasons')
  async reasons(@Parent() { matchId, traineeId }: Referral, @Context() c: OperationContext): Promise<FitReason[]> {
    const { contributions } = await keptMatchById(c, this.matches, matchId);
    const me = loader<Trainee | null>(c, 'myself', async (ids) => inOrder(ids, await this.trainees.byIds(c.tx, ids), (row) => row.id));
    // a place that pays less than she asked for is never suggested to her
    const asksForPay = (await me.load(traineeId))?.minPayAmount != null;
    const reasons = await Promise.all(contributions.map((part) => this.reason(c, part)));
    return [...reasons.flat(), ...(asksForPay ? plain('PAY_AS_WISHED') : [])];
  }

  @ResolveField('card')
  async card(@Parent() { traineeId }: Referral, @Context() c: OperationContext): Promise<CardPreview> {
    const mine = loader(c, 'myCard', async (ids) => Promise.all(ids.map(async (id) => this.trainees.profile(c.tx, id))));
    const profile = await mine.load(traineeId);
    if (!profile) return {};
    const { displayName, skills, languages, availability, education } = candidateCard(profile, CONSENT_FIELDS);
    return {
      displayName: displayName ?? null,
      skills: await Promise.all((skills ?? []).map(async ({ skillCode, level }) => ({ skill: await skillByCode(c, this.skills, skillCode), level }))),
      languages: [...(languages ?? [])],
      availableFrom: availability?.from ?? null,
      education: education ?? null,
    };
  }

  private async reason(c: OperationContext, part: Contribution): Promise<FitReason[]> {
    if (part.rule === 'SKILL') {
      const { have, minLevel: need } = part;
      const kind: FitReasonKind = have >= need ? 'HAS_SKILL' : have > 0 ? 'SKILL_BELOW' : 'SKILL_MISSING';
      return [{ kind, skill: await skillById(c, this.skills, part.skillId), have, need }];
    }
    if (part.rule === 'DISTANCE') return ['SAME_PROVINCE', 'ADJACENT_PROVINCE'].includes(part.because) ? plain('NEAR_HOME') : [];
    if (part.rule === 'WANTED_OCCUPATION') return part.because === 'WISHED' ? plain('WISHED_WORK') : [];
    return part.rule === 'WANTED_HOURS' && part.points > 0 && part.points === part.most ? plain('HOURS_AS_WISHED') : [];
  }
}
