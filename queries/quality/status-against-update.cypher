// Question: which actions say another status than the latest update on them? Asked by curators.
// Rule: The latest update tells how an action stands; its own status is the one from before.
// Severity: WARNING
// $today: Date   the day on which it is asked
// Columns: id, name, detail (what would be right), by id.
:param today => date();
MATCH (update:Update)-[:REPORTS_ON]->(action:Action)
WHERE update.reportedOn <= $today AND update.evidence <> 'UNVERIFIED'
WITH action, update ORDER BY update.reportedOn DESC, update.id DESC
WITH action, head(collect(update)) AS latest
WHERE action.status IN ['COMPLETED', 'STOPPED'] AND latest.status <> action.status
RETURN action.id AS id, action.title AS name, 'it is ' + action.status + ', but ' + latest.status + ' by the update of '
  + latest.date + '; add an update, or put the status right' AS detail
ORDER BY id
