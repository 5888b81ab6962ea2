import type { RecipientKind } from './domain/message';
import type { TaskKind } from './domain/task';

type Language = 'km' | 'en';

// Both dictionaries as of 2026-11-24: a message may be asked about long after it was sent, and these are the words it carried.

/** The subject of a mail: all that a lock screen shows. It says that there is something, never what. */
export const SUBJECTS: Readonly<Record<Language, Readonly<Record<RecipientKind, string>>>> = {
  en: { TRAINEE: 'A message for you', EMPLOYER: 'News in your Waymark account', STAFF: 'News in Waymark' },
  // Khmer: not yet reviewed by a native speaker
  km: { TRAINEE: 'សារសម្រាប់អ្នក', EMPLOYER: 'ដំណឹងនៅក្នុងគណនី Waymark របស់អ្នក', STAFF: 'ដំណឹងនៅក្នុង Waymark' },
};

/** How a mail ends: where its reader finds the rest. Hers names no place and carries no link. */
export const CLOSINGS: Readonly<Record<Language, Readonly<Record<RecipientKind, string>>>> = {
  en: { TRAINEE: 'You can read it when it suits you.', EMPLOYER: 'Sign in under /employer to read more.', STAFF: 'Sign in under /staff to read more.' },
  // Khmer: not yet reviewed by a native speaker
  km: {
    TRAINEE: 'អ្នកអាចអានវានៅពេលណាដែលងាយស្រួលសម្រាប់អ្នក។',
    EMPLOYER: 'សូមចូលតាម /employer ដើម្បីអានបន្ថែម។',
    STAFF: 'សូមចូលតាម /staff ដើម្បីអានបន្ថែម។',
  },
};

const ENGLISH = {
  'employer-registered': 'A business has registered. Its sites wait for a visit.',
  'registration-received': 'We have received your registration and will be in touch about a visit.',
  'account-active': 'Your account is active.',
  'account-suspended': 'Your account is suspended. Please contact us.',
  'account-closed': 'Your account is closed.',
  'visit-planned': 'A visit is planned.',
  'visit-to-decide': 'A visit waits for a decision.',
  'second-person-needed': 'A decision about a visit waits for a second person.',
  'site-decided': 'There is a decision about one of your sites.',
  'visit-decided': 'A visit is decided.',
  'approval-revoked': 'The approval of a site is revoked.',
  'vacancy-to-review': 'A vacancy waits for review.',
  'vacancy-returned': 'A vacancy came back to you with remarks.',
  'vacancy-approved': 'A vacancy is approved.',
  'vacancy-open': 'A vacancy is open.',
  'vacancy-filled': 'All seats of a vacancy are taken.',
  'trainee-registered': 'A trainee is registered.',
  'trainee-job-ready': 'A trainee is job-ready.',
  'next-step': 'You have reached the next step.',
  'trainee-paused': 'A trainee paused. No new introduction goes out.',
  'trainee-resumed': 'A trainee is back.',
  'trainee-exited': 'A trainee left the service.',
  'consent-withdrawn': 'A consent was withdrawn. What rested on it stops.',
  'change-recorded': 'Your change is recorded.',
  'contact-lost': 'A way to reach a trainee no longer holds.',
  'question-waiting': 'A question is waiting for your answer.',
  'trainee-agreed': 'A trainee agreed to be introduced.',
  'trainee-declined': 'A trainee said no to being introduced.',
  'candidate-introduced': 'A candidate is introduced to you.',
  'step-done': 'A step is done.',
  'candidate-shortlisted': 'An employer shortlisted a trainee.',
  'candidate-not-selected': 'An employer did not select a trainee.',
  'news-waiting': 'There is news for you.',
  'candidate-no-longer-available': 'A candidate is no longer available.',
  'referral-withdrawn': 'A referral is withdrawn.',
  'referral-expired': 'A referral has expired.',
  'interview-proposed': 'An interview is proposed.',
  'interview-confirmed': 'An interview is confirmed.',
  'interview-cancelled': 'An interview is cancelled.',
  'interview-done': 'An interview is done.',
  'interview-missed': 'An interview was missed.',
  'offer-to-explain': 'An offer waits to be explained.',
  'thinking-time-waived': 'A trainee waived her time to think.',
  'candidate-accepted': 'Your offer is accepted.',
  'trainee-accepted': 'A trainee accepted an offer.',
  'answer-recorded': 'Your answer is recorded.',
  'candidate-declined': 'Your offer is declined.',
  'trainee-declined-offer': 'A trainee declined an offer.',
  'offer-withdrawn': 'An offer is withdrawn.',
  'offer-expired': 'An offer has expired.',
  'placement-planned': 'A start is planned.',
  'start-confirmed': 'Both sides confirmed a start.',
  'placement-ended': 'A placement has ended.',
} as const;

