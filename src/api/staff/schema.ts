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

/** The same thing is already under way. */
export type AlreadyOpen = Refusal & {
  __typename?: 'AlreadyOpen';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
};

/** What an apprentice is taught, by whom and how long. */
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

/** A colleague, as others see one. */
export type Colleague = {
  __typename?: 'Colleague';
  /** The name. */
  displayName: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
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
  /** Until when it holds. */
  expiresOn: Scalars['LocalDate']['output'];
  /** When it was given. */
  givenAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether it holds today. */
  isLive: Scalars['Boolean']['output'];
  /** What it is for. */
  purpose: ConsentPurpose;
};

/** A consent she gave. */
export type ConsentInput = {
  /** Until when it holds; a year when left out. */
  expiresOn?: InputMaybe<Scalars['String']['input']>;
  /** How it was explained: READ_ALOUD, READ_BY_HER or AUDIO. */
  explainedHow: Scalars['String']['input'];
  /** The language it was explained in. */
  language: Language;
  /** What it is for; to an employer she consents by agreeing to a referral. */
  purpose: ConsentPurpose;
};

/** What a consent is for. */
export type ConsentPurpose =
  /** Being counted in a donor's statistics. */
  | 'DONOR_STATISTICS'
  /** Being asked how things go after the start. */
  | 'FOLLOW_UP_CONTACT'
  /** Matching inside her institution. */
  | 'MATCHING'
  /** Being introduced to one employer. */
  | 'REFERRAL_TO_EMPLOYER';

/** A way to reach a person. */
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
  /** She calls us. */
  | 'SHE_CALLS_US'
  /** A text message. */
  | 'SMS'
  /** Telegram. */
  | 'TELEGRAM'
  /** Through a person she trusts. */
  | 'TRUSTED_PERSON';

/** A way to reach her, with her own rules for it. */
export type ContactMethod = {
  __typename?: 'ContactMethod';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: ContactKind;
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

/** A way to reach her, as she said it. */
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
  /** Safe days; every day when left out. */
  safeDays?: InputMaybe<Array<Weekday>>;
  /** Safe from, HH:MM. */
  safeFrom?: InputMaybe<Scalars['String']['input']>;
  /** Safe until, HH:MM. */
  safeTo?: InputMaybe<Scalars['String']['input']>;
};

/** Who owns a way of contact. */
export type ContactOwner =
  /** Her employer. */
  | 'EMPLOYER'
  /** Family. */
  | 'FAMILY'
  /** A friend. */
  | 'FRIEND'
  /** Somebody else. */
  | 'OTHER'
  /** She alone. */
  | 'SELF'
  /** Shared. */
  | 'SHARED';

/** The state of a way of contact. */
export type ContactState =
  /** Not to be used. */
  | 'BLOCKED'
  /** Not verified with her. */
  | 'UNVERIFIED'
  /** Verified with her. */
  | 'VERIFIED';

/** One part of a score. */
export type Contribution = {
  __typename?: 'Contribution';
  /** How much of the requirement is met, in percent. */
  creditPercent?: Maybe<Scalars['Int']['output']>;
  /** Her level. */
  have?: Maybe<Scalars['Int']['output']>;
  /** What it is for: SKILL or the name of a preference. */
  kind: Scalars['String']['output'];
  /** The level asked for. */
  need?: Maybe<Scalars['Int']['output']>;
  /** Points. */
  points: Scalars['Int']['output'];
  /** The skill, where it is one. */
  skill?: Maybe<Skill>;
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
  /** Papers. */
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

/** An employer. */
export type Employer = {
  __typename?: 'Employer';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether your institution does not refer to it. */
  isExcluded: Scalars['Boolean']['output'];
  /** Whether it is held. */
  isHeld: Scalars['Boolean']['output'];
  /** Its legal name. */
  legalName: Scalars['String']['output'];
  /** Its legal name in Khmer. */
  legalNameKm?: Maybe<Scalars['String']['output']>;
  /** The institution whose own enterprise it is. */
  ownEnterpriseOf?: Maybe<Institution>;
  /** Its registration number. */
  registrationNumber: Scalars['String']['output'];
  /** Its line of business. */
  sector: Scalars['String']['output'];
  /** Its sites. */
  sites: Array<Site>;
  /** Its size. */
  sizeBand: Scalars['String']['output'];
  /** Its state. */
  state: EmployerState;
};

/** A page of employers. */
export type EmployerConnection = {
  __typename?: 'EmployerConnection';
  /** The employers. */
  nodes: Array<Employer>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** The answer of employerExclude. */
export type EmployerExcludePayload = {
  __typename?: 'EmployerExcludePayload';
  /** The employer. */
  employer: Employer;
};

/** What employerExclude answers: the payload or why it was refused. */
export type EmployerExcludeResult = EmployerExcludePayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

/** The answer of employerInclude. */
export type EmployerIncludePayload = {
  __typename?: 'EmployerIncludePayload';
  /** The employer. */
  employer: Employer;
};

/** What employerInclude answers: the payload or why it was refused. */
export type EmployerIncludeResult = EmployerIncludePayload | InvalidInput | KeyUsedForOtherRequest | NotFound;

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

/** What an answer rests on. */
export type Evidence =
  /** A document was seen. */
  | 'SEEN_DOCUMENT'
  /** Seen with one's own eyes. */
  | 'SEEN_WITH_EYES'
  /** The manager said so. */
  | 'TOLD_BY_MANAGER'
  /** A worker said so away from the site. */
  | 'TOLD_BY_WORKER_OFF_SITE';

/** A hard rule that forbids a pair. */
export type FailedGate = {
  __typename?: 'FailedGate';
  /** The rule in words. */
  message: Scalars['String']['output'];
  /** The rule's id. */
  rule: Scalars['String']['output'];
};

/** A skill that is short. */
export type Gap = {
  __typename?: 'Gap';
  /** Her level; null when she does not have it. */
  level?: Maybe<Scalars['Int']['output']>;
  /** The level asked for. */
  minLevel: Scalars['Int']['output'];
  /** Required or desired. */
  need: SkillNeed;
  /** The skill. */
  skill: Skill;
};

/** A hard rule forbids this pair. */
export type GatedOut = Refusal & {
  __typename?: 'GatedOut';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
  /** Ids of the rules that forbid it. */
  rules: Array<Scalars['String']['output']>;
};

/** Who she is: kept in the protected store. */
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

/** An institution that supports trainees. */
export type Institution = {
  __typename?: 'Institution';
  /** Its short code. */
  code: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

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
  /** Somebody did not come. */
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
  /** The rule in words. */
  message: Scalars['String']['output'];
  /** The rule. */
  rule: Scalars['String']['output'];
  /** Where the rule is written. */
  source: Scalars['String']['output'];
};

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
  /** When they were last looked through with her. */
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

/** A pair of a trainee and a vacancy, scored and explained. */
export type Match = {
  __typename?: 'Match';
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
  /** The integer score; the contributions add up to it. */
  score: Scalars['Int']['output'];
  /** The trainee. */
  trainee: Trainee;
  /** Share of her skills that the work uses, in percent. */
  usesPercent: Scalars['Int']['output'];
  /** The vacancy. */
  vacancy: Vacancy;
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

/** A sum a month. */
export type MonthlyPayInput = {
  /** A decimal number. */
  amount: Scalars['String']['input'];
  /** The currency. */
  currency: Currency;
};

/** This is not possible from the state it is in now. */
export type MoveNotAllowed = Refusal & {
  __typename?: 'MoveNotAllowed';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
  /** What may be done from there. */
  nextMoves: Array<Scalars['String']['output']>;
  /** The state it is in now; empty where nobody may know. */
  state: Scalars['String']['output'];
};

/** What you can do. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Stops referrals of your institution to an employer. */
  employerExclude: EmployerExcludeResult;
  /** Lets your institution refer to an employer again. */
  employerInclude: EmployerIncludeResult;
  /** Records that an offer was explained to her and said back by her. */
  offerExplain: OfferExplainResult;
  /** Asks her. */
  referralAsk: ReferralAskResult;
  /** Proposes a vacancy for a trainee. */
  referralPropose: ReferralProposeResult;
  /** Sends her card to the employer after she agreed. */
  referralSend: ReferralSendResult;
  /** Takes a referral back. */
  referralWithdraw: ReferralWithdrawResult;
  /** Signs in. */
  signIn: SignInResult;
  /** Ends your session. */
  signOut: SignOutResult;
  /** Ticks a task off. */
  taskFinish: TaskFinishResult;
  /** Rewrites her working profile. */
  traineeChange: TraineeChangeResult;
  /** Gives her a way to sign in. */
  traineeGiveAccess: TraineeGiveAccessResult;
  /** Writes down a consent she gave. */
  traineeGiveConsent: TraineeGiveConsentResult;
  /** Says that she is ready for work. */
  traineeMakeJobReady: TraineeMakeJobReadyResult;
  /** Begins her preparation. */
  traineePrepare: TraineePrepareResult;
  /** Registers a trainee with her working profile. */
  traineeRegister: TraineeRegisterResult;
  /** Writes down a way to reach her. */
  traineeSetContact: TraineeSetContactResult;
  /** Writes who she is to the protected store. */
  traineeSetIdentity: TraineeSetIdentityResult;
  /** Writes down her limits after looking through them with her. */
  traineeSetLimits: TraineeSetLimitsResult;
  /** Writes what she is protected from to the protected store. */
  traineeSetProtection: TraineeSetProtectionResult;
  /** Says that a way to reach her was verified with her today. */
  traineeVerifyContact: TraineeVerifyContactResult;
  /** Approves a submitted vacancy. */
  vacancyApprove: VacancyApproveResult;
  /** Opens an approved vacancy. */
  vacancyOpen: VacancyOpenResult;
  /** Returns a submitted vacancy with remarks. */
  vacancyReturn: VacancyReturnResult;
  /** Says your decision; it holds when a second person agrees. */
  vettingDecide: VettingDecideResult;
  /** Plans a visit to a site. */
  vettingPlan: VettingPlanResult;
  /** Records what a visit found. */
  vettingRecordVisit: VettingRecordVisitResult;
  /** Ends a vetting before its time. */
  vettingRevoke: VettingRevokeResult;
  /** Hands a vetting to the two people who decide. */
  vettingSubmit: VettingSubmitResult;
};


/** What you can do. */
export type MutationEmployerExcludeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationEmployerIncludeArgs = {
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
export type MutationSignInArgs = {
  input: SignInInput;
};


/** What you can do. */
export type MutationTaskFinishArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationTraineeChangeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: TraineeInput;
};


/** What you can do. */
export type MutationTraineeGiveAccessArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/** What you can do. */
export type MutationTraineeGiveConsentArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: ConsentInput;
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
export type MutationTraineeRegisterArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: TraineeInput;
};


/** What you can do. */
export type MutationTraineeSetContactArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: ContactMethodInput;
};


