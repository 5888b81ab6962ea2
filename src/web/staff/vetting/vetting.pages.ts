import { VettingsController } from './vettings/vettings.controller';
import { PlanVisitController } from './plan-visit/plan-visit.controller';
import { RecordVisitController } from './record-visit/record-visit.controller';
import { VettingController } from './vetting/vetting.controller';
import { RegistrationPhotoController } from './registration-photo/registration-photo.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const STAFF_VETTING_PAGES = [VettingsController, PlanVisitController, RecordVisitController, VettingController, RegistrationPhotoController];
