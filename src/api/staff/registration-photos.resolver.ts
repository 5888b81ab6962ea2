import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { grouped, loader } from '../../platform/loader';
import type { OperationContext } from '../../platform/operation-context';
import type { RegistrationPhoto } from '../../vetting/domain/registration-photo';
import type { Vetting } from '../../vetting/domain/vetting';
import { RegistrationPhotosService } from '../../vetting/registration-photos.service';
import { Can } from '../shared/can';
import type { RegistrationPhotoFile } from './schema';

/** Photos of registrations, for whoever vets the business: which ones there are, and each picture by itself. */
@Resolver('Vetting')
export class RegistrationPhotosResolver {
  constructor(private readonly photos: RegistrationPhotosService) {}

  @ResolveField('registrationPhotos')
  registrationPhotos(@Parent() { employerId }: Vetting, @Context() c: OperationContext): Promise<RegistrationPhoto[]> {
    return loader(c, 'registrationPhotos', async (ids) => grouped(ids, await this.photos.newestOf(c.tx, ids), (row) => row.employerId)).load(employerId);
  }

  @Can('vetting.record')
  @Query('registrationPhoto')
  async one(@Args('id') id: string, @Context() c: OperationContext): Promise<RegistrationPhotoFile | null> {
    const photo = await this.photos.withContent(c.tx, id);
    return photo && { format: photo.format, content: photo.content.toString('base64') };
  }
}
