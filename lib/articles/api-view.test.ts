import { expect, it } from "vitest";
import { toApiArticle } from "./api-view";

it("outsiders get absolute addresses and none of our ids", () => {
  const photo = { id: "0190a0a0-0000-7000-8000-000000000001", key: "k".repeat(26), width: 960, height: 640, widths: [480, 960], blur: "data:," };
  const view = toApiArticle(
    {
      ...{ number: 7, label: "", title: "제목", deck: "", dateline: "만파", tags: [], people: [], commenting: true, isSponsored: false, aiUse: [], hasChanges: false, correction: null, corrections: [] },
      section: { slug: "politics", name: "정치" },
      topSection: { slug: "society", name: "정치·사회" },
      reporters: [{ slug: "a", name: "가", title: "기자", email: "a@manpa.example" }],
      publishedAt: "2026-11-24T09:00:00+09:00",
      updatedAt: null,
      photo: { ...photo, alt: "설명" },
      body: [{ type: "photo", photoId: photo.id, alt: "설명", caption: [], credit: "만파" }, { type: "gallery", photos: [{ photoId: photo.id, alt: "둘", caption: [], credit: "" }, { photoId: "gone", alt: "", caption: [], credit: "" }] }, { type: "video", videoId: "manpa_TV-01", title: "첫 영상" }, { type: "article", number: 5 }, { type: "article", number: 6 }],
      photos: { [photo.id]: photo },
      cards: {
        5: {
          ...{ number: 5, label: "", title: "다른 기사", deck: "", isSponsored: false, reporters: [], publishedAt: "2026-11-23T09:00:00+09:00", updatedAt: null, photo: null, correction: null },
          section: { slug: "politics", name: "정치" },
          topSection: { slug: "society", name: "정치·사회" },
        },
      },
    },
    "https://manpa.example",
  );
  expect(view.url).toBe("https://manpa.example/articles/7");
  const shown = { url: `https://manpa.example/photos/${photo.key}-960.webp`, width: 960, height: 640 };
  expect(view.photo).toMatchObject({ ...shown, alt: "설명" });
  expect(view.body).toMatchObject([
    { type: "photo", photo: shown },
    { type: "gallery", photos: [{ alt: "둘", photo: shown }, { photo: null }] },
    { type: "video", title: "첫 영상", url: "https://www.youtube.com/watch?v=manpa_TV-01" },
    { type: "article", number: 5, article: { title: "다른 기사", url: "https://manpa.example/articles/5" } },
  ]);
  expect(JSON.stringify(view)).not.toContain(photo.id);
  expect(JSON.stringify(view)).not.toMatch(/"(?:id|photoId|blur)":/);
});
