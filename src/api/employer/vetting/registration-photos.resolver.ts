import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import type { OwnEmployer } from '../../../features/employers/employers.service';
import { SendRegistrationPhoto } from '../../../use-cases/vetting/send-registration-photo.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, refuse } from '../../../shared/refusal';
import type { RegistrationPhoto } from '../../../features/vetting/domain/registration-photo';
import { RegistrationPhotosService } from '../../../features/vetting/registration-photos.service';
import { AnyMember } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { Mutation, ResolveField } from '../employer-decorators';
import type { RegistrationPhotoInput } from '../schema';

/** Photos of the business registration: upload, and the list of uploaded photos (without content). */
@Resolver('MyEmployer')
export class RegistrationPhotosResolver {
  constructor(
    private readonly photos: RegistrationPhotosService,
    private readonly sendRegistrationPhoto: SendRegistrationPhoto,
  ) {}

  @ResolveField('MyEmployer', 'registrationPhotos')
  registrationPhotos(@Context() c: OperationContext): Promise<RegistrationPhoto[]> {
    return this.photos.own(c.tx);
  }

  @ResolveField('MyEmployer', 'maySendRegistrationPhoto')
  async maySend(@Parent() { id }: OwnEmployer, @Context() c: OperationContext): Promise<boolean> {
    return (await this.sendRegistrationPhoto.refusal(c.tx, id)) === null;
  }

  @AnyMember()
  @Mutation('registrationPhotoSend')
  async send(@Args('input') { content }: RegistrationPhotoInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.sendRegistrationPhoto.send(c.tx, Buffer.from(content, 'base64'), key);
    if (isRefusal(result)) return outcome(c, 'RegistrationPhotoSendPayload', result);
    const photo = await this.photos.ownById(c.tx, result.id);
    return outcome(c, 'RegistrationPhotoSendPayload', photo ? { photo } : refuse('NOT_FOUND'));
  }
}
