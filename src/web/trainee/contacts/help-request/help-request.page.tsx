import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { Icon } from '../../../shared/page/icons';
import type { Visit } from '../../../shared/visit/visit';
import type { CallOptions } from '../../shared/call-options';
import { traineePage } from '../../shared/trainee-page';
import { IfYouWantToTalk, PhoneNumber } from '../../shared/thanks-page';

/**
 * Lets a trainee ask for a call or a safety check with one button and no typing. No later page shows which
 * button she pressed, or whether she pressed one: what happens to an earlier request is the same text for everyone. It is a plain form; if the network fails, a script resends it.
 */
export function helpRequestPage(visit: Visit, { phone, mayBeCalled }: CallOptions): VNode {
  const { t } = visit.i18n;
  return traineePage({
    visit,
    listen: 'help',
    islands: ['help-request'],
    children: (
      <>
        <h1>{t(msg`Talk to us`)}</h1>
        <p class="lead">{mayBeCalled ? t(msg`Press one. You do not need to write anything.`) : t(msg`You gave us no phone we may call. Please call us.`)}</p>
        <ErrorSummary visit={visit} />
        <UnsentNotice visit={visit} phone={phone} />
        <Form visit={visit} action="/help" id="ask-for-help">
          <div class="actions">
            {mayBeCalled && (
              <Button name="kind" value="CALL_ME">
                <Icon name="call" />
                {t(msg`Please call me`)}
              </Button>
            )}
            <Button name="kind" value="PROBLEM" plain>
              <Icon name="look" />
              {t(msg`Something is not right`)}
            </Button>
          </div>
        </Form>
        <p class="hint">{t(msg`“Something is not right”: the people who look after you know at once. They ask you first what you want.`)}</p>
        <p class="hint">{t(msg`Did you ask us before? Then we have it, and someone will contact you. You can press again at any time.`)}</p>
        <p class="hint">{t(msg`We contact you only as you told us, and at the times you chose.`)}</p>
        <IfYouWantToTalk i18n={visit.i18n} phone={phone} />
      </>
    ),
  });
}

/**
 * Shown by the script if the request could not be sent. It tells the trainee that her request has not
 * arrived and which number she can call.
 */
function UnsentNotice({ visit: { i18n }, phone }: { readonly visit: Visit; readonly phone: string | null }) {
  const { t } = i18n;
  return (
    <section class="problems" role="alert" tabIndex={-1} data-unsent hidden>
      <h2>{t(msg`Not sent`)}</h2>
      {phone === null ? (
        <p>{t(msg`There is no internet. Call the number on the card we gave you.`)}</p>
      ) : (
        <>
          <p>{t(msg`There is no internet. Call this number:`)}</p>
          <p>
            <PhoneNumber phone={phone} />
          </p>
        </>
      )}
      <p>{t(msg`We keep trying while this page is open. We store nothing on this phone.`)}</p>
    </section>
  );
}