/** What you can do. */
export type MutationTraineeSetIdentityArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IdentityInput;
};


/** What you can do. */
export type MutationTraineeSetLimitsArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: LimitsInput;
};


/** What you can do. */
export type MutationTraineeSetProtectionArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: ProtectionInput;
};


/** What you can do. */
export type MutationTraineeVerifyContactArgs = {
  contactMethodId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
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

/** There is no live consent for this. */
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

/** The site has no valid vetting for the day the work starts. */
export type NotCleared = Refusal & {
  __typename?: 'NotCleared';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
};

/** Nothing is here under this id, or nothing that is yours to see. */
export type NotFound = Refusal & {
  __typename?: 'NotFound';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
};

/** Something that must be there first is missing. */
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
  /** The preferred label. */
  label: Scalars['String']['output'];
};

/** An offer. */
export type Offer = {
  __typename?: 'Offer';
  /** Until when it can be answered. */
  answerBy: Scalars['DateTime']['output'];
  /** When her time to think ends. */
  coolingOffUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Where it differs from what the vacancy promised. */
  differences: Array<TermDifference>;
  /** When it was explained. */
  explainedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What you may do now. */
  nextMoves: Array<Scalars['String']['output']>;
  /** The referral it follows. */
  referral: Referral;
  /** Its state. */
  state: OfferState;
  /** Its terms. */
  terms: Terms;
};

/** How an offer was explained to her: she said back each of these in her own words. */
export type OfferExplainInput = {
  /** She said back the hours. */
  hours: Scalars['Boolean']['input'];
  /** The language it was explained in. */
  language: Language;
  /** She said back the pay. */
  pay: Scalars['Boolean']['input'];
  /** She said back the place. */
  place: Scalars['Boolean']['input'];
  /** She said back whom to call. */
  whomToCall: Scalars['Boolean']['input'];
};

/** The answer of offerExplain. */
export type OfferExplainPayload = {
  __typename?: 'OfferExplainPayload';
  /** The offer. */
  offer: Offer;
};

/** What offerExplain answers: the payload or why it was refused. */
export type OfferExplainResult = InvalidInput | KeyUsedForOtherRequest | MoveNotAllowed | NotCleared | NotFound | NotReady | OfferExplainPayload;

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

/** Where a page of a list ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Hand it over as after to get the next page. */
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

/** Whom the service is for. */
export type Population =
  /** At risk. */
  | 'AT_RISK'
  /** Survivor. */
  | 'SURVIVOR';

/** One field that cannot be accepted. */
export type Problem = {
  __typename?: 'Problem';
  /** What is wrong and how to mend it. */
  message: Scalars['String']['output'];
  /** The field, as in terms.pay.amount. */
  path: Scalars['String']['output'];
};

/** Identity and protection: for the case worker and the safety lead; each look is written down. */
export type ProtectedRecord = {
  __typename?: 'ProtectedRecord';
  /** How sure it is. */
  birthDateCertainty?: Maybe<Scalars['String']['output']>;
  /** Her birth date. */
  bornOn?: Maybe<Scalars['LocalDate']['output']>;
  /** History. */
  history?: Maybe<Scalars['String']['output']>;
  /** Her name in Khmer. */
  khmerName?: Maybe<Scalars['String']['output']>;
  /** Her legal name; null before it was written down. */
  legalName?: Maybe<Scalars['String']['output']>;
  /** People to beware of. */
  namedPeople?: Maybe<Scalars['String']['output']>;
  /** Survivor or at risk; null before it was written down. */
  population?: Maybe<Population>;
  /** Reasons. */
  reasons?: Maybe<Scalars['String']['output']>;
  /** How high the risk is. */
  risk?: Maybe<RiskLevel>;
};

/** What she is protected from: kept in the protected store. */
export type ProtectionInput = {
  /** History. */
  history?: InputMaybe<Scalars['String']['input']>;
  /** People to beware of. */
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
  /** Staff of your institution. */
  colleagues: Array<Colleague>;
  /** One employer. */
  employer?: Maybe<Employer>;
  /** Employers by name. */
  employers: EmployerConnection;
  /** One pair scored and explained, also when a gate forbids it. */
  match?: Maybe<Match>;
  /** You; null before signing in. */
  me?: Maybe<StaffMember>;
  /** Messages to you, newest first. */
  notices: NoticeConnection;
  /** Occupations by label, best first. */
  occupations: Array<Occupation>;
  /** One offer. */
  offer?: Maybe<Offer>;
  /** Who she is and what she is protected from. */
  protectedRecord?: Maybe<ProtectedRecord>;
  /** The 25 provinces. */
  provinces: Array<Province>;
  /** One referral. */
  referral?: Maybe<Referral>;
  /** Your institution's referrals, newest first. */
  referrals: ReferralConnection;
  /** Skills by label, best first. */
  skills: Array<Skill>;
  /** What you and your institution must do, oldest first. */
  tasks: TaskConnection;
  /** One trainee. */
  trainee?: Maybe<Trainee>;
  /** The trainee with a code. */
  traineeByCode?: Maybe<Trainee>;
  /** Your institution's trainees by code. */
  trainees: TraineeConnection;
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
export type QueryEmployerArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryEmployersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<EmployerState>;
};


/** What you can read. */
export type QueryMatchArgs = {
  traineeId: Scalars['ID']['input'];
  vacancyId: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
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
export type QueryProtectedRecordArgs = {
  traineeId: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryReferralArgs = {
  id: Scalars['ID']['input'];
};


/** What you can read. */
export type QueryReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ReferralState>;
};


/** What you can read. */
export type QuerySkillsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** What you can read. */
export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
export type QueryTraineesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<TraineeState>;
};


/** What you can read. */
export type QueryVacanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
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

/** A trainee on her way to a vacancy. */
export type Referral = {
  __typename?: 'Referral';
  /** When she answered. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When she was asked. */
  askedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Interviews. */
  interviews: Array<Interview>;
  /** What you may do now. */
  nextMoves: Array<Scalars['String']['output']>;
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

/** What referralAsk answers: the payload or why it was refused. */
export type ReferralAskResult = InvalidInput | KeyUsedForOtherRequest | MoveNotAllowed | NoConsent | NoSeatLeft | NotCleared | NotFound | NotReady | ReferralAskPayload;

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

/** What referralPropose answers: the payload or why it was refused. */
export type ReferralProposeResult = AlreadyOpen | ConflictOfInterest | GatedOut | InvalidInput | KeyUsedForOtherRequest | NotCleared | NotFound | ReferralProposePayload;

/** The answer of referralSend. */
export type ReferralSendPayload = {
  __typename?: 'ReferralSendPayload';
  /** The referral. */
  referral: Referral;
};

/** What referralSend answers: the payload or why it was refused. */
export type ReferralSendResult = InvalidInput | KeyUsedForOtherRequest | MoveNotAllowed | NoConsent | NoSeatLeft | NotCleared | NotFound | NotReady | ReferralSendPayload;

/** The state of a referral. */
export type ReferralState =
  /** She said yes. */
  | 'AGREED'
  /** She is asked. */
  | 'ASKED'
  /** She said no. */
  | 'DECLINED_BY_TRAINEE'
  /** Expired. */
  | 'EXPIRED'
  /** Hired. */
  | 'HIRED'
  /** On the way to an interview. */
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

/** What referralWithdraw answers: the payload or why it was refused. */
export type ReferralWithdrawResult = InvalidInput | KeyUsedForOtherRequest | MoveNotAllowed | NotFound | ReferralWithdrawPayload;

/** Why something was refused. */
export type Refusal = {
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
};

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

/** Another person must do this. */
export type SecondPersonNeeded = Refusal & {
  __typename?: 'SecondPersonNeeded';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
};

/** The words that open an account. */
export type SignInInput = {
  /** The six digits of the second factor, where the account has one. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address or access code. */
  login: Scalars['String']['input'];
  /** Password or PIN. */
  secret: Scalars['String']['input'];
};

/** What signing in gives. */
export type SignInPayload = {
  __typename?: 'SignInPayload';
  /** When it ends at the latest. */
  expiresAt: Scalars['DateTime']['output'];
  /** Send it as Authorization: Bearer. */
  token: Scalars['String']['output'];
};

/** These sign-in words do not open anything. */
export type SignInRefused = Refusal & {
  __typename?: 'SignInRefused';
  /** The machine-readable reason. */
  code: Scalars['String']['output'];
  /** The reason and the remedy, in your language. */
  message: Scalars['String']['output'];
};

/** What signing in answers. */
export type SignInResult = InvalidInput | SignInPayload | SignInRefused;

/** The answer of signOut. */
export type SignOutPayload = {
  __typename?: 'SignOutPayload';
  /** True once the session has ended. */
  ended: Scalars['Boolean']['output'];
};

/** What signOut answers: the payload or why it was refused. */
export type SignOutResult = NotFound | SignOutPayload;

/** A place of work. */
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


/** A place of work. */
export type SiteIsClearedArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A skill of the ESCO classification. */
export type Skill = {
  __typename?: 'Skill';
  /** The ESCO identifier. */
  code: Scalars['ID']['output'];
  /** The preferred label. */
  label: Scalars['String']['output'];
};

/** A skill she holds. */
export type SkillAssertion = {
  __typename?: 'SkillAssertion';
  /** On which day it was said. */
  assertedOn: Scalars['LocalDate']['output'];
  /** What shows it. */
  evidence?: Maybe<Scalars['String']['output']>;
  /** 1 to 4. */
  level: Scalars['Int']['output'];
  /** The skill. */
  skill: Skill;
  /** Who says so. */
  source: SkillSource;
};

/** A skill she holds. */
export type SkillAssertionInput = {
  /** What shows it. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 4. */
  level: Scalars['Int']['input'];
  /** The ESCO identifier. */
  skillCode: Scalars['ID']['input'];
  /** Who says so. */
  source: SkillSource;
};

/** Whether a skill must be there or is only wished for. */
export type SkillNeed =
  /** Wished for. */
  | 'DESIRED'
  /** Must be there. */
  | 'REQUIRED';

/** A skill that a vacancy asks for. */
export type SkillRequirement = {
  __typename?: 'SkillRequirement';
  /** Whether nobody below the level is introduced. */
  gate: Scalars['Boolean']['output'];
  /** The least level, 1 to 4. */
  minLevel: Scalars['Int']['output'];
  /** Required or desired. */
  need: SkillNeed;
  /** The skill. */
  skill: Skill;
};

/** Who says that she has a skill. */
export type SkillSource =
  /** An employer. */
  | 'EMPLOYER'
  /** An instructor. */
  | 'INSTRUCTOR'
  /** She herself. */
  | 'SELF'
  /** A test. */
  | 'TEST';

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
  /** The roles. */
  roles: Array<Role>;
};

