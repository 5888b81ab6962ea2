import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { SentReferral } from '../../../features/referrals/domain/referral';
import type { Weekday } from '../../../shared/weekdays';
import type { Skill } from '../../../features/skills/domain/skill';
import type { SkillsService } from '../../../features/skills/skills.service';
import { skillByCode } from '../skills/skill-loaders';

type Card = NonNullable<SentReferral['card']>;
type SkillOnCard = NonNullable<Card['skills']>[number];

/** A skill of a card with its label in the reader's language. */
type ShownCardSkill = Omit<SkillOnCard, 'skillCode'> & { readonly skill: Skill };

/** Her availability, in the form that every reader of a card gets. */
interface ShownAvailability {
  readonly from: string;
  readonly days: Weekday[];
  readonly startsAt: string;
  readonly endsAt: string;
}

/** The skills of a card, for the employer and for the trainee; null if the card has none. */
export async function shownCardSkills(c: OperationContext, skills: SkillsService, card: Card | null): Promise<ShownCardSkill[] | null> {
  if (!card?.skills) return null;
  return Promise.all(card.skills.map(async ({ skillCode, ...cardSkill }) => ({ ...cardSkill, skill: await skillByCode(c, skills, skillCode) })));
}

export function shownAvailability(card: Card | null): ShownAvailability | null {
  if (!card?.availability) return null;
  const { from, days, fromTime, toTime } = card.availability;
  return { from, days: [...days], startsAt: fromTime, endsAt: toTime };
}
