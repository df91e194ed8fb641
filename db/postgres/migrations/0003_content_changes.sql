-- How often what boards are made of was changed, for each organisation; '' stands for what concerns all. Kept answers hang on it.
CREATE TABLE "content_change" (
	"organisation_id" text COLLATE "C" PRIMARY KEY,
	"n" bigint NOT NULL
);
--> statement-breakpoint
CREATE FUNCTION "note_inserts"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "content_change" ("organisation_id", "n") SELECT DISTINCT "organisation_id", 1 FROM "new_rows"
  ON CONFLICT ("organisation_id") DO UPDATE SET "n" = "content_change"."n" + 1;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION "note_deletes"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "content_change" ("organisation_id", "n") SELECT DISTINCT "organisation_id", 1 FROM "old_rows"
  ON CONFLICT ("organisation_id") DO UPDATE SET "n" = "content_change"."n" + 1;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION "note_updates"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "content_change" ("organisation_id", "n") SELECT "organisation_id", 1 FROM (SELECT "organisation_id" FROM "old_rows" UNION SELECT "organisation_id" FROM "new_rows") AS "changed"
  ON CONFLICT ("organisation_id") DO UPDATE SET "n" = "content_change"."n" + 1;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION "note_for_all"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "content_change" ("organisation_id", "n") SELECT '', 1
  ON CONFLICT ("organisation_id") DO UPDATE SET "n" = "content_change"."n" + 1;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "audit_event_change_insert" AFTER INSERT ON "audit_event" REFERENCING NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_inserts"();
