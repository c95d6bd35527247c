import { all, attr } from '../page-dom';
import { distinct } from '../page-text';
import { RESERVED } from './url';

/**
 * Logins shown in a section: profile links (`/login`) and avatars (`alt="@login"`), trackers-a §1.3–1.5.
 * An empty list says that nobody is shown.
 */
export const loginsIn = (section: Element): string[] =>
  distinct(
    all(section, 'a[href],img[alt]').map((element) => {
      const said = attr(element, 'alt') ?? attr(element, 'href') ?? '';
      const login = /^(?:https?:\/\/[^/]+\/|[/@])?([a-z\d][\w-]{0,38})$/i.exec(said)?.[1] ?? null;
      return login && RESERVED.test(login) ? null : login;
    }),
  );
