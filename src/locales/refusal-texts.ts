import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Problem, ProblemCode, Refusal, RefusalCode } from '../shared/refusal';
import { momentText } from '../shared/local-date';
import { type Language, limitText, LOCALES, ownProblemText, ownRequirementText, roundToMinute, textIn, unansweredText, unreadablePayText } from './i18n';

/** The text of each refusal, with its remedy. */
const REFUSALS: Readonly<Record<RefusalCode, MessageDescriptor>> = {
  NOT_FOUND: msg`Not found. Go back to the list and choose again.`,
  TRANSITION_NOT_ALLOWED: msg`This is not possible now. Reload the page to see what you can do.`,
  EDIT_CONFLICT: msg`Someone else saved a change while you were editing. Nothing was overwritten. Compare both versions and choose.`,
  INVALID_INPUT: msg`Check the answers marked below.`,
  NOT_CLEARED: msg`This workplace has no valid approval on the first day. Ask the placement service for a workplace visit, or choose another day or workplace.`,
  NOT_READY: msg({ message: 'To do first: {reasons}.' }),
  NO_CONSENT: msg`No valid consent. Ask her first.`,
  NO_SEAT_LEFT: msg`Nothing is free here any more. Choose another one.`,
  EXCLUDED_BY_GATES: msg({ message: 'Not possible: {reasons}.' }),
  ALREADY_OPEN: msg`One is already in progress. Finish or cancel it first.`,
  TOO_SOON: msg({ message: 'You can do this from {until}.' }),
  SECOND_PERSON_NEEDED: msg`A second person must do this. Ask a colleague.`,
  CONFLICT_OF_INTEREST: msg`You led the visit or have a tie to this employer, so you cannot decide. Ask a colleague without a tie.`,
  KEY_USED_FOR_OTHER_REQUEST: msg`You already sent this form with other answers. Reload the page and send it again.`,
  SIGN_IN_REFUSED: msg`That did not work. Check what you typed and try again. After five wrong tries, wait a while. If it still does not work, ask the placement service.`,
  CODE_REFUSED: msg`This code does not work. Check what you typed. If it was used, has expired or was typed wrong too often, ask for a new code.`,
  RATE_LIMITED: msg({ message: 'Too many tries. Try again after {until}.' }),
  REAUTHENTICATION_NEEDED: msg`Enter your password again to continue.`,
  IMPORT_REFUSED: msg`The file has errors, so nothing was imported. Check the file to see each error.`,
  HANDOVER_NEEDED: msg({
    message:
      'This account is still responsible for work. Choose who takes over: {reasons}. To change only its roles, ask the safety lead to hand over this work first.',
  }),
  TAKEN_BY_COLLEAGUE: msg({ message: '{by} has taken this. Ask your colleague, or choose another item.' }),
  TOO_MANY_CALCULATIONS: msg`You have five calculations running. Wait for one to finish, or cancel one.`,
  NOT_CALCULATED_YET: msg`The numbers of this report must be calculated first, which takes a few minutes. Publish it when they are ready.`,
  CANNOT_UNDO: msg({ message: 'Nothing was changed: {reasons}.' }),
};

const EMPLOYER_REFUSALS: Partial<Record<RefusalCode, MessageDescriptor>> = {
  NOT_CLEARED: msg`We have not approved this workplace for the first day of work. Ask us for a visit, or choose another day or workplace.`,
};
const TRAINEE_REFUSALS: Partial<Record<RefusalCode, MessageDescriptor>> = {
  NOT_CLEARED: msg`This is not possible now, because we are checking the workplace. Ask us when it will be possible.`,
  SIGN_IN_REFUSED: msg`That did not work. Check your access code and your PIN, and try again. After five wrong tries you need a new PIN: call us. The number is on the card we gave you.`,
  RATE_LIMITED: msg({ message: 'Too many tries. Try again after {until}, or call us for a new PIN. The number is on the card we gave you.' }),
};

