import type { RecipientKind } from './domain/message';

type Language = 'km' | 'en';

// A message stores only the code of its text. What was sent is the text that this file had at that time.

/** The subject of an e-mail, all a lock screen shows: that there is news, but not what. */
export const SUBJECTS: Readonly<Record<Language, Readonly<Record<RecipientKind, string>>>> = {
  en: { TRAINEE: 'A message for you', EMPLOYER: 'News in your Waymark account', STAFF: 'News in Waymark' },
  // Khmer: not yet reviewed by a native speaker.
  km: { TRAINEE: 'សារសម្រាប់អ្នក', EMPLOYER: 'ដំណឹងនៅក្នុងគណនី Waymark របស់អ្នក', STAFF: 'ដំណឹងនៅក្នុង Waymark' },
};

/** The closing of an e-mail; `base` is the base URL. The trainee's contains no place and no link. */
export const CLOSINGS: Readonly<Record<Language, Readonly<Record<RecipientKind, string>>>> = {
  en: {
    TRAINEE: 'You can read it when it suits you.',
    EMPLOYER: 'Sign in under {base}/employer to read more.',
    STAFF: 'Sign in under {base}/staff to read more.',
  },
  // Khmer: not yet reviewed by a native speaker.
  km: {
    TRAINEE: 'អ្នកអាចអានវានៅពេលណាដែលងាយស្រួលសម្រាប់អ្នក។',
    EMPLOYER: 'សូមចូលតាម {base}/employer ដើម្បីអានបន្ថែម។',
    STAFF: 'សូមចូលតាម {base}/staff ដើម្បីអានបន្ថែម។',
  },
};

/** The closing of an e-mail with a check-in link; the person who answers may have no account. */
export const LINK_CLOSINGS: Readonly<Record<Language, string>> = {
  en: 'Answer here:\n{link}\n\nThe page asks for a code of six digits. You find the code under {base}/employer. Whoever answers needs no account.',
  // Khmer: not yet reviewed by a native speaker.
  km: 'សូមឆ្លើយនៅទីនេះ៖\n{link}\n\nទំព័រនេះសុំលេខកូដប្រាំមួយខ្ទង់។ អ្នកអាចរកលេខកូដបាននៅ {base}/employer ។ អ្នកដែលឆ្លើយមិនចាំបាច់មានគណនីទេ។',
};

/** The closing of an e-mail with a code. In a link the code would end up in histories and logs. */
export const CODE_CLOSINGS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    'address-to-confirm':
      'Sign in, open this page and type the code, within seven days of registering:\n{page}\n\n{code}\n\nIf you did not register, leave this mail: without the code the registration is removed.',
    invited:
      'Open this page and type the code, within seven days:\n{page}\n\n{code}\n\nIf you do not know who invites you, leave this mail: nothing will happen.',
    'password-reset-requested':
      'Open this page and type the code, within one hour:\n{page}\n\n{code}\n\nIf you did not ask for it, leave this mail: your password stays as it is. Give the code to nobody.',
  },
  // Khmer: not yet reviewed by a native speaker.
  km: {
    'address-to-confirm':
      'សូមចូលគណនី បើកទំព័រនេះ ហើយវាយលេខកូដ ក្នុងរយៈពេលប្រាំពីរថ្ងៃក្រោយការចុះឈ្មោះ៖\n{page}\n\n{code}\n\nបើអ្នកមិនបានចុះឈ្មោះទេ សូមទុកអ៊ីមែលនេះចោល៖ បើគ្មានលេខកូដ ការចុះឈ្មោះនឹងត្រូវលុប។',
    invited: 'សូមបើកទំព័រនេះ ហើយវាយលេខកូដ ក្នុងរយៈពេលប្រាំពីរថ្ងៃ៖\n{page}\n\n{code}\n\nបើអ្នកមិនស្គាល់អ្នកដែលអញ្ជើញទេ សូមទុកអ៊ីមែលនេះចោល៖ គ្មានអ្វីកើតឡើងទេ។',
    'password-reset-requested':
      'សូមបើកទំព័រនេះ ហើយវាយលេខកូដ ក្នុងរយៈពេលមួយម៉ោង៖\n{page}\n\n{code}\n\nបើអ្នកមិនបានស្នើសុំទេ សូមទុកអ៊ីមែលនេះចោល៖ ពាក្យសម្ងាត់របស់អ្នកនៅដដែល។ កុំប្រាប់លេខកូដនេះដល់នរណាឡើយ។',
  },
};

