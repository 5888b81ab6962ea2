import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { describeForm, type FormDescription, type FormField } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete } from '../../../shared/described-form/form-paths';
import type { Option } from '../../../shared/form/form';
import { textOf } from '../../../shared/form/form-drafts';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { AlertActInput, AlertResolveInput, AlertTriageInput, MandatoryReport, ReasonInput, SafetyAlertQuery } from '../../gql';
import { reportText } from '../../shared/alert-labels';

/** An alert with the data its page shows. */
export type Alert = NonNullable<SafetyAlertQuery['alert']>;
/** The description of any form of the page. */
export type AlertFormDescription = FormDescription<'ALERT', never, unknown>;

const section = 'ALERT';

const yesOrNo = ({ t }: I18n): Option[] => [
  { value: 'YES', label: t(msg`Yes`) },
  { value: 'NO', label: t(msg`No`) },
];

interface YesNoField<Content, Path> {
  readonly path: Path;
  readonly label: MessageDescriptor;
  readonly hint?: MessageDescriptor;
  readonly saved: (content: Content) => boolean;
}

/** A required yes/no question about the trainee. It has no default, so the form does not show the saved answer. */
const yesNo = <Content, P extends string>({ path, saved, ...texts }: YesNoField<Content, P>): FormField<'ALERT', Content, P> => ({
  section,
  ...texts,
  paths: [path],
  isRequired: true,
  view: { kind: 'choice', columns: true, options: yesOrNo },
  saved,
  values: () => ({}),
  input: (values, name) => {
    const answer = textOf(values, name);
    return [[path, answer === 'YES' || answer === 'NO' ? answer === 'YES' : null]];
  },
  text: ({ t }, content) => (saved(content) ? t(msg`Yes`) : t(msg`No`)),
});

type TriageContent = Pick<Alert, 'safetyWishes' | 'lifeAtRisk'>;
type ReportDecision = Pick<AlertActInput, 'mandatoryReport'>;

const triageKinds = fieldKinds<'ALERT', TriageContent, Incomplete<AlertTriageInput>>();
// Steps, resolutions and reasons are written once and never edited, so their content is their input.
const stepKinds = fieldKinds<'ALERT', AlertActInput, Incomplete<AlertActInput>>();
const resolutionKinds = fieldKinds<'ALERT', AlertResolveInput, Incomplete<AlertResolveInput>>();
const reasonKinds = fieldKinds<'ALERT', ReasonInput, Incomplete<ReasonInput>>();

const REPORT_DECISIONS: readonly MandatoryReport[] = ['REPORTED', 'NOT_REQUIRED'];

/** The decisions that staff can record; undecided is no answer. */
export const reportDecisions = (i18n: I18n): Option[] => REPORT_DECISIONS.map((value) => ({ value, label: reportText(i18n, value) }));

/** Whether to report to the authorities. Without an answer, the earlier decision remains. */
const REPORT = fieldKinds<'ALERT', ReportDecision, ReportDecision>().choice({
  section,
  path: 'mandatoryReport',
  label: msg`Report to authorities`,
  hint: msg`Required before a critical alert, or one about a trainee under 18, can be resolved.`,
  values: REPORT_DECISIONS,
  optionText: reportText,
});

/** What the trainee wants. All forms are on one page, so the names of their fields differ. */
export const TRIAGE_FORM = describeForm<'ALERT', TriageContent, AlertTriageInput>()({
  safetyWishes: required(
    triageKinds.text({
      section,
      path: 'safetyWishes',
      label: msg`What does she want?`,
      hint: msg`In her own words where possible. She decides on every further step.`,
      rows: 4,
    }),
    '',
  ),
  lifeAtRisk: yesNo({
    path: 'lifeAtRisk',
    label: msg`Is her life at risk?`,
    hint: msg`If yes, staff may take a step before she agrees.`,
    saved: ({ lifeAtRisk }) => lifeAtRisk,
  }),
});

/** A step that was taken. */
export const STEP_FORM = describeForm<'ALERT', AlertActInput, AlertActInput>()({
  action: required(stepKinds.text({ section, path: 'action', label: msg`What was done?`, rows: 4 }), ''),
  stepAgreed: yesNo({
    path: 'traineeAgreed',
    label: msg`Did she agree?`,
    hint: msg`You can record a step without her agreement only while her life is at risk or she is under 18.`,
    saved: ({ traineeAgreed }) => traineeAgreed,
  }),
  stepReport: REPORT,
});

/** How the alert was resolved. */
export const RESOLUTION_FORM = describeForm<'ALERT', AlertResolveInput, AlertResolveInput>()({
  outcome: required(resolutionKinds.text({ section, path: 'outcome', label: msg`Outcome`, rows: 4 }), ''),
  endAgreed: yesNo({ path: 'traineeAgreed', label: msg`Does she agree with the outcome?`, saved: ({ traineeAgreed }) => traineeAgreed }),
  endReport: REPORT,
});

/** Why the alert was unfounded. */
export const UNFOUNDED_FORM = describeForm<'ALERT', ReasonInput, ReasonInput>()({
  unfounded: required(reasonKinds.text({ section, path: 'reason', label: msg`What showed that it was unfounded?`, rows: 3 }), ''),
});

/** Why the alert is reopened. */
export const REOPEN_FORM = describeForm<'ALERT', ReasonInput, ReasonInput>()({
  again: required(reasonKinds.text({ section, path: 'reason', label: msg`Why is it reopened?`, rows: 3 }), ''),
});
