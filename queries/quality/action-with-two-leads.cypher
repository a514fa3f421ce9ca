// Question: which actions have two leads at once? Asked by curators.
// Rule: One organisation answers for an action at a time; the others SUPPORT it, or since and until tell when each led.
// Severity: WARNING
// Columns: id, name, detail (what would be right), by id.
MATCH (one:Organisation)-[first:OWNS {role: 'LEAD'}]->(action:Action)<-[second:OWNS {role: 'LEAD'}]-(other:Organisation)
WHERE one.id < other.id
  AND coalesce(first.sinceOn <= second.untilOn, true) AND coalesce(second.sinceOn <= first.untilOn, true)
RETURN action.id AS id, action.title AS name,
  one.name + ' and ' + other.name + ' lead it at once; say until when, or let one of them SUPPORT it' AS detail
ORDER BY id, detail
