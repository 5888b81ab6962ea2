import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete, Unsaved } from '../../../shared/described-form/form-paths';
import type { InstitutionReferralInput } from '../../gql';
import { NEEDS, needText, URGENCIES, urgencyText } from '../../shared/institution-labels';
import { traineeCodeField } from '../../trainees/person-code/trainee-code-fields';

const { choice, choices, item } = fieldKinds<'REFERRAL', Unsaved<InstitutionReferralInput>, Incomplete<InstitutionReferralInput>>();
const NEED = { values: NEEDS, optionText: needText, columns: true };

/** The referral of a trainee to another institution. The institutions to choose from are data. */
export const INSTITUTION_REFERRAL_FORM = describeForm<'REFERRAL', Unsaved<InstitutionReferralInput>, InstitutionReferralInput>()({
  herCode: traineeCodeField('REFERRAL'),
  toInstitutionId: required(item({ section: 'REFERRAL', path: 'toInstitutionId', label: msg`Receiving institution`, blank: msg`Choose one` }), ''),
  need: required(choice({ section: 'REFERRAL', path: 'need', label: msg`Support needed`, ...NEED }), ''),
  urgency: required(
    choice({
      section: 'REFERRAL',
      path: 'urgency',
      label: msg`Urgency`,
      hint: msg`They have 14 days to answer, 3 days if it is needed within days, and 1 day if it is needed today.`,
      values: URGENCIES,
      optionText: urgencyText,
      compact: true,
    }),
    '',
  ),
  alsoNeeds: choices({ section: 'REFERRAL', path: 'alsoNeeds', label: msg`Other needs`, collapsed: msg`Other needs`, ...NEED }),
});
