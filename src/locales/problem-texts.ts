// The Khmer here was not yet read by a native reader.

/** What must be done before an account closes or changes. */
export const ACCOUNT_REASONS = {
  ANOTHER_SAFETY_LEAD: {
    en: 'give somebody else the role of safety lead: safety alerts are open',
    km: 'ផ្តល់តួនាទីអ្នកដឹកនាំសុវត្ថិភាពដល់មនុស្សម្នាក់ទៀត៖ នៅមានការជូនដំណឹងសុវត្ថិភាពដែលបើក',
  },
  NEW_REQUEST: { en: 'ask for it again; this request is too old or the account has changed since', km: 'សូមស្នើម្តងទៀត សំណើនេះចាស់ពេក ឬគណនីបានប្រែប្រួល' },
  PEOPLE: { en: 'people as their placement officer', km: 'មនុស្សដែលខ្លួនជាមន្ត្រីរកការងារ' },
  CASES: { en: 'people as their case worker', km: 'មនុស្សដែលខ្លួនជាអ្នកទទួលបន្ទុក' },
  ALERTS: { en: 'open safety alerts', km: 'ការជូនដំណឹងសុវត្ថិភាពដែលបើក' },
  OFFERS: { en: 'offers to explain', km: 'សំណើការងារដែលត្រូវពន្យល់' },
  FOLLOW_UPS: { en: 'follow-ups', km: 'ការតាមដាន' },
  TASKS: { en: 'tasks', km: 'កិច្ចការ' },
  VISITS: { en: 'planned visits', km: 'ការចុះពិនិត្យដែលបានគ្រោង' },
  MESSAGES: { en: 'messages that have not left yet', km: 'សារដែលមិនទាន់ផ្ញើ' },
  HANDOVER: { en: 'choose who takes over what is still with this account', km: 'ជ្រើសអ្នកដែលទទួលបន្តការងាររបស់គណនីនេះ' },
  ANOTHER_OWNER: { en: 'make somebody else an owner', km: 'កំណត់មនុស្សម្នាក់ទៀតជាម្ចាស់' },
  ANOTHER_ADMIN: { en: 'make somebody else an institution admin', km: 'កំណត់មនុស្សម្នាក់ទៀតជាអ្នកគ្រប់គ្រងស្ថាប័ន' },
  ANOTHER_SYSTEM_ADMIN: { en: 'make somebody else a system admin', km: 'កំណត់មនុស្សម្នាក់ទៀតជាអ្នកគ្រប់គ្រងប្រព័ន្ធ' },
  CONFIRMED_ADDRESS: { en: 'confirm your own e-mail address', km: 'បញ្ជាក់អាសយដ្ឋានអ៊ីមែលរបស់អ្នក' },
} as const;

/** What is wrong with a colleague or an address. */
export const ACCOUNT_PROBLEMS = {
  ENCODED_ADDRESS: { en: 'Write the address without “=?” and “?=”, as in name@example.org.', km: 'សូមសរសេរអាសយដ្ឋានដោយគ្មាន “=?” និង “?=” ដូចជា name@example.org។' },
  LACKS_ROLE: { en: 'This colleague does not have the role for it. Choose somebody else.', km: 'មិត្តរួមការងារនេះមិនមានតួនាទីសម្រាប់ការងារនេះទេ។ សូមជ្រើសអ្នកផ្សេង។' },
  NOT_YOURS: { en: 'A colleague looks after this person. Ask her or the safety lead.', km: 'មិត្តរួមការងារម្នាក់ទៀតមើលថែមនុស្សនេះ។ សូមសួរគាត់ ឬអ្នកដឹកនាំសុវត្ថិភាព។' },
  ALREADY_MEMBER: { en: 'Whoever has this address is in your account already.', km: 'អ្នកមានអាសយដ្ឋាននេះ មានក្នុងគណនីរបស់អ្នករួចហើយ។' },
  ADDRESS_TAKEN: { en: 'Somebody signs in with this address already. Give another one.', km: 'មានអ្នកប្រើអាសយដ្ឋាននេះដើម្បីចូលរួចហើយ។ សូមដាក់អាសយដ្ឋានផ្សេង។' },
} as const;

/** What is wrong with a photo, a sheet as a whole, or the days of a published report. */
export const FILE_PROBLEMS = {
  OTHER_LENGTH: { en: 'All reports of this grant have one length: {limit}.', km: 'របាយការណ៍នៃជំនួយនេះមានរយៈពេលតែមួយ៖ {limit}។' },
  DAYS_PUBLISHED: { en: 'Published reports depend on these days. Keep them.', km: 'របាយការណ៍ដែលបានផ្សព្វផ្សាយពឹងលើថ្ងៃទាំងនេះ។ សូមទុកវាដដែល។' },
  NOT_A_PHOTO: {
    en: 'This file is not a photo. Send a JPEG, PNG or WebP picture, as a phone takes it.',
    km: 'ឯកសារនេះមិនមែនជារូបថតទេ។ សូមផ្ញើរូបភាព JPEG, PNG ឬ WebP ដូចដែលទូរស័ព្ទថត។',
  },
  BROKEN_PHOTO: { en: 'The photo is damaged or did not arrive whole. Take and send it again.', km: 'រូបថតខូច ឬមកមិនដល់ពេញលេញ។ សូមថតម្តងទៀត ហើយផ្ញើរូបថ្មី។' },
  PHOTO_TOO_BIG: {
    en: 'The photo is larger than {limit}. Choose a smaller picture size in the camera, take it again and send the new one.',
    km: 'រូបថតធំជាង {limit}។ សូមជ្រើសទំហំរូបតូចជាងនេះក្នុងកាមេរ៉ា ថតម្តងទៀត ហើយផ្ញើរូបថ្មី។',
  },
  TOO_MANY_PHOTOS: {
    en: '{limit} photos are with us already; no more are needed now. If one of them is wrong, tell us when we call.',
    km: 'យើងមានរូបថត {limit} រួចហើយ មិនត្រូវការទៀតទេនៅពេលនេះ។ បើរូបណាមួយខុស សូមប្រាប់យើងនៅពេលយើងទូរស័ព្ទទៅ។',
  },
  TOO_MUCH_TO_READ: { en: 'This file takes too much to read. Divide it into smaller files.', km: 'ឯកសារនេះអានមិនអស់ទេ។ សូមបំបែកជាឯកសារតូចៗ។' },
  OTHER_SHEETS_FIRST: { en: 'Other sheets are being read. Send this one again in a minute.', km: 'កំពុងអានតារាងផ្សេង។ សូមផ្ញើម្តងទៀតក្នុងមួយនាទី។' },
} as const;
