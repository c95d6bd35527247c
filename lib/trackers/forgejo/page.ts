import { forge } from '../gitea/forge';

/** Forgejo, Codeberg among them: issues and pull requests, lists and project boards. */
export const tracker = forge('forgejo');
