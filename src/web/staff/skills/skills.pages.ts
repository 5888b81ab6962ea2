import { LocalSkillsController } from './local-skills/local-skills.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const STAFF_SKILLS_PAGES = [LocalSkillsController];
