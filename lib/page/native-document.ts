/**
 * The document with its real members. A page can shadow them with its own elements (`<form name="body">`,
 * `<img name="createElement">`), and extensions see those names too; the prototype it cannot reach from its own world.
 * Good for reading members and calling methods, not for handing on to the browser as a node.
 */
export const nativeDocument = (document: Document): Document =>
  new Proxy(document, {
    get(target, name) {
      const member: unknown = Reflect.get(Document.prototype, name, target);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
