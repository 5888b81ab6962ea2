import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import type { Refusal } from '../../shared/refusal';
import { type EmployerState, stopped } from './domain/employer';

const OWN_STATE = "select state from employer where id = app.id('employer_id')";

/** Where the business that asks stands: all that its moves towards somebody need of it, and nothing else of employers. */
@Injectable()
export class StandingService {
  /** Why the business that asks brings nobody nearer now, or null: it is suspended or closed. */
  async stopped(tx: Tx): Promise<Refusal | null> {
    const [own] = await tx.query<{ state: EmployerState }>(OWN_STATE);
    return own ? stopped(own.state) : null;
  }
}
