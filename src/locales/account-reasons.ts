/** What must be done before an account closes or changes. The Khmer was not yet read by a native reader. */
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
} as const;
