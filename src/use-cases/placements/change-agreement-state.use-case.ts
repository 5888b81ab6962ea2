import { Injectable } from '@nestjs/common';
import type { Agreement, AgreementChange } from '../../features/placements/domain/agreement';
import {
  type AgreementFacts,
  breakAgreement,
  finishAgreement,
  registerAgreement,
  runAgreement,
  signAgreement,
  withInstructor,
} from '../../features/placements/domain/agreement-transitions';
import { parseBreak, parseLastDay, parseRegistration, parseSigning } from '../../features/placements/domain/parse-agreement';
import { AgreementsService } from '../../features/placements/agreements.service';
import { PlacementsService } from '../../features/placements/placements.service';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { VacanciesService } from '../../features/vacancies/vacancies.service';

type Input = Readonly<Record<string, unknown>>;
type Decide<R> = (agreement: Agreement, facts: AgreementFacts) => AgreementChange | R;
/** Parses the input and passes the result to the decision. */
const parsedThen =
  <T extends object, R extends Refusal>(
    input: Input,
    parse: (input: Input) => T | Refusal<'INVALID_INPUT'>,
    decide: (agreement: Agreement, read: T, facts: AgreementFacts) => AgreementChange | R,
  ): Decide<Refusal<'INVALID_INPUT'> | R> =>
  (agreement, facts) => {
    const read = parse(input);
    return isRefusal(read) ? read : decide(agreement, read, facts);
  };

/** Staff record the transitions of an apprenticeship agreement. */
@Injectable()
export class ChangeAgreementState {
  constructor(
    private readonly agreements: AgreementsService,
    private readonly placements: PlacementsService,
    private readonly vacancies: VacanciesService,
  ) {}

  sign(tx: Tx, id: string, input: Input, key: string) {
    const decide = parsedThen(input, parseSigning, (agreement, signed, facts) => {
      const teaching = this.vacancies.teachingProblems(withInstructor(agreement, signed), signed.signedOn);
      return signAgreement(agreement, signed, { ...facts, teaching });
    });
    return this.transition(tx, id, { field: 'agreementSign', key, args: { id, input } }, decide);
  }

  register(tx: Tx, id: string, input: Input, key: string) {
    return this.transition(tx, id, { field: 'agreementRegister', key, args: { id, input } }, parsedThen(input, parseRegistration, registerAgreement));
  }

  run(tx: Tx, id: string, key: string) {
    return this.transition(tx, id, { field: 'agreementRun', key, args: { id } }, runAgreement);
  }

  complete(tx: Tx, id: string, input: Input, key: string) {
    const decide = parsedThen(input, parseLastDay, (agreement, { endedOn }, facts) => finishAgreement(agreement, 'complete', endedOn, facts));
    return this.transition(tx, id, { field: 'agreementComplete', key, args: { id, input } }, decide);
  }

  convert(tx: Tx, id: string, input: Input, key: string) {
    const decide = parsedThen(input, parseLastDay, (agreement, { endedOn }, facts) => finishAgreement(agreement, 'convert', endedOn, facts));
    return this.transition(tx, id, { field: 'agreementConvert', key, args: { id, input } }, decide);
  }

  break(tx: Tx, id: string, input: Input, key: string) {
    return this.transition(tx, id, { field: 'agreementBreak', key, args: { id, input } }, parsedThen(input, parseBreak, breakAgreement));
  }

  private async transition<R extends Refusal>(tx: Tx, id: string, request: { field: string; key: string; args: unknown }, decide: Decide<R>) {
    const [unlocked] = await this.agreements.byIds(tx, [id]);
    // locks in the same order as ending a placement: the placement, then its agreement
    const placement = unlocked ? await this.placements.lock(tx, unlocked.placementId) : null;
    const agreement = placement ? await this.agreements.lock(tx, id) : null;
    tx.asWriter();
    return once(tx, request, async () => {
      if (!placement || !agreement) return refuse('NOT_FOUND');
      const moved = decide(agreement, { placement, now: await tx.now() });
      if (isRefusal(moved)) return moved;
      await this.agreements.save(tx, agreement, moved);
      return { id };
    });
  }
}
