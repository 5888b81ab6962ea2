import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSchema, isObjectType } from 'graphql';
import ts from 'typescript';
import { API, type Audience, filesOf } from './api-sources';
import { errorsIn } from './virtual-programs';

const SCHEMAS = resolve(__dirname, '..', '..', 'schema');

/** The types that probes use. `Accepts` does not compile if a place of type `P` does not accept a value of type `V`. */
const TYPES = `
type Field<T extends keyof Resolvers, F extends keyof NonNullable<Resolvers[T]>> = NonNullable<NonNullable<Resolvers[T]>[F]>;
type ArgsOf<F> = F extends (parent: never, args: infer A, ...rest: never[]) => unknown ? A : never;
type Answer<F> = F extends (...args: never[]) => infer R ? R : never;
interface Missing { readonly missing: unique symbol }
type Sent<A, K> = K extends keyof A ? ([A[K]] extends [never] ? Missing : A[K]) : Missing;
type Read<M, F extends string> = M extends { readonly [K in F]?: infer V } ? V : Missing;
type Accepts<P, V extends P> = V;
`;

/** One type to compile: it is an error if the API and its schema do not agree at this place. */
export interface Probe {
  readonly place: string;
  readonly type: string;
}
export type Fields = readonly (readonly [type: string, field: string])[];

/** For each audience or case, the places that do not agree with the schema of the audience. All are compiled together. */
export function brokenPlaces(
  checks: Readonly<Record<string, { readonly audience: Audience; readonly probes: readonly Probe[] }>>,
  virtual: ReadonlyMap<string, string>,
): ReadonlyMap<string, string[]> {
  const programs = Object.entries(checks).map(([name, { audience, probes }]) => {
    const imports = `import type { Resolvers, ResolversParentTypes } from './${audience}/schema';${TYPES.replaceAll('\n', ' ')}`;
    const text = [imports, ...probes.map(({ type }, at) => `export type P${at} = ${type};`)].join('\n');
    return { name, file: join(API, `${name}.ts`), text, places: ['imports', ...probes.map(({ place }) => place)] };
  });
  const errors = errorsIn(new Map([...programs.map(({ file, text }) => [file, text] as const), ...virtual]));
  return new Map(
    programs.map(({ name, file, places }) => [
      name,
      (errors.get(file) ?? []).map(({ line, message }) => `${places[line]}: ${message.split('\n').at(-1)?.trim()}`),
    ]),
  );
}

/** The decorator of this name, with its arguments that are texts. */
function decoratorOf(node: ts.HasDecorators, ...names: readonly string[]): { readonly name: string; readonly texts: readonly string[] } | null {
  for (const { expression } of ts.getDecorators(node) ?? []) {
    if (!ts.isCallExpression(expression) || !ts.isIdentifier(expression.expression)) continue;
    const name = expression.expression.text;
    if (names.includes(name)) return { name, texts: expression.arguments.filter(ts.isStringLiteral).map(({ text }) => text) };
  }
  return null;
}

/** The field that a method resolves, as its type and its name; null for other methods. */
function fieldOf(method: ts.MethodDeclaration, type: string | undefined): readonly [type: string, field: string] | null {
  const root = decoratorOf(method, 'Query', 'Mutation');
  const own = (method.name as ts.Identifier).text;
  if (root) return [root.name, root.texts[0] ?? own];
  const field = decoratorOf(method, 'ResolveField');
  return field && type !== undefined ? [type, field.texts.at(-1) ?? own] : null;
}

/** What `@Parent` and `@Args` hand to the resolvers in one file. */
export function parameterProbes(file: string, text: string): Probe[] {
  const path = `./${file.replace(/\.ts$/, '')}`;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  return source.statements.filter(ts.isClassDeclaration).flatMap((declared) =>
    declared.members.filter(ts.isMethodDeclaration).flatMap((method) => {
      const field = fieldOf(method, decoratorOf(declared, 'Resolver')?.texts[0]);
      if (!field) return [];
      const [type, name] = field;
      const args = `ArgsOf<Field<'${type}', '${name}'>>`;
      return method.parameters.flatMap((parameter, at): Probe[] => {
        const sent = decoratorOf(parameter, 'Parent', 'Args');
        if (!sent) return [];
        const accepted = `Parameters<import('${path}').${declared.name?.text}['${(method.name as ts.Identifier).text}']>[${at}]`;
        const [argument] = sent.texts;
        const place = `${file}: ${type}.${name}, @${sent.name}(${argument ?? ''})`;
        if (sent.name === 'Parent') return [{ place, type: `Accepts<${accepted}, ResolversParentTypes['${type}']>` }];
        if (argument !== undefined) return [{ place, type: `Accepts<${accepted}, Sent<${args}, '${argument}'>>` }];
        return [`Accepts<${accepted}, ${args}>`, `Accepts<keyof ${args}, keyof ${accepted}>`].map((one) => ({ place, type: one }));
      });
    }),
  );
}

/** The fields with a resolver, such as `Offer.terms`, by the text of the resolvers. */
function resolvedFields(texts: readonly string[]): Set<string> {
  const classes = texts.flatMap((text) => text.split(/(?=@Resolver\()/));
  return new Set(
    classes.flatMap((part) => {
      const named = [...part.matchAll(/@ResolveField\('(\w+)', '(\w+)'\)/g)].map(([, type, field]) => `${type}.${field}`);
      const ofClass = /^@Resolver\('(\w+)'\)/.exec(part)?.[1];
      const nests = [...part.matchAll(/@ResolveField\('(\w+)'\)/g)].map(([, field]) => `${ofClass}.${field}`);
      const shared = [...part.matchAll(/@ResolveField\(\)\s+(?:async )?(\w+)\(/g)].map(([, field]) => `${ofClass}.${field}`);
      return [...named, ...nests, ...shared];
    }),
  );
}

/** The fields of an audience that GraphQL reads from an object, such as `Offer.id`. */
export function readFields(audience: Audience): Fields {
  const folder = join(SCHEMAS, audience);
  const schema = buildSchema(
    readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n'),
  );
  const resolved = resolvedFields([...filesOf(audience).values()]);
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !/^(?:__.*|Query|Mutation)$/.test(type.name))
    .flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()).map((field) => [type.name, field] as const) : []))
    .filter(([type, field]) => !resolved.has(`${type}.${field}`));
}

/** What GraphQL reads for these fields from the model behind their type. */
export const fieldProbes = (fields: Fields): Probe[] =>
  fields.map(([type, field]) => ({
    place: `${type}.${field}`,
    type: `Accepts<Answer<Field<'${type}', '${field}'>>, Read<ResolversParentTypes['${type}'], '${field}'>>`,
  }));
