// Finds: area:country, area:town
MATCH (town:Area {id: 'area:town'}) SET town.codes = ['E92']
