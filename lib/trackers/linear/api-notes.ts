import { TrackerTrouble } from '../../domain/tracker-trouble';
import { z } from '../../domain/zod';
import { type Notes, notThere, remoteId } from '../api-notes';
import { ask } from './api-graphql';

const place = z.object({ organization: z.object({ urlKey: z.string() }), issue: z.object({ id: z.string() }) });
const done = z.object({ success: z.boolean() });
const created = z.object({ commentCreate: z.object({ comment: z.object({ id: remoteId }) }) });
const updated = z.object({ commentUpdate: done });
const deleted = z.object({ commentDelete: done });

const PLACE = 'query($id:String!){organization{urlKey}issue(id:$id){id}}';
const CREATE =
  'mutation($issueId:String!,$body:String!){commentCreate(input:{issueId:$issueId,body:$body}){comment{id}}}';
const UPDATE = 'mutation($id:String!,$body:String!){commentUpdate(id:$id,input:{body:$body}){success}}';
const DELETE = 'mutation($id:String!){commentDelete(id:$id){success}}';

/** Linear's comments (docs: "GraphQL, mutations"). */
export const notes: Notes = {
  async write(http, ref, body) {
    const at = await ask(http, PLACE, { id: ref.key }, place);
    // A key opens one workspace; what has the same name in another is another issue.
    if (at?.organization.urlKey.toLowerCase() !== ref.project?.toLowerCase() || !at) throw notThere();
    const made = await ask(http, CREATE, { issueId: at.issue.id, body }, created);
    if (!made) throw notThere();
    return String(made.commentCreate.comment.id);
  },
  async change(http, _, id, body) {
    const said = await ask(http, UPDATE, { id, body }, updated);
    if (!said?.commentUpdate.success) throw new TrackerTrouble('not-understood', 'commentUpdate');
  },
  async remove(http, _, id) {
    const said = await ask(http, DELETE, { id }, deleted);
    if (said?.commentDelete.success === false) throw new TrackerTrouble('not-understood', 'commentDelete');
  },
};
