import { baseOf } from '../gitea/signals';
import { refOf } from '../gitea/url';
import type { Product, Recognises } from '../tracker';

export const recognises: Recognises = (page) => baseOf(page, 'forgejo');

export const product: Product = { name: 'Forgejo', publicOrigin: null, ticketRef: refOf.forgejo };
