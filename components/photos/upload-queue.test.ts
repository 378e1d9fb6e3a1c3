import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { done, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";

type Answer = Result<{ id: string; isKnown: boolean }>;

const answers = vi.fn<(name: string) => Answer>();
// Other tests share this process.
vi.resetModules();
vi.doMock("@/components/editor/photo-upload", () => ({
  judgeFile: () => null,
  Sending: class {
    result: Promise<Answer>;
    constructor({ name }: File) {
      this.result = Promise.resolve(answers(name));
    }
  },
}));
const { UploadQueue } = await import("./upload-queue");
afterAll(() => {
  vi.doUnmock("@/components/editor/photo-upload");
  vi.resetModules();
});

const names = ["가.jpg", "나.jpg", "다.jpg"];
const stored = (name: string) => done({ id: name, isKnown: false });

/** A queue of three photos, once all were answered. */
async function queueOf(answer: (name: string) => Answer) {
  answers.mockImplementation(answer);
  const queue = new UploadQueue();
  queue.add(names.map((name) => new File(["사진"], name, { type: "image/jpeg" })));
  await settled(queue);
  return queue;
}
const settled = (queue: InstanceType<typeof UploadQueue>) => vi.waitUntil(() => queue.get().every(({ state }) => state === "stored" || state === "refused"));

beforeEach(() => void answers.mockReset());

test("photos refused because the session ended go up once more, all at one press", async () => {
  const queue = await queueOf(() => SIGN_IN_REQUIRED);
  expect(queue.get().map(({ mayRetry, refusal }) => ({ mayRetry, refusal }))).toEqual(names.map(() => ({ mayRetry: true, refusal: SIGN_IN_REQUIRED.message })));
  answers.mockImplementation(stored);
  queue.retryAll();
  await settled(queue);
  expect(queue.get().map(({ state, photoId }) => ({ state, photoId }))).toEqual(names.map((photoId) => ({ state: "stored", photoId })));
});

test("a photo that is refused for itself is not tried again with the others", async () => {
  const queue = await queueOf((name) => (name === "나.jpg" ? refuse("too-large", "너무 큽니다.") : refuse("too-fast", "잠시 뒤에 올려 주세요.")));
  expect(queue.get().map(({ mayRetry }) => mayRetry)).toEqual([true, false, true]);
  answers.mockReset().mockImplementation(stored);
  queue.retryAll();
  await settled(queue);
  expect(answers.mock.calls.flat()).toEqual(["가.jpg", "다.jpg"]);
});