/** Texts of the matching gates; the ids are those of its rule table. */
const GATES: Readonly<Record<string, MessageDescriptor>> = {
  VACANCY_OPEN: msg`the vacancy is not open`,
  SEAT_FREE: msg`all positions are taken`,
  SITE_CLEARED: msg`the workplace has no valid approval on the first day`,
  CONSENT_MATCHING: msg`there is no valid consent to matching`,
  JOB_READY: msg`she is not job-ready`,
  AGE_15: msg`the minimum age is 15`,
  AGE_18_NO_APPRENTICESHIP: msg`under 18, only an apprenticeship is allowed`,
  AGE_18_NIGHT: msg`no night work under 18`,
  AGE_18_HAZARDOUS: msg`no hazardous work under 18`,
  AGE_18_LIVE_IN: msg`no living at the workplace under 18`,
  LIMIT_SITE: msg`her limits exclude this workplace`,
  LIMIT_EMPLOYER: msg`her limits exclude this employer`,
  LIMIT_PROVINCE: msg`her limits exclude this province`,
  LIMIT_OCCUPATION: msg`her limits exclude this occupation`,
  LIMIT_NIGHT: msg`her limits exclude night work`,
  LIMIT_LIVE_IN: msg`her limits exclude living at the workplace`,
  LIMIT_ALCOHOL: msg`her limits exclude serving alcohol`,
  ASK_CASE_WORKER: msg`ask her case worker for the reason`,
  INSTITUTION_EXCLUDES: msg`your institution does not refer to this employer`,
  DISTANCE: msg`it is farther than she can travel`,
  DAYS: msg`there is work on a day that is not available`,
  HOURS: msg`the shift is outside the available hours`,
  STARTS_TOO_EARLY: msg`the work starts before the first available day`,
  PAY_FLOOR: msg`the pay is below the minimum of the law or the service`,
  PAY_HER_OWN: msg`the pay is below the minimum asked for`,
  LICENCE: msg`a required licence is missing`,
  GATE_SKILL: msg`an essential skill is missing`,
  LITERACY: msg`the work needs more reading and writing`,
  LANGUAGE: msg`the work needs a language, or a higher level of it`,
};

/** Texts of the dated rules of law and programme, by the kind of rule with which their ids begin. */
const LAW_RULES: Readonly<Record<string, MessageDescriptor>> = {
  INSTRUCTOR_MIN_AGE: msg`the instructor is too young`,
  INSTRUCTOR_MIN_PRACTICE: msg`the instructor has too few years of experience`,
  APPRENTICESHIP_MAX_LENGTH: msg`an apprenticeship lasts at most 730 days`,
  NORMAL_HOURS_MAX: msg`there are too many working hours in a week`,
  DAILY_HOURS_MAX: msg`there are more than 8 working hours in a day`,
  SHIFT_SPAN_MAX: msg({ message: '{found} hours lie between start and end of work' }),
  WORKING_DAYS_MAX: msg`there is no day of rest in the week: at most 6 working days`,
  PROBATION_MAX: msg`the probation is longer than three months`,
  FIXED_TERM_MAX: msg`the contract with an end date is longer than two years`,
  PAY_CEILING: msg`the pay is higher than any we know: check the amount, the currency and the period`,
  PAY_FLOOR: msg`the pay is below the minimum of the law or the service`,
  NO_COST_TO_WORKER: msg`workers never pay for a job`,
  NIGHT_IS_MARKED: msg`the shift is at night: mark it as night work`,
  HAZARD_IS_MARKED: msg`this occupation is hazardous: mark it as hazardous`,
  GUARDIAN_CONSENT: msg`under 18, the consent of the guardian is needed`,
  ASSENT: msg`under 18, her own yes to the work is needed`,
  OVERTIME_PAY_NOT_STATED: msg`ask how overtime is paid, and whether it is voluntary: a full week leaves no normal hours`,
  PROBATION_PAY_NOT_STATED: msg`ask for the pay in probation, which the vacancy does not state`,
  AGREEMENT_CONTENT_NOT_STATED: msg`ask for the guardian, the apprentice’s address, the duties of both and the compensation in the agreement`,
  AGREEMENT_REGISTRATION_NOT_STATED: msg`ask whether a labour inspector registers the agreement`,
  NO_LIVE_IN: msg`living at the workplace is not allowed in this occupation`,
};