/** Something a member of staff must do. */
export type Task = {
  __typename?: 'Task';
  /** When it came up. */
  createdAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What kind it is. */
  kind: TaskKind;
  /** Its state. */
  state: TaskState;
  /** What to do, in words. */
  text: Scalars['String']['output'];
  /** The trainee it is about. */
  trainee?: Maybe<Trainee>;
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

/** What taskFinish answers: the payload or why it was refused. */
export type TaskFinishResult = InvalidInput | KeyUsedForOtherRequest | MoveNotAllowed | NotFound | TaskFinishPayload;

/** What kind of task it is. */
export type TaskKind =
  /** Check how your people are. */
  | 'CHECK_YOUR_PEOPLE'
  /** A message could not be sent. */
  | 'MESSAGE_PARKED'
  /** A message may or may not have arrived. */
  | 'MESSAGE_UNKNOWN'
  /** Reach her by a way no machine may use. */
  | 'REACH_TRAINEE';

/** The state of a task. */
export type TaskState =
  /** Done. */
  | 'DONE'
  /** Open. */
  | 'OPEN';

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

/** Terms of work: what is promised, in the same structure from vacancy to contract. */
export type Terms = {
  __typename?: 'Terms';
  /** Months of contract; null when open-ended. */
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
  /** On which days. */
  availableDays: Array<Weekday>;
  /** From when she can work. */
  availableFrom: Scalars['LocalDate']['output'];
  /** Open vacancies that fit best. */
  bestVacancies: Array<Match>;
  /** Her code. */
  code: Scalars['String']['output'];
  /** What she agreed to. */
  consents: Array<Consent>;
  /** Ways to reach her. */
  contactMethods: Array<ContactMethod>;
  /** The name used for her. */
  displayName: Scalars['String']['output'];
  /** Her education. */
  education?: Maybe<Scalars['String']['output']>;
  /** Her home province. */
  homeProvince: Province;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Languages. */
  languages: Array<LanguageLevel>;
  /** Limits. */
  limits: Limits;
  /** How well she reads and writes, 0 to 4. */
  literacy: Scalars['Int']['output'];
  /** What is missing before she can be job-ready. */
  missingForJobReady: Array<Scalars['String']['output']>;
  /** What you may do now. */
  nextMoves: Array<Scalars['String']['output']>;
  /** Her placement officer. */
  placementOfficer?: Maybe<Colleague>;
  /** Her referrals, newest first. */
  referrals: Array<Referral>;
  /** Skills. */
  skills: Array<SkillAssertion>;
  /** Her state. */
  state: TraineeState;
  /** How far she can travel. */
  travel: Travel;
  /** Wishes. */
  wishes: Array<Wish>;
};


/** A trainee's working profile. */
export type TraineeBestVacanciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The answer of traineeChange. */
export type TraineeChangePayload = {
  __typename?: 'TraineeChangePayload';
  /** The trainee. */
  trainee: Trainee;
};

/** What traineeChange answers: the payload or why it was refused. */
export type TraineeChangeResult = InvalidInput | KeyUsedForOtherRequest | MoveNotAllowed | NotFound | TraineeChangePayload;

/** A page of trainees. */
export type TraineeConnection = {
  __typename?: 'TraineeConnection';
  /** The trainees. */
  nodes: Array<Trainee>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** The answer of traineeGiveAccess. */
export type TraineeGiveAccessPayload = {
  __typename?: 'TraineeGiveAccessPayload';
  /** Her access code. */
  login: Scalars['String']['output'];
  /** Her first PIN, shown once; null when the request is repeated. */
  secret?: Maybe<Scalars['String']['output']>;
  /** The trainee. */
  trainee: Trainee;
};

/** What traineeGiveAccess answers: the payload or why it was refused. */
export type TraineeGiveAccessResult = AlreadyOpen | InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeGiveAccessPayload;

/** The answer of traineeGiveConsent. */
export type TraineeGiveConsentPayload = {
  __typename?: 'TraineeGiveConsentPayload';
  /** The trainee. */
  trainee: Trainee;
};

/** What traineeGiveConsent answers: the payload or why it was refused. */
export type TraineeGiveConsentResult = AlreadyOpen | InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeGiveConsentPayload;

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
  /** Her language. */
  language: Language;
  /** Languages. */
  languages?: InputMaybe<Array<LanguageLevelInput>>;
  /** Licences. */
  licences?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How well she reads and writes, 0 to 4. */
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
  /** Wishes, at most five. */
  wishes?: InputMaybe<Array<WishInput>>;
};

/** The answer of traineeMakeJobReady. */
export type TraineeMakeJobReadyPayload = {
  __typename?: 'TraineeMakeJobReadyPayload';
  /** The trainee. */
  trainee: Trainee;
};

/** What traineeMakeJobReady answers: the payload or why it was refused. */
export type TraineeMakeJobReadyResult = InvalidInput | KeyUsedForOtherRequest | MoveNotAllowed | NotFound | NotReady | TraineeMakeJobReadyPayload;

/** The answer of traineePrepare. */
export type TraineePreparePayload = {
  __typename?: 'TraineePreparePayload';
  /** The trainee. */
  trainee: Trainee;
};

/** What traineePrepare answers: the payload or why it was refused. */
export type TraineePrepareResult = InvalidInput | KeyUsedForOtherRequest | MoveNotAllowed | NotFound | TraineePreparePayload;

/** The answer of traineeRegister. */
export type TraineeRegisterPayload = {
  __typename?: 'TraineeRegisterPayload';
  /** The trainee. */
  trainee: Trainee;
};

/** What traineeRegister answers: the payload or why it was refused. */
export type TraineeRegisterResult = InvalidInput | KeyUsedForOtherRequest | TraineeRegisterPayload;

/** The answer of traineeSetContact. */
export type TraineeSetContactPayload = {
  __typename?: 'TraineeSetContactPayload';
  /** The trainee. */
  trainee: Trainee;
};

/** What traineeSetContact answers: the payload or why it was refused. */
export type TraineeSetContactResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeSetContactPayload;

/** The answer of traineeSetIdentity. */
export type TraineeSetIdentityPayload = {
  __typename?: 'TraineeSetIdentityPayload';
  /** The trainee. */
  trainee: Trainee;
};

/** What traineeSetIdentity answers: the payload or why it was refused. */
export type TraineeSetIdentityResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeSetIdentityPayload;

/** The answer of traineeSetLimits. */
export type TraineeSetLimitsPayload = {
  __typename?: 'TraineeSetLimitsPayload';
  /** The trainee. */
  trainee: Trainee;
};

/** What traineeSetLimits answers: the payload or why it was refused. */
export type TraineeSetLimitsResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeSetLimitsPayload;

/** The answer of traineeSetProtection. */
export type TraineeSetProtectionPayload = {
  __typename?: 'TraineeSetProtectionPayload';
  /** The trainee. */
  trainee: Trainee;
};

/** What traineeSetProtection answers: the payload or why it was refused. */
export type TraineeSetProtectionResult = InvalidInput | KeyUsedForOtherRequest | NotFound | TraineeSetProtectionPayload;

/** The stored state of a trainee; matching, interviewing, offered and placed are computed from referrals. */
export type TraineeState =
  /** Forgotten. */
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

/** The answer of traineeVerifyContact. */
export type TraineeVerifyContactPayload = {
  __typename?: 'TraineeVerifyContactPayload';
  /** The trainee. */
  trainee: Trainee;
};

/** What traineeVerifyContact answers: the payload or why it was refused. */
export type TraineeVerifyContactResult = InvalidInput | KeyUsedForOtherRequest | MoveNotAllowed | NotFound | TraineeVerifyContactPayload;

/** How far a trainee can travel each day. */
export type Travel =
  /** To a neighbouring province. */
  | 'ADJACENT_PROVINCE'
  /** Anywhere. */
  | 'ANYWHERE'
  /** In her home province. */
  | 'SAME_PROVINCE';

/** A place that an employer offers. */
export type Vacancy = {
  __typename?: 'Vacancy';
  /** An apprenticeship's own part. */
  apprenticeship?: Maybe<Apprenticeship>;
  /** Your institution's trainees who fit best. */
  bestTrainees: Array<Match>;
  /** The last day to introduce people. */
  closesOn: Scalars['LocalDate']['output'];
  /** Costs and who pays. */
  costItems: Array<CostItem>;
  /** The employer. */
  employer: Employer;
  /** Whether the work is hazardous. */
  hazardous: Scalars['Boolean']['output'];
  /** Whether housing is offered. */
  housingOffered: Scalars['Boolean']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Four digits of ISCO-08. */
  iscoCode: Scalars['String']['output'];
  /** What it is. */
  kind: VacancyKind;
  /** Languages asked for. */
  languages: Array<LanguageLevel>;
  /** Rules of law and of the programme it breaks. */
  lawProblems: Array<LawProblem>;
  /** Whether the person must live at the workplace. */
  liveIn: Scalars['Boolean']['output'];
  /** How well the person must read and write, 0 to 4. */
  minLiteracy: Scalars['Int']['output'];
  /** What you may do now. */
  nextMoves: Array<Scalars['String']['output']>;
  /** Whether there is work at night. */
  night: Scalars['Boolean']['output'];
  /** Your institution's referrals to it. */
  referrals: Array<Referral>;
  /** What was answered so far, newest first. */
  reviews: Array<VacancyReview>;
  /** How many people are wanted. */
  seats: Scalars['Int']['output'];
  /** Whether alcohol is served to customers. */
  servesAlcohol: Scalars['Boolean']['output'];
  /** The site where the work is. */
  site: Site;
  /** Skills asked for. */
  skills: Array<SkillRequirement>;
  /** Its state. */
  state: VacancyState;
  /** How many seats are taken. */
  taken: Scalars['Int']['output'];
  /** What the person will do. */
  tasks: Scalars['String']['output'];
  /** Pay, hours and start. */
  terms: Terms;
  /** Its title. */
  title: Scalars['String']['output'];
};


/** A place that an employer offers. */
export type VacancyBestTraineesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The answer of vacancyApprove. */
export type VacancyApprovePayload = {
  __typename?: 'VacancyApprovePayload';
  /** The vacancy. */
  vacancy: Vacancy;
};

/** What vacancyApprove answers: the payload or why it was refused. */
export type VacancyApproveResult = InvalidInput | KeyUsedForOtherRequest | MoveNotAllowed | NotCleared | NotFound | VacancyApprovePayload;

/** A page of vacancies, newest first. */
export type VacancyConnection = {
  __typename?: 'VacancyConnection';
  /** The vacancies. */
  nodes: Array<Vacancy>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** What an open place is. */
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

/** What vacancyOpen answers: the payload or why it was refused. */
export type VacancyOpenResult = InvalidInput | KeyUsedForOtherRequest | MoveNotAllowed | NotCleared | NotFound | VacancyOpenPayload;

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

/** What vacancyReturn answers: the payload or why it was refused. */
export type VacancyReturnResult = InvalidInput | KeyUsedForOtherRequest | MoveNotAllowed | NotFound | VacancyReturnPayload;

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

/** A visit to a site and what follows from it. */
export type Vetting = {
  __typename?: 'Vetting';
  /** Answers; empty for other institutions. */
  answers: Array<VettingAnswer>;
  /** The version of the checklist. */
  checklistVersion: Scalars['String']['output'];
  /** Conditions. */
  conditions: Array<Scalars['String']['output']>;
  /** What was decided. */
  decision?: Maybe<VettingDecision>;
  /** Who decided so far; empty for other institutions. */
  decisions: Array<VettingVote>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Why it is vetted. */
  kind: VettingKind;
  /** What you may do now. */
  nextMoves: Array<Scalars['String']['output']>;
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
  /** Until when it shall hold; the longest allowed when left out. */
  validUntil?: InputMaybe<Scalars['String']['input']>;
};

/** The answer of vettingDecide. */
export type VettingDecidePayload = {
  __typename?: 'VettingDecidePayload';
  /** The vetting. */
  vetting: Vetting;
};

/** What vettingDecide answers: the payload or why it was refused. */
export type VettingDecideResult = ConflictOfInterest | InvalidInput | KeyUsedForOtherRequest | MoveNotAllowed | NotFound | NotReady | SecondPersonNeeded | VettingDecidePayload;

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

/** What vettingPlan answers: the payload or why it was refused. */
export type VettingPlanResult = ConflictOfInterest | InvalidInput | KeyUsedForOtherRequest | NotFound | VettingPlanPayload;

/** The answer of vettingRecordVisit. */
export type VettingRecordVisitPayload = {
  __typename?: 'VettingRecordVisitPayload';
  /** The vetting. */
  vetting: Vetting;
};

/** What vettingRecordVisit answers: the payload or why it was refused. */
export type VettingRecordVisitResult = InvalidInput | KeyUsedForOtherRequest | MoveNotAllowed | NotFound | TooSoon | VettingRecordVisitPayload;

/** The answer of vettingRevoke. */
export type VettingRevokePayload = {
  __typename?: 'VettingRevokePayload';
  /** The vetting. */
  vetting: Vetting;
};

/** What vettingRevoke answers: the payload or why it was refused. */
export type VettingRevokeResult = InvalidInput | KeyUsedForOtherRequest | MoveNotAllowed | NotFound | VettingRevokePayload;

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

/** What vettingSubmit answers: the payload or why it was refused. */
export type VettingSubmitResult = InvalidInput | KeyUsedForOtherRequest | MoveNotAllowed | NotFound | NotReady | VettingSubmitPayload;

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
  /** When. */
  decidedAt: Scalars['DateTime']['output'];
  /** What was decided. */
  decision: VettingDecision;
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

/** Work she wishes for. */
export type Wish = {
  __typename?: 'Wish';
  /** Four digits of ISCO-08. */
  iscoCode: Scalars['String']['output'];
  /** 1 is the dearest. */
  rank: Scalars['Int']['output'];
};

/** Work she wishes for. */
export type WishInput = {
  /** Four digits of ISCO-08. */
  iscoCode: Scalars['String']['input'];
  /** 1 is the dearest. */
  rank: Scalars['Int']['input'];
};



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
  EmployerExcludeResult:
    | ( EmployerExcludePayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
  ;
  EmployerIncludeResult:
    | ( EmployerIncludePayload )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
  ;
  OfferExplainResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( MoveNotAllowed )
    | ( NotCleared )
    | ( NotFound )
    | ( NotReady )
    | ( OfferExplainPayload )
  ;
  ReferralAskResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( MoveNotAllowed )
    | ( NoConsent )
    | ( NoSeatLeft )
    | ( NotCleared )
    | ( NotFound )
    | ( NotReady )
    | ( ReferralAskPayload )
  ;
  ReferralProposeResult:
    | ( AlreadyOpen )
    | ( ConflictOfInterest )
    | ( GatedOut )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotCleared )
    | ( NotFound )
    | ( ReferralProposePayload )
  ;
  ReferralSendResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( MoveNotAllowed )
    | ( NoConsent )
    | ( NoSeatLeft )
    | ( NotCleared )
    | ( NotFound )
    | ( NotReady )
    | ( ReferralSendPayload )
  ;
  ReferralWithdrawResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( MoveNotAllowed )
    | ( NotFound )
    | ( ReferralWithdrawPayload )
  ;
  SignInResult:
    | ( InvalidInput )
    | ( SignInPayload )
    | ( SignInRefused )
  ;
  SignOutResult:
    | ( NotFound )
    | ( SignOutPayload )
  ;
  TaskFinishResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( MoveNotAllowed )
    | ( NotFound )
    | ( TaskFinishPayload )
  ;
  TraineeChangeResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( MoveNotAllowed )
    | ( NotFound )
    | ( TraineeChangePayload )
  ;
  TraineeGiveAccessResult:
    | ( AlreadyOpen )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TraineeGiveAccessPayload )
  ;
  TraineeGiveConsentResult:
    | ( AlreadyOpen )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TraineeGiveConsentPayload )
  ;
  TraineeMakeJobReadyResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( MoveNotAllowed )
    | ( NotFound )
    | ( NotReady )
    | ( TraineeMakeJobReadyPayload )
  ;
  TraineePrepareResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( MoveNotAllowed )
    | ( NotFound )
    | ( TraineePreparePayload )
  ;
  TraineeRegisterResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( TraineeRegisterPayload )
  ;
  TraineeSetContactResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TraineeSetContactPayload )
  ;
  TraineeSetIdentityResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TraineeSetIdentityPayload )
  ;
  TraineeSetLimitsResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TraineeSetLimitsPayload )
  ;
  TraineeSetProtectionResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( NotFound )
    | ( TraineeSetProtectionPayload )
  ;
  TraineeVerifyContactResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( MoveNotAllowed )
    | ( NotFound )
    | ( TraineeVerifyContactPayload )
  ;
  VacancyApproveResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( MoveNotAllowed )
    | ( NotCleared )
    | ( NotFound )
    | ( VacancyApprovePayload )
  ;
  VacancyOpenResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( MoveNotAllowed )
    | ( NotCleared )
    | ( NotFound )
    | ( VacancyOpenPayload )
  ;
  VacancyReturnResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( MoveNotAllowed )
    | ( NotFound )
    | ( VacancyReturnPayload )
  ;
  VettingDecideResult:
    | ( ConflictOfInterest )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( MoveNotAllowed )
    | ( NotFound )
    | ( NotReady )
    | ( SecondPersonNeeded )
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
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( MoveNotAllowed )
    | ( NotFound )
    | ( TooSoon )
    | ( VettingRecordVisitPayload )
  ;
  VettingRevokeResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( MoveNotAllowed )
    | ( NotFound )
    | ( VettingRevokePayload )
  ;
  VettingSubmitResult:
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( MoveNotAllowed )
    | ( NotFound )
    | ( NotReady )
    | ( VettingSubmitPayload )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( AlreadyOpen )
    | ( ConflictOfInterest )
    | ( GatedOut )
    | ( InvalidInput )
    | ( KeyUsedForOtherRequest )
    | ( MoveNotAllowed )
    | ( NoConsent )
    | ( NoSeatLeft )
    | ( NotCleared )
    | ( NotFound )
    | ( NotReady )
    | ( SecondPersonNeeded )
    | ( SignInRefused )
    | ( TooSoon )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AlreadyOpen: ResolverTypeWrapper<AlreadyOpen>;
  Apprenticeship: ResolverTypeWrapper<Apprenticeship>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChecklistAnswer: ChecklistAnswer;
  ChecklistItem: ResolverTypeWrapper<ChecklistItem>;
  Colleague: ResolverTypeWrapper<Colleague>;
  ConflictOfInterest: ResolverTypeWrapper<ConflictOfInterest>;
  Consent: ResolverTypeWrapper<Consent>;
  ConsentInput: ConsentInput;
  ConsentPurpose: ConsentPurpose;
  ContactKind: ContactKind;
  ContactMethod: ResolverTypeWrapper<ContactMethod>;
  ContactMethodInput: ContactMethodInput;
  ContactOwner: ContactOwner;
  ContactState: ContactState;
  Contribution: ResolverTypeWrapper<Contribution>;
  CostItem: ResolverTypeWrapper<CostItem>;
  CostKind: CostKind;
  CostPayer: CostPayer;
  Currency: Currency;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Employer: ResolverTypeWrapper<Employer>;
  EmployerConnection: ResolverTypeWrapper<EmployerConnection>;
  EmployerExcludePayload: ResolverTypeWrapper<EmployerExcludePayload>;
  EmployerExcludeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerExcludeResult']>;
  EmployerIncludePayload: ResolverTypeWrapper<EmployerIncludePayload>;
  EmployerIncludeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerIncludeResult']>;
  EmployerState: EmployerState;
  Evidence: Evidence;
  FailedGate: ResolverTypeWrapper<FailedGate>;
  Gap: ResolverTypeWrapper<Gap>;
  GatedOut: ResolverTypeWrapper<GatedOut>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdentityInput: IdentityInput;
  Institution: ResolverTypeWrapper<Institution>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Interview: ResolverTypeWrapper<Interview>;
  InterviewOutcome: InterviewOutcome;
  InterviewState: InterviewState;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  KeyUsedForOtherRequest: ResolverTypeWrapper<KeyUsedForOtherRequest>;
  Language: Language;
  LanguageLevel: ResolverTypeWrapper<LanguageLevel>;
  LanguageLevelInput: LanguageLevelInput;
  LawProblem: ResolverTypeWrapper<LawProblem>;
  LearningUnit: ResolverTypeWrapper<LearningUnit>;
  Limits: ResolverTypeWrapper<Limits>;
  LimitsInput: LimitsInput;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Match: ResolverTypeWrapper<Match>;
  Money: ResolverTypeWrapper<Money>;
  MonthlyPayInput: MonthlyPayInput;
  MoveNotAllowed: ResolverTypeWrapper<MoveNotAllowed>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearMiss: ResolverTypeWrapper<NearMiss>;
  NoConsent: ResolverTypeWrapper<NoConsent>;
  NoSeatLeft: ResolverTypeWrapper<NoSeatLeft>;
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
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PayPeriod: PayPeriod;
  Population: Population;
  Problem: ResolverTypeWrapper<Problem>;
  ProtectedRecord: ResolverTypeWrapper<ProtectedRecord>;
  ProtectionInput: ProtectionInput;
  Province: ResolverTypeWrapper<Province>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Referral: ResolverTypeWrapper<Referral>;
  ReferralAskPayload: ResolverTypeWrapper<ReferralAskPayload>;
  ReferralAskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralAskResult']>;
  ReferralConnection: ResolverTypeWrapper<ReferralConnection>;
  ReferralProposeInput: ReferralProposeInput;
  ReferralProposePayload: ResolverTypeWrapper<ReferralProposePayload>;
  ReferralProposeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralProposeResult']>;
  ReferralSendPayload: ResolverTypeWrapper<ReferralSendPayload>;
  ReferralSendResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralSendResult']>;
  ReferralState: ReferralState;
  ReferralWithdrawPayload: ResolverTypeWrapper<ReferralWithdrawPayload>;
  ReferralWithdrawResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralWithdrawResult']>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  ReviewRemark: ResolverTypeWrapper<ReviewRemark>;
  ReviewRemarkInput: ReviewRemarkInput;
  RiskLevel: RiskLevel;
  Role: Role;
  SecondPersonNeeded: ResolverTypeWrapper<SecondPersonNeeded>;
  SignInInput: SignInInput;
  SignInPayload: ResolverTypeWrapper<SignInPayload>;
  SignInRefused: ResolverTypeWrapper<SignInRefused>;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  SignOutPayload: ResolverTypeWrapper<SignOutPayload>;
  SignOutResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignOutResult']>;
  Site: ResolverTypeWrapper<Site>;
  Skill: ResolverTypeWrapper<Skill>;
  SkillAssertion: ResolverTypeWrapper<SkillAssertion>;
  SkillAssertionInput: SkillAssertionInput;
  SkillNeed: SkillNeed;
  SkillRequirement: ResolverTypeWrapper<SkillRequirement>;
  SkillSource: SkillSource;
  StaffMember: ResolverTypeWrapper<StaffMember>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Task: ResolverTypeWrapper<Task>;
  TaskConnection: ResolverTypeWrapper<TaskConnection>;
  TaskFinishPayload: ResolverTypeWrapper<TaskFinishPayload>;
  TaskFinishResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TaskFinishResult']>;
  TaskKind: TaskKind;
  TaskState: TaskState;
  TermDifference: ResolverTypeWrapper<TermDifference>;
  Terms: ResolverTypeWrapper<Terms>;
  TooSoon: ResolverTypeWrapper<TooSoon>;
  Trainee: ResolverTypeWrapper<Trainee>;
  TraineeChangePayload: ResolverTypeWrapper<TraineeChangePayload>;
  TraineeChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeChangeResult']>;
  TraineeConnection: ResolverTypeWrapper<TraineeConnection>;
  TraineeGiveAccessPayload: ResolverTypeWrapper<TraineeGiveAccessPayload>;
  TraineeGiveAccessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeGiveAccessResult']>;
  TraineeGiveConsentPayload: ResolverTypeWrapper<TraineeGiveConsentPayload>;
  TraineeGiveConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeGiveConsentResult']>;
  TraineeInput: TraineeInput;
  TraineeMakeJobReadyPayload: ResolverTypeWrapper<TraineeMakeJobReadyPayload>;
  TraineeMakeJobReadyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeMakeJobReadyResult']>;
  TraineePreparePayload: ResolverTypeWrapper<TraineePreparePayload>;
  TraineePrepareResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineePrepareResult']>;
  TraineeRegisterPayload: ResolverTypeWrapper<TraineeRegisterPayload>;
  TraineeRegisterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeRegisterResult']>;
  TraineeSetContactPayload: ResolverTypeWrapper<TraineeSetContactPayload>;
  TraineeSetContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeSetContactResult']>;
  TraineeSetIdentityPayload: ResolverTypeWrapper<TraineeSetIdentityPayload>;
  TraineeSetIdentityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeSetIdentityResult']>;
  TraineeSetLimitsPayload: ResolverTypeWrapper<TraineeSetLimitsPayload>;
  TraineeSetLimitsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeSetLimitsResult']>;
  TraineeSetProtectionPayload: ResolverTypeWrapper<TraineeSetProtectionPayload>;
  TraineeSetProtectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeSetProtectionResult']>;
  TraineeState: TraineeState;
  TraineeVerifyContactPayload: ResolverTypeWrapper<TraineeVerifyContactPayload>;
  TraineeVerifyContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TraineeVerifyContactResult']>;
  Travel: Travel;
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
  Weekday: Weekday;
  Wish: ResolverTypeWrapper<Wish>;
  WishInput: WishInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AlreadyOpen: AlreadyOpen;
  Apprenticeship: Apprenticeship;
  Boolean: Scalars['Boolean']['output'];
  ChecklistItem: ChecklistItem;
  Colleague: Colleague;
  ConflictOfInterest: ConflictOfInterest;
  Consent: Consent;
  ConsentInput: ConsentInput;
  ContactMethod: ContactMethod;
  ContactMethodInput: ContactMethodInput;
  Contribution: Contribution;
  CostItem: CostItem;
  DateTime: Scalars['DateTime']['output'];
  Employer: Employer;
  EmployerConnection: EmployerConnection;
  EmployerExcludePayload: EmployerExcludePayload;
  EmployerExcludeResult: ResolversUnionTypes<ResolversParentTypes>['EmployerExcludeResult'];
  EmployerIncludePayload: EmployerIncludePayload;
  EmployerIncludeResult: ResolversUnionTypes<ResolversParentTypes>['EmployerIncludeResult'];
  FailedGate: FailedGate;
  Gap: Gap;
  GatedOut: GatedOut;
  ID: Scalars['ID']['output'];
  IdentityInput: IdentityInput;
  Institution: Institution;
  Int: Scalars['Int']['output'];
  Interview: Interview;
  InvalidInput: InvalidInput;
  KeyUsedForOtherRequest: KeyUsedForOtherRequest;
  LanguageLevel: LanguageLevel;
  LanguageLevelInput: LanguageLevelInput;
  LawProblem: LawProblem;
  LearningUnit: LearningUnit;
  Limits: Limits;
  LimitsInput: LimitsInput;
  LocalDate: Scalars['LocalDate']['output'];
  Match: Match;
  Money: Money;
  MonthlyPayInput: MonthlyPayInput;
  MoveNotAllowed: MoveNotAllowed;
  Mutation: Record<PropertyKey, never>;
  NearMiss: NearMiss;
  NoConsent: NoConsent;
  NoSeatLeft: NoSeatLeft;
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
  PageInfo: PageInfo;
  Problem: Problem;
  ProtectedRecord: ProtectedRecord;
  ProtectionInput: ProtectionInput;
  Province: Province;
  Query: Record<PropertyKey, never>;
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
  ReviewRemark: ReviewRemark;
  ReviewRemarkInput: ReviewRemarkInput;
  SecondPersonNeeded: SecondPersonNeeded;
  SignInInput: SignInInput;
  SignInPayload: SignInPayload;
  SignInRefused: SignInRefused;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  SignOutPayload: SignOutPayload;
  SignOutResult: ResolversUnionTypes<ResolversParentTypes>['SignOutResult'];
  Site: Site;
  Skill: Skill;
  SkillAssertion: SkillAssertion;
  SkillAssertionInput: SkillAssertionInput;
  SkillRequirement: SkillRequirement;
  StaffMember: StaffMember;
  String: Scalars['String']['output'];
  Task: Task;
  TaskConnection: TaskConnection;
  TaskFinishPayload: TaskFinishPayload;
  TaskFinishResult: ResolversUnionTypes<ResolversParentTypes>['TaskFinishResult'];
  TermDifference: TermDifference;
  Terms: Terms;
  TooSoon: TooSoon;
  Trainee: Trainee;
  TraineeChangePayload: TraineeChangePayload;
  TraineeChangeResult: ResolversUnionTypes<ResolversParentTypes>['TraineeChangeResult'];
  TraineeConnection: TraineeConnection;
  TraineeGiveAccessPayload: TraineeGiveAccessPayload;
  TraineeGiveAccessResult: ResolversUnionTypes<ResolversParentTypes>['TraineeGiveAccessResult'];
  TraineeGiveConsentPayload: TraineeGiveConsentPayload;
  TraineeGiveConsentResult: ResolversUnionTypes<ResolversParentTypes>['TraineeGiveConsentResult'];
  TraineeInput: TraineeInput;
  TraineeMakeJobReadyPayload: TraineeMakeJobReadyPayload;
  TraineeMakeJobReadyResult: ResolversUnionTypes<ResolversParentTypes>['TraineeMakeJobReadyResult'];
  TraineePreparePayload: TraineePreparePayload;
  TraineePrepareResult: ResolversUnionTypes<ResolversParentTypes>['TraineePrepareResult'];
  TraineeRegisterPayload: TraineeRegisterPayload;
  TraineeRegisterResult: ResolversUnionTypes<ResolversParentTypes>['TraineeRegisterResult'];
  TraineeSetContactPayload: TraineeSetContactPayload;
  TraineeSetContactResult: ResolversUnionTypes<ResolversParentTypes>['TraineeSetContactResult'];
  TraineeSetIdentityPayload: TraineeSetIdentityPayload;
  TraineeSetIdentityResult: ResolversUnionTypes<ResolversParentTypes>['TraineeSetIdentityResult'];
  TraineeSetLimitsPayload: TraineeSetLimitsPayload;
  TraineeSetLimitsResult: ResolversUnionTypes<ResolversParentTypes>['TraineeSetLimitsResult'];
  TraineeSetProtectionPayload: TraineeSetProtectionPayload;
  TraineeSetProtectionResult: ResolversUnionTypes<ResolversParentTypes>['TraineeSetProtectionResult'];
  TraineeVerifyContactPayload: TraineeVerifyContactPayload;
  TraineeVerifyContactResult: ResolversUnionTypes<ResolversParentTypes>['TraineeVerifyContactResult'];
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
  Wish: Wish;
  WishInput: WishInput;
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

