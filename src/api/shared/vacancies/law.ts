import { lawText } from '../../../locales/refusal-texts';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { LawProblem } from '../../../features/vacancies/domain/law';

export interface ShownLawProblem {
  readonly rule: string;
  readonly message: string;
  readonly source: string;
}

/** A violated rule with its message in the reader's language and its legal source. */
export const describeLawProblem = (c: OperationContext, { ruleId, source, found }: Pick<LawProblem, 'ruleId' | 'source' | 'found'>): ShownLawProblem => ({
  rule: ruleId,
  message: lawText(c.actor.language, ruleId, found),
  source,
});
