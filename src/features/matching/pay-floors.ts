import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalDate } from '../../shared/local-date';
import type { Currency, PayPeriod } from '../../shared/money';
import type { LawRule } from './domain/facts/law-rule';
import type { VacancyKind } from './domain/facts/pair';

/** The project's root is three folders up from `src/features/matching` and from `dist/features/matching` alike. */
const FILE = join(__dirname, '..', '..', '..', 'data', 'rules', 'pay-floors.json');

/** A dated pay floor that acts as a gate. */
export type PayFloor = Extract<LawRule, { rule: 'PAY_FLOOR' }>;

export const PAY_FLOORS = Symbol('PAY_FLOORS');

interface FloorRow {
  readonly rule: string;
  readonly jurisdiction: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly sector: string | null;
  readonly kinds: readonly VacancyKind[];
  readonly value: number;
  readonly currency: Currency;
  readonly per: PayPeriod;
  readonly source: string;
}

/** Maps the industry groups of the law to employer sectors. */
const SECTORS_OF_GROUP: Readonly<Record<string, readonly string[]>> = { GARMENT_TEXTILE_FOOTWEAR_TRAVEL_GOODS: ['GARMENT'] };

/**
 * Reads data/rules/pay-floors.json. An unmapped group stops the start, because its floor would silently apply
 * to no employer.
 */
export function readPayFloors(): PayFloor[] {
  const rows = (JSON.parse(readFileSync(FILE, 'utf8')) as FloorRow[]).filter(({ rule }) => rule === 'PAY_FLOOR');
  return rows.map(({ jurisdiction, from, to, sector, kinds, value, currency, per, source }): PayFloor => {
    const sectors = sector === null ? null : SECTORS_OF_GROUP[sector];
    if (sectors === undefined) throw new Error(`data/rules/pay-floors.json: no employer sector is mapped to ${sector}.`);
    const id = `PAY_FLOOR/${jurisdiction}/${sector ?? 'ALL'}/${kinds.join('+')}/${from}`;
    return { id, source, validFrom: from, validUntil: to, rule: 'PAY_FLOOR', sectors, kinds, floor: { amount: value, currency, per } };
  });
}
