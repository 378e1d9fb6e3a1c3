import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import type * as requests from "./upload-requests";

const askForPhoto = vi.fn<typeof requests.askForPhoto>();
const dropBytes = vi.fn<typeof requests.dropBytes>();
const sendBytes = vi.fn<typeof requests.sendBytes>();
// Other tests share this process, and may have loaded it with its own requests.
vi.resetModules();
vi.doMock("./upload-requests", () => ({ askForPhoto, dropBytes, sendBytes }));
const { Sending } = await import("./photo-upload");
afterAll(() => {
  vi.doUnmock("./upload-requests");
  vi.resetModules();
});

const url = "http://localhost:3000/api/photos/uploads/a";
const file = new File(["사진"], "길.jpg", { type: "image/jpeg" });
const [nothing, sent, gone] = [{ status: 0, body: "" }, { status: 204, body: "" }, { status: 404, body: "" }];
const stored = { status: 201, body: JSON.stringify({ photo: { id: "a" }, isKnown: false }) };
const away = { status: 503, body: JSON.stringify({ code: "unavailable", detail: "지금은 처리할 수 없습니다." }) };

/** Bytes are on their way as soon as they are sent. */
const begun = (answer: typeof sent) => (...[, { onUrl, onProgress }]: Parameters<typeof requests.sendBytes>) => {
  onUrl(url);
  onProgress(0.5);
  return Promise.resolve(answer);
};
const froms = () => sendBytes.mock.calls.map(([, { url: from }]) => from);

const onStall = vi.fn();
const send = () => new Sending(file, { onProgress: () => {}, onStall });

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetAllMocks();
  vi.stubGlobal("window", new EventTarget());
  dropBytes.mockResolvedValue();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a line that is away is waited for as long as it takes, and the rest then goes on", async () => {
  sendBytes.mockImplementationOnce(begun(nothing)).mockResolvedValue(nothing);
  const { result } = send();
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(onStall.mock.calls.length).toBeGreaterThan(100);
  sendBytes.mockResolvedValue(sent);
  askForPhoto.mockResolvedValue(stored);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await result).toMatchObject({ ok: true, value: { id: "a", isKnown: false } });
  expect(new Set(froms())).toEqual(new Set([null, url]));
});

test("the next try comes at once when the browser is online again, or somebody asks for it", async () => {
  sendBytes.mockImplementationOnce(begun(nothing)).mockResolvedValue(nothing);
  const sending = send();
  for (const nudge of [() => window.dispatchEvent(new Event("online")), sending.goOn]) {
    await vi.advanceTimersByTimeAsync(100_000);
    const before = froms().length;
    nudge();
    await vi.advanceTimersByTimeAsync(0);
    expect(froms().length).toBe(before + 1);
  }
  sending.cancel();
  await sending.result;
});

test("an answer that was lost is asked for again, and nothing is sent twice", async () => {
  sendBytes.mockImplementationOnce(begun(sent)).mockResolvedValue(sent);
  askForPhoto.mockResolvedValueOnce(nothing).mockResolvedValue(stored);
  const { result } = send();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await result).toMatchObject({ ok: true, value: { isKnown: false } });
});

test("what the server no longer has is sent from its beginning", async () => {
  sendBytes.mockImplementationOnce(begun(nothing)).mockResolvedValueOnce(gone).mockImplementationOnce(begun(sent));
  askForPhoto.mockResolvedValue(stored);
  const { result } = send();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await result).toMatchObject({ ok: true });
  expect(froms()).toEqual([null, url, null]);
});

test("a server that is away for long is left to the person, in its own words", async () => {
  sendBytes.mockResolvedValue(away);
  const { result } = send();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await result).toMatchObject({ code: "unavailable", message: "지금은 처리할 수 없습니다." });
  expect(froms()).toHaveLength(5);
});

test("what is refused is refused at once, and what is cancelled is dropped", async () => {
  sendBytes.mockImplementation(begun(sent));
  askForPhoto.mockResolvedValueOnce({ status: 415, body: JSON.stringify({ code: "unsupported-media-type", detail: "사진만 올릴 수 있습니다." }) }).mockResolvedValue(nothing);
  expect(await send().result).toMatchObject({ code: "unsupported-media-type", message: "사진만 올릴 수 있습니다." });
  const sending = send();
  await vi.advanceTimersByTimeAsync(100);
  sending.cancel();
  expect(await sending.result).toMatchObject({ ok: false });
  expect(dropBytes).toHaveBeenCalledExactlyOnceWith(url);
});
