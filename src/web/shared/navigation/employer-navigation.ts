import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { NavigationGroup } from './navigation';
import type { Visit } from '../visit/visit';

/** The employer's navigation items, in display order. */
const EMPLOYER_ITEMS: readonly { readonly path: string; readonly name: MessageDescriptor }[] = [
  { path: '/employer', name: msg`To do` },
  { path: '/employer/vacancies', name: msg`Vacancies` },
  { path: '/employer/candidates', name: msg`Candidates` },
  { path: '/employer/placements', name: msg`New starters` },
  { path: '/employer/members', name: msg`Team` },
  { path: '/employer/sessions', name: msg`Your account` },
];

export const employerNavigation = ({ i18n: { t } }: Visit): NavigationGroup[] => [{ items: EMPLOYER_ITEMS.map(({ path, name }) => ({ path, name: t(name) })) }];
