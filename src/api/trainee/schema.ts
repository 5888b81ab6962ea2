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

/** When you can work. */
export type Availability = {
  __typename?: 'Availability';
  /** On which days. */
  days: Array<Weekday>;
  /** Until what time, HH:MM. */
  endsAt: Scalars['String']['output'];
  /** From which day. */
  from: Scalars['LocalDate']['output'];
  /** From what time, HH:MM. */
  startsAt: Scalars['String']['output'];
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
  __typename?: 'CardPreview';
  /** When you can work. */
  availability?: Maybe<Availability>;
  /** The name to use. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** Education. */
  education?: Maybe<Scalars['String']['output']>;
  /** Your languages that the job needs. */
  languages?: Maybe<Array<LanguageLevel>>;
  /** Your skills that matter for the job. */
  skills?: Maybe<Array<CardSkill>>;
  /** Your completed courses that matter for the job, latest first. */
  training?: Maybe<Array<CardTraining>>;
};

/** A skill on the card. */
export type CardSkill = {
  __typename?: 'CardSkill';
  /** 1 to 4. */
  level: Scalars['Int']['output'];
  /** The skill. */
  skill: Skill;
  /** Who confirms it. */
  source: SkillSource;
};

/** A finished course on the card. */
export type CardTraining = {
  __typename?: 'CardTraining';
  /** In which month it was finished, YYYY-MM. */
  finishedIn: Scalars['String']['output'];
  /** Its name. */
  title: Scalars['String']['output'];
  /** How many weeks it lasted. */
  weeks: Scalars['Int']['output'];
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
  canLeave?: InputMaybe<CheckInAnswer>;
  /** Whether you feel safe. */
  feelsSafe?: InputMaybe<CheckInAnswer>;
  /** Whether you have your own papers. */
  holdsOwnId?: InputMaybe<CheckInAnswer>;
  /** Whether you were hit, touched or forced. */
  hurt?: InputMaybe<CheckInAnswer>;
  /** How you feel, from 1 very bad to 5 very good. */
  mood?: InputMaybe<Scalars['Int']['input']>;
  /** Whether you were paid in full and on the day. */
  paidInFull?: InputMaybe<CheckInAnswer>;
  /** The placement. */
  placementId: Scalars['ID']['input'];
  /** Whether you still work there. */
  stillWorks?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether you or your family were threatened. */
  threatened?: InputMaybe<CheckInAnswer>;
  /** What you want. */
  wants?: InputMaybe<CheckInWants>;
};

/** The answer of checkIn. */
export type CheckInPayload = {
  __typename?: 'CheckInPayload';
  /** The job it is about. */
  placement: MyPlacement;
};

/** A check-in question. */
export type CheckInQuestion = {
  __typename?: 'CheckInQuestion';
  /** The field of the answer. */
  field: Scalars['String']['output'];
  /** The question. */
  text: Scalars['String']['output'];
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
  __typename?: 'ConsentWithdrawPayload';
  /** You. */
  me: MyProfile;
};

/** Result of consentWithdraw: the payload or a refusal. */
export type ConsentWithdrawResult = ConsentWithdrawPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The answer of contactBlock. */
export type ContactBlockPayload = {
  __typename?: 'ContactBlockPayload';
  /** You. */
  me: MyProfile;
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
  __typename?: 'CourseSkill';
  /** The level, 1 to 4. */
  level: Scalars['Int']['output'];
  /** The skill. */
  skill: Skill;
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
  __typename?: 'ExcludedByGates';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
  /** Ids of the rules that forbid it. */
  rules: Array<Scalars['String']['output']>;
};

/** What you ask for. */
export type HelpRequestInput = {
  /** The offer or suggestion it is about. */
  aboutId?: InputMaybe<Scalars['ID']['input']>;
  /** The kind of help you want. */
  kind: HelpRequestKind;
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
  __typename?: 'HelpRequestPayload';
  /** True once it has arrived. */
  arrived: Scalars['Boolean']['output'];
};

/** Result of helpRequest: the payload or a refusal. */
export type HelpRequestResult = HelpRequestPayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** The answer of interviewCancel. */
export type InterviewCancelPayload = {
  __typename?: 'InterviewCancelPayload';
  /** The interview. */
  interview: MyInterview;
};

/** Result of interviewCancel: the payload or a refusal. */
export type InterviewCancelResult = InterviewCancelPayload | InvalidInput | KeyUsedForOtherRequest | NotFound | TransitionNotAllowed;

/** The time you chose. */
export type InterviewConfirmInput = {
  /** One of the times proposed. */
  startsAt: Scalars['String']['input'];
};

/** The answer of interviewConfirm. */
export type InterviewConfirmPayload = {
  __typename?: 'InterviewConfirmPayload';
  /** The interview. */
  interview: MyInterview;
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
  __typename?: 'InvalidInput';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
  /** Every field that cannot be accepted. */
  problems: Array<Problem>;
};

