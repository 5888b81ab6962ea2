import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { RefusalCode } from '../shared/refusal';

/**
 * Texts of refusals for trainees only. Five wrong PINs lock her account until staff issue a new PIN, so waiting does
 * not help her. The texts are the same whether or not the account exists or is locked.
 */
export const TRAINEE_REFUSALS: Readonly<Partial<Record<RefusalCode, MessageDescriptor>>> = {
  SIGN_IN_REFUSED: msg`That did not work. Check both and try again. After five wrong tries you need a new PIN: call us. The number is on the card we gave you.`,
  RATE_LIMITED: msg({
    message: 'Too many tries. Try again after {until}. If that does not work, you need a new PIN: call us. The number is on the card we gave you.',
  }),
};
