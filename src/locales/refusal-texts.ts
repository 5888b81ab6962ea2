import type { Problem, Refusal, RefusalCode } from '../shared/refusal';
import { dayText, momentText } from '../shared/local-date';
import { moneyText } from '../shared/money';
import { type Language, PROBLEMS, TIME_PROBLEMS, type LocalizedText } from './problem-texts';

export type { Language } from './problem-texts';

const LOCALES: LocalizedText = { en: 'en-GB', km: 'km-KH-u-nu-khmr' };
/** The text of each refusal, with its remedy. */
const REFUSALS: Readonly<Record<RefusalCode, LocalizedText>> = {
  NOT_FOUND: { en: 'Nothing is here under this address. Go back to the list and choose again.', km: 'រកមិនឃើញអ្វីនៅទីនេះទេ។ សូមត្រឡប់ទៅបញ្ជី ហើយជ្រើសម្តងទៀត។' },
  TRANSITION_NOT_ALLOWED: { en: 'This is not possible now. Open the page again to see what is possible.', km: 'ពេលនេះធ្វើបែបនេះមិនបានទេ។ សូមបើកទំព័រនេះម្តងទៀត។' },
  EDIT_CONFLICT: {
    en: 'Somebody else has written here meanwhile, so nothing was overwritten. Look at both and choose.',
    km: 'មានអ្នកផ្សេងបានសរសេរនៅទីនេះក្នុងពេលនោះ ដូច្នេះគ្មានអ្វីត្រូវបានសរសេរជាន់ទេ។ សូមមើលទាំងពីរ ហើយជ្រើស។',
  },
  INVALID_INPUT: { en: 'Some answers need another look.', km: 'ចម្លើយខ្លះត្រូវពិនិត្យឡើងវិញ។' },
  NOT_CLEARED: {
    en: 'This workplace has no valid visit approval for the day the work starts. Ask the service for a visit, or choose another start or workplace.',
    km: 'កន្លែងការងារនេះមិនទាន់មានការយល់ព្រមពីការចុះពិនិត្យ សម្រាប់ថ្ងៃចាប់ផ្តើមការងារទេ។ សូមស្នើសុំការចុះពិនិត្យ ឬជ្រើសថ្ងៃ ឬកន្លែងផ្សេង។',
  },
  NOT_READY: { en: 'Something must be done first: {reasons}.', km: 'មានកិច្ចការដែលត្រូវធ្វើមុន៖ {reasons}។' },
  NO_CONSENT: { en: 'There is no living agreement for this. Ask her first.', km: 'មិនមានការយល់ព្រមដែលនៅមានសុពលភាពសម្រាប់រឿងនេះទេ។ សូមសួរនាងជាមុន។' },
  NO_SEAT_LEFT: { en: 'Every place is taken. Choose another one.', km: 'កន្លែងទំនេរត្រូវបានគេយកអស់ហើយ។ សូមជ្រើសមួយផ្សេងទៀត។' },
  EXCLUDED_BY_GATES: { en: 'This is not possible: {reasons}.', km: 'ធ្វើបែបនេះមិនបានទេ៖ {reasons}។' },
  ALREADY_OPEN: { en: 'The same thing is already under way. Finish or end that one first.', km: 'រឿងដដែលនេះកំពុងដំណើរការរួចហើយ។ សូមបញ្ចប់វាជាមុនសិន។' },
  TOO_SOON: { en: 'This becomes possible on {until}. Come back then.', km: 'អាចធ្វើបាននៅ {until}។ សូមត្រឡប់មកវិញនៅពេលនោះ។' },
  SECOND_PERSON_NEEDED: { en: 'Another person must do this. Ask a colleague.', km: 'ត្រូវឱ្យមនុស្សម្នាក់ទៀតធ្វើ។ សូមសួរមិត្តរួមការងារ។' },
  CONFLICT_OF_INTEREST: {
    en: 'Who led the visit or is tied to this employer may not decide here. Ask a colleague without such a tie.',
    km: 'អ្នកដែលដឹកនាំការចុះពិនិត្យ ឬមានទំនាក់ទំនងជាមួយនិយោជកនេះ មិនអាចសម្រេចបានទេ។ សូមសួរមិត្តរួមការងារផ្សេង។',
  },
  KEY_USED_FOR_OTHER_REQUEST: {
    en: 'This form was already sent with other answers. Open the page again, then send it once more.',
    km: 'ទម្រង់នេះបានផ្ញើរួចហើយ ដោយមានចម្លើយផ្សេង។ សូមបើកទំព័រម្តងទៀត រួចផ្ញើ។',
  },
  SIGN_IN_REFUSED: {
    en: 'That did not work. Check what you typed and try again; after five times, wait a while. If it still does not work, ask the service.',
    km: 'ចូលមិនបានទេ។ សូមពិនិត្យអ្វីដែលអ្នកបានវាយ ហើយព្យាយាមម្តងទៀត។ បើខុសប្រាំដង សូមរង់ចាំបន្តិច។ បើនៅតែមិនបាន សូមសួរសេវាកម្ម។',
  },
  CODE_REFUSED: {
    en: 'This code opens nothing. Check what you typed; after a few wrong tries, once it was used or when its time is over, only a new code helps.',
    km: 'លេខកូដនេះបើកមិនបានទេ។ សូមពិនិត្យអ្វីដែលអ្នកបានវាយ។ បើវាយខុសច្រើនដង បើបានប្រើរួច ឬផុតកំណត់ ត្រូវប្រើលេខកូដថ្មី។',
  },
  RATE_LIMITED: { en: 'There were too many tries. This becomes possible again at {until}.', km: 'បានព្យាយាមច្រើនដងពេកហើយ។ អាចព្យាយាមម្តងទៀតនៅ {until}។' },
  REAUTHENTICATION_NEEDED: {
    en: 'For this, your password is asked for once more. Give it, then send this again.',
    km: 'សម្រាប់រឿងនេះ ត្រូវវាយពាក្យសម្ងាត់ម្តងទៀត។ សូមវាយវា បន្ទាប់មក ផ្ញើម្តងទៀត។',
  },
  IMPORT_REFUSED: {
    en: 'Something in this sheet cannot be taken, so nothing of it was. Try it to see each mistake.',
    km: 'មានចំណុចខ្លះក្នុងតារាងនេះមិនអាចទទួលបានទេ ដូច្នេះគ្មានអ្វីត្រូវបានបញ្ចូលទេ។ សូមសាកល្បងវា ដើម្បីមើលកំហុសនីមួយៗ។',
  },
  HANDOVER_NEEDED: {
    en: 'This account is still responsible for work. Choose who takes over: {reasons}. To change only its roles, ask the safety lead to hand this over first.',
    km: 'គណនីនេះនៅទទួលខុសត្រូវលើការងារ។ សូមជ្រើសអ្នកដែលទទួលបន្ត៖ {reasons}។ បើចង់ប្តូរតែតួនាទី សូមស្នើប្រធានសុវត្ថិភាពឱ្យប្រគល់ការងារនេះជាមុនសិន។',
  },
  TOO_MANY_CALCULATIONS: {
    en: 'Five of your calculations are under way. Wait until one ends, or cancel one.',
    km: 'ការគណនាចំនួនប្រាំរបស់អ្នកកំពុងដំណើរការ។ សូមរង់ចាំឱ្យមួយចប់ ឬបោះបង់មួយ។',
  },
  NOT_CALCULATED_YET: {
    en: 'The numbers of this report are counted first, which takes some minutes. Publish it once that is done.',
    km: 'លេខនៃរបាយការណ៍នេះត្រូវរាប់ជាមុនសិន ដែលប្រើពេលពីរបីនាទី។ សូមផ្សាយវា នៅពេលរាប់ចប់។',
  },
};

