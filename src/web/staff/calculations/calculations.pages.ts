import { CalculationController } from './calculation/calculation.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const STAFF_CALCULATIONS_PAGES = [CalculationController];