export type ChecklistItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChecklistItem'] = ResolversParentTypes['ChecklistItem']> = {
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCritical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ColleagueResolvers<ContextType = any, ParentType extends ResolversParentTypes['Colleague'] = ResolversParentTypes['Colleague']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  isLive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ConsentPurpose'], ParentType, ContextType>;
};

export type ContactMethodResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContactMethod'] = ResolversParentTypes['ContactMethod']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContactKind'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['ContactOwner'], ParentType, ContextType>;
  safeDays?: Resolver<Array<ResolversTypes['Weekday']>, ParentType, ContextType>;
  safeFrom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  safeTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ContactState'], ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  creditPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  have?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
};

export type CostItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['CostItem'] = ResolversParentTypes['CostItem']> = {
  kind?: Resolver<ResolversTypes['CostKind'], ParentType, ContextType>;
  paidBy?: Resolver<ResolversTypes['CostPayer'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EmployerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Employer'] = ResolversParentTypes['Employer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExcluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalNameKm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownEnterpriseOf?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sites?: Resolver<Array<ResolversTypes['Site']>, ParentType, ContextType>;
  sizeBand?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EmployerState'], ParentType, ContextType>;
};

export type EmployerConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerConnection'] = ResolversParentTypes['EmployerConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Employer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EmployerExcludePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerExcludePayload'] = ResolversParentTypes['EmployerExcludePayload']> = {
  employer?: Resolver<ResolversTypes['Employer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerExcludeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerExcludeResult'] = ResolversParentTypes['EmployerExcludeResult']> = {
  __resolveType: TypeResolveFn<'EmployerExcludePayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound', ParentType, ContextType>;
};

export type EmployerIncludePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerIncludePayload'] = ResolversParentTypes['EmployerIncludePayload']> = {
  employer?: Resolver<ResolversTypes['Employer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerIncludeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerIncludeResult'] = ResolversParentTypes['EmployerIncludeResult']> = {
  __resolveType: TypeResolveFn<'EmployerIncludePayload' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound', ParentType, ContextType>;
};

export type FailedGateResolvers<ContextType = any, ParentType extends ResolversParentTypes['FailedGate'] = ResolversParentTypes['FailedGate']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = any, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['SkillNeed'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export type GatedOutResolvers<ContextType = any, ParentType extends ResolversParentTypes['GatedOut'] = ResolversParentTypes['GatedOut']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type KeyUsedForOtherRequestResolvers<ContextType = any, ParentType extends ResolversParentTypes['KeyUsedForOtherRequest'] = ResolversParentTypes['KeyUsedForOtherRequest']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type LearningUnitResolvers<ContextType = any, ParentType extends ResolversParentTypes['LearningUnit'] = ResolversParentTypes['LearningUnit']> = {
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  contributions?: Resolver<Array<ResolversTypes['Contribution']>, ParentType, ContextType>;
  coversPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failedGates?: Resolver<Array<ResolversTypes['FailedGate']>, ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  modelId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearMisses?: Resolver<Array<ResolversTypes['NearMiss']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  usesPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vacancy?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  per?: Resolver<ResolversTypes['PayPeriod'], ParentType, ContextType>;
};

export type MoveNotAllowedResolvers<ContextType = any, ParentType extends ResolversParentTypes['MoveNotAllowed'] = ResolversParentTypes['MoveNotAllowed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextMoves?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  employerExclude?: Resolver<ResolversTypes['EmployerExcludeResult'], ParentType, ContextType, RequireFields<MutationEmployerExcludeArgs, 'id' | 'idempotencyKey'>>;
  employerInclude?: Resolver<ResolversTypes['EmployerIncludeResult'], ParentType, ContextType, RequireFields<MutationEmployerIncludeArgs, 'id' | 'idempotencyKey'>>;
  offerExplain?: Resolver<ResolversTypes['OfferExplainResult'], ParentType, ContextType, RequireFields<MutationOfferExplainArgs, 'id' | 'idempotencyKey' | 'input'>>;
  referralAsk?: Resolver<ResolversTypes['ReferralAskResult'], ParentType, ContextType, RequireFields<MutationReferralAskArgs, 'id' | 'idempotencyKey'>>;
  referralPropose?: Resolver<ResolversTypes['ReferralProposeResult'], ParentType, ContextType, RequireFields<MutationReferralProposeArgs, 'idempotencyKey' | 'input'>>;
  referralSend?: Resolver<ResolversTypes['ReferralSendResult'], ParentType, ContextType, RequireFields<MutationReferralSendArgs, 'id' | 'idempotencyKey'>>;
  referralWithdraw?: Resolver<ResolversTypes['ReferralWithdrawResult'], ParentType, ContextType, RequireFields<MutationReferralWithdrawArgs, 'id' | 'idempotencyKey'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutResult'], ParentType, ContextType>;
  taskFinish?: Resolver<ResolversTypes['TaskFinishResult'], ParentType, ContextType, RequireFields<MutationTaskFinishArgs, 'id' | 'idempotencyKey'>>;
  traineeChange?: Resolver<ResolversTypes['TraineeChangeResult'], ParentType, ContextType, RequireFields<MutationTraineeChangeArgs, 'id' | 'idempotencyKey' | 'input'>>;
  traineeGiveAccess?: Resolver<ResolversTypes['TraineeGiveAccessResult'], ParentType, ContextType, RequireFields<MutationTraineeGiveAccessArgs, 'id' | 'idempotencyKey'>>;
  traineeGiveConsent?: Resolver<ResolversTypes['TraineeGiveConsentResult'], ParentType, ContextType, RequireFields<MutationTraineeGiveConsentArgs, 'id' | 'idempotencyKey' | 'input'>>;
  traineeMakeJobReady?: Resolver<ResolversTypes['TraineeMakeJobReadyResult'], ParentType, ContextType, RequireFields<MutationTraineeMakeJobReadyArgs, 'id' | 'idempotencyKey'>>;
  traineePrepare?: Resolver<ResolversTypes['TraineePrepareResult'], ParentType, ContextType, RequireFields<MutationTraineePrepareArgs, 'id' | 'idempotencyKey'>>;
  traineeRegister?: Resolver<ResolversTypes['TraineeRegisterResult'], ParentType, ContextType, RequireFields<MutationTraineeRegisterArgs, 'idempotencyKey' | 'input'>>;
  traineeSetContact?: Resolver<ResolversTypes['TraineeSetContactResult'], ParentType, ContextType, RequireFields<MutationTraineeSetContactArgs, 'id' | 'idempotencyKey' | 'input'>>;
  traineeSetIdentity?: Resolver<ResolversTypes['TraineeSetIdentityResult'], ParentType, ContextType, RequireFields<MutationTraineeSetIdentityArgs, 'id' | 'idempotencyKey' | 'input'>>;
  traineeSetLimits?: Resolver<ResolversTypes['TraineeSetLimitsResult'], ParentType, ContextType, RequireFields<MutationTraineeSetLimitsArgs, 'id' | 'idempotencyKey' | 'input'>>;
  traineeSetProtection?: Resolver<ResolversTypes['TraineeSetProtectionResult'], ParentType, ContextType, RequireFields<MutationTraineeSetProtectionArgs, 'id' | 'idempotencyKey' | 'input'>>;
  traineeVerifyContact?: Resolver<ResolversTypes['TraineeVerifyContactResult'], ParentType, ContextType, RequireFields<MutationTraineeVerifyContactArgs, 'contactMethodId' | 'id' | 'idempotencyKey'>>;
  vacancyApprove?: Resolver<ResolversTypes['VacancyApproveResult'], ParentType, ContextType, RequireFields<MutationVacancyApproveArgs, 'id' | 'idempotencyKey'>>;
  vacancyOpen?: Resolver<ResolversTypes['VacancyOpenResult'], ParentType, ContextType, RequireFields<MutationVacancyOpenArgs, 'id' | 'idempotencyKey'>>;
  vacancyReturn?: Resolver<ResolversTypes['VacancyReturnResult'], ParentType, ContextType, RequireFields<MutationVacancyReturnArgs, 'id' | 'idempotencyKey' | 'input'>>;
  vettingDecide?: Resolver<ResolversTypes['VettingDecideResult'], ParentType, ContextType, RequireFields<MutationVettingDecideArgs, 'id' | 'idempotencyKey' | 'input'>>;
  vettingPlan?: Resolver<ResolversTypes['VettingPlanResult'], ParentType, ContextType, RequireFields<MutationVettingPlanArgs, 'idempotencyKey' | 'input'>>;
  vettingRecordVisit?: Resolver<ResolversTypes['VettingRecordVisitResult'], ParentType, ContextType, RequireFields<MutationVettingRecordVisitArgs, 'id' | 'idempotencyKey' | 'input'>>;
  vettingRevoke?: Resolver<ResolversTypes['VettingRevokeResult'], ParentType, ContextType, RequireFields<MutationVettingRevokeArgs, 'id' | 'idempotencyKey'>>;
  vettingSubmit?: Resolver<ResolversTypes['VettingSubmitResult'], ParentType, ContextType, RequireFields<MutationVettingSubmitArgs, 'id' | 'idempotencyKey'>>;
};

export type NearMissResolvers<ContextType = any, ParentType extends ResolversParentTypes['NearMiss'] = ResolversParentTypes['NearMiss']> = {
  creditPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  have?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  want?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
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
  coolingOffUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['TermDifference']>, ParentType, ContextType>;
  explainedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextMoves?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OfferState'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
};

export type OfferExplainPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfferExplainPayload'] = ResolversParentTypes['OfferExplainPayload']> = {
  offer?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferExplainResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfferExplainResult'] = ResolversParentTypes['OfferExplainResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'MoveNotAllowed' | 'NotCleared' | 'NotFound' | 'NotReady' | 'OfferExplainPayload', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = any, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProtectedRecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProtectedRecord'] = ResolversParentTypes['ProtectedRecord']> = {
  birthDateCertainty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bornOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  khmerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namedPeople?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Population']>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['RiskLevel']>, ParentType, ContextType>;
};

export type ProvinceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  colleagues?: Resolver<Array<ResolversTypes['Colleague']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Employer']>, ParentType, ContextType, RequireFields<QueryEmployerArgs, 'id'>>;
  employers?: Resolver<ResolversTypes['EmployerConnection'], ParentType, ContextType, RequireFields<QueryEmployersArgs, 'first'>>;
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType, RequireFields<QueryMatchArgs, 'traineeId' | 'vacancyId'>>;
  me?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  notices?: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, RequireFields<QueryNoticesArgs, 'first'>>;
  occupations?: Resolver<Array<ResolversTypes['Occupation']>, ParentType, ContextType, RequireFields<QueryOccupationsArgs, 'first' | 'text'>>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType, RequireFields<QueryOfferArgs, 'id'>>;
  protectedRecord?: Resolver<Maybe<ResolversTypes['ProtectedRecord']>, ParentType, ContextType, RequireFields<QueryProtectedRecordArgs, 'traineeId'>>;
  provinces?: Resolver<Array<ResolversTypes['Province']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<QueryReferralArgs, 'id'>>;
  referrals?: Resolver<ResolversTypes['ReferralConnection'], ParentType, ContextType, RequireFields<QueryReferralsArgs, 'first'>>;
  skills?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType, RequireFields<QuerySkillsArgs, 'first' | 'text'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<QueryTasksArgs, 'first' | 'state'>>;
  trainee?: Resolver<Maybe<ResolversTypes['Trainee']>, ParentType, ContextType, RequireFields<QueryTraineeArgs, 'id'>>;
  traineeByCode?: Resolver<Maybe<ResolversTypes['Trainee']>, ParentType, ContextType, RequireFields<QueryTraineeByCodeArgs, 'code'>>;
  trainees?: Resolver<ResolversTypes['TraineeConnection'], ParentType, ContextType, RequireFields<QueryTraineesArgs, 'first'>>;
  vacancies?: Resolver<ResolversTypes['VacancyConnection'], ParentType, ContextType, RequireFields<QueryVacanciesArgs, 'first'>>;
  vacancy?: Resolver<Maybe<ResolversTypes['Vacancy']>, ParentType, ContextType, RequireFields<QueryVacancyArgs, 'id'>>;
  vetting?: Resolver<Maybe<ResolversTypes['Vetting']>, ParentType, ContextType, RequireFields<QueryVettingArgs, 'id'>>;
  vettingChecklist?: Resolver<Array<ResolversTypes['ChecklistItem']>, ParentType, ContextType>;
  vettings?: Resolver<ResolversTypes['VettingConnection'], ParentType, ContextType, RequireFields<QueryVettingsArgs, 'first'>>;
};

