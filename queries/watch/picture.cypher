// Question: where is an area doing worse than a wider area, and who acts on it there, as a picture?
// Asked by: coordinators, who want to see in Neo4j Browser what is worse and whether anybody stands behind it.
// $area         String    id of the area
// $determinant  String    id of the determinant that the indicators measure, it or a narrower one; '' for all
// $kinds        [String]  kinds of the wider area to compare with: ['COUNTRY'], ['REGION'], or those of a sub-region
// $asOf         Date      the day the question is asked for
// $evidence     [String]  STATED, EDITORIAL, UNVERIFIED: which values and actions count; an empty list is no filter
// Columns: from, link, to. One row a relationship: from the latest value that is worse to its indicator and what that measures, and from the live
// actions on it in the area or a part of it, with who owns them. An indicator that nothing else leads to has nobody.
:param area => 'area:E06000006';
:param determinant => '';
:param kinds => ['COUNTRY'];
:param asOf => date();
:param evidence => ['STATED', 'EDITORIAL'];
MATCH (here:Area {id: $area})
CALL (here) {
  MATCH parts = (here)-[:PART_OF*1..]->(other:Area)
  WHERE other.kind IN $kinds AND other.evidence <> 'UNVERIFIED' AND none(link IN relationships(parts) WHERE link.evidence = 'UNVERIFIED')
  WITH other, min(length(parts)) AS far ORDER BY far, other.sortKey, other.id
  RETURN collect(other) AS others
}
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
  WITH * WHERE stage = 'LIVE' AND nearest.reach < 2
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
  WITH action, collect(DISTINCT determinant) AS on
  RETURN collect({action: action, on: on}) AS found
}
MATCH (here)<-[:FOR_AREA]-(value:Observation)-[:OF_INDICATOR]->(indicator:Indicator)
// --- block: values that count: told, of a period that has ended, and known as well as asked for
WITH *, CASE
  WHEN 'UNVERIFIED' IN [value.evidence, indicator.evidence] OR 'value:UNVERIFIED' IN coalesce(value.weaker, []) THEN 'UNVERIFIED'
  WHEN 'EDITORIAL' IN [value.evidence, indicator.evidence] THEN 'EDITORIAL'
  ELSE 'STATED'
END AS known
WHERE value.value IS NOT NULL AND coalesce(value.endsOn <= $asOf, true) AND ($evidence = [] OR known IN $evidence)
// --- end
WITH here, others, found, indicator, value ORDER BY value.endsOn IS NULL, value.endsOn DESC, value.startsOn DESC, value.id
WITH here, others, found, indicator, value.group AS group, collect(value) AS series
WITH here, others, found, indicator, collect({group: group, series: series}) AS told
CALL (indicator) {
  MATCH (indicator)-[measures:MEASURES]->(topic:Determinant)
  WHERE NOT 'UNVERIFIED' IN [measures.evidence, topic.evidence] OR $evidence = [] OR 'UNVERIFIED' IN $evidence
  WITH DISTINCT topic ORDER BY topic.sortKey, topic.id
  RETURN collect(topic) AS topics
}
WITH * WHERE $determinant = '' OR any(topic IN topics WHERE EXISTS { (topic)-[:BROADER*0..]->(:Determinant {id: $determinant}) })
UNWIND [row IN told WHERE row.group IS NULL OR none(other IN told WHERE other.group IS NULL)] AS row
WITH here, others, found, indicator, topics, row.group AS group, row.series AS series, head(row.series) AS latest
CALL (others, indicator, group, latest) {
  UNWIND range(0, size(others) - 1) AS near
  WITH near, others[near] AS other, indicator, group, latest
  MATCH (other)<-[:FOR_AREA]-(value:Observation)-[:OF_INDICATOR]->(indicator)
  WHERE coalesce(value.group, '') = coalesce(group, '')
  // --- block: values that count: told, of a period that has ended, and known as well as asked for
  WITH *, CASE
    WHEN 'UNVERIFIED' IN [value.evidence, indicator.evidence] OR 'value:UNVERIFIED' IN coalesce(value.weaker, []) THEN 'UNVERIFIED'
    WHEN 'EDITORIAL' IN [value.evidence, indicator.evidence] THEN 'EDITORIAL'
    ELSE 'STATED'
  END AS known
  WHERE value.value IS NOT NULL AND coalesce(value.endsOn <= $asOf, true) AND ($evidence = [] OR known IN $evidence)
  // --- end
  // --- block: like: of the same days, or the same words where no days are told; of the same unit; of a clear period
  WITH *, 'PERIOD_UNCLEAR' IN [coalesce(value.notComparable, ''), coalesce(latest.notComparable, '')] AS unclear, coalesce(value.unit, '') = coalesce(latest.unit, '') AS sameUnit,
    CASE
      WHEN coalesce(value.startsOn, value.endsOn, latest.startsOn, latest.endsOn) IS NULL THEN value.period = latest.period
      ELSE coalesce(value.startsOn = latest.startsOn AND value.endsOn = latest.endsOn, false)
    END AS samePeriod
  WITH *, samePeriod AND sameUnit AND NOT unclear AS like
  // --- end
  ORDER BY like DESC, near, value.endsOn IS NULL, value.endsOn DESC, value.id
  RETURN head(collect({
    area: other, value: value, like: like,
    reason: CASE WHEN like THEN null WHEN unclear THEN 'PERIOD_UNCLEAR' WHEN NOT samePeriod THEN 'OTHER_PERIOD' ELSE 'OTHER_UNIT' END
  })) AS held
}
WITH *, CASE WHEN others = [] THEN 'NO_WIDER_AREA' WHEN held IS NULL THEN 'NO_VALUE' ELSE held.reason END AS reason,
  CASE WHEN $evidence = [] OR 'UNVERIFIED' IN $evidence OR NOT 'polarity:UNVERIFIED' IN coalesce(indicator.weaker, []) THEN indicator.polarity END AS polarity
