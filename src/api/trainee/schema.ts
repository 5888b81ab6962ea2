import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PendingCheckIn } from './follow-ups/pending-check-in';
import type { OwnCourse as OwnCourseModel } from '../../features/services/enrolments.service';
import type { EmployerInterview as EmployerInterviewModel } from '../../features/referrals/domain/interview';
import type { Offer as OfferModel } from '../../features/offers/domain/offer';
import type { Placement as PlacementModel } from '../../features/placements/domain/placement';
import type { OwnIdentity as OwnIdentityModel } from '../../features/trainees/domain/own-identity';
import type { ReversibleWord as ReversibleWordModel } from '../../features/words/words.service';
import type { Referral as ReferralModel } from '../../features/referrals/domain/referral';
import type { Vacancy as VacancyModel } from '../../features/vacancies/domain/vacancy';
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

/** The role of a viewer. */
export type AccessCapacity =
  /** Runs the office. */
  | 'ADMINISTRATION'
  /** Your case worker. */
  | 'CASE_WORK'
  /** An employer who was shown what you agreed to show. */
  | 'EMPLOYER'
  /** Counts for reports without names. */
  | 'MONITORING'
  /** Your placement officer. */
  | 'PLACEMENT'
  /** Watches that work is safe. */
  | 'SAFETY'
  /** Visits workplaces. */
  | 'VETTING';

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

/** What is learnt in an apprenticeship. */
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

/** When you can work. */
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

/** A field of the card an employer sees. */
export type CardField =
  /** When you can work. */
  | 'AVAILABILITY'
  /** The name to use. */
  | 'DISPLAY_NAME'
  /** Education. */
  | 'EDUCATION'
  /** Languages. */
  | 'LANGUAGES'
  /** Skills. */
  | 'SKILLS'
  /** Training finished. */
  | 'TRAINING';

/** All that an employer would see or sees of you. */
export type CardPreview = {
  readonly __typename?: 'CardPreview';
  /** When you can work. */
  readonly availability: Maybe<Availability>;
  /** The name to use. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** Education. */
  readonly education: Maybe<Scalars['String']['output']>;
  /** Your languages that the job needs. */
  readonly languages: Maybe<ReadonlyArray<LanguageLevel>>;
  /** Your skills that matter for the job. */
  readonly skills: Maybe<ReadonlyArray<CardSkill>>;
  /** Your completed courses that matter for the job, latest first. */
  readonly training: Maybe<ReadonlyArray<CardTraining>>;
};

/** A skill on the card. */
export type CardSkill = {
  readonly __typename?: 'CardSkill';
  /** 1 to 4. */
  readonly level: Scalars['Int']['output'];
  /** The skill. */
  readonly skill: Skill;
  /** Who confirms it. */
  readonly source: SkillSource;
};

/** A finished course on the card. */
export type CardTraining = {
  readonly __typename?: 'CardTraining';
  /** In which month it was finished, YYYY-MM. */
  readonly finishedIn: Scalars['String']['output'];
  /** Its name. */
  readonly title: Scalars['String']['output'];
  /** How many weeks it lasted. */
  readonly weeks: Scalars['Int']['output'];
};

/** Your answer to a question. */
export type CheckInAnswer =
  /** No. */
  | 'NO'
  /** Not sure. */
  | 'NOT_SURE'
  /** I prefer not to answer. */
  | 'SKIP'
  /** Yes. */
  | 'YES';

/** A check-in; you may leave any question open. */
export type CheckInInput = {
  /** Whether you can leave when your shift is over. */
  readonly canLeave?: InputMaybe<CheckInAnswer>;
  /** Whether you feel safe. */
  readonly feelsSafe?: InputMaybe<CheckInAnswer>;
  /** Whether you have your own papers. */
  readonly holdsOwnId?: InputMaybe<CheckInAnswer>;
  /** Whether you were hit, touched or forced. */
  readonly hurt?: InputMaybe<CheckInAnswer>;
  /** How you feel, from 1 very bad to 5 very good. */
  readonly mood?: InputMaybe<Scalars['Int']['input']>;
  /** Whether you were paid in full and on the day. */
  readonly paidInFull?: InputMaybe<CheckInPayAnswer>;
  /** The placement. */
  readonly placementId: Scalars['ID']['input'];
  /** Whether you still work there. False before you confirmed the start says that you did not start. */
  readonly stillWorks?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether you or your family were threatened. */
  readonly threatened?: InputMaybe<CheckInAnswer>;
  /** What you want. */
  readonly wants?: InputMaybe<CheckInWants>;
};

/** Your answer to the question about pay. */
export type CheckInPayAnswer =
  /** No. */
  | 'NO'
  /** The pay day has not come. */
  | 'NOT_PAY_DAY'
  /** Not sure. */
  | 'NOT_SURE'
  /** I prefer not to answer. */
  | 'SKIP'
  /** Yes. */
  | 'YES';

/** The answer of checkIn. */
export type CheckInPayload = {
  readonly __typename?: 'CheckInPayload';
  /** The job it is about. */
  readonly placement: MyPlacement;
};

/** A check-in question. */
export type CheckInQuestion = {
  readonly __typename?: 'CheckInQuestion';
  /** The field of the answer. */
  readonly field: Scalars['String']['output'];
  /** The question. */
  readonly text: Scalars['String']['output'];
};

/** Result of checkIn: the payload or a refusal. */
export type CheckInResult = CheckInPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TooSoon | TransitionNotAllowed;

/** What you want. */
export type CheckInWants =
  /** A change. */
  | 'CHANGE'
  /** Help. */
  | 'HELP'
  /** To stay. */
  | 'STAY';

/** The answer of consentWithdraw. */
export type ConsentWithdrawPayload = {
  readonly __typename?: 'ConsentWithdrawPayload';
  /** You. */
  readonly me: MyProfile;
};

/** Result of consentWithdraw: the payload or a refusal. */
export type ConsentWithdrawResult = ConsentWithdrawPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The answer of contactBlock. */
export type ContactBlockPayload = {
  readonly __typename?: 'ContactBlockPayload';
  /** You. */
  readonly me: MyProfile;
};

/** Result of contactBlock: the payload or a refusal. */
export type ContactBlockResult = ContactBlockPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

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

/** What you ask for. */
export type HelpRequestInput = {
  /** The offer or suggestion it is about. */
  readonly aboutId?: InputMaybe<Scalars['ID']['input']>;
  /** The kind of help you want. */
  readonly kind: HelpRequestKind;
};

/** What you can request with one press. */
export type HelpRequestKind =
  /** A call, by a contact method and at a time that you said is safe. */
  | 'CALL_ME'
  /** A check by staff, because something is not right. */
  | 'PROBLEM'
  /** To talk before you answer an offer. */
  | 'TALK_ABOUT_OFFER'
  /** To talk before you answer a suggestion. */
  | 'TALK_ABOUT_SUGGESTION';

/** The result of helpRequest, the same for every kind of help. */
export type HelpRequestPayload = {
  readonly __typename?: 'HelpRequestPayload';
  /** True once it has arrived. */
  readonly arrived: Scalars['Boolean']['output'];
};

/** Result of helpRequest: the payload or a refusal. */
export type HelpRequestResult = HelpRequestPayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** The answer of interviewCancel. */
export type InterviewCancelPayload = {
  readonly __typename?: 'InterviewCancelPayload';
  /** The interview. */
  readonly interview: MyInterview;
};

/** Result of interviewCancel: the payload or a refusal. */
export type InterviewCancelResult = InterviewCancelPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** Who cancelled an interview. */
export type InterviewCanceller =
  /** The employer. */
  | 'EMPLOYER'
  /** The placement service. */
  | 'STAFF'
  /** You. */
  | 'TRAINEE';

/** The time you chose. */
export type InterviewConfirmInput = {
  /** One of the times proposed. */
  readonly startsAt: Scalars['String']['input'];
};

/** The answer of interviewConfirm. */
export type InterviewConfirmPayload = {
  readonly __typename?: 'InterviewConfirmPayload';
  /** The interview. */
  readonly interview: MyInterview;
};

/** Result of interviewConfirm: the payload or a refusal. */
export type InterviewConfirmResult = InterviewConfirmPayload | InvalidInput | KeyUsedForOtherRequest | NotCleared | NotFound | TransitionNotAllowed;

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

/** A unit of a learning plan. */
export type LearningUnit = {
  readonly __typename?: 'LearningUnit';
  /** What is learnt. */
  readonly title: Scalars['String']['output'];
  /** How many weeks it takes. */
  readonly weeks: Scalars['Int']['output'];
};

/** One plain fact about how a job fits you. */
export type MatchReason = {
  readonly __typename?: 'MatchReason';
  /** Your level. */
  readonly have: Maybe<Scalars['Int']['output']>;
  /** What kind of fact it is. */
  readonly kind: MatchReasonKind;
  /** The required level. */
  readonly need: Maybe<Scalars['Int']['output']>;
  /** The skill it is about. */
  readonly skill: Maybe<Skill>;
};

/** What kind of fact it is. */
export type MatchReasonKind =
  /** It is more than 60 minutes from your home. */
  | 'FAR_FROM_HOME'
  /** You have this skill at the required level. */
  | 'HAS_SKILL'
  /** It is in another part of the country, and you can live in housing that is offered. */
  | 'HOUSING_OFFERED'
  /** It is at most 30 minutes from your home. */
  | 'NEAR_HOME'
  /** It is work like the one you prefer. */
  | 'NEAR_JOB_PREFERENCE'
  /** You learn with people who know the programme. */
  | 'OWN_ENTERPRISE'
  /** The hours are what you want. */
  | 'PREFERRED_HOURS'
  /** The pay is at least what you want. */
  | 'PREFERRED_PAY'
  /** It is work you prefer. */
  | 'PREFERRED_WORK'
  /** You have this skill; the job requires a higher level. */
  | 'SKILL_BELOW'
  /** The job needs this skill and you can learn it. */
  | 'SKILL_MISSING';

