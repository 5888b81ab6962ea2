import { lawText } from '../../../locales/refusals';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { LawProblem } from '../../../features/vacancies/domain/law';

export interface ShownLawProblem {
  readonly rule: string;
  readonly message: string;
  readonly source: string;
}

/** A broken rule with its words in the reader's language and where it is written. */
export const lawShown = (c: OperationContext, { ruleId, source }: LawProblem): ShownLawProblem => ({
  rule: ruleId,
  message: lawText(c.actor.language, ruleId),
  source,
});
