import { RecordWordController } from './record-word/record-word.controller';
import { WitnessedAnswersController } from './witnessed-answers/witnessed-answers.controller';
import { WordController } from './word/word.controller';
import { WordEvidenceController } from './word-evidence/word-evidence.controller';

/** In routing order: a fixed path segment comes before a parameter. */
export const STAFF_WORDS_PAGES = [RecordWordController, WitnessedAnswersController, WordController, WordEvidenceController];
