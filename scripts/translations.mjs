/**
 * The mistakes in variables and plural forms of a catalogue, each with the text and the variable. Lingui compiles
 * such a translation; the page would lack a name or a number, or have an empty place instead of the sentence.
 */
export async function translationProblems(file, catalogue) {
  // not above: in a fresh clone the launcher installs the packages first
  const [{ createCompiledCatalog }, { formatter }] = await Promise.all([import('@lingui/cli/api'), import('@lingui/format-po')]);
  const compiled = (messages) => tokensOf(createCompiledCatalog('km', Object.fromEntries(messages), { namespace: 'json' }));
  const entries = Object.entries(await formatter().parse(catalogue, { locale: 'km', sourceLocale: 'en', filename: file }));
  const texts = compiled(entries.map(([id, { message }]) => [id, message ?? id]));
  const translations = compiled(entries.filter(([, { translation }]) => translation).map(([id, { translation }]) => [id, translation]));
  return entries.flatMap(([id, { message }]) => {
    const [text, translation] = [texts[id], translations[id]];
    if (translation === undefined) return [];
    const failure = [text, translation].find((one) => one instanceof Error);
    const problems = failure ? [`is not a message: ${failure.message.split('\n')[0]}`] : problemsOf(text, translation);
    return problems.map((problem) => `${file}: the translation of "${message ?? id}" ${problem}`);
  });
}

/** The tokens of each message, or the error of one that is none. */
const tokensOf = ({ source, errors }) => ({ ...JSON.parse(source).messages, ...Object.fromEntries(errors.map(({ id, error }) => [id, error])) });

function problemsOf(text, translation) {
  const [wanted, shown, known] = [variablesShownBy(text), variablesShownBy(translation), new Set(variablesOf(text))];
  return [
    ...[...wanted].filter((name) => !shown.has(name)).map((name) => `does not show {${name}}`),
    ...[...new Set(variablesOf(translation))].filter((name) => !known.has(name)).map((name) => `has {${name}}, which the text does not have`),
    ...choicesIn(translation)
      .filter(([, , forms]) => !('other' in forms))
      .map(([name, kind]) => `has no form "other" of {${name}, ${kind}}`),
  ];
}

const placeholdersIn = (tokens) => tokens.filter((token) => Array.isArray(token));
const isChoice = ([, , forms]) => typeof forms === 'object';
const formsOf = ([, , forms]) => Object.values(forms).filter((form) => Array.isArray(form));

/** The plurals and selections of a message, also those within a form: `[name, 'plural', { one, other }]`. */
const choicesIn = (tokens) =>
  placeholdersIn(tokens)
    .filter(isChoice)
    .flatMap((choice) => [choice, ...formsOf(choice).flatMap(choicesIn)]);

const variablesOf = (tokens) => placeholdersIn(tokens).flatMap((one) => [one[0], ...(isChoice(one) ? formsOf(one).flatMap(variablesOf) : [])]);

/** The variables whose value a reader sees. `#` in a form shows its number; a language without plurals needs no choice. */
function variablesShownBy(tokens) {
  const direct = placeholdersIn(tokens).filter((one) => !isChoice(one));
  const inForms = choicesIn(tokens).flatMap((choice) =>
    formsOf(choice).flatMap((form) => [
      ...(form.includes('#') ? [choice[0]] : []),
      ...placeholdersIn(form)
        .filter((one) => !isChoice(one))
        .map(([name]) => name),
    ]),
  );
  return new Set([...direct.map(([name]) => name), ...inForms]);
}
