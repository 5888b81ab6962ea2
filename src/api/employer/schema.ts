import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SentReferral as SentReferralModel } from '../../features/referrals/domain/referral';
import type { ListedCheckIn as ListedCheckInModel } from '../../features/check-ins/domain/check-in-views';
import type { EmployerPlacement as EmployerPlacementModel } from '../../features/placements/domain/placement';
import type { SignedInUser } from './accounts/signed-in-user';
import type { Skill as SkillModel } from '../../features/skills/domain/skill';
import type { EmployerInterview as EmployerInterviewModel } from '../../features/referrals/domain/interview';
import type { MemberRow as MemberRowModel } from '../../features/accounts/members.service';
import type { OwnEmployer as OwnEmployerModel } from '../../features/employers/employers.service';
import type { EmployerOffer as EmployerOfferModel } from '../../features/offers/domain/offer';
import type { EmployerSite as EmployerSiteModel } from '../../features/employers/domain/employer';
import type { Vacancy as VacancyModel } from '../../features/vacancies/domain/vacancy';
import type { VacancyDraft as VacancyDraftModel } from '../../features/vacancies/domain/vacancy-draft';
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

/** The agreement of an apprenticeship. */
export type Agreement = {
  readonly __typename?: 'Agreement';
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
  /** The instructor's birth date. */
  readonly instructorBornOn: Scalars['LocalDate']['output'];
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

/** An apprenticeship's own part. */
export type ApprenticeshipInput = {
  /** The instructor's birth date. */
  readonly instructorBornOn: Scalars['String']['input'];
  /** The instructor's name. */
  readonly instructorName: Scalars['String']['input'];
  /** The instructor's years of practice. */
  readonly instructorPracticeYears: Scalars['Int']['input'];
  /** Its length in days, at most 730. */
  readonly lengthDays: Scalars['Int']['input'];
  /** The units of the learning plan in order. */
  readonly plan: ReadonlyArray<LearningUnitInput>;
  /** The trade. */
  readonly trade: Scalars['String']['input'];
};

/** When a candidate can work. */
export type Availability = {
  readonly __typename?: 'Availability';
  /** On which days. */
  readonly days: ReadonlyArray<Weekday>;
  /** Until what time, HH:MM. */
  readonly endsAt: Scalars['String']['output'];
  /** From which day. */
  readonly from: Scalars['LocalDate']['output'];
  /** From what time, HH:MM. */
  readonly startsAt: Scalars['String']['output'];
};

/** A candidate, with only the fields that she or he agreed to disclose. */
export type Candidate = {
  readonly __typename?: 'Candidate';
  /** When the person can work. */
  readonly availability: Maybe<Availability>;
  /** What you may do now; no offer for a vacancy that has ended. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** The name to use. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** Your next step for this candidate; empty if none is due. */
  readonly dueTasks: ReadonlyArray<CandidateTask>;
  /** Education. */
  readonly education: Maybe<Scalars['String']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Interviews. */
  readonly interviews: ReadonlyArray<Interview>;
  /** Whether the workplace is cleared for the first day of work. While it is not, shortlisting and interviews are refused. */
  readonly isWorkplaceCleared: Scalars['Boolean']['output'];
  /** Whether the workplace is cleared today. */
  readonly isWorkplaceClearedToday: Scalars['Boolean']['output'];
  /** Languages. */
  readonly languages: Maybe<ReadonlyArray<LanguageLevel>>;
  /** Your requirements compared with the card. */
  readonly matchSummary: ReadonlyArray<MatchSummaryLine>;
  /** The offer you made last. */
  readonly offer: Maybe<Offer>;
  /** What would be refused of an offer to this person, before it is made: what cannot be read, and what the law has against it. */
  readonly offerProblems: ReadonlyArray<Problem>;
  /** When you received it. */
  readonly sentAt: Scalars['DateTime']['output'];
  /** Until when you can see it: the end of a day. */
  readonly shownUntil: Maybe<Scalars['DateTime']['output']>;
  /** Skills. */
  readonly skills: Maybe<ReadonlyArray<CandidateSkill>>;
  /** How far it has come. */
  readonly state: CandidateState;
  /** Training finished, of what matters for the work; the latest first. */
  readonly training: Maybe<ReadonlyArray<CandidateTraining>>;
  /** Until when you can undo your decline; null if there is none, or the time is over. */
  readonly undoUntil: Maybe<Scalars['DateTime']['output']>;
  /** The vacancy. */
  readonly vacancy: Vacancy;
};


/** A candidate, with only the fields that she or he agreed to disclose. */
export type CandidateOfferProblemsArgs = {
  input: OfferInput;
};

/** A page of candidates. */
export type CandidateConnection = {
  readonly __typename?: 'CandidateConnection';
  /** The candidates. */
  readonly nodes: ReadonlyArray<Candidate>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many candidates of this page are left out because your business has seen as many different people today as the daily limit allows. */
  readonly skipped: Scalars['Int']['output'];
};

/** Why not this time. */
export type CandidateDeclineInput = {
  /** The reason. */
  readonly reason: NotSelectedReason;
};

/** The answer of candidateDecline. */
export type CandidateDeclinePayload = {
  readonly __typename?: 'CandidateDeclinePayload';
  /** The candidate. */
  readonly candidate: Candidate;
};

/** Result of candidateDecline: the payload or a refusal. */
export type CandidateDeclineResult = CandidateDeclinePayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The answer of candidateOpen. */
export type CandidateOpenPayload = {
  readonly __typename?: 'CandidateOpenPayload';
  /** The candidate. */
  readonly candidate: Candidate;
};

/** Result of candidateOpen: the payload or a refusal. */
export type CandidateOpenResult = CandidateOpenPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The answer of candidateShortlist. */
export type CandidateShortlistPayload = {
  readonly __typename?: 'CandidateShortlistPayload';
  /** The candidate. */
  readonly candidate: Candidate;
};

/** Result of candidateShortlist: the payload or a refusal. */
export type CandidateShortlistResult = CandidateShortlistPayload | InvalidInput | KeyUsedForOtherRequest | NotCleared | NotFound | TransitionNotAllowed;

/** A skill of a candidate. */
export type CandidateSkill = {
  readonly __typename?: 'CandidateSkill';
  /** 1 to 4. */
  readonly level: Scalars['Int']['output'];
  /** The skill. */
  readonly skill: Skill;
  /** Who confirms it. */
  readonly source: SkillSource;
};

/** How far an introduction has come, as you see it. */
export type CandidateState =
  /** The introduction is closed. */
  | 'EXPIRED'
  /** Hired. */
  | 'HIRED'
  /** Interview in progress. */
  | 'INTERVIEWING'
  /** You declined. */
  | 'NOT_SELECTED'
  /** An offer was made. */
  | 'OFFERED'
  /** New. */
  | 'SENT'
  /** Shortlisted. */
  | 'SHORTLISTED'
  /** You have viewed it. */
  | 'VIEWED'
  /** No longer available. */
  | 'WITHDRAWN';

/** What an employer has to do next for a candidate. */
export type CandidateTask =
  /** Decide what comes next: a meeting, an offer, or not this time. */
  | 'DECISION'
  /** Record the result of a past interview. */
  | 'MEETING_RESULT'
  /** Open the introduction for the first time. */
  | 'NEW_CANDIDATE';

/** A course that a candidate finished. */
export type CandidateTraining = {
  readonly __typename?: 'CandidateTraining';
  /** In which month it was finished, YYYY-MM. */
  readonly finishedIn: Scalars['String']['output'];
  /** Its name. */
  readonly title: Scalars['String']['output'];
  /** How many weeks it lasted. */
  readonly weeks: Scalars['Int']['output'];
};

/** The answer of candidateUndoDecline. */
export type CandidateUndoDeclinePayload = {
  readonly __typename?: 'CandidateUndoDeclinePayload';
  /** The candidate. */
  readonly candidate: Candidate;
};

/** Result of candidateUndoDecline: the payload or a refusal. */
export type CandidateUndoDeclineResult = CandidateUndoDeclinePayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** A check-in about an employee who started with you. Any colleague may answer: the mail has the link, you create the code. */
export type CheckIn = {
  readonly __typename?: 'CheckIn';
  /** Until when it can be answered. */
  readonly answerBy: Scalars['DateTime']['output'];
  /** When it was answered. */
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was sent. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** The name on the card of the person; null if it is not shared. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The day the person started. */
  readonly startsOn: Scalars['LocalDate']['output'];
  /** Whether it waits. */
  readonly state: CheckInState;
  /** The vacancy. */
  readonly vacancy: Vacancy;
};

/** An answer to a check-in. */
export type CheckInAnswerInput = {
  /** How often the person comes to work. */
  readonly attendance: CheckInAttendance;
  /** The code of six digits. */
  readonly code: Scalars['String']['input'];
  /** How the person gets on with colleagues. */
  readonly conduct: CheckInConduct;
  /** Anything else, at most 1000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** How well the person does the work. */
  readonly skill: CheckInSkill;
  /** What the link ends with. */
  readonly token: Scalars['String']['input'];
};

/** The answer of checkInAnswer. */
export type CheckInAnswerPayload = {
  readonly __typename?: 'CheckInAnswerPayload';
  /** True once it is recorded. */
  readonly received: Scalars['Boolean']['output'];
};

/** Result of checkInAnswer: the payload or a refusal. */
export type CheckInAnswerResult = CheckInAnswerPayload | CodeRefused | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** How regularly an employee comes to work. */
export type CheckInAttendance =
  /** Always. */
  | 'ALWAYS'
  /** Mostly. */
  | 'MOSTLY'
  /** No longer works there. */
  | 'NO_LONGER_EMPLOYED'
  /** Often away. */
  | 'OFTEN_AWAY';

/** How an employee gets on with colleagues. */
export type CheckInConduct =
  /** Well. */
  | 'GOOD'
  /** Sometimes well, sometimes not. */
  | 'MIXED'
  /** Not well. */
  | 'POOR';

/** A page of check-ins, newest first. */
export type CheckInConnection = {
  readonly __typename?: 'CheckInConnection';
  /** The check-ins. */
  readonly nodes: ReadonlyArray<CheckIn>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** The answer of checkInCreateCode. */
export type CheckInCreateCodePayload = {
  readonly __typename?: 'CheckInCreateCodePayload';
  /** The check-in. */
  readonly checkIn: CheckIn;
  /** Until when it works. */
  readonly codeExpiresAt: Scalars['DateTime']['output'];
  /** The code, shown this once; null when the request is repeated. */
  readonly newCode: Maybe<Scalars['String']['output']>;
};

/** Result of checkInCreateCode: the payload or a refusal. */
export type CheckInCreateCodeResult = CheckInCreateCodePayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The state of a check-in link. */
export type CheckInLinkState =
  /** It was answered. */
  | 'ANSWERED'
  /** It leads nowhere, or nowhere any more. */
  | 'EXPIRED'
  /** It opens with its code. */
  | 'OPEN';

/** A link and its code. */
export type CheckInOpenInput = {
  /** The code of six digits. */
  readonly code: Scalars['String']['input'];
  /** What the link ends with. */
  readonly token: Scalars['String']['input'];
};

/** The answer of checkInOpen. */
export type CheckInOpenPayload = {
  readonly __typename?: 'CheckInOpenPayload';
  /** The person a check-in is about. */
  readonly subject: CheckInSubject;
};

/** Result of checkInOpen: the payload or a refusal. */
export type CheckInOpenResult = CheckInOpenPayload | CodeRefused | InvalidInput | NotFound | TransitionNotAllowed;

/** How well an employee works. */
export type CheckInSkill =
  /** Above the requirements of the job. */
  | 'ABOVE'
  /** Meets the requirements of the job. */
  | 'AS_EXPECTED'
  /** Below the requirements of the job. */
  | 'BELOW';

/** The state of a check-in. */
export type CheckInState =
  /** It is answered. */
  | 'ANSWERED'
  /** It waits for an answer. */
  | 'WAITING';

/** The person a check-in is about. */
export type CheckInSubject = {
  readonly __typename?: 'CheckInSubject';
  /** The name to use; null if the day of the start must do. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** The day the person started. */
  readonly startsOn: Scalars['LocalDate']['output'];
  /** The title of the vacancy. */
  readonly vacancyTitle: Scalars['String']['output'];
};

/** The code is invalid: it is wrong, expired, or was entered too often. */
export type CodeRefused = Refusal & {
  readonly __typename?: 'CodeRefused';
  /** The machine-readable reason. */
  readonly code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
};

/** What the work costs the one who takes it, and who pays. */
export type CostItem = {
  readonly __typename?: 'CostItem';
  /** What it is. */
  readonly kind: CostKind;
  /** Who pays; a worker never does. */
  readonly paidBy: CostPayer;
};

/** A cost and who pays it. */
export type CostItemInput = {
  /** What it is. */
  readonly kind: CostKind;
  /** Who pays. */
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

/** A currency in use. */
export type Currency =
  /** Cambodian riel. */
  | 'KHR'
  /** US dollar. */
  | 'USD';

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

/** An apprenticeship's own part as it is typed. */
export type DraftApprenticeship = {
  readonly __typename?: 'DraftApprenticeship';
  /** The instructor's birth date, as typed. */
  readonly instructorBornOn: Maybe<Scalars['String']['output']>;
  /** The instructor's name. */
  readonly instructorName: Maybe<Scalars['String']['output']>;
  /** The instructor's years of practice. */
  readonly instructorPracticeYears: Maybe<Scalars['Int']['output']>;
  /** Its length in days. */
  readonly lengthDays: Maybe<Scalars['Int']['output']>;
  /** The units of the learning plan in order. */
  readonly plan: Maybe<ReadonlyArray<LearningUnit>>;
  /** The trade. */
  readonly trade: Maybe<Scalars['String']['output']>;
};

/** An apprenticeship's own part as far as it is typed. */
export type DraftApprenticeshipInput = {
  /** The instructor's birth date. */
  readonly instructorBornOn?: InputMaybe<Scalars['String']['input']>;
  /** The instructor's name. */
  readonly instructorName?: InputMaybe<Scalars['String']['input']>;
  /** The instructor's years of practice. */
  readonly instructorPracticeYears?: InputMaybe<Scalars['Int']['input']>;
  /** Its length in days, at most 730. */
  readonly lengthDays?: InputMaybe<Scalars['Int']['input']>;
  /** The units of the learning plan in order. */
  readonly plan?: InputMaybe<ReadonlyArray<LearningUnitInput>>;
  /** The trade. */
  readonly trade?: InputMaybe<Scalars['String']['input']>;
};

/** What the form of a vacancy holds; null is what was not typed yet. */
export type DraftContent = {
  readonly __typename?: 'DraftContent';
  /** Fields without an answer in the sheet from which the draft was imported, by their path; until you answer them it cannot be sent. */
  readonly absentFields: ReadonlyArray<Scalars['String']['output']>;
  /** An apprenticeship's own part. */
  readonly apprenticeship: Maybe<DraftApprenticeship>;
  /** The last day to introduce people, as typed. */
  readonly closesOn: Maybe<Scalars['String']['output']>;
  /** The working conditions that apply. */
  readonly conditions: Maybe<ReadonlyArray<WorkingCondition>>;
  /** Costs and who pays. */
  readonly costItems: Maybe<ReadonlyArray<CostItem>>;
  /** Four digits of ISCO-08. */
  readonly iscoCode: Maybe<Scalars['String']['output']>;
  /** What ISCO-08 calls this kind of work; in Khmer for who reads Khmer, where a Khmer name is known. */
  readonly iscoLabel: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly kind: Maybe<VacancyKind>;
  /** The languages of the vacancy. */
  readonly languages: Maybe<ReadonlyArray<LanguageLevel>>;
  /** Licences that are a must. */
  readonly licences: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The required reading and writing level, 0 to 4. */
  readonly minLiteracy: Maybe<Scalars['Int']['output']>;
  /** The number of seats. */
  readonly seats: Maybe<Scalars['Int']['output']>;
  /** The site where the work is. */
  readonly site: Maybe<Site>;
  /** The skills of the vacancy. */
  readonly skills: Maybe<ReadonlyArray<SkillRequirement>>;
  /** What the person will do. */
  readonly tasks: Maybe<Scalars['String']['output']>;
  /** Pay, hours and start. */
  readonly terms: Maybe<DraftTerms>;
  /** Its title. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** What is taught at work. */
  readonly trainingGiven: Maybe<Scalars['String']['output']>;
};

/** Pay as it is typed. */
export type DraftPay = {
  readonly __typename?: 'DraftPay';
  /** As typed. */
  readonly amount: Maybe<Scalars['String']['output']>;
  /** The currency. */
  readonly currency: Maybe<Currency>;
  /** The period or piece it is for. */
  readonly per: Maybe<PayPeriod>;
};

/** Pay as far as it is typed. */
export type DraftPayInput = {
  /** As typed. */
  readonly amount?: InputMaybe<Scalars['String']['input']>;
  /** The currency. */
  readonly currency?: InputMaybe<Currency>;
  /** The period or piece it is for. */
  readonly per?: InputMaybe<PayPeriod>;
};

/** What prevents submitting a vacancy draft as it is now. */
export type DraftProblem = {
  readonly __typename?: 'DraftProblem';
  /** Whether the field is only empty. */
  readonly isMissing: Scalars['Boolean']['output'];
  /** What is wrong and how to correct it. */
  readonly message: Scalars['String']['output'];
  /** The field, as in terms.pay.amount. */
  readonly path: Scalars['String']['output'];
  /** The section in which it is corrected. */
  readonly section: DraftSection;
};

/** The sections of the form in which a vacancy is written. */
export type DraftSection =
  /** First day, last day to introduce people, length. */
  | 'DATES'
  /** Days, hours and conditions. */
  | 'HOURS'
  /** Who teaches an apprentice, and how long. */
  | 'INSTRUCTOR'
  /** Pay, and what it costs to take up the work. */
  | 'PAY'
  /** What the candidate should bring. */
  | 'PERSON'
  /** What an apprentice learns. */
  | 'PLAN'
  /** What the work is and where. */
  | 'WORK';

/** A section and how far it has come. */
export type DraftSectionProgress = {
  readonly __typename?: 'DraftSectionProgress';
  /** The task. */
  readonly section: DraftSection;
  /** How far it has come. */
  readonly state: DraftSectionState;
};

/** How far a section has come. */
export type DraftSectionState =
  /** Complete. */
  | 'DONE'
  /** Not complete or not allowed yet. */
  | 'IN_PROGRESS'
  /** Empty. */
  | 'NOT_STARTED';

/** Terms as they are typed. */
export type DraftTerms = {
  readonly __typename?: 'DraftTerms';
  /** Months of contract. */
  readonly contractMonths: Maybe<Scalars['Int']['output']>;
  /** Working days. */
  readonly days: Maybe<ReadonlyArray<Weekday>>;
  /** When it ends, as typed. */
  readonly endsAt: Maybe<Scalars['String']['output']>;
  /** Hours a week. */
  readonly hoursPerWeek: Maybe<Scalars['Int']['output']>;
  /** Pay. */
  readonly pay: Maybe<DraftPay>;
  /** Days of probation. */
  readonly probationDays: Maybe<Scalars['Int']['output']>;
  /** When a working day begins, as typed. */
  readonly startsAt: Maybe<Scalars['String']['output']>;
  /** The day the work starts, as typed. */
  readonly startsOn: Maybe<Scalars['String']['output']>;
};

/** Terms as far as they are typed. */
export type DraftTermsInput = {
  /** Length of the contract in months; null if open-ended. */
  readonly contractMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Working days. */
  readonly days?: InputMaybe<ReadonlyArray<Weekday>>;
  /** When it ends, HH:MM. */
  readonly endsAt?: InputMaybe<Scalars['String']['input']>;
  /** Hours a week. */
  readonly hoursPerWeek?: InputMaybe<Scalars['Int']['input']>;
  /** Pay. */
  readonly pay?: InputMaybe<DraftPayInput>;
  /** Days of probation. */
  readonly probationDays?: InputMaybe<Scalars['Int']['input']>;
  /** When a working day begins, HH:MM. */
  readonly startsAt?: InputMaybe<Scalars['String']['input']>;
  /** The day the work starts. */
  readonly startsOn?: InputMaybe<Scalars['String']['input']>;
};

/** Another session has saved the same record in the meantime; your change was not saved. */
export type EditConflict = Refusal & {
  readonly __typename?: 'EditConflict';
  /** The machine-readable reason. */
  readonly code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
};

/** The answer of emailConfirm. */
export type EmailConfirmPayload = {
  readonly __typename?: 'EmailConfirmPayload';
  /** You. */
  readonly member: Member;
};

/** The answer of emailConfirmRequest. */
export type EmailConfirmRequestPayload = {
  readonly __typename?: 'EmailConfirmRequestPayload';
  /** You. */
  readonly member: Member;
};

/** Result of emailConfirmRequest: the payload or a refusal. */
export type EmailConfirmRequestResult = EmailConfirmRequestPayload | InvalidInput | KeyUsedForOtherRequest | RateLimited | TransitionNotAllowed;

/** Result of emailConfirm: the payload or a refusal. */
export type EmailConfirmResult = CodeRefused | EmailConfirmPayload | InvalidInput | KeyUsedForOtherRequest | RateLimited;

/** The correct address. */
export type EmailCorrectInput = {
  /** The e-mail address. */
  readonly email: Scalars['String']['input'];
};

/** The answer of emailCorrect. */
export type EmailCorrectPayload = {
  readonly __typename?: 'EmailCorrectPayload';
  /** You. */
  readonly member: Member;
};

/** Result of emailCorrect: the payload or a refusal. */
export type EmailCorrectResult = EmailCorrectPayload | InvalidInput | KeyUsedForOtherRequest | RateLimited | ReauthenticationNeeded | TransitionNotAllowed;

/** The placement of a person you hired. */
export type EmployerPlacement = {
  readonly __typename?: 'EmployerPlacement';
  /** The agreement of an apprenticeship. */
  readonly agreement: Maybe<Agreement>;
  /** What you may do now. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** When you confirmed the start. */
  readonly confirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** The name to use. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** The last day of work. */
  readonly endedOn: Maybe<Scalars['LocalDate']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: VacancyKind;
  /** The day first planned for the start. */
  readonly plannedOn: Scalars['LocalDate']['output'];
  /** The day it starts. */
  readonly startsOn: Scalars['LocalDate']['output'];
  /** Its state. */
  readonly state: EmployerPlacementState;
  /** The terms that were offered and accepted. */
  readonly terms: Terms;
  /** The vacancy. */
  readonly vacancy: Vacancy;
};

/** A page of placements. */
export type EmployerPlacementConnection = {
  readonly __typename?: 'EmployerPlacementConnection';
  /** The placements. */
  readonly nodes: ReadonlyArray<EmployerPlacement>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** The state of a placement. */
export type EmployerPlacementState =
  /** It has started. */
  | 'ACTIVE'
  /** It did not start. */
  | 'CANCELLED'
  /** It has ended. */
  | 'ENDED'
  /** It will start. */
  | 'PLANNED';

/** A business that registers. */
export type EmployerRegisterInput = {
  /** Your name. */
  readonly contactName: Scalars['String']['input'];
  /** The language for messages to you. */
  readonly language?: InputMaybe<Language>;
  /** Its legal name. */
  readonly legalName: Scalars['String']['input'];
  /** Its legal name in Khmer. */
  readonly legalNameKm?: InputMaybe<Scalars['String']['input']>;
  /** Your e-mail address: you will sign in with it. */
  readonly login: Scalars['String']['input'];
  /** Its registration number. */
  readonly registrationNumber: Scalars['String']['input'];
  /** A password of 12 to 128 characters that is not easy to guess. */
  readonly secret: Scalars['String']['input'];
  /** Its line of business, as in CAFE_RESTAURANT. */
  readonly sector: Scalars['String']['input'];
  /** Its sites, one to twenty. */
  readonly sites: ReadonlyArray<SiteInput>;
  /** How many people work there: 1-9, 10-49, 50-249 or 250+. */
  readonly sizeBand: Scalars['String']['input'];
};

/** The answer of employerRegister. */
export type EmployerRegisterPayload = {
  readonly __typename?: 'EmployerRegisterPayload';
  /** True once it was received; what becomes of it you learn by signing in. */
  readonly received: Scalars['Boolean']['output'];
};

/** Result of employerRegister: the payload or a refusal. */
export type EmployerRegisterResult = EmployerRegisterPayload | InvalidInput | KeyUsedForOtherRequest | RateLimited;

/** The state of a business. */
export type EmployerState =
  /** Active. */
  | 'ACTIVE'
  /** Registered, waiting for the first visit. */
  | 'APPLIED'
  /** Closed. */
  | 'CLOSED'
  /** Suspended. */
  | 'SUSPENDED';

/** You, as you signed in. */
export type EmployerUser = {
  readonly __typename?: 'EmployerUser';
  /** Your name. */
  readonly displayName: Scalars['String']['output'];
  /** The business you work for. */
  readonly employer: MyEmployer;
  /** Your language. */
  readonly language: Language;
  /** Whether you may invite colleagues. */
  readonly mayInvite: Scalars['Boolean']['output'];
  /** You, as your colleagues see you. */
  readonly membership: Member;
  /** Today in Phnom Penh, by the clock of the service. */
  readonly today: Scalars['LocalDate']['output'];
};

/** A skill that a search found. */
export type FoundSkill = {
  readonly __typename?: 'FoundSkill';
  /** The ESCO identifier; of a local skill one of its own. */
  readonly code: Scalars['ID']['output'];
  /** Whether it is knowledge, of which one says that a person knows about it; other skills a person can do. */
  readonly isKnowledge: Scalars['Boolean']['output'];
  /** Its label in your language, or else in English. */
  readonly label: Scalars['String']['output'];
  /** Up to three usual occupations that use it. */
  readonly usedIn: ReadonlyArray<Scalars['String']['output']>;
};

/** A talk with a candidate. */
export type Interview = {
  readonly __typename?: 'Interview';
  /** What you may do now. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its result. */
  readonly outcome: Maybe<InterviewOutcome>;
  /** Where it is. */
  readonly place: Scalars['String']['output'];
  /** Times you proposed. */
  readonly slots: ReadonlyArray<Scalars['DateTime']['output']>;
  /** The time agreed. */
  readonly startsAt: Maybe<Scalars['DateTime']['output']>;
  /** Its state. */
  readonly state: InterviewState;
};

/** The answer of interviewCancel. */
export type InterviewCancelPayload = {
  readonly __typename?: 'InterviewCancelPayload';
  /** The interview. */
  readonly interview: Interview;
};

/** Result of interviewCancel: the payload or a refusal. */
export type InterviewCancelResult = InterviewCancelPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** Times and location of an interview. */
export type InterviewInput = {
  /** Whether the candidate may bring a companion. */
  readonly companionAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is. */
  readonly place: Scalars['String']['input'];
  /** One to three instants, each by day: from 06:00 to 20:00 in Phnom Penh. */
  readonly slots: ReadonlyArray<Scalars['String']['input']>;
  /** Whether you pay for the journey. */
  readonly transportPaid?: InputMaybe<Scalars['Boolean']['input']>;
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

/** The answer of interviewPropose. */
export type InterviewProposePayload = {
  readonly __typename?: 'InterviewProposePayload';
  /** The candidate. */
  readonly candidate: Candidate;
};

/** Result of interviewPropose: the payload or a refusal. */
export type InterviewProposeResult = AlreadyOpen | InterviewProposePayload | InvalidInput | KeyUsedForOtherRequest | NotCleared | NotFound | TransitionNotAllowed;

/** The result of an interview. */
export type InterviewRecordInput = {
  /** The result. */
  readonly outcome: InterviewOutcome;
};

/** The answer of interviewRecord. */
export type InterviewRecordPayload = {
  readonly __typename?: 'InterviewRecordPayload';
  /** The interview. */
  readonly interview: Interview;
};

/** Result of interviewRecord: the payload or a refusal. */
export type InterviewRecordResult = InterviewRecordPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TooSoon | TransitionNotAllowed;

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

/** An invitation to the account of your business that waits. */
export type Invitation = {
  readonly __typename?: 'Invitation';
  /** The address it was sent to. */
  readonly email: Scalars['String']['output'];
  /** Until when its code works. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** When it was sent. */
  readonly invitedAt: Scalars['DateTime']['output'];
  /** Whether that is over. */
  readonly isExpired: Scalars['Boolean']['output'];
};

/** How an invited colleague joins. */
export type InvitationAcceptInput = {
  /** The code from the mail. */
  readonly code: Scalars['String']['input'];
  /** Your name. */
  readonly displayName: Scalars['String']['input'];
  /** The language for messages to you; that of the invitation when left out. */
  readonly language?: InputMaybe<Language>;
  /** A password of 12 to 128 characters that is not easy to guess. */
  readonly secret: Scalars['String']['input'];
};

/** The answer of invitationAccept. */
export type InvitationAcceptPayload = {
  readonly __typename?: 'InvitationAcceptPayload';
  /** True once you may sign in with your address and password. */
  readonly joined: Scalars['Boolean']['output'];
};

/** Result of invitationAccept: the payload or a refusal. */
export type InvitationAcceptResult = CodeRefused | InvalidInput | InvitationAcceptPayload | KeyUsedForOtherRequest | RateLimited;

/** The answer of invitationRevoke. */
export type InvitationRevokePayload = {
  readonly __typename?: 'InvitationRevokePayload';
  /** The invitations that still wait. */
  readonly invitations: ReadonlyArray<Invitation>;
};

/** Result of invitationRevoke: the payload or a refusal. */
export type InvitationRevokeResult = InvalidInput | InvitationRevokePayload | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** This idempotency key was used before for another request. */
export type KeyUsedForOtherRequest = Refusal & {
  readonly __typename?: 'KeyUsedForOtherRequest';
  /** The machine-readable reason. */
  readonly code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
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

/** A language the work needs. */
export type LanguageLevelInput = {
  /** Two letters, as in km. */
  readonly language: Scalars['String']['input'];
  /** 1 to 4. */
  readonly level: Scalars['Int']['input'];
};

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

/** A unit of a learning plan. */
export type LearningUnitInput = {
  /** The ESCO identifier of the skill it leads to. */
  readonly skillCode?: InputMaybe<Scalars['ID']['input']>;
  /** What is learnt. */
  readonly title: Scalars['String']['input'];
  /** How many weeks it takes. */
  readonly weeks: Scalars['Int']['input'];
};

/** A code from a mail. */
export type MailCodeInput = {
  /** The code of sixteen letters and digits; dashes, blanks and small letters make no difference. */
  readonly code: Scalars['String']['input'];
};

/** The requirements of your vacancy, compared with the candidate's card. */
export type MatchSummaryLine = {
  readonly __typename?: 'MatchSummaryLine';
  /** The level on the card; null when the card does not name it. */
  readonly level: Maybe<Scalars['Int']['output']>;
  /** The minimum level. */
  readonly minLevel: Scalars['Int']['output'];
  /** Required or desired. */
  readonly need: SkillNeed;
  /** The required skill. */
  readonly skill: Skill;
};

/** A member of your business account. */
export type Member = {
  readonly __typename?: 'Member';
  /** What you may do: makeOwner, endOwner, remove. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** The name. */
  readonly displayName: Scalars['String']['output'];
  /** The e-mail address; null if this person signs in by something else. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the address is confirmed; until then no mail is sent there. */
  readonly isConfirmed: Scalars['Boolean']['output'];
  /** Whether it is you. */
  readonly isMe: Scalars['Boolean']['output'];
  /** Whether this person owns the account: owners invite, remove and make owners. */
  readonly isOwner: Scalars['Boolean']['output'];
  /** The corrected address, which replaces a mistyped one once it is confirmed. */
  readonly pendingEmail: Maybe<Scalars['String']['output']>;
};

/** The invited colleague. */
export type MemberInviteInput = {
  /** The e-mail address. */
  readonly email: Scalars['String']['input'];
  /** The language of the mail; yours when left out. */
  readonly language?: InputMaybe<Language>;
};

/** The answer of memberInvite. */
export type MemberInvitePayload = {
  readonly __typename?: 'MemberInvitePayload';
  /** The invitation, the same whether the address opens an account elsewhere or not. */
  readonly invitation: Invitation;
};

/** Result of memberInvite: the payload or a refusal. */
export type MemberInviteResult = InvalidInput | KeyUsedForOtherRequest | MemberInvitePayload | NotReady | RateLimited | ReauthenticationNeeded | TransitionNotAllowed;

/** The answer of memberMakeOwner, memberRemoveOwner and memberRemove. */
export type MembersPayload = {
  readonly __typename?: 'MembersPayload';
  /** The members of the account now; empty if you left it yourself. */
  readonly members: ReadonlyArray<Member>;
};

/** What a change of a member answers: the payload or why it was refused. */
export type MembersResult = InvalidInput | KeyUsedForOtherRequest | MembersPayload | NotFound | NotReady | ReauthenticationNeeded | TransitionNotAllowed;

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

/** What you can do. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Declines a candidate; for ten minutes you can undo it, and until then no one is notified. */
  readonly candidateDecline: CandidateDeclineResult;
  /** Records that you have viewed an introduction. */
  readonly candidateOpen: CandidateOpenResult;
  /** Puts a candidate on the shortlist. */
  readonly candidateShortlist: CandidateShortlistResult;
  /** Undoes your decline within ten minutes. */
  readonly candidateUndoDecline: CandidateUndoDeclineResult;
  /** Answers a check-in; needs no sign-in. */
  readonly checkInAnswer: CheckInAnswerResult;
  /** Creates a new code for a check-in; the one before it stops working. */
  readonly checkInCreateCode: CheckInCreateCodeResult;
  /** Shows the person a check-in is about, with its code; each wrong code counts. Needs no sign-in. */
  readonly checkInOpen: CheckInOpenResult;
  /** Confirms your address with the code from the mail. */
  readonly emailConfirm: EmailConfirmResult;
  /** Requests another code to confirm your address. */
  readonly emailConfirmRequest: EmailConfirmRequestResult;
  /** Corrects a mistyped address that is not confirmed yet: a code is sent to the new one, and until you enter it you sign in as before. */
  readonly emailCorrect: EmailCorrectResult;
  /** Registers a business with its sites; needs no sign-in. At most five a day from one IP address and twenty from one network, and one at a time for an e-mail address; removed after seven days unless the address is confirmed. */
  readonly employerRegister: EmployerRegisterResult;
  /** Calls an interview off. */
  readonly interviewCancel: InterviewCancelResult;
  /** Proposes times for an interview with a candidate. */
  readonly interviewPropose: InterviewProposeResult;
  /** Records the result of an interview, or corrects it as long as no further step depends on it. */
  readonly interviewRecord: InterviewRecordResult;
  /** Joins a business with the code from the mail; needs no sign-in. */
  readonly invitationAccept: InvitationAcceptResult;
  /** Revokes an invitation; owners only. */
  readonly invitationRevoke: InvitationRevokeResult;
  /** Invites a colleague by mail to your business account; owners only. A new invitation to the same address replaces the earlier one. */
  readonly memberInvite: MemberInviteResult;
  /** Makes a colleague an owner; owners only. */
  readonly memberMakeOwner: MembersResult;
  /** Removes a colleague, or lets you go; signed out everywhere at once. */
  readonly memberRemove: MembersResult;
  /** Makes an owner a member; owners only, and never the last one. */
  readonly memberRemoveOwner: MembersResult;
  /** Makes an offer to a candidate, for a seat that is offered to no one else. */
  readonly offerIssue: OfferIssueResult;
  /** Withdraws an offer before it is accepted. */
  readonly offerWithdraw: OfferWithdrawResult;
  /** Changes your password; every other session of yours ends. */
  readonly passwordChange: PasswordChangeResult;
  /** Sets a new password with the code from the mail, and closes all sessions. Needs no sign-in. */
  readonly passwordReset: PasswordResetResult;
  /** Requests a new password by mail; the response does not depend on whether the address has an account. Needs no sign-in. */
  readonly passwordResetRequest: PasswordResetRequestResult;
  /** Confirms that the work has started, from its first day on. */
  readonly placementConfirmStart: PlacementConfirmStartResult;
  /** Re-authenticates with your password: for five minutes you may use operations that require it. */
  readonly reauthenticate: ReauthenticateResult;
  /** Sends a photo of your licence or registration while a site is not approved yet; at most four for one decision, the newest counts first. */
  readonly registrationPhotoSend: RegistrationPhotoSendResult;
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
  /** Adds a site to your business; owners only, and at most 20 sites. */
  readonly siteAdd: SiteAddResult;
  /** None of the skills found fits: the service looks for one. The answer is the same for words that were asked before. */
  readonly skillAsk: SkillAskResult;
  /** Rewrites a draft or one that was returned. */
  readonly vacancyChange: VacancyChangeResult;
  /** Closes a vacancy, once no offer of it waits for an answer. */
  readonly vacancyClose: VacancyCloseResult;
  /** Saves a draft. */
  readonly vacancyCreate: VacancyCreateResult;
  /** Discards a draft; the vacancy that it would have changed stays unchanged. */
  readonly vacancyDraftDiscard: VacancyDraftDiscardResult;
  /** Saves a vacancy draft; every field may be empty. expectedVersion: the version you saw; refused if it has changed since. Not checked if left out. */
  readonly vacancyDraftSave: VacancyDraftSaveResult;
  /** Submits a draft for review; it must be complete. */
  readonly vacancyDraftSend: VacancyDraftSendResult;
  /** Starts a vacancy draft, empty or as a copy of one of your vacancies. The empty draft that you started and have not written in is returned again. */
  readonly vacancyDraftStart: VacancyDraftStartResult;
  /** Pauses an open vacancy: no new candidate is introduced, and an open offer can still be accepted. */
  readonly vacancyPause: VacancyPauseResult;
  /** Opens a paused vacancy again. */
  readonly vacancyResume: VacancyResumeResult;
  /** Sends a draft to the service for review. */
  readonly vacancySubmit: VacancySubmitResult;
  /** Withdraws a vacancy that is not open yet. */
  readonly vacancyWithdraw: VacancyWithdrawResult;
};


/** What you can do. */
export type MutationCandidateDeclineArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: CandidateDeclineInput;
};


/** What you can do. */
export type MutationCandidateOpenArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationCandidateShortlistArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationCandidateUndoDeclineArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationCheckInAnswerArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: CheckInAnswerInput;
};


/** What you can do. */
export type MutationCheckInCreateCodeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationCheckInOpenArgs = {
  input: CheckInOpenInput;
};


/** What you can do. */
export type MutationEmailConfirmArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: MailCodeInput;
};


/** What you can do. */
export type MutationEmailConfirmRequestArgs = {
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationEmailCorrectArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: EmailCorrectInput;
};


/** What you can do. */
export type MutationEmployerRegisterArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: EmployerRegisterInput;
};


/** What you can do. */
export type MutationInterviewCancelArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationInterviewProposeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: InterviewInput;
};


