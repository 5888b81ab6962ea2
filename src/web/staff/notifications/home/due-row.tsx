import { msg } from '@lingui/core/macro';
import type { LocalDate } from '../../../../shared/local-date';
import { Fold, RowFields } from '../../../shared/form/field-names';
import { Facts, Tag } from '../../../shared/form/facts';
import { fieldProps } from '../../../shared/described-form/form-fields';
import { Button, Choice, Field, Form, Select } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { daysText, hoursText, lengthText, payText } from '../../../shared/labels/work-labels';
import { LogContactForm } from '../../contacts/log-contact/log-contact-form';
import { graveActLabel } from '../../shared/grave-acts';
import { Reach } from '../../shared/reach';
import type { AwaitedSteps, DueAction, DueRowData, OpenOffer } from './due-item';
import { placeAndContact } from '../../offers/offer-facts';
import { EXPLANATION_FORM, explanationLanguages, pointOptions, explainedField } from '../../offers/explanation-form';
import { Time } from '../../../shared/parts/time';
import { shortDay } from '../../../shared/labels/near-days';
import { labelled } from '../../../shared/labels/labelled';

interface DueRowProps {
  readonly visit: Visit;
  readonly row: DueRowData;
  /** The index in the list, from 0. */
  readonly at: number;
  readonly today: LocalDate;
}

/** What is due, for whom and until when, with the link or form to do it. */
export function DueRow({ visit, row, at, today }: DueRowProps) {
  const { i18n } = visit;
  const { what, tone, who, code, ways, news, text, dated, act } = row;
  return (
    <li class={`due ${tone}`} id={`due-${at}`}>
      <RowFields name={who}>
        <div class="due-line">
          <p title={what}>
            <Tag tone={tone}>{what}</Tag>
          </p>
          <h3 class="who">
            {act.href ? (
              <a href={act.href} data-next>
                {who}
              </a>
            ) : (
              who
            )}{' '}
            <small>{code}</small>
          </h3>
          <p class="due-text" title={[news, dated?.text, text].filter(Boolean).join(' · ')}>
            {news && `${news} · `}
            {dated && (
              <>
                <Time i18n={i18n} at={dated.at}>
                  {dated.text}
                </Time>
                {text && ' · '}
              </>
            )}
            {text}
          </p>
          <DueDay i18n={i18n} row={row} today={today} />
          {ways && (
            <p class="due-reach">
              <Reach i18n={i18n} ways={ways} />
            </p>
          )}
          <RowActions visit={visit} row={row} at={at} />
          {act.kind === 'explain' && <ExplainForm visit={visit} of={act} who={who} at={at} />}
          {act.kind === 'sign' && <SignForm visit={visit} agreementId={act.agreementId} who={who} today={today} at={at} />}
        </div>
      </RowFields>
    </li>
  );
}

function DueDay({ i18n, row: { until, isLate }, today }: { readonly i18n: I18n; readonly row: DueRowData; readonly today: LocalDate }) {
  const { t } = i18n;
  if (until === null) return null;
  const day = shortDay(i18n, until);
  return (
    <p class={isLate ? 'hint due-day overdue' : 'hint due-day'}>
      <Time i18n={i18n} at={until}>
        {until === today ? t(msg`Due today`) : t(msg`Due ${day}`)}
      </Time>
    </p>
  );
}

/** The action of the row, and next to it the form to log a call. */
function RowActions({ visit, row: { key, act, who, call, ways }, at }: Omit<DueRowProps, 'today'>) {
  return (
    <>
      {call && (
        <LogContactForm
          visit={visit}
          trainee={call.trainee}
          ways={ways ?? []}
          of={key.replaceAll(' ', '-')}
          row={at}
          followUpId={call.followUpId}
          class="due-call"
        />
      )}
      <DueActionControl visit={visit} act={act} who={who} at={at} />
    </>
  );
}

/**
 * The accessible name of the button includes the person, for users who cannot see the row. Enter on the row
 * never presses the button, and e presses it only if the action can be undone.
 */
function DueActionControl({ visit, act, who, at }: { readonly visit: Visit; readonly act: DueAction; readonly who: string; readonly at: number }) {
  if (act.kind === 'go') {
    if (act.awaited) return <StepsFold visit={visit} act={act} awaited={act.awaited} who={who} at={at} />;
    const link = (
      <a class="button plain" href={act.href} aria-label={labelled(visit.i18n, act.label, who)} data-done>
        {act.label}
      </a>
    );
    if (!act.first) return link;
    return (
      <div class="actions">
        <PostButton visit={visit} act={act.first} who={who} at={at} />
        {link}
      </div>
    );
  }
  if (act.kind !== 'post') return null;
  return (
    <div class="actions">
      {act.first && <PostButton visit={visit} act={act.first} who={who} at={at} />}
      <PostButton visit={visit} act={act} who={who} at={at} isDone />
    </div>
  );
}

