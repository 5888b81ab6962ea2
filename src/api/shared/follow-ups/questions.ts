import { herQuestions, questionText } from '../../../locales/questions';
import type { OperationContext } from '../../../platform/graphql/operation-context';

/** A question about work in the actor's language. */
export const questionShown = (c: OperationContext, indicator: string): string => questionText(c.actor.language, indicator);

/** The short questions she is asked by herself, in her language. */
export const questionsForHer = (c: OperationContext): { readonly field: string; readonly text: string }[] => herQuestions(c.actor.language);
