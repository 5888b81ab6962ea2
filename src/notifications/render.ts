import type { Language } from '../platform/actor';
import type { Letter } from '../platform/mail';
import type { Message } from './domain/message';
import type { TaskKind } from './domain/task';
import { CLOSINGS, LINK_CLOSINGS, NOTICE_TEXTS, type NoticeCode, SUBJECTS, TASK_TEXTS } from './words';

const hasWords = (code: string): code is NoticeCode => code in NOTICE_TEXTS.en;

/** A code that once had words and has none now still tells that there is news, and nothing else. */
export const noticeText = (language: Language, code: string): string => NOTICE_TEXTS[language][hasWords(code) ? code : 'news-waiting'];

export const taskText = (language: Language, kind: TaskKind): string => TASK_TEXTS[language][kind];

/**
 * A message as mail, made from the neutral set alone: nothing of a row but its code and language goes in (invariant 5), and to an employer the link of a
 * question that waits, which opens nothing without its code.
 */
export function letterOf(message: Pick<Message, 'id' | 'recipientKind' | 'notice' | 'language'>, to: string, link: string | null = null): Letter {
  const { id, recipientKind, notice, language } = message;
  const closing = link === null ? CLOSINGS[language][recipientKind] : LINK_CLOSINGS[language].replace('{link}', () => link);
  return { id, to, subject: SUBJECTS[language][recipientKind], text: `${noticeText(language, notice)}\n\n${closing}\n` };
}
