import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** How the parts of a list are written, by column. */
export const FORMATS: Readonly<Record<string, MessageDescriptor>> = {
  skills: msg`Write each skill alone, or with a level and whether it is needed, for example “cook rice: independently: nice to have”, and semicolons between them.`,
  languages: msg`Write each language with its level, for example “Khmer: fluently”, and semicolons between them.`,
  cost_items: msg`Write each cost with who pays it, for example “Uniform and tools: the employer”, and semicolons between them.`,
  learning_plan: msg`Write each unit with its weeks, for example “Cutting fabric: 3”, and semicolons between them.`,
};

const PROVINCE: MessageDescriptor = msg`Write the name of a province, for example Battambang.`;
const OCCUPATION: MessageDescriptor = msg`Match it on the import page, or write the kind of work in other words, for example tailor.`;
export const CHOICE: MessageDescriptor = msg({ message: 'Match it on the import page, or write {limit}.' });
const SKILL: MessageDescriptor = msg`Match it on the import page, or write the skill in other words, for example cooking rice.`;
/** Remedies for unknown names or codes, by column. */
export const LOOKUP_REMEDIES: Readonly<Record<string, MessageDescriptor>> = {
  province: PROVINCE,
  home_province: PROVINCE,
  isco_code: OCCUPATION,
  job_preferences: OCCUPATION,
  skills: SKILL,
  learning_plan: SKILL,
  registration_number: msg`No employer has this name or number. Correct it, or import or register the employer first.`,
  languages: msg`Write the name of a language, for example Khmer or English.`,
  licences: msg`Write Motorbike, Car (B) or Lorry (C), or another licence in Latin letters.`,
  placement_officer: msg`Write the e-mail address with which a placement officer of this institution signs in, or leave it empty.`,
};

/** A sector that is not allowed: of a business that gets no trainees. */
export const SECTOR: MessageDescriptor = msg({
  message:
    'We do not work with karaoke, beer gardens, massage, casinos, entertainment venues or live-in housework: remove the row of such a business. Otherwise write {limit}.',
});
