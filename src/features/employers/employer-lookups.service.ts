import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';

/** An employer by the name an operator reads. */
export interface NamedEmployer {
  readonly id: string;
  readonly label: string;
}

/** Finds employers by what a partner's file or an operator calls them. */
@Injectable()
export class EmployerLookupsService {
  /** Which of these registration numbers, in lower case, belong to an employer already. */
  async registeredNumbers(tx: Tx, numbers: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ number: string }>('select lower(registration_number) as number from employer where lower(registration_number) = any($1)', [
      numbers,
    ]);
    return new Set(rows.map(({ number }) => number));
  }

  /** The employer with this id or registration number; null if there is none. */
  async named(tx: Tx, idOrNumber: string): Promise<NamedEmployer | null> {
    const match = isId(idOrNumber) ? 'id = $1' : 'lower(registration_number) = lower($1)';
    return (await tx.query<NamedEmployer>(`select id, legal_name as label from employer where ${match}`, [idOrNumber]))[0] ?? null;
  }
}
