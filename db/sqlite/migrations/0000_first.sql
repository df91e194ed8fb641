CREATE TABLE `audit_event` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`edition_id` text,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`subject_id` text NOT NULL,
	`before` text,
	`after` text,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `audit_event_subject` ON `audit_event` (`subject`,`subject_id`);--> statement-breakpoint
CREATE TABLE `candidate` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`edition_id` text NOT NULL,
	`metric_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`value` real NOT NULL,
	`unit` text NOT NULL,
	`reasons` text NOT NULL,
	`spans` text NOT NULL,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`metric_id`) REFERENCES `metric`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `candidate_metric` ON `candidate` (`metric_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `finding` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`edition_id` text NOT NULL,
	`task_id` text,
	`metric_id` text,
	`indicator_id` text,
	`ordinal` integer NOT NULL,
	`code` text NOT NULL,
	`severity` text NOT NULL,
	`params` text NOT NULL,
	`spans` text NOT NULL,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_id`) REFERENCES `task`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`metric_id`) REFERENCES `metric`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `finding_edition` ON `finding` (`edition_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `indicator` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`edition_id` text NOT NULL,
	`name` text NOT NULL,
	`name_en` text,
	`direction` text NOT NULL,
	`form` text NOT NULL,
	`unit` text NOT NULL,
	`unit_kind` text NOT NULL,
	`unit_measure` text NOT NULL,
	`pinned_order` integer,
	`moved_to` text,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`moved_to`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `indicator_organisation` ON `indicator` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `metric` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`edition_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`task_id` text,
	`ordinal` integer NOT NULL,
	`name` text NOT NULL,
	`direction` text NOT NULL,
	`form` text NOT NULL,
	`reasons` text NOT NULL,
	`claim` text,
	`said` text,
	`pair` text,
	`is_illustrative` integer NOT NULL,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_id`) REFERENCES `task`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `metric_indicator` ON `metric` (`edition_id`,`indicator_id`);--> statement-breakpoint
CREATE INDEX `metric_history` ON `metric` (`indicator_id`,`edition_id`);--> statement-breakpoint
CREATE TABLE `milestone` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`edition_id` text NOT NULL,
	`task_id` text,
	`ordinal` integer NOT NULL,
	`goal` text NOT NULL,
	`goal_span` text,
	`status` text NOT NULL,
	`evidence` text NOT NULL,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_id`) REFERENCES `task`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `milestone_edition` ON `milestone` (`edition_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `observation` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`edition_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`metric_id` text NOT NULL,
	`period_start` text NOT NULL,
	`period_months` integer NOT NULL,
	`value` real NOT NULL,
	`unit` text NOT NULL,
	`value_base` real NOT NULL,
	`unit_measure` text NOT NULL,
	`spans` text NOT NULL,
	`basis` text NOT NULL,
	`how` text NOT NULL,
	`as_of` text,
	`review` text NOT NULL,
	`reviewed_by` text NOT NULL,
	`reviewed_at` integer NOT NULL,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`metric_id`) REFERENCES `metric`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `observation_metric` ON `observation` (`metric_id`);--> statement-breakpoint
CREATE INDEX `observation_history` ON `observation` (`indicator_id`,`period_start`);--> statement-breakpoint
CREATE TABLE `organisation` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_en` text,
	`is_sample` integer NOT NULL,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisation_name` ON `organisation` (`name`);--> statement-breakpoint
CREATE TABLE `owner` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`edition_id` text NOT NULL,
	`name` text NOT NULL,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `owner_name` ON `owner` (`organisation_id`,`name`);--> statement-breakpoint
CREATE TABLE `period_state` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`period` text NOT NULL,
	`state` text NOT NULL,
	`rule_version` integer,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `period_state_period` ON `period_state` (`organisation_id`,`period`);--> statement-breakpoint
CREATE TABLE `report` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`title` text NOT NULL,
	`year` integer NOT NULL,
	`quarter` integer NOT NULL,
	`issued_on` text,
	`index_no` text,
	`lang` text NOT NULL,
	`file_name` text NOT NULL,
	`format` text NOT NULL,
	`byte_size` integer NOT NULL,
	`bytes` blob NOT NULL,
	`hash` text NOT NULL,
	`text` text NOT NULL,
	`text_hash` text NOT NULL,
	`blocks` text NOT NULL,
	`diagnostics` text NOT NULL,
	`is_sample` integer NOT NULL,
	`is_illustrative` integer NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_hash` ON `report` (`hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `report_sequence` ON `report` (`sequence`);--> statement-breakpoint
CREATE INDEX `report_period` ON `report` (`organisation_id`,`year`,`quarter`);--> statement-breakpoint
CREATE TABLE `target` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`edition_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`metric_id` text NOT NULL,
	`period_start` text NOT NULL,
	`period_months` integer NOT NULL,
	`value` real NOT NULL,
	`unit` text NOT NULL,
	`value_base` real NOT NULL,
	`unit_measure` text NOT NULL,
	`spans` text NOT NULL,
	`bound` text NOT NULL,
	`is_strict` integer NOT NULL,
	`low` real,
	`high` real,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`metric_id`) REFERENCES `metric`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `target_metric` ON `target` (`metric_id`);--> statement-breakpoint
CREATE INDEX `target_history` ON `target` (`indicator_id`,`period_start`);--> statement-breakpoint
CREATE TABLE `task` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`edition_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`no` text,
	`title` text NOT NULL,
	`title_span` text,
	`short_title` text NOT NULL,
	`title_en` text,
	`fields` text NOT NULL,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `task_ordinal` ON `task` (`edition_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `task_owner` (
	`task_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`edition_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`is_lead` integer NOT NULL,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`task_id`, `owner_id`),
	FOREIGN KEY (`task_id`) REFERENCES `task`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `owner`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `task_owner_edition` ON `task_owner` (`edition_id`);