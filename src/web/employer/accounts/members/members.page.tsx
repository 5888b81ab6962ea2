import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Attention } from '../../../shared/parts/attention';
import { Tag } from '../../../shared/form/facts';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { HiddenName } from '../../../shared/parts/hidden-name';
import type { Visit } from '../../../shared/visit/visit';
import { INVITATION_FORM } from './invitation-form';
import type { MembersQuery } from '../../gql';
import { Time } from '../../../shared/parts/time';
import { shortMoment } from '../../../shared/labels/near-days';

type Member = MembersQuery['members'][number];

export function membersPage(visit: Visit, { me, members, invitations }: MembersQuery): VNode {
  const { t } = visit.i18n;
  return page({
    visit,
    title: t(msg`Team`),
    children: (
      <>
        <PageHead title={t(msg`Team`)} lead={t(msg`Everyone on the team can see your vacancies and candidates. Owners manage the team.`)} />
        <ErrorSummary visit={visit} />
        {members.map((member) => (
          <MemberCard key={member.id} visit={visit} member={member} />
        ))}
        <OpenInvitations visit={visit} invitations={invitations} mayInvite={me?.mayInvite ?? false} />
        {me?.mayInvite && (me.membership.isConfirmed ? <Invite visit={visit} /> : <ConfirmFirst visit={visit} />)}
      </>
    ),
  });
}

function MemberCard({ visit, member }: { readonly visit: Visit; readonly member: Member }) {
  const { t } = visit.i18n;
  const { id, displayName, email, isOwner, isConfirmed, isMe, availableActions } = member;
  const address = email ?? '';
  return (
    <article class="card flat">
      <div class="split">
        <h2>{isMe ? t(msg`${displayName} (you)`) : displayName}</h2>
        {isOwner && <Tag tone="good">{t(msg`Owner`)}</Tag>}
      </div>
      <p class="hint">{isConfirmed ? email : t(msg`${address}, not confirmed`)}</p>
      {availableActions.some((transition) => transition !== 'remove') && (
        <div class="actions">
          {availableActions.includes('makeOwner') && (
            <Form visit={visit} action={`/employer/members/${id}/make-owner`}>
              <Button plain>{t(msg`Make owner`)}</Button>
            </Form>
          )}
          {availableActions.includes('endOwner') && (
            <Form visit={visit} action={`/employer/members/${id}/end-owner`}>
              <Button plain>{isMe ? t(msg`Give up owner role`) : t(msg`Remove owner role`)}</Button>
            </Form>
          )}
        </div>
      )}
      {availableActions.includes('remove') && <Remove visit={visit} member={member} />}
    </article>
  );
}

/** Collapsed, so that no member is removed by an accidental tap. */
function Remove({ visit, member: { id, displayName, isMe } }: { readonly visit: Visit; readonly member: Member }) {
  const { t } = visit.i18n;
  return (
    <details>
      <summary>{isMe ? t(msg`Leave this team`) : t(msg`Remove`)}</summary>
      <p>
        {isMe
          ? t(msg`You will be signed out everywhere. Only an owner can invite you again.`)
          : t(msg`${displayName} will be signed out everywhere immediately.`)}
      </p>
      <Form visit={visit} action={`/employer/members/${id}/remove`}>
        <Button plain>{isMe ? t(msg`Leave team`) : t(msg`Remove ${displayName}`)}</Button>
      </Form>
    </details>
  );
}

interface OpenInvitationsProps {
  readonly visit: Visit;
  readonly invitations: MembersQuery['invitations'];
  readonly mayInvite: boolean;
}

function OpenInvitations({ visit, invitations, mayInvite }: OpenInvitationsProps) {
  const { i18n } = visit;
  const { t } = i18n;
  if (invitations.length === 0) return null;
  return (
    <section class="card" aria-labelledby="waiting-title">
      <h2 id="waiting-title">{t(msg`Pending invitations`)}</h2>
      <ul class="lines">
        {invitations.map(({ id, email, expiresAt, isExpired }) => {
          const until = shortMoment(i18n, expiresAt);
          return (
            <li key={id}>
              <p>
                <strong>{email}</strong>
                <br />
                {isExpired ? (
                  t(msg`Expired. You can send a new invitation.`)
                ) : (
                  <Time i18n={i18n} at={expiresAt}>
                    {t(msg`Code works until ${until}`)}
                  </Time>
                )}
              </p>
              {mayInvite && (
                <Form visit={visit} action={`/employer/members/invitations/${id}/revoke`}>
                  <Button plain>
                    {t(msg`Withdraw`)}
                    <HiddenName i18n={visit.i18n} name={email} />
                  </Button>
                </Form>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Invite({ visit }: { readonly visit: Visit }) {
  const { t, language } = visit.i18n;
  return (
    <section class="card" aria-labelledby="invite-title">
      <h2 id="invite-title">{t(msg`Invite a colleague`)}</h2>
      <Form visit={visit} action="/employer/members/invite">
        <FormFields visit={visit} form={INVITATION_FORM} data={{ language: { value: language === 'km' ? 'KM' : 'EN' } }} />
        <Button>{t(msg`Send invitation`)}</Button>
      </Form>
    </section>
  );
}

/**
 * Warns a member whose own e-mail address is not confirmed. Until it is, they cannot invite anyone, because
 * an invited person must be able to reach them.
 */
export function ConfirmFirst({ visit }: { readonly visit: Visit }) {
  const { t } = visit.i18n;
  return (
    <Attention title={t(msg`Your e-mail address is not confirmed`)}>
      <p>{t(msg`Until you confirm it, you get no notifications by e-mail and cannot invite colleagues.`)}</p>
      <p>
        <a href="/employer/confirm">{t(msg`Enter the code from the e-mail`)}</a>
      </p>
    </Attention>
  );
}
