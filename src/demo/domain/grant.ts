import type { Grant } from '../../features/grants/domain/grant';
import { addDays, instantOn, type LocalDate } from '../../shared/local-date';
import type { DemoInstitution } from './people/staff';

/** The grant of today; that of years gone by is `seed`. */
export const GRANT_ID = 'pathways-2026';

/** A grant with who works under it and what it is meant to reach, each as its table has it. */
export interface DemoGrant {
  readonly grant: Grant;
  readonly institutions: readonly { readonly grantId: string; readonly institutionId: string }[];
  readonly targets: readonly { readonly grantId: string; readonly indicator: string; readonly target: number }[];
}

const SINCE_DAYS = 420;
const LASTS_DAYS = 730;
/** Of each twenty people so many are paid for by it. */
const FUNDED_OF_TWENTY = 13;
/** Nearly reached, so that a report tells something. */
const TARGETS = { S1: 50, S2: 35, S2c: 20, S3: 70, S4: 12, S5: 4, S6: 2, S7: 90 } as const;

/** The grant that runs now, under which all three institutions work: begun a good year ago, with most of another to come. */
export function makeGrant(institutions: readonly DemoInstitution[], today: LocalDate): DemoGrant {
  const startsOn = addDays(today, -SINCE_DAYS);
  return {
    grant: {
      id: GRANT_ID,
      donor: 'An invented foundation',
      title: 'Pathways to viable and safe work',
      startsOn,
      endsOn: addDays(startsOn, LASTS_DAYS),
      amount: 36_000_000,
      currency: 'USD',
      countsWithoutConsent: false,
      version: 1,
      createdAt: instantOn(addDays(startsOn, -30), 540),
    },
    institutions: institutions.map(({ id }) => ({ grantId: GRANT_ID, institutionId: id })),
    targets: Object.entries(TARGETS).map(([indicator, target]) => ({ grantId: GRANT_ID, indicator, target })),
  };
}

/** Which grant pays for what a person is given, by her place in the list; null where the institution pays itself. */
export const grantOf = (at: number): string | null => (at % 20 < FUNDED_OF_TWENTY ? GRANT_ID : null);
