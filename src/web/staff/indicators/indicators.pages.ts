import { IndicatorsController } from './indicators/indicators.controller';
import { IndicatorRowsController } from './indicator-rows/indicator-rows.controller';
import { IndicatorsCsvController } from './indicators-csv/indicators-csv.controller';
import { IndicatorsPublishController } from './indicators-publish/indicators-publish.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const STAFF_INDICATORS_PAGES = [IndicatorsController, IndicatorRowsController, IndicatorsCsvController, IndicatorsPublishController];
