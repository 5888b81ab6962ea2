import { Context, Parent, Resolver } from '@nestjs/graphql';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { SentReferral } from '../../../features/referrals/domain/referral';
import { SkillsService } from '../../../features/skills/skills.service';
import { sourceForEmployer } from '../../../features/skills/domain/skill';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { shownAvailability, shownCardSkills } from '../../shared/referrals/shown-card';
import { skillById } from '../../shared/skills/skill-loaders';
import { findVacancyParts } from '../../shared/vacancies/vacancy-parts';
import { ResolveField } from '../employer-decorators';
import type { Availability, CandidateSkill, CandidateTraining, MatchSummaryLine, LanguageLevel } from '../schema';

/**
 * The data a candidate agreed to share, read from the candidate card only. A field that is missing from the
 * card looks the same as one without a value.
 */
@Resolver('Candidate')
export class CandidateCardResolver {
  constructor(
    private readonly vacancies: VacanciesService,
    private readonly skills: SkillsService,
  ) {}

  @ResolveField('Candidate', 'displayName')
  displayName(@Parent() { card }: SentReferral): string | null {
    return card?.displayName ?? null;
  }

  @ResolveField('Candidate', 'education')
  education(@Parent() { card }: SentReferral): string | null {
    return card?.education ?? null;
  }

  @ResolveField('Candidate', 'training')
  training(@Parent() { card }: SentReferral): CandidateTraining[] | null {
    return card?.training ? [...card.training] : null;
  }

  @ResolveField('Candidate', 'languages')
  languages(@Parent() { card }: SentReferral): LanguageLevel[] | null {
    return card?.languages ? [...card.languages] : null;
  }

  @ResolveField('Candidate', 'availability')
  availability(@Parent() { card }: SentReferral): Availability | null {
    return shownAvailability(card);
  }

  @ResolveField('Candidate', 'skills')
  async skillsShown(@Parent() { card }: SentReferral, @Context() c: OperationContext): Promise<CandidateSkill[] | null> {
    const shown = await shownCardSkills(c, this.skills, card);
    return shown?.map((one) => ({ ...one, source: sourceForEmployer(one.source) })) ?? null;
  }

  /**
   * The vacancy's requirements compared with the skills on the card, by skill id; empty once the card is no
   * longer visible.
   */
  @ResolveField('Candidate', 'matchSummary')
  async matchSummary(@Parent() { card, vacancyId }: SentReferral, @Context() c: OperationContext): Promise<MatchSummaryLine[]> {
    if (!card) return [];
    const parts = await findVacancyParts(c, this.vacancies, vacancyId);
    const requirements = [...(parts?.skills ?? [])].sort((a, b) => a.skillId - b.skillId);
    return Promise.all(
      requirements.map(async ({ skillId, need, minLevel }) => {
        const skill = await skillById(c, this.skills, skillId);
        return { skill, need, minLevel, level: card.skills?.find(({ skillCode }) => skillCode === skill.code)?.level ?? null };
      }),
    );
  }
}
