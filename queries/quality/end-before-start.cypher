// Question: what ended before it began? Asked by curators.
// Rule: What ends has begun.
// Severity: ERROR
// Columns: id (of a thing or a relationship), name, detail (what would be right), by id.
CALL () {
  MATCH (thing:Action|Observation|Organisation)
  WHERE thing.endsOn < thing.startsOn OR thing.closedOn < thing.openedOn
  RETURN thing.id AS id, coalesce(thing.title, thing.name, thing.period) AS name,
    'it ended on ' + toString(coalesce(thing.endsOn, thing.closedOn)) + ' but began on '
    + toString(coalesce(thing.startsOn, thing.openedOn)) + '; put one right' AS detail
  UNION ALL
  MATCH (start:Organisation)-[link:OWNS|MEMBER_OF]->()
  WHERE link.untilOn < link.sinceOn
  RETURN link.id AS id, start.name AS name,
    'it ended on ' + toString(link.untilOn) + ' but began on ' + toString(link.sinceOn) + '; put one right' AS detail
}
RETURN id, name, detail
ORDER BY id, detail
