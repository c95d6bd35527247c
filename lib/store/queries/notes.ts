import type { Row } from '../../domain/change';
import type { PersonId } from '../../domain/ids';
import type { Note } from '../../domain/note';
import type { Person } from '../../domain/person';
import { type ThreadState, threadState, voiceOf } from '../../domain/thread';
import { rowsOfEach } from '../ask-each';
import type { Database } from '../db';
import { SPACE } from '../schema';
import { alive, byId, me } from './alive';
import { namesOf } from './record-names';

/** A note and whose words it holds; `null` = that person was deleted. */
export interface NoteView {
  readonly note: Row<Note>;
  readonly voice: Row<Person> | null;
  /** Written by whoever sits here. */
  readonly isMine: boolean;
}

/** A note that begins a thread, with what was answered, earliest first. */
export interface ThreadView extends NoteView {
  /** Who is asked; `null` = nobody, or they were deleted. */
  readonly asked: Row<Person> | null;
  readonly answers: readonly NoteView[];
  readonly state: ThreadState;
}

/** What was said about some things, latest thread first. An answer whose thread was deleted is not shown. */
export const threadsAbout = async (db: Database, aboutIds: readonly string[]): Promise<ThreadView[]> =>
  viewThreads(db, await rowsOfEach(db.notes, '[space+aboutId]', aboutIds));

/** A thread with the title of what it is about; `''` where that is not known any more. */
export interface NamedThread extends ThreadView {
  readonly title: string;
}

/** Feedback that somebody still waits for from a person. */
export async function askedOf(db: Database, personId: PersonId): Promise<NamedThread[]> {
  const asked = alive(await db.notes.where('[space+askedId]').equals([SPACE, personId]).toArray());
  const answers = await rowsOfEach(
    db.notes,
    '[space+threadId]',
    asked.map(({ id }) => id),
  );
  const threads = await viewThreads(db, [...asked, ...answers]);
  const open = threads.filter(({ state }) => state === 'open');
  const names = await namesOf(
    db,
    open.map(({ note }) => note.id),
  );
  return open.map((thread) => ({ ...thread, title: names.get(thread.note.id) ?? '' }));
}

/** Threads out of their notes, whatever was deleted of them left out. */
export async function viewThreads(db: Database, notes: readonly Row<Note>[]): Promise<ThreadView[]> {
  const rows = alive(notes).toSorted((a, b) => a.at - b.at);
  const people = await byId(
    db.people,
    rows.flatMap((note) => [voiceOf(note), note.askedId]),
  );
  const self = await me(db);
  const living = (id: Person['id'] | null) => alive([people.get(id)])[0] ?? null;
  const view = (note: Row<Note>): NoteView => ({
    note,
    voice: living(voiceOf(note)),
    isMine: note.authorId === self?.id,
  });
  const answers = Map.groupBy(rows, ({ threadId }) => threadId);
  return (answers.get(null) ?? []).toReversed().map((note) => {
    const own = answers.get(note.id) ?? [];
    return {
      ...view(note),
      asked: living(note.askedId),
      answers: own.map(view),
      state: threadState(note, own),
    };
  });
}
