import { msg } from '@lingui/core/macro';
import { addDays, type LocalDate } from '../../../../shared/local-date';
import { Fold } from '../../../shared/form/field-names';
import { Button, Choice, Field, Form, Select } from '../../../shared/form/form';
import { labelled } from '../../../shared/labels/labelled';
import type { Visit } from '../../../shared/visit/visit';
import type { ReachFragment } from '../../gql';
import { CONTACT_OUTCOMES, contactOutcome, LOGGED_WAYS, loggedWay } from '../../shared/contact-log-labels';
import { type LogField, logField } from './log-contact-values';

/** As in the domain: a contact is logged for so many days back, and the next call is promised for so many ahead. */
const DAYS = { BACK: 30, AHEAD: 90 } as const;

interface LogContactFormProps {
  readonly visit: Visit;
  readonly trainee: { readonly id: string; readonly displayName: string };
  readonly ways: readonly ReachFragment[];
  /** Distinguishes the forms of a page, such as the id of the row. */
  readonly of: string;
  /** The row of the queue that the form is in, from 0; left out on other pages. */
  readonly row?: number;
  readonly followUpId?: string | null | undefined;
  readonly class?: string;
}

/** Logs a call or another contact: two presses after it is opened. */
export function LogContactForm({ visit, trainee, ways, of, row, followUpId, class: name }: LogContactFormProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const label = t(msg`Log a call`);
  const field = (one: LogField) => ({ visit, name: logField(of, one) });
  const mayLeave = ways.some(({ mayLeaveMessage, state }) => mayLeaveMessage && state !== 'BLOCKED');
  const today: LocalDate | null = i18n.today;
  const outcomes = CONTACT_OUTCOMES.filter((outcome) => outcome !== 'MESSAGE_LEFT' || mayLeave);
  return (
    <Fold {...(name ? { class: name } : {})}>
      <summary aria-label={labelled(i18n, label, trainee.displayName)}>{label}</summary>
      <Form visit={visit} action={`/staff/trainees/${trainee.id}/contact-log`} isResetOnBack>
        {row !== undefined && (
          <>
            <input type="hidden" name="from" value="today" />
            <input type="hidden" name="row" value={row} />
          </>
        )}
        <input type="hidden" name="contact" value={of} />
        {followUpId && <input type="hidden" name="followUpId" value={followUpId} />}
        <Choice {...field('outcome')} label={t(msg`Result`)} options={outcomes.map((value) => ({ value, label: contactOutcome(i18n, value) }))} columns />
        <Fold>
          <summary>{t(msg`Details and next call`)}</summary>
          <Select
            {...field('way')}
            label={t(msg`Type of contact`)}
            value="CALL"
            options={LOGGED_WAYS.map((value) => ({ value, label: loggedWay(i18n, value) }))}
          />
          <div class="beside">
            <Field
              {...field('on')}
              type="date"
              label={t(msg`Day`)}
              hint={t(msg`Leave empty for today.`)}
              {...(today ? { days: { first: addDays(today, -DAYS.BACK), last: today } } : {})}
              short
            />
            <Field {...field('time')} type="time" label={t(msg`Time`)} short />
          </div>
          <Field {...field('note')} label={t(msg`Note`)} hint={t(msg`Do not write about her past. Colleagues can read this.`)} rows={2} autocomplete="off" />
          <Field
            {...field('callAgainOn')}
            type="date"
            label={t(msg`Call her again on`)}
            hint={t(msg`Her placement officer gets a task for that day.`)}
            {...(today ? { days: { first: today, last: addDays(today, DAYS.AHEAD) } } : {})}
            short
          />
        </Fold>
        <Button>{t(msg`Log contact`)}</Button>
      </Form>
    </Fold>
  );
}
