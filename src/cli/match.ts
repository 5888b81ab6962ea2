import type { SuggestedMatch } from '../features/matching/domain/explain/explain';
import { MatchingService } from '../features/matching/matching.service';
import type { Settings } from '../platform/settings';
import type { Tx } from '../platform/database/tx';
import { isId } from '../shared/ids';
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

/** The best places for a trainee, or the best trainees for a place: as its staff see them, with reasons. */
export async function match(settings: Settings, { trainee, vacancy, top }: MatchAsked): Promise<Result> {
  if ((trainee === undefined) === (vacancy === undefined)) throw new WrongUsage('Name one of --trainee CODE and --vacancy ID.');
  return asOwner(
    settings,
    async (tx, find) => {
      const about = trainee === undefined ? await vacancyNamed(tx, vacancy ?? '') : await traineeNamed(tx, trainee);
      const matching = find(MatchingService);
      const found = trainee === undefined ? await matching.bestTrainees(tx, about.id, top) : await matching.bestVacancies(tx, about.id, top);
      const others = trainee === undefined ? await trainees(tx, found) : await vacancies(tx, found);
      return shown(about, found, others, await labelsOf(tx, find, found), trainee === undefined);
    },
    false,
  );
}

async function traineeNamed(tx: Tx, asked: string): Promise<Named> {
  const found = await tx.query<Named & { institution: string }>(
    `select t.id, t.code || ' ' || t.display_name as label, t.state, i.code as institution from trainee t join institution i on i.id = t.institution_id
     where ${isId(asked) ? 't.id = $1' : 't.code = upper($1)'} order by i.code`,
    [asked],
  );
  const [one, ...more] = found;
  if (!one) throw new Stopped(`There is no trainee ${quoted(asked)}. Use a code as in W-7F3K9Q.`);
  if (more.length > 0)
    throw new Stopped(`Several institutions have this code. Use the id instead: ${found.map(({ id, institution }) => `${id} (${institution})`).join(', ')}.`);
  return one;
}

async function vacancyNamed(tx: Tx, asked: string): Promise<Named> {
  const [one] = isId(asked) ? await tx.query<Named>(`${VACANCIES} where v.id = $1`, [asked]) : [];
  if (!one) throw new Stopped(`There is no vacancy ${quoted(asked)}. Use its id, as in the address of its page.`);
  return one;
}

const VACANCIES = `select v.id, v.title || ', ' || e.legal_name || ', ' || p.name as label, v.state
  from vacancy v join employer e on e.id = v.employer_id join employer_site s on s.id = v.site_id join province p on p.code = s.province_code`;

const vacancies = (tx: Tx, found: readonly SuggestedMatch[]): Promise<Named[]> =>
  tx.query<Named>(`${VACANCIES} where v.id = any($1)`, [found.map(({ vacancyId }) => vacancyId)]);

const trainees = (tx: Tx, found: readonly SuggestedMatch[]): Promise<Named[]> =>
  tx.query<Named>("select id, code || ' ' || display_name as label, state from trainee where id = any($1)", [found.map(({ traineeId }) => traineeId)]);

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
