import type { ProblemCode } from '../shared/refusal';

export type Language = 'km' | 'en';
/**
 * A text in both languages; `{names}` are placeholders. No native speaker has reviewed the Khmer yet, as in
 * km.po.
 */
export type LocalizedText = Readonly<Record<Language, string>>;

/** Messages for one invalid answer. */
export const PROBLEMS: Readonly<Record<ProblemCode, LocalizedText>> = {
  EMPTY: { en: 'Please fill this in.', km: 'សូមបំពេញចន្លោះនេះ។' },
  TOO_LONG: { en: 'Please use at most {limit} characters.', km: 'សូមសរសេរមិនលើស {limit} តួអក្សរ។' },
  TOO_SHORT: { en: 'Please use at least {limit} characters.', km: 'សូមសរសេរយ៉ាងតិច {limit} តួអក្សរ។' },
  TOO_SMALL: { en: 'The least is {limit}.', km: 'យ៉ាងតិចត្រូវ {limit}។' },
  TOO_BIG: { en: 'The most is {limit}.', km: 'មិនអាចលើស {limit} ទេ។' },
  TOO_MANY: { en: 'Choose at most {limit}.', km: 'សូមជ្រើសមិនលើស {limit}។' },
  NOT_A_NUMBER: { en: 'Write a whole number, as in 12.', km: 'សូមសរសេរជាលេខគត់ ឧទាហរណ៍ ១២។' },
  NOT_A_DATE: { en: 'Write a day as in 15/01/2027 or 2027-01-15.', km: 'សូមសរសេរថ្ងៃ ឧទាហរណ៍ ១៥/០១/២០២៧ ឬ 2027-01-15។' },
  NOT_A_TIME: { en: 'Write a time as in 08:00.', km: 'សូមសរសេរម៉ោង ឧទាហរណ៍ ០៨:០០។' },
  NOT_A_MONEY: { en: 'Write an amount as in 208 or 208.50.', km: 'សូមសរសេរចំនួនប្រាក់ ឧទាហរណ៍ ២០៨ ឬ ២០៨.៥០។' },
  NOT_ALLOWED: { en: 'Choose one of the answers given.', km: 'សូមជ្រើសចម្លើយមួយក្នុងចំណោមចម្លើយដែលមាន។' },
  UNKNOWN: { en: 'We do not know this one. Choose it from the list.', km: 'យើងមិនស្គាល់ចម្លើយនេះទេ។ សូមជ្រើសពីបញ្ជី។' },
  REPEATED: { en: 'This is there twice. Leave one out.', km: 'ចម្លើយនេះមានពីរដង។ សូមដកចេញមួយ។' },
  BEFORE_START: { en: 'This is before the start. Choose a later one.', km: 'នេះនៅមុនពេលចាប់ផ្តើម។ សូមជ្រើសថ្ងៃក្រោយ។' },
  ENDS_BEFORE_START: {
    en: 'The shift must end after it starts. Choose a later time. Only where the vacancy says that there is work between 22:00 and 05:00 may a shift run through midnight.',
    km: 'វេនត្រូវចប់ក្រោយពេលចាប់ផ្តើម។ សូមជ្រើសម៉ោងក្រោយ។ វេនអាចឆ្លងកណ្តាលអធ្រាត្របាន លុះត្រាតែមានគូសថា មានការងារពីម៉ោង ២២:០០ ដល់ ០៥:០០។',
  },
  MORE_THAN_SHIFTS: {
    en: 'Such days and times have {limit} hours a week. Write no more than that, or choose more days or a longer time.',
    km: 'ថ្ងៃ និងម៉ោងបែបនេះមាន {limit} ម៉ោងក្នុងមួយសប្តាហ៍។ សូមសរសេរមិនឱ្យលើស ឬជ្រើសថ្ងៃ ឬម៉ោងបន្ថែម។',
  },
  LONGER_THAN_CONTRACT: { en: 'The whole contract has {limit} days. Write no more than that.', km: 'កិច្ចសន្យាទាំងមូលមាន {limit} ថ្ងៃ។ សូមសរសេរមិនឱ្យលើស។' },
  MORE_THAN_ITS_WEEKS: { en: 'These days have {limit} weeks. Write no more, or a later last day.', km: 'ថ្ងៃទាំងនេះមាន {limit} សប្តាហ៍។ សូមសរសេរមិនឱ្យលើស។' },
  INSTRUCTOR_TOO_YOUNG: { en: 'An instructor is at least {limit} years old on the first day.', km: 'គ្រូបង្ហាត់ត្រូវមានអាយុយ៉ាងតិច {limit} ឆ្នាំ នៅថ្ងៃចាប់ផ្តើម។' },
  NOT_BY_DAY: { en: 'People meet by day. Choose a time within {limit}.', km: 'ការជួបគ្នាធ្វើនៅពេលថ្ងៃ។ សូមជ្រើសម៉ោងក្នុងចន្លោះ {limit}។' },
  TOO_FAR_AHEAD: { en: 'This is too far away. Choose a day within {limit} days.', km: 'នេះឆ្ងាយពេក។ សូមជ្រើសថ្ងៃក្នុងរយៈពេល {limit} ថ្ងៃ។' },
  OVERLAPS: { en: 'This overlaps another one. End that one first, or choose other days.', km: 'នេះជាន់គ្នាជាមួយមួយទៀត។ សូមបញ្ចប់មួយនោះជាមុន ឬជ្រើសថ្ងៃផ្សេង។' },
  OUTSIDE_PERIOD: { en: 'This holds for other days ({limit}). Choose another, or leave it out.', km: 'នេះសម្រាប់ថ្ងៃផ្សេង ({limit})។ សូមជ្រើសផ្សេង ឬទុកទទេ។' },
  IN_THE_FUTURE: { en: 'This has not come yet. Choose an earlier one.', km: 'នេះមិនទាន់មកដល់ទេ។ សូមជ្រើសពេលមុន។' },
  IN_THE_PAST: { en: 'This has passed. Choose a later one.', km: 'នេះកន្លងផុតទៅហើយ។ សូមជ្រើសថ្ងៃក្រោយ។' },
  WORKER_PAYS: {
    en: 'A worker never pays for taking up work. Say that the employer or the service pays.',
    km: 'កម្មករមិនត្រូវបង់ប្រាក់ដើម្បីបានការងារទេ។ សូមជ្រើសថា និយោជក ឬសេវាជាអ្នកបង់។',
  },
  TOO_EASY: { en: 'Somebody could guess this. Choose another one.', km: 'គេអាចទាយបានដោយងាយ។ សូមជ្រើសមួយផ្សេង។' },
  NOT_SIX_DIGITS: { en: 'Six digits, please.', km: 'សូមវាយលេខប្រាំមួយខ្ទង់។' },
  AS_BEFORE: { en: 'This is the one you have now. Choose another one.', km: 'នេះជាលេខដែលអ្នកមានរួចហើយ។ សូមជ្រើសលេខផ្សេង។' },
  NAMES_TRAINEE: {
    en: 'This is kept when her name is not. Write it without her name, numbers or addresses.',
    km: 'ចំណុចនេះនឹងត្រូវរក្សាទុក ទោះឈ្មោះរបស់នាងត្រូវលុបក៏ដោយ។ សូមសរសេរដោយគ្មានឈ្មោះ លេខ ឬអាសយដ្ឋានរបស់នាង។',
  },
  UNREADABLE: { en: 'We cannot read this. Please type it again.', km: 'យើងអានមិនបានទេ។ សូមវាយម្តងទៀត។' },
  // a colleague or an address
  ENCODED_ADDRESS: { en: 'Write the address without “=?” and “?=”, as in name@example.org.', km: 'សូមសរសេរអាសយដ្ឋានដោយគ្មាន “=?” និង “?=” ដូចជា name@example.org។' },
  LACKS_ROLE: { en: 'This colleague does not have the role for it. Choose somebody else.', km: 'មិត្តរួមការងារនេះមិនមានតួនាទីសម្រាប់ការងារនេះទេ។ សូមជ្រើសអ្នកផ្សេង។' },
  NOT_YOURS: { en: 'A colleague looks after this person. Ask her or the safety lead.', km: 'មិត្តរួមការងារម្នាក់ទៀតមើលថែមនុស្សនេះ។ សូមសួរគាត់ ឬអ្នកដឹកនាំសុវត្ថិភាព។' },
  ALREADY_MEMBER: { en: 'Whoever has this address is in your account already.', km: 'អ្នកមានអាសយដ្ឋាននេះ មានក្នុងគណនីរបស់អ្នករួចហើយ។' },
  ADDRESS_TAKEN: { en: 'Somebody signs in with this address already. Give another one.', km: 'មានអ្នកប្រើអាសយដ្ឋាននេះដើម្បីចូលរួចហើយ។ សូមដាក់អាសយដ្ឋានផ្សេង។' },
  // a photo, a whole import file, or the days of a published report
  OTHER_LENGTH: { en: 'All reports of this grant have one length: {limit}.', km: 'របាយការណ៍នៃជំនួយនេះមានរយៈពេលតែមួយ៖ {limit}។' },
  DAYS_PUBLISHED: { en: 'Published reports depend on these days. Keep them.', km: 'របាយការណ៍ដែលបានផ្សព្វផ្សាយពឹងលើថ្ងៃទាំងនេះ។ សូមទុកវាដដែល។' },
  NOT_A_PHOTO: {
    en: 'This file is not a photo we can read. Send a JPEG, PNG or WebP picture. On an iPhone choose “Most Compatible” in Settings, Camera, Formats, and take it again.',
    km: 'ឯកសារនេះមិនមែនជារូបថតដែលយើងអានបានទេ។ សូមផ្ញើរូបភាព JPEG, PNG ឬ WebP។ លើ iPhone សូមជ្រើស “Most Compatible” ក្នុង Settings, Camera, Formats រួចថតម្តងទៀត។',
  },
  BROKEN_PHOTO: { en: 'The photo is damaged or did not arrive whole. Take and send it again.', km: 'រូបថតខូច ឬមកមិនដល់ពេញលេញ។ សូមថតម្តងទៀត ហើយផ្ញើរូបថ្មី។' },
  PHOTO_TOO_BIG: {
    en: 'The photo is larger than {limit}. Choose a smaller picture size in the camera, take it again and send the new one.',
    km: 'រូបថតធំជាង {limit}។ សូមជ្រើសទំហំរូបតូចជាងនេះក្នុងកាមេរ៉ា ថតម្តងទៀត ហើយផ្ញើរូបថ្មី។',
  },
  PHOTO_TOO_SLOW: {
    en: 'The photo took too long to read. Choose a smaller picture size in the camera, take it again and send the new one.',
    km: 'ការអានរូបថតនេះចំណាយពេលយូរពេក។ សូមជ្រើសទំហំរូបតូចជាងនេះក្នុងកាមេរ៉ា ថតម្តងទៀត ហើយផ្ញើរូបថ្មី។',
  },
  OTHER_PHOTOS_FIRST: { en: 'Other photos are being read. Send this one again in a minute.', km: 'កំពុងអានរូបថតផ្សេង។ សូមផ្ញើម្តងទៀតក្នុងមួយនាទី។' },
  TOO_MANY_PHOTOS: {
    en: '{limit} photos are with us already; no more are needed now. If one of them is wrong, tell us when we call.',
    km: 'យើងមានរូបថត {limit} រួចហើយ មិនត្រូវការទៀតទេនៅពេលនេះ។ បើរូបណាមួយខុស សូមប្រាប់យើងនៅពេលយើងទូរស័ព្ទទៅ។',
  },
  TOO_MUCH_TO_READ: { en: 'This file takes too much to read. Divide it into smaller files.', km: 'ឯកសារនេះអានមិនអស់ទេ។ សូមបំបែកជាឯកសារតូចៗ។' },
  OTHER_SHEETS_FIRST: { en: 'Other sheets are being read. Send this one again in a minute.', km: 'កំពុងអានតារាងផ្សេង។ សូមផ្ញើម្តងទៀតក្នុងមួយនាទី។' },
};

/** Replacements for limits that are a day or an instant, where "least" and "most" do not fit. */
export const TIME_PROBLEMS: Readonly<Partial<Record<ProblemCode, LocalizedText>>> = {
  TOO_SMALL: { en: 'Choose {limit} or later.', km: 'សូមជ្រើស {limit} ឬក្រោយនេះ។' },
  TOO_BIG: { en: 'Choose {limit} or earlier.', km: 'សូមជ្រើស {limit} ឬមុននេះ។' },
};
