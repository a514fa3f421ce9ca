// Question: where is action thick and thin, by area and principle that it serves?
// Asked by: whoever compares boroughs, and looks for the empty cells.
// $areas        [String]  ids of the areas
// $asOf         Date      the day the question is asked for
// $evidence      [String]  STATED, EDITORIAL, UNVERIFIED: which actions count; an empty list is no filter
// Columns: area, principle, cell (actionCount and partnerCount in the area or a part of it, widerActionCount and widerPartnerCount in a wider area that
// contains it, bySector, byRole). One row a cell, zeros included; counted are live actions, each once in a cell.
:param areas => ['area:E06000006', 'area:E08000012'];
:param asOf => date();
:param evidence => ['STATED', 'EDITORIAL'];
MATCH (here:Area)
WHERE here.id IN $areas
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
  MATCH (action)-[serves:SERVES]->(principle:Principle)
  WITH *, 'UNVERIFIED' IN [serves.evidence, principle.evidence] AS doubtful
  WITH principle, nearest.reach AS reach, action, partner, partner.sector AS sector, owns.role AS role, evidence, min(doubtful) AS doubtful
  WHERE $evidence = [] OR CASE WHEN doubtful THEN 'UNVERIFIED' ELSE evidence END IN $evidence
  WITH principle,
    count(DISTINCT CASE WHEN reach < 2 THEN action END) AS actionCount,
    count(DISTINCT CASE WHEN reach < 2 THEN partner END) AS partnerCount,
    count(DISTINCT CASE WHEN reach = 2 THEN action END) AS widerActionCount,
    count(DISTINCT CASE WHEN reach = 2 THEN partner END) AS widerPartnerCount,
    count(DISTINCT CASE WHEN reach < 2 AND sector = 'PUBLIC' THEN partner END) AS publicPartners,
    count(DISTINCT CASE WHEN reach < 2 AND sector = 'PUBLIC' THEN action END) AS publicActions,
    count(DISTINCT CASE WHEN reach < 2 AND sector = 'PUBLIC' AND role = 'LEAD' THEN partner END) AS publicLeads,
    count(DISTINCT CASE WHEN reach < 2 AND sector = 'PRIVATE' THEN partner END) AS privatePartners,
    count(DISTINCT CASE WHEN reach < 2 AND sector = 'PRIVATE' THEN action END) AS privateActions,
    count(DISTINCT CASE WHEN reach < 2 AND sector = 'PRIVATE' AND role = 'LEAD' THEN partner END) AS privateLeads,
    count(DISTINCT CASE WHEN reach < 2 AND sector = 'THIRD' THEN partner END) AS thirdPartners,
    count(DISTINCT CASE WHEN reach < 2 AND sector = 'THIRD' THEN action END) AS thirdActions,
    count(DISTINCT CASE WHEN reach < 2 AND sector = 'THIRD' AND role = 'LEAD' THEN partner END) AS thirdLeads,
    count(DISTINCT CASE WHEN reach < 2 AND role = 'LEAD' THEN action END) AS lead,
    count(DISTINCT CASE WHEN reach < 2 AND role = 'DELIVERS' THEN action END) AS delivers,
    count(DISTINCT CASE WHEN reach < 2 AND role = 'SUPPORTS' THEN action END) AS supports,
    count(DISTINCT CASE WHEN reach < 2 AND role = 'FUNDS' THEN action END) AS funds
  RETURN collect({subject: principle, counts: {
    actionCount: actionCount, partnerCount: partnerCount, widerActionCount: widerActionCount, widerPartnerCount: widerPartnerCount,
    bySector: [
      {sector: 'PUBLIC', partnerCount: publicPartners, actionCount: publicActions, leadCount: publicLeads},
      {sector: 'PRIVATE', partnerCount: privatePartners, actionCount: privateActions, leadCount: privateLeads},
      {sector: 'THIRD', partnerCount: thirdPartners, actionCount: thirdActions, leadCount: thirdLeads}
    ],
    byRole: [
      {role: 'LEAD', actionCount: lead}, {role: 'DELIVERS', actionCount: delivers},
      {role: 'SUPPORTS', actionCount: supports}, {role: 'FUNDS', actionCount: funds}
    ]
  }}) AS cells
}
MATCH (subject:Principle)
WHERE $evidence = [] OR 'UNVERIFIED' IN $evidence OR subject.evidence <> 'UNVERIFIED'
WITH here, subject, head([cell IN cells WHERE cell.subject = subject | cell.counts]) AS cell
RETURN here {.*} AS area, subject {.*} AS principle, coalesce(cell, {
  actionCount: 0, partnerCount: 0, widerActionCount: 0, widerPartnerCount: 0,
  bySector: [sector IN ['PUBLIC', 'PRIVATE', 'THIRD'] | {sector: sector, partnerCount: 0, actionCount: 0, leadCount: 0}],
  byRole: [role IN ['LEAD', 'DELIVERS', 'SUPPORTS', 'FUNDS'] | {role: role, actionCount: 0}]
}) AS cell
ORDER BY here.sortKey, here.id, subject.sortKey, subject.id
