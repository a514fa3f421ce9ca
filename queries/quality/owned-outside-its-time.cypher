// Question: which actions are owned before they begin or after they end? Asked by curators.
// Rule: Who owns an action does so while it lasts.
// Severity: WARNING
// Columns: id (of the relationship), name (of the action), detail (what would be right), by id.
MATCH (owner:Organisation)-[owns:OWNS]->(action:Action)
WHERE owns.untilOn < action.startsOn OR owns.sinceOn > action.endsOn
  OR owns.sinceOn < action.startsOn OR owns.untilOn > action.endsOn
WITH owner, owns, action, coalesce(toString(owns.sinceOn), '…') AS since, coalesce(toString(owns.untilOn), '…') AS until,
  coalesce(toString(action.startsOn), '…') AS starts, coalesce(toString(action.endsOn), '…') AS ends
RETURN owns.id AS id, action.title AS name, owner.name + ' owns it from ' + since + ' to ' + until + ', but it lasts from '
  + starts + ' to ' + ends + '; put one of them right' AS detail
ORDER BY id