interface StepsFoldProps {
  readonly visit: Visit;
  readonly act: { readonly href: string; readonly label: string };
  readonly awaited: AwaitedSteps;
  readonly who: string;
  readonly at: number;
}

/** What staff can do while she has not replied. */
function StepsFold({ visit, act, awaited: { remind, withdraw }, who, at }: StepsFoldProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const steps = t(msg`Next steps`);
  return (
    <details class="due-steps">
      <summary aria-label={labelled(i18n, steps, who)} data-done>
        {steps}
      </summary>
      <p>
        <a class="button plain" href={act.href} aria-label={labelled(i18n, act.label, who)}>
          {act.label}
        </a>
      </p>
      {remind && <PostButton visit={visit} act={{ action: remind, label: t(msg`Remind her`) }} who={who} at={at} />}
      <p class="hint">{t(msg`Open steps for this vacancy end. If the employer has her card, we tell them that she is no longer available.`)}</p>
      <PostButton visit={visit} act={{ action: withdraw, label: graveActLabel(i18n, 'withdraw', { displayName: who, code: '' }) }} who={who} at={at} />
    </details>
  );
}

interface PostButtonProps {
  readonly visit: Visit;
  readonly act: { readonly action: string; readonly label: string; readonly upToTaskId?: string; readonly assigneeId?: string; readonly isUndoable?: true };
  readonly who: string;
  readonly at: number;
  /** Whether it completes the row, and not only a step of it. */
  readonly isDone?: boolean;
}

function PostButton({ visit, act: { action, label, upToTaskId, assigneeId, isUndoable }, who, at, isDone = false }: PostButtonProps) {
  return (
    <Form visit={visit} action={action}>
      <input type="hidden" name="from" value="today" />
      <input type="hidden" name="row" value={at} />
      {assigneeId && <input type="hidden" name="assigneeId" value={assigneeId} />}
      {upToTaskId && <input type="hidden" name="upToTaskId" value={upToTaskId} />}
      <button
        type="submit"
        class="plain"
        aria-label={label.includes(who) ? label : labelled(visit.i18n, label, who)}
        {...(isDone ? { 'data-done': isUndoable ? 'press' : '' } : {})}
      >
        {label}
      </button>
    </Form>
  );
}

interface ExplainFormProps {
  readonly visit: Visit;
  readonly of: OpenOffer;
  readonly who: string;
  readonly at: number;
}

/**
 * An offer counts as explained only after the trainee has repeated the four important points in her own words
 * (teach-back).
 */
function ExplainForm({ visit, of: { offerId, offer, trainee, vacancy }, who, at }: ExplainFormProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const { terms } = offer;
  const explain = t(msg`Explain offer`);
  return (
    <Fold class="due-steps">
      <summary aria-label={labelled(i18n, explain, who)} data-done>
        {explain}
      </summary>
      <Facts
        facts={[
          [t(msg`Pay`), payText(i18n, terms.pay)],
          [t(msg`Days`), daysText(i18n, terms.days)],
          [t(msg`Hours`), hoursText(i18n, terms)],
          [t(msg`First day`), i18n.day(terms.startsOn)],
          [t(msg`How long`), lengthText(i18n, terms.contractMonths)],
          ...(vacancy && trainee ? placeAndContact(i18n, vacancy, trainee) : []),
        ]}
      />
      <Form visit={visit} action={`/staff/offers/${offerId}/explain`}>
        <input type="hidden" name="row" value={at} />
        <Select {...fieldProps(visit, EXPLANATION_FORM, 'language')} at={at} options={explanationLanguages(i18n)} />
        <Choice {...fieldProps(visit, EXPLANATION_FORM, 'told')} name={explainedField(offerId)} options={pointOptions(i18n)} several columns />
        <Button>{t(msg`Record explanation`)}</Button>
      </Form>
    </Fold>
  );
}

interface SignFormProps {
  readonly visit: Visit;
  readonly agreementId: string;
  readonly who: string;
  readonly today: LocalDate;
  readonly at: number;
}

function SignForm({ visit, agreementId, who, today, at }: SignFormProps) {
  const { t } = visit.i18n;
  const sign = t(msg`Record signature`);
  return (
    <Fold class="due-steps">
      <summary aria-label={labelled(visit.i18n, sign, who)} data-done>
        {sign}
      </summary>
      <Form visit={visit} action={`/staff/agreements/${agreementId}/sign`}>
        <input type="hidden" name="row" value={at} />
        <Field visit={visit} name={`signed-${agreementId}`} type="date" days={{ last: today }} label={t(msg`Signed on`)} value={today} short />
        <Button>{t(msg`Save signature`)}</Button>
      </Form>
    </Fold>
  );
}