/** How a job fits you, in three lines. */
export type MatchSummary = {
  readonly __typename?: 'MatchSummary';
  /** What the job requires beyond your skills; null if there is nothing. */
  readonly gap: Maybe<MatchReason>;
  /** How far it is, by the minutes of travel; or that you can live there. Null while nobody has said how long the way is. */
  readonly practical: Maybe<MatchReason>;
  /** The best fit; null if there is none in particular. */
  readonly reason: Maybe<MatchReason>;
};

/** The answer of matchingPause. */
export type MatchingPausePayload = {
  readonly __typename?: 'MatchingPausePayload';
  /** You. */
  readonly me: MyProfile;
};

/** Result of matchingPause: the payload or a refusal. */
export type MatchingPauseResult = InvalidInput | KeyUsedForOtherRequest | MatchingPausePayload | NotFound | TransitionNotAllowed;

/** The answer of matchingResume. */
export type MatchingResumePayload = {
  readonly __typename?: 'MatchingResumePayload';
  /** You. */
  readonly me: MyProfile;
};

/** Result of matchingResume: the payload or a refusal. */
export type MatchingResumeResult = InvalidInput | KeyUsedForOtherRequest | MatchingResumePayload | NotFound | TransitionNotAllowed;

/** A message exactly as it is received. */
export type MessagePreview = {
  readonly __typename?: 'MessagePreview';
  /** The sender it names. */
  readonly from: Scalars['String']['output'];
  /** What a locked screen shows. */
  readonly subject: Scalars['String']['output'];
  /** Its text. */
  readonly text: Scalars['String']['output'];
};

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

/** What you can do. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Sends your check-in. */
  readonly checkIn: CheckInResult;
  /** Withdraws a consent; what was shown is hidden at once. */
  readonly consentWithdraw: ConsentWithdrawResult;
  /** Blocks a contact method from now on. */
  readonly contactBlock: ContactBlockResult;
  /** Requests help, with one press. */
  readonly helpRequest: HelpRequestResult;
  /** Cancels an interview. */
  readonly interviewCancel: InterviewCancelResult;
  /** Chooses a time. */
  readonly interviewConfirm: InterviewConfirmResult;
  /** Stops everything at once: suggestions, introductions and offers end; work you have started continues. */
  readonly matchingPause: MatchingPauseResult;
  /** Resumes after a stop; what has ended stays closed. */
  readonly matchingResume: MatchingResumeResult;
  /** Takes back a yes that your job coach recorded, without any disadvantage. */
  readonly myWordReverse: MyWordReverseResult;
  /** Accepts an offer. */
  readonly offerAccept: OfferAcceptResult;
  /** Declines an offer, without any disadvantage. */
  readonly offerDecline: OfferDeclineResult;
  /** Waives the rest of the cooling-off period. */
  readonly offerWaiveCoolingOff: OfferWaiveCoolingOffResult;
  /** Chooses a PIN of your own. */
  readonly pinChange: PinChangeResult;
  /** Confirms that you have started, from the first day on. */
  readonly placementConfirmStart: PlacementConfirmStartResult;
  /** Agrees to be introduced to this employer only. */
  readonly referralAgree: ReferralAgreeResult;
  /** Declines, without any disadvantage. */
  readonly referralDecline: ReferralDeclineResult;
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
};


/** What you can do. */
export type MutationCheckInArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: CheckInInput;
};


/** What you can do. */
export type MutationConsentWithdrawArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationContactBlockArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationHelpRequestArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: HelpRequestInput;
};


/** What you can do. */
export type MutationInterviewCancelArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationInterviewConfirmArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: InterviewConfirmInput;
};


/** What you can do. */
export type MutationMatchingPauseArgs = {
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationMatchingResumeArgs = {
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationMyWordReverseArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationOfferAcceptArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationOfferDeclineArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationOfferWaiveCoolingOffArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationPinChangeArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: PinChangeInput;
};


/** What you can do. */
export type MutationPlacementConfirmStartArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationReferralAgreeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: ReferralAgreeInput;
};