/** This idempotency key was used before for another request. */
export type KeyUsedForOtherRequest = Refusal & {
  __typename?: 'KeyUsedForOtherRequest';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
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

/** A unit of a learning plan. */
export type LearningUnit = {
  __typename?: 'LearningUnit';
  /** What is learnt. */
  title: Scalars['String']['output'];
  /** How many weeks it takes. */
  weeks: Scalars['Int']['output'];
};

/** One plain fact about how a job fits you. */
export type MatchReason = {
  __typename?: 'MatchReason';
  /** Your level. */
  have?: Maybe<Scalars['Int']['output']>;
  /** What kind of fact it is. */
  kind: MatchReasonKind;
  /** The required level. */
  need?: Maybe<Scalars['Int']['output']>;
  /** The skill it is about. */
  skill?: Maybe<Skill>;
};

/** What kind of fact it is. */
export type MatchReasonKind =
  /** It is far from your home. */
  | 'FAR_FROM_HOME'
  /** You have this skill at the required level. */
  | 'HAS_SKILL'
  /** It is far from your home, and you can live in housing that is offered. */
  | 'HOUSING_OFFERED'
  /** It is near your home. */
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
  __typename?: 'MatchSummary';
  /** What the job requires beyond your skills; null if there is nothing. */
  gap?: Maybe<MatchReason>;
  /** How far it is. */
  practical?: Maybe<MatchReason>;
  /** The best fit; null if there is none in particular. */
  reason?: Maybe<MatchReason>;
};

/** The answer of matchingPause. */
export type MatchingPausePayload = {
  __typename?: 'MatchingPausePayload';
  /** You. */
  me: MyProfile;
};

/** Result of matchingPause: the payload or a refusal. */
export type MatchingPauseResult = InvalidInput | KeyUsedForOtherRequest | MatchingPausePayload | NotFound | TransitionNotAllowed;

/** The answer of matchingResume. */
export type MatchingResumePayload = {
  __typename?: 'MatchingResumePayload';
  /** You. */
  me: MyProfile;
};

/** Result of matchingResume: the payload or a refusal. */
export type MatchingResumeResult = InvalidInput | KeyUsedForOtherRequest | MatchingResumePayload | NotFound | TransitionNotAllowed;

/** A message exactly as it is received. */
export type MessagePreview = {
  __typename?: 'MessagePreview';
  /** The sender it names. */
  from: Scalars['String']['output'];
  /** What a locked screen shows. */
  subject: Scalars['String']['output'];
  /** Its text. */
  text: Scalars['String']['output'];
};

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

/** What you can do. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Sends your check-in. */
  checkIn: CheckInResult;
  /** Withdraws a consent; what was shown is hidden at once. */
  consentWithdraw: ConsentWithdrawResult;
  /** Blocks a contact method from now on. */
  contactBlock: ContactBlockResult;
  /** Requests help, with one press. */
  helpRequest: HelpRequestResult;
  /** Cancels an interview. */
  interviewCancel: InterviewCancelResult;
  /** Chooses a time. */
  interviewConfirm: InterviewConfirmResult;
  /** Stops everything at once: suggestions, introductions and offers end; work you have started continues. */
  matchingPause: MatchingPauseResult;
  /** Resumes after a stop; what has ended stays closed. */
  matchingResume: MatchingResumeResult;
  /** Accepts an offer. */
  offerAccept: OfferAcceptResult;
  /** Declines an offer, without any disadvantage. */
  offerDecline: OfferDeclineResult;
  /** Waives the rest of the cooling-off period. */
  offerWaiveCoolingOff: OfferWaiveCoolingOffResult;
  /** Chooses a PIN of your own. */
  pinChange: PinChangeResult;
  /** Confirms that you have started, from the first day on. */
  placementConfirmStart: PlacementConfirmStartResult;
  /** Agrees to be introduced to this employer only. */
  referralAgree: ReferralAgreeResult;
  /** Declines, without any disadvantage. */
  referralDecline: ReferralDeclineResult;
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
  __typename?: 'MyAgreement';
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

/** Your check-in. */
export type MyCheckIn = {
  __typename?: 'MyCheckIn';
  /** Whether a question waits for you today. */
  isDue: Scalars['Boolean']['output'];
  /** The job it is about. */
  placement: MyPlacement;
  /** The questions; you may leave any of them open. */
  questions: Array<CheckInQuestion>;
};

