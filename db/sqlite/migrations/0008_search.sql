-- What search looks through: names and pieces of texts, folded. Triggers keep it in step; nothing else writes it.
CREATE TABLE `search_entry` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`folded` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `search_entry_subject` ON `search_entry` (`kind`, `subject`);
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_index` USING fts5(`folded`, content='search_entry', content_rowid='id', tokenize='trigram case_sensitive 1');
--> statement-breakpoint
CREATE TRIGGER `search_entry_insert` AFTER INSERT ON `search_entry`
BEGIN INSERT INTO `search_index`(`rowid`, `folded`) VALUES (NEW.`id`, NEW.`folded`); END;
--> statement-breakpoint
CREATE TRIGGER `search_entry_delete` AFTER DELETE ON `search_entry`
BEGIN INSERT INTO `search_index`(`search_index`, `rowid`, `folded`) VALUES ('delete', OLD.`id`, OLD.`folded`); END;
--> statement-breakpoint
CREATE TRIGGER `indicator_search_insert` AFTER INSERT ON `indicator`
BEGIN
  INSERT INTO `search_entry`(`kind`, `subject`, `start`, `end`, `folded`)
  SELECT 'indicator', NEW.`id`, 0, length(NEW.`name`), search_fold(NEW.`name`) WHERE NEW.`name` <> ''
  UNION ALL SELECT 'indicator', NEW.`id`, 0, length(NEW.`name_en`), search_fold(NEW.`name_en`) WHERE NEW.`name_en` <> '';
END;
--> statement-breakpoint
CREATE TRIGGER `indicator_search_update` AFTER UPDATE OF `name`, `name_en` ON `indicator`
BEGIN
  DELETE FROM `search_entry` WHERE `kind` = 'indicator' AND `subject` = OLD.`id`;
  INSERT INTO `search_entry`(`kind`, `subject`, `start`, `end`, `folded`)
  SELECT 'indicator', NEW.`id`, 0, length(NEW.`name`), search_fold(NEW.`name`) WHERE NEW.`name` <> ''
  UNION ALL SELECT 'indicator', NEW.`id`, 0, length(NEW.`name_en`), search_fold(NEW.`name_en`) WHERE NEW.`name_en` <> '';
END;
--> statement-breakpoint
CREATE TRIGGER `indicator_search_delete` AFTER DELETE ON `indicator`
BEGIN DELETE FROM `search_entry` WHERE `kind` = 'indicator' AND `subject` = OLD.`id`; END;
--> statement-breakpoint
CREATE TRIGGER `metric_search_insert` AFTER INSERT ON `metric`
BEGIN
  INSERT INTO `search_entry`(`kind`, `subject`, `start`, `end`, `folded`)
  SELECT 'metric', NEW.`id`, 0, length(NEW.`name`), search_fold(NEW.`name`) WHERE NEW.`name` <> '';
END;
--> statement-breakpoint
CREATE TRIGGER `metric_search_update` AFTER UPDATE OF `name` ON `metric`
BEGIN
  DELETE FROM `search_entry` WHERE `kind` = 'metric' AND `subject` = OLD.`id`;
  INSERT INTO `search_entry`(`kind`, `subject`, `start`, `end`, `folded`)
  SELECT 'metric', NEW.`id`, 0, length(NEW.`name`), search_fold(NEW.`name`) WHERE NEW.`name` <> '';
END;
--> statement-breakpoint
CREATE TRIGGER `metric_search_delete` AFTER DELETE ON `metric`
BEGIN DELETE FROM `search_entry` WHERE `kind` = 'metric' AND `subject` = OLD.`id`; END;
--> statement-breakpoint
CREATE TRIGGER `task_search_insert` AFTER INSERT ON `task`
BEGIN
  INSERT INTO `search_entry`(`kind`, `subject`, `start`, `end`, `folded`)
  SELECT 'task', NEW.`id`, 0, length(NEW.`title`), search_fold(NEW.`title`) WHERE NEW.`title` <> ''
  UNION ALL SELECT 'task', NEW.`id`, 0, length(NEW.`short_title`), search_fold(NEW.`short_title`) WHERE NEW.`short_title` <> ''
  UNION ALL SELECT 'task', NEW.`id`, 0, length(NEW.`title_en`), search_fold(NEW.`title_en`) WHERE NEW.`title_en` <> '';
END;
--> statement-breakpoint
CREATE TRIGGER `task_search_update` AFTER UPDATE OF `title`, `short_title`, `title_en` ON `task`
BEGIN
  DELETE FROM `search_entry` WHERE `kind` = 'task' AND `subject` = OLD.`id`;
  INSERT INTO `search_entry`(`kind`, `subject`, `start`, `end`, `folded`)
  SELECT 'task', NEW.`id`, 0, length(NEW.`title`), search_fold(NEW.`title`) WHERE NEW.`title` <> ''
  UNION ALL SELECT 'task', NEW.`id`, 0, length(NEW.`short_title`), search_fold(NEW.`short_title`) WHERE NEW.`short_title` <> ''
  UNION ALL SELECT 'task', NEW.`id`, 0, length(NEW.`title_en`), search_fold(NEW.`title_en`) WHERE NEW.`title_en` <> '';
END;
--> statement-breakpoint
CREATE TRIGGER `task_search_delete` AFTER DELETE ON `task`
BEGIN DELETE FROM `search_entry` WHERE `kind` = 'task' AND `subject` = OLD.`id`; END;
--> statement-breakpoint
CREATE TRIGGER `report_search_insert` AFTER INSERT ON `report`
BEGIN
  INSERT INTO `search_entry`(`kind`, `subject`, `start`, `end`, `folded`)
  SELECT 'report', NEW.`id`, 0, length(NEW.`title`), search_fold(NEW.`title`) WHERE NEW.`title` <> ''
  UNION ALL SELECT 'report', NEW.`id`, 0, length(NEW.`file_name`), search_fold(NEW.`file_name`) WHERE NEW.`file_name` <> '';
  INSERT INTO `search_entry`(`kind`, `subject`, `start`, `end`, `folded`)
  SELECT 'text', NEW.`id`, p.`value` ->> 'start', p.`value` ->> 'end', p.`value` ->> 'folded'
  FROM json_each(search_pieces(NEW.`text`, NEW.`blocks`)) AS p;
END;
--> statement-breakpoint
CREATE TRIGGER `report_search_update` AFTER UPDATE OF `title`, `file_name`, `text`, `blocks` ON `report`
BEGIN
  DELETE FROM `search_entry` WHERE `kind` IN ('report', 'text') AND `subject` = OLD.`id`;
  INSERT INTO `search_entry`(`kind`, `subject`, `start`, `end`, `folded`)
  SELECT 'report', NEW.`id`, 0, length(NEW.`title`), search_fold(NEW.`title`) WHERE NEW.`title` <> ''
  UNION ALL SELECT 'report', NEW.`id`, 0, length(NEW.`file_name`), search_fold(NEW.`file_name`) WHERE NEW.`file_name` <> '';
  INSERT INTO `search_entry`(`kind`, `subject`, `start`, `end`, `folded`)
  SELECT 'text', NEW.`id`, p.`value` ->> 'start', p.`value` ->> 'end', p.`value` ->> 'folded'
  FROM json_each(search_pieces(NEW.`text`, NEW.`blocks`)) AS p;
END;
--> statement-breakpoint
CREATE TRIGGER `report_search_delete` AFTER DELETE ON `report`
BEGIN DELETE FROM `search_entry` WHERE `kind` IN ('report', 'text') AND `subject` = OLD.`id`; END;
--> statement-breakpoint
-- What is there already.
INSERT INTO `search_entry`(`kind`, `subject`, `start`, `end`, `folded`)
  SELECT 'indicator', t.`id`, 0, length(t.`name`), search_fold(t.`name`) FROM `indicator` AS t WHERE t.`name` <> ''
  UNION ALL SELECT 'indicator', t.`id`, 0, length(t.`name_en`), search_fold(t.`name_en`) FROM `indicator` AS t WHERE t.`name_en` <> '';
--> statement-breakpoint
INSERT INTO `search_entry`(`kind`, `subject`, `start`, `end`, `folded`)
  SELECT 'metric', t.`id`, 0, length(t.`name`), search_fold(t.`name`) FROM `metric` AS t WHERE t.`name` <> '';
--> statement-breakpoint
INSERT INTO `search_entry`(`kind`, `subject`, `start`, `end`, `folded`)
  SELECT 'task', t.`id`, 0, length(t.`title`), search_fold(t.`title`) FROM `task` AS t WHERE t.`title` <> ''
  UNION ALL SELECT 'task', t.`id`, 0, length(t.`short_title`), search_fold(t.`short_title`) FROM `task` AS t WHERE t.`short_title` <> ''
  UNION ALL SELECT 'task', t.`id`, 0, length(t.`title_en`), search_fold(t.`title_en`) FROM `task` AS t WHERE t.`title_en` <> '';
--> statement-breakpoint
INSERT INTO `search_entry`(`kind`, `subject`, `start`, `end`, `folded`)
  SELECT 'report', t.`id`, 0, length(t.`title`), search_fold(t.`title`) FROM `report` AS t WHERE t.`title` <> ''
  UNION ALL SELECT 'report', t.`id`, 0, length(t.`file_name`), search_fold(t.`file_name`) FROM `report` AS t WHERE t.`file_name` <> '';
--> statement-breakpoint
INSERT INTO `search_entry`(`kind`, `subject`, `start`, `end`, `folded`)
  SELECT 'text', t.`id`, p.`value` ->> 'start', p.`value` ->> 'end', p.`value` ->> 'folded'
  FROM `report` AS t, json_each(search_pieces(t.`text`, t.`blocks`)) AS p;