/** The closing without a code: the address belongs to another account, as only its owner may know. */
export const KNOWN_ADDRESS_CLOSINGS: Readonly<Record<Language, string>> = {
  en: 'This address opens another account already, and it can open one only. Give another address of yours: to whoever invites you, or on the page that asks for the code.',
  // Khmer: not yet reviewed by a native speaker.
  km: 'អាសយដ្ឋាននេះប្រើសម្រាប់គណនីមួយផ្សេងរួចហើយ ហើយអាចប្រើបានសម្រាប់តែគណនីមួយប៉ុណ្ណោះ។ សូមឱ្យអាសយដ្ឋានផ្សេងរបស់អ្នក ដល់អ្នកដែលអញ្ជើញ ឬនៅលើទំព័រដែលសុំលេខកូដ។',
};

const ENGLISH = {
  'businesses-registered': 'Businesses have registered and confirmed their address. Their sites wait for a visit.',
  'registration-received': 'We have received your registration and will be in touch about a visit.',
  'account-active': 'Your account is active.',
  'account-suspended': 'Your account is suspended. Please contact us.',
  'account-closed': 'Your account is closed.',
  'address-to-confirm': 'Please confirm that this e-mail address is yours.',
  invited: 'A business invites you to work in its account.',
  'password-reset-requested': 'Somebody asked for a new password for the account with this e-mail address.',
  'colleague-joined': 'Somebody has joined the account of your business.',
  'password-changed': 'The password of your account was changed. If that was not you, ask for a new one at once.',
  'account-request-made': 'A role or new secrets that open protected facts wait for a second person.',
  'account-request-agreed': 'An account was given a role or new secrets that open protected facts.',
  'account-request-refused': 'A request for a role or new secrets was refused.',
  'trainees-handed-over': 'People were handed over between you and a colleague.',
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
  'new-matching-vacancies': 'New vacancies fit people you look after.',
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
  'interview-corrected': 'What came of an interview was put right.',
  'interview-missed': 'An interview was missed.',
  'offer-to-explain': 'An offer waits to be explained.',
  'cooling-off-waived': 'A trainee waived her time to think.',
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
  'start-rescheduled': 'The day of a start has changed.',
  'start-confirmed-by-one': 'One side confirmed a start.',
  'placement-contact-lost': 'Somebody who has a place cannot be reached.',
  'placement-contact-regained': 'Somebody who has a place was reached again.',
  'placement-cancelled': 'A planned start is cancelled.',
  'agreement-signed': 'An apprenticeship agreement is signed.',
  'agreement-registered': 'An apprenticeship agreement is registered.',
  'agreement-ended': 'An apprenticeship agreement has ended.',
  'terms-recorded': 'Terms of work were written down.',
  'course-completed': 'A trainee completed a course.',
  'course-left': 'A trainee left a course.',
  'interview-reminder': 'You have an appointment soon.',
  'interview-called-off': 'An appointment of yours is called off.',
  'interview-upcoming': 'An interview is coming up.',
  'offer-expiring': 'The time to answer an offer is nearly over.',
  'approval-expiring': 'The approval of a site ends soon. Plan a visit.',
  'visit-due': 'The approval of one of your sites ends soon. We will be in touch about a visit.',
  'agreement-due': 'An apprenticeship agreement must be signed in the next days.',
  'agreement-overdue': 'An apprenticeship agreement was not signed in time.',
  'follow-up-due': 'A follow-up is due.',
  'follow-up-closing': 'The time for a follow-up is nearly over.',
  'follow-up-missed': 'A follow-up was missed. It can still be done.',
  'trainee-checked-in': 'A trainee told how she is at work.',
  'call-requested': 'A trainee asks for somebody to talk with.',
  'short-question': 'A short question waits for you.',
  'employer-answered': 'An employer answered a check-in.',
  'look-today': 'Something waits for you to look at today.',
  'matter-closed': 'Something you were asked to look at is closed.',
  'hold-placed': 'An employer is on hold.',
  'hold-second-person': 'Lifting a hold waits for a second person.',
  'hold-lifted': 'A hold on an employer is lifted.',
  'task-waiting': 'A task waits for your institution.',
  'institution-referral-waiting': 'Another institution asks whether you can take somebody in.',
  'institution-referral-accepted': 'Another institution can take somebody in. Ask her whether it may know who she is.',
  'institution-referral-rejected': 'Another institution cannot take somebody in.',
  'institution-referral-released': 'You can see whom you were asked to take in.',
  'institution-referral-started': 'Another institution has taken somebody in.',
  'institution-referral-ended': 'A referral between institutions has ended.',
} as const;

