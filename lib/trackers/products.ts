import type { TrackerId } from '../domain/ticket';
import { githubProduct } from './github/product';
import { gitlabProduct } from './gitlab/product';
import { jiraCloudProduct } from './jira-cloud/product';
import { redmineProduct } from './redmine/product';
import type { Page, Product } from './tracker';

/** Every tracker as a product. A tracker without a line here does not compile. */
export const products: Readonly<Record<TrackerId, Product>> = {
  github: githubProduct,
  gitlab: gitlabProduct,
  'jira-cloud': jiraCloudProduct,
  redmine: redmineProduct,
};

/** The tracker a page belongs to and where that is installed; `null` when it is none we know. */
export function recognise(page: Page): { readonly tracker: TrackerId; readonly baseUrl: string } | null {
  for (const [tracker, product] of Object.entries(products)) {
    const baseUrl = product.recognises(page);
    if (baseUrl !== null) return { tracker: tracker as TrackerId, baseUrl };
  }
  return null;
}
