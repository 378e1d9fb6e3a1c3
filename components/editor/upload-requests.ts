import { UPLOADS_PATH } from "@/lib/photos/rules";

export type Answer = { status: number; body: string };

/** None came: the line is away, or nobody waits any longer. */
const NO_ANSWER: Answer = { status: 0, body: "" };

// Loaded with the first photo that somebody brings.
const tus = () => import("tus-js-client");

type Sent = {
  /** Where it goes on; null where it begins. */
  url: string | null;
  onUrl: (url: string) => void;
  onProgress: (share: number) => void;
  signal: AbortSignal;
};

/** Sends what the server does not have of the file yet. */
export async function sendBytes(file: File, { url, onUrl, onProgress, signal }: Sent): Promise<Answer> {
  const { DetailedError, Upload } = await tus();
  if (signal.aborted) return NO_ANSWER;
  return new Promise((resolve) => {
    const upload = new Upload(file, {
      // With both, the library would begin anew after a proxy's 502, as while the server starts again.
      ...(url === null ? { endpoint: new URL(UPLOADS_PATH, location.href).href } : { uploadUrl: url }),
      metadata: { name: file.name },
      // What was begun is remembered here (begun-uploads.ts) and tried again there (photo-upload.ts), until there is a photo of it.
      storeFingerprintForResuming: false,
      retryDelays: null,
      onUploadUrlAvailable: () => upload.url !== null && onUrl(upload.url),
      onProgress: (sent, total) => onProgress(total ? sent / total : 0),
      onSuccess: ({ lastResponse }) => resolve({ status: lastResponse.getStatus(), body: "" }),
      onError: (error) => {
        const response = error instanceof DetailedError ? error.originalResponse : null;
        resolve(response ? { status: response.getStatus(), body: response.getBody() } : NO_ANSWER);
      },
    });
    signal.addEventListener("abort", () => {
      void upload.abort();
      resolve(NO_ANSWER);
    });
    upload.start();
  });
}

/** Asks for the photo of the bytes that are there. */
export async function askForPhoto(url: string, signal: AbortSignal): Promise<Answer> {
  try {
    const response = await fetch(url, { method: "POST", signal });
    return { status: response.status, body: await response.text() };
  } catch {
    return NO_ANSWER;
  }
}

/** Nobody wants it any longer. Where that cannot be told, the server finds out by itself within a day. */
export async function dropBytes(url: string): Promise<void> {
  const { Upload } = await tus();
  await Upload.terminate(url).catch(() => {});
}
