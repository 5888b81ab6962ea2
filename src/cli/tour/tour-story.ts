/** The participants of the tour, and the service itself. */
export type Speaker = 'Employer' | 'Staff' | 'Trainee' | 'Service';

export interface StoryEntry {
  readonly step: number;
  readonly who: Speaker;
  readonly saw: string;
}

/** Prints and records the events of the tour as they happen. */
export class Story {
  readonly entries: StoryEntry[] = [];
  #step = 0;

  constructor(private readonly say: (line: string) => void) {}

  step(title: string): void {
    this.#step++;
    this.say(`${this.#step === 1 ? '' : '\n'}${this.#step}. ${title}`);
  }

  narrate(who: Speaker, saw: string): void {
    this.entries.push({ step: this.#step, who, saw });
    this.say(`   ${`${who}:`.padEnd(9)} ${saw}`);
  }
}

export interface TermsView {
  readonly pay: { readonly amount: string; readonly currency: string; readonly per: string };
  readonly days: readonly string[];
  readonly startsAt: string;
  readonly endsAt: string;
  readonly startsOn: string;
}

/** Terms in one line. */
export const termsText = ({ pay, days, startsAt, endsAt, startsOn }: TermsView): string =>
  `${pay.amount} ${pay.currency} a ${pay.per.toLowerCase()}, ${days.length} days a week from ${startsAt} to ${endsAt}, from ${startsOn}`;

/** An instant in the time zone of the workplace. */
export const momentText = (instant: string): string =>
  `${new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')} in Phnom Penh`;

const LABELS: Readonly<Record<string, string>> = {
  HAS_SKILL: 'knows',
  SKILL_BELOW: 'knows some of',
  SKILL_MISSING: 'can learn',
  NEAR_HOME: 'near home',
  PREFERRED_WORK: 'preferred work',
  PREFERRED_PAY: 'preferred pay',
  PREFERRED_HOURS: 'preferred hours',
  DISTANCE: 'near home',
  PAY: 'pay',
  WANTED_OCCUPATION: 'preferred work',
  WANTED_HOURS: 'preferred hours',
  OWN_ENTERPRISE: 'own enterprise',
};

/** A plain-language label for a code of the service. */
export const plainLabel = (code: string): string => LABELS[code] ?? code.toLowerCase().replaceAll('_', ' ');
