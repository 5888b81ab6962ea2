import { LexiconController } from './lexicon/lexicon.controller';
import { LocalSkillsController } from './local-skills/local-skills.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const STAFF_SKILLS_PAGES = [LocalSkillsController, LexiconController];
