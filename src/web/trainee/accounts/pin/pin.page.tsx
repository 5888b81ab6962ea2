import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, ErrorSummary, Field, Form } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import { traineePage } from '../../shared/trainee-page';

/**
 * The trainee chooses her PIN at first sign-in and whenever she wants. The second PIN is offered in her own
 * session only.
 */
export function pinPage(visit: Visit, { maySetSecond }: { readonly maySetSecond: boolean }): VNode {
  const { t } = visit.i18n;
  return traineePage({
    visit,
    listen: 'pin',
    children: (
      <section class="card narrow">
        <h1>{t(msg`Choose your own PIN`)}</h1>
        <p>{t(msg`Choose 6 digits that no one can guess: no birthday, no digits in a row. Do not tell anyone, not even our staff.`)}</p>
        <ErrorSummary visit={visit} />
        <Form visit={visit} action="/pin">
          <Field visit={visit} name="pin" label={t(msg`The PIN you have now`)} type="password" inputmode="numeric" autocomplete="off" />
          <Field visit={visit} name="newPin" label={t(msg`Your new PIN`)} type="password" inputmode="numeric" autocomplete="off" />
          <Field visit={visit} name="newPinAgain" label={t(msg`Your new PIN again`)} type="password" inputmode="numeric" autocomplete="off" />
          {maySetSecond && (
            <Field
              visit={visit}
              name="listPin"
              label={t(msg`A second PIN, if you want one`)}
              hint={t(msg`Use it when someone is watching: it shows open jobs and nothing of yours. Leave it empty if you do not want one.`)}
              type="password"
              inputmode="numeric"
              autocomplete="off"
            />
          )}
          <Button>{t(msg`Save`)}</Button>
        </Form>
      </section>
    ),
  });
}
