import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccountRequestRow as AccountRequestRowModel } from '../../features/accounts/account-requests.service';
import type { ShownAgreement } from '../shared/placements/agreements';
import type { AuditLine as AuditLineModel } from '../../features/audit/audit-lines.service';
import type { CodedSummary as CodedSummaryModel } from '../../features/institutions/domain/coded-summary';
import type { ColleagueRow as ColleagueRowModel } from '../../features/accounts/accounts.service';
import type { StaffAccountRow as StaffAccountRowModel } from '../../features/accounts/staff-accounts.service';
import type { Course as CourseModel } from '../../features/services/domain/course';
import type { CourseWorth } from './matching/course-worth';
import type { Delivery as DeliveryModel } from '../../features/notifications/deliveries.service';
import type { DueItem as DueItemModel } from '../../features/notifications/due/due.service';
import type { EmployerName as EmployerNameModel } from '../../features/employers/employers.service';
import type { EmployerListRow as EmployerListRowModel } from '../../features/lists/employer-list.service';
import type { StaffHold as StaffHoldModel, TraineeAtEmployer as TraineeAtEmployerModel } from '../../features/alerts/domain/hold';
import type { Enrolment as EnrolmentModel } from '../../features/services/domain/enrolment';
import type { FollowUp as FollowUpModel } from '../../features/follow-ups/domain/follow-up';
import type { FollowUpRecord as FollowUpRecordModel } from '../../features/follow-ups/domain/follow-up-record';
import type { RecordedAnswers } from './follow-ups/recorded-answers';
import type { Skill as SkillModel } from '../../features/skills/domain/skill';
import type { FoundTrainee as FoundTraineeModel } from '../../features/trainees/trainee-search.service';
import type { Grant as GrantModel } from '../../features/grants/domain/grant';
import type { GroupSession as GroupSessionModel } from '../../features/services/domain/group-session';
import type { ShownCell } from '../../features/indicators/domain/exact-numbers';
import type { CountedRow as CountedRowModel } from '../../features/indicators/domain/counted-rows';
import type { HandoverRow as HandoverRowModel } from '../../features/accounts/handovers.service';
import type { InstitutionReferral as InstitutionReferralModel } from '../../features/institutions/domain/institution-referral';
import type { Leave as LeaveModel } from '../../features/accounts/domain/leave';
import type { TraineeOfItem } from './notifications/trainee-of-item';
import type { SuggestedMatch as SuggestedMatchModel } from '../../features/matching/domain/explain/explain';
import type { NewlyMatchingVacancy as NewlyMatchingVacancyModel } from '../../features/matching/new-match-notifications.service';
import type { Offer as OfferModel } from '../../features/offers/domain/offer';
import type { Placement as PlacementModel } from '../../features/placements/domain/placement';
import type { StageTimes as StageTimesModel } from '../../features/placements/domain/placement-stage';
import type { Programme as ProgrammeModel } from '../../features/programmes/domain/programme';
import type { Referral as ReferralModel } from '../../features/referrals/domain/referral';
import type { SafetyAlert as SafetyAlertModel } from '../../features/alerts/domain/alert';
import type { SelfEmployment as SelfEmploymentModel } from '../../features/services/domain/self-employment';
import type { ServiceRecord as ServiceRecordModel } from '../../features/services/domain/service-record';
import type { ShelterStay as ShelterStayModel } from '../../features/services/domain/shelter-stay';
import type { EmployerSite as EmployerSiteModel } from '../../features/employers/domain/employer';
import type { SignedInMember } from './accounts/signed-in-member';
import type { Task as TaskModel } from '../../features/notifications/domain/task';
import type { Trainee as TraineeModel } from '../../features/trainees/domain/trainee';
import type { TraineeAssignmentRow as TraineeAssignmentRowModel } from '../../features/trainees/assignments.service';
import type { TraineeListRow as TraineeListRowModel } from '../../features/lists/trainee-list.service';
import type { ReferralListRow as ReferralListRowModel } from '../../features/lists/referral-list.service';
import type { PlacementListRow as PlacementListRowModel } from '../../features/lists/placement-list.service';
import type { Vacancy as VacancyModel } from '../../features/vacancies/domain/vacancy';
import type { VacancyListRow as VacancyListRowModel } from '../../features/lists/vacancy-list.service';
import type { Vetting as VettingModel } from '../../features/vetting/domain/vetting';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, as in 2026-11-24T09:00:00+07:00. */
  DateTime: { input: Date; output: Date | string; }
  /** A day in Phnom Penh, as in 2026-11-24. */
  LocalDate: { input: string; output: string; }
};

/** A role or new credentials that open protected data: an administrator requests it, and an administrator or safety lead of that institution other than the requester and the account's owner agrees, or the operator does on the command line. */
export type AccountRequest = {
  readonly __typename?: 'AccountRequest';
  /** What you may do: agree, refuse, cancel. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** When it was decided. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** The second person; null while it waits, and for the operator. */
  readonly decidedBy: Maybe<Colleague>;
  /** The name of the colleague. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** Until when a second person may agree. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The institution of the account. */
  readonly institution: Maybe<Institution>;
  /** Whether it has expired; it must then be requested again. */
  readonly isExpired: Scalars['Boolean']['output'];
  /** Whether you requested it. */
  readonly isMine: Scalars['Boolean']['output'];
  /** The kind of the request. */
  readonly kind: AccountRequestKind;
  /** The address the account signs in with. */
  readonly login: Maybe<Scalars['String']['output']>;
  /** The operator's written reason, where the operator agreed. */
  readonly operatorReason: Maybe<Scalars['String']['output']>;
  /** When it was sent. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** The colleague who requested it; null for the operator, and for a person of another institution. */
  readonly requestedBy: Maybe<Colleague>;
  /** The roles the account is to have; for new credentials those it has. */
  readonly roles: ReadonlyArray<Role>;
  /** The roles of the account at the time of the request. */
  readonly rolesBefore: ReadonlyArray<Role>;
  /** Its state. */
  readonly state: AccountRequestState;
};

/** The answer of accountRequestAgree. */
export type AccountRequestAgreePayload = {
  readonly __typename?: 'AccountRequestAgreePayload';
  /** Recovery codes, shown once; null if the request is repeated, and if they stay valid. */
  readonly recoveryCodes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The request. */
  readonly request: Maybe<AccountRequest>;
  /** The seed of the new second factor, shown once; null when the request is repeated, and where the second factor stays. */
  readonly totpSecret: Maybe<Scalars['String']['output']>;
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
  readonly __typename?: 'AccountRequestPayload';
  /** The request. */
  readonly request: Maybe<AccountRequest>;
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

/** Which staff accounts a list shows. */
export type AccountsShown =
  /** Both. */
  | 'ALL'
  /** Those that were closed. */
  | 'CLOSED'
  /** Those that can sign in. */
  | 'OPEN';

/** A site of a new employer. */
export type AddedSiteInput = {
  /** Its address. */
  readonly address: Scalars['String']['input'];
  /** Its district. */
  readonly district: Scalars['String']['input'];
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Two digits, 01 to 25. */
  readonly provinceCode: Scalars['String']['input'];
};

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
  readonly __typename?: 'Agreement';
  /** What you may do now. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** Who broke it. */
  readonly brokenBy: Maybe<BrokenBy>;
  /** Why it was broken. */
  readonly brokenReason: Maybe<Scalars['String']['output']>;
  /** The last day to sign it: 15 days after the start. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** Its last day. */
  readonly endedOn: Maybe<Scalars['LocalDate']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The instructor's birth date. */
  readonly instructorBornOn: Scalars['LocalDate']['output'];
  /** The instructor's name. */
  readonly instructorName: Scalars['String']['output'];
  /** The instructor's years of practice. */
  readonly instructorPracticeYears: Scalars['Int']['output'];
  /** Whether that day has passed without a signature. */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** Its length in days, at most 730. */
  readonly lengthDays: Scalars['Int']['output'];
  /** The day the labour inspector registered it. */
  readonly registeredOn: Maybe<Scalars['LocalDate']['output']>;
  /** The inspector's number. */
  readonly registrationNumber: Maybe<Scalars['String']['output']>;
  /** The day it was signed. */
  readonly signedOn: Maybe<Scalars['LocalDate']['output']>;
  /** Its state. */
  readonly state: AgreementState;
  /** The trade. */
  readonly trade: Scalars['String']['output'];
  /** Whether it was signed after the last day, which makes it void by law. */
  readonly wasSignedLate: Scalars['Boolean']['output'];
};

/** The end of an agreement before its time. */
export type AgreementBreakInput = {
  /** Who broke it. */
  readonly brokenBy: BrokenBy;
  /** The day. */
  readonly endedOn: Scalars['String']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The answer of agreementBreak. */
export type AgreementBreakPayload = {
  readonly __typename?: 'AgreementBreakPayload';
  /** As it is now. */
  readonly agreement: Agreement;
};

/** Result of agreementBreak: the payload or a refusal. */
export type AgreementBreakResult = AgreementBreakPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The answer of agreementComplete. */
export type AgreementCompletePayload = {
  readonly __typename?: 'AgreementCompletePayload';
  /** As it is now. */
  readonly agreement: Agreement;
};

/** Result of agreementComplete: the payload or a refusal. */
export type AgreementCompleteResult = AgreementCompletePayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The answer of agreementConvert. */
export type AgreementConvertPayload = {
  readonly __typename?: 'AgreementConvertPayload';
  /** As it is now. */
  readonly agreement: Agreement;
};

/** Result of agreementConvert: the payload or a refusal. */
export type AgreementConvertResult = AgreementConvertPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The planned end of an agreement. */
export type AgreementLastDayInput = {
  /** The last day. */
  readonly endedOn: Scalars['String']['input'];
};

/** The labour inspector's registration. */
export type AgreementRegisterInput = {
  /** The day. */
  readonly registeredOn: Scalars['String']['input'];
  /** The number. */
  readonly registrationNumber: Scalars['String']['input'];
};

/** The answer of agreementRegister. */
export type AgreementRegisterPayload = {
  readonly __typename?: 'AgreementRegisterPayload';
  /** As it is now. */
  readonly agreement: Agreement;
};

/** Result of agreementRegister: the payload or a refusal. */
export type AgreementRegisterResult = AgreementRegisterPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The answer of agreementRun. */
export type AgreementRunPayload = {
  readonly __typename?: 'AgreementRunPayload';
  /** As it is now. */
  readonly agreement: Agreement;
};

/** Result of agreementRun: the payload or a refusal. */
export type AgreementRunResult = AgreementRunPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | NotReady | TransitionNotAllowed;

/** The signing of an agreement. */
export type AgreementSignInput = {
  /** The instructor's birth date. */
  readonly instructorBornOn?: InputMaybe<Scalars['String']['input']>;
  /** The instructor, if another than in the vacancy. */
  readonly instructorName?: InputMaybe<Scalars['String']['input']>;
  /** The instructor's years of practice. */
  readonly instructorPracticeYears?: InputMaybe<Scalars['Int']['input']>;
  /** The day. */
  readonly signedOn: Scalars['String']['input'];
};

/** The answer of agreementSign. */
export type AgreementSignPayload = {
  readonly __typename?: 'AgreementSignPayload';
  /** As it is now. */
  readonly agreement: Agreement;
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
  readonly action: Scalars['String']['input'];
  /** What was decided about telling the authorities. */
  readonly mandatoryReport?: InputMaybe<MandatoryReport>;
  /** Whether she agreed to it. */
  readonly traineeAgreed: Scalars['Boolean']['input'];
};

/** The answer of alertAct. */
export type AlertActPayload = {
  readonly __typename?: 'AlertActPayload';
  /** The alert. */
  readonly alert: SafetyAlert;
};

/** Result of alertAct: the payload or a refusal. */
export type AlertActResult = AlertActPayload | InvalidInput | KeyUsedForOtherRequest | NoConsent | NotFound | TransitionNotAllowed;

/** One action on an alert. */
export type AlertAction = {
  readonly __typename?: 'AlertAction';
  /** The action, as text. */
  readonly action: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who took it. */
  readonly by: Maybe<Colleague>;
  /** Whether her life was considered at risk, if the action was to ask her; null for every other action. */
  readonly lifeAtRisk: Maybe<Scalars['Boolean']['output']>;
  /** Which transition it was. */
  readonly transition: Scalars['String']['output'];
};

/** The answer of alertMarkUnfounded. */
export type AlertMarkUnfoundedPayload = {
  readonly __typename?: 'AlertMarkUnfoundedPayload';
  /** The alert. */
  readonly alert: SafetyAlert;
};

/** Result of alertMarkUnfounded: the payload or a refusal. */
export type AlertMarkUnfoundedResult = AlertMarkUnfoundedPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** What staff open a safety alert with. */
export type AlertOpenInput = {
  /** The employer it is about, if it is about no placement of hers. */
  readonly employerId?: InputMaybe<Scalars['ID']['input']>;
  /** What it rests on. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** What was seen or heard. */
  readonly note: Scalars['String']['input'];
  /** The placement it is about. */
  readonly placementId?: InputMaybe<Scalars['ID']['input']>;
  /** How grave it is. */
  readonly severity: AlertSeverity;
  /** The trainee it is about. */
  readonly traineeId: Scalars['ID']['input'];
};

/** The answer of alertOpen. */
export type AlertOpenPayload = {
  readonly __typename?: 'AlertOpenPayload';
  /** The alert, for those who may read it. */
  readonly alert: Maybe<SafetyAlert>;
};

/** Result of alertOpen: the payload or a refusal. */
export type AlertOpenResult = AlertOpenPayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** The answer of alertReopen. */
export type AlertReopenPayload = {
  readonly __typename?: 'AlertReopenPayload';
  /** The alert. */
  readonly alert: SafetyAlert;
};

/** Result of alertReopen: the payload or a refusal. */
export type AlertReopenResult = AlertReopenPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The outcome of an alert. */
export type AlertResolveInput = {
  /** What was decided about telling the authorities. */
  readonly mandatoryReport?: InputMaybe<MandatoryReport>;
  /** Its outcome. */
  readonly outcome: Scalars['String']['input'];
  /** Whether she agrees with it. */
  readonly traineeAgreed: Scalars['Boolean']['input'];
};

/** The answer of alertResolve. */
export type AlertResolvePayload = {
  readonly __typename?: 'AlertResolvePayload';
  /** The alert. */
  readonly alert: SafetyAlert;
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
  readonly lifeAtRisk: Scalars['Boolean']['input'];
  /** Her wishes. */
  readonly safetyWishes: Scalars['String']['input'];
};

/** The answer of alertTriage. */
export type AlertTriagePayload = {
  readonly __typename?: 'AlertTriagePayload';
  /** The alert. */
  readonly alert: SafetyAlert;
};

/** Result of alertTriage: the payload or a refusal. */
export type AlertTriageResult = AlertTriagePayload | EditConflict | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The same request is already in progress. */
export type AlreadyOpen = Refusal & {
  readonly __typename?: 'AlreadyOpen';
  /** The machine-readable reason. */
  readonly code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
};

/** The content of an apprenticeship: trade, instructor and length. */
export type Apprenticeship = {
  readonly __typename?: 'Apprenticeship';
  /** The instructor's name. */
  readonly instructorName: Scalars['String']['output'];
  /** The instructor's years of practice. */
  readonly instructorPracticeYears: Scalars['Int']['output'];
  /** Its length in days, at most 730. */
  readonly lengthDays: Scalars['Int']['output'];
  /** The units of the learning plan in order. */
  readonly plan: ReadonlyArray<LearningUnit>;
  /** The trade. */
  readonly trade: Scalars['String']['output'];
};

/** A day on which a trainee attended. */
export type Attendance = {
  readonly __typename?: 'Attendance';
  /** The day. */
  readonly heldOn: Scalars['LocalDate']['output'];
  /** For how many hours. */
  readonly hours: Scalars['Float']['output'];
};

/** A correction of a recorded lesson. */
export type AttendanceCorrectInput = {
  /** The day of the lesson. */
  readonly heldOn: Scalars['LocalDate']['input'];
  /** The hours she was there; null if she was not there. */
  readonly hours?: InputMaybe<Scalars['Float']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** The answer of attendanceCorrect. */
export type AttendanceCorrectPayload = {
  readonly __typename?: 'AttendanceCorrectPayload';
  /** The enrolment. */
  readonly enrolment: Enrolment;
};

/** Result of attendanceCorrect: the payload or a refusal. */
export type AttendanceCorrectResult = AttendanceCorrectPayload | CannotUndo | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** A day on which she was there. */
export type AttendanceInput = {
  /** The day, not before she was enrolled nor before the course began. */
  readonly heldOn: Scalars['LocalDate']['input'];
  /** For how many hours, more than 0 and at most 24. */
  readonly hours: Scalars['Float']['input'];
};

/** An attendee of a session. */
export type AttendeeInput = {
  /** Who it is. */
  readonly traineeId: Scalars['ID']['input'];
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
  readonly __typename?: 'AuditConnection';
  /** The lines. */
  readonly nodes: ReadonlyArray<AuditLine>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** Which entries of the audit to export. */
export type AuditExportInput = {
  /** The actor; everyone if left out. */
  readonly by?: InputMaybe<Scalars['ID']['input']>;
  /** The person it is about, by her code; everyone if left out. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** The first day; from the beginning if left out. */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The kind of entry; all if left out. */
  readonly kind?: InputMaybe<AuditKind>;
  /** The last day; until now if left out. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The answer of auditExport. */
export type AuditExportPayload = {
  readonly __typename?: 'AuditExportPayload';
  /** Whether older entries were left out; a shorter period includes all of its entries. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** The lines, newest first; two thousand at most. */
  readonly lines: ReadonlyArray<AuditLine>;
};

/** Result of auditExport: the payload or a refusal. */
export type AuditExportResult = AuditExportPayload | InvalidInput | KeyUsedForOtherRequest | ReauthenticationNeeded;

/** What an audit log entry reports. */
export type AuditKind =
  /** Anything else, such as a change. */
  | 'CHANGES'
  /** People were shown in a list, a search or an export. */
  | 'LISTS'
  /** A person's record was opened. */
  | 'OPENED';

/** One entry of the audit log: an access or a change; it has no personal data. */
export type AuditLine = {
  readonly __typename?: 'AuditLine';
  /** The action; RecordAccessed is an access. */
  readonly action: Scalars['String']['output'];
  /** Who did it. */
  readonly actor: AuditActor;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The name of the member of staff, or of the employer. */
  readonly by: Maybe<Scalars['String']['output']>;
  /** The code of the person it is about. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** The names of the fields that changed. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** The state before. */
  readonly from: Maybe<Scalars['String']['output']>;
  /** Its number. */
  readonly id: Scalars['ID']['output'];
  /** Of an access: the number of people in the list that showed her; null if only her record was read, and in entries older than this field. */
  readonly listSize: Maybe<Scalars['Int']['output']>;
  /** The stated reason for opening a protected record. */
  readonly reason: Maybe<ProtectedReason>;
  /** What kind of thing it was done to. */
  readonly subjectKind: Scalars['String']['output'];
  /** The state after. */
  readonly to: Maybe<Scalars['String']['output']>;
};

/** Who acts next on an open referral. */
export type Awaited =
  /** The employer continues. */
  | 'EMPLOYER'
  /** Staff ask, send or explain. */
  | 'STAFF'
  /** The trainee replies, chooses a time or answers an offer. */
  | 'TRAINEE';

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

/** The answer of traineesHandOver and traineesEnrol. */
export type BulkPayload = {
  readonly __typename?: 'BulkPayload';
  /** For how many trainees it was done. */
  readonly done: Scalars['Int']['output'];
  /** Who was left out, and why. */
  readonly leftOut: ReadonlyArray<LeftOutTrainee>;
};

/** A calculation that is too large for one request: a worker runs it in the background, once for all equal requests. */
export type Calculation = {
  readonly __typename?: 'Calculation';
  /** The number of trainees counted so far. */
  readonly done: Scalars['Int']['output'];
  /** Why it has no result. */
  readonly failure: Maybe<CalculationFailure>;
  /** Its id; null while it is not started. */
  readonly id: Maybe<Scalars['ID']['output']>;
  /** When it was requested. */
  readonly requestedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it is. */
  readonly state: CalculationState;
  /** The number of trainees to count; null until it is known. */
  readonly total: Maybe<Scalars['Int']['output']>;
};

/** The answer of calculationCancel. */
export type CalculationCancelPayload = {
  readonly __typename?: 'CalculationCancelPayload';
  /** The calculation as it is now. */
  readonly calculation: Calculation;
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

/** It is too late to undo or correct this, or it has changed since. */
export type CannotUndo = Refusal & {
  readonly __typename?: 'CannotUndo';
  /** The machine-readable reason. */
  readonly code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
  /** Codes of what prevents it: TEN_SECONDS_OVER, THIRTY_DAYS_OVER or CHANGED_SINCE. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
};

/** A partner's progress and the support it received. */
export type Capacity = {
  readonly __typename?: 'Capacity';
  /** The sum of the first scores, 0 to 40. */
  readonly baselineTotal: Maybe<Scalars['Int']['output']>;
  /** Each of the ten functions. */
  readonly functions: ReadonlyArray<FunctionChange>;
  /** The sum of the latest later scores. */
  readonly latestTotal: Maybe<Scalars['Int']['output']>;
  /** The partner. */
  readonly partner: Institution;
  /** All reviews, earliest first. */
  readonly reviews: ReadonlyArray<CapacityReview>;
  /** The support it received, newest first. */
  readonly support: ReadonlyArray<CapacitySupport>;
  /** The difference. */
  readonly totalChange: Maybe<Scalars['Int']['output']>;
};

/** The ten functions and the five steps in force. */
export type CapacityGuide = {
  readonly __typename?: 'CapacityGuide';
  /** The functions in order. */
  readonly questions: ReadonlyArray<CapacityQuestion>;
  /** The steps, 0 to 4. */
  readonly scale: ReadonlyArray<CapacityStep>;
  /** Its version. */
  readonly version: Scalars['String']['output'];
};

/** A function by which partners are reviewed. */
export type CapacityQuestion = {
  readonly __typename?: 'CapacityQuestion';
  /** Its name in your language. */
  readonly label: Scalars['String']['output'];
  /** The question in your language. */
  readonly question: Scalars['String']['output'];
  /** The function. */
  readonly workFunction: WorkFunction;
};

/** A review of a partner. */
export type CapacityReview = {
  readonly __typename?: 'CapacityReview';
  /** The day. */
  readonly heldOn: Scalars['LocalDate']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The kind of review. */
  readonly kind: CapacityReviewKind;
  /** The ten scores. */
  readonly scores: ReadonlyArray<FunctionScore>;
};

/** A review of a partner. */
export type CapacityReviewInput = {
  /** The day. */
  readonly heldOn: Scalars['String']['input'];
  /** The first, or a later one. */
  readonly kind: CapacityReviewKind;
  /** The partner. */
  readonly partnerId: Scalars['ID']['input'];
  /** All ten, each once. */
  readonly scores: ReadonlyArray<FunctionScoreInput>;
};

/** The kind of a partner review. */
export type CapacityReviewKind =
  /** The first. */
  | 'BASELINE'
  /** A later one. */
  | 'LATER';

/** The answer of capacityReviewRecord. */
export type CapacityReviewRecordPayload = {
  readonly __typename?: 'CapacityReviewRecordPayload';
  /** The partner after the change. */
  readonly capacity: Capacity;
};

/** Result of capacityReviewRecord: the payload or a refusal. */
export type CapacityReviewRecordResult = AlreadyOpen | CapacityReviewRecordPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | NotReady;

/** What a score means. */
export type CapacityStep = {
  readonly __typename?: 'CapacityStep';
  /** What it means in your language. */
  readonly label: Scalars['String']['output'];
  /** 0 to 4. */
  readonly score: Scalars['Int']['output'];
};

/** Support that a partner received. */
export type CapacitySupport = {
  readonly __typename?: 'CapacitySupport';
  /** What it was about. */
  readonly about: Scalars['String']['output'];
  /** The day. */
  readonly givenOn: Scalars['LocalDate']['output'];
  /** That grant, if your institution works under it. */
  readonly grant: Maybe<Grant>;
  /** The code of the grant that paid. */
  readonly grantId: Maybe<Scalars['ID']['output']>;
  /** Its hours. */
  readonly hours: Maybe<Scalars['Float']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: CapacitySupportKind;
};

/** Support that a partner received. */
export type CapacitySupportInput = {
  /** What it was about. */
  readonly about: Scalars['String']['input'];
  /** The day. */
  readonly givenOn: Scalars['String']['input'];
  /** The code of the grant that paid. */
  readonly grantId?: InputMaybe<Scalars['ID']['input']>;
  /** Its hours. */
  readonly hours?: InputMaybe<Scalars['Float']['input']>;
  /** What it is. */
  readonly kind: CapacitySupportKind;
  /** The partner. */
  readonly partnerId: Scalars['ID']['input'];
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
  readonly __typename?: 'CapacitySupportRecordPayload';
  /** The partner after the change. */
  readonly capacity: Capacity;
};

/** Result of capacitySupportRecord: the payload or a refusal. */
export type CapacitySupportRecordResult = CapacitySupportRecordPayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** Who her case worker is. */
export type CaseWorkerInput = {
  /** The case worker. */
  readonly caseWorkerId: Scalars['ID']['input'];
};

/** What is handed over as a whole. */
export type Caseload =
  /** Trainees as their case worker, with safety alerts and tasks. */
  | 'CASE_WORKER'
  /** Trainees as their placement officer, with follow-ups and tasks. */
  | 'PLACEMENT_OFFICER'
  /** Planned visits to workplaces. */
  | 'VISITS';

/** A whole caseload for another colleague. */
export type CaseloadHandOverInput = {
  /** How many trainees or visits you saw: if there are more or fewer now, nothing is handed over. */
  readonly expectedCount: Scalars['Int']['input'];
  /** From whom. */
  readonly fromId: Scalars['ID']['input'];
  /** What is handed over. */
  readonly responsibility: Caseload;
  /** To whom. */
  readonly toId: Scalars['ID']['input'];
};

/** The answer of caseloadHandOver. */
export type CaseloadHandOverPayload = {
  readonly __typename?: 'CaseloadHandOverPayload';
  /** How many trainees or visits were handed over. */
  readonly count: Scalars['Int']['output'];
};

/** Result of caseloadHandOver: the payload or a refusal. */
export type CaseloadHandOverResult = CaseloadHandOverPayload | ConflictOfInterest | EditConflict | InvalidInput | KeyUsedForOtherRequest | NotFound | NotReady;

/** An imported trainee with records since, so that the import cannot be undone. */
export type ChangedTrainee = {
  readonly __typename?: 'ChangedTrainee';
  /** What was recorded. */
  readonly changes: ReadonlyArray<ImportedTraineeChange>;
  /** Her code. */
  readonly code: Scalars['String']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
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
  readonly __typename?: 'ChecklistItem';
  /** What it is part of. */
  readonly cluster: Scalars['String']['output'];
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** Whether a bad or unknown answer forbids approval. */
  readonly isCritical: Scalars['Boolean']['output'];
  /** Whether a visitor answers it by looking at the workplace: a draft on a device holds these questions only. */
  readonly isSiteFact: Scalars['Boolean']['output'];
  /** Whether the answer that it does not apply is allowed. */
  readonly mayNotApply: Scalars['Boolean']['output'];
  /** The question in your language. */
  readonly question: Scalars['String']['output'];
};

/** The anonymous description of a person before release: codes and bands, no free text. */
export type CodedSummary = {
  readonly __typename?: 'CodedSummary';
  /** The age. */
  readonly ageBand: AgeBand;
  /** What else is needed. */
  readonly alsoNeeds: ReadonlyArray<ProgrammeKind>;
  /** The home province. */
  readonly homeProvince: Province;
  /** Languages, two letters each. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** Reading and writing. */
  readonly literacy: LiteracyBand;
  /** How many skills are known. */
  readonly skillCount: Scalars['Int']['output'];
  /** The best of them, at most five. */
  readonly topSkills: ReadonlyArray<Skill>;
};

/** A colleague, as others see one. */
export type Colleague = {
  readonly __typename?: 'Colleague';
  /** The name. */
  readonly displayName: Scalars['String']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The leave of today; null if the colleague is there. */
  readonly leave: Maybe<ColleagueLeave>;
};

/** An account of your institution. */
export type ColleagueAccount = {
  readonly __typename?: 'ColleagueAccount';
  /** What you may do: changeRoles, replaceCredentials, close. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** When the account was closed; null while it is open. */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** The name. */
  readonly displayName: Scalars['String']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its institution. */
  readonly institution: Institution;
  /** Whether it is yours. */
  readonly isMe: Scalars['Boolean']['output'];
  /** The last sign-in of the last 90 days or more; null if there is none. */
  readonly lastSignInAt: Maybe<Scalars['DateTime']['output']>;
  /** The leave of today; null if the colleague is there. */
  readonly leave: Maybe<ColleagueLeave>;
  /** The address it signs in with; null if it signs in by something else. */
  readonly login: Maybe<Scalars['String']['output']>;
  /** The work the account is responsible for: closing it requires a successor. */
  readonly outstandingWork: ReadonlyArray<OutstandingWork>;
  /** What it may do. */
  readonly roles: ReadonlyArray<Role>;
};

/** A colleague's leave of today. */
export type ColleagueLeave = {
  readonly __typename?: 'ColleagueLeave';
  /** Its last day. */
  readonly endsOn: Scalars['LocalDate']['output'];
  /** The name of who stands in; null if the team does. */
  readonly standIn: Maybe<Scalars['String']['output']>;
};

/** The answer of colleagueSessionsEnd. */
export type ColleagueSessionsEndPayload = {
  readonly __typename?: 'ColleagueSessionsEndPayload';
  /** The id of the colleague who is signed out everywhere. */
  readonly id: Scalars['ID']['output'];
};

/** Result of colleagueSessionsEnd: the payload or a refusal. */
export type ColleagueSessionsEndResult = ColleagueSessionsEndPayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** A colleague's draft of a contact exists. */
export type ColleaguesDraft = {
  readonly __typename?: 'ColleaguesDraft';
  /** Who. */
  readonly by: Colleague;
  /** When it was last saved. */
  readonly savedAt: Scalars['DateTime']['output'];
};

/** Who led the visit or is tied to the employer may not decide. */
export type ConflictOfInterest = Refusal & {
  readonly __typename?: 'ConflictOfInterest';
  /** The machine-readable reason. */
  readonly code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
};

/** What she agreed to. */
export type Consent = {
  readonly __typename?: 'Consent';
  /** The employer it is for. */
  readonly employer: Maybe<Employer>;
  /** Its last valid day. */
  readonly expiresOn: Scalars['LocalDate']['output'];
  /** When she answered. */
  readonly givenAt: Scalars['DateTime']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is valid today. */
  readonly isActive: Scalars['Boolean']['output'];
  /** What it is for. */
  readonly purpose: ConsentPurpose;
  /** Her answer, and its result. */
  readonly state: ConsentState;
  /** The other institution it is for. */
  readonly toInstitution: Maybe<Institution>;
};

/** A consent she gave. */
export type ConsentInput = {
  /** Its last valid day; one year if left out. */
  readonly expiresOn?: InputMaybe<Scalars['String']['input']>;
  /** How it was explained: READ_ALOUD, READ_BY_HER or AUDIO. */
  readonly explanationMethod: Scalars['String']['input'];
  /** The language it was explained in. */
  readonly language: Language;
  /** What it is for; to an employer she consents by agreeing to a referral. */
  readonly purpose: ConsentPurpose;
  /** The other institution that learns who she is, for that purpose alone. */
  readonly toInstitutionId?: InputMaybe<Scalars['ID']['input']>;
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
  readonly explanationMethod: Scalars['String']['input'];
  /** The language it was explained in. */
  readonly language: Language;
  /** What it would be for. */
  readonly purpose: ConsentPurpose;
  /** The other institution that would learn who she is, for that purpose alone. */
  readonly toInstitutionId?: InputMaybe<Scalars['ID']['input']>;
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

/** A contact with a trainee. */
export type ContactLogInput = {
  /** The day on which her officer calls again; it becomes a task. */
  readonly callAgainOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The follow-up that the contact was made for. */
  readonly followUpId?: InputMaybe<Scalars['ID']['input']>;
  /** A note, at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The day; today if left out. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What came of it. */
  readonly outcome: ContactOutcome;
  /** The time, HH:MM; now if both are left out, noon of an earlier day. */
  readonly time?: InputMaybe<Scalars['String']['input']>;
  /** How; a call if left out. */
  readonly way?: InputMaybe<LoggedWay>;
};

/** A contact method, with her own rules for it. */
export type ContactMethod = {
  readonly __typename?: 'ContactMethod';
  /** The address or number; null if it needs none. */
  readonly address: Maybe<Scalars['String']['output']>;
  /** What you may do with it now. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** Until when she does not want to be contacted this way; null if she did not say so. */
  readonly doNotContactUntil: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: ContactKind;
  /** The language of messages to it. */
  readonly language: Language;
  /** Whether a message may be left. */
  readonly mayLeaveMessage: Scalars['Boolean']['output'];
  /** The last day on which she does not want to be contacted this way; null if she did not say so, or once it is over. */
  readonly noContactUntil: Maybe<Scalars['LocalDate']['output']>;
  /** Who owns it. */
  readonly owner: ContactOwner;
  /** Safe days. */
  readonly safeDays: ReadonlyArray<Weekday>;
  /** Safe from, HH:MM. */
  readonly safeFrom: Scalars['String']['output'];
  /** Safe until, HH:MM. */
  readonly safeTo: Scalars['String']['output'];
  /** Its state. */
  readonly state: ContactState;
  /** When it was last verified with her. */
  readonly verifiedOn: Maybe<Scalars['LocalDate']['output']>;
};

/** A contact method, as she described it. */
export type ContactMethodInput = {
  /** The address, for e-mail. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  readonly kind: ContactKind;
  /** The language of messages. */
  readonly language?: InputMaybe<Language>;
  /** Whether a message may be left. */
  readonly mayLeaveMessage?: InputMaybe<Scalars['Boolean']['input']>;
  /** The last day on which she does not want to be contacted this way, from today on, at most a year ahead; null ends it, and it stays if left out. */
  readonly noContactUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Who owns it. */
  readonly owner: ContactOwner;
  /** Safe days; every day if left out. */
  readonly safeDays?: InputMaybe<ReadonlyArray<Weekday>>;
  /** Safe from, HH:MM. */
  readonly safeFrom?: InputMaybe<Scalars['String']['input']>;
  /** Safe until, HH:MM. */
  readonly safeTo?: InputMaybe<Scalars['String']['input']>;
};

/** What came of a contact. */
export type ContactOutcome =
  /** A message was left, as she allows. */
  | 'MESSAGE_LEFT'
  /** She did not answer or was not there. */
  | 'NO_ANSWER'
  /** Someone else answered. */
  | 'SOMEONE_ELSE'
  /** Her phone was switched off. */
  | 'SWITCHED_OFF'
  /** Staff talked with her. */
  | 'TALKED'
  /** The number is not hers. */
  | 'WRONG_NUMBER';

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
  readonly __typename?: 'Contribution';
  /** How the skill is met. */
  readonly credit: Maybe<SkillCredit>;
  /** How much of the requirement is met, in percent. */
  readonly creditPercent: Maybe<Scalars['Int']['output']>;
  /** Her level. */
  readonly have: Maybe<Scalars['Int']['output']>;
  /** Whether without the skill there is no match; null if it is no skill. */
  readonly isGate: Maybe<Scalars['Boolean']['output']>;
  /** What it is for: SKILL or the name of a preference. */
  readonly kind: Scalars['String']['output'];
  /** Its maximum points. */
  readonly maxPoints: Scalars['Int']['output'];
  /** The required level. */
  readonly need: Maybe<Scalars['Int']['output']>;
  /** Points. */
  readonly points: Scalars['Int']['output'];
  /** The value for which a preference scored, as a code. */
  readonly preferenceValue: Maybe<Scalars['String']['output']>;
  /** The skill, if it is one. */
  readonly skill: Maybe<Skill>;
  /** Whether the skill is required or desired. */
  readonly skillNeed: Maybe<SkillNeed>;
};

/** What the work costs the one who takes it, and who pays. */
export type CostItem = {
  readonly __typename?: 'CostItem';
  /** What it is. */
  readonly kind: CostKind;
  /** Who pays; a worker never does. */
  readonly paidBy: CostPayer;
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
  readonly __typename?: 'Course';
  /** The last day. */
  readonly endsOn: Scalars['LocalDate']['output'];
  /** Why employers do not see that a trainee completed it; null if they may see its title, weeks and month, with her consent and if it matters for the vacancy. */
  readonly hiddenReason: Maybe<CourseHiddenReason>;
  /** How many hours it lasts in all. */
  readonly hours: Scalars['Int']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What is taught. */
  readonly kind: CourseKind;
  /** The number of seats; null if unlimited. */
  readonly seats: Maybe<Scalars['Int']['output']>;
  /** The skills that completing it adds. */
  readonly skills: ReadonlyArray<CourseSkill>;
  /** The first day. */
  readonly startsOn: Scalars['LocalDate']['output'];
  /** How many are enrolled and have not withdrawn. */
  readonly takenSeats: Scalars['Int']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** How many weeks it lasts. */
  readonly weeks: Scalars['Int']['output'];
};

/** Payload of courseChange. */
export type CourseChangePayload = {
  readonly __typename?: 'CourseChangePayload';
  /** The course. */
  readonly course: Course;
};

/** Result of courseChange: the payload or a refusal. */
export type CourseChangeResult = CourseChangePayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** A page of courses, latest start first. */
export type CourseConnection = {
  readonly __typename?: 'CourseConnection';
  /** The courses. */
  readonly nodes: ReadonlyArray<Course>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** Payload of courseCreate. */
export type CourseCreatePayload = {
  readonly __typename?: 'CourseCreatePayload';
  /** The course. */
  readonly course: Course;
};

/** Result of courseCreate: the payload or a refusal. */
export type CourseCreateResult = CourseCreatePayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** An enrolment. */
export type CourseEnrolInput = {
  /** Since when, today or before. */
  readonly enrolledOn: Scalars['LocalDate']['input'];
  /** The grant that pays; if left out, the one that pays for her now. */
  readonly grantId?: InputMaybe<Scalars['ID']['input']>;
  /** Who takes it. */
  readonly traineeId: Scalars['ID']['input'];
};

/** Payload of courseEnrol. */
export type CourseEnrolPayload = {
  readonly __typename?: 'CourseEnrolPayload';
  /** The enrolment. */
  readonly enrolment: Enrolment;
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
  readonly endsOn: Scalars['LocalDate']['input'];
  /** How many hours it lasts in all, at most 4000. */
  readonly hours: Scalars['Int']['input'];
  /** What is taught. */
  readonly kind: CourseKind;
  /** The number of seats, at most 500; leave it out if unlimited. */
  readonly seats?: InputMaybe<Scalars['Int']['input']>;
  /** The skills that completing it adds, at most 30. */
  readonly skills: ReadonlyArray<CourseSkillInput>;
  /** The first day. */
  readonly startsOn: Scalars['LocalDate']['input'];
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** How many weeks it lasts, at most 104. */
  readonly weeks: Scalars['Int']['input'];
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
  readonly __typename?: 'CourseSkill';
  /** The level, 1 to 4. */
  readonly level: Scalars['Int']['output'];
  /** The skill. */
  readonly skill: Skill;
};

/** A skill that completing a course adds, by its code. */
export type CourseSkillInput = {
  /** The level, 1 to 4. */
  readonly level: Scalars['Int']['input'];
  /** The ESCO identifier. */
  readonly skillCode: Scalars['ID']['input'];
};

/** What a course is worth to her, counted among the vacancies that are open today. */
export type CourseSuggestion = {
  readonly __typename?: 'CourseSuggestion';
  /** The number of further vacancies in addition to the earlier courses of the list; 0: an alternative for the same vacancies. */
  readonly additionalVacancies: Scalars['Int']['output'];
  /** The course. */
  readonly course: Course;
  /** In how many more open vacancies she would have all that is required after this course alone. */
  readonly vacancies: Scalars['Int']['output'];
  /** The same for each week the course lasts. */
  readonly vacanciesPerWeek: Scalars['Float']['output'];
};

/** A currency in use. */
export type Currency =
  /** Cambodian riel. */
  | 'KHR'
  /** US dollar. */
  | 'USD';

/** A message that leaves in your institution's name. */
export type Delivery = {
  readonly __typename?: 'Delivery';
  /** What you may do now: only a parked mail to staff or an employer can be sent again. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** Why it was never sent; null if its content is outdated. */
  readonly cancelledReason: Maybe<MessageCancelledReason>;
  /** The colleague it is for. */
  readonly colleague: Maybe<Colleague>;
  /** When it was planned. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it may leave at the earliest. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** The employer whose user it is for. */
  readonly employer: Maybe<Employer>;
  /** How often the provider refused it. */
  readonly failures: Scalars['Int']['output'];
  /** Why it waits. */
  readonly heldReason: Maybe<MessageHeldReason>;
  /** Its id, and what its mail is known by. */
  readonly id: Scalars['ID']['output'];
  /** The recipient. */
  readonly recipientKind: RecipientKind;
  /** When the provider accepted it. */
  readonly sentAt: Maybe<Scalars['DateTime']['output']>;
  /** Its state. */
  readonly state: MessageState;
  /** The task for staff about it. */
  readonly tasks: ReadonlyArray<Task>;
  /** Its text, which is neutral and names no one; its reader sees the rest after signing in. */
  readonly text: Scalars['String']['output'];
  /** The trainee, if the message is hers and you may see her. */
  readonly trainee: Maybe<Trainee>;
};

/** A page of deliveries. */
export type DeliveryConnection = {
  readonly __typename?: 'DeliveryConnection';
  /** The deliveries. */
  readonly nodes: ReadonlyArray<Delivery>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** By what messages are sorted. */
export type DeliverySort =
  /** When it was planned. */
  | 'CREATED'
  /** When it is next tried. */
  | 'DUE';

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

/** A page of due work, with totals of all pages. */
export type DueConnection = {
  readonly __typename?: 'DueConnection';
  /** How many items of the listed kind each group has. */
  readonly groups: ReadonlyArray<DueGroupTotal>;
  /** How many items there are of each kind. */
  readonly kinds: ReadonlyArray<DueKindTotal>;
  /** The items. */
  readonly nodes: ReadonlyArray<DueItem>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many items come before this page. */
  readonly start: Scalars['Int']['output'];
  /** The cursor of the first item; use it as `before` for the previous page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** How many items there are of the listed kind. */
  readonly total: Scalars['Int']['output'];
};

/** Which due work is listed. */
export type DueFilter = {
  /** Only this kind. */
  readonly kind?: InputMaybe<DueKind>;
  /** Only your own work, and what is unassigned or shared by all. */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only what is about this trainee. */
  readonly traineeId?: InputMaybe<Scalars['ID']['input']>;
};

/** When it is due. */
export type DueGroup =
  /** After Sunday. */
  | 'LATER'
  /** Its last day has passed. */
  | 'OVERDUE'
  /** An open safety alert. */
  | 'SAFETY'
  /** Today, or now. */
  | 'TODAY'
  /** The next step is another person's. */
  | 'WAITING'
  /** Until Sunday. */
  | 'WEEK';

/** The size of a group of due work. */
export type DueGroupTotal = {
  readonly __typename?: 'DueGroupTotal';
  /** The group. */
  readonly group: DueGroup;
  /** How many items it has. */
  readonly total: Scalars['Int']['output'];
};

/** One thing to do. */
export type DueItem = {
  readonly __typename?: 'DueItem';
  /** Of an apprenticeship agreement. */
  readonly agreement: Maybe<ListedAgreement>;
  /** Of an alert. */
  readonly alert: Maybe<ListedAlert>;
  /** The last day to do it in time; null if it is due now. */
  readonly dueOn: Maybe<Scalars['LocalDate']['output']>;
  /** The employer it is about. */
  readonly employer: Maybe<Employer>;
  /** Of a follow-up. */
  readonly followUp: Maybe<ListedFollowUp>;
  /** The follow-up that a task is about. */
  readonly followUpId: Maybe<Scalars['ID']['output']>;
  /** The group. */
  readonly group: DueGroup;
  /** The hold to lift. */
  readonly hold: Maybe<EmployerHold>;
  /** The id of what it is about, such as the follow-up, referral, offer or task. */
  readonly id: Scalars['ID']['output'];
  /** The referral from a partner. */
  readonly institutionReferral: Maybe<InstitutionReferral>;
  /** Whether that day has passed. */
  readonly isLate: Scalars['Boolean']['output'];
  /** Whether it is your own, unassigned or shared by all. */
  readonly isMine: Scalars['Boolean']['output'];
  /** The kind. */
  readonly kind: DueKind;
  /** The offer to explain or to answer. */
  readonly offer: Maybe<Offer>;
  /** How many questions are open. */
  readonly questionTotal: Maybe<Scalars['Int']['output']>;
  /** The referral whose answer is awaited. */
  readonly referral: Maybe<Referral>;
  /** Since when it waits: when an alert opened, she was asked, or the first person agreed. */
  readonly since: Maybe<Scalars['DateTime']['output']>;
  /** The site to visit. */
  readonly site: Maybe<Site>;
  /** The open questions, at most 20, or the question that was answered. */
  readonly skillQuestions: Maybe<ReadonlyArray<SkillQuestion>>;
  /** Of a start. */
  readonly start: Maybe<ListedStart>;
  /** What is due. */
  readonly step: DueStep;
  /** Of a task. */
  readonly task: Maybe<Task>;
  /** The trainee it is about. */
  readonly trainee: Maybe<ListedTrainee>;
  /** The vacancy it is about. */
  readonly vacancy: Maybe<Vacancy>;
  /** Why a site needs a visit. */
  readonly visitReason: Maybe<VisitReason>;
};

/** A kind of due work. */
export type DueKind =
  /** Follow-ups after the start of work. */
  | 'FOLLOW_UPS'
  /** Referrals from partners. */
  | 'PARTNERS'
  /** Referrals, offers and starts. */
  | 'PIPELINE'
  /** Safety alerts. */
  | 'SAFETY'
  /** Tasks, and questions for skills. */
  | 'TASKS'
  /** Visits, holds and vacancies. */
  | 'WORKPLACES';

/** How much there is to do of one kind. */
export type DueKindTotal = {
  readonly __typename?: 'DueKindTotal';
  /** The kind. */
  readonly kind: DueKind;
  /** How many items it has. */
  readonly total: Scalars['Int']['output'];
};

/** What is due. */
export type DueStep =
  /** Sign an apprenticeship agreement. */
  | 'AGREEMENT_TO_SIGN'
  /** Handle a safety alert. */
  | 'ALERT'
  /** Send her card to the employer. */
  | 'CARD_TO_SEND'
  /** Carry out a follow-up. */
  | 'FOLLOW_UP'
  /** Agree to lift a hold, as the second person. */
  | 'HOLD_TO_LIFT'
  /** An explained offer expires soon. */
  | 'OFFER_EXPIRES'
  /** Explain an offer to her. */
  | 'OFFER_TO_EXPLAIN'
  /** Answer a referral from a partner. */
  | 'PARTNER_REFERRAL'
  /** Ask her about a referral. */
  | 'REFERRAL_TO_ASK'
  /** Her reply to a referral is awaited. */
  | 'REPLY_AWAITED'
  /** Plan a visit to a site. */
  | 'SITE_TO_VISIT'
  /** See the answer to your question for a skill. */
  | 'SKILL_ANSWER'
  /** Answer the questions for skills. */
  | 'SKILL_QUESTIONS'
  /** Find out whether she started. */
  | 'START_TO_CONFIRM'
  /** Do a task. */
  | 'TASK'
  /** Open an approved vacancy. */
  | 'VACANCY_TO_OPEN'
  /** Review a vacancy. */
  | 'VACANCY_TO_REVIEW'
  /** Decide about a site. */
  | 'VISIT_TO_DECIDE'
  /** Record a planned visit. */
  | 'VISIT_TO_RECORD'
  /** Submit a recorded visit. */
  | 'VISIT_TO_SUBMIT';

/** Another session has saved the same record in the meantime; your change was not saved. */
export type EditConflict = Refusal & {
  readonly __typename?: 'EditConflict';
  /** The machine-readable reason. */
  readonly code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
};

/** An employer. */
export type Employer = {
  readonly __typename?: 'Employer';
  /** What you may do with it now: suspend, reinstate, close. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** Who signs in for it, by name. */
  readonly contacts: ReadonlyArray<EmployerContact>;
  /** Its open holds, oldest first. */
  readonly holds: ReadonlyArray<EmployerHold>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether your institution does not refer to it. */
  readonly isExcluded: Scalars['Boolean']['output'];
  /** Whether it is on hold. */
  readonly isHeld: Scalars['Boolean']['output'];
  /** Its legal name. */
  readonly legalName: Scalars['String']['output'];
  /** Its legal name in Khmer. */
  readonly legalNameKm: Maybe<Scalars['String']['output']>;
  /** The institution whose own enterprise it is. */
  readonly ownEnterpriseOf: Maybe<Institution>;
  /** Its registration number. */
  readonly registrationNumber: Scalars['String']['output'];
  /** The newest four photos of its registration that it sent, newest first; empty for who does not vet, or is tied to it. */
  readonly registrationPhotos: ReadonlyArray<RegistrationPhoto>;
  /** Its line of business. */
  readonly sector: Scalars['String']['output'];
  /** Its sites. */
  readonly sites: ReadonlyArray<Site>;
  /** Its size. */
  readonly sizeBand: Scalars['String']['output'];
  /** Its state. */
  readonly state: EmployerState;
  /** Who of your institution is tied to it, and so neither vets it, nor refers to it, nor reinstates it. */
  readonly ties: ReadonlyArray<EmployerTie>;
};

/** An employer to add. */
export type EmployerAddInput = {
  /** The e-mail address of its first user; null to invite later. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** The language of the invitation; yours if left out. */
  readonly language?: InputMaybe<Language>;
  /** Its legal name. */
  readonly legalName: Scalars['String']['input'];
  /** Its legal name in Khmer. */
  readonly legalNameKm?: InputMaybe<Scalars['String']['input']>;
  /** Its registration number; no other employer has it. */
  readonly registrationNumber: Scalars['String']['input'];
  /** Its line of business. */
  readonly sector: Scalars['String']['input'];
  /** Its sites, at least one. */
  readonly sites: ReadonlyArray<AddedSiteInput>;
  /** Its size. */
  readonly sizeBand: Scalars['String']['input'];
};

/** The answer of employerAdd. */
export type EmployerAddPayload = {
  readonly __typename?: 'EmployerAddPayload';
  /** The employer. */
  readonly employer: Employer;
};

/** Result of employerAdd: the payload or a refusal. */
export type EmployerAddResult = AlreadyOpen | EmployerAddPayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** A check-in with the employer, separate from her own answers. */
export type EmployerCheckIn = {
  readonly __typename?: 'EmployerCheckIn';
  /** When it was answered. */
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was sent. */
  readonly askedAt: Maybe<Scalars['DateTime']['output']>;
  /** How often she comes to work. */
  readonly attendance: Maybe<EmployerCheckInAttendance>;
  /** How she gets on with colleagues. */
  readonly conduct: Maybe<EmployerCheckInConduct>;
  /** Its day after the start: 14, 30 or 90. */
  readonly day: Scalars['Int']['output'];
  /** Its day. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** Until when it can be answered. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Further remarks. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** How well she does the work. */
  readonly skill: Maybe<EmployerCheckInSkill>;
  /** Its state. */
  readonly state: EmployerCheckInState;
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
  readonly __typename?: 'EmployerClosePayload';
  /** The employer. */
  readonly employer: Employer;
};

/** Result of employerClose: the payload or a refusal. */
export type EmployerCloseResult = EmployerClosePayload | InvalidInput | KeyUsedForOtherRequest | NotFound | NotReady | ReauthenticationNeeded | TransitionNotAllowed;

/** A page of employers. */
export type EmployerConnection = {
  readonly __typename?: 'EmployerConnection';
  /** The employers. */
  readonly nodes: ReadonlyArray<Employer>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A user of an employer. */
export type EmployerContact = {
  readonly __typename?: 'EmployerContact';
  /** His or her name. */
  readonly displayName: Scalars['String']['output'];
  /** Where mail reaches him or her. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** His or her id. */
  readonly id: Scalars['ID']['output'];
};

/** The answer of employerDeclareTie. */
export type EmployerDeclareTiePayload = {
  readonly __typename?: 'EmployerDeclareTiePayload';
  /** The employer. */
  readonly employer: Employer;
};

/** Result of employerDeclareTie: the payload or a refusal. */
export type EmployerDeclareTieResult = EmployerDeclareTiePayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** The answer of employerExclude. */
export type EmployerExcludePayload = {
  readonly __typename?: 'EmployerExcludePayload';
  /** The employer. */
  readonly employer: Employer;
};

/** Result of employerExclude: the payload or a refusal. */
export type EmployerExcludeResult = EmployerExcludePayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** A hold stops everything new at an employer, which is never informed of it. */
export type EmployerHold = {
  readonly __typename?: 'EmployerHold';
  /** Who agreed so far to lift it; empty for other institutions. */
  readonly agreements: ReadonlyArray<LiftAgreement>;
  /** The alert that is its cause, for those who may read it. */
  readonly alert: Maybe<SafetyAlert>;
  /** What you may do now. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** The employer. */
  readonly employer: Employer;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether your institution placed it. */
  readonly isOurs: Scalars['Boolean']['output'];
  /** When it was lifted. */
  readonly liftedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was placed. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Trainees of your institution who work there, are on the way there or are still to be contacted, site by site; null for roles that cannot read trainees. */
  readonly people: Maybe<PeopleAtHeldEmployer>;
};


/** A hold stops everything new at an employer, which is never informed of it. */
export type EmployerHoldPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of holds. */
export type EmployerHoldConnection = {
  readonly __typename?: 'EmployerHoldConnection';
  /** The holds, newest first. */
  readonly nodes: ReadonlyArray<EmployerHold>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** The answer of employerHold. */
export type EmployerHoldPayload = {
  readonly __typename?: 'EmployerHoldPayload';
  /** The hold. */
  readonly hold: EmployerHold;
};

/** Result of employerHold: the payload or a refusal. */
export type EmployerHoldResult = AlreadyOpen | EmployerHoldPayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** Result of employerImportCommit: the payload or a refusal. */
export type EmployerImportCommitResult = AlreadyOpen | ImportCommitPayload | ImportRefused | InvalidInput | KeyUsedForOtherRequest | NotFound | ReauthenticationNeeded;

/** Result of employerImportDryRun: the payload or a refusal. */
export type EmployerImportDryRunResult = ImportDryRunPayload | InvalidInput | NotFound;

/** An import file of a partner with employers or vacancies. */
export type EmployerImportInput = {
  /** Whether the rows with errors are left out; of an employer all sites come in or none. */
  readonly cleanRowsOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** The file in base64, as CSV or .xlsx. A request has at most 100 kB, which is a file of about 70 kB; the page reads files of up to 2 MB. */
  readonly content: Scalars['String']['input'];
  /** What its rows are. */
  readonly kind: EmployerImportKind;
  /** What was decided about its words, together with what your institution decided before. */
  readonly mapping?: InputMaybe<ImportMappingInput>;
};

/** A kind of record in an import of shared data. */
export type EmployerImportKind =
  /** Employers, one row for each of their sites. */
  | 'EMPLOYERS'
  /** Vacancies and apprenticeships of registered employers, as drafts. */
  | 'VACANCIES';

/** The answer of employerInclude. */
export type EmployerIncludePayload = {
  readonly __typename?: 'EmployerIncludePayload';
  /** The employer. */
  readonly employer: Employer;
};

/** Result of employerInclude: the payload or a refusal. */
export type EmployerIncludeResult = EmployerIncludePayload | InvalidInput | KeyUsedForOtherRequest | NotFound | ReauthenticationNeeded;

/** Whom to invite. */
export type EmployerInviteInput = {
  /** The e-mail address. */
  readonly email: Scalars['String']['input'];
  /** The language of the invitation; yours if left out. */
  readonly language?: InputMaybe<Language>;
};

/** The answer of employerInvite. */
export type EmployerInvitePayload = {
  readonly __typename?: 'EmployerInvitePayload';
  /** The employer. */
  readonly employer: Employer;
};

/** Result of employerInvite: the payload or a refusal. */
export type EmployerInviteResult = ConflictOfInterest | EmployerInvitePayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** A page of the list of employers. */
export type EmployerListConnection = {
  readonly __typename?: 'EmployerListConnection';
  /** The employers. */
  readonly nodes: ReadonlyArray<EmployerListRow>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many come before the page. */
  readonly start: Scalars['Int']['output'];
  /** Where the page begins: `before` it is the previous page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** How many there are. */
  readonly total: Scalars['Int']['output'];
};

/** The filter of a saved view. */
export type EmployerListFilter = {
  readonly __typename?: 'EmployerListFilter';
  /** By whether it is on hold. */
  readonly hold: Maybe<HoldFilter>;
  /** An approval lapses within 30, 60 or 90 days. */
  readonly lapsesWithinDays: Maybe<Scalars['Int']['output']>;
  /** By whether it has open vacancies. */
  readonly openVacancies: Maybe<OpenVacancyFilter>;
  /** With a site in this province, two digits. */
  readonly province: Maybe<Scalars['String']['output']>;
  /** In this state; if left out, every state but closed. */
  readonly state: Maybe<EmployerState>;
  /** How far its sites are vetted. */
  readonly vetting: Maybe<VettingProgress>;
};

/** Which employers: chosen values only, no text. */
export type EmployerListFilterInput = {
  /** By whether it is on hold. */
  readonly hold?: InputMaybe<HoldFilter>;
  /** An approval lapses within 30, 60 or 90 days. */
  readonly lapsesWithinDays?: InputMaybe<Scalars['Int']['input']>;
  /** By whether it has open vacancies. */
  readonly openVacancies?: InputMaybe<OpenVacancyFilter>;
  /** With a site in this province, two digits. */
  readonly province?: InputMaybe<Scalars['String']['input']>;
  /** In this state; if left out, every state but closed. */
  readonly state?: InputMaybe<EmployerState>;
  /** How far its sites are vetted. */
  readonly vetting?: InputMaybe<VettingProgress>;
};

/** An employer in a list. */
export type EmployerListRow = {
  readonly __typename?: 'EmployerListRow';
  /** How many of your institution work there; null if you may not read placements. */
  readonly atWork: Maybe<Scalars['Int']['output']>;
  /** Whether a safety alert about work there is open; null if you may not read alerts. */
  readonly hasOpenAlert: Maybe<Scalars['Boolean']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether your institution does not refer to it. */
  readonly isExcluded: Scalars['Boolean']['output'];
  /** Whether it is on hold. */
  readonly isHeld: Scalars['Boolean']['output'];
  /** The last valid day of the approval that lapses next, or of the last one. */
  readonly lapsesOn: Maybe<Scalars['LocalDate']['output']>;
  /** Its legal name. */
  readonly legalName: Scalars['String']['output'];
  /** Its legal name in Khmer. */
  readonly legalNameKm: Maybe<Scalars['String']['output']>;
  /** How many of your institution are on the way to it or start there; null if you may not read placements. */
  readonly onTheWay: Maybe<Scalars['Int']['output']>;
  /** The positions left there. */
  readonly openPositions: Scalars['Int']['output'];
  /** How many open vacancies it has. */
  readonly openVacancies: Scalars['Int']['output'];
  /** Where its sites are. */
  readonly provinces: ReadonlyArray<Province>;
  /** Who leads the newest visit of your institution. */
  readonly responsible: Maybe<Scalars['String']['output']>;
  /** Its state. */
  readonly state: EmployerState;
  /** How far its sites are vetted. */
  readonly vetting: VettingProgress;
  /** The day of the last visit by any institution. */
  readonly visitedOn: Maybe<Scalars['LocalDate']['output']>;
};

/** The answer of employerReinstate. */
export type EmployerReinstatePayload = {
  readonly __typename?: 'EmployerReinstatePayload';
  /** The employer. */
  readonly employer: Employer;
};

/** Result of employerReinstate: the payload or a refusal. */
export type EmployerReinstateResult = ConflictOfInterest | EmployerReinstatePayload | InvalidInput | KeyUsedForOtherRequest | NotFound | ReauthenticationNeeded | TransitionNotAllowed;

/** The answer of employerRemoveTie. */
export type EmployerRemoveTiePayload = {
  readonly __typename?: 'EmployerRemoveTiePayload';
  /** The employer. */
  readonly employer: Employer;
};

/** Result of employerRemoveTie: the payload or a refusal. */
export type EmployerRemoveTieResult = EmployerRemoveTiePayload | InvalidInput | KeyUsedForOtherRequest | NotFound | SecondPersonNeeded;

/** By what the list of employers is sorted. Employers without a value come last. */
export type EmployerSort =
  /** How many work there; for roles that read placements. */
  | 'AT_WORK'
  /** The day on which an approval lapses next. */
  | 'LAPSES'
  /** The day of the last visit; no visit counts as the earliest. */
  | 'LAST_VISIT'
  /** The name. */
  | 'NAME'
  /** How many are on the way; for roles that read placements. */
  | 'ON_THE_WAY'
  /** The positions left in its open vacancies. */
  | 'OPEN_POSITIONS'
  /** The first province of its sites. */
  | 'PROVINCE'
  /** The name of who leads the newest visit. */
  | 'RESPONSIBLE'
  /** How far its sites are vetted, best first. */
  | 'VETTING';

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
  readonly __typename?: 'EmployerSuspendPayload';
  /** The employer. */
  readonly employer: Employer;
};

/** Result of employerSuspend: the payload or a refusal. */
export type EmployerSuspendResult = EmployerSuspendPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** A declared tie of a member of staff to an employer. */
export type EmployerTie = {
  readonly __typename?: 'EmployerTie';
  /** Who is tied. */
  readonly member: Colleague;
  /** How. */
  readonly tie: Tie;
};

/** A tie, and whose. */
export type EmployerTieInput = {
  /** The person; for an institution administrator who declares a colleague's tie. You, if left out. */
  readonly accountId?: InputMaybe<Scalars['ID']['input']>;
  /** How the person is tied to the employer. */
  readonly tie: Tie;
};

/** A view of the list of employers that you saved. */
export type EmployerView = {
  readonly __typename?: 'EmployerView';
  /** Whether the order is reversed. */
  readonly descending: Scalars['Boolean']['output'];
  /** Which employers. */
  readonly filter: EmployerListFilter;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** By what they are sorted. */
  readonly sort: EmployerSort;
};

/** A view to save. */
export type EmployerViewInput = {
  /** Whether the order is reversed. */
  readonly descending?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which employers. */
  readonly filter?: InputMaybe<EmployerListFilterInput>;
  /** Its name, at most 60 characters. */
  readonly name: Scalars['String']['input'];
  /** By what they are sorted. */
  readonly sort?: InputMaybe<EmployerSort>;
};

/** The answer of employerViewSave. */
export type EmployerViewSavePayload = {
  readonly __typename?: 'EmployerViewSavePayload';
  /** The id of the view. */
  readonly id: Scalars['ID']['output'];
};

/** Result of employerViewSave: the payload or a refusal. */
export type EmployerViewSaveResult = EmployerViewSavePayload | InvalidInput | KeyUsedForOtherRequest;

/** Which list to export. */
export type EmployersExportInput = {
  /** Whether the order is reversed. */
  readonly descending?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which employers. */
  readonly filter?: InputMaybe<EmployerListFilterInput>;
  /** In which format. */
  readonly format?: InputMaybe<ExportFormat>;
  /** Why. */
  readonly reason?: InputMaybe<ProtectedReason>;
  /** By what they are sorted. */
  readonly sort?: InputMaybe<EmployerSort>;
  /** A part of the name or the registration number. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** The answer of employersExport. */
export type EmployersExportPayload = {
  readonly __typename?: 'EmployersExportPayload';
  /** When it was exported, for the watermark. */
  readonly exportedAt: Scalars['DateTime']['output'];
  /** The name of who exported it. */
  readonly exportedBy: Scalars['String']['output'];
  /** For which institution. */
  readonly institution: Institution;
  /** The rows, at most 2,000. */
  readonly rows: ReadonlyArray<EmployerListRow>;
};

/** Result of employersExport: the payload or a refusal. */
export type EmployersExportResult = EmployersExportPayload | InvalidInput | KeyUsedForOtherRequest | ReauthenticationNeeded;

/** The enrolment of a trainee. */
export type Enrolment = {
  readonly __typename?: 'Enrolment';
  /** The days on which she was there, in order. */
  readonly attendance: ReadonlyArray<Attendance>;
  /** What you may do now. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** The course. */
  readonly course: Course;
  /** The paper she got for it. */
  readonly credential: Maybe<Scalars['String']['output']>;
  /** Her last day. */
  readonly endedOn: Maybe<Scalars['LocalDate']['output']>;
  /** Since when. */
  readonly enrolledOn: Scalars['LocalDate']['output'];
  /** The grant that pays. */
  readonly grantId: Maybe<Scalars['ID']['output']>;
  /** The hours of those days together. */
  readonly hoursAttended: Scalars['Float']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its result. */
  readonly result: Maybe<CourseResult>;
  /** Its state. */
  readonly state: EnrolmentState;
  /** Who takes the course. */
  readonly trainee: Trainee;
};

/** Payload of enrolmentAttend. */
export type EnrolmentAttendPayload = {
  readonly __typename?: 'EnrolmentAttendPayload';
  /** The enrolment. */
  readonly enrolment: Enrolment;
};

/** Result of enrolmentAttend: the payload or a refusal. */
export type EnrolmentAttendResult = EnrolmentAttendPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The result of her course. */
export type EnrolmentCompleteInput = {
  /** The paper she got for it. */
  readonly credential?: InputMaybe<Scalars['String']['input']>;
  /** Its last day. */
  readonly endedOn: Scalars['LocalDate']['input'];
  /** Whether she passed. */
  readonly result: CourseResult;
};

/** Payload of enrolmentComplete. */
export type EnrolmentCompletePayload = {
  readonly __typename?: 'EnrolmentCompletePayload';
  /** The enrolment. */
  readonly enrolment: Enrolment;
};

/** Result of enrolmentComplete: the payload or a refusal. */
export type EnrolmentCompleteResult = EnrolmentCompletePayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** A page of enrolments, newest first. */
export type EnrolmentConnection = {
  readonly __typename?: 'EnrolmentConnection';
  /** The enrolments. */
  readonly nodes: ReadonlyArray<Enrolment>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** Payload of enrolmentResume. */
export type EnrolmentResumePayload = {
  readonly __typename?: 'EnrolmentResumePayload';
  /** The enrolment. */
  readonly enrolment: Enrolment;
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
  readonly __typename?: 'EnrolmentSuspendPayload';
  /** The enrolment. */
  readonly enrolment: Enrolment;
};

/** Result of enrolmentSuspend: the payload or a refusal. */
export type EnrolmentSuspendResult = EnrolmentSuspendPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** How she leaves a course before its end. */
export type EnrolmentWithdrawInput = {
  /** The day she left. */
  readonly endedOn: Scalars['LocalDate']['input'];
};

/** Payload of enrolmentWithdraw. */
export type EnrolmentWithdrawPayload = {
  readonly __typename?: 'EnrolmentWithdrawPayload';
  /** The enrolment. */
  readonly enrolment: Enrolment;
};

/** Result of enrolmentWithdraw: the payload or a refusal. */
export type EnrolmentWithdrawResult = EnrolmentWithdrawPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** What is known of an employer that is entered. */
export type EnteredEmployerInput = {
  /** Its legal name. */
  readonly legalName: Scalars['String']['input'];
  /** Its legal name in Khmer. */
  readonly legalNameKm?: InputMaybe<Scalars['String']['input']>;
  /** Its registration number. */
  readonly registrationNumber: Scalars['String']['input'];
};

/** What is known of a person who is entered. */
export type EnteredPersonInput = {
  /** Her own record, if she has one. */
  readonly exceptId?: InputMaybe<Scalars['ID']['input']>;
  /** Her names, such as her legal name and the one in Khmer; at most three. */
  readonly names: ReadonlyArray<Scalars['String']['input']>;
  /** Her phone number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** Everyone on a list. */
export type EveryoneInput = {
  /** The filter of the list. */
  readonly filter: TraineeListFilterInput;
  /** The number of trainees that the list showed, at most 200; refused if it has changed since. */
  readonly total: Scalars['Int']['input'];
};

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
  readonly __typename?: 'ExcludedByGates';
  /** The machine-readable reason. */
  readonly code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
  /** Ids of the rules that forbid it. */
  readonly rules: ReadonlyArray<Scalars['String']['output']>;
};

/** A rule, and how many it excludes. */
export type ExcludingRule = {
  readonly __typename?: 'ExcludingRule';
  /** How many no other rule excludes. */
  readonly alone: Scalars['Int']['output'];
  /** How many it excludes. */
  readonly excluded: Scalars['Int']['output'];
  /** The rule as text. */
  readonly message: Scalars['String']['output'];
  /** The rule's id. */
  readonly rule: Scalars['String']['output'];
};

/** The format of an exported list. */
export type ExportFormat =
  /** A text file with commas. */
  | 'CSV'
  /** A workbook. */
  | 'XLSX';

/** A hard rule that forbids a pair. */
export type FailedGate = {
  readonly __typename?: 'FailedGate';
  /** The rule as text. */
  readonly message: Scalars['String']['output'];
  /** The rule's id. */
  readonly rule: Scalars['String']['output'];
};

/** A planned contact of the year after a start. */
export type FollowUp = {
  readonly __typename?: 'FollowUp';
  /** The officer; null for any officer, the last follow-up for any except her placement officer. */
  readonly assignedTo: Maybe<Colleague>;
  /** How often she was not reached. */
  readonly attempts: Scalars['Int']['output'];
  /** What you may do now. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** Why it was given up. */
  readonly closedBecause: Maybe<Scalars['String']['output']>;
  /** F0 to F6, or M1, M2 and so on for a trainee under 18. */
  readonly code: Scalars['String']['output'];
  /** When it was done. */
  readonly doneAt: Maybe<Scalars['DateTime']['output']>;
  /** What you have typed of it and not recorded yet. */
  readonly draft: Maybe<FollowUpDraft>;
  /** The day on which it is due. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** Its questionnaire. */
  readonly form: FollowUpForm;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is to be done today. */
  readonly isDue: Scalars['Boolean']['output'];
  /** Whether it was done outside its window. */
  readonly isOutOfWindow: Scalars['Boolean']['output'];
  /** The last attempt. */
  readonly lastAttemptAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether you may take it over. */
  readonly mayTakeOver: Scalars['Boolean']['output'];
  /** The placement whose start it follows. */
  readonly placement: Placement;
  /** Its questions, in order. */
  readonly questions: ReadonlyArray<FollowUpQuestion>;
  /** Her answers, newest record first. */
  readonly records: ReadonlyArray<FollowUpRecord>;
  /** Colleagues with a draft of it. */
  readonly startedBy: ReadonlyArray<ColleaguesDraft>;
  /** Its state. */
  readonly state: FollowUpState;
  /** The trainee. */
  readonly trainee: Trainee;
  /** The first day of its window. */
  readonly windowFrom: Scalars['LocalDate']['output'];
  /** The last day of its window. */
  readonly windowTo: Scalars['LocalDate']['output'];
};

/** An answer to one question. */
export type FollowUpAnswer = {
  readonly __typename?: 'FollowUpAnswer';
  /** What she answered. */
  readonly answer: IndicatorAnswer;
  /** The indicator it was about. */
  readonly indicator: Indicator;
};

/** An answer to one question. */
export type FollowUpAnswerInput = {
  /** What she answered. */
  readonly answer: IndicatorAnswer;
  /** The indicator it was about. */
  readonly indicator: Indicator;
};

/** The answer of followUpAttempt. */
export type FollowUpAttemptPayload = {
  readonly __typename?: 'FollowUpAttemptPayload';
  /** The follow-up. */
  readonly followUp: FollowUp;
};

/** Result of followUpAttempt: the payload or a refusal. */
export type FollowUpAttemptResult = ConflictOfInterest | FollowUpAttemptPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TooSoon | TransitionNotAllowed;

/** Why a follow-up is given up. */
export type FollowUpCloseInput = {
  /** The reason as text. */
  readonly reason: Scalars['String']['input'];
};

/** The answer of followUpClose. */
export type FollowUpClosePayload = {
  readonly __typename?: 'FollowUpClosePayload';
  /** The follow-up. */
  readonly followUp: FollowUp;
};

/** Result of followUpClose: the payload or a refusal. */
export type FollowUpCloseResult = FollowUpClosePayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** A page of follow-ups. */
export type FollowUpConnection = {
  readonly __typename?: 'FollowUpConnection';
  /** The follow-ups. */
  readonly nodes: ReadonlyArray<FollowUp>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** The answer of followUpCorrect. */
export type FollowUpCorrectPayload = {
  readonly __typename?: 'FollowUpCorrectPayload';
  /** Whether the answers put the employer on hold. */
  readonly isEmployerHeld: Scalars['Boolean']['output'];
  /** Whether the safety lead was notified of the answers. */
  readonly isSafetyLeadNotified: Scalars['Boolean']['output'];
  /** Who was notified: the safety leads and her case worker. */
  readonly notified: ReadonlyArray<Colleague>;
  /** The record that replaces the old one. */
  readonly record: FollowUpRecord;
};

/** Result of followUpCorrect: the payload or a refusal. */
export type FollowUpCorrectResult = ConflictOfInterest | FollowUpCorrectPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** An unchecked draft of one author; no other user reads it, and recording the contact deletes it. */
export type FollowUpDraft = {
  readonly __typename?: 'FollowUpDraft';
  /** What she answered to the questions. */
  readonly answers: ReadonlyArray<FollowUpAnswer>;
  /** Whether she has her contract. */
  readonly contractInHand: Maybe<Scalars['Boolean']['output']>;
  /** Its currency. */
  readonly currency: Maybe<Currency>;
  /** Days she worked last week, as they were typed. */
  readonly daysLastWeek: Maybe<Scalars['String']['output']>;
  /** The amount withheld, as typed. */
  readonly deductions: Maybe<Scalars['String']['output']>;
  /** How many records of the contact existed when the draft was started. */
  readonly expectedRecords: Scalars['Int']['output'];
  /** Whether she feels safe. */
  readonly feelsSafe: Maybe<ContactAnswer>;
  /** Hours she worked last week, as they were typed. */
  readonly hoursLastWeek: Maybe<Scalars['String']['output']>;
  /** How she was spoken with. */
  readonly method: Maybe<ContactWay>;
  /** How she feels, from 1 very bad to 5 very good. */
  readonly mood: Maybe<Scalars['Int']['output']>;
  /** What comes next. */
  readonly nextStep: Maybe<Scalars['String']['output']>;
  /** The day on which she received it, as it was typed. */
  readonly paidOn: Maybe<Scalars['String']['output']>;
  /** The pay she received last, as it was typed. */
  readonly pay: Maybe<Scalars['String']['output']>;
  /** When it was last saved. */
  readonly savedAt: Scalars['DateTime']['output'];
  /** Whether she still works there. */
  readonly stillWorks: Maybe<Scalars['Boolean']['output']>;
  /** Increases with each save. */
  readonly version: Scalars['Int']['output'];
  /** How much it is the work she wanted, from 1 not at all to 5 entirely. */
  readonly wanted: Maybe<Scalars['Int']['output']>;
  /** What she wants. */
  readonly wants: Maybe<TraineeWants>;
};

/** The answer of followUpDraftDiscard. */
export type FollowUpDraftDiscardPayload = {
  readonly __typename?: 'FollowUpDraftDiscardPayload';
  /** The follow-up. */
  readonly followUp: FollowUp;
};

/** Result of followUpDraftDiscard: the payload or a refusal. */
export type FollowUpDraftDiscardResult = FollowUpDraftDiscardPayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** The draft of a contact; it is not checked yet. */
export type FollowUpDraftInput = {
  /** What she answered to the questions. */
  readonly answers?: InputMaybe<ReadonlyArray<FollowUpAnswerInput>>;
  /** Whether she has her contract. */
  readonly contractInHand?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its currency. */
  readonly currency?: InputMaybe<Currency>;
  /** Days she worked last week. */
  readonly daysLastWeek?: InputMaybe<Scalars['String']['input']>;
  /** The amount withheld from it. */
  readonly deductions?: InputMaybe<Scalars['String']['input']>;
  /** The version of your draft that it continues; 0 if there was none. */
  readonly expectedDraftVersion: Scalars['Int']['input'];
  /** How many records of the contact you had before you. */
  readonly expectedRecords: Scalars['Int']['input'];
  /** Whether she feels safe. */
  readonly feelsSafe?: InputMaybe<ContactAnswer>;
  /** Hours she worked last week. */
  readonly hoursLastWeek?: InputMaybe<Scalars['String']['input']>;
  /** How she was spoken with. */
  readonly method?: InputMaybe<ContactWay>;
  /** How she feels, from 1 very bad to 5 very good. */
  readonly mood?: InputMaybe<Scalars['Int']['input']>;
  /** What comes next. */
  readonly nextStep?: InputMaybe<Scalars['String']['input']>;
  /** The day on which she received it. */
  readonly paidOn?: InputMaybe<Scalars['String']['input']>;
  /** The pay she received last. */
  readonly pay?: InputMaybe<Scalars['String']['input']>;
  /** Whether she still works there. */
  readonly stillWorks?: InputMaybe<Scalars['Boolean']['input']>;
  /** How much it is the work she wanted, from 1 not at all to 5 entirely. */
  readonly wanted?: InputMaybe<Scalars['Int']['input']>;
  /** What she wants. */
  readonly wants?: InputMaybe<TraineeWants>;
};

/** The answer of followUpDraftSave. */
export type FollowUpDraftSavePayload = {
  readonly __typename?: 'FollowUpDraftSavePayload';
  /** The follow-up with your draft. */
  readonly followUp: FollowUp;
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
  readonly __typename?: 'FollowUpQuestion';
  /** The indicator it is about. */
  readonly indicator: Indicator;
  /** Whether the form is recorded in part without it. */
  readonly isNeeded: Scalars['Boolean']['output'];
  /** The question. */
  readonly text: Scalars['String']['output'];
};

/** Her answers at one contact. */
export type FollowUpRecord = {
  readonly __typename?: 'FollowUpRecord';
  /** What she answered to the questions. */
  readonly answers: ReadonlyArray<FollowUpAnswer>;
  /** Whether she has her contract. */
  readonly contractInHand: Maybe<Scalars['Boolean']['output']>;
  /** Days she worked last week. */
  readonly daysLastWeek: Maybe<Scalars['Int']['output']>;
  /** The amount withheld from it. */
  readonly deductions: Maybe<Sum>;
  /** Whether she feels safe. */
  readonly feelsSafe: Maybe<ContactAnswer>;
  /** The follow-up it is for; null for a contact that was not planned. */
  readonly followUp: Maybe<FollowUp>;
  /** Whether she has her own identity papers. */
  readonly holdsOwnId: Maybe<Scalars['Boolean']['output']>;
  /** Hours she worked last week. */
  readonly hoursLastWeek: Maybe<Scalars['Int']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** How she was spoken with. */
  readonly method: ContactWay;
  /** How she feels, from 1 very bad to 5 very good. */
  readonly mood: Maybe<Scalars['Int']['output']>;
  /** What comes next. */
  readonly nextStep: Maybe<Scalars['String']['output']>;
  /** The day on which she received it. */
  readonly paidOn: Maybe<Scalars['LocalDate']['output']>;
  /** The pay she received last. */
  readonly payReceived: Maybe<Sum>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who wrote it down. */
  readonly recordedBy: Maybe<Colleague>;
  /** The record that replaces it. */
  readonly replacedById: Maybe<Scalars['ID']['output']>;
  /** The record it replaces. */
  readonly replacesId: Maybe<Scalars['ID']['output']>;
  /** Who gave the answers. */
  readonly reportedBy: ReportedBy;
  /** Whether she still works there. */
  readonly stillWorks: Maybe<Scalars['Boolean']['output']>;
  /** The trainee. */
  readonly trainee: Trainee;
  /** How much it is the work she wanted, from 1 not at all to 5 entirely. */
  readonly wanted: Maybe<Scalars['Int']['output']>;
  /** What she wants. */
  readonly wants: Maybe<TraineeWants>;
};

/** Her answers to a member of staff. */
export type FollowUpRecordInput = {
  /** What she answered to the questions. */
  readonly answers?: InputMaybe<ReadonlyArray<FollowUpAnswerInput>>;
  /** Whether she has her contract. */
  readonly contractInHand?: InputMaybe<Scalars['Boolean']['input']>;
  /** Days she worked last week. */
  readonly daysLastWeek?: InputMaybe<Scalars['Int']['input']>;
  /** The amount withheld, in the currency of the pay, as in 8.00. */
  readonly deductions?: InputMaybe<Scalars['String']['input']>;
  /** The version of your draft that you saw, 0 if there was none; refused if it has changed since. Not checked if left out. */
  readonly expectedDraftVersion?: InputMaybe<Scalars['Int']['input']>;
  /** How many records of the contact you saw; refused if there are more now. Not checked if left out. */
  readonly expectedRecords?: InputMaybe<Scalars['Int']['input']>;
  /** Whether she feels safe. */
  readonly feelsSafe?: InputMaybe<ContactAnswer>;
  /** Whether she has her own identity papers. */
  readonly holdsOwnId?: InputMaybe<Scalars['Boolean']['input']>;
  /** Hours she worked last week. */
  readonly hoursLastWeek?: InputMaybe<Scalars['Int']['input']>;
  /** How she was spoken with. */
  readonly method: ContactWay;
  /** How she feels, from 1 very bad to 5 very good. */
  readonly mood?: InputMaybe<Scalars['Int']['input']>;
  /** What comes next. */
  readonly nextStep?: InputMaybe<Scalars['String']['input']>;
  /** The day on which she received it. */
  readonly paidOn?: InputMaybe<Scalars['String']['input']>;
  /** The pay she received last. */
  readonly payReceived?: InputMaybe<SumInput>;
  /** Whether she still works there. */
  readonly stillWorks?: InputMaybe<Scalars['Boolean']['input']>;
  /** How much it is the work she wanted, from 1 not at all to 5 entirely. */
  readonly wanted?: InputMaybe<Scalars['Int']['input']>;
  /** What she wants. */
  readonly wants?: InputMaybe<TraineeWants>;
};

/** The answer of followUpRecord. */
export type FollowUpRecordPayload = {
  readonly __typename?: 'FollowUpRecordPayload';
  /** Whether the answers put the employer on hold. */
  readonly isEmployerHeld: Scalars['Boolean']['output'];
  /** Whether the safety lead was notified of the answers. */
  readonly isSafetyLeadNotified: Scalars['Boolean']['output'];
  /** Who was notified: the safety leads and her case worker. */
  readonly notified: ReadonlyArray<Colleague>;
  /** The record. */
  readonly record: FollowUpRecord;
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

/** The answer of followUpTakeOver. */
export type FollowUpTakeOverPayload = {
  readonly __typename?: 'FollowUpTakeOverPayload';
  /** The follow-up. */
  readonly followUp: FollowUp;
};

/** Result of followUpTakeOver: the payload or a refusal. */
export type FollowUpTakeOverResult = ConflictOfInterest | FollowUpTakeOverPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TakenByColleague | TooSoon | TransitionNotAllowed;

/** A skill that a search found. */
export type FoundSkill = {
  readonly __typename?: 'FoundSkill';
  /** The ESCO identifier; of a local skill one of its own. */
  readonly code: Scalars['ID']['output'];
  /** What it is, in English as ESCO describes it; null for one that the service added. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Whether it is knowledge, of which one says that a person knows about it; other skills she can do. */
  readonly isKnowledge: Scalars['Boolean']['output'];
  /** Its label in your language, or else in English. */
  readonly label: Scalars['String']['output'];
  /** Up to three usual occupations that use it. */
  readonly usedIn: ReadonlyArray<Scalars['String']['output']>;
};

/** A trainee in the results of a search. Opening her record is logged apart. */
export type FoundTrainee = {
  readonly __typename?: 'FoundTrainee';
  /** Her code. */
  readonly code: Scalars['String']['output'];
  /** The name she uses. */
  readonly displayName: Scalars['String']['output'];
  /** Where she lives. */
  readonly homeProvince: Province;
  /** Her id. */
  readonly id: Scalars['ID']['output'];
  /** Whether you are her placement officer or case worker. */
  readonly isMine: Scalars['Boolean']['output'];
  /** The name of her placement officer. */
  readonly placementOfficer: Maybe<Scalars['String']['output']>;
  /** Her state. */
  readonly state: TraineeState;
};

/** The limits of her matching, as codes without reasons: for the officer who reviews them with her. */
export type FullLimits = {
  readonly __typename?: 'FullLimits';
  /** Employers she must not be matched with. */
  readonly excludedEmployers: ReadonlyArray<Employer>;
  /** Provinces she must not be matched with. */
  readonly excludedProvinces: ReadonlyArray<Province>;
  /** Sites she must not be matched with. */
  readonly excludedSites: ReadonlyArray<Site>;
  /** Kinds of work she must not be matched with. */
  readonly excludedWork: ReadonlyArray<KindOfWork>;
  /** No serving of alcohol. */
  readonly noAlcohol: Scalars['Boolean']['output'];
  /** No living at the workplace. */
  readonly noLiveIn: Scalars['Boolean']['output'];
  /** No night work. */
  readonly noNight: Scalars['Boolean']['output'];
  /** When they were last reviewed with her. */
  readonly reviewedOn: Maybe<Scalars['LocalDate']['output']>;
  /** The version of these limits: pass it as expectedVersion, so that the change is refused if they have changed since. */
  readonly version: Scalars['String']['output'];
};

/** The first and the current score of one function. */
export type FunctionChange = {
  readonly __typename?: 'FunctionChange';
  /** The first score. */
  readonly baseline: Maybe<Scalars['Int']['output']>;
  /** The difference. */
  readonly change: Maybe<Scalars['Int']['output']>;
  /** Its name in your language. */
  readonly label: Scalars['String']['output'];
  /** The latest later score. */
  readonly latest: Maybe<Scalars['Int']['output']>;
  /** The function. */
  readonly workFunction: WorkFunction;
};

/** How well a partner does one function. */
export type FunctionScore = {
  readonly __typename?: 'FunctionScore';
  /** A note. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** 0 to 4. */
  readonly score: Scalars['Int']['output'];
  /** The function. */
  readonly workFunction: WorkFunction;
};

/** How well a partner does one function. */
export type FunctionScoreInput = {
  /** A note. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 0 to 4. */
  readonly score: Scalars['Int']['input'];
  /** The function. */
  readonly workFunction: WorkFunction;
};

/** A skill that is short. */
export type Gap = {
  readonly __typename?: 'Gap';
  /** Her level; null when she does not have it. */
  readonly level: Maybe<Scalars['Int']['output']>;
  /** The required level. */
  readonly minLevel: Scalars['Int']['output'];
  /** Required or desired. */
  readonly need: SkillNeed;
  /** The skill. */
  readonly skill: Skill;
};

/** Funds of a donor for a period, with targets. */
export type Grant = {
  readonly __typename?: 'Grant';
  /** How much it is: a decimal number, as in 500000.00. */
  readonly amount: Scalars['String']['output'];
  /** Whether persons without consent to donor statistics are counted in plain totals: the grant's own legal basis. */
  readonly countsWithoutConsent: Scalars['Boolean']['output'];
  /** The currency. */
  readonly currency: Currency;
  /** The donor. */
  readonly donor: Scalars['String']['output'];
  /** Its last day. */
  readonly endsOn: Scalars['LocalDate']['output'];
  /** Its short name, as in seed. */
  readonly id: Scalars['ID']['output'];
  /** The institutions that work under it. */
  readonly institutions: ReadonlyArray<Institution>;
  /** Its first day. */
  readonly startsOn: Scalars['LocalDate']['output'];
  /** Its targets. */
  readonly targets: ReadonlyArray<GrantTarget>;
  /** Its name. */
  readonly title: Scalars['String']['output'];
};

/** A page of grants, the latest start first. */
export type GrantConnection = {
  readonly __typename?: 'GrantConnection';
  /** The grants. */
  readonly nodes: ReadonlyArray<Grant>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** The fields of a grant. */
export type GrantInput = {
  /** How much it is: a decimal number, as in 500000.00. */
  readonly amount: Scalars['String']['input'];
  /** Whether persons without consent to donor statistics are counted in plain totals. */
  readonly countsWithoutConsent?: InputMaybe<Scalars['Boolean']['input']>;
  /** The currency. */
  readonly currency: Currency;
  /** The donor. */
  readonly donor: Scalars['String']['input'];
  /** Its last day. */
  readonly endsOn: Scalars['LocalDate']['input'];
  /** Ids of the institutions that work under it. */
  readonly institutionIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Its first day. */
  readonly startsOn: Scalars['LocalDate']['input'];
  /** Its targets. */
  readonly targets?: InputMaybe<ReadonlyArray<GrantTargetInput>>;
  /** Its name. */
  readonly title: Scalars['String']['input'];
};

/** The answer of grantSave. */
export type GrantSavePayload = {
  readonly __typename?: 'GrantSavePayload';
  /** The grant. */
  readonly grant: Grant;
};

/** Result of grantSave: the payload or a refusal. */
export type GrantSaveResult = AlreadyOpen | GrantSavePayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** What a grant is meant to reach. */
export type GrantTarget = {
  readonly __typename?: 'GrantTarget';
  /** The indicator, as in S1. */
  readonly indicator: Scalars['ID']['output'];
  /** What the indicator is called. */
  readonly label: Scalars['String']['output'];
  /** How many persons or institutions. */
  readonly target: Scalars['Int']['output'];
};

/** What a grant is meant to reach. */
export type GrantTargetInput = {
  /** The indicator, as in S1. */
  readonly indicator: Scalars['ID']['input'];
  /** How many persons or institutions. */
  readonly target: Scalars['Int']['input'];
};

/** One session of several trainees. */
export type GroupSession = {
  readonly __typename?: 'GroupSession';
  /** How many attended, without voided records. */
  readonly attendeeCount: Scalars['Int']['output'];
  /** The attendees, each with her own record, including voided ones. */
  readonly attendees: ReadonlyArray<ServiceRecord>;
  /** On which day. */
  readonly heldOn: Scalars['LocalDate']['output'];
  /** For how many hours. */
  readonly hours: Scalars['Float']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it was. */
  readonly kind: GroupSessionKind;
  /** Who led it. */
  readonly ledBy: Scalars['String']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What it was about. */
  readonly topic: Maybe<Scalars['String']['output']>;
};

/** Payload of groupSessionAddAttendee. */
export type GroupSessionAddAttendeePayload = {
  readonly __typename?: 'GroupSessionAddAttendeePayload';
  /** The session. */
  readonly groupSession: GroupSession;
};

/** Result of groupSessionAddAttendee: the payload or a refusal. */
export type GroupSessionAddAttendeeResult = GroupSessionAddAttendeePayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** A page of group sessions, newest day first. */
export type GroupSessionConnection = {
  readonly __typename?: 'GroupSessionConnection';
  /** The sessions. */
  readonly nodes: ReadonlyArray<GroupSession>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A session with all who attended. */
export type GroupSessionInput = {
  /** On which day, today or before. */
  readonly heldOn: Scalars['LocalDate']['input'];
  /** For how many hours, more than 0 and at most 24. */
  readonly hours: Scalars['Float']['input'];
  /** What it was. */
  readonly kind: GroupSessionKind;
  /** Who led it. */
  readonly ledBy: Scalars['String']['input'];
  /** What it was about. */
  readonly topic?: InputMaybe<Scalars['String']['input']>;
  /** The attendees, each once, at most 200; all of them are recorded or none. */
  readonly traineeIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** A service to several trainees at once. */
export type GroupSessionKind =
  /** Counselling in a group. */
  | 'COUNSELLING_GROUP'
  /** Getting ready for work. */
  | 'JOB_READINESS';

/** Payload of groupSessionRecord. */
export type GroupSessionRecordPayload = {
  readonly __typename?: 'GroupSessionRecordPayload';
  /** The session. */
  readonly groupSession: GroupSession;
};

/** Result of groupSessionRecord: the payload or a refusal. */
export type GroupSessionRecordResult = GroupSessionRecordPayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** Payload of groupSessionRemoveAttendee. */
export type GroupSessionRemoveAttendeePayload = {
  readonly __typename?: 'GroupSessionRemoveAttendeePayload';
  /** The session. */
  readonly groupSession: GroupSession;
};

/** Result of groupSessionRemoveAttendee: the payload or a refusal. */
export type GroupSessionRemoveAttendeeResult = GroupSessionRemoveAttendeePayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** A handover that took place. */
export type Handover = {
  readonly __typename?: 'Handover';
  /** From whom; null for trainees who had no one. */
  readonly from: Maybe<Colleague>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** When. */
  readonly madeAt: Scalars['DateTime']['output'];
  /** Who did it. */
  readonly madeBy: Maybe<Colleague>;
  /** How many trainees or visits. */
  readonly people: Scalars['Int']['output'];
  /** What was handed over. */
  readonly responsibility: Caseload;
  /** To whom. */
  readonly to: Colleague;
};

/** Who takes over what a closed account was responsible for. */
export type HandoverInput = {
  /** The colleague who takes over cases, with their safety alerts. */
  readonly caseWorkerId?: InputMaybe<Scalars['ID']['input']>;
  /** The colleague who takes over trainees, offers to explain, follow-ups, tasks and messages. */
  readonly placementOfficerId?: InputMaybe<Scalars['ID']['input']>;
  /** The colleague who makes the planned visits. */
  readonly visitorId?: InputMaybe<Scalars['ID']['input']>;
};

/** The account is still responsible for work, and no successor was named. */
export type HandoverNeeded = Refusal & {
  readonly __typename?: 'HandoverNeeded';
  /** The machine-readable reason. */
  readonly code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
  /** What it is responsible for. */
  readonly outstandingWork: ReadonlyArray<OutstandingWork>;
};

/** The answer of holdAgreeToLift. */
export type HoldAgreeToLiftPayload = {
  readonly __typename?: 'HoldAgreeToLiftPayload';
  /** The hold, lifted once two people agree. */
  readonly hold: EmployerHold;
};

/** Result of holdAgreeToLift: the payload or a refusal. */
export type HoldAgreeToLiftResult = ConflictOfInterest | HoldAgreeToLiftPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | NotReady | ReauthenticationNeeded | SecondPersonNeeded | TransitionNotAllowed;

/** The task to contact a trainee safely because of a hold. */
export type HoldContact = {
  readonly __typename?: 'HoldContact';
  /** Who is to contact her; null for the team. */
  readonly assignee: Maybe<Colleague>;
  /** When it was done. */
  readonly doneAt: Maybe<Scalars['DateTime']['output']>;
  /** Who did it. */
  readonly doneBy: Maybe<Colleague>;
  /** The id of the task. */
  readonly id: Scalars['ID']['output'];
  /** Its state. */
  readonly state: TaskState;
};

/** Whether the employer is on hold. */
export type HoldFilter =
  /** Not on hold. */
  | 'NOT_ON_HOLD'
  /** On hold. */
  | 'ON_HOLD';

/** Her identity, in the protected store. */
export type IdentityInput = {
  /** Her address. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** How sure it is: DOCUMENT, STATED, ASSESSED or UNKNOWN. */
  readonly birthDateCertainty: Scalars['String']['input'];
  /** Her birth date. */
  readonly bornOn?: InputMaybe<Scalars['String']['input']>;
  /** Her guardian. */
  readonly guardian?: InputMaybe<Scalars['String']['input']>;
  /** The number of her papers. */
  readonly idNumber?: InputMaybe<Scalars['String']['input']>;
  /** Her name in Khmer. */
  readonly khmerName?: InputMaybe<Scalars['String']['input']>;
  /** Her legal name. */
  readonly legalName: Scalars['String']['input'];
  /** Her phone. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** A skill, kind of work, province, language, employer or choice that a text may mean. */
export type ImportCandidate = {
  readonly __typename?: 'ImportCandidate';
  /** The code of the skill, the unit group of ISCO-08, the province, the language or the choice; of an employer its registration number in small letters. */
  readonly code: Scalars['String']['output'];
  /** Whether the text is a name of it, so that a page shows it as chosen. */
  readonly isSure: Scalars['Boolean']['output'];
  /** Its name, in your language. */
  readonly label: Scalars['String']['output'];
};

/** What a text may mean. */
export type ImportCandidates = {
  readonly __typename?: 'ImportCandidates';
  /** What fits best, at most five; of a column with a choice all of them. */
  readonly candidates: ReadonlyArray<ImportCandidate>;
  /** The column. */
  readonly column: Scalars['String']['output'];
  /** The text. */
  readonly text: Scalars['String']['output'];
};

/** An import that you may run, and its columns. */
export type ImportColumns = {
  readonly __typename?: 'ImportColumns';
  /** What its rows are. */
  readonly kind: ImportKind;
  /** The optional columns. */
  readonly optional: ReadonlyArray<Scalars['String']['output']>;
  /** The required columns. */
  readonly required: ReadonlyArray<Scalars['String']['output']>;
};

/** The result of an import. */
export type ImportCommitPayload = {
  readonly __typename?: 'ImportCommitPayload';
  /** The number of imported records of each kind. */
  readonly counts: ReadonlyArray<ImportCount>;
  /** When it was undone since, if the same request is repeated; null if it was not, and for shared data. */
  readonly undoneAt: Maybe<Scalars['DateTime']['output']>;
};

/** The number of records of one kind in an import. */
export type ImportCount = {
  readonly __typename?: 'ImportCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** What they are. */
  readonly kind: ImportEntryKind;
};

/** The result of a dry run: what the import would create, or its errors. It was rolled back. */
export type ImportDryRunPayload = {
  readonly __typename?: 'ImportDryRunPayload';
  /** How many rows have no error. */
  readonly cleanRows: Scalars['Int']['output'];
  /** How many of each kind would be imported; none if there is an error. */
  readonly counts: ReadonlyArray<ImportCount>;
  /** The result of the first fifty lines. */
  readonly entries: ReadonlyArray<ImportEntry>;
  /** The file as CSV with an additional column, errors, that names the errors of each row, for the first thousand errors; null if there is no error, if the file cannot be read as rows, or if it contains data that must not be in an import file. The column is ignored when the file is sent again. */
  readonly fileWithErrors: Maybe<Scalars['String']['output']>;
  /** Columns that this kind of import does not have; they are ignored. */
  readonly ignoredColumns: ReadonlyArray<Scalars['String']['output']>;
  /** The same as they are in the file, in the same order. */
  readonly ignoredHeadings: ReadonlyArray<Scalars['String']['output']>;
  /** Headings of the file that decisions of your institution translate. */
  readonly knownHeadings: ReadonlyArray<ImportKnownHeading>;
  /** Texts of the file that decisions of your institution translate, each once, the most frequent first, at most a thousand. */
  readonly knownTexts: ReadonlyArray<ImportKnownText>;
  /** Required columns that the file lacks. */
  readonly missingColumns: ReadonlyArray<Scalars['String']['output']>;
  /** How many errors it has. */
  readonly problemCount: Scalars['Int']['output'];
  /** The first two hundred errors, by their lines. */
  readonly problems: ReadonlyArray<ImportProblem>;
  /** What headings without a meaning may mean, by their words and cells. They are not read until the mapping says so; unknownTexts has the texts of these columns too. */
  readonly proposedHeadings: ReadonlyArray<ImportProposedHeading>;
  /** The columns that the file has. */
  readonly readColumns: ReadonlyArray<Scalars['String']['output']>;
  /** The rows with errors alone, in the same form; null if no row can be imported without them. */
  readonly refusedRows: Maybe<Scalars['String']['output']>;
  /** How many rows it has. */
  readonly rows: Scalars['Int']['output'];
  /** The file as CSV without the columns, names and texts that may not be stored; null if it has none of them. Such a text is replaced by a marker, with which its row is refused. */
  readonly safeFile: Maybe<Scalars['String']['output']>;
  /** The heading of the only column of names, if each name is read as the given name and an initial, because it may be the name on papers; otherwise null. */
  readonly shortenedColumn: Maybe<Scalars['String']['output']>;
  /** Texts of the file whose meaning is not known, each once, the most frequent first. */
  readonly unknownTexts: ReadonlyArray<ImportText>;
};

/** The records that one line of an import creates. */
export type ImportEntry = {
  readonly __typename?: 'ImportEntry';
  /** What it is. */
  readonly kind: ImportEntryKind;
  /** The line of the file. */
  readonly line: Scalars['Int']['output'];
  /** What the line calls it. */
  readonly name: Scalars['String']['output'];
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

/** What a heading of the file means. */
export type ImportHeadingInput = {
  /** The column; null if it is not read. */
  readonly column?: InputMaybe<Scalars['String']['input']>;
  /** Whether an earlier decision about the heading is withdrawn. It is removed when the file is imported. */
  readonly forget?: InputMaybe<Scalars['Boolean']['input']>;
  /** The heading as it is in the file. */
  readonly heading: Scalars['String']['input'];
};

/** A kind of import. */
export type ImportKind =
  /** Employers, one row for each of their sites. */
  | 'EMPLOYERS'
  /** Working profiles of trainees. */
  | 'TRAINEES'
  /** Vacancies and apprenticeships of registered employers. */
  | 'VACANCIES';

/** A heading of the file, and what your institution decided that it means. */
export type ImportKnownHeading = {
  readonly __typename?: 'ImportKnownHeading';
  /** The column; null if it is not read. */
  readonly column: Maybe<Scalars['String']['output']>;
  /** The heading by its name. */
  readonly heading: Scalars['String']['output'];
  /** Whether it was decided for an earlier file; otherwise with this request. */
  readonly isRemembered: Scalars['Boolean']['output'];
  /** The heading as it is in the file. */
  readonly typed: Scalars['String']['output'];
};

/** A text of a column, and what your institution decided that it means. */
export type ImportKnownText = {
  readonly __typename?: 'ImportKnownText';
  /** The code that it means; null if it is left out. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** The column. */
  readonly column: Scalars['String']['output'];
  /** Whether it was decided for an earlier file; otherwise with this request. */
  readonly isRemembered: Scalars['Boolean']['output'];
  /** The name of that code, in your language. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** How many rows have it. */
  readonly rows: Scalars['Int']['output'];
  /** The text as it is in the file. */
  readonly text: Scalars['String']['output'];
};

/** What was decided about the words of a file. It is remembered for your institution when the file is imported. */
export type ImportMappingInput = {
  /** Headings; one that is given two meanings is refused. */
  readonly headings?: InputMaybe<ReadonlyArray<ImportHeadingInput>>;
  /** Texts. */
  readonly texts?: InputMaybe<ReadonlyArray<ImportMeaningInput>>;
  /** Columns that the file lacks. */
  readonly values?: InputMaybe<ReadonlyArray<ImportValueInput>>;
};

/** What a text of a column means. */
export type ImportMeaningInput = {
  /** The code of the skill, or of the unit group of ISCO-08; null if the text is left out. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** The column. */
  readonly column: Scalars['String']['input'];
  /** Whether an earlier decision about the text is withdrawn: the text is unknown again. It is removed when the file is imported. */
  readonly forget?: InputMaybe<Scalars['Boolean']['input']>;
  /** The text as it is in the file. */
  readonly text: Scalars['String']['input'];
};

/** One cell, line or column that cannot be imported. */
export type ImportProblem = {
  readonly __typename?: 'ImportProblem';
  /** The column by its name; empty if the whole line is meant. */
  readonly column: Scalars['String']['output'];
  /** The heading of the column in the file, as typed; null if it has none. */
  readonly heading: Maybe<Scalars['String']['output']>;
  /** The bound that was crossed, what is allowed, or the line meant. */
  readonly limit: Maybe<Scalars['String']['output']>;
  /** The line of the file. */
  readonly line: Scalars['Int']['output'];
  /** What is wrong, in your language. */
  readonly message: Scalars['String']['output'];
  /** The error as a code. */
  readonly problem: ImportProblemCode;
  /** What to do about it, in your language. */
  readonly remedy: Scalars['String']['output'];
  /** The value; empty for a column that may identify a person. */
  readonly value: Scalars['String']['output'];
};

/** The kind of an error in an import. */
export type ImportProblemCode =
  /** It is registered already. */
  | 'ALREADY_EXISTS'
  /** It waits for the answer to a question of your institution for a skill. */
  | 'AWAITS_ANSWER'
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
  /** More years of practice than the birth date allows. */
  | 'MORE_THAN_AGE'
  /** It is more than the days and their hours have. */
  | 'MORE_THAN_SHIFTS'
  /** It is the name of several employers. */
  | 'NAMES_SEVERAL'
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
  /** The file is not text in UTF-8, UTF-16 or windows-1252. */
  | 'NOT_UTF_8'
  /** The file is not a workbook (.xlsx) that can be read. */
  | 'NOT_XLSX'
  /** It is neither yes nor no. */
  | 'NOT_YES_OR_NO'
  /** The employer provides it, so no one else pays for it. */
  | 'OFFERED_BY_EMPLOYER'
  /** The first line has fewer than two known columns, or clearly more columns of another kind of import, which the limit names. */
  | 'OTHER_FILE'
  /** It is valid for other days. */
  | 'OUTSIDE_PERIOD'
  /** It overlaps another one. */
  | 'OVERLAPS'
  /** Pay for each piece does not guarantee a minimum. */
  | 'PIECE_PAY'
  /** The learning plan is longer than the apprenticeship. */
  | 'PLAN_TOO_LONG'
  /** The column has identity or protection data. */
  | 'PROTECTED_COLUMN'
  /** The text tells of more than work. */
  | 'PROTECTED_TEXT'
  /** It occurs twice. */
  | 'REPEATED'
  /** The contract is shorter than the apprenticeship. */
  | 'SHORTER_THAN_APPRENTICESHIP'
  /** It is too much. */
  | 'TOO_BIG'
  /** It is easy to guess. */
  | 'TOO_EASY'
  /** The workbook unpacks to more than can be read. */
  | 'TOO_LARGE'
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
  /** Its columns of pay have several amounts, or one in another currency than the heading says. */
  | 'TWO_AMOUNTS'
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

/** A heading of the file, and the column that it may mean. */
export type ImportProposedHeading = {
  readonly __typename?: 'ImportProposedHeading';
  /** The column; working_hours for both times. */
  readonly column: Scalars['String']['output'];
  /** The heading by its name. */
  readonly heading: Scalars['String']['output'];
};

/** The import file has errors, so no row was imported. */
export type ImportRefused = Refusal & {
  readonly __typename?: 'ImportRefused';
  /** The machine-readable reason. */
  readonly code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
};

/** A text of a column whose meaning is not known. */
export type ImportText = {
  readonly __typename?: 'ImportText';
  /** The day on which your institution asked for a skill with these words; null if it did not, or has the answer. */
  readonly askedOn: Maybe<Scalars['LocalDate']['output']>;
  /** The column. */
  readonly column: Scalars['String']['output'];
  /** How many rows have it. */
  readonly rows: Scalars['Int']['output'];
  /** The text as it is in the file. */
  readonly text: Scalars['String']['output'];
};

/** A text of a column, and what it means if that was decided before. */
export type ImportTextInput = {
  /** The column, such as skills, job_preferences, home_province, languages or travel. */
  readonly column: Scalars['String']['input'];
  /** The text. */
  readonly text: Scalars['String']['input'];
};

/** The value of a column that the file lacks, for all rows. */
export type ImportValueInput = {
  /** The column. */
  readonly column: Scalars['String']['input'];
  /** The value, as it would be in the file. */
  readonly value: Scalars['String']['input'];
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

/** An answer to the question of an indicator. */
export type IndicatorAnswer =
  /** No. */
  | 'NO'
  /** Her pay day has not come; only about pay. */
  | 'NOT_PAY_DAY'
  /** She is not sure. */
  | 'NOT_SURE'
  /** She prefers not to answer. */
  | 'SKIP'
  /** Yes. */
  | 'YES';

/** One number of a report. */
export type IndicatorCell = {
  readonly __typename?: 'IndicatorCell';
  /** What it counts. */
  readonly definition: IndicatorDefinition;
  /** The cell that is its denominator. */
  readonly denominator: Maybe<Scalars['ID']['output']>;
  /** The disaggregation; null for the total. */
  readonly disaggregation: Maybe<Disaggregation>;
  /** Your institution's excluded persons and why; for totals only. Not published. */
  readonly exclusions: ReadonlyArray<IndicatorExclusion>;
  /** Its name, as in S7 or S7.AT_RISK. */
  readonly id: Scalars['ID']['output'];
  /** Whether the published number is withheld or shown as <11. */
  readonly isSuppressed: Scalars['Boolean']['output'];
  /** Its name in your language. */
  readonly label: Scalars['String']['output'];
  /** Whether you may open your institution's own number to its rows. */
  readonly mayOpenRows: Scalars['Boolean']['output'];
  /** Your institution's own, exactly; null while a worker counts it. */
  readonly ownValue: Maybe<Scalars['Int']['output']>;
  /** The cell with its provisional part. */
  readonly provisional: Maybe<Scalars['ID']['output']>;
  /** The published number of all institutions: a number, <11, or a dash if it is withheld. Null until a report of these days is published. */
  readonly publishedValue: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the ids of your institution's own rows that make it; null if the published number is withheld. */
  readonly rowsHash: Maybe<Scalars['String']['output']>;
  /** The grant's target at the time of publication; for totals only. */
  readonly target: Maybe<Scalars['Int']['output']>;
  /** The published number of all institutions, if it is not withheld. */
  readonly value: Maybe<Scalars['Int']['output']>;
};

/** What is to be counted in the background: a report, or the rows of one of its numbers. */
export type IndicatorCountInput = {
  /** The as-of instant; now if left out. Required for rows. */
  readonly asOf?: InputMaybe<Scalars['DateTime']['input']>;
  /** The number whose rows to count; all numbers if left out. */
  readonly cell?: InputMaybe<Scalars['ID']['input']>;
  /** The first day. */
  readonly from: Scalars['LocalDate']['input'];
  /** The grant. */
  readonly grantId: Scalars['ID']['input'];
  /** The last day. */
  readonly to: Scalars['LocalDate']['input'];
};

/** The answer of indicatorCount. */
export type IndicatorCountPayload = {
  readonly __typename?: 'IndicatorCountPayload';
  /** The calculation, new or in progress. */
  readonly calculation: Calculation;
};

/** Result of indicatorCount: the payload or a refusal. */
export type IndicatorCountResult = EditConflict | IndicatorCountPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TooManyCalculations;

/** The definition of an indicator. */
export type IndicatorDefinition = {
  readonly __typename?: 'IndicatorDefinition';
  /** The indicator that is its denominator. */
  readonly denominator: Maybe<Scalars['ID']['output']>;
  /** What never counts, in your language. */
  readonly excludes: Scalars['String']['output'];
  /** Its short name, as in S1. */
  readonly id: Scalars['ID']['output'];
  /** Its name in your language. */
  readonly label: Scalars['String']['output'];
  /** Which rows make the number, in your language. */
  readonly rule: Scalars['String']['output'];
  /** What it counts. */
  readonly unit: IndicatorUnit;
  /** Its version: a change of meaning is a new version. */
  readonly version: Scalars['Int']['output'];
};

/** The number of excluded persons, and why. */
export type IndicatorExclusion = {
  readonly __typename?: 'IndicatorExclusion';
  /** How many of your institution's own, exactly. */
  readonly ownValue: Scalars['Int']['output'];
  /** Why. */
  readonly reason: IndicatorExclusionReason;
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
  readonly from: Scalars['LocalDate']['input'];
  /** The grant. */
  readonly grantId: Scalars['ID']['input'];
  /** The last day. */
  readonly to: Scalars['LocalDate']['input'];
};

/** The answer of indicatorExport. */
export type IndicatorExportPayload = {
  readonly __typename?: 'IndicatorExportPayload';
  /** The report. */
  readonly report: IndicatorReport;
};

/** Result of indicatorExport: the payload or a refusal. */
export type IndicatorExportResult = IndicatorExportPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | ReauthenticationNeeded;

/** The days of a report that may be published. */
export type IndicatorPeriod = {
  readonly __typename?: 'IndicatorPeriod';
  /** The first day. */
  readonly from: Scalars['LocalDate']['output'];
  /** How long it is. */
  readonly length: IndicatorPeriodLength;
  /** The last day. */
  readonly to: Scalars['LocalDate']['output'];
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
  readonly __typename?: 'IndicatorPublication';
  /** The end of its as-of day: what was recorded later is not counted. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The donor, as named when it was published. */
  readonly donor: Scalars['String']['output'];
  /** The first day. */
  readonly from: Scalars['LocalDate']['output'];
  /** SHA-256 of everything that was published: numbers, versions of their definitions, targets, grant, period and as-of instant. */
  readonly hash: Scalars['String']['output'];
  /** The published report. */
  readonly id: Scalars['ID']['output'];
  /** How long its period is. */
  readonly length: IndicatorPeriodLength;
  /** When it was published. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** The title of the grant, as it was when it was published. */
  readonly title: Scalars['String']['output'];
  /** The last day. */
  readonly to: Scalars['LocalDate']['output'];
};

/** Which report to publish. */
export type IndicatorPublishInput = {
  /** The as-of day: it is over, and not before the last day of the period. What was recorded after its end is not counted. */
  readonly asOf: Scalars['LocalDate']['input'];
  /** The first day of the period. */
  readonly from: Scalars['LocalDate']['input'];
  /** The grant. */
  readonly grantId: Scalars['ID']['input'];
  /** The length of its period: one length for all periods of a grant, and the whole grant. */
  readonly length: IndicatorPeriodLength;
};

/** The answer of indicatorPublish. */
export type IndicatorPublishPayload = {
  readonly __typename?: 'IndicatorPublishPayload';
  /** The report; where these days were published before, the report that was published then. */
  readonly report: IndicatorReport;
};

/** Result of indicatorPublish: the payload or a refusal. */
export type IndicatorPublishResult = IndicatorPublishPayload | InvalidInput | KeyUsedForOtherRequest | NotCalculatedYet | NotFound | ReauthenticationNeeded | TooManyCalculations;

/** Your institution's own numbers of a grant in a period, as of an instant, with the published numbers of all institutions if there are any. */
export type IndicatorReport = {
  readonly __typename?: 'IndicatorReport';
  /** What was recorded later is not counted in your own numbers. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The numbers. */
  readonly cells: ReadonlyArray<IndicatorCell>;
  /** The progress of the worker that counts the institution's own numbers; null when they are ready. A published report is shown in the meantime. */
  readonly counting: Maybe<Calculation>;
  /** The first day. */
  readonly from: Scalars['LocalDate']['output'];
  /** The grant. */
  readonly grant: Grant;
  /** SHA-256 of the published report; null if there is none. */
  readonly hash: Maybe<Scalars['String']['output']>;
  /** Whether a worker counted the institution's own numbers in the background. */
  readonly isCalculated: Scalars['Boolean']['output'];
  /** The published report of exactly these days; null if there is none. */
  readonly publication: Maybe<IndicatorPublication>;
  /** The sums they keep. */
  readonly sums: ReadonlyArray<IndicatorSum>;
  /** The last day. */
  readonly to: Scalars['LocalDate']['output'];
};

/** Result of indicators: the report, the progress of the worker that counts it, or a refusal. */
export type IndicatorReportResult = Calculation | IndicatorReport | InvalidInput | NotFound;

/** A row of your institution that makes a number. */
export type IndicatorRow = {
  readonly __typename?: 'IndicatorRow';
  /** The day on which it counts. */
  readonly date: Scalars['LocalDate']['output'];
  /** The id of the counted row. */
  readonly id: Scalars['ID']['output'];
  /** The kind of row. */
  readonly kind: IndicatorRowKind;
  /** The code of the trainee it is about. */
  readonly traineeCode: Maybe<Scalars['String']['output']>;
};

/** A page of rows that make a number, by kind and id. */
export type IndicatorRowConnection = {
  readonly __typename?: 'IndicatorRowConnection';
  /** The rows. */
  readonly nodes: ReadonlyArray<IndicatorRow>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
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
  readonly __typename?: 'IndicatorSum';
  /** The cells it is the sum of. */
  readonly parts: ReadonlyArray<Scalars['ID']['output']>;
  /** The cell that is the sum. */
  readonly total: Scalars['ID']['output'];
};

/** What an indicator counts. */
export type IndicatorUnit =
  /** Institutions. */
  | 'INSTITUTION'
  /** Distinct persons. */
  | 'PERSON';

/** An institution that supports trainees. */
export type Institution = {
  readonly __typename?: 'Institution';
  /** Its short code. */
  readonly code: Scalars['String']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it maintains the shared data and adds partners. */
  readonly isSteward: Scalars['Boolean']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its name in Khmer. */
  readonly nameKm: Maybe<Scalars['String']['output']>;
};

/** The answer of institutionAdd. */
export type InstitutionAddPayload = {
  readonly __typename?: 'InstitutionAddPayload';
  /** The institution. */
  readonly institution: Institution;
};

/** Result of institutionAdd: the payload or a refusal. */
export type InstitutionAddResult = InstitutionAddPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | ReauthenticationNeeded;

/** A page of institutions, by name. */
export type InstitutionConnection = {
  readonly __typename?: 'InstitutionConnection';
  /** The institutions. */
  readonly nodes: ReadonlyArray<Institution>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** An institution that joins. */
export type InstitutionInput = {
  /** Its short code: 2 to 20 capital letters, digits and dashes. */
  readonly code: Scalars['String']['input'];
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Its name in Khmer. */
  readonly nameKm?: InputMaybe<Scalars['String']['input']>;
};

/** A referral of a person to another institution. */
export type InstitutionReferral = {
  readonly __typename?: 'InstitutionReferral';
  /** When it was answered. */
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** What you may do now. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** Until when it must be answered, or released after an answer. */
  readonly dueAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was closed. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** The institution that sends. */
  readonly from: Institution;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What is needed. */
  readonly need: ProgrammeKind;
  /** When it was offered. */
  readonly offeredAt: Maybe<Scalars['DateTime']['output']>;
  /** Who she is, while that may be read. */
  readonly released: Maybe<ReleasedIdentity>;
  /** When her identity was released. */
  readonly releasedAt: Maybe<Scalars['DateTime']['output']>;
  /** On which side you are. */
  readonly side: ReferralSide;
  /** Its state. */
  readonly state: InstitutionReferralState;
  /** The anonymous description; null if the referral closed without her joining. */
  readonly summary: Maybe<CodedSummary>;
  /** The receiving institution. */
  readonly to: Institution;
  /** Your own trainee: the one you referred, or the one you registered. */
  readonly trainee: Maybe<Trainee>;
  /** How soon. */
  readonly urgency: Urgency;
};

/** The answer of institutionReferralAccept. */
export type InstitutionReferralAcceptPayload = {
  readonly __typename?: 'InstitutionReferralAcceptPayload';
  /** The referral. */
  readonly institutionReferral: InstitutionReferral;
};

/** Result of institutionReferralAccept: the payload or a refusal. */
export type InstitutionReferralAcceptResult = InstitutionReferralAcceptPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** A page of referrals between institutions, newest first. */
export type InstitutionReferralConnection = {
  readonly __typename?: 'InstitutionReferralConnection';
  /** The referrals. */
  readonly nodes: ReadonlyArray<InstitutionReferral>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** The answer of institutionReferralDraft. */
export type InstitutionReferralDraftPayload = {
  readonly __typename?: 'InstitutionReferralDraftPayload';
  /** The referral. */
  readonly institutionReferral: InstitutionReferral;
};

/** Result of institutionReferralDraft: the payload or a refusal. */
export type InstitutionReferralDraftResult = AlreadyOpen | InstitutionReferralDraftPayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** The answer of institutionReferralFinish. */
export type InstitutionReferralFinishPayload = {
  readonly __typename?: 'InstitutionReferralFinishPayload';
  /** The referral. */
  readonly institutionReferral: InstitutionReferral;
};

/** Result of institutionReferralFinish: the payload or a refusal. */
export type InstitutionReferralFinishResult = InstitutionReferralFinishPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The trainee, the receiving institution and the purpose. */
export type InstitutionReferralInput = {
  /** What else is needed. */
  readonly alsoNeeds?: InputMaybe<ReadonlyArray<ProgrammeKind>>;
  /** What is needed. */
  readonly need: ProgrammeKind;
  /** The receiving institution. */
  readonly toInstitutionId: Scalars['ID']['input'];
  /** The trainee. */
  readonly traineeId: Scalars['ID']['input'];
  /** How soon. */
  readonly urgency: Urgency;
};

/** The answer of institutionReferralOffer. */
export type InstitutionReferralOfferPayload = {
  readonly __typename?: 'InstitutionReferralOfferPayload';
  /** The referral. */
  readonly institutionReferral: InstitutionReferral;
};

/** Result of institutionReferralOffer: the payload or a refusal. */
export type InstitutionReferralOfferResult = InstitutionReferralOfferPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The answer of institutionReferralReject. */
export type InstitutionReferralRejectPayload = {
  readonly __typename?: 'InstitutionReferralRejectPayload';
  /** The referral. */
  readonly institutionReferral: InstitutionReferral;
};

/** Result of institutionReferralReject: the payload or a refusal. */
export type InstitutionReferralRejectResult = InstitutionReferralRejectPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The answer of institutionReferralRelease. */
export type InstitutionReferralReleasePayload = {
  readonly __typename?: 'InstitutionReferralReleasePayload';
  /** The referral. */
  readonly institutionReferral: InstitutionReferral;
};

/** Result of institutionReferralRelease: the payload or a refusal. */
export type InstitutionReferralReleaseResult = InstitutionReferralReleasePayload | InvalidInput | KeyUsedForOtherRequest | NoConsent | NotFound | NotReady | ReauthenticationNeeded | TransitionNotAllowed;

/** The answer of institutionReferralRevoke. */
export type InstitutionReferralRevokePayload = {
  readonly __typename?: 'InstitutionReferralRevokePayload';
  /** The referral. */
  readonly institutionReferral: InstitutionReferral;
};

/** Result of institutionReferralRevoke: the payload or a refusal. */
export type InstitutionReferralRevokeResult = InstitutionReferralRevokePayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The trainee you registered. */
export type InstitutionReferralStartServiceInput = {
  /** Your own trainee. */
  readonly traineeId: Scalars['ID']['input'];
};

/** The answer of institutionReferralStartService. */
export type InstitutionReferralStartServicePayload = {
  readonly __typename?: 'InstitutionReferralStartServicePayload';
  /** The referral. */
  readonly institutionReferral: InstitutionReferral;
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
  readonly __typename?: 'Interview';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its result. */
  readonly outcome: Maybe<InterviewOutcome>;
  /** Where it is. */
  readonly place: Scalars['String']['output'];
  /** Times proposed. */
  readonly slots: ReadonlyArray<Scalars['DateTime']['output']>;
  /** The time agreed. */
  readonly startsAt: Maybe<Scalars['DateTime']['output']>;
  /** Its state. */
  readonly state: InterviewState;
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
  readonly __typename?: 'InvalidInput';
  /** The machine-readable reason. */
  readonly code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
  /** Every field that cannot be accepted. */
  readonly problems: ReadonlyArray<Problem>;
};

/** A job preference of hers. */
export type JobPreference = {
  readonly __typename?: 'JobPreference';
  /** Four digits of ISCO-08. */
  readonly iscoCode: Scalars['String']['output'];
  /** What the classification calls it. */
  readonly label: Scalars['String']['output'];
  /** 1 is the most preferred. */
  readonly rank: Scalars['Int']['output'];
};

/** A job preference of hers. */
export type JobPreferenceInput = {
  /** Four digits of ISCO-08. */
  readonly iscoCode: Scalars['String']['input'];
  /** 1 is the most preferred. */
  readonly rank: Scalars['Int']['input'];
};

/** This idempotency key was used before for another request. */
export type KeyUsedForOtherRequest = Refusal & {
  readonly __typename?: 'KeyUsedForOtherRequest';
  /** The machine-readable reason. */
  readonly code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
};

/** A kind of work, or a group of kinds. */
export type KindOfWork = {
  readonly __typename?: 'KindOfWork';
  /** Its first 1 to 4 digits in ISCO-08. */
  readonly iscoCode: Scalars['String']['output'];
  /** What the classification calls it. */
  readonly label: Scalars['String']['output'];
};

/** A language of the service. */
export type Language =
  /** English. */
  | 'EN'
  /** Khmer. */
  | 'KM';

/** A language and how well it is spoken, 1 to 4. */
export type LanguageLevel = {
  readonly __typename?: 'LanguageLevel';
  /** Two letters, as in km. */
  readonly language: Scalars['String']['output'];
  /** 1 some words, 2 simple talk, 3 at work, 4 fully. */
  readonly level: Scalars['Int']['output'];
};

/** A language and how well it is spoken. */
export type LanguageLevelInput = {
  /** Two letters, as in km. */
  readonly language: Scalars['String']['input'];
  /** 1 to 4. */
  readonly level: Scalars['Int']['input'];
};

/** Something that lapses. */
export type Lapse = {
  readonly __typename?: 'Lapse';
  /** Its last valid day. */
  readonly on: Scalars['LocalDate']['output'];
  /** What. */
  readonly what: LapseKind;
};

/** Whether something lapses in the next 14 days, or has lapsed. */
export type LapseFilter =
  /** It has lapsed. */
  | 'LAPSED'
  /** In the next 14 days. */
  | 'SOON';

/** What lapses. */
export type LapseKind =
  /** Her consent to matching or to contact. */
  | 'CONSENT'
  /** The confirmation of her contact methods. */
  | 'CONTACT'
  /** The review of her limits. */
  | 'LIMITS';

/** A rule that a vacancy breaks. */
export type LawProblem = {
  readonly __typename?: 'LawProblem';
  /** The rule as text. */
  readonly message: Scalars['String']['output'];
  /** The rule. */
  readonly rule: Scalars['String']['output'];
  /** Where the rule is written. */
  readonly source: Scalars['String']['output'];
};

/** How far an apprentice has come in her learning plan. */
export type LearningReview = {
  readonly __typename?: 'LearningReview';
  /** The day. */
  readonly heldOn: Scalars['LocalDate']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** A note. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Units of the plan she has reached. */
  readonly unitsReached: Scalars['Int']['output'];
};

/** A learning review. */
export type LearningReviewInput = {
  /** The day. */
  readonly heldOn: Scalars['String']['input'];
  /** A note. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Units of the plan she has reached. */
  readonly unitsReached: Scalars['Int']['input'];
};

/** The answer of learningReviewRecord. */
export type LearningReviewRecordPayload = {
  readonly __typename?: 'LearningReviewRecordPayload';
  /** As it is now. */
  readonly placement: Placement;
};

/** Result of learningReviewRecord: the payload or a refusal. */
export type LearningReviewRecordResult = InvalidInput | KeyUsedForOtherRequest | LearningReviewRecordPayload | NotFound | TransitionNotAllowed;

/** A unit of a learning plan. */
export type LearningUnit = {
  readonly __typename?: 'LearningUnit';
  /** The skill it leads to. */
  readonly skill: Maybe<Skill>;
  /** What is learnt. */
  readonly title: Scalars['String']['output'];
  /** How many weeks it takes. */
  readonly weeks: Scalars['Int']['output'];
};

/** Days on which a colleague is away, and who stands in. */
export type Leave = {
  readonly __typename?: 'Leave';
  /** Who is away. */
  readonly colleague: Colleague;
  /** The last day. */
  readonly endsOn: Scalars['LocalDate']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether you may end it. */
  readonly mayEnd: Scalars['Boolean']['output'];
  /** Who stands in; null if the team does. */
  readonly standIn: Maybe<Colleague>;
  /** The first day. */
  readonly startsOn: Scalars['LocalDate']['output'];
};

/** The answer of leaveEnd. */
export type LeaveEndPayload = {
  readonly __typename?: 'LeaveEndPayload';
  /** The leave as it ends now. */
  readonly leave: Leave;
};

/** Result of leaveEnd: the payload or a refusal. */
export type LeaveEndResult = InvalidInput | KeyUsedForOtherRequest | LeaveEndPayload | NotFound | TransitionNotAllowed;

/** Days on which someone is away. */
export type LeaveInput = {
  /** Who is away; you if left out. */
  readonly accountId?: InputMaybe<Scalars['ID']['input']>;
  /** The last day. */
  readonly endsOn: Scalars['LocalDate']['input'];
  /** Who stands in; the team if left out. */
  readonly standInId?: InputMaybe<Scalars['ID']['input']>;
  /** The first day, today or later. */
  readonly startsOn: Scalars['LocalDate']['input'];
};

/** The answer of leaveRecord. */
export type LeaveRecordPayload = {
  readonly __typename?: 'LeaveRecordPayload';
  /** The leave. */
  readonly leave: Leave;
  /** What you should know. */
  readonly warnings: ReadonlyArray<LeaveWarning>;
};

/** Result of leaveRecord: the payload or a refusal. */
export type LeaveRecordResult = InvalidInput | KeyUsedForOtherRequest | LeaveRecordPayload | NotFound;

/** What you should know about a leave that was recorded. */
export type LeaveWarning =
  /** On some of these days no safety lead is there. */
  | 'NO_SAFETY_LEAD'
  /** No one stands in: the work is in the team's queue. */
  | 'NO_STAND_IN';

/** A referral that a bulk action left out. */
export type LeftOutReferral = {
  readonly __typename?: 'LeftOutReferral';
  /** Her code; null if you may not see her. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Her name; null if you may not see her. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
};

/** A trainee whom a bulk action left out. */
export type LeftOutTrainee = {
  readonly __typename?: 'LeftOutTrainee';
  /** Her code; null if you may not see her. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Her name; null if you may not see her. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** Her id. */
  readonly id: Scalars['ID']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
};

/** A word that finds a skill. */
export type LexiconWord = {
  readonly __typename?: 'LexiconWord';
  /** When it was approved. */
  readonly approvedAt: Scalars['DateTime']['output'];
  /** How many employers picked it for a vacancy, for the steward; 0 below three. */
  readonly employers: Scalars['Int']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether your institution approved it. */
  readonly isOurs: Scalars['Boolean']['output'];
  /** Whether everybody finds the skill by it; otherwise your institution does. */
  readonly isShared: Scalars['Boolean']['output'];
  /** For how many people staff picked the skill after searching the word. */
  readonly people: Scalars['Int']['output'];
  /** The skill. */
  readonly skill: Skill;
  /** The word. */
  readonly word: Scalars['String']['output'];
};

/** A page of words. */
export type LexiconWordConnection = {
  readonly __typename?: 'LexiconWordConnection';
  /** The words. */
  readonly nodes: ReadonlyArray<LexiconWord>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A word for a skill. */
export type LexiconWordInput = {
  /** The skill. */
  readonly skillCode: Scalars['ID']['input'];
  /** The word, at most 60 characters in English or Khmer letters. */
  readonly word: Scalars['String']['input'];
};

/** One person's agreement to lift a hold. */
export type LiftAgreement = {
  readonly __typename?: 'LiftAgreement';
  /** When. */
  readonly agreedAt: Scalars['DateTime']['output'];
  /** Whether as safety lead. */
  readonly asSafetyLead: Scalars['Boolean']['output'];
  /** Who agreed. */
  readonly by: Maybe<Colleague>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** What the gates know of her limits, without reasons. */
export type Limits = {
  readonly __typename?: 'Limits';
  /** Whether her age is known. */
  readonly ageKnown: Scalars['Boolean']['output'];
  /** How many sites, employers, provinces and occupations are excluded. */
  readonly excludedCount: Scalars['Int']['output'];
  /** No alcohol. */
  readonly noAlcohol: Scalars['Boolean']['output'];
  /** No living at the workplace. */
  readonly noLiveIn: Scalars['Boolean']['output'];
  /** No work at night. */
  readonly noNight: Scalars['Boolean']['output'];
  /** When they were last reviewed with her. */
  readonly reviewedOn: Maybe<Scalars['LocalDate']['output']>;
};

/** Her limits, as the gates need them. */
export type LimitsInput = {
  /** Employers to avoid. */
  readonly excludedEmployers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Occupations to avoid, one to four digits of ISCO-08. */
  readonly excludedIsco?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Provinces to avoid. */
  readonly excludedProvinces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Sites to avoid. */
  readonly excludedSites?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** No alcohol. */
  readonly noAlcohol?: InputMaybe<Scalars['Boolean']['input']>;
  /** No living at the workplace. */
  readonly noLiveIn?: InputMaybe<Scalars['Boolean']['input']>;
  /** No work at night. */
  readonly noNight?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An apprenticeship agreement in a list of due work. */
export type ListedAgreement = {
  readonly __typename?: 'ListedAgreement';
  /** The trade. */
  readonly trade: Scalars['String']['output'];
};

/** A safety alert in a list of due work. */
export type ListedAlert = {
  readonly __typename?: 'ListedAlert';
  /** How severe it is. */
  readonly severity: AlertSeverity;
  /** Its state. */
  readonly state: AlertState;
};

/** A follow-up in a list of due work. */
export type ListedFollowUp = {
  readonly __typename?: 'ListedFollowUp';
  /** How often she was not reached. */
  readonly attempts: Scalars['Int']['output'];
  /** Its name, such as D14. */
  readonly code: Scalars['String']['output'];
  /** Its questions. */
  readonly form: FollowUpForm;
  /** Whether you have started to record it. */
  readonly hasDraft: Scalars['Boolean']['output'];
  /** Its state. */
  readonly state: FollowUpState;
};

/** A start in a list of due work. */
export type ListedStart = {
  readonly __typename?: 'ListedStart';
  /** When the employer confirmed it. */
  readonly confirmedByEmployerAt: Maybe<Scalars['DateTime']['output']>;
  /** When she confirmed it. */
  readonly confirmedByTraineeAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether she said that she did not start. */
  readonly isNoStartReported: Scalars['Boolean']['output'];
  /** The first day. */
  readonly startsOn: Scalars['LocalDate']['output'];
};

/** A trainee in a list of due work. Opening her record is logged apart. */
export type ListedTrainee = {
  readonly __typename?: 'ListedTrainee';
  /** Her code. */
  readonly code: Scalars['String']['output'];
  /** How staff reach her; null if the item is a colleague's, who has her number on her page. */
  readonly contactMethods: Maybe<ReadonlyArray<ContactMethod>>;
  /** The name she uses. */
  readonly displayName: Scalars['String']['output'];
  /** Her id. */
  readonly id: Scalars['ID']['output'];
  /** Her placement officer. */
  readonly placementOfficer: Maybe<Colleague>;
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

/** How staff and a trainee were in contact. */
export type LoggedWay =
  /** Staff called her. */
  | 'CALL'
  /** In person, such as at the office. */
  | 'IN_PERSON'
  /** A written message. */
  | 'MESSAGE'
  /** She called. */
  | 'SHE_CALLED'
  /** A visit to her. */
  | 'VISIT';

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
  readonly __typename?: 'Match';
  /** The last change that the ranking includes: it covers everything saved before your query. */
  readonly asOf: Scalars['Int']['output'];
  /** Where the score comes from. */
  readonly contributions: ReadonlyArray<Contribution>;
  /** How many of them she has at the required level. */
  readonly coveredSkills: Scalars['Int']['output'];
  /** Share of the required weight met at level, in percent. */
  readonly coversPercent: Scalars['Int']['output'];
  /** Hard rules that forbid the pair; empty when it is allowed. */
  readonly failedGates: ReadonlyArray<FailedGate>;
  /** What is short. */
  readonly gaps: ReadonlyArray<Gap>;
  /** How much of her is in it. Lists fold what is only also possible, and no notification announces it. */
  readonly matchClass: MatchClass;
  /** The scoring model. */
  readonly modelId: Scalars['String']['output'];
  /** Skills she has from which one that is short is near. */
  readonly nearMisses: ReadonlyArray<NearMiss>;
  /** How many more she nearly has: below the level, or a skill that the classification relates to it. */
  readonly nearlyCoveredSkills: Scalars['Int']['output'];
  /** Share of the required weight that she nearly covers, in percent. */
  readonly nearlyCoversPercent: Scalars['Int']['output'];
  /** What a month of this work pays, if its hours make it less than her minimum; otherwise null. */
  readonly payBelowMinimum: Maybe<MonthlyPay>;
  /** The rank of the vacancy among all that are possible for her, from 1; null if it is not possible for her. */
  readonly rank: Maybe<Scalars['Int']['output']>;
  /** How many vacancies are possible for her; null if this one is not. */
  readonly rankTotal: Maybe<Scalars['Int']['output']>;
  /** How many skills are required. */
  readonly requiredSkills: Scalars['Int']['output'];
  /** The integer score; the contributions add up to it. */
  readonly score: Scalars['Int']['output'];
  /** Skills that would improve the vacancy's rank for her, or make it possible; best rank first, at most five. None for a match that is only also possible. */
  readonly scoreGains: ReadonlyArray<ScoreGain>;
  /** How many of its seats are taken or have someone else on the way, of any institution; at most the number of seats. */
  readonly takenOrPendingSeats: Scalars['Int']['output'];
  /** The trainee. */
  readonly trainee: Trainee;
  /** Share of her skills that the work uses, in percent. */
  readonly usesPercent: Scalars['Int']['output'];
  /** The vacancy. */
  readonly vacancy: Vacancy;
};

/** How much of her is in a match, best first. */
export type MatchClass =
  /** No rule excludes it; nothing else speaks for it. */
  | 'ALSO_POSSIBLE'
  /** Less than a third, but at most two required skills are missing, and something is hers: a skill of the vacancy or the work she prefers. */
  | 'CLOSE'
  /** She covers at least a third of what is required, exactly or nearly. */
  | 'FITS';

/** Why a list has few suggestions: what the rules exclude, among the newest vacancies or trainees. */
export type MatchObstacles = {
  readonly __typename?: 'MatchObstacles';
  /** How many were examined. */
  readonly examined: Scalars['Int']['output'];
  /** Whether there are more than were examined. */
  readonly isPartial: Scalars['Boolean']['output'];
  /** How many no rule excludes. */
  readonly possible: Scalars['Int']['output'];
  /** The rules that exclude the others, at most five; first those that alone exclude most. */
  readonly rules: ReadonlyArray<ExcludingRule>;
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
  readonly __typename?: 'MessageResendPayload';
  /** The message, due again. */
  readonly delivery: Delivery;
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
  readonly __typename?: 'Money';
  /** A decimal number, as in 208.00. */
  readonly amount: Scalars['String']['output'];
  /** The currency. */
  readonly currency: Currency;
  /** The period or piece it is for. */
  readonly per: PayPeriod;
};

/** Pay for a period. */
export type MoneyInput = {
  /** A decimal number, as in 208.00. */
  readonly amount: Scalars['String']['input'];
  /** The currency. */
  readonly currency: Currency;
  /** The period or piece it is for. */
  readonly per: PayPeriod;
};

/** An amount of money for a month. */
export type MonthlyPay = {
  readonly __typename?: 'MonthlyPay';
  /** A decimal number. */
  readonly amount: Scalars['String']['output'];
  /** The currency. */
  readonly currency: Currency;
};

/** A sum a month. */
export type MonthlyPayInput = {
  /** A decimal number. */
  readonly amount: Scalars['String']['input'];
  /** The currency. */
  readonly currency: Currency;
};

/** What you can do. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Agrees, as the second person, to an administrator's request for an account; not allowed for the requester and the account's owner. */
  readonly accountRequestAgree: AccountRequestAgreeResult;
  /** Withdraws your request for an account. */
  readonly accountRequestCancel: AccountRequestCancelResult;
  /** Refuses it, as the second person. */
  readonly accountRequestRefuse: AccountRequestRefuseResult;
  /** Records that the agreement ended early. */
  readonly agreementBreak: AgreementBreakResult;
  /** Records that the apprenticeship is completed. */
  readonly agreementComplete: AgreementCompleteResult;
  /** Records that the apprenticeship became a job. */
  readonly agreementConvert: AgreementConvertResult;
  /** Records that an agreement was registered. */
  readonly agreementRegister: AgreementRegisterResult;
  /** Records that the training has started. */
  readonly agreementRun: AgreementRunResult;
  /** Records that an agreement was signed. */
  readonly agreementSign: AgreementSignResult;
  /** Records a step for her. */
  readonly alertAct: AlertActResult;
  /** Ends an alert that proved to be none. */
  readonly alertMarkUnfounded: AlertMarkUnfoundedResult;
  /** Opens a safety alert for what you saw or heard. */
  readonly alertOpen: AlertOpenResult;
  /** Opens an alert again. */
  readonly alertReopen: AlertReopenResult;
  /** Ends an alert. */
  readonly alertResolve: AlertResolveResult;
  /** Records her wishes. expectedVersion: the version of the alert you saw; refused if it has changed since. Not checked if left out. */
  readonly alertTriage: AlertTriageResult;
  /** Corrects the hours of a recorded lesson, or records that she was not there, within 30 days and while her enrolment is open. */
  readonly attendanceCorrect: AttendanceCorrectResult;
  /** Exports entries of the audit log, and logs who exported them. */
  readonly auditExport: AuditExportResult;
  /** Cancels a calculation of your institution that is not finished; its statement is stopped too. */
  readonly calculationCancel: CalculationCancelResult;
  /** Records a review of a partner. */
  readonly capacityReviewRecord: CapacityReviewRecordResult;
  /** Records support for a partner. */
  readonly capacitySupportRecord: CapacitySupportRecordResult;
  /** Hands over all trainees, all cases or all planned visits of one colleague to another, with the open follow-ups and tasks. A safety lead does it for anyone, others for their own trainees and visits. */
  readonly caseloadHandOver: CaseloadHandOverResult;
  /** Signs a colleague out everywhere. */
  readonly colleagueSessionsEnd: ColleagueSessionsEndResult;
  /** Changes a course; what it gave before stays. */
  readonly courseChange: CourseChangeResult;
  /** Adds a course. */
  readonly courseCreate: CourseCreateResult;
  /** Enrols a trainee in a course. */
  readonly courseEnrol: CourseEnrolResult;
  /** Adds an employer with its first site, for the steward institution. It passes the same vetting as any other. Its first user is invited by e-mail if an address is given, and becomes the owner. */
  readonly employerAdd: EmployerAddResult;
  /** Closes an employer permanently, with its vacancies, once its pipeline is empty; work that has started continues. */
  readonly employerClose: EmployerCloseResult;
  /** Declares your own tie to an employer or, as an institution administrator, a colleague's. */
  readonly employerDeclareTie: EmployerDeclareTieResult;
  /** Stops referrals of your institution to an employer. */
  readonly employerExclude: EmployerExcludeResult;
  /** Stops an employer everywhere at once. */
  readonly employerHold: EmployerHoldResult;
  /** Imports employers or vacancies, in one transaction. */
  readonly employerImportCommit: EmployerImportCommitResult;
  /** Dry run of an import of employers or vacancies: reports every error, or what it would create. Its rows are rolled back; the decisions in its mapping are remembered. */
  readonly employerImportDryRun: EmployerImportDryRunResult;
  /** Lets your institution refer to an employer again. */
  readonly employerInclude: EmployerIncludeResult;
  /** Invites the first user of an employer that has neither a user nor an open invitation. */
  readonly employerInvite: EmployerInviteResult;
  /** Reinstates a suspended employer. */
  readonly employerReinstate: EmployerReinstateResult;
  /** Ends a tie that you declared yourself or, as an institution administrator, a colleague's. */
  readonly employerRemoveTie: EmployerRemoveTieResult;
  /** Suspends an employer until it is reinstated: no trainee can advance towards it, and open records there stay open. */
  readonly employerSuspend: EmployerSuspendResult;
  /** Saves a view of the list of employers for you; one of the same name is replaced. */
  readonly employerViewSave: EmployerViewSaveResult;
  /** Exports a list of employers. The reason, the view and the number of rows are logged. */
  readonly employersExport: EmployersExportResult;
  /** Records her attendance on a day. */
  readonly enrolmentAttend: EnrolmentAttendResult;
  /** Records the result of a course; completing it adds its skills. */
  readonly enrolmentComplete: EnrolmentCompleteResult;
  /** Resumes an interrupted course. */
  readonly enrolmentResume: EnrolmentResumeResult;
  /** Interrupts a course for her. */
  readonly enrolmentSuspend: EnrolmentSuspendResult;
  /** Records that she left a course before its end. */
  readonly enrolmentWithdraw: EnrolmentWithdrawResult;
  /** Records that she was not reached. */
  readonly followUpAttempt: FollowUpAttemptResult;
  /** Gives up a follow-up, with the reason. */
  readonly followUpClose: FollowUpCloseResult;
  /** Replaces a wrong record; the id is the record's. */
  readonly followUpCorrect: FollowUpCorrectResult;
  /** Discards your draft of a contact. */
  readonly followUpDraftDiscard: FollowUpDraftDiscardResult;
  /** Saves your draft of a contact; no other user reads it and it does not count yet. */
  readonly followUpDraftSave: FollowUpDraftSaveResult;
  /** Records her answers; the id is a follow-up's, or a placement's for an unplanned contact. */
  readonly followUpRecord: FollowUpRecordResult;
  /** Takes over a due follow-up of a colleague or of the team; expectedAssigneeId: who had it when you saw it. */
  readonly followUpTakeOver: FollowUpTakeOverResult;
  /** Adds or changes a grant; for the steward. */
  readonly grantSave: GrantSaveResult;
  /** Adds a missing attendee. */
  readonly groupSessionAddAttendee: GroupSessionAddAttendeeResult;
  /** Records a group session and all attendees in one transaction. */
  readonly groupSessionRecord: GroupSessionRecordResult;
  /** Removes an attendee who was not there. */
  readonly groupSessionRemoveAttendee: GroupSessionRemoveAttendeeResult;
  /** Agrees to lift a hold; it is lifted when two people agree, one of them the safety lead. */
  readonly holdAgreeToLift: HoldAgreeToLiftResult;
  /** Counts a report, or the rows of one of its numbers, in the background; joins an equal count in progress. */
  readonly indicatorCount: IndicatorCountResult;
  /** Exports a published report, and logs who exported it with its content hash. */
  readonly indicatorExport: IndicatorExportResult;
  /** Publishes a report of a grant, once and permanently; for the steward. If the days are published already, it returns the existing report. */
  readonly indicatorPublish: IndicatorPublishResult;
  /** Adds a partner institution. */
  readonly institutionAdd: InstitutionAddResult;
  /** Accepts a referral for your institution. */
  readonly institutionReferralAccept: InstitutionReferralAcceptResult;
  /** Prepares a referral to an institution, which cannot see it yet. */
  readonly institutionReferralDraft: InstitutionReferralDraftResult;
  /** Records that the service is completed. */
  readonly institutionReferralFinish: InstitutionReferralFinishResult;
  /** Offers it without saying who it is. */
  readonly institutionReferralOffer: InstitutionReferralOfferResult;
  /** Declines a referral for your institution. */
  readonly institutionReferralReject: InstitutionReferralRejectResult;
  /** Releases her identity to the institution that accepted, with her consent that names it. */
  readonly institutionReferralRelease: InstitutionReferralReleaseResult;
  /** Revokes a referral to an institution. */
  readonly institutionReferralRevoke: InstitutionReferralRevokeResult;
  /** Records that your service has started, with the trainee you registered. */
  readonly institutionReferralStartService: InstitutionReferralStartServiceResult;
  /** Records a learning review of a placement. */
  readonly learningReviewRecord: LearningReviewRecordResult;
  /** Ends a leave early: yesterday was its last day, or it is cancelled if it began today or later. */
  readonly leaveEnd: LeaveEndResult;
  /** Records a leave: yours, or for who administers accounts that of a colleague. */
  readonly leaveRecord: LeaveRecordResult;
  /** Sends a parked mail to staff or an employer again. */
  readonly messageResend: MessageResendResult;
  /** Records that an offer was explained to her and that she repeated it; refused if the work starts before she has had a day to think. */
  readonly offerExplain: OfferExplainResult;
  /** Changes your password; every other session of yours ends. */
  readonly passwordChange: PasswordChangeResult;
  /** Records that she never started. */
  readonly placementCancel: PlacementCancelResult;
  /** Takes back an end that was recorded by mistake, within 30 days: her work, her agreement and the employer's check-ins continue. */
  readonly placementCorrectEnd: PlacementCorrectEndResult;
  /** Records the end of work that had started. */
  readonly placementEnd: PlacementEndResult;
  /** Records that she was reached again. */
  readonly placementMarkReachable: PlacementMarkReachableResult;
  /** Records that she cannot be reached. */
  readonly placementMarkUnreachable: PlacementMarkUnreachableResult;
  /** Records the terms of a contract or a first pay. */
  readonly placementRecordTerms: PlacementRecordTermsResult;
  /** Moves a planned start to another day. */
  readonly placementRescheduleStart: PlacementRescheduleStartResult;
  /** Saves a view of the list of placements for you; one of the same name is replaced. */
  readonly placementViewSave: PlacementViewSaveResult;
  /** Exports a list of placements. The reason, the view and the number of rows are logged. */
  readonly placementsExport: PlacementsExportResult;
  /** Closes an entry of the directory. */
  readonly programmeClose: ProgrammeCloseResult;
  /** Saves an entry of the directory; without an id, a new one. */
  readonly programmeSave: ProgrammeSaveResult;
  /** Re-authenticates with your password and a new code: for five minutes you may use operations that require it. */
  readonly reauthenticate: ReauthenticateResult;
  /** Asks her. */
  readonly referralAsk: ReferralAskResult;
  /** Proposes a vacancy for a trainee. */
  readonly referralPropose: ReferralProposeResult;
  /** Reminds the trainee of a question she has not answered, at most once a day. */
  readonly referralRemind: ReferralRemindResult;
  /** Sends her card to the employer after she agreed. */
  readonly referralSend: ReferralSendResult;
  /** Saves a view of the list of referrals for you; one of the same name is replaced. */
  readonly referralViewSave: ReferralViewSaveResult;
  /** Withdraws a referral. */
  readonly referralWithdraw: ReferralWithdrawResult;
  /** Asks about each of the selected referrals, as referralAsk does; those that cannot be asked about are left out and named. */
  readonly referralsAsk: ReferralsAskResult;
  /** Exports a list of referrals. The reason, the view and the number of rows are logged. */
  readonly referralsExport: ReferralsExportResult;
  /** Reminds of each of the selected referrals, as referralRemind does; those that cannot be reminded of are left out and named. */
  readonly referralsRemind: ReferralsRemindResult;
  /** Sends each of the selected referrals, as referralSend does; those that cannot be sent are left out and named. */
  readonly referralsSend: ReferralsSendResult;
  /** Deletes a view that you saved. */
  readonly savedViewDelete: SavedViewDeleteResult;
  /** Records its end. */
  readonly selfEmploymentEnd: SelfEmploymentEndResult;
  /** Records her self-employment. */
  readonly selfEmploymentStart: SelfEmploymentStartResult;
  /** Records its verification. */
  readonly selfEmploymentVerify: SelfEmploymentVerifyResult;
  /** Records a service for one trainee. */
  readonly serviceRecord: ServiceRecordResult;
  /** Voids a record made by mistake; it stays stored and is not counted. */
  readonly serviceVoid: ServiceVoidResult;
  /** Ends one of your sessions. */
  readonly sessionEnd: SessionEndResult;
  /** Extends your session by the idle limit, but never beyond its absolute limit. */
  readonly sessionExtend: SessionExtendResult;
  /** Signs you out everywhere, here too. */
  readonly sessionsEndAll: SessionsEndAllResult;
  /** Signs in. */
  readonly signIn: SignInResult;
  /** Ends your session. */
  readonly signOut: SignOutResult;
  /** Adds a skill that ESCO lacks; for the steward institution. */
  readonly skillAddLocal: SkillAddLocalResult;
  /** Adds the skill of an answer to the trainee for whom it was requested; the answer is then no longer due. */
  readonly skillAnswerAdd: SkillAnswerAddResult;
  /** Records that you have read the answer to a question: it is no longer due. */
  readonly skillAnswerSeen: SkillAnswerSeenResult;
  /** None of the skills found fits: keeps the words as a question to the steward, once. Numbers, names and words that tell of more than work are not kept. */
  readonly skillAsk: SkillAskResult;
  /** Adds a label to a skill, in Khmer or English. */
  readonly skillLabelAdd: SkillLabelAddResult;
  /** Removes a label that the service added. */
  readonly skillLabelRemove: SkillLabelRemoveResult;
  /** Answers a question with a skill, which its words then find, or `word` in their place. */
  readonly skillQuestionAnswer: SkillQuestionAnswerResult;
  /** Answers a question with a new local skill, which its words then find; for the steward institution. */
  readonly skillQuestionAnswerLocal: SkillQuestionAnswerLocalResult;
  /** Closes a question without a skill. */
  readonly skillQuestionDismiss: SkillQuestionDismissResult;
  /** Retires a local skill: it stays where it is referenced. */
  readonly skillRetireLocal: SkillRetireLocalResult;
  /** Counts in the background which skills would unlock most; joins an equal count in progress. */
  readonly skillsInDemandCount: SkillsInDemandCountResult;
  /** Opens an account for a member of staff, of your institution or, for the steward, of any. */
  readonly staffAccountAdd: StaffAccountAddResult;
  /** Changes the roles of a colleague; no one can change their own, and the last institution administrator cannot be removed. */
  readonly staffAccountChangeRoles: StaffAccountChangeRolesResult;
  /** Closes a colleague's account or yours: signed out everywhere at once. Not the last institution administrator's. */
  readonly staffAccountClose: StaffAccountCloseResult;
  /** Issues a new password, second factor and recovery codes to a colleague who lost them; the old ones become invalid, and all sessions of the colleague end. */
  readonly staffAccountReplaceCredentials: StaffAccountReplaceCredentialsResult;
  /** Records the day she left. */
  readonly stayEnd: StayEndResult;
  /** Records a shelter stay. */
  readonly stayStart: StayStartResult;
  /** Voids a stay recorded by mistake; it stays stored and is not counted. */
  readonly stayVoid: StayVoidResult;
  /** Marks a task as done; one to reach her with everything up to the newest event that you saw, or with all of it. */
  readonly taskFinish: TaskFinishResult;
  /** Opens a task again that was marked as done by mistake, within 30 days. */
  readonly taskReopen: TaskReopenResult;
  /** Assigns an open task to you. If someone else than `expectedAssigneeId` has it now, nothing changes and the answer names the colleague. */
  readonly taskTakeOver: TaskTakeOverResult;
  /** Anonymises a trainee who has left, permanently: her identity and all text about her are erased, counted rows stay. */
  readonly traineeAnonymise: TraineeAnonymiseResult;
  /** Names her case worker. */
  readonly traineeAssignCaseWorker: TraineeAssignCaseWorkerResult;
  /** Blocks a contact method; no message uses it from then on. */
  readonly traineeBlockContact: TraineeBlockContactResult;
  /** Replaces her working profile. expectedVersion: the version you saw; refused if it has changed since. Not checked if left out. */
  readonly traineeChange: TraineeChangeResult;
  /** Takes back an exit that was recorded by mistake, within 30 days. Referrals that ended with it stay ended. */
  readonly traineeCorrectExit: TraineeCorrectExitResult;
  /** Issues an access code and a first PIN. */
  readonly traineeCreateAccess: TraineeCreateAccessResult;
  /** Records her exit from the programme and ends everything in her pipeline; contact after a start continues. */
  readonly traineeExit: TraineeExitResult;
  /** Imports working profiles into your institution, in one transaction. */
  readonly traineeImportCommit: TraineeImportCommitResult;
  /** Dry run of an import of working profiles: reports every error, or what it would create. Its rows are rolled back; the decisions in its mapping are remembered. */
  readonly traineeImportDryRun: TraineeImportDryRunResult;
  /** Undoes an import of working profiles within a day: all its trainees are deleted, or none if there are records about one of them since. */
  readonly traineeImportUndo: TraineeImportUndoResult;
  /** Logs a contact with a trainee, of now or of the last 30 days. One that failed also counts as an attempt of the follow-up it names. */
  readonly traineeLogContact: TraineeLogContactResult;
  /** Marks her as job-ready. */
  readonly traineeMakeJobReady: TraineeMakeJobReadyResult;
  /** Starts her preparation. */
  readonly traineePrepare: TraineePrepareResult;
  /** Records a consent. */
  readonly traineeRecordConsent: TraineeRecordConsentResult;
  /** Records that she declined a consent. */
  readonly traineeRecordConsentRefusal: TraineeRecordConsentRefusalResult;
  /** Registers a trainee with her working profile. */
  readonly traineeRegister: TraineeRegisterResult;
  /** Unlocks her account with a new first PIN, after five wrong attempts or when she has lost hers; all its sessions end. */
  readonly traineeResetAccess: TraineeResetAccessResult;
  /** Saves both halves of her protected record, or one; both or none. expectedVersion: as in traineeSetIdentity. */
  readonly traineeSaveProtectedRecord: TraineeSaveProtectedRecordResult;
  /** Saves a contact method. */
  readonly traineeSetContact: TraineeSetContactResult;
  /** Sets the grant that pays for her services from now on; none if left out. */
  readonly traineeSetGrant: TraineeSetGrantResult;
  /** Saves her identity in the protected store. expectedVersion: the version you saw, empty if there was no record; refused if it has changed since. Not checked if left out. */
  readonly traineeSetIdentity: TraineeSetIdentityResult;
  /** Records her limits after a review with her. expectedVersion: the version you saw; refused if it has changed since. Not checked if left out. */
  readonly traineeSetLimits: TraineeSetLimitsResult;
  /** Saves her protection in the protected store. expectedVersion: as in traineeSetIdentity; both halves share one version. */
  readonly traineeSetProtection: TraineeSetProtectionResult;
  /** Unblocks a contact method, once it has been verified again. */
  readonly traineeUnblockContact: TraineeUnblockContactResult;
  /** Records that a contact method was verified with her today. */
  readonly traineeVerifyContact: TraineeVerifyContactResult;
  /** Saves a view of the list of trainees for you; one of the same name is replaced. */
  readonly traineeViewSave: TraineeViewSaveResult;
  /** Assigns a placement officer, a case worker or both to one or more trainees: all or none. A placement officer hands over her own trainees or takes unassigned ones; a safety lead can reassign any. */
  readonly traineesAssign: TraineesAssignResult;
  /** Enrols each of the selected trainees in a course, as courseEnrol does; those who cannot be enrolled are left out and named. */
  readonly traineesEnrol: TraineesEnrolResult;
  /** Exports a list of trainees. The reason, the view and the number of rows are logged. */
  readonly traineesExport: TraineesExportResult;
  /** Assigns each of the selected trainees, as traineesAssign does; those who cannot be assigned are left out and named. */
  readonly traineesHandOver: TraineesHandOverResult;
  /** Undoes acts of your own within ten seconds, all or none, while no message about them has left and no one has acted on them. keys: the idempotency keys that the acts were sent with. */
  readonly undo: UndoResult;
  /** Exports a list of vacancies. The reason, the view and the number of rows are logged. */
  readonly vacanciesExport: VacanciesExportResult;
  /** Approves a submitted vacancy. */
  readonly vacancyApprove: VacancyApproveResult;
  /** Opens an approved vacancy. */
  readonly vacancyOpen: VacancyOpenResult;
  /** Returns a submitted vacancy with remarks. */
  readonly vacancyReturn: VacancyReturnResult;
  /** Saves a view of the list of vacancies for you; one of the same name is replaced. */
  readonly vacancyViewSave: VacancyViewSaveResult;
  /** Records your decision; it takes effect when a second person agrees, and until then you can replace it. */
  readonly vettingDecide: VettingDecideResult;
  /** Prepares a draft of a visit for a device without a network. It is valid for 24 hours; a later one of yours replaces it. */
  readonly vettingDraftPrepare: VettingDraftPrepareResult;
  /** Takes over site facts from a draft on a device. What somebody changed in the meantime is returned, and not taken over. */
  readonly vettingDraftSync: VettingDraftSyncResult;
  /** Adds a photo of the site to a visit: its visitors, from the day of the visit until it is submitted. */
  readonly vettingPhotoAdd: VettingPhotoAddResult;
  /** Removes a photo of a visit: its visitors, until the first person has decided. */
  readonly vettingPhotoRemove: VettingPhotoRemoveResult;
  /** Plans a visit to a site. */
  readonly vettingPlan: VettingPlanResult;
  /** Records what a visit found. */
  readonly vettingRecordVisit: VettingRecordVisitResult;
  /** Ends a vetting before its time. */
  readonly vettingRevoke: VettingRevokeResult;
  /** Submits a vetting to the two deciders. */
  readonly vettingSubmit: VettingSubmitResult;
  /** Puts a word for a skill into the search. */
  readonly wordApprove: WordApproveResult;
  /** Keeps a word for a skill out of the search, or takes it out again. */
  readonly wordReject: WordRejectResult;
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
export type MutationAttendanceCorrectArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: AttendanceCorrectInput;
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
export type MutationCaseloadHandOverArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: CaseloadHandOverInput;
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
export type MutationEmployerAddArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: EmployerAddInput;
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
export type MutationEmployerInviteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: EmployerInviteInput;
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
export type MutationEmployerViewSaveArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: EmployerViewInput;
};


/** What you can do. */
export type MutationEmployersExportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: EmployersExportInput;
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
export type MutationFollowUpTakeOverArgs = {
  expectedAssigneeId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
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
export type MutationLeaveEndArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationLeaveRecordArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: LeaveInput;
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
export type MutationPlacementCorrectEndArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: ReasonInput;
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
export type MutationPlacementViewSaveArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: PlacementViewInput;
};


/** What you can do. */
export type MutationPlacementsExportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: PlacementsExportInput;
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
export type MutationReferralRemindArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationReferralSendArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationReferralViewSaveArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: ReferralViewInput;
};


/** What you can do. */
export type MutationReferralWithdrawArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationReferralsAskArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: ReferralsSelectedInput;
};


/** What you can do. */
export type MutationReferralsExportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: ReferralsExportInput;
};


/** What you can do. */
export type MutationReferralsRemindArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: ReferralsSelectedInput;
};


/** What you can do. */
export type MutationReferralsSendArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: ReferralsSelectedInput;
};


/** What you can do. */
export type MutationSavedViewDeleteArgs = {
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
export type MutationSkillAnswerAddArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationSkillAnswerSeenArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationSkillAskArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: SkillAskInput;
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
export type MutationSkillQuestionAnswerArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  skillCode: Scalars['ID']['input'];
  word?: InputMaybe<Scalars['String']['input']>;
};


/** What you can do. */
export type MutationSkillQuestionAnswerLocalArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: SkillAddLocalInput;
};


/** What you can do. */
export type MutationSkillQuestionDismissArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
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
export type MutationTaskReopenArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: ReasonInput;
};


/** What you can do. */
export type MutationTaskTakeOverArgs = {
  expectedAssigneeId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
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
export type MutationTraineeCorrectExitArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: ReasonInput;
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
export type MutationTraineeLogContactArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: ContactLogInput;
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
export type MutationTraineeSaveProtectedRecordArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: ProtectedRecordInput;
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
export type MutationTraineeViewSaveArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: TraineeViewInput;
};


/** What you can do. */
export type MutationTraineesAssignArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: TraineesAssignInput;
};


/** What you can do. */
export type MutationTraineesEnrolArgs = {
  courseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: TraineesEnrolInput;
};


/** What you can do. */
export type MutationTraineesExportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: TraineesExportInput;
};


/** What you can do. */
export type MutationTraineesHandOverArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: TraineesHandOverInput;
};


/** What you can do. */
export type MutationUndoArgs = {
  idempotencyKey: Scalars['ID']['input'];
  keys: ReadonlyArray<Scalars['ID']['input']>;
};


/** What you can do. */
export type MutationVacanciesExportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: VacanciesExportInput;
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
export type MutationVacancyViewSaveArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: VacancyViewInput;
};


/** What you can do. */
export type MutationVettingDecideArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: VettingDecideInput;
};


/** What you can do. */
export type MutationVettingDraftPrepareArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationVettingDraftSyncArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: VettingDraftInput;
};


/** What you can do. */
export type MutationVettingPhotoAddArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: VettingPhotoInput;
};


/** What you can do. */
export type MutationVettingPhotoRemoveArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
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


/** What you can do. */
export type MutationWordApproveArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: LexiconWordInput;
};


/** What you can do. */
export type MutationWordRejectArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: LexiconWordInput;
};

/** One of your sessions. */
export type MySession = {
  readonly __typename?: 'MySession';
  /** The device or program of the session. */
  readonly device: DeviceKind;
  /** When it expires without activity. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is the current session. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** When you signed in. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** When something was last done in it. */
  readonly usedAt: Scalars['DateTime']['output'];
};

/** A skill she has from which one that is short is near. */
export type NearMiss = {
  readonly __typename?: 'NearMiss';
  /** How near, in percent. */
  readonly creditPercent: Scalars['Int']['output'];
  /** The skill she has. */
  readonly have: Skill;
  /** Why one leads to the other. */
  readonly reason: Scalars['String']['output'];
  /** The skill that is short. */
  readonly want: Skill;
};

/** Your new-match notification of one day: newly opened vacancies that match trainees in your care. A vacancy matches a trainee if no rule excludes her, it fits her, and she covers at least half of the required skills. */
export type NewMatchNotification = {
  readonly __typename?: 'NewMatchNotification';
  /** Its id, which is the subject of the notification. */
  readonly id: Scalars['ID']['output'];
  /** The day. */
  readonly notifiedOn: Scalars['LocalDate']['output'];
  /** The number of trainees they match together, each counted once. */
  readonly people: Scalars['Int']['output'];
  /** The vacancies, those with most matching trainees first. */
  readonly vacancies: ReadonlyArray<NewlyMatchingVacancy>;
};

/** A newly opened vacancy that matches trainees in your care. */
export type NewlyMatchingVacancy = {
  readonly __typename?: 'NewlyMatchingVacancy';
  /** How many of them it fits. */
  readonly people: Scalars['Int']['output'];
  /** The vacancy. */
  readonly vacancy: Vacancy;
};

/** There is no valid consent for this. */
export type NoConsent = Refusal & {
  readonly __typename?: 'NoConsent';
  /** The machine-readable reason. */
  readonly code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
};

/** Every seat of the vacancy is taken. */
export type NoSeatLeft = Refusal & {
  readonly __typename?: 'NoSeatLeft';
  /** The machine-readable reason. */
  readonly code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
};

/** Refused for now: the numbers are counted in the background first. */
export type NotCalculatedYet = Refusal & {
  readonly __typename?: 'NotCalculatedYet';
  /** The machine-readable reason. */
  readonly code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
};

/** The site has no valid vetting for the day the work starts. */
export type NotCleared = Refusal & {
  readonly __typename?: 'NotCleared';
  /** The machine-readable reason. */
  readonly code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
};

/** No record has this id, or none that you may see. */
export type NotFound = Refusal & {
  readonly __typename?: 'NotFound';
  /** The machine-readable reason. */
  readonly code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
};

/** A precondition is missing. */
export type NotReady = Refusal & {
  readonly __typename?: 'NotReady';
  /** The machine-readable reason. */
  readonly code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
  /** Codes of what is missing. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
};

/** A message to you inside the service. */
export type Notice = {
  readonly __typename?: 'Notice';
  /** When it was written. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What kind of news it is. */
  readonly kind: Scalars['String']['output'];
  /** What it is about. */
  readonly subjectId: Scalars['ID']['output'];
  /** The news in your language, in neutral words. */
  readonly text: Scalars['String']['output'];
};

/** A page of notices, newest first. */
export type NoticeConnection = {
  readonly __typename?: 'NoticeConnection';
  /** The notices. */
  readonly nodes: ReadonlyArray<Notice>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** An occupation of the ESCO classification. */
export type Occupation = {
  readonly __typename?: 'Occupation';
  /** The ESCO identifier. */
  readonly code: Scalars['ID']['output'];
  /** Four digits of ISCO-08. */
  readonly iscoCode: Scalars['String']['output'];
  /** The name of its unit group, followed by its own if that says more: _Bartenders (barista)_. In Khmer for Khmer readers, if a Khmer name is known. */
  readonly label: Scalars['String']['output'];
};

/** An offer. */
export type Offer = {
  readonly __typename?: 'Offer';
  /** Until when it can be answered. */
  readonly answerBy: Scalars['DateTime']['output'];
  /** What you may do now. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** When her time to think ends. */
  readonly coolingOffUntil: Maybe<Scalars['DateTime']['output']>;
  /** When she accepted or declined. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** The differences from the vacancy. */
  readonly differences: ReadonlyArray<TermDifference>;
  /** When it was explained. */
  readonly explainedAt: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it waits because its employer is on hold. */
  readonly isOnHold: Scalars['Boolean']['output'];
  /** The referral it follows. */
  readonly referral: Referral;
  /** Its state. */
  readonly state: OfferState;
  /** Its terms. */
  readonly terms: Terms;
  /** Who withdrew it; null if it was not withdrawn or this is not known. */
  readonly withdrawnBy: Maybe<WithdrawnBy>;
};

/** The explanation of an offer: she repeated each of these in her own words. */
export type OfferExplainInput = {
  /** She repeated whom to contact. */
  readonly contactPerson: Scalars['Boolean']['input'];
  /** She repeated the hours. */
  readonly hours: Scalars['Boolean']['input'];
  /** The language it was explained in. */
  readonly language: Language;
  /** She repeated the pay. */
  readonly pay: Scalars['Boolean']['input'];
  /** She repeated the workplace. */
  readonly place: Scalars['Boolean']['input'];
};

/** The answer of offerExplain. */
export type OfferExplainPayload = {
  readonly __typename?: 'OfferExplainPayload';
  /** The offer. */
  readonly offer: Offer;
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

/** With or without open vacancies. */
export type OpenVacancyFilter =
  /** With an open vacancy. */
  | 'WITH'
  /** Without one. */
  | 'WITHOUT';

/** How much of one kind an account is responsible for. */
export type OutstandingWork = {
  readonly __typename?: 'OutstandingWork';
  /** How much of it. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: OutstandingWorkKind;
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
  readonly __typename?: 'PageInfo';
  /** Pass it as after to get the next page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** A new password of your own. */
export type PasswordChangeInput = {
  /** A password of 12 to 128 characters that is not easy to guess. */
  readonly secret: Scalars['String']['input'];
};

/** The answer of passwordChange. */
export type PasswordChangePayload = {
  readonly __typename?: 'PasswordChangePayload';
  /** True when the new password is valid; only this session stays open. */
  readonly changed: Scalars['Boolean']['output'];
};

/** Result of passwordChange: the payload or a refusal. */
export type PasswordChangeResult = InvalidInput | KeyUsedForOtherRequest | PasswordChangePayload | ReauthenticationNeeded;

/** A kind of work that somebody's words mention. */
export type PastWork = {
  readonly __typename?: 'PastWork';
  /** The level from 1 to 3 that the words show by time and frequency; null if they name neither. */
  readonly level: Maybe<Scalars['Int']['output']>;
  /** The occupation. */
  readonly occupation: Occupation;
  /** How many of these, from the first, are taken as hers until somebody corrects them. */
  readonly presumed: Scalars['Int']['output'];
  /** The skills that this work usually needs, those first that people name themselves. */
  readonly skills: ReadonlyArray<Skill>;
  /** The words that mention it, without phone numbers; empty if they may name or describe a person. */
  readonly words: Scalars['String']['output'];
};

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

/** A page of the trainees of your institution at an employer on hold, or on the way there. */
export type PeopleAtHeldEmployer = {
  readonly __typename?: 'PeopleAtHeldEmployer';
  /** The trainees, site by site, those at work first. */
  readonly nodes: ReadonlyArray<PersonAtHeldEmployer>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many of them are still to be contacted. */
  readonly toContact: Scalars['Int']['output'];
  /** How many there are. */
  readonly total: Scalars['Int']['output'];
};

/** A trainee of your institution at an employer on hold, or on the way there. */
export type PersonAtHeldEmployer = {
  readonly __typename?: 'PersonAtHeldEmployer';
  /** The task to contact her because of a hold. */
  readonly contact: Maybe<HoldContact>;
  /** When staff last spoke with her. */
  readonly lastContactAt: Maybe<Scalars['DateTime']['output']>;
  /** Her first day of work, the day of the referral, or the day on which the hold found her. */
  readonly since: Scalars['LocalDate']['output'];
  /** The site; null if she is there no longer. */
  readonly site: Maybe<Site>;
  /** How many of those at this site are still to be contacted. */
  readonly siteToContact: Scalars['Int']['output'];
  /** How many trainees of your institution are at this site. */
  readonly siteTotal: Scalars['Int']['output'];
  /** How near she is to the employer. */
  readonly stage: StageAtEmployer;
  /** The trainee. */
  readonly trainee: Trainee;
};

/** The file format of a photo: WEBP, or that of a photo which an earlier version stored as it was sent. */
export type PhotoFormat =
  /** JPEG. */
  | 'JPEG'
  /** PNG. */
  | 'PNG'
  /** WebP. */
  | 'WEBP';

/** A word that staff searched, and a skill they picked for it. */
export type PickedWord = {
  readonly __typename?: 'PickedWord';
  /** How many employers picked it for a vacancy, for the steward; 0 below three. */
  readonly employers: Scalars['Int']['output'];
  /** Whether the search has the skill among its first five results already. */
  readonly isFound: Scalars['Boolean']['output'];
  /** Whether it was used for at least three people or by three employers, so that it may leave its institution. */
  readonly isShared: Scalars['Boolean']['output'];
  /** For how many people staff picked it. */
  readonly people: Scalars['Int']['output'];
  /** The skill. */
  readonly skill: Skill;
  /** The word. */
  readonly word: Scalars['String']['output'];
};

/** A placement of a trainee; it counts when both sides have confirmed its start. */
export type Placement = {
  readonly __typename?: 'Placement';
  /** The agreement of an apprenticeship. */
  readonly agreement: Maybe<Agreement>;
  /** What you may do now. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** Whether you may take back its end, because it was recorded by mistake within the last 30 days. */
  readonly canCorrectEnd: Scalars['Boolean']['output'];
  /** When the employer confirmed it. */
  readonly confirmedByEmployerAt: Maybe<Scalars['DateTime']['output']>;
  /** When she confirmed the start. */
  readonly confirmedByTraineeAt: Maybe<Scalars['DateTime']['output']>;
  /** What was promised and what it became, stage by stage. */
  readonly drift: ReadonlyArray<TermsDrift>;
  /** The check-ins with her employer, in the order of their days. */
  readonly employerCheckIns: ReadonlyArray<EmployerCheckIn>;
  /** Why it ended. */
  readonly endReason: Maybe<PlacementEndReason>;
  /** The last day of work. */
  readonly endedOn: Maybe<Scalars['LocalDate']['output']>;
  /** The contacts of the year after the start, earliest first. */
  readonly followUps: ReadonlyArray<FollowUp>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether she reported that she did not start; not after the start moved to a later day. */
  readonly isNoStartReported: Scalars['Boolean']['output'];
  /** Whether it waits because its employer is on hold. */
  readonly isOnHold: Scalars['Boolean']['output'];
  /** What it is. */
  readonly kind: VacancyKind;
  /** Learning reviews in the order in which they were held. */
  readonly learningReviews: ReadonlyArray<LearningReview>;
  /** The day of the next learning review; null if there is none. */
  readonly nextReviewDueOn: Maybe<Scalars['LocalDate']['output']>;
  /** Contacts that were not planned, the last one first. */
  readonly otherContacts: ReadonlyArray<FollowUpRecord>;
  /** Whether it is in an enterprise of her own institution, which is counted separately. */
  readonly ownEnterprise: Scalars['Boolean']['output'];
  /** The day first planned for the start. */
  readonly plannedOn: Scalars['LocalDate']['output'];
  /** Its stages in order; the last one is the current one. */
  readonly stages: ReadonlyArray<PlacementStage>;
  /** The day it starts. */
  readonly startsOn: Scalars['LocalDate']['output'];
  /** Its state. */
  readonly state: PlacementState;
  /** The trainee. */
  readonly trainee: Trainee;
  /** The vacancy. */
  readonly vacancy: Vacancy;
  /** When the second of the two confirmed it. */
  readonly verifiedAt: Maybe<Scalars['DateTime']['output']>;
};

/** The answer of placementCancel. */
export type PlacementCancelPayload = {
  readonly __typename?: 'PlacementCancelPayload';
  /** As it is now. */
  readonly placement: Placement;
};

/** Result of placementCancel: the payload or a refusal. */
export type PlacementCancelResult = InvalidInput | KeyUsedForOtherRequest | NotFound | PlacementCancelPayload | TransitionNotAllowed;

/** A page of placements. */
export type PlacementConnection = {
  readonly __typename?: 'PlacementConnection';
  /** The placements. */
  readonly nodes: ReadonlyArray<Placement>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** The answer of placementCorrectEnd. */
export type PlacementCorrectEndPayload = {
  readonly __typename?: 'PlacementCorrectEndPayload';
  /** As it is now. */
  readonly placement: Placement;
};

/** Result of placementCorrectEnd: the payload or a refusal. */
export type PlacementCorrectEndResult = CannotUndo | InvalidInput | KeyUsedForOtherRequest | NotFound | PlacementCorrectEndPayload | TransitionNotAllowed;

/** The end of a placement. */
export type PlacementEndInput = {
  /** The last day of work. */
  readonly endedOn: Scalars['String']['input'];
  /** Whose end it was. */
  readonly kind: PlacementEndKind;
  /** The reason; not every reason is allowed for every end. */
  readonly reason: PlacementEndReason;
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
  readonly __typename?: 'PlacementEndPayload';
  /** As it is now. */
  readonly placement: Placement;
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

/** A page of the list of placements. */
export type PlacementListConnection = {
  readonly __typename?: 'PlacementListConnection';
  /** The placements. */
  readonly nodes: ReadonlyArray<PlacementListRow>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many come before the page. */
  readonly start: Scalars['Int']['output'];
  /** Where the page begins: `before` it is the previous page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** How many there are. */
  readonly total: Scalars['Int']['output'];
};

/** The filter of a saved view. */
export type PlacementListFilter = {
  readonly __typename?: 'PlacementListFilter';
  /** The last contact longer ago than this number of days, or never. */
  readonly contactOverDays: Maybe<Scalars['Int']['output']>;
  /** At this employer. */
  readonly employerId: Maybe<Scalars['ID']['output']>;
  /** With a follow-up whose time has passed. */
  readonly followUpOverdue: Scalars['Boolean']['output'];
  /** Her placement officer or case worker. */
  readonly officerId: Maybe<Scalars['ID']['output']>;
  /** The province of the workplace, two digits. */
  readonly province: Maybe<Scalars['String']['output']>;
  /** In this state. */
  readonly state: Maybe<PlacementState>;
  /** By who confirmed the start. */
  readonly verified: Maybe<VerifiedFilter>;
  /** Of whose trainees. */
  readonly whose: Whose;
  /** The kind of work. */
  readonly work: Maybe<Scalars['String']['output']>;
};

/** Which placements: chosen values only, no text. */
export type PlacementListFilterInput = {
  /** The last contact longer ago than this number of days, or never. */
  readonly contactOverDays?: InputMaybe<Scalars['Int']['input']>;
  /** At this employer. */
  readonly employerId?: InputMaybe<Scalars['ID']['input']>;
  /** With a follow-up whose time has passed. */
  readonly followUpOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Her placement officer or case worker. */
  readonly officerId?: InputMaybe<Scalars['ID']['input']>;
  /** The province of the workplace, two digits. */
  readonly province?: InputMaybe<Scalars['String']['input']>;
  /** In this state; all that have not ended if left out. */
  readonly state?: InputMaybe<PlacementState>;
  /** By who confirmed the start. */
  readonly verified?: InputMaybe<VerifiedFilter>;
  /** Of whose trainees; all if left out. */
  readonly whose?: InputMaybe<Whose>;
  /** The kind of work: its first 1 to 4 digits in ISCO-08. */
  readonly work?: InputMaybe<Scalars['String']['input']>;
};

/** A placement in a list. Opening her record is logged apart. */
export type PlacementListRow = {
  readonly __typename?: 'PlacementListRow';
  /** What you can do with it now. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** Her code. */
  readonly code: Scalars['String']['output'];
  /** When the employer confirmed the start. */
  readonly confirmedByEmployerAt: Maybe<Scalars['DateTime']['output']>;
  /** When she confirmed the start. */
  readonly confirmedByTraineeAt: Maybe<Scalars['DateTime']['output']>;
  /** The name used for her. */
  readonly displayName: Scalars['String']['output'];
  /** The name of the employer. */
  readonly employer: Scalars['String']['output'];
  /** The id of the employer. */
  readonly employerId: Scalars['ID']['output'];
  /** How many follow-ups are done. */
  readonly followUpsDone: Scalars['Int']['output'];
  /** How many are due now. */
  readonly followUpsDue: Scalars['Int']['output'];
  /** Of how many the time has passed. */
  readonly followUpsOverdue: Scalars['Int']['output'];
  /** Whether a safety alert about her is open; null if you may not read alerts. */
  readonly hasOpenAlert: Maybe<Scalars['Boolean']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the employer is on hold. */
  readonly isOnHold: Scalars['Boolean']['output'];
  /** The last recorded day on which staff spoke with her; null if there is none that you may see. */
  readonly lastContactOn: Maybe<Scalars['LocalDate']['output']>;
  /** The day of the next follow-up. */
  readonly nextFollowUpOn: Maybe<Scalars['LocalDate']['output']>;
  /** The name of her placement officer. */
  readonly placementOfficer: Maybe<Scalars['String']['output']>;
  /** Where the workplace is. */
  readonly province: Province;
  /** The first day of work. */
  readonly startsOn: Scalars['LocalDate']['output'];
  /** The state. */
  readonly state: PlacementState;
  /** The title of the vacancy. */
  readonly title: Scalars['String']['output'];
  /** Her id. */
  readonly traineeId: Scalars['ID']['output'];
  /** When both had confirmed the start; the placement counts from then on. */
  readonly verifiedAt: Maybe<Scalars['DateTime']['output']>;
};

/** The answer of placementMarkReachable. */
export type PlacementMarkReachablePayload = {
  readonly __typename?: 'PlacementMarkReachablePayload';
  /** As it is now. */
  readonly placement: Placement;
};

/** Result of placementMarkReachable: the payload or a refusal. */
export type PlacementMarkReachableResult = InvalidInput | KeyUsedForOtherRequest | NotFound | PlacementMarkReachablePayload | TransitionNotAllowed;

/** The answer of placementMarkUnreachable. */
export type PlacementMarkUnreachablePayload = {
  readonly __typename?: 'PlacementMarkUnreachablePayload';
  /** As it is now. */
  readonly placement: Placement;
};

/** Result of placementMarkUnreachable: the payload or a refusal. */
export type PlacementMarkUnreachableResult = InvalidInput | KeyUsedForOtherRequest | NotFound | PlacementMarkUnreachablePayload | TransitionNotAllowed;

/** Terms as a contract or a first pay shows them. */
export type PlacementRecordTermsInput = {
  /** Where they were found. */
  readonly stage: RecordedStage;
  /** The terms. */
  readonly terms: TermsInput;
};

/** The answer of placementRecordTerms. */
export type PlacementRecordTermsPayload = {
  readonly __typename?: 'PlacementRecordTermsPayload';
  /** As it is now. */
  readonly placement: Placement;
};

/** Result of placementRecordTerms: the payload or a refusal. */
export type PlacementRecordTermsResult = InvalidInput | KeyUsedForOtherRequest | NotFound | PlacementRecordTermsPayload | TransitionNotAllowed;

/** Another day for a start. */
export type PlacementRescheduleStartInput = {
  /** The new day, at most a year away. */
  readonly startsOn: Scalars['String']['input'];
};

/** The answer of placementRescheduleStart. */
export type PlacementRescheduleStartPayload = {
  readonly __typename?: 'PlacementRescheduleStartPayload';
  /** As it is now. */
  readonly placement: Placement;
};

/** Result of placementRescheduleStart: the payload or a refusal. */
export type PlacementRescheduleStartResult = ExcludedByGates | InvalidInput | KeyUsedForOtherRequest | NotCleared | NotFound | PlacementRescheduleStartPayload | TransitionNotAllowed;

/** By what the list of placements is sorted. Placements without a value come last. */
export type PlacementSort =
  /** The employer's name. */
  | 'EMPLOYER'
  /** The first day of work. */
  | 'FIRST_DAY'
  /** The title of the vacancy. */
  | 'JOB'
  /** The day of the last contact; no contact counts as the earliest. */
  | 'LAST_CONTACT'
  /** Her name. */
  | 'NAME'
  /** The day of the next follow-up. */
  | 'NEXT_FOLLOW_UP'
  /** The name of her placement officer. */
  | 'OFFICER'
  /** The state. */
  | 'STATE';

/** A state a placement has been in. */
export type PlacementStage = {
  readonly __typename?: 'PlacementStage';
  /** Whole days it was in it, or is by now. */
  readonly days: Scalars['Int']['output'];
  /** When it entered this stage. */
  readonly enteredAt: Scalars['DateTime']['output'];
  /** Whether it has been there longer than nine of ten placements that have left the stage. */
  readonly isSlow: Scalars['Boolean']['output'];
  /** When it left it; null while it is in it. */
  readonly leftAt: Maybe<Scalars['DateTime']['output']>;
  /** The state. */
  readonly state: PlacementState;
};

/** How long your institution's placements stay in a state. */
export type PlacementStageTimes = {
  readonly __typename?: 'PlacementStageTimes';
  /** How many are in it now. */
  readonly now: Scalars['Int']['output'];
  /** Half of those have left it within so many days. */
  readonly p50Days: Maybe<Scalars['Int']['output']>;
  /** Nine of ten have left it within so many days. */
  readonly p90Days: Maybe<Scalars['Int']['output']>;
  /** How many have left this stage, from which the days are computed. */
  readonly passed: Scalars['Int']['output'];
  /** Those in this stage now, at most 50; mine: of trainees in your care or without an officer. */
  readonly placements: PlacementsInStage;
  /** The state. */
  readonly state: PlacementState;
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

/** A view of the list of placements that you saved. */
export type PlacementView = {
  readonly __typename?: 'PlacementView';
  /** Whether the order is reversed. */
  readonly descending: Scalars['Boolean']['output'];
  /** Which placements. */
  readonly filter: PlacementListFilter;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** By what they are sorted. */
  readonly sort: PlacementSort;
};

/** A view to save. */
export type PlacementViewInput = {
  /** Whether the order is reversed. */
  readonly descending?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which placements. */
  readonly filter?: InputMaybe<PlacementListFilterInput>;
  /** Its name, at most 60 characters. */
  readonly name: Scalars['String']['input'];
  /** By what they are sorted. */
  readonly sort?: InputMaybe<PlacementSort>;
};

/** The answer of placementViewSave. */
export type PlacementViewSavePayload = {
  readonly __typename?: 'PlacementViewSavePayload';
  /** The id of the view. */
  readonly id: Scalars['ID']['output'];
};

/** Result of placementViewSave: the payload or a refusal. */
export type PlacementViewSaveResult = InvalidInput | KeyUsedForOtherRequest | PlacementViewSavePayload;

/** Which list to export. */
export type PlacementsExportInput = {
  /** Whether the order is reversed. */
  readonly descending?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which placements. */
  readonly filter?: InputMaybe<PlacementListFilterInput>;
  /** In which format. */
  readonly format?: InputMaybe<ExportFormat>;
  /** Why. */
  readonly reason?: InputMaybe<ProtectedReason>;
  /** By what they are sorted. */
  readonly sort?: InputMaybe<PlacementSort>;
};

/** The answer of placementsExport. */
export type PlacementsExportPayload = {
  readonly __typename?: 'PlacementsExportPayload';
  /** When it was exported, for the watermark. */
  readonly exportedAt: Scalars['DateTime']['output'];
  /** The name of who exported it. */
  readonly exportedBy: Scalars['String']['output'];
  /** For which institution. */
  readonly institution: Institution;
  /** The rows, at most 2,000. */
  readonly rows: ReadonlyArray<PlacementListRow>;
};

/** Result of placementsExport: the payload or a refusal. */
export type PlacementsExportResult = InvalidInput | KeyUsedForOtherRequest | PlacementsExportPayload | ReauthenticationNeeded;

/** Placements that are in one state now. */
export type PlacementsInStage = {
  readonly __typename?: 'PlacementsInStage';
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** The first of them: those longest in this stage or, for a final stage, the latest. */
  readonly nodes: ReadonlyArray<Placement>;
};

/** The recipient of the service. */
export type Population =
  /** At risk. */
  | 'AT_RISK'
  /** Survivor. */
  | 'SURVIVOR';

/** A trainee who may be the same person as one who is entered. */
export type PossibleDuplicate = {
  readonly __typename?: 'PossibleDuplicate';
  /** Her code. */
  readonly code: Scalars['String']['output'];
  /** The name she uses. */
  readonly displayName: Scalars['String']['output'];
  /** Her id. */
  readonly id: Scalars['ID']['output'];
  /** Whether one of her names is the same. */
  readonly isSameName: Scalars['Boolean']['output'];
  /** Whether her phone number is the same. */
  readonly isSamePhone: Scalars['Boolean']['output'];
  /** Her placement officer. */
  readonly placementOfficer: Maybe<Scalars['String']['output']>;
};

/** An employer that may be the same as one that is entered. */
export type PossiblySameEmployer = {
  readonly __typename?: 'PossiblySameEmployer';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it has the same registration number. */
  readonly isSameNumber: Scalars['Boolean']['output'];
  /** Its legal name. */
  readonly legalName: Scalars['String']['output'];
  /** Its legal name in Khmer. */
  readonly legalNameKm: Maybe<Scalars['String']['output']>;
  /** Its state. */
  readonly state: EmployerState;
};

/** One field that cannot be accepted. */
export type Problem = {
  readonly __typename?: 'Problem';
  /** What is wrong and how to correct it. */
  readonly message: Scalars['String']['output'];
  /** The field, as in terms.pay.amount. */
  readonly path: Scalars['String']['output'];
};

/** A programme or service outside. */
export type Programme = {
  readonly __typename?: 'Programme';
  /** What it does and for whom. */
  readonly about: Scalars['String']['output'];
  /** What you may do now. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** When this was last checked. */
  readonly checkedOn: Scalars['LocalDate']['output'];
  /** When it was closed. */
  readonly closedOn: Maybe<Scalars['LocalDate']['output']>;
  /** How it is reached. */
  readonly contact: Scalars['String']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The institution that runs it, if it uses this service. */
  readonly institution: Maybe<Institution>;
  /** Whether that is more than 180 days ago. */
  readonly isStale: Scalars['Boolean']['output'];
  /** What it provides. */
  readonly kinds: ReadonlyArray<ProgrammeKind>;
  /** The languages spoken there, two letters each. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its name in Khmer. */
  readonly nameKm: Maybe<Scalars['String']['output']>;
  /** Where it is. */
  readonly province: Province;
  /** The institution that maintains this entry. */
  readonly savedBy: Institution;
};

/** The answer of programmeClose. */
export type ProgrammeClosePayload = {
  readonly __typename?: 'ProgrammeClosePayload';
  /** The programme. */
  readonly programme: Programme;
};

/** Result of programmeClose: the payload or a refusal. */
export type ProgrammeCloseResult = InvalidInput | KeyUsedForOtherRequest | NotFound | ProgrammeClosePayload | TransitionNotAllowed;

/** A page of programmes, by name. */
export type ProgrammeConnection = {
  readonly __typename?: 'ProgrammeConnection';
  /** The programmes. */
  readonly nodes: ReadonlyArray<Programme>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** An entry of the directory. */
export type ProgrammeInput = {
  /** What it does and for whom. */
  readonly about: Scalars['String']['input'];
  /** When this was checked; today when left out. */
  readonly checkedOn?: InputMaybe<Scalars['String']['input']>;
  /** How it is reached. */
  readonly contact: Scalars['String']['input'];
  /** The institution that runs it, if it uses this service. */
  readonly institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** What it provides. */
  readonly kinds: ReadonlyArray<ProgrammeKind>;
  /** The languages spoken there, two letters each; Khmer when left out. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Its name in Khmer. */
  readonly nameKm?: InputMaybe<Scalars['String']['input']>;
  /** Two digits, 01 to 25. */
  readonly provinceCode: Scalars['String']['input'];
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
  readonly __typename?: 'ProgrammeSavePayload';
  /** The programme. */
  readonly programme: Programme;
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
  readonly __typename?: 'ProtectedRecord';
  /** Where she lives or is from. */
  readonly address: Maybe<Scalars['String']['output']>;
  /** How sure it is. */
  readonly birthDateCertainty: Maybe<Scalars['String']['output']>;
  /** Her birth date. */
  readonly bornOn: Maybe<Scalars['LocalDate']['output']>;
  /** Her guardian while she is under 18. */
  readonly guardian: Maybe<Scalars['String']['output']>;
  /** History. */
  readonly history: Maybe<Scalars['String']['output']>;
  /** The number of her identity paper. */
  readonly idNumber: Maybe<Scalars['String']['output']>;
  /** Her name in Khmer. */
  readonly khmerName: Maybe<Scalars['String']['output']>;
  /** Her legal name; null until it is recorded. */
  readonly legalName: Maybe<Scalars['String']['output']>;
  /** People who may endanger her. */
  readonly namedPeople: Maybe<Scalars['String']['output']>;
  /** Her own telephone. */
  readonly phone: Maybe<Scalars['String']['output']>;
  /** Survivor or at risk; null until it is recorded. */
  readonly population: Maybe<Population>;
  /** Reasons. */
  readonly reasons: Maybe<Scalars['String']['output']>;
  /** How high the risk is. */
  readonly risk: Maybe<RiskLevel>;
  /** The version of this record: pass it as expectedVersion, so that the change is refused if the record has changed since. */
  readonly version: Scalars['String']['output'];
};

/** The halves of a protected record to save. */
export type ProtectedRecordInput = {
  /** Her identity; left as it is if null. */
  readonly identity?: InputMaybe<IdentityInput>;
  /** Her protection; left as it is if null. */
  readonly protection?: InputMaybe<ProtectionInput>;
};

/** Her protection, in the protected store. */
export type ProtectionInput = {
  /** History. */
  readonly history?: InputMaybe<Scalars['String']['input']>;
  /** People who may endanger her. */
  readonly namedPeople?: InputMaybe<Scalars['String']['input']>;
  /** Survivor or at risk. */
  readonly population: Population;
  /** Reasons. */
  readonly reasons?: InputMaybe<Scalars['String']['input']>;
  /** How high the risk is. */
  readonly risk: RiskLevel;
};

/** A province of Cambodia. */
export type Province = {
  readonly __typename?: 'Province';
  /** Two digits, 01 to 25. */
  readonly code: Scalars['ID']['output'];
  /** The Latin name. */
  readonly name: Scalars['String']['output'];
  /** The Khmer name. */
  readonly nameKm: Scalars['String']['output'];
};

/** What you can read. */
export type Query = {
  readonly __typename?: 'Query';
  /** Account changes that wait for a second person, then those decided in the last 90 days; at most 100, for users who may decide or request them. */
  readonly accountRequests: ReadonlyArray<AccountRequest>;
  /** One safety alert; null if you may not read it. */
  readonly alert: Maybe<SafetyAlert>;
  /** Safety alerts that you may read, critical ones first, then the newest. */
  readonly alerts: SafetyAlertConnection;
  /** Record access and changes at your institution, newest first unless the oldest is asked for: about one person by her code, by one colleague, on some days, of one kind. Reading it is logged. */
  readonly audit: AuditConnection;
  /** A partner's progress and the support it received: the steward's partners, or your own institution. */
  readonly capacity: Maybe<Capacity>;
  /** The functions by which partners are reviewed. */
  readonly capacityGuide: CapacityGuide;
  /** Staff of your institution. */
  readonly colleagues: ReadonlyArray<Colleague>;
  /** One course. */
  readonly course: Maybe<Course>;
  /** Your institution's courses, latest start first. */
  readonly courses: CourseConnection;
  /** Messages that leave in your institution's name, newest first unless another order is asked for. */
  readonly deliveries: DeliveryConnection;
  /** What you are to do, by group and last day. The trainees of a page count toward the daily limit of lists, and not as opened records. */
  readonly due: DueConnection;
  /** One employer. */
  readonly employer: Maybe<Employer>;
  /** Employers, sorted and filtered. With a text, those whose name or registration number contains it. */
  readonly employerList: EmployerListConnection;
  /** The views of the list of employers that you saved, by name. */
  readonly employerViews: ReadonlyArray<EmployerView>;
  /** All employers by name, or those whose name or registration number contains a text; closed ones only if you query that state. */
  readonly employers: EmployerConnection;
  /** One enrolment. */
  readonly enrolment: Maybe<Enrolment>;
  /** Enrolments, newest first. */
  readonly enrolments: EnrolmentConnection;
  /** Trainees of your institution by words of a name, a code or a phone number, best first. Legal names and phone numbers find only your own trainees, unless you are a case worker or safety lead. */
  readonly findTrainees: ReadonlyArray<FoundTrainee>;
  /** One follow-up. */
  readonly followUp: Maybe<FollowUp>;
  /** The questions of a form, in your language. */
  readonly followUpQuestions: ReadonlyArray<FollowUpQuestion>;
  /** Follow-ups, earliest due first: those still due or to be completed, or those in one state; those due by a day; your own; exceptOnHold: without those before a start at an employer on hold, since all others ask whether she is safe. */
  readonly followUps: FollowUpConnection;
  /** The limits of her matching, for the officer who reviews them with her; the access is logged. */
  readonly fullLimits: Maybe<FullLimits>;
  /** One grant. */
  readonly grant: Maybe<Grant>;
  /** Grants of your institution, all of them at the steward; with ownOnly also there only those that may pay for your own trainees. The latest start first. */
  readonly grants: GrantConnection;
  /** One group session. */
  readonly groupSession: Maybe<GroupSession>;
  /** Group sessions, newest day first, optionally from one day to another. */
  readonly groupSessions: GroupSessionConnection;
  /** Holds on employers, newest first; only those on one employer if it is named. */
  readonly holds: EmployerHoldConnection;
  /** What texts of a file may mean, at most fifty at once. */
  readonly importCandidates: ReadonlyArray<ImportCandidates>;
  /** The imports that you may run; of shared data, if your institution maintains it. */
  readonly importColumns: ReadonlyArray<ImportColumns>;
  /** Everything that a report counts, in its order. */
  readonly indicatorDefinitions: ReadonlyArray<IndicatorDefinition>;
  /** The periods of a grant that are over and not published, if you may publish them; the latest first of each length. */
  readonly indicatorPeriods: ReadonlyArray<IndicatorPeriod>;
  /** The calculation of the numbers of a report that your institution is about to publish for a grant; null if none was started today. */
  readonly indicatorPublicationCount: Maybe<Calculation>;
  /** The published reports of a grant, the latest period first: at most 61. */
  readonly indicatorPublications: ReadonlyArray<IndicatorPublication>;
  /** The rows of your own institution behind one number; each access is logged. */
  readonly indicatorRows: IndicatorRowsResult;
  /** Your institution's own numbers from one day to another, as of an instant (now if left out), with the published report of exactly these days. */
  readonly indicators: IndicatorReportResult;
  /** One referral between institutions. */
  readonly institutionReferral: Maybe<InstitutionReferral>;
  /** Referrals that your institution sent or received, newest first. */
  readonly institutionReferrals: InstitutionReferralConnection;
  /** The institutions that work with this service, by name. */
  readonly institutions: InstitutionConnection;
  /** Words that a steward approved, newest first. */
  readonly lexiconWords: LexiconWordConnection;
  /** Skills that the service added, newest first. */
  readonly localSkills: SkillEntryConnection;
  /** One pair scored and explained, also when a gate forbids it. */
  readonly match: Maybe<Match>;
  /** You; null before signing in. */
  readonly me: Maybe<StaffMember>;
  /** Where you are signed in, oldest first. */
  readonly mySessions: ReadonlyArray<MySession>;
  /** Your new-match notifications of the last seven days, newest first. */
  readonly newMatchNotifications: ReadonlyArray<NewMatchNotification>;
  /** Messages to you, newest first; those of the last days if `days` is given. */
  readonly notices: NoticeConnection;
  /** Occupations by any words in English or Khmer, misspelt ones too; best first. */
  readonly occupations: ReadonlyArray<Occupation>;
  /** One offer. */
  readonly offer: Maybe<Offer>;
  /** The kinds of work of current vacancies, by code. */
  readonly offeredWork: ReadonlyArray<KindOfWork>;
  /** Words that were searched with the skill that was picked, most people first: those of your institution, and for the steward those used for at least three people or by three employers. */
  readonly pickedWords: ReadonlyArray<PickedWord>;
  /** One placement. */
  readonly placement: Maybe<Placement>;
  /** The placements of your institution, sorted and filtered. Their trainees count toward the daily limit of lists, and not as opened records. */
  readonly placementList: PlacementListConnection;
  /** How long your institution's placements stay in each state, or in one. */
  readonly placementStageTimes: ReadonlyArray<PlacementStageTimes>;
  /** The views of the list of placements that you saved, by name. */
  readonly placementViews: ReadonlyArray<PlacementView>;
  /** Placements of your institution, newest first; mine: of trainees in your care or without an officer; exceptOnHold: without those at an employer on hold. */
  readonly placements: PlacementConnection;
  /** Who may be the same person as one who is entered: the same name in words and script, or the same phone number. Whom you may find by what is as in findTrainees. */
  readonly possibleDuplicates: ReadonlyArray<PossibleDuplicate>;
  /** At most five employers with the same registration number or the same name as one that is entered. */
  readonly possiblySameEmployers: ReadonlyArray<PossiblySameEmployer>;
  /** One programme. */
  readonly programme: Maybe<Programme>;
  /** Open outside programmes, by name; a text in Khmer or Latin letters is searched in names and descriptions. */
  readonly programmes: ProgrammeConnection;
  /** Her identity and protection; the reason is stored with the access. */
  readonly protectedRecord: Maybe<ProtectedRecord>;
  /** The 25 provinces. */
  readonly provinces: ReadonlyArray<Province>;
  /** One referral. */
  readonly referral: Maybe<Referral>;
  /** The referrals of your institution, sorted and filtered. Their trainees count toward the daily limit of lists, and not as opened records. */
  readonly referralList: ReferralListConnection;
  /** The ids of all referrals of a list, for a bulk action; at most 201, one more than it takes. */
  readonly referralListIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The views of the list of referrals that you saved, by name. */
  readonly referralViews: ReadonlyArray<ReferralView>;
  /** Your institution's referrals, newest first; mine: of trainees in your care or without an officer; exceptOnHold: without those to an employer on hold. */
  readonly referrals: ReferralConnection;
  /** The employers of open referrals and placements of your institution, by name; at most 500. */
  readonly referredEmployers: ReadonlyArray<ReferredEmployer>;
  /** The kinds of work of open referrals and placements of your institution, by code. */
  readonly referredWork: ReadonlyArray<KindOfWork>;
  /** The picture of a registration photo; null for who is tied to the business. */
  readonly registrationPhoto: Maybe<RegistrationPhotoFile>;
  /** One trainee's self-employment. */
  readonly selfEmployment: Maybe<SelfEmployment>;
  /** Self-employment of trainees, newest first. */
  readonly selfEmployments: SelfEmploymentConnection;
  /** One service; null if you may not read it. */
  readonly service: Maybe<ServiceRecord>;
  /** Services that trainees received, newest day first; records that reveal a hard past are for case workers and the safety lead only. */
  readonly services: ServiceRecordConnection;
  /** The approved words that everybody finds, for a file: no word that was used for fewer than three people. */
  readonly sharedWords: ReadonlyArray<SharedWord>;
  /** One workplace. */
  readonly site: Maybe<Site>;
  /** Workplaces that need a visit and have none planned, the most urgent first; none of an employer you are tied to. */
  readonly sitesToVisit: SiteToVisitConnection;
  /** The decided questions for a skill whose answer nobody has seen yet, oldest first; mine: those that you asked. */
  readonly skillAnswers: ReadonlyArray<SkillAnswer>;
  /** One skill with its details. */
  readonly skillEntry: Maybe<SkillEntry>;
  /** Words for which nobody found a skill, oldest first. */
  readonly skillQuestions: ReadonlyArray<SkillQuestion>;
  /** Skills by any words in English or Khmer, misspelt ones too; best first. Those of a unit group come first if the work is chosen already. */
  readonly skills: ReadonlyArray<FoundSkill>;
  /** Skills by their codes, in no order, such as those of a form that is shown in another language. */
  readonly skillsByCode: ReadonlyArray<Skill>;
  /** Skills that would each complete the requirements of more open vacancies for your institution's job-ready trainees, most trainees first. Large numbers are counted in the background: start that with skillsInDemandCount and query again. */
  readonly skillsInDemand: SkillsInDemandResult;
  /** The skills that profiles and vacancies have most, of those whose Khmer name no person has added or confirmed. */
  readonly skillsToTranslate: ReadonlyArray<SkillToTranslate>;
  /** Accounts of your institution, by name; for who administers them. Only open ones, unless others are asked for. */
  readonly staffAccounts: ReadonlyArray<ColleagueAccount>;
  /** One stay. */
  readonly stay: Maybe<ShelterStay>;
  /** Shelter stays, newest first; optionally only current ones. */
  readonly stays: ShelterStayConnection;
  /** The tasks of you and your institution, oldest first; mine: assigned to you or unassigned. */
  readonly tasks: TaskConnection;
  /** The release of the taxonomy that scores are computed from now. */
  readonly taxonomyRelease: TaxonomyRelease;
  /** Your colleagues and you, by name, with what each is responsible for and who is away. */
  readonly team: ReadonlyArray<TeamMember>;
  /** One of them; null if there is no such colleague. */
  readonly teamMember: Maybe<TeamMember>;
  /** One trainee. */
  readonly trainee: Maybe<Trainee>;
  /** The trainee with a code. */
  readonly traineeByCode: Maybe<Trainee>;
  /** One import of trainees that your institution committed. */
  readonly traineeImport: Maybe<TraineeImport>;
  /** The imports of trainees that your institution committed within the last day, newest first. */
  readonly traineeImports: ReadonlyArray<TraineeImport>;
  /** The trainees of your institution, sorted and filtered. They count toward the daily limit of lists, and not as opened records. */
  readonly traineeList: TraineeListConnection;
  /** What is wrong with a working profile, before it is saved. */
  readonly traineeProfileProblems: ReadonlyArray<Problem>;
  /** The views of the list of trainees that you saved, by name. */
  readonly traineeViews: ReadonlyArray<TraineeView>;
  /** Your institution's trainees by code, all of them or those in your care, and those whose code begins with a text; those who have left only if you query that state. */
  readonly trainees: TraineeConnection;
  /** Your institution's trainees for whom a grant pays now, by code, without those who have left. */
  readonly traineesOfGrant: TraineeConnection;
  /** The skills that people of a unit group of ISCO-08 usually have, those first that they would name themselves. */
  readonly usualSkills: ReadonlyArray<Skill>;
  /** Vacancies, newest first. With a text, those whose title contains it. */
  readonly vacancies: VacancyConnection;
  /** One vacancy. */
  readonly vacancy: Maybe<Vacancy>;
  /** Vacancies, sorted and filtered; without a state, the current ones. */
  readonly vacancyList: VacancyListConnection;
  /** The views of the list of vacancies that you saved, by name. */
  readonly vacancyViews: ReadonlyArray<VacancyView>;
  /** One vetting. */
  readonly vetting: Maybe<Vetting>;
  /** The checklist in force. */
  readonly vettingChecklist: ReadonlyArray<ChecklistItem>;
  /** The picture of a photo of a visited site; null for other institutions and for who is tied to the business. */
  readonly vettingPhoto: Maybe<VettingPhotoFile>;
  /** Vettings, newest first. */
  readonly vettings: VettingConnection;
  /** The kinds of work that your institution's trainees want, by code. */
  readonly wantedWork: ReadonlyArray<KindOfWork>;
  /** What a trainee's words tell of the work she did: a job title, or a few sentences in English or Khmer. `displayName` is only compared with the words. */
  readonly workHistory: WorkHistory;
};


/** What you can read. */
export type QueryAlertArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<ReadonlyArray<AlertState>>;
};


/** What you can read. */
export type QueryAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  kind?: InputMaybe<AuditKind>;
  oldestFirst?: Scalars['Boolean']['input'];
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
  ascending?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  recipientKind?: InputMaybe<RecipientKind>;
  sort?: DeliverySort;
  states?: InputMaybe<ReadonlyArray<MessageState>>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** What you can read. */
export type QueryDueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What you can read. */
export type QueryEmployerArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryEmployerListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EmployerListFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<EmployerSort>;
  text?: InputMaybe<Scalars['String']['input']>;
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
export type QueryFindTraineesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
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
  ownOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What you can read. */
export type QueryGroupSessionArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryGroupSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** What you can read. */
export type QueryHoldsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  employerId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  isLifted?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What you can read. */
export type QueryImportCandidatesArgs = {
  texts: ReadonlyArray<ImportTextInput>;
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
export type QueryLexiconWordsArgs = {
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
export type QueryPickedWordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What you can read. */
export type QueryPlacementArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryPlacementListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<PlacementListFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PlacementSort>;
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
export type QueryPossibleDuplicatesArgs = {
  input: EnteredPersonInput;
};


/** What you can read. */
export type QueryPossiblySameEmployersArgs = {
  input: EnteredEmployerInput;
};


/** What you can read. */
export type QueryProgrammeArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ProgrammeKind>>;
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
export type QueryReferralListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<ReferralListFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReferralSort>;
};


/** What you can read. */
export type QueryReferralListIdsArgs = {
  filter?: InputMaybe<ReferralListFilterInput>;
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
export type QuerySkillAnswersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What you can read. */
export type QuerySkillEntryArgs = {
  code: Scalars['ID']['input'];
};


/** What you can read. */
export type QuerySkillQuestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What you can read. */
export type QuerySkillsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  iscoCode?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};


/** What you can read. */
export type QuerySkillsByCodeArgs = {
  codes: ReadonlyArray<Scalars['ID']['input']>;
};


/** What you can read. */
export type QuerySkillsInDemandArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What you can read. */
export type QuerySkillsToTranslateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What you can read. */
export type QueryStaffAccountsArgs = {
  which?: AccountsShown;
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
export type QueryTeamMemberArgs = {
  id: Scalars['ID']['input'];
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
export type QueryTraineeListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<TraineeListFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<TraineeSort>;
};


/** What you can read. */
export type QueryTraineeProfileProblemsArgs = {
  input: TraineeInput;
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
export type QueryUsualSkillsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  iscoCode: Scalars['String']['input'];
};


/** What you can read. */
export type QueryVacanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  employerId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<VacancyState>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What you can read. */
export type QueryVacancyArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryVacancyListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<VacancyListFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<VacancySort>;
};


/** What you can read. */
export type QueryVettingArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryVettingPhotoArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryVettingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<VettingState>;
};


/** What you can read. */
export type QueryWorkHistoryArgs = {
  displayName?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};

/** Too many attempts; none is checked until then. */
export type RateLimited = Refusal & {
  readonly __typename?: 'RateLimited';
  /** The machine-readable reason. */
  readonly code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
  /** From when it is possible again. */
  readonly until: Maybe<Scalars['DateTime']['output']>;
};

/** A required reason. */
export type ReasonInput = {
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Your password, and where you have a second factor a code that was not used. */
export type ReauthenticateInput = {
  /** Six digits, or a recovery code. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Your password. */
  readonly secret: Scalars['String']['input'];
};

/** The answer of reauthenticate. */
export type ReauthenticatePayload = {
  readonly __typename?: 'ReauthenticatePayload';
  /** Until when you may use operations that require re-authentication. */
  readonly reauthenticatedUntil: Scalars['DateTime']['output'];
};

/** Result of reauthenticate: the payload or a refusal. */
export type ReauthenticateResult = InvalidInput | NotFound | RateLimited | ReauthenticatePayload | SignInRefused;

/** Requires re-authentication: call reauthenticate, then repeat the request. */
export type ReauthenticationNeeded = Refusal & {
  readonly __typename?: 'ReauthenticationNeeded';
  /** The machine-readable reason. */
  readonly code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
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
  readonly __typename?: 'Referral';
  /** When she answered. */
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** When she was asked. */
  readonly askedAt: Maybe<Scalars['DateTime']['output']>;
  /** What you may do now. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Interviews. */
  readonly interviews: ReadonlyArray<Interview>;
  /** Whether it waits because its employer is on hold. */
  readonly isOnHold: Scalars['Boolean']['output'];
  /** The scoring model of that score. */
  readonly modelId: Scalars['String']['output'];
  /** The latest offer. */
  readonly offer: Maybe<Offer>;
  /** When it was proposed. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** When she was last reminded. */
  readonly remindedAt: Maybe<Scalars['DateTime']['output']>;
  /** The score when it was proposed. */
  readonly score: Scalars['Int']['output'];
  /** When it was sent. */
  readonly sentAt: Maybe<Scalars['DateTime']['output']>;
  /** Its state. */
  readonly state: ReferralState;
  /** The release of the taxonomy that score was computed from. */
  readonly taxonomyRelease: Scalars['String']['output'];
  /** The trainee. */
  readonly trainee: Trainee;
  /** Minutes of travel. */
  readonly travelMinutes: Maybe<Scalars['Int']['output']>;
  /** The vacancy. */
  readonly vacancy: Vacancy;
  /** Who withdrew it; null if it was not withdrawn or this is not known. */
  readonly withdrawnBy: Maybe<WithdrawnBy>;
};

/** The answer of referralAsk. */
export type ReferralAskPayload = {
  readonly __typename?: 'ReferralAskPayload';
  /** The referral. */
  readonly referral: Referral;
};

/** Result of referralAsk: the payload or a refusal. */
export type ReferralAskResult = ConflictOfInterest | InvalidInput | KeyUsedForOtherRequest | NoConsent | NoSeatLeft | NotCleared | NotFound | NotReady | ReferralAskPayload | TransitionNotAllowed;

/** A page of referrals, newest first. */
export type ReferralConnection = {
  readonly __typename?: 'ReferralConnection';
  /** The referrals. */
  readonly nodes: ReadonlyArray<Referral>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A page of the list of referrals. */
export type ReferralListConnection = {
  readonly __typename?: 'ReferralListConnection';
  /** The referrals. */
  readonly nodes: ReadonlyArray<ReferralListRow>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many come before the page. */
  readonly start: Scalars['Int']['output'];
  /** Where the page begins: `before` it is the previous page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** How many there are. */
  readonly total: Scalars['Int']['output'];
};

/** The filter of a saved view. */
export type ReferralListFilter = {
  readonly __typename?: 'ReferralListFilter';
  /** Who acts next. */
  readonly awaited: Maybe<Awaited>;
  /** To this employer. */
  readonly employerId: Maybe<Scalars['ID']['output']>;
  /** Her placement officer or case worker. */
  readonly officerId: Maybe<Scalars['ID']['output']>;
  /** The province of the workplace, two digits. */
  readonly province: Maybe<Scalars['String']['output']>;
  /** In this step. */
  readonly step: Maybe<ReferralState>;
  /** Longer in the step than this number of days. */
  readonly stepOverDays: Maybe<Scalars['Int']['output']>;
  /** Of whose trainees. */
  readonly whose: Whose;
  /** The kind of work. */
  readonly work: Maybe<Scalars['String']['output']>;
};

/** Which referrals: chosen values only, no text. */
export type ReferralListFilterInput = {
  /** Who acts next. */
  readonly awaited?: InputMaybe<Awaited>;
  /** To this employer. */
  readonly employerId?: InputMaybe<Scalars['ID']['input']>;
  /** Her placement officer or case worker. */
  readonly officerId?: InputMaybe<Scalars['ID']['input']>;
  /** The province of the workplace, two digits. */
  readonly province?: InputMaybe<Scalars['String']['input']>;
  /** In this step; all open ones if left out. */
  readonly step?: InputMaybe<ReferralState>;
  /** Longer in the step than this number of days. */
  readonly stepOverDays?: InputMaybe<Scalars['Int']['input']>;
  /** Of whose trainees; all if left out. */
  readonly whose?: InputMaybe<Whose>;
  /** The kind of work: its first 1 to 4 digits in ISCO-08. */
  readonly work?: InputMaybe<Scalars['String']['input']>;
};

/** A referral in a list. Opening her record is logged apart. */
export type ReferralListRow = {
  readonly __typename?: 'ReferralListRow';
  /** What you can do with it now: ask, remind, send or withdraw. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** Who acts next; null if it is over. */
  readonly awaited: Maybe<Awaited>;
  /** Her code. */
  readonly code: Scalars['String']['output'];
  /** How many days it has been in this step; null once she is hired. */
  readonly daysInStep: Maybe<Scalars['Int']['output']>;
  /** The name used for her. */
  readonly displayName: Scalars['String']['output'];
  /** The name of the employer. */
  readonly employer: Scalars['String']['output'];
  /** The id of the employer. */
  readonly employerId: Scalars['ID']['output'];
  /** Whether a safety alert about her is open; null if you may not read alerts. */
  readonly hasOpenAlert: Maybe<Scalars['Boolean']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The result of that interview. */
  readonly interviewOutcome: Maybe<InterviewOutcome>;
  /** The newest interview, in the step of interviews. */
  readonly interviewState: Maybe<InterviewState>;
  /** Whether the employer is on hold. */
  readonly isOnHold: Scalars['Boolean']['output'];
  /** When the interview begins, or until when she answers the offer. */
  readonly nextAt: Maybe<Scalars['DateTime']['output']>;
  /** The newest offer, in the step of offers. */
  readonly offerId: Maybe<Scalars['ID']['output']>;
  /** The state of that offer. */
  readonly offerState: Maybe<OfferState>;
  /** The name of her placement officer. */
  readonly placementOfficer: Maybe<Scalars['String']['output']>;
  /** Where the workplace is. */
  readonly province: Province;
  /** The step. */
  readonly state: ReferralState;
  /** Since when it is in this step; null once she is hired. */
  readonly stepSince: Maybe<Scalars['LocalDate']['output']>;
  /** The title of the vacancy. */
  readonly title: Scalars['String']['output'];
  /** Her id. */
  readonly traineeId: Scalars['ID']['output'];
  /** The id of the vacancy. */
  readonly vacancyId: Scalars['ID']['output'];
};

/** A trainee and a vacancy that belong together. */
export type ReferralProposeInput = {
  /** The trainee. */
  readonly traineeId: Scalars['ID']['input'];
  /** Minutes of travel. */
  readonly travelMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** The vacancy. */
  readonly vacancyId: Scalars['ID']['input'];
};

/** The answer of referralPropose. */
export type ReferralProposePayload = {
  readonly __typename?: 'ReferralProposePayload';
  /** The referral. */
  readonly referral: Referral;
};

/** Result of referralPropose: the payload or a refusal. */
export type ReferralProposeResult = AlreadyOpen | ConflictOfInterest | ExcludedByGates | InvalidInput | KeyUsedForOtherRequest | NotCleared | NotFound | ReferralProposePayload;

/** The answer of referralRemind. */
export type ReferralRemindPayload = {
  readonly __typename?: 'ReferralRemindPayload';
  /** The referral. */
  readonly referral: Referral;
};

/** Result of referralRemind: the payload or a refusal. */
export type ReferralRemindResult = ConflictOfInterest | InvalidInput | KeyUsedForOtherRequest | NoConsent | NoSeatLeft | NotCleared | NotFound | NotReady | ReferralRemindPayload | TooSoon | TransitionNotAllowed;

/** The answer of referralSend. */
export type ReferralSendPayload = {
  readonly __typename?: 'ReferralSendPayload';
  /** The referral. */
  readonly referral: Referral;
};

/** Result of referralSend: the payload or a refusal. */
export type ReferralSendResult = ConflictOfInterest | InvalidInput | KeyUsedForOtherRequest | NoConsent | NoSeatLeft | NotCleared | NotFound | NotReady | ReferralSendPayload | TransitionNotAllowed;

/** One of the two sides of a referral between institutions. */
export type ReferralSide =
  /** Your institution has received it. */
  | 'RECEIVING'
  /** Your institution sends. */
  | 'SENDING';

/** By what the list of referrals is sorted. Referrals without a value come last. */
export type ReferralSort =
  /** Who acts next. */
  | 'AWAITED'
  /** Days in this step. */
  | 'DAYS_IN_STEP'
  /** The employer's name. */
  | 'EMPLOYER'
  /** The title of the vacancy. */
  | 'JOB'
  /** Her name. */
  | 'NAME'
  /** The next date. */
  | 'NEXT_DATE'
  /** The name of her placement officer. */
  | 'OFFICER'
  /** The step. */
  | 'STEP';

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

/** A view of the list of referrals that you saved. */
export type ReferralView = {
  readonly __typename?: 'ReferralView';
  /** Whether the order is reversed. */
  readonly descending: Scalars['Boolean']['output'];
  /** Which referrals. */
  readonly filter: ReferralListFilter;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** By what they are sorted. */
  readonly sort: ReferralSort;
};

/** A view to save. */
export type ReferralViewInput = {
  /** Whether the order is reversed. */
  readonly descending?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which referrals. */
  readonly filter?: InputMaybe<ReferralListFilterInput>;
  /** Its name, at most 60 characters. */
  readonly name: Scalars['String']['input'];
  /** By what they are sorted. */
  readonly sort?: InputMaybe<ReferralSort>;
};

/** The answer of referralViewSave. */
export type ReferralViewSavePayload = {
  readonly __typename?: 'ReferralViewSavePayload';
  /** The id of the view. */
  readonly id: Scalars['ID']['output'];
};

/** Result of referralViewSave: the payload or a refusal. */
export type ReferralViewSaveResult = InvalidInput | KeyUsedForOtherRequest | ReferralViewSavePayload;

/** The answer of referralWithdraw. */
export type ReferralWithdrawPayload = {
  readonly __typename?: 'ReferralWithdrawPayload';
  /** The referral. */
  readonly referral: Referral;
};

/** Result of referralWithdraw: the payload or a refusal. */
export type ReferralWithdrawResult = InvalidInput | KeyUsedForOtherRequest | NotFound | ReferralWithdrawPayload | TransitionNotAllowed;

/** Result of referralsAsk: the payload or a refusal. */
export type ReferralsAskResult = EditConflict | InvalidInput | KeyUsedForOtherRequest | ReferralsBulkPayload;

/** The answer of referralsAsk, referralsRemind and referralsSend. */
export type ReferralsBulkPayload = {
  readonly __typename?: 'ReferralsBulkPayload';
  /** For how many referrals it was done. */
  readonly done: Scalars['Int']['output'];
  /** Which were left out, and why. */
  readonly leftOut: ReadonlyArray<LeftOutReferral>;
  /** The keys by which `undo` takes back what was done: one for each referral. */
  readonly undoKeys: ReadonlyArray<Scalars['ID']['output']>;
};

/** Which list to export. */
export type ReferralsExportInput = {
  /** Whether the order is reversed. */
  readonly descending?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which referrals. */
  readonly filter?: InputMaybe<ReferralListFilterInput>;
  /** In which format. */
  readonly format?: InputMaybe<ExportFormat>;
  /** Why. */
  readonly reason?: InputMaybe<ProtectedReason>;
  /** By what they are sorted. */
  readonly sort?: InputMaybe<ReferralSort>;
};

/** The answer of referralsExport. */
export type ReferralsExportPayload = {
  readonly __typename?: 'ReferralsExportPayload';
  /** When it was exported, for the watermark. */
  readonly exportedAt: Scalars['DateTime']['output'];
  /** The name of who exported it. */
  readonly exportedBy: Scalars['String']['output'];
  /** For which institution. */
  readonly institution: Institution;
  /** The rows, at most 2,000. */
  readonly rows: ReadonlyArray<ReferralListRow>;
};

/** Result of referralsExport: the payload or a refusal. */
export type ReferralsExportResult = InvalidInput | KeyUsedForOtherRequest | ReauthenticationNeeded | ReferralsExportPayload;

/** Result of referralsRemind: the payload or a refusal. */
export type ReferralsRemindResult = EditConflict | InvalidInput | KeyUsedForOtherRequest | ReferralsBulkPayload;

/** Which referrals. */
export type ReferralsSelectedInput = {
  /** The referrals, at most 200. */
  readonly referralIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** Result of referralsSend: the payload or a refusal. */
export type ReferralsSendResult = EditConflict | InvalidInput | KeyUsedForOtherRequest | ReferralsBulkPayload;

/** An employer to whom trainees were referred. */
export type ReferredEmployer = {
  readonly __typename?: 'ReferredEmployer';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly legalName: Scalars['String']['output'];
};

/** Why something was refused. */
export type Refusal = {
  /** The machine-readable reason. */
  readonly code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
};

/** A photo of a business licence or registration. */
export type RegistrationPhoto = {
  readonly __typename?: 'RegistrationPhoto';
  /** Its height in pixels. */
  readonly height: Scalars['Int']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** When the business sent it. */
  readonly sentAt: Scalars['DateTime']['output'];
  /** Its width in pixels. */
  readonly width: Scalars['Int']['output'];
};

/** The picture of a registration photo. */
export type RegistrationPhotoFile = {
  readonly __typename?: 'RegistrationPhotoFile';
  /** The picture in base64, without the time and place of the photo. */
  readonly content: Scalars['String']['output'];
  /** Its file format. */
  readonly format: PhotoFormat;
};

/** A safe contact method. */
export type ReleasedContactMethod = {
  readonly __typename?: 'ReleasedContactMethod';
  /** Where to meet her, for contact in person. */
  readonly address: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly kind: ContactKind;
  /** Whether a message may be left. */
  readonly mayLeaveMessage: Scalars['Boolean']['output'];
  /** Safe days. */
  readonly safeDays: ReadonlyArray<Weekday>;
  /** Safe from, HH:MM. */
  readonly safeFrom: Scalars['String']['output'];
  /** Safe until, HH:MM. */
  readonly safeTo: Scalars['String']['output'];
};

/** Who she is, as she agreed that one other institution learns it. */
export type ReleasedIdentity = {
  readonly __typename?: 'ReleasedIdentity';
  /** Contact methods she verified. */
  readonly contactMethods: ReadonlyArray<ReleasedContactMethod>;
  /** The name used for her. */
  readonly displayName: Scalars['String']['output'];
  /** Her language. */
  readonly language: Language;
  /** The last day of her consent. */
  readonly until: Scalars['LocalDate']['output'];
};

/** Who gave the answers. */
export type ReportedBy =
  /** She alone. */
  | 'TRAINEE_ALONE'
  /** She to a member of staff. */
  | 'TRAINEE_TO_STAFF';

/** A remark on a field of a vacancy. */
export type ReviewRemark = {
  readonly __typename?: 'ReviewRemark';
  /** The field it is about. */
  readonly field: Scalars['String']['output'];
  /** What should change. */
  readonly message: Scalars['String']['output'];
};

/** A remark on a field. */
export type ReviewRemarkInput = {
  /** The field. */
  readonly field: Scalars['String']['input'];
  /** What should change. */
  readonly message: Scalars['String']['input'];
};

/** A wait for the answer of staff. */
export type ReviewWait = {
  readonly __typename?: 'ReviewWait';
  /** How many days it has waited. */
  readonly days: Scalars['Int']['output'];
  /** The last of the two working days within which an answer is promised. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** Whether that day has passed. */
  readonly isLate: Scalars['Boolean']['output'];
  /** When it was submitted. */
  readonly submittedOn: Scalars['LocalDate']['output'];
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
  readonly roles: ReadonlyArray<Role>;
};

/** A safety alert; not found for readers who may not see it. */
export type SafetyAlert = {
  readonly __typename?: 'SafetyAlert';
  /** What was done, the oldest first. */
  readonly actions: ReadonlyArray<AlertAction>;
  /** What you may do now. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** The employer it is about. */
  readonly employer: Maybe<Employer>;
  /** When it was closed. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** When an officer first spoke with her about it or acted. */
  readonly firstActionAt: Maybe<Scalars['DateTime']['output']>;
  /** The hold it caused. */
  readonly hold: Maybe<EmployerHold>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it rests on. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** Whether her life is at risk. */
  readonly lifeAtRisk: Scalars['Boolean']['output'];
  /** Whether the authorities were informed. */
  readonly mandatoryReport: MandatoryReport;
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Its result. */
  readonly outcome: Maybe<Scalars['String']['output']>;
  /** The placement it is about. */
  readonly placement: Maybe<Placement>;
  /** The answer that caused it; null if staff opened it. */
  readonly record: Maybe<FollowUpRecord>;
  /** How often it was opened again. */
  readonly reopenedCount: Scalars['Int']['output'];
  /** Her wishes. */
  readonly safetyWishes: Maybe<Scalars['String']['output']>;
  /** How grave it is. */
  readonly severity: AlertSeverity;
  /** Its source. */
  readonly source: AlertSource;
  /** Its state. */
  readonly state: AlertState;
  /** The trainee it is about. */
  readonly trainee: Trainee;
  /** Whether she agreed with how it was resolved. */
  readonly traineeAgreed: Maybe<Scalars['Boolean']['output']>;
  /** The version of her wishes and of the risk to her life: pass it as expectedVersion, so that the change is refused if they have changed since. */
  readonly version: Scalars['String']['output'];
};

/** A page of safety alerts. */
export type SafetyAlertConnection = {
  readonly __typename?: 'SafetyAlertConnection';
  /** The alerts, critical ones first, then the newest. */
  readonly nodes: ReadonlyArray<SafetyAlert>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** The answer of savedViewDelete. */
export type SavedViewDeletePayload = {
  readonly __typename?: 'SavedViewDeletePayload';
  /** The id of the view. */
  readonly id: Scalars['ID']['output'];
};

/** Result of savedViewDelete: the payload or a refusal. */
export type SavedViewDeleteResult = InvalidInput | KeyUsedForOtherRequest | NotFound | SavedViewDeletePayload;

/** One missing skill, and the rank the vacancy would have for her with it. */
export type ScoreGain = {
  readonly __typename?: 'ScoreGain';
  /** Her level; null when she does not have it. */
  readonly have: Maybe<Scalars['Int']['output']>;
  /** Whether this skill alone makes the vacancy impossible for her now. */
  readonly isBlocking: Scalars['Boolean']['output'];
  /** The required level. */
  readonly level: Scalars['Int']['output'];
  /** Its rank among the vacancies that would then be possible for her, from 1. */
  readonly rank: Scalars['Int']['output'];
  /** How many these would be. */
  readonly rankTotal: Scalars['Int']['output'];
  /** The score it would then have. */
  readonly score: Scalars['Int']['output'];
  /** The skill. */
  readonly skill: Skill;
};

/** Another person must do this. */
export type SecondPersonNeeded = Refusal & {
  readonly __typename?: 'SecondPersonNeeded';
  /** The machine-readable reason. */
  readonly code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
};

/** Self-employment of a trainee; counted separately from placements. */
export type SelfEmployment = {
  readonly __typename?: 'SelfEmployment';
  /** What she does. */
  readonly activity: Scalars['String']['output'];
  /** What you may do now. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** Its last day. */
  readonly endedOn: Maybe<Scalars['LocalDate']['output']>;
  /** That grant, if your institution works under it. */
  readonly grant: Maybe<Grant>;
  /** The grant that pays. */
  readonly grantId: Maybe<Scalars['ID']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Four digits of ISCO-08. */
  readonly iscoCode: Maybe<Scalars['String']['output']>;
  /** What ISCO-08 calls it; in Khmer for who reads Khmer, where a Khmer name is known. */
  readonly iscoLabel: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Since when. */
  readonly startedOn: Scalars['LocalDate']['output'];
  /** Its state. */
  readonly state: SelfEmploymentState;
  /** Whose work it is. */
  readonly trainee: Trainee;
  /** How it was verified. */
  readonly verificationMethod: Maybe<VerificationMethod>;
  /** On which day it was verified. */
  readonly verifiedOn: Maybe<Scalars['LocalDate']['output']>;
};

/** A page of self-employment, newest first. */
export type SelfEmploymentConnection = {
  readonly __typename?: 'SelfEmploymentConnection';
  /** The self-employments. */
  readonly nodes: ReadonlyArray<SelfEmployment>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** How self-employment ended. */
export type SelfEmploymentEndInput = {
  /** Its last day. */
  readonly endedOn: Scalars['LocalDate']['input'];
};

/** Payload of selfEmploymentEnd. */
export type SelfEmploymentEndPayload = {
  readonly __typename?: 'SelfEmploymentEndPayload';
  /** The work. */
  readonly selfEmployment: SelfEmployment;
};

/** Result of selfEmploymentEnd: the payload or a refusal. */
export type SelfEmploymentEndResult = InvalidInput | KeyUsedForOtherRequest | NotFound | SelfEmploymentEndPayload | TransitionNotAllowed;

/** Self-employment that has started. */
export type SelfEmploymentInput = {
  /** What she does. */
  readonly activity: Scalars['String']['input'];
  /** The grant that pays; if left out, the one that pays for her now. */
  readonly grantId?: InputMaybe<Scalars['ID']['input']>;
  /** Four digits of ISCO-08. */
  readonly iscoCode?: InputMaybe<Scalars['String']['input']>;
  /** Since when, today or before. */
  readonly startedOn: Scalars['LocalDate']['input'];
  /** Whose work it is. */
  readonly traineeId: Scalars['ID']['input'];
};

/** Payload of selfEmploymentStart. */
export type SelfEmploymentStartPayload = {
  readonly __typename?: 'SelfEmploymentStartPayload';
  /** The work. */
  readonly selfEmployment: SelfEmployment;
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
  readonly method: VerificationMethod;
  /** On which day. */
  readonly verifiedOn: Scalars['LocalDate']['input'];
};

/** Payload of selfEmploymentVerify. */
export type SelfEmploymentVerifyPayload = {
  readonly __typename?: 'SelfEmploymentVerifyPayload';
  /** The work. */
  readonly selfEmployment: SelfEmployment;
};

/** Result of selfEmploymentVerify: the payload or a refusal. */
export type SelfEmploymentVerifyResult = InvalidInput | KeyUsedForOtherRequest | NotFound | SelfEmploymentVerifyPayload | TransitionNotAllowed;

/** A service for one person. */
export type ServiceInput = {
  /** The grant that pays; if left out, the one that pays for her now. */
  readonly grantId?: InputMaybe<Scalars['ID']['input']>;
  /** For how many hours, more than 0 and at most 24. */
  readonly hours?: InputMaybe<Scalars['Float']['input']>;
  /** The kind of service; group counselling is recorded as a group session. */
  readonly kind: ServiceKind;
  /** On which day, today or before, at most 90 days before she was registered. */
  readonly providedOn: Scalars['LocalDate']['input'];
  /** Who gave it. */
  readonly provider: Scalars['String']['input'];
  /** The trainee who received it. */
  readonly traineeId: Scalars['ID']['input'];
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
  readonly __typename?: 'ServiceRecord';
  /** What you may do now. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** That grant, if your institution works under it. */
  readonly grant: Maybe<Grant>;
  /** The grant that pays. */
  readonly grantId: Maybe<Scalars['ID']['output']>;
  /** For how many hours. */
  readonly hours: Maybe<Scalars['Float']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it was. */
  readonly kind: ServiceKind;
  /** On which day. */
  readonly providedOn: Scalars['LocalDate']['output'];
  /** Who gave it. */
  readonly provider: Scalars['String']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Her group session, if it was one. */
  readonly session: Maybe<GroupSession>;
  /** Whether it counts. */
  readonly state: ServiceState;
  /** The trainee who received it. */
  readonly trainee: Trainee;
};

/** A page of services, newest day first. */
export type ServiceRecordConnection = {
  readonly __typename?: 'ServiceRecordConnection';
  /** The services. */
  readonly nodes: ReadonlyArray<ServiceRecord>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** Payload of serviceRecord. */
export type ServiceRecordPayload = {
  readonly __typename?: 'ServiceRecordPayload';
  /** The record. */
  readonly service: ServiceRecord;
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
  readonly __typename?: 'ServiceVoidPayload';
  /** The record. */
  readonly service: ServiceRecord;
};

/** Result of serviceVoid: the payload or a refusal. */
export type ServiceVoidResult = InvalidInput | KeyUsedForOtherRequest | NotFound | ServiceVoidPayload | TransitionNotAllowed;

/** The answer of sessionEnd. */
export type SessionEndPayload = {
  readonly __typename?: 'SessionEndPayload';
  /** The id of the closed session. */
  readonly id: Scalars['ID']['output'];
};

/** Result of sessionEnd: the payload or a refusal. */
export type SessionEndResult = InvalidInput | KeyUsedForOtherRequest | NotFound | SessionEndPayload;

/** The answer of sessionExtend. */
export type SessionExtendPayload = {
  readonly __typename?: 'SessionExtendPayload';
  /** Your session, with its new end. */
  readonly session: MySession;
};

/** Result of sessionExtend: the payload or a refusal. */
export type SessionExtendResult = NotFound | SessionExtendPayload;

/** The answer of sessionsEndAll. */
export type SessionsEndAllPayload = {
  readonly __typename?: 'SessionsEndAllPayload';
  /** The number of closed sessions, including this one. */
  readonly ended: Scalars['Int']['output'];
};

/** Result of sessionsEndAll: the payload or a refusal. */
export type SessionsEndAllResult = InvalidInput | KeyUsedForOtherRequest | NotFound | SessionsEndAllPayload;

/** A word of the exported file. */
export type SharedWord = {
  readonly __typename?: 'SharedWord';
  /** How many employers picked it for a vacancy, for the steward; 0 below three. */
  readonly employers: Scalars['Int']['output'];
  /** The English name of the skill. */
  readonly means: Scalars['String']['output'];
  /** For how many people staff picked the skill after searching the word. */
  readonly people: Scalars['Int']['output'];
  /** The code of the skill. */
  readonly skillCode: Scalars['ID']['output'];
  /** The word. */
  readonly word: Scalars['String']['output'];
};

/** Nights of a trainee in the shelter; for case workers and the safety lead only. */
export type ShelterStay = {
  readonly __typename?: 'ShelterStay';
  /** What you may do now. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** The first night. */
  readonly fromOn: Scalars['LocalDate']['output'];
  /** That grant, if your institution works under it. */
  readonly grant: Maybe<Grant>;
  /** The grant that pays. */
  readonly grantId: Maybe<Scalars['ID']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its state. */
  readonly state: StayState;
  /** Her last day; null during the stay. */
  readonly toOn: Maybe<Scalars['LocalDate']['output']>;
  /** Who stays. */
  readonly trainee: Trainee;
};

/** A page of stays, newest first. */
export type ShelterStayConnection = {
  readonly __typename?: 'ShelterStayConnection';
  /** The stays. */
  readonly nodes: ReadonlyArray<ShelterStay>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** The words that open an account. */
export type SignInInput = {
  /** The six-digit code of the second factor, or a recovery code, if the account has one. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address or access code. */
  readonly login: Scalars['String']['input'];
  /** Password or PIN. */
  readonly secret: Scalars['String']['input'];
};

/** The result of signing in. */
export type SignInPayload = {
  readonly __typename?: 'SignInPayload';
  /** When it ends at the latest. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Send it as Authorization: Bearer. */
  readonly token: Scalars['String']['output'];
};

/** The login or the credentials are wrong. */
export type SignInRefused = Refusal & {
  readonly __typename?: 'SignInRefused';
  /** The machine-readable reason. */
  readonly code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
};

/** What signing in answers. */
export type SignInResult = InvalidInput | RateLimited | SignInPayload | SignInRefused;

/** The answer of signOut. */
export type SignOutPayload = {
  readonly __typename?: 'SignOutPayload';
  /** True when the session has been closed. */
  readonly ended: Scalars['Boolean']['output'];
};

/** Result of signOut: the payload or a refusal. */
export type SignOutResult = NotFound | SignOutPayload;

/** A workplace. */
export type Site = {
  readonly __typename?: 'Site';
  /** Its address. */
  readonly address: Scalars['String']['output'];
  /** Its district, in your language if it is a known one. */
  readonly district: Scalars['String']['output'];
  /** The employer. */
  readonly employer: Employer;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is cleared on a day; today when left out. */
  readonly isCleared: Scalars['Boolean']['output'];
  /** Whether a visit must look like a routine one: the employer is on hold, and few of your trainees work at the site. */
  readonly mustVisitAsRoutine: Scalars['Boolean']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its province. */
  readonly province: Province;
  /** Its vettings, newest first. */
  readonly vettings: ReadonlyArray<Vetting>;
};


/** A workplace. */
export type SiteIsClearedArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A workplace that needs a visit, and for which none is planned. */
export type SiteToVisit = {
  readonly __typename?: 'SiteToVisit';
  /** The last day on which the visit is in time: for a renewal the last day of the approval. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** Why. */
  readonly reason: VisitReason;
  /** The workplace. */
  readonly site: Site;
};

/** A page of workplaces to visit. */
export type SiteToVisitConnection = {
  readonly __typename?: 'SiteToVisitConnection';
  /** The workplaces. */
  readonly nodes: ReadonlyArray<SiteToVisit>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A skill of the ESCO classification, or a local one that the service added because ESCO lacks it. */
export type Skill = {
  readonly __typename?: 'Skill';
  /** The ESCO identifier; of a local skill one of its own. */
  readonly code: Scalars['ID']['output'];
  /** Whether it is knowledge, of which one says that a person knows about it; other skills she can do. */
  readonly isKnowledge: Scalars['Boolean']['output'];
  /** Its label in your language, or else in English. */
  readonly label: Scalars['String']['output'];
};

/** A skill that ESCO lacks; one label at least. */
export type SkillAddLocalInput = {
  /** Its label in English. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** Its label in Khmer. */
  readonly labelKm?: InputMaybe<Scalars['String']['input']>;
  /** The skill of ESCO it is mapped to. */
  readonly mappedToCode: Scalars['ID']['input'];
  /** How it relates to that one. */
  readonly relation: LocalSkillRelation;
};

/** The answer of skillAddLocal. */
export type SkillAddLocalPayload = {
  readonly __typename?: 'SkillAddLocalPayload';
  /** The skill with its details. */
  readonly skillEntry: SkillEntry;
};

/** Result of skillAddLocal: the payload or a refusal. */
export type SkillAddLocalResult = InvalidInput | KeyUsedForOtherRequest | NotFound | SkillAddLocalPayload;

/** The answer to a question for a skill, for the person who asked it. */
export type SkillAnswer = {
  readonly __typename?: 'SkillAnswer';
  /** When it was decided. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The question with the skill that answers it. */
  readonly question: SkillQuestion;
  /** The trainee whose profile was filled in; null if it was not saved. */
  readonly trainee: Maybe<Trainee>;
};

/** The answer of skillAnswerAdd. */
export type SkillAnswerAddPayload = {
  readonly __typename?: 'SkillAnswerAddPayload';
  /** The trainee with the skill. */
  readonly trainee: Trainee;
};

/** Result of skillAnswerAdd: the payload or a refusal. */
export type SkillAnswerAddResult = InvalidInput | KeyUsedForOtherRequest | NotFound | SkillAnswerAddPayload | TransitionNotAllowed;

/** The answer of skillAnswerSeen. */
export type SkillAnswerSeenPayload = {
  readonly __typename?: 'SkillAnswerSeenPayload';
  /** The question. */
  readonly skillQuestion: SkillQuestion;
};

/** Result of skillAnswerSeen: the payload or a refusal. */
export type SkillAnswerSeenResult = InvalidInput | KeyUsedForOtherRequest | NotFound | SkillAnswerSeenPayload;

/** Words for which no skill was found. */
export type SkillAskInput = {
  /** The name she goes by. It is not stored: words with it are not kept. */
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  /** The words as they were searched, at most 200 characters. */
  readonly words: Scalars['String']['input'];
};

/** The answer of skillAsk. */
export type SkillAskPayload = {
  readonly __typename?: 'SkillAskPayload';
  /** Whether the words were kept, now or before. */
  readonly isKept: Scalars['Boolean']['output'];
  /** Whether your institution asked the same before; the question may be answered already. */
  readonly isRepeated: Scalars['Boolean']['output'];
  /** Why they were not kept; null if they were. */
  readonly problem: Maybe<WordProblem>;
  /** The question; null if the words were not kept. */
  readonly question: Maybe<SkillQuestion>;
};

/** Result of skillAsk: the payload or a refusal. */
export type SkillAskResult = InvalidInput | KeyUsedForOtherRequest | SkillAskPayload;

/** A skill of a trainee. */
export type SkillAssertion = {
  readonly __typename?: 'SkillAssertion';
  /** The day on which it was confirmed. */
  readonly assertedOn: Scalars['LocalDate']['output'];
  /** What shows it. */
  readonly evidence: Maybe<Scalars['String']['output']>;
  /** 1 to 4. */
  readonly level: Scalars['Int']['output'];
  /** The skill. */
  readonly skill: Skill;
  /** Who confirms it. */
  readonly source: SkillSource;
};

/** A skill of a trainee. */
export type SkillAssertionInput = {
  /** What shows it. */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 4. */
  readonly level: Scalars['Int']['input'];
  /** The ESCO identifier. */
  readonly skillCode: Scalars['ID']['input'];
  /** Who confirms it. */
  readonly source: SkillSource;
};

/** How her skills meet a required skill. */
export type SkillCredit =
  /** She has it at the required level. */
  | 'AT_LEVEL'
  /** She has it below that level. */
  | 'BELOW_LEVEL'
  /** Skills of hers are used in the same work and count a little. They are not named, because they say nothing about this one. */
  | 'CO_USE'
  /** Not at all. */
  | 'NONE';

/** A skill as those who maintain the taxonomy see it. */
export type SkillEntry = {
  readonly __typename?: 'SkillEntry';
  /** What you may do with it now. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** What the service itself calls it, oldest first. */
  readonly localLabels: ReadonlyArray<SkillLabel>;
  /** Of a local skill: the skill of ESCO from which it takes its weight and its neighbours. */
  readonly mappedTo: Maybe<Skill>;
  /** Of a local skill: how it relates to that one. */
  readonly relation: Maybe<LocalSkillRelation>;
  /** The skill. */
  readonly skill: Skill;
  /** Whether it may be newly referenced. */
  readonly state: SkillState;
  /** The Khmer name that ships with the service, which no native speaker has reviewed; null once somebody added a Khmer name. */
  readonly unreviewedKhmer: Maybe<Scalars['String']['output']>;
};

/** A page of skills with their details. */
export type SkillEntryConnection = {
  readonly __typename?: 'SkillEntryConnection';
  /** The entries. */
  readonly nodes: ReadonlyArray<SkillEntry>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** What one skill alone would unlock for your institution's job-ready trainees. */
export type SkillInDemand = {
  readonly __typename?: 'SkillInDemand';
  /** The highest level that any of them would need, 1 to 4. */
  readonly level: Scalars['Int']['output'];
  /** The skill. */
  readonly skill: Skill;
  /** The number of trainees for whom it would unlock a vacancy. */
  readonly trainees: Scalars['Int']['output'];
  /** How many open vacancies it would unlock for one or another. */
  readonly vacancies: Scalars['Int']['output'];
};

/** What the service itself calls a skill; employers and trainees read it, too. */
export type SkillLabel = {
  readonly __typename?: 'SkillLabel';
  /** The words. */
  readonly label: Scalars['String']['output'];
  /** Their language. */
  readonly language: Language;
};

/** The answer of skillLabelAdd. */
export type SkillLabelAddPayload = {
  readonly __typename?: 'SkillLabelAddPayload';
  /** The skill with its details. */
  readonly skillEntry: SkillEntry;
};

/** Result of skillLabelAdd: the payload or a refusal. */
export type SkillLabelAddResult = InvalidInput | KeyUsedForOtherRequest | NotFound | SkillLabelAddPayload | TransitionNotAllowed;

/** A label of a skill. */
export type SkillLabelInput = {
  /** The words, at most 120 characters. */
  readonly label: Scalars['String']['input'];
  /** Their language. */
  readonly language: Language;
};

/** The answer of skillLabelRemove. */
export type SkillLabelRemovePayload = {
  readonly __typename?: 'SkillLabelRemovePayload';
  /** The skill with its details. */
  readonly skillEntry: SkillEntry;
};

/** Result of skillLabelRemove: the payload or a refusal. */
export type SkillLabelRemoveResult = InvalidInput | KeyUsedForOtherRequest | NotFound | NotReady | SkillLabelRemovePayload | TransitionNotAllowed;

/** Whether a skill is required or desired. */
export type SkillNeed =
  /** Desired. */
  | 'DESIRED'
  /** Required. */
  | 'REQUIRED';

/** Words for which nobody found a skill; they name nobody. */
export type SkillQuestion = {
  readonly __typename?: 'SkillQuestion';
  /** When they were asked first. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Where they were asked first. */
  readonly place: SkillQuestionPlace;
  /** The skill that answers it. */
  readonly skill: Maybe<Skill>;
  /** What became of it. */
  readonly state: SkillQuestionState;
  /** The words. */
  readonly word: Scalars['String']['output'];
};

/** The answer of skillQuestionAnswerLocal. */
export type SkillQuestionAnswerLocalPayload = {
  readonly __typename?: 'SkillQuestionAnswerLocalPayload';
  /** The new skill with its details. */
  readonly skillEntry: SkillEntry;
};

/** Result of skillQuestionAnswerLocal: the payload or a refusal. */
export type SkillQuestionAnswerLocalResult = InvalidInput | KeyUsedForOtherRequest | NotFound | SkillQuestionAnswerLocalPayload | TransitionNotAllowed;

/** The answer of skillQuestionAnswer. */
export type SkillQuestionAnswerPayload = {
  readonly __typename?: 'SkillQuestionAnswerPayload';
  /** The question. */
  readonly skillQuestion: SkillQuestion;
};

/** Result of skillQuestionAnswer: the payload or a refusal. */
export type SkillQuestionAnswerResult = InvalidInput | KeyUsedForOtherRequest | NotFound | SkillQuestionAnswerPayload | TransitionNotAllowed;

/** The answer of skillQuestionDismiss. */
export type SkillQuestionDismissPayload = {
  readonly __typename?: 'SkillQuestionDismissPayload';
  /** The question. */
  readonly skillQuestion: SkillQuestion;
};

/** Result of skillQuestionDismiss: the payload or a refusal. */
export type SkillQuestionDismissResult = InvalidInput | KeyUsedForOtherRequest | NotFound | SkillQuestionDismissPayload | TransitionNotAllowed;

/** Where somebody asked for a skill. */
export type SkillQuestionPlace =
  /** Staff, for a trainee's profile. */
  | 'PROFILE'
  /** An employer, for a vacancy. */
  | 'VACANCY';

/** What became of a question. */
export type SkillQuestionState =
  /** It has a skill. */
  | 'ANSWERED'
  /** It was closed without a skill. */
  | 'DISMISSED'
  /** It waits for the steward. */
  | 'OPEN';

/** A skill of a vacancy. */
export type SkillRequirement = {
  readonly __typename?: 'SkillRequirement';
  /** Whether candidates below the level are excluded. */
  readonly gate: Scalars['Boolean']['output'];
  /** The least level, 1 to 4. */
  readonly minLevel: Scalars['Int']['output'];
  /** Required or desired. */
  readonly need: SkillNeed;
  /** The skill. */
  readonly skill: Skill;
};

/** The answer of skillRetireLocal. */
export type SkillRetireLocalPayload = {
  readonly __typename?: 'SkillRetireLocalPayload';
  /** The skill with its details. */
  readonly skillEntry: SkillEntry;
};

/** Result of skillRetireLocal: the payload or a refusal. */
export type SkillRetireLocalResult = InvalidInput | KeyUsedForOtherRequest | NotFound | SkillRetireLocalPayload | TransitionNotAllowed;

/** What staff searched while they filled in a profile. */
export type SkillSearchInput = {
  /** The skill they picked; null if none fitted. */
  readonly skillCode?: InputMaybe<Scalars['ID']['input']>;
  /** The text, at most 200 characters. */
  readonly text: Scalars['String']['input'];
};

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

/** A skill whose Khmer name no person has added or confirmed. */
export type SkillToTranslate = {
  readonly __typename?: 'SkillToTranslate';
  /** Its code. */
  readonly code: Scalars['ID']['output'];
  /** Its English name. */
  readonly english: Scalars['String']['output'];
  /** The Khmer name that ships with the service, which no native speaker has reviewed; null if it has none. */
  readonly khmer: Maybe<Scalars['String']['output']>;
  /** How many profiles of your institution and how many vacancies have it. */
  readonly uses: Scalars['Int']['output'];
};

/** What one skill alone would unlock for her. */
export type SkillUnlock = {
  readonly __typename?: 'SkillUnlock';
  /** Her level; null when she does not have it. */
  readonly have: Maybe<Scalars['Int']['output']>;
  /** The skill. */
  readonly skill: Skill;
  /** The same by level, lowest first. */
  readonly steps: ReadonlyArray<UnlockStep>;
  /** The number of further open vacancies whose requirements she would meet, at the highest required level. */
  readonly vacancies: Scalars['Int']['output'];
};

/** The answer of skillsInDemandCount. */
export type SkillsInDemandCountPayload = {
  readonly __typename?: 'SkillsInDemandCountPayload';
  /** The calculation, new or in progress. */
  readonly calculation: Calculation;
};

/** Result of skillsInDemandCount: the payload or a refusal. */
export type SkillsInDemandCountResult = EditConflict | InvalidInput | KeyUsedForOtherRequest | SkillsInDemandCountPayload | TooManyCalculations;

/** Which skills would unlock most, as of an instant. */
export type SkillsInDemandReport = {
  readonly __typename?: 'SkillsInDemandReport';
  /** The instant it was counted at: what changed later is not in it. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Whether a worker counted it in the background. */
  readonly isCalculated: Scalars['Boolean']['output'];
  /** The skills, most trainees first. */
  readonly skills: ReadonlyArray<SkillInDemand>;
};

/** Result of skillsInDemand: the skills, or the progress of the worker that counts them. */
export type SkillsInDemandResult = Calculation | SkillsInDemandReport;

/** An account that was opened. */
export type StaffAccount = {
  readonly __typename?: 'StaffAccount';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its institution. */
  readonly institution: Institution;
  /** What it signs in with. */
  readonly login: Scalars['String']['output'];
};

/** The answer of staffAccountAdd. */
export type StaffAccountAddPayload = {
  readonly __typename?: 'StaffAccountAddPayload';
  /** The account; null while it waits for a second person. */
  readonly account: Maybe<StaffAccount>;
  /** Recovery codes, shown once; null if the request is repeated, and while it waits. */
  readonly recoveryCodes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What waits for a second person; null if the account is open. */
  readonly request: Maybe<AccountRequest>;
  /** Its first password, shown once; null when the request is repeated. */
  readonly secret: Maybe<Scalars['String']['output']>;
  /** The seed of its second factor, shown once; null when the request is repeated, and while it waits: the second person is shown it. */
  readonly totpSecret: Maybe<Scalars['String']['output']>;
};

/** Result of staffAccountAdd: the payload or a refusal. */
export type StaffAccountAddResult = AlreadyOpen | InvalidInput | KeyUsedForOtherRequest | NotFound | ReauthenticationNeeded | SecondPersonNeeded | StaffAccountAddPayload;

/** The answer of staffAccountChangeRoles. */
export type StaffAccountChangeRolesPayload = {
  readonly __typename?: 'StaffAccountChangeRolesPayload';
  /** The accounts of your institution now. */
  readonly accounts: ReadonlyArray<ColleagueAccount>;
  /** What waits for a second person; null if the change is done. */
  readonly request: Maybe<AccountRequest>;
};

/** Result of staffAccountChangeRoles: the payload or a refusal. */
export type StaffAccountChangeRolesResult = HandoverNeeded | InvalidInput | KeyUsedForOtherRequest | NotFound | NotReady | ReauthenticationNeeded | SecondPersonNeeded | StaffAccountChangeRolesPayload;

/** The answer of staffAccountClose. */
export type StaffAccountClosePayload = {
  readonly __typename?: 'StaffAccountClosePayload';
  /** The accounts of your institution now. */
  readonly accounts: ReadonlyArray<ColleagueAccount>;
};

/** Result of staffAccountClose: the payload or a refusal. */
export type StaffAccountCloseResult = ConflictOfInterest | HandoverNeeded | InvalidInput | KeyUsedForOtherRequest | NotFound | NotReady | ReauthenticationNeeded | StaffAccountClosePayload | TransitionNotAllowed;

/** A member of staff who gets an account. */
export type StaffAccountInput = {
  /** The name. */
  readonly displayName: Scalars['String']['input'];
  /** The address, which is the login too. */
  readonly email: Scalars['String']['input'];
  /** The institution. */
  readonly institutionId: Scalars['ID']['input'];
  /** The language; Khmer if left out. */
  readonly language?: InputMaybe<Language>;
  /** The member's role. */
  readonly roles: ReadonlyArray<Role>;
};

/** The answer of staffAccountReplaceCredentials. */
export type StaffAccountReplaceCredentialsPayload = {
  readonly __typename?: 'StaffAccountReplaceCredentialsPayload';
  /** The account. */
  readonly account: ColleagueAccount;
  /** Recovery codes, shown once; null if the request is repeated, and while it waits. */
  readonly recoveryCodes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What waits for a second person; null if the credentials are valid already. */
  readonly request: Maybe<AccountRequest>;
  /** The new password, shown once; null when the request is repeated. */
  readonly secret: Maybe<Scalars['String']['output']>;
  /** The seed of the new second factor, shown once; null when the request is repeated, and while it waits: the second person is shown it. */
  readonly totpSecret: Maybe<Scalars['String']['output']>;
};

/** Result of staffAccountReplaceCredentials: the payload or a refusal. */
export type StaffAccountReplaceCredentialsResult = InvalidInput | KeyUsedForOtherRequest | NotFound | ReauthenticationNeeded | SecondPersonNeeded | StaffAccountReplaceCredentialsPayload | TransitionNotAllowed;

/** A member of staff. */
export type StaffMember = {
  readonly __typename?: 'StaffMember';
  /** The name. */
  readonly displayName: Scalars['String']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The institution. */
  readonly institution: Institution;
  /** The language. */
  readonly language: Language;
  /** What you may do, each as in follow-up.record. */
  readonly may: ReadonlyArray<Scalars['String']['output']>;
  /** The roles. */
  readonly roles: ReadonlyArray<Role>;
  /** Today in Phnom Penh, by the clock of the service. */
  readonly today: Scalars['LocalDate']['output'];
};

/** The stage of a trainee at an employer. */
export type StageAtEmployer =
  /** She works there. */
  | 'AT_WORK'
  /** She is there no longer, and is still to be contacted. */
  | 'GONE'
  /** She has an offer, an interview or a referral there. */
  | 'ON_THE_WAY'
  /** Her start there is planned. */
  | 'STARTING';

/** How a stay ends. */
export type StayEndInput = {
  /** The day she left. */
  readonly toOn: Scalars['LocalDate']['input'];
};

/** Payload of stayEnd. */
export type StayEndPayload = {
  readonly __typename?: 'StayEndPayload';
  /** The stay. */
  readonly stay: ShelterStay;
};

/** Result of stayEnd: the payload or a refusal. */
export type StayEndResult = InvalidInput | KeyUsedForOtherRequest | NotFound | StayEndPayload | TransitionNotAllowed;

/** A stay that begins, or one that is over already. */
export type StayInput = {
  /** The first night, today or before, at most two years before she was registered. */
  readonly fromOn: Scalars['LocalDate']['input'];
  /** The grant that pays; if left out, the one that pays for her now. */
  readonly grantId?: InputMaybe<Scalars['ID']['input']>;
  /** Her last day; leave it out during the stay. */
  readonly toOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Who stays. */
  readonly traineeId: Scalars['ID']['input'];
};

/** Payload of stayStart. */
export type StayStartPayload = {
  readonly __typename?: 'StayStartPayload';
  /** The stay. */
  readonly stay: ShelterStay;
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
  readonly __typename?: 'StayVoidPayload';
  /** The stay. */
  readonly stay: ShelterStay;
};

/** Result of stayVoid: the payload or a refusal. */
export type StayVoidResult = InvalidInput | KeyUsedForOtherRequest | NotFound | StayVoidPayload | TransitionNotAllowed;

/** An amount of money without a period. */
export type Sum = {
  readonly __typename?: 'Sum';
  /** A decimal number, as in 208.00. */
  readonly amount: Scalars['String']['output'];
  /** The currency. */
  readonly currency: Currency;
};

/** An amount of money without a period. */
export type SumInput = {
  /** A decimal number, as in 208.00. */
  readonly amount: Scalars['String']['input'];
  /** The currency. */
  readonly currency: Currency;
};

/** A colleague took it first. */
export type TakenByColleague = Refusal & {
  readonly __typename?: 'TakenByColleague';
  /** The name of the colleague. */
  readonly by: Scalars['String']['output'];
  /** The machine-readable reason. */
  readonly code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
};

/** Something a member of staff must do. */
export type Task = {
  readonly __typename?: 'Task';
  /** Who has it; null if it is in the team's queue. */
  readonly assignee: Maybe<Colleague>;
  /** When the task was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The last day on which it is done in time. */
  readonly dueOn: Maybe<Scalars['LocalDate']['output']>;
  /** The employer it is about. */
  readonly employer: Maybe<Employer>;
  /** The follow-up it is about, for those who may read it. */
  readonly followUp: Maybe<FollowUp>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What kind it is. */
  readonly kind: TaskKind;
  /** Whether you may take it over. */
  readonly mayTakeOver: Scalars['Boolean']['output'];
  /** Its state. */
  readonly state: TaskState;
  /** What to do, as text; for a task to reach her, everything she should know and why no message about it may be sent. */
  readonly text: Scalars['String']['output'];
  /** The trainee it is about. */
  readonly trainee: Maybe<Trainee>;
  /** The newest event of this task: pass it to taskFinish, so that later ones stay open. */
  readonly upToTaskId: Scalars['ID']['output'];
};

/** A page of tasks, oldest first. */
export type TaskConnection = {
  readonly __typename?: 'TaskConnection';
  /** The tasks. */
  readonly nodes: ReadonlyArray<Task>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** The answer of taskFinish. */
export type TaskFinishPayload = {
  readonly __typename?: 'TaskFinishPayload';
  /** The task. */
  readonly task: Task;
};

/** Result of taskFinish: the payload or a refusal. */
export type TaskFinishResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TaskFinishPayload | TransitionNotAllowed;

/** What kind of task it is. */
export type TaskKind =
  /** An apprenticeship agreement was not signed in time. */
  | 'AGREEMENT_OVERDUE'
  /** Staff promised her another call. */
  | 'CALL_AGAIN'
  /** She requests a call. */
  | 'CALL_TRAINEE'
  /** Another person may have forced her to open the service. */
  | 'CHECK_ON_TRAINEE'
  /** Check on your trainees. */
  | 'CHECK_TRAINEES'
  /** Carry out a missed follow-up, or record why it is given up. */
  | 'FOLLOW_UP_MISSED'
  /** Contact a trainee who works at an employer on hold, or is on the way there. */
  | 'HOLD_CONTACT'
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

/** The answer of taskReopen. */
export type TaskReopenPayload = {
  readonly __typename?: 'TaskReopenPayload';
  /** The task. */
  readonly task: Task;
};

/** Result of taskReopen: the payload or a refusal. */
export type TaskReopenResult = CannotUndo | InvalidInput | KeyUsedForOtherRequest | NotFound | TaskReopenPayload | TransitionNotAllowed;

/** The state of a task. */
export type TaskState =
  /** Done. */
  | 'DONE'
  /** Open. */
  | 'OPEN';

/** The answer of taskTakeOver. */
export type TaskTakeOverPayload = {
  readonly __typename?: 'TaskTakeOverPayload';
  /** The task. */
  readonly task: Task;
};

/** Result of taskTakeOver: the payload or a refusal. */
export type TaskTakeOverResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TakenByColleague | TaskTakeOverPayload | TransitionNotAllowed;

/** What scores are computed from. */
export type TaxonomyRelease = {
  readonly __typename?: 'TaxonomyRelease';
  /** The day on which it was computed which skills are used together and which are near. */
  readonly derivedOn: Maybe<Scalars['LocalDate']['output']>;
  /** The release, as in esco-1.1.1; esco-1.1.1+3 after three local skills were added to it. */
  readonly id: Scalars['String']['output'];
  /** When it was loaded. */
  readonly loadedAt: Scalars['DateTime']['output'];
  /** Skills that the service added, retired ones among them. */
  readonly localSkills: Scalars['Int']['output'];
  /** Occupations of ESCO. */
  readonly occupations: Scalars['Int']['output'];
  /** Skills of ESCO. */
  readonly skills: Scalars['Int']['output'];
};

/** A member of staff of your institution. */
export type TeamMember = {
  readonly __typename?: 'TeamMember';
  /** The name. */
  readonly displayName: Scalars['String']['output'];
  /** The latest handovers from or to this colleague, at most 50. */
  readonly handovers: ReadonlyArray<Handover>;
  /** The id of the account. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is you. */
  readonly isMe: Scalars['Boolean']['output'];
  /** The leaves of today and later, the next first. */
  readonly leaves: ReadonlyArray<Leave>;
  /** What you may hand over for this colleague as a whole. */
  readonly mayHandOver: ReadonlyArray<Caseload>;
  /** Whether you may record a leave for this colleague. */
  readonly mayRecordLeave: Scalars['Boolean']['output'];
  /** Trainees, cases, follow-ups, tasks and planned visits. */
  readonly outstandingWork: ReadonlyArray<OutstandingWork>;
  /** The colleagues who may stand in, whatever their own leaves. */
  readonly possibleStandIns: ReadonlyArray<Colleague>;
  /** The roles. */
  readonly roles: ReadonlyArray<Role>;
  /** The leaves of colleagues for whom this one stands in, the next first. */
  readonly standsInFor: ReadonlyArray<Leave>;
};

/** A term that differs from what was first promised. */
export type TermDifference = {
  readonly __typename?: 'TermDifference';
  /** What is offered. */
  readonly offered: Scalars['String']['output'];
  /** What was promised first. */
  readonly promised: Scalars['String']['output'];
  /** The term. */
  readonly term: Scalars['String']['output'];
};

/** A term that is not what was promised. */
export type TermDrift = {
  readonly __typename?: 'TermDrift';
  /** What it is. */
  readonly found: Scalars['String']['output'];
  /** Whether it is worse for her. */
  readonly isWorse: Scalars['Boolean']['output'];
  /** What was promised. */
  readonly promised: Scalars['String']['output'];
  /** The term. */
  readonly term: Scalars['String']['output'];
};

/** Terms of work: what is promised, in the same structure from vacancy to contract. */
export type Terms = {
  readonly __typename?: 'Terms';
  /** Length of the contract in months; null if open-ended. */
  readonly contractMonths: Maybe<Scalars['Int']['output']>;
  /** Working days. */
  readonly days: ReadonlyArray<Weekday>;
  /** When it ends, HH:MM. */
  readonly endsAt: Scalars['String']['output'];
  /** Hours a week. */
  readonly hoursPerWeek: Scalars['Int']['output'];
  /** Pay. */
  readonly pay: Money;
  /** Days of probation. */
  readonly probationDays: Scalars['Int']['output'];
  /** When a working day begins, HH:MM. */
  readonly startsAt: Scalars['String']['output'];
  /** The day the work starts. */
  readonly startsOn: Scalars['LocalDate']['output'];
};

/** The terms of one stage, compared with what was promised: the offer with the vacancy, all later ones with the accepted offer. */
export type TermsDrift = {
  readonly __typename?: 'TermsDrift';
  /** The differences. */
  readonly differences: ReadonlyArray<TermDrift>;
  /** The stage. */
  readonly stage: TermsStage;
  /** Its terms. */
  readonly terms: Terms;
};

/** Terms of work. */
export type TermsInput = {
  /** Length of the contract in months; leave out if open-ended. */
  readonly contractMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Working days. */
  readonly days: ReadonlyArray<Weekday>;
  /** When it ends, HH:MM. */
  readonly endsAt: Scalars['String']['input'];
  /** Hours a week. */
  readonly hoursPerWeek: Scalars['Int']['input'];
  /** Pay. */
  readonly pay: MoneyInput;
  /** Days of probation. */
  readonly probationDays?: InputMaybe<Scalars['Int']['input']>;
  /** When a working day begins, HH:MM. */
  readonly startsAt: Scalars['String']['input'];
  /** The day the work starts. */
  readonly startsOn: Scalars['String']['input'];
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

/** A page of a timeline. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** The entries. */
  readonly nodes: ReadonlyArray<TimelineEntry>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** Something that happened with a trainee. */
export type TimelineEntry = {
  readonly __typename?: 'TimelineEntry';
  /** When; a day without a time is its beginning. */
  readonly at: Scalars['DateTime']['output'];
  /** The member of staff. */
  readonly by: Maybe<Scalars['String']['output']>;
  /** The day, if no time is recorded. */
  readonly day: Maybe<Scalars['LocalDate']['output']>;
  /** The purpose of a consent, the code of a follow-up, the kind of a service, the title of a course, or the severity of an alert. */
  readonly detail: Maybe<Scalars['String']['output']>;
  /** The employer. */
  readonly employerName: Maybe<Scalars['String']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The note of a logged contact. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What came of a logged contact. */
  readonly outcome: Maybe<ContactOutcome>;
  /** What happened. */
  readonly step: TimelineStep;
  /** The id of what it is about, such as the placement. */
  readonly subjectId: Scalars['ID']['output'];
  /** The vacancy. */
  readonly vacancyTitle: Maybe<Scalars['String']['output']>;
  /** How, of a logged contact. */
  readonly way: Maybe<LoggedWay>;
};

/** A step of a timeline. */
export type TimelineStep =
  /** An alert was closed. */
  | 'ALERT_CLOSED'
  /** An alert was opened; for case workers and the safety lead only. */
  | 'ALERT_OPENED'
  /** She got another case worker. */
  | 'CASE_WORKER_ASSIGNED'
  /** She consented. */
  | 'CONSENT_GIVEN'
  /** She refused consent. */
  | 'CONSENT_REFUSED'
  /** She withdrew consent. */
  | 'CONSENT_WITHDRAWN'
  /** Staff logged a contact. */
  | 'CONTACT_LOGGED'
  /** She completed a course. */
  | 'COURSE_COMPLETED'
  /** She was enrolled in a course. */
  | 'COURSE_ENROLLED'
  /** She left a course before its end. */
  | 'COURSE_LEFT'
  /** The last attempt of a follow-up. */
  | 'FOLLOW_UP_ATTEMPTED'
  /** She reported to staff or by herself. */
  | 'FOLLOW_UP_RECORDED'
  /** An interview was held. */
  | 'INTERVIEW_HELD'
  /** She did not come to an interview. */
  | 'INTERVIEW_MISSED'
  /** Interview times were proposed. */
  | 'INTERVIEW_PROPOSED'
  /** The time of an interview. */
  | 'INTERVIEW_SET'
  /** She became job-ready. */
  | 'JOB_READY'
  /** Her last day in the programme. */
  | 'LEFT'
  /** She accepted an offer. */
  | 'OFFER_ACCEPTED'
  /** She declined an offer. */
  | 'OFFER_DECLINED'
  /** An offer was withdrawn or expired. */
  | 'OFFER_ENDED'
  /** An offer was explained. */
  | 'OFFER_EXPLAINED'
  /** An offer was made. */
  | 'OFFER_ISSUED'
  /** She got another placement officer. */
  | 'OFFICER_ASSIGNED'
  /** She agreed to a referral. */
  | 'REFERRAL_AGREED'
  /** She was asked about a referral. */
  | 'REFERRAL_ASKED'
  /** She declined a referral. */
  | 'REFERRAL_DECLINED'
  /** A referral ended. */
  | 'REFERRAL_ENDED'
  /** A referral was started. */
  | 'REFERRAL_PROPOSED'
  /** Her card was sent. */
  | 'REFERRAL_SENT'
  /** She was registered. */
  | 'REGISTERED'
  /** She received a service; those that reveal a hard past are for case workers and the safety lead only. */
  | 'SERVICE_RECEIVED'
  /** Both sides confirmed the start. */
  | 'START_VERIFIED'
  /** A stay began; for case workers and the safety lead only. */
  | 'STAY_BEGAN'
  /** A stay ended. */
  | 'STAY_ENDED'
  /** Her work ended. */
  | 'WORK_ENDED'
  /** The first day of work. */
  | 'WORK_STARTS';

/** Refused: five of your calculations are in progress. */
export type TooManyCalculations = Refusal & {
  readonly __typename?: 'TooManyCalculations';
  /** The machine-readable reason. */
  readonly code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
};

/** It becomes possible later. */
export type TooSoon = Refusal & {
  readonly __typename?: 'TooSoon';
  /** The machine-readable reason. */
  readonly code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
  /** From when it is possible. */
  readonly until: Maybe<Scalars['DateTime']['output']>;
};

/** A trainee's working profile. */
export type Trainee = {
  readonly __typename?: 'Trainee';
  /** Whether she would live in housing that is offered. */
  readonly acceptsHousing: Scalars['Boolean']['output'];
  /** Her placement officers and case workers, the latest first. */
  readonly assignments: ReadonlyArray<TraineeAssignment>;
  /** What you may do now. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** On which days. */
  readonly availableDays: ReadonlyArray<Weekday>;
  /** From when she can work. */
  readonly availableFrom: Scalars['LocalDate']['output'];
  /** From what time of the day she can work, HH:MM. */
  readonly availableFromTime: Scalars['String']['output'];
  /** Until what time, HH:MM; before the other one it runs through midnight. */
  readonly availableToTime: Scalars['String']['output'];
  /** Open vacancies that fit best. */
  readonly bestVacancies: ReadonlyArray<Match>;
  /** Whether you may take back her exit, because it was recorded by mistake within the last 30 days. */
  readonly canCorrectExit: Scalars['Boolean']['output'];
  /** Her case worker; null if any case worker of her institution is. */
  readonly caseWorker: Maybe<Colleague>;
  /** Her code. */
  readonly code: Scalars['String']['output'];
  /** Her consents and refusals, newest first. */
  readonly consents: ReadonlyArray<Consent>;
  /** Her contact methods. */
  readonly contactMethods: ReadonlyArray<ContactMethod>;
  /** The name used for her. */
  readonly displayName: Scalars['String']['output'];
  /** Her education. */
  readonly education: Maybe<Scalars['String']['output']>;
  /** Her courses, newest first. */
  readonly enrolments: ReadonlyArray<Enrolment>;
  /** Why she left; null while she has not. */
  readonly exitReason: Maybe<TraineeExitReason>;
  /** Her last day in the programme; null while she has not left. */
  readonly exitedOn: Maybe<Scalars['LocalDate']['output']>;
  /** The grant that pays for the services she receives now. */
  readonly grant: Maybe<Grant>;
  /** Whether she has an access code. */
  readonly hasAccess: Scalars['Boolean']['output'];
  /** Her home province. */
  readonly homeProvince: Province;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Job preferences. */
  readonly jobPreferences: ReadonlyArray<JobPreference>;
  /** The language she is spoken and written to in. */
  readonly language: Language;
  /** Languages. */
  readonly languages: ReadonlyArray<LanguageLevel>;
  /** When staff last tried to reach her in vain; null if never. */
  readonly lastAttemptAt: Maybe<Scalars['DateTime']['output']>;
  /** When staff last spoke with her, by a logged contact, a follow-up, a service, an explained offer or a confirmed contact method; null if never. Of a fact with a day only, the beginning of that day. */
  readonly lastContactAt: Maybe<Scalars['DateTime']['output']>;
  /** Her licences, in Latin capitals. */
  readonly licences: ReadonlyArray<Scalars['String']['output']>;
  /** Limits. */
  readonly limits: Limits;
  /** Her reading and writing level, 0 to 4. */
  readonly literacy: Scalars['Int']['output'];
  /** What keeps vacancies from her. */
  readonly matchObstacles: MatchObstacles;
  /** Her minimum pay per month; null if not stated. */
  readonly minPay: Maybe<MonthlyPay>;
  /** What is missing before she can be job-ready. */
  readonly missingForJobReady: ReadonlyArray<Scalars['String']['output']>;
  /** Her placement officer. */
  readonly placementOfficer: Maybe<Colleague>;
  /** Her placements, latest start first. */
  readonly placements: ReadonlyArray<Placement>;
  /** The version of her working profile: pass it as expectedVersion, so that the change is refused if the profile has changed since. */
  readonly profileVersion: Scalars['String']['output'];
  /** Her referrals, newest first. */
  readonly referrals: ReadonlyArray<Referral>;
  /** Her self-employment, newest first. */
  readonly selfEmployments: ReadonlyArray<SelfEmployment>;
  /** The services she received, newest day first; records that reveal a hard past are for case workers and the safety lead only. */
  readonly services: ServiceRecordConnection;
  /** Skills. */
  readonly skills: ReadonlyArray<SkillAssertion>;
  /** Her state. */
  readonly state: TraineeState;
  /** Her shelter stays, newest first; empty for readers who may not see them. */
  readonly stays: ReadonlyArray<ShelterStay>;
  /** Courses of your institution that would do so and still take her in, in the order in which to take them. */
  readonly suggestedCourses: ReadonlyArray<CourseSuggestion>;
  /** What happened with her, newest first; what is planned comes first. */
  readonly timeline: TimelineConnection;
  /** How far she can travel. */
  readonly travel: Travel;
  /** Skills that would each complete the requirements of more open vacancies, most vacancies first; these vacancies are safe, lawful and otherwise possible for her. */
  readonly unlocks: ReadonlyArray<SkillUnlock>;
  /** The maximum hours a week she wants; null if not stated. */
  readonly wantedHoursMax: Maybe<Scalars['Int']['output']>;
  /** The minimum hours a week she wants; null if not stated. */
  readonly wantedHoursMin: Maybe<Scalars['Int']['output']>;
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
export type TraineeTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A trainee's working profile. */
export type TraineeUnlocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The answer of traineeAnonymise. */
export type TraineeAnonymisePayload = {
  readonly __typename?: 'TraineeAnonymisePayload';
  /** The trainee. */
  readonly trainee: Trainee;
};

/** Result of traineeAnonymise: the payload or a refusal. */
export type TraineeAnonymiseResult = InvalidInput | KeyUsedForOtherRequest | NotFound | NotReady | ReauthenticationNeeded | TraineeAnonymisePayload | TransitionNotAllowed;

/** The answer of traineeAssignCaseWorker. */
export type TraineeAssignCaseWorkerPayload = {
  readonly __typename?: 'TraineeAssignCaseWorkerPayload';
  /** The trainee. */
  readonly trainee: Trainee;
};

/** Result of traineeAssignCaseWorker: the payload or a refusal. */
export type TraineeAssignCaseWorkerResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeAssignCaseWorkerPayload;

/** Someone who was or is a trainee's placement officer or case worker. */
export type TraineeAssignment = {
  readonly __typename?: 'TraineeAssignment';
  /** Since when; null if it began before this was recorded. */
  readonly assignedAt: Maybe<Scalars['DateTime']['output']>;
  /** By whom; null if an import command did it, or before this was recorded. */
  readonly assignedBy: Maybe<Colleague>;
  /** Who. */
  readonly colleague: Colleague;
  /** Until when; null if it continues. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who changed it. */
  readonly endedBy: Maybe<Colleague>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** As what. */
  readonly responsibility: Caseload;
};

/** The answer of traineeBlockContact. */
export type TraineeBlockContactPayload = {
  readonly __typename?: 'TraineeBlockContactPayload';
  /** The trainee. */
  readonly trainee: Trainee;
};

/** Result of traineeBlockContact: the payload or a refusal. */
export type TraineeBlockContactResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeBlockContactPayload | TransitionNotAllowed;

/** The answer of traineeChange. */
export type TraineeChangePayload = {
  readonly __typename?: 'TraineeChangePayload';
  /** The trainee. */
  readonly trainee: Trainee;
};

/** Result of traineeChange: the payload or a refusal. */
export type TraineeChangeResult = EditConflict | InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeChangePayload | TransitionNotAllowed;

/** A page of trainees. */
export type TraineeConnection = {
  readonly __typename?: 'TraineeConnection';
  /** The trainees. */
  readonly nodes: ReadonlyArray<Trainee>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** The answer of traineeCorrectExit. */
export type TraineeCorrectExitPayload = {
  readonly __typename?: 'TraineeCorrectExitPayload';
  /** The trainee. */
  readonly trainee: Trainee;
};

/** Result of traineeCorrectExit: the payload or a refusal. */
export type TraineeCorrectExitResult = CannotUndo | InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeCorrectExitPayload | TransitionNotAllowed;

/** The answer of traineeCreateAccess. */
export type TraineeCreateAccessPayload = {
  readonly __typename?: 'TraineeCreateAccessPayload';
  /** Her access code. */
  readonly login: Scalars['String']['output'];
  /** Her first PIN, shown once; null when the request is repeated. */
  readonly secret: Maybe<Scalars['String']['output']>;
  /** The trainee. */
  readonly trainee: Trainee;
};

/** Result of traineeCreateAccess: the payload or a refusal. */
export type TraineeCreateAccessResult = AlreadyOpen | InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeCreateAccessPayload;

/** That she leaves the programme. */
export type TraineeExitInput = {
  /** Her last day in the programme, not after today. */
  readonly exitedOn?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason?: InputMaybe<TraineeExitReason>;
};

/** The answer of traineeExit. */
export type TraineeExitPayload = {
  readonly __typename?: 'TraineeExitPayload';
  /** The trainee. */
  readonly trainee: Trainee;
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
  readonly __typename?: 'TraineeImport';
  /** The number of its trainees with records since. */
  readonly changedTraineeCount: Scalars['Int']['output'];
  /** The first fifty of them, by their codes. */
  readonly changedTrainees: ReadonlyArray<ChangedTrainee>;
  /** When it was committed. */
  readonly committedAt: Scalars['DateTime']['output'];
  /** Who committed it; null for the operator. */
  readonly committedBy: Maybe<Scalars['String']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it can be undone now. */
  readonly mayUndo: Scalars['Boolean']['output'];
  /** The number of imported trainees. */
  readonly people: Scalars['Int']['output'];
  /** Until when it can be undone, as long as there are no records about its trainees. */
  readonly undoUntil: Scalars['DateTime']['output'];
  /** When it was undone; null if it was not. */
  readonly undoneAt: Maybe<Scalars['DateTime']['output']>;
};

/** Result of traineeImportCommit: the payload or a refusal. */
export type TraineeImportCommitResult = ImportCommitPayload | ImportRefused | InvalidInput | KeyUsedForOtherRequest | NotFound | ReauthenticationNeeded;

/** Result of traineeImportDryRun: the payload or a refusal. */
export type TraineeImportDryRunResult = ImportDryRunPayload | InvalidInput | NotFound;

/** An import file of a partner with working profiles. */
export type TraineeImportInput = {
  /** Whether the rows with errors are left out; otherwise one error refuses the whole file. */
  readonly cleanRowsOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** The file in base64, as CSV or .xlsx. A request has at most 100 kB, which is a file of about 70 kB; the page reads files of up to 2 MB. */
  readonly content: Scalars['String']['input'];
  /** What was decided about its words. */
  readonly mapping?: InputMaybe<ImportMappingInput>;
};

/** The answer of traineeImportUndo. */
export type TraineeImportUndoPayload = {
  readonly __typename?: 'TraineeImportUndoPayload';
  /** The number of deleted trainees. */
  readonly people: Scalars['Int']['output'];
};

/** Result of traineeImportUndo: the payload or a refusal. */
export type TraineeImportUndoResult = InvalidInput | KeyUsedForOtherRequest | NotFound | ReauthenticationNeeded | TraineeImportUndoPayload | TransitionNotAllowed;

/** A trainee's working profile. */
export type TraineeInput = {
  /** Whether she would live in housing that is offered. */
  readonly acceptsHousing?: InputMaybe<Scalars['Boolean']['input']>;
  /** On which days. */
  readonly availableDays: ReadonlyArray<Weekday>;
  /** From when she can work. */
  readonly availableFrom: Scalars['String']['input'];
  /** From what time, HH:MM. */
  readonly availableFromTime: Scalars['String']['input'];
  /** Until what time, HH:MM. */
  readonly availableToTime: Scalars['String']['input'];
  /** The name used for her. */
  readonly displayName: Scalars['String']['input'];
  /** Her education. */
  readonly education?: InputMaybe<Scalars['String']['input']>;
  /** Two digits, 01 to 25. */
  readonly homeProvince: Scalars['String']['input'];
  /** Job preferences, at most five. */
  readonly jobPreferences?: InputMaybe<ReadonlyArray<JobPreferenceInput>>;
  /** Her language. */
  readonly language: Language;
  /** Languages. */
  readonly languages?: InputMaybe<ReadonlyArray<LanguageLevelInput>>;
  /** Licences. */
  readonly licences?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Her reading and writing level, 0 to 4. */
  readonly literacy: Scalars['Int']['input'];
  /** The least pay a month she wants. */
  readonly minPay?: InputMaybe<MonthlyPayInput>;
  /** What was searched for her skills, at most 100. Each word is counted once for her; it is not part of her profile. */
  readonly searches?: InputMaybe<ReadonlyArray<SkillSearchInput>>;
  /** Skills. */
  readonly skills?: InputMaybe<ReadonlyArray<SkillAssertionInput>>;
  /** How far she can travel. */
  readonly travel: Travel;
  /** Most hours a week she wants. */
  readonly wantedHoursMax?: InputMaybe<Scalars['Int']['input']>;
  /** Fewest hours a week she wants. */
  readonly wantedHoursMin?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of the list of trainees. */
export type TraineeListConnection = {
  readonly __typename?: 'TraineeListConnection';
  /** The trainees. */
  readonly nodes: ReadonlyArray<TraineeListRow>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many come before the page. */
  readonly start: Scalars['Int']['output'];
  /** Where the page begins: `before` it is the previous page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** How many there are. */
  readonly total: Scalars['Int']['output'];
};

/** The filter of a saved view. */
export type TraineeListFilter = {
  readonly __typename?: 'TraineeListFilter';
  /** The last contact longer ago than this number of days. */
  readonly contactOverDays: Maybe<Scalars['Int']['output']>;
  /** By what lapses. */
  readonly lapses: Maybe<LapseFilter>;
  /** Without any recorded contact. */
  readonly neverContacted: Scalars['Boolean']['output'];
  /** Her placement officer or case worker. */
  readonly officerId: Maybe<Scalars['ID']['output']>;
  /** With an open safety alert. */
  readonly openAlert: Scalars['Boolean']['output'];
  /** Her home province, two digits. */
  readonly province: Maybe<Scalars['String']['output']>;
  /** In this step. */
  readonly step: Maybe<TraineeStep>;
  /** Longer in her step than this number of days. */
  readonly stepOverDays: Maybe<Scalars['Int']['output']>;
  /** Whose trainees. */
  readonly whose: Whose;
  /** The kind of work she wants. */
  readonly work: Maybe<Scalars['String']['output']>;
};

/** Which trainees: chosen values only, no text. */
export type TraineeListFilterInput = {
  /** The last contact longer ago than this number of days. */
  readonly contactOverDays?: InputMaybe<Scalars['Int']['input']>;
  /** By what lapses. */
  readonly lapses?: InputMaybe<LapseFilter>;
  /** Without any recorded contact. */
  readonly neverContacted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Her placement officer or case worker. */
  readonly officerId?: InputMaybe<Scalars['ID']['input']>;
  /** With an open safety alert that you may read. */
  readonly openAlert?: InputMaybe<Scalars['Boolean']['input']>;
  /** Her home province, two digits. */
  readonly province?: InputMaybe<Scalars['String']['input']>;
  /** In this step; everyone in the programme if left out. */
  readonly step?: InputMaybe<TraineeStep>;
  /** Longer in her step than this number of days. */
  readonly stepOverDays?: InputMaybe<Scalars['Int']['input']>;
  /** Whose trainees; all if left out. */
  readonly whose?: InputMaybe<Whose>;
  /** The kind of work she wants: its first 1 to 4 digits in ISCO-08. */
  readonly work?: InputMaybe<Scalars['String']['input']>;
};

/** A trainee in a list. Opening her record is logged apart. */
export type TraineeListRow = {
  readonly __typename?: 'TraineeListRow';
  /** The name of her case worker. */
  readonly caseWorker: Maybe<Scalars['String']['output']>;
  /** Her code. */
  readonly code: Scalars['String']['output'];
  /** How many days she has been in this step. */
  readonly daysInStep: Scalars['Int']['output'];
  /** The name used for her. */
  readonly displayName: Scalars['String']['output'];
  /** Whether a safety alert about her is open; null if you may not read alerts. */
  readonly hasOpenAlert: Maybe<Scalars['Boolean']['output']>;
  /** Where she lives. */
  readonly homeProvince: Province;
  /** Her id. */
  readonly id: Scalars['ID']['output'];
  /** Whether you are her placement officer or case worker. */
  readonly isMine: Scalars['Boolean']['output'];
  /** The last recorded day on which staff spoke with her; null if there is none that you may see. */
  readonly lastContactOn: Maybe<Scalars['LocalDate']['output']>;
  /** What lapses first, or has lapsed. */
  readonly nextLapse: Maybe<Lapse>;
  /** The leave of her placement officer today, with who stands in; null if the officer is there. */
  readonly officerLeave: Maybe<ColleagueLeave>;
  /** The name of her placement officer. */
  readonly placementOfficer: Maybe<Scalars['String']['output']>;
  /** Her step. */
  readonly step: TraineeStep;
  /** Since when she is in this step. */
  readonly stepSince: Scalars['LocalDate']['output'];
};

/** The answer of traineeLogContact. */
export type TraineeLogContactPayload = {
  readonly __typename?: 'TraineeLogContactPayload';
  /** The trainee. */
  readonly trainee: Trainee;
};

/** Result of traineeLogContact: the payload or a refusal. */
export type TraineeLogContactResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeLogContactPayload;

/** The answer of traineeMakeJobReady. */
export type TraineeMakeJobReadyPayload = {
  readonly __typename?: 'TraineeMakeJobReadyPayload';
  /** The trainee. */
  readonly trainee: Trainee;
};

/** Result of traineeMakeJobReady: the payload or a refusal. */
export type TraineeMakeJobReadyResult = InvalidInput | KeyUsedForOtherRequest | NotFound | NotReady | TraineeMakeJobReadyPayload | TransitionNotAllowed;

/** The answer of traineePrepare. */
export type TraineePreparePayload = {
  readonly __typename?: 'TraineePreparePayload';
  /** The trainee. */
  readonly trainee: Trainee;
};

/** Result of traineePrepare: the payload or a refusal. */
export type TraineePrepareResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TraineePreparePayload | TransitionNotAllowed;

/** The answer of traineeRecordConsent. */
export type TraineeRecordConsentPayload = {
  readonly __typename?: 'TraineeRecordConsentPayload';
  /** The trainee. */
  readonly trainee: Trainee;
};

/** The answer of traineeRecordConsentRefusal. */
export type TraineeRecordConsentRefusalPayload = {
  readonly __typename?: 'TraineeRecordConsentRefusalPayload';
  /** The trainee. */
  readonly trainee: Trainee;
};

/** Result of traineeRecordConsentRefusal: the payload or a refusal. */
export type TraineeRecordConsentRefusalResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeRecordConsentRefusalPayload | TransitionNotAllowed;

/** Result of traineeRecordConsent: the payload or a refusal. */
export type TraineeRecordConsentResult = AlreadyOpen | InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeRecordConsentPayload | TransitionNotAllowed;

/** The answer of traineeRegister. */
export type TraineeRegisterPayload = {
  readonly __typename?: 'TraineeRegisterPayload';
  /** The trainee. */
  readonly trainee: Trainee;
};

/** Result of traineeRegister: the payload or a refusal. */
export type TraineeRegisterResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeRegisterPayload;

/** The answer of traineeResetAccess. */
export type TraineeResetAccessPayload = {
  readonly __typename?: 'TraineeResetAccessPayload';
  /** Her access code, as before. */
  readonly login: Scalars['String']['output'];
  /** Her new first PIN, shown once; null when the request is repeated. */
  readonly secret: Maybe<Scalars['String']['output']>;
  /** The trainee. */
  readonly trainee: Trainee;
};

/** Result of traineeResetAccess: the payload or a refusal. */
export type TraineeResetAccessResult = InvalidInput | KeyUsedForOtherRequest | NotFound | ReauthenticationNeeded | TraineeResetAccessPayload;

/** The answer of traineeSaveProtectedRecord. */
export type TraineeSaveProtectedRecordPayload = {
  readonly __typename?: 'TraineeSaveProtectedRecordPayload';
  /** The trainee. */
  readonly trainee: Trainee;
};

/** Result of traineeSaveProtectedRecord: the payload or a refusal. */
export type TraineeSaveProtectedRecordResult = EditConflict | InvalidInput | KeyUsedForOtherRequest | NotFound | ReauthenticationNeeded | TraineeSaveProtectedRecordPayload;

/** The answer of traineeSetContact. */
export type TraineeSetContactPayload = {
  readonly __typename?: 'TraineeSetContactPayload';
  /** The trainee. */
  readonly trainee: Trainee;
};

/** Result of traineeSetContact: the payload or a refusal. */
export type TraineeSetContactResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeSetContactPayload;

/** The answer of traineeSetGrant. */
export type TraineeSetGrantPayload = {
  readonly __typename?: 'TraineeSetGrantPayload';
  /** The trainee. */
  readonly trainee: Trainee;
};

/** Result of traineeSetGrant: the payload or a refusal. */
export type TraineeSetGrantResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeSetGrantPayload;

/** The answer of traineeSetIdentity. */
export type TraineeSetIdentityPayload = {
  readonly __typename?: 'TraineeSetIdentityPayload';
  /** The trainee. */
  readonly trainee: Trainee;
};

/** Result of traineeSetIdentity: the payload or a refusal. */
export type TraineeSetIdentityResult = EditConflict | InvalidInput | KeyUsedForOtherRequest | NotFound | ReauthenticationNeeded | TraineeSetIdentityPayload;

/** The answer of traineeSetLimits. */
export type TraineeSetLimitsPayload = {
  readonly __typename?: 'TraineeSetLimitsPayload';
  /** The trainee. */
  readonly trainee: Trainee;
};

/** Result of traineeSetLimits: the payload or a refusal. */
export type TraineeSetLimitsResult = EditConflict | InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeSetLimitsPayload;

/** The answer of traineeSetProtection. */
export type TraineeSetProtectionPayload = {
  readonly __typename?: 'TraineeSetProtectionPayload';
  /** The trainee. */
  readonly trainee: Trainee;
};

/** Result of traineeSetProtection: the payload or a refusal. */
export type TraineeSetProtectionResult = EditConflict | InvalidInput | KeyUsedForOtherRequest | NotFound | ReauthenticationNeeded | TraineeSetProtectionPayload;

/** By what the list of trainees is sorted. Trainees without a value come last. */
export type TraineeSort =
  /** The name of her case worker. */
  | 'CASE_WORKER'
  /** Days in this step. */
  | 'DAYS_IN_STEP'
  /** The day on which something lapses first. */
  | 'LAPSES'
  /** The day of the last contact; no contact counts as the earliest. */
  | 'LAST_CONTACT'
  /** Her name. */
  | 'NAME'
  /** The name of her placement officer. */
  | 'OFFICER'
  /** Her home province. */
  | 'PROVINCE'
  /** Her step. */
  | 'STEP';

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

/** Where a trainee is: the furthest of her state, her open referrals and her open placements. */
export type TraineeStep =
  /** She agreed to a referral that has not been sent yet. */
  | 'AGREED'
  /** Anonymised. */
  | 'ANONYMISED'
  /** She has been asked about a referral. */
  | 'ASKED'
  /** Ended. */
  | 'EXITED'
  /** An employer invited her to an interview. */
  | 'INTERVIEW'
  /** Ready for work, without an open referral. */
  | 'JOB_READY'
  /** She has an offer. */
  | 'OFFER'
  /** Paused by her. */
  | 'PAUSED'
  /** Preparing. */
  | 'PREPARING'
  /** Registered. */
  | 'REGISTERED'
  /** The start of a job is planned. */
  | 'STARTING'
  /** A referral is proposed; she has not been asked yet. */
  | 'TO_ASK'
  /** She has started a job and cannot be reached. */
  | 'UNREACHABLE'
  /** An employer has her card. */
  | 'WITH_EMPLOYER'
  /** She works. */
  | 'WORKING';

/** The answer of traineeUnblockContact. */
export type TraineeUnblockContactPayload = {
  readonly __typename?: 'TraineeUnblockContactPayload';
  /** The trainee. */
  readonly trainee: Trainee;
};

/** Result of traineeUnblockContact: the payload or a refusal. */
export type TraineeUnblockContactResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeUnblockContactPayload | TransitionNotAllowed;

/** The answer of traineeVerifyContact. */
export type TraineeVerifyContactPayload = {
  readonly __typename?: 'TraineeVerifyContactPayload';
  /** The trainee. */
  readonly trainee: Trainee;
};

/** Result of traineeVerifyContact: the payload or a refusal. */
export type TraineeVerifyContactResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeVerifyContactPayload | TransitionNotAllowed;

/** A view of the list of trainees that you saved. */
export type TraineeView = {
  readonly __typename?: 'TraineeView';
  /** Whether the order is reversed. */
  readonly descending: Scalars['Boolean']['output'];
  /** Which trainees. */
  readonly filter: TraineeListFilter;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** By what they are sorted. */
  readonly sort: TraineeSort;
};

/** A view to save. */
export type TraineeViewInput = {
  /** Whether the order is reversed. */
  readonly descending?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which trainees. */
  readonly filter?: InputMaybe<TraineeListFilterInput>;
  /** Its name, at most 60 characters. */
  readonly name: Scalars['String']['input'];
  /** By what they are sorted. */
  readonly sort?: InputMaybe<TraineeSort>;
};

/** The answer of traineeViewSave. */
export type TraineeViewSavePayload = {
  readonly __typename?: 'TraineeViewSavePayload';
  /** The id of the view. */
  readonly id: Scalars['ID']['output'];
};

/** Result of traineeViewSave: the payload or a refusal. */
export type TraineeViewSaveResult = InvalidInput | KeyUsedForOtherRequest | TraineeViewSavePayload;

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
  readonly caseWorkerId?: InputMaybe<Scalars['ID']['input']>;
  /** Their placement officer; unchanged when left out. */
  readonly placementOfficerId?: InputMaybe<Scalars['ID']['input']>;
  /** The trainees, at most 200. */
  readonly traineeIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** The answer of traineesAssign. */
export type TraineesAssignPayload = {
  readonly __typename?: 'TraineesAssignPayload';
  /** The number of trainees. */
  readonly count: Scalars['Int']['output'];
};

/** Result of traineesAssign: the payload or a refusal. */
export type TraineesAssignResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TraineesAssignPayload;

/** Whom to enrol. */
export type TraineesEnrolInput = {
  /** From which day they are enrolled. */
  readonly enrolledOn?: InputMaybe<Scalars['String']['input']>;
  /** Everyone on a list, instead of ids. */
  readonly everyone?: InputMaybe<EveryoneInput>;
  /** The grant that pays; that of each trainee when left out. */
  readonly grantId?: InputMaybe<Scalars['String']['input']>;
  /** The trainees, at most 200. */
  readonly traineeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Result of traineesEnrol: the payload or a refusal. */
export type TraineesEnrolResult = BulkPayload | EditConflict | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** Which list to export. */
export type TraineesExportInput = {
  /** Whether the order is reversed. */
  readonly descending?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which trainees. */
  readonly filter?: InputMaybe<TraineeListFilterInput>;
  /** In which format. */
  readonly format?: InputMaybe<ExportFormat>;
  /** Why. */
  readonly reason?: InputMaybe<ProtectedReason>;
  /** By what they are sorted. */
  readonly sort?: InputMaybe<TraineeSort>;
};

/** The answer of traineesExport. */
export type TraineesExportPayload = {
  readonly __typename?: 'TraineesExportPayload';
  /** When it was exported, for the watermark. */
  readonly exportedAt: Scalars['DateTime']['output'];
  /** The name of who exported it. */
  readonly exportedBy: Scalars['String']['output'];
  /** For which institution. */
  readonly institution: Institution;
  /** The rows, at most 2,000. */
  readonly rows: ReadonlyArray<TraineeListRow>;
};

/** Result of traineesExport: the payload or a refusal. */
export type TraineesExportResult = InvalidInput | KeyUsedForOtherRequest | ReauthenticationNeeded | TraineesExportPayload;

/** Whom to hand over to whom. */
export type TraineesHandOverInput = {
  /** Their case worker; unchanged when left out. */
  readonly caseWorkerId?: InputMaybe<Scalars['ID']['input']>;
  /** Everyone on a list, instead of ids. */
  readonly everyone?: InputMaybe<EveryoneInput>;
  /** Their placement officer; unchanged when left out. */
  readonly placementOfficerId?: InputMaybe<Scalars['ID']['input']>;
  /** The trainees, at most 200. */
  readonly traineeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Result of traineesHandOver: the payload or a refusal. */
export type TraineesHandOverResult = BulkPayload | EditConflict | InvalidInput | KeyUsedForOtherRequest;

/** This is not possible from the state it is in now. */
export type TransitionNotAllowed = Refusal & {
  readonly __typename?: 'TransitionNotAllowed';
  /** The transitions available from there. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** The machine-readable reason. */
  readonly code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
  /** Its current state; empty if you may not know it. */
  readonly state: Scalars['String']['output'];
};

/** How far a trainee can travel each day. */
export type Travel =
  /** To a neighbouring province. */
  | 'ADJACENT_PROVINCE'
  /** Anywhere. */
  | 'ANYWHERE'
  /** In her home province. */
  | 'SAME_PROVINCE';

/** The answer of undo. */
export type UndoPayload = {
  readonly __typename?: 'UndoPayload';
  /** How many acts are undone. */
  readonly count: Scalars['Int']['output'];
};

/** Result of undo: the payload or a refusal. */
export type UndoResult = CannotUndo | InvalidInput | KeyUsedForOtherRequest | NotFound | UndoPayload;

/** What a skill at one level would unlock. */
export type UnlockStep = {
  readonly __typename?: 'UnlockStep';
  /** The level, 1 to 4. */
  readonly level: Scalars['Int']['output'];
  /** In how many more open vacancies she would have all that is required. */
  readonly vacancies: Scalars['Int']['output'];
};

/** The urgency of a referral. */
export type Urgency =
  /** Within weeks. */
  | 'ROUTINE'
  /** Within days. */
  | 'SOON'
  /** Today. */
  | 'TODAY';

/** Which list to export. */
export type VacanciesExportInput = {
  /** Whether the order is reversed. */
  readonly descending?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which vacancies. */
  readonly filter?: InputMaybe<VacancyListFilterInput>;
  /** In which format. */
  readonly format?: InputMaybe<ExportFormat>;
  /** Why. */
  readonly reason?: InputMaybe<ProtectedReason>;
  /** By what they are sorted. */
  readonly sort?: InputMaybe<VacancySort>;
};

/** The answer of vacanciesExport. */
export type VacanciesExportPayload = {
  readonly __typename?: 'VacanciesExportPayload';
  /** When it was exported, for the watermark. */
  readonly exportedAt: Scalars['DateTime']['output'];
  /** The name of who exported it. */
  readonly exportedBy: Scalars['String']['output'];
  /** For which institution. */
  readonly institution: Institution;
  /** The rows, at most 2,000. */
  readonly rows: ReadonlyArray<VacancyListRow>;
};

/** Result of vacanciesExport: the payload or a refusal. */
export type VacanciesExportResult = InvalidInput | KeyUsedForOtherRequest | ReauthenticationNeeded | VacanciesExportPayload;

/** A vacancy of an employer. */
export type Vacancy = {
  readonly __typename?: 'Vacancy';
  /** An apprenticeship's own part. */
  readonly apprenticeship: Maybe<Apprenticeship>;
  /** What you may do now. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** Your institution's trainees who fit best. */
  readonly bestTrainees: ReadonlyArray<Match>;
  /** The last day for introducing candidates. */
  readonly closesOn: Scalars['LocalDate']['output'];
  /** The working conditions that apply. */
  readonly conditions: ReadonlyArray<WorkingCondition>;
  /** Costs and who pays. */
  readonly costItems: ReadonlyArray<CostItem>;
  /** The current version, in the shape of the one that was last returned. */
  readonly current: VacancyVersion;
  /** The employer. */
  readonly employer: Employer;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Four digits of ISCO-08. */
  readonly iscoCode: Scalars['String']['output'];
  /** What the classification calls that kind of work. */
  readonly iscoLabel: Scalars['String']['output'];
  /** What it is. */
  readonly kind: VacancyKind;
  /** The languages of the vacancy. */
  readonly languages: ReadonlyArray<LanguageLevel>;
  /** The version that was last returned; null if none was. */
  readonly lastReturned: Maybe<VacancyVersion>;
  /** Rules of law and of the programme it breaks. */
  readonly lawProblems: ReadonlyArray<LawProblem>;
  /** Licences it cannot be done without. */
  readonly licences: ReadonlyArray<Scalars['String']['output']>;
  /** What keeps your institution's trainees from it. */
  readonly matchObstacles: MatchObstacles;
  /** The required reading and writing level, 0 to 4. */
  readonly minLiteracy: Scalars['Int']['output'];
  /** Your institution's referrals to it. */
  readonly referrals: ReadonlyArray<Referral>;
  /** What was answered so far, newest first. */
  readonly reviews: ReadonlyArray<VacancyReview>;
  /** The number of seats. */
  readonly seats: Scalars['Int']['output'];
  /** The site where the work is. */
  readonly site: Site;
  /** The skills of the vacancy. */
  readonly skills: ReadonlyArray<SkillRequirement>;
  /** Its state. */
  readonly state: VacancyState;
  /** How many seats are taken or have someone on the way, of any institution; at most the number of seats. */
  readonly takenOrPendingSeats: Scalars['Int']['output'];
  /** How many seats are taken. */
  readonly takenSeats: Scalars['Int']['output'];
  /** What the person will do. */
  readonly tasks: Scalars['String']['output'];
  /** Pay, hours and start. */
  readonly terms: Terms;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** What the person is taught at the work. */
  readonly trainingGiven: Maybe<Scalars['String']['output']>;
};


/** A vacancy of an employer. */
export type VacancyBestTraineesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The answer of vacancyApprove. */
export type VacancyApprovePayload = {
  readonly __typename?: 'VacancyApprovePayload';
  /** The vacancy. */
  readonly vacancy: Vacancy;
};

/** Result of vacancyApprove: the payload or a refusal. */
export type VacancyApproveResult = InvalidInput | KeyUsedForOtherRequest | NotCleared | NotFound | ReauthenticationNeeded | TransitionNotAllowed | VacancyApprovePayload;

/** A page of vacancies, newest first. */
export type VacancyConnection = {
  readonly __typename?: 'VacancyConnection';
  /** The vacancies. */
  readonly nodes: ReadonlyArray<Vacancy>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** The kind of a vacancy. */
export type VacancyKind =
  /** An apprenticeship. */
  | 'APPRENTICESHIP'
  /** An internship. */
  | 'INTERNSHIP'
  /** A job. */
  | 'JOB';

/** A page of the list of vacancies. */
export type VacancyListConnection = {
  readonly __typename?: 'VacancyListConnection';
  /** The vacancies. */
  readonly nodes: ReadonlyArray<VacancyListRow>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many come before the page. */
  readonly start: Scalars['Int']['output'];
  /** Where the page begins: `before` it is the previous page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** How many there are. */
  readonly total: Scalars['Int']['output'];
};

/** The filter of a saved view. */
export type VacancyListFilter = {
  readonly __typename?: 'VacancyListFilter';
  /** The last day for referrals is today or within this number of days. */
  readonly closesWithinDays: Maybe<Scalars['Int']['output']>;
  /** Of this employer. */
  readonly employerId: Maybe<Scalars['ID']['output']>;
  /** By whether the employer is on hold. */
  readonly hold: Maybe<HoldFilter>;
  /** Submitted, and not answered within two working days. */
  readonly lateReview: Scalars['Boolean']['output'];
  /** The province of the workplace, two digits. */
  readonly province: Maybe<Scalars['String']['output']>;
  /** In this state. */
  readonly state: Maybe<VacancyState>;
  /** The kind of work. */
  readonly work: Maybe<Scalars['String']['output']>;
};

/** Which vacancies: chosen values only, no text. */
export type VacancyListFilterInput = {
  /** The last day for referrals is today or within this number of days. */
  readonly closesWithinDays?: InputMaybe<Scalars['Int']['input']>;
  /** Of this employer. */
  readonly employerId?: InputMaybe<Scalars['ID']['input']>;
  /** By whether the employer is on hold. */
  readonly hold?: InputMaybe<HoldFilter>;
  /** Submitted, and not answered within two working days. */
  readonly lateReview?: InputMaybe<Scalars['Boolean']['input']>;
  /** The province of the workplace, two digits. */
  readonly province?: InputMaybe<Scalars['String']['input']>;
  /** In this state; if left out, submitted, returned, approved, open and paused ones. */
  readonly state?: InputMaybe<VacancyState>;
  /** The kind of work: its first 1 to 4 digits in ISCO-08. */
  readonly work?: InputMaybe<Scalars['String']['input']>;
};

/** A vacancy in a list. */
export type VacancyListRow = {
  readonly __typename?: 'VacancyListRow';
  /** The last day for referrals. */
  readonly closesOn: Scalars['LocalDate']['output'];
  /** The id of the employer. */
  readonly employerId: Scalars['ID']['output'];
  /** The name of the employer. */
  readonly employerName: Scalars['String']['output'];
  /** The name of the employer in Khmer. */
  readonly employerNameKm: Maybe<Scalars['String']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the employer is on hold. */
  readonly isHeld: Scalars['Boolean']['output'];
  /** How many of your institution are on the way to it or start there; null if you may not read placements. */
  readonly onTheWay: Maybe<Scalars['Int']['output']>;
  /** The pay. */
  readonly pay: Money;
  /** The positions left. */
  readonly positions: Scalars['Int']['output'];
  /** Where the workplace is. */
  readonly province: Province;
  /** Since when it waits for an answer; null unless it does. */
  readonly review: Maybe<ReviewWait>;
  /** The first day of work. */
  readonly startsOn: Scalars['LocalDate']['output'];
  /** Its state. */
  readonly state: VacancyState;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The kind of work. */
  readonly work: KindOfWork;
};

/** The answer of vacancyOpen. */
export type VacancyOpenPayload = {
  readonly __typename?: 'VacancyOpenPayload';
  /** The vacancy. */
  readonly vacancy: Vacancy;
};

/** Result of vacancyOpen: the payload or a refusal. */
export type VacancyOpenResult = InvalidInput | KeyUsedForOtherRequest | NotCleared | NotFound | ReauthenticationNeeded | TransitionNotAllowed | VacancyOpenPayload;

/** Remarks with which a vacancy is returned. */
export type VacancyReturnInput = {
  /** Remarks, at least one. */
  readonly remarks: ReadonlyArray<ReviewRemarkInput>;
};

/** The answer of vacancyReturn. */
export type VacancyReturnPayload = {
  readonly __typename?: 'VacancyReturnPayload';
  /** The vacancy. */
  readonly vacancy: Vacancy;
};

/** Result of vacancyReturn: the payload or a refusal. */
export type VacancyReturnResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed | VacancyReturnPayload;

/** What was answered to a submission. */
export type VacancyReview = {
  readonly __typename?: 'VacancyReview';
  /** Returned or approved. */
  readonly decision: Scalars['String']['output'];
  /** Remarks by field. */
  readonly remarks: ReadonlyArray<ReviewRemark>;
  /** When it was answered. */
  readonly reviewedAt: Scalars['DateTime']['output'];
};

/** By what the list of vacancies is sorted. Vacancies without a value come last. */
export type VacancySort =
  /** The last day for referrals. */
  | 'CLOSES'
  /** The name of the employer. */
  | 'EMPLOYER'
  /** How many are on the way; for roles that read placements. */
  | 'ON_THE_WAY'
  /** The positions left. */
  | 'POSITIONS'
  /** The province. */
  | 'PROVINCE'
  /** The day by which an answer is promised. */
  | 'REVIEW_DUE'
  /** The first day of work. */
  | 'STARTS'
  /** The state. */
  | 'STATE'
  /** The title. */
  | 'TITLE'
  /** The kind of work. */
  | 'WORK';

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
  readonly __typename?: 'VacancyVersion';
  /** Fields without an answer in the sheet from which the draft was imported, by their path. */
  readonly absentFields: ReadonlyArray<Scalars['String']['output']>;
  /** An apprenticeship's own part. */
  readonly apprenticeship: Maybe<Apprenticeship>;
  /** The last day for introducing candidates. */
  readonly closesOn: Scalars['LocalDate']['output'];
  /** The working conditions that apply. */
  readonly conditions: ReadonlyArray<WorkingCondition>;
  /** Costs and who pays. */
  readonly costItems: ReadonlyArray<CostItem>;
  /** Four digits of ISCO-08. */
  readonly iscoCode: Scalars['String']['output'];
  /** What the classification calls that kind of work. */
  readonly iscoLabel: Scalars['String']['output'];
  /** What it is. */
  readonly kind: VacancyKind;
  /** The languages of the vacancy. */
  readonly languages: ReadonlyArray<LanguageLevel>;
  /** Licences it cannot be done without. */
  readonly licences: ReadonlyArray<Scalars['String']['output']>;
  /** The required reading and writing level, 0 to 4. */
  readonly minLiteracy: Scalars['Int']['output'];
  /** When it was returned; null for the current version. */
  readonly returnedAt: Maybe<Scalars['DateTime']['output']>;
  /** The number of seats. */
  readonly seats: Scalars['Int']['output'];
  /** The site where the work is. */
  readonly site: Site;
  /** The skills of the vacancy. */
  readonly skills: ReadonlyArray<SkillRequirement>;
  /** What the person will do. */
  readonly tasks: Scalars['String']['output'];
  /** Pay, hours and start. */
  readonly terms: Terms;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** What the person is taught at the work. */
  readonly trainingGiven: Maybe<Scalars['String']['output']>;
};

/** A view of the list of vacancies that you saved. */
export type VacancyView = {
  readonly __typename?: 'VacancyView';
  /** Whether the order is reversed. */
  readonly descending: Scalars['Boolean']['output'];
  /** Which vacancies. */
  readonly filter: VacancyListFilter;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** By what they are sorted. */
  readonly sort: VacancySort;
};

/** A view to save. */
export type VacancyViewInput = {
  /** Whether the order is reversed. */
  readonly descending?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which vacancies. */
  readonly filter?: InputMaybe<VacancyListFilterInput>;
  /** Its name, at most 60 characters. */
  readonly name: Scalars['String']['input'];
  /** By what they are sorted. */
  readonly sort?: InputMaybe<VacancySort>;
};

/** The answer of vacancyViewSave. */
export type VacancyViewSavePayload = {
  readonly __typename?: 'VacancyViewSavePayload';
  /** The id of the view. */
  readonly id: Scalars['ID']['output'];
};

/** Result of vacancyViewSave: the payload or a refusal. */
export type VacancyViewSaveResult = InvalidInput | KeyUsedForOtherRequest | VacancyViewSavePayload;

/** How self-employment was verified. */
export type VerificationMethod =
  /** By a call. */
  | 'CALL'
  /** By documents. */
  | 'DOCUMENTS'
  /** By a visit. */
  | 'VISIT';

/** Whether both sides confirmed the start. */
export type VerifiedFilter =
  /** One side, or both, did not. */
  | 'NOT_VERIFIED'
  /** Both confirmed it. */
  | 'VERIFIED';

/** A visit to a site and what follows from it. */
export type Vetting = {
  readonly __typename?: 'Vetting';
  /** Answers; empty for other institutions. */
  readonly answers: ReadonlyArray<VettingAnswer>;
  /** What you may do now. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** The version of the checklist. */
  readonly checklistVersion: Scalars['String']['output'];
  /** Conditions. */
  readonly conditions: ReadonlyArray<Scalars['String']['output']>;
  /** What was decided. */
  readonly decision: Maybe<VettingDecision>;
  /** Who decided so far; empty for other institutions. */
  readonly decisions: ReadonlyArray<VettingVote>;
  /** Further findings; null for other institutions. */
  readonly findings: Maybe<Scalars['String']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Why it is vetted. */
  readonly kind: VettingKind;
  /** Whether you may add a photo now. */
  readonly mayAddPhoto: Scalars['Boolean']['output'];
  /** Whether you may remove photos now. */
  readonly mayRemovePhotos: Scalars['Boolean']['output'];
  /** Photos of the site in the order in which they were added; empty for other institutions, for who does not vet, and for who is tied to the business. */
  readonly photos: ReadonlyArray<VettingPhoto>;
  /** The newest four photos of its registration that the business sent, newest first; empty for who does not vet, or is tied to the business. */
  readonly registrationPhotos: ReadonlyArray<RegistrationPhoto>;
  /** The site. */
  readonly site: Site;
  /** Its state. */
  readonly state: VettingState;
  /** From when it clears the site. */
  readonly validFrom: Maybe<Scalars['LocalDate']['output']>;
  /** Until when it clears the site. */
  readonly validUntil: Maybe<Scalars['LocalDate']['output']>;
  /** The day of the visit. */
  readonly visitOn: Scalars['LocalDate']['output'];
  /** Who visited; empty for other institutions. */
  readonly visitors: ReadonlyArray<Colleague>;
  /** Workers interviewed. */
  readonly workersInterviewed: Scalars['Int']['output'];
  /** Of these away from the site. */
  readonly workersInterviewedOffSite: Scalars['Int']['output'];
};

/** An answer on the checklist. */
export type VettingAnswer = {
  readonly __typename?: 'VettingAnswer';
  /** The answer. */
  readonly answer: ChecklistAnswer;
  /** What it rests on. */
  readonly evidence: Maybe<Evidence>;
  /** The item. */
  readonly itemCode: Scalars['String']['output'];
  /** A note. */
  readonly note: Maybe<Scalars['String']['output']>;
};

/** An answer on the checklist. */
export type VettingAnswerInput = {
  /** The answer. */
  readonly answer: ChecklistAnswer;
  /** What it rests on. */
  readonly evidence?: InputMaybe<Evidence>;
  /** The item. */
  readonly itemCode: Scalars['String']['input'];
  /** A note. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** A page of vettings. */
export type VettingConnection = {
  readonly __typename?: 'VettingConnection';
  /** The vettings. */
  readonly nodes: ReadonlyArray<Vetting>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** One person's decision. */
export type VettingDecideInput = {
  /** Conditions. */
  readonly conditions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The decision. */
  readonly decision: VettingDecision;
  /** Its last valid day; the longest allowed period if left out. */
  readonly validUntil?: InputMaybe<Scalars['String']['input']>;
};

/** The answer of vettingDecide. */
export type VettingDecidePayload = {
  readonly __typename?: 'VettingDecidePayload';
  /** The vetting. */
  readonly vetting: Vetting;
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

/** A draft of a visit on a device, without its content. */
export type VettingDraft = {
  readonly __typename?: 'VettingDraft';
  /** Until when it is accepted. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** For how many hours it is accepted from its preparation on. */
  readonly hours: Scalars['Int']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

/** The answer to a site fact in a draft on a device. */
export type VettingDraftAnswerInput = {
  /** The answer. */
  readonly answer: ChecklistAnswer;
  /** What it rests on: seen, or a document. */
  readonly evidence?: InputMaybe<Evidence>;
  /** The answer on the server that you saw last; null if there was none. */
  readonly expected?: InputMaybe<ChecklistAnswer>;
  /** The item: a site fact. */
  readonly itemCode: Scalars['String']['input'];
};

/** The answers of a draft on a device. */
export type VettingDraftInput = {
  /** Answers to site facts. */
  readonly answers: ReadonlyArray<VettingDraftAnswerInput>;
};

/** The answer of vettingDraftPrepare. */
export type VettingDraftPreparePayload = {
  readonly __typename?: 'VettingDraftPreparePayload';
  /** The draft. */
  readonly draft: VettingDraft;
};

/** Result of vettingDraftPrepare: the payload or a refusal. */
export type VettingDraftPrepareResult = ConflictOfInterest | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed | VettingDraftPreparePayload;

/** The answer of vettingDraftSync. */
export type VettingDraftSyncPayload = {
  readonly __typename?: 'VettingDraftSyncPayload';
  /** The items whose answer somebody changed in the meantime; they stay as they are on the server. */
  readonly conflicts: ReadonlyArray<Scalars['String']['output']>;
  /** The vetting. */
  readonly vetting: Vetting;
};

/** Result of vettingDraftSync: the payload or a refusal. */
export type VettingDraftSyncResult = ConflictOfInterest | InvalidInput | KeyUsedForOtherRequest | NotFound | TooSoon | TransitionNotAllowed | VettingDraftSyncPayload;

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

/** A photo that a visitor took of a site. */
export type VettingPhoto = {
  readonly __typename?: 'VettingPhoto';
  /** When it was added. */
  readonly addedAt: Scalars['DateTime']['output'];
  /** Its height in pixels. */
  readonly height: Scalars['Int']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The question of the checklist it answers; null for the site as a whole. */
  readonly itemCode: Maybe<Scalars['String']['output']>;
  /** What it shows. */
  readonly subject: VettingPhotoSubject;
  /** Its width in pixels. */
  readonly width: Scalars['Int']['output'];
};

/** The answer of vettingPhotoAdd. */
export type VettingPhotoAddPayload = {
  readonly __typename?: 'VettingPhotoAddPayload';
  /** The photo. */
  readonly photo: VettingPhoto;
};

/** Result of vettingPhotoAdd: the payload or a refusal. */
export type VettingPhotoAddResult = ConflictOfInterest | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed | VettingPhotoAddPayload;

/** The picture of a photo of a visited site. */
export type VettingPhotoFile = {
  readonly __typename?: 'VettingPhotoFile';
  /** The picture in base64, without the time and place of the photo. */
  readonly content: Scalars['String']['output'];
  /** Its file format. */
  readonly format: PhotoFormat;
};

/** A photo of a visited site: no person in it. */
export type VettingPhotoInput = {
  /** A JPEG, PNG or WebP in base64. A request has at most 100 kB, which is a photo of about 70 kB; the page accepts up to 5 MB. The picture is stored upright as a WebP of at most 2,000 pixels a side, without the time and place of the photo; of an animation the first frame. */
  readonly content: Scalars['String']['input'];
  /** The draft on a device it was taken for; refused once the draft has expired. */
  readonly draftId?: InputMaybe<Scalars['ID']['input']>;
  /** The question of the checklist it answers. */
  readonly itemCode?: InputMaybe<Scalars['String']['input']>;
  /** What it shows. */
  readonly subject: VettingPhotoSubject;
};

/** The answer of vettingPhotoRemove. */
export type VettingPhotoRemovePayload = {
  readonly __typename?: 'VettingPhotoRemovePayload';
  /** The vetting. */
  readonly vetting: Vetting;
};

/** Result of vettingPhotoRemove: the payload or a refusal. */
export type VettingPhotoRemoveResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed | VettingPhotoRemovePayload;

/** What a photo of a visited site shows. */
export type VettingPhotoSubject =
  /** A door, an exit or the way to it. */
  | 'EXIT'
  /** Fire equipment. */
  | 'FIRE_EQUIPMENT'
  /** A first-aid box. */
  | 'FIRST_AID'
  /** Housing. */
  | 'HOUSING'
  /** A machine or its guard. */
  | 'MACHINE'
  /** A notice or policy on the wall. */
  | 'NOTICE'
  /** Another part of the site. */
  | 'OTHER_PART'
  /** The site from outside. */
  | 'OUTSIDE'
  /** Toilets. */
  | 'TOILET'
  /** Drinking water. */
  | 'WATER'
  /** Where people work. */
  | 'WORK_AREA';

/** A visit that is planned. */
export type VettingPlanInput = {
  /** Why it is vetted. */
  readonly kind: VettingKind;
  /** Who of them leads. */
  readonly leadVisitorId: Scalars['ID']['input'];
  /** The site. */
  readonly siteId: Scalars['ID']['input'];
  /** The day of the visit. */
  readonly visitOn: Scalars['String']['input'];
  /** Who visits, two or more. */
  readonly visitorIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** The answer of vettingPlan. */
export type VettingPlanPayload = {
  readonly __typename?: 'VettingPlanPayload';
  /** The vetting. */
  readonly vetting: Vetting;
};

/** Result of vettingPlan: the payload or a refusal. */
export type VettingPlanResult = ConflictOfInterest | InvalidInput | KeyUsedForOtherRequest | NotFound | VettingPlanPayload;

/** How far the sites of an employer are vetted. */
export type VettingProgress =
  /** All sites are approved today. */
  | 'APPROVED'
  /** No site is approved, and a visit is planned or not decided. */
  | 'IN_PROGRESS'
  /** The approvals have lapsed. */
  | 'LAPSED'
  /** The last decision was that another visit is needed. */
  | 'NEEDS_REVISIT'
  /** Nothing has been decided. */
  | 'NOT_VETTED'
  /** Some sites are approved today. */
  | 'PARTLY_APPROVED'
  /** The last decision was a refusal, or it was revoked. */
  | 'REFUSED';

/** The answer of vettingRecordVisit. */
export type VettingRecordVisitPayload = {
  readonly __typename?: 'VettingRecordVisitPayload';
  /** The vetting. */
  readonly vetting: Vetting;
};

/** Result of vettingRecordVisit: the payload or a refusal. */
export type VettingRecordVisitResult = ConflictOfInterest | InvalidInput | KeyUsedForOtherRequest | NotFound | TooSoon | TransitionNotAllowed | VettingRecordVisitPayload;

/** The answer of vettingRevoke. */
export type VettingRevokePayload = {
  readonly __typename?: 'VettingRevokePayload';
  /** The vetting. */
  readonly vetting: Vetting;
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
  readonly __typename?: 'VettingSubmitPayload';
  /** The vetting. */
  readonly vetting: Vetting;
};

/** Result of vettingSubmit: the payload or a refusal. */
export type VettingSubmitResult = ConflictOfInterest | InvalidInput | KeyUsedForOtherRequest | NotFound | NotReady | TransitionNotAllowed | VettingSubmitPayload;

/** What a visit found. */
export type VettingVisitInput = {
  /** Answers. */
  readonly answers: ReadonlyArray<VettingAnswerInput>;
  /** Findings. */
  readonly findings?: InputMaybe<Scalars['String']['input']>;
  /** Workers interviewed. */
  readonly workersInterviewed: Scalars['Int']['input'];
  /** Of these away from the site. */
  readonly workersInterviewedOffSite: Scalars['Int']['input'];
};

/** One person's decision. */
export type VettingVote = {
  readonly __typename?: 'VettingVote';
  /** Who decided. */
  readonly by: Colleague;
  /** The conditions it names. */
  readonly conditions: ReadonlyArray<Scalars['String']['output']>;
  /** When. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** What was decided. */
  readonly decision: VettingDecision;
  /** The last day of an approval; null of anything else. */
  readonly validUntil: Maybe<Scalars['LocalDate']['output']>;
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

/** Whose trainees. */
export type Whose =
  /** All of your institution. */
  | 'ALL'
  /** Those of whom you are the placement officer or the case worker. */
  | 'MINE'
  /** Those without a placement officer. */
  | 'UNASSIGNED';

/** Who withdrew a referral or an offer. */
export type WithdrawnBy =
  /** The employer; offers only. */
  | 'EMPLOYER'
  /** A member of staff. */
  | 'STAFF'
  /** The system, because no seat was left; offers only. */
  | 'SYSTEM'
  /** The trainee, on her own pages. */
  | 'TRAINEE';

/** The answer of wordApprove. */
export type WordApprovePayload = {
  readonly __typename?: 'WordApprovePayload';
  /** The word. */
  readonly lexiconWord: LexiconWord;
};

/** Result of wordApprove: the payload or a refusal. */
export type WordApproveResult = InvalidInput | KeyUsedForOtherRequest | WordApprovePayload;

/** Why words cannot be asked. */
export type WordProblem =
  /** They name no work, as she or never worked. */
  | 'NO_WORK'
  /** They may name or describe a person. */
  | 'PERSONAL';

/** The answer of wordReject. */
export type WordRejectPayload = {
  readonly __typename?: 'WordRejectPayload';
  /** The skill that the word no longer finds. */
  readonly skill: Skill;
};

/** Result of wordReject: the payload or a refusal. */
export type WordRejectResult = InvalidInput | KeyUsedForOtherRequest | WordRejectPayload;

/** One of the ten functions of a placement service. */
export type WorkFunction =
  /** Support at the start. */
  | 'ACCOMPANIMENT'
  /** Reaching employers. */
  | 'EMPLOYER_OUTREACH'
  /** Vetting employers. */
  | 'EMPLOYER_VETTING'
  /** Follow-up. */
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

/** What somebody's words tell of the work she did. */
export type WorkHistory = {
  readonly __typename?: 'WorkHistory';
  /** Whether a word tells of more than work, such as violence or a court. Such words belong in her protected record. */
  readonly hasRiskWords: Scalars['Boolean']['output'];
  /** Kinds of work, best first, at most one of each unit group. */
  readonly kinds: ReadonlyArray<PastWork>;
};

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



export type ResolverTypeWrapper<T> = T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

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
    | ( Omit<AccountRequestAgreePayload, 'request'> & { request?: Maybe<_RefType['AccountRequest']> } & { __typename: 'AccountRequestAgreePayload' } )
    | ( HandoverNeeded & { __typename: 'HandoverNeeded' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReady & { __typename: 'NotReady' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
    | ( SecondPersonNeeded & { __typename: 'SecondPersonNeeded' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  AccountRequestCancelResult:
    | ( Omit<AccountRequestPayload, 'request'> & { request?: Maybe<_RefType['AccountRequest']> } & { __typename: 'AccountRequestPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  AccountRequestRefuseResult:
    | ( Omit<AccountRequestPayload, 'request'> & { request?: Maybe<_RefType['AccountRequest']> } & { __typename: 'AccountRequestPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReady & { __typename: 'NotReady' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
    | ( SecondPersonNeeded & { __typename: 'SecondPersonNeeded' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  AgreementBreakResult:
    | ( Omit<AgreementBreakPayload, 'agreement'> & { agreement: _RefType['Agreement'] } & { __typename: 'AgreementBreakPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  AgreementCompleteResult:
    | ( Omit<AgreementCompletePayload, 'agreement'> & { agreement: _RefType['Agreement'] } & { __typename: 'AgreementCompletePayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  AgreementConvertResult:
    | ( Omit<AgreementConvertPayload, 'agreement'> & { agreement: _RefType['Agreement'] } & { __typename: 'AgreementConvertPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  AgreementRegisterResult:
    | ( Omit<AgreementRegisterPayload, 'agreement'> & { agreement: _RefType['Agreement'] } & { __typename: 'AgreementRegisterPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  AgreementRunResult:
    | ( Omit<AgreementRunPayload, 'agreement'> & { agreement: _RefType['Agreement'] } & { __typename: 'AgreementRunPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReady & { __typename: 'NotReady' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  AgreementSignResult:
    | ( Omit<AgreementSignPayload, 'agreement'> & { agreement: _RefType['Agreement'] } & { __typename: 'AgreementSignPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  AlertActResult:
    | ( Omit<AlertActPayload, 'alert'> & { alert: _RefType['SafetyAlert'] } & { __typename: 'AlertActPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NoConsent & { __typename: 'NoConsent' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  AlertMarkUnfoundedResult:
    | ( Omit<AlertMarkUnfoundedPayload, 'alert'> & { alert: _RefType['SafetyAlert'] } & { __typename: 'AlertMarkUnfoundedPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  AlertOpenResult:
    | ( Omit<AlertOpenPayload, 'alert'> & { alert?: Maybe<_RefType['SafetyAlert']> } & { __typename: 'AlertOpenPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  AlertReopenResult:
    | ( Omit<AlertReopenPayload, 'alert'> & { alert: _RefType['SafetyAlert'] } & { __typename: 'AlertReopenPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  AlertResolveResult:
    | ( Omit<AlertResolvePayload, 'alert'> & { alert: _RefType['SafetyAlert'] } & { __typename: 'AlertResolvePayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReady & { __typename: 'NotReady' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  AlertTriageResult:
    | ( Omit<AlertTriagePayload, 'alert'> & { alert: _RefType['SafetyAlert'] } & { __typename: 'AlertTriagePayload' } )
    | ( EditConflict & { __typename: 'EditConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  AttendanceCorrectResult:
    | ( Omit<AttendanceCorrectPayload, 'enrolment'> & { enrolment: _RefType['Enrolment'] } & { __typename: 'AttendanceCorrectPayload' } )
    | ( CannotUndo & { __typename: 'CannotUndo' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  AuditExportResult:
    | ( Omit<AuditExportPayload, 'lines'> & { lines: ReadonlyArray<_RefType['AuditLine']> } & { __typename: 'AuditExportPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
  ;
  CalculationCancelResult:
    | ( CalculationCancelPayload & { __typename: 'CalculationCancelPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CapacityReviewRecordResult:
    | ( AlreadyOpen & { __typename: 'AlreadyOpen' } )
    | ( Omit<CapacityReviewRecordPayload, 'capacity'> & { capacity: _RefType['Capacity'] } & { __typename: 'CapacityReviewRecordPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReady & { __typename: 'NotReady' } )
  ;
  CapacitySupportRecordResult:
    | ( Omit<CapacitySupportRecordPayload, 'capacity'> & { capacity: _RefType['Capacity'] } & { __typename: 'CapacitySupportRecordPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CaseloadHandOverResult:
    | ( CaseloadHandOverPayload & { __typename: 'CaseloadHandOverPayload' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( EditConflict & { __typename: 'EditConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReady & { __typename: 'NotReady' } )
  ;
  ColleagueSessionsEndResult:
    | ( ColleagueSessionsEndPayload & { __typename: 'ColleagueSessionsEndPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CourseChangeResult:
    | ( Omit<CourseChangePayload, 'course'> & { course: _RefType['Course'] } & { __typename: 'CourseChangePayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CourseCreateResult:
    | ( Omit<CourseCreatePayload, 'course'> & { course: _RefType['Course'] } & { __typename: 'CourseCreatePayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CourseEnrolResult:
    | ( AlreadyOpen & { __typename: 'AlreadyOpen' } )
    | ( Omit<CourseEnrolPayload, 'enrolment'> & { enrolment: _RefType['Enrolment'] } & { __typename: 'CourseEnrolPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NoSeatLeft & { __typename: 'NoSeatLeft' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  EmployerAddResult:
    | ( AlreadyOpen & { __typename: 'AlreadyOpen' } )
    | ( Omit<EmployerAddPayload, 'employer'> & { employer: _RefType['Employer'] } & { __typename: 'EmployerAddPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  EmployerCloseResult:
    | ( Omit<EmployerClosePayload, 'employer'> & { employer: _RefType['Employer'] } & { __typename: 'EmployerClosePayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReady & { __typename: 'NotReady' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  EmployerDeclareTieResult:
    | ( Omit<EmployerDeclareTiePayload, 'employer'> & { employer: _RefType['Employer'] } & { __typename: 'EmployerDeclareTiePayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  EmployerExcludeResult:
    | ( Omit<EmployerExcludePayload, 'employer'> & { employer: _RefType['Employer'] } & { __typename: 'EmployerExcludePayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  EmployerHoldResult:
    | ( AlreadyOpen & { __typename: 'AlreadyOpen' } )
    | ( Omit<EmployerHoldPayload, 'hold'> & { hold: _RefType['EmployerHold'] } & { __typename: 'EmployerHoldPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  EmployerImportCommitResult:
    | ( AlreadyOpen & { __typename: 'AlreadyOpen' } )
    | ( ImportCommitPayload & { __typename: 'ImportCommitPayload' } )
    | ( ImportRefused & { __typename: 'ImportRefused' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
  ;
  EmployerImportDryRunResult:
    | ( ImportDryRunPayload & { __typename: 'ImportDryRunPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  EmployerIncludeResult:
    | ( Omit<EmployerIncludePayload, 'employer'> & { employer: _RefType['Employer'] } & { __typename: 'EmployerIncludePayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
  ;
  EmployerInviteResult:
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( Omit<EmployerInvitePayload, 'employer'> & { employer: _RefType['Employer'] } & { __typename: 'EmployerInvitePayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  EmployerReinstateResult:
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( Omit<EmployerReinstatePayload, 'employer'> & { employer: _RefType['Employer'] } & { __typename: 'EmployerReinstatePayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  EmployerRemoveTieResult:
    | ( Omit<EmployerRemoveTiePayload, 'employer'> & { employer: _RefType['Employer'] } & { __typename: 'EmployerRemoveTiePayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SecondPersonNeeded & { __typename: 'SecondPersonNeeded' } )
  ;
  EmployerSuspendResult:
    | ( Omit<EmployerSuspendPayload, 'employer'> & { employer: _RefType['Employer'] } & { __typename: 'EmployerSuspendPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  EmployerViewSaveResult:
    | ( EmployerViewSavePayload & { __typename: 'EmployerViewSavePayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
  ;
  EmployersExportResult:
    | ( Omit<EmployersExportPayload, 'rows'> & { rows: ReadonlyArray<_RefType['EmployerListRow']> } & { __typename: 'EmployersExportPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
  ;
  EnrolmentAttendResult:
    | ( Omit<EnrolmentAttendPayload, 'enrolment'> & { enrolment: _RefType['Enrolment'] } & { __typename: 'EnrolmentAttendPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  EnrolmentCompleteResult:
    | ( Omit<EnrolmentCompletePayload, 'enrolment'> & { enrolment: _RefType['Enrolment'] } & { __typename: 'EnrolmentCompletePayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  EnrolmentResumeResult:
    | ( Omit<EnrolmentResumePayload, 'enrolment'> & { enrolment: _RefType['Enrolment'] } & { __typename: 'EnrolmentResumePayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  EnrolmentSuspendResult:
    | ( Omit<EnrolmentSuspendPayload, 'enrolment'> & { enrolment: _RefType['Enrolment'] } & { __typename: 'EnrolmentSuspendPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  EnrolmentWithdrawResult:
    | ( Omit<EnrolmentWithdrawPayload, 'enrolment'> & { enrolment: _RefType['Enrolment'] } & { __typename: 'EnrolmentWithdrawPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  FollowUpAttemptResult:
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( Omit<FollowUpAttemptPayload, 'followUp'> & { followUp: _RefType['FollowUp'] } & { __typename: 'FollowUpAttemptPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TooSoon & { __typename: 'TooSoon' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  FollowUpCloseResult:
    | ( Omit<FollowUpClosePayload, 'followUp'> & { followUp: _RefType['FollowUp'] } & { __typename: 'FollowUpClosePayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  FollowUpCorrectResult:
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( RecordedAnswers & { __typename: 'FollowUpCorrectPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  FollowUpDraftDiscardResult:
    | ( Omit<FollowUpDraftDiscardPayload, 'followUp'> & { followUp: _RefType['FollowUp'] } & { __typename: 'FollowUpDraftDiscardPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  FollowUpDraftSaveResult:
    | ( EditConflict & { __typename: 'EditConflict' } )
    | ( Omit<FollowUpDraftSavePayload, 'followUp'> & { followUp: _RefType['FollowUp'] } & { __typename: 'FollowUpDraftSavePayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  FollowUpRecordResult:
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( EditConflict & { __typename: 'EditConflict' } )
    | ( RecordedAnswers & { __typename: 'FollowUpRecordPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TooSoon & { __typename: 'TooSoon' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  FollowUpTakeOverResult:
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( Omit<FollowUpTakeOverPayload, 'followUp'> & { followUp: _RefType['FollowUp'] } & { __typename: 'FollowUpTakeOverPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TakenByColleague & { __typename: 'TakenByColleague' } )
    | ( TooSoon & { __typename: 'TooSoon' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  GrantSaveResult:
    | ( AlreadyOpen & { __typename: 'AlreadyOpen' } )
    | ( Omit<GrantSavePayload, 'grant'> & { grant: _RefType['Grant'] } & { __typename: 'GrantSavePayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  GroupSessionAddAttendeeResult:
    | ( Omit<GroupSessionAddAttendeePayload, 'groupSession'> & { groupSession: _RefType['GroupSession'] } & { __typename: 'GroupSessionAddAttendeePayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  GroupSessionRecordResult:
    | ( Omit<GroupSessionRecordPayload, 'groupSession'> & { groupSession: _RefType['GroupSession'] } & { __typename: 'GroupSessionRecordPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  GroupSessionRemoveAttendeeResult:
    | ( Omit<GroupSessionRemoveAttendeePayload, 'groupSession'> & { groupSession: _RefType['GroupSession'] } & { __typename: 'GroupSessionRemoveAttendeePayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  HoldAgreeToLiftResult:
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( Omit<HoldAgreeToLiftPayload, 'hold'> & { hold: _RefType['EmployerHold'] } & { __typename: 'HoldAgreeToLiftPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReady & { __typename: 'NotReady' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
    | ( SecondPersonNeeded & { __typename: 'SecondPersonNeeded' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  IndicatorCountResult:
    | ( EditConflict & { __typename: 'EditConflict' } )
    | ( IndicatorCountPayload & { __typename: 'IndicatorCountPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TooManyCalculations & { __typename: 'TooManyCalculations' } )
  ;
  IndicatorExportResult:
    | ( Omit<IndicatorExportPayload, 'report'> & { report: _RefType['IndicatorReport'] } & { __typename: 'IndicatorExportPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
  ;
  IndicatorPublishResult:
    | ( Omit<IndicatorPublishPayload, 'report'> & { report: _RefType['IndicatorReport'] } & { __typename: 'IndicatorPublishPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotCalculatedYet & { __typename: 'NotCalculatedYet' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
    | ( TooManyCalculations & { __typename: 'TooManyCalculations' } )
  ;
  IndicatorReportResult:
    | ( Calculation & { __typename: 'Calculation' } )
    | ( Omit<IndicatorReport, 'cells' | 'grant'> & { cells: ReadonlyArray<_RefType['IndicatorCell']>, grant: _RefType['Grant'] } & { __typename: 'IndicatorReport' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  IndicatorRowsResult:
    | ( Calculation & { __typename: 'Calculation' } )
    | ( Omit<IndicatorRowConnection, 'nodes'> & { nodes: ReadonlyArray<_RefType['IndicatorRow']> } & { __typename: 'IndicatorRowConnection' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  InstitutionAddResult:
    | ( InstitutionAddPayload & { __typename: 'InstitutionAddPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
  ;
  InstitutionReferralAcceptResult:
    | ( Omit<InstitutionReferralAcceptPayload, 'institutionReferral'> & { institutionReferral: _RefType['InstitutionReferral'] } & { __typename: 'InstitutionReferralAcceptPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  InstitutionReferralDraftResult:
    | ( AlreadyOpen & { __typename: 'AlreadyOpen' } )
    | ( Omit<InstitutionReferralDraftPayload, 'institutionReferral'> & { institutionReferral: _RefType['InstitutionReferral'] } & { __typename: 'InstitutionReferralDraftPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  InstitutionReferralFinishResult:
    | ( Omit<InstitutionReferralFinishPayload, 'institutionReferral'> & { institutionReferral: _RefType['InstitutionReferral'] } & { __typename: 'InstitutionReferralFinishPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  InstitutionReferralOfferResult:
    | ( Omit<InstitutionReferralOfferPayload, 'institutionReferral'> & { institutionReferral: _RefType['InstitutionReferral'] } & { __typename: 'InstitutionReferralOfferPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  InstitutionReferralRejectResult:
    | ( Omit<InstitutionReferralRejectPayload, 'institutionReferral'> & { institutionReferral: _RefType['InstitutionReferral'] } & { __typename: 'InstitutionReferralRejectPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  InstitutionReferralReleaseResult:
    | ( Omit<InstitutionReferralReleasePayload, 'institutionReferral'> & { institutionReferral: _RefType['InstitutionReferral'] } & { __typename: 'InstitutionReferralReleasePayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NoConsent & { __typename: 'NoConsent' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReady & { __typename: 'NotReady' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  InstitutionReferralRevokeResult:
    | ( Omit<InstitutionReferralRevokePayload, 'institutionReferral'> & { institutionReferral: _RefType['InstitutionReferral'] } & { __typename: 'InstitutionReferralRevokePayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  InstitutionReferralStartServiceResult:
    | ( Omit<InstitutionReferralStartServicePayload, 'institutionReferral'> & { institutionReferral: _RefType['InstitutionReferral'] } & { __typename: 'InstitutionReferralStartServicePayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NoConsent & { __typename: 'NoConsent' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  LearningReviewRecordResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( Omit<LearningReviewRecordPayload, 'placement'> & { placement: _RefType['Placement'] } & { __typename: 'LearningReviewRecordPayload' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  LeaveEndResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( Omit<LeaveEndPayload, 'leave'> & { leave: _RefType['Leave'] } & { __typename: 'LeaveEndPayload' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  LeaveRecordResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( Omit<LeaveRecordPayload, 'leave'> & { leave: _RefType['Leave'] } & { __typename: 'LeaveRecordPayload' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  MessageResendResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( Omit<MessageResendPayload, 'delivery'> & { delivery: _RefType['Delivery'] } & { __typename: 'MessageResendPayload' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  OfferExplainResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotCleared & { __typename: 'NotCleared' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReady & { __typename: 'NotReady' } )
    | ( Omit<OfferExplainPayload, 'offer'> & { offer: _RefType['Offer'] } & { __typename: 'OfferExplainPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  PasswordChangeResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( PasswordChangePayload & { __typename: 'PasswordChangePayload' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
  ;
  PlacementCancelResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PlacementCancelPayload, 'placement'> & { placement: _RefType['Placement'] } & { __typename: 'PlacementCancelPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  PlacementCorrectEndResult:
    | ( CannotUndo & { __typename: 'CannotUndo' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PlacementCorrectEndPayload, 'placement'> & { placement: _RefType['Placement'] } & { __typename: 'PlacementCorrectEndPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  PlacementEndResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PlacementEndPayload, 'placement'> & { placement: _RefType['Placement'] } & { __typename: 'PlacementEndPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  PlacementMarkReachableResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PlacementMarkReachablePayload, 'placement'> & { placement: _RefType['Placement'] } & { __typename: 'PlacementMarkReachablePayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  PlacementMarkUnreachableResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PlacementMarkUnreachablePayload, 'placement'> & { placement: _RefType['Placement'] } & { __typename: 'PlacementMarkUnreachablePayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  PlacementRecordTermsResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PlacementRecordTermsPayload, 'placement'> & { placement: _RefType['Placement'] } & { __typename: 'PlacementRecordTermsPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  PlacementRescheduleStartResult:
    | ( ExcludedByGates & { __typename: 'ExcludedByGates' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotCleared & { __typename: 'NotCleared' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PlacementRescheduleStartPayload, 'placement'> & { placement: _RefType['Placement'] } & { __typename: 'PlacementRescheduleStartPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  PlacementViewSaveResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( PlacementViewSavePayload & { __typename: 'PlacementViewSavePayload' } )
  ;
  PlacementsExportResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( Omit<PlacementsExportPayload, 'rows'> & { rows: ReadonlyArray<_RefType['PlacementListRow']> } & { __typename: 'PlacementsExportPayload' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
  ;
  ProgrammeCloseResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ProgrammeClosePayload, 'programme'> & { programme: _RefType['Programme'] } & { __typename: 'ProgrammeClosePayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  ProgrammeSaveResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ProgrammeSavePayload, 'programme'> & { programme: _RefType['Programme'] } & { __typename: 'ProgrammeSavePayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  ReauthenticateResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RateLimited & { __typename: 'RateLimited' } )
    | ( ReauthenticatePayload & { __typename: 'ReauthenticatePayload' } )
    | ( SignInRefused & { __typename: 'SignInRefused' } )
  ;
  ReferralAskResult:
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NoConsent & { __typename: 'NoConsent' } )
    | ( NoSeatLeft & { __typename: 'NoSeatLeft' } )
    | ( NotCleared & { __typename: 'NotCleared' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReady & { __typename: 'NotReady' } )
    | ( Omit<ReferralAskPayload, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'ReferralAskPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  ReferralProposeResult:
    | ( AlreadyOpen & { __typename: 'AlreadyOpen' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( ExcludedByGates & { __typename: 'ExcludedByGates' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotCleared & { __typename: 'NotCleared' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReferralProposePayload, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'ReferralProposePayload' } )
  ;
  ReferralRemindResult:
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NoConsent & { __typename: 'NoConsent' } )
    | ( NoSeatLeft & { __typename: 'NoSeatLeft' } )
    | ( NotCleared & { __typename: 'NotCleared' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReady & { __typename: 'NotReady' } )
    | ( Omit<ReferralRemindPayload, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'ReferralRemindPayload' } )
    | ( TooSoon & { __typename: 'TooSoon' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  ReferralSendResult:
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NoConsent & { __typename: 'NoConsent' } )
    | ( NoSeatLeft & { __typename: 'NoSeatLeft' } )
    | ( NotCleared & { __typename: 'NotCleared' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReady & { __typename: 'NotReady' } )
    | ( Omit<ReferralSendPayload, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'ReferralSendPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  ReferralViewSaveResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( ReferralViewSavePayload & { __typename: 'ReferralViewSavePayload' } )
  ;
  ReferralWithdrawResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReferralWithdrawPayload, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'ReferralWithdrawPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  ReferralsAskResult:
    | ( EditConflict & { __typename: 'EditConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( ReferralsBulkPayload & { __typename: 'ReferralsBulkPayload' } )
  ;
  ReferralsExportResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
    | ( Omit<ReferralsExportPayload, 'rows'> & { rows: ReadonlyArray<_RefType['ReferralListRow']> } & { __typename: 'ReferralsExportPayload' } )
  ;
  ReferralsRemindResult:
    | ( EditConflict & { __typename: 'EditConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( ReferralsBulkPayload & { __typename: 'ReferralsBulkPayload' } )
  ;
  ReferralsSendResult:
    | ( EditConflict & { __typename: 'EditConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( ReferralsBulkPayload & { __typename: 'ReferralsBulkPayload' } )
  ;
  SavedViewDeleteResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SavedViewDeletePayload & { __typename: 'SavedViewDeletePayload' } )
  ;
  SelfEmploymentEndResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SelfEmploymentEndPayload, 'selfEmployment'> & { selfEmployment: _RefType['SelfEmployment'] } & { __typename: 'SelfEmploymentEndPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  SelfEmploymentStartResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SelfEmploymentStartPayload, 'selfEmployment'> & { selfEmployment: _RefType['SelfEmployment'] } & { __typename: 'SelfEmploymentStartPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  SelfEmploymentVerifyResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SelfEmploymentVerifyPayload, 'selfEmployment'> & { selfEmployment: _RefType['SelfEmployment'] } & { __typename: 'SelfEmploymentVerifyPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  ServiceRecordResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ServiceRecordPayload, 'service'> & { service: _RefType['ServiceRecord'] } & { __typename: 'ServiceRecordPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  ServiceVoidResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ServiceVoidPayload, 'service'> & { service: _RefType['ServiceRecord'] } & { __typename: 'ServiceVoidPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  SessionEndResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SessionEndPayload & { __typename: 'SessionEndPayload' } )
  ;
  SessionExtendResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SessionExtendPayload & { __typename: 'SessionExtendPayload' } )
  ;
  SessionsEndAllResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SessionsEndAllPayload & { __typename: 'SessionsEndAllPayload' } )
  ;
  SignInResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( RateLimited & { __typename: 'RateLimited' } )
    | ( SignInPayload & { __typename: 'SignInPayload' } )
    | ( SignInRefused & { __typename: 'SignInRefused' } )
  ;
  SignOutResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SignOutPayload & { __typename: 'SignOutPayload' } )
  ;
  SkillAddLocalResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SkillAddLocalPayload, 'skillEntry'> & { skillEntry: _RefType['SkillEntry'] } & { __typename: 'SkillAddLocalPayload' } )
  ;
  SkillAnswerAddResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SkillAnswerAddPayload, 'trainee'> & { trainee: _RefType['Trainee'] } & { __typename: 'SkillAnswerAddPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  SkillAnswerSeenResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SkillAnswerSeenPayload & { __typename: 'SkillAnswerSeenPayload' } )
  ;
  SkillAskResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( SkillAskPayload & { __typename: 'SkillAskPayload' } )
  ;
  SkillLabelAddResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SkillLabelAddPayload, 'skillEntry'> & { skillEntry: _RefType['SkillEntry'] } & { __typename: 'SkillLabelAddPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  SkillLabelRemoveResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReady & { __typename: 'NotReady' } )
    | ( Omit<SkillLabelRemovePayload, 'skillEntry'> & { skillEntry: _RefType['SkillEntry'] } & { __typename: 'SkillLabelRemovePayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  SkillQuestionAnswerLocalResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SkillQuestionAnswerLocalPayload, 'skillEntry'> & { skillEntry: _RefType['SkillEntry'] } & { __typename: 'SkillQuestionAnswerLocalPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  SkillQuestionAnswerResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SkillQuestionAnswerPayload & { __typename: 'SkillQuestionAnswerPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  SkillQuestionDismissResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SkillQuestionDismissPayload & { __typename: 'SkillQuestionDismissPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  SkillRetireLocalResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SkillRetireLocalPayload, 'skillEntry'> & { skillEntry: _RefType['SkillEntry'] } & { __typename: 'SkillRetireLocalPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  SkillsInDemandCountResult:
    | ( EditConflict & { __typename: 'EditConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( SkillsInDemandCountPayload & { __typename: 'SkillsInDemandCountPayload' } )
    | ( TooManyCalculations & { __typename: 'TooManyCalculations' } )
  ;
  SkillsInDemandResult:
    | ( Calculation & { __typename: 'Calculation' } )
    | ( SkillsInDemandReport & { __typename: 'SkillsInDemandReport' } )
  ;
  StaffAccountAddResult:
    | ( AlreadyOpen & { __typename: 'AlreadyOpen' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
    | ( SecondPersonNeeded & { __typename: 'SecondPersonNeeded' } )
    | ( Omit<StaffAccountAddPayload, 'request'> & { request?: Maybe<_RefType['AccountRequest']> } & { __typename: 'StaffAccountAddPayload' } )
  ;
  StaffAccountChangeRolesResult:
    | ( HandoverNeeded & { __typename: 'HandoverNeeded' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReady & { __typename: 'NotReady' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
    | ( SecondPersonNeeded & { __typename: 'SecondPersonNeeded' } )
    | ( Omit<StaffAccountChangeRolesPayload, 'accounts' | 'request'> & { accounts: ReadonlyArray<_RefType['ColleagueAccount']>, request?: Maybe<_RefType['AccountRequest']> } & { __typename: 'StaffAccountChangeRolesPayload' } )
  ;
  StaffAccountCloseResult:
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( HandoverNeeded & { __typename: 'HandoverNeeded' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReady & { __typename: 'NotReady' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
    | ( Omit<StaffAccountClosePayload, 'accounts'> & { accounts: ReadonlyArray<_RefType['ColleagueAccount']> } & { __typename: 'StaffAccountClosePayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  StaffAccountReplaceCredentialsResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
    | ( SecondPersonNeeded & { __typename: 'SecondPersonNeeded' } )
    | ( Omit<StaffAccountReplaceCredentialsPayload, 'account' | 'request'> & { account: _RefType['ColleagueAccount'], request?: Maybe<_RefType['AccountRequest']> } & { __typename: 'StaffAccountReplaceCredentialsPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  StayEndResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<StayEndPayload, 'stay'> & { stay: _RefType['ShelterStay'] } & { __typename: 'StayEndPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  StayStartResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<StayStartPayload, 'stay'> & { stay: _RefType['ShelterStay'] } & { __typename: 'StayStartPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  StayVoidResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<StayVoidPayload, 'stay'> & { stay: _RefType['ShelterStay'] } & { __typename: 'StayVoidPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  TaskFinishResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<TaskFinishPayload, 'task'> & { task: _RefType['Task'] } & { __typename: 'TaskFinishPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  TaskReopenResult:
    | ( CannotUndo & { __typename: 'CannotUndo' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<TaskReopenPayload, 'task'> & { task: _RefType['Task'] } & { __typename: 'TaskReopenPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  TaskTakeOverResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TakenByColleague & { __typename: 'TakenByColleague' } )
    | ( Omit<TaskTakeOverPayload, 'task'> & { task: _RefType['Task'] } & { __typename: 'TaskTakeOverPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  TraineeAnonymiseResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReady & { __typename: 'NotReady' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
    | ( Omit<TraineeAnonymisePayload, 'trainee'> & { trainee: _RefType['Trainee'] } & { __typename: 'TraineeAnonymisePayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  TraineeAssignCaseWorkerResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<TraineeAssignCaseWorkerPayload, 'trainee'> & { trainee: _RefType['Trainee'] } & { __typename: 'TraineeAssignCaseWorkerPayload' } )
  ;
  TraineeBlockContactResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<TraineeBlockContactPayload, 'trainee'> & { trainee: _RefType['Trainee'] } & { __typename: 'TraineeBlockContactPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  TraineeChangeResult:
    | ( EditConflict & { __typename: 'EditConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<TraineeChangePayload, 'trainee'> & { trainee: _RefType['Trainee'] } & { __typename: 'TraineeChangePayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  TraineeCorrectExitResult:
    | ( CannotUndo & { __typename: 'CannotUndo' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<TraineeCorrectExitPayload, 'trainee'> & { trainee: _RefType['Trainee'] } & { __typename: 'TraineeCorrectExitPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  TraineeCreateAccessResult:
    | ( AlreadyOpen & { __typename: 'AlreadyOpen' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<TraineeCreateAccessPayload, 'trainee'> & { trainee: _RefType['Trainee'] } & { __typename: 'TraineeCreateAccessPayload' } )
  ;
  TraineeExitResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReady & { __typename: 'NotReady' } )
    | ( Omit<TraineeExitPayload, 'trainee'> & { trainee: _RefType['Trainee'] } & { __typename: 'TraineeExitPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  TraineeImportCommitResult:
    | ( ImportCommitPayload & { __typename: 'ImportCommitPayload' } )
    | ( ImportRefused & { __typename: 'ImportRefused' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
  ;
  TraineeImportDryRunResult:
    | ( ImportDryRunPayload & { __typename: 'ImportDryRunPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  TraineeImportUndoResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
    | ( TraineeImportUndoPayload & { __typename: 'TraineeImportUndoPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  TraineeLogContactResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<TraineeLogContactPayload, 'trainee'> & { trainee: _RefType['Trainee'] } & { __typename: 'TraineeLogContactPayload' } )
  ;
  TraineeMakeJobReadyResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReady & { __typename: 'NotReady' } )
    | ( Omit<TraineeMakeJobReadyPayload, 'trainee'> & { trainee: _RefType['Trainee'] } & { __typename: 'TraineeMakeJobReadyPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  TraineePrepareResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<TraineePreparePayload, 'trainee'> & { trainee: _RefType['Trainee'] } & { __typename: 'TraineePreparePayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  TraineeRecordConsentRefusalResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<TraineeRecordConsentRefusalPayload, 'trainee'> & { trainee: _RefType['Trainee'] } & { __typename: 'TraineeRecordConsentRefusalPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  TraineeRecordConsentResult:
    | ( AlreadyOpen & { __typename: 'AlreadyOpen' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<TraineeRecordConsentPayload, 'trainee'> & { trainee: _RefType['Trainee'] } & { __typename: 'TraineeRecordConsentPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  TraineeRegisterResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<TraineeRegisterPayload, 'trainee'> & { trainee: _RefType['Trainee'] } & { __typename: 'TraineeRegisterPayload' } )
  ;
  TraineeResetAccessResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
    | ( Omit<TraineeResetAccessPayload, 'trainee'> & { trainee: _RefType['Trainee'] } & { __typename: 'TraineeResetAccessPayload' } )
  ;
  TraineeSaveProtectedRecordResult:
    | ( EditConflict & { __typename: 'EditConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
    | ( Omit<TraineeSaveProtectedRecordPayload, 'trainee'> & { trainee: _RefType['Trainee'] } & { __typename: 'TraineeSaveProtectedRecordPayload' } )
  ;
  TraineeSetContactResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<TraineeSetContactPayload, 'trainee'> & { trainee: _RefType['Trainee'] } & { __typename: 'TraineeSetContactPayload' } )
  ;
  TraineeSetGrantResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<TraineeSetGrantPayload, 'trainee'> & { trainee: _RefType['Trainee'] } & { __typename: 'TraineeSetGrantPayload' } )
  ;
  TraineeSetIdentityResult:
    | ( EditConflict & { __typename: 'EditConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
    | ( Omit<TraineeSetIdentityPayload, 'trainee'> & { trainee: _RefType['Trainee'] } & { __typename: 'TraineeSetIdentityPayload' } )
  ;
  TraineeSetLimitsResult:
    | ( EditConflict & { __typename: 'EditConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<TraineeSetLimitsPayload, 'trainee'> & { trainee: _RefType['Trainee'] } & { __typename: 'TraineeSetLimitsPayload' } )
  ;
  TraineeSetProtectionResult:
    | ( EditConflict & { __typename: 'EditConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
    | ( Omit<TraineeSetProtectionPayload, 'trainee'> & { trainee: _RefType['Trainee'] } & { __typename: 'TraineeSetProtectionPayload' } )
  ;
  TraineeUnblockContactResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<TraineeUnblockContactPayload, 'trainee'> & { trainee: _RefType['Trainee'] } & { __typename: 'TraineeUnblockContactPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  TraineeVerifyContactResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<TraineeVerifyContactPayload, 'trainee'> & { trainee: _RefType['Trainee'] } & { __typename: 'TraineeVerifyContactPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  TraineeViewSaveResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( TraineeViewSavePayload & { __typename: 'TraineeViewSavePayload' } )
  ;
  TraineesAssignResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TraineesAssignPayload & { __typename: 'TraineesAssignPayload' } )
  ;
  TraineesEnrolResult:
    | ( BulkPayload & { __typename: 'BulkPayload' } )
    | ( EditConflict & { __typename: 'EditConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  TraineesExportResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
    | ( Omit<TraineesExportPayload, 'rows'> & { rows: ReadonlyArray<_RefType['TraineeListRow']> } & { __typename: 'TraineesExportPayload' } )
  ;
  TraineesHandOverResult:
    | ( BulkPayload & { __typename: 'BulkPayload' } )
    | ( EditConflict & { __typename: 'EditConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
  ;
  UndoResult:
    | ( CannotUndo & { __typename: 'CannotUndo' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( UndoPayload & { __typename: 'UndoPayload' } )
  ;
  VacanciesExportResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
    | ( Omit<VacanciesExportPayload, 'rows'> & { rows: ReadonlyArray<_RefType['VacancyListRow']> } & { __typename: 'VacanciesExportPayload' } )
  ;
  VacancyApproveResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotCleared & { __typename: 'NotCleared' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
    | ( Omit<VacancyApprovePayload, 'vacancy'> & { vacancy: _RefType['Vacancy'] } & { __typename: 'VacancyApprovePayload' } )
  ;
  VacancyOpenResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotCleared & { __typename: 'NotCleared' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
    | ( Omit<VacancyOpenPayload, 'vacancy'> & { vacancy: _RefType['Vacancy'] } & { __typename: 'VacancyOpenPayload' } )
  ;
  VacancyReturnResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
    | ( Omit<VacancyReturnPayload, 'vacancy'> & { vacancy: _RefType['Vacancy'] } & { __typename: 'VacancyReturnPayload' } )
  ;
  VacancyViewSaveResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( VacancyViewSavePayload & { __typename: 'VacancyViewSavePayload' } )
  ;
  VettingDecideResult:
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReady & { __typename: 'NotReady' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
    | ( SecondPersonNeeded & { __typename: 'SecondPersonNeeded' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
    | ( Omit<VettingDecidePayload, 'vetting'> & { vetting: _RefType['Vetting'] } & { __typename: 'VettingDecidePayload' } )
  ;
  VettingDraftPrepareResult:
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
    | ( VettingDraftPreparePayload & { __typename: 'VettingDraftPreparePayload' } )
  ;
  VettingDraftSyncResult:
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TooSoon & { __typename: 'TooSoon' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
    | ( Omit<VettingDraftSyncPayload, 'vetting'> & { vetting: _RefType['Vetting'] } & { __typename: 'VettingDraftSyncPayload' } )
  ;
  VettingPhotoAddResult:
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
    | ( VettingPhotoAddPayload & { __typename: 'VettingPhotoAddPayload' } )
  ;
  VettingPhotoRemoveResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
    | ( Omit<VettingPhotoRemovePayload, 'vetting'> & { vetting: _RefType['Vetting'] } & { __typename: 'VettingPhotoRemovePayload' } )
  ;
  VettingPlanResult:
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<VettingPlanPayload, 'vetting'> & { vetting: _RefType['Vetting'] } & { __typename: 'VettingPlanPayload' } )
  ;
  VettingRecordVisitResult:
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TooSoon & { __typename: 'TooSoon' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
    | ( Omit<VettingRecordVisitPayload, 'vetting'> & { vetting: _RefType['Vetting'] } & { __typename: 'VettingRecordVisitPayload' } )
  ;
  VettingRevokeResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
    | ( Omit<VettingRevokePayload, 'vetting'> & { vetting: _RefType['Vetting'] } & { __typename: 'VettingRevokePayload' } )
  ;
  VettingSubmitResult:
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReady & { __typename: 'NotReady' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
    | ( Omit<VettingSubmitPayload, 'vetting'> & { vetting: _RefType['Vetting'] } & { __typename: 'VettingSubmitPayload' } )
  ;
  WordApproveResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( WordApprovePayload & { __typename: 'WordApprovePayload' } )
  ;
  WordRejectResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( WordRejectPayload & { __typename: 'WordRejectPayload' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( AlreadyOpen )
    | ( CannotUndo )
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
    | ( TakenByColleague )
    | ( TooManyCalculations )
    | ( TooSoon )
    | ( TransitionNotAllowed )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountRequest: ResolverTypeWrapper<AccountRequestRowModel>;
  AccountRequestAgreePayload: ResolverTypeWrapper<Omit<AccountRequestAgreePayload, 'request'> & { request?: Maybe<ResolversTypes['AccountRequest']> }>;
  AccountRequestAgreeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AccountRequestAgreeResult']>;
  AccountRequestCancelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AccountRequestCancelResult']>;
  AccountRequestKind: AccountRequestKind;
  AccountRequestPayload: ResolverTypeWrapper<Omit<AccountRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['AccountRequest']> }>;
  AccountRequestRefuseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AccountRequestRefuseResult']>;
  AccountRequestState: AccountRequestState;
  AccountsShown: AccountsShown;
  AddedSiteInput: AddedSiteInput;
  AgeBand: AgeBand;
  Agreement: ResolverTypeWrapper<ShownAgreement>;
  AgreementBreakInput: AgreementBreakInput;
  AgreementBreakPayload: ResolverTypeWrapper<Omit<AgreementBreakPayload, 'agreement'> & { agreement: ResolversTypes['Agreement'] }>;
  AgreementBreakResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreementBreakResult']>;
  AgreementCompletePayload: ResolverTypeWrapper<Omit<AgreementCompletePayload, 'agreement'> & { agreement: ResolversTypes['Agreement'] }>;
  AgreementCompleteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreementCompleteResult']>;
  AgreementConvertPayload: ResolverTypeWrapper<Omit<AgreementConvertPayload, 'agreement'> & { agreement: ResolversTypes['Agreement'] }>;
  AgreementConvertResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreementConvertResult']>;
  AgreementLastDayInput: AgreementLastDayInput;
  AgreementRegisterInput: AgreementRegisterInput;
  AgreementRegisterPayload: ResolverTypeWrapper<Omit<AgreementRegisterPayload, 'agreement'> & { agreement: ResolversTypes['Agreement'] }>;
  AgreementRegisterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreementRegisterResult']>;
  AgreementRunPayload: ResolverTypeWrapper<Omit<AgreementRunPayload, 'agreement'> & { agreement: ResolversTypes['Agreement'] }>;
  AgreementRunResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreementRunResult']>;
  AgreementSignInput: AgreementSignInput;
  AgreementSignPayload: ResolverTypeWrapper<Omit<AgreementSignPayload, 'agreement'> & { agreement: ResolversTypes['Agreement'] }>;
  AgreementSignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreementSignResult']>;
  AgreementState: AgreementState;
  AlertActInput: AlertActInput;
  AlertActPayload: ResolverTypeWrapper<Omit<AlertActPayload, 'alert'> & { alert: ResolversTypes['SafetyAlert'] }>;
  AlertActResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AlertActResult']>;
  AlertAction: ResolverTypeWrapper<Omit<AlertAction, 'by'> & { by?: Maybe<ResolversTypes['Colleague']> }>;
  AlertMarkUnfoundedPayload: ResolverTypeWrapper<Omit<AlertMarkUnfoundedPayload, 'alert'> & { alert: ResolversTypes['SafetyAlert'] }>;
  AlertMarkUnfoundedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AlertMarkUnfoundedResult']>;
  AlertOpenInput: AlertOpenInput;
  AlertOpenPayload: ResolverTypeWrapper<Omit<AlertOpenPayload, 'alert'> & { alert?: Maybe<ResolversTypes['SafetyAlert']> }>;
  AlertOpenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AlertOpenResult']>;
  AlertReopenPayload: ResolverTypeWrapper<Omit<AlertReopenPayload, 'alert'> & { alert: ResolversTypes['SafetyAlert'] }>;
  AlertReopenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AlertReopenResult']>;
  AlertResolveInput: AlertResolveInput;
  AlertResolvePayload: ResolverTypeWrapper<Omit<AlertResolvePayload, 'alert'> & { alert: ResolversTypes['SafetyAlert'] }>;
  AlertResolveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AlertResolveResult']>;
  AlertSeverity: AlertSeverity;
  AlertSource: AlertSource;
  AlertState: AlertState;
  AlertTriageInput: AlertTriageInput;
  AlertTriagePayload: ResolverTypeWrapper<Omit<AlertTriagePayload, 'alert'> & { alert: ResolversTypes['SafetyAlert'] }>;
  AlertTriageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AlertTriageResult']>;
  AlreadyOpen: ResolverTypeWrapper<AlreadyOpen>;
  Apprenticeship: ResolverTypeWrapper<Apprenticeship>;
  Attendance: ResolverTypeWrapper<Attendance>;
  AttendanceCorrectInput: AttendanceCorrectInput;
  AttendanceCorrectPayload: ResolverTypeWrapper<Omit<AttendanceCorrectPayload, 'enrolment'> & { enrolment: ResolversTypes['Enrolment'] }>;
  AttendanceCorrectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttendanceCorrectResult']>;
  AttendanceInput: AttendanceInput;
  AttendeeInput: AttendeeInput;
  AuditActor: AuditActor;
  AuditConnection: ResolverTypeWrapper<Omit<AuditConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['AuditLine']> }>;
  AuditExportInput: AuditExportInput;
  AuditExportPayload: ResolverTypeWrapper<Omit<AuditExportPayload, 'lines'> & { lines: ReadonlyArray<ResolversTypes['AuditLine']> }>;
  AuditExportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AuditExportResult']>;
  AuditKind: AuditKind;
  AuditLine: ResolverTypeWrapper<AuditLineModel>;
  Awaited: Awaited;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BrokenBy: BrokenBy;
  BulkPayload: ResolverTypeWrapper<BulkPayload>;
  Calculation: ResolverTypeWrapper<Calculation>;
  CalculationCancelPayload: ResolverTypeWrapper<CalculationCancelPayload>;
  CalculationCancelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CalculationCancelResult']>;
  CalculationFailure: CalculationFailure;
  CalculationState: CalculationState;
  CannotUndo: ResolverTypeWrapper<CannotUndo>;
  Capacity: ResolverTypeWrapper<Omit<Capacity, 'support'> & { support: ReadonlyArray<ResolversTypes['CapacitySupport']> }>;
  CapacityGuide: ResolverTypeWrapper<CapacityGuide>;
  CapacityQuestion: ResolverTypeWrapper<CapacityQuestion>;
  CapacityReview: ResolverTypeWrapper<CapacityReview>;
  CapacityReviewInput: CapacityReviewInput;
  CapacityReviewKind: CapacityReviewKind;
  CapacityReviewRecordPayload: ResolverTypeWrapper<Omit<CapacityReviewRecordPayload, 'capacity'> & { capacity: ResolversTypes['Capacity'] }>;
  CapacityReviewRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CapacityReviewRecordResult']>;
  CapacityStep: ResolverTypeWrapper<CapacityStep>;
  CapacitySupport: ResolverTypeWrapper<Omit<CapacitySupport, 'grant'> & { grant?: Maybe<ResolversTypes['Grant']> }>;
  CapacitySupportInput: CapacitySupportInput;
  CapacitySupportKind: CapacitySupportKind;
  CapacitySupportRecordPayload: ResolverTypeWrapper<Omit<CapacitySupportRecordPayload, 'capacity'> & { capacity: ResolversTypes['Capacity'] }>;
  CapacitySupportRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CapacitySupportRecordResult']>;
  CaseWorkerInput: CaseWorkerInput;
  Caseload: Caseload;
  CaseloadHandOverInput: CaseloadHandOverInput;
  CaseloadHandOverPayload: ResolverTypeWrapper<CaseloadHandOverPayload>;
  CaseloadHandOverResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CaseloadHandOverResult']>;
  ChangedTrainee: ResolverTypeWrapper<ChangedTrainee>;
  ChecklistAnswer: ChecklistAnswer;
  ChecklistItem: ResolverTypeWrapper<ChecklistItem>;
  CodedSummary: ResolverTypeWrapper<CodedSummaryModel>;
  Colleague: ResolverTypeWrapper<ColleagueRowModel>;
  ColleagueAccount: ResolverTypeWrapper<StaffAccountRowModel>;
  ColleagueLeave: ResolverTypeWrapper<ColleagueLeave>;
  ColleagueSessionsEndPayload: ResolverTypeWrapper<ColleagueSessionsEndPayload>;
  ColleagueSessionsEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ColleagueSessionsEndResult']>;
  ColleaguesDraft: ResolverTypeWrapper<Omit<ColleaguesDraft, 'by'> & { by: ResolversTypes['Colleague'] }>;
  ConflictOfInterest: ResolverTypeWrapper<ConflictOfInterest>;
  Consent: ResolverTypeWrapper<Omit<Consent, 'employer'> & { employer?: Maybe<ResolversTypes['Employer']> }>;
  ConsentInput: ConsentInput;
  ConsentPurpose: ConsentPurpose;
  ConsentRefusalInput: ConsentRefusalInput;
  ConsentState: ConsentState;
  ContactAnswer: ContactAnswer;
  ContactKind: ContactKind;
  ContactLogInput: ContactLogInput;
  ContactMethod: ResolverTypeWrapper<ContactMethod>;
  ContactMethodInput: ContactMethodInput;
  ContactOutcome: ContactOutcome;
  ContactOwner: ContactOwner;
  ContactState: ContactState;
  ContactWay: ContactWay;
  Contribution: ResolverTypeWrapper<Contribution>;
  CostItem: ResolverTypeWrapper<CostItem>;
  CostKind: CostKind;
  CostPayer: CostPayer;
  Course: ResolverTypeWrapper<CourseModel>;
  CourseChangePayload: ResolverTypeWrapper<Omit<CourseChangePayload, 'course'> & { course: ResolversTypes['Course'] }>;
  CourseChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CourseChangeResult']>;
  CourseConnection: ResolverTypeWrapper<Omit<CourseConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Course']> }>;
  CourseCreatePayload: ResolverTypeWrapper<Omit<CourseCreatePayload, 'course'> & { course: ResolversTypes['Course'] }>;
  CourseCreateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CourseCreateResult']>;
  CourseEnrolInput: CourseEnrolInput;
  CourseEnrolPayload: ResolverTypeWrapper<Omit<CourseEnrolPayload, 'enrolment'> & { enrolment: ResolversTypes['Enrolment'] }>;
  CourseEnrolResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CourseEnrolResult']>;
  CourseHiddenReason: CourseHiddenReason;
  CourseInput: CourseInput;
  CourseKind: CourseKind;
  CourseResult: CourseResult;
  CourseSkill: ResolverTypeWrapper<CourseSkill>;
  CourseSkillInput: CourseSkillInput;
  CourseSuggestion: ResolverTypeWrapper<CourseWorth>;
  Currency: Currency;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Delivery: ResolverTypeWrapper<DeliveryModel>;
  DeliveryConnection: ResolverTypeWrapper<Omit<DeliveryConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Delivery']> }>;
  DeliverySort: DeliverySort;
  DeviceKind: DeviceKind;
  Disaggregation: Disaggregation;
  DueConnection: ResolverTypeWrapper<Omit<DueConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['DueItem']> }>;
  DueFilter: DueFilter;
  DueGroup: DueGroup;
  DueGroupTotal: ResolverTypeWrapper<DueGroupTotal>;
  DueItem: ResolverTypeWrapper<DueItemModel>;
  DueKind: DueKind;
  DueKindTotal: ResolverTypeWrapper<DueKindTotal>;
  DueStep: DueStep;
  EditConflict: ResolverTypeWrapper<EditConflict>;
  Employer: ResolverTypeWrapper<EmployerNameModel>;
  EmployerAddInput: EmployerAddInput;
  EmployerAddPayload: ResolverTypeWrapper<Omit<EmployerAddPayload, 'employer'> & { employer: ResolversTypes['Employer'] }>;
  EmployerAddResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerAddResult']>;
  EmployerCheckIn: ResolverTypeWrapper<EmployerCheckIn>;
  EmployerCheckInAttendance: EmployerCheckInAttendance;
  EmployerCheckInConduct: EmployerCheckInConduct;
  EmployerCheckInSkill: EmployerCheckInSkill;
  EmployerCheckInState: EmployerCheckInState;
  EmployerClosePayload: ResolverTypeWrapper<Omit<EmployerClosePayload, 'employer'> & { employer: ResolversTypes['Employer'] }>;
  EmployerCloseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerCloseResult']>;
  EmployerConnection: ResolverTypeWrapper<Omit<EmployerConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Employer']> }>;
  EmployerContact: ResolverTypeWrapper<EmployerContact>;
  EmployerDeclareTiePayload: ResolverTypeWrapper<Omit<EmployerDeclareTiePayload, 'employer'> & { employer: ResolversTypes['Employer'] }>;
  EmployerDeclareTieResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerDeclareTieResult']>;
  EmployerExcludePayload: ResolverTypeWrapper<Omit<EmployerExcludePayload, 'employer'> & { employer: ResolversTypes['Employer'] }>;
  EmployerExcludeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerExcludeResult']>;
  EmployerHold: ResolverTypeWrapper<StaffHoldModel>;
  EmployerHoldConnection: ResolverTypeWrapper<Omit<EmployerHoldConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['EmployerHold']> }>;
  EmployerHoldPayload: ResolverTypeWrapper<Omit<EmployerHoldPayload, 'hold'> & { hold: ResolversTypes['EmployerHold'] }>;
  EmployerHoldResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerHoldResult']>;
  EmployerImportCommitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerImportCommitResult']>;
  EmployerImportDryRunResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerImportDryRunResult']>;
  EmployerImportInput: EmployerImportInput;
  EmployerImportKind: EmployerImportKind;
  EmployerIncludePayload: ResolverTypeWrapper<Omit<EmployerIncludePayload, 'employer'> & { employer: ResolversTypes['Employer'] }>;
  EmployerIncludeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerIncludeResult']>;
  EmployerInviteInput: EmployerInviteInput;
  EmployerInvitePayload: ResolverTypeWrapper<Omit<EmployerInvitePayload, 'employer'> & { employer: ResolversTypes['Employer'] }>;
  EmployerInviteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerInviteResult']>;
  EmployerListConnection: ResolverTypeWrapper<Omit<EmployerListConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['EmployerListRow']> }>;
  EmployerListFilter: ResolverTypeWrapper<EmployerListFilter>;
  EmployerListFilterInput: EmployerListFilterInput;
  EmployerListRow: ResolverTypeWrapper<EmployerListRowModel>;
  EmployerReinstatePayload: ResolverTypeWrapper<Omit<EmployerReinstatePayload, 'employer'> & { employer: ResolversTypes['Employer'] }>;
  EmployerReinstateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerReinstateResult']>;
  EmployerRemoveTiePayload: ResolverTypeWrapper<Omit<EmployerRemoveTiePayload, 'employer'> & { employer: ResolversTypes['Employer'] }>;
  EmployerRemoveTieResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerRemoveTieResult']>;
  EmployerSort: EmployerSort;
  EmployerState: EmployerState;
  EmployerSuspendPayload: ResolverTypeWrapper<Omit<EmployerSuspendPayload, 'employer'> & { employer: ResolversTypes['Employer'] }>;
  EmployerSuspendResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerSuspendResult']>;
  EmployerTie: ResolverTypeWrapper<Omit<EmployerTie, 'member'> & { member: ResolversTypes['Colleague'] }>;
  EmployerTieInput: EmployerTieInput;
  EmployerView: ResolverTypeWrapper<EmployerView>;
  EmployerViewInput: EmployerViewInput;
  EmployerViewSavePayload: ResolverTypeWrapper<EmployerViewSavePayload>;
  EmployerViewSaveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerViewSaveResult']>;
  EmployersExportInput: EmployersExportInput;
  EmployersExportPayload: ResolverTypeWrapper<Omit<EmployersExportPayload, 'rows'> & { rows: ReadonlyArray<ResolversTypes['EmployerListRow']> }>;
  EmployersExportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployersExportResult']>;
  Enrolment: ResolverTypeWrapper<EnrolmentModel>;
  EnrolmentAttendPayload: ResolverTypeWrapper<Omit<EnrolmentAttendPayload, 'enrolment'> & { enrolment: ResolversTypes['Enrolment'] }>;
  EnrolmentAttendResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnrolmentAttendResult']>;
  EnrolmentCompleteInput: EnrolmentCompleteInput;
  EnrolmentCompletePayload: ResolverTypeWrapper<Omit<EnrolmentCompletePayload, 'enrolment'> & { enrolment: ResolversTypes['Enrolment'] }>;
  EnrolmentCompleteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnrolmentCompleteResult']>;
  EnrolmentConnection: ResolverTypeWrapper<Omit<EnrolmentConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Enrolment']> }>;
  EnrolmentResumePayload: ResolverTypeWrapper<Omit<EnrolmentResumePayload, 'enrolment'> & { enrolment: ResolversTypes['Enrolment'] }>;
  EnrolmentResumeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnrolmentResumeResult']>;
  EnrolmentState: EnrolmentState;
  EnrolmentSuspendPayload: ResolverTypeWrapper<Omit<EnrolmentSuspendPayload, 'enrolment'> & { enrolment: ResolversTypes['Enrolment'] }>;
  EnrolmentSuspendResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnrolmentSuspendResult']>;
  EnrolmentWithdrawInput: EnrolmentWithdrawInput;
  EnrolmentWithdrawPayload: ResolverTypeWrapper<Omit<EnrolmentWithdrawPayload, 'enrolment'> & { enrolment: ResolversTypes['Enrolment'] }>;
  EnrolmentWithdrawResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnrolmentWithdrawResult']>;
  EnteredEmployerInput: EnteredEmployerInput;
  EnteredPersonInput: EnteredPersonInput;
  EveryoneInput: EveryoneInput;
  Evidence: Evidence;
  ExcludedByGates: ResolverTypeWrapper<ExcludedByGates>;
  ExcludingRule: ResolverTypeWrapper<ExcludingRule>;
  ExportFormat: ExportFormat;
  FailedGate: ResolverTypeWrapper<FailedGate>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FollowUp: ResolverTypeWrapper<FollowUpModel>;
  FollowUpAnswer: ResolverTypeWrapper<FollowUpAnswer>;
  FollowUpAnswerInput: FollowUpAnswerInput;
  FollowUpAttemptPayload: ResolverTypeWrapper<Omit<FollowUpAttemptPayload, 'followUp'> & { followUp: ResolversTypes['FollowUp'] }>;
  FollowUpAttemptResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FollowUpAttemptResult']>;
  FollowUpCloseInput: FollowUpCloseInput;
  FollowUpClosePayload: ResolverTypeWrapper<Omit<FollowUpClosePayload, 'followUp'> & { followUp: ResolversTypes['FollowUp'] }>;
  FollowUpCloseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FollowUpCloseResult']>;
  FollowUpConnection: ResolverTypeWrapper<Omit<FollowUpConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['FollowUp']> }>;
  FollowUpCorrectPayload: ResolverTypeWrapper<RecordedAnswers>;
  FollowUpCorrectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FollowUpCorrectResult']>;
  FollowUpDraft: ResolverTypeWrapper<FollowUpDraft>;
  FollowUpDraftDiscardPayload: ResolverTypeWrapper<Omit<FollowUpDraftDiscardPayload, 'followUp'> & { followUp: ResolversTypes['FollowUp'] }>;
  FollowUpDraftDiscardResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FollowUpDraftDiscardResult']>;
  FollowUpDraftInput: FollowUpDraftInput;
  FollowUpDraftSavePayload: ResolverTypeWrapper<Omit<FollowUpDraftSavePayload, 'followUp'> & { followUp: ResolversTypes['FollowUp'] }>;
  FollowUpDraftSaveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FollowUpDraftSaveResult']>;
  FollowUpForm: FollowUpForm;
  FollowUpQuestion: ResolverTypeWrapper<FollowUpQuestion>;
  FollowUpRecord: ResolverTypeWrapper<FollowUpRecordModel>;
  FollowUpRecordInput: FollowUpRecordInput;
  FollowUpRecordPayload: ResolverTypeWrapper<RecordedAnswers>;
  FollowUpRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FollowUpRecordResult']>;
  FollowUpState: FollowUpState;
  FollowUpTakeOverPayload: ResolverTypeWrapper<Omit<FollowUpTakeOverPayload, 'followUp'> & { followUp: ResolversTypes['FollowUp'] }>;
  FollowUpTakeOverResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FollowUpTakeOverResult']>;
  FoundSkill: ResolverTypeWrapper<SkillModel>;
  FoundTrainee: ResolverTypeWrapper<FoundTraineeModel>;
  FullLimits: ResolverTypeWrapper<Omit<FullLimits, 'excludedEmployers' | 'excludedSites'> & { excludedEmployers: ReadonlyArray<ResolversTypes['Employer']>, excludedSites: ReadonlyArray<ResolversTypes['Site']> }>;
  FunctionChange: ResolverTypeWrapper<FunctionChange>;
  FunctionScore: ResolverTypeWrapper<FunctionScore>;
  FunctionScoreInput: FunctionScoreInput;
  Gap: ResolverTypeWrapper<Gap>;
  Grant: ResolverTypeWrapper<GrantModel>;
  GrantConnection: ResolverTypeWrapper<Omit<GrantConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Grant']> }>;
  GrantInput: GrantInput;
  GrantSavePayload: ResolverTypeWrapper<Omit<GrantSavePayload, 'grant'> & { grant: ResolversTypes['Grant'] }>;
  GrantSaveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GrantSaveResult']>;
  GrantTarget: ResolverTypeWrapper<GrantTarget>;
  GrantTargetInput: GrantTargetInput;
  GroupSession: ResolverTypeWrapper<GroupSessionModel>;
  GroupSessionAddAttendeePayload: ResolverTypeWrapper<Omit<GroupSessionAddAttendeePayload, 'groupSession'> & { groupSession: ResolversTypes['GroupSession'] }>;
  GroupSessionAddAttendeeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GroupSessionAddAttendeeResult']>;
  GroupSessionConnection: ResolverTypeWrapper<Omit<GroupSessionConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['GroupSession']> }>;
  GroupSessionInput: GroupSessionInput;
  GroupSessionKind: GroupSessionKind;
  GroupSessionRecordPayload: ResolverTypeWrapper<Omit<GroupSessionRecordPayload, 'groupSession'> & { groupSession: ResolversTypes['GroupSession'] }>;
  GroupSessionRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GroupSessionRecordResult']>;
  GroupSessionRemoveAttendeePayload: ResolverTypeWrapper<Omit<GroupSessionRemoveAttendeePayload, 'groupSession'> & { groupSession: ResolversTypes['GroupSession'] }>;
  GroupSessionRemoveAttendeeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GroupSessionRemoveAttendeeResult']>;
  Handover: ResolverTypeWrapper<HandoverRowModel>;
  HandoverInput: HandoverInput;
  HandoverNeeded: ResolverTypeWrapper<HandoverNeeded>;
  HoldAgreeToLiftPayload: ResolverTypeWrapper<Omit<HoldAgreeToLiftPayload, 'hold'> & { hold: ResolversTypes['EmployerHold'] }>;
  HoldAgreeToLiftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldAgreeToLiftResult']>;
  HoldContact: ResolverTypeWrapper<Omit<HoldContact, 'assignee' | 'doneBy'> & { assignee?: Maybe<ResolversTypes['Colleague']>, doneBy?: Maybe<ResolversTypes['Colleague']> }>;
  HoldFilter: HoldFilter;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdentityInput: IdentityInput;
  ImportCandidate: ResolverTypeWrapper<ImportCandidate>;
  ImportCandidates: ResolverTypeWrapper<ImportCandidates>;
  ImportColumns: ResolverTypeWrapper<ImportColumns>;
  ImportCommitPayload: ResolverTypeWrapper<ImportCommitPayload>;
  ImportCount: ResolverTypeWrapper<ImportCount>;
  ImportDryRunPayload: ResolverTypeWrapper<ImportDryRunPayload>;
  ImportEntry: ResolverTypeWrapper<ImportEntry>;
  ImportEntryKind: ImportEntryKind;
  ImportHeadingInput: ImportHeadingInput;
  ImportKind: ImportKind;
  ImportKnownHeading: ResolverTypeWrapper<ImportKnownHeading>;
  ImportKnownText: ResolverTypeWrapper<ImportKnownText>;
  ImportMappingInput: ImportMappingInput;
  ImportMeaningInput: ImportMeaningInput;
  ImportProblem: ResolverTypeWrapper<ImportProblem>;
  ImportProblemCode: ImportProblemCode;
  ImportProposedHeading: ResolverTypeWrapper<ImportProposedHeading>;
  ImportRefused: ResolverTypeWrapper<ImportRefused>;
  ImportText: ResolverTypeWrapper<ImportText>;
  ImportTextInput: ImportTextInput;
  ImportValueInput: ImportValueInput;
  ImportedTraineeChange: ImportedTraineeChange;
  Indicator: Indicator;
  IndicatorAnswer: IndicatorAnswer;
  IndicatorCell: ResolverTypeWrapper<ShownCell>;
  IndicatorCountInput: IndicatorCountInput;
  IndicatorCountPayload: ResolverTypeWrapper<IndicatorCountPayload>;
  IndicatorCountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IndicatorCountResult']>;
  IndicatorDefinition: ResolverTypeWrapper<IndicatorDefinition>;
  IndicatorExclusion: ResolverTypeWrapper<IndicatorExclusion>;
  IndicatorExclusionReason: IndicatorExclusionReason;
  IndicatorExportInput: IndicatorExportInput;
  IndicatorExportPayload: ResolverTypeWrapper<Omit<IndicatorExportPayload, 'report'> & { report: ResolversTypes['IndicatorReport'] }>;
  IndicatorExportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IndicatorExportResult']>;
  IndicatorPeriod: ResolverTypeWrapper<IndicatorPeriod>;
  IndicatorPeriodLength: IndicatorPeriodLength;
  IndicatorPublication: ResolverTypeWrapper<IndicatorPublication>;
  IndicatorPublishInput: IndicatorPublishInput;
  IndicatorPublishPayload: ResolverTypeWrapper<Omit<IndicatorPublishPayload, 'report'> & { report: ResolversTypes['IndicatorReport'] }>;
  IndicatorPublishResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IndicatorPublishResult']>;
  IndicatorReport: ResolverTypeWrapper<Omit<IndicatorReport, 'cells' | 'grant'> & { cells: ReadonlyArray<ResolversTypes['IndicatorCell']>, grant: ResolversTypes['Grant'] }>;
  IndicatorReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IndicatorReportResult']>;
  IndicatorRow: ResolverTypeWrapper<CountedRowModel>;
  IndicatorRowConnection: ResolverTypeWrapper<Omit<IndicatorRowConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['IndicatorRow']> }>;
  IndicatorRowKind: IndicatorRowKind;
  IndicatorRowsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IndicatorRowsResult']>;
  IndicatorSum: ResolverTypeWrapper<IndicatorSum>;
  IndicatorUnit: IndicatorUnit;
  Institution: ResolverTypeWrapper<Institution>;
  InstitutionAddPayload: ResolverTypeWrapper<InstitutionAddPayload>;
  InstitutionAddResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InstitutionAddResult']>;
  InstitutionConnection: ResolverTypeWrapper<InstitutionConnection>;
  InstitutionInput: InstitutionInput;
  InstitutionReferral: ResolverTypeWrapper<InstitutionReferralModel>;
  InstitutionReferralAcceptPayload: ResolverTypeWrapper<Omit<InstitutionReferralAcceptPayload, 'institutionReferral'> & { institutionReferral: ResolversTypes['InstitutionReferral'] }>;
  InstitutionReferralAcceptResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InstitutionReferralAcceptResult']>;
  InstitutionReferralConnection: ResolverTypeWrapper<Omit<InstitutionReferralConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['InstitutionReferral']> }>;
  InstitutionReferralDraftPayload: ResolverTypeWrapper<Omit<InstitutionReferralDraftPayload, 'institutionReferral'> & { institutionReferral: ResolversTypes['InstitutionReferral'] }>;
  InstitutionReferralDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InstitutionReferralDraftResult']>;
  InstitutionReferralFinishPayload: ResolverTypeWrapper<Omit<InstitutionReferralFinishPayload, 'institutionReferral'> & { institutionReferral: ResolversTypes['InstitutionReferral'] }>;
  InstitutionReferralFinishResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InstitutionReferralFinishResult']>;
  InstitutionReferralInput: InstitutionReferralInput;
  InstitutionReferralOfferPayload: ResolverTypeWrapper<Omit<InstitutionReferralOfferPayload, 'institutionReferral'> & { institutionReferral: ResolversTypes['InstitutionReferral'] }>;
  InstitutionReferralOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InstitutionReferralOfferResult']>;
  InstitutionReferralRejectPayload: ResolverTypeWrapper<Omit<InstitutionReferralRejectPayload, 'institutionReferral'> & { institutionReferral: ResolversTypes['InstitutionReferral'] }>;
  InstitutionReferralRejectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InstitutionReferralRejectResult']>;
  InstitutionReferralReleasePayload: ResolverTypeWrapper<Omit<InstitutionReferralReleasePayload, 'institutionReferral'> & { institutionReferral: ResolversTypes['InstitutionReferral'] }>;
  InstitutionReferralReleaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InstitutionReferralReleaseResult']>;
  InstitutionReferralRevokePayload: ResolverTypeWrapper<Omit<InstitutionReferralRevokePayload, 'institutionReferral'> & { institutionReferral: ResolversTypes['InstitutionReferral'] }>;
  InstitutionReferralRevokeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InstitutionReferralRevokeResult']>;
  InstitutionReferralStartServiceInput: InstitutionReferralStartServiceInput;
  InstitutionReferralStartServicePayload: ResolverTypeWrapper<Omit<InstitutionReferralStartServicePayload, 'institutionReferral'> & { institutionReferral: ResolversTypes['InstitutionReferral'] }>;
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
  Lapse: ResolverTypeWrapper<Lapse>;
  LapseFilter: LapseFilter;
  LapseKind: LapseKind;
  LawProblem: ResolverTypeWrapper<LawProblem>;
  LearningReview: ResolverTypeWrapper<LearningReview>;
  LearningReviewInput: LearningReviewInput;
  LearningReviewRecordPayload: ResolverTypeWrapper<Omit<LearningReviewRecordPayload, 'placement'> & { placement: ResolversTypes['Placement'] }>;
  LearningReviewRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LearningReviewRecordResult']>;
  LearningUnit: ResolverTypeWrapper<LearningUnit>;
  Leave: ResolverTypeWrapper<LeaveModel>;
  LeaveEndPayload: ResolverTypeWrapper<Omit<LeaveEndPayload, 'leave'> & { leave: ResolversTypes['Leave'] }>;
  LeaveEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaveEndResult']>;
  LeaveInput: LeaveInput;
  LeaveRecordPayload: ResolverTypeWrapper<Omit<LeaveRecordPayload, 'leave'> & { leave: ResolversTypes['Leave'] }>;
  LeaveRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaveRecordResult']>;
  LeaveWarning: LeaveWarning;
  LeftOutReferral: ResolverTypeWrapper<LeftOutReferral>;
  LeftOutTrainee: ResolverTypeWrapper<LeftOutTrainee>;
  LexiconWord: ResolverTypeWrapper<LexiconWord>;
  LexiconWordConnection: ResolverTypeWrapper<LexiconWordConnection>;
  LexiconWordInput: LexiconWordInput;
  LiftAgreement: ResolverTypeWrapper<Omit<LiftAgreement, 'by'> & { by?: Maybe<ResolversTypes['Colleague']> }>;
  Limits: ResolverTypeWrapper<Limits>;
  LimitsInput: LimitsInput;
  ListedAgreement: ResolverTypeWrapper<ListedAgreement>;
  ListedAlert: ResolverTypeWrapper<ListedAlert>;
  ListedFollowUp: ResolverTypeWrapper<ListedFollowUp>;
  ListedStart: ResolverTypeWrapper<ListedStart>;
  ListedTrainee: ResolverTypeWrapper<TraineeOfItem>;
  LiteracyBand: LiteracyBand;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalSkillRelation: LocalSkillRelation;
  LoggedWay: LoggedWay;
  MandatoryReport: MandatoryReport;
  Match: ResolverTypeWrapper<SuggestedMatchModel>;
  MatchClass: MatchClass;
  MatchObstacles: ResolverTypeWrapper<MatchObstacles>;
  MessageCancelledReason: MessageCancelledReason;
  MessageHeldReason: MessageHeldReason;
  MessageResendPayload: ResolverTypeWrapper<Omit<MessageResendPayload, 'delivery'> & { delivery: ResolversTypes['Delivery'] }>;
  MessageResendResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MessageResendResult']>;
  MessageState: MessageState;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  MonthlyPay: ResolverTypeWrapper<MonthlyPay>;
  MonthlyPayInput: MonthlyPayInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MySession: ResolverTypeWrapper<MySession>;
  NearMiss: ResolverTypeWrapper<NearMiss>;
  NewMatchNotification: ResolverTypeWrapper<Omit<NewMatchNotification, 'vacancies'> & { vacancies: ReadonlyArray<ResolversTypes['NewlyMatchingVacancy']> }>;
  NewlyMatchingVacancy: ResolverTypeWrapper<NewlyMatchingVacancyModel>;
  NoConsent: ResolverTypeWrapper<NoConsent>;
  NoSeatLeft: ResolverTypeWrapper<NoSeatLeft>;
  NotCalculatedYet: ResolverTypeWrapper<NotCalculatedYet>;
  NotCleared: ResolverTypeWrapper<NotCleared>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotReady: ResolverTypeWrapper<NotReady>;
  Notice: ResolverTypeWrapper<Notice>;
  NoticeConnection: ResolverTypeWrapper<NoticeConnection>;
  Occupation: ResolverTypeWrapper<Occupation>;
  Offer: ResolverTypeWrapper<OfferModel>;
  OfferExplainInput: OfferExplainInput;
  OfferExplainPayload: ResolverTypeWrapper<Omit<OfferExplainPayload, 'offer'> & { offer: ResolversTypes['Offer'] }>;
  OfferExplainResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OfferExplainResult']>;
  OfferState: OfferState;
  OpenVacancyFilter: OpenVacancyFilter;
  OutstandingWork: ResolverTypeWrapper<OutstandingWork>;
  OutstandingWorkKind: OutstandingWorkKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PasswordChangeInput: PasswordChangeInput;
  PasswordChangePayload: ResolverTypeWrapper<PasswordChangePayload>;
  PasswordChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PasswordChangeResult']>;
  PastWork: ResolverTypeWrapper<PastWork>;
  PayPeriod: PayPeriod;
  PeopleAtHeldEmployer: ResolverTypeWrapper<Omit<PeopleAtHeldEmployer, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['PersonAtHeldEmployer']> }>;
  PersonAtHeldEmployer: ResolverTypeWrapper<TraineeAtEmployerModel>;
  PhotoFormat: PhotoFormat;
  PickedWord: ResolverTypeWrapper<PickedWord>;
  Placement: ResolverTypeWrapper<PlacementModel>;
  PlacementCancelPayload: ResolverTypeWrapper<Omit<PlacementCancelPayload, 'placement'> & { placement: ResolversTypes['Placement'] }>;
  PlacementCancelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlacementCancelResult']>;
  PlacementConnection: ResolverTypeWrapper<Omit<PlacementConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Placement']> }>;
  PlacementCorrectEndPayload: ResolverTypeWrapper<Omit<PlacementCorrectEndPayload, 'placement'> & { placement: ResolversTypes['Placement'] }>;
  PlacementCorrectEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlacementCorrectEndResult']>;
  PlacementEndInput: PlacementEndInput;
  PlacementEndKind: PlacementEndKind;
  PlacementEndPayload: ResolverTypeWrapper<Omit<PlacementEndPayload, 'placement'> & { placement: ResolversTypes['Placement'] }>;
  PlacementEndReason: PlacementEndReason;
  PlacementEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlacementEndResult']>;
  PlacementListConnection: ResolverTypeWrapper<Omit<PlacementListConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['PlacementListRow']> }>;
  PlacementListFilter: ResolverTypeWrapper<PlacementListFilter>;
  PlacementListFilterInput: PlacementListFilterInput;
  PlacementListRow: ResolverTypeWrapper<PlacementListRowModel>;
  PlacementMarkReachablePayload: ResolverTypeWrapper<Omit<PlacementMarkReachablePayload, 'placement'> & { placement: ResolversTypes['Placement'] }>;
  PlacementMarkReachableResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlacementMarkReachableResult']>;
  PlacementMarkUnreachablePayload: ResolverTypeWrapper<Omit<PlacementMarkUnreachablePayload, 'placement'> & { placement: ResolversTypes['Placement'] }>;
  PlacementMarkUnreachableResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlacementMarkUnreachableResult']>;
  PlacementRecordTermsInput: PlacementRecordTermsInput;
  PlacementRecordTermsPayload: ResolverTypeWrapper<Omit<PlacementRecordTermsPayload, 'placement'> & { placement: ResolversTypes['Placement'] }>;
  PlacementRecordTermsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlacementRecordTermsResult']>;
  PlacementRescheduleStartInput: PlacementRescheduleStartInput;
  PlacementRescheduleStartPayload: ResolverTypeWrapper<Omit<PlacementRescheduleStartPayload, 'placement'> & { placement: ResolversTypes['Placement'] }>;
  PlacementRescheduleStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlacementRescheduleStartResult']>;
  PlacementSort: PlacementSort;
  PlacementStage: ResolverTypeWrapper<PlacementStage>;
  PlacementStageTimes: ResolverTypeWrapper<StageTimesModel>;
  PlacementState: PlacementState;
  PlacementView: ResolverTypeWrapper<PlacementView>;
  PlacementViewInput: PlacementViewInput;
  PlacementViewSavePayload: ResolverTypeWrapper<PlacementViewSavePayload>;
  PlacementViewSaveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlacementViewSaveResult']>;
  PlacementsExportInput: PlacementsExportInput;
  PlacementsExportPayload: ResolverTypeWrapper<Omit<PlacementsExportPayload, 'rows'> & { rows: ReadonlyArray<ResolversTypes['PlacementListRow']> }>;
  PlacementsExportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlacementsExportResult']>;
  PlacementsInStage: ResolverTypeWrapper<Omit<PlacementsInStage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Placement']> }>;
  Population: Population;
  PossibleDuplicate: ResolverTypeWrapper<PossibleDuplicate>;
  PossiblySameEmployer: ResolverTypeWrapper<PossiblySameEmployer>;
  Problem: ResolverTypeWrapper<Problem>;
  Programme: ResolverTypeWrapper<ProgrammeModel>;
  ProgrammeClosePayload: ResolverTypeWrapper<Omit<ProgrammeClosePayload, 'programme'> & { programme: ResolversTypes['Programme'] }>;
  ProgrammeCloseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProgrammeCloseResult']>;
  ProgrammeConnection: ResolverTypeWrapper<Omit<ProgrammeConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Programme']> }>;
  ProgrammeInput: ProgrammeInput;
  ProgrammeKind: ProgrammeKind;
  ProgrammeSavePayload: ResolverTypeWrapper<Omit<ProgrammeSavePayload, 'programme'> & { programme: ResolversTypes['Programme'] }>;
  ProgrammeSaveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProgrammeSaveResult']>;
  ProtectedReason: ProtectedReason;
  ProtectedRecord: ResolverTypeWrapper<ProtectedRecord>;
  ProtectedRecordInput: ProtectedRecordInput;
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
  Referral: ResolverTypeWrapper<ReferralModel>;
  ReferralAskPayload: ResolverTypeWrapper<Omit<ReferralAskPayload, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  ReferralAskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralAskResult']>;
  ReferralConnection: ResolverTypeWrapper<Omit<ReferralConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Referral']> }>;
  ReferralListConnection: ResolverTypeWrapper<Omit<ReferralListConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ReferralListRow']> }>;
  ReferralListFilter: ResolverTypeWrapper<ReferralListFilter>;
  ReferralListFilterInput: ReferralListFilterInput;
  ReferralListRow: ResolverTypeWrapper<ReferralListRowModel>;
  ReferralProposeInput: ReferralProposeInput;
  ReferralProposePayload: ResolverTypeWrapper<Omit<ReferralProposePayload, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  ReferralProposeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralProposeResult']>;
  ReferralRemindPayload: ResolverTypeWrapper<Omit<ReferralRemindPayload, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  ReferralRemindResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralRemindResult']>;
  ReferralSendPayload: ResolverTypeWrapper<Omit<ReferralSendPayload, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  ReferralSendResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralSendResult']>;
  ReferralSide: ReferralSide;
  ReferralSort: ReferralSort;
  ReferralState: ReferralState;
  ReferralView: ResolverTypeWrapper<ReferralView>;
  ReferralViewInput: ReferralViewInput;
  ReferralViewSavePayload: ResolverTypeWrapper<ReferralViewSavePayload>;
  ReferralViewSaveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralViewSaveResult']>;
  ReferralWithdrawPayload: ResolverTypeWrapper<Omit<ReferralWithdrawPayload, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  ReferralWithdrawResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralWithdrawResult']>;
  ReferralsAskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralsAskResult']>;
  ReferralsBulkPayload: ResolverTypeWrapper<ReferralsBulkPayload>;
  ReferralsExportInput: ReferralsExportInput;
  ReferralsExportPayload: ResolverTypeWrapper<Omit<ReferralsExportPayload, 'rows'> & { rows: ReadonlyArray<ResolversTypes['ReferralListRow']> }>;
  ReferralsExportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralsExportResult']>;
  ReferralsRemindResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralsRemindResult']>;
  ReferralsSelectedInput: ReferralsSelectedInput;
  ReferralsSendResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralsSendResult']>;
  ReferredEmployer: ResolverTypeWrapper<ReferredEmployer>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RegistrationPhoto: ResolverTypeWrapper<RegistrationPhoto>;
  RegistrationPhotoFile: ResolverTypeWrapper<RegistrationPhotoFile>;
  ReleasedContactMethod: ResolverTypeWrapper<ReleasedContactMethod>;
  ReleasedIdentity: ResolverTypeWrapper<ReleasedIdentity>;
  ReportedBy: ReportedBy;
  ReviewRemark: ResolverTypeWrapper<ReviewRemark>;
  ReviewRemarkInput: ReviewRemarkInput;
  ReviewWait: ResolverTypeWrapper<ReviewWait>;
  RiskLevel: RiskLevel;
  Role: Role;
  RolesInput: RolesInput;
  SafetyAlert: ResolverTypeWrapper<SafetyAlertModel>;
  SafetyAlertConnection: ResolverTypeWrapper<Omit<SafetyAlertConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['SafetyAlert']> }>;
  SavedViewDeletePayload: ResolverTypeWrapper<SavedViewDeletePayload>;
  SavedViewDeleteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SavedViewDeleteResult']>;
  ScoreGain: ResolverTypeWrapper<ScoreGain>;
  SecondPersonNeeded: ResolverTypeWrapper<SecondPersonNeeded>;
  SelfEmployment: ResolverTypeWrapper<SelfEmploymentModel>;
  SelfEmploymentConnection: ResolverTypeWrapper<Omit<SelfEmploymentConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['SelfEmployment']> }>;
  SelfEmploymentEndInput: SelfEmploymentEndInput;
  SelfEmploymentEndPayload: ResolverTypeWrapper<Omit<SelfEmploymentEndPayload, 'selfEmployment'> & { selfEmployment: ResolversTypes['SelfEmployment'] }>;
  SelfEmploymentEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SelfEmploymentEndResult']>;
  SelfEmploymentInput: SelfEmploymentInput;
  SelfEmploymentStartPayload: ResolverTypeWrapper<Omit<SelfEmploymentStartPayload, 'selfEmployment'> & { selfEmployment: ResolversTypes['SelfEmployment'] }>;
  SelfEmploymentStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SelfEmploymentStartResult']>;
  SelfEmploymentState: SelfEmploymentState;
  SelfEmploymentVerifyInput: SelfEmploymentVerifyInput;
  SelfEmploymentVerifyPayload: ResolverTypeWrapper<Omit<SelfEmploymentVerifyPayload, 'selfEmployment'> & { selfEmployment: ResolversTypes['SelfEmployment'] }>;
  SelfEmploymentVerifyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SelfEmploymentVerifyResult']>;
  ServiceInput: ServiceInput;
  ServiceKind: ServiceKind;
  ServiceRecord: ResolverTypeWrapper<ServiceRecordModel>;
  ServiceRecordConnection: ResolverTypeWrapper<Omit<ServiceRecordConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ServiceRecord']> }>;
  ServiceRecordPayload: ResolverTypeWrapper<Omit<ServiceRecordPayload, 'service'> & { service: ResolversTypes['ServiceRecord'] }>;
  ServiceRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ServiceRecordResult']>;
  ServiceState: ServiceState;
  ServiceVoidPayload: ResolverTypeWrapper<Omit<ServiceVoidPayload, 'service'> & { service: ResolversTypes['ServiceRecord'] }>;
  ServiceVoidResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ServiceVoidResult']>;
  SessionEndPayload: ResolverTypeWrapper<SessionEndPayload>;
  SessionEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SessionEndResult']>;
  SessionExtendPayload: ResolverTypeWrapper<SessionExtendPayload>;
  SessionExtendResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SessionExtendResult']>;
  SessionsEndAllPayload: ResolverTypeWrapper<SessionsEndAllPayload>;
  SessionsEndAllResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SessionsEndAllResult']>;
  SharedWord: ResolverTypeWrapper<SharedWord>;
  ShelterStay: ResolverTypeWrapper<ShelterStayModel>;
  ShelterStayConnection: ResolverTypeWrapper<Omit<ShelterStayConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ShelterStay']> }>;
  SignInInput: SignInInput;
  SignInPayload: ResolverTypeWrapper<SignInPayload>;
  SignInRefused: ResolverTypeWrapper<SignInRefused>;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  SignOutPayload: ResolverTypeWrapper<SignOutPayload>;
  SignOutResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignOutResult']>;
  Site: ResolverTypeWrapper<EmployerSiteModel>;
  SiteToVisit: ResolverTypeWrapper<Omit<SiteToVisit, 'site'> & { site: ResolversTypes['Site'] }>;
  SiteToVisitConnection: ResolverTypeWrapper<Omit<SiteToVisitConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['SiteToVisit']> }>;
  Skill: ResolverTypeWrapper<Skill>;
  SkillAddLocalInput: SkillAddLocalInput;
  SkillAddLocalPayload: ResolverTypeWrapper<Omit<SkillAddLocalPayload, 'skillEntry'> & { skillEntry: ResolversTypes['SkillEntry'] }>;
  SkillAddLocalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkillAddLocalResult']>;
  SkillAnswer: ResolverTypeWrapper<Omit<SkillAnswer, 'trainee'> & { trainee?: Maybe<ResolversTypes['Trainee']> }>;
  SkillAnswerAddPayload: ResolverTypeWrapper<Omit<SkillAnswerAddPayload, 'trainee'> & { trainee: ResolversTypes['Trainee'] }>;
  SkillAnswerAddResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkillAnswerAddResult']>;
  SkillAnswerSeenPayload: ResolverTypeWrapper<SkillAnswerSeenPayload>;
  SkillAnswerSeenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkillAnswerSeenResult']>;
  SkillAskInput: SkillAskInput;
  SkillAskPayload: ResolverTypeWrapper<SkillAskPayload>;
  SkillAskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkillAskResult']>;
  SkillAssertion: ResolverTypeWrapper<SkillAssertion>;
  SkillAssertionInput: SkillAssertionInput;
  SkillCredit: SkillCredit;
  SkillEntry: ResolverTypeWrapper<SkillModel>;
  SkillEntryConnection: ResolverTypeWrapper<Omit<SkillEntryConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['SkillEntry']> }>;
  SkillInDemand: ResolverTypeWrapper<SkillInDemand>;
  SkillLabel: ResolverTypeWrapper<SkillLabel>;
  SkillLabelAddPayload: ResolverTypeWrapper<Omit<SkillLabelAddPayload, 'skillEntry'> & { skillEntry: ResolversTypes['SkillEntry'] }>;
  SkillLabelAddResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkillLabelAddResult']>;
  SkillLabelInput: SkillLabelInput;
  SkillLabelRemovePayload: ResolverTypeWrapper<Omit<SkillLabelRemovePayload, 'skillEntry'> & { skillEntry: ResolversTypes['SkillEntry'] }>;
  SkillLabelRemoveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkillLabelRemoveResult']>;
  SkillNeed: SkillNeed;
  SkillQuestion: ResolverTypeWrapper<SkillQuestion>;
  SkillQuestionAnswerLocalPayload: ResolverTypeWrapper<Omit<SkillQuestionAnswerLocalPayload, 'skillEntry'> & { skillEntry: ResolversTypes['SkillEntry'] }>;
  SkillQuestionAnswerLocalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkillQuestionAnswerLocalResult']>;
  SkillQuestionAnswerPayload: ResolverTypeWrapper<SkillQuestionAnswerPayload>;
  SkillQuestionAnswerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkillQuestionAnswerResult']>;
  SkillQuestionDismissPayload: ResolverTypeWrapper<SkillQuestionDismissPayload>;
  SkillQuestionDismissResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkillQuestionDismissResult']>;
  SkillQuestionPlace: SkillQuestionPlace;
  SkillQuestionState: SkillQuestionState;
  SkillRequirement: ResolverTypeWrapper<SkillRequirement>;
  SkillRetireLocalPayload: ResolverTypeWrapper<Omit<SkillRetireLocalPayload, 'skillEntry'> & { skillEntry: ResolversTypes['SkillEntry'] }>;
  SkillRetireLocalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkillRetireLocalResult']>;
  SkillSearchInput: SkillSearchInput;
  SkillSource: SkillSource;
  SkillState: SkillState;
  SkillToTranslate: ResolverTypeWrapper<SkillToTranslate>;
  SkillUnlock: ResolverTypeWrapper<SkillUnlock>;
  SkillsInDemandCountPayload: ResolverTypeWrapper<SkillsInDemandCountPayload>;
  SkillsInDemandCountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkillsInDemandCountResult']>;
  SkillsInDemandReport: ResolverTypeWrapper<SkillsInDemandReport>;
  SkillsInDemandResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkillsInDemandResult']>;
  StaffAccount: ResolverTypeWrapper<StaffAccount>;
  StaffAccountAddPayload: ResolverTypeWrapper<Omit<StaffAccountAddPayload, 'request'> & { request?: Maybe<ResolversTypes['AccountRequest']> }>;
  StaffAccountAddResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StaffAccountAddResult']>;
  StaffAccountChangeRolesPayload: ResolverTypeWrapper<Omit<StaffAccountChangeRolesPayload, 'accounts' | 'request'> & { accounts: ReadonlyArray<ResolversTypes['ColleagueAccount']>, request?: Maybe<ResolversTypes['AccountRequest']> }>;
  StaffAccountChangeRolesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StaffAccountChangeRolesResult']>;
  StaffAccountClosePayload: ResolverTypeWrapper<Omit<StaffAccountClosePayload, 'accounts'> & { accounts: ReadonlyArray<ResolversTypes['ColleagueAccount']> }>;
  StaffAccountCloseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StaffAccountCloseResult']>;
  StaffAccountInput: StaffAccountInput;
  StaffAccountReplaceCredentialsPayload: ResolverTypeWrapper<Omit<StaffAccountReplaceCredentialsPayload, 'account' | 'request'> & { account: ResolversTypes['ColleagueAccount'], request?: Maybe<ResolversTypes['AccountRequest']> }>;
  StaffAccountReplaceCredentialsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StaffAccountReplaceCredentialsResult']>;
  StaffMember: ResolverTypeWrapper<SignedInMember>;
  StageAtEmployer: StageAtEmployer;
  StayEndInput: StayEndInput;
  StayEndPayload: ResolverTypeWrapper<Omit<StayEndPayload, 'stay'> & { stay: ResolversTypes['ShelterStay'] }>;
  StayEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StayEndResult']>;
  StayInput: StayInput;
  StayStartPayload: ResolverTypeWrapper<Omit<StayStartPayload, 'stay'> & { stay: ResolversTypes['ShelterStay'] }>;
  StayStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StayStartResult']>;
  StayState: StayState;
  StayVoidPayload: ResolverTypeWrapper<Omit<StayVoidPayload, 'stay'> & { stay: ResolversTypes['ShelterStay'] }>;
  StayVoidResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StayVoidResult']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Sum: ResolverTypeWrapper<Sum>;
  SumInput: SumInput;
  TakenByColleague: ResolverTypeWrapper<TakenByColleague>;
  Task: ResolverTypeWrapper<TaskModel>;
  TaskConnection: ResolverTypeWrapper<Omit<TaskConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Task']> }>;
  TaskFinishPayload: ResolverTypeWrapper<Omit<TaskFinishPayload, 'task'> & { task: ResolversTypes['Task'] }>;
  TaskFinishResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TaskFinishResult']>;
  TaskKind: TaskKind;
  TaskReopenPayload: ResolverTypeWrapper<Omit<TaskReopenPayload, 'task'> & { task: ResolversTypes['Task'] }>;
  TaskReopenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TaskReopenResult']>;
  TaskState: TaskState;
  TaskTakeOverPayload: ResolverTypeWrapper<Omit<TaskTakeOverPayload, 'task'> & { task: ResolversTypes['Task'] }>;
  TaskTakeOverResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TaskTakeOverResult']>;
  TaxonomyRelease: ResolverTypeWrapper<TaxonomyRelease>;
  TeamMember: ResolverTypeWrapper<StaffAccountRowModel>;
  TermDifference: ResolverTypeWrapper<TermDifference>;
  TermDrift: ResolverTypeWrapper<TermDrift>;
  Terms: ResolverTypeWrapper<Terms>;
  TermsDrift: ResolverTypeWrapper<TermsDrift>;
  TermsInput: TermsInput;
  TermsStage: TermsStage;
  Tie: Tie;
  TimelineConnection: ResolverTypeWrapper<TimelineConnection>;
  TimelineEntry: ResolverTypeWrapper<TimelineEntry>;
  TimelineStep: TimelineStep;
  TooManyCalculations: ResolverTypeWrapper<TooManyCalculations>;
  TooSoon: ResolverTypeWrapper<TooSoon>;
  Trainee: ResolverTypeWrapper<TraineeModel>;
  TraineeAnonymisePayload: ResolverTypeWrapper<Omit<TraineeAnonymisePayload, 'trainee'> & { trainee: ResolversTypes['Trainee'] }>;
  TraineeAnonymiseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeAnonymiseResult']>;
  TraineeAssignCaseWorkerPayload: ResolverTypeWrapper<Omit<TraineeAssignCaseWorkerPayload, 'trainee'> & { trainee: ResolversTypes['Trainee'] }>;
  TraineeAssignCaseWorkerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeAssignCaseWorkerResult']>;
  TraineeAssignment: ResolverTypeWrapper<TraineeAssignmentRowModel>;
  TraineeBlockContactPayload: ResolverTypeWrapper<Omit<TraineeBlockContactPayload, 'trainee'> & { trainee: ResolversTypes['Trainee'] }>;
  TraineeBlockContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeBlockContactResult']>;
  TraineeChangePayload: ResolverTypeWrapper<Omit<TraineeChangePayload, 'trainee'> & { trainee: ResolversTypes['Trainee'] }>;
  TraineeChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeChangeResult']>;
  TraineeConnection: ResolverTypeWrapper<Omit<TraineeConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Trainee']> }>;
  TraineeCorrectExitPayload: ResolverTypeWrapper<Omit<TraineeCorrectExitPayload, 'trainee'> & { trainee: ResolversTypes['Trainee'] }>;
  TraineeCorrectExitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeCorrectExitResult']>;
  TraineeCreateAccessPayload: ResolverTypeWrapper<Omit<TraineeCreateAccessPayload, 'trainee'> & { trainee: ResolversTypes['Trainee'] }>;
  TraineeCreateAccessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeCreateAccessResult']>;
  TraineeExitInput: TraineeExitInput;
  TraineeExitPayload: ResolverTypeWrapper<Omit<TraineeExitPayload, 'trainee'> & { trainee: ResolversTypes['Trainee'] }>;
  TraineeExitReason: TraineeExitReason;
  TraineeExitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeExitResult']>;
  TraineeImport: ResolverTypeWrapper<TraineeImport>;
  TraineeImportCommitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeImportCommitResult']>;
  TraineeImportDryRunResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeImportDryRunResult']>;
  TraineeImportInput: TraineeImportInput;
  TraineeImportUndoPayload: ResolverTypeWrapper<TraineeImportUndoPayload>;
  TraineeImportUndoResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeImportUndoResult']>;
  TraineeInput: TraineeInput;
  TraineeListConnection: ResolverTypeWrapper<Omit<TraineeListConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['TraineeListRow']> }>;
  TraineeListFilter: ResolverTypeWrapper<TraineeListFilter>;
  TraineeListFilterInput: TraineeListFilterInput;
  TraineeListRow: ResolverTypeWrapper<TraineeListRowModel>;
  TraineeLogContactPayload: ResolverTypeWrapper<Omit<TraineeLogContactPayload, 'trainee'> & { trainee: ResolversTypes['Trainee'] }>;
  TraineeLogContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeLogContactResult']>;
  TraineeMakeJobReadyPayload: ResolverTypeWrapper<Omit<TraineeMakeJobReadyPayload, 'trainee'> & { trainee: ResolversTypes['Trainee'] }>;
  TraineeMakeJobReadyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeMakeJobReadyResult']>;
  TraineePreparePayload: ResolverTypeWrapper<Omit<TraineePreparePayload, 'trainee'> & { trainee: ResolversTypes['Trainee'] }>;
  TraineePrepareResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineePrepareResult']>;
  TraineeRecordConsentPayload: ResolverTypeWrapper<Omit<TraineeRecordConsentPayload, 'trainee'> & { trainee: ResolversTypes['Trainee'] }>;
  TraineeRecordConsentRefusalPayload: ResolverTypeWrapper<Omit<TraineeRecordConsentRefusalPayload, 'trainee'> & { trainee: ResolversTypes['Trainee'] }>;
  TraineeRecordConsentRefusalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeRecordConsentRefusalResult']>;
  TraineeRecordConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeRecordConsentResult']>;
  TraineeRegisterPayload: ResolverTypeWrapper<Omit<TraineeRegisterPayload, 'trainee'> & { trainee: ResolversTypes['Trainee'] }>;
  TraineeRegisterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeRegisterResult']>;
  TraineeResetAccessPayload: ResolverTypeWrapper<Omit<TraineeResetAccessPayload, 'trainee'> & { trainee: ResolversTypes['Trainee'] }>;
  TraineeResetAccessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeResetAccessResult']>;
  TraineeSaveProtectedRecordPayload: ResolverTypeWrapper<Omit<TraineeSaveProtectedRecordPayload, 'trainee'> & { trainee: ResolversTypes['Trainee'] }>;
  TraineeSaveProtectedRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeSaveProtectedRecordResult']>;
  TraineeSetContactPayload: ResolverTypeWrapper<Omit<TraineeSetContactPayload, 'trainee'> & { trainee: ResolversTypes['Trainee'] }>;
  TraineeSetContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeSetContactResult']>;
  TraineeSetGrantPayload: ResolverTypeWrapper<Omit<TraineeSetGrantPayload, 'trainee'> & { trainee: ResolversTypes['Trainee'] }>;
  TraineeSetGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeSetGrantResult']>;
  TraineeSetIdentityPayload: ResolverTypeWrapper<Omit<TraineeSetIdentityPayload, 'trainee'> & { trainee: ResolversTypes['Trainee'] }>;
  TraineeSetIdentityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeSetIdentityResult']>;
  TraineeSetLimitsPayload: ResolverTypeWrapper<Omit<TraineeSetLimitsPayload, 'trainee'> & { trainee: ResolversTypes['Trainee'] }>;
  TraineeSetLimitsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeSetLimitsResult']>;
  TraineeSetProtectionPayload: ResolverTypeWrapper<Omit<TraineeSetProtectionPayload, 'trainee'> & { trainee: ResolversTypes['Trainee'] }>;
  TraineeSetProtectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeSetProtectionResult']>;
  TraineeSort: TraineeSort;
  TraineeState: TraineeState;
  TraineeStep: TraineeStep;
  TraineeUnblockContactPayload: ResolverTypeWrapper<Omit<TraineeUnblockContactPayload, 'trainee'> & { trainee: ResolversTypes['Trainee'] }>;
  TraineeUnblockContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeUnblockContactResult']>;
  TraineeVerifyContactPayload: ResolverTypeWrapper<Omit<TraineeVerifyContactPayload, 'trainee'> & { trainee: ResolversTypes['Trainee'] }>;
  TraineeVerifyContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeVerifyContactResult']>;
  TraineeView: ResolverTypeWrapper<TraineeView>;
  TraineeViewInput: TraineeViewInput;
  TraineeViewSavePayload: ResolverTypeWrapper<TraineeViewSavePayload>;
  TraineeViewSaveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeViewSaveResult']>;
  TraineeWants: TraineeWants;
  TraineesAssignInput: TraineesAssignInput;
  TraineesAssignPayload: ResolverTypeWrapper<TraineesAssignPayload>;
  TraineesAssignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineesAssignResult']>;
  TraineesEnrolInput: TraineesEnrolInput;
  TraineesEnrolResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineesEnrolResult']>;
  TraineesExportInput: TraineesExportInput;
  TraineesExportPayload: ResolverTypeWrapper<Omit<TraineesExportPayload, 'rows'> & { rows: ReadonlyArray<ResolversTypes['TraineeListRow']> }>;
  TraineesExportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineesExportResult']>;
  TraineesHandOverInput: TraineesHandOverInput;
  TraineesHandOverResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineesHandOverResult']>;
  TransitionNotAllowed: ResolverTypeWrapper<TransitionNotAllowed>;
  Travel: Travel;
  UndoPayload: ResolverTypeWrapper<UndoPayload>;
  UndoResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoResult']>;
  UnlockStep: ResolverTypeWrapper<UnlockStep>;
  Urgency: Urgency;
  VacanciesExportInput: VacanciesExportInput;
  VacanciesExportPayload: ResolverTypeWrapper<Omit<VacanciesExportPayload, 'rows'> & { rows: ReadonlyArray<ResolversTypes['VacancyListRow']> }>;
  VacanciesExportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VacanciesExportResult']>;
  Vacancy: ResolverTypeWrapper<VacancyModel>;
  VacancyApprovePayload: ResolverTypeWrapper<Omit<VacancyApprovePayload, 'vacancy'> & { vacancy: ResolversTypes['Vacancy'] }>;
  VacancyApproveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VacancyApproveResult']>;
  VacancyConnection: ResolverTypeWrapper<Omit<VacancyConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Vacancy']> }>;
  VacancyKind: VacancyKind;
  VacancyListConnection: ResolverTypeWrapper<Omit<VacancyListConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['VacancyListRow']> }>;
  VacancyListFilter: ResolverTypeWrapper<VacancyListFilter>;
  VacancyListFilterInput: VacancyListFilterInput;
  VacancyListRow: ResolverTypeWrapper<VacancyListRowModel>;
  VacancyOpenPayload: ResolverTypeWrapper<Omit<VacancyOpenPayload, 'vacancy'> & { vacancy: ResolversTypes['Vacancy'] }>;
  VacancyOpenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VacancyOpenResult']>;
  VacancyReturnInput: VacancyReturnInput;
  VacancyReturnPayload: ResolverTypeWrapper<Omit<VacancyReturnPayload, 'vacancy'> & { vacancy: ResolversTypes['Vacancy'] }>;
  VacancyReturnResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VacancyReturnResult']>;
  VacancyReview: ResolverTypeWrapper<VacancyReview>;
  VacancySort: VacancySort;
  VacancyState: VacancyState;
  VacancyVersion: ResolverTypeWrapper<Omit<VacancyVersion, 'site'> & { site: ResolversTypes['Site'] }>;
  VacancyView: ResolverTypeWrapper<VacancyView>;
  VacancyViewInput: VacancyViewInput;
  VacancyViewSavePayload: ResolverTypeWrapper<VacancyViewSavePayload>;
  VacancyViewSaveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VacancyViewSaveResult']>;
  VerificationMethod: VerificationMethod;
  VerifiedFilter: VerifiedFilter;
  Vetting: ResolverTypeWrapper<VettingModel>;
  VettingAnswer: ResolverTypeWrapper<VettingAnswer>;
  VettingAnswerInput: VettingAnswerInput;
  VettingConnection: ResolverTypeWrapper<Omit<VettingConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Vetting']> }>;
  VettingDecideInput: VettingDecideInput;
  VettingDecidePayload: ResolverTypeWrapper<Omit<VettingDecidePayload, 'vetting'> & { vetting: ResolversTypes['Vetting'] }>;
  VettingDecideResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VettingDecideResult']>;
  VettingDecision: VettingDecision;
  VettingDraft: ResolverTypeWrapper<VettingDraft>;
  VettingDraftAnswerInput: VettingDraftAnswerInput;
  VettingDraftInput: VettingDraftInput;
  VettingDraftPreparePayload: ResolverTypeWrapper<VettingDraftPreparePayload>;
  VettingDraftPrepareResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VettingDraftPrepareResult']>;
  VettingDraftSyncPayload: ResolverTypeWrapper<Omit<VettingDraftSyncPayload, 'vetting'> & { vetting: ResolversTypes['Vetting'] }>;
  VettingDraftSyncResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VettingDraftSyncResult']>;
  VettingKind: VettingKind;
  VettingPhoto: ResolverTypeWrapper<VettingPhoto>;
  VettingPhotoAddPayload: ResolverTypeWrapper<VettingPhotoAddPayload>;
  VettingPhotoAddResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VettingPhotoAddResult']>;
  VettingPhotoFile: ResolverTypeWrapper<VettingPhotoFile>;
  VettingPhotoInput: VettingPhotoInput;
  VettingPhotoRemovePayload: ResolverTypeWrapper<Omit<VettingPhotoRemovePayload, 'vetting'> & { vetting: ResolversTypes['Vetting'] }>;
  VettingPhotoRemoveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VettingPhotoRemoveResult']>;
  VettingPhotoSubject: VettingPhotoSubject;
  VettingPlanInput: VettingPlanInput;
  VettingPlanPayload: ResolverTypeWrapper<Omit<VettingPlanPayload, 'vetting'> & { vetting: ResolversTypes['Vetting'] }>;
  VettingPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VettingPlanResult']>;
  VettingProgress: VettingProgress;
  VettingRecordVisitPayload: ResolverTypeWrapper<Omit<VettingRecordVisitPayload, 'vetting'> & { vetting: ResolversTypes['Vetting'] }>;
  VettingRecordVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VettingRecordVisitResult']>;
  VettingRevokePayload: ResolverTypeWrapper<Omit<VettingRevokePayload, 'vetting'> & { vetting: ResolversTypes['Vetting'] }>;
  VettingRevokeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VettingRevokeResult']>;
  VettingState: VettingState;
  VettingSubmitPayload: ResolverTypeWrapper<Omit<VettingSubmitPayload, 'vetting'> & { vetting: ResolversTypes['Vetting'] }>;
  VettingSubmitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VettingSubmitResult']>;
  VettingVisitInput: VettingVisitInput;
  VettingVote: ResolverTypeWrapper<Omit<VettingVote, 'by'> & { by: ResolversTypes['Colleague'] }>;
  VisitReason: VisitReason;
  Weekday: Weekday;
  Whose: Whose;
  WithdrawnBy: WithdrawnBy;
  WordApprovePayload: ResolverTypeWrapper<WordApprovePayload>;
  WordApproveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WordApproveResult']>;
  WordProblem: WordProblem;
  WordRejectPayload: ResolverTypeWrapper<WordRejectPayload>;
  WordRejectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WordRejectResult']>;
  WorkFunction: WorkFunction;
  WorkHistory: ResolverTypeWrapper<WorkHistory>;
  WorkingCondition: WorkingCondition;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountRequest: AccountRequestRowModel;
  AccountRequestAgreePayload: Omit<AccountRequestAgreePayload, 'request'> & { request?: Maybe<ResolversParentTypes['AccountRequest']> };
  AccountRequestAgreeResult: ResolversUnionTypes<ResolversParentTypes>['AccountRequestAgreeResult'];
  AccountRequestCancelResult: ResolversUnionTypes<ResolversParentTypes>['AccountRequestCancelResult'];
  AccountRequestPayload: Omit<AccountRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['AccountRequest']> };
  AccountRequestRefuseResult: ResolversUnionTypes<ResolversParentTypes>['AccountRequestRefuseResult'];
  AddedSiteInput: AddedSiteInput;
  Agreement: ShownAgreement;
  AgreementBreakInput: AgreementBreakInput;
  AgreementBreakPayload: Omit<AgreementBreakPayload, 'agreement'> & { agreement: ResolversParentTypes['Agreement'] };
  AgreementBreakResult: ResolversUnionTypes<ResolversParentTypes>['AgreementBreakResult'];
  AgreementCompletePayload: Omit<AgreementCompletePayload, 'agreement'> & { agreement: ResolversParentTypes['Agreement'] };
  AgreementCompleteResult: ResolversUnionTypes<ResolversParentTypes>['AgreementCompleteResult'];
  AgreementConvertPayload: Omit<AgreementConvertPayload, 'agreement'> & { agreement: ResolversParentTypes['Agreement'] };
  AgreementConvertResult: ResolversUnionTypes<ResolversParentTypes>['AgreementConvertResult'];
  AgreementLastDayInput: AgreementLastDayInput;
  AgreementRegisterInput: AgreementRegisterInput;
  AgreementRegisterPayload: Omit<AgreementRegisterPayload, 'agreement'> & { agreement: ResolversParentTypes['Agreement'] };
  AgreementRegisterResult: ResolversUnionTypes<ResolversParentTypes>['AgreementRegisterResult'];
  AgreementRunPayload: Omit<AgreementRunPayload, 'agreement'> & { agreement: ResolversParentTypes['Agreement'] };
  AgreementRunResult: ResolversUnionTypes<ResolversParentTypes>['AgreementRunResult'];
  AgreementSignInput: AgreementSignInput;
  AgreementSignPayload: Omit<AgreementSignPayload, 'agreement'> & { agreement: ResolversParentTypes['Agreement'] };
  AgreementSignResult: ResolversUnionTypes<ResolversParentTypes>['AgreementSignResult'];
  AlertActInput: AlertActInput;
  AlertActPayload: Omit<AlertActPayload, 'alert'> & { alert: ResolversParentTypes['SafetyAlert'] };
  AlertActResult: ResolversUnionTypes<ResolversParentTypes>['AlertActResult'];
  AlertAction: Omit<AlertAction, 'by'> & { by?: Maybe<ResolversParentTypes['Colleague']> };
  AlertMarkUnfoundedPayload: Omit<AlertMarkUnfoundedPayload, 'alert'> & { alert: ResolversParentTypes['SafetyAlert'] };
  AlertMarkUnfoundedResult: ResolversUnionTypes<ResolversParentTypes>['AlertMarkUnfoundedResult'];
  AlertOpenInput: AlertOpenInput;
  AlertOpenPayload: Omit<AlertOpenPayload, 'alert'> & { alert?: Maybe<ResolversParentTypes['SafetyAlert']> };
  AlertOpenResult: ResolversUnionTypes<ResolversParentTypes>['AlertOpenResult'];
  AlertReopenPayload: Omit<AlertReopenPayload, 'alert'> & { alert: ResolversParentTypes['SafetyAlert'] };
  AlertReopenResult: ResolversUnionTypes<ResolversParentTypes>['AlertReopenResult'];
  AlertResolveInput: AlertResolveInput;
  AlertResolvePayload: Omit<AlertResolvePayload, 'alert'> & { alert: ResolversParentTypes['SafetyAlert'] };
  AlertResolveResult: ResolversUnionTypes<ResolversParentTypes>['AlertResolveResult'];
  AlertTriageInput: AlertTriageInput;
  AlertTriagePayload: Omit<AlertTriagePayload, 'alert'> & { alert: ResolversParentTypes['SafetyAlert'] };
  AlertTriageResult: ResolversUnionTypes<ResolversParentTypes>['AlertTriageResult'];
  AlreadyOpen: AlreadyOpen;
  Apprenticeship: Apprenticeship;
  Attendance: Attendance;
  AttendanceCorrectInput: AttendanceCorrectInput;
  AttendanceCorrectPayload: Omit<AttendanceCorrectPayload, 'enrolment'> & { enrolment: ResolversParentTypes['Enrolment'] };
  AttendanceCorrectResult: ResolversUnionTypes<ResolversParentTypes>['AttendanceCorrectResult'];
  AttendanceInput: AttendanceInput;
  AttendeeInput: AttendeeInput;
  AuditConnection: Omit<AuditConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['AuditLine']> };
  AuditExportInput: AuditExportInput;
  AuditExportPayload: Omit<AuditExportPayload, 'lines'> & { lines: ReadonlyArray<ResolversParentTypes['AuditLine']> };
  AuditExportResult: ResolversUnionTypes<ResolversParentTypes>['AuditExportResult'];
  AuditLine: AuditLineModel;
  Boolean: Scalars['Boolean']['output'];
  BulkPayload: BulkPayload;
  Calculation: Calculation;
  CalculationCancelPayload: CalculationCancelPayload;
  CalculationCancelResult: ResolversUnionTypes<ResolversParentTypes>['CalculationCancelResult'];
  CannotUndo: CannotUndo;
  Capacity: Omit<Capacity, 'support'> & { support: ReadonlyArray<ResolversParentTypes['CapacitySupport']> };
  CapacityGuide: CapacityGuide;
  CapacityQuestion: CapacityQuestion;
  CapacityReview: CapacityReview;
  CapacityReviewInput: CapacityReviewInput;
  CapacityReviewRecordPayload: Omit<CapacityReviewRecordPayload, 'capacity'> & { capacity: ResolversParentTypes['Capacity'] };
  CapacityReviewRecordResult: ResolversUnionTypes<ResolversParentTypes>['CapacityReviewRecordResult'];
  CapacityStep: CapacityStep;
  CapacitySupport: Omit<CapacitySupport, 'grant'> & { grant?: Maybe<ResolversParentTypes['Grant']> };
  CapacitySupportInput: CapacitySupportInput;
  CapacitySupportRecordPayload: Omit<CapacitySupportRecordPayload, 'capacity'> & { capacity: ResolversParentTypes['Capacity'] };
  CapacitySupportRecordResult: ResolversUnionTypes<ResolversParentTypes>['CapacitySupportRecordResult'];
  CaseWorkerInput: CaseWorkerInput;
  CaseloadHandOverInput: CaseloadHandOverInput;
  CaseloadHandOverPayload: CaseloadHandOverPayload;
  CaseloadHandOverResult: ResolversUnionTypes<ResolversParentTypes>['CaseloadHandOverResult'];
  ChangedTrainee: ChangedTrainee;
  ChecklistItem: ChecklistItem;
  CodedSummary: CodedSummaryModel;
  Colleague: ColleagueRowModel;
  ColleagueAccount: StaffAccountRowModel;
  ColleagueLeave: ColleagueLeave;
  ColleagueSessionsEndPayload: ColleagueSessionsEndPayload;
  ColleagueSessionsEndResult: ResolversUnionTypes<ResolversParentTypes>['ColleagueSessionsEndResult'];
  ColleaguesDraft: Omit<ColleaguesDraft, 'by'> & { by: ResolversParentTypes['Colleague'] };
  ConflictOfInterest: ConflictOfInterest;
  Consent: Omit<Consent, 'employer'> & { employer?: Maybe<ResolversParentTypes['Employer']> };
  ConsentInput: ConsentInput;
  ConsentRefusalInput: ConsentRefusalInput;
  ContactLogInput: ContactLogInput;
  ContactMethod: ContactMethod;
  ContactMethodInput: ContactMethodInput;
  Contribution: Contribution;
  CostItem: CostItem;
  Course: CourseModel;
  CourseChangePayload: Omit<CourseChangePayload, 'course'> & { course: ResolversParentTypes['Course'] };
  CourseChangeResult: ResolversUnionTypes<ResolversParentTypes>['CourseChangeResult'];
  CourseConnection: Omit<CourseConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Course']> };
  CourseCreatePayload: Omit<CourseCreatePayload, 'course'> & { course: ResolversParentTypes['Course'] };
  CourseCreateResult: ResolversUnionTypes<ResolversParentTypes>['CourseCreateResult'];
  CourseEnrolInput: CourseEnrolInput;
  CourseEnrolPayload: Omit<CourseEnrolPayload, 'enrolment'> & { enrolment: ResolversParentTypes['Enrolment'] };
  CourseEnrolResult: ResolversUnionTypes<ResolversParentTypes>['CourseEnrolResult'];
  CourseInput: CourseInput;
  CourseSkill: CourseSkill;
  CourseSkillInput: CourseSkillInput;
  CourseSuggestion: CourseWorth;
  DateTime: Scalars['DateTime']['output'];
  Delivery: DeliveryModel;
  DeliveryConnection: Omit<DeliveryConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Delivery']> };
  DueConnection: Omit<DueConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['DueItem']> };
  DueFilter: DueFilter;
  DueGroupTotal: DueGroupTotal;
  DueItem: DueItemModel;
  DueKindTotal: DueKindTotal;
  EditConflict: EditConflict;
  Employer: EmployerNameModel;
  EmployerAddInput: EmployerAddInput;
  EmployerAddPayload: Omit<EmployerAddPayload, 'employer'> & { employer: ResolversParentTypes['Employer'] };
  EmployerAddResult: ResolversUnionTypes<ResolversParentTypes>['EmployerAddResult'];
  EmployerCheckIn: EmployerCheckIn;
  EmployerClosePayload: Omit<EmployerClosePayload, 'employer'> & { employer: ResolversParentTypes['Employer'] };
  EmployerCloseResult: ResolversUnionTypes<ResolversParentTypes>['EmployerCloseResult'];
  EmployerConnection: Omit<EmployerConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Employer']> };
  EmployerContact: EmployerContact;
  EmployerDeclareTiePayload: Omit<EmployerDeclareTiePayload, 'employer'> & { employer: ResolversParentTypes['Employer'] };
  EmployerDeclareTieResult: ResolversUnionTypes<ResolversParentTypes>['EmployerDeclareTieResult'];
  EmployerExcludePayload: Omit<EmployerExcludePayload, 'employer'> & { employer: ResolversParentTypes['Employer'] };
  EmployerExcludeResult: ResolversUnionTypes<ResolversParentTypes>['EmployerExcludeResult'];
  EmployerHold: StaffHoldModel;
  EmployerHoldConnection: Omit<EmployerHoldConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['EmployerHold']> };
  EmployerHoldPayload: Omit<EmployerHoldPayload, 'hold'> & { hold: ResolversParentTypes['EmployerHold'] };
  EmployerHoldResult: ResolversUnionTypes<ResolversParentTypes>['EmployerHoldResult'];
  EmployerImportCommitResult: ResolversUnionTypes<ResolversParentTypes>['EmployerImportCommitResult'];
  EmployerImportDryRunResult: ResolversUnionTypes<ResolversParentTypes>['EmployerImportDryRunResult'];
  EmployerImportInput: EmployerImportInput;
  EmployerIncludePayload: Omit<EmployerIncludePayload, 'employer'> & { employer: ResolversParentTypes['Employer'] };
  EmployerIncludeResult: ResolversUnionTypes<ResolversParentTypes>['EmployerIncludeResult'];
  EmployerInviteInput: EmployerInviteInput;
  EmployerInvitePayload: Omit<EmployerInvitePayload, 'employer'> & { employer: ResolversParentTypes['Employer'] };
  EmployerInviteResult: ResolversUnionTypes<ResolversParentTypes>['EmployerInviteResult'];
  EmployerListConnection: Omit<EmployerListConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['EmployerListRow']> };
  EmployerListFilter: EmployerListFilter;
  EmployerListFilterInput: EmployerListFilterInput;
  EmployerListRow: EmployerListRowModel;
  EmployerReinstatePayload: Omit<EmployerReinstatePayload, 'employer'> & { employer: ResolversParentTypes['Employer'] };
  EmployerReinstateResult: ResolversUnionTypes<ResolversParentTypes>['EmployerReinstateResult'];
  EmployerRemoveTiePayload: Omit<EmployerRemoveTiePayload, 'employer'> & { employer: ResolversParentTypes['Employer'] };
  EmployerRemoveTieResult: ResolversUnionTypes<ResolversParentTypes>['EmployerRemoveTieResult'];
  EmployerSuspendPayload: Omit<EmployerSuspendPayload, 'employer'> & { employer: ResolversParentTypes['Employer'] };
  EmployerSuspendResult: ResolversUnionTypes<ResolversParentTypes>['EmployerSuspendResult'];
  EmployerTie: Omit<EmployerTie, 'member'> & { member: ResolversParentTypes['Colleague'] };
  EmployerTieInput: EmployerTieInput;
  EmployerView: EmployerView;
  EmployerViewInput: EmployerViewInput;
  EmployerViewSavePayload: EmployerViewSavePayload;
  EmployerViewSaveResult: ResolversUnionTypes<ResolversParentTypes>['EmployerViewSaveResult'];
  EmployersExportInput: EmployersExportInput;
  EmployersExportPayload: Omit<EmployersExportPayload, 'rows'> & { rows: ReadonlyArray<ResolversParentTypes['EmployerListRow']> };
  EmployersExportResult: ResolversUnionTypes<ResolversParentTypes>['EmployersExportResult'];
  Enrolment: EnrolmentModel;
  EnrolmentAttendPayload: Omit<EnrolmentAttendPayload, 'enrolment'> & { enrolment: ResolversParentTypes['Enrolment'] };
  EnrolmentAttendResult: ResolversUnionTypes<ResolversParentTypes>['EnrolmentAttendResult'];
  EnrolmentCompleteInput: EnrolmentCompleteInput;
  EnrolmentCompletePayload: Omit<EnrolmentCompletePayload, 'enrolment'> & { enrolment: ResolversParentTypes['Enrolment'] };
  EnrolmentCompleteResult: ResolversUnionTypes<ResolversParentTypes>['EnrolmentCompleteResult'];
  EnrolmentConnection: Omit<EnrolmentConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Enrolment']> };
  EnrolmentResumePayload: Omit<EnrolmentResumePayload, 'enrolment'> & { enrolment: ResolversParentTypes['Enrolment'] };
  EnrolmentResumeResult: ResolversUnionTypes<ResolversParentTypes>['EnrolmentResumeResult'];
  EnrolmentSuspendPayload: Omit<EnrolmentSuspendPayload, 'enrolment'> & { enrolment: ResolversParentTypes['Enrolment'] };
  EnrolmentSuspendResult: ResolversUnionTypes<ResolversParentTypes>['EnrolmentSuspendResult'];
  EnrolmentWithdrawInput: EnrolmentWithdrawInput;
  EnrolmentWithdrawPayload: Omit<EnrolmentWithdrawPayload, 'enrolment'> & { enrolment: ResolversParentTypes['Enrolment'] };
  EnrolmentWithdrawResult: ResolversUnionTypes<ResolversParentTypes>['EnrolmentWithdrawResult'];
  EnteredEmployerInput: EnteredEmployerInput;
  EnteredPersonInput: EnteredPersonInput;
  EveryoneInput: EveryoneInput;
  ExcludedByGates: ExcludedByGates;
  ExcludingRule: ExcludingRule;
  FailedGate: FailedGate;
  Float: Scalars['Float']['output'];
  FollowUp: FollowUpModel;
  FollowUpAnswer: FollowUpAnswer;
  FollowUpAnswerInput: FollowUpAnswerInput;
  FollowUpAttemptPayload: Omit<FollowUpAttemptPayload, 'followUp'> & { followUp: ResolversParentTypes['FollowUp'] };
  FollowUpAttemptResult: ResolversUnionTypes<ResolversParentTypes>['FollowUpAttemptResult'];
  FollowUpCloseInput: FollowUpCloseInput;
  FollowUpClosePayload: Omit<FollowUpClosePayload, 'followUp'> & { followUp: ResolversParentTypes['FollowUp'] };
  FollowUpCloseResult: ResolversUnionTypes<ResolversParentTypes>['FollowUpCloseResult'];
  FollowUpConnection: Omit<FollowUpConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['FollowUp']> };
  FollowUpCorrectPayload: RecordedAnswers;
  FollowUpCorrectResult: ResolversUnionTypes<ResolversParentTypes>['FollowUpCorrectResult'];
  FollowUpDraft: FollowUpDraft;
  FollowUpDraftDiscardPayload: Omit<FollowUpDraftDiscardPayload, 'followUp'> & { followUp: ResolversParentTypes['FollowUp'] };
  FollowUpDraftDiscardResult: ResolversUnionTypes<ResolversParentTypes>['FollowUpDraftDiscardResult'];
  FollowUpDraftInput: FollowUpDraftInput;
  FollowUpDraftSavePayload: Omit<FollowUpDraftSavePayload, 'followUp'> & { followUp: ResolversParentTypes['FollowUp'] };
  FollowUpDraftSaveResult: ResolversUnionTypes<ResolversParentTypes>['FollowUpDraftSaveResult'];
  FollowUpQuestion: FollowUpQuestion;
  FollowUpRecord: FollowUpRecordModel;
  FollowUpRecordInput: FollowUpRecordInput;
  FollowUpRecordPayload: RecordedAnswers;
  FollowUpRecordResult: ResolversUnionTypes<ResolversParentTypes>['FollowUpRecordResult'];
  FollowUpTakeOverPayload: Omit<FollowUpTakeOverPayload, 'followUp'> & { followUp: ResolversParentTypes['FollowUp'] };
  FollowUpTakeOverResult: ResolversUnionTypes<ResolversParentTypes>['FollowUpTakeOverResult'];
  FoundSkill: SkillModel;
  FoundTrainee: FoundTraineeModel;
  FullLimits: Omit<FullLimits, 'excludedEmployers' | 'excludedSites'> & { excludedEmployers: ReadonlyArray<ResolversParentTypes['Employer']>, excludedSites: ReadonlyArray<ResolversParentTypes['Site']> };
  FunctionChange: FunctionChange;
  FunctionScore: FunctionScore;
  FunctionScoreInput: FunctionScoreInput;
  Gap: Gap;
  Grant: GrantModel;
  GrantConnection: Omit<GrantConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Grant']> };
  GrantInput: GrantInput;
  GrantSavePayload: Omit<GrantSavePayload, 'grant'> & { grant: ResolversParentTypes['Grant'] };
  GrantSaveResult: ResolversUnionTypes<ResolversParentTypes>['GrantSaveResult'];
  GrantTarget: GrantTarget;
  GrantTargetInput: GrantTargetInput;
  GroupSession: GroupSessionModel;
  GroupSessionAddAttendeePayload: Omit<GroupSessionAddAttendeePayload, 'groupSession'> & { groupSession: ResolversParentTypes['GroupSession'] };
  GroupSessionAddAttendeeResult: ResolversUnionTypes<ResolversParentTypes>['GroupSessionAddAttendeeResult'];
  GroupSessionConnection: Omit<GroupSessionConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['GroupSession']> };
  GroupSessionInput: GroupSessionInput;
  GroupSessionRecordPayload: Omit<GroupSessionRecordPayload, 'groupSession'> & { groupSession: ResolversParentTypes['GroupSession'] };
  GroupSessionRecordResult: ResolversUnionTypes<ResolversParentTypes>['GroupSessionRecordResult'];
  GroupSessionRemoveAttendeePayload: Omit<GroupSessionRemoveAttendeePayload, 'groupSession'> & { groupSession: ResolversParentTypes['GroupSession'] };
  GroupSessionRemoveAttendeeResult: ResolversUnionTypes<ResolversParentTypes>['GroupSessionRemoveAttendeeResult'];
  Handover: HandoverRowModel;
  HandoverInput: HandoverInput;
  HandoverNeeded: HandoverNeeded;
  HoldAgreeToLiftPayload: Omit<HoldAgreeToLiftPayload, 'hold'> & { hold: ResolversParentTypes['EmployerHold'] };
  HoldAgreeToLiftResult: ResolversUnionTypes<ResolversParentTypes>['HoldAgreeToLiftResult'];
  HoldContact: Omit<HoldContact, 'assignee' | 'doneBy'> & { assignee?: Maybe<ResolversParentTypes['Colleague']>, doneBy?: Maybe<ResolversParentTypes['Colleague']> };
  ID: Scalars['ID']['output'];
  IdentityInput: IdentityInput;
  ImportCandidate: ImportCandidate;
  ImportCandidates: ImportCandidates;
  ImportColumns: ImportColumns;
  ImportCommitPayload: ImportCommitPayload;
  ImportCount: ImportCount;
  ImportDryRunPayload: ImportDryRunPayload;
  ImportEntry: ImportEntry;
  ImportHeadingInput: ImportHeadingInput;
  ImportKnownHeading: ImportKnownHeading;
  ImportKnownText: ImportKnownText;
  ImportMappingInput: ImportMappingInput;
  ImportMeaningInput: ImportMeaningInput;
  ImportProblem: ImportProblem;
  ImportProposedHeading: ImportProposedHeading;
  ImportRefused: ImportRefused;
  ImportText: ImportText;
  ImportTextInput: ImportTextInput;
  ImportValueInput: ImportValueInput;
  IndicatorCell: ShownCell;
  IndicatorCountInput: IndicatorCountInput;
  IndicatorCountPayload: IndicatorCountPayload;
  IndicatorCountResult: ResolversUnionTypes<ResolversParentTypes>['IndicatorCountResult'];
  IndicatorDefinition: IndicatorDefinition;
  IndicatorExclusion: IndicatorExclusion;
  IndicatorExportInput: IndicatorExportInput;
  IndicatorExportPayload: Omit<IndicatorExportPayload, 'report'> & { report: ResolversParentTypes['IndicatorReport'] };
  IndicatorExportResult: ResolversUnionTypes<ResolversParentTypes>['IndicatorExportResult'];
  IndicatorPeriod: IndicatorPeriod;
  IndicatorPublication: IndicatorPublication;
  IndicatorPublishInput: IndicatorPublishInput;
  IndicatorPublishPayload: Omit<IndicatorPublishPayload, 'report'> & { report: ResolversParentTypes['IndicatorReport'] };
  IndicatorPublishResult: ResolversUnionTypes<ResolversParentTypes>['IndicatorPublishResult'];
  IndicatorReport: Omit<IndicatorReport, 'cells' | 'grant'> & { cells: ReadonlyArray<ResolversParentTypes['IndicatorCell']>, grant: ResolversParentTypes['Grant'] };
  IndicatorReportResult: ResolversUnionTypes<ResolversParentTypes>['IndicatorReportResult'];
  IndicatorRow: CountedRowModel;
  IndicatorRowConnection: Omit<IndicatorRowConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['IndicatorRow']> };
  IndicatorRowsResult: ResolversUnionTypes<ResolversParentTypes>['IndicatorRowsResult'];
  IndicatorSum: IndicatorSum;
  Institution: Institution;
  InstitutionAddPayload: InstitutionAddPayload;
  InstitutionAddResult: ResolversUnionTypes<ResolversParentTypes>['InstitutionAddResult'];
  InstitutionConnection: InstitutionConnection;
  InstitutionInput: InstitutionInput;
  InstitutionReferral: InstitutionReferralModel;
  InstitutionReferralAcceptPayload: Omit<InstitutionReferralAcceptPayload, 'institutionReferral'> & { institutionReferral: ResolversParentTypes['InstitutionReferral'] };
  InstitutionReferralAcceptResult: ResolversUnionTypes<ResolversParentTypes>['InstitutionReferralAcceptResult'];
  InstitutionReferralConnection: Omit<InstitutionReferralConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['InstitutionReferral']> };
  InstitutionReferralDraftPayload: Omit<InstitutionReferralDraftPayload, 'institutionReferral'> & { institutionReferral: ResolversParentTypes['InstitutionReferral'] };
  InstitutionReferralDraftResult: ResolversUnionTypes<ResolversParentTypes>['InstitutionReferralDraftResult'];
  InstitutionReferralFinishPayload: Omit<InstitutionReferralFinishPayload, 'institutionReferral'> & { institutionReferral: ResolversParentTypes['InstitutionReferral'] };
  InstitutionReferralFinishResult: ResolversUnionTypes<ResolversParentTypes>['InstitutionReferralFinishResult'];
  InstitutionReferralInput: InstitutionReferralInput;
  InstitutionReferralOfferPayload: Omit<InstitutionReferralOfferPayload, 'institutionReferral'> & { institutionReferral: ResolversParentTypes['InstitutionReferral'] };
  InstitutionReferralOfferResult: ResolversUnionTypes<ResolversParentTypes>['InstitutionReferralOfferResult'];
  InstitutionReferralRejectPayload: Omit<InstitutionReferralRejectPayload, 'institutionReferral'> & { institutionReferral: ResolversParentTypes['InstitutionReferral'] };
  InstitutionReferralRejectResult: ResolversUnionTypes<ResolversParentTypes>['InstitutionReferralRejectResult'];
  InstitutionReferralReleasePayload: Omit<InstitutionReferralReleasePayload, 'institutionReferral'> & { institutionReferral: ResolversParentTypes['InstitutionReferral'] };
  InstitutionReferralReleaseResult: ResolversUnionTypes<ResolversParentTypes>['InstitutionReferralReleaseResult'];
  InstitutionReferralRevokePayload: Omit<InstitutionReferralRevokePayload, 'institutionReferral'> & { institutionReferral: ResolversParentTypes['InstitutionReferral'] };
  InstitutionReferralRevokeResult: ResolversUnionTypes<ResolversParentTypes>['InstitutionReferralRevokeResult'];
  InstitutionReferralStartServiceInput: InstitutionReferralStartServiceInput;
  InstitutionReferralStartServicePayload: Omit<InstitutionReferralStartServicePayload, 'institutionReferral'> & { institutionReferral: ResolversParentTypes['InstitutionReferral'] };
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
  Lapse: Lapse;
  LawProblem: LawProblem;
  LearningReview: LearningReview;
  LearningReviewInput: LearningReviewInput;
  LearningReviewRecordPayload: Omit<LearningReviewRecordPayload, 'placement'> & { placement: ResolversParentTypes['Placement'] };
  LearningReviewRecordResult: ResolversUnionTypes<ResolversParentTypes>['LearningReviewRecordResult'];
  LearningUnit: LearningUnit;
  Leave: LeaveModel;
  LeaveEndPayload: Omit<LeaveEndPayload, 'leave'> & { leave: ResolversParentTypes['Leave'] };
  LeaveEndResult: ResolversUnionTypes<ResolversParentTypes>['LeaveEndResult'];
  LeaveInput: LeaveInput;
  LeaveRecordPayload: Omit<LeaveRecordPayload, 'leave'> & { leave: ResolversParentTypes['Leave'] };
  LeaveRecordResult: ResolversUnionTypes<ResolversParentTypes>['LeaveRecordResult'];
  LeftOutReferral: LeftOutReferral;
  LeftOutTrainee: LeftOutTrainee;
  LexiconWord: LexiconWord;
  LexiconWordConnection: LexiconWordConnection;
  LexiconWordInput: LexiconWordInput;
  LiftAgreement: Omit<LiftAgreement, 'by'> & { by?: Maybe<ResolversParentTypes['Colleague']> };
  Limits: Limits;
  LimitsInput: LimitsInput;
  ListedAgreement: ListedAgreement;
  ListedAlert: ListedAlert;
  ListedFollowUp: ListedFollowUp;
  ListedStart: ListedStart;
  ListedTrainee: TraineeOfItem;
  LocalDate: Scalars['LocalDate']['output'];
  Match: SuggestedMatchModel;
  MatchObstacles: MatchObstacles;
  MessageResendPayload: Omit<MessageResendPayload, 'delivery'> & { delivery: ResolversParentTypes['Delivery'] };
  MessageResendResult: ResolversUnionTypes<ResolversParentTypes>['MessageResendResult'];
  Money: Money;
  MoneyInput: MoneyInput;
  MonthlyPay: MonthlyPay;
  MonthlyPayInput: MonthlyPayInput;
  Mutation: Record<PropertyKey, never>;
  MySession: MySession;
  NearMiss: NearMiss;
  NewMatchNotification: Omit<NewMatchNotification, 'vacancies'> & { vacancies: ReadonlyArray<ResolversParentTypes['NewlyMatchingVacancy']> };
  NewlyMatchingVacancy: NewlyMatchingVacancyModel;
  NoConsent: NoConsent;
  NoSeatLeft: NoSeatLeft;
  NotCalculatedYet: NotCalculatedYet;
  NotCleared: NotCleared;
  NotFound: NotFound;
  NotReady: NotReady;
  Notice: Notice;
  NoticeConnection: NoticeConnection;
  Occupation: Occupation;
  Offer: OfferModel;
  OfferExplainInput: OfferExplainInput;
  OfferExplainPayload: Omit<OfferExplainPayload, 'offer'> & { offer: ResolversParentTypes['Offer'] };
  OfferExplainResult: ResolversUnionTypes<ResolversParentTypes>['OfferExplainResult'];
  OutstandingWork: OutstandingWork;
  PageInfo: PageInfo;
  PasswordChangeInput: PasswordChangeInput;
  PasswordChangePayload: PasswordChangePayload;
  PasswordChangeResult: ResolversUnionTypes<ResolversParentTypes>['PasswordChangeResult'];
  PastWork: PastWork;
  PeopleAtHeldEmployer: Omit<PeopleAtHeldEmployer, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['PersonAtHeldEmployer']> };
  PersonAtHeldEmployer: TraineeAtEmployerModel;
  PickedWord: PickedWord;
  Placement: PlacementModel;
  PlacementCancelPayload: Omit<PlacementCancelPayload, 'placement'> & { placement: ResolversParentTypes['Placement'] };
  PlacementCancelResult: ResolversUnionTypes<ResolversParentTypes>['PlacementCancelResult'];
  PlacementConnection: Omit<PlacementConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Placement']> };
  PlacementCorrectEndPayload: Omit<PlacementCorrectEndPayload, 'placement'> & { placement: ResolversParentTypes['Placement'] };
  PlacementCorrectEndResult: ResolversUnionTypes<ResolversParentTypes>['PlacementCorrectEndResult'];
  PlacementEndInput: PlacementEndInput;
  PlacementEndPayload: Omit<PlacementEndPayload, 'placement'> & { placement: ResolversParentTypes['Placement'] };
  PlacementEndResult: ResolversUnionTypes<ResolversParentTypes>['PlacementEndResult'];
  PlacementListConnection: Omit<PlacementListConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['PlacementListRow']> };
  PlacementListFilter: PlacementListFilter;
  PlacementListFilterInput: PlacementListFilterInput;
  PlacementListRow: PlacementListRowModel;
  PlacementMarkReachablePayload: Omit<PlacementMarkReachablePayload, 'placement'> & { placement: ResolversParentTypes['Placement'] };
  PlacementMarkReachableResult: ResolversUnionTypes<ResolversParentTypes>['PlacementMarkReachableResult'];
  PlacementMarkUnreachablePayload: Omit<PlacementMarkUnreachablePayload, 'placement'> & { placement: ResolversParentTypes['Placement'] };
  PlacementMarkUnreachableResult: ResolversUnionTypes<ResolversParentTypes>['PlacementMarkUnreachableResult'];
  PlacementRecordTermsInput: PlacementRecordTermsInput;
  PlacementRecordTermsPayload: Omit<PlacementRecordTermsPayload, 'placement'> & { placement: ResolversParentTypes['Placement'] };
  PlacementRecordTermsResult: ResolversUnionTypes<ResolversParentTypes>['PlacementRecordTermsResult'];
  PlacementRescheduleStartInput: PlacementRescheduleStartInput;
  PlacementRescheduleStartPayload: Omit<PlacementRescheduleStartPayload, 'placement'> & { placement: ResolversParentTypes['Placement'] };
  PlacementRescheduleStartResult: ResolversUnionTypes<ResolversParentTypes>['PlacementRescheduleStartResult'];
  PlacementStage: PlacementStage;
  PlacementStageTimes: StageTimesModel;
  PlacementView: PlacementView;
  PlacementViewInput: PlacementViewInput;
  PlacementViewSavePayload: PlacementViewSavePayload;
  PlacementViewSaveResult: ResolversUnionTypes<ResolversParentTypes>['PlacementViewSaveResult'];
  PlacementsExportInput: PlacementsExportInput;
  PlacementsExportPayload: Omit<PlacementsExportPayload, 'rows'> & { rows: ReadonlyArray<ResolversParentTypes['PlacementListRow']> };
  PlacementsExportResult: ResolversUnionTypes<ResolversParentTypes>['PlacementsExportResult'];
  PlacementsInStage: Omit<PlacementsInStage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Placement']> };
  PossibleDuplicate: PossibleDuplicate;
  PossiblySameEmployer: PossiblySameEmployer;
  Problem: Problem;
  Programme: ProgrammeModel;
  ProgrammeClosePayload: Omit<ProgrammeClosePayload, 'programme'> & { programme: ResolversParentTypes['Programme'] };
  ProgrammeCloseResult: ResolversUnionTypes<ResolversParentTypes>['ProgrammeCloseResult'];
  ProgrammeConnection: Omit<ProgrammeConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Programme']> };
  ProgrammeInput: ProgrammeInput;
  ProgrammeSavePayload: Omit<ProgrammeSavePayload, 'programme'> & { programme: ResolversParentTypes['Programme'] };
  ProgrammeSaveResult: ResolversUnionTypes<ResolversParentTypes>['ProgrammeSaveResult'];
  ProtectedRecord: ProtectedRecord;
  ProtectedRecordInput: ProtectedRecordInput;
  ProtectionInput: ProtectionInput;
  Province: Province;
  Query: Record<PropertyKey, never>;
  RateLimited: RateLimited;
  ReasonInput: ReasonInput;
  ReauthenticateInput: ReauthenticateInput;
  ReauthenticatePayload: ReauthenticatePayload;
  ReauthenticateResult: ResolversUnionTypes<ResolversParentTypes>['ReauthenticateResult'];
  ReauthenticationNeeded: ReauthenticationNeeded;
  Referral: ReferralModel;
  ReferralAskPayload: Omit<ReferralAskPayload, 'referral'> & { referral: ResolversParentTypes['Referral'] };
  ReferralAskResult: ResolversUnionTypes<ResolversParentTypes>['ReferralAskResult'];
  ReferralConnection: Omit<ReferralConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Referral']> };
  ReferralListConnection: Omit<ReferralListConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ReferralListRow']> };
  ReferralListFilter: ReferralListFilter;
  ReferralListFilterInput: ReferralListFilterInput;
  ReferralListRow: ReferralListRowModel;
  ReferralProposeInput: ReferralProposeInput;
  ReferralProposePayload: Omit<ReferralProposePayload, 'referral'> & { referral: ResolversParentTypes['Referral'] };
  ReferralProposeResult: ResolversUnionTypes<ResolversParentTypes>['ReferralProposeResult'];
  ReferralRemindPayload: Omit<ReferralRemindPayload, 'referral'> & { referral: ResolversParentTypes['Referral'] };
  ReferralRemindResult: ResolversUnionTypes<ResolversParentTypes>['ReferralRemindResult'];
  ReferralSendPayload: Omit<ReferralSendPayload, 'referral'> & { referral: ResolversParentTypes['Referral'] };
  ReferralSendResult: ResolversUnionTypes<ResolversParentTypes>['ReferralSendResult'];
  ReferralView: ReferralView;
  ReferralViewInput: ReferralViewInput;
  ReferralViewSavePayload: ReferralViewSavePayload;
  ReferralViewSaveResult: ResolversUnionTypes<ResolversParentTypes>['ReferralViewSaveResult'];
  ReferralWithdrawPayload: Omit<ReferralWithdrawPayload, 'referral'> & { referral: ResolversParentTypes['Referral'] };
  ReferralWithdrawResult: ResolversUnionTypes<ResolversParentTypes>['ReferralWithdrawResult'];
  ReferralsAskResult: ResolversUnionTypes<ResolversParentTypes>['ReferralsAskResult'];
  ReferralsBulkPayload: ReferralsBulkPayload;
  ReferralsExportInput: ReferralsExportInput;
  ReferralsExportPayload: Omit<ReferralsExportPayload, 'rows'> & { rows: ReadonlyArray<ResolversParentTypes['ReferralListRow']> };
  ReferralsExportResult: ResolversUnionTypes<ResolversParentTypes>['ReferralsExportResult'];
  ReferralsRemindResult: ResolversUnionTypes<ResolversParentTypes>['ReferralsRemindResult'];
  ReferralsSelectedInput: ReferralsSelectedInput;
  ReferralsSendResult: ResolversUnionTypes<ResolversParentTypes>['ReferralsSendResult'];
  ReferredEmployer: ReferredEmployer;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RegistrationPhoto: RegistrationPhoto;
  RegistrationPhotoFile: RegistrationPhotoFile;
  ReleasedContactMethod: ReleasedContactMethod;
  ReleasedIdentity: ReleasedIdentity;
  ReviewRemark: ReviewRemark;
  ReviewRemarkInput: ReviewRemarkInput;
  ReviewWait: ReviewWait;
  RolesInput: RolesInput;
  SafetyAlert: SafetyAlertModel;
  SafetyAlertConnection: Omit<SafetyAlertConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['SafetyAlert']> };
  SavedViewDeletePayload: SavedViewDeletePayload;
  SavedViewDeleteResult: ResolversUnionTypes<ResolversParentTypes>['SavedViewDeleteResult'];
  ScoreGain: ScoreGain;
  SecondPersonNeeded: SecondPersonNeeded;
  SelfEmployment: SelfEmploymentModel;
  SelfEmploymentConnection: Omit<SelfEmploymentConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['SelfEmployment']> };
  SelfEmploymentEndInput: SelfEmploymentEndInput;
  SelfEmploymentEndPayload: Omit<SelfEmploymentEndPayload, 'selfEmployment'> & { selfEmployment: ResolversParentTypes['SelfEmployment'] };
  SelfEmploymentEndResult: ResolversUnionTypes<ResolversParentTypes>['SelfEmploymentEndResult'];
  SelfEmploymentInput: SelfEmploymentInput;
  SelfEmploymentStartPayload: Omit<SelfEmploymentStartPayload, 'selfEmployment'> & { selfEmployment: ResolversParentTypes['SelfEmployment'] };
  SelfEmploymentStartResult: ResolversUnionTypes<ResolversParentTypes>['SelfEmploymentStartResult'];
  SelfEmploymentVerifyInput: SelfEmploymentVerifyInput;
  SelfEmploymentVerifyPayload: Omit<SelfEmploymentVerifyPayload, 'selfEmployment'> & { selfEmployment: ResolversParentTypes['SelfEmployment'] };
  SelfEmploymentVerifyResult: ResolversUnionTypes<ResolversParentTypes>['SelfEmploymentVerifyResult'];
  ServiceInput: ServiceInput;
  ServiceRecord: ServiceRecordModel;
  ServiceRecordConnection: Omit<ServiceRecordConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ServiceRecord']> };
  ServiceRecordPayload: Omit<ServiceRecordPayload, 'service'> & { service: ResolversParentTypes['ServiceRecord'] };
  ServiceRecordResult: ResolversUnionTypes<ResolversParentTypes>['ServiceRecordResult'];
  ServiceVoidPayload: Omit<ServiceVoidPayload, 'service'> & { service: ResolversParentTypes['ServiceRecord'] };
  ServiceVoidResult: ResolversUnionTypes<ResolversParentTypes>['ServiceVoidResult'];
  SessionEndPayload: SessionEndPayload;
  SessionEndResult: ResolversUnionTypes<ResolversParentTypes>['SessionEndResult'];
  SessionExtendPayload: SessionExtendPayload;
  SessionExtendResult: ResolversUnionTypes<ResolversParentTypes>['SessionExtendResult'];
  SessionsEndAllPayload: SessionsEndAllPayload;
  SessionsEndAllResult: ResolversUnionTypes<ResolversParentTypes>['SessionsEndAllResult'];
  SharedWord: SharedWord;
  ShelterStay: ShelterStayModel;
  ShelterStayConnection: Omit<ShelterStayConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ShelterStay']> };
  SignInInput: SignInInput;
  SignInPayload: SignInPayload;
  SignInRefused: SignInRefused;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  SignOutPayload: SignOutPayload;
  SignOutResult: ResolversUnionTypes<ResolversParentTypes>['SignOutResult'];
  Site: EmployerSiteModel;
  SiteToVisit: Omit<SiteToVisit, 'site'> & { site: ResolversParentTypes['Site'] };
  SiteToVisitConnection: Omit<SiteToVisitConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['SiteToVisit']> };
  Skill: Skill;
  SkillAddLocalInput: SkillAddLocalInput;
  SkillAddLocalPayload: Omit<SkillAddLocalPayload, 'skillEntry'> & { skillEntry: ResolversParentTypes['SkillEntry'] };
  SkillAddLocalResult: ResolversUnionTypes<ResolversParentTypes>['SkillAddLocalResult'];
  SkillAnswer: Omit<SkillAnswer, 'trainee'> & { trainee?: Maybe<ResolversParentTypes['Trainee']> };
  SkillAnswerAddPayload: Omit<SkillAnswerAddPayload, 'trainee'> & { trainee: ResolversParentTypes['Trainee'] };
  SkillAnswerAddResult: ResolversUnionTypes<ResolversParentTypes>['SkillAnswerAddResult'];
  SkillAnswerSeenPayload: SkillAnswerSeenPayload;
  SkillAnswerSeenResult: ResolversUnionTypes<ResolversParentTypes>['SkillAnswerSeenResult'];
  SkillAskInput: SkillAskInput;
  SkillAskPayload: SkillAskPayload;
  SkillAskResult: ResolversUnionTypes<ResolversParentTypes>['SkillAskResult'];
  SkillAssertion: SkillAssertion;
  SkillAssertionInput: SkillAssertionInput;
  SkillEntry: SkillModel;
  SkillEntryConnection: Omit<SkillEntryConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['SkillEntry']> };
  SkillInDemand: SkillInDemand;
  SkillLabel: SkillLabel;
  SkillLabelAddPayload: Omit<SkillLabelAddPayload, 'skillEntry'> & { skillEntry: ResolversParentTypes['SkillEntry'] };
  SkillLabelAddResult: ResolversUnionTypes<ResolversParentTypes>['SkillLabelAddResult'];
  SkillLabelInput: SkillLabelInput;
  SkillLabelRemovePayload: Omit<SkillLabelRemovePayload, 'skillEntry'> & { skillEntry: ResolversParentTypes['SkillEntry'] };
  SkillLabelRemoveResult: ResolversUnionTypes<ResolversParentTypes>['SkillLabelRemoveResult'];
  SkillQuestion: SkillQuestion;
  SkillQuestionAnswerLocalPayload: Omit<SkillQuestionAnswerLocalPayload, 'skillEntry'> & { skillEntry: ResolversParentTypes['SkillEntry'] };
  SkillQuestionAnswerLocalResult: ResolversUnionTypes<ResolversParentTypes>['SkillQuestionAnswerLocalResult'];
  SkillQuestionAnswerPayload: SkillQuestionAnswerPayload;
  SkillQuestionAnswerResult: ResolversUnionTypes<ResolversParentTypes>['SkillQuestionAnswerResult'];
  SkillQuestionDismissPayload: SkillQuestionDismissPayload;
  SkillQuestionDismissResult: ResolversUnionTypes<ResolversParentTypes>['SkillQuestionDismissResult'];
  SkillRequirement: SkillRequirement;
  SkillRetireLocalPayload: Omit<SkillRetireLocalPayload, 'skillEntry'> & { skillEntry: ResolversParentTypes['SkillEntry'] };
  SkillRetireLocalResult: ResolversUnionTypes<ResolversParentTypes>['SkillRetireLocalResult'];
  SkillSearchInput: SkillSearchInput;
  SkillToTranslate: SkillToTranslate;
  SkillUnlock: SkillUnlock;
  SkillsInDemandCountPayload: SkillsInDemandCountPayload;
  SkillsInDemandCountResult: ResolversUnionTypes<ResolversParentTypes>['SkillsInDemandCountResult'];
  SkillsInDemandReport: SkillsInDemandReport;
  SkillsInDemandResult: ResolversUnionTypes<ResolversParentTypes>['SkillsInDemandResult'];
  StaffAccount: StaffAccount;
  StaffAccountAddPayload: Omit<StaffAccountAddPayload, 'request'> & { request?: Maybe<ResolversParentTypes['AccountRequest']> };
  StaffAccountAddResult: ResolversUnionTypes<ResolversParentTypes>['StaffAccountAddResult'];
  StaffAccountChangeRolesPayload: Omit<StaffAccountChangeRolesPayload, 'accounts' | 'request'> & { accounts: ReadonlyArray<ResolversParentTypes['ColleagueAccount']>, request?: Maybe<ResolversParentTypes['AccountRequest']> };
  StaffAccountChangeRolesResult: ResolversUnionTypes<ResolversParentTypes>['StaffAccountChangeRolesResult'];
  StaffAccountClosePayload: Omit<StaffAccountClosePayload, 'accounts'> & { accounts: ReadonlyArray<ResolversParentTypes['ColleagueAccount']> };
  StaffAccountCloseResult: ResolversUnionTypes<ResolversParentTypes>['StaffAccountCloseResult'];
  StaffAccountInput: StaffAccountInput;
  StaffAccountReplaceCredentialsPayload: Omit<StaffAccountReplaceCredentialsPayload, 'account' | 'request'> & { account: ResolversParentTypes['ColleagueAccount'], request?: Maybe<ResolversParentTypes['AccountRequest']> };
  StaffAccountReplaceCredentialsResult: ResolversUnionTypes<ResolversParentTypes>['StaffAccountReplaceCredentialsResult'];
  StaffMember: SignedInMember;
  StayEndInput: StayEndInput;
  StayEndPayload: Omit<StayEndPayload, 'stay'> & { stay: ResolversParentTypes['ShelterStay'] };
  StayEndResult: ResolversUnionTypes<ResolversParentTypes>['StayEndResult'];
  StayInput: StayInput;
  StayStartPayload: Omit<StayStartPayload, 'stay'> & { stay: ResolversParentTypes['ShelterStay'] };
  StayStartResult: ResolversUnionTypes<ResolversParentTypes>['StayStartResult'];
  StayVoidPayload: Omit<StayVoidPayload, 'stay'> & { stay: ResolversParentTypes['ShelterStay'] };
  StayVoidResult: ResolversUnionTypes<ResolversParentTypes>['StayVoidResult'];
  String: Scalars['String']['output'];
  Sum: Sum;
  SumInput: SumInput;
  TakenByColleague: TakenByColleague;
  Task: TaskModel;
  TaskConnection: Omit<TaskConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Task']> };
  TaskFinishPayload: Omit<TaskFinishPayload, 'task'> & { task: ResolversParentTypes['Task'] };
  TaskFinishResult: ResolversUnionTypes<ResolversParentTypes>['TaskFinishResult'];
  TaskReopenPayload: Omit<TaskReopenPayload, 'task'> & { task: ResolversParentTypes['Task'] };
  TaskReopenResult: ResolversUnionTypes<ResolversParentTypes>['TaskReopenResult'];
  TaskTakeOverPayload: Omit<TaskTakeOverPayload, 'task'> & { task: ResolversParentTypes['Task'] };
  TaskTakeOverResult: ResolversUnionTypes<ResolversParentTypes>['TaskTakeOverResult'];
  TaxonomyRelease: TaxonomyRelease;
  TeamMember: StaffAccountRowModel;
  TermDifference: TermDifference;
  TermDrift: TermDrift;
  Terms: Terms;
  TermsDrift: TermsDrift;
  TermsInput: TermsInput;
  TimelineConnection: TimelineConnection;
  TimelineEntry: TimelineEntry;
  TooManyCalculations: TooManyCalculations;
  TooSoon: TooSoon;
  Trainee: TraineeModel;
  TraineeAnonymisePayload: Omit<TraineeAnonymisePayload, 'trainee'> & { trainee: ResolversParentTypes['Trainee'] };
  TraineeAnonymiseResult: ResolversUnionTypes<ResolversParentTypes>['TraineeAnonymiseResult'];
  TraineeAssignCaseWorkerPayload: Omit<TraineeAssignCaseWorkerPayload, 'trainee'> & { trainee: ResolversParentTypes['Trainee'] };
  TraineeAssignCaseWorkerResult: ResolversUnionTypes<ResolversParentTypes>['TraineeAssignCaseWorkerResult'];
  TraineeAssignment: TraineeAssignmentRowModel;
  TraineeBlockContactPayload: Omit<TraineeBlockContactPayload, 'trainee'> & { trainee: ResolversParentTypes['Trainee'] };
  TraineeBlockContactResult: ResolversUnionTypes<ResolversParentTypes>['TraineeBlockContactResult'];
  TraineeChangePayload: Omit<TraineeChangePayload, 'trainee'> & { trainee: ResolversParentTypes['Trainee'] };
  TraineeChangeResult: ResolversUnionTypes<ResolversParentTypes>['TraineeChangeResult'];
  TraineeConnection: Omit<TraineeConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Trainee']> };
  TraineeCorrectExitPayload: Omit<TraineeCorrectExitPayload, 'trainee'> & { trainee: ResolversParentTypes['Trainee'] };
  TraineeCorrectExitResult: ResolversUnionTypes<ResolversParentTypes>['TraineeCorrectExitResult'];
  TraineeCreateAccessPayload: Omit<TraineeCreateAccessPayload, 'trainee'> & { trainee: ResolversParentTypes['Trainee'] };
  TraineeCreateAccessResult: ResolversUnionTypes<ResolversParentTypes>['TraineeCreateAccessResult'];
  TraineeExitInput: TraineeExitInput;
  TraineeExitPayload: Omit<TraineeExitPayload, 'trainee'> & { trainee: ResolversParentTypes['Trainee'] };
  TraineeExitResult: ResolversUnionTypes<ResolversParentTypes>['TraineeExitResult'];
  TraineeImport: TraineeImport;
  TraineeImportCommitResult: ResolversUnionTypes<ResolversParentTypes>['TraineeImportCommitResult'];
  TraineeImportDryRunResult: ResolversUnionTypes<ResolversParentTypes>['TraineeImportDryRunResult'];
  TraineeImportInput: TraineeImportInput;
  TraineeImportUndoPayload: TraineeImportUndoPayload;
  TraineeImportUndoResult: ResolversUnionTypes<ResolversParentTypes>['TraineeImportUndoResult'];
  TraineeInput: TraineeInput;
  TraineeListConnection: Omit<TraineeListConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['TraineeListRow']> };
  TraineeListFilter: TraineeListFilter;
  TraineeListFilterInput: TraineeListFilterInput;
  TraineeListRow: TraineeListRowModel;
  TraineeLogContactPayload: Omit<TraineeLogContactPayload, 'trainee'> & { trainee: ResolversParentTypes['Trainee'] };
  TraineeLogContactResult: ResolversUnionTypes<ResolversParentTypes>['TraineeLogContactResult'];
  TraineeMakeJobReadyPayload: Omit<TraineeMakeJobReadyPayload, 'trainee'> & { trainee: ResolversParentTypes['Trainee'] };
  TraineeMakeJobReadyResult: ResolversUnionTypes<ResolversParentTypes>['TraineeMakeJobReadyResult'];
  TraineePreparePayload: Omit<TraineePreparePayload, 'trainee'> & { trainee: ResolversParentTypes['Trainee'] };
  TraineePrepareResult: ResolversUnionTypes<ResolversParentTypes>['TraineePrepareResult'];
  TraineeRecordConsentPayload: Omit<TraineeRecordConsentPayload, 'trainee'> & { trainee: ResolversParentTypes['Trainee'] };
  TraineeRecordConsentRefusalPayload: Omit<TraineeRecordConsentRefusalPayload, 'trainee'> & { trainee: ResolversParentTypes['Trainee'] };
  TraineeRecordConsentRefusalResult: ResolversUnionTypes<ResolversParentTypes>['TraineeRecordConsentRefusalResult'];
  TraineeRecordConsentResult: ResolversUnionTypes<ResolversParentTypes>['TraineeRecordConsentResult'];
  TraineeRegisterPayload: Omit<TraineeRegisterPayload, 'trainee'> & { trainee: ResolversParentTypes['Trainee'] };
  TraineeRegisterResult: ResolversUnionTypes<ResolversParentTypes>['TraineeRegisterResult'];
  TraineeResetAccessPayload: Omit<TraineeResetAccessPayload, 'trainee'> & { trainee: ResolversParentTypes['Trainee'] };
  TraineeResetAccessResult: ResolversUnionTypes<ResolversParentTypes>['TraineeResetAccessResult'];
  TraineeSaveProtectedRecordPayload: Omit<TraineeSaveProtectedRecordPayload, 'trainee'> & { trainee: ResolversParentTypes['Trainee'] };
  TraineeSaveProtectedRecordResult: ResolversUnionTypes<ResolversParentTypes>['TraineeSaveProtectedRecordResult'];
  TraineeSetContactPayload: Omit<TraineeSetContactPayload, 'trainee'> & { trainee: ResolversParentTypes['Trainee'] };
  TraineeSetContactResult: ResolversUnionTypes<ResolversParentTypes>['TraineeSetContactResult'];
  TraineeSetGrantPayload: Omit<TraineeSetGrantPayload, 'trainee'> & { trainee: ResolversParentTypes['Trainee'] };
  TraineeSetGrantResult: ResolversUnionTypes<ResolversParentTypes>['TraineeSetGrantResult'];
  TraineeSetIdentityPayload: Omit<TraineeSetIdentityPayload, 'trainee'> & { trainee: ResolversParentTypes['Trainee'] };
  TraineeSetIdentityResult: ResolversUnionTypes<ResolversParentTypes>['TraineeSetIdentityResult'];
  TraineeSetLimitsPayload: Omit<TraineeSetLimitsPayload, 'trainee'> & { trainee: ResolversParentTypes['Trainee'] };
  TraineeSetLimitsResult: ResolversUnionTypes<ResolversParentTypes>['TraineeSetLimitsResult'];
  TraineeSetProtectionPayload: Omit<TraineeSetProtectionPayload, 'trainee'> & { trainee: ResolversParentTypes['Trainee'] };
  TraineeSetProtectionResult: ResolversUnionTypes<ResolversParentTypes>['TraineeSetProtectionResult'];
  TraineeUnblockContactPayload: Omit<TraineeUnblockContactPayload, 'trainee'> & { trainee: ResolversParentTypes['Trainee'] };
  TraineeUnblockContactResult: ResolversUnionTypes<ResolversParentTypes>['TraineeUnblockContactResult'];
  TraineeVerifyContactPayload: Omit<TraineeVerifyContactPayload, 'trainee'> & { trainee: ResolversParentTypes['Trainee'] };
  TraineeVerifyContactResult: ResolversUnionTypes<ResolversParentTypes>['TraineeVerifyContactResult'];
  TraineeView: TraineeView;
  TraineeViewInput: TraineeViewInput;
  TraineeViewSavePayload: TraineeViewSavePayload;
  TraineeViewSaveResult: ResolversUnionTypes<ResolversParentTypes>['TraineeViewSaveResult'];
  TraineesAssignInput: TraineesAssignInput;
  TraineesAssignPayload: TraineesAssignPayload;
  TraineesAssignResult: ResolversUnionTypes<ResolversParentTypes>['TraineesAssignResult'];
  TraineesEnrolInput: TraineesEnrolInput;
  TraineesEnrolResult: ResolversUnionTypes<ResolversParentTypes>['TraineesEnrolResult'];
  TraineesExportInput: TraineesExportInput;
  TraineesExportPayload: Omit<TraineesExportPayload, 'rows'> & { rows: ReadonlyArray<ResolversParentTypes['TraineeListRow']> };
  TraineesExportResult: ResolversUnionTypes<ResolversParentTypes>['TraineesExportResult'];
  TraineesHandOverInput: TraineesHandOverInput;
  TraineesHandOverResult: ResolversUnionTypes<ResolversParentTypes>['TraineesHandOverResult'];
  TransitionNotAllowed: TransitionNotAllowed;
  UndoPayload: UndoPayload;
  UndoResult: ResolversUnionTypes<ResolversParentTypes>['UndoResult'];
  UnlockStep: UnlockStep;
  VacanciesExportInput: VacanciesExportInput;
  VacanciesExportPayload: Omit<VacanciesExportPayload, 'rows'> & { rows: ReadonlyArray<ResolversParentTypes['VacancyListRow']> };
  VacanciesExportResult: ResolversUnionTypes<ResolversParentTypes>['VacanciesExportResult'];
  Vacancy: VacancyModel;
  VacancyApprovePayload: Omit<VacancyApprovePayload, 'vacancy'> & { vacancy: ResolversParentTypes['Vacancy'] };
  VacancyApproveResult: ResolversUnionTypes<ResolversParentTypes>['VacancyApproveResult'];
  VacancyConnection: Omit<VacancyConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Vacancy']> };
  VacancyListConnection: Omit<VacancyListConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['VacancyListRow']> };
  VacancyListFilter: VacancyListFilter;
  VacancyListFilterInput: VacancyListFilterInput;
  VacancyListRow: VacancyListRowModel;
  VacancyOpenPayload: Omit<VacancyOpenPayload, 'vacancy'> & { vacancy: ResolversParentTypes['Vacancy'] };
  VacancyOpenResult: ResolversUnionTypes<ResolversParentTypes>['VacancyOpenResult'];
  VacancyReturnInput: VacancyReturnInput;
  VacancyReturnPayload: Omit<VacancyReturnPayload, 'vacancy'> & { vacancy: ResolversParentTypes['Vacancy'] };
  VacancyReturnResult: ResolversUnionTypes<ResolversParentTypes>['VacancyReturnResult'];
  VacancyReview: VacancyReview;
  VacancyVersion: Omit<VacancyVersion, 'site'> & { site: ResolversParentTypes['Site'] };
  VacancyView: VacancyView;
  VacancyViewInput: VacancyViewInput;
  VacancyViewSavePayload: VacancyViewSavePayload;
  VacancyViewSaveResult: ResolversUnionTypes<ResolversParentTypes>['VacancyViewSaveResult'];
  Vetting: VettingModel;
  VettingAnswer: VettingAnswer;
  VettingAnswerInput: VettingAnswerInput;
  VettingConnection: Omit<VettingConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Vetting']> };
  VettingDecideInput: VettingDecideInput;
  VettingDecidePayload: Omit<VettingDecidePayload, 'vetting'> & { vetting: ResolversParentTypes['Vetting'] };
  VettingDecideResult: ResolversUnionTypes<ResolversParentTypes>['VettingDecideResult'];
  VettingDraft: VettingDraft;
  VettingDraftAnswerInput: VettingDraftAnswerInput;
  VettingDraftInput: VettingDraftInput;
  VettingDraftPreparePayload: VettingDraftPreparePayload;
  VettingDraftPrepareResult: ResolversUnionTypes<ResolversParentTypes>['VettingDraftPrepareResult'];
  VettingDraftSyncPayload: Omit<VettingDraftSyncPayload, 'vetting'> & { vetting: ResolversParentTypes['Vetting'] };
  VettingDraftSyncResult: ResolversUnionTypes<ResolversParentTypes>['VettingDraftSyncResult'];
  VettingPhoto: VettingPhoto;
  VettingPhotoAddPayload: VettingPhotoAddPayload;
  VettingPhotoAddResult: ResolversUnionTypes<ResolversParentTypes>['VettingPhotoAddResult'];
  VettingPhotoFile: VettingPhotoFile;
  VettingPhotoInput: VettingPhotoInput;
  VettingPhotoRemovePayload: Omit<VettingPhotoRemovePayload, 'vetting'> & { vetting: ResolversParentTypes['Vetting'] };
  VettingPhotoRemoveResult: ResolversUnionTypes<ResolversParentTypes>['VettingPhotoRemoveResult'];
  VettingPlanInput: VettingPlanInput;
  VettingPlanPayload: Omit<VettingPlanPayload, 'vetting'> & { vetting: ResolversParentTypes['Vetting'] };
  VettingPlanResult: ResolversUnionTypes<ResolversParentTypes>['VettingPlanResult'];
  VettingRecordVisitPayload: Omit<VettingRecordVisitPayload, 'vetting'> & { vetting: ResolversParentTypes['Vetting'] };
  VettingRecordVisitResult: ResolversUnionTypes<ResolversParentTypes>['VettingRecordVisitResult'];
  VettingRevokePayload: Omit<VettingRevokePayload, 'vetting'> & { vetting: ResolversParentTypes['Vetting'] };
  VettingRevokeResult: ResolversUnionTypes<ResolversParentTypes>['VettingRevokeResult'];
  VettingSubmitPayload: Omit<VettingSubmitPayload, 'vetting'> & { vetting: ResolversParentTypes['Vetting'] };
  VettingSubmitResult: ResolversUnionTypes<ResolversParentTypes>['VettingSubmitResult'];
  VettingVisitInput: VettingVisitInput;
  VettingVote: Omit<VettingVote, 'by'> & { by: ResolversParentTypes['Colleague'] };
  WordApprovePayload: WordApprovePayload;
  WordApproveResult: ResolversUnionTypes<ResolversParentTypes>['WordApproveResult'];
  WordRejectPayload: WordRejectPayload;
  WordRejectResult: ResolversUnionTypes<ResolversParentTypes>['WordRejectResult'];
  WorkHistory: WorkHistory;
};

export type AccountRequestResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccountRequest'] = ResolversParentTypes['AccountRequest']> = {
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  rolesBefore?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AccountRequestState'], ParentType, ContextType>;
};

export type AccountRequestAgreePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccountRequestAgreePayload'] = ResolversParentTypes['AccountRequestAgreePayload']> = {
  recoveryCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
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
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  plan?: Resolver<ReadonlyArray<ResolversTypes['LearningUnit']>, ParentType, ContextType>;
  trade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  heldOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AttendanceCorrectPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttendanceCorrectPayload'] = ResolversParentTypes['AttendanceCorrectPayload']> = {
  enrolment?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendanceCorrectResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttendanceCorrectResult'] = ResolversParentTypes['AttendanceCorrectResult']> = {
  __resolveType: TypeResolveFn<'AttendanceCorrectPayload' | 'CannotUndo' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type AuditConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditExportPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditExportPayload'] = ResolversParentTypes['AuditExportPayload']> = {
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['AuditLine']>, ParentType, ContextType>;
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
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ProtectedReason']>, ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BulkPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['BulkPayload'] = ResolversParentTypes['BulkPayload']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['LeftOutTrainee']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type CannotUndoResolvers<ContextType = any, ParentType extends ResolversParentTypes['CannotUndo'] = ResolversParentTypes['CannotUndo']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CapacityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Capacity'] = ResolversParentTypes['Capacity']> = {
  baselineTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  functions?: Resolver<ReadonlyArray<ResolversTypes['FunctionChange']>, ParentType, ContextType>;
  latestTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['CapacityReview']>, ParentType, ContextType>;
  support?: Resolver<ReadonlyArray<ResolversTypes['CapacitySupport']>, ParentType, ContextType>;
  totalChange?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CapacityGuideResolvers<ContextType = any, ParentType extends ResolversParentTypes['CapacityGuide'] = ResolversParentTypes['CapacityGuide']> = {
  questions?: Resolver<ReadonlyArray<ResolversTypes['CapacityQuestion']>, ParentType, ContextType>;
  scale?: Resolver<ReadonlyArray<ResolversTypes['CapacityStep']>, ParentType, ContextType>;
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
  scores?: Resolver<ReadonlyArray<ResolversTypes['FunctionScore']>, ParentType, ContextType>;
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
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType>;
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

export type CaseloadHandOverPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseloadHandOverPayload'] = ResolversParentTypes['CaseloadHandOverPayload']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseloadHandOverResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseloadHandOverResult'] = ResolversParentTypes['CaseloadHandOverResult']> = {
  __resolveType: TypeResolveFn<'CaseloadHandOverPayload' | 'ConflictOfInterest' | 'EditConflict' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'NotReady', ParentType, ContextType>;
};

export type ChangedTraineeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangedTrainee'] = ResolversParentTypes['ChangedTrainee']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['ImportedTraineeChange']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChecklistItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChecklistItem'] = ResolversParentTypes['ChecklistItem']> = {
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCritical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSiteFact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayNotApply?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodedSummaryResolvers<ContextType = any, ParentType extends ResolversParentTypes['CodedSummary'] = ResolversParentTypes['CodedSummary']> = {
  ageBand?: Resolver<ResolversTypes['AgeBand'], ParentType, ContextType>;
  alsoNeeds?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeKind']>, ParentType, ContextType>;
  homeProvince?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  literacy?: Resolver<ResolversTypes['LiteracyBand'], ParentType, ContextType>;
  skillCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topSkills?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
};

export type ColleagueResolvers<ContextType = any, ParentType extends ResolversParentTypes['Colleague'] = ResolversParentTypes['Colleague']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leave?: Resolver<Maybe<ResolversTypes['ColleagueLeave']>, ParentType, ContextType>;
};

export type ColleagueAccountResolvers<ContextType = any, ParentType extends ResolversParentTypes['ColleagueAccount'] = ResolversParentTypes['ColleagueAccount']> = {
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  isMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSignInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  leave?: Resolver<Maybe<ResolversTypes['ColleagueLeave']>, ParentType, ContextType>;
  login?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outstandingWork?: Resolver<ReadonlyArray<ResolversTypes['OutstandingWork']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type ColleagueLeaveResolvers<ContextType = any, ParentType extends ResolversParentTypes['ColleagueLeave'] = ResolversParentTypes['ColleagueLeave']> = {
  endsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  standIn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  doNotContactUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContactKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  mayLeaveMessage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  noContactUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['ContactOwner'], ParentType, ContextType>;
  safeDays?: Resolver<ReadonlyArray<ResolversTypes['Weekday']>, ParentType, ContextType>;
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
  skills?: Resolver<ReadonlyArray<ResolversTypes['CourseSkill']>, ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Course']>, ParentType, ContextType>;
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
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  tasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trainee?: Resolver<Maybe<ResolversTypes['Trainee']>, ParentType, ContextType>;
};

export type DeliveryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeliveryConnection'] = ResolversParentTypes['DeliveryConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Delivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DueConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DueConnection'] = ResolversParentTypes['DueConnection']> = {
  groups?: Resolver<ReadonlyArray<ResolversTypes['DueGroupTotal']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['DueKindTotal']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DueItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DueGroupTotalResolvers<ContextType = any, ParentType extends ResolversParentTypes['DueGroupTotal'] = ResolversParentTypes['DueGroupTotal']> = {
  group?: Resolver<ResolversTypes['DueGroup'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DueItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['DueItem'] = ResolversParentTypes['DueItem']> = {
  agreement?: Resolver<Maybe<ResolversTypes['ListedAgreement']>, ParentType, ContextType>;
  alert?: Resolver<Maybe<ResolversTypes['ListedAlert']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Employer']>, ParentType, ContextType>;
  followUp?: Resolver<Maybe<ResolversTypes['ListedFollowUp']>, ParentType, ContextType>;
  followUpId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['DueGroup'], ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['EmployerHold']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionReferral?: Resolver<Maybe<ResolversTypes['InstitutionReferral']>, ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DueKind'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  questionTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  skillQuestions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SkillQuestion']>>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['ListedStart']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['DueStep'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  trainee?: Resolver<Maybe<ResolversTypes['ListedTrainee']>, ParentType, ContextType>;
  vacancy?: Resolver<Maybe<ResolversTypes['Vacancy']>, ParentType, ContextType>;
  visitReason?: Resolver<Maybe<ResolversTypes['VisitReason']>, ParentType, ContextType>;
};

export type DueKindTotalResolvers<ContextType = any, ParentType extends ResolversParentTypes['DueKindTotal'] = ResolversParentTypes['DueKindTotal']> = {
  kind?: Resolver<ResolversTypes['DueKind'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EditConflictResolvers<ContextType = any, ParentType extends ResolversParentTypes['EditConflict'] = ResolversParentTypes['EditConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Employer'] = ResolversParentTypes['Employer']> = {
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['EmployerContact']>, ParentType, ContextType>;
  holds?: Resolver<ReadonlyArray<ResolversTypes['EmployerHold']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExcluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalNameKm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownEnterpriseOf?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registrationPhotos?: Resolver<ReadonlyArray<ResolversTypes['RegistrationPhoto']>, ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sites?: Resolver<ReadonlyArray<ResolversTypes['Site']>, ParentType, ContextType>;
  sizeBand?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EmployerState'], ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['EmployerTie']>, ParentType, ContextType>;
};

export type EmployerAddPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerAddPayload'] = ResolversParentTypes['EmployerAddPayload']> = {
  employer?: Resolver<ResolversTypes['Employer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerAddResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerAddResult'] = ResolversParentTypes['EmployerAddResult']> = {
  __resolveType: TypeResolveFn<'AlreadyOpen' | 'EmployerAddPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound', ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Employer']>, ParentType, ContextType>;
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
  agreements?: Resolver<ReadonlyArray<ResolversTypes['LiftAgreement']>, ParentType, ContextType>;
  alert?: Resolver<Maybe<ResolversTypes['SafetyAlert']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['Employer'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['PeopleAtHeldEmployer']>, ParentType, ContextType, Partial<EmployerHoldPeopleArgs>>;
};

export type EmployerHoldConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerHoldConnection'] = ResolversParentTypes['EmployerHoldConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EmployerHold']>, ParentType, ContextType>;
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

export type EmployerInvitePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerInvitePayload'] = ResolversParentTypes['EmployerInvitePayload']> = {
  employer?: Resolver<ResolversTypes['Employer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerInviteResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerInviteResult'] = ResolversParentTypes['EmployerInviteResult']> = {
  __resolveType: TypeResolveFn<'ConflictOfInterest' | 'EmployerInvitePayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type EmployerListConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerListConnection'] = ResolversParentTypes['EmployerListConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EmployerListRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmployerListFilterResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerListFilter'] = ResolversParentTypes['EmployerListFilter']> = {
  hold?: Resolver<Maybe<ResolversTypes['HoldFilter']>, ParentType, ContextType>;
  lapsesWithinDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openVacancies?: Resolver<Maybe<ResolversTypes['OpenVacancyFilter']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['EmployerState']>, ParentType, ContextType>;
  vetting?: Resolver<Maybe<ResolversTypes['VettingProgress']>, ParentType, ContextType>;
};

export type EmployerListRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerListRow'] = ResolversParentTypes['EmployerListRow']> = {
  atWork?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hasOpenAlert?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExcluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lapsesOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  legalName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalNameKm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onTheWay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openPositions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openVacancies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provinces?: Resolver<ReadonlyArray<ResolversTypes['Province']>, ParentType, ContextType>;
  responsible?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EmployerState'], ParentType, ContextType>;
  vetting?: Resolver<ResolversTypes['VettingProgress'], ParentType, ContextType>;
  visitedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
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

export type EmployerViewResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerView'] = ResolversParentTypes['EmployerView']> = {
  descending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['EmployerListFilter'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sort?: Resolver<ResolversTypes['EmployerSort'], ParentType, ContextType>;
};

export type EmployerViewSavePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerViewSavePayload'] = ResolversParentTypes['EmployerViewSavePayload']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerViewSaveResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerViewSaveResult'] = ResolversParentTypes['EmployerViewSaveResult']> = {
  __resolveType: TypeResolveFn<'EmployerViewSavePayload' | 'InvalidInput' | 'KeyUsedForOtherRequest', ParentType, ContextType>;
};

export type EmployersExportPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployersExportPayload'] = ResolversParentTypes['EmployersExportPayload']> = {
  exportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  exportedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['EmployerListRow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployersExportResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployersExportResult'] = ResolversParentTypes['EmployersExportResult']> = {
  __resolveType: TypeResolveFn<'EmployersExportPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'ReauthenticationNeeded', ParentType, ContextType>;
};

export type EnrolmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Enrolment'] = ResolversParentTypes['Enrolment']> = {
  attendance?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Enrolment']>, ParentType, ContextType>;
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
  rules?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExcludingRuleResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExcludingRule'] = ResolversParentTypes['ExcludingRule']> = {
  alone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FailedGateResolvers<ContextType = any, ParentType extends ResolversParentTypes['FailedGate'] = ResolversParentTypes['FailedGate']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FollowUpResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  assignedTo?: Resolver<Maybe<ResolversTypes['Colleague']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  mayTakeOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  placement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['FollowUpQuestion']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['FollowUpRecord']>, ParentType, ContextType>;
  startedBy?: Resolver<ReadonlyArray<ResolversTypes['ColleaguesDraft']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FollowUpState'], ParentType, ContextType>;
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  windowFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  windowTo?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type FollowUpAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowUpAnswer'] = ResolversParentTypes['FollowUpAnswer']> = {
  answer?: Resolver<ResolversTypes['IndicatorAnswer'], ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FollowUpCorrectPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowUpCorrectPayload'] = ResolversParentTypes['FollowUpCorrectPayload']> = {
  isEmployerHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSafetyLeadNotified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notified?: Resolver<ReadonlyArray<ResolversTypes['Colleague']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['FollowUpRecord'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpCorrectResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowUpCorrectResult'] = ResolversParentTypes['FollowUpCorrectResult']> = {
  __resolveType: TypeResolveFn<'ConflictOfInterest' | 'FollowUpCorrectPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type FollowUpDraftResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowUpDraft'] = ResolversParentTypes['FollowUpDraft']> = {
  answers?: Resolver<ReadonlyArray<ResolversTypes['FollowUpAnswer']>, ParentType, ContextType>;
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
  answers?: Resolver<ReadonlyArray<ResolversTypes['FollowUpAnswer']>, ParentType, ContextType>;
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
  isEmployerHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSafetyLeadNotified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notified?: Resolver<ReadonlyArray<ResolversTypes['Colleague']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['FollowUpRecord'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpRecordResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowUpRecordResult'] = ResolversParentTypes['FollowUpRecordResult']> = {
  __resolveType: TypeResolveFn<'ConflictOfInterest' | 'EditConflict' | 'FollowUpRecordPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TooSoon' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type FollowUpTakeOverPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowUpTakeOverPayload'] = ResolversParentTypes['FollowUpTakeOverPayload']> = {
  followUp?: Resolver<ResolversTypes['FollowUp'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpTakeOverResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowUpTakeOverResult'] = ResolversParentTypes['FollowUpTakeOverResult']> = {
  __resolveType: TypeResolveFn<'ConflictOfInterest' | 'FollowUpTakeOverPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TakenByColleague' | 'TooSoon' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type FoundSkillResolvers<ContextType = any, ParentType extends ResolversParentTypes['FoundSkill'] = ResolversParentTypes['FoundSkill']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isKnowledge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usedIn?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FoundTraineeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FoundTrainee'] = ResolversParentTypes['FoundTrainee']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  homeProvince?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  placementOfficer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TraineeState'], ParentType, ContextType>;
};

export type FullLimitsResolvers<ContextType = any, ParentType extends ResolversParentTypes['FullLimits'] = ResolversParentTypes['FullLimits']> = {
  excludedEmployers?: Resolver<ReadonlyArray<ResolversTypes['Employer']>, ParentType, ContextType>;
  excludedProvinces?: Resolver<ReadonlyArray<ResolversTypes['Province']>, ParentType, ContextType>;
  excludedSites?: Resolver<ReadonlyArray<ResolversTypes['Site']>, ParentType, ContextType>;
  excludedWork?: Resolver<ReadonlyArray<ResolversTypes['KindOfWork']>, ParentType, ContextType>;
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
  institutions?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['GrantTarget']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GrantConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['GrantConnection'] = ResolversParentTypes['GrantConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Grant']>, ParentType, ContextType>;
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
  attendeeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attendees?: Resolver<ReadonlyArray<ResolversTypes['ServiceRecord']>, ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GroupSession']>, ParentType, ContextType>;
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

export type HandoverResolvers<ContextType = any, ParentType extends ResolversParentTypes['Handover'] = ResolversParentTypes['Handover']> = {
  from?: Resolver<Maybe<ResolversTypes['Colleague']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  madeBy?: Resolver<Maybe<ResolversTypes['Colleague']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responsibility?: Resolver<ResolversTypes['Caseload'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Colleague'], ParentType, ContextType>;
};

export type HandoverNeededResolvers<ContextType = any, ParentType extends ResolversParentTypes['HandoverNeeded'] = ResolversParentTypes['HandoverNeeded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outstandingWork?: Resolver<ReadonlyArray<ResolversTypes['OutstandingWork']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldAgreeToLiftPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['HoldAgreeToLiftPayload'] = ResolversParentTypes['HoldAgreeToLiftPayload']> = {
  hold?: Resolver<ResolversTypes['EmployerHold'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldAgreeToLiftResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['HoldAgreeToLiftResult'] = ResolversParentTypes['HoldAgreeToLiftResult']> = {
  __resolveType: TypeResolveFn<'ConflictOfInterest' | 'HoldAgreeToLiftPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'NotReady' | 'ReauthenticationNeeded' | 'SecondPersonNeeded' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type HoldContactResolvers<ContextType = any, ParentType extends ResolversParentTypes['HoldContact'] = ResolversParentTypes['HoldContact']> = {
  assignee?: Resolver<Maybe<ResolversTypes['Colleague']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  doneBy?: Resolver<Maybe<ResolversTypes['Colleague']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TaskState'], ParentType, ContextType>;
};

export type ImportCandidateResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportCandidate'] = ResolversParentTypes['ImportCandidate']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isSure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportCandidatesResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportCandidates'] = ResolversParentTypes['ImportCandidates']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['ImportCandidate']>, ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportColumnsResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportColumns'] = ResolversParentTypes['ImportColumns']> = {
  kind?: Resolver<ResolversTypes['ImportKind'], ParentType, ContextType>;
  optional?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportCommitPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportCommitPayload'] = ResolversParentTypes['ImportCommitPayload']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['ImportCount']>, ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportCount'] = ResolversParentTypes['ImportCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportEntryKind'], ParentType, ContextType>;
};

export type ImportDryRunPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportDryRunPayload'] = ResolversParentTypes['ImportDryRunPayload']> = {
  cleanRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['ImportCount']>, ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['ImportEntry']>, ParentType, ContextType>;
  fileWithErrors?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ignoredColumns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ignoredHeadings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  knownHeadings?: Resolver<ReadonlyArray<ResolversTypes['ImportKnownHeading']>, ParentType, ContextType>;
  knownTexts?: Resolver<ReadonlyArray<ResolversTypes['ImportKnownText']>, ParentType, ContextType>;
  missingColumns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  problemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['ImportProblem']>, ParentType, ContextType>;
  proposedHeadings?: Resolver<ReadonlyArray<ResolversTypes['ImportProposedHeading']>, ParentType, ContextType>;
  readColumns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  refusedRows?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  safeFile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortenedColumn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unknownTexts?: Resolver<ReadonlyArray<ResolversTypes['ImportText']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportEntry'] = ResolversParentTypes['ImportEntry']> = {
  kind?: Resolver<ResolversTypes['ImportEntryKind'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportKnownHeadingResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportKnownHeading'] = ResolversParentTypes['ImportKnownHeading']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRemembered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  typed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportKnownTextResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportKnownText'] = ResolversParentTypes['ImportKnownText']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRemembered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportProblemResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportProblem'] = ResolversParentTypes['ImportProblem']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['ImportProblemCode'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportProposedHeadingResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportProposedHeading'] = ResolversParentTypes['ImportProposedHeading']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportRefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportRefused'] = ResolversParentTypes['ImportRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportTextResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportText'] = ResolversParentTypes['ImportText']> = {
  askedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndicatorCellResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicatorCell'] = ResolversParentTypes['IndicatorCell']> = {
  definition?: Resolver<ResolversTypes['IndicatorDefinition'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  disaggregation?: Resolver<Maybe<ResolversTypes['Disaggregation']>, ParentType, ContextType>;
  exclusions?: Resolver<ReadonlyArray<ResolversTypes['IndicatorExclusion']>, ParentType, ContextType>;
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
  cells?: Resolver<ReadonlyArray<ResolversTypes['IndicatorCell']>, ParentType, ContextType>;
  counting?: Resolver<Maybe<ResolversTypes['Calculation']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isCalculated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['IndicatorPublication']>, ParentType, ContextType>;
  sums?: Resolver<ReadonlyArray<ResolversTypes['IndicatorSum']>, ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IndicatorRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorRowsResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicatorRowsResult'] = ResolversParentTypes['IndicatorRowsResult']> = {
  __resolveType: TypeResolveFn<'Calculation' | 'IndicatorRowConnection' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type IndicatorSumResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicatorSum'] = ResolversParentTypes['IndicatorSum']> = {
  parts?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InstitutionReferralResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionReferral'] = ResolversParentTypes['InstitutionReferral']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InstitutionReferral']>, ParentType, ContextType>;
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
  slots?: Resolver<ReadonlyArray<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InterviewState'], ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
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

export type LapseResolvers<ContextType = any, ParentType extends ResolversParentTypes['Lapse'] = ResolversParentTypes['Lapse']> = {
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['LapseKind'], ParentType, ContextType>;
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

export type LeaveResolvers<ContextType = any, ParentType extends ResolversParentTypes['Leave'] = ResolversParentTypes['Leave']> = {
  colleague?: Resolver<ResolversTypes['Colleague'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayEnd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  standIn?: Resolver<Maybe<ResolversTypes['Colleague']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type LeaveEndPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['LeaveEndPayload'] = ResolversParentTypes['LeaveEndPayload']> = {
  leave?: Resolver<ResolversTypes['Leave'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveEndResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['LeaveEndResult'] = ResolversParentTypes['LeaveEndResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'LeaveEndPayload' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type LeaveRecordPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['LeaveRecordPayload'] = ResolversParentTypes['LeaveRecordPayload']> = {
  leave?: Resolver<ResolversTypes['Leave'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['LeaveWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveRecordResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['LeaveRecordResult'] = ResolversParentTypes['LeaveRecordResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'LeaveRecordPayload' | 'NotFound', ParentType, ContextType>;
};

export type LeftOutReferralResolvers<ContextType = any, ParentType extends ResolversParentTypes['LeftOutReferral'] = ResolversParentTypes['LeftOutReferral']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeftOutTraineeResolvers<ContextType = any, ParentType extends ResolversParentTypes['LeftOutTrainee'] = ResolversParentTypes['LeftOutTrainee']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LexiconWordResolvers<ContextType = any, ParentType extends ResolversParentTypes['LexiconWord'] = ResolversParentTypes['LexiconWord']> = {
  approvedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  employers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isShared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  word?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LexiconWordConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['LexiconWordConnection'] = ResolversParentTypes['LexiconWordConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LexiconWord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
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

export type ListedAgreementResolvers<ContextType = any, ParentType extends ResolversParentTypes['ListedAgreement'] = ResolversParentTypes['ListedAgreement']> = {
  trade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListedAlertResolvers<ContextType = any, ParentType extends ResolversParentTypes['ListedAlert'] = ResolversParentTypes['ListedAlert']> = {
  severity?: Resolver<ResolversTypes['AlertSeverity'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AlertState'], ParentType, ContextType>;
};

export type ListedFollowUpResolvers<ContextType = any, ParentType extends ResolversParentTypes['ListedFollowUp'] = ResolversParentTypes['ListedFollowUp']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['FollowUpForm'], ParentType, ContextType>;
  hasDraft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FollowUpState'], ParentType, ContextType>;
};

export type ListedStartResolvers<ContextType = any, ParentType extends ResolversParentTypes['ListedStart'] = ResolversParentTypes['ListedStart']> = {
  confirmedByEmployerAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedByTraineeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isNoStartReported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ListedTraineeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ListedTrainee'] = ResolversParentTypes['ListedTrainee']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactMethods?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContactMethod']>>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  placementOfficer?: Resolver<Maybe<ResolversTypes['Colleague']>, ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MatchResolvers<ContextType = any, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match']> = {
  asOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contributions?: Resolver<ReadonlyArray<ResolversTypes['Contribution']>, ParentType, ContextType>;
  coveredSkills?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coversPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failedGates?: Resolver<ReadonlyArray<ResolversTypes['FailedGate']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  matchClass?: Resolver<ResolversTypes['MatchClass'], ParentType, ContextType>;
  modelId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearMisses?: Resolver<ReadonlyArray<ResolversTypes['NearMiss']>, ParentType, ContextType>;
  nearlyCoveredSkills?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nearlyCoversPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  payBelowMinimum?: Resolver<Maybe<ResolversTypes['MonthlyPay']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rankTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requiredSkills?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scoreGains?: Resolver<ReadonlyArray<ResolversTypes['ScoreGain']>, ParentType, ContextType>;
  takenOrPendingSeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  usesPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vacancy?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType>;
};

export type MatchObstaclesResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchObstacles'] = ResolversParentTypes['MatchObstacles']> = {
  examined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isPartial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['ExcludingRule']>, ParentType, ContextType>;
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
  attendanceCorrect?: Resolver<ResolversTypes['AttendanceCorrectResult'], ParentType, ContextType, RequireFields<MutationAttendanceCorrectArgs, 'id' | 'idempotencyKey' | 'input'>>;
  auditExport?: Resolver<ResolversTypes['AuditExportResult'], ParentType, ContextType, RequireFields<MutationAuditExportArgs, 'idempotencyKey' | 'input'>>;
  calculationCancel?: Resolver<ResolversTypes['CalculationCancelResult'], ParentType, ContextType, RequireFields<MutationCalculationCancelArgs, 'id' | 'idempotencyKey'>>;
  capacityReviewRecord?: Resolver<ResolversTypes['CapacityReviewRecordResult'], ParentType, ContextType, RequireFields<MutationCapacityReviewRecordArgs, 'idempotencyKey' | 'input'>>;
  capacitySupportRecord?: Resolver<ResolversTypes['CapacitySupportRecordResult'], ParentType, ContextType, RequireFields<MutationCapacitySupportRecordArgs, 'idempotencyKey' | 'input'>>;
  caseloadHandOver?: Resolver<ResolversTypes['CaseloadHandOverResult'], ParentType, ContextType, RequireFields<MutationCaseloadHandOverArgs, 'idempotencyKey' | 'input'>>;
  colleagueSessionsEnd?: Resolver<ResolversTypes['ColleagueSessionsEndResult'], ParentType, ContextType, RequireFields<MutationColleagueSessionsEndArgs, 'id' | 'idempotencyKey'>>;
  courseChange?: Resolver<ResolversTypes['CourseChangeResult'], ParentType, ContextType, RequireFields<MutationCourseChangeArgs, 'id' | 'idempotencyKey' | 'input'>>;
  courseCreate?: Resolver<ResolversTypes['CourseCreateResult'], ParentType, ContextType, RequireFields<MutationCourseCreateArgs, 'idempotencyKey' | 'input'>>;
  courseEnrol?: Resolver<ResolversTypes['CourseEnrolResult'], ParentType, ContextType, RequireFields<MutationCourseEnrolArgs, 'id' | 'idempotencyKey' | 'input'>>;
  employerAdd?: Resolver<ResolversTypes['EmployerAddResult'], ParentType, ContextType, RequireFields<MutationEmployerAddArgs, 'idempotencyKey' | 'input'>>;
  employerClose?: Resolver<ResolversTypes['EmployerCloseResult'], ParentType, ContextType, RequireFields<MutationEmployerCloseArgs, 'id' | 'idempotencyKey' | 'input'>>;
  employerDeclareTie?: Resolver<ResolversTypes['EmployerDeclareTieResult'], ParentType, ContextType, RequireFields<MutationEmployerDeclareTieArgs, 'id' | 'idempotencyKey' | 'input'>>;
  employerExclude?: Resolver<ResolversTypes['EmployerExcludeResult'], ParentType, ContextType, RequireFields<MutationEmployerExcludeArgs, 'id' | 'idempotencyKey'>>;
  employerHold?: Resolver<ResolversTypes['EmployerHoldResult'], ParentType, ContextType, RequireFields<MutationEmployerHoldArgs, 'id' | 'idempotencyKey' | 'input'>>;
  employerImportCommit?: Resolver<ResolversTypes['EmployerImportCommitResult'], ParentType, ContextType, RequireFields<MutationEmployerImportCommitArgs, 'idempotencyKey' | 'input'>>;
  employerImportDryRun?: Resolver<ResolversTypes['EmployerImportDryRunResult'], ParentType, ContextType, RequireFields<MutationEmployerImportDryRunArgs, 'input'>>;
  employerInclude?: Resolver<ResolversTypes['EmployerIncludeResult'], ParentType, ContextType, RequireFields<MutationEmployerIncludeArgs, 'id' | 'idempotencyKey'>>;
  employerInvite?: Resolver<ResolversTypes['EmployerInviteResult'], ParentType, ContextType, RequireFields<MutationEmployerInviteArgs, 'id' | 'idempotencyKey' | 'input'>>;
  employerReinstate?: Resolver<ResolversTypes['EmployerReinstateResult'], ParentType, ContextType, RequireFields<MutationEmployerReinstateArgs, 'id' | 'idempotencyKey' | 'input'>>;
  employerRemoveTie?: Resolver<ResolversTypes['EmployerRemoveTieResult'], ParentType, ContextType, RequireFields<MutationEmployerRemoveTieArgs, 'id' | 'idempotencyKey' | 'input'>>;
  employerSuspend?: Resolver<ResolversTypes['EmployerSuspendResult'], ParentType, ContextType, RequireFields<MutationEmployerSuspendArgs, 'id' | 'idempotencyKey' | 'input'>>;
  employerViewSave?: Resolver<ResolversTypes['EmployerViewSaveResult'], ParentType, ContextType, RequireFields<MutationEmployerViewSaveArgs, 'idempotencyKey' | 'input'>>;
  employersExport?: Resolver<ResolversTypes['EmployersExportResult'], ParentType, ContextType, RequireFields<MutationEmployersExportArgs, 'idempotencyKey' | 'input'>>;
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
  followUpTakeOver?: Resolver<ResolversTypes['FollowUpTakeOverResult'], ParentType, ContextType, RequireFields<MutationFollowUpTakeOverArgs, 'id' | 'idempotencyKey'>>;
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
  leaveEnd?: Resolver<ResolversTypes['LeaveEndResult'], ParentType, ContextType, RequireFields<MutationLeaveEndArgs, 'id' | 'idempotencyKey'>>;
  leaveRecord?: Resolver<ResolversTypes['LeaveRecordResult'], ParentType, ContextType, RequireFields<MutationLeaveRecordArgs, 'idempotencyKey' | 'input'>>;
  messageResend?: Resolver<ResolversTypes['MessageResendResult'], ParentType, ContextType, RequireFields<MutationMessageResendArgs, 'id' | 'idempotencyKey'>>;
  offerExplain?: Resolver<ResolversTypes['OfferExplainResult'], ParentType, ContextType, RequireFields<MutationOfferExplainArgs, 'id' | 'idempotencyKey' | 'input'>>;
  passwordChange?: Resolver<ResolversTypes['PasswordChangeResult'], ParentType, ContextType, RequireFields<MutationPasswordChangeArgs, 'idempotencyKey' | 'input'>>;
  placementCancel?: Resolver<ResolversTypes['PlacementCancelResult'], ParentType, ContextType, RequireFields<MutationPlacementCancelArgs, 'id' | 'idempotencyKey'>>;
  placementCorrectEnd?: Resolver<ResolversTypes['PlacementCorrectEndResult'], ParentType, ContextType, RequireFields<MutationPlacementCorrectEndArgs, 'id' | 'idempotencyKey' | 'input'>>;
  placementEnd?: Resolver<ResolversTypes['PlacementEndResult'], ParentType, ContextType, RequireFields<MutationPlacementEndArgs, 'id' | 'idempotencyKey' | 'input'>>;
  placementMarkReachable?: Resolver<ResolversTypes['PlacementMarkReachableResult'], ParentType, ContextType, RequireFields<MutationPlacementMarkReachableArgs, 'id' | 'idempotencyKey'>>;
  placementMarkUnreachable?: Resolver<ResolversTypes['PlacementMarkUnreachableResult'], ParentType, ContextType, RequireFields<MutationPlacementMarkUnreachableArgs, 'id' | 'idempotencyKey'>>;
  placementRecordTerms?: Resolver<ResolversTypes['PlacementRecordTermsResult'], ParentType, ContextType, RequireFields<MutationPlacementRecordTermsArgs, 'id' | 'idempotencyKey' | 'input'>>;
  placementRescheduleStart?: Resolver<ResolversTypes['PlacementRescheduleStartResult'], ParentType, ContextType, RequireFields<MutationPlacementRescheduleStartArgs, 'id' | 'idempotencyKey' | 'input'>>;
  placementViewSave?: Resolver<ResolversTypes['PlacementViewSaveResult'], ParentType, ContextType, RequireFields<MutationPlacementViewSaveArgs, 'idempotencyKey' | 'input'>>;
  placementsExport?: Resolver<ResolversTypes['PlacementsExportResult'], ParentType, ContextType, RequireFields<MutationPlacementsExportArgs, 'idempotencyKey' | 'input'>>;
  programmeClose?: Resolver<ResolversTypes['ProgrammeCloseResult'], ParentType, ContextType, RequireFields<MutationProgrammeCloseArgs, 'id' | 'idempotencyKey'>>;
  programmeSave?: Resolver<ResolversTypes['ProgrammeSaveResult'], ParentType, ContextType, RequireFields<MutationProgrammeSaveArgs, 'idempotencyKey' | 'input'>>;
  reauthenticate?: Resolver<ResolversTypes['ReauthenticateResult'], ParentType, ContextType, RequireFields<MutationReauthenticateArgs, 'input'>>;
  referralAsk?: Resolver<ResolversTypes['ReferralAskResult'], ParentType, ContextType, RequireFields<MutationReferralAskArgs, 'id' | 'idempotencyKey'>>;
  referralPropose?: Resolver<ResolversTypes['ReferralProposeResult'], ParentType, ContextType, RequireFields<MutationReferralProposeArgs, 'idempotencyKey' | 'input'>>;
  referralRemind?: Resolver<ResolversTypes['ReferralRemindResult'], ParentType, ContextType, RequireFields<MutationReferralRemindArgs, 'id' | 'idempotencyKey'>>;
  referralSend?: Resolver<ResolversTypes['ReferralSendResult'], ParentType, ContextType, RequireFields<MutationReferralSendArgs, 'id' | 'idempotencyKey'>>;
  referralViewSave?: Resolver<ResolversTypes['ReferralViewSaveResult'], ParentType, ContextType, RequireFields<MutationReferralViewSaveArgs, 'idempotencyKey' | 'input'>>;
  referralWithdraw?: Resolver<ResolversTypes['ReferralWithdrawResult'], ParentType, ContextType, RequireFields<MutationReferralWithdrawArgs, 'id' | 'idempotencyKey'>>;
  referralsAsk?: Resolver<ResolversTypes['ReferralsAskResult'], ParentType, ContextType, RequireFields<MutationReferralsAskArgs, 'idempotencyKey' | 'input'>>;
  referralsExport?: Resolver<ResolversTypes['ReferralsExportResult'], ParentType, ContextType, RequireFields<MutationReferralsExportArgs, 'idempotencyKey' | 'input'>>;
  referralsRemind?: Resolver<ResolversTypes['ReferralsRemindResult'], ParentType, ContextType, RequireFields<MutationReferralsRemindArgs, 'idempotencyKey' | 'input'>>;
  referralsSend?: Resolver<ResolversTypes['ReferralsSendResult'], ParentType, ContextType, RequireFields<MutationReferralsSendArgs, 'idempotencyKey' | 'input'>>;
  savedViewDelete?: Resolver<ResolversTypes['SavedViewDeleteResult'], ParentType, ContextType, RequireFields<MutationSavedViewDeleteArgs, 'id' | 'idempotencyKey'>>;
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
  skillAnswerAdd?: Resolver<ResolversTypes['SkillAnswerAddResult'], ParentType, ContextType, RequireFields<MutationSkillAnswerAddArgs, 'id' | 'idempotencyKey'>>;
  skillAnswerSeen?: Resolver<ResolversTypes['SkillAnswerSeenResult'], ParentType, ContextType, RequireFields<MutationSkillAnswerSeenArgs, 'id' | 'idempotencyKey'>>;
  skillAsk?: Resolver<ResolversTypes['SkillAskResult'], ParentType, ContextType, RequireFields<MutationSkillAskArgs, 'idempotencyKey' | 'input'>>;
  skillLabelAdd?: Resolver<ResolversTypes['SkillLabelAddResult'], ParentType, ContextType, RequireFields<MutationSkillLabelAddArgs, 'idempotencyKey' | 'input' | 'skillCode'>>;
  skillLabelRemove?: Resolver<ResolversTypes['SkillLabelRemoveResult'], ParentType, ContextType, RequireFields<MutationSkillLabelRemoveArgs, 'idempotencyKey' | 'input' | 'skillCode'>>;
  skillQuestionAnswer?: Resolver<ResolversTypes['SkillQuestionAnswerResult'], ParentType, ContextType, RequireFields<MutationSkillQuestionAnswerArgs, 'id' | 'idempotencyKey' | 'skillCode'>>;
  skillQuestionAnswerLocal?: Resolver<ResolversTypes['SkillQuestionAnswerLocalResult'], ParentType, ContextType, RequireFields<MutationSkillQuestionAnswerLocalArgs, 'id' | 'idempotencyKey' | 'input'>>;
  skillQuestionDismiss?: Resolver<ResolversTypes['SkillQuestionDismissResult'], ParentType, ContextType, RequireFields<MutationSkillQuestionDismissArgs, 'id' | 'idempotencyKey'>>;
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
  taskReopen?: Resolver<ResolversTypes['TaskReopenResult'], ParentType, ContextType, RequireFields<MutationTaskReopenArgs, 'id' | 'idempotencyKey' | 'input'>>;
  taskTakeOver?: Resolver<ResolversTypes['TaskTakeOverResult'], ParentType, ContextType, RequireFields<MutationTaskTakeOverArgs, 'id' | 'idempotencyKey'>>;
  traineeAnonymise?: Resolver<ResolversTypes['TraineeAnonymiseResult'], ParentType, ContextType, RequireFields<MutationTraineeAnonymiseArgs, 'id' | 'idempotencyKey' | 'input'>>;
  traineeAssignCaseWorker?: Resolver<ResolversTypes['TraineeAssignCaseWorkerResult'], ParentType, ContextType, RequireFields<MutationTraineeAssignCaseWorkerArgs, 'id' | 'idempotencyKey' | 'input'>>;
  traineeBlockContact?: Resolver<ResolversTypes['TraineeBlockContactResult'], ParentType, ContextType, RequireFields<MutationTraineeBlockContactArgs, 'contactMethodId' | 'id' | 'idempotencyKey'>>;
  traineeChange?: Resolver<ResolversTypes['TraineeChangeResult'], ParentType, ContextType, RequireFields<MutationTraineeChangeArgs, 'id' | 'idempotencyKey' | 'input'>>;
  traineeCorrectExit?: Resolver<ResolversTypes['TraineeCorrectExitResult'], ParentType, ContextType, RequireFields<MutationTraineeCorrectExitArgs, 'id' | 'idempotencyKey' | 'input'>>;
  traineeCreateAccess?: Resolver<ResolversTypes['TraineeCreateAccessResult'], ParentType, ContextType, RequireFields<MutationTraineeCreateAccessArgs, 'id' | 'idempotencyKey'>>;
  traineeExit?: Resolver<ResolversTypes['TraineeExitResult'], ParentType, ContextType, RequireFields<MutationTraineeExitArgs, 'id' | 'idempotencyKey' | 'input'>>;
  traineeImportCommit?: Resolver<ResolversTypes['TraineeImportCommitResult'], ParentType, ContextType, RequireFields<MutationTraineeImportCommitArgs, 'idempotencyKey' | 'input'>>;
  traineeImportDryRun?: Resolver<ResolversTypes['TraineeImportDryRunResult'], ParentType, ContextType, RequireFields<MutationTraineeImportDryRunArgs, 'input'>>;
  traineeImportUndo?: Resolver<ResolversTypes['TraineeImportUndoResult'], ParentType, ContextType, RequireFields<MutationTraineeImportUndoArgs, 'id' | 'idempotencyKey'>>;
  traineeLogContact?: Resolver<ResolversTypes['TraineeLogContactResult'], ParentType, ContextType, RequireFields<MutationTraineeLogContactArgs, 'id' | 'idempotencyKey' | 'input'>>;
  traineeMakeJobReady?: Resolver<ResolversTypes['TraineeMakeJobReadyResult'], ParentType, ContextType, RequireFields<MutationTraineeMakeJobReadyArgs, 'id' | 'idempotencyKey'>>;
  traineePrepare?: Resolver<ResolversTypes['TraineePrepareResult'], ParentType, ContextType, RequireFields<MutationTraineePrepareArgs, 'id' | 'idempotencyKey'>>;
  traineeRecordConsent?: Resolver<ResolversTypes['TraineeRecordConsentResult'], ParentType, ContextType, RequireFields<MutationTraineeRecordConsentArgs, 'id' | 'idempotencyKey' | 'input'>>;
  traineeRecordConsentRefusal?: Resolver<ResolversTypes['TraineeRecordConsentRefusalResult'], ParentType, ContextType, RequireFields<MutationTraineeRecordConsentRefusalArgs, 'id' | 'idempotencyKey' | 'input'>>;
  traineeRegister?: Resolver<ResolversTypes['TraineeRegisterResult'], ParentType, ContextType, RequireFields<MutationTraineeRegisterArgs, 'idempotencyKey' | 'input'>>;
  traineeResetAccess?: Resolver<ResolversTypes['TraineeResetAccessResult'], ParentType, ContextType, RequireFields<MutationTraineeResetAccessArgs, 'id' | 'idempotencyKey'>>;
  traineeSaveProtectedRecord?: Resolver<ResolversTypes['TraineeSaveProtectedRecordResult'], ParentType, ContextType, RequireFields<MutationTraineeSaveProtectedRecordArgs, 'id' | 'idempotencyKey' | 'input'>>;
  traineeSetContact?: Resolver<ResolversTypes['TraineeSetContactResult'], ParentType, ContextType, RequireFields<MutationTraineeSetContactArgs, 'id' | 'idempotencyKey' | 'input'>>;
  traineeSetGrant?: Resolver<ResolversTypes['TraineeSetGrantResult'], ParentType, ContextType, RequireFields<MutationTraineeSetGrantArgs, 'id' | 'idempotencyKey'>>;
  traineeSetIdentity?: Resolver<ResolversTypes['TraineeSetIdentityResult'], ParentType, ContextType, RequireFields<MutationTraineeSetIdentityArgs, 'id' | 'idempotencyKey' | 'input'>>;
  traineeSetLimits?: Resolver<ResolversTypes['TraineeSetLimitsResult'], ParentType, ContextType, RequireFields<MutationTraineeSetLimitsArgs, 'id' | 'idempotencyKey' | 'input'>>;
  traineeSetProtection?: Resolver<ResolversTypes['TraineeSetProtectionResult'], ParentType, ContextType, RequireFields<MutationTraineeSetProtectionArgs, 'id' | 'idempotencyKey' | 'input'>>;
  traineeUnblockContact?: Resolver<ResolversTypes['TraineeUnblockContactResult'], ParentType, ContextType, RequireFields<MutationTraineeUnblockContactArgs, 'contactMethodId' | 'id' | 'idempotencyKey'>>;
  traineeVerifyContact?: Resolver<ResolversTypes['TraineeVerifyContactResult'], ParentType, ContextType, RequireFields<MutationTraineeVerifyContactArgs, 'contactMethodId' | 'id' | 'idempotencyKey'>>;
  traineeViewSave?: Resolver<ResolversTypes['TraineeViewSaveResult'], ParentType, ContextType, RequireFields<MutationTraineeViewSaveArgs, 'idempotencyKey' | 'input'>>;
  traineesAssign?: Resolver<ResolversTypes['TraineesAssignResult'], ParentType, ContextType, RequireFields<MutationTraineesAssignArgs, 'idempotencyKey' | 'input'>>;
  traineesEnrol?: Resolver<ResolversTypes['TraineesEnrolResult'], ParentType, ContextType, RequireFields<MutationTraineesEnrolArgs, 'courseId' | 'idempotencyKey' | 'input'>>;
  traineesExport?: Resolver<ResolversTypes['TraineesExportResult'], ParentType, ContextType, RequireFields<MutationTraineesExportArgs, 'idempotencyKey' | 'input'>>;
  traineesHandOver?: Resolver<ResolversTypes['TraineesHandOverResult'], ParentType, ContextType, RequireFields<MutationTraineesHandOverArgs, 'idempotencyKey' | 'input'>>;
  undo?: Resolver<ResolversTypes['UndoResult'], ParentType, ContextType, RequireFields<MutationUndoArgs, 'idempotencyKey' | 'keys'>>;
  vacanciesExport?: Resolver<ResolversTypes['VacanciesExportResult'], ParentType, ContextType, RequireFields<MutationVacanciesExportArgs, 'idempotencyKey' | 'input'>>;
  vacancyApprove?: Resolver<ResolversTypes['VacancyApproveResult'], ParentType, ContextType, RequireFields<MutationVacancyApproveArgs, 'id' | 'idempotencyKey'>>;
  vacancyOpen?: Resolver<ResolversTypes['VacancyOpenResult'], ParentType, ContextType, RequireFields<MutationVacancyOpenArgs, 'id' | 'idempotencyKey'>>;
  vacancyReturn?: Resolver<ResolversTypes['VacancyReturnResult'], ParentType, ContextType, RequireFields<MutationVacancyReturnArgs, 'id' | 'idempotencyKey' | 'input'>>;
  vacancyViewSave?: Resolver<ResolversTypes['VacancyViewSaveResult'], ParentType, ContextType, RequireFields<MutationVacancyViewSaveArgs, 'idempotencyKey' | 'input'>>;
  vettingDecide?: Resolver<ResolversTypes['VettingDecideResult'], ParentType, ContextType, RequireFields<MutationVettingDecideArgs, 'id' | 'idempotencyKey' | 'input'>>;
  vettingDraftPrepare?: Resolver<ResolversTypes['VettingDraftPrepareResult'], ParentType, ContextType, RequireFields<MutationVettingDraftPrepareArgs, 'id' | 'idempotencyKey'>>;
  vettingDraftSync?: Resolver<ResolversTypes['VettingDraftSyncResult'], ParentType, ContextType, RequireFields<MutationVettingDraftSyncArgs, 'id' | 'idempotencyKey' | 'input'>>;
  vettingPhotoAdd?: Resolver<ResolversTypes['VettingPhotoAddResult'], ParentType, ContextType, RequireFields<MutationVettingPhotoAddArgs, 'id' | 'idempotencyKey' | 'input'>>;
  vettingPhotoRemove?: Resolver<ResolversTypes['VettingPhotoRemoveResult'], ParentType, ContextType, RequireFields<MutationVettingPhotoRemoveArgs, 'id' | 'idempotencyKey'>>;
  vettingPlan?: Resolver<ResolversTypes['VettingPlanResult'], ParentType, ContextType, RequireFields<MutationVettingPlanArgs, 'idempotencyKey' | 'input'>>;
  vettingRecordVisit?: Resolver<ResolversTypes['VettingRecordVisitResult'], ParentType, ContextType, RequireFields<MutationVettingRecordVisitArgs, 'id' | 'idempotencyKey' | 'input'>>;
  vettingRevoke?: Resolver<ResolversTypes['VettingRevokeResult'], ParentType, ContextType, RequireFields<MutationVettingRevokeArgs, 'id' | 'idempotencyKey'>>;
  vettingSubmit?: Resolver<ResolversTypes['VettingSubmitResult'], ParentType, ContextType, RequireFields<MutationVettingSubmitArgs, 'id' | 'idempotencyKey'>>;
  wordApprove?: Resolver<ResolversTypes['WordApproveResult'], ParentType, ContextType, RequireFields<MutationWordApproveArgs, 'idempotencyKey' | 'input'>>;
  wordReject?: Resolver<ResolversTypes['WordRejectResult'], ParentType, ContextType, RequireFields<MutationWordRejectArgs, 'idempotencyKey' | 'input'>>;
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
  vacancies?: Resolver<ReadonlyArray<ResolversTypes['NewlyMatchingVacancy']>, ParentType, ContextType>;
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
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OccupationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iscoCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfferResolvers<ContextType = any, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  answerBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  coolingOffUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['TermDifference']>, ParentType, ContextType>;
  explainedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOnHold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OfferState'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['WithdrawnBy']>, ParentType, ContextType>;
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

export type PastWorkResolvers<ContextType = any, ParentType extends ResolversParentTypes['PastWork'] = ResolversParentTypes['PastWork']> = {
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  occupation?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
  presumed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PeopleAtHeldEmployerResolvers<ContextType = any, ParentType extends ResolversParentTypes['PeopleAtHeldEmployer'] = ResolversParentTypes['PeopleAtHeldEmployer']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PersonAtHeldEmployer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  toContact?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonAtHeldEmployerResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonAtHeldEmployer'] = ResolversParentTypes['PersonAtHeldEmployer']> = {
  contact?: Resolver<Maybe<ResolversTypes['HoldContact']>, ParentType, ContextType>;
  lastContactAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  siteToContact?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  siteTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['StageAtEmployer'], ParentType, ContextType>;
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
};

export type PickedWordResolvers<ContextType = any, ParentType extends ResolversParentTypes['PickedWord'] = ResolversParentTypes['PickedWord']> = {
  employers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isFound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isShared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  word?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlacementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Placement'] = ResolversParentTypes['Placement']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  canCorrectEnd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confirmedByEmployerAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedByTraineeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  drift?: Resolver<ReadonlyArray<ResolversTypes['TermsDrift']>, ParentType, ContextType>;
  employerCheckIns?: Resolver<ReadonlyArray<ResolversTypes['EmployerCheckIn']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['PlacementEndReason']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  followUps?: Resolver<ReadonlyArray<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isNoStartReported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOnHold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VacancyKind'], ParentType, ContextType>;
  learningReviews?: Resolver<ReadonlyArray<ResolversTypes['LearningReview']>, ParentType, ContextType>;
  nextReviewDueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  otherContacts?: Resolver<ReadonlyArray<ResolversTypes['FollowUpRecord']>, ParentType, ContextType>;
  ownEnterprise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['PlacementStage']>, ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Placement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PlacementCorrectEndPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementCorrectEndPayload'] = ResolversParentTypes['PlacementCorrectEndPayload']> = {
  placement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlacementCorrectEndResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementCorrectEndResult'] = ResolversParentTypes['PlacementCorrectEndResult']> = {
  __resolveType: TypeResolveFn<'CannotUndo' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'PlacementCorrectEndPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type PlacementEndPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementEndPayload'] = ResolversParentTypes['PlacementEndPayload']> = {
  placement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlacementEndResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementEndResult'] = ResolversParentTypes['PlacementEndResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'PlacementEndPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type PlacementListConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementListConnection'] = ResolversParentTypes['PlacementListConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlacementListRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlacementListFilterResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementListFilter'] = ResolversParentTypes['PlacementListFilter']> = {
  contactOverDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  employerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  followUpOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  officerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PlacementState']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['VerifiedFilter']>, ParentType, ContextType>;
  whose?: Resolver<ResolversTypes['Whose'], ParentType, ContextType>;
  work?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlacementListRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementListRow'] = ResolversParentTypes['PlacementListRow']> = {
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmedByEmployerAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedByTraineeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  followUpsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  followUpsDue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  followUpsOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasOpenAlert?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOnHold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastContactOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  nextFollowUpOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  placementOfficer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlacementState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  traineeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type PlacementViewResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementView'] = ResolversParentTypes['PlacementView']> = {
  descending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['PlacementListFilter'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sort?: Resolver<ResolversTypes['PlacementSort'], ParentType, ContextType>;
};

export type PlacementViewSavePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementViewSavePayload'] = ResolversParentTypes['PlacementViewSavePayload']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlacementViewSaveResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementViewSaveResult'] = ResolversParentTypes['PlacementViewSaveResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'PlacementViewSavePayload', ParentType, ContextType>;
};

export type PlacementsExportPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementsExportPayload'] = ResolversParentTypes['PlacementsExportPayload']> = {
  exportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  exportedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['PlacementListRow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlacementsExportResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementsExportResult'] = ResolversParentTypes['PlacementsExportResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'PlacementsExportPayload' | 'ReauthenticationNeeded', ParentType, ContextType>;
};

export type PlacementsInStageResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementsInStage'] = ResolversParentTypes['PlacementsInStage']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Placement']>, ParentType, ContextType>;
};

export type PossibleDuplicateResolvers<ContextType = any, ParentType extends ResolversParentTypes['PossibleDuplicate'] = ResolversParentTypes['PossibleDuplicate']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSameName?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSamePhone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  placementOfficer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PossiblySameEmployerResolvers<ContextType = any, ParentType extends ResolversParentTypes['PossiblySameEmployer'] = ResolversParentTypes['PossiblySameEmployer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSameNumber?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalNameKm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EmployerState'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = any, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  checkedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeKind']>, ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
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
  accountRequests?: Resolver<ReadonlyArray<ResolversTypes['AccountRequest']>, ParentType, ContextType>;
  alert?: Resolver<Maybe<ResolversTypes['SafetyAlert']>, ParentType, ContextType, RequireFields<QueryAlertArgs, 'id'>>;
  alerts?: Resolver<ResolversTypes['SafetyAlertConnection'], ParentType, ContextType, Partial<QueryAlertsArgs>>;
  audit?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<QueryAuditArgs, 'first' | 'oldestFirst'>>;
  capacity?: Resolver<Maybe<ResolversTypes['Capacity']>, ParentType, ContextType, RequireFields<QueryCapacityArgs, 'partnerId'>>;
  capacityGuide?: Resolver<ResolversTypes['CapacityGuide'], ParentType, ContextType>;
  colleagues?: Resolver<ReadonlyArray<ResolversTypes['Colleague']>, ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType, RequireFields<QueryCourseArgs, 'id'>>;
  courses?: Resolver<ResolversTypes['CourseConnection'], ParentType, ContextType, RequireFields<QueryCoursesArgs, 'first'>>;
  deliveries?: Resolver<ResolversTypes['DeliveryConnection'], ParentType, ContextType, RequireFields<QueryDeliveriesArgs, 'ascending' | 'first' | 'sort'>>;
  due?: Resolver<ResolversTypes['DueConnection'], ParentType, ContextType, RequireFields<QueryDueArgs, 'first'>>;
  employer?: Resolver<Maybe<ResolversTypes['Employer']>, ParentType, ContextType, RequireFields<QueryEmployerArgs, 'id'>>;
  employerList?: Resolver<ResolversTypes['EmployerListConnection'], ParentType, ContextType, RequireFields<QueryEmployerListArgs, 'descending' | 'first' | 'sort'>>;
  employerViews?: Resolver<ReadonlyArray<ResolversTypes['EmployerView']>, ParentType, ContextType>;
  employers?: Resolver<ResolversTypes['EmployerConnection'], ParentType, ContextType, RequireFields<QueryEmployersArgs, 'first'>>;
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType, RequireFields<QueryEnrolmentArgs, 'id'>>;
  enrolments?: Resolver<ResolversTypes['EnrolmentConnection'], ParentType, ContextType, RequireFields<QueryEnrolmentsArgs, 'first'>>;
  findTrainees?: Resolver<ReadonlyArray<ResolversTypes['FoundTrainee']>, ParentType, ContextType, RequireFields<QueryFindTraineesArgs, 'first' | 'text'>>;
  followUp?: Resolver<Maybe<ResolversTypes['FollowUp']>, ParentType, ContextType, RequireFields<QueryFollowUpArgs, 'id'>>;
  followUpQuestions?: Resolver<ReadonlyArray<ResolversTypes['FollowUpQuestion']>, ParentType, ContextType, RequireFields<QueryFollowUpQuestionsArgs, 'form'>>;
  followUps?: Resolver<ResolversTypes['FollowUpConnection'], ParentType, ContextType, RequireFields<QueryFollowUpsArgs, 'exceptOnHold' | 'first' | 'mine'>>;
  fullLimits?: Resolver<Maybe<ResolversTypes['FullLimits']>, ParentType, ContextType, RequireFields<QueryFullLimitsArgs, 'traineeId'>>;
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType, RequireFields<QueryGrantArgs, 'id'>>;
  grants?: Resolver<ResolversTypes['GrantConnection'], ParentType, ContextType, RequireFields<QueryGrantsArgs, 'first' | 'ownOnly'>>;
  groupSession?: Resolver<Maybe<ResolversTypes['GroupSession']>, ParentType, ContextType, RequireFields<QueryGroupSessionArgs, 'id'>>;
  groupSessions?: Resolver<ResolversTypes['GroupSessionConnection'], ParentType, ContextType, RequireFields<QueryGroupSessionsArgs, 'first'>>;
  holds?: Resolver<ResolversTypes['EmployerHoldConnection'], ParentType, ContextType, Partial<QueryHoldsArgs>>;
  importCandidates?: Resolver<ReadonlyArray<ResolversTypes['ImportCandidates']>, ParentType, ContextType, RequireFields<QueryImportCandidatesArgs, 'texts'>>;
  importColumns?: Resolver<ReadonlyArray<ResolversTypes['ImportColumns']>, ParentType, ContextType>;
  indicatorDefinitions?: Resolver<ReadonlyArray<ResolversTypes['IndicatorDefinition']>, ParentType, ContextType>;
  indicatorPeriods?: Resolver<ReadonlyArray<ResolversTypes['IndicatorPeriod']>, ParentType, ContextType, RequireFields<QueryIndicatorPeriodsArgs, 'grantId'>>;
  indicatorPublicationCount?: Resolver<Maybe<ResolversTypes['Calculation']>, ParentType, ContextType, RequireFields<QueryIndicatorPublicationCountArgs, 'grantId'>>;
  indicatorPublications?: Resolver<ReadonlyArray<ResolversTypes['IndicatorPublication']>, ParentType, ContextType, RequireFields<QueryIndicatorPublicationsArgs, 'grantId'>>;
  indicatorRows?: Resolver<ResolversTypes['IndicatorRowsResult'], ParentType, ContextType, RequireFields<QueryIndicatorRowsArgs, 'asOf' | 'cell' | 'first' | 'from' | 'grantId' | 'to'>>;
  indicators?: Resolver<ResolversTypes['IndicatorReportResult'], ParentType, ContextType, RequireFields<QueryIndicatorsArgs, 'from' | 'grantId' | 'to'>>;
  institutionReferral?: Resolver<Maybe<ResolversTypes['InstitutionReferral']>, ParentType, ContextType, RequireFields<QueryInstitutionReferralArgs, 'id'>>;
  institutionReferrals?: Resolver<ResolversTypes['InstitutionReferralConnection'], ParentType, ContextType, RequireFields<QueryInstitutionReferralsArgs, 'first' | 'side'>>;
  institutions?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<QueryInstitutionsArgs, 'first'>>;
  lexiconWords?: Resolver<ResolversTypes['LexiconWordConnection'], ParentType, ContextType, RequireFields<QueryLexiconWordsArgs, 'first'>>;
  localSkills?: Resolver<ResolversTypes['SkillEntryConnection'], ParentType, ContextType, RequireFields<QueryLocalSkillsArgs, 'first'>>;
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType, RequireFields<QueryMatchArgs, 'traineeId' | 'vacancyId'>>;
  me?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  mySessions?: Resolver<ReadonlyArray<ResolversTypes['MySession']>, ParentType, ContextType>;
  newMatchNotifications?: Resolver<ReadonlyArray<ResolversTypes['NewMatchNotification']>, ParentType, ContextType, RequireFields<QueryNewMatchNotificationsArgs, 'first'>>;
  notices?: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, RequireFields<QueryNoticesArgs, 'first'>>;
  occupations?: Resolver<ReadonlyArray<ResolversTypes['Occupation']>, ParentType, ContextType, RequireFields<QueryOccupationsArgs, 'first' | 'text'>>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType, RequireFields<QueryOfferArgs, 'id'>>;
  offeredWork?: Resolver<ReadonlyArray<ResolversTypes['KindOfWork']>, ParentType, ContextType>;
  pickedWords?: Resolver<ReadonlyArray<ResolversTypes['PickedWord']>, ParentType, ContextType, RequireFields<QueryPickedWordsArgs, 'first'>>;
  placement?: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType, RequireFields<QueryPlacementArgs, 'id'>>;
  placementList?: Resolver<ResolversTypes['PlacementListConnection'], ParentType, ContextType, RequireFields<QueryPlacementListArgs, 'descending' | 'first' | 'sort'>>;
  placementStageTimes?: Resolver<ReadonlyArray<ResolversTypes['PlacementStageTimes']>, ParentType, ContextType, Partial<QueryPlacementStageTimesArgs>>;
  placementViews?: Resolver<ReadonlyArray<ResolversTypes['PlacementView']>, ParentType, ContextType>;
  placements?: Resolver<ResolversTypes['PlacementConnection'], ParentType, ContextType, RequireFields<QueryPlacementsArgs, 'exceptOnHold' | 'first' | 'mine'>>;
  possibleDuplicates?: Resolver<ReadonlyArray<ResolversTypes['PossibleDuplicate']>, ParentType, ContextType, RequireFields<QueryPossibleDuplicatesArgs, 'input'>>;
  possiblySameEmployers?: Resolver<ReadonlyArray<ResolversTypes['PossiblySameEmployer']>, ParentType, ContextType, RequireFields<QueryPossiblySameEmployersArgs, 'input'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'id'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<QueryProgrammesArgs, 'first'>>;
  protectedRecord?: Resolver<Maybe<ResolversTypes['ProtectedRecord']>, ParentType, ContextType, RequireFields<QueryProtectedRecordArgs, 'reason' | 'traineeId'>>;
  provinces?: Resolver<ReadonlyArray<ResolversTypes['Province']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<QueryReferralArgs, 'id'>>;
  referralList?: Resolver<ResolversTypes['ReferralListConnection'], ParentType, ContextType, RequireFields<QueryReferralListArgs, 'descending' | 'first' | 'sort'>>;
  referralListIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType, Partial<QueryReferralListIdsArgs>>;
  referralViews?: Resolver<ReadonlyArray<ResolversTypes['ReferralView']>, ParentType, ContextType>;
  referrals?: Resolver<ResolversTypes['ReferralConnection'], ParentType, ContextType, RequireFields<QueryReferralsArgs, 'exceptOnHold' | 'first' | 'mine'>>;
  referredEmployers?: Resolver<ReadonlyArray<ResolversTypes['ReferredEmployer']>, ParentType, ContextType>;
  referredWork?: Resolver<ReadonlyArray<ResolversTypes['KindOfWork']>, ParentType, ContextType>;
  registrationPhoto?: Resolver<Maybe<ResolversTypes['RegistrationPhotoFile']>, ParentType, ContextType, RequireFields<QueryRegistrationPhotoArgs, 'id'>>;
  selfEmployment?: Resolver<Maybe<ResolversTypes['SelfEmployment']>, ParentType, ContextType, RequireFields<QuerySelfEmploymentArgs, 'id'>>;
  selfEmployments?: Resolver<ResolversTypes['SelfEmploymentConnection'], ParentType, ContextType, RequireFields<QuerySelfEmploymentsArgs, 'first'>>;
  service?: Resolver<Maybe<ResolversTypes['ServiceRecord']>, ParentType, ContextType, RequireFields<QueryServiceArgs, 'id'>>;
  services?: Resolver<ResolversTypes['ServiceRecordConnection'], ParentType, ContextType, RequireFields<QueryServicesArgs, 'first'>>;
  sharedWords?: Resolver<ReadonlyArray<ResolversTypes['SharedWord']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType, RequireFields<QuerySiteArgs, 'id'>>;
  sitesToVisit?: Resolver<ResolversTypes['SiteToVisitConnection'], ParentType, ContextType, RequireFields<QuerySitesToVisitArgs, 'first'>>;
  skillAnswers?: Resolver<ReadonlyArray<ResolversTypes['SkillAnswer']>, ParentType, ContextType, RequireFields<QuerySkillAnswersArgs, 'first' | 'mine'>>;
  skillEntry?: Resolver<Maybe<ResolversTypes['SkillEntry']>, ParentType, ContextType, RequireFields<QuerySkillEntryArgs, 'code'>>;
  skillQuestions?: Resolver<ReadonlyArray<ResolversTypes['SkillQuestion']>, ParentType, ContextType, RequireFields<QuerySkillQuestionsArgs, 'first'>>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['FoundSkill']>, ParentType, ContextType, RequireFields<QuerySkillsArgs, 'first' | 'text'>>;
  skillsByCode?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType, RequireFields<QuerySkillsByCodeArgs, 'codes'>>;
  skillsInDemand?: Resolver<ResolversTypes['SkillsInDemandResult'], ParentType, ContextType, RequireFields<QuerySkillsInDemandArgs, 'first'>>;
  skillsToTranslate?: Resolver<ReadonlyArray<ResolversTypes['SkillToTranslate']>, ParentType, ContextType, RequireFields<QuerySkillsToTranslateArgs, 'first'>>;
  staffAccounts?: Resolver<ReadonlyArray<ResolversTypes['ColleagueAccount']>, ParentType, ContextType, RequireFields<QueryStaffAccountsArgs, 'which'>>;
  stay?: Resolver<Maybe<ResolversTypes['ShelterStay']>, ParentType, ContextType, RequireFields<QueryStayArgs, 'id'>>;
  stays?: Resolver<ResolversTypes['ShelterStayConnection'], ParentType, ContextType, RequireFields<QueryStaysArgs, 'first' | 'open'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<QueryTasksArgs, 'first' | 'mine' | 'state'>>;
  taxonomyRelease?: Resolver<ResolversTypes['TaxonomyRelease'], ParentType, ContextType>;
  team?: Resolver<ReadonlyArray<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  teamMember?: Resolver<Maybe<ResolversTypes['TeamMember']>, ParentType, ContextType, RequireFields<QueryTeamMemberArgs, 'id'>>;
  trainee?: Resolver<Maybe<ResolversTypes['Trainee']>, ParentType, ContextType, RequireFields<QueryTraineeArgs, 'id'>>;
  traineeByCode?: Resolver<Maybe<ResolversTypes['Trainee']>, ParentType, ContextType, RequireFields<QueryTraineeByCodeArgs, 'code'>>;
  traineeImport?: Resolver<Maybe<ResolversTypes['TraineeImport']>, ParentType, ContextType, RequireFields<QueryTraineeImportArgs, 'id'>>;
  traineeImports?: Resolver<ReadonlyArray<ResolversTypes['TraineeImport']>, ParentType, ContextType>;
  traineeList?: Resolver<ResolversTypes['TraineeListConnection'], ParentType, ContextType, RequireFields<QueryTraineeListArgs, 'descending' | 'first' | 'sort'>>;
  traineeProfileProblems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType, RequireFields<QueryTraineeProfileProblemsArgs, 'input'>>;
  traineeViews?: Resolver<ReadonlyArray<ResolversTypes['TraineeView']>, ParentType, ContextType>;
  trainees?: Resolver<ResolversTypes['TraineeConnection'], ParentType, ContextType, RequireFields<QueryTraineesArgs, 'first' | 'mine'>>;
  traineesOfGrant?: Resolver<ResolversTypes['TraineeConnection'], ParentType, ContextType, RequireFields<QueryTraineesOfGrantArgs, 'first' | 'grantId'>>;
  usualSkills?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType, RequireFields<QueryUsualSkillsArgs, 'first' | 'iscoCode'>>;
  vacancies?: Resolver<ResolversTypes['VacancyConnection'], ParentType, ContextType, RequireFields<QueryVacanciesArgs, 'first'>>;
  vacancy?: Resolver<Maybe<ResolversTypes['Vacancy']>, ParentType, ContextType, RequireFields<QueryVacancyArgs, 'id'>>;
  vacancyList?: Resolver<ResolversTypes['VacancyListConnection'], ParentType, ContextType, RequireFields<QueryVacancyListArgs, 'descending' | 'first' | 'sort'>>;
  vacancyViews?: Resolver<ReadonlyArray<ResolversTypes['VacancyView']>, ParentType, ContextType>;
  vetting?: Resolver<Maybe<ResolversTypes['Vetting']>, ParentType, ContextType, RequireFields<QueryVettingArgs, 'id'>>;
  vettingChecklist?: Resolver<ReadonlyArray<ResolversTypes['ChecklistItem']>, ParentType, ContextType>;
  vettingPhoto?: Resolver<Maybe<ResolversTypes['VettingPhotoFile']>, ParentType, ContextType, RequireFields<QueryVettingPhotoArgs, 'id'>>;
  vettings?: Resolver<ResolversTypes['VettingConnection'], ParentType, ContextType, RequireFields<QueryVettingsArgs, 'first'>>;
  wantedWork?: Resolver<ReadonlyArray<ResolversTypes['KindOfWork']>, ParentType, ContextType>;
  workHistory?: Resolver<ResolversTypes['WorkHistory'], ParentType, ContextType, RequireFields<QueryWorkHistoryArgs, 'text'>>;
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
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interviews?: Resolver<ReadonlyArray<ResolversTypes['Interview']>, ParentType, ContextType>;
  isOnHold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  modelId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  remindedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReferralState'], ParentType, ContextType>;
  taxonomyRelease?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  travelMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vacancy?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['WithdrawnBy']>, ParentType, ContextType>;
};

export type ReferralAskPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralAskPayload'] = ResolversParentTypes['ReferralAskPayload']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralAskResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralAskResult'] = ResolversParentTypes['ReferralAskResult']> = {
  __resolveType: TypeResolveFn<'ConflictOfInterest' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NoConsent' | 'NoSeatLeft' | 'NotCleared' | 'NotFound' | 'NotReady' | 'ReferralAskPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type ReferralConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralConnection'] = ResolversParentTypes['ReferralConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Referral']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReferralListConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralListConnection'] = ResolversParentTypes['ReferralListConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReferralListRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferralListFilterResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralListFilter'] = ResolversParentTypes['ReferralListFilter']> = {
  awaited?: Resolver<Maybe<ResolversTypes['Awaited']>, ParentType, ContextType>;
  employerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  officerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['ReferralState']>, ParentType, ContextType>;
  stepOverDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  whose?: Resolver<ResolversTypes['Whose'], ParentType, ContextType>;
  work?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReferralListRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralListRow'] = ResolversParentTypes['ReferralListRow']> = {
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  awaited?: Resolver<Maybe<ResolversTypes['Awaited']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  daysInStep?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hasOpenAlert?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interviewOutcome?: Resolver<Maybe<ResolversTypes['InterviewOutcome']>, ParentType, ContextType>;
  interviewState?: Resolver<Maybe<ResolversTypes['InterviewState']>, ParentType, ContextType>;
  isOnHold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  offerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  offerState?: Resolver<Maybe<ResolversTypes['OfferState']>, ParentType, ContextType>;
  placementOfficer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReferralState'], ParentType, ContextType>;
  stepSince?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  traineeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vacancyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReferralProposePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralProposePayload'] = ResolversParentTypes['ReferralProposePayload']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralProposeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralProposeResult'] = ResolversParentTypes['ReferralProposeResult']> = {
  __resolveType: TypeResolveFn<'AlreadyOpen' | 'ConflictOfInterest' | 'ExcludedByGates' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotCleared' | 'NotFound' | 'ReferralProposePayload', ParentType, ContextType>;
};

export type ReferralRemindPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralRemindPayload'] = ResolversParentTypes['ReferralRemindPayload']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralRemindResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralRemindResult'] = ResolversParentTypes['ReferralRemindResult']> = {
  __resolveType: TypeResolveFn<'ConflictOfInterest' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NoConsent' | 'NoSeatLeft' | 'NotCleared' | 'NotFound' | 'NotReady' | 'ReferralRemindPayload' | 'TooSoon' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type ReferralSendPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralSendPayload'] = ResolversParentTypes['ReferralSendPayload']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralSendResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralSendResult'] = ResolversParentTypes['ReferralSendResult']> = {
  __resolveType: TypeResolveFn<'ConflictOfInterest' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NoConsent' | 'NoSeatLeft' | 'NotCleared' | 'NotFound' | 'NotReady' | 'ReferralSendPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type ReferralViewResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralView'] = ResolversParentTypes['ReferralView']> = {
  descending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['ReferralListFilter'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sort?: Resolver<ResolversTypes['ReferralSort'], ParentType, ContextType>;
};

export type ReferralViewSavePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralViewSavePayload'] = ResolversParentTypes['ReferralViewSavePayload']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralViewSaveResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralViewSaveResult'] = ResolversParentTypes['ReferralViewSaveResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'ReferralViewSavePayload', ParentType, ContextType>;
};

export type ReferralWithdrawPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralWithdrawPayload'] = ResolversParentTypes['ReferralWithdrawPayload']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralWithdrawResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralWithdrawResult'] = ResolversParentTypes['ReferralWithdrawResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'ReferralWithdrawPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type ReferralsAskResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralsAskResult'] = ResolversParentTypes['ReferralsAskResult']> = {
  __resolveType: TypeResolveFn<'EditConflict' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'ReferralsBulkPayload', ParentType, ContextType>;
};

export type ReferralsBulkPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralsBulkPayload'] = ResolversParentTypes['ReferralsBulkPayload']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['LeftOutReferral']>, ParentType, ContextType>;
  undoKeys?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralsExportPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralsExportPayload'] = ResolversParentTypes['ReferralsExportPayload']> = {
  exportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  exportedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ReferralListRow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralsExportResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralsExportResult'] = ResolversParentTypes['ReferralsExportResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'ReauthenticationNeeded' | 'ReferralsExportPayload', ParentType, ContextType>;
};

export type ReferralsRemindResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralsRemindResult'] = ResolversParentTypes['ReferralsRemindResult']> = {
  __resolveType: TypeResolveFn<'EditConflict' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'ReferralsBulkPayload', ParentType, ContextType>;
};

export type ReferralsSendResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralsSendResult'] = ResolversParentTypes['ReferralsSendResult']> = {
  __resolveType: TypeResolveFn<'EditConflict' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'ReferralsBulkPayload', ParentType, ContextType>;
};

export type ReferredEmployerResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferredEmployer'] = ResolversParentTypes['ReferredEmployer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = any, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'AlreadyOpen' | 'CannotUndo' | 'ConflictOfInterest' | 'EditConflict' | 'ExcludedByGates' | 'HandoverNeeded' | 'ImportRefused' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NoConsent' | 'NoSeatLeft' | 'NotCalculatedYet' | 'NotCleared' | 'NotFound' | 'NotReady' | 'RateLimited' | 'ReauthenticationNeeded' | 'SecondPersonNeeded' | 'SignInRefused' | 'TakenByColleague' | 'TooManyCalculations' | 'TooSoon' | 'TransitionNotAllowed', ParentType, ContextType>;
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
  safeDays?: Resolver<ReadonlyArray<ResolversTypes['Weekday']>, ParentType, ContextType>;
  safeFrom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  safeTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReleasedIdentityResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReleasedIdentity'] = ResolversParentTypes['ReleasedIdentity']> = {
  contactMethods?: Resolver<ReadonlyArray<ResolversTypes['ReleasedContactMethod']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ReviewRemarkResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReviewRemark'] = ResolversParentTypes['ReviewRemark']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewWaitResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReviewWait'] = ResolversParentTypes['ReviewWait']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type SafetyAlertResolvers<ContextType = any, ParentType extends ResolversParentTypes['SafetyAlert'] = ResolversParentTypes['SafetyAlert']> = {
  actions?: Resolver<ReadonlyArray<ResolversTypes['AlertAction']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Employer']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstActionAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['EmployerHold']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SafetyAlert']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SavedViewDeletePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SavedViewDeletePayload'] = ResolversParentTypes['SavedViewDeletePayload']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavedViewDeleteResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SavedViewDeleteResult'] = ResolversParentTypes['SavedViewDeleteResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'SavedViewDeletePayload', ParentType, ContextType>;
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
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SelfEmployment']>, ParentType, ContextType>;
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
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceRecord']>, ParentType, ContextType>;
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

export type SharedWordResolvers<ContextType = any, ParentType extends ResolversParentTypes['SharedWord'] = ResolversParentTypes['SharedWord']> = {
  employers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  means?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skillCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  word?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShelterStayResolvers<ContextType = any, ParentType extends ResolversParentTypes['ShelterStay'] = ResolversParentTypes['ShelterStay']> = {
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType>;
  grantId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StayState'], ParentType, ContextType>;
  toOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
};

export type ShelterStayConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ShelterStayConnection'] = ResolversParentTypes['ShelterStayConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ShelterStay']>, ParentType, ContextType>;
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
  mustVisitAsRoutine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  vettings?: Resolver<ReadonlyArray<ResolversTypes['Vetting']>, ParentType, ContextType>;
};

export type SiteToVisitResolvers<ContextType = any, ParentType extends ResolversParentTypes['SiteToVisit'] = ResolversParentTypes['SiteToVisit']> = {
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['VisitReason'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
};

export type SiteToVisitConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SiteToVisitConnection'] = ResolversParentTypes['SiteToVisitConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SiteToVisit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SkillResolvers<ContextType = any, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isKnowledge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SkillAddLocalPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillAddLocalPayload'] = ResolversParentTypes['SkillAddLocalPayload']> = {
  skillEntry?: Resolver<ResolversTypes['SkillEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillAddLocalResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillAddLocalResult'] = ResolversParentTypes['SkillAddLocalResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'SkillAddLocalPayload', ParentType, ContextType>;
};

export type SkillAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillAnswer'] = ResolversParentTypes['SkillAnswer']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['SkillQuestion'], ParentType, ContextType>;
  trainee?: Resolver<Maybe<ResolversTypes['Trainee']>, ParentType, ContextType>;
};

export type SkillAnswerAddPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillAnswerAddPayload'] = ResolversParentTypes['SkillAnswerAddPayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillAnswerAddResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillAnswerAddResult'] = ResolversParentTypes['SkillAnswerAddResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'SkillAnswerAddPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type SkillAnswerSeenPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillAnswerSeenPayload'] = ResolversParentTypes['SkillAnswerSeenPayload']> = {
  skillQuestion?: Resolver<ResolversTypes['SkillQuestion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillAnswerSeenResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillAnswerSeenResult'] = ResolversParentTypes['SkillAnswerSeenResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'SkillAnswerSeenPayload', ParentType, ContextType>;
};

export type SkillAskPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillAskPayload'] = ResolversParentTypes['SkillAskPayload']> = {
  isKept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRepeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['WordProblem']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['SkillQuestion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillAskResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillAskResult'] = ResolversParentTypes['SkillAskResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'SkillAskPayload', ParentType, ContextType>;
};

export type SkillAssertionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillAssertion'] = ResolversParentTypes['SkillAssertion']> = {
  assertedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SkillSource'], ParentType, ContextType>;
};

export type SkillEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillEntry'] = ResolversParentTypes['SkillEntry']> = {
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  localLabels?: Resolver<ReadonlyArray<ResolversTypes['SkillLabel']>, ParentType, ContextType>;
  mappedTo?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['LocalSkillRelation']>, ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SkillState'], ParentType, ContextType>;
  unreviewedKhmer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SkillEntryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillEntryConnection'] = ResolversParentTypes['SkillEntryConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SkillEntry']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'NotReady' | 'SkillLabelRemovePayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type SkillQuestionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillQuestion'] = ResolversParentTypes['SkillQuestion']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['SkillQuestionPlace'], ParentType, ContextType>;
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SkillQuestionState'], ParentType, ContextType>;
  word?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SkillQuestionAnswerLocalPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillQuestionAnswerLocalPayload'] = ResolversParentTypes['SkillQuestionAnswerLocalPayload']> = {
  skillEntry?: Resolver<ResolversTypes['SkillEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillQuestionAnswerLocalResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillQuestionAnswerLocalResult'] = ResolversParentTypes['SkillQuestionAnswerLocalResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'SkillQuestionAnswerLocalPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type SkillQuestionAnswerPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillQuestionAnswerPayload'] = ResolversParentTypes['SkillQuestionAnswerPayload']> = {
  skillQuestion?: Resolver<ResolversTypes['SkillQuestion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillQuestionAnswerResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillQuestionAnswerResult'] = ResolversParentTypes['SkillQuestionAnswerResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'SkillQuestionAnswerPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type SkillQuestionDismissPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillQuestionDismissPayload'] = ResolversParentTypes['SkillQuestionDismissPayload']> = {
  skillQuestion?: Resolver<ResolversTypes['SkillQuestion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillQuestionDismissResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillQuestionDismissResult'] = ResolversParentTypes['SkillQuestionDismissResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'SkillQuestionDismissPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
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

export type SkillToTranslateResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillToTranslate'] = ResolversParentTypes['SkillToTranslate']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  english?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  khmer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SkillUnlockResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillUnlock'] = ResolversParentTypes['SkillUnlock']> = {
  have?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['UnlockStep']>, ParentType, ContextType>;
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
  skills?: Resolver<ReadonlyArray<ResolversTypes['SkillInDemand']>, ParentType, ContextType>;
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
  recoveryCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['AccountRequest']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totpSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffAccountAddResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffAccountAddResult'] = ResolversParentTypes['StaffAccountAddResult']> = {
  __resolveType: TypeResolveFn<'AlreadyOpen' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'ReauthenticationNeeded' | 'SecondPersonNeeded' | 'StaffAccountAddPayload', ParentType, ContextType>;
};

export type StaffAccountChangeRolesPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffAccountChangeRolesPayload'] = ResolversParentTypes['StaffAccountChangeRolesPayload']> = {
  accounts?: Resolver<ReadonlyArray<ResolversTypes['ColleagueAccount']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['AccountRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffAccountChangeRolesResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffAccountChangeRolesResult'] = ResolversParentTypes['StaffAccountChangeRolesResult']> = {
  __resolveType: TypeResolveFn<'HandoverNeeded' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'NotReady' | 'ReauthenticationNeeded' | 'SecondPersonNeeded' | 'StaffAccountChangeRolesPayload', ParentType, ContextType>;
};

export type StaffAccountClosePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffAccountClosePayload'] = ResolversParentTypes['StaffAccountClosePayload']> = {
  accounts?: Resolver<ReadonlyArray<ResolversTypes['ColleagueAccount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffAccountCloseResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffAccountCloseResult'] = ResolversParentTypes['StaffAccountCloseResult']> = {
  __resolveType: TypeResolveFn<'ConflictOfInterest' | 'HandoverNeeded' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'NotReady' | 'ReauthenticationNeeded' | 'StaffAccountClosePayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type StaffAccountReplaceCredentialsPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffAccountReplaceCredentialsPayload'] = ResolversParentTypes['StaffAccountReplaceCredentialsPayload']> = {
  account?: Resolver<ResolversTypes['ColleagueAccount'], ParentType, ContextType>;
  recoveryCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
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
  may?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
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

export type TakenByColleagueResolvers<ContextType = any, ParentType extends ResolversParentTypes['TakenByColleague'] = ResolversParentTypes['TakenByColleague']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskResolvers<ContextType = any, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  assignee?: Resolver<Maybe<ResolversTypes['Colleague']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Employer']>, ParentType, ContextType>;
  followUp?: Resolver<Maybe<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
  mayTakeOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TaskState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trainee?: Resolver<Maybe<ResolversTypes['Trainee']>, ParentType, ContextType>;
  upToTaskId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TaskFinishPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskFinishPayload'] = ResolversParentTypes['TaskFinishPayload']> = {
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskFinishResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskFinishResult'] = ResolversParentTypes['TaskFinishResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TaskFinishPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type TaskReopenPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskReopenPayload'] = ResolversParentTypes['TaskReopenPayload']> = {
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskReopenResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskReopenResult'] = ResolversParentTypes['TaskReopenResult']> = {
  __resolveType: TypeResolveFn<'CannotUndo' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TaskReopenPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type TaskTakeOverPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskTakeOverPayload'] = ResolversParentTypes['TaskTakeOverPayload']> = {
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskTakeOverResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskTakeOverResult'] = ResolversParentTypes['TaskTakeOverResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TakenByColleague' | 'TaskTakeOverPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type TaxonomyReleaseResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaxonomyRelease'] = ResolversParentTypes['TaxonomyRelease']> = {
  derivedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  localSkills?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occupations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skills?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamMemberResolvers<ContextType = any, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handovers?: Resolver<ReadonlyArray<ResolversTypes['Handover']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leaves?: Resolver<ReadonlyArray<ResolversTypes['Leave']>, ParentType, ContextType>;
  mayHandOver?: Resolver<ReadonlyArray<ResolversTypes['Caseload']>, ParentType, ContextType>;
  mayRecordLeave?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outstandingWork?: Resolver<ReadonlyArray<ResolversTypes['OutstandingWork']>, ParentType, ContextType>;
  possibleStandIns?: Resolver<ReadonlyArray<ResolversTypes['Colleague']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  standsInFor?: Resolver<ReadonlyArray<ResolversTypes['Leave']>, ParentType, ContextType>;
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
  days?: Resolver<ReadonlyArray<ResolversTypes['Weekday']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hoursPerWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pay?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  probationDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type TermsDriftResolvers<ContextType = any, ParentType extends ResolversParentTypes['TermsDrift'] = ResolversParentTypes['TermsDrift']> = {
  differences?: Resolver<ReadonlyArray<ResolversTypes['TermDrift']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['TermsStage'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ContactOutcome']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['TimelineStep'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vacancyTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  way?: Resolver<Maybe<ResolversTypes['LoggedWay']>, ParentType, ContextType>;
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
  assignments?: Resolver<ReadonlyArray<ResolversTypes['TraineeAssignment']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  availableDays?: Resolver<ReadonlyArray<ResolversTypes['Weekday']>, ParentType, ContextType>;
  availableFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  availableFromTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  availableToTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bestVacancies?: Resolver<ReadonlyArray<ResolversTypes['Match']>, ParentType, ContextType, RequireFields<TraineeBestVacanciesArgs, 'first'>>;
  canCorrectExit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  caseWorker?: Resolver<Maybe<ResolversTypes['Colleague']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consents?: Resolver<ReadonlyArray<ResolversTypes['Consent']>, ParentType, ContextType>;
  contactMethods?: Resolver<ReadonlyArray<ResolversTypes['ContactMethod']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  education?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enrolments?: Resolver<ReadonlyArray<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  exitReason?: Resolver<Maybe<ResolversTypes['TraineeExitReason']>, ParentType, ContextType>;
  exitedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType>;
  hasAccess?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  homeProvince?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobPreferences?: Resolver<ReadonlyArray<ResolversTypes['JobPreference']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['LanguageLevel']>, ParentType, ContextType>;
  lastAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastContactAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  licences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['Limits'], ParentType, ContextType>;
  literacy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matchObstacles?: Resolver<ResolversTypes['MatchObstacles'], ParentType, ContextType>;
  minPay?: Resolver<Maybe<ResolversTypes['MonthlyPay']>, ParentType, ContextType>;
  missingForJobReady?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  placementOfficer?: Resolver<Maybe<ResolversTypes['Colleague']>, ParentType, ContextType>;
  placements?: Resolver<ReadonlyArray<ResolversTypes['Placement']>, ParentType, ContextType>;
  profileVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referrals?: Resolver<ReadonlyArray<ResolversTypes['Referral']>, ParentType, ContextType>;
  selfEmployments?: Resolver<ReadonlyArray<ResolversTypes['SelfEmployment']>, ParentType, ContextType>;
  services?: Resolver<ResolversTypes['ServiceRecordConnection'], ParentType, ContextType, RequireFields<TraineeServicesArgs, 'first'>>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['SkillAssertion']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TraineeState'], ParentType, ContextType>;
  stays?: Resolver<ReadonlyArray<ResolversTypes['ShelterStay']>, ParentType, ContextType>;
  suggestedCourses?: Resolver<ReadonlyArray<ResolversTypes['CourseSuggestion']>, ParentType, ContextType, RequireFields<TraineeSuggestedCoursesArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<TraineeTimelineArgs, 'first'>>;
  travel?: Resolver<ResolversTypes['Travel'], ParentType, ContextType>;
  unlocks?: Resolver<ReadonlyArray<ResolversTypes['SkillUnlock']>, ParentType, ContextType, RequireFields<TraineeUnlocksArgs, 'first'>>;
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

export type TraineeAssignmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeAssignment'] = ResolversParentTypes['TraineeAssignment']> = {
  assignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assignedBy?: Resolver<Maybe<ResolversTypes['Colleague']>, ParentType, ContextType>;
  colleague?: Resolver<ResolversTypes['Colleague'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['Colleague']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  responsibility?: Resolver<ResolversTypes['Caseload'], ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Trainee']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TraineeCorrectExitPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeCorrectExitPayload'] = ResolversParentTypes['TraineeCorrectExitPayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeCorrectExitResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeCorrectExitResult'] = ResolversParentTypes['TraineeCorrectExitResult']> = {
  __resolveType: TypeResolveFn<'CannotUndo' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TraineeCorrectExitPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
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
  changedTrainees?: Resolver<ReadonlyArray<ResolversTypes['ChangedTrainee']>, ParentType, ContextType>;
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

export type TraineeListConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeListConnection'] = ResolversParentTypes['TraineeListConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TraineeListRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TraineeListFilterResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeListFilter'] = ResolversParentTypes['TraineeListFilter']> = {
  contactOverDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lapses?: Resolver<Maybe<ResolversTypes['LapseFilter']>, ParentType, ContextType>;
  neverContacted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  officerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  openAlert?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['TraineeStep']>, ParentType, ContextType>;
  stepOverDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  whose?: Resolver<ResolversTypes['Whose'], ParentType, ContextType>;
  work?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TraineeListRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeListRow'] = ResolversParentTypes['TraineeListRow']> = {
  caseWorker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  daysInStep?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasOpenAlert?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  homeProvince?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastContactOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  nextLapse?: Resolver<Maybe<ResolversTypes['Lapse']>, ParentType, ContextType>;
  officerLeave?: Resolver<Maybe<ResolversTypes['ColleagueLeave']>, ParentType, ContextType>;
  placementOfficer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['TraineeStep'], ParentType, ContextType>;
  stepSince?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type TraineeLogContactPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeLogContactPayload'] = ResolversParentTypes['TraineeLogContactPayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeLogContactResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeLogContactResult'] = ResolversParentTypes['TraineeLogContactResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TraineeLogContactPayload', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'AlreadyOpen' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TraineeRecordConsentPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type TraineeRegisterPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeRegisterPayload'] = ResolversParentTypes['TraineeRegisterPayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeRegisterResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeRegisterResult'] = ResolversParentTypes['TraineeRegisterResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TraineeRegisterPayload', ParentType, ContextType>;
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

export type TraineeSaveProtectedRecordPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeSaveProtectedRecordPayload'] = ResolversParentTypes['TraineeSaveProtectedRecordPayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeSaveProtectedRecordResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeSaveProtectedRecordResult'] = ResolversParentTypes['TraineeSaveProtectedRecordResult']> = {
  __resolveType: TypeResolveFn<'EditConflict' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'ReauthenticationNeeded' | 'TraineeSaveProtectedRecordPayload', ParentType, ContextType>;
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

export type TraineeViewResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeView'] = ResolversParentTypes['TraineeView']> = {
  descending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['TraineeListFilter'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sort?: Resolver<ResolversTypes['TraineeSort'], ParentType, ContextType>;
};

export type TraineeViewSavePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeViewSavePayload'] = ResolversParentTypes['TraineeViewSavePayload']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeViewSaveResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeViewSaveResult'] = ResolversParentTypes['TraineeViewSaveResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'TraineeViewSavePayload', ParentType, ContextType>;
};

export type TraineesAssignPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineesAssignPayload'] = ResolversParentTypes['TraineesAssignPayload']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineesAssignResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineesAssignResult'] = ResolversParentTypes['TraineesAssignResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TraineesAssignPayload', ParentType, ContextType>;
};

export type TraineesEnrolResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineesEnrolResult'] = ResolversParentTypes['TraineesEnrolResult']> = {
  __resolveType: TypeResolveFn<'BulkPayload' | 'EditConflict' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound', ParentType, ContextType>;
};

export type TraineesExportPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineesExportPayload'] = ResolversParentTypes['TraineesExportPayload']> = {
  exportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  exportedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['TraineeListRow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineesExportResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineesExportResult'] = ResolversParentTypes['TraineesExportResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'ReauthenticationNeeded' | 'TraineesExportPayload', ParentType, ContextType>;
};

export type TraineesHandOverResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineesHandOverResult'] = ResolversParentTypes['TraineesHandOverResult']> = {
  __resolveType: TypeResolveFn<'BulkPayload' | 'EditConflict' | 'InvalidInput' | 'KeyUsedForOtherRequest', ParentType, ContextType>;
};

export type TransitionNotAllowedResolvers<ContextType = any, ParentType extends ResolversParentTypes['TransitionNotAllowed'] = ResolversParentTypes['TransitionNotAllowed']> = {
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndoPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['UndoPayload'] = ResolversParentTypes['UndoPayload']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndoResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['UndoResult'] = ResolversParentTypes['UndoResult']> = {
  __resolveType: TypeResolveFn<'CannotUndo' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'UndoPayload', ParentType, ContextType>;
};

export type UnlockStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['UnlockStep'] = ResolversParentTypes['UnlockStep']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vacancies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VacanciesExportPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacanciesExportPayload'] = ResolversParentTypes['VacanciesExportPayload']> = {
  exportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  exportedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['VacancyListRow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VacanciesExportResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacanciesExportResult'] = ResolversParentTypes['VacanciesExportResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'ReauthenticationNeeded' | 'VacanciesExportPayload', ParentType, ContextType>;
};

export type VacancyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Vacancy'] = ResolversParentTypes['Vacancy']> = {
  apprenticeship?: Resolver<Maybe<ResolversTypes['Apprenticeship']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  bestTrainees?: Resolver<ReadonlyArray<ResolversTypes['Match']>, ParentType, ContextType, RequireFields<VacancyBestTraineesArgs, 'first'>>;
  closesOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['WorkingCondition']>, ParentType, ContextType>;
  costItems?: Resolver<ReadonlyArray<ResolversTypes['CostItem']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['VacancyVersion'], ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['Employer'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iscoCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  iscoLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VacancyKind'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['LanguageLevel']>, ParentType, ContextType>;
  lastReturned?: Resolver<Maybe<ResolversTypes['VacancyVersion']>, ParentType, ContextType>;
  lawProblems?: Resolver<ReadonlyArray<ResolversTypes['LawProblem']>, ParentType, ContextType>;
  licences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  matchObstacles?: Resolver<ResolversTypes['MatchObstacles'], ParentType, ContextType>;
  minLiteracy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  referrals?: Resolver<ReadonlyArray<ResolversTypes['Referral']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['VacancyReview']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['SkillRequirement']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VacancyState'], ParentType, ContextType>;
  takenOrPendingSeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Vacancy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VacancyListConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyListConnection'] = ResolversParentTypes['VacancyListConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VacancyListRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VacancyListFilterResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyListFilter'] = ResolversParentTypes['VacancyListFilter']> = {
  closesWithinDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  employerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['HoldFilter']>, ParentType, ContextType>;
  lateReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['VacancyState']>, ParentType, ContextType>;
  work?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VacancyListRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyListRow'] = ResolversParentTypes['VacancyListRow']> = {
  closesOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  employerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employerNameKm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  onTheWay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pay?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['ReviewWait']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VacancyState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['KindOfWork'], ParentType, ContextType>;
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
  remarks?: Resolver<ReadonlyArray<ResolversTypes['ReviewRemark']>, ParentType, ContextType>;
  reviewedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type VacancyVersionResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyVersion'] = ResolversParentTypes['VacancyVersion']> = {
  absentFields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  apprenticeship?: Resolver<Maybe<ResolversTypes['Apprenticeship']>, ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['WorkingCondition']>, ParentType, ContextType>;
  costItems?: Resolver<ReadonlyArray<ResolversTypes['CostItem']>, ParentType, ContextType>;
  iscoCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  iscoLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VacancyKind'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['LanguageLevel']>, ParentType, ContextType>;
  licences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  minLiteracy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['SkillRequirement']>, ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trainingGiven?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VacancyViewResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyView'] = ResolversParentTypes['VacancyView']> = {
  descending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['VacancyListFilter'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sort?: Resolver<ResolversTypes['VacancySort'], ParentType, ContextType>;
};

export type VacancyViewSavePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyViewSavePayload'] = ResolversParentTypes['VacancyViewSavePayload']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VacancyViewSaveResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyViewSaveResult'] = ResolversParentTypes['VacancyViewSaveResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'VacancyViewSavePayload', ParentType, ContextType>;
};

export type VettingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Vetting'] = ResolversParentTypes['Vetting']> = {
  answers?: Resolver<ReadonlyArray<ResolversTypes['VettingAnswer']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  checklistVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['VettingDecision']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['VettingVote']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VettingKind'], ParentType, ContextType>;
  mayAddPhoto?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayRemovePhotos?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  photos?: Resolver<ReadonlyArray<ResolversTypes['VettingPhoto']>, ParentType, ContextType>;
  registrationPhotos?: Resolver<ReadonlyArray<ResolversTypes['RegistrationPhoto']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VettingState'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  visitOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  visitors?: Resolver<ReadonlyArray<ResolversTypes['Colleague']>, ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Vetting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VettingDecidePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingDecidePayload'] = ResolversParentTypes['VettingDecidePayload']> = {
  vetting?: Resolver<ResolversTypes['Vetting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VettingDecideResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingDecideResult'] = ResolversParentTypes['VettingDecideResult']> = {
  __resolveType: TypeResolveFn<'ConflictOfInterest' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'NotReady' | 'ReauthenticationNeeded' | 'SecondPersonNeeded' | 'TransitionNotAllowed' | 'VettingDecidePayload', ParentType, ContextType>;
};

export type VettingDraftResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingDraft'] = ResolversParentTypes['VettingDraft']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VettingDraftPreparePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingDraftPreparePayload'] = ResolversParentTypes['VettingDraftPreparePayload']> = {
  draft?: Resolver<ResolversTypes['VettingDraft'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VettingDraftPrepareResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingDraftPrepareResult'] = ResolversParentTypes['VettingDraftPrepareResult']> = {
  __resolveType: TypeResolveFn<'ConflictOfInterest' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed' | 'VettingDraftPreparePayload', ParentType, ContextType>;
};

export type VettingDraftSyncPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingDraftSyncPayload'] = ResolversParentTypes['VettingDraftSyncPayload']> = {
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  vetting?: Resolver<ResolversTypes['Vetting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VettingDraftSyncResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingDraftSyncResult'] = ResolversParentTypes['VettingDraftSyncResult']> = {
  __resolveType: TypeResolveFn<'ConflictOfInterest' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TooSoon' | 'TransitionNotAllowed' | 'VettingDraftSyncPayload', ParentType, ContextType>;
};

export type VettingPhotoResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingPhoto'] = ResolversParentTypes['VettingPhoto']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['VettingPhotoSubject'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VettingPhotoAddPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingPhotoAddPayload'] = ResolversParentTypes['VettingPhotoAddPayload']> = {
  photo?: Resolver<ResolversTypes['VettingPhoto'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VettingPhotoAddResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingPhotoAddResult'] = ResolversParentTypes['VettingPhotoAddResult']> = {
  __resolveType: TypeResolveFn<'ConflictOfInterest' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed' | 'VettingPhotoAddPayload', ParentType, ContextType>;
};

export type VettingPhotoFileResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingPhotoFile'] = ResolversParentTypes['VettingPhotoFile']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['PhotoFormat'], ParentType, ContextType>;
};

export type VettingPhotoRemovePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingPhotoRemovePayload'] = ResolversParentTypes['VettingPhotoRemovePayload']> = {
  vetting?: Resolver<ResolversTypes['Vetting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VettingPhotoRemoveResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingPhotoRemoveResult'] = ResolversParentTypes['VettingPhotoRemoveResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed' | 'VettingPhotoRemovePayload', ParentType, ContextType>;
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
  conditions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['VettingDecision'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type WordApprovePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['WordApprovePayload'] = ResolversParentTypes['WordApprovePayload']> = {
  lexiconWord?: Resolver<ResolversTypes['LexiconWord'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WordApproveResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['WordApproveResult'] = ResolversParentTypes['WordApproveResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'WordApprovePayload', ParentType, ContextType>;
};

export type WordRejectPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['WordRejectPayload'] = ResolversParentTypes['WordRejectPayload']> = {
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WordRejectResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['WordRejectResult'] = ResolversParentTypes['WordRejectResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'WordRejectPayload', ParentType, ContextType>;
};

export type WorkHistoryResolvers<ContextType = any, ParentType extends ResolversParentTypes['WorkHistory'] = ResolversParentTypes['WorkHistory']> = {
  hasRiskWords?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['PastWork']>, ParentType, ContextType>;
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
  AttendanceCorrectPayload?: AttendanceCorrectPayloadResolvers<ContextType>;
  AttendanceCorrectResult?: AttendanceCorrectResultResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditExportPayload?: AuditExportPayloadResolvers<ContextType>;
  AuditExportResult?: AuditExportResultResolvers<ContextType>;
  AuditLine?: AuditLineResolvers<ContextType>;
  BulkPayload?: BulkPayloadResolvers<ContextType>;
  Calculation?: CalculationResolvers<ContextType>;
  CalculationCancelPayload?: CalculationCancelPayloadResolvers<ContextType>;
  CalculationCancelResult?: CalculationCancelResultResolvers<ContextType>;
  CannotUndo?: CannotUndoResolvers<ContextType>;
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
  CaseloadHandOverPayload?: CaseloadHandOverPayloadResolvers<ContextType>;
  CaseloadHandOverResult?: CaseloadHandOverResultResolvers<ContextType>;
  ChangedTrainee?: ChangedTraineeResolvers<ContextType>;
  ChecklistItem?: ChecklistItemResolvers<ContextType>;
  CodedSummary?: CodedSummaryResolvers<ContextType>;
  Colleague?: ColleagueResolvers<ContextType>;
  ColleagueAccount?: ColleagueAccountResolvers<ContextType>;
  ColleagueLeave?: ColleagueLeaveResolvers<ContextType>;
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
  DueConnection?: DueConnectionResolvers<ContextType>;
  DueGroupTotal?: DueGroupTotalResolvers<ContextType>;
  DueItem?: DueItemResolvers<ContextType>;
  DueKindTotal?: DueKindTotalResolvers<ContextType>;
  EditConflict?: EditConflictResolvers<ContextType>;
  Employer?: EmployerResolvers<ContextType>;
  EmployerAddPayload?: EmployerAddPayloadResolvers<ContextType>;
  EmployerAddResult?: EmployerAddResultResolvers<ContextType>;
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
  EmployerInvitePayload?: EmployerInvitePayloadResolvers<ContextType>;
  EmployerInviteResult?: EmployerInviteResultResolvers<ContextType>;
  EmployerListConnection?: EmployerListConnectionResolvers<ContextType>;
  EmployerListFilter?: EmployerListFilterResolvers<ContextType>;
  EmployerListRow?: EmployerListRowResolvers<ContextType>;
  EmployerReinstatePayload?: EmployerReinstatePayloadResolvers<ContextType>;
  EmployerReinstateResult?: EmployerReinstateResultResolvers<ContextType>;
  EmployerRemoveTiePayload?: EmployerRemoveTiePayloadResolvers<ContextType>;
  EmployerRemoveTieResult?: EmployerRemoveTieResultResolvers<ContextType>;
  EmployerSuspendPayload?: EmployerSuspendPayloadResolvers<ContextType>;
  EmployerSuspendResult?: EmployerSuspendResultResolvers<ContextType>;
  EmployerTie?: EmployerTieResolvers<ContextType>;
  EmployerView?: EmployerViewResolvers<ContextType>;
  EmployerViewSavePayload?: EmployerViewSavePayloadResolvers<ContextType>;
  EmployerViewSaveResult?: EmployerViewSaveResultResolvers<ContextType>;
  EmployersExportPayload?: EmployersExportPayloadResolvers<ContextType>;
  EmployersExportResult?: EmployersExportResultResolvers<ContextType>;
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
  ExcludingRule?: ExcludingRuleResolvers<ContextType>;
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
  FollowUpTakeOverPayload?: FollowUpTakeOverPayloadResolvers<ContextType>;
  FollowUpTakeOverResult?: FollowUpTakeOverResultResolvers<ContextType>;
  FoundSkill?: FoundSkillResolvers<ContextType>;
  FoundTrainee?: FoundTraineeResolvers<ContextType>;
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
  Handover?: HandoverResolvers<ContextType>;
  HandoverNeeded?: HandoverNeededResolvers<ContextType>;
  HoldAgreeToLiftPayload?: HoldAgreeToLiftPayloadResolvers<ContextType>;
  HoldAgreeToLiftResult?: HoldAgreeToLiftResultResolvers<ContextType>;
  HoldContact?: HoldContactResolvers<ContextType>;
  ImportCandidate?: ImportCandidateResolvers<ContextType>;
  ImportCandidates?: ImportCandidatesResolvers<ContextType>;
  ImportColumns?: ImportColumnsResolvers<ContextType>;
  ImportCommitPayload?: ImportCommitPayloadResolvers<ContextType>;
  ImportCount?: ImportCountResolvers<ContextType>;
  ImportDryRunPayload?: ImportDryRunPayloadResolvers<ContextType>;
  ImportEntry?: ImportEntryResolvers<ContextType>;
  ImportKnownHeading?: ImportKnownHeadingResolvers<ContextType>;
  ImportKnownText?: ImportKnownTextResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  ImportProposedHeading?: ImportProposedHeadingResolvers<ContextType>;
  ImportRefused?: ImportRefusedResolvers<ContextType>;
  ImportText?: ImportTextResolvers<ContextType>;
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
  Lapse?: LapseResolvers<ContextType>;
  LawProblem?: LawProblemResolvers<ContextType>;
  LearningReview?: LearningReviewResolvers<ContextType>;
  LearningReviewRecordPayload?: LearningReviewRecordPayloadResolvers<ContextType>;
  LearningReviewRecordResult?: LearningReviewRecordResultResolvers<ContextType>;
  LearningUnit?: LearningUnitResolvers<ContextType>;
  Leave?: LeaveResolvers<ContextType>;
  LeaveEndPayload?: LeaveEndPayloadResolvers<ContextType>;
  LeaveEndResult?: LeaveEndResultResolvers<ContextType>;
  LeaveRecordPayload?: LeaveRecordPayloadResolvers<ContextType>;
  LeaveRecordResult?: LeaveRecordResultResolvers<ContextType>;
  LeftOutReferral?: LeftOutReferralResolvers<ContextType>;
  LeftOutTrainee?: LeftOutTraineeResolvers<ContextType>;
  LexiconWord?: LexiconWordResolvers<ContextType>;
  LexiconWordConnection?: LexiconWordConnectionResolvers<ContextType>;
  LiftAgreement?: LiftAgreementResolvers<ContextType>;
  Limits?: LimitsResolvers<ContextType>;
  ListedAgreement?: ListedAgreementResolvers<ContextType>;
  ListedAlert?: ListedAlertResolvers<ContextType>;
  ListedFollowUp?: ListedFollowUpResolvers<ContextType>;
  ListedStart?: ListedStartResolvers<ContextType>;
  ListedTrainee?: ListedTraineeResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Match?: MatchResolvers<ContextType>;
  MatchObstacles?: MatchObstaclesResolvers<ContextType>;
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
  PastWork?: PastWorkResolvers<ContextType>;
  PeopleAtHeldEmployer?: PeopleAtHeldEmployerResolvers<ContextType>;
  PersonAtHeldEmployer?: PersonAtHeldEmployerResolvers<ContextType>;
  PickedWord?: PickedWordResolvers<ContextType>;
  Placement?: PlacementResolvers<ContextType>;
  PlacementCancelPayload?: PlacementCancelPayloadResolvers<ContextType>;
  PlacementCancelResult?: PlacementCancelResultResolvers<ContextType>;
  PlacementConnection?: PlacementConnectionResolvers<ContextType>;
  PlacementCorrectEndPayload?: PlacementCorrectEndPayloadResolvers<ContextType>;
  PlacementCorrectEndResult?: PlacementCorrectEndResultResolvers<ContextType>;
  PlacementEndPayload?: PlacementEndPayloadResolvers<ContextType>;
  PlacementEndResult?: PlacementEndResultResolvers<ContextType>;
  PlacementListConnection?: PlacementListConnectionResolvers<ContextType>;
  PlacementListFilter?: PlacementListFilterResolvers<ContextType>;
  PlacementListRow?: PlacementListRowResolvers<ContextType>;
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
  PlacementView?: PlacementViewResolvers<ContextType>;
  PlacementViewSavePayload?: PlacementViewSavePayloadResolvers<ContextType>;
  PlacementViewSaveResult?: PlacementViewSaveResultResolvers<ContextType>;
  PlacementsExportPayload?: PlacementsExportPayloadResolvers<ContextType>;
  PlacementsExportResult?: PlacementsExportResultResolvers<ContextType>;
  PlacementsInStage?: PlacementsInStageResolvers<ContextType>;
  PossibleDuplicate?: PossibleDuplicateResolvers<ContextType>;
  PossiblySameEmployer?: PossiblySameEmployerResolvers<ContextType>;
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
  ReferralListConnection?: ReferralListConnectionResolvers<ContextType>;
  ReferralListFilter?: ReferralListFilterResolvers<ContextType>;
  ReferralListRow?: ReferralListRowResolvers<ContextType>;
  ReferralProposePayload?: ReferralProposePayloadResolvers<ContextType>;
  ReferralProposeResult?: ReferralProposeResultResolvers<ContextType>;
  ReferralRemindPayload?: ReferralRemindPayloadResolvers<ContextType>;
  ReferralRemindResult?: ReferralRemindResultResolvers<ContextType>;
  ReferralSendPayload?: ReferralSendPayloadResolvers<ContextType>;
  ReferralSendResult?: ReferralSendResultResolvers<ContextType>;
  ReferralView?: ReferralViewResolvers<ContextType>;
  ReferralViewSavePayload?: ReferralViewSavePayloadResolvers<ContextType>;
  ReferralViewSaveResult?: ReferralViewSaveResultResolvers<ContextType>;
  ReferralWithdrawPayload?: ReferralWithdrawPayloadResolvers<ContextType>;
  ReferralWithdrawResult?: ReferralWithdrawResultResolvers<ContextType>;
  ReferralsAskResult?: ReferralsAskResultResolvers<ContextType>;
  ReferralsBulkPayload?: ReferralsBulkPayloadResolvers<ContextType>;
  ReferralsExportPayload?: ReferralsExportPayloadResolvers<ContextType>;
  ReferralsExportResult?: ReferralsExportResultResolvers<ContextType>;
  ReferralsRemindResult?: ReferralsRemindResultResolvers<ContextType>;
  ReferralsSendResult?: ReferralsSendResultResolvers<ContextType>;
  ReferredEmployer?: ReferredEmployerResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RegistrationPhoto?: RegistrationPhotoResolvers<ContextType>;
  RegistrationPhotoFile?: RegistrationPhotoFileResolvers<ContextType>;
  ReleasedContactMethod?: ReleasedContactMethodResolvers<ContextType>;
  ReleasedIdentity?: ReleasedIdentityResolvers<ContextType>;
  ReviewRemark?: ReviewRemarkResolvers<ContextType>;
  ReviewWait?: ReviewWaitResolvers<ContextType>;
  SafetyAlert?: SafetyAlertResolvers<ContextType>;
  SafetyAlertConnection?: SafetyAlertConnectionResolvers<ContextType>;
  SavedViewDeletePayload?: SavedViewDeletePayloadResolvers<ContextType>;
  SavedViewDeleteResult?: SavedViewDeleteResultResolvers<ContextType>;
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
  SharedWord?: SharedWordResolvers<ContextType>;
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
  SkillAnswer?: SkillAnswerResolvers<ContextType>;
  SkillAnswerAddPayload?: SkillAnswerAddPayloadResolvers<ContextType>;
  SkillAnswerAddResult?: SkillAnswerAddResultResolvers<ContextType>;
  SkillAnswerSeenPayload?: SkillAnswerSeenPayloadResolvers<ContextType>;
  SkillAnswerSeenResult?: SkillAnswerSeenResultResolvers<ContextType>;
  SkillAskPayload?: SkillAskPayloadResolvers<ContextType>;
  SkillAskResult?: SkillAskResultResolvers<ContextType>;
  SkillAssertion?: SkillAssertionResolvers<ContextType>;
  SkillEntry?: SkillEntryResolvers<ContextType>;
  SkillEntryConnection?: SkillEntryConnectionResolvers<ContextType>;
  SkillInDemand?: SkillInDemandResolvers<ContextType>;
  SkillLabel?: SkillLabelResolvers<ContextType>;
  SkillLabelAddPayload?: SkillLabelAddPayloadResolvers<ContextType>;
  SkillLabelAddResult?: SkillLabelAddResultResolvers<ContextType>;
  SkillLabelRemovePayload?: SkillLabelRemovePayloadResolvers<ContextType>;
  SkillLabelRemoveResult?: SkillLabelRemoveResultResolvers<ContextType>;
  SkillQuestion?: SkillQuestionResolvers<ContextType>;
  SkillQuestionAnswerLocalPayload?: SkillQuestionAnswerLocalPayloadResolvers<ContextType>;
  SkillQuestionAnswerLocalResult?: SkillQuestionAnswerLocalResultResolvers<ContextType>;
  SkillQuestionAnswerPayload?: SkillQuestionAnswerPayloadResolvers<ContextType>;
  SkillQuestionAnswerResult?: SkillQuestionAnswerResultResolvers<ContextType>;
  SkillQuestionDismissPayload?: SkillQuestionDismissPayloadResolvers<ContextType>;
  SkillQuestionDismissResult?: SkillQuestionDismissResultResolvers<ContextType>;
  SkillRequirement?: SkillRequirementResolvers<ContextType>;
  SkillRetireLocalPayload?: SkillRetireLocalPayloadResolvers<ContextType>;
  SkillRetireLocalResult?: SkillRetireLocalResultResolvers<ContextType>;
  SkillToTranslate?: SkillToTranslateResolvers<ContextType>;
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
  TakenByColleague?: TakenByColleagueResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskFinishPayload?: TaskFinishPayloadResolvers<ContextType>;
  TaskFinishResult?: TaskFinishResultResolvers<ContextType>;
  TaskReopenPayload?: TaskReopenPayloadResolvers<ContextType>;
  TaskReopenResult?: TaskReopenResultResolvers<ContextType>;
  TaskTakeOverPayload?: TaskTakeOverPayloadResolvers<ContextType>;
  TaskTakeOverResult?: TaskTakeOverResultResolvers<ContextType>;
  TaxonomyRelease?: TaxonomyReleaseResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  TermDifference?: TermDifferenceResolvers<ContextType>;
  TermDrift?: TermDriftResolvers<ContextType>;
  Terms?: TermsResolvers<ContextType>;
  TermsDrift?: TermsDriftResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TooManyCalculations?: TooManyCalculationsResolvers<ContextType>;
  TooSoon?: TooSoonResolvers<ContextType>;
  Trainee?: TraineeResolvers<ContextType>;
  TraineeAnonymisePayload?: TraineeAnonymisePayloadResolvers<ContextType>;
  TraineeAnonymiseResult?: TraineeAnonymiseResultResolvers<ContextType>;
  TraineeAssignCaseWorkerPayload?: TraineeAssignCaseWorkerPayloadResolvers<ContextType>;
  TraineeAssignCaseWorkerResult?: TraineeAssignCaseWorkerResultResolvers<ContextType>;
  TraineeAssignment?: TraineeAssignmentResolvers<ContextType>;
  TraineeBlockContactPayload?: TraineeBlockContactPayloadResolvers<ContextType>;
  TraineeBlockContactResult?: TraineeBlockContactResultResolvers<ContextType>;
  TraineeChangePayload?: TraineeChangePayloadResolvers<ContextType>;
  TraineeChangeResult?: TraineeChangeResultResolvers<ContextType>;
  TraineeConnection?: TraineeConnectionResolvers<ContextType>;
  TraineeCorrectExitPayload?: TraineeCorrectExitPayloadResolvers<ContextType>;
  TraineeCorrectExitResult?: TraineeCorrectExitResultResolvers<ContextType>;
  TraineeCreateAccessPayload?: TraineeCreateAccessPayloadResolvers<ContextType>;
  TraineeCreateAccessResult?: TraineeCreateAccessResultResolvers<ContextType>;
  TraineeExitPayload?: TraineeExitPayloadResolvers<ContextType>;
  TraineeExitResult?: TraineeExitResultResolvers<ContextType>;
  TraineeImport?: TraineeImportResolvers<ContextType>;
  TraineeImportCommitResult?: TraineeImportCommitResultResolvers<ContextType>;
  TraineeImportDryRunResult?: TraineeImportDryRunResultResolvers<ContextType>;
  TraineeImportUndoPayload?: TraineeImportUndoPayloadResolvers<ContextType>;
  TraineeImportUndoResult?: TraineeImportUndoResultResolvers<ContextType>;
  TraineeListConnection?: TraineeListConnectionResolvers<ContextType>;
  TraineeListFilter?: TraineeListFilterResolvers<ContextType>;
  TraineeListRow?: TraineeListRowResolvers<ContextType>;
  TraineeLogContactPayload?: TraineeLogContactPayloadResolvers<ContextType>;
  TraineeLogContactResult?: TraineeLogContactResultResolvers<ContextType>;
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
  TraineeSaveProtectedRecordPayload?: TraineeSaveProtectedRecordPayloadResolvers<ContextType>;
  TraineeSaveProtectedRecordResult?: TraineeSaveProtectedRecordResultResolvers<ContextType>;
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
  TraineeView?: TraineeViewResolvers<ContextType>;
  TraineeViewSavePayload?: TraineeViewSavePayloadResolvers<ContextType>;
  TraineeViewSaveResult?: TraineeViewSaveResultResolvers<ContextType>;
  TraineesAssignPayload?: TraineesAssignPayloadResolvers<ContextType>;
  TraineesAssignResult?: TraineesAssignResultResolvers<ContextType>;
  TraineesEnrolResult?: TraineesEnrolResultResolvers<ContextType>;
  TraineesExportPayload?: TraineesExportPayloadResolvers<ContextType>;
  TraineesExportResult?: TraineesExportResultResolvers<ContextType>;
  TraineesHandOverResult?: TraineesHandOverResultResolvers<ContextType>;
  TransitionNotAllowed?: TransitionNotAllowedResolvers<ContextType>;
  UndoPayload?: UndoPayloadResolvers<ContextType>;
  UndoResult?: UndoResultResolvers<ContextType>;
  UnlockStep?: UnlockStepResolvers<ContextType>;
  VacanciesExportPayload?: VacanciesExportPayloadResolvers<ContextType>;
  VacanciesExportResult?: VacanciesExportResultResolvers<ContextType>;
  Vacancy?: VacancyResolvers<ContextType>;
  VacancyApprovePayload?: VacancyApprovePayloadResolvers<ContextType>;
  VacancyApproveResult?: VacancyApproveResultResolvers<ContextType>;
  VacancyConnection?: VacancyConnectionResolvers<ContextType>;
  VacancyListConnection?: VacancyListConnectionResolvers<ContextType>;
  VacancyListFilter?: VacancyListFilterResolvers<ContextType>;
  VacancyListRow?: VacancyListRowResolvers<ContextType>;
  VacancyOpenPayload?: VacancyOpenPayloadResolvers<ContextType>;
  VacancyOpenResult?: VacancyOpenResultResolvers<ContextType>;
  VacancyReturnPayload?: VacancyReturnPayloadResolvers<ContextType>;
  VacancyReturnResult?: VacancyReturnResultResolvers<ContextType>;
  VacancyReview?: VacancyReviewResolvers<ContextType>;
  VacancyVersion?: VacancyVersionResolvers<ContextType>;
  VacancyView?: VacancyViewResolvers<ContextType>;
  VacancyViewSavePayload?: VacancyViewSavePayloadResolvers<ContextType>;
  VacancyViewSaveResult?: VacancyViewSaveResultResolvers<ContextType>;
  Vetting?: VettingResolvers<ContextType>;
  VettingAnswer?: VettingAnswerResolvers<ContextType>;
  VettingConnection?: VettingConnectionResolvers<ContextType>;
  VettingDecidePayload?: VettingDecidePayloadResolvers<ContextType>;
  VettingDecideResult?: VettingDecideResultResolvers<ContextType>;
  VettingDraft?: VettingDraftResolvers<ContextType>;
  VettingDraftPreparePayload?: VettingDraftPreparePayloadResolvers<ContextType>;
  VettingDraftPrepareResult?: VettingDraftPrepareResultResolvers<ContextType>;
  VettingDraftSyncPayload?: VettingDraftSyncPayloadResolvers<ContextType>;
  VettingDraftSyncResult?: VettingDraftSyncResultResolvers<ContextType>;
  VettingPhoto?: VettingPhotoResolvers<ContextType>;
  VettingPhotoAddPayload?: VettingPhotoAddPayloadResolvers<ContextType>;
  VettingPhotoAddResult?: VettingPhotoAddResultResolvers<ContextType>;
  VettingPhotoFile?: VettingPhotoFileResolvers<ContextType>;
  VettingPhotoRemovePayload?: VettingPhotoRemovePayloadResolvers<ContextType>;
  VettingPhotoRemoveResult?: VettingPhotoRemoveResultResolvers<ContextType>;
  VettingPlanPayload?: VettingPlanPayloadResolvers<ContextType>;
  VettingPlanResult?: VettingPlanResultResolvers<ContextType>;
  VettingRecordVisitPayload?: VettingRecordVisitPayloadResolvers<ContextType>;
  VettingRecordVisitResult?: VettingRecordVisitResultResolvers<ContextType>;
  VettingRevokePayload?: VettingRevokePayloadResolvers<ContextType>;
  VettingRevokeResult?: VettingRevokeResultResolvers<ContextType>;
  VettingSubmitPayload?: VettingSubmitPayloadResolvers<ContextType>;
  VettingSubmitResult?: VettingSubmitResultResolvers<ContextType>;
  VettingVote?: VettingVoteResolvers<ContextType>;
  WordApprovePayload?: WordApprovePayloadResolvers<ContextType>;
  WordApproveResult?: WordApproveResultResolvers<ContextType>;
  WordRejectPayload?: WordRejectPayloadResolvers<ContextType>;
  WordRejectResult?: WordRejectResultResolvers<ContextType>;
  WorkHistory?: WorkHistoryResolvers<ContextType>;
};

