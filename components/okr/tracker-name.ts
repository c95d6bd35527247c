import type { Connection } from '../../lib/messaging/protocol';
import { products } from '../../lib/trackers/products';

/** A tracker's address as people say it: `github.com`, `intra.example/redmine`. */
export const placeOf = (baseUrl: string): string => baseUrl.replace(/^https?:\/\//, '');

/** What a tracker is called; one that a person described by its place. */
export const trackerName = ({ tracker, baseUrl }: Connection): string =>
  tracker === 'custom' ? placeOf(baseUrl) : products[tracker].name;
