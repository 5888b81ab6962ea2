import { Injectable } from '@nestjs/common';
import { CheckInsService } from '../../features/check-ins/check-ins.service';
import { parseCheckInAnswer } from '../../features/check-ins/domain/answer';
import { codeRefusal, readCode } from '../../features/check-ins/domain/code';
import { NO_IDS, once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { invalid, isRefusal, refuse } from '../../shared/refusal';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A person with the link and its code answers an employer check-in without signing in. A wrong code is
 * counted even if the rest of the request is invalid.
 */
@Injectable()
export class AnswerCheckIn {
  constructor(private readonly checkIns: CheckInsService) {}

  async open(tx: Tx, { token, code: codeInput }: Fields) {
    const code = readCode(codeInput);
    if (code === null) return NO_CODE;
    const attempt = await this.checkIns.tryCode(tx, String(token), code);
    if (attempt.result !== 'RIGHT') return codeRefusal(attempt.result) ?? refuse('NOT_FOUND');
    audit(tx, 'EmployerCheckInOpened', 'employer_check_in', attempt.checkInId);
    return { displayName: attempt.displayName, vacancyTitle: attempt.vacancyTitle, startsOn: attempt.startsOn };
  }

  async answer(tx: Tx, input: Fields, key: string) {
    const token = String(input['token']);
    const code = readCode(input['code']);
    tx.asWriter();
    // before the idempotency check, so that rolling back a refused request does not undo the count
    const attempt = code === null ? null : await this.checkIns.tryCode(tx, token, code);
    // the key is stored with a fast hash of the arguments, from which a six-digit code could be recovered
    const args = { ...input, code: code === null ? null : this.checkIns.hashCode(code) };
    return once(tx, { field: 'checkInAnswer', key, args, anonymous: true }, async () => {
      if (code === null || attempt === null) return NO_CODE;
      const parsed = parseCheckInAnswer(input);
      if (isRefusal(parsed)) return parsed;
      const refused = codeRefusal(attempt.result);
      if (refused) return refused;
      return (await this.checkIns.answer(tx, token, code, parsed)) ? NO_IDS : refuse('NOT_FOUND');
    });
  }
}

const NO_CODE = invalid([{ path: 'code', problem: 'NOT_SIX_DIGITS' }]);