/** What you can do. */
export type MutationInterviewRecordArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: InterviewRecordInput;
};


/** What you can do. */
export type MutationInvitationAcceptArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: InvitationAcceptInput;
};


/** What you can do. */
export type MutationInvitationRevokeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationMemberInviteArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: MemberInviteInput;
};


/** What you can do. */
export type MutationMemberMakeOwnerArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationMemberRemoveArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationMemberRemoveOwnerArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationOfferIssueArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: OfferInput;
};


/** What you can do. */
export type MutationOfferWithdrawArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationPasswordChangeArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: PasswordChangeInput;
};


/** What you can do. */
export type MutationPasswordResetArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: PasswordResetInput;
};


/** What you can do. */
export type MutationPasswordResetRequestArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: PasswordResetRequestInput;
};


/** What you can do. */
export type MutationPlacementConfirmStartArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationReauthenticateArgs = {
  input: ReauthenticateInput;
};


/** What you can do. */
export type MutationRegistrationPhotoSendArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: RegistrationPhotoInput;
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
export type MutationSiteAddArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: SiteInput;
};


/** What you can do. */
export type MutationSkillAskArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: SkillAskInput;
};


/** What you can do. */
export type MutationVacancyChangeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: VacancyInput;
};


