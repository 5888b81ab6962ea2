/**
 * Why an action was refused, as data. `src/locales` holds the texts in the reader's language. A refused
 * transition always returns a `Refusal`: it never throws and never does nothing silently.
 */
export type RefusalCode =
  | 'NOT_FOUND'
  | 'TRANSITION_NOT_ALLOWED'
  | 'EDIT_CONFLICT'
  | 'INVALID_INPUT'
  | 'NOT_CLEARED'
  | 'NOT_READY'
  | 'NO_CONSENT'
  | 'NO_SEAT_LEFT'
  | 'EXCLUDED_BY_GATES'
  | 'ALREADY_OPEN'
  | 'TOO_SOON'
  | 'SECOND_PERSON_NEEDED'
  | 'CONFLICT_OF_INTEREST'
  | 'KEY_USED_FOR_OTHER_REQUEST'
  | 'SIGN_IN_REFUSED'
  | 'CODE_REFUSED'
  | 'RATE_LIMITED'
  | 'REAUTHENTICATION_NEEDED'
  | 'IMPORT_REFUSED'
  | 'HANDOVER_NEEDED'
  | 'TAKEN_BY_COLLEAGUE'
  | 'TOO_MANY_CALCULATIONS'
  | 'NOT_CALCULATED_YET'
  | 'CANNOT_UNDO';

/** What is wrong with one field. `limit` is the exceeded bound, or the list of allowed values. */
export type ProblemCode =
  | 'EMPTY'
  | 'TOO_LONG'
  | 'TOO_SHORT'
  | 'TOO_SMALL'
  | 'TOO_BIG'
  | 'TOO_MANY'
  | 'TOO_MANY_GATES'
  | 'NOT_A_NUMBER'
  | 'NOT_A_DATE'
  | 'NOT_A_TIME'
  | 'NOT_A_MONEY'
  | 'NOT_ALLOWED'
  | 'UNKNOWN'
  | 'REPEATED'
  | 'BEFORE_START'
  | 'ENDS_BEFORE_START'
  | 'LAST_BEFORE_FIRST'
  | 'MORE_THAN_SHIFTS'
  | 'OVERLAPS'
  | 'OUTSIDE_PERIOD'
  | 'IN_THE_PAST'
  | 'IN_THE_FUTURE'
  | 'WORKER_PAYS'
  | 'PIECE_PAY'
  | 'OFFERED_BY_EMPLOYER'
  | 'SHORTER_THAN_APPRENTICESHIP'
  | 'PLAN_TOO_LONG'
  | 'MORE_THAN_AGE'
  | 'NAMES_TRAINEE'
  | 'TOO_EASY'
  | 'LONGER_THAN_CONTRACT'
  | 'INSTRUCTOR_TOO_YOUNG'
  | 'UNREADABLE'
  | TypedProblemCode
  | PhotoProblemCode
  | FileProblemCode
  | ReportProblemCode;

/**
 * Problems of a PIN, an invitation, an account, a colleague, visitors, a meeting time, a course, a house or the words for a skill,
 * and of terms that the law check refuses: they never occur in an import file.
 */
export type TypedProblemCode =
  | 'NOT_SIX_DIGITS'
  | 'AS_BEFORE'
  | 'ENCODED_ADDRESS'
  | 'NOT_AN_EMAIL'
  | 'TOO_FEW'
  | 'ALREADY_MEMBER'
  | 'ADDRESS_TAKEN'
  | 'TOO_FAR_AHEAD'
  | 'NOT_BY_DAY'
  | 'MORE_THAN_ITS_WEEKS'
  | 'LACKS_ROLE'
  | 'NOT_YOURS'
  | 'ALREADY_HELPS'
  | 'TOO_LONG_AGO'
  | 'MESSAGE_NOT_ALLOWED'
  | 'ON_LEAVE'
  | 'STANDS_IN'
  | 'PERSONAL'
  | 'NO_WORK'
  | 'WORD_TAKEN'
  | 'NOT_KHMER'
  | 'TOO_MANY_A_DAY'
  | 'IMPLAUSIBLE_PAY'
  | 'HOUSE_FULL'
  | 'HOUSE_NAME_TAKEN'
  | 'LIKE_ADDRESS'
  | 'STAY_OVERLAPS'
  | 'OTHER_HOUSES_FREE';