/** The codes that have words. */
export type NoticeCode = keyof typeof ENGLISH;

// Khmer: not yet reviewed by a native speaker
const KHMER: Readonly<Record<NoticeCode, string>> = {
  'employer-registered': 'មានអាជីវកម្មមួយបានចុះឈ្មោះ។ ទីតាំងរបស់គេរង់ចាំការចុះពិនិត្យ។',
  'registration-received': 'យើងបានទទួលការចុះឈ្មោះរបស់អ្នក ហើយនឹងទាក់ទងអ្នកអំពីការចុះពិនិត្យ។',
  'account-active': 'គណនីរបស់អ្នកដំណើរការហើយ។',
  'account-suspended': 'គណនីរបស់អ្នកត្រូវបានផ្អាក។ សូមទាក់ទងយើង។',
  'account-closed': 'គណនីរបស់អ្នកត្រូវបានបិទ។',
  'visit-planned': 'ការចុះពិនិត្យមួយត្រូវបានគ្រោងទុក។',
  'visit-to-decide': 'ការចុះពិនិត្យមួយរង់ចាំការសម្រេច។',
  'second-person-needed': 'ការសម្រេចអំពីការចុះពិនិត្យមួយរង់ចាំមនុស្សទីពីរ។',
  'site-decided': 'មានការសម្រេចអំពីទីតាំងមួយរបស់អ្នក។',
  'visit-decided': 'ការចុះពិនិត្យមួយត្រូវបានសម្រេច។',
  'approval-revoked': 'ការអនុម័តលើទីតាំងមួយត្រូវបានដកវិញ។',
  'vacancy-to-review': 'កន្លែងទំនេរមួយរង់ចាំការពិនិត្យ។',
  'vacancy-returned': 'កន្លែងទំនេរមួយត្រូវបានប្រគល់មកអ្នកវិញជាមួយកំណត់សម្គាល់។',
  'vacancy-approved': 'កន្លែងទំនេរមួយត្រូវបានអនុម័ត។',
  'vacancy-open': 'កន្លែងទំនេរមួយបានបើក។',
  'vacancy-filled': 'កន្លែងទំនេរមួយបានពេញហើយ។',
  'trainee-registered': 'សិក្ខាកាមម្នាក់ត្រូវបានចុះឈ្មោះ។',
  'trainee-job-ready': 'សិក្ខាកាមម្នាក់ត្រៀមខ្លួនរួចហើយ។',
  'next-step': 'អ្នកបានដល់ជំហានបន្ទាប់។',
  'trainee-paused': 'សិក្ខាកាមម្នាក់បានផ្អាក។ មិនមានការណែនាំថ្មីទេ។',
  'trainee-resumed': 'សិក្ខាកាមម្នាក់បានត្រឡប់មកវិញ។',
  'trainee-exited': 'សិក្ខាកាមម្នាក់បានចាកចេញពីសេវា។',
  'consent-withdrawn': 'ការយល់ព្រមមួយត្រូវបានដកវិញ។ អ្វីដែលពឹងលើវាត្រូវឈប់។',
  'change-recorded': 'ការផ្លាស់ប្ដូររបស់អ្នកត្រូវបានកត់ត្រា។',
  'contact-lost': 'មធ្យោបាយទាក់ទងសិក្ខាកាមម្នាក់លែងប្រើបានហើយ។',
  'question-waiting': 'មានសំណួរមួយរង់ចាំចម្លើយរបស់អ្នក។',
  'trainee-agreed': 'សិក្ខាកាមម្នាក់យល់ព្រមឲ្យគេណែនាំ។',
  'trainee-declined': 'សិក្ខាកាមម្នាក់មិនយល់ព្រមឲ្យគេណែនាំ។',
  'candidate-introduced': 'បេក្ខជនម្នាក់ត្រូវបានណែនាំដល់អ្នក។',
  'step-done': 'ជំហានមួយបានបញ្ចប់។',
  'candidate-shortlisted': 'និយោជកមួយបានជ្រើសសិក្ខាកាមម្នាក់ចូលបញ្ជីខ្លី។',
  'candidate-not-selected': 'និយោជកមួយមិនបានជ្រើសសិក្ខាកាមម្នាក់ទេ។',
  'news-waiting': 'មានដំណឹងសម្រាប់អ្នក។',
  'candidate-no-longer-available': 'បេក្ខជនម្នាក់លែងទំនេរហើយ។',
  'referral-withdrawn': 'ការបញ្ជូនមួយត្រូវបានដកវិញ។',
  'referral-expired': 'ការបញ្ជូនមួយបានផុតកំណត់។',
  'interview-proposed': 'ការសម្ភាសន៍មួយត្រូវបានស្នើ។',
  'interview-confirmed': 'ការសម្ភាសន៍មួយត្រូវបានបញ្ជាក់។',
  'interview-cancelled': 'ការសម្ភាសន៍មួយត្រូវបានលុបចោល។',
  'interview-done': 'ការសម្ភាសន៍មួយបានបញ្ចប់។',
  'interview-missed': 'ការសម្ភាសន៍មួយមិនបានកើតឡើង។',
  'offer-to-explain': 'សំណើការងារមួយរង់ចាំការពន្យល់។',
  'thinking-time-waived': 'សិក្ខាកាមម្នាក់បានលះបង់ពេលគិត។',
  'candidate-accepted': 'សំណើរបស់អ្នកត្រូវបានទទួលយក។',
  'trainee-accepted': 'សិក្ខាកាមម្នាក់បានទទួលយកសំណើ។',
  'answer-recorded': 'ចម្លើយរបស់អ្នកត្រូវបានកត់ត្រា។',
  'candidate-declined': 'សំណើរបស់អ្នកត្រូវបានបដិសេធ។',
  'trainee-declined-offer': 'សិក្ខាកាមម្នាក់បានបដិសេធសំណើ។',
  'offer-withdrawn': 'សំណើមួយត្រូវបានដកវិញ។',
  'offer-expired': 'សំណើមួយបានផុតកំណត់។',
  'placement-planned': 'ការចាប់ផ្ដើមមួយត្រូវបានគ្រោងទុក។',
  'start-confirmed': 'ភាគីទាំងពីរបានបញ្ជាក់ការចាប់ផ្ដើមមួយ។',
  'placement-ended': 'ការងារមួយបានបញ្ចប់។',
};

