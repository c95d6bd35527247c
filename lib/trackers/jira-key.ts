/** A key such as `SHOP-31`, as a group of a pattern; addresses may have it in lower case. */
export const JIRA_KEY = '([A-Z][A-Z0-9_]{1,30}-[1-9][0-9]{0,9})';
const WHOLE = new RegExp(`^${JIRA_KEY}$`, 'i');

export const isJiraKey = (text: string | null | undefined): text is string => WHOLE.test(text ?? '');
