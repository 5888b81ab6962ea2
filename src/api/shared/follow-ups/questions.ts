import { shortQuestions, questionText } from '../../../locales/question-texts';
import type { OperationContext } from '../../../platform/graphql/operation-context';

/** A follow-up question in the actor's language. */
export const questionLabel = (c: OperationContext, indicator: string): string => questionText(c.actor.language, indicator);

/** The questions of a trainee's own check-in, in her language. */
export const checkInQuestions = (c: OperationContext): { readonly field: string; readonly text: string }[] => shortQuestions(c.actor.language);
