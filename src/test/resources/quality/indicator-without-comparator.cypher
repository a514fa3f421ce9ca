// Finds: indicator:damp-homes
MATCH (value:Observation)-[:FOR_AREA]->(:Area {id: 'area:country'}) DETACH DELETE value