/** What you agreed to. */
export type MyConsent = {
  __typename?: 'MyConsent';
  /** The employer it is for, if any. */
  employerName?: Maybe<Scalars['String']['output']>;
  /** Its last valid day. */
  expiresOn: Scalars['LocalDate']['output'];
  /** What may be shown. */
  fields: Array<CardField>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The other institution that learns who you are, if any. */
  institutionName?: Maybe<Scalars['String']['output']>;
  /** Whether it is valid today. */
  isActive: Scalars['Boolean']['output'];
  /** What it is for. */
  purpose: Scalars['String']['output'];
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
  __typename?: 'MyContactMethod';
  /** What you may do with it now. */
  availableActions: Array<Scalars['String']['output']>;
  /** The days on which it is good. */
  days: Array<Weekday>;
  /** From when on these days, HH:MM. */
  from: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: MyContactKind;
  /** The language of what comes by it. */
  language: Language;
  /** Whether a message may be left when you do not answer. */
  mayLeaveMessage: Scalars['Boolean']['output'];
  /** Who owns the telephone or account. */
  owner: MyContactOwner;
  /** Every message that can be sent by it, exactly as another person would see it; empty if no messages are sent by it. */
  previews: Array<MessagePreview>;
  /** Its state. */
  state: MyContactState;
  /** Until when, HH:MM. */
  to: Scalars['String']['output'];
  /** Until when it counts as confirmed; null if it is not. */
  validUntil?: Maybe<Scalars['LocalDate']['output']>;
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
  __typename?: 'MyCourse';
  /** The paper you got for it. */
  credential?: Maybe<Scalars['String']['output']>;
  /** Your last day. */
  endedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The last day. */
  endsOn: Scalars['LocalDate']['output'];
  /** When you enrolled. */
  enrolledOn: Scalars['LocalDate']['output'];
  /** How many hours it lasts in all. */
  hours: Scalars['Int']['output'];
  /** How many hours you were there. */
  hoursAttended: Scalars['Float']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it teaches. */
  kind: CourseKind;
  /** Its result. */
  result?: Maybe<CourseResult>;
  /** The skills that completing it adds. */
  skills: Array<CourseSkill>;
  /** The first day. */
  startsOn: Scalars['LocalDate']['output'];
  /** Your state in it. */
  state: EnrolmentState;
  /** Its title. */
  title: Scalars['String']['output'];
  /** How many weeks it lasts. */
  weeks: Scalars['Int']['output'];
};

/** A talk with an employer. */
export type MyInterview = {
  __typename?: 'MyInterview';
  /** What you may do now. */
  availableActions: Array<Scalars['String']['output']>;
  /** Whether the candidate may bring a companion. */
  companionAllowed: Scalars['Boolean']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether the time you chose has passed, and how it went is not recorded yet. */
  isPast: Scalars['Boolean']['output'];
  /** Where it is. */
  place: Scalars['String']['output'];
  /** Times to choose from. */
  slots: Array<Scalars['DateTime']['output']>;
  /** The time you chose. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its state. */
  state: InterviewState;
  /** Whether the journey is paid. */
  transportPaid: Scalars['Boolean']['output'];
  /** The job it is about. */
  vacancy: OpenVacancy;
};

/** An offer made to you. */
export type MyOffer = {
  __typename?: 'MyOffer';
  /** Until when you can answer. */
  answerBy: Scalars['DateTime']['output'];
  /** What you may do now. */
  availableActions: Array<Scalars['String']['output']>;
  /** Time to think it over ends then; null before it was explained. */
  coolingOffUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Whether you waived more time to think. */
  coolingOffWaived: Scalars['Boolean']['output'];
  /** Where the offer differs from the vacancy. */
  differences: Array<TermDifference>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its state. */
  state: MyOfferState;
  /** What is promised. */
  terms: Terms;
  /** The vacancy. */
  vacancy: OpenVacancy;
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
  __typename?: 'MyPlacement';
  /** The agreement of an apprenticeship. */
  agreement?: Maybe<MyAgreement>;
  /** What you may do now. */
  availableActions: Array<Scalars['String']['output']>;
  /** When you confirmed the start. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was promised and what it became, stage by stage. */
  drift: Array<TermsDrift>;
  /** The last day of work. */
  endedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The day first planned for the start. */
  plannedOn: Scalars['LocalDate']['output'];
  /** The day it starts. */
  startsOn: Scalars['LocalDate']['output'];
  /** Its state. */
  state: MyPlacementState;
  /** The offer you accepted, with its current start day. */
  terms: Terms;
  /** The vacancy. */
  vacancy: OpenVacancy;
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
  __typename?: 'MyProfile';
  /** What you may do now. */
  availableActions: Array<Scalars['String']['output']>;
  /** Your code. */
  code: Scalars['String']['output'];
  /** What you agreed to. */
  consents: Array<MyConsent>;
  /** Your contact methods. */
  contactMethods: Array<MyContactMethod>;
  /** The name used for you. */
  displayName: Scalars['String']['output'];
  /** Whether you still have the first PIN, and should choose your own. */
  hasFirstPin: Scalars['Boolean']['output'];
  /** Your language. */
  language: Language;
  /** Your recorded skills. */
  skills: Array<MySkill>;
  /** Your stage. */
  state: MyState;
};

