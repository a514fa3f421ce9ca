// Question: which actions have ended without a word on what became of them? Asked by curators.
// Rule: An action whose end has passed is COMPLETED or STOPPED, or an update since its end tells how it went.
// Severity: NOTE
// $today: Date   the day on which it is asked
// Columns: id, name, detail (what would be right), by id.
:param today => date();
MATCH (action:Action)
WHERE action.endsOn < $today AND NOT action.status IN ['COMPLETED', 'STOPPED']
  AND NOT EXISTS {
    (update:Update)-[:REPORTS_ON]->(action)
    WHERE update.reportedOn >= action.endsOn OR update.status IN ['COMPLETED', 'STOPPED']
  }
RETURN action.id AS id, action.title AS name,
  'it ended with ' + action.end + ' and is still ' + action.status + '; add an update that tells what became of it' AS detail
ORDER BY id
