import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, ErrorSummary, Field, Form } from '../../shared/form';
import { page } from '../../shared/page';
import type { Visit } from '../../shared/visit';

/** The password and a new code once more, before something grave; `waiting` is the key of what was being done. */
export function againPage(visit: Visit, waiting: string): VNode {
  const { t } = visit.words;
  return page({
    visit,
    title: t(msg`Is it you?`),
    children: (
      <section class="card narrow">
        <h1>{t(msg`Is it you?`)}</h1>
        <p class="lead">
          {t(msg`For this, your password and a new code are asked for once more. For five minutes nothing asks again, and what you typed is kept.`)}
        </p>
        <ErrorSummary visit={visit} />
        <Form visit={visit} action="/staff/again">
          <input type="hidden" name="waiting" value={waiting} />
          <Field visit={visit} name="secret" label={t(msg`Password`)} type="password" autocomplete="current-password" />
          <Field
            visit={visit}
            name="code"
            label={t(msg`Six-digit code`)}
            hint={t(msg`From the app on your phone.`)}
            inputmode="numeric"
            autocomplete="one-time-code"
            short
          />
          <Button>{t(msg`Go on`)}</Button>
        </Form>
      </section>
    ),
  });
}
