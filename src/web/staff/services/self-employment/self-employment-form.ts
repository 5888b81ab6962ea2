import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { latinDigits } from '../../../shared/form/digits';
import { textOf } from '../../../shared/form/form-drafts';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete } from '../../../shared/described-form/form-paths';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { SelfEmploymentEndInput, SelfEmploymentInput, SelfEmploymentPageQuery, SelfEmploymentVerifyInput, VerificationMethod } from '../../gql';
import { traineeCodeField } from '../../trainees/person-code/trainee-code-fields';
import { OTHER_GRANT } from '../../shared/grant-options';

type Content = NonNullable<SelfEmploymentPageQuery['selfEmployment']>;

const { text, day, item } = fieldKinds<'START', Content, Incomplete<SelfEmploymentInput>>();

/** The start of self-employment. The kind of work is chosen from the results of a search. */
export const SELF_EMPLOYMENT_FORM = describeForm<'START', Content, SelfEmploymentInput>()({
  herCode: traineeCodeField('START', { hint: undefined, beside: 'start', view: { kind: 'text', autocomplete: 'off' } }),
  startedOn: required(day({ section: 'START', path: 'startedOn', label: msg`Start date`, beside: 'start' }), ''),
  activity: required(
    text({ section: 'START', path: 'activity', label: msg`Activity`, hint: msg`Such as A noodle stall at the morning market. No names.` }),
    '',
  ),
  iscoCode: {
    section: 'START',
    paths: ['iscoCode'],
    label: msg`Kind of work`,
    controls: ['workText', 'iscoCode'],
    controlLabels: { workText: msg`Find the kind of work` },
    saved: ({ iscoCode }) => iscoCode,
    values: ({ iscoCode }, name) => ({ [name]: iscoCode ?? '' }),
    input: (values, name) => [['iscoCode', latinDigits(textOf(values, name)) || null]],
    text: (_, { iscoCode }) => iscoCode,
  },
  grantId: item({ section: 'START', path: 'grantId', ...OTHER_GRANT }),
});

type Verification = Incomplete<SelfEmploymentVerifyInput>;
const verification = fieldKinds<'VERIFICATION', Verification, Verification>();

const METHODS: readonly VerificationMethod[] = ['VISIT', 'DOCUMENTS', 'CALL'];

export function verificationText({ t }: I18n, how: VerificationMethod): string {
  if (how === 'VISIT') return t(msg`Visit`);
  return how === 'DOCUMENTS' ? t(msg`Documents`) : t(msg`Phone call`);
}

/** How staff made sure that she works. */
export const VERIFICATION_FORM = describeForm<'VERIFICATION', Verification, SelfEmploymentVerifyInput>()({
  verifiedOn: required(verification.day({ section: 'VERIFICATION', path: 'verifiedOn', label: msg`Date` }), ''),
  method: required(
    verification.choice({
      section: 'VERIFICATION',
      path: 'method',
      label: msg`How was it verified?`,
      values: METHODS,
      optionText: verificationText,
    }),
    '',
  ),
});

type End = Incomplete<SelfEmploymentEndInput>;

export const END_FORM = describeForm<'END', End, SelfEmploymentEndInput>()({
  endedOn: required(fieldKinds<'END', End, End>().day({ section: 'END', path: 'endedOn', label: msg`Her last day` }), ''),
});
