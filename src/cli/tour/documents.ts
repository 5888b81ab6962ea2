const REFUSED = '__typename ... on Refusal { code message } ... on InvalidInput { problems { path message } }';
const NOTICES = 'query { notices(first: 20) { nodes { id text } } }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignInPayload { token } ... on Refusal { code message } } }';

/** Builds a mutation document from its field, its own arguments, and the fields read from the payload. */
function move(field: string, payload: string, input?: string): string {
  const withId = input === undefined || !input.startsWith('!');
  const inputType = input?.replace('!', '');
  const variables = [...(withId ? ['$id: ID!'] : []), ...(inputType ? [`$input: ${inputType}!`] : []), '$key: ID!'].join(', ');
  const args = [...(withId ? ['id: $id'] : []), ...(inputType ? ['input: $input'] : []), 'idempotencyKey: $key'].join(', ');
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Payload`;
  return `mutation (${variables}) { ${field}(${args}) { ${REFUSED} ... on ${type} { ${payload} } } }`;
}
/** Marks the input of a mutation that creates its object: it takes an input and no id. */
const making = (input: string): string => `!${input}`;

const TERMS = 'terms { pay { amount currency per } days startsAt endsAt startsOn }';

/**
 * The operations of the employer in the tour. A test validates every document against the employer schema.
 */
export const EMPLOYER_DOCUMENTS = {
  signIn: SIGN_IN,
  notices: NOTICES,
  me: 'query ($on: LocalDate!) { me { displayName employer { legalName state sites { id name district province { code name } isCleared(on: $on) clearedUntil } } } }',
  skills: 'query ($text: String!) { skills(text: $text, first: 1) { code label } }',
  draft: move('vacancyDraft', 'vacancy { id title state }', making('VacancyInput')),
  submit: move('vacancySubmit', 'vacancy { id state }'),
  vacancy: 'query ($id: ID!) { vacancy(id: $id) { id title state seats taken reviews { decision remarks { field message } reviewedAt } } }',
  change: move('vacancyChange', 'vacancy { id state }', 'VacancyInput'),
  close: move('vacancyClose', 'vacancy { id state }'),
  candidates: `query ($id: ID!) { vacancy(id: $id) { candidates(first: 5) { nodes { id state displayName education
    skills { skill { code label } level source } languages { language level } availability { from days startsAt endsAt }
    fit { skill { label } need minLevel level } } } } }`,
  candidate: 'query ($id: ID!) { candidate(id: $id) { state interviews { id state slots startsAt } offer { id state } } }',
  open: move('candidateOpen', 'candidate { state }'),
  shortlist: move('candidateShortlist', 'candidate { state }'),
  propose: move('interviewPropose', 'candidate { state interviews { id slots } }', 'InterviewInput'),
  record: move('interviewRecord', 'interview { state outcome }', 'InterviewRecordInput').replace('... on Refusal', '... on TooSoon { until } ... on Refusal'),
  issue: move('offerIssue', `offer { id state answerBy ${TERMS} }`, 'OfferInput'),
  placements: 'query { placements(first: 10) { nodes { id state startsOn vacancy { id } } } }',
  confirmStart: move('placementConfirmStart', 'placement { id state startsOn vacancy { id } }'),
} as const;

/** The operations of staff. */
export const STAFF_DOCUMENTS = {
  signIn: SIGN_IN,
  notices: NOTICES,
  me: 'query { me { id displayName roles institution { code } } }',
  byCode: 'query ($code: String!) { traineeByCode(code: $code) { id code placementOfficer { id displayName } } }',
  return: move('vacancyReturn', 'vacancy { id state }', 'VacancyReturnInput'),
  approve: move('vacancyApprove', 'vacancy { id state lawProblems { message } }'),
  openVacancy: move('vacancyOpen', 'vacancy { id state }'),
  best: `query ($id: ID!) { vacancy(id: $id) { bestTrainees(first: 5) { trainee { id code displayName } score coversPercent usesPercent
    contributions { kind points skill { label } } gaps { skill { label } minLevel level } } } }`,
  match: 'query ($traineeId: ID!, $vacancyId: ID!) { match(traineeId: $traineeId, vacancyId: $vacancyId) { score failedGates { rule message } } }',
  register: move('traineeRegister', 'trainee { id code }', making('TraineeInput')),
  setLimits: move('traineeSetLimits', 'trainee { id }', 'LimitsInput'),
  setContact: move('traineeSetContact', 'trainee { contactMethods { id kind } }', 'ContactMethodInput'),
  verifyContact:
    'mutation ($id: ID!, $contactMethodId: ID!, $key: ID!) { traineeVerifyContact(id: $id, contactMethodId: $contactMethodId, idempotencyKey: $key) { __typename ... on Refusal { code message } } }',
  giveConsent: move('traineeGiveConsent', 'trainee { id }', 'ConsentInput'),
  setIdentity: move('traineeSetIdentity', 'trainee { id }', 'IdentityInput'),
  prepare: move('traineePrepare', 'trainee { state }'),
  makeJobReady: move('traineeMakeJobReady', 'trainee { state }'),
  giveAccess: move('traineeGiveAccess', 'login secret'),
  propose: move('referralPropose', 'referral { id state score }', making('ReferralProposeInput')),
  ask: move('referralAsk', 'referral { id state askedAt }'),
  send: move('referralSend', 'referral { id state }'),
  referral: 'query ($id: ID!) { referral(id: $id) { state offer { id state coolingOffUntil differences { term promised offered } } } }',
  explain: move('offerExplain', 'offer { id state coolingOffUntil }', 'OfferExplainInput'),
  followUps: 'query ($id: ID!) { trainee(id: $id) { placements { followUps { id code dueOn state } } } }',
  recordFollowUp: move('followUpRecord', 'record { id }', 'FollowUpRecordInput'),
  alerts: 'query { alerts(states: [OPEN], first: 20) { nodes { id severity indicators trainee { id } hold { id } } } }',
  triage: move('alertTriage', 'alert { state }', 'AlertTriageInput'),
  act: move('alertAct', 'alert { state }', 'AlertActInput'),
  resolve: move('alertResolve', 'alert { state }', 'AlertResolveInput'),
  liftHold: move('holdAgreeToLift', 'hold { liftedAt }', 'ReasonInput'),
} as const;

/** The operations of the trainee. */
export const TRAINEE_DOCUMENTS = {
  signIn: SIGN_IN,
  notices: NOTICES,
  choosePin: move('pinChange', 'me { code }', making('PinChangeInput')),
  me: 'query { me { displayName code state skills { skill { code label } level } } }',
  mine: 'query { myReferrals { id state } }',
  placements: 'query { myPlacements { id state startsOn vacancy { id title employerName } } }',
  confirmStart: move('placementConfirmStart', 'placement { id state startsOn vacancy { id } }'),
  checkIn: move('checkIn', 'placement { id }', making('CheckInInput')),
  suggestion: `query ($id: ID!) { myReferral(id: $id) { state nextMoves travelMinutes
    vacancy { title kind employerName district province { name } ${TERMS} }
    reasons { kind skill { label } have need } card { displayName education availability { from } skills { skill { code label } level } languages { language level } } } }`,
  agree: move('referralAgree', 'referral { state }', 'ReferralAgreeInput'),
  interviews: 'query { myInterviews { id state slots place vacancy { id } } }',
  confirm: move('interviewConfirm', 'interview { state startsAt }', 'InterviewConfirmInput'),
  offer: `query ($id: ID!) { myOffer(id: $id) { state nextMoves coolingOffUntil ${TERMS} differences { term promised offered } } }`,
  waive: move('offerWaiveCoolingOff', 'offer { coolingOffWaived }'),
  accept: move('offerAccept', 'offer { state }').replace('... on Refusal', '... on TooSoon { until } ... on Refusal'),
} as const;
