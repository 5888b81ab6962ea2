export const IMPORT_PATH = '/staff/import';
export const VACANCY_DRAFTS_PATH = '/staff/vacancies?state=DRAFT';
export const ERROR_FILE_PATH = `${IMPORT_PATH}/errors.csv`;
export const COLUMNS_PATH = `${IMPORT_PATH}/columns.csv`;
export const REFUSED_ROWS_PATH = `${IMPORT_PATH}/refused.csv`;
export const MATCH_PATH = `${IMPORT_PATH}/match`;
export const KNOWN_PATH = `${IMPORT_PATH}/known-meanings`;
