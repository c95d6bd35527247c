import { z } from './zod';

/** Longest title a person may write, UTF-16 units. */
export const MAX_TITLE = 10_000;

/** What a person writes as a title: not empty, kept to the letter. */
export const titleText = z.string().check(
  z.maxLength(MAX_TITLE),
  z.refine((text) => text.trim() !== '', 'empty'),
);
/** Longer prose; may be empty. */
export const proseText = z.string().check(z.maxLength(100_000));
