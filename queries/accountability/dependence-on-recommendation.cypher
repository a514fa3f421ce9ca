// Question: which recommendations rest on one partner in an area?
// Asked by: whoever asks what would be left if a partner withdrew.
// $area         String    id of the area
// $asOf         Date      the day the question is asked for
// $evidence      [String]  STATED, EDITORIAL, UNVERIFIED: which actions count; an empty list is no filter
// Columns: recommendation, partner, roles, actions (all live actions in the area itself, of which this partner alone has any part), wider (live actions in a
// wider area that contains it). One row a recommendation that one organisation alone carries, by name. Counted are live actions.
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
  MATCH (action)-[implements:IMPLEMENTS]->(recommendation:Recommendation)
  WITH *, 'UNVERIFIED' IN [implements.evidence, recommendation.evidence] AS doubtful
  WITH recommendation AS subject, nearest.reach AS reach, action, partner, owns.role AS role, evidence, min(doubtful) AS doubtful
  WHERE $evidence = [] OR CASE WHEN doubtful THEN 'UNVERIFIED' ELSE evidence END IN $evidence
  RETURN subject, reach, action, partner, role
}
WITH subject,
  collect(DISTINCT CASE reach WHEN 0 THEN partner END) AS partners,
  collect(DISTINCT CASE reach WHEN 0 THEN role END) AS roles,
  collect(DISTINCT CASE reach WHEN 0 THEN action END) AS actions,
  count(DISTINCT CASE reach WHEN 2 THEN action END) AS wider
WHERE size(partners) = 1 AND ($evidence = [] OR 'UNVERIFIED' IN $evidence OR subject.evidence <> 'UNVERIFIED')
WITH subject, head(partners) AS partner, roles, actions, wider
RETURN subject {.*} AS recommendation, partner {.*} AS partner, COLLECT { UNWIND roles AS role RETURN role ORDER BY role } AS roles,
  COLLECT { UNWIND actions AS action RETURN action {.*} ORDER BY action.sortKey } AS actions, wider
ORDER BY subject.sortKey
