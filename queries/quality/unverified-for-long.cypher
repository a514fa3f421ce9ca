// Question: which relationships wait to be checked for more than a year? Asked by curators.
// Rule: What is believed is checked within a year, or taken away.
// Severity: NOTE
// $today: Date   the day on which it is asked
// Columns: id (of the relationship), name (of its start), detail (what would be right), by id.
:param today => date();
MATCH (start)-[link]->()
WHERE link.evidence = 'UNVERIFIED' AND link.assertedOn < $today - duration({years: 1})
RETURN link.id AS id, coalesce(start.name, start.title, start.id) AS name,
  'it is UNVERIFIED since ' + toString(link.assertedOn) + '; check it, or take it away' AS detail
ORDER BY id
