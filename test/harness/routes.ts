import { type INestApplicationContext, RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';

const pathsOf = (target: object): string[] => [Reflect.getMetadata(PATH_METADATA, target) as string | string[]].flat();

/**
 * The addresses that the controllers of a module serve, with `:name` for a path parameter. Nest has no
 * documented list of its routes, so this is the only file that reads the metadata of `@Controller`, `@Get` and
 * `@Post` (docs/decisions/0026-read-two-undocumented-interfaces.md).
 */
export function routesOf(app: INestApplicationContext, module: Type, method: 'GET' | 'POST'): string[] {
  const scanner = new MetadataScanner();
  return app
    .get(DiscoveryService, { strict: false })
    .getControllers({ include: [module] })
    .flatMap(({ metatype }) => {
      const prototype = (metatype as Type<Record<string, object>>).prototype;
      return scanner
        .getAllMethodNames(prototype)
        .map((name) => prototype[name] as object)
        .filter((handler) => Reflect.getMetadata(METHOD_METADATA, handler) === RequestMethod[method])
        .flatMap((handler) => pathsOf(metatype as Type).flatMap((start) => pathsOf(handler).map((end) => joined(start, end))));
    });
}

const joined = (start: string, end: string): string => `/${start}/${end}`.replaceAll(/\/+/g, '/').replace(/(.)\/$/, '$1');