/** Texts of the matching gates; the ids are those of its rule table. */
const GATES: Readonly<Record<string, LocalizedText>> = {
  VACANCY_OPEN: { en: 'the vacancy takes nobody now', km: 'ការងារនេះមិនទទួលមនុស្សនៅពេលនេះទេ' },
  SEAT_FREE: { en: 'every place is taken', km: 'កន្លែងទំនេរអស់ហើយ' },
  SITE_CLEARED: { en: 'the workplace has no valid visit approval for the start', km: 'កន្លែងការងារមិនមានការយល់ព្រមពីការចុះពិនិត្យ សម្រាប់ថ្ងៃចាប់ផ្តើម' },
  CONSENT_MATCHING: { en: 'there is no living agreement to look for work', km: 'មិនមានការយល់ព្រមឱ្យស្វែងរកការងារ' },
  JOB_READY: { en: 'she is not ready for work, or not any more', km: 'នាងមិនទាន់ ឬលែងត្រៀមខ្លួនសម្រាប់ការងារ' },
  AGE_15: { en: 'nobody under 15 works', km: 'អ្នកមានអាយុក្រោម ១៥ ឆ្នាំ មិនអាចធ្វើការបានទេ' },
  AGE_18_NO_APPRENTICESHIP: { en: 'under 18 only an apprenticeship is possible', km: 'អាយុក្រោម ១៨ ឆ្នាំ អាចធ្វើបានតែជាកូនជាងប៉ុណ្ណោះ' },
  AGE_18_NIGHT: { en: 'nobody under 18 works at night', km: 'អាយុក្រោម ១៨ ឆ្នាំ មិនធ្វើការពេលយប់ទេ' },
  AGE_18_HAZARDOUS: { en: 'nobody under 18 does hazardous work', km: 'អាយុក្រោម ១៨ ឆ្នាំ មិនធ្វើការងារគ្រោះថ្នាក់ទេ' },
  AGE_18_LIVE_IN: { en: 'nobody under 18 lives at the workplace', km: 'អាយុក្រោម ១៨ ឆ្នាំ មិនស្នាក់នៅកន្លែងធ្វើការទេ' },
  LIMIT_SITE: { en: 'the limits written down for her leave out this workplace', km: 'ព្រំដែនដែលបានកត់ត្រាសម្រាប់នាង មិនរាប់បញ្ចូលកន្លែងនេះទេ' },
  LIMIT_EMPLOYER: { en: 'the limits written down for her leave out this employer', km: 'ព្រំដែនដែលបានកត់ត្រាសម្រាប់នាង មិនរាប់បញ្ចូលនិយោជកនេះទេ' },
  LIMIT_PROVINCE: { en: 'the limits written down for her leave out this province', km: 'ព្រំដែនដែលបានកត់ត្រាសម្រាប់នាង មិនរាប់បញ្ចូលខេត្តនេះទេ' },
  LIMIT_OCCUPATION: { en: 'the limits written down for her leave out this occupation', km: 'ព្រំដែនដែលបានកត់ត្រាសម្រាប់នាង មិនរាប់បញ្ចូលមុខរបរនេះទេ' },
  LIMIT_NIGHT: { en: 'the limits written down for her leave out work at night', km: 'ព្រំដែនដែលបានកត់ត្រាសម្រាប់នាង មិនរាប់បញ្ចូលការងារពេលយប់ទេ' },
  LIMIT_LIVE_IN: { en: 'the limits written down for her leave out living at work', km: 'ព្រំដែនដែលបានកត់ត្រាសម្រាប់នាង មិនរាប់បញ្ចូលការស្នាក់នៅកន្លែងធ្វើការទេ' },
  LIMIT_ALCOHOL: { en: 'the limits written down for her leave out serving alcohol', km: 'ព្រំដែនដែលបានកត់ត្រាសម្រាប់នាង មិនរាប់បញ្ចូលការបម្រើគ្រឿងស្រវឹងទេ' },
  ASK_CASE_WORKER: { en: 'there is a reason that the case worker knows', km: 'មានហេតុផលមួយ ដែលអ្នកទទួលបន្ទុកដឹង' },
  INSTITUTION_EXCLUDES: { en: 'your institution does not refer to this employer', km: 'ស្ថាប័នរបស់អ្នកមិនបញ្ជូនមនុស្សទៅនិយោជកនេះទេ' },
  DISTANCE: { en: 'it is farther than the distance she travels', km: 'វាឆ្ងាយជាងចម្ងាយដែលនាងអាចធ្វើដំណើរ' },
  DAYS: { en: 'there is work on a day that is not free', km: 'មានការងារនៅថ្ងៃដែលមិនទំនេរ' },
  HOURS: { en: 'the shift lies outside the free hours', km: 'វេនការងារនៅក្រៅម៉ោងទំនេរ' },
  STARTS_TOO_EARLY: { en: 'the work starts before the first free day', km: 'ការងារចាប់ផ្តើមមុនថ្ងៃដែលទំនេរ' },
  PAY_FLOOR: { en: 'the pay is below what the law or the service allows', km: 'ប្រាក់ឈ្នួលទាបជាងកម្រិតដែលច្បាប់ ឬសេវាអនុញ្ញាត' },
  PAY_HER_OWN: { en: 'the pay is below the least asked for', km: 'ប្រាក់ឈ្នួលទាបជាងចំនួនតិចបំផុតដែលបានស្នើ' },
  LICENCE: { en: 'a licence that is a must is missing', km: 'ខ្វះអាជ្ញាប័ណ្ណដែលត្រូវតែមាន' },
  GATE_SKILL: { en: 'a skill without which the work cannot be done is missing', km: 'ខ្វះជំនាញដែលការងារនេះត្រូវតែមាន' },
  LITERACY: { en: 'the work asks for more reading and writing', km: 'ការងារនេះត្រូវការការអាន និងសរសេរច្រើនជាងនេះ' },
  LANGUAGE: { en: 'the work asks for a language, or to speak it better', km: 'ការងារនេះត្រូវការភាសាមួយ ឬនិយាយបានល្អជាងនេះ' },
};

