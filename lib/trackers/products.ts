import type { TrackerId } from '../domain/ticket';
import type { Product } from './tracker';

const found = import.meta.glob<Product>('./*/product.ts', { eager: true, import: 'product' });

/** Every tracker as a product: what the folders here say of themselves. The contract suite finds one for each stored id. */
export const products = Object.fromEntries(
  Object.entries(found).map(([path, product]) => [path.split('/')[1], product]),
) as Readonly<Record<TrackerId, Product>>;
