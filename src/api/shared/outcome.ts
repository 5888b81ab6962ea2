import { employerRefusalText, problemText, refusalText, staffRefusalText, traineeRefusalText } from '../../locales/refusal-texts';
import { type Language, otherLanguage } from '../../locales/i18n';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { isRefusal, type OutstandingWork, type Problem, type Refusal, type RefusalCode } from '../../shared/refusal';

/** The GraphQL type that represents a refusal. */
const TYPES = {
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
  TAKEN_BY_COLLEAGUE: 'TakenByColleague',
  TOO_MANY_CALCULATIONS: 'TooManyCalculations',
  NOT_CALCULATED_YET: 'NotCalculatedYet',
  CANNOT_UNDO: 'CannotUndo',
} as const satisfies Readonly<Record<RefusalCode, string>>;

/** The fields of every refusal; each type of the schema has some of them. */
interface RefusalFields {
  readonly code: string;
  readonly message: string;
  readonly state: string;
  readonly availableActions: readonly string[];
  readonly missing: readonly string[];
  readonly rules: readonly string[];
  readonly until: string | null;
  readonly by: string;
  readonly outstandingWork: readonly OutstandingWork[];
  readonly problems: readonly LocalizedProblem[];
}

type Refused<R> = R extends Refusal<infer Code> ? (Code extends RefusalCode ? RefusalFields & { readonly __typename: (typeof TYPES)[Code] } : never) : never;
type Done<Payload extends string, T> = T extends Refusal ? never : T & { readonly __typename: Payload };

/** A member of a result union: a payload, or the type of each refusal that `T` names. */
export type Outcome<Payload extends string, T> = Done<Payload, T> | Refused<T>;

/**
 * The result of a use case as a member of the schema's union, with its message in the actor's language. The
 * decorator of the mutation compares the type with the union: a refusal that it lacks does not compile.
 */
export function outcome<Payload extends string, T extends object>(c: OperationContext, payload: Payload, result: T): Outcome<Payload, T> {
  return (isRefusal(result) ? refusalFields(c, result) : { __typename: payload, ...result }) as Outcome<Payload, T>;
}

const TEXTS: Readonly<Partial<Record<OperationContext['actor']['audience'], typeof refusalText>>> = {
  employer: employerRefusalText,
  staff: staffRefusalText,
  trainee: traineeRefusalText,
};

function refusalFields(c: OperationContext, refusal: Refusal): RefusalFields & { readonly __typename: string } {
  const text = TEXTS[c.actor.audience] ?? refusalText;
  return {
    __typename: TYPES[refusal.refusal],
    code: refusal.refusal,
    message: localized(c, (language) => text(language, refusal)),
    state: refusal.state ?? '',
    availableActions: refusal.availableActions ?? [],
    missing: refusal.reasons ?? [],
    rules: refusal.reasons ?? [],
    until: refusal.until ?? null,
    by: refusal.by ?? '',
    outstandingWork: refusal.outstandingWork ?? [],
    problems: (refusal.problems ?? []).map((problem) => describeProblem(c, problem)),
  };
}

/** The reason and the remedy of a refusal that is one of many, in the actor's language: that of its first problem, if it has one. */
export function refusalMessage(c: OperationContext, refusal: Refusal): string {
  const [problem] = refusal.problems ?? [];
  return problem ? describeProblem(c, problem).message : refusalFields(c, refusal).message;
}

/** The problem of one input field, with its message in the actor's language. */
export interface LocalizedProblem {
  readonly path: string;
  readonly message: string;
}

export const describeProblem = (c: OperationContext, problem: Problem): LocalizedProblem => ({
  path: problem.path,
  message: localized(c, (language) => problemText(language, problem)),
});

/** A message in the actor's language; a page may ask for it in the other one later. */
function localized({ actor: { language }, translations }: OperationContext, textIn: (language: Language) => string): string {
  const message = textIn(language);
  translations?.set(message, () => textIn(otherLanguage(language)));
  return message;
}

/**
 * A row that the operation itself or a foreign key guarantees. Its absence is a defect, and no refusal that a
 * client could act on.
 */
export function existing<T>(row: T | null | undefined, name: string): T {
  if (row === null || row === undefined) throw new Error(`Cannot answer: ${name} does not exist`);
  return row;
}
