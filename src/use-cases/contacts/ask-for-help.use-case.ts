import { Injectable } from '@nestjs/common';
import { AlertsService } from '../../features/alerts/alerts.service';
import { EVENT_OF_WISH, type HelpAsked, parseHelp } from '../../features/contacts/domain/ask-for-help';
import { ContactsService } from '../../features/contacts/contacts.service';
import { placeToCheckIn } from '../../features/follow-ups/domain/check-in';
import { OffersService } from '../../features/offers/offers.service';
import { PlacementsService } from '../../features/placements/placements.service';
import { type Done, once } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { happened } from '../../shared/events';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';

/**
 * Records a request for help from the trainee's own session, in one step. A second request while one is open
 * adds no row and returns the same result, so that a person who looks at her phone cannot see whether help
 * was requested.
 *
 * The session of the open-jobs list belongs to no trainee: staff identify her by the time it was opened.
 */
@Injectable()
export class AskForHelp {
  constructor(
    private readonly contacts: ContactsService,
    private readonly offers: OffersService,
    private readonly referrals: ReferralsService,
    private readonly placements: PlacementsService,
    private readonly alerts: AlertsService,
  ) {}

  async ask(tx: Tx, input: Readonly<Record<string, unknown>>, key: string): Promise<Done | Refusal> {
    tx.path();
    return once(tx, { field: 'helpAsk', key, args: { input } }, async () => {
      const asked = parseHelp(input);
      if (isRefusal(asked)) return asked;
      const { traineeId } = tx.actor;
      if (traineeId === null) return refuse('NOT_FOUND');
      if (asked.aboutId !== null && !(await this.isHers(tx, asked, asked.aboutId))) return refuse('NOT_FOUND');
      if (asked.wish === 'SOMETHING_IS_WRONG') await this.raise(tx, traineeId);
      else await this.tell(tx, asked.wish, asked.aboutId ?? traineeId);
      return { id: traineeId };
    });
  }

  private async isHers(tx: Tx, { wish }: HelpAsked, id: string): Promise<boolean> {
    const found = wish === 'TALK_ABOUT_OFFER' ? await this.offers.byIds(tx, [id]) : await this.referrals.byIds(tx, [id]);
    return found.length > 0;
  }

  private async tell(tx: Tx, wish: keyof typeof EVENT_OF_WISH, subjectId: string): Promise<void> {
    const kind = wish === 'CALL_ME' ? 'CALL_HER' : 'TALK_FIRST';
    if ((await this.contacts.waitsAlready(tx, kind, subjectId)) !== false) return;
    const subjectKind = { CALL_ME: 'trainee', TALK_ABOUT_OFFER: 'offer', TALK_ABOUT_SUGGESTION: 'referral' }[wish];
    await announce(tx, happened(EVENT_OF_WISH[wish], subjectId), { subjectKind });
  }

  /** The alert names the placement where she works now, if there is one. */
  private async raise(tx: Tx, traineeId: string): Promise<void> {
    const { institutionId } = tx.actor;
    if (institutionId === null || (await this.contacts.waitsAlready(tx, 'HERSELF', traineeId)) !== false) return;
    const place = placeToCheckIn(await this.placements.ofTrainees(tx, [traineeId]), localDateAt(await tx.now()));
    await this.alerts.openByHerself(tx, { institutionId, traineeId, placementId: place?.id ?? null, employerId: place?.employerId ?? null });
  }
}
