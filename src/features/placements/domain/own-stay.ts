import { OWN_ENTERPRISE_STAY_DAYS } from '../../matching/domain/facts/law-rule';
import { InputReader } from '../../../shared/input-reader';
import { addDays, type LocalDate } from '../../../shared/local-date';
import { refuse, type Refusal } from '../../../shared/refusal';
import type { Placement } from './placement';

/** What can follow a stay at an enterprise of an institution. Chosen from a list, because a text could tell about her. */
export const NEXT_STEPS = ['JOB_ELSEWHERE', 'APPRENTICESHIP_ELSEWHERE', 'OWN_BUSINESS', 'TRAINING', 'PAUSE'] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** What is planned with a trainee after her stay. */
export interface NextStepPlan {
  readonly institutionId: string;
  readonly id: string;
  readonly placementId: string;
  readonly step: NextStep;
  readonly fromOn: LocalDate;
  readonly plannedBy: string;
  readonly plannedAt: Date;
}

/** The last day of the longest stay. */
export const stayEndsOn = ({ startsOn }: Pick<Placement, 'startsOn'>): LocalDate => addDays(startsOn, OWN_ENTERPRISE_STAY_DAYS);

const STAYS: readonly Placement['state'][] = ['PLANNED', 'ACTIVE', 'UNREACHABLE'];

/** Whether what follows can be planned: while she is at an enterprise of an institution, her own or a partner's. */
export const mayPlanNextStep = ({ state }: Pick<Placement, 'state'>, ownEnterpriseOf: string | null): boolean =>
  ownEnterpriseOf !== null && STAYS.includes(state);

/** Parses what follows, by the day after the longest stay; TRANSITION_NOT_ALLOWED where no stay goes on. */
export function planNextStep(
  placement: Pick<Placement, 'state' | 'startsOn'>,
  ownEnterpriseOf: string | null,
  input: Readonly<Record<string, unknown>>,
): Pick<NextStepPlan, 'step' | 'fromOn'> | Refusal<'INVALID_INPUT' | 'TRANSITION_NOT_ALLOWED'> {
  if (!mayPlanNextStep(placement, ownEnterpriseOf)) return refuse('TRANSITION_NOT_ALLOWED', { state: placement.state, availableActions: [] });
  const reader = new InputReader(input);
  const fromOn = reader.date('from');
  const [first, last] = [placement.startsOn, addDays(stayEndsOn(placement), 1)];
  if (fromOn < first) reader.refuse('from', 'TOO_SMALL', first);
  if (fromOn > last) reader.refuse('from', 'TOO_BIG', last);
  return reader.result({ step: reader.choice('step', NEXT_STEPS), fromOn });
}
