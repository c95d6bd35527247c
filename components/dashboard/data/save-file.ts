/** Hands a file to the person, as a download. */
export function saveFile(name: string, parts: readonly Blob[], type: string): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads on after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
