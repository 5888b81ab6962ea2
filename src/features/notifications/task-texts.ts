import type { EventName } from '../../shared/events';
import type { NoMessageReason, ReachReason, TaskKind } from './domain/task';

type Language = 'km' | 'en';

/** The text of each kind of task. */
export const TASK_TEXTS: Readonly<Record<Language, Readonly<Record<TaskKind, string>>>> = {
  en: {
    REACH_TRAINEE: 'Reach her in a way she said is safe: there is something she should know, and no machine may tell her.',
    MESSAGE_UNKNOWN: 'A message to her may or may not have arrived. Ask her in a safe way; it is not sent again.',
    MESSAGE_PARKED: 'A message could not be sent. Check the address and tell its reader.',
    CHECK_TRAINEES: 'Check how your people at this place are.',
    ROUTINE_REVISIT: 'Plan a visit to this place, like any other visit.',
    REVIEW_ANSWER: 'Look at what she answered, and speak with her in a safe way.',
    FOLLOW_UP_MISSED: 'A follow-up was missed. Speak with her in a safe way now, or say why it is given up.',
    PLACEMENT_ENDED: 'Her place has ended, or her employer says so. Speak with her within seven days about how it is and what comes next.',
    AGREEMENT_OVERDUE: 'An apprenticeship agreement was not signed within 15 days of the start. Settle it with the employer.',
    CHECK_ON_TRAINEE: 'Somebody may have made her open the service. Make sure today, in a safe way, that she is well; say nothing of this in a message.',
    CALL_TRAINEE: 'She asks to be called. Call her by tomorrow, in a way and at a time she said is safe.',
    TALK_BEFORE_ANSWER: 'She wants to talk before she answers. Speak with her before its time is over; the answer is hers.',
  },
  // Khmer: not yet reviewed by a native speaker.
  km: {
    REACH_TRAINEE: 'សូមទាក់ទងនាងតាមវិធីដែលនាងថាមានសុវត្ថិភាព៖ មានរឿងមួយដែលនាងគួរដឹង ហើយម៉ាស៊ីនមិនអាចប្រាប់នាងបានទេ។',
    MESSAGE_UNKNOWN: 'សារទៅនាងប្រហែលជាបានទៅដល់ ឬមិនបានទៅដល់។ សូមសួរនាងតាមវិធីមានសុវត្ថិភាព។ សារនេះមិនត្រូវផ្ញើម្ដងទៀតទេ។',
    MESSAGE_PARKED: 'សារមួយមិនអាចផ្ញើបាន។ សូមពិនិត្យអាសយដ្ឋាន ហើយប្រាប់អ្នកទទួល។',
    CHECK_TRAINEES: 'សូមពិនិត្យមើលសុខទុក្ខមនុស្សរបស់អ្នកនៅកន្លែងនេះ។',
    ROUTINE_REVISIT: 'សូមគ្រោងការចុះពិនិត្យកន្លែងនេះ ដូចការចុះពិនិត្យធម្មតា។',
    REVIEW_ANSWER: 'សូមពិនិត្យមើលចម្លើយរបស់នាង ហើយនិយាយជាមួយនាងតាមវិធីមានសុវត្ថិភាព។',
    FOLLOW_UP_MISSED: 'ការតាមដានមួយត្រូវបានខកខាន។ សូមនិយាយជាមួយនាងតាមវិធីមានសុវត្ថិភាពឥឡូវនេះ ឬប្រាប់មូលហេតុដែលបោះបង់វា។',
    PLACEMENT_ENDED: 'ការងាររបស់នាងបានបញ្ចប់ ឬនិយោជករបស់នាងនិយាយដូច្នេះ។ សូមនិយាយជាមួយនាងក្នុងរយៈពេលប្រាំពីរថ្ងៃ អំពីស្ថានភាពពិត និងជំហានបន្ទាប់។',
    AGREEMENT_OVERDUE: 'កិច្ចសន្យាកូនជាងមួយមិនបានចុះហត្ថលេខាក្នុងរយៈពេល ១៥ ថ្ងៃចាប់ពីថ្ងៃចាប់ផ្ដើមទេ។ សូមដោះស្រាយជាមួយនិយោជក។',
    CHECK_ON_TRAINEE: 'ប្រហែលជាមានគេបង្ខំនាងឱ្យបើកសេវានេះ។ ថ្ងៃនេះ សូមពិនិត្យតាមវិធីមានសុវត្ថិភាពថានាងសុខសប្បាយ។ កុំនិយាយអំពីរឿងនេះក្នុងសារ។',
    CALL_TRAINEE: 'នាងស្នើសុំឱ្យគេទូរស័ព្ទទៅ។ សូមទូរស័ព្ទទៅនាងយ៉ាងយូរត្រឹមថ្ងៃស្អែក តាមវិធី និងពេលវេលាដែលនាងថាមានសុវត្ថិភាព។',
    TALK_BEFORE_ANSWER: 'នាងចង់និយាយជាមុនសិន មុននឹងឆ្លើយ។ សូមនិយាយជាមួយនាងមុនពេលវាផុតកំណត់។ ចម្លើយជារបស់នាង។',
  },
};

