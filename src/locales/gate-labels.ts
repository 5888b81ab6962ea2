type Words = Readonly<Record<'km' | 'en', string>>;

// The Khmer here was not yet read by a native reader.

/** What the gates of the matching say; the ids are those of its table of rules. */
export const GATES: Readonly<Record<string, Words>> = {
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

/** What the dated rules of law and programme say, by the kind of rule with which their ids begin. */
export const LAWS: Readonly<Record<string, Words>> = {
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
