CREATE TABLE `baseline` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`year` integer NOT NULL,
	`value` real NOT NULL,
	`unit` text NOT NULL,
	`note` text NOT NULL,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `baseline_year` ON `baseline` (`indicator_id`,`year`);--> statement-breakpoint
CREATE TABLE `link_decision` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`name` text NOT NULL,
	`unit_measure` text NOT NULL,
	`is_same` integer NOT NULL,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `link_decision_name` ON `link_decision` (`organisation_id`,`name`,`unit_measure`,`indicator_id`);--> statement-breakpoint
CREATE TABLE `series_break` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`period` text NOT NULL,
	`reason` text NOT NULL,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `series_break_period` ON `series_break` (`indicator_id`,`period`);--> statement-breakpoint
CREATE TABLE `status_override` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`period` text NOT NULL,
	`status` text NOT NULL,
	`reason` text NOT NULL,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `status_override_period` ON `status_override` (`indicator_id`,`period`);--> statement-breakpoint
CREATE TABLE `target_level` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`year` integer NOT NULL,
	`level` text NOT NULL,
	`value` real NOT NULL,
	`unit` text NOT NULL,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `target_level_year` ON `target_level` (`indicator_id`,`year`,`level`);--> statement-breakpoint
CREATE TABLE `threshold_set` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`indicator_id` text,
	`thresholds` text NOT NULL,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `threshold_set_scope` ON `threshold_set` (`organisation_id`,`indicator_id`);--> statement-breakpoint
ALTER TABLE `indicator` ADD `weight` real;--> statement-breakpoint
ALTER TABLE `metric` ADD `link_score` real;--> statement-breakpoint
ALTER TABLE `metric` ADD `link_review` text DEFAULT 'accepted' NOT NULL;--> statement-breakpoint
ALTER TABLE `milestone` ADD `done_on` text;--> statement-breakpoint
ALTER TABLE `organisation` ADD `year_start` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `report` ADD `end_month` integer;