/** The news for the trainee, by event. */
const NEWS_TEXTS: Readonly<Record<Language, Readonly<Partial<Record<EventName, string>>>>> = {
  en: {
    ReferralAsked: 'we ask whether we may introduce her to an employer',
    InterviewProposed: 'an employer proposes times for a meeting',
    InterviewCancelled: 'a meeting was cancelled',
    InterviewUpcoming: 'a meeting with an employer is soon',
    OfferIssued: 'there is an offer for her',
    OfferExplained: 'an offer waits for her answer',
    OfferExpiring: 'the time to answer an offer ends within a day',
    OfferAccepted: 'her yes to an offer is recorded',
    OfferDeclined: 'her no to an offer is recorded',
    OfferWithdrawn: 'an offer was withdrawn',
    PlacementStartRescheduled: 'her first day at work was moved',
    FollowUpDue: 'a follow-up with her is due',
  },
  // Khmer: not yet reviewed by a native speaker.
  km: {
    ReferralAsked: 'យើងសួរថា តើអាចណែនាំនាងទៅនិយោជកម្នាក់បានទេ',
    InterviewProposed: 'និយោជកម្នាក់ស្នើពេលវេលាជួបគ្នា',
    InterviewCancelled: 'ការជួបគ្នាមួយត្រូវបានលុបចោល',
    InterviewUpcoming: 'ការជួបគ្នាជាមួយនិយោជកជិតមកដល់ហើយ',
    OfferIssued: 'មានការផ្តល់ការងារមួយសម្រាប់នាង',
    OfferExplained: 'ការផ្តល់ការងារមួយកំពុងរង់ចាំចម្លើយរបស់នាង',
    OfferExpiring: 'ពេលឆ្លើយការផ្តល់ការងារមួយនឹងផុតក្នុងរយៈពេលមួយថ្ងៃ',
    OfferAccepted: 'ការយល់ព្រមរបស់នាងលើការផ្តល់ការងារត្រូវបានកត់ត្រា',
    OfferDeclined: 'ការបដិសេធរបស់នាងលើការផ្តល់ការងារត្រូវបានកត់ត្រា',
    OfferWithdrawn: 'ការផ្តល់ការងារមួយត្រូវបានដកវិញ',
    PlacementStartRescheduled: 'ថ្ងៃដំបូងនៃការងាររបស់នាងត្រូវបានប្តូរ',
    FollowUpDue: 'ដល់ពេលតាមដានសុខទុក្ខជាមួយនាង',
  },
};
const SOME_NEWS: Readonly<Record<Language, string>> = { en: 'there is news for her', km: 'មានដំណឹងសម្រាប់នាង' };

const NO_MESSAGE_TEXTS: Readonly<Record<Language, Readonly<Record<NoMessageReason, string>>>> = {
  en: {
    NO_SAFE_WAY: 'she has no verified way to get messages',
    WAY_CLOSED: 'the way she had is blocked or no longer verified',
    DO_NOT_CONTACT: 'she does not want to be contacted that way now',
    MAIL_FAILED: 'the message could not be delivered',
    YES_ENDED: 'her consent has run out',
  },
  // Khmer: not yet reviewed by a native speaker.
  km: {
    NO_SAFE_WAY: 'នាងមិនមានវិធីទទួលសារដែលបានផ្ទៀងផ្ទាត់ទេ',
    WAY_CLOSED: 'វិធីដែលនាងធ្លាប់មាន ត្រូវបានបិទ ឬមិនទាន់ផ្ទៀងផ្ទាត់ឡើងវិញ',
    DO_NOT_CONTACT: 'ពេលនេះនាងមិនចង់ឱ្យទាក់ទងតាមវិធីនោះទេ',
    MAIL_FAILED: 'សារមិនអាចផ្ញើដល់បានទេ',
    YES_ENDED: 'ការយល់ព្រមរបស់នាងបានផុតកំណត់',
  },
};

const REACH_TEMPLATE: Readonly<Record<Language, string>> = {
  en: 'Reach her in a way she said is safe. She should know: {news}. No message may tell her: {why}.',
  km: 'សូមទាក់ទងនាងតាមវិធីដែលនាងថាមានសុវត្ថិភាព។ អ្វីដែលនាងគួរដឹង៖ {news}។ មិនអាចប្រាប់តាមសារបានទេ៖ {why}។',
};

/**
 * The text of a task to reach a trainee: all news for her, each item once with its number of occurrences, and
 * why it must be given in person.
 */
export function reachText(language: Language, reasons: readonly ReachReason[]): string {
  const news = reasons.map(({ about }) => (about === null ? undefined : NEWS_TEXTS[language][about]) ?? SOME_NEWS[language]);
  const causes = reasons.flatMap(({ noMessage }) => (noMessage === null ? [] : [NO_MESSAGE_TEXTS[language][noMessage]]));
  if (causes.length === 0 && reasons.every(({ about }) => about === null)) return TASK_TEXTS[language].REACH_TRAINEE;
  const number = new Intl.NumberFormat(language === 'km' ? 'km-KH-u-nu-khmr' : 'en-GB');
  const counted = [...new Set(news)].map((text) => {
    const times = news.filter((other) => other === text).length;
    return times > 1 ? `${text} (${number.format(times)})` : text;
  });
  const causesOrDefault = causes.length > 0 ? [...new Set(causes)] : [NO_MESSAGE_TEXTS[language].NO_SAFE_WAY];
  return REACH_TEMPLATE[language].replace('{news}', () => counted.join('; ')).replace('{why}', () => causesOrDefault.join('; '));
}
