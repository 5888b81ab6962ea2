import { Injectable } from '@nestjs/common';
import { ConsentsService } from '../../features/consents/consents.service';
import { EmployersService } from '../../features/employers/employers.service';
import { actOnSelected, once, type SelectedRows } from '../../platform/database/idempotency';
import { recordAct } from '../../features/undo/record-act.service';
import type { Tx } from '../../platform/database/tx';
import type { Referral, ReferralChange } from '../../features/referrals/domain/referral';
import { askTrainee, type QuestionFacts, remindTrainee } from '../../features/referrals/domain/referral-transitions';
import { REFERRAL_TRANSITIONS_OF } from '../../features/referrals/domain/referral-transitions-by-audience';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { withOwnTransitions } from '../../shared/state-machine';
import { TraineesService } from '../../features/trainees/trainees.service';
import { VacanciesService } from '../../features/vacancies/vacancies.service';

interface Act {
  readonly field: 'referralAsk' | 'referralRemind';
  readonly key: string;
}
type Decision<R extends Refusal> = (referral: Referral, facts: QuestionFacts, now: Date) => ReferralChange | R;

/** Asks the trainee about a proposed referral, and reminds her of the question. */
@Injectable()
export class PresentReferral {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly trainees: TraineesService,
    private readonly vacancies: VacanciesService,
    private readonly consents: ConsentsService,
    private readonly employers: EmployersService,
  ) {}

  present(tx: Tx, id: string, key: string) {
    return this.carryOut(tx, { field: 'referralAsk', id, key }, askTrainee);
  }

  /** Reminds her of the question that she has not answered. */
  remind(tx: Tx, id: string, key: string) {
    return this.carryOut(tx, { field: 'referralRemind', id, key }, remindTrainee);
  }

  /** Asks about those selected on a list whom she can be asked about, and names the others. */
  presentSelected(tx: Tx, selected: SelectedRows, key: string) {
    const act = (referral: Referral, rowKey: string) => this.carryOutOne(tx, referral, { field: 'referralAsk', key: rowKey }, askTrainee);
    return actOnSelected(tx, selected, { key, lock: (ids) => this.referrals.lockAll(tx, ids), field: 'referralsAsk', act });
  }

  /** Reminds of those selected on a list, and names the others. */
  remindSelected(tx: Tx, selected: SelectedRows, key: string) {
    const act = (referral: Referral, rowKey: string) => this.carryOutOne(tx, referral, { field: 'referralRemind', key: rowKey }, remindTrainee);
    return actOnSelected(tx, selected, { key, lock: (ids) => this.referrals.lockAll(tx, ids), field: 'referralsRemind', act });
  }

  private async carryOut<R extends Refusal>(tx: Tx, { field, id, key }: Act & { readonly id: string }, decide: Decision<R>) {
    const referral = await this.referrals.lock(tx, id);
    tx.asWriter();
    return once(tx, { field, key, args: { id } }, async () => (referral ? this.carryOutOne(tx, referral, { field, key }, decide) : refuse('NOT_FOUND')));
  }

  private async carryOutOne<R extends Refusal>(tx: Tx, referral: Referral, { field, key }: Act, decide: Decision<R>) {
    const { id } = referral;
    const conflict = await this.employers.conflictOf(tx, referral.employerId);
    if (conflict) return conflict;
    const [trainee] = await this.trainees.byIds(tx, [referral.traineeId]);
    const [vacancy] = await this.vacancies.byIds(tx, [referral.vacancyId]);
    if (!trainee || !vacancy) return refuse('NOT_FOUND');
    const siteIsCleared = await this.referrals.siteIsCleared(tx, vacancy.id);
    const consentsToMatching = await this.consentsToMatching(tx, referral.traineeId);
    const decided = decide(referral, { traineeState: trainee.state, vacancy, siteIsCleared, consentsToMatching }, await tx.now());
    if (isRefusal(decided)) return withOwnTransitions(decided, REFERRAL_TRANSITIONS_OF.staff);
    const { version } = decided.referral;
    const remindedAt = referral.remindedAt?.toISOString() ?? null;
    const act = { key, subjectIds: [id] };
    const actId =
      field === 'referralAsk'
        ? await recordAct(tx, { ...act, field, reversal: { version } })
        : await recordAct(tx, { ...act, field, reversal: { version, remindedAt } });
    await this.referrals.save(tx, referral, decided, actId);
    return { id };
  }

  /** She may have withdrawn her consent to matching since the referral was proposed. */
  private async consentsToMatching(tx: Tx, traineeId: string): Promise<boolean> {
    const consents = (await this.consents.ofTrainees(tx, [traineeId])).filter((consent) => consent.purpose === 'MATCHING');
    const live = await this.consents.liveIds(
      tx,
      consents.map((consent) => consent.id),
      localDateAt(await tx.now()),
    );
    return live.size > 0;
  }
}
