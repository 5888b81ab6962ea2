import type { Response } from 'express';
import { AUDIENCES } from '../../../platform/security/actor';
import { keepTried } from './cookies';

test('what can be tried is closed for a year where one works, and on her phone only until the browser is closed', () => {
  const kept = AUDIENCES.map((audience) => {
    let maxAge: number | undefined;
    keepTried({ cookie: (_name: string, _value: string, options: { maxAge?: number }) => (maxAge = options.maxAge) } as unknown as Response, audience, true);
    return [audience, maxAge];
  });
  expect(Object.fromEntries(kept)).toEqual({ trainee: undefined, employer: 365 * 86_400_000, staff: 365 * 86_400_000 });
});