/** One viewer's access or changes to your record on one day. */
export type MyRecordAccess = {
  __typename?: 'MyRecordAccess';
  /** The viewer's role. */
  capacity: AccessCapacity;
  /** The day. */
  day: Scalars['LocalDate']['output'];
  /** The employer; null for staff. */
  employerName?: Maybe<Scalars['String']['output']>;
  /** Whether it is one of your own officers. */
  isOwnOfficer: Scalars['Boolean']['output'];
  /** When last. */
  lastAt: Scalars['DateTime']['output'];
  /** Who it was, of the service; null for an employer. */
  name?: Maybe<Scalars['String']['output']>;
  /** How often on that day. */
  times: Scalars['Int']['output'];
};

/** A page of record accesses, newest first. */
export type MyRecordAccessConnection = {
  __typename?: 'MyRecordAccessConnection';
  /** The record accesses. */
  nodes: Array<MyRecordAccess>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A job suggested to you. */
export type MyReferral = {
  __typename?: 'MyReferral';
  /** When it was sent. */
  askedAt: Scalars['DateTime']['output'];
  /** What you may do now. */
  availableActions: Array<Scalars['String']['output']>;
  /** The card the employer would see if you agree to every field; after you accept, the card it sees, empty once it no longer does. */
  card: CardPreview;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The same in three lines: what fits best, what is most new, and how far it is. */
  matchSummary: MatchSummary;
  /** What fits, in plain facts. */
  reasons: Array<MatchReason>;
  /** Its state. */
  state: MyReferralState;
  /** How far it is, in minutes; null when not known yet. */
  travelMinutes?: Maybe<Scalars['Int']['output']>;
  /** The vacancy. */
  vacancy: OpenVacancy;
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

/** One of your recorded skills. */
export type MySkill = {
  __typename?: 'MySkill';
  /** 1 to 4. */
  level: Scalars['Int']['output'];
  /** The skill. */
  skill: Skill;
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

/** Every seat of the vacancy is taken. */
export type NoSeatLeft = Refusal & {
  __typename?: 'NoSeatLeft';
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

/** The answer of offerAccept. */
export type OfferAcceptPayload = {
  __typename?: 'OfferAcceptPayload';
  /** The offer. */
  offer: MyOffer;
};

/** Result of offerAccept: the payload or a refusal. */
export type OfferAcceptResult = InvalidInput | KeyUsedForOtherRequest | NoSeatLeft | NotCleared | NotFound | OfferAcceptPayload | TooSoon | TransitionNotAllowed;

/** The answer of offerDecline. */
export type OfferDeclinePayload = {
  __typename?: 'OfferDeclinePayload';
  /** The offer. */
  offer: MyOffer;
};

/** Result of offerDecline: the payload or a refusal. */
export type OfferDeclineResult = InvalidInput | KeyUsedForOtherRequest | NotFound | OfferDeclinePayload | TransitionNotAllowed;

/** The answer of offerWaiveCoolingOff. */
export type OfferWaiveCoolingOffPayload = {
  __typename?: 'OfferWaiveCoolingOffPayload';
  /** The offer. */
  offer: MyOffer;
};

/** Result of offerWaiveCoolingOff: the payload or a refusal. */
export type OfferWaiveCoolingOffResult = InvalidInput | KeyUsedForOtherRequest | NotFound | OfferWaiveCoolingOffPayload | TransitionNotAllowed;

/** A job or apprenticeship. */
export type OpenVacancy = {
  __typename?: 'OpenVacancy';
  /** The content, instructor and length of an apprenticeship; null for other work. */
  apprenticeship?: Maybe<Apprenticeship>;
  /** What the work is like. */
  conditions: Array<WorkingCondition>;
  /** The district. */
  district: Scalars['String']['output'];
  /** Who offers it. */
  employerName: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether everything about it is waiting: you do not need to do anything. */
  isPaused: Scalars['Boolean']['output'];
  /** What it is. */
  kind: VacancyKind;
  /** The province. */
  province: Province;
  /** What you would do. */
  tasks: Scalars['String']['output'];
  /** Pay, hours and start. */
  terms: Terms;
  /** Its title. */
  title: Scalars['String']['output'];
};

/** Where a page of a list ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Pass it as after to get the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows. */
  hasNextPage: Scalars['Boolean']['output'];
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
  listPin?: InputMaybe<Scalars['String']['input']>;
  /** The PIN you choose: six digits that are hard to guess. */
  newPin: Scalars['String']['input'];
  /** The PIN you have. */
  pin: Scalars['String']['input'];
};

/** The answer of pinChange. */
export type PinChangePayload = {
  __typename?: 'PinChangePayload';
  /** Yourself. */
  me: MyProfile;
};

/** Result of pinChange: the payload or a refusal. */
export type PinChangeResult = InvalidInput | KeyUsedForOtherRequest | NotFound | PinChangePayload | RateLimited | SignInRefused;

/** The answer of placementConfirmStart. */
export type PlacementConfirmStartPayload = {
  __typename?: 'PlacementConfirmStartPayload';
  /** As it is now. */
  placement: MyPlacement;
};

/** Result of placementConfirmStart: the payload or a refusal. */
export type PlacementConfirmStartResult = InvalidInput | KeyUsedForOtherRequest | NotCleared | NotFound | PlacementConfirmStartPayload | TooSoon | TransitionNotAllowed;

/** One field that cannot be accepted. */
export type Problem = {
  __typename?: 'Problem';
  /** What is wrong and how to correct it. */
  message: Scalars['String']['output'];
  /** The field, as in terms.pay.amount. */
  path: Scalars['String']['output'];
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
  /** The number to call for help; null if none is set. */
  helpPhone?: Maybe<Scalars['String']['output']>;
  /** You; null before signing in. */
  me?: Maybe<MyProfile>;
  /** The check-in for your last start; null before you start. */
  myCheckIn?: Maybe<MyCheckIn>;
  /** Your courses, newest first. */
  myCourses: Array<MyCourse>;
  /** Your interviews, newest first. */
  myInterviews: Array<MyInterview>;
  /** One offer made to you. */
  myOffer?: Maybe<MyOffer>;
  /** Offers made to you, newest first. */
  myOffers: Array<MyOffer>;
  /** One of your jobs. */
  myPlacement?: Maybe<MyPlacement>;
  /** Your current and earlier jobs, newest first. */
  myPlacements: Array<MyPlacement>;
  /** One job suggested to you. */
  myReferral?: Maybe<MyReferral>;
  /** Jobs suggested to you, newest first. */
  myReferrals: Array<MyReferral>;
  /** Where you are signed in, oldest first. */
  mySessions: Array<MySession>;
  /** Messages to you, newest first; those of the last days if `days` is given. */
  notices: NoticeConnection;
  /** Open jobs that are public, newest first; at most ten. */
  openVacancies: Array<OpenVacancy>;
  /** Who viewed your record, day by day, newest first. */
  recordAccesses: MyRecordAccessConnection;
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
  __typename?: 'RateLimited';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
  /** From when it is possible again. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** What you let an employer see. */
export type ReferralAgreeInput = {
  /** Fields of the card. */
  fields: Array<CardField>;
};

/** The answer of referralAgree. */
export type ReferralAgreePayload = {
  __typename?: 'ReferralAgreePayload';
  /** The suggestion. */
  referral: MyReferral;
};

/** Result of referralAgree: the payload or a refusal. */
export type ReferralAgreeResult = ExcludedByGates | InvalidInput | KeyUsedForOtherRequest | NotCleared | NotFound | ReferralAgreePayload | TransitionNotAllowed;

/** The answer of referralDecline. */
export type ReferralDeclinePayload = {
  __typename?: 'ReferralDeclinePayload';
  /** The suggestion. */
  referral: MyReferral;
};

/** Result of referralDecline: the payload or a refusal. */
export type ReferralDeclineResult = InvalidInput | KeyUsedForOtherRequest | NotFound | ReferralDeclinePayload | TransitionNotAllowed;

/** Why something was refused. */
export type Refusal = {
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
};

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

/** A skill of the ESCO classification, or one that was added here because ESCO lacks it. */
export type Skill = {
  __typename?: 'Skill';
  /** The ESCO identifier; of an added skill one of its own. */
  code: Scalars['ID']['output'];
  /** Its label in your language, or else in English. */
  label: Scalars['String']['output'];
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
  /** Whether it is worse for you. */
  isWorse: Scalars['Boolean']['output'];
  /** What was promised. */
  promised: Scalars['String']['output'];
  /** The term. */
  term: Scalars['String']['output'];
};

/** Terms of work: what is promised. */
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

/** The terms of one stage, compared with what was promised: the offer with the vacancy, all later ones with the offer you accepted. */
export type TermsDrift = {
  __typename?: 'TermsDrift';
  /** The differences. */
  differences: Array<TermDrift>;
  /** The stage. */
  stage: TermsStage;
  /** Its terms. */
  terms: Terms;
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
  __typename?: 'TooSoon';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
  /** From when it is possible. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

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
  CheckInResult:
    | ( CheckInPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TooSoon )
    | ( TransitionNotAllowed )
  ;
  ConsentWithdrawResult:
    | ( ConsentWithdrawPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  ContactBlockResult:
    | ( ContactBlockPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  HelpRequestResult:
    | ( HelpRequestPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
  ;
  InterviewCancelResult:
    | ( InterviewCancelPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  InterviewConfirmResult:
    | ( InterviewConfirmPayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotCleared )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  MatchingPauseResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( MatchingPausePayload )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  MatchingResumeResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( MatchingResumePayload )
    | ( NotFound )
    | ( TransitionNotAllowed )
  ;
  OfferAcceptResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NoSeatLeft )
    | ( NotCleared )
    | ( NotFound )
    | ( OfferAcceptPayload )
    | ( TooSoon )
    | ( TransitionNotAllowed )
  ;
  OfferDeclineResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( OfferDeclinePayload )
    | ( TransitionNotAllowed )
  ;
  OfferWaiveCoolingOffResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( OfferWaiveCoolingOffPayload )
    | ( TransitionNotAllowed )
  ;
  PinChangeResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( PinChangePayload )
    | ( RateLimited )
    | ( SignInRefused )
  ;
  PlacementConfirmStartResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotCleared )
    | ( NotFound )
    | ( PlacementConfirmStartPayload )
    | ( TooSoon )
    | ( TransitionNotAllowed )
  ;
  ReferralAgreeResult:
    | ( ExcludedByGates )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotCleared )
    | ( NotFound )
    | ( ReferralAgreePayload )
    | ( TransitionNotAllowed )
  ;
  ReferralDeclineResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( ReferralDeclinePayload )
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
  CheckInPayload: ResolverTypeWrapper<CheckInPayload>;
  CheckInQuestion: ResolverTypeWrapper<CheckInQuestion>;
  CheckInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckInResult']>;
  CheckInWants: CheckInWants;
  ConsentWithdrawPayload: ResolverTypeWrapper<ConsentWithdrawPayload>;
  ConsentWithdrawResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConsentWithdrawResult']>;
  ContactBlockPayload: ResolverTypeWrapper<ContactBlockPayload>;
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
  InterviewCancelPayload: ResolverTypeWrapper<InterviewCancelPayload>;
  InterviewCancelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InterviewCancelResult']>;
  InterviewConfirmInput: InterviewConfirmInput;
  InterviewConfirmPayload: ResolverTypeWrapper<InterviewConfirmPayload>;
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
  MatchingPausePayload: ResolverTypeWrapper<MatchingPausePayload>;
  MatchingPauseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MatchingPauseResult']>;
  MatchingResumePayload: ResolverTypeWrapper<MatchingResumePayload>;
  MatchingResumeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MatchingResumeResult']>;
  MessagePreview: ResolverTypeWrapper<MessagePreview>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MyAgreement: ResolverTypeWrapper<MyAgreement>;
  MyCheckIn: ResolverTypeWrapper<MyCheckIn>;
  MyConsent: ResolverTypeWrapper<MyConsent>;
  MyContactKind: MyContactKind;
  MyContactMethod: ResolverTypeWrapper<MyContactMethod>;
  MyContactOwner: MyContactOwner;
  MyContactState: MyContactState;
  MyCourse: ResolverTypeWrapper<MyCourse>;
  MyInterview: ResolverTypeWrapper<MyInterview>;
  MyOffer: ResolverTypeWrapper<MyOffer>;
  MyOfferState: MyOfferState;
  MyPlacement: ResolverTypeWrapper<MyPlacement>;
  MyPlacementState: MyPlacementState;
  MyProfile: ResolverTypeWrapper<MyProfile>;
  MyRecordAccess: ResolverTypeWrapper<MyRecordAccess>;
  MyRecordAccessConnection: ResolverTypeWrapper<MyRecordAccessConnection>;
  MyReferral: ResolverTypeWrapper<MyReferral>;
  MyReferralState: MyReferralState;
  MySession: ResolverTypeWrapper<MySession>;
  MySkill: ResolverTypeWrapper<MySkill>;
  MyState: MyState;
  NoSeatLeft: ResolverTypeWrapper<NoSeatLeft>;
  NotCleared: ResolverTypeWrapper<NotCleared>;
  NotFound: ResolverTypeWrapper<NotFound>;
  Notice: ResolverTypeWrapper<Notice>;
  NoticeConnection: ResolverTypeWrapper<NoticeConnection>;
  OfferAcceptPayload: ResolverTypeWrapper<OfferAcceptPayload>;
  OfferAcceptResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OfferAcceptResult']>;
  OfferDeclinePayload: ResolverTypeWrapper<OfferDeclinePayload>;
  OfferDeclineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OfferDeclineResult']>;
  OfferWaiveCoolingOffPayload: ResolverTypeWrapper<OfferWaiveCoolingOffPayload>;
  OfferWaiveCoolingOffResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OfferWaiveCoolingOffResult']>;
  OpenVacancy: ResolverTypeWrapper<OpenVacancy>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PayPeriod: PayPeriod;
  PinChangeInput: PinChangeInput;
  PinChangePayload: ResolverTypeWrapper<PinChangePayload>;
  PinChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PinChangeResult']>;
  PlacementConfirmStartPayload: ResolverTypeWrapper<PlacementConfirmStartPayload>;
  PlacementConfirmStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlacementConfirmStartResult']>;
  Problem: ResolverTypeWrapper<Problem>;
  Province: ResolverTypeWrapper<Province>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimited: ResolverTypeWrapper<RateLimited>;
  ReferralAgreeInput: ReferralAgreeInput;
  ReferralAgreePayload: ResolverTypeWrapper<ReferralAgreePayload>;
  ReferralAgreeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralAgreeResult']>;
  ReferralDeclinePayload: ResolverTypeWrapper<ReferralDeclinePayload>;
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
  CheckInPayload: CheckInPayload;
  CheckInQuestion: CheckInQuestion;
  CheckInResult: ResolversUnionTypes<ResolversParentTypes>['CheckInResult'];
  ConsentWithdrawPayload: ConsentWithdrawPayload;
  ConsentWithdrawResult: ResolversUnionTypes<ResolversParentTypes>['ConsentWithdrawResult'];
  ContactBlockPayload: ContactBlockPayload;
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
  InterviewCancelPayload: InterviewCancelPayload;
  InterviewCancelResult: ResolversUnionTypes<ResolversParentTypes>['InterviewCancelResult'];
  InterviewConfirmInput: InterviewConfirmInput;
  InterviewConfirmPayload: InterviewConfirmPayload;
  InterviewConfirmResult: ResolversUnionTypes<ResolversParentTypes>['InterviewConfirmResult'];
  InvalidInput: InvalidInput;
  KeyUsedForOtherRequest: KeyUsedForOtherRequest;
  LanguageLevel: LanguageLevel;
  LearningUnit: LearningUnit;
  LocalDate: Scalars['LocalDate']['output'];
  MatchReason: MatchReason;
  MatchSummary: MatchSummary;
  MatchingPausePayload: MatchingPausePayload;
  MatchingPauseResult: ResolversUnionTypes<ResolversParentTypes>['MatchingPauseResult'];
  MatchingResumePayload: MatchingResumePayload;
  MatchingResumeResult: ResolversUnionTypes<ResolversParentTypes>['MatchingResumeResult'];
  MessagePreview: MessagePreview;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  MyAgreement: MyAgreement;
  MyCheckIn: MyCheckIn;
  MyConsent: MyConsent;
  MyContactMethod: MyContactMethod;
  MyCourse: MyCourse;
  MyInterview: MyInterview;
  MyOffer: MyOffer;
  MyPlacement: MyPlacement;
  MyProfile: MyProfile;
  MyRecordAccess: MyRecordAccess;
  MyRecordAccessConnection: MyRecordAccessConnection;
  MyReferral: MyReferral;
  MySession: MySession;
  MySkill: MySkill;
  NoSeatLeft: NoSeatLeft;
  NotCleared: NotCleared;
  NotFound: NotFound;
  Notice: Notice;
  NoticeConnection: NoticeConnection;
  OfferAcceptPayload: OfferAcceptPayload;
  OfferAcceptResult: ResolversUnionTypes<ResolversParentTypes>['OfferAcceptResult'];
  OfferDeclinePayload: OfferDeclinePayload;
  OfferDeclineResult: ResolversUnionTypes<ResolversParentTypes>['OfferDeclineResult'];
  OfferWaiveCoolingOffPayload: OfferWaiveCoolingOffPayload;
  OfferWaiveCoolingOffResult: ResolversUnionTypes<ResolversParentTypes>['OfferWaiveCoolingOffResult'];
  OpenVacancy: OpenVacancy;
  PageInfo: PageInfo;
  PinChangeInput: PinChangeInput;
  PinChangePayload: PinChangePayload;
  PinChangeResult: ResolversUnionTypes<ResolversParentTypes>['PinChangeResult'];
  PlacementConfirmStartPayload: PlacementConfirmStartPayload;
  PlacementConfirmStartResult: ResolversUnionTypes<ResolversParentTypes>['PlacementConfirmStartResult'];
  Problem: Problem;
  Province: Province;
  Query: Record<PropertyKey, never>;
  RateLimited: RateLimited;
  ReferralAgreeInput: ReferralAgreeInput;
  ReferralAgreePayload: ReferralAgreePayload;
  ReferralAgreeResult: ResolversUnionTypes<ResolversParentTypes>['ReferralAgreeResult'];
  ReferralDeclinePayload: ReferralDeclinePayload;
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
  plan?: Resolver<Array<ResolversTypes['LearningUnit']>, ParentType, ContextType>;
  trade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AvailabilityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability']> = {
  days?: Resolver<Array<ResolversTypes['Weekday']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CardPreviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['CardPreview'] = ResolversParentTypes['CardPreview']> = {
  availability?: Resolver<Maybe<ResolversTypes['Availability']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  education?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<Maybe<Array<ResolversTypes['LanguageLevel']>>, ParentType, ContextType>;
  skills?: Resolver<Maybe<Array<ResolversTypes['CardSkill']>>, ParentType, ContextType>;
  training?: Resolver<Maybe<Array<ResolversTypes['CardTraining']>>, ParentType, ContextType>;
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
  rules?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
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
  questions?: Resolver<Array<ResolversTypes['CheckInQuestion']>, ParentType, ContextType>;
};

export type MyConsentResolvers<ContextType = any, ParentType extends ResolversParentTypes['MyConsent'] = ResolversParentTypes['MyConsent']> = {
  employerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['CardField']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MyContactMethodResolvers<ContextType = any, ParentType extends ResolversParentTypes['MyContactMethod'] = ResolversParentTypes['MyContactMethod']> = {
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['Weekday']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MyContactKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  mayLeaveMessage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['MyContactOwner'], ParentType, ContextType>;
  previews?: Resolver<Array<ResolversTypes['MessagePreview']>, ParentType, ContextType>;
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
  skills?: Resolver<Array<ResolversTypes['CourseSkill']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EnrolmentState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MyInterviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['MyInterview'] = ResolversParentTypes['MyInterview']> = {
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  companionAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slots?: Resolver<Array<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InterviewState'], ParentType, ContextType>;
  transportPaid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  vacancy?: Resolver<ResolversTypes['OpenVacancy'], ParentType, ContextType>;
};

export type MyOfferResolvers<ContextType = any, ParentType extends ResolversParentTypes['MyOffer'] = ResolversParentTypes['MyOffer']> = {
  answerBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  coolingOffUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  coolingOffWaived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['TermDifference']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MyOfferState'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  vacancy?: Resolver<ResolversTypes['OpenVacancy'], ParentType, ContextType>;
};

export type MyPlacementResolvers<ContextType = any, ParentType extends ResolversParentTypes['MyPlacement'] = ResolversParentTypes['MyPlacement']> = {
  agreement?: Resolver<Maybe<ResolversTypes['MyAgreement']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  drift?: Resolver<Array<ResolversTypes['TermsDrift']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MyPlacementState'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  vacancy?: Resolver<ResolversTypes['OpenVacancy'], ParentType, ContextType>;
};

export type MyProfileResolvers<ContextType = any, ParentType extends ResolversParentTypes['MyProfile'] = ResolversParentTypes['MyProfile']> = {
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consents?: Resolver<Array<ResolversTypes['MyConsent']>, ParentType, ContextType>;
  contactMethods?: Resolver<Array<ResolversTypes['MyContactMethod']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasFirstPin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['MySkill']>, ParentType, ContextType>;
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
  nodes?: Resolver<Array<ResolversTypes['MyRecordAccess']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MyReferralResolvers<ContextType = any, ParentType extends ResolversParentTypes['MyReferral'] = ResolversParentTypes['MyReferral']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  card?: Resolver<ResolversTypes['CardPreview'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matchSummary?: Resolver<ResolversTypes['MatchSummary'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['MatchReason']>, ParentType, ContextType>;
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
  nodes?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OfferAcceptPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfferAcceptPayload'] = ResolversParentTypes['OfferAcceptPayload']> = {
  offer?: Resolver<ResolversTypes['MyOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferAcceptResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfferAcceptResult'] = ResolversParentTypes['OfferAcceptResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NoSeatLeft' | 'NotCleared' | 'NotFound' | 'OfferAcceptPayload' | 'TooSoon' | 'TransitionNotAllowed', ParentType, ContextType>;
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
  conditions?: Resolver<Array<ResolversTypes['WorkingCondition']>, ParentType, ContextType>;
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
  myCourses?: Resolver<Array<ResolversTypes['MyCourse']>, ParentType, ContextType>;
  myInterviews?: Resolver<Array<ResolversTypes['MyInterview']>, ParentType, ContextType>;
  myOffer?: Resolver<Maybe<ResolversTypes['MyOffer']>, ParentType, ContextType, RequireFields<QueryMyOfferArgs, 'id'>>;
  myOffers?: Resolver<Array<ResolversTypes['MyOffer']>, ParentType, ContextType>;
  myPlacement?: Resolver<Maybe<ResolversTypes['MyPlacement']>, ParentType, ContextType, RequireFields<QueryMyPlacementArgs, 'id'>>;
  myPlacements?: Resolver<Array<ResolversTypes['MyPlacement']>, ParentType, ContextType>;
  myReferral?: Resolver<Maybe<ResolversTypes['MyReferral']>, ParentType, ContextType, RequireFields<QueryMyReferralArgs, 'id'>>;
  myReferrals?: Resolver<Array<ResolversTypes['MyReferral']>, ParentType, ContextType>;
  mySessions?: Resolver<Array<ResolversTypes['MySession']>, ParentType, ContextType>;
  notices?: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, RequireFields<QueryNoticesArgs, 'first'>>;
  openVacancies?: Resolver<Array<ResolversTypes['OpenVacancy']>, ParentType, ContextType>;
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
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type TooSoonResolvers<ContextType = any, ParentType extends ResolversParentTypes['TooSoon'] = ResolversParentTypes['TooSoon']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionNotAllowedResolvers<ContextType = any, ParentType extends ResolversParentTypes['TransitionNotAllowed'] = ResolversParentTypes['TransitionNotAllowed']> = {
  availableActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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
  MyReferral?: MyReferralResolvers<ContextType>;
  MySession?: MySessionResolvers<ContextType>;
  MySkill?: MySkillResolvers<ContextType>;
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

