let isKeptBeyond = false;

/** For pages that close as soon as somebody looks elsewhere: what is typed there outlives the page. Said before it is drawn. */
export const keepDraftsBeyondThePage = (): void => {
  isKeptBeyond = true;
};

/** Where what is typed waits to be saved: in this tab's session, so that two tabs do not type over each other. */
export const draftStorage = (): Storage => (isKeptBeyond ? localStorage : sessionStorage);

/** Does a draft of this form wait? Then the form opens by itself. @param key as `useDraft` has it. */
export const hasDraft = (key: string): boolean => draftStorage().getItem(`draft:${key}`) !== null;

/** Begins a form with these values, as if somebody had typed them: to be saved or given up. Said before the form is drawn. */
export const beginDraft = (key: string, values: object): void =>
  draftStorage().setItem(`draft:${key}`, JSON.stringify(values));
