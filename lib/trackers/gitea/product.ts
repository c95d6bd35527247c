import type { Product, Recognises } from '../tracker';
import { baseOf } from './signals';
import { refOf } from './url';

export const recognises: Recognises = (page) => baseOf(page, 'gitea');

export const product: Product = { name: 'Gitea', publicOrigin: null, ticketRef: refOf.gitea };
