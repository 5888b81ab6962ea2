import type { HelpOptionsQuery } from '../gql';

/** The number she can call, and whether we may call her. */
export interface CallOptions {
  readonly phone: string | null;
  readonly mayBeCalled: boolean;
}

/** A session opened with the second PIN shows the same as a record without contact methods, as their page does. */
export const callOptions = ({ helpPhone, me }: HelpOptionsQuery): CallOptions => ({
  phone: helpPhone,
  mayBeCalled: (me?.contactMethods ?? []).some(({ kind, state }) => kind === 'CALL' && state === 'VERIFIED'),
});
