import { msg } from '@lingui/core/macro';
import { Fold, RowFields } from '../../../shared/form/field-names';
import { Button, Form, Select } from '../../../shared/form/form';
import { HiddenName } from '../../../shared/parts/hidden-name';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { FormProblem } from '../../../shared/form/form-drafts';
import type { LeaveLineFragment, OutstandingWorkKind, StaffAccountFragment } from '../../gql';

type Account = StaffAccountFragment;

/**
 * The form field for a successor. The account's id makes the name unique among all accounts on the page, so
 * that an error appears next to the right field.
 */
export const closeField = (id: string, name: string): string => `${name}-${id}`;

interface CloseAccountProps {
  readonly visit: Visit;
  readonly account: Account;
  readonly colleagues: readonly Account[];
  readonly standsInFor: readonly LeaveLineFragment[];
}

/** The successors of a closed account, by kind of work; null if none is chosen. */
interface ChosenSuccessors {
  readonly placementOfficerId: string | null;
  readonly caseWorkerId: string | null;
  readonly visitorId: string | null;
}

/** The choices that are missing before an account with this work can be closed, each at its field. */
export function missingSuccessors({ t }: I18n, id: string, kinds: readonly OutstandingWorkKind[], chosen: ChosenSuccessors): FormProblem[] {
  const has = (...wanted: OutstandingWorkKind[]): boolean => kinds.some((kind) => wanted.includes(kind));
  const isOfficerMissing = has('TRAINEES', 'OFFERS') || (has('FOLLOW_UPS', 'TASKS') && chosen.caseWorkerId === null);
  const missing = [
    ...(isOfficerMissing && chosen.placementOfficerId === null ? ['placementOfficerId'] : []),
    ...(has('CASES', 'ALERTS') && chosen.caseWorkerId === null ? ['caseWorkerId'] : []),
    ...(has('VISITS') && chosen.visitorId === null ? ['visitorId'] : []),
  ];
  return missing.map((name) => ({ field: closeField(id, name), message: t(msg`Choose who takes over.`) }));
}

/**
 * Closes an account. The form is collapsed to prevent closing one by mistake; it lists the account's
 * responsibilities and who can take them over.
 */
export function CloseAccount({ visit, account, colleagues, standsInFor }: CloseAccountProps) {
  const { t } = visit.i18n;
  const { id, displayName, isMe, outstandingWork } = account;
  return (
    <Fold>
      <summary>
        {t(msg`Close account`)}
        <HiddenName i18n={visit.i18n} name={displayName} />
      </summary>
      <p>
        {isMe
          ? t(msg`You will be signed out everywhere and can no longer use this account.`)
          : t(msg`${displayName} will be signed out everywhere immediately. Everything they recorded is kept.`)}
      </p>
      {outstandingWork.length > 0 && (
        <>
          <p>{t(msg`This account is still responsible for:`)}</p>
          <ul>
            {outstandingWork.map(({ kind, count }) => (
              <li key={kind}>{owedText(visit.i18n, kind, count)}</li>
            ))}
          </ul>
        </>
      )}
      {standsInFor.map((leave) => (
        <p key={leave.id}>{standInText(visit.i18n, displayName, leave)}</p>
      ))}
      <RowFields name={displayName}>
        <Form visit={visit} action={`/staff/accounts/${id}/close`}>
          <Successors visit={visit} account={account} colleagues={colleagues} />
          <Button plain>{t(msg`Close the account of ${displayName}`)}</Button>
        </Form>
      </RowFields>
    </Fold>
  );
}

function standInText(i18n: I18n, displayName: string, { colleague, startsOn, endsOn }: LeaveLineFragment): string {
  const [name, from, until] = [colleague.displayName, i18n.day(startsOn), i18n.day(endsOn)];
  return i18n.t(msg`${displayName} stands in for ${name} from ${from} to ${until}. Once the account is closed, the team stands in.`);
}

const OFFICERS = ['PLACEMENT_OFFICER', 'CASE_WORKER'];
const VISITORS = ['VETTING_OFFICER', 'SAFETY_LEAD'];

/** Shows a field only for the responsibilities that this account has. */
function Successors({
  visit,
  account: { id: closed, outstandingWork },
  colleagues,
}: {
  readonly visit: Visit;
  readonly account: Account;
  readonly colleagues: readonly Account[];
}) {
  const { t } = visit.i18n;
  const has = (...kinds: OutstandingWorkKind[]): boolean => outstandingWork.some(({ kind }) => kinds.includes(kind));
  const choiceOf = (roles: readonly string[]) => {
    const able = colleagues.filter((one) => one.roles.some((role) => roles.includes(role)));
    return {
      options: [{ value: '', label: t(msg`Choose a colleague`) }, ...able.map(({ id, displayName }) => ({ value: id, label: displayName }))],
      ...(able.length === 0 ? { hint: t(msg`No other account has the role for this. Add the role to an account first.`) } : {}),
    };
  };
  return (
    <>
      {has('TRAINEES', 'OFFERS', 'FOLLOW_UPS', 'TASKS', 'MESSAGES') && (
        <Select
          visit={visit}
          name={closeField(closed, 'placementOfficerId')}
          label={t(msg`Who takes over trainees, follow-ups and tasks?`)}
          {...choiceOf(OFFICERS)}
        />
      )}
      {has('CASES', 'ALERTS') && (
        <Select visit={visit} name={closeField(closed, 'caseWorkerId')} label={t(msg`Who takes over as case worker?`)} {...choiceOf(['CASE_WORKER'])} />
      )}
      {has('VISITS') && (
        <Select visit={visit} name={closeField(closed, 'visitorId')} label={t(msg`Who takes over the planned visits?`)} {...choiceOf(VISITORS)} />
      )}
    </>
  );
}

function owedText(i18n: I18n, kind: OutstandingWorkKind, count: number): string {
  const { t } = i18n;
  const number = i18n.number(count);
  switch (kind) {
    case 'TRAINEES':
      return t(msg`Trainees as placement officer: ${number}`);
    case 'CASES':
      return t(msg`Trainees as case worker: ${number}`);
    case 'ALERTS':
      return t(msg`Open safety alerts: ${number}`);
    case 'ALERTS_AS_LEAD':
      return t(msg`Open safety alerts with no other safety lead: ${number}`);
    case 'OFFERS':
      return t(msg`Offers to explain: ${number}`);
    case 'FOLLOW_UPS':
      return t(msg`Follow-ups: ${number}`);
    case 'TASKS':
      return t(msg`Tasks: ${number}`);
    case 'VISITS':
      return t(msg`Planned visits: ${number}`);
    case 'MESSAGES':
      return t(msg`Unsent messages: ${number}`);
  }
}
