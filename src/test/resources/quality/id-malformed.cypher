// Finds: Charity
MATCH (charity:Organisation {id: 'organisation:charity'}) SET charity.id = 'Charity'
