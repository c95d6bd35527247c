import { forgeExample } from '../gitea/api-example';
import { api } from './api';

export const example = forgeExample(api);
