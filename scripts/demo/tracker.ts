import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A small issue tracker for the demo, on loopback. Shaped like Redmine, so that the real Redmine page side reads it. */
export interface DemoTracker {
  readonly origin: string;
  close(): void;
}

interface Issue {
  readonly id: number;
  readonly kind: string;
  readonly subject: string;
  readonly hours: number;
  isClosed: boolean;
}

const SUBJECTS: readonly (readonly [kind: string, subject: string, hours: number])[] = [
  ['Feature', 'Load the price table once, not per row', 5],
  ['Bug', 'Checkout waits for the newsletter script', 3],
  ['Feature', 'Serve product pictures in the size they are shown', 8],
  ['Bug', 'Voucher field reloads the whole page', 2],
  ['Support', 'Answer the survey of the hosting company', 1],
];

export async function startDemoTracker(): Promise<DemoTracker> {
  const issues = SUBJECTS.map(
    ([kind, subject, hours], at): Issue => ({ id: at + 1, kind, subject, hours, isClosed: false }),
  );
  const server = createServer((request, response) => answer(issues, request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answer(issues: readonly Issue[], request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const issue = issues.find(({ id }) => pathname === `/issues/${id}`);
  if (pathname === '/stylesheets/application.css') return send(response, 'text/css', STYLE);
  if (issue && request.method === 'POST') {
    issue.isClosed = !issue.isClosed;
    response.writeHead(303, { location: pathname }).end();
    return;
  }
  if (pathname === '/') return void response.writeHead(303, { location: '/issues' }).end();
  if (pathname === '/issues') return send(response, 'text/html', listPage(issues));
  if (issue) return send(response, 'text/html', issuePage(issue));
  response.writeHead(404).end();
}

function send(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(text);
}

const frame = (title: string, action: string, content: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title} - Demo shop</title>
<meta name="description" content="Redmine"><meta name="keywords" content="issue,bug,tracker">
<link rel="stylesheet" href="/stylesheets/application.css"></head>
<body class="controller-issues action-${action}">
<div id="top-menu"><a class="home" href="/">Home</a> <a class="projects" href="/projects">Projects</a> A demo tracker on your own computer</div>
<div id="header"><h1>Demo shop</h1></div><div id="content">${content}</div></body></html>`;

const stateOf = ({ isClosed }: Issue) => (isClosed ? { id: 5, name: 'Closed' } : { id: 1, name: 'New' });
const classesOf = (issue: Issue) =>
  `issue tracker-1 status-${stateOf(issue).id} priority-2${issue.isClosed ? ' closed' : ''}`;

const listPage = (issues: readonly Issue[]): string =>
  frame(
    'Issues',
    'index',
    `<h2>Issues</h2><table class="list issues"><thead><tr><th>#</th><th>Tracker</th><th>Status</th><th>Subject</th></tr></thead><tbody>${issues
      .map(
        (issue) => `<tr id="issue-${issue.id}" class="hascontextmenu ${classesOf(issue)}">
      <td class="id"><a href="/issues/${issue.id}">${issue.id}</a></td><td class="tracker">${issue.kind}</td>
      <td class="status">${stateOf(issue).name}</td><td class="subject"><a href="/issues/${issue.id}">${issue.subject}</a></td></tr>`,
      )
      .join('')}</tbody></table>`,
  );

const issuePage = (issue: Issue): string =>
  frame(
    `${issue.kind} #${issue.id}: ${issue.subject}`,
    'show',
    `<h2>${issue.kind} #${issue.id}</h2>
    <div class="${classesOf(issue)} details"><div class="subject"><div><h3>${issue.subject}</h3></div></div>
    <div class="attributes">
      <div class="status attribute"><div class="label">Status:</div><div class="value">${stateOf(issue).name}</div></div>
      <div class="estimated-hours attribute"><div class="label">Estimated time:</div><div class="value">${issue.hours}:00 h</div></div>
    </div></div>
    <form method="post"><button>${issue.isClosed ? 'Reopen' : 'Close'} this issue</button></form>
    <p><a href="/issues">All issues</a></p>`,
  );

const STYLE = `
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: #24303c; background: #f3f5f7 }
#top-menu { padding: 6px 24px; background: #2b4257; color: #cfdae4; font-size: 12px } #top-menu a { color: #fff; margin-right: 12px }
#header { padding: 12px 24px; background: #4a6a86; color: #fff } #header h1 { margin: 0; font-size: 22px }
#content { margin: 20px 24px; padding: 12px 24px 24px; background: #fff; border: 1px solid #d7dde2; border-radius: 6px }
table { border-collapse: collapse; width: 100% } td, th { padding: 8px; border-bottom: 1px solid #e4e9ed; text-align: left }
tr.closed a { text-decoration: line-through; color: #66727d } .attributes { display: flex; gap: 32px; margin: 12px 0 }
.attribute .label { font-weight: 600 } form button { font: inherit; padding: 6px 14px }`;
