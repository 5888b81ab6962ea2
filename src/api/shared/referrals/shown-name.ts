import { anonymousLabel } from '../../../locales/anonymous-label';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Trainee } from '../../../features/trainees/domain/trainee';

/** The name staff use for the trainee; for an anonymised trainee a placeholder in the reader's language. */
export const shownName = (c: OperationContext, { state, displayName }: Pick<Trainee, 'state' | 'displayName'>): string =>
  state === 'ANONYMISED' ? anonymousLabel(c.actor.language) : displayName;
