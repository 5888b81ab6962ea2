import { Injectable } from '@nestjs/common';
import { CalculationsService } from '../../features/calculations/calculations.service';
import type { CalculationQuestion } from '../../features/calculations/domain/calculation';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';

/** The skills that would unlock the most vacancies for all job-ready trainees of the actor's institution. */
export const SKILLS_IN_DEMAND: CalculationQuestion = { kind: 'SKILLS_IN_DEMAND', subject: '{}', asOf: null };

interface CalculationRequest {
  readonly field: string;
  readonly key: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Staff start or cancel a background calculation. */
@Injectable()
export class StartCalculation {
  constructor(private readonly calculations: CalculationsService) {}

  /** A request whose question was refused is stored with its refusal, so that its key answers no other request. */
  async start<R extends Refusal>(tx: Tx, request: CalculationRequest, question: CalculationQuestion | R) {
    tx.asWriter();
    return once(tx, request, async () => {
      if (isRefusal(question)) return question;
      const result = await this.calculations.start(tx, question);
      return isRefusal(result) ? result : { id: result.id };
    });
  }

  /** A calculation that has ended is not changed. */
  async cancel(tx: Tx, id: string, key: string) {
    tx.asWriter();
    return once(tx, { field: 'calculationCancel', key, args: { id } }, async () => {
      const calculation = isId(id) ? await this.calculations.byId(tx, id) : null;
      if (!calculation) return refuse('NOT_FOUND');
      await this.calculations.cancel(tx, id);
      return { id };
    });
  }
}
