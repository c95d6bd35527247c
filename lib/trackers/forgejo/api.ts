import { forgeApi } from '../gitea/api-forge';

export const api = forgeApi('forgejo');
