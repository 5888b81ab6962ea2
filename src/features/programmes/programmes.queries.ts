import { columnsOf } from '../../platform/database/table';
import { programmeTable } from './programmes.table';

const PROGRAMME_COLUMNS = columnsOf(programmeTable, 'p');
/** Blanks of no width, with which Khmer is sometimes typed. */
const plain = (column: string): string => `translate(${column}, U&'\\200B\\200C\\2060\\FEFF', '')`;
/** $1 a pattern or null, $2 kinds or null, $3 a province or null, $4 the programme the page before ended with or null, $5 how many; open ones, by name. */
export const PROGRAMMES = `
  select ${PROGRAMME_COLUMNS} from programme p
  where p.closed_on is null
    and ($1::text is null or ${plain('p.name')} ilike $1 or ${plain('p.name_km')} ilike $1 or ${plain('p.about')} ilike $1)
    and ($2::text[] is null or p.kinds && $2) and ($3::text is null or p.province_code = $3)
    and ($4::uuid is null or (p.name, p.id) > (select name, id from programme where id = $4))
  order by p.name, p.id limit $5`;
