import { CalculationController } from './calculation/calculation.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const STAFF_CALCULATIONS_PAGES = [CalculationController];
