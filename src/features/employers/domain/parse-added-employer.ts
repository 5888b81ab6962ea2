import { readEmail } from '../../accounts/domain/email';
import { InputReader } from '../../../shared/input-reader';
import type { Refusal } from '../../../shared/refusal';
import { type EmployerInput, readEmployer } from './parse-employer';

/** Whom staff invite as the first user of an employer. */
export interface FirstUserInput {
  readonly email: string;
  readonly language: 'km' | 'en' | null;
}

/** An employer that staff add. Its first user may be invited later. */
export interface AddedEmployer extends EmployerInput {
  readonly firstUser: FirstUserInput | null;
}

const readLanguage = (reader: InputReader): 'km' | 'en' | null => {
  const language = reader.optionalChoice('language', ['KM', 'EN']);
  return language && (language === 'EN' ? 'en' : 'km');
};

/** Parses an employer with its sites and, if there is one, the address of its first user. */
export function parseAddedEmployer(input: Readonly<Record<string, unknown>>): AddedEmployer | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const employer = readEmployer(reader);
  const language = readLanguage(reader);
  const hasAddress = typeof input['email'] === 'string' && input['email'].trim() !== '';
  return reader.result({ ...employer, firstUser: hasAddress ? { email: readEmail(reader, 'email'), language } : null });
}

export function parseFirstUser(input: Readonly<Record<string, unknown>>): FirstUserInput | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result({ email: readEmail(reader, 'email'), language: readLanguage(reader) });
}
