import { CalculationController } from './calculation/calculation.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const STAFF_CALCULATIONS_PAGES = [CalculationController];
