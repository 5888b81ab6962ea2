import type { SuggestedMatch } from '../features/matching/domain/explain/explain';
import { MatchingService } from '../features/matching/matching.service';
import { TraineeLookupsService } from '../features/trainees/trainee-lookups.service';
import { VacancyLookupsService } from '../features/vacancies/vacancy-lookups.service';
import type { Settings } from '../platform/settings';
import type { Tx } from '../platform/database/tx';
import { SkillsService } from '../features/skills/skills.service';
import { asOwner, type Finds } from './cli.module';
import { quoted, type Result, Stopped, WrongUsage } from './result';

export interface MatchAsked {
  readonly trainee?: string;
  readonly vacancy?: string;
  readonly top: number;
}
interface Named {
  readonly id: string;
  readonly label: string;
  readonly state: string;
}

/** The best vacancies for a trainee, or the best trainees for a vacancy, with reasons, as staff see them. */
export async function match(settings: Settings, { trainee, vacancy, top }: MatchAsked): Promise<Result> {
  if ((trainee === undefined) === (vacancy === undefined)) throw new WrongUsage('Name one of --trainee CODE and --vacancy ID.');
  return asOwner(
    settings,
    async (tx, find) => {
      const about =
        trainee === undefined
          ? await vacancyNamed(tx, find(VacancyLookupsService), vacancy ?? '')
          : await traineeNamed(tx, find(TraineeLookupsService), trainee);
      const matching = find(MatchingService);
      const found = trainee === undefined ? await matching.bestTrainees(tx, about.id, top) : await matching.bestVacancies(tx, about.id, top);
      const others =
        trainee === undefined
          ? await find(TraineeLookupsService).byIds(
              tx,
              found.map(({ traineeId }) => traineeId),
            )
          : await find(VacancyLookupsService).byIds(
              tx,
              found.map(({ vacancyId }) => vacancyId),
            );
      return shown(about, found, others, await labelsOf(tx, find, found), trainee === undefined);
    },
    false,
  );
}

async function traineeNamed(tx: Tx, trainees: TraineeLookupsService, idOrCode: string): Promise<Named> {
  const [one, ...more] = await trainees.named(tx, idOrCode);
  if (!one) throw new Stopped(`There is no trainee ${quoted(idOrCode)}. Use a code as in W-7F3K9Q.`);
  if (more.length > 0)
    throw new Stopped(
      `Several institutions have this code. Use the id instead: ${[one, ...more].map(({ id, institution }) => `${id} (${institution})`).join(', ')}.`,
    );
  return one;
}

async function vacancyNamed(tx: Tx, vacancies: VacancyLookupsService, id: string): Promise<Named> {
  const [one] = await vacancies.byIds(tx, [id]);
  if (!one) throw new Stopped(`There is no vacancy ${quoted(id)}. Use its id, as in the address of its page.`);
  return one;
}

async function labelsOf(tx: Tx, find: Finds, found: readonly SuggestedMatch[]): Promise<ReadonlyMap<number, string>> {
  const ids = found.flatMap(({ explanation }) => explanation.requirements.flatMap(({ skillId, via }) => (via ? [skillId, via.skillId] : [skillId])));
  return new Map((await find(SkillsService).skillsByIds(tx, [...new Set(ids)])).map(({ id, label }) => [id, label]));
}

function shown(about: Named, found: readonly SuggestedMatch[], others: readonly Named[], labels: ReadonlyMap<number, string>, ofTrainees: boolean): Result {
  const named = new Map(others.map((one) => [one.id, one]));
  const matches = found.map(({ traineeId, vacancyId, explanation }, at) => {
    const other = named.get(ofTrainees ? traineeId : vacancyId);
    const skill = (skillId: number): string => labels.get(skillId) ?? String(skillId);
    return {
      place: at + 1,
      id: other?.id,
      label: other?.label,
      score: explanation.score,
      coversPercent: explanation.covers,
      usesPercent: explanation.uses,
      skills: explanation.requirements.map(({ skillId, need, have, minLevel, points, via }) => ({
        skill: skill(skillId),
        need,
        have,
        minLevel,
        points,
        via: via ? skill(via.skillId) : null,
      })),
      preferences: explanation.preferences.map(({ rule, points }) => ({ rule, points })),
      gaps: explanation.gaps.map(({ skillId, need, have, minLevel }) => ({ skill: skill(skillId), need, have, minLevel })),
    };
  });
  const lines = matches.flatMap(({ place, id, label, score, coversPercent, usesPercent, skills, preferences, gaps }) => {
    const bySkill = skills.map(({ skill, have, points, via }) => ({ points, text: `${skill} ${via === null ? `at ${have}` : `through ${via}`}` }));
    const byPreference = preferences.map(({ rule, points }) => ({ points, text: rule }));
    const speaks = [...bySkill, ...byPreference].filter(({ points }) => points > 0).map(({ points, text }) => `${text} (+${points})`);
    return [
      `${String(place).padStart(2)}. ${label}`,
      `    score ${score}, covers ${coversPercent} %, uses ${usesPercent} %   ${id}`,
      `    for it: ${speaks.join(', ') || 'nothing'}`,
      ...(gaps.length > 0 ? [`    gaps: ${gaps.map(({ skill, have, minLevel }) => `${skill} ${have} of ${minLevel}`).join(', ')}`] : []),
    ];
  });
  const none = `Nothing is possible for ${about.label} now (${about.state}). The staff pages name the rule for each pair.`;
  return {
    lines: found.length === 0 ? [none] : [`${ofTrainees ? 'Trainees' : 'Places'} that fit ${about.label} best:`, ...lines],
    document: { [ofTrainees ? 'vacancy' : 'trainee']: about, matches },
  };
}
