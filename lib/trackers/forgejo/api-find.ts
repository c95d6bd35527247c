import { forgeFind } from '../gitea/api-find-forge';

export const find = forgeFind('forgejo');
