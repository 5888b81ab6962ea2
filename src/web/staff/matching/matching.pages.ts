import { MatchesController } from './matches/matches.controller';
import { TraineeMatchesController } from './trainee-matches/trainee-matches.controller';
import { SkillsInDemandController } from './skills-in-demand/skills-in-demand.controller';
import { CompareController } from './compare-matches/compare-matches.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const STAFF_MATCHING_PAGES = [MatchesController, TraineeMatchesController, SkillsInDemandController, CompareController];
