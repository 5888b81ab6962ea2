import { marketSourceOf } from '../../../test/harness/data/market-source';
import { failedGates } from '../../features/matching/domain/gates/gates';
import { CURRENT_MODEL } from '../../features/matching/domain/score/scoring-model';
import { scoreMatch } from '../../features/matching/domain/stored-match';
import { Chance } from './chance';
import { type DemoVacancy, isOpen } from './demo-vacancies';
import { demoSkills } from './market-source';
import { makeMarket } from './market';
import { Pairing } from './path/pairing';
import type { DemoTrainee } from './people/people';
import { LEAST_SKILLS, MOST_SKILLS } from './people/trainee-skills';

/**
 * Whether the demo's suggestions convince, with the service's own gates and scores.
 * `WAYMARK_PRINT_SUGGESTIONS=1 npm run test:one -- demo/domain/suggestions` prints them for a person to judge.
 */
const TODAY = '2026-03-02';
const source = marketSourceOf(TODAY);
const { people, vacancies, places } = makeMarket(source);
const pairing = new Pairing(source, places, people, new Chance(1));
const labels = new Map(demoSkills(source).map(({ id, label }) => [id, label]));
const open = vacancies.filter(isOpen);

interface Suggestion {
  readonly demo: DemoVacancy;
  readonly score: number;
  readonly covers: number;
  /** The skills of hers that the work asks for. */
  readonly hers: readonly string[];
}

function suggestionsFor(one: DemoTrainee): Suggestion[] {
  const hers = pairing.traineeSide(one);
  return open
    .flatMap((demo): Suggestion[] => {
      const side = { ...pairing.vacancySide(demo), seatsLeft: demo.vacancy.seats - demo.vacancy.takenSeats };
      if (failedGates(hers, side, TODAY).length > 0) return [];
      const { score, covers, contributions } = scoreMatch(hers, side, pairing.taxonomy, CURRENT_MODEL);
      const own = contributions.flatMap((part) => (part.rule === 'SKILL' && part.have > 0 && part.via === null ? [labels.get(part.skillId) ?? ''] : []));
      return [{ demo, score, covers, hers: own }];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, 3);
}

const ready = people.filter(({ trainee }) => trainee.state === 'JOB_READY');
const suggested = ready.map((one) => ({ one, suggestions: suggestionsFor(one) })).filter(({ suggestions }) => suggestions.length > 0);

if (process.env['WAYMARK_PRINT_SUGGESTIONS'] === '1') {
  for (const { one, suggestions } of ready.map((each) => ({ one: each, suggestions: suggestionsFor(each) }))) {
    const { code, homeProvince, travel, literacy } = one.trainee;
    const skills = one.skills.map(({ skillId, level }) => `${labels.get(skillId) ?? skillId} ${level}`).join(', ');
    const lines = suggestions.map(
      ({ demo, covers, hers }) =>
        `    ${covers}% ${demo.vacancy.title.split(' · ').at(-1)} at ${demo.place.employer.legalName} (${demo.place.site.provinceCode}): ${hers.join(', ')}`,
    );
    process.stdout.write(`${code} ${homeProvince} ${travel} reads ${literacy} | ${skills}\n${lines.join('\n')}\n`);
  }
}

test('every trainee has five to twelve skills', () => {
  for (const { trainee, skills } of people)
    expect([trainee.code, skills.length >= LEAST_SKILLS, skills.length <= MOST_SKILLS]).toEqual([trainee.code, true, true]);
});

test('nine of ten job-ready trainees have a suggestion', () => {
  expect(suggested.length / ready.length).toBeGreaterThanOrEqual(0.9);
});

test('the first suggestion covers something of hers for nine of ten, and a third of what is required for eight of ten', () => {
  const first = suggested.map(({ suggestions: [best] }) => best as Suggestion);
  expect(first.filter(({ covers, hers }) => covers > 0 && hers.length > 0).length / first.length).toBeGreaterThanOrEqual(0.9);
  expect(first.filter(({ covers }) => covers >= 33).length / first.length).toBeGreaterThanOrEqual(0.8);
});

test('for eight of ten, the first suggestion is work in a trade that she learnt', () => {
  const inTrade = suggested.filter(({ one, suggestions: [best] }) => one.jobPreferences.some(({ iscoCode }) => iscoCode === best?.demo.vacancy.iscoCode));
  expect(inTrade.length / suggested.length).toBeGreaterThanOrEqual(0.8);
});
