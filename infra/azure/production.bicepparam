using 'main.bicep'

// The ids come from env/.env.production: set -a; . env/.env.production; set +a
param host = readEnvironmentVariable('HOST')
param bindHost = readEnvironmentVariable('BIND_HOST', 'off')
param botId = readEnvironmentVariable('BOT_ID')
param teamsAppId = readEnvironmentVariable('TEAMS_APP_ID')
param catalogueAppId = readEnvironmentVariable('CATALOGUE_APP_ID', '')
param installsItself = readEnvironmentVariable('INSTALLS_ITSELF', 'false')
param directory = readEnvironmentVariable('DIRECTORY', 'off')
param presence = readEnvironmentVariable('PRESENCE', 'off')
param firstFacilitatorId = readEnvironmentVariable('FIRST_FACILITATOR_ID')
param firstFacilitatorName = readEnvironmentVariable('FIRST_FACILITATOR_NAME')
param alertMail = readEnvironmentVariable('ALERT_MAIL')

param name = 'ennuste'
param planSku = 'P0v3'
param instances = 2
param storageSku = 'Standard_ZRS'
param logDays = 90
param backupDays = 35
param lockStorage = true
