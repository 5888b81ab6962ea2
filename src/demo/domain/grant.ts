import type { Grant } from '../../features/grants/domain/grant';
import { addDays, instantOn, type LocalDate } from '../../shared/local-date';
import type { DemoInstitution } from './people/staff';

/** The current grant; the grant of earlier years is `seed`. */
export const GRANT_ID = 'pathways-2026';

/** A grant with its institutions and targets, as rows of their tables. */
export interface DemoGrant {
  readonly grant: Grant;
  readonly institutions: readonly { readonly grantId: string; readonly institutionId: string }[];
  readonly targets: readonly { readonly grantId: string; readonly indicator: string; readonly target: number }[];
}

const SINCE_DAYS = 420;
const LASTS_DAYS = 730;
/** This many of every twenty trainees are funded by it. */
const FUNDED_OF_TWENTY = 13;
/** Nearly reached, so that a report is informative. */
const TARGETS = { S1: 50, S2: 35, S2c: 20, S3: 70, S4: 12, S5: 4, S6: 2, S7: 90 } as const;

/** The current grant of all three institutions: it began 420 days ago and lasts 730. */
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

/**
 * The grant that funds a trainee's services, by her position in the list; null if the institution pays.
 */
export const grantOf = (at: number): string | null => (at % 20 < FUNDED_OF_TWENTY ? GRANT_ID : null);
