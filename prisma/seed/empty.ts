import { db } from "@/lib/db";
import { FORMATS, fileName } from "@/lib/photos/rules";
import { dropFiles } from "@/lib/photos/store";

/** Takes away everything a newsroom made, photos and log included; numbers start at 1 again. */
export async function emptyNewsroom(): Promise<void> {
  const photos = await db.photo.findMany({ select: { key: true, widths: true } });
  await db.$transaction(
    async (tx) => {
      const tables = await tx.$queryRaw<{ name: string }[]>`
        SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`;
      // The log's own locks refuse even this, and must be as they were afterwards.
      await tx.$executeRaw`ALTER TABLE audit_entries DISABLE TRIGGER audit_entries_append_only`;
      await tx.$executeRaw`ALTER TABLE audit_links DISABLE TRIGGER audit_links_append_only`;
      await tx.$executeRawUnsafe(`TRUNCATE ${tables.map(({ name }) => name).join(", ")} RESTART IDENTITY CASCADE`);
      await tx.$executeRaw`ALTER TABLE audit_entries ENABLE ALWAYS TRIGGER audit_entries_append_only`;
      await tx.$executeRaw`ALTER TABLE audit_links ENABLE ALWAYS TRIGGER audit_links_append_only`;
    },
    { timeout: 30_000 },
  );
  await dropFiles(photos.flatMap(({ key, widths }) => widths.flatMap((width) => FORMATS.map((format) => fileName(key, width, format)))));
}