/** Texts of the dated rules of law and programme, by the kind of rule with which their ids begin. */
const LAW_RULES: Readonly<Record<string, LocalizedText>> = {
  INSTRUCTOR_MIN_AGE: { en: 'the instructor is too young', km: 'គ្រូបង្ហាត់មានអាយុក្មេងពេក' },
  INSTRUCTOR_MIN_PRACTICE: { en: 'the instructor has too few years of practice', km: 'គ្រូបង្ហាត់មានបទពិសោធន៍តិចឆ្នាំពេក' },
  APPRENTICESHIP_MAX_LENGTH: { en: 'an apprenticeship lasts at most 730 days', km: 'ការរៀនជាកូនជាងមានរយៈពេលយ៉ាងច្រើន ៧៣០ ថ្ងៃ' },
  NORMAL_HOURS_MAX: { en: 'a week has too many working hours', km: 'ម៉ោងធ្វើការក្នុងមួយសប្តាហ៍ច្រើនពេក' },
  PAY_FLOOR: { en: 'the pay is below what the law or the service allows', km: 'ប្រាក់ឈ្នួលទាបជាងកម្រិតដែលច្បាប់ ឬសេវាអនុញ្ញាត' },
  NO_COST_TO_WORKER: { en: 'a worker never pays for taking up work', km: 'កម្មករមិនត្រូវបង់ប្រាក់ដើម្បីបានការងារទេ' },
  NIGHT_IS_MARKED: { en: 'the shift is at night and must be marked as night work', km: 'វេននេះនៅពេលយប់ ត្រូវសម្គាល់ថាជាការងារពេលយប់' },
  HAZARD_IS_MARKED: { en: 'this occupation must be marked as hazardous', km: 'មុខរបរនេះត្រូវសម្គាល់ថាជាការងារគ្រោះថ្នាក់' },
  NO_LIVE_IN: { en: 'nobody may live at the workplace in this occupation', km: 'មុខរបរនេះ មិនអនុញ្ញាតឱ្យស្នាក់នៅកន្លែងធ្វើការទេ' },
};

