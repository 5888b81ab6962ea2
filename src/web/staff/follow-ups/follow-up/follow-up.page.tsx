import { msg } from '@lingui/core/macro';
import type { ComponentChildren, VNode } from 'preact';
import { Fold } from '../../../shared/form/field-names';
import { Tag } from '../../../shared/form/facts';
import { Button, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { formLabels } from '../../../shared/described-form/form-description';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import { labelled } from '../../../shared/labels/labelled';
import { followUpName, followUpState, formName } from '../../shared/follow-up-labels';
import type { FollowUpToRecordQuery, FollowUpAnswersFragment } from '../../gql';
import { RecordForm } from './record-form';
import { FOLLOW_UP_FORM } from './follow-up-form';
import { PromisedTerms, FollowUpList } from './follow-up-sidebar';
import { TakeOver } from './take-over';
import { valuesOfDraft } from './draft-values';
import { comparePath, followUpPath, recordPath } from './follow-up-paths';
import { answerField } from './question-answers';
import { authorText, FollowUpRecords } from './follow-up-records';
import { Person } from '../../shared/person';
import { LogContactForm } from '../../contacts/log-contact/log-contact-form';
import { Reach } from '../../shared/reach';
import { Time } from '../../../shared/parts/time';
import { shortDay } from '../../../shared/labels/near-days';

export type FollowUp = NonNullable<FollowUpToRecordQuery['followUp']>;
type Me = NonNullable<FollowUpToRecordQuery['me']>;
/** A follow-up, and the staff member who views it. */
export interface FollowUpView {
  readonly me: Me;
  readonly followUp: FollowUp;
}

/** A follow-up that is due or was made. */
export function followUpPage(visit: Visit, { me, followUp }: FollowUpView): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { records, draft } = followUp;
  const isOpen = followUp.availableActions.includes('record');
  const isDraftOutdated = draft !== null && records.length > draft.expectedRecords;
  const opensOn = i18n.day(followUp.windowFrom);
  return followUpFrame(visit, me, followUp, [
    isDraftOutdated && <UnrecordedDraft visit={visit} followUp={followUp} />,
    <FollowUpRecords i18n={i18n} followUp={followUp} mayCorrect={me.may.includes('follow-up.record')} />,
    followUp.closedBecause && <p class="card">{labelled(i18n, t(msg`Why staff closed it`), followUp.closedBecause)}</p>,
    isOpen && followUp.windowFrom > me.today && <p class="card">{t(msg`You can record this from ${opensOn}.`)}</p>,
    isOpen && !isDraftOutdated && followUp.windowFrom <= me.today && <RecordSection visit={visit} me={me} followUp={followUp} />,
    followUp.availableActions.includes('attempt') && followUp.windowFrom <= me.today && <NotReached visit={visit} followUp={followUp} />,
  ]);
}

/** The form with its last values: from a refused submission, from the saved draft, or empty. */
function RecordSection({ visit, me, followUp }: FollowUpView & { readonly visit: Visit }) {
  const { i18n, draft: submitted } = visit;
  const { t } = i18n;
  const { id, form, questions, records, draft, startedBy } = followUp;
  const saved = draft ? valuesOfDraft(draft) : {};
  const versions = { expectedDraftVersion: String(draft?.version ?? 0), expectedRecords: String(draft?.expectedRecords ?? records.length) };
  const values = Object.keys(submitted.values).length > 0 ? { ...submitted.values, ...versions } : { ...saved, ...versions };
  const savedAt = draft ? i18n.moment(draft.savedAt) : '';
  return (
    <section class="card" id="record">
      <h2>{records.length > 0 ? t(msg`Open questions`) : t(msg`Questions for her`)}</h2>
      {isLastByOwnOfficer(me, followUp) && (
        <p class="attention">{t(msg`You are her placement officer. Let a colleague make this last contact, so that she can speak about you too.`)}</p>
      )}
      {startedBy.map(({ by, savedAt: at }) => {
        const [name, moment] = [by.displayName, i18n.moment(at)];
        return (
          <p class="attention" key={by.id}>
            {t(msg`${name} started to record this follow-up (${moment}). Speak with each other first.`)}
          </p>
        );
      })}
      {draft && (
        <div class="split">
          <p>{t(msg`Continuing your draft of ${savedAt}.`)}</p>
          <Form visit={visit} action={`${followUpPath(id)}/draft/discard`}>
            <Button plain>{t(msg`Delete draft`)}</Button>
          </Form>
        </div>
      )}
      <p class="hint">{t(msg`Ask each question as it is written. She may skip any of them.`)}</p>
      <RecordForm
        visit={{ ...visit, draft: { ...submitted, values } }}
        action={followUpPath(id)}
        form={form}
        questions={questions}
        button={t(msg`Record answers`)}
        draftAt={`${followUpPath(id)}/draft`}
      />
    </section>
  );
}

/**
 * A colleague recorded the follow-up first. The user compares the draft with the record or discards it, so
 * that neither is lost.
 */
function UnrecordedDraft({ visit, followUp: { id } }: { readonly visit: Visit; readonly followUp: FollowUp }) {
  const { t } = visit.i18n;
  return (
    <section class="attention">
      <h2>{t(msg`Your draft is not recorded`)}</h2>
      <p>{t(msg`A colleague has recorded this follow-up. Compare it with your draft, or delete your draft.`)}</p>
      <div class="split">
        <a class="button" href={comparePath(id)}>
          {t(msg`Compare with my draft`)}
        </a>
        <Form visit={visit} action={`${followUpPath(id)}/draft/discard`}>
          <Button plain>{t(msg`Delete my draft`)}</Button>
        </Form>
      </div>
    </section>
  );
}

