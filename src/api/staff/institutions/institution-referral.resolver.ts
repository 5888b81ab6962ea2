import { Context, Parent, Resolver } from '@nestjs/graphql';
import { can, type Permission } from '../../../features/accounts/domain/permissions';
import { type InstitutionRow, InstitutionsService } from '../../../features/institutions/institutions.service';
import type { CodedSummary } from '../../../features/institutions/domain/coded-summary';
import {
  type InstitutionReferral,
  institutionReferralTransitions,
  readableIdentity,
  type Side,
  sideOf,
} from '../../../features/institutions/domain/institution-referral';
import {
  type InstitutionReferralTransition,
  type InstitutionReferralState,
  currentStateOf,
} from '../../../features/institutions/domain/institution-referral-states';
import { InstitutionReferralsService } from '../../../features/institutions/institution-referrals.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { daysOf, timeText } from '../../../shared/weekdays';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { toLanguage } from '../../shared/enums';
import { existing } from '../../shared/outcome';
import { ResolveField } from '../staff-decorators';
import type { ReleasedIdentity } from '../schema';
import { traineeById } from '../trainees/trainee-loader';

const PERMISSION_OF: Readonly<Record<InstitutionReferralTransition, Permission>> = {
  offer: 'institution-referral.send',
  release: 'institution-referral.send',
  revoke: 'institution-referral.send',
  accept: 'institution-referral.answer',
  reject: 'institution-referral.answer',
  finish: 'institution-referral.answer',
  startService: 'institution-referral.start-service',
  expire: 'institution-referral.send',
};

/** A referral of a trainee to another institution, limited to what the reader's side may see. */
@Resolver('InstitutionReferral')
export class InstitutionReferralResolver {
  constructor(
    private readonly referrals: InstitutionReferralsService,
    private readonly institutions: InstitutionsService,
    private readonly trainees: TraineesService,
  ) {}

  @ResolveField('InstitutionReferral', 'from')
  from(@Parent() { fromInstitutionId }: InstitutionReferral, @Context() c: OperationContext): Promise<InstitutionRow> {
    return this.institution(c, fromInstitutionId);
  }

  @ResolveField('InstitutionReferral', 'to')
  to(@Parent() { toInstitutionId }: InstitutionReferral, @Context() c: OperationContext): Promise<InstitutionRow> {
    return this.institution(c, toInstitutionId);
  }

  @ResolveField('InstitutionReferral', 'side')
  side(@Parent() referral: InstitutionReferral, @Context() { actor }: OperationContext): Side {
    return existing(sideOf(referral, actor.institutionId), `own side of institution referral ${referral.id}`);
  }

  @ResolveField('InstitutionReferral', 'state')
  async state(@Parent() referral: InstitutionReferral, @Context() c: OperationContext): Promise<InstitutionReferralState> {
    return currentStateOf(referral, await c.tx.now());
  }

  @ResolveField('InstitutionReferral', 'availableActions')
  async nextTransitions(@Parent() referral: InstitutionReferral, @Context() c: OperationContext): Promise<string[]> {
    const side = sideOf(referral, c.actor.institutionId);
    return institutionReferralTransitions(referral, side, await c.tx.now()).filter((transition) => can(c.actor.roles, PERMISSION_OF[transition]));
  }

  @ResolveField('InstitutionReferral', 'summary')
  async summary(@Parent() referral: InstitutionReferral, @Context() c: OperationContext): Promise<CodedSummary | null> {
    return currentStateOf(referral, await c.tx.now()) === 'EXPIRED' ? null : referral.summary;
  }

  /** Only for staff who work with trainees; each access is logged. */
  @ResolveField('InstitutionReferral', 'released')
  async identity(@Parent() referral: InstitutionReferral, @Context() c: OperationContext): Promise<ReleasedIdentity | null> {
    const identity = can(c.actor.roles, 'trainee.read') ? readableIdentity(referral, await c.tx.now()) : null;
    if (!identity || referral.releasedUntil === null) return null;
    c.disclosed.set(`released:${referral.id}`, { kind: 'institution_referral', id: referral.id });
    const contactMethods = identity.contactMethods.map(({ kind, address, safeDays, safeFromMinute, safeToMinute, mayLeaveMessage }) => ({
      kind,
      address,
      safeDays: daysOf(safeDays),
      safeFrom: timeText(safeFromMinute),
      safeTo: timeText(safeToMinute),
      mayLeaveMessage,
    }));
    return { displayName: identity.displayName, language: toLanguage(identity.language), contactMethods: contactMethods, until: referral.releasedUntil };
  }

  @ResolveField('InstitutionReferral', 'trainee')
  async trainee(@Parent() { id }: InstitutionReferral, @Context() c: OperationContext): Promise<Trainee | null> {
    if (!can(c.actor.roles, 'trainee.read')) return null;
    const person = await loader(c, 'personOfInstitutionReferral', async (ids) =>
      inOrder(ids, await this.referrals.personsOf(c.tx, ids), (row) => row.referralId),
    ).load(id);
    return person && traineeById(c, this.trainees, person.traineeId);
  }

  private async institution(c: OperationContext, id: string): Promise<InstitutionRow> {
    return existing(await this.institutions.byId(c, id), `institution ${id}`);
  }
}
