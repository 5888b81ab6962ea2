import { msg } from '@lingui/core/macro';
import type { ComponentChildren } from 'preact';
import { Button, Choice, Field, Form, type Option, Select } from '../../../shared/form/form';
import { textOf } from '../../../shared/form/form-drafts';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { answerText, moodText, wantedText, wantsText, contactMethodText } from '../../shared/follow-up-labels';
import type { FollowUpForm, FollowUpToRecordQuery } from '../../gql';
import { followUpFieldLabels } from './follow-up-field-labels';
import { answerField, NOT_DISCUSSED } from './record-input';

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
  const labels = followUpFieldLabels(i18n);
  const [first, later] = [
    questions.filter(({ isNeeded }) => isNeeded || form === 'ARRIVAL'),
    questions.filter(({ isNeeded }) => !isNeeded && form !== 'ARRIVAL'),
  ];
  return (
    <Form visit={visit} action={action} isResetOnBack {...(draftAt ? { id: 'draft' } : {})}>
      {draftAt && <VersionFields visit={visit} />}
      <input type="hidden" name="holdsOwnId" value={textOf(visit.draft.values, 'holdsOwnId')} />
      <Choice visit={visit} name="method" label={labels.method} options={methodOptions(i18n)} columns />
      <OptionalChoice visit={visit} name="stillWorks" label={labels.stillWorks} options={yesOrNoOptions(i18n)} />
      <Choice visit={visit} name="feelsSafe" label={labels.feelsSafe} options={answerOptions(i18n)} compact />
      <Questions visit={visit} title={t(msg`Questions`)} questions={first} />
      <Questions visit={visit} title={t(msg`If there is time`)} questions={later} />
      <h3>{t(msg`About the job`)}</h3>
      <OptionalChoice visit={visit} name="mood" label={labels.mood} options={scaleOptions((at) => moodText(i18n, at))} />
      {form !== 'ARRIVAL' && (
        <>
          <OptionalChoice
            visit={visit}
            name="wants"
            label={labels.wants}
            options={(['STAY', 'CHANGE', 'HELP'] as const).map((wants) => ({ value: wants, label: wantsText(i18n, wants) }))}
          />
          <OptionalChoice visit={visit} name="wanted" label={labels.wanted} options={scaleOptions((at) => wantedText(i18n, at))} />
        </>
      )}
      {form !== 'SHORT' && <OptionalChoice visit={visit} name="contractInHand" label={labels.contractInHand} options={yesOrNoOptions(i18n)} />}
      {form !== 'ARRIVAL' && <PayAndHours visit={visit} isFull={form === 'FULL'} />}
      <Field visit={visit} name="nextStep" label={labels.nextStep} hint={t(msg`What you agreed with her, and by when.`)} rows={3} />
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
        <Choice key={indicator} visit={visit} name={answerField(indicator)} label={text} options={answerOptions(visit.i18n)} compact />
      ))}
    </>
  );
}

function PayAndHours({ visit, isFull }: { readonly visit: Visit; readonly isFull: boolean }) {
  const { t } = visit.i18n;
  const labels = followUpFieldLabels(visit.i18n);
  return (
    <>
      <h3>{t(msg`Pay and hours`)}</h3>
      <SideBySide>
        <Field visit={visit} name="pay" label={labels.pay} inputmode="decimal" short />
        <Select
          visit={visit}
          name="currency"
          label={labels.currency}
          options={[
            { value: 'USD', label: t(msg`US dollars`) },
            { value: 'KHR', label: t(msg`Riel`) },
          ]}
        />
      </SideBySide>
      <SideBySide>
        <Field visit={visit} name="paidOn" label={labels.paidOn} type="date" short />
        {isFull && <Field visit={visit} name="deductions" label={labels.deductions} inputmode="decimal" short />}
      </SideBySide>
      {isFull && (
        <SideBySide>
          <Field visit={visit} name="hoursLastWeek" label={labels.hoursLastWeek} inputmode="numeric" short />
          <Field visit={visit} name="daysLastWeek" label={labels.daysLastWeek} inputmode="numeric" short />
        </SideBySide>
      )}
    </>
  );
}

const SideBySide = ({ children }: { readonly children: ComponentChildren }) => <div class="beside">{children}</div>;

interface OptionalChoiceProps {
  readonly visit: Visit;
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
}

/** A choice that may be left open and can be cleared. */
function OptionalChoice({ visit, name, label, options }: OptionalChoiceProps) {
  const { t } = visit.i18n;
  return <Choice visit={visit} name={name} label={label} options={[...options, { value: NOT_DISCUSSED, label: t(msg`Not discussed`) }]} compact />;
}

const scaleOptions = (label: (at: number) => string): Option[] => [1, 2, 3, 4, 5].map((at) => ({ value: String(at), label: label(at) }));
const answerOptions = (i18n: I18n): Option[] =>
  (['YES', 'NO', 'NOT_SURE', 'SKIP'] as const).map((answer) => ({ value: answer, label: answerText(i18n, answer) }));
const yesOrNoOptions = (i18n: I18n): Option[] => answerOptions(i18n).slice(0, 2);
const methodOptions = (i18n: I18n): Option[] =>
  (['IN_PERSON', 'CALL', 'CHAT', 'VISIT'] as const).map((method) => ({ value: method, label: contactMethodText(i18n, method) }));
