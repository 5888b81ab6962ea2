import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ProblemCode } from '../shared/refusal';

/** Messages for one invalid answer. */
export const PROBLEMS: Readonly<Record<ProblemCode, MessageDescriptor>> = {
  EMPTY: msg`Please fill this in.`,
  TOO_LONG: msg({ message: 'Please use at most {limit} characters.' }),
  TOO_SHORT: msg({ message: 'Please use at least {limit} characters.' }),
  TOO_SMALL: msg({ message: 'The minimum is {limit}.' }),
  TOO_BIG: msg({ message: 'The maximum is {limit}.' }),
  TOO_MANY: msg({ message: 'Choose at most {limit}.' }),
  NOT_A_NUMBER: msg`Enter a whole number, for example 12.`,
  NOT_A_DATE: msg`Enter a date, for example 15/01/2027.`,
  NOT_A_TIME: msg`Enter a time, for example 08:00.`,
  NOT_A_MONEY: msg`Enter an amount, for example 208 or 208.50.`,
  NOT_ALLOWED: msg`Choose one of the listed answers.`,
  UNKNOWN: msg`We don’t recognise this. Choose from the list.`,
  REPEATED: msg`This is already entered. Remove one of the two.`,
  BEFORE_START: msg`This is before the start. Choose a later date.`,
  ENDS_BEFORE_START: msg`The shift must end after it starts. Choose a later time. A shift can pass midnight only if the vacancy has work between 22:00 and 05:00.`,
  MORE_THAN_SHIFTS: msg({ message: 'These days and times add up to {limit} hours a week. Enter at most that, or choose more days or longer shifts.' }),
  LONGER_THAN_CONTRACT: msg({ message: 'The whole contract is {limit} days. Enter at most that.' }),
  MORE_THAN_ITS_WEEKS: msg({ message: 'These dates cover {limit} weeks. Enter at most that, or choose a later last day.' }),
  INSTRUCTOR_TOO_YOUNG: msg({ message: 'The instructor must be at least {limit} years old on the first day.' }),
  NOT_BY_DAY: msg({ message: 'Interviews are held during the day. Choose a time between {limit}.' }),
  TOO_FAR_AHEAD: msg({ message: 'This is too far ahead. Choose a day within {limit} days.' }),
  OVERLAPS: msg`This overlaps another one. End that one first, or choose other dates.`,
  OUTSIDE_PERIOD: msg({ message: 'This is valid for other dates ({limit}). Choose another, or leave it empty.' }),
  IN_THE_FUTURE: msg`This is in the future. Choose an earlier date.`,
  IN_THE_PAST: msg`This is in the past. Choose a later date.`,
  WORKER_PAYS: msg`Workers never pay for a job. Choose the employer or the service.`,
  TOO_EASY: msg`This is too easy to guess. Choose another one.`,
  NOT_SIX_DIGITS: msg`Enter six digits.`,
  AS_BEFORE: msg`You already use this one. Choose another one.`,
  NAMES_TRAINEE: msg`This text stays when her name is removed. Leave out her name, numbers and addresses.`,
  UNREADABLE: msg`We can’t read this. Type it again.`,
  // a colleague or an address
  ENCODED_ADDRESS: msg`Enter the address without “=?” and “?=”, for example name@example.org.`,
  LACKS_ROLE: msg`This colleague does not have the role for this. Choose another colleague.`,
  NOT_YOURS: msg`This trainee is assigned to a colleague. Ask the colleague or the safety lead.`,
  ALREADY_MEMBER: msg`Someone on your team already has this address.`,
  ADDRESS_TAKEN: msg`Another account already uses this address. Use a different one.`,
  // a photo, a whole import file, or the days of a published report
  OTHER_LENGTH: msg({ message: 'All reports of this grant have the same length: {limit}.' }),
  DAYS_PUBLISHED: msg`Published reports depend on these dates. Keep them.`,
  NOT_A_PHOTO: msg`This file is not a photo we can read. Send a JPEG, PNG or WebP picture. On an iPhone choose “Most Compatible” in Settings, Camera, Formats, and take it again.`,
  BROKEN_PHOTO: msg`The photo is damaged or incomplete. Take it again and send the new one.`,
  PHOTO_TOO_BIG: msg({ message: 'The photo is larger than {limit}. Choose a smaller picture size in the camera, take it again and send the new one.' }),
  PHOTO_TOO_SLOW: msg`The photo took too long to read. Choose a smaller picture size in the camera, take it again and send the new one.`,
  OTHER_PHOTOS_FIRST: msg`Other photos are being read. Send this one again in a minute.`,
  TOO_MANY_PHOTOS: msg({ message: 'We already have {limit} photos, which is enough for now. If one of them is wrong, tell us when we call.' }),
  TOO_MUCH_TO_READ: msg`This file is too large to read. Split it into smaller files.`,
  OTHER_SHEETS_FIRST: msg`Other imports are running. Try again in a minute.`,
};

/** Replacements for limits that are a day or an instant, where "least" and "most" do not fit. */
export const TIME_PROBLEMS: Readonly<Partial<Record<ProblemCode, MessageDescriptor>>> = {
  TOO_SMALL: msg({ message: 'Choose {limit} or later.' }),
  TOO_BIG: msg({ message: 'Choose {limit} or earlier.' }),
};
