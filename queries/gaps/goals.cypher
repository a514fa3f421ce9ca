// Question: which goals are past their date in an area?
// Asked by: whoever asks what became of a promise.
// $area         String    id of the area
// $asOf         Date      the day the question is asked for
// Columns: rule (PAST_DUE: the last day of its date has passed, and no source says that it was met), goal, applies (HERE, WIDER: to an area
// that contains this one, NOT_SAID: no source names an area), promisers. One row a goal, the longest due first.
:param area => 'area:E06000006';
:param asOf => date();
MATCH (here:Area {id: $area})
MATCH (thing:Goal)
WHERE thing.evidence <> 'UNVERIFIED' AND NOT 'due:UNVERIFIED' IN coalesce(thing.weaker, []) AND thing.dueOn < $asOf
  AND NOT coalesce(CASE WHEN NOT 'met:UNVERIFIED' IN coalesce(thing.weaker, []) THEN thing.metOn END <= $asOf, false)
// --- block: applies to the area: to it, to one that contains it, or to no area that a source names
CALL (here, thing) {
  OPTIONAL MATCH (thing)-[applies:APPLIES_TO]->(where:Area)
  WHERE NOT 'UNVERIFIED' IN [applies.evidence, where.evidence]
  RETURN collect(CASE
    WHEN where = here THEN 'HERE'
    WHEN EXISTS {
      MATCH parts = (here)-[:PART_OF*1..]->(where)
      WHERE none(link IN relationships(parts) WHERE link.evidence = 'UNVERIFIED')
    } THEN 'WIDER'
    WHEN where IS NOT NULL THEN 'ELSEWHERE'
  END) AS places
}
WITH *, CASE
  WHEN 'HERE' IN places THEN 'HERE'
  WHEN 'WIDER' IN places THEN 'WIDER'
  WHEN places = [] THEN 'NOT_SAID'
END AS applies
WHERE applies IS NOT NULL
// --- end
RETURN 'PAST_DUE' AS rule, thing {.*} AS goal, applies,
  COLLECT {
    MATCH (partner:Organisation)-[promises:PROMISES]->(thing)
    WHERE promises.evidence <> 'UNVERIFIED'
    RETURN partner {.*} ORDER BY partner.sortKey
  } AS promisers
ORDER BY thing.dueOn, thing.sortKey
