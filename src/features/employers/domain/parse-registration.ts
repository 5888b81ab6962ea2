import { readEmail } from '../../accounts/domain/email';
import { passwordProblem } from '../../accounts/domain/sign-in/password';
import { InputReader } from '../../../shared/input-reader';
import type { Refusal } from '../../../shared/refusal';
import { type EmployerInput, readEmployer } from './parse-employer';

/** The person who registers and signs in by e-mail. The secret is the typed password and is never stored. */
export interface ContactPersonInput {
  readonly name: string;
  readonly email: string;
  readonly secret: string;
  readonly language: 'km' | 'en';
}

/** A valid registration. */
export interface EmployerRegistration extends EmployerInput {
  readonly contact: ContactPersonInput;
}

/**
 * Parses an employer's registration with its sites and the person who will sign in (password ≥ 12
 * characters).
 */
export function parseEmployerRegistration(input: Readonly<Record<string, unknown>>): EmployerRegistration | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const employer = readEmployer(reader);
  const contact = readContact(reader, input['secret']);
  return reader.result({ ...employer, contact });
}

function readContact(reader: InputReader, secret: unknown): ContactPersonInput {
  const wrong = passwordProblem(secret);
  if (wrong) reader.refuse('secret', wrong.problem, wrong.limit);
  return {
    name: reader.text('contactName', 200),
    email: readEmail(reader, 'login'),
    secret: typeof secret === 'string' ? secret : '',
    language: reader.optionalChoice('language', ['KM', 'EN']) === 'EN' ? 'en' : 'km',
  };
}