/** A form to correct a record. The correction replaces the record, which remains readable. */
export function correctionPage(visit: Visit, { me, followUp }: FollowUpView, record: FollowUpAnswersFragment): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  return followUpFrame(visit, me, followUp, [
    <section class="card">
      <h2>{t(msg`Correct recorded answers`)}</h2>
      <p class="hint">{authorText(i18n, record)}</p>
      <CorrectionForm visit={visit} followUp={followUp} record={record} button={t(msg`Save correction`)} />
      <p>
        <a class="target" href={`/staff/follow-ups/${followUp.id}`}>
          {t(msg`Cancel correction`)}
        </a>
      </p>
    </section>,
  ]);
}

/** The trainee, the job and the follow-up, with the promised terms in a side column. */
function followUpFrame(visit: Visit, me: Me, followUp: FollowUp, children: ComponentChildren): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { trainee, placement, state } = followUp;
  const [name, form, until] = [followUpName(i18n, followUp.code), formName(i18n, followUp.form), shortDay(i18n, followUp.windowTo)];
  const isLate = followUp.availableActions.includes('record') && state !== 'PARTIAL' && followUp.windowTo < me.today;
  const labels = {
    ...formLabels(i18n, FOLLOW_UP_FORM),
    ...Object.fromEntries(followUp.questions.map(({ indicator, text }) => [answerField(indicator), text])),
  };
  return page({
    visit,
    title: t(msg`Follow-up`),
    islands: ['draft'],
    children: (
      <>
        <PageHead
          eyebrow={t(msg`Follow-up`)}
          title={<Person person={trainee} />}
          lead={
            <>
              {placement.vacancy.title} · {placement.vacancy.employer.legalName}
            </>
          }
        />
        <p>
          <Tag tone={toneOf(state)}>{followUpState(i18n, state)}</Tag> {name} · {form} ·{' '}
          <Time i18n={i18n} at={followUp.windowTo}>
            {isLate ? <span class="overdue">{t(msg`overdue since ${until}`)}</span> : t(msg`Due ${until}`)}
          </Time>
          {followUp.isOutOfWindow && <small> {t(msg`done before or after it was due`)}</small>}
        </p>
        {followUp.mayTakeOver && <TakeOver visit={visit} followUp={followUp} />}
        <div id="contact">
          <Reach i18n={i18n} ways={trainee.contactMethods} />
          <LogContactForm visit={visit} trainee={trainee} ways={trainee.contactMethods} of="follow-up" followUpId={followUp.id} />
        </div>
        <ErrorSummary visit={visit} labels={labels} />
        <div class="two broad">
          <div class="aside">
            <PromisedTerms i18n={i18n} placement={placement} />
          </div>
          <div class="first">{children}</div>
          <div class="aside">
            <FollowUpList i18n={i18n} followUp={followUp} />
          </div>
        </div>
      </>
    ),
  });
}

function toneOf(state: FollowUp['state']): 'good' | 'late' | 'wait' | 'calm' {
  if (state === 'DONE') return 'good';
  if (state === 'MISSED' || state === 'ESCALATED') return 'late';
  return state === 'CLOSED' || state === 'CANCELLED' ? 'calm' : 'wait';
}

interface CorrectionFormProps {
  readonly visit: Visit;
  readonly followUp: FollowUp;
  readonly record: FollowUpAnswersFragment;
  readonly button: string;
}

/** Shows all fields that the record has, also those outside this kind of form. */
function CorrectionForm({ visit, followUp, record, button }: CorrectionFormProps) {
  return (
    <RecordForm
      visit={visit}
      action={recordPath(followUp.id, record.id)}
      form={followUp.form === 'ARRIVAL' && !hasFigures(record) ? 'ARRIVAL' : 'FULL'}
      questions={withAnsweredQuestions(followUp, record)}
      button={button}
    />
  );
}

function NotReached({ visit, followUp }: { readonly visit: Visit; readonly followUp: FollowUp }) {
  const { i18n } = visit;
  const { t } = i18n;
  const tried = i18n.number(followUp.attempts);
  const last = followUp.lastAttemptAt ? i18n.moment(followUp.lastAttemptAt) : '';
  return (
    <section class="card flat">
      <h2>{t(msg`Could not reach her?`)}</h2>
      {followUp.attempts > 0 && <p>{t(msg`Attempts: ${tried}, last on ${last}`)}</p>}
      <Form visit={visit} action={`/staff/follow-ups/${followUp.id}/attempt`}>
        <Button plain>{t(msg`Record as not reached`)}</Button>
      </Form>
      {followUp.availableActions.includes('close') && (
        <Fold>
          <summary>{t(msg`Close follow-up`)}</summary>
          <Form visit={visit} action={`/staff/follow-ups/${followUp.id}/close`}>
            <Field visit={visit} name="reason" label={t(msg`Reason for closing`)} />
            <Button plain>{t(msg`Close follow-up`)}</Button>
          </Form>
        </Fold>
      )}
    </section>
  );
}

/** A colleague, not her placement officer, makes the last follow-up of the year. */
const isLastByOwnOfficer = (me: Me, { code, trainee }: FollowUp): boolean => code === 'F6' && trainee.placementOfficer?.id === me.id;

const hasFigures = ({ payReceived, hoursLastWeek, daysLastWeek, wants, wanted }: FollowUpAnswersFragment): boolean =>
  [payReceived, hoursLastWeek, daysLastWeek, wants, wanted].some((fact) => fact !== null);

/** The form's questions, and other questions that the record answers. */
function withAnsweredQuestions({ questions }: FollowUp, { answers }: FollowUpAnswersFragment): FollowUp['questions'] {
  const others = answers.filter(({ indicator }) => !questions.some((question) => question.indicator === indicator));
  return [...questions, ...others.map(({ indicator }) => ({ indicator, text: indicator, isNeeded: false }))];
}
