import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import type { LocalDate } from '../../../../shared/local-date';
import { Button, Choice, ErrorSummary, Field, Form } from '../../../shared/form/form';
import type { FormValues } from '../../../shared/form/form-drafts';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { InterviewPageQuery } from '../../gql';
import { candidatePath } from '../candidates/candidates.page';
import { SLOTS, suggestedSlots } from './suggested-slots';

type Candidate = NonNullable<InterviewPageQuery['candidate']>;

export const timesPath = (id: string): string => `${candidatePath(id)}/times`;

/** Field labels, also used by the error summary. */
export const slotLabels = (i18n: I18n): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    SLOTS.flatMap((at) => {
      const number = i18n.number(at + 1);
      return [
        [`day-${at}`, i18n.t(msg`Time ${number}: day`)],
        [`time-${at}`, i18n.t(msg`Time ${number}: from`)],
      ];
    }),
  ),
  place: i18n.t(msg`Where`),
});

/**
 * The form is filled with three times that suit the candidate's availability, so an employer who agrees only
 * submits it.
 */
export function timesPage(visit: Visit, candidate: Candidate, today: LocalDate): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { id, displayName, vacancy } = candidate;
  const labels = slotLabels(i18n);
  const filled = withDefaults(visit, suggestedValues(candidate, today));
  return page({
    visit,
    title: t(msg`Propose interview times`),
    children: (
      <>
        <PageHead
          back={{ href: candidatePath(id), label: displayName ?? t(msg`Candidate (name not shared)`) }}
          eyebrow={vacancy.title}
          title={t(msg`Propose interview times`)}
          lead={t(msg`We ask the candidate which time suits, and tell you. Change any time, or clear its day to leave it out.`)}
        />
        <ErrorSummary visit={visit} labels={labels} />
        <Form visit={visit} action={timesPath(id)}>
          {SLOTS.map((at) => (
            <div class="beside" key={at}>
              <Field visit={filled} name="day" at={at} label={labels[`day-${at}`] ?? ''} type="date" />
              <Field visit={filled} name="time" at={at} label={labels[`time-${at}`] ?? ''} type="time" short />
            </div>
          ))}
          <Field visit={filled} name="place" label={labels['place'] ?? ''} />
          <Choice
            visit={filled}
            name="also"
            several
            label={t(msg`For the candidate`)}
            options={[
              { value: 'companion', label: t(msg`They may bring someone`) },
              { value: 'transport', label: t(msg`We'll cover travel`) },
            ]}
          />
          <Button>{t(msg`Propose times`)}</Button>
        </Form>
      </>
    ),
  });
}

const withDefaults = (visit: Visit, defaults: FormValues): Visit =>
  Object.keys(visit.draft.values).length > 0 ? visit : { ...visit, draft: { ...visit.draft, values: defaults } };

function suggestedValues({ availability, vacancy: { site } }: Candidate, today: LocalDate): FormValues {
  const slots = suggestedSlots(today, availability ?? null);
  return { day: slots.map(({ day }) => day), time: slots.map(({ time }) => time), place: `${site.address}, ${site.district}`, also: ['companion'] };
}