/** The codes that have a text. */
export type NoticeCode = keyof typeof ENGLISH;

// Khmer: not yet reviewed by a native speaker.
const KHMER: Readonly<Record<NoticeCode, string>> = {
  'businesses-registered': 'មានអាជីវកម្មបានចុះឈ្មោះ និងបញ្ជាក់អាសយដ្ឋាន។ ទីតាំងរបស់គេរង់ចាំការចុះពិនិត្យ។',
  'registration-received': 'យើងបានទទួលការចុះឈ្មោះរបស់អ្នក ហើយនឹងទាក់ទងអ្នកអំពីការចុះពិនិត្យ។',
  'account-active': 'គណនីរបស់អ្នកដំណើរការហើយ។',
  'account-suspended': 'គណនីរបស់អ្នកត្រូវបានផ្អាក។ សូមទាក់ទងយើង។',
  'account-closed': 'គណនីរបស់អ្នកត្រូវបានបិទ។',
  'address-to-confirm': 'សូមបញ្ជាក់ថាអាសយដ្ឋានអ៊ីមែលនេះជារបស់អ្នក។',
  invited: 'អាជីវកម្មមួយអញ្ជើញអ្នកឱ្យធ្វើការក្នុងគណនីរបស់ខ្លួន។',
  'password-reset-requested': 'មានគេស្នើសុំពាក្យសម្ងាត់ថ្មី សម្រាប់គណនីដែលប្រើអាសយដ្ឋានអ៊ីមែលនេះ។',
  'colleague-joined': 'មានមនុស្សម្នាក់បានចូលរួមក្នុងគណនីអាជីវកម្មរបស់អ្នក។',
  'password-changed': 'ពាក្យសម្ងាត់គណនីរបស់អ្នកត្រូវបានប្ដូរ។ បើមិនមែនអ្នកទេ សូមស្នើសុំពាក្យសម្ងាត់ថ្មីភ្លាម។',
  'account-request-made': 'តួនាទី ឬព័ត៌មានសម្ងាត់ថ្មី ដែលអាចបើកព័ត៌មានការពារ កំពុងរង់ចាំមនុស្សទីពីរ។',
  'account-request-agreed': 'គណនីមួយបានទទួលតួនាទី ឬព័ត៌មានសម្ងាត់ថ្មី ដែលអាចបើកព័ត៌មានការពារ។',
  'account-request-refused': 'សំណើសុំតួនាទី ឬព័ត៌មានសម្ងាត់ថ្មីមួយត្រូវបានបដិសេធ។',
  'trainees-handed-over': 'មនុស្សត្រូវបានប្រគល់រវាងអ្នក និងមិត្តរួមការងារម្នាក់។',
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
  'new-matching-vacancies': 'មានការងារថ្មីដែលសមនឹងអ្នកដែលអ្នកទទួលបន្ទុក។',
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
  'interview-corrected': 'លទ្ធផលនៃការសម្ភាសន៍មួយត្រូវបានកែតម្រូវ។',
  'interview-missed': 'ការសម្ភាសន៍មួយមិនបានកើតឡើង។',
  'offer-to-explain': 'សំណើការងារមួយរង់ចាំការពន្យល់។',
  'cooling-off-waived': 'សិក្ខាកាមម្នាក់បានលះបង់ពេលគិត។',
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
  'start-rescheduled': 'ថ្ងៃចាប់ផ្ដើមការងារមួយបានផ្លាស់ប្ដូរ។',
  'start-confirmed-by-one': 'ភាគីម្ខាងបានបញ្ជាក់ការចាប់ផ្ដើមមួយ។',
  'placement-contact-lost': 'មិនអាចទាក់ទងអ្នកដែលមានកន្លែងធ្វើការម្នាក់បានទេ។',
  'placement-contact-regained': 'បានទាក់ទងអ្នកដែលមានកន្លែងធ្វើការម្នាក់ឡើងវិញ។',
  'placement-cancelled': 'ការចាប់ផ្ដើមដែលបានគ្រោងមួយត្រូវបានលុបចោល។',
  'agreement-signed': 'កិច្ចសន្យាកូនជាងមួយត្រូវបានចុះហត្ថលេខា។',
  'agreement-registered': 'កិច្ចសន្យាកូនជាងមួយត្រូវបានចុះបញ្ជី។',
  'agreement-ended': 'កិច្ចសន្យាកូនជាងមួយបានបញ្ចប់។',
  'terms-recorded': 'លក្ខខណ្ឌការងារត្រូវបានកត់ត្រា។',
  'course-completed': 'សិក្ខាកាមម្នាក់បានបញ្ចប់វគ្គសិក្សា។',
  'course-left': 'សិក្ខាកាមម្នាក់បានឈប់ពីវគ្គសិក្សា។',
  'interview-reminder': 'អ្នកមានការណាត់ជួបឆាប់ៗនេះ។',
  'interview-called-off': 'ការណាត់ជួបមួយរបស់អ្នកត្រូវបានលុបចោល។',
  'interview-upcoming': 'ការសម្ភាសន៍មួយនឹងមកដល់ឆាប់ៗនេះ។',
  'offer-expiring': 'ពេលវេលាសម្រាប់ឆ្លើយសំណើការងារមួយជិតអស់ហើយ។',
  'approval-expiring': 'ការអនុម័តលើទីតាំងមួយជិតផុតកំណត់។ សូមគ្រោងការចុះពិនិត្យ។',
  'visit-due': 'ការអនុម័តលើទីតាំងមួយរបស់អ្នកជិតផុតកំណត់។ យើងនឹងទាក់ទងអ្នកអំពីការចុះពិនិត្យ។',
  'agreement-due': 'កិច្ចសន្យាកូនជាងមួយត្រូវចុះហត្ថលេខាក្នុងប៉ុន្មានថ្ងៃខាងមុខ។',
  'agreement-overdue': 'កិច្ចសន្យាកូនជាងមួយមិនបានចុះហត្ថលេខាទាន់ពេលទេ។',
  'follow-up-due': 'ការតាមដានមួយដល់ពេលហើយ។',
  'follow-up-closing': 'ពេលវេលាសម្រាប់ការតាមដានមួយជិតអស់ហើយ។',
  'follow-up-missed': 'ការតាមដានមួយត្រូវបានខកខាន។ នៅតែអាចធ្វើបាន។',
  'trainee-checked-in': 'សិក្ខាកាមម្នាក់បានប្រាប់ពីស្ថានភាពរបស់គាត់នៅកន្លែងធ្វើការ។',
  'call-requested': 'សិក្ខាកាមម្នាក់ស្នើសុំនរណាម្នាក់ដើម្បីនិយាយជាមួយ។',
  'short-question': 'មានសំណួរខ្លីមួយរង់ចាំអ្នក។',
  'employer-answered': 'និយោជកម្នាក់បានឆ្លើយសំណួរតាមដាន។',
  'look-today': 'មានរឿងមួយរង់ចាំអ្នកពិនិត្យមើលនៅថ្ងៃនេះ។',
  'matter-closed': 'រឿងមួយដែលអ្នកត្រូវបានស្នើឲ្យពិនិត្យ ត្រូវបានបិទ។',
  'hold-placed': 'និយោជកមួយត្រូវបានផ្អាក។',
  'hold-second-person': 'ការដកការផ្អាកមួយរង់ចាំមនុស្សទីពីរ។',
  'hold-lifted': 'ការផ្អាកលើនិយោជកមួយត្រូវបានដកចេញ។',
  'task-waiting': 'មានកិច្ចការមួយរង់ចាំស្ថាប័នរបស់អ្នក។',
  'institution-referral-waiting': 'ស្ថាប័នមួយផ្សេងទៀតសួរថា តើអ្នកអាចទទួលនរណាម្នាក់បានទេ។',
  'institution-referral-accepted': 'ស្ថាប័នមួយផ្សេងទៀតអាចទទួលនរណាម្នាក់បាន។ សូមសួរនាងថា តើស្ថាប័ននោះអាចដឹងថានាងជានរណាបានទេ។',
  'institution-referral-rejected': 'ស្ថាប័នមួយផ្សេងទៀតមិនអាចទទួលនរណាម្នាក់បានទេ។',
  'institution-referral-released': 'អ្នកអាចមើលឃើញអ្នកដែលអ្នកត្រូវបានស្នើឲ្យទទួល។',
  'institution-referral-started': 'ស្ថាប័នមួយផ្សេងទៀតបានទទួលនរណាម្នាក់ហើយ។',
  'institution-referral-ended': 'ការបញ្ជូនរវាងស្ថាប័នមួយបានបញ្ចប់។',
};

