import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, as in 2026-11-24T09:00:00+07:00. */
  DateTime: { input: string; output: string; }
  /** A day in Phnom Penh, as in 2026-11-24. */
  LocalDate: { input: string; output: string; }
};

/** A role or new credentials that open protected data: an administrator requests it, and an administrator or safety lead of that institution other than the requester and the account's owner agrees, or the operator does on the command line. */
export type AccountRequest = {
  __typename?: 'AccountRequest';
  /** What you may do: agree, refuse, cancel. */
  availableActions: Array<Scalars['String']['output']>;
  /** When it was decided. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The second person; null while it waits, and for the operator. */
  decidedBy?: Maybe<Colleague>;
  /** The name of the colleague. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** Until when a second person may agree. */
  expiresAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The institution of the account. */
  institution?: Maybe<Institution>;
  /** Whether it has expired; it must then be requested again. */
  isExpired: Scalars['Boolean']['output'];
  /** Whether you requested it. */
  isMine: Scalars['Boolean']['output'];
  /** The kind of the request. */
  kind: AccountRequestKind;
  /** The address the account signs in with. */
  login?: Maybe<Scalars['String']['output']>;
  /** The operator's written reason, where the operator agreed. */
  operatorReason?: Maybe<Scalars['String']['output']>;
  /** When it was sent. */
  requestedAt: Scalars['DateTime']['output'];
  /** The colleague who requested it; null for the operator, and for a person of another institution. */
  requestedBy?: Maybe<Colleague>;
  /** The roles the account is to have; for new credentials those it has. */
  roles: Array<Role>;
  /** The roles of the account at the time of the request. */
  rolesBefore: Array<Role>;
  /** Its state. */
  state: AccountRequestState;
};

/** The answer of accountRequestAgree. */
export type AccountRequestAgreePayload = {
  __typename?: 'AccountRequestAgreePayload';
  /** Recovery codes, shown once; null if the request is repeated, and if they stay valid. */
  recoveryCodes?: Maybe<Array<Scalars['String']['output']>>;
  /** The request. */
  request?: Maybe<AccountRequest>;
  /** The seed of the new second factor, shown once; null when the request is repeated, and where the second factor stays. */
  totpSecret?: Maybe<Scalars['String']['output']>;
};

/** Result of accountRequestAgree: the payload or a refusal. */
export type AccountRequestAgreeResult = AccountRequestAgreePayload | HandoverNeeded | InvalidInput | KeyUsedForOtherRequest | NotFound | NotReady | ReauthenticationNeeded | SecondPersonNeeded | TransitionNotAllowed;

/** Result of accountRequestCancel: the payload or a refusal. */
export type AccountRequestCancelResult = AccountRequestPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | ReauthenticationNeeded | TransitionNotAllowed;

/** The kind of a request about an account. */
export type AccountRequestKind =
  /** Other roles. */
  | 'CHANGE_ROLES'
  /** A new account. */
  | 'OPEN_ACCOUNT'
  /** A new password, a new second factor and new recovery codes. */
  | 'REPLACE_CREDENTIALS';

/** The answer of accountRequestRefuse and accountRequestCancel. */
export type AccountRequestPayload = {
  __typename?: 'AccountRequestPayload';
  /** The request. */
  request?: Maybe<AccountRequest>;
};

/** Result of accountRequestRefuse: the payload or a refusal. */
export type AccountRequestRefuseResult = AccountRequestPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | NotReady | ReauthenticationNeeded | SecondPersonNeeded | TransitionNotAllowed;

/** The state of a request for an account. */
export type AccountRequestState =
  /** A second person agreed, and it was done. */
  | 'AGREED'
  /** The requester withdrew it, or may no longer request it. */
  | 'CANCELLED'
  /** It waits for a second person. */
  | 'OPEN'
  /** A second person refused. */
  | 'REFUSED'
  /** A newer request or another change of the account replaced it. */
  | 'REPLACED';

/** An age without a birth date. */
export type AgeBand =
  /** 15 to 17. */
  | 'FROM_15_TO_17'
  /** 18 to 24. */
  | 'FROM_18_TO_24'
  /** 25 and over. */
  | 'FROM_25'
  /** Under 15. */
  | 'UNDER_15'
  /** Not known. */
  | 'UNKNOWN';

/** The agreement of an apprenticeship. */
export type Agreement = {
  __typename?: 'Agreement';
  /** What you may do now. */
  availableActions: Array<Scalars['String']['output']>;
  /** Who broke it. */
  brokenBy?: Maybe<BrokenBy>;
  /** Why it was broken. */
  brokenReason?: Maybe<Scalars['String']['output']>;
  /** The last day to sign it: 15 days after the start. */
  dueOn: Scalars['LocalDate']['output'];
  /** Its last day. */
  endedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The instructor's birth date. */
  instructorBornOn: Scalars['LocalDate']['output'];
  /** The instructor's name. */
  instructorName: Scalars['String']['output'];
  /** The instructor's years of practice. */
  instructorPracticeYears: Scalars['Int']['output'];
  /** Whether that day has passed without a signature. */
  isOverdue: Scalars['Boolean']['output'];
  /** Its length in days, at most 730. */
  lengthDays: Scalars['Int']['output'];
  /** The day the labour inspector registered it. */
  registeredOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The inspector's number. */
  registrationNumber?: Maybe<Scalars['String']['output']>;
  /** The day it was signed. */
  signedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Its state. */
  state: AgreementState;
  /** The trade. */
  trade: Scalars['String']['output'];
  /** Whether it was signed after the last day, which makes it void by law. */
  wasSignedLate: Scalars['Boolean']['output'];
};

/** The end of an agreement before its time. */
export type AgreementBreakInput = {
  /** Who broke it. */
  brokenBy: BrokenBy;
  /** The day. */
  endedOn: Scalars['String']['input'];
  /** Why. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The answer of agreementBreak. */
export type AgreementBreakPayload = {
  __typename?: 'AgreementBreakPayload';
  /** As it is now. */
  agreement: Agreement;
};

/** Result of agreementBreak: the payload or a refusal. */
export type AgreementBreakResult = AgreementBreakPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The answer of agreementComplete. */
export type AgreementCompletePayload = {
  __typename?: 'AgreementCompletePayload';
  /** As it is now. */
  agreement: Agreement;
};

/** Result of agreementComplete: the payload or a refusal. */
export type AgreementCompleteResult = AgreementCompletePayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The answer of agreementConvert. */
export type AgreementConvertPayload = {
  __typename?: 'AgreementConvertPayload';
  /** As it is now. */
  agreement: Agreement;
};

/** Result of agreementConvert: the payload or a refusal. */
export type AgreementConvertResult = AgreementConvertPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The planned end of an agreement. */
export type AgreementLastDayInput = {
  /** The last day. */
  endedOn: Scalars['String']['input'];
};

/** The labour inspector's registration. */
export type AgreementRegisterInput = {
  /** The day. */
  registeredOn: Scalars['String']['input'];
  /** The number. */
  registrationNumber: Scalars['String']['input'];
};

/** The answer of agreementRegister. */
export type AgreementRegisterPayload = {
  __typename?: 'AgreementRegisterPayload';
  /** As it is now. */
  agreement: Agreement;
};

/** Result of agreementRegister: the payload or a refusal. */
export type AgreementRegisterResult = AgreementRegisterPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The answer of agreementRun. */
export type AgreementRunPayload = {
  __typename?: 'AgreementRunPayload';
  /** As it is now. */
  agreement: Agreement;
};

/** Result of agreementRun: the payload or a refusal. */
export type AgreementRunResult = AgreementRunPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | NotReady | TransitionNotAllowed;

/** The signing of an agreement. */
export type AgreementSignInput = {
  /** The instructor's birth date. */
  instructorBornOn?: InputMaybe<Scalars['String']['input']>;
  /** The instructor, if another than in the vacancy. */
  instructorName?: InputMaybe<Scalars['String']['input']>;
  /** The instructor's years of practice. */
  instructorPracticeYears?: InputMaybe<Scalars['Int']['input']>;
  /** The day. */
  signedOn: Scalars['String']['input'];
};

/** The answer of agreementSign. */
export type AgreementSignPayload = {
  __typename?: 'AgreementSignPayload';
  /** As it is now. */
  agreement: Agreement;
};

/** Result of agreementSign: the payload or a refusal. */
export type AgreementSignResult = AgreementSignPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The state of an apprenticeship agreement. */
export type AgreementState =
  /** Ended early. */
  | 'BROKEN'
  /** Completed. */
  | 'COMPLETED'
  /** It became a job. */
  | 'CONVERTED_TO_JOB'
  /** Not signed yet. */
  | 'PLANNED'
  /** Registered by the labour inspector. */
  | 'REGISTERED'
  /** The training continues. */
  | 'RUNNING'
  /** Signed. */
  | 'SIGNED';

/** One step for her. */
export type AlertActInput = {
  /** What was done. */
  action: Scalars['String']['input'];
  /** What was decided about telling the authorities. */
  mandatoryReport?: InputMaybe<MandatoryReport>;
  /** Whether she agreed to it. */
  traineeAgreed: Scalars['Boolean']['input'];
};

/** The answer of alertAct. */
export type AlertActPayload = {
  __typename?: 'AlertActPayload';
  /** The alert. */
  alert: SafetyAlert;
};

/** Result of alertAct: the payload or a refusal. */
export type AlertActResult = AlertActPayload | InvalidInput | KeyUsedForOtherRequest | NoConsent | NotFound | TransitionNotAllowed;

/** One action on an alert. */
export type AlertAction = {
  __typename?: 'AlertAction';
  /** The action, as text. */
  action: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who took it. */
  by?: Maybe<Colleague>;
  /** Whether her life was considered at risk, if the action was to ask her; null for every other action. */
  lifeAtRisk?: Maybe<Scalars['Boolean']['output']>;
  /** Which transition it was. */
  transition: Scalars['String']['output'];
};

/** The answer of alertMarkUnfounded. */
export type AlertMarkUnfoundedPayload = {
  __typename?: 'AlertMarkUnfoundedPayload';
  /** The alert. */
  alert: SafetyAlert;
};

/** Result of alertMarkUnfounded: the payload or a refusal. */
export type AlertMarkUnfoundedResult = AlertMarkUnfoundedPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** What staff open a safety alert with. */
export type AlertOpenInput = {
  /** The employer it is about, if it is about no placement of hers. */
  employerId?: InputMaybe<Scalars['ID']['input']>;
  /** What it rests on. */
  indicators: Array<Indicator>;
  /** What was seen or heard. */
  note: Scalars['String']['input'];
  /** The placement it is about. */
  placementId?: InputMaybe<Scalars['ID']['input']>;
  /** How grave it is. */
  severity: AlertSeverity;
  /** The trainee it is about. */
  traineeId: Scalars['ID']['input'];
};

/** The answer of alertOpen. */
export type AlertOpenPayload = {
  __typename?: 'AlertOpenPayload';
  /** The alert, for those who may read it. */
  alert?: Maybe<SafetyAlert>;
};

/** Result of alertOpen: the payload or a refusal. */
export type AlertOpenResult = AlertOpenPayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** The answer of alertReopen. */
export type AlertReopenPayload = {
  __typename?: 'AlertReopenPayload';
  /** The alert. */
  alert: SafetyAlert;
};

/** Result of alertReopen: the payload or a refusal. */
export type AlertReopenResult = AlertReopenPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The outcome of an alert. */
export type AlertResolveInput = {
  /** What was decided about telling the authorities. */
  mandatoryReport?: InputMaybe<MandatoryReport>;
  /** Its outcome. */
  outcome: Scalars['String']['input'];
  /** Whether she agrees with it. */
  traineeAgreed: Scalars['Boolean']['input'];
};

/** The answer of alertResolve. */
export type AlertResolvePayload = {
  __typename?: 'AlertResolvePayload';
  /** The alert. */
  alert: SafetyAlert;
};

/** Result of alertResolve: the payload or a refusal. */
export type AlertResolveResult = AlertResolvePayload | InvalidInput | KeyUsedForOtherRequest | NotFound | NotReady | TransitionNotAllowed;

/** How grave a safety alert is. */
export type AlertSeverity =
  /** So grave that the employer is held. */
  | 'CRITICAL'
  /** Grave. */
  | 'HIGH';

/** Where a safety alert comes from. */
export type AlertSource =
  /** Her own check-in. */
  | 'CHECK_IN'
  /** A contact that staff recorded. */
  | 'FOLLOW_UP'
  /** She pressed that something is not right. */
  | 'SELF_REPORTED'
  /** A member of staff who saw or heard something. */
  | 'STAFF';

/** The state of a safety alert. */
export type AlertState =
  /** Action is being taken. */
  | 'ACTING'
  /** Not discussed with her yet. */
  | 'OPEN'
  /** It is over. */
  | 'RESOLVED'
  /** Her wishes are recorded. */
  | 'TRIAGED'
  /** It proved to be none. */
  | 'UNFOUNDED';

/** What was learnt from her first. */
export type AlertTriageInput = {
  /** Whether her life is at risk. */
  lifeAtRisk: Scalars['Boolean']['input'];
  /** Her wishes. */
  safetyWishes: Scalars['String']['input'];
};

/** The answer of alertTriage. */
export type AlertTriagePayload = {
  __typename?: 'AlertTriagePayload';
  /** The alert. */
  alert: SafetyAlert;
};

/** Result of alertTriage: the payload or a refusal. */
export type AlertTriageResult = AlertTriagePayload | EditConflict | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The same request is already in progress. */
export type AlreadyOpen = Refusal & {
  __typename?: 'AlreadyOpen';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
};

/** The content of an apprenticeship: trade, instructor and length. */
export type Apprenticeship = {
  __typename?: 'Apprenticeship';
  /** The instructor's name. */
  instructorName: Scalars['String']['output'];
  /** The instructor's years of practice. */
  instructorPracticeYears: Scalars['Int']['output'];
  /** Its length in days, at most 730. */
  lengthDays: Scalars['Int']['output'];
  /** The units of the learning plan in order. */
  plan: Array<LearningUnit>;
  /** The trade. */
  trade: Scalars['String']['output'];
};

/** A day on which a trainee attended. */
export type Attendance = {
  __typename?: 'Attendance';
  /** The day. */
  heldOn: Scalars['LocalDate']['output'];
  /** For how many hours. */
  hours: Scalars['Float']['output'];
};

/** A day on which she was there. */
export type AttendanceInput = {
  /** The day, not before she was enrolled nor before the course began. */
  heldOn: Scalars['LocalDate']['input'];
  /** For how many hours, more than 0 and at most 24. */
  hours: Scalars['Float']['input'];
};

/** An attendee of a session. */
export type AttendeeInput = {
  /** Who it is. */
  traineeId: Scalars['ID']['input'];
};

/** The actor of an audit log entry. */
export type AuditActor =
  /** An employer. */
  | 'EMPLOYER'
  /** The service, because a time had come. */
  | 'SERVICE'
  /** A member of staff. */
  | 'STAFF'
  /** The person herself. */
  | 'TRAINEE';

/** A page of the audit. */
export type AuditConnection = {
  __typename?: 'AuditConnection';
  /** The lines. */
  nodes: Array<AuditLine>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Which entries of the audit to export. */
export type AuditExportInput = {
  /** The actor; everyone if left out. */
  by?: InputMaybe<Scalars['ID']['input']>;
  /** The person it is about, by her code; everyone if left out. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The first day; from the beginning if left out. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The last day; until now if left out. */
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The answer of auditExport. */
export type AuditExportPayload = {
  __typename?: 'AuditExportPayload';
  /** Whether older entries were left out; a shorter period includes all of its entries. */
  hasMore: Scalars['Boolean']['output'];
  /** The lines, newest first; two thousand at most. */
  lines: Array<AuditLine>;
};

/** Result of auditExport: the payload or a refusal. */
export type AuditExportResult = AuditExportPayload | InvalidInput | KeyUsedForOtherRequest | ReauthenticationNeeded;

/** One entry of the audit log: an access or a change; it has no personal data. */
export type AuditLine = {
  __typename?: 'AuditLine';
  /** The action; RecordAccessed is an access. */
  action: Scalars['String']['output'];
  /** Who did it. */
  actor: AuditActor;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The name of the member of staff, or of the employer. */
  by?: Maybe<Scalars['String']['output']>;
  /** The code of the person it is about. */
  code?: Maybe<Scalars['String']['output']>;
  /** The names of the fields that changed. */
  fields: Array<Scalars['String']['output']>;
  /** The state before. */
  from?: Maybe<Scalars['String']['output']>;
  /** Its number. */
  id: Scalars['ID']['output'];
  /** Of an access: the number of people in the list that showed her; null if only her record was read, and in entries older than this field. */
  listSize?: Maybe<Scalars['Int']['output']>;
  /** The stated reason for opening a protected record. */
  reason?: Maybe<ProtectedReason>;
  /** What kind of thing it was done to. */
  subjectKind: Scalars['String']['output'];
  /** The state after. */
  to?: Maybe<Scalars['String']['output']>;
};

/** Who broke an agreement. */
export type BrokenBy =
  /** Both agreed. */
  | 'BOTH'
  /** The employer did. */
  | 'EMPLOYER'
  /** An end that the law names, or that she was not safe. */
  | 'LAW'
  /** She did. */
  | 'TRAINEE';

/** A calculation that is too large for one request: a worker runs it in the background, once for all equal requests. */
export type Calculation = {
  __typename?: 'Calculation';
  /** The number of trainees counted so far. */
  done: Scalars['Int']['output'];
  /** Why it has no result. */
  failure?: Maybe<CalculationFailure>;
  /** Its id; null while it is not started. */
  id?: Maybe<Scalars['ID']['output']>;
  /** When it was requested. */
  requestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it is. */
  state: CalculationState;
  /** The number of trainees to count; null until it is known. */
  total?: Maybe<Scalars['Int']['output']>;
};

/** The answer of calculationCancel. */
export type CalculationCancelPayload = {
  __typename?: 'CalculationCancelPayload';
  /** The calculation as it is now. */
  calculation: Calculation;
};

/** Result of calculationCancel: the payload or a refusal. */
export type CalculationCancelResult = CalculationCancelPayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** Why a calculation has no result. */
export type CalculationFailure =
  /** It failed several times; the log of the worker has the cause. */
  | 'FAILED'
  /** It reached its time limit. */
  | 'TIMED_OUT'
  /** It reached its memory limit. */
  | 'TOO_LARGE';

/** Where a calculation is that a worker makes in the background. */
export type CalculationState =
  /** It was cancelled. */
  | 'CANCELLED'
  /** Its result is stored. */
  | 'DONE'
  /** It failed without a result. */
  | 'FAILED'
  /** Not started yet, or its last result is too old. */
  | 'NOT_STARTED'
  /** A worker makes it. */
  | 'RUNNING'
  /** It waits for a worker. */
  | 'WAITING';

/** A partner's progress and the support it received. */
export type Capacity = {
  __typename?: 'Capacity';
  /** The sum of the first scores, 0 to 40. */
  baselineTotal?: Maybe<Scalars['Int']['output']>;
  /** Each of the ten functions. */
  functions: Array<FunctionChange>;
  /** The sum of the latest later scores. */
  latestTotal?: Maybe<Scalars['Int']['output']>;
  /** The partner. */
  partner: Institution;
  /** All reviews, earliest first. */
  reviews: Array<CapacityReview>;
  /** The support it received, newest first. */
  support: Array<CapacitySupport>;
  /** The difference. */
  totalChange?: Maybe<Scalars['Int']['output']>;
};

/** The ten functions and the five steps in force. */
export type CapacityGuide = {
  __typename?: 'CapacityGuide';
  /** The functions in order. */
  questions: Array<CapacityQuestion>;
  /** The steps, 0 to 4. */
  scale: Array<CapacityStep>;
  /** Its version. */
  version: Scalars['String']['output'];
};

/** A function by which partners are reviewed. */
export type CapacityQuestion = {
  __typename?: 'CapacityQuestion';
  /** Its name in your language. */
  label: Scalars['String']['output'];
  /** The question in your language. */
  question: Scalars['String']['output'];
  /** The function. */
  workFunction: WorkFunction;
};

/** A review of a partner. */
export type CapacityReview = {
  __typename?: 'CapacityReview';
  /** The day. */
  heldOn: Scalars['LocalDate']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The kind of review. */
  kind: CapacityReviewKind;
  /** The ten scores. */
  scores: Array<FunctionScore>;
};

/** A review of a partner. */
export type CapacityReviewInput = {
  /** The day. */
  heldOn: Scalars['String']['input'];
  /** The first, or a later one. */
  kind: CapacityReviewKind;
  /** The partner. */
  partnerId: Scalars['ID']['input'];
  /** All ten, each once. */
  scores: Array<FunctionScoreInput>;
};

/** The kind of a partner review. */
export type CapacityReviewKind =
  /** The first. */
  | 'BASELINE'
  /** A later one. */
  | 'LATER';

/** The answer of capacityReviewRecord. */
export type CapacityReviewRecordPayload = {
  __typename?: 'CapacityReviewRecordPayload';
  /** The partner after the change. */
  capacity: Capacity;
};

/** Result of capacityReviewRecord: the payload or a refusal. */
export type CapacityReviewRecordResult = AlreadyOpen | CapacityReviewRecordPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | NotReady;

/** What a score means. */
export type CapacityStep = {
  __typename?: 'CapacityStep';
  /** What it means in your language. */
  label: Scalars['String']['output'];
  /** 0 to 4. */
  score: Scalars['Int']['output'];
};

/** Support that a partner received. */
export type CapacitySupport = {
  __typename?: 'CapacitySupport';
  /** What it was about. */
  about: Scalars['String']['output'];
  /** The day. */
  givenOn: Scalars['LocalDate']['output'];
  /** The code of the grant that paid. */
  grantId?: Maybe<Scalars['ID']['output']>;
  /** Its hours. */
  hours?: Maybe<Scalars['Float']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: CapacitySupportKind;
};

/** Support that a partner received. */
export type CapacitySupportInput = {
  /** What it was about. */
  about: Scalars['String']['input'];
  /** The day. */
  givenOn: Scalars['String']['input'];
  /** The code of the grant that paid. */
  grantId?: InputMaybe<Scalars['ID']['input']>;
  /** Its hours. */
  hours?: InputMaybe<Scalars['Float']['input']>;
  /** What it is. */
  kind: CapacitySupportKind;
  /** The partner. */
  partnerId: Scalars['ID']['input'];
};

/** The kind of support for a partner. */
export type CapacitySupportKind =
  /** Funds. */
  | 'FUNDS'
  /** Mentoring. */
  | 'MENTORING'
  /** Tools. */
  | 'TOOLS'
  /** Training. */
  | 'TRAINING'
  /** A visit. */
  | 'VISIT';

/** The answer of capacitySupportRecord. */
export type CapacitySupportRecordPayload = {
  __typename?: 'CapacitySupportRecordPayload';
  /** The partner after the change. */
  capacity: Capacity;
};

/** Result of capacitySupportRecord: the payload or a refusal. */
export type CapacitySupportRecordResult = CapacitySupportRecordPayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** Who her case worker is. */
export type CaseWorkerInput = {
  /** The case worker. */
  caseWorkerId: Scalars['ID']['input'];
};

/** An imported trainee with records since, so that the import cannot be undone. */
export type ChangedTrainee = {
  __typename?: 'ChangedTrainee';
  /** What was recorded. */
  changes: Array<ImportedTraineeChange>;
  /** Her code. */
  code: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
};

/** The answer to an item of the checklist. */
export type ChecklistAnswer =
  /** Does not apply. */
  | 'NA'
  /** No. */
  | 'NO'
  /** Not known. */
  | 'UNKNOWN'
  /** Yes. */
  | 'YES';

/** An item of the vetting checklist. */
export type ChecklistItem = {
  __typename?: 'ChecklistItem';
  /** What it is part of. */
  cluster: Scalars['String']['output'];
  /** Its code. */
  code: Scalars['String']['output'];
  /** Whether a bad or unknown answer forbids approval. */
  isCritical: Scalars['Boolean']['output'];
  /** The question in your language. */
  question: Scalars['String']['output'];
};

/** The anonymous description of a person before release: codes and bands, no free text. */
export type CodedSummary = {
  __typename?: 'CodedSummary';
  /** The age. */
  ageBand: AgeBand;
  /** What else is needed. */
  alsoNeeds: Array<ProgrammeKind>;
  /** The home province. */
  homeProvince: Province;
  /** Languages, two letters each. */
  languages: Array<Scalars['String']['output']>;
  /** Reading and writing. */
  literacy: LiteracyBand;
  /** How many skills are known. */
  skillCount: Scalars['Int']['output'];
  /** The best of them, at most five. */
  topSkills: Array<Skill>;
};

/** A colleague, as others see one. */
export type Colleague = {
  __typename?: 'Colleague';
  /** The name. */
  displayName: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
};

/** An account of your institution. */
export type ColleagueAccount = {
  __typename?: 'ColleagueAccount';
  /** What you may do: changeRoles, replaceCredentials, close. */
  availableActions: Array<Scalars['String']['output']>;
  /** The name. */
  displayName: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its institution. */
  institution: Institution;
  /** Whether it is yours. */
  isMe: Scalars['Boolean']['output'];
  /** The address it signs in with; null if it signs in by something else. */
  login?: Maybe<Scalars['String']['output']>;
  /** The work the account is responsible for: closing it requires a successor. */
  outstandingWork: Array<OutstandingWork>;
  /** What it may do. */
  roles: Array<Role>;
};

/** The answer of colleagueSessionsEnd. */
export type ColleagueSessionsEndPayload = {
  __typename?: 'ColleagueSessionsEndPayload';
  /** The id of the colleague who is signed out everywhere. */
  id: Scalars['ID']['output'];
};

/** Result of colleagueSessionsEnd: the payload or a refusal. */
export type ColleagueSessionsEndResult = ColleagueSessionsEndPayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** A colleague's draft of a contact exists. */
export type ColleaguesDraft = {
  __typename?: 'ColleaguesDraft';
  /** Who. */
  by: Colleague;
  /** When it was last saved. */
  savedAt: Scalars['DateTime']['output'];
};

/** Who led the visit or is tied to the employer may not decide. */
export type ConflictOfInterest = Refusal & {
  __typename?: 'ConflictOfInterest';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
};

/** What she agreed to. */
export type Consent = {
  __typename?: 'Consent';
  /** The employer it is for. */
  employer?: Maybe<Employer>;
  /** Its last valid day. */
  expiresOn: Scalars['LocalDate']['output'];
  /** When she answered. */
  givenAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether it is valid today. */
  isActive: Scalars['Boolean']['output'];
  /** What it is for. */
  purpose: ConsentPurpose;
  /** Her answer, and its result. */
  state: ConsentState;
  /** The other institution it is for. */
  toInstitution?: Maybe<Institution>;
};

/** A consent she gave. */
export type ConsentInput = {
  /** Its last valid day; one year if left out. */
  expiresOn?: InputMaybe<Scalars['String']['input']>;
  /** How it was explained: READ_ALOUD, READ_BY_HER or AUDIO. */
  explanationMethod: Scalars['String']['input'];
  /** The language it was explained in. */
  language: Language;
  /** What it is for; to an employer she consents by agreeing to a referral. */
  purpose: ConsentPurpose;
  /** The other institution that learns who she is, for that purpose alone. */
  toInstitutionId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a consent is for. */
export type ConsentPurpose =
  /** Being counted in a donor's statistics. */
  | 'DONOR_STATISTICS'
  /** Follow-up contact after the start. */
  | 'FOLLOW_UP_CONTACT'
  /** Matching inside her institution. */
  | 'MATCHING'
  /** Being introduced to one employer. */
  | 'REFERRAL_TO_EMPLOYER'
  /** One other institution learning who she is. */
  | 'REFERRAL_TO_INSTITUTION';

/** A consent that she declined. */
export type ConsentRefusalInput = {
  /** How it was explained: READ_ALOUD, READ_BY_HER or AUDIO. */
  explanationMethod: Scalars['String']['input'];
  /** The language it was explained in. */
  language: Language;
  /** What it would be for. */
  purpose: ConsentPurpose;
  /** The other institution that would learn who she is, for that purpose alone. */
  toInstitutionId?: InputMaybe<Scalars['ID']['input']>;
};

/** Her answer to a consent question, and its result. */
export type ConsentState =
  /** She consented; another field has whether the consent is valid today. */
  | 'GIVEN'
  /** She declined. */
  | 'REFUSED'
  /** A later answer of hers replaced it. */
  | 'SUPERSEDED'
  /** She withdrew it. */
  | 'WITHDRAWN';

/** An answer to a question about her work. */
export type ContactAnswer =
  /** No. */
  | 'NO'
  /** She is not sure. */
  | 'NOT_SURE'
  /** She prefers not to answer. */
  | 'SKIP'
  /** Yes. */
  | 'YES';

/** A kind of contact method. */
export type ContactKind =
  /** A call. */
  | 'CALL'
  /** E-mail. */
  | 'EMAIL'
  /** Inside the service. */
  | 'IN_APP'
  /** In person. */
  | 'IN_PERSON'
  /** Messenger. */
  | 'MESSENGER'
  /** None. */
  | 'NONE'
  /** A text message. */
  | 'SMS'
  /** Telegram. */
  | 'TELEGRAM'
  /** She calls us. */
  | 'TRAINEE_CALLS'
  /** Through a person she trusts. */
  | 'TRUSTED_PERSON';

/** A contact method, with her own rules for it. */
export type ContactMethod = {
  __typename?: 'ContactMethod';
  /** The address or number; null if it needs none. */
  address?: Maybe<Scalars['String']['output']>;
  /** What you may do with it now. */
  availableActions: Array<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: ContactKind;
  /** The language of messages to it. */
  language: Language;
  /** Whether a message may be left. */
  mayLeaveMessage: Scalars['Boolean']['output'];
  /** Who owns it. */
  owner: ContactOwner;
  /** Safe days. */
  safeDays: Array<Weekday>;
  /** Safe from, HH:MM. */
  safeFrom: Scalars['String']['output'];
  /** Safe until, HH:MM. */
  safeTo: Scalars['String']['output'];
  /** Its state. */
  state: ContactState;
  /** When it was last verified with her. */
  verifiedOn?: Maybe<Scalars['LocalDate']['output']>;
};

/** A contact method, as she described it. */
export type ContactMethodInput = {
  /** The address, for e-mail. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  kind: ContactKind;
  /** The language of messages. */
  language?: InputMaybe<Language>;
  /** Whether a message may be left. */
  mayLeaveMessage?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who owns it. */
  owner: ContactOwner;
  /** Safe days; every day if left out. */
  safeDays?: InputMaybe<Array<Weekday>>;
  /** Safe from, HH:MM. */
  safeFrom?: InputMaybe<Scalars['String']['input']>;
  /** Safe until, HH:MM. */
  safeTo?: InputMaybe<Scalars['String']['input']>;
};

/** Who owns a contact method. */
export type ContactOwner =
  /** Her employer. */
  | 'EMPLOYER'
  /** Family. */
  | 'FAMILY'
  /** A friend. */
  | 'FRIEND'
  /** Another person. */
  | 'OTHER'
  /** She alone. */
  | 'SELF'
  /** Shared. */
  | 'SHARED';

/** The state of a contact method. */
export type ContactState =
  /** Not to be used. */
  | 'BLOCKED'
  /** Not verified with her. */
  | 'UNVERIFIED'
  /** Verified with her. */
  | 'VERIFIED';

/** How she was spoken with. */
export type ContactWay =
  /** By telephone. */
  | 'CALL'
  /** By written messages. */
  | 'CHAT'
  /** By herself in the service. */
  | 'IN_APP'
  /** In person, away from the workplace. */
  | 'IN_PERSON'
  /** By a visit to the workplace. */
  | 'VISIT';

/** One part of a score. */
export type Contribution = {
  __typename?: 'Contribution';
  /** How the skill is met. */
  credit?: Maybe<SkillCredit>;
  /** How much of the requirement is met, in percent. */
  creditPercent?: Maybe<Scalars['Int']['output']>;
  /** Her level. */
  have?: Maybe<Scalars['Int']['output']>;
  /** Whether without the skill there is no match; null if it is no skill. */
  isGate?: Maybe<Scalars['Boolean']['output']>;
  /** What it is for: SKILL or the name of a preference. */
  kind: Scalars['String']['output'];
  /** Its maximum points. */
  maxPoints: Scalars['Int']['output'];
  /** The required level. */
  need?: Maybe<Scalars['Int']['output']>;
  /** Points. */
  points: Scalars['Int']['output'];
  /** The value for which a preference scored, as a code. */
  preferenceValue?: Maybe<Scalars['String']['output']>;
  /** The skill, if it is one. */
  skill?: Maybe<Skill>;
  /** Whether the skill is required or desired. */
  skillNeed?: Maybe<SkillNeed>;
  /** The skill she has that is used together with it. */
  via?: Maybe<Skill>;
};

/** What the work costs the one who takes it, and who pays. */
export type CostItem = {
  __typename?: 'CostItem';
  /** What it is. */
  kind: CostKind;
  /** Who pays; a worker never does. */
  paidBy: CostPayer;
};

/** A cost that comes with taking up work. */
export type CostKind =
  /** Agency fee. */
  | 'AGENCY_FEE'
  /** Deposit. */
  | 'DEPOSIT'
  /** Documents. */
  | 'DOCUMENT'
  /** Lodging. */
  | 'LODGING'
  /** Medical check. */
  | 'MEDICAL_CHECK'
  /** Skills test. */
  | 'SKILLS_TEST'
  /** Training. */
  | 'TRAINING'
  /** Transport. */
  | 'TRANSPORT'
  /** Uniform and tools. */
  | 'UNIFORM_AND_TOOLS';

/** Who pays a cost. */
export type CostPayer =
  /** The employer. */
  | 'EMPLOYER'
  /** The placement service. */
  | 'PROGRAMME'
  /** The worker: never accepted. */
  | 'WORKER';

/** A course of your institution. */
export type Course = {
  __typename?: 'Course';
  /** The last day. */
  endsOn: Scalars['LocalDate']['output'];
  /** Why employers do not see that a trainee completed it; null if they may see its title, weeks and month, with her consent and if it matters for the vacancy. */
  hiddenReason?: Maybe<CourseHiddenReason>;
  /** How many hours it lasts in all. */
  hours: Scalars['Int']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What is taught. */
  kind: CourseKind;
  /** The number of seats; null if unlimited. */
  seats?: Maybe<Scalars['Int']['output']>;
  /** The skills that completing it adds. */
  skills: Array<CourseSkill>;
  /** The first day. */
  startsOn: Scalars['LocalDate']['output'];
  /** How many are enrolled and have not withdrawn. */
  takenSeats: Scalars['Int']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
  /** How many weeks it lasts. */
  weeks: Scalars['Int']['output'];
};

/** Payload of courseChange. */
export type CourseChangePayload = {
  __typename?: 'CourseChangePayload';
  /** The course. */
  course: Course;
};

/** Result of courseChange: the payload or a refusal. */
export type CourseChangeResult = CourseChangePayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** A page of courses, latest start first. */
export type CourseConnection = {
  __typename?: 'CourseConnection';
  /** The courses. */
  nodes: Array<Course>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Payload of courseCreate. */
export type CourseCreatePayload = {
  __typename?: 'CourseCreatePayload';
  /** The course. */
  course: Course;
};

/** Result of courseCreate: the payload or a refusal. */
export type CourseCreateResult = CourseCreatePayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** An enrolment. */
export type CourseEnrolInput = {
  /** Since when, today or before. */
  enrolledOn: Scalars['LocalDate']['input'];
  /** The grant that pays; if left out, the one that pays for her now. */
  grantId?: InputMaybe<Scalars['ID']['input']>;
  /** Who takes it. */
  traineeId: Scalars['ID']['input'];
};

/** Payload of courseEnrol. */
export type CourseEnrolPayload = {
  __typename?: 'CourseEnrolPayload';
  /** The enrolment. */
  enrolment: Enrolment;
};

/** Result of courseEnrol: the payload or a refusal. */
export type CourseEnrolResult = AlreadyOpen | CourseEnrolPayload | InvalidInput | KeyUsedForOtherRequest | NoSeatLeft | NotFound | TransitionNotAllowed;

/** Why employers do not see a course. */
export type CourseHiddenReason =
  /** Completing it adds no skill. */
  | 'ADDS_NO_SKILL'
  /** Its title has a word that employers must not read. */
  | 'BLOCKED_WORD_IN_TITLE'
  /** Its title names an institution or a programme. */
  | 'NAMES_INSTITUTION'
  /** It is about reading, numbers or life skills. */
  | 'NOT_WORK_RELATED';

/** A course. */
export type CourseInput = {
  /** The last day. */
  endsOn: Scalars['LocalDate']['input'];
  /** How many hours it lasts in all, at most 4000. */
  hours: Scalars['Int']['input'];
  /** What is taught. */
  kind: CourseKind;
  /** The number of seats, at most 500; leave it out if unlimited. */
  seats?: InputMaybe<Scalars['Int']['input']>;
  /** The skills that completing it adds, at most 30. */
  skills: Array<CourseSkillInput>;
  /** The first day. */
  startsOn: Scalars['LocalDate']['input'];
  /** Its title. */
  title: Scalars['String']['input'];
  /** How many weeks it lasts, at most 104. */
  weeks: Scalars['Int']['input'];
};

/** What a course teaches. */
export type CourseKind =
  /** Skills for life. */
  | 'LIFE_SKILLS'
  /** Reading and writing. */
  | 'LITERACY'
  /** Numbers. */
  | 'NUMERACY'
  /** Running a small business. */
  | 'SMALL_BUSINESS'
  /** A trade. */
  | 'VOCATIONAL';

/** The result of a course. */
export type CourseResult =
  /** Not passed. */
  | 'NOT_PASSED'
  /** Passed. */
  | 'PASSED';

/** A skill that a completed course adds. */
export type CourseSkill = {
  __typename?: 'CourseSkill';
  /** The level, 1 to 4. */
  level: Scalars['Int']['output'];
  /** The skill. */
  skill: Skill;
};

/** A skill that completing a course adds, by its code. */
export type CourseSkillInput = {
  /** The level, 1 to 4. */
  level: Scalars['Int']['input'];
  /** The ESCO identifier. */
  skillCode: Scalars['ID']['input'];
};

/** What a course is worth to her, counted among the vacancies that are open today. */
export type CourseSuggestion = {
  __typename?: 'CourseSuggestion';
  /** The number of further vacancies in addition to the earlier courses of the list; 0: an alternative for the same vacancies. */
  additionalVacancies: Scalars['Int']['output'];
  /** The course. */
  course: Course;
  /** In how many more open vacancies she would have all that is required after this course alone. */
  vacancies: Scalars['Int']['output'];
  /** The same for each week the course lasts. */
  vacanciesPerWeek: Scalars['Float']['output'];
};

/** A currency in use. */
export type Currency =
  /** Cambodian riel. */
  | 'KHR'
  /** US dollar. */
  | 'USD';

/** A message that leaves in your institution's name. */
export type Delivery = {
  __typename?: 'Delivery';
  /** What you may do now: only a parked mail to staff or an employer can be sent again. */
  availableActions: Array<Scalars['String']['output']>;
  /** Why it was never sent; null if its content is outdated. */
  cancelledReason?: Maybe<MessageCancelledReason>;
  /** The colleague it is for. */
  colleague?: Maybe<Colleague>;
  /** When it was planned. */
  createdAt: Scalars['DateTime']['output'];
  /** When it may leave at the earliest. */
  dueAt: Scalars['DateTime']['output'];
  /** The employer whose user it is for. */
  employer?: Maybe<Employer>;
  /** How often the provider refused it. */
  failures: Scalars['Int']['output'];
  /** Why it waits. */
  heldReason?: Maybe<MessageHeldReason>;
  /** Its id, and what its mail is known by. */
  id: Scalars['ID']['output'];
  /** The recipient. */
  recipientKind: RecipientKind;
  /** When the provider accepted it. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its state. */
  state: MessageState;
  /** The task for staff about it. */
  tasks: Array<Task>;
  /** Its text, which is neutral and names no one; its reader sees the rest after signing in. */
  text: Scalars['String']['output'];
  /** The trainee, if the message is hers and you may see her. */
  trainee?: Maybe<Trainee>;
};

/** A page of deliveries. */
export type DeliveryConnection = {
  __typename?: 'DeliveryConnection';
  /** The deliveries. */
  nodes: Array<Delivery>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** What a session was opened on, in one word. */
export type DeviceKind =
  /** A computer. */
  | 'COMPUTER'
  /** A telephone. */
  | 'PHONE'
  /** A program that does not identify itself as a browser. */
  | 'PROGRAM'
  /** A tablet. */
  | 'TABLET';

/** A disaggregation of an indicator; the three add up to the total. */
export type Disaggregation =
  /** At-risk persons. */
  | 'AT_RISK'
  /** Survivors. */
  | 'SURVIVOR'
  /** Persons whose population is not stated, for example without consent to donor statistics. */
  | 'UNSTATED';

/** Another session has saved the same record in the meantime; your change was not saved. */
export type EditConflict = Refusal & {
  __typename?: 'EditConflict';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
};

/** An employer. */
export type Employer = {
  __typename?: 'Employer';
  /** What you may do with it now: suspend, reinstate, close. */
  availableActions: Array<Scalars['String']['output']>;
  /** Who signs in for it, by name. */
  contacts: Array<EmployerContact>;
  /** Its open holds, oldest first. */
  holds: Array<EmployerHold>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether your institution does not refer to it. */
  isExcluded: Scalars['Boolean']['output'];
  /** Whether it is on hold. */
  isHeld: Scalars['Boolean']['output'];
  /** Its legal name. */
  legalName: Scalars['String']['output'];
  /** Its legal name in Khmer. */
  legalNameKm?: Maybe<Scalars['String']['output']>;
  /** The institution whose own enterprise it is. */
  ownEnterpriseOf?: Maybe<Institution>;
  /** Its registration number. */
  registrationNumber: Scalars['String']['output'];
  /** The newest four photos of its registration that it sent, newest first; empty for who does not vet, or is tied to it. */
  registrationPhotos: Array<RegistrationPhoto>;
  /** Its line of business. */
  sector: Scalars['String']['output'];
  /** Its sites. */
  sites: Array<Site>;
  /** Its size. */
  sizeBand: Scalars['String']['output'];
  /** Its state. */
  state: EmployerState;
  /** Who of your institution is tied to it, and so neither vets it, nor refers to it, nor reinstates it. */
  ties: Array<EmployerTie>;
};

/** A check-in with the employer, separate from her own answers. */
export type EmployerCheckIn = {
  __typename?: 'EmployerCheckIn';
  /** When it was answered. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was sent. */
  askedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How often she comes to work. */
  attendance?: Maybe<EmployerCheckInAttendance>;
  /** How she gets on with colleagues. */
  conduct?: Maybe<EmployerCheckInConduct>;
  /** Its day after the start: 14, 30 or 90. */
  day: Scalars['Int']['output'];
  /** Its day. */
  dueOn: Scalars['LocalDate']['output'];
  /** Until when it can be answered. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Further remarks. */
  note?: Maybe<Scalars['String']['output']>;
  /** How well she does the work. */
  skill?: Maybe<EmployerCheckInSkill>;
  /** Its state. */
  state: EmployerCheckInState;
};

/** How regularly she comes to work, according to her employer. */
export type EmployerCheckInAttendance =
  /** Always. */
  | 'ALWAYS'
  /** Mostly. */
  | 'MOSTLY'
  /** No longer works there: ask her, and do not hold it against anyone. */
  | 'NO_LONGER_EMPLOYED'
  /** Often away. */
  | 'OFTEN_AWAY';

/** How she gets on with colleagues, according to her employer. */
export type EmployerCheckInConduct =
  /** Well. */
  | 'GOOD'
  /** Sometimes well, sometimes not. */
  | 'MIXED'
  /** Not well. */
  | 'POOR';

/** How well she works, according to her employer. */
export type EmployerCheckInSkill =
  /** Above the requirements of the job. */
  | 'ABOVE'
  /** Meets the requirements of the job. */
  | 'AS_EXPECTED'
  /** Below the requirements of the job. */
  | 'BELOW';

/** The state of an employer check-in. */
export type EmployerCheckInState =
  /** Answered. */
  | 'ANSWERED'
  /** Sent. */
  | 'ASKED'
  /** Cancelled: the placement has ended or did not start. */
  | 'CANCELLED'
  /** Not answered in time. */
  | 'EXPIRED'
  /** Its day has not come. */
  | 'PLANNED';

/** The answer of employerClose. */
export type EmployerClosePayload = {
  __typename?: 'EmployerClosePayload';
  /** The employer. */
  employer: Employer;
};

/** Result of employerClose: the payload or a refusal. */
export type EmployerCloseResult = EmployerClosePayload | InvalidInput | KeyUsedForOtherRequest | NotFound | NotReady | ReauthenticationNeeded | TransitionNotAllowed;

/** A page of employers. */
export type EmployerConnection = {
  __typename?: 'EmployerConnection';
  /** The employers. */
  nodes: Array<Employer>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A user of an employer. */
export type EmployerContact = {
  __typename?: 'EmployerContact';
  /** His or her name. */
  displayName: Scalars['String']['output'];
  /** Where mail reaches him or her. */
  email?: Maybe<Scalars['String']['output']>;
  /** His or her id. */
  id: Scalars['ID']['output'];
};

/** The answer of employerDeclareTie. */
export type EmployerDeclareTiePayload = {
  __typename?: 'EmployerDeclareTiePayload';
  /** The employer. */
  employer: Employer;
};

/** Result of employerDeclareTie: the payload or a refusal. */
export type EmployerDeclareTieResult = EmployerDeclareTiePayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** The answer of employerExclude. */
export type EmployerExcludePayload = {
  __typename?: 'EmployerExcludePayload';
  /** The employer. */
  employer: Employer;
};

/** Result of employerExclude: the payload or a refusal. */
export type EmployerExcludeResult = EmployerExcludePayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** A hold stops everything new at an employer, which is never informed of it. */
export type EmployerHold = {
  __typename?: 'EmployerHold';
  /** Who agreed so far to lift it; empty for other institutions. */
  agreements: Array<LiftAgreement>;
  /** The alert that is its cause, for those who may read it. */
  alert?: Maybe<SafetyAlert>;
  /** What you may do now. */
  availableActions: Array<Scalars['String']['output']>;
  /** The employer. */
  employer: Employer;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether your institution placed it. */
  isOurs: Scalars['Boolean']['output'];
  /** When it was lifted. */
  liftedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was placed. */
  openedAt: Scalars['DateTime']['output'];
  /** Trainees of your institution who work there or are in the pipeline; null for roles that cannot read trainees. */
  people?: Maybe<Array<PersonAtHeldEmployer>>;
};

/** A page of holds. */
export type EmployerHoldConnection = {
  __typename?: 'EmployerHoldConnection';
  /** The holds, newest first. */
  nodes: Array<EmployerHold>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** The answer of employerHold. */
export type EmployerHoldPayload = {
  __typename?: 'EmployerHoldPayload';
  /** The hold. */
  hold: EmployerHold;
};

/** Result of employerHold: the payload or a refusal. */
export type EmployerHoldResult = AlreadyOpen | EmployerHoldPayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** Result of employerImportCommit: the payload or a refusal. */
export type EmployerImportCommitResult = AlreadyOpen | ImportCommitPayload | ImportRefused | InvalidInput | KeyUsedForOtherRequest | NotFound | ReauthenticationNeeded;

/** Result of employerImportDryRun: the payload or a refusal. */
export type EmployerImportDryRunResult = ImportDryRunPayload | InvalidInput | NotFound;

/** An import file of a partner with employers or vacancies. */
export type EmployerImportInput = {
  /** The CSV file in base64, at most 2 MB before encoding; any other request is limited to 100 kB. */
  content: Scalars['String']['input'];
  /** What its rows are. */
  kind: EmployerImportKind;
};

/** A kind of record in an import of shared data. */
export type EmployerImportKind =
  /** Employers, one row for each of their sites. */
  | 'EMPLOYERS'
  /** Vacancies and apprenticeships of registered employers, as drafts. */
  | 'VACANCIES';

/** The answer of employerInclude. */
export type EmployerIncludePayload = {
  __typename?: 'EmployerIncludePayload';
  /** The employer. */
  employer: Employer;
};

/** Result of employerInclude: the payload or a refusal. */
export type EmployerIncludeResult = EmployerIncludePayload | InvalidInput | KeyUsedForOtherRequest | NotFound | ReauthenticationNeeded;

/** The answer of employerReinstate. */
export type EmployerReinstatePayload = {
  __typename?: 'EmployerReinstatePayload';
  /** The employer. */
  employer: Employer;
};

/** Result of employerReinstate: the payload or a refusal. */
export type EmployerReinstateResult = ConflictOfInterest | EmployerReinstatePayload | InvalidInput | KeyUsedForOtherRequest | NotFound | ReauthenticationNeeded | TransitionNotAllowed;

/** The answer of employerRemoveTie. */
export type EmployerRemoveTiePayload = {
  __typename?: 'EmployerRemoveTiePayload';
  /** The employer. */
  employer: Employer;
};

/** Result of employerRemoveTie: the payload or a refusal. */
export type EmployerRemoveTieResult = EmployerRemoveTiePayload | InvalidInput | KeyUsedForOtherRequest | NotFound | SecondPersonNeeded;

/** The state of an employer. */
export type EmployerState =
  /** Active. */
  | 'ACTIVE'
  /** Registered. */
  | 'APPLIED'
  /** Closed. */
  | 'CLOSED'
  /** Suspended. */
  | 'SUSPENDED';

/** The answer of employerSuspend. */
export type EmployerSuspendPayload = {
  __typename?: 'EmployerSuspendPayload';
  /** The employer. */
  employer: Employer;
};

/** Result of employerSuspend: the payload or a refusal. */
export type EmployerSuspendResult = EmployerSuspendPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** A declared tie of a member of staff to an employer. */
export type EmployerTie = {
  __typename?: 'EmployerTie';
  /** Who is tied. */
  member: Colleague;
  /** How. */
  tie: Tie;
};

/** A tie, and whose. */
export type EmployerTieInput = {
  /** The person; for an institution admin who declares a colleague's tie. You, if left out. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** How the person is tied to the employer. */
  tie: Tie;
};

/** The enrolment of a trainee. */
export type Enrolment = {
  __typename?: 'Enrolment';
  /** The days on which she was there, in order. */
  attendance: Array<Attendance>;
  /** What you may do now. */
  availableActions: Array<Scalars['String']['output']>;
  /** The course. */
  course: Course;
  /** The paper she got for it. */
  credential?: Maybe<Scalars['String']['output']>;
  /** Her last day. */
  endedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Since when. */
  enrolledOn: Scalars['LocalDate']['output'];
  /** The grant that pays. */
  grantId?: Maybe<Scalars['ID']['output']>;
  /** The hours of those days together. */
  hoursAttended: Scalars['Float']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Its result. */
  result?: Maybe<CourseResult>;
  /** Its state. */
  state: EnrolmentState;
  /** Who takes the course. */
  trainee: Trainee;
};

/** Payload of enrolmentAttend. */
export type EnrolmentAttendPayload = {
  __typename?: 'EnrolmentAttendPayload';
  /** The enrolment. */
  enrolment: Enrolment;
};

/** Result of enrolmentAttend: the payload or a refusal. */
export type EnrolmentAttendResult = EnrolmentAttendPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The result of her course. */
export type EnrolmentCompleteInput = {
  /** The paper she got for it. */
  credential?: InputMaybe<Scalars['String']['input']>;
  /** Its last day. */
  endedOn: Scalars['LocalDate']['input'];
  /** Whether she passed. */
  result: CourseResult;
};

/** Payload of enrolmentComplete. */
export type EnrolmentCompletePayload = {
  __typename?: 'EnrolmentCompletePayload';
  /** The enrolment. */
  enrolment: Enrolment;
};

/** Result of enrolmentComplete: the payload or a refusal. */
export type EnrolmentCompleteResult = EnrolmentCompletePayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** A page of enrolments, newest first. */
export type EnrolmentConnection = {
  __typename?: 'EnrolmentConnection';
  /** The enrolments. */
  nodes: Array<Enrolment>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Payload of enrolmentResume. */
export type EnrolmentResumePayload = {
  __typename?: 'EnrolmentResumePayload';
  /** The enrolment. */
  enrolment: Enrolment;
};

/** Result of enrolmentResume: the payload or a refusal. */
export type EnrolmentResumeResult = EnrolmentResumePayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The state of an enrolment. */
export type EnrolmentState =
  /** It is going on. */
  | 'ATTENDING'
  /** It is finished. */
  | 'COMPLETED'
  /** Not started. */
  | 'ENROLLED'
  /** It is interrupted. */
  | 'SUSPENDED'
  /** Ended early. */
  | 'WITHDREW';

/** Payload of enrolmentSuspend. */
export type EnrolmentSuspendPayload = {
  __typename?: 'EnrolmentSuspendPayload';
  /** The enrolment. */
  enrolment: Enrolment;
};

/** Result of enrolmentSuspend: the payload or a refusal. */
export type EnrolmentSuspendResult = EnrolmentSuspendPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** How she leaves a course before its end. */
export type EnrolmentWithdrawInput = {
  /** The day she left. */
  endedOn: Scalars['LocalDate']['input'];
};

/** Payload of enrolmentWithdraw. */
export type EnrolmentWithdrawPayload = {
  __typename?: 'EnrolmentWithdrawPayload';
  /** The enrolment. */
  enrolment: Enrolment;
};

/** Result of enrolmentWithdraw: the payload or a refusal. */
export type EnrolmentWithdrawResult = EnrolmentWithdrawPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** What an answer rests on. */
export type Evidence =
  /** A document was checked. */
  | 'DOCUMENT_CHECKED'
  /** Answered by the manager. */
  | 'MANAGER_STATEMENT'
  /** Seen with one's own eyes. */
  | 'OBSERVED'
  /** Answered by a worker away from the site. */
  | 'WORKER_STATEMENT_OFF_SITE';

/** A hard rule forbids this pair. */
export type ExcludedByGates = Refusal & {
  __typename?: 'ExcludedByGates';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
  /** Ids of the rules that forbid it. */
  rules: Array<Scalars['String']['output']>;
};

/** A hard rule that forbids a pair. */
export type FailedGate = {
  __typename?: 'FailedGate';
  /** The rule as text. */
  message: Scalars['String']['output'];
  /** The rule's id. */
  rule: Scalars['String']['output'];
};

/** A planned contact of the year after a start. */
export type FollowUp = {
  __typename?: 'FollowUp';
  /** The officer; null for any officer, the last follow-up for any except her placement officer. */
  assignedTo?: Maybe<Colleague>;
  /** How often she was not reached. */
  attempts: Scalars['Int']['output'];
  /** What you may do now. */
  availableActions: Array<Scalars['String']['output']>;
  /** Why it was given up. */
  closedBecause?: Maybe<Scalars['String']['output']>;
  /** F0 to F6, or M1, M2 and so on for a trainee under 18. */
  code: Scalars['String']['output'];
  /** When it was done. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** What you have typed of it and not recorded yet. */
  draft?: Maybe<FollowUpDraft>;
  /** The day on which it is due. */
  dueOn: Scalars['LocalDate']['output'];
  /** Its questionnaire. */
  form: FollowUpForm;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether it is to be done today. */
  isDue: Scalars['Boolean']['output'];
  /** Whether it was done outside its window. */
  isOutOfWindow: Scalars['Boolean']['output'];
  /** The last attempt. */
  lastAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** The placement whose start it follows. */
  placement: Placement;
  /** Its questions, in order. */
  questions: Array<FollowUpQuestion>;
  /** Her answers, newest record first. */
  records: Array<FollowUpRecord>;
  /** Colleagues with a draft of it. */
  startedBy: Array<ColleaguesDraft>;
  /** Its state. */
  state: FollowUpState;
  /** The trainee. */
  trainee: Trainee;
  /** The first day of its window. */
  windowFrom: Scalars['LocalDate']['output'];
  /** The last day of its window. */
  windowTo: Scalars['LocalDate']['output'];
};

/** An answer to one question. */
export type FollowUpAnswer = {
  __typename?: 'FollowUpAnswer';
  /** What she answered. */
  answer: ContactAnswer;
  /** The indicator it was about. */
  indicator: Indicator;
};

/** An answer to one question. */
export type FollowUpAnswerInput = {
  /** What she answered. */
  answer: ContactAnswer;
  /** The indicator it was about. */
  indicator: Indicator;
};

/** The answer of followUpAttempt. */
export type FollowUpAttemptPayload = {
  __typename?: 'FollowUpAttemptPayload';
  /** The follow-up. */
  followUp: FollowUp;
};

/** Result of followUpAttempt: the payload or a refusal. */
export type FollowUpAttemptResult = ConflictOfInterest | FollowUpAttemptPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TooSoon | TransitionNotAllowed;

/** Why a follow-up is given up. */
export type FollowUpCloseInput = {
  /** The reason as text. */
  reason: Scalars['String']['input'];
};

/** The answer of followUpClose. */
export type FollowUpClosePayload = {
  __typename?: 'FollowUpClosePayload';
  /** The follow-up. */
  followUp: FollowUp;
};

/** Result of followUpClose: the payload or a refusal. */
export type FollowUpCloseResult = FollowUpClosePayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** A page of follow-ups. */
export type FollowUpConnection = {
  __typename?: 'FollowUpConnection';
  /** The follow-ups. */
  nodes: Array<FollowUp>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** The answer of followUpCorrect. */
export type FollowUpCorrectPayload = {
  __typename?: 'FollowUpCorrectPayload';
  /** Whether the safety lead was notified of the answers. */
  isSafetyLeadNotified: Scalars['Boolean']['output'];
  /** The record that replaces the old one. */
  record: FollowUpRecord;
};

/** Result of followUpCorrect: the payload or a refusal. */
export type FollowUpCorrectResult = ConflictOfInterest | FollowUpCorrectPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** An unchecked draft of one author; no other user reads it, and recording the contact deletes it. */
export type FollowUpDraft = {
  __typename?: 'FollowUpDraft';
  /** What she answered to the questions. */
  answers: Array<FollowUpAnswer>;
  /** Whether she has her contract. */
  contractInHand?: Maybe<Scalars['Boolean']['output']>;
  /** Its currency. */
  currency?: Maybe<Currency>;
  /** Days she worked last week, as they were typed. */
  daysLastWeek?: Maybe<Scalars['String']['output']>;
  /** The amount withheld, as typed. */
  deductions?: Maybe<Scalars['String']['output']>;
  /** How many records of the contact existed when the draft was started. */
  expectedRecords: Scalars['Int']['output'];
  /** Whether she feels safe. */
  feelsSafe?: Maybe<ContactAnswer>;
  /** Hours she worked last week, as they were typed. */
  hoursLastWeek?: Maybe<Scalars['String']['output']>;
  /** How she was spoken with. */
  method?: Maybe<ContactWay>;
  /** How she feels, from 1 very bad to 5 very good. */
  mood?: Maybe<Scalars['Int']['output']>;
  /** What comes next. */
  nextStep?: Maybe<Scalars['String']['output']>;
  /** The day on which she received it, as it was typed. */
  paidOn?: Maybe<Scalars['String']['output']>;
  /** The pay she received last, as it was typed. */
  pay?: Maybe<Scalars['String']['output']>;
  /** When it was last saved. */
  savedAt: Scalars['DateTime']['output'];
  /** Whether she still works there. */
  stillWorks?: Maybe<Scalars['Boolean']['output']>;
  /** Increases with each save. */
  version: Scalars['Int']['output'];
  /** How much it is the work she wanted, from 1 not at all to 5 entirely. */
  wanted?: Maybe<Scalars['Int']['output']>;
  /** What she wants. */
  wants?: Maybe<TraineeWants>;
};

/** The answer of followUpDraftDiscard. */
export type FollowUpDraftDiscardPayload = {
  __typename?: 'FollowUpDraftDiscardPayload';
  /** The follow-up. */
  followUp: FollowUp;
};

/** Result of followUpDraftDiscard: the payload or a refusal. */
export type FollowUpDraftDiscardResult = FollowUpDraftDiscardPayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** The draft of a contact; it is not checked yet. */
export type FollowUpDraftInput = {
  /** What she answered to the questions. */
  answers?: InputMaybe<Array<FollowUpAnswerInput>>;
  /** Whether she has her contract. */
  contractInHand?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its currency. */
  currency?: InputMaybe<Currency>;
  /** Days she worked last week. */
  daysLastWeek?: InputMaybe<Scalars['String']['input']>;
  /** The amount withheld from it. */
  deductions?: InputMaybe<Scalars['String']['input']>;
  /** The version of your draft that it continues; 0 if there was none. */
  expectedDraftVersion: Scalars['Int']['input'];
  /** How many records of the contact you had before you. */
  expectedRecords: Scalars['Int']['input'];
  /** Whether she feels safe. */
  feelsSafe?: InputMaybe<ContactAnswer>;
  /** Hours she worked last week. */
  hoursLastWeek?: InputMaybe<Scalars['String']['input']>;
  /** How she was spoken with. */
  method?: InputMaybe<ContactWay>;
  /** How she feels, from 1 very bad to 5 very good. */
  mood?: InputMaybe<Scalars['Int']['input']>;
  /** What comes next. */
  nextStep?: InputMaybe<Scalars['String']['input']>;
  /** The day on which she received it. */
  paidOn?: InputMaybe<Scalars['String']['input']>;
  /** The pay she received last. */
  pay?: InputMaybe<Scalars['String']['input']>;
  /** Whether she still works there. */
  stillWorks?: InputMaybe<Scalars['Boolean']['input']>;
  /** How much it is the work she wanted, from 1 not at all to 5 entirely. */
  wanted?: InputMaybe<Scalars['Int']['input']>;
  /** What she wants. */
  wants?: InputMaybe<TraineeWants>;
};

/** The answer of followUpDraftSave. */
export type FollowUpDraftSavePayload = {
  __typename?: 'FollowUpDraftSavePayload';
  /** The follow-up with your draft. */
  followUp: FollowUp;
};

/** Result of followUpDraftSave: the payload or a refusal. */
export type FollowUpDraftSaveResult = EditConflict | FollowUpDraftSavePayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The questionnaire of a follow-up. */
export type FollowUpForm =
  /** Whether she has arrived and is safe. */
  | 'ARRIVAL'
  /** The full form with figures of hours and pay. */
  | 'FULL'
  /** The short form. */
  | 'SHORT';

/** A question of a follow-up, in the wording used with the trainee. */
export type FollowUpQuestion = {
  __typename?: 'FollowUpQuestion';
  /** The indicator it is about. */
  indicator: Indicator;
  /** Whether the form is recorded in part without it. */
  isNeeded: Scalars['Boolean']['output'];
  /** The question. */
  text: Scalars['String']['output'];
};

/** Her answers at one contact. */
export type FollowUpRecord = {
  __typename?: 'FollowUpRecord';
  /** What she answered to the questions. */
  answers: Array<FollowUpAnswer>;
  /** Whether she has her contract. */
  contractInHand?: Maybe<Scalars['Boolean']['output']>;
  /** Days she worked last week. */
  daysLastWeek?: Maybe<Scalars['Int']['output']>;
  /** The amount withheld from it. */
  deductions?: Maybe<Sum>;
  /** Whether she feels safe. */
  feelsSafe?: Maybe<ContactAnswer>;
  /** The follow-up it is for; null for a contact that was not planned. */
  followUp?: Maybe<FollowUp>;
  /** Whether she has her own identity papers. */
  holdsOwnId?: Maybe<Scalars['Boolean']['output']>;
  /** Hours she worked last week. */
  hoursLastWeek?: Maybe<Scalars['Int']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** How she was spoken with. */
  method: ContactWay;
  /** How she feels, from 1 very bad to 5 very good. */
  mood?: Maybe<Scalars['Int']['output']>;
  /** What comes next. */
  nextStep?: Maybe<Scalars['String']['output']>;
  /** The day on which she received it. */
  paidOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The pay she received last. */
  payReceived?: Maybe<Sum>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who wrote it down. */
  recordedBy?: Maybe<Colleague>;
  /** The record that replaces it. */
  replacedById?: Maybe<Scalars['ID']['output']>;
  /** The record it replaces. */
  replacesId?: Maybe<Scalars['ID']['output']>;
  /** Who gave the answers. */
  reportedBy: ReportedBy;
  /** Whether she still works there. */
  stillWorks?: Maybe<Scalars['Boolean']['output']>;
  /** The trainee. */
  trainee: Trainee;
  /** How much it is the work she wanted, from 1 not at all to 5 entirely. */
  wanted?: Maybe<Scalars['Int']['output']>;
  /** What she wants. */
  wants?: Maybe<TraineeWants>;
};

/** Her answers to a member of staff. */
export type FollowUpRecordInput = {
  /** What she answered to the questions. */
  answers?: InputMaybe<Array<FollowUpAnswerInput>>;
  /** Whether she has her contract. */
  contractInHand?: InputMaybe<Scalars['Boolean']['input']>;
  /** Days she worked last week. */
  daysLastWeek?: InputMaybe<Scalars['Int']['input']>;
  /** The amount withheld, in the currency of the pay, as in 8.00. */
  deductions?: InputMaybe<Scalars['String']['input']>;
  /** The version of your draft that you saw, 0 if there was none; refused if it has changed since. Not checked if left out. */
  expectedDraftVersion?: InputMaybe<Scalars['Int']['input']>;
  /** How many records of the contact you saw; refused if there are more now. Not checked if left out. */
  expectedRecords?: InputMaybe<Scalars['Int']['input']>;
  /** Whether she feels safe. */
  feelsSafe?: InputMaybe<ContactAnswer>;
  /** Whether she has her own identity papers. */
  holdsOwnId?: InputMaybe<Scalars['Boolean']['input']>;
  /** Hours she worked last week. */
  hoursLastWeek?: InputMaybe<Scalars['Int']['input']>;
  /** How she was spoken with. */
  method: ContactWay;
  /** How she feels, from 1 very bad to 5 very good. */
  mood?: InputMaybe<Scalars['Int']['input']>;
  /** What comes next. */
  nextStep?: InputMaybe<Scalars['String']['input']>;
  /** The day on which she received it. */
  paidOn?: InputMaybe<Scalars['String']['input']>;
  /** The pay she received last. */
  payReceived?: InputMaybe<SumInput>;
  /** Whether she still works there. */
  stillWorks?: InputMaybe<Scalars['Boolean']['input']>;
  /** How much it is the work she wanted, from 1 not at all to 5 entirely. */
  wanted?: InputMaybe<Scalars['Int']['input']>;
  /** What she wants. */
  wants?: InputMaybe<TraineeWants>;
};

/** The answer of followUpRecord. */
export type FollowUpRecordPayload = {
  __typename?: 'FollowUpRecordPayload';
  /** Whether the safety lead was notified of the answers. */
  isSafetyLeadNotified: Scalars['Boolean']['output'];
  /** The record. */
  record: FollowUpRecord;
};

/** Result of followUpRecord: the payload or a refusal. */
export type FollowUpRecordResult = ConflictOfInterest | EditConflict | FollowUpRecordPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TooSoon | TransitionNotAllowed;

/** The state of a follow-up. */
export type FollowUpState =
  /** She was not reached yet. */
  | 'ATTEMPTED'
  /** It was cancelled because she never started. */
  | 'CANCELLED'
  /** A member of staff gave it up. */
  | 'CLOSED'
  /** It is done. */
  | 'DONE'
  /** Overdue, and staff have been notified; it can still be done. */
  | 'ESCALATED'
  /** Its time has passed. */
  | 'MISSED'
  /** It is done in part. */
  | 'PARTIAL'
  /** It is planned. */
  | 'SCHEDULED';

/** The limits of her matching, as codes without reasons: for the officer who reviews them with her. */
export type FullLimits = {
  __typename?: 'FullLimits';
  /** Employers she must not be matched with. */
  excludedEmployers: Array<Employer>;
  /** Provinces she must not be matched with. */
  excludedProvinces: Array<Province>;
  /** Sites she must not be matched with. */
  excludedSites: Array<Site>;
  /** Kinds of work she must not be matched with. */
  excludedWork: Array<KindOfWork>;
  /** No serving of alcohol. */
  noAlcohol: Scalars['Boolean']['output'];
  /** No living at the workplace. */
  noLiveIn: Scalars['Boolean']['output'];
  /** No night work. */
  noNight: Scalars['Boolean']['output'];
  /** When they were last reviewed with her. */
  reviewedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The version of these limits: pass it as expectedVersion, so that the change is refused if they have changed since. */
  version: Scalars['String']['output'];
};

/** The first and the current score of one function. */
export type FunctionChange = {
  __typename?: 'FunctionChange';
  /** The first score. */
  baseline?: Maybe<Scalars['Int']['output']>;
  /** The difference. */
  change?: Maybe<Scalars['Int']['output']>;
  /** Its name in your language. */
  label: Scalars['String']['output'];
  /** The latest later score. */
  latest?: Maybe<Scalars['Int']['output']>;
  /** The function. */
  workFunction: WorkFunction;
};

/** How well a partner does one function. */
export type FunctionScore = {
  __typename?: 'FunctionScore';
  /** A note. */
  note?: Maybe<Scalars['String']['output']>;
  /** 0 to 4. */
  score: Scalars['Int']['output'];
  /** The function. */
  workFunction: WorkFunction;
};

/** How well a partner does one function. */
export type FunctionScoreInput = {
  /** A note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 0 to 4. */
  score: Scalars['Int']['input'];
  /** The function. */
  workFunction: WorkFunction;
};

/** A skill that is short. */
export type Gap = {
  __typename?: 'Gap';
  /** Her level; null when she does not have it. */
  level?: Maybe<Scalars['Int']['output']>;
  /** The required level. */
  minLevel: Scalars['Int']['output'];
  /** Required or desired. */
  need: SkillNeed;
  /** The skill. */
  skill: Skill;
};

/** Funds of a donor for a period, with targets. */
export type Grant = {
  __typename?: 'Grant';
  /** How much it is: a decimal number, as in 500000.00. */
  amount: Scalars['String']['output'];
  /** Whether persons without consent to donor statistics are counted in plain totals: the grant's own legal basis. */
  countsWithoutConsent: Scalars['Boolean']['output'];
  /** The currency. */
  currency: Currency;
  /** The donor. */
  donor: Scalars['String']['output'];
  /** Its last day. */
  endsOn: Scalars['LocalDate']['output'];
  /** Its short name, as in seed. */
  id: Scalars['ID']['output'];
  /** The institutions that work under it. */
  institutions: Array<Institution>;
  /** Its first day. */
  startsOn: Scalars['LocalDate']['output'];
  /** Its targets. */
  targets: Array<GrantTarget>;
  /** Its name. */
  title: Scalars['String']['output'];
};

/** A page of grants, the latest start first. */
export type GrantConnection = {
  __typename?: 'GrantConnection';
  /** The grants. */
  nodes: Array<Grant>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** The fields of a grant. */
export type GrantInput = {
  /** How much it is: a decimal number, as in 500000.00. */
  amount: Scalars['String']['input'];
  /** Whether persons without consent to donor statistics are counted in plain totals. */
  countsWithoutConsent?: InputMaybe<Scalars['Boolean']['input']>;
  /** The currency. */
  currency: Currency;
  /** The donor. */
  donor: Scalars['String']['input'];
  /** Its last day. */
  endsOn: Scalars['LocalDate']['input'];
  /** Ids of the institutions that work under it. */
  institutionIds: Array<Scalars['ID']['input']>;
  /** Its first day. */
  startsOn: Scalars['LocalDate']['input'];
  /** Its targets. */
  targets?: InputMaybe<Array<GrantTargetInput>>;
  /** Its name. */
  title: Scalars['String']['input'];
};

/** The answer of grantSave. */
export type GrantSavePayload = {
  __typename?: 'GrantSavePayload';
  /** The grant. */
  grant: Grant;
};

/** Result of grantSave: the payload or a refusal. */
export type GrantSaveResult = AlreadyOpen | GrantSavePayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** What a grant is meant to reach. */
export type GrantTarget = {
  __typename?: 'GrantTarget';
  /** The indicator, as in S1. */
  indicator: Scalars['ID']['output'];
  /** What the indicator is called. */
  label: Scalars['String']['output'];
  /** How many persons or institutions. */
  target: Scalars['Int']['output'];
};

/** What a grant is meant to reach. */
export type GrantTargetInput = {
  /** The indicator, as in S1. */
  indicator: Scalars['ID']['input'];
  /** How many persons or institutions. */
  target: Scalars['Int']['input'];
};

/** One session of several trainees. */
export type GroupSession = {
  __typename?: 'GroupSession';
  /** The attendees, each with her own record, including voided ones. */
  attendees: Array<ServiceRecord>;
  /** On which day. */
  heldOn: Scalars['LocalDate']['output'];
  /** For how many hours. */
  hours: Scalars['Float']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it was. */
  kind: GroupSessionKind;
  /** Who led it. */
  ledBy: Scalars['String']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** What it was about. */
  topic?: Maybe<Scalars['String']['output']>;
};

/** Payload of groupSessionAddAttendee. */
export type GroupSessionAddAttendeePayload = {
  __typename?: 'GroupSessionAddAttendeePayload';
  /** The session. */
  groupSession: GroupSession;
};

/** Result of groupSessionAddAttendee: the payload or a refusal. */
export type GroupSessionAddAttendeeResult = GroupSessionAddAttendeePayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** A page of group sessions, newest day first. */
export type GroupSessionConnection = {
  __typename?: 'GroupSessionConnection';
  /** The sessions. */
  nodes: Array<GroupSession>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A session with all who attended. */
export type GroupSessionInput = {
  /** On which day, today or before. */
  heldOn: Scalars['LocalDate']['input'];
  /** For how many hours, more than 0 and at most 24. */
  hours: Scalars['Float']['input'];
  /** What it was. */
  kind: GroupSessionKind;
  /** Who led it. */
  ledBy: Scalars['String']['input'];
  /** What it was about. */
  topic?: InputMaybe<Scalars['String']['input']>;
  /** The attendees, each once, at most 200; all of them are recorded or none. */
  traineeIds: Array<Scalars['ID']['input']>;
};

/** A service to several trainees at once. */
export type GroupSessionKind =
  /** Counselling in a group. */
  | 'COUNSELLING_GROUP'
  /** Getting ready for work. */
  | 'JOB_READINESS';

/** Payload of groupSessionRecord. */
export type GroupSessionRecordPayload = {
  __typename?: 'GroupSessionRecordPayload';
  /** The session. */
  groupSession: GroupSession;
};

/** Result of groupSessionRecord: the payload or a refusal. */
export type GroupSessionRecordResult = GroupSessionRecordPayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** Payload of groupSessionRemoveAttendee. */
export type GroupSessionRemoveAttendeePayload = {
  __typename?: 'GroupSessionRemoveAttendeePayload';
  /** The session. */
  groupSession: GroupSession;
};

/** Result of groupSessionRemoveAttendee: the payload or a refusal. */
export type GroupSessionRemoveAttendeeResult = GroupSessionRemoveAttendeePayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** Who takes over what a closed account was responsible for. */
export type HandoverInput = {
  /** The colleague who takes over cases, with their safety alerts. */
  caseWorkerId?: InputMaybe<Scalars['ID']['input']>;
  /** The colleague who takes over trainees, offers to explain, follow-ups, tasks and messages. */
  placementOfficerId?: InputMaybe<Scalars['ID']['input']>;
  /** The colleague who makes the planned visits. */
  visitorId?: InputMaybe<Scalars['ID']['input']>;
};

/** The account is still responsible for work, and no successor was named. */
export type HandoverNeeded = Refusal & {
  __typename?: 'HandoverNeeded';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
  /** What it is responsible for. */
  outstandingWork: Array<OutstandingWork>;
};

/** The answer of holdAgreeToLift. */
export type HoldAgreeToLiftPayload = {
  __typename?: 'HoldAgreeToLiftPayload';
  /** The hold, lifted once two people agree. */
  hold: EmployerHold;
};

/** Result of holdAgreeToLift: the payload or a refusal. */
export type HoldAgreeToLiftResult = ConflictOfInterest | HoldAgreeToLiftPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | NotReady | ReauthenticationNeeded | SecondPersonNeeded | TransitionNotAllowed;

/** Her identity, in the protected store. */
export type IdentityInput = {
  /** Her address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** How sure it is: DOCUMENT, STATED, ASSESSED or UNKNOWN. */
  birthDateCertainty: Scalars['String']['input'];
  /** Her birth date. */
  bornOn?: InputMaybe<Scalars['String']['input']>;
  /** Her guardian. */
  guardian?: InputMaybe<Scalars['String']['input']>;
  /** The number of her papers. */
  idNumber?: InputMaybe<Scalars['String']['input']>;
  /** Her name in Khmer. */
  khmerName?: InputMaybe<Scalars['String']['input']>;
  /** Her legal name. */
  legalName: Scalars['String']['input'];
  /** Her phone. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** An import that you may run, and its columns. */
export type ImportColumns = {
  __typename?: 'ImportColumns';
  /** What its rows are. */
  kind: ImportKind;
  /** The optional columns. */
  optional: Array<Scalars['String']['output']>;
  /** The required columns. */
  required: Array<Scalars['String']['output']>;
};

/** The result of an import. */
export type ImportCommitPayload = {
  __typename?: 'ImportCommitPayload';
  /** The number of imported records of each kind. */
  counts: Array<ImportCount>;
  /** When it was undone since, if the same request is repeated; null if it was not, and for shared data. */
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The number of records of one kind in an import. */
export type ImportCount = {
  __typename?: 'ImportCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** What they are. */
  kind: ImportEntryKind;
};

/** The result of a dry run: what the import would create, or its errors. It was rolled back. */
export type ImportDryRunPayload = {
  __typename?: 'ImportDryRunPayload';
  /** How many of each kind would be imported; none if there is an error. */
  counts: Array<ImportCount>;
  /** The result of the first fifty lines. */
  entries: Array<ImportEntry>;
  /** The file as CSV with an additional column, errors, that names the errors of each row, for the first thousand errors; null if there is no error, if the file cannot be read as rows, or if it contains data that must not be in an import file. The column is ignored when the file is sent again. */
  fileWithErrors?: Maybe<Scalars['String']['output']>;
  /** Columns that this kind of import does not have; they are ignored. */
  ignoredColumns: Array<Scalars['String']['output']>;
  /** How many errors it has. */
  problemCount: Scalars['Int']['output'];
  /** The first two hundred errors, by their lines. */
  problems: Array<ImportProblem>;
  /** How many rows it has. */
  rows: Scalars['Int']['output'];
};

/** The records that one line of an import creates. */
export type ImportEntry = {
  __typename?: 'ImportEntry';
  /** What it is. */
  kind: ImportEntryKind;
  /** The line of the file. */
  line: Scalars['Int']['output'];
  /** What the line calls it. */
  name: Scalars['String']['output'];
};

/** The kind of record that a row creates. */
export type ImportEntryKind =
  /** An employer. */
  | 'EMPLOYER'
  /** A site of an employer. */
  | 'SITE'
  /** A trainee. */
  | 'TRAINEE'
  /** A vacancy or apprenticeship. */
  | 'VACANCY';

/** A kind of import. */
export type ImportKind =
  /** Employers, one row for each of their sites. */
  | 'EMPLOYERS'
  /** Working profiles of trainees. */
  | 'TRAINEES'
  /** Vacancies and apprenticeships of registered employers. */
  | 'VACANCIES';

/** One cell, line or column that cannot be imported. */
export type ImportProblem = {
  __typename?: 'ImportProblem';
  /** The column by its name; empty if the whole line is meant. */
  column: Scalars['String']['output'];
  /** The bound that was crossed, what is allowed, or the line meant. */
  limit?: Maybe<Scalars['String']['output']>;
  /** The line of the file. */
  line: Scalars['Int']['output'];
  /** What is wrong, in your language. */
  message: Scalars['String']['output'];
  /** The error as a code. */
  problem: ImportProblemCode;
  /** What to do about it, in your language. */
  remedy: Scalars['String']['output'];
  /** The value; empty for a column that may identify a person. */
  value: Scalars['String']['output'];
};

/** The kind of an error in an import. */
export type ImportProblemCode =
  /** It is registered already. */
  | 'ALREADY_EXISTS'
  /** It is before the beginning. */
  | 'BEFORE_START'
  /** It differs from another row of the same employer. */
  | 'DIFFERS'
  /** It may not be empty. */
  | 'EMPTY'
  /** The file has no rows. */
  | 'EMPTY_FILE'
  /** The shift ends before it starts, and is not marked as night work. */
  | 'ENDS_BEFORE_START'
  /** The instructor is too young on the first day. */
  | 'INSTRUCTOR_TOO_YOUNG'
  /** It has not come yet. */
  | 'IN_THE_FUTURE'
  /** It has passed. */
  | 'IN_THE_PAST'
  /** It is longer than the contract. */
  | 'LONGER_THAN_CONTRACT'
  /** A column is missing. */
  | 'MISSING_COLUMN'
  /** It is more than the days and their hours have. */
  | 'MORE_THAN_SHIFTS'
  /** It identifies her. */
  | 'NAMES_TRAINEE'
  /** It is not an allowed value. */
  | 'NOT_ALLOWED'
  /** It is not a day. */
  | 'NOT_A_DATE'
  /** It is not an amount. */
  | 'NOT_A_MONEY'
  /** It is not a whole number. */
  | 'NOT_A_NUMBER'
  /** It is not a time. */
  | 'NOT_A_TIME'
  /** The file is not CSV. */
  | 'NOT_CSV'
  /** The file is not UTF-8 text. */
  | 'NOT_UTF_8'
  /** It is neither yes nor no. */
  | 'NOT_YES_OR_NO'
  /** It is valid for other days. */
  | 'OUTSIDE_PERIOD'
  /** It overlaps another one. */
  | 'OVERLAPS'
  /** The column has identity or protection data. */
  | 'PROTECTED_COLUMN'
  /** It occurs twice. */
  | 'REPEATED'
  /** It is too much. */
  | 'TOO_BIG'
  /** It is easy to guess. */
  | 'TOO_EASY'
  /** It has too many characters. */
  | 'TOO_LONG'
  /** There are too many. */
  | 'TOO_MANY'
  /** The row has more cells than there are columns. */
  | 'TOO_MANY_CELLS'
  /** The file has too many columns. */
  | 'TOO_MANY_COLUMNS'
  /** Too many gate skills. */
  | 'TOO_MANY_GATES'
  /** The file has too many rows. */
  | 'TOO_MANY_ROWS'
  /** It has too few characters. */
  | 'TOO_SHORT'
  /** It is too small. */
  | 'TOO_SMALL'
  /** It is not known. */
  | 'UNKNOWN'
  /** The file has no such column; if another one is missing, it may be a misspelling of that. */
  | 'UNKNOWN_COLUMN'
  /** It cannot be read. */
  | 'UNREADABLE'
  /** It is paid by the worker. */
  | 'WORKER_PAYS'
  /** It has the wrong format. */
  | 'WRONG_FORMAT';

/** The import file has errors, so no row was imported. */
export type ImportRefused = Refusal & {
  __typename?: 'ImportRefused';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
};

/** What has been recorded about a trainee since her import. */
export type ImportedTraineeChange =
  /** She received an access code. */
  | 'ACCESS'
  /** Her working profile, her limits, her officers or her state. */
  | 'CHANGED'
  /** A consent, or a no to one. */
  | 'CONSENT'
  /** A contact method. */
  | 'CONTACT'
  /** Something else. */
  | 'OTHER'
  /** A vacancy was proposed to her. */
  | 'PIPELINE';

/** What an answer about work may indicate, by the eleven indicators of forced labour. */
export type Indicator =
  /** Her past, papers, debt or family are used against her. */
  | 'ABUSE_OF_VULNERABILITY'
  /** She does not feel safe with the workplace, machines, food, toilet or sleeping place. */
  | 'ABUSIVE_CONDITIONS'
  /** She owes money for the work. */
  | 'DEBT_BONDAGE'
  /** Work, pay, hours or place differ from the promise. */
  | 'DECEPTION'
  /** She cannot refuse overtime. */
  | 'EXCESSIVE_OVERTIME'
  /** She or her family was threatened. */
  | 'INTIMIDATION_THREATS'
  /** She cannot keep her phone or talk to people outside. */
  | 'ISOLATION'
  /** She was hit, touched or forced. */
  | 'PHYSICAL_SEXUAL_VIOLENCE'
  /** She cannot leave after her shift. */
  | 'RESTRICTION_OF_MOVEMENT'
  /** She does not have her own papers. */
  | 'RETENTION_OF_DOCUMENTS'
  /** She was not paid in full and on the day. */
  | 'WITHHOLDING_WAGES';

/** One number of a report. */
export type IndicatorCell = {
  __typename?: 'IndicatorCell';
  /** What it counts. */
  definition: IndicatorDefinition;
  /** The cell that is its denominator. */
  denominator?: Maybe<Scalars['ID']['output']>;
  /** The disaggregation; null for the total. */
  disaggregation?: Maybe<Disaggregation>;
  /** Your institution's excluded persons and why; for totals only. Not published. */
  exclusions: Array<IndicatorExclusion>;
  /** Its name, as in S7 or S7.AT_RISK. */
  id: Scalars['ID']['output'];
  /** Whether the published number is withheld or shown as <11. */
  isSuppressed: Scalars['Boolean']['output'];
  /** Its name in your language. */
  label: Scalars['String']['output'];
  /** Whether you may open your institution's own number to its rows. */
  mayOpenRows: Scalars['Boolean']['output'];
  /** Your institution's own, exactly; null while a worker counts it. */
  ownValue?: Maybe<Scalars['Int']['output']>;
  /** The cell with its provisional part. */
  provisional?: Maybe<Scalars['ID']['output']>;
  /** The published number of all institutions: a number, <11, or a dash if it is withheld. Null until a report of these days is published. */
  publishedValue?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the ids of your institution's own rows that make it; null if the published number is withheld. */
  rowsHash?: Maybe<Scalars['String']['output']>;
  /** The grant's target at the time of publication; for totals only. */
  target?: Maybe<Scalars['Int']['output']>;
  /** The published number of all institutions, if it is not withheld. */
  value?: Maybe<Scalars['Int']['output']>;
};

/** What is to be counted in the background: a report, or the rows of one of its numbers. */
export type IndicatorCountInput = {
  /** The as-of instant; now if left out. Required for rows. */
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  /** The number whose rows to count; all numbers if left out. */
  cell?: InputMaybe<Scalars['ID']['input']>;
  /** The first day. */
  from: Scalars['LocalDate']['input'];
  /** The grant. */
  grantId: Scalars['ID']['input'];
  /** The last day. */
  to: Scalars['LocalDate']['input'];
};

/** The answer of indicatorCount. */
export type IndicatorCountPayload = {
  __typename?: 'IndicatorCountPayload';
  /** The calculation, new or in progress. */
  calculation: Calculation;
};

/** Result of indicatorCount: the payload or a refusal. */
export type IndicatorCountResult = EditConflict | IndicatorCountPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TooManyCalculations;

/** The definition of an indicator. */
export type IndicatorDefinition = {
  __typename?: 'IndicatorDefinition';
  /** The indicator that is its denominator. */
  denominator?: Maybe<Scalars['ID']['output']>;
  /** What never counts, in your language. */
  excludes: Scalars['String']['output'];
  /** Its short name, as in S1. */
  id: Scalars['ID']['output'];
  /** Its name in your language. */
  label: Scalars['String']['output'];
  /** Which rows make the number, in your language. */
  rule: Scalars['String']['output'];
  /** What it counts. */
  unit: IndicatorUnit;
  /** Its version: a change of meaning is a new version. */
  version: Scalars['Int']['output'];
};

/** The number of excluded persons, and why. */
export type IndicatorExclusion = {
  __typename?: 'IndicatorExclusion';
  /** How many of your institution's own, exactly. */
  ownValue: Scalars['Int']['output'];
  /** Why. */
  reason: IndicatorExclusionReason;
};

/** Why a person was excluded from a number. */
export type IndicatorExclusionReason =
  /** Against a rule of law or programme. */
  | 'AGAINST_THE_LAW'
  /** A critical alert that is open or confirmed. */
  | 'CRITICAL_ALERT'
  /** A critical answer in the last follow-up. */
  | 'CRITICAL_ANSWER'
  /** She does not say that she feels safe, or was not asked. */
  | 'DOES_NOT_FEEL_SAFE'
  /** An internship. */
  | 'INTERNSHIP'
  /** No later capacity review that is higher than the baseline. */
  | 'NOT_HIGHER'
  /** Not confirmed by both sides, or not verified. */
  | 'NOT_VERIFIED'
  /** Not the work she wanted, or not asked. */
  | 'NOT_WANTED_WORK'
  /** She does not agree to donor statistics. */
  | 'NO_CONSENT'
  /** No longer in work on that day. */
  | 'NO_LONGER_WORKING'
  /** No valid vetting at the start. */
  | 'NO_VALID_VETTING'
  /** No contract in writing. */
  | 'NO_WRITTEN_TERMS'
  /** In an enterprise of her own institution. */
  | 'OWN_ENTERPRISE'
  /** Pay below the floor. */
  | 'PAY_BELOW_FLOOR'
  /** Farther than she travels. */
  | 'TOO_FAR'
  /** More than 48 hours a week. */
  | 'TOO_MANY_HOURS'
  /** Less than 90 days. */
  | 'TOO_SHORT'
  /** She could not be reached on that day. */
  | 'UNREACHABLE';

/** Which published report to export. */
export type IndicatorExportInput = {
  /** The first day. */
  from: Scalars['LocalDate']['input'];
  /** The grant. */
  grantId: Scalars['ID']['input'];
  /** The last day. */
  to: Scalars['LocalDate']['input'];
};

/** The answer of indicatorExport. */
export type IndicatorExportPayload = {
  __typename?: 'IndicatorExportPayload';
  /** The report. */
  report: IndicatorReport;
};

/** Result of indicatorExport: the payload or a refusal. */
export type IndicatorExportResult = IndicatorExportPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | ReauthenticationNeeded;

/** The days of a report that may be published. */
export type IndicatorPeriod = {
  __typename?: 'IndicatorPeriod';
  /** The first day. */
  from: Scalars['LocalDate']['output'];
  /** How long it is. */
  length: IndicatorPeriodLength;
  /** The last day. */
  to: Scalars['LocalDate']['output'];
};

/** How long the periods of a grant's published reports are. All periods of one grant have the same length, fixed with the first one. */
export type IndicatorPeriodLength =
  /** Six calendar months. */
  | 'HALF_YEAR'
  /** A calendar month. */
  | 'MONTH'
  /** Three calendar months. */
  | 'QUARTER'
  /** The whole grant, once it is over. */
  | 'WHOLE_GRANT';

/** The publication of a report, once: later corrections do not change it. */
export type IndicatorPublication = {
  __typename?: 'IndicatorPublication';
  /** The end of its as-of day: what was recorded later is not counted. */
  asOf: Scalars['DateTime']['output'];
  /** The donor, as named when it was published. */
  donor: Scalars['String']['output'];
  /** The first day. */
  from: Scalars['LocalDate']['output'];
  /** SHA-256 of everything that was published: numbers, versions of their definitions, targets, grant, period and as-of instant. */
  hash: Scalars['String']['output'];
  /** The published report. */
  id: Scalars['ID']['output'];
  /** How long its period is. */
  length: IndicatorPeriodLength;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** The title of the grant, as it was when it was published. */
  title: Scalars['String']['output'];
  /** The last day. */
  to: Scalars['LocalDate']['output'];
};

/** Which report to publish. */
export type IndicatorPublishInput = {
  /** The as-of day: it is over, and not before the last day of the period. What was recorded after its end is not counted. */
  asOf: Scalars['LocalDate']['input'];
  /** The first day of the period. */
  from: Scalars['LocalDate']['input'];
  /** The grant. */
  grantId: Scalars['ID']['input'];
  /** The length of its period: one length for all periods of a grant, and the whole grant. */
  length: IndicatorPeriodLength;
};

/** The answer of indicatorPublish. */
export type IndicatorPublishPayload = {
  __typename?: 'IndicatorPublishPayload';
  /** The report; where these days were published before, the report that was published then. */
  report: IndicatorReport;
};

/** Result of indicatorPublish: the payload or a refusal. */
export type IndicatorPublishResult = IndicatorPublishPayload | InvalidInput | KeyUsedForOtherRequest | NotCalculatedYet | NotFound | ReauthenticationNeeded | TooManyCalculations;

/** Your institution's own numbers of a grant in a period, as of an instant, with the published numbers of all institutions if there are any. */
export type IndicatorReport = {
  __typename?: 'IndicatorReport';
  /** What was recorded later is not counted in your own numbers. */
  asOf: Scalars['DateTime']['output'];
  /** The numbers. */
  cells: Array<IndicatorCell>;
  /** The progress of the worker that counts the institution's own numbers; null when they are ready. A published report is shown in the meantime. */
  counting?: Maybe<Calculation>;
  /** The first day. */
  from: Scalars['LocalDate']['output'];
  /** The grant. */
  grant: Grant;
  /** SHA-256 of the published report; null if there is none. */
  hash?: Maybe<Scalars['String']['output']>;
  /** Whether a worker counted the institution's own numbers in the background. */
  isCalculated: Scalars['Boolean']['output'];
  /** The published report of exactly these days; null if there is none. */
  publication?: Maybe<IndicatorPublication>;
  /** The sums they keep. */
  sums: Array<IndicatorSum>;
  /** The last day. */
  to: Scalars['LocalDate']['output'];
};

/** Result of indicators: the report, the progress of the worker that counts it, or a refusal. */
export type IndicatorReportResult = Calculation | IndicatorReport | InvalidInput | NotFound;

/** A row of your institution that makes a number. */
export type IndicatorRow = {
  __typename?: 'IndicatorRow';
  /** The day on which it counts. */
  date: Scalars['LocalDate']['output'];
  /** The id of the counted row. */
  id: Scalars['ID']['output'];
  /** The kind of row. */
  kind: IndicatorRowKind;
  /** The code of the trainee it is about. */
  traineeCode?: Maybe<Scalars['String']['output']>;
};

/** A page of rows that make a number, by kind and id. */
export type IndicatorRowConnection = {
  __typename?: 'IndicatorRowConnection';
  /** The rows. */
  nodes: Array<IndicatorRow>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** What a counted row is a row of. */
export type IndicatorRowKind =
  /** An enrolment in a course. */
  | 'ENROLMENT'
  /** A placement. */
  | 'PLACEMENT'
  /** Self-employment. */
  | 'SELF_EMPLOYMENT'
  /** A service. */
  | 'SERVICE'
  /** A stay in a shelter. */
  | 'STAY'
  /** Support that an institution received. */
  | 'SUPPORT';

/** Result of indicatorRows: the rows, the progress of the worker that finds them, or a refusal. */
export type IndicatorRowsResult = Calculation | IndicatorRowConnection | InvalidInput | NotFound;

/** A sum that the published numbers keep: the parts add up to the total. */
export type IndicatorSum = {
  __typename?: 'IndicatorSum';
  /** The cells it is the sum of. */
  parts: Array<Scalars['ID']['output']>;
  /** The cell that is the sum. */
  total: Scalars['ID']['output'];
};

/** What an indicator counts. */
export type IndicatorUnit =
  /** Institutions. */
  | 'INSTITUTION'
  /** Distinct persons. */
  | 'PERSON';

/** An institution that supports trainees. */
export type Institution = {
  __typename?: 'Institution';
  /** Its short code. */
  code: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether it maintains the shared data and adds partners. */
  isSteward: Scalars['Boolean']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its name in Khmer. */
  nameKm?: Maybe<Scalars['String']['output']>;
};

/** The answer of institutionAdd. */
export type InstitutionAddPayload = {
  __typename?: 'InstitutionAddPayload';
  /** The institution. */
  institution: Institution;
};

/** Result of institutionAdd: the payload or a refusal. */
export type InstitutionAddResult = InstitutionAddPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | ReauthenticationNeeded;

/** A page of institutions, by name. */
export type InstitutionConnection = {
  __typename?: 'InstitutionConnection';
  /** The institutions. */
  nodes: Array<Institution>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An institution that joins. */
export type InstitutionInput = {
  /** Its short code: 2 to 20 capital letters, digits and dashes. */
  code: Scalars['String']['input'];
  /** Its name. */
  name: Scalars['String']['input'];
  /** Its name in Khmer. */
  nameKm?: InputMaybe<Scalars['String']['input']>;
};

/** A referral of a person to another institution. */
export type InstitutionReferral = {
  __typename?: 'InstitutionReferral';
  /** When it was answered. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** What you may do now. */
  availableActions: Array<Scalars['String']['output']>;
  /** Until when it must be answered, or released after an answer. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was closed. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The institution that sends. */
  from: Institution;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What is needed. */
  need: ProgrammeKind;
  /** When it was offered. */
  offeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who she is, while that may be read. */
  released?: Maybe<ReleasedIdentity>;
  /** When her identity was released. */
  releasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** On which side you are. */
  side: ReferralSide;
  /** Its state. */
  state: InstitutionReferralState;
  /** The anonymous description; null if the referral closed without her joining. */
  summary?: Maybe<CodedSummary>;
  /** The receiving institution. */
  to: Institution;
  /** Your own trainee: the one you referred, or the one you registered. */
  trainee?: Maybe<Trainee>;
  /** How soon. */
  urgency: Urgency;
};

/** The answer of institutionReferralAccept. */
export type InstitutionReferralAcceptPayload = {
  __typename?: 'InstitutionReferralAcceptPayload';
  /** The referral. */
  institutionReferral: InstitutionReferral;
};

/** Result of institutionReferralAccept: the payload or a refusal. */
export type InstitutionReferralAcceptResult = InstitutionReferralAcceptPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** A page of referrals between institutions, newest first. */
export type InstitutionReferralConnection = {
  __typename?: 'InstitutionReferralConnection';
  /** The referrals. */
  nodes: Array<InstitutionReferral>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** The answer of institutionReferralDraft. */
export type InstitutionReferralDraftPayload = {
  __typename?: 'InstitutionReferralDraftPayload';
  /** The referral. */
  institutionReferral: InstitutionReferral;
};

/** Result of institutionReferralDraft: the payload or a refusal. */
export type InstitutionReferralDraftResult = AlreadyOpen | InstitutionReferralDraftPayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** The answer of institutionReferralFinish. */
export type InstitutionReferralFinishPayload = {
  __typename?: 'InstitutionReferralFinishPayload';
  /** The referral. */
  institutionReferral: InstitutionReferral;
};

/** Result of institutionReferralFinish: the payload or a refusal. */
export type InstitutionReferralFinishResult = InstitutionReferralFinishPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The trainee, the receiving institution and the purpose. */
export type InstitutionReferralInput = {
  /** What else is needed. */
  alsoNeeds?: InputMaybe<Array<ProgrammeKind>>;
  /** What is needed. */
  need: ProgrammeKind;
  /** The receiving institution. */
  toInstitutionId: Scalars['ID']['input'];
  /** The trainee. */
  traineeId: Scalars['ID']['input'];
  /** How soon. */
  urgency: Urgency;
};

/** The answer of institutionReferralOffer. */
export type InstitutionReferralOfferPayload = {
  __typename?: 'InstitutionReferralOfferPayload';
  /** The referral. */
  institutionReferral: InstitutionReferral;
};

/** Result of institutionReferralOffer: the payload or a refusal. */
export type InstitutionReferralOfferResult = InstitutionReferralOfferPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The answer of institutionReferralReject. */
export type InstitutionReferralRejectPayload = {
  __typename?: 'InstitutionReferralRejectPayload';
  /** The referral. */
  institutionReferral: InstitutionReferral;
};

/** Result of institutionReferralReject: the payload or a refusal. */
export type InstitutionReferralRejectResult = InstitutionReferralRejectPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The answer of institutionReferralRelease. */
export type InstitutionReferralReleasePayload = {
  __typename?: 'InstitutionReferralReleasePayload';
  /** The referral. */
  institutionReferral: InstitutionReferral;
};

/** Result of institutionReferralRelease: the payload or a refusal. */
export type InstitutionReferralReleaseResult = InstitutionReferralReleasePayload | InvalidInput | KeyUsedForOtherRequest | NoConsent | NotFound | NotReady | ReauthenticationNeeded | TransitionNotAllowed;

/** The answer of institutionReferralRevoke. */
export type InstitutionReferralRevokePayload = {
  __typename?: 'InstitutionReferralRevokePayload';
  /** The referral. */
  institutionReferral: InstitutionReferral;
};

/** Result of institutionReferralRevoke: the payload or a refusal. */
export type InstitutionReferralRevokeResult = InstitutionReferralRevokePayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The trainee you registered. */
export type InstitutionReferralStartServiceInput = {
  /** Your own trainee. */
  traineeId: Scalars['ID']['input'];
};

/** The answer of institutionReferralStartService. */
export type InstitutionReferralStartServicePayload = {
  __typename?: 'InstitutionReferralStartServicePayload';
  /** The referral. */
  institutionReferral: InstitutionReferral;
};

/** Result of institutionReferralStartService: the payload or a refusal. */
export type InstitutionReferralStartServiceResult = InstitutionReferralStartServicePayload | InvalidInput | KeyUsedForOtherRequest | NoConsent | NotFound | TransitionNotAllowed;

/** The state of a referral to an institution. */
export type InstitutionReferralState =
  /** The other institution accepts. */
  | 'ACCEPTED'
  /** The service is done. */
  | 'DONE'
  /** Being prepared. */
  | 'DRAFTED'
  /** Its time ran out. */
  | 'EXPIRED'
  /** The other institution knows who it is. */
  | 'IDENTITY_RELEASED'
  /** Registered there. */
  | 'IN_SERVICE'
  /** Offered without saying who it is. */
  | 'OFFERED'
  /** The other institution cannot. */
  | 'REJECTED'
  /** Revoked. */
  | 'REVOKED';

/** A talk between a trainee and an employer. */
export type Interview = {
  __typename?: 'Interview';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its result. */
  outcome?: Maybe<InterviewOutcome>;
  /** Where it is. */
  place: Scalars['String']['output'];
  /** Times proposed. */
  slots: Array<Scalars['DateTime']['output']>;
  /** The time agreed. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its state. */
  state: InterviewState;
};

/** The result of an interview. */
export type InterviewOutcome =
  /** They want to make an offer. */
  | 'HIRE'
  /** Not this time. */
  | 'NO'
  /** A second interview. */
  | 'SECOND'
  /** Not decided. */
  | 'UNDECIDED';

/** The state of an interview. */
export type InterviewState =
  /** Called off. */
  | 'CANCELLED'
  /** A time is agreed. */
  | 'CONFIRMED'
  /** It took place. */
  | 'DONE'
  /** All the times proposed have passed, and none was chosen. */
  | 'EXPIRED'
  /** One side did not come. */
  | 'NO_SHOW'
  /** Times are proposed. */
  | 'PROPOSED';

/** Fields that cannot be accepted, each with its remedy. */
export type InvalidInput = Refusal & {
  __typename?: 'InvalidInput';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
  /** Every field that cannot be accepted. */
  problems: Array<Problem>;
};

/** A job preference of hers. */
export type JobPreference = {
  __typename?: 'JobPreference';
  /** Four digits of ISCO-08. */
  iscoCode: Scalars['String']['output'];
  /** What the classification calls it. */
  label: Scalars['String']['output'];
  /** 1 is the most preferred. */
  rank: Scalars['Int']['output'];
};

/** A job preference of hers. */
export type JobPreferenceInput = {
  /** Four digits of ISCO-08. */
  iscoCode: Scalars['String']['input'];
  /** 1 is the most preferred. */
  rank: Scalars['Int']['input'];
};

/** This idempotency key was used before for another request. */
export type KeyUsedForOtherRequest = Refusal & {
  __typename?: 'KeyUsedForOtherRequest';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
};

/** A kind of work, or a group of kinds. */
export type KindOfWork = {
  __typename?: 'KindOfWork';
  /** Its first 1 to 4 digits in ISCO-08. */
  iscoCode: Scalars['String']['output'];
  /** What the classification calls it. */
  label: Scalars['String']['output'];
};

/** A language of the service. */
export type Language =
  /** English. */
  | 'EN'
  /** Khmer. */
  | 'KM';

/** A language and how well it is spoken, 1 to 4. */
export type LanguageLevel = {
  __typename?: 'LanguageLevel';
  /** Two letters, as in km. */
  language: Scalars['String']['output'];
  /** 1 some words, 2 simple talk, 3 at work, 4 fully. */
  level: Scalars['Int']['output'];
};

/** A language and how well it is spoken. */
export type LanguageLevelInput = {
  /** Two letters, as in km. */
  language: Scalars['String']['input'];
  /** 1 to 4. */
  level: Scalars['Int']['input'];
};

/** A rule that a vacancy breaks. */
export type LawProblem = {
  __typename?: 'LawProblem';
  /** The rule as text. */
  message: Scalars['String']['output'];
  /** The rule. */
  rule: Scalars['String']['output'];
  /** Where the rule is written. */
  source: Scalars['String']['output'];
};

/** How far an apprentice has come in her learning plan. */
export type LearningReview = {
  __typename?: 'LearningReview';
  /** The day. */
  heldOn: Scalars['LocalDate']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** A note. */
  note?: Maybe<Scalars['String']['output']>;
  /** Units of the plan she has reached. */
  unitsReached: Scalars['Int']['output'];
};

/** A learning review. */
export type LearningReviewInput = {
  /** The day. */
  heldOn: Scalars['String']['input'];
  /** A note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Units of the plan she has reached. */
  unitsReached: Scalars['Int']['input'];
};

/** The answer of learningReviewRecord. */
export type LearningReviewRecordPayload = {
  __typename?: 'LearningReviewRecordPayload';
  /** As it is now. */
  placement: Placement;
};

/** Result of learningReviewRecord: the payload or a refusal. */
export type LearningReviewRecordResult = InvalidInput | KeyUsedForOtherRequest | LearningReviewRecordPayload | NotFound | TransitionNotAllowed;

/** A unit of a learning plan. */
export type LearningUnit = {
  __typename?: 'LearningUnit';
  /** The skill it leads to. */
  skill?: Maybe<Skill>;
  /** What is learnt. */
  title: Scalars['String']['output'];
  /** How many weeks it takes. */
  weeks: Scalars['Int']['output'];
};

/** One person's agreement to lift a hold. */
export type LiftAgreement = {
  __typename?: 'LiftAgreement';
  /** When. */
  agreedAt: Scalars['DateTime']['output'];
  /** Whether as safety lead. */
  asSafetyLead: Scalars['Boolean']['output'];
  /** Who agreed. */
  by?: Maybe<Colleague>;
  /** Why. */
  reason: Scalars['String']['output'];
};

/** What the gates know of her limits, without reasons. */
export type Limits = {
  __typename?: 'Limits';
  /** Whether her age is known. */
  ageKnown: Scalars['Boolean']['output'];
  /** How many sites, employers, provinces and occupations are excluded. */
  excludedCount: Scalars['Int']['output'];
  /** No alcohol. */
  noAlcohol: Scalars['Boolean']['output'];
  /** No living at the workplace. */
  noLiveIn: Scalars['Boolean']['output'];
  /** No work at night. */
  noNight: Scalars['Boolean']['output'];
  /** When they were last reviewed with her. */
  reviewedOn?: Maybe<Scalars['LocalDate']['output']>;
};

/** Her limits, as the gates need them. */
export type LimitsInput = {
  /** Employers to avoid. */
  excludedEmployers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Occupations to avoid, one to four digits of ISCO-08. */
  excludedIsco?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Provinces to avoid. */
  excludedProvinces?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Sites to avoid. */
  excludedSites?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** No alcohol. */
  noAlcohol?: InputMaybe<Scalars['Boolean']['input']>;
  /** No living at the workplace. */
  noLiveIn?: InputMaybe<Scalars['Boolean']['input']>;
  /** No work at night. */
  noNight?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The reading and writing level of a person. */
export type LiteracyBand =
  /** Well. */
  | 'GOOD'
  /** Little or not at all. */
  | 'LITTLE'
  /** Some. */
  | 'SOME';

/** How a local skill relates to the ESCO skill it is mapped to; the same skill gets a label instead. */
export type LocalSkillRelation =
  /** A broader one. */
  | 'BROADER_OF'
  /** A narrower one: who can do it can do a part of the other. */
  | 'NARROWER_OF'
  /** One that has to do with it. */
  | 'RELATED'
  /** A sibling under the same heading. */
  | 'SIBLING';

/** Whether the authorities were informed. */
export type MandatoryReport =
  /** The law does not ask for it. */
  | 'NOT_REQUIRED'
  /** They were informed. */
  | 'REPORTED'
  /** Not decided yet. */
  | 'UNDECIDED';

/** A pair of a trainee and a vacancy, scored and explained. */
export type Match = {
  __typename?: 'Match';
  /** The last change that the ranking includes: it covers everything saved before your query. */
  asOf: Scalars['Int']['output'];
  /** Where the score comes from. */
  contributions: Array<Contribution>;
  /** Share of the required weight met at level, in percent. */
  coversPercent: Scalars['Int']['output'];
  /** Hard rules that forbid the pair; empty when it is allowed. */
  failedGates: Array<FailedGate>;
  /** What is short. */
  gaps: Array<Gap>;
  /** The scoring model. */
  modelId: Scalars['String']['output'];
  /** Skills she has from which one that is short is near. */
  nearMisses: Array<NearMiss>;
  /** The rank of the vacancy among all that are possible for her, from 1; null if it is not possible for her. */
  rank?: Maybe<Scalars['Int']['output']>;
  /** How many vacancies are possible for her; null if this one is not. */
  rankTotal?: Maybe<Scalars['Int']['output']>;
  /** The integer score; the contributions add up to it. */
  score: Scalars['Int']['output'];
  /** Skills that would improve the vacancy's rank for her, or make it possible; best rank first, at most five. */
  scoreGains: Array<ScoreGain>;
  /** The trainee. */
  trainee: Trainee;
  /** Share of her skills that the work uses, in percent. */
  usesPercent: Scalars['Int']['output'];
  /** The vacancy. */
  vacancy: Vacancy;
};

/** Why a message was cancelled, for reasons other than its recipient or subject. */
export type MessageCancelledReason =
  /** Five mails of this kind went to this mailbox within a day already; a later request sends another. */
  | 'TOO_MANY_TODAY';

/** Why a message may not leave yet. */
export type MessageHeldReason =
  /** Many mails of this kind wait at once, and it leaves in its turn. */
  | 'BATCHED'
  /** She requested no contact for a time. */
  | 'DO_NOT_CONTACT'
  /** It concerns an employer on hold; it is sent once the hold is lifted. */
  | 'EMPLOYER_ON_HOLD'
  /** The contact method is not verified. */
  | 'NOT_VERIFIED'
  /** She has not agreed to it. */
  | 'NO_CONSENT'
  /** It is not her hour to be reached. */
  | 'OUTSIDE_HOURS';

/** The answer of messageResend. */
export type MessageResendPayload = {
  __typename?: 'MessageResendPayload';
  /** The message, due again. */
  delivery: Delivery;
};

/** Result of messageResend: the payload or a refusal. */
export type MessageResendResult = InvalidInput | KeyUsedForOtherRequest | MessageResendPayload | NotFound | TransitionNotAllowed;

/** The state of a message. */
export type MessageState =
  /** Its content is outdated, or may no longer be sent. */
  | 'CANCELLED'
  /** It may not leave yet, for a reason. */
  | 'HELD'
  /** Given up after repeated failures. */
  | 'PARKED'
  /** It waits for its time. */
  | 'PLANNED'
  /** It is being sent. */
  | 'SENDING'
  /** The provider accepted it. */
  | 'SENT'
  /** To a trainee: it is unknown whether it was sent; it is not sent again, and staff contact her. */
  | 'UNKNOWN';

/** Pay for a period. */
export type Money = {
  __typename?: 'Money';
  /** A decimal number, as in 208.00. */
  amount: Scalars['String']['output'];
  /** The currency. */
  currency: Currency;
  /** The period or piece it is for. */
  per: PayPeriod;
};

/** Pay for a period. */
export type MoneyInput = {
  /** A decimal number, as in 208.00. */
  amount: Scalars['String']['input'];
  /** The currency. */
  currency: Currency;
  /** The period or piece it is for. */
  per: PayPeriod;
};

/** An amount of money for a month. */
export type MonthlyPay = {
  __typename?: 'MonthlyPay';
  /** A decimal number. */
  amount: Scalars['String']['output'];
  /** The currency. */
  currency: Currency;
};

/** A sum a month. */
export type MonthlyPayInput = {
  /** A decimal number. */
  amount: Scalars['String']['input'];
  /** The currency. */
  currency: Currency;
};

/** What you can do. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Agrees, as the second person, to an administrator's request for an account; not allowed for the requester and the account's owner. */
  accountRequestAgree: AccountRequestAgreeResult;
  /** Withdraws your request for an account. */
  accountRequestCancel: AccountRequestCancelResult;
  /** Refuses it, as the second person. */
  accountRequestRefuse: AccountRequestRefuseResult;
  /** Records that the agreement ended early. */
  agreementBreak: AgreementBreakResult;
  /** Records that the apprenticeship is completed. */
  agreementComplete: AgreementCompleteResult;
  /** Records that the apprenticeship became a job. */
  agreementConvert: AgreementConvertResult;
  /** Records that an agreement was registered. */
  agreementRegister: AgreementRegisterResult;
  /** Records that the training has started. */
  agreementRun: AgreementRunResult;
  /** Records that an agreement was signed. */
  agreementSign: AgreementSignResult;
  /** Records a step for her. */
  alertAct: AlertActResult;
  /** Ends an alert that proved to be none. */
  alertMarkUnfounded: AlertMarkUnfoundedResult;
  /** Opens a safety alert for what you saw or heard. */
  alertOpen: AlertOpenResult;
  /** Opens an alert again. */
  alertReopen: AlertReopenResult;
  /** Ends an alert. */
  alertResolve: AlertResolveResult;
  /** Records her wishes. expectedVersion: the version of the alert you saw; refused if it has changed since. Not checked if left out. */
  alertTriage: AlertTriageResult;
  /** Exports entries of the audit log, and logs who exported them. */
  auditExport: AuditExportResult;
  /** Cancels a calculation of your institution that is not finished; its statement is stopped too. */
  calculationCancel: CalculationCancelResult;
  /** Records a review of a partner. */
  capacityReviewRecord: CapacityReviewRecordResult;
  /** Records support for a partner. */
  capacitySupportRecord: CapacitySupportRecordResult;
  /** Signs a colleague out everywhere. */
  colleagueSessionsEnd: ColleagueSessionsEndResult;
  /** Changes a course; what it gave before stays. */
  courseChange: CourseChangeResult;
  /** Adds a course. */
  courseCreate: CourseCreateResult;
  /** Enrols a trainee in a course. */
  courseEnrol: CourseEnrolResult;
  /** Closes an employer permanently, with its vacancies, once its pipeline is empty; work that has started continues. */
  employerClose: EmployerCloseResult;
  /** Declares your own tie to an employer or, as an institution admin, a colleague's. */
  employerDeclareTie: EmployerDeclareTieResult;
  /** Stops referrals of your institution to an employer. */
  employerExclude: EmployerExcludeResult;
  /** Stops an employer everywhere at once. */
  employerHold: EmployerHoldResult;
  /** Imports employers or vacancies, in one transaction. */
  employerImportCommit: EmployerImportCommitResult;
  /** Dry run of an import of employers or vacancies: reports every error, or what it would create. It is rolled back. */
  employerImportDryRun: EmployerImportDryRunResult;
  /** Lets your institution refer to an employer again. */
  employerInclude: EmployerIncludeResult;
  /** Reinstates a suspended employer. */
  employerReinstate: EmployerReinstateResult;
  /** Ends a tie that you declared yourself or, as an institution admin, a colleague's. */
  employerRemoveTie: EmployerRemoveTieResult;
  /** Suspends an employer until it is reinstated: no trainee can advance towards it, and open records there stay open. */
  employerSuspend: EmployerSuspendResult;
  /** Records her attendance on a day. */
  enrolmentAttend: EnrolmentAttendResult;
  /** Records the result of a course; completing it adds its skills. */
  enrolmentComplete: EnrolmentCompleteResult;
  /** Resumes an interrupted course. */
  enrolmentResume: EnrolmentResumeResult;
  /** Interrupts a course for her. */
  enrolmentSuspend: EnrolmentSuspendResult;
  /** Records that she left a course before its end. */
  enrolmentWithdraw: EnrolmentWithdrawResult;
  /** Records that she was not reached. */
  followUpAttempt: FollowUpAttemptResult;
  /** Gives up a follow-up, with the reason. */
  followUpClose: FollowUpCloseResult;
  /** Replaces a wrong record; the id is the record's. */
  followUpCorrect: FollowUpCorrectResult;
  /** Discards your draft of a contact. */
  followUpDraftDiscard: FollowUpDraftDiscardResult;
  /** Saves your draft of a contact; no other user reads it and it does not count yet. */
  followUpDraftSave: FollowUpDraftSaveResult;
  /** Records her answers; the id is a follow-up's, or a placement's for an unplanned contact. */
  followUpRecord: FollowUpRecordResult;
  /** Adds or changes a grant; for the steward. */
  grantSave: GrantSaveResult;
  /** Adds a missing attendee. */
  groupSessionAddAttendee: GroupSessionAddAttendeeResult;
  /** Records a group session and all attendees in one transaction. */
  groupSessionRecord: GroupSessionRecordResult;
  /** Removes an attendee who was not there. */
  groupSessionRemoveAttendee: GroupSessionRemoveAttendeeResult;
  /** Agrees to lift a hold; it is lifted when two people agree, one of them the safety lead. */
  holdAgreeToLift: HoldAgreeToLiftResult;
  /** Counts a report, or the rows of one of its numbers, in the background; joins an equal count in progress. */
  indicatorCount: IndicatorCountResult;
  /** Exports a published report, and logs who exported it with its content hash. */
  indicatorExport: IndicatorExportResult;
  /** Publishes a report of a grant, once and permanently; for the steward. If the days are published already, it returns the existing report. */
  indicatorPublish: IndicatorPublishResult;
  /** Adds a partner institution. */
  institutionAdd: InstitutionAddResult;
  /** Accepts a referral for your institution. */
  institutionReferralAccept: InstitutionReferralAcceptResult;
  /** Prepares a referral to an institution, which cannot see it yet. */
  institutionReferralDraft: InstitutionReferralDraftResult;
  /** Records that the service is completed. */
  institutionReferralFinish: InstitutionReferralFinishResult;
  /** Offers it without saying who it is. */
  institutionReferralOffer: InstitutionReferralOfferResult;
  /** Declines a referral for your institution. */
  institutionReferralReject: InstitutionReferralRejectResult;
  /** Releases her identity to the institution that accepted, with her consent that names it. */
  institutionReferralRelease: InstitutionReferralReleaseResult;
  /** Revokes a referral to an institution. */
  institutionReferralRevoke: InstitutionReferralRevokeResult;
  /** Records that your service has started, with the trainee you registered. */
  institutionReferralStartService: InstitutionReferralStartServiceResult;
  /** Records a learning review of a placement. */
  learningReviewRecord: LearningReviewRecordResult;
  /** Sends a parked mail to staff or an employer again. */
  messageResend: MessageResendResult;
  /** Records that an offer was explained to her and that she repeated it; refused if the work starts before she has had a day to think. */
  offerExplain: OfferExplainResult;
  /** Changes your password; every other session of yours ends. */
  passwordChange: PasswordChangeResult;
  /** Records that she never started. */
  placementCancel: PlacementCancelResult;
  /** Records the end of work that had started. */
  placementEnd: PlacementEndResult;
  /** Records that she was reached again. */
  placementMarkReachable: PlacementMarkReachableResult;
  /** Records that she cannot be reached. */
  placementMarkUnreachable: PlacementMarkUnreachableResult;
  /** Records the terms of a contract or a first pay. */
  placementRecordTerms: PlacementRecordTermsResult;
  /** Moves a planned start to another day. */
  placementRescheduleStart: PlacementRescheduleStartResult;
  /** Closes an entry of the directory. */
  programmeClose: ProgrammeCloseResult;
  /** Saves an entry of the directory; without an id, a new one. */
  programmeSave: ProgrammeSaveResult;
  /** Re-authenticates with your password and a new code: for five minutes you may use operations that require it. */
  reauthenticate: ReauthenticateResult;
  /** Asks her. */
  referralAsk: ReferralAskResult;
  /** Proposes a vacancy for a trainee. */
  referralPropose: ReferralProposeResult;
  /** Sends her card to the employer after she agreed. */
  referralSend: ReferralSendResult;
  /** Withdraws a referral. */
  referralWithdraw: ReferralWithdrawResult;
  /** Records its end. */
  selfEmploymentEnd: SelfEmploymentEndResult;
  /** Records her self-employment. */
  selfEmploymentStart: SelfEmploymentStartResult;
  /** Records its verification. */
  selfEmploymentVerify: SelfEmploymentVerifyResult;
  /** Records a service for one trainee. */
  serviceRecord: ServiceRecordResult;
  /** Voids a record made by mistake; it stays stored and is not counted. */
  serviceVoid: ServiceVoidResult;
  /** Ends one of your sessions. */
  sessionEnd: SessionEndResult;
  /** Extends your session by the idle limit, but never beyond its absolute limit. */
  sessionExtend: SessionExtendResult;
  /** Signs you out everywhere, here too. */
  sessionsEndAll: SessionsEndAllResult;
  /** Signs in. */
  signIn: SignInResult;
  /** Ends your session. */
  signOut: SignOutResult;
  /** Adds a skill that ESCO lacks; for the steward institution. */
  skillAddLocal: SkillAddLocalResult;
  /** Adds a label to a skill, in Khmer or English. */
  skillLabelAdd: SkillLabelAddResult;
  /** Removes a label that the service added. */
  skillLabelRemove: SkillLabelRemoveResult;
  /** Retires a local skill: it stays where it is referenced. */
  skillRetireLocal: SkillRetireLocalResult;
  /** Counts in the background which skills would unlock most; joins an equal count in progress. */
  skillsInDemandCount: SkillsInDemandCountResult;
  /** Opens an account for a member of staff, of your institution or, for the steward, of any. */
  staffAccountAdd: StaffAccountAddResult;
  /** Changes the roles of a colleague; no one can change their own, and the last institution admin cannot be removed. */
  staffAccountChangeRoles: StaffAccountChangeRolesResult;
  /** Closes a colleague's account or yours: signed out everywhere at once. Not the last institution admin's. */
  staffAccountClose: StaffAccountCloseResult;
  /** Issues a new password, second factor and recovery codes to a colleague who lost them; the old ones become invalid, and all sessions of the colleague end. */
  staffAccountReplaceCredentials: StaffAccountReplaceCredentialsResult;
  /** Records the day she left. */
  stayEnd: StayEndResult;
  /** Records a shelter stay. */
  stayStart: StayStartResult;
  /** Voids a stay recorded by mistake; it stays stored and is not counted. */
  stayVoid: StayVoidResult;
  /** Marks a task as done; one to reach her with everything up to the newest event that you saw, or with all of it. */
  taskFinish: TaskFinishResult;
  /** Anonymises a trainee who has left, permanently: her identity and all text about her are erased, counted rows stay. */
  traineeAnonymise: TraineeAnonymiseResult;
  /** Names her case worker. */
  traineeAssignCaseWorker: TraineeAssignCaseWorkerResult;
  /** Blocks a contact method; no message uses it from then on. */
  traineeBlockContact: TraineeBlockContactResult;
  /** Replaces her working profile. expectedVersion: the version you saw; refused if it has changed since. Not checked if left out. */
  traineeChange: TraineeChangeResult;
  /** Issues an access code and a first PIN. */
  traineeCreateAccess: TraineeCreateAccessResult;
  /** Records her exit from the programme and ends everything in her pipeline; contact after a start continues. */
  traineeExit: TraineeExitResult;
  /** Imports working profiles into your institution, in one transaction. */
  traineeImportCommit: TraineeImportCommitResult;
  /** Dry run of an import of working profiles: reports every error, or what it would create. It is rolled back. */
  traineeImportDryRun: TraineeImportDryRunResult;
  /** Undoes an import of working profiles within a day: all its trainees are deleted, or none if there are records about one of them since. */
  traineeImportUndo: TraineeImportUndoResult;
  /** Marks her as job-ready. */
  traineeMakeJobReady: TraineeMakeJobReadyResult;
  /** Starts her preparation. */
  traineePrepare: TraineePrepareResult;
  /** Records a consent. */
  traineeRecordConsent: TraineeRecordConsentResult;
  /** Records that she declined a consent. */
  traineeRecordConsentRefusal: TraineeRecordConsentRefusalResult;
  /** Registers a trainee with her working profile. */
  traineeRegister: TraineeRegisterResult;
  /** Unlocks her account with a new first PIN, after five wrong attempts or when she has lost hers; all its sessions end. */
  traineeResetAccess: TraineeResetAccessResult;
  /** Saves a contact method. */
  traineeSetContact: TraineeSetContactResult;
  /** Sets the grant that pays for her services from now on; none if left out. */
  traineeSetGrant: TraineeSetGrantResult;
  /** Saves her identity in the protected store. expectedVersion: the version you saw, empty if there was no record; refused if it has changed since. Not checked if left out. */
  traineeSetIdentity: TraineeSetIdentityResult;
  /** Records her limits after a review with her. expectedVersion: the version you saw; refused if it has changed since. Not checked if left out. */
  traineeSetLimits: TraineeSetLimitsResult;
  /** Saves her protection in the protected store. expectedVersion: as in traineeSetIdentity; both halves share one version. */
  traineeSetProtection: TraineeSetProtectionResult;
  /** Unblocks a contact method, once it has been verified again. */
  traineeUnblockContact: TraineeUnblockContactResult;
  /** Records that a contact method was verified with her today. */
  traineeVerifyContact: TraineeVerifyContactResult;
  /** Assigns a placement officer, a case worker or both to one or more trainees: all or none. A placement officer hands over her own trainees or takes unassigned ones; a safety lead can reassign any. */
  traineesAssign: TraineesAssignResult;
  /** Approves a submitted vacancy. */
  vacancyApprove: VacancyApproveResult;
  /** Opens an approved vacancy. */
  vacancyOpen: VacancyOpenResult;
  /** Returns a submitted vacancy with remarks. */
  vacancyReturn: VacancyReturnResult;
  /** Records your decision; it takes effect when a second person agrees, and until then you can replace it. */
  vettingDecide: VettingDecideResult;
  /** Plans a visit to a site. */
  vettingPlan: VettingPlanResult;
  /** Records what a visit found. */
  vettingRecordVisit: VettingRecordVisitResult;
  /** Ends a vetting before its time. */
  vettingRevoke: VettingRevokeResult;
  /** Submits a vetting to the two deciders. */
  vettingSubmit: VettingSubmitResult;
};


/** What you can do. */
export type MutationAccountRequestAgreeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationAccountRequestCancelArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationAccountRequestRefuseArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationAgreementBreakArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: AgreementBreakInput;
};


/** What you can do. */
export type MutationAgreementCompleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: AgreementLastDayInput;
};


/** What you can do. */
export type MutationAgreementConvertArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: AgreementLastDayInput;
};


/** What you can do. */
export type MutationAgreementRegisterArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: AgreementRegisterInput;
};


/** What you can do. */
export type MutationAgreementRunArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationAgreementSignArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: AgreementSignInput;
};


/** What you can do. */
export type MutationAlertActArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: AlertActInput;
};


/** What you can do. */
export type MutationAlertMarkUnfoundedArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: ReasonInput;
};


/** What you can do. */
export type MutationAlertOpenArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: AlertOpenInput;
};


/** What you can do. */
export type MutationAlertReopenArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: ReasonInput;
};


/** What you can do. */
export type MutationAlertResolveArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: AlertResolveInput;
};


/** What you can do. */
export type MutationAlertTriageArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: AlertTriageInput;
};


/** What you can do. */
export type MutationAuditExportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: AuditExportInput;
};


/** What you can do. */
export type MutationCalculationCancelArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationCapacityReviewRecordArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: CapacityReviewInput;
};


/** What you can do. */
export type MutationCapacitySupportRecordArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: CapacitySupportInput;
};


/** What you can do. */
export type MutationColleagueSessionsEndArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationCourseChangeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: CourseInput;
};


/** What you can do. */
export type MutationCourseCreateArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: CourseInput;
};


/** What you can do. */
export type MutationCourseEnrolArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: CourseEnrolInput;
};


/** What you can do. */
export type MutationEmployerCloseArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: ReasonInput;
};


/** What you can do. */
export type MutationEmployerDeclareTieArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: EmployerTieInput;
};


/** What you can do. */
export type MutationEmployerExcludeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationEmployerHoldArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: ReasonInput;
};


/** What you can do. */
export type MutationEmployerImportCommitArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: EmployerImportInput;
};


/** What you can do. */
export type MutationEmployerImportDryRunArgs = {
  input: EmployerImportInput;
};


/** What you can do. */
export type MutationEmployerIncludeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationEmployerReinstateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: ReasonInput;
};


/** What you can do. */
export type MutationEmployerRemoveTieArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: EmployerTieInput;
};


/** What you can do. */
export type MutationEmployerSuspendArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: ReasonInput;
};


/** What you can do. */
export type MutationEnrolmentAttendArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: AttendanceInput;
};


/** What you can do. */
export type MutationEnrolmentCompleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: EnrolmentCompleteInput;
};


/** What you can do. */
export type MutationEnrolmentResumeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationEnrolmentSuspendArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationEnrolmentWithdrawArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: EnrolmentWithdrawInput;
};


/** What you can do. */
export type MutationFollowUpAttemptArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationFollowUpCloseArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: FollowUpCloseInput;
};


/** What you can do. */
export type MutationFollowUpCorrectArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: FollowUpRecordInput;
};


/** What you can do. */
export type MutationFollowUpDraftDiscardArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationFollowUpDraftSaveArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: FollowUpDraftInput;
};


/** What you can do. */
export type MutationFollowUpRecordArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: FollowUpRecordInput;
};


/** What you can do. */
export type MutationGrantSaveArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: GrantInput;
};


/** What you can do. */
export type MutationGroupSessionAddAttendeeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: AttendeeInput;
};


/** What you can do. */
export type MutationGroupSessionRecordArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: GroupSessionInput;
};


/** What you can do. */
export type MutationGroupSessionRemoveAttendeeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: AttendeeInput;
};


/** What you can do. */
export type MutationHoldAgreeToLiftArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: ReasonInput;
};


/** What you can do. */
export type MutationIndicatorCountArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: IndicatorCountInput;
};


/** What you can do. */
export type MutationIndicatorExportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: IndicatorExportInput;
};


/** What you can do. */
export type MutationIndicatorPublishArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: IndicatorPublishInput;
};


/** What you can do. */
export type MutationInstitutionAddArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: InstitutionInput;
};


/** What you can do. */
export type MutationInstitutionReferralAcceptArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationInstitutionReferralDraftArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: InstitutionReferralInput;
};


/** What you can do. */
export type MutationInstitutionReferralFinishArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationInstitutionReferralOfferArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationInstitutionReferralRejectArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationInstitutionReferralReleaseArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationInstitutionReferralRevokeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationInstitutionReferralStartServiceArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: InstitutionReferralStartServiceInput;
};


/** What you can do. */
export type MutationLearningReviewRecordArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: LearningReviewInput;
};


/** What you can do. */
export type MutationMessageResendArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationOfferExplainArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: OfferExplainInput;
};


/** What you can do. */
export type MutationPasswordChangeArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: PasswordChangeInput;
};


/** What you can do. */
export type MutationPlacementCancelArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationPlacementEndArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: PlacementEndInput;
};


/** What you can do. */
export type MutationPlacementMarkReachableArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationPlacementMarkUnreachableArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationPlacementRecordTermsArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: PlacementRecordTermsInput;
};


/** What you can do. */
export type MutationPlacementRescheduleStartArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: PlacementRescheduleStartInput;
};


/** What you can do. */
export type MutationProgrammeCloseArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationProgrammeSaveArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey: Scalars['ID']['input'];
  input: ProgrammeInput;
};


/** What you can do. */
export type MutationReauthenticateArgs = {
  input: ReauthenticateInput;
};


/** What you can do. */
export type MutationReferralAskArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationReferralProposeArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: ReferralProposeInput;
};


/** What you can do. */
export type MutationReferralSendArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationReferralWithdrawArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationSelfEmploymentEndArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: SelfEmploymentEndInput;
};


/** What you can do. */
export type MutationSelfEmploymentStartArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: SelfEmploymentInput;
};


/** What you can do. */
export type MutationSelfEmploymentVerifyArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: SelfEmploymentVerifyInput;
};


/** What you can do. */
export type MutationServiceRecordArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: ServiceInput;
};


/** What you can do. */
export type MutationServiceVoidArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationSessionEndArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationSessionsEndAllArgs = {
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationSignInArgs = {
  input: SignInInput;
};


/** What you can do. */
export type MutationSkillAddLocalArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: SkillAddLocalInput;
};


/** What you can do. */
export type MutationSkillLabelAddArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: SkillLabelInput;
  skillCode: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationSkillLabelRemoveArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: SkillLabelInput;
  skillCode: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationSkillRetireLocalArgs = {
  idempotencyKey: Scalars['ID']['input'];
  skillCode: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationSkillsInDemandCountArgs = {
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationStaffAccountAddArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: StaffAccountInput;
};


/** What you can do. */
export type MutationStaffAccountChangeRolesArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: RolesInput;
};


/** What you can do. */
export type MutationStaffAccountCloseArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input?: InputMaybe<HandoverInput>;
};


/** What you can do. */
export type MutationStaffAccountReplaceCredentialsArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationStayEndArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: StayEndInput;
};


/** What you can do. */
export type MutationStayStartArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: StayInput;
};


/** What you can do. */
export type MutationStayVoidArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationTaskFinishArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  upToTaskId?: InputMaybe<Scalars['ID']['input']>;
};


/** What you can do. */
export type MutationTraineeAnonymiseArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: ReasonInput;
};


/** What you can do. */
export type MutationTraineeAssignCaseWorkerArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: CaseWorkerInput;
};


/** What you can do. */
export type MutationTraineeBlockContactArgs = {
  contactMethodId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationTraineeChangeArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: TraineeInput;
};


/** What you can do. */
export type MutationTraineeCreateAccessArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationTraineeExitArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: TraineeExitInput;
};


/** What you can do. */
export type MutationTraineeImportCommitArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: TraineeImportInput;
};


/** What you can do. */
export type MutationTraineeImportDryRunArgs = {
  input: TraineeImportInput;
};


/** What you can do. */
export type MutationTraineeImportUndoArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationTraineeMakeJobReadyArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationTraineePrepareArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationTraineeRecordConsentArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: ConsentInput;
};


/** What you can do. */
export type MutationTraineeRecordConsentRefusalArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: ConsentRefusalInput;
};


/** What you can do. */
export type MutationTraineeRegisterArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: TraineeInput;
};


/** What you can do. */
export type MutationTraineeResetAccessArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationTraineeSetContactArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: ContactMethodInput;
};


/** What you can do. */
export type MutationTraineeSetGrantArgs = {
  grantId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationTraineeSetIdentityArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IdentityInput;
};


/** What you can do. */
export type MutationTraineeSetLimitsArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: LimitsInput;
};


/** What you can do. */
export type MutationTraineeSetProtectionArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: ProtectionInput;
};


/** What you can do. */
export type MutationTraineeUnblockContactArgs = {
  contactMethodId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationTraineeVerifyContactArgs = {
  contactMethodId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationTraineesAssignArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: TraineesAssignInput;
};


/** What you can do. */
export type MutationVacancyApproveArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationVacancyOpenArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationVacancyReturnArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: VacancyReturnInput;
};


/** What you can do. */
export type MutationVettingDecideArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: VettingDecideInput;
};


/** What you can do. */
export type MutationVettingPlanArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: VettingPlanInput;
};


/** What you can do. */
export type MutationVettingRecordVisitArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: VettingVisitInput;
};


/** What you can do. */
export type MutationVettingRevokeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationVettingSubmitArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};

/** One of your sessions. */
export type MySession = {
  __typename?: 'MySession';
  /** The device or program of the session. */
  device: DeviceKind;
  /** When it expires without activity. */
  endsAt: Scalars['DateTime']['output'];
  /** The id. */
  id: Scalars['ID']['output'];
  /** Whether it is the current session. */
  isCurrent: Scalars['Boolean']['output'];
  /** When you signed in. */
  startedAt: Scalars['DateTime']['output'];
  /** When something was last done in it. */
  usedAt: Scalars['DateTime']['output'];
};

/** A skill she has from which one that is short is near. */
export type NearMiss = {
  __typename?: 'NearMiss';
  /** How near, in percent. */
  creditPercent: Scalars['Int']['output'];
  /** The skill she has. */
  have: Skill;
  /** Why one leads to the other. */
  reason: Scalars['String']['output'];
  /** The skill that is short. */
  want: Skill;
};

/** Your new-match notification of one day: newly opened vacancies that match trainees in your care. A vacancy matches a trainee if no rule excludes her and she covers at least half of the required skills. */
export type NewMatchNotification = {
  __typename?: 'NewMatchNotification';
  /** Its id, which is the subject of the notification. */
  id: Scalars['ID']['output'];
  /** The day. */
  notifiedOn: Scalars['LocalDate']['output'];
  /** The number of trainees they match together, each counted once. */
  people: Scalars['Int']['output'];
  /** The vacancies, those with most matching trainees first. */
  vacancies: Array<NewlyMatchingVacancy>;
};

/** A newly opened vacancy that matches trainees in your care. */
export type NewlyMatchingVacancy = {
  __typename?: 'NewlyMatchingVacancy';
  /** How many of them it fits. */
  people: Scalars['Int']['output'];
  /** The vacancy. */
  vacancy: Vacancy;
};

/** There is no valid consent for this. */
export type NoConsent = Refusal & {
  __typename?: 'NoConsent';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
};

/** Every seat of the vacancy is taken. */
export type NoSeatLeft = Refusal & {
  __typename?: 'NoSeatLeft';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
};

/** Refused for now: the numbers are counted in the background first. */
export type NotCalculatedYet = Refusal & {
  __typename?: 'NotCalculatedYet';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
};

/** The site has no valid vetting for the day the work starts. */
export type NotCleared = Refusal & {
  __typename?: 'NotCleared';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
};

/** No record has this id, or none that you may see. */
export type NotFound = Refusal & {
  __typename?: 'NotFound';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
};

/** A precondition is missing. */
export type NotReady = Refusal & {
  __typename?: 'NotReady';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
  /** Codes of what is missing. */
  missing: Array<Scalars['String']['output']>;
};

/** A message to you inside the service. */
export type Notice = {
  __typename?: 'Notice';
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What kind of news it is. */
  kind: Scalars['String']['output'];
  /** What it is about. */
  subjectId: Scalars['ID']['output'];
  /** The news in your language, in neutral words. */
  text: Scalars['String']['output'];
};

/** A page of notices, newest first. */
export type NoticeConnection = {
  __typename?: 'NoticeConnection';
  /** The notices. */
  nodes: Array<Notice>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An occupation of the ESCO classification. */
export type Occupation = {
  __typename?: 'Occupation';
  /** The ESCO identifier. */
  code: Scalars['ID']['output'];
  /** Four digits of ISCO-08. */
  iscoCode: Scalars['String']['output'];
  /** Its name: in Khmer for Khmer readers, if a Khmer name is known. */
  label: Scalars['String']['output'];
};

/** An offer. */
export type Offer = {
  __typename?: 'Offer';
  /** Until when it can be answered. */
  answerBy: Scalars['DateTime']['output'];
  /** What you may do now. */
  availableActions: Array<Scalars['String']['output']>;
  /** When her time to think ends. */
  coolingOffUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The differences from the vacancy. */
  differences: Array<TermDifference>;
  /** When it was explained. */
  explainedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The referral it follows. */
  referral: Referral;
  /** Its state. */
  state: OfferState;
  /** Its terms. */
  terms: Terms;
};

/** The explanation of an offer: she repeated each of these in her own words. */
export type OfferExplainInput = {
  /** She repeated whom to contact. */
  contactPerson: Scalars['Boolean']['input'];
  /** She repeated the hours. */
  hours: Scalars['Boolean']['input'];
  /** The language it was explained in. */
  language: Language;
  /** She repeated the pay. */
  pay: Scalars['Boolean']['input'];
  /** She repeated the workplace. */
  place: Scalars['Boolean']['input'];
};

/** The answer of offerExplain. */
export type OfferExplainPayload = {
  __typename?: 'OfferExplainPayload';
  /** The offer. */
  offer: Offer;
};

/** Result of offerExplain: the payload or a refusal. */
export type OfferExplainResult = InvalidInput | KeyUsedForOtherRequest | NotCleared | NotFound | NotReady | OfferExplainPayload | TransitionNotAllowed;

/** The state of an offer. */
export type OfferState =
  /** Accepted by her. */
  | 'ACCEPTED'
  /** Declined by her. */
  | 'DECLINED'
  /** Being written. */
  | 'DRAFT'
  /** Not answered in time. */
  | 'EXPIRED'
  /** Explained to her. */
  | 'EXPLAINED'
  /** Issued. */
  | 'ISSUED'
  /** Withdrawn. */
  | 'WITHDRAWN';

/** How much of one kind an account is responsible for. */
export type OutstandingWork = {
  __typename?: 'OutstandingWork';
  /** How much of it. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: OutstandingWorkKind;
};

/** What an account is responsible for. */
export type OutstandingWorkKind =
  /** Open safety alerts about those. */
  | 'ALERTS'
  /** Open safety alerts that only this safety lead can handle. */
  | 'ALERTS_AS_LEAD'
  /** Trainees whose case worker it is. */
  | 'CASES'
  /** Follow-ups. */
  | 'FOLLOW_UPS'
  /** Unsent messages. */
  | 'MESSAGES'
  /** Offers that wait to be explained. */
  | 'OFFERS'
  /** Tasks. */
  | 'TASKS'
  /** Trainees whose placement officer it is. */
  | 'TRAINEES'
  /** Planned visits. */
  | 'VISITS';

/** Where a page of a list ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Pass it as after to get the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** A new password of your own. */
export type PasswordChangeInput = {
  /** A password of 12 to 128 characters that is not easy to guess. */
  secret: Scalars['String']['input'];
};

/** The answer of passwordChange. */
export type PasswordChangePayload = {
  __typename?: 'PasswordChangePayload';
  /** True when the new password is valid; only this session stays open. */
  changed: Scalars['Boolean']['output'];
};

/** Result of passwordChange: the payload or a refusal. */
export type PasswordChangeResult = InvalidInput | KeyUsedForOtherRequest | PasswordChangePayload | ReauthenticationNeeded;

/** What a sum of pay is for. */
export type PayPeriod =
  /** A day. */
  | 'DAY'
  /** An hour. */
  | 'HOUR'
  /** A month of 26 days of 8 hours. */
  | 'MONTH'
  /** A piece made. */
  | 'PIECE'
  /** A week. */
  | 'WEEK';

/** A trainee of your institution at an employer on hold, or in the pipeline to it. */
export type PersonAtHeldEmployer = {
  __typename?: 'PersonAtHeldEmployer';
  /** How near she is to the employer. */
  stage: StageAtEmployer;
  /** The trainee. */
  trainee: Trainee;
};

/** The file format of a photo. */
export type PhotoFormat =
  /** JPEG. */
  | 'JPEG'
  /** PNG. */
  | 'PNG'
  /** WebP. */
  | 'WEBP';

/** A placement of a trainee; it counts when both sides have confirmed its start. */
export type Placement = {
  __typename?: 'Placement';
  /** The agreement of an apprenticeship. */
  agreement?: Maybe<Agreement>;
  /** What you may do now. */
  availableActions: Array<Scalars['String']['output']>;
  /** When the employer confirmed it. */
  confirmedByEmployerAt?: Maybe<Scalars['DateTime']['output']>;
  /** When she confirmed the start. */
  confirmedByTraineeAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was promised and what it became, stage by stage. */
  drift: Array<TermsDrift>;
  /** The check-ins with her employer, in the order of their days. */
  employerCheckIns: Array<EmployerCheckIn>;
  /** Why it ended. */
  endReason?: Maybe<PlacementEndReason>;
  /** The last day of work. */
  endedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The contacts of the year after the start, earliest first. */
  followUps: Array<FollowUp>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: VacancyKind;
  /** Learning reviews in the order in which they were held. */
  learningReviews: Array<LearningReview>;
  /** The day of the next learning review; null if there is none. */
  nextReviewDueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Contacts that were not planned, the last one first. */
  otherContacts: Array<FollowUpRecord>;
  /** Whether it is in an enterprise of her own institution, which is counted separately. */
  ownEnterprise: Scalars['Boolean']['output'];
  /** The day first planned for the start. */
  plannedOn: Scalars['LocalDate']['output'];
  /** Its stages in order; the last one is the current one. */
  stages: Array<PlacementStage>;
  /** The day it starts. */
  startsOn: Scalars['LocalDate']['output'];
  /** Its state. */
  state: PlacementState;
  /** The trainee. */
  trainee: Trainee;
  /** The vacancy. */
  vacancy: Vacancy;
  /** When the second of the two confirmed it. */
  verifiedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The answer of placementCancel. */
export type PlacementCancelPayload = {
  __typename?: 'PlacementCancelPayload';
  /** As it is now. */
  placement: Placement;
};

/** Result of placementCancel: the payload or a refusal. */
export type PlacementCancelResult = InvalidInput | KeyUsedForOtherRequest | NotFound | PlacementCancelPayload | TransitionNotAllowed;

/** A page of placements. */
export type PlacementConnection = {
  __typename?: 'PlacementConnection';
  /** The placements. */
  nodes: Array<Placement>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** The end of a placement. */
export type PlacementEndInput = {
  /** The last day of work. */
  endedOn: Scalars['String']['input'];
  /** Whose end it was. */
  kind: PlacementEndKind;
  /** The reason; not every reason is allowed for every end. */
  reason: PlacementEndReason;
};

/** Whose end it was. */
export type PlacementEndKind =
  /** The employer ended it. */
  | 'BY_EMPLOYER'
  /** She ended it. */
  | 'BY_TRAINEE'
  /** Ended as agreed. */
  | 'COMPLETED'
  /** Ended because she was not safe. */
  | 'FOR_SAFETY';

/** The answer of placementEnd. */
export type PlacementEndPayload = {
  __typename?: 'PlacementEndPayload';
  /** As it is now. */
  placement: Placement;
};

/** Why a placement ended. */
export type PlacementEndReason =
  /** A better job. */
  | 'BETTER_JOB'
  /** The contract ended as agreed. */
  | 'CONTRACT_END'
  /** It was dangerous. */
  | 'DANGER'
  /** She was dismissed. */
  | 'DISMISSAL'
  /** Family. */
  | 'FAMILY'
  /** The hours. */
  | 'HOURS'
  /** She moved away. */
  | 'MOVED'
  /** She never started. */
  | 'NEVER_STARTED'
  /** The pay. */
  | 'PAY'
  /** The site closed. */
  | 'SITE_CLOSED'
  /** To study. */
  | 'STUDY'
  /** How she was treated. */
  | 'TREATMENT'
  /** Not known. */
  | 'UNKNOWN';

/** Result of placementEnd: the payload or a refusal. */
export type PlacementEndResult = InvalidInput | KeyUsedForOtherRequest | NotFound | PlacementEndPayload | TransitionNotAllowed;

/** The answer of placementMarkReachable. */
export type PlacementMarkReachablePayload = {
  __typename?: 'PlacementMarkReachablePayload';
  /** As it is now. */
  placement: Placement;
};

/** Result of placementMarkReachable: the payload or a refusal. */
export type PlacementMarkReachableResult = InvalidInput | KeyUsedForOtherRequest | NotFound | PlacementMarkReachablePayload | TransitionNotAllowed;

/** The answer of placementMarkUnreachable. */
export type PlacementMarkUnreachablePayload = {
  __typename?: 'PlacementMarkUnreachablePayload';
  /** As it is now. */
  placement: Placement;
};

/** Result of placementMarkUnreachable: the payload or a refusal. */
export type PlacementMarkUnreachableResult = InvalidInput | KeyUsedForOtherRequest | NotFound | PlacementMarkUnreachablePayload | TransitionNotAllowed;

/** Terms as a contract or a first pay shows them. */
export type PlacementRecordTermsInput = {
  /** Where they were found. */
  stage: RecordedStage;
  /** The terms. */
  terms: TermsInput;
};

/** The answer of placementRecordTerms. */
export type PlacementRecordTermsPayload = {
  __typename?: 'PlacementRecordTermsPayload';
  /** As it is now. */
  placement: Placement;
};

/** Result of placementRecordTerms: the payload or a refusal. */
export type PlacementRecordTermsResult = InvalidInput | KeyUsedForOtherRequest | NotFound | PlacementRecordTermsPayload | TransitionNotAllowed;

/** Another day for a start. */
export type PlacementRescheduleStartInput = {
  /** The new day, at most a year away. */
  startsOn: Scalars['String']['input'];
};

/** The answer of placementRescheduleStart. */
export type PlacementRescheduleStartPayload = {
  __typename?: 'PlacementRescheduleStartPayload';
  /** As it is now. */
  placement: Placement;
};

/** Result of placementRescheduleStart: the payload or a refusal. */
export type PlacementRescheduleStartResult = ExcludedByGates | InvalidInput | KeyUsedForOtherRequest | NotCleared | NotFound | PlacementRescheduleStartPayload | TransitionNotAllowed;

/** A state a placement has been in. */
export type PlacementStage = {
  __typename?: 'PlacementStage';
  /** Whole days it was in it, or is by now. */
  days: Scalars['Int']['output'];
  /** When it entered this stage. */
  enteredAt: Scalars['DateTime']['output'];
  /** Whether it has been there longer than nine of ten placements that have left the stage. */
  isSlow: Scalars['Boolean']['output'];
  /** When it left it; null while it is in it. */
  leftAt?: Maybe<Scalars['DateTime']['output']>;
  /** The state. */
  state: PlacementState;
};

/** How long your institution's placements stay in a state. */
export type PlacementStageTimes = {
  __typename?: 'PlacementStageTimes';
  /** How many are in it now. */
  now: Scalars['Int']['output'];
  /** Half of those have left it within so many days. */
  p50Days?: Maybe<Scalars['Int']['output']>;
  /** Nine of ten have left it within so many days. */
  p90Days?: Maybe<Scalars['Int']['output']>;
  /** How many have left this stage, from which the days are computed. */
  passed: Scalars['Int']['output'];
  /** Those in this stage now, at most 50; mine: of trainees in your care or without an officer. */
  placements: PlacementsInStage;
  /** The state. */
  state: PlacementState;
};


/** How long your institution's placements stay in a state. */
export type PlacementStageTimesPlacementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The state of a placement. */
export type PlacementState =
  /** Both sides confirmed the start. */
  | 'ACTIVE'
  /** She never started. */
  | 'CANCELLED'
  /** Ended as agreed. */
  | 'COMPLETED'
  /** The employer ended it. */
  | 'ENDED_BY_EMPLOYER'
  /** She ended it. */
  | 'ENDED_BY_TRAINEE'
  /** Ended because she was not safe. */
  | 'ENDED_FOR_SAFETY'
  /** The start is planned. */
  | 'PLANNED'
  /** Started, and she cannot be reached. */
  | 'UNREACHABLE';

/** Placements that are in one state now. */
export type PlacementsInStage = {
  __typename?: 'PlacementsInStage';
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** The first of them: those longest in this stage or, for a final stage, the latest. */
  nodes: Array<Placement>;
};

/** The recipient of the service. */
export type Population =
  /** At risk. */
  | 'AT_RISK'
  /** Survivor. */
  | 'SURVIVOR';

/** One field that cannot be accepted. */
export type Problem = {
  __typename?: 'Problem';
  /** What is wrong and how to correct it. */
  message: Scalars['String']['output'];
  /** The field, as in terms.pay.amount. */
  path: Scalars['String']['output'];
};

/** A programme or service outside. */
export type Programme = {
  __typename?: 'Programme';
  /** What it does and for whom. */
  about: Scalars['String']['output'];
  /** What you may do now. */
  availableActions: Array<Scalars['String']['output']>;
  /** When this was last checked. */
  checkedOn: Scalars['LocalDate']['output'];
  /** When it was closed. */
  closedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** How it is reached. */
  contact: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The institution that runs it, if it uses this service. */
  institution?: Maybe<Institution>;
  /** Whether that is more than 180 days ago. */
  isStale: Scalars['Boolean']['output'];
  /** What it provides. */
  kinds: Array<ProgrammeKind>;
  /** The languages spoken there, two letters each. */
  languages: Array<Scalars['String']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its name in Khmer. */
  nameKm?: Maybe<Scalars['String']['output']>;
  /** Where it is. */
  province: Province;
  /** The institution that maintains this entry. */
  savedBy: Institution;
};

/** The answer of programmeClose. */
export type ProgrammeClosePayload = {
  __typename?: 'ProgrammeClosePayload';
  /** The programme. */
  programme: Programme;
};

/** Result of programmeClose: the payload or a refusal. */
export type ProgrammeCloseResult = InvalidInput | KeyUsedForOtherRequest | NotFound | ProgrammeClosePayload | TransitionNotAllowed;

/** A page of programmes, by name. */
export type ProgrammeConnection = {
  __typename?: 'ProgrammeConnection';
  /** The programmes. */
  nodes: Array<Programme>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An entry of the directory. */
export type ProgrammeInput = {
  /** What it does and for whom. */
  about: Scalars['String']['input'];
  /** When this was checked; today when left out. */
  checkedOn?: InputMaybe<Scalars['String']['input']>;
  /** How it is reached. */
  contact: Scalars['String']['input'];
  /** The institution that runs it, if it uses this service. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** What it provides. */
  kinds: Array<ProgrammeKind>;
  /** The languages spoken there, two letters each; Khmer when left out. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** Its name in Khmer. */
  nameKm?: InputMaybe<Scalars['String']['input']>;
  /** Two digits, 01 to 25. */
  provinceCode: Scalars['String']['input'];
};

/** The kind of help of a programme, or for which a person is referred. */
export type ProgrammeKind =
  /** Counselling. */
  | 'COUNSELLING'
  /** Help at once. */
  | 'EMERGENCY'
  /** Finding work. */
  | 'EMPLOYMENT'
  /** Family. */
  | 'FAMILY'
  /** Health care. */
  | 'HEALTH'
  /** Legal help. */
  | 'LEGAL'
  /** Life skills. */
  | 'LIFE_SKILLS'
  /** Reading and writing. */
  | 'LITERACY'
  /** Reckoning. */
  | 'NUMERACY'
  /** A safe place to live. */
  | 'SHELTER'
  /** A small business. */
  | 'SMALL_BUSINESS'
  /** Learning a trade. */
  | 'VOCATIONAL';

/** The answer of programmeSave. */
export type ProgrammeSavePayload = {
  __typename?: 'ProgrammeSavePayload';
  /** The programme. */
  programme: Programme;
};

/** Result of programmeSave: the payload or a refusal. */
export type ProgrammeSaveResult = InvalidInput | KeyUsedForOtherRequest | NotFound | ProgrammeSavePayload | TransitionNotAllowed;

/** The reason for opening a protected record; stored with the access. */
export type ProtectedReason =
  /** Because the law or an authority requires it. */
  | 'LAW'
  /** To record or correct its content. */
  | 'RECORD_KEEPING'
  /** To keep her safe. */
  | 'SAFETY'
  /** To plan or provide support. */
  | 'SUPPORT'
  /** Because she requested her own data. */
  | 'TRAINEE_REQUEST';

/** Identity and protection: for the case worker and the safety lead; each access is logged. */
export type ProtectedRecord = {
  __typename?: 'ProtectedRecord';
  /** Where she lives or is from. */
  address?: Maybe<Scalars['String']['output']>;
  /** How sure it is. */
  birthDateCertainty?: Maybe<Scalars['String']['output']>;
  /** Her birth date. */
  bornOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Her guardian while she is under 18. */
  guardian?: Maybe<Scalars['String']['output']>;
  /** History. */
  history?: Maybe<Scalars['String']['output']>;
  /** The number of her identity paper. */
  idNumber?: Maybe<Scalars['String']['output']>;
  /** Her name in Khmer. */
  khmerName?: Maybe<Scalars['String']['output']>;
  /** Her legal name; null until it is recorded. */
  legalName?: Maybe<Scalars['String']['output']>;
  /** People who may endanger her. */
  namedPeople?: Maybe<Scalars['String']['output']>;
  /** Her own telephone. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Survivor or at risk; null until it is recorded. */
  population?: Maybe<Population>;
  /** Reasons. */
  reasons?: Maybe<Scalars['String']['output']>;
  /** How high the risk is. */
  risk?: Maybe<RiskLevel>;
  /** The version of this record: pass it as expectedVersion, so that the change is refused if the record has changed since. */
  version: Scalars['String']['output'];
};

/** Her protection, in the protected store. */
export type ProtectionInput = {
  /** History. */
  history?: InputMaybe<Scalars['String']['input']>;
  /** People who may endanger her. */
  namedPeople?: InputMaybe<Scalars['String']['input']>;
  /** Survivor or at risk. */
  population: Population;
  /** Reasons. */
  reasons?: InputMaybe<Scalars['String']['input']>;
  /** How high the risk is. */
  risk: RiskLevel;
};

/** A province of Cambodia. */
export type Province = {
  __typename?: 'Province';
  /** Two digits, 01 to 25. */
  code: Scalars['ID']['output'];
  /** The Latin name. */
  name: Scalars['String']['output'];
  /** The Khmer name. */
  nameKm: Scalars['String']['output'];
};

/** What you can read. */
export type Query = {
  __typename?: 'Query';
  /** Account changes that wait for a second person, then those decided in the last 90 days; at most 100, for users who may decide or request them. */
  accountRequests: Array<AccountRequest>;
  /** One safety alert; null if you may not read it. */
  alert?: Maybe<SafetyAlert>;
  /** Safety alerts that you may read, critical ones first, then the newest. */
  alerts: SafetyAlertConnection;
  /** Record access and changes at your institution, newest first: about one person by her code, by one colleague, on some days. Reading it is logged. */
  audit: AuditConnection;
  /** A partner's progress and the support it received: the steward's partners, or your own institution. */
  capacity?: Maybe<Capacity>;
  /** The functions by which partners are reviewed. */
  capacityGuide: CapacityGuide;
  /** Staff of your institution. */
  colleagues: Array<Colleague>;
  /** One course. */
  course?: Maybe<Course>;
  /** Your institution's courses, latest start first. */
  courses: CourseConnection;
  /** Messages that leave in your institution's name, newest first. */
  deliveries: DeliveryConnection;
  /** One employer. */
  employer?: Maybe<Employer>;
  /** All employers by name, or those whose name or registration number contains a text; closed ones only if you query that state. */
  employers: EmployerConnection;
  /** One enrolment. */
  enrolment?: Maybe<Enrolment>;
  /** Enrolments, newest first. */
  enrolments: EnrolmentConnection;
  /** One follow-up. */
  followUp?: Maybe<FollowUp>;
  /** The questions of a form, in your language. */
  followUpQuestions: Array<FollowUpQuestion>;
  /** Follow-ups, earliest due first: those still due or to be completed, or those in one state; those due by a day; your own; exceptOnHold: without those before a start at an employer on hold, since all others ask whether she is safe. */
  followUps: FollowUpConnection;
  /** The limits of her matching, for the officer who reviews them with her; the access is logged. */
  fullLimits?: Maybe<FullLimits>;
  /** One grant. */
  grant?: Maybe<Grant>;
  /** Grants of your institution, all of them at the steward; the latest start first. */
  grants: GrantConnection;
  /** One group session. */
  groupSession?: Maybe<GroupSession>;
  /** Group sessions, newest day first. */
  groupSessions: GroupSessionConnection;
  /** Holds on employers, newest first. */
  holds: EmployerHoldConnection;
  /** The imports that you may run; of shared data, if your institution maintains it. */
  importColumns: Array<ImportColumns>;
  /** Everything that a report counts, in its order. */
  indicatorDefinitions: Array<IndicatorDefinition>;
  /** The periods of a grant that are over and not published, if you may publish them; the latest first of each length. */
  indicatorPeriods: Array<IndicatorPeriod>;
  /** The calculation of the numbers of a report that your institution is about to publish for a grant; null if none was started today. */
  indicatorPublicationCount?: Maybe<Calculation>;
  /** The published reports of a grant, the latest period first: at most 61. */
  indicatorPublications: Array<IndicatorPublication>;
  /** The rows of your own institution behind one number; each access is logged. */
  indicatorRows: IndicatorRowsResult;
  /** Your institution's own numbers from one day to another, as of an instant (now if left out), with the published report of exactly these days. */
  indicators: IndicatorReportResult;
  /** One referral between institutions. */
  institutionReferral?: Maybe<InstitutionReferral>;
  /** Referrals that your institution sent or received, newest first. */
  institutionReferrals: InstitutionReferralConnection;
  /** The institutions that work with this service, by name. */
  institutions: InstitutionConnection;
  /** Skills that the service added, newest first. */
  localSkills: SkillEntryConnection;
  /** One pair scored and explained, also when a gate forbids it. */
  match?: Maybe<Match>;
  /** You; null before signing in. */
  me?: Maybe<StaffMember>;
  /** Where you are signed in, oldest first. */
  mySessions: Array<MySession>;
  /** Your new-match notifications of the last seven days, newest first. */
  newMatchNotifications: Array<NewMatchNotification>;
  /** Messages to you, newest first; those of the last days if `days` is given. */
  notices: NoticeConnection;
  /** Occupations by label in English, or by Khmer terms if known; best first, typo-tolerant if there is no other result. */
  occupations: Array<Occupation>;
  /** One offer. */
  offer?: Maybe<Offer>;
  /** One placement. */
  placement?: Maybe<Placement>;
  /** How long your institution's placements stay in each state, or in one. */
  placementStageTimes: Array<PlacementStageTimes>;
  /** Placements of your institution, newest first; mine: of trainees in your care or without an officer; exceptOnHold: without those at an employer on hold. */
  placements: PlacementConnection;
  /** One programme. */
  programme?: Maybe<Programme>;
  /** Open outside programmes, by name; a text in Khmer or Latin letters is searched in names and descriptions. */
  programmes: ProgrammeConnection;
  /** Her identity and protection; the reason is stored with the access. */
  protectedRecord?: Maybe<ProtectedRecord>;
  /** The 25 provinces. */
  provinces: Array<Province>;
  /** One referral. */
  referral?: Maybe<Referral>;
  /** Your institution's referrals, newest first; mine: of trainees in your care or without an officer; exceptOnHold: without those to an employer on hold. */
  referrals: ReferralConnection;
  /** The picture of a registration photo; null for who is tied to the business. */
  registrationPhoto?: Maybe<RegistrationPhotoFile>;
  /** One trainee's self-employment. */
  selfEmployment?: Maybe<SelfEmployment>;
  /** Self-employment of trainees, newest first. */
  selfEmployments: SelfEmploymentConnection;
  /** One service; null if you may not read it. */
  service?: Maybe<ServiceRecord>;
  /** Services that trainees received, newest day first; records that reveal a hard past are for case workers and the safety lead only. */
  services: ServiceRecordConnection;
  /** One workplace. */
  site?: Maybe<Site>;
  /** Workplaces that need a visit and have none planned, the most urgent first; none of an employer you are tied to. */
  sitesToVisit: SiteToVisitConnection;
  /** One skill with its details. */
  skillEntry?: Maybe<SkillEntry>;
  /** Skills by label in English, or in Khmer if the service added one; best first, typo-tolerant if there is no other result. */
  skills: Array<Skill>;
  /** Skills that would each complete the requirements of more open vacancies for your institution's job-ready trainees, most trainees first. Large numbers are counted in the background: start that with skillsInDemandCount and query again. */
  skillsInDemand: SkillsInDemandResult;
  /** Accounts of your institution, by name; for who administers them. */
  staffAccounts: Array<ColleagueAccount>;
  /** One stay. */
  stay?: Maybe<ShelterStay>;
  /** Shelter stays, newest first; optionally only current ones. */
  stays: ShelterStayConnection;
  /** The tasks of you and your institution, oldest first; mine: assigned to you or unassigned. */
  tasks: TaskConnection;
  /** The release of the taxonomy that scores are computed from now. */
  taxonomyRelease: TaxonomyRelease;
  /** One trainee. */
  trainee?: Maybe<Trainee>;
  /** The trainee with a code. */
  traineeByCode?: Maybe<Trainee>;
  /** One import of trainees that your institution committed. */
  traineeImport?: Maybe<TraineeImport>;
  /** The imports of trainees that your institution committed within the last day, newest first. */
  traineeImports: Array<TraineeImport>;
  /** Your institution's trainees by code, all of them or those in your care, and those whose code begins with a text; those who have left only if you query that state. */
  trainees: TraineeConnection;
  /** Your institution's trainees for whom a grant pays now, by code, without those who have left. */
  traineesOfGrant: TraineeConnection;
  /** Vacancies, newest first. */
  vacancies: VacancyConnection;
  /** One vacancy. */
  vacancy?: Maybe<Vacancy>;
  /** One vetting. */
  vetting?: Maybe<Vetting>;
  /** The checklist in force. */
  vettingChecklist: Array<ChecklistItem>;
  /** Vettings, newest first. */
  vettings: VettingConnection;
};


/** What you can read. */
export type QueryAlertArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<Array<AlertState>>;
};


/** What you can read. */
export type QueryAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** What you can read. */
export type QueryCapacityArgs = {
  partnerId: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryCourseArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryCoursesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<CourseKind>;
};


/** What you can read. */
export type QueryDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<Array<MessageState>>;
};


/** What you can read. */
export type QueryEmployerArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryEmployersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<EmployerState>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What you can read. */
export type QueryEnrolmentArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryEnrolmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  courseId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<EnrolmentState>;
};


/** What you can read. */
export type QueryFollowUpArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryFollowUpQuestionsArgs = {
  form: FollowUpForm;
};


/** What you can read. */
export type QueryFollowUpsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  exceptOnHold?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  state?: InputMaybe<FollowUpState>;
};


/** What you can read. */
export type QueryFullLimitsArgs = {
  traineeId: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryGrantArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What you can read. */
export type QueryGroupSessionArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryGroupSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What you can read. */
export type QueryHoldsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  isLifted?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What you can read. */
export type QueryIndicatorPeriodsArgs = {
  grantId: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryIndicatorPublicationCountArgs = {
  grantId: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryIndicatorPublicationsArgs = {
  grantId: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryIndicatorRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf: Scalars['DateTime']['input'];
  cell: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['LocalDate']['input'];
  grantId: Scalars['ID']['input'];
  to: Scalars['LocalDate']['input'];
};


/** What you can read. */
export type QueryIndicatorsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  from: Scalars['LocalDate']['input'];
  grantId: Scalars['ID']['input'];
  to: Scalars['LocalDate']['input'];
};


/** What you can read. */
export type QueryInstitutionReferralArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryInstitutionReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  side: ReferralSide;
  state?: InputMaybe<InstitutionReferralState>;
};


/** What you can read. */
export type QueryInstitutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What you can read. */
export type QueryLocalSkillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What you can read. */
export type QueryMatchArgs = {
  traineeId: Scalars['ID']['input'];
  vacancyId: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryNewMatchNotificationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What you can read. */
export type QueryNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  days?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What you can read. */
export type QueryOccupationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** What you can read. */
export type QueryOfferArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryPlacementArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryPlacementStageTimesArgs = {
  state?: InputMaybe<PlacementState>;
};


/** What you can read. */
export type QueryPlacementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  exceptOnHold?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  ownEnterprise?: InputMaybe<Scalars['Boolean']['input']>;
  state?: InputMaybe<PlacementState>;
};


/** What you can read. */
export type QueryProgrammeArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ProgrammeKind>>;
  province?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What you can read. */
export type QueryProtectedRecordArgs = {
  reason: ProtectedReason;
  traineeId: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryReferralArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  exceptOnHold?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  state?: InputMaybe<ReferralState>;
};


/** What you can read. */
export type QueryRegistrationPhotoArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QuerySelfEmploymentArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QuerySelfEmploymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What you can read. */
export type QueryServiceArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ServiceKind>;
  traineeId?: InputMaybe<Scalars['ID']['input']>;
};


/** What you can read. */
export type QuerySiteArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QuerySitesToVisitArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What you can read. */
export type QuerySkillEntryArgs = {
  code: Scalars['ID']['input'];
};


/** What you can read. */
export type QuerySkillsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** What you can read. */
export type QuerySkillsInDemandArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What you can read. */
export type QueryStayArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryStaysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What you can read. */
export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  state?: InputMaybe<TaskState>;
};


/** What you can read. */
export type QueryTraineeArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryTraineeByCodeArgs = {
  code: Scalars['String']['input'];
};


/** What you can read. */
export type QueryTraineeImportArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryTraineesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  state?: InputMaybe<TraineeState>;
};


/** What you can read. */
export type QueryTraineesOfGrantArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  grantId: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryVacanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  employerId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<VacancyState>;
};


/** What you can read. */
export type QueryVacancyArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryVettingArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryVettingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<VettingState>;
};

/** Too many attempts; none is checked until then. */
export type RateLimited = Refusal & {
  __typename?: 'RateLimited';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
  /** From when it is possible again. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** A required reason. */
export type ReasonInput = {
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Your password, and where you have a second factor a code that was not used. */
export type ReauthenticateInput = {
  /** Six digits, or a recovery code. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Your password. */
  secret: Scalars['String']['input'];
};

/** The answer of reauthenticate. */
export type ReauthenticatePayload = {
  __typename?: 'ReauthenticatePayload';
  /** Until when you may use operations that require re-authentication. */
  reauthenticatedUntil: Scalars['DateTime']['output'];
};

/** Result of reauthenticate: the payload or a refusal. */
export type ReauthenticateResult = InvalidInput | NotFound | RateLimited | ReauthenticatePayload | SignInRefused;

/** Requires re-authentication: call reauthenticate, then repeat the request. */
export type ReauthenticationNeeded = Refusal & {
  __typename?: 'ReauthenticationNeeded';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
};

/** The kind of recipient. */
export type RecipientKind =
  /** An employer. */
  | 'EMPLOYER'
  /** A member of staff. */
  | 'STAFF'
  /** A trainee. */
  | 'TRAINEE';

/** A stage whose terms staff record. */
export type RecordedStage =
  /** The contract. */
  | 'CONTRACT'
  /** The first pay. */
  | 'FIRST_PAY';

/** A trainee's referral to a vacancy. */
export type Referral = {
  __typename?: 'Referral';
  /** When she answered. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When she was asked. */
  askedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What you may do now. */
  availableActions: Array<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Interviews. */
  interviews: Array<Interview>;
  /** The scoring model of that score. */
  modelId: Scalars['String']['output'];
  /** The latest offer. */
  offer?: Maybe<Offer>;
  /** When it was proposed. */
  proposedAt: Scalars['DateTime']['output'];
  /** The score when it was proposed. */
  score: Scalars['Int']['output'];
  /** When it was sent. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its state. */
  state: ReferralState;
  /** The release of the taxonomy that score was computed from. */
  taxonomyRelease: Scalars['String']['output'];
  /** The trainee. */
  trainee: Trainee;
  /** Minutes of travel. */
  travelMinutes?: Maybe<Scalars['Int']['output']>;
  /** The vacancy. */
  vacancy: Vacancy;
};

/** The answer of referralAsk. */
export type ReferralAskPayload = {
  __typename?: 'ReferralAskPayload';
  /** The referral. */
  referral: Referral;
};

/** Result of referralAsk: the payload or a refusal. */
export type ReferralAskResult = ConflictOfInterest | InvalidInput | KeyUsedForOtherRequest | NoConsent | NoSeatLeft | NotCleared | NotFound | NotReady | ReferralAskPayload | TransitionNotAllowed;

/** A page of referrals, newest first. */
export type ReferralConnection = {
  __typename?: 'ReferralConnection';
  /** The referrals. */
  nodes: Array<Referral>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A trainee and a vacancy that belong together. */
export type ReferralProposeInput = {
  /** The trainee. */
  traineeId: Scalars['ID']['input'];
  /** Minutes of travel. */
  travelMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** The vacancy. */
  vacancyId: Scalars['ID']['input'];
};

/** The answer of referralPropose. */
export type ReferralProposePayload = {
  __typename?: 'ReferralProposePayload';
  /** The referral. */
  referral: Referral;
};

/** Result of referralPropose: the payload or a refusal. */
export type ReferralProposeResult = AlreadyOpen | ConflictOfInterest | ExcludedByGates | InvalidInput | KeyUsedForOtherRequest | NotCleared | NotFound | ReferralProposePayload;

/** The answer of referralSend. */
export type ReferralSendPayload = {
  __typename?: 'ReferralSendPayload';
  /** The referral. */
  referral: Referral;
};

/** Result of referralSend: the payload or a refusal. */
export type ReferralSendResult = ConflictOfInterest | InvalidInput | KeyUsedForOtherRequest | NoConsent | NoSeatLeft | NotCleared | NotFound | NotReady | ReferralSendPayload | TransitionNotAllowed;

/** One of the two sides of a referral between institutions. */
export type ReferralSide =
  /** Your institution has received it. */
  | 'RECEIVING'
  /** Your institution sends. */
  | 'SENDING';

/** The state of a referral. */
export type ReferralState =
  /** She accepted. */
  | 'AGREED'
  /** She has been asked. */
  | 'ASKED'
  /** She declined. */
  | 'DECLINED_BY_TRAINEE'
  /** Expired. */
  | 'EXPIRED'
  /** Hired. */
  | 'HIRED'
  /** Interview in progress. */
  | 'INTERVIEWING'
  /** Not selected. */
  | 'NOT_SELECTED'
  /** An offer was made. */
  | 'OFFERED'
  /** Proposed by staff. */
  | 'PROPOSED'
  /** Sent to the employer. */
  | 'SENT'
  /** Shortlisted. */
  | 'SHORTLISTED'
  /** Viewed. */
  | 'VIEWED'
  /** Withdrawn. */
  | 'WITHDRAWN';

/** The answer of referralWithdraw. */
export type ReferralWithdrawPayload = {
  __typename?: 'ReferralWithdrawPayload';
  /** The referral. */
  referral: Referral;
};

/** Result of referralWithdraw: the payload or a refusal. */
export type ReferralWithdrawResult = InvalidInput | KeyUsedForOtherRequest | NotFound | ReferralWithdrawPayload | TransitionNotAllowed;

/** Why something was refused. */
export type Refusal = {
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
};

/** A photo of a business licence or registration. */
export type RegistrationPhoto = {
  __typename?: 'RegistrationPhoto';
  /** Its height in pixels. */
  height: Scalars['Int']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** When the business sent it. */
  sentAt: Scalars['DateTime']['output'];
  /** Its width in pixels. */
  width: Scalars['Int']['output'];
};

/** The picture of a registration photo. */
export type RegistrationPhotoFile = {
  __typename?: 'RegistrationPhotoFile';
  /** The picture in base64, without the time and place of the photo. */
  content: Scalars['String']['output'];
  /** Its file format. */
  format: PhotoFormat;
};

/** A safe contact method. */
export type ReleasedContactMethod = {
  __typename?: 'ReleasedContactMethod';
  /** Where to meet her, for contact in person. */
  address?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  kind: ContactKind;
  /** Whether a message may be left. */
  mayLeaveMessage: Scalars['Boolean']['output'];
  /** Safe days. */
  safeDays: Array<Weekday>;
  /** Safe from, HH:MM. */
  safeFrom: Scalars['String']['output'];
  /** Safe until, HH:MM. */
  safeTo: Scalars['String']['output'];
};

/** Who she is, as she agreed that one other institution learns it. */
export type ReleasedIdentity = {
  __typename?: 'ReleasedIdentity';
  /** Contact methods she verified. */
  contactMethods: Array<ReleasedContactMethod>;
  /** The name used for her. */
  displayName: Scalars['String']['output'];
  /** Her language. */
  language: Language;
  /** The last day of her consent. */
  until: Scalars['LocalDate']['output'];
};

/** Who gave the answers. */
export type ReportedBy =
  /** She alone. */
  | 'TRAINEE_ALONE'
  /** She to a member of staff. */
  | 'TRAINEE_TO_STAFF';

/** A remark on a field of a vacancy. */
export type ReviewRemark = {
  __typename?: 'ReviewRemark';
  /** The field it is about. */
  field: Scalars['String']['output'];
  /** What should change. */
  message: Scalars['String']['output'];
};

/** A remark on a field. */
export type ReviewRemarkInput = {
  /** The field. */
  field: Scalars['String']['input'];
  /** What should change. */
  message: Scalars['String']['input'];
};

/** How high a risk is. */
export type RiskLevel =
  /** High. */
  | 'HIGH'
  /** Low. */
  | 'LOW'
  /** Medium. */
  | 'MEDIUM';

/** What a member of staff does here. */
export type Role =
  /** Knows the person's case. */
  | 'CASE_WORKER'
  /** Runs the institution's accounts. */
  | 'INSTITUTION_ADMIN'
  /** Counts and reports. */
  | 'MONITORING_OFFICER'
  /** Matches, refers and follows up. */
  | 'PLACEMENT_OFFICER'
  /** Answers for safety. */
  | 'SAFETY_LEAD'
  /** Runs the installation. */
  | 'SYSTEM_ADMIN'
  /** Visits and vets employers. */
  | 'VETTING_OFFICER';

/** The roles of an account. */
export type RolesInput = {
  /** All roles the account is to have. */
  roles: Array<Role>;
};

/** A safety alert; not found for readers who may not see it. */
export type SafetyAlert = {
  __typename?: 'SafetyAlert';
  /** What was done, the oldest first. */
  actions: Array<AlertAction>;
  /** What you may do now. */
  availableActions: Array<Scalars['String']['output']>;
  /** The employer it is about. */
  employer?: Maybe<Employer>;
  /** When it was closed. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When an officer first spoke with her about it or acted. */
  firstActionAt?: Maybe<Scalars['DateTime']['output']>;
  /** The hold it caused. */
  hold?: Maybe<EmployerHold>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it rests on. */
  indicators: Array<Indicator>;
  /** Whether her life is at risk. */
  lifeAtRisk: Scalars['Boolean']['output'];
  /** Whether the authorities were informed. */
  mandatoryReport: MandatoryReport;
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** Its result. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** The placement it is about. */
  placement?: Maybe<Placement>;
  /** The answer that caused it; null if staff opened it. */
  record?: Maybe<FollowUpRecord>;
  /** How often it was opened again. */
  reopenedCount: Scalars['Int']['output'];
  /** Her wishes. */
  safetyWishes?: Maybe<Scalars['String']['output']>;
  /** How grave it is. */
  severity: AlertSeverity;
  /** Its source. */
  source: AlertSource;
  /** Its state. */
  state: AlertState;
  /** The trainee it is about. */
  trainee: Trainee;
  /** Whether she agreed with how it was resolved. */
  traineeAgreed?: Maybe<Scalars['Boolean']['output']>;
  /** The version of her wishes and of the risk to her life: pass it as expectedVersion, so that the change is refused if they have changed since. */
  version: Scalars['String']['output'];
};

/** A page of safety alerts. */
export type SafetyAlertConnection = {
  __typename?: 'SafetyAlertConnection';
  /** The alerts, critical ones first, then the newest. */
  nodes: Array<SafetyAlert>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One missing skill, and the rank the vacancy would have for her with it. */
export type ScoreGain = {
  __typename?: 'ScoreGain';
  /** Her level; null when she does not have it. */
  have?: Maybe<Scalars['Int']['output']>;
  /** Whether this skill alone makes the vacancy impossible for her now. */
  isBlocking: Scalars['Boolean']['output'];
  /** The required level. */
  level: Scalars['Int']['output'];
  /** Its rank among the vacancies that would then be possible for her, from 1. */
  rank: Scalars['Int']['output'];
  /** How many these would be. */
  rankTotal: Scalars['Int']['output'];
  /** The score it would then have. */
  score: Scalars['Int']['output'];
  /** The skill. */
  skill: Skill;
};

/** Another person must do this. */
export type SecondPersonNeeded = Refusal & {
  __typename?: 'SecondPersonNeeded';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
};

/** Self-employment of a trainee; counted separately from placements. */
export type SelfEmployment = {
  __typename?: 'SelfEmployment';
  /** What she does. */
  activity: Scalars['String']['output'];
  /** What you may do now. */
  availableActions: Array<Scalars['String']['output']>;
  /** Its last day. */
  endedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The grant that pays. */
  grantId?: Maybe<Scalars['ID']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Four digits of ISCO-08. */
  iscoCode?: Maybe<Scalars['String']['output']>;
  /** What ISCO-08 calls it; in Khmer for who reads Khmer, where a Khmer name is known. */
  iscoLabel?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Since when. */
  startedOn: Scalars['LocalDate']['output'];
  /** Its state. */
  state: SelfEmploymentState;
  /** Whose work it is. */
  trainee: Trainee;
  /** How it was verified. */
  verificationMethod?: Maybe<VerificationMethod>;
  /** On which day it was verified. */
  verifiedOn?: Maybe<Scalars['LocalDate']['output']>;
};

/** A page of self-employment, newest first. */
export type SelfEmploymentConnection = {
  __typename?: 'SelfEmploymentConnection';
  /** The self-employments. */
  nodes: Array<SelfEmployment>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** How self-employment ended. */
export type SelfEmploymentEndInput = {
  /** Its last day. */
  endedOn: Scalars['LocalDate']['input'];
};

/** Payload of selfEmploymentEnd. */
export type SelfEmploymentEndPayload = {
  __typename?: 'SelfEmploymentEndPayload';
  /** The work. */
  selfEmployment: SelfEmployment;
};

/** Result of selfEmploymentEnd: the payload or a refusal. */
export type SelfEmploymentEndResult = InvalidInput | KeyUsedForOtherRequest | NotFound | SelfEmploymentEndPayload | TransitionNotAllowed;

/** Self-employment that has started. */
export type SelfEmploymentInput = {
  /** What she does. */
  activity: Scalars['String']['input'];
  /** The grant that pays; if left out, the one that pays for her now. */
  grantId?: InputMaybe<Scalars['ID']['input']>;
  /** Four digits of ISCO-08. */
  iscoCode?: InputMaybe<Scalars['String']['input']>;
  /** Since when, today or before. */
  startedOn: Scalars['LocalDate']['input'];
  /** Whose work it is. */
  traineeId: Scalars['ID']['input'];
};

/** Payload of selfEmploymentStart. */
export type SelfEmploymentStartPayload = {
  __typename?: 'SelfEmploymentStartPayload';
  /** The work. */
  selfEmployment: SelfEmployment;
};

/** Result of selfEmploymentStart: the payload or a refusal. */
export type SelfEmploymentStartResult = InvalidInput | KeyUsedForOtherRequest | NotFound | SelfEmploymentStartPayload | TransitionNotAllowed;

/** The state of self-employment. */
export type SelfEmploymentState =
  /** It has ended. */
  | 'ENDED'
  /** It has started. */
  | 'STARTED'
  /** It has been verified. */
  | 'VERIFIED';

/** How her self-employment was verified. */
export type SelfEmploymentVerifyInput = {
  /** How. */
  method: VerificationMethod;
  /** On which day. */
  verifiedOn: Scalars['LocalDate']['input'];
};

/** Payload of selfEmploymentVerify. */
export type SelfEmploymentVerifyPayload = {
  __typename?: 'SelfEmploymentVerifyPayload';
  /** The work. */
  selfEmployment: SelfEmployment;
};

/** Result of selfEmploymentVerify: the payload or a refusal. */
export type SelfEmploymentVerifyResult = InvalidInput | KeyUsedForOtherRequest | NotFound | SelfEmploymentVerifyPayload | TransitionNotAllowed;

/** A service for one person. */
export type ServiceInput = {
  /** The grant that pays; if left out, the one that pays for her now. */
  grantId?: InputMaybe<Scalars['ID']['input']>;
  /** For how many hours, more than 0 and at most 24. */
  hours?: InputMaybe<Scalars['Float']['input']>;
  /** The kind of service; group counselling is recorded as a group session. */
  kind: ServiceKind;
  /** On which day, today or before, at most 90 days before she was registered. */
  providedOn: Scalars['LocalDate']['input'];
  /** Who gave it. */
  provider: Scalars['String']['input'];
  /** The trainee who received it. */
  traineeId: Scalars['ID']['input'];
};

/** A kind of service. */
export type ServiceKind =
  /** Money or things. */
  | 'CASH_OR_KIND'
  /** Counselling in a group; it names its session. */
  | 'COUNSELLING_GROUP'
  /** Counselling for one person. */
  | 'COUNSELLING_INDIVIDUAL'
  /** Help in an emergency. */
  | 'EMERGENCY_ASSISTANCE'
  /** Work with her family. */
  | 'FAMILY'
  /** Health care. */
  | 'HEALTH'
  /** Getting ready for an interview. */
  | 'INTERVIEW_SUPPORT'
  /** Getting ready for work. */
  | 'JOB_READINESS'
  /** Looking for work together. */
  | 'JOB_SEARCH'
  /** Legal help. */
  | 'LEGAL'
  /** Support with starting and staying in a placement. */
  | 'PLACEMENT_SUPPORT'
  /** Being introduced to an employer. */
  | 'REFERRAL_SUPPORT';

/** A service that a trainee received; records that reveal a hard past are for case workers and the safety lead only. */
export type ServiceRecord = {
  __typename?: 'ServiceRecord';
  /** What you may do now. */
  availableActions: Array<Scalars['String']['output']>;
  /** The grant that pays. */
  grantId?: Maybe<Scalars['ID']['output']>;
  /** For how many hours. */
  hours?: Maybe<Scalars['Float']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it was. */
  kind: ServiceKind;
  /** On which day. */
  providedOn: Scalars['LocalDate']['output'];
  /** Who gave it. */
  provider: Scalars['String']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Her group session, if it was one. */
  session?: Maybe<GroupSession>;
  /** Whether it counts. */
  state: ServiceState;
  /** The trainee who received it. */
  trainee: Trainee;
};

/** A page of services, newest day first. */
export type ServiceRecordConnection = {
  __typename?: 'ServiceRecordConnection';
  /** The services. */
  nodes: Array<ServiceRecord>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Payload of serviceRecord. */
export type ServiceRecordPayload = {
  __typename?: 'ServiceRecordPayload';
  /** The record. */
  service: ServiceRecord;
};

/** Result of serviceRecord: the payload or a refusal. */
export type ServiceRecordResult = InvalidInput | KeyUsedForOtherRequest | NotFound | ServiceRecordPayload | TransitionNotAllowed;

/** Whether a record counts. */
export type ServiceState =
  /** It counts. */
  | 'RECORDED'
  /** It was made by mistake and is voided. */
  | 'VOIDED';

/** Payload of serviceVoid. */
export type ServiceVoidPayload = {
  __typename?: 'ServiceVoidPayload';
  /** The record. */
  service: ServiceRecord;
};

/** Result of serviceVoid: the payload or a refusal. */
export type ServiceVoidResult = InvalidInput | KeyUsedForOtherRequest | NotFound | ServiceVoidPayload | TransitionNotAllowed;

/** The answer of sessionEnd. */
export type SessionEndPayload = {
  __typename?: 'SessionEndPayload';
  /** The id of the closed session. */
  id: Scalars['ID']['output'];
};

/** Result of sessionEnd: the payload or a refusal. */
export type SessionEndResult = InvalidInput | KeyUsedForOtherRequest | NotFound | SessionEndPayload;

/** The answer of sessionExtend. */
export type SessionExtendPayload = {
  __typename?: 'SessionExtendPayload';
  /** Your session, with its new end. */
  session: MySession;
};

/** Result of sessionExtend: the payload or a refusal. */
export type SessionExtendResult = NotFound | SessionExtendPayload;

/** The answer of sessionsEndAll. */
export type SessionsEndAllPayload = {
  __typename?: 'SessionsEndAllPayload';
  /** The number of closed sessions, including this one. */
  ended: Scalars['Int']['output'];
};

/** Result of sessionsEndAll: the payload or a refusal. */
export type SessionsEndAllResult = InvalidInput | KeyUsedForOtherRequest | NotFound | SessionsEndAllPayload;

/** Nights of a trainee in the shelter; for case workers and the safety lead only. */
export type ShelterStay = {
  __typename?: 'ShelterStay';
  /** What you may do now. */
  availableActions: Array<Scalars['String']['output']>;
  /** The first night. */
  fromOn: Scalars['LocalDate']['output'];
  /** The grant that pays. */
  grantId?: Maybe<Scalars['ID']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Its state. */
  state: StayState;
  /** Her last day; null during the stay. */
  toOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Who stays. */
  trainee: Trainee;
};

/** A page of stays, newest first. */
export type ShelterStayConnection = {
  __typename?: 'ShelterStayConnection';
  /** The stays. */
  nodes: Array<ShelterStay>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** The words that open an account. */
export type SignInInput = {
  /** The six-digit code of the second factor, or a recovery code, if the account has one. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address or access code. */
  login: Scalars['String']['input'];
  /** Password or PIN. */
  secret: Scalars['String']['input'];
};

/** The result of signing in. */
export type SignInPayload = {
  __typename?: 'SignInPayload';
  /** When it ends at the latest. */
  expiresAt: Scalars['DateTime']['output'];
  /** Send it as Authorization: Bearer. */
  token: Scalars['String']['output'];
};

/** The login or the credentials are wrong. */
export type SignInRefused = Refusal & {
  __typename?: 'SignInRefused';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
};

/** What signing in answers. */
export type SignInResult = InvalidInput | RateLimited | SignInPayload | SignInRefused;

/** The answer of signOut. */
export type SignOutPayload = {
  __typename?: 'SignOutPayload';
  /** True when the session has been closed. */
  ended: Scalars['Boolean']['output'];
};

/** Result of signOut: the payload or a refusal. */
export type SignOutResult = NotFound | SignOutPayload;

/** A workplace. */
export type Site = {
  __typename?: 'Site';
  /** Its address. */
  address: Scalars['String']['output'];
  /** Its district. */
  district: Scalars['String']['output'];
  /** The employer. */
  employer: Employer;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether it is cleared on a day; today when left out. */
  isCleared: Scalars['Boolean']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its province. */
  province: Province;
  /** Its vettings, newest first. */
  vettings: Array<Vetting>;
};


/** A workplace. */
export type SiteIsClearedArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A workplace that needs a visit, and for which none is planned. */
export type SiteToVisit = {
  __typename?: 'SiteToVisit';
  /** The last day on which the visit is in time: for a renewal the last day of the approval. */
  dueOn: Scalars['LocalDate']['output'];
  /** Why. */
  reason: VisitReason;
  /** The workplace. */
  site: Site;
};

/** A page of workplaces to visit. */
export type SiteToVisitConnection = {
  __typename?: 'SiteToVisitConnection';
  /** The workplaces. */
  nodes: Array<SiteToVisit>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A skill of the ESCO classification, or a local one that the service added because ESCO lacks it. */
export type Skill = {
  __typename?: 'Skill';
  /** The ESCO identifier; of a local skill one of its own. */
  code: Scalars['ID']['output'];
  /** Its label in your language, or else in English. */
  label: Scalars['String']['output'];
};

/** A skill that ESCO lacks; one label at least. */
export type SkillAddLocalInput = {
  /** Its label in English. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** Its label in Khmer. */
  labelKm?: InputMaybe<Scalars['String']['input']>;
  /** The skill of ESCO it is mapped to. */
  mappedToCode: Scalars['ID']['input'];
  /** How it relates to that one. */
  relation: LocalSkillRelation;
};

/** The answer of skillAddLocal. */
export type SkillAddLocalPayload = {
  __typename?: 'SkillAddLocalPayload';
  /** The skill with its details. */
  skillEntry: SkillEntry;
};

/** Result of skillAddLocal: the payload or a refusal. */
export type SkillAddLocalResult = InvalidInput | KeyUsedForOtherRequest | NotFound | SkillAddLocalPayload;

/** A skill of a trainee. */
export type SkillAssertion = {
  __typename?: 'SkillAssertion';
  /** The day on which it was confirmed. */
  assertedOn: Scalars['LocalDate']['output'];
  /** What shows it. */
  evidence?: Maybe<Scalars['String']['output']>;
  /** 1 to 4. */
  level: Scalars['Int']['output'];
  /** The skill. */
  skill: Skill;
  /** Who confirms it. */
  source: SkillSource;
};

/** A skill of a trainee. */
export type SkillAssertionInput = {
  /** What shows it. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 4. */
  level: Scalars['Int']['input'];
  /** The ESCO identifier. */
  skillCode: Scalars['ID']['input'];
  /** Who confirms it. */
  source: SkillSource;
};

/** How her skills meet a required skill. */
export type SkillCredit =
  /** She has it at the required level. */
  | 'AT_LEVEL'
  /** She has it below that level. */
  | 'BELOW_LEVEL'
  /** Another skill of hers is used together with it and counts a little. */
  | 'CO_USE'
  /** Not at all. */
  | 'NONE';

/** A skill as those who maintain the taxonomy see it. */
export type SkillEntry = {
  __typename?: 'SkillEntry';
  /** What you may do with it now. */
  availableActions: Array<Scalars['String']['output']>;
  /** What the service itself calls it, oldest first. */
  localLabels: Array<SkillLabel>;
  /** Of a local skill: the skill of ESCO from which it takes its weight and its neighbours. */
  mappedTo?: Maybe<Skill>;
  /** Of a local skill: how it relates to that one. */
  relation?: Maybe<LocalSkillRelation>;
  /** The skill. */
  skill: Skill;
  /** Whether it may be newly referenced. */
  state: SkillState;
};

/** A page of skills with their details. */
export type SkillEntryConnection = {
  __typename?: 'SkillEntryConnection';
  /** The entries. */
  nodes: Array<SkillEntry>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** What one skill alone would unlock for your institution's job-ready trainees. */
export type SkillInDemand = {
  __typename?: 'SkillInDemand';
  /** The highest level that any of them would need, 1 to 4. */
  level: Scalars['Int']['output'];
  /** The skill. */
  skill: Skill;
  /** The number of trainees for whom it would unlock a vacancy. */
  trainees: Scalars['Int']['output'];
  /** How many open vacancies it would unlock for one or another. */
  vacancies: Scalars['Int']['output'];
};

/** What the service itself calls a skill; employers and trainees read it, too. */
export type SkillLabel = {
  __typename?: 'SkillLabel';
  /** The words. */
  label: Scalars['String']['output'];
  /** Their language. */
  language: Language;
};

/** The answer of skillLabelAdd. */
export type SkillLabelAddPayload = {
  __typename?: 'SkillLabelAddPayload';
  /** The skill with its details. */
  skillEntry: SkillEntry;
};

/** Result of skillLabelAdd: the payload or a refusal. */
export type SkillLabelAddResult = InvalidInput | KeyUsedForOtherRequest | NotFound | SkillLabelAddPayload | TransitionNotAllowed;

/** A label of a skill. */
export type SkillLabelInput = {
  /** The words, at most 120 characters. */
  label: Scalars['String']['input'];
  /** Their language. */
  language: Language;
};

/** The answer of skillLabelRemove. */
export type SkillLabelRemovePayload = {
  __typename?: 'SkillLabelRemovePayload';
  /** The skill with its details. */
  skillEntry: SkillEntry;
};

/** Result of skillLabelRemove: the payload or a refusal. */
export type SkillLabelRemoveResult = InvalidInput | KeyUsedForOtherRequest | NotFound | NotReady | SkillLabelRemovePayload;

/** Whether a skill is required or desired. */
export type SkillNeed =
  /** Desired. */
  | 'DESIRED'
  /** Required. */
  | 'REQUIRED';

/** A skill of a vacancy. */
export type SkillRequirement = {
  __typename?: 'SkillRequirement';
  /** Whether candidates below the level are excluded. */
  gate: Scalars['Boolean']['output'];
  /** The least level, 1 to 4. */
  minLevel: Scalars['Int']['output'];
  /** Required or desired. */
  need: SkillNeed;
  /** The skill. */
  skill: Skill;
};

/** The answer of skillRetireLocal. */
export type SkillRetireLocalPayload = {
  __typename?: 'SkillRetireLocalPayload';
  /** The skill with its details. */
  skillEntry: SkillEntry;
};

/** Result of skillRetireLocal: the payload or a refusal. */
export type SkillRetireLocalResult = InvalidInput | KeyUsedForOtherRequest | NotFound | SkillRetireLocalPayload | TransitionNotAllowed;

/** Who confirms that she has a skill. */
export type SkillSource =
  /** An employer. */
  | 'EMPLOYER'
  /** An instructor. */
  | 'INSTRUCTOR'
  /** She herself. */
  | 'SELF'
  /** A test. */
  | 'TEST';

/** Whether a skill may be newly referenced. */
export type SkillState =
  /** It may be named. */
  | 'ACTIVE'
  /** It stays where it is referenced; no new profile, vacancy or course may reference it. */
  | 'RETIRED';

/** What one skill alone would unlock for her. */
export type SkillUnlock = {
  __typename?: 'SkillUnlock';
  /** Her level; null when she does not have it. */
  have?: Maybe<Scalars['Int']['output']>;
  /** The skill. */
  skill: Skill;
  /** The same by level, lowest first. */
  steps: Array<UnlockStep>;
  /** The number of further open vacancies whose requirements she would meet, at the highest required level. */
  vacancies: Scalars['Int']['output'];
};

/** The answer of skillsInDemandCount. */
export type SkillsInDemandCountPayload = {
  __typename?: 'SkillsInDemandCountPayload';
  /** The calculation, new or in progress. */
  calculation: Calculation;
};

/** Result of skillsInDemandCount: the payload or a refusal. */
export type SkillsInDemandCountResult = EditConflict | InvalidInput | KeyUsedForOtherRequest | SkillsInDemandCountPayload | TooManyCalculations;

/** Which skills would unlock most, as of an instant. */
export type SkillsInDemandReport = {
  __typename?: 'SkillsInDemandReport';
  /** The instant it was counted at: what changed later is not in it. */
  asOf: Scalars['DateTime']['output'];
  /** Whether a worker counted it in the background. */
  isCalculated: Scalars['Boolean']['output'];
  /** The skills, most trainees first. */
  skills: Array<SkillInDemand>;
};

/** Result of skillsInDemand: the skills, or the progress of the worker that counts them. */
export type SkillsInDemandResult = Calculation | SkillsInDemandReport;

/** An account that was opened. */
export type StaffAccount = {
  __typename?: 'StaffAccount';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its institution. */
  institution: Institution;
  /** What it signs in with. */
  login: Scalars['String']['output'];
};

/** The answer of staffAccountAdd. */
export type StaffAccountAddPayload = {
  __typename?: 'StaffAccountAddPayload';
  /** The account; null while it waits for a second person. */
  account?: Maybe<StaffAccount>;
  /** Recovery codes, shown once; null if the request is repeated, and while it waits. */
  recoveryCodes?: Maybe<Array<Scalars['String']['output']>>;
  /** What waits for a second person; null if the account is open. */
  request?: Maybe<AccountRequest>;
  /** Its first password, shown once; null when the request is repeated. */
  secret?: Maybe<Scalars['String']['output']>;
  /** The seed of its second factor, shown once; null when the request is repeated, and while it waits: the second person is shown it. */
  totpSecret?: Maybe<Scalars['String']['output']>;
};

/** Result of staffAccountAdd: the payload or a refusal. */
export type StaffAccountAddResult = AlreadyOpen | InvalidInput | KeyUsedForOtherRequest | NotFound | ReauthenticationNeeded | SecondPersonNeeded | StaffAccountAddPayload;

/** The answer of staffAccountChangeRoles. */
export type StaffAccountChangeRolesPayload = {
  __typename?: 'StaffAccountChangeRolesPayload';
  /** The accounts of your institution now. */
  accounts: Array<ColleagueAccount>;
  /** What waits for a second person; null if the change is done. */
  request?: Maybe<AccountRequest>;
};

/** Result of staffAccountChangeRoles: the payload or a refusal. */
export type StaffAccountChangeRolesResult = HandoverNeeded | InvalidInput | KeyUsedForOtherRequest | NotFound | NotReady | ReauthenticationNeeded | SecondPersonNeeded | StaffAccountChangeRolesPayload;

/** The answer of staffAccountClose. */
export type StaffAccountClosePayload = {
  __typename?: 'StaffAccountClosePayload';
  /** The accounts of your institution now. */
  accounts: Array<ColleagueAccount>;
};

/** Result of staffAccountClose: the payload or a refusal. */
export type StaffAccountCloseResult = ConflictOfInterest | HandoverNeeded | InvalidInput | KeyUsedForOtherRequest | NotFound | NotReady | ReauthenticationNeeded | StaffAccountClosePayload | TransitionNotAllowed;

/** A member of staff who gets an account. */
export type StaffAccountInput = {
  /** The name. */
  displayName: Scalars['String']['input'];
  /** The address, which is the login too. */
  email: Scalars['String']['input'];
  /** The institution. */
  institutionId: Scalars['ID']['input'];
  /** The language; Khmer if left out. */
  language?: InputMaybe<Language>;
  /** The member's role. */
  roles: Array<Role>;
};

/** The answer of staffAccountReplaceCredentials. */
export type StaffAccountReplaceCredentialsPayload = {
  __typename?: 'StaffAccountReplaceCredentialsPayload';
  /** The account. */
  account: ColleagueAccount;
  /** Recovery codes, shown once; null if the request is repeated, and while it waits. */
  recoveryCodes?: Maybe<Array<Scalars['String']['output']>>;
  /** What waits for a second person; null if the credentials are valid already. */
  request?: Maybe<AccountRequest>;
  /** The new password, shown once; null when the request is repeated. */
  secret?: Maybe<Scalars['String']['output']>;
  /** The seed of the new second factor, shown once; null when the request is repeated, and while it waits: the second person is shown it. */
  totpSecret?: Maybe<Scalars['String']['output']>;
};

/** Result of staffAccountReplaceCredentials: the payload or a refusal. */
export type StaffAccountReplaceCredentialsResult = InvalidInput | KeyUsedForOtherRequest | NotFound | ReauthenticationNeeded | SecondPersonNeeded | StaffAccountReplaceCredentialsPayload | TransitionNotAllowed;

/** A member of staff. */
export type StaffMember = {
  __typename?: 'StaffMember';
  /** The name. */
  displayName: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The institution. */
  institution: Institution;
  /** The language. */
  language: Language;
  /** What you may do, each as in follow-up.record. */
  may: Array<Scalars['String']['output']>;
  /** The roles. */
  roles: Array<Role>;
  /** Today in Phnom Penh, by the clock of the service. */
  today: Scalars['LocalDate']['output'];
};

/** The stage of a trainee at an employer. */
export type StageAtEmployer =
  /** She works there. */
  | 'AT_WORK'
  /** She has an offer, an interview or a referral there. */
  | 'ON_THE_WAY'
  /** Her start there is planned. */
  | 'STARTING';

/** How a stay ends. */
export type StayEndInput = {
  /** The day she left. */
  toOn: Scalars['LocalDate']['input'];
};

/** Payload of stayEnd. */
export type StayEndPayload = {
  __typename?: 'StayEndPayload';
  /** The stay. */
  stay: ShelterStay;
};

/** Result of stayEnd: the payload or a refusal. */
export type StayEndResult = InvalidInput | KeyUsedForOtherRequest | NotFound | StayEndPayload | TransitionNotAllowed;

/** A stay that begins, or one that is over already. */
export type StayInput = {
  /** The first night, today or before, at most two years before she was registered. */
  fromOn: Scalars['LocalDate']['input'];
  /** The grant that pays; if left out, the one that pays for her now. */
  grantId?: InputMaybe<Scalars['ID']['input']>;
  /** Her last day; leave it out during the stay. */
  toOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Who stays. */
  traineeId: Scalars['ID']['input'];
};

/** Payload of stayStart. */
export type StayStartPayload = {
  __typename?: 'StayStartPayload';
  /** The stay. */
  stay: ShelterStay;
};

/** Result of stayStart: the payload or a refusal. */
export type StayStartResult = InvalidInput | KeyUsedForOtherRequest | NotFound | StayStartPayload | TransitionNotAllowed;

/** The state of a stay. */
export type StayState =
  /** It is over. */
  | 'ENDED'
  /** Current. */
  | 'OPEN'
  /** It was recorded by mistake and is voided. */
  | 'VOIDED';

/** Payload of stayVoid. */
export type StayVoidPayload = {
  __typename?: 'StayVoidPayload';
  /** The stay. */
  stay: ShelterStay;
};

/** Result of stayVoid: the payload or a refusal. */
export type StayVoidResult = InvalidInput | KeyUsedForOtherRequest | NotFound | StayVoidPayload | TransitionNotAllowed;

/** An amount of money without a period. */
export type Sum = {
  __typename?: 'Sum';
  /** A decimal number, as in 208.00. */
  amount: Scalars['String']['output'];
  /** The currency. */
  currency: Currency;
};

/** An amount of money without a period. */
export type SumInput = {
  /** A decimal number, as in 208.00. */
  amount: Scalars['String']['input'];
  /** The currency. */
  currency: Currency;
};

/** Something a member of staff must do. */
export type Task = {
  __typename?: 'Task';
  /** When the task was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The last day on which it is done in time. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The employer it is about. */
  employer?: Maybe<Employer>;
  /** The follow-up it is about, for those who may read it. */
  followUp?: Maybe<FollowUp>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What kind it is. */
  kind: TaskKind;
  /** Its state. */
  state: TaskState;
  /** What to do, as text; for a task to reach her, everything she should know and why no message about it may be sent. */
  text: Scalars['String']['output'];
  /** The trainee it is about. */
  trainee?: Maybe<Trainee>;
  /** The newest event of this task: pass it to taskFinish, so that later ones stay open. */
  upToTaskId: Scalars['ID']['output'];
};

/** A page of tasks, oldest first. */
export type TaskConnection = {
  __typename?: 'TaskConnection';
  /** The tasks. */
  nodes: Array<Task>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** The answer of taskFinish. */
export type TaskFinishPayload = {
  __typename?: 'TaskFinishPayload';
  /** The task. */
  task: Task;
};

/** Result of taskFinish: the payload or a refusal. */
export type TaskFinishResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TaskFinishPayload | TransitionNotAllowed;

/** What kind of task it is. */
export type TaskKind =
  /** An apprenticeship agreement was not signed in time. */
  | 'AGREEMENT_OVERDUE'
  /** She requests a call. */
  | 'CALL_TRAINEE'
  /** Another person may have forced her to open the service. */
  | 'CHECK_ON_TRAINEE'
  /** Check on your trainees. */
  | 'CHECK_TRAINEES'
  /** Carry out a missed follow-up, or record why it is given up. */
  | 'FOLLOW_UP_MISSED'
  /** A message could not be sent. */
  | 'MESSAGE_PARKED'
  /** A message may or may not have arrived. */
  | 'MESSAGE_UNKNOWN'
  /** A placement has ended: speak with her about the next step. */
  | 'PLACEMENT_ENDED'
  /** Reach her by a contact method that the service cannot use. */
  | 'REACH_TRAINEE'
  /** Review her answer. */
  | 'REVIEW_ANSWER'
  /** Plan a visit. */
  | 'ROUTINE_REVISIT'
  /** She wants to talk before she answers. */
  | 'TALK_BEFORE_ANSWER';

/** The state of a task. */
export type TaskState =
  /** Done. */
  | 'DONE'
  /** Open. */
  | 'OPEN';

/** What scores are computed from. */
export type TaxonomyRelease = {
  __typename?: 'TaxonomyRelease';
  /** The day on which it was computed which skills are used together and which are near. */
  derivedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The release, as in esco-1.1.1; esco-1.1.1+3 after three local skills were added to it. */
  id: Scalars['String']['output'];
  /** When it was loaded. */
  loadedAt: Scalars['DateTime']['output'];
  /** Skills that the service added, retired ones among them. */
  localSkills: Scalars['Int']['output'];
  /** Occupations of ESCO. */
  occupations: Scalars['Int']['output'];
  /** Skills of ESCO. */
  skills: Scalars['Int']['output'];
};

/** A term that differs from what was first promised. */
export type TermDifference = {
  __typename?: 'TermDifference';
  /** What is offered. */
  offered: Scalars['String']['output'];
  /** What was promised first. */
  promised: Scalars['String']['output'];
  /** The term. */
  term: Scalars['String']['output'];
};

/** A term that is not what was promised. */
export type TermDrift = {
  __typename?: 'TermDrift';
  /** What it is. */
  found: Scalars['String']['output'];
  /** Whether it is worse for her. */
  isWorse: Scalars['Boolean']['output'];
  /** What was promised. */
  promised: Scalars['String']['output'];
  /** The term. */
  term: Scalars['String']['output'];
};

/** Terms of work: what is promised, in the same structure from vacancy to contract. */
export type Terms = {
  __typename?: 'Terms';
  /** Length of the contract in months; null if open-ended. */
  contractMonths?: Maybe<Scalars['Int']['output']>;
  /** Working days. */
  days: Array<Weekday>;
  /** When it ends, HH:MM. */
  endsAt: Scalars['String']['output'];
  /** Hours a week. */
  hoursPerWeek: Scalars['Int']['output'];
  /** Pay. */
  pay: Money;
  /** Days of probation. */
  probationDays: Scalars['Int']['output'];
  /** When a working day begins, HH:MM. */
  startsAt: Scalars['String']['output'];
  /** The day the work starts. */
  startsOn: Scalars['LocalDate']['output'];
};

/** The terms of one stage, compared with what was promised: the offer with the vacancy, all later ones with the accepted offer. */
export type TermsDrift = {
  __typename?: 'TermsDrift';
  /** The differences. */
  differences: Array<TermDrift>;
  /** The stage. */
  stage: TermsStage;
  /** Its terms. */
  terms: Terms;
};

/** Terms of work. */
export type TermsInput = {
  /** Length of the contract in months; leave out if open-ended. */
  contractMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Working days. */
  days: Array<Weekday>;
  /** When it ends, HH:MM. */
  endsAt: Scalars['String']['input'];
  /** Hours a week. */
  hoursPerWeek: Scalars['Int']['input'];
  /** Pay. */
  pay: MoneyInput;
  /** Days of probation. */
  probationDays?: InputMaybe<Scalars['Int']['input']>;
  /** When a working day begins, HH:MM. */
  startsAt: Scalars['String']['input'];
  /** The day the work starts. */
  startsOn: Scalars['String']['input'];
};

/** Where terms of work are written. */
export type TermsStage =
  /** The contract. */
  | 'CONTRACT'
  /** The first pay. */
  | 'FIRST_PAY'
  /** The offer she accepted. */
  | 'OFFER'
  /** The vacancy. */
  | 'VACANCY';

/** How a person is tied to an employer. */
export type Tie =
  /** Is kin of its owners. */
  | 'KIN'
  /** Is an employee or a member. */
  | 'MEMBER'
  /** Is a shareholder. */
  | 'SHAREHOLDER';

/** Refused: five of your calculations are in progress. */
export type TooManyCalculations = Refusal & {
  __typename?: 'TooManyCalculations';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
};

/** It becomes possible later. */
export type TooSoon = Refusal & {
  __typename?: 'TooSoon';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
  /** From when it is possible. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** A trainee's working profile. */
export type Trainee = {
  __typename?: 'Trainee';
  /** Whether she would live in housing that is offered. */
  acceptsHousing: Scalars['Boolean']['output'];
  /** What you may do now. */
  availableActions: Array<Scalars['String']['output']>;
  /** On which days. */
  availableDays: Array<Weekday>;
  /** From when she can work. */
  availableFrom: Scalars['LocalDate']['output'];
  /** From what time of the day she can work, HH:MM. */
  availableFromTime: Scalars['String']['output'];
  /** Until what time, HH:MM; before the other one it runs through midnight. */
  availableToTime: Scalars['String']['output'];
  /** Open vacancies that fit best. */
  bestVacancies: Array<Match>;
  /** Her case worker; null if any case worker of her institution is. */
  caseWorker?: Maybe<Colleague>;
  /** Her code. */
  code: Scalars['String']['output'];
  /** Her consents and refusals, newest first. */
  consents: Array<Consent>;
  /** Her contact methods. */
  contactMethods: Array<ContactMethod>;
  /** The name used for her. */
  displayName: Scalars['String']['output'];
  /** Her education. */
  education?: Maybe<Scalars['String']['output']>;
  /** Her courses, newest first. */
  enrolments: Array<Enrolment>;
  /** Why she left; null while she has not. */
  exitReason?: Maybe<TraineeExitReason>;
  /** Her last day in the programme; null while she has not left. */
  exitedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The grant that pays for the services she receives now. */
  grant?: Maybe<Grant>;
  /** Whether she has an access code. */
  hasAccess: Scalars['Boolean']['output'];
  /** Her home province. */
  homeProvince: Province;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Job preferences. */
  jobPreferences: Array<JobPreference>;
  /** The language she is spoken and written to in. */
  language: Language;
  /** Languages. */
  languages: Array<LanguageLevel>;
  /** Her licences, in Latin capitals. */
  licences: Array<Scalars['String']['output']>;
  /** Limits. */
  limits: Limits;
  /** Her reading and writing level, 0 to 4. */
  literacy: Scalars['Int']['output'];
  /** Her minimum pay per month; null if not stated. */
  minPay?: Maybe<MonthlyPay>;
  /** What is missing before she can be job-ready. */
  missingForJobReady: Array<Scalars['String']['output']>;
  /** Her placement officer. */
  placementOfficer?: Maybe<Colleague>;
  /** Her placements, latest start first. */
  placements: Array<Placement>;
  /** The version of her working profile: pass it as expectedVersion, so that the change is refused if the profile has changed since. */
  profileVersion: Scalars['String']['output'];
  /** Her referrals, newest first. */
  referrals: Array<Referral>;
  /** Her self-employment, newest first. */
  selfEmployments: Array<SelfEmployment>;
  /** The services she received, newest day first; records that reveal a hard past are for case workers and the safety lead only. */
  services: ServiceRecordConnection;
  /** Skills. */
  skills: Array<SkillAssertion>;
  /** Her state. */
  state: TraineeState;
  /** Her shelter stays, newest first; empty for readers who may not see them. */
  stays: Array<ShelterStay>;
  /** Courses of your institution that would do so and still take her in, in the order in which to take them. */
  suggestedCourses: Array<CourseSuggestion>;
  /** How far she can travel. */
  travel: Travel;
  /** Skills that would each complete the requirements of more open vacancies, most vacancies first; these vacancies are safe, lawful and otherwise possible for her. */
  unlocks: Array<SkillUnlock>;
  /** The maximum hours a week she wants; null if not stated. */
  wantedHoursMax?: Maybe<Scalars['Int']['output']>;
  /** The minimum hours a week she wants; null if not stated. */
  wantedHoursMin?: Maybe<Scalars['Int']['output']>;
};


/** A trainee's working profile. */
export type TraineeBestVacanciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A trainee's working profile. */
export type TraineeServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A trainee's working profile. */
export type TraineeSuggestedCoursesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A trainee's working profile. */
export type TraineeUnlocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The answer of traineeAnonymise. */
export type TraineeAnonymisePayload = {
  __typename?: 'TraineeAnonymisePayload';
  /** The trainee. */
  trainee: Trainee;
};

/** Result of traineeAnonymise: the payload or a refusal. */
export type TraineeAnonymiseResult = InvalidInput | KeyUsedForOtherRequest | NotFound | NotReady | ReauthenticationNeeded | TraineeAnonymisePayload | TransitionNotAllowed;

/** The answer of traineeAssignCaseWorker. */
export type TraineeAssignCaseWorkerPayload = {
  __typename?: 'TraineeAssignCaseWorkerPayload';
  /** The trainee. */
  trainee: Trainee;
};

/** Result of traineeAssignCaseWorker: the payload or a refusal. */
export type TraineeAssignCaseWorkerResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeAssignCaseWorkerPayload;

/** The answer of traineeBlockContact. */
export type TraineeBlockContactPayload = {
  __typename?: 'TraineeBlockContactPayload';
  /** The trainee. */
  trainee: Trainee;
};

/** Result of traineeBlockContact: the payload or a refusal. */
export type TraineeBlockContactResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeBlockContactPayload | TransitionNotAllowed;

/** The answer of traineeChange. */
export type TraineeChangePayload = {
  __typename?: 'TraineeChangePayload';
  /** The trainee. */
  trainee: Trainee;
};

/** Result of traineeChange: the payload or a refusal. */
export type TraineeChangeResult = EditConflict | InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeChangePayload | TransitionNotAllowed;

/** A page of trainees. */
export type TraineeConnection = {
  __typename?: 'TraineeConnection';
  /** The trainees. */
  nodes: Array<Trainee>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** The answer of traineeCreateAccess. */
export type TraineeCreateAccessPayload = {
  __typename?: 'TraineeCreateAccessPayload';
  /** Her access code. */
  login: Scalars['String']['output'];
  /** Her first PIN, shown once; null when the request is repeated. */
  secret?: Maybe<Scalars['String']['output']>;
  /** The trainee. */
  trainee: Trainee;
};

/** Result of traineeCreateAccess: the payload or a refusal. */
export type TraineeCreateAccessResult = AlreadyOpen | InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeCreateAccessPayload;

/** That she leaves the programme. */
export type TraineeExitInput = {
  /** Her last day in the programme, not after today. */
  exitedOn?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason?: InputMaybe<TraineeExitReason>;
};

/** The answer of traineeExit. */
export type TraineeExitPayload = {
  __typename?: 'TraineeExitPayload';
  /** The trainee. */
  trainee: Trainee;
};

/** Why a trainee leaves the programme. */
export type TraineeExitReason =
  /** She cannot be reached any more. */
  | 'CANNOT_BE_REACHED'
  /** She has reached her goal. */
  | 'COMPLETED'
  /** She died. */
  | 'DIED'
  /** She moved away. */
  | 'MOVED'
  /** Another reason. */
  | 'OTHER'
  /** Another institution continues the work with her. */
  | 'REFERRED_ON'
  /** She wants no more of it. */
  | 'WITHDREW';

/** Result of traineeExit: the payload or a refusal. */
export type TraineeExitResult = InvalidInput | KeyUsedForOtherRequest | NotFound | NotReady | TraineeExitPayload | TransitionNotAllowed;

/** A committed import of trainees. */
export type TraineeImport = {
  __typename?: 'TraineeImport';
  /** The number of its trainees with records since. */
  changedTraineeCount: Scalars['Int']['output'];
  /** The first fifty of them, by their codes. */
  changedTrainees: Array<ChangedTrainee>;
  /** When it was committed. */
  committedAt: Scalars['DateTime']['output'];
  /** Who committed it; null for the operator. */
  committedBy?: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether it can be undone now. */
  mayUndo: Scalars['Boolean']['output'];
  /** The number of imported trainees. */
  people: Scalars['Int']['output'];
  /** Until when it can be undone, as long as there are no records about its trainees. */
  undoUntil: Scalars['DateTime']['output'];
  /** When it was undone; null if it was not. */
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Result of traineeImportCommit: the payload or a refusal. */
export type TraineeImportCommitResult = ImportCommitPayload | ImportRefused | InvalidInput | KeyUsedForOtherRequest | NotFound | ReauthenticationNeeded;

/** Result of traineeImportDryRun: the payload or a refusal. */
export type TraineeImportDryRunResult = ImportDryRunPayload | InvalidInput | NotFound;

/** An import file of a partner with working profiles. */
export type TraineeImportInput = {
  /** The CSV file in base64, at most 2 MB before encoding; any other request is limited to 100 kB. */
  content: Scalars['String']['input'];
};

/** The answer of traineeImportUndo. */
export type TraineeImportUndoPayload = {
  __typename?: 'TraineeImportUndoPayload';
  /** The number of deleted trainees. */
  people: Scalars['Int']['output'];
};

/** Result of traineeImportUndo: the payload or a refusal. */
export type TraineeImportUndoResult = InvalidInput | KeyUsedForOtherRequest | NotFound | ReauthenticationNeeded | TraineeImportUndoPayload | TransitionNotAllowed;

/** A trainee's working profile. */
export type TraineeInput = {
  /** Whether she would live in housing that is offered. */
  acceptsHousing?: InputMaybe<Scalars['Boolean']['input']>;
  /** On which days. */
  availableDays: Array<Weekday>;
  /** From when she can work. */
  availableFrom: Scalars['String']['input'];
  /** From what time, HH:MM. */
  availableFromTime: Scalars['String']['input'];
  /** Until what time, HH:MM. */
  availableToTime: Scalars['String']['input'];
  /** The name used for her. */
  displayName: Scalars['String']['input'];
  /** Her education. */
  education?: InputMaybe<Scalars['String']['input']>;
  /** Two digits, 01 to 25. */
  homeProvince: Scalars['String']['input'];
  /** Job preferences, at most five. */
  jobPreferences?: InputMaybe<Array<JobPreferenceInput>>;
  /** Her language. */
  language: Language;
  /** Languages. */
  languages?: InputMaybe<Array<LanguageLevelInput>>;
  /** Licences. */
  licences?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Her reading and writing level, 0 to 4. */
  literacy: Scalars['Int']['input'];
  /** The least pay a month she wants. */
  minPay?: InputMaybe<MonthlyPayInput>;
  /** Skills. */
  skills?: InputMaybe<Array<SkillAssertionInput>>;
  /** How far she can travel. */
  travel: Travel;
  /** Most hours a week she wants. */
  wantedHoursMax?: InputMaybe<Scalars['Int']['input']>;
  /** Fewest hours a week she wants. */
  wantedHoursMin?: InputMaybe<Scalars['Int']['input']>;
};

/** The answer of traineeMakeJobReady. */
export type TraineeMakeJobReadyPayload = {
  __typename?: 'TraineeMakeJobReadyPayload';
  /** The trainee. */
  trainee: Trainee;
};

/** Result of traineeMakeJobReady: the payload or a refusal. */
export type TraineeMakeJobReadyResult = InvalidInput | KeyUsedForOtherRequest | NotFound | NotReady | TraineeMakeJobReadyPayload | TransitionNotAllowed;

/** The answer of traineePrepare. */
export type TraineePreparePayload = {
  __typename?: 'TraineePreparePayload';
  /** The trainee. */
  trainee: Trainee;
};

/** Result of traineePrepare: the payload or a refusal. */
export type TraineePrepareResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TraineePreparePayload | TransitionNotAllowed;

/** The answer of traineeRecordConsent. */
export type TraineeRecordConsentPayload = {
  __typename?: 'TraineeRecordConsentPayload';
  /** The trainee. */
  trainee: Trainee;
};

/** The answer of traineeRecordConsentRefusal. */
export type TraineeRecordConsentRefusalPayload = {
  __typename?: 'TraineeRecordConsentRefusalPayload';
  /** The trainee. */
  trainee: Trainee;
};

/** Result of traineeRecordConsentRefusal: the payload or a refusal. */
export type TraineeRecordConsentRefusalResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeRecordConsentRefusalPayload | TransitionNotAllowed;

/** Result of traineeRecordConsent: the payload or a refusal. */
export type TraineeRecordConsentResult = AlreadyOpen | InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeRecordConsentPayload;

/** The answer of traineeRegister. */
export type TraineeRegisterPayload = {
  __typename?: 'TraineeRegisterPayload';
  /** The trainee. */
  trainee: Trainee;
};

/** Result of traineeRegister: the payload or a refusal. */
export type TraineeRegisterResult = InvalidInput | KeyUsedForOtherRequest | TraineeRegisterPayload;

/** The answer of traineeResetAccess. */
export type TraineeResetAccessPayload = {
  __typename?: 'TraineeResetAccessPayload';
  /** Her access code, as before. */
  login: Scalars['String']['output'];
  /** Her new first PIN, shown once; null when the request is repeated. */
  secret?: Maybe<Scalars['String']['output']>;
  /** The trainee. */
  trainee: Trainee;
};

/** Result of traineeResetAccess: the payload or a refusal. */
export type TraineeResetAccessResult = InvalidInput | KeyUsedForOtherRequest | NotFound | ReauthenticationNeeded | TraineeResetAccessPayload;

/** The answer of traineeSetContact. */
export type TraineeSetContactPayload = {
  __typename?: 'TraineeSetContactPayload';
  /** The trainee. */
  trainee: Trainee;
};

/** Result of traineeSetContact: the payload or a refusal. */
export type TraineeSetContactResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeSetContactPayload;

/** The answer of traineeSetGrant. */
export type TraineeSetGrantPayload = {
  __typename?: 'TraineeSetGrantPayload';
  /** The trainee. */
  trainee: Trainee;
};

/** Result of traineeSetGrant: the payload or a refusal. */
export type TraineeSetGrantResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeSetGrantPayload;

/** The answer of traineeSetIdentity. */
export type TraineeSetIdentityPayload = {
  __typename?: 'TraineeSetIdentityPayload';
  /** The trainee. */
  trainee: Trainee;
};

/** Result of traineeSetIdentity: the payload or a refusal. */
export type TraineeSetIdentityResult = EditConflict | InvalidInput | KeyUsedForOtherRequest | NotFound | ReauthenticationNeeded | TraineeSetIdentityPayload;

/** The answer of traineeSetLimits. */
export type TraineeSetLimitsPayload = {
  __typename?: 'TraineeSetLimitsPayload';
  /** The trainee. */
  trainee: Trainee;
};

/** Result of traineeSetLimits: the payload or a refusal. */
export type TraineeSetLimitsResult = EditConflict | InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeSetLimitsPayload;

/** The answer of traineeSetProtection. */
export type TraineeSetProtectionPayload = {
  __typename?: 'TraineeSetProtectionPayload';
  /** The trainee. */
  trainee: Trainee;
};

/** Result of traineeSetProtection: the payload or a refusal. */
export type TraineeSetProtectionResult = EditConflict | InvalidInput | KeyUsedForOtherRequest | NotFound | ReauthenticationNeeded | TraineeSetProtectionPayload;

/** The stored state of a trainee; matching, interviewing, offered and placed are computed from referrals. */
export type TraineeState =
  /** Anonymised. */
  | 'ANONYMISED'
  /** Ended. */
  | 'EXITED'
  /** Ready for work. */
  | 'JOB_READY'
  /** Paused by her. */
  | 'PAUSED'
  /** Preparing. */
  | 'PREPARING'
  /** Registered. */
  | 'REGISTERED';

/** The answer of traineeUnblockContact. */
export type TraineeUnblockContactPayload = {
  __typename?: 'TraineeUnblockContactPayload';
  /** The trainee. */
  trainee: Trainee;
};

/** Result of traineeUnblockContact: the payload or a refusal. */
export type TraineeUnblockContactResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeUnblockContactPayload | TransitionNotAllowed;

/** The answer of traineeVerifyContact. */
export type TraineeVerifyContactPayload = {
  __typename?: 'TraineeVerifyContactPayload';
  /** The trainee. */
  trainee: Trainee;
};

/** Result of traineeVerifyContact: the payload or a refusal. */
export type TraineeVerifyContactResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeVerifyContactPayload | TransitionNotAllowed;

/** What she wants. */
export type TraineeWants =
  /** A change. */
  | 'CHANGE'
  /** Help. */
  | 'HELP'
  /** To stay. */
  | 'STAY';

/** The officer for trainees. */
export type TraineesAssignInput = {
  /** Their case worker; unchanged when left out. */
  caseWorkerId?: InputMaybe<Scalars['ID']['input']>;
  /** Their placement officer; unchanged when left out. */
  placementOfficerId?: InputMaybe<Scalars['ID']['input']>;
  /** The trainees, at most 200. */
  traineeIds: Array<Scalars['ID']['input']>;
};

/** The answer of traineesAssign. */
export type TraineesAssignPayload = {
  __typename?: 'TraineesAssignPayload';
  /** The number of trainees. */
  count: Scalars['Int']['output'];
};

/** Result of traineesAssign: the payload or a refusal. */
export type TraineesAssignResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TraineesAssignPayload;

/** This is not possible from the state it is in now. */
export type TransitionNotAllowed = Refusal & {
  __typename?: 'TransitionNotAllowed';
  /** The transitions available from there. */
  availableActions: Array<Scalars['String']['output']>;
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
  /** Its current state; empty if you may not know it. */
  state: Scalars['String']['output'];
};

/** How far a trainee can travel each day. */
export type Travel =
  /** To a neighbouring province. */
  | 'ADJACENT_PROVINCE'
  /** Anywhere. */
  | 'ANYWHERE'
  /** In her home province. */
  | 'SAME_PROVINCE';

/** What a skill at one level would unlock. */
export type UnlockStep = {
  __typename?: 'UnlockStep';
  /** The level, 1 to 4. */
  level: Scalars['Int']['output'];
  /** In how many more open vacancies she would have all that is required. */
  vacancies: Scalars['Int']['output'];
};

/** The urgency of a referral. */
export type Urgency =
  /** Within weeks. */
  | 'ROUTINE'
  /** Within days. */
  | 'SOON'
  /** Today. */
  | 'TODAY';

/** A vacancy of an employer. */
export type Vacancy = {
  __typename?: 'Vacancy';
  /** An apprenticeship's own part. */
  apprenticeship?: Maybe<Apprenticeship>;
  /** What you may do now. */
  availableActions: Array<Scalars['String']['output']>;
  /** Your institution's trainees who fit best. */
  bestTrainees: Array<Match>;
  /** The last day for introducing candidates. */
  closesOn: Scalars['LocalDate']['output'];
  /** The working conditions that apply. */
  conditions: Array<WorkingCondition>;
  /** Costs and who pays. */
  costItems: Array<CostItem>;
  /** The employer. */
  employer: Employer;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Four digits of ISCO-08. */
  iscoCode: Scalars['String']['output'];
  /** What the classification calls that kind of work. */
  iscoLabel: Scalars['String']['output'];
  /** What it is. */
  kind: VacancyKind;
  /** The languages of the vacancy. */
  languages: Array<LanguageLevel>;
  /** The version that was last returned; null if none was. */
  lastReturned?: Maybe<VacancyVersion>;
  /** Rules of law and of the programme it breaks. */
  lawProblems: Array<LawProblem>;
  /** Licences it cannot be done without. */
  licences: Array<Scalars['String']['output']>;
  /** The required reading and writing level, 0 to 4. */
  minLiteracy: Scalars['Int']['output'];
  /** Your institution's referrals to it. */
  referrals: Array<Referral>;
  /** What was answered so far, newest first. */
  reviews: Array<VacancyReview>;
  /** The number of seats. */
  seats: Scalars['Int']['output'];
  /** The site where the work is. */
  site: Site;
  /** The skills of the vacancy. */
  skills: Array<SkillRequirement>;
  /** Its state. */
  state: VacancyState;
  /** How many seats are taken. */
  takenSeats: Scalars['Int']['output'];
  /** What the person will do. */
  tasks: Scalars['String']['output'];
  /** Pay, hours and start. */
  terms: Terms;
  /** Its title. */
  title: Scalars['String']['output'];
  /** What the person is taught at the work. */
  trainingGiven?: Maybe<Scalars['String']['output']>;
};


/** A vacancy of an employer. */
export type VacancyBestTraineesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The answer of vacancyApprove. */
export type VacancyApprovePayload = {
  __typename?: 'VacancyApprovePayload';
  /** The vacancy. */
  vacancy: Vacancy;
};

/** Result of vacancyApprove: the payload or a refusal. */
export type VacancyApproveResult = InvalidInput | KeyUsedForOtherRequest | NotCleared | NotFound | ReauthenticationNeeded | TransitionNotAllowed | VacancyApprovePayload;

/** A page of vacancies, newest first. */
export type VacancyConnection = {
  __typename?: 'VacancyConnection';
  /** The vacancies. */
  nodes: Array<Vacancy>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** The kind of a vacancy. */
export type VacancyKind =
  /** An apprenticeship. */
  | 'APPRENTICESHIP'
  /** An internship. */
  | 'INTERNSHIP'
  /** A job. */
  | 'JOB';

/** The answer of vacancyOpen. */
export type VacancyOpenPayload = {
  __typename?: 'VacancyOpenPayload';
  /** The vacancy. */
  vacancy: Vacancy;
};

/** Result of vacancyOpen: the payload or a refusal. */
export type VacancyOpenResult = InvalidInput | KeyUsedForOtherRequest | NotCleared | NotFound | ReauthenticationNeeded | TransitionNotAllowed | VacancyOpenPayload;

/** Remarks with which a vacancy is returned. */
export type VacancyReturnInput = {
  /** Remarks, at least one. */
  remarks: Array<ReviewRemarkInput>;
};

/** The answer of vacancyReturn. */
export type VacancyReturnPayload = {
  __typename?: 'VacancyReturnPayload';
  /** The vacancy. */
  vacancy: Vacancy;
};

/** Result of vacancyReturn: the payload or a refusal. */
export type VacancyReturnResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed | VacancyReturnPayload;

/** What was answered to a submission. */
export type VacancyReview = {
  __typename?: 'VacancyReview';
  /** Returned or approved. */
  decision: Scalars['String']['output'];
  /** Remarks by field. */
  remarks: Array<ReviewRemark>;
  /** When it was answered. */
  reviewedAt: Scalars['DateTime']['output'];
};

/** The state of a vacancy. */
export type VacancyState =
  /** Approved, not yet open. */
  | 'APPROVED'
  /** Returned with remarks. */
  | 'CHANGES_REQUESTED'
  /** Closed. */
  | 'CLOSED'
  /** Being written. */
  | 'DRAFT'
  /** Every seat taken. */
  | 'FILLED'
  /** Open. */
  | 'OPEN'
  /** Paused. */
  | 'PAUSED'
  /** With the service for review. */
  | 'SUBMITTED'
  /** Withdrawn. */
  | 'WITHDRAWN';

/** All that an employer had written of a vacancy at one moment. */
export type VacancyVersion = {
  __typename?: 'VacancyVersion';
  /** An apprenticeship's own part. */
  apprenticeship?: Maybe<Apprenticeship>;
  /** The last day for introducing candidates. */
  closesOn: Scalars['LocalDate']['output'];
  /** The working conditions that apply. */
  conditions: Array<WorkingCondition>;
  /** Costs and who pays. */
  costItems: Array<CostItem>;
  /** Four digits of ISCO-08. */
  iscoCode: Scalars['String']['output'];
  /** What the classification calls that kind of work. */
  iscoLabel: Scalars['String']['output'];
  /** What it is. */
  kind: VacancyKind;
  /** The languages of the vacancy. */
  languages: Array<LanguageLevel>;
  /** Licences it cannot be done without. */
  licences: Array<Scalars['String']['output']>;
  /** The required reading and writing level, 0 to 4. */
  minLiteracy: Scalars['Int']['output'];
  /** When it was returned. */
  returnedAt: Scalars['DateTime']['output'];
  /** The number of seats. */
  seats: Scalars['Int']['output'];
  /** The site where the work is. */
  site: Site;
  /** The skills of the vacancy. */
  skills: Array<SkillRequirement>;
  /** What the person will do. */
  tasks: Scalars['String']['output'];
  /** Pay, hours and start. */
  terms: Terms;
  /** Its title. */
  title: Scalars['String']['output'];
  /** What the person is taught at the work. */
  trainingGiven?: Maybe<Scalars['String']['output']>;
};

/** How self-employment was verified. */
export type VerificationMethod =
  /** By a call. */
  | 'CALL'
  /** By documents. */
  | 'DOCUMENTS'
  /** By a visit. */
  | 'VISIT';

/** A visit to a site and what follows from it. */
export type Vetting = {
  __typename?: 'Vetting';
  /** Answers; empty for other institutions. */
  answers: Array<VettingAnswer>;
  /** What you may do now. */
  availableActions: Array<Scalars['String']['output']>;
  /** The version of the checklist. */
  checklistVersion: Scalars['String']['output'];
  /** Conditions. */
  conditions: Array<Scalars['String']['output']>;
  /** What was decided. */
  decision?: Maybe<VettingDecision>;
  /** Who decided so far; empty for other institutions. */
  decisions: Array<VettingVote>;
  /** Further findings; null for other institutions. */
  findings?: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Why it is vetted. */
  kind: VettingKind;
  /** The newest four photos of its registration that the business sent, newest first; empty for who does not vet, or is tied to the business. */
  registrationPhotos: Array<RegistrationPhoto>;
  /** The site. */
  site: Site;
  /** Its state. */
  state: VettingState;
  /** From when it clears the site. */
  validFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** Until when it clears the site. */
  validUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** The day of the visit. */
  visitOn: Scalars['LocalDate']['output'];
  /** Who visited; empty for other institutions. */
  visitors: Array<Colleague>;
  /** Workers interviewed. */
  workersInterviewed: Scalars['Int']['output'];
  /** Of these away from the site. */
  workersInterviewedOffSite: Scalars['Int']['output'];
};

/** An answer on the checklist. */
export type VettingAnswer = {
  __typename?: 'VettingAnswer';
  /** The answer. */
  answer: ChecklistAnswer;
  /** What it rests on. */
  evidence?: Maybe<Evidence>;
  /** The item. */
  itemCode: Scalars['String']['output'];
  /** A note. */
  note?: Maybe<Scalars['String']['output']>;
};

/** An answer on the checklist. */
export type VettingAnswerInput = {
  /** The answer. */
  answer: ChecklistAnswer;
  /** What it rests on. */
  evidence?: InputMaybe<Evidence>;
  /** The item. */
  itemCode: Scalars['String']['input'];
  /** A note. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** A page of vettings. */
export type VettingConnection = {
  __typename?: 'VettingConnection';
  /** The vettings. */
  nodes: Array<Vetting>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One person's decision. */
export type VettingDecideInput = {
  /** Conditions. */
  conditions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The decision. */
  decision: VettingDecision;
  /** Its last valid day; the longest allowed period if left out. */
  validUntil?: InputMaybe<Scalars['String']['input']>;
};

/** The answer of vettingDecide. */
export type VettingDecidePayload = {
  __typename?: 'VettingDecidePayload';
  /** The vetting. */
  vetting: Vetting;
};

/** Result of vettingDecide: the payload or a refusal. */
export type VettingDecideResult = ConflictOfInterest | InvalidInput | KeyUsedForOtherRequest | NotFound | NotReady | ReauthenticationNeeded | SecondPersonNeeded | TransitionNotAllowed | VettingDecidePayload;

/** What was decided. */
export type VettingDecision =
  /** Approved. */
  | 'APPROVED'
  /** Approved with conditions. */
  | 'APPROVED_WITH_CONDITIONS'
  /** Must be visited again. */
  | 'NEEDS_REVISIT'
  /** Refused. */
  | 'REFUSED';

/** Why a site is vetted. */
export type VettingKind =
  /** After an alert. */
  | 'AFTER_ALERT'
  /** For the first time. */
  | 'FIRST'
  /** Again. */
  | 'RENEWAL'
  /** Unannounced. */
  | 'UNANNOUNCED';

/** A visit that is planned. */
export type VettingPlanInput = {
  /** Why it is vetted. */
  kind: VettingKind;
  /** Who of them leads. */
  leadVisitorId: Scalars['ID']['input'];
  /** The site. */
  siteId: Scalars['ID']['input'];
  /** The day of the visit. */
  visitOn: Scalars['String']['input'];
  /** Who visits, two or more. */
  visitorIds: Array<Scalars['ID']['input']>;
};

/** The answer of vettingPlan. */
export type VettingPlanPayload = {
  __typename?: 'VettingPlanPayload';
  /** The vetting. */
  vetting: Vetting;
};

/** Result of vettingPlan: the payload or a refusal. */
export type VettingPlanResult = ConflictOfInterest | InvalidInput | KeyUsedForOtherRequest | NotFound | VettingPlanPayload;

/** The answer of vettingRecordVisit. */
export type VettingRecordVisitPayload = {
  __typename?: 'VettingRecordVisitPayload';
  /** The vetting. */
  vetting: Vetting;
};

/** Result of vettingRecordVisit: the payload or a refusal. */
export type VettingRecordVisitResult = ConflictOfInterest | InvalidInput | KeyUsedForOtherRequest | NotFound | TooSoon | TransitionNotAllowed | VettingRecordVisitPayload;

/** The answer of vettingRevoke. */
export type VettingRevokePayload = {
  __typename?: 'VettingRevokePayload';
  /** The vetting. */
  vetting: Vetting;
};

/** Result of vettingRevoke: the payload or a refusal. */
export type VettingRevokeResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed | VettingRevokePayload;

/** The state of a vetting. */
export type VettingState =
  /** Decided. */
  | 'DECIDED'
  /** A visit is planned. */
  | 'PLANNED'
  /** Revoked. */
  | 'REVOKED'
  /** Waiting for two people to decide. */
  | 'SUBMITTED'
  /** Visited. */
  | 'VISITED';

/** The answer of vettingSubmit. */
export type VettingSubmitPayload = {
  __typename?: 'VettingSubmitPayload';
  /** The vetting. */
  vetting: Vetting;
};

/** Result of vettingSubmit: the payload or a refusal. */
export type VettingSubmitResult = ConflictOfInterest | InvalidInput | KeyUsedForOtherRequest | NotFound | NotReady | TransitionNotAllowed | VettingSubmitPayload;

/** What a visit found. */
export type VettingVisitInput = {
  /** Answers. */
  answers: Array<VettingAnswerInput>;
  /** Findings. */
  findings?: InputMaybe<Scalars['String']['input']>;
  /** Workers interviewed. */
  workersInterviewed: Scalars['Int']['input'];
  /** Of these away from the site. */
  workersInterviewedOffSite: Scalars['Int']['input'];
};

/** One person's decision. */
export type VettingVote = {
  __typename?: 'VettingVote';
  /** Who decided. */
  by: Colleague;
  /** The conditions it names. */
  conditions: Array<Scalars['String']['output']>;
  /** When. */
  decidedAt: Scalars['DateTime']['output'];
  /** What was decided. */
  decision: VettingDecision;
  /** The last day of an approval; null of anything else. */
  validUntil?: Maybe<Scalars['LocalDate']['output']>;
};

/** Why a workplace needs a visit that is not planned yet. */
export type VisitReason =
  /** It was never visited. */
  | 'FIRST'
  /** Its approval expires soon, or has expired. */
  | 'RENEWAL'
  /** It was visited, and needs another visit before the decision. */
  | 'REVISIT';

/** A day of the week. */
export type Weekday =
  /** Friday. */
  | 'FRIDAY'
  /** Monday. */
  | 'MONDAY'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY'
  /** Thursday. */
  | 'THURSDAY'
  /** Tuesday. */
  | 'TUESDAY'
  /** Wednesday. */
  | 'WEDNESDAY';

/** One of the ten functions of a placement service. */
export type WorkFunction =
  /** Going along with her. */
  | 'ACCOMPANIMENT'
  /** Reaching employers. */
  | 'EMPLOYER_OUTREACH'
  /** Vetting employers. */
  | 'EMPLOYER_VETTING'
  /** Following up. */
  | 'FOLLOW_UP'
  /** Intake and consent. */
  | 'INTAKE_AND_CONSENT'
  /** Getting ready for work. */
  | 'JOB_READINESS'
  /** Matching. */
  | 'MATCHING'
  /** Records and reporting. */
  | 'RECORDS_AND_REPORTING'
  /** Safe contact. */
  | 'SAFE_CONTACT'
  /** Assessing skills. */
  | 'SKILLS_ASSESSMENT';

/** A condition of the work that applies or does not. */
export type WorkingCondition =
  /** The work can be dangerous. */
  | 'HAZARDOUS'
  /** Housing is offered. */
  | 'HOUSING_OFFERED'
  /** The person must live at the workplace. */
  | 'LIVE_IN'
  /** There is work between 22:00 and 05:00. */
  | 'NIGHT'
  /** Alcohol is served to customers. */
  | 'SERVES_ALCOHOL'
  /** A uniform is provided. */
  | 'UNIFORM_PROVIDED';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AccountRequestAgreeResult:
    | ( AccountRequestAgreePayload )
    | ( HandoverNeeded )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( NotReady )
    | ( ReauthenticationNeeded )
    | ( SecondPersonNeeded )
    | ( TransitionNotAllowed )
  ;
  AccountRequestCancelResult:
    | ( AccountRequestPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( ReauthenticationNeeded )
    | ( TransitionNotAllowed )
  ;
  AccountRequestRefuseResult:
    | ( AccountRequestPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( NotReady )
    | ( ReauthenticationNeeded )
    | ( SecondPersonNeeded )
    | ( TransitionNotAllowed )
  ;
  AgreementBreakResult:
    | ( AgreementBreakPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  AgreementCompleteResult:
    | ( AgreementCompletePayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  AgreementConvertResult:
    | ( AgreementConvertPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  AgreementRegisterResult:
    | ( AgreementRegisterPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  AgreementRunResult:
    | ( AgreementRunPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( NotReady )
    | ( TransitionNotAllowed )
  ;
  AgreementSignResult:
    | ( AgreementSignPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  AlertActResult:
    | ( AlertActPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NoConsent )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  AlertMarkUnfoundedResult:
    | ( AlertMarkUnfoundedPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  AlertOpenResult:
    | ( AlertOpenPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
  ;
  AlertReopenResult:
    | ( AlertReopenPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  AlertResolveResult:
    | ( AlertResolvePayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( NotReady )
    | ( TransitionNotAllowed )
  ;
  AlertTriageResult:
    | ( AlertTriagePayload )
    | ( EditConflict )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  AuditExportResult:
    | ( AuditExportPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( ReauthenticationNeeded )
  ;
  CalculationCancelResult:
    | ( CalculationCancelPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
  ;
  CapacityReviewRecordResult:
    | ( AlreadyOpen )
    | ( CapacityReviewRecordPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( NotReady )
  ;
  CapacitySupportRecordResult:
    | ( CapacitySupportRecordPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
  ;
  ColleagueSessionsEndResult:
    | ( ColleagueSessionsEndPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
  ;
  CourseChangeResult:
    | ( CourseChangePayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
  ;
  CourseCreateResult:
    | ( CourseCreatePayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
  ;
  CourseEnrolResult:
    | ( AlreadyOpen )
    | ( CourseEnrolPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NoSeatLeft )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  EmployerCloseResult:
    | ( EmployerClosePayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( NotReady )
    | ( ReauthenticationNeeded )
    | ( TransitionNotAllowed )
  ;
  EmployerDeclareTieResult:
    | ( EmployerDeclareTiePayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
  ;
  EmployerExcludeResult:
    | ( EmployerExcludePayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
  ;
  EmployerHoldResult:
    | ( AlreadyOpen )
    | ( EmployerHoldPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
  ;
  EmployerImportCommitResult:
    | ( AlreadyOpen )
    | ( ImportCommitPayload )
    | ( ImportRefused )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( ReauthenticationNeeded )
  ;
  EmployerImportDryRunResult:
    | ( ImportDryRunPayload )
    | ( InvalidInput )
    | ( NotFound )
  ;
  EmployerIncludeResult:
    | ( EmployerIncludePayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( ReauthenticationNeeded )
  ;
  EmployerReinstateResult:
    | ( ConflictOfInterest )
    | ( EmployerReinstatePayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( ReauthenticationNeeded )
    | ( TransitionNotAllowed )
  ;
  EmployerRemoveTieResult:
    | ( EmployerRemoveTiePayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( SecondPersonNeeded )
  ;
  EmployerSuspendResult:
    | ( EmployerSuspendPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  EnrolmentAttendResult:
    | ( EnrolmentAttendPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  EnrolmentCompleteResult:
    | ( EnrolmentCompletePayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  EnrolmentResumeResult:
    | ( EnrolmentResumePayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  EnrolmentSuspendResult:
    | ( EnrolmentSuspendPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  EnrolmentWithdrawResult:
    | ( EnrolmentWithdrawPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  FollowUpAttemptResult:
    | ( ConflictOfInterest )
    | ( FollowUpAttemptPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TooSoon )
    | ( TransitionNotAllowed )
  ;
  FollowUpCloseResult:
    | ( FollowUpClosePayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  FollowUpCorrectResult:
    | ( ConflictOfInterest )
    | ( FollowUpCorrectPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  FollowUpDraftDiscardResult:
    | ( FollowUpDraftDiscardPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
  ;
  FollowUpDraftSaveResult:
    | ( EditConflict )
    | ( FollowUpDraftSavePayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  FollowUpRecordResult:
    | ( ConflictOfInterest )
    | ( EditConflict )
    | ( FollowUpRecordPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TooSoon )
    | ( TransitionNotAllowed )
  ;
  GrantSaveResult:
    | ( AlreadyOpen )
    | ( GrantSavePayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
  ;
  GroupSessionAddAttendeeResult:
    | ( GroupSessionAddAttendeePayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
  ;
  GroupSessionRecordResult:
    | ( GroupSessionRecordPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
  ;
  GroupSessionRemoveAttendeeResult:
    | ( GroupSessionRemoveAttendeePayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  HoldAgreeToLiftResult:
    | ( ConflictOfInterest )
    | ( HoldAgreeToLiftPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( NotReady )
    | ( ReauthenticationNeeded )
    | ( SecondPersonNeeded )
    | ( TransitionNotAllowed )
  ;
  IndicatorCountResult:
    | ( EditConflict )
    | ( IndicatorCountPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TooManyCalculations )
  ;
  IndicatorExportResult:
    | ( IndicatorExportPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( ReauthenticationNeeded )
  ;
  IndicatorPublishResult:
    | ( IndicatorPublishPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotCalculatedYet )
    | ( NotFound )
    | ( ReauthenticationNeeded )
    | ( TooManyCalculations )
  ;
  IndicatorReportResult:
    | ( Calculation )
    | ( IndicatorReport )
    | ( InvalidInput )
    | ( NotFound )
  ;
  IndicatorRowsResult:
    | ( Calculation )
    | ( IndicatorRowConnection )
    | ( InvalidInput )
    | ( NotFound )
  ;
  InstitutionAddResult:
    | ( InstitutionAddPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( ReauthenticationNeeded )
  ;
  InstitutionReferralAcceptResult:
    | ( InstitutionReferralAcceptPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  InstitutionReferralDraftResult:
    | ( AlreadyOpen )
    | ( InstitutionReferralDraftPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
  ;
  InstitutionReferralFinishResult:
    | ( InstitutionReferralFinishPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  InstitutionReferralOfferResult:
    | ( InstitutionReferralOfferPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  InstitutionReferralRejectResult:
    | ( InstitutionReferralRejectPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  InstitutionReferralReleaseResult:
    | ( InstitutionReferralReleasePayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NoConsent )
    | ( NotFound )
    | ( NotReady )
    | ( ReauthenticationNeeded )
    | ( TransitionNotAllowed )
  ;
  InstitutionReferralRevokeResult:
    | ( InstitutionReferralRevokePayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  InstitutionReferralStartServiceResult:
    | ( InstitutionReferralStartServicePayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NoConsent )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  LearningReviewRecordResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( LearningReviewRecordPayload )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  MessageResendResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( MessageResendPayload )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  OfferExplainResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotCleared )
    | ( NotFound )
    | ( NotReady )
    | ( OfferExplainPayload )
    | ( TransitionNotAllowed )
  ;
  PasswordChangeResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( PasswordChangePayload )
    | ( ReauthenticationNeeded )
  ;
  PlacementCancelResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( PlacementCancelPayload )
    | ( TransitionNotAllowed )
  ;
  PlacementEndResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( PlacementEndPayload )
    | ( TransitionNotAllowed )
  ;
  PlacementMarkReachableResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( PlacementMarkReachablePayload )
    | ( TransitionNotAllowed )
  ;
  PlacementMarkUnreachableResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( PlacementMarkUnreachablePayload )
    | ( TransitionNotAllowed )
  ;
  PlacementRecordTermsResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( PlacementRecordTermsPayload )
    | ( TransitionNotAllowed )
  ;
  PlacementRescheduleStartResult:
    | ( ExcludedByGates )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotCleared )
    | ( NotFound )
    | ( PlacementRescheduleStartPayload )
    | ( TransitionNotAllowed )
  ;
  ProgrammeCloseResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( ProgrammeClosePayload )
    | ( TransitionNotAllowed )
  ;
  ProgrammeSaveResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( ProgrammeSavePayload )
    | ( TransitionNotAllowed )
  ;
  ReauthenticateResult:
    | ( InvalidInput )
    | ( NotFound )
    | ( RateLimited )
    | ( ReauthenticatePayload )
    | ( SignInRefused )
  ;
  ReferralAskResult:
    | ( ConflictOfInterest )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NoConsent )
    | ( NoSeatLeft )
    | ( NotCleared )
    | ( NotFound )
    | ( NotReady )
    | ( ReferralAskPayload )
    | ( TransitionNotAllowed )
  ;
  ReferralProposeResult:
    | ( AlreadyOpen )
    | ( ConflictOfInterest )
    | ( ExcludedByGates )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotCleared )
    | ( NotFound )
    | ( ReferralProposePayload )
  ;
  ReferralSendResult:
    | ( ConflictOfInterest )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NoConsent )
    | ( NoSeatLeft )
    | ( NotCleared )
    | ( NotFound )
    | ( NotReady )
    | ( ReferralSendPayload )
    | ( TransitionNotAllowed )
  ;
  ReferralWithdrawResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( ReferralWithdrawPayload )
    | ( TransitionNotAllowed )
  ;
  SelfEmploymentEndResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( SelfEmploymentEndPayload )
    | ( TransitionNotAllowed )
  ;
  SelfEmploymentStartResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( SelfEmploymentStartPayload )
    | ( TransitionNotAllowed )
  ;
  SelfEmploymentVerifyResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( SelfEmploymentVerifyPayload )
    | ( TransitionNotAllowed )
  ;
  ServiceRecordResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( ServiceRecordPayload )
    | ( TransitionNotAllowed )
  ;
  ServiceVoidResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( ServiceVoidPayload )
    | ( TransitionNotAllowed )
  ;
  SessionEndResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( SessionEndPayload )
  ;
  SessionExtendResult:
    | ( NotFound )
    | ( SessionExtendPayload )
  ;
  SessionsEndAllResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( SessionsEndAllPayload )
  ;
  SignInResult:
    | ( InvalidInput )
    | ( RateLimited )
    | ( SignInPayload )
    | ( SignInRefused )
  ;
  SignOutResult:
    | ( NotFound )
    | ( SignOutPayload )
  ;
  SkillAddLocalResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( SkillAddLocalPayload )
  ;
  SkillLabelAddResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( SkillLabelAddPayload )
    | ( TransitionNotAllowed )
  ;
  SkillLabelRemoveResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( NotReady )
    | ( SkillLabelRemovePayload )
  ;
  SkillRetireLocalResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( SkillRetireLocalPayload )
    | ( TransitionNotAllowed )
  ;
  SkillsInDemandCountResult:
    | ( EditConflict )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( SkillsInDemandCountPayload )
    | ( TooManyCalculations )
  ;
  SkillsInDemandResult:
    | ( Calculation )
    | ( SkillsInDemandReport )
  ;
  StaffAccountAddResult:
    | ( AlreadyOpen )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( ReauthenticationNeeded )
    | ( SecondPersonNeeded )
    | ( StaffAccountAddPayload )
  ;
  StaffAccountChangeRolesResult:
    | ( HandoverNeeded )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( NotReady )
    | ( ReauthenticationNeeded )
    | ( SecondPersonNeeded )
    | ( StaffAccountChangeRolesPayload )
  ;
  StaffAccountCloseResult:
    | ( ConflictOfInterest )
    | ( HandoverNeeded )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( NotReady )
    | ( ReauthenticationNeeded )
    | ( StaffAccountClosePayload )
    | ( TransitionNotAllowed )
  ;
  StaffAccountReplaceCredentialsResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( ReauthenticationNeeded )
    | ( SecondPersonNeeded )
    | ( StaffAccountReplaceCredentialsPayload )
    | ( TransitionNotAllowed )
  ;
  StayEndResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( StayEndPayload )
    | ( TransitionNotAllowed )
  ;
  StayStartResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( StayStartPayload )
    | ( TransitionNotAllowed )
  ;
  StayVoidResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( StayVoidPayload )
    | ( TransitionNotAllowed )
  ;
  TaskFinishResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TaskFinishPayload )
    | ( TransitionNotAllowed )
  ;
  TraineeAnonymiseResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( NotReady )
    | ( ReauthenticationNeeded )
    | ( TraineeAnonymisePayload )
    | ( TransitionNotAllowed )
  ;
  TraineeAssignCaseWorkerResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TraineeAssignCaseWorkerPayload )
  ;
  TraineeBlockContactResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TraineeBlockContactPayload )
    | ( TransitionNotAllowed )
  ;
  TraineeChangeResult:
    | ( EditConflict )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TraineeChangePayload )
    | ( TransitionNotAllowed )
  ;
  TraineeCreateAccessResult:
    | ( AlreadyOpen )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TraineeCreateAccessPayload )
  ;
  TraineeExitResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( NotReady )
    | ( TraineeExitPayload )
    | ( TransitionNotAllowed )
  ;
  TraineeImportCommitResult:
    | ( ImportCommitPayload )
    | ( ImportRefused )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( ReauthenticationNeeded )
  ;
  TraineeImportDryRunResult:
    | ( ImportDryRunPayload )
    | ( InvalidInput )
    | ( NotFound )
  ;
  TraineeImportUndoResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( ReauthenticationNeeded )
    | ( TraineeImportUndoPayload )
    | ( TransitionNotAllowed )
  ;
  TraineeMakeJobReadyResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( NotReady )
    | ( TraineeMakeJobReadyPayload )
    | ( TransitionNotAllowed )
  ;
  TraineePrepareResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TraineePreparePayload )
    | ( TransitionNotAllowed )
  ;
  TraineeRecordConsentRefusalResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TraineeRecordConsentRefusalPayload )
    | ( TransitionNotAllowed )
  ;
  TraineeRecordConsentResult:
    | ( AlreadyOpen )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TraineeRecordConsentPayload )
  ;
  TraineeRegisterResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( TraineeRegisterPayload )
  ;
  TraineeResetAccessResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( ReauthenticationNeeded )
    | ( TraineeResetAccessPayload )
  ;
  TraineeSetContactResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TraineeSetContactPayload )
  ;
  TraineeSetGrantResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TraineeSetGrantPayload )
  ;
  TraineeSetIdentityResult:
    | ( EditConflict )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( ReauthenticationNeeded )
    | ( TraineeSetIdentityPayload )
  ;
  TraineeSetLimitsResult:
    | ( EditConflict )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TraineeSetLimitsPayload )
  ;
  TraineeSetProtectionResult:
    | ( EditConflict )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( ReauthenticationNeeded )
    | ( TraineeSetProtectionPayload )
  ;
  TraineeUnblockContactResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TraineeUnblockContactPayload )
    | ( TransitionNotAllowed )
  ;
  TraineeVerifyContactResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TraineeVerifyContactPayload )
    | ( TransitionNotAllowed )
  ;
  TraineesAssignResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TraineesAssignPayload )
  ;
  VacancyApproveResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotCleared )
    | ( NotFound )
    | ( ReauthenticationNeeded )
    | ( TransitionNotAllowed )
    | ( VacancyApprovePayload )
  ;
  VacancyOpenResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotCleared )
    | ( NotFound )
    | ( ReauthenticationNeeded )
    | ( TransitionNotAllowed )
    | ( VacancyOpenPayload )
  ;
  VacancyReturnResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TransitionNotAllowed )
    | ( VacancyReturnPayload )
  ;
  VettingDecideResult:
    | ( ConflictOfInterest )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( NotReady )
    | ( ReauthenticationNeeded )
    | ( SecondPersonNeeded )
    | ( TransitionNotAllowed )
    | ( VettingDecidePayload )
  ;
  VettingPlanResult:
    | ( ConflictOfInterest )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( VettingPlanPayload )
  ;
  VettingRecordVisitResult:
    | ( ConflictOfInterest )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TooSoon )
    | ( TransitionNotAllowed )
    | ( VettingRecordVisitPayload )
  ;
  VettingRevokeResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TransitionNotAllowed )
    | ( VettingRevokePayload )
  ;
  VettingSubmitResult:
    | ( ConflictOfInterest )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( NotReady )
    | ( TransitionNotAllowed )
    | ( VettingSubmitPayload )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( AlreadyOpen )
    | ( ConflictOfInterest )
    | ( EditConflict )
    | ( ExcludedByGates )
    | ( HandoverNeeded )
    | ( ImportRefused )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NoConsent )
    | ( NoSeatLeft )
    | ( NotCalculatedYet )
    | ( NotCleared )
    | ( NotFound )
    | ( NotReady )
    | ( RateLimited )
    | ( ReauthenticationNeeded )
    | ( SecondPersonNeeded )
    | ( SignInRefused )
    | ( TooManyCalculations )
    | ( TooSoon )
    | ( TransitionNotAllowed )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountRequest: ResolverTypeWrapper<AccountRequest>;
  AccountRequestAgreePayload: ResolverTypeWrapper<AccountRequestAgreePayload>;
  AccountRequestAgreeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AccountRequestAgreeResult']>;
  AccountRequestCancelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AccountRequestCancelResult']>;
  AccountRequestKind: AccountRequestKind;
  AccountRequestPayload: ResolverTypeWrapper<AccountRequestPayload>;
  AccountRequestRefuseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AccountRequestRefuseResult']>;
  AccountRequestState: AccountRequestState;
  AgeBand: AgeBand;
  Agreement: ResolverTypeWrapper<Agreement>;
  AgreementBreakInput: AgreementBreakInput;
  AgreementBreakPayload: ResolverTypeWrapper<AgreementBreakPayload>;
  AgreementBreakResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreementBreakResult']>;
  AgreementCompletePayload: ResolverTypeWrapper<AgreementCompletePayload>;
  AgreementCompleteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreementCompleteResult']>;
  AgreementConvertPayload: ResolverTypeWrapper<AgreementConvertPayload>;
  AgreementConvertResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreementConvertResult']>;
  AgreementLastDayInput: AgreementLastDayInput;
  AgreementRegisterInput: AgreementRegisterInput;
  AgreementRegisterPayload: ResolverTypeWrapper<AgreementRegisterPayload>;
  AgreementRegisterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreementRegisterResult']>;
  AgreementRunPayload: ResolverTypeWrapper<AgreementRunPayload>;
  AgreementRunResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreementRunResult']>;
  AgreementSignInput: AgreementSignInput;
  AgreementSignPayload: ResolverTypeWrapper<AgreementSignPayload>;
  AgreementSignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreementSignResult']>;
  AgreementState: AgreementState;
  AlertActInput: AlertActInput;
  AlertActPayload: ResolverTypeWrapper<AlertActPayload>;
  AlertActResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AlertActResult']>;
  AlertAction: ResolverTypeWrapper<AlertAction>;
  AlertMarkUnfoundedPayload: ResolverTypeWrapper<AlertMarkUnfoundedPayload>;
  AlertMarkUnfoundedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AlertMarkUnfoundedResult']>;
  AlertOpenInput: AlertOpenInput;
  AlertOpenPayload: ResolverTypeWrapper<AlertOpenPayload>;
  AlertOpenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AlertOpenResult']>;
  AlertReopenPayload: ResolverTypeWrapper<AlertReopenPayload>;
  AlertReopenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AlertReopenResult']>;
  AlertResolveInput: AlertResolveInput;
  AlertResolvePayload: ResolverTypeWrapper<AlertResolvePayload>;
  AlertResolveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AlertResolveResult']>;
  AlertSeverity: AlertSeverity;
  AlertSource: AlertSource;
  AlertState: AlertState;
  AlertTriageInput: AlertTriageInput;
  AlertTriagePayload: ResolverTypeWrapper<AlertTriagePayload>;
  AlertTriageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AlertTriageResult']>;
  AlreadyOpen: ResolverTypeWrapper<AlreadyOpen>;
  Apprenticeship: ResolverTypeWrapper<Apprenticeship>;
  Attendance: ResolverTypeWrapper<Attendance>;
  AttendanceInput: AttendanceInput;
  AttendeeInput: AttendeeInput;
  AuditActor: AuditActor;
  AuditConnection: ResolverTypeWrapper<AuditConnection>;
  AuditExportInput: AuditExportInput;
  AuditExportPayload: ResolverTypeWrapper<AuditExportPayload>;
  AuditExportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AuditExportResult']>;
  AuditLine: ResolverTypeWrapper<AuditLine>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BrokenBy: BrokenBy;
  Calculation: ResolverTypeWrapper<Calculation>;
  CalculationCancelPayload: ResolverTypeWrapper<CalculationCancelPayload>;
  CalculationCancelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CalculationCancelResult']>;
  CalculationFailure: CalculationFailure;
  CalculationState: CalculationState;
  Capacity: ResolverTypeWrapper<Capacity>;
  CapacityGuide: ResolverTypeWrapper<CapacityGuide>;
  CapacityQuestion: ResolverTypeWrapper<CapacityQuestion>;
  CapacityReview: ResolverTypeWrapper<CapacityReview>;
  CapacityReviewInput: CapacityReviewInput;
  CapacityReviewKind: CapacityReviewKind;
  CapacityReviewRecordPayload: ResolverTypeWrapper<CapacityReviewRecordPayload>;
  CapacityReviewRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CapacityReviewRecordResult']>;
  CapacityStep: ResolverTypeWrapper<CapacityStep>;
  CapacitySupport: ResolverTypeWrapper<CapacitySupport>;
  CapacitySupportInput: CapacitySupportInput;
  CapacitySupportKind: CapacitySupportKind;
  CapacitySupportRecordPayload: ResolverTypeWrapper<CapacitySupportRecordPayload>;
  CapacitySupportRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CapacitySupportRecordResult']>;
  CaseWorkerInput: CaseWorkerInput;
  ChangedTrainee: ResolverTypeWrapper<ChangedTrainee>;
  ChecklistAnswer: ChecklistAnswer;
  ChecklistItem: ResolverTypeWrapper<ChecklistItem>;
  CodedSummary: ResolverTypeWrapper<CodedSummary>;
  Colleague: ResolverTypeWrapper<Colleague>;
  ColleagueAccount: ResolverTypeWrapper<ColleagueAccount>;
  ColleagueSessionsEndPayload: ResolverTypeWrapper<ColleagueSessionsEndPayload>;
  ColleagueSessionsEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ColleagueSessionsEndResult']>;
  ColleaguesDraft: ResolverTypeWrapper<ColleaguesDraft>;
  ConflictOfInterest: ResolverTypeWrapper<ConflictOfInterest>;
  Consent: ResolverTypeWrapper<Consent>;
  ConsentInput: ConsentInput;
  ConsentPurpose: ConsentPurpose;
  ConsentRefusalInput: ConsentRefusalInput;
  ConsentState: ConsentState;
  ContactAnswer: ContactAnswer;
  ContactKind: ContactKind;
  ContactMethod: ResolverTypeWrapper<ContactMethod>;
  ContactMethodInput: ContactMethodInput;
  ContactOwner: ContactOwner;
  ContactState: ContactState;
  ContactWay: ContactWay;
  Contribution: ResolverTypeWrapper<Contribution>;
  CostItem: ResolverTypeWrapper<CostItem>;
  CostKind: CostKind;
  CostPayer: CostPayer;
  Course: ResolverTypeWrapper<Course>;
  CourseChangePayload: ResolverTypeWrapper<CourseChangePayload>;
  CourseChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CourseChangeResult']>;
  CourseConnection: ResolverTypeWrapper<CourseConnection>;
  CourseCreatePayload: ResolverTypeWrapper<CourseCreatePayload>;
  CourseCreateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CourseCreateResult']>;
  CourseEnrolInput: CourseEnrolInput;
  CourseEnrolPayload: ResolverTypeWrapper<CourseEnrolPayload>;
  CourseEnrolResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CourseEnrolResult']>;
  CourseHiddenReason: CourseHiddenReason;
  CourseInput: CourseInput;
  CourseKind: CourseKind;
  CourseResult: CourseResult;
  CourseSkill: ResolverTypeWrapper<CourseSkill>;
  CourseSkillInput: CourseSkillInput;
  CourseSuggestion: ResolverTypeWrapper<CourseSuggestion>;
  Currency: Currency;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Delivery: ResolverTypeWrapper<Delivery>;
  DeliveryConnection: ResolverTypeWrapper<DeliveryConnection>;
  DeviceKind: DeviceKind;
  Disaggregation: Disaggregation;
  EditConflict: ResolverTypeWrapper<EditConflict>;
  Employer: ResolverTypeWrapper<Employer>;
  EmployerCheckIn: ResolverTypeWrapper<EmployerCheckIn>;
  EmployerCheckInAttendance: EmployerCheckInAttendance;
  EmployerCheckInConduct: EmployerCheckInConduct;
  EmployerCheckInSkill: EmployerCheckInSkill;
  EmployerCheckInState: EmployerCheckInState;
  EmployerClosePayload: ResolverTypeWrapper<EmployerClosePayload>;
  EmployerCloseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerCloseResult']>;
  EmployerConnection: ResolverTypeWrapper<EmployerConnection>;
  EmployerContact: ResolverTypeWrapper<EmployerContact>;
  EmployerDeclareTiePayload: ResolverTypeWrapper<EmployerDeclareTiePayload>;
  EmployerDeclareTieResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerDeclareTieResult']>;
  EmployerExcludePayload: ResolverTypeWrapper<EmployerExcludePayload>;
  EmployerExcludeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerExcludeResult']>;
  EmployerHold: ResolverTypeWrapper<EmployerHold>;
  EmployerHoldConnection: ResolverTypeWrapper<EmployerHoldConnection>;
  EmployerHoldPayload: ResolverTypeWrapper<EmployerHoldPayload>;
  EmployerHoldResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerHoldResult']>;
  EmployerImportCommitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerImportCommitResult']>;
  EmployerImportDryRunResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerImportDryRunResult']>;
  EmployerImportInput: EmployerImportInput;
  EmployerImportKind: EmployerImportKind;
  EmployerIncludePayload: ResolverTypeWrapper<EmployerIncludePayload>;
  EmployerIncludeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerIncludeResult']>;
  EmployerReinstatePayload: ResolverTypeWrapper<EmployerReinstatePayload>;
  EmployerReinstateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerReinstateResult']>;
  EmployerRemoveTiePayload: ResolverTypeWrapper<EmployerRemoveTiePayload>;
  EmployerRemoveTieResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerRemoveTieResult']>;
  EmployerState: EmployerState;
  EmployerSuspendPayload: ResolverTypeWrapper<EmployerSuspendPayload>;
  EmployerSuspendResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerSuspendResult']>;
  EmployerTie: ResolverTypeWrapper<EmployerTie>;
  EmployerTieInput: EmployerTieInput;
  Enrolment: ResolverTypeWrapper<Enrolment>;
  EnrolmentAttendPayload: ResolverTypeWrapper<EnrolmentAttendPayload>;
  EnrolmentAttendResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnrolmentAttendResult']>;
  EnrolmentCompleteInput: EnrolmentCompleteInput;
  EnrolmentCompletePayload: ResolverTypeWrapper<EnrolmentCompletePayload>;
  EnrolmentCompleteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnrolmentCompleteResult']>;
  EnrolmentConnection: ResolverTypeWrapper<EnrolmentConnection>;
  EnrolmentResumePayload: ResolverTypeWrapper<EnrolmentResumePayload>;
  EnrolmentResumeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnrolmentResumeResult']>;
  EnrolmentState: EnrolmentState;
  EnrolmentSuspendPayload: ResolverTypeWrapper<EnrolmentSuspendPayload>;
  EnrolmentSuspendResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnrolmentSuspendResult']>;
  EnrolmentWithdrawInput: EnrolmentWithdrawInput;
  EnrolmentWithdrawPayload: ResolverTypeWrapper<EnrolmentWithdrawPayload>;
  EnrolmentWithdrawResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnrolmentWithdrawResult']>;
  Evidence: Evidence;
  ExcludedByGates: ResolverTypeWrapper<ExcludedByGates>;
  FailedGate: ResolverTypeWrapper<FailedGate>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FollowUp: ResolverTypeWrapper<FollowUp>;
  FollowUpAnswer: ResolverTypeWrapper<FollowUpAnswer>;
  FollowUpAnswerInput: FollowUpAnswerInput;
  FollowUpAttemptPayload: ResolverTypeWrapper<FollowUpAttemptPayload>;
  FollowUpAttemptResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FollowUpAttemptResult']>;
  FollowUpCloseInput: FollowUpCloseInput;
  FollowUpClosePayload: ResolverTypeWrapper<FollowUpClosePayload>;
  FollowUpCloseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FollowUpCloseResult']>;
  FollowUpConnection: ResolverTypeWrapper<FollowUpConnection>;
  FollowUpCorrectPayload: ResolverTypeWrapper<FollowUpCorrectPayload>;
  FollowUpCorrectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FollowUpCorrectResult']>;
  FollowUpDraft: ResolverTypeWrapper<FollowUpDraft>;
  FollowUpDraftDiscardPayload: ResolverTypeWrapper<FollowUpDraftDiscardPayload>;
  FollowUpDraftDiscardResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FollowUpDraftDiscardResult']>;
  FollowUpDraftInput: FollowUpDraftInput;
  FollowUpDraftSavePayload: ResolverTypeWrapper<FollowUpDraftSavePayload>;
  FollowUpDraftSaveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FollowUpDraftSaveResult']>;
  FollowUpForm: FollowUpForm;
  FollowUpQuestion: ResolverTypeWrapper<FollowUpQuestion>;
  FollowUpRecord: ResolverTypeWrapper<FollowUpRecord>;
  FollowUpRecordInput: FollowUpRecordInput;
  FollowUpRecordPayload: ResolverTypeWrapper<FollowUpRecordPayload>;
  FollowUpRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FollowUpRecordResult']>;
  FollowUpState: FollowUpState;
  FullLimits: ResolverTypeWrapper<FullLimits>;
  FunctionChange: ResolverTypeWrapper<FunctionChange>;
  FunctionScore: ResolverTypeWrapper<FunctionScore>;
  FunctionScoreInput: FunctionScoreInput;
  Gap: ResolverTypeWrapper<Gap>;
  Grant: ResolverTypeWrapper<Grant>;
  GrantConnection: ResolverTypeWrapper<GrantConnection>;
  GrantInput: GrantInput;
  GrantSavePayload: ResolverTypeWrapper<GrantSavePayload>;
  GrantSaveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GrantSaveResult']>;
  GrantTarget: ResolverTypeWrapper<GrantTarget>;
  GrantTargetInput: GrantTargetInput;
  GroupSession: ResolverTypeWrapper<GroupSession>;
  GroupSessionAddAttendeePayload: ResolverTypeWrapper<GroupSessionAddAttendeePayload>;
  GroupSessionAddAttendeeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GroupSessionAddAttendeeResult']>;
  GroupSessionConnection: ResolverTypeWrapper<GroupSessionConnection>;
  GroupSessionInput: GroupSessionInput;
  GroupSessionKind: GroupSessionKind;
  GroupSessionRecordPayload: ResolverTypeWrapper<GroupSessionRecordPayload>;
  GroupSessionRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GroupSessionRecordResult']>;
  GroupSessionRemoveAttendeePayload: ResolverTypeWrapper<GroupSessionRemoveAttendeePayload>;
  GroupSessionRemoveAttendeeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GroupSessionRemoveAttendeeResult']>;
  HandoverInput: HandoverInput;
  HandoverNeeded: ResolverTypeWrapper<HandoverNeeded>;
  HoldAgreeToLiftPayload: ResolverTypeWrapper<HoldAgreeToLiftPayload>;
  HoldAgreeToLiftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldAgreeToLiftResult']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdentityInput: IdentityInput;
  ImportColumns: ResolverTypeWrapper<ImportColumns>;
  ImportCommitPayload: ResolverTypeWrapper<ImportCommitPayload>;
  ImportCount: ResolverTypeWrapper<ImportCount>;
  ImportDryRunPayload: ResolverTypeWrapper<ImportDryRunPayload>;
  ImportEntry: ResolverTypeWrapper<ImportEntry>;
  ImportEntryKind: ImportEntryKind;
  ImportKind: ImportKind;
  ImportProblem: ResolverTypeWrapper<ImportProblem>;
  ImportProblemCode: ImportProblemCode;
  ImportRefused: ResolverTypeWrapper<ImportRefused>;
  ImportedTraineeChange: ImportedTraineeChange;
  Indicator: Indicator;
  IndicatorCell: ResolverTypeWrapper<IndicatorCell>;
  IndicatorCountInput: IndicatorCountInput;
  IndicatorCountPayload: ResolverTypeWrapper<IndicatorCountPayload>;
  IndicatorCountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IndicatorCountResult']>;
  IndicatorDefinition: ResolverTypeWrapper<IndicatorDefinition>;
  IndicatorExclusion: ResolverTypeWrapper<IndicatorExclusion>;
  IndicatorExclusionReason: IndicatorExclusionReason;
  IndicatorExportInput: IndicatorExportInput;
  IndicatorExportPayload: ResolverTypeWrapper<IndicatorExportPayload>;
  IndicatorExportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IndicatorExportResult']>;
  IndicatorPeriod: ResolverTypeWrapper<IndicatorPeriod>;
  IndicatorPeriodLength: IndicatorPeriodLength;
  IndicatorPublication: ResolverTypeWrapper<IndicatorPublication>;
  IndicatorPublishInput: IndicatorPublishInput;
  IndicatorPublishPayload: ResolverTypeWrapper<IndicatorPublishPayload>;
  IndicatorPublishResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IndicatorPublishResult']>;
  IndicatorReport: ResolverTypeWrapper<IndicatorReport>;
  IndicatorReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IndicatorReportResult']>;
  IndicatorRow: ResolverTypeWrapper<IndicatorRow>;
  IndicatorRowConnection: ResolverTypeWrapper<IndicatorRowConnection>;
  IndicatorRowKind: IndicatorRowKind;
  IndicatorRowsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IndicatorRowsResult']>;
  IndicatorSum: ResolverTypeWrapper<IndicatorSum>;
  IndicatorUnit: IndicatorUnit;
  Institution: ResolverTypeWrapper<Institution>;
  InstitutionAddPayload: ResolverTypeWrapper<InstitutionAddPayload>;
  InstitutionAddResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InstitutionAddResult']>;
  InstitutionConnection: ResolverTypeWrapper<InstitutionConnection>;
  InstitutionInput: InstitutionInput;
  InstitutionReferral: ResolverTypeWrapper<InstitutionReferral>;
  InstitutionReferralAcceptPayload: ResolverTypeWrapper<InstitutionReferralAcceptPayload>;
  InstitutionReferralAcceptResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InstitutionReferralAcceptResult']>;
  InstitutionReferralConnection: ResolverTypeWrapper<InstitutionReferralConnection>;
  InstitutionReferralDraftPayload: ResolverTypeWrapper<InstitutionReferralDraftPayload>;
  InstitutionReferralDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InstitutionReferralDraftResult']>;
  InstitutionReferralFinishPayload: ResolverTypeWrapper<InstitutionReferralFinishPayload>;
  InstitutionReferralFinishResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InstitutionReferralFinishResult']>;
  InstitutionReferralInput: InstitutionReferralInput;
  InstitutionReferralOfferPayload: ResolverTypeWrapper<InstitutionReferralOfferPayload>;
  InstitutionReferralOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InstitutionReferralOfferResult']>;
  InstitutionReferralRejectPayload: ResolverTypeWrapper<InstitutionReferralRejectPayload>;
  InstitutionReferralRejectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InstitutionReferralRejectResult']>;
  InstitutionReferralReleasePayload: ResolverTypeWrapper<InstitutionReferralReleasePayload>;
  InstitutionReferralReleaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InstitutionReferralReleaseResult']>;
  InstitutionReferralRevokePayload: ResolverTypeWrapper<InstitutionReferralRevokePayload>;
  InstitutionReferralRevokeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InstitutionReferralRevokeResult']>;
  InstitutionReferralStartServiceInput: InstitutionReferralStartServiceInput;
  InstitutionReferralStartServicePayload: ResolverTypeWrapper<InstitutionReferralStartServicePayload>;
  InstitutionReferralStartServiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InstitutionReferralStartServiceResult']>;
  InstitutionReferralState: InstitutionReferralState;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Interview: ResolverTypeWrapper<Interview>;
  InterviewOutcome: InterviewOutcome;
  InterviewState: InterviewState;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  JobPreference: ResolverTypeWrapper<JobPreference>;
  JobPreferenceInput: JobPreferenceInput;
  KeyUsedForOtherRequest: ResolverTypeWrapper<KeyUsedForOtherRequest>;
  KindOfWork: ResolverTypeWrapper<KindOfWork>;
  Language: Language;
  LanguageLevel: ResolverTypeWrapper<LanguageLevel>;
  LanguageLevelInput: LanguageLevelInput;
  LawProblem: ResolverTypeWrapper<LawProblem>;
  LearningReview: ResolverTypeWrapper<LearningReview>;
  LearningReviewInput: LearningReviewInput;
  LearningReviewRecordPayload: ResolverTypeWrapper<LearningReviewRecordPayload>;
  LearningReviewRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LearningReviewRecordResult']>;
  LearningUnit: ResolverTypeWrapper<LearningUnit>;
  LiftAgreement: ResolverTypeWrapper<LiftAgreement>;
  Limits: ResolverTypeWrapper<Limits>;
  LimitsInput: LimitsInput;
  LiteracyBand: LiteracyBand;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalSkillRelation: LocalSkillRelation;
  MandatoryReport: MandatoryReport;
  Match: ResolverTypeWrapper<Match>;
  MessageCancelledReason: MessageCancelledReason;
  MessageHeldReason: MessageHeldReason;
  MessageResendPayload: ResolverTypeWrapper<MessageResendPayload>;
  MessageResendResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MessageResendResult']>;
  MessageState: MessageState;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  MonthlyPay: ResolverTypeWrapper<MonthlyPay>;
  MonthlyPayInput: MonthlyPayInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MySession: ResolverTypeWrapper<MySession>;
  NearMiss: ResolverTypeWrapper<NearMiss>;
  NewMatchNotification: ResolverTypeWrapper<NewMatchNotification>;
  NewlyMatchingVacancy: ResolverTypeWrapper<NewlyMatchingVacancy>;
  NoConsent: ResolverTypeWrapper<NoConsent>;
  NoSeatLeft: ResolverTypeWrapper<NoSeatLeft>;
  NotCalculatedYet: ResolverTypeWrapper<NotCalculatedYet>;
  NotCleared: ResolverTypeWrapper<NotCleared>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotReady: ResolverTypeWrapper<NotReady>;
  Notice: ResolverTypeWrapper<Notice>;
  NoticeConnection: ResolverTypeWrapper<NoticeConnection>;
  Occupation: ResolverTypeWrapper<Occupation>;
  Offer: ResolverTypeWrapper<Offer>;
  OfferExplainInput: OfferExplainInput;
  OfferExplainPayload: ResolverTypeWrapper<OfferExplainPayload>;
  OfferExplainResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OfferExplainResult']>;
  OfferState: OfferState;
  OutstandingWork: ResolverTypeWrapper<OutstandingWork>;
  OutstandingWorkKind: OutstandingWorkKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PasswordChangeInput: PasswordChangeInput;
  PasswordChangePayload: ResolverTypeWrapper<PasswordChangePayload>;
  PasswordChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PasswordChangeResult']>;
  PayPeriod: PayPeriod;
  PersonAtHeldEmployer: ResolverTypeWrapper<PersonAtHeldEmployer>;
  PhotoFormat: PhotoFormat;
  Placement: ResolverTypeWrapper<Placement>;
  PlacementCancelPayload: ResolverTypeWrapper<PlacementCancelPayload>;
  PlacementCancelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlacementCancelResult']>;
  PlacementConnection: ResolverTypeWrapper<PlacementConnection>;
  PlacementEndInput: PlacementEndInput;
  PlacementEndKind: PlacementEndKind;
  PlacementEndPayload: ResolverTypeWrapper<PlacementEndPayload>;
  PlacementEndReason: PlacementEndReason;
  PlacementEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlacementEndResult']>;
  PlacementMarkReachablePayload: ResolverTypeWrapper<PlacementMarkReachablePayload>;
  PlacementMarkReachableResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlacementMarkReachableResult']>;
  PlacementMarkUnreachablePayload: ResolverTypeWrapper<PlacementMarkUnreachablePayload>;
  PlacementMarkUnreachableResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlacementMarkUnreachableResult']>;
  PlacementRecordTermsInput: PlacementRecordTermsInput;
  PlacementRecordTermsPayload: ResolverTypeWrapper<PlacementRecordTermsPayload>;
  PlacementRecordTermsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlacementRecordTermsResult']>;
  PlacementRescheduleStartInput: PlacementRescheduleStartInput;
  PlacementRescheduleStartPayload: ResolverTypeWrapper<PlacementRescheduleStartPayload>;
  PlacementRescheduleStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlacementRescheduleStartResult']>;
  PlacementStage: ResolverTypeWrapper<PlacementStage>;
  PlacementStageTimes: ResolverTypeWrapper<PlacementStageTimes>;
  PlacementState: PlacementState;
  PlacementsInStage: ResolverTypeWrapper<PlacementsInStage>;
  Population: Population;
  Problem: ResolverTypeWrapper<Problem>;
  Programme: ResolverTypeWrapper<Programme>;
  ProgrammeClosePayload: ResolverTypeWrapper<ProgrammeClosePayload>;
  ProgrammeCloseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProgrammeCloseResult']>;
  ProgrammeConnection: ResolverTypeWrapper<ProgrammeConnection>;
  ProgrammeInput: ProgrammeInput;
  ProgrammeKind: ProgrammeKind;
  ProgrammeSavePayload: ResolverTypeWrapper<ProgrammeSavePayload>;
  ProgrammeSaveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProgrammeSaveResult']>;
  ProtectedReason: ProtectedReason;
  ProtectedRecord: ResolverTypeWrapper<ProtectedRecord>;
  ProtectionInput: ProtectionInput;
  Province: ResolverTypeWrapper<Province>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimited: ResolverTypeWrapper<RateLimited>;
  ReasonInput: ReasonInput;
  ReauthenticateInput: ReauthenticateInput;
  ReauthenticatePayload: ResolverTypeWrapper<ReauthenticatePayload>;
  ReauthenticateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReauthenticateResult']>;
  ReauthenticationNeeded: ResolverTypeWrapper<ReauthenticationNeeded>;
  RecipientKind: RecipientKind;
  RecordedStage: RecordedStage;
  Referral: ResolverTypeWrapper<Referral>;
  ReferralAskPayload: ResolverTypeWrapper<ReferralAskPayload>;
  ReferralAskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralAskResult']>;
  ReferralConnection: ResolverTypeWrapper<ReferralConnection>;
  ReferralProposeInput: ReferralProposeInput;
  ReferralProposePayload: ResolverTypeWrapper<ReferralProposePayload>;
  ReferralProposeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralProposeResult']>;
  ReferralSendPayload: ResolverTypeWrapper<ReferralSendPayload>;
  ReferralSendResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralSendResult']>;
  ReferralSide: ReferralSide;
  ReferralState: ReferralState;
  ReferralWithdrawPayload: ResolverTypeWrapper<ReferralWithdrawPayload>;
  ReferralWithdrawResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralWithdrawResult']>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RegistrationPhoto: ResolverTypeWrapper<RegistrationPhoto>;
  RegistrationPhotoFile: ResolverTypeWrapper<RegistrationPhotoFile>;
  ReleasedContactMethod: ResolverTypeWrapper<ReleasedContactMethod>;
  ReleasedIdentity: ResolverTypeWrapper<ReleasedIdentity>;
  ReportedBy: ReportedBy;
  ReviewRemark: ResolverTypeWrapper<ReviewRemark>;
  ReviewRemarkInput: ReviewRemarkInput;
  RiskLevel: RiskLevel;
  Role: Role;
  RolesInput: RolesInput;
  SafetyAlert: ResolverTypeWrapper<SafetyAlert>;
  SafetyAlertConnection: ResolverTypeWrapper<SafetyAlertConnection>;
  ScoreGain: ResolverTypeWrapper<ScoreGain>;
  SecondPersonNeeded: ResolverTypeWrapper<SecondPersonNeeded>;
  SelfEmployment: ResolverTypeWrapper<SelfEmployment>;
  SelfEmploymentConnection: ResolverTypeWrapper<SelfEmploymentConnection>;
  SelfEmploymentEndInput: SelfEmploymentEndInput;
  SelfEmploymentEndPayload: ResolverTypeWrapper<SelfEmploymentEndPayload>;
  SelfEmploymentEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SelfEmploymentEndResult']>;
  SelfEmploymentInput: SelfEmploymentInput;
  SelfEmploymentStartPayload: ResolverTypeWrapper<SelfEmploymentStartPayload>;
  SelfEmploymentStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SelfEmploymentStartResult']>;
  SelfEmploymentState: SelfEmploymentState;
  SelfEmploymentVerifyInput: SelfEmploymentVerifyInput;
  SelfEmploymentVerifyPayload: ResolverTypeWrapper<SelfEmploymentVerifyPayload>;
  SelfEmploymentVerifyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SelfEmploymentVerifyResult']>;
  ServiceInput: ServiceInput;
  ServiceKind: ServiceKind;
  ServiceRecord: ResolverTypeWrapper<ServiceRecord>;
  ServiceRecordConnection: ResolverTypeWrapper<ServiceRecordConnection>;
  ServiceRecordPayload: ResolverTypeWrapper<ServiceRecordPayload>;
  ServiceRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ServiceRecordResult']>;
  ServiceState: ServiceState;
  ServiceVoidPayload: ResolverTypeWrapper<ServiceVoidPayload>;
  ServiceVoidResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ServiceVoidResult']>;
  SessionEndPayload: ResolverTypeWrapper<SessionEndPayload>;
  SessionEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SessionEndResult']>;
  SessionExtendPayload: ResolverTypeWrapper<SessionExtendPayload>;
  SessionExtendResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SessionExtendResult']>;
  SessionsEndAllPayload: ResolverTypeWrapper<SessionsEndAllPayload>;
  SessionsEndAllResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SessionsEndAllResult']>;
  ShelterStay: ResolverTypeWrapper<ShelterStay>;
  ShelterStayConnection: ResolverTypeWrapper<ShelterStayConnection>;
  SignInInput: SignInInput;
  SignInPayload: ResolverTypeWrapper<SignInPayload>;
  SignInRefused: ResolverTypeWrapper<SignInRefused>;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  SignOutPayload: ResolverTypeWrapper<SignOutPayload>;
  SignOutResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignOutResult']>;
  Site: ResolverTypeWrapper<Site>;
  SiteToVisit: ResolverTypeWrapper<SiteToVisit>;
  SiteToVisitConnection: ResolverTypeWrapper<SiteToVisitConnection>;
  Skill: ResolverTypeWrapper<Skill>;
  SkillAddLocalInput: SkillAddLocalInput;
  SkillAddLocalPayload: ResolverTypeWrapper<SkillAddLocalPayload>;
  SkillAddLocalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkillAddLocalResult']>;
  SkillAssertion: ResolverTypeWrapper<SkillAssertion>;
  SkillAssertionInput: SkillAssertionInput;
  SkillCredit: SkillCredit;
  SkillEntry: ResolverTypeWrapper<SkillEntry>;
  SkillEntryConnection: ResolverTypeWrapper<SkillEntryConnection>;
  SkillInDemand: ResolverTypeWrapper<SkillInDemand>;
  SkillLabel: ResolverTypeWrapper<SkillLabel>;
  SkillLabelAddPayload: ResolverTypeWrapper<SkillLabelAddPayload>;
  SkillLabelAddResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkillLabelAddResult']>;
  SkillLabelInput: SkillLabelInput;
  SkillLabelRemovePayload: ResolverTypeWrapper<SkillLabelRemovePayload>;
  SkillLabelRemoveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkillLabelRemoveResult']>;
  SkillNeed: SkillNeed;
  SkillRequirement: ResolverTypeWrapper<SkillRequirement>;
  SkillRetireLocalPayload: ResolverTypeWrapper<SkillRetireLocalPayload>;
  SkillRetireLocalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkillRetireLocalResult']>;
  SkillSource: SkillSource;
  SkillState: SkillState;
  SkillUnlock: ResolverTypeWrapper<SkillUnlock>;
  SkillsInDemandCountPayload: ResolverTypeWrapper<SkillsInDemandCountPayload>;
  SkillsInDemandCountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkillsInDemandCountResult']>;
  SkillsInDemandReport: ResolverTypeWrapper<SkillsInDemandReport>;
  SkillsInDemandResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkillsInDemandResult']>;
  StaffAccount: ResolverTypeWrapper<StaffAccount>;
  StaffAccountAddPayload: ResolverTypeWrapper<StaffAccountAddPayload>;
  StaffAccountAddResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StaffAccountAddResult']>;
  StaffAccountChangeRolesPayload: ResolverTypeWrapper<StaffAccountChangeRolesPayload>;
  StaffAccountChangeRolesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StaffAccountChangeRolesResult']>;
  StaffAccountClosePayload: ResolverTypeWrapper<StaffAccountClosePayload>;
  StaffAccountCloseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StaffAccountCloseResult']>;
  StaffAccountInput: StaffAccountInput;
  StaffAccountReplaceCredentialsPayload: ResolverTypeWrapper<StaffAccountReplaceCredentialsPayload>;
  StaffAccountReplaceCredentialsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StaffAccountReplaceCredentialsResult']>;
  StaffMember: ResolverTypeWrapper<StaffMember>;
  StageAtEmployer: StageAtEmployer;
  StayEndInput: StayEndInput;
  StayEndPayload: ResolverTypeWrapper<StayEndPayload>;
  StayEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StayEndResult']>;
  StayInput: StayInput;
  StayStartPayload: ResolverTypeWrapper<StayStartPayload>;
  StayStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StayStartResult']>;
  StayState: StayState;
  StayVoidPayload: ResolverTypeWrapper<StayVoidPayload>;
  StayVoidResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StayVoidResult']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Sum: ResolverTypeWrapper<Sum>;
  SumInput: SumInput;
  Task: ResolverTypeWrapper<Task>;
  TaskConnection: ResolverTypeWrapper<TaskConnection>;
  TaskFinishPayload: ResolverTypeWrapper<TaskFinishPayload>;
  TaskFinishResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TaskFinishResult']>;
  TaskKind: TaskKind;
  TaskState: TaskState;
  TaxonomyRelease: ResolverTypeWrapper<TaxonomyRelease>;
  TermDifference: ResolverTypeWrapper<TermDifference>;
  TermDrift: ResolverTypeWrapper<TermDrift>;
  Terms: ResolverTypeWrapper<Terms>;
  TermsDrift: ResolverTypeWrapper<TermsDrift>;
  TermsInput: TermsInput;
  TermsStage: TermsStage;
  Tie: Tie;
  TooManyCalculations: ResolverTypeWrapper<TooManyCalculations>;
  TooSoon: ResolverTypeWrapper<TooSoon>;
  Trainee: ResolverTypeWrapper<Trainee>;
  TraineeAnonymisePayload: ResolverTypeWrapper<TraineeAnonymisePayload>;
  TraineeAnonymiseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeAnonymiseResult']>;
  TraineeAssignCaseWorkerPayload: ResolverTypeWrapper<TraineeAssignCaseWorkerPayload>;
  TraineeAssignCaseWorkerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeAssignCaseWorkerResult']>;
  TraineeBlockContactPayload: ResolverTypeWrapper<TraineeBlockContactPayload>;
  TraineeBlockContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeBlockContactResult']>;
  TraineeChangePayload: ResolverTypeWrapper<TraineeChangePayload>;
  TraineeChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeChangeResult']>;
  TraineeConnection: ResolverTypeWrapper<TraineeConnection>;
  TraineeCreateAccessPayload: ResolverTypeWrapper<TraineeCreateAccessPayload>;
  TraineeCreateAccessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeCreateAccessResult']>;
  TraineeExitInput: TraineeExitInput;
  TraineeExitPayload: ResolverTypeWrapper<TraineeExitPayload>;
  TraineeExitReason: TraineeExitReason;
  TraineeExitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeExitResult']>;
  TraineeImport: ResolverTypeWrapper<TraineeImport>;
  TraineeImportCommitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeImportCommitResult']>;
  TraineeImportDryRunResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeImportDryRunResult']>;
  TraineeImportInput: TraineeImportInput;
  TraineeImportUndoPayload: ResolverTypeWrapper<TraineeImportUndoPayload>;
  TraineeImportUndoResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeImportUndoResult']>;
  TraineeInput: TraineeInput;
  TraineeMakeJobReadyPayload: ResolverTypeWrapper<TraineeMakeJobReadyPayload>;
  TraineeMakeJobReadyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeMakeJobReadyResult']>;
  TraineePreparePayload: ResolverTypeWrapper<TraineePreparePayload>;
  TraineePrepareResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineePrepareResult']>;
  TraineeRecordConsentPayload: ResolverTypeWrapper<TraineeRecordConsentPayload>;
  TraineeRecordConsentRefusalPayload: ResolverTypeWrapper<TraineeRecordConsentRefusalPayload>;
  TraineeRecordConsentRefusalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeRecordConsentRefusalResult']>;
  TraineeRecordConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeRecordConsentResult']>;
  TraineeRegisterPayload: ResolverTypeWrapper<TraineeRegisterPayload>;
  TraineeRegisterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeRegisterResult']>;
  TraineeResetAccessPayload: ResolverTypeWrapper<TraineeResetAccessPayload>;
  TraineeResetAccessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeResetAccessResult']>;
  TraineeSetContactPayload: ResolverTypeWrapper<TraineeSetContactPayload>;
  TraineeSetContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeSetContactResult']>;
  TraineeSetGrantPayload: ResolverTypeWrapper<TraineeSetGrantPayload>;
  TraineeSetGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeSetGrantResult']>;
  TraineeSetIdentityPayload: ResolverTypeWrapper<TraineeSetIdentityPayload>;
  TraineeSetIdentityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeSetIdentityResult']>;
  TraineeSetLimitsPayload: ResolverTypeWrapper<TraineeSetLimitsPayload>;
  TraineeSetLimitsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeSetLimitsResult']>;
  TraineeSetProtectionPayload: ResolverTypeWrapper<TraineeSetProtectionPayload>;
  TraineeSetProtectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeSetProtectionResult']>;
  TraineeState: TraineeState;
  TraineeUnblockContactPayload: ResolverTypeWrapper<TraineeUnblockContactPayload>;
  TraineeUnblockContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeUnblockContactResult']>;
  TraineeVerifyContactPayload: ResolverTypeWrapper<TraineeVerifyContactPayload>;
  TraineeVerifyContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeVerifyContactResult']>;
  TraineeWants: TraineeWants;
  TraineesAssignInput: TraineesAssignInput;
  TraineesAssignPayload: ResolverTypeWrapper<TraineesAssignPayload>;
  TraineesAssignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineesAssignResult']>;
  TransitionNotAllowed: ResolverTypeWrapper<TransitionNotAllowed>;
  Travel: Travel;
  UnlockStep: ResolverTypeWrapper<UnlockStep>;
  Urgency: Urgency;
  Vacancy: ResolverTypeWrapper<Vacancy>;
  VacancyApprovePayload: ResolverTypeWrapper<VacancyApprovePayload>;
  VacancyApproveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VacancyApproveResult']>;
  VacancyConnection: ResolverTypeWrapper<VacancyConnection>;
  VacancyKind: VacancyKind;
  VacancyOpenPayload: ResolverTypeWrapper<VacancyOpenPayload>;
  VacancyOpenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VacancyOpenResult']>;
  VacancyReturnInput: VacancyReturnInput;
  VacancyReturnPayload: ResolverTypeWrapper<VacancyReturnPayload>;
  VacancyReturnResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VacancyReturnResult']>;
  VacancyReview: ResolverTypeWrapper<VacancyReview>;
  VacancyState: VacancyState;
  VacancyVersion: ResolverTypeWrapper<VacancyVersion>;
  VerificationMethod: VerificationMethod;
  Vetting: ResolverTypeWrapper<Vetting>;
  VettingAnswer: ResolverTypeWrapper<VettingAnswer>;
  VettingAnswerInput: VettingAnswerInput;
  VettingConnection: ResolverTypeWrapper<VettingConnection>;
  VettingDecideInput: VettingDecideInput;
  VettingDecidePayload: ResolverTypeWrapper<VettingDecidePayload>;
  VettingDecideResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VettingDecideResult']>;
  VettingDecision: VettingDecision;
  VettingKind: VettingKind;
  VettingPlanInput: VettingPlanInput;
  VettingPlanPayload: ResolverTypeWrapper<VettingPlanPayload>;
  VettingPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VettingPlanResult']>;
  VettingRecordVisitPayload: ResolverTypeWrapper<VettingRecordVisitPayload>;
  VettingRecordVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VettingRecordVisitResult']>;
  VettingRevokePayload: ResolverTypeWrapper<VettingRevokePayload>;
  VettingRevokeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VettingRevokeResult']>;
  VettingState: VettingState;
  VettingSubmitPayload: ResolverTypeWrapper<VettingSubmitPayload>;
  VettingSubmitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VettingSubmitResult']>;
  VettingVisitInput: VettingVisitInput;
  VettingVote: ResolverTypeWrapper<VettingVote>;
  VisitReason: VisitReason;
  Weekday: Weekday;
  WorkFunction: WorkFunction;
  WorkingCondition: WorkingCondition;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountRequest: AccountRequest;
  AccountRequestAgreePayload: AccountRequestAgreePayload;
  AccountRequestAgreeResult: ResolversUnionTypes<ResolversParentTypes>['AccountRequestAgreeResult'];
  AccountRequestCancelResult: ResolversUnionTypes<ResolversParentTypes>['AccountRequestCancelResult'];
  AccountRequestPayload: AccountRequestPayload;
  AccountRequestRefuseResult: ResolversUnionTypes<ResolversParentTypes>['AccountRequestRefuseResult'];
  Agreement: Agreement;
  AgreementBreakInput: AgreementBreakInput;
  AgreementBreakPayload: AgreementBreakPayload;
  AgreementBreakResult: ResolversUnionTypes<ResolversParentTypes>['AgreementBreakResult'];
  AgreementCompletePayload: AgreementCompletePayload;
  AgreementCompleteResult: ResolversUnionTypes<ResolversParentTypes>['AgreementCompleteResult'];
  AgreementConvertPayload: AgreementConvertPayload;
  AgreementConvertResult: ResolversUnionTypes<ResolversParentTypes>['AgreementConvertResult'];
  AgreementLastDayInput: AgreementLastDayInput;
  AgreementRegisterInput: AgreementRegisterInput;
  AgreementRegisterPayload: AgreementRegisterPayload;
  AgreementRegisterResult: ResolversUnionTypes<ResolversParentTypes>['AgreementRegisterResult'];
  AgreementRunPayload: AgreementRunPayload;
  AgreementRunResult: ResolversUnionTypes<ResolversParentTypes>['AgreementRunResult'];
  AgreementSignInput: AgreementSignInput;
  AgreementSignPayload: AgreementSignPayload;
  AgreementSignResult: ResolversUnionTypes<ResolversParentTypes>['AgreementSignResult'];
  AlertActInput: AlertActInput;
  AlertActPayload: AlertActPayload;
  AlertActResult: ResolversUnionTypes<ResolversParentTypes>['AlertActResult'];
  AlertAction: AlertAction;
  AlertMarkUnfoundedPayload: AlertMarkUnfoundedPayload;
  AlertMarkUnfoundedResult: ResolversUnionTypes<ResolversParentTypes>['AlertMarkUnfoundedResult'];
  AlertOpenInput: AlertOpenInput;
  AlertOpenPayload: AlertOpenPayload;
  AlertOpenResult: ResolversUnionTypes<ResolversParentTypes>['AlertOpenResult'];
  AlertReopenPayload: AlertReopenPayload;
  AlertReopenResult: ResolversUnionTypes<ResolversParentTypes>['AlertReopenResult'];
  AlertResolveInput: AlertResolveInput;
  AlertResolvePayload: AlertResolvePayload;
  AlertResolveResult: ResolversUnionTypes<ResolversParentTypes>['AlertResolveResult'];
  AlertTriageInput: AlertTriageInput;
  AlertTriagePayload: AlertTriagePayload;
  AlertTriageResult: ResolversUnionTypes<ResolversParentTypes>['AlertTriageResult'];
  AlreadyOpen: AlreadyOpen;
  Apprenticeship: Apprenticeship;
  Attendance: Attendance;
  AttendanceInput: AttendanceInput;
  AttendeeInput: AttendeeInput;
  AuditConnection: AuditConnection;
  AuditExportInput: AuditExportInput;
  AuditExportPayload: AuditExportPayload;
  AuditExportResult: ResolversUnionTypes<ResolversParentTypes>['AuditExportResult'];
  AuditLine: AuditLine;
  Boolean: Scalars['Boolean']['output'];
  Calculation: Calculation;
  CalculationCancelPayload: CalculationCancelPayload;
  CalculationCancelResult: ResolversUnionTypes<ResolversParentTypes>['CalculationCancelResult'];
  Capacity: Capacity;
  CapacityGuide: CapacityGuide;
  CapacityQuestion: CapacityQuestion;
  CapacityReview: CapacityReview;
  CapacityReviewInput: CapacityReviewInput;
  CapacityReviewRecordPayload: CapacityReviewRecordPayload;
  CapacityReviewRecordResult: ResolversUnionTypes<ResolversParentTypes>['CapacityReviewRecordResult'];
  CapacityStep: CapacityStep;
  CapacitySupport: CapacitySupport;
  CapacitySupportInput: CapacitySupportInput;
  CapacitySupportRecordPayload: CapacitySupportRecordPayload;
  CapacitySupportRecordResult: ResolversUnionTypes<ResolversParentTypes>['CapacitySupportRecordResult'];
  CaseWorkerInput: CaseWorkerInput;
  ChangedTrainee: ChangedTrainee;
  ChecklistItem: ChecklistItem;
  CodedSummary: CodedSummary;
  Colleague: Colleague;
  ColleagueAccount: ColleagueAccount;
  ColleagueSessionsEndPayload: ColleagueSessionsEndPayload;
  ColleagueSessionsEndResult: ResolversUnionTypes<ResolversParentTypes>['ColleagueSessionsEndResult'];
  ColleaguesDraft: ColleaguesDraft;
  ConflictOfInterest: ConflictOfInterest;
  Consent: Consent;
  ConsentInput: ConsentInput;
  ConsentRefusalInput: ConsentRefusalInput;
  ContactMethod: ContactMethod;
  ContactMethodInput: ContactMethodInput;
  Contribution: Contribution;
  CostItem: CostItem;
  Course: Course;
  CourseChangePayload: CourseChangePayload;
  CourseChangeResult: ResolversUnionTypes<ResolversParentTypes>['CourseChangeResult'];
  CourseConnection: CourseConnection;
  CourseCreatePayload: CourseCreatePayload;
  CourseCreateResult: ResolversUnionTypes<ResolversParentTypes>['CourseCreateResult'];
  CourseEnrolInput: CourseEnrolInput;
  CourseEnrolPayload: CourseEnrolPayload;
  CourseEnrolResult: ResolversUnionTypes<ResolversParentTypes>['CourseEnrolResult'];
  CourseInput: CourseInput;
  CourseSkill: CourseSkill;
  CourseSkillInput: CourseSkillInput;
  CourseSuggestion: CourseSuggestion;
  DateTime: Scalars['DateTime']['output'];
  Delivery: Delivery;
  DeliveryConnection: DeliveryConnection;
  EditConflict: EditConflict;
  Employer: Employer;
  EmployerCheckIn: EmployerCheckIn;
  EmployerClosePayload: EmployerClosePayload;
  EmployerCloseResult: ResolversUnionTypes<ResolversParentTypes>['EmployerCloseResult'];
  EmployerConnection: EmployerConnection;
  EmployerContact: EmployerContact;
  EmployerDeclareTiePayload: EmployerDeclareTiePayload;
  EmployerDeclareTieResult: ResolversUnionTypes<ResolversParentTypes>['EmployerDeclareTieResult'];
  EmployerExcludePayload: EmployerExcludePayload;
  EmployerExcludeResult: ResolversUnionTypes<ResolversParentTypes>['EmployerExcludeResult'];
  EmployerHold: EmployerHold;
  EmployerHoldConnection: EmployerHoldConnection;
  EmployerHoldPayload: EmployerHoldPayload;
  EmployerHoldResult: ResolversUnionTypes<ResolversParentTypes>['EmployerHoldResult'];
  EmployerImportCommitResult: ResolversUnionTypes<ResolversParentTypes>['EmployerImportCommitResult'];
  EmployerImportDryRunResult: ResolversUnionTypes<ResolversParentTypes>['EmployerImportDryRunResult'];
  EmployerImportInput: EmployerImportInput;
  EmployerIncludePayload: EmployerIncludePayload;
  EmployerIncludeResult: ResolversUnionTypes<ResolversParentTypes>['EmployerIncludeResult'];
  EmployerReinstatePayload: EmployerReinstatePayload;
  EmployerReinstateResult: ResolversUnionTypes<ResolversParentTypes>['EmployerReinstateResult'];
  EmployerRemoveTiePayload: EmployerRemoveTiePayload;
  EmployerRemoveTieResult: ResolversUnionTypes<ResolversParentTypes>['EmployerRemoveTieResult'];
  EmployerSuspendPayload: EmployerSuspendPayload;
  EmployerSuspendResult: ResolversUnionTypes<ResolversParentTypes>['EmployerSuspendResult'];
  EmployerTie: EmployerTie;
  EmployerTieInput: EmployerTieInput;
  Enrolment: Enrolment;
  EnrolmentAttendPayload: EnrolmentAttendPayload;
  EnrolmentAttendResult: ResolversUnionTypes<ResolversParentTypes>['EnrolmentAttendResult'];
  EnrolmentCompleteInput: EnrolmentCompleteInput;
  EnrolmentCompletePayload: EnrolmentCompletePayload;
  EnrolmentCompleteResult: ResolversUnionTypes<ResolversParentTypes>['EnrolmentCompleteResult'];
  EnrolmentConnection: EnrolmentConnection;
  EnrolmentResumePayload: EnrolmentResumePayload;
  EnrolmentResumeResult: ResolversUnionTypes<ResolversParentTypes>['EnrolmentResumeResult'];
  EnrolmentSuspendPayload: EnrolmentSuspendPayload;
  EnrolmentSuspendResult: ResolversUnionTypes<ResolversParentTypes>['EnrolmentSuspendResult'];
  EnrolmentWithdrawInput: EnrolmentWithdrawInput;
  EnrolmentWithdrawPayload: EnrolmentWithdrawPayload;
  EnrolmentWithdrawResult: ResolversUnionTypes<ResolversParentTypes>['EnrolmentWithdrawResult'];
  ExcludedByGates: ExcludedByGates;
  FailedGate: FailedGate;
  Float: Scalars['Float']['output'];
  FollowUp: FollowUp;
  FollowUpAnswer: FollowUpAnswer;
  FollowUpAnswerInput: FollowUpAnswerInput;
  FollowUpAttemptPayload: FollowUpAttemptPayload;
  FollowUpAttemptResult: ResolversUnionTypes<ResolversParentTypes>['FollowUpAttemptResult'];
  FollowUpCloseInput: FollowUpCloseInput;
  FollowUpClosePayload: FollowUpClosePayload;
  FollowUpCloseResult: ResolversUnionTypes<ResolversParentTypes>['FollowUpCloseResult'];
  FollowUpConnection: FollowUpConnection;
  FollowUpCorrectPayload: FollowUpCorrectPayload;
  FollowUpCorrectResult: ResolversUnionTypes<ResolversParentTypes>['FollowUpCorrectResult'];
  FollowUpDraft: FollowUpDraft;
  FollowUpDraftDiscardPayload: FollowUpDraftDiscardPayload;
  FollowUpDraftDiscardResult: ResolversUnionTypes<ResolversParentTypes>['FollowUpDraftDiscardResult'];
  FollowUpDraftInput: FollowUpDraftInput;
  FollowUpDraftSavePayload: FollowUpDraftSavePayload;
  FollowUpDraftSaveResult: ResolversUnionTypes<ResolversParentTypes>['FollowUpDraftSaveResult'];
  FollowUpQuestion: FollowUpQuestion;
  FollowUpRecord: FollowUpRecord;
  FollowUpRecordInput: FollowUpRecordInput;
  FollowUpRecordPayload: FollowUpRecordPayload;
  FollowUpRecordResult: ResolversUnionTypes<ResolversParentTypes>['FollowUpRecordResult'];
  FullLimits: FullLimits;
  FunctionChange: FunctionChange;
  FunctionScore: FunctionScore;
  FunctionScoreInput: FunctionScoreInput;
  Gap: Gap;
  Grant: Grant;
  GrantConnection: GrantConnection;
  GrantInput: GrantInput;
  GrantSavePayload: GrantSavePayload;
  GrantSaveResult: ResolversUnionTypes<ResolversParentTypes>['GrantSaveResult'];
  GrantTarget: GrantTarget;
  GrantTargetInput: GrantTargetInput;
  GroupSession: GroupSession;
  GroupSessionAddAttendeePayload: GroupSessionAddAttendeePayload;
  GroupSessionAddAttendeeResult: ResolversUnionTypes<ResolversParentTypes>['GroupSessionAddAttendeeResult'];
  GroupSessionConnection: GroupSessionConnection;
  GroupSessionInput: GroupSessionInput;
  GroupSessionRecordPayload: GroupSessionRecordPayload;
  GroupSessionRecordResult: ResolversUnionTypes<ResolversParentTypes>['GroupSessionRecordResult'];
  GroupSessionRemoveAttendeePayload: GroupSessionRemoveAttendeePayload;
  GroupSessionRemoveAttendeeResult: ResolversUnionTypes<ResolversParentTypes>['GroupSessionRemoveAttendeeResult'];
  HandoverInput: HandoverInput;
  HandoverNeeded: HandoverNeeded;
  HoldAgreeToLiftPayload: HoldAgreeToLiftPayload;
  HoldAgreeToLiftResult: ResolversUnionTypes<ResolversParentTypes>['HoldAgreeToLiftResult'];
  ID: Scalars['ID']['output'];
  IdentityInput: IdentityInput;
  ImportColumns: ImportColumns;
  ImportCommitPayload: ImportCommitPayload;
  ImportCount: ImportCount;
  ImportDryRunPayload: ImportDryRunPayload;
  ImportEntry: ImportEntry;
  ImportProblem: ImportProblem;
  ImportRefused: ImportRefused;
  IndicatorCell: IndicatorCell;
  IndicatorCountInput: IndicatorCountInput;
  IndicatorCountPayload: IndicatorCountPayload;
  IndicatorCountResult: ResolversUnionTypes<ResolversParentTypes>['IndicatorCountResult'];
  IndicatorDefinition: IndicatorDefinition;
  IndicatorExclusion: IndicatorExclusion;
  IndicatorExportInput: IndicatorExportInput;
  IndicatorExportPayload: IndicatorExportPayload;
  IndicatorExportResult: ResolversUnionTypes<ResolversParentTypes>['IndicatorExportResult'];
  IndicatorPeriod: IndicatorPeriod;
  IndicatorPublication: IndicatorPublication;
  IndicatorPublishInput: IndicatorPublishInput;
  IndicatorPublishPayload: IndicatorPublishPayload;
  IndicatorPublishResult: ResolversUnionTypes<ResolversParentTypes>['IndicatorPublishResult'];
  IndicatorReport: IndicatorReport;
  IndicatorReportResult: ResolversUnionTypes<ResolversParentTypes>['IndicatorReportResult'];
  IndicatorRow: IndicatorRow;
  IndicatorRowConnection: IndicatorRowConnection;
  IndicatorRowsResult: ResolversUnionTypes<ResolversParentTypes>['IndicatorRowsResult'];
  IndicatorSum: IndicatorSum;
  Institution: Institution;
  InstitutionAddPayload: InstitutionAddPayload;
  InstitutionAddResult: ResolversUnionTypes<ResolversParentTypes>['InstitutionAddResult'];
  InstitutionConnection: InstitutionConnection;
  InstitutionInput: InstitutionInput;
  InstitutionReferral: InstitutionReferral;
  InstitutionReferralAcceptPayload: InstitutionReferralAcceptPayload;
  InstitutionReferralAcceptResult: ResolversUnionTypes<ResolversParentTypes>['InstitutionReferralAcceptResult'];
  InstitutionReferralConnection: InstitutionReferralConnection;
  InstitutionReferralDraftPayload: InstitutionReferralDraftPayload;
  InstitutionReferralDraftResult: ResolversUnionTypes<ResolversParentTypes>['InstitutionReferralDraftResult'];
  InstitutionReferralFinishPayload: InstitutionReferralFinishPayload;
  InstitutionReferralFinishResult: ResolversUnionTypes<ResolversParentTypes>['InstitutionReferralFinishResult'];
  InstitutionReferralInput: InstitutionReferralInput;
  InstitutionReferralOfferPayload: InstitutionReferralOfferPayload;
  InstitutionReferralOfferResult: ResolversUnionTypes<ResolversParentTypes>['InstitutionReferralOfferResult'];
  InstitutionReferralRejectPayload: InstitutionReferralRejectPayload;
  InstitutionReferralRejectResult: ResolversUnionTypes<ResolversParentTypes>['InstitutionReferralRejectResult'];
  InstitutionReferralReleasePayload: InstitutionReferralReleasePayload;
  InstitutionReferralReleaseResult: ResolversUnionTypes<ResolversParentTypes>['InstitutionReferralReleaseResult'];
  InstitutionReferralRevokePayload: InstitutionReferralRevokePayload;
  InstitutionReferralRevokeResult: ResolversUnionTypes<ResolversParentTypes>['InstitutionReferralRevokeResult'];
  InstitutionReferralStartServiceInput: InstitutionReferralStartServiceInput;
  InstitutionReferralStartServicePayload: InstitutionReferralStartServicePayload;
  InstitutionReferralStartServiceResult: ResolversUnionTypes<ResolversParentTypes>['InstitutionReferralStartServiceResult'];
  Int: Scalars['Int']['output'];
  Interview: Interview;
  InvalidInput: InvalidInput;
  JobPreference: JobPreference;
  JobPreferenceInput: JobPreferenceInput;
  KeyUsedForOtherRequest: KeyUsedForOtherRequest;
  KindOfWork: KindOfWork;
  LanguageLevel: LanguageLevel;
  LanguageLevelInput: LanguageLevelInput;
  LawProblem: LawProblem;
  LearningReview: LearningReview;
  LearningReviewInput: LearningReviewInput;
  LearningReviewRecordPayload: LearningReviewRecordPayload;
  LearningReviewRecordResult: ResolversUnionTypes<ResolversParentTypes>['LearningReviewRecordResult'];
  LearningUnit: LearningUnit;
  LiftAgreement: LiftAgreement;
  Limits: Limits;
  LimitsInput: LimitsInput;
  LocalDate: Scalars['LocalDate']['output'];
  Match: Match;
  MessageResendPayload: MessageResendPayload;
  MessageResendResult: ResolversUnionTypes<ResolversParentTypes>['MessageResendResult'];
  Money: Money;
  MoneyInput: MoneyInput;
  MonthlyPay: MonthlyPay;
  MonthlyPayInput: MonthlyPayInput;
  Mutation: Record<PropertyKey, never>;
  MySession: MySession;
  NearMiss: NearMiss;
  NewMatchNotification: NewMatchNotification;
  NewlyMatchingVacancy: NewlyMatchingVacancy;
  NoConsent: NoConsent;
  NoSeatLeft: NoSeatLeft;
  NotCalculatedYet: NotCalculatedYet;
  NotCleared: NotCleared;
  NotFound: NotFound;
  NotReady: NotReady;
  Notice: Notice;
  NoticeConnection: NoticeConnection;
  Occupation: Occupation;
  Offer: Offer;
  OfferExplainInput: OfferExplainInput;
  OfferExplainPayload: OfferExplainPayload;
  OfferExplainResult: ResolversUnionTypes<ResolversParentTypes>['OfferExplainResult'];
  OutstandingWork: OutstandingWork;
  PageInfo: PageInfo;
  PasswordChangeInput: PasswordChangeInput;
  PasswordChangePayload: PasswordChangePayload;
  PasswordChangeResult: ResolversUnionTypes<ResolversParentTypes>['PasswordChangeResult'];
  PersonAtHeldEmployer: PersonAtHeldEmployer;
  Placement: Placement;
  PlacementCancelPayload: PlacementCancelPayload;
  PlacementCancelResult: ResolversUnionTypes<ResolversParentTypes>['PlacementCancelResult'];
  PlacementConnection: PlacementConnection;
  PlacementEndInput: PlacementEndInput;
  PlacementEndPayload: PlacementEndPayload;
  PlacementEndResult: ResolversUnionTypes<ResolversParentTypes>['PlacementEndResult'];
  PlacementMarkReachablePayload: PlacementMarkReachablePayload;
  PlacementMarkReachableResult: ResolversUnionTypes<ResolversParentTypes>['PlacementMarkReachableResult'];
  PlacementMarkUnreachablePayload: PlacementMarkUnreachablePayload;
  PlacementMarkUnreachableResult: ResolversUnionTypes<ResolversParentTypes>['PlacementMarkUnreachableResult'];
  PlacementRecordTermsInput: PlacementRecordTermsInput;
  PlacementRecordTermsPayload: PlacementRecordTermsPayload;
  PlacementRecordTermsResult: ResolversUnionTypes<ResolversParentTypes>['PlacementRecordTermsResult'];
  PlacementRescheduleStartInput: PlacementRescheduleStartInput;
  PlacementRescheduleStartPayload: PlacementRescheduleStartPayload;
  PlacementRescheduleStartResult: ResolversUnionTypes<ResolversParentTypes>['PlacementRescheduleStartResult'];
  PlacementStage: PlacementStage;
  PlacementStageTimes: PlacementStageTimes;
  PlacementsInStage: PlacementsInStage;
  Problem: Problem;
  Programme: Programme;
  ProgrammeClosePayload: ProgrammeClosePayload;
  ProgrammeCloseResult: ResolversUnionTypes<ResolversParentTypes>['ProgrammeCloseResult'];
  ProgrammeConnection: ProgrammeConnection;
  ProgrammeInput: ProgrammeInput;
  ProgrammeSavePayload: ProgrammeSavePayload;
  ProgrammeSaveResult: ResolversUnionTypes<ResolversParentTypes>['ProgrammeSaveResult'];
  ProtectedRecord: ProtectedRecord;
  ProtectionInput: ProtectionInput;
  Province: Province;
  Query: Record<PropertyKey, never>;
  RateLimited: RateLimited;
  ReasonInput: ReasonInput;
  ReauthenticateInput: ReauthenticateInput;
  ReauthenticatePayload: ReauthenticatePayload;
  ReauthenticateResult: ResolversUnionTypes<ResolversParentTypes>['ReauthenticateResult'];
  ReauthenticationNeeded: ReauthenticationNeeded;
  Referral: Referral;
  ReferralAskPayload: ReferralAskPayload;
  ReferralAskResult: ResolversUnionTypes<ResolversParentTypes>['ReferralAskResult'];
  ReferralConnection: ReferralConnection;
  ReferralProposeInput: ReferralProposeInput;
  ReferralProposePayload: ReferralProposePayload;
  ReferralProposeResult: ResolversUnionTypes<ResolversParentTypes>['ReferralProposeResult'];
  ReferralSendPayload: ReferralSendPayload;
  ReferralSendResult: ResolversUnionTypes<ResolversParentTypes>['ReferralSendResult'];
  ReferralWithdrawPayload: ReferralWithdrawPayload;
  ReferralWithdrawResult: ResolversUnionTypes<ResolversParentTypes>['ReferralWithdrawResult'];
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RegistrationPhoto: RegistrationPhoto;
  RegistrationPhotoFile: RegistrationPhotoFile;
  ReleasedContactMethod: ReleasedContactMethod;
  ReleasedIdentity: ReleasedIdentity;
  ReviewRemark: ReviewRemark;
  ReviewRemarkInput: ReviewRemarkInput;
  RolesInput: RolesInput;
  SafetyAlert: SafetyAlert;
  SafetyAlertConnection: SafetyAlertConnection;
  ScoreGain: ScoreGain;
  SecondPersonNeeded: SecondPersonNeeded;
  SelfEmployment: SelfEmployment;
  SelfEmploymentConnection: SelfEmploymentConnection;
  SelfEmploymentEndInput: SelfEmploymentEndInput;
  SelfEmploymentEndPayload: SelfEmploymentEndPayload;
  SelfEmploymentEndResult: ResolversUnionTypes<ResolversParentTypes>['SelfEmploymentEndResult'];
  SelfEmploymentInput: SelfEmploymentInput;
  SelfEmploymentStartPayload: SelfEmploymentStartPayload;
  SelfEmploymentStartResult: ResolversUnionTypes<ResolversParentTypes>['SelfEmploymentStartResult'];
  SelfEmploymentVerifyInput: SelfEmploymentVerifyInput;
  SelfEmploymentVerifyPayload: SelfEmploymentVerifyPayload;
  SelfEmploymentVerifyResult: ResolversUnionTypes<ResolversParentTypes>['SelfEmploymentVerifyResult'];
  ServiceInput: ServiceInput;
  ServiceRecord: ServiceRecord;
  ServiceRecordConnection: ServiceRecordConnection;
  ServiceRecordPayload: ServiceRecordPayload;
  ServiceRecordResult: ResolversUnionTypes<ResolversParentTypes>['ServiceRecordResult'];
  ServiceVoidPayload: ServiceVoidPayload;
  ServiceVoidResult: ResolversUnionTypes<ResolversParentTypes>['ServiceVoidResult'];
  SessionEndPayload: SessionEndPayload;
  SessionEndResult: ResolversUnionTypes<ResolversParentTypes>['SessionEndResult'];
  SessionExtendPayload: SessionExtendPayload;
  SessionExtendResult: ResolversUnionTypes<ResolversParentTypes>['SessionExtendResult'];
  SessionsEndAllPayload: SessionsEndAllPayload;
  SessionsEndAllResult: ResolversUnionTypes<ResolversParentTypes>['SessionsEndAllResult'];
  ShelterStay: ShelterStay;
  ShelterStayConnection: ShelterStayConnection;
  SignInInput: SignInInput;
  SignInPayload: SignInPayload;
  SignInRefused: SignInRefused;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  SignOutPayload: SignOutPayload;
  SignOutResult: ResolversUnionTypes<ResolversParentTypes>['SignOutResult'];
  Site: Site;
  SiteToVisit: SiteToVisit;
  SiteToVisitConnection: SiteToVisitConnection;
  Skill: Skill;
  SkillAddLocalInput: SkillAddLocalInput;
  SkillAddLocalPayload: SkillAddLocalPayload;
  SkillAddLocalResult: ResolversUnionTypes<ResolversParentTypes>['SkillAddLocalResult'];
  SkillAssertion: SkillAssertion;
  SkillAssertionInput: SkillAssertionInput;
  SkillEntry: SkillEntry;
  SkillEntryConnection: SkillEntryConnection;
  SkillInDemand: SkillInDemand;
  SkillLabel: SkillLabel;
  SkillLabelAddPayload: SkillLabelAddPayload;
  SkillLabelAddResult: ResolversUnionTypes<ResolversParentTypes>['SkillLabelAddResult'];
  SkillLabelInput: SkillLabelInput;
  SkillLabelRemovePayload: SkillLabelRemovePayload;
  SkillLabelRemoveResult: ResolversUnionTypes<ResolversParentTypes>['SkillLabelRemoveResult'];
  SkillRequirement: SkillRequirement;
  SkillRetireLocalPayload: SkillRetireLocalPayload;
  SkillRetireLocalResult: ResolversUnionTypes<ResolversParentTypes>['SkillRetireLocalResult'];
  SkillUnlock: SkillUnlock;
  SkillsInDemandCountPayload: SkillsInDemandCountPayload;
  SkillsInDemandCountResult: ResolversUnionTypes<ResolversParentTypes>['SkillsInDemandCountResult'];
  SkillsInDemandReport: SkillsInDemandReport;
  SkillsInDemandResult: ResolversUnionTypes<ResolversParentTypes>['SkillsInDemandResult'];
  StaffAccount: StaffAccount;
  StaffAccountAddPayload: StaffAccountAddPayload;
  StaffAccountAddResult: ResolversUnionTypes<ResolversParentTypes>['StaffAccountAddResult'];
  StaffAccountChangeRolesPayload: StaffAccountChangeRolesPayload;
  StaffAccountChangeRolesResult: ResolversUnionTypes<ResolversParentTypes>['StaffAccountChangeRolesResult'];
  StaffAccountClosePayload: StaffAccountClosePayload;
  StaffAccountCloseResult: ResolversUnionTypes<ResolversParentTypes>['StaffAccountCloseResult'];
  StaffAccountInput: StaffAccountInput;
  StaffAccountReplaceCredentialsPayload: StaffAccountReplaceCredentialsPayload;
  StaffAccountReplaceCredentialsResult: ResolversUnionTypes<ResolversParentTypes>['StaffAccountReplaceCredentialsResult'];
  StaffMember: StaffMember;
  StayEndInput: StayEndInput;
  StayEndPayload: StayEndPayload;
  StayEndResult: ResolversUnionTypes<ResolversParentTypes>['StayEndResult'];
  StayInput: StayInput;
  StayStartPayload: StayStartPayload;
  StayStartResult: ResolversUnionTypes<ResolversParentTypes>['StayStartResult'];
  StayVoidPayload: StayVoidPayload;
  StayVoidResult: ResolversUnionTypes<ResolversParentTypes>['StayVoidResult'];
  String: Scalars['String']['output'];
  Sum: Sum;
  SumInput: SumInput;
  Task: Task;
  TaskConnection: TaskConnection;
  TaskFinishPayload: TaskFinishPayload;
  TaskFinishResult: ResolversUnionTypes<ResolversParentTypes>['TaskFinishResult'];
  TaxonomyRelease: TaxonomyRelease;
  TermDifference: TermDifference;
  TermDrift: TermDrift;
  Terms: Terms;
  TermsDrift: TermsDrift;
  TermsInput: TermsInput;
  TooManyCalculations: TooManyCalculations;
  TooSoon: TooSoon;
  Trainee: Trainee;
  TraineeAnonymisePayload: TraineeAnonymisePayload;
  TraineeAnonymiseResult: ResolversUnionTypes<ResolversParentTypes>['TraineeAnonymiseResult'];
  TraineeAssignCaseWorkerPayload: TraineeAssignCaseWorkerPayload;
  TraineeAssignCaseWorkerResult: ResolversUnionTypes<ResolversParentTypes>['TraineeAssignCaseWorkerResult'];
  TraineeBlockContactPayload: TraineeBlockContactPayload;
  TraineeBlockContactResult: ResolversUnionTypes<ResolversParentTypes>['TraineeBlockContactResult'];
  TraineeChangePayload: TraineeChangePayload;
  TraineeChangeResult: ResolversUnionTypes<ResolversParentTypes>['TraineeChangeResult'];
  TraineeConnection: TraineeConnection;
  TraineeCreateAccessPayload: TraineeCreateAccessPayload;
  TraineeCreateAccessResult: ResolversUnionTypes<ResolversParentTypes>['TraineeCreateAccessResult'];
  TraineeExitInput: TraineeExitInput;
  TraineeExitPayload: TraineeExitPayload;
  TraineeExitResult: ResolversUnionTypes<ResolversParentTypes>['TraineeExitResult'];
  TraineeImport: TraineeImport;
  TraineeImportCommitResult: ResolversUnionTypes<ResolversParentTypes>['TraineeImportCommitResult'];
  TraineeImportDryRunResult: ResolversUnionTypes<ResolversParentTypes>['TraineeImportDryRunResult'];
  TraineeImportInput: TraineeImportInput;
  TraineeImportUndoPayload: TraineeImportUndoPayload;
  TraineeImportUndoResult: ResolversUnionTypes<ResolversParentTypes>['TraineeImportUndoResult'];
  TraineeInput: TraineeInput;
  TraineeMakeJobReadyPayload: TraineeMakeJobReadyPayload;
  TraineeMakeJobReadyResult: ResolversUnionTypes<ResolversParentTypes>['TraineeMakeJobReadyResult'];
  TraineePreparePayload: TraineePreparePayload;
  TraineePrepareResult: ResolversUnionTypes<ResolversParentTypes>['TraineePrepareResult'];
  TraineeRecordConsentPayload: TraineeRecordConsentPayload;
  TraineeRecordConsentRefusalPayload: TraineeRecordConsentRefusalPayload;
  TraineeRecordConsentRefusalResult: ResolversUnionTypes<ResolversParentTypes>['TraineeRecordConsentRefusalResult'];
  TraineeRecordConsentResult: ResolversUnionTypes<ResolversParentTypes>['TraineeRecordConsentResult'];
  TraineeRegisterPayload: TraineeRegisterPayload;
  TraineeRegisterResult: ResolversUnionTypes<ResolversParentTypes>['TraineeRegisterResult'];
  TraineeResetAccessPayload: TraineeResetAccessPayload;
  TraineeResetAccessResult: ResolversUnionTypes<ResolversParentTypes>['TraineeResetAccessResult'];
  TraineeSetContactPayload: TraineeSetContactPayload;
  TraineeSetContactResult: ResolversUnionTypes<ResolversParentTypes>['TraineeSetContactResult'];
  TraineeSetGrantPayload: TraineeSetGrantPayload;
  TraineeSetGrantResult: ResolversUnionTypes<ResolversParentTypes>['TraineeSetGrantResult'];
  TraineeSetIdentityPayload: TraineeSetIdentityPayload;
  TraineeSetIdentityResult: ResolversUnionTypes<ResolversParentTypes>['TraineeSetIdentityResult'];
  TraineeSetLimitsPayload: TraineeSetLimitsPayload;
  TraineeSetLimitsResult: ResolversUnionTypes<ResolversParentTypes>['TraineeSetLimitsResult'];
  TraineeSetProtectionPayload: TraineeSetProtectionPayload;
  TraineeSetProtectionResult: ResolversUnionTypes<ResolversParentTypes>['TraineeSetProtectionResult'];
  TraineeUnblockContactPayload: TraineeUnblockContactPayload;
  TraineeUnblockContactResult: ResolversUnionTypes<ResolversParentTypes>['TraineeUnblockContactResult'];
  TraineeVerifyContactPayload: TraineeVerifyContactPayload;
  TraineeVerifyContactResult: ResolversUnionTypes<ResolversParentTypes>['TraineeVerifyContactResult'];
  TraineesAssignInput: TraineesAssignInput;
  TraineesAssignPayload: TraineesAssignPayload;
  TraineesAssignResult: ResolversUnionTypes<ResolversParentTypes>['TraineesAssignResult'];
  TransitionNotAllowed: TransitionNotAllowed;
  UnlockStep: UnlockStep;
  Vacancy: Vacancy;
  VacancyApprovePayload: VacancyApprovePayload;
  VacancyApproveResult: ResolversUnionTypes<ResolversParentTypes>['VacancyApproveResult'];
  VacancyConnection: VacancyConnection;
  VacancyOpenPayload: VacancyOpenPayload;
  VacancyOpenResult: ResolversUnionTypes<ResolversParentTypes>['VacancyOpenResult'];
  VacancyReturnInput: VacancyReturnInput;
  VacancyReturnPayload: VacancyReturnPayload;
  VacancyReturnResult: ResolversUnionTypes<ResolversParentTypes>['VacancyReturnResult'];
  VacancyReview: VacancyReview;
  VacancyVersion: VacancyVersion;
  Vetting: Vetting;
  VettingAnswer: VettingAnswer;
  VettingAnswerInput: VettingAnswerInput;
  VettingConnection: VettingConnection;
  VettingDecideInput: VettingDecideInput;
  VettingDecidePayload: VettingDecidePayload;
  VettingDecideResult: ResolversUnionTypes<ResolversParentTypes>['VettingDecideResult'];
  VettingPlanInput: VettingPlanInput;
  VettingPlanPayload: VettingPlanPayload;
  VettingPlanResult: ResolversUnionTypes<ResolversParentTypes>['VettingPlanResult'];
  VettingRecordVisitPayload: VettingRecordVisitPayload;
  VettingRecordVisitResult: ResolversUnionTypes<ResolversParentTypes>['VettingRecordVisitResult'];
  VettingRevokePayload: VettingRevokePayload;
  VettingRevokeResult: ResolversUnionTypes<ResolversParentTypes>['VettingRevokeResult'];
  VettingSubmitPayload: VettingSubmitPayload;
  VettingSubmitResult: ResolversUnionTypes<ResolversParentTypes>['VettingSubmitResult'];
  VettingVisitInput: VettingVisitInput;
  VettingVote: VettingVote;
};

export type AccountRequestResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccountRequest'] = ResolversParentTypes['AccountRequest']> = {
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Colleague']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  isExpired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccountRequestKind'], ParentType, ContextType>;
  login?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operatorReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['Colleague']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  rolesBefore?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AccountRequestState'], ParentType, ContextType>;
};

export type AccountRequestAgreePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccountRequestAgreePayload'] = ResolversParentTypes['AccountRequestAgreePayload']> = {
  recoveryCodes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['AccountRequest']>, ParentType, ContextType>;
  totpSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountRequestAgreeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccountRequestAgreeResult'] = ResolversParentTypes['AccountRequestAgreeResult']> = {
  __resolveType: TypeResolveFn<'AccountRequestAgreePayload' | 'HandoverNeeded' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'NotReady' | 'ReauthenticationNeeded' | 'SecondPersonNeeded' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type AccountRequestCancelResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccountRequestCancelResult'] = ResolversParentTypes['AccountRequestCancelResult']> = {
  __resolveType: TypeResolveFn<'AccountRequestPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'ReauthenticationNeeded' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type AccountRequestPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccountRequestPayload'] = ResolversParentTypes['AccountRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['AccountRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountRequestRefuseResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccountRequestRefuseResult'] = ResolversParentTypes['AccountRequestRefuseResult']> = {
  __resolveType: TypeResolveFn<'AccountRequestPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'NotReady' | 'ReauthenticationNeeded' | 'SecondPersonNeeded' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  brokenBy?: Resolver<Maybe<ResolversTypes['BrokenBy']>, ParentType, ContextType>;
  brokenReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instructorBornOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  instructorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instructorPracticeYears?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lengthDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgreementState'], ParentType, ContextType>;
  trade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wasSignedLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AgreementBreakPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementBreakPayload'] = ResolversParentTypes['AgreementBreakPayload']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementBreakResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementBreakResult'] = ResolversParentTypes['AgreementBreakResult']> = {
  __resolveType: TypeResolveFn<'AgreementBreakPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type AgreementCompletePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementCompletePayload'] = ResolversParentTypes['AgreementCompletePayload']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementCompleteResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementCompleteResult'] = ResolversParentTypes['AgreementCompleteResult']> = {
  __resolveType: TypeResolveFn<'AgreementCompletePayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type AgreementConvertPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementConvertPayload'] = ResolversParentTypes['AgreementConvertPayload']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConvertResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementConvertResult'] = ResolversParentTypes['AgreementConvertResult']> = {
  __resolveType: TypeResolveFn<'AgreementConvertPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type AgreementRegisterPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementRegisterPayload'] = ResolversParentTypes['AgreementRegisterPayload']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementRegisterResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementRegisterResult'] = ResolversParentTypes['AgreementRegisterResult']> = {
  __resolveType: TypeResolveFn<'AgreementRegisterPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type AgreementRunPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementRunPayload'] = ResolversParentTypes['AgreementRunPayload']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementRunResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementRunResult'] = ResolversParentTypes['AgreementRunResult']> = {
  __resolveType: TypeResolveFn<'AgreementRunPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'NotReady' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type AgreementSignPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementSignPayload'] = ResolversParentTypes['AgreementSignPayload']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementSignResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementSignResult'] = ResolversParentTypes['AgreementSignResult']> = {
  __resolveType: TypeResolveFn<'AgreementSignPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type AlertActPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AlertActPayload'] = ResolversParentTypes['AlertActPayload']> = {
  alert?: Resolver<ResolversTypes['SafetyAlert'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlertActResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AlertActResult'] = ResolversParentTypes['AlertActResult']> = {
  __resolveType: TypeResolveFn<'AlertActPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NoConsent' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type AlertActionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AlertAction'] = ResolversParentTypes['AlertAction']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Colleague']>, ParentType, ContextType>;
  lifeAtRisk?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  transition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AlertMarkUnfoundedPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AlertMarkUnfoundedPayload'] = ResolversParentTypes['AlertMarkUnfoundedPayload']> = {
  alert?: Resolver<ResolversTypes['SafetyAlert'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlertMarkUnfoundedResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AlertMarkUnfoundedResult'] = ResolversParentTypes['AlertMarkUnfoundedResult']> = {
  __resolveType: TypeResolveFn<'AlertMarkUnfoundedPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type AlertOpenPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AlertOpenPayload'] = ResolversParentTypes['AlertOpenPayload']> = {
  alert?: Resolver<Maybe<ResolversTypes['SafetyAlert']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlertOpenResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AlertOpenResult'] = ResolversParentTypes['AlertOpenResult']> = {
  __resolveType: TypeResolveFn<'AlertOpenPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound', ParentType, ContextType>;
};

export type AlertReopenPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AlertReopenPayload'] = ResolversParentTypes['AlertReopenPayload']> = {
  alert?: Resolver<ResolversTypes['SafetyAlert'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlertReopenResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AlertReopenResult'] = ResolversParentTypes['AlertReopenResult']> = {
  __resolveType: TypeResolveFn<'AlertReopenPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type AlertResolvePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AlertResolvePayload'] = ResolversParentTypes['AlertResolvePayload']> = {
  alert?: Resolver<ResolversTypes['SafetyAlert'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlertResolveResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AlertResolveResult'] = ResolversParentTypes['AlertResolveResult']> = {
  __resolveType: TypeResolveFn<'AlertResolvePayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'NotReady' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type AlertTriagePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AlertTriagePayload'] = ResolversParentTypes['AlertTriagePayload']> = {
  alert?: Resolver<ResolversTypes['SafetyAlert'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlertTriageResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AlertTriageResult'] = ResolversParentTypes['AlertTriageResult']> = {
  __resolveType: TypeResolveFn<'AlertTriagePayload' | 'EditConflict' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type AlreadyOpenResolvers<ContextType = any, ParentType extends ResolversParentTypes['AlreadyOpen'] = ResolversParentTypes['AlreadyOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApprenticeshipResolvers<ContextType = any, ParentType extends ResolversParentTypes['Apprenticeship'] = ResolversParentTypes['Apprenticeship']> = {
  instructorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instructorPracticeYears?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lengthDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plan?: Resolver<Array<ResolversTypes['LearningUnit']>, ParentType, ContextType>;
  trade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  heldOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AuditConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['AuditLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditExportPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditExportPayload'] = ResolversParentTypes['AuditExportPayload']> = {
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['AuditLine']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditExportResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditExportResult'] = ResolversParentTypes['AuditExportResult']> = {
  __resolveType: TypeResolveFn<'AuditExportPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'ReauthenticationNeeded', ParentType, ContextType>;
};

export type AuditLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditLine'] = ResolversParentTypes['AuditLine']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['AuditActor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ProtectedReason']>, ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CalculationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Calculation'] = ResolversParentTypes['Calculation']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['CalculationFailure']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CalculationState'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalculationCancelPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CalculationCancelPayload'] = ResolversParentTypes['CalculationCancelPayload']> = {
  calculation?: Resolver<ResolversTypes['Calculation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalculationCancelResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CalculationCancelResult'] = ResolversParentTypes['CalculationCancelResult']> = {
  __resolveType: TypeResolveFn<'CalculationCancelPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound', ParentType, ContextType>;
};

export type CapacityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Capacity'] = ResolversParentTypes['Capacity']> = {
  baselineTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  functions?: Resolver<Array<ResolversTypes['FunctionChange']>, ParentType, ContextType>;
  latestTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  reviews?: Resolver<Array<ResolversTypes['CapacityReview']>, ParentType, ContextType>;
  support?: Resolver<Array<ResolversTypes['CapacitySupport']>, ParentType, ContextType>;
  totalChange?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CapacityGuideResolvers<ContextType = any, ParentType extends ResolversParentTypes['CapacityGuide'] = ResolversParentTypes['CapacityGuide']> = {
  questions?: Resolver<Array<ResolversTypes['CapacityQuestion']>, ParentType, ContextType>;
  scale?: Resolver<Array<ResolversTypes['CapacityStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CapacityQuestionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CapacityQuestion'] = ResolversParentTypes['CapacityQuestion']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workFunction?: Resolver<ResolversTypes['WorkFunction'], ParentType, ContextType>;
};

export type CapacityReviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['CapacityReview'] = ResolversParentTypes['CapacityReview']> = {
  heldOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CapacityReviewKind'], ParentType, ContextType>;
  scores?: Resolver<Array<ResolversTypes['FunctionScore']>, ParentType, ContextType>;
};

export type CapacityReviewRecordPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CapacityReviewRecordPayload'] = ResolversParentTypes['CapacityReviewRecordPayload']> = {
  capacity?: Resolver<ResolversTypes['Capacity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CapacityReviewRecordResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CapacityReviewRecordResult'] = ResolversParentTypes['CapacityReviewRecordResult']> = {
  __resolveType: TypeResolveFn<'AlreadyOpen' | 'CapacityReviewRecordPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'NotReady', ParentType, ContextType>;
};

export type CapacityStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['CapacityStep'] = ResolversParentTypes['CapacityStep']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapacitySupportResolvers<ContextType = any, ParentType extends ResolversParentTypes['CapacitySupport'] = ResolversParentTypes['CapacitySupport']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  grantId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CapacitySupportKind'], ParentType, ContextType>;
};

export type CapacitySupportRecordPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CapacitySupportRecordPayload'] = ResolversParentTypes['CapacitySupportRecordPayload']> = {
  capacity?: Resolver<ResolversTypes['Capacity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CapacitySupportRecordResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CapacitySupportRecordResult'] = ResolversParentTypes['CapacitySupportRecordResult']> = {
  __resolveType: TypeResolveFn<'CapacitySupportRecordPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound', ParentType, ContextType>;
};

export type ChangedTraineeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangedTrainee'] = ResolversParentTypes['ChangedTrainee']> = {
  changes?: Resolver<Array<ResolversTypes['ImportedTraineeChange']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChecklistItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChecklistItem'] = ResolversParentTypes['ChecklistItem']> = {
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCritical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodedSummaryResolvers<ContextType = any, ParentType extends ResolversParentTypes['CodedSummary'] = ResolversParentTypes['CodedSummary']> = {
  ageBand?: Resolver<ResolversTypes['AgeBand'], ParentType, ContextType>;
  alsoNeeds?: Resolver<Array<ResolversTypes['ProgrammeKind']>, ParentType, ContextType>;
  homeProvince?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  literacy?: Resolver<ResolversTypes['LiteracyBand'], ParentType, ContextType>;
  skillCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topSkills?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
};

export type ColleagueResolvers<ContextType = any, ParentType extends ResolversParentTypes['Colleague'] = ResolversParentTypes['Colleague']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ColleagueAccountResolvers<ContextType = any, ParentType extends ResolversParentTypes['ColleagueAccount'] = ResolversParentTypes['ColleagueAccount']> = {
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  isMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  login?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outstandingWork?: Resolver<Array<ResolversTypes['OutstandingWork']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type ColleagueSessionsEndPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ColleagueSessionsEndPayload'] = ResolversParentTypes['ColleagueSessionsEndPayload']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ColleagueSessionsEndResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ColleagueSessionsEndResult'] = ResolversParentTypes['ColleagueSessionsEndResult']> = {
  __resolveType: TypeResolveFn<'ColleagueSessionsEndPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound', ParentType, ContextType>;
};

export type ColleaguesDraftResolvers<ContextType = any, ParentType extends ResolversParentTypes['ColleaguesDraft'] = ResolversParentTypes['ColleaguesDraft']> = {
  by?: Resolver<ResolversTypes['Colleague'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ConflictOfInterestResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConflictOfInterest'] = ResolversParentTypes['ConflictOfInterest']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  employer?: Resolver<Maybe<ResolversTypes['Employer']>, ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ConsentPurpose'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsentState'], ParentType, ContextType>;
  toInstitution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
};

export type ContactMethodResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContactMethod'] = ResolversParentTypes['ContactMethod']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContactKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  mayLeaveMessage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['ContactOwner'], ParentType, ContextType>;
  safeDays?: Resolver<Array<ResolversTypes['Weekday']>, ParentType, ContextType>;
  safeFrom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  safeTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ContactState'], ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  credit?: Resolver<Maybe<ResolversTypes['SkillCredit']>, ParentType, ContextType>;
  creditPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  have?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isGate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maxPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  preferenceValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  skillNeed?: Resolver<Maybe<ResolversTypes['SkillNeed']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
};

export type CostItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['CostItem'] = ResolversParentTypes['CostItem']> = {
  kind?: Resolver<ResolversTypes['CostKind'], ParentType, ContextType>;
  paidBy?: Resolver<ResolversTypes['CostPayer'], ParentType, ContextType>;
};

export type CourseResolvers<ContextType = any, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course']> = {
  endsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  hiddenReason?: Resolver<Maybe<ResolversTypes['CourseHiddenReason']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CourseKind'], ParentType, ContextType>;
  seats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['CourseSkill']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  takenSeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CourseChangePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CourseChangePayload'] = ResolversParentTypes['CourseChangePayload']> = {
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CourseChangeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CourseChangeResult'] = ResolversParentTypes['CourseChangeResult']> = {
  __resolveType: TypeResolveFn<'CourseChangePayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound', ParentType, ContextType>;
};

export type CourseConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CourseConnection'] = ResolversParentTypes['CourseConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Course']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CourseCreatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CourseCreatePayload'] = ResolversParentTypes['CourseCreatePayload']> = {
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CourseCreateResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CourseCreateResult'] = ResolversParentTypes['CourseCreateResult']> = {
  __resolveType: TypeResolveFn<'CourseCreatePayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound', ParentType, ContextType>;
};

export type CourseEnrolPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CourseEnrolPayload'] = ResolversParentTypes['CourseEnrolPayload']> = {
  enrolment?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CourseEnrolResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CourseEnrolResult'] = ResolversParentTypes['CourseEnrolResult']> = {
  __resolveType: TypeResolveFn<'AlreadyOpen' | 'CourseEnrolPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NoSeatLeft' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type CourseSkillResolvers<ContextType = any, ParentType extends ResolversParentTypes['CourseSkill'] = ResolversParentTypes['CourseSkill']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export type CourseSuggestionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CourseSuggestion'] = ResolversParentTypes['CourseSuggestion']> = {
  additionalVacancies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  vacancies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vacanciesPerWeek?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeliveryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery']> = {
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cancelledReason?: Resolver<Maybe<ResolversTypes['MessageCancelledReason']>, ParentType, ContextType>;
  colleague?: Resolver<Maybe<ResolversTypes['Colleague']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Employer']>, ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldReason?: Resolver<Maybe<ResolversTypes['MessageHeldReason']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recipientKind?: Resolver<ResolversTypes['RecipientKind'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MessageState'], ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trainee?: Resolver<Maybe<ResolversTypes['Trainee']>, ParentType, ContextType>;
};

export type DeliveryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeliveryConnection'] = ResolversParentTypes['DeliveryConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Delivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EditConflictResolvers<ContextType = any, ParentType extends ResolversParentTypes['EditConflict'] = ResolversParentTypes['EditConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Employer'] = ResolversParentTypes['Employer']> = {
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['EmployerContact']>, ParentType, ContextType>;
  holds?: Resolver<Array<ResolversTypes['EmployerHold']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExcluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalNameKm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownEnterpriseOf?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registrationPhotos?: Resolver<Array<ResolversTypes['RegistrationPhoto']>, ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sites?: Resolver<Array<ResolversTypes['Site']>, ParentType, ContextType>;
  sizeBand?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EmployerState'], ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['EmployerTie']>, ParentType, ContextType>;
};

export type EmployerCheckInResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerCheckIn'] = ResolversParentTypes['EmployerCheckIn']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  askedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['EmployerCheckInAttendance']>, ParentType, ContextType>;
  conduct?: Resolver<Maybe<ResolversTypes['EmployerCheckInConduct']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skill?: Resolver<Maybe<ResolversTypes['EmployerCheckInSkill']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EmployerCheckInState'], ParentType, ContextType>;
};

export type EmployerClosePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerClosePayload'] = ResolversParentTypes['EmployerClosePayload']> = {
  employer?: Resolver<ResolversTypes['Employer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerCloseResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerCloseResult'] = ResolversParentTypes['EmployerCloseResult']> = {
  __resolveType: TypeResolveFn<'EmployerClosePayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'NotReady' | 'ReauthenticationNeeded' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type EmployerConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerConnection'] = ResolversParentTypes['EmployerConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Employer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EmployerContactResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerContact'] = ResolversParentTypes['EmployerContact']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EmployerDeclareTiePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerDeclareTiePayload'] = ResolversParentTypes['EmployerDeclareTiePayload']> = {
  employer?: Resolver<ResolversTypes['Employer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerDeclareTieResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerDeclareTieResult'] = ResolversParentTypes['EmployerDeclareTieResult']> = {
  __resolveType: TypeResolveFn<'EmployerDeclareTiePayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound', ParentType, ContextType>;
};

export type EmployerExcludePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerExcludePayload'] = ResolversParentTypes['EmployerExcludePayload']> = {
  employer?: Resolver<ResolversTypes['Employer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerExcludeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerExcludeResult'] = ResolversParentTypes['EmployerExcludeResult']> = {
  __resolveType: TypeResolveFn<'EmployerExcludePayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound', ParentType, ContextType>;
};

export type EmployerHoldResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerHold'] = ResolversParentTypes['EmployerHold']> = {
  agreements?: Resolver<Array<ResolversTypes['LiftAgreement']>, ParentType, ContextType>;
  alert?: Resolver<Maybe<ResolversTypes['SafetyAlert']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['Employer'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  people?: Resolver<Maybe<Array<ResolversTypes['PersonAtHeldEmployer']>>, ParentType, ContextType>;
};

export type EmployerHoldConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerHoldConnection'] = ResolversParentTypes['EmployerHoldConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['EmployerHold']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EmployerHoldPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerHoldPayload'] = ResolversParentTypes['EmployerHoldPayload']> = {
  hold?: Resolver<ResolversTypes['EmployerHold'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerHoldResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerHoldResult'] = ResolversParentTypes['EmployerHoldResult']> = {
  __resolveType: TypeResolveFn<'AlreadyOpen' | 'EmployerHoldPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound', ParentType, ContextType>;
};

export type EmployerImportCommitResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerImportCommitResult'] = ResolversParentTypes['EmployerImportCommitResult']> = {
  __resolveType: TypeResolveFn<'AlreadyOpen' | 'ImportCommitPayload' | 'ImportRefused' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'ReauthenticationNeeded', ParentType, ContextType>;
};

export type EmployerImportDryRunResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerImportDryRunResult'] = ResolversParentTypes['EmployerImportDryRunResult']> = {
  __resolveType: TypeResolveFn<'ImportDryRunPayload' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type EmployerIncludePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerIncludePayload'] = ResolversParentTypes['EmployerIncludePayload']> = {
  employer?: Resolver<ResolversTypes['Employer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerIncludeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerIncludeResult'] = ResolversParentTypes['EmployerIncludeResult']> = {
  __resolveType: TypeResolveFn<'EmployerIncludePayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'ReauthenticationNeeded', ParentType, ContextType>;
};

export type EmployerReinstatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerReinstatePayload'] = ResolversParentTypes['EmployerReinstatePayload']> = {
  employer?: Resolver<ResolversTypes['Employer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerReinstateResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerReinstateResult'] = ResolversParentTypes['EmployerReinstateResult']> = {
  __resolveType: TypeResolveFn<'ConflictOfInterest' | 'EmployerReinstatePayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'ReauthenticationNeeded' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type EmployerRemoveTiePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerRemoveTiePayload'] = ResolversParentTypes['EmployerRemoveTiePayload']> = {
  employer?: Resolver<ResolversTypes['Employer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerRemoveTieResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerRemoveTieResult'] = ResolversParentTypes['EmployerRemoveTieResult']> = {
  __resolveType: TypeResolveFn<'EmployerRemoveTiePayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'SecondPersonNeeded', ParentType, ContextType>;
};

export type EmployerSuspendPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerSuspendPayload'] = ResolversParentTypes['EmployerSuspendPayload']> = {
  employer?: Resolver<ResolversTypes['Employer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerSuspendResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerSuspendResult'] = ResolversParentTypes['EmployerSuspendResult']> = {
  __resolveType: TypeResolveFn<'EmployerSuspendPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type EmployerTieResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerTie'] = ResolversParentTypes['EmployerTie']> = {
  member?: Resolver<ResolversTypes['Colleague'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type EnrolmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Enrolment'] = ResolversParentTypes['Enrolment']> = {
  attendance?: Resolver<Array<ResolversTypes['Attendance']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  credential?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  enrolledOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  grantId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hoursAttended?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['CourseResult']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EnrolmentState'], ParentType, ContextType>;
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
};

export type EnrolmentAttendPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['EnrolmentAttendPayload'] = ResolversParentTypes['EnrolmentAttendPayload']> = {
  enrolment?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrolmentAttendResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EnrolmentAttendResult'] = ResolversParentTypes['EnrolmentAttendResult']> = {
  __resolveType: TypeResolveFn<'EnrolmentAttendPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type EnrolmentCompletePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['EnrolmentCompletePayload'] = ResolversParentTypes['EnrolmentCompletePayload']> = {
  enrolment?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrolmentCompleteResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EnrolmentCompleteResult'] = ResolversParentTypes['EnrolmentCompleteResult']> = {
  __resolveType: TypeResolveFn<'EnrolmentCompletePayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type EnrolmentConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EnrolmentConnection'] = ResolversParentTypes['EnrolmentConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EnrolmentResumePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['EnrolmentResumePayload'] = ResolversParentTypes['EnrolmentResumePayload']> = {
  enrolment?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrolmentResumeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EnrolmentResumeResult'] = ResolversParentTypes['EnrolmentResumeResult']> = {
  __resolveType: TypeResolveFn<'EnrolmentResumePayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type EnrolmentSuspendPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['EnrolmentSuspendPayload'] = ResolversParentTypes['EnrolmentSuspendPayload']> = {
  enrolment?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrolmentSuspendResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EnrolmentSuspendResult'] = ResolversParentTypes['EnrolmentSuspendResult']> = {
  __resolveType: TypeResolveFn<'EnrolmentSuspendPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type EnrolmentWithdrawPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['EnrolmentWithdrawPayload'] = ResolversParentTypes['EnrolmentWithdrawPayload']> = {
  enrolment?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrolmentWithdrawResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EnrolmentWithdrawResult'] = ResolversParentTypes['EnrolmentWithdrawResult']> = {
  __resolveType: TypeResolveFn<'EnrolmentWithdrawPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type ExcludedByGatesResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExcludedByGates'] = ResolversParentTypes['ExcludedByGates']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FailedGateResolvers<ContextType = any, ParentType extends ResolversParentTypes['FailedGate'] = ResolversParentTypes['FailedGate']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FollowUpResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  assignedTo?: Resolver<Maybe<ResolversTypes['Colleague']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  closedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['FollowUpDraft']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['FollowUpForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOutOfWindow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  placement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['FollowUpQuestion']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['FollowUpRecord']>, ParentType, ContextType>;
  startedBy?: Resolver<Array<ResolversTypes['ColleaguesDraft']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FollowUpState'], ParentType, ContextType>;
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  windowFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  windowTo?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type FollowUpAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowUpAnswer'] = ResolversParentTypes['FollowUpAnswer']> = {
  answer?: Resolver<ResolversTypes['ContactAnswer'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type FollowUpAttemptPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowUpAttemptPayload'] = ResolversParentTypes['FollowUpAttemptPayload']> = {
  followUp?: Resolver<ResolversTypes['FollowUp'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpAttemptResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowUpAttemptResult'] = ResolversParentTypes['FollowUpAttemptResult']> = {
  __resolveType: TypeResolveFn<'ConflictOfInterest' | 'FollowUpAttemptPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TooSoon' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type FollowUpClosePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowUpClosePayload'] = ResolversParentTypes['FollowUpClosePayload']> = {
  followUp?: Resolver<ResolversTypes['FollowUp'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpCloseResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowUpCloseResult'] = ResolversParentTypes['FollowUpCloseResult']> = {
  __resolveType: TypeResolveFn<'FollowUpClosePayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type FollowUpConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowUpConnection'] = ResolversParentTypes['FollowUpConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FollowUpCorrectPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowUpCorrectPayload'] = ResolversParentTypes['FollowUpCorrectPayload']> = {
  isSafetyLeadNotified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['FollowUpRecord'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpCorrectResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowUpCorrectResult'] = ResolversParentTypes['FollowUpCorrectResult']> = {
  __resolveType: TypeResolveFn<'ConflictOfInterest' | 'FollowUpCorrectPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type FollowUpDraftResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowUpDraft'] = ResolversParentTypes['FollowUpDraft']> = {
  answers?: Resolver<Array<ResolversTypes['FollowUpAnswer']>, ParentType, ContextType>;
  contractInHand?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  daysLastWeek?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deductions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expectedRecords?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feelsSafe?: Resolver<Maybe<ResolversTypes['ContactAnswer']>, ParentType, ContextType>;
  hoursLastWeek?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['ContactWay']>, ParentType, ContextType>;
  mood?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pay?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stillWorks?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wanted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wants?: Resolver<Maybe<ResolversTypes['TraineeWants']>, ParentType, ContextType>;
};

export type FollowUpDraftDiscardPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowUpDraftDiscardPayload'] = ResolversParentTypes['FollowUpDraftDiscardPayload']> = {
  followUp?: Resolver<ResolversTypes['FollowUp'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpDraftDiscardResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowUpDraftDiscardResult'] = ResolversParentTypes['FollowUpDraftDiscardResult']> = {
  __resolveType: TypeResolveFn<'FollowUpDraftDiscardPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound', ParentType, ContextType>;
};

export type FollowUpDraftSavePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowUpDraftSavePayload'] = ResolversParentTypes['FollowUpDraftSavePayload']> = {
  followUp?: Resolver<ResolversTypes['FollowUp'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpDraftSaveResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowUpDraftSaveResult'] = ResolversParentTypes['FollowUpDraftSaveResult']> = {
  __resolveType: TypeResolveFn<'EditConflict' | 'FollowUpDraftSavePayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type FollowUpQuestionResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowUpQuestion'] = ResolversParentTypes['FollowUpQuestion']> = {
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  isNeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FollowUpRecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowUpRecord'] = ResolversParentTypes['FollowUpRecord']> = {
  answers?: Resolver<Array<ResolversTypes['FollowUpAnswer']>, ParentType, ContextType>;
  contractInHand?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  daysLastWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deductions?: Resolver<Maybe<ResolversTypes['Sum']>, ParentType, ContextType>;
  feelsSafe?: Resolver<Maybe<ResolversTypes['ContactAnswer']>, ParentType, ContextType>;
  followUp?: Resolver<Maybe<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  holdsOwnId?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hoursLastWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ContactWay'], ParentType, ContextType>;
  mood?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  payReceived?: Resolver<Maybe<ResolversTypes['Sum']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Colleague']>, ParentType, ContextType>;
  replacedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  replacesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reportedBy?: Resolver<ResolversTypes['ReportedBy'], ParentType, ContextType>;
  stillWorks?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  wanted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wants?: Resolver<Maybe<ResolversTypes['TraineeWants']>, ParentType, ContextType>;
};

export type FollowUpRecordPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowUpRecordPayload'] = ResolversParentTypes['FollowUpRecordPayload']> = {
  isSafetyLeadNotified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['FollowUpRecord'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpRecordResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowUpRecordResult'] = ResolversParentTypes['FollowUpRecordResult']> = {
  __resolveType: TypeResolveFn<'ConflictOfInterest' | 'EditConflict' | 'FollowUpRecordPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TooSoon' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type FullLimitsResolvers<ContextType = any, ParentType extends ResolversParentTypes['FullLimits'] = ResolversParentTypes['FullLimits']> = {
  excludedEmployers?: Resolver<Array<ResolversTypes['Employer']>, ParentType, ContextType>;
  excludedProvinces?: Resolver<Array<ResolversTypes['Province']>, ParentType, ContextType>;
  excludedSites?: Resolver<Array<ResolversTypes['Site']>, ParentType, ContextType>;
  excludedWork?: Resolver<Array<ResolversTypes['KindOfWork']>, ParentType, ContextType>;
  noAlcohol?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  noLiveIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  noNight?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FunctionChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FunctionChange'] = ResolversParentTypes['FunctionChange']> = {
  baseline?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  workFunction?: Resolver<ResolversTypes['WorkFunction'], ParentType, ContextType>;
};

export type FunctionScoreResolvers<ContextType = any, ParentType extends ResolversParentTypes['FunctionScore'] = ResolversParentTypes['FunctionScore']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workFunction?: Resolver<ResolversTypes['WorkFunction'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = any, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['SkillNeed'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export type GrantResolvers<ContextType = any, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  amount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countsWithoutConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  donor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutions?: Resolver<Array<ResolversTypes['Institution']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['GrantTarget']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GrantConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['GrantConnection'] = ResolversParentTypes['GrantConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Grant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GrantSavePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['GrantSavePayload'] = ResolversParentTypes['GrantSavePayload']> = {
  grant?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantSaveResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['GrantSaveResult'] = ResolversParentTypes['GrantSaveResult']> = {
  __resolveType: TypeResolveFn<'AlreadyOpen' | 'GrantSavePayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound', ParentType, ContextType>;
};

export type GrantTargetResolvers<ContextType = any, ParentType extends ResolversParentTypes['GrantTarget'] = ResolversParentTypes['GrantTarget']> = {
  indicator?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupSessionResolvers<ContextType = any, ParentType extends ResolversParentTypes['GroupSession'] = ResolversParentTypes['GroupSession']> = {
  attendees?: Resolver<Array<ResolversTypes['ServiceRecord']>, ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GroupSessionKind'], ParentType, ContextType>;
  ledBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GroupSessionAddAttendeePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['GroupSessionAddAttendeePayload'] = ResolversParentTypes['GroupSessionAddAttendeePayload']> = {
  groupSession?: Resolver<ResolversTypes['GroupSession'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupSessionAddAttendeeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['GroupSessionAddAttendeeResult'] = ResolversParentTypes['GroupSessionAddAttendeeResult']> = {
  __resolveType: TypeResolveFn<'GroupSessionAddAttendeePayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound', ParentType, ContextType>;
};

export type GroupSessionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['GroupSessionConnection'] = ResolversParentTypes['GroupSessionConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['GroupSession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GroupSessionRecordPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['GroupSessionRecordPayload'] = ResolversParentTypes['GroupSessionRecordPayload']> = {
  groupSession?: Resolver<ResolversTypes['GroupSession'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupSessionRecordResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['GroupSessionRecordResult'] = ResolversParentTypes['GroupSessionRecordResult']> = {
  __resolveType: TypeResolveFn<'GroupSessionRecordPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound', ParentType, ContextType>;
};

export type GroupSessionRemoveAttendeePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['GroupSessionRemoveAttendeePayload'] = ResolversParentTypes['GroupSessionRemoveAttendeePayload']> = {
  groupSession?: Resolver<ResolversTypes['GroupSession'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupSessionRemoveAttendeeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['GroupSessionRemoveAttendeeResult'] = ResolversParentTypes['GroupSessionRemoveAttendeeResult']> = {
  __resolveType: TypeResolveFn<'GroupSessionRemoveAttendeePayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type HandoverNeededResolvers<ContextType = any, ParentType extends ResolversParentTypes['HandoverNeeded'] = ResolversParentTypes['HandoverNeeded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outstandingWork?: Resolver<Array<ResolversTypes['OutstandingWork']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldAgreeToLiftPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['HoldAgreeToLiftPayload'] = ResolversParentTypes['HoldAgreeToLiftPayload']> = {
  hold?: Resolver<ResolversTypes['EmployerHold'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldAgreeToLiftResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['HoldAgreeToLiftResult'] = ResolversParentTypes['HoldAgreeToLiftResult']> = {
  __resolveType: TypeResolveFn<'ConflictOfInterest' | 'HoldAgreeToLiftPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'NotReady' | 'ReauthenticationNeeded' | 'SecondPersonNeeded' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type ImportColumnsResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportColumns'] = ResolversParentTypes['ImportColumns']> = {
  kind?: Resolver<ResolversTypes['ImportKind'], ParentType, ContextType>;
  optional?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportCommitPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportCommitPayload'] = ResolversParentTypes['ImportCommitPayload']> = {
  counts?: Resolver<Array<ResolversTypes['ImportCount']>, ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportCount'] = ResolversParentTypes['ImportCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportEntryKind'], ParentType, ContextType>;
};

export type ImportDryRunPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportDryRunPayload'] = ResolversParentTypes['ImportDryRunPayload']> = {
  counts?: Resolver<Array<ResolversTypes['ImportCount']>, ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['ImportEntry']>, ParentType, ContextType>;
  fileWithErrors?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ignoredColumns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  problemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['ImportProblem']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportEntry'] = ResolversParentTypes['ImportEntry']> = {
  kind?: Resolver<ResolversTypes['ImportEntryKind'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportProblemResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportProblem'] = ResolversParentTypes['ImportProblem']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['ImportProblemCode'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportRefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportRefused'] = ResolversParentTypes['ImportRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorCellResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicatorCell'] = ResolversParentTypes['IndicatorCell']> = {
  definition?: Resolver<ResolversTypes['IndicatorDefinition'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  disaggregation?: Resolver<Maybe<ResolversTypes['Disaggregation']>, ParentType, ContextType>;
  exclusions?: Resolver<Array<ResolversTypes['IndicatorExclusion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mayOpenRows?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ownValue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provisional?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  publishedValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rowsHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IndicatorCountPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicatorCountPayload'] = ResolversParentTypes['IndicatorCountPayload']> = {
  calculation?: Resolver<ResolversTypes['Calculation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorCountResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicatorCountResult'] = ResolversParentTypes['IndicatorCountResult']> = {
  __resolveType: TypeResolveFn<'EditConflict' | 'IndicatorCountPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TooManyCalculations', ParentType, ContextType>;
};

export type IndicatorDefinitionResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicatorDefinition'] = ResolversParentTypes['IndicatorDefinition']> = {
  denominator?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  excludes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['IndicatorUnit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorExclusionResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicatorExclusion'] = ResolversParentTypes['IndicatorExclusion']> = {
  ownValue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['IndicatorExclusionReason'], ParentType, ContextType>;
};

export type IndicatorExportPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicatorExportPayload'] = ResolversParentTypes['IndicatorExportPayload']> = {
  report?: Resolver<ResolversTypes['IndicatorReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorExportResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicatorExportResult'] = ResolversParentTypes['IndicatorExportResult']> = {
  __resolveType: TypeResolveFn<'IndicatorExportPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'ReauthenticationNeeded', ParentType, ContextType>;
};

export type IndicatorPeriodResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicatorPeriod'] = ResolversParentTypes['IndicatorPeriod']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['IndicatorPeriodLength'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type IndicatorPublicationResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicatorPublication'] = ResolversParentTypes['IndicatorPublication']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  donor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['IndicatorPeriodLength'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type IndicatorPublishPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicatorPublishPayload'] = ResolversParentTypes['IndicatorPublishPayload']> = {
  report?: Resolver<ResolversTypes['IndicatorReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorPublishResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicatorPublishResult'] = ResolversParentTypes['IndicatorPublishResult']> = {
  __resolveType: TypeResolveFn<'IndicatorPublishPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotCalculatedYet' | 'NotFound' | 'ReauthenticationNeeded' | 'TooManyCalculations', ParentType, ContextType>;
};

export type IndicatorReportResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicatorReport'] = ResolversParentTypes['IndicatorReport']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['IndicatorCell']>, ParentType, ContextType>;
  counting?: Resolver<Maybe<ResolversTypes['Calculation']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isCalculated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['IndicatorPublication']>, ParentType, ContextType>;
  sums?: Resolver<Array<ResolversTypes['IndicatorSum']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorReportResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicatorReportResult'] = ResolversParentTypes['IndicatorReportResult']> = {
  __resolveType: TypeResolveFn<'Calculation' | 'IndicatorReport' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type IndicatorRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicatorRow'] = ResolversParentTypes['IndicatorRow']> = {
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IndicatorRowKind'], ParentType, ContextType>;
  traineeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndicatorRowConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicatorRowConnection'] = ResolversParentTypes['IndicatorRowConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['IndicatorRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorRowsResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicatorRowsResult'] = ResolversParentTypes['IndicatorRowsResult']> = {
  __resolveType: TypeResolveFn<'Calculation' | 'IndicatorRowConnection' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type IndicatorSumResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicatorSum'] = ResolversParentTypes['IndicatorSum']> = {
  parts?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSteward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstitutionAddPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionAddPayload'] = ResolversParentTypes['InstitutionAddPayload']> = {
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionAddResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionAddResult'] = ResolversParentTypes['InstitutionAddResult']> = {
  __resolveType: TypeResolveFn<'InstitutionAddPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'ReauthenticationNeeded', ParentType, ContextType>;
};

export type InstitutionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionConnection'] = ResolversParentTypes['InstitutionConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Institution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InstitutionReferralResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionReferral'] = ResolversParentTypes['InstitutionReferral']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['ProgrammeKind'], ParentType, ContextType>;
  offeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  released?: Resolver<Maybe<ResolversTypes['ReleasedIdentity']>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['ReferralSide'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InstitutionReferralState'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['CodedSummary']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  trainee?: Resolver<Maybe<ResolversTypes['Trainee']>, ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['Urgency'], ParentType, ContextType>;
};

export type InstitutionReferralAcceptPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionReferralAcceptPayload'] = ResolversParentTypes['InstitutionReferralAcceptPayload']> = {
  institutionReferral?: Resolver<ResolversTypes['InstitutionReferral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionReferralAcceptResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionReferralAcceptResult'] = ResolversParentTypes['InstitutionReferralAcceptResult']> = {
  __resolveType: TypeResolveFn<'InstitutionReferralAcceptPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type InstitutionReferralConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionReferralConnection'] = ResolversParentTypes['InstitutionReferralConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['InstitutionReferral']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InstitutionReferralDraftPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionReferralDraftPayload'] = ResolversParentTypes['InstitutionReferralDraftPayload']> = {
  institutionReferral?: Resolver<ResolversTypes['InstitutionReferral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionReferralDraftResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionReferralDraftResult'] = ResolversParentTypes['InstitutionReferralDraftResult']> = {
  __resolveType: TypeResolveFn<'AlreadyOpen' | 'InstitutionReferralDraftPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound', ParentType, ContextType>;
};

export type InstitutionReferralFinishPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionReferralFinishPayload'] = ResolversParentTypes['InstitutionReferralFinishPayload']> = {
  institutionReferral?: Resolver<ResolversTypes['InstitutionReferral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionReferralFinishResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionReferralFinishResult'] = ResolversParentTypes['InstitutionReferralFinishResult']> = {
  __resolveType: TypeResolveFn<'InstitutionReferralFinishPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type InstitutionReferralOfferPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionReferralOfferPayload'] = ResolversParentTypes['InstitutionReferralOfferPayload']> = {
  institutionReferral?: Resolver<ResolversTypes['InstitutionReferral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionReferralOfferResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionReferralOfferResult'] = ResolversParentTypes['InstitutionReferralOfferResult']> = {
  __resolveType: TypeResolveFn<'InstitutionReferralOfferPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type InstitutionReferralRejectPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionReferralRejectPayload'] = ResolversParentTypes['InstitutionReferralRejectPayload']> = {
  institutionReferral?: Resolver<ResolversTypes['InstitutionReferral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionReferralRejectResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionReferralRejectResult'] = ResolversParentTypes['InstitutionReferralRejectResult']> = {
  __resolveType: TypeResolveFn<'InstitutionReferralRejectPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type InstitutionReferralReleasePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionReferralReleasePayload'] = ResolversParentTypes['InstitutionReferralReleasePayload']> = {
  institutionReferral?: Resolver<ResolversTypes['InstitutionReferral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionReferralReleaseResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionReferralReleaseResult'] = ResolversParentTypes['InstitutionReferralReleaseResult']> = {
  __resolveType: TypeResolveFn<'InstitutionReferralReleasePayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NoConsent' | 'NotFound' | 'NotReady' | 'ReauthenticationNeeded' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type InstitutionReferralRevokePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionReferralRevokePayload'] = ResolversParentTypes['InstitutionReferralRevokePayload']> = {
  institutionReferral?: Resolver<ResolversTypes['InstitutionReferral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionReferralRevokeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionReferralRevokeResult'] = ResolversParentTypes['InstitutionReferralRevokeResult']> = {
  __resolveType: TypeResolveFn<'InstitutionReferralRevokePayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type InstitutionReferralStartServicePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionReferralStartServicePayload'] = ResolversParentTypes['InstitutionReferralStartServicePayload']> = {
  institutionReferral?: Resolver<ResolversTypes['InstitutionReferral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionReferralStartServiceResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionReferralStartServiceResult'] = ResolversParentTypes['InstitutionReferralStartServiceResult']> = {
  __resolveType: TypeResolveFn<'InstitutionReferralStartServicePayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NoConsent' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type InterviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['Interview'] = ResolversParentTypes['Interview']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['InterviewOutcome']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slots?: Resolver<Array<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InterviewState'], ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobPreferenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['JobPreference'] = ResolversParentTypes['JobPreference']> = {
  iscoCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KeyUsedForOtherRequestResolvers<ContextType = any, ParentType extends ResolversParentTypes['KeyUsedForOtherRequest'] = ResolversParentTypes['KeyUsedForOtherRequest']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KindOfWorkResolvers<ContextType = any, ParentType extends ResolversParentTypes['KindOfWork'] = ResolversParentTypes['KindOfWork']> = {
  iscoCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LanguageLevelResolvers<ContextType = any, ParentType extends ResolversParentTypes['LanguageLevel'] = ResolversParentTypes['LanguageLevel']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LawProblemResolvers<ContextType = any, ParentType extends ResolversParentTypes['LawProblem'] = ResolversParentTypes['LawProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LearningReviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['LearningReview'] = ResolversParentTypes['LearningReview']> = {
  heldOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitsReached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LearningReviewRecordPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['LearningReviewRecordPayload'] = ResolversParentTypes['LearningReviewRecordPayload']> = {
  placement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LearningReviewRecordResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['LearningReviewRecordResult'] = ResolversParentTypes['LearningReviewRecordResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'LearningReviewRecordPayload' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type LearningUnitResolvers<ContextType = any, ParentType extends ResolversParentTypes['LearningUnit'] = ResolversParentTypes['LearningUnit']> = {
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LiftAgreementResolvers<ContextType = any, ParentType extends ResolversParentTypes['LiftAgreement'] = ResolversParentTypes['LiftAgreement']> = {
  agreedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  asSafetyLead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Colleague']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LimitsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Limits'] = ResolversParentTypes['Limits']> = {
  ageKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  excludedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noAlcohol?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  noLiveIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  noNight?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MatchResolvers<ContextType = any, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match']> = {
  asOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contributions?: Resolver<Array<ResolversTypes['Contribution']>, ParentType, ContextType>;
  coversPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failedGates?: Resolver<Array<ResolversTypes['FailedGate']>, ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  modelId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearMisses?: Resolver<Array<ResolversTypes['NearMiss']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rankTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scoreGains?: Resolver<Array<ResolversTypes['ScoreGain']>, ParentType, ContextType>;
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  usesPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vacancy?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType>;
};

export type MessageResendPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['MessageResendPayload'] = ResolversParentTypes['MessageResendPayload']> = {
  delivery?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageResendResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['MessageResendResult'] = ResolversParentTypes['MessageResendResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'MessageResendPayload' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  per?: Resolver<ResolversTypes['PayPeriod'], ParentType, ContextType>;
};

export type MonthlyPayResolvers<ContextType = any, ParentType extends ResolversParentTypes['MonthlyPay'] = ResolversParentTypes['MonthlyPay']> = {
  amount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  accountRequestAgree?: Resolver<ResolversTypes['AccountRequestAgreeResult'], ParentType, ContextType, RequireFields<MutationAccountRequestAgreeArgs, 'id' | 'idempotencyKey'>>;
  accountRequestCancel?: Resolver<ResolversTypes['AccountRequestCancelResult'], ParentType, ContextType, RequireFields<MutationAccountRequestCancelArgs, 'id' | 'idempotencyKey'>>;
  accountRequestRefuse?: Resolver<ResolversTypes['AccountRequestRefuseResult'], ParentType, ContextType, RequireFields<MutationAccountRequestRefuseArgs, 'id' | 'idempotencyKey'>>;
  agreementBreak?: Resolver<ResolversTypes['AgreementBreakResult'], ParentType, ContextType, RequireFields<MutationAgreementBreakArgs, 'id' | 'idempotencyKey' | 'input'>>;
  agreementComplete?: Resolver<ResolversTypes['AgreementCompleteResult'], ParentType, ContextType, RequireFields<MutationAgreementCompleteArgs, 'id' | 'idempotencyKey' | 'input'>>;
  agreementConvert?: Resolver<ResolversTypes['AgreementConvertResult'], ParentType, ContextType, RequireFields<MutationAgreementConvertArgs, 'id' | 'idempotencyKey' | 'input'>>;
  agreementRegister?: Resolver<ResolversTypes['AgreementRegisterResult'], ParentType, ContextType, RequireFields<MutationAgreementRegisterArgs, 'id' | 'idempotencyKey' | 'input'>>;
  agreementRun?: Resolver<ResolversTypes['AgreementRunResult'], ParentType, ContextType, RequireFields<MutationAgreementRunArgs, 'id' | 'idempotencyKey'>>;
  agreementSign?: Resolver<ResolversTypes['AgreementSignResult'], ParentType, ContextType, RequireFields<MutationAgreementSignArgs, 'id' | 'idempotencyKey' | 'input'>>;
  alertAct?: Resolver<ResolversTypes['AlertActResult'], ParentType, ContextType, RequireFields<MutationAlertActArgs, 'id' | 'idempotencyKey' | 'input'>>;
  alertMarkUnfounded?: Resolver<ResolversTypes['AlertMarkUnfoundedResult'], ParentType, ContextType, RequireFields<MutationAlertMarkUnfoundedArgs, 'id' | 'idempotencyKey' | 'input'>>;
  alertOpen?: Resolver<ResolversTypes['AlertOpenResult'], ParentType, ContextType, RequireFields<MutationAlertOpenArgs, 'idempotencyKey' | 'input'>>;
  alertReopen?: Resolver<ResolversTypes['AlertReopenResult'], ParentType, ContextType, RequireFields<MutationAlertReopenArgs, 'id' | 'idempotencyKey' | 'input'>>;
  alertResolve?: Resolver<ResolversTypes['AlertResolveResult'], ParentType, ContextType, RequireFields<MutationAlertResolveArgs, 'id' | 'idempotencyKey' | 'input'>>;
  alertTriage?: Resolver<ResolversTypes['AlertTriageResult'], ParentType, ContextType, RequireFields<MutationAlertTriageArgs, 'id' | 'idempotencyKey' | 'input'>>;
  auditExport?: Resolver<ResolversTypes['AuditExportResult'], ParentType, ContextType, RequireFields<MutationAuditExportArgs, 'idempotencyKey' | 'input'>>;
  calculationCancel?: Resolver<ResolversTypes['CalculationCancelResult'], ParentType, ContextType, RequireFields<MutationCalculationCancelArgs, 'id' | 'idempotencyKey'>>;
  capacityReviewRecord?: Resolver<ResolversTypes['CapacityReviewRecordResult'], ParentType, ContextType, RequireFields<MutationCapacityReviewRecordArgs, 'idempotencyKey' | 'input'>>;
  capacitySupportRecord?: Resolver<ResolversTypes['CapacitySupportRecordResult'], ParentType, ContextType, RequireFields<MutationCapacitySupportRecordArgs, 'idempotencyKey' | 'input'>>;
  colleagueSessionsEnd?: Resolver<ResolversTypes['ColleagueSessionsEndResult'], ParentType, ContextType, RequireFields<MutationColleagueSessionsEndArgs, 'id' | 'idempotencyKey'>>;
  courseChange?: Resolver<ResolversTypes['CourseChangeResult'], ParentType, ContextType, RequireFields<MutationCourseChangeArgs, 'id' | 'idempotencyKey' | 'input'>>;
  courseCreate?: Resolver<ResolversTypes['CourseCreateResult'], ParentType, ContextType, RequireFields<MutationCourseCreateArgs, 'idempotencyKey' | 'input'>>;
  courseEnrol?: Resolver<ResolversTypes['CourseEnrolResult'], ParentType, ContextType, RequireFields<MutationCourseEnrolArgs, 'id' | 'idempotencyKey' | 'input'>>;
  employerClose?: Resolver<ResolversTypes['EmployerCloseResult'], ParentType, ContextType, RequireFields<MutationEmployerCloseArgs, 'id' | 'idempotencyKey' | 'input'>>;
  employerDeclareTie?: Resolver<ResolversTypes['EmployerDeclareTieResult'], ParentType, ContextType, RequireFields<MutationEmployerDeclareTieArgs, 'id' | 'idempotencyKey' | 'input'>>;
  employerExclude?: Resolver<ResolversTypes['EmployerExcludeResult'], ParentType, ContextType, RequireFields<MutationEmployerExcludeArgs, 'id' | 'idempotencyKey'>>;
  employerHold?: Resolver<ResolversTypes['EmployerHoldResult'], ParentType, ContextType, RequireFields<MutationEmployerHoldArgs, 'id' | 'idempotencyKey' | 'input'>>;
  employerImportCommit?: Resolver<ResolversTypes['EmployerImportCommitResult'], ParentType, ContextType, RequireFields<MutationEmployerImportCommitArgs, 'idempotencyKey' | 'input'>>;
  employerImportDryRun?: Resolver<ResolversTypes['EmployerImportDryRunResult'], ParentType, ContextType, RequireFields<MutationEmployerImportDryRunArgs, 'input'>>;
  employerInclude?: Resolver<ResolversTypes['EmployerIncludeResult'], ParentType, ContextType, RequireFields<MutationEmployerIncludeArgs, 'id' | 'idempotencyKey'>>;
  employerReinstate?: Resolver<ResolversTypes['EmployerReinstateResult'], ParentType, ContextType, RequireFields<MutationEmployerReinstateArgs, 'id' | 'idempotencyKey' | 'input'>>;
  employerRemoveTie?: Resolver<ResolversTypes['EmployerRemoveTieResult'], ParentType, ContextType, RequireFields<MutationEmployerRemoveTieArgs, 'id' | 'idempotencyKey' | 'input'>>;
  employerSuspend?: Resolver<ResolversTypes['EmployerSuspendResult'], ParentType, ContextType, RequireFields<MutationEmployerSuspendArgs, 'id' | 'idempotencyKey' | 'input'>>;
  enrolmentAttend?: Resolver<ResolversTypes['EnrolmentAttendResult'], ParentType, ContextType, RequireFields<MutationEnrolmentAttendArgs, 'id' | 'idempotencyKey' | 'input'>>;
  enrolmentComplete?: Resolver<ResolversTypes['EnrolmentCompleteResult'], ParentType, ContextType, RequireFields<MutationEnrolmentCompleteArgs, 'id' | 'idempotencyKey' | 'input'>>;
  enrolmentResume?: Resolver<ResolversTypes['EnrolmentResumeResult'], ParentType, ContextType, RequireFields<MutationEnrolmentResumeArgs, 'id' | 'idempotencyKey'>>;
  enrolmentSuspend?: Resolver<ResolversTypes['EnrolmentSuspendResult'], ParentType, ContextType, RequireFields<MutationEnrolmentSuspendArgs, 'id' | 'idempotencyKey'>>;
  enrolmentWithdraw?: Resolver<ResolversTypes['EnrolmentWithdrawResult'], ParentType, ContextType, RequireFields<MutationEnrolmentWithdrawArgs, 'id' | 'idempotencyKey' | 'input'>>;
  followUpAttempt?: Resolver<ResolversTypes['FollowUpAttemptResult'], ParentType, ContextType, RequireFields<MutationFollowUpAttemptArgs, 'id' | 'idempotencyKey'>>;
  followUpClose?: Resolver<ResolversTypes['FollowUpCloseResult'], ParentType, ContextType, RequireFields<MutationFollowUpCloseArgs, 'id' | 'idempotencyKey' | 'input'>>;
  followUpCorrect?: Resolver<ResolversTypes['FollowUpCorrectResult'], ParentType, ContextType, RequireFields<MutationFollowUpCorrectArgs, 'id' | 'idempotencyKey' | 'input'>>;
  followUpDraftDiscard?: Resolver<ResolversTypes['FollowUpDraftDiscardResult'], ParentType, ContextType, RequireFields<MutationFollowUpDraftDiscardArgs, 'id' | 'idempotencyKey'>>;
  followUpDraftSave?: Resolver<ResolversTypes['FollowUpDraftSaveResult'], ParentType, ContextType, RequireFields<MutationFollowUpDraftSaveArgs, 'id' | 'idempotencyKey' | 'input'>>;
  followUpRecord?: Resolver<ResolversTypes['FollowUpRecordResult'], ParentType, ContextType, RequireFields<MutationFollowUpRecordArgs, 'id' | 'idempotencyKey' | 'input'>>;
  grantSave?: Resolver<ResolversTypes['GrantSaveResult'], ParentType, ContextType, RequireFields<MutationGrantSaveArgs, 'id' | 'idempotencyKey' | 'input'>>;
  groupSessionAddAttendee?: Resolver<ResolversTypes['GroupSessionAddAttendeeResult'], ParentType, ContextType, RequireFields<MutationGroupSessionAddAttendeeArgs, 'id' | 'idempotencyKey' | 'input'>>;
  groupSessionRecord?: Resolver<ResolversTypes['GroupSessionRecordResult'], ParentType, ContextType, RequireFields<MutationGroupSessionRecordArgs, 'idempotencyKey' | 'input'>>;
  groupSessionRemoveAttendee?: Resolver<ResolversTypes['GroupSessionRemoveAttendeeResult'], ParentType, ContextType, RequireFields<MutationGroupSessionRemoveAttendeeArgs, 'id' | 'idempotencyKey' | 'input'>>;
  holdAgreeToLift?: Resolver<ResolversTypes['HoldAgreeToLiftResult'], ParentType, ContextType, RequireFields<MutationHoldAgreeToLiftArgs, 'id' | 'idempotencyKey' | 'input'>>;
  indicatorCount?: Resolver<ResolversTypes['IndicatorCountResult'], ParentType, ContextType, RequireFields<MutationIndicatorCountArgs, 'idempotencyKey' | 'input'>>;
  indicatorExport?: Resolver<ResolversTypes['IndicatorExportResult'], ParentType, ContextType, RequireFields<MutationIndicatorExportArgs, 'idempotencyKey' | 'input'>>;
  indicatorPublish?: Resolver<ResolversTypes['IndicatorPublishResult'], ParentType, ContextType, RequireFields<MutationIndicatorPublishArgs, 'idempotencyKey' | 'input'>>;
  institutionAdd?: Resolver<ResolversTypes['InstitutionAddResult'], ParentType, ContextType, RequireFields<MutationInstitutionAddArgs, 'idempotencyKey' | 'input'>>;
  institutionReferralAccept?: Resolver<ResolversTypes['InstitutionReferralAcceptResult'], ParentType, ContextType, RequireFields<MutationInstitutionReferralAcceptArgs, 'id' | 'idempotencyKey'>>;
  institutionReferralDraft?: Resolver<ResolversTypes['InstitutionReferralDraftResult'], ParentType, ContextType, RequireFields<MutationInstitutionReferralDraftArgs, 'idempotencyKey' | 'input'>>;
  institutionReferralFinish?: Resolver<ResolversTypes['InstitutionReferralFinishResult'], ParentType, ContextType, RequireFields<MutationInstitutionReferralFinishArgs, 'id' | 'idempotencyKey'>>;
  institutionReferralOffer?: Resolver<ResolversTypes['InstitutionReferralOfferResult'], ParentType, ContextType, RequireFields<MutationInstitutionReferralOfferArgs, 'id' | 'idempotencyKey'>>;
  institutionReferralReject?: Resolver<ResolversTypes['InstitutionReferralRejectResult'], ParentType, ContextType, RequireFields<MutationInstitutionReferralRejectArgs, 'id' | 'idempotencyKey'>>;
  institutionReferralRelease?: Resolver<ResolversTypes['InstitutionReferralReleaseResult'], ParentType, ContextType, RequireFields<MutationInstitutionReferralReleaseArgs, 'id' | 'idempotencyKey'>>;
  institutionReferralRevoke?: Resolver<ResolversTypes['InstitutionReferralRevokeResult'], ParentType, ContextType, RequireFields<MutationInstitutionReferralRevokeArgs, 'id' | 'idempotencyKey'>>;
  institutionReferralStartService?: Resolver<ResolversTypes['InstitutionReferralStartServiceResult'], ParentType, ContextType, RequireFields<MutationInstitutionReferralStartServiceArgs, 'id' | 'idempotencyKey' | 'input'>>;
  learningReviewRecord?: Resolver<ResolversTypes['LearningReviewRecordResult'], ParentType, ContextType, RequireFields<MutationLearningReviewRecordArgs, 'id' | 'idempotencyKey' | 'input'>>;
  messageResend?: Resolver<ResolversTypes['MessageResendResult'], ParentType, ContextType, RequireFields<MutationMessageResendArgs, 'id' | 'idempotencyKey'>>;
  offerExplain?: Resolver<ResolversTypes['OfferExplainResult'], ParentType, ContextType, RequireFields<MutationOfferExplainArgs, 'id' | 'idempotencyKey' | 'input'>>;
  passwordChange?: Resolver<ResolversTypes['PasswordChangeResult'], ParentType, ContextType, RequireFields<MutationPasswordChangeArgs, 'idempotencyKey' | 'input'>>;
  placementCancel?: Resolver<ResolversTypes['PlacementCancelResult'], ParentType, ContextType, RequireFields<MutationPlacementCancelArgs, 'id' | 'idempotencyKey'>>;
  placementEnd?: Resolver<ResolversTypes['PlacementEndResult'], ParentType, ContextType, RequireFields<MutationPlacementEndArgs, 'id' | 'idempotencyKey' | 'input'>>;
  placementMarkReachable?: Resolver<ResolversTypes['PlacementMarkReachableResult'], ParentType, ContextType, RequireFields<MutationPlacementMarkReachableArgs, 'id' | 'idempotencyKey'>>;
  placementMarkUnreachable?: Resolver<ResolversTypes['PlacementMarkUnreachableResult'], ParentType, ContextType, RequireFields<MutationPlacementMarkUnreachableArgs, 'id' | 'idempotencyKey'>>;
  placementRecordTerms?: Resolver<ResolversTypes['PlacementRecordTermsResult'], ParentType, ContextType, RequireFields<MutationPlacementRecordTermsArgs, 'id' | 'idempotencyKey' | 'input'>>;
  placementRescheduleStart?: Resolver<ResolversTypes['PlacementRescheduleStartResult'], ParentType, ContextType, RequireFields<MutationPlacementRescheduleStartArgs, 'id' | 'idempotencyKey' | 'input'>>;
  programmeClose?: Resolver<ResolversTypes['ProgrammeCloseResult'], ParentType, ContextType, RequireFields<MutationProgrammeCloseArgs, 'id' | 'idempotencyKey'>>;
  programmeSave?: Resolver<ResolversTypes['ProgrammeSaveResult'], ParentType, ContextType, RequireFields<MutationProgrammeSaveArgs, 'idempotencyKey' | 'input'>>;
  reauthenticate?: Resolver<ResolversTypes['ReauthenticateResult'], ParentType, ContextType, RequireFields<MutationReauthenticateArgs, 'input'>>;
  referralAsk?: Resolver<ResolversTypes['ReferralAskResult'], ParentType, ContextType, RequireFields<MutationReferralAskArgs, 'id' | 'idempotencyKey'>>;
  referralPropose?: Resolver<ResolversTypes['ReferralProposeResult'], ParentType, ContextType, RequireFields<MutationReferralProposeArgs, 'idempotencyKey' | 'input'>>;
  referralSend?: Resolver<ResolversTypes['ReferralSendResult'], ParentType, ContextType, RequireFields<MutationReferralSendArgs, 'id' | 'idempotencyKey'>>;
  referralWithdraw?: Resolver<ResolversTypes['ReferralWithdrawResult'], ParentType, ContextType, RequireFields<MutationReferralWithdrawArgs, 'id' | 'idempotencyKey'>>;
  selfEmploymentEnd?: Resolver<ResolversTypes['SelfEmploymentEndResult'], ParentType, ContextType, RequireFields<MutationSelfEmploymentEndArgs, 'id' | 'idempotencyKey' | 'input'>>;
  selfEmploymentStart?: Resolver<ResolversTypes['SelfEmploymentStartResult'], ParentType, ContextType, RequireFields<MutationSelfEmploymentStartArgs, 'idempotencyKey' | 'input'>>;
  selfEmploymentVerify?: Resolver<ResolversTypes['SelfEmploymentVerifyResult'], ParentType, ContextType, RequireFields<MutationSelfEmploymentVerifyArgs, 'id' | 'idempotencyKey' | 'input'>>;
  serviceRecord?: Resolver<ResolversTypes['ServiceRecordResult'], ParentType, ContextType, RequireFields<MutationServiceRecordArgs, 'idempotencyKey' | 'input'>>;
  serviceVoid?: Resolver<ResolversTypes['ServiceVoidResult'], ParentType, ContextType, RequireFields<MutationServiceVoidArgs, 'id' | 'idempotencyKey'>>;
  sessionEnd?: Resolver<ResolversTypes['SessionEndResult'], ParentType, ContextType, RequireFields<MutationSessionEndArgs, 'id' | 'idempotencyKey'>>;
  sessionExtend?: Resolver<ResolversTypes['SessionExtendResult'], ParentType, ContextType>;
  sessionsEndAll?: Resolver<ResolversTypes['SessionsEndAllResult'], ParentType, ContextType, RequireFields<MutationSessionsEndAllArgs, 'idempotencyKey'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutResult'], ParentType, ContextType>;
  skillAddLocal?: Resolver<ResolversTypes['SkillAddLocalResult'], ParentType, ContextType, RequireFields<MutationSkillAddLocalArgs, 'idempotencyKey' | 'input'>>;
  skillLabelAdd?: Resolver<ResolversTypes['SkillLabelAddResult'], ParentType, ContextType, RequireFields<MutationSkillLabelAddArgs, 'idempotencyKey' | 'input' | 'skillCode'>>;
  skillLabelRemove?: Resolver<ResolversTypes['SkillLabelRemoveResult'], ParentType, ContextType, RequireFields<MutationSkillLabelRemoveArgs, 'idempotencyKey' | 'input' | 'skillCode'>>;
  skillRetireLocal?: Resolver<ResolversTypes['SkillRetireLocalResult'], ParentType, ContextType, RequireFields<MutationSkillRetireLocalArgs, 'idempotencyKey' | 'skillCode'>>;
  skillsInDemandCount?: Resolver<ResolversTypes['SkillsInDemandCountResult'], ParentType, ContextType, RequireFields<MutationSkillsInDemandCountArgs, 'idempotencyKey'>>;
  staffAccountAdd?: Resolver<ResolversTypes['StaffAccountAddResult'], ParentType, ContextType, RequireFields<MutationStaffAccountAddArgs, 'idempotencyKey' | 'input'>>;
  staffAccountChangeRoles?: Resolver<ResolversTypes['StaffAccountChangeRolesResult'], ParentType, ContextType, RequireFields<MutationStaffAccountChangeRolesArgs, 'id' | 'idempotencyKey' | 'input'>>;
  staffAccountClose?: Resolver<ResolversTypes['StaffAccountCloseResult'], ParentType, ContextType, RequireFields<MutationStaffAccountCloseArgs, 'id' | 'idempotencyKey'>>;
  staffAccountReplaceCredentials?: Resolver<ResolversTypes['StaffAccountReplaceCredentialsResult'], ParentType, ContextType, RequireFields<MutationStaffAccountReplaceCredentialsArgs, 'id' | 'idempotencyKey'>>;
  stayEnd?: Resolver<ResolversTypes['StayEndResult'], ParentType, ContextType, RequireFields<MutationStayEndArgs, 'id' | 'idempotencyKey' | 'input'>>;
  stayStart?: Resolver<ResolversTypes['StayStartResult'], ParentType, ContextType, RequireFields<MutationStayStartArgs, 'idempotencyKey' | 'input'>>;
  stayVoid?: Resolver<ResolversTypes['StayVoidResult'], ParentType, ContextType, RequireFields<MutationStayVoidArgs, 'id' | 'idempotencyKey'>>;
  taskFinish?: Resolver<ResolversTypes['TaskFinishResult'], ParentType, ContextType, RequireFields<MutationTaskFinishArgs, 'id' | 'idempotencyKey'>>;
  traineeAnonymise?: Resolver<ResolversTypes['TraineeAnonymiseResult'], ParentType, ContextType, RequireFields<MutationTraineeAnonymiseArgs, 'id' | 'idempotencyKey' | 'input'>>;
  traineeAssignCaseWorker?: Resolver<ResolversTypes['TraineeAssignCaseWorkerResult'], ParentType, ContextType, RequireFields<MutationTraineeAssignCaseWorkerArgs, 'id' | 'idempotencyKey' | 'input'>>;
  traineeBlockContact?: Resolver<ResolversTypes['TraineeBlockContactResult'], ParentType, ContextType, RequireFields<MutationTraineeBlockContactArgs, 'contactMethodId' | 'id' | 'idempotencyKey'>>;
  traineeChange?: Resolver<ResolversTypes['TraineeChangeResult'], ParentType, ContextType, RequireFields<MutationTraineeChangeArgs, 'id' | 'idempotencyKey' | 'input'>>;
  traineeCreateAccess?: Resolver<ResolversTypes['TraineeCreateAccessResult'], ParentType, ContextType, RequireFields<MutationTraineeCreateAccessArgs, 'id' | 'idempotencyKey'>>;
  traineeExit?: Resolver<ResolversTypes['TraineeExitResult'], ParentType, ContextType, RequireFields<MutationTraineeExitArgs, 'id' | 'idempotencyKey' | 'input'>>;
  traineeImportCommit?: Resolver<ResolversTypes['TraineeImportCommitResult'], ParentType, ContextType, RequireFields<MutationTraineeImportCommitArgs, 'idempotencyKey' | 'input'>>;
  traineeImportDryRun?: Resolver<ResolversTypes['TraineeImportDryRunResult'], ParentType, ContextType, RequireFields<MutationTraineeImportDryRunArgs, 'input'>>;
  traineeImportUndo?: Resolver<ResolversTypes['TraineeImportUndoResult'], ParentType, ContextType, RequireFields<MutationTraineeImportUndoArgs, 'id' | 'idempotencyKey'>>;
  traineeMakeJobReady?: Resolver<ResolversTypes['TraineeMakeJobReadyResult'], ParentType, ContextType, RequireFields<MutationTraineeMakeJobReadyArgs, 'id' | 'idempotencyKey'>>;
  traineePrepare?: Resolver<ResolversTypes['TraineePrepareResult'], ParentType, ContextType, RequireFields<MutationTraineePrepareArgs, 'id' | 'idempotencyKey'>>;
  traineeRecordConsent?: Resolver<ResolversTypes['TraineeRecordConsentResult'], ParentType, ContextType, RequireFields<MutationTraineeRecordConsentArgs, 'id' | 'idempotencyKey' | 'input'>>;
  traineeRecordConsentRefusal?: Resolver<ResolversTypes['TraineeRecordConsentRefusalResult'], ParentType, ContextType, RequireFields<MutationTraineeRecordConsentRefusalArgs, 'id' | 'idempotencyKey' | 'input'>>;
  traineeRegister?: Resolver<ResolversTypes['TraineeRegisterResult'], ParentType, ContextType, RequireFields<MutationTraineeRegisterArgs, 'idempotencyKey' | 'input'>>;
  traineeResetAccess?: Resolver<ResolversTypes['TraineeResetAccessResult'], ParentType, ContextType, RequireFields<MutationTraineeResetAccessArgs, 'id' | 'idempotencyKey'>>;
  traineeSetContact?: Resolver<ResolversTypes['TraineeSetContactResult'], ParentType, ContextType, RequireFields<MutationTraineeSetContactArgs, 'id' | 'idempotencyKey' | 'input'>>;
  traineeSetGrant?: Resolver<ResolversTypes['TraineeSetGrantResult'], ParentType, ContextType, RequireFields<MutationTraineeSetGrantArgs, 'id' | 'idempotencyKey'>>;
  traineeSetIdentity?: Resolver<ResolversTypes['TraineeSetIdentityResult'], ParentType, ContextType, RequireFields<MutationTraineeSetIdentityArgs, 'id' | 'idempotencyKey' | 'input'>>;
  traineeSetLimits?: Resolver<ResolversTypes['TraineeSetLimitsResult'], ParentType, ContextType, RequireFields<MutationTraineeSetLimitsArgs, 'id' | 'idempotencyKey' | 'input'>>;
  traineeSetProtection?: Resolver<ResolversTypes['TraineeSetProtectionResult'], ParentType, ContextType, RequireFields<MutationTraineeSetProtectionArgs, 'id' | 'idempotencyKey' | 'input'>>;
  traineeUnblockContact?: Resolver<ResolversTypes['TraineeUnblockContactResult'], ParentType, ContextType, RequireFields<MutationTraineeUnblockContactArgs, 'contactMethodId' | 'id' | 'idempotencyKey'>>;
  traineeVerifyContact?: Resolver<ResolversTypes['TraineeVerifyContactResult'], ParentType, ContextType, RequireFields<MutationTraineeVerifyContactArgs, 'contactMethodId' | 'id' | 'idempotencyKey'>>;
  traineesAssign?: Resolver<ResolversTypes['TraineesAssignResult'], ParentType, ContextType, RequireFields<MutationTraineesAssignArgs, 'idempotencyKey' | 'input'>>;
  vacancyApprove?: Resolver<ResolversTypes['VacancyApproveResult'], ParentType, ContextType, RequireFields<MutationVacancyApproveArgs, 'id' | 'idempotencyKey'>>;
  vacancyOpen?: Resolver<ResolversTypes['VacancyOpenResult'], ParentType, ContextType, RequireFields<MutationVacancyOpenArgs, 'id' | 'idempotencyKey'>>;
  vacancyReturn?: Resolver<ResolversTypes['VacancyReturnResult'], ParentType, ContextType, RequireFields<MutationVacancyReturnArgs, 'id' | 'idempotencyKey' | 'input'>>;
  vettingDecide?: Resolver<ResolversTypes['VettingDecideResult'], ParentType, ContextType, RequireFields<MutationVettingDecideArgs, 'id' | 'idempotencyKey' | 'input'>>;
  vettingPlan?: Resolver<ResolversTypes['VettingPlanResult'], ParentType, ContextType, RequireFields<MutationVettingPlanArgs, 'idempotencyKey' | 'input'>>;
  vettingRecordVisit?: Resolver<ResolversTypes['VettingRecordVisitResult'], ParentType, ContextType, RequireFields<MutationVettingRecordVisitArgs, 'id' | 'idempotencyKey' | 'input'>>;
  vettingRevoke?: Resolver<ResolversTypes['VettingRevokeResult'], ParentType, ContextType, RequireFields<MutationVettingRevokeArgs, 'id' | 'idempotencyKey'>>;
  vettingSubmit?: Resolver<ResolversTypes['VettingSubmitResult'], ParentType, ContextType, RequireFields<MutationVettingSubmitArgs, 'id' | 'idempotencyKey'>>;
};

export type MySessionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MySession'] = ResolversParentTypes['MySession']> = {
  device?: Resolver<ResolversTypes['DeviceKind'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  usedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type NearMissResolvers<ContextType = any, ParentType extends ResolversParentTypes['NearMiss'] = ResolversParentTypes['NearMiss']> = {
  creditPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  have?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  want?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export type NewMatchNotificationResolvers<ContextType = any, ParentType extends ResolversParentTypes['NewMatchNotification'] = ResolversParentTypes['NewMatchNotification']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notifiedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vacancies?: Resolver<Array<ResolversTypes['NewlyMatchingVacancy']>, ParentType, ContextType>;
};

export type NewlyMatchingVacancyResolvers<ContextType = any, ParentType extends ResolversParentTypes['NewlyMatchingVacancy'] = ResolversParentTypes['NewlyMatchingVacancy']> = {
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vacancy?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType>;
};

export type NoConsentResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoConsent'] = ResolversParentTypes['NoConsent']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoSeatLeftResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoSeatLeft'] = ResolversParentTypes['NoSeatLeft']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotCalculatedYetResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotCalculatedYet'] = ResolversParentTypes['NotCalculatedYet']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotClearedResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotCleared'] = ResolversParentTypes['NotCleared']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotReadyResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotReady'] = ResolversParentTypes['NotReady']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OccupationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iscoCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfferResolvers<ContextType = any, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  answerBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  coolingOffUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['TermDifference']>, ParentType, ContextType>;
  explainedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OfferState'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
};

export type OfferExplainPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfferExplainPayload'] = ResolversParentTypes['OfferExplainPayload']> = {
  offer?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferExplainResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfferExplainResult'] = ResolversParentTypes['OfferExplainResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotCleared' | 'NotFound' | 'NotReady' | 'OfferExplainPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type OutstandingWorkResolvers<ContextType = any, ParentType extends ResolversParentTypes['OutstandingWork'] = ResolversParentTypes['OutstandingWork']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutstandingWorkKind'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PasswordChangePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['PasswordChangePayload'] = ResolversParentTypes['PasswordChangePayload']> = {
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasswordChangeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PasswordChangeResult'] = ResolversParentTypes['PasswordChangeResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'PasswordChangePayload' | 'ReauthenticationNeeded', ParentType, ContextType>;
};

export type PersonAtHeldEmployerResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonAtHeldEmployer'] = ResolversParentTypes['PersonAtHeldEmployer']> = {
  stage?: Resolver<ResolversTypes['StageAtEmployer'], ParentType, ContextType>;
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
};

export type PlacementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Placement'] = ResolversParentTypes['Placement']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedByEmployerAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedByTraineeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  drift?: Resolver<Array<ResolversTypes['TermsDrift']>, ParentType, ContextType>;
  employerCheckIns?: Resolver<Array<ResolversTypes['EmployerCheckIn']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['PlacementEndReason']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  followUps?: Resolver<Array<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VacancyKind'], ParentType, ContextType>;
  learningReviews?: Resolver<Array<ResolversTypes['LearningReview']>, ParentType, ContextType>;
  nextReviewDueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  otherContacts?: Resolver<Array<ResolversTypes['FollowUpRecord']>, ParentType, ContextType>;
  ownEnterprise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['PlacementStage']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlacementState'], ParentType, ContextType>;
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  vacancy?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PlacementCancelPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementCancelPayload'] = ResolversParentTypes['PlacementCancelPayload']> = {
  placement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlacementCancelResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementCancelResult'] = ResolversParentTypes['PlacementCancelResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'PlacementCancelPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type PlacementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementConnection'] = ResolversParentTypes['PlacementConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Placement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PlacementEndPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementEndPayload'] = ResolversParentTypes['PlacementEndPayload']> = {
  placement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlacementEndResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementEndResult'] = ResolversParentTypes['PlacementEndResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'PlacementEndPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type PlacementMarkReachablePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementMarkReachablePayload'] = ResolversParentTypes['PlacementMarkReachablePayload']> = {
  placement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlacementMarkReachableResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementMarkReachableResult'] = ResolversParentTypes['PlacementMarkReachableResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'PlacementMarkReachablePayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type PlacementMarkUnreachablePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementMarkUnreachablePayload'] = ResolversParentTypes['PlacementMarkUnreachablePayload']> = {
  placement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlacementMarkUnreachableResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementMarkUnreachableResult'] = ResolversParentTypes['PlacementMarkUnreachableResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'PlacementMarkUnreachablePayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type PlacementRecordTermsPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementRecordTermsPayload'] = ResolversParentTypes['PlacementRecordTermsPayload']> = {
  placement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlacementRecordTermsResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementRecordTermsResult'] = ResolversParentTypes['PlacementRecordTermsResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'PlacementRecordTermsPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type PlacementRescheduleStartPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementRescheduleStartPayload'] = ResolversParentTypes['PlacementRescheduleStartPayload']> = {
  placement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlacementRescheduleStartResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementRescheduleStartResult'] = ResolversParentTypes['PlacementRescheduleStartResult']> = {
  __resolveType: TypeResolveFn<'ExcludedByGates' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotCleared' | 'NotFound' | 'PlacementRescheduleStartPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type PlacementStageResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementStage'] = ResolversParentTypes['PlacementStage']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isSlow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlacementState'], ParentType, ContextType>;
};

export type PlacementStageTimesResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementStageTimes'] = ResolversParentTypes['PlacementStageTimes']> = {
  now?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p50Days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  p90Days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placements?: Resolver<ResolversTypes['PlacementsInStage'], ParentType, ContextType, RequireFields<PlacementStageTimesPlacementsArgs, 'first' | 'mine'>>;
  state?: Resolver<ResolversTypes['PlacementState'], ParentType, ContextType>;
};

export type PlacementsInStageResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementsInStage'] = ResolversParentTypes['PlacementsInStage']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Placement']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = any, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  checkedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['ProgrammeKind']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  savedBy?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
};

export type ProgrammeClosePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProgrammeClosePayload'] = ResolversParentTypes['ProgrammeClosePayload']> = {
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeCloseResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProgrammeCloseResult'] = ResolversParentTypes['ProgrammeCloseResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'ProgrammeClosePayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProgrammeSavePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProgrammeSavePayload'] = ResolversParentTypes['ProgrammeSavePayload']> = {
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeSaveResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProgrammeSaveResult'] = ResolversParentTypes['ProgrammeSaveResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'ProgrammeSavePayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type ProtectedRecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProtectedRecord'] = ResolversParentTypes['ProtectedRecord']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthDateCertainty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bornOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  guardian?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  khmerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namedPeople?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Population']>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['RiskLevel']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProvinceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accountRequests?: Resolver<Array<ResolversTypes['AccountRequest']>, ParentType, ContextType>;
  alert?: Resolver<Maybe<ResolversTypes['SafetyAlert']>, ParentType, ContextType, RequireFields<QueryAlertArgs, 'id'>>;
  alerts?: Resolver<ResolversTypes['SafetyAlertConnection'], ParentType, ContextType, Partial<QueryAlertsArgs>>;
  audit?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<QueryAuditArgs, 'first'>>;
  capacity?: Resolver<Maybe<ResolversTypes['Capacity']>, ParentType, ContextType, RequireFields<QueryCapacityArgs, 'partnerId'>>;
  capacityGuide?: Resolver<ResolversTypes['CapacityGuide'], ParentType, ContextType>;
  colleagues?: Resolver<Array<ResolversTypes['Colleague']>, ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType, RequireFields<QueryCourseArgs, 'id'>>;
  courses?: Resolver<ResolversTypes['CourseConnection'], ParentType, ContextType, RequireFields<QueryCoursesArgs, 'first'>>;
  deliveries?: Resolver<ResolversTypes['DeliveryConnection'], ParentType, ContextType, RequireFields<QueryDeliveriesArgs, 'first'>>;
  employer?: Resolver<Maybe<ResolversTypes['Employer']>, ParentType, ContextType, RequireFields<QueryEmployerArgs, 'id'>>;
  employers?: Resolver<ResolversTypes['EmployerConnection'], ParentType, ContextType, RequireFields<QueryEmployersArgs, 'first'>>;
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType, RequireFields<QueryEnrolmentArgs, 'id'>>;
  enrolments?: Resolver<ResolversTypes['EnrolmentConnection'], ParentType, ContextType, RequireFields<QueryEnrolmentsArgs, 'first'>>;
  followUp?: Resolver<Maybe<ResolversTypes['FollowUp']>, ParentType, ContextType, RequireFields<QueryFollowUpArgs, 'id'>>;
  followUpQuestions?: Resolver<Array<ResolversTypes['FollowUpQuestion']>, ParentType, ContextType, RequireFields<QueryFollowUpQuestionsArgs, 'form'>>;
  followUps?: Resolver<ResolversTypes['FollowUpConnection'], ParentType, ContextType, RequireFields<QueryFollowUpsArgs, 'exceptOnHold' | 'first' | 'mine'>>;
  fullLimits?: Resolver<Maybe<ResolversTypes['FullLimits']>, ParentType, ContextType, RequireFields<QueryFullLimitsArgs, 'traineeId'>>;
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType, RequireFields<QueryGrantArgs, 'id'>>;
  grants?: Resolver<ResolversTypes['GrantConnection'], ParentType, ContextType, RequireFields<QueryGrantsArgs, 'first'>>;
  groupSession?: Resolver<Maybe<ResolversTypes['GroupSession']>, ParentType, ContextType, RequireFields<QueryGroupSessionArgs, 'id'>>;
  groupSessions?: Resolver<ResolversTypes['GroupSessionConnection'], ParentType, ContextType, RequireFields<QueryGroupSessionsArgs, 'first'>>;
  holds?: Resolver<ResolversTypes['EmployerHoldConnection'], ParentType, ContextType, Partial<QueryHoldsArgs>>;
  importColumns?: Resolver<Array<ResolversTypes['ImportColumns']>, ParentType, ContextType>;
  indicatorDefinitions?: Resolver<Array<ResolversTypes['IndicatorDefinition']>, ParentType, ContextType>;
  indicatorPeriods?: Resolver<Array<ResolversTypes['IndicatorPeriod']>, ParentType, ContextType, RequireFields<QueryIndicatorPeriodsArgs, 'grantId'>>;
  indicatorPublicationCount?: Resolver<Maybe<ResolversTypes['Calculation']>, ParentType, ContextType, RequireFields<QueryIndicatorPublicationCountArgs, 'grantId'>>;
  indicatorPublications?: Resolver<Array<ResolversTypes['IndicatorPublication']>, ParentType, ContextType, RequireFields<QueryIndicatorPublicationsArgs, 'grantId'>>;
  indicatorRows?: Resolver<ResolversTypes['IndicatorRowsResult'], ParentType, ContextType, RequireFields<QueryIndicatorRowsArgs, 'asOf' | 'cell' | 'first' | 'from' | 'grantId' | 'to'>>;
  indicators?: Resolver<ResolversTypes['IndicatorReportResult'], ParentType, ContextType, RequireFields<QueryIndicatorsArgs, 'from' | 'grantId' | 'to'>>;
  institutionReferral?: Resolver<Maybe<ResolversTypes['InstitutionReferral']>, ParentType, ContextType, RequireFields<QueryInstitutionReferralArgs, 'id'>>;
  institutionReferrals?: Resolver<ResolversTypes['InstitutionReferralConnection'], ParentType, ContextType, RequireFields<QueryInstitutionReferralsArgs, 'first' | 'side'>>;
  institutions?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<QueryInstitutionsArgs, 'first'>>;
  localSkills?: Resolver<ResolversTypes['SkillEntryConnection'], ParentType, ContextType, RequireFields<QueryLocalSkillsArgs, 'first'>>;
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType, RequireFields<QueryMatchArgs, 'traineeId' | 'vacancyId'>>;
  me?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  mySessions?: Resolver<Array<ResolversTypes['MySession']>, ParentType, ContextType>;
  newMatchNotifications?: Resolver<Array<ResolversTypes['NewMatchNotification']>, ParentType, ContextType, RequireFields<QueryNewMatchNotificationsArgs, 'first'>>;
  notices?: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, RequireFields<QueryNoticesArgs, 'first'>>;
  occupations?: Resolver<Array<ResolversTypes['Occupation']>, ParentType, ContextType, RequireFields<QueryOccupationsArgs, 'first' | 'text'>>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType, RequireFields<QueryOfferArgs, 'id'>>;
  placement?: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType, RequireFields<QueryPlacementArgs, 'id'>>;
  placementStageTimes?: Resolver<Array<ResolversTypes['PlacementStageTimes']>, ParentType, ContextType, Partial<QueryPlacementStageTimesArgs>>;
  placements?: Resolver<ResolversTypes['PlacementConnection'], ParentType, ContextType, RequireFields<QueryPlacementsArgs, 'exceptOnHold' | 'first' | 'mine'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'id'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<QueryProgrammesArgs, 'first'>>;
  protectedRecord?: Resolver<Maybe<ResolversTypes['ProtectedRecord']>, ParentType, ContextType, RequireFields<QueryProtectedRecordArgs, 'reason' | 'traineeId'>>;
  provinces?: Resolver<Array<ResolversTypes['Province']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<QueryReferralArgs, 'id'>>;
  referrals?: Resolver<ResolversTypes['ReferralConnection'], ParentType, ContextType, RequireFields<QueryReferralsArgs, 'exceptOnHold' | 'first' | 'mine'>>;
  registrationPhoto?: Resolver<Maybe<ResolversTypes['RegistrationPhotoFile']>, ParentType, ContextType, RequireFields<QueryRegistrationPhotoArgs, 'id'>>;
  selfEmployment?: Resolver<Maybe<ResolversTypes['SelfEmployment']>, ParentType, ContextType, RequireFields<QuerySelfEmploymentArgs, 'id'>>;
  selfEmployments?: Resolver<ResolversTypes['SelfEmploymentConnection'], ParentType, ContextType, RequireFields<QuerySelfEmploymentsArgs, 'first'>>;
  service?: Resolver<Maybe<ResolversTypes['ServiceRecord']>, ParentType, ContextType, RequireFields<QueryServiceArgs, 'id'>>;
  services?: Resolver<ResolversTypes['ServiceRecordConnection'], ParentType, ContextType, RequireFields<QueryServicesArgs, 'first'>>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType, RequireFields<QuerySiteArgs, 'id'>>;
  sitesToVisit?: Resolver<ResolversTypes['SiteToVisitConnection'], ParentType, ContextType, RequireFields<QuerySitesToVisitArgs, 'first'>>;
  skillEntry?: Resolver<Maybe<ResolversTypes['SkillEntry']>, ParentType, ContextType, RequireFields<QuerySkillEntryArgs, 'code'>>;
  skills?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType, RequireFields<QuerySkillsArgs, 'first' | 'text'>>;
  skillsInDemand?: Resolver<ResolversTypes['SkillsInDemandResult'], ParentType, ContextType, RequireFields<QuerySkillsInDemandArgs, 'first'>>;
  staffAccounts?: Resolver<Array<ResolversTypes['ColleagueAccount']>, ParentType, ContextType>;
  stay?: Resolver<Maybe<ResolversTypes['ShelterStay']>, ParentType, ContextType, RequireFields<QueryStayArgs, 'id'>>;
  stays?: Resolver<ResolversTypes['ShelterStayConnection'], ParentType, ContextType, RequireFields<QueryStaysArgs, 'first' | 'open'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<QueryTasksArgs, 'first' | 'mine' | 'state'>>;
  taxonomyRelease?: Resolver<ResolversTypes['TaxonomyRelease'], ParentType, ContextType>;
  trainee?: Resolver<Maybe<ResolversTypes['Trainee']>, ParentType, ContextType, RequireFields<QueryTraineeArgs, 'id'>>;
  traineeByCode?: Resolver<Maybe<ResolversTypes['Trainee']>, ParentType, ContextType, RequireFields<QueryTraineeByCodeArgs, 'code'>>;
  traineeImport?: Resolver<Maybe<ResolversTypes['TraineeImport']>, ParentType, ContextType, RequireFields<QueryTraineeImportArgs, 'id'>>;
  traineeImports?: Resolver<Array<ResolversTypes['TraineeImport']>, ParentType, ContextType>;
  trainees?: Resolver<ResolversTypes['TraineeConnection'], ParentType, ContextType, RequireFields<QueryTraineesArgs, 'first' | 'mine'>>;
  traineesOfGrant?: Resolver<ResolversTypes['TraineeConnection'], ParentType, ContextType, RequireFields<QueryTraineesOfGrantArgs, 'first' | 'grantId'>>;
  vacancies?: Resolver<ResolversTypes['VacancyConnection'], ParentType, ContextType, RequireFields<QueryVacanciesArgs, 'first'>>;
  vacancy?: Resolver<Maybe<ResolversTypes['Vacancy']>, ParentType, ContextType, RequireFields<QueryVacancyArgs, 'id'>>;
  vetting?: Resolver<Maybe<ResolversTypes['Vetting']>, ParentType, ContextType, RequireFields<QueryVettingArgs, 'id'>>;
  vettingChecklist?: Resolver<Array<ResolversTypes['ChecklistItem']>, ParentType, ContextType>;
  vettings?: Resolver<ResolversTypes['VettingConnection'], ParentType, ContextType, RequireFields<QueryVettingsArgs, 'first'>>;
};

export type RateLimitedResolvers<ContextType = any, ParentType extends ResolversParentTypes['RateLimited'] = ResolversParentTypes['RateLimited']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReauthenticatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReauthenticatePayload'] = ResolversParentTypes['ReauthenticatePayload']> = {
  reauthenticatedUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReauthenticateResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReauthenticateResult'] = ResolversParentTypes['ReauthenticateResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'RateLimited' | 'ReauthenticatePayload' | 'SignInRefused', ParentType, ContextType>;
};

export type ReauthenticationNeededResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReauthenticationNeeded'] = ResolversParentTypes['ReauthenticationNeeded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = any, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  askedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interviews?: Resolver<Array<ResolversTypes['Interview']>, ParentType, ContextType>;
  modelId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReferralState'], ParentType, ContextType>;
  taxonomyRelease?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  travelMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vacancy?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType>;
};

export type ReferralAskPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralAskPayload'] = ResolversParentTypes['ReferralAskPayload']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralAskResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralAskResult'] = ResolversParentTypes['ReferralAskResult']> = {
  __resolveType: TypeResolveFn<'ConflictOfInterest' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NoConsent' | 'NoSeatLeft' | 'NotCleared' | 'NotFound' | 'NotReady' | 'ReferralAskPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type ReferralConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralConnection'] = ResolversParentTypes['ReferralConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Referral']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReferralProposePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralProposePayload'] = ResolversParentTypes['ReferralProposePayload']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralProposeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralProposeResult'] = ResolversParentTypes['ReferralProposeResult']> = {
  __resolveType: TypeResolveFn<'AlreadyOpen' | 'ConflictOfInterest' | 'ExcludedByGates' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotCleared' | 'NotFound' | 'ReferralProposePayload', ParentType, ContextType>;
};

export type ReferralSendPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralSendPayload'] = ResolversParentTypes['ReferralSendPayload']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralSendResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralSendResult'] = ResolversParentTypes['ReferralSendResult']> = {
  __resolveType: TypeResolveFn<'ConflictOfInterest' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NoConsent' | 'NoSeatLeft' | 'NotCleared' | 'NotFound' | 'NotReady' | 'ReferralSendPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type ReferralWithdrawPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralWithdrawPayload'] = ResolversParentTypes['ReferralWithdrawPayload']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralWithdrawResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralWithdrawResult'] = ResolversParentTypes['ReferralWithdrawResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'ReferralWithdrawPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = any, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'AlreadyOpen' | 'ConflictOfInterest' | 'EditConflict' | 'ExcludedByGates' | 'HandoverNeeded' | 'ImportRefused' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NoConsent' | 'NoSeatLeft' | 'NotCalculatedYet' | 'NotCleared' | 'NotFound' | 'NotReady' | 'RateLimited' | 'ReauthenticationNeeded' | 'SecondPersonNeeded' | 'SignInRefused' | 'TooManyCalculations' | 'TooSoon' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type RegistrationPhotoResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegistrationPhoto'] = ResolversParentTypes['RegistrationPhoto']> = {
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistrationPhotoFileResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegistrationPhotoFile'] = ResolversParentTypes['RegistrationPhotoFile']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['PhotoFormat'], ParentType, ContextType>;
};

export type ReleasedContactMethodResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReleasedContactMethod'] = ResolversParentTypes['ReleasedContactMethod']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContactKind'], ParentType, ContextType>;
  mayLeaveMessage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  safeDays?: Resolver<Array<ResolversTypes['Weekday']>, ParentType, ContextType>;
  safeFrom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  safeTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReleasedIdentityResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReleasedIdentity'] = ResolversParentTypes['ReleasedIdentity']> = {
  contactMethods?: Resolver<Array<ResolversTypes['ReleasedContactMethod']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ReviewRemarkResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReviewRemark'] = ResolversParentTypes['ReviewRemark']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SafetyAlertResolvers<ContextType = any, ParentType extends ResolversParentTypes['SafetyAlert'] = ResolversParentTypes['SafetyAlert']> = {
  actions?: Resolver<Array<ResolversTypes['AlertAction']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Employer']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstActionAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['EmployerHold']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  lifeAtRisk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mandatoryReport?: Resolver<ResolversTypes['MandatoryReport'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placement?: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['FollowUpRecord']>, ParentType, ContextType>;
  reopenedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  safetyWishes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['AlertSeverity'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['AlertSource'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AlertState'], ParentType, ContextType>;
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  traineeAgreed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SafetyAlertConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SafetyAlertConnection'] = ResolversParentTypes['SafetyAlertConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['SafetyAlert']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ScoreGainResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScoreGain'] = ResolversParentTypes['ScoreGain']> = {
  have?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isBlocking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rankTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export type SecondPersonNeededResolvers<ContextType = any, ParentType extends ResolversParentTypes['SecondPersonNeeded'] = ResolversParentTypes['SecondPersonNeeded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SelfEmploymentResolvers<ContextType = any, ParentType extends ResolversParentTypes['SelfEmployment'] = ResolversParentTypes['SelfEmployment']> = {
  activity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  grantId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iscoCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iscoLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SelfEmploymentState'], ParentType, ContextType>;
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  verificationMethod?: Resolver<Maybe<ResolversTypes['VerificationMethod']>, ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type SelfEmploymentConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SelfEmploymentConnection'] = ResolversParentTypes['SelfEmploymentConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['SelfEmployment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SelfEmploymentEndPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SelfEmploymentEndPayload'] = ResolversParentTypes['SelfEmploymentEndPayload']> = {
  selfEmployment?: Resolver<ResolversTypes['SelfEmployment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SelfEmploymentEndResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SelfEmploymentEndResult'] = ResolversParentTypes['SelfEmploymentEndResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'SelfEmploymentEndPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type SelfEmploymentStartPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SelfEmploymentStartPayload'] = ResolversParentTypes['SelfEmploymentStartPayload']> = {
  selfEmployment?: Resolver<ResolversTypes['SelfEmployment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SelfEmploymentStartResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SelfEmploymentStartResult'] = ResolversParentTypes['SelfEmploymentStartResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'SelfEmploymentStartPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type SelfEmploymentVerifyPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SelfEmploymentVerifyPayload'] = ResolversParentTypes['SelfEmploymentVerifyPayload']> = {
  selfEmployment?: Resolver<ResolversTypes['SelfEmployment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SelfEmploymentVerifyResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SelfEmploymentVerifyResult'] = ResolversParentTypes['SelfEmploymentVerifyResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'SelfEmploymentVerifyPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type ServiceRecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServiceRecord'] = ResolversParentTypes['ServiceRecord']> = {
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  grantId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServiceKind'], ParentType, ContextType>;
  providedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['GroupSession']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ServiceState'], ParentType, ContextType>;
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
};

export type ServiceRecordConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServiceRecordConnection'] = ResolversParentTypes['ServiceRecordConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ServiceRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ServiceRecordPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServiceRecordPayload'] = ResolversParentTypes['ServiceRecordPayload']> = {
  service?: Resolver<ResolversTypes['ServiceRecord'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceRecordResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServiceRecordResult'] = ResolversParentTypes['ServiceRecordResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'ServiceRecordPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type ServiceVoidPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServiceVoidPayload'] = ResolversParentTypes['ServiceVoidPayload']> = {
  service?: Resolver<ResolversTypes['ServiceRecord'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceVoidResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServiceVoidResult'] = ResolversParentTypes['ServiceVoidResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'ServiceVoidPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type SessionEndPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SessionEndPayload'] = ResolversParentTypes['SessionEndPayload']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionEndResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SessionEndResult'] = ResolversParentTypes['SessionEndResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'SessionEndPayload', ParentType, ContextType>;
};

export type SessionExtendPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SessionExtendPayload'] = ResolversParentTypes['SessionExtendPayload']> = {
  session?: Resolver<ResolversTypes['MySession'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionExtendResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SessionExtendResult'] = ResolversParentTypes['SessionExtendResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'SessionExtendPayload', ParentType, ContextType>;
};

export type SessionsEndAllPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SessionsEndAllPayload'] = ResolversParentTypes['SessionsEndAllPayload']> = {
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionsEndAllResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SessionsEndAllResult'] = ResolversParentTypes['SessionsEndAllResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'SessionsEndAllPayload', ParentType, ContextType>;
};

export type ShelterStayResolvers<ContextType = any, ParentType extends ResolversParentTypes['ShelterStay'] = ResolversParentTypes['ShelterStay']> = {
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  grantId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StayState'], ParentType, ContextType>;
  toOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
};

export type ShelterStayConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ShelterStayConnection'] = ResolversParentTypes['ShelterStayConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ShelterStay']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInRefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignInRefused'] = ResolversParentTypes['SignInRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignInResult'] = ResolversParentTypes['SignInResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'RateLimited' | 'SignInPayload' | 'SignInRefused', ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignOutResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignOutResult'] = ResolversParentTypes['SignOutResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'SignOutPayload', ParentType, ContextType>;
};

export type SiteResolvers<ContextType = any, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  district?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['Employer'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCleared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<SiteIsClearedArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  vettings?: Resolver<Array<ResolversTypes['Vetting']>, ParentType, ContextType>;
};

export type SiteToVisitResolvers<ContextType = any, ParentType extends ResolversParentTypes['SiteToVisit'] = ResolversParentTypes['SiteToVisit']> = {
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['VisitReason'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
};

export type SiteToVisitConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SiteToVisitConnection'] = ResolversParentTypes['SiteToVisitConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['SiteToVisit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SkillResolvers<ContextType = any, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SkillAddLocalPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillAddLocalPayload'] = ResolversParentTypes['SkillAddLocalPayload']> = {
  skillEntry?: Resolver<ResolversTypes['SkillEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillAddLocalResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillAddLocalResult'] = ResolversParentTypes['SkillAddLocalResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'SkillAddLocalPayload', ParentType, ContextType>;
};

export type SkillAssertionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillAssertion'] = ResolversParentTypes['SkillAssertion']> = {
  assertedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SkillSource'], ParentType, ContextType>;
};

export type SkillEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillEntry'] = ResolversParentTypes['SkillEntry']> = {
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  localLabels?: Resolver<Array<ResolversTypes['SkillLabel']>, ParentType, ContextType>;
  mappedTo?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['LocalSkillRelation']>, ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SkillState'], ParentType, ContextType>;
};

export type SkillEntryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillEntryConnection'] = ResolversParentTypes['SkillEntryConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['SkillEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SkillInDemandResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillInDemand'] = ResolversParentTypes['SkillInDemand']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  trainees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vacancies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SkillLabelResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillLabel'] = ResolversParentTypes['SkillLabel']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
};

export type SkillLabelAddPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillLabelAddPayload'] = ResolversParentTypes['SkillLabelAddPayload']> = {
  skillEntry?: Resolver<ResolversTypes['SkillEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillLabelAddResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillLabelAddResult'] = ResolversParentTypes['SkillLabelAddResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'SkillLabelAddPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type SkillLabelRemovePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillLabelRemovePayload'] = ResolversParentTypes['SkillLabelRemovePayload']> = {
  skillEntry?: Resolver<ResolversTypes['SkillEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillLabelRemoveResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillLabelRemoveResult'] = ResolversParentTypes['SkillLabelRemoveResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'NotReady' | 'SkillLabelRemovePayload', ParentType, ContextType>;
};

export type SkillRequirementResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillRequirement'] = ResolversParentTypes['SkillRequirement']> = {
  gate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['SkillNeed'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export type SkillRetireLocalPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillRetireLocalPayload'] = ResolversParentTypes['SkillRetireLocalPayload']> = {
  skillEntry?: Resolver<ResolversTypes['SkillEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillRetireLocalResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillRetireLocalResult'] = ResolversParentTypes['SkillRetireLocalResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'SkillRetireLocalPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type SkillUnlockResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillUnlock'] = ResolversParentTypes['SkillUnlock']> = {
  have?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['UnlockStep']>, ParentType, ContextType>;
  vacancies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SkillsInDemandCountPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillsInDemandCountPayload'] = ResolversParentTypes['SkillsInDemandCountPayload']> = {
  calculation?: Resolver<ResolversTypes['Calculation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillsInDemandCountResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillsInDemandCountResult'] = ResolversParentTypes['SkillsInDemandCountResult']> = {
  __resolveType: TypeResolveFn<'EditConflict' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'SkillsInDemandCountPayload' | 'TooManyCalculations', ParentType, ContextType>;
};

export type SkillsInDemandReportResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillsInDemandReport'] = ResolversParentTypes['SkillsInDemandReport']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isCalculated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['SkillInDemand']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillsInDemandResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillsInDemandResult'] = ResolversParentTypes['SkillsInDemandResult']> = {
  __resolveType: TypeResolveFn<'Calculation' | 'SkillsInDemandReport', ParentType, ContextType>;
};

export type StaffAccountResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffAccount'] = ResolversParentTypes['StaffAccount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  login?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StaffAccountAddPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffAccountAddPayload'] = ResolversParentTypes['StaffAccountAddPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['StaffAccount']>, ParentType, ContextType>;
  recoveryCodes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['AccountRequest']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totpSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffAccountAddResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffAccountAddResult'] = ResolversParentTypes['StaffAccountAddResult']> = {
  __resolveType: TypeResolveFn<'AlreadyOpen' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'ReauthenticationNeeded' | 'SecondPersonNeeded' | 'StaffAccountAddPayload', ParentType, ContextType>;
};

export type StaffAccountChangeRolesPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffAccountChangeRolesPayload'] = ResolversParentTypes['StaffAccountChangeRolesPayload']> = {
  accounts?: Resolver<Array<ResolversTypes['ColleagueAccount']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['AccountRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffAccountChangeRolesResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffAccountChangeRolesResult'] = ResolversParentTypes['StaffAccountChangeRolesResult']> = {
  __resolveType: TypeResolveFn<'HandoverNeeded' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'NotReady' | 'ReauthenticationNeeded' | 'SecondPersonNeeded' | 'StaffAccountChangeRolesPayload', ParentType, ContextType>;
};

export type StaffAccountClosePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffAccountClosePayload'] = ResolversParentTypes['StaffAccountClosePayload']> = {
  accounts?: Resolver<Array<ResolversTypes['ColleagueAccount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffAccountCloseResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffAccountCloseResult'] = ResolversParentTypes['StaffAccountCloseResult']> = {
  __resolveType: TypeResolveFn<'ConflictOfInterest' | 'HandoverNeeded' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'NotReady' | 'ReauthenticationNeeded' | 'StaffAccountClosePayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type StaffAccountReplaceCredentialsPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffAccountReplaceCredentialsPayload'] = ResolversParentTypes['StaffAccountReplaceCredentialsPayload']> = {
  account?: Resolver<ResolversTypes['ColleagueAccount'], ParentType, ContextType>;
  recoveryCodes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['AccountRequest']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totpSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffAccountReplaceCredentialsResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffAccountReplaceCredentialsResult'] = ResolversParentTypes['StaffAccountReplaceCredentialsResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'ReauthenticationNeeded' | 'SecondPersonNeeded' | 'StaffAccountReplaceCredentialsPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  may?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  today?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type StayEndPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['StayEndPayload'] = ResolversParentTypes['StayEndPayload']> = {
  stay?: Resolver<ResolversTypes['ShelterStay'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StayEndResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['StayEndResult'] = ResolversParentTypes['StayEndResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'StayEndPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type StayStartPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['StayStartPayload'] = ResolversParentTypes['StayStartPayload']> = {
  stay?: Resolver<ResolversTypes['ShelterStay'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StayStartResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['StayStartResult'] = ResolversParentTypes['StayStartResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'StayStartPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type StayVoidPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['StayVoidPayload'] = ResolversParentTypes['StayVoidPayload']> = {
  stay?: Resolver<ResolversTypes['ShelterStay'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StayVoidResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['StayVoidResult'] = ResolversParentTypes['StayVoidResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'StayVoidPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type SumResolvers<ContextType = any, ParentType extends ResolversParentTypes['Sum'] = ResolversParentTypes['Sum']> = {
  amount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = any, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Employer']>, ParentType, ContextType>;
  followUp?: Resolver<Maybe<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TaskState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trainee?: Resolver<Maybe<ResolversTypes['Trainee']>, ParentType, ContextType>;
  upToTaskId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TaskFinishPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskFinishPayload'] = ResolversParentTypes['TaskFinishPayload']> = {
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskFinishResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskFinishResult'] = ResolversParentTypes['TaskFinishResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TaskFinishPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type TaxonomyReleaseResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaxonomyRelease'] = ResolversParentTypes['TaxonomyRelease']> = {
  derivedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  localSkills?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occupations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skills?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TermDifferenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['TermDifference'] = ResolversParentTypes['TermDifference']> = {
  offered?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promised?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TermDriftResolvers<ContextType = any, ParentType extends ResolversParentTypes['TermDrift'] = ResolversParentTypes['TermDrift']> = {
  found?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isWorse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  promised?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TermsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Terms'] = ResolversParentTypes['Terms']> = {
  contractMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['Weekday']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hoursPerWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pay?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  probationDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type TermsDriftResolvers<ContextType = any, ParentType extends ResolversParentTypes['TermsDrift'] = ResolversParentTypes['TermsDrift']> = {
  differences?: Resolver<Array<ResolversTypes['TermDrift']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['TermsStage'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
};

export type TooManyCalculationsResolvers<ContextType = any, ParentType extends ResolversParentTypes['TooManyCalculations'] = ResolversParentTypes['TooManyCalculations']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooSoonResolvers<ContextType = any, ParentType extends ResolversParentTypes['TooSoon'] = ResolversParentTypes['TooSoon']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Trainee'] = ResolversParentTypes['Trainee']> = {
  acceptsHousing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  availableDays?: Resolver<Array<ResolversTypes['Weekday']>, ParentType, ContextType>;
  availableFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  availableFromTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  availableToTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bestVacancies?: Resolver<Array<ResolversTypes['Match']>, ParentType, ContextType, RequireFields<TraineeBestVacanciesArgs, 'first'>>;
  caseWorker?: Resolver<Maybe<ResolversTypes['Colleague']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consents?: Resolver<Array<ResolversTypes['Consent']>, ParentType, ContextType>;
  contactMethods?: Resolver<Array<ResolversTypes['ContactMethod']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  education?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enrolments?: Resolver<Array<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  exitReason?: Resolver<Maybe<ResolversTypes['TraineeExitReason']>, ParentType, ContextType>;
  exitedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType>;
  hasAccess?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  homeProvince?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobPreferences?: Resolver<Array<ResolversTypes['JobPreference']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['LanguageLevel']>, ParentType, ContextType>;
  licences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['Limits'], ParentType, ContextType>;
  literacy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minPay?: Resolver<Maybe<ResolversTypes['MonthlyPay']>, ParentType, ContextType>;
  missingForJobReady?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  placementOfficer?: Resolver<Maybe<ResolversTypes['Colleague']>, ParentType, ContextType>;
  placements?: Resolver<Array<ResolversTypes['Placement']>, ParentType, ContextType>;
  profileVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referrals?: Resolver<Array<ResolversTypes['Referral']>, ParentType, ContextType>;
  selfEmployments?: Resolver<Array<ResolversTypes['SelfEmployment']>, ParentType, ContextType>;
  services?: Resolver<ResolversTypes['ServiceRecordConnection'], ParentType, ContextType, RequireFields<TraineeServicesArgs, 'first'>>;
  skills?: Resolver<Array<ResolversTypes['SkillAssertion']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TraineeState'], ParentType, ContextType>;
  stays?: Resolver<Array<ResolversTypes['ShelterStay']>, ParentType, ContextType>;
  suggestedCourses?: Resolver<Array<ResolversTypes['CourseSuggestion']>, ParentType, ContextType, RequireFields<TraineeSuggestedCoursesArgs, 'first'>>;
  travel?: Resolver<ResolversTypes['Travel'], ParentType, ContextType>;
  unlocks?: Resolver<Array<ResolversTypes['SkillUnlock']>, ParentType, ContextType, RequireFields<TraineeUnlocksArgs, 'first'>>;
  wantedHoursMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wantedHoursMin?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TraineeAnonymisePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeAnonymisePayload'] = ResolversParentTypes['TraineeAnonymisePayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeAnonymiseResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeAnonymiseResult'] = ResolversParentTypes['TraineeAnonymiseResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'NotReady' | 'ReauthenticationNeeded' | 'TraineeAnonymisePayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type TraineeAssignCaseWorkerPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeAssignCaseWorkerPayload'] = ResolversParentTypes['TraineeAssignCaseWorkerPayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeAssignCaseWorkerResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeAssignCaseWorkerResult'] = ResolversParentTypes['TraineeAssignCaseWorkerResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TraineeAssignCaseWorkerPayload', ParentType, ContextType>;
};

export type TraineeBlockContactPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeBlockContactPayload'] = ResolversParentTypes['TraineeBlockContactPayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeBlockContactResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeBlockContactResult'] = ResolversParentTypes['TraineeBlockContactResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TraineeBlockContactPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type TraineeChangePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeChangePayload'] = ResolversParentTypes['TraineeChangePayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeChangeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeChangeResult'] = ResolversParentTypes['TraineeChangeResult']> = {
  __resolveType: TypeResolveFn<'EditConflict' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TraineeChangePayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type TraineeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeConnection'] = ResolversParentTypes['TraineeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Trainee']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TraineeCreateAccessPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeCreateAccessPayload'] = ResolversParentTypes['TraineeCreateAccessPayload']> = {
  login?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeCreateAccessResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeCreateAccessResult'] = ResolversParentTypes['TraineeCreateAccessResult']> = {
  __resolveType: TypeResolveFn<'AlreadyOpen' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TraineeCreateAccessPayload', ParentType, ContextType>;
};

export type TraineeExitPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeExitPayload'] = ResolversParentTypes['TraineeExitPayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeExitResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeExitResult'] = ResolversParentTypes['TraineeExitResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'NotReady' | 'TraineeExitPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type TraineeImportResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeImport'] = ResolversParentTypes['TraineeImport']> = {
  changedTraineeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedTrainees?: Resolver<Array<ResolversTypes['ChangedTrainee']>, ParentType, ContextType>;
  committedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  committedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayUndo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TraineeImportCommitResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeImportCommitResult'] = ResolversParentTypes['TraineeImportCommitResult']> = {
  __resolveType: TypeResolveFn<'ImportCommitPayload' | 'ImportRefused' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'ReauthenticationNeeded', ParentType, ContextType>;
};

export type TraineeImportDryRunResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeImportDryRunResult'] = ResolversParentTypes['TraineeImportDryRunResult']> = {
  __resolveType: TypeResolveFn<'ImportDryRunPayload' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type TraineeImportUndoPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeImportUndoPayload'] = ResolversParentTypes['TraineeImportUndoPayload']> = {
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeImportUndoResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeImportUndoResult'] = ResolversParentTypes['TraineeImportUndoResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'ReauthenticationNeeded' | 'TraineeImportUndoPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type TraineeMakeJobReadyPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeMakeJobReadyPayload'] = ResolversParentTypes['TraineeMakeJobReadyPayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeMakeJobReadyResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeMakeJobReadyResult'] = ResolversParentTypes['TraineeMakeJobReadyResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'NotReady' | 'TraineeMakeJobReadyPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type TraineePreparePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineePreparePayload'] = ResolversParentTypes['TraineePreparePayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineePrepareResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineePrepareResult'] = ResolversParentTypes['TraineePrepareResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TraineePreparePayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type TraineeRecordConsentPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeRecordConsentPayload'] = ResolversParentTypes['TraineeRecordConsentPayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeRecordConsentRefusalPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeRecordConsentRefusalPayload'] = ResolversParentTypes['TraineeRecordConsentRefusalPayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeRecordConsentRefusalResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeRecordConsentRefusalResult'] = ResolversParentTypes['TraineeRecordConsentRefusalResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TraineeRecordConsentRefusalPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type TraineeRecordConsentResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeRecordConsentResult'] = ResolversParentTypes['TraineeRecordConsentResult']> = {
  __resolveType: TypeResolveFn<'AlreadyOpen' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TraineeRecordConsentPayload', ParentType, ContextType>;
};

export type TraineeRegisterPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeRegisterPayload'] = ResolversParentTypes['TraineeRegisterPayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeRegisterResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeRegisterResult'] = ResolversParentTypes['TraineeRegisterResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'TraineeRegisterPayload', ParentType, ContextType>;
};

export type TraineeResetAccessPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeResetAccessPayload'] = ResolversParentTypes['TraineeResetAccessPayload']> = {
  login?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeResetAccessResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeResetAccessResult'] = ResolversParentTypes['TraineeResetAccessResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'ReauthenticationNeeded' | 'TraineeResetAccessPayload', ParentType, ContextType>;
};

export type TraineeSetContactPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeSetContactPayload'] = ResolversParentTypes['TraineeSetContactPayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeSetContactResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeSetContactResult'] = ResolversParentTypes['TraineeSetContactResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TraineeSetContactPayload', ParentType, ContextType>;
};

export type TraineeSetGrantPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeSetGrantPayload'] = ResolversParentTypes['TraineeSetGrantPayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeSetGrantResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeSetGrantResult'] = ResolversParentTypes['TraineeSetGrantResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TraineeSetGrantPayload', ParentType, ContextType>;
};

export type TraineeSetIdentityPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeSetIdentityPayload'] = ResolversParentTypes['TraineeSetIdentityPayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeSetIdentityResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeSetIdentityResult'] = ResolversParentTypes['TraineeSetIdentityResult']> = {
  __resolveType: TypeResolveFn<'EditConflict' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'ReauthenticationNeeded' | 'TraineeSetIdentityPayload', ParentType, ContextType>;
};

export type TraineeSetLimitsPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeSetLimitsPayload'] = ResolversParentTypes['TraineeSetLimitsPayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeSetLimitsResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeSetLimitsResult'] = ResolversParentTypes['TraineeSetLimitsResult']> = {
  __resolveType: TypeResolveFn<'EditConflict' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TraineeSetLimitsPayload', ParentType, ContextType>;
};

export type TraineeSetProtectionPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeSetProtectionPayload'] = ResolversParentTypes['TraineeSetProtectionPayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeSetProtectionResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeSetProtectionResult'] = ResolversParentTypes['TraineeSetProtectionResult']> = {
  __resolveType: TypeResolveFn<'EditConflict' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'ReauthenticationNeeded' | 'TraineeSetProtectionPayload', ParentType, ContextType>;
};

export type TraineeUnblockContactPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeUnblockContactPayload'] = ResolversParentTypes['TraineeUnblockContactPayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeUnblockContactResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeUnblockContactResult'] = ResolversParentTypes['TraineeUnblockContactResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TraineeUnblockContactPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type TraineeVerifyContactPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeVerifyContactPayload'] = ResolversParentTypes['TraineeVerifyContactPayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeVerifyContactResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeVerifyContactResult'] = ResolversParentTypes['TraineeVerifyContactResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TraineeVerifyContactPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type TraineesAssignPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineesAssignPayload'] = ResolversParentTypes['TraineesAssignPayload']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineesAssignResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineesAssignResult'] = ResolversParentTypes['TraineesAssignResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TraineesAssignPayload', ParentType, ContextType>;
};

export type TransitionNotAllowedResolvers<ContextType = any, ParentType extends ResolversParentTypes['TransitionNotAllowed'] = ResolversParentTypes['TransitionNotAllowed']> = {
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnlockStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['UnlockStep'] = ResolversParentTypes['UnlockStep']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vacancies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VacancyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Vacancy'] = ResolversParentTypes['Vacancy']> = {
  apprenticeship?: Resolver<Maybe<ResolversTypes['Apprenticeship']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  bestTrainees?: Resolver<Array<ResolversTypes['Match']>, ParentType, ContextType, RequireFields<VacancyBestTraineesArgs, 'first'>>;
  closesOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['WorkingCondition']>, ParentType, ContextType>;
  costItems?: Resolver<Array<ResolversTypes['CostItem']>, ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['Employer'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iscoCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  iscoLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VacancyKind'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['LanguageLevel']>, ParentType, ContextType>;
  lastReturned?: Resolver<Maybe<ResolversTypes['VacancyVersion']>, ParentType, ContextType>;
  lawProblems?: Resolver<Array<ResolversTypes['LawProblem']>, ParentType, ContextType>;
  licences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  minLiteracy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  referrals?: Resolver<Array<ResolversTypes['Referral']>, ParentType, ContextType>;
  reviews?: Resolver<Array<ResolversTypes['VacancyReview']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['SkillRequirement']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VacancyState'], ParentType, ContextType>;
  takenSeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trainingGiven?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VacancyApprovePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyApprovePayload'] = ResolversParentTypes['VacancyApprovePayload']> = {
  vacancy?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VacancyApproveResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyApproveResult'] = ResolversParentTypes['VacancyApproveResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotCleared' | 'NotFound' | 'ReauthenticationNeeded' | 'TransitionNotAllowed' | 'VacancyApprovePayload', ParentType, ContextType>;
};

export type VacancyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyConnection'] = ResolversParentTypes['VacancyConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Vacancy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VacancyOpenPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyOpenPayload'] = ResolversParentTypes['VacancyOpenPayload']> = {
  vacancy?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VacancyOpenResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyOpenResult'] = ResolversParentTypes['VacancyOpenResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotCleared' | 'NotFound' | 'ReauthenticationNeeded' | 'TransitionNotAllowed' | 'VacancyOpenPayload', ParentType, ContextType>;
};

export type VacancyReturnPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyReturnPayload'] = ResolversParentTypes['VacancyReturnPayload']> = {
  vacancy?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VacancyReturnResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyReturnResult'] = ResolversParentTypes['VacancyReturnResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed' | 'VacancyReturnPayload', ParentType, ContextType>;
};

export type VacancyReviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyReview'] = ResolversParentTypes['VacancyReview']> = {
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remarks?: Resolver<Array<ResolversTypes['ReviewRemark']>, ParentType, ContextType>;
  reviewedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type VacancyVersionResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyVersion'] = ResolversParentTypes['VacancyVersion']> = {
  apprenticeship?: Resolver<Maybe<ResolversTypes['Apprenticeship']>, ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['WorkingCondition']>, ParentType, ContextType>;
  costItems?: Resolver<Array<ResolversTypes['CostItem']>, ParentType, ContextType>;
  iscoCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  iscoLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VacancyKind'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['LanguageLevel']>, ParentType, ContextType>;
  licences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  minLiteracy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['SkillRequirement']>, ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trainingGiven?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VettingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Vetting'] = ResolversParentTypes['Vetting']> = {
  answers?: Resolver<Array<ResolversTypes['VettingAnswer']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  checklistVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['VettingDecision']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['VettingVote']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VettingKind'], ParentType, ContextType>;
  registrationPhotos?: Resolver<Array<ResolversTypes['RegistrationPhoto']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VettingState'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  visitOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  visitors?: Resolver<Array<ResolversTypes['Colleague']>, ParentType, ContextType>;
  workersInterviewed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workersInterviewedOffSite?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VettingAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingAnswer'] = ResolversParentTypes['VettingAnswer']> = {
  answer?: Resolver<ResolversTypes['ChecklistAnswer'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VettingConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingConnection'] = ResolversParentTypes['VettingConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Vetting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VettingDecidePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingDecidePayload'] = ResolversParentTypes['VettingDecidePayload']> = {
  vetting?: Resolver<ResolversTypes['Vetting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VettingDecideResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingDecideResult'] = ResolversParentTypes['VettingDecideResult']> = {
  __resolveType: TypeResolveFn<'ConflictOfInterest' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'NotReady' | 'ReauthenticationNeeded' | 'SecondPersonNeeded' | 'TransitionNotAllowed' | 'VettingDecidePayload', ParentType, ContextType>;
};

export type VettingPlanPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingPlanPayload'] = ResolversParentTypes['VettingPlanPayload']> = {
  vetting?: Resolver<ResolversTypes['Vetting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VettingPlanResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingPlanResult'] = ResolversParentTypes['VettingPlanResult']> = {
  __resolveType: TypeResolveFn<'ConflictOfInterest' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'VettingPlanPayload', ParentType, ContextType>;
};

export type VettingRecordVisitPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingRecordVisitPayload'] = ResolversParentTypes['VettingRecordVisitPayload']> = {
  vetting?: Resolver<ResolversTypes['Vetting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VettingRecordVisitResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingRecordVisitResult'] = ResolversParentTypes['VettingRecordVisitResult']> = {
  __resolveType: TypeResolveFn<'ConflictOfInterest' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TooSoon' | 'TransitionNotAllowed' | 'VettingRecordVisitPayload', ParentType, ContextType>;
};

export type VettingRevokePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingRevokePayload'] = ResolversParentTypes['VettingRevokePayload']> = {
  vetting?: Resolver<ResolversTypes['Vetting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VettingRevokeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingRevokeResult'] = ResolversParentTypes['VettingRevokeResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed' | 'VettingRevokePayload', ParentType, ContextType>;
};

export type VettingSubmitPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingSubmitPayload'] = ResolversParentTypes['VettingSubmitPayload']> = {
  vetting?: Resolver<ResolversTypes['Vetting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VettingSubmitResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingSubmitResult'] = ResolversParentTypes['VettingSubmitResult']> = {
  __resolveType: TypeResolveFn<'ConflictOfInterest' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'NotReady' | 'TransitionNotAllowed' | 'VettingSubmitPayload', ParentType, ContextType>;
};

export type VettingVoteResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingVote'] = ResolversParentTypes['VettingVote']> = {
  by?: Resolver<ResolversTypes['Colleague'], ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['VettingDecision'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  AccountRequest?: AccountRequestResolvers<ContextType>;
  AccountRequestAgreePayload?: AccountRequestAgreePayloadResolvers<ContextType>;
  AccountRequestAgreeResult?: AccountRequestAgreeResultResolvers<ContextType>;
  AccountRequestCancelResult?: AccountRequestCancelResultResolvers<ContextType>;
  AccountRequestPayload?: AccountRequestPayloadResolvers<ContextType>;
  AccountRequestRefuseResult?: AccountRequestRefuseResultResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementBreakPayload?: AgreementBreakPayloadResolvers<ContextType>;
  AgreementBreakResult?: AgreementBreakResultResolvers<ContextType>;
  AgreementCompletePayload?: AgreementCompletePayloadResolvers<ContextType>;
  AgreementCompleteResult?: AgreementCompleteResultResolvers<ContextType>;
  AgreementConvertPayload?: AgreementConvertPayloadResolvers<ContextType>;
  AgreementConvertResult?: AgreementConvertResultResolvers<ContextType>;
  AgreementRegisterPayload?: AgreementRegisterPayloadResolvers<ContextType>;
  AgreementRegisterResult?: AgreementRegisterResultResolvers<ContextType>;
  AgreementRunPayload?: AgreementRunPayloadResolvers<ContextType>;
  AgreementRunResult?: AgreementRunResultResolvers<ContextType>;
  AgreementSignPayload?: AgreementSignPayloadResolvers<ContextType>;
  AgreementSignResult?: AgreementSignResultResolvers<ContextType>;
  AlertActPayload?: AlertActPayloadResolvers<ContextType>;
  AlertActResult?: AlertActResultResolvers<ContextType>;
  AlertAction?: AlertActionResolvers<ContextType>;
  AlertMarkUnfoundedPayload?: AlertMarkUnfoundedPayloadResolvers<ContextType>;
  AlertMarkUnfoundedResult?: AlertMarkUnfoundedResultResolvers<ContextType>;
  AlertOpenPayload?: AlertOpenPayloadResolvers<ContextType>;
  AlertOpenResult?: AlertOpenResultResolvers<ContextType>;
  AlertReopenPayload?: AlertReopenPayloadResolvers<ContextType>;
  AlertReopenResult?: AlertReopenResultResolvers<ContextType>;
  AlertResolvePayload?: AlertResolvePayloadResolvers<ContextType>;
  AlertResolveResult?: AlertResolveResultResolvers<ContextType>;
  AlertTriagePayload?: AlertTriagePayloadResolvers<ContextType>;
  AlertTriageResult?: AlertTriageResultResolvers<ContextType>;
  AlreadyOpen?: AlreadyOpenResolvers<ContextType>;
  Apprenticeship?: ApprenticeshipResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditExportPayload?: AuditExportPayloadResolvers<ContextType>;
  AuditExportResult?: AuditExportResultResolvers<ContextType>;
  AuditLine?: AuditLineResolvers<ContextType>;
  Calculation?: CalculationResolvers<ContextType>;
  CalculationCancelPayload?: CalculationCancelPayloadResolvers<ContextType>;
  CalculationCancelResult?: CalculationCancelResultResolvers<ContextType>;
  Capacity?: CapacityResolvers<ContextType>;
  CapacityGuide?: CapacityGuideResolvers<ContextType>;
  CapacityQuestion?: CapacityQuestionResolvers<ContextType>;
  CapacityReview?: CapacityReviewResolvers<ContextType>;
  CapacityReviewRecordPayload?: CapacityReviewRecordPayloadResolvers<ContextType>;
  CapacityReviewRecordResult?: CapacityReviewRecordResultResolvers<ContextType>;
  CapacityStep?: CapacityStepResolvers<ContextType>;
  CapacitySupport?: CapacitySupportResolvers<ContextType>;
  CapacitySupportRecordPayload?: CapacitySupportRecordPayloadResolvers<ContextType>;
  CapacitySupportRecordResult?: CapacitySupportRecordResultResolvers<ContextType>;
  ChangedTrainee?: ChangedTraineeResolvers<ContextType>;
  ChecklistItem?: ChecklistItemResolvers<ContextType>;
  CodedSummary?: CodedSummaryResolvers<ContextType>;
  Colleague?: ColleagueResolvers<ContextType>;
  ColleagueAccount?: ColleagueAccountResolvers<ContextType>;
  ColleagueSessionsEndPayload?: ColleagueSessionsEndPayloadResolvers<ContextType>;
  ColleagueSessionsEndResult?: ColleagueSessionsEndResultResolvers<ContextType>;
  ColleaguesDraft?: ColleaguesDraftResolvers<ContextType>;
  ConflictOfInterest?: ConflictOfInterestResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ContactMethod?: ContactMethodResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  CostItem?: CostItemResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  CourseChangePayload?: CourseChangePayloadResolvers<ContextType>;
  CourseChangeResult?: CourseChangeResultResolvers<ContextType>;
  CourseConnection?: CourseConnectionResolvers<ContextType>;
  CourseCreatePayload?: CourseCreatePayloadResolvers<ContextType>;
  CourseCreateResult?: CourseCreateResultResolvers<ContextType>;
  CourseEnrolPayload?: CourseEnrolPayloadResolvers<ContextType>;
  CourseEnrolResult?: CourseEnrolResultResolvers<ContextType>;
  CourseSkill?: CourseSkillResolvers<ContextType>;
  CourseSuggestion?: CourseSuggestionResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Delivery?: DeliveryResolvers<ContextType>;
  DeliveryConnection?: DeliveryConnectionResolvers<ContextType>;
  EditConflict?: EditConflictResolvers<ContextType>;
  Employer?: EmployerResolvers<ContextType>;
  EmployerCheckIn?: EmployerCheckInResolvers<ContextType>;
  EmployerClosePayload?: EmployerClosePayloadResolvers<ContextType>;
  EmployerCloseResult?: EmployerCloseResultResolvers<ContextType>;
  EmployerConnection?: EmployerConnectionResolvers<ContextType>;
  EmployerContact?: EmployerContactResolvers<ContextType>;
  EmployerDeclareTiePayload?: EmployerDeclareTiePayloadResolvers<ContextType>;
  EmployerDeclareTieResult?: EmployerDeclareTieResultResolvers<ContextType>;
  EmployerExcludePayload?: EmployerExcludePayloadResolvers<ContextType>;
  EmployerExcludeResult?: EmployerExcludeResultResolvers<ContextType>;
  EmployerHold?: EmployerHoldResolvers<ContextType>;
  EmployerHoldConnection?: EmployerHoldConnectionResolvers<ContextType>;
  EmployerHoldPayload?: EmployerHoldPayloadResolvers<ContextType>;
  EmployerHoldResult?: EmployerHoldResultResolvers<ContextType>;
  EmployerImportCommitResult?: EmployerImportCommitResultResolvers<ContextType>;
  EmployerImportDryRunResult?: EmployerImportDryRunResultResolvers<ContextType>;
  EmployerIncludePayload?: EmployerIncludePayloadResolvers<ContextType>;
  EmployerIncludeResult?: EmployerIncludeResultResolvers<ContextType>;
  EmployerReinstatePayload?: EmployerReinstatePayloadResolvers<ContextType>;
  EmployerReinstateResult?: EmployerReinstateResultResolvers<ContextType>;
  EmployerRemoveTiePayload?: EmployerRemoveTiePayloadResolvers<ContextType>;
  EmployerRemoveTieResult?: EmployerRemoveTieResultResolvers<ContextType>;
  EmployerSuspendPayload?: EmployerSuspendPayloadResolvers<ContextType>;
  EmployerSuspendResult?: EmployerSuspendResultResolvers<ContextType>;
  EmployerTie?: EmployerTieResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  EnrolmentAttendPayload?: EnrolmentAttendPayloadResolvers<ContextType>;
  EnrolmentAttendResult?: EnrolmentAttendResultResolvers<ContextType>;
  EnrolmentCompletePayload?: EnrolmentCompletePayloadResolvers<ContextType>;
  EnrolmentCompleteResult?: EnrolmentCompleteResultResolvers<ContextType>;
  EnrolmentConnection?: EnrolmentConnectionResolvers<ContextType>;
  EnrolmentResumePayload?: EnrolmentResumePayloadResolvers<ContextType>;
  EnrolmentResumeResult?: EnrolmentResumeResultResolvers<ContextType>;
  EnrolmentSuspendPayload?: EnrolmentSuspendPayloadResolvers<ContextType>;
  EnrolmentSuspendResult?: EnrolmentSuspendResultResolvers<ContextType>;
  EnrolmentWithdrawPayload?: EnrolmentWithdrawPayloadResolvers<ContextType>;
  EnrolmentWithdrawResult?: EnrolmentWithdrawResultResolvers<ContextType>;
  ExcludedByGates?: ExcludedByGatesResolvers<ContextType>;
  FailedGate?: FailedGateResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  FollowUpAnswer?: FollowUpAnswerResolvers<ContextType>;
  FollowUpAttemptPayload?: FollowUpAttemptPayloadResolvers<ContextType>;
  FollowUpAttemptResult?: FollowUpAttemptResultResolvers<ContextType>;
  FollowUpClosePayload?: FollowUpClosePayloadResolvers<ContextType>;
  FollowUpCloseResult?: FollowUpCloseResultResolvers<ContextType>;
  FollowUpConnection?: FollowUpConnectionResolvers<ContextType>;
  FollowUpCorrectPayload?: FollowUpCorrectPayloadResolvers<ContextType>;
  FollowUpCorrectResult?: FollowUpCorrectResultResolvers<ContextType>;
  FollowUpDraft?: FollowUpDraftResolvers<ContextType>;
  FollowUpDraftDiscardPayload?: FollowUpDraftDiscardPayloadResolvers<ContextType>;
  FollowUpDraftDiscardResult?: FollowUpDraftDiscardResultResolvers<ContextType>;
  FollowUpDraftSavePayload?: FollowUpDraftSavePayloadResolvers<ContextType>;
  FollowUpDraftSaveResult?: FollowUpDraftSaveResultResolvers<ContextType>;
  FollowUpQuestion?: FollowUpQuestionResolvers<ContextType>;
  FollowUpRecord?: FollowUpRecordResolvers<ContextType>;
  FollowUpRecordPayload?: FollowUpRecordPayloadResolvers<ContextType>;
  FollowUpRecordResult?: FollowUpRecordResultResolvers<ContextType>;
  FullLimits?: FullLimitsResolvers<ContextType>;
  FunctionChange?: FunctionChangeResolvers<ContextType>;
  FunctionScore?: FunctionScoreResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  GrantConnection?: GrantConnectionResolvers<ContextType>;
  GrantSavePayload?: GrantSavePayloadResolvers<ContextType>;
  GrantSaveResult?: GrantSaveResultResolvers<ContextType>;
  GrantTarget?: GrantTargetResolvers<ContextType>;
  GroupSession?: GroupSessionResolvers<ContextType>;
  GroupSessionAddAttendeePayload?: GroupSessionAddAttendeePayloadResolvers<ContextType>;
  GroupSessionAddAttendeeResult?: GroupSessionAddAttendeeResultResolvers<ContextType>;
  GroupSessionConnection?: GroupSessionConnectionResolvers<ContextType>;
  GroupSessionRecordPayload?: GroupSessionRecordPayloadResolvers<ContextType>;
  GroupSessionRecordResult?: GroupSessionRecordResultResolvers<ContextType>;
  GroupSessionRemoveAttendeePayload?: GroupSessionRemoveAttendeePayloadResolvers<ContextType>;
  GroupSessionRemoveAttendeeResult?: GroupSessionRemoveAttendeeResultResolvers<ContextType>;
  HandoverNeeded?: HandoverNeededResolvers<ContextType>;
  HoldAgreeToLiftPayload?: HoldAgreeToLiftPayloadResolvers<ContextType>;
  HoldAgreeToLiftResult?: HoldAgreeToLiftResultResolvers<ContextType>;
  ImportColumns?: ImportColumnsResolvers<ContextType>;
  ImportCommitPayload?: ImportCommitPayloadResolvers<ContextType>;
  ImportCount?: ImportCountResolvers<ContextType>;
  ImportDryRunPayload?: ImportDryRunPayloadResolvers<ContextType>;
  ImportEntry?: ImportEntryResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  ImportRefused?: ImportRefusedResolvers<ContextType>;
  IndicatorCell?: IndicatorCellResolvers<ContextType>;
  IndicatorCountPayload?: IndicatorCountPayloadResolvers<ContextType>;
  IndicatorCountResult?: IndicatorCountResultResolvers<ContextType>;
  IndicatorDefinition?: IndicatorDefinitionResolvers<ContextType>;
  IndicatorExclusion?: IndicatorExclusionResolvers<ContextType>;
  IndicatorExportPayload?: IndicatorExportPayloadResolvers<ContextType>;
  IndicatorExportResult?: IndicatorExportResultResolvers<ContextType>;
  IndicatorPeriod?: IndicatorPeriodResolvers<ContextType>;
  IndicatorPublication?: IndicatorPublicationResolvers<ContextType>;
  IndicatorPublishPayload?: IndicatorPublishPayloadResolvers<ContextType>;
  IndicatorPublishResult?: IndicatorPublishResultResolvers<ContextType>;
  IndicatorReport?: IndicatorReportResolvers<ContextType>;
  IndicatorReportResult?: IndicatorReportResultResolvers<ContextType>;
  IndicatorRow?: IndicatorRowResolvers<ContextType>;
  IndicatorRowConnection?: IndicatorRowConnectionResolvers<ContextType>;
  IndicatorRowsResult?: IndicatorRowsResultResolvers<ContextType>;
  IndicatorSum?: IndicatorSumResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionAddPayload?: InstitutionAddPayloadResolvers<ContextType>;
  InstitutionAddResult?: InstitutionAddResultResolvers<ContextType>;
  InstitutionConnection?: InstitutionConnectionResolvers<ContextType>;
  InstitutionReferral?: InstitutionReferralResolvers<ContextType>;
  InstitutionReferralAcceptPayload?: InstitutionReferralAcceptPayloadResolvers<ContextType>;
  InstitutionReferralAcceptResult?: InstitutionReferralAcceptResultResolvers<ContextType>;
  InstitutionReferralConnection?: InstitutionReferralConnectionResolvers<ContextType>;
  InstitutionReferralDraftPayload?: InstitutionReferralDraftPayloadResolvers<ContextType>;
  InstitutionReferralDraftResult?: InstitutionReferralDraftResultResolvers<ContextType>;
  InstitutionReferralFinishPayload?: InstitutionReferralFinishPayloadResolvers<ContextType>;
  InstitutionReferralFinishResult?: InstitutionReferralFinishResultResolvers<ContextType>;
  InstitutionReferralOfferPayload?: InstitutionReferralOfferPayloadResolvers<ContextType>;
  InstitutionReferralOfferResult?: InstitutionReferralOfferResultResolvers<ContextType>;
  InstitutionReferralRejectPayload?: InstitutionReferralRejectPayloadResolvers<ContextType>;
  InstitutionReferralRejectResult?: InstitutionReferralRejectResultResolvers<ContextType>;
  InstitutionReferralReleasePayload?: InstitutionReferralReleasePayloadResolvers<ContextType>;
  InstitutionReferralReleaseResult?: InstitutionReferralReleaseResultResolvers<ContextType>;
  InstitutionReferralRevokePayload?: InstitutionReferralRevokePayloadResolvers<ContextType>;
  InstitutionReferralRevokeResult?: InstitutionReferralRevokeResultResolvers<ContextType>;
  InstitutionReferralStartServicePayload?: InstitutionReferralStartServicePayloadResolvers<ContextType>;
  InstitutionReferralStartServiceResult?: InstitutionReferralStartServiceResultResolvers<ContextType>;
  Interview?: InterviewResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  JobPreference?: JobPreferenceResolvers<ContextType>;
  KeyUsedForOtherRequest?: KeyUsedForOtherRequestResolvers<ContextType>;
  KindOfWork?: KindOfWorkResolvers<ContextType>;
  LanguageLevel?: LanguageLevelResolvers<ContextType>;
  LawProblem?: LawProblemResolvers<ContextType>;
  LearningReview?: LearningReviewResolvers<ContextType>;
  LearningReviewRecordPayload?: LearningReviewRecordPayloadResolvers<ContextType>;
  LearningReviewRecordResult?: LearningReviewRecordResultResolvers<ContextType>;
  LearningUnit?: LearningUnitResolvers<ContextType>;
  LiftAgreement?: LiftAgreementResolvers<ContextType>;
  Limits?: LimitsResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Match?: MatchResolvers<ContextType>;
  MessageResendPayload?: MessageResendPayloadResolvers<ContextType>;
  MessageResendResult?: MessageResendResultResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MonthlyPay?: MonthlyPayResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MySession?: MySessionResolvers<ContextType>;
  NearMiss?: NearMissResolvers<ContextType>;
  NewMatchNotification?: NewMatchNotificationResolvers<ContextType>;
  NewlyMatchingVacancy?: NewlyMatchingVacancyResolvers<ContextType>;
  NoConsent?: NoConsentResolvers<ContextType>;
  NoSeatLeft?: NoSeatLeftResolvers<ContextType>;
  NotCalculatedYet?: NotCalculatedYetResolvers<ContextType>;
  NotCleared?: NotClearedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotReady?: NotReadyResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OfferExplainPayload?: OfferExplainPayloadResolvers<ContextType>;
  OfferExplainResult?: OfferExplainResultResolvers<ContextType>;
  OutstandingWork?: OutstandingWorkResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PasswordChangePayload?: PasswordChangePayloadResolvers<ContextType>;
  PasswordChangeResult?: PasswordChangeResultResolvers<ContextType>;
  PersonAtHeldEmployer?: PersonAtHeldEmployerResolvers<ContextType>;
  Placement?: PlacementResolvers<ContextType>;
  PlacementCancelPayload?: PlacementCancelPayloadResolvers<ContextType>;
  PlacementCancelResult?: PlacementCancelResultResolvers<ContextType>;
  PlacementConnection?: PlacementConnectionResolvers<ContextType>;
  PlacementEndPayload?: PlacementEndPayloadResolvers<ContextType>;
  PlacementEndResult?: PlacementEndResultResolvers<ContextType>;
  PlacementMarkReachablePayload?: PlacementMarkReachablePayloadResolvers<ContextType>;
  PlacementMarkReachableResult?: PlacementMarkReachableResultResolvers<ContextType>;
  PlacementMarkUnreachablePayload?: PlacementMarkUnreachablePayloadResolvers<ContextType>;
  PlacementMarkUnreachableResult?: PlacementMarkUnreachableResultResolvers<ContextType>;
  PlacementRecordTermsPayload?: PlacementRecordTermsPayloadResolvers<ContextType>;
  PlacementRecordTermsResult?: PlacementRecordTermsResultResolvers<ContextType>;
  PlacementRescheduleStartPayload?: PlacementRescheduleStartPayloadResolvers<ContextType>;
  PlacementRescheduleStartResult?: PlacementRescheduleStartResultResolvers<ContextType>;
  PlacementStage?: PlacementStageResolvers<ContextType>;
  PlacementStageTimes?: PlacementStageTimesResolvers<ContextType>;
  PlacementsInStage?: PlacementsInStageResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeClosePayload?: ProgrammeClosePayloadResolvers<ContextType>;
  ProgrammeCloseResult?: ProgrammeCloseResultResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeSavePayload?: ProgrammeSavePayloadResolvers<ContextType>;
  ProgrammeSaveResult?: ProgrammeSaveResultResolvers<ContextType>;
  ProtectedRecord?: ProtectedRecordResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimited?: RateLimitedResolvers<ContextType>;
  ReauthenticatePayload?: ReauthenticatePayloadResolvers<ContextType>;
  ReauthenticateResult?: ReauthenticateResultResolvers<ContextType>;
  ReauthenticationNeeded?: ReauthenticationNeededResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralAskPayload?: ReferralAskPayloadResolvers<ContextType>;
  ReferralAskResult?: ReferralAskResultResolvers<ContextType>;
  ReferralConnection?: ReferralConnectionResolvers<ContextType>;
  ReferralProposePayload?: ReferralProposePayloadResolvers<ContextType>;
  ReferralProposeResult?: ReferralProposeResultResolvers<ContextType>;
  ReferralSendPayload?: ReferralSendPayloadResolvers<ContextType>;
  ReferralSendResult?: ReferralSendResultResolvers<ContextType>;
  ReferralWithdrawPayload?: ReferralWithdrawPayloadResolvers<ContextType>;
  ReferralWithdrawResult?: ReferralWithdrawResultResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RegistrationPhoto?: RegistrationPhotoResolvers<ContextType>;
  RegistrationPhotoFile?: RegistrationPhotoFileResolvers<ContextType>;
  ReleasedContactMethod?: ReleasedContactMethodResolvers<ContextType>;
  ReleasedIdentity?: ReleasedIdentityResolvers<ContextType>;
  ReviewRemark?: ReviewRemarkResolvers<ContextType>;
  SafetyAlert?: SafetyAlertResolvers<ContextType>;
  SafetyAlertConnection?: SafetyAlertConnectionResolvers<ContextType>;
  ScoreGain?: ScoreGainResolvers<ContextType>;
  SecondPersonNeeded?: SecondPersonNeededResolvers<ContextType>;
  SelfEmployment?: SelfEmploymentResolvers<ContextType>;
  SelfEmploymentConnection?: SelfEmploymentConnectionResolvers<ContextType>;
  SelfEmploymentEndPayload?: SelfEmploymentEndPayloadResolvers<ContextType>;
  SelfEmploymentEndResult?: SelfEmploymentEndResultResolvers<ContextType>;
  SelfEmploymentStartPayload?: SelfEmploymentStartPayloadResolvers<ContextType>;
  SelfEmploymentStartResult?: SelfEmploymentStartResultResolvers<ContextType>;
  SelfEmploymentVerifyPayload?: SelfEmploymentVerifyPayloadResolvers<ContextType>;
  SelfEmploymentVerifyResult?: SelfEmploymentVerifyResultResolvers<ContextType>;
  ServiceRecord?: ServiceRecordResolvers<ContextType>;
  ServiceRecordConnection?: ServiceRecordConnectionResolvers<ContextType>;
  ServiceRecordPayload?: ServiceRecordPayloadResolvers<ContextType>;
  ServiceRecordResult?: ServiceRecordResultResolvers<ContextType>;
  ServiceVoidPayload?: ServiceVoidPayloadResolvers<ContextType>;
  ServiceVoidResult?: ServiceVoidResultResolvers<ContextType>;
  SessionEndPayload?: SessionEndPayloadResolvers<ContextType>;
  SessionEndResult?: SessionEndResultResolvers<ContextType>;
  SessionExtendPayload?: SessionExtendPayloadResolvers<ContextType>;
  SessionExtendResult?: SessionExtendResultResolvers<ContextType>;
  SessionsEndAllPayload?: SessionsEndAllPayloadResolvers<ContextType>;
  SessionsEndAllResult?: SessionsEndAllResultResolvers<ContextType>;
  ShelterStay?: ShelterStayResolvers<ContextType>;
  ShelterStayConnection?: ShelterStayConnectionResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SignInRefused?: SignInRefusedResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  SignOutResult?: SignOutResultResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  SiteToVisit?: SiteToVisitResolvers<ContextType>;
  SiteToVisitConnection?: SiteToVisitConnectionResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  SkillAddLocalPayload?: SkillAddLocalPayloadResolvers<ContextType>;
  SkillAddLocalResult?: SkillAddLocalResultResolvers<ContextType>;
  SkillAssertion?: SkillAssertionResolvers<ContextType>;
  SkillEntry?: SkillEntryResolvers<ContextType>;
  SkillEntryConnection?: SkillEntryConnectionResolvers<ContextType>;
  SkillInDemand?: SkillInDemandResolvers<ContextType>;
  SkillLabel?: SkillLabelResolvers<ContextType>;
  SkillLabelAddPayload?: SkillLabelAddPayloadResolvers<ContextType>;
  SkillLabelAddResult?: SkillLabelAddResultResolvers<ContextType>;
  SkillLabelRemovePayload?: SkillLabelRemovePayloadResolvers<ContextType>;
  SkillLabelRemoveResult?: SkillLabelRemoveResultResolvers<ContextType>;
  SkillRequirement?: SkillRequirementResolvers<ContextType>;
  SkillRetireLocalPayload?: SkillRetireLocalPayloadResolvers<ContextType>;
  SkillRetireLocalResult?: SkillRetireLocalResultResolvers<ContextType>;
  SkillUnlock?: SkillUnlockResolvers<ContextType>;
  SkillsInDemandCountPayload?: SkillsInDemandCountPayloadResolvers<ContextType>;
  SkillsInDemandCountResult?: SkillsInDemandCountResultResolvers<ContextType>;
  SkillsInDemandReport?: SkillsInDemandReportResolvers<ContextType>;
  SkillsInDemandResult?: SkillsInDemandResultResolvers<ContextType>;
  StaffAccount?: StaffAccountResolvers<ContextType>;
  StaffAccountAddPayload?: StaffAccountAddPayloadResolvers<ContextType>;
  StaffAccountAddResult?: StaffAccountAddResultResolvers<ContextType>;
  StaffAccountChangeRolesPayload?: StaffAccountChangeRolesPayloadResolvers<ContextType>;
  StaffAccountChangeRolesResult?: StaffAccountChangeRolesResultResolvers<ContextType>;
  StaffAccountClosePayload?: StaffAccountClosePayloadResolvers<ContextType>;
  StaffAccountCloseResult?: StaffAccountCloseResultResolvers<ContextType>;
  StaffAccountReplaceCredentialsPayload?: StaffAccountReplaceCredentialsPayloadResolvers<ContextType>;
  StaffAccountReplaceCredentialsResult?: StaffAccountReplaceCredentialsResultResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StayEndPayload?: StayEndPayloadResolvers<ContextType>;
  StayEndResult?: StayEndResultResolvers<ContextType>;
  StayStartPayload?: StayStartPayloadResolvers<ContextType>;
  StayStartResult?: StayStartResultResolvers<ContextType>;
  StayVoidPayload?: StayVoidPayloadResolvers<ContextType>;
  StayVoidResult?: StayVoidResultResolvers<ContextType>;
  Sum?: SumResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskFinishPayload?: TaskFinishPayloadResolvers<ContextType>;
  TaskFinishResult?: TaskFinishResultResolvers<ContextType>;
  TaxonomyRelease?: TaxonomyReleaseResolvers<ContextType>;
  TermDifference?: TermDifferenceResolvers<ContextType>;
  TermDrift?: TermDriftResolvers<ContextType>;
  Terms?: TermsResolvers<ContextType>;
  TermsDrift?: TermsDriftResolvers<ContextType>;
  TooManyCalculations?: TooManyCalculationsResolvers<ContextType>;
  TooSoon?: TooSoonResolvers<ContextType>;
  Trainee?: TraineeResolvers<ContextType>;
  TraineeAnonymisePayload?: TraineeAnonymisePayloadResolvers<ContextType>;
  TraineeAnonymiseResult?: TraineeAnonymiseResultResolvers<ContextType>;
  TraineeAssignCaseWorkerPayload?: TraineeAssignCaseWorkerPayloadResolvers<ContextType>;
  TraineeAssignCaseWorkerResult?: TraineeAssignCaseWorkerResultResolvers<ContextType>;
  TraineeBlockContactPayload?: TraineeBlockContactPayloadResolvers<ContextType>;
  TraineeBlockContactResult?: TraineeBlockContactResultResolvers<ContextType>;
  TraineeChangePayload?: TraineeChangePayloadResolvers<ContextType>;
  TraineeChangeResult?: TraineeChangeResultResolvers<ContextType>;
  TraineeConnection?: TraineeConnectionResolvers<ContextType>;
  TraineeCreateAccessPayload?: TraineeCreateAccessPayloadResolvers<ContextType>;
  TraineeCreateAccessResult?: TraineeCreateAccessResultResolvers<ContextType>;
  TraineeExitPayload?: TraineeExitPayloadResolvers<ContextType>;
  TraineeExitResult?: TraineeExitResultResolvers<ContextType>;
  TraineeImport?: TraineeImportResolvers<ContextType>;
  TraineeImportCommitResult?: TraineeImportCommitResultResolvers<ContextType>;
  TraineeImportDryRunResult?: TraineeImportDryRunResultResolvers<ContextType>;
  TraineeImportUndoPayload?: TraineeImportUndoPayloadResolvers<ContextType>;
  TraineeImportUndoResult?: TraineeImportUndoResultResolvers<ContextType>;
  TraineeMakeJobReadyPayload?: TraineeMakeJobReadyPayloadResolvers<ContextType>;
  TraineeMakeJobReadyResult?: TraineeMakeJobReadyResultResolvers<ContextType>;
  TraineePreparePayload?: TraineePreparePayloadResolvers<ContextType>;
  TraineePrepareResult?: TraineePrepareResultResolvers<ContextType>;
  TraineeRecordConsentPayload?: TraineeRecordConsentPayloadResolvers<ContextType>;
  TraineeRecordConsentRefusalPayload?: TraineeRecordConsentRefusalPayloadResolvers<ContextType>;
  TraineeRecordConsentRefusalResult?: TraineeRecordConsentRefusalResultResolvers<ContextType>;
  TraineeRecordConsentResult?: TraineeRecordConsentResultResolvers<ContextType>;
  TraineeRegisterPayload?: TraineeRegisterPayloadResolvers<ContextType>;
  TraineeRegisterResult?: TraineeRegisterResultResolvers<ContextType>;
  TraineeResetAccessPayload?: TraineeResetAccessPayloadResolvers<ContextType>;
  TraineeResetAccessResult?: TraineeResetAccessResultResolvers<ContextType>;
  TraineeSetContactPayload?: TraineeSetContactPayloadResolvers<ContextType>;
  TraineeSetContactResult?: TraineeSetContactResultResolvers<ContextType>;
  TraineeSetGrantPayload?: TraineeSetGrantPayloadResolvers<ContextType>;
  TraineeSetGrantResult?: TraineeSetGrantResultResolvers<ContextType>;
  TraineeSetIdentityPayload?: TraineeSetIdentityPayloadResolvers<ContextType>;
  TraineeSetIdentityResult?: TraineeSetIdentityResultResolvers<ContextType>;
  TraineeSetLimitsPayload?: TraineeSetLimitsPayloadResolvers<ContextType>;
  TraineeSetLimitsResult?: TraineeSetLimitsResultResolvers<ContextType>;
  TraineeSetProtectionPayload?: TraineeSetProtectionPayloadResolvers<ContextType>;
  TraineeSetProtectionResult?: TraineeSetProtectionResultResolvers<ContextType>;
  TraineeUnblockContactPayload?: TraineeUnblockContactPayloadResolvers<ContextType>;
  TraineeUnblockContactResult?: TraineeUnblockContactResultResolvers<ContextType>;
  TraineeVerifyContactPayload?: TraineeVerifyContactPayloadResolvers<ContextType>;
  TraineeVerifyContactResult?: TraineeVerifyContactResultResolvers<ContextType>;
  TraineesAssignPayload?: TraineesAssignPayloadResolvers<ContextType>;
  TraineesAssignResult?: TraineesAssignResultResolvers<ContextType>;
  TransitionNotAllowed?: TransitionNotAllowedResolvers<ContextType>;
  UnlockStep?: UnlockStepResolvers<ContextType>;
  Vacancy?: VacancyResolvers<ContextType>;
  VacancyApprovePayload?: VacancyApprovePayloadResolvers<ContextType>;
  VacancyApproveResult?: VacancyApproveResultResolvers<ContextType>;
  VacancyConnection?: VacancyConnectionResolvers<ContextType>;
  VacancyOpenPayload?: VacancyOpenPayloadResolvers<ContextType>;
  VacancyOpenResult?: VacancyOpenResultResolvers<ContextType>;
  VacancyReturnPayload?: VacancyReturnPayloadResolvers<ContextType>;
  VacancyReturnResult?: VacancyReturnResultResolvers<ContextType>;
  VacancyReview?: VacancyReviewResolvers<ContextType>;
  VacancyVersion?: VacancyVersionResolvers<ContextType>;
  Vetting?: VettingResolvers<ContextType>;
  VettingAnswer?: VettingAnswerResolvers<ContextType>;
  VettingConnection?: VettingConnectionResolvers<ContextType>;
  VettingDecidePayload?: VettingDecidePayloadResolvers<ContextType>;
  VettingDecideResult?: VettingDecideResultResolvers<ContextType>;
  VettingPlanPayload?: VettingPlanPayloadResolvers<ContextType>;
  VettingPlanResult?: VettingPlanResultResolvers<ContextType>;
  VettingRecordVisitPayload?: VettingRecordVisitPayloadResolvers<ContextType>;
  VettingRecordVisitResult?: VettingRecordVisitResultResolvers<ContextType>;
  VettingRevokePayload?: VettingRevokePayloadResolvers<ContextType>;
  VettingRevokeResult?: VettingRevokeResultResolvers<ContextType>;
  VettingSubmitPayload?: VettingSubmitPayloadResolvers<ContextType>;
  VettingSubmitResult?: VettingSubmitResultResolvers<ContextType>;
  VettingVote?: VettingVoteResolvers<ContextType>;
};

