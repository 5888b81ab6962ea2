import { buildSchema, type GraphQLInputObjectType } from 'graphql';
import { readSchema } from '../../../../platform/graphql/schema-files';
import { sectionInput, sectionValues } from '../../../shared/described-form/form-description';
import { fieldOf, type Limits, LIMITS_FORM } from './limits-form';

const INPUT = buildSchema(readSchema('staff')).getType('LimitsInput') as GraphQLInputObjectType;

const LIMITS: Limits = {
  noNight: true,
  noLiveIn: false,
  noAlcohol: true,
  reviewedOn: null,
  version: 'v',
  excludedSites: [{ id: 's', name: 'Kitchen', employer: { legalName: 'Lotus Bakery' } }],
  excludedEmployers: [{ id: 'e', legalName: 'River Hotel' }],
  excludedProvinces: [{ code: '03', name: 'Kampong Cham', nameKm: 'កំពង់ចាម' }],
  excludedWork: [{ iscoCode: '5131', label: 'Waiters' }],
};

test('a limit that another session removed stays until the user has reviewed it', () => {
  expect(LIMITS_FORM.units.filter(({ isEach, isGuarded }) => !isEach || !isGuarded)).toEqual([]);
});

test('a form that was not edited sends the saved limits', () => {
  const input = sectionInput(LIMITS_FORM, 'limits', sectionValues(LIMITS_FORM, 'limits', LIMITS));
  expect(Object.keys(input).sort()).toEqual(Object.keys(INPUT.getFields()).sort());
  expect(input).toEqual({
    noNight: true,
    noLiveIn: false,
    noAlcohol: true,
    excludedSites: ['s'],
    excludedEmployers: ['e'],
    excludedProvinces: ['03'],
    excludedIsco: ['5131'],
  });
});

test('a problem is shown at the checkboxes, or at the search that found the code', () => {
  const paths = ['noNight', 'excludedSites.0', 'excludedEmployers', 'excludedIsco.2', 'excludedProvinces.1'];
  expect(paths.map((path) => fieldOf(path))).toEqual(['flags', 'placeText', 'placeText', 'workText', 'excludedProvinces']);
});
