import { LocalSkillsController } from './local-skills/local-skills.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const STAFF_SKILLS_PAGES = [LocalSkillsController];