/** What can be missing before a transition, and what prevents an undo. */
const REQUIREMENTS: Readonly<Record<string, MessageDescriptor>> = {
  ANOTHER_SAFETY_LEAD: msg`make another colleague safety lead, because safety alerts are open`,
  NEW_REQUEST: msg`make a new request: this one is too old, or the account has changed since`,
  TRAINEES: msg`trainees as placement officer`,
  CASES: msg`trainees as case worker`,
  ALERTS: msg`open safety alerts`,
  OFFERS: msg`offers to explain`,
  FOLLOW_UPS: msg`follow-ups`,
  TASKS: msg`tasks`,
  VISITS: msg`planned visits`,
  MESSAGES: msg`unsent messages`,
  HANDOVER: msg`choose who takes over the work of this account`,
  ANOTHER_OWNER: msg`make another person an owner`,
  ANOTHER_ADMIN: msg`make another colleague an institution administrator`,
  ANOTHER_SYSTEM_ADMIN: msg`make another colleague a system administrator`,
  CONFIRMED_ADDRESS: msg`confirm your own e-mail address`,
  CONSENT_MATCHING: msg`her consent to matching`,
  VERIFIED_CONTACT: msg`a verified safe contact`,
  LIMITS_REVIEWED: msg`a review of her limits within the last 90 days`,
  AGE_KNOWN: msg`her age`,
  START_STILL_PLANNED: msg`cancel the planned start, or wait until both sides confirm it`,
  REFERRAL_OPEN: msg`end the open referrals to this employer; each institution ends its own`,
  WORK_STILL_RUNS: msg`end her current work`,
  AGREEMENT_STILL_RUNS: msg`record how her apprenticeship ended`,
  FOLLOW_UP_STILL_OWED: msg`record her open follow-up, or close it with a reason`,
  ALERT_STILL_OPEN: msg`close the open alert about her`,
  STAY_STILL_OPEN: msg`record the last day of her stay`,
  HOUSE_IN_USE: msg`record the departure of the trainees in this house, or move them to another house`,
  COURSE_STILL_OPEN: msg`end her course`,
  SENT_ON_STILL_OPEN: msg`end her referral between institutions`,
  TASK_STILL_OPEN: msg`complete the open task about her`,
  OFFER_STILL_OPEN: msg`wait for the answer to the open offer, or withdraw it`,
  OFFER_FOR_EACH_SEAT: msg`every free position has an offer: wait for an answer, or withdraw an offer`,
  SAME_AS_DECLINED: msg`change the terms: this offer was declined`,
  SEATS_LEFT: msg`there are free positions`,
  START_NOT_VERIFIED: msg`both sides must confirm the start`,
  LAST_DAY_PASSED: msg`choose a later last day: this one has passed`,
  OTHER_LABEL: msg`give the skill another name`,
  ALERT_OPEN: msg`close the alert behind this hold`,
  MANDATORY_REPORT: msg`decide whether to report to the authorities`,
  CRITICAL_ITEMS: msg`a yes to every critical question`,
  WORKERS_OFF_SITE: msg`talk with more workers away from the workplace`,
  VERIFIED_WAY: msg`confirm with her the contact method by which you ask her`,
  TWO_VISITORS: msg`plan a visit by two people`,
  CODE_OF_CONDUCT: msg`let a visitor record the signed code of conduct`,
  CONDUCT_PHOTO: msg`add a photo of the signed code of conduct first`,
  CAPACITY_BASELINE: msg`record the first capacity review of this partner`,
  NO_VALID_VETTING: msg`the workplace needs a valid approval`,
  STARTS_TOO_SOON: msg`ask the employer for a new offer with a later start: she needs a day to think`,
  pay: msg`let her repeat the pay`,
  hours: msg`let her repeat the hours`,
  place: msg`let her repeat the place`,
  contactPerson: msg`let her repeat whom to call`,
  TEN_SECONDS_OVER: msg`the ten seconds to undo this are over, and messages were sent. Correct the record instead`,
  THIRTY_DAYS_OVER: msg`the thirty days to correct it are over. Record what is true now`,
  CHANGED_SINCE: msg`it has changed, or a message about it was sent. Reload the page to see its current status`,
};

