import type { AuditAction } from '../../../shared/events';
import { isRefusal, type Refusal } from '../../../shared/refusal';
import { stateBefore } from '../../../shared/state-machine';
import { cannotUndo } from '../../undo/domain/staff-acts';
import type { UndoableAct } from '../../undo/domain/staff-act-reversal';
import { type Referral, REFERRAL } from './referral';
import { withdrawReferral } from './referral-transitions';

/** The acts on a referral that can be undone. */
export type ReferralAct = UndoableAct<'referralPropose' | 'referralAsk' | 'referralRemind' | 'referralSend'>;

/** The audit action of each undo. */
export const UNDONE_ACTIONS = {
  referralPropose: 'ReferralProposalUndone',
  referralAsk: 'ReferralQuestionUndone',
  referralRemind: 'ReferralReminderUndone',
  referralSend: 'ReferralSendingUndone',
} as const satisfies Readonly<Record<ReferralAct['field'], AuditAction>>;

/**
 * The referral before an act of staff (docs/domain.md 5.26). A proposal is withdrawn: no one was notified of it, and its
 * history stays. Refuses CANNOT_UNDO if the referral has changed since: she answered, the employer opened the card,
 * or a colleague continued.
 */
export function undoReferralAct(referral: Referral, act: ReferralAct, now: Date): Referral | Refusal<'CANNOT_UNDO'> {
  if (referral.version !== act.reversal.version) return cannotUndo('CHANGED_SINCE');
  const before = reversed(referral, act, now);
  return before === null ? cannotUndo('CHANGED_SINCE') : { ...before, version: referral.version + 1 };
}

function reversed(referral: Referral, act: ReferralAct, now: Date): Referral | null {
  if (act.field === 'referralRemind') {
    const { remindedAt } = act.reversal;
    return referral.state === 'ASKED' ? { ...referral, remindedAt: remindedAt === null ? null : new Date(remindedAt) } : null;
  }
  if (act.field === 'referralPropose') {
    const withdrawn = withdrawReferral(referral, now);
    return referral.state !== 'PROPOSED' || isRefusal(withdrawn) ? null : withdrawn.referral;
  }
  const state = stateBefore(REFERRAL, referral.state, act.field === 'referralAsk' ? 'ask' : 'send');
  if (isRefusal(state)) return null;
  return act.field === 'referralAsk'
    ? { ...referral, state, askedAt: null, choiceReason: null }
    : { ...referral, state, sentAt: null, coverConfirmed: false, shownUntil: null };
}