/** What can be missing before a transition. */
const REQUIREMENTS: Readonly<Record<string, LocalizedText>> = {
  // before an account closes or changes
  ANOTHER_SAFETY_LEAD: {
    en: 'give somebody else the role of safety lead: safety alerts are open',
    km: 'ផ្តល់តួនាទីអ្នកដឹកនាំសុវត្ថិភាពដល់មនុស្សម្នាក់ទៀត៖ នៅមានការជូនដំណឹងសុវត្ថិភាពដែលបើក',
  },
  NEW_REQUEST: { en: 'ask for it again; this request is too old or the account has changed since', km: 'សូមស្នើម្តងទៀត សំណើនេះចាស់ពេក ឬគណនីបានប្រែប្រួល' },
  TRAINEES: { en: 'people as their placement officer', km: 'មនុស្សដែលខ្លួនជាមន្ត្រីរកការងារ' },
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
  // before all other transitions
  CONSENT_MATCHING: { en: 'her agreement to look for work', km: 'ការយល់ព្រមរបស់នាងឱ្យស្វែងរកការងារ' },
  VERIFIED_CONTACT: { en: 'a verified way to reach her', km: 'មធ្យោបាយទាក់ទងដែលបានផ្ទៀងផ្ទាត់' },
  LIMITS_REVIEWED: { en: 'limits looked through with her in the last 90 days', km: 'ព្រំដែនដែលបានពិនិត្យជាមួយនាងក្នុងរយៈពេល ៩០ ថ្ងៃចុងក្រោយ' },
  AGE_KNOWN: { en: 'her age', km: 'អាយុរបស់នាង' },
  AGREEMENT_TOO_OLD: { en: 'her yes is too old; ask her again', km: 'ការយល់ព្រមរបស់នាងចាស់ពេក សូមសួរម្តងទៀត' },
  TRAINEE_NOT_JOB_READY: { en: 'she must be ready for work', km: 'នាងត្រូវត្រៀមខ្លួនរួចសម្រាប់ការងារ' },
  START_STILL_PLANNED: {
    en: 'a start is still planned; cancel it or wait until both sides have confirmed it',
    km: 'នៅមានការចាប់ផ្តើមដែលបានគ្រោង សូមលុបចោល ឬរង់ចាំភាគីទាំងពីរបញ្ជាក់',
  },
  REFERRAL_OPEN: {
    en: 'somebody is still on the way to this employer; each institution ends this for its own people first',
    km: 'នៅមានមនុស្សដែលត្រូវបានណែនាំទៅនិយោជកនេះ ស្ថាប័ននីមួយៗត្រូវបញ្ចប់សម្រាប់មនុស្សរបស់ខ្លួនជាមុន',
  },
  WORK_STILL_RUNS: { en: 'her work is written down as still running; end it first', km: 'ការងាររបស់នាងនៅកត់ត្រាថាកំពុងបន្ត សូមបញ្ចប់ជាមុន' },
  AGREEMENT_STILL_RUNS: { en: 'her apprenticeship still runs; write down how it ended', km: 'ការរៀនជាកូនជាងរបស់នាងនៅបន្ត សូមកត់ត្រាថាវាបានបញ្ចប់យ៉ាងណា' },
  FOLLOW_UP_STILL_OWED: { en: 'she is still to be asked how she is; record the contact or give it up', km: 'នៅត្រូវសួរសុខទុក្ខនាង សូមកត់ត្រាការទាក់ទង ឬបោះបង់វា' },
  ALERT_STILL_OPEN: { en: 'an alert about her is open; end it first', km: 'នៅមានការជូនដំណឹងអំពីនាងដែលមិនទាន់បញ្ចប់ សូមបញ្ចប់ជាមុន' },
  STAY_STILL_OPEN: { en: 'her stay has no last day yet; write it down', km: 'ការស្នាក់នៅរបស់នាងមិនទាន់មានថ្ងៃចុងក្រោយទេ សូមកត់ត្រា' },
  COURSE_STILL_OPEN: { en: 'a course of hers still runs; end it first', km: 'វគ្គសិក្សារបស់នាងនៅបន្ត សូមបញ្ចប់ជាមុន' },
  SENT_ON_STILL_OPEN: { en: 'she is on her way between two institutions; end that first', km: 'ការបញ្ជូននាងរវាងស្ថាប័នពីរនៅបន្ត សូមបញ្ចប់ជាមុន' },
  TASK_STILL_OPEN: { en: 'a task about her is open; finish it first', km: 'នៅមានកិច្ចការអំពីនាង សូមបញ្ចប់ជាមុន' },
  OFFER_STILL_OPEN: {
    en: 'somebody still thinks over an offer; wait for the answer, or take the offer back',
    km: 'មានអ្នកម្នាក់កំពុងគិតអំពីការផ្តល់ការងារ សូមរង់ចាំចម្លើយ ឬដកការផ្តល់ការងារនោះវិញ',
  },
  OFFER_FOR_EACH_SEAT: {
    en: 'every place that is left is offered to somebody; wait for the answers, or take an offer back',
    km: 'កន្លែងដែលនៅសល់ត្រូវបានផ្តល់ជូនអ្នកផ្សេងហើយ សូមរង់ចាំចម្លើយ ឬដកការផ្តល់ការងារមួយវិញ',
  },
  SAME_AS_DECLINED: { en: 'this very offer was declined; offer other terms', km: 'ការផ្តល់ការងារដដែលនេះត្រូវបានបដិសេធហើយ សូមផ្តល់លក្ខខណ្ឌផ្សេង' },
  VACANCY_NOT_OPEN: { en: 'the vacancy must be open', km: 'ការងារត្រូវតែបើក' },
  SEATS_LEFT: { en: 'there are places left', km: 'នៅមានកន្លែងទំនេរ' },
  START_NOT_VERIFIED: { en: 'both sides must have confirmed the start', km: 'ភាគីទាំងពីរត្រូវបញ្ជាក់ការចាប់ផ្តើមជាមុន' },
  LAST_DAY_PASSED: { en: 'its last day has passed; choose a later one', km: 'ថ្ងៃចុងក្រោយបានកន្លងផុត សូមជ្រើសថ្ងៃក្រោយ' },
  OTHER_LABEL: { en: 'give the skill another label', km: 'ដាក់ឈ្មោះផ្សេងមួយទៀតឱ្យជំនាញនេះ' },
  ALERT_OPEN: { en: 'end the alert that is the cause of this hold', km: 'បញ្ចប់ការជូនដំណឹងដែលជាមូលហេតុនៃការផ្អាកនេះ' },
  MANDATORY_REPORT: { en: 'decide whether the authorities must be told', km: 'សម្រេចថា តើត្រូវរាយការណ៍ទៅអាជ្ញាធរឬទេ' },
  WORKERS_OFF_SITE: { en: 'talk with more workers away from the workplace', km: 'និយាយជាមួយកម្មករបន្ថែមទៀត នៅក្រៅកន្លែងធ្វើការ' },
  CAPACITY_BASELINE: { en: 'the first look at this partner must be written down', km: 'ត្រូវកត់ត្រាការវាយតម្លៃដំបូងរបស់ដៃគូនេះជាមុន' },
  NO_VALID_VETTING: { en: 'the workplace needs a valid visit approval', km: 'កន្លែងការងារត្រូវមានការយល់ព្រមពីការចុះពិនិត្យ' },
  STARTS_TOO_SOON: {
    en: 'the work starts before she has had a day to think; ask the employer for a new offer with a later start',
    km: 'ការងារចាប់ផ្តើមមុនពេលនាងមានពេលមួយថ្ងៃដើម្បីគិត សូមសុំនិយោជកផ្តល់ការងារជាថ្មី ដោយចាប់ផ្តើមក្រោយនេះ',
  },
  pay: { en: 'she has not said back the pay', km: 'នាងមិនទាន់បាននិយាយឡើងវិញអំពីប្រាក់ឈ្នួល' },
  hours: { en: 'she has not said back the hours', km: 'នាងមិនទាន់បាននិយាយឡើងវិញអំពីម៉ោងធ្វើការ' },
  place: { en: 'she has not said back the place', km: 'នាងមិនទាន់បាននិយាយឡើងវិញអំពីទីកន្លែង' },
  contactPerson: { en: 'she has not said back whom to call', km: 'នាងមិនទាន់បាននិយាយឡើងវិញអំពីអ្នកដែលត្រូវទូរស័ព្ទទៅ' },
};

