import { msg } from '@lingui/core/macro';
import type { Option } from '../../../shared/form/form';
import type { I18n } from '../../../shared/labels/page-i18n';
import { withAll } from '../listing';

interface ListChoices {
  readonly colleagues: readonly { readonly id: string; readonly displayName: string }[];
  readonly referredEmployers: readonly { readonly id: string; readonly legalName: string }[];
  readonly referredWork: readonly { readonly iscoCode: string; readonly label: string }[];
}

/** The choices of the filters that the lists of referrals and placements share. */
export function sharedFilterOptions(
  { t }: I18n,
  { colleagues, referredEmployers, referredWork }: ListChoices,
): Readonly<Record<'officers' | 'employers' | 'work', Option[]>> {
  const any = t(msg`Any`);
  return {
    officers: withAll(
      any,
      colleagues.map(({ id, displayName }) => ({ value: id, label: displayName })),
    ),
    employers: withAll(
      any,
      referredEmployers.map(({ id, legalName }) => ({ value: id, label: legalName })),
    ),
    work: withAll(
      any,
      referredWork.map(({ iscoCode, label }) => ({ value: iscoCode, label })),
    ),
  };
}

/** What the addresses of both lists allow. */
export const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const DAYS = /^\d{1,4}$/;

/** The most days that the API takes; a larger number means the same. */
const MAX_DAYS = 3650;
export const daysOf = (text: string | undefined): number | null => (text === undefined || text === '' ? null : Math.min(Number(text), MAX_DAYS));