/** Messages for one invalid answer. */
const PROBLEMS: Readonly<Record<ProblemCode, MessageDescriptor>> = {
  EMPTY: msg`Please fill this in.`,
  TOO_LONG: msg({ message: 'Please use at most {limit} characters.' }),
  TOO_SHORT: msg({ message: 'Please use at least {limit} characters.' }),
  TOO_SMALL: msg({ message: 'The minimum is {limit}.' }),
  TOO_BIG: msg({ message: 'The maximum is {limit}.' }),
  TOO_MANY: msg({ message: 'Choose at most {limit}.' }),
  TOO_MANY_GATES: msg({ message: 'Mark at most {limit} skills as “must already have”.' }),
  TOO_FEW: msg({ message: 'Choose at least {limit}.' }),
  NOT_A_NUMBER: msg`Enter a whole number, for example 12.`,
  NOT_A_DATE: msg`Enter a date, for example 15/01/2027.`,
  NOT_A_TIME: msg`Enter a time, for example 08:00.`,
  NOT_A_MONEY: msg`Enter an amount, for example 208 or 208.50.`,
  NOT_ALLOWED: msg`Choose one of the listed answers.`,
  UNKNOWN: msg`We don’t recognise this. Check the spelling.`,
  REPEATED: msg`This is already entered. Remove one of the two.`,
  BEFORE_START: msg`This is before the start. Choose a later date.`,
  ENDS_BEFORE_START: msg`The shift must end after it starts. Choose a later time. A shift can pass midnight only if the vacancy has work between 22:00 and 05:00.`,
  LAST_BEFORE_FIRST: msg`The last day is before the first day. Choose a later last day.`,
  MORE_THAN_SHIFTS: msg({ message: 'These days and times add up to {limit} hours a week. Enter at most that, or choose more days or longer shifts.' }),
  LONGER_THAN_CONTRACT: msg({ message: 'The whole contract is {limit} days. Enter at most that.' }),
  MORE_THAN_ITS_WEEKS: msg({ message: 'These dates cover {limit} weeks. Enter at most that, or choose a later last day.' }),
  INSTRUCTOR_TOO_YOUNG: msg({ message: 'The instructor must be at least {limit} years old on the first day.' }),
  NOT_BY_DAY: msg({ message: 'Interviews are held during the day ({limit}). Choose another time.' }),
  TOO_FAR_AHEAD: msg({ message: 'This is too far ahead. Choose a day within {limit} days.' }),
  TOO_LONG_AGO: msg({ message: 'This is too long ago. Choose a day within the last {limit} days.' }),
  MESSAGE_NOT_ALLOWED: msg`None of her contact methods allows leaving a message. Choose another result. Tell the safety lead if you left a message.`,
  OVERLAPS: msg`This overlaps another one. End that one first, or choose other dates.`,
  OUTSIDE_PERIOD: msg({ message: 'This is valid for other dates ({limit}). Choose another, or leave it empty.' }),
  IN_THE_FUTURE: msg`This is in the future. Choose an earlier date.`,
  IN_THE_PAST: msg`This is in the past. Choose a later date.`,
  IMPLAUSIBLE_PAY: msg({ message: 'At most {limit}. Check the amount, the currency and the period.' }),
  TOO_MANY_A_DAY: msg({ message: 'On these days at most {limit} hours a week: 8 hours a day. Choose fewer hours or more days.' }),
  PIECE_PAY: msg({ message: 'Pay for each piece does not guarantee the minimum of {limit}. Choose an hour, a day, a week or a month.' }),
  OFFERED_BY_EMPLOYER: msg`You answered that you provide it. Choose “We, the employer”, or change the answer about housing or the uniform.`,
  SHORTER_THAN_APPRENTICESHIP: msg({ message: 'The apprenticeship lasts {limit} months. Enter at least that, or shorten the apprenticeship.' }),
  PLAN_TOO_LONG: msg({ message: 'The apprenticeship lasts {limit} weeks. Shorten the units, or lengthen the apprenticeship.' }),
  MORE_THAN_AGE: msg({ message: 'By the birth date, at most {limit} years are possible. Check both.' }),
  WORKER_PAYS: msg`Workers never pay for a job. Choose the employer or the service.`,
  HOUSE_NAME_TAKEN: msg`There is already a house with this name.`,
  LIKE_ADDRESS: msg`This looks like an address. Give the house a name only.`,
  STAY_OVERLAPS: msg`She already has a stay in these days. End that one first, or choose other dates.`,
  HOUSE_FULL: msg`This house is full. Record a departure from it first, or choose another house.`,
  OTHER_HOUSES_FREE: msg({ message: 'This house is full. Free places in other houses: {limit}.' }),
  TOO_EASY: msg`This is too easy to guess. Choose another one.`,
  NOT_SIX_DIGITS: msg`Enter six digits.`,
  AS_BEFORE: msg`You already use this one. Choose another one.`,
  NAMES_TRAINEE: msg`This text stays when her name is removed. Leave out her name, numbers and addresses.`,
  UNREADABLE: msg`We can’t read this. Type it again.`,
  PERSONAL: msg`No names, numbers or words about her life. Write only the work.`,
  NO_WORK: msg`This names no work. Write a few words for the work, for example basket weaving.`,
  WORD_TAKEN: msg`This word already finds this skill.`,
  NOT_KHMER: msg`Write the Khmer name in Khmer letters.`,
  NOT_AN_EMAIL: msg`Enter one e-mail address, for example name@example.org.`,
  ENCODED_ADDRESS: msg`Enter the address without “=?” and “?=”, for example name@example.org.`,
  LACKS_ROLE: msg`This colleague does not have the role for this. Choose another colleague.`,
  ON_LEAVE: msg`This colleague is on leave on these days. Choose another colleague or other dates.`,
  STANDS_IN: msg`This person stands in for a colleague on these days. Choose other dates, or end the colleague’s leave and record it again with another stand-in.`,
  NOT_YOURS: msg`This trainee is assigned to a colleague. Ask the colleague or the safety lead.`,
  ALREADY_HELPS: msg`This colleague already helps the trainee. Choose another colleague.`,
  ALREADY_MEMBER: msg`Someone on your team already has this address.`,
  ADDRESS_TAKEN: msg`Another account already uses this address. Use a different one.`,
  OTHER_LENGTH: msg({ message: 'All reports of this grant have the same length: {limit}.' }),
  DAYS_PUBLISHED: msg`Published reports depend on these dates. Keep them.`,
  NOT_A_PHOTO: msg`This file is not a photo we can read. Send a JPEG, PNG or WebP picture. On an iPhone choose “Most Compatible” in Settings, Camera, Formats, and take it again.`,
  BROKEN_PHOTO: msg`The photo is damaged or incomplete. Take it again and send the new one.`,
  PHOTO_TOO_BIG: msg({ message: 'The photo is larger than {limit}. Choose a smaller picture size in the camera, take it again and send the new one.' }),
  PHOTO_TOO_SLOW: msg`The photo took too long to read. Choose a smaller picture size in the camera, take it again and send the new one.`,
  OTHER_PHOTOS_FIRST: msg`Other photos are being read. Send this one again in a minute.`,
  TOO_MANY_PHOTOS: msg({ message: 'We already have {limit} photos, which is enough for now. If one of them is wrong, tell us when we call.' }),
  VISIT_HAS_ENOUGH_PHOTOS: msg({ message: 'A visit can have at most {limit} photos. Remove one before you add another.' }),
  TOO_MUCH_TO_READ: msg`We could not read the whole file. Try again in a few minutes. If it happens again, split it into smaller files.`,
  OTHER_SHEETS_FIRST: msg`Other imports are running. Try again in a minute.`,
};

