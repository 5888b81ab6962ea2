import { MatchesController } from './matches/matches.controller';
import { SelectedMatchesController } from './selected-matches/selected-matches.controller';
import { TraineeMatchesController } from './trainee-matches/trainee-matches.controller';
import { SkillsInDemandController } from './skills-in-demand/skills-in-demand.controller';
import { CompareController } from './compare-matches/compare-matches.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const STAFF_MATCHING_PAGES = [MatchesController, SelectedMatchesController, TraineeMatchesController, SkillsInDemandController, CompareController];
