ALTER TABLE `indicator` ADD `basis` text;--> statement-breakpoint
ALTER TABLE `organisation` ADD `moved_to` text REFERENCES organisation(id);--> statement-breakpoint
-- A target entered by hand holds to the end of its year: no later quarter of it may be locked.
CREATE TRIGGER `target_by_hand_locked_insert` BEFORE INSERT ON `target`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` WHERE r.`id` = NEW.`edition_id` AND r.`format` = 'manual' AND p.`state` = 'locked' AND p.`period` > r.`year` || '-Q' || r.`quarter` AND substr(p.`period`, 1, 4) || printf('-%02d-01', substr(p.`period`, 7, 1) * 3 - 2) < date(NEW.`period_start`, '+' || NEW.`period_months` || ' months'))
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `target_by_hand_locked_update` BEFORE UPDATE ON `target`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` WHERE r.`id` = OLD.`edition_id` AND r.`format` = 'manual' AND p.`state` = 'locked' AND p.`period` > r.`year` || '-Q' || r.`quarter` AND substr(p.`period`, 1, 4) || printf('-%02d-01', substr(p.`period`, 7, 1) * 3 - 2) < date(OLD.`period_start`, '+' || OLD.`period_months` || ' months'))
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `target_by_hand_locked_delete` BEFORE DELETE ON `target`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` WHERE r.`id` = OLD.`edition_id` AND r.`format` = 'manual' AND p.`state` = 'locked' AND p.`period` > r.`year` || '-Q' || r.`quarter` AND substr(p.`period`, 1, 4) || printf('-%02d-01', substr(p.`period`, 7, 1) * 3 - 2) < date(OLD.`period_start`, '+' || OLD.`period_months` || ' months'))
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
