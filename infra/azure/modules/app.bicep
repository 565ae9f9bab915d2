param name string
param siteName string
param location string
param planSku string
param instances int
param identityId string
param workspaceId string
param host string

@description('Settings that production and the staging slot share.')
param shared object

@description('Ids that stay where they are when the slots are swapped.')
param ids object

var platform = {
  NODE_ENV: 'production'
  // The package is complete: nothing is installed or built on the server, and nothing can be changed there.
  SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
  WEBSITE_RUN_FROM_PACKAGE: '1'
  // The server finishes what it has begun. Without this, it gets 5 seconds.
  WEBSITES_CONTAINER_STOP_TIME_LIMIT: '30'
  WEBSITE_HEALTHCHECK_MAXPINGFAILURES: '5'
  WEBSITE_SWAP_WARMUP_PING_PATH: '/readyz'
  WEBSITE_SWAP_WARMUP_PING_STATUSES: '200'
}

var production = {
  HOST: host
  TABLE_NAME: 'Ennuste'
  QUEUE_NAME: 'ennuste'
  WORK: ''
}

// It sends nothing, and has its own table and queue.
var staging = {
  HOST: '${siteName}-staging.azurewebsites.net'
  TABLE_NAME: 'EnnusteStaging'
  QUEUE_NAME: 'ennuste-staging'
  WORK: 'off'
}

var siteConfig = {
  linuxFxVersion: 'NODE|24-lts'
  appCommandLine: 'node bot/start.mjs'
  alwaysOn: true
  healthCheckPath: '/healthz'
  http20Enabled: true
  minTlsVersion: '1.2'
  scmMinTlsVersion: '1.2'
  ftpsState: 'Disabled'
}

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: '${name}-plan'
  location: location
  kind: 'linux'
  sku: { name: planSku, capacity: instances }
  properties: { reserved: true }
}

resource site 'Microsoft.Web/sites@2024-11-01' = {
  name: siteName
  location: location
  kind: 'app,linux'
  tags: { 'azd-service-name': 'web' }
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    // Any server answers any request.
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identityId
    siteConfig: siteConfig
  }

  resource settings 'config' = {
    name: 'appsettings'
    properties: union(platform, shared, ids, production)
    dependsOn: [sticky]
  }

  resource sticky 'config' = {
    name: 'slotConfigNames'
    properties: { appSettingNames: map(items(union(production, ids)), entry => entry.key) }
  }

  resource ftp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }

  resource scm 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }
}

resource slot 'Microsoft.Web/sites/slots@2024-11-01' = {
  parent: site
  name: 'staging'
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identityId
    siteConfig: siteConfig
  }

  resource settings 'config' = {
    name: 'appsettings'
    properties: union(platform, shared, ids, staging)
    dependsOn: [site::sticky]
  }

  resource ftp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }

  resource scm 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: site
  name: 'to-workspace'
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServiceHTTPLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
      { category: 'AppServiceAuditLogs', enabled: true }
    ]
    metrics: [{ category: 'AllMetrics', enabled: true }]
  }
}

resource slotLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: slot
  name: 'to-workspace'
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
  }
}

output siteId string = site.id
output planId string = plan.id
output defaultHost string = site.properties.defaultHostName
output domainVerification string = site.properties.customDomainVerificationId
