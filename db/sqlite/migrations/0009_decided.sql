CREATE TABLE `backfill` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`edition_id` text NOT NULL,
	`metric_id` text NOT NULL,
	`period` text NOT NULL,
	`period_start` text NOT NULL,
	`period_months` integer NOT NULL,
	`value` real NOT NULL,
	`unit` text NOT NULL,
	`value_base` real NOT NULL,
	`unit_measure` text NOT NULL,
	`spans` text NOT NULL,
	`as_of` text NOT NULL,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`metric_id`) REFERENCES `metric`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `backfill_metric` ON `backfill` (`metric_id`,`period`);--> statement-breakpoint
CREATE INDEX `backfill_edition` ON `backfill` (`edition_id`);--> statement-breakpoint
CREATE TABLE `link_candidate` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`edition_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`candidate_id` text NOT NULL,
	`score` real NOT NULL,
	`ordinal` integer NOT NULL,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`candidate_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `link_candidate_pair` ON `link_candidate` (`indicator_id`,`candidate_id`);--> statement-breakpoint
CREATE TABLE `plan_curve` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`year` integer NOT NULL,
	`shares` text NOT NULL,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_curve_year` ON `plan_curve` (`indicator_id`,`year`);--> statement-breakpoint
CREATE TABLE `revision_reason` (
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
CREATE UNIQUE INDEX `revision_reason_period` ON `revision_reason` (`indicator_id`,`period`);