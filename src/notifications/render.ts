import type { Language } from '../platform/actor';
import type { Letter } from '../platform/mail';
import type { Message } from './domain/message';
import type { TaskKind } from './domain/task';
import { CLOSINGS, NOTICE_TEXTS, type NoticeCode, SUBJECTS, TASK_TEXTS } from './words';

const hasWords = (code: string): code is NoticeCode => code in NOTICE_TEXTS.en;

/** A code that once had words and has none now still tells that there is news, and nothing else. */
export const noticeText = (language: Language, code: string): string => NOTICE_TEXTS[language][hasWords(code) ? code : 'news-waiting'];

export const taskText = (language: Language, kind: TaskKind): string => TASK_TEXTS[language][kind];

/** A message as mail, made from the neutral set alone: nothing of a row but its code and language goes in (invariant 5). */
export function letterOf(message: Pick<Message, 'id' | 'recipientKind' | 'notice' | 'language'>, to: string): Letter {
  const { id, recipientKind, notice, language } = message;
  return { id, to, subject: SUBJECTS[language][recipientKind], text: `${noticeText(language, notice)}\n\n${CLOSINGS[language][recipientKind]}\n` };
}
