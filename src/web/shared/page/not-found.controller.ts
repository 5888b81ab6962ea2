import { Controller, Get, HttpException, NotFoundException, Res, UseFilters } from '@nestjs/common';
import type { Response } from 'express';
import { rejectionStatus } from '../../../platform/http/request-rejection';
import { PageErrors } from '../form/page-errors';

/** The error page for unknown URLs, and for requests refused before they reached a page. */
@Controller()
@UseFilters(PageErrors)
export class NotFoundController {
  @Get('*path')
  fail(@Res() response: Response): never {
    const status = rejectionStatus(response);
    throw status === undefined ? new NotFoundException() : new HttpException('request refused', status);
  }
}