export type ReferralResolvers<ContextType = any, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  askedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interviews?: Resolver<Array<ResolversTypes['Interview']>, ParentType, ContextType>;
  nextMoves?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReferralState'], ParentType, ContextType>;
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  travelMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vacancy?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType>;
};

export type ReferralAskPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralAskPayload'] = ResolversParentTypes['ReferralAskPayload']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralAskResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralAskResult'] = ResolversParentTypes['ReferralAskResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'MoveNotAllowed' | 'NoConsent' | 'NoSeatLeft' | 'NotCleared' | 'NotFound' | 'NotReady' | 'ReferralAskPayload', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'AlreadyOpen' | 'ConflictOfInterest' | 'GatedOut' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotCleared' | 'NotFound' | 'ReferralProposePayload', ParentType, ContextType>;
};

export type ReferralSendPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralSendPayload'] = ResolversParentTypes['ReferralSendPayload']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralSendResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralSendResult'] = ResolversParentTypes['ReferralSendResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'MoveNotAllowed' | 'NoConsent' | 'NoSeatLeft' | 'NotCleared' | 'NotFound' | 'NotReady' | 'ReferralSendPayload', ParentType, ContextType>;
};

export type ReferralWithdrawPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralWithdrawPayload'] = ResolversParentTypes['ReferralWithdrawPayload']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralWithdrawResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferralWithdrawResult'] = ResolversParentTypes['ReferralWithdrawResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'MoveNotAllowed' | 'NotFound' | 'ReferralWithdrawPayload', ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = any, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'AlreadyOpen' | 'ConflictOfInterest' | 'GatedOut' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'MoveNotAllowed' | 'NoConsent' | 'NoSeatLeft' | 'NotCleared' | 'NotFound' | 'NotReady' | 'SecondPersonNeeded' | 'SignInRefused' | 'TooSoon', ParentType, ContextType>;
};

