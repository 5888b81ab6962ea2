import type { Language } from '../platform/actor';
import type { Letter } from '../platform/mail';
import type { Counts, Fill } from './domain/fill';
import type { Message } from './domain/message';
import { NOTICES } from './domain/notices';
import type { TaskKind } from './domain/task';
import { CLOSINGS, FIT_TEXTS, LINK_CLOSINGS, NOTICE_TEXTS, type NoticeCode, SUBJECTS, TASK_TEXTS } from './words';

/** What can come to her by mail: every notice that is hers, in the words it is sent with. */
export const lettersToHer = (language: Language): Pick<Letter, 'subject' | 'text'>[] => {
  const codes = new Set(
    Object.values(NOTICES).flatMap((told) => told.flatMap(({ to, notice, channels }) => (to === 'TRAINEE' && channels.includes('EMAIL') ? [notice] : []))),
  );
  return [...codes].map((notice) => letterOf({ id: '', recipientKind: 'TRAINEE', notice, language }, ''));
};

const hasWords = (code: string): code is NoticeCode => code in NOTICE_TEXTS.en;

/** A code that once had words and has none now still tells that there is news, and nothing else. */
export const noticeText = (language: Language, code: string, counts: Counts | null = null): string =>
  counts === null ? NOTICE_TEXTS[language][hasWords(code) ? code : 'news-waiting'] : FIT_TEXTS[language](counts.vacancies, counts.people);

export const taskText = (language: Language, kind: TaskKind): string => TASK_TEXTS[language][kind];

/**
 * A message as mail, made from the neutral set alone: nothing of a row but its code and language goes in (invariant 5); to an employer also the link of a
 * question that waits, which opens nothing without its code, and to an officer how many people new vacancies fit.
 */
export function letterOf(message: Pick<Message, 'id' | 'recipientKind' | 'notice' | 'language'>, to: string, { link, counts }: Fill = {}): Letter {
  const { id, recipientKind, notice, language } = message;
  const closing = !link ? CLOSINGS[language][recipientKind] : LINK_CLOSINGS[language].replace('{link}', () => link);
  return { id, to, subject: SUBJECTS[language][recipientKind], text: `${noticeText(language, notice, counts)}\n\n${closing}\n` };
}
