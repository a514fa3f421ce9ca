// Finds: organisation:charity
MATCH (charity:Organisation {id: 'organisation:charity'})
SET charity.aliases = ['Board'], charity.words = charity.words + ['board']