export type ReviewRemarkResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReviewRemark'] = ResolversParentTypes['ReviewRemark']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SecondPersonNeededResolvers<ContextType = any, ParentType extends ResolversParentTypes['SecondPersonNeeded'] = ResolversParentTypes['SecondPersonNeeded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'InvalidInput' | 'SignInPayload' | 'SignInRefused', ParentType, ContextType>;
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

export type SkillResolvers<ContextType = any, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SkillAssertionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillAssertion'] = ResolversParentTypes['SkillAssertion']> = {
  assertedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SkillSource'], ParentType, ContextType>;
};

export type SkillRequirementResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillRequirement'] = ResolversParentTypes['SkillRequirement']> = {
  gate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['SkillNeed'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type TaskResolvers<ContextType = any, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TaskState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trainee?: Resolver<Maybe<ResolversTypes['Trainee']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'MoveNotAllowed' | 'NotFound' | 'TaskFinishPayload', ParentType, ContextType>;
};

export type TermDifferenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['TermDifference'] = ResolversParentTypes['TermDifference']> = {
  offered?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type TooSoonResolvers<ContextType = any, ParentType extends ResolversParentTypes['TooSoon'] = ResolversParentTypes['TooSoon']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Trainee'] = ResolversParentTypes['Trainee']> = {
  acceptsHousing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  availableDays?: Resolver<Array<ResolversTypes['Weekday']>, ParentType, ContextType>;
  availableFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  bestVacancies?: Resolver<Array<ResolversTypes['Match']>, ParentType, ContextType, RequireFields<TraineeBestVacanciesArgs, 'first'>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consents?: Resolver<Array<ResolversTypes['Consent']>, ParentType, ContextType>;
  contactMethods?: Resolver<Array<ResolversTypes['ContactMethod']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  education?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  homeProvince?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['LanguageLevel']>, ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['Limits'], ParentType, ContextType>;
  literacy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingForJobReady?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  nextMoves?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  placementOfficer?: Resolver<Maybe<ResolversTypes['Colleague']>, ParentType, ContextType>;
  referrals?: Resolver<Array<ResolversTypes['Referral']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['SkillAssertion']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TraineeState'], ParentType, ContextType>;
  travel?: Resolver<ResolversTypes['Travel'], ParentType, ContextType>;
  wishes?: Resolver<Array<ResolversTypes['Wish']>, ParentType, ContextType>;
};

