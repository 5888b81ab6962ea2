import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete } from '../../../shared/described-form/form-paths';
import { EXPLANATION_LANGUAGE, EXPLANATION_METHOD } from '../../consents/explanation-fields';
import type { ConsentInput, InstitutionReferralStartServiceInput } from '../../gql';
import { traineeCodeField } from '../../trainees/person-code/trainee-code-fields';

/** How her consent was given. Its purpose and its institution come from the referral. */
type Input = Omit<ConsentInput, 'purpose' | 'toInstitutionId'>;

const { choice, day } = fieldKinds<'CONSENT', Input, Incomplete<Input>>();

/** Her consent that another institution learns who she is. */
export const INSTITUTION_CONSENT_FORM = describeForm<'CONSENT', Input, Input>()({
  explainedIn: required(choice({ section: 'CONSENT', path: 'language', ...EXPLANATION_LANGUAGE, compact: true }), ''),
  explanationMethod: required(choice({ section: 'CONSENT', path: 'explanationMethod', ...EXPLANATION_METHOD }), ''),
  expiresOn: day({ section: 'CONSENT', path: 'expiresOn', label: msg`Consent valid until`, hint: msg`If empty: 180 days, the maximum.` }),
});

/** The start of the service. Her code there finds the trainee whom the receiving institution registered. */
export const START_SERVICE_FORM = describeForm<'START', unknown, InstitutionReferralStartServiceInput>()({
  herCode: traineeCodeField('START', { label: msg`Her code at your institution`, hint: undefined }),
});
