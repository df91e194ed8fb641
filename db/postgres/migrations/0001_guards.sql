-- The logs are append-only.
CREATE FUNCTION "refuse_any_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
--> statement-breakpoint
CREATE TRIGGER "audit_event_append_only" BEFORE UPDATE OR DELETE ON "audit_event" FOR EACH ROW EXECUTE FUNCTION "refuse_any_change"();
--> statement-breakpoint
CREATE TRIGGER "audit_event_no_truncate" BEFORE TRUNCATE ON "audit_event" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_any_change"();
--> statement-breakpoint
CREATE TRIGGER "access_event_append_only" BEFORE UPDATE OR DELETE ON "access_event" FOR EACH ROW EXECUTE FUNCTION "refuse_any_change"();
--> statement-breakpoint
CREATE TRIGGER "access_event_no_truncate" BEFORE TRUNCATE ON "access_event" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_any_change"();
--> statement-breakpoint
CREATE FUNCTION "is_locked"("of" text, "in_year" integer, "in_quarter" integer) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1 FROM "period_state" AS p
    WHERE p."organisation_id" = "of" AND p."period" = "in_year" || '-Q' || "in_quarter" AND p."state" = 'locked'
  );
$$;
--> statement-breakpoint
-- What belongs to a locked quarter keeps its rows.
CREATE FUNCTION "refuse_locked_row"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "edition" text;
BEGIN
  IF TG_OP = 'INSERT' THEN "edition" := NEW."edition_id"; ELSE "edition" := OLD."edition_id"; END IF;
  IF EXISTS (SELECT 1 FROM "report" AS r WHERE r."id" = "edition" AND "is_locked"(r."organisation_id", r."year", r."quarter")) THEN
    RAISE EXCEPTION 'quarter is locked';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "task_locked" BEFORE INSERT OR UPDATE OR DELETE ON "task" FOR EACH ROW EXECUTE FUNCTION "refuse_locked_row"();
--> statement-breakpoint
CREATE TRIGGER "task_owner_locked" BEFORE INSERT OR UPDATE OR DELETE ON "task_owner" FOR EACH ROW EXECUTE FUNCTION "refuse_locked_row"();
--> statement-breakpoint
CREATE TRIGGER "milestone_locked" BEFORE INSERT OR UPDATE OR DELETE ON "milestone" FOR EACH ROW EXECUTE FUNCTION "refuse_locked_row"();
--> statement-breakpoint
CREATE TRIGGER "metric_locked" BEFORE INSERT OR UPDATE OR DELETE ON "metric" FOR EACH ROW EXECUTE FUNCTION "refuse_locked_row"();
--> statement-breakpoint
CREATE TRIGGER "target_locked" BEFORE INSERT OR UPDATE OR DELETE ON "target" FOR EACH ROW EXECUTE FUNCTION "refuse_locked_row"();
--> statement-breakpoint
CREATE TRIGGER "observation_locked" BEFORE INSERT OR UPDATE OR DELETE ON "observation" FOR EACH ROW EXECUTE FUNCTION "refuse_locked_row"();
--> statement-breakpoint
CREATE TRIGGER "candidate_locked" BEFORE INSERT OR UPDATE OR DELETE ON "candidate" FOR EACH ROW EXECUTE FUNCTION "refuse_locked_row"();
--> statement-breakpoint
CREATE TRIGGER "finding_locked" BEFORE INSERT OR UPDATE OR DELETE ON "finding" FOR EACH ROW EXECUTE FUNCTION "refuse_locked_row"();
--> statement-breakpoint
CREATE TRIGGER "backfill_locked" BEFORE INSERT OR UPDATE OR DELETE ON "backfill" FOR EACH ROW EXECUTE FUNCTION "refuse_locked_row"();
--> statement-breakpoint
CREATE FUNCTION "refuse_locked_report"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND "is_locked"(OLD."organisation_id", OLD."year", OLD."quarter") THEN
    RAISE EXCEPTION 'quarter is locked';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF "is_locked"(NEW."organisation_id", NEW."year", NEW."quarter") THEN RAISE EXCEPTION 'quarter is locked'; END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "report_locked" BEFORE INSERT OR UPDATE OR DELETE ON "report" FOR EACH ROW EXECUTE FUNCTION "refuse_locked_report"();
--> statement-breakpoint
-- A target entered by hand holds to the end of its year: no later quarter of it may be locked.
CREATE FUNCTION "refuse_locked_year"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "row" "target";
BEGIN
  IF TG_OP = 'INSERT' THEN "row" := NEW; ELSE "row" := OLD; END IF;
  IF EXISTS (
    SELECT 1 FROM "report" AS r JOIN "period_state" AS p ON p."organisation_id" = r."organisation_id"
    WHERE r."id" = "row"."edition_id" AND r."format" = 'manual' AND p."state" = 'locked'
      AND p."period" > r."year" || '-Q' || r."quarter"
      AND make_date(substr(p."period", 1, 4)::integer, substr(p."period", 7, 1)::integer * 3 - 2, 1)
        < "row"."period_start"::date + make_interval(months => "row"."period_months")
  ) THEN
    RAISE EXCEPTION 'quarter is locked';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "target_by_hand_locked" BEFORE INSERT OR UPDATE OR DELETE ON "target" FOR EACH ROW EXECUTE FUNCTION "refuse_locked_year"();
