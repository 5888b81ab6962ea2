import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import type { EmployerOffer } from '../../../features/offers/domain/offer';
import { OffersService } from '../../../features/offers/offers.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { discloseWithinLimit } from '../../../platform/graphql/people-limit';
import type { SentReferral } from '../../../features/referrals/domain/referral';
import { byUrgency, candidateActions, type CandidateTask, tasksFor } from '../../../features/offers/domain/candidate-tasks';
import { InterviewsService } from '../../../features/referrals/interviews.service';
import { ReferralsService } from '../../../features/referrals/referrals.service';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { AnyMember } from '../../shared/permission.decorators';
import { page } from '../../shared/paging';
import { vacancyById } from '../../shared/vacancies/vacancy-loader';
import { CANDIDATE_KIND, candidateById, interviewsOf } from './candidate-loader';
import { Query, ResolveField } from '../employer-decorators';

/**
 * The newest referrals that are checked for due tasks. Referrals end after weeks, so an employer rarely has
 * more than this open at once.
 */
const MAX_COUNTED = 1000;

interface WaitingCandidates {
  readonly nodes: readonly SentReferral[];
  readonly meetingResults: number;
  readonly newCandidates: number;
  readonly decisions: number;
}

/**
 * How far a candidate is in the pipeline, and what the employer has to do next. The counts cover all
 * candidates; the daily limit applies only to the candidates that are returned.
 */
@Resolver('Candidate')
export class CandidateProgressResolver {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly interviews: InterviewsService,
    private readonly offers: OffersService,
    private readonly vacancies: VacanciesService,
  ) {}

  @AnyMember()
  @Query('candidatesWaiting')
  async waiting(@Args() args: { readonly first?: number | null }, @Context() c: OperationContext): Promise<WaitingCandidates> {
    const { limit } = page(args);
    const open = await this.referrals.sentWithPossibleTasks(c.tx, MAX_COUNTED);
    const candidates = await Promise.all(open.map(async (sent) => ({ sent, tasks: await this.dueTasks(sent, c) })));
    const count = (task: CandidateTask): number => candidates.filter(({ tasks }) => tasks.includes(task)).length;
    const urgent = byUrgency(candidates).map(({ sent }) => sent);
    return {
      nodes: await discloseWithinLimit(c, CANDIDATE_KIND, urgent.slice(0, limit)),
      meetingResults: count('MEETING_RESULT'),
      newCandidates: count('NEW_CANDIDATE'),
      decisions: count('DECISION'),
    };
  }

  @ResolveField('Candidate', 'dueTasks')
  async dueTasks(@Parent() sent: SentReferral, @Context() c: OperationContext): Promise<CandidateTask[]> {
    const [meetings, offer, now] = await Promise.all([interviewsOf(c, this.interviews, sent.id), this.offer(sent, c), c.tx.now()]);
    return tasksFor(sent, { meetings, offer }, now);
  }

  @ResolveField('Candidate', 'availableActions')
  async nextTransitions(@Parent() candidate: SentReferral, @Context() c: OperationContext): Promise<string[]> {
    const [offer, vacancy, now] = await Promise.all([this.offer(candidate, c), vacancyById(c, this.vacancies, candidate.vacancyId), c.tx.now()]);
    return candidateActions(candidate, offer, vacancy.state, now);
  }

  /** Like `isCleared` of a site: false on a hold, as after an expired approval, so that neither shows which it is. */
  @ResolveField('Candidate', 'isWorkplaceCleared')
  async isWorkplaceCleared(@Parent() { id }: SentReferral, @Context() c: OperationContext): Promise<boolean> {
    return (await candidateById(c, this.referrals, id))?.isCleared ?? false;
  }

  @ResolveField('Candidate', 'isWorkplaceClearedToday')
  async isWorkplaceClearedToday(@Parent() { id }: SentReferral, @Context() c: OperationContext): Promise<boolean> {
    return (await candidateById(c, this.referrals, id))?.isClearedToday ?? false;
  }

  @ResolveField('Candidate', 'offer')
  offer(@Parent() { id }: SentReferral, @Context() c: OperationContext): Promise<EmployerOffer | null> {
    return loader(c, 'offerOfCandidate', async (ids) =>
      inOrder(ids, await this.offers.latestEmployerOffersOfReferrals(c.tx, ids), (row) => row.referralId),
    ).load(id);
  }
}
