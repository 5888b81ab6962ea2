import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { grouped, inOrder, loader } from '../../platform/loader';
import type { OperationContext } from '../../platform/operation-context';
import type { SentReferral } from '../../referrals/domain/referral';
import type { Skill } from '../../skills/domain/skill';
import { SkillsService } from '../../skills/skills.service';
import { VacanciesService } from '../../vacancies/vacancies.service';
import { skillById } from '../shared/skill-loaders';
import type { Availability, CandidateSkill, FitLine, LanguageLevel } from './schema';

/** What a candidate agreed to show: read from the card and from nothing else. A field that is not on it looks like one that does not exist. */
@Resolver('Candidate')
export class CandidateCardResolver {
  constructor(
    private readonly vacancies: VacanciesService,
    private readonly skills: SkillsService,
  ) {}

  @ResolveField('displayName')
  displayName(@Parent() { card }: SentReferral): string | null {
    return card?.displayName ?? null;
  }

  @ResolveField('education')
  education(@Parent() { card }: SentReferral): string | null {
    return card?.education ?? null;
  }

  @ResolveField('languages')
  languages(@Parent() { card }: SentReferral): LanguageLevel[] | null {
    return card?.languages ? [...card.languages] : null;
  }

  @ResolveField('availability')
  availability(@Parent() { card }: SentReferral): Availability | null {
    if (!card?.availability) return null;
    const { from, days, fromTime, toTime } = card.availability;
    return { from, days: [...days], startsAt: fromTime, endsAt: toTime };
  }

  @ResolveField('skills')
  async skillsShown(@Parent() { card }: SentReferral, @Context() c: OperationContext): Promise<CandidateSkill[] | null> {
    if (!card?.skills) return null;
    return Promise.all(card.skills.map(async ({ skillCode, level, source }) => ({ skill: await this.skillByCode(c, skillCode), level, source })));
  }

  /** The vacancy's requirements held against the card, in the vacancy's order; nothing once the card is gone. */
  @ResolveField('fit')
  async fit(@Parent() { card, vacancyId }: SentReferral, @Context() c: OperationContext): Promise<FitLine[]> {
    if (!card) return [];
    const wanted = await loader(c, 'requirementsOfCandidate', async (ids) => grouped(ids, (await this.vacancies.parts(c.tx, ids)).skills, (row) => row.vacancyId)).load(
      vacancyId,
    );
    return Promise.all(
      wanted.map(async ({ skillId, need, minLevel }) => {
        const skill = await skillById(c, this.skills, skillId);
        return { skill, need, minLevel, level: card.skills?.find(({ skillCode }) => skillCode === skill.code)?.level ?? null };
      }),
    );
  }

  private skillByCode(c: OperationContext, code: string): Promise<Skill> {
    return loader<Skill>(c, 'skillByCode', async (codes) => inOrder(codes, await this.skills.skillsByCode(c.tx, codes), (row) => row.code) as Skill[]).load(code);
  }
}
