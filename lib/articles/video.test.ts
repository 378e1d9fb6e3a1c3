import { expect, it } from "vitest";
import { isElsewhereOnYouTube, readVideoId } from "./video";

const ID = "manpa_TV-01";

it.each([
  `https://www.youtube.com/watch?v=${ID}`,
  `https://www.youtube.com/watch?app=desktop&v=${ID}&list=PLx&t=42s#go`,
  `http://m.youtube.com/watch?v=${ID}`,
  `https://youtu.be/${ID}?si=share`,
  `https://www.youtube.com/shorts/${ID}`,
  `https://www.youtube.com/live/${ID}?feature=share`,
  `https://www.youtube.com/embed/${ID}/`,
  `https://www.youtube-nocookie.com/embed/${ID}?rel=0`,
  `youtube.com/watch?v=${ID}`,
  ` youtu.be/${ID}\n`,
  `HTTPS://YOUTU.BE/${ID}`,
  `<iframe width="560" height="315" src="https://www.youtube.com/embed/${ID}?si=a" title="영상" allowfullscreen></iframe>`,
])("%s names a video", (address) => {
  expect(readVideoId(address)).toBe(ID);
  expect(isElsewhereOnYouTube(address)).toBe(false);
});

it.each([
  "",
  ID,
  "https://www.youtube.com/@manpa",
  "https://www.youtube.com/watch?v=short",
  "https://www.youtube.com/playlist?list=PLabcdefghijk",
  `https://www.youtube.com/watch/${ID}`,
  `https://vimeo.com/${ID}`,
  `https://youtube.com.evil.test/watch?v=${ID}`,
  `https://evil.test/youtu.be/${ID}`,
  `https://notyoutube.com/watch?v=${ID}`,
  `https://user@evil.test/embed/${ID}`,
  `javascript:alert("youtu.be/${ID}")`,
  `보세요 https://youtu.be/${ID}`,
  `https://youtu.be/${ID}/${ID}`,
  `https://youtu.be/${ID}x`,
])("%j names none", (address) => {
  expect(readVideoId(address)).toBeNull();
});

it("a channel or a list of YouTube is told from other sites", () => {
  expect(isElsewhereOnYouTube("https://www.youtube.com/@manpa")).toBe(true);
  expect(isElsewhereOnYouTube("youtube.com/playlist?list=PLx")).toBe(true);
  expect(isElsewhereOnYouTube("https://vimeo.com/1")).toBe(false);
  expect(isElsewhereOnYouTube("영상")).toBe(false);
});
