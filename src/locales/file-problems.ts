import type { FileProblemCode } from '../shared/refusal';

/** Why a sheet was not read at all. The Khmer was not yet read by a native reader. */
export const FILE_PROBLEMS: Readonly<Record<FileProblemCode, Readonly<Record<'en' | 'km', string>>>> = {
  TOO_MUCH_TO_READ: {
    en: 'This file takes too much work to read, so nothing of it was taken. Keep only the columns that are needed, divide the rows into several files, and send them one by one.',
    km: 'ឯកសារនេះត្រូវការការអានច្រើនពេក ដូច្នេះគ្មានអ្វីត្រូវបានទទួលទេ។ សូមទុកតែជួរឈរដែលត្រូវការ បំបែកជួរជាឯកសារច្រើន ហើយផ្ញើម្តងមួយ។',
  },
  OTHER_SHEETS_FIRST: {
    en: 'Other sheets are being read at the moment. Wait a minute, then send this one again.',
    km: 'ប្រព័ន្ធកំពុងអានតារាងផ្សេង។ សូមរង់ចាំមួយនាទី រួចផ្ញើតារាងនេះម្តងទៀត។',
  },
};
