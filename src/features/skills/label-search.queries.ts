import { occupationColumns, skillColumns } from './skills.queries';

/**
 * Runs before the fuzzy step. The threshold of 0.45 finds "clen surfces" as clean surfaces; PostgreSQL's
 * default of 0.6 does not even find "taylor" as tailor. Sequential scans are disabled because the planner
 * cannot estimate how few rows are similar, and would scan whole tables, which takes several times as long.
 */
export const ENABLE_FUZZY_SEARCH = `select set_config('pg_trgm.word_similarity_threshold', '0.45', true), set_config('enable_seqscan', 'off', true)`;
/** Runs after it. */
export const RESET_PLANNER = `select set_config('enable_seqscan', 'on', true)`;

/**
 * The steps of a search. A later step runs when the earlier ones found fewer rows than requested; the last
 * runs only when none were found. All take $1 the search text as a key, $2 the same for LIKE, $3 limit, $4
 * whether it has a trigram of Latin letters, $5 its neighbouring pairs, $6 the reader's language.
 */
export interface LabelSearch {
  /**
   * Labels equal to the text or beginning with it: an index range, however many labels contain the text
   * elsewhere.
   */
  readonly prefix: string;
  /** The same, then labels with a word that begins with the text, then labels that contain it anywhere. */
  readonly substring: string;
  /** Similarly spelt labels. */
  readonly fuzzy: string;
}

/** Where to search, and which columns to return; the row is aliased `one`. */
interface SearchTarget {
  readonly table: string;
  readonly labels: string;
  readonly reference: string;
  readonly columns: string;
  readonly condition: string;
  readonly order: string;
}

const hasPrefix = (label: string): string => `${label} like $2 || '%'`;
const contains = (label: string): string => `${label} like '%' || $2 || '%'`;
/** Of two labels that contain the text, the shorter one is the better match. */
const SHORTER_IS_NEARER = '-length(label)::float8';

/** Rows of (id, label, whether it is an alternative one, similarity) from both tables of a release. */
const releaseHits = ({ table, labels, reference }: SearchTarget, condition: string, near: string): string => `
      select id, lower(label), 0, ${near} from ${table} where ${condition}
      union all
      select ${reference}, lower(label), 1, ${near} from ${labels} where ${condition}`;

/** At equal rank the preferred label comes before the alternative ones. */
const search = ({ table, columns, condition, order }: SearchTarget, hits: string): string => `
  with typed as (
    select $4::boolean, $5::text[], $6::text
  ), ranked as (
    select id, near, alternative + case
        when label = $1 then 0
        when ${hasPrefix('label')} then 2
        when label like '% ' || $2 || '%' then 4
        when ${contains('label')} then 6
        else 8
      end as rank
    from (${hits}
    ) as hit (id, label, alternative, near)
  ), best as (
    select distinct on (id) id, rank, near from ranked order by id, rank, near desc
  )
  select ${columns} from best join ${table} one using (id) where ${condition}
  order by rank, near desc, ${order}, one.label collate "C", id limit $3`;

/**
 * Release labels are English. Without a trigram of Latin letters pg_trgm would scan its whole index, so only
 * prefixes are searched.
 */
const CONTAINS = `${hasPrefix('lower(label)')} or $4 and ${contains('lower(label)')}`;
const FUZZY = '$4 and $1 <% lower(label)';
const FUZZY_SIMILARITY = 'word_similarity($1, lower(label)) + similarity($1, lower(label))';

const OCCUPATIONS: SearchTarget = {
  table: 'occupation',
  labels: 'occupation_label',
  reference: 'occupation_id',
  columns: occupationColumns('$6'),
  condition: 'true',
  order: 'one.isco_code',
};

const SKILLS: SearchTarget = {
  table: 'skill',
  labels: 'skill_label',
  reference: 'skill_id',
  columns: skillColumns('$6'),
  condition: 'not one.retired',
  order: 'one.occupation_count desc',
};

/**
 * Labels in any script in addition to those of the release: their table, the column of the labelled row, and
 * whether one is an alternative to the preferred label.
 */
interface LocalSource {
  readonly table: string;
  readonly reference: string;
  readonly alternative: string;
}
/** Local labels count as preferred, because they are the words that local people use. */
const LOCAL_LABELS: LocalSource = { table: 'local_label', reference: 'skill_id', alternative: '0' };
/** Of the Khmer labels of an occupation, its name is the preferred one. */
const OCCUPATION_WORDS: LocalSource = { table: 'occupation_khmer_label', reference: 'occupation_id', alternative: 'least(position, 1)' };

const localHits = ({ table, reference, alternative }: LocalSource, condition: string): string => `
      union all
      select ${reference}, key, ${alternative}, ${SHORTER_IS_NEARER} from ${table} where ${condition}`;
/**
 * Local labels may be in any script, and under many locales pg_trgm does not treat Khmer letters as letters,
 * so they are searched by their own pairs of neighbouring characters. A label that contains the text has all
 * of its pairs; a similarly spelt label has at least three of five. Both use the same scale of similarity,
 * from 0 to 2.
 */
const LOCAL_CONTAINS = `${hasPrefix('key')} or $5 <> '{}' and pairs @> $5 and ${contains('key')}`;
const fuzzyLocalHits = ({ table, reference, alternative }: LocalSource): string => `
      union all
      select ${reference}, key, ${alternative}, common::float8 / cardinality($5) + 2.0 * common / (cardinality($5) + cardinality(pairs))
      from ${table}, lateral (select count(*) as common from unnest(pairs) pair where pair = any($5)) counted
      where pairs && $5 and 5 * common >= 3 * cardinality($5)`;

const labelSearch = (searched: SearchTarget, own: LocalSource): LabelSearch => ({
  prefix: search(searched, releaseHits(searched, hasPrefix('lower(label)'), SHORTER_IS_NEARER) + localHits(own, hasPrefix('key'))),
  substring: search(searched, releaseHits(searched, CONTAINS, SHORTER_IS_NEARER) + localHits(own, LOCAL_CONTAINS)),
  fuzzy: search(searched, releaseHits(searched, FUZZY, FUZZY_SIMILARITY) + fuzzyLocalHits(own)),
});

export const FIND_OCCUPATIONS = labelSearch(OCCUPATIONS, OCCUPATION_WORDS);
export const FIND_SKILLS = labelSearch(SKILLS, LOCAL_LABELS);
