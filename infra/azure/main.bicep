targetScope = 'resourceGroup'

@description('Start of every resource name: lower-case letters and digits.')
@minLength(3)
@maxLength(11)
param name string = 'ennuste'

param location string = resourceGroup().location

@description('Host name that people and Teams use, for example ennuste.example.fi.')
param host string

@description('issue: adds the host name to the web app and gets a certificate, once the DNS records exist. on: keeps both.')
@allowed(['off', 'issue', 'on'])
param bindHost string = 'off'

@description('Application (client) id of the bot. Ignored when the bot is the managed identity itself.')
param botId string

@description('How the bot proves its identity.')
@allowed(['federated', 'managed-identity', 'certificate'])
param botCredential string = 'federated'

@description('Thumbprint of the certificate, when botCredential is certificate.')
param certificateThumbprint string = ''

@description('Application (client) id with which people sign in to the tab. The bot id, unless the bot is a managed identity.')
param ssoClientId string = botId

param tenantId string = tenant().tenantId

@description('Id of the app package, from env/.env.<name>.')
param teamsAppId string

@description('Id that the app catalogue of the organisation gave to Ennuste, known after the first upload.')
param catalogueAppId string = ''

@description('true: a run installs Ennuste for people who do not have it. Needs catalogueAppId and a permission of Graph.')
param installsItself string = 'false'

@description('Path of the file that describes the organisation, inside the deployed package.')
param organisationFile string = 'organisation.json'

@description('Entra object id of the first facilitator.')
param firstFacilitatorId string

param firstFacilitatorName string

@description('Who gets mail from alerts.')
param alertMail string

@description('graph: people are looked up in the directory of the organisation.')
@allowed(['off', 'graph'])
param directory string = 'off'

@description('graph: out-of-office is shown before a reminder run.')
@allowed(['off', 'graph'])
param presence string = 'off'

@description('Requests per second to Teams, all servers together.')
param sendRate int = 40

@description('Proxy for outgoing requests. Empty: direct.')
param outgoingProxy string = ''

@description('Hosts that are reached without the proxy, separated by commas; a leading dot stands for all below.')
param withoutProxy string = ''

@description('Whose X-Forwarded-For is believed: azure for the front ends of App Service, or networks as 10.0.0.0/8.')
param trustedProxies string = 'azure'

@description('Size of a server. The staging slot needs P0v3 or S1 at least.')
param planSku string = 'P0v3'

@minValue(1)
@maxValue(10)
param instances int = 2

@description('Standard_ZRS keeps three copies in three zones of one region, Standard_GZRS copies to a second region too.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GZRS'])
param storageSku string = 'Standard_ZRS'

@minValue(30)
@maxValue(730)
param logDays int = 90

@description('Days for which a copy of the table is kept and cannot be deleted.')
@minValue(7)
@maxValue(365)
param backupDays int = 35

@description('Prevents the deletion of the storage account until somebody removes the lock.')
param lockStorage bool = true

var suffix = uniqueString(resourceGroup().id)
var siteName = '${name}-${suffix}'
var isManagedBot = botCredential == 'managed-identity'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: '${name}-identity'
  location: location
}

module watch 'modules/watch.bicep' = {
  name: 'watch'
  params: {
    name: name
    location: location
    logDays: logDays
    alertMail: alertMail
    principalId: identity.properties.principalId
  }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    accountName: take('${toLower(name)}${suffix}', 24)
    location: location
    sku: storageSku
    tables: ['Ennuste', 'EnnusteStaging']
    queues: ['ennuste', 'ennuste-staging']
    principalId: identity.properties.principalId
    backupDays: backupDays
    isLocked: lockStorage
    workspaceId: watch.outputs.workspaceId
  }
}

module vault 'modules/certificate-vault.bicep' = if (botCredential == 'certificate') {
  name: 'certificate-vault'
  params: {
    vaultName: take('${name}-${suffix}', 24)
    location: location
    tenantId: tenantId
    principalId: identity.properties.principalId
    workspaceId: watch.outputs.workspaceId
  }
}

module app 'modules/app.bicep' = {
  name: 'app'
  params: {
    name: name
    siteName: siteName
    location: location
    planSku: planSku
    instances: instances
    identityId: identity.id
    workspaceId: watch.outputs.workspaceId
    host: host
    shared: {
      BODY_FILE: organisationFile
      STORAGE_ACCOUNT: storage.outputs.accountName
      AZURE_CLIENT_ID: identity.properties.clientId
      BOT_CREDENTIAL: botCredential
      BOT_CERTIFICATE_FILE: empty(certificateThumbprint) ? '' : '/var/ssl/private/${certificateThumbprint}.p12'
      WEBSITE_LOAD_CERTIFICATES: certificateThumbprint
      TENANT_ID: tenantId
      FIRST_FACILITATOR_ID: firstFacilitatorId
      FIRST_FACILITATOR_NAME: firstFacilitatorName
      SEND_RATE: string(sendRate)
      DRAIN_SECONDS: '20'
      DIRECTORY: directory
      PRESENCE: presence
      HTTPS_PROXY: outgoingProxy
      NO_PROXY: withoutProxy
      TRUSTED_PROXIES: trustedProxies
      APPLICATIONINSIGHTS_CONNECTION_STRING: watch.outputs.connectionString
    }
    ids: {
      BOT_ID: isManagedBot ? identity.properties.clientId : botId
      SSO_CLIENT_ID: ssoClientId
      TEAMS_APP_ID: empty(catalogueAppId) ? teamsAppId : catalogueAppId
      INSTALL_APP_ID: installsItself == 'true' ? catalogueAppId : ''
    }
  }
}

module domain 'modules/domain.bicep' = if (bindHost != 'off') {
  name: 'domain'
  params: {
    siteName: siteName
    planId: app.outputs.planId
    location: location
    host: host
    isNew: bindHost == 'issue'
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    botName: '${name}-bot-${suffix}'
    host: host
    botId: isManagedBot ? identity.properties.clientId : botId
    tenantId: tenantId
    identityId: isManagedBot ? identity.id : ''
    workspaceId: watch.outputs.workspaceId
  }
}

module alerts 'modules/alerts.bicep' = {
  name: 'alerts'
  params: {
    name: name
    location: location
    host: host
    siteId: app.outputs.siteId
    storageId: storage.outputs.accountId
    workspaceId: watch.outputs.workspaceId
    insightsId: watch.outputs.insightsId
    actionGroupId: watch.outputs.actionGroupId
  }
}

output HOST string = host
output BOT_ENDPOINT string = 'https://${host}/api/messages'
output BOT_ID string = isManagedBot ? identity.properties.clientId : botId
output SITE_NAME string = siteName
output SITE_RESOURCE_ID string = app.outputs.siteId

@description('CNAME of the host name points here.')
output DEFAULT_HOST string = app.outputs.defaultHost

@description('Value of the TXT record asuid.<host name>.')
output DOMAIN_VERIFICATION string = app.outputs.domainVerification

@description('What the app registration of the bot must trust: az ad app federated-credential create --parameters.')
output FEDERATED_CREDENTIAL object = {
  name: '${name}-identity'
  issuer: '${environment().authentication.loginEndpoint}${tenantId}/v2.0'
  subject: identity.properties.principalId
  audiences: ['api://AzureADTokenExchange']
}
