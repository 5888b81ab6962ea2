import { IndicatorsController } from './indicators/indicators.controller';
import { IndicatorRowsController } from './indicator-rows/indicator-rows.controller';
import { IndicatorsCsvController } from './indicators-csv/indicators-csv.controller';
import { IndicatorsPublishController } from './indicators-publish/indicators-publish.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const STAFF_INDICATORS_PAGES = [IndicatorsController, IndicatorRowsController, IndicatorsCsvController, IndicatorsPublishController];
