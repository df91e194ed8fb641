-- Remarks stand beside boards: no kept answer shows them.
DROP TRIGGER "remark_change_insert" ON "remark";
--> statement-breakpoint
DROP TRIGGER "remark_change_update" ON "remark";
--> statement-breakpoint
DROP TRIGGER "remark_change_delete" ON "remark";
--> statement-breakpoint
DROP TRIGGER "audit_event_change_insert" ON "audit_event";
--> statement-breakpoint
CREATE FUNCTION "note_events"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "content_change" ("organisation_id", "n") SELECT DISTINCT "organisation_id", 1 FROM "new_rows" WHERE "action" NOT LIKE 'remark.%'
  ON CONFLICT ("organisation_id") DO UPDATE SET "n" = "content_change"."n" + 1;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "audit_event_change_insert" AFTER INSERT ON "audit_event" REFERENCING NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_events"();
