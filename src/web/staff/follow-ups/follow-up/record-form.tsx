import { msg } from '@lingui/core/macro';
import { Button, Choice, Field, Form, type Option, Select } from '../../../shared/form/form';
import { textOf } from '../../../shared/form/form-drafts';
import { fieldProps, FormFields } from '../../../shared/described-form/form-fields';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { answerText } from '../../shared/follow-up-labels';
import type { FollowUpForm, FollowUpToRecordQuery } from '../../gql';
import type { FollowUpSection } from './follow-up-field-kinds';
import { FOLLOW_UP_FORM, shownFields } from './follow-up-form';
import { answerField } from './question-answers';

type Question = NonNullable<FollowUpToRecordQuery['followUp']>['questions'][number];

interface RecordFormProps {
  readonly visit: Visit;
  readonly action: string;
  readonly form: FollowUpForm;
  readonly questions: readonly Question[];
  readonly button: string;
  /** Where drafts of the form are saved; left out for a correction, which has none. */
  readonly draftAt?: string;
}

/**
 * The questions of a follow-up: few on arrival, in the full form also hours and pay. The trainee may skip any
 * question without a disadvantage.
 */
export function RecordForm({ visit, action, form, questions, button, draftAt }: RecordFormProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const [first, later] = [
    questions.filter(({ isNeeded }) => isNeeded || form === 'ARRIVAL'),
    questions.filter(({ isNeeded }) => !isNeeded && form !== 'ARRIVAL'),
  ];
  return (
    <Form visit={visit} action={action} isResetOnBack {...(draftAt ? { id: 'draft' } : {})}>
      {draftAt && <VersionFields visit={visit} />}
      <input type="hidden" name="holdsOwnId" value={textOf(visit.draft.values, 'holdsOwnId')} />
      <Fields visit={visit} form={form} section="CONTACT" />
      {questions.length > 0 && (
        <p class="hint">{t(msg`Choose “No answer” if she did not want to say, or if the question does not apply. Leave a question empty to ask it later.`)}</p>
      )}
      <Questions visit={visit} title={t(msg`Questions`)} questions={first} />
      <Questions visit={visit} title={t(msg`If there is time`)} questions={later} />
      <h3>{t(msg`About the job`)}</h3>
      <Fields visit={visit} form={form} section="JOB" />
      {form !== 'ARRIVAL' && (
        <>
          <h3>{t(msg`Pay and hours`)}</h3>
          <Fields visit={visit} form={form} section="PAY" />
        </>
      )}
      <Fields visit={visit} form={form} section="NEXT" />
      <div class="actions">
        <Button>{button}</Button>
        {draftAt && (
          <button type="submit" class="plain" formaction={draftAt}>
            {t(msg`Finish later`)}
          </button>
        )}
      </div>
      {draftAt && <DraftState visit={visit} at={draftAt} />}
    </Form>
  );
}

/**
 * The draft version and record count that the form was based on, so that a save cannot overwrite something
 * the user has not seen.
 */
function VersionFields({ visit: { draft } }: { readonly visit: Visit }) {
  return (
    <>
      {['expectedDraftVersion', 'expectedRecords'].map((name) => (
        <input key={name} type="hidden" name={name} value={textOf(draft.values, name)} />
      ))}
    </>
  );
}

/** Whether the draft is saved: with the button, or automatically when scripts run. */
function DraftState({ visit, at }: { readonly visit: Visit; readonly at: string }) {
  const { t } = visit.i18n;
  return (
    <p class="hint" role="status" data-draft={at} data-failed={t(msg`Not saved. Use the button before you leave this page.`)}>
      {t(msg`Only you can read a draft. Recording the answers deletes it.`)}
    </p>
  );
}

/** A list of plain questions, all with the same four answers. */
function Questions({ visit, title, questions }: { readonly visit: Visit; readonly title: string; readonly questions: readonly Question[] }) {
  if (questions.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {questions.map(({ indicator, text }) => (
        <Choice key={indicator} visit={visit} name={answerField(indicator)} label={text} options={answerOptions(visit.i18n, indicator)} compact />
      ))}
    </>
  );
}

interface FieldsProps {
  readonly visit: Visit;
  readonly form: FollowUpForm;
  readonly section: FollowUpSection;
}

/** The fields of a section that the form has. */
const Fields = ({ visit, form, section }: FieldsProps) => (
  <FormFields visit={visit} form={FOLLOW_UP_FORM} names={shownFields(form, section)} own={{ pay: () => <Pay visit={visit} /> }} />
);

function Pay({ visit }: { readonly visit: Visit }) {
  const { t } = visit.i18n;
  return (
    <div class="beside">
      <Field {...fieldProps(visit, FOLLOW_UP_FORM, 'pay')} inputmode="decimal" short />
      <Select
        {...fieldProps(visit, FOLLOW_UP_FORM, 'currency')}
        options={[
          { value: 'USD', label: t(msg`US dollars`) },
          { value: 'KHR', label: t(msg`Riel`) },
        ]}
      />
    </div>
  );
}

const ANSWERS = ['YES', 'NO', 'NOT_SURE', 'SKIP'] as const;
const PAY_ANSWERS = [...ANSWERS, 'NOT_PAY_DAY'] as const;
const answerOptions = (i18n: I18n, indicator: string): Option[] =>
  (indicator === 'WITHHOLDING_WAGES' ? PAY_ANSWERS : ANSWERS).map((answer) => ({ value: answer, label: answerText(i18n, answer) }));
