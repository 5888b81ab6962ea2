import { controlAt, formInput } from '../../../shared/described-form/form-description';
import { VISIT_PLAN_FORM } from './visit-plan-form';

const TYPED = { kind: 'FIRST', visitOn: '2026-11-30', leadVisitorId: 'lead' };

test.each([
  [undefined, ['lead']],
  ['other', ['other', 'lead']],
  [
    ['lead', 'other'],
    ['lead', 'other'],
  ],
])('with %j checked, the lead visitor is one of the visitors once', (visitorIds, sent) => {
  const values = visitorIds === undefined ? TYPED : { ...TYPED, visitorIds };
  expect(formInput(VISIT_PLAN_FORM, values)).toEqual({ ...TYPED, visitorIds: sent });
});

test('an empty form is sent with empty answers, which the API reports', () => {
  expect(formInput(VISIT_PLAN_FORM, { kind: 'FIRST' })).toEqual({ kind: 'FIRST', visitOn: '', visitorIds: [], leadVisitorId: '' });
});

test.each([
  ['visitOn', 'visitOn'],
  ['visitorIds', 'visitorIds'],
  ['visitorIds.1', 'visitorIds'],
  ['leadVisitorId', 'leadVisitorId'],
  ['siteId', undefined],
])('a problem at %s is shown at %s', (path, control) => {
  expect(controlAt(VISIT_PLAN_FORM, path)?.control).toBe(control);
});