/** The text of a refusal, with its remedy. */
export const refusalText = (language: Language, refusal: Refusal): string =>
  textOf(language, refusal.reasons?.[0] === 'REGISTRATIONS' ? TOO_MANY_REGISTRATIONS : (unansweredText(refusal) ?? REFUSALS[refusal.refusal]), refusal);
function textOf(language: Language, text: MessageDescriptor, refusal: Refusal): string {
  const { until, by = '' } = refusal;
  const untilText = until === undefined ? textIn(language, msg`a later day`) : momentText(LOCALES[language], roundToMinute(until, Math.ceil));
  return textIn(language, text, { ...text.values, until: untilText, by, reasons: reasonsText(language, refusal) });
}

/** A refusal as staff read it. Some states have texts for staff only, because an employer must not learn a trainee's state. */
export function staffRefusalText(language: Language, refusal: Refusal): string {
  const text = refusal.refusal === 'TRANSITION_NOT_ALLOWED' ? STAFF_STATES[refusal.state ?? ''] : undefined;
  return text ? textIn(language, text) : refusalText(language, refusal);
}

/** As a trainee reads it: five wrong PINs lock her account, so waiting does not help. No text reveals an account or a lock. */
export const traineeRefusalText = (language: Language, refusal: Refusal): string => ownText(language, refusal, TRAINEE_REFUSALS);
export const employerRefusalText = (language: Language, refusal: Refusal): string => ownText(language, refusal, EMPLOYER_REFUSALS);

