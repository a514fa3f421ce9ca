// The constraints and indexes of the graph. Each statement makes what is missing and leaves what is there.

// Every node is known by its public id.
CREATE CONSTRAINT principle_id_unique IF NOT EXISTS FOR (n:Principle) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT determinant_id_unique IF NOT EXISTS FOR (n:Determinant) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT recommendation_id_unique IF NOT EXISTS FOR (n:Recommendation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT goal_id_unique IF NOT EXISTS FOR (n:Goal) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT indicator_id_unique IF NOT EXISTS FOR (n:Indicator) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT observation_id_unique IF NOT EXISTS FOR (n:Observation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT area_id_unique IF NOT EXISTS FOR (n:Area) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organisation_id_unique IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT action_id_unique IF NOT EXISTS FOR (n:Action) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT update_id_unique IF NOT EXISTS FOR (n:Update) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id_unique IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT release_id_unique IF NOT EXISTS FOR (n:Release) REQUIRE n.id IS UNIQUE;

// Every relationship too.
CREATE CONSTRAINT owns_id_unique IF NOT EXISTS FOR ()-[r:OWNS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT promises_id_unique IF NOT EXISTS FOR ()-[r:PROMISES]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT operates_in_id_unique IF NOT EXISTS FOR ()-[r:OPERATES_IN]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT authority_for_id_unique IF NOT EXISTS FOR ()-[r:AUTHORITY_FOR]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT member_of_id_unique IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT attended_id_unique IF NOT EXISTS FOR ()-[r:ATTENDED]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT succeeded_by_id_unique IF NOT EXISTS FOR ()-[r:SUCCEEDED_BY]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT takes_place_in_id_unique IF NOT EXISTS FOR ()-[r:TAKES_PLACE_IN]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT targets_id_unique IF NOT EXISTS FOR ()-[r:TARGETS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT implements_id_unique IF NOT EXISTS FOR ()-[r:IMPLEMENTS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT contributes_to_id_unique IF NOT EXISTS FOR ()-[r:CONTRIBUTES_TO]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT serves_id_unique IF NOT EXISTS FOR ()-[r:SERVES]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT reports_on_id_unique IF NOT EXISTS FOR ()-[r:REPORTS_ON]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT addresses_id_unique IF NOT EXISTS FOR ()-[r:ADDRESSES]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT applies_to_id_unique IF NOT EXISTS FOR ()-[r:APPLIES_TO]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT has_goal_id_unique IF NOT EXISTS FOR ()-[r:HAS_GOAL]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT measured_by_id_unique IF NOT EXISTS FOR ()-[r:MEASURED_BY]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT measures_id_unique IF NOT EXISTS FOR ()-[r:MEASURES]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT broader_id_unique IF NOT EXISTS FOR ()-[r:BROADER]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT falls_under_id_unique IF NOT EXISTS FOR ()-[r:FALLS_UNDER]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT of_indicator_id_unique IF NOT EXISTS FOR ()-[r:OF_INDICATOR]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT for_area_id_unique IF NOT EXISTS FOR ()-[r:FOR_AREA]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT part_of_id_unique IF NOT EXISTS FOR ()-[r:PART_OF]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT cites_id_unique IF NOT EXISTS FOR ()-[r:CITES]-() REQUIRE r.id IS UNIQUE;

// Lists are sorted and paged by one key.
CREATE INDEX principle_sort_key IF NOT EXISTS FOR (n:Principle) ON (n.sortKey);
CREATE INDEX determinant_sort_key IF NOT EXISTS FOR (n:Determinant) ON (n.sortKey);
CREATE INDEX recommendation_sort_key IF NOT EXISTS FOR (n:Recommendation) ON (n.sortKey);
CREATE INDEX goal_sort_key IF NOT EXISTS FOR (n:Goal) ON (n.sortKey);
CREATE INDEX indicator_sort_key IF NOT EXISTS FOR (n:Indicator) ON (n.sortKey);
CREATE INDEX observation_sort_key IF NOT EXISTS FOR (n:Observation) ON (n.sortKey);
CREATE INDEX area_sort_key IF NOT EXISTS FOR (n:Area) ON (n.sortKey);
CREATE INDEX organisation_sort_key IF NOT EXISTS FOR (n:Organisation) ON (n.sortKey);
CREATE INDEX action_sort_key IF NOT EXISTS FOR (n:Action) ON (n.sortKey);
CREATE INDEX update_sort_key IF NOT EXISTS FOR (n:Update) ON (n.sortKey);
CREATE INDEX source_sort_key IF NOT EXISTS FOR (n:Source) ON (n.sortKey);

// What rests on a source is found from the source.
CREATE INDEX owns_source IF NOT EXISTS FOR ()-[r:OWNS]-() ON (r.source);
CREATE INDEX promises_source IF NOT EXISTS FOR ()-[r:PROMISES]-() ON (r.source);
CREATE INDEX operates_in_source IF NOT EXISTS FOR ()-[r:OPERATES_IN]-() ON (r.source);
CREATE INDEX authority_for_source IF NOT EXISTS FOR ()-[r:AUTHORITY_FOR]-() ON (r.source);
CREATE INDEX member_of_source IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.source);
CREATE INDEX attended_source IF NOT EXISTS FOR ()-[r:ATTENDED]-() ON (r.source);
CREATE INDEX succeeded_by_source IF NOT EXISTS FOR ()-[r:SUCCEEDED_BY]-() ON (r.source);
CREATE INDEX takes_place_in_source IF NOT EXISTS FOR ()-[r:TAKES_PLACE_IN]-() ON (r.source);
CREATE INDEX targets_source IF NOT EXISTS FOR ()-[r:TARGETS]-() ON (r.source);
CREATE INDEX implements_source IF NOT EXISTS FOR ()-[r:IMPLEMENTS]-() ON (r.source);
CREATE INDEX contributes_to_source IF NOT EXISTS FOR ()-[r:CONTRIBUTES_TO]-() ON (r.source);
CREATE INDEX serves_source IF NOT EXISTS FOR ()-[r:SERVES]-() ON (r.source);
CREATE INDEX addresses_source IF NOT EXISTS FOR ()-[r:ADDRESSES]-() ON (r.source);
CREATE INDEX applies_to_source IF NOT EXISTS FOR ()-[r:APPLIES_TO]-() ON (r.source);
CREATE INDEX has_goal_source IF NOT EXISTS FOR ()-[r:HAS_GOAL]-() ON (r.source);
CREATE INDEX measured_by_source IF NOT EXISTS FOR ()-[r:MEASURED_BY]-() ON (r.source);
CREATE INDEX measures_source IF NOT EXISTS FOR ()-[r:MEASURES]-() ON (r.source);
CREATE INDEX broader_source IF NOT EXISTS FOR ()-[r:BROADER]-() ON (r.source);
CREATE INDEX falls_under_source IF NOT EXISTS FOR ()-[r:FALLS_UNDER]-() ON (r.source);
CREATE INDEX part_of_source IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.source);
CREATE INDEX observation_source IF NOT EXISTS FOR (n:Observation) ON (n.source);

// A planner's word finds what it means: names, synonyms, codes and former names, folded, each a term of its own.
CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:Principle|Determinant|Recommendation|Goal|Indicator|Area|Organisation|Action|Source) ON EACH [n.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};

// A search finds any thing that has a name by its words and by what is said of it.
CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (n:Principle|Determinant|Recommendation|Goal|Indicator|Area|Organisation|Action|Source)
ON EACH [n.words, n.summary, n.themes, n.theme, n.section, n.domains, n.targetText, n.publisher]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
