import type { Translate, Words } from '../spoken';

/** Every area there is: each file of this folder is named like its area and exports its words. */
const pack = import.meta.glob<Readonly<Record<string, Words>>>(['./*.ts', '!./*-pack.ts'], { eager: true });

export const translate: Translate = (area) => Object.values(pack[`./${area}.ts`] ?? {})[0];
