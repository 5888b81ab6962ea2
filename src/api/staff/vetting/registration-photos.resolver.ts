import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import type { Employer } from '../../../features/employers/domain/employer';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { RegistrationPhoto } from '../../../features/vetting/domain/registration-photo';
import type { Vetting } from '../../../features/vetting/domain/vetting';
import { RegistrationPhotosService } from '../../../features/vetting/registration-photos.service';
import { Can } from '../../shared/permission.decorators';
import { Query, ResolveField } from '../staff-decorators';
import type { RegistrationPhotoFile } from '../schema';

/** Photos of a business registration, for vetting officers: the list, and each photo by id. */
@Resolver('Vetting')
export class RegistrationPhotosResolver {
  constructor(private readonly photos: RegistrationPhotosService) {}

  @ResolveField('Vetting', 'registrationPhotos')
  registrationPhotos(@Parent() { employerId }: Vetting, @Context() c: OperationContext): Promise<RegistrationPhoto[]> {
    return photosOf(c, this.photos, employerId);
  }

  @Can('vetting.record')
  @Query('registrationPhoto')
  async one(@Args('id') id: string, @Context() c: OperationContext): Promise<RegistrationPhotoFile | null> {
    const photo = await this.photos.withContent(c.tx, id);
    return photo && { format: photo.format, content: photo.content.toString('base64') };
  }
}

/** The same photos, available before a visit is planned. */
@Resolver('Employer')
export class EmployerRegistrationPhotosResolver {
  constructor(private readonly photos: RegistrationPhotosService) {}

  @ResolveField('Employer', 'registrationPhotos')
  registrationPhotos(@Parent() { id }: Pick<Employer, 'id'>, @Context() c: OperationContext): Promise<RegistrationPhoto[]> {
    return photosOf(c, this.photos, id);
  }
}

const photosOf = (c: OperationContext, photos: RegistrationPhotosService, employerId: string): Promise<RegistrationPhoto[]> =>
  loader(c, 'registrationPhotos', async (ids) => groupRows(ids, await photos.newestOf(c.tx, ids), (row) => row.employerId)).load(employerId);
