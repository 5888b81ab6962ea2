import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, ErrorSummary, Field, Form } from '../../shared/form';
import { page } from '../../shared/page';
import type { Visit } from '../../shared/visit';
import { Waiting } from '../../shared/waiting';

export function enterPage(visit: Visit): VNode {
  const { t } = visit.words;
  return page({
    visit,
    title: '',
    children: (
      <section class="card narrow">
        <h1>{t(msg`Welcome`)}</h1>
        <ErrorSummary visit={visit} />
        <Form visit={visit} action="/enter">
          <Waiting visit={visit} />
          <Field visit={visit} name="login" label={t(msg`Your access code`)} hint={t(msg`It stands on the card you were given.`)} autocomplete="off" />
          <Field visit={visit} name="secret" label={t(msg`Your PIN`)} type="password" inputmode="numeric" autocomplete="off" />
          <Button>{t(msg`Enter`)}</Button>
        </Form>
        <p class="hint">{t(msg`On a shared phone, press Close when you are done. Nothing is kept here.`)}</p>
      </section>
    ),
  });
}

/** Where Close leads: a page that says nothing. */
export function closedPage(visit: Visit): VNode {
  const { t } = visit.words;
  return page({
    visit,
    title: '',
    children: (
      <section class="card narrow">
        <h1>{t(msg`Closed`)}</h1>
        <p>{t(msg`You can close this window now.`)}</p>
        {visit.waiting && (
          <p>
            <a class="quiet" href={`/?d=${visit.waiting}`}>
              {t(msg`Enter again`)}
            </a>
          </p>
        )}
      </section>
    ),
  });
}
