export interface FileToSave {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** Has the browser save a text as a file. */
export function downloadFile({ name, mediaType, text }: FileToSave): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has its own hold on the data by the next task.
  setTimeout(() => URL.revokeObjectURL(url));
}