/** The words of a notice by its code: no name, no employer's name, no link with a token. */
export const NOTICE_TEXTS: Readonly<Record<Language, Readonly<Record<NoticeCode, string>>>> = { en: ENGLISH, km: KHMER };

/** What a task asks of a member of staff. */
export const TASK_TEXTS: Readonly<Record<Language, Readonly<Record<TaskKind, string>>>> = {
  en: {
    REACH_TRAINEE: 'Reach her in a way she said is safe: there is something she should know, and no machine may tell her.',
    MESSAGE_UNKNOWN: 'A message to her may or may not have arrived. Ask her in a safe way; it is not sent again.',
    MESSAGE_PARKED: 'A message could not be sent. Check the address and tell its reader.',
    CHECK_YOUR_PEOPLE: 'Check how your people at this place are.',
  },
  // Khmer: not yet reviewed by a native speaker
  km: {
    REACH_TRAINEE: 'សូមទាក់ទងនាងតាមវិធីដែលនាងថាមានសុវត្ថិភាព៖ មានរឿងមួយដែលនាងគួរដឹង ហើយម៉ាស៊ីនមិនអាចប្រាប់នាងបានទេ។',
    MESSAGE_UNKNOWN: 'សារទៅនាងប្រហែលជាបានទៅដល់ ឬមិនបានទៅដល់។ សូមសួរនាងតាមវិធីមានសុវត្ថិភាព។ សារនេះមិនត្រូវផ្ញើម្ដងទៀតទេ។',
    MESSAGE_PARKED: 'សារមួយមិនអាចផ្ញើបាន។ សូមពិនិត្យអាសយដ្ឋាន ហើយប្រាប់អ្នកទទួល។',
    CHECK_YOUR_PEOPLE: 'សូមពិនិត្យមើលសុខទុក្ខមនុស្សរបស់អ្នកនៅកន្លែងនេះ។',
  },
};
