import type { Language } from './i18n';

type LocalizedText = Readonly<Record<Language, string>>;

// No native speaker has reviewed the Khmer in this file yet.

/**
 * Questions that staff ask the trainee about her work, by the indicator each question is about (docs/domain.md 4.1).
 */
const FOLLOW_UP_QUESTIONS: Readonly<Record<string, LocalizedText>> = {
  ABUSE_OF_VULNERABILITY: {
    en: 'Does anyone at work use your past, papers, debt or family against you?',
    km: 'តើមាននរណានៅកន្លែងធ្វើការ យករឿងអតីតកាល ឯកសារ បំណុល ឬគ្រួសាររបស់អ្នក មកប្រើប្រឆាំងនឹងអ្នកទេ?',
  },
  DECEPTION: {
    en: 'Is the work, pay, hours and place what you were promised?',
    km: 'តើការងារ ប្រាក់ឈ្នួល ម៉ោងធ្វើការ និងទីកន្លែង ដូចអ្វីដែលគេបានសន្យានឹងអ្នកទេ?',
  },
  RESTRICTION_OF_MOVEMENT: {
    en: 'Can you leave the workplace and your room when your shift is over?',
    km: 'តើអ្នកអាចចេញពីកន្លែងធ្វើការ និងបន្ទប់របស់អ្នក ពេលចប់វេនបានទេ?',
  },
  ISOLATION: {
    en: 'Can you keep your phone and talk to people outside when you want?',
    km: 'តើអ្នកអាចទុកទូរស័ព្ទជាមួយខ្លួន និងនិយាយជាមួយមនុស្សខាងក្រៅ ពេលណាដែលអ្នកចង់បានទេ?',
  },
  PHYSICAL_SEXUAL_VIOLENCE: { en: 'Has anyone hit, touched or forced you?', km: 'តើមាននរណាវាយ ប៉ះពាល់ ឬបង្ខំអ្នកទេ?' },
  INTIMIDATION_THREATS: {
    en: 'Has anyone threatened you or your family, or said they will call the police?',
    km: 'តើមាននរណាគំរាមអ្នក ឬគ្រួសារអ្នក ឬនិយាយថានឹងហៅប៉ូលិសទេ?',
  },
  RETENTION_OF_DOCUMENTS: { en: 'Do you hold your own ID card and papers?', km: 'តើអ្នកកាន់អត្តសញ្ញាណប័ណ្ណ និងឯកសារផ្ទាល់ខ្លួនរបស់អ្នកដោយខ្លួនឯងទេ?' },
  WITHHOLDING_WAGES: { en: 'Were you paid in full and on the day?', km: 'តើអ្នកទទួលបានប្រាក់ឈ្នួលគ្រប់ចំនួន និងទាន់ថ្ងៃទេ?' },
  DEBT_BONDAGE: {
    en: 'Do you owe money to the employer or to someone who got you the job?',
    km: 'តើអ្នកជំពាក់ប្រាក់និយោជក ឬអ្នកដែលរកការងារនេះឱ្យអ្នកទេ?',
  },
  ABUSIVE_CONDITIONS: {
    en: 'Do you feel safe with the place, machines, food, toilet, where you sleep?',
    km: 'តើអ្នកមានអារម្មណ៍ថាមានសុវត្ថិភាព ចំពោះទីកន្លែង ម៉ាស៊ីន អាហារ បង្គន់ និងកន្លែងគេងទេ?',
  },
  EXCESSIVE_OVERTIME: { en: 'Can you say no to overtime?', km: 'តើអ្នកអាចបដិសេធការធ្វើការថែមម៉ោងបានទេ?' },
};

/** Short questions that the trainee answers on her own, by the field of the answer. */
const SHORT_QUESTIONS: Readonly<Record<string, LocalizedText>> = {
  feelsSafe: { en: 'Do you feel safe?', km: 'តើអ្នកមានអារម្មណ៍ថាមានសុវត្ថិភាពទេ?' },
  paidInFull: { en: 'Were you paid in full and on the day?', km: 'តើអ្នកទទួលបានប្រាក់ឈ្នួលគ្រប់ចំនួន និងទាន់ថ្ងៃទេ?' },
  canLeave: { en: 'Can you leave when your shift is over?', km: 'តើអ្នកអាចចេញបាន ពេលចប់វេនទេ?' },
  holdsOwnId: { en: 'Do you hold your own papers?', km: 'តើអ្នកកាន់ឯកសាររបស់អ្នកដោយខ្លួនឯងទេ?' },
  threatened: { en: 'Has anyone threatened you or your family?', km: 'តើមាននរណាគំរាមអ្នក ឬគ្រួសារអ្នកទេ?' },
  hurt: { en: 'Has anyone hit, touched or forced you?', km: 'តើមាននរណាវាយ ប៉ះពាល់ ឬបង្ខំអ្នកទេ?' },
  stillWorks: { en: 'Do you still work there?', km: 'តើអ្នកនៅធ្វើការនៅទីនោះទេ?' },
  mood: { en: 'How do you feel, from 1 very bad to 5 very good?', km: 'តើអ្នកមានអារម្មណ៍យ៉ាងណា ពី ១ អន់ខ្លាំង ដល់ ៥ ល្អខ្លាំង?' },
  wants: { en: 'Do you want to stay, a change, or help?', km: 'តើអ្នកចង់នៅបន្ត ចង់ផ្លាស់ប្តូរ ឬចង់បានជំនួយ?' },
};

/** The text of a follow-up question by its indicator; the code itself where there is no text. */
export const questionText = (language: Language, indicator: string): string => FOLLOW_UP_QUESTIONS[indicator]?.[language] ?? indicator;

/** The short questions in the order in which the trainee answers them. */
export const shortQuestions = (language: Language): { readonly field: string; readonly text: string }[] =>
  Object.entries(SHORT_QUESTIONS).map(([field, texts]) => ({ field, text: texts[language] }));
