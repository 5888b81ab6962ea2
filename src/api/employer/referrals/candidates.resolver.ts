import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { IssueOffer } from '../../../use-cases/offers/issue-offer.use-case';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { discloseWithinLimit } from '../../../platform/graphql/people-limit';
import { canUndoUntil, stateForEmployer } from '../../../features/referrals/domain/candidate-decline';
import type { EmployerInterview } from '../../../features/referrals/domain/interview';
import type { SentReferral } from '../../../features/referrals/domain/referral';
import { InterviewsService } from '../../../features/referrals/interviews.service';
import { ReferralsService } from '../../../features/referrals/referrals.service';
import type { Vacancy } from '../../../features/vacancies/domain/vacancy';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { AnyMember } from '../../shared/permission.decorators';
import { type LocalizedProblem, describeProblem, existing } from '../../shared/outcome';
import { connection, type Connection, page } from '../../shared/paging';
import { vacancyById } from '../../shared/vacancies/vacancy-loader';
import { CANDIDATE_KIND, candidateById, interviewsOf, discloseCandidate } from './candidate-loader';
import { Query, ResolveField } from '../employer-decorators';
import type { CandidateState, OfferInput } from '../schema';

interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A page of candidates, with the number of those that the daily limit leaves out. */
interface CandidatePage extends Connection<SentReferral> {
  readonly skipped: number;
}

/** The trainees referred to the signed-in employer: their progress, vacancy and interviews. */
@Resolver('Candidate')
export class CandidatesResolver {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly interviews: InterviewsService,
    private readonly vacancies: VacanciesService,
    private readonly issueOffer: IssueOffer,
  ) {}

  @AnyMember()
  @Query('candidates')
  async page(@Args() args: PageArgs & { readonly skipOverLimit?: boolean | null }, @Context() c: OperationContext): Promise<CandidatePage> {
    const { limit, after } = page(args);
    const result = connection(await this.referrals.sentPage(c.tx, { limit, after }), limit, ({ cursor }) => cursor);
    if (!args.skipOverLimit) return disclosePage(c, result);
    const nodes = await discloseWithinLimit(c, CANDIDATE_KIND, result.nodes);
    return { ...result, nodes, skipped: result.nodes.length - nodes.length };
  }

  @AnyMember()
  @Query('candidate')
  async candidate(@Args('id') id: string, @Context() c: OperationContext): Promise<SentReferral | null> {
    const candidate = await candidateById(c, this.referrals, id);
    return candidate && discloseCandidate(c, candidate);
  }

  @ResolveField('Candidate', 'vacancy')
  vacancy(@Parent() { vacancyId }: SentReferral, @Context() c: OperationContext): Promise<Vacancy> {
    return vacancyById(c, this.vacancies, vacancyId);
  }

  @ResolveField('Candidate', 'offerProblems')
  async offerProblems(@Parent() candidate: SentReferral, @Args('input') input: OfferInput, @Context() c: OperationContext): Promise<LocalizedProblem[]> {
    const problems = await this.issueOffer.problems(c.tx, await this.vacancy(candidate, c), { ...input });
    return problems.map((problem) => describeProblem(c, problem));
  }

  @ResolveField('Candidate', 'state')
  state(@Parent() candidate: SentReferral): CandidateState {
    // row-level security shows an employer only referrals that were sent to it
    return stateForEmployer(candidate) as CandidateState;
  }

  @ResolveField('Candidate', 'sentAt')
  sentAt(@Parent() { sentAt }: SentReferral): Date {
    return existing(sentAt, 'instant at which the referral was sent');
  }

  @ResolveField('Candidate', 'undoUntil')
  async undoUntil(@Parent() candidate: SentReferral, @Context() c: OperationContext): Promise<Date | null> {
    return canUndoUntil(candidate, await c.tx.now());
  }

  @ResolveField('Candidate', 'interviews')
  interviewsOf(@Parent() { id }: SentReferral, @Context() c: OperationContext): Promise<EmployerInterview[]> {
    return interviewsOf(c, this.interviews, id);
  }
}

function disclosePage(c: OperationContext, result: Connection<SentReferral>): CandidatePage {
  for (const candidate of result.nodes) discloseCandidate(c, candidate);
  return { ...result, skipped: 0 };
}

/** People referred for one vacancy. */
@Resolver('Vacancy')
export class VacancyCandidatesResolver {
  constructor(private readonly referrals: ReferralsService) {}

  @ResolveField('Vacancy', 'candidates')
  async candidates(@Parent() { id }: Vacancy, @Args() args: PageArgs, @Context() c: OperationContext): Promise<CandidatePage> {
    const paging = page(args);
    const rows = await loader(c, `candidatesOfVacancy ${paging.limit} ${paging.after ?? ''}`, async (ids) =>
      groupRows(ids, await this.referrals.sentOfVacancies(c.tx, ids, paging), (row) => row.vacancyId),
    ).load(id);
    return disclosePage(
      c,
      connection(rows, paging.limit, ({ cursor }) => cursor),
    );
  }
}
