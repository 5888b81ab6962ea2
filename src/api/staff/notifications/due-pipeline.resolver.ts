import { Context, Parent, Resolver } from '@nestjs/graphql';
import { isNoStartReported } from '../../../features/follow-ups/domain/trainee-check-in';
import { FollowUpRecordsService } from '../../../features/follow-ups/follow-up-records.service';
import type { DueItem } from '../../../features/notifications/due/due.service';
import type { Offer } from '../../../features/offers/domain/offer';
import { OffersService } from '../../../features/offers/offers.service';
import { AgreementsService } from '../../../features/placements/agreements.service';
import type { Agreement } from '../../../features/placements/domain/agreement';
import type { Placement } from '../../../features/placements/domain/placement';
import { PlacementsService } from '../../../features/placements/placements.service';
import type { Referral } from '../../../features/referrals/domain/referral';
import { ReferralsService } from '../../../features/referrals/referrals.service';
import { groupRows, inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { existing } from '../../shared/outcome';
import { ResolveField } from '../staff-decorators';

type ListedStart = Pick<Placement, 'startsOn' | 'confirmedByTraineeAt' | 'confirmedByEmployerAt'> & { readonly isNoStartReported: boolean };

/** The referrals, offers, starts and agreements in a list of due work. */
@Resolver('DueItem')
export class DuePipelineResolver {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly offers: OffersService,
    private readonly placements: PlacementsService,
    private readonly agreements: AgreementsService,
    private readonly records: FollowUpRecordsService,
  ) {}

  @ResolveField('DueItem', 'offer')
  async offer(@Parent() { step, id }: DueItem, @Context() c: OperationContext): Promise<Offer | null> {
    if (step !== 'OFFER_TO_EXPLAIN') return null;
    const byId = loader<Offer | null>(c, 'offerById', async (ids) => inOrder(ids, await this.offers.byIds(c.tx, ids), (row) => row.id));
    return existing(await byId.load(id), `offer ${id}`);
  }

  @ResolveField('DueItem', 'referral')
  async referral(@Parent() { step, id }: DueItem, @Context() c: OperationContext): Promise<Referral | null> {
    if (!['REFERRAL_TO_ASK', 'REPLY_AWAITED', 'CARD_TO_SEND'].includes(step)) return null;
    const byId = loader<Referral | null>(c, 'referralById', async (ids) => inOrder(ids, await this.referrals.byIds(c.tx, ids), (row) => row.id));
    return existing(await byId.load(id), `referral ${id}`);
  }

  @ResolveField('DueItem', 'start')
  async start(@Parent() { step, id }: DueItem, @Context() c: OperationContext): Promise<ListedStart | null> {
    if (step !== 'START_TO_CONFIRM') return null;
    const byId = loader<Placement | null>(c, 'placementById', async (ids) => inOrder(ids, await this.placements.byIds(c.tx, ids), (row) => row.id));
    const contacts = loader(c, 'otherContactsOfPlacement', async (ids) => groupRows(ids, await this.records.unplannedOf(c.tx, ids), (row) => row.placementId));
    const [row, others] = await Promise.all([byId.load(id), contacts.load(id)]);
    const placement = existing(row, `placement ${id}`);
    return { ...placement, isNoStartReported: isNoStartReported(placement, others) };
  }

  @ResolveField('DueItem', 'agreement')
  async agreement(@Parent() { step, id }: DueItem, @Context() c: OperationContext): Promise<Pick<Agreement, 'trade'> | null> {
    if (step !== 'AGREEMENT_TO_SIGN') return null;
    const byId = loader<Agreement | null>(c, 'agreementById', async (ids) => inOrder(ids, await this.agreements.byIds(c.tx, ids), (row) => row.id));
    return existing(await byId.load(id), `agreement ${id}`);
  }
}
