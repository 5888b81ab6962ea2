import { Args, Context, Resolver } from '@nestjs/graphql';
import { ReviewCandidate } from '../../../use-cases/referrals/review-candidate.use-case';
import { ProposeInterview } from '../../../use-cases/referrals/propose-interview.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { ReferralsService } from '../../../features/referrals/referrals.service';
import { AnyMember } from '../../shared/permission.decorators';
import { candidateOutcome } from './candidate-loader';
import { Mutation } from '../employer-decorators';
import type { CandidateDeclineInput, InterviewInput } from '../schema';

@Resolver()
export class CandidateTransitionsResolver {
  constructor(
    private readonly reviewCandidate: ReviewCandidate,
    private readonly proposeInterview: ProposeInterview,
    private readonly referrals: ReferralsService,
  ) {}

  @AnyMember()
  @Mutation('candidateOpen')
  async open(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return candidateOutcome(c, this.referrals, 'CandidateOpenPayload', await this.reviewCandidate.open(c.tx, id, key));
  }

  @AnyMember()
  @Mutation('candidateShortlist')
  async shortlist(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return candidateOutcome(c, this.referrals, 'CandidateShortlistPayload', await this.reviewCandidate.shortlist(c.tx, id, key));
  }

  @AnyMember()
  @Mutation('candidateDecline')
  async decline(@Args('id') id: string, @Args('input') input: CandidateDeclineInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return candidateOutcome(c, this.referrals, 'CandidateDeclinePayload', await this.reviewCandidate.decline(c.tx, id, { ...input }, key));
  }

  @AnyMember()
  @Mutation('candidateUndoDecline')
  async undoDecline(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return candidateOutcome(c, this.referrals, 'CandidateUndoDeclinePayload', await this.reviewCandidate.undoDecline(c.tx, id, key));
  }

  @AnyMember()
  @Mutation('interviewPropose')
  async propose(@Args('id') id: string, @Args('input') input: InterviewInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return candidateOutcome(c, this.referrals, 'InterviewProposePayload', await this.proposeInterview.propose(c.tx, id, { ...input }, key));
  }
}
