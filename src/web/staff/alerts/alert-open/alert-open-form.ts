import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required, textIn } from '../../../shared/described-form/form-kinds';
import type { Incomplete } from '../../../shared/described-form/form-paths';
import type { AlertOpenInput, AlertSeverity, Indicator } from '../../gql';
import { indicatorText, severityText } from '../../shared/alert-labels';

/** What staff enter about an alert. The trainee is found first, and her employer by her placement. */
type Input = Omit<AlertOpenInput, 'traineeId' | 'employerId'>;
interface Content extends Omit<Input, 'placementId'> {
  readonly placementId: string | null;
}

const SEVERITIES: readonly AlertSeverity[] = ['CRITICAL', 'HIGH'];
const INDICATORS: readonly Indicator[] = [
  'PHYSICAL_SEXUAL_VIOLENCE',
  'RESTRICTION_OF_MOVEMENT',
  'INTIMIDATION_THREATS',
  'RETENTION_OF_DOCUMENTS',
  'WITHHOLDING_WAGES',
  'DEBT_BONDAGE',
  'ISOLATION',
  'DECEPTION',
  'ABUSE_OF_VULNERABILITY',
  'ABUSIVE_CONDITIONS',
  'EXCESSIVE_OVERTIME',
];

const { text, choice, choices } = fieldKinds<'ALERT', Content, Incomplete<Input>>();

/** The form that raises an alert about a trainee. */
export const ALERT_OPEN_FORM = describeForm<'ALERT', Content, Input>()({
  placementId: {
    section: 'ALERT',
    paths: ['placementId'],
    label: msg`Placement concerned`,
    view: { kind: 'select' },
    saved: ({ placementId }) => placementId,
    values: ({ placementId }, name) => ({ [name]: placementId ?? '' }),
    input: (values, name) => [['placementId', textIn(values, name)]],
    text: () => null,
    isInSummary: false,
  },
  severity: required(
    choice({
      section: 'ALERT',
      path: 'severity',
      label: msg`Severity`,
      values: SEVERITIES,
      optionText: severityText,
      hints: {
        CRITICAL: msg`She may be in danger now. The employer is put on hold everywhere immediately and is not informed.`,
        HIGH: msg`Something is wrong and must be investigated.`,
      },
      columns: true,
    }),
    '',
  ),
  indicators: choices({
    section: 'ALERT',
    path: 'indicators',
    label: msg`What is the concern?`,
    values: INDICATORS,
    optionText: indicatorText,
    isRequired: true,
  }),
  note: required(
    text({
      section: 'ALERT',
      path: 'note',
      label: msg`What was seen or heard?`,
      hint: msg`Who saw it, where and when. Only the safety lead and her case worker can read this.`,
      rows: 4,
    }),
    '',
  ),
});