/**
 * An instant as a whole minute. Shown limits are rounded up, so that a person who returns at the shown minute
 * is not refused again.
 */
const roundToMinute = (instant: string, round: typeof Math.ceil): string => new Date(round(Date.parse(instant) / 60_000) * 60_000).toISOString();

/** The text of a refusal, with its remedy. */
export function refusalText(language: Language, { refusal, reasons, until }: Refusal): string {
  const text = (reasons?.[0] === 'REGISTRATIONS' ? TOO_MANY_REGISTRATIONS : REFUSALS[refusal])[language];
  const untilText = until === undefined ? LATER_DAY[language] : momentText(LOCALES[language], roundToMinute(until, Math.ceil));
  return fill(text, { until: untilText, reasons: reasonsText(language, refusal, reasons ?? []) });
}

/**
 * A refusal as staff read it. Some states have texts for staff only, because an employer must not learn a
 * trainee's state.
 */
export const staffRefusalText = (language: Language, refusal: Refusal): string =>
  (refusal.refusal === 'TRANSITION_NOT_ALLOWED' ? STAFF_STATES[refusal.state ?? '']?.[language] : undefined) ?? refusalText(language, refusal);

/** What is wrong with one field, and how to correct it. */
export function problemText(language: Language, { problem, limit }: Pick<Problem, 'problem' | 'limit'>): string {
  const bound = String(limit ?? '');
  const text = (isTime(bound) ? TIME_PROBLEMS[problem] : undefined) ?? PROBLEMS[problem];
  // a person who chooses the shown minute must not be refused because of its seconds
  return fill(text[language], { limit: limitText(language, bound, problem === 'TOO_SMALL' ? Math.ceil : Math.floor) });
}

