import type { SuggestedMatch } from '../features/matching/domain/explain/explain';
import { MatchingService } from '../features/matching/matching.service';
import { TraineeLookupsService } from '../features/trainees/trainee-lookups.service';
import { VacancyLookupsService } from '../features/vacancies/vacancy-lookups.service';
import type { Settings } from '../platform/settings';
import type { Tx } from '../platform/database/tx';
import { SkillsService } from '../features/skills/skills.service';
import { asOwner, type FindService } from './cli.module';
import { quoted, type CommandResult, CommandFailure, UsageError } from './command-result';

export interface MatchOptions {
  readonly trainee?: string;
  readonly vacancy?: string;
  readonly top: number;
}
interface NamedRecord {
  readonly id: string;
  readonly label: string;
  readonly state: string;
}

/** The best vacancies for a trainee, or the best trainees for a vacancy, with reasons, as staff see them. */
export async function match(settings: Settings, { trainee, vacancy, top }: MatchOptions): Promise<CommandResult> {
  if ((trainee === undefined) === (vacancy === undefined)) throw new UsageError('Name one of --trainee CODE and --vacancy ID.');
  return asOwner(
    settings,
    async (tx, find) => {
      const subject =
        trainee === undefined ? await findVacancy(tx, find(VacancyLookupsService), vacancy ?? '') : await findTrainee(tx, find(TraineeLookupsService), trainee);
      const matching = find(MatchingService);
      const suggestions = trainee === undefined ? await matching.bestTrainees(tx, subject.id, top) : await matching.bestVacancies(tx, subject.id, top);
      const others =
        trainee === undefined
          ? await find(TraineeLookupsService).byIds(
              tx,
              suggestions.map(({ traineeId }) => traineeId),
            )
          : await find(VacancyLookupsService).byIds(
              tx,
              suggestions.map(({ vacancyId }) => vacancyId),
            );
      return toResult(subject, suggestions, others, await skillLabelsOf(tx, find, suggestions), trainee === undefined);
    },
    false,
  );
}

async function findTrainee(tx: Tx, traineesOf: TraineeLookupsService, idOrCode: string): Promise<NamedRecord> {
  const [one, ...more] = await traineesOf.named(tx, idOrCode);
  if (!one) throw new CommandFailure(`There is no trainee ${quoted(idOrCode)}. Use a code as in W-7F3K9Q.`);
  if (more.length > 0)
    throw new CommandFailure(
      `Several institutions have this code. Use the id instead: ${[one, ...more].map(({ id, institution }) => `${id} (${institution})`).join(', ')}.`,
    );
  return one;
}

async function findVacancy(tx: Tx, vacanciesOf: VacancyLookupsService, id: string): Promise<NamedRecord> {
  const [one] = await vacanciesOf.byIds(tx, [id]);
  if (!one) throw new CommandFailure(`There is no vacancy ${quoted(id)}. Use its id, as in the address of its page.`);
  return one;
}

async function skillLabelsOf(tx: Tx, find: FindService, suggestions: readonly SuggestedMatch[]): Promise<ReadonlyMap<number, string>> {
  const ids = suggestions.flatMap(({ explanation }) => explanation.requirements.map(({ skillId }) => skillId));
  return new Map((await find(SkillsService).skillsByIds(tx, [...new Set(ids)])).map(({ id, label }) => [id, label]));
}

function toResult(
  subject: NamedRecord,
  suggestions: readonly SuggestedMatch[],
  others: readonly NamedRecord[],
  labels: ReadonlyMap<number, string>,
  ofTrainees: boolean,
): CommandResult {
  const byId = new Map(others.map((one) => [one.id, one]));
  const matches = suggestions.map(({ traineeId, vacancyId, explanation }, at) => {
    const other = byId.get(ofTrainees ? traineeId : vacancyId);
    const skill = (skillId: number): string => labels.get(skillId) ?? String(skillId);
    return {
      rank: at + 1,
      id: other?.id,
      label: other?.label,
      score: explanation.score,
      coversPercent: explanation.covers,
      usesPercent: explanation.uses,
      matchClass: explanation.coverage.matchClass,
      skills: explanation.requirements.map(({ skillId, need, have, minLevel, points }) => ({
        skill: skill(skillId),
        need,
        have,
        minLevel,
        points,
      })),
      preferences: explanation.preferences.map(({ rule, points }) => ({ rule, points })),
      gaps: explanation.gaps.map(({ skillId, need, have, minLevel }) => ({ skill: skill(skillId), need, have, minLevel })),
    };
  });
  const lines = matches.flatMap(({ rank, id, label, score, coversPercent, usesPercent, skills, preferences, gaps }) => {
    const bySkill = skills.map(({ skill, have, points }) => ({ points, text: have === 0 ? `other skills instead of ${skill}` : `${skill} at ${have}` }));
    const byPreference = preferences.map(({ rule, points }) => ({ points, text: rule }));
    const strengths = [...bySkill, ...byPreference].filter(({ points }) => points > 0).map(({ points, text }) => `${text} (+${points})`);
    return [
      `${String(rank).padStart(2)}. ${label}`,
      `    score ${score}, covers ${coversPercent} %, uses ${usesPercent} %   ${id}`,
      `    for it: ${strengths.join(', ') || 'nothing'}`,
      ...(gaps.length > 0 ? [`    gaps: ${gaps.map(({ skill, have, minLevel }) => `${skill} ${have} of ${minLevel}`).join(', ')}`] : []),
    ];
  });
  const none = `Nothing is possible for ${subject.label} now (${subject.state}). The staff pages name the rule for each pair.`;
  return {
    lines: suggestions.length === 0 ? [none] : [`Best ${ofTrainees ? 'trainees' : 'vacancies'} for ${subject.label}:`, ...lines],
    document: { [ofTrainees ? 'vacancy' : 'trainee']: subject, matches },
  };
}