function ownText(language: Language, refusal: Refusal, texts: Partial<Record<RefusalCode, MessageDescriptor>>): string {
  const text = texts[refusal.refusal];
  return text && refusal.reasons?.[0] !== 'REGISTRATIONS' ? textOf(language, text, refusal) : refusalText(language, refusal);
}

/** What is wrong with one field, and how to correct it. */
export function problemText(language: Language, { problem, limit, path }: Pick<Problem, 'problem' | 'limit'> & Partial<Pick<Problem, 'path'>>): string {
  const bound = String(limit ?? '');
  if (problem === 'NOT_A_MONEY') return unreadablePayText(language, bound) ?? textIn(language, PROBLEMS.NOT_A_MONEY);
  const text = ownProblemText(problem, path, bound) ?? PROBLEMS[problem];
  // a person who chooses the shown minute must not be refused because of its seconds
  return textIn(language, text, { limit: limitText(language, bound, problem === 'TOO_SMALL' ? Math.ceil : Math.floor) });
}

/** The text of a matching gate; an id without a text is shown as it is, so that staff can ask about it. */
export const gateText = (language: Language, rule: string): string => textOr(language, GATES[rule], rule);
/** What is wrong by a rule of law or programme, with the figure that the terms have. */
export const lawText = (language: Language, ruleId: string, found = ''): string => textOr(language, lawRule(ruleId), ruleId, { found });
/** Its id begins with its kind. */
const lawRule = (ruleId: string): MessageDescriptor | undefined => Object.entries(LAW_RULES).find(([kind]) => ruleId.startsWith(kind))?.[1];

const TOO_MANY_REGISTRATIONS: MessageDescriptor = msg({
  message:
    'Several businesses registered from your internet connection today. Your answers are fine. Send them again at {until}, or now from another connection, such as a phone.',
});
const HAS_LEFT: MessageDescriptor = msg`Not possible: she has left the programme.`;
const CONSENT_STILL_VALID: MessageDescriptor = msg`Her consent is valid, so her refusal was not recorded. Only she can withdraw it: on her own page, under “What you said yes to”, at any time and without a reason.`;
const STAFF_STATES: Readonly<Record<string, MessageDescriptor>> = { EXITED: HAS_LEFT, ANONYMISED: HAS_LEFT, GIVEN: CONSENT_STILL_VALID };

function reasonsText(language: Language, refusal: Refusal): string {
  const { reasons = [] } = refusal;
  if (reasons.length === 0) return textIn(language, msg`ask the placement service what is missing`);
  const requirement = (reason: string) => ownRequirementText(reason, refusal) ?? REQUIREMENTS[reason];
  const textFor = (reason: string) => (refusal.refusal === 'EXCLUDED_BY_GATES' ? (GATES[reason] ?? lawRule(reason)) : requirement(reason));
  return [...new Set(reasons.map((reason) => textOr(language, textFor(reason), reason)))].join('; ');
}
const textOr = (language: Language, message: MessageDescriptor | undefined, code: string, values?: Record<string, string>): string =>
  message ? textIn(language, message, values) : code;