// --- block: judgement: the interval of the area against the comparator's value; the values alone where there is no interval
WITH *, CASE WHEN reason IS NULL THEN CASE WHEN latest.lower IS NOT NULL AND latest.upper IS NOT NULL THEN 'INTERVAL' ELSE 'VALUES' END END AS basis
WITH *, CASE
  WHEN basis IS NULL THEN 'NOT_COMPARED'
  WHEN coalesce(CASE basis WHEN 'INTERVAL' THEN latest.lower END, latest.value) > held.value.value THEN 'HIGHER'
  WHEN coalesce(CASE basis WHEN 'INTERVAL' THEN latest.upper END, latest.value) < held.value.value THEN 'LOWER'
  ELSE 'SIMILAR'
END AS difference
WITH *, CASE
  WHEN difference + polarity IN ['HIGHERHIGHER_IS_BETTER', 'LOWERLOWER_IS_BETTER'] THEN 'BETTER'
  WHEN difference + polarity IN ['LOWERHIGHER_IS_BETTER', 'HIGHERLOWER_IS_BETTER'] THEN 'WORSE'
  ELSE difference
END AS judgement
// --- end
WITH indicator, topics, latest, [one IN found WHERE any(topic IN topics WHERE topic IN one.on) | one.action] AS actions
WHERE judgement = 'WORSE'
CALL (indicator, topics, latest, actions) {
  MATCH (latest)-[link:FOR_AREA|OF_INDICATOR]->(:Area|Indicator)
  RETURN link
  UNION
  MATCH (indicator)-[link:MEASURES]->(topic:Determinant)
  WHERE topic IN topics
  RETURN link
  UNION
  UNWIND actions AS action
  MATCH way = (action)-[:TARGETS]->(:Determinant)-[:BROADER*0..]->(topic:Determinant)
  WHERE topic IN topics
  UNWIND relationships(way) AS link
  RETURN link
  UNION
  UNWIND actions AS action
  MATCH (action)<-[link:OWNS]-(:Organisation)
  RETURN link
}
WITH DISTINCT link
WHERE coalesce(link.evidence, 'STATED') <> 'UNVERIFIED' OR $evidence = [] OR 'UNVERIFIED' IN $evidence
RETURN startNode(link) AS from, link, endNode(link) AS to
ORDER BY type(link), startNode(link).id, endNode(link).id, link.id
