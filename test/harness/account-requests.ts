import { randomUUID } from 'node:crypto';
import type { Answer, Data, Person, Harness } from './harness';

const REFUSED = '... on Refusal { code message } ... on InvalidInput { problems { path message } } ... on RateLimited { until }';
const NOT_READY = '... on NotReady { missing }';
const MEMBER = 'id displayName email pendingEmail isOwner isConfirmed isMe availableActions';

const CHANGES: Readonly<Record<string, readonly [type: string | null, shows: string, refused: string]>> = {
  emailConfirmRequest: [null, `... on EmailConfirmRequestPayload { member { ${MEMBER} } }`, '... on RateLimited { until }'],
  emailCorrect: ['EmailCorrectInput', `... on EmailCorrectPayload { member { ${MEMBER} } }`, '... on RateLimited { until }'],
  emailConfirm: ['MailCodeInput', `... on EmailConfirmPayload { member { ${MEMBER} } }`, '... on RateLimited { until }'],
  memberInvite: ['MemberInviteInput', '... on MemberInvitePayload { invitation { id email isExpired } }', `... on RateLimited { until } ${NOT_READY}`],
  invitationRevoke: [null, '... on InvitationRevokePayload { invitations { id email } }', ''],
  invitationAccept: ['InvitationAcceptInput', '... on InvitationAcceptPayload { joined }', '... on RateLimited { until }'],
  memberMakeOwner: [null, `... on MembersPayload { members { ${MEMBER} } }`, NOT_READY],
  memberRemoveOwner: [null, `... on MembersPayload { members { ${MEMBER} } }`, NOT_READY],
  memberRemove: [null, `... on MembersPayload { members { ${MEMBER} } }`, NOT_READY],
  passwordResetRequest: ['PasswordResetRequestInput', '... on PasswordResetRequestPayload { received }', '... on RateLimited { until }'],
  passwordReset: ['PasswordResetInput', '... on PasswordResetPayload { changed }', '... on RateLimited { until }'],
};

/** The GraphQL document of an account mutation. */
export function accountDocument(field: string, { withId }: { readonly withId: boolean }): string {
  const [type, shows, refused] = CHANGES[field] as (typeof CHANGES)[string];
  const refusal = REFUSED.replace('... on RateLimited { until }', '');
  const [declared, args] = [`${withId ? '$id: ID!, ' : ''}${type ? `$input: ${type}!, ` : ''}`, `${withId ? 'id: $id, ' : ''}${type ? 'input: $input, ' : ''}`];
  return `mutation (${declared}$key: ID!) { ${field}(${args}idempotencyKey: $key) { __typename ${shows} ${refusal} ${refused} } }`;
}

interface RequestOptions {
  readonly id?: string;
  readonly input?: object;
  readonly key?: string;
}

/** A mutation of the signed-in person's own account. */
export function account(person: Person, field: string, { id, input, key = randomUUID() }: RequestOptions = {}): Promise<Data> {
  return person.ask(accountDocument(field, { withId: id !== undefined }), { id, input, key });
}

/** The same as a visitor without a session. */
export async function mutateAsVisitor(harness: Harness, field: string, input: object, key: string = randomUUID()): Promise<Data> {
  const answer: Answer = await harness.post('employer', accountDocument(field, { withId: false }), { input, key });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data[field];
}

export const MEMBERS = `{ members { ${MEMBER} } }`;
