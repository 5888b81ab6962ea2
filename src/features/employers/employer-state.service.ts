import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import type { Refusal } from '../../shared/refusal';
import { type EmployerState, stoppedEmployerRefusal } from './domain/employer';

const OWN_STATE = "select state from employer where id = app.id('employer_id')";

/**
 * The state of the employer in session, for its use cases towards trainees. It exposes no other employer
 * data.
 */
@Injectable()
export class EmployerStateService {
  /** Refuses if the employer in session is suspended or closed; otherwise null. */
  async stoppedRefusal(tx: Tx): Promise<Refusal<'TRANSITION_NOT_ALLOWED'> | null> {
    const [own] = await tx.query<{ state: EmployerState }>(OWN_STATE);
    return own ? stoppedEmployerRefusal(own.state) : null;
  }
}
