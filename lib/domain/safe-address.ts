/** May a secret travel to this address: nobody in between can read along, or there is nobody in between. */
export function keepsSecrets(address: string | URL): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
