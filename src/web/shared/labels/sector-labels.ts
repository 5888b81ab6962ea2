import { SECTOR_LABELS } from '../../../locales/import-problem-texts';
import type { I18n } from './page-i18n';

/** All sectors, in the order of the select. */
export const SECTOR_CODES = Object.keys(SECTOR_LABELS);

/** The label of a sector. An unknown code is shown as it is stored. */
export function sectorText({ t }: I18n, sector: string): string {
  const label = Object.hasOwn(SECTOR_LABELS, sector) ? SECTOR_LABELS[sector] : undefined;
  return label ? t(label) : sector;
}
