import { TraineeListActionsController } from './trainee-list-actions/trainee-list-actions.controller';
import { TraineeListFileController } from './trainee-list-file/trainee-list-file.controller';
import { TraineesController } from './trainees/trainees.controller';
import { RegisterTraineeController } from './register-trainee/register-trainee.controller';
import { ChangeTraineeController } from './edit-trainee/edit-trainee.controller';
import { LimitsController } from './limits/limits.controller';
import { ProtectedController } from './protected/protected.controller';
import { TraineeExitController } from './trainee-exit/trainee-exit.controller';
import { TimelineController } from './timeline/timeline.controller';
import { TraineeController } from './trainee/trainee.controller';
import { SkillEntryController } from './skill-entry/skill-entry.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const STAFF_TRAINEES_PAGES = [
  TraineesController,
  TraineeListActionsController,
  TraineeListFileController,
  RegisterTraineeController,
  ChangeTraineeController,
  LimitsController,
  ProtectedController,
  TraineeExitController,
  TimelineController,
  TraineeController,
  SkillEntryController,
];
