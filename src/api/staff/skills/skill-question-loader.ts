import type { LexiconService, SkillQuestion } from '../../../features/skills/lexicon/lexicon.service';
import type { SkillsService } from '../../../features/skills/skills.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { existing } from '../../shared/outcome';
import { skillById } from '../../shared/skills/skill-loaders';

/** A question for a skill as the API returns it. */
export const shownQuestion = async (c: OperationContext, skills: SkillsService, { id, word, place, askedAt, state, skillId }: SkillQuestion) => ({
  id,
  word,
  place,
  askedAt,
  state,
  skill: skillId === null ? null : await skillById(c, skills, skillId),
});

/** A question by an id that the reader's institution stored. */
export const questionById = async (c: OperationContext, lexicon: LexiconService, id: string): Promise<SkillQuestion> =>
  existing(
    await loader<SkillQuestion | null>(c, 'skillQuestionById', async (ids) =>
      inOrder(ids, await lexicon.questionsByIds(c.tx, ids), (question) => question.id),
    ).load(id),
    `question ${id}`,
  );
