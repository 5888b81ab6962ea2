import { Context, Parent, Resolver } from '@nestjs/graphql';
import { StoredMatchesService } from '../../../features/matching/stored-matches.service';
import type { Offer } from '../../../features/offers/domain/offer';
import { OffersService } from '../../../features/offers/offers.service';
import { groupRows, inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { visibleInterviewState, type EmployerInterview } from '../../../features/referrals/domain/interview';
import type { Referral } from '../../../features/referrals/domain/referral';
import { InterviewsService } from '../../../features/referrals/interviews.service';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { TraineesService } from '../../../features/trainees/trainees.service';
import type { Vacancy } from '../../../features/vacancies/domain/vacancy';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { savedMatchById } from '../../shared/matching/match-loader';
import { existing } from '../../shared/outcome';
import { vacancyById } from '../../shared/vacancies/vacancy-loader';
import { traineeById } from '../trainees/trainee-loader';
import { ResolveField } from '../staff-decorators';

@Resolver('Referral')
export class ReferralResolver {
  constructor(
    private readonly trainees: TraineesService,
    private readonly vacancies: VacanciesService,
    private readonly matches: StoredMatchesService,
    private readonly interviews: InterviewsService,
    private readonly offers: OffersService,
  ) {}

  @ResolveField('Referral', 'trainee')
  async trainee(@Parent() { traineeId }: Referral, @Context() c: OperationContext): Promise<Trainee> {
    return existing(await traineeById(c, this.trainees, traineeId), `trainee ${traineeId}`);
  }

  @ResolveField('Referral', 'vacancy')
  vacancy(@Parent() { vacancyId }: Referral, @Context() c: OperationContext): Promise<Vacancy> {
    return vacancyById(c, this.vacancies, vacancyId);
  }

  @ResolveField('Referral', 'score')
  async score(@Parent() { matchId }: Referral, @Context() c: OperationContext): Promise<number> {
    return (await savedMatchById(c, this.matches, matchId)).score;
  }

  @ResolveField('Referral', 'modelId')
  async modelId(@Parent() { matchId }: Referral, @Context() c: OperationContext): Promise<string> {
    return (await savedMatchById(c, this.matches, matchId)).modelId;
  }

  @ResolveField('Referral', 'taxonomyRelease')
  async taxonomyRelease(@Parent() { matchId }: Referral, @Context() c: OperationContext): Promise<string> {
    return (await savedMatchById(c, this.matches, matchId)).taxonomyRelease;
  }

  @ResolveField('Referral', 'interviews')
  async interviewsOf(@Parent() { id }: Referral, @Context() c: OperationContext): Promise<EmployerInterview[]> {
    const now = await c.tx.now();
    const interviews = await loader(c, 'interviewsOfReferral', async (ids) =>
      groupRows(ids, await this.interviews.ofReferrals(c.tx, ids), (row) => row.referralId),
    ).load(id);
    return interviews.map((interview) => ({ ...interview, state: visibleInterviewState(interview, now) }));
  }

  @ResolveField('Referral', 'offer')
  offerOf(@Parent() { id }: Referral, @Context() c: OperationContext): Promise<Offer | null> {
    return loader(c, 'offerOfReferral', async (ids) => inOrder(ids, await this.offers.latestOfReferrals(c.tx, ids), (row) => row.referralId)).load(id);
  }
}
