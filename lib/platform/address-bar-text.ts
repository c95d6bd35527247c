/** A description as the address bar reads it: Chromium takes it for XML. Apart from the rest of it, which every start loads. */
export const addressBarText = (text: string): string =>
  import.meta.env.FIREFOX ? text : text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
