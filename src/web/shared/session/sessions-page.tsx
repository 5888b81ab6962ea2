import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, ErrorSummary, Form } from '../form/form';
import { page } from '../page/page';
import { portalPath, type Visit } from '../visit/visit';
import type { I18n } from '../labels/page-i18n';

export interface ListedSession {
  readonly id: string;
  readonly device: 'PHONE' | 'TABLET' | 'COMPUTER' | 'PROGRAM';
  readonly isCurrent: boolean;
  readonly startedAt: string;
  readonly usedAt: string;
}

const deviceLabel = ({ t }: I18n, device: ListedSession['device']): string =>
  ({ PHONE: t(msg`Phone`), TABLET: t(msg`Tablet`), COMPUTER: t(msg`Computer`), PROGRAM: t(msg`Program`) })[device];

/** The user's own account: the password, and the devices signed in, each of which can be signed out, or all at once. */
export function sessionsPage(visit: Visit, sessions: readonly ListedSession[]): VNode {
  const { t } = visit.i18n;
  const path = `${portalPath(visit.audience)}/sessions`;
  return page({
    visit,
    title: t(msg`Your account`),
    children: (
      <>
        <h1>{t(msg`Your account`)}</h1>
        <ErrorSummary visit={visit} />
        <section class="card flat">
          <h2>{t(msg`Password`)}</h2>
          <p>
            <a class="button plain" href={`${portalPath(visit.audience)}/password`}>
              {t(msg`Change password`)}
            </a>
          </p>
        </section>
        <h2>{t(msg`Where you are signed in`)}</h2>
        <p>{t(msg`If you do not recognise a device, sign it out and change your password.`)}</p>
        <ul class="tiles">
          {sessions.map((session) => (
            <SessionCard key={session.id} visit={visit} session={session} path={path} />
          ))}
        </ul>
        <Form visit={visit} action={`${path}/end-all`}>
          <Button plain>{t(msg`Sign out everywhere, including here`)}</Button>
        </Form>
      </>
    ),
  });
}

function SessionCard({ visit, session, path }: { readonly visit: Visit; readonly session: ListedSession; readonly path: string }) {
  const { i18n } = visit;
  const { t } = i18n;
  const [began, used] = [i18n.moment(session.startedAt), i18n.moment(session.usedAt)];
  return (
    <li class="card">
      <h3>{deviceLabel(i18n, session.device)}</h3>
      <p>{t(msg`Signed in ${began}`)}</p>
      {session.isCurrent ? (
        <p>
          <strong>{t(msg`This device`)}</strong>
        </p>
      ) : (
        <>
          <p class="hint">{t(msg`Last used ${used}`)}</p>
          <Form visit={visit} action={`${path}/${session.id}/end`}>
            <Button plain>{t(msg`Sign out that device`)}</Button>
          </Form>
        </>
      )}
    </li>
  );
}
