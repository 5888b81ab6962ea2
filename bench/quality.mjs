// `npm run bench:quality`: measures how well the product's formula finds suitable vacancies, compared with
// formulas common in other products.
// - `--smoke`: a small market in a few seconds; its figures mean little, but the product must beat match %
// - `--tried`: every formula that was tried, on the even half, and the finalists once on the odd half
// - `--search`: only how often what people type finds what they mean
// - `--unseen`: how much of the result depends on knowing the lists from which the vacancies were drawn
// - `--annotated=…`: the folder of annotated sentences of job advertisements, which is not part of the project
// - `--seed=…`: another random market
import { openRules } from './compile.mjs';
import { Figures } from './matching/figures.mjs';
import { readTaxonomy, sliceOf } from './matching/taxonomy.mjs';
import { measureAnnotated } from './quality/annotated.mjs';
import { measureTried, measureUnseen } from './quality/attempts.mjs';
import { measureSearchSpeed } from './quality/search-speed.mjs';
import { compare, judgeLists, ndcgOf, precisionOf } from './quality/compare-formulas.mjs';
import { rankBy, usualFormulas } from './quality/formula.mjs';
import { iscoGain, Relations } from './quality/labels.mjs';
import { drawMarket, halves, SEED, THIN } from './quality/labelled-market.mjs';
import { OccupationSearch } from './quality/occupations.mjs';
import { Product } from './quality/product.mjs';
import { readTable } from './quality/read-tsv.mjs';
import { anyWordSearch, hitsBySource, productSearch, readPhrases, readSentences, refuseKnownPhrases, SETS, workFoundBySource } from './quality/search.mjs';

const FULL = { vacancies: 12_000, trainees: 1_200 };
const SMALL = { vacancies: 1_500, trainees: 120 };
const BASELINE = 'match %';

