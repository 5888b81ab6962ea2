type Words = Readonly<Record<'km' | 'en', string>>;

const left: Words = { en: 'This is not possible, because she has left the programme.', km: 'ធ្វើបែបនេះមិនបានទេ ព្រោះនាងបានចាកចេញពីកម្មវិធី។' };

/** States that forbid something by a rule, not because anything changed: staff read which rule, and what to do instead. */
export const STAFF_STATES: Readonly<Record<string, Words>> = {
  EXITED: left,
  ANONYMISED: left,
  // a yes of hers that still holds
  GIVEN: {
    en: 'She has said yes to this, and her yes still holds, so a no was not recorded. Only she can take it back: on her own page, under “What you said yes to”, at once and without a reason.',
    km: 'នាងបានយល់ព្រមលើរឿងនេះ ហើយការយល់ព្រមរបស់នាងនៅមានសុពលភាព ដូច្នេះពាក្យបដិសេធមិនត្រូវបានកត់ត្រាទេ។ មានតែនាងទេដែលអាចដកវាវិញបាន៖ នៅលើទំព័ររបស់នាង ត្រង់ «អ្វីដែលអ្នកបានយល់ព្រម» ភ្លាមៗ ហើយមិនចាំបាច់ប្រាប់មូលហេតុ។',
  },
  // an answer she gave without staff
  TRAINEE_ALONE: {
    en: 'She gave this answer herself, so it stays as she gave it. Record what she tells you now as a contact of its own.',
    km: 'នាងបានផ្តល់ចម្លើយនេះដោយខ្លួនឯង ដូច្នេះវានៅដដែល។ សូមកត់ត្រាអ្វីដែលនាងប្រាប់អ្នកឥឡូវនេះ ជាការទាក់ទងថ្មីមួយ។',
  },
};
