import { msg } from '@lingui/core/macro';
import { Button, Field, Form } from '../../../shared/form/form';
import { nearDay } from '../../../shared/labels/near-days';
import { Time } from '../../../shared/parts/time';
import type { Visit } from '../../../shared/visit/visit';
import { localDateAt } from '../../../../shared/local-date';
import type { EmployerProps } from './employer-page-props';

type Employer = EmployerProps['employer'];

/**
 * An employer that has no user yet, such as one that staff added or imported, is invited by staff; once it is approved,
 * by two of them.
 */
export function InviteFirstUser({ visit, me, employer }: EmployerProps) {
  const { t } = visit.i18n;
  const { id, state, contacts, firstUserRequest } = employer;
  if (contacts.length > 0 || state === 'CLOSED' || !me.may.includes('employer.add') || !me.institution.isSteward) return null;
  return (
    <section id="first-user">
      {firstUserRequest && <Requested visit={visit} id={id} request={firstUserRequest} />}
      <Form visit={visit} action={`/staff/employers/${id}/invite`}>
        <Field
          visit={visit}
          name="email"
          type="email"
          label={t(msg`E-mail address of the first user`)}
          hint={
            state === 'APPLIED'
              ? t(msg`The first user manages the employer’s account.`)
              : t(
                  msg`The first user manages the account of the employer and sees its candidates. Because the employer is approved, a second person must confirm the address.`,
                )
          }
          autocomplete="off"
        />
        <Button plain>{state === 'APPLIED' ? t(msg`Send invitation`) : t(msg`Request invitation`)}</Button>
      </Form>
    </section>
  );
}

interface RequestedProps {
  readonly visit: Visit;
  readonly id: string;
  readonly request: NonNullable<Employer['firstUserRequest']>;
}

/** An invitation that waits for a second person: whom to ask, or the button to confirm it. */
function Requested({ visit, id, request: { email, isMine, requestedAt, by } }: RequestedProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const day = nearDay(i18n, localDateAt(new Date(requestedAt)));
  const name = by?.displayName ?? t(msg`A colleague`);
  if (isMine) {
    return (
      <p class="attention">
        <Time i18n={i18n} at={requestedAt}>
          {t(msg`You requested an invitation for ${email} ${day}. Ask a colleague who may add employers to confirm it on this page within seven days.`)}
        </Time>
      </p>
    );
  }
  return (
    <div class="attention">
      <p>
        <Time i18n={i18n} at={requestedAt}>
          {t(msg`${name} requested an invitation for ${email} ${day}. Confirm it only if you know that this address belongs to the employer.`)}
        </Time>
      </p>
      <Form visit={visit} action={`/staff/employers/${id}/invite`}>
        <input type="hidden" name="email" value={email} />
        <Button>{t(msg`Confirm invitation`)}</Button>
      </Form>
    </div>
  );
}
