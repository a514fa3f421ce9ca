// Finds: area:town
MATCH (town:Area {id: 'area:town'}) REMOVE town.population
