-- What search looks through: names and pieces of texts, folded. The program writes it from the list of what is due.
CREATE TABLE "search_entry" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
	"kind" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"folded" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE INDEX "search_entry_subject" ON "search_entry" ("kind", "subject");
--> statement-breakpoint
-- Rows whose words changed in a transaction; it is empty again before that ends.
CREATE TABLE "search_due" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
	"kind" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE FUNCTION "note_search"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM "search_entry" WHERE "kind" = TG_TABLE_NAME AND "subject" = OLD."id";
    IF TG_TABLE_NAME = 'report' THEN DELETE FROM "search_entry" WHERE "kind" = 'text' AND "subject" = OLD."id"; END IF;
  END IF;
  IF TG_OP <> 'DELETE' THEN INSERT INTO "search_due" ("kind", "subject") VALUES (TG_TABLE_NAME, NEW."id"); END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "indicator_search" AFTER INSERT OR DELETE OR UPDATE OF "name", "name_en" ON "indicator" FOR EACH ROW EXECUTE FUNCTION "note_search"();
--> statement-breakpoint
CREATE TRIGGER "metric_search" AFTER INSERT OR DELETE OR UPDATE OF "name" ON "metric" FOR EACH ROW EXECUTE FUNCTION "note_search"();
--> statement-breakpoint
CREATE TRIGGER "task_search" AFTER INSERT OR DELETE OR UPDATE OF "title", "short_title", "title_en" ON "task" FOR EACH ROW EXECUTE FUNCTION "note_search"();
--> statement-breakpoint
CREATE TRIGGER "report_search" AFTER INSERT OR DELETE OR UPDATE OF "title", "file_name", "text", "blocks" ON "report" FOR EACH ROW EXECUTE FUNCTION "note_search"();
--> statement-breakpoint
-- Counts the transactions that wrote something: who keeps answers sees by it that they are old.
CREATE TABLE "store_revision" (
	"id" integer PRIMARY KEY CHECK ("id" = 1),
	"n" bigint NOT NULL
);
--> statement-breakpoint
INSERT INTO "store_revision" ("id", "n") VALUES (1, 0);
--> statement-breakpoint
-- The last word of a transaction: counts it if it wrote, and answers whose words search has to take in.
CREATE FUNCTION "finish_write"() RETURNS TABLE ("kind" text, "subject" text) LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "store_revision" SET "n" = "n" + 1 WHERE pg_current_xact_id_if_assigned() IS NOT NULL;
  RETURN QUERY
    WITH "due" AS (DELETE FROM "search_due" AS d RETURNING d."id", d."kind", d."subject")
    SELECT "due"."kind", "due"."subject" FROM "due" GROUP BY "due"."kind", "due"."subject" ORDER BY max("due"."id");
END $$;
--> statement-breakpoint
-- Tries that are counted for all servers together; worth nothing after a crash.
CREATE UNLOGGED TABLE "try_count" (
	"key" text COLLATE "C" PRIMARY KEY,
	"n" integer NOT NULL,
	"ends_at" timestamp with time zone NOT NULL
);
