import type { CodegenConfig } from '@graphql-codegen/cli';

const typed = {
  useTypeImports: true,
  strictScalars: true,
  enumsAsTypes: true,
  scalars: { DateTime: { input: 'string', output: 'string' }, LocalDate: { input: 'string', output: 'string' } },
};
/** What resolvers receive and may return: `scalars.ts` reads an instant as a Date, and writes one from a Date or a text. */
const resolvers = {
  ...typed,
  scalars: { DateTime: { input: 'Date', output: 'Date | string' }, LocalDate: { input: 'string', output: 'string' } },
  // a misnamed field is a missing field, also where it may be null
  avoidOptionals: { field: true, object: false, inputValue: false, defaultValue: false },
  maybeValue: 'T | null | undefined',
  inputMaybeValue: 'T | null',
  immutableTypes: true,
  // the name selects the member of a result union
  resolversNonOptionalTypename: { unionMember: true },
  makeResolverTypeCallable: true,
  resolverTypeWrapperSignature: 'T',
};
const model = (file: string, type: string): string => `../../features/${file}#${type} as ${type}Model`;
/**
 * The TypeScript type behind each object type that has field resolvers: what a resolver returns for it, and what its
 * field resolvers receive. A type without an entry is returned as the schema describes it.
 */
const MODELS = {
  employer: {
    Candidate: model('referrals/domain/referral', 'SentReferral'),
    CheckIn: model('check-ins/domain/check-in-views', 'ListedCheckIn'),
    // a draft is stored as its input, whose types GraphQL has checked
    DraftContent: 'VacancyDraftInput',
    EmployerPlacement: model('placements/domain/placement', 'EmployerPlacement'),
    EmployerUser: './accounts/signed-in-user#SignedInUser',
    FoundSkill: model('skills/domain/skill', 'Skill'),
    Interview: model('referrals/domain/interview', 'EmployerInterview'),
    Member: model('accounts/members.service', 'MemberRow'),
    MyEmployer: model('employers/employers.service', 'OwnEmployer'),
    Offer: model('offers/domain/offer', 'EmployerOffer'),
    Site: model('employers/domain/employer', 'EmployerSite'),
    Vacancy: model('vacancies/domain/vacancy', 'Vacancy'),
    VacancyDraft: model('vacancies/domain/vacancy-draft', 'VacancyDraft'),
  },
  staff: {
    AccountRequest: model('accounts/account-requests.service', 'AccountRequestRow'),
    Agreement: '../shared/placements/agreements#ShownAgreement',
    AuditLine: model('audit/audit-lines.service', 'AuditLine'),
    CodedSummary: model('institutions/domain/coded-summary', 'CodedSummary'),
    Colleague: model('accounts/accounts.service', 'ColleagueRow'),
    ColleagueAccount: model('accounts/staff-accounts.service', 'StaffAccountRow'),
    Course: model('services/domain/course', 'Course'),
    CourseSuggestion: model('matching/domain/explain/unlocks', 'CourseWorth'),
    Delivery: model('notifications/deliveries.service', 'Delivery'),
    DueItem: model('notifications/due/due.service', 'DueItem'),
    Employer: model('employers/employers.service', 'EmployerName'),
    EmployerListRow: model('lists/employer-list.service', 'EmployerListRow'),
    EmployerHold: model('alerts/domain/hold', 'StaffHold'),
    Enrolment: model('services/domain/enrolment', 'Enrolment'),
    FollowUp: model('follow-ups/domain/follow-up', 'FollowUp'),
    FollowUpRecord: model('follow-ups/domain/follow-up-record', 'FollowUpRecord'),
    FollowUpRecordPayload: './follow-ups/recorded-answers#RecordedAnswers',
    FollowUpCorrectPayload: './follow-ups/recorded-answers#RecordedAnswers',
    FoundSkill: model('skills/domain/skill', 'Skill'),
    FoundTrainee: model('trainees/trainee-search.service', 'FoundTrainee'),
    Grant: model('grants/domain/grant', 'Grant'),
    GroupSession: model('services/domain/group-session', 'GroupSession'),
    IndicatorCell: '../../features/indicators/domain/exact-numbers#ShownCell',
    IndicatorRow: model('indicators/domain/counted-rows', 'CountedRow'),
    Handover: model('accounts/handovers.service', 'HandoverRow'),
    InstitutionReferral: model('institutions/domain/institution-referral', 'InstitutionReferral'),
    Leave: model('accounts/domain/leave', 'Leave'),
    DoneTask: model('notifications/done-tasks.service', 'DoneTask'),
    FirstUserRequest: model('accounts/invitations.service', 'FirstUserRequest'),
    ListedTrainee: './notifications/trainee-of-item#TraineeOfItem',
    Match: model('matching/domain/explain/explain', 'SuggestedMatch'),
    NewlyMatchingVacancy: model('matching/new-match-notifications.service', 'NewlyMatchingVacancy'),
    Offer: model('offers/domain/offer', 'Offer'),
    Placement: model('placements/domain/placement', 'Placement'),
    PersonAtHeldEmployer: model('alerts/domain/hold', 'TraineeAtEmployer'),
    PlacementStageTimes: model('placements/domain/placement-stage', 'StageTimes'),
    Programme: model('programmes/domain/programme', 'Programme'),
    Referral: model('referrals/domain/referral', 'Referral'),
    SafetyAlert: model('alerts/domain/alert', 'SafetyAlert'),
    SelfEmployment: model('services/domain/self-employment', 'SelfEmployment'),
    ServiceRecord: model('services/domain/service-record', 'ServiceRecord'),
    ShelterHouse: model('services/domain/shelter-house', 'ShelterHouse'),
    ShelterStay: model('services/domain/shelter-stay', 'ShelterStay'),
    Site: model('employers/domain/employer', 'EmployerSite'),
    SkillEntry: model('skills/domain/skill', 'Skill'),
    StaffMember: './accounts/signed-in-member#SignedInMember',
    Task: model('notifications/domain/task', 'Task'),
    TeamMember: model('accounts/staff-accounts.service', 'StaffAccountRow'),
    Trainee: model('trainees/domain/trainee', 'Trainee'),
    TraineeAssignment: model('trainees/assignments.service', 'TraineeAssignmentRow'),
    TraineeListRow: model('lists/trainee-list.service', 'TraineeListRow'),
    ReferralListRow: model('lists/referral-list.service', 'ReferralListRow'),
    PlacementListRow: model('lists/placement-list.service', 'PlacementListRow'),
    UnreachedTrainee: model('follow-ups/ladder/unreached.service', 'UnreachedTrainee'),
    Vacancy: model('vacancies/domain/vacancy', 'Vacancy'),
    VacancyListRow: model('lists/vacancy-list.service', 'VacancyListRow'),
    VacancyReview: model('vacancies/vacancies.service', 'EmployerReview'),
    Vetting: model('vetting/domain/vetting', 'Vetting'),
    WitnessedWord: model('words/words.service', 'ShownWord'),
  },
  trainee: {
    MyCheckIn: './follow-ups/pending-check-in#PendingCheckIn',
    MyCourse: model('services/enrolments.service', 'OwnCourse'),
    MyInterview: model('referrals/domain/interview', 'EmployerInterview'),
    MyOffer: model('offers/domain/offer', 'Offer'),
    MyPlacement: model('placements/domain/placement', 'Placement'),
    MyProfile: model('trainees/domain/own-identity', 'OwnIdentity'),
    MyRecordedWord: model('words/words.service', 'ReversibleWord'),
    MyReferral: model('referrals/domain/referral', 'Referral'),
    OpenVacancy: model('vacancies/domain/vacancy', 'Vacancy'),
    Vacancy: model('vacancies/domain/vacancy', 'Vacancy'),
  },
};

const lane = (audience: keyof typeof MODELS) => ({
  [`src/api/${audience}/schema.ts`]: {
    schema: `schema/${audience}/*.graphql`,
    plugins: ['typescript', 'typescript-resolvers'],
    config: { ...resolvers, mappers: MODELS[audience] },
  },
  [`src/web/${audience}/gql.ts`]: {
    schema: `schema/${audience}/*.graphql`,
    documents: `src/web/${audience}/**/*.graphql`,
    plugins: ['typescript-operations', 'typed-document-node'],
    config: typed,
  },
});
const config: CodegenConfig = { ignoreNoDocuments: true, generates: { ...lane('employer'), ...lane('staff'), ...lane('trainee') } };
export default config;
