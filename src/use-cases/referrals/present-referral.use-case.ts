import { Injectable } from '@nestjs/common';
import { ConsentsService } from '../../features/consents/consents.service';
import { EmployersService } from '../../features/employers/employers.service';
import { actOnSelected, once, type SelectedRows } from '../../platform/database/idempotency';
import { recordAct } from '../../features/undo/record-act.service';
import type { Tx } from '../../platform/database/tx';
import type { ChoiceReason, Referral, ReferralChange } from '../../features/referrals/domain/referral';
import { askTrainee, type ChoiceFacts, type QuestionFacts, remindTrainee } from '../../features/referrals/domain/referral-transitions';
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
  /** Why she is asked about her only option. */
  readonly choiceReason?: ChoiceReason | null;
}
interface BulkAct {
  readonly key: string;
  readonly field: 'referralsAsk' | 'referralsRemind';
  /** The mutation for one of them. */
  readonly each: Act['field'];
}
/** What decides about a referral; a refusal if the reader has a tie to the employer, or may not see her or the vacancy. */
type FactsOf = (referral: Referral) => (QuestionFacts & Pick<ChoiceFacts, 'options'>) | Refusal<'CONFLICT_OF_INTEREST' | 'NOT_FOUND'>;
type Decision<R extends Refusal> = (referral: Referral, facts: QuestionFacts & ChoiceFacts, now: Date) => ReferralChange | R;

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

  /** `choiceReason`: why she is asked although she has one real option only. */
  present(tx: Tx, id: string, choiceReason: ChoiceReason | null, key: string) {
    return this.carryOut(tx, { field: 'referralAsk', id, key, choiceReason }, askTrainee);
  }

  /** Reminds her of the question that she has not answered. */
  remind(tx: Tx, id: string, key: string) {
    return this.carryOut(tx, { field: 'referralRemind', id, key }, remindTrainee);
  }

  /** Asks about those selected on a list that can be asked about, and names the others: also those without a choice. */
  presentSelected(tx: Tx, selected: SelectedRows, key: string) {
    return this.carryOutAll(tx, selected, { key, field: 'referralsAsk', each: 'referralAsk' }, askTrainee);
  }

  /** Reminds of those selected on a list, and names the others. */
  remindSelected(tx: Tx, selected: SelectedRows, key: string) {
    return this.carryOutAll(tx, selected, { key, field: 'referralsRemind', each: 'referralRemind' }, remindTrainee);
  }

  private carryOutAll<R extends Refusal>(tx: Tx, selected: SelectedRows, { key, field, each }: BulkAct, decide: Decision<R>) {
    let locked: readonly Referral[] = [];
    // at once for all of them: a repeated request waits for the locks of this one
    let facts: Promise<FactsOf> | undefined;
    const lock = async (ids: readonly string[]) => (locked = await this.referrals.lockAll(tx, ids));
    const act = async (referral: Referral, rowKey: string) =>
      this.carryOutOne(tx, referral, await (facts ??= this.readFacts(tx, locked)), { field: each, key: rowKey }, decide);
    return actOnSelected(tx, selected, { key, lock, field, act });
  }

  private async carryOut<R extends Refusal>(tx: Tx, { field, id, key, choiceReason = null }: Act & { readonly id: string }, decide: Decision<R>) {
    const referral = await this.referrals.lock(tx, id);
    tx.asWriter();
    return once(tx, { field, key, args: choiceReason === null ? { id } : { id, choiceReason } }, async () =>
      referral ? this.carryOutOne(tx, referral, await this.readFacts(tx, [referral]), { field, key, choiceReason }, decide) : refuse('NOT_FOUND'),
    );
  }

  private async carryOutOne<R extends Refusal>(tx: Tx, referral: Referral, factsOf: FactsOf, { field, key, choiceReason = null }: Act, decide: Decision<R>) {
    const { id } = referral;
    const facts = factsOf(referral);
    if (isRefusal(facts)) return facts;
    const decided = decide(referral, { ...facts, choiceReason }, await tx.now());
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

  /** Reads what decides about referrals. */
  private async readFacts(tx: Tx, referrals: readonly Referral[]): Promise<FactsOf> {
    const idsOf = (of: (referral: Referral) => string): string[] => [...new Set(referrals.map(of))];
    const traineeIds = idsOf(({ traineeId }) => traineeId);
    const states = new Map((await this.trainees.byIds(tx, traineeIds)).map(({ id, state }) => [id, state]));
    const vacancyIds = idsOf(({ vacancyId }) => vacancyId);
    const vacancies = new Map((await this.vacancies.byIds(tx, vacancyIds)).map((vacancy) => [vacancy.id, vacancy]));
    const employerIds = idsOf(({ employerId }) => employerId);
    const conflicts = await this.employers.conflictsOf(tx, employerIds);
    const cleared = await this.referrals.clearedVacancies(tx, vacancyIds);
    const consenting = await this.consentingToMatching(tx, traineeIds);
    const options = await this.referrals.optionsOf(tx, traineeIds);
    return ({ traineeId, vacancyId, employerId }) => {
      const [traineeState, vacancy, conflict] = [states.get(traineeId), vacancies.get(vacancyId), conflicts.get(employerId)];
      if (conflict) return conflict;
      if (!traineeState || !vacancy) return refuse('NOT_FOUND');
      return {
        traineeState,
        vacancy,
        siteIsCleared: cleared.has(vacancyId),
        consentsToMatching: consenting.has(traineeId),
        options: options.get(traineeId) ?? 0,
      };
    };
  }

  /** They may have withdrawn their consent to matching since the referral was proposed. */
  private async consentingToMatching(tx: Tx, traineeIds: readonly string[]): Promise<ReadonlySet<string>> {
    const consents = (await this.consents.ofTrainees(tx, traineeIds)).filter((consent) => consent.purpose === 'MATCHING');
    const today = localDateAt(await tx.now());
    const live = await this.consents.liveIds(
      tx,
      consents.map((consent) => consent.id),
      today,
    );
    return new Set(consents.filter(({ id }) => live.has(id)).map(({ traineeId }) => traineeId));
  }
}
