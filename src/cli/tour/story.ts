/** The participants of the tour, and the service itself. */
export type Teller = 'Employer' | 'Staff' | 'Trainee' | 'Service';

export interface Told {
  readonly step: number;
  readonly who: Teller;
  readonly saw: string;
}

/** Prints and records the events of the tour as they happen. */
export class Story {
  readonly told: Told[] = [];
  #step = 0;

  constructor(private readonly say: (line: string) => void) {}

  step(title: string): void {
    this.#step++;
    this.say(`${this.#step === 1 ? '' : '\n'}${this.#step}. ${title}`);
  }

  tell(who: Teller, saw: string): void {
    this.told.push({ step: this.#step, who, saw });
    this.say(`   ${`${who}:`.padEnd(9)} ${saw}`);
  }
}

export interface TermsSeen {
  readonly pay: { readonly amount: string; readonly currency: string; readonly per: string };
  readonly days: readonly string[];
  readonly startsAt: string;
  readonly endsAt: string;
  readonly startsOn: string;
}

/** Terms in one line. */
export const termsText = ({ pay, days, startsAt, endsAt, startsOn }: TermsSeen): string =>
  `${pay.amount} ${pay.currency} a ${pay.per.toLowerCase()}, ${days.length} days a week from ${startsAt} to ${endsAt}, from ${startsOn}`;

/** An instant in the time zone of the workplace. */
export const momentText = (instant: string): string =>
  `${new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')} in Phnom Penh`;

const PLAIN_WORDS: Readonly<Record<string, string>> = {
  HAS_SKILL: 'knows',
  SKILL_BELOW: 'knows some of',
  SKILL_MISSING: 'can learn',
  NEAR_HOME: 'near home',
  WISHED_WORK: 'work she wished for',
  PAY_AS_WISHED: 'pay as wished',
  HOURS_AS_WISHED: 'hours as wished',
  DISTANCE: 'near home',
  PAY: 'pay',
  WANTED_OCCUPATION: 'work she wished for',
  WANTED_HOURS: 'hours as wished',
  OWN_ENTERPRISE: 'own enterprise',
};

/** A plain-language label for a code of the service. */
export const plainly = (code: string): string => PLAIN_WORDS[code] ?? code.toLowerCase().replaceAll('_', ' ');
