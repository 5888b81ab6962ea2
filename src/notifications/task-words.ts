import type { TaskKind } from './domain/task';

type Language = 'km' | 'en';

/** What a task asks of a member of staff. */
export const TASK_TEXTS: Readonly<Record<Language, Readonly<Record<TaskKind, string>>>> = {
  en: {
    REACH_TRAINEE: 'Reach her in a way she said is safe: there is something she should know, and no machine may tell her.',
    MESSAGE_UNKNOWN: 'A message to her may or may not have arrived. Ask her in a safe way; it is not sent again.',
    MESSAGE_PARKED: 'A message could not be sent. Check the address and tell its reader.',
    CHECK_YOUR_PEOPLE: 'Check how your people at this place are.',
    ROUTINE_REVISIT: 'Plan a visit to this place, like any other visit.',
    REVIEW_ANSWER: 'Look at what she answered, and speak with her in a safe way.',
    FOLLOW_UP_MISSED: 'A follow-up was missed. Speak with her in a safe way now, or say why it is given up.',
    PLACEMENT_ENDED: 'Her place has ended, or her employer says so. Speak with her within seven days about how it is and what comes next.',
    AGREEMENT_OVERDUE: 'An apprenticeship agreement was not signed within 15 days of the start. Settle it with the employer.',
    CHECK_ON_TRAINEE: 'Somebody may have made her open the service. Make sure today, in a safe way, that she is well; say nothing of this in a message.',
    CALL_HER: 'She asks to be called. Call her by tomorrow, in a way and at a time she said is safe.',
    TALK_FIRST: 'She wants to talk before she answers. Speak with her before its time is over; the answer is hers.',
  },
  // Khmer: not yet reviewed by a native speaker
  km: {
    REACH_TRAINEE: 'សូមទាក់ទងនាងតាមវិធីដែលនាងថាមានសុវត្ថិភាព៖ មានរឿងមួយដែលនាងគួរដឹង ហើយម៉ាស៊ីនមិនអាចប្រាប់នាងបានទេ។',
    MESSAGE_UNKNOWN: 'សារទៅនាងប្រហែលជាបានទៅដល់ ឬមិនបានទៅដល់។ សូមសួរនាងតាមវិធីមានសុវត្ថិភាព។ សារនេះមិនត្រូវផ្ញើម្ដងទៀតទេ។',
    MESSAGE_PARKED: 'សារមួយមិនអាចផ្ញើបាន។ សូមពិនិត្យអាសយដ្ឋាន ហើយប្រាប់អ្នកទទួល។',
    CHECK_YOUR_PEOPLE: 'សូមពិនិត្យមើលសុខទុក្ខមនុស្សរបស់អ្នកនៅកន្លែងនេះ។',
    ROUTINE_REVISIT: 'សូមគ្រោងការចុះពិនិត្យកន្លែងនេះ ដូចការចុះពិនិត្យធម្មតា។',
    REVIEW_ANSWER: 'សូមពិនិត្យមើលចម្លើយរបស់នាង ហើយនិយាយជាមួយនាងតាមវិធីមានសុវត្ថិភាព។',
    FOLLOW_UP_MISSED: 'ការតាមដានមួយត្រូវបានខកខាន។ សូមនិយាយជាមួយនាងតាមវិធីមានសុវត្ថិភាពឥឡូវនេះ ឬប្រាប់មូលហេតុដែលបោះបង់វា។',
    PLACEMENT_ENDED: 'ការងាររបស់នាងបានបញ្ចប់ ឬនិយោជករបស់នាងនិយាយដូច្នេះ។ សូមនិយាយជាមួយនាងក្នុងរយៈពេលប្រាំពីរថ្ងៃ អំពីស្ថានភាពពិត និងជំហានបន្ទាប់។',
    AGREEMENT_OVERDUE: 'កិច្ចសន្យាកូនជាងមួយមិនបានចុះហត្ថលេខាក្នុងរយៈពេល ១៥ ថ្ងៃចាប់ពីថ្ងៃចាប់ផ្ដើមទេ។ សូមដោះស្រាយជាមួយនិយោជក។',
    CHECK_ON_TRAINEE: 'ប្រហែលជាមានគេបង្ខំនាងឱ្យបើកសេវានេះ។ ថ្ងៃនេះ សូមពិនិត្យតាមវិធីមានសុវត្ថិភាពថានាងសុខសប្បាយ។ កុំនិយាយអំពីរឿងនេះក្នុងសារ។',
    CALL_HER: 'នាងស្នើសុំឱ្យគេទូរស័ព្ទទៅ។ សូមទូរស័ព្ទទៅនាងយ៉ាងយូរត្រឹមថ្ងៃស្អែក តាមវិធី និងពេលវេលាដែលនាងថាមានសុវត្ថិភាព។',
    TALK_FIRST: 'នាងចង់និយាយជាមុនសិន មុននឹងឆ្លើយ។ សូមនិយាយជាមួយនាងមុនពេលវាផុតកំណត់។ ចម្លើយជារបស់នាង។',
  },
};
