import { Module, ParseIntPipe } from '@nestjs/common';
import { ModulesContainer, NestFactory } from '@nestjs/core';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { buildSchema, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { resolveDirectly } from './direct-fields';

/**
 * Fields are resolved by their methods with the arguments that their parameters declare; root fields and
 * fields with a pipe keep Nest's resolver.
 */
@Resolver('Loaf')
class LoafResolver {
  private readonly grain = 'rye';

  @Query('loaf')
  loaf(): object {
    return {};
  }
  @ResolveField('name')
  called(@Context() { language }: { language: string }, @Args('of') of: string, @Parent() { size }: { size: number }): string {
    return [language, of, size, this.grain].join(' ');
  }
  @ResolveField()
  slices(@Args() { thick }: { thick: number }): number {
    return 10 / thick;
  }
  @ResolveField('price')
  price(@Args('each', ParseIntPipe) each: number): number {
    return each;
  }
}
@Module({ providers: [LoafResolver] })
class Bakery {}
@Module({ imports: [Bakery] })
class Town {}

const nestResolver = (): string => 'as Nest made it';
const fieldOf = (schema: GraphQLSchema, type: string, name: string) => (schema.getType(type) as GraphQLObjectType).getFields()[name];

async function schemaWithDirectFields(...modules: (typeof Bakery | typeof Town)[]): Promise<GraphQLSchema> {
  const schema = buildSchema('type Query { loaf: Loaf } type Loaf { name(of: String): String slices(thick: Int): Int price(each: Int): Int }');
  for (const [type, name] of [['Query', 'loaf'] as const, ...['name', 'slices', 'price'].map((one) => ['Loaf', one] as const)])
    Object.assign(fieldOf(schema, type, name) ?? {}, { resolve: nestResolver });
  const app = await NestFactory.createApplicationContext(Town, { logger: false });
  resolveDirectly(schema, app.get(ModulesContainer), modules);
  await app.close();
  return schema;
}
const ask = (schema: GraphQLSchema, type: string, name: string, args: object): unknown =>
  fieldOf(schema, type, name)?.resolve?.({ size: 2 }, args, { language: 'km' }, {} as never);

test('a field method receives its parent, its arguments and the context in the order of its parameters', async () => {
  const schema = await schemaWithDirectFields(Bakery);
  expect(ask(schema, 'Loaf', 'name', { of: 'bread' })).toBe('km bread 2 rye');
  expect(ask(schema, 'Loaf', 'slices', { thick: 2 })).toBe(5);
});

test('root fields, which need their guards, and fields with a pipe keep Nest’s resolver', async () => {
  const schema = await schemaWithDirectFields(Bakery);
  expect([ask(schema, 'Query', 'loaf', {}), ask(schema, 'Loaf', 'price', { each: '3' })]).toEqual(['as Nest made it', 'as Nest made it']);
});

test('modules of another endpoint are left alone', async () => {
  const schema = await schemaWithDirectFields(Town);
  expect(ask(schema, 'Loaf', 'slices', { thick: 2 })).toBe('as Nest made it');
});