const PAY_PER: Readonly<Record<string, LocalizedText>> = {
  HOUR: { en: '{money} an hour', km: '{money} ក្នុងមួយម៉ោង' },
  DAY: { en: '{money} a day', km: '{money} ក្នុងមួយថ្ងៃ' },
  WEEK: { en: '{money} a week', km: '{money} ក្នុងមួយសប្តាហ៍' },
  MONTH: { en: '{money} for a month of 26 days of 8 hours', km: '{money} សម្រាប់មួយខែ គិត ២៦ ថ្ងៃ មួយថ្ងៃ ៨ ម៉ោង' },
  PIECE: { en: '{money} a piece', km: '{money} ក្នុងមួយដុំ' },
};
const AT_RATE: LocalizedText = { en: ' (a dollar counts as {rate} riel)', km: ' (គិតមួយដុល្លារ {rate} រៀល)' };
const DAY = /\b\d{4}-\d\d-\d\d\b/g;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]*(Z|[+-]\d\d:\d\d)$/;
const isTime = (bound: string): boolean => INSTANT.test(bound) || bound.search(DAY) === 0;

/**
 * Formats the limit of an answer: days, instants (to a whole minute) and pay as elsewhere, numbers in the
 * digits of the language.
 */
function limitText(language: Language, bound: string, round: typeof Math.ceil): string {
  const locale = LOCALES[language];
  if (INSTANT.test(bound)) return momentText(locale, roundToMinute(bound, round));
  if (isTime(bound)) return bound.replace(DAY, (day) => dayText(locale, day));
  const [, amount = '', currency = '', per = '', rate = ''] = /^(\d+(?:\.\d+)?) (USD|KHR) per ([A-Z]+)(?: at (\d+))?$/.exec(bound) ?? [];
  const payText = PAY_PER[per]?.[language];
  const number = (text: string): string => new Intl.NumberFormat(locale).format(Number(text));
  if (payText !== undefined) return fill(payText + (rate && AT_RATE[language]), { money: moneyText(locale, { amount, currency }), rate: number(rate) });
  return language === 'km' && /^\d+$/.test(bound) ? number(bound) : bound;
}

