CREATE INDEX `audit_event_subject_id` ON `audit_event` (`subject_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `audit_event_organisation` ON `audit_event` (`organisation_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `audit_event_edition` ON `audit_event` (`edition_id`,`subject`,`sequence`);--> statement-breakpoint
CREATE INDEX `baseline_organisation` ON `baseline` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `candidate_edition` ON `candidate` (`edition_id`,`ordinal`);--> statement-breakpoint
CREATE INDEX `finding_indicator` ON `finding` (`indicator_id`);--> statement-breakpoint
CREATE INDEX `link_candidate_organisation` ON `link_candidate` (`organisation_id`,`indicator_id`,`ordinal`);--> statement-breakpoint
CREATE INDEX `metric_organisation` ON `metric` (`organisation_id`,`edition_id`);--> statement-breakpoint
CREATE INDEX `observation_edition` ON `observation` (`edition_id`);--> statement-breakpoint
CREATE INDEX `plan_curve_organisation` ON `plan_curve` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `revision_reason_organisation` ON `revision_reason` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `series_break_organisation` ON `series_break` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `status_override_organisation` ON `status_override` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `target_edition` ON `target` (`edition_id`);--> statement-breakpoint
CREATE INDEX `target_level_organisation` ON `target_level` (`organisation_id`);