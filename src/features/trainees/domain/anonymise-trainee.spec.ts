import { isRefusal } from '../../../shared/refusal';
import { anonymiseTrainee, mayAnonymise, ANONYMOUS_NAME, revealsIdentity, OPEN_OBLIGATIONS, parseAnonymising } from './anonymise-trainee';
import { type Trainee, TRAINEE } from './trainee';

const trainee = (change: Partial<Trainee> = {}): Trainee =>
  ({
    id: 't',
    code: 'W-7F3K9Q',
    displayName: 'Sophea',
    education: 'Grade 9',
    licences: ['MOTORBIKE'],
    minPayAmount: 20_000,
    minPayCurrency: 'USD',
    wantedHoursMin: 20,
    wantedHoursMax: 40,
    homeProvince: '12',
    state: 'EXITED',
    exitReason: 'COMPLETED',
    caseWorkerId: null,
    version: 4,
    ...change,
  }) as Trainee;

test('an exited trainee without open obligations is anonymised: her words are cleared, her code changes, and countable facts stay', () => {
  const result = anonymiseTrainee(trainee(), [], 'W-0000ZZ');
  if (isRefusal(result)) throw new Error('nothing is owed to her');
  expect(result).toMatchObject({ event: { event: 'TraineeAnonymised', subjectId: 't' } });
  expect(result.trainee).toEqual({
    ...trainee(),
    state: 'ANONYMISED',
    code: 'W-0000ZZ',
    displayName: ANONYMOUS_NAME,
    education: null,
    licences: [],
    minPayAmount: null,
    minPayCurrency: null,
    wantedHoursMin: null,
    wantedHoursMax: null,
    version: 5,
  });
});

test.each(TRAINEE.states.filter((state) => state !== 'EXITED'))('a trainee in state %s cannot be anonymised', (state) =>
  expect(anonymiseTrainee(trainee({ state }), [], 'W-0000ZZ')).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED', state }),
);

test('all open obligations are listed, in a fixed order', () => {
  expect(anonymiseTrainee(trainee(), [...OPEN_OBLIGATIONS].reverse(), 'W-0000ZZ')).toEqual({ refusal: 'NOT_READY', reasons: OPEN_OBLIGATIONS });
});

test.each([
  ['the safety lead', 'c', { accountId: 'a', isSafetyLead: true }, true],
  ['her case worker', 'c', { accountId: 'c', isSafetyLead: false }, true],
  ['another case worker', 'c', { accountId: 'a', isSafetyLead: false }, false],
  ['any case worker if the trainee has none', null, { accountId: 'a', isSafetyLead: false }, true],
])('who may anonymise a trainee: %s', (_, caseWorkerId, who, knows) => expect(mayAnonymise(trainee({ caseWorkerId }), who)).toBe(knows));

const identifiers = { names: ['Chan Dara', 'ចាន់ ដារ៉ា', 'Li'], marks: ['W-7F3K9Q', '012 345 678', 'her@example.net', '12'] };
test.each([
  ['she requested it', false],
  ['two years have passed, and nothing has changed since', false],
  ['room 12, li', false],
  ['CHAN requested it', true],
  ['requested by dara.', true],
  ['ដារ៉ាបានស្នើ', true],
  ['she called from 012-345-678', true],
  ['number 012345678', true],
  ['see w7f3k9q', true],
  ['mail Her@Example.net', true],
])("the reason %j reveals the trainee's identity: %j", (reason, names) => {
  expect(revealsIdentity(reason, identifiers)).toBe(names);
  expect(isRefusal(parseAnonymising({ reason }, identifiers))).toBe(names);
});

test.each([
  ['', 'EMPTY'],
  ['x'.repeat(2001), 'TOO_LONG'],
  ['Dara', 'NAMES_TRAINEE'],
])('the reason %j is refused: %s', (reason, problem) =>
  expect(parseAnonymising({ reason }, identifiers)).toMatchObject({ refusal: 'INVALID_INPUT', problems: [{ path: 'reason', problem }] }),
);
