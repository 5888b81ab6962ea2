import { type HerWord, WORD_RULES } from '../../accounts/domain/sign-in/requester';
import { CONSENT_FIELDS } from '../../consents/domain/consent';
import { TEACH_BACK_POINTS, type TeachBack } from '../../offers/domain/offer';
import { InputReader, LANGUAGE_CODE } from '../../../shared/input-reader';
import { addDays, instantOn, localDateAt } from '../../../shared/local-date';
import { isRefusal, type Refusal } from '../../../shared/refusal';
import { ASK_AGAIN_WAYS, type AskAgainWay, isYes, MANNERS, type SpokenWord } from './witnessed-word';

type Fields = Readonly<Record<string, unknown>>;
const WORDS = Object.keys(WORD_RULES) as HerWord[];

/** The longest question and place that staff write down. */
const MAX_QUESTION_LENGTH = 500;
const MAX_PLACE_LENGTH = 200;
/** What she said is recorded for at most so many days back. Our rule. */
const RECORD_WITHIN_DAYS = 7;

/** A word and the row it answers. */
export interface WordToRecord extends SpokenWord {
  readonly subjectId: string;
}

/** Parses what she said and how it was said: a yes names what she was asked. */
export function parseWord(input: Fields, now: Date): WordToRecord | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const word = reader.choice('word', WORDS);
  const fields = word === 'YES_TO_REFERRAL' ? reader.choices('fields', CONSENT_FIELDS) : null;
  if (fields && !fields.includes('DISPLAY_NAME')) reader.refuse('fields', fields.length === 0 ? 'EMPTY' : 'NOT_ALLOWED', 'DISPLAY_NAME');
  return reader.result({
    word,
    subjectId: reader.id('subjectId'),
    question: isYes(word) ? reader.text('question', MAX_QUESTION_LENGTH) : reader.optionalText('question', MAX_QUESTION_LENGTH),
    language: reader.code('language', LANGUAGE_CODE),
    manner: reader.choice('manner', MANNERS),
    place: reader.text('place', MAX_PLACE_LENGTH),
    spokenAt: readSpokenAt(reader, input, now),
    teachBack:
      word === 'YES_TO_OFFER'
        ? (Object.fromEntries(TEACH_BACK_POINTS.map((point) => [point, reader.flag(point === 'place' ? 'workplace' : point)])) as TeachBack)
        : null,
    fields,
  });
}

/**
 * The day and time; without a time it is now if the day is today, otherwise the beginning of that day, so that a cooling-off
 * time that ended later that day was not over.
 */
function readSpokenAt(reader: InputReader, input: Fields, now: Date): Date {
  const today = localDateAt(now);
  const day = reader.optionalDate('on') ?? today;
  const minutes = input['time'] ? reader.time('time') : null;
  if (day > today) reader.refuse('on', 'IN_THE_FUTURE');
  if (day < addDays(today, -RECORD_WITHIN_DAYS)) reader.refuse('on', 'TOO_LONG_AGO', RECORD_WITHIN_DAYS);
  if (minutes === null) return day === today ? now : instantOn(day);
  const at = instantOn(day, minutes);
  if (day === today && at > now) reader.refuse('time', 'IN_THE_FUTURE');
  return at;
}

/** Parses how a third person asked her again and what she said. */
export function parseAskAgain(input: Fields): { readonly way: AskAgainWay; readonly answer: 'YES' | 'NO' } | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result({ way: reader.choice('way', ASK_AGAIN_WAYS), answer: reader.choice('answer', ['YES', 'NO']) });
}

/** Parses what a photo shows. */
export function parseEvidenceKind(input: Fields): 'THUMBPRINT' | 'SIGNATURE' | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const kind = reader.result({ kind: reader.choice('kind', ['THUMBPRINT', 'SIGNATURE']) });
  return isRefusal(kind) ? kind : kind.kind;
}
