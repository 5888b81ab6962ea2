import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import type { Visit } from '../../shared/visit/visit';
import type { I18n } from '../../shared/labels/page-i18n';
import { traineePage } from './trainee-page';

/**
 * The same page after any answer, so that an onlooker cannot see what she answered. It therefore lists what happens
 * next in every case.
 */
export function thanksPage(visit: Visit, phone: string | null): VNode {
  const { i18n } = visit;
  return traineePage({
    visit,
    isFirst: true,
    listen: 'thanks',
    children: (
      <section class="card glad">
        <h1>{i18n.t(msg`Thank you`)}</h1>
        <p>{i18n.t(msg`We have received it. You do not need to do anything more.`)}</p>
        <ul>
          <li>{i18n.t(msg`If you want a call: we will call you, only at the times you chose.`)}</li>
          <li>
            {i18n.t(
              msg`If something is not right: the people who look after your safety know it now. They will talk with you first, only in the way and at the times you chose. We tell no one at your work.`,
            )}
          </li>
          <li>{i18n.t(msg`If you skipped questions: that is all right.`)}</li>
        </ul>
        <IfYouWantToTalk i18n={i18n} phone={phone} />
        <p>
          <a class="button" href="/">
            {i18n.t(msg`Go to home page`)}
          </a>
        </p>
      </section>
    ),
  });
}

interface TalkProps {
  readonly i18n: I18n;
  readonly phone: string | null;
}

export function IfYouWantToTalk({ i18n, phone }: TalkProps) {
  const { t } = i18n;
  return (
    <>
      <h2 class="small">{t(msg`If you want to talk`)}</h2>
      {phone === null ? (
        <p>{t(msg`Call your job coach. You can call at any time, about anything. The number is on the card we gave you.`)}</p>
      ) : (
        <>
          <p>{t(msg`Call us. You can call at any time, about anything.`)}</p>
          <p>
            <PhoneNumber phone={phone} />
          </p>
        </>
      )}
      <p>{t(msg`If something is urgent, call at once and go where other people are.`)}</p>
    </>
  );
}

/** A phone number as a link that dials it. */
export const PhoneNumber = ({ phone }: { readonly phone: string }) => (
  <a class="button plain" href={`tel:${phone.replaceAll(' ', '')}`} translate={false}>
    {phone.replaceAll(' ', '\u00a0')}
  </a>
);
