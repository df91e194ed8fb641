-- The log is append-only.
CREATE TRIGGER `audit_event_no_update` BEFORE UPDATE ON `audit_event`
BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_event_no_delete` BEFORE DELETE ON `audit_event`
BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END;
--> statement-breakpoint
-- What belongs to a locked quarter keeps its rows.
CREATE TRIGGER `task_locked_insert` BEFORE INSERT ON `task`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` AND p.`period` = r.`year` || '-Q' || r.`quarter` WHERE r.`id` = NEW.`edition_id` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `task_locked_update` BEFORE UPDATE ON `task`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` AND p.`period` = r.`year` || '-Q' || r.`quarter` WHERE r.`id` = OLD.`edition_id` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `task_locked_delete` BEFORE DELETE ON `task`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` AND p.`period` = r.`year` || '-Q' || r.`quarter` WHERE r.`id` = OLD.`edition_id` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `task_owner_locked_insert` BEFORE INSERT ON `task_owner`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` AND p.`period` = r.`year` || '-Q' || r.`quarter` WHERE r.`id` = NEW.`edition_id` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `task_owner_locked_update` BEFORE UPDATE ON `task_owner`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` AND p.`period` = r.`year` || '-Q' || r.`quarter` WHERE r.`id` = OLD.`edition_id` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `task_owner_locked_delete` BEFORE DELETE ON `task_owner`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` AND p.`period` = r.`year` || '-Q' || r.`quarter` WHERE r.`id` = OLD.`edition_id` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `milestone_locked_insert` BEFORE INSERT ON `milestone`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` AND p.`period` = r.`year` || '-Q' || r.`quarter` WHERE r.`id` = NEW.`edition_id` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `milestone_locked_update` BEFORE UPDATE ON `milestone`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` AND p.`period` = r.`year` || '-Q' || r.`quarter` WHERE r.`id` = OLD.`edition_id` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `milestone_locked_delete` BEFORE DELETE ON `milestone`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` AND p.`period` = r.`year` || '-Q' || r.`quarter` WHERE r.`id` = OLD.`edition_id` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `metric_locked_insert` BEFORE INSERT ON `metric`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` AND p.`period` = r.`year` || '-Q' || r.`quarter` WHERE r.`id` = NEW.`edition_id` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `metric_locked_update` BEFORE UPDATE ON `metric`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` AND p.`period` = r.`year` || '-Q' || r.`quarter` WHERE r.`id` = OLD.`edition_id` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `metric_locked_delete` BEFORE DELETE ON `metric`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` AND p.`period` = r.`year` || '-Q' || r.`quarter` WHERE r.`id` = OLD.`edition_id` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `target_locked_insert` BEFORE INSERT ON `target`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` AND p.`period` = r.`year` || '-Q' || r.`quarter` WHERE r.`id` = NEW.`edition_id` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `target_locked_update` BEFORE UPDATE ON `target`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` AND p.`period` = r.`year` || '-Q' || r.`quarter` WHERE r.`id` = OLD.`edition_id` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `target_locked_delete` BEFORE DELETE ON `target`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` AND p.`period` = r.`year` || '-Q' || r.`quarter` WHERE r.`id` = OLD.`edition_id` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `observation_locked_insert` BEFORE INSERT ON `observation`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` AND p.`period` = r.`year` || '-Q' || r.`quarter` WHERE r.`id` = NEW.`edition_id` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `observation_locked_update` BEFORE UPDATE ON `observation`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` AND p.`period` = r.`year` || '-Q' || r.`quarter` WHERE r.`id` = OLD.`edition_id` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `observation_locked_delete` BEFORE DELETE ON `observation`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` AND p.`period` = r.`year` || '-Q' || r.`quarter` WHERE r.`id` = OLD.`edition_id` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `candidate_locked_insert` BEFORE INSERT ON `candidate`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` AND p.`period` = r.`year` || '-Q' || r.`quarter` WHERE r.`id` = NEW.`edition_id` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `candidate_locked_update` BEFORE UPDATE ON `candidate`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` AND p.`period` = r.`year` || '-Q' || r.`quarter` WHERE r.`id` = OLD.`edition_id` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `candidate_locked_delete` BEFORE DELETE ON `candidate`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` AND p.`period` = r.`year` || '-Q' || r.`quarter` WHERE r.`id` = OLD.`edition_id` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `finding_locked_insert` BEFORE INSERT ON `finding`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` AND p.`period` = r.`year` || '-Q' || r.`quarter` WHERE r.`id` = NEW.`edition_id` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `finding_locked_update` BEFORE UPDATE ON `finding`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` AND p.`period` = r.`year` || '-Q' || r.`quarter` WHERE r.`id` = OLD.`edition_id` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `finding_locked_delete` BEFORE DELETE ON `finding`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` AND p.`period` = r.`year` || '-Q' || r.`quarter` WHERE r.`id` = OLD.`edition_id` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `report_locked_insert` BEFORE INSERT ON `report`
WHEN EXISTS (SELECT 1 FROM `period_state` AS p WHERE p.`organisation_id` = NEW.`organisation_id` AND p.`period` = NEW.`year` || '-Q' || NEW.`quarter` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `report_locked_update` BEFORE UPDATE ON `report`
WHEN EXISTS (SELECT 1 FROM `period_state` AS p WHERE p.`organisation_id` = OLD.`organisation_id` AND p.`period` = OLD.`year` || '-Q' || OLD.`quarter` AND p.`state` = 'locked') OR EXISTS (SELECT 1 FROM `period_state` AS p WHERE p.`organisation_id` = NEW.`organisation_id` AND p.`period` = NEW.`year` || '-Q' || NEW.`quarter` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `report_locked_delete` BEFORE DELETE ON `report`
WHEN EXISTS (SELECT 1 FROM `period_state` AS p WHERE p.`organisation_id` = OLD.`organisation_id` AND p.`period` = OLD.`year` || '-Q' || OLD.`quarter` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
