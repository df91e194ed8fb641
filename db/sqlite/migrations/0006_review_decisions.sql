CREATE TABLE `follow_up` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`edition_id` text,
	`indicator_id` text,
	`period` text NOT NULL,
	`task_title` text,
	`text` text NOT NULL,
	`span` text,
	`owner` text,
	`due_period` text,
	`state` text NOT NULL,
	`state_by` text NOT NULL,
	`withdrawn_at` integer,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `follow_up_organisation` ON `follow_up` (`organisation_id`,`period`);--> statement-breakpoint
CREATE UNIQUE INDEX `follow_up_text` ON `follow_up` (`organisation_id`,`period`,`text`);--> statement-breakpoint
ALTER TABLE `milestone` ADD `set_by` text DEFAULT 'rule' NOT NULL;--> statement-breakpoint
ALTER TABLE `milestone` ADD `reasons` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `milestone` ADD `discarded_at` integer;--> statement-breakpoint
ALTER TABLE `organisation` ADD `accepts_by_rule` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `remark` ADD `edited_at` integer;--> statement-breakpoint
ALTER TABLE `remark` ADD `withdrawn_at` integer;