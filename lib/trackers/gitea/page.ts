import { forge } from './forge';

/** Gitea: issues and pull requests, lists and project boards; always self-hosted, often below a sub-path. */
export const tracker = forge('gitea');
