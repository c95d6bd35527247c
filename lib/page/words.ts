/** The few words the page says by itself; everything about a ticket arrives as finished words in its `BadgeView`. */
export const PAGE_WORDS = {
  covered: 'Something covers this badge, or it has only just appeared. Look at it for a moment, then click again.',
  notOpened: 'The popup did not open. Click the Throughline button in the toolbar instead.',
} as const;
