import { randomUUID } from 'node:crypto';
import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { inDays } from './data/people';

/** The table a mutation acts on, by the first word of its name. */
export const TABLE_OF: Readonly<Record<string, string>> = {
  vetting: 'vetting',
  vacancy: 'vacancy',
  employer: 'employer',
  trainee: 'trainee',
  referral: 'referral',
  candidate: 'referral',
  interviewPropose: 'referral',
  offer: 'offer',
  task: 'task',
  service: 'service_record',
  groupSession: 'group_session',
  stay: 'shelter_stay',
  house: 'shelter_house',
  course: 'course',
  enrolment: 'training_enrolment',
  selfEmployment: 'self_employment',
  placement: 'placement',
  learningReview: 'placement',
  agreement: 'apprenticeship_agreement',
  alert: 'safety_alert',
  hold: 'employer_hold',
  followUp: 'follow_up',
  consent: 'consent',
  contact: 'contact_method',
  checkIn: 'employer_check_in',
  institutionReferral: 'institution_referral',
  programme: 'programme',
  interview: 'interview',
  followUpCorrect: 'follow_up_record',
};
/** The table of each id field of an input. */
export const NAMED: Readonly<Record<string, string>> = {
  traineeId: 'trainee',
  traineeIds: 'trainee',
  vacancyId: 'vacancy',
  placementId: 'placement',
  employerId: 'employer',
  siteId: 'employer_site',
  courseId: 'course',
  houseId: 'shelter_house',
  toInstitutionId: 'institution',
  institutionId: 'institution',
  partnerId: 'institution',
  contactMethodId: 'contact_method',
  leadVisitorId: 'account',
  visitorIds: 'account',
  caseWorkerId: 'account',
  placementOfficerId: 'account',
  skillCode: '(select code as id from skill where id < 2 or mapped_to is not null) as skill',
  mappedToCode: '(select code as id from skill where id < 2) as skill',
};
/** Sample values for text fields of an input. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/provin/i, '12'],
  [/amount/i, '100.00'],
  [/isco/i, '9412'],
  [/At$/, '08:00'],
  [/skill/i, '1'],
  [/^code$/, 'OURS-1'],
  [/login/, 'somebody@example.org'],
  [/grantId/, 'first-grant'],
  [/indicator/, 'S1'],
];

/** A pseudo-random sequence, the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
const TEXTS = [
  '',
  ' ',
  'x',
  'a\u0000b',
  '\ud800',
  '\u202e\u0000',
  'x'.repeat(5000),
  'ស្រី',
  "'; drop table trainee; --",
  '១២៣',
  '12',
  '-1',
  '99999999999999999999',
  '1e9',
  '0.001',
  'NaN',
  '08:00',
  '24:60',
  '0x10',
  'a\nb',
];
const NOBODY = randomUUID();
const TOMORROW = new Date(Date.now() + 86_400_000).toISOString();
const DAYS = ['2024-02-29', '0001-01-01', '1900-01-01', '9999-12-31'];
const INSTANTS = ['2026-11-24T16:59:59Z', '2026-11-24T17:00:00Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', '2024-02-29T23:59:59+07:00'];
const NUMBERS = [-2_147_483_648, -1, 0, 1, 5, 127, 2_147_483_647];

/** Makes up one request: mostly right, wrong in one place, or wrong throughout. */
export class Sender {
  readonly #next: () => number;
  /** The share of correct values: a request with one error reaches further than one wrong throughout. */
  readonly #sane: number;

  constructor(
    private readonly field: string,
    private readonly ids: Readonly<Record<string, readonly string[]>>,
    seed: number,
  ) {
    this.#next = chance(seed);
    this.#sane = this.#one([0.5, 0.9, 0.95, 1]);
  }

  #one = <T>(from: readonly T[]): T => from[Math.floor(this.#next() * from.length)] as T;
  #isSane = (): boolean => this.#next() < this.#sane;

  #id(name: string): unknown {
    // The longest matching name is the closest.
    const prefix =
      Object.keys(TABLE_OF)
        .filter((word) => this.field.startsWith(word))
        .sort((a, b) => b.length - a.length)[0] ?? '';
    const own = (name in NAMED ? this.ids[name] : this.ids[prefix]) ?? [];
    if (this.#isSane() && own.length > 0) return this.#one(own);
    return this.#one([...TEXTS, NOBODY, '00000000-0000-0000-0000-000000000000', this.#one(Object.values(this.ids).flat())]);
  }

  value(type: GraphQLInputType, name = ''): unknown {
    if (isNonNullType(type)) return this.value(type.ofType, name);
    if (isListType(type)) return Array.from({ length: this.#isSane() ? 1 : this.#one([0, 2, 80]) }, () => this.value(type.ofType, name));
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || this.#next() < 0.7);
      return Object.fromEntries(fields.map((field) => [field.name, !isNonNullType(field.type) && !this.#isSane() ? null : this.value(field.type, field.name)]));
    }
    if (isEnumType(type)) return this.#one(type.getValues()).name;
    return this.#scalar(String(type), name);
  }

  #scalar(type: string, name: string): unknown {
    if (type === 'ID') return this.#id(name);
    if (type === 'Boolean') return this.#next() < 0.7;
    const isSane = this.#isSane();
    if (type === 'Int') return isSane ? this.#one([1, 2, 3]) : this.#one(NUMBERS);
    if (type === 'Float') return isSane ? 1.5 : this.#one([...NUMBERS, 1e-9, 1e300, 0.005]);
    if (type === 'LocalDate') return isSane ? inDays(Math.round(this.#next() * 6) - 4) : this.#one(DAYS);
    if (type === 'DateTime') return isSane ? TOMORROW : this.#one(INSTANTS);
    return isSane ? (WORDS.find(([word]) => word.test(name))?.[1] ?? 'Seen.') : this.#one(TEXTS);
  }
}