const figures = new Figures();
const rules = openRules();
const taxonomy = readTaxonomy(rules);
const slice = sliceOf(taxonomy, { withCoUse: true });
const relations = new Relations();
const labels = { 'O*NET': (one, other) => relations.gain(one, other), ISCO: iscoGain(taxonomy.occupations) };
const option = (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const seed = option('seed') ?? SEED;
const drawWith = (how) => drawMarket(taxonomy.occupations, relations.labelled, { ...how, seed: Number(seed) });
/** The market for which the floors apply, and two in which trainees differ from its assumptions. */
const markets = () => ({
  market: drawWith(FULL),
  'a fifth of her skills from elsewhere': drawWith({ ...FULL, elsewherePercent: 20 }),
  'only what is essential': drawWith({ ...FULL, onlyEssential: true }),
});

/**
 * Compares the product with each usual formula on the half of the trainees that was not used to choose
 * anything, by both sets of labels. Returns the figures for the floors.
 */
function measureMarket(title, market) {
  const { odd } = halves(market);
  const product = new Product(rules, slice, market.vacancies);
  for (const { skills } of odd.filter((_, at) => at % 20 === 0)) product.compareWithRules(skills);
  const ours = odd.map(({ skills }) => product.listFor(skills));
  const usual = Object.entries(usualFormulas({ ...taxonomy, ...market })).map(([peer, formula]) => [peer, rankBy(market, formula, odd)]);
  const thin = (all) => all.filter((_, at) => odd[at].skills.length <= THIN);
  const results = {};
  for (const [label, gain] of Object.entries(labels)) {
    const judged = judgeLists(market, odd, gain);
    const our = judged(ours);
    for (const [peer, lists] of usual) {
      const their = judged(lists);
      compare(figures, `${title}, ${label}`, our, peer, their);
      if (peer !== BASELINE) continue;
      compare(figures, `${title}, profiles of at most ${THIN} skills, ${label}`, thin(our), peer, thin(their));
      results[label] = { our, ratio: ndcgOf(our) / ndcgOf(their), thinRatio: ndcgOf(thin(our)) / ndcgOf(thin(their)) };
    }
  }
  return results;
}

function measureOccupations() {
  const search = new OccupationSearch(relations, taxonomy.occupations);
  const plain = search.byMatchPercent();
  const { oneWay, bothWays } = search.byProduct(rules, slice);
  compare(figures, 'ESCO→O*NET, one way', oneWay, BASELINE, plain);
  compare(figures, 'ESCO→O*NET, both ways', bothWays, BASELINE, plain);
  figures.floor('ESCO→O*NET, both ways: nDCG@10', ndcgOf(bothWays), 0.35);
}

/** The least percent of each source: phrases with a right skill among five, sentences with the right work among three. */
const SEARCH_FLOORS = { english: 85, misspelt: 70, khmer: 75 };
const SENTENCE_FLOOR = 75;

/** How often a phrase of low-wage work finds a right skill, and a sentence the right kind of work. */
function measureSearch() {
  const product = productSearch(rules);
  const labels = product.tables.skills.map((row) => row.at(-1));
  for (const { name, phrases: phraseFile, sentences: sentenceFile, hasFloor } of SETS) {
    const report = (title, percent, floor) => (hasFloor ? figures.floor(title, percent, floor) : figures.add(title, percent, '%'));
    const phrases = readPhrases(phraseFile, labels);
    refuseKnownPhrases(phrases, product.tables);
    const found = hitsBySource(phrases, (phrase) => product.search.skills(phrase, 5).map((id) => labels[id]));
    for (const [source, percent] of found) report(`${name}, ${source} phrases: a right skill among five, percent`, percent, SEARCH_FLOORS[source]);
    for (const [source, percent] of workFoundBySource(readSentences(sentenceFile), product))
      report(`${name}, ${source} sentences: the right work among three, percent`, percent, SENTENCE_FLOOR);
    measurePeerSearch(name, phrases, labels);
  }
  measureAnnotated(figures, product, option('annotated') ?? '');
  measureSearchSpeed(
    figures,
    rules,
    taxonomy,
    product.search,
    SETS.flatMap(({ phrases }) => readPhrases(phrases, labels).map(({ phrase }) => phrase)),
  );
}

/** The same phrases in a search library with its usual settings. */
function measurePeerSearch(name, phrases, labels) {
  const alternatives = labels.map(() => []);
  for (const [skill, label] of readTable('data/esco/skill_altlabels.tsv')) alternatives[Number(skill)].push(label);
  for (const [source, percent] of hitsBySource(phrases, anyWordSearch(labels, alternatives)))
    figures.add(`${name}, ${source} phrases: a right skill among five, any word of a label`, percent, '%', {
      peer: 'MiniSearch',
    });
}

function full() {
  const { market, ...others } = markets();
  const { 'O*NET': onet, ISCO: isco } = measureMarket('market', market);
  for (const [title, other] of Object.entries(others)) measureMarket(title, other);
  measureOccupations();
  measureSearch();
  figures.floor('market, O*NET: nDCG@10', ndcgOf(onet.our), 0.7);
  figures.floor('market, O*NET: nDCG@10 ÷ match %', onet.ratio, 1.25);
  figures.floor('market, ISCO: nDCG@10 ÷ match %', isco.ratio, 1.25);
  figures.floor('market, O*NET: average precision', precisionOf(onet.our), 0.32);
  figures.floor(`market, profiles of at most ${THIN} skills, O*NET: nDCG@10 ÷ match %`, onet.thinRatio, 1.5);
}

function small() {
  const { 'O*NET': onet, ISCO: isco } = measureMarket('small market', drawWith(SMALL));
  figures.floor('small market, O*NET: nDCG@10 ÷ match %', onet.ratio, 1.1);
  figures.floor('small market, ISCO: nDCG@10 ÷ match %', isco.ratio, 1.1);
}

figures.machine();
if (process.argv.includes('--smoke')) small();
else if (process.argv.includes('--search')) measureSearch();
else if (process.argv.includes('--tried')) measureTried(figures, markets(), taxonomy, labels);
else if (process.argv.includes('--unseen')) measureUnseen(figures, drawWith(FULL), taxonomy, rules, labels);
else full();

if (figures.missed.length > 0) {
  process.stderr.write(`missed: ${figures.missed.join('; ')}\n`);
  process.exitCode = 1;
}
