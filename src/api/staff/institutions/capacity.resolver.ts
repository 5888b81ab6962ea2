import { Args, Context, Resolver } from '@nestjs/graphql';
import { type InstitutionRow, InstitutionsService } from '../../../features/institutions/institutions.service';
import { CapacityService } from '../../../features/institutions/capacity.service';
import {
  capacityChange,
  type CapacityChange,
  type CapacityReview,
  type CapacitySupport,
  type FunctionChange,
} from '../../../features/institutions/domain/capacity';
import { RecordCapacity } from '../../../use-cases/institutions/record-capacity.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isId } from '../../../shared/ids';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { Can } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { Mutation, Query } from '../staff-decorators';
import type { CapacityGuide, CapacityReviewInput, CapacitySupportInput } from '../schema';

type ShownCapacity = Omit<CapacityChange, 'functions'> & {
  readonly partner: InstitutionRow;
  readonly functions: readonly (FunctionChange & { readonly label: string })[];
  readonly reviews: readonly CapacityReview[];
  readonly support: readonly CapacitySupport[];
};

/** Capacity development of the partners' placement services. */
@Resolver()
export class CapacityResolver {
  constructor(
    private readonly capacities: CapacityService,
    private readonly institutions: InstitutionsService,
    private readonly recordCapacity: RecordCapacity,
  ) {}

  @Can('capacity.read')
  @Query('capacity')
  async capacity(@Args('partnerId') partnerId: string, @Context() c: OperationContext): Promise<ShownCapacity | null> {
    return isId(partnerId) ? this.loadCapacity(c, partnerId.toLowerCase()) : null;
  }

  @Can('capacity.read')
  @Query('capacityGuide')
  capacityGuide(@Context() { actor: { language } }: OperationContext): CapacityGuide {
    const { version, functions, scale } = this.capacities.guide;
    return {
      version,
      questions: functions.map(({ code, label, question }) => ({ workFunction: code, label: label[language], question: question[language] })),
      scale: scale.map(({ score, label }) => ({ score, label: label[language] })),
    };
  }

  @Can('capacity.record')
  @Mutation('capacityReviewRecord')
  async review(@Args('input') input: CapacityReviewInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.outcome(c, 'CapacityReviewRecordPayload', await this.recordCapacity.review(c.tx, { ...input }, key));
  }

  @Can('capacity.record')
  @Mutation('capacitySupportRecord')
  async support(@Args('input') input: CapacitySupportInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.outcome(c, 'CapacitySupportRecordPayload', await this.recordCapacity.support(c.tx, { ...input }, key));
  }

  private async outcome<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: { id: string; partnerId: string } | R) {
    if (isRefusal(result)) return outcome(c, payload, result);
    const capacity = await this.loadCapacity(c, result.partnerId);
    return outcome(c, payload, capacity ? { capacity } : refuse('NOT_FOUND'));
  }

  /** Row-level security shows the steward its own rows and a partner its own; other partners give null. */
  private async loadCapacity(c: OperationContext, partnerId: string): Promise<ShownCapacity | null> {
    const [partner, own] = await Promise.all([this.institutions.byId(c, partnerId), this.institutions.byId(c, c.actor.institutionId)]);
    if (!partner || (partnerId !== own?.id && !own?.isSteward)) return null;
    const [reviews, support] = await Promise.all([this.capacities.reviewsOf(c.tx, partnerId), this.capacities.supportOf(c.tx, partnerId)]);
    const labels = new Map(this.capacities.guide.functions.map(({ code, label }) => [code, label[c.actor.language]]));
    const { functions, ...totals } = capacityChange(reviews);
    return {
      partner,
      ...totals,
      functions: functions.map((one) => ({ ...one, label: labels.get(one.workFunction) ?? one.workFunction })),
      reviews,
      support,
    };
  }
}
