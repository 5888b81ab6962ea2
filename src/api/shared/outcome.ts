import { problemText, refusalText, staffRefusalText } from '../../locales/refusal-texts';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { isRefusal, type Problem, type Refusal, type RefusalCode } from '../../shared/refusal';

export type Outcome = { readonly __typename: string } & Readonly<Record<string, unknown>>;

/** The GraphQL type that represents a refusal. */
const TYPES: Readonly<Record<RefusalCode, string>> = {
  NOT_FOUND: 'NotFound',
  TRANSITION_NOT_ALLOWED: 'TransitionNotAllowed',
  EDIT_CONFLICT: 'EditConflict',
  INVALID_INPUT: 'InvalidInput',
  NOT_CLEARED: 'NotCleared',
  NOT_READY: 'NotReady',
  NO_CONSENT: 'NoConsent',
  NO_SEAT_LEFT: 'NoSeatLeft',
  EXCLUDED_BY_GATES: 'ExcludedByGates',
  ALREADY_OPEN: 'AlreadyOpen',
  TOO_SOON: 'TooSoon',
  SECOND_PERSON_NEEDED: 'SecondPersonNeeded',
  CONFLICT_OF_INTEREST: 'ConflictOfInterest',
  KEY_USED_FOR_OTHER_REQUEST: 'KeyUsedForOtherRequest',
  SIGN_IN_REFUSED: 'SignInRefused',
  CODE_REFUSED: 'CodeRefused',
  RATE_LIMITED: 'RateLimited',
  REAUTHENTICATION_NEEDED: 'ReauthenticationNeeded',
  IMPORT_REFUSED: 'ImportRefused',
  HANDOVER_NEEDED: 'HandoverNeeded',
  TOO_MANY_CALCULATIONS: 'TooManyCalculations',
  NOT_CALCULATED_YET: 'NotCalculatedYet',
};

/** The result of a use case as a member of the schema's union, with its message in the actor's language. */
export function outcome(c: OperationContext, payload: string, result: object | Refusal): Outcome {
  if (!isRefusal(result)) return { __typename: payload, ...result };
  const { audience, language } = c.actor;
  return {
    __typename: TYPES[result.refusal],
    code: result.refusal,
    message: (audience === 'staff' ? staffRefusalText : refusalText)(language, result),
    state: result.state ?? '',
    availableActions: result.availableActions ?? [],
    missing: result.reasons ?? [],
    rules: result.reasons ?? [],
    until: result.until ?? null,
    outstandingWork: result.outstandingWork ?? [],
    problems: (result.problems ?? []).map((problem) => describeProblem(c, problem)),
  };
}

/** The problem of one input field, with its message in the actor's language. */
export interface LocalizedProblem {
  readonly path: string;
  readonly message: string;
}

export const describeProblem = (c: OperationContext, problem: Problem): LocalizedProblem => ({
  path: problem.path,
  message: problemText(c.actor.language, problem),
});
