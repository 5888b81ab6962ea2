import { Controller, Get, Module, Post } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { routesOf } from '../harness/routes';

/** What the tests rely on beyond the documentation of Nest (decision 0026): an update of Nest that changes it fails here. */
@Controller('loaves')
class LoafController {
  @Get()
  all(): string {
    return 'rye';
  }

  @Get(':id/slices')
  slices(): string {
    return 'ten';
  }

  @Post([':id', 'new'])
  save(): string {
    return this.all();
  }
}
@Controller()
class ShopController {
  @Get('open')
  isOpen(): string {
    return 'yes';
  }
}
@Module({ imports: [DiscoveryModule], controllers: [LoafController, ShopController] })
class BakeryModule {}

test('the routes of a module are those its controllers declare', async () => {
  const app = await NestFactory.createApplicationContext(BakeryModule, { logger: false });
  expect(routesOf(app, BakeryModule, 'GET')).toEqual(['/loaves', '/loaves/:id/slices', '/open']);
  expect(routesOf(app, BakeryModule, 'POST')).toEqual(['/loaves/:id', '/loaves/new']);
  expect(routesOf(app, DiscoveryModule, 'GET')).toEqual([]);
  await app.close();
});
