import { Injectable } from '@nestjs/common';
import { ConsentsService } from '../../features/consents/consents.service';
import { EmployersService } from '../../features/employers/employers.service';
import { actOnSelected, once, type SelectedRows } from '../../platform/database/idempotency';
import { recordAct } from '../../features/undo/record-act.service';
import type { Tx } from '../../platform/database/tx';
import type { Referral } from '../../features/referrals/domain/referral';
import { type ConsentFacts, type CoverFacts, type ReferralFacts, sendReferral } from '../../features/referrals/domain/referral-transitions';
import { REFERRAL_TRANSITIONS_OF } from '../../features/referrals/domain/referral-transitions-by-audience';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { withOwnTransitions } from '../../shared/state-machine';
import { TraineesService } from '../../features/trainees/trainees.service';
import { VacanciesService } from '../../features/vacancies/vacancies.service';

/** What decides about a referral; a refusal if the reader has a tie to the employer, or may not see her or the vacancy. */
type FactsOf = (
  referral: Referral,
) => (ReferralFacts & Pick<CoverFacts, 'lacksPoolCover'> & { readonly consent: ConsentFacts | null }) | Refusal<'CONFLICT_OF_INTEREST' | 'NOT_FOUND'>;

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

  /** `coverConfirmed`: whether staff confirm that the employer's candidates lack cover. */
  async send(tx: Tx, id: string, coverConfirmed: boolean, key: string) {
    const referral = await this.referrals.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'referralSend', key, args: coverConfirmed ? { id, coverConfirmed } : { id } }, async () => {
      return referral ? this.sendOne(tx, referral, await this.readFacts(tx, [referral]), { coverConfirmed, key }) : refuse('NOT_FOUND');
    });
  }

  /** Sends those selected on a list that can be sent, and names the others. */
  sendSelected(tx: Tx, selected: SelectedRows, coverConfirmed: boolean, key: string) {
    let locked: readonly Referral[] = [];
    // at once for all of them: a repeated request waits for the locks of this one
    let facts: Promise<FactsOf> | undefined;
    const lock = async (ids: readonly string[]) => (locked = await this.referrals.lockAll(tx, ids));
    const act = async (referral: Referral, rowKey: string) =>
      this.sendOne(tx, referral, await (facts ??= this.readFacts(tx, locked)), { coverConfirmed, key: rowKey });
    return actOnSelected(tx, selected, { key, lock, field: 'referralsSend', act });
  }

  private async sendOne(tx: Tx, referral: Referral, factsOf: FactsOf, { coverConfirmed, key }: { readonly coverConfirmed: boolean; readonly key: string }) {
    const { id } = referral;
    const facts = factsOf(referral);
    if (isRefusal(facts)) return facts;
    const sent = sendReferral(referral, { ...facts, coverConfirmed }, await tx.now());
    if (isRefusal(sent)) return withOwnTransitions(sent, REFERRAL_TRANSITIONS_OF.staff);
    const actId = await recordAct(tx, { field: 'referralSend', key, subjectIds: [id], reversal: { version: sent.referral.version } });
    await this.referrals.save(tx, referral, sent, actId);
    return { id };
  }

  /** Reads what decides about referrals. */
  private async readFacts(tx: Tx, referrals: readonly Referral[]): Promise<FactsOf> {
    const idsOf = (of: (referral: Referral) => string | null): string[] => [...new Set(referrals.map(of))].filter((id) => id !== null);
    const traineeIds = idsOf(({ traineeId }) => traineeId);
    const states = new Map((await this.trainees.byIds(tx, traineeIds)).map(({ id, state }) => [id, state]));
    const vacancyIds = idsOf(({ vacancyId }) => vacancyId);
    const vacancies = new Map((await this.vacancies.byIds(tx, vacancyIds)).map((vacancy) => [vacancy.id, vacancy]));
    const employerIds = idsOf(({ employerId }) => employerId);
    const conflicts = await this.employers.conflictsOf(tx, employerIds);
    const cleared = await this.referrals.clearedVacancies(tx, vacancyIds);
    const withoutCover = await this.referrals.employersWithoutCover(tx, employerIds);
    const consentIds = idsOf(({ consentId }) => consentId);
    const consents = await this.readConsents(tx, consentIds);
    return ({ traineeId, vacancyId, employerId, consentId }) => {
      const [traineeState, vacancy, conflict] = [states.get(traineeId), vacancies.get(vacancyId), conflicts.get(employerId)];
      if (conflict) return conflict;
      if (!traineeState || !vacancy) return refuse('NOT_FOUND');
      const consent = consentId === null ? undefined : consents.get(consentId);
      return { traineeState, vacancy, siteIsCleared: cleared.has(vacancyId), consent: consent ?? null, lacksPoolCover: withoutCover.has(employerId) };
    };
  }

  private async readConsents(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, ConsentFacts>> {
    const live = await this.consents.liveIds(tx, ids, localDateAt(await tx.now()));
    return new Map((await this.consents.byIds(tx, ids)).map((consent) => [consent.id, { ...consent, isLive: live.has(consent.id) }]));
  }
}