/** The texts of notices by code, without names of persons or employers and without token links. */
export const NOTICE_TEXTS: Readonly<Record<Language, Readonly<Record<NoticeCode, string>>>> = { en: ENGLISH, km: KHMER };

/** The new-match notification with its counts: vacancies and the people they match. */
export const MATCH_TEXTS: Readonly<Record<Language, (vacancies: number, people: number) => string>> = {
  en: (vacancies, people) =>
    `${vacancies === 1 ? 'A new vacancy fits' : `${vacancies} new vacancies fit`} ${people === 1 ? 'one person' : `${people} people`} you look after.`,
  // Khmer: not yet reviewed by a native speaker.
  km: (vacancies, people) => `មានការងារថ្មី ${vacancies} ដែលសមនឹងមនុស្ស ${people} នាក់ដែលអ្នកទទួលបន្ទុក។`,
};

/** The digest of employers registered and confirmed since the previous digest, with their count. */
export const REGISTERED_TEXTS: Readonly<Record<Language, (businesses: number) => string>> = {
  en: (businesses) =>
    businesses === 1
      ? 'A business has registered and confirmed its address. Its sites wait for a visit.'
      : `${businesses} businesses have registered and confirmed their address. Their sites wait for a visit.`,
  // Khmer: not yet reviewed by a native speaker.
  km: (businesses) => `មានអាជីវកម្ម ${businesses} បានចុះឈ្មោះ និងបញ្ជាក់អាសយដ្ឋាន។ ទីតាំងរបស់គេរង់ចាំការចុះពិនិត្យ។`,
};
