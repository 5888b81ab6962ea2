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
    title: t(msg`The code`),
    children: (
      <section class="card narrow">
        <p class="eyebrow">{t(msg`${title}, started on ${start}`)}</p>
        <h1>{t(msg`The code`)}</h1>
        {newCode ? (
          <>
            <p class="digits">{i18n.time(`${newCode.slice(0, 3)} ${newCode.slice(3)}`)}</p>
            <p>{t(msg`Give it, together with the link from the mail, to whoever can answer. It works until ${until}.`)}</p>
            <p class="hint">{t(msg`It is shown only now. A new code can be made at any time; this one then stops working.`)}</p>
          </>
        ) : (
          <p>{t(msg`The code was shown once and is not shown again. Make a new one if you need it.`)}</p>
        )}
        <p class="actions">
          <a class="button" href="/employer">
            {t(msg`Your vacancies`)}
          </a>
        </p>
      </section>
    ),
  });
}
