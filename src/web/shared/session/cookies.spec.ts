import type { Response } from 'express';
import { AUDIENCES } from '../../../platform/security/actor';
import { keepTried } from './cookies';

test("dismissed demo suggestions stay hidden for a year on a work device, but on a trainee's phone only until the browser closes", () => {
  const kept = AUDIENCES.map((audience) => {
    let maxAge: number | undefined;
    keepTried({ cookie: (_name: string, _value: string, options: { maxAge?: number }) => (maxAge = options.maxAge) } as unknown as Response, audience, true);
    return [audience, maxAge];
  });
  expect(Object.fromEntries(kept)).toEqual({ trainee: undefined, employer: 365 * 86_400_000, staff: 365 * 86_400_000 });
});