--> statement-breakpoint
CREATE TRIGGER "audit_event_change_update" AFTER UPDATE ON "audit_event" REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_updates"();
--> statement-breakpoint
CREATE TRIGGER "audit_event_change_delete" AFTER DELETE ON "audit_event" REFERENCING OLD TABLE AS "old_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_deletes"();
--> statement-breakpoint
CREATE TRIGGER "backfill_change_insert" AFTER INSERT ON "backfill" REFERENCING NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_inserts"();
--> statement-breakpoint
CREATE TRIGGER "backfill_change_update" AFTER UPDATE ON "backfill" REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_updates"();
--> statement-breakpoint
CREATE TRIGGER "backfill_change_delete" AFTER DELETE ON "backfill" REFERENCING OLD TABLE AS "old_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_deletes"();
--> statement-breakpoint
CREATE TRIGGER "baseline_change_insert" AFTER INSERT ON "baseline" REFERENCING NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_inserts"();
--> statement-breakpoint
CREATE TRIGGER "baseline_change_update" AFTER UPDATE ON "baseline" REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_updates"();
--> statement-breakpoint
CREATE TRIGGER "baseline_change_delete" AFTER DELETE ON "baseline" REFERENCING OLD TABLE AS "old_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_deletes"();
--> statement-breakpoint
CREATE TRIGGER "candidate_change_insert" AFTER INSERT ON "candidate" REFERENCING NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_inserts"();
--> statement-breakpoint
CREATE TRIGGER "candidate_change_update" AFTER UPDATE ON "candidate" REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_updates"();
--> statement-breakpoint
CREATE TRIGGER "candidate_change_delete" AFTER DELETE ON "candidate" REFERENCING OLD TABLE AS "old_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_deletes"();
--> statement-breakpoint
CREATE TRIGGER "finding_change_insert" AFTER INSERT ON "finding" REFERENCING NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_inserts"();
--> statement-breakpoint
CREATE TRIGGER "finding_change_update" AFTER UPDATE ON "finding" REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_updates"();
--> statement-breakpoint
CREATE TRIGGER "finding_change_delete" AFTER DELETE ON "finding" REFERENCING OLD TABLE AS "old_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_deletes"();
--> statement-breakpoint
CREATE TRIGGER "follow_up_change_insert" AFTER INSERT ON "follow_up" REFERENCING NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_inserts"();
--> statement-breakpoint
CREATE TRIGGER "follow_up_change_update" AFTER UPDATE ON "follow_up" REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_updates"();
--> statement-breakpoint
CREATE TRIGGER "follow_up_change_delete" AFTER DELETE ON "follow_up" REFERENCING OLD TABLE AS "old_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_deletes"();
--> statement-breakpoint
CREATE TRIGGER "indicator_change_insert" AFTER INSERT ON "indicator" REFERENCING NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_inserts"();
--> statement-breakpoint
CREATE TRIGGER "indicator_change_update" AFTER UPDATE ON "indicator" REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_updates"();
--> statement-breakpoint
CREATE TRIGGER "indicator_change_delete" AFTER DELETE ON "indicator" REFERENCING OLD TABLE AS "old_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_deletes"();
--> statement-breakpoint
CREATE TRIGGER "link_candidate_change_insert" AFTER INSERT ON "link_candidate" REFERENCING NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_inserts"();
--> statement-breakpoint
CREATE TRIGGER "link_candidate_change_update" AFTER UPDATE ON "link_candidate" REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_updates"();
--> statement-breakpoint
CREATE TRIGGER "link_candidate_change_delete" AFTER DELETE ON "link_candidate" REFERENCING OLD TABLE AS "old_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_deletes"();
--> statement-breakpoint
CREATE TRIGGER "link_decision_change_insert" AFTER INSERT ON "link_decision" REFERENCING NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_inserts"();
--> statement-breakpoint
CREATE TRIGGER "link_decision_change_update" AFTER UPDATE ON "link_decision" REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_updates"();
--> statement-breakpoint
CREATE TRIGGER "link_decision_change_delete" AFTER DELETE ON "link_decision" REFERENCING OLD TABLE AS "old_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_deletes"();
--> statement-breakpoint
CREATE TRIGGER "metric_change_insert" AFTER INSERT ON "metric" REFERENCING NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_inserts"();
--> statement-breakpoint
CREATE TRIGGER "metric_change_update" AFTER UPDATE ON "metric" REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_updates"();
--> statement-breakpoint
CREATE TRIGGER "metric_change_delete" AFTER DELETE ON "metric" REFERENCING OLD TABLE AS "old_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_deletes"();
--> statement-breakpoint
CREATE TRIGGER "milestone_change_insert" AFTER INSERT ON "milestone" REFERENCING NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_inserts"();
--> statement-breakpoint
CREATE TRIGGER "milestone_change_update" AFTER UPDATE ON "milestone" REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_updates"();
--> statement-breakpoint
CREATE TRIGGER "milestone_change_delete" AFTER DELETE ON "milestone" REFERENCING OLD TABLE AS "old_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_deletes"();
--> statement-breakpoint
CREATE TRIGGER "observation_change_insert" AFTER INSERT ON "observation" REFERENCING NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_inserts"();
--> statement-breakpoint
CREATE TRIGGER "observation_change_update" AFTER UPDATE ON "observation" REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_updates"();
--> statement-breakpoint
CREATE TRIGGER "observation_change_delete" AFTER DELETE ON "observation" REFERENCING OLD TABLE AS "old_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_deletes"();
--> statement-breakpoint
CREATE TRIGGER "owner_change_insert" AFTER INSERT ON "owner" REFERENCING NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_inserts"();
--> statement-breakpoint
CREATE TRIGGER "owner_change_update" AFTER UPDATE ON "owner" REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_updates"();
--> statement-breakpoint
CREATE TRIGGER "owner_change_delete" AFTER DELETE ON "owner" REFERENCING OLD TABLE AS "old_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_deletes"();
--> statement-breakpoint
CREATE TRIGGER "period_state_change_insert" AFTER INSERT ON "period_state" REFERENCING NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_inserts"();
--> statement-breakpoint
CREATE TRIGGER "period_state_change_update" AFTER UPDATE ON "period_state" REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_updates"();
--> statement-breakpoint
CREATE TRIGGER "period_state_change_delete" AFTER DELETE ON "period_state" REFERENCING OLD TABLE AS "old_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_deletes"();
--> statement-breakpoint
CREATE TRIGGER "plan_curve_change_insert" AFTER INSERT ON "plan_curve" REFERENCING NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_inserts"();
--> statement-breakpoint
CREATE TRIGGER "plan_curve_change_update" AFTER UPDATE ON "plan_curve" REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_updates"();
--> statement-breakpoint
CREATE TRIGGER "plan_curve_change_delete" AFTER DELETE ON "plan_curve" REFERENCING OLD TABLE AS "old_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_deletes"();
--> statement-breakpoint
CREATE TRIGGER "remark_change_insert" AFTER INSERT ON "remark" REFERENCING NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_inserts"();
--> statement-breakpoint
CREATE TRIGGER "remark_change_update" AFTER UPDATE ON "remark" REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_updates"();
--> statement-breakpoint
CREATE TRIGGER "remark_change_delete" AFTER DELETE ON "remark" REFERENCING OLD TABLE AS "old_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_deletes"();
--> statement-breakpoint
CREATE TRIGGER "report_change_insert" AFTER INSERT ON "report" REFERENCING NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_inserts"();
--> statement-breakpoint
CREATE TRIGGER "report_change_update" AFTER UPDATE ON "report" REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_updates"();
--> statement-breakpoint
CREATE TRIGGER "report_change_delete" AFTER DELETE ON "report" REFERENCING OLD TABLE AS "old_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_deletes"();
--> statement-breakpoint
CREATE TRIGGER "revision_reason_change_insert" AFTER INSERT ON "revision_reason" REFERENCING NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_inserts"();
--> statement-breakpoint
CREATE TRIGGER "revision_reason_change_update" AFTER UPDATE ON "revision_reason" REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_updates"();
--> statement-breakpoint
CREATE TRIGGER "revision_reason_change_delete" AFTER DELETE ON "revision_reason" REFERENCING OLD TABLE AS "old_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_deletes"();
--> statement-breakpoint
CREATE TRIGGER "series_break_change_insert" AFTER INSERT ON "series_break" REFERENCING NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_inserts"();
--> statement-breakpoint
CREATE TRIGGER "series_break_change_update" AFTER UPDATE ON "series_break" REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_updates"();
--> statement-breakpoint
CREATE TRIGGER "series_break_change_delete" AFTER DELETE ON "series_break" REFERENCING OLD TABLE AS "old_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_deletes"();
--> statement-breakpoint
CREATE TRIGGER "status_override_change_insert" AFTER INSERT ON "status_override" REFERENCING NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_inserts"();
--> statement-breakpoint
CREATE TRIGGER "status_override_change_update" AFTER UPDATE ON "status_override" REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_updates"();
--> statement-breakpoint
CREATE TRIGGER "status_override_change_delete" AFTER DELETE ON "status_override" REFERENCING OLD TABLE AS "old_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_deletes"();
--> statement-breakpoint
CREATE TRIGGER "target_change_insert" AFTER INSERT ON "target" REFERENCING NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_inserts"();
--> statement-breakpoint
CREATE TRIGGER "target_change_update" AFTER UPDATE ON "target" REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_updates"();
--> statement-breakpoint
CREATE TRIGGER "target_change_delete" AFTER DELETE ON "target" REFERENCING OLD TABLE AS "old_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_deletes"();
--> statement-breakpoint
CREATE TRIGGER "target_level_change_insert" AFTER INSERT ON "target_level" REFERENCING NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_inserts"();
--> statement-breakpoint
CREATE TRIGGER "target_level_change_update" AFTER UPDATE ON "target_level" REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_updates"();
--> statement-breakpoint
CREATE TRIGGER "target_level_change_delete" AFTER DELETE ON "target_level" REFERENCING OLD TABLE AS "old_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_deletes"();
--> statement-breakpoint
CREATE TRIGGER "task_change_insert" AFTER INSERT ON "task" REFERENCING NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_inserts"();
--> statement-breakpoint
CREATE TRIGGER "task_change_update" AFTER UPDATE ON "task" REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_updates"();
--> statement-breakpoint
CREATE TRIGGER "task_change_delete" AFTER DELETE ON "task" REFERENCING OLD TABLE AS "old_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_deletes"();
--> statement-breakpoint
CREATE TRIGGER "task_owner_change_insert" AFTER INSERT ON "task_owner" REFERENCING NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_inserts"();
--> statement-breakpoint
CREATE TRIGGER "task_owner_change_update" AFTER UPDATE ON "task_owner" REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_updates"();
--> statement-breakpoint
CREATE TRIGGER "task_owner_change_delete" AFTER DELETE ON "task_owner" REFERENCING OLD TABLE AS "old_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_deletes"();
--> statement-breakpoint
CREATE TRIGGER "threshold_set_change_insert" AFTER INSERT ON "threshold_set" REFERENCING NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_inserts"();
--> statement-breakpoint
CREATE TRIGGER "threshold_set_change_update" AFTER UPDATE ON "threshold_set" REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_updates"();
--> statement-breakpoint
CREATE TRIGGER "threshold_set_change_delete" AFTER DELETE ON "threshold_set" REFERENCING OLD TABLE AS "old_rows" FOR EACH STATEMENT EXECUTE FUNCTION "note_deletes"();
--> statement-breakpoint
CREATE TRIGGER "organisation_change" AFTER INSERT OR UPDATE OR DELETE ON "organisation" FOR EACH STATEMENT EXECUTE FUNCTION "note_for_all"();
