// Question: which actions has nobody answered for in an area?
// Asked by: whoever chairs the meeting at which each action should have a name beside it.
// $area         String    id of the area
// $asOf         Date      the day the question is asked for
// $evidence     [String]  STATED, EDITORIAL, UNVERIFIED: which actions count; an empty list is no filter
// Columns: rule (NO_LEAD: live, and no lead on record; LEAD_CLOSED: live, and a lead has closed; ENDED_WITHOUT_REPORT: its end has passed, and
// we hold no report since), reach, action, status, report, owners (role, evidence, partner, closed, successors). One row a rule and action, by
// rule, then reach, then title.
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
  RETURN action, nearest.reach AS reach, stage, status, endsOn, report
}
CALL (action) {
  OPTIONAL MATCH (partner:Organisation)-[owns:OWNS]->(action)
  WHERE NOT coalesce(owns.untilOn < $asOf, false) AND NOT coalesce(owns.sinceOn > $asOf, false)
  WITH owns, partner, CASE WHEN NOT 'closed:UNVERIFIED' IN coalesce(partner.weaker, []) THEN partner.closedOn END < $asOf AS gone
  ORDER BY owns.role <> 'LEAD', partner.sortKey, owns.id
  WHERE owns IS NOT NULL
  RETURN collect({
    id: owns.id, role: owns.role, evidence: owns.evidence, closed: coalesce(gone, false), partner: partner {.*},
    successors: COLLECT { MATCH (partner)-[link:SUCCEEDED_BY]->(next:Organisation) WHERE link.evidence <> 'UNVERIFIED' RETURN next {.*} ORDER BY next.sortKey }
  }) AS owners
}
WITH *, [one IN owners WHERE one.role = 'LEAD' AND one.evidence <> 'UNVERIFIED'] AS leads
WITH *,
  [rule IN [
    CASE WHEN stage = 'LIVE' AND leads = [] THEN 'NO_LEAD' END,
    CASE WHEN stage = 'LIVE' AND any(lead IN leads WHERE lead.closed) THEN 'LEAD_CLOSED' END,
    CASE WHEN endsOn < $asOf AND NOT status IN ['COMPLETED', 'STOPPED'] AND coalesce(report.reportedOn <= endsOn, true) THEN 'ENDED_WITHOUT_REPORT' END
  ] WHERE rule IS NOT NULL] AS rules
UNWIND rules AS rule
WITH * ORDER BY rule, reach, action.sortKey, action.id
RETURN rule, ['HERE', 'WITHIN', 'WIDER'][reach] AS reach, action {.*, status: status} AS action, report {.*} AS report, owners
