import { msg } from '@lingui/core/macro';
import type { FormAction } from '../../shared/forms/form-actions';
import { choiceReasonIn, isCoverConfirmed } from '../../referrals/ask-and-send-forms';
import { keyOf } from '../../shared/forms/form-actions';
import {
  AskDocument,
  BlockContactDocument,
  MakeJobReadyDocument,
  PrepareTraineeDocument,
  SendDocument,
  UnblockContactDocument,
  VerifyContactDocument,
  WithdrawReferralDocument,
} from '../../gql';

/** The transitions that bring a trainee to job-ready, by the last part of their address. */
export const TRAINEE_ACTIONS: Readonly<Record<string, FormAction>> = {
  prepare: {
    notice: msg`Preparation started.`,
    send: async (ask, id, values) => (await ask(PrepareTraineeDocument, { id, key: keyOf(values) })).traineePrepare,
  },
  ready: {
    notice: msg`She is job-ready. Matching starts now.`,
    send: async (ask, id, values) => (await ask(MakeJobReadyDocument, { id, key: keyOf(values) })).traineeMakeJobReady,
  },
};

/** The actions on one of her referrals. */
export const REFERRAL_ACTIONS: Readonly<Record<string, FormAction>> = {
  ask: {
    notice: msg`Asked. Awaiting her reply.`,
    isUndoable: true,
    send: async (ask, id, values) => (await ask(AskDocument, { id, reason: choiceReasonIn(values, id), key: keyOf(values) })).referralAsk,
  },
  send: {
    notice: msg`Sent to the employer.`,
    isUndoable: true,
    send: async (ask, id, values) => (await ask(SendDocument, { id, confirm: isCoverConfirmed(values), key: keyOf(values) })).referralSend,
  },
  withdraw: {
    notice: msg`Referral withdrawn.`,
    send: async (ask, id, values) => (await ask(WithdrawReferralDocument, { id, key: keyOf(values) })).referralWithdraw,
  },
};

/** The actions on one of her contact methods. */
export const contactActions = (contactMethodId: string): Readonly<Record<string, FormAction>> => ({
  verify: {
    notice: msg`Verified with her today.`,
    send: async (ask, id, values) => (await ask(VerifyContactDocument, { id, contactMethodId, key: keyOf(values) })).traineeVerifyContact,
  },
  block: {
    notice: msg`Contact method blocked.`,
    send: async (ask, id, values) => (await ask(BlockContactDocument, { id, contactMethodId, key: keyOf(values) })).traineeBlockContact,
  },
  unblock: {
    notice: msg`Unblocked. Verify it with her again before you use it.`,
    send: async (ask, id, values) => (await ask(UnblockContactDocument, { id, contactMethodId, key: keyOf(values) })).traineeUnblockContact,
  },
});
