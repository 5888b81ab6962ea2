import { NEEDS } from '../../features/institutions/domain/needs';
import { isStale, parseProgramme } from '../../features/programmes/domain/programme';
import { isRefusal } from '../../shared/refusal';
import { Chance } from './chance';
import { makeProgrammes } from './programmes';
import { makeTeams } from './people/staff';

const TODAY = '2026-03-02';
const directory = makeProgrammes(
  TODAY,
  makeTeams(TODAY, new Chance(1)).map(({ institution }) => institution),
  new Chance(2),
);

test('the demo directory has twelve programmes that are recognisably invented and cover every kind of help', () => {
  expect(directory).toHaveLength(12);
  for (const one of directory) {
    expect(one.name).toMatch(/^Demo /);
    expect(one.nameKm).toContain('សាកល្បង');
    expect(one.contact).toMatch(/Call 000 000 0\d\d\./);
    expect(isRefusal(parseProgramme({ ...one }, TODAY))).toBe(false);
  }
  expect(new Set(directory.flatMap(({ kinds }) => kinds))).toEqual(new Set(NEEDS));
  expect(new Set(directory.map(({ savedBy }) => savedBy)).size).toBe(3);
});

test('two entries of the demo directory are stale', () => {
  expect(directory.filter((one) => isStale(one, TODAY)).map(({ name }) => name)).toEqual(['Demo Pepper Hill Workshop', 'Demo Salt Field School']);
});
