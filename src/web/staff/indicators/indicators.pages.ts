import { IndicatorsController } from './indicators/indicators.controller';
import { IndicatorRowsController } from './indicator-rows/indicator-rows.controller';
import { IndicatorsCsvController } from './indicators-csv/indicators-csv.controller';
import { IndicatorsPublishController } from './indicators-publish/indicators-publish.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const STAFF_INDICATORS_PAGES = [IndicatorsController, IndicatorRowsController, IndicatorsCsvController, IndicatorsPublishController];
