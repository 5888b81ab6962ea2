import { Controller, Get, NotFoundException, UseFilters } from '@nestjs/common';
import { PageErrors } from './page-errors';

/** Every other address: a page that says so. */
@Controller()
@UseFilters(PageErrors)
export class MissingController {
  @Get('*path')
  missing(): never {
    throw new NotFoundException();
  }
}
