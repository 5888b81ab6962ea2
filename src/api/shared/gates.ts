import { gateText } from '../../locales/refusals';
import type { GateReason } from '../../matching/domain/gate-rules';
import type { OperationContext } from '../../platform/operation-context';

/** Why a pair is not possible, with the words of the reader's language. */
export const gateShown = (c: OperationContext, { rule }: GateReason): { readonly rule: string; readonly message: string } => ({
  rule,
  message: gateText(c.actor.language, rule),
});