/** Problems of a photo, reported on its field. */
export type PhotoProblemCode =
  'NOT_A_PHOTO' | 'BROKEN_PHOTO' | 'PHOTO_TOO_BIG' | 'PHOTO_TOO_SLOW' | 'OTHER_PHOTOS_FIRST' | 'TOO_MANY_PHOTOS' | 'VISIT_HAS_ENOUGH_PHOTOS';

/** Why an import file was not read at all, reported on its field. */
export type FileProblemCode = 'TOO_MUCH_TO_READ' | 'OTHER_SHEETS_FIRST';

/**
 * Problems with the length of a report to be published, or with a grant's days once reports depend on them.
 */
export type ReportProblemCode = 'OTHER_LENGTH' | 'DAYS_PUBLISHED';

/** One field that cannot be accepted. `path` is dotted, as in `terms.pay.amount` or `skills.2.minLevel`. */
export interface Problem {
  readonly path: string;
  readonly problem: ProblemCode;
  readonly limit?: string | number;
}

/**
 * The work an account can be responsible for: trainees as their placement officer, cases, open alerts about
 * those, offers that wait to be explained, follow-ups, tasks, planned visits, messages not sent yet, and, for
 * the only safety lead of an institution, its open alerts.
 */
export type OutstandingKind = 'TRAINEES' | 'CASES' | 'ALERTS' | 'OFFERS' | 'FOLLOW_UPS' | 'TASKS' | 'VISITS' | 'MESSAGES' | 'ALERTS_AS_LEAD';

/** The amount of one kind of work that an account is responsible for. */
export interface OutstandingWork {
  readonly kind: OutstandingKind;
  readonly count: number;
}

/** A refusal with one of the codes `Code`: a signature that names them is checked up to the schema. */
export interface Refusal<Code extends RefusalCode = RefusalCode> {
  readonly refusal: Code;
  /** For INVALID_INPUT: every field that cannot be accepted. */
  readonly problems?: readonly Problem[];
  /** For TRANSITION_NOT_ALLOWED: the current state, and the transitions that are possible from it. */
  readonly state?: string;
  readonly availableActions?: readonly string[];
  /** For NOT_READY, EXCLUDED_BY_GATES, NOT_CLEARED, CANNOT_UNDO: codes of what is missing, or ids of the rules that forbid it. */
  readonly reasons?: readonly string[];
  /** For NOT_READY of a visit: the reasons that are codes of its questions, and what those lack. Their texts are data of the checklist. */
  readonly questions?: { readonly lack: 'ANSWER' | 'YES'; readonly codes: readonly string[] };
  /** For TOO_SOON, RATE_LIMITED: the instant (ISO 8601, UTC) from which it is possible. */
  readonly until?: string;
  /** For TAKEN_BY_COLLEAGUE: the name of the colleague. */
  readonly by?: string;
  /** For HANDOVER_NEEDED: the work that an account is still responsible for, by kind. */
  readonly outstandingWork?: readonly OutstandingWork[];
}

export const refuse = <Code extends RefusalCode>(refusal: Code, more: Omit<Refusal, 'refusal'> = {}): Refusal<Code> => ({ refusal, ...more });

export const invalid = (problems: readonly Problem[]): Refusal<'INVALID_INPUT'> => ({ refusal: 'INVALID_INPUT', problems });

/** Distinguishes a refusal from a result. */
export const isRefusal = (x: unknown): x is Refusal => typeof x === 'object' && x !== null && 'refusal' in x;
