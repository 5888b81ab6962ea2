import { hoursText } from '../../../locales/import-column-labels';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { hoursCodes } from '../../../shared/imports/hours-cells';

/** What unclear hours may mean, in the actor's language; none for hours that are clear. */
export const hoursChoices = (c: OperationContext, text: string) => hoursCodes(text).map((code) => ({ code, label: hoursText(c.actor.language, code) }));
