import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { EmployerToChangeQuery } from '../../gql';

/** The transitions that require a reason. */
export const TRANSITIONS_WITH_REASON = ['suspend', 'reinstate', 'close'] as const;
type Transition = (typeof TRANSITIONS_WITH_REASON)[number];

const pageTexts = ({ t }: I18n, transition: Transition): { readonly title: string; readonly text: string; readonly button: string } =>
  ({
    suspend: {
      title: t(msg`Suspend employer`),
      text: t(
        msg`Its vacancies are paused: no referrals, offers or starts there. The employer sees its status, but not the reason. Work that has started goes on.`,
      ),
      button: t(msg`Suspend employer`),
    },
    reinstate: {
      title: t(msg`Lift suspension`),
      text: t(msg`The employer can publish vacancies and hire again. Staff with a tie to it cannot decide this.`),
      button: t(msg`Lift suspension`),
    },
    close: {
      title: t(msg`Close permanently`),
      text: t(msg`Possible only while no institution has an open referral or a planned start with this employer. A closed employer cannot be reopened.`),
      button: t(msg`Close employer permanently`),
    },
  })[transition];

export function employerReasonPage(visit: Visit, { id, legalName }: NonNullable<EmployerToChangeQuery['employer']>, transition: Transition): VNode {
  const { t } = visit.i18n;
  const { title, text, button } = pageTexts(visit.i18n, transition);
  const label = t(msg`Reason`);
  return page({
    visit,
    title,
    children: (
      <section class="card narrow">
        <PageHead back={{ href: `/staff/employers/${id}`, label: legalName }} title={title} />
        <p>{text}</p>
        <ErrorSummary visit={visit} labels={{ reason: label }} />
        <Form visit={visit} action={`/staff/employers/${id}/${transition}`}>
          <Field visit={visit} name="reason" label={label} hint={t(msg`Kept only in the audit log, with your name.`)} rows={4} />
          <Button>{button}</Button>
        </Form>
      </section>
    ),
  });
}
