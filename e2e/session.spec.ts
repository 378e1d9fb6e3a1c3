import { query } from "./database";
import { expect, makeArticle, makeComment, makeSomeone, type Someone, test } from "./fixtures";

const asked = (someone: Someone, base: string) => ({ origin: base, cookie: `next-auth.session-token=${someone.cookie}` });

test("a changed role holds at the next request", async ({ baseURL }) => {
  const [someone, author] = [await makeSomeone("moderator"), await makeSomeone("reader")];
  const article = await makeArticle("바뀐 역할을 시험하는 기사");
  const remove = async () => {
    const { id } = await makeComment(article.id, author.id, "역할을 시험하는 댓글");
    const headers = { ...asked(someone, baseURL!), "content-type": "application/json" };
    return (await fetch(`${baseURL}/api/comments/${id}/removal`, { method: "POST", headers, body: JSON.stringify({ reason: "other" }) })).status;
  };
  expect(await remove()).toBe(200);
  await query(`UPDATE accounts SET role = 'reader' WHERE id = $1`, [someone.id]);
  expect(await remove()).toBe(403);
});

test("a blocked account is signed out at the next request, everywhere", async ({ baseURL }) => {
  const someone = await makeSomeone("reader");
  const { number } = await makeArticle("막힌 계정을 시험하는 기사");
  const marks = () => fetch(`${baseURL}/api/articles/${number}/marks`, { headers: asked(someone, baseURL!) });
  expect((await marks()).status).toBe(200);
  await query(`UPDATE accounts SET status = 'blocked' WHERE id = $1`, [someone.id]);
  expect((await marks()).status).toBe(401);
  const session = await fetch(`${baseURL}/api/auth/session`, { headers: asked(someone, baseURL!) });
  expect(await session.json()).toEqual({});
  const post = await fetch(`${baseURL}/api/articles/${number}/comments`, {
    method: "POST",
    headers: { ...asked(someone, baseURL!), "content-type": "application/json" },
    body: JSON.stringify({ body: "막힌 뒤에 쓴 글" }),
  });
  expect(post.status).toBe(401);
});

test("whoever works at the desk arrives there after signing in, a reader at the front page, and anybody where they were going", async ({ newPage }) => {
  const arrivals = [
    ["reporter@demo.test", "/sign-in", "/desk/articles"],
    ["moderator@demo.test", "/sign-in?next=//elsewhere.example", "/desk/comments"],
    ["reporter@demo.test", "/sign-in?next=%2Fme", "/me"],
    ["reader@demo.test", "/sign-in", "/"],
  ] as const;
  for (const [email, from, to] of arrivals) {
    const page = await newPage(null);
    await page.goto(from);
    await page.getByRole("textbox", { name: "이메일" }).fill(email);
    await page.getByLabel("비밀번호").fill("manpa-demo");
    await page.getByRole("button", { name: "로그인", exact: true }).click();
    await expect(page).toHaveURL(to);
  }
});