export type TraineeChangePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeChangePayload'] = ResolversParentTypes['TraineeChangePayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeChangeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeChangeResult'] = ResolversParentTypes['TraineeChangeResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'MoveNotAllowed' | 'NotFound' | 'TraineeChangePayload', ParentType, ContextType>;
};

export type TraineeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeConnection'] = ResolversParentTypes['TraineeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Trainee']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TraineeGiveAccessPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeGiveAccessPayload'] = ResolversParentTypes['TraineeGiveAccessPayload']> = {
  login?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeGiveAccessResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeGiveAccessResult'] = ResolversParentTypes['TraineeGiveAccessResult']> = {
  __resolveType: TypeResolveFn<'AlreadyOpen' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TraineeGiveAccessPayload', ParentType, ContextType>;
};

export type TraineeGiveConsentPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeGiveConsentPayload'] = ResolversParentTypes['TraineeGiveConsentPayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeGiveConsentResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeGiveConsentResult'] = ResolversParentTypes['TraineeGiveConsentResult']> = {
  __resolveType: TypeResolveFn<'AlreadyOpen' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TraineeGiveConsentPayload', ParentType, ContextType>;
};

export type TraineeMakeJobReadyPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeMakeJobReadyPayload'] = ResolversParentTypes['TraineeMakeJobReadyPayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeMakeJobReadyResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeMakeJobReadyResult'] = ResolversParentTypes['TraineeMakeJobReadyResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'MoveNotAllowed' | 'NotFound' | 'NotReady' | 'TraineeMakeJobReadyPayload', ParentType, ContextType>;
};

export type TraineePreparePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineePreparePayload'] = ResolversParentTypes['TraineePreparePayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineePrepareResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineePrepareResult'] = ResolversParentTypes['TraineePrepareResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'MoveNotAllowed' | 'NotFound' | 'TraineePreparePayload', ParentType, ContextType>;
};

export type TraineeRegisterPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeRegisterPayload'] = ResolversParentTypes['TraineeRegisterPayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeRegisterResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeRegisterResult'] = ResolversParentTypes['TraineeRegisterResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'TraineeRegisterPayload', ParentType, ContextType>;
};

export type TraineeSetContactPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeSetContactPayload'] = ResolversParentTypes['TraineeSetContactPayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeSetContactResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeSetContactResult'] = ResolversParentTypes['TraineeSetContactResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TraineeSetContactPayload', ParentType, ContextType>;
};

export type TraineeSetIdentityPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeSetIdentityPayload'] = ResolversParentTypes['TraineeSetIdentityPayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeSetIdentityResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeSetIdentityResult'] = ResolversParentTypes['TraineeSetIdentityResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TraineeSetIdentityPayload', ParentType, ContextType>;
};

export type TraineeSetLimitsPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeSetLimitsPayload'] = ResolversParentTypes['TraineeSetLimitsPayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeSetLimitsResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeSetLimitsResult'] = ResolversParentTypes['TraineeSetLimitsResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TraineeSetLimitsPayload', ParentType, ContextType>;
};

