import { VettingsController } from './vettings/vettings.controller';
import { PlanVisitController } from './plan-visit/plan-visit.controller';
import { RecordVisitController } from './record-visit/record-visit.controller';
import { VisitChecklistController } from './visit-checklist/visit-checklist.controller';
import { VettingController } from './vetting/vetting.controller';
import { VisitOfflineController, VisitShellController } from './visit-offline/visit-offline.controller';
import { VisitSyncController } from './visit-sync/visit-sync.controller';
import { VisitPhotoController } from './visit-photo/visit-photo.controller';
import { VisitPhotosController } from './visit-photos/visit-photos.controller';
import { RegistrationPhotoController } from './registration-photo/registration-photo.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const STAFF_VETTING_PAGES = [
  VettingsController,
  PlanVisitController,
  RecordVisitController,
  VisitChecklistController,
  VisitPhotosController,
  VisitOfflineController,
  VisitShellController,
  VisitSyncController,
  VisitPhotoController,
  VettingController,
  RegistrationPhotoController,
];