/** What you can do. */
export type MutationVacancyCloseArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationVacancyCreateArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: VacancyInput;
};


/** What you can do. */
export type MutationVacancyDraftDiscardArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationVacancyDraftSaveArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: VacancyDraftInput;
  searches?: InputMaybe<ReadonlyArray<SkillSearchInput>>;
};


/** What you can do. */
export type MutationVacancyDraftSendArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationVacancyDraftStartArgs = {
  copyOf?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationVacancyPauseArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationVacancyResumeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationVacancySubmitArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationVacancyWithdrawArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};

/** Your business. */
export type MyEmployer = {
  readonly __typename?: 'MyEmployer';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its legal name. */
  readonly legalName: Scalars['String']['output'];
  /** Its legal name in Khmer. */
  readonly legalNameKm: Maybe<Scalars['String']['output']>;
  /** Whether you may add a site: owners, while the business is neither suspended nor closed and has fewer than 20. */
  readonly mayAddSite: Scalars['Boolean']['output'];
  /** Whether you may send one: while a site is not approved, the business is neither suspended nor closed, and fewer than four were sent. */
  readonly maySendRegistrationPhoto: Scalars['Boolean']['output'];
  /** Its registration number. */
  readonly registrationNumber: Scalars['String']['output'];
  /** Photos of its registration for undecided visits, newest first; only the visitors see the pictures. */
  readonly registrationPhotos: ReadonlyArray<RegistrationPhoto>;
  /** Its line of business. */
  readonly sector: Scalars['String']['output'];
  /** Its sites. */
  readonly sites: ReadonlyArray<Site>;
  /** Its state. */
  readonly state: EmployerState;
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

/** Every seat of the vacancy is taken. */
export type NoSeatLeft = Refusal & {
  readonly __typename?: 'NoSeatLeft';
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

/** Something must be done first. */
export type NotReady = Refusal & {
  readonly __typename?: 'NotReady';
  /** The machine-readable reason. */
  readonly code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  readonly message: Scalars['String']['output'];
  /** Codes of what is missing. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
};

/** Why not this time. */
export type NotSelectedReason =
  /** Other hours were needed. */
  | 'HOURS'
  /** Other languages were needed. */
  | 'LANGUAGE'
  /** The job is no longer available. */
  | 'NO_LONGER_NEEDED'
  /** The person did not come to an interview; accepted once its agreed time has come. */
  | 'NO_SHOW'
  /** Another reason. */
  | 'OTHER'
  /** Another candidate was chosen. */
  | 'OTHER_CANDIDATE'
  /** Other skills were needed. */
  | 'SKILLS';

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
  /** Whether the searched text is a name of it; null if none was searched. */
  readonly isNamed: Maybe<Scalars['Boolean']['output']>;
  /** Four digits of ISCO-08. */
  readonly iscoCode: Scalars['String']['output'];
  /** The name of its unit group, followed by its own if that says more: _Bartenders (barista)_. In Khmer for Khmer readers, if a Khmer name is known. */
  readonly label: Scalars['String']['output'];
};

/** An offer you made. */
export type Offer = {
  readonly __typename?: 'Offer';
  /** Until when it can be answered. */
  readonly answerBy: Scalars['DateTime']['output'];
  /** What you may do now. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its state. */
  readonly state: OfferState;
  /** Its terms. */
  readonly terms: Terms;
};

/** An offer. */
export type OfferInput = {
  /** Until when it can be answered, an instant: at least 72 hours from now, and not after the day on which the work starts. */
  readonly answerBy: Scalars['String']['input'];
  /** Pay, hours and start. */
  readonly terms: TermsInput;
};

/** The answer of offerIssue. */
export type OfferIssuePayload = {
  readonly __typename?: 'OfferIssuePayload';
  /** The offer. */
  readonly offer: Offer;
};

/** Result of offerIssue: the payload or a refusal. */
export type OfferIssueResult = AlreadyOpen | InvalidInput | KeyUsedForOtherRequest | NoSeatLeft | NotCleared | NotFound | NotReady | OfferIssuePayload | TransitionNotAllowed;

/** The state of an offer as you see it. */
export type OfferState =
  /** Accepted. */
  | 'ACCEPTED'
  /** Declined. */
  | 'DECLINED'
  /** Not answered in time. */
  | 'EXPIRED'
  /** With the candidate. */
  | 'ISSUED'
  /** You withdrew it. */
  | 'WITHDRAWN';

/** The answer of offerWithdraw. */
export type OfferWithdrawPayload = {
  readonly __typename?: 'OfferWithdrawPayload';
  /** The offer. */
  readonly offer: Offer;
};

/** Result of offerWithdraw: the payload or a refusal. */
export type OfferWithdrawResult = InvalidInput | KeyUsedForOtherRequest | NotFound | OfferWithdrawPayload | TransitionNotAllowed;

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

/** A new password. */
export type PasswordResetInput = {
  /** The code from the mail. */
  readonly code: Scalars['String']['input'];
  /** A password of 12 to 128 characters that is not easy to guess. */
  readonly secret: Scalars['String']['input'];
};

/** The answer of passwordReset. */
export type PasswordResetPayload = {
  readonly __typename?: 'PasswordResetPayload';
  /** True when the new password is valid; all sessions are closed. */
  readonly changed: Scalars['Boolean']['output'];
};

/** The address of the account that needs a new password. */
export type PasswordResetRequestInput = {
  /** The e-mail address. */
  readonly email: Scalars['String']['input'];
};

/** The answer of passwordResetRequest. */
export type PasswordResetRequestPayload = {
  readonly __typename?: 'PasswordResetRequestPayload';
  /** True when it was received; a mail is sent if the address has an account. */
  readonly received: Scalars['Boolean']['output'];
};

/** Result of passwordResetRequest: the payload or a refusal. */
export type PasswordResetRequestResult = InvalidInput | KeyUsedForOtherRequest | PasswordResetRequestPayload | RateLimited;

/** Result of passwordReset: the payload or a refusal. */
export type PasswordResetResult = CodeRefused | InvalidInput | KeyUsedForOtherRequest | PasswordResetPayload | RateLimited;

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

/** The answer of placementConfirmStart. */
export type PlacementConfirmStartPayload = {
  readonly __typename?: 'PlacementConfirmStartPayload';
  /** As it is now. */
  readonly placement: EmployerPlacement;
};

/** Result of placementConfirmStart: the payload or a refusal. */
export type PlacementConfirmStartResult = InvalidInput | KeyUsedForOtherRequest | NotCleared | NotFound | PlacementConfirmStartPayload | TooSoon | TransitionNotAllowed;

/** One field that cannot be accepted. */
export type Problem = {
  readonly __typename?: 'Problem';
  /** What is wrong and how to correct it. */
  readonly message: Scalars['String']['output'];
  /** The field, as in terms.pay.amount. */
  readonly path: Scalars['String']['output'];
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
  /** One person introduced to you. */
  readonly candidate: Maybe<Candidate>;
  /** Candidates introduced to you, newest first. With `skipOverLimit`, candidates beyond the daily limit are left out and counted in `skipped`; without it, the whole operation is refused. */
  readonly candidates: CandidateConnection;
  /** Candidates with a next step due, and their number. */
  readonly candidatesWaiting: WaitingCandidates;
  /** The state of a check-in link; needs no sign-in. */
  readonly checkInByToken: CheckInLinkState;
  /** Check-ins that wait for you or that you answered, newest first. */
  readonly checkIns: CheckInConnection;
  /** The most common occupations, no two with the same ISCO-08 code: shown before the user types. */
  readonly commonOccupations: ReadonlyArray<Occupation>;
  /** Invitations that wait, newest first. */
  readonly invitations: ReadonlyArray<Invitation>;
  /** You; null before signing in. */
  readonly me: Maybe<EmployerUser>;
  /** Who works in the account of your business, owners first. */
  readonly members: ReadonlyArray<Member>;
  /** Where you are signed in, oldest first. */
  readonly mySessions: ReadonlyArray<MySession>;
  /** Messages to you, newest first; those of the last days if `days` is given. */
  readonly notices: NoticeConnection;
  /** Occupations by any words in English or Khmer, misspelt ones too; best first. */
  readonly occupations: ReadonlyArray<Occupation>;
  /** One of them. */
  readonly placement: Maybe<EmployerPlacement>;
  /** Placements of people you hired, latest start first. */
  readonly placements: EmployerPlacementConnection;
  /** The 25 provinces; needs no sign-in. */
  readonly provinces: ReadonlyArray<Province>;
  /** Skills by any words in English or Khmer, misspelt ones too; best first. Those of a unit group come first if the work is chosen already. */
  readonly skills: ReadonlyArray<FoundSkill>;
  /** The skills that people of a unit group of ISCO-08 usually have, those first that they would name themselves. */
  readonly usualSkills: ReadonlyArray<Skill>;
  /** Your vacancies, newest first. */
  readonly vacancies: VacancyConnection;
  /** One of your vacancies. */
  readonly vacancy: Maybe<Vacancy>;
  /** One draft, or the fields of one of your vacancies that can still be changed. */
  readonly vacancyDraft: Maybe<VacancyDraft>;
  /** Vacancies you are writing, newest first; at most fifty. */
  readonly vacancyDrafts: ReadonlyArray<VacancyDraft>;
};


/** What you can read. */
export type QueryCandidateArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skipOverLimit?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What you can read. */
export type QueryCandidatesWaitingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What you can read. */
export type QueryCheckInByTokenArgs = {
  token: Scalars['String']['input'];
};


/** What you can read. */
export type QueryCheckInsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
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
export type QueryPlacementArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryPlacementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What you can read. */
export type QuerySkillsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  iscoCode?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};


/** What you can read. */
export type QueryUsualSkillsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  iscoCode: Scalars['String']['input'];
};


/** What you can read. */
export type QueryVacanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What you can read. */
export type QueryVacancyArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryVacancyDraftArgs = {
  id: Scalars['ID']['input'];
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
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** When it was sent. */
  readonly sentAt: Scalars['DateTime']['output'];
};

/** A photo of a business licence or registration. */
export type RegistrationPhotoInput = {
  /** A JPEG, PNG or WebP in base64. A request has at most 100 kB, which is a photo of about 70 kB; the page accepts up to 5 MB. The picture is stored upright as a WebP of at most 2,000 pixels a side, without the time and place of the photo; of an animation the first frame. */
  readonly content: Scalars['String']['input'];
};

/** The answer of registrationPhotoSend. */
export type RegistrationPhotoSendPayload = {
  readonly __typename?: 'RegistrationPhotoSendPayload';
  /** The photo. */
  readonly photo: RegistrationPhoto;
};

/** Result of registrationPhotoSend: the payload or a refusal. */
export type RegistrationPhotoSendResult = InvalidInput | KeyUsedForOtherRequest | NotFound | RegistrationPhotoSendPayload | TransitionNotAllowed;

/** A remark on a field of a vacancy. */
export type ReviewRemark = {
  readonly __typename?: 'ReviewRemark';
  /** The field it is about. */
  readonly field: Scalars['String']['output'];
  /** What should change. */
  readonly message: Scalars['String']['output'];
};

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

/** A workplace of yours. */
export type Site = {
  readonly __typename?: 'Site';
  /** Its address. */
  readonly address: Scalars['String']['output'];
  /** The state of its approval. */
  readonly approval: SiteApproval;
  /** The last day of its approval. */
  readonly clearedUntil: Maybe<Scalars['LocalDate']['output']>;
  /** Conditions of the approval. */
  readonly conditions: ReadonlyArray<Scalars['String']['output']>;
  /** Its district, in your language if it is a known one. */
  readonly district: Scalars['String']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether candidates can be introduced for work that starts on a day. */
  readonly isCleared: Scalars['Boolean']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its province. */
  readonly province: Province;
};


/** A workplace of yours. */
export type SiteIsClearedArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The answer of siteAdd. */
export type SiteAddPayload = {
  readonly __typename?: 'SiteAddPayload';
  /** The site, which is vetted before any candidate is introduced there. */
  readonly site: Site;
};

/** Result of siteAdd: the payload or a refusal. */
export type SiteAddResult = InvalidInput | KeyUsedForOtherRequest | SiteAddPayload | TransitionNotAllowed;

/** The state of a site's approval. */
export type SiteApproval =
  /** It is approved. */
  | 'APPROVED'
  /** Something must change before it can be approved. */
  | 'CHANGES_NEEDED'
  /** It is with the service. */
  | 'IN_REVIEW'
  /** No visit is planned yet. */
  | 'NOT_STARTED';

/** A site of a new business. */
export type SiteInput = {
  /** Its address. */
  readonly address: Scalars['String']['input'];
  /** Its district. */
  readonly district: Scalars['String']['input'];
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Two digits, 01 to 25. */
  readonly provinceCode: Scalars['String']['input'];
};

/** A skill of the ESCO classification, or one that was added here because ESCO lacks it. */
export type Skill = {
  readonly __typename?: 'Skill';
  /** The ESCO identifier; of an added skill one of its own. */
  readonly code: Scalars['ID']['output'];
  /** Whether it is knowledge, of which one says that a person knows about it; other skills a person can do. */
  readonly isKnowledge: Scalars['Boolean']['output'];
  /** Its label in your language, or else in English. */
  readonly label: Scalars['String']['output'];
};

/** Words for which no skill was found. */
export type SkillAskInput = {
  /** The words as they were searched, at most 200 characters. */
  readonly words: Scalars['String']['input'];
};

/** The answer of skillAsk. */
export type SkillAskPayload = {
  readonly __typename?: 'SkillAskPayload';
  /** Whether the words were kept; numbers and names are not. */
  readonly isKept: Scalars['Boolean']['output'];
};

/** Result of skillAsk: the payload or a refusal. */
export type SkillAskResult = InvalidInput | KeyUsedForOtherRequest | SkillAskPayload;

/** Whether a skill is required or desired. */
export type SkillNeed =
  /** Desired. */
  | 'DESIRED'
  /** Required. */
  | 'REQUIRED';

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

/** A skill of a vacancy. */
export type SkillRequirementInput = {
  /** Whether candidates below the level are excluded; at most three. */
  readonly gate?: InputMaybe<Scalars['Boolean']['input']>;
  /** The least level, 1 to 4. */
  readonly minLevel: Scalars['Int']['input'];
  /** Required or desired. */
  readonly need: SkillNeed;
  /** The ESCO identifier. */
  readonly skillCode: Scalars['ID']['input'];
};

/** A searched text, and the skill of the draft that was picked for it. Picks are counted without the employer, to improve the search. */
export type SkillSearchInput = {
  /** The skill; not counted unless the draft has it. */
  readonly skillCode: Scalars['ID']['input'];
  /** The text, at most 200 characters. */
  readonly text: Scalars['String']['input'];
};

/** How a skill is confirmed, never a name. */
export type SkillSource =
  /** An employer. */
  | 'EMPLOYER'
  /** Someone who has seen the work, such as a former teacher or supervisor. */
  | 'REFERENCE'
  /** The person. */
  | 'SELF'
  /** A test. */
  | 'TEST';

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

