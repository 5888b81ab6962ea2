import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { MutationResult } from '../../../shared/visit/outcomes';
import {
  AcceptInstitutionReferralDocument,
  FinishInstitutionReferralDocument,
  OfferInstitutionReferralDocument,
  RejectInstitutionReferralDocument,
  ReleaseInstitutionReferralDocument,
  RevokeInstitutionReferralDocument,
} from '../../gql';

type Ask = <D, V>(document: TypedDocumentNode<D, V>, variables: NoInfer<V>) => Promise<D>;

interface SimpleTransition {
  readonly notice: MessageDescriptor;
  readonly send: (ask: Ask, variables: { readonly id: string; readonly key: string }) => Promise<MutationResult>;
}

/** The transitions without input, by the last part of their address. */
export const SIMPLE_TRANSITIONS: Readonly<Record<string, SimpleTransition>> = {
  offer: {
    notice: msg`Referral offered without a name.`,
    send: async (ask, variables) => (await ask(OfferInstitutionReferralDocument, variables)).institutionReferralOffer,
  },
  accept: {
    notice: msg`Referral accepted. They now ask her whether you may know who she is.`,
    send: async (ask, variables) => (await ask(AcceptInstitutionReferralDocument, variables)).institutionReferralAccept,
  },
  reject: {
    notice: msg`Referral declined. The other institution has been informed. Nothing about her remains here.`,
    send: async (ask, variables) => (await ask(RejectInstitutionReferralDocument, variables)).institutionReferralReject,
  },
  release: {
    notice: msg`They now see who she is and how to contact her safely.`,
    send: async (ask, variables) => (await ask(ReleaseInstitutionReferralDocument, variables)).institutionReferralRelease,
  },
  finish: {
    notice: msg`Service completed. Her details are no longer shown here.`,
    send: async (ask, variables) => (await ask(FinishInstitutionReferralDocument, variables)).institutionReferralFinish,
  },
  revoke: {
    notice: msg`Referral withdrawn. The other institution keeps nothing about her.`,
    send: async (ask, variables) => (await ask(RevokeInstitutionReferralDocument, variables)).institutionReferralRevoke,
  },
};
