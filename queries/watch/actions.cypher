// Question: which actions are live in an area, and on which determinants?
// Asked by: the watchlist, beside watch/watchlist.cypher; and whoever wants to see who attends to what.
// $area         String    id of the area
// $asOf         Date      the day the question is asked for
// $evidence     [String]  STATED, EDITORIAL, UNVERIFIED: which actions count; an empty list is no filter
// Columns: reach (HERE, WITHIN, WIDER), evidence, action, reported, owners (on that day, leads first), on (ids of the determinants, the broader ones
// too). One row an action, the nearest first, then by title.
:param area => 'area:E06000006';
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
// --- block: evidence of an action in the area; the place counts only where it is in doubt
WITH *, CASE
  WHEN action.evidence = 'UNVERIFIED' OR nearest.doubtful THEN 'UNVERIFIED'
  ELSE action.evidence
END AS known
WHERE $evidence = [] OR known IN $evidence
// --- end
WITH * WHERE stage = 'LIVE'
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
WITH * WHERE NOT doubtful OR $evidence = [] OR 'UNVERIFIED' IN $evidence
WITH action, status, report, known, nearest.reach AS far, collect(DISTINCT determinant.id) AS on
RETURN ['HERE', 'WITHIN', 'WIDER'][far] AS reach, known AS evidence, action {.*, status: status} AS action, report.date AS reported, on,
  COLLECT {
    MATCH (partner:Organisation)-[owns:OWNS]->(action)
    WHERE NOT coalesce(owns.untilOn < $asOf, false) AND NOT coalesce(owns.sinceOn > $asOf, false)
      AND (owns.evidence <> 'UNVERIFIED' OR $evidence = [] OR 'UNVERIFIED' IN $evidence)
    RETURN owns {.id, .role, .evidence, partner: partner {.*}} ORDER BY owns.role <> 'LEAD', partner.sortKey, owns.id
  } AS owners
ORDER BY far, action.sortKey, action.id
