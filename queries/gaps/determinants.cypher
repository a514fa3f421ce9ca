// Question: on which determinants is nothing done in an area?
// Asked by: whoever plans where the next effort is needed.
// $area         String    id of the area
// $asOf         Date      the day the question is asked for
// $evidence     [String]  STATED, EDITORIAL, UNVERIFIED: which actions count; an empty list is no filter
// Columns: rule (NO_RECORD: no action at all, NONE_LIVE: only finished or not begun, NONE_CONFIRMED: live, but none under way), determinant,
// here (actions of any progress), live, within and wider (live actions in a part of the area, and in a wider one), covered (whether a wider
// one covers the gap). One row a determinant with a gap, by name.
:param area => 'area:E06000006';
:param asOf => date();
:param evidence => ['STATED', 'EDITORIAL'];
MATCH (here:Area {id: $area})
CALL (here) {
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
  WITH action, nearest.reach AS reach, stage, status, determinant, min(doubtful) AS doubtful
  WHERE NOT doubtful OR $evidence = [] OR 'UNVERIFIED' IN $evidence
  RETURN collect({determinant: determinant, reach: reach, stage: stage, status: status}) AS found
}
MATCH (determinant:Determinant)
WHERE determinant.evidence <> 'UNVERIFIED'
WITH determinant, [row IN found WHERE row.determinant = determinant] AS on
WITH determinant,
  size([row IN on WHERE row.reach = 0]) AS here,
  size([row IN on WHERE row.reach = 0 AND row.stage = 'LIVE']) AS live,
  size([row IN on WHERE row.reach = 0 AND row.stage = 'LIVE' AND row.status = 'IN_PROGRESS']) AS confirmed,
  size([row IN on WHERE row.reach = 1 AND row.stage = 'LIVE']) AS within,
  size([row IN on WHERE row.reach = 2 AND row.stage = 'LIVE']) AS wider,
  size([row IN on WHERE row.reach = 2 AND row.stage = 'LIVE' AND row.status = 'IN_PROGRESS']) AS widerConfirmed
// --- block: no record, none live, none confirmed, judged in the area itself; whether a wider action covers the gap
WITH *, CASE
  WHEN here = 0 THEN 'NO_RECORD'
  WHEN live = 0 THEN 'NONE_LIVE'
  WHEN confirmed = 0 THEN 'NONE_CONFIRMED'
END AS rule
WHERE rule IS NOT NULL
WITH *, CASE rule WHEN 'NONE_CONFIRMED' THEN widerConfirmed ELSE wider END > 0 AS covered
// --- end
RETURN rule, determinant {.*} AS determinant, here, live, within, wider, covered
ORDER BY determinant.sortKey