/** A vacancy of yours. */
export type Vacancy = {
  readonly __typename?: 'Vacancy';
  /** An apprenticeship's own part. */
  readonly apprenticeship: Maybe<Apprenticeship>;
  /** What you may do with it now. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** Candidates introduced for it. */
  readonly candidates: CandidateConnection;
  /** The last day for introducing candidates. */
  readonly closesOn: Scalars['LocalDate']['output'];
  /** The working conditions that apply. */
  readonly conditions: ReadonlyArray<WorkingCondition>;
  /** What its form holds, in the shape of a draft, so that a page shows a vacancy and a draft alike. */
  readonly content: DraftContent;
  /** Costs and who pays. */
  readonly costItems: ReadonlyArray<CostItem>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Four digits of ISCO-08. */
  readonly iscoCode: Scalars['String']['output'];
  /** What ISCO-08 calls this kind of work; in Khmer for who reads Khmer, where a Khmer name is known. */
  readonly iscoLabel: Scalars['String']['output'];
  /** What it is. */
  readonly kind: VacancyKind;
  /** The languages of the vacancy. */
  readonly languages: ReadonlyArray<LanguageLevel>;
  /** Licences that are a must. */
  readonly licences: ReadonlyArray<Scalars['String']['output']>;
  /** The required reading and writing level, 0 to 4. */
  readonly minLiteracy: Scalars['Int']['output'];
  /** What was answered to your submissions, newest first. */
  readonly reviews: ReadonlyArray<VacancyReview>;
  /** The number of seats. */
  readonly seats: Scalars['Int']['output'];
  /** The site where the work is. */
  readonly site: Site;
  /** The skills of the vacancy. */
  readonly skills: ReadonlyArray<SkillRequirement>;
  /** Its state. */
  readonly state: VacancyState;
  /** How many seats are taken. */
  readonly takenSeats: Scalars['Int']['output'];
  /** What the person will do. */
  readonly tasks: Scalars['String']['output'];
  /** Pay, hours and start. */
  readonly terms: Terms;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** What is taught at work. */
  readonly trainingGiven: Maybe<Scalars['String']['output']>;
};


/** A vacancy of yours. */
export type VacancyCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The answer of vacancyChange. */
export type VacancyChangePayload = {
  readonly __typename?: 'VacancyChangePayload';
  /** The vacancy. */
  readonly vacancy: Vacancy;
};

/** Result of vacancyChange: the payload or a refusal. */
export type VacancyChangeResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed | VacancyChangePayload;

/** The answer of vacancyClose. */
export type VacancyClosePayload = {
  readonly __typename?: 'VacancyClosePayload';
  /** The vacancy. */
  readonly vacancy: Vacancy;
};

/** Result of vacancyClose: the payload or a refusal. */
export type VacancyCloseResult = InvalidInput | KeyUsedForOtherRequest | NotFound | NotReady | TransitionNotAllowed | VacancyClosePayload;

