import { Injectable } from '@nestjs/common';
import { ConsentsService } from '../../features/consents/consents.service';
import { EmployersService } from '../../features/employers/employers.service';
import { actOnSelected, once, type SelectedRows } from '../../platform/database/idempotency';
import { recordAct } from '../../features/undo/record-act.service';
import type { Tx } from '../../platform/database/tx';
import type { Referral } from '../../features/referrals/domain/referral';
import { type ConsentFacts, sendReferral } from '../../features/referrals/domain/referral-transitions';
import { REFERRAL_TRANSITIONS_OF } from '../../features/referrals/domain/referral-transitions-by-audience';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse } from '../../shared/refusal';
import { withOwnTransitions } from '../../shared/state-machine';
import { TraineesService } from '../../features/trainees/trainees.service';
import { VacanciesService } from '../../features/vacancies/vacancies.service';

/**
 * Sends the card that the trainee agreed to, to the employer: only if her agreement is recent and her consent
 * is in force today.
 */
@Injectable()
export class SendReferral {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly trainees: TraineesService,
    private readonly vacancies: VacanciesService,
    private readonly consents: ConsentsService,
    private readonly employers: EmployersService,
  ) {}

  async send(tx: Tx, id: string, key: string) {
    const referral = await this.referrals.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'referralSend', key, args: { id } }, async () => {
      return referral ? this.sendOne(tx, referral, key) : refuse('NOT_FOUND');
    });
  }

  /** Sends those selected on a list that can be sent, and names the others. */
  sendSelected(tx: Tx, selected: SelectedRows, key: string) {
    return actOnSelected(tx, selected, {
      key,
      lock: (ids) => this.referrals.lockAll(tx, ids),
      field: 'referralsSend',
      act: (referral: Referral, rowKey) => this.sendOne(tx, referral, rowKey),
    });
  }

  private async sendOne(tx: Tx, referral: Referral, key: string) {
    const { id } = referral;
    const conflict = await this.employers.conflictOf(tx, referral.employerId);
    if (conflict) return conflict;
    const [trainee] = await this.trainees.byIds(tx, [referral.traineeId]);
    const [vacancy] = await this.vacancies.byIds(tx, [referral.vacancyId]);
    if (!trainee || !vacancy) return refuse('NOT_FOUND');
    const facts = { traineeState: trainee.state, vacancy, siteIsCleared: await this.referrals.siteIsCleared(tx, vacancy.id) };
    const sent = sendReferral(referral, { ...facts, consent: await this.consent(tx, referral.consentId) }, await tx.now());
    if (isRefusal(sent)) return withOwnTransitions(sent, REFERRAL_TRANSITIONS_OF.staff);
    const actId = await recordAct(tx, { field: 'referralSend', key, subjectIds: [id], reversal: { version: sent.referral.version } });
    await this.referrals.save(tx, referral, sent, actId);
    return { id };
  }

  private async consent(tx: Tx, id: string | null): Promise<ConsentFacts | null> {
    const [consent] = id === null ? [] : await this.consents.byIds(tx, [id]);
    if (!consent) return null;
    const live = await this.consents.liveIds(tx, [consent.id], localDateAt(await tx.now()));
    return { ...consent, isLive: live.has(consent.id) };
  }
}
