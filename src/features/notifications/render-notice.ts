import { type Language, textIn } from '../../locales/i18n';
import type { MailMessage } from '../../platform/mail/mail';
import type { NoticeCounts, NoticeParameters } from './domain/notice-parameters';
import type { Message } from './domain/message';
import { NOTICES } from './domain/notices';
import type { ReachReason, TaskKind } from './domain/task';
import { reachText, TASK_TEXTS } from './task-texts';
import {
  CLOSINGS,
  CODE_CLOSINGS,
  KNOWN_ADDRESS_CLOSING,
  LINK_CLOSING,
  matchText,
  NOTICE_TEXTS,
  type NoticeCode,
  registeredText,
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

const hasText = (code: string): code is NoticeCode => code in NOTICE_TEXTS;

/** A code whose text was removed gets a general text that says only that there is news. */
export const noticeText = (language: Language, code: string, counts: NoticeCounts | null | undefined = null): string =>
  counts ? countedText(language, counts) : textIn(language, NOTICE_TEXTS[hasText(code) ? code : 'news-waiting']);

const countedText = (language: Language, counts: NoticeCounts): string =>
  textIn(language, 'businesses' in counts ? registeredText(counts.businesses) : matchText(counts.vacancies, counts.people));

export const taskText = (language: Language, kind: TaskKind, reasons: readonly ReachReason[] = []): string =>
  kind === 'REACH_TRAINEE' ? reachText(language, reasons) : textIn(language, TASK_TEXTS[kind]);

/**
 * Renders a message as an e-mail from the neutral texts only: of the row, only its code and language are used
 * (invariant 5). An e-mail to an employer may contain the link to a check-in, which opens nothing without its
 * code, or a code and the page to enter it; one to an officer may contain how many trainees new vacancies
 * match. Staff and employers also get the address to sign in, if the service's own base URL is configured.
 */
export function letterOf(message: Pick<Message, 'id' | 'recipientKind' | 'notice' | 'language'>, to: string, fill: NoticeParameters = {}): MailMessage {
  const { id, recipientKind, notice, language } = message;
  const text = noticeText(language, notice, fill.counts);
  const subject = recipientKind === 'EMPLOYER' ? firstSentence(text) : textIn(language, SUBJECTS[recipientKind]);
  return { id, to, subject, text: `${text}\n\n${closingOf(message, fill)}\n` };
}

const firstSentence = (text: string): string => text.split(/[.។]/)[0] ?? text;

function closingOf(
  { recipientKind, notice, language }: Pick<Message, 'recipientKind' | 'notice' | 'language'>,
  { link, code, base = '' }: NoticeParameters,
): string {
  if (link) return textIn(language, LINK_CLOSING, { link, base });
  if (!code) return textIn(language, CLOSINGS[recipientKind], { base });
  if (code.code === null) return textIn(language, KNOWN_ADDRESS_CLOSING);
  const closing = CODE_CLOSINGS[notice];
  return closing ? textIn(language, closing, { page: code.page, code: code.code }) : '';
}
