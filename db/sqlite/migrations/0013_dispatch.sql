CREATE TABLE `dispatch` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`organisation_id` text,
	`cron` text,
	`days_after` integer,
	`parts` text NOT NULL,
	`lang` text NOT NULL,
	`target` text NOT NULL,
	`is_on` integer NOT NULL,
	`catches_up` integer NOT NULL,
	`checked_at` integer NOT NULL,
	`withdrawn_at` integer,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `dispatch_run` (
	`id` text PRIMARY KEY NOT NULL,
	`sequence` integer NOT NULL,
	`dispatch_id` text NOT NULL,
	`organisation_id` text,
	`key` text NOT NULL,
	`cause` text NOT NULL,
	`state` text NOT NULL,
	`period` text,
	`notice` text,
	`due_at` integer NOT NULL,
	`next_try_at` integer,
	`attempts` integer NOT NULL,
	`started_at` integer,
	`finished_at` integer,
	`place` text,
	`files` text NOT NULL,
	`failure` text,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`dispatch_id`) REFERENCES `dispatch`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dispatch_run_key` ON `dispatch_run` (`key`);--> statement-breakpoint
CREATE UNIQUE INDEX `dispatch_run_sequence` ON `dispatch_run` (`sequence`);--> statement-breakpoint
CREATE INDEX `dispatch_run_state` ON `dispatch_run` (`state`,`next_try_at`);--> statement-breakpoint
CREATE INDEX `dispatch_run_dispatch` ON `dispatch_run` (`dispatch_id`);--> statement-breakpoint
CREATE TABLE `status_seen` (
	`id` text PRIMARY KEY NOT NULL,
	`dispatch_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`period` text NOT NULL,
	`step` integer NOT NULL,
	`status` text NOT NULL,
	`run_id` text,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`dispatch_id`) REFERENCES `dispatch`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run_id`) REFERENCES `dispatch_run`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `status_seen_step` ON `status_seen` (`dispatch_id`,`indicator_id`,`period`,`step`);