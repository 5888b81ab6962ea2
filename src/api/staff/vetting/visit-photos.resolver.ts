import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import { VisitPhotos } from '../../../use-cases/vetting/visit-photos.use-case';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, refuse } from '../../../shared/refusal';
import type { Vetting } from '../../../features/vetting/domain/vetting';
import type { VisitPhoto } from '../../../features/vetting/domain/visit-photo';
import { VisitPhotosService } from '../../../features/vetting/visit-photos.service';
import { outcome } from '../../shared/outcome';
import { Can } from '../../shared/permission.decorators';
import { Mutation, Query, ResolveField } from '../staff-decorators';
import type { VettingPhotoFile, VettingPhotoInput } from '../schema';
import { VettingOutcomes } from './vetting-outcomes';

/** Photos that the visitors took of a site, for those who vet in their institution. */
@Resolver('Vetting')
export class VisitPhotosResolver {
  constructor(
    private readonly photos: VisitPhotosService,
    private readonly visitPhotos: VisitPhotos,
    private readonly outcomes: VettingOutcomes,
  ) {}

  @ResolveField('Vetting', 'photos')
  list(@Parent() { id }: Vetting, @Context() c: OperationContext): Promise<VisitPhoto[]> {
    return loader(c, 'photosOfVisit', async (ids) => groupRows(ids, await this.photos.ofVisits(c.tx, ids), (row) => row.vettingId)).load(id);
  }

  @ResolveField('Vetting', 'mayAddPhoto')
  async mayAdd(@Parent() vetting: Vetting, @Context() c: OperationContext): Promise<boolean> {
    return isOwn(vetting, c) && (await this.visitPhotos.addRefusal(c.tx, vetting)) === null;
  }

  @ResolveField('Vetting', 'mayRemovePhotos')
  async mayRemove(@Parent() vetting: Vetting, @Context() c: OperationContext): Promise<boolean> {
    return isOwn(vetting, c) && (await this.visitPhotos.removeRefusal(c.tx, vetting)) === null;
  }

  @Can('vetting.record')
  @Query('vettingPhoto')
  async one(@Args('id') id: string, @Context() c: OperationContext): Promise<VettingPhotoFile | null> {
    const photo = await this.photos.withContent(c.tx, id);
    return photo && { format: photo.format, content: photo.content.toString('base64') };
  }

  @Can('vetting.record')
  @Mutation('vettingPhotoAdd')
  async add(@Args('id') id: string, @Args('input') input: VettingPhotoInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.visitPhotos.add(c.tx, id, input, key);
    if (isRefusal(result)) return outcome(c, 'VettingPhotoAddPayload', result);
    const photo = await this.photos.byId(c.tx, result.id);
    return outcome(c, 'VettingPhotoAddPayload', photo ? { photo } : refuse('NOT_FOUND'));
  }

  @Can('vetting.record')
  @Mutation('vettingPhotoRemove')
  async remove(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.outcomes.outcomeOf(c, 'VettingPhotoRemovePayload', await this.visitPhotos.remove(c.tx, id, key));
  }
}

const isOwn = ({ institutionId }: Vetting, { actor }: OperationContext): boolean => institutionId === actor.institutionId && can(actor.roles, 'vetting.record');
