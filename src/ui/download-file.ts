export interface FileToSave {
  readonly name: string;
  readonly mediaType: string;
  /** Text is written as UTF-8. */
  readonly contents: string | Blob;
}

/** Has the browser save a file. */
export function downloadFile({ name, mediaType, contents }: FileToSave): void {
  const type = typeof contents === "string" ? `${mediaType};charset=utf-8` : mediaType;
  const url = URL.createObjectURL(new Blob([contents], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has its own hold on the data by the next task.
  setTimeout(() => URL.revokeObjectURL(url));
}