export type TraineeSetProtectionPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeSetProtectionPayload'] = ResolversParentTypes['TraineeSetProtectionPayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeSetProtectionResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeSetProtectionResult'] = ResolversParentTypes['TraineeSetProtectionResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'NotFound' | 'TraineeSetProtectionPayload', ParentType, ContextType>;
};

export type TraineeVerifyContactPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeVerifyContactPayload'] = ResolversParentTypes['TraineeVerifyContactPayload']> = {
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineeVerifyContactResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraineeVerifyContactResult'] = ResolversParentTypes['TraineeVerifyContactResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'MoveNotAllowed' | 'NotFound' | 'TraineeVerifyContactPayload', ParentType, ContextType>;
};

export type VacancyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Vacancy'] = ResolversParentTypes['Vacancy']> = {
  apprenticeship?: Resolver<Maybe<ResolversTypes['Apprenticeship']>, ParentType, ContextType>;
  bestTrainees?: Resolver<Array<ResolversTypes['Match']>, ParentType, ContextType, RequireFields<VacancyBestTraineesArgs, 'first'>>;
  closesOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  costItems?: Resolver<Array<ResolversTypes['CostItem']>, ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['Employer'], ParentType, ContextType>;
  hazardous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  housingOffered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iscoCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VacancyKind'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['LanguageLevel']>, ParentType, ContextType>;
  lawProblems?: Resolver<Array<ResolversTypes['LawProblem']>, ParentType, ContextType>;
  liveIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minLiteracy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextMoves?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  night?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  referrals?: Resolver<Array<ResolversTypes['Referral']>, ParentType, ContextType>;
  reviews?: Resolver<Array<ResolversTypes['VacancyReview']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  servesAlcohol?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['SkillRequirement']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VacancyState'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VacancyApprovePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyApprovePayload'] = ResolversParentTypes['VacancyApprovePayload']> = {
  vacancy?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VacancyApproveResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyApproveResult'] = ResolversParentTypes['VacancyApproveResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'MoveNotAllowed' | 'NotCleared' | 'NotFound' | 'VacancyApprovePayload', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'MoveNotAllowed' | 'NotCleared' | 'NotFound' | 'VacancyOpenPayload', ParentType, ContextType>;
};

export type VacancyReturnPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyReturnPayload'] = ResolversParentTypes['VacancyReturnPayload']> = {
  vacancy?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VacancyReturnResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyReturnResult'] = ResolversParentTypes['VacancyReturnResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'MoveNotAllowed' | 'NotFound' | 'VacancyReturnPayload', ParentType, ContextType>;
};

export type VacancyReviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['VacancyReview'] = ResolversParentTypes['VacancyReview']> = {
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remarks?: Resolver<Array<ResolversTypes['ReviewRemark']>, ParentType, ContextType>;
  reviewedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type VettingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Vetting'] = ResolversParentTypes['Vetting']> = {
  answers?: Resolver<Array<ResolversTypes['VettingAnswer']>, ParentType, ContextType>;
  checklistVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['VettingDecision']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['VettingVote']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VettingKind'], ParentType, ContextType>;
  nextMoves?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'ConflictOfInterest' | 'InvalidInput' | 'KeyUsedForOtherRequest' | 'MoveNotAllowed' | 'NotFound' | 'NotReady' | 'SecondPersonNeeded' | 'VettingDecidePayload', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'MoveNotAllowed' | 'NotFound' | 'TooSoon' | 'VettingRecordVisitPayload', ParentType, ContextType>;
};

export type VettingRevokePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingRevokePayload'] = ResolversParentTypes['VettingRevokePayload']> = {
  vetting?: Resolver<ResolversTypes['Vetting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VettingRevokeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingRevokeResult'] = ResolversParentTypes['VettingRevokeResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'MoveNotAllowed' | 'NotFound' | 'VettingRevokePayload', ParentType, ContextType>;
};

export type VettingSubmitPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingSubmitPayload'] = ResolversParentTypes['VettingSubmitPayload']> = {
  vetting?: Resolver<ResolversTypes['Vetting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VettingSubmitResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingSubmitResult'] = ResolversParentTypes['VettingSubmitResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyUsedForOtherRequest' | 'MoveNotAllowed' | 'NotFound' | 'NotReady' | 'VettingSubmitPayload', ParentType, ContextType>;
};

export type VettingVoteResolvers<ContextType = any, ParentType extends ResolversParentTypes['VettingVote'] = ResolversParentTypes['VettingVote']> = {
  by?: Resolver<ResolversTypes['Colleague'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['VettingDecision'], ParentType, ContextType>;
};

export type WishResolvers<ContextType = any, ParentType extends ResolversParentTypes['Wish'] = ResolversParentTypes['Wish']> = {
  iscoCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  AlreadyOpen?: AlreadyOpenResolvers<ContextType>;
  Apprenticeship?: ApprenticeshipResolvers<ContextType>;
  ChecklistItem?: ChecklistItemResolvers<ContextType>;
  Colleague?: ColleagueResolvers<ContextType>;
  ConflictOfInterest?: ConflictOfInterestResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ContactMethod?: ContactMethodResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  CostItem?: CostItemResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Employer?: EmployerResolvers<ContextType>;
  EmployerConnection?: EmployerConnectionResolvers<ContextType>;
  EmployerExcludePayload?: EmployerExcludePayloadResolvers<ContextType>;
  EmployerExcludeResult?: EmployerExcludeResultResolvers<ContextType>;
  EmployerIncludePayload?: EmployerIncludePayloadResolvers<ContextType>;
  EmployerIncludeResult?: EmployerIncludeResultResolvers<ContextType>;
  FailedGate?: FailedGateResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GatedOut?: GatedOutResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  Interview?: InterviewResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  KeyUsedForOtherRequest?: KeyUsedForOtherRequestResolvers<ContextType>;
  LanguageLevel?: LanguageLevelResolvers<ContextType>;
  LawProblem?: LawProblemResolvers<ContextType>;
  LearningUnit?: LearningUnitResolvers<ContextType>;
  Limits?: LimitsResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Match?: MatchResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoveNotAllowed?: MoveNotAllowedResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NearMiss?: NearMissResolvers<ContextType>;
  NoConsent?: NoConsentResolvers<ContextType>;
  NoSeatLeft?: NoSeatLeftResolvers<ContextType>;
  NotCleared?: NotClearedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotReady?: NotReadyResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OfferExplainPayload?: OfferExplainPayloadResolvers<ContextType>;
  OfferExplainResult?: OfferExplainResultResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProtectedRecord?: ProtectedRecordResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
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
  ReviewRemark?: ReviewRemarkResolvers<ContextType>;
  SecondPersonNeeded?: SecondPersonNeededResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SignInRefused?: SignInRefusedResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  SignOutResult?: SignOutResultResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  SkillAssertion?: SkillAssertionResolvers<ContextType>;
  SkillRequirement?: SkillRequirementResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskFinishPayload?: TaskFinishPayloadResolvers<ContextType>;
  TaskFinishResult?: TaskFinishResultResolvers<ContextType>;
  TermDifference?: TermDifferenceResolvers<ContextType>;
  Terms?: TermsResolvers<ContextType>;
  TooSoon?: TooSoonResolvers<ContextType>;
  Trainee?: TraineeResolvers<ContextType>;
  TraineeChangePayload?: TraineeChangePayloadResolvers<ContextType>;
  TraineeChangeResult?: TraineeChangeResultResolvers<ContextType>;
  TraineeConnection?: TraineeConnectionResolvers<ContextType>;
  TraineeGiveAccessPayload?: TraineeGiveAccessPayloadResolvers<ContextType>;
  TraineeGiveAccessResult?: TraineeGiveAccessResultResolvers<ContextType>;
  TraineeGiveConsentPayload?: TraineeGiveConsentPayloadResolvers<ContextType>;
  TraineeGiveConsentResult?: TraineeGiveConsentResultResolvers<ContextType>;
  TraineeMakeJobReadyPayload?: TraineeMakeJobReadyPayloadResolvers<ContextType>;
  TraineeMakeJobReadyResult?: TraineeMakeJobReadyResultResolvers<ContextType>;
  TraineePreparePayload?: TraineePreparePayloadResolvers<ContextType>;
  TraineePrepareResult?: TraineePrepareResultResolvers<ContextType>;
  TraineeRegisterPayload?: TraineeRegisterPayloadResolvers<ContextType>;
  TraineeRegisterResult?: TraineeRegisterResultResolvers<ContextType>;
  TraineeSetContactPayload?: TraineeSetContactPayloadResolvers<ContextType>;
  TraineeSetContactResult?: TraineeSetContactResultResolvers<ContextType>;
  TraineeSetIdentityPayload?: TraineeSetIdentityPayloadResolvers<ContextType>;
  TraineeSetIdentityResult?: TraineeSetIdentityResultResolvers<ContextType>;
  TraineeSetLimitsPayload?: TraineeSetLimitsPayloadResolvers<ContextType>;
  TraineeSetLimitsResult?: TraineeSetLimitsResultResolvers<ContextType>;
  TraineeSetProtectionPayload?: TraineeSetProtectionPayloadResolvers<ContextType>;
  TraineeSetProtectionResult?: TraineeSetProtectionResultResolvers<ContextType>;
  TraineeVerifyContactPayload?: TraineeVerifyContactPayloadResolvers<ContextType>;
  TraineeVerifyContactResult?: TraineeVerifyContactResultResolvers<ContextType>;
  Vacancy?: VacancyResolvers<ContextType>;
  VacancyApprovePayload?: VacancyApprovePayloadResolvers<ContextType>;
  VacancyApproveResult?: VacancyApproveResultResolvers<ContextType>;
  VacancyConnection?: VacancyConnectionResolvers<ContextType>;
  VacancyOpenPayload?: VacancyOpenPayloadResolvers<ContextType>;
  VacancyOpenResult?: VacancyOpenResultResolvers<ContextType>;
  VacancyReturnPayload?: VacancyReturnPayloadResolvers<ContextType>;
  VacancyReturnResult?: VacancyReturnResultResolvers<ContextType>;
  VacancyReview?: VacancyReviewResolvers<ContextType>;
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
  Wish?: WishResolvers<ContextType>;
};