/** A page of vacancies, newest first. */
export type VacancyConnection = {
  readonly __typename?: 'VacancyConnection';
  /** The vacancies. */
  readonly nodes: ReadonlyArray<Vacancy>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** The answer of vacancyCreate. */
export type VacancyCreatePayload = {
  readonly __typename?: 'VacancyCreatePayload';
  /** The draft. */
  readonly vacancy: Vacancy;
};

/** Result of vacancyCreate: the payload or a refusal. */
export type VacancyCreateResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed | VacancyCreatePayload;

/** A vacancy draft: every field may be empty, and only you see it. It has the id of the vacancy that it creates or changes. */
export type VacancyDraft = {
  readonly __typename?: 'VacancyDraft';
  /** When something was typed last. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** What was typed so far. */
  readonly content: DraftContent;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The least pay for what is typed so far, in the currency and period typed, by the rule in force on the first day of work (today, while none is typed); null if there is none. */
  readonly payFloor: Maybe<Money>;
  /** The riel per dollar used for the minimum pay; null if the rule itself is in that currency. */
  readonly payFloorRate: Maybe<Scalars['Int']['output']>;
  /** What prevents submitting it now, by the rules in force. */
  readonly problems: ReadonlyArray<DraftProblem>;
  /** Its sections, each with how far it has come. */
  readonly sections: ReadonlyArray<DraftSectionProgress>;
  /** The vacancy that it changes; null while there is none. */
  readonly vacancy: Maybe<Vacancy>;
  /** The version of the draft: pass it as expectedVersion, so that the save is refused if the draft has changed since. */
  readonly version: Scalars['String']['output'];
};

/** The answer of vacancyDraftDiscard. */
export type VacancyDraftDiscardPayload = {
  readonly __typename?: 'VacancyDraftDiscardPayload';
  /** True when it is deleted. */
  readonly discarded: Scalars['Boolean']['output'];
};

/** Result of vacancyDraftDiscard: the payload or a refusal. */
export type VacancyDraftDiscardResult = InvalidInput | KeyUsedForOtherRequest | NotFound | VacancyDraftDiscardPayload;

/** A section of a vacancy draft: fields that are present replace the saved ones, null clears a field, and fields that are left out stay. */
export type VacancyDraftInput = {
  /** Only for an apprenticeship. */
  readonly apprenticeship?: InputMaybe<DraftApprenticeshipInput>;
  /** The last day for introducing candidates. */
  readonly closesOn?: InputMaybe<Scalars['String']['input']>;
  /** The working conditions that apply. */
  readonly conditions?: InputMaybe<ReadonlyArray<WorkingCondition>>;
  /** What it costs to take it up, and who pays. */
  readonly costItems?: InputMaybe<ReadonlyArray<CostItemInput>>;
  /** Four digits of ISCO-08, as in 9412. */
  readonly iscoCode?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  readonly kind?: InputMaybe<VacancyKind>;
  /** Languages the work needs. */
  readonly languages?: InputMaybe<ReadonlyArray<LanguageLevelInput>>;
  /** Licences that are a must. */
  readonly licences?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The required reading and writing level, 0 to 4. */
  readonly minLiteracy?: InputMaybe<Scalars['Int']['input']>;
  /** The number of seats. */
  readonly seats?: InputMaybe<Scalars['Int']['input']>;
  /** The site where the work is. */
  readonly siteId?: InputMaybe<Scalars['ID']['input']>;
  /** Skills, required and desired. */
  readonly skills?: InputMaybe<ReadonlyArray<SkillRequirementInput>>;
  /** What the person will do. */
  readonly tasks?: InputMaybe<Scalars['String']['input']>;
  /** Pay, hours and start. */
  readonly terms?: InputMaybe<DraftTermsInput>;
  /** A short title. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** What is taught at work. */
  readonly trainingGiven?: InputMaybe<Scalars['String']['input']>;
};

/** The answer of vacancyDraftSave. */
export type VacancyDraftSavePayload = {
  readonly __typename?: 'VacancyDraftSavePayload';
  /** What is written now. */
  readonly draft: VacancyDraft;
};

/** Result of vacancyDraftSave: the payload or a refusal. */
export type VacancyDraftSaveResult = EditConflict | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed | VacancyDraftSavePayload;

/** The answer of vacancyDraftSend. */
export type VacancyDraftSendPayload = {
  readonly __typename?: 'VacancyDraftSendPayload';
  /** The vacancy. */
  readonly vacancy: Vacancy;
};

/** Result of vacancyDraftSend: the payload or a refusal. */
export type VacancyDraftSendResult = InvalidInput | KeyUsedForOtherRequest | NotCleared | NotFound | TransitionNotAllowed | VacancyDraftSendPayload;

/** The answer of vacancyDraftStart. */
export type VacancyDraftStartPayload = {
  readonly __typename?: 'VacancyDraftStartPayload';
  /** What is written now. */
  readonly draft: VacancyDraft;
};

/** Result of vacancyDraftStart: the payload or a refusal. */
export type VacancyDraftStartResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed | VacancyDraftStartPayload;

/** A vacancy as its employer enters it. */
export type VacancyInput = {
  /** Only for an apprenticeship. */
  readonly apprenticeship?: InputMaybe<ApprenticeshipInput>;
  /** The last day for introducing candidates. */
  readonly closesOn: Scalars['String']['input'];
  /** The working conditions that apply. */
  readonly conditions?: InputMaybe<ReadonlyArray<WorkingCondition>>;
  /** What it costs to take it up, and who pays. */
  readonly costItems?: InputMaybe<ReadonlyArray<CostItemInput>>;
  /** Four digits of ISCO-08, as in 9412. */
  readonly iscoCode: Scalars['String']['input'];
  /** What it is. */
  readonly kind: VacancyKind;
  /** Languages the work needs. */
  readonly languages?: InputMaybe<ReadonlyArray<LanguageLevelInput>>;
  /** Licences that are a must. */
  readonly licences?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The required reading and writing level, 0 to 4. */
  readonly minLiteracy?: InputMaybe<Scalars['Int']['input']>;
  /** The number of seats. */
  readonly seats: Scalars['Int']['input'];
  /** The site where the work is. */
  readonly siteId: Scalars['ID']['input'];
  /** Skills, required and desired. */
  readonly skills: ReadonlyArray<SkillRequirementInput>;
  /** What the person will do. */
  readonly tasks: Scalars['String']['input'];
  /** Pay, hours and start. */
  readonly terms: TermsInput;
  /** A short title. */
  readonly title: Scalars['String']['input'];
  /** What is taught at work. */
  readonly trainingGiven?: InputMaybe<Scalars['String']['input']>;
};

/** The kind of a vacancy. */
export type VacancyKind =
  /** An apprenticeship. */
  | 'APPRENTICESHIP'
  /** An internship. */
  | 'INTERNSHIP'
  /** A job. */
  | 'JOB';

/** The answer of vacancyPause. */
export type VacancyPausePayload = {
  readonly __typename?: 'VacancyPausePayload';
  /** The vacancy. */
  readonly vacancy: Vacancy;
};

/** Result of vacancyPause: the payload or a refusal. */
export type VacancyPauseResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed | VacancyPausePayload;

/** The answer of vacancyResume. */
export type VacancyResumePayload = {
  readonly __typename?: 'VacancyResumePayload';
  /** The vacancy. */
  readonly vacancy: Vacancy;
};

/** Result of vacancyResume: the payload or a refusal. */
export type VacancyResumeResult = InvalidInput | KeyUsedForOtherRequest | NotCleared | NotFound | TransitionNotAllowed | VacancyResumePayload;

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

/** The answer of vacancySubmit. */
export type VacancySubmitPayload = {
  readonly __typename?: 'VacancySubmitPayload';
  /** The vacancy. */
  readonly vacancy: Vacancy;
};

/** Result of vacancySubmit: the payload or a refusal. */
export type VacancySubmitResult = InvalidInput | KeyUsedForOtherRequest | NotCleared | NotFound | TransitionNotAllowed | VacancySubmitPayload;

/** The answer of vacancyWithdraw. */
export type VacancyWithdrawPayload = {
  readonly __typename?: 'VacancyWithdrawPayload';
  /** The vacancy. */
  readonly vacancy: Vacancy;
};

/** Result of vacancyWithdraw: the payload or a refusal. */
export type VacancyWithdrawResult = InvalidInput | KeyUsedForOtherRequest | NotFound | NotReady | TransitionNotAllowed | VacancyWithdrawPayload;

/** Candidates with something due, over all your introductions. */
export type WaitingCandidates = {
  readonly __typename?: 'WaitingCandidates';
  /** How many candidates wait for your decision. */
  readonly decisions: Scalars['Int']['output'];
  /** How many candidates have a meeting without a result. */
  readonly meetingResults: Scalars['Int']['output'];
  /** How many introductions were not opened yet. */
  readonly newCandidates: Scalars['Int']['output'];
  /** The most urgent ones, meetings first, then new introductions, then decisions; those beyond the daily limit of different people are left out. */
  readonly nodes: ReadonlyArray<Candidate>;
};

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
  CandidateDeclineResult:
    | ( Omit<CandidateDeclinePayload, 'candidate'> & { candidate: _RefType['Candidate'] } & { __typename: 'CandidateDeclinePayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  CandidateOpenResult:
    | ( Omit<CandidateOpenPayload, 'candidate'> & { candidate: _RefType['Candidate'] } & { __typename: 'CandidateOpenPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  CandidateShortlistResult:
    | ( Omit<CandidateShortlistPayload, 'candidate'> & { candidate: _RefType['Candidate'] } & { __typename: 'CandidateShortlistPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotCleared & { __typename: 'NotCleared' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  CandidateUndoDeclineResult:
    | ( Omit<CandidateUndoDeclinePayload, 'candidate'> & { candidate: _RefType['Candidate'] } & { __typename: 'CandidateUndoDeclinePayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  CheckInAnswerResult:
    | ( CheckInAnswerPayload & { __typename: 'CheckInAnswerPayload' } )
    | ( CodeRefused & { __typename: 'CodeRefused' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  CheckInCreateCodeResult:
    | ( Omit<CheckInCreateCodePayload, 'checkIn'> & { checkIn: _RefType['CheckIn'] } & { __typename: 'CheckInCreateCodePayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  CheckInOpenResult:
    | ( CheckInOpenPayload & { __typename: 'CheckInOpenPayload' } )
    | ( CodeRefused & { __typename: 'CodeRefused' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  EmailConfirmRequestResult:
    | ( Omit<EmailConfirmRequestPayload, 'member'> & { member: _RefType['Member'] } & { __typename: 'EmailConfirmRequestPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( RateLimited & { __typename: 'RateLimited' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  EmailConfirmResult:
    | ( CodeRefused & { __typename: 'CodeRefused' } )
    | ( Omit<EmailConfirmPayload, 'member'> & { member: _RefType['Member'] } & { __typename: 'EmailConfirmPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( RateLimited & { __typename: 'RateLimited' } )
  ;
  EmailCorrectResult:
    | ( Omit<EmailCorrectPayload, 'member'> & { member: _RefType['Member'] } & { __typename: 'EmailCorrectPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( RateLimited & { __typename: 'RateLimited' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  EmployerRegisterResult:
    | ( EmployerRegisterPayload & { __typename: 'EmployerRegisterPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( RateLimited & { __typename: 'RateLimited' } )
  ;
  InterviewCancelResult:
    | ( Omit<InterviewCancelPayload, 'interview'> & { interview: _RefType['Interview'] } & { __typename: 'InterviewCancelPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  InterviewProposeResult:
    | ( AlreadyOpen & { __typename: 'AlreadyOpen' } )
    | ( Omit<InterviewProposePayload, 'candidate'> & { candidate: _RefType['Candidate'] } & { __typename: 'InterviewProposePayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotCleared & { __typename: 'NotCleared' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  InterviewRecordResult:
    | ( Omit<InterviewRecordPayload, 'interview'> & { interview: _RefType['Interview'] } & { __typename: 'InterviewRecordPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TooSoon & { __typename: 'TooSoon' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  InvitationAcceptResult:
    | ( CodeRefused & { __typename: 'CodeRefused' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvitationAcceptPayload & { __typename: 'InvitationAcceptPayload' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( RateLimited & { __typename: 'RateLimited' } )
  ;
  InvitationRevokeResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvitationRevokePayload & { __typename: 'InvitationRevokePayload' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  MemberInviteResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( MemberInvitePayload & { __typename: 'MemberInvitePayload' } )
    | ( NotReady & { __typename: 'NotReady' } )
    | ( RateLimited & { __typename: 'RateLimited' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  MembersResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( Omit<MembersPayload, 'members'> & { members: ReadonlyArray<_RefType['Member']> } & { __typename: 'MembersPayload' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReady & { __typename: 'NotReady' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  OfferIssueResult:
    | ( AlreadyOpen & { __typename: 'AlreadyOpen' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NoSeatLeft & { __typename: 'NoSeatLeft' } )
    | ( NotCleared & { __typename: 'NotCleared' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReady & { __typename: 'NotReady' } )
    | ( Omit<OfferIssuePayload, 'offer'> & { offer: _RefType['Offer'] } & { __typename: 'OfferIssuePayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  OfferWithdrawResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<OfferWithdrawPayload, 'offer'> & { offer: _RefType['Offer'] } & { __typename: 'OfferWithdrawPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  PasswordChangeResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( PasswordChangePayload & { __typename: 'PasswordChangePayload' } )
    | ( ReauthenticationNeeded & { __typename: 'ReauthenticationNeeded' } )
  ;
  PasswordResetRequestResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( PasswordResetRequestPayload & { __typename: 'PasswordResetRequestPayload' } )
    | ( RateLimited & { __typename: 'RateLimited' } )
  ;
  PasswordResetResult:
    | ( CodeRefused & { __typename: 'CodeRefused' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( PasswordResetPayload & { __typename: 'PasswordResetPayload' } )
    | ( RateLimited & { __typename: 'RateLimited' } )
  ;
  PlacementConfirmStartResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotCleared & { __typename: 'NotCleared' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PlacementConfirmStartPayload, 'placement'> & { placement: _RefType['EmployerPlacement'] } & { __typename: 'PlacementConfirmStartPayload' } )
    | ( TooSoon & { __typename: 'TooSoon' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  ReauthenticateResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RateLimited & { __typename: 'RateLimited' } )
    | ( ReauthenticatePayload & { __typename: 'ReauthenticatePayload' } )
    | ( SignInRefused & { __typename: 'SignInRefused' } )
  ;
  RegistrationPhotoSendResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RegistrationPhotoSendPayload & { __typename: 'RegistrationPhotoSendPayload' } )
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
  SiteAddResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( Omit<SiteAddPayload, 'site'> & { site: _RefType['Site'] } & { __typename: 'SiteAddPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  SkillAskResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( SkillAskPayload & { __typename: 'SkillAskPayload' } )
  ;
  VacancyChangeResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
    | ( Omit<VacancyChangePayload, 'vacancy'> & { vacancy: _RefType['Vacancy'] } & { __typename: 'VacancyChangePayload' } )
  ;
  VacancyCloseResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReady & { __typename: 'NotReady' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
    | ( Omit<VacancyClosePayload, 'vacancy'> & { vacancy: _RefType['Vacancy'] } & { __typename: 'VacancyClosePayload' } )
  ;
  VacancyCreateResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
    | ( Omit<VacancyCreatePayload, 'vacancy'> & { vacancy: _RefType['Vacancy'] } & { __typename: 'VacancyCreatePayload' } )
  ;
  VacancyDraftDiscardResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( VacancyDraftDiscardPayload & { __typename: 'VacancyDraftDiscardPayload' } )
  ;
  VacancyDraftSaveResult:
    | ( EditConflict & { __typename: 'EditConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
    | ( Omit<VacancyDraftSavePayload, 'draft'> & { draft: _RefType['VacancyDraft'] } & { __typename: 'VacancyDraftSavePayload' } )
  ;
  VacancyDraftSendResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotCleared & { __typename: 'NotCleared' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
    | ( Omit<VacancyDraftSendPayload, 'vacancy'> & { vacancy: _RefType['Vacancy'] } & { __typename: 'VacancyDraftSendPayload' } )
  ;
  VacancyDraftStartResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
    | ( Omit<VacancyDraftStartPayload, 'draft'> & { draft: _RefType['VacancyDraft'] } & { __typename: 'VacancyDraftStartPayload' } )
  ;
  VacancyPauseResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
    | ( Omit<VacancyPausePayload, 'vacancy'> & { vacancy: _RefType['Vacancy'] } & { __typename: 'VacancyPausePayload' } )
  ;
  VacancyResumeResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotCleared & { __typename: 'NotCleared' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
    | ( Omit<VacancyResumePayload, 'vacancy'> & { vacancy: _RefType['Vacancy'] } & { __typename: 'VacancyResumePayload' } )
  ;
  VacancySubmitResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotCleared & { __typename: 'NotCleared' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
    | ( Omit<VacancySubmitPayload, 'vacancy'> & { vacancy: _RefType['Vacancy'] } & { __typename: 'VacancySubmitPayload' } )
  ;
  VacancyWithdrawResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReady & { __typename: 'NotReady' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
    | ( Omit<VacancyWithdrawPayload, 'vacancy'> & { vacancy: _RefType['Vacancy'] } & { __typename: 'VacancyWithdrawPayload' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( AlreadyOpen )
    | ( CodeRefused )
    | ( EditConflict )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NoSeatLeft )
    | ( NotCleared )
    | ( NotFound )
    | ( NotReady )
    | ( RateLimited )
    | ( ReauthenticationNeeded )
    | ( SignInRefused )
    | ( TooSoon )
    | ( TransitionNotAllowed )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agreement: ResolverTypeWrapper<Agreement>;
  AgreementState: AgreementState;
  AlreadyOpen: ResolverTypeWrapper<AlreadyOpen>;
  Apprenticeship: ResolverTypeWrapper<Apprenticeship>;
  ApprenticeshipInput: ApprenticeshipInput;
  Availability: ResolverTypeWrapper<Availability>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Candidate: ResolverTypeWrapper<SentReferralModel>;
  CandidateConnection: ResolverTypeWrapper<Omit<CandidateConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Candidate']> }>;
  CandidateDeclineInput: CandidateDeclineInput;
  CandidateDeclinePayload: ResolverTypeWrapper<Omit<CandidateDeclinePayload, 'candidate'> & { candidate: ResolversTypes['Candidate'] }>;
  CandidateDeclineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CandidateDeclineResult']>;
  CandidateOpenPayload: ResolverTypeWrapper<Omit<CandidateOpenPayload, 'candidate'> & { candidate: ResolversTypes['Candidate'] }>;
  CandidateOpenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CandidateOpenResult']>;
  CandidateShortlistPayload: ResolverTypeWrapper<Omit<CandidateShortlistPayload, 'candidate'> & { candidate: ResolversTypes['Candidate'] }>;
  CandidateShortlistResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CandidateShortlistResult']>;
  CandidateSkill: ResolverTypeWrapper<CandidateSkill>;
  CandidateState: CandidateState;
  CandidateTask: CandidateTask;
  CandidateTraining: ResolverTypeWrapper<CandidateTraining>;
  CandidateUndoDeclinePayload: ResolverTypeWrapper<Omit<CandidateUndoDeclinePayload, 'candidate'> & { candidate: ResolversTypes['Candidate'] }>;
  CandidateUndoDeclineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CandidateUndoDeclineResult']>;
  CheckIn: ResolverTypeWrapper<ListedCheckInModel>;
  CheckInAnswerInput: CheckInAnswerInput;
  CheckInAnswerPayload: ResolverTypeWrapper<CheckInAnswerPayload>;
  CheckInAnswerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckInAnswerResult']>;
  CheckInAttendance: CheckInAttendance;
  CheckInConduct: CheckInConduct;
  CheckInConnection: ResolverTypeWrapper<Omit<CheckInConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['CheckIn']> }>;
  CheckInCreateCodePayload: ResolverTypeWrapper<Omit<CheckInCreateCodePayload, 'checkIn'> & { checkIn: ResolversTypes['CheckIn'] }>;
  CheckInCreateCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckInCreateCodeResult']>;
  CheckInLinkState: CheckInLinkState;
  CheckInOpenInput: CheckInOpenInput;
  CheckInOpenPayload: ResolverTypeWrapper<CheckInOpenPayload>;
  CheckInOpenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckInOpenResult']>;
  CheckInSkill: CheckInSkill;
  CheckInState: CheckInState;
  CheckInSubject: ResolverTypeWrapper<CheckInSubject>;
  CodeRefused: ResolverTypeWrapper<CodeRefused>;
  CostItem: ResolverTypeWrapper<CostItem>;
  CostItemInput: CostItemInput;
  CostKind: CostKind;
  CostPayer: CostPayer;
  Currency: Currency;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeviceKind: DeviceKind;
  DraftApprenticeship: ResolverTypeWrapper<DraftApprenticeship>;
  DraftApprenticeshipInput: DraftApprenticeshipInput;
  DraftContent: ResolverTypeWrapper<VacancyDraftInput>;
  DraftPay: ResolverTypeWrapper<DraftPay>;
  DraftPayInput: DraftPayInput;
  DraftProblem: ResolverTypeWrapper<DraftProblem>;
  DraftSection: DraftSection;
  DraftSectionProgress: ResolverTypeWrapper<DraftSectionProgress>;
  DraftSectionState: DraftSectionState;
  DraftTerms: ResolverTypeWrapper<DraftTerms>;
  DraftTermsInput: DraftTermsInput;
  EditConflict: ResolverTypeWrapper<EditConflict>;
  EmailConfirmPayload: ResolverTypeWrapper<Omit<EmailConfirmPayload, 'member'> & { member: ResolversTypes['Member'] }>;
  EmailConfirmRequestPayload: ResolverTypeWrapper<Omit<EmailConfirmRequestPayload, 'member'> & { member: ResolversTypes['Member'] }>;
  EmailConfirmRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmailConfirmRequestResult']>;
  EmailConfirmResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmailConfirmResult']>;
  EmailCorrectInput: EmailCorrectInput;
  EmailCorrectPayload: ResolverTypeWrapper<Omit<EmailCorrectPayload, 'member'> & { member: ResolversTypes['Member'] }>;
  EmailCorrectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmailCorrectResult']>;
  EmployerPlacement: ResolverTypeWrapper<EmployerPlacementModel>;
  EmployerPlacementConnection: ResolverTypeWrapper<Omit<EmployerPlacementConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['EmployerPlacement']> }>;
  EmployerPlacementState: EmployerPlacementState;
  EmployerRegisterInput: EmployerRegisterInput;
  EmployerRegisterPayload: ResolverTypeWrapper<EmployerRegisterPayload>;
  EmployerRegisterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerRegisterResult']>;
  EmployerState: EmployerState;
  EmployerUser: ResolverTypeWrapper<SignedInUser>;
  FoundSkill: ResolverTypeWrapper<SkillModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Interview: ResolverTypeWrapper<EmployerInterviewModel>;
  InterviewCancelPayload: ResolverTypeWrapper<Omit<InterviewCancelPayload, 'interview'> & { interview: ResolversTypes['Interview'] }>;
  InterviewCancelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InterviewCancelResult']>;
  InterviewInput: InterviewInput;
  InterviewOutcome: InterviewOutcome;
  InterviewProposePayload: ResolverTypeWrapper<Omit<InterviewProposePayload, 'candidate'> & { candidate: ResolversTypes['Candidate'] }>;
  InterviewProposeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InterviewProposeResult']>;
  InterviewRecordInput: InterviewRecordInput;
  InterviewRecordPayload: ResolverTypeWrapper<Omit<InterviewRecordPayload, 'interview'> & { interview: ResolversTypes['Interview'] }>;
  InterviewRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InterviewRecordResult']>;
  InterviewState: InterviewState;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Invitation: ResolverTypeWrapper<Invitation>;
  InvitationAcceptInput: InvitationAcceptInput;
  InvitationAcceptPayload: ResolverTypeWrapper<InvitationAcceptPayload>;
  InvitationAcceptResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InvitationAcceptResult']>;
  InvitationRevokePayload: ResolverTypeWrapper<InvitationRevokePayload>;
  InvitationRevokeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InvitationRevokeResult']>;
  KeyUsedForOtherRequest: ResolverTypeWrapper<KeyUsedForOtherRequest>;
  Language: Language;
  LanguageLevel: ResolverTypeWrapper<LanguageLevel>;
  LanguageLevelInput: LanguageLevelInput;
  LearningUnit: ResolverTypeWrapper<LearningUnit>;
  LearningUnitInput: LearningUnitInput;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  MailCodeInput: MailCodeInput;
  MatchSummaryLine: ResolverTypeWrapper<MatchSummaryLine>;
  Member: ResolverTypeWrapper<MemberRowModel>;
  MemberInviteInput: MemberInviteInput;
  MemberInvitePayload: ResolverTypeWrapper<MemberInvitePayload>;
  MemberInviteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MemberInviteResult']>;
  MembersPayload: ResolverTypeWrapper<Omit<MembersPayload, 'members'> & { members: ReadonlyArray<ResolversTypes['Member']> }>;
  MembersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MembersResult']>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MyEmployer: ResolverTypeWrapper<OwnEmployerModel>;
  MySession: ResolverTypeWrapper<MySession>;
  NoSeatLeft: ResolverTypeWrapper<NoSeatLeft>;
  NotCleared: ResolverTypeWrapper<NotCleared>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotReady: ResolverTypeWrapper<NotReady>;
  NotSelectedReason: NotSelectedReason;
  Notice: ResolverTypeWrapper<Notice>;
  NoticeConnection: ResolverTypeWrapper<NoticeConnection>;
  Occupation: ResolverTypeWrapper<Occupation>;
  Offer: ResolverTypeWrapper<EmployerOfferModel>;
  OfferInput: OfferInput;
  OfferIssuePayload: ResolverTypeWrapper<Omit<OfferIssuePayload, 'offer'> & { offer: ResolversTypes['Offer'] }>;
  OfferIssueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OfferIssueResult']>;
  OfferState: OfferState;
  OfferWithdrawPayload: ResolverTypeWrapper<Omit<OfferWithdrawPayload, 'offer'> & { offer: ResolversTypes['Offer'] }>;
  OfferWithdrawResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OfferWithdrawResult']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PasswordChangeInput: PasswordChangeInput;
  PasswordChangePayload: ResolverTypeWrapper<PasswordChangePayload>;
  PasswordChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PasswordChangeResult']>;
  PasswordResetInput: PasswordResetInput;
  PasswordResetPayload: ResolverTypeWrapper<PasswordResetPayload>;
  PasswordResetRequestInput: PasswordResetRequestInput;
  PasswordResetRequestPayload: ResolverTypeWrapper<PasswordResetRequestPayload>;
  PasswordResetRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PasswordResetRequestResult']>;
  PasswordResetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PasswordResetResult']>;
  PayPeriod: PayPeriod;
  PlacementConfirmStartPayload: ResolverTypeWrapper<Omit<PlacementConfirmStartPayload, 'placement'> & { placement: ResolversTypes['EmployerPlacement'] }>;
  PlacementConfirmStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlacementConfirmStartResult']>;
  Problem: ResolverTypeWrapper<Problem>;
  Province: ResolverTypeWrapper<Province>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimited: ResolverTypeWrapper<RateLimited>;
  ReauthenticateInput: ReauthenticateInput;
  ReauthenticatePayload: ResolverTypeWrapper<ReauthenticatePayload>;
  ReauthenticateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReauthenticateResult']>;
  ReauthenticationNeeded: ResolverTypeWrapper<ReauthenticationNeeded>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RegistrationPhoto: ResolverTypeWrapper<RegistrationPhoto>;
  RegistrationPhotoInput: RegistrationPhotoInput;
  RegistrationPhotoSendPayload: ResolverTypeWrapper<RegistrationPhotoSendPayload>;
  RegistrationPhotoSendResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegistrationPhotoSendResult']>;
  ReviewRemark: ResolverTypeWrapper<ReviewRemark>;
  SessionEndPayload: ResolverTypeWrapper<SessionEndPayload>;
  SessionEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SessionEndResult']>;
  SessionExtendPayload: ResolverTypeWrapper<SessionExtendPayload>;
  SessionExtendResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SessionExtendResult']>;
  SessionsEndAllPayload: ResolverTypeWrapper<SessionsEndAllPayload>;
  SessionsEndAllResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SessionsEndAllResult']>;
  SignInInput: SignInInput;
  SignInPayload: ResolverTypeWrapper<SignInPayload>;
  SignInRefused: ResolverTypeWrapper<SignInRefused>;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  SignOutPayload: ResolverTypeWrapper<SignOutPayload>;
  SignOutResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignOutResult']>;
  Site: ResolverTypeWrapper<EmployerSiteModel>;
  SiteAddPayload: ResolverTypeWrapper<Omit<SiteAddPayload, 'site'> & { site: ResolversTypes['Site'] }>;
  SiteAddResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SiteAddResult']>;
  SiteApproval: SiteApproval;
  SiteInput: SiteInput;
  Skill: ResolverTypeWrapper<Skill>;
  SkillAskInput: SkillAskInput;
  SkillAskPayload: ResolverTypeWrapper<SkillAskPayload>;
  SkillAskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkillAskResult']>;
  SkillNeed: SkillNeed;
  SkillRequirement: ResolverTypeWrapper<SkillRequirement>;
  SkillRequirementInput: SkillRequirementInput;
  SkillSearchInput: SkillSearchInput;
  SkillSource: SkillSource;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Terms: ResolverTypeWrapper<Terms>;
  TermsInput: TermsInput;
  TooSoon: ResolverTypeWrapper<TooSoon>;
  TransitionNotAllowed: ResolverTypeWrapper<TransitionNotAllowed>;
  Vacancy: ResolverTypeWrapper<VacancyModel>;
  VacancyChangePayload: ResolverTypeWrapper<Omit<VacancyChangePayload, 'vacancy'> & { vacancy: ResolversTypes['Vacancy'] }>;
  VacancyChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VacancyChangeResult']>;
  VacancyClosePayload: ResolverTypeWrapper<Omit<VacancyClosePayload, 'vacancy'> & { vacancy: ResolversTypes['Vacancy'] }>;
  VacancyCloseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VacancyCloseResult']>;
  VacancyConnection: ResolverTypeWrapper<Omit<VacancyConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Vacancy']> }>;
  VacancyCreatePayload: ResolverTypeWrapper<Omit<VacancyCreatePayload, 'vacancy'> & { vacancy: ResolversTypes['Vacancy'] }>;
  VacancyCreateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VacancyCreateResult']>;
  VacancyDraft: ResolverTypeWrapper<VacancyDraftModel>;
  VacancyDraftDiscardPayload: ResolverTypeWrapper<VacancyDraftDiscardPayload>;
  VacancyDraftDiscardResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VacancyDraftDiscardResult']>;
  VacancyDraftInput: VacancyDraftInput;
  VacancyDraftSavePayload: ResolverTypeWrapper<Omit<VacancyDraftSavePayload, 'draft'> & { draft: ResolversTypes['VacancyDraft'] }>;
  VacancyDraftSaveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VacancyDraftSaveResult']>;
  VacancyDraftSendPayload: ResolverTypeWrapper<Omit<VacancyDraftSendPayload, 'vacancy'> & { vacancy: ResolversTypes['Vacancy'] }>;
  VacancyDraftSendResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VacancyDraftSendResult']>;
  VacancyDraftStartPayload: ResolverTypeWrapper<Omit<VacancyDraftStartPayload, 'draft'> & { draft: ResolversTypes['VacancyDraft'] }>;
  VacancyDraftStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VacancyDraftStartResult']>;
  VacancyInput: VacancyInput;
  VacancyKind: VacancyKind;
  VacancyPausePayload: ResolverTypeWrapper<Omit<VacancyPausePayload, 'vacancy'> & { vacancy: ResolversTypes['Vacancy'] }>;
  VacancyPauseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VacancyPauseResult']>;
  VacancyResumePayload: ResolverTypeWrapper<Omit<VacancyResumePayload, 'vacancy'> & { vacancy: ResolversTypes['Vacancy'] }>;
  VacancyResumeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VacancyResumeResult']>;
  VacancyReview: ResolverTypeWrapper<VacancyReview>;
  VacancyState: VacancyState;
  VacancySubmitPayload: ResolverTypeWrapper<Omit<VacancySubmitPayload, 'vacancy'> & { vacancy: ResolversTypes['Vacancy'] }>;
  VacancySubmitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VacancySubmitResult']>;
  VacancyWithdrawPayload: ResolverTypeWrapper<Omit<VacancyWithdrawPayload, 'vacancy'> & { vacancy: ResolversTypes['Vacancy'] }>;
  VacancyWithdrawResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VacancyWithdrawResult']>;
  WaitingCandidates: ResolverTypeWrapper<Omit<WaitingCandidates, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Candidate']> }>;
  Weekday: Weekday;
  WorkingCondition: WorkingCondition;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agreement: Agreement;
  AlreadyOpen: AlreadyOpen;
  Apprenticeship: Apprenticeship;
  ApprenticeshipInput: ApprenticeshipInput;
  Availability: Availability;
  Boolean: Scalars['Boolean']['output'];
  Candidate: SentReferralModel;
  CandidateConnection: Omit<CandidateConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Candidate']> };
  CandidateDeclineInput: CandidateDeclineInput;
  CandidateDeclinePayload: Omit<CandidateDeclinePayload, 'candidate'> & { candidate: ResolversParentTypes['Candidate'] };
  CandidateDeclineResult: ResolversUnionTypes<ResolversParentTypes>['CandidateDeclineResult'];
  CandidateOpenPayload: Omit<CandidateOpenPayload, 'candidate'> & { candidate: ResolversParentTypes['Candidate'] };
  CandidateOpenResult: ResolversUnionTypes<ResolversParentTypes>['CandidateOpenResult'];
  CandidateShortlistPayload: Omit<CandidateShortlistPayload, 'candidate'> & { candidate: ResolversParentTypes['Candidate'] };
  CandidateShortlistResult: ResolversUnionTypes<ResolversParentTypes>['CandidateShortlistResult'];
  CandidateSkill: CandidateSkill;
  CandidateTraining: CandidateTraining;
  CandidateUndoDeclinePayload: Omit<CandidateUndoDeclinePayload, 'candidate'> & { candidate: ResolversParentTypes['Candidate'] };
  CandidateUndoDeclineResult: ResolversUnionTypes<ResolversParentTypes>['CandidateUndoDeclineResult'];
  CheckIn: ListedCheckInModel;
  CheckInAnswerInput: CheckInAnswerInput;
  CheckInAnswerPayload: CheckInAnswerPayload;
  CheckInAnswerResult: ResolversUnionTypes<ResolversParentTypes>['CheckInAnswerResult'];
  CheckInConnection: Omit<CheckInConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['CheckIn']> };
  CheckInCreateCodePayload: Omit<CheckInCreateCodePayload, 'checkIn'> & { checkIn: ResolversParentTypes['CheckIn'] };
  CheckInCreateCodeResult: ResolversUnionTypes<ResolversParentTypes>['CheckInCreateCodeResult'];
  CheckInOpenInput: CheckInOpenInput;
  CheckInOpenPayload: CheckInOpenPayload;
  CheckInOpenResult: ResolversUnionTypes<ResolversParentTypes>['CheckInOpenResult'];
  CheckInSubject: CheckInSubject;
  CodeRefused: CodeRefused;
  CostItem: CostItem;
  CostItemInput: CostItemInput;
  DateTime: Scalars['DateTime']['output'];
  DraftApprenticeship: DraftApprenticeship;
  DraftApprenticeshipInput: DraftApprenticeshipInput;
  DraftContent: VacancyDraftInput;
  DraftPay: DraftPay;
  DraftPayInput: DraftPayInput;
  DraftProblem: DraftProblem;
  DraftSectionProgress: DraftSectionProgress;
  DraftTerms: DraftTerms;
  DraftTermsInput: DraftTermsInput;
  EditConflict: EditConflict;
  EmailConfirmPayload: Omit<EmailConfirmPayload, 'member'> & { member: ResolversParentTypes['Member'] };
  EmailConfirmRequestPayload: Omit<EmailConfirmRequestPayload, 'member'> & { member: ResolversParentTypes['Member'] };
  EmailConfirmRequestResult: ResolversUnionTypes<ResolversParentTypes>['EmailConfirmRequestResult'];
  EmailConfirmResult: ResolversUnionTypes<ResolversParentTypes>['EmailConfirmResult'];
  EmailCorrectInput: EmailCorrectInput;
  EmailCorrectPayload: Omit<EmailCorrectPayload, 'member'> & { member: ResolversParentTypes['Member'] };
  EmailCorrectResult: ResolversUnionTypes<ResolversParentTypes>['EmailCorrectResult'];
  EmployerPlacement: EmployerPlacementModel;
  EmployerPlacementConnection: Omit<EmployerPlacementConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['EmployerPlacement']> };
  EmployerRegisterInput: EmployerRegisterInput;
  EmployerRegisterPayload: EmployerRegisterPayload;
  EmployerRegisterResult: ResolversUnionTypes<ResolversParentTypes>['EmployerRegisterResult'];
  EmployerUser: SignedInUser;
  FoundSkill: SkillModel;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Interview: EmployerInterviewModel;
  InterviewCancelPayload: Omit<InterviewCancelPayload, 'interview'> & { interview: ResolversParentTypes['Interview'] };
  InterviewCancelResult: ResolversUnionTypes<ResolversParentTypes>['InterviewCancelResult'];
  InterviewInput: InterviewInput;
  InterviewProposePayload: Omit<InterviewProposePayload, 'candidate'> & { candidate: ResolversParentTypes['Candidate'] };
  InterviewProposeResult: ResolversUnionTypes<ResolversParentTypes>['InterviewProposeResult'];
  InterviewRecordInput: InterviewRecordInput;
  InterviewRecordPayload: Omit<InterviewRecordPayload, 'interview'> & { interview: ResolversParentTypes['Interview'] };
  InterviewRecordResult: ResolversUnionTypes<ResolversParentTypes>['InterviewRecordResult'];
  InvalidInput: InvalidInput;
  Invitation: Invitation;
  InvitationAcceptInput: InvitationAcceptInput;
  InvitationAcceptPayload: InvitationAcceptPayload;
  InvitationAcceptResult: ResolversUnionTypes<ResolversParentTypes>['InvitationAcceptResult'];
  InvitationRevokePayload: InvitationRevokePayload;
  InvitationRevokeResult: ResolversUnionTypes<ResolversParentTypes>['InvitationRevokeResult'];
  KeyUsedForOtherRequest: KeyUsedForOtherRequest;
  LanguageLevel: LanguageLevel;
  LanguageLevelInput: LanguageLevelInput;
  LearningUnit: LearningUnit;
  LearningUnitInput: LearningUnitInput;
  LocalDate: Scalars['LocalDate']['output'];
  MailCodeInput: MailCodeInput;
  MatchSummaryLine: MatchSummaryLine;
  Member: MemberRowModel;
  MemberInviteInput: MemberInviteInput;
  MemberInvitePayload: MemberInvitePayload;
  MemberInviteResult: ResolversUnionTypes<ResolversParentTypes>['MemberInviteResult'];
  MembersPayload: Omit<MembersPayload, 'members'> & { members: ReadonlyArray<ResolversParentTypes['Member']> };
  MembersResult: ResolversUnionTypes<ResolversParentTypes>['MembersResult'];
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  MyEmployer: OwnEmployerModel;
  MySession: MySession;
  NoSeatLeft: NoSeatLeft;
  NotCleared: NotCleared;
  NotFound: NotFound;
  NotReady: NotReady;
  Notice: Notice;
  NoticeConnection: NoticeConnection;
  Occupation: Occupation;
  Offer: EmployerOfferModel;
  OfferInput: OfferInput;
  OfferIssuePayload: Omit<OfferIssuePayload, 'offer'> & { offer: ResolversParentTypes['Offer'] };
  OfferIssueResult: ResolversUnionTypes<ResolversParentTypes>['OfferIssueResult'];
  OfferWithdrawPayload: Omit<OfferWithdrawPayload, 'offer'> & { offer: ResolversParentTypes['Offer'] };
  OfferWithdrawResult: ResolversUnionTypes<ResolversParentTypes>['OfferWithdrawResult'];
  PageInfo: PageInfo;
  PasswordChangeInput: PasswordChangeInput;
  PasswordChangePayload: PasswordChangePayload;
  PasswordChangeResult: ResolversUnionTypes<ResolversParentTypes>['PasswordChangeResult'];
  PasswordResetInput: PasswordResetInput;
  PasswordResetPayload: PasswordResetPayload;
  PasswordResetRequestInput: PasswordResetRequestInput;
  PasswordResetRequestPayload: PasswordResetRequestPayload;
  PasswordResetRequestResult: ResolversUnionTypes<ResolversParentTypes>['PasswordResetRequestResult'];
  PasswordResetResult: ResolversUnionTypes<ResolversParentTypes>['PasswordResetResult'];
  PlacementConfirmStartPayload: Omit<PlacementConfirmStartPayload, 'placement'> & { placement: ResolversParentTypes['EmployerPlacement'] };
  PlacementConfirmStartResult: ResolversUnionTypes<ResolversParentTypes>['PlacementConfirmStartResult'];
  Problem: Problem;
  Province: Province;
  Query: Record<PropertyKey, never>;
  RateLimited: RateLimited;
  ReauthenticateInput: ReauthenticateInput;
  ReauthenticatePayload: ReauthenticatePayload;
  ReauthenticateResult: ResolversUnionTypes<ResolversParentTypes>['ReauthenticateResult'];
  ReauthenticationNeeded: ReauthenticationNeeded;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RegistrationPhoto: RegistrationPhoto;
  RegistrationPhotoInput: RegistrationPhotoInput;
  RegistrationPhotoSendPayload: RegistrationPhotoSendPayload;
  RegistrationPhotoSendResult: ResolversUnionTypes<ResolversParentTypes>['RegistrationPhotoSendResult'];
  ReviewRemark: ReviewRemark;
  SessionEndPayload: SessionEndPayload;
  SessionEndResult: ResolversUnionTypes<ResolversParentTypes>['SessionEndResult'];
  SessionExtendPayload: SessionExtendPayload;
  SessionExtendResult: ResolversUnionTypes<ResolversParentTypes>['SessionExtendResult'];
  SessionsEndAllPayload: SessionsEndAllPayload;
  SessionsEndAllResult: ResolversUnionTypes<ResolversParentTypes>['SessionsEndAllResult'];
  SignInInput: SignInInput;
  SignInPayload: SignInPayload;
  SignInRefused: SignInRefused;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  SignOutPayload: SignOutPayload;
  SignOutResult: ResolversUnionTypes<ResolversParentTypes>['SignOutResult'];
  Site: EmployerSiteModel;
  SiteAddPayload: Omit<SiteAddPayload, 'site'> & { site: ResolversParentTypes['Site'] };
  SiteAddResult: ResolversUnionTypes<ResolversParentTypes>['SiteAddResult'];
  SiteInput: SiteInput;
  Skill: Skill;
  SkillAskInput: SkillAskInput;
  SkillAskPayload: SkillAskPayload;
  SkillAskResult: ResolversUnionTypes<ResolversParentTypes>['SkillAskResult'];
  SkillRequirement: SkillRequirement;
  SkillRequirementInput: SkillRequirementInput;
  SkillSearchInput: SkillSearchInput;
  String: Scalars['String']['output'];
  Terms: Terms;
  TermsInput: TermsInput;
  TooSoon: TooSoon;
  TransitionNotAllowed: TransitionNotAllowed;
  Vacancy: VacancyModel;
  VacancyChangePayload: Omit<VacancyChangePayload, 'vacancy'> & { vacancy: ResolversParentTypes['Vacancy'] };
  VacancyChangeResult: ResolversUnionTypes<ResolversParentTypes>['VacancyChangeResult'];
  VacancyClosePayload: Omit<VacancyClosePayload, 'vacancy'> & { vacancy: ResolversParentTypes['Vacancy'] };
  VacancyCloseResult: ResolversUnionTypes<ResolversParentTypes>['VacancyCloseResult'];
  VacancyConnection: Omit<VacancyConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Vacancy']> };
  VacancyCreatePayload: Omit<VacancyCreatePayload, 'vacancy'> & { vacancy: ResolversParentTypes['Vacancy'] };
  VacancyCreateResult: ResolversUnionTypes<ResolversParentTypes>['VacancyCreateResult'];
  VacancyDraft: VacancyDraftModel;
  VacancyDraftDiscardPayload: VacancyDraftDiscardPayload;
  VacancyDraftDiscardResult: ResolversUnionTypes<ResolversParentTypes>['VacancyDraftDiscardResult'];
  VacancyDraftInput: VacancyDraftInput;
  VacancyDraftSavePayload: Omit<VacancyDraftSavePayload, 'draft'> & { draft: ResolversParentTypes['VacancyDraft'] };
  VacancyDraftSaveResult: ResolversUnionTypes<ResolversParentTypes>['VacancyDraftSaveResult'];
  VacancyDraftSendPayload: Omit<VacancyDraftSendPayload, 'vacancy'> & { vacancy: ResolversParentTypes['Vacancy'] };
  VacancyDraftSendResult: ResolversUnionTypes<ResolversParentTypes>['VacancyDraftSendResult'];
  VacancyDraftStartPayload: Omit<VacancyDraftStartPayload, 'draft'> & { draft: ResolversParentTypes['VacancyDraft'] };
  VacancyDraftStartResult: ResolversUnionTypes<ResolversParentTypes>['VacancyDraftStartResult'];
  VacancyInput: VacancyInput;
  VacancyPausePayload: Omit<VacancyPausePayload, 'vacancy'> & { vacancy: ResolversParentTypes['Vacancy'] };
  VacancyPauseResult: ResolversUnionTypes<ResolversParentTypes>['VacancyPauseResult'];
  VacancyResumePayload: Omit<VacancyResumePayload, 'vacancy'> & { vacancy: ResolversParentTypes['Vacancy'] };
  VacancyResumeResult: ResolversUnionTypes<ResolversParentTypes>['VacancyResumeResult'];
  VacancyReview: VacancyReview;
  VacancySubmitPayload: Omit<VacancySubmitPayload, 'vacancy'> & { vacancy: ResolversParentTypes['Vacancy'] };
  VacancySubmitResult: ResolversUnionTypes<ResolversParentTypes>['VacancySubmitResult'];
  VacancyWithdrawPayload: Omit<VacancyWithdrawPayload, 'vacancy'> & { vacancy: ResolversParentTypes['Vacancy'] };
  VacancyWithdrawResult: ResolversUnionTypes<ResolversParentTypes>['VacancyWithdrawResult'];
  WaitingCandidates: Omit<WaitingCandidates, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Candidate']> };
};

export type AgreementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
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

export type AlreadyOpenResolvers<ContextType = any, ParentType extends ResolversParentTypes['AlreadyOpen'] = ResolversParentTypes['AlreadyOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApprenticeshipResolvers<ContextType = any, ParentType extends ResolversParentTypes['Apprenticeship'] = ResolversParentTypes['Apprenticeship']> = {
  instructorBornOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  instructorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instructorPracticeYears?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lengthDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plan?: Resolver<ReadonlyArray<ResolversTypes['LearningUnit']>, ParentType, ContextType>;
  trade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AvailabilityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability']> = {
  days?: Resolver<ReadonlyArray<ResolversTypes['Weekday']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = any, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  availability?: Resolver<Maybe<ResolversTypes['Availability']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueTasks?: Resolver<ReadonlyArray<ResolversTypes['CandidateTask']>, ParentType, ContextType>;
  education?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interviews?: Resolver<ReadonlyArray<ResolversTypes['Interview']>, ParentType, ContextType>;
  isWorkplaceCleared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isWorkplaceClearedToday?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  languages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LanguageLevel']>>, ParentType, ContextType>;
  matchSummary?: Resolver<ReadonlyArray<ResolversTypes['MatchSummaryLine']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  offerProblems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType, RequireFields<CandidateOfferProblemsArgs, 'input'>>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  shownUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  skills?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CandidateSkill']>>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CandidateState'], ParentType, ContextType>;
  training?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CandidateTraining']>>, ParentType, ContextType>;
  undoUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vacancy?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType>;
};

export type CandidateConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CandidateConnection'] = ResolversParentTypes['CandidateConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Candidate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CandidateDeclinePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CandidateDeclinePayload'] = ResolversParentTypes['CandidateDeclinePayload']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateDeclineResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CandidateDeclineResult'] = ResolversParentTypes['CandidateDeclineResult']> = {
  __resolveType: TypeResolveFn<'CandidateDeclinePayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type CandidateOpenPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CandidateOpenPayload'] = ResolversParentTypes['CandidateOpenPayload']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateOpenResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CandidateOpenResult'] = ResolversParentTypes['CandidateOpenResult']> = {
  __resolveType: TypeResolveFn<'CandidateOpenPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type CandidateShortlistPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CandidateShortlistPayload'] = ResolversParentTypes['CandidateShortlistPayload']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateShortlistResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CandidateShortlistResult'] = ResolversParentTypes['CandidateShortlistResult']> = {
  __resolveType: TypeResolveFn<'CandidateShortlistPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotCleared' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type CandidateSkillResolvers<ContextType = any, ParentType extends ResolversParentTypes['CandidateSkill'] = ResolversParentTypes['CandidateSkill']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SkillSource'], ParentType, ContextType>;
};

export type CandidateTrainingResolvers<ContextType = any, ParentType extends ResolversParentTypes['CandidateTraining'] = ResolversParentTypes['CandidateTraining']> = {
  finishedIn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CandidateUndoDeclinePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CandidateUndoDeclinePayload'] = ResolversParentTypes['CandidateUndoDeclinePayload']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateUndoDeclineResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CandidateUndoDeclineResult'] = ResolversParentTypes['CandidateUndoDeclineResult']> = {
  __resolveType: TypeResolveFn<'CandidateUndoDeclinePayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type CheckInResolvers<ContextType = any, ParentType extends ResolversParentTypes['CheckIn'] = ResolversParentTypes['CheckIn']> = {
  answerBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CheckInState'], ParentType, ContextType>;
  vacancy?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType>;
};

export type CheckInAnswerPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CheckInAnswerPayload'] = ResolversParentTypes['CheckInAnswerPayload']> = {
  received?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckInAnswerResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CheckInAnswerResult'] = ResolversParentTypes['CheckInAnswerResult']> = {
  __resolveType: TypeResolveFn<'CheckInAnswerPayload' | 'CodeRefused' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type CheckInConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CheckInConnection'] = ResolversParentTypes['CheckInConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CheckIn']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CheckInCreateCodePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CheckInCreateCodePayload'] = ResolversParentTypes['CheckInCreateCodePayload']> = {
  checkIn?: Resolver<ResolversTypes['CheckIn'], ParentType, ContextType>;
  codeExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  newCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckInCreateCodeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CheckInCreateCodeResult'] = ResolversParentTypes['CheckInCreateCodeResult']> = {
  __resolveType: TypeResolveFn<'CheckInCreateCodePayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type CheckInOpenPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CheckInOpenPayload'] = ResolversParentTypes['CheckInOpenPayload']> = {
  subject?: Resolver<ResolversTypes['CheckInSubject'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckInOpenResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CheckInOpenResult'] = ResolversParentTypes['CheckInOpenResult']> = {
  __resolveType: TypeResolveFn<'CheckInOpenPayload' | 'CodeRefused' | 'InvalidInput' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type CheckInSubjectResolvers<ContextType = any, ParentType extends ResolversParentTypes['CheckInSubject'] = ResolversParentTypes['CheckInSubject']> = {
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  vacancyTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodeRefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['CodeRefused'] = ResolversParentTypes['CodeRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CostItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['CostItem'] = ResolversParentTypes['CostItem']> = {
  kind?: Resolver<ResolversTypes['CostKind'], ParentType, ContextType>;
  paidBy?: Resolver<ResolversTypes['CostPayer'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DraftApprenticeshipResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftApprenticeship'] = ResolversParentTypes['DraftApprenticeship']> = {
  instructorBornOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  instructorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  instructorPracticeYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lengthDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LearningUnit']>>, ParentType, ContextType>;
  trade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DraftContentResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftContent'] = ResolversParentTypes['DraftContent']> = {
  absentFields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  apprenticeship?: Resolver<Maybe<ResolversTypes['DraftApprenticeship']>, ParentType, ContextType>;
  closesOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WorkingCondition']>>, ParentType, ContextType>;
  costItems?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CostItem']>>, ParentType, ContextType>;
  iscoCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iscoLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['VacancyKind']>, ParentType, ContextType>;
  languages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LanguageLevel']>>, ParentType, ContextType>;
  licences?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  minLiteracy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  skills?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SkillRequirement']>>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['DraftTerms']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trainingGiven?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DraftPayResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftPay'] = ResolversParentTypes['DraftPay']> = {
  amount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['PayPeriod']>, ParentType, ContextType>;
};

export type DraftProblemResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftProblem'] = ResolversParentTypes['DraftProblem']> = {
  isMissing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['DraftSection'], ParentType, ContextType>;
};

export type DraftSectionProgressResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftSectionProgress'] = ResolversParentTypes['DraftSectionProgress']> = {
  section?: Resolver<ResolversTypes['DraftSection'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DraftSectionState'], ParentType, ContextType>;
};

export type DraftTermsResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftTerms'] = ResolversParentTypes['DraftTerms']> = {
  contractMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Weekday']>>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hoursPerWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pay?: Resolver<Maybe<ResolversTypes['DraftPay']>, ParentType, ContextType>;
  probationDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EditConflictResolvers<ContextType = any, ParentType extends ResolversParentTypes['EditConflict'] = ResolversParentTypes['EditConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailConfirmPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmailConfirmPayload'] = ResolversParentTypes['EmailConfirmPayload']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailConfirmRequestPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmailConfirmRequestPayload'] = ResolversParentTypes['EmailConfirmRequestPayload']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailConfirmRequestResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmailConfirmRequestResult'] = ResolversParentTypes['EmailConfirmRequestResult']> = {
  __resolveType: TypeResolveFn<'EmailConfirmRequestPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'RateLimited' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type EmailConfirmResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmailConfirmResult'] = ResolversParentTypes['EmailConfirmResult']> = {
  __resolveType: TypeResolveFn<'CodeRefused' | 'EmailConfirmPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'RateLimited', ParentType, ContextType>;
};

export type EmailCorrectPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmailCorrectPayload'] = ResolversParentTypes['EmailCorrectPayload']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailCorrectResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmailCorrectResult'] = ResolversParentTypes['EmailCorrectResult']> = {
  __resolveType: TypeResolveFn<'EmailCorrectPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'RateLimited' | 'ReauthenticationNeeded' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type EmployerPlacementResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerPlacement'] = ResolversParentTypes['EmployerPlacement']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VacancyKind'], ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EmployerPlacementState'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  vacancy?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType>;
};

export type EmployerPlacementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerPlacementConnection'] = ResolversParentTypes['EmployerPlacementConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EmployerPlacement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EmployerRegisterPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerRegisterPayload'] = ResolversParentTypes['EmployerRegisterPayload']> = {
  received?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerRegisterResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerRegisterResult'] = ResolversParentTypes['EmployerRegisterResult']> = {
  __resolveType: TypeResolveFn<'EmployerRegisterPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'RateLimited', ParentType, ContextType>;
};

export type EmployerUserResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerUser'] = ResolversParentTypes['EmployerUser']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['MyEmployer'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  mayInvite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type FoundSkillResolvers<ContextType = any, ParentType extends ResolversParentTypes['FoundSkill'] = ResolversParentTypes['FoundSkill']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isKnowledge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usedIn?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InterviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['Interview'] = ResolversParentTypes['Interview']> = {
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['InterviewOutcome']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InterviewState'], ParentType, ContextType>;
};

export type InterviewCancelPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['InterviewCancelPayload'] = ResolversParentTypes['InterviewCancelPayload']> = {
  interview?: Resolver<ResolversTypes['Interview'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterviewCancelResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['InterviewCancelResult'] = ResolversParentTypes['InterviewCancelResult']> = {
  __resolveType: TypeResolveFn<'InterviewCancelPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type InterviewProposePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['InterviewProposePayload'] = ResolversParentTypes['InterviewProposePayload']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterviewProposeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['InterviewProposeResult'] = ResolversParentTypes['InterviewProposeResult']> = {
  __resolveType: TypeResolveFn<'AlreadyOpen' | 'InterviewProposePayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotCleared' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type InterviewRecordPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['InterviewRecordPayload'] = ResolversParentTypes['InterviewRecordPayload']> = {
  interview?: Resolver<ResolversTypes['Interview'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterviewRecordResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['InterviewRecordResult'] = ResolversParentTypes['InterviewRecordResult']> = {
  __resolveType: TypeResolveFn<'InterviewRecordPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TooSoon' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isExpired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InvitationAcceptPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvitationAcceptPayload'] = ResolversParentTypes['InvitationAcceptPayload']> = {
  joined?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationAcceptResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvitationAcceptResult'] = ResolversParentTypes['InvitationAcceptResult']> = {
  __resolveType: TypeResolveFn<'CodeRefused' | 'InvalidInput' | 'InvitationAcceptPayload' | 'KeyUsedForOtherRequest' | 'RateLimited', ParentType, ContextType>;
};

export type InvitationRevokePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvitationRevokePayload'] = ResolversParentTypes['InvitationRevokePayload']> = {
  invitations?: Resolver<ReadonlyArray<ResolversTypes['Invitation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationRevokeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvitationRevokeResult'] = ResolversParentTypes['InvitationRevokeResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'InvitationRevokePayload' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type KeyUsedForOtherRequestResolvers<ContextType = any, ParentType extends ResolversParentTypes['KeyUsedForOtherRequest'] = ResolversParentTypes['KeyUsedForOtherRequest']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LanguageLevelResolvers<ContextType = any, ParentType extends ResolversParentTypes['LanguageLevel'] = ResolversParentTypes['LanguageLevel']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LearningUnitResolvers<ContextType = any, ParentType extends ResolversParentTypes['LearningUnit'] = ResolversParentTypes['LearningUnit']> = {
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MatchSummaryLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchSummaryLine'] = ResolversParentTypes['MatchSummaryLine']> = {
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['SkillNeed'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = any, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOwner?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pendingEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MemberInvitePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['MemberInvitePayload'] = ResolversParentTypes['MemberInvitePayload']> = {
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberInviteResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['MemberInviteResult'] = ResolversParentTypes['MemberInviteResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'MemberInvitePayload' | 'NotReady' | 'RateLimited' | 'ReauthenticationNeeded' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type MembersPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['MembersPayload'] = ResolversParentTypes['MembersPayload']> = {
  members?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembersResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['MembersResult'] = ResolversParentTypes['MembersResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'MembersPayload' | 'NotFound' | 'NotReady' | 'ReauthenticationNeeded' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  per?: Resolver<ResolversTypes['PayPeriod'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  candidateDecline?: Resolver<ResolversTypes['CandidateDeclineResult'], ParentType, ContextType, RequireFields<MutationCandidateDeclineArgs, 'id' | 'idempotencyKey' | 'input'>>;
  candidateOpen?: Resolver<ResolversTypes['CandidateOpenResult'], ParentType, ContextType, RequireFields<MutationCandidateOpenArgs, 'id' | 'idempotencyKey'>>;
  candidateShortlist?: Resolver<ResolversTypes['CandidateShortlistResult'], ParentType, ContextType, RequireFields<MutationCandidateShortlistArgs, 'id' | 'idempotencyKey'>>;
  candidateUndoDecline?: Resolver<ResolversTypes['CandidateUndoDeclineResult'], ParentType, ContextType, RequireFields<MutationCandidateUndoDeclineArgs, 'id' | 'idempotencyKey'>>;
  checkInAnswer?: Resolver<ResolversTypes['CheckInAnswerResult'], ParentType, ContextType, RequireFields<MutationCheckInAnswerArgs, 'idempotencyKey' | 'input'>>;
  checkInCreateCode?: Resolver<ResolversTypes['CheckInCreateCodeResult'], ParentType, ContextType, RequireFields<MutationCheckInCreateCodeArgs, 'id' | 'idempotencyKey'>>;
  checkInOpen?: Resolver<ResolversTypes['CheckInOpenResult'], ParentType, ContextType, RequireFields<MutationCheckInOpenArgs, 'input'>>;
  emailConfirm?: Resolver<ResolversTypes['EmailConfirmResult'], ParentType, ContextType, RequireFields<MutationEmailConfirmArgs, 'idempotencyKey' | 'input'>>;
  emailConfirmRequest?: Resolver<ResolversTypes['EmailConfirmRequestResult'], ParentType, ContextType, RequireFields<MutationEmailConfirmRequestArgs, 'idempotencyKey'>>;
  emailCorrect?: Resolver<ResolversTypes['EmailCorrectResult'], ParentType, ContextType, RequireFields<MutationEmailCorrectArgs, 'idempotencyKey' | 'input'>>;
  employerRegister?: Resolver<ResolversTypes['EmployerRegisterResult'], ParentType, ContextType, RequireFields<MutationEmployerRegisterArgs, 'idempotencyKey' | 'input'>>;
  interviewCancel?: Resolver<ResolversTypes['InterviewCancelResult'], ParentType, ContextType, RequireFields<MutationInterviewCancelArgs, 'id' | 'idempotencyKey'>>;
  interviewPropose?: Resolver<ResolversTypes['InterviewProposeResult'], ParentType, ContextType, RequireFields<MutationInterviewProposeArgs, 'id' | 'idempotencyKey' | 'input'>>;
  interviewRecord?: Resolver<ResolversTypes['InterviewRecordResult'], ParentType, ContextType, RequireFields<MutationInterviewRecordArgs, 'id' | 'idempotencyKey' | 'input'>>;
  invitationAccept?: Resolver<ResolversTypes['InvitationAcceptResult'], ParentType, ContextType, RequireFields<MutationInvitationAcceptArgs, 'idempotencyKey' | 'input'>>;
  invitationRevoke?: Resolver<ResolversTypes['InvitationRevokeResult'], ParentType, ContextType, RequireFields<MutationInvitationRevokeArgs, 'id' | 'idempotencyKey'>>;
  memberInvite?: Resolver<ResolversTypes['MemberInviteResult'], ParentType, ContextType, RequireFields<MutationMemberInviteArgs, 'idempotencyKey' | 'input'>>;
  memberMakeOwner?: Resolver<ResolversTypes['MembersResult'], ParentType, ContextType, RequireFields<MutationMemberMakeOwnerArgs, 'id' | 'idempotencyKey'>>;
  memberRemove?: Resolver<ResolversTypes['MembersResult'], ParentType, ContextType, RequireFields<MutationMemberRemoveArgs, 'id' | 'idempotencyKey'>>;
  memberRemoveOwner?: Resolver<ResolversTypes['MembersResult'], ParentType, ContextType, RequireFields<MutationMemberRemoveOwnerArgs, 'id' | 'idempotencyKey'>>;
  offerIssue?: Resolver<ResolversTypes['OfferIssueResult'], ParentType, ContextType, RequireFields<MutationOfferIssueArgs, 'id' | 'idempotencyKey' | 'input'>>;
  offerWithdraw?: Resolver<ResolversTypes['OfferWithdrawResult'], ParentType, ContextType, RequireFields<MutationOfferWithdrawArgs, 'id' | 'idempotencyKey'>>;
  passwordChange?: Resolver<ResolversTypes['PasswordChangeResult'], ParentType, ContextType, RequireFields<MutationPasswordChangeArgs, 'idempotencyKey' | 'input'>>;
  passwordReset?: Resolver<ResolversTypes['PasswordResetResult'], ParentType, ContextType, RequireFields<MutationPasswordResetArgs, 'idempotencyKey' | 'input'>>;
  passwordResetRequest?: Resolver<ResolversTypes['PasswordResetRequestResult'], ParentType, ContextType, RequireFields<MutationPasswordResetRequestArgs, 'idempotencyKey' | 'input'>>;
  placementConfirmStart?: Resolver<ResolversTypes['PlacementConfirmStartResult'], ParentType, ContextType, RequireFields<MutationPlacementConfirmStartArgs, 'id' | 'idempotencyKey'>>;
  reauthenticate?: Resolver<ResolversTypes['ReauthenticateResult'], ParentType, ContextType, RequireFields<MutationReauthenticateArgs, 'input'>>;
  registrationPhotoSend?: Resolver<ResolversTypes['RegistrationPhotoSendResult'], ParentType, ContextType, RequireFields<MutationRegistrationPhotoSendArgs, 'idempotencyKey' | 'input'>>;
  sessionEnd?: Resolver<ResolversTypes['SessionEndResult'], ParentType, ContextType, RequireFields<MutationSessionEndArgs, 'id' | 'idempotencyKey'>>;
  sessionExtend?: Resolver<ResolversTypes['SessionExtendResult'], ParentType, ContextType>;
  sessionsEndAll?: Resolver<ResolversTypes['SessionsEndAllResult'], ParentType, ContextType, RequireFields<MutationSessionsEndAllArgs, 'idempotencyKey'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutResult'], ParentType, ContextType>;
  siteAdd?: Resolver<ResolversTypes['SiteAddResult'], ParentType, ContextType, RequireFields<MutationSiteAddArgs, 'idempotencyKey' | 'input'>>;
  skillAsk?: Resolver<ResolversTypes['SkillAskResult'], ParentType, ContextType, RequireFields<MutationSkillAskArgs, 'idempotencyKey' | 'input'>>;
  vacancyChange?: Resolver<ResolversTypes['VacancyChangeResult'], ParentType, ContextType, RequireFields<MutationVacancyChangeArgs, 'id' | 'idempotencyKey' | 'input'>>;
  vacancyClose?: Resolver<ResolversTypes['VacancyCloseResult'], ParentType, ContextType, RequireFields<MutationVacancyCloseArgs, 'id' | 'idempotencyKey'>>;
  vacancyCreate?: Resolver<ResolversTypes['VacancyCreateResult'], ParentType, ContextType, RequireFields<MutationVacancyCreateArgs, 'idempotencyKey' | 'input'>>;
  vacancyDraftDiscard?: Resolver<ResolversTypes['VacancyDraftDiscardResult'], ParentType, ContextType, RequireFields<MutationVacancyDraftDiscardArgs, 'id' | 'idempotencyKey'>>;
  vacancyDraftSave?: Resolver<ResolversTypes['VacancyDraftSaveResult'], ParentType, ContextType, RequireFields<MutationVacancyDraftSaveArgs, 'id' | 'idempotencyKey' | 'input'>>;
  vacancyDraftSend?: Resolver<ResolversTypes['VacancyDraftSendResult'], ParentType, ContextType, RequireFields<MutationVacancyDraftSendArgs, 'id' | 'idempotencyKey'>>;
  vacancyDraftStart?: Resolver<ResolversTypes['VacancyDraftStartResult'], ParentType, ContextType, RequireFields<MutationVacancyDraftStartArgs, 'idempotencyKey'>>;
  vacancyPause?: Resolver<ResolversTypes['VacancyPauseResult'], ParentType, ContextType, RequireFields<MutationVacancyPauseArgs, 'id' | 'idempotencyKey'>>;
  vacancyResume?: Resolver<ResolversTypes['VacancyResumeResult'], ParentType, ContextType, RequireFields<MutationVacancyResumeArgs, 'id' | 'idempotencyKey'>>;
  vacancySubmit?: Resolver<ResolversTypes['VacancySubmitResult'], ParentType, ContextType, RequireFields<MutationVacancySubmitArgs, 'id' | 'idempotencyKey'>>;
  vacancyWithdraw?: Resolver<ResolversTypes['VacancyWithdrawResult'], ParentType, ContextType, RequireFields<MutationVacancyWithdrawArgs, 'id' | 'idempotencyKey'>>;
};

export type MyEmployerResolvers<ContextType = any, ParentType extends ResolversParentTypes['MyEmployer'] = ResolversParentTypes['MyEmployer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalNameKm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mayAddSite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maySendRegistrationPhoto?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registrationPhotos?: Resolver<ReadonlyArray<ResolversTypes['RegistrationPhoto']>, ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sites?: Resolver<ReadonlyArray<ResolversTypes['Site']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EmployerState'], ParentType, ContextType>;
};

export type MySessionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MySession'] = ResolversParentTypes['MySession']> = {
  device?: Resolver<ResolversTypes['DeviceKind'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  usedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type NoSeatLeftResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoSeatLeft'] = ResolversParentTypes['NoSeatLeft']> = {
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
  isNamed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  iscoCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfferResolvers<ContextType = any, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  answerBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OfferState'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
};

export type OfferIssuePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfferIssuePayload'] = ResolversParentTypes['OfferIssuePayload']> = {
  offer?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferIssueResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfferIssueResult'] = ResolversParentTypes['OfferIssueResult']> = {
  __resolveType: TypeResolveFn<'AlreadyOpen' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NoSeatLeft' | 'NotCleared' | 'NotFound' | 'NotReady' | 'OfferIssuePayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type OfferWithdrawPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfferWithdrawPayload'] = ResolversParentTypes['OfferWithdrawPayload']> = {
  offer?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferWithdrawResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfferWithdrawResult'] = ResolversParentTypes['OfferWithdrawResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'OfferWithdrawPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
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

export type PasswordResetPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['PasswordResetPayload'] = ResolversParentTypes['PasswordResetPayload']> = {
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasswordResetRequestPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['PasswordResetRequestPayload'] = ResolversParentTypes['PasswordResetRequestPayload']> = {
  received?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasswordResetRequestResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PasswordResetRequestResult'] = ResolversParentTypes['PasswordResetRequestResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'PasswordResetRequestPayload' | 'RateLimited', ParentType, ContextType>;
};

export type PasswordResetResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PasswordResetResult'] = ResolversParentTypes['PasswordResetResult']> = {
  __resolveType: TypeResolveFn<'CodeRefused' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'PasswordResetPayload' | 'RateLimited', ParentType, ContextType>;
};

export type PlacementConfirmStartPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementConfirmStartPayload'] = ResolversParentTypes['PlacementConfirmStartPayload']> = {
  placement?: Resolver<ResolversTypes['EmployerPlacement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlacementConfirmStartResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementConfirmStartResult'] = ResolversParentTypes['PlacementConfirmStartResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotCleared' | 'NotFound' | 'PlacementConfirmStartPayload' | 'TooSoon' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = any, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProvinceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  candidate?: Resolver<Maybe<ResolversTypes['Candidate']>, ParentType, ContextType, RequireFields<QueryCandidateArgs, 'id'>>;
  candidates?: Resolver<ResolversTypes['CandidateConnection'], ParentType, ContextType, RequireFields<QueryCandidatesArgs, 'first' | 'skipOverLimit'>>;
  candidatesWaiting?: Resolver<ResolversTypes['WaitingCandidates'], ParentType, ContextType, RequireFields<QueryCandidatesWaitingArgs, 'first'>>;
  checkInByToken?: Resolver<ResolversTypes['CheckInLinkState'], ParentType, ContextType, RequireFields<QueryCheckInByTokenArgs, 'token'>>;
  checkIns?: Resolver<ResolversTypes['CheckInConnection'], ParentType, ContextType, RequireFields<QueryCheckInsArgs, 'first'>>;
  commonOccupations?: Resolver<ReadonlyArray<ResolversTypes['Occupation']>, ParentType, ContextType>;
  invitations?: Resolver<ReadonlyArray<ResolversTypes['Invitation']>, ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['EmployerUser']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  mySessions?: Resolver<ReadonlyArray<ResolversTypes['MySession']>, ParentType, ContextType>;
  notices?: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, RequireFields<QueryNoticesArgs, 'first'>>;
  occupations?: Resolver<ReadonlyArray<ResolversTypes['Occupation']>, ParentType, ContextType, RequireFields<QueryOccupationsArgs, 'first' | 'text'>>;
  placement?: Resolver<Maybe<ResolversTypes['EmployerPlacement']>, ParentType, ContextType, RequireFields<QueryPlacementArgs, 'id'>>;
  placements?: Resolver<ResolversTypes['EmployerPlacementConnection'], ParentType, ContextType, RequireFields<QueryPlacementsArgs, 'first'>>;
  provinces?: Resolver<ReadonlyArray<ResolversTypes['Province']>, ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['FoundSkill']>, ParentType, ContextType, RequireFields<QuerySkillsArgs, 'first' | 'text'>>;
  usualSkills?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType, RequireFields<QueryUsualSkillsArgs, 'first' | 'iscoCode'>>;
  vacancies?: Resolver<ResolversTypes['VacancyConnection'], ParentType, ContextType, RequireFields<QueryVacanciesArgs, 'first'>>;
  vacancy?: Resolver<Maybe<ResolversTypes['Vacancy']>, ParentType, ContextType, RequireFields<QueryVacancyArgs, 'id'>>;
  vacancyDraft?: Resolver<Maybe<ResolversTypes['VacancyDraft']>, ParentType, ContextType, RequireFields<QueryVacancyDraftArgs, 'id'>>;
  vacancyDrafts?: Resolver<ReadonlyArray<ResolversTypes['VacancyDraft']>, ParentType, ContextType>;
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

export type RefusalResolvers<ContextType = any, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'AlreadyOpen' | 'CodeRefused' | 'EditConflict' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NoSeatLeft' | 'NotCleared' | 'NotFound' | 'NotReady' | 'RateLimited' | 'ReauthenticationNeeded' | 'SignInRefused' | 'TooSoon' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type RegistrationPhotoResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegistrationPhoto'] = ResolversParentTypes['RegistrationPhoto']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RegistrationPhotoSendPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegistrationPhotoSendPayload'] = ResolversParentTypes['RegistrationPhotoSendPayload']> = {
  photo?: Resolver<ResolversTypes['RegistrationPhoto'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegistrationPhotoSendResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegistrationPhotoSendResult'] = ResolversParentTypes['RegistrationPhotoSendResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'RegistrationPhotoSendPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type ReviewRemarkResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReviewRemark'] = ResolversParentTypes['ReviewRemark']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  approval?: Resolver<ResolversTypes['SiteApproval'], ParentType, ContextType>;
  clearedUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCleared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<SiteIsClearedArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
};

export type SiteAddPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SiteAddPayload'] = ResolversParentTypes['SiteAddPayload']> = {
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteAddResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SiteAddResult'] = ResolversParentTypes['SiteAddResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'SiteAddPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type SkillResolvers<ContextType = any, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isKnowledge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SkillAskPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillAskPayload'] = ResolversParentTypes['SkillAskPayload']> = {
  isKept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillAskResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillAskResult'] = ResolversParentTypes['SkillAskResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'SkillAskPayload', ParentType, ContextType>;
};

export type SkillRequirementResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillRequirement'] = ResolversParentTypes['SkillRequirement']> = {
  gate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['SkillNeed'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
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

export type TooSoonResolvers<ContextType = any, ParentType extends ResolversParentTypes['TooSoon'] = ResolversParentTypes['TooSoon']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionNotAllowedResolvers<ContextType = any, ParentType extends ResolversParentTypes['TransitionNotAllowed'] = ResolversParentTypes['TransitionNotAllowed']> = {
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VacancyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Vacancy'] = ResolversParentTypes['Vacancy']> = {
  apprenticeship?: Resolver<Maybe<ResolversTypes['Apprenticeship']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  candidates?: Resolver<ResolversTypes['CandidateConnection'], ParentType, ContextType, RequireFields<VacancyCandidatesArgs, 'first'>>;
  closesOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['WorkingCondition']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['DraftContent'], ParentType, ContextType>;
  costItems?: Resolver<ReadonlyArray<ResolversTypes['CostItem']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iscoCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  iscoLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VacancyKind'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['LanguageLevel']>, ParentType, ContextType>;
  licences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  minLiteracy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['VacancyReview']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['SkillRequirement']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VacancyState'], ParentType, ContextType>;
  takenSeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trainingGiven?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VacancyChangePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyChangePayload'] = ResolversParentTypes['VacancyChangePayload']> = {
  vacancy?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VacancyChangeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyChangeResult'] = ResolversParentTypes['VacancyChangeResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed' | 'VacancyChangePayload', ParentType, ContextType>;
};

export type VacancyClosePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyClosePayload'] = ResolversParentTypes['VacancyClosePayload']> = {
  vacancy?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VacancyCloseResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyCloseResult'] = ResolversParentTypes['VacancyCloseResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'NotReady' | 'TransitionNotAllowed' | 'VacancyClosePayload', ParentType, ContextType>;
};

export type VacancyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyConnection'] = ResolversParentTypes['VacancyConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Vacancy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VacancyCreatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyCreatePayload'] = ResolversParentTypes['VacancyCreatePayload']> = {
  vacancy?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VacancyCreateResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyCreateResult'] = ResolversParentTypes['VacancyCreateResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed' | 'VacancyCreatePayload', ParentType, ContextType>;
};

export type VacancyDraftResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyDraft'] = ResolversParentTypes['VacancyDraft']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['DraftContent'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payFloor?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  payFloorRate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['DraftProblem']>, ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['DraftSectionProgress']>, ParentType, ContextType>;
  vacancy?: Resolver<Maybe<ResolversTypes['Vacancy']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VacancyDraftDiscardPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyDraftDiscardPayload'] = ResolversParentTypes['VacancyDraftDiscardPayload']> = {
  discarded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VacancyDraftDiscardResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyDraftDiscardResult'] = ResolversParentTypes['VacancyDraftDiscardResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'VacancyDraftDiscardPayload', ParentType, ContextType>;
};

export type VacancyDraftSavePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyDraftSavePayload'] = ResolversParentTypes['VacancyDraftSavePayload']> = {
  draft?: Resolver<ResolversTypes['VacancyDraft'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VacancyDraftSaveResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyDraftSaveResult'] = ResolversParentTypes['VacancyDraftSaveResult']> = {
  __resolveType: TypeResolveFn<'EditConflict' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed' | 'VacancyDraftSavePayload', ParentType, ContextType>;
};

export type VacancyDraftSendPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyDraftSendPayload'] = ResolversParentTypes['VacancyDraftSendPayload']> = {
  vacancy?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VacancyDraftSendResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyDraftSendResult'] = ResolversParentTypes['VacancyDraftSendResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotCleared' | 'NotFound' | 'TransitionNotAllowed' | 'VacancyDraftSendPayload', ParentType, ContextType>;
};

export type VacancyDraftStartPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyDraftStartPayload'] = ResolversParentTypes['VacancyDraftStartPayload']> = {
  draft?: Resolver<ResolversTypes['VacancyDraft'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VacancyDraftStartResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyDraftStartResult'] = ResolversParentTypes['VacancyDraftStartResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed' | 'VacancyDraftStartPayload', ParentType, ContextType>;
};

export type VacancyPausePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyPausePayload'] = ResolversParentTypes['VacancyPausePayload']> = {
  vacancy?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VacancyPauseResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyPauseResult'] = ResolversParentTypes['VacancyPauseResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed' | 'VacancyPausePayload', ParentType, ContextType>;
};

export type VacancyResumePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyResumePayload'] = ResolversParentTypes['VacancyResumePayload']> = {
  vacancy?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VacancyResumeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyResumeResult'] = ResolversParentTypes['VacancyResumeResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotCleared' | 'NotFound' | 'TransitionNotAllowed' | 'VacancyResumePayload', ParentType, ContextType>;
};

export type VacancyReviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyReview'] = ResolversParentTypes['VacancyReview']> = {
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['ReviewRemark']>, ParentType, ContextType>;
  reviewedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type VacancySubmitPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancySubmitPayload'] = ResolversParentTypes['VacancySubmitPayload']> = {
  vacancy?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VacancySubmitResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancySubmitResult'] = ResolversParentTypes['VacancySubmitResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotCleared' | 'NotFound' | 'TransitionNotAllowed' | 'VacancySubmitPayload', ParentType, ContextType>;
};

export type VacancyWithdrawPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyWithdrawPayload'] = ResolversParentTypes['VacancyWithdrawPayload']> = {
  vacancy?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VacancyWithdrawResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyWithdrawResult'] = ResolversParentTypes['VacancyWithdrawResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'NotReady' | 'TransitionNotAllowed' | 'VacancyWithdrawPayload', ParentType, ContextType>;
};

export type WaitingCandidatesResolvers<ContextType = any, ParentType extends ResolversParentTypes['WaitingCandidates'] = ResolversParentTypes['WaitingCandidates']> = {
  decisions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetingResults?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newCandidates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Candidate']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  Agreement?: AgreementResolvers<ContextType>;
  AlreadyOpen?: AlreadyOpenResolvers<ContextType>;
  Apprenticeship?: ApprenticeshipResolvers<ContextType>;
  Availability?: AvailabilityResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  CandidateConnection?: CandidateConnectionResolvers<ContextType>;
  CandidateDeclinePayload?: CandidateDeclinePayloadResolvers<ContextType>;
  CandidateDeclineResult?: CandidateDeclineResultResolvers<ContextType>;
  CandidateOpenPayload?: CandidateOpenPayloadResolvers<ContextType>;
  CandidateOpenResult?: CandidateOpenResultResolvers<ContextType>;
  CandidateShortlistPayload?: CandidateShortlistPayloadResolvers<ContextType>;
  CandidateShortlistResult?: CandidateShortlistResultResolvers<ContextType>;
  CandidateSkill?: CandidateSkillResolvers<ContextType>;
  CandidateTraining?: CandidateTrainingResolvers<ContextType>;
  CandidateUndoDeclinePayload?: CandidateUndoDeclinePayloadResolvers<ContextType>;
  CandidateUndoDeclineResult?: CandidateUndoDeclineResultResolvers<ContextType>;
  CheckIn?: CheckInResolvers<ContextType>;
  CheckInAnswerPayload?: CheckInAnswerPayloadResolvers<ContextType>;
  CheckInAnswerResult?: CheckInAnswerResultResolvers<ContextType>;
  CheckInConnection?: CheckInConnectionResolvers<ContextType>;
  CheckInCreateCodePayload?: CheckInCreateCodePayloadResolvers<ContextType>;
  CheckInCreateCodeResult?: CheckInCreateCodeResultResolvers<ContextType>;
  CheckInOpenPayload?: CheckInOpenPayloadResolvers<ContextType>;
  CheckInOpenResult?: CheckInOpenResultResolvers<ContextType>;
  CheckInSubject?: CheckInSubjectResolvers<ContextType>;
  CodeRefused?: CodeRefusedResolvers<ContextType>;
  CostItem?: CostItemResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DraftApprenticeship?: DraftApprenticeshipResolvers<ContextType>;
  DraftContent?: DraftContentResolvers<ContextType>;
  DraftPay?: DraftPayResolvers<ContextType>;
  DraftProblem?: DraftProblemResolvers<ContextType>;
  DraftSectionProgress?: DraftSectionProgressResolvers<ContextType>;
  DraftTerms?: DraftTermsResolvers<ContextType>;
  EditConflict?: EditConflictResolvers<ContextType>;
  EmailConfirmPayload?: EmailConfirmPayloadResolvers<ContextType>;
  EmailConfirmRequestPayload?: EmailConfirmRequestPayloadResolvers<ContextType>;
  EmailConfirmRequestResult?: EmailConfirmRequestResultResolvers<ContextType>;
  EmailConfirmResult?: EmailConfirmResultResolvers<ContextType>;
  EmailCorrectPayload?: EmailCorrectPayloadResolvers<ContextType>;
  EmailCorrectResult?: EmailCorrectResultResolvers<ContextType>;
  EmployerPlacement?: EmployerPlacementResolvers<ContextType>;
  EmployerPlacementConnection?: EmployerPlacementConnectionResolvers<ContextType>;
  EmployerRegisterPayload?: EmployerRegisterPayloadResolvers<ContextType>;
  EmployerRegisterResult?: EmployerRegisterResultResolvers<ContextType>;
  EmployerUser?: EmployerUserResolvers<ContextType>;
  FoundSkill?: FoundSkillResolvers<ContextType>;
  Interview?: InterviewResolvers<ContextType>;
  InterviewCancelPayload?: InterviewCancelPayloadResolvers<ContextType>;
  InterviewCancelResult?: InterviewCancelResultResolvers<ContextType>;
  InterviewProposePayload?: InterviewProposePayloadResolvers<ContextType>;
  InterviewProposeResult?: InterviewProposeResultResolvers<ContextType>;
  InterviewRecordPayload?: InterviewRecordPayloadResolvers<ContextType>;
  InterviewRecordResult?: InterviewRecordResultResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationAcceptPayload?: InvitationAcceptPayloadResolvers<ContextType>;
  InvitationAcceptResult?: InvitationAcceptResultResolvers<ContextType>;
  InvitationRevokePayload?: InvitationRevokePayloadResolvers<ContextType>;
  InvitationRevokeResult?: InvitationRevokeResultResolvers<ContextType>;
  KeyUsedForOtherRequest?: KeyUsedForOtherRequestResolvers<ContextType>;
  LanguageLevel?: LanguageLevelResolvers<ContextType>;
  LearningUnit?: LearningUnitResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  MatchSummaryLine?: MatchSummaryLineResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberInvitePayload?: MemberInvitePayloadResolvers<ContextType>;
  MemberInviteResult?: MemberInviteResultResolvers<ContextType>;
  MembersPayload?: MembersPayloadResolvers<ContextType>;
  MembersResult?: MembersResultResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MyEmployer?: MyEmployerResolvers<ContextType>;
  MySession?: MySessionResolvers<ContextType>;
  NoSeatLeft?: NoSeatLeftResolvers<ContextType>;
  NotCleared?: NotClearedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotReady?: NotReadyResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OfferIssuePayload?: OfferIssuePayloadResolvers<ContextType>;
  OfferIssueResult?: OfferIssueResultResolvers<ContextType>;
  OfferWithdrawPayload?: OfferWithdrawPayloadResolvers<ContextType>;
  OfferWithdrawResult?: OfferWithdrawResultResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PasswordChangePayload?: PasswordChangePayloadResolvers<ContextType>;
  PasswordChangeResult?: PasswordChangeResultResolvers<ContextType>;
  PasswordResetPayload?: PasswordResetPayloadResolvers<ContextType>;
  PasswordResetRequestPayload?: PasswordResetRequestPayloadResolvers<ContextType>;
  PasswordResetRequestResult?: PasswordResetRequestResultResolvers<ContextType>;
  PasswordResetResult?: PasswordResetResultResolvers<ContextType>;
  PlacementConfirmStartPayload?: PlacementConfirmStartPayloadResolvers<ContextType>;
  PlacementConfirmStartResult?: PlacementConfirmStartResultResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimited?: RateLimitedResolvers<ContextType>;
  ReauthenticatePayload?: ReauthenticatePayloadResolvers<ContextType>;
  ReauthenticateResult?: ReauthenticateResultResolvers<ContextType>;
  ReauthenticationNeeded?: ReauthenticationNeededResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RegistrationPhoto?: RegistrationPhotoResolvers<ContextType>;
  RegistrationPhotoSendPayload?: RegistrationPhotoSendPayloadResolvers<ContextType>;
  RegistrationPhotoSendResult?: RegistrationPhotoSendResultResolvers<ContextType>;
  ReviewRemark?: ReviewRemarkResolvers<ContextType>;
  SessionEndPayload?: SessionEndPayloadResolvers<ContextType>;
  SessionEndResult?: SessionEndResultResolvers<ContextType>;
  SessionExtendPayload?: SessionExtendPayloadResolvers<ContextType>;
  SessionExtendResult?: SessionExtendResultResolvers<ContextType>;
  SessionsEndAllPayload?: SessionsEndAllPayloadResolvers<ContextType>;
  SessionsEndAllResult?: SessionsEndAllResultResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SignInRefused?: SignInRefusedResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  SignOutResult?: SignOutResultResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  SiteAddPayload?: SiteAddPayloadResolvers<ContextType>;
  SiteAddResult?: SiteAddResultResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  SkillAskPayload?: SkillAskPayloadResolvers<ContextType>;
  SkillAskResult?: SkillAskResultResolvers<ContextType>;
  SkillRequirement?: SkillRequirementResolvers<ContextType>;
  Terms?: TermsResolvers<ContextType>;
  TooSoon?: TooSoonResolvers<ContextType>;
  TransitionNotAllowed?: TransitionNotAllowedResolvers<ContextType>;
  Vacancy?: VacancyResolvers<ContextType>;
  VacancyChangePayload?: VacancyChangePayloadResolvers<ContextType>;
  VacancyChangeResult?: VacancyChangeResultResolvers<ContextType>;
  VacancyClosePayload?: VacancyClosePayloadResolvers<ContextType>;
  VacancyCloseResult?: VacancyCloseResultResolvers<ContextType>;
  VacancyConnection?: VacancyConnectionResolvers<ContextType>;
  VacancyCreatePayload?: VacancyCreatePayloadResolvers<ContextType>;
  VacancyCreateResult?: VacancyCreateResultResolvers<ContextType>;
  VacancyDraft?: VacancyDraftResolvers<ContextType>;
  VacancyDraftDiscardPayload?: VacancyDraftDiscardPayloadResolvers<ContextType>;
  VacancyDraftDiscardResult?: VacancyDraftDiscardResultResolvers<ContextType>;
  VacancyDraftSavePayload?: VacancyDraftSavePayloadResolvers<ContextType>;
  VacancyDraftSaveResult?: VacancyDraftSaveResultResolvers<ContextType>;
  VacancyDraftSendPayload?: VacancyDraftSendPayloadResolvers<ContextType>;
  VacancyDraftSendResult?: VacancyDraftSendResultResolvers<ContextType>;
  VacancyDraftStartPayload?: VacancyDraftStartPayloadResolvers<ContextType>;
  VacancyDraftStartResult?: VacancyDraftStartResultResolvers<ContextType>;
  VacancyPausePayload?: VacancyPausePayloadResolvers<ContextType>;
  VacancyPauseResult?: VacancyPauseResultResolvers<ContextType>;
  VacancyResumePayload?: VacancyResumePayloadResolvers<ContextType>;
  VacancyResumeResult?: VacancyResumeResultResolvers<ContextType>;
  VacancyReview?: VacancyReviewResolvers<ContextType>;
  VacancySubmitPayload?: VacancySubmitPayloadResolvers<ContextType>;
  VacancySubmitResult?: VacancySubmitResultResolvers<ContextType>;
  VacancyWithdrawPayload?: VacancyWithdrawPayloadResolvers<ContextType>;
  VacancyWithdrawResult?: VacancyWithdrawResultResolvers<ContextType>;
  WaitingCandidates?: WaitingCandidatesResolvers<ContextType>;
};

