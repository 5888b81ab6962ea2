import Database from 'better-sqlite3';
import { idOf } from './market.mjs';
import {
  creditsOf,
  gates,
  needsPreferenceQuery,
  mergeTopTen,
  PARAMETERS,
  parametersOf,
  POSTING_COLUMNS,
  postingRows,
  preferences,
  VACANCY_COLUMNS,
  vacancyRow,
} from './sql.mjs';

const CREDIT = `case p.run ${Array.from({ length: 8 }, (_, run) => `when ${run} then t.value ->> ${run + 1}`).join(' ')} end`;
const TOP = 'order by score desc, v.posted, v.id limit 10';
const p = (name) => `@${name}`;

/** SQLite in memory; requirements are stored in the order of their primary key (skill, area, vacancy). */
export class SqlitePeer {
  name = 'SQLite in memory, clustered key';
  isExact = true;
  fallbacks = 0;

  constructor(rows, model, { fullCredit, withCoUse }) {
    const database = new Database(':memory:');
    // the driver passes every number as a real; an integer column converts it back
    const column = (name) => (name === 'id' ? 'id integer primary key' : `${name} ${name === 'divisor' ? 'real' : 'integer'}`);
    database.exec(`create table vacancy (${VACANCY_COLUMNS.map(column).join(', ')});
      create table posting (${POSTING_COLUMNS.map(column).join(', ')}, primary key (skill, area, vacancy)) without rowid`);
    this.database = database;
    const placeholders = (columns) => columns.map(() => '?').join(', ');
    const [addVacancy, addPosting] = [
      database.prepare(`insert into vacancy values (${placeholders(VACANCY_COLUMNS)})`),
      database.prepare(`insert into posting values (${placeholders(POSTING_COLUMNS)})`),
    ];
    database.transaction(() => {
      for (const row of rows) {
        addVacancy.run(vacancyRow(row));
        for (const posting of postingRows(row, { FULL_CREDIT: fullCredit })) addPosting.run(posting);
      }
    })();
    database.exec('create index vacancy_area on vacancy (area); analyze');
    const ofTerm = withCoUse
      ? `cast(floor((p.scaled * ${CREDIT}) / p.divisor + 0.5) as integer)`
      : 'case t.value ->> 9 when 1 then p1 when 2 then p2 when 3 then p3 else p4 end';
    // cross join fixes SQLite's join order: each term's areas directly from the key
    const sums = `select p.vacancy, sum(${ofTerm}) points from json_each(@terms) t cross join json_each(@areas) a
      cross join posting p on p.skill = t.value ->> 0 and p.area = a.value group by p.vacancy`;
    const where = gates(p, 'v.gate in (select value from json_each(@gates))');
    const points = preferences(p, 'max', 'v.province in (select value from json_each(@adjacent))', model);
    this.touched = database
      .prepare(
        `with s as materialized (${sums}) select v.id, s.points + ${points} score, v.posted from s cross join vacancy v on v.id = s.vacancy where ${where} ${TOP}`,
      )
      .raw();
    this.byPreference = database
      .prepare(`select v.id, ${points} score, v.posted from vacancy v where ${where} and v.area in (select value from json_each(@areas)) ${TOP}`)
      .raw();
  }

  ask(ask) {
    const values = valuesOf(ask);
    let rows = this.touched.all(values);
    if (needsPreferenceQuery(rows, ask)) {
      this.fallbacks++;
      rows = mergeTopTen(rows, this.byPreference.all(values));
    }
    return rows.map(([id, score]) => ({ vacancyId: idOf(id), score }));
  }

  close() {
    this.database.close();
  }
}

const valuesCache = new WeakMap();
function valuesOf(ask) {
  const cached = valuesCache.get(ask);
  if (cached) return cached;
  const parameters = parametersOf(ask);
  const values = {
    ...Object.fromEntries(PARAMETERS.map((name) => [name, parameters[name]])),
    terms: JSON.stringify(ask.terms.map((term) => [term.skill, ...creditsOf(term), term.level])),
    areas: JSON.stringify(ask.areas),
    adjacent: JSON.stringify(ask.adjacent),
    gates: JSON.stringify(ask.gates),
  };
  valuesCache.set(ask, values);
  return values;
}
