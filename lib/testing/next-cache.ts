// Outside Next there is no cache: a read under test runs every time.
export const cacheLife = () => {};
export const cacheTag = () => {};
export const updateTag = () => {};
export const revalidateTag = () => {};
