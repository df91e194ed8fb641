ALTER TABLE `account` ADD `email` text;--> statement-breakpoint
ALTER TABLE `account` ADD `oidc_issuer` text;--> statement-breakpoint
ALTER TABLE `account` ADD `oidc_subject` text;--> statement-breakpoint
ALTER TABLE `account` ADD `link_hash` text;--> statement-breakpoint
ALTER TABLE `account` ADD `link_expires_at` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `account_email` ON `account` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `account_oidc` ON `account` (`oidc_issuer`,`oidc_subject`);--> statement-breakpoint
CREATE UNIQUE INDEX `account_link` ON `account` (`link_hash`);