/** The text of a matching gate; an id without a text is shown as it is, so that staff can ask about it. */
export const gateText = (language: Language, rule: string): string => GATES[rule]?.[language] ?? rule;

/** The text of a rule of law or programme: its id begins with its kind. */
export const lawText = (language: Language, ruleId: string): string =>
  Object.entries(LAW_RULES).find(([kind]) => ruleId.startsWith(kind))?.[1][language] ?? ruleId;

const TOO_MANY_REGISTRATIONS: LocalizedText = {
  en: 'Several businesses were registered from your internet connection or network in one day. Nothing is wrong with your answers: send them again at {until}, or now from another connection, such as a phone.',
  km: 'មានអាជីវកម្មច្រើនបានចុះឈ្មោះពីអ៊ីនធឺណិត ឬបណ្តាញរបស់អ្នកក្នុងមួយថ្ងៃ។ ចម្លើយរបស់អ្នកគ្មានអ្វីខុសទេ៖ សូមផ្ញើម្តងទៀតនៅ {until} ឬឥឡូវនេះតាមអ៊ីនធឺណិតផ្សេង ដូចជាទូរស័ព្ទ។',
};
const LATER_DAY: LocalizedText = { en: 'a later day', km: 'ថ្ងៃក្រោយ' };
const HAS_LEFT: LocalizedText = { en: 'This is not possible, because she has left the programme.', km: 'ធ្វើបែបនេះមិនបានទេ ព្រោះនាងបានចាកចេញពីកម្មវិធី។' };
const CONSENT_STILL_VALID: LocalizedText = {
  en: 'She has said yes to this, and her yes still holds, so a no was not recorded. Only she can take it back: on her own page, under “What you said yes to”, at once and without a reason.',
  km: 'នាងបានយល់ព្រមលើរឿងនេះ ហើយការយល់ព្រមរបស់នាងនៅមានសុពលភាព ដូច្នេះពាក្យបដិសេធមិនត្រូវបានកត់ត្រាទេ។ មានតែនាងទេដែលអាចដកវាវិញបាន៖ នៅលើទំព័ររបស់នាង ត្រង់ «អ្វីដែលអ្នកបានយល់ព្រម» ភ្លាមៗ ហើយមិនចាំបាច់ប្រាប់មូលហេតុ។',
};
const STAFF_STATES: Readonly<Record<string, LocalizedText>> = { EXITED: HAS_LEFT, ANONYMISED: HAS_LEFT, GIVEN: CONSENT_STILL_VALID };
const UNKNOWN_REASON: LocalizedText = { en: 'ask the service what is missing', km: 'សូមសួរសេវាថាខ្វះអ្វី' };

function reasonsText(language: Language, refusal: RefusalCode, reasons: readonly string[]): string {
  if (reasons.length === 0) return UNKNOWN_REASON[language];
  const texts = reasons.map((reason) => (refusal === 'EXCLUDED_BY_GATES' ? ruleText(language, reason) : (REQUIREMENTS[reason]?.[language] ?? reason)));
  return [...new Set(texts)].join('; ');
}

/** A reason of EXCLUDED_BY_GATES is either a matching gate or a rule of law. */
const ruleText = (language: Language, rule: string): string => GATES[rule]?.[language] ?? lawText(language, rule);

const fill = (text: string, values: Readonly<Record<string, string>>): string => text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
