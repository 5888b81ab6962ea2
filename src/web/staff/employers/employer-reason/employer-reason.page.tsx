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
      title: t(msg`Suspend it`),
      text: t(
        msg`Its vacancies stand still, nobody is introduced, offered or started there. The employer is told where it stands, and not why. Work that has started goes on.`,
      ),
      button: t(msg`Suspend the employer`),
    },
    reinstate: {
      title: t(msg`Let it go on`),
      text: t(msg`It may publish and take people again. Who is tied to it may not decide this.`),
      button: t(msg`Let the employer go on`),
    },
    close: {
      title: t(msg`Close it for good`),
      text: t(msg`Only while nobody is on the way to it. It cannot be opened again.`),
      button: t(msg`Close the employer for good`),
    },
  })[transition];

export function employerReasonPage(visit: Visit, { id, legalName }: NonNullable<EmployerToChangeQuery['employer']>, transition: Transition): VNode {
  const { t } = visit.i18n;
  const { title, text, button } = pageTexts(visit.i18n, transition);
  const label = t(msg`Why?`);
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
