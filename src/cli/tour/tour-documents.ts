const REFUSED = '__typename ... on Refusal { code message } ... on InvalidInput { problems { path message } }';
const NOTICES = 'query { notices(first: 20) { nodes { id text } } }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignInPayload { token } ... on Refusal { code message } } }';

/** Builds a mutation document from its field, its own arguments, and the fields read from the payload. */
function mutation(field: string, payload: string, input?: string): string {
  const withId = input === undefined || !input.startsWith('!');
  const inputType = input?.replace('!', '');
  const variables = [...(withId ? ['$id: ID!'] : []), ...(inputType ? [`$input: ${inputType}!`] : []), '$key: ID!'].join(', ');
  const args = [...(withId ? ['id: $id'] : []), ...(inputType ? ['input: $input'] : []), 'idempotencyKey: $key'].join(', ');
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Payload`;
  return `mutation (${variables}) { ${field}(${args}) { ${REFUSED} ... on ${type} { ${payload} } } }`;
}
/** Marks the input of a mutation that creates its object: it takes an input and no id. */
const creating = (input: string): string => `!${input}`;

const TERMS = 'terms { pay { amount currency per } days startsAt endsAt startsOn }';

/**
 * The operations of the employer in the tour. A test validates every document against the employer schema.
 */
export const EMPLOYER_DOCUMENTS = {
  signIn: SIGN_IN,
  notices: NOTICES,
  me: 'query ($on: LocalDate!) { me { displayName employer { legalName state sites { id name district province { code name } isCleared(on: $on) clearedUntil } } } }',
  skills: 'query ($text: String!) { skills(text: $text, first: 1) { code label } }',
  draft: mutation('vacancyCreate', 'vacancy { id title state }', creating('VacancyInput')),
  submit: mutation('vacancySubmit', 'vacancy { id state }'),
  vacancy: 'query ($id: ID!) { vacancy(id: $id) { id title state seats takenSeats reviews { decision remarks { field message } reviewedAt } } }',
  change: mutation('vacancyChange', 'vacancy { id state }', 'VacancyInput'),
  close: mutation('vacancyClose', 'vacancy { id state }'),
  candidates: `query ($id: ID!) { vacancy(id: $id) { candidates(first: 5) { nodes { id state displayName education
    skills { skill { code label } level source } languages { language level } availability { from days startsAt endsAt }
    matchSummary { skill { label } need minLevel level } } } } }`,
  candidate: 'query ($id: ID!) { candidate(id: $id) { state interviews { id state slots startsAt } offer { id state } } }',
  open: mutation('candidateOpen', 'candidate { state }'),
  shortlist: mutation('candidateShortlist', 'candidate { state }'),
  propose: mutation('interviewPropose', 'candidate { state interviews { id slots } }', 'InterviewInput'),
  record: mutation('interviewRecord', 'interview { state outcome }', 'InterviewRecordInput').replace(
    '... on Refusal',
    '... on TooSoon { until } ... on Refusal',
  ),
  issue: mutation('offerIssue', `offer { id state answerBy ${TERMS} }`, 'OfferInput'),
  placements: 'query { placements(first: 10) { nodes { id state startsOn vacancy { id } } } }',
  confirmStart: mutation('placementConfirmStart', 'placement { id state startsOn vacancy { id } }'),
} as const;

/** The operations of staff. */
export const STAFF_DOCUMENTS = {
  signIn: SIGN_IN,
  notices: NOTICES,
  me: 'query { me { id displayName roles institution { code } } }',
  byCode: 'query ($code: String!) { traineeByCode(code: $code) { id code placementOfficer { id displayName } } }',
  return: mutation('vacancyReturn', 'vacancy { id state }', 'VacancyReturnInput'),
  approve: mutation('vacancyApprove', 'vacancy { id state lawProblems { message } }'),
  openVacancy: mutation('vacancyOpen', 'vacancy { id state }'),
  best: `query ($id: ID!) { vacancy(id: $id) { bestTrainees(first: 5) { trainee { id code displayName } score coversPercent usesPercent
    contributions { kind points skill { label } } gaps { skill { label } minLevel level } } } }`,
  match: 'query ($traineeId: ID!, $vacancyId: ID!) { match(traineeId: $traineeId, vacancyId: $vacancyId) { score failedGates { rule message } } }',
  register: mutation('traineeRegister', 'trainee { id code }', creating('TraineeInput')),
  setLimits: mutation('traineeSetLimits', 'trainee { id }', 'LimitsInput'),
  setContact: mutation('traineeSetContact', 'trainee { contactMethods { id kind } }', 'ContactMethodInput'),
  verifyContact:
    'mutation ($id: ID!, $contactMethodId: ID!, $key: ID!) { traineeVerifyContact(id: $id, contactMethodId: $contactMethodId, idempotencyKey: $key) { __typename ... on Refusal { code message } } }',
  giveConsent: mutation('traineeRecordConsent', 'trainee { id }', 'ConsentInput'),
  setIdentity: mutation('traineeSetIdentity', 'trainee { id }', 'IdentityInput'),
  prepare: mutation('traineePrepare', 'trainee { state }'),
  makeJobReady: mutation('traineeMakeJobReady', 'trainee { state }'),
  giveAccess: mutation('traineeCreateAccess', 'login secret'),
  propose: mutation('referralPropose', 'referral { id state score }', creating('ReferralProposeInput')),
  ask: mutation('referralAsk', 'referral { id state askedAt }').replace('(id: $id,', '(id: $id, choiceReason: HER_WISH,'),
  send: mutation('referralSend', 'referral { id state }').replace('(id: $id,', '(id: $id, confirmPoolCover: true,'),
  referral: 'query ($id: ID!) { referral(id: $id) { state offer { id state coolingOffUntil differences { term promised offered } } } }',
  explain: mutation('offerExplain', 'offer { id state coolingOffUntil }', 'OfferExplainInput'),
  followUps: 'query ($id: ID!) { trainee(id: $id) { placements { followUps { id code dueOn state } } } }',
  recordFollowUp: mutation('followUpRecord', 'record { id }', 'FollowUpRecordInput'),
  alerts: 'query { alerts(states: [OPEN], first: 20) { nodes { id severity indicators trainee { id } hold { id } } } }',
  triage: mutation('alertTriage', 'alert { state }', 'AlertTriageInput'),
  act: mutation('alertAct', 'alert { state }', 'AlertActInput'),
  resolve: mutation('alertResolve', 'alert { state }', 'AlertResolveInput'),
  liftHold: mutation('holdAgreeToLift', 'hold { liftedAt }', 'ReasonInput'),
} as const;

/** The operations of the trainee. */
export const TRAINEE_DOCUMENTS = {
  signIn: SIGN_IN,
  notices: NOTICES,
  choosePin: mutation('pinChange', 'me { code }', creating('PinChangeInput')),
  me: 'query { me { displayName code state skills { skill { code label } level } } }',
  mine: 'query { myReferrals { id state } }',
  placements: 'query { myPlacements { id state startsOn vacancy { id title employerName } } }',
  confirmStart: mutation('placementConfirmStart', 'placement { id state startsOn vacancy { id } }'),
  checkIn: mutation('checkIn', 'placement { id }', creating('CheckInInput')),
  suggestion: `query ($id: ID!) { myReferral(id: $id) { state availableActions travelMinutes
    vacancy { title kind employerName district province { name } ${TERMS} }
    reasons { kind skill { label } have need } card { displayName education availability { from } skills { skill { code label } level } languages { language level } } } }`,
  agree: mutation('referralAgree', 'referral { state }', 'ReferralAgreeInput'),
  interviews: 'query { myInterviews { id state slots place vacancy { id } } }',
  confirm: mutation('interviewConfirm', 'interview { state startsAt }', 'InterviewConfirmInput'),
  offer: `query ($id: ID!) { myOffer(id: $id) { state availableActions coolingOffUntil ${TERMS} differences { term promised offered } } }`,
  waive: mutation('offerWaiveCoolingOff', 'offer { coolingOffWaived }'),
  accept: mutation('offerAccept', 'offer { state }').replace('... on Refusal', '... on TooSoon { until } ... on Refusal'),
} as const;
