import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete } from '../../../shared/described-form/form-paths';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { ConductProof, VettingConductInput } from '../../gql';

interface Content {
  readonly signedOn: string;
  readonly signedBy: string;
  readonly proof: ConductProof;
}
const { choice, day, text } = fieldKinds<'CONDUCT', Content, Incomplete<VettingConductInput>>();

const PROOFS = ['CHECKED_ON_VISIT', 'FILE'] as const satisfies readonly ConductProof[];

export function conductProof({ t }: I18n, proof: ConductProof): string {
  switch (proof) {
    case 'CHECKED_ON_VISIT':
      return t(msg`A visitor saw the signed paper`);
    case 'FILE':
      return t(msg`A photo of the signed paper`);
  }
}

/** That a business signed the code of conduct. */
export const CONDUCT_FORM = describeForm<'CONDUCT', Content, VettingConductInput>()({
  signedOn: required(day({ section: 'CONDUCT', path: 'signedOn', label: msg`Day of the signature`, beside: 'signature', short: true }), ''),
  signedBy: required(text({ section: 'CONDUCT', path: 'signedBy', label: msg`Signed by`, beside: 'signature' }), ''),
  proof: required(choice({ section: 'CONDUCT', path: 'proof', label: msg`Proof`, values: PROOFS, optionText: conductProof }), ''),
});
