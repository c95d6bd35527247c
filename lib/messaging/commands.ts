import type { RecordKind } from '../domain/change';
import type { CheckIn } from '../domain/check-in';
import type { CompactionCursor, CompactionStep } from '../domain/compaction';
import type { Cycle } from '../domain/cycle';
import type { Closing } from '../domain/grade';
import type {
  CheckInId,
  CycleId,
  KeyResultId,
  KudosId,
  LinkRuleId,
  NoteId,
  ObjectiveId,
  PersonId,
  TicketId,
} from '../domain/ids';
import type { KeyResult } from '../domain/key-result';
import type { Kudos } from '../domain/kudos';
import type { LinkRule } from '../domain/link-rule';
import type { Note } from '../domain/note';
import type { Objective } from '../domain/objective';
import type { Person } from '../domain/person';
import type { Place } from '../domain/renaming';
import type { Settings } from '../domain/settings';
import type { Site } from '../domain/site';
import type { StepTick } from '../domain/step';
import type { TicketRef } from '../domain/ticket';
import type { DraftReport, ObjectiveDraft } from '../exchange/drafts';
import type { ImportReport, Watch } from '../exchange/report';
import type { Connection } from './protocol';
import type { RulePreview } from './rule-preview';

/** Fields a person fills in; a missing `id` makes a new record, a given one changes only the fields that are named. */
type Draft<T extends { id: unknown }, Required extends keyof T> =
  | ({ readonly id?: undefined } & Pick<T, Required> & Partial<Omit<T, Required | 'id'>>)
  | ({ readonly id: T['id'] } & Partial<Omit<T, 'id'>>);

/** An objective as it is before its end. */
type OpenObjective = Omit<Objective, 'state' | 'outcome' | 'score' | 'cause' | 'retrospective' | 'carriedFrom'> & {
  readonly state: Exclude<Objective['state'], 'closed'>;
};

/** A backup on its way in. Only the desk takes one (desk-commands.ts): neither of the two can be sent. */
interface BackupFile {
  readonly file: Blob;
  readonly watch: Watch;
}

/** Objectives read from a table or a document. */
interface ObjectivesFile {
  readonly drafts: readonly ObjectiveDraft[];
  /** Where objectives go whose cycle the file does not name; `null` = the file has to. */
  readonly cycleId: CycleId | null;
  /** Kept in the journal, e.g. the file's name. */
  readonly reason: string;
}

