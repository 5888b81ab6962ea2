import { withdrawnBy } from './withdrawn-by';

test.each([
  ['trainee', 'TRAINEE'],
  ['staff', 'STAFF'],
  ['employer', 'EMPLOYER'],
  ['worker', 'SYSTEM'],
  ['owner', null],
  [undefined, null],
])('a line that the login %s wrote says that %s withdrew', (login, expected) => {
  expect(withdrawnBy(login)).toBe(expected);
});
