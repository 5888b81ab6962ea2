import { MAX_SITES } from './parse-employer';
import { siteRefusal, hasRoomForSite, parseSite } from './site';

const SITE = { name: 'Second shop', provinceCode: '12', district: 'Chamkar Mon', address: 'Street 163' };
const sitesUpTo = (count: number): (typeof SITE)[] => Array.from({ length: count }, (_, at) => ({ ...SITE, name: `Shop ${at}` }));

test('an added site is parsed like a site of a registration', () => {
  expect(parseSite(SITE)).toEqual(SITE);
  expect(parseSite({ ...SITE, name: ' ', provinceCode: '26' })).toMatchObject({
    refusal: 'INVALID_INPUT',
    problems: [
      { path: 'name', problem: 'EMPTY' },
      { path: 'provinceCode', problem: 'UNKNOWN' },
    ],
  });
});

test('an employer can have up to the maximum number of sites', () => {
  expect([hasRoomForSite(MAX_SITES - 1), hasRoomForSite(MAX_SITES)]).toEqual([true, false]);
  expect(siteRefusal(SITE, sitesUpTo(MAX_SITES - 1))).toBeNull();
  expect(siteRefusal(SITE, sitesUpTo(MAX_SITES))).toMatchObject({ problems: [{ path: 'name', problem: 'TOO_MANY', limit: MAX_SITES }] });
});

test.each([
  [{ name: 'SECOND shop ' }, true],
  [{ district: 'chamkar mon' }, true],
  [{ name: 'Third shop' }, false],
  [{ district: 'Ta Khmau' }, false],
  [{ provinceCode: '08' }, false],
])('adding a site with %j when a similar one exists is refused: %s', (change, isRepeated) => {
  expect(siteRefusal({ ...SITE, ...change }, [SITE]) !== null).toBe(isRepeated);
});
