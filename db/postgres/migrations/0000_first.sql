CREATE TABLE "access_event" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"sequence" integer NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"address" text COLLATE "C",
	"details" json,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "account" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"organisations" json,
	"owners" json,
	"password_hash" text COLLATE "C",
	"disabled_at" timestamp (3) with time zone,
	"email" text COLLATE "C",
	"oidc_issuer" text COLLATE "C",
	"oidc_subject" text COLLATE "C",
	"link_hash" text COLLATE "C",
	"link_expires_at" timestamp (3) with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "api_token" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"organisations" json,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"last_used_at" timestamp (3) with time zone,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_event" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"edition_id" text COLLATE "C",
	"action" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"reason" text COLLATE "C",
	"before" json,
	"after" json,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "backfill" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"edition_id" text COLLATE "C" NOT NULL,
	"metric_id" text COLLATE "C" NOT NULL,
	"period" text COLLATE "C" NOT NULL,
	"period_start" text COLLATE "C" NOT NULL,
	"period_months" integer NOT NULL,
	"value" double precision NOT NULL,
	"unit" text COLLATE "C" NOT NULL,
	"value_base" double precision NOT NULL,
	"unit_measure" text COLLATE "C" NOT NULL,
	"spans" json NOT NULL,
	"as_of" text COLLATE "C" NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "baseline" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"indicator_id" text COLLATE "C" NOT NULL,
	"year" integer NOT NULL,
	"value" double precision NOT NULL,
	"unit" text COLLATE "C" NOT NULL,
	"note" text COLLATE "C" NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "candidate" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"edition_id" text COLLATE "C" NOT NULL,
	"metric_id" text COLLATE "C" NOT NULL,
	"ordinal" integer NOT NULL,
	"score" double precision,
	"value" double precision NOT NULL,
	"unit" text COLLATE "C" NOT NULL,
	"reasons" json NOT NULL,
	"spans" json NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "column_mapping" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"edition_id" text COLLATE "C" NOT NULL,
	"header" text COLLATE "C" NOT NULL,
	"printed" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dispatch" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C",
	"cron" text COLLATE "C",
	"days_after" integer,
	"parts" json NOT NULL,
	"lang" text COLLATE "C" NOT NULL,
	"target" json NOT NULL,
	"is_on" boolean NOT NULL,
	"catches_up" boolean NOT NULL,
	"checked_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dispatch_run" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"sequence" integer NOT NULL,
	"dispatch_id" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C",
	"key" text COLLATE "C" NOT NULL,
	"cause" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"period" text COLLATE "C",
	"notice" json,
	"due_at" timestamp (3) with time zone NOT NULL,
	"next_try_at" timestamp (3) with time zone,
	"attempts" integer NOT NULL,
	"started_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	"place" text COLLATE "C",
	"files" json NOT NULL,
	"failure" json,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "embed_link" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"indicator_id" text COLLATE "C",
	"period" text COLLATE "C",
	"lang" text COLLATE "C" NOT NULL,
	"theme" text COLLATE "C" NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"last_used_at" timestamp (3) with time zone,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "finding" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"edition_id" text COLLATE "C" NOT NULL,
	"task_id" text COLLATE "C",
	"metric_id" text COLLATE "C",
	"indicator_id" text COLLATE "C",
	"ordinal" integer NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"severity" text COLLATE "C" NOT NULL,
	"params" json NOT NULL,
	"spans" json NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "follow_up" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"edition_id" text COLLATE "C",
	"indicator_id" text COLLATE "C",
	"period" text COLLATE "C" NOT NULL,
	"task_title" text COLLATE "C",
	"text" text COLLATE "C" NOT NULL,
	"span" json,
	"owner" text COLLATE "C",
	"due_period" text COLLATE "C",
	"state" text COLLATE "C" NOT NULL,
	"state_by" text COLLATE "C" NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_draft" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"file_name" text COLLATE "C" NOT NULL,
	"byte_size" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	"corrections" json NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "indicator" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"edition_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"name_en" text COLLATE "C",
	"direction" text COLLATE "C" NOT NULL,
	"form" text COLLATE "C" NOT NULL,
	"unit" text COLLATE "C" NOT NULL,
	"unit_kind" text COLLATE "C" NOT NULL,
	"unit_measure" text COLLATE "C" NOT NULL,
	"pinned_order" integer,
	"basis" text COLLATE "C",
	"weight" double precision,
	"moved_to" text COLLATE "C",
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "link_candidate" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"edition_id" text COLLATE "C" NOT NULL,
	"indicator_id" text COLLATE "C" NOT NULL,
	"candidate_id" text COLLATE "C" NOT NULL,
	"score" double precision NOT NULL,
	"ordinal" integer NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "link_decision" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"indicator_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"unit_measure" text COLLATE "C" NOT NULL,
	"is_same" boolean NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "login_session" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"address" text COLLATE "C" NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "metric" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"edition_id" text COLLATE "C" NOT NULL,
	"indicator_id" text COLLATE "C" NOT NULL,
	"task_id" text COLLATE "C",
	"ordinal" integer NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"direction" text COLLATE "C" NOT NULL,
	"form" text COLLATE "C" NOT NULL,
	"reasons" json NOT NULL,
	"claim" json,
	"said" json,
	"pair" json,
	"link_score" double precision,
	"link_review" text COLLATE "C" DEFAULT 'accepted' NOT NULL,
	"is_illustrative" boolean NOT NULL,
	"discarded_at" timestamp (3) with time zone,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "milestone" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"edition_id" text COLLATE "C" NOT NULL,
	"task_id" text COLLATE "C",
	"ordinal" integer NOT NULL,
	"goal" text COLLATE "C" NOT NULL,
	"goal_span" json,
	"status" text COLLATE "C" NOT NULL,
	"evidence" json NOT NULL,
	"done_on" text COLLATE "C",
	"set_by" text COLLATE "C" DEFAULT 'rule' NOT NULL,
	"reasons" json DEFAULT '[]'::json NOT NULL,
	"discarded_at" timestamp (3) with time zone,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "observation" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"edition_id" text COLLATE "C" NOT NULL,
	"indicator_id" text COLLATE "C" NOT NULL,
	"metric_id" text COLLATE "C" NOT NULL,
	"period_start" text COLLATE "C" NOT NULL,
	"period_months" integer NOT NULL,
	"value" double precision NOT NULL,
	"unit" text COLLATE "C" NOT NULL,
	"value_base" double precision NOT NULL,
	"unit_measure" text COLLATE "C" NOT NULL,
	"spans" json NOT NULL,
	"basis" text COLLATE "C" NOT NULL,
	"how" text COLLATE "C" NOT NULL,
	"as_of" text COLLATE "C",
	"review" text COLLATE "C" NOT NULL,
	"reviewed_by" text COLLATE "C" NOT NULL,
	"reviewed_at" timestamp (3) with time zone NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"name_en" text COLLATE "C",
	"is_sample" boolean NOT NULL,
	"year_start" integer DEFAULT 1 NOT NULL,
	"accepts_by_rule" boolean DEFAULT true NOT NULL,
	"moved_to" text COLLATE "C",
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "owner" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"edition_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "period_state" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"period" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"rule_version" integer,
	"sealed" json,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan_curve" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"indicator_id" text COLLATE "C" NOT NULL,
	"year" integer NOT NULL,
	"shares" json NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "remark" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"indicator_id" text COLLATE "C" NOT NULL,
	"period" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"sequence" integer NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"year" integer NOT NULL,
	"quarter" integer NOT NULL,
	"end_month" integer,
	"issued_on" text COLLATE "C",
	"index_no" text COLLATE "C",
	"lang" text COLLATE "C" NOT NULL,
	"file_name" text COLLATE "C" NOT NULL,
	"format" text COLLATE "C" NOT NULL,
	"byte_size" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"text_hash" text COLLATE "C" NOT NULL,
	"blocks" json NOT NULL,
	"diagnostics" json NOT NULL,
	"is_sample" boolean NOT NULL,
	"is_illustrative" boolean NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text COLLATE "C",
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "revision_reason" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"indicator_id" text COLLATE "C" NOT NULL,
	"period" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "series_break" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"indicator_id" text COLLATE "C" NOT NULL,
	"period" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "status_override" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"indicator_id" text COLLATE "C" NOT NULL,
	"period" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "status_seen" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"dispatch_id" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"indicator_id" text COLLATE "C" NOT NULL,
	"period" text COLLATE "C" NOT NULL,
	"step" integer NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"run_id" text COLLATE "C",
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "target" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"edition_id" text COLLATE "C" NOT NULL,
	"indicator_id" text COLLATE "C" NOT NULL,
	"metric_id" text COLLATE "C" NOT NULL,
	"period_start" text COLLATE "C" NOT NULL,
	"period_months" integer NOT NULL,
	"value" double precision NOT NULL,
	"unit" text COLLATE "C" NOT NULL,
	"value_base" double precision NOT NULL,
	"unit_measure" text COLLATE "C" NOT NULL,
	"spans" json NOT NULL,
	"bound" text COLLATE "C" NOT NULL,
	"is_strict" boolean NOT NULL,
	"low" double precision,
	"high" double precision,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "target_level" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"indicator_id" text COLLATE "C" NOT NULL,
	"year" integer NOT NULL,
	"level" text COLLATE "C" NOT NULL,
	"value" double precision NOT NULL,
	"unit" text COLLATE "C" NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "task" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"edition_id" text COLLATE "C" NOT NULL,
	"ordinal" integer NOT NULL,
	"no" text COLLATE "C",
	"title" text COLLATE "C" NOT NULL,
	"title_span" json,
	"short_title" text COLLATE "C" NOT NULL,
	"title_en" text COLLATE "C",
	"fields" json NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "task_owner" (
	"task_id" text COLLATE "C" NOT NULL,
	"owner_id" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"edition_id" text COLLATE "C" NOT NULL,
	"ordinal" integer NOT NULL,
	"is_lead" boolean NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "task_owner_task_id_owner_id_pk" PRIMARY KEY("task_id","owner_id")
);
--> statement-breakpoint
CREATE TABLE "threshold_set" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"indicator_id" text COLLATE "C",
	"thresholds" json NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_edition_id_report_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "backfill" ADD CONSTRAINT "backfill_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "backfill" ADD CONSTRAINT "backfill_edition_id_report_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "backfill" ADD CONSTRAINT "backfill_metric_id_metric_id_fk" FOREIGN KEY ("metric_id") REFERENCES "public"."metric"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "baseline" ADD CONSTRAINT "baseline_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "baseline" ADD CONSTRAINT "baseline_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_edition_id_report_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_metric_id_metric_id_fk" FOREIGN KEY ("metric_id") REFERENCES "public"."metric"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "column_mapping" ADD CONSTRAINT "column_mapping_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "column_mapping" ADD CONSTRAINT "column_mapping_edition_id_report_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispatch" ADD CONSTRAINT "dispatch_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispatch_run" ADD CONSTRAINT "dispatch_run_dispatch_id_dispatch_id_fk" FOREIGN KEY ("dispatch_id") REFERENCES "public"."dispatch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispatch_run" ADD CONSTRAINT "dispatch_run_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "embed_link" ADD CONSTRAINT "embed_link_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "embed_link" ADD CONSTRAINT "embed_link_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding" ADD CONSTRAINT "finding_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding" ADD CONSTRAINT "finding_edition_id_report_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding" ADD CONSTRAINT "finding_task_id_task_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."task"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding" ADD CONSTRAINT "finding_metric_id_metric_id_fk" FOREIGN KEY ("metric_id") REFERENCES "public"."metric"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding" ADD CONSTRAINT "finding_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_edition_id_report_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_edition_id_report_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_moved_to_indicator_id_fk" FOREIGN KEY ("moved_to") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_candidate" ADD CONSTRAINT "link_candidate_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_candidate" ADD CONSTRAINT "link_candidate_edition_id_report_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_candidate" ADD CONSTRAINT "link_candidate_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_candidate" ADD CONSTRAINT "link_candidate_candidate_id_indicator_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_decision" ADD CONSTRAINT "link_decision_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_decision" ADD CONSTRAINT "link_decision_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "login_session" ADD CONSTRAINT "login_session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "metric" ADD CONSTRAINT "metric_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "metric" ADD CONSTRAINT "metric_edition_id_report_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "metric" ADD CONSTRAINT "metric_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "metric" ADD CONSTRAINT "metric_task_id_task_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."task"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_edition_id_report_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_task_id_task_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."task"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observation" ADD CONSTRAINT "observation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observation" ADD CONSTRAINT "observation_edition_id_report_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observation" ADD CONSTRAINT "observation_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observation" ADD CONSTRAINT "observation_metric_id_metric_id_fk" FOREIGN KEY ("metric_id") REFERENCES "public"."metric"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_moved_to_organisation_id_fk" FOREIGN KEY ("moved_to") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "owner" ADD CONSTRAINT "owner_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "owner" ADD CONSTRAINT "owner_edition_id_report_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "period_state" ADD CONSTRAINT "period_state_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_curve" ADD CONSTRAINT "plan_curve_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_curve" ADD CONSTRAINT "plan_curve_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remark" ADD CONSTRAINT "remark_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remark" ADD CONSTRAINT "remark_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_reason" ADD CONSTRAINT "revision_reason_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_reason" ADD CONSTRAINT "revision_reason_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_break" ADD CONSTRAINT "series_break_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_break" ADD CONSTRAINT "series_break_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_override" ADD CONSTRAINT "status_override_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_override" ADD CONSTRAINT "status_override_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_seen" ADD CONSTRAINT "status_seen_dispatch_id_dispatch_id_fk" FOREIGN KEY ("dispatch_id") REFERENCES "public"."dispatch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_seen" ADD CONSTRAINT "status_seen_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_seen" ADD CONSTRAINT "status_seen_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_seen" ADD CONSTRAINT "status_seen_run_id_dispatch_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."dispatch_run"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target" ADD CONSTRAINT "target_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target" ADD CONSTRAINT "target_edition_id_report_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target" ADD CONSTRAINT "target_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target" ADD CONSTRAINT "target_metric_id_metric_id_fk" FOREIGN KEY ("metric_id") REFERENCES "public"."metric"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_level" ADD CONSTRAINT "target_level_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_level" ADD CONSTRAINT "target_level_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_edition_id_report_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_owner" ADD CONSTRAINT "task_owner_task_id_task_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."task"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_owner" ADD CONSTRAINT "task_owner_owner_id_owner_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."owner"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_owner" ADD CONSTRAINT "task_owner_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_owner" ADD CONSTRAINT "task_owner_edition_id_report_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threshold_set" ADD CONSTRAINT "threshold_set_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threshold_set" ADD CONSTRAINT "threshold_set_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "access_event_sequence" ON "access_event" USING btree ("sequence");--> statement-breakpoint
