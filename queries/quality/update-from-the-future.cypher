// Question: which updates are dated after today? Asked by curators.
// Rule: An update reports what has been.
// Severity: ERROR
// $today: Date   the day on which it is asked
// Columns: id, name, detail (what would be right), by id.
:param today => date();
MATCH (update:Update)
WHERE update.reportedOn > $today
RETURN update.id AS id, update.note AS name, 'it is dated ' + update.date + ', which is still to come; put the date right' AS detail
ORDER BY id
