import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { page } from '../../../shared/page/page';
import type { Visit } from '../../../shared/visit/visit';
import type { CreateCheckInCodeMutation } from '../../gql';

type NewCode = Extract<CreateCheckInCodeMutation['checkInCreateCode'], { readonly __typename: 'CheckInCreateCodePayload' }>;

/** The only page that ever shows the code. */
export function newCodePage(visit: Visit, { newCode, codeExpiresAt, checkIn }: NewCode): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const [until, start, title] = [i18n.moment(codeExpiresAt), i18n.day(checkIn.startsOn), checkIn.vacancy.title];
  return page({
    visit,
    title: t(msg`Code for the questions`),
    children: (
      <section class="card narrow">
        <p class="eyebrow">{t(msg`${title}, started ${start}`)}</p>
        <h1>{t(msg`Code for the questions`)}</h1>
        {newCode ? (
          <>
            <p class="digits">{i18n.time(`${newCode.slice(0, 3)} ${newCode.slice(3)}`)}</p>
            <p>
              {t(
                msg`Enter this code on the page that our e-mail about this new starter links to, or give both to the person who can answer. The code works until ${until}.`,
              )}
            </p>
            <p class="hint">{t(msg`Shown once. You can create a new code at any time. This one then stops working.`)}</p>
          </>
        ) : (
          <p>{t(msg`The code was shown once and cannot be shown again. Create a new one if you need it.`)}</p>
        )}
        <p class="actions">
          <a class="button" href="/employer">
            {t(msg`Back to “To do”`)}
          </a>
        </p>
      </section>
    ),
  });
}