CREATE UNIQUE INDEX "account_name" ON "account" USING btree ("name");--> statement-breakpoint
CREATE UNIQUE INDEX "account_email" ON "account" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "account_oidc" ON "account" USING btree ("oidc_issuer","oidc_subject");--> statement-breakpoint
CREATE UNIQUE INDEX "account_link" ON "account" USING btree ("link_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "api_token_hash" ON "api_token" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "audit_event_subject" ON "audit_event" USING btree ("subject","subject_id");--> statement-breakpoint
CREATE INDEX "audit_event_sequence" ON "audit_event" USING btree ("sequence");--> statement-breakpoint
CREATE INDEX "audit_event_subject_id" ON "audit_event" USING btree ("subject_id","sequence");--> statement-breakpoint
CREATE INDEX "audit_event_organisation" ON "audit_event" USING btree ("organisation_id","sequence");--> statement-breakpoint
CREATE INDEX "audit_event_edition" ON "audit_event" USING btree ("edition_id","subject","sequence");--> statement-breakpoint
CREATE UNIQUE INDEX "backfill_metric" ON "backfill" USING btree ("metric_id","period");--> statement-breakpoint
CREATE INDEX "backfill_edition" ON "backfill" USING btree ("edition_id");--> statement-breakpoint
CREATE UNIQUE INDEX "baseline_year" ON "baseline" USING btree ("indicator_id","year");--> statement-breakpoint
CREATE INDEX "baseline_organisation" ON "baseline" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "candidate_metric" ON "candidate" USING btree ("metric_id","ordinal");--> statement-breakpoint
CREATE INDEX "candidate_edition" ON "candidate" USING btree ("edition_id","ordinal");--> statement-breakpoint
CREATE UNIQUE INDEX "column_mapping_header" ON "column_mapping" USING btree ("organisation_id","header");--> statement-breakpoint
CREATE UNIQUE INDEX "dispatch_run_key" ON "dispatch_run" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "dispatch_run_sequence" ON "dispatch_run" USING btree ("sequence");--> statement-breakpoint
CREATE INDEX "dispatch_run_state" ON "dispatch_run" USING btree ("state","next_try_at");--> statement-breakpoint
CREATE INDEX "dispatch_run_dispatch" ON "dispatch_run" USING btree ("dispatch_id");--> statement-breakpoint
CREATE INDEX "embed_link_organisation" ON "embed_link" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "finding_edition" ON "finding" USING btree ("edition_id","ordinal");--> statement-breakpoint
CREATE INDEX "finding_indicator" ON "finding" USING btree ("indicator_id");--> statement-breakpoint
CREATE INDEX "follow_up_organisation" ON "follow_up" USING btree ("organisation_id","period");--> statement-breakpoint
CREATE UNIQUE INDEX "follow_up_text" ON "follow_up" USING btree ("organisation_id","period","text");--> statement-breakpoint
CREATE INDEX "import_draft_expiry" ON "import_draft" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "indicator_organisation" ON "indicator" USING btree ("organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "link_candidate_pair" ON "link_candidate" USING btree ("indicator_id","candidate_id");--> statement-breakpoint
CREATE INDEX "link_candidate_organisation" ON "link_candidate" USING btree ("organisation_id","indicator_id","ordinal");--> statement-breakpoint
CREATE UNIQUE INDEX "link_decision_name" ON "link_decision" USING btree ("organisation_id","name","unit_measure","indicator_id");--> statement-breakpoint
CREATE INDEX "login_session_account" ON "login_session" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "metric_indicator" ON "metric" USING btree ("edition_id","indicator_id");--> statement-breakpoint
CREATE INDEX "metric_history" ON "metric" USING btree ("indicator_id","edition_id");--> statement-breakpoint
CREATE INDEX "metric_organisation" ON "metric" USING btree ("organisation_id","edition_id");--> statement-breakpoint
CREATE INDEX "milestone_edition" ON "milestone" USING btree ("edition_id","ordinal");--> statement-breakpoint
CREATE UNIQUE INDEX "observation_metric" ON "observation" USING btree ("metric_id");--> statement-breakpoint
CREATE INDEX "observation_history" ON "observation" USING btree ("indicator_id","period_start");--> statement-breakpoint
CREATE INDEX "observation_edition" ON "observation" USING btree ("edition_id");--> statement-breakpoint
CREATE UNIQUE INDEX "organisation_name" ON "organisation" USING btree ("name");--> statement-breakpoint
CREATE UNIQUE INDEX "owner_name" ON "owner" USING btree ("organisation_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "period_state_period" ON "period_state" USING btree ("organisation_id","period");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_curve_year" ON "plan_curve" USING btree ("indicator_id","year");--> statement-breakpoint
CREATE INDEX "plan_curve_organisation" ON "plan_curve" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "remark_period" ON "remark" USING btree ("organisation_id","period","indicator_id");--> statement-breakpoint
CREATE UNIQUE INDEX "report_hash" ON "report" USING btree ("hash");--> statement-breakpoint
CREATE UNIQUE INDEX "report_sequence" ON "report" USING btree ("sequence");--> statement-breakpoint
CREATE INDEX "report_period" ON "report" USING btree ("organisation_id","year","quarter");--> statement-breakpoint
CREATE UNIQUE INDEX "revision_reason_period" ON "revision_reason" USING btree ("indicator_id","period");--> statement-breakpoint
CREATE INDEX "revision_reason_organisation" ON "revision_reason" USING btree ("organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "series_break_period" ON "series_break" USING btree ("indicator_id","period");--> statement-breakpoint
CREATE INDEX "series_break_organisation" ON "series_break" USING btree ("organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "status_override_period" ON "status_override" USING btree ("indicator_id","period");--> statement-breakpoint
CREATE INDEX "status_override_organisation" ON "status_override" USING btree ("organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "status_seen_step" ON "status_seen" USING btree ("dispatch_id","indicator_id","period","step");--> statement-breakpoint
CREATE UNIQUE INDEX "target_metric" ON "target" USING btree ("metric_id");--> statement-breakpoint
CREATE INDEX "target_history" ON "target" USING btree ("indicator_id","period_start");--> statement-breakpoint
CREATE INDEX "target_edition" ON "target" USING btree ("edition_id");--> statement-breakpoint
CREATE UNIQUE INDEX "target_level_year" ON "target_level" USING btree ("indicator_id","year","level");--> statement-breakpoint
CREATE INDEX "target_level_organisation" ON "target_level" USING btree ("organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "task_ordinal" ON "task" USING btree ("edition_id","ordinal");--> statement-breakpoint
CREATE INDEX "task_owner_edition" ON "task_owner" USING btree ("edition_id");--> statement-breakpoint
CREATE INDEX "threshold_set_scope" ON "threshold_set" USING btree ("organisation_id","indicator_id");