/** What you can do. */
export type MutationReferralDeclineArgs = {
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

/** The agreement of your apprenticeship. */
export type MyAgreement = {
  readonly __typename?: 'MyAgreement';
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

/** Your check-in. */
export type MyCheckIn = {
  readonly __typename?: 'MyCheckIn';
  /** Whether a question waits for you today. */
  readonly isDue: Scalars['Boolean']['output'];
  /** The job it is about. */
  readonly placement: MyPlacement;
  /** The questions; you may leave any of them open. */
  readonly questions: ReadonlyArray<CheckInQuestion>;
};

/** What you agreed to. */
export type MyConsent = {
  readonly __typename?: 'MyConsent';
  /** The employer it is for, if any. */
  readonly employerName: Maybe<Scalars['String']['output']>;
  /** Its last valid day. */
  readonly expiresOn: Scalars['LocalDate']['output'];
  /** What may be shown. */
  readonly fields: ReadonlyArray<CardField>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The other institution that learns who you are, if any. */
  readonly institutionName: Maybe<Scalars['String']['output']>;
  /** Whether it is valid today. */
  readonly isActive: Scalars['Boolean']['output'];
  /** What it is for. */
  readonly purpose: Scalars['String']['output'];
};

/** The kind of a contact method. */
export type MyContactKind =
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
  /** You call us. */
  | 'TRAINEE_CALLS'
  /** Through a person you trust. */
  | 'TRUSTED_PERSON';

/** A way to contact you; the number or address is not shown, because another person may see your screen. */
export type MyContactMethod = {
  readonly __typename?: 'MyContactMethod';
  /** What you may do with it now. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** The days on which it is good. */
  readonly days: ReadonlyArray<Weekday>;
  /** From when on these days, HH:MM. */
  readonly from: Scalars['String']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: MyContactKind;
  /** The language of what comes by it. */
  readonly language: Language;
  /** Whether a message may be left when you do not answer. */
  readonly mayLeaveMessage: Scalars['Boolean']['output'];
  /** The last day of a pause that you asked for; null without one. */
  readonly noContactUntil: Maybe<Scalars['LocalDate']['output']>;
  /** Who owns the telephone or account. */
  readonly owner: MyContactOwner;
  /** Every message that can be sent by it, exactly as another person would see it; empty if no messages are sent by it. */
  readonly previews: ReadonlyArray<MessagePreview>;
  /** Its state. */
  readonly state: MyContactState;
  /** Until when, HH:MM. */
  readonly to: Scalars['String']['output'];
  /** Until when it counts as confirmed; null if it is not. */
  readonly validUntil: Maybe<Scalars['LocalDate']['output']>;
};

/** Who owns a phone or account. */
export type MyContactOwner =
  /** An employer's, which is not used. */
  | 'EMPLOYER'
  /** Your family's. */
  | 'FAMILY'
  /** A friend's. */
  | 'FRIEND'
  /** Another person's. */
  | 'OTHER'
  /** Yours alone. */
  | 'SELF'
  /** Yours and another person's. */
  | 'SHARED';

/** The state of a contact method. */
export type MyContactState =
  /** It is not used. */
  | 'BLOCKED'
  /** You have not confirmed it. */
  | 'UNVERIFIED'
  /** You confirmed it. */
  | 'VERIFIED';

/** One of your courses. */
export type MyCourse = {
  readonly __typename?: 'MyCourse';
  /** The paper you got for it. */
  readonly credential: Maybe<Scalars['String']['output']>;
  /** Your last day. */
  readonly endedOn: Maybe<Scalars['LocalDate']['output']>;
  /** The last day. */
  readonly endsOn: Scalars['LocalDate']['output'];
  /** When you enrolled. */
  readonly enrolledOn: Scalars['LocalDate']['output'];
  /** How many hours it lasts in all. */
  readonly hours: Scalars['Int']['output'];
  /** How many hours you were there. */
  readonly hoursAttended: Scalars['Float']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it teaches. */
  readonly kind: CourseKind;
  /** Its result. */
  readonly result: Maybe<CourseResult>;
  /** The skills that completing it adds. */
  readonly skills: ReadonlyArray<CourseSkill>;
  /** The first day. */
  readonly startsOn: Scalars['LocalDate']['output'];
  /** Your state in it. */
  readonly state: EnrolmentState;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** How many weeks it lasts. */
  readonly weeks: Scalars['Int']['output'];
};

/** A talk with an employer. */
export type MyInterview = {
  readonly __typename?: 'MyInterview';
  /** What you may do now. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** Who cancelled it. */
  readonly cancelledBy: Maybe<InterviewCanceller>;
  /** Whether the candidate may bring a companion. */
  readonly companionAllowed: Scalars['Boolean']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the time you chose has passed, and how it went is not recorded yet. */
  readonly isPast: Scalars['Boolean']['output'];
  /** Where it is. */
  readonly place: Scalars['String']['output'];
  /** Times to choose from; while you choose, only those still ahead. */
  readonly slots: ReadonlyArray<Scalars['DateTime']['output']>;
  /** The time you chose. */
  readonly startsAt: Maybe<Scalars['DateTime']['output']>;
  /** Its state. */
  readonly state: InterviewState;
  /** Whether the journey is paid. */
  readonly transportPaid: Scalars['Boolean']['output'];
  /** The job it is about. */
  readonly vacancy: OpenVacancy;
};

/** An offer made to you. */
export type MyOffer = {
  readonly __typename?: 'MyOffer';
  /** Until when you can answer. */
  readonly answerBy: Scalars['DateTime']['output'];
  /** What you may do now. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** Time to think it over ends then; null before it was explained. */
  readonly coolingOffUntil: Maybe<Scalars['DateTime']['output']>;
  /** Whether you waived more time to think. */
  readonly coolingOffWaived: Scalars['Boolean']['output'];
  /** Where the offer differs from the vacancy. */
  readonly differences: ReadonlyArray<TermDifference>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether you asked to talk first, and that talk still waits. */
  readonly isTalkRequested: Scalars['Boolean']['output'];
  /** Its state. */
  readonly state: MyOfferState;
  /** What is promised. */
  readonly terms: Terms;
  /** The vacancy. */
  readonly vacancy: OpenVacancy;
};

/** The state of an offer made to you. */
export type MyOfferState =
  /** You accepted. */
  | 'ACCEPTED'
  /** You declined. */
  | 'DECLINED'
  /** Not answered in time. */
  | 'EXPIRED'
  /** Explained: you can answer. */
  | 'EXPLAINED'
  /** New: staff will explain it to you. */
  | 'ISSUED'
  /** Withdrawn. */
  | 'WITHDRAWN';

/** The job you have. */
export type MyPlacement = {
  readonly __typename?: 'MyPlacement';
  /** The agreement of an apprenticeship. */
  readonly agreement: Maybe<MyAgreement>;
  /** What you may do now. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** When you confirmed the start. */
  readonly confirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** What was promised and what it became, stage by stage. */
  readonly drift: ReadonlyArray<TermsDrift>;
  /** The last day of work. */
  readonly endedOn: Maybe<Scalars['LocalDate']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether you told us that you did not start; not after the start moved to a later day. */
  readonly isNoStartReported: Scalars['Boolean']['output'];
  /** The day first planned for the start. */
  readonly plannedOn: Scalars['LocalDate']['output'];
  /** The day it starts. */
  readonly startsOn: Scalars['LocalDate']['output'];
  /** Its state. */
  readonly state: MyPlacementState;
  /** The offer you accepted, with its current start day. */
  readonly terms: Terms;
  /** The vacancy. */
  readonly vacancy: OpenVacancy;
};

/** The state of your job. */
export type MyPlacementState =
  /** It has started. */
  | 'ACTIVE'
  /** It did not start. */
  | 'CANCELLED'
  /** It has ended. */
  | 'ENDED'
  /** It will start. */
  | 'PLANNED';

/** You, as you signed in. */
export type MyProfile = {
  readonly __typename?: 'MyProfile';
  /** What you may do now. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** Your code. */
  readonly code: Scalars['String']['output'];
  /** What you agreed to. */
  readonly consents: ReadonlyArray<MyConsent>;
  /** Your contact methods. */
  readonly contactMethods: ReadonlyArray<MyContactMethod>;
  /** The name used for you. */
  readonly displayName: Scalars['String']['output'];
  /** Whether you still have the first PIN, and should choose your own. */
  readonly hasFirstPin: Scalars['Boolean']['output'];
  /** Your language. */
  readonly language: Language;
  /** Your recorded skills. */
  readonly skills: ReadonlyArray<MySkill>;
  /** Your stage. */
  readonly state: MyState;
};

/** One viewer's access or changes to your record on one day. */
export type MyRecordAccess = {
  readonly __typename?: 'MyRecordAccess';
  /** The viewer's role. */
  readonly capacity: AccessCapacity;
  /** The day. */
  readonly day: Scalars['LocalDate']['output'];
  /** The employer; null for staff. */
  readonly employerName: Maybe<Scalars['String']['output']>;
  /** Whether it is one of your own officers. */
  readonly isOwnOfficer: Scalars['Boolean']['output'];
  /** When last. */
  readonly lastAt: Scalars['DateTime']['output'];
  /** Who it was, of the service; null for an employer. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** How often on that day. */
  readonly times: Scalars['Int']['output'];
};

/** A page of record accesses, newest first. */
export type MyRecordAccessConnection = {
  readonly __typename?: 'MyRecordAccessConnection';
  /** The record accesses. */
  readonly nodes: ReadonlyArray<MyRecordAccess>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** Something you said yes to, as your job coach recorded it. */
export type MyRecordedWord = {
  readonly __typename?: 'MyRecordedWord';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** When you said it. */
  readonly spokenAt: Scalars['DateTime']['output'];
  /** The vacancy. */
  readonly vacancy: OpenVacancy;
  /** What it was about. */
  readonly word: MyYes;
};

/** A job suggested to you. */
export type MyReferral = {
  readonly __typename?: 'MyReferral';
  /** The last day on which you can answer; null once you have. */
  readonly answerBy: Maybe<Scalars['LocalDate']['output']>;
  /** When it was sent. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** What you may do now. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** The card the employer would see if you agree to every field; after you accept, the card it sees, empty once it no longer does. */
  readonly card: CardPreview;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether you asked to talk first, and that talk still waits. */
  readonly isTalkRequested: Scalars['Boolean']['output'];
  /** The same in three lines: what fits best, what is most new, and how far it is. */
  readonly matchSummary: MatchSummary;
  /** What fits, in plain facts. */
  readonly reasons: ReadonlyArray<MatchReason>;
  /** Its state. */
  readonly state: MyReferralState;
  /** How far it is, in minutes; null when not known yet. */
  readonly travelMinutes: Maybe<Scalars['Int']['output']>;
  /** The vacancy. */
  readonly vacancy: OpenVacancy;
};

/** The state of a suggestion made to you. */
export type MyReferralState =
  /** You accepted. */
  | 'AGREED'
  /** It waits for your answer. */
  | 'ASKED'
  /** You declined. */
  | 'DECLINED_BY_TRAINEE'
  /** Ended. */
  | 'EXPIRED'
  /** You have the job. */
  | 'HIRED'
  /** Interview in progress. */
  | 'INTERVIEWING'
  /** Not this time. */
  | 'NOT_SELECTED'
  /** There is an offer. */
  | 'OFFERED'
  /** With the employer. */
  | 'SENT'
  /** Shortlisted. */
  | 'SHORTLISTED'
  /** The employer has viewed it. */
  | 'VIEWED'
  /** Withdrawn. */
  | 'WITHDRAWN';

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

/** One of your recorded skills. */
export type MySkill = {
  readonly __typename?: 'MySkill';
  /** 1 to 4. */
  readonly level: Scalars['Int']['output'];
  /** The skill. */
  readonly skill: Skill;
};

/** Your stage. */
export type MyState =
  /** Anonymised. */
  | 'ANONYMISED'
  /** Ended. */
  | 'EXITED'
  /** Ready for work. */
  | 'JOB_READY'
  /** Paused by you. */
  | 'PAUSED'
  /** Preparing. */
  | 'PREPARING'
  /** Registered. */
  | 'REGISTERED';

/** The answer of myWordReverse. */
export type MyWordReversePayload = {
  readonly __typename?: 'MyWordReversePayload';
  /** What is left to change. */
  readonly words: ReadonlyArray<MyRecordedWord>;
};

/** Result of myWordReverse: the payload or a refusal. */
export type MyWordReverseResult = InvalidInput | KeyUsedForOtherRequest | MyWordReversePayload | NotFound | TransitionNotAllowed;

/** What you said yes to. */
export type MyYes =
  /** That you have started. */
  | 'START'
  /** To an offer. */
  | 'YES_TO_OFFER'
  /** That your job coach tells an employer about you. */
  | 'YES_TO_REFERRAL';

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

/** The answer of offerAccept. */
export type OfferAcceptPayload = {
  readonly __typename?: 'OfferAcceptPayload';
  /** The offer. */
  readonly offer: MyOffer;
};

/** Result of offerAccept: the payload or a refusal. */
export type OfferAcceptResult = ExcludedByGates | InvalidInput | KeyUsedForOtherRequest | NoSeatLeft | NotCleared | NotFound | OfferAcceptPayload | TooSoon | TransitionNotAllowed;

/** The answer of offerDecline. */
export type OfferDeclinePayload = {
  readonly __typename?: 'OfferDeclinePayload';
  /** The offer. */
  readonly offer: MyOffer;
};

/** Result of offerDecline: the payload or a refusal. */
export type OfferDeclineResult = InvalidInput | KeyUsedForOtherRequest | NotFound | OfferDeclinePayload | TransitionNotAllowed;

/** The answer of offerWaiveCoolingOff. */
export type OfferWaiveCoolingOffPayload = {
  readonly __typename?: 'OfferWaiveCoolingOffPayload';
  /** The offer. */
  readonly offer: MyOffer;
};

/** Result of offerWaiveCoolingOff: the payload or a refusal. */
export type OfferWaiveCoolingOffResult = InvalidInput | KeyUsedForOtherRequest | NotFound | OfferWaiveCoolingOffPayload | TransitionNotAllowed;

/** A job or apprenticeship. */
export type OpenVacancy = {
  readonly __typename?: 'OpenVacancy';
  /** The content, instructor and length of an apprenticeship; null for other work. */
  readonly apprenticeship: Maybe<Apprenticeship>;
  /** What the work is like. */
  readonly conditions: ReadonlyArray<WorkingCondition>;
  /** The district, in your language if it is a known one. */
  readonly district: Scalars['String']['output'];
  /** Who offers it. */
  readonly employerName: Scalars['String']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether everything about it is waiting: you do not need to do anything. */
  readonly isPaused: Scalars['Boolean']['output'];
  /** What it is. */
  readonly kind: VacancyKind;
  /** The province. */
  readonly province: Province;
  /** What you would do. */
  readonly tasks: Scalars['String']['output'];
  /** Pay, hours and start. */
  readonly terms: Terms;
  /** Its title. */
  readonly title: Scalars['String']['output'];
};

/** Where a page of a list ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass it as after to get the next page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
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

/** A PIN of your own. */
export type PinChangeInput = {
  /** An optional second PIN, which opens only the list of open jobs. */
  readonly listPin?: InputMaybe<Scalars['String']['input']>;
  /** The PIN you choose: six digits that are hard to guess. */
  readonly newPin: Scalars['String']['input'];
  /** The PIN you have. */
  readonly pin: Scalars['String']['input'];
};

/** The answer of pinChange. */
export type PinChangePayload = {
  readonly __typename?: 'PinChangePayload';
  /** Yourself. */
  readonly me: MyProfile;
};

/** Result of pinChange: the payload or a refusal. */
export type PinChangeResult = InvalidInput | KeyUsedForOtherRequest | NotFound | PinChangePayload | RateLimited | SignInRefused;

/** The answer of placementConfirmStart. */
export type PlacementConfirmStartPayload = {
  readonly __typename?: 'PlacementConfirmStartPayload';
  /** As it is now. */
  readonly placement: MyPlacement;
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
  /** The number to call for help; null if none is set. */
  readonly helpPhone: Maybe<Scalars['String']['output']>;
  /** You; null before signing in. */
  readonly me: Maybe<MyProfile>;
  /** The check-in for your last start; null before you start. */
  readonly myCheckIn: Maybe<MyCheckIn>;
  /** Your courses, newest first. */
  readonly myCourses: ReadonlyArray<MyCourse>;
  /** Your interviews, newest first. */
  readonly myInterviews: ReadonlyArray<MyInterview>;
  /** One offer made to you. */
  readonly myOffer: Maybe<MyOffer>;
  /** Offers made to you, newest first. */
  readonly myOffers: ReadonlyArray<MyOffer>;
  /** One of your jobs. */
  readonly myPlacement: Maybe<MyPlacement>;
  /** Your current and earlier jobs, newest first. */
  readonly myPlacements: ReadonlyArray<MyPlacement>;
  /** What your job coach recorded that you said yes to, and that you can still change. */
  readonly myRecordedWords: ReadonlyArray<MyRecordedWord>;
  /** One job suggested to you. */
  readonly myReferral: Maybe<MyReferral>;
  /** Jobs suggested to you, newest first. */
  readonly myReferrals: ReadonlyArray<MyReferral>;
  /** Where you are signed in, oldest first. */
  readonly mySessions: ReadonlyArray<MySession>;
  /** Messages to you, newest first; those of the last days if `days` is given. */
  readonly notices: NoticeConnection;
  /** Open jobs that are public, newest first; at most ten. */
  readonly openVacancies: ReadonlyArray<OpenVacancy>;
  /** Who viewed your record, day by day, newest first. */
  readonly recordAccesses: MyRecordAccessConnection;
};


/** What you can read. */
export type QueryMyOfferArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryMyPlacementArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryMyReferralArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  days?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What you can read. */
export type QueryRecordAccessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** What you let an employer see. */
export type ReferralAgreeInput = {
  /** Fields of the card. */
  readonly fields: ReadonlyArray<CardField>;
};

/** The answer of referralAgree. */
export type ReferralAgreePayload = {
  readonly __typename?: 'ReferralAgreePayload';
  /** The suggestion. */
  readonly referral: MyReferral;
};

/** Result of referralAgree: the payload or a refusal. */
export type ReferralAgreeResult = ExcludedByGates | InvalidInput | KeyUsedForOtherRequest | NotCleared | NotFound | ReferralAgreePayload | TransitionNotAllowed;

/** The answer of referralDecline. */
export type ReferralDeclinePayload = {
  readonly __typename?: 'ReferralDeclinePayload';
  /** The suggestion. */
  readonly referral: MyReferral;
};

/** Result of referralDecline: the payload or a refusal. */
export type ReferralDeclineResult = InvalidInput | KeyUsedForOtherRequest | NotFound | ReferralDeclinePayload | TransitionNotAllowed;

/** Why something was refused. */
export type Refusal = {
  /** The machine-readable reason. */
  readonly code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
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

/** A skill of the ESCO classification, or one that was added here because ESCO lacks it. */
export type Skill = {
  readonly __typename?: 'Skill';
  /** The ESCO identifier; of an added skill one of its own. */
  readonly code: Scalars['ID']['output'];
  /** Whether it is knowledge, of which one says that a person knows about it; other skills she can do. */
  readonly isKnowledge: Scalars['Boolean']['output'];
  /** Its label in your language, or else in English. */
  readonly label: Scalars['String']['output'];
  /** The English label, if the Khmer one is not reviewed by a native speaker yet; it stands beside it. */
  readonly originalLabel: Maybe<Scalars['String']['output']>;
};

/** Who confirms a skill: the kind of person, never a name. */
export type SkillSource =
  /** An employer. */
  | 'EMPLOYER'
  /** An instructor. */
  | 'INSTRUCTOR'
  /** You. */
  | 'SELF'
  /** A test. */
  | 'TEST';

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
  /** Whether it is worse for you. */
  readonly isWorse: Scalars['Boolean']['output'];
  /** What was promised. */
  readonly promised: Scalars['String']['output'];
  /** The term. */
  readonly term: Scalars['String']['output'];
};

/** Terms of work: what is promised. */
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

/** The terms of one stage, compared with what was promised: the offer with the vacancy, all later ones with the offer you accepted. */
export type TermsDrift = {
  readonly __typename?: 'TermsDrift';
  /** The differences. */
  readonly differences: ReadonlyArray<TermDrift>;
  /** The stage. */
  readonly stage: TermsStage;
  /** Its terms. */
  readonly terms: Terms;
};

/** Where terms of work are written. */
export type TermsStage =
  /** The contract. */
  | 'CONTRACT'
  /** The first pay. */
  | 'FIRST_PAY'
  /** The offer you accepted. */
  | 'OFFER'
  /** The vacancy. */
  | 'VACANCY';

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

/** The kind of a vacancy. */
export type VacancyKind =
  /** An apprenticeship. */
  | 'APPRENTICESHIP'
  /** An internship. */
  | 'INTERNSHIP'
  /** A job. */
  | 'JOB';

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

/** Something that is so at a workplace. */
export type WorkingCondition =
  /** The work can be dangerous. */
  | 'HAZARDOUS'
  /** Housing is offered. */
  | 'HOUSING_OFFERED'
  /** You would live there. */
  | 'LIVE_IN'
  /** There is work at night. */
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
  CheckInResult:
    | ( Omit<CheckInPayload, 'placement'> & { placement: _RefType['MyPlacement'] } & { __typename: 'CheckInPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TooSoon & { __typename: 'TooSoon' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  ConsentWithdrawResult:
    | ( Omit<ConsentWithdrawPayload, 'me'> & { me: _RefType['MyProfile'] } & { __typename: 'ConsentWithdrawPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  ContactBlockResult:
    | ( Omit<ContactBlockPayload, 'me'> & { me: _RefType['MyProfile'] } & { __typename: 'ContactBlockPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  HelpRequestResult:
    | ( HelpRequestPayload & { __typename: 'HelpRequestPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  InterviewCancelResult:
    | ( Omit<InterviewCancelPayload, 'interview'> & { interview: _RefType['MyInterview'] } & { __typename: 'InterviewCancelPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  InterviewConfirmResult:
    | ( Omit<InterviewConfirmPayload, 'interview'> & { interview: _RefType['MyInterview'] } & { __typename: 'InterviewConfirmPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotCleared & { __typename: 'NotCleared' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  MatchingPauseResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( Omit<MatchingPausePayload, 'me'> & { me: _RefType['MyProfile'] } & { __typename: 'MatchingPausePayload' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  MatchingResumeResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( Omit<MatchingResumePayload, 'me'> & { me: _RefType['MyProfile'] } & { __typename: 'MatchingResumePayload' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  MyWordReverseResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( Omit<MyWordReversePayload, 'words'> & { words: ReadonlyArray<_RefType['MyRecordedWord']> } & { __typename: 'MyWordReversePayload' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  OfferAcceptResult:
    | ( ExcludedByGates & { __typename: 'ExcludedByGates' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NoSeatLeft & { __typename: 'NoSeatLeft' } )
    | ( NotCleared & { __typename: 'NotCleared' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<OfferAcceptPayload, 'offer'> & { offer: _RefType['MyOffer'] } & { __typename: 'OfferAcceptPayload' } )
    | ( TooSoon & { __typename: 'TooSoon' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  OfferDeclineResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<OfferDeclinePayload, 'offer'> & { offer: _RefType['MyOffer'] } & { __typename: 'OfferDeclinePayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  OfferWaiveCoolingOffResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<OfferWaiveCoolingOffPayload, 'offer'> & { offer: _RefType['MyOffer'] } & { __typename: 'OfferWaiveCoolingOffPayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  PinChangeResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PinChangePayload, 'me'> & { me: _RefType['MyProfile'] } & { __typename: 'PinChangePayload' } )
    | ( RateLimited & { __typename: 'RateLimited' } )
    | ( SignInRefused & { __typename: 'SignInRefused' } )
  ;
  PlacementConfirmStartResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotCleared & { __typename: 'NotCleared' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PlacementConfirmStartPayload, 'placement'> & { placement: _RefType['MyPlacement'] } & { __typename: 'PlacementConfirmStartPayload' } )
    | ( TooSoon & { __typename: 'TooSoon' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  ReferralAgreeResult:
    | ( ExcludedByGates & { __typename: 'ExcludedByGates' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotCleared & { __typename: 'NotCleared' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReferralAgreePayload, 'referral'> & { referral: _RefType['MyReferral'] } & { __typename: 'ReferralAgreePayload' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
  ;
  ReferralDeclineResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyUsedForOtherRequest & { __typename: 'KeyUsedForOtherRequest' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReferralDeclinePayload, 'referral'> & { referral: _RefType['MyReferral'] } & { __typename: 'ReferralDeclinePayload' } )
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
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( ExcludedByGates )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NoSeatLeft )
    | ( NotCleared )
    | ( NotFound )
    | ( RateLimited )
    | ( SignInRefused )
    | ( TooSoon )
    | ( TransitionNotAllowed )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessCapacity: AccessCapacity;
  AgreementState: AgreementState;
  Apprenticeship: ResolverTypeWrapper<Apprenticeship>;
  Availability: ResolverTypeWrapper<Availability>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CardField: CardField;
  CardPreview: ResolverTypeWrapper<CardPreview>;
  CardSkill: ResolverTypeWrapper<CardSkill>;
  CardTraining: ResolverTypeWrapper<CardTraining>;
  CheckInAnswer: CheckInAnswer;
  CheckInInput: CheckInInput;
  CheckInPayAnswer: CheckInPayAnswer;
  CheckInPayload: ResolverTypeWrapper<Omit<CheckInPayload, 'placement'> & { placement: ResolversTypes['MyPlacement'] }>;
  CheckInQuestion: ResolverTypeWrapper<CheckInQuestion>;
  CheckInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckInResult']>;
  CheckInWants: CheckInWants;
  ConsentWithdrawPayload: ResolverTypeWrapper<Omit<ConsentWithdrawPayload, 'me'> & { me: ResolversTypes['MyProfile'] }>;
  ConsentWithdrawResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConsentWithdrawResult']>;
  ContactBlockPayload: ResolverTypeWrapper<Omit<ContactBlockPayload, 'me'> & { me: ResolversTypes['MyProfile'] }>;
  ContactBlockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ContactBlockResult']>;
  CourseKind: CourseKind;
  CourseResult: CourseResult;
  CourseSkill: ResolverTypeWrapper<CourseSkill>;
  Currency: Currency;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeviceKind: DeviceKind;
  EnrolmentState: EnrolmentState;
  ExcludedByGates: ResolverTypeWrapper<ExcludedByGates>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  HelpRequestInput: HelpRequestInput;
  HelpRequestKind: HelpRequestKind;
  HelpRequestPayload: ResolverTypeWrapper<HelpRequestPayload>;
  HelpRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HelpRequestResult']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InterviewCancelPayload: ResolverTypeWrapper<Omit<InterviewCancelPayload, 'interview'> & { interview: ResolversTypes['MyInterview'] }>;
  InterviewCancelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InterviewCancelResult']>;
  InterviewCanceller: InterviewCanceller;
  InterviewConfirmInput: InterviewConfirmInput;
  InterviewConfirmPayload: ResolverTypeWrapper<Omit<InterviewConfirmPayload, 'interview'> & { interview: ResolversTypes['MyInterview'] }>;
  InterviewConfirmResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InterviewConfirmResult']>;
  InterviewState: InterviewState;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  KeyUsedForOtherRequest: ResolverTypeWrapper<KeyUsedForOtherRequest>;
  Language: Language;
  LanguageLevel: ResolverTypeWrapper<LanguageLevel>;
  LearningUnit: ResolverTypeWrapper<LearningUnit>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  MatchReason: ResolverTypeWrapper<MatchReason>;
  MatchReasonKind: MatchReasonKind;
  MatchSummary: ResolverTypeWrapper<MatchSummary>;
  MatchingPausePayload: ResolverTypeWrapper<Omit<MatchingPausePayload, 'me'> & { me: ResolversTypes['MyProfile'] }>;
  MatchingPauseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MatchingPauseResult']>;
  MatchingResumePayload: ResolverTypeWrapper<Omit<MatchingResumePayload, 'me'> & { me: ResolversTypes['MyProfile'] }>;
  MatchingResumeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MatchingResumeResult']>;
  MessagePreview: ResolverTypeWrapper<MessagePreview>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MyAgreement: ResolverTypeWrapper<MyAgreement>;
  MyCheckIn: ResolverTypeWrapper<PendingCheckIn>;
  MyConsent: ResolverTypeWrapper<MyConsent>;
  MyContactKind: MyContactKind;
  MyContactMethod: ResolverTypeWrapper<MyContactMethod>;
  MyContactOwner: MyContactOwner;
  MyContactState: MyContactState;
  MyCourse: ResolverTypeWrapper<OwnCourseModel>;
  MyInterview: ResolverTypeWrapper<EmployerInterviewModel>;
  MyOffer: ResolverTypeWrapper<OfferModel>;
  MyOfferState: MyOfferState;
  MyPlacement: ResolverTypeWrapper<PlacementModel>;
  MyPlacementState: MyPlacementState;
  MyProfile: ResolverTypeWrapper<OwnIdentityModel>;
  MyRecordAccess: ResolverTypeWrapper<MyRecordAccess>;
  MyRecordAccessConnection: ResolverTypeWrapper<MyRecordAccessConnection>;
  MyRecordedWord: ResolverTypeWrapper<ReversibleWordModel>;
  MyReferral: ResolverTypeWrapper<ReferralModel>;
  MyReferralState: MyReferralState;
  MySession: ResolverTypeWrapper<MySession>;
  MySkill: ResolverTypeWrapper<MySkill>;
  MyState: MyState;
  MyWordReversePayload: ResolverTypeWrapper<Omit<MyWordReversePayload, 'words'> & { words: ReadonlyArray<ResolversTypes['MyRecordedWord']> }>;
  MyWordReverseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MyWordReverseResult']>;
  MyYes: MyYes;
  NoSeatLeft: ResolverTypeWrapper<NoSeatLeft>;
  NotCleared: ResolverTypeWrapper<NotCleared>;
  NotFound: ResolverTypeWrapper<NotFound>;
  Notice: ResolverTypeWrapper<Notice>;
  NoticeConnection: ResolverTypeWrapper<NoticeConnection>;
  OfferAcceptPayload: ResolverTypeWrapper<Omit<OfferAcceptPayload, 'offer'> & { offer: ResolversTypes['MyOffer'] }>;
  OfferAcceptResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OfferAcceptResult']>;
  OfferDeclinePayload: ResolverTypeWrapper<Omit<OfferDeclinePayload, 'offer'> & { offer: ResolversTypes['MyOffer'] }>;
  OfferDeclineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OfferDeclineResult']>;
  OfferWaiveCoolingOffPayload: ResolverTypeWrapper<Omit<OfferWaiveCoolingOffPayload, 'offer'> & { offer: ResolversTypes['MyOffer'] }>;
  OfferWaiveCoolingOffResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OfferWaiveCoolingOffResult']>;
  OpenVacancy: ResolverTypeWrapper<VacancyModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PayPeriod: PayPeriod;
  PinChangeInput: PinChangeInput;
  PinChangePayload: ResolverTypeWrapper<Omit<PinChangePayload, 'me'> & { me: ResolversTypes['MyProfile'] }>;
  PinChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PinChangeResult']>;
  PlacementConfirmStartPayload: ResolverTypeWrapper<Omit<PlacementConfirmStartPayload, 'placement'> & { placement: ResolversTypes['MyPlacement'] }>;
  PlacementConfirmStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlacementConfirmStartResult']>;
  Problem: ResolverTypeWrapper<Problem>;
  Province: ResolverTypeWrapper<Province>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimited: ResolverTypeWrapper<RateLimited>;
  ReferralAgreeInput: ReferralAgreeInput;
  ReferralAgreePayload: ResolverTypeWrapper<Omit<ReferralAgreePayload, 'referral'> & { referral: ResolversTypes['MyReferral'] }>;
  ReferralAgreeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralAgreeResult']>;
  ReferralDeclinePayload: ResolverTypeWrapper<Omit<ReferralDeclinePayload, 'referral'> & { referral: ResolversTypes['MyReferral'] }>;
  ReferralDeclineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralDeclineResult']>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
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
  Skill: ResolverTypeWrapper<Skill>;
  SkillSource: SkillSource;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TermDifference: ResolverTypeWrapper<TermDifference>;
  TermDrift: ResolverTypeWrapper<TermDrift>;
  Terms: ResolverTypeWrapper<Terms>;
  TermsDrift: ResolverTypeWrapper<TermsDrift>;
  TermsStage: TermsStage;
  TooSoon: ResolverTypeWrapper<TooSoon>;
  TransitionNotAllowed: ResolverTypeWrapper<TransitionNotAllowed>;
  VacancyKind: VacancyKind;
  Weekday: Weekday;
  WorkingCondition: WorkingCondition;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Apprenticeship: Apprenticeship;
  Availability: Availability;
  Boolean: Scalars['Boolean']['output'];
  CardPreview: CardPreview;
  CardSkill: CardSkill;
  CardTraining: CardTraining;
  CheckInInput: CheckInInput;
  CheckInPayload: Omit<CheckInPayload, 'placement'> & { placement: ResolversParentTypes['MyPlacement'] };
  CheckInQuestion: CheckInQuestion;
  CheckInResult: ResolversUnionTypes<ResolversParentTypes>['CheckInResult'];
  ConsentWithdrawPayload: Omit<ConsentWithdrawPayload, 'me'> & { me: ResolversParentTypes['MyProfile'] };
  ConsentWithdrawResult: ResolversUnionTypes<ResolversParentTypes>['ConsentWithdrawResult'];
  ContactBlockPayload: Omit<ContactBlockPayload, 'me'> & { me: ResolversParentTypes['MyProfile'] };
  ContactBlockResult: ResolversUnionTypes<ResolversParentTypes>['ContactBlockResult'];
  CourseSkill: CourseSkill;
  DateTime: Scalars['DateTime']['output'];
  ExcludedByGates: ExcludedByGates;
  Float: Scalars['Float']['output'];
  HelpRequestInput: HelpRequestInput;
  HelpRequestPayload: HelpRequestPayload;
  HelpRequestResult: ResolversUnionTypes<ResolversParentTypes>['HelpRequestResult'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  InterviewCancelPayload: Omit<InterviewCancelPayload, 'interview'> & { interview: ResolversParentTypes['MyInterview'] };
  InterviewCancelResult: ResolversUnionTypes<ResolversParentTypes>['InterviewCancelResult'];
  InterviewConfirmInput: InterviewConfirmInput;
  InterviewConfirmPayload: Omit<InterviewConfirmPayload, 'interview'> & { interview: ResolversParentTypes['MyInterview'] };
  InterviewConfirmResult: ResolversUnionTypes<ResolversParentTypes>['InterviewConfirmResult'];
  InvalidInput: InvalidInput;
  KeyUsedForOtherRequest: KeyUsedForOtherRequest;
  LanguageLevel: LanguageLevel;
  LearningUnit: LearningUnit;
  LocalDate: Scalars['LocalDate']['output'];
  MatchReason: MatchReason;
  MatchSummary: MatchSummary;
  MatchingPausePayload: Omit<MatchingPausePayload, 'me'> & { me: ResolversParentTypes['MyProfile'] };
  MatchingPauseResult: ResolversUnionTypes<ResolversParentTypes>['MatchingPauseResult'];
  MatchingResumePayload: Omit<MatchingResumePayload, 'me'> & { me: ResolversParentTypes['MyProfile'] };
  MatchingResumeResult: ResolversUnionTypes<ResolversParentTypes>['MatchingResumeResult'];
  MessagePreview: MessagePreview;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  MyAgreement: MyAgreement;
  MyCheckIn: PendingCheckIn;
  MyConsent: MyConsent;
  MyContactMethod: MyContactMethod;
  MyCourse: OwnCourseModel;
  MyInterview: EmployerInterviewModel;
  MyOffer: OfferModel;
  MyPlacement: PlacementModel;
  MyProfile: OwnIdentityModel;
  MyRecordAccess: MyRecordAccess;
  MyRecordAccessConnection: MyRecordAccessConnection;
  MyRecordedWord: ReversibleWordModel;
  MyReferral: ReferralModel;
  MySession: MySession;
  MySkill: MySkill;
  MyWordReversePayload: Omit<MyWordReversePayload, 'words'> & { words: ReadonlyArray<ResolversParentTypes['MyRecordedWord']> };
  MyWordReverseResult: ResolversUnionTypes<ResolversParentTypes>['MyWordReverseResult'];
  NoSeatLeft: NoSeatLeft;
  NotCleared: NotCleared;
  NotFound: NotFound;
  Notice: Notice;
  NoticeConnection: NoticeConnection;
  OfferAcceptPayload: Omit<OfferAcceptPayload, 'offer'> & { offer: ResolversParentTypes['MyOffer'] };
  OfferAcceptResult: ResolversUnionTypes<ResolversParentTypes>['OfferAcceptResult'];
  OfferDeclinePayload: Omit<OfferDeclinePayload, 'offer'> & { offer: ResolversParentTypes['MyOffer'] };
  OfferDeclineResult: ResolversUnionTypes<ResolversParentTypes>['OfferDeclineResult'];
  OfferWaiveCoolingOffPayload: Omit<OfferWaiveCoolingOffPayload, 'offer'> & { offer: ResolversParentTypes['MyOffer'] };
  OfferWaiveCoolingOffResult: ResolversUnionTypes<ResolversParentTypes>['OfferWaiveCoolingOffResult'];
  OpenVacancy: VacancyModel;
  PageInfo: PageInfo;
  PinChangeInput: PinChangeInput;
  PinChangePayload: Omit<PinChangePayload, 'me'> & { me: ResolversParentTypes['MyProfile'] };
  PinChangeResult: ResolversUnionTypes<ResolversParentTypes>['PinChangeResult'];
  PlacementConfirmStartPayload: Omit<PlacementConfirmStartPayload, 'placement'> & { placement: ResolversParentTypes['MyPlacement'] };
  PlacementConfirmStartResult: ResolversUnionTypes<ResolversParentTypes>['PlacementConfirmStartResult'];
  Problem: Problem;
  Province: Province;
  Query: Record<PropertyKey, never>;
  RateLimited: RateLimited;
  ReferralAgreeInput: ReferralAgreeInput;
  ReferralAgreePayload: Omit<ReferralAgreePayload, 'referral'> & { referral: ResolversParentTypes['MyReferral'] };
  ReferralAgreeResult: ResolversUnionTypes<ResolversParentTypes>['ReferralAgreeResult'];
  ReferralDeclinePayload: Omit<ReferralDeclinePayload, 'referral'> & { referral: ResolversParentTypes['MyReferral'] };
  ReferralDeclineResult: ResolversUnionTypes<ResolversParentTypes>['ReferralDeclineResult'];
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
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
  Skill: Skill;
  String: Scalars['String']['output'];
  TermDifference: TermDifference;
  TermDrift: TermDrift;
  Terms: Terms;
  TermsDrift: TermsDrift;
  TooSoon: TooSoon;
  TransitionNotAllowed: TransitionNotAllowed;
};

export type ApprenticeshipResolvers<ContextType = any, ParentType extends ResolversParentTypes['Apprenticeship'] = ResolversParentTypes['Apprenticeship']> = {
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

export type CardPreviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['CardPreview'] = ResolversParentTypes['CardPreview']> = {
  availability?: Resolver<Maybe<ResolversTypes['Availability']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  education?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LanguageLevel']>>, ParentType, ContextType>;
  skills?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CardSkill']>>, ParentType, ContextType>;
  training?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CardTraining']>>, ParentType, ContextType>;
};

export type CardSkillResolvers<ContextType = any, ParentType extends ResolversParentTypes['CardSkill'] = ResolversParentTypes['CardSkill']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SkillSource'], ParentType, ContextType>;
};

export type CardTrainingResolvers<ContextType = any, ParentType extends ResolversParentTypes['CardTraining'] = ResolversParentTypes['CardTraining']> = {
  finishedIn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckInPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CheckInPayload'] = ResolversParentTypes['CheckInPayload']> = {
  placement?: Resolver<ResolversTypes['MyPlacement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckInQuestionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CheckInQuestion'] = ResolversParentTypes['CheckInQuestion']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckInResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CheckInResult'] = ResolversParentTypes['CheckInResult']> = {
  __resolveType: TypeResolveFn<'CheckInPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TooSoon' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type ConsentWithdrawPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConsentWithdrawPayload'] = ResolversParentTypes['ConsentWithdrawPayload']> = {
  me?: Resolver<ResolversTypes['MyProfile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentWithdrawResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConsentWithdrawResult'] = ResolversParentTypes['ConsentWithdrawResult']> = {
  __resolveType: TypeResolveFn<'ConsentWithdrawPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type ContactBlockPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContactBlockPayload'] = ResolversParentTypes['ContactBlockPayload']> = {
  me?: Resolver<ResolversTypes['MyProfile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactBlockResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContactBlockResult'] = ResolversParentTypes['ContactBlockResult']> = {
  __resolveType: TypeResolveFn<'ContactBlockPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type CourseSkillResolvers<ContextType = any, ParentType extends ResolversParentTypes['CourseSkill'] = ResolversParentTypes['CourseSkill']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type ExcludedByGatesResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExcludedByGates'] = ResolversParentTypes['ExcludedByGates']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HelpRequestPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['HelpRequestPayload'] = ResolversParentTypes['HelpRequestPayload']> = {
  arrived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HelpRequestResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['HelpRequestResult'] = ResolversParentTypes['HelpRequestResult']> = {
  __resolveType: TypeResolveFn<'HelpRequestPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound', ParentType, ContextType>;
};

export type InterviewCancelPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['InterviewCancelPayload'] = ResolversParentTypes['InterviewCancelPayload']> = {
  interview?: Resolver<ResolversTypes['MyInterview'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterviewCancelResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['InterviewCancelResult'] = ResolversParentTypes['InterviewCancelResult']> = {
  __resolveType: TypeResolveFn<'InterviewCancelPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type InterviewConfirmPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['InterviewConfirmPayload'] = ResolversParentTypes['InterviewConfirmPayload']> = {
  interview?: Resolver<ResolversTypes['MyInterview'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterviewConfirmResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['InterviewConfirmResult'] = ResolversParentTypes['InterviewConfirmResult']> = {
  __resolveType: TypeResolveFn<'InterviewConfirmPayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotCleared' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MatchReasonResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchReason'] = ResolversParentTypes['MatchReason']> = {
  have?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MatchReasonKind'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
};

export type MatchSummaryResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchSummary'] = ResolversParentTypes['MatchSummary']> = {
  gap?: Resolver<Maybe<ResolversTypes['MatchReason']>, ParentType, ContextType>;
  practical?: Resolver<Maybe<ResolversTypes['MatchReason']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['MatchReason']>, ParentType, ContextType>;
};

export type MatchingPausePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchingPausePayload'] = ResolversParentTypes['MatchingPausePayload']> = {
  me?: Resolver<ResolversTypes['MyProfile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchingPauseResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchingPauseResult'] = ResolversParentTypes['MatchingPauseResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'MatchingPausePayload' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type MatchingResumePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchingResumePayload'] = ResolversParentTypes['MatchingResumePayload']> = {
  me?: Resolver<ResolversTypes['MyProfile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchingResumeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchingResumeResult'] = ResolversParentTypes['MatchingResumeResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'MatchingResumePayload' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type MessagePreviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['MessagePreview'] = ResolversParentTypes['MessagePreview']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  per?: Resolver<ResolversTypes['PayPeriod'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  checkIn?: Resolver<ResolversTypes['CheckInResult'], ParentType, ContextType, RequireFields<MutationCheckInArgs, 'idempotencyKey' | 'input'>>;
  consentWithdraw?: Resolver<ResolversTypes['ConsentWithdrawResult'], ParentType, ContextType, RequireFields<MutationConsentWithdrawArgs, 'id' | 'idempotencyKey'>>;
  contactBlock?: Resolver<ResolversTypes['ContactBlockResult'], ParentType, ContextType, RequireFields<MutationContactBlockArgs, 'id' | 'idempotencyKey'>>;
  helpRequest?: Resolver<ResolversTypes['HelpRequestResult'], ParentType, ContextType, RequireFields<MutationHelpRequestArgs, 'idempotencyKey' | 'input'>>;
  interviewCancel?: Resolver<ResolversTypes['InterviewCancelResult'], ParentType, ContextType, RequireFields<MutationInterviewCancelArgs, 'id' | 'idempotencyKey'>>;
  interviewConfirm?: Resolver<ResolversTypes['InterviewConfirmResult'], ParentType, ContextType, RequireFields<MutationInterviewConfirmArgs, 'id' | 'idempotencyKey' | 'input'>>;
  matchingPause?: Resolver<ResolversTypes['MatchingPauseResult'], ParentType, ContextType, RequireFields<MutationMatchingPauseArgs, 'idempotencyKey'>>;
  matchingResume?: Resolver<ResolversTypes['MatchingResumeResult'], ParentType, ContextType, RequireFields<MutationMatchingResumeArgs, 'idempotencyKey'>>;
  myWordReverse?: Resolver<ResolversTypes['MyWordReverseResult'], ParentType, ContextType, RequireFields<MutationMyWordReverseArgs, 'id' | 'idempotencyKey'>>;
  offerAccept?: Resolver<ResolversTypes['OfferAcceptResult'], ParentType, ContextType, RequireFields<MutationOfferAcceptArgs, 'id' | 'idempotencyKey'>>;
  offerDecline?: Resolver<ResolversTypes['OfferDeclineResult'], ParentType, ContextType, RequireFields<MutationOfferDeclineArgs, 'id' | 'idempotencyKey'>>;
  offerWaiveCoolingOff?: Resolver<ResolversTypes['OfferWaiveCoolingOffResult'], ParentType, ContextType, RequireFields<MutationOfferWaiveCoolingOffArgs, 'id' | 'idempotencyKey'>>;
  pinChange?: Resolver<ResolversTypes['PinChangeResult'], ParentType, ContextType, RequireFields<MutationPinChangeArgs, 'idempotencyKey' | 'input'>>;
  placementConfirmStart?: Resolver<ResolversTypes['PlacementConfirmStartResult'], ParentType, ContextType, RequireFields<MutationPlacementConfirmStartArgs, 'id' | 'idempotencyKey'>>;
  referralAgree?: Resolver<ResolversTypes['ReferralAgreeResult'], ParentType, ContextType, RequireFields<MutationReferralAgreeArgs, 'id' | 'idempotencyKey' | 'input'>>;
  referralDecline?: Resolver<ResolversTypes['ReferralDeclineResult'], ParentType, ContextType, RequireFields<MutationReferralDeclineArgs, 'id' | 'idempotencyKey'>>;
  sessionEnd?: Resolver<ResolversTypes['SessionEndResult'], ParentType, ContextType, RequireFields<MutationSessionEndArgs, 'id' | 'idempotencyKey'>>;
  sessionExtend?: Resolver<ResolversTypes['SessionExtendResult'], ParentType, ContextType>;
  sessionsEndAll?: Resolver<ResolversTypes['SessionsEndAllResult'], ParentType, ContextType, RequireFields<MutationSessionsEndAllArgs, 'idempotencyKey'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutResult'], ParentType, ContextType>;
};

export type MyAgreementResolvers<ContextType = any, ParentType extends ResolversParentTypes['MyAgreement'] = ResolversParentTypes['MyAgreement']> = {
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

export type MyCheckInResolvers<ContextType = any, ParentType extends ResolversParentTypes['MyCheckIn'] = ResolversParentTypes['MyCheckIn']> = {
  isDue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  placement?: Resolver<ResolversTypes['MyPlacement'], ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['CheckInQuestion']>, ParentType, ContextType>;
};

export type MyConsentResolvers<ContextType = any, ParentType extends ResolversParentTypes['MyConsent'] = ResolversParentTypes['MyConsent']> = {
  employerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CardField']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MyContactMethodResolvers<ContextType = any, ParentType extends ResolversParentTypes['MyContactMethod'] = ResolversParentTypes['MyContactMethod']> = {
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['Weekday']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MyContactKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  mayLeaveMessage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  noContactUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['MyContactOwner'], ParentType, ContextType>;
  previews?: Resolver<ReadonlyArray<ResolversTypes['MessagePreview']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MyContactState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type MyCourseResolvers<ContextType = any, ParentType extends ResolversParentTypes['MyCourse'] = ResolversParentTypes['MyCourse']> = {
  credential?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  enrolledOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hoursAttended?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CourseKind'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['CourseResult']>, ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['CourseSkill']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EnrolmentState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MyInterviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['MyInterview'] = ResolversParentTypes['MyInterview']> = {
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cancelledBy?: Resolver<Maybe<ResolversTypes['InterviewCanceller']>, ParentType, ContextType>;
  companionAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InterviewState'], ParentType, ContextType>;
  transportPaid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  vacancy?: Resolver<ResolversTypes['OpenVacancy'], ParentType, ContextType>;
};

export type MyOfferResolvers<ContextType = any, ParentType extends ResolversParentTypes['MyOffer'] = ResolversParentTypes['MyOffer']> = {
  answerBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  coolingOffUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  coolingOffWaived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['TermDifference']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isTalkRequested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MyOfferState'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  vacancy?: Resolver<ResolversTypes['OpenVacancy'], ParentType, ContextType>;
};

export type MyPlacementResolvers<ContextType = any, ParentType extends ResolversParentTypes['MyPlacement'] = ResolversParentTypes['MyPlacement']> = {
  agreement?: Resolver<Maybe<ResolversTypes['MyAgreement']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  drift?: Resolver<ReadonlyArray<ResolversTypes['TermsDrift']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isNoStartReported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MyPlacementState'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  vacancy?: Resolver<ResolversTypes['OpenVacancy'], ParentType, ContextType>;
};

export type MyProfileResolvers<ContextType = any, ParentType extends ResolversParentTypes['MyProfile'] = ResolversParentTypes['MyProfile']> = {
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consents?: Resolver<ReadonlyArray<ResolversTypes['MyConsent']>, ParentType, ContextType>;
  contactMethods?: Resolver<ReadonlyArray<ResolversTypes['MyContactMethod']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasFirstPin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['MySkill']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MyState'], ParentType, ContextType>;
};

export type MyRecordAccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['MyRecordAccess'] = ResolversParentTypes['MyRecordAccess']> = {
  capacity?: Resolver<ResolversTypes['AccessCapacity'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  employerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isOwnOfficer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MyRecordAccessConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MyRecordAccessConnection'] = ResolversParentTypes['MyRecordAccessConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MyRecordAccess']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MyRecordedWordResolvers<ContextType = any, ParentType extends ResolversParentTypes['MyRecordedWord'] = ResolversParentTypes['MyRecordedWord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  spokenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vacancy?: Resolver<ResolversTypes['OpenVacancy'], ParentType, ContextType>;
  word?: Resolver<ResolversTypes['MyYes'], ParentType, ContextType>;
};

export type MyReferralResolvers<ContextType = any, ParentType extends ResolversParentTypes['MyReferral'] = ResolversParentTypes['MyReferral']> = {
  answerBy?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  card?: Resolver<ResolversTypes['CardPreview'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isTalkRequested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matchSummary?: Resolver<ResolversTypes['MatchSummary'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['MatchReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MyReferralState'], ParentType, ContextType>;
  travelMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vacancy?: Resolver<ResolversTypes['OpenVacancy'], ParentType, ContextType>;
};

export type MySessionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MySession'] = ResolversParentTypes['MySession']> = {
  device?: Resolver<ResolversTypes['DeviceKind'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  usedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MySkillResolvers<ContextType = any, ParentType extends ResolversParentTypes['MySkill'] = ResolversParentTypes['MySkill']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export type MyWordReversePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['MyWordReversePayload'] = ResolversParentTypes['MyWordReversePayload']> = {
  words?: Resolver<ReadonlyArray<ResolversTypes['MyRecordedWord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MyWordReverseResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['MyWordReverseResult'] = ResolversParentTypes['MyWordReverseResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'MyWordReversePayload' | 'NotFound' | 'TransitionNotAllowed', ParentType, ContextType>;
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

export type OfferAcceptPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfferAcceptPayload'] = ResolversParentTypes['OfferAcceptPayload']> = {
  offer?: Resolver<ResolversTypes['MyOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferAcceptResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfferAcceptResult'] = ResolversParentTypes['OfferAcceptResult']> = {
  __resolveType: TypeResolveFn<'ExcludedByGates' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NoSeatLeft' | 'NotCleared' | 'NotFound' | 'OfferAcceptPayload' | 'TooSoon' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type OfferDeclinePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfferDeclinePayload'] = ResolversParentTypes['OfferDeclinePayload']> = {
  offer?: Resolver<ResolversTypes['MyOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferDeclineResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfferDeclineResult'] = ResolversParentTypes['OfferDeclineResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'OfferDeclinePayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type OfferWaiveCoolingOffPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfferWaiveCoolingOffPayload'] = ResolversParentTypes['OfferWaiveCoolingOffPayload']> = {
  offer?: Resolver<ResolversTypes['MyOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferWaiveCoolingOffResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfferWaiveCoolingOffResult'] = ResolversParentTypes['OfferWaiveCoolingOffResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'OfferWaiveCoolingOffPayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type OpenVacancyResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpenVacancy'] = ResolversParentTypes['OpenVacancy']> = {
  apprenticeship?: Resolver<Maybe<ResolversTypes['Apprenticeship']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['WorkingCondition']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPaused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VacancyKind'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PinChangePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['PinChangePayload'] = ResolversParentTypes['PinChangePayload']> = {
  me?: Resolver<ResolversTypes['MyProfile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PinChangeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PinChangeResult'] = ResolversParentTypes['PinChangeResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'PinChangePayload' | 'RateLimited' | 'SignInRefused', ParentType, ContextType>;
};

export type PlacementConfirmStartPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementConfirmStartPayload'] = ResolversParentTypes['PlacementConfirmStartPayload']> = {
  placement?: Resolver<ResolversTypes['MyPlacement'], ParentType, ContextType>;
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
  helpPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['MyProfile']>, ParentType, ContextType>;
  myCheckIn?: Resolver<Maybe<ResolversTypes['MyCheckIn']>, ParentType, ContextType>;
  myCourses?: Resolver<ReadonlyArray<ResolversTypes['MyCourse']>, ParentType, ContextType>;
  myInterviews?: Resolver<ReadonlyArray<ResolversTypes['MyInterview']>, ParentType, ContextType>;
  myOffer?: Resolver<Maybe<ResolversTypes['MyOffer']>, ParentType, ContextType, RequireFields<QueryMyOfferArgs, 'id'>>;
  myOffers?: Resolver<ReadonlyArray<ResolversTypes['MyOffer']>, ParentType, ContextType>;
  myPlacement?: Resolver<Maybe<ResolversTypes['MyPlacement']>, ParentType, ContextType, RequireFields<QueryMyPlacementArgs, 'id'>>;
  myPlacements?: Resolver<ReadonlyArray<ResolversTypes['MyPlacement']>, ParentType, ContextType>;
  myRecordedWords?: Resolver<ReadonlyArray<ResolversTypes['MyRecordedWord']>, ParentType, ContextType>;
  myReferral?: Resolver<Maybe<ResolversTypes['MyReferral']>, ParentType, ContextType, RequireFields<QueryMyReferralArgs, 'id'>>;
  myReferrals?: Resolver<ReadonlyArray<ResolversTypes['MyReferral']>, ParentType, ContextType>;
  mySessions?: Resolver<ReadonlyArray<ResolversTypes['MySession']>, ParentType, ContextType>;
  notices?: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, RequireFields<QueryNoticesArgs, 'first'>>;
  openVacancies?: Resolver<ReadonlyArray<ResolversTypes['OpenVacancy']>, ParentType, ContextType>;
  recordAccesses?: Resolver<ResolversTypes['MyRecordAccessConnection'], ParentType, ContextType, RequireFields<QueryRecordAccessesArgs, 'first'>>;
};

export type RateLimitedResolvers<ContextType = any, ParentType extends ResolversParentTypes['RateLimited'] = ResolversParentTypes['RateLimited']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralAgreePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralAgreePayload'] = ResolversParentTypes['ReferralAgreePayload']> = {
  referral?: Resolver<ResolversTypes['MyReferral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralAgreeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralAgreeResult'] = ResolversParentTypes['ReferralAgreeResult']> = {
  __resolveType: TypeResolveFn<'ExcludedByGates' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotCleared' | 'NotFound' | 'ReferralAgreePayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type ReferralDeclinePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralDeclinePayload'] = ResolversParentTypes['ReferralDeclinePayload']> = {
  referral?: Resolver<ResolversTypes['MyReferral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralDeclineResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralDeclineResult'] = ResolversParentTypes['ReferralDeclineResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'ReferralDeclinePayload' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = any, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'ExcludedByGates' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NoSeatLeft' | 'NotCleared' | 'NotFound' | 'RateLimited' | 'SignInRefused' | 'TooSoon' | 'TransitionNotAllowed', ParentType, ContextType>;
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

export type SkillResolvers<ContextType = any, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isKnowledge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originalLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type Resolvers<ContextType = any> = {
  Apprenticeship?: ApprenticeshipResolvers<ContextType>;
  Availability?: AvailabilityResolvers<ContextType>;
  CardPreview?: CardPreviewResolvers<ContextType>;
  CardSkill?: CardSkillResolvers<ContextType>;
  CardTraining?: CardTrainingResolvers<ContextType>;
  CheckInPayload?: CheckInPayloadResolvers<ContextType>;
  CheckInQuestion?: CheckInQuestionResolvers<ContextType>;
  CheckInResult?: CheckInResultResolvers<ContextType>;
  ConsentWithdrawPayload?: ConsentWithdrawPayloadResolvers<ContextType>;
  ConsentWithdrawResult?: ConsentWithdrawResultResolvers<ContextType>;
  ContactBlockPayload?: ContactBlockPayloadResolvers<ContextType>;
  ContactBlockResult?: ContactBlockResultResolvers<ContextType>;
  CourseSkill?: CourseSkillResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  ExcludedByGates?: ExcludedByGatesResolvers<ContextType>;
  HelpRequestPayload?: HelpRequestPayloadResolvers<ContextType>;
  HelpRequestResult?: HelpRequestResultResolvers<ContextType>;
  InterviewCancelPayload?: InterviewCancelPayloadResolvers<ContextType>;
  InterviewCancelResult?: InterviewCancelResultResolvers<ContextType>;
  InterviewConfirmPayload?: InterviewConfirmPayloadResolvers<ContextType>;
  InterviewConfirmResult?: InterviewConfirmResultResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  KeyUsedForOtherRequest?: KeyUsedForOtherRequestResolvers<ContextType>;
  LanguageLevel?: LanguageLevelResolvers<ContextType>;
  LearningUnit?: LearningUnitResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  MatchReason?: MatchReasonResolvers<ContextType>;
  MatchSummary?: MatchSummaryResolvers<ContextType>;
  MatchingPausePayload?: MatchingPausePayloadResolvers<ContextType>;
  MatchingPauseResult?: MatchingPauseResultResolvers<ContextType>;
  MatchingResumePayload?: MatchingResumePayloadResolvers<ContextType>;
  MatchingResumeResult?: MatchingResumeResultResolvers<ContextType>;
  MessagePreview?: MessagePreviewResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MyAgreement?: MyAgreementResolvers<ContextType>;
  MyCheckIn?: MyCheckInResolvers<ContextType>;
  MyConsent?: MyConsentResolvers<ContextType>;
  MyContactMethod?: MyContactMethodResolvers<ContextType>;
  MyCourse?: MyCourseResolvers<ContextType>;
  MyInterview?: MyInterviewResolvers<ContextType>;
  MyOffer?: MyOfferResolvers<ContextType>;
  MyPlacement?: MyPlacementResolvers<ContextType>;
  MyProfile?: MyProfileResolvers<ContextType>;
  MyRecordAccess?: MyRecordAccessResolvers<ContextType>;
  MyRecordAccessConnection?: MyRecordAccessConnectionResolvers<ContextType>;
  MyRecordedWord?: MyRecordedWordResolvers<ContextType>;
  MyReferral?: MyReferralResolvers<ContextType>;
  MySession?: MySessionResolvers<ContextType>;
  MySkill?: MySkillResolvers<ContextType>;
  MyWordReversePayload?: MyWordReversePayloadResolvers<ContextType>;
  MyWordReverseResult?: MyWordReverseResultResolvers<ContextType>;
  NoSeatLeft?: NoSeatLeftResolvers<ContextType>;
  NotCleared?: NotClearedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  OfferAcceptPayload?: OfferAcceptPayloadResolvers<ContextType>;
  OfferAcceptResult?: OfferAcceptResultResolvers<ContextType>;
  OfferDeclinePayload?: OfferDeclinePayloadResolvers<ContextType>;
  OfferDeclineResult?: OfferDeclineResultResolvers<ContextType>;
  OfferWaiveCoolingOffPayload?: OfferWaiveCoolingOffPayloadResolvers<ContextType>;
  OfferWaiveCoolingOffResult?: OfferWaiveCoolingOffResultResolvers<ContextType>;
  OpenVacancy?: OpenVacancyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PinChangePayload?: PinChangePayloadResolvers<ContextType>;
  PinChangeResult?: PinChangeResultResolvers<ContextType>;
  PlacementConfirmStartPayload?: PlacementConfirmStartPayloadResolvers<ContextType>;
  PlacementConfirmStartResult?: PlacementConfirmStartResultResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimited?: RateLimitedResolvers<ContextType>;
  ReferralAgreePayload?: ReferralAgreePayloadResolvers<ContextType>;
  ReferralAgreeResult?: ReferralAgreeResultResolvers<ContextType>;
  ReferralDeclinePayload?: ReferralDeclinePayloadResolvers<ContextType>;
  ReferralDeclineResult?: ReferralDeclineResultResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
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
  Skill?: SkillResolvers<ContextType>;
  TermDifference?: TermDifferenceResolvers<ContextType>;
  TermDrift?: TermDriftResolvers<ContextType>;
  Terms?: TermsResolvers<ContextType>;
  TermsDrift?: TermsDriftResolvers<ContextType>;
  TooSoon?: TooSoonResolvers<ContextType>;
  TransitionNotAllowed?: TransitionNotAllowedResolvers<ContextType>;
};

