import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { I18n } from './page-i18n';

const SIZES: Readonly<Record<string, MessageDescriptor>> = {
  '1-9': msg`1 to 9`,
  '10-49': msg`10 to 49`,
  '50-249': msg`50 to 249`,
  '250+': msg`250 or more`,
};

/** The size bands of a business, ascending. */
export const SIZE_BANDS = Object.keys(SIZES);

/** The label of a size band. An unknown band is shown as it is stored. */
export function sizeText({ t }: I18n, band: string): string {
  const label = Object.hasOwn(SIZES, band) ? SIZES[band] : undefined;
  return label ? t(label) : band;
}
