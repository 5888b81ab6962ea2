import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { I18n } from './page-i18n';

const SECTORS: Readonly<Record<string, MessageDescriptor>> = {
  FOOD_SERVICE: msg`Food service`,
  CAFE_RESTAURANT: msg`Café or restaurant`,
  HANDICRAFT: msg`Handicraft`,
  GARMENT: msg`Garments`,
  FOOD_PROCESSING: msg`Food processing`,
  RETAIL: msg`Retail`,
  HOSPITALITY: msg`Hotels and tourism`,
  CLEANING: msg`Cleaning`,
  BEAUTY: msg`Beauty`,
  CARE: msg`Care`,
  AGRICULTURE: msg`Farming`,
  OFFICE: msg`Office work`,
  CONSTRUCTION: msg`Construction`,
  OTHER: msg`Other business`,
};

/** All sectors, in the order of the select. */
export const SECTOR_CODES = Object.keys(SECTORS);

/** The label of a sector. An unknown code is shown as it is stored. */
export function sectorText({ t }: I18n, sector: string): string {
  const label = Object.hasOwn(SECTORS, sector) ? SECTORS[sector] : undefined;
  return label ? t(label) : sector;
}
