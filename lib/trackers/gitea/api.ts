import { forgeApi } from './api-forge';

export const api = forgeApi('gitea');
