import { Injectable } from '@nestjs/common';
import { InputReader } from '../../shared/input-reader';
import { invalid, isRefusal, type Problem, refuse, type Refusal } from '../../shared/refusal';
import { type LexiconWord, MAX_WORD_LENGTH } from '../../features/skills/domain/lexicon-word';
import type { Skill } from '../../features/skills/domain/skill';
import { LexiconService } from '../../features/skills/lexicon/lexicon.service';
import { WordFilterService } from '../../features/skills/lexicon/word-filter.service';
import { SkillsService } from '../../features/skills/skills.service';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';

type Input = Readonly<Record<string, unknown>>;

/**
 * A steward decides which words find which skill, and answers questions for a skill. Row-level security limits each
 * decision to its institution; the steward institution's decisions apply to all once three people used the word.
 */
@Injectable()
export class ManageLexicon {
  constructor(
    private readonly lexicon: LexiconService,
    private readonly filter: WordFilterService,
    private readonly skills: SkillsService,
  ) {}

  /** Puts a word into the search. */
  approve(tx: Tx, input: Input, key: string) {
    tx.asWriter();
    return once(tx, { field: 'wordApprove', key, args: { input } }, async () => {
      const mapping = await this.read(tx, input);
      if (isRefusal(mapping)) return mapping;
      const { word, skill } = mapping;
      if (!(await this.lexicon.decide(tx, word, skill.id, 'APPROVED'))) return invalid([{ path: 'word', problem: 'WORD_TAKEN' }]);
      audit(tx, 'WordApproved', 'skill', skill.code);
      return { key: word.key, skillCode: skill.code };
    });
  }

  /** Rejects a word: it is not in the search any more, and not proposed again. */
  reject(tx: Tx, input: Input, key: string) {
    tx.asWriter();
    return once(tx, { field: 'wordReject', key, args: { input } }, async () => {
      const mapping = await this.read(tx, input);
      if (isRefusal(mapping)) return mapping;
      const { word, skill } = mapping;
      if (!(await this.lexicon.decide(tx, word, skill.id, 'REJECTED'))) return invalid([{ path: 'word', problem: 'REPEATED' }]);
      audit(tx, 'WordRejected', 'skill', skill.code);
      return { key: word.key, skillCode: skill.code };
    });
  }

  /** Answers a question with a skill, which its words then find, or `typed` in their place: the steward corrects a misspelt word. */
  answer(tx: Tx, id: string, { skillCode, word: typed }: { readonly skillCode: string; readonly word: string | null }, key: string) {
    tx.asWriter();
    return once(tx, { field: 'skillQuestionAnswer', key, args: { id, skillCode, ...(typed === null ? {} : { word: typed }) } }, async () => {
      const question = await this.lexicon.question(tx, id);
      if (!question) return refuse('NOT_FOUND');
      const reader = new InputReader({ word: typed });
      const word = typed === null ? question : this.readWord(reader);
      if (word === null) return invalid(reader.problems);
      const skill = await this.active(tx, skillCode);
      if (!skill) return invalid([{ path: 'skillCode', problem: skillCode === '' ? 'EMPTY' : 'UNKNOWN' }]);
      if (!(await this.lexicon.answer(tx, question, skill.id))) return this.decided(tx, id);
      await this.lexicon.decide(tx, word, skill.id, 'APPROVED');
      audit(tx, 'SkillQuestionAnswered', 'skill', skill.code);
      return { id };
    });
  }

  dismiss(tx: Tx, id: string, key: string) {
    tx.asWriter();
    return once(tx, { field: 'skillQuestionDismiss', key, args: { id } }, async () => {
      const question = await this.lexicon.question(tx, id);
      if (!question) return refuse('NOT_FOUND');
      if (!(await this.lexicon.answer(tx, question, null))) return this.decided(tx, id);
      audit(tx, 'SkillQuestionDismissed', 'skill_question', id);
      return { id };
    });
  }

  /** A colleague was faster: the refusal says what he did. */
  private async decided(tx: Tx, id: string): Promise<Refusal<'TRANSITION_NOT_ALLOWED'>> {
    const question = await this.lexicon.question(tx, id);
    return refuse('TRANSITION_NOT_ALLOWED', { state: question?.state ?? 'DISMISSED', availableActions: [] });
  }

  private async read(tx: Tx, input: Input): Promise<{ readonly word: LexiconWord; readonly skill: Skill } | Refusal<'INVALID_INPUT'>> {
    const reader = new InputReader(input);
    const word = this.readWord(reader);
    const code = reader.id('skillCode');
    const problems: Problem[] = [...reader.problems];
    const skill = reader.hasProblem('skillCode') ? undefined : await this.active(tx, code);
    if (!skill && !reader.hasProblem('skillCode')) problems.push({ path: 'skillCode', problem: 'UNKNOWN' });
    return word === null || !skill || problems.length > 0 ? invalid(problems) : { word, skill };
  }

  private readWord(reader: InputReader): LexiconWord | null {
    const text = reader.text('word', MAX_WORD_LENGTH);
    if (reader.hasProblem('word')) return null;
    const word = this.filter.readWord(text);
    if (typeof word !== 'string') return word;
    reader.refuse('word', word);
    return null;
  }

  private async active(tx: Tx, code: string): Promise<Skill | undefined> {
    return (await this.skills.skillsByCode(tx, [code])).find(({ retired }) => !retired);
  }
}
