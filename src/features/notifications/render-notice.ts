import type { Language } from '../../platform/security/actor';
import type { MailMessage } from '../../platform/mail/mail';
import type { NoticeCounts, NoticeParameters } from './domain/notice-parameters';
import type { Message } from './domain/message';
import { NOTICES } from './domain/notices';
import type { ReachReason, TaskKind } from './domain/task';
import { reachText, TASK_TEXTS } from './task-texts';
import {
  CLOSINGS,
  CODE_CLOSINGS,
  MATCH_TEXTS,
  KNOWN_ADDRESS_CLOSINGS,
  LINK_CLOSINGS,
  NOTICE_TEXTS,
  type NoticeCode,
  REGISTERED_TEXTS,
  SUBJECTS,
} from './notice-texts';

/** Every e-mail a trainee can get, in the text it is sent with. */
export const lettersToTrainees = (language: Language): Pick<MailMessage, 'subject' | 'text'>[] => {
  const codes = new Set(
    Object.values(NOTICES).flatMap((notifications) =>
      notifications.flatMap(({ to, notice, channels }) => (to === 'TRAINEE' && channels.includes('EMAIL') ? [notice] : [])),
    ),
  );
  return [...codes].map((notice) => letterOf({ id: '', recipientKind: 'TRAINEE', notice, language }, ''));
};

const hasText = (code: string): code is NoticeCode => code in NOTICE_TEXTS.en;

/** A code whose text was removed gets a general text that says only that there is news. */
export const noticeText = (language: Language, code: string, counts: NoticeCounts | null | undefined = null): string =>
  counts ? countedText(language, counts) : NOTICE_TEXTS[language][hasText(code) ? code : 'news-waiting'];

const countedText = (language: Language, counts: NoticeCounts): string =>
  'businesses' in counts ? REGISTERED_TEXTS[language](counts.businesses) : MATCH_TEXTS[language](counts.vacancies, counts.people);

export const taskText = (language: Language, kind: TaskKind, reasons: readonly ReachReason[] = []): string =>
  kind === 'REACH_TRAINEE' ? reachText(language, reasons) : TASK_TEXTS[language][kind];

/**
 * Renders a message as an e-mail from the neutral texts only: of the row, only its code and language are used
 * (invariant 5). An e-mail to an employer may contain the link to a check-in, which opens nothing without its
 * code, or a code and the page to enter it; one to an officer may contain how many trainees new vacancies
 * match. Staff and employers also get the address to sign in, if the service's own base URL is configured.
 */
export function letterOf(message: Pick<Message, 'id' | 'recipientKind' | 'notice' | 'language'>, to: string, fill: NoticeParameters = {}): MailMessage {
  const { id, recipientKind, notice, language } = message;
  return { id, to, subject: SUBJECTS[language][recipientKind], text: `${noticeText(language, notice, fill.counts)}\n\n${closingOf(message, fill)}\n` };
}

function closingOf(
  { recipientKind, notice, language }: Pick<Message, 'recipientKind' | 'notice' | 'language'>,
  { link, code, base = '' }: NoticeParameters,
): string {
  if (link) return LINK_CLOSINGS[language].replace('{link}', () => link).replace('{base}', () => base);
  if (!code) return CLOSINGS[language][recipientKind].replace('{base}', () => base);
  if (code.code === null) return KNOWN_ADDRESS_CLOSINGS[language];
  const { code: digits, page } = code;
  return (CODE_CLOSINGS[language][notice] ?? '').replace('{page}', () => page).replace('{code}', () => digits);
}
