import { occupationColumns, skillColumns } from './skills.queries';

/**
 * Before the last step. Labels further from what was typed are not shown: 0.45 finds "clen surfces" as clean surfaces, PostgreSQL's own 0.6 not even
 * "taylor" as tailor. And the planner, which cannot tell how few are near, would rather read the tables whole: several times as long.
 */
export const ALLOW_SLIPS = `select set_config('pg_trgm.word_similarity_threshold', '0.45', true), set_config('enable_seqscan', 'off', true)`;
/** After it. */
export const PLAN_AS_BEFORE = `select set_config('enable_seqscan', 'on', true)`;

/**
 * The steps of a search, each for when the one before found fewer than were asked for (the last: nothing). All take $1 the words as a key, $2 the same
 * for LIKE, $3 how many, $4 whether they have a trigram of Latin letters, $5 their neighbouring pairs, $6 the reader's language.
 */
export interface LabelSearch {
  /** What is called just so or begins with the words: a range of an index, however many thousand hold the words elsewhere. */
  readonly beginning: string;
  /** The same, then what has a word that begins with them, then what holds them anywhere. */
  readonly holding: string;
  /** What is spelt nearly so. */
  readonly nearly: string;
}

/** Where to look, and what is shown of a row that is found, called `one`. */
interface Searched {
  readonly table: string;
  readonly labels: string;
  readonly reference: string;
  readonly columns: string;
  readonly condition: string;
  readonly order: string;
}

const begins = (label: string): string => `${label} like $2 || '%'`;
const holds = (label: string): string => `${label} like '%' || $2 || '%'`;
/** Of two labels that hold the words the shorter is nearer to them. */
const SHORTER_IS_NEARER = '-length(label)::float8';

/** Rows of (id, label, whether it is an alternative one, how near) from both tables of a release. */
const released = ({ table, labels, reference }: Searched, found: string, near: string): string => `
      select id, lower(label), 0, ${near} from ${table} where ${found}
      union all
      select ${reference}, lower(label), 1, ${near} from ${labels} where ${found}`;

/** At equal rank the preferred label comes before the alternative ones. */
const search = ({ table, columns, condition, order }: Searched, hits: string): string => `
  with typed as (
    select $4::boolean, $5::text[], $6::text
  ), ranked as (
    select id, near, alternative + case
        when label = $1 then 0
        when ${begins('label')} then 2
        when label like '% ' || $2 || '%' then 4
        when ${holds('label')} then 6
        else 8
      end as rank
    from (${hits}
    ) as hit (id, label, alternative, near)
  ), best as (
    select distinct on (id) id, rank, near from ranked order by id, rank, near desc
  )
  select ${columns} from best join ${table} one using (id) where ${condition}
  order by rank, near desc, ${order}, one.label collate "C", id limit $3`;

/** A release is in English: without a trigram of Latin letters pg_trgm would read its index whole, so only beginnings are looked up. */
const HOLDING = `${begins('lower(label)')} or $4 and ${holds('lower(label)')}`;
const NEARLY = '$4 and $1 <% lower(label)';
const LETTERS_IN_COMMON = 'word_similarity($1, lower(label)) + similarity($1, lower(label))';

const OCCUPATIONS: Searched = {
  table: 'occupation',
  labels: 'occupation_label',
  reference: 'occupation_id',
  columns: occupationColumns('$6'),
  condition: 'true',
  order: 'one.isco_code',
};

const SKILLS: Searched = {
  table: 'skill',
  labels: 'skill_label',
  reference: 'skill_id',
  columns: skillColumns('$6'),
  condition: 'not one.retired',
  order: 'one.occupation_count desc',
};

/** Words in any script beside those of the release: their table, whose they are, and whether one is an alternative to the preferred. */
interface Ours {
  readonly table: string;
  readonly reference: string;
  readonly alternative: string;
}
/** Labels that the service wrote count as preferred, since her people say so. */
const LOCAL_LABELS: Ours = { table: 'local_label', reference: 'skill_id', alternative: '0' };
/** Of the Khmer words for an occupation its name is preferred. */
const OCCUPATION_WORDS: Ours = { table: 'occupation_word', reference: 'occupation_id', alternative: 'least(position, 1)' };

const ours = ({ table, reference, alternative }: Ours, found: string): string => `
      union all
      select ${reference}, key, ${alternative}, ${SHORTER_IS_NEARER} from ${table} where ${found}`;
/**
 * They are in any script, and under many locales pg_trgm takes no Khmer letter for a letter: so they are found by their own pairs of neighbouring
 * characters. All of them are there in what holds the words; three of five in what is spelt nearly so, on the same scale of nearness from 0 to 2.
 */
const OURS_HOLDING = `${begins('key')} or $5 <> '{}' and pairs @> $5 and ${holds('key')}`;
const oursNearly = ({ table, reference, alternative }: Ours): string => `
      union all
      select ${reference}, key, ${alternative}, common::float8 / cardinality($5) + 2.0 * common / (cardinality($5) + cardinality(pairs))
      from ${table}, lateral (select count(*) as common from unnest(pairs) pair where pair = any($5)) counted
      where pairs && $5 and 5 * common >= 3 * cardinality($5)`;

const labelSearch = (searched: Searched, own: Ours): LabelSearch => ({
  beginning: search(searched, released(searched, begins('lower(label)'), SHORTER_IS_NEARER) + ours(own, begins('key'))),
  holding: search(searched, released(searched, HOLDING, SHORTER_IS_NEARER) + ours(own, OURS_HOLDING)),
  nearly: search(searched, released(searched, NEARLY, LETTERS_IN_COMMON) + oursNearly(own)),
});

export const FIND_OCCUPATIONS = labelSearch(OCCUPATIONS, OCCUPATION_WORDS);
export const FIND_SKILLS = labelSearch(SKILLS, LOCAL_LABELS);
