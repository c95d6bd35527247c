/** A JSON file that lies in the package, by its path in there; `{}` where it cannot be read, and whoever asks does without. */
export const packageFile = (path: string): Promise<string> =>
  fetch(`/${path}`).then(
    (file) => file.text(),
    () => '{}',
  );
