// Question: which partners work together in an area?
// Asked by: whoever wants to build on what is there.
// $area         String    id of the area
// $determinant  String    id of the determinant; '' for any
// $asOf         Date      the day the question is asked for
// $evidence      [String]  STATED, EDITORIAL, UNVERIFIED: which actions count; an empty list is no filter
// Columns: one, other, actions (that both own, by title), boards (partnerships of which both are members, by name). One row a pair that owns an action
// together: the most actions first, then by the names of both. Live, and not unverified.
:param area => 'area:E06000006';
:param determinant => '';
:param asOf => date();
:param evidence => ['STATED', 'EDITORIAL'];
MATCH (here:Area {id: $area})
// --- block: what takes place in the area (0), in a part of it (1), in a wider area that contains it (2); the nearest place not in doubt counts
CALL (here) {
  MATCH parts = (where:Area)-[:PART_OF*0..]->(here)
  MATCH (action:Action)-[place:TAKES_PLACE_IN]->(where)
  RETURN action, place, where, relationships(parts) AS chain, CASE length(parts) WHEN 0 THEN 0 ELSE 1 END AS reach
  UNION ALL
  MATCH parts = (here)-[:PART_OF*1..]->(where:Area)
  MATCH (action:Action)-[place:TAKES_PLACE_IN]->(where)
  RETURN action, place, where, relationships(parts) AS chain, 2 AS reach
}
WITH here, action, reach, where, [place] + chain AS links
WITH *, where.evidence = 'UNVERIFIED' OR any(link IN links WHERE link.evidence = 'UNVERIFIED') AS doubtful
ORDER BY doubtful, reach, size(links), where.sortKey, reduce(ids = '', link IN links | ids + link.id + ' ')
WITH here, action, head(collect({reach: reach, links: links, doubtful: doubtful})) AS nearest
// --- end
// --- block: live, finished or not begun on the date, by the latest dated report, or by the dates of the action
CALL (action) {
  OPTIONAL MATCH (action)<-[:REPORTS_ON]-(report:Update)
  WHERE report.reportedOn <= $asOf AND report.evidence <> 'UNVERIFIED'
  RETURN report ORDER BY report.reportedOn DESC, report.id DESC LIMIT 1
}
WITH *, coalesce(action.weaker, []) AS weaker
WITH *,
  coalesce(report.status, CASE WHEN 'status:UNVERIFIED' IN weaker THEN 'UNKNOWN' ELSE action.status END) AS status,
  CASE WHEN NOT 'start:UNVERIFIED' IN weaker THEN action.startsOn END AS startsOn,
  CASE WHEN NOT 'end:UNVERIFIED' IN weaker THEN action.endsOn END AS endsOn
WITH *, CASE
  WHEN endsOn < $asOf THEN 'FINISHED'
  WHEN status = 'STOPPED' THEN 'FINISHED'
  WHEN status = 'COMPLETED' AND (report IS NOT NULL OR endsOn IS NULL) THEN 'FINISHED'
  WHEN startsOn > $asOf THEN 'NOT_BEGUN'
  ELSE 'LIVE'
END AS stage
// --- end
CALL (action) {
  // --- block: what the action is on: the determinants that it targets or that a recommendation addresses which it implements
  CALL (action) {
    MATCH (action)-[targets:TARGETS]->(topic:Determinant)
    RETURN topic, 'UNVERIFIED' IN [targets.evidence, topic.evidence] AS unsure
    UNION ALL
    MATCH (action)-[implements:IMPLEMENTS]->(recommendation:Recommendation)-[addresses:ADDRESSES]->(topic:Determinant)
    RETURN topic, 'UNVERIFIED' IN [implements.evidence, recommendation.evidence, addresses.evidence, topic.evidence] AS unsure
  }
  // --- end
  // --- block: and so on every determinant that is broader
  MATCH broader = (topic)-[:BROADER*0..]->(determinant:Determinant)
  WITH *, unsure OR any(link IN relationships(broader) WHERE link.evidence = 'UNVERIFIED') AS doubtful
  // --- end
  WITH determinant, min(doubtful) AS doubtful
  RETURN collect({id: determinant.id, doubtful: doubtful}) AS determinants
}
WITH *, head([one IN determinants WHERE one.id = $determinant | one.doubtful]) AS doubtful
WHERE $determinant = '' OR doubtful IS NOT NULL
// --- block: owned by somebody, and live; at a place in doubt it is as good as unverified
MATCH (partner:Organisation)-[owns:OWNS]->(action)
WITH *, CASE
  WHEN stage = 'FINISHED' OR owns.untilOn < $asOf THEN 'FINISHED'
  WHEN stage = 'NOT_BEGUN' OR owns.sinceOn > $asOf THEN 'NOT_BEGUN'
  ELSE 'LIVE'
END AS progress
WITH *, CASE
  WHEN 'UNVERIFIED' IN [action.evidence, owns.evidence] OR nearest.doubtful THEN 'UNVERIFIED'
  WHEN 'EDITORIAL' IN [action.evidence, owns.evidence] THEN 'EDITORIAL'
  ELSE 'STATED'
END AS evidence
WITH * WHERE progress = 'LIVE'
// --- end
WITH * WHERE $evidence = [] OR CASE WHEN doubtful THEN 'UNVERIFIED' ELSE evidence END IN $evidence
WITH action, collect(DISTINCT partner) AS partners
UNWIND partners AS one
UNWIND partners AS other
WITH action, one, other WHERE one.sortKey < other.sortKey
WITH one, other, action ORDER BY action.sortKey
WITH one, other, collect(action {.*}) AS actions
RETURN one {.*} AS one, other {.*} AS other, actions,
  COLLECT {
    MATCH (one)-[first:MEMBER_OF]->(board:Organisation)<-[second:MEMBER_OF]-(other)
    WHERE ($evidence = [] OR 'UNVERIFIED' IN $evidence OR NOT 'UNVERIFIED' IN [first.evidence, second.evidence, board.evidence])
      AND NOT coalesce(first.untilOn < $asOf, false) AND NOT coalesce(second.untilOn < $asOf, false)
      AND NOT coalesce(first.sinceOn > $asOf, false) AND NOT coalesce(second.sinceOn > $asOf, false)
    WITH DISTINCT board ORDER BY board.sortKey
    RETURN board {.*}
  } AS boards
ORDER BY size(actions) DESC, one.sortKey, other.sortKey
