import type { Start } from "./writing-desk";

/** An unwritten article: under one's own byline, in the section one wrote for last. */
export const newStart = ({ sectionId, reporterId }: { sectionId: number; reporterId: number | null }): Start => ({
  saved: { number: null, version: 0, savedAt: null },
  publication: { status: "draft", publishedVersion: null, news: "" },
  photos: {},
  content: {
    label: "",
    title: "",
    deck: "",
    dateline: "",
    sectionId,
    reporterIds: reporterId === null ? [] : [reporterId],
    body: [],
    nameChoices: {},
    tags: [],
    commenting: true,
    isSponsored: false,
    aiUse: [],
    related: [],
  },
});
