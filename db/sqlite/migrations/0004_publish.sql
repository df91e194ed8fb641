CREATE TABLE `remark` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`period` text NOT NULL,
	`text` text NOT NULL,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `remark_period` ON `remark` (`organisation_id`,`period`,`indicator_id`);--> statement-breakpoint
ALTER TABLE `period_state` ADD `sealed` text;