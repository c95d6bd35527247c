import { forgeFind } from './api-find-forge';

export const find = forgeFind('gitea');
