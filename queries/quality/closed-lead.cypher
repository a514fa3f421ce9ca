// Question: which organisations that have closed still lead an action that has not ended? Asked by curators.
// Rule: Somebody else leads an action when its lead closes, or the action has stopped.
// Severity: WARNING
// $today: Date   the day on which it is asked
// Columns: id, name, detail (what would be right), by id.
:param today => date();
MATCH (lead:Organisation)-[owns:OWNS {role: 'LEAD'}]->(action:Action)
WHERE lead.closedOn < $today AND coalesce(owns.untilOn >= $today, true)
  AND coalesce(action.endsOn >= $today, true) AND NOT action.status IN ['COMPLETED', 'STOPPED']
RETURN action.id AS id, action.title AS name,
  lead.name + ' closed on ' + toString(lead.closedOn) + '; say until when it led, and who does now' AS detail
ORDER BY id, detail