/** What extension pages may ask of the background: one entry per use-case. */
export interface FromExtension {
  startWorkspace: {
    input: { readonly myName: string; readonly cycle: Draft<Cycle, 'name'>; readonly objectiveTitle: string };
    reply: { readonly personId: PersonId; readonly cycleId: CycleId; readonly objectiveId: ObjectiveId };
  };
  savePerson: { input: Draft<Person, 'name'>; reply: { readonly id: PersonId } };
  saveCycle: { input: Draft<Cycle, 'name'>; reply: { readonly id: CycleId } };
  /** Ends none: that is `closeObjective`. */
  saveObjective: { input: Draft<OpenObjective, 'title' | 'cycleId'>; reply: { readonly id: ObjectiveId } };
  /** `reason` is needed where the score is not the suggested one, and kept in the journal. */
  closeObjective: {
    input: Closing & Pick<Objective, 'id' | 'retrospective'>;
    reply: null;
  };
  /** `withTickets`: links to tickets that are not finished move along. */
  carryOver: {
    input: { readonly objectiveId: ObjectiveId; readonly cycleId: CycleId; readonly withTickets: boolean };
    reply: { readonly id: ObjectiveId };
  };
  /** Feedback about something alive, or an answer in a thread, which is about what the thread is about. */
  writeNote: {
    input: Pick<Note, 'aboutKind' | 'aboutId' | 'text'> &
      Partial<Pick<Note, 'threadId' | 'askedId' | 'saidBy' | 'topic'>>;
    reply: { readonly id: NoteId };
  };
  /** Only whoever wrote it may. */
  settleNote: { input: { readonly id: NoteId; readonly isSettled: boolean }; reply: null };
  thank: {
    input: Pick<Kudos, 'toId' | 'keyResultId' | 'text'> & { readonly ticketIds: readonly TicketId[] };
    reply: { readonly id: KudosId };
  };
  /** `goneId` becomes `keepId`, everywhere. */
  mergePeople: { input: { readonly keepId: PersonId; readonly goneId: PersonId }; reply: null };
  saveKeyResult: {
    /** `reason` is needed when measure, owner or due date of an active key result change. */
    input: Draft<KeyResult, 'title' | 'objectiveId' | 'measure'> & { readonly reason?: string };
    reply: { readonly id: KeyResultId };
  };
  /** Chooses for the whole workspace; `null` = the default again. A field that is not named stays. */
  saveSettings: { input: Omit<Settings, 'id'>; reply: null };
  /** What a person says of one installation of a tracker; a field that is not named stays. */
  saveSite: { input: Site; reply: null };
  /** Tickets, links, rules, names of people and what was said of a tracker follow it to its new address. */
  moveTracker: { input: { readonly from: Place; readonly to: Place }; reply: null };
  /** Changed or new; it is followed at once by `followRule`. */
  saveLinkRule: { input: Draft<LinkRule, Exclude<keyof LinkRule, 'id'>>; reply: { readonly id: LinkRuleId } };
  /** `keepLinks`: what it linked stays, as if the person had. */
  deleteLinkRule: { input: { readonly id: LinkRuleId; readonly keepLinks: boolean }; reply: null };
  /** What a rule would do, and what its tracker says to it; nothing is kept. */
  previewRule: { input: Omit<LinkRule, 'id'> & { readonly id: LinkRuleId | null }; reply: RulePreview };
  /** Looks now what fits it. Its tracker is asked, too, unless it asked for a pause. */
  followRule: { input: { readonly id: LinkRuleId }; reply: null };
  /** Tickets that their tracker answered for by another name; never sent. */
  renameMoved: { input: { readonly moves: readonly (readonly [TicketId, TicketRef])[] }; reply: null };
  /** What following a rule comes to; made by rules alone, never sent. */
  obeyRule: {
    input: {
      readonly id: LinkRuleId;
      readonly found: readonly TicketId[];
      readonly isComplete: boolean;
      /** Others that may fit. */
      readonly among: readonly TicketId[];
    };
    reply: null;
  };
  /** `mine`: a rule's link stays whatever the rule says. `forgotten`: rules may link again what the person took away. */
  settleLink: {
    input: { readonly ticketId: TicketId; readonly keyResultId: KeyResultId; readonly as: 'mine' | 'forgotten' };
    reply: null;
  };
  deleteRecord: { input: { readonly kind: RecordKind; readonly id: string }; reply: null };
  linkTicket: {
    input: { readonly ticketId: TicketId; readonly keyResultId: KeyResultId; readonly share?: number | null };
    reply: null;
  };
  unlinkTicket: { input: { readonly ticketId: TicketId; readonly keyResultId: KeyResultId }; reply: null };
  shareTicket: {
    /** `includeChildren`: it counts through the tickets below it, not itself; not named, it stays as it is. */
    input: {
      readonly ticketId: TicketId;
      readonly keyResultId: KeyResultId;
      readonly share: number | null;
      readonly includeChildren?: boolean;
    };
    reply: null;
  };
  checkIn: {
    input: Pick<CheckIn, 'keyResultId' | 'value' | 'confidence'> &
      Partial<Pick<CheckIn, 'status' | 'note' | 'blocker'>> & {
        /** Steps of a milestone that are done now, or not any more; the others stay as they are. */
        readonly steps?: readonly StepTick[];
      };
    reply: { readonly id: CheckInId };
  };
  /** Only its reader may; see `readerOf`. */
  acknowledge: { input: { readonly checkInId: CheckInId }; reply: null };
  /**
   * Takes back one act; of an undo, that is a redo. What was changed or made since is a named conflict, unless the person
   * goes on `despite` it: fields changed since then stay as they are, and what the act made goes with all that was made
   * of it.
   */
  undoAct: { input: { readonly actId: string; readonly despite?: boolean }; reply: null };
  /** What importing the file would do. */
  previewBackup: { input: BackupFile; reply: ImportReport };
  /** Merges the file: all of it or nothing. `importId` undoes it. */
  importBackup: { input: BackupFile & { readonly importId: string }; reply: ImportReport };
  /** Takes back the last import of a backup by new changes. */
  undoImport: { input: { readonly importId: string }; reply: { readonly undone: number } };
  /** What importing these objectives would do. */
  previewObjectives: { input: ObjectivesFile; reply: DraftReport };
  /** Brings in objectives from a table or a document as one act. */
  importObjectives: { input: ObjectivesFile; reply: DraftReport };
  /**
   * One step of compaction, from where the last one ended. A trial tells what a step would free and changes nothing; it
   * goes on `after` the trial before, `null` = from where compaction stands.
   */
  compact: {
    input: { readonly after: CompactionCursor | null; readonly isTrial: boolean };
    reply: CompactionStep;
  };
  /** After the person granted the origin: remember the tracker and start reading its pages. */
  turnTrackerOn: { input: Connection; reply: null };
  /** `null` forgets the token; one that the tracker refuses is not kept. Only the desk takes one: it is never sent. */
  keepAccess: {
    input: { readonly baseUrl: string; readonly token: string | null };
    reply: { readonly account: string; readonly scope: string | null } | null;
  };
  /** `null` takes all comments of ours away and writes no more. @see WriteBack for the words. */
  chooseWriteBack: { input: { readonly baseUrl: string; readonly words: string | null }; reply: null };
  /** A comment that could not be written: once more, or never mind. */
  settleComment: { input: { readonly ticketId: TicketId; readonly again: boolean }; reply: null };
  /** Offers a ticket of mine that serves nothing no more for a while; `null`: all of them again. */
  putAside: { input: { readonly ticketId: TicketId | null }; reply: null };
  /** Looks at its linked tickets now. */
  refreshTracker: { input: { readonly baseUrl: string }; reply: null };
  turnTrackerOff: { input: { readonly baseUrl: string }; reply: null };
  /** What a badge click or a context menu asked for, once; `null` when the popup was opened by itself. */
  takeFocus: { input: null; reply: { readonly ref: TicketRef } | { readonly url: string } | null };
}
