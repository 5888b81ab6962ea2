import type { Response } from 'express';
import { AUDIENCES } from '../../../platform/security/actor';
import { dismissDemoSuggestions } from './cookies';

test("dismissed demo suggestions stay hidden for a year on a work device, but on a trainee's phone only until the browser closes", () => {
  const maxAges = AUDIENCES.map((audience) => {
    let maxAge: number | undefined;
    dismissDemoSuggestions(
      { cookie: (_name: string, _value: string, options: { maxAge?: number }) => (maxAge = options.maxAge) } as unknown as Response,
      audience,
      true,
    );
    return [audience, maxAge];
  });
  expect(Object.fromEntries(maxAges)).toEqual({ trainee: undefined, employer: 365 * 86_400_000, staff: 365 * 86_400_000 });
});
