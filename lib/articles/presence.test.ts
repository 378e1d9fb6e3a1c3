import { expect, it } from "vitest";
import { standingNews } from "./presence";

const inReview = { status: "inReview", publishedVersion: null } as const;
const published = { status: "published", publishedVersion: 3 } as const;

it("a screen that shows how the article stands has no news", () => {
  expect(standingNews(inReview, { ...inReview })).toBeNull();
  expect(standingNews(published, { ...published })).toBeNull();
});

it("another state is named", () => {
  expect(standingNews(inReview, { status: "draft", publishedVersion: null })).toBe("기사의 상태가 ‘초고’로 바뀌었습니다.");
  expect(standingNews(inReview, published)).toBe("기사의 상태가 ‘발행됨’으로 바뀌었습니다.");
});

it("a later publication is told of while readers have it", () => {
  expect(standingNews(published, { ...published, publishedVersion: 4 })).toBe("그사이 고친 내용이 발행되었습니다.");
  expect(standingNews({ status: "withdrawn", publishedVersion: 3 }, { status: "withdrawn", publishedVersion: 4 })).toBeNull();
});
