using 'main.bicep'

// The ids come from env/.env.test: set -a; . env/.env.test; set +a
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

param name = 'ennustetest'
param planSku = 'S1'
param instances = 1
param storageSku = 'Standard_LRS'
param logDays = 30
param backupDays = 7
param lockStorage = false
