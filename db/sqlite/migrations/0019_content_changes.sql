-- How often what boards are made of was changed, for each organisation; '' stands for what concerns all. Kept answers hang on it.
CREATE TABLE `content_change` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`n` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TRIGGER `audit_event_change_insert` AFTER INSERT ON `audit_event`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `audit_event_change_update` AFTER UPDATE ON `audit_event`
BEGIN
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `audit_event_change_delete` AFTER DELETE ON `audit_event`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `backfill_change_insert` AFTER INSERT ON `backfill`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `backfill_change_update` AFTER UPDATE ON `backfill`
BEGIN
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `backfill_change_delete` AFTER DELETE ON `backfill`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `baseline_change_insert` AFTER INSERT ON `baseline`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `baseline_change_update` AFTER UPDATE ON `baseline`
BEGIN
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `baseline_change_delete` AFTER DELETE ON `baseline`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `candidate_change_insert` AFTER INSERT ON `candidate`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `candidate_change_update` AFTER UPDATE ON `candidate`
BEGIN
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `candidate_change_delete` AFTER DELETE ON `candidate`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `finding_change_insert` AFTER INSERT ON `finding`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `finding_change_update` AFTER UPDATE ON `finding`
BEGIN
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `finding_change_delete` AFTER DELETE ON `finding`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `follow_up_change_insert` AFTER INSERT ON `follow_up`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `follow_up_change_update` AFTER UPDATE ON `follow_up`
BEGIN
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `follow_up_change_delete` AFTER DELETE ON `follow_up`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `indicator_change_insert` AFTER INSERT ON `indicator`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `indicator_change_update` AFTER UPDATE ON `indicator`
BEGIN
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `indicator_change_delete` AFTER DELETE ON `indicator`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `link_candidate_change_insert` AFTER INSERT ON `link_candidate`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `link_candidate_change_update` AFTER UPDATE ON `link_candidate`
BEGIN
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `link_candidate_change_delete` AFTER DELETE ON `link_candidate`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `link_decision_change_insert` AFTER INSERT ON `link_decision`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `link_decision_change_update` AFTER UPDATE ON `link_decision`
BEGIN
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `link_decision_change_delete` AFTER DELETE ON `link_decision`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `metric_change_insert` AFTER INSERT ON `metric`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `metric_change_update` AFTER UPDATE ON `metric`
BEGIN
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `metric_change_delete` AFTER DELETE ON `metric`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `milestone_change_insert` AFTER INSERT ON `milestone`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `milestone_change_update` AFTER UPDATE ON `milestone`
BEGIN
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `milestone_change_delete` AFTER DELETE ON `milestone`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `observation_change_insert` AFTER INSERT ON `observation`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `observation_change_update` AFTER UPDATE ON `observation`
BEGIN
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `observation_change_delete` AFTER DELETE ON `observation`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `owner_change_insert` AFTER INSERT ON `owner`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `owner_change_update` AFTER UPDATE ON `owner`
BEGIN
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `owner_change_delete` AFTER DELETE ON `owner`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `period_state_change_insert` AFTER INSERT ON `period_state`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `period_state_change_update` AFTER UPDATE ON `period_state`
BEGIN
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `period_state_change_delete` AFTER DELETE ON `period_state`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `plan_curve_change_insert` AFTER INSERT ON `plan_curve`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `plan_curve_change_update` AFTER UPDATE ON `plan_curve`
BEGIN
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `plan_curve_change_delete` AFTER DELETE ON `plan_curve`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `remark_change_insert` AFTER INSERT ON `remark`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `remark_change_update` AFTER UPDATE ON `remark`
BEGIN
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `remark_change_delete` AFTER DELETE ON `remark`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `report_change_insert` AFTER INSERT ON `report`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `report_change_update` AFTER UPDATE ON `report`
BEGIN
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `report_change_delete` AFTER DELETE ON `report`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `revision_reason_change_insert` AFTER INSERT ON `revision_reason`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `revision_reason_change_update` AFTER UPDATE ON `revision_reason`
BEGIN
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `revision_reason_change_delete` AFTER DELETE ON `revision_reason`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `series_break_change_insert` AFTER INSERT ON `series_break`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `series_break_change_update` AFTER UPDATE ON `series_break`
BEGIN
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `series_break_change_delete` AFTER DELETE ON `series_break`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `status_override_change_insert` AFTER INSERT ON `status_override`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `status_override_change_update` AFTER UPDATE ON `status_override`
BEGIN
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `status_override_change_delete` AFTER DELETE ON `status_override`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `target_change_insert` AFTER INSERT ON `target`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `target_change_update` AFTER UPDATE ON `target`
BEGIN
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `target_change_delete` AFTER DELETE ON `target`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `target_level_change_insert` AFTER INSERT ON `target_level`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `target_level_change_update` AFTER UPDATE ON `target_level`
BEGIN
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `target_level_change_delete` AFTER DELETE ON `target_level`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `task_change_insert` AFTER INSERT ON `task`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `task_change_update` AFTER UPDATE ON `task`
BEGIN
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `task_change_delete` AFTER DELETE ON `task`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `task_owner_change_insert` AFTER INSERT ON `task_owner`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `task_owner_change_update` AFTER UPDATE ON `task_owner`
BEGIN
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `task_owner_change_delete` AFTER DELETE ON `task_owner`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `threshold_set_change_insert` AFTER INSERT ON `threshold_set`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `threshold_set_change_update` AFTER UPDATE ON `threshold_set`
BEGIN
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
  INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `threshold_set_change_delete` AFTER DELETE ON `threshold_set`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (OLD.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `organisation_change_insert` AFTER INSERT ON `organisation`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES ('', 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `organisation_change_update` AFTER UPDATE ON `organisation`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES ('', 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `organisation_change_delete` AFTER DELETE ON `organisation`
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES ('', 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
