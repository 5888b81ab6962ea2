import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required, textIn } from '../../../shared/described-form/form-kinds';
import type { Incomplete, Unsaved } from '../../../shared/described-form/form-paths';
import { textOf } from '../../../shared/form/form-drafts';
import type { ConsentInput, ConsentPurpose } from '../../gql';
import { purposeText } from '../../shared/trainee-labels';
import { EXPLANATION_LANGUAGE, EXPLANATION_METHOD } from '../explanation-fields';

/** Her answer to one purpose. */
interface Answer extends ConsentInput {
  readonly answer: 'YES' | 'NO';
}
type Content = Unsaved<Answer>;

const { choice, day, item } = fieldKinds<'CONSENT', Content, Incomplete<Answer>>();
/**
 * Consent to being introduced to an employer is not in the list: the trainee gives it herself for each
 * referral.
 */
const PURPOSES: readonly ConsentPurpose[] = ['MATCHING', 'FOLLOW_UP_CONTACT', 'DONOR_STATISTICS', 'REFERRAL_TO_INSTITUTION', 'GUARDIAN_CONSENT', 'ASSENT'];
const ANSWERS = { YES: msg`Yes`, NO: msg`No` };

/** The answer of a trainee, after a purpose was explained to her. */
export const CONSENT_FORM = describeForm<'CONSENT', Content, Answer>()({
  purpose: required(choice({ section: 'CONSENT', path: 'purpose', label: msg`Purpose`, values: PURPOSES, optionText: purposeText }), ''),
  toInstitutionId: {
    ...item({
      section: 'CONSENT',
      path: 'toInstitutionId',
      label: msg`Institution`,
      hint: msg`Only if another institution will learn who she is.`,
      blank: msg`None`,
    }),
    input: (values, name) => [['toInstitutionId', textOf(values, 'purpose') === 'REFERRAL_TO_INSTITUTION' ? textIn(values, name) : null]],
  },
  language: required(choice({ section: 'CONSENT', path: 'language', ...EXPLANATION_LANGUAGE, columns: true }), ''),
  explanationMethod: required(choice({ section: 'CONSENT', path: 'explanationMethod', ...EXPLANATION_METHOD }), ''),
  answer: required(
    choice({
      section: 'CONSENT',
      path: 'answer',
      label: msg`Answer`,
      hint: msg`For the guardian’s consent, the guardian’s answer.`,
      values: ['YES', 'NO'] as const,
      optionText: ({ t }, answer) => t(ANSWERS[answer]),
      columns: true,
    }),
    '',
  ),
  expiresOn: day({
    section: 'CONSENT',
    path: 'expiresOn',
    label: msg`Valid until`,
    hint: msg`For a yes only. If empty: one year, or six months for another institution.`,
    short: true,
  }),
});
