import { Injectable } from '@nestjs/common';
import { AlertsService } from '../../features/alerts/alerts.service';
import { type HelpRequest, parseHelpRequest } from '../../features/contacts/domain/help-request';
import { ContactsService } from '../../features/contacts/contacts.service';
import { placementToCheckIn } from '../../features/follow-ups/domain/trainee-check-in';
import { OffersService } from '../../features/offers/offers.service';
import { PlacementsService } from '../../features/placements/placements.service';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse } from '../../shared/refusal';

/**
 * Records a request for help from the trainee's own session, in one step. A second request while one is open
 * adds no row and returns the same result, so that a person who looks at her phone cannot see whether help
 * was requested.
 *
 * The session of the open-jobs list belongs to no trainee: staff identify her by the time it was opened.
 */
@Injectable()
export class RequestHelp {
  constructor(
    private readonly contacts: ContactsService,
    private readonly offers: OffersService,
    private readonly referrals: ReferralsService,
    private readonly placements: PlacementsService,
    private readonly alerts: AlertsService,
  ) {}

  async request(tx: Tx, input: Readonly<Record<string, unknown>>, key: string) {
    tx.asWriter();
    return once(tx, { field: 'helpRequest', key, args: { input } }, async () => {
      const request = parseHelpRequest(input);
      if (isRefusal(request)) return request;
      const { traineeId } = tx.actor;
      if (traineeId === null) return refuse('NOT_FOUND');
      if (request.aboutId !== null && !(await this.isOwnSubject(tx, request, request.aboutId))) return refuse('NOT_FOUND');
      if (request.kind === 'PROBLEM') await this.raiseAlert(tx, traineeId);
      else await this.contacts.requestTalk(tx, request.kind, request.aboutId ?? traineeId);
      return { id: traineeId };
    });
  }

  private async isOwnSubject(tx: Tx, { kind }: HelpRequest, id: string): Promise<boolean> {
    const rows = kind === 'TALK_ABOUT_OFFER' ? await this.offers.byIds(tx, [id]) : await this.referrals.byIds(tx, [id]);
    return rows.length > 0;
  }

  /** The alert names the placement where she works now, if there is one. */
  private async raiseAlert(tx: Tx, traineeId: string): Promise<void> {
    const { institutionId } = tx.actor;
    if (institutionId === null || (await this.contacts.hasOpenRequest(tx, 'SELF_REPORTED', traineeId)) !== false) return;
    const placement = placementToCheckIn(await this.placements.ofTrainees(tx, [traineeId]), localDateAt(await tx.now()));
    await this.alerts.openFromTrainee(tx, { institutionId, traineeId, placementId: placement?.id ?? null, employerId: placement?.employerId ?? null });
  }
}
